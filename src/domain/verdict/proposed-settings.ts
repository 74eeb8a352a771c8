import { type Change, changeIf, isSame, moved, paired } from './proposed-change.ts';
import type { Spec, StatisticsSettings } from './spec.ts';
import { sliceName } from './tests.ts';

/** What all tests share: how sure they have to be, and what they are made on. */
export const changedSettings = (before: Spec, after: Spec): readonly Change[] => [
  ...changedStatistics(before.statistics, after.statistics),
  ...changedDefinitions(before, after),
  ...changedSlices(before, after),
];

function changedStatistics(before: StatisticsSettings, after: StatisticsSettings): readonly Change[] {
  const number = (what: string, was: number, is: number) => changeIf(moved(was, is, 'higher'), { what, was, is });
  const other = (what: string, was: number, is: number) =>
    changeIf(was === is ? undefined : 'redefined', { what, was, is });
  const [was, is] = [before.onInconclusive, after.onInconclusive];
  const shift = is === 'warn' ? 'loosened' : 'tightened';
  return [
    ...number('confidence', before.confidence, after.confidence),
    // A suppressed slice never passes.
    ...number('min-slice-size', before.minSliceSize, after.minSliceSize),
    ...changeIf(was === is ? undefined : shift, { what: 'on-inconclusive', was, is }),
    ...other('resamples', before.resamples, after.resamples),
    ...other('seed', before.seed, after.seed),
  ];
}

/** A number that means another thing is no longer comparable with what it was. */
function changedDefinitions(before: Spec, after: Spec): readonly Change[] {
  const parts: readonly (readonly [string, (spec: Spec) => unknown])[] = [
    ['task', ({ task }) => task],
    ['data', ({ data }) => data.origin],
    ['id of rows', ({ data }) => data.id],
    ['SQL of the label', ({ data }) => data.label],
    ['withheld columns', ({ data }) => data.withhold],
    ['classes', ({ data }) => data.classes],
    ['weights', ({ data }) => data.weights],
    ['group of rows', ({ data }) => data.group],
    ['predictor', ({ predictor }) => predictor],
    ['threshold', ({ threshold }) => threshold],
    ['baseline', ({ baseline }) => baseline],
  ];
  const changed = parts.filter(([, of]) => !isSame(of(before), of(after)));
  return changed.map(([what]): Change => ({ shift: 'redefined', what }));
}

/** One that no test names has no say; a test that is short of one tells it itself. */
const changedSlices = (before: Spec, after: Spec): readonly Change[] =>
  paired(before.slices, after.slices, sliceName).flatMap((pair): readonly Change[] => {
    if (pair.before === undefined || pair.after === undefined || isSame(pair.before, pair.after)) return [];
    return [{ shift: 'redefined', what: 'slice', of: sliceName(pair.after), at: pair.after.at }];
  });
