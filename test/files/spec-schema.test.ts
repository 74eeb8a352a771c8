import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse, parseDocument } from 'yaml';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import type { Labelled } from '../../src/domain/outcome/labelled.ts';
import { METRICS } from '../../src/domain/statistics/metrics.ts';
import { readSpec } from '../../src/files/model-tests.ts';
import type { Node } from '../../src/files/node.ts';
import { parseYaml } from '../../src/files/yaml.ts';
import { findingsOf } from '../support/bad-yaml.ts';
import { GOLDEN_FILES } from '../support/golden-files.ts';
import { below, formOf, keysAt, lacking, schemaForms, schemaKeys, wayOf } from '../support/schema-keys.ts';

/** The schema of model tests, which editors complete by, and the reader know the same. */

const schema = JSON.parse(readFileSync('schema/model-tests.v1.json', 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
formats.default(ajv);
const accepts = ajv.compile(schema);

const specs = GOLDEN_FILES.filter(({ name }) => name.startsWith('spec-')).map((each) => ({
  ...each,
  document: parse(each.given.text) as unknown,
}));

/** What is good, and what is wrong where the case says whether a schema can see it. */
const judged = specs.filter(({ expected }) => expected.reads || expected['schema-refuses'] !== undefined);

it.each(judged)('$name: the schema agrees with the reader', ({ document, expected }) => {
  expect(accepts(document)).toBe(expected['schema-refuses'] !== true);
});

it('takes the tests of the example', () => {
  expect(accepts(parse(readFileSync('examples/two-hospitals/model-tests.yml', 'utf8')))).toBe(true);
});

it('lists the metrics that there are', () => {
  expect(schema.definitions['metric-name'].enum).toEqual([...METRICS]);
});

const forms = schemaForms(schema);
const ways = forms.map((form) => form.slice(0, form.indexOf(':')));

type Path = readonly (string | number)[];

interface MapThere {
  readonly text: string;
  readonly way: string;
  readonly path: Path;
}

function mapsIn(text: string, value: unknown, way = '', path: Path = []): readonly MapThere[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => mapsIn(text, item, `${way}[]`, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => mapsIn(text, each, below(way, key), [...path, key]));
  const known = wayOf(ways, way);
  return known === undefined ? inner : [{ text, way: known, path }, ...inner];
}

const named = (param: Labelled | readonly Labelled[] | undefined): readonly string[] =>
  [param ?? []].flat().map(({ value }) => String(value));

/** The keys that the reader names where one is strange to it. */
function keysRead({ text, path }: MapThere): readonly string[] {
  const document = parseDocument(text);
  document.setIn([...path, 'strange'], 1);
  const source = { path: 'given.yml', text: String(document), digest: `sha256:${'0'.repeat(64)}` as Digest };
  const strange = findingsOf(() => readSpec(source)).find(({ params }) => named(params.key).includes('strange'));
  return named(strange?.params.expected);
}

it('has the keys of the reader, in each form of each map', () => {
  const good = specs.filter(({ expected }) => expected.reads);
  const maps = good.flatMap(({ given, document }) => mapsIn(given.text, document));
  const read = new Set(maps.map((each) => formOf(each.way, keysRead(each))));
  expect([...read].sort()).toEqual([...forms].sort());
});

const told = specs
  .filter(({ expected }) => expected.refused)
  .map(({ given, read }) => ({ root: parseYaml(given), findings: findingsOf(read) }));

const keysOf = (keys: (finding: Finding, root: Node) => readonly string[]): ReadonlySet<string> =>
  new Set(told.flatMap(({ root, findings }) => findings.flatMap((finding) => keys(finding, root))));

const { all, required } = schemaKeys(schema);

it('every key is refused somewhere for what it holds', () => {
  const wrong = keysOf(({ at }, root) => (at ? keysAt(all, root, at) : []));
  expect(all.filter((key) => !wrong.has(key))).toEqual([]);
});

it('every key that must be there is missed somewhere', () => {
  const missed = keysOf((finding, root) => lacking(all, root, finding));
  expect(required.filter((key) => !missed.has(key))).toEqual([]);
});
