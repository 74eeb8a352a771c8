import { badInput, error, type Refusal } from '../../domain/outcome/finding.ts';
import { path as pathParam } from '../../domain/outcome/labelled.ts';
import { startOf, tooLarge } from '../../files/limits.ts';
import { GitTrouble } from '../../machine/git-process.ts';

/** Asks git about a file, a ref or a folder; what git cannot do for the user is told as a finding. */
export async function troubleAsFinding<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof GitTrouble)) throw thrown;
    throw refusalFor(thrown, path);
  }
}

function refusalFor(trouble: GitTrouble, path: string): Error {
  switch (trouble.kind) {
    case 'no-git':
      return badInput(error('host/no-git'));
    case 'no-repository':
      return badInput(error('host/no-repository'));
    case 'not-a-file':
      return unreadable(path);
    case 'too-large':
      return badInput(tooLarge(path));
    case 'failed':
      return trouble;
  }
}

export const unreadable = (path: string): Refusal =>
  badInput(error('file/unreadable', { file: pathParam(path) }, startOf(path)));
