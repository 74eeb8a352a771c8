import { ColumnsDiffer } from './unreadable.ts';

interface Group {
  readonly columns: readonly string[];
  readonly paths: readonly string[];
}

/**
 * All files have the same columns, in whatever order: one that some files lack would be null in their rows, or is a
 * mistake, and nobody can say which.
 */
export function mustHaveTheSameColumns(groups: readonly Group[]): void {
  const [first] = groups;
  const differing = groups.filter((each) => first === undefined || namesOf(each) !== namesOf(first));
  const paths = (of: readonly Group[]): readonly string[] => of.flatMap((each) => each.paths);
  if (differing.length > 0) throw new ColumnsDiffer(paths(differing), paths(groups).length);
}

const namesOf = ({ columns }: Group): string => JSON.stringify([...columns].sort());
