import type { Policy } from '../../../src/domain/policy/policy.ts';
import { settingsChanged } from '../../../src/domain/policy/settings.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { SMALL_POLICY } from '../../support/small-policy.ts';

const policy = (...lines: readonly string[]): Policy =>
  readPolicy({
    path: 'given.yml',
    text: [SMALL_POLICY, ...lines].join('\n'),
    digest: `sha256:${'0'.repeat(64)}`,
  } as never);

const KEY = 'ed25519:O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=';
const deny = '  - {id: home, effect: deny, data: {datasets: [patients]}, to: {places-outside: [NL]}, waivable: true}';
const waiver = (expires: string) =>
  `waivers: [{id: W, rule: home, scope: {steps: [check], origins: [patients], targets: [clinic-runner]}, category: accepted, reason: none, approved-by: [board], expires: ${expires}}]`;

it.each([
  ['approvers', [`approvers: {board: ${KEY}}`], ['approvers: {board: asserted}']],
  ['approvals', ['approvals: signed'], []],
  ['waivers', [deny, waiver('2026-12-31')], [deny, waiver('2027-12-31')]],
])('tells that %s changed', (key, before, after) => {
  expect(settingsChanged(policy(...before), policy(...after))).toEqual([key]);
});

it('does not tell that lines moved', () => {
  expect(settingsChanged(policy(deny, waiver('2026-12-31')), policy(deny, '# moved', waiver('2026-12-31')))).toEqual(
    [],
  );
});
