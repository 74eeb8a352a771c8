import { type Bytes, safe64, utf8 } from './bytes.ts';
import { hasTwins } from './json.ts';
import { must } from './unfit.ts';

const MAX_HEADER = 100_000_000;

/** Bits an item. */
const TYPES = new Map(
  Object.entries({
    ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, U16: 16, I16: 16, F16: 16, BF16: 16 },
    ...{ U32: 32, I32: 32, F32: 32, U64: 64, I64: 64, F64: 64, C64: 64 },
  }),
);

const KEYS = ['data_offsets', 'dtype', 'shape'];

interface Tensor {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}

/** A length, a JSON header, and tensors that lie one behind another from its end to the end of the file. */
export function readSafetensors(bytes: Bytes): void {
  const length = safe64(bytes.read(0, 8), 0);
  must(length <= MAX_HEADER, 'tensors-header', 0);
  const text = utf8(bytes.read(8, length));
  must(text?.startsWith('{') === true, 'tensors-header', 8);
  const tensors = tensorsOf(headerOf(text)).sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end, bits } of tensors) {
    must(start === at && end >= start, 'tensors-overlap', 8 + length + at);
    must((end - start) * 8 === bits, 'tensors-header', 8 + length + at);
    at = end;
  }
  must(8 + length + at === bytes.size, 'tensors-overlap', 8 + length + at);
}

function headerOf(text: string): Readonly<Record<string, unknown>> {
  const header: unknown = JSON.parse(text);
  must(isMap(header) && !hasTwins(text, header), 'tensors-header', 8);
  return header;
}

const tensorsOf = (header: Readonly<Record<string, unknown>>): Tensor[] =>
  Object.entries(header).flatMap(([name, value]) => {
    must(isMap(value), 'tensors-header', 8);
    if (name !== '__metadata__') return tensorOf(value);
    must(
      Object.values(value).every((each) => typeof each === 'string'),
      'tensors-header',
      8,
    );
    return [];
  });

function tensorOf(value: Readonly<Record<string, unknown>>): Tensor {
  const { dtype, shape, data_offsets: offsets } = value;
  must(Object.keys(value).sort().join() === KEYS.join(), 'tensors-header', 8);
  const bits = typeof dtype === 'string' ? TYPES.get(dtype) : undefined;
  must(bits !== undefined && isSizes(shape) && isSizes(offsets) && offsets.length === 2, 'tensors-header', 8);
  const [start = 0, end = 0] = offsets;
  return { start, end, bits: shape.reduce((product, each) => product * each, bits) };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSizes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
