import type { INIT_CODES } from '../../domain/findings/init.ts';
import type { Prose } from './prose.ts';

export const INIT_PROSE: Record<(typeof INIT_CODES)[number], Prose> = {
  'init/exists': {
    what: '{file} is there already, and nothing was written',
    help: 'give --force to write over it, or --policy for another place',
    about:
      'A starter is written where nothing is. A policy that somebody wrote is replaced only with `--force`; nothing is written where one of the files is there.',
  },
  'init/nobody-to-ask': {
    what: 'nobody can be asked here, and {inputs} were not given',
    help: 'give {flags}; --yes takes the defaults of what has one, the suggested presets included, and tells them; `domicile init --help` says what each takes',
    about:
      'Questions are asked at a terminal alone: standard input and output are one, no CI service is at work, and `--yes` was not given. Where the data lies and of which kind it is nobody can assume, and no law is chosen for you unseen.',
  },
  'init/broken-off': {
    what: 'the questions were broken off, and nothing was written',
    help: 'start again, or give the answers as inputs: `domicile init --help`',
    about: 'The input ended before every question was answered. Nothing is written of half a policy.',
  },
  'init/place-unknown': {
    what: 'nobody can say where region {region} of {provider} is',
    help: 'name a region whose place is known: `domicile explain --place {provider}:{region}` tells what there is to know',
    about:
      'On a place that nobody knows no classified data may be, so no step could ever run there. Once you know where it is, state it under `regions` of the policy.',
  },
  'init/two-sites-alike': {
    what: 'the sites {names} have one name',
    help: 'name each otherwise: NAME=PLACE, with more of a difference than case, - and _',
    about:
      'A site gives its name to a location, a target and a partition, and the partition to a variable in capital letters. Two that come to the same could not be told apart.',
  },
  'init/unknown-site': {
    what: 'there is no site {site} for these runners[, did you mean {suggestion}?]',
    help: 'expected one of {expected}',
    about: 'Runners are given for a site or cloud region that is named in the same command.',
  },
  'init/site-outside': {
    what: 'site {site} is in {places}, and the data may only be in {allowed}',
    help: 'give --allow-in the places of every site and cloud region, or leave out those that it may not use',
    about:
      'What lies at a site is stored there, and a step that reads it needs that to be allowed. A site outside of what is allowed would have no step run at all.',
  },
  'init/step-nowhere': {
    what: 'the steps {steps} may run nowhere yet: {codes}',
    help: 'the comments of the policy and `domicile explain` tell what is missing: mostly something that a preset wants stated, such as a contract or an assessment, and that only you know to be there',
    about:
      'The starter is closed where a preset demands what nobody stated yet. Once it is so, state it under `safeguards`, with who answers for it: the comments of the policy have the lines.',
  },
};
