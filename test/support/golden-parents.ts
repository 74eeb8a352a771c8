import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sha256 } from '../../src/evidence/sha256.ts';
import type { ParentTexts } from '../../src/files/policy.ts';

/** What the policy of a golden case may build on: all of `parents` beside it, by `parents/…`. */
export function parentsOf(folder: string): ParentTexts {
  const names = existsSync(`${folder}/parents`) ? readdirSync(`${folder}/parents`) : [];
  return new Map(
    names.map((name) => {
      const [path, text] = [`parents/${name}`, readFileSync(`${folder}/parents/${name}`, 'utf8')];
      return [path, { path, text, digest: sha256(text) }];
    }),
  );
}
