import type { Prose } from './prose.ts';

/** Of the code that made what would be released, and of what it would replace. */
export const GATE_ORIGIN_PROSE = {
  'gate/code-differs': {
    what: 'the programs of {step} were those of commit {got}; its run is of {expected}',
    help: 'check out the commit of the run (actions/checkout without `ref`), and run the pipeline again',
    about:
      'What trained and tested the model must be the code of the run. A workspace with another commit in it, of a branch that nobody has merged for one, is other code under the name of this one.',
  },
  'gate/code-changed': {
    what: 'files of {step} differed from commit {commit} when it ran',
    help: 'commit the change, or put it aside (git stash), and run the pipeline again',
    about:
      'A test by an edited program is a test that nobody can look up. Files that git tracks are compared; see in the workspace with `git status`.',
  },
  'gate/code-unknown': {
    what: 'nobody can say which code {step} ran',
    help: 'install git on that machine, check the repository out before the step, and run the pipeline again',
    about:
      'Without git there is no telling whether the programs that trained and tested are those of the commit. actions/checkout brings files without a repository where it finds no git.',
  },
  'gate/champion-moved-on': {
    what: '{step} compared with {champion}; {destination} serves {served} by now',
    help: 'run the test again, which compares with what is served now; to go back on purpose, write the digest as roll-back-to into the release manifest',
    about:
      'That a model is no worse than one that is no longer served says nothing of the one that is. Another run has released in between.',
  },
  'gate/older-than-served': {
    what: '{step} is of {at}; what {destination} serves was tested after that, at {served}',
    help: 'run the pipeline again; to go back on purpose, write the digest as roll-back-to into the release manifest',
    about:
      'An older run does not overtake a newer one, however late its deployment comes or is run again. The order is that of the tests, and the destination keeps it.',
  },
} satisfies Record<string, Prose>;
