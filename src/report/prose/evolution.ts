import type { EVOLUTION_CODES } from '../../domain/findings/evolution.ts';
import type { Prose } from './prose.ts';

export const EVOLUTION_PROSE: Record<(typeof EVOLUTION_CODES)[number], Prose> = {
  'evolution/breaking': {
    what: '[{table}: ]{what}[, was {was}][, is {is}][ (the trusted contract says so at {from})]: it can break {of} of the data',
    help: 'raise the major number of the contract’s version, or take the change back',
    about:
      'What narrows a contract can make data fail that kept it, and so breaks who writes the data. What widens it lets in values that never were there, and so breaks who reads the data. Either needs a new major version, by which everybody is warned.',
  },
  'evolution/breaking-announced': {
    what: '[{table}: ]{what}[, was {was}][, is {is}][ (the trusted contract says so at {from})]: it can break {of} of the data, and the major version says so',
    help: '',
    about: 'The change breaks whoever writes or reads the data, and the new major version tells them.',
  },
  'evolution/compatible': {
    what: '[{table}: ]{what}[, was {was}][, is {is}][ (the trusted contract says so at {from})]',
    help: '',
    about:
      'A change that breaks nobody: a column that may be null, a rule that only warns, a name that only the contract uses.',
  },
  'evolution/version-unreadable': {
    what: 'the versions {was} and {is} cannot be compared',
    help: 'write versions as MAJOR.MINOR.PATCH',
    about: 'Whether a new version announces what it breaks is told by its numbers.',
  },
  'evolution/version-fell': {
    what: 'the version of the contract fell from {was} to {is}',
    help: 'give it a higher one',
    about: 'A version that comes again means two contracts, and nobody can say which one data was checked against.',
  },
  'evolution/version-same': {
    what: 'the contract changed and its version is still {is}',
    help: 'raise its minor number',
    about: 'Two contracts of one version cannot be told apart in reports and evidence.',
  },
  'evolution/unchanged': {
    what: 'the contract {file} asserts what the trusted one does',
    help: '',
    about: 'Nothing that a machine checks differs between the two texts.',
  },
  'evolution/new': {
    what: 'the contract {file} is new: {ref} has none to compare with',
    help: '',
    about: 'A contract that the trusted branch does not have yet breaks nobody.',
  },
  'evolution/gone': {
    what: 'the contract {file} is gone',
    help: 'put it back, or take the partition that names it out of the policy first',
    about:
      'The trusted policy names a contract that the text at hand no longer has: data that nobody describes can’t be checked.',
  },
  'evolution/trusted-unreadable': {
    what: 'the trusted text of {file} cannot be read, so there is nothing to compare with',
    help: '',
    about: 'A contract that no step can read today breaks nobody by a change.',
  },
};
