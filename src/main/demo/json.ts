export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a report says at a path; undefined where it says nothing there. */
export function at(json: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => step(inner, key), json);
}

function step(json: Json | undefined, key: string | number): Json | undefined {
  if (json === null || typeof json !== 'object') return undefined;
  const own = Object.entries(json).find(([name]) => name === String(key));
  return own?.[1];
}

export function textAt(json: Json | undefined, ...path: readonly (string | number)[]): string {
  const value = at(json, ...path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listAt(json: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? value : [];
}

export function entriesAt(json: Json | undefined, ...path: readonly (string | number)[]): readonly [string, Json][] {
  const value = at(json, ...path);
  return value === null || typeof value !== 'object' || Array.isArray(value) ? [] : Object.entries(value);
}

/** The number as a report for people has it; an em dash where it is withheld or does not exist. */
export function numberAt(json: Json | undefined, digits: number, ...path: readonly (string | number)[]): string {
  const value = at(json, ...path);
  return typeof value === 'number' ? value.toFixed(digits) : '—';
}
