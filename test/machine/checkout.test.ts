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
import { join } from 'node:path';
import { machineCheckout } from '../../src/machine/checkout.ts';

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
