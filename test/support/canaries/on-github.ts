import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedEngine } from '../data-engine.ts';
import { GitHubApi } from '../github-api.ts';
import { TwoSites } from '../two-sites.ts';
import type { Execution } from '../workflow/action.ts';
import type { JobRun, WorkflowRun } from '../workflow/context.ts';
import { runWorkflow } from '../workflow/run.ts';
import {
  type Call,
  DATA,
  type Played,
  renameData,
  type Scene,
  type Sighting,
  type SiteName,
  specFile,
} from './scene.ts';

const ENGINE = installedEngine();
const REPOSITORY = 'OWNER/two-hospitals';
const TOKEN = 'token-of-the-job';
const JOBS = ['plan', 'data-validate', 'train', 'test', 'deploy', 'released'];
const TELLING_SPEC = specFile('tells');
const TELLING: Call = { step: 'deploy', run: 'node telltale.mjs champion nothing' };

/** The release workflow, job after job, by actions built from the source; the API and both hospitals are on this machine. */
export class OnGitHub implements Scene {
  readonly exchange: string;
  /** The release that went well. */
  first: Played = { passed: false, seen: [] };
  readonly #sites: TwoSites;
  readonly #api: GitHubApi;
  readonly #options: Omit<WorkflowRun, 'workflow' | 'attempt'>;
  readonly #files: Readonly<Record<SiteName, string>>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  #kept: Readonly<Record<string, JobRun>> = {};
  #attempt = 1;

  private constructor(sites: TwoSites, api: GitHubApi, apiUrl: string, product: string) {
    this.#sites = sites;
    this.#api = api;
    this.exchange = join(sites.root, 'exchange');
    const file = (site: SiteName) => renameData(join(sites.root, site, 'data', DATA[site]), this.siteFile(site));
    this.#files = { rotterdam: file('rotterdam'), berlin: file('berlin') };
    const sha = sites.commit({ '.github/residency.yml': judgedBy(TELLING_SPEC, sites.git) });
    const machineFor: WorkflowRun['machineFor'] = (runsOn) => sites.machine(runsOn);
    const { git, workspaces } = sites;
    const run = { git, sha, workspaces, repository: REPOSITORY, run: 100, event: PUSH };
    this.#options = { ...run, product, node: process.execPath, api, apiUrl, machineFor };
  }

  /** `product` holds dist and the actions; every user of this machine must be able to read it. */
  static async release(product: string): Promise<OnGitHub> {
    chmodSync(product, 0o755);
    const sites = await TwoSites.make(join(product, 'examples/two-hospitals'));
    const api = new GitHubApi({ repository: REPOSITORY, git: sites.git, token: TOKEN });
    const scene = new OnGitHub(sites, api, await api.start(), product);
    const jobs = await scene.#run(TELLING, {});
    scene.#kept = jobs;
    scene.first = scene.#played(Object.values(jobs));
    return scene;
  }

  readonly siteFile = (site: SiteName): string => join(this.#sites.root, `etc-${site}`, 'site.yml');
  readonly dataFile = (site: SiteName): string => this.#files[site];
  readonly ward = (site: SiteName): string => join(this.#sites.root, site, 'ward');
  readonly state = (site: SiteName): string => join(this.#sites.root, site, 'state');

  async commit(path: string, change: (text: string) => string): Promise<void> {
    this.#sites.commit({ [path]: change(readFileSync(join(this.#sites.git, path), 'utf8')) });
  }

  /** One job again, as "re-run failed jobs" would; those before it keep what they have shown. */
  async play(call: Call): Promise<Played> {
    const at = JOBS.indexOf(call.step);
    const kept = JOBS.filter((job) => job !== call.step).map((job, index) => [
      job,
      index < at ? this.#kept[job] : SKIPPED,
    ]);
    const jobs = await this.#run(call, Object.fromEntries(kept) as Record<string, JobRun>);
    return this.#played([jobs[call.step] as JobRun]);
  }

  async close(): Promise<void> {
    await this.#api.stop();
    this.#sites.remove();
  }

  #run(call: Call, kept: Readonly<Record<string, JobRun>>): Promise<Record<string, JobRun>> {
    const attempt = this.#attempt++;
    const workflow = join(this.#folder, `${attempt}.yml`);
    writeFileSync(workflow, workflowOf(call));
    return runWorkflow({ ...this.#options, workflow, attempt, kept });
  }

  #played(jobs: readonly JobRun[]): Played {
    const requests = this.#api.received.splice(0).join('\n');
    const seen = jobs.flatMap(({ executions }) => executions).flatMap(shownBy);
    const passed = jobs.every(({ result }) => result === 'success');
    return { passed, seen: [...seen, { surface: 'api', text: requests }] };
  }
}

const SKIPPED: JobRun = { result: 'skipped', outputs: {}, instances: [], executions: [], log: '' };

/** The policy, with other tests than the example's to open the gate. */
const judgedBy = (spec: string, git: string): string =>
  readFileSync(join(git, '.github/residency.yml'), 'utf8').replace('{action: model-test,', `$& spec: ${spec},`);

const workflowOf = ({ run = '', spec = TELLING_SPEC }: Call): string =>
  readFileSync('workflows/release.yml', 'utf8')
    .replace(/^ {6}- run: npm ci .*\n/gm, '')
    .replace('run: node train.mjs', `run: ${run}`)
    .replace(/ {10}partition: .*\n/, (line) => `${line}          engine-path: ${ENGINE}\n`)
    .replace('          step: test\n', (line) => `${line}          engine-path: ${ENGINE}\n          spec: ${spec}\n`);

/** Surface by surface, what one action left. */
function shownBy({ log, outputs, summary, files = {} }: Execution): Sighting[] {
  const lines = log.split('\n');
  const isAnnotation = (line: string) => /^::(?:error|warning|notice)/.test(line);
  const evidence = Object.entries(outputs).filter(([name]) => name.startsWith('evidence'));
  const others = Object.entries(outputs).filter(([name]) => !name.startsWith('evidence'));
  return [
    { surface: 'log', text: lines.filter((line) => !isAnnotation(line)).join('\n') },
    { surface: 'annotation', text: lines.filter(isAnnotation).join('\n') },
    { surface: 'summary', text: summary },
    { surface: 'output', text: others.flat().join('\n') },
    { surface: 'evidence', text: evidence.flat().join('\n') },
    { surface: 'state', text: files.GITHUB_STATE ?? '' },
    { surface: 'other files of the runner', text: [files.GITHUB_ENV, files.GITHUB_PATH].join('') },
    ...reportsIn(outputs.report),
  ];
}

const reportsIn = (folder: string | undefined): Sighting[] =>
  folder === undefined
    ? []
    : readdirSync(folder).map((name) => ({ surface: name, text: readFileSync(join(folder, name), 'utf8') }));

const PUSH: WorkflowRun['event'] = {
  name: 'push',
  ref: 'refs/heads/main',
  payload: {
    repository: {
      id: 4711,
      full_name: REPOSITORY,
      visibility: 'private',
      private: true,
      fork: false,
      default_branch: 'main',
    },
  },
};
