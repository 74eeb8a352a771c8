import fc from 'fast-check';
import { awsTrust } from '../../../src/domain/guardrails/aws-trust.ts';
import { azureFederated } from '../../../src/domain/guardrails/azure-federated.ts';
import { wholeDrift } from '../../../src/domain/guardrails/drift/drift.ts';
import type { Json } from '../../../src/domain/guardrails/json.ts';
import { type Entries, type Guardrail, wholeDocument } from '../../../src/domain/guardrails/made.ts';
import { runnerGroups } from '../../../src/domain/guardrails/runner-groups.ts';
import { PUBLIC_ISSUER } from '../../../src/domain/guardrails/token.ts';
import { usableTargets } from '../../../src/domain/guardrails/usable.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { arbCloudPolicy } from '../../support/cloud-policies.ts';
import { RUNS } from '../../support/decisions.ts';
import { schemaFaults } from '../../support/emit-schema.ts';
import { arbDeny, byId } from '../../support/policy-parts.ts';

const NOW = '2026-11-23T08:00:00.000Z';

const arbSource = fc.record({
  issuer: fc.constantFrom(PUBLIC_ISSUER, 'token.actions.hospital.ghe.com'),
  repository: fc.constant('OWNER/hospital'),
  repositoryId: fc.constant('42'),
  ownerId: fc.constant('7'),
  subject: fc.constantFrom<'immutable' | 'names'>('immutable', 'names'),
});

const WORKFLOW = 'OWNER/ci/.github/workflows/pipeline.yml@refs/heads/main';

type Source = typeof arbSource extends fc.Arbitrary<infer T> ? T : never;

const KINDS: Readonly<Record<Guardrail, (policy: Policy, source: Source) => Entries>> = {
  'aws-trust': (policy, source) =>
    awsTrust(policy, usableTargets(policy, NOW), { ...source, account: '123456789012', workflow: WORKFLOW }).entries,
  'azure-federated': (policy, source) => azureFederated(policy, usableTargets(policy, NOW), source).entries,
  'runner-groups': (policy) =>
    runnerGroups(policy, usableTargets(policy, NOW), { repositoryId: 42, workflow: WORKFLOW }).entries,
};

const kinds = Object.entries(KINDS) as [Guardrail, (policy: Policy, source: Source) => Entries][];

const arbKind = fc.constantFrom(...kinds);

interface Scene<Extra> {
  readonly policy: Policy;
  readonly kind: Guardrail;
  readonly make: (policy: Policy) => Entries;
  readonly extra: Extra;
}

/** Of every six policies one makes an entry: of so many more than one in ten, whatever is drawn. */
const MANY = { numRuns: Math.max(1000, RUNS.numRuns) };

/** Of so many policies nothing would be shown, were nothing made of them. */
function always<Extra>(extra: fc.Arbitrary<Extra>, law: (scene: Scene<Extra>) => void): void {
  let made = 0;
  fc.assert(
    fc.property(arbCloudPolicy, arbSource, arbKind, extra, (policy, source, [kind, make], more) => {
      made += Object.keys(make(policy, source)).length;
      law({ policy, kind, make: (other) => make(other, source), extra: more });
    }),
    MANY,
  );
  expect(made).toBeGreaterThan(MANY.numRuns / 10);
}

const nothing = fc.constant(undefined);

const entriesOf = (entries: Entries): Map<string, string> =>
  new Map(Object.entries(entries).map(([name, entry]) => [name, JSON.stringify(entry)]));

it('the order of targets and rules changes no byte', () => {
  always(nothing, ({ policy, make }) => {
    const other = { ...policy, targets: new Map([...policy.targets].reverse()), rules: [...policy.rules].reverse() };
    expect(JSON.stringify(make(other))).toBe(JSON.stringify(make(policy)));
  });
});

it('what is made keeps its schema: no pattern in a condition, no claim that is a list, nothing but denials', () => {
  always(nothing, ({ policy, make, kind }) => {
    expect(schemaFaults(kind, JSON.parse(JSON.stringify(wholeDocument(kind, policy, make(policy)))))).toEqual([]);
  });
});

