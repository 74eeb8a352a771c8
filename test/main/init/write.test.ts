import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import { isSomebodyThere } from '../../../src/main/init/person.ts';
import { mustBeNew, writeStarter } from '../../../src/main/init/write.ts';

const POLICY = '.github/residency.yml';
const WORKFLOW = '.github/workflows/domicile.yml';
const FILES = [POLICY, WORKFLOW].map((path) => ({ path, text: `new ${path}` }));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'starter-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const there = (path: string, text = 'mine'): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

async function codes(work: Promise<void>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    expect(thrown.kind).toBe('input');
    return thrown.findings.map(({ code }) => code);
  }
}

it('writes nothing where one of the files is there, and over all of them where it is told to', async () => {
  there(WORKFLOW);
  expect(await codes(writeStarter(root, FILES, false))).toEqual(['init/exists']);
  expect([read(WORKFLOW), existsSync(join(root, POLICY))]).toEqual(['mine', false]);
  expect(await codes(writeStarter(root, FILES, true))).toEqual([]);
  expect([read(POLICY), read(WORKFLOW)]).toEqual([`new ${POLICY}`, `new ${WORKFLOW}`]);
  expect(await codes(mustBeNew(root, [POLICY, WORKFLOW, 'other.yml']))).toEqual(['init/exists', 'init/exists']);
});

it('does not write over what comes to be there between looking and writing', async () => {
  const twice = [FILES[0], FILES[0]].flatMap((file) => file ?? []);
  expect(await codes(writeStarter(root, twice, false))).toEqual(['init/exists']);
});

it('takes a link for a file that is there, and writes not through it', async () => {
  const elsewhere = join(root, 'elsewhere.yml');
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  symlinkSync(elsewhere, join(root, WORKFLOW));
  expect(await codes(writeStarter(root, FILES, false))).toEqual(['init/exists']);
  expect(existsSync(join(root, POLICY))).toBe(false);
  writeFileSync(elsewhere, 'mine');
  expect(await codes(writeStarter(root, FILES, true))).toEqual([]);
  expect([read('elsewhere.yml'), read(WORKFLOW)]).toEqual(['mine', `new ${WORKFLOW}`]);
});

it('tells where it cannot write', async () => {
  there('.github', 'a file');
  for (const force of [true, false]) {
    expect(await codes(writeStarter(root, FILES, force))).toEqual(['input/file-not-writable']);
  }
});

it.each([
  [true, true, {}, true],
  [false, true, {}, false],
  [true, false, {}, false],
  [undefined, undefined, {}, false],
  [true, true, { CI: 'true' }, false],
  [true, true, { GITHUB_ACTIONS: 'true' }, false],
  [true, true, { JENKINS_URL: 'https://jenkins.example/' }, false],
])('asks where both ends are a terminal and no service is at work: %j, %j, %j', (input, output, environment, asks) => {
  const sitting = { input: { isTTY: input }, output: { isTTY: output }, environment };
  expect(isSomebodyThere(sitting as Parameters<typeof isSomebodyThere>[0])).toBe(asks);
});
