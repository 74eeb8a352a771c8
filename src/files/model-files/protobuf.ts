import type { Bytes } from './bytes.ts';
import { must } from './unfit.ts';

/** One field on the wire: a number, or where its bytes lie. */
export type Field = { readonly number: number; readonly at: number } & (
  | { readonly wire: 'varint' | 'fixed' }
  | { readonly wire: 'bytes'; readonly start: number; readonly length: number }
);

const MAX_FIELDS = 20_000_000;

/** The fields between two places, in order; groups, which nobody writes any more, are refused. */
export function* fieldsOf(bytes: Bytes, start: number, end: number): Generator<Field> {
  let at = start;
  for (let count = 0; at < end; count++) {
    must(count < MAX_FIELDS, 'too-large', at);
    const begin = at;
    const tag = varint(bytes, at, end);
    at = tag.next;
    const number = Math.floor(tag.value / 8);
    must(number > 0, 'onnx-malformed', begin);
    const field = fieldAt(bytes, tag.value % 8, at, end);
    at = field.next;
    yield { number, at: begin, ...field.field };
  }
}

function fieldAt(bytes: Bytes, wire: number, at: number, end: number) {
  if (wire === 0) return { field: { wire: 'varint' as const }, next: varint(bytes, at, end).next };
  if (wire === 1 || wire === 5) {
    const next = at + (wire === 1 ? 8 : 4);
    must(next <= end, 'truncated', at);
    return { field: { wire: 'fixed' as const }, next };
  }
  must(wire === 2, 'onnx-malformed', at);
  const { value: length, next: start } = varint(bytes, at, end);
  must(length <= end - start, 'truncated', at);
  return { field: { wire: 'bytes' as const, start, length }, next: start + length };
}

/** Of ten bytes at most; one above 2^53 is a number, and no length. */
function varint(bytes: Bytes, at: number, end: number): { value: number; next: number } {
  let value = 0;
  const raw = bytes.read(at, Math.min(10, end - at));
  for (const [place, each] of raw.entries()) {
    value += (each & 0x7f) * 2 ** (7 * place);
    if (each < 0x80) return { value, next: at + place + 1 };
  }
  must(raw.length === 10, 'truncated', at);
  must(false, 'onnx-malformed', at);
  return { value, next: at };
}
