import type { Digest } from '../../domain/outcome/digest.ts';
import type { Parent } from '../../domain/policy/policy.ts';
import { projectPath, sha256Text } from '../names.ts';
import { listOf, mapped, object, required, type Shape } from '../shape.ts';

/** Parents of parents count with them. */
export const MAX_PARENTS = 16;

/** The section `extends`. The digest makes the policy's own digest stand for its parents', too. */
export const parentsShape: Shape<readonly Parent[]> = listOf(
  mapped(object({ path: required(projectPath), sha256: required(sha256Text) }), ({ path, sha256 }, at) => ({
    path,
    digest: `sha256:${sha256}` as Digest,
    at,
  })),
  { max: MAX_PARENTS },
);
