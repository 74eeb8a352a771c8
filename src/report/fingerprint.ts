import { createHash } from 'node:crypto';
import type { Finding } from '../domain/outcome/finding.ts';

/**
 * What stays the same of a finding when its line moves: code, file, and the ids and paths that it names. Nothing that
 * came from data: the digest of a value that few could be tells the value.
 */
export function fingerprint({ code, at, params, proposed }: Finding): string {
  const named = Object.entries(params).map(([key, value]) => [key, [value].flat().filter(isName)] as const);
  const said = [code, at?.file, proposed, named.map(([key, values]) => [key, values.map(({ value }) => value)])];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

const isName = ({ kind }: { readonly kind: string }): boolean => kind === 'id' || kind === 'path';
