import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Finding } from '../../../src/domain/outcome/finding.ts';
import { REGIME_IDS, regime } from '../../../src/domain/places/regimes.ts';
import type { Reason } from '../../../src/domain/policy/decision.ts';
import { decided, type RegimeCase, type RegimeFile } from '../../support/regime-cases.ts';

const CASES = 'test/golden/regimes';

const fileOf = (id: string): RegimeFile => parse(readFileSync(`${CASES}/${id}.yml`, 'utf8'));

/** What the regime itself says against it; of a location that nobody knows, its own reason beside the allow's. */
const against = (reasons: readonly Reason[], id: string) => reasons.filter(({ rule }) => rule === id);

/** In our own words; empty where there is none. */
const warned = (findings: readonly Finding[]): string =>
  findings
    .filter(({ code }) => code === 'placement/preset-caution')
    .map(({ params: { says } }) => (says !== undefined && 'value' in says ? says.value : ''))
    .join();

const told = ({ params: { law } }: Reason) => (law !== undefined && 'value' in law ? law.value : '');

it('has cases for every regime of the catalogue, and for no other', () => {
  expect(readdirSync(CASES).sort()).toEqual(['README.md', ...REGIME_IDS.map((id) => `${id}.yml`)].sort());
});

describe.each(REGIME_IDS)('%s', (id) => {
  const { allowed, denied = [], article = '', 'adds-nothing': finding, ...shared } = fileOf(id);
  const { restrictions = [], attestations = [], copies = [], cautions = [] } = regime(id) ?? {};
  const named = (cases: readonly RegimeCase[]) =>
    cases.map((each) => [JSON.stringify(each), { ...shared, ...each }] as const);

  it('is shown allowing and denying, unless there is nothing that it checks', () => {
    expect(allowed.length).toBeGreaterThan(0);
    const checks = restrictions.length + attestations.length + copies.length > 0;
    expect([denied.length > 0, finding === undefined, article !== '']).toEqual([checks, checks, checks]);
    expect(allowed.some(({ warns }) => warns !== undefined)).toBe(cautions.length > 0);
    if (restrictions.length === 0 && attestations.length > 0)
      expect(allowed.some(({ stated }) => stated !== undefined)).toBe(true);
  });

  it.each(named(allowed))('allows %s', (_, each) => {
    const { verdict, reasons, noted, findings } = decided(id, each);
    expect(reasons.map(({ code, rule }) => [code, rule])).toEqual([]);
    expect(verdict).toBe('pass');
    for (const safeguard of [...(each.stated ?? []), ...(each['and-stated'] ?? [])]) expect(noted).toContain(safeguard);
    expect(warned(findings)).toEqual(each.warns ?? '');
    if (finding) expect(findings.map(({ code }) => code)).toContain(finding);
  });

  if (denied.length > 0)
    it.each(named(denied))('denies %s', (_, each) => {
      const { verdict, reasons } = decided(id, each);
      const found = against(reasons, id);
      expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([each.by ?? []].flat().sort());
      expect(reasons.filter(({ code, rule }) => rule !== id && code !== 'placement/place-unknown')).toEqual([]);
      for (const reason of found) expect(told(reason)).toContain(article);
      expect(verdict).toBe('fail');
    });
});

it('asks whether a location is one’s own only where the answer would matter', () => {
  const data = { categories: ['personal'], subjects: ['US-CA'] };
  const { reasons } = decided('us-ca-ccpa', { in: 'US', 'run-by': 'others', data });
  const asked = reasons.map(({ params: { first, own } }) =>
    [first, own].map((each) => each && 'value' in each && each.value),
  );
  expect(asked).toEqual(
    expect.arrayContaining([
      ['service-provider-contract', 'there'],
      ['purpose', undefined],
    ]),
  );
});
