import fc from 'fast-check';
import { type ExpectedFacts, type PlatformFacts, platformFaults } from '../../../src/domain/gate/platform.ts';
import { jobsLike, runningDifferences } from '../../../src/domain/gate/service.ts';
import { claimDifferences, claimRequest, type ExpectedClaim } from '../../../src/domain/gate/site-claim.ts';
import { type ExpectedToken, tokenDifferences } from '../../../src/domain/gate/token-claims.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';

/** Laws of what is compared: whatever is said, nothing but the expected passes, and nothing makes it throw. */

const digest = (letter: string) => `sha256:${letter.repeat(64)}` as Digest;
const RUN = { host: 'github', repository: 'OWNER/ml', run: '7', attempt: 2, job: '9', commit: 'c' } as const;
const EXPECTED: ExpectedClaim = { run: RUN, location: 'there', step: 'train', target: 't', policy: digest('a') };
const CLAIM: Readonly<Record<string, unknown>> = { ...claimRequest(EXPECTED, 'n'), location: 'there', at: 'now' };
const NOW = '2026-11-28T10:00:00.000Z';
const AT = Date.parse(NOW);

const anything = fc.anything({ maxDepth: 1 });
const RUNS = { numRuns: 2000 };

it('a claim passes exactly if it says of every key what is expected', () => {
  const keys = Object.keys(CLAIM).filter((key) => key !== 'nonce' && key !== 'at');
  fc.assert(
    fc.property(fc.constantFrom(...keys, 'document'), anything, (key, value) => {
      const isSame = Object.is(CLAIM[key], value);
      expect(claimDifferences({ ...CLAIM, [key]: value }, EXPECTED)).toEqual(isSame ? [] : [key]);
    }),
    RUNS,
  );
});

it('a token passes exactly if it says of every key what is expected', () => {
  const expected: ExpectedToken = { run: RUN, job: '9', repositoryId: '1', audience: 'a', hosted: false, now: NOW };
  const token = {
    aud: 'a',
    repository: 'OWNER/ml',
    repository_id: '1',
    run_id: '7',
    run_attempt: '2',
    check_run_id: '9',
    runner_environment: 'self-hosted',
    iat: AT / 1000,
    exp: AT / 1000 + 300,
  };
  expect(tokenDifferences(token, expected)).toEqual([]);
  const keys = Object.keys(token).filter((key) => key !== 'iat' && key !== 'exp');
  fc.assert(
    fc.property(fc.constantFrom(...keys, 'environment'), fc.oneof(anything, fc.string()), (key, value) => {
      const said = typeof value === 'number' ? String(value) : value;
      const isSame = said === (token as Record<string, unknown>)[key] || (key === 'check_run_id' && said === undefined);
      expect(tokenDifferences({ ...token, [key]: value }, expected)).toEqual(isSame ? [] : [key]);
    }),
    RUNS,
  );
});

describe('what a cloud says', () => {
  const pins = { provider: 'gcp', accounts: ['mine'], certificates: [], maxInstanceAge: { text: '1h', seconds: 3600 } };
  const expected = { cloud: { provider: 'gcp', region: 'r' }, pins, nonce: 'n', at: NOW } as ExpectedFacts;
  const facts: PlatformFacts = {
    region: 'r',
    account: 'mine',
    nonce: 'n',
    made: { at: AT, until: AT + 1 },
    up: AT - 1000,
  };
  const time = fc.oneof(
    fc.integer({ min: AT - 10_000_000, max: AT + 10_000_000 }),
    fc.constant(Number.NaN),
    fc.double(),
  );

  it('passes exactly inside of its times', () => {
    fc.assert(
      fc.property(time, time, time, (at, until, up) => {
        const isNow = Math.abs(at - AT) <= 300_000 && until > AT;
        const isYoung = AT - up >= -300_000 && AT - up <= 3_600_000;
        const found = platformFaults({ ...facts, made: { at, until }, up }, expected).map(({ code }) => code);
        expect(found).toEqual([
          ...(isNow ? [] : ['proof/platform-expired']),
          ...(isYoung ? [] : ['proof/instance-too-old']),
        ]);
      }),
      RUNS,
    );
  });

  it('passes only in the region, for the account, for the number', () => {
    const word = fc.constantFrom('r', 'mine', 'n', '', 'R', 'toString');
    fc.assert(
      fc.property(word, word, fc.option(word, { nil: undefined }), (region, account, nonce) => {
        const passes = platformFaults({ ...facts, region, account, nonce }, expected).length === 0;
        expect(passes).toBe(region === 'r' && account === 'mine' && nonce === 'n');
      }),
      RUNS,
    );
  });

  it('never passes at no time', () => {
    expect(platformFaults(facts, { ...expected, at: 'soon' }).map(({ code }) => code)).toEqual([
      'proof/platform-expired',
      'proof/instance-too-old',
    ]);
  });
});

it('a job passes only at work, in this attempt, on this runner, of the group, with the labels', () => {
  const runsOn = { group: 'g', labels: ['x'] };
  const job = fc.record({
    id: fc.constantFrom('9', '8'),
    name: fc.constant('train'),
    attempt: fc.constantFrom(1, 2, Number.NaN),
    status: fc.constantFrom('in_progress', 'queued', 'completed', ''),
    conclusion: fc.constant(null),
    runnerName: fc.constantFrom('r', 'q', '', null),
    runnerGroup: fc.constantFrom('g', 'h', '', null),
    labels: fc.uniqueArray(fc.constantFrom('x', 'X', 'y', '')),
  });
  fc.assert(
    fc.property(job, (each) => {
      const found = jobsLike([each], RUN, 'r');
      const differing = found.flatMap((like) => runningDifferences(like, { run: RUN, runner: 'r', runsOn }));
      const isThis = each.attempt === 2 && each.status === 'in_progress' && each.runnerName === 'r';
      const fits = each.runnerGroup === 'g' && /^(?!.*(^|,)(,|$)).*x/i.test(each.labels.join(','));
      expect(found.length === 1 && differing.length === 0).toBe(each.id === '9' && isThis && fits);
    }),
    RUNS,
  );
});
