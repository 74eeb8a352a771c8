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
import { ofFile } from './unreadable.ts';

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
    const { path, gzip } = isReadable(dialect)
      ? file
      : await ofFile(file.path, recoded(file, { ...dialect, ...header }, join(folder, `${at}-${basename(file.path)}`)));
    const key = JSON.stringify([header, gzip]);
    groups.set(key, { ...header, gzip, paths: [...(groups.get(key)?.paths ?? []), path] });
  }
  mustHaveTheSameColumns([...groups.values()]);
  return [...groups.values()];
}

const isReadable = ({ encoding, lineEnds }: WholeDialect): boolean => encoding === 'utf-8' && lineEnds === 'alike';

async function headerOf(file: TextFile, dialect: WholeDialect): Promise<CsvHeader> {
  const line = await headLine(textStream(file, dialect.encoding), dialect);
  const header = csvHeader(line, dialect);
  return { ...header, columns: dialect.columns ?? header.columns };
}

async function recoded(file: TextFile, dialect: WholeDialect & CsvHeader, path: string): Promise<TextFile> {
  const mended = dialect.lineEnds === 'mixed' ? alikeLineEnds(dialect) : new PassThrough();
  await writing(pipeline(textStream(file, dialect.encoding), mended, createWriteStream(path, { mode: 0o600 })));
  return { path, gzip: false };
}
