import type { Check } from '../../domain/contract/check.ts';
import type { Result } from '../../domain/contract/judge.ts';
import { type Case, type Prose, say } from '../../domain/outcome/document.ts';
import { error, type Finding, finding } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Dataset } from '../../domain/policy/policy.ts';
import { worst } from '../../domain/verdict/verdict.ts';
import type { JudgedWhole, Untold } from './judged.ts';

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
        const isTold = status !== 'apart' && status !== 'left out';
        return {
          suite: `profile judge ${dataset.id}`,
          name,
          status: isTold ? status : 'inconclusive',
          at,
          detail: say`${id(says)}`,
        };
      }),
    },
    evidence: [],
  };
}

const CODES = { apart: 'profile/apart', 'left out': 'profile/left-out' } as const;

const one = (value: ReturnType<typeof id>): Prose => say`${value}`;

interface Told extends Pick<Check, 'name' | 'says' | 'at'> {
  readonly status: Result['status'] | Untold['why'];
}

const toldOf = ({ results, bySite, untold }: JudgedWhole): readonly Told[] => [
  ...results.map(({ check, status }) => told(check, status)),
  ...bySite.map(({ check, passed }) =>
    told({ ...check, says: `${check.says}, in each partition` }, passed ? 'pass' : 'fail'),
  ),
  ...untold.map(({ check, why }) => told(check, why)),
];

const told = ({ name, says, at }: Check, status: Told['status']): Told => ({ name, says, at, status });

function findingsOf({ contract, results, bySite, untold, isCounted }: JudgedWhole): readonly Finding[] {
  if (!isCounted) return [error('profile/not-counted', { table: id(contract.table) }, contract.at)];
  return [
    ...results
      .filter(({ status }) => status !== 'pass')
      .map(({ check }) =>
        finding(check.severity, 'profile/check-failed', { check: id(check.name), says: id(check.says) }, check.at),
      ),
    ...bySite
      .filter(({ passed }) => !passed)
      .map(({ check }) => finding(check.severity, 'profile/part-failed', { check: id(check.name) }, check.at)),
    ...untold.map(({ check, why }) => finding(check.severity, CODES[why], { check: id(check.name) }, check.at)),
  ];
}
