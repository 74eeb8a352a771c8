import { DEFAULT_SEED } from '../../commands/train/inputs.ts';
import { entry } from '../command-entry.ts';
import { argv } from '../inputs/argv.ts';
import { evidence, partition, stepInputs } from '../inputs/common.ts';
import { defined } from '../inputs/defined.ts';
import { required, withDefault } from '../inputs/input.ts';
import { wholeNumber } from '../inputs/kinds.ts';

const MAX_SEED = 2 ** 32 - 1;

export const TRAIN = entry({
  name: 'train',
  about: 'Trains where the data lies, and puts the model into its store.',
  inputs: {
    ...stepInputs,
    partition,
    evidence,
    run: required(argv, 'the training program and its arguments; there is no shell'),
    seed: withDefault(wholeNumber(0, MAX_SEED), String(DEFAULT_SEED), 'what the program finds in DOMICILE_SEED'),
  },
  given: ({ partition: instance, evidence: lines = '', ...rest }) => ({
    ...defined({ ...rest, instance }),
    evidence: lines,
  }),
  load: async () => (await import('../../commands/train/train.ts')).train,
});
