/** From fewer clusters nothing is said: their spread is not known well enough, even with Student's t (bench/gate.mjs). */
export const MIN_CLUSTERS = 20;
