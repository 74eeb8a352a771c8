import { WorkflowFault } from '../support/workflow/expressions.ts';
import { Releases, resultsOf } from '../support/workflow/releases.ts';

let releases: Releases;
beforeAll(async () => {
  releases = await Releases.open();
});
afterAll(() => releases.close());

/** A workflow of one job, which says hello. */
const hello = (job: string, more = '') => `
name: hello
on: {push: {branches: [main]}}
permissions: {}
${more}
jobs: {one: {runs-on: ubuntu-latest, steps: [{run: echo hello}], ${job}}}
`;

describe('the driver takes for an error of the test', () => {
  it.each([
    ['a misspelt member of the matrix', 'matrix.environment }}', 'matrix.enviroment }}'],
    ['half a member of the matrix', 'matrix.timeout-minutes', 'matrix.timeout'],
    ['a misspelt member of the plan', '.train.environment', '.train.enviroment'],
    ['half a member of the plan', '.train.timeout-minutes', '.train.timeout'],
    ['an output that no job has', 'needs.plan.outputs.plan', 'needs.plan.outputs.plans'],
    ['a job that is not needed', 'needs.plan.outputs.plan', 'needs.train.outputs.plan'],
    ['a step that there is not', 'steps.check.outputs', 'steps.chek.outputs'],
  ])('%s', async (_, from, to) => {
    const played = releases.run({ change: (text) => text.replace(from, to) });
    await expect(played).rejects.toThrow(WorkflowFault);
  });

  it.each([
    ['a key of the workflow', '', 'env: {A: b}'],
    ['a key of concurrency', '', 'concurrency: {group: a, queue: b}'],
    ['a key of a job', 'env: {A: b}'],
    ['a permission that the API double cannot refuse', 'permissions: {id-token: write}'],
    ['a matrix that stops at the first failure', 'strategy: {matrix: {include: [{a: 1}]}}'],
    ['a job that comes later', 'needs: [two]'],
    ['an environment that is no text', 'environment: 7'],
    ['a timeout that is no number', 'timeout-minutes: soon'],
    ['a context that there is not', `timeout-minutes: "\${{ matrx.a }}"`],
  ])('%s', async (_, job, more = '') => {
    expect(resultsOf(await releases.run({ workflow: hello('') }))).toEqual({ one: 'success' });
    await expect(releases.run({ workflow: hello(job, more) })).rejects.toThrow(WorkflowFault);
  });

  it('an event on which the workflow does not run', async () => {
    const event = { name: 'push', ref: 'refs/heads/other', payload: {} };
    await expect(releases.run({ workflow: hello(''), event })).rejects.toThrow(WorkflowFault);
    await expect(releases.run({ event: { ...event, name: 'release' } })).rejects.toThrow(WorkflowFault);
  });

  it.each([
    ['permissions that nobody stated', 'permissions: {}', ''],
    ['a condition of a step', 'run: echo', 'if: always(), run: echo'],
  ])('%s', async (_, from, to) => {
    const change = (text: string) => text.replace(from, to);
    await expect(releases.run({ workflow: hello(''), change })).rejects.toThrow(WorkflowFault);
  });
});
