import type { GateQuestion } from '../../../src/domain/gate/question.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { codes, facts } from './changes.ts';
import { OPEN, withStatement } from './world.ts';

const passing = (change: (each: Statement) => Statement) => withStatement('test', change);
const checked = (change: Statement['facts']) => withStatement('data-validate nl', facts(change));
/** The test ended at ten; when its site signed, by the signer's clock. */
const signedAt = (claimedAt: string): GateQuestion => ({
  ...OPEN,
  submitted: OPEN.submitted.map((each) => (each.statement.step === 'test' ? { ...each, claimedAt } : each)),
});

describe('evidence that disowns itself opens nothing', () => {
  it.each<[string, GateQuestion]>([
    ['a pass with an error in it', passing((each) => ({ ...each, codes: ['model/test-failed'] }))],
    ['a pass of no tests', passing(facts({ tests: 0 }))],
    ['a pass of tests that are no number', passing(facts({ tests: 'all' }))],
    ['a pass of no checks', checked({ checks: 0, passed: 0 })],
    ['a pass of which no check passed', checked({ checks: 9, passed: 0 })],
    ['more checks that passed than ran', checked({ checks: 9, passed: 10 })],
    ['an end before the site signed for its beginning', signedAt('2026-11-23T10:06:00.000Z')],
    ['an end long after the timeout', signedAt('2026-11-23T06:59:00.000Z')],
    ['a claim of no time', signedAt('')],
  ])('%s', (_, question) => {
    expect(codes(question)).toEqual(['gate/contradicts-itself']);
  });

  it.each<[string, GateQuestion]>([
    ['a check that only warns may fail', checked({ checks: 9, passed: 8 })],
    ['the clocks of a site may differ a little', signedAt('2026-11-23T10:04:00.000Z')],
    ['two models may each use up the timeout', signedAt('2026-11-23T07:30:00.000Z')],
  ])('%s', (_, question) => {
    expect(codes(question)).toEqual([]);
  });
});
