import type { Label } from '../../../src/domain/labels/label.ts';
import { ids } from '../../../src/domain/outcome/labelled.ts';
import { allowanceOf } from '../../../src/domain/policy/allows.ts';
import type { Context } from '../../../src/domain/policy/context.ts';
import type { Flow } from '../../../src/domain/policy/decision.ts';
import type { Allow, Location } from '../../../src/domain/policy/policy.ts';
import { at } from '../../support/policy-parts.ts';

type Loose<Item> = { readonly [Key in keyof Item]?: unknown };

const HEALTH = { classification: 'restricted', categories: ['health'], subjects: ['DE'] } as unknown as Label;
const flow: Flow = { origin: 'registry/de', label: HEALTH, location: 'here', operation: 'process', by: 'process' };

const allow = (id: string, keys: Loose<Allow>): Allow =>
  ({ id, effect: 'allow', layer: 'policy', operations: ['process'], places: ['DE'], at: at(), ...keys }) as Allow;

function allowance(rules: readonly Allow[], here: Loose<Location> = { places: ['DE'], operators: ['DE'] }) {
  const locations = new Map([['here', here]]);
  return allowanceOf({ policy: { rules, locations } } as unknown as Context, flow);
}

describe('an allow that matches', () => {
  it('is given, with all others that do, and nothing is near', () => {
    const rules = [allow('b', {}), allow('other', { places: ['NL'] }), allow('a', {})];
    const { matched, unknown, nearest } = allowance(rules);
    expect([matched.map(({ id }) => id), unknown, nearest]).toEqual([['b', 'a'], undefined, []]);
  });
});

it('one that matches is enough', () => {
  expect(allowance([allow('a', {}), allow('other', { places: ['NL'] })]).nearest).toEqual([]);
});

describe('where none matches', () => {
  const nearest = (rules: readonly Allow[]) => allowance(rules).nearest;

  it('the nearest are those that miss by least, ties by id, three at most, with the keys that they miss by', () => {
    const rules = [
      allow('far', { places: ['NL'], categories: ['payment'], subjects: ['NL'], operations: ['store'] }),
      allow('c', { places: ['NL'] }),
      allow('two', { places: ['NL'], categories: ['payment'] }),
      allow('a', { subjects: ['NL'] }),
    ];
    const expected = ids(['a (subjects)', 'c (places)', 'two (categories, places)']);
    expect(nearest(rules)).toEqual(expected);
    expect(nearest([...rules].reverse())).toEqual(expected);
  });

  it('and none is near where there is none', () => {
    expect(nearest([])).toEqual([]);
  });
});

describe('what would have to be known', () => {
  const unknown = (keys: Loose<Allow>, here: Loose<Location>) => allowance([allow('a', keys)], here).unknown;
  const operators = { operators: ['DE'] };

  it.each<[string, Loose<Allow>, Loose<Location>, ReturnType<typeof unknown>]>([
    ['the place, where nothing else is missed', {}, { places: 'unknown', operators: ['DE'] }, 'place-unknown'],
    [
      'no place, where the data is missed too',
      { subjects: ['NL'] },
      { places: 'unknown', operators: ['DE'] },
      undefined,
    ],
    ['the place first, where both are', operators, { places: 'unknown', operators: 'unknown' }, 'place-unknown'],
    ['no place, where known operators are missed too', operators, { places: 'unknown', operators: ['US'] }, undefined],
    [
      'the operator, where nothing else is missed',
      operators,
      { places: ['DE'], operators: 'unknown' },
      'operator-unknown',
    ],
    ['no operator, where a known place is missed too', operators, { places: ['NL'], operators: 'unknown' }, undefined],
    ['nothing, where all is known', operators, { places: ['NL'], operators: ['US'] }, undefined],
    ['nothing, where a known operator is missed', operators, { places: ['DE'], operators: ['US'] }, undefined],
  ])('%s', (_, keys, here, expected) => {
    expect(unknown(keys, here)).toBe(expected);
  });

  it('of one of several allows is enough', () => {
    const rules = [allow('far', { subjects: ['NL'] }), allow('near', {})];
    expect(allowance(rules, { places: 'unknown', operators: ['DE'] }).unknown).toBe('place-unknown');
  });
});
