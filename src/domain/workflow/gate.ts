import { own } from '../own.ts';
import { possible, possibleOf, type Scope } from './expression/evaluate.ts';
import { conditionOf } from './expression/text.ts';
import { plainValue, textOf, truths, UNKNOWN, type Value } from './expression/value.ts';
import type { RunJob, Said, Step } from './workflow.ts';

/** What became of the jobs that a gate needs. */
type Results = ReadonlyMap<string, string>;

const NO_SUCCESS = ['failure', 'cancelled', 'skipped'];

/**
 * Whether a job fails for certain wherever one of the jobs that it needs, or all of them, did not succeed. It is
 * played through with each; what is not understood fails nothing.
 */
export function closes(job: RunJob): boolean {
  const needs = job.needs.map(({ value }) => value.toLowerCase());
  const others = new Map(needs.map((need) => [need, 'success']));
  const cases = NO_SUCCESS.flatMap((result) => [
    ...needs.map((need) => new Map([...others, [need, result]])),
    new Map(needs.map((need) => [need, result])),
  ]);
  return needs.length > 0 && !mayGoOn(job) && cases.every((results) => runs(job.if, results) && fails(job, results));
}

/** Whether what fails there may count as success. */
const mayGoOn = ({ continueOnError }: RunJob | Step): boolean =>
  continueOnError !== undefined && continueOnError.value.trim() !== 'false';

/** Whether a job runs though something that it needs did not succeed. */
export const runsAfterAll = (job: RunJob): boolean =>
  NO_SUCCESS.every((result) => runs(job.if, new Map(job.needs.map(({ value }) => [value.toLowerCase(), result]))));

/** For certain: a condition that says nothing of what failed is as good as `success()`. */
function runs(condition: Said | undefined, results: Results): boolean {
  const expression = condition && conditionOf(condition.value);
  if (expression === undefined || !/\b(?:always|failure|cancelled)\s*\(/i.test(condition?.value ?? '')) return false;
  const values = possible(expression, scopeOf(results));
  return values.every((value) => truths(value).every((truth) => truth));
}

const fails = (job: RunJob, results: Results): boolean => job.steps.some((step) => stepFails(step, job, results));

function stepFails(step: Step, job: RunJob, results: Results): boolean {
  if (mayGoOn(step) || !meets(step.if, results)) return false;
  return step.uses === undefined ? scriptFails(step, job, results) : isAllGreen(step);
}

function meets(condition: Said | undefined, results: Results): boolean {
  if (condition === undefined) return true;
  const expression = conditionOf(condition.value);
  if (expression === undefined) return false;
  return possible(expression, scopeOf(results)).every((value) => truths(value).every((truth) => truth));
}

/** https://github.com/re-actors/alls-green fails where a job that it is told of did not succeed. */
function isAllGreen({ uses, with: given }: Step): boolean {
  const isTold = /^\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}$/i.test(given.get('jobs')?.value.trim() ?? '');
  const allows = [...given.keys()].some((input) => input.startsWith('allowed-'));
  return /^re-actors\/alls-green@/i.test(uses?.value.trim() ?? '') && isTold && !allows;
}

/** Some line ends the script: `exit 1`, `false`, or a comparison that does not hold. */
function scriptFails({ run, env, shell }: Step, job: RunJob, results: Results): boolean {
  // Other shells, and these with options of one's own, go on after a line that fails.
  if (shell !== undefined && !['bash', 'sh'].includes(shell.value.trim())) return false;
  const scope = scopeOf(results);
  const text = textOf(only(possibleOf(run?.value ?? '', scope)));
  if (text === undefined) return false;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  // Lines are read up to the first that is not understood: it may end the script, and well.
  const end = lines.findIndex((line) => !isUnderstood(line));
  const read = end < 0 ? lines : lines.slice(0, end);
  const variables = new Map(
    [...job.env, ...env].map(([name, { value }]) => [name, textOf(only(possibleOf(value, scope)))]),
  );
  return read.some((line) => lineFails(line, variables));
}

const only = (values: readonly Value[]): Value => (values.length === 1 ? (values[0] ?? UNKNOWN) : UNKNOWN);

const SAYS = /^(?:echo|printf)\s[^;&|<>`$()]*$/;
const ENDS = /^(?:exit\s+[1-9]\d*|false)$/;
const COMPARES = /^(?:test|\[\[?)\s+(\S+)\s+(=|==|!=)\s+(\S+?)(?:\s+\]\]?)?(?:\s*\|\|\s*exit\s+[1-9]\d*)?$/;

const isUnderstood = (line: string): boolean => SAYS.test(line) || ENDS.test(line) || COMPARES.test(line);

function lineFails(line: string, variables: ReadonlyMap<string, string | undefined>): boolean {
  if (ENDS.test(line)) return true;
  const [, left, sign, right] = COMPARES.exec(line) ?? [];
  const [a, b] = [worth(left, variables), worth(right, variables)];
  return a !== undefined && b !== undefined && (a === b) === (sign === '!=');
}

/** A word, with or without quotes, or a variable. */
function worth(word: string | undefined, variables: ReadonlyMap<string, string | undefined>): string | undefined {
  const bare = /^(["']?)(.*)\1$/.exec(word ?? '')?.[2];
  if (bare === undefined || /^'/.test(word ?? '')) return bare;
  const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(bare)?.[1];
  if (name !== undefined) return variables.get(name);
  return /^[\w-]*$/.test(bare) ? bare : undefined;
}

function scopeOf(results: Results): Scope {
  const resultOf = (result: string): Value => ({
    kind: 'context',
    member: (key) => [key === 'result' ? plainValue(result) : UNKNOWN],
  });
  const needs: Value = {
    kind: 'context',
    member: (job) => [resultOf(results.get(job) ?? '')],
    each: () => [...results.values()].map(resultOf),
  };
  const all = [...results.values()];
  const states: Readonly<Record<string, boolean>> = {
    always: true,
    success: all.every((result) => result === 'success'),
    failure: all.includes('failure'),
  };
  return {
    name: (name) => [name === 'needs' ? needs : UNKNOWN],
    // Whether the run was cancelled no result tells: a job can be cancelled alone.
    state: (name) => own(states, name),
  };
}
