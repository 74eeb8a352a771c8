import { build, mustBe, newObject, pushGlobal, reduce, setItems, stackGlobal } from './calls.ts';
import { arrayBehind, isWrapper } from './joblib.ts';
import type { Machine } from './machine.ts';
import { bytesOf, floatLine, integerLine, longOf, placeLine, pushInteger, textLine, textOf } from './scalars.ts';
import { OTHER, type Value } from './values.ts';

type Run = (machine: Machine) => void;

export interface Opcode {
  readonly protocol: number;
  readonly run: Run;
}

const other: Run = (machine) => machine.push(OTHER);

const tupleOf =
  (count: number): Run =>
  (machine) =>
    machine.push({ kind: 'tuple', items: machine.several(count) });

const SCALARS: readonly [number, string | number, Run][] = [
  [0, 'F', floatLine],
  [1, 'G', (m) => bytesOf(m, 8)],
  [0, 'I', integerLine],
  [0, 'L', integerLine],
  [1, 'J', (m) => pushInteger(m, m.input.int32())],
  [1, 'K', (m) => pushInteger(m, m.input.byte())],
  [1, 'M', (m) => pushInteger(m, m.input.uint16())],
  [2, 0x8a, (m) => longOf(m, m.input.byte())],
  [2, 0x8b, (m) => longOf(m, m.input.int32())],
  [0, 'N', (m) => m.push({ kind: 'none' })],
  [2, 0x88, other],
  [2, 0x89, other],
  [0, 'V', textLine],
  [1, 'X', (m) => textOf(m, m.input.uint32())],
  [4, 0x8c, (m) => textOf(m, m.input.byte())],
  [4, 0x8d, (m) => textOf(m, m.input.uint64())],
  [3, 'B', (m) => bytesOf(m, m.input.uint32())],
  [3, 'C', (m) => bytesOf(m, m.input.byte())],
  [4, 0x8e, (m) => bytesOf(m, m.input.uint64())],
  [5, 0x96, (m) => bytesOf(m, m.input.uint64())],
];

const COLLECTIONS: readonly [number, string | number, Run][] = [
  [0, '(', (m) => m.mark()],
  [0, '0', (m) => void m.pop()],
  [1, '1', (m) => void m.toMark()],
  [1, ')', tupleOf(0)],
  [2, 0x85, tupleOf(1)],
  [2, 0x86, tupleOf(2)],
  [2, 0x87, tupleOf(3)],
  [0, 't', (m) => m.push({ kind: 'tuple', items: m.toMark() })],
  [1, ']', (m) => m.push({ kind: 'list' })],
  [0, 'l', (m) => pushAfterMark(m, { kind: 'list' })],
  [0, 'a', (m) => appended(m, m.several(1))],
  [1, 'e', (m) => appended(m, m.toMark())],
  [1, '}', (m) => m.push({ kind: 'dict', entries: new Map() })],
  [0, 'd', dictionary],
  [0, 's', (m) => withItems(m, m.several(2))],
  [1, 'u', (m) => withItems(m, m.toMark())],
  [4, 0x8f, (m) => m.push({ kind: 'set' })],
  [4, 0x90, (m) => added(m, m.toMark())],
  [4, 0x91, (m) => pushAfterMark(m, OTHER)],
];

const CALLS: readonly [number, string | number, Run][] = [
  [0, 'c', (m) => pushGlobal(m, m.input.line(), m.input.line())],
  [4, 0x93, stackGlobal],
  [0, 'R', reduce],
  [2, 0x81, newObject],
  [0, 'b', buildObject],
  [1, 'Q', persistent],
  [0, 'p', (m) => m.put(placeLine(m))],
  [1, 'q', (m) => m.put(m.input.byte())],
  [1, 'r', (m) => m.put(m.input.uint32())],
  [0, 'g', (m) => m.get(placeLine(m))],
  [1, 'h', (m) => m.get(m.input.byte())],
  [1, 'j', (m) => m.get(m.input.uint32())],
  [4, 0x94, (m) => m.memoize()],
  [4, 0x95, (m) => m.input.startFrame(m.input.uint64())],
];

const pushAfterMark = (machine: Machine, made: Value): void => {
  machine.toMark();
  machine.push(made);
};

const appended = (machine: Machine, _items: readonly Value[]): void => mustBe(machine, 'list');
const added = (machine: Machine, _items: readonly Value[]): void => mustBe(machine, 'set');

const withItems = (machine: Machine, items: readonly Value[]): void => setItems(machine, machine.top(), items);

function dictionary(machine: Machine): void {
  const items = machine.toMark();
  const made = { kind: 'dict', entries: new Map() } as const;
  setItems(machine, made, items);
  machine.push(made);
}

function buildObject(machine: Machine): void {
  const object = build(machine);
  if (isWrapper(object)) arrayBehind(machine, object);
}

/** Where a loader keeps tensors beside the pickle; to any other loader it means nothing. */
function persistent(machine: Machine): void {
  const { kind } = machine.pop();
  if (!machine.allowed.persistent || kind !== 'tuple') machine.fail('pickle-opcode');
  machine.push(OTHER);
}

const codeOf = (opcode: string | number): number => (typeof opcode === 'number' ? opcode : opcode.charCodeAt(0));

/**
 * What the picklers of Python 3 write, and no more: no INST, OBJ, DUP, EXT1 to 4, PERSID, NEWOBJ_EX, NEXT_BUFFER,
 * READONLY_BUFFER, and none of the strings of Python 2.
 */
export const OPCODES: ReadonlyMap<number, Opcode> = new Map(
  [...SCALARS, ...COLLECTIONS, ...CALLS].map(([protocol, code, run]) => [codeOf(code), { protocol, run }]),
);
