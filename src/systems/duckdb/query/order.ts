import { field, list, refuse, type Tree, text } from '../tree.ts';

type Write = (child: Tree) => string;

const DIRECTIONS: Readonly<Record<string, string>> = { ORDER_DEFAULT: '', ASCENDING: ' ASC', DESCENDING: ' DESC' };

const NULLS: Readonly<Record<string, string>> = {
  ORDER_DEFAULT: '',
  'NULLS FIRST': ' NULLS FIRST',
  'NULLS LAST': ' NULLS LAST',
};

/** An ORDER BY, if there is one. */
export function ordered(orders: readonly Tree[], write: Write): readonly string[] {
  if (orders.length === 0) return [];
  const written = orders.map((order) => {
    const direction = DIRECTIONS[text(order, 'type')];
    const nulls = NULLS[text(order, 'null_order')];
    if (direction === undefined || nulls === undefined) refuse('an order that is not allowed');
    return `${placed(field(order, 'expression'), write)}${direction}${nulls}`;
  });
  return [`ORDER BY ${written.join(', ')}`];
}

/** A whole number in GROUP BY and ORDER BY is the place of a column, and no constant. */
export function placed(node: Tree, write: Write): string {
  const value = field(field(node, 'value'), 'value');
  return field(node, 'class') === 'CONSTANT' && Number.isSafeInteger(value) ? String(value) : write(node);
}

/** What stands behind a select: DISTINCT stands before it. */
export function modifiers(node: Tree, write: Write): { readonly distinct: string; readonly behind: readonly string[] } {
  const all = list(node, 'modifiers');
  const distinct = all.some((each) => text(each, 'type') === 'DISTINCT_MODIFIER') ? 'DISTINCT ' : '';
  return { distinct, behind: all.flatMap((each) => modifier(each, write)) };
}

function modifier(node: Tree, write: Write): readonly string[] {
  switch (text(node, 'type')) {
    case 'ORDER_MODIFIER':
      return ordered(list(node, 'orders'), write);
    case 'LIMIT_MODIFIER':
      return (['limit', 'offset'] as const).flatMap((each) =>
        field(node, each) === null ? [] : [`${each.toUpperCase()} ${write(field(node, each))}`],
      );
    case 'DISTINCT_MODIFIER':
      return list(node, 'distinct_on_targets').length === 0 ? [] : refuse('DISTINCT ON');
    default:
      return refuse('a clause that is not allowed');
  }
}
