import { type Finding, note, Refusal } from '../../domain/outcome/finding.ts';
import { id, path as toPath } from '../../domain/outcome/labelled.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Host, Texts } from '../../ports.ts';
import { DEFAULT_MANIFEST_PATH } from '../deploy/inputs.ts';
import { inProject } from '../project.ts';
import { trustFileOf } from '../prove.ts';

/** A text that steps are judged by, and that the commit at hand has otherwise than the trusted branch. */
export interface TextChange {
  readonly path: string;
  readonly change: 'changed' | 'new' | 'gone' | 'unreadable';
}

/** Beside the policy itself. A text that the commit at hand would name for the first time is part of its own proposal. */
export async function textsChanged(policy: Policy, host: Host): Promise<readonly TextChange[]> {
  const [trusted, proposed] = await Promise.all([host.trusted.source(), host.proposed.source()]);
  if (trusted.commit === proposed.commit && proposed.source !== 'workspace') return [];
  const changes = await Promise.all([...textsOf(policy)].map((path) => changeOf(path, host)));
  return changes.flat();
}

export const textFindings = (changes: readonly TextChange[], ref: string): readonly Finding[] =>
  changes.map(({ path, change }) =>
    note('plan/text-differs', { file: toPath(path), change: id(change), ref: id(ref) }),
  );

function textsOf(policy: Policy): ReadonlySet<string> {
  const { parents, datasets, steps, path } = policy;
  const contracts = [...datasets.values()].flatMap(({ partitions }) =>
    [...partitions.values()].flatMap(({ contract }) => contract ?? []),
  );
  const specs = [...steps.values()].flatMap(({ spec }) => spec ?? []);
  const above = parents.map((parent) => parent.path);
  const named = [...above, ...contracts, ...specs, DEFAULT_MANIFEST_PATH].map((each) => inProject(path, each));
  return new Set([...named, trustFileOf(policy)]);
}

async function changeOf(path: string, host: Host): Promise<readonly TextChange[]> {
  const [trusted, proposed] = await Promise.all([stateIn(host.trusted, path), stateIn(host.proposed, path)]);
  if (trusted === proposed && trusted !== 'unreadable') return [];
  if (trusted === 'unreadable' || proposed === 'unreadable') return [{ path, change: 'unreadable' }];
  return [{ path, change: trusted === 'none' ? 'new' : proposed === 'none' ? 'gone' : 'changed' }];
}

/** The digest of what lies there, if a text does. A plan does not fail by a text that it does not need. */
async function stateIn(texts: Texts, path: string): Promise<string> {
  try {
    return (await texts.read(path))?.digest ?? 'none';
  } catch (thrown) {
    if (thrown instanceof Refusal) return 'unreadable';
    throw thrown;
  }
}
