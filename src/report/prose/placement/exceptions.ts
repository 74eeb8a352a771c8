import type { Prose } from '../prose.ts';

/** Of entries that somebody answers for. */
export const EXCEPTION_PROSE = {
  'placement/waived': {
    what: 'waiver {waiver} lifts {rule} for {origin} to {purpose} at {location} ({of}), through {expires}; its approval is {approval}',
    help: '',
    about: 'A waiver is an approved, dated exception from one deny, for the steps, origins and ways that it names.',
  },
  'placement/entry-expired': {
    what: '{kind} {entry} ended with {expires} and has no effect any more',
    help: 'have it approved again with a new date, or remove it',
    about: 'Waivers and safeguards hold through their last day (UTC, inclusive).',
  },
  'placement/safeguard-unused': {
    what: 'safeguard {safeguard} opens nothing: no preset that the policy uses knows it[, since {preset} is not one of them]',
    help: 'add the preset that it is for to `presets`, or remove it',
    about:
      'A safeguard, and an attestation at a target, is stated for a regime. Where the policy and its parents do not use that regime, nothing asks for it: most often the preset was forgotten, and with it what it denies.',
  },
  'placement/not-approved': {
    what: '{kind} {entry} has no effect: {why}',
    help: 'have it signed with domicile approve by {approvers}; at a terminal --repository-id says for which repository',
    about:
      'Where the policy has an approver’s key, an approval counts only with a signature over this very entry, in this file of this repository; where a policy or its parent demands signatures, an asserted approval counts for nothing.',
  },
} as const satisfies Record<string, Prose>;
