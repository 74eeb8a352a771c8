import { CLASSIFICATIONS } from '../../domain/labels/label.ts';
import type { Block, Case, LabelledJson, Prose, Report } from '../../domain/outcome/document.ts';
import { say } from '../../domain/outcome/document.ts';
import { id, ids, known, path } from '../../domain/outcome/labelled.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { jobName } from '../../domain/workflow/rules/rule.ts';
import type { SeenJob } from '../../domain/workflow/seen.ts';
import { startOf } from '../../files/limits.ts';
import type { Linted } from './judging.ts';

/** Which workflows were looked at, and which of their jobs may read classified data, where. */
export function lintReport(linted: Linted, verdict: Verdict): Report {
  return {
    title: say`Workflow lint: ${id(verdict)}`,
    blocks: blocksOf(linted),
    document: {
      version: known(1),
      verdict,
      policy: { path: path(linted.policy.path), digest: id(linted.policy.digest) },
      workflows: linted.paths.map((each) => workflowDocument(each, linted)),
    },
    cases: linted.paths.map((each) => caseOf(each, linted)),
  };
}

const errorsOf = (file: string, { findings }: Linted) =>
  findings.filter(({ severity, at }) => severity === 'error' && at?.file === file);

const jobsOf = (file: string, { jobs }: Linted) => jobs.filter(({ running }) => running.workflow.path === file);

const counting = (count: number, one: Prose): Prose => say`${known(count)} ${count === 1 ? one : say`${one}s`}`;

function blocksOf(linted: Linted): readonly Block[] {
  const counted = say`${counting(linted.paths.length, say`workflow`)} with ${counting(linted.jobs.length, say`job`)}, by ${path(linted.policy.path)} at hand (${id(linted.policy.digest.slice(0, 19))}…).`;
  const data = linted.jobs.filter(({ readings }) => readings.length > 0);
  if (data.length === 0) return [{ block: 'paragraph', text: counted }];
  const head = [say`Job`, say`Workflow`, say`May run on`, say`May read`];
  return [
    { block: 'paragraph', text: counted },
    { block: 'table', head, rows: data.map(rowOf) },
  ];
}

const rowOf = (seen: SeenJob): readonly Prose[] => [
  say`${jobName(seen)}`,
  say`${path(seen.running.workflow.path)}`,
  say`${targetsOf(seen).map(id)}`,
  say`${id(classificationOf(seen) ?? 'public')}`,
];

const targetsOf = ({ landings }: SeenJob): readonly string[] => [...new Set(landings.map(({ target }) => target.id))];

/** The highest. */
const classificationOf = ({ readings }: SeenJob) =>
  CLASSIFICATIONS.findLast((each) => readings.some(({ classification }) => classification === each));

function workflowDocument(file: string, linted: Linted): LabelledJson {
  return {
    path: path(file),
    verdict: errorsOf(file, linted).length === 0 ? 'pass' : 'fail',
    jobs: jobsOf(file, linted).map((seen) => {
      const classification = classificationOf(seen);
      return {
        job: jobName(seen),
        targets: ids(targetsOf(seen)),
        reads: classification === undefined ? null : id(classification),
      };
    }),
  };
}

function caseOf(file: string, linted: Linted): Case {
  const errors = errorsOf(file, linted);
  const codes = ids(new Set(errors.map(({ code }) => code)));
  return {
    suite: 'lint',
    name: file,
    status: errors.length === 0 ? 'pass' : 'fail',
    at: errors[0]?.at ?? startOf(file),
    detail: errors.length === 0 ? say`${known(jobsOf(file, linted).length)} jobs` : say`${codes}`,
  };
}
