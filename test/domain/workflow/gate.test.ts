import { closes } from '../../../src/domain/workflow/gate.ts';
import type { RunJob } from '../../../src/domain/workflow/workflow.ts';
import { readWorkflow } from '../../../src/files/workflow.ts';

const braced = (text: string) => '$'.concat(`{{ ${text} }}`);

/** A step, and what else the job says. */
type Given = [step: object, job?: object];

/** A last job over a and b. */
function gate(step: object, job: object = {}): RunJob {
  const last = { if: 'always()', needs: ['a', 'B'], 'runs-on': 'x', steps: [step], ...job };
  const text = JSON.stringify({ on: 'push', jobs: { last } });
  return readWorkflow({ path: 'w.yml', text }).jobs.get('last') as RunJob;
}

const BOTH = "needs.a.result == 'success' && needs.b.result == 'success'";
const env = { OK: braced(BOTH) };
const NOT_ALL = "needs.a.result != 'success' || needs.b.result != 'success'";

describe('a job that fails for certain', () => {
  it.each<[string, ...Given]>([
    ['compares a variable', { env, run: 'test "$OK" = true' }],
    ['compares in brackets', { env, run: '[ $OK = true ]' }],
    ['compares in two brackets', { env, run: `[[ "${'$'.concat('{OK}')}" == "true" ]]` }],
    ['compares with the opposite', { env, run: 'test "$OK" != false' }],
    ['says what it does before', { env, run: '# a gate\necho "all of them?"\n\ntest "$OK" = true' }],
    ['compares the other way round', { env, run: 'test true = "$OK" || exit 1' }],
    ['has the variable from the job', { run: 'test "$OK" = true' }, { env }],
    ['has the result in the script', { run: `test ${braced(BOTH)} = true` }],
    [
      'has each result on a line',
      { run: `test ${braced('needs.a.result')} = success\ntest "${braced('needs.b.result')}" = 'success'` },
    ],
    ['ends by condition', { if: NOT_ALL, run: 'exit 1' }],
    ['ends by condition, in braces', { if: braced(NOT_ALL), run: 'false' }],
    [
      'names what is no success',
      {
        if: ['failure', 'cancelled', 'skipped'].map((r) => `contains(needs.*.result, '${r}')`).join(' || '),
        run: 'exit 2',
      },
    ],
    ['hands all to alls-green', { uses: 're-actors/alls-green@release/v1', with: { jobs: braced('toJSON(needs)') } }],
    ['names its shell', { env, run: 'test "$OK" = true', shell: 'bash' }],
    ['asks for always in braces', { env, run: 'test "$OK" = true' }, { if: braced('always()') }],
    ['asks for failure too', { env, run: 'test "$OK" = true' }, { if: 'success() || always()' }],
  ])('%s', (_, ...given) => {
    expect(closes(gate(...given))).toBe(true);
  });
});

describe('a job that may pass', () => {
  it.each<[string, ...Given]>([
    ['forgets one', { env: { OK: braced("needs.a.result == 'success'") }, run: 'test "$OK" = true' }],
    ['asks for either', { env: { OK: braced(BOTH.replace('&&', '||')) }, run: 'test "$OK" = true' }],
    [
      'takes skipped for success',
      { if: "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')", run: 'exit 1' },
    ],
    ['has no condition of its own', { env, run: 'test "$OK" = true' }, { if: braced("github.ref == 'x'") }],
    ['is skipped where something failed', { env, run: 'test "$OK" = true' }, { if: 'success()' }],
    ['is skipped where something was cancelled', { env, run: 'test "$OK" = true' }, { if: 'failure()' }],
    ['is skipped where the run was cancelled', { env, run: 'test "$OK" = true' }, { if: '!cancelled()' }],
    ['runs on some branches', { env, run: 'test "$OK" = true' }, { if: "always() && github.ref == 'refs/heads/main'" }],
    ['goes on though the step fails', { env, run: 'test "$OK" = true', 'continue-on-error': true }],
    ['goes on though it fails itself', { env, run: 'test "$OK" = true' }, { 'continue-on-error': true }],
    ['says that it goes on by an expression', { env, run: 'test "$OK" = true' }, { 'continue-on-error': braced('x') }],
    ['ends well before', { env, run: 'exit 0\ntest "$OK" = true' }],
    ['ends well in a line that is not understood', { env, run: 'true && exit 0\ntest "$OK" = true' }],
    ['echoes a command', { env, run: 'echo $(exit 0); exit 0\nexit 1' }],
    ['prints only', { env, run: 'echo "$OK"' }],
    ['compares a variable of nobody', { env, run: 'test "$YES" = true' }],
    ['compares what a single quote keeps', { env, run: "test '$OK' != true" }],
    ['compares two that nobody knows', { run: `test "${braced('vars.x')}" = true` }],
    ['has a shell that goes on', { env, run: 'test "$OK" = true\necho done', shell: 'bash {0}' }],
    ['leaves the failure to others', { if: braced("needs.a.result == 'failure' && vars.strict"), run: 'exit 1' }],
    ['has a condition that is not understood', { if: 'needs.a.result ~ 1', run: 'exit 1' }],
    ['runs something else', { uses: 'actions/github-script@v8', with: { script: 'process.exit(1)' } }],
    [
      'lets alls-green skip some',
      { uses: 're-actors/alls-green@release/v1', with: { jobs: braced('toJSON(needs)'), 'allowed-skips': 'a' } },
    ],
    ['tells alls-green nothing', { uses: 're-actors/alls-green@release/v1' }],
    ['asks another alls-green', { uses: 'evil/alls-green@release/v1', with: { jobs: braced('toJSON(needs)') } }],
    ['needs nothing', { run: 'exit 1' }, { needs: [] }],
  ])('%s', (_, ...given) => {
    expect(closes(gate(...given))).toBe(false);
  });
});
