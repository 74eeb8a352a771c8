import { isDigest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { isInstant } from '../../domain/outcome/instant.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Journal } from '../../domain/release/journal.ts';
import type { Pointer, Served } from '../../domain/release/pointer.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { anyOf, count, listOf, matching, objectOf, oneOf, type Shape } from '../../evidence/strict.ts';
import { type Folder, releaseName, textOf } from './folder.ts';

const LINE = /^[^\p{C}]{1,300}$/u;

const digest: Shape = (value, key) =>
  typeof value === 'string' && isDigest(value) ? [] : [{ key, expected: 'a digest' }];

/** A time as `Clock.now` gives it. */
export const time: Shape = (value, key) =>
  typeof value === 'string' && isInstant(value) ? [] : [{ key, expected: 'a time' }];

const line = matching(LINE, 'one line');
const servedShape = objectOf({ release: line, digest, tested: time, generation: count }, { copy: count });

const pointerShape = objectOf(
  { version: oneOf(1), generation: count, earlier: listOf(servedShape) },
  { serving: objectOf({ release: line, digest, tested: time, generation: count, path: line }, { copy: count }) },
);

const staged = { key: line, release: line, digest, tested: time };
const journalShape = anyOf(
  objectOf({ state: oneOf('preparing', 'prepared'), ...staged }, { copy: count }),
  objectOf({ state: oneOf('promoting'), ...staged, generation: count }, { copy: count, before: servedShape }),
  objectOf({ state: oneOf('rolling-back'), generation: count }, { to: servedShape }),
);

/** What `current` says; undefined where nothing was ever released. A file that nobody can read is never taken for none. */
export async function readPointer(folder: Folder): Promise<Pointer | undefined> {
  const value = await readState(folder, folder.layout.current, 'current', pointerShape);
  if (value === undefined) return undefined;
  const { generation, serving, earlier } = value as unknown as Pointer & { serving?: Served & { path: string } };
  if (serving === undefined) return { generation, earlier };
  const { path, ...served } = serving;
  if (path !== pathOf(served)) throw damaged(folder, 'current');
  return { generation, earlier, serving: served };
}

/** What readers see: one line of JSON whose `serving.path` names the folder to read. */
export const pointerText = ({ generation, serving, earlier }: Pointer): string =>
  `${canonicalJson({
    version: 1,
    generation,
    earlier,
    ...(serving === undefined ? {} : { serving: { ...serving, path: pathOf(serving) } }),
  })}\n`;

const pathOf = (served: Served): string => `releases/${releaseName(served)}`;

export async function readJournal(folder: Folder): Promise<Journal | undefined> {
  const value = await readState(folder, folder.layout.journal, 'journal', journalShape);
  return value as unknown as Journal | undefined;
}

/** A state file's value, of the shape that we write and in the very bytes. */
export async function readState(
  folder: Folder,
  file: string,
  name: string,
  shape: Shape,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const value = parsed(text);
  if (shape(value, name).length > 0) throw damaged(folder, name);
  return value as Readonly<Record<string, unknown>>;
}

const damaged = (folder: Folder, file: string) =>
  refused(error('release/state-damaged', { destination: id(folder.id), file: id(file) }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
