import type { Place } from '../../../src/domain/places/place.ts';
import { REGIME_IDS, regime } from '../../../src/domain/places/regimes.ts';
import type { Spot } from '../../../src/domain/policy/context.ts';
import type { Flow } from '../../../src/domain/policy/decision.ts';
import type { PlacedFlow } from '../../../src/domain/policy/flows.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { liveRegime } from '../../../src/domain/policy/presets.ts';
import { bitten, type Case, demanded, opening, seenBy, wouldOpen } from '../../../src/domain/policy/regime-rules.ts';
import { ASSERTED, at } from '../../support/policy-parts.ts';

interface Given {
  readonly to?: readonly string[] | 'unknown';
  readonly of?: readonly string[];
  readonly doing?: 'process' | 'store';
  readonly minutes?: number;
  readonly processor?: boolean;
  readonly operators?: readonly string[] | 'unknown';
}

/** A flow of nothing that the policy counts, under one regime. */
function caseOf(
  id: string,
  { to = ['US'], of = ['personal'], doing = 'process', minutes, processor = false, operators = 'unknown' }: Given,
): Case {
  const found = regime(id);
  if (found === undefined) throw new Error(`the catalogue lacks ${id}`);
  const label = { classification: 'restricted', categories: of, subjects: [] } as const;
  const flow = {
    origin: 'd/p',
    label,
    location: 'there',
    operation: doing,
    by: 'process',
    of: 'there',
    at: at(),
  } as const;
  return {
    regime: liveRegime(found, { datasets: new Map() } as unknown as Policy, '2026-11-28'),
    flow: { ...flow, ...(minutes === undefined ? {} : { minutes }) } as PlacedFlow,
    spot: { places: to as unknown as Spot['places'], operators: operators as Spot['operators'], processor },
  };
}

const stated = (...ids: readonly string[]) =>
  ids.map((id) => ({
    id,
    covers: { locations: [], targets: [], stores: [], destinations: [] },
    approval: ASSERTED,
    expires: '2099-12-31',
    at: at(),
  }));

/** The safeguards that open a flow, of those that are stated; `closed` where they do not, `free` where none is needed. */
function openedBy(id: string, given: Given, ...ids: readonly string[]): readonly string[] | 'closed' | 'free' {
  const asked = caseOf(id, given);
  const said = asked.regime.restrictions.flatMap((restriction) => {
    const denied = bitten(restriction, asked);
    return denied === undefined ? [] : [opening(restriction, denied, stated(...ids), asked)];
  });
  if (said.length === 0) return 'free';
  return said.includes(undefined) ? 'closed' : said.flatMap((used) => (used ?? []).map((each) => each.id));
}

describe('a safeguard', () => {
  it.each([
    ['opens a country that it is for', { to: ['US'] }, ['dpf-certified'], ['dpf-certified']],
    ['opens a part of that country', { to: ['US-CA'] }, ['dpf-certified'], ['dpf-certified']],
    ['opens any country, where the law names none', { to: ['IN'] }, ['scc'], ['scc']],
    ['opens no country that another is for', { to: ['JP'] }, ['dpf-certified'], 'closed'],
    ['opens nothing by half', { to: ['US', 'JP'] }, ['dpf-certified'], 'closed'],
    [
      'opens together with others',
      { to: ['US', 'JP'] },
      ['dpf-certified', 'appi-business-operator'],
      ['dpf-certified', 'appi-business-operator'],
    ],
    ['is not needed for what is free', { to: ['NL', 'CH'] }, [], 'free'],
    ['is needed only for what is not', { to: ['NL', 'US'] }, ['dpf-certified'], ['dpf-certified']],
    ['is told only where it serves', { to: ['US'] }, ['appi-business-operator', 'scc'], ['scc']],
    ['of another regime opens nothing', { to: ['US'] }, ['idta', 'baa', 'explicit-consent'], 'closed'],
    ['opens no place that nobody knows', { to: 'unknown' }, ['scc', 'bcr'], 'closed'],
    ['that nobody states opens nothing', { to: ['US'] }, [], 'closed'],
  ] as const)('%s', (_, given, ids, expected) => {
    expect(openedBy('eu-gdpr', given, ...ids)).toEqual(expected);
  });

  it('that is for one operation opens no other, and never a country that the law leaves out', () => {
    const encrypted = (to: string, doing: Given['doing'] = 'store') =>
      openedBy('us-itar', { to: [to], of: ['itar-technical-data'], doing }, 'e2e-encrypted-fips140');
    expect(encrypted('DE')).toEqual(['e2e-encrypted-fips140']);
    expect(['RU', 'CN', 'HK', 'SY'].map((to) => encrypted(to))).toEqual(['closed', 'closed', 'closed', 'closed']);
    expect(encrypted('DE', 'process')).toBe('closed');
  });

  it('that is for few records opens nothing where nobody counts them', () => {
    expect(openedBy('cn-pipl', { to: ['SG'] }, 'cn-standard-contract-filed')).toBe('closed');
    expect(openedBy('cn-pipl', { to: ['SG'] }, 'cac-security-assessment')).toEqual(['cac-security-assessment']);
  });

  it('of one kind of data opens nothing for another', () => {
    expect(openedBy('id-gr71', { to: ['SG'] }, 'binding-instrument')).toEqual(['binding-instrument']);
    expect(openedBy('id-gr71', { to: ['SG'], of: ['public-sector'] }, 'binding-instrument')).toBe('closed');
    expect(openedBy('id-gr71', { to: ['SG'], of: ['public-sector', 'personal'] }, 'binding-instrument')).toBe('closed');
  });

  it('does not open a first database abroad', () => {
    const asked = caseOf('ru-152fz', { to: ['KZ'], doing: 'store' });
    const resting = { ...asked, flow: { ...asked.flow, by: 'rest' as const } };
    const [first] = asked.regime.restrictions;
    expect(first && [bitten(first, asked), bitten(first, resting)]).toEqual([undefined, ['KZ']]);
    expect(
      first && opening(first, ['KZ'] as unknown as Place[], stated('roskomnadzor-notification'), resting),
    ).toBeUndefined();
  });

  it('that would serve is named, and no other', () => {
    const named = (to: readonly string[] | 'unknown') => {
      const asked = caseOf('eu-gdpr', { to });
      return asked.regime.restrictions.flatMap((each) => wouldOpen(each, bitten(each, asked) ?? [], asked));
    };
    expect(named(['US'])).toEqual(['scc', 'bcr', 'dpf-certified']);
    expect(named(['US', 'CA'])).toEqual(['scc', 'bcr']);
    expect(named('unknown')).toEqual([]);
  });
});

