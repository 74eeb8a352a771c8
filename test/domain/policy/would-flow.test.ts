import { wouldFlow } from '../../../src/domain/policy/would-flow.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { SMALL_POLICY } from '../../support/small-policy.ts';

const policy = readPolicy({ path: 'given.yml', text: SMALL_POLICY, digest: `sha256:${'0'.repeat(64)}` } as never);
const situation = {
  now: '2026-06-01T12:00:00.000Z',
  event: 'trusted',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
} as const;

const flowsOf = (asked: object) =>
  wouldFlow({ policy, situation }, { step: 'check', target: 'clinic-runner', ...asked } as never);

it('gives everything that would go somewhere', () => {
  expect(flowsOf({}).map(({ origin, location, operation }) => [origin, location, operation])).toContainEqual([
    'patients/nl',
    'clinic',
    'process',
  ]);
});

it.each([{ step: 'chekc' }, { target: 'hosted' }, { instance: 'nl' }])(
  'gives nothing of %j, which is not there',
  (asked) => {
    expect(flowsOf(asked)).toEqual([]);
  },
);
