import { pairedRegion, regionPlaces } from '../places/catalogue.ts';
import type { PlaceSet } from '../places/place.ts';
import type { Policy, Target } from '../policy/policy.ts';
import { type Binding, bindingOf } from './binding.ts';
import type { JsonObject } from './json.ts';
import type { Attempt, Made } from './made.ts';
import { madeOf } from './make.ts';
import { nameReused, type TokenSource } from './token.ts';
import type { Usable } from './usable.ts';

/**
 * For each target in Azure a federated identity credential that only jobs of one environment of one repository have, and
 * a policy definition that refuses resources outside its regions.
 */
export function azureFederated(policy: Policy, usable: Usable, source: TokenSource): Made {
  const made = madeOf(policy, 'azure', usable, (target) => identity(policy, target, source));
  // A credential compares issuer, audience and subject, nothing else.
  const names = source.subject === 'names' ? [nameReused(source)] : [];
  return { ...made, findings: [...names, ...made.findings] };
}

function identity(policy: Policy, target: Target, source: TokenSource): Attempt {
  const binding = bindingOf(policy, target, 'azure', source);
  if ('findings' in binding) return binding;
  return {
    entry: {
      credential: credential(policy, target, source, binding),
      locations: locations(policy, target, binding.regions),
    },
  };
}

/** https://learn.microsoft.com/graph/api/resources/federatedidentitycredential: a name of 3 to 120 characters. */
const credential = (
  { path }: Policy,
  { id }: Target,
  { issuer }: TokenSource,
  { realm: { audience }, subject }: Binding,
): JsonObject => ({
  name: `domicile-${id}`,
  description: `Domicile: target ${id} of ${path}`,
  issuer: `https://${issuer}`,
  subject,
  audiences: [audience],
});

/**
 * Refuses what would lie elsewhere: a resource of another location, and storage that copies itself to the paired region,
 * unless all that the pair could be in is a place of the target's own location.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics
 */
function locations(policy: Policy, target: Target, regions: readonly string[]): JsonObject {
  const elsewhere = { field: 'location', notIn: regions };
  const copies = {
    allOf: [
      { field: 'type', equals: 'Microsoft.Storage/storageAccounts' },
      { field: 'Microsoft.Storage/storageAccounts/sku.name', in: COPYING_STORAGE },
    ],
  };
  const mayCopy = regions.every((region) => isHomely(region, policy, target));
  return {
    properties: {
      displayName: `Domicile: regions of target ${target.id}`,
      description: `Made from ${policy.path}`,
      policyType: 'Custom',
      mode: 'Indexed',
      policyRule: {
        if: mayCopy ? { anyOf: [elsewhere] } : { anyOf: [elsewhere, copies] },
        // biome-ignore lint/suspicious/noThenProperty: the word of Azure Policy's language
        then: { effect: 'deny' },
      },
    },
  };
}

const COPYING_STORAGE = ['Standard_GRS', 'Standard_GZRS', 'Standard_RAGRS', 'Standard_RAGZRS'];

/** Whether the region's pair is among the places that the policy judged. */
function isHomely(
  region: string,
  { locations: known, regions }: Policy,
  { location, runnerLocation }: Target,
): boolean {
  const judged = [location, runnerLocation]
    .flatMap((name) => known.get(name) ?? [])
    .find((each) => each.region === region);
  // Where else the pair could be stands in the policy; without one the places are unknown already.
  const added = regions?.get(`azure/${pairedRegion('azure', region)}`)?.places ?? [];
  return isWithin(regionPlaces('azure', region, 'geo'), judged?.places) && isWithin(added, judged?.places);
}

const isWithin = (inner: PlaceSet = 'unknown', outer: PlaceSet = 'unknown'): boolean =>
  inner !== 'unknown' && outer !== 'unknown' && inner.every((place) => outer.includes(place));
