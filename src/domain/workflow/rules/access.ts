import { error, type Finding, warning } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import { actionName } from '../action-name.ts';
import { asked } from '../expression/text.ts';
import { SECRET_INPUT } from '../our-inputs.ts';
import type { SeenJob } from '../seen.ts';
import type { Named, Permissions, Said, Step } from '../workflow.ts';
import { isDataJob, isOpen, isOurs, type JobRule, jobName, stepName } from './rule.ts';

/** Secrets that a text asks for; the job's own token is none. */
const secretsIn = (text: string): readonly string[] =>
  [...new Set(asked(text))]
    .filter((path) => /^secrets(?:\.|$)/.test(path) && path !== 'secrets.github_token')
    .map((path) => path.slice('secrets.'.length) || 'all of them');

/** What is handed to a step stands in the environment of its process, for every program of that user to read. */
export const noSecretInputs: JobRule = (seen) =>
  seen.ours.flatMap(({ step }) =>
    [...step.with]
      .filter(([input]) => input !== SECRET_INPUT)
      .flatMap(([input, { value, at }]) =>
        secretsIn(value).map((secret) =>
          error('workflow/secret-input', { job: jobName(seen), input: id(input), secret: id(secret) }, at),
        ),
      ),
  );

/** So is what stands in the environment of the job, or is given to another's action in it. */
export const noSecretsBesideData: JobRule = (seen) => {
  if (!isDataJob(seen)) return [];
  const others = seen.job.steps.filter((step) => !isOurs(seen, step));
  const named: readonly Named[] = [
    seen.running.workflow.env,
    seen.job.env,
    ...seen.job.steps.map(({ env }) => env),
    ...others.map((step) => step.with),
  ];
  const values = named.flatMap((each) => [...each.values()]);
  return [...values.flatMap((said) => told(seen, said)), ...scripts(seen, others)];
};

const told = (seen: SeenJob, { value, at }: Said): readonly Finding[] =>
  secretsIn(value).map((secret) => warning('workflow/secret-in-job', { job: jobName(seen), secret: id(secret) }, at));

const scripts = (seen: SeenJob, steps: readonly Step[]): readonly Finding[] =>
  steps.flatMap(({ run }) => (run === undefined ? [] : told(seen, run)));

/** Without `permissions` a job's token may do what the repository's settings say, which no reviewer sees. */
export const leastRights: JobRule = (seen) => {
  if (seen.ours.length === 0 && !isDataJob(seen)) return [];
  const { job } = seen;
  const permissions = permissionsOf(seen);
  if (permissions === undefined)
    return isOpen(seen.running) ? [] : [error('workflow/permissions-missing', { job: jobName(seen) }, job.at)];
  const { value, at } = permissions;
  if (typeof value === 'string')
    return /^\s*(?:read-all|)\s*$/.test(value)
      ? []
      : [error('workflow/permissions-wide', { job: jobName(seen), scopes: id(value) }, at)];
  const needed = [...NAMES_ITSELF, ...WRITES.flatMap(({ input, scope }) => (isAsked(seen, input) ? [scope] : []))];
  const scopes = [...value].filter(([scope, level]) => level.value === 'write' && !needed.includes(scope));
  if (scopes.length === 0 || !isDataJob(seen)) return [];
  const params = { job: jobName(seen), scopes: ids(scopes.map(([scope]) => `${scope}: write`)) };
  return [warning('workflow/permissions-wide', params, scopes[0]?.[1].at)];
};

/** With these a job says who it is, and changes nothing. */
const NAMES_ITSELF = ['id-token'];

/** What a step of ours writes that was asked for it: an issue without a word of the data, a comment that is masked. */
const WRITES = [
  { input: 'issue', scope: 'issues' },
  { input: 'comment', scope: 'pull-requests' },
] as const;

const isAsked = ({ ours }: SeenJob, input: string): boolean =>
  ours.some(({ step }) => step.with.get(input)?.value === 'true');

/** The nearest that says any; a called workflow has what its caller has. */
function permissionsOf({ job, running }: SeenJob): Permissions | undefined {
  const calls = running.callers.toReversed();
  return [job, running.workflow, ...calls.flatMap((call) => [call.job, call.running.workflow])].find(
    ({ permissions }) => permissions !== undefined,
  )?.permissions;
}

/** A checkout leaves the job's token in `.git/config`, for every program that runs there. */
export const noTokenLeft: JobRule = (seen) =>
  isDataJob(seen)
    ? seen.job.steps
        .filter((step) => actionName(step) === 'actions/checkout' && !isFalse(step.with.get('persist-credentials')))
        .map(({ at }) => warning('workflow/token-left', { job: jobName(seen) }, at))
    : [];

const isFalse = (said: Said | undefined): boolean => said?.value.trim().toLowerCase() === 'false';

/** What a stranger can write: titles, branch names, messages. Not numbers and ids. */
const isStrangers = (path: string): boolean =>
  ['github', 'github.event', 'github.head_ref'].includes(path) ||
  (path.startsWith('github.event.') && !/\.(?:number|id|node_id|sha)$/.test(path));

/** Text is put into a script before any shell reads it: who writes a title writes the script. */
export const noForeignScript: JobRule = (seen) =>
  isDataJob(seen) ? seen.job.steps.flatMap((step) => foreign(seen, step)) : [];

function foreign(seen: SeenJob, step: Step): readonly Finding[] {
  const texts = [step.run, step.with.get('script'), step.with.get('run')];
  return texts.flatMap((said): readonly Finding[] => {
    const [path] = said === undefined ? [] : asked(said.value).filter(isStrangers);
    if (said === undefined || path === undefined) return [];
    return [error('workflow/injection', { job: jobName(seen), step: stepName(step), path: id(path) }, said.at)];
  });
}
