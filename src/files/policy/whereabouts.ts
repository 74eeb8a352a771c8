import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { contains, type Place } from '../../domain/places/place.ts';
import type { Location } from '../../domain/policy/policy.ts';
import {
  checked,
  fail,
  type Located,
  located,
  mapped,
  num,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import { type GroupTable, place, places } from './groups.ts';

/** Where something could be, who runs it and by whose law, and what it costs to take data away from there. */
export type Whereabouts = Pick<Location, 'places' | 'operators' | 'runBy' | 'egressPerGb'>;

export const operatorsOf = (groups: GroupTable) => optional(places(groups, 1));

export const egressPerGb = optional(num({ min: 0 }));

/** What a site states beside its place. */
const siteKeys = (groups: GroupTable) => ({
  operators: operatorsOf(groups),
  'run-by': optional(oneOf('self', 'others')),
  'egress-per-gb': egressPerGb,
});

/** Of a region nobody but its provider is the one who runs it, and a price stands at the location. */
const regionKeys = (groups: GroupTable) => ({ operators: operatorsOf(groups) });

type Beside = ReturnType<typeof siteKeys> | ReturnType<typeof regionKeys>;

interface SiteKeys {
  readonly operators?: readonly Place[];
  readonly 'run-by'?: Location['runBy'];
  readonly 'egress-per-gb'?: number;
}

const site = (
  places: readonly Place[],
  { operators, 'run-by': runBy, 'egress-per-gb': egress }: SiteKeys,
): Whereabouts => ({
  places,
  operators: operators ?? 'unknown',
  ...(runBy === undefined ? {} : { runBy }),
  ...priced(egress),
});

export const priced = (egress: number | undefined): Pick<Location, 'egressPerGb'> =>
  egress === undefined ? {} : { egressPerGb: egress };

const country = (beside: Beside): Shape<Whereabouts> =>
  checked(
    object({ country: required(place), subdivision: optional(located(place)), ...beside }),
    ({ country, subdivision, ...rest }, _, findings): Read<Whereabouts> => {
      if (subdivision && !isWithin(country, subdivision.value)) return fail(findings, elsewhere(country, subdivision));
      return site([subdivision?.value ?? country], rest);
    },
  );

const isWithin = (country: Place, subdivision: Place): boolean =>
  country !== subdivision && contains(country, subdivision);

const elsewhere = (country: Place, { value, at }: Located<Place>): Finding =>
  error('policy/subdivision-elsewhere', { subdivision: id(value), country: id(country) }, at);

const countries = (groups: GroupTable, beside: Beside): Shape<Whereabouts> =>
  mapped(object({ countries: required(places(groups, 1)), ...beside }), ({ countries, ...rest }) =>
    site(countries, rest),
  );

export const sitePlacesIn = (groups: GroupTable) => ({
  country: country(siteKeys(groups)),
  countries: countries(groups, siteKeys(groups)),
});

export const regionPlacesIn = (groups: GroupTable) => ({
  country: country(regionKeys(groups)),
  countries: countries(groups, regionKeys(groups)),
});
