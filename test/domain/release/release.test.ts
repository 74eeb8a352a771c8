import fc from 'fast-check';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { type Journal, type Recovery, recoveryOf } from '../../../src/domain/release/journal.ts';
import { isFree, type Lease, type Liveness } from '../../../src/domain/release/lease.ts';
import {
  isExpected,
  kept,
  nextGeneration,
  type Pointer,
  promoted,
  rolledBack,
  type Served,
} from '../../../src/domain/release/pointer.ts';

const digest = (digit: string): Digest => `sha256:${digit.repeat(64)}` as Digest;
const release = (digit: string) => ({
  release: `r${digit}`,
  digest: digest(digit),
  tested: `2026-01-0${digit}T00:00:00.000Z`,
});
const having = (...digits: string[]): Pointer | undefined =>
  digits.reduce<Pointer | undefined>((pointer, digit) => promoted(pointer, release(digit)), undefined);

describe('what a destination serves', () => {
  it('counts every change, and remembers what came before, newest first', () => {
    const pointer = having('1', '2', '3');
    expect(pointer?.serving).toEqual({ ...release('3'), generation: 3 });
    expect(pointer?.earlier.map((each) => each.generation)).toEqual([2, 1]);
  });

  it('knows a digest once, however often it was released', () => {
    expect(having('1', '2', '1')?.earlier.map((each) => each.digest)).toEqual([digest('2')]);
  });

  it('goes back to an earlier release with a new generation, and forgets what failed', () => {
    const pointer = having('1', '2', '3') as Pointer;
    const back = rolledBack(pointer, pointer.earlier[0]);
    expect(back.serving).toEqual({ ...release('2'), generation: 4 });
    expect(back.earlier.map((each) => each.digest)).toEqual([digest('1')]);
  });

  it('serves nothing after the first release was taken back, and still counts on', () => {
    const back = rolledBack(having('1') as Pointer, undefined);
    expect(back).toEqual({ generation: 2, earlier: [] });
    expect(nextGeneration(back)).toBe(3);
  });

  it('keeps what is served and the newest before it', () => {
    expect(kept(having('1', '2', '3'), 2).map((each) => each.digest)).toEqual([digest('3'), digest('2')]);
    expect(kept(undefined, 2)).toEqual([]);
  });

  it('is replaced only by who saw it', () => {
    const pointer = having('1', '2');
    expect(isExpected(pointer, pointer?.serving)).toBe(true);
    expect(isExpected(pointer, pointer?.earlier[0])).toBe(false);
    expect(isExpected(pointer, undefined)).toBe(false);
    expect(isExpected(undefined, undefined)).toBe(true);
    expect(isExpected(rolledBack(having('1') as Pointer, undefined), undefined)).toBe(true);
  });

  it('grows by one with whatever happens, and always keeps what it serves', () => {
    const steps = fc.array(fc.constantFrom('1', '2', '3', '4', 'back'), { minLength: 1, maxLength: 20 });
    const next = (pointer: Pointer, step: string) =>
      step === 'back' ? rolledBack(pointer, pointer.earlier[0]) : promoted(pointer, release(step));
    fc.assert(
      fc.property(steps, fc.integer({ min: 2, max: 5 }), (all, keep) => {
        all.reduce(
          (pointer, step) => {
            const changed = next(pointer, step);
            const served = changed.serving ? [changed.serving.digest] : [];
            expect(changed.generation).toBe(pointer.generation + 1);
            expect(
              kept(changed, keep)
                .slice(0, 1)
                .map((each) => each.digest),
            ).toEqual(served);
            expect(changed.earlier.map((each) => each.digest)).not.toContain(served[0]);
            return changed;
          },
          promoted(undefined, release('9')),
        );
      }),
    );
  });
});

describe('mending an interrupted deployment', () => {
  const before: Served = { ...release('1'), generation: 1 };
  const staged = { key: 'k', ...release('2') };
  const promoting: Journal = { state: 'promoting', ...staged, generation: 2, before };

  it.each<[string, Journal | undefined, Pointer | undefined, Recovery]>([
    ['nothing was under way', undefined, having('1'), { do: 'nothing' }],
    ['it was copying', { state: 'preparing', ...staged }, having('1'), { do: 'keep-old' }],
    ['it had copied', { state: 'prepared', ...staged }, having('1'), { do: 'keep-old' }],
    ['it was about to switch', promoting, having('1'), { do: 'keep-old' }],
    [
      'it was about to switch for the first time',
      { state: 'promoting', ...staged, generation: 1 },
      undefined,
      { do: 'keep-old' },
    ],
    ['it had switched', promoting, having('1', '2'), { do: 'verify-new', before }],
    [
      'it had switched for the first time',
      { state: 'promoting', ...staged, generation: 1 },
      having('2'),
      { do: 'verify-new' },
    ],
    [
      'it was about to take back',
      { state: 'rolling-back', generation: 3, to: before },
      having('1', '2'),
      { do: 'take-back', to: before },
    ],
    ['it was about to withdraw', { state: 'rolling-back', generation: 2 }, having('1'), { do: 'take-back' }],
    [
      'it had taken back',
      { state: 'rolling-back', generation: 3, to: before },
      rolledBack(having('1', '2') as Pointer, before),
      { do: 'nothing' },
    ],
  ])('%s', (_, journal, pointer, expected) => {
    expect(recoveryOf(journal, pointer)).toEqual(expected);
  });
});

describe('a lease', () => {
  const lease: Lease = {
    number: 1,
    holder: 'run 1',
    token: 't',
    machine: 'm',
    process: 7,
    expires: '2026-01-01T00:10:00.000Z',
    released: false,
  };
  const [during, after] = ['2026-01-01T00:09:59.999Z', '2026-01-01T00:10:00.000Z'] as const;

  it.each<[string, Lease | undefined, string, string, Liveness, boolean]>([
    ['nobody has it', undefined, 'run 2', during, 'not-seen-from-here', true],
    ['it was given back', { ...lease, released: true }, 'run 2', during, 'alive', true],
    ['it is over', lease, 'run 2', after, 'not-seen-from-here', true],
    ['it is over, and its process hangs', lease, 'run 2', after, 'alive', true],
    ['its process is gone', lease, 'run 2', during, 'gone', true],
    ['the same job runs again', lease, 'run 1', during, 'not-seen-from-here', true],
    ['the same job runs twice', lease, 'run 1', during, 'alive', false],
    ['someone else has it', lease, 'run 2', during, 'not-seen-from-here', false],
    ['someone else is seen having it', lease, 'run 2', during, 'alive', false],
    ['its end is not readable', { ...lease, expires: 'soon' }, 'run 2', after, 'not-seen-from-here', false],
  ])('%s', (_, held, holder, now, liveness, free) => {
    expect(isFree(held, { holder, now }, liveness)).toBe(free);
  });
});
