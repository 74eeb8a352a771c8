import type { Check, Column } from '../../domain/contract/check.ts';
import type { DataContract } from '../../domain/contract/contract.ts';
import type { Named } from '../../domain/contract/own-rules.ts';
import { readValue } from '../../domain/contract/reading.ts';
import { badInput, error, type Finding } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import type { Bins } from '../../domain/profile/bins.ts';
import { type Before, canTell } from '../../domain/profile/drifted.ts';
import type { Profile, TableProfile } from '../../domain/profile/profile.ts';
import { readProfile } from '../../files/profile.ts';
import type { Admission } from '../admission.ts';

type Trusted = Pick<Admission, 'trusted'>;
type OfColumn = Extract<Check['measures'], { kind: 'drift' }>;

/** Checks against a baseline, each with what that says. Baselines are trusted texts: a pull request can't move them. */
export async function withBaselines(
  checks: readonly Check[],
  contract: Pick<DataContract, 'id'>,
  admission: Trusted,
): Promise<readonly Check[]> {
  const profiles = await profilesOf(checks.flatMap(baselineOf), admission);
  const wrong: Finding[] = [];
  const made = checks.map((check) => {
    const named = baselineOf(check)[0];
    const profile = named && profiles.get(named.path);
    if (!named || !profile) return check;
    const against = { check, named, profile, contract: contract.id };
    const resolved = resolve(against);
    if (!isFinding(resolved)) return resolved;
    wrong.push(resolved);
    return check;
  });
  if (wrong.length > 0) throw badInput(...wrong);
  return made;
}

const baselineOf = ({ measures }: Check): readonly Named[] =>
  measures.kind === 'drift' || measures.kind === 'row-count-change' ? [measures.baseline] : [];

async function profilesOf(named: readonly Named[], { trusted }: Trusted): Promise<ReadonlyMap<string, Profile>> {
  const profiles = new Map<string, Profile>();
  for (const { path: file, at } of named) {
    if (!profiles.has(file)) profiles.set(file, readProfile(await trusted(file, at)));
  }
  return profiles;
}

interface Against {
  readonly check: Check;
  readonly named: Named;
  readonly profile: Profile;
  readonly contract: string;
}

const isFinding = (made: Check | Finding): made is Finding => 'code' in made;

function resolve(against: Against): Check | Finding {
  const { check, named, profile, contract } = against;
  const params = { check: id(check.name), file: path(named.path) };
  if (profile.contract.id !== contract) {
    const of = { ...params, got: id(profile.contract.id), expected: id(contract) };
    return error('profile/of-other-contract', of, named.at);
  }
  const table = profile.tables.find(({ schema }) => schema === check.schema);
  if (!table) return error('profile/lacks', { ...params, what: id(check.schema) }, named.at);
  if (table.rows === null) return error('profile/leaves-out', params, named.at);
  const { measures } = check;
  if (measures.kind === 'row-count-change') return { ...check, measures: { ...measures, before: table.rows } };
  if (measures.kind !== 'drift') throw new Error('a check without a baseline');
  return ofColumn(against, measures, table, table.rows);
}

function ofColumn(
  { check, named, profile }: Against,
  measures: OfColumn,
  table: TableProfile,
  rows: number,
): Check | Finding {
  const params = { check: id(check.name), file: path(named.path) };
  const found = table.properties.find(({ property }) => property === check.property);
  if (!found) return error('profile/lacks', { ...params, what: id(check.property ?? '') }, named.at);
  if (!fits(found.bins, measures.column)) return error('profile/of-other-type', params, named.at);
  const before: Before = { bins: found.bins, cells: found.cells, rows, isMerged: profile.parts.length > 1 };
  return canTell(before)
    ? { ...check, measures: { ...measures, before } }
    : error('profile/leaves-out', params, named.at);
}

/** Whether values of the column could ever be in those bins. */
function fits(bins: Bins, { reading }: Column): boolean {
  if (bins.kind === 'edges') return reading.as === 'integer' || reading.as === 'number';
  return reading.as !== 'moment' && bins.values.every((each) => readValue(reading, each) !== undefined);
}
