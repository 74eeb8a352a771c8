import type { RunsOn, Target } from '../../../src/domain/policy/policy.ts';
import { outOfReach, type Reach, reachOf, type SeenRunner, type Sight } from '../../../src/domain/policy/reach.ts';
import { at } from '../../support/policy-parts.ts';

const target = (runsOn: RunsOn, location = 'oslo'): ReadonlyMap<string, Target> =>
  new Map([
    [
      'it',
      {
        id: 'it',
        location,
        runnerLocation: location,
        runsOn,
        backend: 'runner',
        isolation: 'ephemeral',
        capacity: {},
        at: at(),
      },
    ],
  ]);

const runner = (labels: readonly string[], more: Partial<SeenRunner> = {}): SeenRunner => ({
  group: undefined,
  labels,
  online: false,
  ephemeral: false,
  ...more,
});

const online = { online: true };
const bergen = { group: 'bergen' };

/** What is asked for, who is there, what that makes; groups that nobody lists. */
const CASES: readonly (readonly [string, RunsOn, readonly SeenRunner[], Reach, readonly string[]])[] = [
  ['one is online', 'oslo', [runner(['oslo']), runner(['oslo'], online)], 'in', []],
  ['one is online, by a label in capitals', 'Oslo', [runner(['OSLO'], online)], 'in', []],
  ['all are offline', 'oslo', [runner(['oslo']), runner(['oslo', 'gpu'])], 'out', []],
  ['none is registered, as in a pool that scales to zero', 'oslo', [runner(['bergen'])], 'unknown', []],
  ['those that are offline were made for one job', 'oslo', [runner(['oslo'], { ephemeral: true })], 'unknown', []],
  [
    'one of those that are offline was made for one job',
    'oslo',
    [runner(['oslo']), runner(['oslo'], { ephemeral: true })],
    'unknown',
    [],
  ],
  ['no one has all labels', ['oslo', 'gpu'], [runner(['oslo'], online), runner(['gpu'], online)], 'unknown', []],
  ['who has all labels is offline', ['oslo', 'gpu'], [runner(['oslo'], online), runner(['oslo', 'gpu'])], 'out', []],
  ['one of the group is online', { group: 'Bergen' }, [runner([], { ...bergen, ...online })], 'in', []],
  ['all of the group are offline', { group: 'bergen' }, [runner(['x'], bergen), runner(['x'], online)], 'out', []],
  ['a label has the name of the group', { group: 'bergen' }, [runner(['bergen'], online)], 'unknown', []],
  [
    'who is online in the group lacks a label',
    { group: 'bergen', labels: 'gpu' },
    [runner([], { ...bergen, ...online }), runner(['gpu'], bergen)],
    'out',
    [],
  ],
  ['all are offline, and a group may have more that nobody lists', 'oslo', [runner(['oslo'])], 'unknown', ['shared']],
  [
    'all of the group are offline, and another is not listed',
    { group: 'bergen' },
    [runner([], bergen)],
    'out',
    ['shared'],
  ],
  [
    'all of the group are offline, and more of its name are not listed',
    { group: 'bergen' },
    [runner([], bergen)],
    'unknown',
    ['Bergen'],
  ],
];

it.each(CASES)('%s', (_, runsOn, runners, reach, hiddenGroups) => {
  const sight: Sight = { runners, hiddenGroups };
  const found = reachOf(target(runsOn), sight);
  expect(found.get('it')).toBe(reach);
  expect(outOfReach(found).has('it')).toBe(reach === 'out');
});

it('is unknown where nobody looked', () => {
  expect(reachOf(target('oslo'), undefined).get('it')).toBe('unknown');
});

it('is given at a hosted runner, which GitHub makes as it is asked for', () => {
  const sight = { runners: [runner(['ubuntu-latest'])], hiddenGroups: [] };
  for (const each of [sight, undefined]) {
    expect(reachOf(target('ubuntu-latest', 'github-hosted'), each).get('it')).toBe('in');
  }
});
