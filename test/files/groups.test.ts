import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

/** Each group but the last names the next one twice. */
const doubling = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => {
    const next = `g${level + 1}`;
    return `  g${level}: [${level === levels - 1 ? 'NL' : `${next}, ${next}`}]`;
  }).join('\n');

it('groups that double at each of sixty levels are read at once', () => {
  const deny = '  - {id: here, effect: deny, to: {places: [g0]}}';
  const text = `${SMALL_POLICY}\ngroups:\n${doubling(60)}\n`.replace('\nrules:\n', `\nrules:\n${deny}\n`);
  const began = Date.now();
  const [rule] = readPolicy({ path: 'residency.yml', text, digest: sha256(text) }).rules;
  expect(rule?.places).toEqual(['NL']);
  expect(Date.now() - began).toBeLessThan(2000);
});
