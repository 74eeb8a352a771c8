import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';

interface Named {
  readonly id: string;
  readonly at: Position;
}

/** Names given twice, each at its second place. */
export function twins(named: readonly Named[]): readonly Finding[] {
  const first = new Map<string, Position>();
  return named.flatMap(({ id: name, at }) => {
    const before = first.get(name);
    if (!before) first.set(name, at);
    return before
      ? [error('policy/two-of-a-name', { name: id(name), first: id(`${before.line}:${before.column}`) }, at)]
      : [];
  });
}
