import { readdirSync, readFileSync } from 'node:fs';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { readSpec } from '../../src/files/model-tests.ts';
import type { SourceText } from '../../src/files/node.ts';
import { type ParentTexts, readPolicy } from '../../src/files/policy.ts';
import { readSite } from '../../src/files/site.ts';
import { readTrust } from '../../src/files/trust.ts';
import { parentsOf } from './golden-parents.ts';

/** The golden cases of files that users write, as test/golden/files/README.md tells. */

const CASES = 'test/golden/files';

export interface ExpectedOfFile {
  readonly reads?: unknown;
  readonly refused?: readonly string[];
  /** Whether a schema, which knows no names and no catalogue, can see what is wrong. */
  readonly 'schema-refuses'?: boolean;
}

export interface GoldenFile {
  readonly name: string;
  readonly given: SourceText;
  readonly expected: ExpectedOfFile;
  /** Where it stands in words what is told of it. */
  readonly said: string;
  readonly read: () => unknown;
}

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

const READERS: Readonly<Record<string, (source: SourceText, parents: ParentTexts) => unknown>> = {
  policy: (source, parents) => readPolicy({ ...source, digest: DIGEST }, parents),
  site: readSite,
  spec: (source) => readSpec({ ...source, digest: DIGEST }),
  trust: readTrust,
};

const folders = readdirSync(CASES, { withFileTypes: true }).filter((each) => each.isDirectory());

export const GOLDEN_FILES: readonly GoldenFile[] = folders.map(({ name }) => {
  const folder = `${CASES}/${name}`;
  const given: SourceText = { path: 'given.yml', text: readFileSync(`${folder}/given.yml`, 'utf8') };
  const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as ExpectedOfFile;
  const read = () => READERS[name.split('-')[0] ?? '']?.(given, parentsOf(folder));
  return { name, given, expected, said: `${folder}/said.txt`, read };
});
