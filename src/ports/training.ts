import type { Digest } from '../domain/outcome/digest.ts';
import type { Program, ProgramResult } from './programs.ts';

export interface BackendRequest {
  readonly backend: 'runner';
  readonly stateRoot: string;
}

export type Phase = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'timed-out' | 'lost';

export interface TrainSpec {
  readonly program: Omit<Program, 'logFile'>;
  readonly modelDir: string;
  readonly metricsFile: string;
}

/** Runs training somewhere. Idempotent by key; a phase nobody can know is `lost`, never success. */
export interface TrainBackend {
  submit(spec: TrainSpec, key: string): Promise<string>;
  find(key: string): Promise<string | undefined>;
  /** The phase now, again whenever it changes and every few seconds, to the last one. */
  watch(ref: string): AsyncIterable<Phase>;
  /** Guarded lines from a cursor on (0 at first); none and the same cursor where nothing more is there yet. */
  logs(ref: string, cursor: number): Promise<{ readonly lines: readonly string[]; readonly cursor: number }>;
  /** Where the whole log lies, relative to the state folder of the site. */
  logPlace(ref: string): string;
  cancel(ref: string, graceSeconds: number): Promise<Phase>;
  /** How it ended; only once the phase is a last one. */
  end(ref: string): Promise<TrainEnd>;
  /** Copies the model of a training that succeeded into a new folder. */
  collect(ref: string, into: string): Promise<Digest>;
}

export interface TrainEnd {
  readonly phase: Phase;
  readonly isolation: Isolation;
  /** Undefined where nobody knows. */
  readonly result?: ProgramResult;
}

export type Isolation = 'same-user' | 'separate-user' | 'container';
