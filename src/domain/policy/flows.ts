import type { Position } from '../outcome/finding.ts';
import type { Context } from './context.ts';
import type { Flow } from './decision.ts';
import type { Instance } from './instances.ts';
import type { Origin } from './origins.ts';
import type { Operation, Step, Target } from './policy.ts';

/** A flow with what it is judged by, and where the policy asks for it. */
export interface PlacedFlow extends Flow {
  readonly at: Position;
  /** The target, store, destination or partition it is about. */
  readonly of: string;
  /** The longest that it lasts; undefined where it stays. */
  readonly minutes?: number;
  /** The step that makes it flow; none for what rests, and for what is shown. */
  readonly step?: string;
}

interface Way {
  readonly location: string;
  readonly by: Flow['by'];
  readonly of: string;
  readonly at: Position;
  readonly minutes?: number;
  readonly step?: string;
}

/** What running a step on a target does: processes every origin there, keeps it if the machine persists, and so
 * where the runner stands elsewhere. */
export function targetFlows(
  origins: readonly Origin[],
  { id: step, timeoutMinutes: minutes }: Step,
  target: Target,
): readonly PlacedFlow[] {
  const { location, runnerLocation, isolation, id: of, at } = target;
  const keeps: readonly Operation[] = isolation === 'persistent' ? ['store'] : [];
  const here = [
    ...flowsTo(origins, ['process'], { location, by: 'process', of, at, step, minutes }),
    ...flowsTo(origins, keeps, { location, by: 'persist', of, at, step }),
  ];
  if (runnerLocation === location) return here;
  const through = { location: runnerLocation, by: 'runner', of, at, step } as const;
  return [...here, ...flowsTo(origins, ['process'], { ...through, minutes }), ...flowsTo(origins, keeps, through)];
}

/** What a step does wherever it runs: its artifacts go to stores, releases to destinations, and what it reads rests. */
export const commonFlows = (context: Context, step: Step, instance: Instance): readonly PlacedFlow[] => [
  ...storeFlows(context, step, instance),
  ...destinationFlows(context, step, instance),
  ...context.origins.ofReads(instance.reads).flatMap(restFlow),
];

function storeFlows({ policy, origins }: Context, step: Step, { reads }: Instance): readonly PlacedFlow[] {
  return [...step.writes].flatMap(([output, { store, at }]) => {
    const location = policy.stores.get(store)?.location ?? store;
    return flowsTo(origins.ofWrite(step.id, output, reads), ['store'], {
      location,
      by: 'store',
      of: store,
      at,
      step: step.id,
    });
  });
}

function destinationFlows({ policy, origins }: Context, { id: step }: Step, instance: Instance): readonly PlacedFlow[] {
  const carried = origins.ofReads(instance.reads);
  return instance.destinations.flatMap((of) => {
    const { location, at } = policy.destinations.get(of) ?? { location: of, at: instance.at };
    return flowsTo(carried, ['process', 'store'], { location, by: 'destination', of, at, step });
  });
}

/** A partition rests where it lies, whether or not a step reads it. */
export function restFlow(origin: Origin): readonly PlacedFlow[] {
  if (origin.partition === undefined) return [];
  const { location, at } = origin.partition;
  return flowsTo([origin], ['store'], { location, by: 'rest', of: origin.id, at });
}

const flowsTo = (origins: readonly Origin[], operations: readonly Operation[], way: Way): readonly PlacedFlow[] =>
  operations.flatMap((operation) => origins.map((origin) => ({ ...dataOf(origin), operation, ...way })));

/** Of an origin, what decides where it may go. */
export const dataOf = ({
  id,
  label,
  madeOf,
}: Pick<Origin, 'id' | 'label' | 'madeOf'>): Pick<Flow, 'origin' | 'label' | 'madeOf'> => ({
  origin: id,
  label,
  ...(madeOf === undefined ? {} : { madeOf }),
});
