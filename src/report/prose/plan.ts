import type { PLAN_CODES } from '../../domain/findings/plan.ts';
import type { Prose } from './prose.ts';

export const PLAN_PROSE: Record<(typeof PLAN_CODES)[number], Prose> = {
  'plan/changed-since': {
    what: 'the policy changed since the plan was made ({planned} then, {now} now)',
    help: 'run the plan again if this step is refused; otherwise nothing is to be done',
    about:
      'Each step decides again from the trusted policy as it is now. If what was planned is still allowed here the step goes on with this notice, else it stops.',
  },
  'plan/target-not-allowed': {
    what: 'step {step} may not run on target {target}',
    help: 'use the plan’s runs-on; targets that may run it: {allowed}',
    about: 'The job runs on a target that the policy does not allow for this step; the reasons stand beside it.',
  },
  'plan/unknown-step': {
    what: 'the policy has no step {step}',
    help: 'steps of the policy: {expected}[; for one {each} give step {near} and {each} {instance}][; did you mean {suggestion}?]',
    about: 'The input `step` must name a step of the trusted policy.',
  },
  'plan/unknown-target': {
    what: 'the policy has no target {target}',
    help: 'targets of the policy: {expected}[; did you mean {suggestion}?]',
    about: '`explain --target` must name a target of the trusted policy.',
  },
  'plan/instance-needed': {
    what: 'step {step} runs once for each {each}; which one is not said',
    help: 'pass {each}: one of {expected}',
    about: 'A step with `each` needs its partition or destination, which a matrix hands to each of its jobs.',
  },
  'plan/unknown-instance': {
    what: 'step {step} has no {instance}',
    help: 'it has: {expected}[; did you mean {suggestion}?]',
    about: 'The partition or destination must be one that the step reads or deploys to.',
  },
  'plan/runs-once': {
    what: 'step {step} runs once, not for each partition or destination; there is no {instance}',
    help: 'leave out the partition or destination',
    about:
      'Only a step with `each` has instances, one for each partition or destination. Without it the step runs once, over all that it reads.',
  },
  'plan/other-action': {
    what: 'step {step} is a {expected} step, not {got}',
    help: 'use the action that the policy names for the step, or another step',
    about: 'What a step may do follows from its action; running another action under its name would evade the policy.',
  },
  'plan/not-planned': {
    what: 'the plan places no {step}',
    help: 'hand over the plan output of this run’s plan job, whole',
    about: 'The plan that was handed over does not say where this step runs, so it has no place.',
  },
  'plan/malformed': {
    what: 'the input plan is not a plan that Domicile wrote',
    help: `pass plan: \${{ needs.plan.outputs.plan }}`,
    about: 'The plan is one JSON object, made by the plan action; nothing in it is believed without checking again.',
  },
  'plan/too-large': {
    what: 'the plan takes {bytes} bytes; at most {limit} fit into one input',
    help: 'split the policy, or shorten ids and labels of runs-on',
    about: 'An input is one environment variable of limited size; nothing is shortened silently.',
  },
  'plan/not-on-this-event': {
    what: 'step {step} is not placed on this event: unreviewed code may not read its data',
    help: 'it runs once the change is on the default branch',
    about:
      'On a pull request or a fork only data up to `events.*.may-read` may be read. The plan shows where the step will run, and leaves it out of its output.',
  },
  'plan/proposal-differs': {
    what: 'with this change step {step} on target {target} becomes {after} (is {before})[ for code of a {event}]',
    help: 'review the lines of the policy that this names; the trusted policy decides until it is merged',
    about: 'A change of the policy is a proposal until it is on the default branch; its effect is shown line by line.',
  },
  'plan/proposal-terms': {
    what: 'with this change {terms} of step {step} become {after} (now {before})',
    help: 'review the change of the policy; the trusted policy decides until it is merged',
    about:
      'A change of the policy may leave a step where it is and change the terms: the target that is chosen, the proof of place that is asked for, a surface that may hold what the step reads.',
  },
  'plan/proposal-setting': {
    what: 'with this change the policy sets {setting} otherwise',
    help: 'review the change; the trusted policy decides until it is merged',
    about:
      'What a policy sets beside its placements: whether it is enforced, what counts as an aggregate, what unreviewed code may read, which evidence opens a release, which branches decide for themselves; and what gates, tests, contracts, targets and stores say, where every step may run as before.',
  },
  'plan/proposal-same': {
    what: 'this change of the policy changes no placement, no terms and no setting',
    help: '',
    about: 'The policy text changed, and every step may still run on exactly the same targets, on the same terms.',
  },
  'plan/text-differs': {
    what: '{file}, by which steps are judged, is {change} here; the text on {ref} decides until this is merged',
    help: 'review it as you review the policy: it says what data and models are held to, or whose signatures count',
    about:
      'Contracts, specs, the release manifest and the trust file are read on the trusted branch, like the policy. A change of one is a proposal, and no step of this run sees it.',
  },
  'plan/out-of-reach': {
    what: 'no target that may run {step}[ for {instance}] has a runner online: {targets}',
    help: 'start a runner of one of them; with `on-unavailable: wait` the job queues until one comes, for up to 24 hours',
    about:
      'The service lists self-hosted runners for every target that may run the step, and all of them are offline. Nothing else is chosen instead. With `on-unavailable: fail` the plan fails here; otherwise this is a note. Only the plan can tell: once a job queues, GitHub lets it wait.',
  },
  'plan/reach-unknown': {
    what: 'nobody can say whether a runner is there for {step}[ for {instance}], which may run on {targets}',
    help: 'nothing is to be done where the runners are made when a job asks for them; else register one',
    about:
      '`on-unavailable: fail` stops a plan only where runners are listed and all offline. No runner is listed for the target that comes first: a pool that scales to zero looks like this, and so does a group that an enterprise shares.',
  },
  'plan/step-denied': {
    what: '0 of {targets} targets may run step {step}[ ({instance})][: {causes}]',
    help: 'each target’s reasons stand in the report; `domicile explain --step {step}` shows them all, with `--proposed` those of a proposal',
    about:
      'A step that no target may run fails the plan: nothing is skipped, shortened or sent elsewhere. Each target counts once, under the hardest of the reasons against it: a place that nobody knows, a preset, a rule, operators, no rule that allows, capacity.',
  },
};
