import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from '../bundle.ts';
import { installedEngine } from '../data-engine.ts';
import { GitHubApi } from '../github-api.ts';
import { TwoSites, whyNoUsers } from '../two-sites.ts';
import { AS_ONE_USER } from './action.ts';
import type { JobRun, WorkflowRun } from './context.ts';
import { runWorkflow } from './run.ts';

const REPOSITORY = 'OWNER/two-hospitals';
const SPEC = 'model-tests.yml';
export const POLICY = '.github/residency.yml';

export const PUSH: WorkflowRun['event'] = {
  name: 'push',
  ref: 'refs/heads/main',
  payload: {
    repository: { id: 4711, full_name: REPOSITORY, private: true, fork: false, default_branch: 'main' },
  },
};

/** Pull request 1, of a branch of this repository or of somebody's fork. */
export const pullRequest = (head: 'branch' | 'fork'): WorkflowRun['event'] => ({
  name: 'pull_request',
  ref: 'refs/pull/1/merge',
  payload: {
    ...PUSH.payload,
    sender: { login: 'a-person', type: 'User' },
    pull_request: {
      user: { login: 'a-person', type: 'User' },
      head: { repo: { id: head === 'branch' ? 4711 : 815, fork: head === 'fork' } },
      base: { repo: { id: 4711 } },
    },
  },
});

export type Jobs = Readonly<Record<string, JobRun>>;

/** One attempt of a run, and what a further attempt has to know of it. */
export interface Played {
  readonly jobs: Jobs;
  readonly run: number;
  readonly sha: string;
}

type Variant = 'champion' | 'candidate';

export interface Ask extends Partial<Omit<WorkflowRun, 'workflow'>> {
  readonly variant?: Variant;
  /** A file of workflows/, or the text of one. */
  readonly workflow?: string;
  /** What is made of the workflow's text. */
  readonly change?: (text: string) => string;
}

/** The tests of an era of the study: the bar is raised once the champion is served. */
const SPECS = { champion: 'model-tests.champion.yml', candidate: SPEC };

/**
 * The example's repository on GitHub and its two hospitals on this machine; whole workflows are driven by the bundles
 * in dist. Where no users can be made, the bundles are made anew, to run as the one user there is.
 */
export class Releases {
  readonly sites: TwoSites;
  readonly api: GitHubApi;
  readonly #apiUrl: string;
  readonly #scratch: string;
  readonly #product: string;
  readonly #attempts = new Map<number, number>();
  #nextRun = 100;
  #nextFile = 1;

  static async open(): Promise<Releases> {
    mkdirSync(resolve('.domicile'), { recursive: true });
    const scratch = mkdtempSync(resolve('.domicile/workflow-'));
    const hasUsers = whyNoUsers() === undefined;
    if (!hasUsers) await bundled(scratch, ...AS_ONE_USER);
    const sites = await TwoSites.make();
    const api = new GitHubApi({ repository: REPOSITORY, git: sites.git, token: 'a token of no job' });
    return new Releases(sites, api, await api.start(), scratch, hasUsers ? resolve('.') : scratch);
  }

  private constructor(sites: TwoSites, api: GitHubApi, apiUrl: string, scratch: string, product: string) {
    this.sites = sites;
    this.api = api;
    this.#apiUrl = apiUrl;
    this.#scratch = scratch;
    this.#product = product;
  }

