import type { Reason } from '../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import { readPolicy } from '../../../src/files/policy.ts';

/** A step for each of two partitions, and one target abroad that a safeguard may cover. */
const policyOf = (safeguard: string) => `version: 1
presets: [eu-gdpr, us-hipaa]
locations:
  delft: {country: NL, operators: [NL]}
  boston: {provider: aws, region: us-east-1}
targets:
  boston-runner: {location: boston, runs-on: x, isolation: ephemeral}
  other-runner: {location: boston, runs-on: y, isolation: ephemeral}
datasets:
  visits:
    classification: restricted
    categories: [phi]
    subjects: [NL, US]
    partitions: {a: {location: delft}, b: {location: delft}}
steps:
  check: {action: data-validate, reads: [visits], each: partition}
rules:
  - {id: all, effect: allow, data: {categories: [phi], subjects: [NL, US]}, to: {places: [NL, US]}, operations: [process, store]}
safeguards:
  - {${safeguard}, reference: TIA-7, approved-by: [study-board], expires: 2027-03-31}
`;

function decided(safeguard: string, now = '2026-11-28T12:00:00Z') {
  const digest = `sha256:${'0'.repeat(64)}`;
  const source = { path: '.github/residency.yml', text: policyOf(safeguard), digest };
  return evaluate(readPolicy(source as Parameters<typeof readPolicy>[0]), {
    now,
    event: 'trusted',
    repositoryVisibility: 'private',
    controlPlane: 'github.com',
  });
}

/** The presets that deny, by partition and target. */
function denials(safeguard: string, now?: string) {
  const { steps } = decided(safeguard, now);
  const rules = (reasons: readonly Reason[] = []) => reasons.map(({ rule }) => rule);
  return Object.fromEntries(
    (steps.get('check')?.placements ?? []).map(({ instance, rejected }) => [
      instance,
      [rules(rejected.get('boston-runner')), rules(rejected.get('other-runner'))],
    ]),
  );
}

const gdpr = ['eu-gdpr'];
const none: string[] = [];

describe('a safeguard', () => {
  it.each([
    ['covers the target that it names', 'id: scc, to: [boston-runner]', [none, gdpr], [none, gdpr]],
    ['covers all at the location that it names', 'id: scc, to: [boston]', [none, none], [none, none]],
    ['covers the data that it names', 'id: scc, to: [boston], origins: [visits/a]', [none, none], [gdpr, gdpr]],
    ['covers a dataset as a whole', 'id: scc, to: [boston], origins: [visits]', [none, none], [none, none]],
    ['holds for the preset that it names', 'id: scc, to: [boston], preset: ch-fadp', [gdpr, gdpr], [gdpr, gdpr]],
    ['holds where the law has it hold', 'id: appi-business-operator, to: [boston]', [gdpr, gdpr], [gdpr, gdpr]],
  ])('%s', (_, safeguard, a, b) => {
    // The business associate agreement is another matter, and missing throughout.
    const withBaa = (targets: readonly string[][]) => targets.map((presets) => [...presets, 'us-hipaa']);
    expect(denials(safeguard)).toEqual({ a: withBaa(a), b: withBaa(b) });
  });

  it('holds through its last day', () => {
    const covered = 'id: scc, to: [boston]';
    expect(denials(covered, '2027-03-31T23:59:59Z').a).toEqual([['us-hipaa'], ['us-hipaa']]);
    expect(denials(covered, '2027-04-01T00:00:00Z').a?.[0]).toEqual(['eu-gdpr', 'us-hipaa']);
  });

  it.each([
    ['one that a preset knows', 'id: scc, to: [boston]', false],
    ['one that the preset that it names knows', 'id: scc, to: [boston], preset: eu-gdpr', false],
    ['an attestation that a preset wants', 'id: baa, to: [boston]', false],
    ['one that only other presets know', 'id: idta, to: [boston]', true],
    ['one for a preset that the policy does not use', 'id: scc, to: [boston], preset: ch-fadp', true],
  ])('is reported where no preset asks for it: %s', (_, safeguard, expected) => {
    const codes = decided(safeguard).findings.map(({ code }) => code);
    expect(codes.includes('placement/safeguard-unused')).toBe(expected);
  });
});
