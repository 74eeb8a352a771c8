import fc from 'fast-check';
import { PIPELINE } from '../../../src/commands/init/answers.ts';
import { lint } from '../../../src/commands/lint/lint.ts';
import { missingTests, testFindings } from '../../../src/commands/policy-tests.ts';
import { CATEGORIES } from '../../../src/domain/labels/categories.ts';
import { CLASSIFICATIONS, isClassified } from '../../../src/domain/labels/label.ts';
import { PROVIDERS, regionIds, regionPlaces } from '../../../src/domain/places/catalogue.ts';
import { COUNTRIES } from '../../../src/domain/places/countries.ts';
import { REGIME_IDS } from '../../../src/domain/places/regimes.ts';
import type { Decision, Placement } from '../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { judgeTests } from '../../../src/domain/policy/run-tests.ts';
import { sha256 } from '../../../src/evidence/sha256.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { POLICY_PATH, portsOf } from '../../support/commands.ts';
import { RUNS } from '../../support/decisions.ts';
import { INIT_NOW, made } from '../../support/init.ts';
import { memoryHost } from '../../support/memory-host.ts';

/** Whatever fits together makes a policy that is read, decided and tested as any other. */

const REGIONS = PROVIDERS.flatMap((provider) =>
  regionIds(provider)
    .filter((region) => regionPlaces(provider, region) !== 'unknown')
    .map((region) => `${provider}:${region}`),
);

const place = fc.constantFrom(...COUNTRIES, 'US-CA', 'US-TX', 'DE-BE', 'CA-QC');
const region = fc.constantFrom(...REGIONS);
const word = (words: readonly string[]) => fc.constantFrom(...words);
const some = (words: readonly string[]) =>
  fc.subarray([...words], { maxLength: 3 }).map((chosen) => chosen.join(',') || 'none');

/** Names that differ, and some that YAML takes for something else. */
const NAMES = ['rotterdam', 'null', 'Berlin', 'z', 'a_b', 'true', 'no'];
const named = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 5 }),
    fc.array(fc.oneof(place, region), { minLength: 5, maxLength: 5 }),
    region,
  )
  .map(([[cloud, ...sites], wheres, elsewhere]) => ({
    sites: sites.map((site, index) => `${site}=${wheres[index]}`).join(','),
    cloud: `${cloud}=${elsewhere}`,
  }));

const flags = fc
  .record(
    {
      classification: word(CLASSIFICATIONS),
      categories: fc.oneof(fc.constant('health'), some(CATEGORIES)),
      subjects: fc.array(place, { minLength: 1, maxLength: 2 }).map((places) => places.join(',')),
      controller: place,
      presets: fc.oneof(word(['suggested', 'none']), some(REGIME_IDS)),
      'run-by': word(['self', 'others']),
      until: word(PIPELINE),
      dataset: word(['records', 'off', 'Scans_2']),
      workflow: word(['true', 'false']),
    },
    { requiredKeys: ['categories', 'subjects', 'controller', 'presets'] },
  )
  .chain((rest) => named.map(({ sites, cloud }) => ({ rest, sites, cloud })))
  .chain(({ rest, sites, cloud }) => word([cloud, 'none']).map((other) => ({ ...rest, sites, cloud: other })))
  .map((inputs) => Object.entries(inputs).map(([name, text]) => `--${name}=${text}`));

interface Starter {
  readonly policy: Policy;
  readonly decision: Decision;
  readonly files: Readonly<Record<string, string>>;
}

async function starterOf(args: readonly string[]): Promise<Starter> {
  const { files } = await made(args);
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  return { ...decidedIn(texts[POLICY_PATH] ?? ''), files: texts };
}

function decidedIn(text: string): Omit<Starter, 'files'> {
  const policy = readPolicy({ path: POLICY_PATH, text, digest: sha256(text) });
  const controlPlane = 'github.com';
  const situation = { now: INIT_NOW, event: 'trusted', repositoryVisibility: 'private', controlPlane } as const;
  return { policy, decision: evaluate(policy, situation) };
}

const placements = ({ steps }: Decision): [string, Placement][] =>
  [...steps.values()].flatMap(({ step, placements: each }) => each.map((one): [string, Placement] => [step, one]));

const isKnown = (policy: Policy, target: string): boolean =>
  policy.locations.get(policy.targets.get(target)?.location ?? '')?.places !== 'unknown';

/** Where a newcomer expects a step: with the data that it reads, or where it releases to. */
function homeOf({ datasets, steps, destinations }: Policy, step: string, { instance }: Placement): string {
  const [dataset] = datasets.values();
  const parts = [...(dataset?.partitions.values() ?? [])];
  const read = steps.get(step)?.reads.find(({ kind }) => kind === 'partition');
  const part = instance ?? (read?.kind === 'partition' ? read.origin.split('/')[1] : undefined);
  const found = destinations.get(part ?? '') ?? parts.find(({ id }) => id === part);
  return `${found?.location}-runner`;
}

/** What the law met, so that it is not kept by meeting nothing. */
const met = { placed: 0, classified: 0 };

function judge({ policy, decision }: Starter): void {
  const [dataset] = policy.datasets.values();
  const parts = [...(dataset?.partitions.values() ?? [])];
  const classified = parts.some(({ label }) => isClassified(label.classification));
  met.classified += Number(classified);
  for (const [step, placement] of placements(decision)) {
    const home = homeOf(policy, step, placement);
    if (placement.target !== undefined) expect([step, placement.target]).toEqual([step, home]);
    const against = [...placement.reasons, ...(placement.rejected.get(home) ?? [])];
    expect(against.filter(({ layer }) => layer !== 'preset')).toEqual([]);
    expect(placement.allowed.filter((target) => classified && !isKnown(policy, target))).toEqual([]);
    met.placed += Number(placement.target !== undefined);
  }
}

it.each([
  '--sites=ward=US-TX,office=US-TX --run-by=others --categories=phi --yes',
  '--sites=US-CA --categories=personal --yes',
  '--sites=rotterdam=NL,vault=aws:eu-central-1 --cloud=gpu=gcp:europe-west3 --categories=health --subjects=DE --yes',
])('opens what a preset kept away once the lines are taken in that it shows: %s', async (line) => {
  const args = line.split(' ');
  const text = (await starterOf(args)).files[POLICY_PATH] ?? '';
  const [, shown = ''] = /^(# safeguards:\n(?:# .*\n)+)/m.exec(text) ?? [];
  const stated = shown
    .replaceAll(/^# ?/gm, '')
    .replaceAll(
      'reference: …, approved-by: […], expires: YYYY-MM-DD',
      'reference: C-1, approved-by: [dpo], expires: 2027-01-01',
    );
  const before = decidedIn(text);
  const after = decidedIn(text.replace(shown, stated));
  expect([before.decision.verdict, after.decision.verdict]).toEqual(['fail', 'pass']);
});

it('reads, decides, passes its own tests, and lint; each step stands where its data is, or a law that was taken keeps it away', async () => {
  await fc.assert(
    fc.asyncProperty(flags, async (args) => {
      const starter = await starterOf(args);
      judge(starter);
      const { policy, files } = starter;
      expect([...testFindings(judgeTests(policy, INIT_NOW)), ...missingTests(policy)]).toEqual([]);
      if (Object.keys(files).length === 1) return;
      const host = memoryHost({ files: {}, proposed: files });
      expect((await lint({ policy: POLICY_PATH }, host, portsOf())).findings).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS.numRuns / 4) },
  );
  expect(Object.values(met).filter((times) => times < 5)).toEqual([]);
});
