import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { gitHubHost } from '../../src/hosts/github/github.ts';
import type { PlaceClaim, ServiceWitness } from '../../src/ports.ts';
import { provenByService } from '../../src/systems/service-prover/service.ts';
import { type ApiJob, GitHubApi } from '../support/github-api.ts';
import { Issuer, TokenService } from '../support/token-service.ts';

/** A job on a server that speaks as GitHub does: its API, and its tokens, over real connections. */

const REPOSITORY = 'OWNER/two-hospitals';
const JOB: ApiJob = {
  id: 9001,
  run_id: 100,
  run_attempt: 2,
  name: 'train',
  status: 'in_progress',
  conclusion: null,
  runner_name: 'rotterdam-1',
  runner_group_name: 'rotterdam',
  labels: ['self-hosted', 'Linux'],
};
const TOKEN_OF_JOB = {
  repository: REPOSITORY,
  repository_id: '4711',
  run_id: '100',
  run_attempt: '2',
  check_run_id: '9001',
  runner_environment: 'self-hosted',
  environment: 'rotterdam',
};

const folder = mkdtempSync(join(tmpdir(), 'service-'));
const api = new GitHubApi({ repository: REPOSITORY, git: folder, token: 'token' });
const tokens = new TokenService();
let apiUrl = '';

beforeAll(async () => {
  execFileSync('git', ['init', '--quiet', folder]);
  writeFileSync(join(folder, 'event.json'), '{}');
  apiUrl = await api.start();
  await tokens.start();
});
beforeEach(() => {
  api.jobs.splice(0, api.jobs.length, { ...JOB });
  api.failing = [];
  Object.assign(tokens, { claims: TOKEN_OF_JOB, instead: undefined, status: 200 });
});
afterAll(() => Promise.all([api.stop(), tokens.stop()]));

interface Given {
  readonly environment?: Readonly<Record<string, string>>;
  readonly checkRun?: number | undefined;
  readonly claim?: Partial<PlaceClaim>;
}

function hostOf({ environment = {}, ...given }: Given) {
  const checkRun = 'checkRun' in given ? given.checkRun : JOB.id;
  const variables = {
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'train',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SERVER_URL: tokens.url,
    GITHUB_API_URL: apiUrl,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
    RUNNER_NAME: 'rotterdam-1',
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...environment,
  };
  return gitHubHost({ environment: variables, token: 'token', checkRun });
}

async function prove(given: Given = {}) {
  const { run, service } = hostOf(given);
  const claim: PlaceClaim = {
    target: 'rotterdam-runner',
    location: 'rotterdam',
    atLeast: 'service',
    step: 'train',
    policy: '.github/residency.yml',
    policyDigest: `sha256:${'a'.repeat(64)}` as Digest,
    parents: [],
    environment: 'rotterdam',
    runsOn: { group: 'rotterdam', labels: 'linux' },
    hosted: false,
    run,
    siteKeys: [],
    ...given.claim,
  };
  return provenByService(claim, service as ServiceWitness, new Date().toISOString());
}

/** The codes of a refusal, with the keys in which something differs. */
async function refusal(given?: Given): Promise<string[]> {
  const thrown = await prove(given).catch((cause: unknown) => cause);
  if (!(thrown instanceof Refusal)) throw thrown ?? new Error('nothing was refused');
  return thrown.findings.map(({ code, params: { differing } }) => {
    const keys = Array.isArray(differing) ? differing.map(({ value }) => value) : [];
    return [code, ...keys].join(' ');
  });
}

const job = (change: Partial<ApiJob>) => Object.assign(api.jobs[0] as ApiJob, change);
const withTokens = (claims: object = {}): Given => {
  tokens.claims = { ...TOKEN_OF_JOB, ...claims };
  return { environment: tokens.environment };
};

