import { CLASSIFICATIONS } from '../../domain/labels/label.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Place } from '../../domain/places/place.ts';
import { REGIME_IDS } from '../../domain/places/regimes.ts';
import type { Policy, Preference, PresetUse } from '../../domain/policy/policy.ts';
import {
  checked,
  fail,
  mapOf,
  mapped,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { place } from './groups.ts';
import { oneOfYet } from './not-yet.ts';
import { among, distinct } from './references.ts';

/** The section `controller`: who decides on the data. */
export const controllerShape: Shape<Place> = checked(
  object({ country: required(place), subdivision: optional(place) }),
  ({ country, subdivision }, { at }, findings): Read<Place> => {
    if (subdivision === undefined || subdivision.startsWith(`${country}-`)) return subdivision ?? country;
    const params = { subdivision: id(subdivision), country: id(country) };
    return fail(findings, error('policy/subdivision-elsewhere', params, at));
  },
);

const preset = among(REGIME_IDS, (name, near) => ({
  code: 'policy/unknown-preset',
  params: { preset: id(name), ...near },
}));

/** The section `presets`: regimes of the catalogue. */
export const presetsShape: Shape<readonly PresetUse[]> = checked(
  distinct(preset),
  (names, node): Read<readonly PresetUse[]> =>
    node.kind === 'list' ? node.items.map(({ at }, index) => ({ id: names[index] ?? '', at })) : [],
);

export const preferShape: Shape<readonly Preference[]> = distinct(
  oneOfYet(['data-locality', 'egress-cost', 'cost'], ['carbon', 'latency', 'queue-time']),
);

export const DEFAULT_PREFERENCES: readonly Preference[] = ['data-locality', 'egress-cost', 'cost'];

export const releaseShape: Shape<Policy['release']> = object({
  evidence: withDefault(oneOf('local', 'same-run', 'signed'), 'local' as const),
});

const level = oneOf('declared', 'service', 'site', 'platform');

/** The section `proof`: the least proof of place by classification. What the product asks for holds as well. */
export const proofShape: Shape<Policy['proof']> = mapped(
  mapOf(oneOf(...CLASSIFICATIONS), level, { min: 1 }),
  (stated) => Object.fromEntries(stated.map(({ key, value }) => [key, value])),
);
