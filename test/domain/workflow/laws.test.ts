import fc from 'fast-check';
import { judgeWorkflows } from '../../../src/domain/workflow/judge.ts';
import type { Workflow } from '../../../src/domain/workflow/workflow.ts';
import { readWorkflow } from '../../../src/files/workflow.ts';
import { groundBy, LINT_CASES } from '../../support/workflow-lint.ts';

const GROUND = groundBy(`${LINT_CASES}/residency.yml`);

const codesOf = (workflows: readonly Workflow[]): readonly string[] =>
  judgeWorkflows({ workflows: new Map(workflows.map((each) => [each.path, each])) }, GROUND).findings.map(
    ({ code }) => code,
  );

const read = (name: string, value: unknown): Workflow =>
  readWorkflow({ path: `.github/workflows/${name}.yml`, text: JSON.stringify(value) });

const open = '$'.concat('{{ ');
const text = fc.constantFrom(
  'ubuntu-latest',
  'self-hosted',
  'berlin',
  'rotterdam',
  `${open}matrix.x }}`,
  `${open}needs.a.outputs.plan }}`,
  `${open}fromJSON(needs.a.outputs.plan).train.runs-on }}`,
  `${open}inputs.x || secrets.y }}`,
  `${open}always() && needs.*.result }}`,
  `${open}github.event.x`,
  '',
  'toString',
  '__proto__',
);
const filled = text.filter((each) => each !== '');
const uses = fc.constantFrom(
  'actions/checkout@v6',
  'OWNER/domicile@v1',
  'OWNER/domicile/train-on-target@v1',
  'other/domicile/deploy-hybrid@main',
  'docker://alpine',
  './here',
);
const map = fc.dictionary(fc.constantFrom('step', 'evidence', 'cache', 'path', 'x'), text);
const step = fc.oneof(
  fc.record({ uses, with: map, if: text, id: filled }, { requiredKeys: ['uses'] }),
  fc.record({ run: text, env: map, 'continue-on-error': filled }, { requiredKeys: ['run'] }),
);
const names = fc.constantFrom('a', 'b', 'c', 'constructor');
const common = { needs: fc.array(names, { maxLength: 2 }), if: text, permissions: fc.oneof(filled, map) };
const matrix = fc.oneof(filled, fc.dictionary(fc.constantFrom('x', 'include', 'y'), fc.array(fc.oneof(text, map))));
const run = fc.record(
  {
    ...common,
    'runs-on': fc.oneof(filled, fc.array(filled), fc.record({ group: filled, labels: filled })),
    environment: text,
    outputs: map,
    strategy: fc.record({ matrix: matrix.filter((each) => typeof each !== 'string' || each.includes('{{')) }),
    steps: fc.array(step, { maxLength: 4 }),
    container: text,
  },
  { requiredKeys: ['runs-on', 'steps'] },
);
const callee = fc.constantFrom(
  './.github/workflows/one.yml',
  './.github/workflows/two.yml',
  'x/y/.github/workflows/z.yml@v1',
);
const call = fc.record(
  { ...common, uses: callee, with: map, secrets: fc.constant('inherit') },
  { requiredKeys: ['uses'] },
);
const workflow = fc.record({
  on: fc.subarray(['push', 'pull_request', 'pull_request_target', 'workflow_call'], { minLength: 1 }),
  jobs: fc.dictionary(names, fc.oneof({ weight: 3, arbitrary: run }, call), { minKeys: 1 }),
});

it('judges whatever can be read, and never breaks', () => {
  let told = 0;
  fc.assert(
    fc.property(workflow, workflow, (one, two) => {
      told += codesOf([read('one', one), read('two', two)]).length;
    }),
    { numRuns: 400 },
  );
  expect(told).toBeGreaterThan(400);
});

it('says the same whatever the order of files', () => {
  fc.assert(
    fc.property(workflow, workflow, (one, two) => {
      const [a, b] = [read('one', one), read('two', two)];
      expect(codesOf([a, b])).toEqual(codesOf([b, a]));
    }),
    { numRuns: 200 },
  );
});

it('a job that is added takes nothing back that was told of another', () => {
  const isOfAll = (code: string) => /gate|owner|callers/.test(code);
  fc.assert(
    fc.property(run, run, (a, b) => {
      const before = codesOf([read('one', { on: 'push', jobs: { a } })]).filter((code) => !isOfAll(code));
      expect(codesOf([read('one', { on: 'push', jobs: { a, b } })])).toEqual(expect.arrayContaining(before));
    }),
    { numRuns: 200 },
  );
});

it('files that call each other many times end, and that is said', () => {
  const calls = (name: string) => ({ uses: `./.github/workflows/${name}.yml` });
  const many = (name: string) => Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`j${n}`, calls(name)]));
  const chain = Array.from({ length: 8 }, (_, n) =>
    read(`w${n}`, { on: n === 0 ? 'push' : 'workflow_call', jobs: many(`w${n + 1}`) }),
  );
  expect(codesOf(chain)).toContain('workflow/too-many-jobs');
});

it('what is handed from call to call, again and again, ends', () => {
  const more = `${open}inputs.x }}${open}inputs.x }}`.repeat(20);
  const chain = Array.from({ length: 10 }, (_, n) =>
    read(`w${n}`, {
      on: n === 0 ? 'push' : 'workflow_call',
      jobs: {
        next: { uses: `./.github/workflows/w${n + 1}.yml`, with: { x: more } },
        here: { 'runs-on': `${open}inputs.x }}`, steps: [] },
      },
    }),
  );
  expect(codesOf(chain)).toContain('workflow/runs-on-unknown');
});
