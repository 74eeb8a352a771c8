import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { machineTrees } from '../../src/machine/trees.ts';
import { fileStore } from '../../src/systems/file-store/file-store.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-store-'));
  root = join(folder, 'exchange');
  mkdirSync(root);
  mkdirSync(join(folder, 'model/layers'), { recursive: true });
  writeFileSync(join(folder, 'model/model.json'), '{"weights":[1,2]}');
  writeFileSync(join(folder, 'model/layers/1'), 'one');
});
afterEach(() => machineTrees.remove(folder));

const model = () => join(folder, 'model');
const entry = (digest: Digest, ...path: string[]) => join(root, 'sha256', digest.slice(7), ...path);
const entryName = (digest: Digest) => `sha256/${digest.slice(7)}`;
const ALL = { recursive: true };
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => ['none'],
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : [String(thrown)]),
  );

describe('a file store', () => {
  it('gives back the bytes that were put, by their digest', async () => {
    const digest = await fileStore(root).put(model());
    expect(digest).toBe(await machineTrees.digest(model()));
    await fileStore(root).fetch(digest, join(folder, 'here'));
    expect(readFileSync(join(folder, 'here/layers/1'), 'utf8')).toBe('one');
  });

  it('holds each artifact once, however often and by however many it is put at once', async () => {
    const digests = await Promise.all(Array.from({ length: 8 }, () => fileStore(root).put(model())));
    expect(new Set(digests).size).toBe(1);
    expect(readdirSync(join(root, 'sha256'))).toHaveLength(1);
    expect(readdirSync(join(root, 'incoming'))).toEqual([]);
  });

  it('is readable for the group whatever the umask, and hands the root’s group down', async () => {
    chmodSync(root, 0o2770);
    const before = process.umask(0o077);
    const digest = await fileStore(root).put(model());
    process.umask(before);
    expect(statSync(join(root, 'sha256')).mode & 0o7777).toBe(0o2770);
    expect(statSync(entry(digest)).mode & 0o7777).toBe(0o2750);
    expect(statSync(entry(digest, 'layers/1')).mode & 0o777).toBe(0o440);
  });

  it.each<[string, (digest: Digest) => void]>([
    [
      'a changed file',
      (digest) => {
        chmodSync(entry(digest, 'layers/1'), 0o600);
        writeFileSync(entry(digest, 'layers/1'), 'ONE');
      },
    ],
    ['a file more', (digest) => writeFileSync(entry(digest, 'more'), 'x')],
    ['an empty folder more', (digest) => mkdirSync(entry(digest, 'more'))],
    ['a link more', (digest) => symlinkSync('model.json', entry(digest, 'more'))],
    ['a file less', (digest) => rmSync(entry(digest, 'layers'), { recursive: true })],
    ['nothing in it', (digest) => readdirSync(entry(digest)).map((name) => rmSync(entry(digest, name), ALL))],
  ])('never gives an entry with %s, and the next put of these bytes replaces it', async (_, damage) => {
    const digest = await fileStore(root).put(model());
    damage(digest);
    expect(await codesOf(fileStore(root).fetch(digest, join(folder, 'here')))).toEqual(['store/digest-differs']);
    expect(existsSync(join(folder, 'here'))).toBe(false);
    await Promise.all(Array.from({ length: 8 }, () => fileStore(root).put(model())));
    await fileStore(root).fetch(digest, join(folder, 'here'));
    expect(readdirSync(root, { recursive: true }).sort()).toEqual([
      'incoming',
      'sha256',
      ...['', '/layers', '/layers/1', '/model.json'].map((path) => entryName(digest) + path),
    ]);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('leaves an entry alone that this user may not read: it may be whole for others', async () => {
    const digest = await fileStore(root).put(model());
    chmodSync(root, 0o777);
    chmodSync(join(root, 'sha256'), 0o777);
    chmodSync(join(root, 'incoming'), 0o777);
    chmodSync(folder, 0o755);
    chmodSync(entry(digest), 0o700);
    const { ino } = statSync(entry(digest));
    process.seteuid?.(65534);
    const said = await codesOf(fileStore(root).put(model())).finally(() => process.seteuid?.(0));
    expect(said).toEqual(['store/no-access']);
    expect(statSync(entry(digest)).ino).toBe(ino);
  });

  it.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, '')],
    ['a link to what has the bytes', (path) => symlinkSync(model(), path)],
  ])('replaces %s in the place of an entry', async (_, make) => {
    const digest = await machineTrees.digest(model());
    mkdirSync(join(root, 'sha256'));
    make(entry(digest));
    expect(await fileStore(root).put(model())).toBe(digest);
    expect(readdirSync(join(root, 'sha256'))).toEqual([digest.slice(7)]);
    expect(lstatSync(entry(digest)).isDirectory()).toBe(true);
  });

  it('says what it does not have', async () => {
    const none = `sha256:${'0'.repeat(64)}` as Digest;
    expect(await codesOf(fileStore(root).fetch(none, join(folder, 'here')))).toEqual(['store/not-found']);
  });

  it('does not make its own root: the administrator names and makes it', async () => {
    expect(await codesOf(fileStore(join(folder, 'none')).put(model()))).toEqual(['store/not-writable']);
  });

  it('removes what a killed put left, but not what another is writing', async () => {
    for (const left of ['incoming', 'sha256']) {
      for (const name of ['old', 'new']) mkdirSync(join(root, left, name), { recursive: true });
      utimesSync(join(root, left, 'old'), 1, 1);
    }
    const digest = await fileStore(root).put(model());
    expect(readdirSync(join(root, 'incoming'))).toEqual(['new']);
    expect(readdirSync(join(root, 'sha256')).sort()).toEqual([digest.slice(7), 'new'].sort());
  });
});
