import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isMeant, isPattern } from '../../src/machine/file-pattern.ts';
import { localData } from '../../src/machine/local-data.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'local-data-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function lay(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), `a\n${name}\n`);
  }
}

const found = (path: string) =>
  localData({ partition: 'registry/nl', files: { path: join(root, path), format: 'csv' } });

const names = async (path: string) => (await found(path)).files.map((file) => file.slice(root.length + 1));

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (thrown) => thrown.findings[0].code,
  );

describe('between two digests', () => {
  const taken = async (meanwhile: () => void) => {
    const data = await found('*.csv');
    const before = await data.digest(undefined);
    meanwhile();
    return codeOf(data.digest(undefined).then((after) => expect(after).toBe(before)));
  };

  it('nothing changed where files were read alone', async () => {
    lay('a.csv', 'b.csv');
    expect(await taken(() => readFileSync(join(root, 'a.csv')))).toBe('none');
  });

  it('a file that was put back after another had stood in its place has changed', async () => {
    lay('a.csv', 'b.csv');
    const swapped = taken(() => {
      renameSync(join(root, 'a.csv'), join(root, 'kept'));
      lay('a.csv');
      renameSync(join(root, 'kept'), join(root, 'a.csv'));
    });
    expect(await swapped).toBe('data/changed');
  });

  it('so has one that was written and then made what it was', async () => {
    lay('a.csv');
    const written = taken(() => {
      writeFileSync(join(root, 'a.csv'), 'other');
      lay('a.csv');
    });
    expect(await written).toBe('data/changed');
  });
});

describe('the files of a partition', () => {
  const LAID = ['b.csv', 'a.csv', 'B.CSV.gz', '2026/01/x.csv', '2026/02/x.csv', '2026/y.txt', '.hidden.csv', 'é.csv'];

  it.each<[string, readonly string[]]>([
    ['a.csv', ['a.csv']],
    ['2026', ['2026/01/x.csv', '2026/02/x.csv', '2026/y.txt']],
    ['*.csv', ['a.csv', 'b.csv', 'é.csv']],
    ['?.csv', ['a.csv', 'b.csv', 'é.csv']],
    ['*.CSV*', ['B.CSV.gz']],
    ['2026/*/x.csv', ['2026/01/x.csv', '2026/02/x.csv']],
    ['**/x.csv', ['2026/01/x.csv', '2026/02/x.csv']],
    ['**/*.csv', ['2026/01/x.csv', '2026/02/x.csv', 'a.csv', 'b.csv', 'é.csv']],
    ['2026/**', ['2026/01/x.csv', '2026/02/x.csv', '2026/y.txt']],
    ['20*/**/*', ['2026/01/x.csv', '2026/02/x.csv', '2026/y.txt']],
    ['.*.csv', ['.hidden.csv']],
  ])('%s', async (path, expected) => {
    lay(...LAID);
    expect(await names(path)).toEqual(expected);
    // Names of objects are held against the same pattern by themselves.
    if (isPattern(path)) expect(LAID.filter((name) => isMeant(name, path)).sort()).toEqual([...expected].sort());
  });

  it('stand in the order of their bytes, wherever that is asked', async () => {
    lay('é.csv', 'z.csv', 'Y.csv', '10.csv', '9.csv');
    expect(await names('*.csv')).toEqual(['10.csv', '9.csv', 'Y.csv', 'z.csv', 'é.csv']);
  });

  it.each([
    ['a file that is not there', 'gone.csv'],
    ['a folder that is empty', 'empty'],
    ['a pattern that nothing fits', '*.parquet'],
    ['a pattern in a folder that is not there', 'gone/*.csv'],
    ['a pattern that a folder alone fits', 'em*'],
  ])('%s is missing data', async (_, path) => {
    mkdirSync(join(root, 'empty'));
    expect(await codeOf(found(path))).toBe('data/missing');
  });

  it('a link that a pattern means is refused, and not left out', async () => {
    lay('a.csv');
    symlinkSync(join(root, 'a.csv'), join(root, 'b.csv'));
    expect(await codeOf(found('*.csv'))).toBe('store/link');
    expect(await names('a*.csv')).toEqual(['a.csv']);
  });

  it('a program is given a file or a folder, and of a pattern nothing', async () => {
    lay('d/a.csv');
    expect((await found('d')).path).toBe(join(root, 'd'));
    expect((await found('d/a.csv')).path).toBe(join(root, 'd/a.csv'));
    expect((await found('d/*.csv')).path).toBeUndefined();
  });
});

describe('their digest', () => {
  it('is over the bytes and names of all, and over nothing else', async () => {
    lay('d/a.csv', 'd/b.csv', 'd/c.txt');
    const [folder, pattern, same] = await Promise.all(['d', 'd/*.csv', 'd/?.csv'].map(found));
    expect(await pattern?.digest()).toBe(await same?.digest());
    expect(await pattern?.digest()).not.toBe(await folder?.digest());
    expect(await pattern?.digest(Buffer.alloc(32))).not.toBe(await pattern?.digest());
    const before = await pattern?.digest();
    writeFileSync(join(root, 'd/c.txt'), 'other');
    expect(await pattern?.digest()).toBe(before);
    writeFileSync(join(root, 'd/b.csv'), 'other');
    expect(await pattern?.digest()).not.toBe(before);
  });

  it.each<[string, () => void]>([
    ['a file that came', () => lay('d/c.csv')],
    ['a file that went', () => rmSync(join(root, 'd/b.csv'))],
    ['a file of another name', () => renameSync(join(root, 'd/b.csv'), join(root, 'd/c.csv'))],
  ])('%s is a change: who reads would read other files than were hashed', async (_, change) => {
    lay('d/a.csv', 'd/b.csv');
    const [folder, pattern] = await Promise.all(['d', 'd/*.csv'].map(found));
    change();
    expect(await codeOf(folder?.digest() ?? Promise.resolve())).toBe('data/changed');
    expect(await codeOf(pattern?.digest() ?? Promise.resolve())).toBe('data/changed');
  });
});
