import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Decision, Placement, Reason, Situation } from '../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import type { Policy, Surface } from '../../../src/domain/policy/policy.ts';
import { surfaceCaps } from '../../../src/domain/policy/surfaces.ts';
import { readPolicy } from '../../../src/files/policy.ts';

const CASES = 'test/golden/policy';

interface When {
  readonly now?: string;
  readonly event?: string;
  readonly 'repository-visibility'?: Situation['repositoryVisibility'];
  readonly 'control-plane'?: string;
  readonly unavailable?: readonly string[];
}

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

const DIGEST = `sha256:${'0'.repeat(64)}`;

const policyOf = (name: string): Policy => {
  const text = readFileSync(`${CASES}/${name}/residency.yml`, 'utf8');
  return readPolicy({ path: '.github/residency.yml', text, digest: DIGEST } as Parameters<typeof readPolicy>[0]);
};

const situationOf = (when: When = {}): Situation => ({
  now: when.now ?? '2026-11-23T12:00:00.000Z',
  event: (when.event ?? 'trusted') as Situation['event'],
  repositoryVisibility: when['repository-visibility'] ?? 'private',
  controlPlane: when['control-plane'] ?? 'github.com',
  ...(when.unavailable ? { unavailable: new Set(when.unavailable) } : {}),
});

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
  const situation = situationOf(when);
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

const folders = readdirSync(CASES, { withFileTypes: true }).filter((each) => each.isDirectory());

describe.each(folders.map(({ name }) => name))('golden policy %s', (name) => {
  const expected: readonly Expected[] = parse(readFileSync(`${CASES}/${name}/expected.yml`, 'utf8'));

  it.each(expected.map((each) => [JSON.stringify(each.when ?? 'as usual'), each] as const))('when %s', (_, each) => {
    check(policyOf(name), each);
  });
});
