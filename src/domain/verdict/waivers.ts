import { type Finding, note, warning } from '../outcome/finding.ts';
import { id, ids } from '../outcome/labelled.ts';
import { dayOf, isLive } from '../policy/dates.ts';
import type { ApprovalRule } from '../policy/exception.ts';
import { isApproved } from '../policy/in-force.ts';
import type { TestResult } from './measure.ts';
import type { TestWaiver } from './spec.ts';

/** By what a waiver is judged: the instant, ISO 8601 UTC, and what the policy asks of approvals. */
export interface WaivedUnder {
  readonly now: string;
  readonly approvals: ApprovalRule;
}

/** Results in which what is waived says so, and one finding of each waiver: what it lifted, or why it has no effect. */
export interface Waived {
  readonly results: readonly TestResult[];
  readonly findings: readonly Finding[];
}

/** Of two waivers of one result, the first counts. */
export function waive(results: readonly TestResult[], waivers: readonly TestWaiver[], under: WaivedUnder): Waived {
  const inForce = waivers.filter((waiver) => whyNot(waiver, under) === undefined);
  const waived = results.map((result) => lifted(result, inForce));
  return { results: waived, findings: waivers.map((waiver) => findingOf(waiver, waived, under)) };
}

function lifted(result: TestResult, inForce: readonly TestWaiver[]): TestResult {
  const waiver = inForce.find((each) => isLiftable(result) && covers(each, result));
  return waiver === undefined ? result : { ...result, status: 'waived', waived: waiver.id };
}

/** A test that could not be run, or has no number, is no exception that anybody could have agreed to. */
const isLiftable = ({ status }: TestResult): boolean => status === 'fail' || status === 'inconclusive';

const covers = ({ test, slices }: TestWaiver, result: TestResult): boolean =>
  result.test.name === test && (slices === undefined || slices.some((slice) => isOf(result.slice, slice)));

/** The slice itself, or one of those that a column makes: `grade #2`. */
const isOf = (slice: string, named: string): boolean =>
  slice === named || (slice.startsWith(`${named} #`) && /^\d+$/.test(slice.slice(named.length + 2)));

type NoEffect = 'expired' | 'not-approved';

function whyNot({ expires, approval }: TestWaiver, { now, approvals }: WaivedUnder): NoEffect | undefined {
  if (!isLive(expires, dayOf(now))) return 'expired';
  return isApproved(approval, approvals) ? undefined : 'not-approved';
}

function findingOf(waiver: TestWaiver, results: readonly TestResult[], under: WaivedUnder): Finding {
  const { test, approval, at } = waiver;
  const expires = id(waiver.expires);
  const params = { waiver: id(waiver.id), test: id(test) };
  const why = whyNot(waiver, under);
  if (why === 'expired') return warning('model/waiver-expired', { ...params, expires }, at);
  if (why === 'not-approved') return warning('model/waiver-not-approved', params, at);
  const slices = results.filter(({ waived }) => waived === waiver.id).map(({ slice }) => slice);
  if (slices.length === 0) return note('model/waiver-idle', params, at);
  return warning('model/waived', { ...params, expires, slices: ids(slices), approval: id(approval.standing) }, at);
}
