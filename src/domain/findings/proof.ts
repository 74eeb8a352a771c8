export const PROOF_CODES = ['proof/too-weak'] as const;
