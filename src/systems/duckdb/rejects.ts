import type { RejectKind } from '../../domain/data/rejects.ts';

/** How the engine, or our own statement over JSON, calls a fault. */
const KINDS: Readonly<Record<string, RejectKind>> = {
  'MISSING COLUMNS': 'too few columns',
  'TOO MANY COLUMNS': 'too many columns',
  'UNQUOTED VALUE': 'a quote that opens or ends out of place',
  'INVALID ENCODING': 'no UTF-8',
  'LINE SIZE OVER MAXIMUM': 'longer than 2 MB',
  'NO JSON': 'no JSON',
  'NO OBJECT': 'no object',
  'KEY TWICE': 'a key that stands twice',
};

export const kindOfReject = (called: unknown): RejectKind => KINDS[String(called)] ?? 'no reason that is known';
