import type { ObjectPlace } from '../../domain/data/form.ts';
import { error, type Finding, Refusal, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { errnoOf } from '../../machine/errno.ts';

/** What the client says of a request that went wrong, as far as it is known to say it. */
interface Trouble {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

/** Answers of the store that say what is wrong. Its messages name keys and buckets, so none is passed on. */
const BY_NAME: Readonly<Record<string, Finding['code']>> = {
  NoSuchBucket: 'data/bucket-missing',
  NoSuchKey: 'data/missing',
  NotFound: 'data/missing',
  AccessDenied: 'data/bucket-denied',
  PreconditionFailed: 'data/changed',
  PermanentRedirect: 'data/bucket-region-differs',
  CredentialsProviderError: 'data/credentials-missing',
};

const BY_STATUS: Readonly<Record<number, Finding['code']>> = {
  401: 'data/bucket-denied',
  403: 'data/bucket-denied',
  404: 'data/missing',
  412: 'data/changed',
};

/** The refusal for a request about a partition that went wrong; what is no trouble of a request stays what it is. */
export function troubleWith(partition: string, { region }: ObjectPlace, thrown: unknown): unknown {
  if (thrown instanceof Refusal) return thrown;
  const { name = '', $metadata } = thrown as Trouble;
  const status = $metadata?.httpStatusCode;
  const code = BY_NAME[name] ?? (status === undefined ? undefined : BY_STATUS[status]);
  if (code !== undefined) return refused(error(code, { partition: id(partition), expected: id(region) }));
  if (status !== undefined)
    return refused(error('data/bucket-failed', { partition: id(partition), number: known(status) }));
  const reason = errnoOf(thrown) ?? (name === 'TimeoutError' ? 'too slow' : undefined);
  if (reason === undefined && $metadata === undefined) return thrown;
  return refused(error('data/bucket-unreachable', { partition: id(partition), reason: id(reason ?? 'no answer') }));
}

/** What has no body has no name either: only the status tells. */
export const isNotFound = (thrown: unknown): boolean => (thrown as Trouble).$metadata?.httpStatusCode === 404;

/** Where a bucket says that it lies; it says so with errors, too. */
export const regionSaid = (thrown: unknown): string | undefined =>
  (thrown as Trouble).$response?.headers?.['x-amz-bucket-region'];
