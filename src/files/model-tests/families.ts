import type { BehaviorTest } from '../../domain/behavior/behavior.ts';
import { fewestFor } from '../../domain/operations/judge-times.ts';
import type { OperationTest } from '../../domain/operations/operation.ts';
import { unfitFor } from '../../domain/operations/unfit.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Spec } from '../../domain/verdict/spec.ts';

type Whole = Pick<Spec, 'tests' | 'task' | 'threshold' | 'data' | 'predictor' | 'statistics'>;

/** What is wrong between a test of behaviour or operation and the rest of the spec. */
export const wrongFamilies = (spec: Whole): readonly Finding[] =>
  spec.tests.flatMap((test) => {
    if (test.kind === 'behavior') return [...wrongBehavior(test, spec), ...wrongColumns(test, spec)];
    return test.kind === 'operation' ? wrongOperation(test, spec) : [];
  });

/** What answers are compared by has to be known. */
function wrongBehavior(test: BehaviorTest, { task, threshold, data }: Whole): readonly Finding[] {
  const { behavior, tolerance, of, at } = test;
  if (behavior === 'invariance' && tolerance === undefined) {
    if (task === 'regression') return [error('file/missing-key', { key: id('tolerance') }, at)];
    if (task === 'binary' && threshold === undefined)
      return [error('model/threshold-missing', { metric: id('failure_rate') }, at)];
  }
  if (behavior === 'directional' && task === 'multiclass' && !data.classes.some((name) => name === of)) {
    return [error('model/class-not-named', { expected: data.classes.map(id) }, at)];
  }
  return of !== undefined && task !== 'multiclass' ? [error('model/class-not-named', { expected: [] }, at)] : [];
}

/** What the predictor does not get cannot change its answer. */
function wrongColumns({ source }: BehaviorTest, { data }: Whole): readonly Finding[] {
  if (source.kind === 'cases') return [];
  const hidden = [data.id.name, ...data.withhold.map(({ name }) => name)];
  return source.columns
    .filter(({ column }) => hidden.includes(column))
    .map(({ column, at }) => error('model/column-not-given', { column: id(column) }, at));
}

function wrongOperation(test: OperationTest, { predictor, statistics }: Whole): readonly Finding[] {
  const why = unfitFor(test.operation, predictor);
  if (why !== undefined) {
    const params = { operation: id(test.operation), predictor: id(predictor.kind), reason: id(why) };
    return [error('model/operation-unfit', params, test.at)];
  }
  const fewest = fewestOf(test, statistics.confidence);
  const got = 'requests' in test ? test.requests : 'starts' in test ? test.starts : fewest;
  return got >= fewest ? [] : [error('model/too-few-requests', { got: known(got), limit: known(fewest) }, test.at)];
}

/** With fewer measurements there is no bound to decide by. */
function fewestOf(test: OperationTest, confidence: number): number {
  if (test.operation === 'latency') return fewestFor({ share: test.percentile / 100, better: 'lower' }, confidence);
  if (test.operation === 'throughput') return fewestFor({ share: 0.5, better: 'higher' }, confidence);
  return test.operation === 'cold-start' ? fewestFor({ share: 0.5, better: 'lower' }, confidence) : 0;
}
