/** Where a site says that a partition lies, and in what form. */
export interface PartitionFiles extends DataForm {
  /** A file, a folder, or a pattern: `*` and `?` inside a name, `**` for folders between. */
  readonly path: string;
  /** Where the path is one of a bucket and not of this machine. */
  readonly objects?: ObjectPlace;
}

/** Objects of S3, or of a store that speaks as S3 does. */
export interface ObjectPlace {
  readonly bucket: string;
  /** An object, a prefix that ends in `/`, or a pattern as of files. */
  readonly key: string;
  readonly region: string;
  /** The address of a store that is not AWS; no other host is spoken to. */
  readonly endpoint?: string;
  /** What may be fetched in all. */
  readonly maxBytes: number;
}

/** What all keys that are meant begin with, up to a `/`. The rest of each is the name of its file, once it is fetched. */
export const prefixOf = (key: string): string => key.slice(0, key.replace(/[*?].*$/s, '').lastIndexOf('/') + 1);

/** How the bytes of a file are to be read. */
export interface DataForm {
  readonly format: DataFormat;
  /** What the site says of the CSV; whatever it leaves open is as RFC 4180 has it, in UTF-8. */
  readonly csv?: CsvDialect;
}

export const DATA_FORMATS = ['csv', 'json-lines', 'parquet'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export interface CsvDialect {
  /** One to four characters; without it the first line tells. */
  readonly delimiter?: string;
  /** One character; `none` where no value is ever quoted. */
  readonly quote?: string;
  /** What stands before a quote inside quotes; without it the quote itself. */
  readonly escape?: string;
  /** The names of the columns of a file without a header line. */
  readonly columns?: readonly string[];
  /** Texts without quotes that stand for no value; without it the empty one. */
  readonly nulls?: readonly string[];
  readonly encoding?: Encoding;
  readonly lineEnds?: LineEnds;
}

/** `utf-16` begins with a byte order mark that says which of the two it is. */
export const ENCODINGS = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** `mixed`: lines end with LF, CR or CR LF as it comes. */
export const LINE_ENDS = ['alike', 'mixed'] as const;
export type LineEnds = (typeof LINE_ENDS)[number];
