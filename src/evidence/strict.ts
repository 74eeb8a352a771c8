/** One thing that is wrong in a value: where (keys of our own only, never what stands there) and what was expected. */
export interface Fault {
  readonly key: string;
  readonly expected: string;
}

/** All that is wrong with a value; nothing means it is of that shape. */
export type Shape = (value: unknown, key: string) => readonly Fault[];

const fault = (key: string, expected: string): readonly Fault[] => [{ key: key === '' ? 'statement' : key, expected }];

export const matching =
  (pattern: RegExp, expected: string): Shape =>
  (value, key) =>
    typeof value === 'string' && pattern.test(value) ? [] : fault(key, expected);

export const oneOf =
  (...allowed: readonly unknown[]): Shape =>
  (value, key) =>
    allowed.includes(value) ? [] : fault(key, `one of ${allowed.join(', ')}`);

export const count: Shape = (value, key) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? [] : fault(key, 'a whole number');

export const listOf =
  (item: Shape): Shape =>
  (value, key) =>
    Array.isArray(value) ? value.flatMap((each, index) => item(each, `${key}[${index}]`)) : fault(key, 'a list');

/** A map from names that match to values of one shape. */
export const mapOf =
  (name: RegExp, item: Shape): Shape =>
  (value, key) => {
    if (!isObject(value)) return fault(key, 'an object');
    if (!Object.keys(value).every((each) => name.test(each))) return fault(key, 'names that are ids');
    return Object.values(value).flatMap((each) => item(each, key));
  };

/** Exactly these keys. What stands under an unknown key is nobody's to ignore. */
export const objectOf =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, key) => {
    if (!isObject(value)) return fault(key, 'an object');
    const shapes = { ...required, ...optional };
    const inside = (name: string): string => (key === '' ? name : `${key}.${name}`);
    const missing = Object.keys(required).filter((name) => value[name] === undefined);
    const unknown = Object.keys(value).some((name) => !Object.hasOwn(shapes, name));
    return [
      ...missing.flatMap((name) => fault(inside(name), 'to be there')),
      ...(unknown ? fault(key, `no keys but ${Object.keys(shapes).join(', ')}`) : []),
      ...Object.entries(shapes).flatMap(([name, shape]) =>
        value[name] === undefined ? [] : shape(value[name], inside(name)),
      ),
    ];
  };

export const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (value, key) => {
    const faults = shapes.map((shape) => shape(value, key));
    return faults.find((each) => each.length === 0) ?? faults.flat();
  };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
