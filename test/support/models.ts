import { createRequire } from 'node:module';
import type { Inference, OnnxModel } from '../../src/ports.ts';
import { freePort, inferenceServer } from '../../src/systems/open-inference/server.ts';

/** The runtime as its package has it: what is beside the bundle is the same file. */
const wasm = () => createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');

export const inference: Inference = { at: inferenceServer, freePort };
export const onnx = async (file: string): Promise<OnnxModel> =>
  (await import('../../src/systems/onnx/model.ts')).onnxModel(file, wasm());
