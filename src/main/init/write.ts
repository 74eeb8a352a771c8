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
  if (!force)
    await mustBeNew(
      root,
      files.map((file) => file.path),
    );
  for (const file of files) await writeOne(root, file, force);
}

/** Throws where one of these paths of the repository is there. */
export async function mustBeNew(root: string, paths: readonly string[]): Promise<void> {
  const there = await Promise.all(paths.map(async (file) => ((await isThere(join(root, file))) ? [file] : [])));
  const findings = there.flat().map(exists);
  if (findings.length > 0) throw badInput(...findings);
}

/** A link that leads nowhere is there, too. */
const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    (thrown: unknown) => !['ENOENT', 'ENOTDIR'].includes(errnoOf(thrown) ?? ''),
  );

async function writeOne(root: string, { path: file, text }: StarterFile, force: boolean): Promise<void> {
  const at = join(root, file);
  await mkdir(dirname(at), { recursive: true }).catch(notWritable);
  if (force) return writeAtomically(at, text, { mode: MODE }).catch(notWritable);
  // What somebody wrote since we looked is not written over either.
  const handle = await open(at, 'wx', MODE).catch((thrown: unknown) => {
    throw errnoOf(thrown) === 'EEXIST' ? badInput(exists(file)) : notWritable(thrown);
  });
  await handle
    .writeFile(text)
    .catch(notWritable)
    .finally(() => handle.close());
}

const exists = (file: string): Finding => error('init/exists', { file: path(file) });

function notWritable(thrown: unknown): never {
  const reason = errnoOf(thrown);
  if (reason === undefined) throw thrown;
  throw badInput(error('input/file-not-writable', { name: id('policy'), reason: id(reason) }));
}
