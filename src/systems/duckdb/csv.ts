import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writing } from '../../machine/trouble.ts';
import type { WholeDialect } from './csv-dialect.ts';
import { headLine } from './head.ts';
import { type CsvHeader, csvHeader } from './header.ts';
import { alikeLineEnds } from './line-ends.ts';
import { mustHaveTheSameColumns } from './same-columns.ts';
import { type TextFile, textStream } from './text-stream.ts';
import { ofFile, Unreadable } from './unreadable.ts';

const NULL_WITH_DELIMITER = 'one of the nulls in the site file holds the delimiter';
const END_IN_QUOTES = 'its first row holds line ends in quotes: the site file has to say line-ends: mixed';

/** Files that are read alike: the same columns in the same order, between the same delimiters. */
export interface CsvGroup extends CsvHeader {
  readonly gzip: boolean;
  readonly paths: readonly string[];
}

/** CSV files as the engine can read them, in UTF-8 and with alike line ends: those that are not are copied so. */
export async function csvGroups(
  files: readonly TextFile[],
  dialect: WholeDialect,
  scratch: string,
): Promise<CsvGroup[]> {
  const groups = new Map<string, CsvGroup>();
  const folder = isReadable(dialect) ? '' : await writing(mkdtemp(join(scratch, 'recoded-')));
  for (const [at, file] of files.entries()) {
    const header = await ofFile(file.path, headerOf(file, dialect));
    // Its name stays in that of a copy, for whoever has to look for a row.
    const copy = join(folder, `${at}-${basename(file.path)}`);
    const { path, gzip } = isReadable(dialect)
      ? file
      : await ofFile(file.path, recoded(file, { ...dialect, ...header }, copy));
    const key = JSON.stringify([header, gzip]);
    groups.set(key, { ...header, gzip, paths: [...(groups.get(key)?.paths ?? []), path] });
  }
  mustHaveTheSameColumns([...groups.values()]);
  return [...groups.values()];
}

const isReadable = ({ encoding, lineEnds }: WholeDialect): boolean => encoding === 'utf-8' && lineEnds === 'alike';

async function headerOf(file: TextFile, dialect: WholeDialect): Promise<CsvHeader> {
  const line = await headLine(textStream(file, dialect.encoding), dialect);
  mustShowItsEnd(line, dialect);
  const header = csvHeader(line, dialect);
  // Where the site file states the delimiter its reader has seen to that.
  if (dialect.nulls.some((each) => each.includes(header.delimiter))) throw new Unreadable(NULL_WITH_DELIMITER);
  return { ...header, columns: dialect.columns ?? header.columns };
}

/**
 * The engine takes the first line end that it meets for that of all rows, and leaves out, without a word, what ends in
 * another way. So the first must be one. A name of a column with a line end in it is refused anyway.
 */
function mustShowItsEnd(line: string, { columns, lineEnds }: WholeDialect): void {
  if (columns !== undefined && lineEnds === 'alike' && /[\r\n]/.test(line)) throw new Unreadable(END_IN_QUOTES);
}

async function recoded(file: TextFile, dialect: WholeDialect & CsvHeader, path: string): Promise<TextFile> {
  const mended = dialect.lineEnds === 'mixed' ? alikeLineEnds(dialect) : new PassThrough();
  await writing(pipeline(textStream(file, dialect.encoding), mended, createWriteStream(path, { mode: 0o600 })));
  return { path, gzip: false };
}
