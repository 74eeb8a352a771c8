import { readPolicy } from '../../src/files/policy.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const DENY = '  - {id: home, effect: deny, to: {places-outside: [NL]}, waivable: true}';
const HARD = '  - {id: hard, effect: deny, to: {places-outside: [NL]}}';

const read = (...lines: readonly string[]) =>
  readPolicy({ path: 'given.yml', text: SMALL_POLICY + lines.join('\n'), digest: DIGEST } as never);

/** Codes, and what was probably meant, whatever the line. */
const refused = (...lines: readonly string[]) =>
  findingsOf(() => read(...lines)).map((finding) => {
    const { suggestion } = finding.params;
    const meant = suggestion && 'kind' in suggestion ? `, did you mean ${suggestion.value}` : '';
    return `${told(finding).replace(/ at .*/, '')}${meant}`;
  });

const waiver = (changes: Readonly<Record<string, string>> = {}) => {
  const keys = {
    id: 'W-1',
    rule: 'home',
    scope: '{steps: [check], origins: [patients], targets: [clinic-runner]}',
    category: 'mitigated',
    reason: 'a contract',
    'approved-by': '[board]',
    expires: '2026-12-31',
    ...changes,
  };
  const entries = Object.entries(keys).filter(([, value]) => value !== '');
  return `waivers: [{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}]`;
};

const safeguard = (changes: Readonly<Record<string, string>> = {}) => {
  const keys = {
    id: 'scc',
    to: '[clinic]',
    reference: 'TIA-7',
    'approved-by': '[board]',
    expires: '2027-01-01',
    ...changes,
  };
  const entries = Object.entries(keys).filter(([, value]) => value !== '');
  return `safeguards: [{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}]`;
};

const test = (given: string, expected: string) => `tests: [{name: it, given: ${given}, expect: ${expected}}]`;

it('takes each as it should be', () => {
  const policy = read(DENY, waiver(), safeguard({ preset: 'eu-gdpr' }), test('{step: check}', '{allowed: []}'));
  expect([policy.waivers.length, policy.safeguards.length, policy.tests.length]).toEqual([1, 1, 1]);
});

it.each([
  ['a waiver of no rule', [DENY, waiver({ rule: 'hmoe' })], 'policy/unknown-name, did you mean home'],
  ['a waiver of a deny that stands', [DENY, HARD, waiver({ rule: 'hard' })], 'policy/not-waivable'],
  ['a waiver of an allow', [DENY, waiver({ rule: 'at-home' })], 'policy/not-waivable'],
  ['a waiver for no way', [DENY, waiver({ scope: '{steps: [check], origins: [patients]}' })], 'policy/waives-nothing'],
  [
    'a waiver for no step',
    [DENY, waiver({ scope: '{steps: [], origins: [patients], targets: [clinic-runner]}' })],
    'file/wrong-value',
  ],
  ['a waiver of another category', [DENY, waiver({ category: 'ignored' })], 'file/wrong-value'],
  ['a waiver without a reason', [DENY, waiver({ reason: '' })], 'file/missing-key'],
  ['a waiver without an end', [DENY, waiver({ expires: '' })], 'file/missing-key'],
  ['a waiver that ends on no day', [DENY, waiver({ expires: '2026-02-30' })], 'file/wrong-value'],
  ['a waiver that nobody approved', [DENY, waiver({ 'approved-by': '[]' })], 'file/wrong-value'],
  ['a signature that is none', [DENY, waiver({ signatures: '{board: abc}' })], 'file/wrong-value'],
  ['a safeguard that no preset knows', [safeguard({ id: 'sc' })], 'policy/unknown-name, did you mean scc'],
  ['consent', [safeguard({ id: 'explicit-consent' })], 'policy/consent-is-no-safeguard'],
  ['a safeguard that its preset does not know', [safeguard({ id: 'baa', preset: 'eu-gdpr' })], 'policy/unknown-name'],
  ['a safeguard for nothing there', [safeguard({ to: '[clinik]' })], 'policy/unknown-name, did you mean clinic'],
  ['a safeguard for nothing', [safeguard({ to: '[]' })], 'file/wrong-value'],
  ['a safeguard without its paper', [safeguard({ reference: '' })], 'file/missing-key'],
  [
    'an approver whom nobody lists',
    [DENY, 'approvers: {bord: asserted}', waiver()],
    'policy/unknown-name, did you mean bord',
  ],
  ['an approver with a key that is none', ['approvers: {board: ed25519:abc}'], 'file/wrong-value'],
  ['approvals of another kind', ['approvals: sealed'], 'file/wrong-value'],
  ['proof of another kind', ['proof: {restricted: hearsay}'], 'file/wrong-value'],
  ['proof for no class', ['proof: {secret: site}'], 'file/wrong-value'],
  ['a region of no provider', ['regions: {awz: {x-1: {country: NL}}}'], 'policy/unknown-provider, did you mean aws'],
  ['a region in no place', ['regions: {aws: {x-1: {}}}'], 'file/missing-one-of'],
  ['a region with a price', ['regions: {aws: {x-1: {country: NL, egress-per-gb: 1}}}'], 'file/unknown-key'],
  ['a region that somebody runs', ['regions: {aws: {x-1: {country: NL, run-by: self}}}'], 'file/unknown-key'],
  ['a parent without its digest', ['extends: [{path: a.yml}]'], 'file/missing-key'],
  ['a parent outside', [`extends: [{path: ../a.yml, sha256: ${'a'.repeat(64)}}]`], 'file/wrong-value'],
  ['a test of no step', [test('{step: chek}', '{allowed: []}')], 'policy/unknown-name, did you mean check'],
  [
    'a test of no reason',
    [test('{step: check}', '{because: {clinic-runner: placement/no-way}}')],
    'policy/unknown-name, did you mean placement/no-allow',
  ],
  ['a test that expects nothing', [test('{step: check}', '{}')], 'policy/test-expects-nothing'],
])('refuses %s', (_, lines, expected) => {
  expect(refused(...lines)).toEqual([expected]);
});
