import { judgeGate } from '../../../src/domain/gate/gate.ts';
import type { GateQuestion, JobFact } from '../../../src/domain/gate/question.ts';
import { ids } from '../../../src/domain/outcome/labelled.ts';
import type { PlaceProof, ServiceProof } from '../../../src/domain/outcome/statement.ts';
import { codes, jobs, TEST } from './changes.ts';
import { NEEDS, OPEN, submit } from './world.ts';

const SERVICE: ServiceProof = { job: '4', runner: 'runner-4', group: 'clinics', labels: ['self-hosted', 'linux'] };
const PLACE: PlaceProof = { target: 'berlin-runner', location: 'berlin', level: 'service', service: SERVICE };

/** The test step ran where the service says, on a target that asks for no more; all else as in a gate that opens. */
function ranOn(service: ServiceProof | undefined, over: Partial<GateQuestion> = {}, job = TEST.run.job): GateQuestion {
  const { service: _, ...bare } = PLACE;
  const place = service === undefined ? bare : { ...PLACE, service };
  const statements = OPEN.submitted.map(({ statement }) =>
    statement === TEST ? { ...TEST, place, run: { ...TEST.run, job } } : statement,
  );
  const needs = NEEDS.map((need) => ({
    ...need,
    targets: new Map([...need.targets].map(([id, target]) => [id, { ...target, proof: 'service' as const }])),
  }));
  return { ...OPEN, needs, submitted: submit(statements), ...over };
}

const now = (change: Partial<JobFact>) => ({ jobs: jobs(() => change).jobs });

it('a step whose runner the service confirms opens the gate, and so does a site that signs', () => {
  expect(codes(ranOn(SERVICE))).toEqual([]);
});

describe('the gate asks the service again, and is closed where', () => {
  it.each<[string, string, GateQuestion]>([
    ['the job ran elsewhere', 'runner', ranOn({ ...SERVICE, runner: 'runner-9' })],
    ['the job has another runner now', 'runner', ranOn(SERVICE, now({ runnerName: 'runner-9' }))],
    ['the service has forgotten the runner', 'runner', ranOn({ ...SERVICE, runner: '' }, now({ runnerName: null }))],
    ['the group is another', 'group', ranOn({ ...SERVICE, group: 'others' })],
    ['the labels are others', 'labels', ranOn({ ...SERVICE, labels: ['linux'] })],
    ['the job is of another step', 'job', ranOn({ ...SERVICE, job: '3', runner: 'runner-3' })],
    ['no job is of that attempt', 'job', ranOn(SERVICE, { jobs: (OPEN.jobs ?? []).filter(({ id }) => id !== '4') })],
    ['the target takes other runners now', 'group labels', ranOn(SERVICE, { needs: moved() })],
  ])('%s', (_, differing, question) => {
    const found = judgeGate(question).reasons.find(({ code }) => code === 'gate/service-not-confirmed');
    expect(found?.params.differing).toEqual(ids(differing.split(' ')));
  });

  it('an old attempt stands for the new one', () => {
    const old = jobs(() => ({ attempt: 2 })).jobs;
    expect(codes(ranOn(SERVICE, { jobs: old }))).toEqual(['gate/service-not-confirmed', 'gate/job-not-confirmed']);
  });

  it('nobody can be asked', () => {
    expect(codes(ranOn(SERVICE, { jobs: undefined }))).toEqual(['gate/jobs-not-known']);
  });

  it('the level is said and nothing shows it', () => {
    expect(codes(ranOn(undefined))).toEqual(['gate/claim-not-verified']);
  });
});

function moved(): GateQuestion['needs'] {
  const runsOn = { group: 'others', labels: 'gpu' };
  return ranOn(SERVICE).needs.map((need) => ({
    ...need,
    targets: new Map([...need.targets].map(([id, target]) => [id, { ...target, runsOn }])),
  }));
}
