import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Certificate, certificate, pkcs7, type Signing } from './certificates.ts';
import { Issuer } from './token-service.ts';

export type Trouble = 'bare' | 'slow' | 'missing' | 'huge' | 'redirect' | 'garbage' | 'broken';

const text = (value: object): string => JSON.stringify(value);

/**
 * A stand-in for the metadata services of three clouds at one address. It checks what it is sent as they do, keeps the
 * session tokens it gave, signs with certificates and keys of its own, and fails on purpose where `trouble` says how.
 */
export class Cloud {
  trouble: Trouble | undefined;
  /** What documents and tokens say, over what they say of a machine where all is well. */
  aws: object = {};
  gcp: object = {};
  azure: object = {};
  azureInstance: object = {};
  /** Who signs, and how. */
  awsSigning: Partial<Signing> = {};
  azureSigning: Partial<Signing> = {};
  gcpIssuer: Issuer;
  /** Answers with this in place of what was signed. */
  instead: string | undefined;
  readonly asked: string[] = [];
  readonly awsCertificate: Certificate = certificate({ name: 'EC2' });
  readonly azureRoot: Certificate = certificate({ name: 'Root', ca: true });
  readonly azureIssuing: Certificate = certificate({ name: 'Issuing', ca: true, issuer: this.azureRoot });
  readonly azureLeaf: Certificate = certificate({ name: 'metadata.azure.com', issuer: this.azureIssuing });
  readonly #google = new Issuer('google-1');
  readonly #sessions = new Map<string, number>();
  readonly #server: Server = createServer((request, response) => this.#respond(request, response));
  address = '';

  constructor() {
    this.gcpIssuer = this.#google;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** All is well again. */
  mend(): void {
    Object.assign(this, { trouble: undefined, aws: {}, gcp: {}, azure: {}, azureInstance: {}, instead: undefined });
    Object.assign(this, { awsSigning: {}, azureSigning: {}, gcpIssuer: this.#google });
    this.asked.length = 0;
  }

  get addresses() {
    return { metadata: this.address, googleKeys: `${this.address}/oauth2/v3/certs` };
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.address);
    this.asked.push(`${request.method} ${url.pathname}`);
    if (url.pathname === '/oauth2/v3/certs') this.#send(response, 200, text(this.#google.keySet));
    else if (this.trouble !== undefined && this.trouble !== 'bare') this.#fail(this.trouble, response);
    else this.#send(response, ...this.#answer(request, url), this.#isGoogle(url));
  }

  /** Whether an answer says that it is Google's; another service that answers at the address would not. */
  #isGoogle({ pathname }: URL): boolean {
    return pathname.startsWith('/computeMetadata') && this.trouble !== 'bare';
  }

  #send(response: ServerResponse, status: number, body: string, google = false): void {
    response.writeHead(status, google ? { 'metadata-flavor': 'Google' } : {}).end(body);
  }

  #fail(trouble: Trouble, response: ServerResponse): void {
    if (trouble === 'slow') return;
    if (trouble === 'broken') response.destroy();
    else if (trouble === 'missing') this.#send(response, 404, 'not here');
    else if (trouble === 'redirect') response.writeHead(302, { location: `${this.address}/elsewhere` }).end();
    else if (trouble === 'huge') response.writeHead(200).end('x'.repeat(200_000));
    else this.#send(response, 200, '\u0000<html>', true);
  }

  #answer(request: IncomingMessage, url: URL): readonly [number, string] {
    const { pathname } = url;
    if (pathname === '/latest/api/token') return this.#session(request);
    if (pathname.startsWith('/latest/')) return this.#awsDocument(request, pathname);
    if (pathname.startsWith('/computeMetadata/')) return this.#gcpToken(request, url);
    if (request.headers.metadata !== 'true' || 'x-forwarded-for' in request.headers) return [400, 'metadata: true'];
    return pathname === '/metadata/attested/document' ? this.#azureDocument(url) : this.#azureMachine(url);
  }

  #session({ method, headers }: IncomingMessage): readonly [number, string] {
    const seconds = Number(headers['x-aws-ec2-metadata-token-ttl-seconds']);
    if (method !== 'PUT' || !(seconds >= 1 && seconds <= 21_600)) return [400, 'a PUT with a lifetime'];
    const token = randomUUID();
    this.#sessions.set(token, Date.now() + seconds * 1000);
    return [200, token];
  }

  #awsDocument({ headers }: IncomingMessage, path: string): readonly [number, string] {
    const until = this.#sessions.get(String(headers['x-aws-ec2-metadata-token']));
    if (until === undefined || until < Date.now()) return [401, 'no session'];
    if (path !== '/latest/dynamic/instance-identity/rsa2048') return [404, ''];
    const document = {
      accountId: '123456789012',
      availabilityZone: 'eu-central-1a',
      instanceId: 'i-0123456789abcdef0',
      pendingTime: new Date(Date.now() - 60_000).toISOString(),
      region: 'eu-central-1',
      version: '2017-09-30',
      ...this.aws,
    };
    const signed =
      this.instead ??
      pkcs7(text(document), { by: this.awsCertificate, brings: false, streamed: true, ...this.awsSigning });
    return [200, signed.replaceAll(/(.{64})/g, '$1\n')];
  }

  #gcpToken({ headers }: IncomingMessage, { pathname, searchParams }: URL): readonly [number, string] {
    if (headers['metadata-flavor'] !== 'Google' || headers.host !== 'metadata.google.internal') return [403, 'flavor'];
    if (pathname !== '/computeMetadata/v1/instance/service-accounts/default/identity') return [404, ''];
    if (searchParams.get('format') !== 'full') return [400, 'format'];
    const now = Math.floor(Date.now() / 1000);
    const instance = {
      instance_creation_timestamp: now - 60,
      instance_id: '1',
      project_id: 'clinic-ml',
      zone: 'europe-west4-a',
    };
    const { instance: over = {}, ...claims } = this.gcp as { instance?: object };
    const said = {
      iss: 'https://accounts.google.com',
      aud: searchParams.get('audience'),
      iat: now,
      exp: now + 3600,
      google: { compute_engine: { ...instance, ...over } },
      ...claims,
    };
    return [200, this.instead ?? this.gcpIssuer.sign(said)];
  }

  #azureDocument({ searchParams }: URL): readonly [number, string] {
    const nonce = searchParams.get('nonce') ?? '';
    if (!/^\d{10}$/.test(nonce)) return [400, 'a nonce of ten digits'];
    const document = {
      nonce,
      subscriptionId: '11111111-2222-3333-4444-555555555555',
      vmId: 'AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee',
      timeStamp: { createdOn: azureTime(0), expiresOn: azureTime(6 * 3_600_000) },
      ...this.azure,
    };
    const by = { by: this.azureLeaf, others: [this.azureIssuing], ...this.azureSigning };
    return [200, text({ encoding: 'pkcs7', signature: this.instead ?? pkcs7(text(document), by) })];
  }

  #azureMachine({ pathname, searchParams }: URL): readonly [number, string] {
    if (pathname !== '/metadata/instance/compute' || !searchParams.has('api-version')) return [404, ''];
    const machine = { vmId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', location: 'northeurope' };
    return [200, text({ ...machine, ...this.azureInstance })];
  }
}

/** `11/28/26 00:16:17 -0000`. */
export function azureTime(shift: number): string {
  const [date = '', time = ''] = new Date(Date.now() + shift).toISOString().slice(2, 19).split('T');
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year} ${time} -0000`;
}
