export const TRAIN_CODES = ['train/failed'] as const;