describe('a limit on operators', () => {
  const bites = (operators: readonly string[] | 'unknown', processor = true) => {
    const asked = caseOf('fr-secnumcloud', { to: ['FR'], of: ['state-sensitive'], processor, operators });
    return asked.regime.restrictions.flatMap((each): readonly string[] => [bitten(each, asked) ?? []].flat());
  };

  it.each([
    [['FR'], []],
    [['FR', 'DE'], []],
    [['FR', 'US'], ['US']],
    ['unknown', ['operator-unknown']],
  ] as const)('%j: %j', (operators, expected) => {
    expect(bites(operators)).toEqual(expected);
  });

  it('says nothing of what the controller itself runs', () => {
    expect(bites(['US'], false)).toEqual([]);
  });
});

describe('what is made of data', () => {
  const label = { classification: 'internal', categories: [], subjects: [] } as const;
  const madeOf = { ...label, categories: ['health'] };

  it('stays under a regime that says so', () => {
    expect(seenBy({ derivedToo: true }, { label, madeOf } as unknown as Flow).categories).toEqual(['health']);
    expect(regime('us-doj-bulk')?.derivedToo).toBe(true);
  });

  it('leaves every other', () => {
    expect(seenBy({}, { label, madeOf } as unknown as Flow)).toBe(label);
    expect(REGIME_IDS.filter((id) => regime(id)?.derivedToo)).toEqual(['us-doj-bulk']);
  });
});

describe('a limit of time', () => {
  it.each([
    [1_440, 'free'],
    [1_441, 'closed'],
    [Number.NaN, 'closed'],
    [undefined, 'closed'],
  ] as const)('%s minutes: %s', (minutes, expected) => {
    expect(openedBy('in-rbi-payments', { of: ['payment'], ...(minutes === undefined ? {} : { minutes }) })).toBe(
      expected,
    );
  });
});

describe('an attestation', () => {
  it.each([
    ['us-hipaa', { of: ['phi'], processor: true }, ['baa']],
    ['us-hipaa', { of: ['ehr'], processor: true, doing: 'store' }, ['baa']],
    ['us-hipaa', { of: ['phi'] }, []],
    ['us-hipaa', { of: ['health'], processor: true }, []],
    ['us-itar', { of: ['ear-controlled'] }, ['us-person']],
    ['us-itar', { of: ['ear-controlled'], doing: 'store' }, []],
    ['ca-pipeda', { processor: true, doing: 'store' }, ['processor-contract', 'notice']],
    ['sa-pdpl', { to: ['SA'] }, []],
    ['sa-pdpl', { to: ['SA', 'AE'], doing: 'store' }, ['sa-risk-assessment']],
    ['sa-pdpl', { to: 'unknown' }, ['sa-risk-assessment']],
    ['us-state-privacy', { of: ['biometric'] }, ['dpia']],
    ['us-state-privacy', { of: ['personal'], processor: true }, ['processor-contract']],
    ['de-sgbv393', { of: ['social-data'], processor: true }, ['c5-type2', 'german-establishment']],
  ] as const)('of %s for %j: %j', (id, given, expected) => {
    expect(demanded(caseOf(id, given)).flatMap(({ anyOf }) => anyOf)).toEqual(expected);
  });
});
