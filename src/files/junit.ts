import type { JunitCase } from '../domain/junit/junit.ts';
import { type Element, readXml, UnfitXml } from './junit/tree.ts';

/** Why a report is not taken. */
export type JunitFault = 'malformed' | 'totals-differ';

export type JunitReport = { readonly cases: readonly JunitCase[] } | { readonly fault: JunitFault };

export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/**
 * The cases of a report as pytest, Surefire, gtest, jest and others write it (there is no standard; what is not among
 * the elements and states that they write is malformed). Each is judged by what stands in it.
 */
export function readJunit(bytes: Uint8Array): JunitReport {
  try {
    if (bytes.length > MAX_REPORT_BYTES) throw new UnfitXml();
    const root = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!SUITES.has(root.name)) throw new UnfitXml();
    const { cases, agrees } = suiteOf(root);
    return agrees ? { cases } : { fault: 'totals-differ' };
  } catch {
    // Of XML that is none the parser throws its own error: neither is a report.
    return { fault: 'malformed' };
  }
}

const SUITES = new Set(['testsuites', 'testsuite']);
const ASIDE = new Set(['properties', 'system-out', 'system-err']);

interface Suite {
  readonly cases: readonly JunitCase[];
  readonly tally: Tally;
  readonly agrees: boolean;
}

interface Tally {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suiteOf(element: Element): Suite {
  const parts = element.children.filter(({ name }) => !ASIDE.has(name)).map(partOf);
  const sum = (key: keyof Tally) => parts.reduce((total, { tally }) => total + tally[key], 0);
  const tally = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
  return {
    cases: parts.flatMap(({ cases }) => cases),
    tally,
    agrees: parts.every(({ agrees }) => agrees) && saysSo(element, tally),
  };
}

function partOf(element: Element): Suite {
  if (element.name === 'testsuite') return suiteOf(element);
  if (element.name !== 'testcase') throw new UnfitXml();
  const only = caseOf(element);
  const holds = (name: string) => Number(element.children.some((each) => each.name === name));
  const tally = { tests: 1, failures: holds('failure'), errors: holds('error'), skipped: Number(isSkipped(element)) };
  return { cases: [only], tally, agrees: true };
}

/** What a suite says of itself must be what is in it; what it does not say is no lie. */
function saysSo({ attributes }: Element, tally: Tally): boolean {
  const told: Readonly<Record<string, string | undefined>> = {
    ...attributes,
    skipped: attributes.skipped ?? attributes.skips,
  };
  return (['tests', 'failures', 'errors', 'skipped'] as const).every(
    (key) => told[key] === undefined || (/^\d+$/.test(told[key]) && Number(told[key]) === tally[key]),
  );
}

const AGAIN = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError', 'rerun']);
const OUTCOMES = new Set(['failure', 'error', 'skipped', ...AGAIN]);

function caseOf(element: Element): JunitCase {
  const { attributes, children } = element;
  if (attributes.name === undefined || children.some(({ name }) => !OUTCOMES.has(name) && !ASIDE.has(name))) {
    throw new UnfitXml();
  }
  return {
    name: JSON.stringify([attributes.classname ?? '', attributes.name]),
    status: statusOf(element),
    rerun: children.some(({ name }) => AGAIN.has(name)),
  };
}

function statusOf(element: Element): JunitCase['status'] {
  const has = (name: string) => element.children.some((each) => each.name === name);
  const words = wordsOf(element);
  if (has('error') || words.includes('error')) return 'error';
  if (has('failure') || words.includes('failed')) return 'failed';
  return isSkipped(element) ? 'skipped' : 'passed';
}

const isSkipped = (element: Element): boolean =>
  element.children.some(({ name }) => name === 'skipped') || wordsOf(element).includes('skipped');

/** In the attributes `status` and `result` some say it too, gtest alone there. */
const WORDS = new Map<string, JunitCase['status']>(
  Object.entries({
    ...{ run: 'passed', passed: 'passed', pass: 'passed', ok: 'passed', success: 'passed', completed: 'passed' },
    ...{ failed: 'failed', failure: 'failed', fail: 'failed', error: 'error' },
    ...{ skipped: 'skipped', notrun: 'skipped', disabled: 'skipped', suppressed: 'skipped', ignored: 'skipped' },
  } as const),
);

function wordsOf({ attributes }: Element): readonly JunitCase['status'][] {
  return [attributes.status, attributes.result].flatMap((word) => {
    if (word === undefined) return [];
    const status = WORDS.get(word.toLowerCase());
    if (status === undefined) throw new UnfitXml();
    return [status];
  });
}
