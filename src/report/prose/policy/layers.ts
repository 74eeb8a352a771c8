import type { Prose } from '../prose.ts';

/** Of the texts that a policy builds on, what it may except from them, and its own tests. */
export const POLICY_LAYER_PROSE = {
  'policy/parent-missing': {
    what: 'the policy does not build on {parent}, which {by} demands',
    help: 'add it under extends: {path: …, sha256: …}',
    about:
      'A site, or whoever calls the action, can demand that a policy builds on a text of a certain digest: what that text forbids is then forbidden, whatever the policy says.',
  },
  'policy/parent-differs': {
    what: '{path} is another text than the policy builds on: expected {expected}, got {got}',
    help: 'read what changed in it, then put its new digest under extends',
    about:
      'A policy names the texts it builds on by their digests, so that its own digest stands for all of them and none changes under it unseen.',
  },
  'policy/parents-too-many': {
    what: 'the policy builds on more than {limit} texts',
    help: 'bring them together',
    about: 'Parents of parents count. So many layers can no longer be read by anybody.',
  },
  'policy/parent-widens': {
    what: '{key} stands in a text that a policy builds on, which may only restrict',
    help: 'move it to the policy itself, or remove it',
    about:
      'Parents define things, deny, demand and cap. What opens something (an allow, a waiver, a derived entry, a safeguard) and what makes the pipeline stands in the policy alone.',
  },
  'policy/redefined': {
    what: '{kind} {name} is defined by {by} and cannot be defined again',
    help: 'choose another name, or use what is there',
    about:
      'What a parent defines holds for all that build on it. A dataset may be labelled again, and then has both labels; a region may get places, none is taken from it.',
  },
  'policy/evaluate-under-parent': {
    what: 'a text that this policy builds on is enforced, so this policy is, too',
    help: 'remove enforcement: evaluate',
    about: 'Whoever builds on a text cannot turn it off. A parent that says enforcement: evaluate itself allows it.',
  },
  'policy/not-waivable': {
    what: 'the waiver names {rule}, which cannot be waived (effect: {effect}): only a deny that says waivable: true can',
    help: 'remove the waiver; or, where {rule} is a deny and yours to change, add waivable: true to it',
    about:
      'Only a deny that says waivable: true can be lifted. No preset, cap, proof or capacity is ever waived, nor that classified data needs an allow.',
  },
  'policy/waives-nothing': {
    what: 'the scope of waiver {waiver} names no target, store or destination',
    help: 'add targets, stores or destinations to its scope',
    about: 'A waiver lifts one deny for the steps, origins and ways that it names, and for no others.',
  },
  'policy/consent-is-no-safeguard': {
    what: '{safeguard} is people’s consent, which is no safeguard here',
    help: 'name another safeguard that the preset knows: domicile explain --regime',
    about:
      'A machine can’t see that consent was given, what for, and that it was not taken back. Laws make it an exception for single occasions, not for a pipeline that runs every night.',
  },
  'policy/tests-missing': {
    what: 'rule {rule} allows restricted data, and no test of the policy says where reviewed code may take it',
    help: 'write down what must hold under tests: domicile test-policy runs them',
    about:
      'Whoever opens a way for restricted data says in a test where it may go and where never, so that a later change of any line shows.',
  },
  'policy/test-expects-nothing': {
    what: 'test {test} expects nothing',
    help: 'say which target, allowed, never or because',
    about: 'A test that nothing can fail is none.',
  },
  'policy/test-failed': {
    what: 'test {test}: {of}: expected {expected}, got {got}',
    help: 'mend the policy, or the test where it asks for what is no longer wanted',
    about: 'The tests of a policy are run by plan and by domicile test-policy; plan fails where one of them does.',
  },
} as const satisfies Record<string, Prose>;
