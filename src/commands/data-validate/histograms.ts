import type { Property } from '../../domain/contract/contract.ts';
import { isClassified, type Label } from '../../domain/labels/label.ts';
import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { count, id, known, type Over, pictured } from '../../domain/outcome/labelled.ts';
import { tableProfile } from '../../domain/profile/asked.ts';
import { cellNames, INSIDE_FROM, insideOf } from '../../domain/profile/bins.ts';
import type { PropertyProfile, Told } from '../../domain/profile/profile.ts';
import { withoutSmall } from '../../domain/profile/suppress.ts';
import type { Admission } from '../admission.ts';
import type { JudgedTable } from './judged.ts';

/** Only what lies in data that anybody may see is drawn: of other data, shares of values are no part of a verdict. */
export const isDrawn = ({ classification }: Label): boolean => !isClassified(classification);

/** A picture of more bars is none that fits a pull request. */
const MAX_BARS = 24;
const BAR_CHARACTERS = 20;

/** How the values of each column lie in the bins that the contract gives them, small groups left out. */
export function histogramBlocks(tables: readonly JudgedTable[], admission: Admission): readonly Block[] {
  if (!isDrawn(admission.label)) return [];
  const drawn = tables.flatMap((table) => drawnIn(table).map((property) => ({ table, property })));
  if (drawn.length === 0) return [];
  const blocks = drawn.flatMap(({ table, property }): readonly Block[] => {
    const of = tables.length === 1 ? property.property : `${table.contract.table}.${property.property}`;
    return [{ block: 'paragraph', text: say`${id(of)}` }, histogram(property, admission)];
  });
  return [{ block: 'details', summary: say`Histograms of columns: ${known(drawn.length)}`, blocks }];
}

function drawnIn({ contract, measured, personal }: JudgedTable): readonly PropertyProfile[] {
  const { checks } = measured;
  const open = contract.properties.filter(isOpen).map(({ name }) => name);
  const people = [...personal.held, ...personal.suspected].map(({ property }) => property);
  // A table of drift has the shares already.
  const drifting = checks.filter(({ measures }) => measures.kind === 'drift').map(({ property }) => property);
  return tableProfile(contract, measured).properties.filter(
    ({ property, bins, cells }) =>
      open.includes(property) &&
      ![...people, ...drifting].includes(property) &&
      insideOf(bins) <= MAX_BARS &&
      withoutSmall(cells, bins).some((cell) => cell !== null && cell > 0),
  );
}

/** Whatever else a contract calls a column, by a tag or a classification, may be a word for what may not be seen. */
const isOpen = ({ tags }: Property): boolean => tags.every((tag) => tag.trim().toLowerCase() === 'public');

function histogram({ bins, cells }: PropertyProfile, admission: Admission): Block {
  const shown = withoutSmall(cells, bins);
  const rows = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const over = (cell: number): Over => admission.over(rows, cell === 0 ? 'no-classes' : cell);
  const longest = Math.max(1, ...shown.map((cell) => cell ?? 0));
  const line = (name: string, cell: Told): readonly Prose[] =>
    cell === null
      ? [say`${id(name)}`, say`left out`, say``]
      : [say`${id(name)}`, say`${count(cell, over(cell))}`, say`${pictured(cell, bar(cell / longest), over(cell))}`];
  const lines = cellNames(bins).map((name, at) => ({ at, cell: shown[at] ?? null, name }));
  return {
    block: 'table',
    head: [say`Value`, say`Rows`, say``],
    // Outside of the bins there is mostly nothing.
    rows: lines
      .filter(({ at, cell }) => cell !== 0 || (at >= INSIDE_FROM && at < INSIDE_FROM + insideOf(bins)))
      .map(({ name, cell }) => line(name, cell)),
  };
}

/** Whatever is there is seen. */
const bar = (share: number): string => '█'.repeat(Math.ceil(share * BAR_CHARACTERS));
