import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { atMost, CLASSIFICATIONS } from '../../src/domain/labels/label.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import type { ProofLevel } from '../../src/domain/outcome/statement.ts';
import type { Decision } from '../../src/domain/policy/decision.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import { type Policy, SURFACES } from '../../src/domain/policy/policy.ts';
import { surfaceCaps } from '../../src/domain/policy/surfaces.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { allowedIn, isWithin, placementsOf, RUNS } from '../support/decisions.ts';

type Sections = Readonly<Record<string, unknown>>;

const CHILD = parse(readFileSync('test/golden/files/policy-good-whole/given.yml', 'utf8')) as Sections;

const isMap = (value: unknown): value is Sections =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map of no keys is left out: nobody writes it. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, filled(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => !isMap(each) || Object.keys(each).length > 0));
}

const source = (path: string, sections: Sections) => {
  const text = stringify(filled(sections), { aliasDuplicateObjects: false });
  return { path, text, digest: sha256(text) };
};

/** The child alone, or on top of these; undefined where that is refused. */
function read(child: Sections, ...parents: readonly Sections[]): Policy | undefined {
  const texts = parents.map((each, index) => source(`parent-${index}.yml`, { version: 1, ...each }));
  const named = texts.map(({ path, digest }) => ({ path, sha256: digest.slice('sha256:'.length) }));
  const own = source('residency.yml', named.length === 0 ? child : { ...child, extends: named });
  try {
    return readPolicy(own, new Map(texts.map((each) => [each.path, each])));
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}

const SITUATIONS = (['trusted', 'pull-request', 'fork'] as const).map((event) => ({
  now: '2026-11-28T12:00:00.000Z',
  event,
  repositoryVisibility: 'private' as const,
  controlPlane: 'github.com',
}));

const LEVELS: readonly ProofLevel[] = ['declared', 'service', 'site', 'platform'];

const isAsMuch = (proof: ProofLevel | undefined, than: ProofLevel): boolean =>
  proof !== undefined && LEVELS.indexOf(than) <= LEVELS.indexOf(proof);

/** The proof of place that each placement takes. */
const proofsIn = (decision: Decision): readonly ProofLevel[] =>
  placementsOf(decision).map(({ placement }) => placement.proof);

/** Whether one of two allows nothing, shows nothing, and is content with no proof, that the other is not. */
const isStricter = (policy: Policy, than: Policy): boolean =>
  SITUATIONS.every((situation) => {
    const [own, others] = [surfaceCaps(policy, situation), surfaceCaps(than, situation)];
    const [is, was] = [evaluate(policy, situation), evaluate(than, situation)];
    const proofs = proofsIn(is);
    return (
      isWithin(allowedIn(is), allowedIn(was)) &&
      proofsIn(was).every((level, index) => isAsMuch(proofs[index], level)) &&
      SURFACES.every((surface) => atMost(own.caps[surface], others.caps[surface])) &&
      (own.aggregates === undefined || others.aggregates !== undefined)
    );
  });

const classification = fc.constantFrom(...CLASSIFICATIONS);
const places = fc.uniqueArray(fc.constantFrom('NL', 'DE', 'US', 'EEA', 'EU'), { minLength: 1, maxLength: 3 });
const optional = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });

const deny = fc
  .record({
    id: fc.constantFrom('group-a', 'group-b', 'group-c'),
    data: optional({ 'classification-at-least': classification, subjects: places }),
    to: optional({ places, 'places-outside': places, 'operators-outside': places }),
    waivable: fc.boolean(),
  })
  .map((rule) => ({ ...rule, effect: 'deny' }));

const dataset = fc.record({
  classification,
  categories: fc.uniqueArray(fc.constantFrom('health', 'financial', 'biometric'), { maxLength: 2 }),
  // Most of these cover the partitions of the child: what does not is refused.
  subjects: fc.oneof(fc.constantFrom(['NL', 'DE'], ['EEA'], ['EU', 'US']), places),
});

