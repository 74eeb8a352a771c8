import { quoted } from './sql.ts';

/** What the standard and its tools have called the two: since 3.1 it is `{object}` and `{property}`, with or without `$`. */
const OBJECT = ['object', 'table', 'model', 'schema'];
const PROPERTY = ['property', 'column', 'field'];

/** Texts and comments stay as they are; a placeholder may stand in the quotes of a name. */
const PARTS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|"\$?\{(\w+)\}"|\$?\{(\w+)\}/g;

/** A query with the contract's own names for its placeholders. */
export const filledIn = (query: string, names: { readonly object: string; readonly property?: string }): string =>
  query.replace(PARTS, (part: string, inQuotes?: string, bare?: string) => {
    const word = inQuotes ?? bare ?? '';
    if (OBJECT.includes(word)) return quoted(names.object);
    return PROPERTY.includes(word) && names.property !== undefined ? quoted(names.property) : part;
  });

/** The placeholders for a property in a query. */
export const propertyPlaceholders = (query: string): readonly string[] =>
  [...query.matchAll(PARTS)].flatMap(([part, inQuotes, bare]) =>
    PROPERTY.includes(inQuotes ?? bare ?? '') ? [part] : [],
  );
