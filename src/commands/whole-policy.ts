import { error, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { Parent, Policy } from '../domain/policy/policy.ts';
import { MAX_PARENTS, type ParentTexts, type PolicySource, parentsNamed, readPolicy } from '../files/policy.ts';
import type { Host, Text, Texts } from '../ports.ts';
import { verified } from './approvals.ts';
import { inProject } from './project.ts';

/** The policy with all that it builds on, from the same place; and who approved what in it, as their signatures show. */
export async function wholePolicy(text: Text, texts: Texts, host: Host): Promise<Policy> {
  const policy = readPolicy(text, await parentTexts(text, texts));
  refuseWithoutParent(policy, host);
  return verified(policy, host);
}

function refuseWithoutParent({ parents, path: file }: Policy, { requiredParent }: Host): void {
  if (requiredParent === undefined || parents.some(({ digest }) => digest === requiredParent)) return;
  const params = { parent: id(requiredParent), by: id('the input required-parent') };
  throw refused(error('policy/parent-missing', params, { file, line: 1, column: 1 }));
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
