import type { ModelFault } from '../../../domain/model-files/fault.ts';
import { error, type Finding, refused } from '../../../domain/outcome/finding.ts';
import { chosenNumber, data, id } from '../../../domain/outcome/labelled.ts';
import { scanModel } from '../../../files/model-files/scan.ts';
import type { Staged } from '../predictor/stage.ts';
import type { Job } from '../testing.ts';

/** A model with many files of a wrong kind is told by the first of them. */
const MOST_TOLD = 20;

/** Looks at every file of a staged model before anything runs on it; a Refusal where one may hold code. */
export async function mustHoldNoCode(staged: Staged, { spec, admission, ports }: Job): Promise<void> {
  const tree = await ports.trees.open(staged.tree);
  try {
    const faults = scanModel(tree.files, { frameworks: spec.modelFiles.allow, inflate: tree.inflate });
    const { classification } = admission.label;
    const told = (fault: ModelFault): Finding => ({
      ...error('model/file-refused', {
        model: id(staged.name),
        reason: id(fault.reason),
        // How many files there are, what they are called and how long they are, a training over the data has chosen.
        number: chosenNumber(fault.number, classification),
        file: data(fault.path, classification),
        offset: chosenNumber(fault.offset, classification),
      }),
      ...(spec.modelFiles.at ? { at: spec.modelFiles.at } : {}),
    });
    if (faults.length > 0) throw refused(...faults.slice(0, MOST_TOLD).map(told));
  } finally {
    tree.close();
  }
}
