import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { generateEd25519 } from '../../src/evidence/ed25519.ts';
import type { Clock, PlaceClaim } from '../../src/ports.ts';
import { platforms } from '../../src/systems/platform/platforms.ts';
import { siteProver } from '../../src/systems/site-prover/prover.ts';

const SIGNER = [process.execPath, resolve('dist/cli.js'), 'sign-site'];
const POLICY = `sha256:${'a'.repeat(64)}` as Digest;

interface Site {
  readonly file: string;
  readonly publicKey: string;
}

function site({ location = 'rotterdam', signer = 'real' as 'real' | 'none' | string[], extra = '' } = {}): Site {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const file = join(folder, 'site.yml');
  const { publicKey, privateKey } = generateEd25519();
  writeFileSync(join(folder, 'site.key'), privateKey, { mode: 0o600 });
  const command = signer === 'real' ? [...SIGNER, '--site-file', file, '--key', join(folder, 'site.key')] : signer;
  const signerLine = command === 'none' ? '' : `signer: {command: ${JSON.stringify(command)}}\n`;
  const text = `version: 1
location: ${location}
repositories: [OWNER/two-hospitals]
environments: [rotterdam]
partitions: {tumour-registry/nl: {path: data/nl.csv, format: csv}}
stores: {exchange: ../exchange}
destinations: {rotterdam-ward: ward}
state: state
${signerLine}${extra}`;
  writeFileSync(file, text);
  return { file, publicKey };
}

/** The site file with another state folder. */
const text = (folder: string, state: string): string =>
  readFileSync(join(folder, 'site.yml'), 'utf8').replace('state: state', `state: ${state}`);

const claim = (over: Partial<PlaceClaim> = {}): PlaceClaim => ({
  target: 'rotterdam-runner',
  location: 'rotterdam',
  atLeast: 'site',
  step: 'train',
  policy: '.github/residency.yml',
  policyDigest: POLICY,
  parents: [],
  environment: 'rotterdam',
  run: { host: 'local', repository: 'OWNER/two-hospitals', run: '1', attempt: 1, job: 'train', commit: 'c'.repeat(40) },
  runsOn: { group: 'rotterdam' },
  hosted: false,
  siteKeys: [],
  ...over,
});

const clock = (shift = 0): Clock => ({
  now: () => new Date(Date.now() + shift).toISOString(),
  monotonic: () => performance.now(),
  sleep: async () => undefined,
});

const prove = (file: string, asked: PlaceClaim, shift = 0, givenFileProves = true) =>
  siteProver({ clock: clock(shift), platforms: platforms(), siteFile: file, givenFileProves }).prove(asked);

async function codes(attempt: Promise<unknown>): Promise<string[]> {
  try {
    await attempt;
  } catch (cause) {
    if (cause instanceof Refusal) return cause.findings.map(({ code }) => code);
    throw cause;
  }
  return [];
}

