import { devNull } from 'node:os';
import { runTool, type ToolResult } from './tool.ts';

const GIT_DEADLINE_MS = 20_000;
/** The most that one question brings back. */
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export type GitTroubleKind = 'no-git' | 'no-repository' | 'not-a-file' | 'too-large' | 'failed';

/** Git said something else than yes or no. Its own words stay out: they name paths. */
export class GitTrouble extends Error {
  readonly kind: GitTroubleKind;

  constructor(kind: GitTroubleKind, options?: ErrorOptions) {
    super(`git: ${kind}`, options);
    this.name = 'GitTrouble';
    this.kind = kind;
  }
}

/** NUL-separated output of a git command that must succeed, as a list. */
export async function gitList(repository: string, args: readonly string[]): Promise<readonly string[]> {
  return listed(await must(repository, args));
}

/** What git says of NUL-separated names, as a list: a command that ends with 1 where it has nothing to say. */
export async function gitAsked(
  repository: string,
  args: readonly string[],
  names: readonly string[],
): Promise<readonly string[]> {
  const { exit, stdout } = await git(repository, args, names.map((name) => `${name}\0`).join(''));
  if (exit !== 0 && exit !== 1) throw new GitTrouble('failed');
  return listed(stdout);
}

const listed = (output: string): readonly string[] => output.split('\0').filter((entry) => entry !== '');

/** Folders that were found to be repositories: each question to git is a process. */
export const repositories = new Set<string>();

export async function mustBeRepository(repository: string): Promise<void> {
  if (repositories.has(repository)) return;
  const { exit } = await git(repository, ['rev-parse', '--git-dir']);
  if (exit !== 0) throw new GitTrouble('no-repository');
  repositories.add(repository);
}

export async function must(repository: string, args: readonly string[]): Promise<string> {
  const result = await git(repository, args);
  if (result.exit !== 0) throw new GitTrouble('failed');
  return result.stdout;
}

export async function git(
  folder: string,
  args: readonly string[],
  input = '',
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<ToolResult> {
  const limits = { timeoutMs: GIT_DEADLINE_MS, maxOutputBytes: MAX_OUTPUT_BYTES };
  const options = { cwd: folder, env: environment(), input, encoding, ...limits };
  const result = await runTool(['git', ...SAFE, ...args], options).catch((cause: unknown) => {
    throw new GitTrouble('no-git', { cause });
  });
  if (result.timedOut) throw new GitTrouble('failed');
  return result;
}

/**
 * A repository's own configuration may name programs to run; none may. Its owner may be another user, as in a
 * container: what is asked of git here reads commits and the index, and never compares files with them, for which the
 * filters of that configuration would be started.
 */
const SAFE = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.allow=never',
];

/** Nothing of the caller's `GIT_*`: `GIT_DIR` would read another repository, replace refs another content. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});
