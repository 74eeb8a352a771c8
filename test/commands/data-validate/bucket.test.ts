import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyedSha256 } from '../../../src/evidence/sha256.ts';
import { localData } from '../../../src/machine/local-data.ts';
import type { Ports } from '../../../src/ports.ts';
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
      objects: 1,
      'object-versions': keyedSha256(JSON.stringify([OBJECT.key, 6, OBJECT.etag, 'v']), key),
    });
    expect(JSON.stringify([outcome, host])).not.toContain('minio');
    expect(left).toEqual([]);
  });
});
