import type { MetricName } from '../../../src/domain/statistics/metrics.ts';

/** What became of the rows of one atom, as the test writes it: `TP…`, and what the champion decided: 0 or 1. */
export const KINDS = ['TP0', 'FP0', 'TN0', 'FN0', 'TP1', 'FP1', 'TN1', 'FN1'] as const;
export type Kind = (typeof KINDS)[number];

/** Rows that belong to the same slices. */
export interface Block {
  readonly slices: readonly string[];
  readonly counts: Readonly<Record<Kind, number>>;
}

const isTrue = (kind: Kind) => kind.startsWith('TP') || kind.startsWith('FN');
const byModel = (kind: Kind) => kind[1] === 'P';
const byChampion = (kind: Kind) => kind[2] === '1';
type Sum = (kind: Kind) => number;
const of =
  (holds: (kind: Kind) => boolean): Sum =>
  (kind) =>
    Number(holds(kind));

const modelRight = (kind: Kind) => byModel(kind) === isTrue(kind);
const championRight = (kind: Kind) => byChampion(kind) === isTrue(kind);

/** Each way to look at decisions, as the attacker would name it. */
export const LOOKS: Readonly<Record<string, Sum>> = Object.fromEntries(
  (
    [
      ['model', byModel, modelRight],
      ['champion', byChampion, championRight],
    ] as const
  ).flatMap(([name, decides, right]) => [
    [`${name} tp`, of((kind) => isTrue(kind) && decides(kind))],
    [`${name} fn`, of((kind) => isTrue(kind) && !decides(kind))],
    [`${name} fp`, of((kind) => !isTrue(kind) && decides(kind))],
    [`${name} tn`, of((kind) => !isTrue(kind) && !decides(kind))],
    [`${name} for class 1`, of(decides)],
    [`${name} for class 0`, of((kind) => !decides(kind))],
    [`${name} right`, of(right)],
    [`${name} wrong`, of((kind) => !right(kind))],
    ...(
      [
        [0, 'of class 0'],
        [1, 'of class 1'],
        [2, 'at all'],
      ] as const
    ).map(
      ([truth, words]) =>
        [
          `only ${name} right ${words}`,
          of(
            (kind) =>
              right(kind) && modelRight(kind) !== championRight(kind) && [Number(isTrue(kind)), 2].includes(truth),
          ),
        ] as const,
    ),
  ]),
);

const told = (...names: string[]) => names.map((name) => LOOKS[name] as Sum);
const difference =
  (one: Sum = () => 0, other: Sum = () => 0): Sum =>
  (kind) =>
    one(kind) - other(kind);

/** What somebody reads off a number, beside how many rows of each class the slice has. */
export function readOff(metric: MetricName, isChange: boolean): readonly Sum[] {
  const both = (cell: string) => difference(LOOKS[`model ${cell}`], LOOKS[`champion ${cell}`]);
  switch (metric) {
    case 'recall_score':
      return isChange
        ? told('only model right of class 1', 'only champion right of class 1')
        : told('model tp', 'model fn');
    case 'accuracy_score':
      return isChange
        ? told('only model right at all', 'only champion right at all')
        : told('model right', 'model wrong');
    case 'precision_score':
      return isChange ? [both('tp'), both('fp')] : told('model tp', 'model fp');
    case 'f1_score':
    case 'balanced_accuracy_score':
      return isChange ? [both('tp'), both('fp')] : told('model tp', 'model fp', 'model tn', 'model fn');
    default:
      return [];
  }
}

/** Solves linear systems exactly, modulo a prime: nothing of the code under test is used. */
const PRIME = 67108859;
const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: number): number {
  let [result, base, power] = [1, modulo(value), PRIME - 2];
  while (power > 0) {
    if (power % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
    power = Math.floor(power / 2);
  }
  return result;
}

export class Attacker {
  private readonly rows: { readonly at: number; readonly row: readonly number[] }[] = [];
  readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  learns(slice: string, sum: Sum): void {
    const rest = this.rest(this.vector((block) => block.slices.includes(slice), sum));
    const at = rest.findIndex((each) => each !== 0);
    if (at < 0) return;
    const scale = inverse(rest[at] ?? 1);
    this.rows.push({ at, row: rest.map((each) => modulo(each * scale)) });
  }

  /** Whether the sum over these blocks follows from what was learnt. */
  knows(group: readonly Block[], sum: Sum): boolean {
    return this.rest(this.vector((block) => group.includes(block), sum)).every((each) => each === 0);
  }

  private vector(within: (block: Block) => boolean, sum: Sum): readonly number[] {
    return this.blocks.flatMap((block) => KINDS.map((kind) => (within(block) ? modulo(sum(kind)) : 0)));
  }

  private rest(vector: readonly number[]): readonly number[] {
    return this.rows.reduce((left, { at, row }) => {
      const times = left[at] ?? 0;
      return times === 0 ? left : left.map((each, index) => modulo(each - times * (row[index] ?? 0)));
    }, vector);
  }
}

export const countOf = (group: readonly Block[], sum: Sum): number =>
  group.reduce((all, { counts }) => KINDS.reduce((total, kind) => total + sum(kind) * counts[kind], all), 0);

/** Every group that is made of whole blocks. */
export const unionsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  Array.from({ length: 2 ** blocks.length - 1 }, (_, chosen) =>
    blocks.filter((__, index) => ((chosen + 1) >> index) & 1),
  );

export const POSITIVE: Sum = of(isTrue);
export const NEGATIVE: Sum = of((kind) => !isTrue(kind));
