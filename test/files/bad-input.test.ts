import type { Digest } from '../../src/domain/outcome/digest.ts';
import { readSpec } from '../../src/files/model-tests.ts';
import type { SourceText } from '../../src/files/node.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { readSite } from '../../src/files/site.ts';
import { readTrust } from '../../src/files/trust.ts';
import { itRefusesBadYaml } from '../support/bad-yaml.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

const SITE = `version: 1
location: clinic
repositories: [OWNER/clinic]
state: state
`;

const TRUST = `version: 1
sites:
  clinic: ["ed25519:${'A'.repeat(43)}="]
`;

const SPEC = `version: 1
task: binary
data: {dataset: registry/de, id: pid, label: status, withhold: [status]}
predictor: {command: [node, predict.mjs], batch: csv}
tests: [{metric: roc_auc_score, min: 0.70}]
`;

describe.each([
  ['the policy', (source: SourceText) => readPolicy({ ...source, digest: DIGEST }), SMALL_POLICY],
  ['the site file', readSite, SITE],
  ['the trust file', readTrust, TRUST],
  ['the model tests', (source: SourceText) => readSpec({ ...source, digest: DIGEST }), SPEC],
] as const)('%s', (_, read, good) => {
  it('is read when it is good', () => expect(() => read({ path: 'given.yml', text: good })).not.toThrow());

  itRefusesBadYaml(read, good);
});
