import type { Machine } from './machine.ts';
import { type Made, OTHER, type Value } from './values.ts';

/** Puts a class or function on the stack, by its whole name; one that is not on the list is refused. */
export function pushGlobal(machine: Machine, module: string, name: string): void {
  const full = `${module} ${name}`;
  if (!machine.allowed.globals.has(full)) machine.fail('pickle-global');
  machine.push({ kind: 'global', name: full });
}

export function stackGlobal(machine: Machine): void {
  const [module, name] = machine.several(2);
  if (module?.kind !== 'text' || name?.kind !== 'text') machine.fail('pickle-global');
  pushGlobal(machine, module.text, name.text);
}

/** Calls what is on the list of what may be called, with a tuple of arguments that its own rule lets. */
export function reduce(machine: Machine): void {
  const [callee, args] = machine.several(2);
  if (callee?.kind !== 'global' || args?.kind !== 'tuple') machine.fail('pickle-call');
  const use = machine.allowed.globals.get(callee.name);
  if (use === undefined || use === 'value' || !isLet(callee.name, args.items)) machine.fail('pickle-call');
  machine.push(made(callee.name, args.items));
}

export function newObject(machine: Machine): void {
  const [callee, args] = machine.several(2);
  if (callee?.kind !== 'global' || args?.kind !== 'tuple') machine.fail('pickle-call');
  if (machine.allowed.globals.get(callee.name) !== 'class') machine.fail('pickle-call');
  machine.push(made(callee.name, args.items));
}

/** Gives an object its state. What is no object made here, a class or a function above all, is never changed. */
export function build(machine: Machine): Made {
  const state = machine.pop();
  const object = machine.top();
  if (object.kind !== 'made') return machine.fail('pickle-call');
  object.state = state;
  return object;
}

/** Names with two underscores on both sides are Python's own, by which an object would become another. */
const OWN_NAME = /^__.*__$/s;

/** Key and value in turn, into a dictionary, or into an object that is one. */
export function setItems(machine: Machine, target: Value, items: readonly Value[]): void {
  if (items.length % 2 !== 0) machine.fail('pickle-malformed');
  if (target.kind !== 'dict' && !isOf(target, DICTIONARIES)) machine.fail('pickle-call');
  items.forEach((key, at) => {
    if (at % 2 !== 0 || key.kind !== 'text') return;
    if (OWN_NAME.test(key.text)) machine.fail('pickle-call');
    if (target.kind === 'dict') target.entries.set(key.text, items[at + 1] ?? OTHER);
  });
}

/** What is added to is a list or set that was made here, never an object with an `append` of its own. */
export function mustBe(machine: Machine, kind: 'list' | 'set'): void {
  if (machine.top().kind !== kind) machine.fail('pickle-call');
}

const DICTIONARIES = new Set(['collections OrderedDict', 'collections defaultdict', 'sklearn.utils._bunch Bunch']);

const isOf = (value: Value, names: ReadonlySet<string>): boolean => value.kind === 'made' && names.has(value.by);

const made = (by: string, args: readonly Value[]): Value => ({ kind: 'made', by, args });

/** Functions that call on, or look up by, what they are given, take only what picklers give them. */
function isLet(name: string, args: readonly Value[]): boolean {
  const [first, second, third] = args;
  switch (name) {
    case '_codecs encode':
      return args.length === 2 && first?.kind === 'text' && second?.kind === 'text' && second.text === 'latin1';
    case 'copy_reg _reconstructor':
    case 'copyreg _reconstructor':
      return first?.kind === 'global' && isGlobal(second, OBJECT) && third?.kind === 'none' && args.length === 3;
    case 'numpy.core.multiarray _reconstruct':
    case 'numpy._core.multiarray _reconstruct':
      return isGlobal(first, ['numpy ndarray']) && args.length === 3;
    default:
      return true;
  }
}

const OBJECT = ['builtins object', '__builtin__ object'];

const isGlobal = (value: Value | undefined, names: readonly string[]): boolean =>
  value?.kind === 'global' && names.includes(value.name);
