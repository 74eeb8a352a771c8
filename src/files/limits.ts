import { badInput, error, type Finding, type Position, type Refusal } from '../domain/outcome/finding.ts';
import { id, known, path } from '../domain/outcome/labelled.ts';
import type { SourceText } from './node.ts';

export const MAX_FILE_BYTES = 1024 * 1024;
export const MAX_FILE_LEVELS = 64;
/** What a file with aliases may come to, every one written out. */
export const MAX_VALUES = 200_000;

const MAX_FINDINGS = 100;

/** Control characters that no text file needs, and the mark that a decoder leaves where bytes were not UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]|\p{Surrogate}/u;

export const startOf = (file: string): Position => ({ file, line: 1, column: 1 });

/** What can be said of a text before anything parses it; undefined if nothing is wrong. */
export function unfitText(source: SourceText): Finding | undefined {
  if (utf8Bytes(source.text) > MAX_FILE_BYTES) return tooLarge(source.path);
  const unprintable = UNPRINTABLE.exec(source.text);
  if (unprintable) return unprintableAt(source, unprintable.index);
  if (source.text.trim() === '') return empty(source.path);
  return undefined;
}

export const tooLarge = (file: string): Finding =>
  error('file/too-large', { file: path(file), limit: known(MAX_FILE_BYTES) }, startOf(file));

export const notUtf8 = (file: string, at: Position = startOf(file)): Finding =>
  error('file/not-utf8', { file: path(file) }, at);

export const empty = (file: string): Finding => error('file/empty', { file: path(file) }, startOf(file));

export const tooDeep = (at: Position): Finding => error('file/too-deep', { limit: known(MAX_FILE_LEVELS) }, at);

/** Line and column of an offset, counted from 1. */
function positionAt(source: SourceText, offset: number): Position {
  const before = source.text.slice(0, offset).split(/\r\n|\n/);
  return { file: source.path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function utf8Bytes(text: string): number {
  // Encoding a text of many megabytes only to refuse it would be the very cost the limit is there to avoid.
  return text.length > MAX_FILE_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function unprintableAt(source: SourceText, offset: number): Finding {
  const character = source.text.codePointAt(offset) ?? 0;
  const at = positionAt(source, offset);
  if (character === 0xfffd || (character >= 0xd800 && character <= 0xdfff)) return notUtf8(source.path, at);
  return error('file/control-character', { character: id(`U+${hex(character)}`) }, at);
}

const hex = (character: number): string => character.toString(16).toUpperCase().padStart(4, '0');

/** As one reads it: from the top, file by file. */
function fromTheTop(findings: readonly Finding[]): readonly Finding[] {
  const files = [...new Set(findings.map(({ at }) => at?.file))];
  const place = ({ at }: Finding) => [files.indexOf(at?.file), at?.line ?? 0, at?.column ?? 0] as const;
  return [...findings].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  });
}

/** All findings of a file as the user's mistake; a generated file's thousands are cut, and that is said. */
export function wrongFile(wrong: readonly Finding[]): Refusal {
  const findings = fromTheTop(wrong);
  if (findings.length <= MAX_FINDINGS) return badInput(...findings);
  const shown = findings.slice(0, MAX_FINDINGS);
  const more = error('file/more-findings', { more: known(findings.length - MAX_FINDINGS) }, shown.at(-1)?.at);
  return badInput(...shown, more);
}
