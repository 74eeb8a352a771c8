import { error, type Refusal, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { LockedPackage } from './platform.ts';

/** Why the engine's package could not be had, in our own words: those of clients and registries may hold addresses. */
export type MissingReason =
  | 'there is no npm on this machine'
  | 'npm took longer than five minutes'
  | 'npm could not fetch it'
  | 'its registry has no address'
  | 'its registry does not answer'
  | 'its registry wants other credentials'
  | 'its registry does not have this package in this version'
  | 'its registry sends elsewhere, and no redirect is followed'
  | 'its registry answers with an error'
  | 'what its registry sends is larger than any package of the engine';

export const missing = (locked: LockedPackage, reason: MissingReason): Refusal =>
  refused(error('engine/missing', { ...packageOf(locked), reason: id(reason) }));

/** Fewer bytes came than were announced. */
export const cutOff = (locked: LockedPackage): Refusal => refused(error('engine/archive-cut-off', packageOf(locked)));

export const packageOf = ({ name, version, integrity }: LockedPackage) => ({
  package: id(`${name}@${version}`),
  integrity: id(integrity),
});
