import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { made } from '../../support/init.ts';

/** Folders with the inputs that are given, and the files that they make. `UPDATE_INIT=1` writes what is expected. */
const ROOT = 'test/golden/init';

const given = (name: string): string[] =>
  readFileSync(join(ROOT, name, 'given.txt'), 'utf8')
    .trim()
    .split(' ');

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function update(expected: string, files: readonly { readonly path: string; readonly text: string }[]): void {
  rmSync(expected, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(expected, path)), { recursive: true });
    writeFileSync(join(expected, path), text);
  }
}

it.each(readdirSync(ROOT))('init: %s', async (name) => {
  const { files } = await made(given(name));
  const expected = join(ROOT, name, 'expected');
  if (process.env.UPDATE_INIT === '1') update(expected, files);
  expect(files.map(({ path }) => path).sort()).toEqual(filesUnder(expected));
  for (const { path, text } of files) expect(text).toBe(readFileSync(join(expected, path), 'utf8'));
});

it('is told on what it rests, which laws were suggested and why, and that this is no legal advice', async () => {
  const { outcome } = await made(given('law-not-taken'));
  const { inputs, laws, disclaimer } = JSON.parse(JSON.stringify(outcome.summary.document)) as Told;
  const assumed = inputs.filter((each) => each.assumed).map(({ name }) => name.value);
  expect(assumed).toEqual([
    'run-by',
    'classification',
    'controller',
    'cloud',
    'allow-in',
    'runners',
    'dataset',
    'workflow',
    'actions',
  ]);
  expect(laws.map(({ preset, taken }) => [preset.value, taken])).toEqual([
    ['eu-gdpr', false],
    ['ch-fadp', false],
    ['de-sgbv393', false],
  ]);
  expect(disclaimer.value).toContain('not legal advice');
});

it('says of which steps may run nowhere yet, and takes nothing for attested', async () => {
  const { outcome } = await made(given('nothing-attested-yet'));
  expect(outcome.findings).toMatchObject([
    {
      code: 'init/step-nowhere',
      severity: 'warning',
      params: {
        steps: [{ value: 'data-validate' }, { value: 'train' }],
        codes: [{ value: 'placement/attestation-missing' }],
      },
    },
  ]);
});

it('starts the workflow for pushes to the default branch; one that would be a pattern there is left to the user', async () => {
  const started = async (branch: string) => (await made(given('one-hospital'), undefined, branch)).files[1]?.text;
  expect(await started('trunk')).toContain('branches: [trunk]');
  expect(await started('no')).toContain('branches: ["no"]');
  expect(await started('feature+x*')).toContain('branches: [main]');
});

interface Told {
  readonly inputs: readonly { readonly name: { readonly value: string }; readonly assumed: boolean }[];
  readonly laws: readonly { readonly preset: { readonly value: string }; readonly taken: boolean }[];
  readonly disclaimer: { readonly value: string };
}
