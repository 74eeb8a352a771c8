import type { FindingCode } from '../../domain/findings/codes.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Lease } from '../../domain/release/lease.ts';
import { kept, reachable } from '../../domain/release/pointer.ts';
import { errnoOf } from '../../machine/errno.ts';
import { machineTrees } from '../../machine/trees.ts';
import type { Clock, DeployRequest, DeployTarget, Observed, Recovered, Release } from '../../ports.ts';
import { type Disk, realDisk } from './disk.ts';
import { copiesIn, type Folder, layoutOf, makeLayout, releaseFolder, releaseName } from './folder.ts';
import { giveBack, mustHold, takeLease } from './lease.ts';
import { mend } from './mend.ts';
import { observe } from './observe.ts';
import { discard, prepareRelease } from './prepare.ts';
import { mustBeUsable } from './ready.ts';
import { readPointer } from './state-files.ts';
import { promoteRelease, takeBack } from './switch.ts';

const DEFAULT_LEASE_SECONDS = 600;

/** A folder as a destination: `current` names the release that is served, `releases/` holds it and those before. */
export const directoryTarget = (request: DeployRequest, clock: Clock, disk: Disk = realDisk): DeployTarget => {
  const { destination, root, holder, leaseSeconds = DEFAULT_LEASE_SECONDS } = request;
  return new DirectoryTarget({ id: destination, layout: layoutOf(root), disk, clock, holder, leaseSeconds });
};

class DirectoryTarget implements DeployTarget {
  readonly #folder: Folder;
  #lease: Lease | undefined;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  current(): Promise<Observed | undefined> {
    return readable(this.#folder, () => observe(this.#folder));
  }

  ready(): Promise<void> {
    return readable(this.#folder, () => mustBeUsable(this.#folder));
  }

  fetch(digest: Digest, into: string): Promise<void> {
    return readable(this.#folder, () => fetchRelease(this.#folder, digest, into));
  }

  recover(): Promise<Recovered> {
    return readable(this.#folder, async () => (await this.#hold()).recovered);
  }

  prepare(release: Release, key: string): Promise<string> {
    return this.#holding(async (lease) => {
      this.#lease = await prepareRelease(this.#folder, lease, release, key);
      return key;
    });
  }

  promote(prepared: string, expected: Observed | undefined): Promise<Observed> {
    return this.#holding((lease) => promoteRelease(this.#folder, lease, prepared, expected));
  }

  rollback(to: Observed | undefined): Promise<Observed | undefined> {
    return this.#holding((lease) => takeBack(this.#folder, lease, to));
  }

  collectGarbage(keep: number): Promise<number> {
    return this.#holding((lease) => collect(this.#folder, lease, keep));
  }

  async close(): Promise<void> {
    const lease = this.#lease;
    this.#lease = undefined;
    if (lease !== undefined) await readable(this.#folder, () => giveBack(this.#folder, lease));
  }

  /** What fails because another deployment has swept it away is told as what it is. */
  #holding<T>(work: (lease: Lease) => Promise<T>): Promise<T> {
    return readable(this.#folder, async () => {
      const { lease } = await this.#hold();
      await mustHold(this.#folder, lease);
      return work(lease).catch(async (thrown) => {
        if (errnoOf(thrown) === 'ENOENT') await mustHold(this.#folder, lease);
        throw thrown;
      });
    });
  }

  /** What cannot be mended is not held either: the next call tries again. */
  async #hold(): Promise<{ readonly lease: Lease; readonly recovered: Recovered }> {
    if (this.#lease !== undefined) return { lease: this.#lease, recovered: 'nothing' };
    await makeLayout(this.#folder);
    const lease = await takeLease(this.#folder);
    const recovered = await mend(this.#folder, lease);
    this.#lease = lease;
    return { lease, recovered };
  }
}

/** A release within reach, from the copy that the pointer names. */
async function fetchRelease(folder: Folder, digest: Digest, into: string): Promise<void> {
  const copy = reachable(await readPointer(folder)).find((each) => each.digest === digest) ?? { digest };
  await machineTrees.stage(releaseFolder(folder, copy), into, digest);
}

async function collect(folder: Folder, lease: Lease, keep: number): Promise<number> {
  const keeping = new Set(kept(await readPointer(folder), keep).map(releaseName));
  const garbage = (await copiesIn(folder)).filter((copy) => !keeping.has(releaseName(copy)));
  for (const copy of garbage) {
    await mustHold(folder, lease);
    await discard(folder, copy);
  }
  return garbage.length;
}

const BY_REASON: Readonly<Record<string, FindingCode>> = {
  ENOSPC: 'release/destination-full',
  EDQUOT: 'release/destination-full',
  EROFS: 'release/destination-read-only',
};

/** What the system says goes wrong is told by its name alone: its messages hold the site's paths. */
async function readable<T>(folder: Folder, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const reason = errnoOf(thrown);
    if (reason === undefined) throw thrown;
    const code = BY_REASON[reason] ?? 'release/destination-unreadable';
    throw refused(error(code, { destination: id(folder.id), reason: id(reason) }));
  }
}
