import type { Finding } from '../../src/domain/outcome/finding.ts';
import type { RunIdentity } from '../../src/domain/outcome/statement.ts';
import type { Situation } from '../../src/domain/policy/decision.ts';
import { PUBLIC_ONLY, type SurfaceCaps } from '../../src/domain/policy/surface-caps.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { deciding } from '../../src/hosts/deciding.ts';
import type { Host, Job, Runners, TextSource, Texts } from '../../src/ports.ts';

export interface MemoryHost extends Host {
  /** What was said while the command ran. */
  readonly said: readonly Finding[];
  caps(): SurfaceCaps;
}

export interface MemoryHostOptions {
  /** Trusted texts by path in the repository. */
  readonly files: Readonly<Record<string, string>>;
  /** Texts of the commit at hand, where they differ. */
  readonly proposed?: Readonly<Record<string, string>>;
  /** The branch that this run is on, and its texts. */
  readonly branch?: { readonly name: string; readonly files: Readonly<Record<string, string>> };
  readonly run?: Partial<RunIdentity>;
  /** By default a person sits there. */
  readonly attended?: boolean;
  readonly situation?: Partial<Omit<Situation, 'now'>>;
  readonly jobs?: readonly Job[];
  readonly runners?: Runners;
  readonly requiredParent?: Host['requiredParent'];
}

export const TEST_COMMIT = 'c'.repeat(40);
export const BRANCH_COMMIT = 'b'.repeat(40);
export const PROPOSED_COMMIT = 'd'.repeat(40);

/** A host that keeps all it is told, for tests of commands. */
export function memoryHost(options: MemoryHostOptions): MemoryHost {
  const said: Finding[] = [];
  let caps = PUBLIC_ONLY;
  const trust = deciding(textsOf(options.files, { ref: 'main', commit: TEST_COMMIT, source: 'git' }));
  return {
    run: {
      host: 'local',
      repository: 'OWNER/two-hospitals',
      run: '1',
      attempt: 1,
      job: 'job',
      commit: TEST_COMMIT,
      ...options.run,
    },
    attended: options.attended ?? true,
    situation: async () => ({
      event: 'trusted',
      repositoryVisibility: 'private',
      controlPlane: 'github.com',
      ...options.situation,
    }),
    trusted: trust.texts,
    repositoryId: async () => '1',
    requiredParent: options.requiredParent,
    follow: async (branches) => {
      const { name = '', files = {} } = options.branch ?? {};
      const ofBranch = textsOf(files, { ref: name, commit: BRANCH_COMMIT, source: 'git' });
      return trust.choose(branches.includes(name) ? ofBranch : undefined);
    },
    proposed: textsOf(options.proposed ?? options.files, { ref: 'HEAD', commit: PROPOSED_COMMIT, source: 'workspace' }),
    admit: (given) => {
      caps = given;
    },
    progress: (finding) => {
      said.push(finding);
    },
    jobs: async () => options.jobs,
    runners: async () => options.runners ?? { known: false, asked: false, reason: 'nobody asked' },
    said,
    caps: () => caps,
  };
}

const textsOf = (files: Readonly<Record<string, string>>, source: TextSource): Texts => ({
  source: async () => source,
  read: async (path) => {
    const text = files[path];
    return text === undefined ? undefined : { path, text, digest: sha256(text) };
  },
  list: async (folder) => {
    const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
    const names = new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''));
    const isFile = (name: string) => inside.includes(`${folder}/${name}`);
    return inside.length === 0
      ? undefined
      : [...names].sort().map((name) => ({ name, kind: isFile(name) ? 'file' : 'folder' }));
  },
});
