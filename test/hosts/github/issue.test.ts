import { say } from '../../../src/domain/outcome/document.ts';
import { error } from '../../../src/domain/outcome/finding.ts';
import { count, data, id } from '../../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { gitHubApi } from '../../../src/hosts/github/api.ts';
import { watching } from '../../../src/hosts/github/issue.ts';
import { GitHubApi } from '../../support/github-api.ts';

const REPOSITORY = 'OWNER/study';
const WATCHED = 'monitor/nl';
const OVER = { label: 'internal', records: 5000, smallestClass: 'no-classes' } as const;

const outcome = (verdict: Outcome['verdict'], check = 'age: drift'): Outcome => ({
  verdict,
  findings:
    verdict === 'pass'
      ? []
      : [
          error('contract/check-failed', {
            check: id(check),
            observed: count(4711, OVER),
            rows: data('Jansen', 'public'),
          }),
        ],
  outputs: {},
  summary: { title: say`Data: ${id(verdict)}`, blocks: [], document: {}, cases: [] },
  evidence: [],
});

async function withApi(
  use: (server: GitHubApi, keep: (outcome: Outcome, granted?: object) => Promise<void>, url: string) => Promise<void>,
) {
  const server = new GitHubApi({ repository: REPOSITORY, git: '.', token: 'none' });
  const url = await server.start();
  const patience = { deadlineMs: 3000, retryAfterMs: [1] };
  const keep = (given: Outcome, granted: object = { issues: 'write' }) =>
    watching(gitHubApi(url, server.tokenFor(granted), patience), REPOSITORY, WATCHED)(given);
  await use(server, keep, url).finally(() => server.stop());
}

describe('the issue on what is watched', () => {
  it('is one: opened, kept up, left alone, closed, and another one the next time', () =>
    withApi(async ({ tracker, asked }, keep) => {
      await keep(outcome('pass'));
      expect(tracker.issues).toEqual([]);
      for (let day = 0; day < 3; day++) await keep(outcome('fail'));
      expect(tracker.issues).toMatchObject([{ number: 1, state: 'open', title: 'monitor/nl does not pass' }]);
      expect(asked.filter((line) => !line.startsWith('GET'))).toHaveLength(1);
      await keep(outcome('inconclusive', 'size: drift'));
      expect(tracker.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('size: drift') }]);
      await keep(outcome('pass'));
      await keep(outcome('pass'));
      expect(tracker.issues).toMatchObject([{ state: 'closed' }]);
      await keep(outcome('fail'));
      expect(tracker.open).toMatchObject([{ number: 2 }]);
    }));

  it('has no number and no value of the data, whatever a policy would allow', () =>
    withApi(async ({ tracker, received }, keep) => {
      await keep(outcome('fail'));
      expect(tracker.issues[0]?.body).toContain('contract/check-failed');
      expect(received.join('\n')).not.toMatch(/4711/);
    }));

  it('is found behind a hundred others, and never in a text of a person or in a pull request', () =>
    withApi(async ({ tracker }, keep) => {
      await keep(outcome('fail'));
      const body = tracker.issues[0]?.body ?? '';
      tracker.issues.length = 0;
      for (let nth = 0; nth < 120; nth++) tracker.add({});
      tracker.add({ body, user: { type: 'User' } });
      tracker.add({ body, pull_request: {} });
      await keep(outcome('pass'));
      expect(tracker.open).toHaveLength(122);
      tracker.add({ body });
      tracker.add({ body });
      await keep(outcome('fail'));
      expect(tracker.open.map(({ number }) => number).slice(-2)).toEqual([122, 123]);
    }));

  it.each([
    ['the token may not', [], {}, 'host/api-refused'],
    ['the service breaks down', [['/issues', 502]], { issues: 'write' }, 'host/api-refused'],
  ] as const)('is a refusal where %s', (_, failing, granted, code) =>
    withApi(async (server, keep) => {
      server.failing = failing;
      await expect(keep(outcome('fail'), granted)).rejects.toMatchObject({ kind: 'refusal', findings: [{ code }] });
      expect(server.tracker.issues).toEqual([]);
    }),
  );

  it('is told of once a run: where that was refused, the refusal is what is published next', () =>
    withApi(async (_server, _keep, url) => {
      const api = gitHubApi(url, 'none', { deadlineMs: 3000, retryAfterMs: [] });
      const watch = watching(api, REPOSITORY, WATCHED);
      await expect(watch(outcome('fail'))).rejects.toMatchObject({ findings: [{ code: 'host/api-refused' }] });
      await expect(watch(outcome('fail'))).resolves.toBeUndefined();
      await expect(watching(api, REPOSITORY, undefined)(outcome('fail'))).resolves.toBeUndefined();
    }));
});
