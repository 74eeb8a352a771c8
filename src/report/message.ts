import type { Prose as Text } from '../domain/outcome/document.ts';
import type { Finding, Params, Position } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import { defused } from './defuse.ts';
import { PROSE } from './prose/prose.ts';

/** A finding in words, still labelled. `help` is empty where there is nothing to do. */
export interface Message {
  readonly what: Text;
  readonly help: Text;
}

export function messageOf({ code, params, proposed }: Finding): Message {
  const { what, help } = PROSE[code];
  return { what: filled(proposed ? `in the proposed policy: ${what}` : what, params), help: filled(help, params) };
}

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9-]*)\}/;

const OPTIONAL = /\[([^[\]]*\{[^[\]]*)\]/g;

/** `[did you mean {suggestion}?]` stands only where there is a suggestion, or a list of some; of several parameters all must be there. */
const withoutEmpty = (template: string, params: Params): string =>
  template.replace(OPTIONAL, (_, part: string) => {
    const keys = Array.from(part.matchAll(new RegExp(PLACEHOLDER, 'g')), ([, key = '']) => key);
    return keys.every((key) => [params[key] ?? []].flat().length > 0) ? part : '';
  });

function filled(template: string, params: Params): Text {
  const parts = withoutEmpty(template, params)
    .split(PLACEHOLDER)
    .flatMap((text, index): Text['parts'] => {
      if (index % 2 === 0) return [{ kind: 'fixed', value: text }];
      const value = params[text] ?? id('?');
      if ('kind' in value) return [value];
      return value.flatMap((each, at) => (at === 0 ? [each] : [{ kind: 'fixed' as const, value: ', ' }, each]));
    });
  return { parts: parts.filter((part) => part.kind !== 'fixed' || part.value !== '') };
}

/** `file:line:column`, as editors and terminals link it. */
export const where = ({ file, line, column }: Position): string => `${defused(file)}:${line}:${column}`;
