import { controlPlaneOf, standingOf, visibilityOf } from '../../../src/hosts/github/event.ts';

const HERE = { id: 4711, defaultBranch: 'main', visibility: 'private' } as const;

const from = (repo: { id?: number } | null) => ({ pull_request: { head: { repo } } });

describe('whose code an event runs', () => {
  it.each([
    // event, ref, payload, standing
    ['push', 'refs/heads/main', {}, 'trusted'],
    ['push', 'refs/heads/topic', {}, 'by-commit'],
    ['push', 'refs/tags/main', {}, 'by-commit'],
    ['workflow_dispatch', 'refs/heads/main', {}, 'trusted'],
    ['workflow_dispatch', 'refs/heads/topic', {}, 'by-commit'],
    ['schedule', 'refs/heads/main', {}, 'trusted'],
    ['release', 'refs/tags/v1', {}, 'by-commit'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', {}, 'trusted'],
    ['pull_request', 'refs/pull/1/merge', from({ id: 4711 }), 'pull-request'],
    ['pull_request', 'refs/pull/1/merge', from({ id: 1 }), 'fork'],
    ['pull_request', 'refs/pull/1/merge', from(null), 'fork'],
    ['pull_request', 'refs/pull/1/merge', from({}), 'fork'],
    ['pull_request', 'refs/pull/1/merge', {}, 'fork'],
    ['pull_request_target', 'refs/heads/main', from({ id: 4711 }), 'fork'],
    ['issue_comment', 'refs/heads/main', {}, 'fork'],
    ['workflow_run', 'refs/heads/main', {}, 'fork'],
    ['invented_tomorrow', 'refs/heads/main', {}, 'fork'],
  ])('%s at %s with %j: %s%s', (name, ref, payload, expected) => {
    expect(standingOf({ name, ref, payload }, HERE)).toBe(expected);
  });
});

it.each([
  ['public', false, 'public'],
  ['private', true, 'private'],
  ['internal', true, 'private'],
  [undefined, true, 'private'],
  [undefined, false, 'public'],
  ['private', false, 'public'],
  [undefined, undefined, 'unknown'],
  ['invented', undefined, 'unknown'],
])('a repository with visibility %s and private %s is %s', (visibility, isPrivate, expected) => {
  expect(visibilityOf(visibility, isPrivate)).toBe(expected);
});

it.each([
  ['https://github.com', 'github.com'],
  ['https://GitHub.com/', 'github.com'],
  ['https://clinic.ghe.com', 'ghe.com'],
  ['https://github.hospital.example', 'own-server'],
  ['https://github.com.evil.example', 'own-server'],
  ['https://ghe.com.evil.example', 'own-server'],
  ['not a url', 'unknown'],
])('a server at %s is %s', (url, expected) => {
  expect(controlPlaneOf(url)).toBe(expected);
});
