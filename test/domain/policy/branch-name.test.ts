import { isBranchName, isRefName } from '../../../src/domain/policy/branch-name.ts';

it.each(['', '/main', 'a//b', '.a', 'a/.b', 'a.lock', 'a.lock/b', 'a.', 'a\\b', 'a\u0000', 'a?', 'a[b', '-all'])(
  '%j is no name',
  (name) => {
    expect(isRefName(name)).toBe(false);
  },
);

it.each([
  'main',
  'release/2026',
  'release-2026',
  'origin/main',
  'v1.0',
  'HEADS',
  'FETCH_HEADS',
  'FETCH_HEAD/x',
  'my-FETCH_HEAD',
  'x'.repeat(255),
])('%j is a branch', (name) => {
  expect(isBranchName(name)).toBe(true);
});

it.each(['release/*', 'release-202?', 'refs/heads/main', 'HEAD', '@', 'FETCH_HEAD', 'main~1', 'x'.repeat(256)])(
  '%j is no branch',
  (name) => {
    expect(isBranchName(name)).toBe(false);
  },
);
