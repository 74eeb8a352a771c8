export const STORE_CODES = ['store/digest-differs'] as const;
