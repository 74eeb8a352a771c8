import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput, error, type Finding, Refusal } from '../../domain/outcome/finding.ts';
import { known, path } from '../../domain/outcome/labelled.ts';
import { MAX_EVIDENCE_BYTES } from '../../evidence/envelope.ts';
import { readSmallText } from '../../machine/regular-file.ts';

/** All evidence that earlier steps left in a folder: files, and no pipe or link in their place. Throws `file/…`. */
export async function evidenceIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => {
    throw badInput(unreadable(folder));
  });
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  const read = await Promise.all(files.map((name) => readOne(join(folder, name))));
  const findings = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  if (findings.length > 0) throw badInput(...findings);
  return read.join('\n');
}

async function readOne(file: string): Promise<string | Finding> {
  try {
    return await readSmallText(file, MAX_EVIDENCE_BYTES);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const isTooLarge = thrown.findings.some(({ code }) => code === 'store/too-large');
    return isTooLarge
      ? error('file/too-large', { file: path(file), limit: known(MAX_EVIDENCE_BYTES) })
      : unreadable(file);
  }
}

const unreadable = (file: string): Finding => error('file/unreadable', { file: path(file) });
