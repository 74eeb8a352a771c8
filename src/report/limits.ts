/** GitHub drops a step summary above 1 MiB whole. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** GitHub shows about ten annotations of a kind per step and drops the rest without a word. */
export const MAX_ANNOTATIONS_PER_KIND = 10;

/** An output becomes an input, an input one environment variable: 32 KiB on Windows with name and terminator. */
export const MAX_OUTPUT_BYTES = 30_000;

/** Longer values are cut in prose; the JSON report holds them whole. */
export const MAX_VALUE_CHARACTERS = 200;

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
