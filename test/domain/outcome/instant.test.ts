import fc from 'fast-check';
import { instant, isInstant } from '../../../src/domain/outcome/instant.ts';

describe('instant', () => {
  it('agrees with Date on every time of four centuries', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2299-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (each) => instant(each.toISOString()) === each.getTime()),
      { numRuns: 2000 },
    );
  });

  it.each([
    '2026-02-29T00:00:00.000Z',
    '2100-02-29T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-00-01T00:00:00.000Z',
    '2026-01-00T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T00:60:00.000Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.000+01:00',
    ' 2026-01-01T00:00:00.000Z',
    '',
  ])('takes no other text for a time: %s', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});
