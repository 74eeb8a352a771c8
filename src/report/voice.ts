import type { Prose as Text } from '../domain/outcome/document.ts';
import type { Labelled } from '../domain/outcome/labelled.ts';
import { defused } from './defuse.ts';
import { markdownCode, markdownText, markup, mermaidText } from './escape.ts';
import { mayShow, show, type View, WITHHELD } from './mask.ts';

/** How a format writes fixed text and values: the one place where labelled prose becomes a string. */
interface Voice {
  fixed(text: string): string;
  value(text: string, kind: Labelled['kind']): string;
  readonly withheld: string;
}

const PLAIN: Voice = { fixed: (text) => text, value: (text) => text, withheld: WITHHELD };

const MARKDOWN: Voice = {
  fixed: markdownText,
  value: (text, kind) =>
    kind === 'count' || kind === 'number' ? text : kind === 'word' ? markdownText(text) : markdownCode(text),
  withheld: `_${WITHHELD}_`,
};

const MARKUP: Voice = { fixed: markup, value: markup, withheld: WITHHELD };

const MERMAID: Voice = { fixed: mermaidText, value: mermaidText, withheld: WITHHELD };

export const plain = (text: Text, view: View): string => spoken(text, view, PLAIN);
export const mermaid = (text: Text, view: View): string => spoken(text, view, MERMAID);
export const html = (text: Text, view: View): string => spoken(text, view, MARKUP);

function spoken({ parts }: Text, view: View, voice: Voice): string {
  return parts
    .map((part) => {
      if (part.kind === 'fixed') return voice.fixed(part.value);
      return mayShow(part, view) ? voice.value(defused(show(part, view)), part.kind) : voice.withheld;
    })
    .join('');
}

/** Fixed text may set code between backticks, with values in it: that is one span, and no value ends it. */
export const markdown = ({ parts }: Text, view: View): string =>
  betweenBackticks(parts)
    .map((between, index) => {
      const isCode = index % 2 === 1;
      return isCode
        ? markdownCode(spoken({ parts: between }, view, PLAIN))
        : spoken({ parts: between }, view, MARKDOWN);
    })
    .join('');

/** The same as HTML. */
export const page = ({ parts }: Text, view: View): string =>
  betweenBackticks(parts)
    .map((between, index) => {
      const text = spoken({ parts: between }, view, MARKUP);
      return index % 2 === 1 ? `<code>${text}</code>` : text;
    })
    .join('');

/** Text and code by turns; a backtick without another stands for itself. */
function betweenBackticks(parts: Text['parts']): Text['parts'][] {
  const pieces: Text['parts'][number][][] = [[]];
  for (const part of parts) {
    const [first = part, ...others] = part.kind === 'fixed' ? part.value.split('`').map(fixed) : [part];
    pieces.at(-1)?.push(first);
    pieces.push(...others.map((each) => [each]));
  }
  if (pieces.length % 2 === 1) return pieces;
  const open = pieces.pop() ?? [];
  pieces.at(-1)?.push(fixed('`'), ...open);
  return pieces;
}

const fixed = (value: string) => ({ kind: 'fixed', value }) as const;
