import { type Drawn, denser, drawnAgain, type Sample, sampleSql, sparseColumns } from '../../domain/contract/sample.ts';
import type { SeenColumn } from '../../domain/personal-data/held.ts';
import { judgeColumn } from '../../domain/personal-data/judge-column.ts';
import type { DataSession } from '../../ports.ts';

/** Judges the columns by a sample of their distinct values, drawn again where the first one was too small to tell. */
export async function columnsSeen(session: DataSession, first: Sample): Promise<readonly SeenColumn[]> {
  const sample = await largeEnough(session, first);
  const whole = await drawn(session, sparseColumns(sample), 1);
  const instead = new Map(whole.columns.map((column) => [column.name, column]));
  return sample.columns.map((column) => judged(instead.get(column.name) ?? column));
}

const judged = ({ name, values, filled }: Drawn): SeenColumn => ({
  column: name,
  sightings: judgeColumn(name, values),
  filled: filled > 0,
});

async function largeEnough(session: DataSession, sample: Sample): Promise<Sample> {
  const oneIn = denser(sample);
  return oneIn === undefined ? sample : largeEnough(session, await drawn(session, sample.columns, oneIn));
}

async function drawn(session: DataSession, columns: Sample['columns'], oneIn: number): Promise<Sample> {
  if (columns.length === 0) return { oneIn, rows: 0, columns: [] };
  const stored = { ...session.stored, columns: columns.map(({ name }) => name) };
  return drawnAgain(await session.one(sampleSql(stored, oneIn, session.dialect)), columns, oneIn);
}
