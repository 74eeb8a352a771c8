import type { Label } from '../../../src/domain/labels/label.ts';
import type { Whereabouts } from '../../../src/domain/places/catalogue.ts';
import type { Flow } from '../../../src/domain/policy/decision.ts';
import type { Allow, Deny } from '../../../src/domain/policy/policy.ts';
import { bite, isListed, misses } from '../../../src/domain/policy/rules.ts';
import { at } from '../../support/policy-parts.ts';

type Loose<Item> = { readonly [Key in keyof Item]?: unknown };

const label = (given: Loose<Label>): Label =>
  ({ classification: 'restricted', categories: ['health'], subjects: ['DE'], ...given }) as Label;
const flow = (given: Loose<Label>, operation: Flow['operation'] = 'process'): Flow => ({
  origin: 'registry/de',
  label: label(given),
  location: 'here',
  operation,
  by: 'process',
});
const spot = (places: unknown, operators: unknown = ['DE']): Whereabouts => ({ places, operators }) as Whereabouts;
const both = ['process', 'store'] as const;
const allow = (keys: Loose<Allow>): Allow =>
  ({ id: 'a', effect: 'allow', operations: both, at: at(), ...keys }) as Allow;
const deny = (keys: Loose<Deny>): Deny =>
  ({ id: 'd', effect: 'deny', operations: both, waivable: false, at: at(), ...keys }) as Deny;

describe('an allow', () => {
  // What the rule says, what the data is, and the keys by which it does not match.
  it.each<[string, Loose<Allow>, Loose<Label>, string[]]>([
    ['matches where nothing is asked', {}, {}, []],
    ['reaches up to its classification', { classificationAtMost: 'restricted' }, {}, []],
    ['reaches no higher', { classificationAtMost: 'confidential' }, {}, ['classification-at-most']],
    ['needs each category itself', { categories: ['health'] }, { categories: ['ehr'] }, ['categories']],
    ['needs all categories', { categories: ['health'] }, { categories: ['health', 'payment'] }, ['categories']],
    ['is for data of no category, if it lists none', { categories: [] }, {}, ['categories']],
    ['takes data of no category in any case', { categories: ['health'] }, { categories: [] }, []],
    ['needs all subjects', { subjects: ['DE'] }, { subjects: ['DE', 'FR'] }, ['subjects']],
    ['contains the parts of a country', { subjects: ['DE'] }, { subjects: ['DE-BE'] }, []],
    ['is not for the whole country, if for a part', { subjects: ['DE-BE'] }, { subjects: ['DE'] }, ['subjects']],
    ['names a dataset', { datasets: ['registry'] }, {}, []],
    ['names a partition', { datasets: ['registry/de'] }, {}, []],
    ['names another partition', { datasets: ['registry/nl'] }, {}, ['datasets']],
    ['names a dataset whose name only begins so', { datasets: ['regist'] }, {}, ['datasets']],
    ['is for an operation', { operations: ['store'] }, {}, ['operations']],
  ])('%s', (_, keys, data, expected) => {
    expect(misses(allow(keys), flow(data), spot(['DE']))).toEqual(expected);
  });

  it.each<[string, Loose<Allow>, unknown, unknown, string[]]>([
    ['contains every possible place', { places: ['DE', 'NL'] }, ['DE', 'NL'], ['DE'], []],
    ['does not contain one of them', { places: ['DE'] }, ['DE', 'NL'], ['DE'], ['places']],
    ['does not contain a place that nobody knows', { places: ['DE'] }, 'unknown', ['DE'], ['places']],
    ['without places is still for places', {}, 'unknown', ['DE'], ['places']],
    ['contains a part of a country', { places: ['US'] }, ['US-CA'], ['DE'], []],
    ['does not contain the country of its part', { places: ['US-CA'] }, ['US'], ['DE'], ['places']],
    ['does not contain what only looks alike', { places: ['US-C'] }, ['US-CA'], ['DE'], ['places']],
    ['asks for operators', { operators: ['DE'] }, ['DE'], ['DE', 'US'], ['operators']],
    ['asks for operators that somebody knows', { operators: ['DE'] }, ['DE'], 'unknown', ['operators']],
    ['asks for no operators', {}, ['DE'], 'unknown', []],
  ])('%s', (_, keys, places, operators, expected) => {
    expect(misses(allow(keys), flow({}), spot(places, operators))).toEqual(expected);
  });
});

