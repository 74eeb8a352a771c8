import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { machineCheckout } from '../../src/machine/checkout.ts';
import { gitRepository } from '../support/git-repository.ts';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  git('init', '-q');
  mkdirSync(join(folder, 'project'));
  writeFileSync(join(folder, 'project/train.mjs'), 'one');
  symlinkSync('train.mjs', join(folder, 'project/link'));
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const state = () => machineCheckout(join(folder, 'project')).state();

it('says commit and digest, from a folder inside the repository too', async () => {
  expect(await state()).toMatchObject({ commit: git('rev-parse', 'HEAD').trim(), changed: false });
  expect(await machineCheckout(join(folder, 'project')).folder('project')).toBe(join(folder, 'project'));
});

it.each<[string, () => void]>([
  ['a changed file', () => writeFileSync(join(folder, 'project/train.mjs'), 'two')],
  ['a removed file', () => unlinkSync(join(folder, 'project/train.mjs'))],
  [
    'a link that points elsewhere',
    () => {
      unlinkSync(join(folder, 'project/link'));
      symlinkSync('/etc/passwd', join(folder, 'project/link'));
    },
  ],
  ['a mode', () => execFileSync('chmod', ['+x', join(folder, 'project/train.mjs')])],
  [
    'a file put into the index',
    () => {
      writeFileSync(join(folder, 'new'), '');
      git('add', 'new');
    },
  ],
])('sees %s', async (_, change) => {
  const before = await state();
  change();
  expect(await state()).toMatchObject({ changed: true, commit: before?.commit });
});

it('has another digest for other bytes, and the same for what git does not track', async () => {
  const before = await state();
  writeFileSync(join(folder, 'project/output.log'), 'x');
  expect(await state()).toEqual(before);
  writeFileSync(join(folder, 'project/train.mjs'), 'two');
  expect((await state())?.digest).not.toBe(before?.digest);
});

describe('whether only what is committed lies there', () => {
  const pristine = () => machineCheckout(join(folder, 'project')).isPristine();
  const lay = (path: string, text = 'x') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeEach(() => {
    lay('.gitignore', 'node_modules/\n*.pyc\n!kept.pyc\nbuilt/*\n');
    lay('project/.gitignore', '.venv/\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'rules');
  });

  it.each([
    ['nothing else', []],
    ['packages', ['node_modules/a/index.js', 'node_modules/a/.gitignore', 'project/node_modules/b/x.js']],
    ['an environment that ignores itself too', ['project/.venv/bin/python', 'project/.venv/.gitignore']],
    ['a folder of ignored files', ['project/cache/a.pyc', 'built/deep/a.js']],
    ['names that git could take for patterns', ['node_modules/:(glob)*/a.js', ':!x.pyc', 'a\nb.pyc']],
  ])('it is so with %s', async (_, paths) => {
    for (const path of paths) lay(path, path.endsWith('.gitignore') ? '*' : 'x');
    expect(await pristine()).toBe(true);
  });

  it.each([
    ['a changed file', ['project/train.mjs']],
    ['a changed rule', ['.gitignore']],
    ['a new file', ['project/lib.mjs']],
    ['a new file in a new folder, beside ignored ones', ['new/a.pyc', 'new/deep/lib.mjs']],
    ['a file that a rule takes back', ['project/kept.pyc']],
    ['a new file that a new rule hides', ['new/lib.mjs', 'new/.gitignore']],
    ['a new file beside tracked ones that a new rule hides', ['src/lib.mjs', 'src/.gitignore']],
    ['a new file that only this clone ignores', ['lib.mjs', '.git/info/exclude']],
  ])('it is not so with %s', async (_, paths) => {
    lay('src/tracked', 'x');
    git('add', 'src/tracked');
    git('commit', '-q', '-m', 'src');
    for (const path of paths) lay(path, /ignore|exclude/.test(path) ? '*' : 'y');
    expect(await pristine()).toBe(false);
  });

  it('it is not so with another repository inside, nor with a submodule that was changed', async () => {
    const other = gitRepository();
    other.commit({ 'lib.mjs': 'x' });
    git('clone', '-q', other.folder, 'inside');
    expect(await pristine()).toBe(false);
    git('-c', 'advice.addEmbeddedRepo=false', 'add', 'inside');
    git('commit', '-q', '-m', 'a submodule');
    expect(await pristine()).toBe(true);
    lay('inside/lib.mjs', 'y');
    expect(await pristine()).toBe(false);
  });

  it('nobody can say without git', async () => {
    expect(await machineCheckout('/').isPristine()).toBe(false);
  });
});

it('starts no program that the repository names', async () => {
  const witness = join(folder, '..', `${Date.now()}-started`);
  for (const [key, value] of [
    ['filter.own.clean', `sh -c 'touch ${witness}; cat'`],
    ['filter.own.process', `touch ${witness}`],
    ['core.fsmonitor', `touch ${witness}; false`],
    ['diff.external', `touch ${witness}`],
    ['core.pager', `touch ${witness}`],
  ]) {
    git('config', key ?? '', value ?? '');
  }
  writeFileSync(join(folder, '.git/info/attributes'), '* filter=own\n');
  const file = join(folder, 'project/train.mjs');
  utimesSync(file, new Date(0), new Date(0));
  expect(await state()).toMatchObject({ changed: false });
  writeFileSync(join(folder, 'project/new'), '');
  expect(await machineCheckout(folder).isPristine()).toBe(false);
  expect(existsSync(witness)).toBe(false);
});

it('takes line ends that an attribute asks for as unchanged, and any other change as one', async () => {
  const file = join(folder, 'run.bat');
  writeFileSync(join(folder, '.gitattributes'), '*.bat text eol=crlf\n');
  writeFileSync(file, 'echo one\r\necho two\r\n');
  git('add', '-A');
  git('commit', '-q', '-m', 'for Windows');
  expect(git('status', '--porcelain')).toBe('');
  expect(await state()).toMatchObject({ changed: false });
  writeFileSync(file, 'echo one\r\necho 2\r\n');
  expect(await state()).toMatchObject({ changed: true });
});

it('takes the file that a Git LFS pointer means for unchanged, and any other for changed', async () => {
  const content = 'the weights';
  const oid = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
  const file = join(folder, 'weights.bin');
  writeFileSync(file, pointer);
  git('add', 'weights.bin');
  git('commit', '-q', '-m', 'large');
  writeFileSync(file, content);
  expect(await state()).toMatchObject({ changed: false });
  writeFileSync(file, 'other weights');
  expect(await state()).toMatchObject({ changed: true });
});

it('misses no file that a sparse checkout leaves out, and sees one that came back changed', async () => {
  git('update-index', '--skip-worktree', 'project/train.mjs');
  unlinkSync(join(folder, 'project/train.mjs'));
  expect(await state()).toMatchObject({ changed: false });
  writeFileSync(join(folder, 'project/train.mjs'), 'two');
  expect(await state()).toMatchObject({ changed: true });
});

it('knows nothing outside of git', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'no-checkout-'));
  expect(await machineCheckout(outside).state()).toBeUndefined();
  expect(await machineCheckout(outside).folder('a')).toBe(join(outside, 'a'));
  rmSync(outside, { recursive: true });
});

it('says nothing of a commit where there is no git', async () => {
  const { PATH } = process.env;
  process.env.PATH = '';
  try {
    const checkout = machineCheckout(join(folder, 'project'));
    expect(await checkout.state()).toBeUndefined();
    expect(await checkout.folder('train.mjs')).toBe(join(folder, 'project/train.mjs'));
  } finally {
    process.env.PATH = PATH;
  }
});
