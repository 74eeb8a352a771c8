import {
  METRICS,
  type Metric,
  type MetricName,
  type MetricOptions,
  metricOf,
  rangeOf,
  TRAITS,
  textOf,
} from './metrics.ts';
import type { Task } from './rows.ts';

export const AGGREGATES = ['difference', 'ratio', 'group_min', 'group_max'] as const;

/** What is made of a metric's values in the groups: the largest difference, the smallest ratio, or the worst of them. */
export type Aggregate = (typeof AGGREGATES)[number];

export const FAIRNESS_METHODS = ['between_groups', 'to_overall'] as const;
export const ODDS_AGGREGATES = ['worst_case', 'mean'] as const;

/** Of any two groups, or of each group and all rows. */
export type FairnessMethod = (typeof FAIRNESS_METHODS)[number];

/** Fairlearn's metrics of groups, in normal form. */
export interface FairnessMetric {
  readonly name: string;
  /** One metric, or both rates of equalized odds. */
  readonly base: readonly Metric[];
  readonly aggregate: Aggregate;
  readonly method: FairnessMethod;
  /** What is made of both rates: the worse of them, or their mean. */
  readonly odds: (typeof ODDS_AGGREGATES)[number];
}

export interface FairnessOptions extends MetricOptions {
  readonly method?: FairnessMethod;
  /** Fairlearn's `agg`, of equalized odds. */
  readonly odds?: (typeof ODDS_AGGREGATES)[number];
}

/** Names that do not start with that of their metric. */
const NAMED: Readonly<Record<string, readonly MetricName[]>> = {
  demographic_parity: ['selection_rate'],
  equalized_odds: ['true_positive_rate', 'false_positive_rate'],
  equal_opportunity: ['true_positive_rate'],
};

/** The metrics of groups that a task has. */
export const fairnessNames = (task: Task): readonly string[] =>
  [...Object.keys(NAMED), ...METRICS].flatMap((base) =>
    AGGREGATES.map((aggregate) => `${base}_${aggregate}`).filter((name) => basesOf(name, task) !== undefined),
  );

/** The metrics whose options it takes; undefined where no metric of groups is called so, or none of the task. */
export function basesOf(name: string, task: Task): readonly MetricName[] | undefined {
  const aggregate = aggregateOf(name);
  if (aggregate === undefined) return undefined;
  const stem = name.slice(0, -aggregate.length - 1);
  if (Object.hasOwn(NAMED, stem)) return task === 'binary' && !isOfOne(aggregate) ? NAMED[stem] : undefined;
  const metric = METRICS.find((each) => each === stem);
  return metric && TRAITS[metric].tasks.includes(task) && makesSense(metric, aggregate) ? [metric] : undefined;
}

export function fairnessMetric(
  name: string,
  task: Task,
  { method = 'between_groups', odds = 'worst_case', ...options }: FairnessOptions = {},
): FairnessMetric | undefined {
  const [aggregate, bases] = [aggregateOf(name), basesOf(name, task)];
  if (aggregate === undefined || bases === undefined) return undefined;
  return { name, base: bases.map((each) => metricOf(each, task, options)), aggregate, method, odds };
}

const aggregateOf = (name: string): Aggregate | undefined => AGGREGATES.find((each) => name.endsWith(`_${each}`));

const isOfOne = (aggregate: Aggregate): boolean => aggregate === 'group_min' || aggregate === 'group_max';

/** No ratio of what may be below 0; of groups the worst, not the best. */
function makesSense(metric: MetricName, aggregate: Aggregate): boolean {
  const { better, lowest } = TRAITS[metric];
  switch (aggregate) {
    case 'difference':
      return true;
    case 'ratio':
      return lowest >= 0;
    case 'group_min':
      return better !== 'lower';
    case 'group_max':
      return better !== 'higher';
  }
}

/** The metric as one reads it: `recall_score(average=macro)_difference(method=to_overall)`. */
export function fairnessText({ name, base, aggregate, method, odds }: FairnessMetric): string {
  const options = base.length === 1 && base[0] ? textOf(base[0]).slice(base[0].name.length) : '';
  const said = [
    ...(isOfOne(aggregate) || method === 'between_groups' ? [] : [`method=${method}`]),
    ...(base.length === 1 || odds === 'worst_case' ? [] : [`agg=${odds}`]),
  ];
  return `${name}${options}${said.length > 0 ? `(${said.join(', ')})` : ''}`;
}

/** Which way is better, and between which numbers it lies. */
export function fairnessRange({ base, aggregate }: FairnessMetric): {
  readonly better: 'higher' | 'lower';
  readonly lowest: number;
  readonly highest: number;
} {
  const ranges = base.map(rangeOf);
  const lowest = Math.min(...ranges.map((range) => range.lowest));
  const highest = Math.max(...ranges.map((range) => range.highest));
  switch (aggregate) {
    case 'difference':
      return { better: 'lower', lowest: 0, highest: highest - lowest };
    case 'ratio':
      return { better: 'higher', lowest: 0, highest: 1 };
    case 'group_min':
      return { better: 'higher', lowest, highest };
    case 'group_max':
      return { better: 'lower', lowest, highest };
  }
}
