export const HOST_CODES = ['host/our-bug'] as const;
