import { explain } from '../../src/commands/explain/explain.ts';
import { REGIME_IDS } from '../../src/domain/places/regimes.ts';
import { plain } from '../../src/report/voice.ts';
import { jsonOf, POLICY_PATH, portsOf, refusalOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

/** In a repository that has no policy. */
const explained = (asked: object) =>
  explain({ policy: POLICY_PATH, ...asked }, memoryHost({ files: {}, proposed: {} }), portsOf());

const explainedUnder = (policy: string, asked: object) =>
  explain({ policy: POLICY_PATH, ...asked }, memoryHost({ files: { [POLICY_PATH]: policy }, proposed: {} }), portsOf());

const ADDED = 'regions: {aws: {eu-central-1: {country: CZ}, eu-north-9: {country: FI}}}\n';

const linesOf = ({ summary }: Awaited<ReturnType<typeof explained>>): string[] =>
  summary.blocks.flatMap((block) => {
    if (block.block === 'list') return block.items.map((item) => plain(item, { cap: 'public' }));
    return block.block === 'paragraph' ? [plain(block.text, { cap: 'public' })] : [];
  });

describe('explain --regime', () => {
  it('tells what is checked, by which article, how sure, and that it is no legal advice', async () => {
    const outcome = await explained({ regime: 'eu-gdpr' });
    const text = linesOf(outcome).join('\n');
    expect(outcome.verdict).toBe('pass');
    for (const part of [
      'Regulation (EU) 2016/679 Art. 44-49',
      'not legal advice',
      'GB (through 2031-12-27)',
      'scc (46(2)(c)), for any country',
      'dpf-certified (45), for US alone',
      'confidence: high',
      'status: in-force',
      'remote access',
      'sources: ec-list',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/catalogue of \d{4}-\d\d-\d\d, sha256:[0-9a-f]{64}/);
  });

  it.each([
    ['us-doj-bulk', 'human-genomic 100'],
    ['in-rbi-payments', 'longer than 24h'],
    ['us-hipaa', 'where somebody else runs the machines unless attested: baa'],
    ['us-fedramp', 'unless attested: fedramp-low or fedramp-moderate or fedramp-high'],
    ['us-ca-ccpa', 'denies processing anywhere unless attested: purpose'],
    ['kz-pdl', 'while no partition of the dataset lies in KZ'],
    ['ru-152fz', 'denies a partition to rest outside RU'],
    ['us-itar', 'not for AF, BY'],
    ['cn-pipl', 'for fewer records than personal 1000000'],
    ['eu-ehds', 'nothing is checked before 2029-03-26'],
    ['in-dpdp', 'nothing: it denies no place and demands nothing'],
    ['us-pci-dss', 'wherever its people'],
  ])('tells of %s: %s', async (regime, part) => {
    expect(linesOf(await explained({ regime })).join('\n')).toContain(part);
  });

  it.each(REGIME_IDS)('tells of %s to machines, whole', async (regime) => {
    const outcome = await explained({ regime });
    const { regime: told, disclaimer, catalogue } = jsonOf(outcome);
    expect(told).toMatchObject({
      id: regime,
      law: expect.any(String),
      confidence: expect.stringMatching(/high|medium|low/),
    });
    expect(disclaimer).toContain('not legal advice');
    expect(catalogue.compiled).toMatch(/^2026-/);
    expect([JSON.stringify(told), ...linesOf(outcome)].filter((each) => each.includes('…'))).toEqual([]);
  });

  it('knows what was meant', async () => {
    expect(await refusalOf(explained({ regime: 'eu-gpdr' }))).toMatchObject({
      findings: ['error policy/unknown-preset'],
    });
  });
});

describe('explain --place', () => {
  it('tells where a region could be, who can be compelled, and how we know', async () => {
    const { location, places, operators, confidence, sources } = jsonOf(
      await explained({ place: 'aws:eu-central-1a' }),
    );
    expect({ location, places, operators, confidence }).toEqual({
      location: 'aws:eu-central-1a',
      places: ['DE-HE'],
      operators: ['US'],
      confidence: 'high',
    });
    expect(sources[0]).toContain('botocore');
  });

  it.each([
    ['azure:taiwannorth', 'unknown', 'low'],
    ['gcp:us-west8', 'unknown', 'low'],
    ['aws:us-east-1-bue-1a', 'unknown', null],
    ['github-hosted', 'unknown', null],
    ['ghe.com/au', ['AU'], null],
  ])('%s: %j, confidence %s', async (place, places, confidence) => {
    expect(jsonOf(await explained({ place }))).toMatchObject({ places, confidence });
  });

  it.each([
    ['aws:eu-central-1b', ['DE-HE', 'CZ']],
    ['aws:eu-north-9', ['FI']],
    ['aws:eu-west-1', ['IE']],
  ])('counts what the policy adds to %s: %j', async (place, places) => {
    const outcome = await explainedUnder(`${SMALL_POLICY}${ADDED}`, { place });
    const { 'added-to': added, ...told } = jsonOf(outcome);
    expect(told).toMatchObject({ places });
    const isAdded = place !== 'aws:eu-west-1';
    expect(added === null).toBe(!isAdded);
    expect(linesOf(outcome).join('\n')).toContain(isAdded ? 'the catalogue and the policy' : 'the catalogue alone');
  });

  it('tells what the catalogue has beside a policy that cannot be read', async () => {
    expect(jsonOf(await explainedUnder('version: 2', { place: 'aws:eu-west-1' }))).toMatchObject({ places: ['IE'] });
  });

  it.each([
    ['azure:North Europe', 'policy/unknown-region'],
    ['aws:eu-*', 'policy/unknown-region'],
    ['azzure:northeurope', 'policy/unknown-provider'],
    ['europe', 'input/wrong-value'],
    ['aws:', 'policy/unknown-region'],
  ])('%s is %s', async (place, code) => {
    expect(await refusalOf(explained({ place }))).toMatchObject({ findings: [`error ${code}`] });
  });
});

it.each([
  { regime: 'eu-gdpr', place: 'local' },
  { regime: 'eu-gdpr', step: 'train' },
  { place: 'local', target: 'hosted' },
  { regime: 'eu-gdpr', proposed: true },
])('passes over nothing that it is asked: %j', async (asked) => {
  expect(await refusalOf(explained(asked))).toMatchObject({ findings: ['error input/stands-alone'] });
});
