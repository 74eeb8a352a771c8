import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateEd25519 } from '../../src/evidence/ed25519.ts';
import { serveSigner } from '../../src/systems/site-signer/signer.ts';
import { confined, type RunnerMachine } from './workflow/action.ts';

const EXAMPLE = resolve('examples/two-hospitals');
const REPOSITORY = 'OWNER/two-hospitals';
/** Both hospitals' jobs share a group, for the exchange; each has a user of its own. */
const GROUP = 61_000;
const USERS = { rotterdam: 61_001, berlin: 61_002 } as const;

type SiteName = keyof typeof USERS;

/** Why two users cannot be had on this machine; undefined where they can. */
export function whyNoUsers(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root, to run jobs as two users';
  try {
    const user = { uid: USERS.berlin, gid: GROUP, home: '/' };
    const [program = '', ...args] = confined({ name: 'one', group: 'none', labels: [], user }, ['true']);
    execFileSync(program, args, { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'needs unshare, setpriv and an overlay over /etc';
  }
}

/**
 * The example's repository, and its two hospitals with a signer each: two users of this machine where there can be
 * two, otherwise folders of the one user that runs the tests.
 */
export class TwoSites {
  readonly root = mkdtempSync(join(tmpdir(), 'two-sites-'));
  readonly git = join(this.root, 'repository');
  readonly workspaces = join(this.root, 'workspaces');
  readonly #signers: Server[] = [];
  readonly #hasUsers = whyNoUsers() === undefined;
  readonly #example: string;

  constructor(example: string) {
    this.#example = example;
  }

  /** Of the example, or of a copy of it. */
  static async make(example = EXAMPLE): Promise<TwoSites> {
    const sites = new TwoSites(example);
    chmodSync(sites.root, 0o755);
    mkdirSync(sites.workspaces, { mode: 0o755 });
    symlinkSync(resolve('node_modules'), join(sites.root, 'node_modules'));
    sites.#shared('exchange');
    const keys = { rotterdam: await sites.#site('rotterdam'), berlin: await sites.#site('berlin') };
    sites.#repository(keys);
    return sites;
  }

  machine(runsOn: unknown): RunnerMachine | undefined {
    if (runsOn === 'ubuntu-latest') return { name: 'hosted', group: 'GitHub Actions', labels: ['ubuntu-latest'] };
    const group = (runsOn as { group?: string } | null)?.group;
    if (group !== 'rotterdam' && group !== 'berlin') return undefined;
    const siteFolder = join(this.root, `etc-${group}`);
    const machine = { name: `${group}-1`, group, labels: ['self-hosted'], siteFolder };
    if (!this.#hasUsers) return machine;
    return { ...machine, user: { uid: USERS[group], gid: GROUP, home: join(this.root, group) } };
  }

  /** Commits files to the default branch and returns the commit. */
  commit(files: Readonly<Record<string, string | null>>, message = 'Change'): string {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(this.git, path));
      else writeFileSync(join(this.git, path), text);
    }
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', this.git, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    git('add', '--all');
    const author = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org'];
    git(...author, 'commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD').toString().trim();
  }

  remove(): void {
    for (const signer of this.#signers) signer.close();
    // What a store or a step left is read-only, for its owner too.
    execFileSync('chmod', ['-R', 'u+rwX', this.root]);
    rmSync(this.root, { recursive: true, force: true });
  }

  #shared(name: string): void {
    const folder = join(this.root, name);
    mkdirSync(folder);
    if (!this.#hasUsers) return;
    chownSync(folder, 0, GROUP);
    chmodSync(folder, 0o2770);
  }

  async #site(name: SiteName): Promise<string> {
    const folder = join(this.root, name);
    for (const part of ['', 'data', 'state', 'ward']) mkdirSync(join(folder, part), { mode: 0o700 });
    const data = name === 'rotterdam' ? 'rotterdam.csv' : 'gbsg.csv';
    cpSync(join(this.#example, 'data', data), join(folder, 'data', data));
    writeFileSync(join(folder, 'digest.key'), randomBytes(32), { mode: 0o400 });
    if (this.#hasUsers) execFileSync('chown', ['-R', `${USERS[name]}:${GROUP}`, folder]);
    return this.#administration(name, join(folder, 'data', data));
  }

  /** What root keeps to itself: the site file, the signing key and the process that signs with it. */
  async #administration(name: SiteName, data: string): Promise<string> {
    const etc = join(this.root, `etc-${name}`);
    mkdirSync(etc, { mode: 0o755 });
    const { publicKey, privateKey } = generateEd25519();
    const keyFile = join(this.root, `${name}.key`);
    writeFileSync(keyFile, privateKey, { mode: 0o600 });
    const siteFile = join(etc, 'site.yml');
    writeFileSync(siteFile, JSON.stringify(this.#siteFile(name, data)));
    this.#signers.push(await serveSigner(this.#socket(name), { siteFile, keyFile }, systemClock));
    return publicKey;
  }

  readonly #socket = (name: SiteName): string => join(this.root, `${name}.sock`);

  #siteFile(name: SiteName, data: string): object {
    const folder = join(this.root, name);
    return {
      version: 1,
      location: name,
      repositories: [REPOSITORY],
      environments: [name],
      partitions: { [`tumour-registry/${name === 'rotterdam' ? 'nl' : 'de'}`]: { path: data, format: 'csv' } },
      stores: { exchange: join(this.root, 'exchange') },
      destinations: { [`${name}-ward`]: join(folder, 'ward') },
      signer: { socket: this.#socket(name) },
      'digest-key': join(folder, 'digest.key'),
      state: join(folder, 'state'),
    };
  }

  #repository(keys: Readonly<Record<SiteName, string>>): void {
    const wanted = (source: string) =>
      !/\/(data|site|__pycache__|\.venv)(\/|$)/.test(source.slice(this.#example.length));
    cpSync(this.#example, this.git, { recursive: true, filter: wanted });
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', this.git]);
    const sites = { rotterdam: [keys.rotterdam], berlin: [keys.berlin] };
    this.commit({ '.github/trust.yml': JSON.stringify({ version: 1, sites }) }, 'Two hospitals');
  }
}

const systemClock = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
  sleep: (milliseconds: number) => new Promise<void>((wake) => setTimeout(wake, milliseconds)),
};
