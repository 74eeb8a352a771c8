// The tables of docs/policy.md that the catalogue knows better than any author.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const DOMAIN = fileURLToPath(new URL('../src/domain/', import.meta.url));

const SOURCES = `
  export { BUILT_IN_GROUPS, builtInGroup } from './places/groups.ts';
  export { PROVIDERS } from './places/catalogue.ts';
  export { CATALOGUE_DATA } from './places/data/catalogue.ts';
  export { CATEGORIES, implied } from './labels/categories.ts';
  export { CLASSIFICATIONS } from './labels/label.ts';
  export { proofFor, satisfies } from './policy/proof-levels.ts';
`;

async function domain() {
  const stdin = { contents: SOURCES, resolveDir: DOMAIN, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Name of the table to its Markdown. */
export async function policyTables() {
  const known = await domain();
  return {
    providers: `${known.PROVIDERS.map(code).join(', ')}.`,
    presets: presetsTable(known),
    categories: categoriesTable(known),
    groups: groupsTable(known),
    proof: proofTable(known),
  };
}

const code = (text) => `\`${text}\``;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const presetsTable = ({ CATALOGUE_DATA: { regimes, compiled } }) => {
  const rows = regimes.map((each) => [
    code(each.id),
    `${each.name}: ${each.law}`,
    each.categories.map(code).join(', '),
    denies(each),
    each.confidence,
  ]);
  return `Catalogue of ${compiled}.\n\n${table(['preset', 'regime and article', 'data', 'denied is', 'confidence'], rows)}`;
};

function denies({ restrictions, attestations, copies, cautions, from }) {
  const parts = [
    ...restrictions.map(denied),
    ...attestations.map(({ anyOf, at, outside, operations, categories }) => {
      const anywhere = outside === undefined ? 'everywhere' : `outside ${words(outside)}`;
      const where = at === 'everywhere' ? anywhere : 'at processors';
      return `${verbs(operations)}${ofKinds(categories)} ${where}, without ${anyOf.map(code).join(' or ')} attested`;
    }),
    ...copies.map(
      ({ places, categories }) => `anything, while no partition of${ofKinds(categories)} lies in ${words(places)}`,
    ),
  ];
  const warned = cautions.map(({ outside }) => `a warning outside ${words(outside)}`);
  const rules = [parts.length > 0 ? parts.join('; ') : 'nothing', ...warned].join('; ');
  return from === undefined ? rules : `nothing before ${from}, and ${rules} then`;
}

function denied({ operations, categories, inside, outside, of, at, atRest, minutes, thresholds, safeguards = [] }) {
  const whose = of === undefined ? '' : 'for an operator ';
  const places = inside === undefined ? `${whose}outside ${words(outside)}` : `${whose}inside ${words(inside)}`;
  const sizes = Object.entries(thresholds ?? {}).map(
    ([category, size]) => `${code(category)} ${size.toLocaleString('en')}`,
  );
  return [
    at === 'processors' ? 'at processors: ' : '',
    atRest ? 'a partition that rests' : verbs(operations),
    ofKinds(categories),
    minutes === undefined ? '' : ` for more than ${minutes / 60} h`,
    ` ${places}`,
    sizes.length > 0 ? `, from so many records on: ${sizes.join(', ')}` : '',
    safeguards.length > 0 ? `, unless ${safeguards.map(unless).join(', ')}` : '',
  ].join('');
}

const ofKinds = (categories) => (categories === undefined ? '' : ` ${categories.map(code).join(', ')}`);

function unless({ id, places, except, below }) {
  const limits = [
    ...(places === '*' ? [] : [words(places)]),
    ...(except ? [`not in ${except.split(' ').length} countries`] : []),
    ...(below ? ['for fewer records'] : []),
  ];
  return limits.length > 0 ? `${code(id)} (${limits.join('; ')})` : code(id);
}

/** Places, and groups with their mark, divided by blanks. */
const words = (compiled) =>
  compiled
    .split(' ')
    .map((each) => code(each.replace('@', '')))
    .join(', ');

const verbs = (operations) =>
  operations.map((each) => ({ process: 'processing', store: 'storing' })[each]).join(' and ');

const categoriesTable = ({ CATEGORIES, implied }) =>
  CATEGORIES.map((each) => {
    const others = implied(each).slice(1);
    return `- ${code(each)}${others.length > 0 ? ` → ${others.map(code).join(', ')}` : ''}`;
  }).join('\n');

const groupsTable = ({ BUILT_IN_GROUPS, builtInGroup }) =>
  table(
    ['group', 'countries'],
    BUILT_IN_GROUPS.map((name) => [code(name), builtInGroup(name).join(' ')]),
  );

const LEVELS = ['declared', 'service', 'site', 'platform'];

/** What data asks for, and every level that is enough for it. */
const proofTable = ({ CLASSIFICATIONS, proofFor, satisfies }) => {
  const rows = CLASSIFICATIONS.map((classification) => {
    const level = proofFor([{ classification }]);
    return [
      code(classification),
      code(level),
      LEVELS.filter((shown) => satisfies(shown, level))
        .map(code)
        .join(', '),
    ];
  });
  return table(['data', 'least proof', 'shown by'], rows);
};
