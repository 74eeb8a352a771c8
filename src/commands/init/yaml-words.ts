/** Words that some reader of YAML takes for a truth value or for nothing: `NO` is Norway. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const PLAIN = /^[A-Za-z][A-Za-z0-9_.+/-]*$/;

/** A text as a scalar of YAML, in quotes where it needs them. */
export const word = (text: string): string => (PLAIN.test(text) && !TAKEN.test(text) ? text : JSON.stringify(text));

/** Texts as a list on one line. */
export const list = (texts: readonly string[]): string => `[${texts.map(word).join(', ')}]`;

/** What goes into a map on one line: entries that are there, each `key: value`. */
export const map = (...entries: readonly string[]): string => `{${entries.filter((each) => each !== '').join(', ')}}`;