describe('a machine with a signer', () => {
  it('proves to be the planned place, and says where things lie', async () => {
    const { file, publicKey } = site();
    const proven = await prove(file, claim({ siteKeys: [publicKey] }));
    expect(proven.proof.level).toBe('site');
    expect(JSON.parse(proven.proof.signed?.claim ?? '')).toMatchObject({
      location: 'rotterdam',
      step: 'train',
      job: 'train',
    });
    expect(proven.partition('tumour-registry/nl')).toEqual({ path: resolve(file, '../data/nl.csv'), format: 'csv' });
    expect(await codes((async () => proven.partition('tumour-registry/de'))())).toEqual(['proof/partition-not-here']);
    expect(proven.table('tumour-registry/nl')).toBeUndefined();
    expect(await codes((async () => proven.storeRoot('other'))())).toEqual(['proof/store-not-here']);
    expect(await codes((async () => proven.destinationRoot('other'))())).toEqual(['proof/destination-not-here']);
  });

  it('says which table holds a partition; to a program that needs files it says that there are none', async () => {
    const table = '{host: db, database: a, user: b, password: {file: keys/db}, table: c.d, ca: ca.pem}';
    const { file } = site({ signer: 'none' });
    const inTable = readFileSync(file, 'utf8').replace('{path: data/nl.csv, format: csv}', `{postgres: ${table}}`);
    writeFileSync(file, inTable);
    const proven = await prove(file, claim({ atLeast: 'declared' }));
    const ca = resolve(file, '../ca.pem');
    expect(proven.table('tumour-registry/nl')).toMatchObject({ password: { file: resolve(file, '../keys/db') }, ca });
    expect(await codes((async () => proven.partition('tumour-registry/nl'))())).toEqual(['data/not-a-file']);
    expect(await codes((async () => proven.table('tumour-registry/de'))())).toEqual(['proof/partition-not-here']);
  });

  it('is believed only with a key that the trust file lists', async () => {
    const { publicKey } = generateEd25519();
    expect(await codes(prove(site().file, claim({ siteKeys: [publicKey] })))).toEqual(['proof/key-not-trusted']);
    expect(await codes(prove(site().file, claim()))).toEqual(['proof/key-not-trusted']);
  });

  it('obeys the usual policy, or those that its administrator lists, and no other', async () => {
    const { file, publicKey } = site();
    const other = { siteKeys: [publicKey], policy: 'docs/example/.github/residency.yml' };
    expect(await codes(prove(file, claim(other)))).toEqual(['proof/policy-not-obeyed']);
    const listing = site({ extra: `policies: [${other.policy}]\n` });
    expect(await codes(prove(listing.file, claim({ ...other, siteKeys: [listing.publicKey] })))).toEqual([]);
    expect(await codes(prove(listing.file, claim({ siteKeys: [listing.publicKey] })))).toEqual([
      'proof/policy-not-obeyed',
    ]);
  });

  it('obeys only policies that build on the text that its administrator names', async () => {
    const parent = `sha256:${'b'.repeat(64)}` as Digest;
    const { file, publicKey } = site({ extra: `parent-policy: {sha256: ${'b'.repeat(64)}}\n` });
    const asking = (...parents: readonly Digest[]) => codes(prove(file, claim({ siteKeys: [publicKey], parents })));
    expect(await asking()).toEqual(['policy/parent-missing']);
    expect(await asking(POLICY)).toEqual(['policy/parent-missing']);
    expect(await asking(POLICY, parent)).toEqual([]);
  });

  it('is refused where its clock is far from ours: a claim of then may be replayed now', async () => {
    const { file, publicKey } = site();
    expect(await codes(prove(file, claim({ siteKeys: [publicKey] }), 6 * 60_000))).toEqual(['proof/claim-expired']);
  });

  it('is refused where its answer was made for another job', async () => {
    const first = site();
    const { proof } = await prove(first.file, claim({ siteKeys: [first.publicKey] }));
    const replay = ['sh', '-c', `cat >/dev/null; printf %s '${JSON.stringify(proof.signed)}'`];
    const { file } = site({ signer: replay });
    expect(await codes(prove(file, claim({ siteKeys: [first.publicKey] })))).toEqual(['proof/claim-differs']);
    expect(await codes(prove(file, claim({ siteKeys: [first.publicKey], step: 'test' })))).toEqual([
      'proof/claim-differs',
    ]);
  });

  it('is refused where the claim was changed after signing', async () => {
    const first = site();
    const { proof } = await prove(first.file, claim({ siteKeys: [first.publicKey] }));
    const changed = { ...proof.signed, claim: proof.signed?.claim.replace('rotterdam', 'berlin') };
    const { file } = site({ signer: ['sh', '-c', `cat >/dev/null; printf %s '${JSON.stringify(changed)}'`] });
    expect(await codes(prove(file, claim({ siteKeys: [first.publicKey] })))).toEqual(['proof/signature-invalid']);
  });

  it.each([
    ['ends with an error', ['false']],
    ['cannot be started', ['/nonexistent/signer']],
    ['prints nothing', ['true']],
    ['prints something else', ['echo', '[1]']],
  ])('is refused where it %s', async (_, signer) => {
    expect(await codes(prove(site({ signer }).file, claim()))).toEqual(['proof/signer-failed']);
  });
});

