import fc from 'fast-check';
import type { Admission, StepInputs } from '../../src/commands/admission.ts';
import { admit } from '../../src/commands/admit.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import type { Action } from '../../src/domain/outcome/statement.ts';
import type { Placement, Situation } from '../../src/domain/policy/decision.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { platforms } from '../../src/systems/platform/platforms.ts';
import { siteProver } from '../../src/systems/site-prover/prover.ts';
import {
  arbFound,
  type Found,
  type Machine,
  makeMachine,
  POLICY_PATH,
  REPOSITORY,
} from '../support/admission/machine.ts';
import { arbPolicyText, type PolicyText, type TargetText, written } from '../support/admission/policy-text.ts';
import { type Asked, isEnough, mayRun, readBy } from '../support/admission/words.ts';
import { portsOf } from '../support/commands.ts';
import { memoryHost, TEST_COMMIT } from '../support/memory-host.ts';

/** What a job asks for, drawn apart from what the policy allows and from the machine that it meets. */
const arbJob = fc.record({
  /** Each step and part that the policy has; now and then one that it has not, or another action. */
  step: fc.constantFrom<readonly [Action, string, string?]>(
    ['data-validate', 'check', 'nl'],
    ['data-validate', 'check', 'de'],
    ['train-on-target', 'train'],
    ['train-on-target', 'train'],
    ['model-test', 'test'],
    ['deploy-hybrid', 'release', 'ward'],
    ['deploy-hybrid', 'release', 'clinic'],
  ),
  mistake: fc.oneof(
    { weight: 20, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('step', 'action', 'instance') },
  ),
  /** The target that the plan names; undefined where there is no plan. */
  planned: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 6, arbitrary: fc.constant('north-runner') },
    { weight: 1, arbitrary: fc.constantFrom('south-runner', 'either-runner', 'hosted', 'moon') },
  ),
  /** Whether the plan is about this step, and of this policy. */
  isOfStep: fc.oneof({ weight: 30, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  isOfPolicy: fc.boolean(),
  event: fc.constantFrom<Situation['event']>(
    'trusted',
    'trusted',
    'trusted',
    'trusted',
    'trusted',
    'pull-request',
    'fork',
  ),
  repositoryVisibility: fc.constantFrom<Situation['repositoryVisibility']>('private', 'public', 'unknown'),
  controlPlane: fc.constantFrom('github.com', 'ghe.com/eu', 'local'),
  now: fc.constantFrom('2026-06-30T23:59:59.999Z', '2026-07-01T00:00:00.000Z'),
});

type Job = typeof arbJob extends fc.Arbitrary<infer Value> ? Value : never;

function inputsOf({ step: [action, step, instance], mistake, planned, isOfStep, isOfPolicy }: Job, text: string) {
  const asked = mistake === 'step' ? 'another' : step;
  const part = mistake === 'instance' ? (instance === undefined ? 'nl' : 'none') : instance;
  const job = { target: planned };
  const matrix = { matrix: [{ partition: instance, destination: instance, ...job }] };
  const plan = {
    _plan: { version: 1, policy: sha256(isOfPolicy ? text : 'an earlier one') },
    [isOfStep ? step : 'another']: instance === undefined ? job : matrix,
  };
  const inputs: StepInputs = {
    policy: POLICY_PATH,
    step: asked,
    ...(planned === undefined ? {} : { plan: JSON.stringify(plan) }),
    ...(part === undefined ? {} : { instance: part }),
  };
  const other = action === 'model-test' ? 'data-validate' : 'model-test';
  return { action: mistake === 'action' ? other : action, inputs } as const;
}

