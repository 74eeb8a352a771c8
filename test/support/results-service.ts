import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the double fails on purpose, once each time it is listed. */
export type Trouble =
  | { readonly at: string; readonly status: number }
  | { readonly at: string; readonly cut: 'before' | 'after' };

interface Held {
  readonly name: string;
  readonly scope: { readonly run: string; readonly job: string };
  readonly id: number;
  bytes: Buffer | undefined;
  finalized: boolean;
}

/** A double of the runner's service for artifacts and of the blobs behind it. It keeps state and checks what it is sent. */
export interface ResultsDouble {
  readonly url: string;
  /** A token as the runner gives it to a job. */
  token(run: string, job: string): string;
  readonly held: Held[];
  /** What is to go wrong, in order. */
  readonly troubles: Trouble[];
  /** What it was sent that it should not have been. */
  readonly complaints: string[];
  readonly calls: string[];
  close(): Promise<void>;
}

const PREFIX = '/twirp/github.actions.results.api.v1.ArtifactService/';
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  CreateArtifact: ['name', 'version', 'workflow_job_run_backend_id', 'workflow_run_backend_id'],
  FinalizeArtifact: ['hash', 'name', 'size', 'workflow_job_run_backend_id', 'workflow_run_backend_id'],
  ListArtifacts: ['workflow_job_run_backend_id', 'workflow_run_backend_id'],
  GetSignedArtifactURL: ['name', 'workflow_job_run_backend_id', 'workflow_run_backend_id'],
};

export async function resultsDouble(): Promise<ResultsDouble> {
  const held: Held[] = [];
  const troubles: Trouble[] = [];
  const complaints: string[] = [];
  const calls: string[] = [];
  const signature = randomUUID();
  const state = { held, complaints, signature };

  const server = createServer(async (request, response) => {
    const body = await bytesOf(request);
    const method = methodOf(request);
    calls.push(method);
    const index = troubles.findIndex(({ at }) => at === method);
    const [trouble] = index < 0 ? [] : troubles.splice(index, 1);
    if (trouble && 'cut' in trouble && trouble.cut === 'before') return request.socket.destroy();
    if (trouble && 'status' in trouble) return send(response, trouble.status, { msg: 'on purpose' });
    const answer = method === 'blob' ? blob(state, request, body) : await twirp(state, url(), method, request, body);
    // The work is done, but its answer gets lost.
    if (trouble) return request.socket.destroy();
    return send(response, answer.status, answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url(),
    token: (run, job) => {
      const claims = { scp: `Actions.Example Actions.Results:${run}:${job}` };
      return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
    },
    held,
    troubles,
    complaints,
    calls,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface State {
  readonly held: Held[];
  readonly complaints: string[];
  readonly signature: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const methodOf = ({ url = '' }: IncomingMessage): string =>
  url.startsWith(PREFIX) ? url.slice(PREFIX.length) : 'blob';

async function twirp(
  state: State,
  url: string,
  method: string,
  request: IncomingMessage,
  bytes: Buffer,
): Promise<Answer> {
  const fields = JSON.parse(bytes.toString('utf8')) as Record<string, string>;
  const scope = { run: fields.workflow_run_backend_id ?? '', job: fields.workflow_job_run_backend_id ?? '' };
  const expected = FIELDS[method];
  if (Object.keys(fields).sort().join() !== expected?.join())
    state.complaints.push(`${method}: ${Object.keys(fields)}`);
  if (request.headers['content-type'] !== 'application/json') state.complaints.push('content type');
  const mine = scopeOf(request);
  if (mine === undefined || mine.run !== scope.run) return { status: 403, body: { msg: 'token' } };
  return answered(state, url, method, fields, scope);
}

function answered(
  state: State,
  url: string,
  method: string,
  fields: Record<string, string>,
  scope: Held['scope'],
): Answer {
  const named = state.held.find(({ name, scope: { run } }) => name === fields.name && run === scope.run);
  if (method === 'CreateArtifact') return named ? TAKEN : create(state, url, fields.name ?? '', scope);
  if (method === 'FinalizeArtifact') return finalize(state, named, fields);
  if (method === 'ListArtifacts') return list(state, scope);
  if (!named) return { status: 404, body: { code: 'not_found' } };
  return { status: 200, body: { signed_url: `${url}/blob/${named.id}?sig=${state.signature}` } };
}

const TAKEN: Answer = { status: 409, body: { code: 'already_exists' } };

function create({ held, signature }: State, url: string, name: string, scope: Held['scope']): Answer {
  const id = held.length + 1;
  held.push({ name, scope, id, bytes: undefined, finalized: false });
  return { status: 200, body: { ok: true, signed_upload_url: `${url}/blob/${id}?sig=${signature}` } };
}

function list({ held }: State, { run }: Held['scope']): Answer {
  const there = held.filter((each) => each.finalized && each.scope.run === run);
  return { status: 200, body: there.length === 0 ? {} : { artifacts: there.map(asListed) } };
}

function finalize(state: State, named: Held | undefined, { size, hash }: Record<string, string>): Answer {
  if (!named?.bytes) return { status: 404, body: { code: 'not_found' } };
  if (String(named.bytes.length) !== size) state.complaints.push('size');
  if (`sha256:${createHash('sha256').update(named.bytes).digest('hex')}` !== hash) state.complaints.push('hash');
  named.finalized = true;
  return { status: 200, body: { ok: true, artifact_id: String(named.id) } };
}

const asListed = ({ name, id, scope, bytes }: Held) => ({
  name,
  database_id: String(id),
  size: String(bytes?.length ?? 0),
  workflow_run_backend_id: scope.run,
  workflow_job_run_backend_id: scope.job,
});

function blob({ held, complaints, signature }: State, request: IncomingMessage, bytes: Buffer): Answer {
  const url = new URL(request.url ?? '', 'http://double');
  const artifact = held.find(({ id }) => url.pathname === `/blob/${id}`);
  if (!artifact || url.searchParams.get('sig') !== signature) return { status: 403, body: '' };
  if (request.headers.authorization) complaints.push('the token went to the blob store');
  if (request.method === 'GET') return { status: 200, body: artifact.bytes ?? Buffer.alloc(0) };
  if (request.headers['x-ms-blob-type'] !== 'BlockBlob') complaints.push('blob type');
  if (Number(request.headers['content-length']) !== bytes.length) complaints.push('length');
  artifact.bytes = bytes;
  return { status: 201, body: '' };
}

function scopeOf({ headers }: IncomingMessage): { run: string; job: string } | undefined {
  const [, payload = ''] = (headers.authorization ?? '').replace(/^Bearer /, '').split('.');
  const { scp = '' } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as { scp?: string };
  const [, run, job] = /Actions\.Results:([^:]+):([^:\s]+)/.exec(scp) ?? [];
  return run && job ? { run, job } : undefined;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  response.writeHead(status, { 'content-length': bytes.length });
  response.end(bytes);
}
