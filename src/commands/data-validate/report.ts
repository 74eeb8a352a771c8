import { type Found, smallestOfDuplicates } from '../../domain/contract/disclosure.ts';
import type { Result } from '../../domain/contract/judge.ts';
import { limitText } from '../../domain/contract/says.ts';
import {
  type Block,
  type Case,
  type LabelledJson,
  type Prose,
  type Report,
  say,
} from '../../domain/outcome/document.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import { count, id, known } from '../../domain/outcome/labelled.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import { driftBlocks, driftJson } from './drift-report.ts';
import { observedOf } from './findings.ts';
import { histogramBlocks } from './histograms.ts';
import { allRows, type JudgedTable, rowsOf } from './judged.ts';
import type { Order } from './order.ts';
import { personalBlocks, personalJson } from './personal-report.ts';

export interface Reported {
  readonly order: Order;
  readonly tables: readonly JudgedTable[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** How the data keeps its contract, for people and for machines (DESIGN §12). */
export function validateReport(reported: Reported, admission: Admission): Report {
  const { order, verdict } = reported;
  return {
    title: say`Data ${id(order.partition.origin)}: ${id(verdict)}`,
    blocks: [
      summary(reported, admission),
      ...checkTables(reported, admission),
      ...personalBlocks(reported.tables, admission),
      ...driftBlocks(inTables(reported), admission),
      ...histogramBlocks(reported.tables, admission),
    ],
    document: documentOf(reported, admission),
    cases: [...casesOf(reported, admission), ...wordCases(reported)],
  };
}

/** A check, and all that was found in its table. */
interface InTable {
  readonly result: Result;
  readonly all: Found;
}

const inTables = ({ tables }: Reported): readonly InTable[] =>
  tables.flatMap(({ results, found }) => results.map((result) => ({ result, all: found })));

function summary({ order, tables }: Reported, admission: Admission): Block {
  const { proof } = admission.site;
  const results = tables.flatMap((each) => each.results);
  const passed = results.filter(({ status }) => status === 'pass').length;
  const contract = say`contract ${id(order.contract.id)} ${id(order.contract.version)}`;
  const where = say`at ${id(proof.location)} (place: ${id(proof.level)})`;
  const held = say`${known(passed)} of ${known(results.length)} checks passed`;
  const of = tables.length === 1 ? say`` : say` of ${known(tables.length)} tables`;
  return {
    block: 'paragraph',
    text: say`${held}, over ${allRows(tables, admission)} rows${of} ${where}, by the ${contract}.`,
  };
}

/** What failed stands first; everything that was checked can be opened. */
function checkTables(reported: Reported, admission: Admission): Block[] {
  const checks = inTables(reported);
  const bad = checks.filter(({ result }) => result.status !== 'pass');
  const all: Block = {
    block: 'details',
    summary: say`All ${known(checks.length)} checks`,
    blocks: [table(checks, admission)],
  };
  return bad.length === 0 ? [all] : [table(bad, admission), all];
}

function table(checks: readonly InTable[], admission: Admission): Block {
  const head = [say`Check`, say`Verdict`, say`Found`, say`Contract says`, say`Line`];
  return { block: 'table', head, rows: checks.map((check) => row(check, admission)) };
}

function row({ result, all }: InTable, admission: Admission): readonly Prose[] {
  const { check, status } = result;
  const line = say`${known(check.at.line)}`;
  return [say`${id(check.name)}`, say`${id(status)}`, found(result, all, admission), saidOf(result), line];
}

function found(result: Result, all: Found, admission: Admission): Prose {
  if (result.status === 'error') return say`could not run`;
  return say`${observedOf(result, all, admission)} ${id(result.check.unit)}`;
}

const saidOf = ({ check }: Result): Prose => say`${id(check.says)}`;

function documentOf(reported: Reported, admission: Admission): Report['document'] {
  const { order, tables } = reported;
  return {
    partition: id(order.partition.origin),
    rows: allRows(tables, admission),
    tables: tables.map(({ contract, found: all }) => ({ schema: id(contract.table), rows: rowsOf(all, admission) })),
    checks: inTables(reported).map((check) => checkJson(check, admission)),
    'personal-data': personalJson(tables, admission),
    drift: driftJson(inTables(reported), admission),
  };
}

function checkJson({ result, all }: InTable, admission: Admission): LabelledJson {
  const { check, status } = result;
  return {
    name: id(check.name),
    schema: id(check.schema),
    property: check.property === undefined ? null : id(check.property),
    metric: id(check.metric),
    status: id(status),
    observed: result.status === 'error' ? null : observedOf(result, all, admission),
    unit: id(check.unit),
    limit: id(limitText(check.limit)),
    severity: id(check.severity),
    ...duplicatesJson(result, all, admission),
  };
}

/** What “duplicates” may mean beside the rows that occur again. */
function duplicatesJson(result: Result, all: Found, admission: Admission): { readonly [key: string]: LabelledJson } {
  if (result.status === 'error' || !result.duplicates) return {};
  const over = admission.over(all.rows, smallestOfDuplicates(result, result.duplicates, all));
  const { groups, members } = result.duplicates;
  return { duplicates: { groups: count(groups, over), members: count(members, over) } };
}

const suiteOf = ({ order }: Reported): string => `data-validate ${order.partition.origin}`;

const casesOf = (reported: Reported, admission: Admission): readonly Case[] =>
  inTables(reported).map(({ result, all }) => {
    const { check, status } = result;
    const detail = say`found ${found(result, all, admission)}; the contract says ${saidOf(result)}`;
    return { suite: suiteOf(reported), name: check.name, status, at: check.at, detail };
  });

/** Rules in words stand in a test viewer as what they are: not run. */
function wordCases(reported: Reported): readonly Case[] {
  const words = reported.findings.filter(({ code }) => code === 'contract/not-machine-checkable');
  return words.map(({ at, params: { rule } }) => ({
    suite: suiteOf(reported),
    name: `text: ${rule && 'value' in rule ? String(rule.value) : ''}`,
    status: 'skipped',
    detail: say`words for people`,
    ...(at ? { at } : {}),
  }));
}
