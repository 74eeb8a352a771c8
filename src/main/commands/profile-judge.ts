import { entry } from '../command-entry.ts';
import { policy } from '../inputs/common.ts';
import { required } from '../inputs/input.ts';
import { idText, machineFiles } from '../inputs/kinds.ts';

export const PROFILE_JUDGE = entry({
  name: 'profile judge',
  about: 'Judges a dataset as a whole by the profiles of its partitions: no row moves, and no number is told.',
  inputs: {
    policy,
    dataset: required(idText, 'the dataset, whose partitions all have one contract'),
    profiles: required(machineFiles, 'a profile of each partition with all numbers, a file on each line'),
  },
  given: (values) => values,
  load: async () => (await import('../../commands/profile/judge.ts')).judgeProfiles,
});
