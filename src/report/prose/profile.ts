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
  'profile/behind-link': {
    what: 'the profile of {partition} is not written to {file}: a link stands on the way there',
    help: 'name a path of plain folders in the repository',
    about:
      'Whoever writes the branch that is checked out could have a link in it that leads out of the repository, and the profile would be written over a file of the machine.',
  },
  'profile/not-handed-on': {
    what: 'the profile of {partition} is too large for an output ({bytes} of {limit} bytes)',
    help: 'judge the dataset by the files, with domicile profile judge',
    about:
      'The output profile becomes an input of the job that judges all partitions, and an input has a limit. The file was written whole.',
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
  'profile/unknown-dataset': {
    what: 'the policy has no dataset {dataset}',
    help: 'name one of {expected}',
    about: 'A dataset is judged as a whole by the contract that its partitions have in the trusted policy.',
  },
  'profile/several-contracts': {
    what: 'the partitions of {dataset} have not one contract: {got}',
    help: 'give all of them the same contract, or judge each by its own',
    about: 'Counts by different contracts are counts of different things.',
  },
  'profile/of-other-text': {
    what: 'the profiles are of another text of the contract {file} than the trusted one (version {got})',
    help: 'make the profiles anew',
    about: 'What was counted by an older text says nothing about what the contract asks for now.',
  },
  'profile/not-whole': {
    what: 'the profiles are of {got}, the dataset is {expected}',
    help: 'name a profile of each partition',
    about: 'A partition that is missing could be the one that fails.',
  },
  'profile/not-counted': {
    what: 'the profiles of {table} do not say that there are rows and that all could be read',
    help: 'use the profiles with all numbers, from the state folder of each site; mend what could not be read',
    about:
      'Without rows nothing was checked, and rows that could not be read are in no count. Where numbers are suppressed nobody can tell.',
  },
  'profile/check-failed': {
    what: '{check} does not hold over all partitions: {says}',
    help: 'see the reports of the partitions for how many rows there are',
    about: 'The counts of all partitions together miss what the contract says.',
  },
  'profile/part-failed': {
    what: '{check} does not hold in each partition',
    help: 'see the reports of the partitions',
    about:
      'The contract asks this of each partition by itself (apart: by-partition), and one of them does not keep it.',
  },
  'profile/apart': {
    what: '{check} cannot be judged over all partitions',
    help: 'say customProperties: [{property: apart, value: by-partition}] at the schema object if it is enough that each partition keeps it, or check it where all the data is',
    about:
      'Duplicates that two sites share, quantiles, means and ages cannot be told of what each site counts. What nobody can tell is never a pass.',
  },
  'profile/left-out': {
    what: 'how many rows {check} counts is left out of a profile',
    help: 'judge by the profiles with all numbers, from the state folder of each site',
    about:
      'A suppressed profile tells of a check only that it counts no row: other counts could tell of small groups. What nobody can tell is never a pass.',
  },
};
