export const INPUT_CODES = [
  'input/missing',
  'input/unknown',
  'input/wrong-value',
  'input/not-json',
  'input/too-large',
  'input/no-shell',
  'input/unknown-command',
  'input/not-a-flag',
  'input/twice',
  'input/not-there',
  'input/file-not-writable',
  'input/unknown-format',
] as const;
