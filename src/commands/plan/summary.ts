import type { FindingCode } from '../../domain/findings/codes.ts';
import { joined, type Prose, say } from '../../domain/outcome/document.ts';
import { id, known, type Labelled } from '../../domain/outcome/labelled.ts';
import type { Placement } from '../../domain/policy/decision.ts';
import { type Tally, tallies } from '../../domain/policy/tally.ts';
import { named } from './named.ts';

/** “1 of 3 targets may run `train`: 1 denied by dutch-register, 1 place unknown”. */
export function summaryOf(step: string, placement: Placement): Prose {
  const { allowed, rejected } = placement;
  const all = allowed.length + rejected.size;
  const start = say`${known(allowed.length)} of ${known(all)} targets may run ${id(named(step, placement))}`;
  const causes = tallies(placement).map(causeOf);
  return causes.length === 0 ? start : say`${start}: ${joined(causes, ', ')}`;
}

/** The same for machines. */
export const summaryText = (step: string, placement: Placement): Labelled => id(flat(summaryOf(step, placement)));

/** The causes as parameters of a finding, a phrase each. */
export const causesOf = (placement: Placement): readonly Labelled[] =>
  tallies(placement).map((each) => id(flat(causeOf(each))));

const flat = ({ parts }: Prose): string => parts.map(({ value }) => String(value)).join('');

const causeOf = (tally: Tally): Prose => say`${known(tally.targets)} ${(PHRASES[tally.code] ?? otherwise)(tally)}`;

const by = ({ rule }: Tally): Prose => (rule === undefined ? say`by the policy` : say`by ${id(rule)}`);

const otherwise = (tally: Tally): Prose => say`refused ${by(tally)} (${id(tally.code)})`;

const lacking = ({ resource = 'capacity' }: Tally): Prose => say`too little ${id(resource)}`;

const PHRASES: Partial<Record<FindingCode, (tally: Tally) => Prose>> = {
  'placement/place-unknown': () => say`place unknown`,
  'placement/operator-unknown': () => say`operators unknown`,
  'placement/denied-by-preset': (tally) => say`denied ${by(tally)}`,
  'placement/attestation-missing': ({ rule }) => say`without what ${id(rule ?? 'a preset')} wants attested`,
  'placement/copy-missing': ({ rule }) => say`for want of a copy that ${id(rule ?? 'a preset')} asks for`,
  'placement/denied-by-rule': (tally) => say`denied ${by(tally)}`,
  'placement/operator-outside': (tally) => say`denied ${by(tally)} for their operators`,
  'placement/no-allow': () => say`not allowed by any rule`,
  'placement/not-ephemeral': () => say`not ephemeral`,
  'placement/capacity': lacking,
  'placement/store-denied': () => say`for want of a store that may hold what it writes`,
  'placement/destination-denied': () => say`for want of a destination that may hold the model`,
  'placement/rest-denied': () => say`for data that may not rest where it lies`,
  'placement/surface-cap': () => say`for a surface that may not hold what it writes`,
  'placement/event-cap': ({ rule }) => say`held back on a ${id(rule ?? 'pull-request')} event`,
  'placement/event-cannot-release': ({ rule }) => say`held back on a ${id(rule ?? 'pull-request')} event`,
};
