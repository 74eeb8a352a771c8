/** Why a file of a model is refused: words of ours, which say nothing of what stands in it. */
export type FaultReason =
  | 'unreadable'
  | 'truncated'
  | 'too-large'
  | 'too-many-parts'
  | 'nested-too-deep'
  | 'format-unknown'
  | 'native-code'
  | 'script'
  | 'code-in-data'
  | 'compression-unknown'
  | 'archive-damaged'
  | 'archive-ambiguous'
  | 'archive-encrypted'
  | 'archive-path'
  | 'archive-link'
  | 'pickle-not-allowed'
  | 'pickle-opcode'
  | 'pickle-global'
  | 'pickle-call'
  | 'pickle-malformed'
  | 'pickle-trailing-bytes'
  | 'array-header'
  | 'array-size'
  | 'tensors-header'
  | 'tensors-overlap'
  | 'onnx-malformed'
  | 'onnx-domain'
  | 'onnx-function'
  | 'onnx-external-path';

/** One thing in a file that is not understood or not allowed, at a byte of it (of what was unpacked, within archives). */
export interface ModelFault {
  /** Which file of the model, counted from 1 in the order of the paths. */
  readonly number: number;
  readonly path: string;
  readonly reason: FaultReason;
  readonly offset: number;
}
