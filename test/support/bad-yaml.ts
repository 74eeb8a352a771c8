import type { FindingCode } from '../../src/domain/findings/codes.ts';
import { type Finding, Refusal } from '../../src/domain/outcome/finding.ts';
import type { SourceText } from '../../src/files/node.ts';
import { messageOf } from '../../src/report/message.ts';

/** What is wrong with a text, and what a reader must say of it: one finding, at this place. */
export interface BadText {
  readonly name: string;
  readonly text: string;
  readonly code: FindingCode;
  /** `line:column` */
  readonly at: string;
}

/** Everything that is wrong whatever the file is about, made from a good text of the format. */
export function badYaml(good: string): readonly BadText[] {
  const text = good.endsWith('\n') ? good : `${good}\n`;
  const end = text.split('\n').length;
  return [
    { name: 'empty', text: '', code: 'file/empty', at: '1:1' },
    { name: 'blanks alone', text: ' \n\n', code: 'file/empty', at: '1:1' },
    { name: 'a comment alone', text: '# nothing yet\n', code: 'file/empty', at: '1:1' },
    { name: 'not YAML', text: 'version: [1\n', code: 'file/bracket-open', at: '1:10' },
    { name: 'a tab for indentation', text: `${text}x:\n\t- y\n`, code: 'file/tab', at: `${end + 1}:1` },
    { name: 'text instead of a map', text: 'just some words\n', code: 'file/wrong-type', at: '1:1' },
    { name: 'a list instead of a map', text: '- version: 1\n', code: 'file/wrong-type', at: '1:1' },
    { name: 'an unknown key', text: `${text}colour: red\n`, code: 'file/unknown-key', at: `${end}:1` },
    { name: 'a key twice', text: `${text}version: 1\n`, code: 'file/duplicate-key', at: `${end}:1` },
    { name: 'no key', text: `${text}: 1\n`, code: 'file/key-not-text', at: `${end}:1` },
    { name: 'an anchor', text: text.replace('version: 1', 'version: &one 1'), code: 'file/alias', at: '1:10' },
    { name: 'an alias', text: `${text}colour: *one\n`, code: 'file/alias', at: `${end}:9` },
    { name: 'a merge key', text: `${text}<<: {version: 1}\n`, code: 'file/merge-key', at: `${end}:1` },
    { name: 'a tag', text: text.replace('version: 1', 'version: !!int 1'), code: 'file/tag', at: '1:10' },
    { name: 'a directive', text: `%YAML 1.1\n---\n${text}`, code: 'file/directive', at: '1:1' },
    { name: 'a second document', text: `${text}---\n${text}`, code: 'file/several-documents', at: `${end}:1` },
    {
      name: 'a version of the future',
      text: text.replace('version: 1', 'version: 2'),
      code: 'file/wrong-version',
      at: '1:10',
    },
    {
      name: 'a version in quotes',
      text: text.replace('version: 1', 'version: "1"'),
      code: 'file/wrong-type',
      at: '1:10',
    },
    { name: 'a bell', text: `${text}# \u0007\n`, code: 'file/control-character', at: `${end}:3` },
    { name: 'a byte that was not UTF-8', text: `${text}# \ufffd\n`, code: 'file/not-utf8', at: `${end}:3` },
    { name: '2 MiB', text: `${text}# ${'x'.repeat(2 * 1024 * 1024)}\n`, code: 'file/too-large', at: '1:1' },
    {
      name: '20,000 lists in one another',
      text: `${text}x: ${'['.repeat(20_000)}\n`,
      code: 'file/too-deep',
      at: `${end}:67`,
    },
    { name: '20,000 dashes', text: `${'- '.repeat(20_000)}x\n`, code: 'file/too-deep', at: '1:129' },
  ];
}

/** Adds a test for each bad text: the reader throws one finding, an error with position and help, as bad input. */
export function itRefusesBadYaml(read: (source: SourceText) => unknown, good: string): void {
  it.each(badYaml(good))('refuses $name', (bad) =>
    expectOne(
      findingsOf(() => read({ path: 'given.yml', text: bad.text })),
      bad,
    ),
  );
}

export function expectOne(findings: readonly Finding[], { code, at }: Pick<BadText, 'code' | 'at'>): void {
  expect(findings.map(told)).toEqual([`${code} at ${at}`]);
  for (const each of findings) expect(messageOf(each).help.parts).not.toEqual([]);
}

export const told = ({ code, at }: Finding): string => `${code} at ${at?.line}:${at?.column}`;

/** The findings by which something refuses bad input; fails where it does not, or is our bug. */
export function findingsOf(read: () => unknown): readonly Finding[] {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.kind === 'input') return thrown.findings;
    throw thrown;
  }
  throw new Error('it was not refused');
}
