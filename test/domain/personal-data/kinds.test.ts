import { readFileSync } from 'node:fs';
import { isOfKind, KIND_IDS, trimmed } from '../../../src/domain/personal-data/kind.ts';
import { KINDS } from '../../../src/domain/personal-data/kinds.ts';

interface Vectors {
  readonly source: string;
  readonly 'of-kind': readonly string[];
  readonly not: readonly string[];
}

/** Numbers that authorities publish as examples and for tests, and others that are wrong in one thing. */
const vectors: Readonly<Record<string, Vectors>> = JSON.parse(
  readFileSync(new URL('vectors.json', import.meta.url), 'utf8'),
);

test('every kind is looked for, and has its vectors', () => {
  expect(KINDS.map(({ id }) => id)).toEqual(KIND_IDS);
  expect(Object.keys(vectors)).toEqual(KIND_IDS);
});

describe.each(KINDS)('$id', (kind) => {
  test.each(vectors[kind.id]?.['of-kind'] ?? [])('%s is one', (value) => {
    expect(isOfKind(kind, trimmed(value))).toBe(true);
  });

  test.each(vectors[kind.id]?.not ?? [])('%s is none', (value) => {
    expect(isOfKind(kind, trimmed(value))).toBe(false);
  });
});
