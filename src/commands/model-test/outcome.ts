import { error, type Finding, warning } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import { type Status, verdictOf } from '../../domain/verdict/judge.ts';
import type { TestResult } from '../../domain/verdict/measure.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { sha256 } from '../../evidence/sha256.ts';
import type { CodeState } from '../../ports.ts';
import { identityOf } from '../code-identity.ts';
import { isBound } from './binding.ts';
import { resultFinding } from './findings.ts';
import { reportOf } from './summary.ts';
import type { Job, Tested } from './testing.ts';

/** What is told beside the tests. */
export interface Beside {
  readonly code: CodeState | undefined;
  /** Of the spec that a pull request proposes. */
  readonly proposal: readonly Finding[];
}

export function modelTestOutcome(tested: Tested, job: Job, { code, proposal }: Beside): Outcome {
  const verdict = proposal.some(({ severity }) => severity === 'error') ? 'fail' : verdictFor(tested, job);
  const results = tested.measured?.results ?? [];
  const findings = [
    ...codeFindings(code),
    ...tested.findings,
    ...results.flatMap((result) => resultFinding(result, job.admission, job.spec.statistics.onInconclusive)),
    ...nothingShown(results, job),
    ...(isBound(job) ? [] : [error('model/binding-none')]),
    ...proposal,
  ];
  return {
    verdict,
    findings: [...job.admission.findings, ...findings],
    outputs: {},
    summary: reportOf(tested, verdict, job),
    evidence: [statementOf(tested, verdict, findings, job, code)],
  };
}

/** Stopped is failed. What no model answered for opens nothing, however good. */
function verdictFor({ measured }: Tested, job: Job): Verdict {
  if (measured === undefined) return 'fail';
  const verdict = verdictOf(statusesOf(measured.results), job.spec.statistics.onInconclusive);
  return verdict === 'pass' && !isBound(job) ? 'inconclusive' : verdict;
}

const statusesOf = (results: readonly TestResult[]): readonly Status[] => results.map(({ status }) => status);

const numberOf = (results: readonly TestResult[], status: Status): number =>
  statusesOf(results).filter((each) => each === status).length;

/** Where each test is waived, or undecided and let through, nothing speaks for the model. */
function nothingShown(results: readonly TestResult[], { spec }: Job): readonly Finding[] {
  const waived = numberOf(results, 'waived');
  const undecided = spec.statistics.onInconclusive === 'warn' ? numberOf(results, 'inconclusive') : 0;
  if (results.length === 0 || waived + undecided < results.length) return [];
  return [error('model/nothing-shown', { waived: known(waived), inconclusive: known(undecided) })];
}

/** That the code differs from the commit, or is in none, is no reason not to test; it is told. */
function codeFindings(code: CodeState | undefined): readonly Finding[] {
  if (code === undefined) return [warning('model/code-unknown')];
  return code.changed ? [warning('model/code-changed', { commit: id(code.commit) })] : [];
}

function statementOf(
  tested: Tested,
  verdict: Verdict,
  findings: readonly Finding[],
  job: Job,
  code: CodeState | undefined,
): Statement {
  const { seen } = tested;
  const { spec, order, admission } = job;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return admission.statement({
    verdict,
    codes: [...new Set(errors.map((each) => each.code))],
    subjects: seen.model === undefined || !isBound(job) ? {} : { [order.model.artifact]: seen.model },
    materials: {
      ...(seen.data === undefined ? {} : { [spec.data.origin]: seen.data }),
      ...(seen.champion === undefined ? {} : { [championName(job)]: seen.champion }),
      ...(code === undefined ? {} : { 'program:code': code.digest }),
    },
    texts: { spec: spec.digest },
    facts: { ...factsOf(tested, job), ...casesRead(seen), ...seen.objects },
    ...(code === undefined ? {} : { code: identityOf(code) }),
  });
}

/** An artifact by its id, as other steps name it; ids hold no colon, so a release can be no artifact's name. */
function championName({ order: { champion } }: Job): string {
  if (champion?.kind === 'artifact') return champion.read.artifact;
  return `release:${champion?.kind === 'release' ? champion.destination : 'none'}`;
}

/** One digest of all files of cases and what they are called. */
function casesRead({ cases }: Tested['seen']): Statement['facts'] {
  const lines = [...cases].sort().map(([path, digest]) => `${digest} ${path}\n`);
  return lines.length === 0 ? {} : { cases: sha256(lines.join('')) };
}

function factsOf({ measured }: Tested, job: Job): Statement['facts'] {
  const { spec, inputs, admission } = job;
  return {
    binding: isBound(job) ? 'predictor' : 'none',
    spec: inputs.spec ?? admission.step.spec ?? 'none',
    tests: spec.tests.length,
    seed: spec.statistics.seed,
    confidence: spec.statistics.confidence,
    'on-inconclusive': spec.statistics.onInconclusive,
    inconclusive: numberOf(measured?.results ?? [], 'inconclusive'),
    waived: numberOf(measured?.results ?? [], 'waived'),
    'test-set-uses': measured?.uses.uses ?? 'none',
    'test-set-models': measured?.uses.models ?? 'none',
  };
}
