import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { isBranchName } from '../../domain/policy/branch-name.ts';
import { checked, fail, line, type Read, type Shape } from '../shape.ts';
import { distinct } from './references.ts';

/** A branch by its exact name: of a pattern, whoever may push a name that matches would choose the rules. */
const branch = checked(
  line,
  (name, { at }, findings): Read<string> =>
    isBranchName(name) ? name : fail(findings, error('policy/not-a-branch', { branch: id(name) }, at)),
);

/** The section `trusted-branches`. */
export const branchesShape: Shape<readonly string[]> = distinct(branch);
