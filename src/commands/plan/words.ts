import { joined, type Prose, say } from '../../domain/outcome/document.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Reason } from '../../domain/policy/decision.ts';
import { messageOf } from '../../report/message.ts';
import { asFindings } from '../reasons.ts';
import { position } from './document.ts';

/** A sentence for each reason, with its code and the lines that it stands on: rules that say the same share one. */
export function reasonsInWords(reasons: readonly Reason[]): Prose[] {
  const sentences = new Map<string, { readonly what: Prose; readonly code: string; readonly places: Prose[] }>();
  for (const [place, own] of byPlace(reasons)) {
    for (const finding of asFindings(own)) {
      const { what } = messageOf(finding);
      const key = JSON.stringify([finding.code, what]);
      const sentence = sentences.get(key) ?? { what, code: finding.code, places: [] };
      sentence.places.push(place);
      sentences.set(key, sentence);
    }
  }
  return [...sentences.values()].map(({ what, code, places }) => say`${what} (${id(code)}: ${joined(places, ', ')})`);
}

/** Reasons by rule and line, in the order in which each was met first. */
function byPlace(reasons: readonly Reason[]): Iterable<readonly [Prose, readonly Reason[]]> {
  const groups = new Map<string, [Prose, Reason[]]>();
  for (const reason of reasons) {
    const place = placeOf(reason);
    const key = JSON.stringify(place);
    const [, known] = groups.get(key) ?? [place, []];
    groups.set(key, [place, [...known, reason]]);
  }
  return groups.values();
}

const placeOf = (reason: Reason): Prose => {
  const rule = ruleOf(reason);
  const place = id(position(reason.at));
  return rule === undefined ? say`${place}` : say`${id(rule)} at ${place}${approvalOf(reason)}`;
};

/** How it is known that somebody answers for an entry: a signature, or the word of whoever merged it. */
export const approvalOf = ({ params: { approval } }: Reason): Prose =>
  approval === undefined ? say`` : say` (${approval})`;

/** What a reason stands on: a rule, a preset, or a waiver. The deny that a waiver lifts allows nothing. */
export function ruleOf({ rule, params }: Reason): string | undefined {
  const [waiver] = [params.waiver ?? []].flat();
  return waiver === undefined ? rule : String(waiver.value);
}

/** What allows, each with its line. */
export function rulesInWords(notes: readonly Reason[]): Prose {
  const rules = new Map(
    notes.flatMap((note) => {
      const rule = ruleOf(note);
      return rule === undefined ? [] : [[rule, placeOf(note)] as const];
    }),
  );
  return rules.size === 0 ? say`no rule: what is public needs none` : joined([...rules.values()], ', ');
}
