import type { Operation } from '../policy/policy.ts';
import { placesOf } from './catalogue.ts';
import type { RegimeData } from './catalogue-data.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import { builtInGroup } from './groups.ts';
import type { Place } from './place.ts';

/** Why a regime, or a part of it, cannot be checked by place. */
export type Unchecked = 'no-place-rule' | 'attestation' | 'copy' | 'not-in-force';

/** A privacy or residency regime: an engineering default with a cited article, not legal advice. */
export interface Regime {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  readonly confidence: string;
  /** It follows a controller or data subjects in these places; `everywhere` for a rule of an industry. */
  readonly jurisdiction: readonly Place[] | 'everywhere';
  readonly categories: readonly string[];
  /** `processors`: only where somebody else runs the machines. */
  readonly locations: 'all' | 'processors';
  readonly restriction?: Restriction;
  readonly unchecked: readonly Unchecked[];
}

/** Denied for these operations inside, or outside, the places. */
interface Restriction {
  readonly denied: 'inside' | 'outside';
  readonly places: readonly Place[];
  readonly operations: readonly Operation[];
}

/** Ids of the catalogue's regimes, for presets and "did you mean". */
export const REGIME_IDS: readonly string[] = CATALOGUE_DATA.regimes.map(({ id }) => id);

/** Undefined for an id that the catalogue lacks. */
export function regime(id: string): Regime | undefined {
  const data = CATALOGUE_DATA.regimes.find((each) => each.id === id);
  return data === undefined ? undefined : opened(data);
}

function opened(data: RegimeData): Regime {
  const restriction = restrictionOf(data);
  return {
    id: data.id,
    name: data.name,
    law: data.law,
    confidence: data.confidence,
    jurisdiction: data.jurisdiction === '*' ? 'everywhere' : expanded(data.jurisdiction),
    categories: data.categories,
    locations: data.locations,
    ...(restriction === undefined ? {} : { restriction }),
    unchecked: data.unchecked,
  };
}

function restrictionOf({ inside, outside, operations }: RegimeData): Restriction | undefined {
  if (operations === undefined) return undefined;
  return inside === undefined
    ? { denied: 'outside', places: expanded(outside ?? ''), operations }
    : { denied: 'inside', places: expanded(inside), operations };
}

/** Places and `@GROUP`s, divided by blanks, to places. */
function expanded(compiled: string): readonly Place[] {
  const places = compiled
    .split(' ')
    .flatMap((each) => (each.startsWith('@') ? (builtInGroup(each.slice(1)) ?? []) : placesOf(each)));
  return [...new Set(places)];
}
