import type { GateQuestion, Need, Submitted } from '../../../src/domain/gate/question.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { RunIdentity, Statement } from '../../../src/domain/outcome/statement.ts';
import type { Step } from '../../../src/domain/policy/policy.ts';

/** A digest whose hex is one digit over and over: easy to tell apart in a failing test. */
export const digest = (digit: string): Digest => `sha256:${digit.repeat(64)}` as Digest;

export const MODEL = digest('1');
export const [NL, DE, POLICY, PLAN, SPEC] = ['2', '3', '4', '5', '6'].map(digest) as [
  Digest,
  Digest,
  Digest,
  Digest,
  Digest,
];
export const [CONTRACT_NL, CONTRACT_DE] = ['7', '8'].map(digest) as [Digest, Digest];

export const RUN: RunIdentity = {
  host: 'github',
  repository: 'OWNER/two-hospitals',
  run: '100',
  attempt: 2,
  job: '9',
  commit: 'c'.repeat(40),
};

const reads = {
  nl: { kind: 'partition', origin: 'tumour-registry/nl' },
  de: { kind: 'partition', origin: 'tumour-registry/de' },
  model: { kind: 'artifact', artifact: 'model', writer: 'train', store: 'exchange' },
} as const;

const at = (target: string): Need['targets'] =>
  new Map([[target, { location: target.split('-')[0] ?? '', proof: 'site', runsOn: { group: 'clinics' } }]]);

export const NEEDS: readonly Need[] = [
  {
    step: 'data-validate',
    instance: 'nl',
    action: 'data-validate',
    reads: [reads.nl],
    writes: [],
    timeoutMinutes: 60,
    targets: at('rotterdam-runner'),
    contract: 'contracts/rotterdam.odcs.yaml',
  },
  {
    step: 'data-validate',
    instance: 'de',
    action: 'data-validate',
    reads: [reads.de],
    writes: [],
    timeoutMinutes: 60,
    targets: at('berlin-runner'),
    contract: 'contracts/gbsg.odcs.yaml',
  },
  {
    step: 'train',
    action: 'train-on-target',
    reads: [reads.nl],
    writes: ['model'],
    timeoutMinutes: 60,
    targets: at('rotterdam-runner'),
  },
  {
    step: 'test',
    action: 'model-test',
    reads: [reads.model, reads.de],
    writes: [],
    spec: 'model-tests.yml',
    timeoutMinutes: 60,
    targets: at('berlin-runner'),
  },
];

const made = (job: string, location: string, rest: Partial<Statement>): Statement => ({
  step: 'data-validate',
  action: 'data-validate',
  verdict: 'pass',
  codes: [],
  run: { ...RUN, attempt: 1, job },
  texts: { policy: POLICY, 'policy-commit': 'b'.repeat(40), plan: PLAN, ...rest.texts },
  place: { target: `${location}-runner`, location, level: 'site', signed: { claim: '{}', key: 'k', signature: 's' } },
  subjects: {},
  materials: {},
  facts: {},
  at: '2026-11-23T10:00:00.000Z',
  ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'texts')),
});

const judged = (text: Partial<Statement['texts']>) => ({ texts: text as Statement['texts'] });

const CHECKED = { checks: 53, passed: 52 };
const CODE = { commit: RUN.commit, changed: false };

/** What a run leaves behind that went well from end to end, one statement a job. */
export const STATEMENTS: readonly Statement[] = [
  made('1', 'rotterdam', {
    instance: 'nl',
    subjects: { 'tumour-registry/nl': NL },
    facts: CHECKED,
    ...judged({ contract: CONTRACT_NL }),
  }),
  made('2', 'berlin', {
    instance: 'de',
    subjects: { 'tumour-registry/de': DE },
    facts: CHECKED,
    ...judged({ contract: CONTRACT_DE }),
  }),
  made('3', 'rotterdam', {
    step: 'train',
    action: 'train-on-target',
    code: CODE,
    subjects: { model: MODEL },
    materials: { 'tumour-registry/nl': NL },
  }),
  made('4', 'berlin', {
    step: 'test',
    action: 'model-test',
    code: CODE,
    subjects: { model: MODEL },
    materials: { 'tumour-registry/de': DE },
    facts: { binding: 'predictor', spec: 'model-tests.yml', tests: 7 },
    ...judged({ spec: SPEC }),
  }),
];

const STEP: Step = {
  id: 'deploy',
  action: 'deploy-hybrid',
  reads: [reads.model],
  writes: new Map(),
  each: 'destination',
  requires: {},
  timeoutMinutes: 60,
  destinations: ['rotterdam-ward', 'berlin-ward'],
  gateNeeds: ['data-validate', 'test'],
  at: { file: '.github/residency.yml', line: 40, column: 3 },
};

export const submit = (statements: readonly Statement[]): readonly Submitted[] =>
  statements.map((statement) => ({
    statement,
    claim: statement.place.signed ? 'verified' : 'none',
    platformFaults: [],
  }));

/** The gate of a run of GitHub Actions that went well: open. */
export const OPEN: GateQuestion = {
  step: STEP,
  destination: 'berlin-ward',
  destinationAllowed: true,
  needs: NEEDS,
  submitted: submit(STATEMENTS),
  staged: new Map([['model', MODEL]]),
  unstaged: [],
  served: 'nothing',
  unseen: [],
  trusted: {
    policy: POLICY,
    plan: PLAN,
    texts: new Map([
      ['contracts/rotterdam.odcs.yaml', CONTRACT_NL],
      ['contracts/gbsg.odcs.yaml', CONTRACT_DE],
      ['model-tests.yml', SPEC],
    ]),
  },
  run: RUN,
  jobs: ['1', '2', '3', '4'].map((job) => ({
    id: job,
    name: `job ${job}`,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    runnerName: `runner-${job}`,
    runnerGroup: 'clinics',
    labels: ['self-hosted', 'linux'],
  })),
  evidence: 'same-run',
  now: '2026-11-23T12:00:00.000Z',
  maxAge: { seconds: 7 * 86_400, text: '7d' },
};

/** The question with one statement changed, picked by step and instance (`test`, `data-validate nl`). */
export const withStatement = (name: string, change: (statement: Statement) => Statement): GateQuestion => ({
  ...OPEN,
  submitted: submit(STATEMENTS.map((each) => (nameOf(each) === name ? change(each) : each))),
});

export const nameOf = ({ step, instance }: Statement): string =>
  instance === undefined ? step : `${step} ${instance}`;
