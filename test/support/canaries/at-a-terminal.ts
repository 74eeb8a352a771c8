import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enginePath } from '../../../src/main/demo/demo.ts';
import { evidenceFolder } from '../../../src/main/demo/evidence.ts';
import { buildAndTest, release } from '../../../src/main/demo/pipeline.ts';
import type { Play } from '../../../src/main/demo/play.ts';
import { REPOSITORY } from '../../../src/main/demo/site.ts';
import { commitChange, type Stage, setStage } from '../../../src/main/demo/stage.ts';
import { type Call, DATA, type Played, renameData, type Scene, SITE_OF, type SiteName } from './scene.ts';

export const FORMATS = ['text', 'markdown', 'json', 'junit', 'sarif', 'github', 'html'] as const;
const RUN = 'champion';

const ARGUMENTS: Readonly<Record<Call['step'], readonly string[]>> = {
  'data-validate': ['data-validate', '--step', 'data-validate', '--partition', 'de'],
  train: ['train', '--step', 'train'],
  test: ['model-test', '--step', 'test'],
  deploy: ['deploy', '--step', 'deploy', '--destination', 'rotterdam-ward'],
};

/** The command line, each step a process of its own, on the stage that the demo sets. */
export class AtATerminal implements Scene {
  readonly exchange: string;
  readonly #stage: Stage;
  readonly #engine: readonly string[];
  readonly #files: Readonly<Record<SiteName, string>>;

  private constructor(stage: Stage, engine: string | undefined) {
    this.#stage = stage;
    this.#engine = engine === undefined ? [] : ['--engine-path', engine];
    this.exchange = stage.exchange;
    const file = (site: SiteName) => renameData(join(stage.root, site, 'data', DATA[site]), this.siteFile(site));
    this.#files = { rotterdam: file('rotterdam'), berlin: file('berlin') };
  }

  static async release(cli: string, root: string): Promise<AtATerminal> {
    const stage = await setStage(root, cli, 'node');
    const scene = new AtATerminal(stage, enginePath(cli));
    const tell = () => undefined;
    const play: Play = { stage, programs: 'node', enginePath: enginePath(cli), tell, surprises: [] };
    await release(play, await buildAndTest(play, RUN, 'pass'));
    if (play.surprises.length > 0) throw new Error(play.surprises.join('\n'));
    return scene;
  }

  readonly siteFile = (site: SiteName): string => join(this.#stage.root, site, 'site.yml');
  readonly dataFile = (site: SiteName): string => this.#files[site];
  readonly ward = (site: SiteName): string => join(this.#stage.root, site, 'ward');
  readonly state = (site: SiteName): string => join(this.#stage.root, site, 'state');

  commit(path: string, change: (text: string) => string): Promise<void> {
    return commitChange(this.#stage, path, change, 'Change', 'fetch');
  }

  /** Once in each format. */
  async play({ step, run, spec }: Call, formats: readonly string[] = FORMATS): Promise<Played> {
    const more = [...(run ? ['--run', run] : []), ...(spec ? ['--spec', spec] : [])];
    const engine = ['data-validate', 'test'].includes(step) ? this.#engine : [];
    return this.command([...ARGUMENTS[step], ...more, ...engine], formats, SITE_OF[step]);
  }

  /** A command with the evidence of the release at hand, and all that it shows and leaves. */
  async command(args: readonly string[], formats: readonly string[], site: SiteName = 'berlin'): Promise<Played> {
    const all: Played[] = [];
    for (const format of formats) all.push(await this.#once([...args, '--format', format], format, site));
    return { passed: all.every(({ passed }) => passed), seen: all.flatMap(({ seen }) => seen) };
  }

  async #once(args: readonly string[], format: string, site: SiteName): Promise<Played> {
    const evidence = this.#evidence(site);
    const places = ['--site-file', this.siteFile(site), '--evidence', evidence];
    const trusted = ['--repository', REPOSITORY, '--trusted-ref', 'origin/main'];
    const checkout = join(this.#stage.root, site, 'checkout');
    const { passed, stdout, stderr } = await ran(this.#stage.cli, [...args, ...trusted, ...places], checkout);
    const left = textsIn(evidence).map((text) => ({ surface: 'evidence', text }));
    return { passed, seen: [{ surface: format, text: stdout }, { surface: 'stderr', text: stderr }, ...left] };
  }

  #evidence(site: SiteName): string {
    const folder = mkdtempSync(join(this.#stage.root, 'evidence-'));
    const [at] = this.#stage.sites.filter(({ id }) => id === site);
    if (at !== undefined) cpSync(evidenceFolder(at, RUN), folder, { recursive: true });
    return folder;
  }
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

export interface Ran {
  readonly passed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line, as a person would. */
export function ran(cli: string, args: readonly string[], cwd: string): Promise<Ran> {
  const env = { ...process.env, CI: '' };
  return new Promise((ended) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 1e8 }, (failed, stdout, stderr) =>
      ended({ passed: failed === null, stdout, stderr }),
    );
  });
}
