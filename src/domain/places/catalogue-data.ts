/** The compiled facts of data/places. Places stand side by side, divided by blanks; `?` is unknown. */
export interface CatalogueData {
  readonly compiled: string;
  readonly digest: string;
  /** By provider and region: `places|operators`. */
  readonly regions: Table<Table<string>>;
  /** By provider: region ids that stand for all their zones and numbered sites (`GRA` for `GRA11`). */
  readonly prefixes: Table<readonly string[]>;
  /** By provider: what zones outside their region's place begin with (`us-east-1-bue` for `us-east-1-bue-1a`). */
  readonly localZones: Table<string>;
  /** By provider: what an old interface calls a region. */
  readonly aliases: Table<Table<string>>;
  /** By provider: the region that geo-redundant storage copies to. */
  readonly pairs: Table<Table<string>>;
  readonly builtInLocations: Table<string>;
  readonly countries: string;
  /** In English. */
  readonly countryNames: Table<string>;
  /** By country: what its subdivisions have after the hyphen. */
  readonly subdivisions: Table<string>;
  /** Codes that look like a subdivision and stand for a country. */
  readonly countriesOfTheirOwn: Table<string>;
  readonly groups: Table<string>;
  /** By group and country: the last day that the country is in it. */
  readonly groupEnds: Table<Table<string>>;
  /** Names that laws have for people's consent. */
  readonly consents: string;
  readonly regimes: readonly RegimeData[];
  /** By provider. */
  readonly egress: Table<EgressData>;
}

type Table<Value> = Readonly<Record<string, Value>>;

type Operations = readonly ('process' | 'store')[];

/** List prices of moving data out, in micro-dollars a GB. */
export interface EgressData {
  /** To anywhere else, smallest amounts first; the last tier has no end. */
  readonly internet: readonly Tier[];
  /** To another region of the same provider. */
  readonly betweenRegions: number;
}

export interface Tier {
  readonly upToGB: number | null;
  readonly micros: number;
}

/** Of places, `@NAME` is a built-in group and `*` everywhere. */
export interface RegimeData {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  readonly confidence: string;
  readonly jurisdiction: string;
  readonly categories: readonly string[];
  /** The first day it is in force; one without is. */
  readonly from?: string;
  readonly restrictions: readonly RestrictionData[];
  readonly attestations: readonly AttestationData[];
  readonly copies: readonly { readonly places: string; readonly categories: readonly string[] }[];
  readonly cautions: readonly { readonly outside: string; readonly says: string }[];
  readonly derivedToo?: true;
}

/** Either `outside` or `inside`. */
interface RestrictionData {
  readonly outside?: string;
  readonly inside?: string;
  readonly operations: Operations;
  readonly categories?: readonly string[];
  readonly of?: 'operators';
  readonly at?: 'processors';
  readonly atRest?: true;
  readonly minutes?: number;
  readonly thresholds?: Table<number>;
  readonly safeguards?: readonly SafeguardData[];
}

interface SafeguardData {
  readonly id: string;
  readonly article?: string;
  readonly places: string;
  readonly except?: string;
  readonly below?: Table<number>;
  readonly until?: string;
}

interface AttestationData {
  readonly anyOf: readonly string[];
  readonly at: 'processors' | 'everywhere';
  readonly outside?: string;
  readonly operations: Operations;
  readonly categories?: readonly string[];
}
