import { chownSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { join } from 'node:path';
import type { SignedClaim, Statement } from '../../src/domain/outcome/statement.ts';
import { decodeEvidence } from '../../src/evidence/envelope.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { serveSocket } from '../../src/machine/socket.ts';
import { serveSigner } from '../../src/systems/site-signer/signer.ts';
import { installedEngine } from '../support/data-engine.ts';
import { whyNoUsers } from '../support/two-sites.ts';
import type { RunnerMachine } from '../support/workflow/action.ts';
import type { JobRun } from '../support/workflow/context.ts';
import { ALL_GOOD, type Ask, codesOf, POLICY, Releases, resultsOf } from '../support/workflow/releases.ts';

/**
 * Two sites of two users of this machine, each with a signer of its administrator's; and what a job on the wrong one, a
 * copied key or a listener in between make of it.
 */
const describeWithUsers = whyNoUsers() === undefined ? describe : describe.skip;

const CHECK = `
name: place
on: {push: {branches: [main]}}
permissions: {contents: read, actions: read}
jobs:
  check:
    runs-on: {group: rotterdam}
    outputs: {evidence: "\${{ steps.check.outputs.evidence-nl }}"}
    steps:
      - id: check
        uses: OWNER/domicile/data-validate@v1
        with: {step: data-validate, partition: nl, engine-path: ${installedEngine()}}
`;

let releases: Releases;
const servers: Server[] = [];
beforeAll(async () => {
  releases = await Releases.open();
});
afterAll(() => {
  for (const server of servers) server.close();
  return releases.close();
});

const check = async (over: Ask = {}): Promise<JobRun> =>
  (await releases.run({ workflow: CHECK, ...over })).jobs.check as JobRun;

/** What the job left as evidence. */
function statementOf(job: JobRun): Statement {
  const [statement] = decodeEvidence(job.outputs.evidence ?? '');
  if (statement === undefined) throw new Error(job.log);
  return statement;
}

const rotterdam = (): RunnerMachine => releases.sites.machine({ group: 'rotterdam' }) as RunnerMachine;
const inRoot = (...path: string[]): string => join(releases.sites.root, ...path);

/** The machine of Rotterdam, with another administration: its site file changed, in a folder of its own. */
const administered = (name: string, change: (site: Record<string, unknown>) => object): Ask => {
  const siteFolder = siteFolderOf('rotterdam', name, change);
  return { machineFor: () => ({ ...rotterdam(), siteFolder }) };
};

function siteFolderOf(site: string, name: string, change: (site: Record<string, unknown>) => object): string {
  const siteFolder = inRoot(`etc-${name}-${site}`);
  rmSync(siteFolder, { recursive: true, force: true });
  cpSync(inRoot(`etc-${site}`), siteFolder, { recursive: true });
  const file = join(siteFolder, 'site.yml');
  const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...before, ...change(before) }));
  return siteFolder;
}

/** A signer at a socket of its own, with the site file and the key of whom it is given. */
async function signing(name: string, siteFile: string, keyFile: string): Promise<object> {
  const socket = inRoot(`${name}.sock`);
  servers.push(await serveSigner(socket, { siteFile, keyFile }, systemClock));
  return { signer: { socket } };
}

/** Answers every request with the same claim. */
async function replaying(name: string, claim: SignedClaim | undefined): Promise<object> {
  const socket = inRoot(`${name}.sock`);
  servers.push(await serveSocket(socket, async () => JSON.stringify(claim)));
  return { signer: { socket } };
}

describeWithUsers('a job on the machine of its site', () => {
  it('is proven by the site’s signer, another user of the machine', async () => {
    const { place } = statementOf(await check());
    expect(place).toMatchObject({ target: 'rotterdam-runner', location: 'rotterdam', level: 'site' });
  });

  it('is refused on the machine of another site', async () => {
    const job = await check({ machineFor: () => releases.sites.machine({ group: 'berlin' }) });
    expect(codesOf(job)).toContain('proof/location-differs');
    expect(job.outputs).toEqual({});
  });

  it('is refused on a machine without a site file', async () => {
    const nowhere = inRoot('nowhere');
    mkdirSync(nowhere, { recursive: true });
    expect(codesOf(await check({ machineFor: () => ({ ...rotterdam(), siteFolder: nowhere }) }))).toEqual([
      'proof/site-file-missing',
    ]);
  });

  it('is refused where its repository is not admitted', async () => {
    const other = administered('others', () => ({ repositories: ['OTHER/two-hospitals'] }));
    expect(codesOf(await check(other))).toEqual(['proof/repository-not-allowed']);
  });

  it('is refused where it could have written the site file', async () => {
    const own = administered('own', () => ({}));
    chownSync(inRoot('etc-own-rotterdam', 'site.yml'), 61_001, 61_000);
    expect(codesOf(await check(own))).toEqual(['proof/site-file-writable']);
  });

  it('is refused where the signer cannot be reached', async () => {
    const silent = administered('silent', () => ({ signer: { socket: inRoot('nobody.sock') } }));
    expect(codesOf(await check(silent))).toEqual(['proof/signer-failed']);
  });
});

