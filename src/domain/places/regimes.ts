import type { Operation } from '../policy/policy.ts';
import { placesOf } from './catalogue.ts';
import type { RegimeData } from './catalogue-data.ts';
import { CATALOGUE_DATA } from './data/catalogue.ts';
import { type DatedPlace, longest, membersOf } from './groups.ts';
import type { Place } from './place.ts';

/** A privacy or residency regime: an engineering default with a cited article, not legal advice. */
export interface Regime {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  readonly confidence: string;
  /** It follows a controller or data subjects in these places; `everywhere` for a rule of an industry. */
  readonly jurisdiction: readonly Place[] | 'everywhere';
  readonly categories: readonly string[];
  /** The first day it is in force, `YYYY-MM-DD`; one without is. */
  readonly from?: string;
  readonly restrictions: readonly Restriction[];
  readonly attestations: readonly Attestation[];
  readonly copies: readonly CopyDuty[];
  readonly cautions: readonly Caution[];
  /** What a `derived` entry makes of its data stays under it, whatever the label becomes. */
  readonly derivedToo?: true;
}

/** Denied for these operations inside, or outside, the places. */
export interface Restriction {
  readonly denied: 'inside' | 'outside';
  readonly places: readonly DatedPlace[];
  readonly operations: readonly Operation[];
  /** The places are countries of those who run a location, not where it could be. */
  readonly of?: 'operators';
  /** Only data of these; of all that the regime is about, where there are none. */
  readonly categories?: readonly string[];
  /** `processors`: only where somebody else runs the machines. */
  readonly at?: 'processors';
  /** Only a partition where it lies. */
  readonly atRest?: true;
  /** Allowed all the same for a step that ends within this time. */
  readonly minutes?: number;
  /** By category: denied for so many records and more. */
  readonly thresholds?: Thresholds;
  readonly safeguards: readonly SafeguardRule[];
}

export type Thresholds = Readonly<Record<string, number>>;

/** A safeguard that the regime knows, and where it serves. */
export interface SafeguardRule {
  readonly id: string;
  readonly article?: string;
  readonly places: readonly Place[] | 'everywhere';
  readonly except: readonly Place[];
  /** By category: serves only for fewer records than these. */
  readonly below?: Thresholds;
  readonly until?: string;
}

/** Something that must be stated of a location, whatever its place: one of these is enough. */
export interface Attestation {
  readonly anyOf: readonly string[];
  readonly at: 'processors' | 'everywhere';
  /** Only outside these; wherever it is, where there are none. */
  readonly outside?: readonly Place[];
  readonly operations: readonly Operation[];
  readonly categories?: readonly string[];
}

/** What is to be said wherever data goes outside these places, though nothing denies it. */
export interface Caution {
  readonly outside: readonly Place[];
  readonly says: string;
}

/** Data of these categories must have a copy here. */
export interface CopyDuty {
  readonly places: readonly Place[];
  readonly categories: readonly string[];
}

/** Ids of the catalogue's regimes, for presets and "did you mean". */
export const REGIME_IDS: readonly string[] = CATALOGUE_DATA.regimes.map(({ id }) => id);

/** Undefined for an id that the catalogue lacks. */
export function regime(id: string): Regime | undefined {
  const data = CATALOGUE_DATA.regimes.find((each) => each.id === id);
  if (data === undefined) return undefined;
  const found = OPENED.get(id) ?? opened(data);
  OPENED.set(id, found);
  return found;
}

/** Facts do not change: each regime is opened once. */
const OPENED = new Map<string, Regime>();

/** What may be stated for a regime: its safeguards, and what it wants attested. None for an id that the catalogue lacks. */
export function statable(id: string): readonly string[] {
  const { restrictions = [], attestations = [] } = regime(id) ?? {};
  const safeguards = restrictions.flatMap((each) => each.safeguards.map((safeguard) => safeguard.id));
  return [...new Set([...safeguards, ...attestations.flatMap(({ anyOf }) => anyOf)])];
}

/** People's consent, however a law calls it, is no safeguard that a machine could check: it is refused by name. */
export const isConsent = (id: string): boolean => CATALOGUE_DATA.consents.split(' ').includes(id);

const opened = ({ jurisdiction, restrictions, attestations, copies, cautions, ...rest }: RegimeData): Regime => ({
  ...rest,
  jurisdiction: everywhereOr(jurisdiction),
  restrictions: restrictions.map(restriction),
  attestations: attestations.map(({ outside, ...each }) => ({
    ...each,
    ...(outside === undefined ? {} : { outside: expanded(outside) }),
  })),
  cautions: cautions.map(({ outside, says }) => ({ outside: expanded(outside), says })),
  copies: copies.map(({ places, categories }) => ({ places: expanded(places), categories })),
});

const restriction = ({ inside, outside = '', safeguards = [], ...rest }: RegimeData['restrictions'][number]) => ({
  ...rest,
  denied: inside === undefined ? ('outside' as const) : ('inside' as const),
  places: dated(inside ?? outside),
  safeguards: safeguards.map(({ places, except = '', ...safeguard }) => ({
    ...safeguard,
    places: everywhereOr(places),
    except: expanded(except),
  })),
});

const everywhereOr = (compiled: string) => (compiled === '*' ? ('everywhere' as const) : expanded(compiled));

/** Places and `@GROUP`s, divided by blanks, to places. */
const expanded = (compiled: string): readonly Place[] => dated(compiled).map(({ place }) => place);

const dated = (compiled: string): readonly DatedPlace[] => longest(compiled.split(' ').flatMap(members));

const members = (name: string): readonly DatedPlace[] =>
  name.startsWith('@') ? (membersOf(name.slice(1)) ?? []) : placesOf(name).map((place) => ({ place }));
