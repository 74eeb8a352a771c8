import { type Prose, say } from '../../domain/outcome/document.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, ids, known, path } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { BUILT_IN_LOCATIONS, builtInLocation } from '../../domain/places/built-in-locations.ts';
import {
  CATALOGUE_DIGEST,
  knownRegion,
  meantRegion,
  PROVIDERS,
  regionIds,
  regionOperators,
  regionPlaces,
  type Whereabouts,
} from '../../domain/places/catalogue.ts';
import type { PlaceSet } from '../../domain/places/place.ts';
import { CATALOGUE_DAY, type RegionProvenance, regionProvenance } from '../../domain/places/provenance.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { meant } from '../meant.ts';
import { told } from './told.ts';

/**
 * Where a region (`aws:eu-central-1`) or a built-in location could be, and how we know. Needs no policy; where there is
 * one, what it adds to the region counts.
 */
export function explainPlace(name: string, policy?: Policy): Outcome {
  const [provider = '', region] = name.split(':');
  const added = region === undefined ? undefined : policy?.regions?.get(`${provider}/${knownRegion(provider, region)}`);
  const { places, operators } = added ?? (region === undefined ? builtIn(name) : inRegion(provider, region));
  const from = region === undefined ? undefined : regionProvenance(provider, region);
  return told({
    title: say`Where ${id(name)} could be`,
    blocks: [
      {
        block: 'list',
        items: [...whereaboutsInWords({ places, operators }), ...addedInWords(added), ...fromInWords(from)],
      },
    ],
    document: {
      version: known(1),
      location: id(name),
      places: setDocument(places),
      operators: setDocument(operators),
      'added-to':
        added === undefined || policy === undefined ? null : { policy: path(policy.path), digest: id(policy.digest) },
      label: from ? id(from.label) : null,
      kind: from ? id(from.kind) : null,
      confidence: from ? id(from.confidence) : null,
      sources: ids(from?.sources ?? []),
      catalogue: { compiled: id(CATALOGUE_DAY), digest: id(CATALOGUE_DIGEST) },
    },
    cases: [],
  });
}

function builtIn(name: string): Whereabouts {
  const found = builtInLocation(name);
  if (found !== undefined) return found;
  const expected = [...BUILT_IN_LOCATIONS, ...PROVIDERS.map((each) => `${each}:REGION`)];
  throw badInput(error('input/wrong-value', { name: id('place'), expected: ids(expected) }));
}

function inRegion(provider: string, region: string): Whereabouts {
  const places = regionPlaces(provider, region);
  const operators = regionOperators(provider, region);
  if (places !== undefined && operators !== undefined) return { places, operators };
  if (!PROVIDERS.includes(provider)) {
    throw badInput(
      error('policy/unknown-provider', {
        provider: id(provider),
        expected: ids(PROVIDERS),
        ...meant(provider, PROVIDERS),
      }),
    );
  }
  const near = meantRegion(provider, region);
  const suggestion = near === undefined ? meant(region, regionIds(provider)) : { suggestion: id(near) };
  throw badInput(error('policy/unknown-region', { provider: id(provider), region: id(region), ...suggestion }));
}

const whereaboutsInWords = ({ places, operators }: Whereabouts): readonly Prose[] => [
  places === 'unknown'
    ? say`place: unknown, so that every deny and preset about places bites, and no allow matches`
    : say`could be in: ${ids(places)}`,
  operators === 'unknown'
    ? say`operators: unknown; state them in the policy if you know them`
    : say`operators, by whose law it can be compelled: ${ids(operators)}`,
];

const addedInWords = (added: Whereabouts | undefined): readonly Prose[] =>
  added === undefined
    ? [say`by the catalogue alone`]
    : [say`by the catalogue and the policy, whose \`regions\` say more of it`];

const fromInWords = (from: RegionProvenance | undefined): readonly Prose[] =>
  from === undefined
    ? []
    : [
        say`${id(from.kind)}: ${id(from.label)}`,
        say`confidence in the country: ${id(from.confidence)}`,
        ...from.sources.map((each) => say`source: ${id(each)}`),
        say`catalogue of ${id(CATALOGUE_DAY)}, ${id(CATALOGUE_DIGEST)}`,
      ];

const setDocument = (set: PlaceSet) => (set === 'unknown' ? id(set) : ids(set));
