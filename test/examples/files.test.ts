import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readSpec } from '../../src/files/model-tests.ts';
import { readContract } from '../../src/files/odcs.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { readReleaseManifest } from '../../src/files/release.ts';
import { readSite } from '../../src/files/site.ts';
import { readTrust } from '../../src/files/trust.ts';

const EXAMPLE = 'examples/two-hospitals';

function source(path: string) {
  const text = readFileSync(join(EXAMPLE, path), 'utf8');
  return { path, text, digest: sha256(text) };
}

const policy = readPolicy(source('.github/residency.yml'));

describe("the example's files say the same", () => {
  it.each(['rotterdam', 'berlin'])('the site file of %s names what the policy has there', (location) => {
    const site = readSite(source(`site/${location}/site.yml`));
    const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    const here = partitions.filter((each) => each.location === location).map((each) => each.origin);
    const destinations = [...policy.destinations.values()].filter((each) => each.location === location);
    expect(site.location).toBe(location);
    expect([...site.partitions.keys()]).toEqual(here);
    expect([...site.destinations.keys()]).toEqual(destinations.map(({ id }) => id));
    expect([...site.stores.keys()]).toEqual([...policy.stores.keys()]);
  });

  it('every site has a key', () => {
    const { sites } = readTrust(source('.github/trust.yml'));
    expect([...sites.keys()].sort()).toEqual(['berlin', 'rotterdam']);
    for (const key of [...sites.values()].flat()) expect(key).toMatch(/^ed25519:[A-Za-z0-9+/]{43}=$/);
  });

  it('every partition has a contract that can be read', () => {
    const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    expect(partitions.map(({ contract }) => contract)).toEqual([
      'contracts/rotterdam.odcs.yaml',
      'contracts/gbsg.odcs.yaml',
    ]);
    for (const { contract } of partitions) expect(() => readContract(source(contract ?? ''))).not.toThrow();
  });

  it('the champion is asked less than the models after it', () => {
    expect(readSpec(source('model-tests.champion.yml')).baseline).toBeUndefined();
    expect(readSpec(source('model-tests.yml')).baseline).toBeDefined();
  });

  it('the release manifest can be read', () => {
    expect(readReleaseManifest(source('.github/release.yml')).keep).toBe(3);
  });

  it.each(['release', 'pull-request'])('the workflow %s is the one to copy', (name) => {
    const { text } = source(`.github/workflows/${name}.yml`);
    expect(text).toBe(readFileSync(`workflows/${name}.yml`, 'utf8'));
  });
});
