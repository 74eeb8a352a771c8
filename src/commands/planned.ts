import { type Digest, isDigest } from '../domain/outcome/digest.ts';
import { badInput, error } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import { own } from '../domain/own.ts';

export interface Planned {
  /** Of the policy that the plan was made from. */
  readonly policy: Digest;
  readonly target: string;
}

/** What the plan that was handed over says of this step. It advises; nothing in it is believed without checking. */
export function plannedTarget(plan: string, step: string, instance: string | undefined): Planned {
  const { policy, steps } = parsePlan(plan);
  const planned = own(steps, step);
  const job = instance === undefined ? planned : jobOf(planned, instance);
  if (isRecord(job) && typeof job.target === 'string') return { policy, target: job.target };
  throw badInput(error('plan/not-planned', { step: id(step) }));
}

function jobOf(planned: unknown, instance: string): unknown {
  const matrix: readonly unknown[] = isRecord(planned) && Array.isArray(planned.matrix) ? planned.matrix : [];
  return matrix.find((job) => isRecord(job) && (job.partition === instance || job.destination === instance));
}

function parsePlan(plan: string): { readonly policy: Digest; readonly steps: Readonly<Record<string, unknown>> } {
  const value = parsed(plan);
  const origin = isRecord(value) ? value._plan : undefined;
  if (!isRecord(value) || !isRecord(origin)) throw badInput(error('plan/malformed'));
  const { version, policy } = origin;
  if (version !== 1 || typeof policy !== 'string' || !isDigest(policy)) throw badInput(error('plan/malformed'));
  return { policy, steps: value };
}

function parsed(plan: string): unknown {
  try {
    return JSON.parse(plan);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
