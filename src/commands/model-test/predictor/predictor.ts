import type { Finding } from '../../../domain/outcome/finding.ts';
import type { Over } from '../../../domain/outcome/labelled.ts';
import type { Answers, Question } from '../../../domain/verdict/answers.ts';
import type { Predictor } from '../../../domain/verdict/predictor.ts';
import type { Ports, Scalar } from '../../../ports.ts';
import type { Stage, Staged } from './stage.ts';

/** A staged model that answers: started or reached, and closed by whoever opened it. */
export interface OpenPredictor {
  /**
   * Answers of the task's kind, one for each row, in their order. Throws a Refusal on any trouble, and then on every
   * later question too: nothing is started again in silence.
   */
  ask(table: Table): Promise<Answers>;
  /** From the start until it was ready to be asked; 0 where nothing is loaded before. */
  readonly loadMilliseconds: number;
  /** The most memory, in bytes, that it held at once, as far as seen; undefined where nobody can say. */
  peakMemoryBytes(): Promise<number | undefined>;
  /** Ends it. Findings where it ended badly, left processes behind, tampered with files or changed the model. */
  close(): Promise<readonly Finding[]>;
}

/** Rows for the predictor: what was drawn from the partition, or cases. */
export interface Table {
  /** The first is `id`, whose values are unique texts. */
  readonly columns: readonly string[];
  /** As many values as columns in each; null where one is missing. */
  readonly rows: readonly (readonly Scalar[])[];
}

export const idsOf = ({ rows }: Table): readonly string[] => rows.map(([id]) => String(id));

/** What every kind of predictor is opened with. */
export interface Opening<P extends Predictor = Predictor> {
  readonly staged: Staged;
  readonly predictor: P;
  readonly question: Question;
  /** What counts over so many rows are over. */
  over(rows: number): Over;
  /** Servers that the site lets be asked. */
  readonly endpoints: readonly string[];
  readonly seed: number;
  readonly stage: Stage;
  readonly ports: Ports;
}
