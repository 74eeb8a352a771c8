export const CONTRACT_CODES = ['contract/check-failed'] as const;
