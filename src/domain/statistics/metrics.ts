import type { Basis, MetricOptions, Range, Traits } from './metrics/definition.ts';
import { DEFINITIONS, type Metric, type MetricName } from './metrics/registry.ts';
import { isOfOneClass } from './metrics/statistic.ts';
import type { Task } from './rows.ts';

export type { MetricOptions } from './metrics/definition.ts';
export { metricValue, whyUndefined } from './metrics/existence.ts';
export { METRICS, type Metric, type MetricName } from './metrics/registry.ts';
export { meanOf, ofCounts, proportionOf, statisticOf } from './metrics/statistic.ts';

export const TRAITS: Readonly<Record<MetricName, Traits>> = DEFINITIONS;

/** A metric with these options, and the defaults of the task for the others. */
export function metricOf(name: MetricName, task: Task, given: MetricOptions = {}): Metric {
  const takes = Object.entries(TRAITS[name].takes[task] ?? {});
  const defaults = takes.flatMap(([option, taken]) => (taken.default === undefined ? [] : [[option, taken.default]]));
  return { name, options: { ...Object.fromEntries(defaults), ...given } };
}

/** The metric as one reads it: `fbeta_score(beta=2)`; by it two of a name can be told apart. */
export function textOf({ name, options }: Metric): string {
  const said = Object.entries(options)
    .filter(([option, value]) => !isDefault(name, option, value))
    .map(([option, value]) => `${option}=${value}`);
  return said.length > 0 ? `${name}(${said.join(', ')})` : name;
}

/** The default of every task that has one. */
function isDefault(name: MetricName, option: string, value: unknown): boolean {
  const defaults = Object.values(TRAITS[name].takes)
    .map((takes) => takes[option as keyof MetricOptions]?.default)
    .filter((each) => each !== undefined);
  return defaults.length > 0 && defaults.every((each) => each === value);
}

/** What no model is below or above. */
export function rangeOf({ name, options }: Metric): Range {
  const { lowest, highest, range } = DEFINITIONS[name];
  return { lowest, highest, ...range?.(options) };
}

/** What an interval of the metric can be made of, with its options: an average over classes is no proportion. */
export function basisOf({ name, options }: Metric): Basis {
  const { basis } = TRAITS[name];
  return basis === 'proportion' && !isOfOneClass(options) ? 'counts' : basis;
}
