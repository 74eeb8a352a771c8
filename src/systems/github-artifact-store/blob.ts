import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { request } from '../../machine/http.ts';
import { refusedWith, retrying } from './results-service.ts';
import { MAX_ZIP_BYTES } from './zip-layout.ts';

const SILENCE_MS = 60_000;
const CREATED = 201;
const OK = 200;

/** Sends an archive to where the service says, in one request: Azure's Put Blob, at most 5000 MiB. */
export async function upload(url: string, archive: string, size: number, firstPauseMs?: number): Promise<void> {
  const headers = {
    'content-length': size,
    'content-type': 'application/zip',
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-version': '2020-04-08',
  };
  const { status } = await retrying(async () => {
    const answer = await request({
      method: 'PUT',
      url,
      headers,
      body: createReadStream(archive),
      silenceMs: SILENCE_MS,
    });
    answer.resume();
    return { status: answer.statusCode ?? 0 };
  }, firstPauseMs);
  if (status !== CREATED) throw refusedWith(status);
}

/** Brings an archive here, whole: an answer that does not say how long it is could have no end. */
export async function download(url: string, archive: string, firstPauseMs?: number): Promise<void> {
  const { status } = await retrying(async () => {
    const answer = await request({ method: 'GET', url, headers: {}, silenceMs: SILENCE_MS });
    if (answer.statusCode !== OK) {
      answer.resume();
      return { status: answer.statusCode ?? 0 };
    }
    if (!(Number(answer.headers['content-length']) <= MAX_ZIP_BYTES)) throw new RangeError('no or too great a length');
    await pipeline(answer, createWriteStream(archive, { mode: 0o600 }));
    return { status: OK };
  }, firstPauseMs);
  if (status !== OK) throw refusedWith(status);
}
