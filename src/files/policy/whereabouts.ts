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
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import { type GroupTable, place, places } from './groups.ts';

/** Where something could be, whose law reaches those who run it, and what it costs to take data away from there. */
export type Whereabouts = Pick<Location, 'places' | 'operators' | 'egressPerGb'>;

export const operatorsOf = (groups: GroupTable) => optional(places(groups, 1));

export const egressPerGb = optional(num({ min: 0 }));

export const priced = (egress: number | undefined): Pick<Location, 'egressPerGb'> =>
  egress === undefined ? {} : { egressPerGb: egress };

export const inCountry = (groups: GroupTable): Shape<Whereabouts> =>
  checked(
    object({
      country: required(place),
      subdivision: optional(located(place)),
      operators: operatorsOf(groups),
      'egress-per-gb': egressPerGb,
    }),
    ({ country, subdivision, operators, 'egress-per-gb': egress }, _, findings): Read<Whereabouts> => {
      if (subdivision && !isWithin(country, subdivision.value)) return fail(findings, elsewhere(country, subdivision));
      return { places: [subdivision?.value ?? country], operators: operators ?? 'unknown', ...priced(egress) };
    },
  );

const isWithin = (country: Place, subdivision: Place): boolean =>
  country !== subdivision && contains(country, subdivision);

const elsewhere = (country: Place, { value, at }: Located<Place>): Finding =>
  error('policy/subdivision-elsewhere', { subdivision: id(value), country: id(country) }, at);

export const inCountries = (groups: GroupTable): Shape<Whereabouts> =>
  mapped(
    object({ countries: required(places(groups, 1)), operators: operatorsOf(groups), 'egress-per-gb': egressPerGb }),
    ({ countries, operators, 'egress-per-gb': egress }) => ({
      places: countries,
      operators: operators ?? 'unknown',
      ...priced(egress),
    }),
  );
