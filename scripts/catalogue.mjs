// Compiles data/places/*.json into src/domain/places/data/catalogue.ts. `--check` only compares.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileRegime, regimeNotes } from './catalogue/regimes.mjs';

const SOURCES = new URL('../data/places/', import.meta.url);
const MODULES = new URL('../src/domain/places/data/', import.meta.url);

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
    localZones: { aws: Object.keys(cloud.awsLocalZones.zones).join(' ') },
    aliases: { aws: withoutKeys(cloud.aliases.aws, ['']) },
    pairs: withoutEmpty(mapValues(cloud.regions, compilePairs)),
    builtInLocations: compileControlPlanes(read('github-control-plane')),
    countries: read('countries').countries.join(' '),
    countryNames: read('country-names').names,
    ...compileSubdivisions(read('subdivisions')),
    groups: mapValues(jurisdictions.groups, (group) => [...group.countries].sort().join(' ')),
    groupEnds: { 'GDPR-ADEQUATE-FULL': endsOf(jurisdictions.gdprAdequacy) },
    consents: read('readings').consents.ids.join(' '),
    regimes: read('regimes').regimes.map((each) => compileRegime(each, read('readings'), jurisdictions)),
    egress: compileEgress(read('egress-prices')),
  };
  return { compiled: cloud._meta.compiled, digest: digestOf(catalogue), ...catalogue };
}

/** By country the last day of its adequacy decision, where one is set. */
const endsOf = (decisions) =>
  Object.fromEntries(decisions.flatMap(({ country, expires }) => (expires ? [[country, expires]] : [])));

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

/** How the price list calls providers that the regions have under another name. */
const PROVIDER_OF = { oci: 'oracle' };

/** List prices in micro-dollars a GB. What the list has only from memory (`byArea`, zones) is left out. */
function compileEgress({ internetEgress, interRegionDefault }) {
  const micros = ({ usdPerGB }) => Math.round(usdPerGB * 1e6);
  const entries = Object.entries(internetEgress).map(([provider, { tiers }]) => [
    PROVIDER_OF[provider] ?? provider,
    {
      internet: tiers.map((tier) => ({ upToGB: tier.upToGB, micros: micros(tier) })),
      betweenRegions: micros(interRegionDefault[provider]),
    },
  ]);
  return Object.fromEntries(entries);
}

const keysWhere = (object, test) => Object.keys(object).filter((key) => test(object[key]));
const withoutKeys = (object, keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const withoutEmpty = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => Object.keys(value).length > 0));
const digestOf = (value) => `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;

/** Where the facts come from and how sure they are: for those who ask, no decision needs it. */
function compileProvenance() {
  const cloud = read('cloud-regions');
  const readings = read('readings');
  const { regimes } = read('regimes');
  return {
    regions: mapValues(cloud.regions, (regions) =>
      mapValues(regions, ({ label, kind, confidence, sources }) =>
        [label, kind, confidence, sources.join(' ')].join('|'),
      ),
    ),
    sources: mapValues(cloud.sources, ({ title, url }) => (url ? `${title}: ${url}` : title)),
    regimes: Object.fromEntries(regimes.map((each) => [each.id, regimeNotes(each, readings)])),
  };
}

/** File name to text. */
export const catalogueModules = () => ({
  'catalogue.ts': moduleOf('CATALOGUE_DATA', 'CatalogueData', '../catalogue-data.ts', compileCatalogue()),
  'provenance.ts': moduleOf('PROVENANCE_DATA', 'ProvenanceData', '../provenance-data.ts', compileProvenance()),
});

const moduleOf = (name, type, from, value) =>
  [
    '// Made by scripts/catalogue.mjs from data/places: do not edit.',
    `import type { ${type} } from '${from}';`,
    '',
    `export const ${name}: ${type} = ${literal(onePerLine(value))};`,
    '',
  ].join('\n');

/** As JSON where it can be, which an engine reads in half the time that it takes for the same as code. */
const literal = (text) => (/`|\$\{/.test(text) ? text : `JSON.parse(String.raw\`${text}\`)`);

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
  for (const [name, made] of Object.entries(catalogueModules())) {
    const file = new URL(name, MODULES);
    if (!process.argv.includes('--check')) writeFileSync(file, made);
    else if (readFileSync(file, 'utf8') !== made) {
      process.stderr.write(`src/domain/places/data/${name} is stale: run node scripts/catalogue.mjs\n`);
      process.exitCode = 1;
    }
  }
}
