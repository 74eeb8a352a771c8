import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ObjectPlace } from '../../../src/domain/data/form.ts';
import { fetchedData } from '../../../src/systems/s3/objects.ts';
import { contractOf, validated } from '../../commands/data-validate/run.ts';
import { type Moto, moto, startMoto } from '../../support/moto.ts';
import { Fetching, PARTITION, withCredentials } from './fetching.ts';

const REGION = 'eu-central-1';
const BUCKET = 'registry-nl';

moto.describe(`objects of S3, as moto has it${moto.reason}`, () => {
  let service: Moto;
  let fetching: Fetching;

  withCredentials();

  beforeAll(async () => {
    service = await startMoto();
    const client = new S3Client({ region: REGION, endpoint: service.address, forcePathStyle: true });
    const inRegion = { LocationConstraint: REGION } as const;
    await client.send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration: inRegion }));
    const Status = 'Enabled';
    await client.send(new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration: { Status } }));
    for (const [Key, Body] of Object.entries(OBJECTS)) {
      await client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Buffer.from(Body) }));
    }
    client.destroy();
  }, 60_000);

  afterAll(() => service.stop());

  beforeEach(() => {
    fetching = new Fetching();
  });

  afterEach(() => fetching.remove());

  const MANY = Object.fromEntries(Array.from({ length: 1005 }, (_, at) => [`many/${at}.csv`, '']));
  const OBJECTS: Readonly<Record<string, string>> = {
    'year=2026/': '',
    'year=2026/a.csv': 'a\n1\n',
    'year=2026/b.csv': 'a\n2\n',
    'year=2026/deep/c.csv': 'a\n3\n',
    'year=2026/notes.txt': 'no data',
    'odd/../x.csv': 'a\n1\n',
    'tables/people/1.csv': 'a\n1\n',
    'tables/people/2.csv': 'a\n2\n',
    'tables/visits/1.csv': 'b\nx\n',
    'more/people.csv': 'a\n1\n',
    'more/visits.csv': 'b\nx\n',
    'more/others.csv': 'c\nx\n',
    'big.csv': `a\n${'x'.repeat(5_000_000)}\n`,
    ...MANY,
  };

  const at = (key: string, more: Partial<ObjectPlace> = {}): ObjectPlace => ({
    bucket: BUCKET,
    key,
    region: REGION,
    endpoint: service.address,
    maxBytes: 10_000_000,
    ...more,
  });

  it('fetches one object, and tells which version it was', async () => {
    const data = await fetching.data(at('year=2026/a.csv'));
    expect(data.path).toBe(`${fetching.into}/a.csv`);
    expect(data.files.map((file) => readFileSync(file, 'utf8'))).toEqual(['a\n1\n']);
    expect(data.objects).toEqual([
      {
        key: 'year=2026/a.csv',
        bytes: 4,
        etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
        version: expect.any(String),
      },
    ]);
    expect(data.form).toEqual({ format: 'csv' });
  });

  it.each([
    ['year=2026/', ['a.csv', 'b.csv', 'deep/c.csv', 'notes.txt']],
    ['year=2026/*.csv', ['a.csv', 'b.csv']],
    ['year=*/**/*.csv', ['year=2026/a.csv', 'year=2026/b.csv', 'year=2026/deep/c.csv']],
  ])('fetches what %s means', async (key, names) => {
    const data = await fetching.data(at(key));
    expect(data.files.map((file) => file.slice(fetching.into.length + 1))).toEqual(names);
    expect(data.path).toBe(fetching.into);
    expect(await data.digest()).toMatch(/^sha256:/);
  });

  it('goes through every page of a listing', async () => {
    expect((await fetching.data(at('many/'))).files).toHaveLength(1005);
  }, 60_000);

  it('streams a large object', async () => {
    const data = await fetching.data(at('big.csv'));
    expect(readFileSync(data.files[0] ?? '', 'utf8')).toHaveLength(5_000_003);
  });

  /** The whole step over what the site file says of a bucket, whose client is the real one. */
  const checked = (path: string, contract: string) =>
    validated({
      contract,
      data: '',
      before: (site) => {
        const file = JSON.parse(readFileSync(site.siteFile, 'utf8'));
        const s3 = { region: REGION, endpoint: service.address };
        file.partitions = { [PARTITION]: { path: `s3://${BUCKET}/${path}`, format: 'csv', s3 } };
        writeFileSync(site.siteFile, JSON.stringify(file));
      },
      ports: (ports) => ({
        ...ports,
        localData: (request) =>
          request.files.objects ? fetchedData(request, request.files.objects) : ports.localData(request),
      }),
      after: (site) => {
        expect(readdirSync(site.stateRoot).filter((name) => name.startsWith('data-validate'))).toEqual([]);
      },
    });

  const TABLES = `${contractOf('      - {name: a, logicalType: integer, unique: true}')}  - name: visits
    properties: [{name: b, required: true}]
`;

  it('checks a table of many objects where they were fetched to, and leaves none', async () => {
    const { outcome } = await checked('tables/people/', contractOf('      - {name: a, unique: true}'));
    expect(outcome?.verdict).toBe('pass');
    expect(outcome?.evidence[0]?.facts).toMatchObject({ [`objects:${PARTITION}`]: 2 });
  });

  it.each([
    ['tables/{table}/*.csv', 'pass', []],
    ['more/{table}.csv', undefined, ['data/files-of-no-table']],
  ])('checks several tables: %s', async (path, verdict, codes) => {
    const { outcome, findings } = await checked(path, TABLES);
    expect(outcome?.verdict).toBe(verdict);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes);
  });

  const partition = { value: PARTITION };
  it.each<[string, string, Partial<ObjectPlace>, object]>([
    ['no such key', 'gone.csv', {}, { code: 'data/missing', params: { partition } }],
    ['no key below a prefix', 'gone/', {}, { code: 'data/missing' }],
    ['no such bucket', 'a.csv', { bucket: 'no-such-bucket' }, { code: 'data/bucket-missing', params: { partition } }],
    ['more than may be fetched', 'big.csv', { maxBytes: 5_000_000 }, { code: 'data/too-large' }],
    ['a name that leads out of the folder', 'odd/', {}, { code: 'store/unfit-name' }],
    [
      'a bucket in another region than the site file says',
      'big.csv',
      { region: 'eu-west-1' },
      { code: 'data/bucket-region-differs', params: { expected: { value: 'eu-west-1' }, got: { value: REGION } } },
    ],
  ])('%s', async (_, key, more, finding) => {
    expect(await fetching.refusal(at(key, more))).toMatchObject(finding);
  });
});
