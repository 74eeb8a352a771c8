import fc from 'fast-check';
import { atMost, higher, type Label } from '../../../../src/domain/labels/label.ts';
import { evaluate } from '../../../../src/domain/policy/evaluate.ts';
import type { Allow, Deny, Derived, Policy, Read, Step } from '../../../../src/domain/policy/policy.ts';
import { allowedIn, always, everywhere, isWithin, placementsOf, RUNS } from '../../../support/decisions.ts';
import { arbDerived, isAlive } from '../../../support/exceptions.ts';
import { ASSERTED, arbDeny, arbLabel, at, byId, PARTITIONS, PLACES, some } from '../../../support/policy-parts.ts';

/** The partitions behind what is read that no entry in force stands for, in the words of the design. */
function behind(policy: Policy, now: string, reads: readonly Read[]): readonly string[] {
  return reads.flatMap((read) => {
    if (read.kind === 'partition') return [read.origin];
    const entries = policy.derived.filter(({ output }) => output === read.artifact);
    const isLowered = entries.length > 0 && entries.every((each) => isAlive(each, policy, now));
    return isLowered ? [] : behind(policy, now, policy.steps.get(read.writer)?.reads ?? []);
  });
}

const isOfFirst = (read: Read): boolean => read.kind === 'artifact' && read.artifact === 'm0';

const readBy = ({ reads = [], each }: Partial<Step> = {}, instance = ''): readonly Read[] =>
  reads.filter(
    (read) =>
      each !== 'partition' || read.kind === 'artifact' || [read.origin, read.origin.split('/')[1]].includes(instance),
  );

const labelIn = ({ datasets }: Policy, origin: string): Label | undefined => {
  const [dataset = '', partition = ''] = origin.split('/');
  return datasets.get(dataset)?.partitions.get(partition)?.label;
};

const isAsHigh = (label: Label | undefined, than: Label | undefined): boolean =>
  label !== undefined &&
  than !== undefined &&
  atMost(than.classification, label.classification) &&
  than.categories.every((each) => label.categories.includes(each)) &&
  than.subjects.every((each) => label.subjects.includes(each));

const raised = (policy: Policy, more: Label): Policy => ({
  ...policy,
  datasets: byId(
    [...policy.datasets.values()].map((dataset) => ({
      ...dataset,
      partitions: byId(
        [...dataset.partitions.values()].map((each) => ({
          ...each,
          label: {
            classification: higher(each.label.classification, more.classification),
            categories: [...each.label.categories, ...more.categories],
            subjects: [...each.label.subjects, ...more.subjects],
          },
        })),
      ),
    })),
  ),
});

/** Entries for one artifact, in force or not. */
const entries = fc.array(
  arbDerived.map((each): Derived => ({ ...each, step: 's0', output: 'm0' })),
  { maxLength: 2 },
);

/** The first step makes that artifact, and another reads it. */
function withModel(policy: Policy): Policy {
  const [first, ...others] = [...policy.steps.values()];
  if (first === undefined) return policy;
  const writer = { ...first, writes: new Map([['m0', { store: 'share', at: at() }]]) };
  const model: Read = { kind: 'artifact', artifact: 'm0', writer: 's0', store: 'share' };
  const reader = { ...first, id: 'reader', reads: [model], writes: new Map() };
  return { ...policy, steps: byId([writer, ...others, reader]) };
}

/** All at home, for reviewed code: there labels and names alone decide. */
const atHome = (policy: Policy): Policy => {
  const moved = <Entry extends { readonly id: string; readonly location: string }>(all: ReadonlyMap<string, Entry>) =>
    byId([...all.values()].map((each) => ({ ...each, location: 'rotterdam', runnerLocation: 'rotterdam' })));
  return {
    ...policy,
    presets: [],
    locations: byId([{ id: 'rotterdam', places: PLACES.slice(0, 1), operators: PLACES.slice(0, 1), at: at() }]),
    targets: moved(policy.targets),
    stores: byId([...moved(policy.stores).values()].map((each) => ({ ...each, type: 'file' as const }))),
    destinations: moved(policy.destinations),
    datasets: byId([...policy.datasets.values()].map((each) => ({ ...each, partitions: moved(each.partitions) }))),
    steps: byId([...policy.steps.values()].map((each) => ({ ...each, requires: {} }))),
  };
};

