import type { BinaryRows } from '../statistics/rows.ts';
import type { Cell } from '../verdict/atoms.ts';
import { type Floor, hiddenCells } from '../verdict/disclosure.ts';
import type { ScoreBin } from './score-bins.ts';

/** A range of scores, made of whole bins. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Rows by the scores that two models gave them; a cell that is not told is undefined. */
export interface BothModels {
  /** Of the model, a row of the table each. */
  readonly bands: readonly Band[];
  readonly championBands: readonly Band[];
  readonly cells: readonly (readonly (BothCell | undefined)[])[];
}

export interface BothCell {
  readonly rows: number;
  readonly positives: number;
}

/** Three by three at most, so that all that follows from cells that are told is looked at; two by two where more of those may be. */
const BANDS = [3, 2] as const;

/**
 * How the scores of two models go together, in place of a scatter plot, which shows single patients. No cell is told
 * that is below the floor, or from which with the others and all sums one below the floor would follow.
 */
export function bothModels(model: Scored, champion: Scored, floor: Floor): BothModels {
  const [fine, coarse] = BANDS.map((most) => crossed(model, champion, floor, most)) as [BothModels, BothModels];
  return shareTold(fine) >= shareTold(coarse) ? fine : coarse;
}

/** Of the cells of a table, those that are told. */
export function shareTold({ cells }: BothModels): number {
  const all = cells.flat();
  return all.filter((cell) => cell !== undefined).length / all.length;
}

interface Scored {
  readonly rows: BinaryRows;
  readonly bins: readonly ScoreBin[];
}

function crossed(model: Scored, champion: Scored, floor: Floor, most: number): BothModels {
  const [bands, championBands] = [bandsOf(model.bins, most), bandsOf(champion.bins, most)];
  const ofModel = bands.map((band) => memberIn(band, model.rows));
  const ofChampion = championBands.map((band) => memberIn(band, champion.rows));
  const members = ofModel.map((one) => ofChampion.map((other) => one.map((each, row) => each & (other[row] ?? 0))));
  const { truth } = model.rows;
  const parts = [new Uint8Array(truth.length).fill(1), ...ofModel, ...ofChampion, ...members.flat()];
  const named: readonly Cell[] = parts.map((member, index) => ({ name: String(index), member }));
  const hidden = hiddenCells(named, truth, floor);
  const first = 1 + bands.length + championBands.length;
  return {
    bands,
    championBands,
    cells: members.map((ofRow, row) =>
      ofRow.map((member, column) =>
        hidden.has(String(first + row * championBands.length + column)) ? undefined : toldOf(member, truth),
      ),
    ),
  };
}

/** Up to so many ranges of about as many rows. */
function bandsOf(bins: readonly ScoreBin[], most: number): readonly Band[] {
  const total = bins.reduce((sum, { rows }) => sum + rows, 0);
  let before = 0;
  const places = bins.map(({ rows }) => {
    before += rows;
    return Math.min(most - 1, Math.floor(((before - rows / 2) / total) * most));
  });
  return [...new Set(places)].map((place) => {
    const inBand = bins.filter((_, index) => places[index] === place);
    return { from: inBand[0]?.from ?? 0, to: inBand.at(-1)?.to ?? 1 };
  });
}

const memberIn = ({ from, to }: Band, { score }: BinaryRows): Uint8Array =>
  Uint8Array.from(score, (each) => Number(each >= from && (each < to || to === 1)));

/** That there is none is told as little as that there are few. */
function toldOf(member: Uint8Array, truth: Uint8Array): BothCell | undefined {
  let [rows, positives] = [0, 0];
  member.forEach((each, row) => {
    rows += each;
    positives += each & (truth[row] ?? 0);
  });
  return rows === 0 ? undefined : { rows, positives };
}
