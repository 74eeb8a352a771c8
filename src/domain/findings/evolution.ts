export const EVOLUTION_CODES = [
  'evolution/breaking',
  'evolution/breaking-announced',
  'evolution/compatible',
  'evolution/version-unreadable',
  'evolution/version-fell',
  'evolution/version-same',
  'evolution/unchanged',
  'evolution/new',
  'evolution/gone',
  'evolution/trusted-unreadable',
] as const;
