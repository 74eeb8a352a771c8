import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, type Finding, note, Refusal, refused } from '../../domain/outcome/finding.ts';
import { count, id, known } from '../../domain/outcome/labelled.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import {
  measureReport,
  measureTests,
  type ReportRow,
  type Sample,
  type TestResult,
} from '../../domain/verdict/measure.ts';
import { inOrderOf } from '../../domain/verdict/result.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import { type WaivedUnder, waive } from '../../domain/verdict/waivers.ts';
import type { DataSession, Host, LocalData, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { objectFacts, partitionDigest } from '../data-digest.ts';
import { openData, partitionData } from '../partition-data.ts';
import { drawingOf } from './drawing.ts';
import { computing } from './expressions.ts';
import { measureFamilies } from './families.ts';
import type { ModelTestInputs } from './inputs.ts';
import type { Order } from './order.ts';
import { sampleOf } from './sample.ts';
import { answersOfBoth } from './scoring.ts';
import { readTestSet, type TestSet } from './test-set.ts';
import { countUse, type Uses } from './uses.ts';

/** All that one run of the tests is about. */
export interface Job {
  readonly inputs: ModelTestInputs;
  readonly spec: Spec;
  readonly order: Order;
  readonly statements: readonly Statement[];
  readonly admission: Admission;
  readonly host: Host;
  readonly ports: Ports;
}

/** The digests met so far, for the evidence of a run that was stopped too. */
export interface Seen {
  data?: Digest;
  /** Which objects it was fetched from, where that is how it came. */
  objects?: Statement['facts'];
  model?: Digest;
  /** A file of predictions, where no model was run. */
  predictions?: Digest;
  champion?: Digest;
  /** Files of cases by path: they decide as the spec does. */
  readonly cases: Map<string, Digest>;
}

export interface Measured {
  readonly set: TestSet;
  readonly sample: Sample;
  readonly results: readonly TestResult[];
  readonly report: readonly ReportRow[];
  /** What is to be told beside the results. */
  readonly told: readonly Finding[];
  readonly uses: Uses;
}

/** What the tests came to; without `measured` they were stopped, and the findings say why. */
export interface Tested {
  readonly seen: Seen;
  readonly measured?: Measured;
  readonly findings: readonly Finding[];
}

/** Draws the test set, runs the models on it and measures. Whatever is refused on the way is a failed test. */
export async function runTests(job: Job, scratch: string): Promise<Tested> {
  const seen: Seen = { cases: new Map() };
  try {
    const measured = await measure(job, scratch, seen);
    const { results, findings } = waive(measured.results, job.spec.waivers, underPolicy(job));
    return { seen, measured: { ...measured, results }, findings: [...aboutRows(measured), ...findings] };
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.kind === 'refusal') return { seen, findings: thrown.findings };
    throw thrown;
  }
}

const underPolicy = ({ admission: { situation, policy } }: Job): WaivedUnder => ({
  now: situation.now,
  approvals: policy.approvals,
});

async function measure(job: Job, scratch: string, seen: Seen): Promise<Measured> {
  const { spec, admission, ports } = job;
  const data = await partitionData(spec.data.origin, join(scratch, 'fetched'), admission, ports);
  seen.data = await partitionDigest(data, admission);
  seen.objects = objectFacts(data, admission);
  const engine = await ports.dataEngine();
  const session = await openData(engine, data, scratch, admission);
  try {
    const sample = await scoredSample(job, scratch, seen, session);
    const others = await measureFamilies({ job, scratch, seen, session, ...sample });
    await mustBeUnchanged(data, seen.data, admission);
    const uses = await countOf(job, seen);
    return {
      uses,
      ...sample,
      results: inOrderOf(spec.tests, [...measureTests(spec, sample.sample), ...others.results]),
      told: others.findings,
      report: measureReport(spec, sample.sample),
    };
  } finally {
    await session.close();
  }
}

async function scoredSample(job: Job, scratch: string, seen: Seen, session: DataSession) {
  const { spec, admission } = job;
  const drawing = await drawingOf(spec, session, admission);
  const reading = readTestSet(drawing.truth, spec, session, admission);
  const set = await computing(reading, drawing.expressions, session);
  const answered = await answersOfBoth(job, { scratch, seen, set, input: drawing.input, session });
  const sameModel = seen.model !== undefined && seen.model === seen.champion;
  return { set, drawing, sample: sampleOf(set, answered, sameModel, spec, admission) };
}

/** Digests before and after each use: what was tested on must be what the evidence names. */
async function mustBeUnchanged(data: LocalData, before: Digest, admission: Admission): Promise<void> {
  const after = await partitionDigest(data, admission);
  if (after !== before) throw refused(error('data/changed', { partition: id(data.partition) }));
}

/** Whoever sees how predictions did has used the test set, wherever they came from. */
async function countOf({ admission, ports }: Job, { data, model, predictions }: Seen): Promise<Uses> {
  const tried = model ?? predictions;
  if (data === undefined || tried === undefined) throw new Error('measured without data or predictions');
  return countUse(data, tried, admission, ports);
}

function aboutRows({ set, uses, told }: Measured): readonly Finding[] {
  const unlabelled = set.ids.length - set.labelled.length;
  const rows = { unlabelled: count(unlabelled, set.overAll), rows: count(set.ids.length, set.overAll) };
  return [
    ...told,
    ...(unlabelled > 0 ? [note('model/rows-unlabelled', rows)] : []),
    note('model/test-set-used', { uses: known(uses.uses), models: known(uses.models) }),
  ];
}
