import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type TokenClaims = Readonly<Record<string, unknown>>;

const BEARER = 'a token for tokens';

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key that an issuer signs with, and the token that it makes of claims. */
export class Issuer {
  readonly #key: KeyObject;
  readonly publicKey: KeyObject;
  readonly kid: string;

  constructor(kid = 'key-1', modulusLength = 2048) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
    this.#key = privateKey;
    this.publicKey = publicKey;
    this.kid = kid;
  }

  get keySet(): object {
    return { keys: [{ ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, alg: 'RS256', use: 'sig' }] };
  }

  sign(claims: TokenClaims, header: object = {}): string {
    const text = `${base64url({ alg: 'RS256', typ: 'JWT', kid: this.kid, ...header })}.${base64url(claims)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(this.#key, 'base64url')}`;
  }
}

/**
 * A stand-in for the service that signs which job asks: tokens at one address, for those who hold its bearer, and keys
 * at another. Served as a GitHub Enterprise Server serves it, so that its address is that of the server.
 */
export class TokenService {
  readonly issuer = new Issuer();
  /** What a token says of the job, over its times and audience. */
  claims: TokenClaims = {};
  /** Answers with another text in place of the token. */
  instead: ((audience: string) => string) | undefined;
  status = 200;
  readonly asked: string[] = [];
  readonly #server: Server = createServer((request, response) => this.#respond(request, response));
  url = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** What the runner tells a job that may ask. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    };
  }

  token(audience: string, over: TokenClaims = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const iss = `${this.url}/_services/token`;
    return this.issuer.sign({ iss, aud: audience, iat: now, nbf: now - 60, exp: now + 300, ...this.claims, ...over });
  }

  #respond({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(url, this.url);
    this.asked.push(pathname);
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const audience = searchParams.get('audience') ?? '';
    if (pathname === '/_services/token/.well-known/jwks') send(200, this.issuer.keySet);
    else if (pathname !== '/token') send(404, {});
    else if (headers.authorization !== `Bearer ${BEARER}`) send(401, {});
    else send(this.status, { value: this.instead?.(audience) ?? this.token(audience) });
  }
}
