export const PERSONAL_CODES = [
  'personal/undeclared',
  'personal/forbidden',
  'personal/not-in-policy',
  'personal/suspected',
] as const;
