import { joined, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { DatedPlace } from '../../domain/places/groups.ts';
import type {
  Attestation,
  Caution,
  CopyDuty,
  Restriction,
  SafeguardRule,
  Thresholds,
} from '../../domain/places/regimes.ts';
import { durationText } from '../../domain/policy/duration.ts';
import type { Operation } from '../../domain/policy/policy.ts';

/** What a regime denies by place, in one sentence. */
export function restrictionInWords({ denied, places, of, safeguards, ...limits }: Restriction): Prose {
  const named = ids(safeguards.map((each) => each.id));
  return joined(
    [
      say`denies ${what(limits)}${kinds(limits.categories)}${whose(of)}${id(denied)} ${ids(places.map(placeWithEnd))}`,
      ...limitsInWords(limits),
      ...(named.length > 0 ? [say`unless a safeguard is stated: ${named}`] : []),
    ],
    ', ',
  );
}

const whose = (of: Restriction['of']): Prose => (of === undefined ? say` ` : say` where an operator is from `);

const what = ({ operations, atRest }: Pick<Restriction, 'operations' | 'atRest'>): Prose =>
  atRest ? say`a partition to rest` : say`${verbs(operations)}`;

const verbs = (operations: readonly Operation[]) =>
  id(operations.map((each) => ({ process: 'processing', store: 'storing' })[each]).join(' and '));

const kinds = (categories: readonly string[] | undefined): Prose =>
  categories === undefined ? say`` : say` of ${ids(categories)}`;

const placeWithEnd = ({ place, until }: DatedPlace): string =>
  until === undefined ? place : `${place} (through ${until})`;

const limitsInWords = ({
  at,
  minutes,
  thresholds,
}: Pick<Restriction, 'at' | 'minutes' | 'thresholds'>): readonly Prose[] => [
  ...(at === undefined ? [] : [say`where somebody else runs the machines`]),
  ...(minutes === undefined ? [] : [say`in a step that may last longer than ${id(durationText(minutes))}`]),
  ...(thresholds === undefined ? [] : [say`from so many records of the policy on: ${sizes(thresholds)}`]),
];

const sizes = (thresholds: Thresholds) => ids(Object.entries(thresholds).map(([each, size]) => `${each} ${size}`));

/** Where a safeguard serves. */
export const safeguardInWords = ({ id: name, article, places, except, below, until }: SafeguardRule): Prose =>
  joined(
    [
      article === undefined ? say`${id(name)}` : say`${id(name)} (${id(article)})`,
      places === 'everywhere' ? say`for any country` : say`for ${ids(places)} alone`,
      ...(except.length > 0 ? [say`not for ${ids(except)}`] : []),
      ...(below === undefined ? [] : [say`for fewer records than ${sizes(below)}`]),
      ...(until === undefined ? [] : [say`through ${id(until)}`]),
    ],
    ', ',
  );

export const attestationInWords = ({ anyOf, at, outside, operations, categories }: Attestation): Prose =>
  say`denies ${verbs(operations)}${kinds(categories)} ${where(at, outside)} unless attested: ${id(anyOf.join(' or '))}`;

const where = (at: Attestation['at'], outside: Attestation['outside']): Prose => {
  if (outside !== undefined) return say`outside ${ids(outside)}`;
  return at === 'everywhere' ? say`anywhere` : say`where somebody else runs the machines`;
};

export const cautionInWords = ({ outside, says }: Caution): Prose => say`warns outside ${ids(outside)}: ${id(says)}`;

export const copyInWords = ({ places, categories }: CopyDuty): Prose =>
  say`denies everything with ${ids(categories)} while no partition of the dataset lies in ${ids(places)}`;
