import type { Digest } from '../outcome/digest.ts';
import type { Finding } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import { own } from '../own.ts';
import { digestOf } from './joins.ts';
import { nameOf, reason } from './naming.ts';
import { candidatesOf } from './newest.ts';
import type { GateQuestion, Picked } from './question.ts';

/** What would be released was tested, and is what the pipeline made. */
export function sameModel(picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const artifacts = question.step.reads.flatMap((read) => (read.kind === 'artifact' ? [read.artifact] : []));
  if (artifacts.length === 0) return [reason(question, 'gate/model-not-tested', { artifact: id(question.step.id) })];
  return artifacts.flatMap((artifact) => [
    ...wasTested(artifact, picks, question),
    ...isStaged(artifact, picks, question),
    ...wasWritten(artifact, picks, question),
  ]);
}

/** The digests under which the evidence says an artifact was tested; one, if all is well. */
export function testedDigests(
  artifact: string,
  question: Pick<GateQuestion, 'needs' | 'submitted'>,
): readonly Digest[] {
  const picks = question.needs.flatMap((need) =>
    candidatesOf(need, question)
      .slice(0, 1)
      .map((each) => ({ ...each, need })),
  );
  const tested = testsOf(artifact, picks).flatMap(({ statement }) => own(statement.subjects, artifact) ?? []);
  return [...new Set(tested)];
}

/** The model-test steps among the needs that say they judged this artifact. */
function testsOf(artifact: string, picks: readonly Picked[]): readonly Picked[] {
  return picks.filter(
    ({ need, statement }) =>
      need.action === 'model-test' &&
      readsArtifact(need.reads, artifact) &&
      own(statement.subjects, artifact) !== undefined,
  );
}

const readsArtifact = (reads: Picked['need']['reads'], artifact: string): boolean =>
  reads.some((read) => read.kind === 'artifact' && read.artifact === artifact);

function wasTested(artifact: string, picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  if (testsOf(artifact, picks).length > 0 || isToldAlready(artifact, picks, question)) return [];
  return [reason(question, 'gate/model-not-tested', { artifact: id(artifact) })];
}

/** A test that the gate needs and that did not run, or did not pass, is told as that. */
function isToldAlready(artifact: string, picks: readonly Picked[], { needs }: GateQuestion): boolean {
  const tests = needs.filter(({ action, reads }) => action === 'model-test' && readsArtifact(reads, artifact));
  return tests.some((test) => picks.find(({ need }) => need === test)?.statement.verdict !== 'pass');
}

function isStaged(artifact: string, picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const staged = question.staged.get(artifact);
  if (staged === undefined && question.unstaged.length > 0) return question.unstaged;
  const differing = testsOf(artifact, picks).filter(({ statement }) => own(statement.subjects, artifact) !== staged);
  return differing.map(({ need, statement }) =>
    reason(question, 'gate/tested-differs', {
      step: nameOf(need),
      tested: id(own(statement.subjects, artifact) ?? 'nothing'),
      staged: id(staged ?? 'nothing'),
    }),
  );
}

/** Every step that saw the artifact saw what its writer wrote. */
function wasWritten(artifact: string, picks: readonly Picked[], question: GateQuestion): readonly Finding[] {
  const writers = picks.filter(({ need }) => need.writes.includes(artifact));
  const readers = picks.filter(({ need }) => readsArtifact(need.reads, artifact));
  return writers.flatMap((writer) => {
    const written = own(writer.statement.subjects, artifact);
    const differing = readers.filter(({ statement }) => digestOf(statement, artifact) !== written);
    return differing.map(({ need, statement }) =>
      reason(question, 'gate/model-differs', {
        step: nameOf(need),
        tested: id(digestOf(statement, artifact) ?? 'nothing'),
        writer: nameOf(writer.need),
        written: id(written ?? 'nothing'),
      }),
    );
  });
}
