import type { Decision, Placement } from '../../../src/domain/policy/decision.ts';
import { type TermChange, termsChanged, togetherByStep } from '../../../src/domain/policy/terms.ts';

interface Given {
  readonly instance?: string;
  readonly target?: string;
  readonly proof?: string;
  readonly closed?: readonly string[];
}

const placement = ({ closed = [], proof = 'site', ...rest }: Given): Placement =>
  ({ ...rest, proof, surfaces: new Map(closed.map((surface) => [surface, {}])) }) as unknown as Placement;

const decision = (steps: Readonly<Record<string, readonly Given[]>>): Decision =>
  ({
    steps: new Map(Object.entries(steps).map(([step, all]) => [step, { step, placements: all.map(placement) }])),
  }) as unknown as Decision;

const told = ({ step, instance, term, before, after }: TermChange) =>
  `${step}${instance === undefined ? '' : `/${instance}`} ${term}: ${before} → ${after}`;

const changed = (before: Given, after: Given) =>
  termsChanged(decision({ train: [before] }), decision({ train: [after] })).map(told);

it.each<[string, Given, Given, readonly string[]]>([
  ['nothing', { target: 'a', closed: ['log'] }, { target: 'a', closed: ['log'] }, []],
  ['where it runs', { target: 'a' }, { target: 'b' }, ['train runs-on: a → b']],
  ['that it runs nowhere any more', { target: 'a' }, {}, ['train runs-on: a → nowhere']],
  ['that it runs at all', {}, { target: 'b' }, ['train runs-on: nowhere → b']],
  ['the proof that it needs', { proof: 'site' }, { proof: 'declared' }, ['train proof: site → declared']],
  ['a surface that opens', { closed: ['log', 'cache'] }, { closed: ['log'] }, ['train cache: closed → open']],
  ['a surface that closes', {}, { closed: ['log'] }, ['train log: open → closed']],
])('tells %s', (_, before, after, expected) => {
  expect(changed(before, after)).toEqual(expected);
});

it('tells instances apart, and nothing of a step that is new or gone', () => {
  const before = decision({
    each: [
      { instance: 'x', target: 'a' },
      { instance: 'y', target: 'a' },
    ],
    gone: [{ target: 'a' }],
  });
  const after = decision({
    each: [
      { instance: 'x', target: 'a' },
      { instance: 'y', target: 'b' },
    ],
    come: [{ target: 'a' }],
  });
  const changes = termsChanged(before, after);
  expect(changes.map(told)).toEqual(['each/y runs-on: a → b']);
  expect(Object.keys(termsChanged(decision({ t: [{ target: 'a' }] }), decision({ t: [{}] }))[0] ?? {})).not.toContain(
    'instance',
  );
});

it('puts together what changes alike in a step', () => {
  const before = decision({
    train: [{ target: 'a', closed: ['log', 'cache'] }],
    test: [{ target: 'a', closed: ['log'] }],
  });
  const after = decision({ train: [{ target: 'b' }], test: [{ target: 'a' }] });
  expect(togetherByStep(termsChanged(before, after)).map((group) => group.map(told))).toEqual([
    ['train runs-on: a → b'],
    ['train log: closed → open', 'train cache: closed → open'],
    ['test log: closed → open'],
  ]);
});
