import type { CloudProvider } from '../../domain/gate/platform.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { askMetadata, type MetadataAnswer, type MetadataRequest } from '../../machine/metadata.ts';

type Answered = Extract<MetadataAnswer, { kind: 'answered' }>;

/** An answer of the machine's cloud, or a refusal that says why there is none. */
export async function answerOf(provider: CloudProvider, asked: MetadataRequest): Promise<Answered> {
  const answer = await askMetadata(asked);
  if (answer.kind === 'failed') throw unreachable(provider, answer.reason);
  return answer;
}

export const unreachable = (provider: CloudProvider, reason: string) =>
  refused(error('proof/platform-unreachable', { provider: id(provider), reason: id(reason) }));

export const invalid = (provider: CloudProvider, reason: string) =>
  refused(error('proof/platform-invalid', { provider: id(provider), reason: id(reason) }));

/** The object that a text is as JSON; undefined for anything else. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

export const textIn = (object: Readonly<Record<string, unknown>>, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};
