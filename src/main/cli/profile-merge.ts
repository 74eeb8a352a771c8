import { basename } from 'node:path';
import type { ApartCheck } from '../../domain/profile/profile.ts';
import { required } from '../inputs/input.ts';
import { lineOf, machineFiles } from '../inputs/kinds.ts';
import { tool, writeNew } from './tool.ts';

const MAX_PROFILE_BYTES = 1024 * 1024;

/** Numbers of several sites stand in what it makes, so that is a file for this user alone, and nothing of it is printed. */
export const PROFILE_MERGE = tool({
  name: 'profile merge',
  about: 'Adds profiles of several sites up to one of all their data, exactly, and says what does not add up.',
  operands: 'files',
  inputs: {
    files: required(machineFiles, 'the profiles, two or more; they may stand without the flag'),
    out: required(lineOf('file'), 'the file for the profile of all; it must not exist yet'),
  },
  work: async ({ files, out }) => {
    const { mergedProfile } = await import('../../commands/profile/merge.ts');
    const { profileText } = await import('../../domain/profile/json.ts');
    const { readSmallText } = await import('../../machine/regular-file.ts');
    const read = async (file: string) => ({
      path: basename(file),
      text: await readSmallText(file, MAX_PROFILE_BYTES),
    });
    const profile = mergedProfile(await Promise.all(files.map(read)));
    await writeNew(out, profileText(profile));
    const apart = profile.tables.flatMap((table) =>
      table.apart.filter(isNotMerged).map(({ check }) => `not merged: ${check}\n`),
    );
    return [`profile of ${profile.parts.join(', ')} (${profile.numbers} numbers)\n`, ...apart].join('');
  },
});

/** Of a mean its sum is. */
const isNotMerged = ({ total }: ApartCheck): boolean => total === undefined || total.sum === null;
