import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts';

/** The policy of the project that the user stands in: of this folder or the next above that has one, else the root's. */
export function policyNear(root: string, folder: string): string {
  const above = [folder];
  for (let each = folder; each !== root && dirname(each) !== each; each = dirname(each)) above.push(dirname(each));
  const project = above.find((each) => existsSync(join(each, DEFAULT_POLICY))) ?? root;
  return join(relative(folder, project), DEFAULT_POLICY);
}
