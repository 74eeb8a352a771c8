import { instant } from '../outcome/instant.ts';

/** Who may change a destination, and until when. Numbers only grow: the highest one counts. */
export interface Lease {
  readonly number: number;
  readonly holder: string;
  /** Tells two leases of one holder apart. */
  readonly token: string;
  /** The machine and process that hold it, to notice that they are gone. */
  readonly machine: string;
  readonly process: number;
  /** ISO 8601 UTC. */
  readonly expires: string;
  readonly released: boolean;
}

/** What the asking machine can see of the process that holds the lease. */
export type Liveness = 'alive' | 'gone' | 'not-seen-from-here';

/**
 * Whether someone else may take the lease. Over once it is given back, has expired, or its process is known to be
 * gone; also for the same holder again, a repeated job, unless the first one is seen alive.
 */
export function isFree(
  lease: Lease | undefined,
  asking: { readonly holder: string; readonly now: string },
  liveness: Liveness,
): boolean {
  if (lease === undefined || lease.released || liveness === 'gone') return true;
  if (instant(lease.expires) <= instant(asking.now)) return true;
  return lease.holder === asking.holder && liveness !== 'alive';
}

/** Half-way through it is time to renew: the other half is for doing so. */
export const isDueForRenewal = (lease: Lease, now: string, seconds: number): boolean =>
  instant(lease.expires) - instant(now) < (seconds * 1000) / 2;
