import fc from 'fast-check';
import { judgeGate } from '../../../src/domain/gate/gate.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { codes, TEST } from './changes.ts';
import { digest, MODEL, NEEDS, OPEN, STATEMENTS, submit } from './world.ts';

/** Every string in a statement, by the path of keys to it. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inside]) => leaves(inside, [...path, key]));
  }
  return [path];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, leaf) };
}

describe('laws of the gate', () => {
  const anyNeeded = fc.integer({ min: 0, max: STATEMENTS.length - 1 });

  it('taking any statement away closes it', () => {
    fc.assert(
      fc.property(fc.subarray([...STATEMENTS], { maxLength: STATEMENTS.length - 1 }), (some) => {
        expect(judgeGate({ ...OPEN, submitted: submit(some) }).verdict).toBe('fail');
      }),
    );
  });

  it('changing any digest in any statement closes it', () => {
    const isDigest = (statement: Statement) => (path: readonly string[]) =>
      String(path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], statement)).startsWith(
        'sha256:',
      );
    const places = STATEMENTS.flatMap((each, index) =>
      leaves(each)
        .filter(isDigest(each))
        .map((path) => ({ index, path })),
    );
    expect(places.length).toBeGreaterThan(12);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...'abdef0'), ({ index, path }, digit) => {
        const changed = STATEMENTS.map((each, at) =>
          at === index ? (replaced(each, path, digest(digit)) as Statement) : each,
        );
        expect(judgeGate({ ...OPEN, submitted: submit(changed) }).verdict).toBe('fail');
      }),
    );
  });

  it('does not depend on the order of the evidence', () => {
    const extra = [
      { ...TEST, at: '2026-11-23T09:00:00.000Z' },
      { ...TEST, verdict: 'fail' as const, at: '2026-11-23T08:00:00.000Z' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...STATEMENTS, ...extra], { minLength: 6 }), (shuffled) => {
        expect(codes({ ...OPEN, submitted: submit(shuffled) })).toEqual([]);
      }),
    );
  });

  it('never opens on zero needs, whatever else is true', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.subarray([...NEEDS]), (listed, some) => {
        const step = { ...OPEN.step, gateNeeds: listed ? ['data-validate', 'test'] : [] };
        const needs = listed ? [] : some;
        expect(judgeGate({ ...OPEN, step, needs }).verdict).toBe('fail');
      }),
    );
  });

  it('opens for the staged bytes that were tested and for no others', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/).map((each) => `sha256:${each}` as Digest);
    fc.assert(
      fc.property(fc.oneof(hex, fc.constant(MODEL)), (staged) => {
        expect(judgeGate({ ...OPEN, staged: new Map([['model', staged]]) }).verdict).toBe(
          staged === MODEL ? 'pass' : 'fail',
        );
      }),
    );
  });

  it('a verdict that is not pass closes it, of whichever statement', () => {
    fc.assert(
      fc.property(anyNeeded, fc.constantFrom('fail', 'inconclusive'), (index, verdict) => {
        const changed = STATEMENTS.map((each, at) => (at === index ? ({ ...each, verdict } as Statement) : each));
        expect(codes({ ...OPEN, submitted: submit(changed) })).toEqual(['gate/not-passed']);
      }),
    );
  });
});
