import { type Expression, parseExpression } from './parse.ts';

/** A part of a text: as it is, or an expression; undefined where that is not understood. */
export type Part = { readonly text: string } | { readonly expression: Expression | undefined };

const OPEN = '${'.concat('{');

const READ = new Map<string, readonly Part[]>();
/** As many as the texts of a large gate; whoever judges many workflows keeps no more. */
const MAX_READ = 5000;

/** The parts of a text with expressions in it. Texts are read once: a gate is played through many times. */
export function partsOf(text: string): readonly Part[] {
  const before = READ.get(text);
  if (before !== undefined) return before;
  if (READ.size >= MAX_READ) READ.clear();
  const parts = divided(text);
  READ.set(text, parts);
  return parts;
}

function divided(text: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let open = rest.indexOf(OPEN); open >= 0; open = rest.indexOf(OPEN)) {
    if (open > 0) parts.push({ text: rest.slice(0, open) });
    const inside = rest.slice(open + OPEN.length);
    const end = endOf(inside);
    if (end < 0) return [...parts, { expression: undefined }];
    parts.push({ expression: parseExpression(inside.slice(0, end)) });
    rest = inside.slice(end + 2);
  }
  return rest === '' ? parts : [...parts, { text: rest }];
}

/** Two braces close it, unless they stand in quotes. */
function endOf(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith('}}', at)) return at;
  }
  return -1;
}

/** A condition: an expression with or without its braces. Undefined where it is not understood. */
export function conditionOf(text: string): Expression | undefined {
  const parts = partsOf(text.trim());
  const [only, second] = parts;
  if (parts.length === 0) return { kind: 'literal', value: true };
  if (second === undefined && only !== undefined && 'expression' in only) return only.expression;
  return parts.every((part) => 'text' in part) ? parseExpression(text) : undefined;
}

/** Every expression within one, itself first. */
export const within = (expression: Expression): readonly Expression[] => [
  expression,
  ...partsIn(expression).flatMap(within),
];

/** `github.event.number` of such an expression, in small letters; undefined where it is none. */
export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name.toLowerCase();
  if (expression.kind === 'each') return joined(pathOf(expression.of), '*');
  if (expression.kind !== 'member') return undefined;
  const { key } = expression;
  return joined(pathOf(expression.of), key.kind === 'literal' ? String(key.value).toLowerCase() : '*');
}

const joined = (of: string | undefined, key: string) => (of === undefined ? undefined : `${of}.${key}`);

/** All that a text asks of contexts, each in full: `needs.plan.outputs.plan`. `?` is not understood. */
export const asked = (text: string): readonly string[] =>
  partsOf(text).flatMap((part) =>
    'text' in part ? [] : part.expression === undefined ? ['?'] : pathsIn(part.expression),
  );

/** The same of an expression: no part of a path for itself, but what stands in brackets. */
export function pathsIn(expression: Expression): readonly string[] {
  const path = pathOf(expression);
  if (path === undefined) return partsIn(expression).flatMap(pathsIn);
  return [path, ...keysIn(expression).flatMap(pathsIn)];
}

function partsIn(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'member':
      return [expression.of, expression.key];
    case 'each':
    case 'not':
      return [expression.of];
    case 'call':
      return expression.given;
    case 'two':
      return [expression.left, expression.right];
  }
}

function keysIn(expression: Expression): readonly Expression[] {
  if (expression.kind === 'each') return keysIn(expression.of);
  return expression.kind === 'member' ? [...keysIn(expression.of), expression.key] : [];
}
