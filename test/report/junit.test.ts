import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'junit2json';
import testResults from 'test-results-parser';
import { type Case, say } from '../../src/domain/outcome/document.ts';
import { error } from '../../src/domain/outcome/finding.ts';
import { data } from '../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { toJUnit } from '../../src/report/formats/junit.ts';
import { validated } from '../commands/data-validate/run.ts';

const view = { cap: 'restricted' } as const;

const at = { file: 'model-tests.yml', line: 7, column: 5 };

const aCase = (suite: string, name: string, status: Case['status']): Case => ({
  suite,
  name,
  status,
  at,
  detail: say`<observed> & "limit" ${data(']]>&\u0000é', 'public')}`,
});

const CASES = [
  aCase('model-test', 'roc_auc_score all', 'pass'),
  aCase('model-test', 'recall_score grade-2', 'fail'),
  aCase('model-test', 'recall_score grade-3', 'inconclusive'),
  aCase('model-test', 'invariance', 'error'),
  aCase('data & <contract>', 'size "mm"', 'skipped'),
];

const outcome = (verdict: Verdict, cases: readonly Case[]): Outcome => ({
  verdict,
  findings: verdict === 'pass' ? [] : [error('host/our-bug', { error: data('x', 'public') })],
  outputs: {},
  summary: { title: say`T`, blocks: [], document: {}, cases },
  evidence: [],
});

/** What a reader of JUnit counted. */
interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

async function byJunit2json(xml: string): Promise<Counts> {
  const read = await parse(xml);
  const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : [];
  const cases = suites.flatMap((suite) => ('testcase' in suite ? (suite.testcase ?? []) : []));
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    errors: cases.filter((each) => each.error !== undefined).length,
    skipped: cases.filter((each) => each.skipped !== undefined).length,
  };
}

function byTestResultsParser(xml: string): Counts {
  const file = join(mkdtempSync(join(tmpdir(), 'junit-')), 'junit.xml');
  writeFileSync(file, xml);
  const { result } = testResults.parseV2({ type: 'junit', files: [file] });
  const { passed, failed, errors, skipped } = result;
  // Its `total` leaves out what was skipped.
  return { tests: passed + failed + errors + skipped, failures: failed, errors, skipped };
}

describe('two public parsers count the same', () => {
  it.each([
    ['every status', outcome('fail', CASES), { tests: 6, failures: 3, errors: 1, skipped: 1 }],
    ['no cases, a closed gate', outcome('inconclusive', []), { tests: 1, failures: 1, errors: 0, skipped: 0 }],
    ['no cases, a pass', outcome('pass', []), { tests: 1, failures: 0, errors: 0, skipped: 0 }],
  ])('%s', async (_, of, expected) => {
    const xml = toJUnit(of, view);
    expect(await byJunit2json(xml)).toEqual(expected);
    expect(byTestResultsParser(xml)).toEqual(expected);
  });
});

it('two public parsers count the same of the example’s own data, good and bad', async () => {
  const example = (path: string) => readFileSync(join('examples/two-hospitals', path), 'utf8');
  const contract = example('contracts/rotterdam.odcs.yaml');
  const counted = async (data: string): Promise<Counts> => {
    const { outcome: of } = await validated({ contract, data: example(data) });
    if (of === undefined) throw new Error('it was not judged');
    const xml = toJUnit(of, view);
    const counts = await byJunit2json(xml);
    expect(byTestResultsParser(xml)).toEqual(counts);
    return counts;
  };
  expect(await counted('data/rotterdam.csv')).toEqual({ tests: 54, failures: 0, errors: 0, skipped: 0 });
  const bad = await counted('data/gbsg.csv');
  expect(bad.tests).toBe(54);
  expect(bad.failures + bad.errors).toBeGreaterThan(1);
});

describe('the file', () => {
  const xml = toJUnit(outcome('fail', [...CASES, aCase('model-test', 'invariance', 'pass')]), view);

  it('is flat, with file and line', () => {
    expect(xml.match(/<testsuite /g)).toHaveLength(3);
    expect(xml).not.toMatch(/<testsuite [^>]*>\s*<testsuite/);
    expect(xml).toContain('file="model-tests.yml" line="7"');
  });

  it('never has two cases of one name', () => {
    expect(xml).toContain('name="invariance (2)"');
  });
});
