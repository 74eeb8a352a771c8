/** How a version rose to the next one; undefined where one of them is not of three numbers. */
export type Rise = 'major' | 'minor' | 'patch' | 'none' | 'fell';

/** Semantic versions. Below 1 the second number stands for the first: there, anything may change with it. */
export function riseOf(before: string, after: string): Rise | undefined {
  const [was, is] = [numbersOf(before), numbersOf(after)];
  if (!was || !is) return undefined;
  const at = was.findIndex((number, place) => number !== is[place]);
  if (at < 0) return 'none';
  if ((is[at] ?? 0) < (was[at] ?? 0)) return 'fell';
  const isBelowOne = was[0] === 0 && is[0] === 0;
  return (isBelowOne ? (['major', 'major', 'patch'] as const) : (['major', 'minor', 'patch'] as const))[at];
}

function numbersOf(version: string): readonly number[] | undefined {
  const [, ...numbers] = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:[-+].*)?$/.exec(version) ?? [];
  return numbers.length === 0 ? undefined : numbers.map((each) => Number(each ?? 0));
}
