import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { runTool } from '../../machine/tool.ts';
import type { LockedPackage } from './platform.ts';
import { differs } from './verify.ts';

const NPM_TIMEOUT_MS = 5 * 60_000;

/**
 * The engine's package, fetched by the user's own npm client into an empty folder, so that its registry, proxy and
 * credentials apply. The folder is no project: a repository's .npmrc does not. Throws `engine/missing`, and
 * `engine/hash-differs` for a package that is not the locked one.
 */
export async function fetchPackage(locked: LockedPackage, into: string, env: NodeJS.ProcessEnv): Promise<Buffer> {
  const spec = `${locked.name}@${locked.version}`;
  const argv = [...npmCommand(env), 'pack', '--ignore-scripts', '--silent', '--pack-destination', into, '--', spec];
  const done = await runTool(argv as [string, ...string[]], {
    cwd: into,
    env: clean(env),
    timeoutMs: NPM_TIMEOUT_MS,
  }).catch(() => undefined);
  const [file] = (await readdir(into)).filter((name) => name.endsWith('.tgz'));
  if (done?.exit !== 0 || !file) throw refused(missing(locked));
  const bytes = await readFile(join(into, file));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== locked.integrity) throw refused(differs(file, locked.integrity, locked, 'npm'));
  return bytes;
}

export const missing = ({ name, version, integrity }: LockedPackage) =>
  error('engine/missing', { package: id(`${name}@${version}`), integrity: id(integrity) });

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
