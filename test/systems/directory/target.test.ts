import { execFileSync } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Refusal } from '../../../src/domain/outcome/finding.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import type { Release } from '../../../src/ports.ts';
import { realDisk } from '../../../src/systems/directory/disk.ts';
import { deploy, listing, makeModel, readAsReader, TESTED, targetAt, temporary } from './models.ts';

const codes = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (thrown: Refusal) => thrown.findings.map(({ code }) => code),
  );

describe('a directory destination', () => {
  let folder: string;
  let root: string;
  let [one, two, three]: [Release, Release, Release] = [] as never;
  const servedFile = (release: Release) => join(root, 'releases', release.digest.slice(7), 'model.json');

  beforeEach(async () => {
    folder = await temporary('models');
    root = await temporary('ward');
    [one, two, three] = [
      await makeModel(folder, 'one'),
      await makeModel(folder, 'two'),
      await makeModel(folder, 'three'),
    ];
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
    await rm(root, { recursive: true, force: true });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['no folder', () => rename(root, `${root}-away`), 'release/destination-unreadable'],
    [
      'a file in its place',
      () => rename(root, `${root}-away`).then(() => writeFile(root, '')),
      'release/destination-unreadable',
    ],
    ['a file for its state', () => writeFile(join(root, '.domicile'), ''), 'release/destination-unreadable'],
    ['a lease of another', () => targetAt(root, 'run 2').prepare(two, 'two'), 'release/lease-held'],
  ])('with %s a rehearsal refuses what a release would', async (_, given, code) => {
    await given();
    expect(await codes(targetAt(root).ready())).toEqual([code]);
    expect(await codes(targetAt(root).recover())).toEqual([code]);
    await rm(`${root}-away`, { recursive: true, force: true });
  });

  it('is ready before its first release and after it, and a rehearsal changes nothing', async () => {
    for (const release of [one, two]) {
      const before = await listing(root);
      await targetAt(root).ready();
      expect(await listing(root)).toEqual(before);
      await deploy(targetAt(root), release);
    }
  });

  it('serves nothing at first, then each release in turn, keeping the one before', async () => {
    expect(await targetAt(root).current()).toBeUndefined();
    for (const [index, release] of [one, two, three].entries()) {
      await deploy(targetAt(root), release);
      const { id, digest } = release;
      expect(await targetAt(root).current()).toEqual({
        release: id,
        digest,
        tested: TESTED,
        generation: index + 1,
        whole: true,
      });
      expect(await readAsReader(root)).toBe(digest);
    }
    const kept = [three, two].map(({ digest }) => digest.slice(7)).sort();
    expect((await readdir(join(root, 'releases'))).sort()).toEqual(kept);
  });

  it('tells its readers where to look, in one line of JSON', async () => {
    await deploy(targetAt(root), one);
    const path = `releases/${one.digest.slice(7)}`;
    expect(JSON.parse(await readFile(join(root, 'current'), 'utf8'))).toEqual({
      version: 1,
      generation: 1,
      serving: { release: one.id, digest: one.digest, tested: TESTED, generation: 1, path },
      earlier: [],
    });
    expect(await readFile(join(root, path, 'weights/layer-1.bin'), 'utf8')).toBe('one'.repeat(5000));
  });

  it('leaves nothing behind but what it serves, what it keeps and its lease', async () => {
    await deploy(targetAt(root), one);
    const ours = (await listing(join(root, '.domicile'))).filter((name) => !name.startsWith('leases/'));
    expect(ours).toEqual(['incoming', 'leases', 'next', 'trash']);
    expect((await readdir(join(root, '.domicile', 'leases'))).length).toBe(1);
  });

  it('goes back to the release before, with a generation that still grows', async () => {
    await deploy(targetAt(root), one);
    const before = await targetAt(root).current();
    await deploy(targetAt(root), two);
    const target = targetAt(root);
    expect(await target.rollback(before)).toEqual({ ...before, generation: 3 });
    expect(await target.rollback(before)).toMatchObject({ digest: one.digest });
    await target.close();
    expect(await readAsReader(root)).toBe(one.digest);
  });

  it('serves nothing again after its first release was taken back', async () => {
    await deploy(targetAt(root), one);
    const target = targetAt(root);
    expect(await target.rollback(undefined)).toBeUndefined();
    await target.close();
    expect(await readAsReader(root)).toBeUndefined();
    await deploy(targetAt(root), two);
    expect(await targetAt(root).current()).toMatchObject({ generation: 3, digest: two.digest });
  });

  it('gives a release back whole, and nothing but whole', async () => {
    await deploy(targetAt(root), one);
    await targetAt(root).fetch(one.digest, join(folder, 'copy'));
    expect(await readFile(join(folder, 'copy', 'model.json'), 'utf8')).toBe('{"model":"one"}');
    await writeFile(servedFile(one), '{"model":"sabotaged"}');
    expect(await codes(targetAt(root).fetch(one.digest, join(folder, 'again')))).toEqual(['store/digest-differs']);
    expect(await codes(targetAt(root).fetch(two.digest, join(folder, 'other')))).toEqual(['store/missing-file']);
  });

  it('says when what is served is not what was released, and lets the next release replace it', async () => {
    await deploy(targetAt(root), one);
    await writeFile(servedFile(one), '{"model":"sabotaged"}');
    expect(await targetAt(root).current()).toMatchObject({ digest: one.digest, whole: false });
    await deploy(targetAt(root, 'run 2'), two);
    expect(await targetAt(root).current()).toMatchObject({ digest: two.digest, whole: true });
  });

  it('replaces a damaged release by the same one, beside it, as often as it is damaged', async () => {
    const plain = one.digest.slice(7);
    for (const name of [plain, `${plain}.2`, plain, `${plain}.4`]) {
      await deploy(targetAt(root), one);
      expect(await readdir(join(root, 'releases'))).toEqual([name]);
      expect(JSON.parse(await readFile(join(root, 'current'), 'utf8')).serving.path).toBe(`releases/${name}`);
      expect(await targetAt(root).current()).toMatchObject({ digest: one.digest, whole: true });
      await writeFile(join(root, 'releases', name, 'model.json'), '{"model":"sabotaged"}');
    }
  });

  it('keeps, gives back and goes back to a release that lies under its second name', async () => {
    await deploy(targetAt(root), one);
    await writeFile(servedFile(one), '{"model":"sabotaged"}');
    await deploy(targetAt(root), one);
    const before = await targetAt(root).current();
    await deploy(targetAt(root), two);
    await targetAt(root).fetch(one.digest, join(folder, 'copy'));
    expect(await readFile(join(folder, 'copy', 'model.json'), 'utf8')).toBe('{"model":"one"}');
    const target = targetAt(root);
    expect(await target.rollback(before)).toMatchObject({ digest: one.digest, whole: true, generation: 4 });
    await target.close();
    expect(await readAsReader(root)).toBe(one.digest);
  });

  it('does not go back to a release that is damaged', async () => {
    await deploy(targetAt(root), one);
    const before = await targetAt(root).current();
    await deploy(targetAt(root), two);
    await writeFile(servedFile(one), '{"model":"sabotaged"}');
    expect(await codes(targetAt(root).rollback(before))).toEqual(['release/current-damaged']);
    expect(await readAsReader(root)).toBe(two.digest);
  });

  it('notices when the promoted release is not what it serves', async () => {
    await deploy(targetAt(root), one);
    const before = await targetAt(root).current();
    const target = targetAt(root);
    await target.prepare(two, 'two');
    await writeFile(servedFile(two), '{"model":"swapped"}');
    expect(await codes(target.promote('two', before))).toEqual(['release/read-back-differs']);
    expect(await target.rollback(before)).toMatchObject({ digest: one.digest, whole: true });
    expect(await readAsReader(root)).toBe(one.digest);
  });

  it('does not promote over what it did not expect', async () => {
    await deploy(targetAt(root), one);
    const target = targetAt(root);
    await target.prepare(two, 'two');
    expect(await codes(target.promote('two', undefined))).toEqual(['release/moved-on']);
    expect(await readAsReader(root)).toBe(one.digest);
  });

  it('refuses a model that changes while it is copied', async () => {
    const lying = { ...two, digest: three.digest };
    expect(await codes(targetAt(root).prepare(lying, 'two'))).toEqual(['release/staged-differs']);
    expect(await readAsReader(root)).toBeUndefined();
    expect(await readdir(join(root, 'releases'))).toEqual([]);
  });

  it('prepares again what it had prepared, without a second copy', async () => {
    const target = targetAt(root);
    await target.prepare(one, 'key');
    expect(await target.prepare(one, 'key')).toBe('key');
    await target.promote('key', undefined);
    expect(await readAsReader(root)).toBe(one.digest);
  });

  it('promotes nothing but what was prepared, and collects what was not promoted', async () => {
    const target = targetAt(root);
    await target.prepare(one, 'key');
    await expect(target.promote('another', undefined)).rejects.toThrow('not prepared');
    expect(await target.collectGarbage(2)).toBe(1);
    expect(await readdir(join(root, 'releases'))).toEqual([]);
  });

  it('collects nothing that it did not make', async () => {
    await deploy(targetAt(root), one);
    await writeFile(join(root, 'releases', 'NOTES'), 'mine');
    await deploy(targetAt(root), two);
    await deploy(targetAt(root), three);
    expect(await readFile(join(root, 'releases', 'NOTES'), 'utf8')).toBe('mine');
  });

  it.each([
    ['current', 'current', ''],
    ['current', 'current', '{"version":1,"generation":1}'],
    ['current', 'current', '{"version":2,"generation":1,"earlier":[]}'],
    [
      'current',
      'current',
      '{"version":1,"generation":1,"earlier":[{"release":"r","digest":"sha256:1","generation":1}]}',
    ],
    ['journal', '.domicile/journal', '{"state":"done"}'],
    ['lease', '.domicile/leases/99', 'held'],
  ])('never takes a damaged %s for none', async (_, file, text) => {
    await deploy(targetAt(root), one);
    await writeFile(join(root, file), text);
    expect(await codes(deploy(targetAt(root, 'run 2'), two))).toEqual(['release/state-damaged']);
  });

  it.each(['current', '.domicile/journal', '.domicile/leases/99'])(
    'never waits for a pipe in the place of %s',
    async (file) => {
      await deploy(targetAt(root), one);
      await rm(join(root, file), { force: true });
      execFileSync('mkfifo', [join(root, file)]);
      expect(await codes(deploy(targetAt(root, 'run 2'), two))).toEqual(['release/state-damaged']);
    },
  );

  it('refuses a pointer that leads out of the releases', async () => {
    await deploy(targetAt(root), one);
    const text = await readFile(join(root, 'current'), 'utf8');
    await writeFile(join(root, 'current'), text.replace('releases/', 'releases/../../'));
    expect(await codes(targetAt(root).current())).toEqual(['release/state-damaged']);
  });

  it.each([
    ['ENOSPC', 'release/destination-full'],
    ['EDQUOT', 'release/destination-full'],
    ['EROFS', 'release/destination-read-only'],
    ['EACCES', 'release/destination-unreadable'],
  ])('on a disk that says %s stays as it is, and says why', async (reason, code) => {
    await deploy(targetAt(root), one);
    const append = async () => Promise.reject(Object.assign(new Error(), { code: reason }));
    expect(await codes(deploy(targetAt(root, 'run 2', systemClock, { ...realDisk, append }), two))).toEqual([code]);
    expect(await readAsReader(root)).toBe(one.digest);
    await deploy(targetAt(root, 'run 3'), two);
    expect((await listing(join(root, '.domicile'))).filter((name) => name.startsWith('leases/'))).toHaveLength(1);
  });

  it('is not made up where the folder is missing', async () => {
    await rename(root, `${root}-gone`);
    expect(await codes(targetAt(root).prepare(one, 'key'))).toEqual(['release/destination-unreadable']);
    await rename(`${root}-gone`, root);
  });

  it('shows its readers a whole release at any time, while releases come and go', async () => {
    await deploy(targetAt(root), one);
    const known = new Set([one, two, three].map(({ digest }) => digest));
    const seen = new Set<string>();
    let deploying = true;
    const reader = (async () => {
      for (let reads = 0; deploying || reads < 50; reads += 1) seen.add(String(await readAsReader(root)));
    })();
    for (const release of [two, three, one, two, three, one, two]) await deploy(targetAt(root), release);
    deploying = false;
    await reader;
    expect([...seen].filter((digest) => !known.has(digest as Digest))).toEqual([]);
    expect(seen.size).toBe(3);
  });

  it('changes the file system through one door, which is the one that is recorded', async () => {
    const source = join(import.meta.dirname, '../../../src/systems/directory');
    const others = (await readdir(source)).filter((name) => name !== 'disk.ts');
    const imports = await Promise.all(
      others.map(async (name) => {
        const text = await readFile(join(source, name), 'utf8');
        return [...text.matchAll(/import \{([^}]*)\} from 'node:fs[^']*'/g)].flatMap(([, names = '']) =>
          names.split(','),
        );
      }),
    );
    expect(new Set(imports.flat().map((name) => name.trim()))).toEqual(
      new Set(['access', 'constants', 'lstat', 'readdir']),
    );
  });
});
