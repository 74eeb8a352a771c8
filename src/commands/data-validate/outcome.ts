import type { Check } from '../../domain/contract/check.ts';
import { judge, opens, verdictOf } from '../../domain/contract/judge.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import { worst } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import { findingsOf } from './findings.ts';
import type { Measured } from './measure.ts';
import type { Order } from './order.ts';
import { type Reported, validateReport } from './report.ts';

export function validateOutcome(
  order: Order,
  checks: readonly Check[],
  measured: Measured,
  admission: Admission,
): Outcome {
  const results = judge(checks, measured.columns, measured.aggregates);
  const findings = findingsOf(order, results, measured, admission);
  const judged = verdictOf(results, measured.aggregates.rows);
  const verdict = worst([judged, findings.some(isError) ? 'fail' : 'pass']);
  const reported: Reported = { order, results, measured, findings, verdict };
  return {
    verdict,
    findings: [...admission.findings, ...findings],
    outputs: {},
    summary: validateReport(reported, admission),
    evidence: [statementOf(reported, admission)],
  };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/**
 * Counts of checks only: how many rows there are is told by the report, where the policy lets it stand. What passed
 * counts where it could have closed the gate.
 */
function statementOf({ order, results, measured, findings, verdict }: Reported, admission: Admission): Statement {
  const { partition, text } = order;
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
    },
    texts: { contract: text.digest },
  });
}
