import { id } from '../outcome/labelled.ts';
import type { Context } from './context.ts';
import { copyReasons } from './copies.ts';
import type { Reason } from './decision.ts';
import { eventReasons } from './events.ts';
import { commonFlows } from './flows.ts';
import type { Instance } from './instances.ts';
import { type Judgement, judgeAll } from './judge.ts';
import type { Origin } from './origins.ts';
import type { Step } from './policy.ts';
import { artifactSurfaceReasons } from './surfaces.ts';

/** What holds wherever the step runs: what it reads, on which event, and where its outputs go. */
export function judgeCommon(context: Context, step: Step, instance: Instance): Judgement {
  const flows = judgeAll(context, commonFlows(context, step, instance));
  const origins = context.origins.ofReads(instance.reads);
  return {
    reasons: [
      ...noTarget(context, step),
      ...origins.filter(({ missing }) => missing).map((origin) => unknownOrigin(origin, step)),
      ...eventReasons(context, instance),
      ...flows.reasons,
      ...copyReasons(
        context,
        origins.flatMap(({ partition }) => partition ?? []),
      ),
      ...artifactSurfaceReasons(context, step, instance),
    ],
    notes: [...flows.notes, ...origins.flatMap(derivedNote)],
  };
}

const noTarget = ({ policy }: Context, step: Step): readonly Reason[] =>
  policy.targets.size > 0
    ? []
    : [{ code: 'placement/no-target', layer: 'policy', at: step.at, params: { step: id(step.id) } }];

const unknownOrigin = (origin: Origin, step: Step): Reason => ({
  code: 'placement/origin-unknown',
  layer: 'policy',
  at: step.at,
  params: { step: id(step.id), origin: id(origin.id) },
});

function derivedNote({ derived }: Origin): readonly Reason[] {
  if (derived === undefined) return [];
  const { id: rule, output, expires, approval, at } = derived;
  const params = { derived: id(rule), output: id(output), expires: id(expires), approval: id(approval.standing) };
  return [{ code: 'placement/derived-applied', rule, layer: 'policy', at, params }];
}
