import type { PROFILE_CODES } from '../../domain/findings/profile.ts';
import type { Prose } from './prose.ts';

export const PROFILE_PROSE: Record<(typeof PROFILE_CODES)[number], Prose> = {
  'profile/written': {
    what: 'the profile of {partition} was written to {file} ({numbers} numbers)',
    help: '',
    about:
      'The file holds counts alone. “suppressed”: groups of one to nine rows are left out, and what would give them away. All numbers lie in the state folder of the site, for a merge that is exact.',
  },
  'profile/may-not-stand': {
    what: 'the profile of {partition} may not be written to {file}: no number of this data may stand in the repository',
    help: 'let the policy’s control-plane.aggregates say from how many records on, and as what, numbers may stand there; or leave out profile',
    about:
      'A profile is made to be committed, so it holds what the surface repository may hold. Without aggregates in the policy that is nothing of classified data. All numbers lie in the state folder of the site.',
  },
  'profile/of-other-contract': {
    what: '{check}: the baseline {file} is of the contract {got}, not of {expected}',
    help: 'name a profile that was made by this contract',
    about: 'What another contract calls by the same name may be another thing.',
  },
  'profile/of-other-type': {
    what: '{check}: the values in the baseline {file} are none that this property could hold',
    help: 'make the baseline anew, since the type of the property has changed',
    about: 'A value that could never occur would count as gone, and a number as not of the type.',
  },
  'profile/lacks': {
    what: '{check}: the baseline {file} has nothing of {what}',
    help: 'let the contract say what its bins are (minimum and maximum, validValues, or bins at the rule), make the profile anew, and commit it',
    about: 'A check without anything to compare with has not checked, and never passes.',
  },
  'profile/leaves-out': {
    what: '{check}: the baseline {file} leaves out what it would be compared with',
    help: 'choose wider bins, so that fewer than ten rows are in none of them, and make the profile anew',
    about:
      'Small groups are left out of a profile, and with them what would give them away. Where less than two numbers are left, no change could be seen.',
  },
  'profile/unlike': {
    what: '{file} is no profile of the same: it differs from {first} in its {what} ({name})',
    help: 'make both by one text of the contract, with the same bins, and both with all numbers or both suppressed',
    about: 'Only counts of the same things can be added.',
  },
  'profile/same-part': {
    what: '{file} and {first} are both of {name}',
    help: 'name a profile of each partition once',
    about: 'Rows of a partition that stands in two profiles would count twice.',
  },
};
