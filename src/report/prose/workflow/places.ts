import type { Prose } from '../prose.ts';

export const WORKFLOW_PLACES_PROSE = {
  'workflow/no-step-of-ours': {
    what: 'job {job} may run on a machine with classified data ({targets}), and no step of Domicile proves the place there',
    help: 'run it elsewhere, or begin with data-validate, train-on-target, model-test or deploy-hybrid',
    about:
      'A machine that holds classified data runs only jobs whose first step proves that it is the planned place, for a step that the policy allows there. Anything else on it is a job that nobody placed.',
  },
  'workflow/step-before-ours': {
    what: 'in job {job}, {step} runs before the place is proven',
    help: 'move it after the step of Domicile, or into the program that the step runs',
    about:
      'Before the place is proven only what brings code may stand: a checkout, a language’s setup, and an install that runs no code of the packages (`npm ci --ignore-scripts`, `pip install --require-hashes --only-binary :all:`, `uv sync --locked --no-build`). A step of Domicile that a condition may skip proves nothing to the steps that follow, a service’s container starts before all steps, and a step with `always()` or `failure()` runs though the place was refused.',
  },
  'workflow/proof-in-container': {
    what: 'job {job} runs in a container on a machine with classified data: the image brings the files that say where it is',
    help: 'run the job on the machine itself, and its program in a container where it needs one; or see that the image has no /etc/domicile and the site’s is mounted over it',
    about:
      'A step of Domicile in a container reads the site file of the image. Where a site has to sign, its key still tells; where the service’s word is enough, what the site file forbids would be for the image to say.',
  },
  'workflow/fallback': {
    what: 'job {job} chooses its machine by an expression with another way out: {expression}',
    help: 'write the one place: the plan’s runs-on, or labels',
    about:
      "A fallback is where data goes on the day the plan says no: an empty plan makes `… || 'ubuntu-latest'` a hosted runner. A job without a place has to fail.",
  },
  'workflow/runs-on-unknown': {
    what: 'nobody can say where job {job} runs: {written}',
    help: 'write labels, a matrix of labels, or the plan’s runs-on',
    about:
      'A place that comes from a variable, an input of a person or an output of a script may be a machine with classified data. What may be one is judged as one.',
  },
  'workflow/labels-for-group': {
    what: 'job {job} may land by its labels on {targets}, whose machines are known by their group: {groups}',
    help: 'write runs-on: {group: …}, with labels or without',
    about:
      'Whoever can register a runner can claim a label, and a job that asks for `self-hosted` takes any machine that is free. A group has an owner who says which repositories and workflows may use it.',
  },
  'workflow/place-of-other-step': {
    what: 'job {job} runs step {step} where the plan has step {other}',
    help: 'use the runs-on of {step}',
    about: 'Each step is placed by what it reads. Where another step may run says nothing of this one.',
  },
  'workflow/target-not-allowed': {
    what: 'job {job} runs step {step} where the policy does not allow it',
    help: 'use the plan’s runs-on; targets that may run it: {allowed}',
    about:
      'The labels that are written there mean no target that may run this step, so the step will refuse. `domicile explain --step …` tells why.',
  },
  'workflow/unknown-environment': {
    what: 'job {job} uses the environment {environment}, which no target of the policy has',
    help: 'use the environment of its target[: {expected}], or name it in the policy',
    about:
      'GitHub makes an environment that it does not know on the spot, without reviewers and without rules. A misspelt name is an open door.',
  },
  'workflow/environment-missing': {
    what: 'job {job} may run on target {target}, whose environment is {environment}, and does not say so',
    help: 'write environment: {environment}, or the plan’s',
    about: 'The reviewers and secrets of an environment guard only jobs that name it.',
  },
  'workflow/borrowed-rights': {
    what: 'the event {event} starts {jobs} with the rights of the default branch, on the word of a stranger',
    help: 'use pull_request, which has no rights, or push, once the change is reviewed',
    about:
      '`pull_request_target` and `workflow_run` give a token, secrets and machines of one’s own to what a fork sends. Nothing of Domicile and no machine of yours is for that.',
  },
  'workflow/unreviewed': {
    what: 'job {job} runs on a pull request, on a machine with classified data: {targets}',
    help: "use the plan’s runs-on, which holds such steps back, or `if: github.event_name != 'pull_request'`",
    about:
      'A pull request runs code that nobody has reviewed. Where the data lies such code runs only with what the policy lets unreviewed code read, and that is what the plan knows.',
  },
} satisfies Record<string, Prose>;
