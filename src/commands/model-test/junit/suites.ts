import {
  against,
  countsOf,
  hasRun,
  type JunitCase,
  type JunitCounts,
  type JunitTest,
} from '../../../domain/junit/junit.ts';
import { error, type Finding, note, Refusal } from '../../../domain/outcome/finding.ts';
import { chosenNumber, id } from '../../../domain/outcome/labelled.ts';
import { judgeExact } from '../../../domain/verdict/judge.ts';
import { notMeasured, resultOf } from '../../../domain/verdict/result.ts';
import { type JunitReport, MAX_REPORT_BYTES, readJunit } from '../../../files/junit.ts';
import { inProject } from '../../project.ts';
import type { Family, Measured } from '../family.ts';
import { digestsOf, remember, rememberedTests } from './remembered.ts';

/** Every suite of the user's own, in the order of the spec. */
export async function measureSuites(family: Family): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const test of family.job.spec.tests) {
    if (test.kind === 'junit') measured.push(await measureSuite(test, family));
  }
  return measured;
}

async function measureSuite(test: JunitTest, family: Family): Promise<Measured> {
  const reports = await reportsOf(test, family);
  const faults = [...new Set(reports.flatMap((each) => ('fault' in each ? [each.fault] : [])))];
  if (faults.length > 0) {
    const told = faults.map((fault) =>
      error('model/junit-unusable', { test: id(test.name), reason: id(fault) }, test.at),
    );
    return { result: notMeasured(test, 'no-cases'), findings: told };
  }
  const cases = reports.flatMap((each) => ('cases' in each ? each.cases : []));
  const counts = countsOf(cases);
  if (!hasRun(counts)) return { result: notMeasured(test, 'no-cases'), findings: [] };
  return judged(test, counts, cases, family);
}

async function judged(
  test: JunitTest,
  counts: JunitCounts,
  cases: readonly JunitCase[],
  { job }: Family,
): Promise<Measured> {
  const now = digestsOf(
    cases.map(({ name }) => name),
    job,
  );
  const before = await rememberedTests(test, job);
  const gone = [...(before ?? [])].filter((each) => !now.some((name) => name === each)).length;
  const judgement = judgeExact({ limit: 0, better: 'lower' }, against(counts, gone, test));
  if (judgement.status === 'pass') await remember(test, now, job);
  const size = { records: 0, smallest: 0, isWithheld: true };
  const findings = [
    ...(before === undefined ? [note('model/junit-first-run', { test: id(test.name) }, test.at)] : []),
    ...(judgement.status === 'pass' ? [] : [told(test, counts, gone, job)]),
  ];
  return { result: resultOf(test, size, judgement), findings };
}

/** Counts of what the user's program wrote, which has seen the data: they stay where the data may stand. */
function told(test: JunitTest, counts: JunitCounts, gone: number, { admission }: Family['job']): Finding {
  const number = (value: number) => chosenNumber(value, admission.label.classification);
  const { failed, errors, skipped, flaky } = counts;
  const params = { failed: number(failed), errors: number(errors), skipped: number(skipped), flaky: number(flaky) };
  return error('model/junit-not-passed', { test: id(test.name), ...params, gone: number(gone) }, test.at);
}

/** The reports that the pattern names, from the checkout. None at all, or a link on the way, is no report. */
async function reportsOf({ junit }: JunitTest, { job }: Family): Promise<readonly JunitReport[]> {
  const { ports, inputs } = job;
  const cut = junit.lastIndexOf('/');
  const folder = inProject(inputs.policy, junit.slice(0, cut));
  if (await ports.checkout.isBehindLink(folder)) return [];
  const tree = await ports.trees.open(await ports.checkout.folder(folder)).catch(notThere);
  if (tree === undefined) return [];
  try {
    const fits = patternOf(junit.slice(cut + 1));
    const found = tree.files.filter(({ path }) => fits.test(path));
    return found.map(({ bytes }) => readJunit(bytes.read(0, Math.min(bytes.size, MAX_REPORT_BYTES + 1))));
  } finally {
    tree.close();
  }
}

/** `*` is any part of a name, and never a folder. */
const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name
      .split('*')
      .map((each) => each.replace(/[^A-Za-z0-9_-]/g, '\\$&'))
      .join('[^/]*')}$`,
  );

function notThere(thrown: unknown): undefined {
  if (thrown instanceof Refusal) return undefined;
  throw thrown;
}
