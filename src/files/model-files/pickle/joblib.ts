import { must } from '../unfit.ts';
import type { Machine } from './machine.ts';
import type { Made, Value } from './values.ts';

const WRAPPER = 'joblib.numpy_pickle NumpyArrayWrapper';

/** The deepest that a type of records may hold others. */
const MAX_LEVELS = 8;

export const isWrapper = ({ by }: Made): boolean => by === WRAPPER;

/**
 * Behind the description of an array joblib lays its bytes, in the middle of the pickle. They are let only behind the
 * one byte of padding that joblib writes, 1 to 16: no opcode has that number, so `pickle.load`, which knows nothing of
 * the array, stops there and never takes its bytes for opcodes.
 */
export function arrayBehind(machine: Machine, wrapper: Made): void {
  must(!machine.input.isInFrame && machine.allowed.hasArrays, 'array-header', machine.at);
  const entries = wrapper.state?.kind === 'dict' ? wrapper.state.entries : machine.fail('array-header');
  const dtype = entries.get('dtype');
  const itemSize = sizeOf(dtype);
  must(itemSize !== undefined, 'array-header', machine.at);
  // A pickle of its own, of a protocol whose names stand where they are used: either way to read it finds the same.
  if (itemSize === 'objects') machine.nested(3);
  else numbersBehind(machine, entries, itemSize);
}

function numbersBehind(machine: Machine, entries: ReadonlyMap<string, Value>, itemSize: number): void {
  const alignment = entries.get('numpy_array_alignment_bytes');
  must(alignment?.kind === 'number' && alignment.value === 16, 'array-header', machine.at);
  const padding = machine.input.byte();
  must(padding >= 1 && padding <= 16, 'array-header', machine.at);
  must(
    machine.input.take(padding).every((each) => each === 0xff),
    'array-header',
    machine.at,
  );
  machine.input.skip(itemsOf(entries.get('shape'), machine) * itemSize);
}

function itemsOf(shape: Value | undefined, machine: Machine): number {
  if (shape?.kind !== 'tuple') return machine.fail('array-header');
  return shape.items.reduce(
    (product, each) =>
      each.kind === 'number' && each.value >= 0 ? product * each.value : machine.fail('array-header'),
    1,
  );
}

/** Bytes an item; undefined for what is no `numpy.dtype` that stands in the pickle in full. */
function sizeOf(dtype: Value | undefined, levels = MAX_LEVELS): number | 'objects' | undefined {
  if (dtype?.kind !== 'made' || dtype.by !== 'numpy dtype' || levels === 0) return undefined;
  const [code] = dtype.args;
  if (code?.kind !== 'text') return undefined;
  if (/^O\d?$/.test(code.text)) return 'objects';
  const [, kind, digits] = /^([biufcmMSUV])(\d{1,7})$/.exec(code.text) ?? [];
  if (kind === undefined) return undefined;
  const size = Number(digits) * (kind === 'U' ? 4 : 1);
  return dtype.state === undefined ? size : sizeByState(dtype, kind === 'V', size, levels);
}

/** A state, (version, order, subtype, names, fields, size, …), may say another size, or parts, than the code does. */
function sizeByState({ state }: Made, isRecord: boolean, size: number, levels: number) {
  if (state?.kind !== 'tuple') return undefined;
  const [, , subtype, names, fields, told] = state.items;
  if (subtype?.kind !== 'none' || told?.kind !== 'number') return undefined;
  if (told.value !== size && (told.value !== -1 || isRecord)) return undefined;
  if (fields?.kind === 'none' && names?.kind === 'none') return size;
  return isRecord && fields?.kind === 'dict' ? sizeOfRecord(fields.entries, size, levels - 1) : undefined;
}

/** A record that has an object in it is one of objects. */
function sizeOfRecord(
  fields: ReadonlyMap<string, Value>,
  size: number,
  levels: number,
): number | 'objects' | undefined {
  const parts = [...fields.values()].map((each) => (each.kind === 'tuple' ? sizeOf(each.items[0], levels) : undefined));
  if (parts.includes(undefined) || parts.length === 0) return undefined;
  return parts.includes('objects') ? 'objects' : size;
}
