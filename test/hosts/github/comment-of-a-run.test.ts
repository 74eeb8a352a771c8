import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../../src/domain/outcome/document.ts';
import { note } from '../../../src/domain/outcome/finding.ts';
import { data, known } from '../../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { PUBLIC_ONLY } from '../../../src/domain/policy/surface-caps.ts';
import { gitHubHost } from '../../../src/hosts/github/github.ts';
import { GitHubApi, type Permissions } from '../../support/github-api.ts';

// The toolkit asks for its files once a process.
const folder = mkdtempSync(join(tmpdir(), 'comment-'));
const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
process.env.GITHUB_OUTPUT = output;
process.env.GITHUB_STEP_SUMMARY = summary;

const OUTCOME: Outcome = {
  verdict: 'pass',
  findings: [note('host/withheld', { count: known(1) })],
  outputs: {},
  summary: {
    title: say`Model test of ${data('Jansen', 'internal')}`,
    blocks: [{ block: 'paragraph', text: say`${data('Jansen', 'internal')}` }],
    document: {},
    cases: [],
  },
  evidence: [],
};

/** Publishes on a pull request; what the log had, and the comments that there are then. */
async function published(permissions: Permissions, isAsked: boolean) {
  const api = new GitHubApi({ repository: 'OWNER/study', git: '.', token: 'none' });
  const url = await api.start();
  writeFileSync(output, '');
  writeFileSync(summary, '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ pull_request: { number: 5 } }));
  const host = gitHubHost({
    token: api.tokenFor({ contents: 'read', ...permissions }),
    checkRun: 9001,
    commented: isAsked ? 'model-test test' : undefined,
    environment: {
      ...{ GITHUB_REPOSITORY: 'OWNER/study', GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'test' },
      ...{ GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/pull/5/merge', GITHUB_EVENT_NAME: 'pull_request' },
      ...{ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_SERVER_URL: 'https://github.com' },
      ...{ GITHUB_API_URL: url, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder },
    },
  });
  const log: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = (chunk) => log.push(String(chunk)) > 0;
  try {
    // The summary may hold what the comment may not.
    host.admit({ caps: { ...PUBLIC_ONLY.caps, summary: 'internal' } });
    await host.publish(OUTCOME, 'decided');
  } finally {
    process.stdout.write = write;
    await api.stop();
  }
  return { log: log.join(''), comments: (api.comments.of.get(5) ?? []).map(({ body }) => body) };
}

it.each([
  ['is kept where it is asked for and the token may', { 'pull-requests': 'write' }, true, 1, false],
  ['is left, with a word in the log, where the token may not', {}, true, 0, true],
  ['is none where nobody asks', { 'pull-requests': 'write' }, false, 0, false],
] as const)('a comment of a run %s', async (_, permissions, isAsked, comments, isTold) => {
  const run = await published(permissions, isAsked);
  expect(run.comments).toHaveLength(comments);
  expect(run.comments.join('')).not.toContain('Jansen');
  expect(run.log.includes('host/comment-skipped')).toBe(isTold);
});
