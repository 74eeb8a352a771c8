import type { Place } from '../places/place.ts';
import type { Attestation, SafeguardRule } from '../places/regimes.ts';
import type { Spot } from './context.ts';
import type { PlacedFlow } from './flows.ts';
import type { Safeguard } from './policy.ts';
import type { LiveRegime, LiveRestriction } from './presets.ts';
import { hasAsMany } from './records.ts';
import { isOfAny } from './regime-reach.ts';
import { touch, within } from './rules.ts';

/** One flow, as a regime sees it. */
export interface Case {
  readonly regime: LiveRegime;
  readonly flow: PlacedFlow;
  readonly spot: Spot;
}

/** Where a restriction bites: the places that it denies, or a place that nobody knows. */
export type Bitten = readonly Place[] | 'place-unknown';

/** Undefined where a restriction lets a flow pass, whatever is stated for it. */
export function bitten(restriction: LiveRestriction, asked: Case): Bitten | undefined {
  if (!concerns(restriction, asked)) return undefined;
  const { places } = asked.spot;
  if (places === 'unknown') return 'place-unknown';
  const denied = places.filter((each) =>
    restriction.denied === 'inside' ? touch([each], restriction.places) : !within([each], restriction.places),
  );
  return denied.length > 0 ? denied : undefined;
}

function concerns(restriction: LiveRestriction, { regime, flow, spot }: Case): boolean {
  const { operations, categories = regime.categories, at, atRest, minutes, thresholds } = restriction;
  return (
    operations.includes(flow.operation) &&
    isOfAny(flow.label, categories) &&
    (at === undefined || spot.processor) &&
    (atRest === undefined || flow.by === 'rest') &&
    (minutes === undefined || !((flow.minutes ?? Number.POSITIVE_INFINITY) <= minutes)) &&
    (thresholds === undefined || hasAsMany(regime.records, flow, thresholds))
  );
}

/** The stated safeguards that open all the places a restriction denies; undefined where they leave one of them. */
export function opening(
  { safeguards }: LiveRestriction,
  denied: Bitten,
  stated: readonly Safeguard[],
  asked: Case,
): readonly Safeguard[] | undefined {
  // What is stated is stated of a country: none covers a place that nobody knows.
  if (denied === 'place-unknown') return undefined;
  const serves = ({ id }: Safeguard, place: Place) =>
    safeguards.some((each) => each.id === id && opens(each, place, asked));
  const used = stated.filter((each) => denied.some((place) => serves(each, place)));
  return denied.every((place) => used.some((each) => serves(each, place))) ? used : undefined;
}

/** Whether a safeguard that the regime knows serves for data that goes to this place. */
const opens = ({ places, except, below }: SafeguardRule, place: Place, { regime, flow }: Case): boolean =>
  (places === 'everywhere' || within([place], places)) &&
  !touch([place], except) &&
  (below === undefined || !hasAsMany(regime.records, flow, below));

/** Safeguards that would serve, were they stated: for a place at least, for the size of the data. */
export const wouldOpen = ({ safeguards }: LiveRestriction, denied: Bitten, asked: Case): readonly string[] =>
  denied === 'place-unknown'
    ? []
    : safeguards.filter((each) => denied.every((place) => opens(each, place, asked))).map(({ id }) => id);

/** What a regime wants attested of the location of a flow. */
export const demanded = ({ regime, flow, spot }: Case): readonly Attestation[] =>
  regime.attestations.filter(
    ({ at, operations, categories = regime.categories }) =>
      operations.includes(flow.operation) && isOfAny(flow.label, categories) && (at === 'everywhere' || spot.processor),
  );
