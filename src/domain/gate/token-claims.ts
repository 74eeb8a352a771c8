import type { Digest } from '../outcome/digest.ts';
import { instant } from '../outcome/instant.ts';
import type { RunIdentity } from '../outcome/statement.ts';

const MAX_CLOCK_DIFFERENCE_S = 5 * 60;

export type Claims = Readonly<Record<string, unknown>>;

/** What a token of the service must say, from what the job knows by itself and the API tells. */
export interface ExpectedToken {
  readonly run: RunIdentity;
  /** The id of the job in the Jobs API. */
  readonly job: string;
  readonly repositoryId: string;
  readonly audience: string;
  readonly environment?: string;
  /** Whether the target is a runner of the service's own. */
  readonly hosted: boolean;
  readonly now: string;
}

/** The audience that binds a token to one claim: it is made for nobody else, and for no other job. */
export const audienceOf = (claim: Digest): string => `urn:x-domicile:proof:${claim}`;

/** The keys in which a verified token differs from what it must say. `check_run_id` is missing where the server is old. */
export function tokenDifferences(claims: Claims, expected: ExpectedToken): string[] {
  const { run, job, repositoryId, audience, environment = '', hosted } = expected;
  const wanted: Claims = {
    aud: audience,
    repository: run.repository,
    repository_id: repositoryId,
    run_id: run.run,
    run_attempt: String(run.attempt),
    check_run_id: claims.check_run_id === undefined ? undefined : job,
    runner_environment: hosted ? 'github-hosted' : 'self-hosted',
    environment: environment === '' ? undefined : environment,
  };
  const differing = Object.entries(wanted).filter(([key, value]) => asText(claims[key]) !== value);
  return [...differing.map(([key]) => key), ...timeDifferences(claims, expected.now)];
}

/** Ids come as texts, and as numbers where a server is old. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** A token is made just now and not yet over; written so that a time that is none is neither. */
function timeDifferences({ iat, exp }: Claims, at: string): string[] {
  const now = instant(at) / 1000;
  return [
    ...(typeof iat === 'number' && Math.abs(now - iat) <= MAX_CLOCK_DIFFERENCE_S ? [] : ['iat']),
    ...(typeof exp === 'number' && exp > now - MAX_CLOCK_DIFFERENCE_S ? [] : ['exp']),
  ];
}
