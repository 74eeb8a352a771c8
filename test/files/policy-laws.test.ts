import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { readPolicy } from '../../src/files/policy.ts';

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;
const WHOLE = parse(readFileSync('test/golden/files/policy-good-whole/given.yml', 'utf8')) as Tree;

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

const read = (tree: unknown): Policy =>
  readPolicy({ path: 'given.yml', text: stringify(tree, { aliasDuplicateObjects: false }), digest: DIGEST });

const isMap = (tree: Tree): tree is { readonly [key: string]: Tree } =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** Every way to a part of the tree. */
function ways(tree: Tree, before: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  const parts: readonly (readonly [string | number, Tree])[] = isMap(tree)
    ? Object.entries(tree)
    : Array.isArray(tree)
      ? tree.map((each: Tree, index) => [index, each] as const)
      : [];
  return parts.flatMap(([key, part]) => [[...before, key], ...ways(part, [...before, key])]);
}

/** The tree with something else at the end of the way; undefined takes it out. */
function changed(tree: Tree, [key, ...rest]: readonly (string | number)[], into: Tree | undefined): Tree | undefined {
  if (key === undefined) return into;
  if (Array.isArray(tree)) {
    return tree.flatMap((each: Tree, index) => (index === key ? (changed(each, rest, into) ?? []) : [each]));
  }
  if (!isMap(tree)) return tree;
  const part = changed(tree[key] ?? null, rest, into);
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, each]) =>
      name === key ? (part === undefined ? [] : [[name, part]]) : [[name, each]],
    ),
  );
}

const WAYS = ways(WHOLE);
const WORDS = WAYS.map((way) => String(way.at(-1)));

const anotherThing: fc.Arbitrary<Tree | undefined> = fc.oneof(
  fc.constantFrom<Tree | undefined>(
    undefined,
    null,
    '',
    [],
    {},
    0,
    -1,
    1.5,
    true,
    'NL',
    'EEA',
    'patients',
    'model',
    'clinic',
    [[]],
    { a: 1 },
  ),
  fc.constantFrom(...WORDS),
  fc
    .constantFrom(...WAYS)
    .map((way) => way.reduce<Tree>((tree, key) => (tree as Record<string | number, Tree>)[key] ?? null, WHOLE)),
);

const change = fc.tuple(fc.constantFrom(...WAYS), anotherThing);

describe('a policy with anything changed in it', () => {
  it('is read, and then decided upon, or refused as bad input with a position in the file', () => {
    const situation = {
      now: '2026-11-23T12:00:00.000Z',
      event: 'trusted',
      repositoryVisibility: 'private',
      controlPlane: 'github.com',
    } as const;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const tree = changes.reduce<Tree>((each, [way, into]) => changed(each, way, into) ?? null, WHOLE);
        try {
          expect(evaluate(read(tree), situation).steps.size).toBeGreaterThan(0);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Refusal);
          for (const { at } of (thrown as Refusal).findings) expect(at).toMatchObject({ file: 'given.yml' });
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the normal form', () => {
  const policy = read(WHOLE);

  it('does not depend on the order of steps, nor on how lists and maps are written', () => {
    const reversed = {
      ...(WHOLE as object),
      steps: Object.fromEntries(Object.entries((WHOLE as { steps: object }).steps).reverse()),
    };
    expect([...read(reversed).steps.keys()].sort()).toEqual([...policy.steps.keys()].sort());
  });

  it('has every step after those that it waits for', () => {
    const steps = Object.entries((WHOLE as { steps: { [key: string]: Tree } }).steps);
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), (shuffled) => {
        const order = [...read({ ...(WHOLE as object), steps: Object.fromEntries(shuffled) }).steps.keys()];
        expect(order.indexOf('train')).toBeLessThan(order.indexOf('test'));
        expect(order.indexOf('test')).toBeLessThan(order.indexOf('release'));
        expect(order.indexOf('check')).toBeLessThan(order.indexOf('release'));
      }),
    );
  });

  it('names only what it holds', () => {
    const { locations, stores, destinations, steps, targets, datasets } = policy;
    const named = [...targets.values(), ...stores.values(), ...destinations.values(), policy.controlPlane];
    const partitions = [...datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    const places = [...named, ...partitions].map(({ location }) => location);
    const each = [...steps.values()];
    const writes = each.flatMap((step) => [...step.writes.values()].map(({ store }) => store));
    expect([...locations.keys()]).toEqual(expect.arrayContaining(places));
    expect([...stores.keys()]).toEqual(expect.arrayContaining(writes));
    expect([...destinations.keys()]).toEqual(expect.arrayContaining(each.flatMap((step) => step.destinations)));
    expect([...steps.keys()]).toEqual(expect.arrayContaining(each.flatMap((step) => step.gateNeeds)));
  });
});