describe('a deny', () => {
  it.each<[string, Loose<Deny>, Loose<Label>, boolean]>([
    ['bites all data where nothing is asked', {}, {}, true],
    ['bites from its classification up', { classificationAtLeast: 'confidential' }, {}, true],
    ['leaves what is lower', { classificationAtLeast: 'restricted' }, { classification: 'confidential' }, false],
    ['bites public data too', {}, { classification: 'public' }, true],
    ['bites an implied category', { categories: ['personal'] }, { categories: ['ehr'] }, true],
    ['bites any of several categories', { categories: ['payment', 'health'] }, {}, true],
    ['leaves a category that implies none of its own', { categories: ['ehr'] }, { categories: ['health'] }, false],
    ['leaves data of no category', { categories: ['personal'] }, { categories: [] }, false],
    ['bites if any subject overlaps', { subjects: ['DE'] }, { subjects: ['FR', 'DE'] }, true],
    ['bites a part of a country', { subjects: ['US'] }, { subjects: ['US-CA'] }, true],
    ['bites a country for its part', { subjects: ['US-CA'] }, { subjects: ['US'] }, true],
    ['leaves other parts', { subjects: ['US-CA'] }, { subjects: ['US-TX'] }, false],
    ['bites a dataset', { datasets: ['registry'] }, {}, true],
    ['leaves another partition', { datasets: ['registry/nl'] }, {}, false],
    ['needs all of its data keys', { categories: ['health'], subjects: ['FR'] }, {}, false],
  ])('%s', (_, keys, data, expected) => {
    expect(bite(deny(keys), flow(data), spot(['DE'])) !== undefined).toBe(expected);
  });

  it.each<[string, Loose<Deny>, unknown, unknown, string | undefined]>([
    ['bites in its places', { places: ['US'] }, ['US-CA'], ['DE'], 'place'],
    ['bites where a part of the country is denied', { places: ['US-CA'] }, ['US'], ['DE'], 'place'],
    ['bites if one possible place is in them', { places: ['US'] }, ['DE', 'US'], ['DE'], 'place'],
    ['leaves other places', { places: ['US'] }, ['DE'], ['DE'], undefined],
    ['bites outside', { placesOutside: ['DE'] }, ['DE', 'NL'], ['DE'], 'place'],
    ['leaves what is inside', { placesOutside: ['DE', 'NL'] }, ['DE', 'NL-ZH'], ['DE'], undefined],
    ['bites unknown places', { places: ['US'] }, 'unknown', ['DE'], 'place-unknown'],
    ['bites unknown places outside', { placesOutside: ['US'] }, 'unknown', ['DE'], 'place-unknown'],
    ['bites an operator outside', { operatorsOutside: ['DE'] }, ['DE'], ['DE', 'US'], 'operator'],
    ['bites unknown operators', { operatorsOutside: ['DE'] }, ['DE'], 'unknown', 'operator-unknown'],
    ['leaves unknown operators that it does not ask for', { places: ['US'] }, ['DE'], 'unknown', undefined],
    ['leaves unknown places that it does not ask for', { operatorsOutside: ['DE'] }, 'unknown', ['DE'], undefined],
    ['bites by either', { places: ['US'], operatorsOutside: ['DE'] }, ['DE'], ['US'], 'operator'],
    ['names what is known first', { places: ['US'], operatorsOutside: ['DE'] }, 'unknown', ['US'], 'operator'],
    ['without a where bites everywhere', {}, 'unknown', 'unknown', 'place'],
  ])('%s', (_, keys, places, operators, expected) => {
    expect(bite(deny(keys), flow({}), spot(places, operators))).toBe(expected);
  });

  it('is for its operations', () => {
    expect(bite(deny({ operations: ['store'] }), flow({}, 'process'), spot(['DE']))).toBeUndefined();
    expect(bite(deny({ operations: ['store'] }), flow({}, 'store'), spot(['DE']))).toBe('place');
  });
});

it('takes an origin as listed that is one of several, itself or by its dataset', () => {
  expect(isListed('registry/nl', ['claims', 'registry/nl'])).toBe(true);
  expect(isListed('registry/nl', ['claims', 'registry'])).toBe(true);
  expect(isListed('registry/nl', ['claims', 'reg'])).toBe(false);
});
