import { decimalText } from '../../domain/contract/literal.ts';
import { literal } from '../../domain/contract/sql.ts';
import { TYPES } from './functions.ts';
import { field, refuse, type Tree, text } from './tree.ts';

/** A constant as SQL. */
export function constant(node: Tree): string {
  const value = field(node, 'value');
  if (field(value, 'is_null') === true) return 'NULL';
  const type = text(field(value, 'type'), 'id');
  const plain = field(value, 'value');
  if (type === 'VARCHAR' && typeof plain === 'string') return literal(withoutNul(plain));
  if (type === 'BOOLEAN' && typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return number(type, field(value, 'type'), plain);
}

function withoutNul(value: string): string {
  return value.includes('\0') ? refuse('a NUL character') : value;
}

function number(type: string, full: Tree, plain: Tree): string {
  if (type === 'DECIMAL') {
    const info = field(full, 'type_info');
    const [digits, scale] = [Number(plain), Number(field(info, 'scale'))];
    if (Number.isSafeInteger(digits)) return constantOf(decimal(digits, scale), typeName(full));
  }
  if (['INTEGER', 'BIGINT', 'DOUBLE'].includes(type) && typeof plain === 'number' && Number.isFinite(plain)) {
    // A JSON number of JavaScript is exact up to 53 bits.
    if (type === 'DOUBLE' || Number.isSafeInteger(plain)) return constantOf(String(plain), type);
  }
  return refuse('a constant of an unknown type, or too long a number');
}

/** In the form that it has when it is read again. */
const constantOf = (digits: string, type: string): string => `CAST(('${digits}') AS ${type})`;

const decimal = (digits: number, scale: number): string =>
  `${digits < 0 ? '-' : ''}${decimalText({ digits: BigInt(Math.abs(digits)), scale })}`;

/** A type by its name, if it is on the list. */
export function typeName(type: Tree): string {
  const name = text(type, 'id');
  const info = field(type, 'type_info');
  if (name === 'DECIMAL') {
    const [width, scale] = [field(info, 'width'), field(info, 'scale')].map(Number);
    return Number.isInteger(width) && Number.isInteger(scale) ? `DECIMAL(${width}, ${scale})` : refuse('a type');
  }
  return TYPES.includes(name) && info === null ? name : refuse(`the type ${name}`);
}
