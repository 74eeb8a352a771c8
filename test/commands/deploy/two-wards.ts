import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { admit } from '../../../src/commands/admit.ts';
import { deploy } from '../../../src/commands/deploy/deploy.ts';
import type { DeployInputs } from '../../../src/commands/deploy/inputs.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Action, Statement } from '../../../src/domain/outcome/statement.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { sha256 } from '../../../src/evidence/sha256.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import { machineTrees } from '../../../src/machine/trees.ts';
import type { Clock, DeployRequest, DeployTarget, Host, Job, Ports, Store, StoreRequest } from '../../../src/ports.ts';
import { directoryTarget } from '../../../src/systems/directory/target.ts';
import { fileStore } from '../../../src/systems/file-store/file-store.ts';
import { platforms } from '../../../src/systems/platform/platforms.ts';
import { siteProver } from '../../../src/systems/site-prover/prover.ts';
import { type MemoryHostOptions, memoryHost, TEST_COMMIT } from '../../support/memory-host.ts';
import { makeSite, type TestSite } from '../../support/site.ts';

const EXAMPLE = 'examples/two-hospitals';
/** As of a workspace that nobody touched. */
const CODE = { commit: TEST_COMMIT, changed: false };
const POLICY = '.github/residency.yml';

/** What a test changes about one deployment. */
export interface Change {
  readonly inputs?: Partial<DeployInputs>;
  readonly host?: Partial<MemoryHostOptions>;
  /** A trusted text by path, as it is when the gate is asked. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly target?: (target: DeployTarget) => DeployTarget;
  readonly store?: (store: Store) => Store;
  readonly clock?: Clock;
}

type Site = 'rotterdam' | 'berlin';

/** The two hospitals of the example with their real policy, on real folders, with real signers. */
export class TwoWards {
  readonly #folder: string;
  readonly #sites: Readonly<Record<Site, TestSite>>;
  readonly #texts: Readonly<Record<string, string>>;
  readonly exchange: string;

  private constructor(folder: string, exchange: string, sites: Readonly<Record<Site, TestSite>>) {
    this.#folder = folder;
    this.exchange = exchange;
    this.#sites = sites;
    this.#texts = { ...exampleTexts(), '.github/trust.yml': trustText(sites) };
  }

  static async make(): Promise<TwoWards> {
    const folder = await mkdtemp(join(tmpdir(), 'two-wards-'));
    const exchange = join(folder, 'exchange');
    await mkdir(exchange);
    const site = (location: Site, partition: string) =>
      makeSite({
        location,
        partitions: { [`tumour-registry/${partition}`]: 'a,b\n' },
        stores: { exchange },
        destinations: [`${location}-ward`],
      });
    return new TwoWards(folder, exchange, {
      rotterdam: await site('rotterdam', 'nl'),
      berlin: await site('berlin', 'de'),
    });
  }

