import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { HttpClient } from '@actions/http-client';

const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | Readable;
  /** Silence for so long ends the request. */
  readonly silenceMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * One request through the user's proxy (`HTTPS_PROXY`, `NO_PROXY`) and certificates. No redirect is followed: it could
 * lead to a host that nobody allowed. Throws where there is no answer.
 */
export async function request(asked: HttpRequest): Promise<IncomingMessage> {
  const client = new HttpClient('domicile', [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: asked.silenceMs,
  });
  // Its types know strings and writable streams; what it does with a stream is to pipe it into the request.
  const body = (asked.body ?? null) as unknown as string | NodeJS.ReadableStream | null;
  return (await client.request(asked.method, asked.url, body, asked.headers)).message;
}

/** An answer as text, of a limited size. */
export async function askText(asked: HttpRequest): Promise<HttpAnswer> {
  const message = await request(asked);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new RangeError('the answer is larger than any answer should be');
    chunks.push(chunk);
  }
  return { status: message.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') };
}

/** What a service says when it may be asked again. */
export const mayRetry = (status: number): boolean => status === 429 || status >= 500;
