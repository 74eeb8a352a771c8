import type { Tensor } from '../domain/verdict/tensors.ts';

/** Servers of models, by the Open Inference Protocol or another that speaks JSON over HTTP. */
export interface Inference {
  /** `http://host:port` or `https://…`, without a path. */
  at(origin: string): InferenceServer;
  /** A port of the loopback on which nobody listens at this moment. */
  freePort(): Promise<number>;
}

/** A server that answers for a model, asked directly: never through a proxy, and no redirect is followed. */
export interface InferenceServer {
  ask(asked: InferenceRequest): Promise<InferenceAnswer>;
}

export interface InferenceRequest {
  /** Below the origin of the server. */
  readonly path: string;
  /** JSON to be posted; without it the path is read. */
  readonly body?: string;
  /** For all of it, from the connection to the last byte. */
  readonly deadlineMs: number;
}

export type InferenceAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'failed'; readonly reason: 'late' | 'no-answer' | 'too-large' | 'not-text' | 'address-refused' };

/** A model in ONNX, loaded into this process. */
export interface OnnxModel {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Undefined where the runtime refuses, or where the output is no tensor of numbers. */
  run(inputs: readonly Tensor[], output: string): Promise<Pick<Tensor, 'shape' | 'data'> | undefined>;
  release(): Promise<void>;
}
