/** The order of names by their characters, whatever the language of the machine is. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
