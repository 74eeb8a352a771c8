import type { Decision, Placement, Reason } from './decision.ts';

type TargetState = 'allowed' | 'rejected' | 'absent';

/** One step × target that a change of the policy, or of the situation, decides otherwise. */
export interface DecisionChange {
  readonly step: string;
  /** The partition or destination, where the step has `each`. */
  readonly instance?: string;
  readonly target: string;
  readonly before: TargetState;
  readonly after: TargetState;
  /** Why it was so: the reasons against it, or the rules that allowed it. */
  readonly was: readonly Reason[];
  /** Why it is so now. */
  readonly is: readonly Reason[];
}

/** Which step × target changes, and by which reasons; in the order of `after`, then what is gone. */
export function diff(before: Decision, after: Decision): readonly DecisionChange[] {
  const [was, is] = [pairs(before), pairs(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => change(was.get(key), is.get(key)));
}

interface Pair {
  readonly step: string;
  readonly instance: string | undefined;
  readonly target: string;
  readonly state: TargetState;
  readonly reasons: readonly Reason[];
}

function change(was: Pair | undefined, is: Pair | undefined): readonly DecisionChange[] {
  const [before, after] = [was?.state ?? 'absent', is?.state ?? 'absent'];
  const named = is ?? was;
  if (named === undefined || before === after) return [];
  const { step, instance, target } = named;
  const reasons = { was: was?.reasons ?? [], is: is?.reasons ?? [] };
  return [{ step, ...(instance === undefined ? {} : { instance }), target, before, after, ...reasons }];
}

function pairs({ steps }: Decision): ReadonlyMap<string, Pair> {
  const all = [...steps.values()].flatMap(({ step, placements }) =>
    placements.flatMap((placement) => pairsOf(step, placement)),
  );
  return new Map(all.map((pair) => [JSON.stringify([pair.step, pair.instance, pair.target]), pair]));
}

const pairsOf = (step: string, { instance, allowed, rejected, reasons, notes }: Placement): readonly Pair[] => [
  ...allowed.map((target): Pair => ({ step, instance, target, state: 'allowed', reasons: notes.get(target) ?? [] })),
  ...[...rejected].map(
    ([target, own]): Pair => ({ step, instance, target, state: 'rejected', reasons: [...reasons, ...own] }),
  ),
];
