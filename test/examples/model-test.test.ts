import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { modelTest } from '../../src/commands/model-test/model-test.ts';
import { encodeEvidence } from '../../src/evidence/envelope.ts';
import { machineCheckout } from '../../src/machine/checkout.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { directoryTarget } from '../../src/systems/directory/target.ts';
import { fileStore } from '../../src/systems/file-store/file-store.ts';
import { jsonOf, trained } from '../commands/model-test/clinic.ts';
import { dataEngine } from '../support/data-engine.ts';
import { memoryHost } from '../support/memory-host.ts';
import { ofTheRun, testPorts } from '../support/ports.ts';
import { makeSite, type TestSite } from '../support/site.ts';

const EXAMPLE = resolve('examples/two-hospitals');
const read = (path: string) => readFileSync(join(EXAMPLE, path), 'utf8');

let berlin: TestSite;
let models: string;
beforeAll(async () => {
  models = mkdtempSync(join(tmpdir(), 'models-'));
  berlin = await makeSite({
    location: 'berlin',
    partitions: { 'tumour-registry/de': read('data/gbsg.csv') },
    stores: ['exchange'],
    destinations: ['berlin-ward'],
    environments: ['berlin'],
    policies: ['project/.github/residency.yml'],
  });
  const champion = await stored('champion');
  const target = ward();
  await target.promote(
    await target.prepare(
      { id: 'r1', digest: champion, tested: '2026-01-01T00:00:00.000Z', tree: join(models, 'champion') },
      'r1',
    ),
    undefined,
  );
  await target.close();
}, 60_000);
afterAll(async () => {
  rmSync(models, { recursive: true });
  await berlin.remove();
});

const ward = () =>
  directoryTarget(
    { type: 'directory', destination: 'berlin-ward', root: berlin.destination('berlin-ward'), holder: 'test' },
    systemClock,
  );

/** Trains a variant on Rotterdam's patients with the example's program, and puts it into the exchange. */
async function stored(variant: string) {
  const folder = join(models, variant);
  mkdirSync(folder);
  const env = {
    ...process.env,
    DOMICILE_DATA_TUMOUR_REGISTRY_NL: join(EXAMPLE, 'data/rotterdam.csv'),
    DOMICILE_MODEL_DIR: folder,
    DOMICILE_METRICS: join(models, `${variant}.json`),
  };
  execFileSync(process.execPath, [join(EXAMPLE, 'train.mjs'), variant], { env, stdio: 'ignore' });
  return fileStore(berlin.store('exchange')).put(folder);
}

async function test(variant: string) {
  const model = await stored(variant);
  const files = {
    'project/.github/residency.yml': read('.github/residency.yml'),
    'project/.github/trust.yml': JSON.stringify({ version: 1, sites: { berlin: [berlin.publicKey] } }),
    'project/model-tests.yml': read('model-tests.yml'),
  };
  const host = memoryHost({ files });
  const ports = {
    ...testPorts({ site: berlin, checkout: EXAMPLE }),
    dataEngine,
    deployTarget: async () => ward(),
    // The example's own folder, whatever the repository around it.
    checkout: { ...ofTheRun(machineCheckout(EXAMPLE)), folder: async () => EXAMPLE },
  };
  const evidence = encodeEvidence([trained(model)]);
  const inputs = { policy: 'project/.github/residency.yml', step: 'test', evidence };
  return jsonOf({ outcome: await modelTest(inputs, host, ports), codes: [], host });
}

type Row = {
  metric: string;
  slice: string;
  status: string;
  observed: number;
  interval: [number, number];
  bound: number;
};

it('the candidate passes on the German patients, and is no worse than the champion', async () => {
  const { verdict, rows, tests, report } = await test('candidate');
  expect(rows).toEqual({ labelled: 555, unlabelled: 131, positives: 224, negatives: 331 });
  const [auc, change, ...others]: Row[] = tests;
  const recalls = others.filter(({ metric }) => metric === 'recall_score');
  expect(auc?.observed).toBeCloseTo(0.752, 2);
  expect(auc?.interval[0]).toBeCloseTo(0.71, 2);
  expect(auc?.interval[1]).toBeCloseTo(0.79, 2);
  expect(auc?.bound).toBeCloseTo(0.716, 2);
  expect([auc?.status, change?.status]).toEqual(['pass', 'pass']);
  expect(recalls.map(({ slice, status }) => [slice, status])).toEqual([
    ['all', 'pass'],
    ['grade-2', 'pass'],
    ['grade-3', 'pass'],
  ]);
  expect(others.at(-1)).toMatchObject({ metric: 'failure_rate', slice: 'all', status: 'pass', limit: 0.01 });
  expect(verdict).toBe('pass');
  // Of grade 1, which has no slice, seven were rightly told to be events: precision of the whole is all that may be shown.
  const shown = report.filter(({ observed }: { observed: number | null }) => observed !== null);
  expect(shown.map(({ metric, slice }: Row) => `${metric} ${slice}`)).toEqual([
    ...['all', 'grade-2', 'grade-3'].map((slice) => `average_precision_score ${slice}`),
    'precision_score all',
    ...['all', 'grade-2', 'grade-3'].map((slice) => `brier_score_loss ${slice}`),
  ]);
  expect(recalls.map(({ observed }) => observed !== null)).toEqual([true, false, false]);
}, 60_000);

it.each([
  ['forest', 0.7, 'inconclusive'],
  ['small', 0.629, 'fail'],
])(
  'the %s model does not',
  async (variant, observed, status) => {
    const { tests, verdict } = await test(variant);
    expect(tests[0].observed).toBeCloseTo(observed, 2);
    expect(tests[0].status).toBe(status);
    expect(verdict).not.toBe('pass');
  },
  60_000,
);