  async close(): Promise<void> {
    await this.api.stop();
    this.sites.remove();
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  /** A run of the release, or of another workflow. */
  async run({ variant = 'champion', workflow = 'release.yml', change, ...over }: Ask = {}): Promise<Played> {
    const spec = readFileSync(`examples/two-hospitals/${SPECS[variant]}`, 'utf8');
    if (this.read(SPEC) !== spec) this.sites.commit({ [SPEC]: spec });
    const run = over.run ?? this.#nextRun++;
    const sha = over.sha ?? this.sites.commit({ 'NOTES.md': `run ${run}` });
    const attempt = (this.#attempts.get(run) ?? 0) + 1;
    this.#attempts.set(run, attempt);
    const { git, workspaces } = this.sites;
    const jobs = await runWorkflow({
      product: this.#product,
      node: process.execPath,
      git,
      workspaces,
      repository: REPOSITORY,
      event: PUSH,
      attempt,
      api: this.api,
      apiUrl: this.#apiUrl,
      machineFor: (runsOn) => this.sites.machine(runsOn),
      ...over,
      workflow: this.#file(workflow, variant, change),
      run,
      sha,
    });
    return { jobs, run, sha };
  }

  /** "Re-run failed jobs", and those that need them; or, as if they had failed, all but some. */
  again({ jobs, run, sha }: Played, { keeping = Object.keys(jobs), ...over }: Ask & { keeping?: string[] } = {}) {
    const kept = Object.entries(jobs).filter(([job, { result }]) => keeping.includes(job) && result !== 'skipped');
    return this.run({ ...over, run, sha, kept: Object.fromEntries(kept) });
  }

  /** A text of the default branch. */
  readonly read = (path: string): string => readFileSync(join(this.sites.git, path), 'utf8');

  /** Commits another policy to the default branch for as long as the work takes. */
  async under<T>(policy: string | null, work: () => Promise<T>): Promise<T> {
    const before = this.read(POLICY);
    if (policy !== before) this.sites.commit({ [POLICY]: policy });
    try {
      return await work();
    } finally {
      const after = existsSync(join(this.sites.git, POLICY)) ? this.read(POLICY) : null;
      if (after !== before) this.sites.commit({ [POLICY]: before });
    }
  }

  /** The policy with one more rule, before all others. */
  readonly policyWith = (rule: string): string => this.read(POLICY).replace('rules:\n', `rules:\n  - ${rule}\n`);

  /** All that is in both wards. */
  wards(): readonly string[] {
    const folders = ['rotterdam', 'berlin'].map((site) => join(this.sites.root, site, 'ward'));
    return folders.flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))) : [],
    );
  }

  #file(workflow: string, variant: Variant, change?: (text: string) => string): string {
    const text = workflow.endsWith('.yml') ? readFileSync(join('workflows', workflow), 'utf8') : workflow;
    const changed = change?.(text) ?? text;
    if (change && changed === text) throw new Error('a change of the workflow that changes nothing');
    const file = join(this.#scratch, `${this.#nextFile++}.yml`);
    writeFileSync(file, onThisMachine(changed, variant));
    return file;
  }
}

/**
 * The workflow made the example's own: it trains a variant, finds the engine on the disk, and installs packages only
 * as far as git can see; the real ones are found beside the workspaces.
 */
const onThisMachine = (text: string, variant: Variant): string =>
  text
    .replaceAll('npm ci --ignore-scripts', 'mkdir -p node_modules/a && touch node_modules/a/index.js')
    .replace('run: node train.mjs', `run: node train.mjs ${variant}`)
    .replace(/ {10}partition: .*\n/, (line) => `${line}          engine-path: ${installedEngine()}\n`)
    .replace('          step: test\n', (line) => `${line}          engine-path: ${installedEngine()}\n`);

/** Every result, by job. */
export const resultsOf = ({ jobs }: Played): Record<string, string> =>
  Object.fromEntries(Object.entries(jobs).map(([job, { result }]) => [job, result]));

export const ALL_GOOD = Object.fromEntries(
  ['plan', 'data-validate', 'train', 'test', 'deploy', 'released'].map((job) => [job, 'success']),
);

/** The codes that a job's annotations show, each once, in order; its errors, unless asked otherwise. */
export function codesOf(job: JobRun | undefined, kind: 'error' | 'warning' | 'notice' = 'error'): string[] {
  const shown = (job?.log ?? '').matchAll(new RegExp(`^::${kind} (?:.*,)?title=([\\w/-]+)`, 'gm'));
  return [...new Set([...shown].map(([, code = '']) => code))];
}
