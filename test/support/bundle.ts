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

/** The stubs in dist, as the build makes them, and the folder of the action that each is for. */
const ACTIONS = ['.', 'data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'];
const STUBS = ['plan', ...ACTIONS.slice(1), 'train-on-target-post', 'deploy-hybrid-post', 'cli'];

/**
 * Bundles the source as it is now, or with guards taken out, into `<folder>/dist`, with actions and example beside it.
 * Returns the path of the command line.
 */
export async function bundled(folder: string, ...sabotages: readonly Sabotage[]): Promise<string> {
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
    plugins: [sabotaging(sabotages)],
    logLevel: 'error',
  });
  await writeFile(join(dist, 'package.json'), '{"type":"module"}\n');
  for (const stub of STUBS)
    await writeFile(join(dist, `${stub}.js`), `import { main } from './index.js';\nawait main('${stub}');\n`);
  for (const action of ACTIONS) await cp(join(action, 'action.yml'), join(folder, action, 'action.yml'));
  const example = 'examples/two-hospitals';
  await cp(example, join(folder, example), { recursive: true, filter: (path) => !/node_modules|\.venv/.test(path) });
  return join(dist, 'cli.js');
}

export const sabotaging = (sabotages: readonly Sabotage[]): Plugin => ({
  name: 'sabotage',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const here = sabotages.filter(({ file }) => path === resolve(file));
      if (here.length === 0) return undefined;
      return { contents: here.reduce(without, await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
});

/** A guard that moved must be found again: a test that takes nothing out would show nothing. */
function without(source: string, { file, from, to }: Sabotage): string {
  if (source.split(from).length !== 2) throw new Error(`${file} does not hold the guard exactly once`);
  return source.replace(from, () => to);
}
