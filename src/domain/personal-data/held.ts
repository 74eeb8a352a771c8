import type { Contract, Property, Quality } from '../contract/contract.ts';
import type { Position, Severity } from '../outcome/finding.ts';
import { type Declaration, isInLabel, isInTags, isPersonal } from './declared.ts';
import type { Sighting } from './judge-column.ts';
import type { KindId } from './kind.ts';
import { type Hint, hintsOf } from './name-hints.ts';

/** What a column was seen to hold. */
export interface SeenColumn {
  readonly column: string;
  readonly sightings: readonly Sighting[];
  /** Whether it has a value at all. */
  readonly filled: boolean;
}

/** A column, and the property that describes it, if one does. */
export interface Where {
  readonly column: string;
  readonly property?: string;
  readonly at: Position;
}

/** A kind of personal data in a column, and what the contract and the policy say of that. */
export interface Held extends Where {
  readonly sighting: Sighting;
  readonly declared?: Declaration;
  /** Where a rule forbids it, whoever declares it. */
  readonly forbidden?: { readonly at: Position; readonly severity: Severity };
}

/** What may be in a column by its name, or by values that are too few to tell; nobody declares it. */
export interface Suspected extends Where {
  readonly hints: readonly Hint[];
}

export interface PersonalData {
  readonly held: readonly Held[];
  readonly suspected: readonly Suspected[];
}

/** The columns of a table against its contract, and the categories of the partition's label in the policy. */
export function personalData(
  contract: Contract,
  seen: readonly SeenColumn[],
  categories: readonly string[],
): PersonalData {
  const columns = seen.map((column) => inColumn(contract, column, categories));
  return { held: columns.flatMap(({ held }) => held), suspected: columns.flatMap(({ suspected }) => suspected) };
}

function inColumn(contract: Contract, seen: SeenColumn, categories: readonly string[]): PersonalData {
  const property = contract.properties.find(({ column }) => column === seen.column);
  const where = {
    column: seen.column,
    ...(property ? { property: property.name } : {}),
    at: (property ?? contract).at,
  };
  const rules = rulesOf(contract.quality, property);
  const held = seen.sightings
    .filter(({ suspected }) => !suspected)
    .map((sighting) => ({
      ...where,
      sighting,
      ...declaredBy(sighting.kind, rules, property, categories),
      ...forbiddenBy(sighting.kind, rules),
    }));
  const hints = seen.filled
    ? suspicions(
        seen,
        held.map(({ sighting }) => sighting.kind),
        rules,
        property,
      )
    : [];
  const isKnown = isPersonal(categories, property?.tags ?? []);
  return { held, suspected: isKnown || hints.length === 0 ? [] : [{ ...where, hints }] };
}

type Rule = ReturnType<typeof rulesOf>[number];

/** Those for the whole table, and those of the property. */
function rulesOf(quality: readonly Quality[], property: Property | undefined) {
  return [...quality, ...(property?.quality ?? [])].flatMap((rule) =>
    rule.kind === 'own' && rule.own.rule === 'personal-data'
      ? [{ ...rule.own, at: rule.at, severity: rule.severity }]
      : [],
  );
}

const names = (kinds: Rule['allow'], kind: KindId): boolean => kinds === 'all' || kinds.includes(kind);

function declaredBy(
  kind: KindId,
  rules: readonly Rule[],
  property: Property | undefined,
  categories: readonly string[],
): Pick<Held, 'declared'> {
  if (isInLabel(kind, categories)) return { declared: 'policy' };
  const inContract = isInTags(kind, property?.tags ?? []) || rules.some(({ allow }) => names(allow, kind));
  return inContract ? { declared: 'contract' } : {};
}

/** By the strictest of the rules. */
function forbiddenBy(kind: KindId, rules: readonly Rule[]): Pick<Held, 'forbidden'> {
  const forbidding = rules.filter(({ forbid }) => names(forbid, kind));
  const first = forbidding.find(({ severity }) => severity === 'error') ?? forbidding[0];
  return first ? { forbidden: { at: first.at, severity: first.severity } } : {};
}

/** What was found is no suspicion any more, and what is allowed here is none. */
function suspicions(
  { column, sightings }: SeenColumn,
  found: readonly KindId[],
  rules: readonly Rule[],
  property: Property | undefined,
): readonly Hint[] {
  if (found.length > 0) return [];
  const kinds = sightings.filter(({ suspected }) => suspected).map(({ kind }) => kind);
  const hints = new Set<Hint>([...kinds, ...hintsOf(column), ...hintsOf(property?.name ?? '')]);
  return [...hints].filter(
    (hint) => !rules.some(({ allow }) => allow === 'all' || allow.some((kind) => kind === hint)),
  );
}
