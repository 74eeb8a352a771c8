const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(T[0-9:.]+Z)?$/;

/** The UTC day of an ISO 8601 instant; undefined where it is none, and then nothing is live. */
export const dayOf = (now: string): string | undefined => INSTANT.exec(now)?.[1];

/** An entry holds through its last day. Days of this form sort as text. */
export const isLive = (expires: string, day: string | undefined): boolean =>
  day !== undefined && DAY.test(expires) && day <= expires;
