import { parseSync } from 'oxc-parser';

/** Where a source file is made wrong, one small thing at a time. */

/**
 * All mutants of a file: `{start, end, replacement, operator, line}`. A mutant replaces one expression; types and the
 * names of properties are left alone.
 */
export function mutantsOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found = [];
  visit(program, undefined, (node, parent) => {
    const text = ({ start, end }) => source.slice(start, end);
    for (const { operator, on = node, replacement } of changesOf(node, parent, text))
      found.push({ file, line: source.slice(0, on.start).split('\n').length, operator, ...span(on), replacement });
  });
  return found;
}

const span = ({ start, end }) => ({ start, end });

const TYPES_ONLY = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'returnType', 'superTypeArguments']);
const LOOK_INSIDE = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function visit(node, parent, see) {
  if (isOutside(node)) return;
  see(node, parent);
  for (const child of childrenOf(node)) visit(child, node, see);
}

const isOutside = ({ type }) =>
  (type.startsWith('TS') && !LOOK_INSIDE.has(type)) || type === 'ImportDeclaration' || type === 'ExportAllDeclaration';

const childrenOf = (node) =>
  Object.entries(node)
    .filter(([key]) => !TYPES_ONLY.has(key) && (key !== 'key' || node.computed) && key !== 'source')
    .flatMap(([, value]) => value)
    .filter((child) => typeof child?.type === 'string');

function changesOf(node, parent, text) {
  const changes = OPERATORS[node.type]?.(node, text, parent) ?? [];
  return changes.flatMap((each) => each ?? []);
}

const always = (operator, on) =>
  ['true', 'false'].map((replacement) => ({ operator: `${operator} is ${replacement}`, on, replacement }));

const nothing = (operator, on) => ({ operator, on, replacement: 'undefined' });

const BINARY = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};
const LOGICAL = { '&&': ['||'], '||': ['&&'], '??': ['&&'] };

const swapped = (table) => (node, text) =>
  (table[node.operator] ?? []).map((operator) => ({
    operator: `${node.operator} to ${operator}`,
    replacement: `((${text(node.left)}) ${operator} (${text(node.right)}))`,
  }));

const SWAPS = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  toLowerCase: 'toUpperCase',
};
const LEFT_OUT = new Set(['filter', 'sort', 'reverse', 'slice', 'trim']);

/** A method that asks another question, or one that is not called. */
function calls({ callee, arguments: given }, text) {
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const { name } = callee.property;
  const other = Object.hasOwn(SWAPS, name) ? SWAPS[name] : undefined;
  const args = given.map(text).join(', ');
  return [
    other && { operator: `${name} to ${other}`, replacement: `${text(callee.object)}.${other}(${args})` },
    LEFT_OUT.has(name) ? { operator: `no ${name}`, replacement: `(${text(callee.object)})` } : undefined,
  ];
}

function literal(node, text, parent) {
  const { value, regex } = node;
  if (regex !== undefined) return anchors(text(node));
  if (typeof value === 'boolean') return [{ operator: 'boolean', replacement: String(!value) }];
  if (typeof value === 'number') return [{ operator: 'number', replacement: String(value + 1) }];
  if (typeof value !== 'string' || parent.type === 'ExpressionStatement') return [];
  return [{ operator: 'string', replacement: value === '' ? "'mutant'" : "''" }];
}

const anchors = (regex) => [
  regex.startsWith('/^') ? { operator: 'no ^', replacement: `/${regex.slice(2)}` } : undefined,
  /\$\/[a-z]*$/.test(regex) ? { operator: 'no $', replacement: regex.replace(/\$(\/[a-z]*)$/, '$1') } : undefined,
];

const OPERATORS = {
  IfStatement: ({ test }) => always('if', test),
  ConditionalExpression: ({ test }) => always('condition', test),
  BinaryExpression: swapped(BINARY),
  LogicalExpression: swapped(LOGICAL),
  UnaryExpression: ({ operator, argument }, text) =>
    operator === '!' ? [{ operator: 'no !', replacement: `(${text(argument)})` }] : [],
  CallExpression: calls,
  Literal: literal,
  TemplateLiteral: (_, __, parent) =>
    parent.type === 'TaggedTemplateExpression' ? [] : [{ operator: 'template', replacement: '``' }],
  ArrayExpression: ({ elements }) => (elements.length > 0 ? [{ operator: 'no elements', replacement: '[]' }] : []),
  ArrowFunctionExpression: ({ body }) => (body.type === 'BlockStatement' ? [] : [nothing('gives nothing', body)]),
  ReturnStatement: ({ argument }) =>
    argument === null || (argument.type === 'Identifier' && argument.name === 'undefined')
      ? []
      : [nothing('returns nothing', argument)],
};

/**
 * The file with all of its mutants in it, each asleep: `number` gives the number that wakes a mutant. Inner expressions
 * lie within outer ones, so that what starts together opens from the outside in, and closes from the inside out.
 */
export function withMutants(source, mutants) {
  const edits = mutants.flatMap(({ start, end, replacement, number }) => [
    { at: start, size: end - start, opens: true, text: `(__mutant(${number}) ? (${replacement}) : (` },
    { at: end, size: end - start, opens: false, text: '))' },
  ]);
  edits.sort(
    (a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? b.size - a.size : a.size - b.size),
  );
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += source.slice(from, edit.at) + edit.text;
    from = edit.at;
  }
  return text + source.slice(from);
}
