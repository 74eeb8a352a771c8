import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { gitHubHost } from '../../src/hosts/github/github.ts';
import { workspaceTexts } from '../../src/hosts/local/texts.ts';
import { localTrust } from '../../src/hosts/local/trust.ts';
import type { Texts } from '../../src/ports.ts';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { GitHubApi } from '../support/github-api.ts';

let repository: TestRepository;
let api: GitHubApi;
let apiUrl: string;
let commit: string;

beforeAll(async () => {
  repository = gitRepository();
  mkdirSync(join(repository.folder, 'flows/folder'), { recursive: true });
  symlinkSync('/etc/passwd', join(repository.folder, 'flows/link.yml'));
  symlinkSync('flows', join(repository.folder, 'linked'));
  repository.commit({ 'flows/b.yml': 'b', 'flows/a b,ü.yml': 'a', 'flows/folder/c.yml': 'c', 'elsewhere/d.yml': 'd' });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${'e'.repeat(40)},flows/module.yml`);
  repository.git('commit', '--quiet', '--message', 'a module');
  mkdirSync(join(repository.folder, 'flows/module.yml'));
  commit = repository.git('rev-parse', 'HEAD');
  api = new GitHubApi({ repository: 'OWNER/study', git: repository.folder, token: 'secret' });
  apiUrl = await api.start();
});

afterAll(() => api.stop());

const throughGitHub = (): Texts => {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  writeFileSync(join(folder, 'event.json'), '{}');
  const names = { GITHUB_REPOSITORY: 'OWNER/study', GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/main' };
  const run = { GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'plan', GITHUB_EVENT_NAME: 'push' };
  const files = { GITHUB_EVENT_PATH: join(folder, 'event.json'), RUNNER_TEMP: folder };
  const told = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  const service = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: apiUrl };
  return gitHubHost({ token: 'secret', environment: { ...names, ...run, ...files, ...told, ...service } }).proposed;
};

const READERS: readonly (readonly [string, () => Texts])[] = [
  ['git', () => localTrust(repository.folder, { named: commit, unattended: true }).texts],
  ['the working tree', () => workspaceTexts(repository.folder, async () => commit)],
  ['the API', throughGitHub],
];

const codes = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((thrown: unknown) => (thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : thrown));

describe.each(READERS)('a folder, read from %s', (name, texts) => {
  it('has its files and folders by name; a link is neither', async () => {
    const entries = await texts().list('flows');
    const module = name === 'the working tree' ? 'folder' : 'other';
    expect(entries).toEqual([
      { name: 'a b,ü.yml', kind: 'file' },
      { name: 'b.yml', kind: 'file' },
      { name: 'folder', kind: 'folder' },
      { name: 'link.yml', kind: 'other' },
      { name: 'module.yml', kind: module },
    ]);
  });

  it('is not there where there is none', async () => {
    expect(await texts().list('no/such')).toBeUndefined();
  });

  it('is refused where it is a file', async () => {
    expect(await codes(texts().list('flows/b.yml'))).toEqual(['file/unreadable']);
  });

  it('is never reached through a link', async () => {
    expect(await codes(texts().list('linked'))).toEqual(['file/unreadable']);
  });
});
