import type { Allowed } from '../../domain/model-files/allowed.ts';
import { type Bytes, latin1, utf8, viewOf } from './bytes.ts';
import { readPickle } from './pickle.ts';
import { must, Unfit } from './unfit.ts';

const MAX_HEADER = 64 * 1024;
const TYPE = "'[<>|=]?[?biufcmMSUVO]\\d{0,7}(?:\\[\\d{0,4}[A-Za-zμ]{1,2}\\])?'";
const FIELD = `\\('[A-Za-z_][\\w .-]{0,200}', ${TYPE}\\)`;
/** What `numpy.lib.format` writes: three keys in their order, spaces to the end of the block, a line feed. */
const HEADER = new RegExp(
  `^\\{'descr': (${TYPE}|\\[${FIELD}(?:, ${FIELD})*\\]), 'fortran_order': (?:True|False), 'shape': \\(([\\d, ]*)\\), \\} *\\n$`,
);

/** An array file (`numpy.lib.format`, versions 1 to 3): its header, and as many bytes as that says. */
export function readNpy(bytes: Bytes, allowed: Allowed | undefined): void {
  const [major = 0, minor = 0] = bytes.read(6, 2);
  must(major >= 1 && major <= 3 && minor === 0, 'array-header', 6);
  const width = major === 1 ? 2 : 4;
  const told = viewOf(bytes.read(8, width));
  const length = major === 1 ? told.getUint16(0, true) : told.getUint32(0, true);
  must(length <= MAX_HEADER, 'array-header', 8);
  const start = 8 + width + length;
  const raw = bytes.read(8 + width, length);
  const [, type, shape] = HEADER.exec((major === 3 ? utf8(raw) : latin1(raw)) ?? '') ?? [];
  if (type === undefined || shape === undefined) throw new Unfit('array-header', 8 + width);
  const items = itemsOf(shape, 8 + width);
  const size = sizeOf(type);
  if (size !== 'objects') {
    must(items * size === bytes.size - start, 'array-size', start);
    return;
  }
  must(allowed !== undefined, 'pickle-not-allowed', start);
  readPickle(bytes, { ...allowed, hasArrays: false }, start);
}

function itemsOf(shape: string, offset: number): number {
  must(/^(?:\d{1,15}(?:,|(?:, \d{1,15})+))?$/.test(shape), 'array-header', offset);
  return (shape.match(/\d+/g) ?? []).reduce((product, each) => product * Number(each), 1);
}

/** Of one type, or of a record of several. */
function sizeOf(type: string): number | 'objects' {
  if (!type.startsWith('[')) return sizeOfOne(type.slice(1, -1));
  const sizes = [...type.matchAll(new RegExp(`, (${TYPE})\\)`, 'g'))].map(([, each = '']) =>
    sizeOfOne(each.slice(1, -1)),
  );
  if (sizes.includes('objects')) return 'objects';
  return sizes.reduce((sum: number, each) => sum + (each === 'objects' ? 0 : each), 0);
}

function sizeOfOne(type: string): number | 'objects' {
  const [, kind = '', digits = ''] = /^[<>|=]?([?biufcmMSUVO])(\d*)/.exec(type) ?? [];
  if (kind === 'O') return 'objects';
  if (kind === '?') return 1;
  return Number(digits) * (kind === 'U' ? 4 : 1);
}
