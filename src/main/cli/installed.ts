import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The script that was started, whatever link or short name led to it, and the clone or package around its `dist`. */
export function installed(): { readonly cli: string; readonly root: string } {
  const [, started = ''] = process.argv;
  const cli = createRequire(started).resolve(started);
  return { cli, root: dirname(dirname(cli)) };
}

/** As package.json says it. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(join(installed().root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
