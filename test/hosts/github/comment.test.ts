import { say } from '../../../src/domain/outcome/document.ts';
import { error } from '../../../src/domain/outcome/finding.ts';
import { count, data, id } from '../../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { gitHubApi } from '../../../src/hosts/github/api.ts';
import { commenting } from '../../../src/hosts/github/comment.ts';
import type { Runner } from '../../../src/hosts/github/runner.ts';
import type { View } from '../../../src/report/mask.ts';
import { GitHubApi, type Permissions } from '../../support/github-api.ts';

const REPOSITORY = 'OWNER/study';
const HEAD = 'c'.repeat(40);
const OVER = { label: 'restricted', records: 5000, smallestClass: 'no-classes' } as const;
const MAY_WRITE: Permissions = { 'pull-requests': 'write' };
const CLOSED: View = { cap: 'public' };
const OPEN: View = { cap: 'internal', aggregates: { becomes: 'internal', minRecords: 50 } };

const outcome = (verdict: Outcome['verdict'], test = 'auc'): Outcome => ({
  verdict,
  findings: [
    error('contract/check-failed', {
      check: id(test),
      observed: count(4711, OVER),
      rows: data('Jansen', 'restricted'),
    }),
  ],
  outputs: {},
  summary: { title: say`Model test: ${id(verdict)}`, blocks: [], document: {}, cases: [] },
  evidence: [],
});

const runnerOf = (name: string, payload: object): Runner => ({
  ...{ repository: REPOSITORY, run: '17', attempt: 1, job: 'job', commit: 'd'.repeat(40), serverUrl: '', apiUrl: '' },
  ...{ workspace: '', temp: '', event: { name, ref: 'refs/pull/5/merge', payload }, itself: {} },
});

const PULL_REQUEST = runnerOf('pull_request', { pull_request: { number: 5, head: { sha: HEAD } } });

interface Asked {
  readonly of?: string | undefined;
  readonly granted?: Permissions;
  readonly view?: View;
  readonly runner?: Runner;
}

async function withApi(
  use: (server: GitHubApi, comment: (outcome: Outcome, asked?: Asked) => Promise<readonly string[]>) => Promise<void>,
) {
  const server = new GitHubApi({ repository: REPOSITORY, git: '.', token: 'none' });
  const url = await server.start();
  const comment = async (given: Outcome, asked: Asked = {}) => {
    const { of = 'model-test test', granted = MAY_WRITE, view = CLOSED, runner = PULL_REQUEST } = asked;
    const api = gitHubApi(url, server.tokenFor(granted), { deadlineMs: 3000, retryAfterMs: [1] });
    const told = await commenting(runner, api, 'of' in asked ? asked.of : of)(given, view);
    return told.map(({ code, severity }) => `${severity} ${code}`);
  };
  await use(server, comment).finally(() => server.stop());
}

const bodies = ({ comments }: GitHubApi) => (comments.of.get(5) ?? []).map(({ body }) => body);
const writes = ({ asked }: GitHubApi) => asked.filter((line) => !line.startsWith('GET'));

describe('the comment on a pull request', () => {
  it('is written once and then edited, and left alone where nothing changed', () =>
    withApi(async (server, comment) => {
      expect(await comment(outcome('fail'))).toEqual([]);
      await comment(outcome('fail'));
      expect(writes(server)).toHaveLength(1);
      await comment(outcome('pass', 'recall'));
      expect(bodies(server)).toEqual([expect.stringContaining('Model test: `pass`')]);
      expect(bodies(server)[0]).toContain(HEAD);
      expect(writes(server).map((line) => line.split(' ')[0])).toEqual(['POST', 'PATCH']);
    }));

  it('is one for each step and partition', () =>
    withApi(async (server, comment) => {
      for (const name of ['data-validate check/nl', 'data-validate check/de', 'data-validate check/d']) {
        await comment(outcome('fail'), { of: name });
        await comment(outcome('pass'), { of: name });
      }
      expect(bodies(server)).toHaveLength(3);
    }));

  it('is found behind a hundred others, and never in the words of a person', () =>
    withApi(async (server, comment) => {
      await comment(outcome('fail'));
      const [body = ''] = bodies(server);
      server.comments.of.clear();
      for (let nth = 0; nth < 120; nth++) server.comments.add(5, { body: 'x' });
      server.comments.add(5, { body, user: { type: 'User' } });
      server.comments.add(5, { body: `> ${body}` });
      server.comments.add(5, { body });
      server.comments.add(5, { body });
      await comment(outcome('pass'));
      expect(bodies(server).filter((each) => each.includes('`pass`'))).toHaveLength(1);
      expect(bodies(server)).toHaveLength(123);
      expect(bodies(server).slice(120, 122)).toEqual([body, `> ${body}`]);
    }));

  it('holds what a comment may hold', () =>
    withApi(async (server, comment) => {
      await comment(outcome('fail'));
      expect(server.received.join('\n')).not.toMatch(/4711|Jansen/);
      await comment(outcome('fail'), { view: OPEN });
      expect(bodies(server)[0]).toContain('4711');
      expect(server.received.join('\n')).not.toContain('Jansen');
    }));

  it('is cut where it is too long for the service, and says so', () =>
    withApi(async (server, comment) => {
      const long = outcome('fail');
      const items = Array.from({ length: 2000 }, () => say`${id('x'.repeat(80))}`);
      await comment({ ...long, summary: { ...long.summary, blocks: [{ block: 'list', items }] } });
      expect(bodies(server)[0]?.length).toBeLessThanOrEqual(65_536);
      expect(bodies(server)[0]).toContain('The rest is cut');
    }));

  it.each([
    ['the token may not, as that of a fork', { granted: {} }, [], ['note host/comment-skipped']],
    ['the service breaks down', {}, [['/comments', 502]], ['note host/comment-skipped']],
    ['nobody asked for one', { of: undefined }, [], []],
    ['the run is of no pull request', { runner: runnerOf('push', { pull_request: { number: 5 } }) }, [], []],
    [
      'the default branch runs on a stranger’s proposal',
      { runner: runnerOf('pull_request_target', { pull_request: { number: 5 } }) },
      [],
      [],
    ],
    ['the payload names none', { runner: runnerOf('pull_request', { pull_request: { number: '5' } }) }, [], []],
  ] as const)('is none where %s; nothing fails for it', (_, asked, failing, told) =>
    withApi(async (server, comment) => {
      server.failing = failing;
      expect(await comment(outcome('pass'), asked)).toEqual(told);
      expect(bodies(server)).toEqual([]);
    }),
  );
});
