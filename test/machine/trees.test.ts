import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { machineTrees } from '../../src/machine/trees.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trees-'));
});
afterEach(() => machineTrees.remove(folder));

const write = (path: string, content: string | Buffer = 'x') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => ['none'],
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : [String(thrown)]),
  );

describe('the digest of a tree', () => {
  it('is that of the lines of its files, sorted by their bytes', async () => {
    write('m/b/weights', 'two');
    write('m/a.json', 'one');
    const lines = `${hex('one')} 3 a.json\n${hex('two')} 3 b/weights\n`;
    expect(await machineTrees.digest(join(folder, 'm'))).toBe(`sha256:${hex(lines)}`);
  });

  it('of a file is that of a tree with this one file', async () => {
    write('f/data.csv', 'a,b\n');
    expect(await machineTrees.digest(join(folder, 'f/data.csv'))).toBe(await machineTrees.digest(join(folder, 'f')));
  });

  it('differs by key, and by key only', async () => {
    write('m/a');
    const path = join(folder, 'm');
    const [plain, keyed, again] = await Promise.all([
      machineTrees.digest(path),
      machineTrees.digest(path, Buffer.alloc(32, 1)),
      machineTrees.digest(path, Buffer.alloc(32, 1)),
    ]);
    expect(keyed).not.toBe(plain);
    expect(keyed).toBe(again);
  });

  it.each<[string, () => void, string]>([
    ['nothing', () => mkdirSync(join(folder, 'm')), 'store/empty'],
    ['what is not there', () => undefined, 'store/missing-file'],
    [
      'a link to a file',
      () => {
        write('m/a');
        symlinkSync('a', join(folder, 'm/b'));
      },
      'store/link',
    ],
    [
      'a link to a folder',
      () => {
        write('m/a');
        symlinkSync('..', join(folder, 'm/b'));
      },
      'store/link',
    ],
    [
      'a link as its root',
      () => {
        write('n/a');
        symlinkSync('n', join(folder, 'm'));
      },
      'store/link',
    ],
    [
      'an empty folder',
      () => {
        write('m/a');
        mkdirSync(join(folder, 'm/d'));
      },
      'store/empty-folder',
    ],
    [
      'twins by case',
      () => {
        write('m/Weights');
        write('m/weights');
      },
      'store/twin-names',
    ],
    [
      'twins by folder',
      () => {
        write('m/A/x');
        write('m/a/y');
      },
      'store/twin-names',
    ],
    [
      'twins by accent',
      () => {
        write('m/\u00e9');
        write('m/e\u0301');
      },
      'store/twin-names',
    ],
    ['a line break in a name', () => write('m/a\nb'), 'store/unfit-name'],
    ['a backslash in a name', () => write('m/a\\b'), 'store/unfit-name'],
    [
      'a pipe',
      () => {
        write('m/a');
        execFileSync('mkfifo', [join(folder, 'm/p')]);
      },
      'store/special-file',
    ],
  ])('is refused for %s', async (_, given, code) => {
    given();
    expect(await codesOf(machineTrees.digest(join(folder, 'm')))).toEqual([code]);
  });

  it('is refused for a name that is not UTF-8', async () => {
    mkdirSync(join(folder, 'm'));
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'm/')), Buffer.from([0xff, 0xfe])]), 'x');
    expect(await codesOf(machineTrees.digest(join(folder, 'm')))).toEqual(['store/unfit-name']);
  });

  it('is refused for a file that changes while it is read', async () => {
    write('m/big', Buffer.alloc(64 * 1024 * 1024));
    let done = false;
    const work = codesOf(machineTrees.digest(join(folder, 'm'))).finally(() => {
      done = true;
    });
    while (!done) {
      writeFileSync(join(folder, 'm/big'), 'short', { flag: 'r+' });
      await new Promise(setImmediate);
    }
    expect(await work).toEqual(['store/changed-while-read']);
  });
});

describe('staging', () => {
  const digestOf = (path: string) => machineTrees.digest(join(folder, path));

  it('copies the bytes and makes them read-only', async () => {
    write('m/d/a', 'bytes');
    const digest = await digestOf('m');
    await machineTrees.stage(join(folder, 'm'), join(folder, 's'), digest);
    expect(await digestOf('s')).toBe(digest);
    expect(readFileSync(join(folder, 's/d/a'), 'utf8')).toBe('bytes');
    expect([statSync(join(folder, 's/d/a')).mode & 0o777, statSync(join(folder, 's/d')).mode & 0o777]).toEqual([
      0o400, 0o500,
    ]);
  });

  it('gives a copy of its own: what is a hard link outside is none inside', async () => {
    write('m/a', 'bytes');
    linkSync(join(folder, 'm/a'), join(folder, 'other'));
    await machineTrees.stage(join(folder, 'm'), join(folder, 's'), await digestOf('m'));
    writeFileSync(join(folder, 'other'), 'BYTES', { flag: 'r+' });
    expect(readFileSync(join(folder, 's/a'), 'utf8')).toBe('bytes');
  });

  it('refuses other bytes than those expected', async () => {
    write('m/a');
    const other = `sha256:${'0'.repeat(64)}` as Digest;
    expect(await codesOf(machineTrees.stage(join(folder, 'm'), join(folder, 's'), other))).toEqual([
      'store/digest-differs',
    ]);
  });
});

describe('small texts', () => {
  const read = (path: string) => machineTrees.readText(join(folder, path), 8);

  it('grow by lines, with a mode for their owner, and are read back', async () => {
    for (const line of ['one', 'two']) await machineTrees.appendLine(join(folder, 'a'), line);
    expect(await read('a')).toBe('\none\ntwo');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
  });

  it.each<[string, () => void, string]>([
    ['too large', () => write('a', '123456789'), 'store/too-large'],
    ['not UTF-8', () => write('a', Buffer.from([0xff])), 'store/not-text'],
    ['missing', () => undefined, 'store/missing-file'],
    ['a pipe', () => execFileSync('mkfifo', [join(folder, 'a')]), 'store/special-file'],
    ['a link', () => symlinkSync('/etc/passwd', join(folder, 'a')), 'store/read-failed'],
    ['a folder', () => mkdirSync(join(folder, 'a')), 'store/special-file'],
  ])('are refused when %s', async (_, given, code) => {
    given();
    expect(await codesOf(read('a'))).toEqual([code]);
  });
});

it('scratch folders are new, their owner’s alone, and named after nothing dangerous', async () => {
  const [a, b] = [await machineTrees.scratch(folder, '../x y'), await machineTrees.scratch(folder, '../x y')];
  expect(a).not.toBe(b);
  expect(dirname(a)).toBe(folder);
  expect(statSync(a).mode & 0o777).toBe(0o700);
});

it('removing follows no link and empties read-only folders', async () => {
  write('keep/a');
  write('gone/d/a');
  symlinkSync('../keep', join(folder, 'gone/link'));
  chmodSync(join(folder, 'gone/d'), 0o500);
  await machineTrees.remove(join(folder, 'gone'));
  expect(readFileSync(join(folder, 'keep/a'), 'utf8')).toBe('x');
  expect(() => statSync(join(folder, 'gone'))).toThrow();
  rmSync(join(folder, 'keep'), { recursive: true });
});
