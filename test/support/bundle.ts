import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A guard taken out: in one source file, one text replaced by another. */
export interface Sabotage {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/**
 * Bundles the source as it is now, or with a guard taken out, into `<folder>/dist`, with the example beside it.
 * Returns the path of the command line.
 */
export async function bundled(folder: string, sabotage?: Sabotage): Promise<string> {
  const dist = join(folder, 'dist');
  await mkdir(dist, { recursive: true });
  await build({
    entryPoints: [resolve('src/main/index.ts')],
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['@duckdb/*'],
    banner: { js: REQUIRE },
    plugins: sabotage === undefined ? [] : [sabotaging(sabotage)],
    logLevel: 'error',
  });
  await writeFile(join(dist, 'package.json'), '{"type":"module"}\n');
  await writeFile(join(dist, 'cli.js'), "import { main } from './index.js';\nawait main('cli');\n");
  const example = 'examples/two-hospitals';
  await cp(example, join(folder, example), { recursive: true, filter: (path) => !/node_modules|\.venv/.test(path) });
  return join(dist, 'cli.js');
}

const sabotaging = ({ file, from, to }: Sabotage): Plugin => ({
  name: 'sabotage',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path !== resolve(file)) return undefined;
      const source = await readFile(path, 'utf8');
      // A guard that moved must be found again: a test that takes nothing out would show nothing.
      if (source.split(from).length !== 2) throw new Error(`${file} does not hold the guard exactly once`);
      return { contents: source.replace(from, () => to), loader: 'ts' };
    });
  },
});
