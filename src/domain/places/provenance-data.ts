/** Where the facts of the catalogue come from. */
export interface ProvenanceData {
  /** By provider and region: `label|kind|confidence|sources`, the sources divided by blanks. */
  readonly regions: Table<Table<string>>;
  /** By key: a title and, where there is one, an address. */
  readonly sources: Table<string>;
  readonly regimes: Table<RegimeNotes>;
}

type Table<Value> = Readonly<Record<string, Value>>;

export interface RegimeNotes {
  readonly summary: readonly string[];
  readonly status: string;
  readonly sources: readonly string[];
  /** Duties that no machine checks. */
  readonly notChecked: readonly string[];
}
