import { join } from 'node:path';
import { error, refused } from '../../../domain/outcome/finding.ts';
import { id } from '../../../domain/outcome/labelled.ts';
import type { OnnxPredictor } from '../../../domain/verdict/predictor.ts';
import type { OnnxModel } from '../../../ports.ts';
import { changes } from './ending.ts';
import type { Opening, OpenPredictor } from './predictor.ts';
import { askTensors } from './tensor-asking.ts';

/** Loads the file of the staged model into this process. */
export async function openOnnx(onnx: Opening<OnnxPredictor>): Promise<OpenPredictor> {
  const { staged, predictor, ports } = onnx;
  const began = ports.clock.monotonic();
  const model = await ports.onnx(join(staged.tree, predictor.file));
  const wrong = wrongNames(model, predictor);
  if (wrong !== undefined) {
    await model.release();
    throw unusable(wrong);
  }
  return {
    ask: (table) =>
      askTensors(table, onnx, async (inputs) => {
        const output = await model.run(inputs, predictor.output);
        if (output === undefined)
          throw unusable('it does not run on these inputs, or the output is no tensor of numbers');
        return output;
      }),
    loadMilliseconds: ports.clock.monotonic() - began,
    peakMemoryBytes: async () => undefined,
    close: async () => {
      await model.release();
      return changes(staged, ports);
    },
  };
}

function wrongNames({ inputs, outputs }: OnnxModel, predictor: OnnxPredictor): string | undefined {
  const fed = predictor.inputs.map(({ name }) => name);
  const isFed = fed.length === inputs.length && inputs.every((name) => fed.includes(name));
  if (!isFed) return 'it has other inputs than predictor.inputs names';
  return outputs.includes(predictor.output) ? undefined : 'it has no output of the name in predictor.output';
}

const unusable = (reason: string) => refused(error('model/onnx-unusable', { reason: id(reason) }));
