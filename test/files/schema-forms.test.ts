import { readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import type { Labelled } from '../../src/domain/outcome/labelled.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { findingsOf } from '../support/bad-yaml.ts';
import { GOLDEN_FILES, type GoldenFile } from '../support/golden-files.ts';
import { parentsOf } from '../support/golden-parents.ts';
import { below, formOf, schemaForms, wayOf } from '../support/schema-keys.ts';

/** In every map that a policy may hold, the reader and the schema know the same keys: the reader is asked by a strange one. */

const forms = schemaForms(JSON.parse(readFileSync('schema/residency.v1.json', 'utf8')));
const ways = forms.map((form) => form.slice(0, form.indexOf(':')));

interface MapThere {
  readonly good: GoldenFile;
  readonly way: string;
  readonly path: readonly (string | number)[];
  readonly keys: readonly string[];
}

function mapsIn(good: GoldenFile, value: unknown, way = '', path: MapThere['path'] = []): readonly MapThere[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => mapsIn(good, item, `${way}[]`, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => mapsIn(good, each, below(way, key), [...path, key]));
  const known = wayOf(ways, way);
  return known === undefined ? inner : [{ good, way: known, path, keys: Object.keys(value) }, ...inner];
}

/** One of each kind of map with the same keys. */
const maps = new Map(
  GOLDEN_FILES.filter(({ name, expected }) => name.startsWith('policy-') && expected.reads)
    .flatMap((good) => mapsIn(good, parse(good.given.text)))
    .map((each) => [formOf(each.way, each.keys), each] as const),
);

const named = (param: Labelled | readonly Labelled[] | undefined): readonly string[] =>
  [param ?? []].flat().map(({ value }) => String(value));

/** The keys that the reader names where one is strange to it. */
function keysRead({ good, path }: MapThere): readonly string[] {
  const document = parseDocument(good.given.text);
  document.setIn([...path, 'strange'], 1);
  const source = { path: 'given.yml', text: String(document), digest: `sha256:${'0'.repeat(64)}` as Digest };
  const findings = findingsOf(() => readPolicy(source, parentsOf(`test/golden/files/${good.name}`)));
  const strange = findings.find(({ params }) => named(params.key ?? params.got).includes('strange'));
  return named(strange?.params.expected ?? strange?.params.allowed);
}

it('the schema has the keys of the reader, in each form of each map', () => {
  const read = new Set([...maps.values()].map((each) => formOf(each.way, keysRead(each))));
  expect([...read].sort()).toEqual([...forms].sort());
});
