import { error, type Finding, refused } from '../../domain/outcome/finding.ts';
import { data, known } from '../../domain/outcome/labelled.ts';

/** Names that the engine could not keep apart, or not name at all. They are data: the strictest label there is. */
export function checkColumns(columns: readonly string[]): void {
  const unusable = columns.filter((name) => name === '' || /\p{Cc}/u.test(name));
  const seen = new Set<string>();
  // SQL takes names that differ in capitals for the same.
  const twins = columns.map((name) => name.toLowerCase()).filter((name) => seen.size === seen.add(name).size);
  const findings: readonly Finding[] = [
    ...(unusable.length > 0 ? [error('data/column-unusable', { number: known(unusable.length) })] : []),
    ...(twins.length > 0
      ? [error('data/column-twice', { columns: twins.map((name) => data(name, 'restricted')) })]
      : []),
  ];
  if (findings.length > 0) throw refused(...findings);
}
