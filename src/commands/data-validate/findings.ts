import type { Contract, Limit } from '../../domain/contract/contract.ts';
import type { Result } from '../../domain/contract/judge.ts';
import { error, type Finding, finding, note, warning } from '../../domain/outcome/finding.ts';
import { count, data, id, known, type Labelled, number } from '../../domain/outcome/labelled.ts';
import type { Admission } from '../admission.ts';
import type { Measured } from './measure.ts';
import type { Order } from './order.ts';

/** What is wrong with the data, each at the line of the contract that says so. */
export function findingsOf(
  { contract, partition }: Order,
  results: readonly Result[],
  measured: Measured,
  admission: Admission,
): readonly Finding[] {
  const { rows } = measured.aggregates;
  const at = { partition: id(partition.origin) };
  return [
    ...(rows === 0 ? [error('data/no-rows', at, contract.at)] : []),
    ...rejectedRows(contract, measured, at, admission),
    ...missingColumns(contract, measured),
    ...unknownColumns(contract, measured, admission),
    ...results.flatMap((result) => checkFinding(result, rows, admission)),
    ...wordsOf(contract),
  ];
}

function rejectedRows(
  { at }: Contract,
  { rejected, aggregates }: Measured,
  params: Finding['params'],
  admission: Admission,
): Finding[] {
  if (rejected === 0) return [];
  const rows = part(rejected, aggregates.rows + rejected, admission);
  return [error('data/rows-unreadable', { ...params, rejected: rows }, at)];
}

function missingColumns({ properties }: Contract, { columns }: Measured): Finding[] {
  return properties
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, at }) => error('data/column-missing', { column: id(column) }, at));
}

/** A contract may be about some columns only; what nobody described is worth a warning. */
function unknownColumns({ properties, at }: Contract, { columns }: Measured, { label }: Admission): Finding[] {
  const unknown = columns.filter((name) => properties.every(({ column }) => column !== name));
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => data(name, label.classification));
  return [warning('data/column-unknown', { number: known(unknown.length), columns: names }, at)];
}

function checkFinding(result: Result, rows: number, admission: Admission): Finding[] {
  const { check, status } = result;
  // What could not run has its column missing, or no rows at all, and those are told once.
  if (status !== 'fail') return [];
  const params = {
    check: id(check.name),
    observed: observedOf(result, rows, admission),
    unit: id(check.unit),
    rows: count(rows, admission.over(rows)),
    limit: id(limitText(check.limit)),
  };
  return [finding(check.severity, 'contract/check-failed', params, check.at)];
}

/** In the unit of its check, labelled by the smaller side: three rows of three thousand speak about three people. */
export function observedOf(result: Extract<Result, { count: number }>, rows: number, admission: Admission): Labelled {
  const { check, observed } = result;
  if (check.unit === 'rows') return part(result.count, rows, admission);
  return number(observed, part(result.count, rows, admission), 2);
}

/** A count of some of the rows: those that are counted and those that are not are two classes, unless one is empty. */
export function part(some: number, rows: number, admission: Admission) {
  const smaller = Math.min(some, Math.abs(rows - some));
  return count(some, smaller === 0 ? admission.over(rows) : admission.over(rows, smaller));
}

export function limitText(limit: Limit): string {
  return 'value' in limit ? `${limit.operator} ${limit.value}` : `${limit.operator} ${limit.low} and ${limit.high}`;
}

/** Rules in words, for people: shown, and never counted as passed. */
function wordsOf({ properties, quality }: Contract): Finding[] {
  const rules = [...quality, ...properties.flatMap((property) => property.quality)];
  return rules.flatMap((rule) =>
    rule.kind === 'text'
      ? [note('contract/not-machine-checkable', { rule: id(rule.name ?? 'without a name') }, rule.at)]
      : [],
  );
}
