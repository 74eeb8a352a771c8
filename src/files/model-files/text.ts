import { type Bytes, latin1, utf8, wholeOf } from './bytes.ts';
import { extensionOf } from './names.ts';
import { isTextPickle } from './text-pickle.ts';
import { must } from './unfit.ts';

const MAX_TEXT = 512 * 1024 * 1024;
/** Without an ending: LICENSE, README, and the like. */
const TEXTS = new Set([
  '',
  'csv',
  'json',
  'jsonl',
  'lgb',
  'md',
  'model',
  'ndjson',
  'toml',
  'tsv',
  'txt',
  'yaml',
  'yml',
]);
const SCRIPTS = new Set(
  'bash bat cjs cmd cs dll dylib exe go ipynb jar java jl js lua mjs node php pl ps1 py pyc pyd pyo pyw pyx r rb sh so ts vbs zsh'.split(
    ' ',
  ),
);
/** A tag of YAML, by which some loaders make any object (`!!python/object/apply:os.system`). */
const TAG = /(?:^|[\s[{,:-])!/m;
// biome-ignore lint/suspicious/noControlCharactersInRegex: text has none
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Plain text that is data: under an ending that is data's, and neither a script nor a pickle in letters. */
export function readText(name: string, bytes: Bytes): void {
  const extension = extensionOf(name);
  must(!SCRIPTS.has(extension), 'script', 0);
  must(TEXTS.has(extension), 'format-unknown', 0);
  const raw = wholeOf(bytes, MAX_TEXT);
  const text = utf8(raw);
  must(text !== undefined && !CONTROL.test(text), 'format-unknown', 0);
  must(!text.startsWith('#!'), 'script', 0);
  must(!isTextPickle(latin1(raw)), 'pickle-not-allowed', 0);
  must(!(extension === 'yaml' || extension === 'yml') || !TAG.test(text), 'code-in-data', 0);
}
