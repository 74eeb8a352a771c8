import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyedSha256 } from '../../../src/evidence/sha256.ts';
import { localData } from '../../../src/machine/local-data.ts';
import type { Ports } from '../../../src/ports.ts';
import { findingLines } from '../../../src/report/formats/text.ts';
import { viewOf } from '../../../src/report/mask.ts';
import type { TestSite } from '../../support/site.ts';
import { SMALL, validated } from './run.ts';

/** The site file names a bucket in a region, and maybe an endpoint. */
const inBucket = (s3: object) => (site: TestSite) => {
  const file = JSON.parse(readFileSync(site.siteFile, 'utf8'));
  file.partitions = { 'registry/nl': { path: 's3://registry/2026/', format: 'csv', s3 } };
  writeFileSync(site.siteFile, JSON.stringify(file));
};

const OBJECT = { key: '2026/a.csv', bytes: 6, etag: '"e"', version: 'v' };

/** A store whose objects arrive, and who asked for which. */
function store(asked: string[]): (ports: Ports) => Ports {
  return (ports) => ({
    ...ports,
    async localData({ partition, files, into }) {
      asked.push(files.path);
      mkdirSync(into);
      writeFileSync(join(into, 'a.csv'), SMALL.data);
      const { objects: _, ...form } = files;
      return { ...(await localData({ partition, files: { ...form, path: into } })), objects: [OBJECT] };
    },
  });
}

/** The site file names this path in its folder, where these files lie. */
const inFolder = (path: string, files: Readonly<Record<string, string>>) => (site: TestSite) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site.root, name)), { recursive: true });
    writeFileSync(join(site.root, name), text);
  }
  const file = JSON.parse(readFileSync(site.siteFile, 'utf8'));
  file.partitions = { 'registry/nl': { path, format: 'csv' } };
  writeFileSync(site.siteFile, JSON.stringify(file));
};

const TWO = { 'many/canary-1.csv': 'a\n1\n', 'many/canary-2.csv': 'a\n2\nx\n', 'many/notes.txt': 'a\nb\n' };

describe('a partition of several files', () => {
  it.each([
    ['many/*.csv', 1],
    ['many', 2],
  ])('%s is one table', async (path, observed) => {
    const { outcome } = await validated({ ...SMALL, classification: 'internal', before: inFolder(path, TWO) });
    expect(outcome?.verdict).toBe('fail');
    expect(outcome?.findings.find(({ code }) => code === 'contract/check-failed')?.params.observed).toMatchObject({
      value: observed,
    });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['other columns', { ...TWO, 'many/canary-3.csv': 'b\n1\n' }, 'data/columns-differ'],
    ['an empty folder', {}, 'data/missing'],
    ['a name that is a pattern', { 'many/canary[1].csv': 'a\n1\n' }, 'data/name-unusable'],
    ['an empty file', { 'many/canary.csv': '' }, 'data/unreadable'],
    ['an odd name', { 'many/canary\u0001.csv': 'a\n1\n' }, 'store/unfit-name'],
  ])('%s: refused, without a name of a file', async (_, files, code) => {
    const { findings, host } = await validated({
      ...SMALL,
      before: inFolder('many/*.csv', { 'many/x/y': '', ...files }),
    });
    expect(findings.map((each) => each.code)).toEqual([code]);
    const shown = findings.flatMap((each) => findingLines(each, viewOf(host.caps(), 'log'))).join();
    expect(shown).not.toContain('canary');
    expect(shown).toContain(code);
  });

  it('of which one came while the others were read is not checked', async () => {
    const { findings } = await validated({
      ...SMALL,
      before: inFolder('many/*.csv', { 'many/1.csv': 'a\n1\n' }),
      ports: (ports, site) => ({
        ...ports,
        async dataEngine() {
          const engine = await ports.dataEngine();
          return {
            ...engine,
            open: async (source) => {
              const session = await engine.open(source);
              writeFileSync(join(site.root, 'many/2.csv'), 'a\nx\n');
              return session;
            },
          };
        },
      }),
    });
    expect(findings.map((each) => each.code)).toEqual(['data/changed']);
  });
});

describe('a partition in a bucket', () => {
  it('is not asked for where its region is not at the location of the partition', async () => {
    const asked: string[] = [];
    const before = inBucket({ region: 'eu-central-1' });
    const { findings } = await validated({ ...SMALL, before, ports: store(asked) });
    expect(findings).toMatchObject([
      {
        code: 'data/bucket-elsewhere',
        params: { region: { value: 'eu-central-1' }, location: { value: 'rotterdam' } },
      },
    ]);
    expect(asked).toEqual([]);
  });

  it('leaves in evidence which versions it was, by a keyed digest, and nothing on the disk', async () => {
    let key: Uint8Array | undefined;
    let left: string[] = [];
    const endpoint = 'https://minio.rotterdam.example';
    const { outcome, host } = await validated({
      ...SMALL,
      before: (site) => {
        key = site.digestKey;
        inBucket({ region: 'any', endpoint })(site);
      },
      ports: store([]),
      after: (site) => {
        left = readdirSync(site.stateRoot);
      },
    });
    expect(outcome?.verdict).toBe('pass');
    expect(outcome?.evidence[0]?.facts).toMatchObject({
      'objects:registry/nl': 1,
      'object-versions:registry/nl': keyedSha256(JSON.stringify([OBJECT.key, 6, OBJECT.etag, 'v']), key),
    });
    expect(JSON.stringify([outcome, host])).not.toContain('minio');
    expect(left).toEqual([]);
  });
});
