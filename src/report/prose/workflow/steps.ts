import type { Prose } from '../prose.ts';

export const WORKFLOW_STEPS_PROSE = {
  'workflow/surface': {
    what: 'in job {job}, {step} writes to the surface {surface}, which may hold {cap} data; the job may read {classification} data',
    help: 'keep it at the site; the report of a step of Domicile may be uploaded',
    about:
      'Artifacts, caches, comments, packages and pages are places where the service keeps data, mostly in another country. What a job with classified data writes there may hold that data.',
  },
  'workflow/unmasked-step': {
    what: 'in job {job}, what {step} prints beside the data is not masked',
    help: 'move it to a job of its own, or into the program that the step of Domicile runs',
    about:
      'Domicile masks what it prints and what its programs print. What another step writes to the log of such a job, nobody looks through.',
  },
  'workflow/unpinned': {
    what: 'job {job} uses {uses}, which is not pinned',
    help: 'pin an action to a full commit (40 hex digits) with its version in a comment, an image to its digest (@sha256:…)',
    about: 'A tag or a branch can be moved to other code at any time, which then runs beside the data.',
  },
  'workflow/no-version': {
    what: 'this action of Domicile is used from {ref}, which is no version',
    help: 'use a version (v1, v1.2.3) or a full commit',
    about: 'A branch is what somebody pushed last. A gate should not change under your feet.',
  },
  'workflow/other-owner': {
    what: 'Domicile comes from {repository} here, and from {usual} elsewhere',
    help: 'use one of them; --actions names it',
    about: 'Anyone can call a repository `domicile`. Of two owners one is not who you think, so lint asks for one.',
  },
  'workflow/needs-missing': {
    what: 'job {job} asks for {other}, which it does not need',
    help: 'add {other} to its needs',
    about:
      'What a job does not need is empty where it is asked for: a plan that is not there, evidence that never comes.',
  },
  'workflow/continue-on-error': {
    what: 'job {job} goes on though a step of Domicile says no',
    help: 'remove continue-on-error',
    about: 'With `continue-on-error` a closed gate is shown as a success, and what follows runs.',
  },
  'workflow/runs-after-failure': {
    what: 'job {job} runs a step of Domicile though something before it may have failed: {condition}',
    help: 'leave out always(), failure() and cancelled(); by default a step follows what succeeded',
    about:
      'A condition that asks for failure lets a step run after a check that said no, or after somebody cancelled the run.',
  },
  'workflow/unknown-step': {
    what: 'the policy has no step {step}',
    help: 'steps of the policy: {expected}',
    about: 'The step will refuse. Names are those of the policy at hand.',
  },
  'workflow/other-action': {
    what: 'step {step} is a {expected} step of the policy, not {got}',
    help: 'use the action that the policy names for the step, or another step',
    about: 'What a step may do follows from its action, so it refuses to run by another one.',
  },
  'workflow/unknown-input': {
    what: 'job {job} hands {input} to an action of Domicile that has no such input',
    help: 'inputs of the action: {expected}',
    about:
      'GitHub only warns of an input that an action does not have. Evidence under a misspelt name is not there, and a misspelt dry-run is none.',
  },
  'workflow/input-missing': {
    what: 'in job {job}, a step of Domicile lacks {inputs}',
    help: 'add what is missing under with',
    about:
      'The action will refuse. A step with `each` needs its partition or destination, which a matrix hands to each of its jobs.',
  },
  'workflow/evidence-missing': {
    what: 'step {step} is not given the evidence of {needs}',
    help: 'give it evidence: {needs} and their jobs’ outputs, one a line',
    about: 'A gate opens only by evidence that it is shown. Without it a deployment is closed on every run.',
  },
  'workflow/secret-input': {
    what: 'job {job} hands the secret {secret} to the input {input}',
    help: 'take it out: keys lie in files of the site, the token is the job’s own',
    about:
      'What is handed to a step stands in the environment of its process, where every program of the same user can read it. No input of Domicile is for a secret.',
  },
  'workflow/secret-in-job': {
    what: 'the secret {secret} is in job {job}, beside classified data and the programs that read it',
    help: 'move what needs it to a job of its own',
    about:
      'A training program is of the same user as the runner, and can read what the runner was given. A job with data is no place for secrets that live long.',
  },
  'workflow/permissions-missing': {
    what: 'job {job} says no permissions',
    help: 'write permissions: {contents: read, actions: read}',
    about:
      'Without them the token may do what the settings of the repository or organisation say, often to write everything, and no review sees a change of that.',
  },
  'workflow/permissions-wide': {
    what: 'the token of job {job} may do more than it needs: {scopes}',
    help: 'leave contents: read and actions: read; move what writes to a job of its own',
    about: 'Programs that read data can read the token of their job. What it may write, they may write.',
  },
  'workflow/token-left': {
    what: 'the checkout of job {job} leaves a token in .git/config',
    help: 'add persist-credentials: false',
    about: 'Every program that runs there can read the token. Domicile’s steps need none of it.',
  },
  'workflow/injection': {
    what: 'in job {job}, {step} puts {path}, which a stranger can write, into a script',
    help: 'put it into env, and use the variable in quotes',
    about:
      'An expression is put into the script before a shell reads it: who writes a title or a branch name writes the script, beside the data.',
  },
  'workflow/no-gate': {
    what: 'no job asks at the end whether every other one succeeded',
    help: 'add a last job with if: always() that needs them all, as in workflows/release.yml, and make it the required check',
    about:
      'A skipped job counts as success, for branch protection and for jobs that need it. Only a job that asks for success itself tells a release from a run in which nothing happened.',
  },
  'workflow/gate-misses': {
    what: 'the last job {job} does not ask {others}',
    help: 'add them to its needs, and ask for their success',
    about: 'A job that the last one does not need can fail or be skipped, and the check is green.',
  },
  'workflow/gate-open': {
    what: 'the last job {job} cannot be seen to fail where a job that it needs did not succeed',
    help: 'compare each result with success, as in workflows/release.yml: test "$ALL_SUCCEEDED" = true',
    about:
      'Played through with each needed job failed, cancelled and skipped, the job must end in failure for certain. A script that is not understood is not taken for a gate.',
  },
} satisfies Record<string, Prose>;
