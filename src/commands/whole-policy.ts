import type { Parent, Policy } from '../domain/policy/policy.ts';
import { MAX_PARENTS, type ParentTexts, type PolicySource, parentsNamed, readPolicy } from '../files/policy.ts';
import type { Host, Text, Texts } from '../ports.ts';
import { verified } from './approvals.ts';
import { inProject } from './project.ts';

/** The policy with all that it builds on, from the same place; and who approved what in it, as their signatures show. */
export async function wholePolicy(text: Text, texts: Texts, host: Host): Promise<Policy> {
  const policy = readPolicy(text, await parentTexts(text, texts));
  return verified(policy, host);
}

/** Each text once, however many build on it. One that is not there is told by the reader, at the line that names it. */
async function parentTexts(root: Text, texts: Texts): Promise<ParentTexts> {
  const found = new Map<string, PolicySource>();
  const open: Parent[] = [...parentsNamed(root)];
  for (let next = open.shift(); next !== undefined && found.size <= MAX_PARENTS; next = open.shift()) {
    if (found.has(next.path)) continue;
    const text = await texts.read(inProject(root.path, next.path));
    if (text === undefined) continue;
    found.set(next.path, text);
    // Of a text that is another than the policy means, nothing more is read.
    if (text.digest === next.digest) open.push(...parentsNamed(text));
  }
  return found;
}
