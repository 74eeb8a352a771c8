const Z_TWO_SIDED = 1.959963984540054;
const Z_ONE_SIDED = 1.6448536269514722;

/**
 * Area under the ROC curve with DeLong's variance (DeLong, DeLong, Clarke-Pearson, Biometrics 44, 1988); intervals on
 * the logit scale, where they stay within 0 and 1.
 */
export function aucWithInterval(labels, scores) {
  const { auc, ofEvents, ofOthers } = placements(labels, scores);
  const se = Math.sqrt(variance(ofEvents) / ofEvents.length + variance(ofOthers) / ofOthers.length);
  const at = (z) => 1 / (1 + Math.exp(-(Math.log(auc / (1 - auc)) + (z * se) / (auc * (1 - auc)))));
  return { auc, low: at(-Z_TWO_SIDED), high: at(Z_TWO_SIDED), oneSidedLow: at(-Z_ONE_SIDED) };
}

/** The difference of two models' areas on the same rows, with DeLong's paired variance and a one-sided lower bound. */
export function aucDifference(labels, scores, others) {
  const [a, b] = [placements(labels, scores), placements(labels, others)];
  const minus = (one, two) => one.map((value, i) => value - two[i]);
  const events = minus(a.ofEvents, b.ofEvents);
  const none = minus(a.ofOthers, b.ofOthers);
  const se = Math.sqrt(variance(events) / events.length + variance(none) / none.length);
  const difference = a.auc - b.auc;
  return { difference, low: difference - Z_TWO_SIDED * se, oneSidedLow: difference - Z_ONE_SIDED * se };
}

/** For each event the share of the others that it outranks, and the reverse; a tie counts half. */
function placements(labels, scores) {
  const [events, others] = [1, 0].map((y) => scores.filter((_, row) => labels[row] === y));
  const wins = (a, b) => (a > b ? 1 : a === b ? 0.5 : 0);
  const ofEvents = events.map((event) => mean(others.map((other) => wins(event, other))));
  const ofOthers = others.map((other) => mean(events.map((event) => wins(event, other))));
  return { auc: mean(ofEvents), ofEvents, ofOthers };
}

/** Area under the ROC curve where each row counts with its weight. */
export function weightedAuc(labels, scores, weights) {
  const rows = scores.map((score, row) => ({ score, weight: weights[row], y: labels[row] }));
  const [events, others] = [1, 0].map((y) => rows.filter((row) => row.y === y));
  const total = (each) => each.reduce((sum, { weight }) => sum + weight, 0);
  const outranked = ({ score }) =>
    total(others.filter((other) => score > other.score)) + total(others.filter((other) => score === other.score)) / 2;
  const wins = events.reduce((sum, event) => sum + event.weight * outranked(event), 0);
  return wins / (total(events) * total(others));
}

/** Kaplan and Meier's estimate of the share without an event up to and including `day`. */
export function withoutEvent(followUps, day) {
  const eventDays = new Set(followUps.filter(({ event, days }) => event && days <= day).map(({ days }) => days));
  return product([...eventDays], (at) => {
    const atRisk = followUps.filter(({ days }) => days >= at).length;
    return 1 - followUps.filter(({ event, days }) => event && days === at).length / atRisk;
  });
}

/**
 * Weights that make up for patients who were followed for too short (Graf and others, Statistics in Medicine 18, 1999):
 * one over the chance of still being followed just before the event, or at the horizon; 0 for those without a label.
 */
export function censoringWeights(followUps, labels, horizonDays) {
  const censored = followUps.map(({ days, event }) => ({ days, event: !event }));
  return followUps.map(({ days }, row) => {
    if (labels[row] === null) return 0;
    return 1 / withoutEvent(censored, labels[row] === 1 ? days - 1e-6 : horizonDays);
  });
}

/** Of the rows with (or without) the event, the share that is at or above the threshold. */
export function shareAbove(labels, scores, threshold, y) {
  const rows = scores.filter((_, row) => labels[row] === y);
  return rows.filter((score) => score >= threshold).length / rows.length;
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const product = (values, of) => values.reduce((result, value) => result * of(value), 1);

function variance(values) {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
