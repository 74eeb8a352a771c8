import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { inDollars } from '../../domain/places/prices.ts';
import { type Choice, choicesOf } from '../../domain/policy/choice.ts';
import type { Placement, ScoreValue, StepDecision } from '../../domain/policy/decision.ts';
import { named } from './named.ts';

/** Why each step runs where it does, and not on another target that may run it. Nothing where there is no choice. */
export function preferredBlock(steps: readonly StepDecision[]): Block[] {
  const items = steps.flatMap(({ step, placements }) =>
    placements.flatMap((placement) => comparisons(named(step, placement), placement)),
  );
  if (items.length === 0) return [];
  const summary = say`Why this target, of those allowed`;
  return [{ block: 'details', summary, blocks: [{ block: 'list', items }] }];
}

/** The report for machines has them all. */
const MAX_TOLD = 5;

/** Those that came nearest. */
function comparisons(name: string, placement: Placement): readonly Prose[] {
  const choices = choicesOf(placement);
  const told = choices.slice(0, MAX_TOLD);
  const items = told.map((each) => say`${id(placement.target ?? '')} before ${id(each.over)} ${choiceInWords(each)}`);
  const more = choices.length - told.length;
  const all = more > 0 ? [...items, say`and before ${known(more)} more`] : items;
  return all.map((each) => say`${id(name)}: ${each}`);
}

/** What decided, with both numbers: `by egress-cost: 0.00 vs 1.08 USD`. */
export function choiceInWords({ by, chosen, other }: Choice): Prose {
  if (by === 'availability') return say`by availability: no runner of the other is online`;
  if (by === 'name') return say`by name: equal by every preference`;
  if (by === 'data-locality')
    return say`by data-locality: ${units(chosen)} vs ${units(other)} records moved, counted twice where they go abroad`;
  const digits = digitsOf(chosen, other);
  const numbers = say`by ${id(by)}: ${amount(chosen, digits)} vs ${amount(other, digits)}`;
  return by === 'cost' ? say`${numbers} an hour` : say`${numbers} USD`;
}

const units = (value: ScoreValue) => (value === 'unknown' ? id(value) : known(value));

const amount = (micros: ScoreValue, digits: number) =>
  micros === 'unknown' ? id(micros) : known(inDollars(micros), digits);

const CENTS = 2;
const MICROS = 6;

/** Cents, unless they would make two prices look alike. */
const digitsOf = (a: ScoreValue, b: ScoreValue): number =>
  a !== 'unknown' && b !== 'unknown' && inDollars(a).toFixed(CENTS) === inDollars(b).toFixed(CENTS) ? MICROS : CENTS;
