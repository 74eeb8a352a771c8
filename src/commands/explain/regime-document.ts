import type { LabelledJson } from '../../domain/outcome/document.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import type { RegimeNotes } from '../../domain/places/provenance-data.ts';
import type { Regime, Restriction, SafeguardRule, Thresholds } from '../../domain/places/regimes.ts';

export const regimeDocument = (
  regime: Regime,
  { summary, status, sources, notChecked }: RegimeNotes,
): LabelledJson => ({
  id: id(regime.id),
  name: id(regime.name),
  law: id(regime.law),
  summary: ids(summary),
  status: id(status),
  from: idOrNull(regime.from),
  confidence: id(regime.confidence),
  jurisdiction: everywhereOr(regime.jurisdiction),
  categories: ids(regime.categories),
  restrictions: regime.restrictions.map(restrictionDocument),
  attestations: regime.attestations.map(({ anyOf, at, outside, operations, categories = regime.categories }) => ({
    'any-of': ids(anyOf),
    at: id(at),
    outside: outside === undefined ? null : ids(outside),
    operations: ids(operations),
    categories: ids(categories),
  })),
  copies: regime.copies.map(({ places, categories }) => ({ places: ids(places), categories: ids(categories) })),
  cautions: regime.cautions.map(({ outside, says }) => ({ outside: ids(outside), says: id(says) })),
  'derived-too': regime.derivedToo ?? false,
  'not-checked': ids(notChecked),
  sources: ids(sources),
});

const restrictionDocument = (restriction: Restriction): LabelledJson => ({
  denied: id(restriction.denied),
  of: id(restriction.of ?? 'places'),
  places: restriction.places.map(({ place, until }) => ({ place: id(place), until: idOrNull(until) })),
  operations: ids(restriction.operations),
  categories: restriction.categories === undefined ? null : ids(restriction.categories),
  at: id(restriction.at ?? 'everywhere'),
  'at-rest': restriction.atRest ?? false,
  minutes: restriction.minutes === undefined ? null : known(restriction.minutes),
  thresholds: sizesOrNull(restriction.thresholds),
  safeguards: restriction.safeguards.map(safeguardDocument),
});

const safeguardDocument = ({ id: name, article, places, except, below, until }: SafeguardRule): LabelledJson => ({
  id: id(name),
  article: idOrNull(article),
  places: everywhereOr(places),
  except: ids(except),
  below: sizesOrNull(below),
  until: idOrNull(until),
});

const everywhereOr = (places: Regime['jurisdiction']): LabelledJson =>
  places === 'everywhere' ? id(places) : ids(places);

const idOrNull = (text: string | undefined): LabelledJson => (text === undefined ? null : id(text));

const sizesOrNull = (sizes: Thresholds | undefined): LabelledJson =>
  sizes === undefined
    ? null
    : Object.fromEntries(Object.entries(sizes).map(([category, size]) => [category, known(size)]));
