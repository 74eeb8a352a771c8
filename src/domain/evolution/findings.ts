import type { DataContract } from '../contract/contract.ts';
import { error, type Finding, finding, note, type Position, warning } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Change } from './change.ts';
import { changesOf } from './changes.ts';
import type { Guarded } from './guarded.ts';
import { type Rise, riseOf } from './version.ts';

export interface Evolution {
  readonly before: DataContract;
  readonly after: DataContract;
  readonly changes: readonly Change[];
  readonly rise: Rise | undefined;
  /** Whether something breaks and the version does not say so. */
  readonly isUnannounced: boolean;
  readonly findings: readonly Finding[];
}

/** What changed between two versions of a contract, and whether the new version number says what it breaks. */
export function evolutionOf(before: DataContract, after: DataContract, guarded: Guarded): Evolution {
  const changes = changesOf(before, after);
  const rise = riseOf(before.version, after.version);
  const isAnnounced = rise === 'major';
  const breaking = changes.filter((change) => isBreaking(change, guarded));
  const findings = [
    ...changes.map((change) => changeFinding(change, breaking.includes(change), isAnnounced)),
    ...versionFindings(before, after, rise, changes, breaking.length > 0),
  ];
  return { before, after, changes, rise, isUnannounced: breaking.length > 0 && !isAnnounced, findings };
}

export const isBreaking = ({ breaks }: Change, guarded: Guarded): boolean =>
  breaks !== 'nobody' && (guarded === 'both' || breaks === 'both' || breaks === guarded);

function changeFinding(change: Change, breaks: boolean, isAnnounced: boolean): Finding {
  const { what, table, property, was, is, from, to, near } = change;
  const at = to ?? near ?? from;
  const params = {
    what: id(what),
    ...(table === undefined ? {} : { table: id(property === undefined ? table : `${table}.${property}`) }),
    ...(was === undefined ? {} : { was: id(was) }),
    ...(is === undefined ? {} : { is: id(is) }),
    ...(from ? { from: id(placeOf(from)) } : {}),
  };
  if (!breaks) return note('evolution/compatible', params, at);
  const of = id(change.breaks === 'both' ? 'writers and readers' : change.breaks);
  const code = isAnnounced ? 'evolution/breaking-announced' : 'evolution/breaking';
  return finding(isAnnounced ? 'note' : 'error', code, { ...params, of }, at);
}

const placeOf = ({ line, column }: Position): string => `${line}:${column}`;

function versionFindings(
  before: DataContract,
  after: DataContract,
  rise: Rise | undefined,
  changes: readonly Change[],
  breaks: boolean,
): readonly Finding[] {
  const params = { was: id(before.version), is: id(after.version) };
  if (rise === undefined)
    return [finding(breaks ? 'error' : 'warning', 'evolution/version-unreadable', params, after.versionAt)];
  if (rise === 'fell') return [error('evolution/version-fell', params, after.versionAt)];
  if (rise === 'none' && changes.length > 0 && !breaks)
    return [warning('evolution/version-same', params, after.versionAt)];
  return [];
}
