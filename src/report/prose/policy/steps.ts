import type { Prose } from '../prose.ts';

/** Of what the keys of a step may be in themselves, and not together. */
export const POLICY_STEP_PROSE = {
  'policy/each-of-nothing': {
    what: 'the step {step} runs for each {each}, and has none',
    help: 'read a partition or name a destination, or remove each',
    about: 'A step for each of nothing never runs, and GitHub counts what is skipped as success.',
  },
  'policy/destinations-of-other-action': {
    what: 'the step {step} has destinations, but {action} deploys nothing',
    help: 'remove destinations, or use deploy-hybrid',
    about: 'Only deploy-hybrid brings a model to a destination.',
  },
  'policy/gate-missing': {
    what: 'the step {step} deploys without a gate',
    help: 'add gate: {needs: […]} with the steps that must have passed',
    about: 'Nothing goes live without evidence: gate.needs names the steps whose passing opens the release.',
  },
  'policy/release-untested': {
    what: 'the gate of {step} needs no test of {artifact}, which it releases: it will never open',
    help: 'put the model-test step that reads {artifact} under gate: {needs: […]}; write one, if there is none',
    about: 'A model goes live only where a step of action model-test that the gate needs has passed it.',
  },
  'policy/gate-needs-itself': {
    what: 'the gate of {step} needs {step} itself',
    help: 'name the steps before it',
    about: 'A gate opens by the evidence of other steps.',
  },
  'policy/spec-of-other-action': {
    what: '{step} is a {action} step and names a `spec`',
    help: 'remove `spec`; only model-test is judged by tests',
    about: '`spec` names the tests of a model-test step. On another step it would say nothing.',
  },
  'policy/gate-of-other-action': {
    what: 'the step {step} has a gate, but {action} deploys nothing',
    help: 'remove gate, or use deploy-hybrid',
    about: 'Only deploy-hybrid has a gate. What a step must wait for, the workflow says with needs.',
  },
  'policy/writes-of-other-action': {
    what: 'the step {step} writes an artifact, but {action} makes none',
    help: 'remove writes, or use train-on-target',
    about: 'Only train-on-target writes artifacts to a store.',
  },
  'policy/writes-missing': {
    what: 'the step {step} trains and keeps nothing',
    help: 'add writes: {model: {store: …}}',
    about: 'What training makes must go to a store that the policy names; there is no other way out of the machine.',
  },
  'policy/step-cycle': {
    what: 'these steps wait for each other: {steps}',
    help: 'break the circle of reads, writes and gate.needs',
    about: 'A step waits for the steps that write what it reads, and for those that its gate needs.',
  },
  'policy/not-its-output': {
    what: 'the step {step} does not write {output}[; it writes: {expected}]',
    help: 'correct step or output',
    about: 'A derived entry lowers the label of one artifact that one step writes.',
  },
} as const satisfies Record<string, Prose>;
