export const PLACEMENT_CODES = ['placement/place-unknown', 'placement/no-target'] as const;
