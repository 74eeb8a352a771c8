import type { GUARDRAIL_CODES } from '../../domain/findings/guardrail.ts';
import type { Prose } from './prose.ts';

export const GUARDRAIL_PROSE: Record<(typeof GUARDRAIL_CODES)[number], Prose> = {
  'guardrail/target-unused': {
    what: 'no step may run on target {target}, so nothing is let in there',
    help: 'remove what an earlier policy made for it; `domicile explain --target {target}` tells why',
    about:
      'A guardrail is made for a target that at least one step may run on. One that no step may use needs no role, no credential and no runner group; what is still there from earlier lets jobs in that the policy no longer places.',
  },
  'guardrail/nothing-to-make': {
    what: '{kind} has nothing to make for {entry}',
    help: 'name another, or none: without a name all that there is to make is made',
    about:
      'The target is in another cloud, or has no runner group, or no step may run on it. An empty rule would look like one that holds.',
  },
  'guardrail/unknown-entry': {
    what: 'the policy’s targets name no runner group {entry}[, did you mean {suggestion}?]',
    help: 'groups that they name: {expected}',
    about: '`--group` must be the group of a target’s `runs-on`, spelled as the policy spells it.',
  },
  'guardrail/no-environment': {
    what: 'target {target} has no environment, so its jobs cannot be told from others of the repository',
    help: 'give the target `environment: NAME` in the policy, and protect that environment in the repository’s settings',
    about:
      'A cloud sees of a job what its token says: repository, branch or environment. Without an environment any job of a branch could take the role on, whatever target the policy meant. With one, the subject is exact, and who may use it is the environment’s own protection.',
  },
  'guardrail/environment-name': {
    what: 'the environment of target {target} is called {environment}, which cannot stand in a token’s subject as it is',
    help: 'rename it: letters, digits, blanks and . _ - / only, a letter or digit first and last',
    about:
      'A colon divides the parts of a subject, and `*`, `?` and `${` mean something in the conditions of a cloud. A name with such a character could match more than itself.',
  },
  'guardrail/environment-shared': {
    what: 'target {target} has the environment {environment} in common with targets elsewhere ({others}): a job that is let in to one is let in to all',
    help: 'give each target an environment of its own',
    about:
      'A token names its environment, not its target. Two targets of one environment are one to a cloud: what the policy allows at one location alone could be done at the other.',
  },
  'guardrail/no-immutable-subject': {
    what: 'tokens of {issuer} have no immutable subject',
    help: 'pass --subject names',
    about:
      'Subjects with the ids of owner and repository are of github.com and *.ghe.com; a GitHub Enterprise Server writes the names alone.',
  },
  'guardrail/name-reused': {
    what: 'only the name {repository} is asked for: whoever is given that name later is let in',
    help: 'let the repository use immutable subjects (`gh api repos/{repository}/actions/oidc/customization/sub` tells) and pass --repository-id and --owner-id',
    about:
      'Names of owners and repositories can be given up and taken by others; their ids cannot. GitHub puts the ids into the subject of every repository made, renamed or moved after 2026-07-15, and of each that asks for it. In AWS `--repository-id` is asked for too, whatever the subject, where the token is of github.com.',
  },
  'guardrail/region-not-one': {
    what: 'target {target} is in no single region that a cloud could be told to keep to[: {regions}]',
    help: 'give its location one region in the policy, such as eu-central-1 or northeurope',
    about:
      'A multi-region or a geography is a set of regions that the provider chooses from. Rules of a cloud name regions one by one.',
  },
  'guardrail/clouds-apart': {
    what: 'the regions of target {target} lie in clouds that share no account: {regions}',
    help: 'make two targets of it, one in each, and emit for each with its own account',
    about:
      'The clouds for China, for governments and the European sovereign one have accounts, names and token audiences of their own. One rule cannot hold in two of them.',
  },
  'guardrail/labels-are-no-boundary': {
    what: 'target {target} is chosen by labels: whoever can register a runner can claim them',
    help: 'put its runners into a group and name it in the policy, as `group` under runs-on',
    about:
      'A label is a runner’s own word; a runner group is the organisation’s. Only a group can be kept to one repository and one workflow.',
  },
  'guardrail/group-of-several-places': {
    what: 'the runners of group {group} stand at several locations ({locations}): a job for one of {targets} may land on any of them',
    help: 'make a group for each location',
    about:
      'GitHub gives a job to any free runner of the group that has the labels. Domicile’s proof of place still stops a job at the wrong location, before data is touched; the group does not.',
  },
  'guardrail/drift': {
    what: 'at {pointer} of the document it {reach}[; it should say {expected}][; it says {got}]',
    help: 'apply what the policy makes, or change the policy; what is changed in the cloud by hand drifts again',
    about:
      'What is in force is not what the policy makes. `widens` lets in, or elsewhere, what the policy does not; `narrows` keeps out what it allows; `differs` is told where neither can be said. The pointer is that of RFC 6901.',
  },
};
