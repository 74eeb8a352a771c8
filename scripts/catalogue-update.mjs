// Compares data/places/cloud-regions.json with what the clouds' own packages know: `npm run catalogue:check`.
// `--folder DIR` takes packages that are already there, each unpacked in a folder of its own (scripts/catalogue/packages.mjs).
// Exit 0: every id is known. 1: a package knows an id that we lack. 2: a package could not be read.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPackage } from './catalogue/fetch.mjs';
import { folderOf, PACKAGES } from './catalogue/packages.mjs';

const CATALOGUE = new URL('../data/places/cloud-regions.json', import.meta.url);

const catalogue = () => JSON.parse(readFileSync(CATALOGUE, 'utf8')).regions;

/** What a package says of its provider's regions: new to us, or not there any more; or why it says nothing. */
function compared(source, folder, known) {
  const said = regionsOf(source, folder);
  if ('unread' in said) return { ...source, ...said };
  const { regions } = said;
  const ours = known[source.provider];
  const added = Object.entries(regions).filter(([id]) => ours[id] === undefined);
  const gone = Object.keys(ours).filter((id) => !(id in regions) && ours[id].kind === 'region');
  return { ...source, count: Object.keys(regions).length, added, gone };
}

function regionsOf({ regions: read, least, from, name }, folder) {
  try {
    const regions = read(folder);
    const count = Object.keys(regions).length;
    return count < least
      ? { unread: `${from} ${name}: ${count} regions found, at least ${least} expected` }
      : { regions };
  } catch (thrown) {
    return { unread: `${from} ${name}: ${thrown.message.split('\n')[0]}` };
  }
}

const inWords = ({ provider, from, name, count, added, gone, unread }) =>
  unread !== undefined
    ? [`unread  ${unread}`]
    : [
        `${provider}: ${count} regions in ${from} ${name}, ${added.length} new, ${gone.length} of ours not among them`,
        ...added.map(([id, hint]) => `  new   ${id}${hint ? `: ${hint}` : ''}`),
        ...(gone.length > 0 ? [`  gone? ${gone.join(' ')}`] : []),
      ];

function exitCode(results) {
  if (results.some(({ unread }) => unread !== undefined)) return 2;
  return results.some(({ added }) => added.length > 0) ? 1 : 0;
}

function fetched(root) {
  for (const source of PACKAGES) {
    try {
      fetchPackage(source, join(root, folderOf(source)));
    } catch (thrown) {
      process.stderr.write(`${source.from} ${source.name}: ${thrown.message.split('\n')[0]}\n`);
    }
  }
}

function main([option, given, ...more]) {
  if ((option !== undefined && option !== '--folder') || (option && !given) || more.length > 0) {
    process.stderr.write('usage: catalogue-update.mjs [--folder DIR]\n');
    return 2;
  }
  const folder = given ?? mkdtempSync(join(tmpdir(), 'domicile-catalogue-'));
  try {
    if (given === undefined) fetched(folder);
    const known = catalogue();
    const results = PACKAGES.map((source) => compared(source, join(folder, folderOf(source)), known));
    process.stdout.write(`${results.flatMap(inWords).join('\n')}\n`);
    return exitCode(results);
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main(process.argv.slice(2));
