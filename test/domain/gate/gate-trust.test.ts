import { judgeGate } from '../../../src/domain/gate/gate.ts';
import type { GateQuestion, Need } from '../../../src/domain/gate/question.ts';
import { add, again, codes, facts, jobs, LOCAL, local, OTHER, place, run, TEST, texts } from './changes.ts';
import { NEEDS, OPEN, SPEC, STATEMENTS, submit, withStatement } from './world.ts';

const declared = (targets: Need['targets']): Need['targets'] =>
  new Map([...targets].map(([id, target]) => [id, { ...target, proof: 'declared' }]));

/** A gate whose policy names other tests for the step, and what stands on the trusted ref. */
const judgedBy = (spec: string | undefined, texts: GateQuestion['trusted']['texts']): GateQuestion => ({
  ...OPEN,
  needs: OPEN.needs.map(({ spec: _, ...need }) =>
    need.action === 'model-test' && spec !== undefined ? { ...need, spec } : need,
  ),
  trusted: { ...OPEN.trusted, texts },
});

describe('the gate is closed by where, when and under what the evidence was made', () => {
  it.each<[string, GateQuestion, string[]]>([
    [
      'a step ran at another commit',
      withStatement('data-validate nl', run({ commit: 'd'.repeat(40) })),
      ['gate/commit-differs'],
    ],
    ['the policy changed', withStatement('data-validate nl', texts({ policy: OTHER })), ['gate/policy-differs']],
    ['a step followed another plan', withStatement('train', texts({ plan: OTHER })), ['gate/plan-differs']],
    ['the spec is not the trusted one', withStatement('test', texts({ spec: OTHER })), ['gate/text-not-trusted']],
    [
      'another spec judged, which the trusted ref holds too',
      {
        ...withStatement('test', (each) => texts({ spec: OTHER })(facts({ spec: 'docs/easy.yml' })(each))),
        trusted: { ...OPEN.trusted, texts: new Map([...OPEN.trusted.texts, ['docs/easy.yml', OTHER]]) },
      },
      ['gate/text-not-trusted'],
    ],
    [
      'the policy names a spec outside of the project',
      judgedBy('../model-tests.yml', OPEN.trusted.texts),
      ['gate/text-not-trusted'],
    ],
    [
      'the policy names a spec outside of the project, where there is one',
      judgedBy('../model-tests.yml', new Map([...OPEN.trusted.texts, ['../model-tests.yml', SPEC]])),
      ['gate/text-not-trusted'],
    ],
    [
      'the spec that the policy names does not exist on the trusted ref',
      judgedBy('easy.yml', OPEN.trusted.texts),
      ['gate/text-not-trusted'],
    ],
    ['nobody says which spec it should be', judgedBy(undefined, OPEN.trusted.texts), ['gate/text-not-trusted']],
    ['no spec judged', withStatement('test', texts({ spec: undefined as never })), ['gate/text-not-trusted']],
    [
      'no spec judged, and none is there',
      {
        ...withStatement('test', texts({ spec: undefined as never })),
        trusted: { ...OPEN.trusted, texts: new Map([...OPEN.trusted.texts].filter(([, digest]) => digest !== SPEC)) },
      },
      ['gate/text-not-trusted'],
    ],
    [
      'the contract is not the trusted one',
      withStatement('data-validate de', texts({ contract: OTHER })),
      ['gate/text-not-trusted'],
    ],
    [
      'the evidence is too old',
      withStatement('test', (each) => ({ ...each, at: '2026-11-16T11:59:59.999Z' })),
      ['gate/too-old'],
    ],
    [
      'the evidence is still to come',
      withStatement('test', (each) => ({ ...each, at: '2026-11-23T12:05:00.001Z' })),
      ['gate/from-the-future'],
    ],
    ['evidence of another run', withStatement('test', run({ run: '99' })), ['gate/other-run']],
    [
      'an older statement of another run stands beside the newest',
      add({ ...run({ run: '99', attempt: 0 })(TEST) }),
      ['gate/other-run'],
    ],
    [
      'evidence of another repository',
      withStatement('test', run({ repository: 'OWNER/other' })),
      ['gate/other-repository'],
    ],
    [
      'evidence of a later attempt',
      withStatement('test', run({ attempt: 3 })),
      ['gate/later-attempt', 'gate/job-not-confirmed'],
    ],
    ['evidence of a laptop', withStatement('test', local), ['gate/local-evidence']],
    [
      'evidence of GitHub on a laptop',
      { ...OPEN, run: LOCAL },
      ['gate/other-repository', 'gate/other-repository', 'gate/other-repository', 'gate/other-repository'],
    ],
    [
      'a target that is no longer allowed',
      withStatement('test', place({ target: 'hosted' })),
      ['gate/place-not-allowed'],
    ],
    ['a target that has moved', withStatement('test', place({ location: 'rotterdam' })), ['gate/place-not-allowed']],
    [
      'a place that is declared only',
      withStatement('test', (each) => ({
        ...each,
        place: { target: 'berlin-runner', location: 'berlin', level: 'declared' },
      })),
      ['gate/place-too-weak'],
    ],
    [
      'a site without its signed claim',
      withStatement('test', (each) => ({
        ...each,
        place: { target: 'berlin-runner', location: 'berlin', level: 'site' },
      })),
      ['gate/claim-not-verified'],
    ],
    [
      'a signed claim that does not verify',
      {
        ...OPEN,
        submitted: OPEN.submitted.map((each) => (each.statement === TEST ? { ...each, claim: 'not-verified' } : each)),
      },
      ['gate/claim-not-verified'],
    ],
    [
      'a signed claim that does not verify, where none was needed',
      {
        ...OPEN,
        needs: NEEDS.map((need) => ({ ...need, targets: declared(need.targets) })),
        submitted: OPEN.submitted.map(({ statement }) => ({
          statement: { ...statement, place: { ...statement.place, level: 'declared' } },
          claim: statement === TEST ? 'not-verified' : 'none',
          platformFaults: [],
        })),
      },
      ['gate/claim-not-verified'],
    ],
    ['a destination that the policy denies', { ...OPEN, destinationAllowed: false }, ['gate/destination-not-allowed']],
    [
      'a gate that needs nothing',
      { ...OPEN, step: { ...OPEN.step, gateNeeds: [] }, needs: [] },
      ['gate/needs-nothing', 'gate/model-not-tested'],
    ],
    [
      'a needed step that can run nowhere',
      { ...OPEN, step: { ...OPEN.step, gateNeeds: ['data-validate', 'test', 'audit'] } },
      ['gate/unknown-step'],
    ],
    [
      'a gate that needs no test',
      { ...OPEN, step: { ...OPEN.step, gateNeeds: ['data-validate'] }, needs: NEEDS.slice(0, 3) },
      ['gate/model-not-tested'],
    ],
    ['a step that deploys no artifact', { ...OPEN, step: { ...OPEN.step, reads: [] } }, ['gate/model-not-tested']],
    ['the policy asks for signatures', { ...OPEN, evidence: 'signed' }, Array(4).fill('gate/signature-needed')],
    [
      'the policy asks for signatures on one machine',
      { ...OPEN, run: LOCAL, submitted: submit(STATEMENTS.map(local)), evidence: 'signed', jobs: undefined },
      Array(4).fill('gate/signature-needed'),
    ],
    ['the policy does not say same-run', { ...OPEN, evidence: 'local' }, Array(4).fill('gate/signature-needed')],
    ['the service does not say which jobs there are', { ...OPEN, jobs: undefined }, ['gate/jobs-not-known']],
    ['the service knows no such job', { ...OPEN, jobs: OPEN.jobs?.slice(0, 3) }, ['gate/job-not-confirmed']],
    ['the job failed', jobs(() => ({ conclusion: 'failure' })), ['gate/job-not-confirmed']],
    ['the job is called a success before it ends', jobs(() => ({ status: 'in_progress' })), ['gate/job-not-confirmed']],
    ['the job is still running', jobs(() => ({ status: 'in_progress', conclusion: null })), ['gate/job-not-confirmed']],
    ['the job was of another attempt', jobs(() => ({ attempt: 2 })), ['gate/job-not-confirmed']],
    ['the job ran again and failed', again('failure'), ['gate/job-repeated']],
    ['the job is running again', again(null, 'in_progress'), ['gate/job-repeated']],
  ])('%s', (_, question, expected) => {
    expect(judgeGate(question).verdict).toBe('fail');
    expect(codes(question)).toEqual(expected);
  });
});
