import type { Spot } from '../../../../src/domain/policy/context.ts';
import type { Flow } from '../../../../src/domain/policy/decision.ts';
import { allowFor, narrowed, widened } from '../../../../src/domain/policy/nearest/changed-rules.ts';
import type { Allow, Deny } from '../../../../src/domain/policy/policy.ts';
import { at } from '../../../support/policy-parts.ts';

type Loose<Item> = { readonly [Key in keyof Item]?: unknown };

const FLOW = {
  origin: 'registry/nl',
  operation: 'store',
  location: 'attic',
  label: { classification: 'confidential', categories: ['health'], subjects: ['NL'] },
} as unknown as Flow;

const spot = (places: unknown, operators: unknown = ['NL']) => ({ places, operators, processor: false }) as Spot;
const HERE = spot(['NL']);
const NOWHERE = spot('unknown', 'unknown');

describe('an allow widened', () => {
  const base = { id: 'a', effect: 'allow', layer: 'policy', operations: ['store'], at: at() };
  const wider = (keys: Loose<Allow>, spot = HERE) => {
    const { id, effect, layer, at: _, ...rest } = widened({ ...base, ...keys } as Allow, FLOW, spot);
    expect([id, effect, layer]).toEqual(['a', 'allow', 'policy']);
    return rest;
  };

  it.each<[string, Loose<Allow>, Spot, unknown]>([
    ['by nothing, where it leaves all out', {}, HERE, { operations: ['store'] }],
    ['by the operation', { operations: ['process'] }, HERE, { operations: ['process', 'store'] }],
    ['by the class', { classificationAtMost: 'public' }, HERE, { classificationAtMost: 'confidential' }],
    [
      'by no class, where it reaches higher',
      { classificationAtMost: 'restricted' },
      HERE,
      { classificationAtMost: 'restricted' },
    ],
    ['by the origin', { datasets: ['claims'] }, HERE, { datasets: ['claims', 'registry/nl'] }],
    ['by the category', { categories: ['payment'] }, HERE, { categories: ['payment', 'health'] }],
    ['by no category twice', { categories: ['health'] }, HERE, { categories: ['health'] }],
    ['by the subjects', { subjects: ['DE'] }, HERE, { subjects: ['DE', 'NL'] }],
    ['by the place', { places: ['DE'] }, HERE, { places: ['DE', 'NL'] }],
    ['by no place that nobody knows', { places: ['DE'] }, NOWHERE, { places: ['DE'] }],
    ['by the operators', { operators: ['DE'] }, HERE, { operators: ['DE', 'NL'] }],
    ['by no operators, where nobody knows them: no list contains them', { operators: ['DE'] }, NOWHERE, {}],
  ])('%s', (_, keys, place, expected) => {
    expect(wider(keys, place)).toEqual({ operations: ['store'], ...(expected as object) });
  });
});

describe('an allow for a flow', () => {
  const all = { effect: 'allow', layer: 'policy', operations: ['process', 'store'], at: at(7) };
  const label = { classificationAtMost: 'confidential', categories: ['health'], subjects: ['NL'] };

  it('is for its origin, label and place alone', () => {
    expect(allowFor(FLOW, HERE, at(7))).toEqual({
      id: 'allow-registry-nl-attic',
      ...all,
      ...label,
      datasets: ['registry/nl'],
      places: ['NL'],
    });
  });

  it('reaches no place where nobody knows which it is', () => {
    expect(allowFor(FLOW, NOWHERE, at(7)).places).toEqual([]);
  });
});

describe('a deny narrowed', () => {
  const base = { id: 'd', effect: 'deny', layer: 'policy', operations: ['process'], waivable: false, at: at() };
  const left = (keys: Loose<Deny>, spot = HERE) =>
    narrowed({ ...base, ...keys } as Deny, spot).map(({ id, effect, layer, operations, waivable, at: _, ...rest }) => {
      expect([id, effect, layer, operations, waivable]).toEqual(['d', 'deny', 'policy', ['process'], false]);
      return rest;
    });

  it.each<[string, Loose<Deny>, Spot, unknown]>([
    ['leaves its other places', { places: ['NL', 'DE'] }, HERE, [{ places: ['DE'] }]],
    ['is gone, where it has no other', { places: ['NL'] }, HERE, []],
    ['is gone, where all its places touch', { places: ['NL-NH', 'NL-ZH'] }, HERE, []],
    ['takes the place out of those that it bites', { placesOutside: ['DE'] }, HERE, [{ placesOutside: ['DE', 'NL'] }]],
    ['takes the operators out', { operatorsOutside: ['DE'] }, HERE, [{ operatorsOutside: ['DE', 'NL'] }]],
    ['is gone, where nobody knows the place', { places: ['DE'] }, NOWHERE, []],
    ['is gone, where nobody knows the place that it wants inside', { placesOutside: ['DE'] }, NOWHERE, []],
    ['is gone, where nobody knows the operators', { operatorsOutside: ['DE'] }, NOWHERE, []],
    [
      'keeps what it says of operators, where the place alone is unknown',
      { operatorsOutside: ['DE'] },
      spot('unknown', ['NL']),
      [{ operatorsOutside: ['DE', 'NL'] }],
    ],
    [
      'keeps what it says of places, where the operators alone are unknown',
      { places: ['NL', 'DE'], operatorsOutside: ['DE'] },
      spot(['NL'], 'unknown'),
      [{ places: ['DE'] }],
    ],
  ])('%s', (_, keys, place, expected) => {
    expect(left(keys, place)).toEqual(expected);
  });
});

describe('what a group lets in until a day', () => {
  const end = (key: string, place: string) => ({ key, place, until: '2027-12-31' });

  it('is there for good once it is named itself', () => {
    const ends = [end('places', 'GB'), end('places', 'NL'), end('subjects', 'NL'), end('operators', 'NL')];
    const base = { id: 'a', effect: 'allow', layer: 'policy', operations: ['store'], at: at() };
    expect(widened({ ...base, places: ['GB', 'NL'], ends } as unknown as Allow, FLOW, HERE).ends).toEqual([
      end('places', 'GB'),
    ]);
  });

  it('stays so in a deny, but for the place and operators that are named', () => {
    const ends = [end('placesOutside', 'GB'), end('placesOutside', 'NL'), end('operatorsOutside', 'NL')];
    const base = { id: 'd', effect: 'deny', layer: 'policy', operations: ['process'], waivable: false, at: at() };
    const [left] = narrowed({ ...base, placesOutside: ['GB', 'NL'], ends } as unknown as Deny, HERE);
    expect(left?.ends).toEqual([end('placesOutside', 'GB')]);
    const [none] = narrowed({ ...base, placesOutside: ['NL'], ends: ends.slice(1) } as unknown as Deny, HERE);
    expect(Object.keys(none ?? {})).not.toContain('ends');
  });
});
