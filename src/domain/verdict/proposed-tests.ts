import { sideOf } from './judge.ts';
import { type Change, changeIf, isSame, moved, type Pair, paired } from './proposed-change.ts';
import type { MetricTest, TestSpec } from './spec.ts';
import { limitIn, requireOf, slicesIn } from './tests.ts';

/** Tests are the same by name: one that is called otherwise is gone, and another has come. */
export const changedTests = (before: readonly TestSpec[], after: readonly TestSpec[]): readonly Change[] =>
  paired(before, after, ({ name }) => name).flatMap(changedTest);

function changedTest({ before, after }: Pair<TestSpec>): readonly Change[] {
  if (before === undefined)
    return after ? [{ shift: 'tightened', what: 'test added', of: after.name, at: after.at }] : [];
  if (after === undefined) return [{ shift: 'loosened', what: 'test removed', of: before.name, was: limitIn(before) }];
  if (!isSame(apartFromDemands(before), apartFromDemands(after))) {
    return [{ shift: 'redefined', what: 'test', of: after.name, at: after.at }];
  }
  return [...changedLimit(before, after), ...changedRequire(before, after), ...changedSlices(before, after)];
}

/** What is measured, without what is demanded of it. */
function apartFromDemands(test: TestSpec): unknown {
  if (test.kind === 'metric') return [test.metric, limitKind(test)];
  const { min: _min, max: _max, maxFailureRate: _rate, ...others } = test as TestSpec & Demands;
  return others;
}

interface Demands {
  readonly min?: number;
  readonly max?: number;
  readonly maxFailureRate?: number;
}

const limitKind = ({ limit }: MetricTest): unknown =>
  limit.kind === 'change' ? [limit.kind, limit.scale] : limit.kind;

function changedLimit(before: TestSpec, after: TestSpec): readonly Change[] {
  const [was, is] = [limitIn(before), limitIn(after)];
  return changeIf(moved(was, is, stricterSide(after)), { what: 'limit', of: after.name, was, is, at: after.at });
}

function stricterSide(test: TestSpec): 'higher' | 'lower' {
  if (test.kind === 'metric') return sideOf(test.metric, test.limit);
  return 'min' in test ? 'higher' : 'lower';
}

function changedRequire(before: TestSpec, after: TestSpec): readonly Change[] {
  const [was, is] = [requireOf(before), requireOf(after)];
  if (was === is) return [];
  return [{ shift: is === 'bound' ? 'tightened' : 'loosened', what: 'require', of: after.name, was, is, at: after.at }];
}

function changedSlices(before: TestSpec, after: TestSpec): readonly Change[] {
  const [was, is] = [slicesIn(before), slicesIn(after)];
  const common = { of: after.name, at: after.at };
  const gone = was.filter((slice) => !is.includes(slice));
  const come = is.filter((slice) => !was.includes(slice));
  return [
    ...gone.map((slice): Change => ({ shift: 'loosened', what: 'slice of a test removed', was: slice, ...common })),
    ...come.map((slice): Change => ({ shift: 'tightened', what: 'slice of a test added', is: slice, ...common })),
  ];
}
