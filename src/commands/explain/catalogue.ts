import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { explainPlace } from './place.ts';
import { explainRegime } from './regime.ts';

/** What the catalogue alone answers. */
export interface CatalogueInputs {
  /** A preset: what of it is checked. */
  readonly regime?: string;
  /** `provider:region` or a built-in location: where it could be, and how we know. */
  readonly place?: string;
}

/** Questions about the policy, which would be passed over beside one to the catalogue. */
interface PolicyInputs {
  readonly step?: string;
  readonly target?: string;
  readonly proposed?: boolean;
}

/** Undefined where the question is about the policy. Of a place the policy says more, if there is one. */
export async function explainCatalogue(
  inputs: CatalogueInputs & PolicyInputs,
  policyAtHand: () => Promise<Policy | undefined>,
): Promise<Outcome | undefined> {
  const { regime, place, step, target, proposed } = inputs;
  if (regime === undefined && place === undefined) return undefined;
  const asked = Object.entries({ regime, place, step, target, proposed: proposed || undefined });
  const [first = '', ...others] = asked.flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (others.length > 0) throw badInput(error('input/stands-alone', { name: id(first), others: ids(others) }));
  return regime === undefined ? explainPlace(place ?? '', await policyAtHand()) : explainRegime(regime);
}