describe('a machine without a signer', () => {
  it('is declared, and no more', async () => {
    const { file } = site({ signer: 'none' });
    expect((await prove(file, claim({ atLeast: 'declared' }))).proof).toEqual({
      target: 'rotterdam-runner',
      location: 'rotterdam',
      level: 'declared',
    });
    expect(await codes(prove(file, claim({ atLeast: 'service' })))).toEqual(['proof/too-weak']);
    expect(await codes(prove(file, claim()))).toEqual(['proof/too-weak']);
  });

  it('is proven by the service that runs the job, as far as that reaches', async () => {
    const { file } = site({ signer: 'none' });
    const run = { ...claim().run, host: 'github' as const, job: '9' };
    const facts = { id: '9', name: 'train', attempt: 1, status: 'in_progress', conclusion: null };
    const jobs = async () => [{ ...facts, runnerName: 'r-1', runnerGroup: 'rotterdam', labels: [] }];
    const service = { runner: {}, jobs, repositoryId: async () => '1', identity: async () => undefined };
    expect((await prove(file, claim({ atLeast: 'service', run, service }))).proof).toEqual({
      target: 'rotterdam-runner',
      location: 'rotterdam',
      level: 'service',
      service: { job: '9', runner: 'r-1', group: 'rotterdam', labels: [] },
    });
    expect(await codes(prove(file, claim({ atLeast: 'site', run, service })))).toEqual(['proof/too-weak']);
    const silent = { ...service, jobs: async () => Promise.reject(new Error('nobody should ask')) };
    expect((await prove(file, claim({ atLeast: 'declared', run, service: silent }))).proof.level).toBe('declared');
    const untrusted = prove(file, claim({ atLeast: 'service', run, service }), 0, false);
    expect(await codes(untrusted)).toEqual(['proof/too-weak']);
  });
});

describe('a site file', () => {
  it('must agree on location, repository and environment, and says all that differs', async () => {
    const { file } = site({ location: 'berlin' });
    const run = { ...claim().run, repository: 'OTHER/two-hospitals' };
    expect(await codes(prove(file, claim({ run, environment: 'prod' })))).toEqual([
      'proof/location-differs',
      'proof/repository-not-allowed',
      'proof/environment-not-allowed',
    ]);
  });

  it('from the job itself shows nothing on GitHub, signer or not', async () => {
    const { file, publicKey } = site();
    expect(await codes(prove(file, claim({ siteKeys: [publicKey] }), 0, false))).toEqual(['proof/too-weak']);
  });

  it('is needed', async () => {
    expect(await codes(prove('/nonexistent/site.yml', claim()))).toEqual(['proof/site-file-missing']);
    expect(
      await codes(siteProver({ clock: clock(), platforms: platforms(), givenFileProves: false }).prove(claim())),
    ).toEqual(['proof/site-file-missing']);
  });

  it.each([
    ['a file', (folder: string) => writeFileSync(join(folder, 'state'), '')],
    [
      'where nothing can be made',
      (folder: string) => writeFileSync(join(folder, 'site.yml'), text(folder, '/proc/state')),
    ],
    ['below what is not there', (folder: string) => writeFileSync(join(folder, 'site.yml'), text(folder, 'no/state'))],
  ])('with a state folder that is %s is refused', async (_, spoil) => {
    const { file } = site({ signer: 'none' });
    spoil(dirname(file));
    expect(await codes(prove(file, claim({ atLeast: 'declared' })))).toEqual(['proof/state-unusable']);
  });

  it('with a digest key too short is refused', async () => {
    const { file } = site({ signer: 'none', extra: 'digest-key: short.key\n' });
    writeFileSync(join(file, '../short.key'), 'short');
    expect(await codes(prove(file, claim({ atLeast: 'declared' })))).toEqual(['proof/digest-key-unusable']);
    expect(readFileSync(file, 'utf8')).toContain('digest-key');
  });
});

it('a signer whose key is none says which input it is', () => {
  const { file } = site();
  const key = join(dirname(file), 'no.key');
  writeFileSync(key, 'not a key');
  const args = ['dist/cli.js', 'sign-site', '--site-file', file, '--key', key];
  const { run } = claim();
  const request = { version: 1, repository: run.repository, run: '1', attempt: 1, job: 'train', step: 'train' };
  const input = JSON.stringify({ ...request, instance: '', target: 'x', policy: POLICY, nonce: 'n' });
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  expect({ status, told: /input\/wrong-value/.test(stdout + stderr), ours: /our-bug/.test(stdout + stderr) }).toEqual({
    status: 2,
    told: true,
    ours: false,
  });
});
