/** What opens a list or an object of JSON. */
const OPENS = /^\s*[[{]/;

/** A text with the colon of a key behind it, or a number. What is cut off at its end shows what stands before. */
const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** The values inside of lists and objects, as those of a column that is called after the key they stand under. */
export function valuesInside(values: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, Set<string>>();
  for (const value of values.filter((each) => OPENS.test(each))) takeFrom(value, inside);
  return new Map([...inside].map(([key, found]) => [key, [...found]]));
}

function takeFrom(json: string, inside: Map<string, Set<string>>): void {
  let key = '';
  for (const [token, text, colon] of json.matchAll(TOKEN)) {
    if (text !== undefined && colon !== undefined) key = plain(text);
    else inside.set(key, (inside.get(key) ?? new Set()).add(text === undefined ? token : plain(text)));
  }
}

function plain(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
