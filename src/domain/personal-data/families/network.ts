import type { Kind } from '../kind.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const FOUR = `${OCTET}(?:\\.${OCTET}){3}`;
const HEX = '[0-9A-F]{1,4}';

/** RFC 4291, 2.2: eight groups, or fewer with one gap. Its parts are counted where it is read. */
const SIX = `(?:${HEX}(?::${HEX}){7}|(?=.*::)(?:${HEX})?(?::${HEX}){0,6}::(?:${HEX}(?::${HEX}){0,6})?)`;

/**
 * RFC 791 and RFC 4291. Versions and numbers of sections have four parts, too, but small ones: most addresses have a part
 * above 99. A column whose name speaks of addresses needs no such part.
 */
export const ipAddress: Kind = {
  id: 'ip-address',
  shape: new RegExp(`^(?:${FOUR}|${SIX})$`, 'i'),
  holds: (_, text) => (text.includes(':') ? /\d/ : /\d{3}/).test(text),
  least: 0.6,
  named: { shape: new RegExp(`^(?:${FOUR}|${SIX})$`, 'i'), holds: () => true },
  within: new RegExp(`(?<![\\w.])${FOUR}(?![\\w.])`, 'g'),
};

/** IEEE 802, EUI-48: six octets, between colons or dashes, or three groups between dots. */
export const macAddress: Kind = {
  id: 'mac-address',
  shape: /^(?:[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})$/i,
  holds: () => true,
  within: /(?<![\w:-])[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}(?![\w:-])/gi,
};
