import type { Family, Measured } from '../family.ts';
import { measureColumns } from './columns.ts';
import { measureShared } from './shared.ts';

/** Every test of leakage, in the order of the spec. */
export async function measureLeakage(family: Family): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const test of family.job.spec.tests) {
    if (test.kind !== 'leakage') continue;
    if (test.leakage === 'columns') measured.push(await measureColumns(test, family));
    else measured.push({ result: await measureShared(test, family), findings: [] });
  }
  return measured;
}
