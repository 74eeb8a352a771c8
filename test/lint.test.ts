import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The floors from below. Folders of one floor do not know each other. */
const FLOORS = [['domain'], ['files', 'evidence', 'report'], ['commands'], ['machine'], ['hosts', 'systems'], ['main']];

const FOLDERS = FLOORS.flatMap((names, floor) => names.map((name) => ({ name, floor })));

/** Below floor 3 nothing knows the process, the network, the time or chance. */
const PURE = ['domain', 'files', 'evidence', 'report', 'commands', 'ports'];
const BANNED_GLOBALS = [
  'process',
  'fetch',
  'Date',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'console',
  'performance',
  'crypto',
  'globalThis',
  'global',
  'navigator',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
];
const BANNED_MODULES = ['node:fs', 'node:fs/promises', 'node:child_process', 'node:http', 'node:os', '@actions/core'];

/** File to text: each does one forbidden thing, and nothing else. */
const FORBIDDEN: Readonly<Record<string, string>> = Object.fromEntries([
  ...forbiddenImports(),
  ...PURE.flatMap((folder) => [
    ...BANNED_GLOBALS.map((name) => [`src/${folder}/global-${name}.ts`, `export const used = ${name};\n`]),
    ...BANNED_MODULES.map((name) => [`src/${folder}/module-${fileName(name)}.ts`, `import '${name}';\n`]),
  ]),
  ['src/domain/package-yaml.ts', "import 'yaml';\n"],
  ['src/main/default-export.ts', 'export default 1;\n'],
  ['src/main/any.ts', 'export const used = (value: any) => value;\n'],
  ['src/main/non-null.ts', 'export const used = (value?: string) => value!;\n'],
  ['src/main/long-function.ts', `export function long() {\n${'  used();\n'.repeat(45)}}\nconst used = () => 1;\n`],
]);

/** What the linter is told to ban, and nothing else, is tried below. */
const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
  readonly overrides: readonly {
    readonly linter: { readonly rules: { readonly style?: { readonly noRestrictedGlobals?: Banned } } };
  }[];
};
interface Banned {
  readonly options: { readonly deniedGlobals: object };
}

it('tries every banned global', () => {
  const banned = overrides.flatMap(({ linter }) => linter.rules.style?.noRestrictedGlobals ?? []);
  expect(banned.map(({ options }) => Object.keys(options.deniedGlobals).sort())).toEqual([[...BANNED_GLOBALS].sort()]);
});

/** What may be done: none of these may have a diagnostic, or the ones above would show nothing. */
const ALLOWED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    FOLDERS.map(({ name }) => [`src/${name}/target.ts`, 'export type T = 1;\nexport const t = 1;\n']),
  ),
  'src/main/down.ts': FOLDERS.filter(({ name }) => name !== 'main')
    .map(({ name }, index) => `export { t as t${index} } from '../${name}/target.ts';\n`)
    .join(''),
  'src/commands/down.ts': "export { t } from '../files/target.ts';\nexport type { P } from '../ports.ts';\n",
  'src/machine/process.ts': 'export const used = [process.pid, Date.now(), fetch];\n',
};

function forbiddenImports(): string[][] {
  const pairs = FOLDERS.flatMap((from) =>
    FOLDERS.filter((to) => to.name !== from.name && to.floor >= from.floor).map((to) => [from.name, to.name] as const),
  );
  return [
    ...pairs.flatMap(([from, to]) => [
      [`src/${from}/import-${to}.ts`, `import '../${to}/target.ts';\n`],
      [`src/${from}/deep/import-${to}.ts`, `import type { T } from '../../${to}/target.ts';\nexport type U = T;\n`],
      [`src/${from}/dynamic-${to}.ts`, `export const used = () => import('../${to}/target.ts');\n`],
      [`src/${from}/export-${to}.ts`, `export { t } from '../${to}/target.ts';\n`],
    ]),
    ...['domain', 'files', 'evidence', 'report'].map((from) => [
      `src/${from}/import-ports.ts`,
      "import type { P } from '../ports.ts';\nexport type U = P;\n",
    ]),
  ];
}

function fileName(module: string): string {
  return module.replace(/\W+/g, '-');
}

/** Imports that `ports.ts`, a single file, may not have, one a line. */
const PORTS_MAY_NOT = FOLDERS.filter(({ name }) => name !== 'domain').map(({ name }) => name);

interface Diagnostic {
  readonly severity: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/** What biome says of all these files, in one run over a folder with our configuration. */
function lint(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  spawnSync('git', ['init', '--quiet', folder]);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return diagnostics.filter(({ severity }) => severity === 'error');
}

const ports = `export type P = 1;\n${PORTS_MAY_NOT.map((name) => `import './${name}/target.ts';\n`).join('')}`;
const diagnostics = lint({ ...FORBIDDEN, ...ALLOWED, 'src/ports.ts': ports });
const faulty = new Set(diagnostics.map(({ location }) => location.path));

it.each(Object.keys(FORBIDDEN))('%s is refused', (file) => {
  expect(faulty).toContain(file);
});

it.each(PORTS_MAY_NOT)('ports.ts must not import %s', (name) => {
  const lines = diagnostics
    .filter(({ location }) => location.path === 'src/ports.ts')
    .map(({ location }) => location.start.line);
  expect(lines).toContain(PORTS_MAY_NOT.indexOf(name) + 2);
});

it.each(Object.keys(ALLOWED))('%s is allowed', (file) => {
  expect(faulty).not.toContain(file);
});
