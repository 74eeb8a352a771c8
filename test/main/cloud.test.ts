import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decodeEvidence } from '../../src/evidence/envelope.ts';
import { METADATA_ADDRESS } from '../../src/machine/metadata.ts';
import { GOOGLE_KEYS } from '../../src/systems/gcp-prover/gcp.ts';
import { bundled } from '../support/bundle.ts';
import { Cloud } from '../support/cloud.ts';
import { installedEngine } from '../support/data-engine.ts';
import { gitRepository } from '../support/git-repository.ts';

/**
 * The command line on a machine of Google Cloud, as another CI system would start it. The addresses are constants of
 * the product, so they are replaced while it is bundled: nothing that a job could set leads elsewhere.
 */

const cloud = new Cloud();
const scratch = mkdtempSync(join(tmpdir(), 'in-cloud-'));
const repository = gitRepository();
const siteFile = join(scratch, 'site.yml');
let cli = '';

const POLICY = `version: 1
locations: {eemshaven: {provider: gcp, region: europe-west4}}
targets: {cloud-runner: {location: eemshaven, runs-on: {group: cloud}, isolation: ephemeral, proof: platform}}
datasets:
  patients:
    classification: restricted
    categories: [health]
    subjects: [NL]
    partitions: {nl: {location: eemshaven, contract: contracts/patients.odcs.yaml}}
steps:
  check: {action: data-validate, reads: [patients]}
rules:
  - {id: at-home, effect: allow, data: {categories: [health], subjects: [NL]}, to: {places: [NL]}, operations: [process, store]}
`;
const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: patients
version: 1.0.0
status: active
schema:
  - name: patients
    properties: [{name: id, logicalType: integer, primaryKey: true}]
`;
const TRUST = 'version: 1\nsites: {}\nplatforms: {eemshaven: {projects: [clinic-ml]}}\n';

beforeAll(async () => {
  await cloud.start();
  const { metadata, googleKeys } = cloud.addresses;
  cli = await bundled(
    scratch,
    { file: 'src/machine/metadata.ts', from: `'${METADATA_ADDRESS}'`, to: `'${metadata}'` },
    { file: 'src/systems/gcp-prover/gcp.ts', from: `'${GOOGLE_KEYS}'`, to: `'${googleKeys}'` },
  );
  symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'));
  repository.commit({
    '.github/residency.yml': POLICY,
    '.github/trust.yml': TRUST,
    'contracts/patients.odcs.yaml': CONTRACT,
  });
  writeFileSync(join(scratch, 'patients.csv'), `id\n${Array.from({ length: 60 }, (_, at) => at).join('\n')}\n`);
  writeFileSync(join(scratch, 'digest.key'), 'k'.repeat(32));
  const site = {
    version: 1,
    location: 'eemshaven',
    repositories: ['local/local'],
    partitions: { 'patients/nl': { path: 'patients.csv', format: 'csv' } },
    'digest-key': 'digest.key',
    state: 'state',
  };
  writeFileSync(siteFile, JSON.stringify(site));
}, 60_000);
beforeEach(() => cloud.mend());
afterAll(async () => {
  await cloud.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Checks the data, in a folder of evidence of its own. */
async function check(env: Readonly<Record<string, string>> = {}) {
  const evidence = mkdtempSync(join(scratch, 'evidence-'));
  const inputs = ['--step', 'check', '--site-file', siteFile, '--engine-path', installedEngine()];
  const args = [
    cli,
    'data-validate',
    ...inputs,
    '--repository',
    'local/local',
    '--evidence',
    evidence,
    '--format',
    'json',
  ];
  const child = spawn(process.execPath, args, {
    cwd: repository.folder,
    env: { PATH: process.env.PATH ?? '', HOME: scratch, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const exit = await new Promise((done) => child.on('close', done));
  const file = join(evidence, 'check.jsonl');
  return { exit, told, statements: existsSync(file) ? decodeEvidence(readFileSync(file, 'utf8')) : [] };
}

it('is proven by Google, and keeps the token for the gate', async () => {
  const { exit, told, statements } = await check();
  expect({ exit, told }).toEqual({ exit: 0, told: expect.any(String) });
  expect(statements[0]?.place).toMatchObject({
    location: 'eemshaven',
    level: 'platform',
    platform: { provider: 'gcp', token: expect.stringMatching(/^ey/) },
  });
});

it.each<[string, () => unknown, string]>([
  [
    'in another region',
    () => Object.assign(cloud, { gcp: { instance: { zone: 'us-central1-a' } } }),
    'proof/region-differs',
  ],
  [
    'of another project',
    () => Object.assign(cloud, { gcp: { instance: { project_id: 'others' } } }),
    'proof/account-not-pinned',
  ],
  ['that cannot be asked', () => Object.assign(cloud, { trouble: 'missing' }), 'proof/platform-unreachable'],
])('stops on a machine %s, before it opens the data', async (_, change, code) => {
  change();
  const { exit, told, statements } = await check();
  expect(exit).toBe(1);
  expect(told).toContain(code);
  expect(statements).toEqual([]);
});

it('takes no other address from its environment', async () => {
  cloud.trouble = 'missing';
  const elsewhere = await new Cloud().start();
  const host = elsewhere.address.slice('http://'.length);
  const { exit, told } = await check({ GCE_METADATA_HOST: host, GCE_METADATA_IP: host, HTTP_PROXY: elsewhere.address });
  await elsewhere.stop();
  expect(exit).toBe(1);
  expect(told).toContain('proof/platform-unreachable');
  expect(elsewhere.asked).toEqual([]);
});
