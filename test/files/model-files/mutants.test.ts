import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FRAMEWORKS, globalsOf } from '../../../src/domain/model-files/frameworks.ts';
import { bytesOf } from '../../../src/files/model-files/bytes.ts';
import { readPickle } from '../../../src/files/model-files/pickle.ts';
import { Unfit } from '../../../src/files/model-files/unfit.ts';
import { faultsOf, golden } from './golden.ts';

const MUTANTS = 10_000;
const CHECK = join(import.meta.dirname, '../../golden/model-files/check.py');

/** Numbers below a limit, the same in each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const upTo = chance(7);
const files = [...golden('benign'), ...golden('malicious')];

function mutantOf(bytes: Buffer): Buffer {
  const [at, length] = [upTo(bytes.length), 1 + upTo(40)];
  const [, other] = files[upTo(files.length)] ?? files[0] ?? ['', Buffer.of()];
  const from = upTo(other.length);
  switch (upTo(4)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + length), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + length), bytes.subarray(at + length)]);
    default: {
      const flipped = Buffer.from(bytes);
      for (let bit = 0; bit <= upTo(4); bit++) {
        const place = upTo(flipped.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << upTo(8));
      }
      return flipped;
    }
  }
}

/** Mutants, each with what the scan said of it. */
const mutants = Array.from({ length: MUTANTS }, (_, number) => {
  const [name, bytes] = files[number % files.length] ?? ['', Buffer.of()];
  const mutant = mutantOf(bytes);
  return { name, mutant, faults: faultsOf(name, mutant) };
});

describe('10,000 mutants', () => {
  it('are refused, most of them, and some of them are not', () => {
    const refused = mutants.filter(({ faults }) => faults.length > 0).length;
    expect(refused).toBeGreaterThan(MUTANTS / 2);
    expect(refused).toBeLessThan(MUTANTS);
  });

  it('make the reader of pickles say so, and never anything else', () => {
    const allowed = { globals: globalsOf(FRAMEWORKS), persistent: false, hasArrays: true };
    const others = mutants.flatMap(({ name, mutant }) => {
      try {
        readPickle(bytesOf(mutant), allowed);
        return [];
      } catch (thrown) {
        return thrown instanceof Unfit ? [] : [{ name, thrown }];
      }
    });
    expect(others).toEqual([]);
  });

  it('that pass name nothing off the list, as Python’s own reader has it', () => {
    const passed = mutants.filter(
      ({ name, mutant, faults }) => name.endsWith('.pkl') && mutant.length > 0 && faults.length === 0,
    );
    const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
    try {
      for (const [number, { mutant }] of passed.entries()) writeFileSync(join(folder, String(number)), mutant);
      const lines = execFileSync('python3', [CHECK, folder], { encoding: 'utf8' }).trim().split('\n');
      const globals = lines.map((line): string[] => JSON.parse(line).globals);
      expect(globals).toHaveLength(passed.length);
      expect(passed.length).toBeGreaterThan(100);
      const allowed = globalsOf(FRAMEWORKS);
      expect(globals.flat().filter((name) => !allowed.has(name))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
