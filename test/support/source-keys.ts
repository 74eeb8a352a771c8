import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

type Node = { readonly type: string } & Record<string, unknown>;

/**
 * The keys that a source file gives to what is called `name`: a property with that name, or a call of that function.
 * `object({keep: …})` and `name` `object` give `keep`. Spread variables are left out: their keys stand elsewhere.
 */
export function keysOf(file: string, name: string): readonly string[] {
  const tree = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' });
  const keys: string[] = [];
  walk(tree, (node) => {
    const { key, value, callee, arguments: given } = node as Record<string, Node | undefined>;
    if (node.type === 'KeyValueProperty' && key?.value === name && value) keys.push(...keysIn(value));
    if (node.type === 'CallExpression' && callee?.value === name) {
      keys.push(...(given as unknown as { expression: Node }[]).flatMap(({ expression }) => keysIn(expression)));
    }
  });
  return keys;
}

function keysIn(node: Node): readonly string[] {
  if (node.type === 'ParenthesisExpression') return keysIn(node.expression as Node);
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((each) => keysIn(each as Node));
  return node.type === 'ObjectExpression' ? (node.properties as Node[]).flatMap(propertyKeys) : [];
}

function propertyKeys(property: Node): readonly string[] {
  if (property.type === 'SpreadElement') return keysIn(property.arguments as Node);
  const { value } = (property.type === 'Identifier' ? property : property.key) as { value: unknown };
  return [String(value)];
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') visit(value as Node);
  for (const each of Object.values(value)) walk(each, visit);
}
