import type { Kind } from '../kind.ts';

/**
 * No check digit. Never an area 000, 666 or 900 to 999, a group 00 or a serial 0000: Social Security Administration, SSN
 * Randomization, https://www.ssa.gov/employer/randomization.html. Nine of ten random numbers keep that, so nearly all must.
 */
const isAssignable = (text: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(text);

export const usSsn: Kind = {
  id: 'us-ssn',
  shape: /^\d{3}-\d{2}-\d{4}$/,
  holds: isAssignable,
  least: 0.95,
  named: { shape: /^\d{3}([- ]?)\d{2}\1\d{4}$/, holds: isAssignable },
  within: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
};
