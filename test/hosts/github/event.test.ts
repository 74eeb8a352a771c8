import fc from 'fast-check';
import {
  branchOf,
  controlPlaneOf,
  type Event,
  isJudgedByCommit,
  type Judged,
  standingOf,
  visibilityOf,
} from '../../../src/hosts/github/event.ts';

/** Which event has which standing, by cases: test/golden/events. Here is what holds for all of them. */

const NAMES = [
  ...['push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'create', 'pull_request'],
  ...['merge_group', 'pull_request_target', 'workflow_run', 'issue_comment', 'delete', 'invented_tomorrow'],
];

const COMMIT = 'c'.repeat(40);
const someone = fc.constantFrom({ type: 'User' }, { type: 'Bot' }, {}, null, undefined, 'User');
const repositoryOf = fc.constantFrom({ id: 4711 }, { id: 1 }, { id: '4711' }, {}, null, undefined);
const branchRef = fc.constantFrom('refs/heads/main', 'refs/heads/lax', 'main', 'refs/heads/', '', null);

/** What looks like a payload, and what does not. */
const payload = fc.oneof(
  fc.anything(),
  fc.record({
    sender: someone,
    pull_request: fc.record({ head: fc.record({ repo: repositoryOf }), user: someone, base: fc.anything() }),
    merge_group: fc.record({ base_ref: branchRef, head_sha: fc.constantFrom(COMMIT, 'd'.repeat(40), null) }),
  }),
);
const event: fc.Arbitrary<Event> = fc.record({
  name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
  ref: fc.oneof(branchRef.map(String), fc.string()),
  payload,
});
const judged: fc.Arbitrary<Judged> = fc.record({
  repository: fc.constant(4711),
  branch: fc.constantFrom('main', 'release-2026'),
  commit: fc.constant(COMMIT),
  held: fc.boolean(),
});

/** Thousands each, and never a throw. */
const always = (law: (given: Event, at: Judged) => void) =>
  fc.assert(fc.property(event, judged, law), { numRuns: 5000, verbose: 1 });

describe('whose code an event runs', () => {
  it('is reviewed only if the trusted branch holds it or its queue is about to merge it', () => {
    always((given, at) => {
      if (standingOf(given, at) !== 'trusted') return;
      const { merge_group: queued } = Object(given.payload);
      const isQueued = queued?.base_ref === `refs/heads/${at.branch}` && queued?.head_sha === at.commit;
      expect((at.held && isJudgedByCommit(given)) || (given.name === 'merge_group' && isQueued)).toBe(true);
    });
  });

  it('is never reviewed on a pull request, nor where another workflow, a comment or who knows what began it', () => {
    always((given, at) => {
      if (isJudgedByCommit(given) || given.name === 'merge_group') return;
      expect(standingOf(given, at)).not.toBe('trusted');
      if (given.name !== 'pull_request') expect(standingOf(given, at)).toBe('fork');
    });
  });

  it('is no more than a stranger’s where a program may have proposed it', () => {
    always((given, at) => {
      if (standingOf(given, at) !== 'pull-request') return;
      expect(Object(given.payload).sender.type).toBe('User');
    });
  });

  it('does not hang on what the event says of its branch, beside the queue', () => {
    always((given, at) => {
      if (given.name === 'merge_group') return;
      expect(standingOf({ ...given, ref: 'refs/heads/main' }, at)).toBe(standingOf(given, at));
    });
  });

  it('is of a branch by its name alone, or of none', () => {
    always((given) => {
      const branch = branchOf(given);
      if (branch !== undefined) expect(typeof branch).toBe('string');
    });
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
