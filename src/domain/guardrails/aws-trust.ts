import type { Finding } from '../outcome/finding.ts';
import type { Policy, Target } from '../policy/policy.ts';
import { type Binding, bindingOf } from './binding.ts';
import type { JsonObject } from './json.ts';
import type { Attempt, Made } from './made.ts';
import { madeOf } from './make.ts';
import { nameReused, PUBLIC_ISSUER, type TokenSource } from './token.ts';
import type { Usable } from './usable.ts';

export interface AwsSettings extends TokenSource {
  /** Twelve digits. */
  readonly account: string;
  /** `OWNER/NAME/.github/workflows/FILE@REF`: the only workflow whose jobs are let in. */
  readonly workflow?: string;
}

/**
 * For each target in AWS a role that only jobs of one environment of one repository can take on, and a permissions
 * boundary that keeps it in the regions of the policy, whatever its own permissions say.
 */
export function awsTrust(policy: Policy, usable: Usable, settings: AwsSettings): Made {
  const made = madeOf(policy, 'aws', usable, (target) => role(policy, target, settings));
  return { ...made, findings: [...ofNames(settings), ...made.findings] };
}

/** AWS knows the id of the repository only from the service itself: elsewhere it sees audience and subject alone. */
const seesId = ({ issuer }: AwsSettings): boolean => issuer === PUBLIC_ISSUER;

const ofNames = (settings: AwsSettings): readonly Finding[] =>
  settings.subject === 'names' && !(seesId(settings) && settings.repositoryId !== undefined)
    ? [nameReused(settings)]
    : [];

function role(policy: Policy, target: Target, settings: AwsSettings): Attempt {
  const binding = bindingOf(policy, target, 'aws', settings);
  if ('findings' in binding) return binding;
  return { entry: { trust: trust(settings, binding), boundary: boundary(binding.regions) } };
}

/**
 * Equality alone, never a pattern. The keys beside `aud` and `sub`:
 * https://aws.amazon.com/about-aws/whats-new/2026/01/aws-sts-supports-validation-identity-provider-claims/
 */
function trust(settings: AwsSettings, { realm: { partition = 'aws', audience }, subject }: Binding): JsonObject {
  const { issuer, account, repositoryId, workflow } = settings;
  const conditions = {
    aud: audience,
    ...(seesId(settings) && workflow !== undefined ? { job_workflow_ref: workflow } : {}),
    ...(seesId(settings) && repositoryId !== undefined ? { repository_id: repositoryId } : {}),
    sub: subject,
  };
  return {
    Version: POLICY_LANGUAGE,
    Statement: [
      {
        Sid: 'OneEnvironmentOfOneRepository',
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: Object.fromEntries(
            Object.entries(conditions).map(([claim, value]) => [`${issuer}:${claim}`, value]),
          ),
        },
      },
    ],
  };
}

const POLICY_LANGUAGE = '2012-10-17';

/**
 * A request for another region is denied; one to a global service (IAM, CloudFront, Route 53) counts as one for
 * us-east-1. What is asked for here and happens elsewhere, and what would shed the boundary, is denied by name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
 */
function boundary(regions: readonly string[]): JsonObject {
  const all = { Action: '*', Resource: '*' };
  return {
    Version: POLICY_LANGUAGE,
    Statement: [
      {
        Sid: 'RegionsOfThePolicy',
        Effect: 'Allow',
        ...all,
        Condition: { StringEquals: { 'aws:RequestedRegion': regions } },
      },
      {
        Sid: 'NoOtherRegion',
        Effect: 'Deny',
        ...all,
        Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
      },
      { Sid: 'NoCopiesElsewhere', Effect: 'Deny', Action: COPIES, Resource: '*' },
      { Sid: 'NoOtherIdentity', Effect: 'Deny', Action: IDENTITIES, Resource: '*' },
    ],
  };
}

/** Actions that are asked for in one region and copy to another. */
const COPIES: readonly string[] = [
  'backup:StartCopyJob',
  'dynamodb:CreateGlobalTable',
  'dynamodb:CreateTableReplica',
  'dynamodb:UpdateGlobalTable',
  'ecr:PutReplicationConfiguration',
  'kms:ReplicateKey',
  's3:PutReplicationConfiguration',
  'secretsmanager:ReplicateSecretToRegions',
];

/** Actions by which a role becomes another, or changes what holds it. */
const IDENTITIES: readonly string[] = [
  'iam:CreateAccessKey',
  'iam:CreatePolicyVersion',
  'iam:CreateRole',
  'iam:CreateUser',
  'iam:DeleteRolePermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
  'sts:AssumeRole',
];
