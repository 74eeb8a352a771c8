import { join } from 'node:path';
import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ObjectPlace } from '../../domain/data/form.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { regionIds } from '../../domain/places/catalogue.ts';
import { localData } from '../../machine/local-data.ts';
import { inParallel } from '../../machine/pool.ts';
import type { DataRequest, LocalData } from '../../ports.ts';
import { clientFor } from './client.ts';
import { fetchObject } from './fetch.ts';
import { listed } from './listing.ts';
import { isNotFound, regionSaid, troubleWith } from './trouble.ts';

const AT_ONCE = 4;

/**
 * The objects of a partition, fetched from their bucket into a new folder of this machine. The bucket must lie in the
 * region that the site file says, by its own word.
 */
export async function fetchedData(request: DataRequest, place: ObjectPlace): Promise<LocalData> {
  const { partition, files, into } = request;
  const client = clientFor(place);
  try {
    await mustBeInRegion(client, place, partition);
    const meant = await listed(client, place, partition);
    const objects = await allOrNone(meant, (each, signal) =>
      fetchObject(client, each, { bucket: place.bucket, partition, into, signal }),
    );
    const isOne = meant.length === 1 && meant[0]?.key === place.key;
    const path = isOne ? join(into, meant[0]?.name ?? '') : into;
    const { objects: _, ...form } = files;
    return { ...(await localData({ partition, files: { ...form, path } })), objects };
  } catch (thrown) {
    throw troubleWith(partition, place, thrown);
  } finally {
    client.destroy();
  }
}

/** Several at once; the first failure ends the others, and none of them still writes when this one is told. */
async function allOrNone<T, R>(items: readonly T[], work: (item: T, signal: AbortSignal) => Promise<R>): Promise<R[]> {
  const stop = new AbortController();
  const results = await inParallel(items, AT_ONCE, async (item) => {
    if (stop.signal.aborted) return [];
    try {
      return [await work(item, stop.signal)];
    } catch (thrown) {
      stop.abort(thrown);
      return [];
    }
  });
  stop.signal.throwIfAborted();
  return results.flat();
}

/** A store that is not AWS may keep silent about regions: it has one address alone. */
async function mustBeInRegion(client: S3Client, place: ObjectPlace, partition: string): Promise<void> {
  const said = await regionOf(client, place, partition);
  if (said === place.region || (said === undefined && place.endpoint !== undefined)) return;
  // What a service calls its region is shown only where we know a region of that name.
  const got = said !== undefined && regionIds('aws').includes(said) ? { got: id(said) } : {};
  throw refused(error('data/bucket-region-differs', { partition: id(partition), expected: id(place.region), ...got }));
}

async function regionOf(client: S3Client, { bucket }: ObjectPlace, partition: string): Promise<string | undefined> {
  try {
    return (await client.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion;
  } catch (thrown) {
    const said = regionSaid(thrown);
    if (said !== undefined) return said;
    throw isNotFound(thrown) ? refused(error('data/bucket-missing', { partition: id(partition) })) : thrown;
  }
}
