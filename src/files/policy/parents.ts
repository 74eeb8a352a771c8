import type { Digest } from '../../domain/outcome/digest.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Parent } from '../../domain/policy/policy.ts';
import { projectPath, sha256Text } from '../names.ts';
import { checked, fail, listOf, mapped, object, type Read, required, type Shape } from '../shape.ts';

/** Parents of parents count with them. */
export const MAX_PARENTS = 16;

/** The section `extends`. The digest makes the policy's own digest stand for its parents', too. */
export const parentsShape: Shape<readonly Parent[]> = checked(
  listOf(
    mapped(object({ path: required(projectPath), sha256: required(sha256Text) }), ({ path, sha256 }, at) => ({
      path,
      digest: `sha256:${sha256}` as Digest,
      at,
    })),
    { max: MAX_PARENTS },
  ),
  (parents, _, findings): Read<readonly Parent[]> => {
    const paths = parents.map(({ path }) => path);
    const again = parents.filter(({ path }, index) => paths.indexOf(path) < index);
    if (again.length === 0) return parents;
    return fail(findings, ...again.map(({ path, at }) => error('policy/listed-twice', { name: id(path) }, at)));
  },
);
