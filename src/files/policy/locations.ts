import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { BUILT_IN_LOCATIONS } from '../../domain/places/built-in-locations.ts';
import {
  canonicalRegion,
  meantRegion,
  PROVIDERS,
  regionIds,
  regionOperators,
  regionPlaces,
} from '../../domain/places/catalogue.ts';
import { contains, type Place, type PlaceSet } from '../../domain/places/place.ts';
import type { Location } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import { entryOf } from '../node.ts';
import {
  byKeyPresent,
  checked,
  fail,
  type Located,
  line,
  located,
  mapOf,
  mapped,
  nearest,
  num,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import { type GroupTable, place, places } from './groups.ts';
import { among } from './references.ts';

type Whereabouts = Omit<Location, 'id' | 'at'>;

/** The section `locations`: each entry says in one of three ways where it could be. */
export const locationsShape = (groups: GroupTable): Shape<readonly Location[]> =>
  mapped(mapOf(locationName, whereabouts(groups)), (entries) =>
    entries.map(({ key, at, value }) => ({ id: key, ...value, at })),
  );

const locationName: Shape<string> = checked(
  idName,
  (name, { at }, findings): Read<string> =>
    BUILT_IN_LOCATIONS.includes(name)
      ? fail(findings, error('policy/built-in', { kind: id('location'), name: id(name) }, at))
      : name,
);

function whereabouts(groups: GroupTable): Shape<Whereabouts> {
  const site = byKeyPresent({ country: inCountry(groups), countries: inCountries(groups), provider: inRegion(groups) });
  return (node, findings) => {
    const region = node.kind === 'map' && !entryOf(node, 'provider') ? entryOf(node, 'region') : undefined;
    if (!region) return site(node, findings);
    return fail(findings, error('policy/region-without-provider', { expected: ids(PROVIDERS) }, region.at));
  };
}

const egressPerGb = optional(num({ min: 0 }));

const priced = (egress: number | undefined): Pick<Location, 'egressPerGb'> =>
  egress === undefined ? {} : { egressPerGb: egress };

const operatorsOf = (groups: GroupTable) => optional(places(groups, 1));

const inCountry = (groups: GroupTable): Shape<Whereabouts> =>
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

const inCountries = (groups: GroupTable): Shape<Whereabouts> =>
  mapped(
    object({ countries: required(places(groups, 1)), operators: operatorsOf(groups), 'egress-per-gb': egressPerGb }),
    ({ countries, operators, 'egress-per-gb': egress }) => ({
      places: countries,
      operators: operators ?? 'unknown',
      ...priced(egress),
    }),
  );

const provider = among(PROVIDERS, (name, near) => ({
  code: 'policy/unknown-provider',
  params: { provider: id(name), ...near },
}));

const inRegion = (groups: GroupTable): Shape<Whereabouts> =>
  checked(
    object({
      provider: required(provider),
      region: required(located(line)),
      redundancy: optional(oneOf('geo')),
      operators: operatorsOf(groups),
      'egress-per-gb': egressPerGb,
    }),
    (
      { provider: by, region: { value: region, at }, redundancy, operators, ...rest },
      _,
      findings,
    ): Read<Whereabouts> => {
      const found = regionPlaces(by, region, redundancy);
      if (found === undefined) return fail(findings, { ...unknownRegion(by, region), at });
      return {
        places: found,
        operators: joined(regionOperators(by, region), operators),
        provider: by,
        region: canonicalRegion(by, region),
        ...priced(rest['egress-per-gb']),
      };
    },
  );

/** What the catalogue says of a provider stays: a policy may add operators, not take any away. */
function joined(known: PlaceSet = 'unknown', stated: readonly Place[] | undefined): PlaceSet {
  if (stated === undefined) return known;
  return known === 'unknown' ? stated : [...new Set([...known, ...stated])];
}

/** Regions are named one by one: thirteen whose ids begin with `eu` lie outside the European Union. */
function unknownRegion(by: string, region: string): Finding {
  const params = { provider: id(by), region: id(region) };
  if (/[*?[\]]/.test(region)) return error('policy/region-glob', params);
  const near = meantRegion(by, region) ?? nearest(region, regionIds(by));
  return error('policy/unknown-region', { ...params, ...(near ? { suggestion: id(near) } : {}) });
}