describeWithUsers('a machine that would be of a site', () => {
  it('is refused with the signer of another: a relay', async () => {
    const relayed = administered('relayed', () => ({ signer: { socket: inRoot('berlin.sock') } }));
    expect(codesOf(await check(relayed))).toEqual(['proof/key-not-trusted']);
  });

  it('is refused with a copy of another’s key', async () => {
    copyFileSync(inRoot('berlin.key'), inRoot('copied.key'));
    const signer = await signing('copied', inRoot('etc-rotterdam', 'site.yml'), inRoot('copied.key'));
    expect(codesOf(await check(administered('copied', () => signer)))).toEqual(['proof/key-not-trusted']);
  });

  it('is refused where the site that signs with the right key is another', async () => {
    const signer = await signing('strange', inRoot('etc-berlin', 'site.yml'), inRoot('rotterdam.key'));
    expect(codesOf(await check(administered('strange', () => signer)))).toEqual(['proof/claim-differs']);
  });
});

describeWithUsers('a claim that was signed once', () => {
  it('shows nothing in another run, in a further attempt, or with another time in it', async () => {
    const first = await releases.run({ workflow: CHECK });
    const { signed } = statementOf(first.jobs.check as JobRun).place;
    const replay = administered('replayed', () => ({}));
    const socket = await replaying('replayed', signed);
    const replayed = { ...replay, ...administered('replayed', () => socket) };
    expect(codesOf(await check(replayed))).toEqual(['proof/claim-differs']);
    const again = await releases.again(first, { workflow: CHECK, keeping: [], ...replayed });
    expect(codesOf(again.jobs.check)).toEqual(['proof/claim-differs']);
    const newer = signed && { ...signed, claim: signed.claim.replace(/"at":"[^"]+"/, `"at":"${systemClock.now()}"`) };
    const changed = await replaying('changed', newer);
    expect(codesOf(await check(administered('changed', () => changed)))).toEqual(['proof/signature-invalid']);
  });
});

describeWithUsers('a site without a signer', () => {
  const unsigned = () => administered('unsigned', () => ({ signer: undefined }));
  /** The patients' data would be called confidential, the targets ask for no more than that, and no test says otherwise. */
  const confidential = (): string =>
    releases
      .read(POLICY)
      .replace('classification: restricted\n', 'classification: confidential\n')
      .replaceAll(', proof: site', '')
      .replace(/\ntests:\n[\s\S]*$/, '\n');
  const under = (over: Ask) => releases.under(confidential(), () => check(over));

  it('is not enough for what is restricted', async () => {
    expect(codesOf(await check(unsigned()))).toEqual(['proof/too-weak']);
  });

  it('is enough for what is confidential, since the service says which runner took the job', async () => {
    const { place, run } = statementOf(await under(unsigned()));
    expect(place).toEqual({
      target: 'rotterdam-runner',
      location: 'rotterdam',
      level: 'service',
      service: { job: run.job, runner: 'rotterdam-1', group: 'rotterdam', labels: expect.any(Array) },
    });
  });

  it('is enough for a whole release, since the gate asks the service again', async () => {
    const folders = Object.fromEntries(
      ['rotterdam', 'berlin'].map((site) => [site, siteFolderOf(site, 'released', () => ({ signer: undefined }))]),
    );
    const machineFor: Ask['machineFor'] = (runsOn) => {
      const machine = releases.sites.machine(runsOn);
      const siteFolder = folders[machine?.group ?? ''];
      return machine && (siteFolder === undefined ? machine : { ...machine, siteFolder });
    };
    const played = await releases.under(confidential(), () => releases.run({ machineFor }));
    expect(resultsOf(played)).toEqual(ALL_GOOD);
    const [trained] = decodeEvidence(played.jobs.train?.outputs.evidence ?? '');
    expect(trained?.place.level).toBe('service');
  });

  it('is refused on a runner of another group, whatever the runner says', async () => {
    const { machineFor } = unsigned();
    const other = { machineFor: () => ({ ...(machineFor?.({}) as RunnerMachine), group: 'berlin' }) };
    expect(codesOf(await under(other))).toEqual(['proof/runner-differs']);
  });

  it('is refused where the job may not ask the service', async () => {
    const change = (text: string) => text.replace(', actions: read', '');
    expect(codesOf(await under({ ...unsigned(), change }))).toEqual(['host/api-refused']);
  });
});
