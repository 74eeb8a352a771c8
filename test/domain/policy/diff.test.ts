import type { Decision, Placement, Reason } from '../../../src/domain/policy/decision.ts';
import { diff } from '../../../src/domain/policy/diff.ts';
import { at } from '../../support/policy-parts.ts';

const reason = (rule: string): Reason => ({
  code: 'placement/denied-by-rule',
  rule,
  layer: 'policy',
  at: at(),
  params: {},
});

interface Given {
  readonly instance?: string;
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
  readonly rejected?: Readonly<Record<string, readonly string[]>>;
  readonly everywhere?: readonly string[];
}

/** Rules by target; those `everywhere` stand against the whole step. */
const placement = ({ instance, allowed = {}, rejected = {}, everywhere = [] }: Given): Placement =>
  ({
    ...(instance === undefined ? {} : { instance }),
    allowed: Object.keys(allowed),
    notes: new Map(Object.entries(allowed).map(([target, rules]) => [target, rules.map(reason)])),
    rejected: new Map(Object.entries(rejected).map(([target, rules]) => [target, rules.map(reason)])),
    reasons: everywhere.map(reason),
  }) as unknown as Placement;

const decision = (steps: Readonly<Record<string, readonly Given[]>>): Decision =>
  ({
    steps: new Map(Object.entries(steps).map(([step, all]) => [step, { step, placements: all.map(placement) }])),
  }) as unknown as Decision;

/** `train/berlin on aws: allowed (by) → rejected (by)`. */
const told = (before: Decision, after: Decision) =>
  diff(before, after).map(({ step, instance, target, before, after, was, is }) => {
    const name = instance === undefined ? step : `${step}/${instance}`;
    const by = (reasons: readonly Reason[]) => reasons.map(({ rule }) => rule).join(' ');
    return `${name} on ${target}: ${before} (${by(was)}) → ${after} (${by(is)})`;
  });

const AWS = { aws: ['in-eea'] };

it('nothing changes where all is decided alike, whatever the reasons', () => {
  const before = decision({ train: [{ allowed: AWS, rejected: { home: ['no-homes'] } }] });
  const after = decision({ train: [{ allowed: { aws: ['anywhere'] }, rejected: { home: ['no-persons'] } }] });
  expect(told(before, after)).toEqual([]);
});

it('what was allowed is refused, and what was refused is allowed, with the rules on either side', () => {
  const before = decision({ train: [{ allowed: AWS, rejected: { home: ['no-homes'] } }] });
  const after = decision({ train: [{ allowed: { home: ['homes'] }, rejected: { aws: ['no-clouds', 'no-us'] } }] });
  expect(told(before, after)).toEqual([
    'train on home: rejected (no-homes) → allowed (homes)',
    'train on aws: allowed (in-eea) → rejected (no-clouds no-us)',
  ]);
});

it('what stands against the whole step stands against each of its targets', () => {
  const before = decision({ train: [{ allowed: AWS }] });
  const after = decision({ train: [{ rejected: { aws: ['no-clouds'] }, everywhere: ['no-store'] }] });
  expect(told(before, after)).toEqual(['train on aws: allowed (in-eea) → rejected (no-store no-clouds)']);
});

it('an allowed target of which nothing is noted is one all the same', () => {
  const bare = { ...placement({ allowed: AWS }), notes: new Map() };
  const after = { steps: new Map([['train', { step: 'train', placements: [bare] }]]) } as unknown as Decision;
  expect(told(decision({}), after)).toEqual(['train on aws: absent () → allowed ()']);
});

it('steps, instances and targets that come and go', () => {
  const before = decision({ gone: [{ allowed: AWS }], each: [{ instance: 'berlin', allowed: AWS }] });
  const after = decision({ each: [{ instance: 'paris', allowed: AWS }], come: [{ rejected: { aws: ['no-clouds'] } }] });
  expect(told(before, after)).toEqual([
    'each/paris on aws: absent () → allowed (in-eea)',
    'come on aws: absent () → rejected (no-clouds)',
    'gone on aws: allowed (in-eea) → absent ()',
    'each/berlin on aws: allowed (in-eea) → absent ()',
  ]);
});

it('a step without instances has none in what is told', () => {
  const [change] = diff(decision({}), decision({ train: [{ allowed: AWS }], each: [] }));
  expect(Object.keys(change ?? {})).not.toContain('instance');
});

it('instances of one step are told apart', () => {
  const of = (berlin: Given, paris: Given) =>
    decision({
      each: [
        { instance: 'berlin', ...berlin },
        { instance: 'paris', ...paris },
      ],
    });
  const [open, closed] = [{ allowed: AWS }, { rejected: { aws: ['no-clouds'] } }];
  expect(told(of(open, open), of(open, closed))).toEqual([
    'each/paris on aws: allowed (in-eea) → rejected (no-clouds)',
  ]);
});
