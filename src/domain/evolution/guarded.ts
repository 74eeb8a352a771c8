/** Whose work a new version may break only with a new major number. */
export const GUARDED = ['both', 'readers', 'writers'] as const;
export type Guarded = (typeof GUARDED)[number];
