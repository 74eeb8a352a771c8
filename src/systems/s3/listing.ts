import { HeadObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { type ObjectPlace, prefixOf } from '../../domain/data/form.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { data, id, known } from '../../domain/outcome/labelled.ts';
import { isMeant, isPattern } from '../../machine/file-pattern.ts';
import { refuseUnfit } from '../../machine/tree-walk.ts';

/** Of one object, before it is fetched. */
export interface Listed {
  readonly key: string;
  /** What its file is called below the folder that it is fetched into. */
  readonly name: string;
  readonly bytes: number;
  readonly etag: string;
}

/** Each is a request, a file and a header to be read. */
const MAX_OBJECTS = 10_000;

/** The objects that are meant, in the order of the store; throws `data/missing` where there are none. */
export async function listed(client: S3Client, place: ObjectPlace, partition: string): Promise<readonly Listed[]> {
  const { key } = place;
  const isOne = !isPattern(key) && !key.endsWith('/');
  const found = isOne ? [await one(client, place)] : await below(client, place, partition);
  if (found.length === 0) throw refused(error('data/missing', { partition: id(partition) }));
  refuseUnfit(found.map(({ name }) => name));
  mustBePlain(found);
  mustFit(found, place, partition);
  return found;
}

async function one(client: S3Client, { bucket, key }: ObjectPlace): Promise<Listed> {
  const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
  return { key, name: key.slice(key.lastIndexOf('/') + 1), bytes: head.ContentLength ?? -1, etag: head.ETag ?? '' };
}

async function below(client: S3Client, place: ObjectPlace, partition: string): Promise<readonly Listed[]> {
  const prefix = prefixOf(place.key);
  const pattern = place.key.slice(prefix.length);
  const found: Listed[] = [];
  for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: place.bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key = '', Size = -1, ETag = '' } of page.Contents ?? []) {
      const name = Key.slice(prefix.length);
      // Consoles make an empty object for each folder.
      if (!Key.endsWith('/') && (pattern === '' || isMeant(name, pattern)))
        found.push({ key: Key, name, bytes: Size, etag: ETag });
    }
    if (found.length > MAX_OBJECTS) {
      throw refused(error('data/too-many-files', { partition: id(partition), limit: known(MAX_OBJECTS) }));
    }
    token = page.NextContinuationToken;
  }
  return found;
}

/** A name that would be no path below the folder, or another's. */
function mustBePlain(found: readonly Listed[]): void {
  const odd = found.find(({ name }) => name.split('/').some((part) => part === '' || part === '.' || part === '..'));
  if (odd) throw refused(error('store/unfit-name', { name: data(odd.name, 'restricted') }));
}

function mustFit(found: readonly Listed[], { maxBytes }: ObjectPlace, partition: string): void {
  const unknown = found.some(({ bytes, etag }) => bytes < 0 || etag === '');
  if (unknown) throw refused(error('data/bucket-failed', { partition: id(partition) }));
  const all = found.reduce((sum, { bytes }) => sum + bytes, 0);
  if (all > maxBytes) throw refused(error('data/too-large', { partition: id(partition), limit: known(maxBytes) }));
}
