import { byteLength } from './limits.ts';

const CUT = '_The rest is cut: this summary may hold no more. The report file is complete._\n';
const OPEN = '<details>';
const CLOSE = '</details>\n';

/** Markdown of at most so many bytes: whole lines, open `details` closed, and a word that it was cut. */
export function fitted(markdown: string, maxBytes: number): string {
  if (byteLength(markdown) <= maxBytes) return markdown;
  const lines = markdown.split('\n');
  const reserved = byteLength(CUT) + byteLength(CLOSE) * count(markdown, OPEN) + 2;
  const kept: string[] = [];
  let bytes = reserved;
  for (const line of lines) {
    bytes += byteLength(line) + 1;
    if (bytes > maxBytes) break;
    kept.push(line);
  }
  const text = kept.join('\n');
  return `${text}\n${CLOSE.repeat(count(text, OPEN) - count(text, CLOSE.trim()))}\n${CUT}`;
}

const count = (text: string, word: string): number => text.split(word).length - 1;
