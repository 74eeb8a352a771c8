export const ENGINE_CODES = ['engine/missing'] as const;
