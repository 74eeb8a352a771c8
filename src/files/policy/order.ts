import type { Step } from '../../domain/policy/policy.ts';

/** Steps with those they wait for before them, else in the order of the file; or those that wait in a circle. */
export function inOrder(steps: readonly Step[]): {
  readonly ordered: readonly Step[];
  readonly circle: readonly Step[];
} {
  const ordered = new Set<string>();
  let waiting = steps;
  for (;;) {
    const ready = waiting.filter((step) => needsOf(step).every((need) => ordered.has(need)));
    if (ready.length === 0) break;
    for (const { id } of ready) ordered.add(id);
    waiting = waiting.filter(({ id }) => !ordered.has(id));
  }
  const byId = new Map(steps.map((step) => [step.id, step]));
  return { ordered: [...ordered].flatMap((id) => byId.get(id) ?? []), circle: onlyCircle(waiting) };
}

/** Without those that merely wait behind the circle. */
function onlyCircle(waiting: readonly Step[]): readonly Step[] {
  const waitedFor = new Set(waiting.flatMap(needsOf));
  const rest = waiting.filter(({ id }) => waitedFor.has(id));
  return rest.length === waiting.length ? rest : onlyCircle(rest);
}

/** The writers of what it reads, and the steps its gate asks for. */
const needsOf = ({ reads, gateNeeds }: Step): readonly string[] => [
  ...reads.flatMap((read) => (read.kind === 'artifact' ? [read.writer] : [])),
  ...gateNeeds,
];