/** Passes, or is refused for a reason that is told: nothing else may come of it. */
async function attempt(job: Job, text: string, trust: string, found: Found): Promise<Admission | Refusal> {
  const { now, event, repositoryVisibility, controlPlane } = job;
  const { action, inputs } = inputsOf(job, text);
  const files = { [POLICY_PATH]: text, '.github/trust.yml': trust };
  const host = memoryHost({ files, situation: { event, repositoryVisibility, controlPlane } });
  const clock = { ...PORTS.clock, now: () => now };
  const prover = siteProver({ clock, platforms: platforms(), siteFile: machine.siteFile, givenFileProves: true });
  const commit = async () => (found.isCommitOfRun ? TEST_COMMIT : 'e'.repeat(40));
  try {
    return await admit(action, inputs, host, { ...PORTS, clock, prover, checkout: { ...PORTS.checkout, commit } });
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
}

/** How each is refused: by a reason of its own kind, not by whatever else may be wrong. */
const REFUSED = {
  'not in the policy': /^plan\/(?:unknown-step|other-action|unknown-instance|runs-once)$/,
  'plan of another step': /^plan\/not-planned$/,
  policy: /^(?:plan\/target-not-allowed|plan\/changed-since|placement\/(?!other-code).+)$/,
  event: /^(?:plan\/changed-since|placement\/event-cap)$/,
  'other code': /^placement\/other-code$/,
  'no site file': /^proof\/site-file-missing$/,
  'another place': /^proof\/location-differs$/,
  'not admitted': /^proof\/(?:repository-not-allowed|policy-not-obeyed|environment-not-allowed)$/,
  'false proof':
    /^proof\/(?:key-not-trusted|signature-invalid|claim-differs|claim-expired|signer-failed|platform-not-pinned)$/,
  'too weak': /^proof\/(?:too-weak|platform-not-pinned)$/,
} as const;

type Why = keyof typeof REFUSED;

/** Why the design refuses; undefined where it does not. In the order of what is looked at first. */
function whyNot(asked: Asked, job: Job, found: Found, targetId: string | undefined): Why | undefined {
  const target = asked.policy.targets[targetId ?? ''];
  if (job.mistake !== undefined) return 'not in the policy';
  if (job.planned !== undefined && !job.isOfStep) return 'plan of another step';
  const reviewed = mayRun({ ...asked, event: 'trusted' });
  if (target === undefined || !reviewed.has(targetId ?? '')) return 'policy';
  if (!mayRun(asked).has(targetId ?? '')) return 'event';
  const runsCode = ['train', 'test'].includes(asked.step);
  const isClassified = readBy(asked).some(({ classification }) => classification !== 'public');
  if (runsCode && isClassified && !found.isCommitOfRun) return 'other code';
  return whyNotThere(asked, target, found);
}

function whyNotThere(asked: Asked, target: TargetText, found: Found): Why | undefined {
  const { isSite, location, signer, trusted } = found;
  if (!isSite) return 'no site file';
  if (location !== target.location) return 'another place';
  if (!isAdmitted(target, found)) return 'not admitted';
  if (signer === 'none') return isEnough(asked, target, 'declared') ? undefined : 'too weak';
  if (signer !== 'honest' || !trusted.includes(location)) return 'false proof';
  return isEnough(asked, target, 'site') ? undefined : 'too weak';
}

/** What the site's administrator says of repositories, policies and environments. */
const isAdmitted = ({ environment = '' }: TargetText, { repositories, policies, environments }: Found): boolean =>
  repositories.includes(REPOSITORY) &&
  policies.includes(POLICY_PATH) &&
  (environments === undefined || environments.includes(environment));

/** The target that is meant: the plan's, or else the best of those that the evaluator allows. */
const meant = ({ planned }: Job, placement: Placement | undefined): string | undefined => planned ?? placement?.target;

const decided = (text: string, { step: [, step, instance], now, ...job }: Job): Placement | undefined => {
  const policy = readPolicy({ path: POLICY_PATH, text, digest: sha256(text) });
  const placements = evaluate(policy, { ...job, now }).steps.get(step)?.placements ?? [];
  return placements.find((each) => each.instance === instance);
};

const codeOf = (outcome: Admission | Refusal): string =>
  outcome instanceof Refusal ? (outcome.findings[0]?.code ?? 'nothing') : 'passed';

const PORTS = portsOf();
let machine: Machine;
beforeAll(async () => {
  machine = await makeMachine();
});
afterAll(() => machine.remove());

/** So many that the shares below, a third of what is usual, are no matter of luck. */
const MANY = { numRuns: Math.max(240, Number(process.env.LAW_RUNS ?? 0)) };

/** What a policy refuses, and what a machine does that is not the place. */
const BY_POLICY: readonly string[] = ['policy', 'event'];
const BY_PLACE: readonly string[] = ['no site file', 'another place', 'not admitted', 'false proof', 'too weak'];

const askedOf = (policy: PolicyText, { step: [, step, instance], event, now }: Job): Asked => ({
  policy,
  step,
  instance,
  event,
  day: now.slice(0, 10),
});

it('a step passes on a machine exactly where the evaluator allows it to run, at what is observed there', async () => {
  const seen: string[] = [];
  await fc.assert(
    fc.asyncProperty(arbPolicyText, arbJob, arbFound, async (policy, job, found) => {
      const [text, asked] = [written(policy), askedOf(policy, job)];
      const placement = decided(text, job);
      expect(new Set(placement?.allowed)).toEqual(mayRun(asked));
      const target = meant(job, placement);
      const why = whyNot(asked, job, found, target);
      const outcome = await attempt(job, text, await machine.become(found, job.now), found);
      seen.push(why ?? 'passes');
      if (why !== undefined) return expect(codeOf(outcome)).toMatch(REFUSED[why]);
      const level = found.signer === 'none' ? 'declared' : 'site';
      expect(outcome).toMatchObject({ target: { id: target }, site: { proof: { location: found.location, level } } });
    }),
    MANY,
  );
  const share = (kinds: readonly string[]) => seen.filter((each) => kinds.includes(each)).length / seen.length;
  expect(share(['passes'])).toBeGreaterThan(1 / 14);
  expect(share(BY_POLICY)).toBeGreaterThan(1 / 7);
  expect(share(BY_PLACE)).toBeGreaterThan(1 / 11);
});
