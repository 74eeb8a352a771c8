import type { Decision, Placement } from './decision.ts';
import type { Surface } from './policy.ts';

/** On what terms a step runs, beside where it may: which target is chosen, what must be proven, what may be shown. */
export type Term = 'runs-on' | 'proof' | Surface;

/** One term that a change of the policy, or of the situation, sets otherwise. */
export interface TermChange {
  readonly step: string;
  /** The partition or destination, where the step has `each`. */
  readonly instance?: string;
  readonly term: Term;
  readonly before: string;
  readonly after: string;
}

/** The terms that change, of what both decisions have; a step that is new or gone is told target by target. */
export function termsChanged(before: Decision, after: Decision): readonly TermChange[] {
  const was = placementsOf(before);
  return [...placementsOf(after).values()].flatMap(({ step, placement }) => {
    const earlier = was.get(keyOf(step, placement));
    return earlier === undefined ? [] : changesOf(step, earlier.placement, placement);
  });
}

function changesOf(step: string, before: Placement, after: Placement): readonly TermChange[] {
  const { instance } = after;
  const [was, is] = [termsOf(before), termsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((term) => {
    const [from, to] = [was.get(term) ?? OPEN, is.get(term) ?? OPEN];
    if (from === to) return [];
    return [{ step, ...(instance === undefined ? {} : { instance }), term, before: from, after: to }];
  });
}

/** A surface of which nothing is said may hold what the step reads. */
const OPEN = 'open';

const termsOf = ({ target, proof, surfaces }: Placement): ReadonlyMap<Term, string> =>
  new Map<Term, string>([
    ['runs-on', target ?? 'nowhere'],
    ['proof', proof],
    ...[...surfaces.keys()].map((surface) => [surface, 'closed'] as const),
  ]);

interface Placed {
  readonly step: string;
  readonly placement: Placement;
}

const placementsOf = ({ steps }: Decision): ReadonlyMap<string, Placed> =>
  new Map(
    [...steps.values()].flatMap(({ step, placements }) =>
      placements.map((placement) => [keyOf(step, placement), { step, placement }] as const),
    ),
  );

const keyOf = (step: string, { instance }: Placement): string => JSON.stringify([step, instance]);

/** Those of a step that change alike, as one: a cap opens or closes many surfaces at once. */
export function togetherByStep(changes: readonly TermChange[]): readonly (readonly [TermChange, ...TermChange[]])[] {
  const groups = new Map<string, [TermChange, ...TermChange[]]>();
  for (const each of changes) {
    const key = JSON.stringify({ ...each, term: undefined });
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
