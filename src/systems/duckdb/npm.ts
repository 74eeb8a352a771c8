import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Refusal } from '../../domain/outcome/finding.ts';
import { runTool, type ToolResult } from '../../machine/tool.ts';
import { cutOff, type MissingReason, missing } from './missing.ts';
import type { LockedPackage } from './platform.ts';

const NPM_TIMEOUT_MS = 5 * 60_000;

/**
 * The engine's package, fetched by the user's own npm client into an empty folder, so that its registry, proxy and
 * credentials apply. The folder is no project: a repository's .npmrc does not. Throws `engine/missing` with a reason.
 */
export async function fetchByNpm(locked: LockedPackage, into: string, env: NodeJS.ProcessEnv): Promise<Buffer> {
  const spec = `${locked.name}@${locked.version}`;
  const argv = [...npmCommand(env), 'pack', '--ignore-scripts', '--json', '--pack-destination', into, '--', spec];
  const done = await runTool(argv as [string, ...string[]], {
    cwd: into,
    env: clean(env),
    timeoutMs: NPM_TIMEOUT_MS,
  }).catch(() => undefined);
  if (done === undefined) throw missing(locked, 'there is no npm on this machine');
  const [file] = (await readdir(into)).filter((name) => name.endsWith('.tgz'));
  if (done.exit !== 0 || !file) throw troubleOf(done, locked);
  return readFile(join(into, file));
}

const REASONS: Readonly<Record<string, MissingReason>> = {
  ENOTFOUND: 'its registry has no address',
  EAI_AGAIN: 'its registry has no address',
  ECONNREFUSED: 'its registry does not answer',
  ECONNRESET: 'its registry does not answer',
  ETIMEDOUT: 'its registry does not answer',
  ERR_SOCKET_TIMEOUT: 'its registry does not answer',
  E401: 'its registry wants other credentials',
  E403: 'its registry wants other credentials',
  ENEEDAUTH: 'its registry wants other credentials',
  E404: 'its registry does not have this package in this version',
  ETARGET: 'its registry does not have this package in this version',
};

/** What npm calls a package that is not what its registry says that it is, and an archive that stops in the middle. */
const NOT_WHOLE = ['EINTEGRITY', 'Z_BUF_ERROR', 'Z_DATA_ERROR', 'TAR_BAD_ARCHIVE', 'ERR_STREAM_PREMATURE_CLOSE'];

function troubleOf({ stdout, timedOut }: ToolResult, locked: LockedPackage): Refusal {
  if (timedOut) return missing(locked, 'npm took longer than five minutes');
  const code = /"code": "([A-Z0-9_]+)"/.exec(stdout)?.[1] ?? '';
  return NOT_WHOLE.includes(code) ? cutOff(locked) : missing(locked, REASONS[code] ?? 'npm could not fetch it');
}

/** What a runner hands to actions is no business of npm's. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|ACTIONS|STATE)_/i.test(name)));
}

/** `npm`; on Windows that is a batch file, which cannot be started without a shell, so Node runs what it wraps. */
function npmCommand(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform !== 'win32') return ['npm'];
  const folders = [dirname(process.execPath), ...(env.PATH ?? env.Path ?? '').split(delimiter)];
  const script = folders.map((folder) => join(folder, 'node_modules/npm/bin/npm-cli.js')).find(existsSync);
  return [process.execPath, script ?? 'npm-cli.js'];
}
