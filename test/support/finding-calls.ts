import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { FINDING_CODES } from '../../src/domain/findings/codes.ts';

/** A place in the source that makes a finding. `open`: more may be passed than can be read off the source. */
export interface FindingCall {
  readonly file: string;
  readonly code: string;
  readonly always: ReadonlySet<string>;
  readonly sometimes: ReadonlySet<string>;
  readonly open: boolean;
}

type Node = { readonly type: string } & Record<string, unknown>;

interface Keys {
  readonly always: Set<string>;
  readonly sometimes: Set<string>;
  open: boolean;
}

const CODES: ReadonlySet<string> = new Set(FINDING_CODES);

/** Every call in `src` that names a finding code and hands params over beside it. */
export function findingCalls(): readonly FindingCall[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => callsIn(`src/${file}`));
}

function callsIn(file: string): readonly FindingCall[] {
  const tree = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' }) as unknown as Node;
  const values = new Map<string, Node[]>();
  const calls: Node[] = [];
  const objects: Node[] = [];
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') note(values, node.id as Node, node.init as Node | null);
    if (node.type === 'CallExpression') calls.push(node);
    if (node.type === 'ObjectExpression') objects.push(node);
    // What a parameter holds is not read off: a variable of its name elsewhere in the file is another.
    for (const each of parametersOf(node)) note(values, each, each);
  });
  return [
    ...calls.flatMap((call) => callOf(file, call, values)),
    ...objects.flatMap((object) => objectOf(file, object, values)),
  ];
}

function note(values: Map<string, Node[]>, { type, value }: Node, init: Node | null): void {
  if (type === 'Identifier' && init) values.set(String(value), [...(values.get(String(value)) ?? []), init]);
}

function parametersOf({ type, params }: Node): readonly Node[] {
  if (!type.includes('Function') || !Array.isArray(params)) return [];
  return params.map((each) => (each.type === 'Parameter' ? each.pat : each));
}

/** These add the key that was met. */
const OF_A_KEY = ['later', 'refusedKey'];

function callOf(file: string, call: Node, values: ReadonlyMap<string, Node[]>): readonly FindingCall[] {
  const given = (call.arguments as { expression: Node }[]).map(({ expression }) => expression);
  const at = given.findIndex((each) => codesIn(each).length > 0);
  if (at < 0) return [];
  const ofKey = OF_A_KEY.includes(String((call.callee as Node).value));
  const keys: Keys = { always: new Set(ofKey ? ['key'] : []), sometimes: new Set(), open: false };
  const params = given[at + 1];
  if (params) collect(params, true, keys, values);
  return codesIn(given[at]).map((code) => ({ file, code, ...keys }));
}

/** `{code: …, params: …}`, as one function hands it to another. */
function objectOf(file: string, { properties }: Node, values: ReadonlyMap<string, Node[]>): readonly FindingCall[] {
  const of = (name: string) =>
    (properties as Node[]).find(({ key }) => (key as Node | undefined)?.value === name)?.value as Node | undefined;
  const codes = codesIn(of('code'));
  const params = of('params');
  const keys: Keys = { always: new Set(), sometimes: new Set(), open: params === undefined };
  if (params) collect(params, true, keys, values);
  return codes.map((code) => ({ file, code, ...keys }));
}

/** The codes that an expression may come to. */
function codesIn(node: Node | undefined): readonly string[] {
  if (node?.type === 'StringLiteral') return CODES.has(String(node.value)) ? [String(node.value)] : [];
  if (node?.type !== 'ConditionalExpression') return [];
  return [...codesIn(node.consequent as Node), ...codesIn(node.alternate as Node)];
}

/** The keys that an expression for parameters has for sure, or in some cases. */
function collect(node: Node, always: boolean, keys: Keys, values: ReadonlyMap<string, Node[]>): void {
  const [only, second] = node.type === 'Identifier' ? (values.get(String(node.value)) ?? []) : [];
  if (node.type === 'ParenthesisExpression') collect(node.expression as Node, always, keys, values);
  else if (node.type === 'ObjectExpression') {
    for (const each of node.properties as Node[]) property(each, always, keys, values);
  } else if (node.type === 'ConditionalExpression') {
    for (const each of [node.consequent, node.alternate]) collect(each as Node, false, keys, values);
  } else if (only && !second && only.type !== 'Identifier') collect(only, always, keys, values);
  else keys.open = true;
}

function property(node: Node, always: boolean, keys: Keys, values: ReadonlyMap<string, Node[]>): void {
  const key = (node.type === 'Identifier' ? node : (node.key as Node | undefined))?.value;
  if (node.type === 'SpreadElement') collect(node.arguments as Node, always, keys, values);
  else if (typeof key === 'string') (always ? keys.always : keys.sometimes).add(key);
  else keys.open = true;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') visit(value as Node);
  for (const each of Object.values(value)) walk(each, visit);
}
