import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { writing } from '../../machine/trouble.ts';
import type { FetchedObject } from '../../ports.ts';
import type { Listed } from './listing.ts';

interface Asked {
  readonly bucket: string;
  readonly partition: string;
  /** The folder that the objects' files are put below. */
  readonly into: string;
  readonly signal: AbortSignal;
}

/** One object to its file, as it comes: the very one that was listed, whole, or a refusal. */
export async function fetchObject(client: S3Client, listed: Listed, asked: Asked): Promise<FetchedObject> {
  const { key, etag, bytes } = listed;
  const get = new GetObjectCommand({ Bucket: asked.bucket, Key: key, IfMatch: etag });
  const answer = await client.send(get, { abortSignal: asked.signal });
  const file = join(asked.into, listed.name);
  await writing(mkdir(dirname(file), { recursive: true, mode: 0o700 }));
  // In Node a body is a stream of Node's.
  const came = await write(answer.Body as Readable, bytes, file, asked.signal);
  if (came !== bytes) throw refused(error('data/object-cut-off', { partition: id(asked.partition) }));
  return { key, bytes, etag, ...(answer.VersionId === undefined ? {} : { version: answer.VersionId }) };
}

/** How many bytes came; never more than one beyond those expected is taken. Undefined where the store did not end in order. */
async function write(body: Readable, expected: number, file: string, signal: AbortSignal) {
  let came = 0;
  let isCutOff = false;
  const counted = async function* (): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        came += chunk.length;
        if (came > expected) return;
        yield chunk;
      }
    } catch {
      isCutOff = true;
    }
  };
  await writing(pipeline(counted, createWriteStream(file, { flags: 'wx', mode: 0o600 }), { signal }));
  return isCutOff ? undefined : came;
}
