import type { ProofLevel } from '../outcome/statement.ts';

const ORDER: readonly ProofLevel[] = ['declared', 'service', 'site', 'platform'];

export const strongest = (a: ProofLevel, b: ProofLevel): ProofLevel => (ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a);
