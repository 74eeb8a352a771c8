import type { OpenInferencePredictor } from '../../../domain/verdict/predictor.ts';
import type { Tensor } from '../../../domain/verdict/tensors.ts';
import { jsonObject } from './line.ts';

/** The request of the Open Inference Protocol: its inputs, and the one output that is wanted. */
export const inferRequest = (id: string, inputs: readonly Tensor[], output: string): string =>
  JSON.stringify({ id, inputs, outputs: [{ name: output }] });

type Wanted = Pick<OpenInferencePredictor, 'model' | 'version' | 'output'> & { readonly id: string };

/** The tensor of an answer, or what is wrong with it in words of ours. */
export function inferAnswer(body: string, wanted: Wanted): Pick<Tensor, 'shape' | 'data'> | string {
  const said = jsonObject(body);
  if (said === undefined) return 'no JSON object';
  if (said.model_name !== wanted.model) return 'the answer of another model';
  if (wanted.version !== undefined && said.model_version !== wanted.version) return 'the answer of another version';
  if (said.id !== wanted.id) return 'the answer to another request';
  const outputs: unknown = said.outputs;
  if (!Array.isArray(outputs) || outputs.length !== 1) return 'not one output';
  return tensorIn(outputs[0], wanted.output);
}

const DATATYPES: readonly unknown[] = [
  'FP16',
  'FP32',
  'FP64',
  'INT8',
  'INT16',
  'INT32',
  'INT64',
  'UINT8',
  'UINT16',
  'UINT32',
  'UINT64',
];

function tensorIn(output: unknown, name: string): Pick<Tensor, 'shape' | 'data'> | string {
  const tensor = (output ?? {}) as Readonly<Record<string, unknown>>;
  if (tensor.name !== name) return 'another output';
  if (!DATATYPES.includes(tensor.datatype)) return 'no tensor of numbers';
  if (!areNumbers(tensor.shape, (each) => Number.isSafeInteger(each) && each >= 0)) return 'without a shape';
  // JSON has no NaN and no infinity: a server that writes them, or null, says no number.
  if (!areNumbers(tensor.data, Number.isFinite)) return 'no flat list of numbers';
  const size = tensor.shape.reduce((product, each) => product * each, 1);
  return size === tensor.data.length
    ? { shape: tensor.shape, data: tensor.data }
    : 'more or fewer numbers than its shape says';
}

const areNumbers = (value: unknown, isOne: (value: number) => boolean): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number' && isOne(each));
