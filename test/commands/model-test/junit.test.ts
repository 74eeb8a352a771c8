import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askClinic, Clinic, specOf } from './clinic.ts';

let clinic: Clinic;
beforeEach(async () => {
  clinic = await Clinic.open();
});
afterEach(() => clinic.remove());

const AUC = '{metric: roc_auc_score, min: 0.70}';
const cases = (...names: string[]) => names.map((name) => `<testcase classname="m" name="${name}"/>`).join('');

function report(name: string, inside: string): void {
  mkdirSync(join(clinic.checkout, 'reports'), { recursive: true });
  writeFileSync(join(clinic.checkout, 'reports', name), `<testsuite>${inside}</testsuite>`);
}

async function ask(keys = '', tests = [AUC, `{junit: reports/*.xml${keys}}`]) {
  const { outcome, codes } = await askClinic(clinic, { spec: specOf({ tests }) });
  return { verdict: outcome.verdict, codes, notes: outcome.findings.map(({ code }) => code) };
}

it('misses a test that passed before, until the spec changes', async () => {
  report('a.xml', cases('one', 'two'));
  const first = await ask();
  expect([first.verdict, first.codes]).toEqual(['pass', []]);
  expect(first.notes).toContain('model/junit-first-run');
  report('a.xml', cases('one'));
  for (const _ of [1, 2]) {
    expect((await ask()).codes).toEqual(['model/junit-not-passed', 'model/test-failed']);
  }
  expect((await ask(', allow-skipped: 1')).verdict).toBe('pass');
  report('b.xml', cases('two', 'three'));
  const again = await ask();
  expect([again.verdict, again.notes.includes('model/junit-first-run')]).toEqual(['pass', false]);
});

it('reads every report of the folder, and never takes none for passed', async () => {
  expect((await ask()).codes).toEqual(['model/no-cases']);
  report('a.txt', cases('one'));
  expect((await ask()).codes).toEqual(['model/no-cases']);
  report('a.xml', cases('one'));
  report('b.xml', '<testcase name="two"><failure>p17 has 3</failure></testcase>');
  expect((await ask()).codes).toEqual(['model/junit-not-passed', 'model/test-failed']);
  report('b.xml', '<testcase name="two"><skipped/></testcase>');
  expect((await ask()).codes).toEqual(['model/junit-not-passed', 'model/test-failed']);
  expect((await ask(', allow-skipped: 1')).verdict).toBe('pass');
  rmSync(join(clinic.checkout, 'reports/a.xml'));
  expect((await ask(', allow-skipped: 2')).codes).toEqual(['model/no-cases']);
  report('b.xml', '<testsuite tests="3"/>');
  expect((await ask()).codes).toEqual(['model/junit-unusable', 'model/no-cases']);
});

it('can close the gate and never open it alone', async () => {
  report('a.xml', cases('one'));
  expect((await ask('', ['{junit: reports/*.xml}'])).codes).toEqual(['model/only-junit']);
});
