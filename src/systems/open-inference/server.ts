import { lookup as resolveName } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { createServer, type LookupFunction } from 'node:net';
import type { InferenceAnswer, InferenceRequest, InferenceServer } from '../../ports.ts';
import { isMetadataAddress } from './addresses.ts';

const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;

/** Asked straight, with an agent of its own: the rows are data, and a proxy is not where they may go. */
export function inferenceServer(origin: string): InferenceServer {
  const isSecure = new URL(origin).protocol === 'https:';
  const { hostname } = new URL(origin);
  return {
    ask: (asked) => {
      if (isMetadataAddress(hostname)) return Promise.resolve({ kind: 'failed', reason: 'address-refused' });
      const agent = isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false });
      return answerOf(isSecure ? httpsRequest : httpRequest, agent, origin, asked).finally(() => agent.destroy());
    },
  };
}

class Failure extends Error {
  readonly reason: Extract<InferenceAnswer, { kind: 'failed' }>['reason'];
  constructor(reason: Failure['reason']) {
    super(reason);
    this.reason = reason;
  }
}

function answerOf(
  request: typeof httpRequest,
  agent: HttpAgent,
  origin: string,
  { path, body, deadlineMs }: InferenceRequest,
): Promise<InferenceAnswer> {
  const signal = AbortSignal.timeout(Math.ceil(deadlineMs));
  return new Promise<InferenceAnswer>((resolve) => {
    const fail = (thrown: unknown) => resolve({ kind: 'failed', reason: reasonOf(thrown, signal) });
    const asked = request(`${origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      agent,
      lookup: allowedLookup,
      headers: { connection: 'close', accept: 'application/json', ...contentOf(body) },
      signal,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    asked.on('error', fail);
    asked.on('response', (message) => read(message).then(resolve, fail));
    asked.end(body);
  });
}

const contentOf = (body: string | undefined) =>
  body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

function reasonOf(thrown: unknown, signal: AbortSignal): Failure['reason'] {
  if (thrown instanceof Failure) return thrown.reason;
  return signal.aborted ? 'late' : 'no-answer';
}

/** A name may lead anywhere, and elsewhere today than yesterday: what it leads to is looked at, too. */
const allowedLookup: LookupFunction = (hostname, options, done) => {
  resolveName(hostname, options, (failed, address, family) => {
    const addresses = typeof address === 'string' ? [address] : (address ?? []).map((each) => each.address);
    const refusedOne = addresses.some(isMetadataAddress);
    done(failed ?? (refusedOne ? new Failure('address-refused') : null), address, family);
  });
};

async function read(message: IncomingMessage): Promise<InferenceAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new Failure('too-large');
    chunks.push(chunk);
  }
  return { kind: 'answered', status: message.statusCode ?? 0, body: textOf(Buffer.concat(chunks)) };
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('not-text');
  }
}

/** A port of the loopback on which nobody listens at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
