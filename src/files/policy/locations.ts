import { error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { BUILT_IN_LOCATIONS } from '../../domain/places/built-in-locations.ts';
import { canonicalRegion, PROVIDERS } from '../../domain/places/catalogue.ts';
import type { Place, PlaceSet } from '../../domain/places/place.ts';
import type { Location } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import { entryOf } from '../node.ts';
import {
  byKeyPresent,
  checked,
  fail,
  line,
  located,
  mapOf,
  mapped,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import type { Names } from './names.ts';
import { provider, type RegionFound, regionIn, unknownRegion } from './regions.ts';
import { egressPerGb, operatorsOf, priced, sitePlacesIn } from './whereabouts.ts';

type Whereabouts = Omit<Location, 'id' | 'at'>;
type Known = Pick<Names, 'groups' | 'regions'>;

/** The section `locations`: each entry says in one of three ways where it could be. */
export const locationsShape = (known: Known): Shape<readonly Location[]> =>
  mapped(mapOf(locationName, whereabouts(known)), (entries) =>
    entries.map(({ key, at, value }) => ({ id: key, ...value, at })),
  );

const locationName: Shape<string> = checked(
  idName,
  (name, { at }, findings): Read<string> =>
    BUILT_IN_LOCATIONS.includes(name)
      ? fail(findings, error('policy/built-in', { kind: id('location'), name: id(name) }, at))
      : name,
);

function whereabouts(known: Known): Shape<Whereabouts> {
  const { groups } = known;
  const site = byKeyPresent({ ...sitePlacesIn(groups), provider: inRegion(known) });
  return (node, findings) => {
    const region = node.kind === 'map' && !entryOf(node, 'provider') ? entryOf(node, 'region') : undefined;
    if (!region) return site(node, findings);
    return fail(findings, error('policy/region-without-provider', { expected: ids(PROVIDERS) }, region.at));
  };
}

const inRegion = ({ groups, regions }: Known): Shape<Whereabouts> =>
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
      const found = regionIn(regions, by, region, redundancy);
      if (found === undefined) return fail(findings, { ...unknownRegion(by, region), at });
      return {
        places: found.places,
        operators: joined(found, operators),
        provider: by,
        region: canonicalRegion(by, region),
        ...priced(rest['egress-per-gb']),
      };
    },
  );

/** What is known of a region stays: a location may add operators, and leaves out none. */
function joined({ operators, named }: RegionFound, stated: readonly Place[] | undefined): PlaceSet {
  if (stated === undefined) return operators;
  return [...new Set([...(operators === 'unknown' ? named : operators), ...stated])];
}