describe('a label falls', () => {
  it('only by an entry in force, and where each entry for the artifact is', () => {
    const met = { lowered: 0, kept: 0 };
    everywhere(entries, (given, { now, ...situation }, derived) => {
      const policy = { ...withModel(given), approvals: 'asserted' as const, derived };
      for (const { step, placement } of placementsOf(evaluate(policy, { now, ...situation }))) {
        const reads = readBy(policy.steps.get(step), placement.instance);
        const carried = behind(policy, now, reads);
        const fallen = carried.filter((each) => !isAsHigh(placement.origins.get(each), labelIn(policy, each)));
        expect(fallen).toEqual([]);
        const others = [...placement.origins.keys()].filter((each) => !carried.includes(each));
        expect(derived.map(({ id }) => id)).toEqual(expect.arrayContaining(others));
        if (reads.some(isOfFirst))
          met[carried.length < behind({ ...policy, derived: [] }, now, reads).length ? 'lowered' : 'kept']++;
      }
    });
    // Of every three cases one lowers a label.
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS.numRuns / 30);
  });

  it('by no entry that is not in force: one more never enlarges what is allowed', () => {
    const dead = fc.constantFrom<Partial<Derived>>(
      { expires: '2025-12-31' },
      { expires: 'some day' },
      { approval: { ...ASSERTED, standing: 'not-signed' } },
      { approval: { ...ASSERTED, by: [] } },
    );
    always(fc.tuple(arbDerived, dead), (given, situation, [entry, change]) => {
      const policy = atHome(withModel(given));
      const more = { ...policy, derived: [...policy.derived, { ...entry, step: 's0', output: 'm0', ...change }] };
      return isWithin(allowedIn(evaluate(more, situation)), allowedIn(evaluate(policy, situation)));
    });
  });
});

const named = some([...PARTITIONS, 'registry', 'claims', 'less', 'lesser'], 1);

it('raising a label never enlarges what is allowed, of what an entry that ended stood for, and by its name', () => {
  let allowed = 0;
  everywhere(fc.tuple(named, arbDeny, entries, arbLabel), (given, situation, [datasets, deny, derived, more]) => {
    const allow: Allow = {
      id: 'a',
      effect: 'allow',
      layer: 'policy',
      operations: ['process', 'store'],
      datasets,
      at: at(),
    };
    const policy = { ...atHome(withModel(given)), derived, rules: [allow, { ...deny, waivable: false }] };
    const then = { ...situation, event: 'trusted' } as const;
    const [before, after] = [policy, raised(policy, more)].map((each) => allowedIn(evaluate(each, then)));
    expect(isWithin(after ?? new Set(), before ?? new Set())).toBe(true);
    allowed += before?.size ?? 0;
  });
  expect(allowed).toBeGreaterThan(RUNS.numRuns);
});

describe('a derived entry that ended', () => {
  it('leaves what it allowed, of what would be allowed without it', () => {
    let closed = 0;
    everywhere(fc.tuple(arbDerived, fc.boolean()), (given, situation, [derived, isHome]) => {
      const policy = isHome ? atHome(withModel(given)) : withModel(given);
      const others = policy.derived.filter(({ output, id }) => output !== 'm0' && id !== derived.id);
      const allowedWith = (...entries: readonly Derived[]) =>
        allowedIn(evaluate({ ...policy, approvals: 'asserted', derived: [...others, ...entries] }, situation));
      const entry = { ...derived, step: 's0', output: 'm0', approval: ASSERTED, expires: '2099-12-31' };
      const [live, never] = [allowedWith(entry), allowedWith()];
      const both = new Set([...live].filter((each) => never.has(each)));
      expect(allowedWith({ ...entry, expires: '2025-12-31' })).toEqual(both);
      closed += both.size < live.size ? 1 : 0;
    });
    // Of every eight entries one closes something by ending: a tenth of that is met whatever is drawn.
    expect(closed).toBeGreaterThan(RUNS.numRuns / 80);
  });

  it('never enlarges what is allowed by ending', () => {
    const days = fc.constantFrom(
      ['2026-01-01', '2026-07-01'],
      ['2026-06-30', '2100-01-01'],
      ['2026-06-30', 'some day'],
    );
    const several = fc.array(arbDerived, { minLength: 1, maxLength: 3 });
    const byName = fc.array(
      arbDeny.map((deny): Deny => ({ ...deny, datasets: ['less'] })),
      { maxLength: 1 },
    );
    always(fc.tuple(days, several, byName), (policy, situation, [days, derived, denies]) => {
      const dated = { ...policy, rules: [...policy.rules, ...denies], derived };
      const [before, after] = days.map((now) => allowedIn(evaluate(dated, { ...situation, now })));
      return isWithin(after ?? new Set(), before ?? new Set());
    });
  });
});
