/** The compiled facts of data/places. Places stand side by side, divided by blanks; `?` is unknown. */
export interface CatalogueData {
  readonly compiled: string;
  readonly digest: string;
  /** By provider and region: `places|operators`. */
  readonly regions: Table<Table<string>>;
  /** By provider: region ids that stand for all their zones and numbered sites (`GRA` for `GRA11`). */
  readonly prefixes: Table<readonly string[]>;
  /** By provider: the region that geo-redundant storage copies to. */
  readonly pairs: Table<Table<string>>;
  readonly builtInLocations: Table<string>;
  readonly countries: string;
  /** By country: what its subdivisions have after the hyphen. */
  readonly subdivisions: Table<string>;
  /** Codes that look like a subdivision and stand for a country. */
  readonly countriesOfTheirOwn: Table<string>;
  readonly groups: Table<string>;
  readonly regimes: readonly RegimeData[];
}

type Table<Value> = Readonly<Record<string, Value>>;

/** Without `operations` a regime denies nothing by place. `@NAME` is a built-in group, `*` everywhere. */
export interface RegimeData {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  readonly confidence: string;
  readonly jurisdiction: string;
  readonly categories: readonly string[];
  readonly locations: 'all' | 'processors';
  readonly outside?: string;
  readonly inside?: string;
  readonly operations?: readonly ('process' | 'store')[];
  readonly unchecked: readonly ('no-place-rule' | 'attestation' | 'copy' | 'not-in-force')[];
}
