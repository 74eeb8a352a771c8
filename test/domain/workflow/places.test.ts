import type { RunsOn, Target } from '../../../src/domain/policy/policy.ts';
import { plainValue, UNKNOWN, type Value } from '../../../src/domain/workflow/expression/value.ts';
import { isHosted, type Match, matches, placesOf } from '../../../src/domain/workflow/places.ts';
import type { Plain, WrittenRunsOn } from '../../../src/domain/workflow/workflow.ts';

const targetOf = (runsOn: RunsOn) => ({ id: 't', runsOn }) as Target;

const written = ({ group, labels }: WrittenRunsOn) =>
  ({ kind: 'written', isOpen: false, labels, ...(group === undefined ? {} : { group }) }) as const;

const labels = (...all: string[]): WrittenRunsOn => ({ labels: all });
const group = (name: string, ...all: string[]): WrittenRunsOn => ({ group: name, labels: all });

const CASES: readonly (readonly [WrittenRunsOn, RunsOn, Match])[] = [
  // Labels and labels.
  [labels('ubuntu-latest'), 'ubuntu-latest', 'yes'],
  [labels('Ubuntu-Latest'), 'ubuntu-latest', 'yes'],
  [labels('ubuntu-22.04'), 'ubuntu-latest', 'no'],
  [labels('linux'), 'ubuntu-latest', 'no'],
  [labels('berlin'), ['self-hosted', 'linux', 'berlin'], 'yes'],
  [labels('self-hosted'), ['self-hosted', 'linux', 'berlin'], 'yes'],
  [labels('self-hosted', 'x64'), 'gpu-box', 'yes'],
  [labels('self-hosted', 'linux', 'berlin', 'gpu'), ['self-hosted', 'linux', 'berlin'], 'yes'],
  [labels('self-hosted', 'amsterdam'), ['self-hosted', 'linux', 'berlin'], 'no'],
  [labels('ubuntu-latest'), ['self-hosted', 'linux', 'berlin'], 'no'],
  // Groups and groups.
  [group('rotterdam'), { group: 'rotterdam' }, 'yes'],
  [group('Rotterdam'), { group: 'rotterdam' }, 'yes'],
  [group('berlin'), { group: 'rotterdam' }, 'no'],
  [group('rotterdam', 'gpu'), { group: 'rotterdam' }, 'yes'],
  [group('rotterdam'), { group: 'rotterdam', labels: 'gpu' }, 'yes'],
  [group('rotterdam', 'gpu'), { group: 'rotterdam', labels: ['gpu', 'large'] }, 'yes'],
  [group('rotterdam', 'small'), { group: 'rotterdam', labels: ['gpu', 'large'] }, 'no'],
  // A group where the target has labels: one that both name is needed.
  [group('machines', 'berlin'), ['self-hosted', 'berlin'], 'yes'],
  [group('machines', 'linux'), ['self-hosted', 'berlin'], 'no'],
  [group('machines'), ['self-hosted', 'berlin'], 'no'],
  // Labels where the target is a group.
  [labels('rotterdam'), { group: 'rotterdam' }, 'label'],
  [labels('self-hosted'), { group: 'rotterdam' }, 'label'],
  [labels('linux', 'x64'), { group: 'rotterdam' }, 'label'],
  [labels('gpu'), { group: 'rotterdam', labels: ['gpu'] }, 'label'],
  [labels('self-hosted', 'gpu', 'unheard-of'), { group: 'rotterdam', labels: ['gpu'] }, 'label'],
  [labels('self-hosted', 'gpu'), { group: 'rotterdam' }, 'perhaps'],
  [labels('self-hosted', 'linux', 'x'), { group: 'rotterdam', labels: ['linux'] }, 'perhaps'],
  [labels('gpu-box'), { group: 'rotterdam' }, 'no'],
  [labels('ubuntu-latest'), { group: 'rotterdam' }, 'no'],
];

it.each(CASES)('a job on %j meets a target of %j: %s', (place, runsOn, expected) => {
  expect(matches(written(place), targetOf(runsOn))).toBe(expected);
});

it.each(['ubuntu-latest', 'windows-2025', 'macos-15'])('%s is of the service', (label) => {
  expect(isHosted(label)).toBe(true);
});

it.each(['ubuntu', 'my-ubuntu-latest', 'self-hosted'])('%s is not', (label) => {
  expect(isHosted(label)).toBe(false);
});

const braced = (text: string) => '$'.concat(`{{ ${text} }}`);

/** Where a job runs whose `runs-on` is one expression of this value. */
const placed = (value: Value) => placesOf(labels(braced('inputs')), { name: () => [value] })[0];

const PLAIN: readonly (readonly [Plain, object])[] = [
  ['berlin', { kind: 'written', labels: ['berlin'], isOpen: false }],
  [['a', 'b'], { kind: 'written', labels: ['a', 'b'], isOpen: false }],
  [{ group: 'g' }, { kind: 'written', group: 'g', labels: [], isOpen: false }],
  [
    { group: 'g', labels: 'a' },
    { kind: 'written', group: 'g', labels: ['a'], isOpen: false },
  ],
  [
    { group: 'g', labels: ['a'] },
    { kind: 'written', group: 'g', labels: ['a'], isOpen: false },
  ],
  [{ group: 'g', labels: ['a', 1] }, { kind: 'unknown' }],
  [{ labels: ['a'] }, { kind: 'unknown' }],
  [['a', 1], { kind: 'unknown' }],
  [7, { kind: 'unknown' }],
  [null, { kind: 'unknown' }],
];

it.each(PLAIN)('an expression that comes to %j', (value, expected) => {
  expect(placed(plainValue(value))).toEqual(expected);
});

it.each([
  [['train', 'runs-on'], { kind: 'plan', step: 'train' }],
  [['train', 'Runs-On'], { kind: 'plan', step: 'train' }],
  [['check', 'matrix', 'runs-on'], { kind: 'plan', step: 'check' }],
  [['train', 'environment'], { kind: 'unknown' }],
  [['train', 'matrix', 'x', 'runs-on'], { kind: 'unknown' }],
  [['train'], { kind: 'unknown' }],
  [[], { kind: 'unknown' }],
])('a part of the plan, %j', (path, expected) => {
  expect(placed({ kind: 'plan', path })).toEqual(expected);
});

describe('labels of which some are expressions', () => {
  const scope = { name: (name: string) => (name === 'a' ? [plainValue('A')] : [UNKNOWN]) };

  it.each<[WrittenRunsOn, object]>([
    [labels('x', braced('a')), { kind: 'written', labels: ['x', 'A'], isOpen: false }],
    [labels('x', braced('b')), { kind: 'written', labels: ['x'], isOpen: true }],
    [labels(braced('b'), braced('c')), { kind: 'unknown' }],
    [group(braced('a')), { kind: 'written', group: 'A', labels: [], isOpen: false }],
    [group(braced('b')), { kind: 'unknown' }],
    [group('g', braced('b')), { kind: 'written', group: 'g', labels: [], isOpen: true }],
  ])('%j', (runsOn, expected) => {
    expect(placesOf(runsOn, scope)).toEqual([expected]);
  });
});
