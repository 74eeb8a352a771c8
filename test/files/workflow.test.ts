import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { readWorkflow } from '../../src/files/workflow.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';

const read = (text: string) => readWorkflow({ path: 'w.yml', text });
const refused = (text: string) => findingsOf(() => read(text)).map(told);
const JOB = 'jobs: {a: {runs-on: x, steps: [{run: y}]}}\n';

it('reads `on` as text, whatever its form', () => {
  const forms = ['on: push\n', '"on": [push]\n', 'on: {push: {branches: [main]}}\n', 'on:\n  push:\n'];
  for (const on of forms) expect([...read(on + JOB).triggers.keys()]).toEqual(['push']);
});

it('does not take `true` for `on`, as a tool of YAML 1.1 writes it', () => {
  expect(refused(`true: push\n${JOB}`)).toEqual(['file/unknown-key at 1:1', 'file/missing-key at 1:1']);
});

it('writes aliases out, with the place of what they stand for', () => {
  const text = 'on: push\njobs:\n  a: &a\n    runs-on: x\n    steps: [{run: y}]\n  b: *a\n';
  const { a, b } = Object.fromEntries(read(text).jobs);
  expect(b).toEqual({ ...a, id: 'b', at: { file: 'w.yml', line: 6, column: 3 } });
});

it.each([
  ['an alias without its anchor', 'on: *x\n', 'file/alias-of-nothing at 1:5'],
  ['an alias of what holds it', 'on: &x [*x]\n', 'file/too-deep at 1:8'],
  ['a merge key', 'on: &x {push: }\n<<: *x\n', 'file/merge-key at 2:1'],
  ['a tag', 'on: !!str push\n', 'file/tag at 1:5'],
  ['a second document', `on: push\n${JOB}---\non: push\n`, 'file/several-documents at 3:1'],
])('refuses %s', (_, text, expected) => {
  expect(refused(text)[0]).toBe(expected);
});

it('refuses aliases of aliases that stand for too much', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `  x${n + 1}: &x${n + 1} [${`*x${n}, `.repeat(9)}]`);
  const text = `on: push\nenv:\n  x0: &x0 [${'lol, '.repeat(9)}]\n${levels.join('\n')}\n`;
  expect(refused(text).map((each) => each.split(' ')[0])).toEqual(['file/too-many-values']);
});

it.each([
  ['no job', 'on: push\njobs: {}\n', 'file/wrong-value'],
  ['a job without a place', 'on: push\njobs: {a: {steps: []}}\n', 'file/missing-one-of'],
  ['a job with steps and a workflow', 'on: push\njobs: {a: {runs-on: x, uses: ./b}}\n', 'file/keys-exclude'],
  ['a step that does nothing', 'on: push\njobs: {a: {runs-on: x, steps: [{name: y}]}}\n', 'file/missing-one-of'],
  [
    'a step that does two things',
    'on: push\njobs: {a: {runs-on: x, steps: [{run: y, uses: z}]}}\n',
    'file/missing-one-of',
  ],
  ['a key that is misspelt', 'on: push\njobs: {a: {runs-on: x, step: []}}\n', 'file/unknown-key'],
  ['a key that nobody knows', 'on: push\njobs: {a: {runs-on: x, steps: [{run: y, wait: 1}]}}\n', 'file/unknown-key'],
  ['text for a list of steps', 'on: push\njobs: {a: {runs-on: x, steps: y}}\n', 'file/wrong-type'],
])('never takes %s for a workflow', (_, text, code) => {
  expect(refused(text).map((each) => each.split(' ')[0])).toContain(code);
});

it.each(['workflows', '.github/workflows'])('reads all of %s', (folder) => {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`;
    expect(readWorkflow({ path, text: readFileSync(path, 'utf8') }).jobs.size).toBeGreaterThan(0);
  }
});

const words = fc.constantFrom('on', 'push', 'jobs', 'a', 'runs-on', 'x', 'steps', 'run', 'uses', 'with', 'matrix', 'y');
const glue = fc.constantFrom(
  ': ',
  ':\n  ',
  '\n',
  '\n    ',
  '- ',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '"',
  "'",
  '#',
  '|\n',
);
const yamlish = fc.array(fc.oneof(words, glue), { maxLength: 40 }).map((parts) => parts.join(''));

it('reads a text or says what is wrong with it, and never breaks', () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string()), (text) => {
      try {
        read(text);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 2000 },
  );
});
