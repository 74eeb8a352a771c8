import type { Found } from '../../domain/contract/disclosure.ts';
import type { Result } from '../../domain/contract/judge.ts';
import { type Block, type LabelledJson, type Prose, say } from '../../domain/outcome/document.ts';
import { id, known, number } from '../../domain/outcome/labelled.ts';
import { cellNames } from '../../domain/profile/bins.ts';
import type { Before } from '../../domain/profile/drifted.ts';
import { withoutSmall } from '../../domain/profile/suppress.ts';
import type { DistanceName } from '../../domain/statistics/drift.ts';
import type { Admission } from '../admission.ts';
import { observedOf } from './findings.ts';

/** A check of drift, and all that was found in its table. */
interface InTable {
  readonly result: Result;
  readonly all: Found;
}

interface Drift {
  readonly distance: DistanceName;
  readonly before: Before;
}

function driftIn({ check: { measures } }: Result): Drift | undefined {
  if (measures.kind !== 'drift' || !measures.before) return undefined;
  return { distance: measures.distance, before: measures.before };
}

/** For machines: how far each property has moved. */
export const driftJson = (checks: readonly InTable[], admission: Admission): readonly LabelledJson[] =>
  checks.flatMap(({ result, all }) => {
    const drift = driftIn(result);
    if (!drift) return [];
    const { check, status } = result;
    return [
      {
        property: id(check.property ?? ''),
        statistic: id(drift.distance),
        observed: result.status === 'error' ? null : observedOf(result, all, admission),
        limit: 'value' in check.limit ? known(check.limit.value) : null,
        status: id(status),
      },
    ];
  });

/** For people: of each property that was compared the shares before and after. What failed stands open. */
export const driftBlocks = (checks: readonly InTable[], admission: Admission): readonly Block[] =>
  checks.flatMap(({ result, all }) => {
    const drift = driftIn(result);
    if (!drift || result.status === 'error' || !result.cells) return [];
    const summary = say`Drift of ${id(result.check.property ?? '')}: ${id(drift.distance)} ${observedOf(result, all, admission)}`;
    const table = sharesTable(drift.before, result.cells, admission);
    const blocks: readonly Block[] = [{ block: 'paragraph', text: summary }, table];
    return result.status === 'fail' ? blocks : [{ block: 'details', summary, blocks: [table] }];
  });

function sharesTable({ bins, cells, rows }: Before, after: readonly number[], admission: Admission): Block {
  const of = after.reduce((sum, cell) => sum + cell, 0);
  const shown = withoutSmall(after, bins);
  const line = (name: string, at: number): Prose[] => {
    const cell = after[at] ?? 0;
    // What goes with a small group to cover it is as little an aggregate as the group itself.
    const over = admission.over(of, shown[at] === null ? 0 : cell || 'no-classes');
    const told = cells[at];
    const share = typeof told === 'number' ? say`${known((100 * told) / rows, 1)} %` : say`left out`;
    return [say`${id(name)}`, share, say`${number((100 * cell) / of, over, 1)} %`];
  };
  const lines = cellNames(bins).map(line);
  return {
    block: 'table',
    head: [say`Value`, say`Before`, say`Now`],
    rows: lines.filter((_, at) => cells[at] !== 0 || after[at] !== 0),
  };
}
