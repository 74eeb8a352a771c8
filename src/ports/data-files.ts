import type { DataForm, PartitionFiles } from '../domain/data/form.ts';
import type { Digest } from '../domain/outcome/digest.ts';

export interface DataRequest {
  /** The id of the partition, for findings. */
  readonly partition: string;
  readonly files: PartitionFiles;
  /** A folder, not there yet, for what has to be fetched first; whoever asks removes it. */
  readonly into: string;
}

/** An object as its store names it: by what it can be asked for again. */
export interface FetchedObject {
  readonly key: string;
  readonly bytes: number;
  readonly etag: string;
  readonly version?: string;
}

/** The files of a partition on this machine's disk. */
export interface LocalData {
  readonly partition: string;
  readonly form: DataForm;
  /** Every file, by its absolute path, in the order of names. */
  readonly files: readonly string[];
  /** The file, or the folder that holds these files and no others; undefined where a pattern chose them. */
  readonly path?: string;
  /** Which objects were fetched; none where the files lie here. */
  readonly objects?: readonly FetchedObject[];
  /**
   * Of the names and bytes of the files as they are now; with a key, keyed. Throws `data/changed` where there are others
   * than those listed.
   */
  digest(key?: Uint8Array): Promise<Digest>;
}
