import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { CATEGORIES } from '../../src/domain/labels/categories.ts';
import { PROVIDERS } from '../../src/domain/places/catalogue.ts';
import { REGIME_IDS } from '../../src/domain/places/regimes.ts';
import { SURFACES } from '../../src/domain/policy/policy.ts';
import { namesIn } from '../../src/files/policy/names.ts';
import { policyShape } from '../../src/files/policy/sections.ts';
import { parseYaml } from '../../src/files/yaml.ts';
import { GOLDEN_FILES } from '../support/golden-files.ts';

const schema = JSON.parse(readFileSync('schema/residency.v1.json', 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
formats.default(ajv);
const accepts = ajv.compile(schema);

const cases = GOLDEN_FILES.filter(({ name }) => name.startsWith('policy-')).map((each) => ({
  ...each,
  document: parse(each.given.text) as unknown,
}));

it.each(cases)('$name: the schema agrees with the reader', ({ document, expected }) => {
  expect(accepts(document)).toBe(expected['schema-refuses'] !== true);
});

it('takes the policy of the example', () => {
  expect(accepts(parse(readFileSync('examples/two-hospitals/.github/residency.yml', 'utf8')))).toBe(true);
});

it('lists what the catalogue and the product list', () => {
  const { definitions, properties } = schema;
  expect(definitions.category.enum).toEqual(CATEGORIES);
  expect(properties.presets.items.enum).toEqual(REGIME_IDS);
  expect(definitions.location.oneOf[2].properties.provider.enum).toEqual(PROVIDERS);
  expect(Object.keys(properties['control-plane'].properties.surfaces.properties)).toEqual([...SURFACES]);
});

it('has the keys of the reader, in its order', () => {
  const findings: Parameters<ReturnType<typeof policyShape>>[1] = [];
  const root = parseYaml({ path: 'given.yml', text: '{none: 1}' });
  policyShape(namesIn(root))(root, findings);
  const [unknown] = findings.filter(({ code }) => code === 'file/unknown-key');
  const expected = [unknown?.params.expected ?? []].flat();
  expect(Object.keys(schema.properties)).toEqual(expected.map(({ value }) => value));
});
