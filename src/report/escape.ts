import { unlikeInJson, unlikeInside } from './commands.ts';
import { UNSEEN } from './defuse.ts';

/** Text that stands in Markdown as itself, in a table cell too. */
export const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');

/** A code span: nothing in it is a link, a mention, HTML or an end of the cell. */
export function markdownCode(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML and XML, in text and in attributes. */
export const markup = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The message of a workflow command: https://github.com/actions/toolkit, command.ts. */
export const commandMessage = (text: string): string => unlikeInside(text.replace(/[%\r\n]/g, percent));

/** A property of a workflow command. */
export const commandProperty = (text: string): string => commandMessage(text).replace(/[:,]/g, percent);

/** JSON that no log reader takes for a workflow command and no terminal for a control sequence. */
export const safeJson = (value: unknown): string =>
  unlikeInJson(JSON.stringify(value, null, 2)).replace(UNSEEN, (character) =>
    character === '\n' ? character : unicodeEscapes(character),
  );

const unicodeEscapes = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const PLAIN_IN_MERMAID = /[^\p{L}\p{N} ,/()-]/gu;

/**
 * A label of a Mermaid diagram, between quotes: whatever could end it, be markup, a keyword or a directive is written
 * as a number, which is text to Mermaid, and to the Markdown around it.
 */
export const mermaidText = (text: string): string =>
  text.replace(PLAIN_IN_MERMAID, (character) => `#${character.codePointAt(0)};`);
