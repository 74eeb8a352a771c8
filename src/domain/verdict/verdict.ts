export type Verdict = 'pass' | 'fail' | 'inconclusive';

const SEVERITY: Record<Verdict, number> = { pass: 0, inconclusive: 1, fail: 2 };

/** The worst of several verdicts; of none, `fail`: nothing was shown. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  const sorted = [...verdicts].sort((a, b) => SEVERITY[b] - SEVERITY[a]);
  return sorted[0] ?? 'fail';
}
