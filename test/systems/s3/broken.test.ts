import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ObjectPlace } from '../../../src/domain/data/form.ts';
import { clientFor } from '../../../src/systems/s3/client.ts';
import { Fetching, withCredentials } from './fetching.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A store that answers as a test wants it to. A HEAD without a key is about the bucket. */
let answer: Answer;
let server: Server;
let place: ObjectPlace;
let fetching: Fetching;
let asked: string[];

withCredentials();

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  place = { bucket: 'registry', key: 'a.csv', region: 'eu-central-1', endpoint, maxBytes: 100 };
  fetching = new Fetching();
});

afterEach(async () => {
  fetching.remove();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const says =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

/** A sound store of one object, but for what it says when that very object is asked for. */
const butFor =
  (get: Answer, length = 4): Answer =>
  (request, response) => {
    const head = says(200, { etag: '"1"', 'content-length': `${length}` });
    const isTheOne = request.headers['if-match'] === '"1"';
    const answers = request.method === 'HEAD' ? head : isTheOne ? get : says(500);
    answers(request, response);
  };

const ERROR = (code: string): string =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Canary</Message></Error>`;

describe('a store that fails', () => {
  it.each<[string, Answer, object]>([
    ['access denied to the bucket', says(403), { code: 'data/bucket-denied' }],
    ['access denied to the object', butFor(says(403, {}, ERROR('AccessDenied'))), { code: 'data/bucket-denied' }],
    ['an expired token', butFor(says(403, {}, ERROR('ExpiredToken'))), { code: 'data/bucket-denied' }],
    ['no such key', butFor(says(404, {}, ERROR('NoSuchKey'))), { code: 'data/missing' }],
    ['another object than was listed', butFor(says(412, {}, ERROR('PreconditionFailed'))), { code: 'data/changed' }],
    ['an error of its own', says(501), { code: 'data/bucket-failed', params: { number: { value: 501 } } }],
    [
      'a bucket elsewhere, by a redirect',
      says(301, { 'x-amz-bucket-region': 'us-east-1' }),
      { code: 'data/bucket-region-differs', params: { got: { value: 'us-east-1' } } },
    ],
    [
      'a region that nobody knows, which is not repeated',
      says(200, { 'x-amz-bucket-region': 'canary-1' }),
      { code: 'data/bucket-region-differs', params: { partition: expect.anything(), expected: expect.anything() } },
    ],
    [
      'a body that is cut off',
      butFor((_, r) => r.writeHead(200, { 'content-length': '4' }).end('a\n', () => r.destroy())),
      { code: 'data/object-cut-off' },
    ],
    ['a body that is shorter than it was listed', butFor(says(200, {}, 'a\n')), { code: 'data/object-cut-off' }],
    [
      'a body that never ends',
      butFor((_, r) => r.writeHead(200).write('x'.repeat(1_000_000))),
      { code: 'data/object-cut-off' },
    ],
    [
      'other bytes than their checksum',
      butFor(says(200, { 'x-amz-checksum-crc32': 'AAAAAA==' }, 'a\n1\n')),
      { code: 'data/object-cut-off' },
    ],
    ['no length', (_, r) => r.writeHead(200).end(), { code: 'data/bucket-failed' }],
  ])('%s', async (_, says_, finding) => {
    answer = says_;
    const found = await fetching.refusal(place);
    expect(found).toMatchObject(finding);
    expect(JSON.stringify(found)).not.toMatch(/canary/i);
  });

  it('is unreachable where nobody listens', async () => {
    const found = await fetching.refusal({ ...place, endpoint: 'http://127.0.0.1:1' });
    // The errors of this realm are none to the client, which so loses the system's name for what is wrong.
    expect(found).toMatchObject({ code: 'data/bucket-unreachable' });
  });

  it('is not asked for more than may be fetched', async () => {
    answer = butFor(says(200, {}, 'x'.repeat(101)), 101);
    expect(await fetching.refusal(place)).toMatchObject({ code: 'data/too-large' });
    expect(asked).toEqual(['HEAD /registry/', 'HEAD /registry/a.csv']);
    expect(existsSync(fetching.into)).toBe(false);
  });

  it('gives what it has, when it does not fail', async () => {
    answer = butFor(says(200, {}, 'a\n1\n'));
    expect((await fetching.data(place)).files).toHaveLength(1);
  });
});

describe('where the client goes is what the site file says', () => {
  /** The host that the first request of a client would go to; none is made. */
  async function hostAsked(client: S3Client): Promise<string | undefined> {
    let host: string | undefined;
    const stop = () => async (args: { request: unknown }) => {
      host = (args.request as { hostname: string }).hostname;
      throw new Error('no further');
    };
    client.middlewareStack.add(stop as never, { step: 'finalizeRequest', priority: 'low' });
    await client.send(new HeadBucketCommand({ Bucket: place.bucket })).catch(() => undefined);
    client.destroy();
    return host;
  }

  it('whatever endpoint the environment names', async () => {
    const { endpoint = '', ...aws } = place;
    Object.assign(process.env, { AWS_ENDPOINT_URL_S3: endpoint, AWS_ENDPOINT_URL: endpoint });
    try {
      expect(await hostAsked(clientFor(place))).toBe('127.0.0.1');
      expect(await hostAsked(clientFor(aws))).toBe('registry.s3.eu-central-1.amazonaws.com');
      expect(await hostAsked(clientFor({ ...aws, region: 'cn-north-1' }))).toBe(
        'registry.s3.cn-north-1.amazonaws.com.cn',
      );
    } finally {
      delete process.env.AWS_ENDPOINT_URL_S3;
      delete process.env.AWS_ENDPOINT_URL;
    }
  });

  it('through the proxy of the environment', async () => {
    const tunnels: string[] = [];
    server.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n', () => socket.destroy());
    });
    process.env.https_proxy = place.endpoint;
    try {
      const found = await fetching.refusal({ ...place, endpoint: 'https://objects.example' });
      expect(found).toMatchObject({ code: 'data/bucket-unreachable' });
      expect(new Set(tunnels)).toEqual(new Set(['objects.example:443']));
    } finally {
      delete process.env.https_proxy;
    }
  });

  it('says so where the machine has no credentials', async () => {
    answer = says(200);
    const [key, file] = [process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SHARED_CREDENTIALS_FILE];
    delete process.env.AWS_ACCESS_KEY_ID;
    Object.assign(process.env, { AWS_SHARED_CREDENTIALS_FILE: '/nowhere', AWS_CONFIG_FILE: '/nowhere' });
    try {
      expect(await fetching.refusal(place)).toMatchObject({ code: 'data/credentials-missing' });
      expect(asked).toEqual([]);
    } finally {
      process.env.AWS_ACCESS_KEY_ID = key;
      delete process.env.AWS_CONFIG_FILE;
      if (file === undefined) delete process.env.AWS_SHARED_CREDENTIALS_FILE;
      else process.env.AWS_SHARED_CREDENTIALS_FILE = file;
    }
  });
});
