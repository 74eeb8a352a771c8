type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in one form only, so that equal values have equal bytes and can be signed: keys sorted by UTF-16 units,
 * no blanks, numbers and strings as ECMAScript prints them (RFC 8785). Keys whose value is undefined are left out.
 * Throws a TypeError on what JSON cannot say exactly: NaN, infinities, lone surrogates, functions, other objects.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return object(value);
  if (isScalar(value)) return JSON.stringify(value);
  throw new TypeError(`no canonical JSON for a value of type ${typeof value}`);
}

function object(value: Readonly<Record<string, unknown>>): string {
  const present = Object.keys(value).filter((key) => value[key] !== undefined);
  const members = present.sort().map((key) => `${canonicalJson(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

function isScalar(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  return value === null || typeof value === 'boolean';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
