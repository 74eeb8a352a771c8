import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import { gitHubHost } from '../../../src/hosts/github/github.ts';
import { gitRepository, type TestRepository } from '../../support/git-repository.ts';
import { type ApiJob, GitHubApi } from '../../support/github-api.ts';

const POLICY = '.github/residency.yml';

let repository: TestRepository;
let api: GitHubApi;
let apiUrl: string;

beforeEach(async () => {
  repository = gitRepository();
  repository.commit({ [POLICY]: 'version: 1\n', 'folder/file.txt': 'x' });
  api = new GitHubApi({ repository: 'OWNER/study', git: repository.folder, token: 'secret' });
  apiUrl = await api.start();
});

afterEach(() => api.stop());

interface Started {
  readonly event?: string;
  readonly ref?: string;
  readonly payload?: object;
  readonly commit?: string;
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

function host({
  event = 'push',
  ref = 'refs/heads/main',
  payload = {},
  commit,
  token = 'secret',
  environment,
}: Started = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  return gitHubHost({
    token,
    checkRun: 9001,
    environment: {
      GITHUB_REPOSITORY: 'OWNER/study',
      GITHUB_RUN_ID: '17',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_JOB: 'train',
      GITHUB_SHA: commit ?? repository.git('rev-parse', 'HEAD'),
      GITHUB_REF: ref,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: apiUrl,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      ...environment,
    },
  });
}

const codes = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : [String(thrown)]),
  );

describe('trusted texts', () => {
  it('are those of the default branch, whatever the commit at hand has', async () => {
    const main = repository.git('rev-parse', 'main');
    repository.git('checkout', '--quiet', '-b', 'topic');
    const topic = repository.commit({ [POLICY]: 'version: 1 # changed\n' });
    const { trusted, proposed } = host({ ref: 'refs/heads/topic', commit: topic });
    expect(await trusted.read(POLICY)).toMatchObject({ path: POLICY, text: 'version: 1\n' });
    expect(await trusted.source()).toEqual({ ref: 'main', commit: main, source: 'api' });
    expect((await proposed.read(POLICY))?.text).toContain('changed');
  });

  it('are all of one commit, though the branch moves on', async () => {
    const { trusted } = host();
    await trusted.source();
    repository.commit({ [POLICY]: 'version: 2\n' });
    expect((await trusted.read(POLICY))?.text).toBe('version: 1\n');
  });

  it('are of the branch, not of a tag with its name', async () => {
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit({ [POLICY]: 'version: 1 # the tag\n' });
    repository.git('tag', 'main');
    expect((await host().trusted.read(POLICY))?.text).toBe('version: 1\n');
  });

  it('do not exist only where the API says so', async () => {
    expect(await host().trusted.read('no/such.yml')).toBeUndefined();
    expect(await codes(host({ token: 'wrong' }).trusted.read(POLICY))).toEqual(['host/api-refused']);
    api.failing = [['/contents/', 403]];
    expect(await codes(host().trusted.read(POLICY))).toEqual(['host/api-refused']);
  });

  it('are asked for again where the service is in trouble, and then refused', async () => {
    api.failing = [['/contents/', 503]];
    expect(await codes(host().trusted.read(POLICY))).toEqual(['host/api-refused']);
    expect(api.asked.filter((asked) => asked.includes('/contents/'))).toHaveLength(3);
  });

  it('are refused where nobody answers', async () => {
    const unreachable = host({ environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expect(await codes(unreachable.trusted.read(POLICY))).toEqual(['host/api-unreachable']);
  });

  it.each([
    ['2 MiB', 'x'.repeat(2 * 1024 * 1024), 'file/too-large'],
    ['not UTF-8', Buffer.from([0x61, 0xff]), 'file/not-utf8'],
  ])('that are %s are refused', async (_, content, code) => {
    repository.commit({ 'big.yml': content });
    expect(await codes(host().trusted.read('big.yml'))).toEqual([code]);
  });
});

describe('the situation', () => {
  it('of a push to the default branch', async () => {
    expect(await host().situation()).toEqual({
      event: 'trusted',
      repositoryVisibility: 'private',
      controlPlane: 'github.com',
    });
  });
});

it('knows the run, and its job by the check run', () => {
  const commit = repository.git('rev-parse', 'HEAD');
  expect(host().run).toEqual({ host: 'github', repository: 'OWNER/study', run: '17', attempt: 2, job: '9001', commit });
});

it('pages through the jobs of all attempts', async () => {
  for (let id = 1; id <= 150; id++) api.jobs.push(job(id, id % 2 === 0 ? 1 : 2));
  const jobs = await host().jobs();
  expect(jobs).toHaveLength(150);
  expect(jobs?.at(-1)).toEqual({
    id: '150',
    name: 'job 150',
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    runnerName: 'runner',
    runnerGroup: 'rotterdam',
    labels: ['linux'],
  });
});

const job = (id: number, attempt: number): ApiJob => ({
  id,
  run_id: 17,
  run_attempt: attempt,
  name: `job ${id}`,
  status: 'completed',
  conclusion: 'success',
  runner_name: 'runner',
  runner_group_name: 'rotterdam',
  labels: ['linux'],
});

describe('what the runner does not say', () => {
  it('is reported all at once', () => {
    const environment = { GITHUB_SHA: 'main', GITHUB_RUN_ID: undefined, RUNNER_TEMP: '' };
    expect(() => host({ environment })).toThrow(expect.objectContaining({ kind: 'input' }));
    try {
      host({ environment });
    } catch (thrown) {
      expect((thrown as Refusal).findings).toHaveLength(3);
    }
  });

  it('includes an event that cannot be read', () => {
    expect(() => host({ environment: { GITHUB_EVENT_PATH: '/nowhere' } })).toThrow('host/event-unreadable');
  });
});
