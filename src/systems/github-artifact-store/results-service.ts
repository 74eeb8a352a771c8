import { setTimeout as after } from 'node:timers/promises';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { askText, type HttpAnswer, mayRetry } from '../../machine/http.ts';
import { type RunScope, scopeOf } from './runtime-token.ts';

const SERVICE = 'github.actions.results.api.v1.ArtifactService';
const SILENCE_MS = 30_000;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1000;
/** The form of an artifact that is one ZIP archive. */
const ARTIFACT_VERSION = 4;

export interface ResultsServiceOptions {
  /** `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN`, which the runner gives to actions and not to the programs they start. */
  readonly token: string;
  readonly firstPauseMs?: number;
}

export interface FoundArtifact {
  readonly name: string;
  readonly scope: RunScope;
}

/** The runner's service for artifacts of a run (Twirp over JSON), as far as a store needs it. */
export interface ResultsService {
  /** Makes a new artifact and says where its bytes go. */
  create(name: string): Promise<string>;
  /** From now on the artifact is there for others. */
  finalize(name: string, size: number, sha256: string): Promise<void>;
  list(): Promise<readonly FoundArtifact[]>;
  /** Where the bytes of an artifact come from. */
  download(artifact: FoundArtifact): Promise<string>;
}

type Answer = Readonly<Record<string, unknown>>;

export function resultsService(options: ResultsServiceOptions): ResultsService {
  const scope = scopeOf(options.token);
  const ours = asFields(scope);
  const call = (method: string, fields: Answer) => askService(options, method, fields);
  return {
    create: async (name) => {
      const answer = await call('CreateArtifact', { ...ours, name, version: ARTIFACT_VERSION });
      return urlIn(answer, 'signed_upload_url', options.url);
    },
    finalize: async (name, size, sha256) => {
      const hash = `sha256:${sha256}`;
      const answer = await call('FinalizeArtifact', { ...ours, name, size: String(size), hash });
      if (answer.ok !== true) throw unreachable();
    },
    list: async () => artifactsIn(await call('ListArtifacts', ours)),
    download: async ({ name, scope: from }) => {
      const answer = await call('GetSignedArtifactURL', { ...asFields(from), name });
      return urlIn(answer, 'signed_url', options.url);
    },
  };
}

async function askService(
  { url, token, firstPauseMs = FIRST_PAUSE_MS }: ResultsServiceOptions,
  method: string,
  fields: Answer,
) {
  const asked = {
    method: 'POST',
    url: new URL(`/twirp/${SERVICE}/${method}`, url).href,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(fields),
    silenceMs: SILENCE_MS,
  } as const;
  const answer = await retrying(() => askText(asked), firstPauseMs);
  if (answer.status !== 200) throw refusedWith(answer.status);
  return objectOf(answer.body);
}

/** The service is asked again where it says so, or where nothing came back; other answers stand. */
export async function retrying<A extends Pick<HttpAnswer, 'status'>>(
  ask: () => Promise<A>,
  firstPauseMs = FIRST_PAUSE_MS,
): Promise<A> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && !mayRetry(answer.status)) return answer;
    if (attempt === ATTEMPTS) throw answer === undefined ? unreachable() : refusedWith(answer.status);
    await after(firstPauseMs * 2 ** (attempt - 1));
  }
}

export const unreachable = () => refused(error('store/unreachable'));

export const refusedWith = (status: number) => refused(error('store/refused', { status: id(String(status)) }));

const asFields = ({ run, job }: RunScope): Answer => ({
  workflow_run_backend_id: run,
  workflow_job_run_backend_id: job,
});

function artifactsIn({ artifacts = [] }: Answer): readonly FoundArtifact[] {
  if (!Array.isArray(artifacts)) throw unreachable();
  return artifacts.flatMap((each: Answer) => {
    const { name, workflow_run_backend_id: run, workflow_job_run_backend_id: job } = each;
    if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string') return [];
    return [{ name, scope: { run, job } }];
  });
}

/** Bytes go over an encrypted connection, unless the service itself is on this machine. */
function urlIn(answer: Answer, key: string, service: string): string {
  const url = answer[key];
  if (typeof url !== 'string' || !URL.canParse(url)) throw unreachable();
  if (new URL(url).protocol !== 'https:' && new URL(service).protocol === 'https:') throw unreachable();
  return url;
}

function objectOf(text: string): Answer {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Whatever it is, it is no answer.
  }
  throw unreachable();
}
