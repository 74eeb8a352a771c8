import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeProfiles } from '../../src/commands/profile/judge.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { profileText } from '../../src/domain/profile/json.ts';
import type { Profile, TableProfile } from '../../src/domain/profile/profile.ts';
import { suppressed } from '../../src/domain/profile/suppress.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { machineTrees } from '../../src/machine/trees.ts';
import { jsonOf, POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { schemaFaults } from '../support/report-schema.ts';
import { contractOf } from './data-validate/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AGE =
  '      - {name: age, logicalType: integer, quality: [{metric: nullValues, unit: percent, mustBeLessThan: 10}]}';
const CONTRACT = contractOf(AGE);

const policyOf = (contract = 'c.yaml') => `version: 1
locations: {rotterdam: {country: NL, operators: [NL]}}
control-plane: {location: github.com, may-hold: internal}
targets: {runner: {location: rotterdam, runs-on: x, isolation: ephemeral}}
datasets:
  registry:
    classification: restricted
    categories: []
    subjects: []
    partitions: {a: {location: rotterdam, contract: c.yaml}, b: {location: rotterdam, contract: ${contract}}}
steps: {check: {action: data-validate, reads: [registry], each: partition, timeout: 10m}}
rules: [{id: home, effect: allow, data: {classification-at-most: restricted}, to: {places: [NL]}, operations: [process, store]}]
`;

const profileOf = (part: string, nulls: number, of: Partial<TableProfile> = {}, contract = CONTRACT): Profile => ({
  contract: { id: 'people', version: '1.0.0', digest: sha256(contract) },
  parts: [`registry/${part}`],
  engines: ['DuckDB'],
  numbers: 'all',
  tables: [
    {
      schema: 'people',
      rows: 100,
      unreadable: 0,
      checks: [
        { check: 'age: logicalType', rows: 0 },
        { check: 'age: nullValues', rows: nulls },
      ],
      apart: [],
      properties: [],
      ...of,
    },
  ],
});

async function judged(
  profiles: readonly Profile[],
  contract = CONTRACT,
  policy = policyOf(),
): Promise<Outcome | Refusal> {
  const files = profiles.map((profile, at) => {
    const file = join(folder, `${at}.json`);
    writeFileSync(file, profileText(profile));
    return file;
  });
  const host = memoryHost({ files: { [POLICY_PATH]: policy, 'c.yaml': contract, 'd.yaml': contract } });
  const inputs = { policy: POLICY_PATH, dataset: 'registry', profiles: files };
  return judgeProfiles(inputs, host, { ...portsOf(), trees: machineTrees }).catch((thrown: unknown) => {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  });
}

const codes = ({ findings }: Outcome | Refusal) => findings.map(({ code }) => code);
const verdictOf = (done: Outcome | Refusal) => (done instanceof Refusal ? done.kind : done.verdict);

describe('profile judge', () => {
  it.each([
    ['one site alone would fail, all together hold', 15, 4, 'pass', []],
    ['all together fail', 15, 5, 'fail', ['profile/check-failed']],
  ])('counts over all partitions: %s', async (_, a, b, verdict, found) => {
    const done = await judged([profileOf('a', a), profileOf('b', b)]);
    expect([verdictOf(done), codes(done)]).toEqual([verdict, found]);
    if (done instanceof Refusal) throw done;
    expect(schemaFaults('profile-judge', jsonOf(done))).toEqual([]);
    expect(JSON.stringify(done.summary)).not.toMatch(/"(?:19|20|200)"/);
  });

  it('does not pass what counts of sites cannot tell', async () => {
    const contract = contractOf(AGE.replace('integer,', 'integer, unique: true,'));
    const of = (part: string) => profileOf(part, 0, { apart: [{ check: 'age: unique', passed: true }] }, contract);
    const done = await judged([of('a'), of('b')], contract);
    expect([verdictOf(done), codes(done)]).toEqual(['inconclusive', ['profile/apart']]);
  });

  it('passes by suppressed profiles that tell of no row that breaks the contract', async () => {
    const contract = contractOf(AGE, '    quality: [{metric: rowCount, mustBeGreaterThan: 150}]\n');
    const of = (part: string) => suppressed(profileOf(part, 0, {}, contract), 50);
    const done = await judged([of('a'), of('b')], contract);
    expect([verdictOf(done), codes(done)]).toEqual(['pass', []]);
  });

  it.each([
    ['all of them keep', true, 'pass', []],
    ['one of them breaks', false, 'fail', ['profile/part-failed']],
  ])('leaves to each partition what the contract asks of it alone, and %s', async (_, passed, verdict, found) => {
    const contract = contractOf(
      AGE.replace('integer,', 'integer, unique: true,'),
      '    customProperties: [{property: apart, value: by-partition}]\n',
    );
    const of = (part: string, kept: boolean) =>
      profileOf(part, 0, { apart: [{ check: 'age: unique', passed: kept }] }, contract);
    const done = await judged([of('a', true), of('b', passed)], contract);
    expect([verdictOf(done), codes(done)]).toEqual([verdict, found]);
    if (done instanceof Refusal) throw done;
    expect(schemaFaults('profile-judge', jsonOf(done))).toEqual([]);
  });

  it('knows no other word for what is asked of each partition', async () => {
    const contract = contractOf(AGE, '    customProperties: [{property: apart, value: never}]\n');
    expect(codes(await judged([profileOf('a', 0, {}, contract)], contract))).toEqual(['file/wrong-value']);
  });

  it.each<[string, readonly Profile[], string, string]>([
    ['a partition is missing', [profileOf('a', 0)], 'input', 'profile/not-whole'],
    ['a partition stands twice', [profileOf('a', 0), profileOf('a', 0)], 'input', 'profile/same-part'],
    [
      'rows could not be read',
      [profileOf('a', 0), profileOf('b', 0, { unreadable: 1 })],
      'fail',
      'profile/not-counted',
    ],
    [
      'there are no rows',
      [profileOf('a', 0, { rows: 0 }), profileOf('b', 0, { rows: 0 })],
      'fail',
      'profile/not-counted',
    ],
    [
      'the contract has changed since',
      [profileOf('a', 0, {}, 'x'), profileOf('b', 0, {}, 'x')],
      'input',
      'profile/of-other-text',
    ],
    [
      'a number that counts is suppressed',
      [suppressed(profileOf('a', 12), 50), suppressed(profileOf('b', 0), 50)],
      'inconclusive',
      'profile/left-out',
    ],
    [
      'all numbers are suppressed, of so few records',
      [suppressed(profileOf('a', 0), 101), suppressed(profileOf('b', 0), 101)],
      'fail',
      'profile/not-counted',
    ],
  ])('is not passed where %s', async (_, profiles, verdict, code) => {
    const done = await judged(profiles);
    expect(verdictOf(done)).toBe(verdict);
    expect(codes(done)).toContain(code);
  });

  it('is refused where the partitions have several contracts', async () => {
    expect(codes(await judged([profileOf('a', 0)], CONTRACT, policyOf('d.yaml')))).toEqual([
      'profile/several-contracts',
    ]);
  });
});
