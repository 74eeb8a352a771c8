import { isDay } from '../day.ts';
import type { Kind } from '../kind.ts';

/** Henkilötunnus: Digital and Population Data Services Agency, https://dvv.fi/en/personal-identity-code: modulo 31. */
export const fiHetu: Kind = {
  id: 'fi-hetu',
  shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/i,
  holds: (_, text) => {
    const digits = text.slice(0, 6) + text.slice(7, 10);
    return (
      isDay(text.slice(2, 4), text.slice(0, 2)) &&
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === text.at(-1)?.toUpperCase()
    );
  },
  within: /(?<![\w-])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\w-])/g,
};
