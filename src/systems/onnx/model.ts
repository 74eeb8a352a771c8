import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { env, InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web/wasm';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Datatype } from '../../domain/verdict/predictor.ts';
import type { Tensor } from '../../domain/verdict/tensors.ts';
import type { OnnxModel } from '../../ports.ts';
import { WASM_SHA256 } from './locked.ts';

type Output = Pick<Tensor, 'shape' | 'data'>;

/** Loads the model of a file; `wasm` is where the runtime lies. Files beside the model are not read. */
export async function onnxModel(file: string, wasm: string): Promise<OnnxModel> {
  await prepare(wasm);
  const session = await sessionOf(file);
  return {
    inputs: session.inputNames,
    outputs: session.outputNames,
    run: (inputs, output) => run(session, inputs, output),
    release: () => session.release(),
  };
}

/** What runs is what was locked: the runtime is handed over as bytes, and looks for no file of its own. */
async function prepare(wasm: string): Promise<void> {
  if (env.wasm.wasmBinary !== undefined) return;
  const bytes = await readFile(wasm).catch(() => undefined);
  if (bytes === undefined) throw unusable('the runtime is not there');
  if (createHash('sha256').update(bytes).digest('hex') !== WASM_SHA256)
    throw unusable('the runtime is not the locked one');
  env.wasm.wasmBinary = bytes;
  // Threads need workers, whose files a bundle does not have.
  env.wasm.numThreads = 1;
  // Its words may quote the model.
  env.logLevel = 'fatal';
}

async function sessionOf(file: string): Promise<InferenceSession> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw unusable('the model has no such file');
  try {
    return await InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  } catch {
    throw unusable('the file is no model that the runtime knows');
  }
}

async function run(session: InferenceSession, inputs: readonly Tensor[], output: string): Promise<Output | undefined> {
  try {
    const feeds = Object.fromEntries(inputs.map((each) => [each.name, ortTensor(each)]));
    const { [output]: answer } = await session.run(feeds, [output]);
    return answer && outputOf(answer);
  } catch {
    return undefined;
  }
}

const TYPED: Readonly<Record<Datatype, (data: readonly number[], shape: readonly number[]) => OrtTensor>> = {
  FP32: (data, shape) => new OrtTensor('float32', Float32Array.from(data), shape),
  FP64: (data, shape) => new OrtTensor('float64', Float64Array.from(data), shape),
  INT64: (data, shape) => new OrtTensor('int64', BigInt64Array.from(data, BigInt), shape),
};

const ortTensor = ({ datatype, data, shape }: Tensor): OrtTensor => TYPED[datatype](data, shape);

/** A map, a sequence or texts are no numbers; half-precision numbers come as their bits. */
function outputOf({ type, data, dims }: OrtTensor): Output | undefined {
  const isOfNumbers = /^(?:float32|float64|u?int(?:8|16|32|64))$/.test(type);
  return isOfNumbers ? { shape: dims, data: Array.from(data as Iterable<number | bigint>, Number) } : undefined;
}

const unusable = (reason: string) => refused(error('model/onnx-unusable', { reason: id(reason) }));
