import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import type { Node } from '../../src/files/node.ts';
import { parseYaml } from '../../src/files/yaml.ts';
import { findingsOf } from '../support/bad-yaml.ts';
import { GOLDEN_FILES } from '../support/golden-files.ts';
import { keysAt, lacking, schemaKeys } from '../support/schema-keys.ts';

/** Every key that a policy may have is given wrong in a golden case, and left out in one where it must be there. */

const { all, required } = schemaKeys(JSON.parse(readFileSync('schema/residency.v1.json', 'utf8')));

const refused = GOLDEN_FILES.filter(({ name, expected }) => name.startsWith('policy-') && expected.refused);

/** What each case is told in the text that is given, and that text. */
const told = refused.map(({ given, read }) => ({
  root: parseYaml(given),
  findings: findingsOf(read).filter(({ at }) => at?.file === given.path),
}));

const keysOf = (keys: (finding: Finding, root: Node) => readonly string[]): ReadonlySet<string> =>
  new Set(told.flatMap(({ root, findings }) => findings.flatMap((finding) => keys(finding, root))));

it('finds the keys of the schema, however deep', () => {
  for (const key of ['version', 'waivers[].scope.steps', 'rules[].to.operators-outside', 'regions.*.*.country']) {
    expect(all).toContain(key);
  }
});

it('every key of the schema is refused somewhere for what it holds', () => {
  const wrong = keysOf(({ at }, root) => (at ? keysAt(all, root, at) : []));
  expect(all.filter((key) => !wrong.has(key))).toEqual([]);
});

it('every key that must be there is missed somewhere', () => {
  const missed = keysOf((finding, root) => lacking(all, root, finding));
  expect(required.filter((key) => !missed.has(key))).toEqual([]);
});
