import type { Found } from '../../domain/contract/disclosure.ts';
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
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import { foundIn, observedOf, rowsOf } from './findings.ts';
import type { Measured } from './measure.ts';
import type { Order } from './order.ts';

export interface Reported {
  readonly order: Order;
  readonly results: readonly Result[];
  readonly measured: Measured;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** How the data keeps its contract, for people and for machines (DESIGN §12). */
export function validateReport(reported: Reported, admission: Admission): Report {
  const { order, verdict } = reported;
  return {
    title: say`Data ${id(order.partition.origin)}: ${id(verdict)}`,
    blocks: [summary(reported, admission), ...tables(reported, admission)],
    document: documentOf(reported, admission),
    cases: [...reported.results.map((result) => caseOf(result, reported, admission)), ...wordCases(reported)],
  };
}

function summary({ order, results, measured }: Reported, admission: Admission): Block {
  const { proof } = admission.site;
  const passed = results.filter(({ status }) => status === 'pass').length;
  const contract = say`contract ${id(order.contract.id)} ${id(order.contract.version)}`;
  const where = say`at ${id(proof.location)} (place: ${id(proof.level)})`;
  const held = say`${known(passed)} of ${known(results.length)} checks passed`;
  return {
    block: 'paragraph',
    text: say`${held}, over ${rowsOf(foundIn(results, measured), admission)} rows ${where}, by the ${contract}.`,
  };
}

/** What failed stands first; everything that was checked can be opened. */
function tables(reported: Reported, admission: Admission): Block[] {
  const { results, measured } = reported;
  const found = foundIn(results, measured);
  const bad = results.filter(({ status }) => status !== 'pass');
  const all: Block = {
    block: 'details',
    summary: say`All ${known(results.length)} checks`,
    blocks: [table(results, found, admission)],
  };
  return bad.length === 0 ? [all] : [table(bad, found, admission), all];
}

function table(results: readonly Result[], all: Found, admission: Admission): Block {
  const head = [say`Check`, say`Verdict`, say`Found`, say`Contract says`, say`Line`];
  return { block: 'table', head, rows: results.map((result) => row(result, all, admission)) };
}

function row(result: Result, all: Found, admission: Admission): readonly Prose[] {
  const { check, status } = result;
  const line = say`${known(check.at.line)}`;
  return [say`${id(check.name)}`, say`${id(status)}`, found(result, all, admission), saidOf(result), line];
}

function found(result: Result, all: Found, admission: Admission): Prose {
  if (result.status === 'error') return say`could not run`;
  return say`${observedOf(result, all, admission)} ${id(result.check.unit)}`;
}

const saidOf = ({ check }: Result): Prose => say`${id(check.says)}`;

function documentOf({ order, results, measured }: Reported, admission: Admission): Report['document'] {
  const all = foundIn(results, measured);
  return {
    partition: id(order.partition.origin),
    rows: rowsOf(all, admission),
    checks: results.map((result) => checkJson(result, all, admission)),
    'personal-data': [],
    drift: [],
  };
}

function checkJson(result: Result, all: Found, admission: Admission): LabelledJson {
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
  };
}

const suiteOf = ({ order }: Reported): string => `data-validate ${order.partition.origin}`;

function caseOf(result: Result, reported: Reported, admission: Admission): Case {
  const { check, status } = result;
  const detail = say`found ${found(result, foundIn(reported.results, reported.measured), admission)}; the contract says ${saidOf(result)}`;
  return { suite: suiteOf(reported), name: check.name, status, at: check.at, detail };
}

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
