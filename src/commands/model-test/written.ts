import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { RunIdentity, Statement } from '../../domain/outcome/statement.ts';
import type { ArtifactRead } from './order.ts';

/** By which digest its writer left an artifact in this run: exactly one newest statement says so, and it passed. */
export function writtenDigest(read: ArtifactRead, statements: readonly Statement[], run: RunIdentity): Digest {
  const { artifact, writer } = read;
  const [newest, ...older] = statementsOf(writer, statements, run);
  const digest = newest?.subjects[artifact];
  const named = { artifact: id(artifact), step: id(writer) };
  if (newest === undefined) throw refused(error('model/evidence-missing', named));
  const equals = 1 + older.filter((each) => byAge(newest, each) === 0).length;
  if (equals > 1) throw refused(error('model/evidence-ambiguous', { ...named, statements: known(equals) }));
  if (newest.verdict !== 'pass') {
    throw refused(error('model/writer-not-passed', { ...named, verdict: id(newest.verdict) }));
  }
  if (digest === undefined) throw refused(error('model/evidence-missing', named));
  return digest;
}

/** Newest first; a statement handed over twice is one. */
function statementsOf(writer: string, statements: readonly Statement[], run: RunIdentity): readonly Statement[] {
  const mine = statements.filter(
    ({ step, kind, run: made }) =>
      step === writer && kind === undefined && made.repository === run.repository && made.run === run.run,
  );
  return [...new Map(mine.map((each) => [JSON.stringify(each), each])).values()].sort(byAge);
}

function byAge(a: Statement, b: Statement): number {
  if (a.run.attempt !== b.run.attempt) return b.run.attempt - a.run.attempt;
  return a.at === b.at ? 0 : a.at < b.at ? 1 : -1;
}
