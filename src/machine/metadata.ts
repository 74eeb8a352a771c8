import { Agent, type IncomingMessage, request } from 'node:http';

/** The address at which clouds tell a machine about itself. A constant, so that nobody can point elsewhere. */
export const METADATA_ADDRESS = 'http://169.254.169.254';

const DEADLINE_MS = 3000;
const MAX_ANSWER_BYTES = 64 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;

export interface MetadataRequest {
  readonly method?: 'GET' | 'PUT';
  readonly address: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type MetadataAnswer =
  | { readonly kind: 'answered'; readonly body: string; readonly header: (name: string) => string | undefined }
  /** `reason` in words of ours. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * One question to the machine's own cloud: straight to the address, never through a proxy, no redirect followed, and
 * all of it within three seconds, since the answer comes from the machine's own host.
 */
export function askMetadata({ method = 'GET', address, path, headers }: MetadataRequest): Promise<MetadataAnswer> {
  // An agent of our own: the global one may take a proxy from the environment (NODE_USE_ENV_PROXY).
  const agent = new Agent({ keepAlive: false });
  const signal = AbortSignal.timeout(DEADLINE_MS);
  return new Promise<MetadataAnswer>((resolve) => {
    const fail = () => resolve({ kind: 'failed', reason: signal.aborted ? 'too slow' : 'no answer' });
    const asked = request(new URL(path, address), {
      method,
      agent,
      headers: { connection: 'close', ...headers },
      signal,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    asked.on('error', fail);
    asked.on('response', (message) => read(message).then(resolve, fail));
    asked.end();
  }).finally(() => agent.destroy());
}

async function read(message: IncomingMessage): Promise<MetadataAnswer> {
  const { statusCode = 0, headers } = message;
  if (statusCode !== 200) {
    message.destroy();
    const isRedirect = statusCode >= 300 && statusCode < 400;
    return { kind: 'failed', reason: isRedirect ? 'a redirect' : `status ${statusCode}` };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > MAX_ANSWER_BYTES) return { kind: 'failed', reason: 'too large' };
    chunks.push(chunk);
  }
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { kind: 'answered', body: Buffer.concat(chunks).toString('utf8'), header };
}
