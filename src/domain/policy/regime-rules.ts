import { joinedLabel, type Label } from '../labels/label.ts';
import type { Place, PlaceSet } from '../places/place.ts';
import type { Attestation, SafeguardRule } from '../places/regimes.ts';
import type { Spot } from './context.ts';
import type { Flow } from './decision.ts';
import type { PlacedFlow } from './flows.ts';
import type { Safeguard } from './policy.ts';
import type { LiveRegime, LiveRestriction } from './presets.ts';
import { hasAsMany } from './records.ts';
import { isOfAny } from './regime-reach.ts';
import { touch, within } from './rules.ts';

/** The label by which a regime is asked: some are about what was made of their data, however that is labelled now. */
export const seenBy = ({ derivedToo }: Pick<LiveRegime, 'derivedToo'>, { label, madeOf }: Flow): Label =>
  derivedToo === undefined || madeOf === undefined ? label : joinedLabel([label, madeOf]);

/** One flow, as a regime sees it. */
export interface Case {
  readonly regime: LiveRegime;
  readonly flow: PlacedFlow;
  readonly spot: Spot;
}

/** Where a restriction bites: the places that it denies, or that nobody knows the place, or who runs it. */
export type Bitten = readonly Place[] | 'place-unknown' | 'operator-unknown';

/** Undefined where a restriction lets a flow pass, whatever is stated for it. */
export function bitten(restriction: LiveRestriction, asked: Case): Bitten | undefined {
  if (!concerns(restriction, asked)) return undefined;
  const found = asked.spot[restriction.of ?? 'places'];
  if (found === 'unknown') return restriction.of === undefined ? 'place-unknown' : 'operator-unknown';
  const denied = found.filter((each) =>
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
  if (typeof denied === 'string') return undefined;
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
  typeof denied === 'string'
    ? []
    : safeguards.filter((each) => denied.every((place) => opens(each, place, asked))).map(({ id }) => id);

/** What a regime wants attested of the location of a flow. */
export const demanded = ({ regime, flow, spot }: Case): readonly Attestation[] =>
  regime.attestations.filter(
    ({ at, outside, operations, categories = regime.categories }) =>
      operations.includes(flow.operation) &&
      isOfAny(flow.label, categories) &&
      (at === 'everywhere' || spot.processor) &&
      (outside === undefined || mayBeOutside(spot.places, outside)),
  );

/** A place that nobody knows is outside of everything. */
export const mayBeOutside = (places: PlaceSet, free: readonly Place[]): boolean =>
  places === 'unknown' || !within(places, free);
