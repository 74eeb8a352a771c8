import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { atMost, CLASSIFICATIONS } from '../../src/domain/labels/label.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import { type Policy, SURFACES } from '../../src/domain/policy/policy.ts';
import { surfaceCaps } from '../../src/domain/policy/surfaces.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { allowedIn, isWithin, RUNS } from '../support/decisions.ts';

type Sections = Readonly<Record<string, unknown>>;

const CHILD = parse(readFileSync('test/golden/files/policy-good-whole/given.yml', 'utf8')) as Sections;

const source = (path: string, sections: Sections) => {
  const text = stringify(sections, { aliasDuplicateObjects: false });
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

/** Whether one of two allows nothing, and shows nothing, that the other does not. */
const isStricter = (policy: Policy, than: Policy): boolean =>
  SITUATIONS.every((situation) => {
    const [own, others] = [surfaceCaps(policy, situation), surfaceCaps(than, situation)];
    return (
      isWithin(allowedIn(evaluate(policy, situation)), allowedIn(evaluate(than, situation))) &&
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
  subjects: places,
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
  proof: optional({ restricted: fc.constant('platform') }),
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