  async remove(): Promise<void> {
    for (const each of [this.#folder, ...Object.values(this.#sites).map(({ root }) => root)]) {
      await machineTrees.remove(each);
    }
  }

  text(path: string): string {
    const text = this.#texts[path];
    if (text === undefined) throw new Error(`the example has no ${path}`);
    return text;
  }

  ward(site: Site): string {
    return this.#sites[site].destination(`${site}-ward`);
  }

  /** A trained model in the exchange. */
  async train(name: string): Promise<Digest> {
    const tree = join(this.#folder, name);
    await mkdir(tree, { recursive: true });
    await writeFile(join(tree, 'model.json'), JSON.stringify({ name }));
    return fileStore(this.exchange).put(tree);
  }

  /** What each step of a run that went well leaves behind, signed by the sites where it ran. */
  async evidenceOf(model: Digest, options: Partial<MemoryHostOptions> = {}): Promise<readonly Statement[]> {
    const data = { nl: sha256('Dutch rows'), de: sha256('German rows') };
    const contract = (path: string) => ({ contract: sha256(this.text(path)) });
    const [nl, de] = ['rotterdam', 'gbsg'].map((name) => contract(`contracts/${name}.odcs.yaml`));
    const none = { materials: {}, facts: {} };
    return [
      await this.#made('data-validate', 'nl', 'rotterdam', '1', options, {
        materials: {},
        facts: { checks: 9, passed: 9 },
        subjects: { 'tumour-registry/nl': data.nl },
        ...(nl ? { texts: nl } : {}),
      }),
      await this.#made('data-validate', 'de', 'berlin', '2', options, {
        materials: {},
        facts: { checks: 9, passed: 9 },
        subjects: { 'tumour-registry/de': data.de },
        ...(de ? { texts: de } : {}),
      }),
      await this.#made('train', undefined, 'rotterdam', '3', options, {
        ...none,
        code: CODE,
        subjects: { model },
        materials: { 'tumour-registry/nl': data.nl },
      }),
      await this.#made('test', undefined, 'berlin', '4', options, {
        code: CODE,
        subjects: { model },
        materials: { 'tumour-registry/de': data.de },
        facts: { binding: 'predictor', spec: 'model-tests.yml', tests: 7 },
        texts: { spec: sha256(this.text('model-tests.yml')) },
      }),
    ];
  }

  /** The deployment to one ward, as its job runs it. */
  async deploy(site: Site, evidence: readonly Statement[] | string, change: Change = {}): Promise<Outcome> {
    const inputs = {
      policy: POLICY,
      step: 'deploy',
      instance: `${site}-ward`,
      evidence: typeof evidence === 'string' ? evidence : encodeEvidence(evidence),
      release: '.github/release.yml',
      dryRun: false,
      ...change.inputs,
    };
    return deploy(inputs, this.host({ job: '5', ...change }), this.#ports(site, change));
  }

  host({ host, texts, job }: Change & { job: string }): Host {
    const files = { ...this.#texts, ...texts };
    return memoryHost({ files, jobs: JOBS, ...host, run: { host: 'github', run: '100', job, ...host?.run } });
  }

  /** Everything that a deployment could touch: both wards, the exchange, both sites' state. */
  async listing(): Promise<readonly string[]> {
    const roots = [this.exchange, ...Object.values(this.#sites).map(({ root }) => root)];
    const names = await Promise.all(
      roots.map(async (root) => (await contents(root)).map((line) => `${root}: ${line}`)),
    );
    return names.flat();
  }

  async #made(
    step: string,
    instance: string | undefined,
    site: Site,
    job: string,
    host: Partial<MemoryHostOptions>,
    added: Omit<Parameters<Awaited<ReturnType<typeof admit>>['statement']>[0], 'verdict' | 'codes'>,
  ): Promise<Statement> {
    const inputs = { policy: POLICY, step, ...(instance === undefined ? {} : { instance }) };
    const admission = await admit(ACTIONS[step] as Action, inputs, this.host({ job, host }), this.#ports(site, {}));
    return admission.statement({ verdict: 'pass', codes: [], ...added });
  }

  #ports(site: Site, { target = (same) => same, store = (same) => same, clock = systemClock }: Change): Ports {
    const { siteFile } = this.#sites[site];
    const unused = () => Promise.reject(new Error('not for a deployment'));
    return {
      clock,
      platforms: platforms(),
      prover: siteProver({ clock: systemClock, platforms: platforms(), siteFile, givenFileProves: true }),
      trees: machineTrees,
      checkout: { folder: async (path: string) => path, commit: async () => TEST_COMMIT },
      programs: { run: unused },
      dataEngine: unused,
      store: async ({ root = '' }: StoreRequest) => store(fileStore(root)),
      trainBackend: unused,
      deployTarget: async (request: DeployRequest) => target(directoryTarget(request, clock)),
    } as unknown as Ports;
  }
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'data-validate': 'data-validate',
  train: 'train-on-target',
  test: 'model-test',
};

const JOBS: readonly Job[] = ['1', '2', '3', '4'].map((id) => ({
  id,
  name: `job ${id}`,
  attempt: 1,
  status: 'completed',
  conclusion: 'success',
  runnerName: null,
  runnerGroup: null,
  labels: [],
}));

function exampleTexts(): Record<string, string> {
  const paths = [
    POLICY,
    '.github/release.yml',
    'model-tests.yml',
    'contracts/rotterdam.odcs.yaml',
    'contracts/gbsg.odcs.yaml',
  ];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(EXAMPLE, path), 'utf8')]));
}

function trustText(sites: Readonly<Record<Site, TestSite>>): string {
  const keys = Object.entries(sites).map(([location, { publicKey }]) => [location, [publicKey]]);
  return JSON.stringify({ version: 1, sites: Object.fromEntries(keys) });
}

/** Names of everything below, and what the small files hold. */
async function contents(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? `${path} ${sha256(await readFile(path))}` : path;
  });
  return (await Promise.all(lines)).sort();
}
