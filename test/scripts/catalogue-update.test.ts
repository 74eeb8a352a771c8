import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const { regions } = JSON.parse(readFileSync('data/places/cloud-regions.json', 'utf8'));
const idsOf = (provider: string): string[] => Object.keys(regions[provider]);

const partitions = (ids: readonly string[]) => ({
  partitions: [{ regions: Object.fromEntries(ids.map((id) => [id, { description: `Somewhere (${id})` }])) }],
});

const lines = (ids: readonly string[], line: (id: string) => string) => ids.map(line).join('\n');

/** Each package, as its client unpacks it, with the regions that it is to know. */
const PACKAGES: Readonly<Record<string, { provider: string; file: string; text: (ids: readonly string[]) => string }>> =
  {
    'npm--aws-sdk-core': {
      provider: 'aws',
      file: 'package/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js',
      text: (ids) =>
        `export const partitionsInfo = ${JSON.stringify(partitions(ids))};\nexport default partitionsInfo;\n`,
    },
    'pip-botocore': {
      provider: 'aws',
      file: 'botocore/data/partitions.json',
      text: (ids) => JSON.stringify(partitions(ids)),
    },
    'maven-com-azure-azure-core-management': {
      provider: 'azure',
      file: 'com/azure/core/management/Region.java',
      text: (ids) => lines(ids, (id) => `    public static final Region X = new Region("${id}", "Over there");`),
    },
    'pip-google-api-python-client': {
      provider: 'gcp',
      file: 'googleapiclient/discovery_cache/documents/pubsub.v1.json',
      text: (ids) => JSON.stringify({ endpoints: ids.map((location) => ({ location })) }),
    },
    'npm-oci-common': {
      provider: 'oracle',
      file: 'package/lib/region.js',
      text: (ids) => lines(ids, (id) => `Region.X = Region.register("${id}", realm_1.Realm.OC1, "xyz");`),
    },
    'pip-huaweicloudsdkecs': {
      provider: 'huawei',
      file: 'huaweicloudsdkecs/v2/region/ecs_region.py',
      text: (ids) => lines(ids, (id) => `    X = Region("${id}", "https://ecs.example")`),
    },
  };

/** A folder of packages, of which some are changed before the catalogue is compared with them. */
function comparedWith(changes: Readonly<Record<string, (ids: readonly string[]) => string | undefined>>) {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    for (const [name, { provider, file, text }] of Object.entries(PACKAGES)) {
      const change = changes[name];
      const written = change === undefined ? text(idsOf(provider)) : change(idsOf(provider));
      if (written === undefined) continue;
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), written);
    }
    return spawnSync(process.execPath, ['scripts/catalogue-update.mjs', '--folder', folder], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const textOf = (name: string, ids: readonly string[]) => PACKAGES[name]?.text(ids);

it('passes where the catalogue has every region that the packages know', () => {
  const { status, stdout } = comparedWith({});
  expect([status, stdout.match(/ 0 new/g)?.length]).toEqual([0, Object.keys(PACKAGES).length]);
});

it.each(Object.entries(PACKAGES))('fails on a region that we lack, by %s', (name, { text }) => {
  const { status, stdout } = comparedWith({
    [name]: (ids) => text([...ids, 'moon-east-1'.replaceAll(name.startsWith('maven') ? '-' : ' ', '')]),
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ {2}new {3}moon-?east-?1/m);
});

it('tells what a package says of the place', () => {
  const name = 'pip-botocore';
  expect(comparedWith({ [name]: (ids) => textOf(name, [...ids, 'moon-east-1']) }).stdout).toContain(
    'moon-east-1: Somewhere (moon-east-1)',
  );
});

it('names regions of ours that a package does not know, which is no fault', () => {
  const name = 'npm-oci-common';
  const { status, stdout } = comparedWith({ [name]: (ids) => textOf(name, ids.slice(1)) });
  expect([status, stdout.includes(`gone? ${idsOf('oracle')[0]}`)]).toEqual([0, true]);
});

describe('never passes on a package that it could not read:', () => {
  it.each(Object.keys(PACKAGES))('%s is missing, broken, empty, or has too few', (name) => {
    for (const change of [
      () => undefined,
      () => 'not what it was {{',
      () => '',
      (ids: readonly string[]) => textOf(name, ids.slice(0, 5)),
    ]) {
      const { status, stdout } = comparedWith({ [name]: change });
      expect([status, stdout.includes('unread')]).toEqual([2, true]);
    }
  });

  it('takes no option that it does not know', () => {
    const { status } = spawnSync(process.execPath, ['scripts/catalogue-update.mjs', '--dry-run']);
    expect(status).toBe(2);
  });
});
