import { contextOf } from '../context.ts';
import type { Reason } from '../decision.ts';
import { placementOf } from '../evaluate.ts';
import { decisive } from '../tally.ts';
import { applied } from './applied.ts';
import { type Change, severity, type World } from './change.ts';
import { proposedFor } from './proposed.ts';

/** A step, or one partition or destination of it, on a target. */
export interface Miss {
  readonly step: string;
  readonly instance?: string;
  readonly target: string;
}

/** What it takes for a step to run on a target that is refused. */
export interface Nearest {
  readonly target: string;
  /** Together they let it run, as the evaluator itself says, and none of them can be left out. Empty if `stuck`. */
  readonly changes: readonly Change[];
  /** What nothing that we know of lifts: the step needs another target. */
  readonly stuck: readonly Reason[];
}

/** More than this is no near miss. */
const MAX_CHANGES = 12;

/** The smallest change that we find: for each reason the mildest that lifts it, less what another makes needless. */
export function nearest(miss: Miss, world: World): Nearest {
  const changes: Change[] = [];
  let at = world;
  for (let reasons = reasonsAgainst(miss, at); reasons.length > 0; reasons = reasonsAgainst(miss, at)) {
    const lifting = changes.length < MAX_CHANGES ? firstLifting(reasons, miss, at) : undefined;
    if (lifting === undefined) return { target: miss.target, changes: [], stuck: reasons };
    changes.push(lifting);
    at = applied(lifting, at);
  }
  return { target: miss.target, changes: needed(changes, miss, world), stuck: [] };
}

/** All targets that are refused, the nearest miss first: fewest kinds of change, then the mildest, then the fewest. */
export const nearestFirst = (all: readonly Nearest[]): readonly Nearest[] =>
  [...all].sort((a, b) => {
    const [left, right] = [effort(a), effort(b)];
    const index = left.findIndex((each, at) => each !== right[at]);
    return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
  });

const effort = ({ changes, stuck }: Nearest): readonly number[] => [
  stuck.length,
  new Set(changes.map(({ kind }) => kind)).size,
  Math.max(...changes.map(severity), 0),
  changes.length,
];

/** The hardest reason first: where nothing lifts it, the others need no look. */
function firstLifting(reasons: readonly Reason[], miss: Miss, at: World): Change | undefined {
  const reason = decisive(reasons);
  if (reason === undefined) return undefined;
  const lifts = (change: Change) => !reasonsAgainst(miss, applied(change, at)).some((each) => isSame(each, reason));
  return proposedFor(reason, at, miss.step).find(lifts);
}

/** Less what another change makes needless, until none is left that could be left out. */
function needed(changes: readonly Change[], miss: Miss, world: World): readonly Change[] {
  for (const change of changes) {
    const others = changes.filter((each) => each !== change);
    const then = others.reduce((at, each) => applied(each, at), world);
    if (reasonsAgainst(miss, then).length === 0) return needed(others, miss, world);
  }
  return changes;
}

const isSame = (a: Reason, b: Reason): boolean => keyOf(a) === keyOf(b);

/**
 * Without what tells how near it is, which a change that does not lift it alters too. A deny that still bites, if now
 * for another cause, is not lifted; a preset says several things of a flow, each by its code.
 */
const keyOf = ({ code, rule, layer, flow, params: { nearest: _, ...params } }: Reason): string =>
  JSON.stringify([rule === undefined || layer === 'preset' ? code : '', rule, flow, params]);

/** Judged by the same function as the plan, on this target alone. */
function reasonsAgainst({ step: id, instance, target: on }: Miss, { policy, situation }: World): readonly Reason[] {
  const step = policy.steps.get(id);
  const target = policy.targets.get(on);
  if (step === undefined || target === undefined) throw new Error('a miss is of a step and a target of the policy');
  const context = contextOf({ ...policy, targets: new Map([[on, target]]) }, situation);
  const { reasons, rejected } = placementOf(context, step, instance);
  return [...reasons, ...(rejected.get(on) ?? [])];
}
