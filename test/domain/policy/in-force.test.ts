import type { Situation } from '../../../src/domain/policy/decision.ts';
import type { Approval, ApprovalRule, Exception } from '../../../src/domain/policy/exception.ts';
import { isApproved, isInForce } from '../../../src/domain/policy/in-force.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';

const approval = (standing: Approval['standing'], ...by: readonly string[]): Approval => ({
  by,
  standing,
  signatures: new Map(),
  entry: {},
});
const SIGNED_BY_BOARD: ApprovalRule = { signedBy: ['board'] };

describe('an approval', () => {
  it.each<[string, Approval, ApprovalRule, boolean]>([
    ['asserted is enough where nobody asks for more', approval('asserted', 'lead'), 'asserted', true],
    ['signed is enough too', approval('signed', 'lead'), 'asserted', true],
    ['by nobody is none', approval('asserted'), 'asserted', false],
    ['signed by nobody is none', approval('signed'), SIGNED_BY_BOARD, false],
    [
      'whose signature is wrong is none, even where assertion is enough',
      approval('not-signed', 'lead'),
      'asserted',
      false,
    ],
    ['asserted is not enough where signatures are demanded', approval('asserted', 'board'), SIGNED_BY_BOARD, false],
    ['signed by somebody else is not enough', approval('signed', 'lead'), SIGNED_BY_BOARD, false],
    ['signed by one of those demanded is enough', approval('signed', 'lead', 'board'), SIGNED_BY_BOARD, true],
  ])('%s', (_, given, rule, expected) => {
    expect(isApproved(given, rule)).toBe(expected);
  });
});

describe('an exception', () => {
  const entry = (expires: string, standing: Approval['standing'] = 'asserted') =>
    ({ id: 'w', expires, approval: approval(standing, 'lead') }) as unknown as Exception;
  const isThere = (given: Exception) =>
    isInForce(given, { approvals: 'asserted' } as Policy, { now: '2026-11-28T23:59:59Z' } as Situation);

  it('is in force through the day on which it expires', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29'].map((day) => isThere(entry(day)))).toEqual([false, true, true]);
  });

  it('is not without its approval, however long it would last', () => {
    expect(isThere(entry('2099-12-31', 'not-signed'))).toBe(false);
  });
});
