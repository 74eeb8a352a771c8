import { countsRows } from '../../domain/contract/check.ts';
import type { Contract } from '../../domain/contract/contract.ts';
import { type Found, smallestClass } from '../../domain/contract/disclosure.ts';
import type { Result } from '../../domain/contract/judge.ts';
import type { Untaken } from '../../domain/contract/measures.ts';
import { error, type Finding, finding, note, warning } from '../../domain/outcome/finding.ts';
import { count, data, id, known, type Labelled, number, path, valueOfRows } from '../../domain/outcome/labelled.ts';
import type { Admission } from '../admission.ts';
import { type JudgedTable, rowsOf } from './judged.ts';
import type { TableMeasured } from './measure.ts';
import { personalFindings } from './personal-findings.ts';

type Judged = Exclude<Result, { status: 'error' }>;

/** What is wrong with the data, each at the line of the contract that says so. */
export function findingsOf(
  { contract, measured, results, found, personal }: JudgedTable,
  partition: string,
  admission: Admission,
): readonly Finding[] {
  const at = { partition: id(partition) };
  return [
    ...(found.rows === 0 ? [error('data/no-rows', at, contract.at)] : []),
    ...nothingRequired(contract, results),
    ...rejectedRows(contract, measured, at, admission),
    ...missingColumns(contract, measured),
    ...unknownColumns(contract, measured, admission),
    ...results.flatMap((result) => checkFinding(result, found, admission)),
    ...measured.unlisted.map(({ name, at: line }) => warning('data/failing-rows-unlisted', { check: id(name) }, line)),
    ...personalFindings(personal, admission),
    ...wordsOf(contract),
    ...oldNames(contract),
  ];
}

function nothingRequired({ id: name, at }: Contract, results: readonly Result[]): Finding[] {
  if (results.some(({ check }) => check.severity === 'error')) return [];
  return [error('contract/nothing-required', { contract: id(name) }, at)];
}

function rejectedRows(
  { at }: Contract,
  { rejected, rejects, aggregates }: TableMeasured,
  params: Finding['params'],
  admission: Admission,
): Finding[] {
  const counted = (rows: number) => count(rows, admission.over(aggregates.rows + rejected, rows));
  return rejects.map(({ kind, rows }) =>
    error('data/rows-unreadable', { ...params, rejected: counted(rows), kind: id(kind) }, at),
  );
}

function missingColumns({ properties }: Contract, { columns }: TableMeasured): Finding[] {
  return properties
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, at }) => error('data/column-missing', { column: id(column) }, at));
}

/** A contract may be about some columns only; what nobody described is worth a warning. */
function unknownColumns({ properties, at }: Contract, { columns }: TableMeasured, { label }: Admission): Finding[] {
  const unknown = columns.filter((name) => properties.every(({ column }) => column !== name));
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => data(name, label.classification));
  return [warning('data/column-unknown', { number: known(unknown.length), columns: names }, at)];
}

function checkFinding(result: Result, found: Found, admission: Admission): Finding[] {
  const { check, status } = result;
  // Where a column is missing, or there are no rows at all, whatever fails follows. Both are told once.
  if (found.rows === 0) return [];
  if (result.status === 'error') return result.missing.length > 0 ? [] : [withoutNumber(result)];
  if (status !== 'fail') return [];
  const params = {
    check: id(check.name),
    observed: observedOf(result, found, admission),
    unit: id(check.unit),
    rows: rowsOf(found, admission),
    says: id(check.says),
  };
  return [finding(check.severity, 'contract/check-failed', params, check.at)];
}

/** A check without a number never passes, whatever its severity. */
function withoutNumber({ check, why = 'nothing' }: Extract<Result, { status: 'error' }>): Finding {
  const params = { check: id(check.name) };
  if (check.measures.kind === 'answer') {
    return error('contract/query-unanswered', { ...params, reason: id(REASONS[why]) }, check.at);
  }
  if (check.measures.kind === 'drift' && why === 'left-out') {
    return error('profile/leaves-out', { ...params, file: path(check.measures.baseline.path) }, check.at);
  }
  return error(why === 'nothing' ? 'contract/nothing-to-measure' : 'contract/rule-uncomputed', params, check.at);
}

const REASONS: Readonly<Record<Untaken, string>> = {
  nothing: 'it gave NULL',
  uncomputed: 'it cannot be computed with some value of the data',
  'no-row': 'it gave no row',
  'several-rows': 'it gave more than one row',
  'no-number': 'it gave something else than a finite number',
  'too-slow': 'it took too long',
  'too-large': 'it took more memory than the engine may have',
  'left-out': 'the baseline leaves it out',
  unsound: 'the engine cannot make sense of it; its words are in the log of the site',
};

/**
 * In the unit of its check. A count is labelled by the smallest group of rows that it tells apart, a mean by what it is
 * of; a quantile and the age of the newest moment are values of single rows, and so data.
 */
export function observedOf(result: Judged, found: Found, admission: Admission): Labelled {
  const { check, observed, of } = result;
  if (of !== undefined) return number(observed, admission.over(of, result.smallest || 'no-classes'));
  if (!countsRows(check.measures)) return valueOfRows(observed, admission.label.classification);
  const over = admission.over(found.rows, smallestClass(result, found));
  return check.unit === 'rows' ? count(observed, over) : number(observed, over, 2);
}

const rulesOf = ({ properties, quality }: Contract) => [...quality, ...properties.flatMap((each) => each.quality)];

function oldNames(contract: Contract): Finding[] {
  return rulesOf(contract).flatMap((rule) => {
    if (rule.kind !== 'library' || !rule.oldName) return [];
    const { name, at } = rule.oldName;
    return [warning('contract/rule-deprecated', { rule: id(name), metric: id(rule.metric.metric) }, at)];
  });
}

/** Rules in words, for people: shown, and never counted as passed. */
function wordsOf(contract: Contract): Finding[] {
  return rulesOf(contract).flatMap((rule) =>
    rule.kind === 'text'
      ? [note('contract/not-machine-checkable', { rule: id(rule.name ?? 'without a name') }, rule.at)]
      : [],
  );
}
