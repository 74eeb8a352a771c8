import { PUBLIC_ISSUER } from '../../domain/guardrails/token.ts';
import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { awsAccount, exactRepository, issuer, serviceId, workflowRef } from '../inputs/guardrail-kinds.ts';
import { optional, required, withDefault } from '../inputs/input.ts';
import { flag, idText, lineOf, machineFile, oneOf } from '../inputs/kinds.ts';

const common = {
  policy,
  proposed: withDefault(flag, 'false', 'make them of the policy at hand, which decides nothing yet'),
  check: optional(
    machineFile,
    'a document that is in force: tells where it is not what the policy makes, and makes nothing',
  ),
  out: optional(lineOf('file'), 'the file to write; standard output where none is named'),
};

const token = {
  'repository-id': optional(serviceId, 'its id: `gh api repos/OWNER/NAME --jq .id`; needed for an immutable subject'),
  'owner-id': optional(serviceId, 'that of its owner: `--jq .owner.id`; needed for an immutable subject'),
  subject: withDefault(
    oneOf('immutable', 'names'),
    'immutable',
    'what tokens call the repository: by ids too, or, where it was made before 2026-07-15 and never asked for ids, by names',
  ),
  issuer: withDefault(
    issuer,
    `https://${PUBLIC_ISSUER}`,
    'who signs tokens; another for *.ghe.com and a server of one’s own',
  ),
};

const only = optional(idText, 'only this target');

type Token = {
  readonly issuer: string;
  readonly subject: 'immutable' | 'names';
  readonly 'repository-id': string | undefined;
  readonly 'owner-id': string | undefined;
};

const sourceOf = ({ issuer: by, subject, ...ids }: Token, repository: string) => ({
  issuer: by,
  subject,
  repository,
  ...defined({ repositoryId: ids['repository-id'], ownerId: ids['owner-id'] }),
});

const AWS = entry({
  name: 'emit aws-trust',
  about: 'For each target in AWS the trust policy of its role, and a boundary that keeps it in its regions.',
  inputs: {
    repository: required(exactRepository, 'the repository whose jobs are let in'),
    account: required(awsAccount, 'the account that the roles are in'),
    ...token,
    workflow: optional(workflowRef, 'the only reusable workflow whose jobs are let in'),
    target: only,
    part: optional(oneOf('trust', 'boundary'), 'of one target only this part, as AWS takes it'),
    ...common,
  },
  given: ({ repository, account, workflow, target, part, policy: file, proposed, check, out, ...rest }) => ({
    policy: file,
    proposed,
    ...defined({ target, part, check, out }),
    settings: { ...sourceOf(rest, repository), account, ...defined({ workflow }) },
  }),
  load: async () => (await import('../../commands/emit/aws-trust.ts')).emitAwsTrust,
});

const AZURE = entry({
  name: 'emit azure-federated',
  about: 'For each target in Azure a federated credential, and a policy definition for its regions.',
  inputs: {
    repository: required(exactRepository, 'the repository whose jobs are let in'),
    ...token,
    target: only,
    part: optional(oneOf('credential', 'locations'), 'of one target only this part, as Azure takes it'),
    ...common,
  },
  given: ({ repository, target, part, policy: file, proposed, check, out, ...rest }) => ({
    policy: file,
    proposed,
    ...defined({ target, part, check, out }),
    settings: sourceOf(rest, repository),
  }),
  load: async () => (await import('../../commands/emit/azure-federated.ts')).emitAzureFederated,
});

const GROUPS = entry({
  name: 'emit runner-groups',
  about: 'For each runner group of a target the settings that keep other repositories and workflows out.',
  inputs: {
    'repository-id': required(serviceId, 'the id of the repository whose jobs are let in'),
    workflow: required(workflowRef, 'the only workflow whose jobs are let in'),
    group: optional(lineOf('name'), 'only this group, as the API of GitHub takes it'),
    ...common,
  },
  given: ({ 'repository-id': repositoryId, workflow, group, policy: file, proposed, check, out }) => ({
    policy: file,
    proposed,
    ...defined({ group, check, out }),
    settings: { repositoryId: Number(repositoryId), workflow },
  }),
  load: async () => (await import('../../commands/emit/runner-groups.ts')).emitRunnerGroups,
});

export const EMIT = [AWS, AZURE, GROUPS];
