export const DATA_CODES = [
  'data/missing',
  'data/unreadable',
  'data/no-rows',
  'data/rows-unreadable',
  'data/column-missing',
  'data/column-unknown',
  'data/column-twice',
  'data/column-unusable',
  'data/changed',
  'data/several-partitions',
  'data/expression-refused',
  'data/expression-failed',
] as const;
