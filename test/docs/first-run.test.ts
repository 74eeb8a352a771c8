import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { lockedPackage } from '../../src/systems/duckdb/platform.ts';
import { bundled } from '../support/bundle.ts';

/**
 * docs/first-run.md, done as it stands. A block after "Write `path`:" is that file; each line of a `sh` block is run, and
 * ends with 0 or with what `# exit …` says; each line of a `text` block is found in what was printed since the last one,
 * where `…` stands for anything.
 */
const BLOCK = /(?:Write `([^`]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms;
const blocks = [...readFileSync('docs/first-run.md', 'utf8').matchAll(BLOCK)].map(
  ([, path, language = '', text = '']) => ({ path, language, lines: text.trimEnd().split('\n') }),
);

const root = mkdtempSync(join(tmpdir(), 'first-run-'));
/** Below the repository, so that the bundle finds its packages. */
mkdirSync('.domicile', { recursive: true });
const clone = mkdtempSync(resolve('.domicile/first-run-'));
afterAll(() => {
  for (const folder of [root, clone]) rmSync(folder, { recursive: true, force: true });
});

/** A folder with `domicile` in it, as `npm link` makes one, and a cache with the engine, which is not to be fetched here. */
async function machine(): Promise<NodeJS.ProcessEnv> {
  const [bin, cache] = [join(root, 'bin'), join(root, 'cache')];
  const cli = await bundled(clone);
  mkdirSync(bin);
  writeFileSync(join(bin, 'domicile'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, { mode: 0o755 });
  const { name, version } = lockedPackage();
  const engine = join(cache, 'domicile/duckdb', version, name.replace('@duckdb/node-bindings-', ''));
  mkdirSync(dirname(engine), { recursive: true });
  symlinkSync(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), engine);
  const path = [bin, dirname(process.execPath), process.env.PATH].join(':');
  return { PATH: path, HOME: root, XDG_CACHE_HOME: cache };
}

describe('docs/first-run.md', () => {
  it('leads from nothing to a release', async () => {
    const env = await machine();
    let folder = join(root, 'laptop');
    mkdirSync(folder);
    let printed = '';

    const run = (line: string): void => {
      const script = `${line}\nexit=$?; pwd > "${root}/pwd"; exit $exit`;
      const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
      const expected = Number(/# exit (\d)$/.exec(line)?.[1] ?? 0);
      expect({ line, status, ...(status === expected ? {} : { stdout, stderr }) }).toEqual({ line, status: expected });
      folder = readFileSync(join(root, 'pwd'), 'utf8').trimEnd();
      printed += stdout;
    };

    const mustShow = (lines: readonly string[]): void => {
      for (const line of lines) expect(printed).toMatch(new RegExp(line.split('…').map(literally).join('.*')));
      printed = '';
    };

    for (const { path, language, lines } of blocks) {
      if (path !== undefined) writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
      else if (language === 'sh') lines.forEach(run);
      else mustShow(lines);
    }

    const [released] = readdirSync(join(root, 'laptop/site/ward/releases'));
    const current = JSON.parse(readFileSync(join(root, 'laptop/site/ward/current'), 'utf8'));
    expect(current.serving.path).toBe(`releases/${released}`);
  });

  it('has files, commands and what they print', () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].sort()).toEqual(['js', 'sh', 'text', 'yaml']);
    expect(blocks.filter(({ path, language }) => path === undefined && !/^(?:sh|text)$/.test(language))).toEqual([]);
  });
});

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
