import type { Definition, OfCell } from './definition.ts';

/** Fairlearn's rates of a binary task. Where there is nothing to be a share of they do not exist; Fairlearn answers 0. */

const isPositive: OfCell = (truth, _, positive) => truth === positive;
const isNegative: OfCell = (truth, _, positive) => truth !== positive;
const isSelected: OfCell = (_, decided, positive) => decided === positive;
const isNotSelected: OfCell = (_, decided, positive) => decided !== positive;
const isAny: OfCell = () => true;

const both =
  (one: OfCell, other: OfCell): OfCell =>
  (...cell) =>
    one(...cell) && other(...cell);

const rate = (better: Definition['better'], selected: OfCell, whole: OfCell): Definition => ({
  on: 'decisions',
  better,
  lowest: 0,
  highest: 1,
  tasks: ['binary'],
  takes: { binary: { posLabel: { values: [0, 1], default: 1 } } },
  basis: 'proportion',
  how: { by: 'share', part: both(selected, whole), whole },
});

export const RATES = {
  true_positive_rate: rate('higher', isSelected, isPositive),
  false_negative_rate: rate('lower', isNotSelected, isPositive),
  false_positive_rate: rate('lower', isSelected, isNegative),
  true_negative_rate: rate('higher', isNotSelected, isNegative),
  selection_rate: rate('neither', isSelected, isAny),
};
