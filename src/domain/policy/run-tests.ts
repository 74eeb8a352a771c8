import { contextOf } from './context.ts';
import type { Placement, Situation } from './decision.ts';
import { decideStep } from './evaluate.ts';
import type { Allow, Policy, PolicyTest } from './policy.ts';

/** One thing that a test expects and the policy does not decide. */
export interface Miss {
  /** The step, or its partition or destination, and the target that it is about, where it is about one. */
  readonly of: string;
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

export interface TestResult {
  readonly test: PolicyTest;
  /** None where it passes. */
  readonly misses: readonly Miss[];
}

/**
 * Each test by the policy's own decision: of reviewed code unless the test says otherwise, today or on the test's day,
 * in a private repository at the policy's own control plane. So it passes or fails alike wherever it is run.
 */
export const judgeTests = (policy: Policy, now: string): readonly TestResult[] =>
  policy.tests.map((test) => {
    const step = policy.steps.get(test.given.step);
    const context = contextOf(policy, situationOf(test, policy, now));
    const placements = step === undefined ? [] : decideStep(context, step).placements;
    return { test, misses: missesOf(test, placements) };
  });

const situationOf = ({ given: { at, event = 'trusted' } }: PolicyTest, policy: Policy, now: string): Situation => ({
  now: at === undefined ? now : `${at}T12:00:00.000Z`,
  event,
  repositoryVisibility: 'private',
  controlPlane: policy.controlPlane.location,
});

function missesOf(test: PolicyTest, all: readonly Placement[]): readonly Miss[] {
  const { step, instance } = test.given;
  const placements = instance === undefined ? all : all.filter((each) => each.instance === instance);
  if (placements.length === 0)
    return [
      { of: step, expected: [instance === undefined ? 'a placement' : `an instance ${instance}`], got: instances(all) },
    ];
  return placements.flatMap((placement) => missed(test.expect, nameOf(step, placement), placement));
}

const instances = (placements: readonly Placement[]): readonly string[] =>
  orNone(placements.flatMap(({ instance }) => instance ?? []));

const nameOf = (step: string, { instance }: Placement): string =>
  instance === undefined ? step : `${step}/${instance}`;

function missed(expect: PolicyTest['expect'], of: string, placement: Placement): readonly Miss[] {
  const { target, allowed, never = [], because = new Map() } = expect;
  return [
    ...(target === undefined || placement.target === target
      ? []
      : [{ of, expected: [target], got: orNone(placement.target === undefined ? [] : [placement.target]) }]),
    ...(allowed === undefined || isSame(allowed, placement.allowed)
      ? []
      : [{ of, expected: orNone(allowed), got: orNone(placement.allowed) }]),
    ...never
      .filter((each) => placement.allowed.includes(each))
      .map((each) => ({ of: `${of} on ${each}`, expected: ['never'], got: ['allowed'] })),
    ...[...because].flatMap(([on, code]) => reasonMissed(on, code, of, placement)),
  ];
}

function reasonMissed(target: string, code: string, of: string, placement: Placement): readonly Miss[] {
  const codes = [...placement.reasons, ...(placement.rejected.get(target) ?? [])].map((reason) => reason.code);
  if (!placement.allowed.includes(target) && codes.some((each) => each === code)) return [];
  const got = placement.allowed.includes(target) ? ['allowed'] : orNone([...new Set(codes)]);
  return [{ of: `${of} on ${target}`, expected: [code], got }];
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));

const orNone = (words: readonly string[]): readonly string[] => (words.length > 0 ? words : ['none']);

/** The first rule that opens a way for restricted data, where no test says how far: of reviewed code, none else reads it. */
export const untested = ({ rules, tests }: Policy): Allow | undefined =>
  tests.some(({ given: { event = 'trusted' } }) => event === 'trusted')
    ? undefined
    : rules.find(
        (rule): rule is Allow =>
          rule.effect === 'allow' && (rule.classificationAtMost ?? 'restricted') === 'restricted',
      );
