import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from '../../../src/domain/outcome/labelled.ts';
import { type Validated, validated } from './run.ts';

/**
 * Each folder of test/golden/contract is a case: a contract, data, and what is expected of them.
 * `findings`: code and line of the contract. `checks`: verdict and what was found, by the check's name.
 */
const FOLDER = 'test/golden/contract';

interface Expected {
  readonly verdict: string;
  readonly findings: readonly string[];
  readonly checks?: Readonly<Record<string, string>>;
}

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');

describe('contracts and the data they meet', () => {
  it.each(readdirSync(FOLDER).sort())('%s', async (name) => {
    const data = existsSync(join(FOLDER, name, 'data.csv')) ? read(name, 'data.csv') : 'a\n1\n';
    const done = await validated({ contract: read(name, 'contract.odcs.yaml'), data });
    const expected: Expected = JSON.parse(read(name, 'expected.json'));
    expect(summaryOf(done)).toEqual(expected);
  });
});

function summaryOf({ outcome, refusal, findings }: Validated): Expected {
  const shown = findings.map(({ code, severity, at }) => `${at?.line ?? 0} ${severity} ${code}`);
  if (!outcome) return { verdict: `refused: ${refusal?.kind}`, findings: shown };
  return { verdict: outcome.verdict, findings: shown, checks: Object.fromEntries(checksOf(outcome.summary.document)) };
}

function checksOf(document: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const checks = document.checks as readonly Readonly<Record<'name' | 'status' | 'observed', Labelled | null>>[];
  return checks.map(({ name, status, observed }) => [
    String(name?.value),
    `${status?.value} ${observed === null ? '-' : observed.value}`,
  ]);
}
