import { capacityReasons } from './capacity.ts';
import { judgeCommon } from './common.ts';
import type { Context } from './context.ts';
import type { Placement, Reason } from './decision.ts';
import { targetFlows } from './flows.ts';
import type { Instance } from './instances.ts';
import { type Judgement, judgeAll } from './judge.ts';
import type { Origin } from './origins.ts';
import type { Step, Target } from './policy.ts';
import { proofFor } from './proof-levels.ts';
import { ranked } from './rank.ts';
import { surfaceReasons } from './surfaces.ts';

interface Judged extends Judgement {
  readonly target: Target;
}

/**
 * Judges every target, never stopping at the first reason; filters, then ranks. A reason that holds on every target
 * (`reasons`, with what the caller adds) leaves none allowed.
 */
export function place(context: Context, step: Step, instance: Instance, added: readonly Reason[] = []): Placement {
  const origins = context.origins.ofReads(instance.reads);
  const common = judgeCommon(context, step, instance);
  const judged = [...context.policy.targets.values()].map((target) => judgeTarget(context, step, origins, target));
  const free = judged.filter(({ reasons }) => reasons.length === 0);
  const best = ranked(
    context,
    instance,
    free.map(({ target }) => target),
  );
  const reasons = [...added, ...common.reasons];
  const chosen = reasons.length > 0 ? [] : best;
  const allowed = chosen.map(({ target }) => target.id);
  const isAllowed = new Set(allowed);
  return {
    ...(instance.name === undefined ? {} : { instance: instance.name }),
    ...verdictOf(allowed),
    allowed,
    scores: new Map(chosen.map(({ target, scores }) => [target.id, scores])),
    rejected: new Map(
      judged.filter(({ target }) => !isAllowed.has(target.id)).map(({ target, reasons: own }) => [target.id, own]),
    ),
    notes: new Map(
      judged
        .filter(({ target }) => isAllowed.has(target.id))
        .map(({ target, notes }) => [target.id, both(notes, common.notes)]),
    ),
    reasons,
    proof: proofFor(
      origins.map(({ label }) => label),
      context.policy.proof,
    ),
    origins: new Map(origins.map(({ id, label, madeOf }) => [id, madeOf === undefined ? label : { ...label, madeOf }])),
    surfaces: surfaceReasons(context, origins),
  };
}

const verdictOf = ([target]: readonly string[]): Pick<Placement, 'verdict' | 'target'> =>
  target === undefined ? { verdict: 'fail' } : { verdict: 'pass', target };

/** Steps share what is told of them: copied only where there is something to add. */
const both = (some: readonly Reason[], others: readonly Reason[]): readonly Reason[] =>
  some.length === 0 ? others : others.length === 0 ? some : [...some, ...others];

function judgeTarget(context: Context, step: Step, origins: readonly Origin[], target: Target): Judged {
  const { reasons, notes } = judgeAll(context, targetFlows(origins, step, target));
  return { target, reasons: both(capacityReasons(step, target), reasons), notes };
}
