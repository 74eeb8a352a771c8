import type { Kind } from '../kind.ts';

/** What looks like a top-level domain and is the end of a file's name. */
const FILE_END = /\.(?:png|jpe?g|gif|svg|webp|pdf|js|ts|json|css|git|local)$/i;

/** The usual part of RFC 5321: a dot-atom, and a domain of two labels or more whose last is of letters. */
const ADDRESS =
  /[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z]{2,24}/;

/** What programs make, such as the ids of messages, before the @. */
const OF_PROGRAM = /[0-9A-F]{16}[^@]*@/i;

export const email: Kind = {
  id: 'email',
  shape: new RegExp(`^(?=.{6,254}$)${ADDRESS.source}$`, 'i'),
  holds: (_, text) => !(FILE_END.test(text) || OF_PROGRAM.test(text)),
  within: new RegExp(`${ADDRESS.source}(?![\\w@-])`, 'gi'),
};
