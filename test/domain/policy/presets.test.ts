import type { Label } from '../../../src/domain/labels/label.ts';
import type { Regime } from '../../../src/domain/places/regimes.ts';
import { regime } from '../../../src/domain/places/regimes.ts';
import type { Flow } from '../../../src/domain/policy/decision.ts';
import type { Dataset, Partition, Policy } from '../../../src/domain/policy/policy.ts';
import { applies, liveRegime } from '../../../src/domain/policy/presets.ts';
import { hasAsMany, recordsOf } from '../../../src/domain/policy/records.ts';
import { at, byId } from '../../support/policy-parts.ts';

const label = (categories: readonly string[], subjects: readonly string[] = ['US']): Label => ({
  classification: 'restricted',
  categories,
  subjects: subjects as unknown as Label['subjects'],
});

const partition = (origin: string, of: Label, records?: number): Partition => ({
  id: origin.split('/')[1] ?? '',
  origin,
  label: of,
  location: 'here',
  at: at(),
  ...(records === undefined ? {} : { records }),
});

/** A policy of which only the data counts. */
const holding = (...partitions: readonly Partition[]): Policy => {
  const dataset: Dataset = { id: 'd', label: label([]), partitions: byId(partitions), at: at() };
  return { datasets: byId([dataset]) } as unknown as Policy;
};

const found = (id: string): Regime => {
  const known = regime(id);
  if (known === undefined) throw new Error(`the catalogue lacks ${id}`);
  return known;
};

const flowOf = ({ origin, label: of }: Pick<Partition, 'origin' | 'label'>) =>
  ({ origin, label: of }) as unknown as Flow;

describe('records', () => {
  const health = partition('d/a', label(['health']), 6_000);
  const total = (...others: readonly Partition[]) =>
    recordsOf(holding(health, ...others), found('us-doj-bulk')).byCategory.get('health');

  it('are added up over all partitions that the regime reaches, whichever is read', () => {
    expect(total()).toBe(6_000);
    expect(total(partition('d/b', label(['ehr']), 4_000))).toBe(10_000);
  });

  it('of other kinds, or of people that the regime does not reach, do not count', () => {
    expect(total(partition('d/b', label(['financial']), 4_000))).toBe(6_000);
    expect(total(partition('d/b', label(['health'], ['NL']), 4_000))).toBe(6_000);
  });

  it.each([undefined, 0, -5_000, Number.NaN, 0.5, Number.POSITIVE_INFINITY])('that are %s are too many', (records) => {
    expect(total(partition('d/b', label(['health']), records))).toBe(Number.POSITIVE_INFINITY);
  });

  it('of what is no partition are too many: nobody counts what an artifact was made of', () => {
    const records = recordsOf(holding(health), found('us-doj-bulk'));
    expect(hasAsMany(records, flowOf(health), { health: 6_001 })).toBe(false);
    expect(hasAsMany(records, flowOf(health), { health: 6_000 })).toBe(true);
    expect(hasAsMany(records, flowOf({ ...health, origin: 'model' }), { health: 1_000_000 })).toBe(true);
    expect(hasAsMany(records, flowOf({ ...health, origin: 'model' }), { biometric: 1 })).toBe(false);
  });
});

describe('a regime', () => {
  const policy = holding(partition('d/a', label(['health'], ['NL'])));
  const until = '2031-12-27';

  it('says nothing before its first day, and something where nobody can say the day', () => {
    const future: Regime = { ...found('eu-gdpr'), from: '2029-03-26' };
    const says = (day: string | undefined) =>
      applies(liveRegime(future, policy, day), label(['personal'], ['NL']), undefined);
    expect([says('2029-03-25'), says('2029-03-26'), says(undefined)]).toEqual([false, true, true]);
  });

  it('frees a place through its last day, and not where nobody can say the day', () => {
    const free = (day: string | undefined) =>
      liveRegime(found('eu-gdpr'), policy, day).restrictions.flatMap(({ places }) => places);
    expect(free(until)).toContain('GB');
    expect(free('2031-12-28')).not.toContain('GB');
    expect(free(undefined)).not.toContain('GB');
    expect(free(undefined)).toContain('CH');
  });

  it('goes on denying a place whose end has come', () => {
    const [restriction] = found('us-doj-bulk').restrictions;
    const places = restriction?.places.map(({ place }) => ({ place, until: '2026-01-01' })) ?? [];
    const ended: Regime = { ...found('us-doj-bulk'), restrictions: restriction ? [{ ...restriction, places }] : [] };
    expect(liveRegime(ended, policy, until).restrictions[0]?.places).toContain('RU');
  });

  it('forgets a safeguard whose end has come', () => {
    const [restriction] = found('eu-gdpr').restrictions;
    const safeguards = restriction?.safeguards.map((each) => ({ ...each, until })) ?? [];
    const ending: Regime = { ...found('eu-gdpr'), restrictions: restriction ? [{ ...restriction, safeguards }] : [] };
    const left = (day: string) => liveRegime(ending, policy, day).restrictions[0]?.safeguards.length;
    expect([left(until), left('2031-12-28')]).toEqual([6, 0]);
  });

  it('that the catalogue lacks denies everything', () => {
    expect(applies(undefined, label([]), undefined)).toBe(true);
  });
});
