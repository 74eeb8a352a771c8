import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../domain/outcome/finding.ts';
import { sha256 } from '../../evidence/sha256.ts';
import type { Text, Texts } from '../../ports.ts';

/** Texts that remember what they gave. */
export interface RememberingTexts extends Texts {
  readonly given: ReadonlyMap<string, Text>;
}

export function remembering(texts: Texts): RememberingTexts {
  const given = new Map<string, Text>();
  return {
    source: texts.source,
    list: texts.list,
    given,
    async read(path) {
      const text = await texts.read(path);
      if (text) given.set(path, text);
      return text;
    },
  };
}

/** The sources of texts, and the commit and folder at hand. */
export interface AtHand {
  readonly texts: readonly RememberingTexts[];
  readonly commit: string;
  readonly workspace: string;
}

/**
 * Findings as annotations: a line is marked only if the file at hand holds the very text that the finding is about,
 * since the reader is shown the line of the commit at hand. The message names the place in any case.
 */
export async function markableFiles(findings: readonly Finding[], atHand: AtHand): Promise<ReadonlySet<string>> {
  const files = new Set(findings.flatMap(({ at }) => (at ? [at.file] : [])));
  const markable = await Promise.all([...files].map(async (file) => ((await isAtHand(file, atHand)) ? [file] : [])));
  return new Set(markable.flat());
}

async function isAtHand(file: string, { texts, commit, workspace }: AtHand): Promise<boolean> {
  for (const { given, source } of texts) {
    const text = given.get(file);
    if (!text) continue;
    if ((await source()).commit === commit) return true;
    if (workspace !== '' && text.digest === digestOf(join(workspace, file))) return true;
  }
  return false;
}

function digestOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch {
    return undefined;
  }
}
