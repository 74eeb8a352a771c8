import type { PERSONAL_CODES } from '../../domain/findings/personal.ts';
import type { Prose } from './prose.ts';

export const PERSONAL_PROSE: Record<(typeof PERSONAL_CODES)[number], Prose> = {
  'personal/undeclared': {
    what: 'the column {column} holds personal data that nobody declared: {kind}, in its {where}, {share} percent of the distinct values',
    help: 'add {category} to the categories of the dataset in the policy, or {kind} to the tags of the property; or drop the column at the source',
    about:
      'The policy decides by the label of a dataset where it may go. Personal data that the label does not tell of would go where such data may not. docs/personal-data.md says what is looked for and what declares it.',
  },
  'personal/forbidden': {
    what: 'the column {column} holds {kind}, in its {where}, {share} percent of the distinct values; the contract forbids it',
    help: 'drop the column at the source, or the kind from the rule',
    about: 'A rule personal-data with forbid says what data must not hold, even where personal data is declared.',
  },
  'personal/not-in-policy': {
    what: 'the contract declares that the column {column} holds {kind}; the label of the dataset has no category {category}',
    help: 'add {category} to the categories of the dataset in the policy, so that the rules for it count',
    about:
      'A tag in the contract tells people. Where data may go is decided by the label in the policy, and this one says less than the contract does.',
  },
  'personal/suspected': {
    what: 'the column {column} may hold personal data: {hints}',
    help: 'if it does, declare it: personal in the categories of the dataset in the policy, or pii in the tags of the property',
    about:
      'The name of the column speaks of personal data, or fewer than ten of its distinct values are of a kind. That is too little for a finding, and reason to look.',
  },
};
