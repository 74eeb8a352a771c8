import { readdirSync, readFileSync } from 'node:fs';
import { keysOf } from '../support/source-keys.ts';

const inFolder = (folder: string): readonly string[] => readdirSync(folder).map((name) => `${folder}/${name}`);

/** What is read, and the page that tells of it. */
const READERS: readonly (readonly [string, string, readonly string[]])[] = [
  ['the policy', 'docs/policy.md', ['src/files/policy.ts', ...inFolder('src/files/policy')]],
  ['the site file', 'docs/policy.md', ['src/files/site.ts']],
  ['the trust file', 'docs/policy.md', ['src/files/trust.ts']],
  ['the release manifest', 'docs/evidence.md', ['src/files/release.ts']],
  ['the tests of a model', 'docs/model-test.md', ['src/files/model-tests.ts', ...inFolder('src/files/model-tests')]],
];

/** Only what stands in code counts: the words of the prose are no keys. */
const codeOf = (page: string): string =>
  [...readFileSync(page, 'utf8').matchAll(/^```yaml\n(.*?)^```$|`([^`\n]+)`/gms)]
    .map(([, block = '', inline = '']) => block + inline)
    .join('\n');

describe.each(READERS)('every key of %s stands in %s', (_, page, files) => {
  const keys = [...new Set(files.flatMap((file) => keysOf(file, 'object')))];
  const code = codeOf(page);

  it('has keys', () => expect(keys.length).toBeGreaterThan(1));

  it.each(keys)('%s', (key) => {
    expect([key, new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code)]).toEqual([key, true]);
  });
});
