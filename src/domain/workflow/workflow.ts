import type { Position } from '../outcome/finding.ts';

/** What a workflow says somewhere, and where. */
export interface Said<T = string> {
  readonly value: T;
  readonly at: Position;
}

/** By name, in the order of the file. */
export type Named = ReadonlyMap<string, Said>;

/** A workflow of GitHub Actions as it is written: expressions are texts still. Made by `files/workflow`. */
export interface Workflow {
  readonly path: string;
  /** Event to where it stands. */
  readonly triggers: ReadonlyMap<string, Position>;
  /** What an input of a called workflow is where its caller says nothing. */
  readonly defaults: Named;
  /** What each output of a called workflow is taken from. */
  readonly outputs: Named;
  readonly permissions?: Permissions;
  readonly env: Named;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly at: Position;
}

/** `read-all`, `write-all`, or scope to level. */
export type Permissions = Said<string | Named>;

export type Job = RunJob | CallJob;

interface AnyJob {
  readonly id: string;
  readonly at: Position;
  readonly needs: readonly Said[];
  readonly if?: Said;
  readonly permissions?: Permissions;
  readonly matrix?: Said<Matrix>;
}

/** A job with steps of its own. */
export interface RunJob extends AnyJob {
  readonly kind: 'run';
  readonly runsOn: Said<WrittenRunsOn>;
  readonly environment?: Said;
  readonly continueOnError?: Said;
  readonly env: Named;
  readonly outputs: Named;
  /** Images that the job or its services run in. */
  readonly images: readonly Said[];
  /** That of the job itself: its steps run there, and see its files for the machine's. */
  readonly container: readonly Said[];
  /** Those of them that start before the first step. */
  readonly services: readonly Said[];
  readonly steps: readonly Step[];
}

/** A job that is another workflow. */
export interface CallJob extends AnyJob {
  readonly kind: 'call';
  readonly uses: Said;
  readonly with: Named;
  /** What is handed over, one by one or all (`inherit`). */
  readonly secrets: readonly Said[];
}

export interface WrittenRunsOn {
  readonly group?: string;
  readonly labels: readonly string[];
}

/** One expression, or what each key may be. */
export type Matrix =
  | { readonly kind: 'expression'; readonly value: string }
  | {
      readonly kind: 'keys';
      readonly keys: ReadonlyMap<string, MatrixValues>;
      readonly include: MatrixValues;
    };

/** Written out, or one expression. */
export type MatrixValues = string | readonly Plain[];

/** What YAML writes out. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export interface Step {
  readonly at: Position;
  readonly id?: string;
  readonly if?: Said;
  readonly uses?: Said;
  readonly run?: Said;
  /** Its own, or the default of its job or workflow. */
  readonly shell?: Said;
  readonly with: Named;
  readonly env: Named;
  readonly continueOnError?: Said;
}
