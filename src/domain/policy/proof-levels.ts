import type { Classification, Label } from '../labels/label.ts';
import type { ProofLevel } from '../outcome/statement.ts';

const ORDER: readonly ProofLevel[] = ['declared', 'service', 'site', 'platform'];

export const strongest = (a: ProofLevel, b: ProofLevel): ProofLevel => (ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a);

const NEEDED: Record<Classification, ProofLevel> = {
  public: 'declared',
  internal: 'declared',
  confidential: 'service',
  restricted: 'site',
};

/** The least proof of place that data of these labels asks for; a target may ask for more. */
export const proofFor = (labels: Iterable<Label>): ProofLevel =>
  [...labels].map(({ classification }) => NEEDED[classification]).reduce(strongest, 'declared');
