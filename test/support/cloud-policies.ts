import fc, { type Arbitrary } from 'fast-check';
import type { Location, Policy, Target } from '../../src/domain/policy/policy.ts';
import { arbPolicy } from './policies.ts';
import { byId } from './policy-parts.ts';

/** Policies whose locations are regions of clouds, and whose targets have groups and environments, or not. */

const region = fc.constantFrom<Partial<Location>>(
  {},
  { provider: 'aws', region: 'eu-central-1' },
  { provider: 'aws', region: 'us-east-1' },
  { provider: 'aws', region: 'cn-north-1' },
  { provider: 'aws', region: 'aws-global' },
  { provider: 'azure', region: 'northeurope' },
  { provider: 'azure', region: 'usgovvirginia' },
  { provider: 'azure', region: 'germany' },
);

const bound = fc.record({
  environment: fc.constantFrom(undefined, 'fra', 'fra one', 'a/b', 'fra:*', 'f?a', `\${aws:username}`, ' fra', '*'),
  runsOn: fc.constantFrom<Target['runsOn']>(
    'self-hosted',
    ['self-hosted', 'x'],
    { group: 'one' },
    { group: 'two', labels: 'gpu' },
  ),
});

export const arbCloudPolicy: Arbitrary<Policy> = fc
  .tuple(arbPolicy, fc.infiniteStream(region), fc.infiniteStream(bound))
  .map(([policy, regions, targets]) => ({
    ...policy,
    locations: byId([...policy.locations.values()].map((each) => ({ ...without(each), ...regions.next().value }))),
    targets: byId([...policy.targets.values()].map((each) => targetWith(each, targets.next().value))),
  }));

const without = ({ provider: _, region: __, ...rest }: Location): Location => rest;

function targetWith(
  target: Target,
  { environment, runsOn }: { environment?: string | undefined; runsOn: Target['runsOn'] },
): Target {
  return { ...target, runsOn, ...(environment === undefined ? {} : { environment }) };
}
