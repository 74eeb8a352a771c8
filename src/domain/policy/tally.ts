import type { FindingCode } from '../findings/codes.ts';
import type { Placement, Reason } from './decision.ts';

/** How many targets one cause keeps from a step. */
export interface Tally {
  readonly code: FindingCode;
  /** The rule, preset or event that says no; undefined where the cause is the same whoever says it. */
  readonly rule?: string;
  /** What the targets lack, of a capacity. */
  readonly resource?: string;
  readonly targets: number;
}

/** Every refused target once, under the hardest of its reasons; the cause that keeps most targets first. */
export function tallies({ rejected, reasons: common }: Pick<Placement, 'rejected' | 'reasons'>): readonly Tally[] {
  const groups = new Map<string, Tally>();
  for (const own of rejected.values()) {
    // What holds on every target counts only where nothing is said of this one: it says nothing about targets.
    const cause = decisive(own) ?? decisive(common);
    if (cause === undefined) continue;
    const named = tally(cause);
    const key = JSON.stringify(named);
    groups.set(key, { ...named, targets: (groups.get(key)?.targets ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.targets - a.targets || hardness(a.code) - hardness(b.code));
}

/** The reason that most would have to change for; of equals the first. */
export const decisive = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.reduce<Reason | undefined>(
    (hardest, each) => (hardest === undefined || hardness(each.code) < hardness(hardest.code) ? each : hardest),
    undefined,
  );

/** Hardest first: no place, no law, no rule, no statement, no machine. What is not named stands between. */
const HARDEST: readonly FindingCode[] = [
  'placement/place-unknown',
  'placement/denied-by-preset',
  'placement/denied-by-rule',
  'placement/operator-outside',
  'placement/operator-unknown',
  'placement/no-allow',
];
const SOFTEST: readonly FindingCode[] = ['placement/not-ephemeral', 'placement/capacity'];

function hardness(code: FindingCode): number {
  if (SOFTEST.includes(code)) return HARDEST.length + 1 + SOFTEST.indexOf(code);
  return HARDEST.includes(code) ? HARDEST.indexOf(code) : HARDEST.length;
}

const WHOEVER: ReadonlySet<FindingCode> = new Set(['placement/place-unknown', 'placement/operator-unknown']);

function tally({ code, rule, params: { resource } }: Reason): Omit<Tally, 'targets'> {
  return {
    code,
    ...(rule === undefined || WHOEVER.has(code) ? {} : { rule }),
    ...(resource !== undefined && 'kind' in resource ? { resource: String(resource.value) } : {}),
  };
}