describe('a job that the service knows', () => {
  it('is on the runner that the service says took it', async () => {
    const proof = { job: '9001', runner: 'rotterdam-1', group: 'rotterdam', labels: ['self-hosted', 'Linux'] };
    expect(await prove()).toEqual(proof);
    expect(await prove(withTokens())).toEqual(proof);
  });

  it.each<[string, string, () => unknown, Given]>([
    ['an old attempt', 'attempt', () => job({ run_attempt: 1 }), {}],
    ['a job that has ended', 'status', () => job({ status: 'completed', conclusion: 'success' }), {}],
    ['another machine', 'runner', () => job({ runner_name: 'berlin-1' }), {}],
    ['no machine', 'runner', () => job({ runner_name: null }), {}],
    [
      'a name that evidence cannot hold',
      'runner',
      () => job({ runner_name: 'x\n' }),
      { environment: { RUNNER_NAME: '' } },
    ],
    ['another group', 'group', () => job({ runner_group_name: 'rotterdam-2' }), {}],
    [
      'more labels than any runner has',
      'labels',
      () => job({ labels: Array.from({ length: 21 }, (_, at) => `linux${at || ''}`) }),
      {},
    ],
    ['a label too few', 'labels', () => job({ labels: ['self-hosted'] }), {}],
    [
      'a hosted runner that claims a target of the user’s',
      'hosted',
      () => 0,
      { environment: { RUNNER_ENVIRONMENT: 'github-hosted' } },
    ],
    ['a kind of runner that nobody knows', 'hosted', () => 0, { environment: { RUNNER_ENVIRONMENT: 'lunar' } }],
    ['a runner of the user’s that claims a hosted target', 'hosted', () => 0, { claim: { hosted: true } }],
  ])('is refused: %s', async (_, key, change, given) => {
    change();
    expect(await refusal(given)).toEqual([`proof/runner-differs ${key}`]);
  });

  it.each<[string, PlaceClaim['runsOn'], string | undefined]>([
    ['one label', 'LINUX', undefined],
    ['labels', ['self-hosted', 'linux'], undefined],
    ['a group and labels', { group: 'rotterdam', labels: ['linux'] }, undefined],
    ['a label that is not there', ['linux', 'gpu'], 'labels'],
    ['a group spelled otherwise', { group: 'Rotterdam' }, 'group'],
  ])('runs-on: %s', async (_, runsOn, differing) => {
    const outcome = prove({ claim: { runsOn } }).then(
      () => undefined,
      (thrown: Refusal) => thrown.findings[0]?.params.differing,
    );
    expect(await outcome).toEqual(differing === undefined ? undefined : [{ kind: 'id', value: differing }]);
  });
});

describe('a job that stands in for another, which runs where it should', () => {
  const relayed = { checkRun: 9002 };
  beforeEach(() => {
    api.jobs.push({ ...JOB, id: 9002, runner_name: 'rotterdam-2' });
  });

  it('is refused by the name of its runner', async () => {
    expect(await refusal(relayed)).toEqual(['proof/runner-differs runner']);
  });

  it('is refused by its token, whatever its runner calls itself', async () => {
    const { environment } = withTokens();
    const named = { ...environment, RUNNER_NAME: 'rotterdam-2' };
    expect(await refusal({ ...relayed, environment: named })).toEqual(['proof/token-differs check_run_id']);
  });
});

describe('a job that the service does not know', () => {
  it('is refused: the id of another run', async () => {
    job({ run_id: 99 });
    expect(await refusal()).toEqual(['proof/job-not-found']);
  });

  it('is refused where the service may not be asked, or does not answer', async () => {
    api.failing = [['/jobs', 403]];
    expect(await refusal()).toEqual(['host/api-refused']);
  });
});

