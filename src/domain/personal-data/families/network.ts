import type { Kind } from '../kind.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const FOUR = `${OCTET}(?:\\.${OCTET}){3}`;
const HEX = '[0-9A-F]{1,4}';

/** RFC 4291, 2.2: eight groups, or fewer with one gap. Its parts are counted where it is read. */
const SIX = `(?:${HEX}(?::${HEX}){7}|(?=.*::)(?:${HEX})?(?::${HEX}){0,6}::(?:${HEX}(?::${HEX}){0,6})?)`;

/** Eight octets are an EUI-64 or a World Wide Name: of the groups of an address some have fewer or more digits. */
const EIGHT_OCTETS = /^(?:[0-9A-F]{2}:){7}[0-9A-F]{2}$/i;

/**
 * RFC 791 and RFC 4291. Versions and numbers of sections have four parts, too, but small ones: most addresses have a part
 * above 99. A column whose name speaks of addresses needs no such part.
 */
export const ipAddress: Kind = {
  id: 'ip-address',
  shape: new RegExp(`^(?:${FOUR}|${SIX})$`, 'i'),
  holds: (_, text) => (text.includes(':') ? isSix(text) : /\d{3}/.test(text)),
  least: 0.6,
  named: { shape: new RegExp(`^(?:${FOUR}|${SIX})$`, 'i'), holds: (_, text) => !EIGHT_OCTETS.test(text) },
  // With a number of bits behind it, it is a network.
  within: new RegExp(`(?<![\\w.])${FOUR}(?![\\w.]|/\\d)`, 'g'),
};

const isSix = (text: string): boolean => /\d/.test(text) && !EIGHT_OCTETS.test(text);

/** IEEE 802, EUI-48: six octets, between colons or dashes, or three groups between dots; bare by the column's name alone. */
export const macAddress: Kind = {
  id: 'mac-address',
  shape: /^(?:[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})$/i,
  holds: () => true,
  named: {
    shape: /^(?:[0-9A-F]{2}([:-]?)(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})$/i,
    holds: () => true,
  },
  within: /(?<![\w:-])[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}(?![\w:-])/gi,
};
