// Writes the tables of the action READMEs from each action.yml and the findings, those of docs/policy.md from the
// catalogue, and docs/findings.md from the prose of every code. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { policyTables } from './policy-tables.mjs';

const ROOT = new URL('../', import.meta.url);
const FINDINGS = 'docs/findings.md';
const POLICY = 'docs/policy.md';

/** Action to the areas of findings that are its own; the others can come from every step. */
const AREAS = {
  'data-validate': ['data', 'profile', 'contract', 'engine'],
  'profile-judge': ['profile'],
  'train-on-target': ['train', 'store'],
  'model-test': ['model', 'data', 'engine', 'store'],
  'deploy-hybrid': ['gate', 'release', 'store'],
};

const AREA_TITLES = {
  file: 'Files that users write',
  input: 'Inputs',
  policy: 'The residency policy',
  placement: 'Placement',
  plan: 'The plan',
  workflow: 'Workflows',
  proof: 'Proof of place',
  engine: 'The data engine',
  data: 'Data',
  personal: 'Personal data',
  profile: 'Profiles',
  contract: 'Data contracts',
  evolution: 'Versions of a contract',
  train: 'Training',
  store: 'Stores and files',
  model: 'Model tests',
  gate: 'The gate',
  release: 'Releases',
  guardrail: 'Guardrails',
  host: 'The host',
  init: 'The starter of `domicile init`',
};

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

async function proseOfFindings() {
  const entryPoint = fileURLToPath(new URL('src/report/prose/prose.ts', ROOT));
  const { outputFiles } = await build({ entryPoints: [entryPoint], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).PROSE;
}

/** Path to the text that it should have. */
export async function generated() {
  const prose = await proseOfFindings();
  const readmes = Object.keys(AREAS).map((action) => [`${action}/README.md`, readme(action, prose)]);
  return Object.fromEntries([[FINDINGS, findingsPage(prose)], [POLICY, await policyPage()], ...readmes]);
}

const policyPage = async () =>
  Object.entries(await policyTables()).reduce((text, [name, rows]) => between(text, name, rows), read(POLICY));

function readme(action, prose) {
  const { inputs = {}, outputs = {} } = parse(read(`${action}/action.yml`));
  return [
    ['inputs', inputsTable(inputs)],
    ['outputs', outputsTable(outputs)],
    ['findings', findingsTable(AREAS[action], prose)],
  ].reduce((text, [name, table]) => between(text, name, table), read(`${action}/README.md`));
}

/** Replaces what stands between the two marks of a table. */
function between(text, name, table) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no place for the table of ${name}`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const inputsTable = (inputs) =>
  table(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, input]) => [`\`${name}\``, fallback(input), input.description]),
  );

const fallback = ({ default: value, required }) => (required ? 'required' : value === undefined ? '' : `\`${value}\``);

const outputsTable = (outputs) =>
  table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );

const codesOf = (prose, area) => Object.keys(prose).filter((code) => code.startsWith(`${area}/`));

const cell = (text) => inline(text).replaceAll('|', '\\|');

const findingsTable = (areas, prose) =>
  table(
    ['code', 'meaning'],
    areas
      .flatMap((area) => codesOf(prose, area))
      .map((code) => [`[\`${code}\`](../${FINDINGS}#${anchor(code)})`, cell(prose[code].what)]),
  );

/** As GitHub makes them: lower case, without punctuation. */
const anchor = (code) => code.replaceAll('/', '');

/** Placeholders become words in angle brackets; what may be left out stays in its brackets. */
const inline = (template) => template.replace(/\{([\w-]+)\}/g, '‹$1›');

function findingsPage(prose) {
  const untitled = Object.keys(prose).filter((code) => !(code.split('/')[0] in AREA_TITLES));
  if (untitled.length > 0) throw new Error(`areas without a title: ${untitled.join(', ')}`);
  return [
    '<!-- Made by `npm run docs` from src/report/prose. -->',
    '# Findings',
    'Every finding has a code that stays the same for ever. Words in ‹› are filled in; what stands in [] is said only where it applies.',
    ...Object.entries(AREA_TITLES).flatMap(([area, title]) => [
      `## ${title}`,
      ...codesOf(prose, area).flatMap((code) => findingSection(code, prose[code])),
    ]),
    '',
  ].join('\n\n');
}

const findingSection = (code, { what, help, about }) =>
  [`### ${code}`, `> ${inline(what)}${help === '' ? '' : `; ${inline(help)}`}`, about].filter((part) => part !== '');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = Object.entries(await generated());
  const stale = files.filter(([path, text]) => !sameText(path, text));
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`stale, run npm run docs: ${stale.map(([path]) => path).join(', ')}`);
    process.exit(1);
  }
  for (const [path, text] of stale) writeFileSync(new URL(path, ROOT), text);
}

function sameText(path, text) {
  try {
    return read(path) === text;
  } catch {
    return false;
  }
}
