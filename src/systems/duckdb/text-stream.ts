import { createReadStream } from 'node:fs';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Encoding } from '../../domain/data/form.ts';
import { decoder } from './decode.ts';

export interface TextFile {
  readonly path: string;
  readonly gzip: boolean;
}

/** The bytes of a text file, gunzipped, in UTF-8. Whatever goes wrong on the way ends the stream with it. */
export function textStream({ path, gzip }: TextFile, encoding: Encoding): Readable {
  const file = createReadStream(path);
  const stages: readonly Transform[] = [
    ...(gzip ? [createGunzip()] : []),
    ...(encoding === 'utf-8' ? [] : [decoder(encoding)]),
  ];
  return stages.reduce<Readable>((from, to) => pipeline(from, to, () => undefined), file);
}
