import type { Position } from '../outcome/finding.ts';

type Argv = readonly [string, ...string[]];

/** How a model is made to answer (docs/model-test.md). */
export type Predictor = BatchPredictor | LinesPredictor | OpenInferencePredictor | OnnxPredictor;

/** A command that reads a CSV of all rows and writes one of all answers. */
export interface BatchPredictor {
  readonly kind: 'batch';
  readonly command: Argv;
  readonly at: Position;
}

/** A command that stays, and answers each line with one: JSON objects. */
export interface LinesPredictor extends Patience {
  readonly kind: 'lines';
  readonly command: Argv;
  readonly at: Position;
}

/** A server that speaks the Open Inference Protocol, version 2, in JSON over HTTP. */
export interface OpenInferencePredictor extends Patience, Tensors {
  readonly kind: 'open-inference';
  /** One that we start on the staged model, or one that runs already: then nobody knows what it has loaded. */
  readonly server: { readonly serve: Argv } | { readonly origin: string };
  readonly model: string;
  readonly version?: string;
  readonly at: Position;
}

/** A file of the model in ONNX, run in our own process. */
export interface OnnxPredictor extends Tensors {
  readonly kind: 'onnx';
  /** In the folder of the model. */
  readonly file: string;
  readonly at: Position;
}

/** How long to wait, in milliseconds: for readiness, and for an answer. */
export interface Patience {
  readonly startTimeoutMs: number;
  readonly timeoutMs: number;
}

/** What rows become for a model of tensors, and the tensor that holds its answers. */
export interface Tensors {
  /** Never empty. */
  readonly inputs: readonly Feed[];
  readonly output: string;
}

/** A tensor of the shape rows × columns. */
export interface Feed {
  readonly name: string;
  readonly datatype: Datatype;
  /** Columns of the test set in the order in which the model takes them; never empty. */
  readonly columns: readonly string[];
}

/** By the names of the Open Inference Protocol. */
export type Datatype = (typeof DATATYPES)[number];
export const DATATYPES = ['FP32', 'FP64', 'INT64'] as const;

/** Whether what answers is the staged model: of a server that runs already nobody knows what it has loaded. */
export const isOfStagedModel = (predictor: Predictor): boolean =>
  predictor.kind !== 'open-inference' || 'serve' in predictor.server;
