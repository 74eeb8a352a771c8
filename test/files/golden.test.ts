import { readdirSync, readFileSync } from 'node:fs';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import { readSpec } from '../../src/files/model-tests.ts';
import type { SourceText } from '../../src/files/node.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { readSite } from '../../src/files/site.ts';
import { readTrust } from '../../src/files/trust.ts';
import { messageOf } from '../../src/report/message.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';

/** A folder a case: what is given, and either what it reads as (`reads`) or every finding (`refused`). */
const CASES = 'test/golden/files';

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

const READERS: Readonly<Record<string, (source: SourceText) => unknown>> = {
  policy: (source) => readPolicy({ ...source, digest: DIGEST }),
  site: readSite,
  spec: (source) => readSpec({ ...source, digest: DIGEST }),
  trust: readTrust,
};

interface Expected {
  readonly reads?: unknown;
  readonly refused?: readonly string[];
}

const cases = readdirSync(CASES).map((name) => {
  const source: SourceText = { path: 'given.yml', text: readFileSync(`${CASES}/${name}/given.yml`, 'utf8') };
  const expected = JSON.parse(readFileSync(`${CASES}/${name}/expected.json`, 'utf8')) as Expected;
  const read = () => READERS[name.split('-')[0] ?? '']?.(source);
  return { name, expected, read };
});

/** As JSON has it: maps as objects, positions as `line:column`. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, inShort));

function inShort(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  if (typeof value !== 'object' || value === null || !('line' in value && 'column' in value)) return value;
  return `${value.line}:${value.column}`;
}

const inWords = (finding: Finding): string => {
  const { suggestion } = finding.params;
  return `${told(finding)}${suggestion && 'kind' in suggestion ? `, did you mean ${suggestion.value}` : ''}`;
};

describe('what is good', () => {
  it.each(cases.filter(({ expected }) => expected.reads))('$name reads as expected', ({ expected, read }) => {
    expect(plain(read())).toEqual(expected.reads);
  });
});

describe('what is wrong', () => {
  it.each(cases.filter(({ expected }) => expected.refused))('$name is refused', ({ expected, read }) => {
    const findings = findingsOf(read);
    expect(findings.map(inWords)).toEqual(expected.refused);
    for (const each of findings) expect(messageOf(each).help.parts).not.toEqual([]);
  });
});

it('shows no path of the site', () => {
  const bad = cases.filter(({ name, expected }) => name.startsWith('site-') && expected.refused);
  const all = JSON.stringify(bad.flatMap(({ read }) => findingsOf(read)));
  expect(all).not.toMatch(/secret-folder|sign-site|keys\/|\.\.\//);
});
