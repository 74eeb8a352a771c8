import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { required } from '../inputs/input.ts';
import { idText, lines, machineFiles } from '../inputs/kinds.ts';

const common = {
  name: 'profile judge',
  about: 'Judges a dataset as a whole by the profiles of its partitions: no row moves, and no number is told.',
  load: async () => (await import('../../commands/profile/judge.ts')).judgeProfiles,
};

const dataset = required(idText, 'the dataset, whose partitions all have one contract');

/** On a command line: by files. */
export const PROFILE_JUDGE = entry({
  ...common,
  inputs: {
    policy,
    dataset,
    profiles: required(machineFiles, 'a profile of each partition, a file on each line'),
  },
  given: (values) => values,
});

/** As an action: by what the jobs of the partitions handed on. */
export const PROFILE_JUDGE_ACTION = entry({
  ...common,
  inputs: { policy, dataset, profiles: required(lines, 'a profile of each partition, one on each line') },
  given: (values) => values,
});
