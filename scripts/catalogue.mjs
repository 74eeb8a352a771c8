// Compiles data/places/*.json into src/domain/places/data/catalogue.ts. `--check` only compares.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('../data/places/', import.meta.url);
export const COMPILED = new URL('../src/domain/places/data/catalogue.ts', import.meta.url);

const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, SOURCES), 'utf8'));
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
const UNKNOWN = '?';

export function compileCatalogue() {
  const cloud = read('cloud-regions');
  const jurisdictions = read('jurisdictions');
  const catalogue = {
    regions: mapValues(cloud.regions, (regions, provider) => compileRegions(provider, regions)),
    prefixes: withoutEmpty(
      mapValues(cloud.regions, (regions) => keysWhere(regions, (each) => each.match === 'prefix')),
    ),
    pairs: withoutEmpty(mapValues(cloud.regions, compilePairs)),
    builtInLocations: compileControlPlanes(read('github-control-plane')),
    countries: read('countries').countries.join(' '),
    ...compileSubdivisions(read('subdivisions')),
    groups: mapValues(jurisdictions.groups, (group) => [...group.countries].sort().join(' ')),
    regimes: read('regimes').regimes.map(compileRegime),
  };
  return { compiled: cloud._meta.compiled, digest: digestOf(catalogue), ...catalogue };
}

/** Each region as `places|operators`; `?` where nobody knows. */
function compileRegions(provider, regions) {
  const { operators, exceptions } = read('operators');
  return mapValues(regions, (region, id) => {
    const known = exceptions[provider]?.[id] === undefined && operators[provider]?.[region.partition];
    return `${placesOf(region)}|${known ? known.countries.join(' ') : UNKNOWN}`;
  });
}

function placesOf({ country, countries, subdivision, subdivisionConfidence, confidence }) {
  if (confidence === 'low') return UNKNOWN;
  if (country) return subdivision && !subdivisionConfidence ? subdivision : country;
  return countries?.length > 0 ? countries.join(' ') : UNKNOWN;
}

/** Codes by country, without those that name another country; and by such a code, the country. */
function compileSubdivisions({ subdivisions, countriesOfTheirOwn }) {
  const countries = Object.fromEntries(
    Object.entries(countriesOfTheirOwn).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country])),
  );
  const left = (codes, country) => codes.split(' ').filter((code) => countries[`${country}-${code}`] === undefined);
  return {
    subdivisions: mapValues(subdivisions, (codes, country) => left(codes, country).join(' ')),
    countriesOfTheirOwn: countries,
  };
}

const compilePairs = (regions) =>
  Object.fromEntries(
    Object.entries(regions).flatMap(([id, { pairedRegion }]) => (pairedRegion ? [[id, pairedRegion]] : [])),
  );

/** Where GitHub keeps data: `EU` is the Union, Norway and Switzerland. Hosted runners can be anywhere. */
function compileControlPlanes({ githubCom, gheCom }) {
  const operators = read('operators').github.countries.join(' ');
  const eu = [...read('jurisdictions').groups.EU.countries, 'NO', 'CH'].sort().join(' ');
  const countries = { EU: ['eu', eu], Australia: ['au', 'AU'], US: ['us', 'US'], Japan: ['jp', 'JP'] };
  const tenants = Object.keys(gheCom.regions).map((region) => {
    const [id, places] = countries[region];
    return [`ghe.com/${id}`, `${places}|${operators}`];
  });
  return {
    'github.com': `${githubCom.storageCountry}|${operators}`,
    ...Object.fromEntries(tenants),
    'github-hosted': `${UNKNOWN}|${operators}`,
    local: `${UNKNOWN}|${UNKNOWN}`,
  };
}

function compileRegime(regime) {
  const { appliesTo, widerJurisdiction } = read('readings');
  return {
    id: regime.id,
    name: regime.name,
    law: regime.law,
    confidence: regime.confidence,
    jurisdiction: [...regime.subjectsJurisdiction, ...(widerJurisdiction[regime.id]?.places ?? [])].join(' '),
    categories: regime.dataClasses,
    locations: appliesTo[regime.id]?.locations ?? 'all',
    ...restriction(regime),
    unchecked: unchecked(regime),
  };
}

const outside = (places, operations) => ({ outside: places.join(' '), operations });
const BOTH = ['process', 'store'];

/** What a regime denies, by the kind of its rule and its mode. A new kind must be read here before it compiles. */
function restriction(regime) {
  if (regime.status !== 'in-force') return {};
  const { ruleType, mode, freelyAllowed = [], exclusivelyIn = [], copyMustRemainIn = [], denied = [] } = regime;
  switch (`${ruleType}/${mode ?? ''}`) {
    case 'contractual-only/':
    case 'none/':
    case 'localisation/copy':
      return {};
    case 'transfer-restriction/':
      return freelyAllowed.includes('*') ? {} : outside(freelyAllowed, BOTH);
    case 'transfer-restriction/deny-list':
      return { inside: denied.join(' '), operations: BOTH };
    case 'localisation/store-only-local':
      return outside(exclusivelyIn, ['store']);
    case 'localisation/exclusive':
    case 'localisation/exclusive-for-public-sector':
    case 'transfer-restriction/exclusive-for-sovereign-data':
      return outside(exclusivelyIn, BOTH);
    case 'localisation/primary-database-local':
      return outside(copyMustRemainIn, BOTH);
    default:
      throw new Error(`regime ${regime.id}: no reading for ${ruleType} ${mode}`);
  }
}

/** What a regime asks beside places, which a place cannot show. */
function unchecked(regime) {
  const denies = restriction(regime);
  const attested = regime.allowedWithSafeguard?.some(({ where }) => where === 'required-everywhere');
  return [
    ...(regime.status === 'in-force' ? [] : ['not-in-force']),
    ...(regime.mode === 'copy' ? ['copy'] : []),
    ...(attested ? ['attestation'] : []),
    ...(!denies.operations && regime.mode !== 'copy' && regime.status === 'in-force' ? ['no-place-rule'] : []),
  ];
}

const keysWhere = (object, test) => Object.keys(object).filter((key) => test(object[key]));
const withoutEmpty = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => Object.keys(value).length > 0));
const digestOf = (value) => `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;

export function catalogueModule() {
  return [
    '// Made by scripts/catalogue.mjs from data/places: do not edit.',
    "import type { CatalogueData } from '../catalogue-data.ts';",
    '',
    `export const CATALOGUE_DATA: CatalogueData = ${onePerLine(compileCatalogue())};`,
    '',
  ].join('\n');
}

/** Breaks the lines between entries of the first two levels, so that a change shows as a change of few lines. */
function onePerLine(value) {
  const entries = Object.entries(value).map(([key, inner]) => {
    if (typeof inner !== 'object') return `${JSON.stringify(key)}: ${JSON.stringify(inner)}`;
    const lines = Array.isArray(inner)
      ? inner.map((each) => JSON.stringify(each))
      : Object.entries(inner).map(([name, each]) => `${JSON.stringify(name)}: ${JSON.stringify(each)}`);
    const [open, close] = Array.isArray(inner) ? '[]' : '{}';
    return `${JSON.stringify(key)}: ${open}\n    ${lines.join(',\n    ')}\n  ${close}`;
  });
  return `{\n  ${entries.join(',\n  ')}\n}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = catalogueModule();
  if (!process.argv.includes('--check')) writeFileSync(COMPILED, made);
  else if (readFileSync(COMPILED, 'utf8') !== made) {
    process.stderr.write('src/domain/places/data/catalogue.ts is stale: run node scripts/catalogue.mjs\n');
    process.exitCode = 1;
  }
}
