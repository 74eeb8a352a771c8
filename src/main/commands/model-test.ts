import { entry } from '../command-entry.ts';
import { commentInputs, engineInputs, evidence, partition, stepInputs } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { optional } from '../inputs/input.ts';
import { projectPath, repositoryPath } from '../inputs/kinds.ts';

export const MODEL_TEST = entry({
  name: 'model-test',
  about: 'Runs the model on placed data and judges it by its tests.',
  inputs: {
    ...stepInputs,
    partition,
    evidence,
    spec: optional(
      projectPath,
      'other tests than the policy names, a path in the project, to try them out; open no release',
    ),
    predictions: optional(
      repositoryPath,
      'predictions that somebody made, to be judged without a model; opens no release',
    ),
    ...engineInputs,
  },
  actionInputs: commentInputs,
  given: ({ partition: instance, evidence: lines = '', 'engine-path': _, registry: __, memory: ___, ...rest }) => ({
    ...defined({ ...rest, instance }),
    evidence: lines,
  }),
  load: async () => (await import('../../commands/model-test/model-test.ts')).modelTest,
});
