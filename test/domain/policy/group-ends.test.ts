import { endedOn, endsBeside, rulesOn } from '../../../src/domain/policy/group-ends.ts';
import type { GroupEnd, Rule } from '../../../src/domain/policy/policy.ts';
import { at } from '../../support/policy-parts.ts';

const end = (key: GroupEnd['key'], place: string, until: string) => ({ key, place, until }) as GroupEnd;
const rule = (keys: object): Rule =>
  ({ id: 'a', effect: 'allow', layer: 'policy', operations: ['process'], at: at(), ...keys }) as Rule;

const UNTIL_2027 = [end('places', 'GB', '2027-12-31'), end('subjects', 'CA', '2028-12-31')];
const given = rule({ places: ['GB', 'NL'], subjects: ['CA', 'GB'], ends: UNTIL_2027 });
const other = rule({ id: 'b', places: ['GB'] });

describe('the rules of a day', () => {
  const on = (day: string | undefined) => {
    const [first, second] = rulesOn([given, other], day);
    expect(second).toEqual(other);
    return [first?.places, first?.subjects];
  };

  it('have all through the last day of each', () => {
    expect(rulesOn([given, other], '2027-12-31')[0]).toBe(given);
  });

  it('lose a place from its key alone, on the day after', () => {
    expect(on('2028-01-01')).toEqual([['NL'], ['CA', 'GB']]);
    expect(on('2029-01-01')).toEqual([['NL'], ['GB']]);
  });

  it('have lost all that ever ends, where nobody can say the day', () => {
    expect(on(undefined)).toEqual([['NL'], ['GB']]);
  });

  it('say what fell out', () => {
    expect(endedOn(given, '2028-01-01')).toEqual(UNTIL_2027.slice(0, 1));
    expect(endedOn(other, undefined)).toEqual([]);
  });
});

describe('the ends that are left beside what is named', () => {
  it.each<[string, Parameters<typeof endsBeside>[1], readonly GroupEnd[]]>([
    ['are all, where nothing is named', {}, UNTIL_2027],
    ['are all, where it is unknown what is', { places: 'unknown' }, UNTIL_2027],
    ['are all but that of the place', { places: ['GB'] as never }, UNTIL_2027.slice(1)],
    ['are all, where the place is named under another key', { subjects: ['GB'] as never }, UNTIL_2027],
  ])('%s', (_, named, expected) => {
    expect(endsBeside(UNTIL_2027, named)).toEqual(expected);
  });
});
