import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { path } from '../../domain/outcome/labelled.ts';

/** All evidence that earlier steps left in a folder. Throws `file/unreadable`. */
export async function evidenceIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => unreadable(folder));
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(
    files.map((name) => readFile(join(folder, name), 'utf8').catch(() => unreadable(join(folder, name)))),
  );
  return texts.join('\n');
}

function unreadable(file: string): never {
  throw badInput(error('file/unreadable', { file: path(file) }));
}