const restricting = optional({
  rules: fc.uniqueArray(deny, { selector: ({ id }) => id, minLength: 1, maxLength: 2 }),
  datasets: fc
    .constantFrom(...Object.keys(CHILD.datasets as object))
    .chain((id) => dataset.map((each) => ({ [id]: each }))),
  presets: fc.constantFrom(['eu-gdpr'], ['us-doj-bulk'], ['de-sgbx80', 'uk-gdpr']),
  'control-plane': optional({
    'may-hold': classification,
    aggregates: fc.constant({ becomes: 'confidential', 'min-records': 100 }),
  }),
  events: optional({
    'pull-request': fc.record({ 'may-read': classification }),
    fork: fc.record({ 'may-read': classification }),
  }),
  proof: optional({ confidential: fc.constantFrom(...LEVELS), restricted: fc.constantFrom(...LEVELS) }),
  approvals: fc.constant('signed'),
  regions: fc.constant({ aws: { 'eu-central-1': { countries: ['DE', 'US'] } } }),
});

const alone = read(CHILD) as Policy;

it('a parent never enlarges what its child allows or shows', () => {
  let stricter = 0;
  fc.assert(
    fc.property(restricting, (parent) => {
      const policy = read(CHILD, parent);
      if (policy === undefined) return true;
      const before = allowedIn(evaluate(alone, SITUATIONS[0] as never)).size;
      stricter += allowedIn(evaluate(policy, SITUATIONS[0] as never)).size < before ? 1 : 0;
      return isStricter(policy, alone);
    }),
    RUNS,
  );
  expect(stricter).toBeGreaterThan(RUNS.numRuns / 10);
});

it('a second parent never enlarges what the first leaves', () => {
  fc.assert(
    fc.property(restricting, restricting, (one, other) => {
      const [first, both] = [read(CHILD, one), read(CHILD, one, other)];
      return first === undefined || both === undefined || isStricter(both, first);
    }),
    RUNS,
  );
});

/** Two texts in one: what the second says of a section it says beside, or in the place of, what the first does. */
function together(one: Sections, other: Sections): Sections {
  const both = Object.entries(other).map(([key, value]) => {
    const own = one[key];
    return [key, isMap(own) && isMap(value) ? together(own, value) : value];
  });
  return { ...one, ...Object.fromEntries(both) };
}

/** Where both say something: what the first does, key by key. */
const where = (one: Sections, other: Sections): Sections =>
  Object.fromEntries(
    Object.entries(one).flatMap(([key, value]) => {
      const theirs = other[key];
      if (theirs === undefined) return [];
      return [[key, isMap(value) && isMap(theirs) ? where(value, theirs) : value]];
    }),
  );

/** What the first says of which the other says nothing, key by key. */
const beside = (one: Sections, other: Sections): Sections =>
  Object.fromEntries(
    Object.entries(one).flatMap(([key, value]) => {
      const theirs = other[key];
      if (theirs === undefined) return [[key, value]];
      return isMap(value) && isMap(theirs) ? [[key, beside(value, theirs)]] : [];
    }),
  );

it('a child that says otherwise what its parent says never widens it: it had better said the same', () => {
  const saying = fc.tuple(restricting, optional({ release: fc.constant({ evidence: 'local' }) }));
  let both = 0;
  fc.assert(
    fc.property(restricting, saying, ({ rules, ...parent }, [{ rules: _, ...sections }, settings]) => {
      const child = beside(CHILD, { ...parent, datasets: undefined });
      const below = rules === undefined ? parent : { ...parent, rules };
      const [alike, otherwise] = [parent, { ...where(sections, parent), ...settings }].map((more) =>
        read(together(child, more), below),
      );
      if (alike === undefined || otherwise === undefined) return true;
      both++;
      return isStricter(otherwise, alike);
    }),
    RUNS,
  );
  expect(both).toBeGreaterThan(RUNS.numRuns / 5);
});

const DEFINED = ['locations', 'groups', 'targets', 'stores', 'destinations'] as const;
type Defined = (typeof DEFINED)[number];

const sectionOf = (section: Defined): Sections => CHILD[section] as Sections;

it.each(DEFINED.flatMap((section) => Object.keys(sectionOf(section)).map((name) => [section, name] as const)))(
  'a child does not define %s/%s again, which its parent has, alike as it may be',
  (section, name) => {
    const { [name]: moved, ...left } = sectionOf(section);
    const places = { locations: CHILD.locations, groups: CHILD.groups };
    const parent = section in places ? places : { ...places, [section]: { [name]: moved } };
    const { locations: _, groups: __, ...rest } = CHILD;
    const below = section in places ? rest : { ...rest, [section]: left };
    expect(read(below, parent)).toBeDefined();
    expect(
      read({ ...below, [section]: { ...((below as Sections)[section] as Sections), [name]: moved } }, parent),
    ).toBeUndefined();
  },
);
