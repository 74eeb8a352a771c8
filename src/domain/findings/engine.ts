export const ENGINE_CODES = [
  'engine/missing',
  'engine/platform-unknown',
  'engine/file-missing',
  'engine/hash-differs',
  'engine/not-loadable',
  'engine/query-failed',
  'engine/out-of-memory',
] as const;
