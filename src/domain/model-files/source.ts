/** Bytes that are read where they are asked for: a model may be larger than memory. */
export interface Bytes {
  readonly size: number;
  /** Just so many bytes from there on; throws where there are not as many. */
  read(at: number, length: number): Uint8Array;
}

export interface ModelFile {
  /** Below the folder of the model, `/`-separated. */
  readonly path: string;
  readonly bytes: Bytes;
}

/** Compressed streams, opened; throws for what is none, and for one that holds more than was let. */
export interface Inflate {
  unpack(format: 'deflate' | 'zlib' | 'gzip', packed: Uint8Array, most: number): { bytes: Uint8Array; used: number };
  /** Of bytes behind others that have this sum. */
  crc32(bytes: Uint8Array, before: number): number;
}
