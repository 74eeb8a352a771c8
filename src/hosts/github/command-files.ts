import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { type Finding, warning } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Environment } from './runner.ts';

/** Files through which a step speaks to the runner. */
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

/**
 * Remembers what the command files hold, so that what a user program of the same user wrote into them can be removed
 * before we write and before the runner reads. To be called when all programs are dead.
 */
export function guardCommandFiles(environment: Environment): () => Finding[] {
  const files = COMMAND_FILES.flatMap((variable) => {
    const file = environment[variable];
    return file === undefined || file === '' ? [] : [{ variable, file, held: contentOf(file) }];
  });
  return () =>
    files
      .filter(({ file, held }) => !contentOf(file).equals(held))
      .map(({ variable, file, held }) => {
        restore(file, held);
        return warning('host/command-files-changed', { file: id(variable) });
      });
}

/** The runner tolerates a missing file, so do we. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function restore(file: string, held: Buffer): void {
  if (held.length === 0) truncateSync(file);
  else writeFileSync(file, held);
}
