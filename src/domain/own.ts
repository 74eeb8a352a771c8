/** The value of a key that the object itself has. A name that a user chose may be `constructor`, which every object has. */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
