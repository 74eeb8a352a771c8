import type { Decision, Placement, Reason, Situation } from '../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import type { Policy, Surface } from '../../../src/domain/policy/policy.ts';
import { surfaceCaps } from '../../../src/domain/policy/surfaces.ts';
import {
  GOLDEN_NAMES,
  goldenExpected,
  goldenPolicy,
  goldenSituation,
  type When,
} from '../../support/golden-policies.ts';

interface Expected {
  readonly when?: When;
  readonly verdict?: string;
  readonly findings?: readonly string[];
  readonly steps?: Readonly<Record<string, ExpectedPlacement>>;
}

interface ExpectedPlacement {
  readonly rejected?: Readonly<Record<string, readonly string[]>>;
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  readonly surfaces?: Readonly<Record<string, string>>;
  readonly caps?: Readonly<Partial<Record<Surface, string>>>;
}

const position = ({ line, column }: Reason['at']) => `at ${line}:${column}`;
const told = ({ code, rule, at }: Reason) => `${code}${rule === undefined ? '' : ` by ${rule}`} ${position(at)}`;

/** Each reason once, without the position where none is expected. */
const asExpected = (found: readonly string[], expected: readonly string[]): readonly string[] => {
  const short = (each: string) => each.replace(/ at \d+:\d+$/, '');
  const named = found.map((each) => (expected.includes(short(each)) ? short(each) : each));
  return [...new Set(named)].sort();
};

const expectReasons = (found: readonly Reason[], expected: readonly string[]) =>
  expect(asExpected(found.map(told), expected)).toEqual([...expected].sort());

const COMPARE: Record<string, (found: Placement, expected: never, policy: Policy, situation: Situation) => void> = {
  verdict: ({ verdict }, expected) => expect(verdict).toBe(expected),
  target: ({ target }, expected) => expect(target).toBe(expected),
  allowed: ({ allowed }, expected) => expect(allowed).toEqual(expected),
  proof: ({ proof }, expected) => expect(proof).toBe(expected),
  reasons: ({ reasons }, expected: readonly string[]) => expectReasons(reasons, expected),
  origins: ({ origins }, expected) =>
    expect(Object.fromEntries([...origins].map(([id, { classification }]) => [id, classification]))).toEqual(expected),
  rejected: ({ rejected }, expected: NonNullable<ExpectedPlacement['rejected']>) => {
    expect([...rejected.keys()].sort()).toEqual(Object.keys(expected).sort());
    for (const [target, reasons] of Object.entries(expected)) expectReasons(rejected.get(target) ?? [], reasons);
  },
  notes: ({ notes }, expected: NonNullable<ExpectedPlacement['notes']>) => {
    for (const [target, reasons] of Object.entries(expected)) expectReasons(notes.get(target) ?? [], reasons);
  },
  surfaces: ({ surfaces }, expected: NonNullable<ExpectedPlacement['surfaces']>) => {
    for (const [surface, reason] of Object.entries(expected)) {
      const found = surfaces.get(surface as Surface);
      expectReasons(found ? [found] : [], [reason]);
    }
  },
  caps: (placement, expected, policy, situation) =>
    expect(surfaceCaps(policy, situation, placement).caps).toMatchObject(expected),
  aggregates: (placement, expected, policy, situation) =>
    expect(surfaceCaps(policy, situation, placement).aggregates?.minRecords ?? 'none').toBe(expected),
};

function placementAt({ steps }: Decision, name: string): Placement {
  const [step = '', ...instance] = name.split('/');
  const found = steps.get(step)?.placements.find((each) => each.instance === (instance.join('/') || undefined));
  if (found === undefined) throw new Error(`nothing is placed as ${name}`);
  return found;
}

function check(policy: Policy, { when, verdict, findings, steps = {} }: Expected): void {
  const situation = goldenSituation(when);
  const decision = evaluate(policy, situation);
  if (verdict) expect(decision.verdict).toBe(verdict);
  if (findings) {
    const found = decision.findings.map(({ code, at }) => `${code}${at ? ` ${position(at)}` : ''}`);
    expect(asExpected(found, findings)).toEqual([...findings].sort());
  }
  for (const [name, expected] of Object.entries(steps)) {
    const placement = placementAt(decision, name);
    for (const [key, value] of Object.entries(expected)) {
      const compare = COMPARE[key];
      if (compare === undefined) throw new Error(`${key} is not compared`);
      compare(placement, value as never, policy, situation);
    }
  }
}

describe.each(GOLDEN_NAMES)('golden policy %s', (name) => {
  const expected: readonly Expected[] = goldenExpected(name);

  it.each(expected.map((each) => [JSON.stringify(each.when ?? 'as usual'), each] as const))(
    'when %s',
    async (_, each) => {
      check(await goldenPolicy(name), each);
    },
  );
});
