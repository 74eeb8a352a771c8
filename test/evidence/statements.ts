import fc from 'fast-check';
import type { Digest } from '../../src/domain/outcome/digest.ts';
import type { Statement } from '../../src/domain/outcome/statement.ts';

export const digestOf = (digit: string): Digest => `sha256:${digit.repeat(64).slice(0, 64)}` as Digest;

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const digest = hex(64).map((each) => `sha256:${each}` as Digest);
const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/);
const origin = fc.oneof(
  id,
  fc.tuple(id, id).map(([dataset, partition]) => `${dataset}/${partition}`),
);
const commit = hex(40);
const subjects = fc.dictionary(origin, digest, { maxKeys: 4 });
const materials = fc.dictionary(fc.oneof(origin, fc.constant('program:code')), digest, { maxKeys: 4 });
const optional = { requiredKeys: [] };

const base64 = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((each) => Buffer.from(each).toString('base64'));

const signed = fc.record({
  claim: fc.constantFrom('{"at":"2026-01-01T00:00:00.000Z"}', '{}'),
  key: base64(32).map((key) => `ed25519:${key}`),
  signature: base64(64),
});

/** Any statement that a command could leave behind. */
export const anyStatement = fc.record(
  {
    step: id,
    action: fc.constantFrom('plan', 'data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'),
    instance: origin,
    kind: fc.constant('gate'),
    verdict: fc.constantFrom('pass', 'fail', 'inconclusive'),
    codes: fc.array(fc.constantFrom('gate/not-passed', 'model/test-failed'), { maxLength: 3 }),
    run: fc.record({
      host: fc.constantFrom('github', 'local'),
      repository: fc.constant('OWNER/two-hospitals'),
      run: fc.nat().map(String),
      attempt: fc.nat(),
      job: fc.string({ unit: fc.constantFrom('a', ' ', '(', 'é', '7'), maxLength: 9 }),
      commit,
    }),
    texts: fc
      .tuple(
        fc.record({ policy: digest, 'policy-commit': commit }),
        fc.record({ plan: digest, contract: digest, spec: digest, release: digest }, optional),
      )
      .map(([needed, more]) => ({ ...needed, ...more })),
    place: fc
      .tuple(
        fc.record({ target: id, location: id, level: fc.constantFrom('declared', 'service', 'site', 'platform') }),
        fc.record({ signed }, optional),
      )
      .map(([needed, more]) => ({ ...needed, ...more })),
    code: fc.record({ commit, changed: fc.boolean() }),
    subjects,
    materials,
    facts: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}(-[a-z]{1,5})?$/),
      fc.oneof(
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
        fc.constant('predictor'),
      ),
    ),
    at: fc
      .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((each) => each.toISOString()),
  },
  {
    requiredKeys: [
      'step',
      'action',
      'verdict',
      'codes',
      'run',
      'texts',
      'place',
      'subjects',
      'materials',
      'facts',
      'at',
    ],
  },
) as fc.Arbitrary<Statement>;
