import { atMost, CLASSIFICATIONS, type Classification, type Label } from '../labels/label.ts';
import type { PlaceProof, ProofLevel } from '../outcome/statement.ts';

/** By what is asked for: the levels that show at least as much. A site or a cloud that signs needs no service beside it. */
const SATISFIED_BY: Record<ProofLevel, readonly ProofLevel[]> = {
  declared: ['declared', 'service', 'site', 'platform'],
  service: ['service', 'site', 'platform'],
  site: ['site', 'platform'],
  platform: ['platform'],
};

export const satisfies = (shown: ProofLevel, needed: ProofLevel): boolean => SATISFIED_BY[needed].includes(shown);

/** The one that asks for more. */
export const strongest = (a: ProofLevel, b: ProofLevel): ProofLevel => (satisfies(a, b) ? a : b);

const NEEDED: Record<Classification, ProofLevel> = {
  public: 'declared',
  internal: 'declared',
  confidential: 'service',
  restricted: 'site',
};

/**
 * The least proof of place that data of these labels asks for; `more` is what the policy asks for beyond that, and a
 * target may ask for more still. Data of one class is owed no less than that of a lower one.
 */
export const proofFor = (
  labels: Iterable<Label>,
  more: Readonly<Partial<Record<Classification, ProofLevel>>> = {},
): ProofLevel =>
  [...labels]
    .flatMap(({ classification }) => CLASSIFICATIONS.filter((each) => atMost(each, classification)))
    .map((each) => strongest(NEEDED[each], more[each] ?? 'declared'))
    .reduce(strongest, 'declared');

/**
 * The level that these proofs reach together. The document of AWS is bound to no job, and that of Azure names no region:
 * each counts only beside a site's signature over it.
 */
export function levelShown({
  signed,
  service,
  platform,
}: Pick<PlaceProof, 'signed' | 'service' | 'platform'>): ProofLevel {
  if (platform !== undefined && (standsAlone(platform.provider) || signed !== undefined)) return 'platform';
  if (signed !== undefined) return 'site';
  return service === undefined ? 'declared' : 'service';
}

/** Whether the cloud itself signs both the region and a nonce of ours. */
export const standsAlone = (provider: NonNullable<PlaceProof['platform']>['provider']): boolean => provider === 'gcp';
