import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Task } from '../../domain/statistics/rows.ts';
import type { Baseline, SliceSpec, SpecData, StatisticsSettings } from '../../domain/verdict/spec.ts';
import { idName, originName } from '../names.ts';
import {
  byKeyPresent,
  byKind,
  checked,
  fail,
  int,
  line,
  listOf,
  located,
  mapped,
  type Node,
  num,
  object,
  oneOf,
  optional,
  pattern,
  type Read,
  required,
  type Shape,
  text,
  withDefault,
} from '../shape.ts';

const named = mapped(located(line), ({ value: name, at }) => ({ name, at }));

const classesShape = checked(listOf(line, { min: 2 }), (classes, node, findings) => {
  const twice = classes.find((name, at) => classes.indexOf(name) < at);
  return twice === undefined ? classes : fail(findings, error('model/two-of-a-name', { name: id(twice) }, node.at));
});

export const dataShape = (task: Task): Shape<SpecData> =>
  checked(
    object({
      dataset: required(located(originName)),
      id: required(named),
      label: required(located(text)),
      withhold: withDefault(listOf(named), []),
      weights: optional(named),
      group: optional(named),
      classes: optional(located(classesShape)),
    }),
    ({ dataset, label, classes, ...others }, node, findings) => {
      const wrong = wrongClasses(task, classes?.at, node.at);
      if (wrong) return fail(findings, wrong);
      return {
        origin: dataset.value,
        originAt: dataset.at,
        label: { sql: label.value, at: label.at },
        classes: classes?.value ?? [],
        ...others,
      };
    },
  );

function wrongClasses(task: Task, given: Position | undefined, at: Position): Finding | undefined {
  if (task === 'multiclass') return given ? undefined : error('file/missing-key', { key: id('classes') }, at);
  return given && error('model/classes-not-asked', { task: id(task) }, given);
}

/** Of several classes the most likely is decided for; a number is no decision. */
export const thresholdShape = (task: Task): Shape<number> =>
  checked(num({ min: 0, max: 1 }), (threshold, node, findings) =>
    task === 'binary' ? threshold : fail(findings, error('model/threshold-not-asked', { task: id(task) }, node.at)),
  );

export const baselineShape: Shape<Baseline> = byKeyPresent({
  release: mapped(
    object({ release: required(oneOf('current')), destination: optional(idName) }),
    ({ destination }, at): Baseline => ({ kind: 'release', ...(destination === undefined ? {} : { destination }), at }),
  ),
  model: mapped(
    object({ model: required(idName) }),
    ({ model }, at): Baseline => ({
      kind: 'artifact',
      artifact: model,
      at,
    }),
  ),
});

const DEFAULTS: StatisticsSettings = {
  confidence: 0.95,
  resamples: 2000,
  seed: 0,
  minSliceSize: 50,
  onInconclusive: 'fail',
};

/** Fewer resamples say too little of a tail; more than this only take time. */
const RESAMPLES = { min: 200, max: 100_000 };

export const statisticsShape: Shape<StatisticsSettings> = mapped(
  object({
    confidence: withDefault(num({ min: 0.5, max: 1, exclusive: true }), DEFAULTS.confidence),
    resamples: withDefault(int(RESAMPLES), DEFAULTS.resamples),
    seed: withDefault(int({ min: 0 }), DEFAULTS.seed),
    'min-slice-size': withDefault(int({ min: 1 }), DEFAULTS.minSliceSize),
    'on-inconclusive': withDefault(oneOf('fail', 'warn'), DEFAULTS.onInconclusive),
  }),
  ({ 'min-slice-size': minSliceSize, 'on-inconclusive': onInconclusive, ...others }) => ({
    ...others,
    minSliceSize,
    onInconclusive,
  }),
);

export const DEFAULT_STATISTICS = DEFAULTS;

/** No `#`: that is how the slices of a column are numbered. */
const sliceName = pattern(/[A-Za-z0-9][A-Za-z0-9 ._-]*/, 'a name of letters, digits, blanks, dots, - and _');

export const sliceShape: Shape<SliceSpec> = byKind({
  scalar: mapped(line, (column, at): SliceSpec => ({ kind: 'column', column, at })),
  map: byKeyPresent({
    where: mapped(
      object({ name: required(sliceName), where: required(located(text)) }),
      ({ name, where }, at): SliceSpec => ({
        kind: 'where',
        name,
        where: where.value,
        whereAt: where.at,
        at,
      }),
    ),
    cross: mapped(
      object({ cross: required(checked(listOf(line, { min: 2 }), differing)) }),
      ({ cross }, at): SliceSpec => ({ kind: 'cross', columns: cross, at }),
    ),
  }),
});

/** A column crossed with itself makes the slices that it makes alone. */
function differing(columns: readonly string[], { at }: Node, findings: Finding[]): Read<readonly string[]> {
  const twice = columns.find((column, index) => columns.indexOf(column) < index);
  return twice === undefined ? columns : fail(findings, error('model/two-of-a-name', { name: id(twice) }, at));
}
