import { opens, verdictOf } from '../../domain/contract/judge.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import { worst } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import { findingsOf } from './findings.ts';
import type { JudgedTable } from './judged.ts';
import type { Measured } from './measure.ts';
import type { Order } from './order.ts';
import { type Reported, validateReport } from './report.ts';

interface Done {
  readonly order: Order;
  readonly measured: Measured;
  readonly judged: readonly JudgedTable[];
}

/** `shown` has the label that counts where something is told. */
export function validateOutcome(
  { order, measured, judged: tables }: Done,
  others: readonly Finding[],
  admission: Admission,
  shown: Admission,
): Omit<Outcome, 'outputs'> {
  const ofData = tables.flatMap((table) => findingsOf(table, order.partition.origin, shown));
  const findings = [...ofData, ...others];
  const judged = tables.map(({ results, found }) => verdictOf(results, found.rows));
  const verdict = worst([...judged, findings.some(isError) ? 'fail' : 'pass']);
  const reported: Reported = { order, tables, findings, verdict };
  return {
    verdict,
    findings: [...admission.findings, ...findings],
    summary: validateReport(reported, shown),
    evidence: [statementOf(reported, measured, admission)],
  };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/**
 * Counts of checks only: how many rows there are is told by the report, where the policy lets it stand. What passed
 * counts where it could have closed the gate.
 */
function statementOf(
  { order, tables, findings, verdict }: Reported,
  measured: Measured,
  admission: Admission,
): Statement {
  const { partition, text } = order;
  const results = tables.flatMap((table) => table.results);
  return admission.statement({
    verdict,
    codes: [...new Set(findings.filter(isError).map(({ code }) => code))],
    subjects: { [partition.origin]: measured.digest },
    materials: {},
    facts: {
      checks: results.length,
      passed: results.filter(opens).length,
      contract: partition.contract ?? '',
      engine: measured.engine,
      ...measured.objects,
    },
    texts: { contract: text.digest },
  });
}
