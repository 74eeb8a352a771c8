import type { CodeIdentity } from '../domain/outcome/statement.ts';
import type { CodeState } from '../ports.ts';

/** What a statement says of the code at hand; its digest is one of the materials. */
export const identityOf = ({ commit, changed }: CodeState): CodeIdentity => ({ commit, changed });
