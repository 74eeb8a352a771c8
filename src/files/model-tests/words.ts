/** Fairlearn's metrics that are to come. */
const FAIRNESS = /_(?:difference|ratio|group_min|group_max)$/;

/** Whether a metric of this name is to come. */
export const isComing = (word: string): boolean => FAIRNESS.test(word);
