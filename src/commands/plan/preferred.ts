import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { inDollars } from '../../domain/places/prices.ts';
import { type Choice, choicesOf } from '../../domain/policy/choice.ts';
import type { ScoreValue, StepDecision } from '../../domain/policy/decision.ts';
import { named } from './named.ts';

/** Why each step runs where it does, and not on another target that may run it. Nothing where there is no choice. */
export function preferredBlock(steps: readonly StepDecision[]): Block[] {
  const items = steps.flatMap(({ step, placements }) =>
    placements.flatMap((placement) =>
      choicesOf(placement).map(
        (choice) =>
          say`${id(named(step, placement))}: ${id(placement.target ?? '')} before ${id(choice.over)} ${choiceInWords(choice)}`,
      ),
    ),
  );
  if (items.length === 0) return [];
  const summary = say`Chosen among those allowed: ${known(items.length)} comparisons`;
  return [{ block: 'details', summary, blocks: [{ block: 'list', items }] }];
}

/** What decided, with both numbers: `by egress-cost: 0.00 vs 1.08 USD`. */
export function choiceInWords({ by, chosen, other }: Choice): Prose {
  if (by === 'availability') return say`by availability: no runner of the other is online`;
  if (by === 'name') return say`by name: equal by every preference`;
  if (by === 'data-locality')
    return say`by data-locality: ${units(chosen)} vs ${units(other)} records moved, twice if abroad`;
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
