import { type Metric, metricValue, TRAITS, textOf, whyUndefined } from '../../../../src/domain/statistics/metrics.ts';
import { ANSWERED, type Answer, type Answered } from './answers.ts';
import { REFUSALS, type Refusal, ROUNDING } from './refusals.ts';

/** Of doubles that were added in another order. */
const TOLERANCE = 1e-13;

/** Relative of errors, whose scale is the data's; of all others, which are shares or their differences, absolute below 1. */
const isClose = (got: number, expected: number, { name }: Metric): boolean =>
  Math.abs(got - expected) <=
  TOLERANCE * Math.max(Math.abs(expected), TRAITS[name].lowest === 0 && TRAITS[name].on === 'values' ? 0 : 1);

const WEIGHTS = /, (?:whole weights, some 0|fractional weights|weights of all magnitudes)$/;
const sampleOf = ({ name }: Answered): string => name.replace(WEIGHTS, '');

const isOn = ({ of, samples }: Refusal, answered: Answered): boolean =>
  (answered.task === 'regression') === (of === 'numbers') && samples.includes(sampleOf(answered));

const refusalOf = (answered: Answered, text: string) =>
  REFUSALS.find((refusal) => isOn(refusal, answered) && refusal.metrics.test(text));

const isRounding = ({ name }: Answered, text: string): boolean =>
  ROUNDING.sample.test(name) && ROUNDING.metrics.test(text);

/** Whether the value, or the refusal, is what it should be. */
function isRight(answered: Answered, metric: Metric, expected: Answer): boolean {
  const { rows } = answered;
  const [value, reason] = [metricValue(metric, rows), whyUndefined(metric, rows)];
  if (reason !== refusalOf(answered, textOf(metric))?.reason) return false;
  if (typeof expected === 'number' && Number.isFinite(value)) return isClose(value, expected, metric);
  return reason !== undefined;
}

/** What is not as it should be, in words. */
const faultsIn = (answered: Answered): readonly string[] =>
  answered.asked.flatMap(({ metric, answer }) => {
    const expected = isRounding(answered, textOf(metric)) ? ROUNDING.ours : answer;
    if (isRight(answered, metric, expected)) return [];
    const [value, reason] = [metricValue(metric, answered.rows), whyUndefined(metric, answered.rows)];
    return [`${textOf(metric)}: ${value} (${reason ?? 'answered'}), there ${expected}`];
  });

describe.each(['binary', 'multiclass', 'regression'] as const)('%s: what scikit-learn and Fairlearn answer', (task) => {
  it.each(ANSWERED.filter((each) => each.task === task))('$name', (answered) => expect(faultsIn(answered)).toEqual([]));
});

describe('we refuse what they answer', () => {
  const kindOf = (answer: unknown) => (answer === null ? 'none' : typeof answer === 'string' ? 'error' : 'number');

  it.each(REFUSALS.map((each) => ({ ...each, pattern: each.metrics.source })))(
    '$reason: $samples, $pattern',
    (refusal) => {
      const answers = ANSWERED.filter((each) => isOn(refusal, each)).flatMap(({ asked }) =>
        asked.filter(({ metric }) => refusal.metrics.test(textOf(metric))).map(({ answer }) => kindOf(answer)),
      );
      expect([...new Set(answers)].sort()).toEqual([...refusal.theirs].sort());
    },
  );
});
