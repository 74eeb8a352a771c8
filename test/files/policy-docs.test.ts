import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { namesIn } from '../../src/files/policy/names.ts';
import { policyShape } from '../../src/files/policy/sections.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { readSite } from '../../src/files/site.ts';
import { readTrust } from '../../src/files/trust.ts';
import { parseYaml } from '../../src/files/yaml.ts';
import { findingsOf } from '../support/bad-yaml.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

/**
 * Every YAML block of docs/policy.md. One that begins with `version: 1` is a whole file; any other is put into the
 * whole policy of the page. `# refused: …` after a line names the findings that it gets.
 */
const PAGE = readFileSync('docs/policy.md', 'utf8');

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

interface Block {
  readonly line: number;
  readonly text: string;
}

const blocks: readonly Block[] = [...PAGE.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => ({
  line: PAGE.slice(0, match.index).split('\n').length,
  text: match[1] ?? '',
}));

/** What a policy of the page builds on: a block that begins with the file's name. */
const isParent = ({ text }: Block): boolean => text.startsWith('# policies/');
const isWhole = ({ text }: Block): boolean => text.startsWith('version: 1\n');
const isComment = ({ text }: Block): boolean => text.split('\n').every((line) => line === '' || line.startsWith('#'));
const policies = blocks.filter((block) => isWhole(block) && block.text.includes('\ntargets:'));
const [small, whole] = policies;
const [parent] = blocks.filter(isParent);
/** Lines of an entry, which stand in none of the page's sections. */
const isEntry = ({ text }: Block): boolean => text.startsWith('signatures:');
const parts = blocks.filter((block) => ![isWhole, isComment, isParent, isEntry].some((is) => is(block)));
const good = parts.filter(({ text }) => !text.includes('# refused:'));
const slips = parts.filter(({ text }) => text.includes('# refused:'));

const parents = new Map([
  [
    'policies/hospital-group.yml',
    { path: 'policies/hospital-group.yml', text: parent?.text ?? '', digest: sha256(parent?.text ?? '') },
  ],
]);

const readPolicyText = (text: string) => readPolicy({ path: 'docs/policy.md', text, digest: DIGEST }, parents);

type Sections = Readonly<Record<string, unknown>>;

/** Entries are added to maps, rules and derived entries to theirs; everything else is replaced. */
function withPart(part: string): string {
  const base = parse(whole?.text ?? '') as Sections;
  const added = Object.entries(parse(part) as Sections).map(([key, value]) => [key, together(base[key], value)]);
  return stringify({ ...base, ...Object.fromEntries(added) });
}

function together(base: unknown, added: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(added) && typeof base[0] === 'object') return [...base, ...added];
  const areMaps = [base, added].every((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
  return areMaps ? { ...(base as object), ...(added as object) } : added;
}

it('begins with the smallest policy, which the other tests use too', () => {
  expect(small?.text).toBe(SMALL_POLICY);
});

it.each(policies)('the policy at line $line is read', ({ text }) => {
  expect(() => readPolicyText(text)).not.toThrow();
});

it.each(good)('the part at line $line fits into the whole policy', ({ text }) => {
  expect(() => readPolicyText(withPart(text))).not.toThrow();
});

it.each(slips)('the slips at line $line are told', ({ text }) => {
  const expected = [...text.matchAll(/# refused: (.*)$/gm)].flatMap(([, codes = '']) => codes.split(', '));
  const found = findingsOf(() => readPolicyText(withPart(text))).map(({ code }) => code);
  expect([...found].sort()).toEqual(expected.sort());
});

it('shows a site file and a trust file that are read', () => {
  const [site, trust] = blocks.filter((block) => isWhole(block) && !block.text.includes('\ntargets:'));
  expect(() => readSite({ path: 'docs/policy.md', text: site?.text ?? '' })).not.toThrow();
  expect(() => readTrust({ path: 'docs/policy.md', text: trust?.text ?? '' })).not.toThrow();
});

it('has a heading for every key', () => {
  const root = parseYaml({ path: 'given.yml', text: '{none: 1}' });
  const findings: Parameters<ReturnType<typeof policyShape>>[1] = [];
  policyShape(namesIn(root))(root, findings);
  const [unknown] = findings.filter(({ code }) => code === 'file/unknown-key');
  const keys = [unknown?.params.expected ?? []].flat().map(({ value }) => `### ${value}`);
  expect(PAGE.split('\n')).toEqual(expect.arrayContaining(keys));
});

it('runs every block of the page', () => {
  const run = policies.length + good.length + slips.length + 3;
  expect(blocks.filter((block) => !isComment(block) && !isEntry(block))).toHaveLength(run);
});
