import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StarterFile } from '../../commands/init/starter.ts';
import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import { writeAtomically } from '../../machine/atomic.ts';
import { errnoOf } from '../../machine/errno.ts';

const MODE = 0o644;

/** Writes all, or where one of them is there nothing; with `force`, over what is there. */
export async function writeStarter(root: string, files: readonly StarterFile[], force: boolean): Promise<void> {
  if (!force) await mustBeNew(root, files);
  for (const { path: file, text } of files) {
    await writeOne(join(root, file), text, force).catch((thrown: unknown) => {
      throw badInput(trouble(file, thrown));
    });
  }
}

async function mustBeNew(root: string, files: readonly StarterFile[]): Promise<void> {
  const there = await Promise.all(
    files.map(async (file) => ((await isThere(join(root, file.path))) ? [file.path] : [])),
  );
  const findings = there.flat().map(exists);
  if (findings.length > 0) throw badInput(...findings);
}

/** A link that leads nowhere is there, too. */
const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    (thrown: unknown) => errnoOf(thrown) !== 'ENOENT',
  );

async function writeOne(file: string, text: string, force: boolean): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (force) return writeAtomically(file, text, { mode: MODE });
  // What somebody wrote since we looked is not written over either.
  const handle = await open(file, 'wx', MODE);
  await handle.writeFile(text).finally(() => handle.close());
}

const exists = (file: string): Finding => error('init/exists', { file: path(file) });

function trouble(file: string, thrown: unknown): Finding {
  const reason = errnoOf(thrown);
  if (reason === undefined) throw thrown;
  return reason === 'EEXIST'
    ? exists(file)
    : error('input/file-not-writable', { name: id('policy'), reason: id(reason) });
}
