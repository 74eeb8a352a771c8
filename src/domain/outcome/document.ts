import type { Verdict } from '../verdict/verdict.ts';
import type { Position } from './finding.ts';
import type { Labelled } from './labelled.ts';
import type { Plot } from './plot.ts';

/** Text whose fixed parts stand in our source and whose every variable part is labelled. Made by `say` only. */
export interface Prose {
  readonly parts: readonly (FixedText | Labelled)[];
}

export interface FixedText {
  readonly kind: 'fixed';
  readonly value: string;
}

type Insertable = Labelled | readonly Labelled[] | Prose;

/** say`Trained on ${count(n, over)} rows`: prose that cannot carry an unlabelled value. Lists are joined by commas. */
export function say(fixed: TemplateStringsArray, ...inserted: readonly Insertable[]): Prose {
  const parts = fixed.flatMap((text, index) => {
    const value = inserted[index];
    return [{ kind: 'fixed', value: text } as const, ...(value === undefined ? [] : insert(value))];
  });
  return { parts: parts.filter((part) => part.kind !== 'fixed' || part.value !== '') };
}

/** Several proses as one. */
export const joined = (proses: readonly Prose[], separator = ' '): Prose => ({
  parts: proses.flatMap(({ parts }, index) => (index === 0 ? parts : [{ kind: 'fixed', value: separator }, ...parts])),
});

function insert(value: Insertable): readonly (FixedText | Labelled)[] {
  if ('parts' in value) return value.parts;
  if ('kind' in value) return [value];
  return joined(
    value.map((each) => ({ parts: [each] })),
    ', ',
  ).parts;
}

/** A block of a summary, in the order it is to be read. */
export type Block =
  | { readonly block: 'heading'; readonly level: 2 | 3; readonly text: Prose }
  | { readonly block: 'paragraph'; readonly text: Prose }
  | { readonly block: 'list'; readonly items: readonly Prose[] }
  | { readonly block: 'table'; readonly head: readonly Prose[]; readonly rows: readonly (readonly Prose[])[] }
  | { readonly block: 'details'; readonly summary: Prose; readonly blocks: readonly Block[] }
  /** For formats that draw; the caption says what the reader sees. */
  | { readonly block: 'diagram'; readonly caption: readonly Prose[]; readonly diagram: Diagram }
  | PlotBlock;

/** Only HTML draws it, beside a table of the same numbers. */
export interface PlotBlock {
  readonly block: 'plot';
  readonly plot: Plot;
}

/** A picture of what goes where, drawn only where one can be shown: it says nothing that tables do not. */
export interface Diagram {
  readonly areas: readonly Area[];
  readonly arrows: readonly Arrow[];
}

/** A box with boxes in it. Keys are unique in a diagram, and are never shown. */
export interface Area {
  readonly key: string;
  readonly kind: 'location' | 'service' | 'refused';
  readonly title: Prose;
  readonly boxes: readonly Box[];
}

export interface Box {
  readonly key: string;
  readonly kind: 'data' | 'step' | 'store' | 'destination' | 'surfaces' | 'refused';
  readonly lines: readonly Prose[];
}

/** From a box or area to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'data' | 'model' | 'shown' | 'refused';
  readonly text?: Prose;
}

/** One case of a JUnit report. Names are stable from run to run and stand in a committed text. */
export interface Case {
  readonly suite: string;
  readonly name: string;
  readonly status: 'pass' | 'fail' | 'inconclusive' | 'error' | 'skipped';
  readonly at?: Position;
  readonly detail: Prose;
}

/** What is told whole or not at all: a part of it that may not stand makes it null. */
export interface WholeJson {
  readonly kind: 'whole';
  readonly json: { readonly [key: string]: Labelled };
}

/** JSON whose every value is labelled; keys are our own or ids. `null` stands for what does not exist. */
export type LabelledJson =
  | Labelled
  | WholeJson
  | Verdict
  | null
  | boolean
  | readonly LabelledJson[]
  | { readonly [key: string]: LabelledJson };

/** What a command tells: blocks for people, a document for machines (DESIGN §12), cases for test viewers. */
export interface Report {
  readonly title: Prose;
  readonly blocks: readonly Block[];
  readonly document: { readonly [key: string]: LabelledJson };
  readonly cases: readonly Case[];
}
