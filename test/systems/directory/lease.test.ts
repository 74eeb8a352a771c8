import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { Clock, Release } from '../../../src/ports.ts';
import { type Disk, realDisk } from '../../../src/systems/directory/disk.ts';
import { deploy, makeModel, readAsReader, targetAt, temporary } from './models.ts';

const codes = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (thrown: Refusal) => thrown.findings.map(({ code }) => code),
  );

/** A clock that a test moves. */
function handClock(): Clock & { move(seconds: number): void } {
  let now = Date.parse('2026-11-23T12:00:00.000Z');
  return {
    now: () => new Date(now).toISOString(),
    monotonic: () => now,
    sleep: async () => {},
    move: (seconds) => {
      now += seconds * 1000;
    },
  };
}

/** The disk, with something that happens once, just before an operation on a path that ends so. */
const interposed = (operation: 'rename' | 'makeFile', ending: RegExp, before: () => Promise<void>): Disk => {
  let done = false;
  const first = async (path: string) => {
    if (done || !ending.test(path)) return;
    done = true;
    await before();
  };
  return {
    ...realDisk,
    rename: async (from, to) => {
      if (operation === 'rename') await first(to);
      await realDisk.rename(from, to);
    },
    makeFile: async (path, mode) => {
      if (operation === 'makeFile') await first(path);
      await realDisk.makeFile(path, mode);
    },
  };
};

describe('the lease of a destination', () => {
  let folder: string;
  let root: string;
  let [one, two, three]: [Release, Release, Release] = [] as never;

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
    await rm(root, { recursive: true });
  });

  it('keeps a second deployment out while the first is at work', async () => {
    const first = targetAt(root, 'run 1');
    await first.prepare(one, 'one');
    expect(await codes(targetAt(root, 'run 2').prepare(two, 'two'))).toEqual(['release/lease-held']);
    await first.promote('one', undefined);
    await first.close();
    expect(await codes(deploy(targetAt(root, 'run 2'), two))).toEqual([]);
  });

  it('falls to the next when its time is over, and the first cannot go on', async () => {
    const clock = handClock();
    const first = targetAt(root, 'run 1', clock);
    await first.prepare(one, 'one');
    clock.move(601);
    await deploy(targetAt(root, 'run 2', clock), two);
    expect(await codes(first.promote('one', undefined))).toEqual(['release/lease-lost']);
    expect(await readAsReader(root)).toBe(two.digest);
  });

  it('is over for one that slept through it, even if nobody else came', async () => {
    const clock = handClock();
    const first = targetAt(root, 'run 1', clock);
    await first.prepare(one, 'one');
    clock.move(601);
    expect(await codes(first.promote('one', undefined))).toEqual(['release/lease-lost']);
  });

  it('is renewed while a long copy is under way', async () => {
    const clock = handClock();
    const slow: Disk = {
      ...realDisk,
      append: async (path, bytes) => {
        if (path.includes('/incoming/')) clock.move(301);
        await realDisk.append(path, bytes);
      },
    };
    const target = targetAt(root, 'run 1', clock, slow);
    await target.prepare(one, 'one');
    await target.promote('one', undefined);
    expect(await readAsReader(root)).toBe(one.digest);
  });

  it.each([
    ['before its last step', 'rename', /\/current$/],
    ['before it writes what it would switch to', 'makeFile', /\/next\/current\.\d+$/],
  ] as const)('keeps out the sleeper that had looked at its lease and wakes up %s', async (_, operation, ending) => {
    const clock = handClock();
    const overtake = async () => {
      clock.move(601);
      await deploy(targetAt(root, 'run 2', clock), two);
    };
    const sleeper = targetAt(root, 'run 1', clock, interposed(operation, ending, overtake));
    await sleeper.prepare(one, 'one');
    expect(await codes(sleeper.promote('one', undefined))).toEqual(['release/lease-lost']);
    expect(await readAsReader(root)).toBe(two.digest);
    expect(await targetAt(root).current()).toMatchObject({ generation: 1, whole: true });
  });

  it('does not help against one that asks for none: what it did is not overwritten', async () => {
    await deploy(targetAt(root), one);
    const byHand = async () => {
      const text = await readFile(join(root, 'current'), 'utf8');
      await writeFile(join(root, 'current'), text.replaceAll('"generation":1', '"generation":7'));
    };
    const target = targetAt(root, 'run 2', undefined, interposed('makeFile', /\/next\/current\.\d+$/, byHand));
    await target.prepare(two, 'two');
    expect(await codes(target.promote('two', await target.current()))).toEqual(['release/moved-on']);
    expect(await targetAt(root).current()).toMatchObject({ digest: one.digest, generation: 7 });
  });

  it('numbers only grow, and what was overtaken is forgotten', async () => {
    for (const release of [one, two, three]) await deploy(targetAt(root), release);
    expect(await readdir(join(root, '.domicile', 'leases'))).toEqual(['3']);
  });

  it('is taken by one of many that try at once', async () => {
    const all = Array.from({ length: 8 }, (_, index) => targetAt(root, `run ${index}`));
    const got = await Promise.all(all.map((target) => codes(target.recover())));
    expect(got.filter((each) => each.length === 0)).toHaveLength(1);
    expect(new Set(got.flat())).toEqual(new Set(['release/lease-held']));
  });

  it('is held by a process that cannot be seen from here, though a machine of this name has none such', async () => {
    const target = targetAt(root, 'run 1');
    await target.prepare(one, 'one');
    const file = join(root, '.domicile', 'leases', '1');
    const lease = JSON.parse(await readFile(file, 'utf8'));
    const machine = `${hostname()} of-another-boot pid:[1]`;
    await writeFile(file, JSON.stringify({ ...lease, machine, process: 2 ** 22 + 1 }));
    expect(await codes(targetAt(root, 'run 2').recover())).toEqual(['release/lease-held']);
  });

  it('is free at once when its process is gone from this machine', async () => {
    const target = targetAt(root, 'run 1');
    await target.prepare(one, 'one');
    const file = join(root, '.domicile', 'leases', '1');
    const lease = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...lease, process: 2 ** 22 + 1 }));
    const second = targetAt(root, 'run 2');
    expect(await second.recover()).toBe('kept-old');
    await deploy(second, two);
    expect(await readAsReader(root)).toBe(two.digest);
  });
});
