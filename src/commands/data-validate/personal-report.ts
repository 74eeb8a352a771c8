import { type Block, type LabelledJson, type Prose, say } from '../../domain/outcome/document.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Held } from '../../domain/personal-data/held.ts';
import type { Admission } from '../admission.ts';
import type { JudgedTable } from './judged.ts';
import { columnOf, ratioOf } from './personal-findings.ts';

const heldIn = (tables: readonly JudgedTable[]): readonly Held[] => tables.flatMap(({ personal }) => personal.held);

/** Which columns hold personal data, and who says so; nothing where there is none. */
export function personalBlocks(tables: readonly JudgedTable[], admission: Admission): readonly Block[] {
  const held = heldIn(tables);
  if (held.length === 0) return [];
  const head = [say`Column`, say`Personal data`, say`Of the distinct values`, say`Declared`];
  return [{ block: 'table', head, rows: held.map((each) => row(each, admission)) }];
}

function row(held: Held, admission: Admission): readonly Prose[] {
  const { kind, where } = held.sighting;
  const what = where === 'texts' ? say`${id(kind)}, in texts` : say`${id(kind)}`;
  return [say`${columnOf(held, admission)}`, what, say`${ratioOf(held, admission)}`, say`${id(declaredBy(held))}`];
}

const declaredBy = ({ forbidden, declared }: Held): string =>
  forbidden ? 'forbidden' : declared === undefined ? 'no' : `in the ${declared}`;

export const personalJson = (tables: readonly JudgedTable[], admission: Admission): readonly LabelledJson[] =>
  heldIn(tables).map((held) => ({
    property: columnOf(held, admission),
    type: id(held.sighting.kind),
    in: id(held.sighting.where),
    ratio: ratioOf(held, admission),
    declared: held.declared !== undefined,
  }));
