import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tolerating } from '../../machine/errno.ts';

/** All evidence that earlier steps left in a folder; empty where there is none yet. */
export async function evidenceIn(folder: string): Promise<string> {
  const names = (await tolerating(['ENOENT'], readdir(folder))) ?? [];
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}
