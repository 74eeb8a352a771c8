import type { Digest } from '../domain/outcome/digest.ts';
import type { Statement } from '../domain/outcome/statement.ts';

const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VERIFICATION_RESULT = 'https://in-toto.io/attestation/svr/v0.2';
const DEPLOYMENT = 'urn:x-domicile:deployment:v0.1';
/** What ran, as SLSA and in-toto want it: a URI that changes when its meaning does. */
const TRAIN = 'urn:x-domicile:train-on-target:v0.1';
const DOMICILE = 'urn:x-domicile:domicile:v0.1';

/** A thing by name and digest: an in-toto ResourceDescriptor. */
export interface Descriptor {
  readonly name: string;
  readonly digest: Readonly<Record<string, string>>;
}

export interface Predicate {
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** What tools that know in-toto and SLSA, but not us, read of a statement. */
export function standardPredicate(statement: Statement): Predicate {
  if (statement.kind === 'gate') return verificationResult(statement);
  switch (statement.action) {
    case 'data-validate':
    case 'model-test':
      return testResult(statement);
    case 'train-on-target':
      return provenance(statement);
    case 'plan':
      return verificationResult(statement);
    case 'deploy-hybrid':
      return deployment(statement);
  }
}

/** An inconclusive test is `FAILED`: `WARNED` means that it passed. */
const testResult = (statement: Statement): Predicate => ({
  predicateType: TEST_RESULT,
  predicate: { result: statement.verdict === 'pass' ? 'PASSED' : 'FAILED', configuration: configuration(statement) },
});

const provenance = (statement: Statement): Predicate => ({
  predicateType: PROVENANCE,
  predicate: {
    buildDefinition: {
      buildType: TRAIN,
      externalParameters: { repository: statement.run.repository, step: statement.step },
      resolvedDependencies: [
        { name: 'commit', digest: { gitCommit: statement.code?.commit ?? statement.run.commit } },
        ...descriptors(statement.materials),
        ...configuration(statement),
      ],
    },
    runDetails: {
      builder: { id: DOMICILE },
      metadata: { invocationId: invocation(statement), finishedOn: statement.at },
    },
  },
});

/** Its properties are those that were shown; what was not shown is not there. */
const verificationResult = (statement: Statement): Predicate => ({
  predicateType: VERIFICATION_RESULT,
  predicate: {
    verifier: { id: DOMICILE, policies: configuration(statement) },
    timeCreated: statement.at,
    properties: statement.verdict === 'pass' ? [property(statement)] : [],
  },
});

const deployment = (statement: Statement): Predicate => ({
  predicateType: DEPLOYMENT,
  predicate: {
    creationTime: statement.at,
    destination: statement.instance ?? '',
    result: statement.verdict === 'pass' ? 'RELEASED' : 'NOT_RELEASED',
    policies: configuration(statement),
  },
});

const property = ({ kind, action }: Statement): string =>
  kind === 'gate' ? 'DOMICILE_GATE_OPEN' : `DOMICILE_${action.toUpperCase().replaceAll('-', '_')}_PASSED`;

const invocation = ({ run, step, instance }: Statement): string =>
  [run.repository, run.run, run.attempt, step, ...(instance === undefined ? [] : [instance])].join('/');

/** The texts that decided, by digest. */
const configuration = ({ texts: { 'policy-commit': _, ...digests } }: Statement): Descriptor[] => descriptors(digests);

export const descriptors = (digests: Readonly<Record<string, Digest>>): Descriptor[] =>
  Object.keys(digests)
    .sort()
    .flatMap((name) => {
      const digest = digests[name];
      return digest === undefined ? [] : [{ name, digest: { sha256: digest.slice('sha256:'.length) } }];
    });
