import { saidBy } from '../../../domain/gate/age.ts';
import type { Digest } from '../../../domain/outcome/digest.ts';
import type { Statement } from '../../../domain/outcome/statement.ts';
import type { Job } from '../testing.ts';

/** The partitions that a model comes from, by name, with the digests that they had. */
export type Trained = ReadonlyMap<string, Digest>;

/**
 * What the training of the tested model read, and the trainings of the models that it read in turn, by their evidence.
 * Undefined where that does not say all.
 */
export function trainedOn({ order, statements, host }: Job): Trained | undefined {
  const found = new Map<string, Digest>();
  const [newest] = saidBy(order.model.writer, statements, host.run);
  return newest !== undefined && collect(newest, statements, found, new Set()) && found.size > 0 ? found : undefined;
}

/** Whether all is known. Ids hold neither `/` nor `:`, so partitions, artifacts and programs are told apart by them. */
function collect(
  statement: Statement,
  statements: readonly Statement[],
  found: Map<string, Digest>,
  seen: Set<Statement>,
): boolean {
  if (seen.has(statement)) return true;
  seen.add(statement);
  return Object.entries(statement.materials).every(([name, digest]) => {
    if (name.includes(':')) return true;
    if (!name.includes('/')) {
      const writer = statements.find((each) => each.subjects[name] === digest && each.action === 'train-on-target');
      return writer !== undefined && collect(writer, statements, found, seen);
    }
    const before = found.get(name);
    found.set(name, digest);
    return before === undefined || before === digest;
  });
}
