import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { BUILT_IN_LOCATIONS } from '../../domain/places/built-in-locations.ts';
import { PROVIDERS, regionPlaces } from '../../domain/places/catalogue.ts';
import { builtInGroup } from '../../domain/places/groups.ts';
import type { Place } from '../../domain/places/place.ts';
import type { RunsOn } from '../../domain/policy/policy.ts';
import { unknownPlace, unknownPlaceOrGroup } from '../../files/policy/groups.ts';
import { unknownRegion } from '../../files/policy/regions.ts';
import { meant } from '../meant.ts';
import { type CloudSite, EXCHANGE, type Site } from './answers.ts';

/** What a word of the user stands for, or what is wrong with it. `name` is the input that it was given for. */
export type Meaning<T> = { readonly value: T } | { readonly finding: Finding };

type Reader<T> = (text: string, name: string) => Meaning<T>;

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;

/** `NL`, `rotterdam=NL`, `cloud=aws:eu-central-1`: without a name it is called by where it is. */
export const siteWord: Reader<Site> = (text, name) => {
  const [where = '', called] = text.split('=').reverse();
  const site = called ?? where.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (text.split('=').length > 2 || !NAME.test(site)) return wrong(name, SITE);
  if (site === EXCHANGE) return wrong(name, `a site of another name than ${EXCHANGE}`);
  if (BUILT_IN_LOCATIONS.includes(site)) {
    return { finding: error('policy/built-in', { kind: id('location'), name: id(site) }) };
  }
  return where.includes(':') ? inCloud(where, site) : ownPlace(where, site);
};

/** A site that is a region of a cloud. */
export const cloudWord: Reader<CloudSite> = (text, name) => {
  const read = siteWord(text, name);
  if ('finding' in read) return read;
  return read.value.kind === 'cloud' ? { value: read.value } : wrong(name, REGION);
};

const REGION = 'a cloud region as NAME=PROVIDER:REGION';
const SITE = `a site as NAME=COUNTRY, such as rotterdam=NL, or ${REGION}`;

function ownPlace(where: string, name: string): Meaning<Site> {
  const finding = unknownPlace(where);
  // Safe: a word without a finding is a place.
  return finding ? { finding } : { value: { kind: 'own', name, place: where as Place } };
}

/** A region is of use where it can be said where it is: on an unknown place no classified data may be. */
function inCloud(where: string, name: string): Meaning<CloudSite> {
  const [provider = '', ...rest] = where.split(':');
  const region = rest.join(':');
  if (!PROVIDERS.includes(provider)) {
    return { finding: error('policy/unknown-provider', { provider: id(provider), ...meant(provider, PROVIDERS) }) };
  }
  const places = regionPlaces(provider, region);
  if (places === undefined) return { finding: unknownRegion(provider, region) };
  if (places === 'unknown') {
    return { finding: error('init/place-unknown', { provider: id(provider), region: id(region) }) };
  }
  return { value: { kind: 'cloud', name, provider, region, places } };
}

/** A place, or a group that every policy has. */
export const placeWord: Reader<string> = (text) => {
  const finding = unknownPlaceOrGroup(text);
  return finding ? { finding } : { value: text };
};

/** One place, and no group. */
export const onePlace: Reader<Place> = (text) => {
  const finding = unknownPlace(text);
  // Safe: a word without a finding is a place.
  return finding ? { finding } : { value: text as Place };
};

/** The places that words stand for, each once. */
export const placesOfWords = (words: readonly string[]): readonly Place[] => [
  // Safe: a word that is no group is a place.
  ...new Set(words.flatMap((each) => builtInGroup(each) ?? [each as Place])),
];

/** `rotterdam=group:wards` or `rotterdam=self-hosted+linux`: the runners of a site. */
export const runnerWord: Reader<readonly [string, RunsOn]> = (text, name) => {
  const [, site, group, labels = ''] = RUNNER.exec(text) ?? [];
  if (site === undefined) return wrong(name, 'SITE=group:NAME, or SITE=LABEL+LABEL');
  return { value: [site, group === undefined ? labels.split('+') : { group }] };
};

const RUNNER =
  /^([A-Za-z][A-Za-z0-9_-]*)=(?:group:([A-Za-z0-9][A-Za-z0-9 ._-]{0,99})|([A-Za-z0-9][A-Za-z0-9._-]*(?:\+[A-Za-z0-9][A-Za-z0-9._-]*)*))$/;

/** An id of the user's own choice that is not one of those that are taken. */
export const freeName =
  (taken: readonly string[]): Reader<string> =>
  (text, name) =>
    NAME.test(text) && !taken.includes(text) ? { value: text } : wrong(name, `an id, and not ${taken.join(', ')}`);

/** A word of a closed list. */
export const wordOf =
  (known: readonly string[], finding: (word: string) => Finding): Reader<string> =>
  (text) =>
    known.includes(text) ? { value: text } : { finding: finding(text) };

const wrong = (name: string, ...expected: readonly string[]) => ({
  finding: error('input/wrong-value', { name: id(name), expected: ids(expected) }),
});
