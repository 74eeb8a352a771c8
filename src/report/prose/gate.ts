import type { GATE_CODES } from '../../domain/findings/gate.ts';
import { GATE_ORIGIN_PROSE } from './gate-origin.ts';
import type { Prose } from './prose.ts';

export const GATE_PROSE: Record<(typeof GATE_CODES)[number], Prose> = {
  ...GATE_ORIGIN_PROSE,
  'gate/evidence-malformed': {
    what: 'evidence, line {line}: {key} must be {expected}',
    help: 'hand over the evidence outputs as the steps wrote them, one line each',
    about:
      'Evidence is read strictly: one envelope a line, each byte as Domicile wrote it. A line that is anything else is an error, never skipped.',
  },
  'gate/evidence-too-large': {
    what: 'the evidence, or one statement in it, is larger than {limit} bytes',
    help: 'hand over the evidence of this run only',
    about: 'Evidence is a few thousand bytes a step; anything much larger is not what the steps wrote.',
  },
  'gate/evidence-missing': {
    what: 'there is no evidence of {step}',
    help: 'run that step in this run, and hand over its evidence output',
    about:
      'The gate opens only on one statement of each step that `gate.needs` lists, of each of its partitions, and of the step that wrote the model. An output that GitHub dropped counts as missing.',
  },
  'gate/evidence-ambiguous': {
    what: 'there are {statements} differing statements of {step} of the same attempt and time',
    help: 'hand over each evidence output once',
    about: 'The newest statement of a step counts. Where two claim to be the newest, nobody can say which one holds.',
  },
  'gate/needs-nothing': {
    what: 'step {step} deploys and its gate needs no other step',
    help: 'list the steps that must have passed under gate.needs',
    about: 'A gate that needs nothing would always be open, so it is always closed.',
  },
  'gate/unknown-step': {
    what: 'the gate needs step {step}, which the policy does not have or which it runs nowhere',
    help: 'name steps of the policy under gate.needs',
    about: 'A step that does not exist can leave no evidence.',
  },
  'gate/not-passed': {
    what: '{step} ended with {verdict}',
    help: 'see the report of that step; only pass opens the gate',
    about: 'Failed and inconclusive steps keep the gate closed alike.',
  },
  'gate/contradicts-itself': {
    what: 'the evidence of {step} says that it passed, and {key} does not go with that',
    help: 'run the step again, and hand over its evidence output as it is',
    about:
      'A step that passed has no errors, has run at least one check or test, and ended after the site signed for its beginning, not long after its timeout. Evidence that says otherwise was not written by that step.',
  },
  'gate/model-not-tested': {
    what: 'no step that the gate needs has tested {artifact}',
    help: 'list a model-test step that reads {artifact} under gate.needs',
    about: 'A release needs a test of the very bytes that are released, whatever else has passed.',
  },
  'gate/tested-differs': {
    what: '{step} tested {tested}; what would be released is {staged}',
    help: 'run the pipeline again: the model must not change after its test',
    about:
      'The digest of the staged bytes must be the digest that the tests judged. It differs when the model was changed, renamed or replaced after its test, or is no longer in its store.',
  },
  'gate/model-differs': {
    what: '{step} tested {tested}, but {writer} wrote {written}',
    help: 'hand over the evidence of the training that made the tested model',
    about: 'The model that was tested must be the model that the pipeline trained, in this run.',
  },
  'gate/data-differs': {
    what: '{step} and {other} saw different data of {origin}',
    help: 'run both again, on the same data',
    about:
      'What was validated must be what was trained on and tested on. The digests are keyed, so they tell nothing about the data beside whether it is the same.',
  },
  'gate/commit-differs': {
    what: '{step} ran at commit {got}, this is {expected}',
    help: 'run the whole pipeline at one commit',
    about: 'Evidence is of one commit; programs of another one may do something else.',
  },
  'gate/policy-differs': {
    what: '{step} was decided by policy {got}; the trusted one is {expected}',
    help: 'run the step again under the policy as it is now',
    about: 'The policy on the default branch changed after the step ran, or the step used another one.',
  },
  'gate/plan-differs': {
    what: '{step} followed another plan',
    help: 'hand the same plan output to every job',
    about: 'All steps of a release follow one plan.',
  },
  'gate/text-not-trusted': {
    what: 'the {text} that {step} used is not the trusted one',
    help: 'run the step again with the text as it stands on the default branch',
    about:
      'Contracts and test specs are those of the default branch. A step that was judged by another text shows nothing about this one.',
  },
  'gate/too-old': {
    what: 'the evidence of {step} is of {at}, older than {limit}',
    help: 'run the pipeline again, or raise max-evidence-age in the release manifest',
    about: 'Old evidence is about a world that has moved on.',
  },
  'gate/from-the-future': {
    what: 'the evidence of {step} is of {at}, which is still to come',
    help: 'set the clock of that machine',
    about: 'A clock that runs ahead would keep evidence fresh for too long.',
  },
  'gate/other-repository': {
    what: 'the evidence of {step} is of another repository or host',
    help: 'hand over the evidence of this run',
    about: 'Evidence counts only where it was made.',
  },
  'gate/other-run': {
    what: 'the evidence of {step} is of run {got}, this is {expected}',
    help: 'hand over the evidence of this run',
    about: 'Unsigned evidence counts within its own run only.',
  },
  'gate/later-attempt': {
    what: 'the evidence of {step} is of attempt {got}, this is attempt {expected}',
    help: 'run the deployment again in the newest attempt',
    about: 'An attempt can look back on earlier ones, never ahead.',
  },
  'gate/place-not-allowed': {
    what: '{step} ran on {target}, where the policy does not allow it now',
    help: 'run the step again where the policy allows it',
    about: 'The policy is judged as it is at the release: a target that was since forbidden shows nothing.',
  },
  'gate/place-too-weak': {
    what: 'the place of {step} is proven at level {got}, needed is {expected}',
    help: 'run the step on a machine with a stronger proof of place',
    about: 'The data that the step read asks for a stronger proof of where it was processed.',
  },
  'gate/claim-not-verified': {
    what: 'the signed claim of where {step} ran does not verify',
    help: 'look at the trust file and at the signer of that site',
    about:
      'A site signs that a job ran on its machine. The gate verifies it again: with the key of the trust file, and against run, step, target and policy.',
  },
  'gate/platform-not-verified': {
    what: 'what the cloud signed about where {step} ran does not verify: {reasons}',
    help: 'look at platforms in the trust file and at the location’s region in the policy; run the step again where a key was since replaced',
    about:
      'A cloud’s signature is verified again at the gate: by the policy’s region and the trust file’s pins as they are now, against run, attempt, job, step, target, policy and time. Each reason is the code of a finding of its own.',
  },
  'gate/service-not-confirmed': {
    what: 'the service no longer says that {step} ran on the runner of its evidence: {differing}',
    help: 'run the step again in this run',
    about:
      'Where the service showed on which runner a step ran, the gate asks it again: the job, its attempt, the runner’s name, group and labels must be those of the evidence, and what the target’s `runs-on` asks for now.',
  },
  'gate/destination-not-allowed': {
    what: 'the policy does not allow a model of these origins at {destination}',
    help: 'see the reasons in the plan',
    about: 'The policy is judged again for each destination, at the release.',
  },
  'gate/binding-none': {
    what: '{step} judged predictions whose model nobody can name',
    help: 'give the spec a predictor, so that the model itself is tested',
    about:
      'A file of predictions says nothing about the model beside it. The gate opens only where the predictor ran on the staged model.',
  },
  'gate/signature-needed': {
    what: 'the evidence of {step} is unsigned, and here a signature is needed',
    help: 'write `release: {evidence: same-run}` into the policy, or release on the machine that ran everything',
    about:
      'Unsigned evidence opens a directory release where everything ran on one machine, or within one run of GitHub Actions where the policy says `release: {evidence: same-run}`.',
  },
  'gate/local-evidence': {
    what: 'the evidence of {step} was made on a laptop',
    help: 'run the step as a job of this run',
    about: 'Evidence of the command line opens a local release, never one on GitHub.',
  },
  'gate/jobs-not-known': {
    what: 'the service does not say which jobs this run has',
    help: 'give the job the permission `actions: read`',
    about:
      'Unsigned evidence within a run counts only when the Jobs API confirms the job that made it. Not known is no.',
  },
  'gate/job-not-confirmed': {
    what: 'the service does not confirm that the job of {step} ended well in that attempt',
    help: 'run the step again in this run',
    about: 'Evidence counts when the job that made it is a job of this run, completed, and a success.',
  },
  'gate/job-repeated': {
    what: 'the job of {step} ran again after this evidence, and did not end well',
    help: 'mend the step and run it again',
    about: 'A success of an earlier attempt does not outlive a later failure of the same job.',
  },
  'gate/model-not-fetched': {
    what: 'nothing was fetched or released to {destination}; what was tested is taken for what would be released',
    help: '',
    about:
      'Verifying evidence judges statements. Only a deployment compares them with the bytes in the store, and with what the destination serves.',
  },
};
