import { readFileSync } from 'node:fs';
import { type IamPolicy, isAllowed } from '../../support/iam.ts';

const { targets } = JSON.parse(readFileSync('test/golden/guardrails/aws-one-target/expected.json', 'utf8')) as {
  readonly targets: Readonly<Record<string, { readonly boundary: IamPolicy }>>;
};
const boundary = targets['aws-eu']?.boundary ?? { Version: '2012-10-17', Statement: [] };

const asked = (action: string, region?: string): boolean =>
  isAllowed(boundary, { action, context: region === undefined ? {} : { 'aws:RequestedRegion': region } });

/** The boundary of a target in eu-central-1, by IAM's own logic. */
describe('a boundary', () => {
  it.each(['s3:GetObject', 'sagemaker:CreateTrainingJob', 'iam:PassRole'])('lets %s pass in the region', (action) => {
    expect(asked(action, 'eu-central-1')).toBe(true);
  });

  it.each(['us-east-1', 'eu-central-2', 'eu-central-1a', 'unspecified', '*', undefined])(
    'lets nothing pass in %s',
    (region) => {
      expect(asked('s3:GetObject', region)).toBe(false);
    },
  );

  it.each([
    's3:PutReplicationConfiguration',
    'kms:ReplicateKey',
    'iam:CreateRole',
    'iam:DeleteRolePermissionsBoundary',
    'sts:AssumeRole',
  ])('denies %s in the region too', (action) => expect(asked(action, 'eu-central-1')).toBe(false));
});
