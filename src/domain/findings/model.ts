export const MODEL_CODES = ['model/test-failed'] as const;
