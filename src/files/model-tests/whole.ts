import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { type Metric, TRAITS } from '../../domain/statistics/metrics.ts';
import { isOfStagedModel } from '../../domain/verdict/predictor.ts';
import { ALL, type SliceSpec, type Spec, type TestSpec } from '../../domain/verdict/spec.ts';
import { metricsIn, metricTests, needsChampion, sliceName, slicesIn } from '../../domain/verdict/tests.ts';
import { nearest } from '../shape.ts';
import { wrongFamilies } from './families.ts';
import { waiverFaults } from './waivers.ts';

type Whole = Omit<Spec, 'path' | 'digest'>;

/** What is wrong between the parts of a spec, each of which is right. */
export const wrongTogether = (spec: Whole): readonly Finding[] => [
  ...twins(
    spec.slices.map((slice) => ({ name: sliceName(slice), at: slice.at })),
    [ALL],
  ),
  ...twins(spec.tests),
  ...spec.tests.flatMap((test) => unknownSlices(test, spec.slices)),
  ...withoutThreshold(spec),
  ...withoutBaseline(spec),
  ...championOfEndpoint(spec),
  ...alwaysAmongTop(spec),
  ...twins(spec.data.withhold),
  ...idWithheld(spec),
  ...wrongFamilies(spec),
  ...twins(spec.waivers.map(({ id: name, at }) => ({ name, at }))),
  ...waiverFaults(spec),
];

/** The same server would answer for both. */
const championOfEndpoint = ({ predictor, tests }: Whole): readonly Finding[] =>
  !isOfStagedModel(predictor) && tests.some(needsChampion)
    ? [error('model/endpoint-and-champion', {}, predictor.at)]
    : [];

/** Names given twice, each at its second place: a reader of the report could not tell them apart. */
function twins(
  named: readonly { readonly name: string; readonly at: Position }[],
  reserved: readonly string[] = [],
): readonly Finding[] {
  const seen = new Set(reserved);
  return named.flatMap(({ name, at }) => {
    if (seen.has(name)) return [error('model/two-of-a-name', { name: id(name) }, at)];
    seen.add(name);
    return [];
  });
}

function unknownSlices(test: TestSpec, known: readonly SliceSpec[]): readonly Finding[] {
  const { at } = test;
  const slices = slicesIn(test);
  const names = [ALL, ...known.map(sliceName)];
  const unknown = slices.filter((slice) => !names.includes(slice)).map((slice) => unknownSlice(slice, names, at));
  const twice = slices.filter((slice, index) => slices.indexOf(slice) < index);
  return [...unknown, ...twice.map((slice) => error('model/two-of-a-name', { name: id(slice) }, at))];
}

function unknownSlice(slice: string, names: readonly string[], at: Position): Finding {
  const suggestion = nearest(slice, names);
  return error(
    'model/unknown-slice',
    { slice: id(slice), expected: ids(names), ...(suggestion === undefined ? {} : { suggestion: id(suggestion) }) },
    at,
  );
}

/** Among the highest scores of all classes the true one always is. */
const alwaysAmongTop = ({ tests, data }: Whole): readonly Finding[] =>
  metricTests(tests)
    .filter(
      ({ metric: { name, options } }) => name === 'top_k_accuracy_score' && (options.k ?? 0) >= data.classes.length,
    )
    .map(({ metric, at }) => error('model/limit-empty', { metric: id(metric.name), limit: id('k') }, at));

/** A threshold has no default: which decisions a score leads to is the user's to say. Of classes the likeliest is decided for. */
function withoutThreshold({ task, tests, report, threshold }: Whole): readonly Finding[] {
  if (threshold !== undefined || task !== 'binary') return [];
  const decides = (metric: Metric) => TRAITS[metric.name].on === 'decisions';
  const decided = [
    ...tests.flatMap((test) => metricsIn(test).map((metric) => ({ metric, at: test.at }))),
    ...report.map((metric) => ({ metric, at: tests[0]?.at })),
  ].find(({ metric }) => decides(metric));
  return decided ? [error('model/threshold-missing', { metric: id(decided.metric.name) }, decided.at)] : [];
}

function withoutBaseline({ tests, baseline }: Whole): readonly Finding[] {
  if (baseline !== undefined) return [];
  return tests.filter(needsChampion).map(({ at }) => error('model/baseline-not-named', {}, at));
}

function idWithheld({ data }: Whole): readonly Finding[] {
  return data.withhold
    .filter(({ name }) => name === data.id.name)
    .map(({ name, at }) => error('model/id-withheld', { column: id(name) }, at));
}
