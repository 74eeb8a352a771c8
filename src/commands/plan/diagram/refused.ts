import type { FindingCode } from '../../../domain/findings/codes.ts';
import { type Arrow, type Box, type Diagram, type Prose, say } from '../../../domain/outcome/document.ts';
import { id, ids, known } from '../../../domain/outcome/labelled.ts';
import type { Placement, Reason } from '../../../domain/policy/decision.ts';
import { decisive } from '../../../domain/policy/tally.ts';
import type { Planned } from '../deciding.ts';
import { named } from '../named.ts';
import { locationKey } from './title.ts';

/** Apart from the rest: targets that may run nothing, and steps that may run nowhere, each with the reason. */
export function refused(planned: Planned): Diagram {
  const targets = causesOf(planned);
  const denied = [...planned.merged.steps.values()].flatMap(({ step, placements }) =>
    placements.filter(({ verdict }) => verdict !== 'pass').map((placement) => deniedBox(step, placement)),
  );
  const boxes = [...targets.map(causeBox), ...denied];
  const title = say`Refused: nothing runs here`;
  return {
    areas: boxes.length === 0 ? [] : [{ key: 'refused', kind: 'refused', title, boxes }],
    arrows: targets.flatMap((cause) => arrowsTo(cause, planned)),
  };
}

/** Targets that every step refuses, for one and the same hardest reason. */
interface Cause {
  readonly key: string;
  readonly reason: Reason;
  readonly targets: readonly string[];
  /** Partitions that may not go there. */
  readonly origins: ReadonlySet<string>;
}

function causesOf({ policy, merged }: Planned): readonly Cause[] {
  const placements = [...merged.steps.values()].flatMap((each) => each.placements);
  const causes = new Map<string, Cause>();
  for (const target of policy.targets.keys()) {
    const against = placements.map(({ rejected }) => rejected.get(target));
    const reasons = against.flatMap((each) => each ?? []);
    const reason = decisive(reasons);
    if (reason === undefined || against.includes(undefined)) continue;
    const key = `refused ${reason.code} ${reason.rule ?? ''}`;
    const { targets = [], origins = [] } = causes.get(key) ?? {};
    const more = reasons.flatMap(({ flow }) => flow?.origin ?? []);
    causes.set(key, { key, reason, targets: [...targets, target], origins: new Set([...origins, ...more]) });
  }
  return [...causes.values()];
}

/** More ids than this are a number. */
const MAX_IDS = 3;

function causeBox({ key, targets, reason }: Cause): Box {
  const who = targets.length > MAX_IDS ? say`${known(targets.length)} targets` : say`${ids(targets)}`;
  return { key, kind: 'refused', lines: [who, inWords(reason)] };
}

function deniedBox(step: string, placement: Placement): Box {
  const name = named(step, placement);
  return { key: `denied ${name}`, kind: 'refused', lines: [say`step ${id(name)}`, say`no target may run it`] };
}

/** From each location that holds such data. */
function arrowsTo({ key, origins }: Cause, { policy }: Planned): readonly Arrow[] {
  const partitions = [...policy.datasets.values()].flatMap((each) => [...each.partitions.values()]);
  const homes = new Set(partitions.filter(({ origin }) => origins.has(origin)).map(({ location }) => location));
  return [...homes].map((home) => ({ from: locationKey(home), to: key, kind: 'refused' }));
}

function inWords(reason: Reason): Prose {
  const words = WORDS[reason.code];
  return words === undefined ? say`refused: ${id(reason.code)}` : words(reason);
}

const WORDS: Partial<Record<FindingCode, (reason: Reason) => Prose>> = {
  'placement/place-unknown': () => say`nobody can say in which country it stands, so the data may not go there`,
  'placement/denied-by-preset': ({ rule = '' }) => say`outside the places of ${id(rule)}`,
  'placement/denied-by-rule': ({ rule = '' }) => say`denied by rule ${id(rule)}`,
  'placement/operator-outside': ({ rule = '' }) => say`run by companies that rule ${id(rule)} denies`,
  'placement/operator-unknown': () => say`nobody can say whose law reaches those who run it`,
  'placement/no-allow': () => say`no rule allows data there`,
  'placement/capacity': () => say`too small for any step`,
};
