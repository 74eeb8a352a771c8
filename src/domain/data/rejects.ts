/** What is wrong with a row that could not be read, in our own words. */
export type RejectKind =
  | 'too few columns'
  | 'too many columns'
  | 'a quote that opens or ends out of place'
  | 'no UTF-8'
  | 'longer than 2 MB'
  | 'no JSON'
  | 'no object'
  | 'a key that stands twice'
  | 'no reason that is known';

/** Rows of one kind: each row is of one alone. */
export interface Rejects {
  readonly kind: RejectKind;
  readonly rows: number;
}

export const rejectedRows = (rejects: readonly Rejects[]): number => rejects.reduce((sum, { rows }) => sum + rows, 0);
