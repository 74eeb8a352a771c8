import { quoted } from '../../../domain/contract/sql.ts';
import { call, functionName } from '../expression.ts';
import type { Writer } from '../scope.ts';
import { field, isEmpty, list, refuse, type Tree, text } from '../tree.ts';
import { ordered } from './order.ts';

/** Aggregates whose state does not grow with what they read, but for distinct ones and quantiles. */
const AGGREGATES: readonly string[] = [
  ...['count', 'sum', 'avg', 'mean', 'min', 'max', 'median', 'mode', 'quantile_cont', 'quantile_disc'],
  ...['stddev', 'stddev_samp', 'stddev_pop', 'variance', 'var_samp', 'var_pop', 'corr', 'covar_samp', 'covar_pop'],
  ...['bool_and', 'bool_or', 'approx_count_distinct', 'skewness', 'kurtosis', 'product', 'sum_no_overflow'],
];

const OF_WINDOWS: readonly string[] = [
  ...['row_number', 'rank', 'dense_rank', 'percent_rank', 'cume_dist', 'ntile', 'lag', 'lead', 'first_value'],
  'last_value',
];

/** A function of one row, or an aggregate. */
export const callOrAggregate: Writer = (node, write, scope) => {
  const name = functionName(node);
  if (name !== 'count_star' && !AGGREGATES.includes(name)) return call(node, write, scope);
  const values = [...orderedValues(node), ...list(node, 'children')].map(write);
  const distinct = field(node, 'distinct') === true ? 'DISTINCT ' : '';
  const condition = field(node, 'filter');
  const filter = isEmpty(condition) ? '' : ` FILTER (WHERE ${write(condition)})`;
  return name === 'count_star' ? `count(*)${filter}` : `${quoted(name)}(${distinct}${values.join(', ')})${filter}`;
};

/** `quantile_cont(0.5) WITHIN GROUP (ORDER BY x)` is `quantile_cont(x, 0.5)`. */
function orderedValues(node: Tree): readonly Tree[] {
  const orders = list(field(node, 'order_bys'), 'orders');
  const isPlain = orders.every((order) => ['ORDER_DEFAULT', 'ASCENDING'].includes(text(order, 'type')));
  const isQuantile = text(node, 'function_name').startsWith('quantile_');
  if (orders.length > 1 || !isPlain || (orders.length === 1 && !isQuantile)) refuse('an order within an aggregate');
  return orders.map((order) => field(order, 'expression'));
}

/** A function over a window of the default frame. */
export const windowed: Writer = (node, write) => {
  const name = functionName(node);
  if (!AGGREGATES.includes(name) && !OF_WINDOWS.includes(name)) refuse(`the window function ${name}`);
  if (!hasDefaultFrame(node)) refuse('a window with a frame of its own');
  const more = ['offset_expr', 'default_expr'].map((each) => field(node, each)).filter((each) => !isEmpty(each));
  const values = [...list(node, 'children'), ...more].map(write);
  const partitions = list(node, 'partitions').map(write);
  const over = [
    ...(partitions.length > 0 ? [`PARTITION BY ${partitions.join(', ')}`] : []),
    ...ordered(list(node, 'orders'), write),
  ];
  return `${quoted(name)}(${values.join(', ')}) OVER (${over.join(' ')})`;
};

const hasDefaultFrame = (node: Tree): boolean =>
  field(node, 'start') === 'UNBOUNDED_PRECEDING' &&
  field(node, 'end') === 'CURRENT_ROW_RANGE' &&
  field(node, 'exclude_clause') === 'NO_OTHER' &&
  field(node, 'ignore_nulls') === false &&
  field(node, 'distinct') === false &&
  ['start_expr', 'end_expr', 'filter_expr', 'arg_orders'].every((each) => isEmpty(field(node, each)));
