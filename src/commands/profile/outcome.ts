import { type Case, type Prose, say } from '../../domain/outcome/document.ts';
import { error, type Finding, finding } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Dataset } from '../../domain/policy/policy.ts';
import { worst } from '../../domain/verdict/verdict.ts';
import type { JudgedWhole } from './judged.ts';

/** Verdicts of checks alone: no number of the data is told, so it may stand anywhere. */
export function judgeOutcome(dataset: Dataset, tables: readonly JudgedWhole[]): Outcome {
  const verdict = worst(tables.map((table) => table.verdict));
  const told = tables.flatMap(toldOf);
  const head = [say`Check`, say`Verdict over all sites`, say`Contract says`];
  return {
    verdict,
    findings: tables.flatMap(findingsOf),
    outputs: { verdict: id(verdict) },
    summary: {
      title: say`Data ${id(dataset.id)}, all partitions: ${id(verdict)}`,
      blocks: [
        { block: 'paragraph', text: say`Judged by the profiles of ${known(dataset.partitions.size)} partitions.` },
        { block: 'table', head, rows: told.map(({ name, status, says }) => [id(name), id(status), id(says)].map(one)) },
      ],
      document: {
        dataset: id(dataset.id),
        checks: told.map(({ name, status }) => ({ name: id(name), status: id(status) })),
      },
      cases: told.map(({ name, status, says, at }): Case => {
        const isApart = status === 'apart';
        return {
          suite: `profile judge ${dataset.id}`,
          name,
          status: isApart ? 'inconclusive' : status,
          at,
          detail: say`${id(says)}`,
        };
      }),
    },
    evidence: [],
  };
}

const one = (value: ReturnType<typeof id>): Prose => say`${value}`;

const toldOf = ({ results, apart }: JudgedWhole) => [
  ...results.map(({ check: { name, says, at }, status }) => ({ name, says, at, status })),
  ...apart.map(({ name, says, at }) => ({ name, says, at, status: 'apart' as const })),
];

function findingsOf({ contract, results, apart, isCounted }: JudgedWhole): readonly Finding[] {
  if (!isCounted) return [error('profile/not-counted', { table: id(contract.table) }, contract.at)];
  return [
    ...results
      .filter(({ status }) => status !== 'pass')
      .map(({ check }) =>
        finding(check.severity, 'profile/check-failed', { check: id(check.name), says: id(check.says) }, check.at),
      ),
    ...apart.map((check) => finding(check.severity, 'profile/apart', { check: id(check.name) }, check.at)),
  ];
}
