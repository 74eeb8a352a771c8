import { error, refused } from '../../domain/outcome/finding.ts';
import { known } from '../../domain/outcome/labelled.ts';

interface Group {
  readonly columns: readonly string[];
  readonly paths: readonly string[];
}

/**
 * All files have the same columns, in whatever order, or `data/columns-differ`: one that some files lack would be null in
 * their rows, or is a mistake, and nobody can say which.
 */
export function mustHaveTheSameColumns([first, ...others]: readonly Group[]): void {
  const differing = others.filter((each) => first === undefined || namesOf(each) !== namesOf(first));
  const number = filesIn(differing);
  if (number === 0) return;
  throw refused(
    error('data/columns-differ', { number: known(number), of: known(filesIn(others) + filesIn(first ? [first] : [])) }),
  );
}

const namesOf = ({ columns }: Group): string => JSON.stringify([...columns].sort());

const filesIn = (groups: readonly Group[]): number => groups.reduce((sum, { paths }) => sum + paths.length, 0);
