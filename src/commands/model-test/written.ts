import { byAge, saidBy } from '../../domain/gate/age.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { RunIdentity, Statement } from '../../domain/outcome/statement.ts';
import { own } from '../../domain/own.ts';
import type { ArtifactRead } from './order.ts';

/** By which digest its writer left an artifact in this run: exactly one newest statement says so, and it passed. */
export function writtenDigest(read: ArtifactRead, statements: readonly Statement[], run: RunIdentity): Digest {
  const { artifact, writer } = read;
  const [newest, ...older] = saidBy(writer, statements, run);
  const digest = newest && own(newest.subjects, artifact);
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