describe('a server that tells no job its id', () => {
  const bare = { checkRun: undefined };

  it('knows the one job that the runner of this name is at work on', async () => {
    api.jobs.push({ ...JOB, id: 9002, runner_name: 'berlin-1' }, { ...JOB, id: 9003, run_attempt: 1 });
    api.jobs.push({ ...JOB, id: 9004, status: 'completed' });
    expect((await prove(bare)).job).toBe('9001');
  });

  it.each<[string, () => unknown, Given]>([
    ['two runners share the name', () => api.jobs.push({ ...JOB, id: 9002 }), bare],
    ['no job is there', () => job({ runner_name: 'berlin-1' }), bare],
    ['the runner does not say its name', () => 0, { ...bare, environment: { RUNNER_NAME: '' } }],
  ])('cannot tell where %s', async (_, change, given) => {
    change();
    expect(await refusal(given)).toEqual(['proof/job-not-found']);
  });
});

describe('a job that may have a token of the service', () => {
  it.each<[string, string, object]>([
    ['a replayed one', 'aud', { aud: 'urn:x-domicile:proof:of-another-step' }],
    ['of another repository', 'repository', { repository: 'OTHER/two-hospitals' }],
    ['of a repository that took the name', 'repository_id', { repository_id: '815' }],
    ['of another run', 'run_id', { run_id: '99' }],
    ['of an old attempt', 'run_attempt', { run_attempt: '1' }],
    ['relayed from another job', 'check_run_id', { check_run_id: '9002' }],
    ['of a hosted runner', 'runner_environment', { runner_environment: 'github-hosted' }],
    ['of another environment', 'environment', { environment: 'berlin' }],
    ['of no environment', 'environment', { environment: undefined }],
    ['made long ago', 'iat', { iat: Math.floor(Date.now() / 1000) - 400 }],
    ['that is over', 'exp', { exp: Math.floor(Date.now() / 1000) - 400 }],
    ['that never ends', 'exp', { exp: undefined }],
  ])('is refused with one %s', async (_, key, claims) => {
    expect(await refusal(withTokens(claims))).toEqual([`proof/token-differs ${key}`]);
  });

  it('takes one without the id of the job, as older servers make them', async () => {
    expect((await prove(withTokens({ check_run_id: undefined }))).job).toBe('9001');
  });

  it.each<[string, (audience: string) => string]>([
    ['of another key', (aud) => new Issuer().sign({ ...TOKEN_OF_JOB, iss: `${tokens.url}/_services/token`, aud })],
    ['of another issuer', (aud) => tokens.token(aud, { iss: 'https://token.example.org' })],
    ['of an issuer of a like name', (aud) => tokens.token(aud, { iss: `${tokens.url}/_services/token.example.org` })],
    ['without a signature', (aud) => `${tokens.token(aud).split('.').slice(0, 2).join('.')}.`],
    ['that is none', () => 'none'],
    ['whose claims were changed', (aud) => changed(tokens.token(aud))],
    ['that names no algorithm', (aud) => tokens.issuer.sign({ aud }, { alg: 'none' })],
  ])('is refused with one %s', async (_, token) => {
    tokens.instead = token;
    expect(await refusal(withTokens())).toEqual(['proof/token-invalid']);
  });

  it('is refused where the service does not make one', async () => {
    tokens.status = 500;
    expect(await refusal(withTokens())).toEqual(['proof/token-unavailable']);
    const environment = { ...tokens.environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'no address' };
    expect(await refusal({ environment })).toEqual(['proof/token-unavailable']);
    const nobody = { ...tokens.environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/token' };
    expect(await refusal({ environment: nobody })).toEqual(['proof/token-unavailable']);
  });

  it('is asked for it again where the service was in trouble', async () => {
    tokens.status = 503;
    setTimeout(() => {
      tokens.status = 200;
    }, 100);
    expect((await prove(withTokens())).job).toBe('9001');
  });

  it('accepts an enterprise that puts its name behind the issuer', async () => {
    tokens.instead = (aud) => tokens.token(aud, { iss: `${tokens.url}/_services/token/octo` });
    expect((await prove(withTokens())).job).toBe('9001');
  });
});

function changed(token: string): string {
  const [head, body = '', signature] = token.split('.');
  const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), environment: 'rotterdam', changed: true };
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}
