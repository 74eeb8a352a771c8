import type { PLACEMENT_CODES } from '../../domain/findings/placement.ts';
import { EXCEPTION_PROSE } from './placement/exceptions.ts';
import type { Prose } from './prose.ts';

export const PLACEMENT_PROSE: Record<(typeof PLACEMENT_CODES)[number], Prose> = {
  'placement/place-unknown': {
    what: 'nobody can say in which place {location} is, so {origin} may not {purpose} there ({of})',
    help: 'use a target whose place is known: a runner of your own at a location with its country, or a cloud region; where a hosted runner stands nobody can say',
    about:
      'Classified data goes only where every possible place is known and allowed, and a deny or preset about places bites where the place is unknown. A standard hosted runner is in no known place.',
  },
  'placement/operator-unknown': {
    what: 'nobody can say whose law reaches the operators of {location}, so {origin} may not {purpose} there ({of})',
    help: 'state `operators` of the location: the countries of the company and its parent',
    about: 'A rule about operators treats operators that nobody stated as the worst case.',
  },
  'placement/operator-outside': {
    what: 'rule {rule} denies {origin} to {purpose} at {location}, for the countries of its operators ({of})[: {law} (confidence {confidence})]',
    help: 'use a location whose operators are inside what the rule allows',
    about:
      'A company can be compelled by the law of its own country and of its parent’s, wherever the machines stand. This rule denies the data to such operators.',
  },
  'placement/no-allow': {
    what: 'no rule allows {origin} to {purpose} at {location} ({of})[; nearest, with what does not match: {nearest}]',
    help: 'use another target, or have a rule allow it',
    about:
      'Classified data needs a rule that allows it: classification, categories, subjects, dataset, operation, places and operators must all match.',
  },
  'placement/denied-by-rule': {
    what: 'rule {rule} denies {origin} to {purpose} at {location} ({of})',
    help: 'use a target that the rule does not deny',
    about: 'A deny wins over every allow, in whatever order the rules stand.',
  },
  'placement/denied-by-preset': {
    what: 'preset {rule} denies {origin} to {purpose} at {location} ({of})[: {law} (confidence {confidence})][; a step that ends within {within} may compute there, on a machine that is wiped]',
    help: 'use a target inside the places of the regime[, or state under `safeguards` one that holds there: {safeguards}]; `domicile explain --regime {rule}` tells what it checks',
    about:
      'A preset is a regime of the catalogue: an engineering default with a cited article, not legal advice. It only restricts; a rule cannot lift it, a safeguard that the regime knows can, for its destination.',
  },
  'placement/attestation-missing': {
    what: 'preset {rule} wants {attestation} attested before {origin} may {purpose} at {location} ({of}): {law} (confidence {confidence})',
    help: 'if you have it, state it with its approval: `safeguards: [{id: {first}, to: [[{to}]], …}]`[; if whoever decides on the data runs {own} itself, say `run-by: self` there]; `domicile explain --regime {rule}` tells what else it checks',
    about:
      'Some regimes ask for a contract, a certificate or an assessment besides a place, or instead of one. What nobody stated is not there: the data is denied. Of several that are named, one is enough.',
  },
  'placement/copy-missing': {
    what: 'preset {rule} wants a copy of {dataset} in {places}, and no partition of it certainly lies there: {law} (confidence {confidence})',
    help: 'keep a partition of {dataset} at a location in {places}',
    about:
      'Such a regime lets data go elsewhere while a copy stays in its country. A partition of the same dataset that lies there counts as one; a model made of it does not.',
  },
  'placement/store-denied': {
    what: '{origin} may not {purpose} in store {of} at {location}: {because}',
    help: 'write the artifact to a store at a location that may hold its origins',
    about:
      'An artifact carries the labels of all that it was made from, so its store must be a place where each of them may rest. A `derived` entry is the only way to lower them.',
  },
  'placement/destination-denied': {
    what: '{origin} may not {purpose} at destination {of} in {location}: {because}',
    help: 'release to destinations that may process and hold the origins of the model',
    about:
      'Where a model goes live, what it was made from is processed and stored. Every destination must be allowed to hold all of its origins.',
  },
  'placement/rest-denied': {
    what: 'partition {of} may not rest at {location}: {because}',
    help: 'move the data, correct its location or label, or have a rule allow it to be stored there',
    about: 'A partition rests where the policy says it lies, and that is a flow like any other.',
  },
  'placement/surface-cap': {
    what: 'surface {surface} holds at most {cap}; {origin} is {classification}',
    help: 'nothing of it is shown there; use a store of a site instead of an artifact of GitHub',
    about:
      'Whatever reaches the control plane (logs, summaries, artifacts, outputs) leaves the site. The policy’s `control-plane` says what may, and in a public repository nothing above public may.',
  },
  'placement/event-cap': {
    what: 'on a {event} event only {cap} data is read; {origin} is {classification}',
    help: 'run the step on the default branch, or read public data on this event',
    about: 'Code that nobody reviewed sees no classified data, unless `events` says so.',
  },
  'placement/event-cannot-release': {
    what: 'on a {event} event {step} releases nothing',
    help: 'release from the default branch; a dry run may ask here what the gate would say',
    about:
      'Code that nobody reviewed puts no model live, public data or not. An event counts as trusted where the default branch holds its commit.',
  },
  'placement/other-code': {
    what: '{step} would run the code of commit {got} in a run of commit {commit}',
    help: 'let actions/checkout bring the commit of the run: leave out its `ref`, and have git on the machine',
    about:
      'The event of a run vouches for the commit of that run. Where the workspace holds another commit, or nobody can say which, programs that nobody reviewed for this run would read classified data.',
  },
  'placement/code-changed': {
    what: '{step} would run code that is not what commit {commit} holds: files were changed or added since',
    help: 'check out afresh; have no step write between the tracked files, or list what it makes in a committed .gitignore (git status shows what is there)',
    about:
      'The event of a run vouches for the commit of that run, file by file. Where a service runs a step over classified data, nothing else may lie in the working tree that a program could load: no tracked file that differs, no file in no commit. What a committed .gitignore leaves out (node_modules/, .venv/) may be there; a rule that is in no commit counts for nothing. At a terminal a change is a warning, and evidence says so.',
  },
  'placement/capacity': {
    what: 'target {target} states {stated}, and the step requires {required}',
    help: 'state the target’s `capacity`, or lower what the step `requires`',
    about: 'What a step requires and a target does not state is not there.',
  },
  'placement/not-ephemeral': {
    what: 'target {target} keeps what it processes, and the step requires a machine that is wiped after each job',
    help: 'state `isolation: ephemeral` on the target if its machine is wiped, or leave out what the step requires',
    about:
      'A target is `persistent` unless the policy says that it is `ephemeral`: what nobody promised to wipe is kept. A step with `requires: {isolation: ephemeral}` runs on no such machine, whatever the rules allow to be stored there.',
  },
  'placement/no-target': {
    what: 'the policy has no target on which {step} could run',
    help: 'add a target',
    about: 'A step runs only on a target that the policy names.',
  },
  'placement/nothing-to-place': {
    what: 'step {step} runs for each {each}, and has none',
    help: 'give it a {each}, or leave out `each`',
    about: 'A step that runs for each of nothing would do nothing and look like a success.',
  },
  'placement/origin-unknown': {
    what: 'step {step} reads {origin}, which the policy does not define',
    help: 'define the dataset, partition or artifact',
    about: 'Nothing may be done with data whose label is unknown.',
  },
  'placement/allowed-by-rule': {
    what: 'rule {rule} allows {origin} to {purpose} at {location} ({of})',
    help: '',
    about: 'The rule that lets this data flow there.',
  },
  'placement/public-data': {
    what: '{origin} is public: it may {purpose} at {location} ({of})',
    help: '',
    about: 'Public data needs no rule that allows it; rules that deny apply to it as well.',
  },
  'placement/safeguarded': {
    what: 'safeguard {safeguard} lets {origin} {purpose} at {location} ({of}) under preset {rule}, through {expires}: {law}; its approval is {approval}',
    help: '',
    about:
      'A safeguard that the regime knows, stated in the policy for this destination, approved and not expired. After its last day the preset denies again.',
  },
  'placement/derived-applied': {
    what: '{output} carries the label of derived entry {derived}, through {expires}; its approval is {approval}',
    help: '',
    about:
      'A `derived` entry is an approved, dated statement that an output no longer carries the labels of its inputs.',
  },
  'placement/derived-expired': {
    what: 'derived entry {derived} ended with {expires} and lowers no label any more',
    help: 'have it approved again with a new date, or remove it',
    about:
      'After its last day (UTC, inclusive) the output carries the labels of all its inputs again, also where other entries for it have not ended: what several entries say together, none says alone.',
  },
  'placement/control-plane-differs': {
    what: 'the policy’s control plane is {expected}, this run’s is {got}: only what is public is shown',
    help: 'correct `control-plane.location`, or run where the policy says',
    about:
      'What surfaces may hold was decided for one control plane. On another one, or one that nobody can name, nothing above public is shown.',
  },
  'placement/preset-matches-nothing': {
    what: 'preset {preset} ({law}) reaches no data of this policy',
    help: 'remove it, or state `controller`, categories and subjects so that it does',
    about:
      'A regime follows the controller’s country or the data subjects, for its categories of data. One that matches nothing protects nothing.',
  },
  'placement/preset-without-place-rule': {
    what: 'preset {preset} ({law}) has nothing that is checked here: no place, no attestation, no copy',
    help: 'see to its duties by other means; `domicile explain --regime {preset}` lists them',
    about: 'Several regimes restrict purposes and notices alone. Such a preset never pretends to be a list of regions.',
  },
  'placement/preset-caution': {
    what: 'preset {preset} lets {origin} go to {location}, outside {outside}, and warns: {says} ({law})',
    help: 'have counsel confirm it, or use targets, stores and destinations inside {outside}',
    about:
      'Some regimes forbid no place and still are not indifferent to it. What a machine cannot decide about such a place is said wherever a step may take the data there.',
  },
  'placement/place-left-group': {
    what: 'rule {rule} has {place} from a group that it left: {until} was the last day',
    help: 'if the rule is to hold for {place} all the same, name it beside the group',
    about:
      'Decisions on adequacy end, and the catalogue knows some of the days. What a rule allows, or what a deny leaves free, by the name of such a group shrinks with it; what a rule forbids stays forbidden.',
  },
  'placement/preset-not-in-force': {
    what: 'preset {preset} ({law}) is not in force before {from}: nothing of it is checked until then',
    help: 'keep it as a reminder, or remove it',
    about: 'The regime is in the catalogue for what is to come.',
  },
  ...EXCEPTION_PROSE,
};
