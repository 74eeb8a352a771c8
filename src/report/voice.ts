import type { Prose as Text } from '../domain/outcome/document.ts';
import type { Labelled } from '../domain/outcome/labelled.ts';
import { defused } from './defuse.ts';
import { markdownCode, markdownText, markup } from './escape.ts';
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
  value: (text, kind) => (kind === 'count' || kind === 'number' ? text : markdownCode(text)),
  withheld: `_${WITHHELD}_`,
};

const MARKUP: Voice = { fixed: markup, value: markup, withheld: WITHHELD };

export const plain = (text: Text, view: View): string => spoken(text, view, PLAIN);
export const markdown = (text: Text, view: View): string => spoken(text, view, MARKDOWN);
export const html = (text: Text, view: View): string => spoken(text, view, MARKUP);

function spoken({ parts }: Text, view: View, voice: Voice): string {
  return parts
    .map((part) => {
      if (part.kind === 'fixed') return voice.fixed(part.value);
      return mayShow(part, view) ? voice.value(defused(show(part, view)), part.kind) : voice.withheld;
    })
    .join('');
}
