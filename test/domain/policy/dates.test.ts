import { dayOf, isLive } from '../../../src/domain/policy/dates.ts';

describe('an entry that expires', () => {
  it.each([
    ['holds before its last day', '2026-11-22T10:00:00.000Z', true],
    ['holds through its last day', '2026-11-23T23:59:59.999Z', true],
    ['ends with it, in UTC', '2026-11-24T00:00:00.000Z', false],
    ['is judged on a day', '2026-11-23', true],
    ['has no effect where the time is unknown', '', false],
    ['has no effect where the time is of another zone', '2026-11-22T10:00:00+02:00', false],
    ['has no effect past the year 9999', '+010000-01-01T00:00:00.000Z', false],
  ])('%s', (_, now, expected) => {
    expect(isLive('2026-11-23', dayOf(now))).toBe(expected);
  });

  it('has no effect where its date is none', () => {
    expect(isLive('never', '2026-11-23')).toBe(false);
    expect(isLive('', '2026-11-23')).toBe(false);
    for (const text of ['2026-11-30x', 'x2026-11-30', '2026-11-301', '92026-11-30'])
      expect(isLive(text, '2026-11-23')).toBe(false);
  });
});
