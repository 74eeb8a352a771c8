/** What SQL says the same everywhere. */

/** A name in SQL. A name with a NUL would end the statement; no such column is ever let in. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
