import type { POLICY_CODES } from '../../domain/findings/policy.ts';
import { POLICY_LAYER_PROSE } from './policy/layers.ts';
import { POLICY_STEP_PROSE } from './policy/steps.ts';
import type { Prose } from './prose.ts';

const NEAR_MISS = 'correct it[; did you mean {suggestion}?]';

export const POLICY_PROSE: Record<(typeof POLICY_CODES)[number], Prose> = {
  'policy/none-on-trusted-ref': {
    what: 'there is no policy {path} on {ref}',
    help: 'commit the policy at a terminal, merge it on a service; domicile init writes one to start from; or mend the path, if it is another',
    about:
      'Only a policy that is committed to the default branch decides. Until it is, plan shows the proposal, passes nothing on and fails nothing; steps refuse.',
  },
  'policy/not-yet': {
    what: '{key} is not supported yet',
    help: 'remove it',
    about: 'What this version cannot honour is refused, never ignored: a rule that is read past is worse than none.',
  },
  'policy/unknown-name': {
    what: 'there is no {kind} {name}[; there are: {expected}]',
    help: NEAR_MISS,
    about: 'A policy may name only what it, or the product, defines.',
  },
  'policy/unknown-place': {
    what: '{place} is not a country of ISO 3166-1, nor a subdivision of ISO 3166-2',
    help: NEAR_MISS,
    about:
      'Countries are two capital letters (NL), subdivisions a country, a hyphen and more (US-CA). GB, not UK. Where a subdivision is too new for our list, the country alone will do.',
  },
  'policy/country-of-its-own': {
    what: '{place} is a country of its own in ISO 3166-1: {country}',
    help: 'write {country} as the country, and no subdivision',
    about:
      'Overseas territories have two codes: Aruba is NL-AW and AW. As a subdivision it would count as its mother country, where other laws hold: AW is outside the EEA. So only the country’s code is taken.',
  },
  'policy/unknown-group': {
    what: 'there is no group {group}; there are: {expected}',
    help: NEAR_MISS,
    about: 'A name that is not a country or subdivision is a group of places, built in or defined under groups.',
  },
  'policy/unknown-provider': {
    what: 'the catalogue has no provider {provider}; it has: {expected}',
    help: NEAR_MISS,
    about: 'The catalogue knows the regions of these providers. For any other, write country or countries.',
  },
  'policy/unknown-region': {
    what: 'the catalogue has no region {region} of {provider}',
    help: NEAR_MISS,
    about:
      'Region ids are those of the provider. Where a region is newer than the catalogue, write country and operators.',
  },
  'policy/unknown-category': {
    what: 'there is no category {category}; there are: {expected}',
    help: NEAR_MISS,
    about: 'Categories are a closed list, since laws and presets go by them.',
  },
  'policy/unknown-preset': {
    what: 'the catalogue has no preset {preset}; it has: {expected}',
    help: NEAR_MISS,
    about: 'Presets are the regimes of the catalogue: engineering defaults with a cited article, not legal advice.',
  },
  'policy/region-glob': {
    what: 'wildcards over regions are not accepted: {region} of {provider}',
    help: 'list the regions one by one, each as a location',
    about: 'Region ids are names, not places: thirteen ids that begin with eu lie outside the European Union.',
  },
  'policy/region-without-provider': {
    what: 'a region needs its provider',
    help: 'add provider, one of {expected}',
    about: 'The same region id is another place at another provider: eu-west-1 is Ireland at one, London at another.',
  },
  'policy/subdivision-elsewhere': {
    what: '{subdivision} is not a subdivision of {country}',
    help: 'correct one of the two',
    about: 'A subdivision begins with the code of its country.',
  },
  'policy/group-cycle': {
    what: 'the group {group} contains itself',
    help: 'take one of the groups out of the other',
    about: 'A group may contain groups, but not, by however long a way, itself.',
  },
  'policy/built-in': {
    what: 'the {kind} {name} is built in and cannot be defined again',
    help: 'choose another name',
    about: 'What the product defines means the same in every policy. Names of two capital letters are countries.',
  },
  'policy/two-of-a-name': {
    what: '{name} is defined twice; first at {first}',
    help: 'rename one of the two',
    about: 'Datasets, artifacts and derived entries share one namespace; rules have one of their own.',
  },
  'policy/listed-twice': {
    what: '{name} stands in this list twice',
    help: 'remove one',
    about: 'A second mention changes nothing, and is often a slip for something that should be there.',
  },
  'policy/label-not-stated': {
    what: '{classification} data must state its {key}',
    help: 'add {key}; [] says that there are none',
    about: 'Rules and laws go by categories and by where the data subjects live. Silence is not a statement.',
  },
  'policy/partition-widens': {
    what: 'the partition {partition} goes beyond its dataset in {key}',
    help: 'add it to the dataset, or take it from the partition',
    about: "A partition may narrow its dataset's label. It may never say more: readers go by the dataset.",
  },
  'policy/surface-above-cap': {
    what: 'the surface {surface} may not hold more than may-hold says: {cap}',
    help: 'lower the surface or raise may-hold',
    about: 'may-hold caps every surface of the control plane; surfaces can only lower it.',
  },
  'policy/artifact-store-elsewhere': {
    what: 'artifacts of GitHub rest at {expected}, not at {location}',
    help: 'remove location',
    about: 'GitHub keeps artifacts where it keeps everything else: at the location of the control plane.',
  },
  'policy/key-of-other-effect': {
    what: '{key} is not a key of a rule that says {effect}',
    help: NEAR_MISS,
    about:
      'An allow is bounded from above (classification-at-most, places, operators), a deny from below (classification-at-least, places, places-outside, operators-outside). Only a deny is waivable.',
  },
  'policy/matches-anything': {
    what: 'an allow must say something under {key}',
    help: 'name at least one key that bounds it',
    about: 'An empty map would match everything. What is allowed is written down.',
  },
  'policy/not-a-branch': {
    what: '{branch} is not the name of one branch',
    help: 'write the exact name of a protected branch, such as release-2026: no pattern, no refs/heads/ before it',
    about:
      'The texts of a branch in `trusted-branches` decide about its own runs. Each is named exactly: of a pattern, whoever may push a branch that matches would choose the rules.',
  },
  'policy/proof-without-cloud': {
    what: 'target {target} asks for proof: platform, and {location} is no region of {expected}',
    help: 'write proof: site, or give the location the provider and region that it has',
    about:
      'With `proof: platform` the cloud signs where the machine is. No cloud signs for a machine of one’s own: there a site signs.',
  },
  'policy/hosted-elsewhere': {
    what: 'target {target} runs on {label}, which are the service’s own runners, and not at {location}',
    help: 'say location: github-hosted; or name a group, or labels with self-hosted among them',
    about: 'Nobody can say where a standard hosted runner stands, and any job may ask for one by its label.',
  },
  ...POLICY_STEP_PROSE,
  ...POLICY_LAYER_PROSE,
};
