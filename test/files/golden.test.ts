import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/outcome/finding.ts';
import { PUBLIC_ONLY } from '../../src/domain/policy/surface-caps.ts';
import { findingLines } from '../../src/report/formats/text.ts';
import { viewOf } from '../../src/report/mask.ts';
import { messageOf } from '../../src/report/message.ts';
import { findingsOf, told } from '../support/bad-yaml.ts';
import { GOLDEN_FILES } from '../support/golden-files.ts';

/** As JSON has it: maps as objects, positions as `line:column`. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, inShort));

function inShort(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  if (typeof value !== 'object' || value === null || !('line' in value && 'column' in value)) return value;
  return `${value.line}:${value.column}`;
}

/** Its code and place, the file where that is another than the one given, and what was probably meant. */
function inWords(finding: Finding): string {
  const { params, at } = finding;
  const { suggestion } = params;
  const place = at?.file === 'given.yml' ? told(finding) : told(finding).replace(' at ', ` at ${at?.file}:`);
  return `${place}${suggestion && 'kind' in suggestion ? `, did you mean ${suggestion.value}` : ''}`;
}

/** A line without most of a long list: what the product knows grows, and is not what the case is about. */
const shortened = (line: string): string =>
  line.replace(/((?:[^,;\s]+, ){3})(?:[^,;\s]+, ){4,}(?!got )[^,;\s]+/g, '$1…');

const bad = GOLDEN_FILES.filter(({ expected }) => expected.refused);

describe('what is good', () => {
  it.each(GOLDEN_FILES.filter(({ expected }) => expected.reads))('$name reads as expected', ({ expected, read }) => {
    expect(plain(read())).toEqual(expected.reads);
  });
});

describe('what is wrong', () => {
  it.each(bad)('$name is refused, and told as it should be', ({ expected, said, read }) => {
    const findings = findingsOf(read);
    expect(findings.map(inWords)).toEqual(expected.refused);
    const lines = findings.flatMap((finding) => findingLines(finding, viewOf(PUBLIC_ONLY, 'log')));
    const found = `${lines.map(shortened).join('\n')}\n`;
    if (process.env.WRITE_SAID) writeFileSync(said, found);
    expect(existsSync(said) ? readFileSync(said, 'utf8') : '').toBe(found);
    for (const each of findings) expect(messageOf(each).help.parts).not.toEqual([]);
  });
});

it('shows no path of the site', () => {
  const site = bad.filter(({ name }) => name.startsWith('site-'));
  const all = JSON.stringify(site.flatMap(({ read }) => findingsOf(read)));
  expect(all).not.toMatch(/secret-folder|sign-site|keys\/|\.\.\//);
});
