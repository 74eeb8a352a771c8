import { sumIn, sumText } from '../contract/exact-sum.ts';
import { sameBins } from './bins.ts';
import type { ApartCheck, CheckCount, Profile, PropertyProfile, TableProfile, Told, Total } from './profile.ts';

/** Why two profiles are no profile of one thing; `what` is which contract, part, table or property. */
export interface Unlike {
  readonly unlike: 'contract' | 'part' | 'numbers' | 'tables' | 'bins';
  readonly what: string;
}

/** Two profiles of different data as one of all of it. Every number is the sum of the two; what one lacks, it lacks. */
export function merged(one: Profile, other: Profile): Profile | Unlike {
  const unlike = unlikeness(one, other);
  if (unlike) return unlike;
  return {
    contract: one.contract,
    parts: sorted([...one.parts, ...other.parts]),
    engines: sorted(new Set([...one.engines, ...other.engines])),
    numbers: one.numbers,
    tables: one.tables.map((table, at) => mergedTable(table, given(other.tables[at]))),
  };
}

export const isUnlike = (made: Profile | Unlike): made is Unlike => 'unlike' in made;

function unlikeness(one: Profile, other: Profile): Unlike | undefined {
  if (one.contract.digest !== other.contract.digest) return { unlike: 'contract', what: other.contract.id };
  const twice = one.parts.find((part) => other.parts.includes(part));
  if (twice !== undefined) return { unlike: 'part', what: twice };
  if (one.numbers !== other.numbers) return { unlike: 'numbers', what: other.numbers };
  if (shapeOf(one.tables) !== shapeOf(other.tables)) return { unlike: 'tables', what: other.contract.id };
  const differing = one.tables.flatMap(({ properties }, nth) =>
    properties.filter(({ bins }, at) => !sameBins(bins, given(other.tables[nth]?.properties[at]).bins)),
  );
  return differing[0] && { unlike: 'bins', what: differing[0].property };
}

/** What has to be the same of two contracts of one digest; a file that was written by hand may differ. */
const shapeOf = (tables: readonly TableProfile[]): string =>
  JSON.stringify(
    tables.map(({ schema, checks, apart, properties }) => [
      schema,
      checks.map(({ check }) => check),
      apart.map(({ check }) => check),
      properties.map(({ property }) => property),
    ]),
  );

function mergedTable(one: TableProfile, other: TableProfile): TableProfile {
  return {
    schema: one.schema,
    rows: sum(one.rows, other.rows),
    unreadable: sum(one.unreadable, other.unreadable),
    checks: one.checks.map((check, at) => mergedCheck(check, given(other.checks[at]))),
    apart: one.apart.map((check, at) => mergedApart(check, given(other.apart[at]))),
    properties: one.properties.map((property, at) => mergedProperty(property, given(other.properties[at]))),
  };
}

const mergedCheck = ({ check, rows }: CheckCount, other: CheckCount): CheckCount => ({
  check,
  rows: sum(rows, other.rows),
});

const mergedApart = ({ check, passed, total }: ApartCheck, other: ApartCheck): ApartCheck => ({
  check,
  passed: passed && other.passed,
  ...(total && other.total ? { total: mergedTotal(total, other.total) } : {}),
});

function mergedTotal(one: Total, other: Total): Total {
  const [sumOfOne, sumOfOther] = [one, other].map((each) => (each.sum === null ? undefined : sumIn(each.sum)));
  const isKnown = sumOfOne !== undefined && sumOfOther !== undefined;
  return { values: one.values + other.values, sum: isKnown ? sumText(sumOfOne + sumOfOther) : null };
}

const mergedProperty = ({ property, bins, cells }: PropertyProfile, other: PropertyProfile): PropertyProfile => ({
  property,
  bins,
  cells: cells.map((cell, at) => sum(cell, other.cells[at] ?? null)),
});

const sum = (one: Told, other: Told): Told => (one === null || other === null ? null : one + other);

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('profiles of one shape differ in it');
  return value;
}
