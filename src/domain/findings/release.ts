export const RELEASE_CODES = ['release/interrupted'] as const;
