import { isDigest } from '../domain/outcome/digest.ts';
import { isInstant } from '../domain/outcome/instant.ts';
import { place } from './place-shape.ts';
import { anyOf, count, listOf, mapOf, matching, objectOf, oneOf, type Shape } from './strict.ts';

const ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
/** An artifact, or `dataset/partition`. */
const ORIGIN = /^[A-Za-z][A-Za-z0-9_-]{0,99}(\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;
/** An origin, or with a colon what cannot be mistaken for one: `program:code`, `release:berlin-ward`. */
const MATERIAL = /^(program:|release:)?[A-Za-z][A-Za-z0-9_-]{0,99}(\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CODE = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})?$/;
const REPOSITORY = /^[A-Za-z0-9._/-]{1,200}$/;
const RUN = /^[A-Za-z0-9._-]{1,100}$/;
/** One line, nothing that controls a terminal. */
const LINE = /^[^\p{C}\u2028\u2029]{0,500}$/u;

const digest: Shape = (value, key) =>
  typeof value === 'string' && isDigest(value) ? [] : [{ key, expected: 'a digest, sha256:<hex>' }];

const instant: Shape = (value, key) =>
  typeof value === 'string' && isInstant(value) ? [] : [{ key, expected: 'a time, YYYY-MM-DDTHH:MM:SS.mmmZ' }];

const number: Shape = (value, key) => (Number.isFinite(value) ? [] : [{ key, expected: 'a number' }]);

const id = matching(ID, 'an id');

const run = objectOf({
  host: oneOf('github', 'local'),
  repository: matching(REPOSITORY, 'OWNER/REPOSITORY'),
  run: matching(RUN, "a run's id"),
  attempt: count,
  job: matching(LINE, 'one line'),
  commit: matching(COMMIT, 'a commit'),
});

const texts = objectOf(
  { policy: digest, 'policy-commit': matching(COMMIT, 'a commit') },
  { plan: digest, contract: digest, spec: digest, release: digest },
);

const code = objectOf({ commit: matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit'), changed: oneOf(true, false) });

/** A Statement beside its subjects, which stand where in-toto has them. */
export const statementShape: Shape = objectOf(
  {
    step: id,
    action: oneOf('plan', 'data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'),
    verdict: oneOf('pass', 'fail', 'inconclusive'),
    codes: listOf(matching(CODE, 'a finding code')),
    run,
    texts,
    place,
    subjects: mapOf(ORIGIN, digest),
    materials: mapOf(MATERIAL, digest),
    facts: mapOf(KEBAB, anyOf(oneOf(true, false), number, matching(LINE, 'one line'))),
    at: instant,
  },
  { instance: matching(ORIGIN, 'an id'), kind: oneOf('gate'), code },
);