it('is made for no target that no step may run on', () => {
  always(nothing, ({ policy, make, kind }) => {
    const situation = {
      now: NOW,
      event: 'trusted',
      repositoryVisibility: 'private',
      controlPlane: policy.controlPlane.location,
    } as const;
    const placements = [...evaluate(policy, situation).steps.values()].flatMap((step) => step.placements);
    const allowed = new Set(placements.flatMap((placement) => placement.allowed));
    const names = [...policy.targets.values()]
      .filter(({ id }) => allowed.has(id))
      .map(({ id, runsOn }) => (kind === 'runner-groups' ? (runsOn as { group?: string }).group : id));
    for (const name of Object.keys(make(policy))) expect(names).toContain(name);
  });
});

/** The regions that a document names, wherever it does. */
const regionsIn = (text: string): string[] =>
  ['eu-central-1', 'us-east-1', 'cn-north-1', 'northeurope', 'usgovvirginia', 'germany', 'aws-global'].filter((each) =>
    text.includes(`"${each}"`),
  );

it('the regions are those of the target itself', () => {
  always(nothing, ({ policy, make, kind }) => {
    if (kind === 'runner-groups') return;
    for (const [name, text] of entriesOf(make(policy))) {
      const target = policy.targets.get(name);
      const own = [target?.location, target?.runnerLocation].map((each) => policy.locations.get(each ?? '')?.region);
      for (const region of regionsIn(text)) expect(own).toContain(region);
      expect(regionsIn(text).length).toBeGreaterThan(0);
    }
  });
});

it('a target more changes nothing of the others', () => {
  always(nothing, ({ policy, make }) => {
    const [first, ...rest] = [...policy.targets.values()];
    const [before, after] = [{ ...policy, targets: byId(rest) }, policy].map((each) => entriesOf(make(each)));
    if (first === undefined) return;
    for (const [name, text] of before ?? []) expect(after?.get(name)).toBe(text);
  });
});

it('a step more takes nothing away and changes nothing that is there', () => {
  always(nothing, ({ policy, make }) => {
    const steps = [...policy.steps.values()];
    const before = entriesOf(make({ ...policy, steps: byId(steps.slice(0, -1)) }));
    const after = entriesOf(make(policy));
    for (const [name, text] of before) expect(after.get(name)).toBe(text);
  });
});

it('a deny more lets nothing in', () => {
  always(arbDeny, ({ policy, make, extra: deny }) => {
    const before = entriesOf(make(policy));
    const after = entriesOf(make({ ...policy, rules: [...policy.rules, deny] }));
    for (const [name, text] of after) expect(before.get(name)).toBe(text);
  });
});

/** Each way to a value that is no list and no object. */
const leaves = (json: Json, way: readonly string[] = []): readonly (readonly string[])[] =>
  typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([key, each]) => leaves(each as Json, [...way, key]))
    : [way];

function replaced(json: Json, [key, ...rest]: readonly string[], into: Json): Json {
  if (key === undefined) return into;
  if (Array.isArray(json))
    return json.map((each, index) => (String(index) === key ? replaced(each, rest, into) : each));
  const object = json as { readonly [name: string]: Json };
  return { ...object, [key]: replaced(object[key] ?? null, rest, into) };
}

const arbChange = fc.record({
  at: fc.nat(),
  into: fc.constantFrom<Json>('another', '*', '', null, 0, false, [], {}),
});

it('what is made is no drift, and whatever leaf is another is', () => {
  always(arbChange, ({ policy, kind, make, extra: { at, into } }) => {
    const entries = make(policy);
    const document = wholeDocument(kind, policy, entries);
    expect(wholeDrift(kind, entries, document)).toEqual([]);
    const ways = leaves(document).filter((way) => way[0] !== 'policy' && way.at(-1) !== 'Sid');
    const way = ways[at % ways.length] ?? [];
    const value = way.reduce<Json>((json, key) => (json as Record<string, Json>)[key] ?? null, document);
    const drift = wholeDrift(kind, entries, replaced(document, way, into));
    expect(drift.length > 0).toBe(JSON.stringify(value) !== JSON.stringify(into));
  });
});
