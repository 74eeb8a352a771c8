/** What git forbids in a ref's name, and so steers by: `main~1`, `HEAD^0`, `@{0}`, `main:file`, `a..b`, globs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them, and so do we
const NO_NAME = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^@$/;
/** What git keeps beside its refs: `FETCH_HEAD` is whatever was fetched last. */
const PSEUDO = /^[A-Z_]+_HEAD$/;

/** Whether a text is a name at all, and no expression over names. */
export const isRefName = (text: string): boolean => text !== '' && !NO_NAME.test(text) && !PSEUDO.test(text);

/** Whether a text is the name of one branch: no pattern, no ref in full, and not what is checked out just now. */
export const isBranchName = (text: string): boolean =>
  isRefName(text) && text !== 'HEAD' && !text.startsWith('refs/') && text.length <= MAX_BRANCH_CHARACTERS;

/** GitHub allows 255 bytes. */
const MAX_BRANCH_CHARACTERS = 255;
