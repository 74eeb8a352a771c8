import { numbers } from './table.mjs';

/** Three years, in days. At five years 41 % of the German patients would have no label. */
export const HORIZON_DAYS = 3 * 365.25;

/**
 * Follow-up in Rotterdam: to the first relapse, or to a death that relapse follow-up still covered. 43 people died
 * after their relapse follow-up had ended; whether they relapsed before is not known, so they are censored at its end.
 */
export function rotterdamFollowUp(table) {
  const [relapsed, relapseDays, died, deathDays] = ['recur', 'rtime', 'death', 'dtime'].map((c) => numbers(table, c));
  return relapseDays.map((days, i) => ({
    days,
    event: relapsed[i] === 1 || (died[i] === 1 && deathDays[i] <= days),
  }));
}

/** Follow-up in Germany: the file has relapse or death in one pair of columns already. */
export function germanFollowUp(table) {
  const happened = numbers(table, 'status');
  return numbers(table, 'rfstime').map((days, i) => ({ days, event: happened[i] === 1 }));
}

/** 1: relapse or death within the horizon; 0: followed to the horizon without; null: followed for less, nobody knows. */
export function label({ days, event }) {
  if (event && days <= HORIZON_DAYS) return 1;
  return days >= HORIZON_DAYS ? 0 : null;
}
