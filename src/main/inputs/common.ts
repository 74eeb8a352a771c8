import { DEFAULT_POLICY } from '../../domain/policy/policy.ts';
import { optional, orNone, required, withDefault } from './input.ts';
import {
  flag,
  httpsAddress,
  idText,
  jsonText,
  line,
  lines,
  machineFolder,
  memorySize,
  repositoryPath,
  sha256Digest,
  wholeNumber,
} from './kinds.ts';

export const policy = withDefault(repositoryPath, DEFAULT_POLICY, 'the residency policy, a path in the repository');

/** Inputs that every step action has. */
export const stepInputs = {
  policy,
  plan: optional(jsonText, 'the plan output of the plan action; without it the step decides alone'),
  step: required(idText, 'the step of the policy'),
};

export const partition = optional(idText, 'the partition, where the step runs for each');
export const destination = optional(idText, 'the destination, where the step runs for each');
export const evidence = optional(lines, 'what earlier steps left as evidence');

/** How the data engine gets onto the machine, and what it may take there. */
export const engineInputs = {
  'engine-path': optional(machineFolder, 'a folder on this machine that holds the data engine'),
  memory: optional(memorySize, 'how much memory the data engine may take, such as 4GB'),
  registry: optional(httpsAddress, 'where the data engine is fetched from without npm, an address'),
};

const MAX_CHECK_RUN = 999_999_999_999_999;

export const requiredParent = orNone(
  sha256Digest,
  'the digest of a text that every policy must build on (extends); one that does not is refused',
);

/** Inputs of actions alone: they are about the service, not about the step. */
export const serviceInputs = {
  token: required(line, 'the token with which the API is read'),
  'check-run': optional(wholeNumber(1, MAX_CHECK_RUN), 'the id of this job in the Jobs API'),
  'required-parent': requiredParent,
};

/** Of the actions whose report a reviewer wants to see. */
export const commentInputs = {
  comment: optional(flag, 'whether a comment on the pull request is kept, with the report'),
};

/** Inputs of the data-validate action alone. */
export const watchInputs = {
  issue: optional(flag, 'whether an issue is kept open while the data does not pass'),
};

/** Inputs of the plan action alone. */
export const runnersInputs = {
  'runners-token': optional(line, 'another token, which may list runners'),
};
