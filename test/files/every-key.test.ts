import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import { parseYaml } from '../../src/files/yaml.ts';
import { findingsOf } from '../support/bad-yaml.ts';
import { GOLDEN_FILES, type GoldenFile } from '../support/golden-files.ts';
import { keysAt, lacking, schemaKeys } from '../support/schema-keys.ts';

/** Every key that a policy may have is given wrong in a golden case, and left out in one where it must be there. */

const { all, required } = schemaKeys(JSON.parse(readFileSync('schema/residency.v1.json', 'utf8')));

const refused = GOLDEN_FILES.filter(({ name, expected }) => name.startsWith('policy-') && expected.refused);

/** The keys that the findings of a case are about, by where they stand in what is given. */
function told(keys: (finding: Finding, root: ReturnType<typeof parseYaml>) => readonly string[]): Set<string> {
  const ofCase = ({ given, read }: GoldenFile) => {
    const root = parseYaml(given);
    return findingsOf(read)
      .filter(({ at }) => at?.file === given.path)
      .flatMap((finding) => keys(finding, root));
  };
  return new Set(refused.flatMap(ofCase));
}

it('every key of the schema is refused somewhere for what it holds', () => {
  const wrong = told(({ at }, root) => (at ? keysAt(all, root, at) : []));
  expect(all.filter((key) => !wrong.has(key))).toEqual([]);
});

it('every key that must be there is missed somewhere', () => {
  const missed = told((finding, root) => lacking(all, root, finding));
  expect(required.filter((key) => !missed.has(key))).toEqual([]);
});
