import { mkdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PartitionFiles } from '../../domain/data/form.ts';
import type { PartitionTable } from '../../domain/data/table.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import type { PlaceProof } from '../../domain/outcome/statement.ts';
import type { SitePartition } from '../../files/site/partition.ts';
import type { SiteFile } from '../../files/site.ts';
import { errnoOf, tolerating } from '../../machine/errno.ts';
import type { Clock, PlaceClaim, Platforms, ProvenSite, Prover } from '../../ports.ts';
import { shown } from './shown.ts';
import { type FoundSite, findSite } from './site-file.ts';

const MIN_DIGEST_KEY_BYTES = 32;

export interface SiteProverOptions {
  readonly clock: Clock;
  readonly platforms: Platforms;
  /** A site file that the user names: on a laptop, or for data that needs no proof. */
  readonly siteFile?: string;
  /** On GitHub a site file from the workspace shows nothing: the level stays `declared`. */
  readonly givenFileProves: boolean;
}

/** Proof of place by the machine's site file, and by whoever else can show where this is (DESIGN §4). */
export const siteProver = ({ clock, platforms, siteFile, givenFileProves }: SiteProverOptions): Prover => ({
  async prove(claim) {
    const found = await findSite(siteFile);
    mustAgree(claim, found.site);
    const siteFileProves = siteFile === undefined || givenFileProves;
    const proof = await shown(claim, found, { clock, platforms, siteFileProves });
    return provenSite(found, proof);
  },
});

function mustAgree(claim: PlaceClaim, site: SiteFile): void {
  const { repository } = claim.run;
  const findings = [
    ...(site.location === claim.location
      ? []
      : [
          error('proof/location-differs', {
            target: id(claim.target),
            expected: id(claim.location),
            got: id(site.location),
          }),
        ]),
    ...(site.repositories.includes(repository)
      ? []
      : [error('proof/repository-not-allowed', { repository: id(repository) })]),
    ...(site.policies.includes(claim.policy) ? [] : [error('proof/policy-not-obeyed', { policy: path(claim.policy) })]),
    ...(admitsEnvironment(site, claim.environment)
      ? []
      : [
          error('proof/environment-not-allowed', {
            environment: id(claim.environment ?? ''),
            target: id(claim.target),
          }),
        ]),
    ...parentMissing(site, claim),
  ];
  if (findings.length > 0) throw refused(...findings);
}

const parentMissing = ({ parentPolicy: parent }: SiteFile, { parents }: PlaceClaim) =>
  parent === undefined || parents.includes(parent)
    ? []
    : [error('policy/parent-missing', { parent: id(parent), by: id('the site') })];

const admitsEnvironment = (site: SiteFile, environment = ''): boolean =>
  site.environments === undefined || site.environments.includes(environment);

async function provenSite({ site, folder }: FoundSite, proof: PlaceProof): Promise<ProvenSite> {
  const stateRoot = resolve(folder, site.state);
  await makeStateFolder(stateRoot);
  return {
    proof,
    partition: (origin) => filesOf(partitionOf(origin, site), origin, folder),
    table: (origin) => tableOf(partitionOf(origin, site), folder),
    storeRoot: (store) =>
      resolve(folder, site.stores.get(store) ?? notHere('proof/store-not-here', { store: id(store) })),
    destinationRoot: (destination) =>
      resolve(
        folder,
        site.destinations.get(destination) ?? notHere('proof/destination-not-here', { destination: id(destination) }),
      ),
    inferenceEndpoints: site.inferenceEndpoints,
    digestKey: site.digestKey === undefined ? undefined : await digestKey(resolve(folder, site.digestKey)),
    stateRoot,
  };
}

const partitionOf = (origin: string, { partitions }: SiteFile): SitePartition =>
  partitions.get(origin) ?? notHere('proof/partition-not-here', { origin: id(origin) });

function filesOf(partition: SitePartition, origin: string, folder: string): PartitionFiles {
  if ('postgres' in partition) throw refused(error('data/not-a-file', { partition: id(origin) }));
  return partition.objects ? partition : { ...partition, path: resolve(folder, partition.path) };
}

function tableOf(partition: SitePartition, folder: string): PartitionTable | undefined {
  if (!('postgres' in partition)) return undefined;
  const { password, ca, ...table } = partition.postgres;
  return {
    ...table,
    ...(password ? { password: 'file' in password ? { file: resolve(folder, password.file) } : password } : {}),
    ...(ca === undefined ? {} : { ca: resolve(folder, ca) }),
  };
}

/** Its parent must be there: where it is not, the site file is wrong, and a chain of folders made on the way hides it. */
async function makeStateFolder(folder: string): Promise<void> {
  try {
    await tolerating(['EEXIST'], mkdir(folder, { mode: 0o700 }));
    if ((await stat(folder)).isDirectory()) return;
  } catch (thrown) {
    throw refused(error('proof/state-unusable', { reason: id(errnoOf(thrown) ?? 'unknown') }));
  }
  throw refused(error('proof/state-unusable', { reason: id('not a folder') }));
}

function notHere(...args: Parameters<typeof error>): never {
  throw refused(error(...args));
}

async function digestKey(file: string): Promise<Uint8Array> {
  const key = await readFile(file).catch(() => undefined);
  if (key === undefined || key.length < MIN_DIGEST_KEY_BYTES) throw refused(error('proof/digest-key-unusable'));
  return key;
}
