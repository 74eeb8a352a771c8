export const id = 4955;
export const ids = [4955];
export const modules = {

/***/ 14955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintWorkflows: () => (/* binding */ lintWorkflows)
});

// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy_policy = __webpack_require__(14979);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
;// CONCATENATED MODULE: ./domain/workflow/ground.js




/** Workflows are judged for the day they run reviewed code, whatever the event at hand. `made`: where that was decided. */
function groundOf(policy, at, made) {
    const situation = { ...at, event: 'trusted' };
    const decision = made ?? (0,evaluate/* evaluate */._3)(policy, situation);
    const reading = (origins) => readingOf(policy, situation, origins);
    const placed = [...decision.steps.values()].flatMap(({ step, placements }) => placements.map(({ allowed, origins }) => ({ step, allowed, readings: reading(origins) })));
    const resting = [...policy.datasets.values()]
        .flatMap(({ partitions }) => [...partitions.values()])
        .map(({ location, origin, label }) => ({ location, readings: reading(new Map([[origin, label]])) }));
    const onTarget = (target) => [
        ...placed.filter(({ allowed }) => allowed.includes(target.id)),
        ...resting.filter(({ location }) => [target.location, target.runnerLocation].includes(location)),
    ];
    const together = (all) => all.flatMap(({ readings }) => readings);
    return {
        policy,
        decision,
        onTarget: new Map([...policy.targets.values()].map((target) => [target.id, together(onTarget(target))])),
        ofStep: new Map([...policy.steps.keys()].map((id) => [id, together(placed.filter(({ step }) => step === id))])),
    };
}
/** One, or none where what is read is public, and nothing keeps it from being shown. */
function readingOf(policy, situation, origins) {
    const { classification } = (0,surfaces/* shownLabel */.kh)(policy, situation, { origins });
    if (!(0,label/* isClassified */.OR)(classification))
        return [];
    const { caps } = (0,surfaces/* surfaceCaps */.Rc)(policy, situation, { origins });
    const above = policy_policy/* SURFACES */.n.filter((surface) => !(0,label/* atMost */.Tu)(classification, caps[surface]));
    return [{ classification, above: new Map(above.map((surface) => [surface, caps[surface]])) }];
}

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/workflow/calls.js
var workflow_calls = __webpack_require__(98431);
;// CONCATENATED MODULE: ./domain/workflow/action-name.js
/** `owner/name/path` of the action that a step uses, in small letters and without its version; empty for a script. */
const actionName = ({ uses }) => (uses?.value.trim().toLowerCase() ?? '').split('@')[0] ?? '';

// EXTERNAL MODULE: ./domain/workflow/expression/text.js + 2 modules
var expression_text = __webpack_require__(67593);
;// CONCATENATED MODULE: ./domain/workflow/our-inputs.js
const OF_ALL = ['policy', 'required-parent', 'token', 'check-run'];
/** As each action.yml says; a test compares them. GitHub only warns of an input that an action does not have. */
const OUR_INPUTS = {
    plan: { required: [], optional: [...OF_ALL, 'runners-token', 'comment'] },
    'data-validate': {
        required: ['step'],
        optional: [
            ...OF_ALL,
            'plan',
            'partition',
            'failing-rows',
            'engine-path',
            'registry',
            'memory',
            'profile',
            'issue',
            'comment',
        ],
    },
    'profile-judge': { required: ['dataset', 'profiles'], optional: OF_ALL },
    'train-on-target': { required: ['step', 'run'], optional: [...OF_ALL, 'plan', 'partition', 'evidence', 'seed'] },
    'model-test': {
        required: ['step'],
        optional: [
            ...OF_ALL,
            'plan',
            'partition',
            'evidence',
            'spec',
            'predictions',
            'engine-path',
            'registry',
            'memory',
            'comment',
        ],
    },
    'deploy-hybrid': {
        required: ['step'],
        optional: [...OF_ALL, 'plan', 'destination', 'evidence', 'release', 'dry-run'],
    },
};
/** Of the plan alone, which sees no data: with it the runners of an organisation are listed. */
const SECRET_INPUT = 'runners-token';

// EXTERNAL MODULE: ./domain/workflow/rules/rule.js
var rule = __webpack_require__(80362);
;// CONCATENATED MODULE: ./domain/workflow/rules/access.js






/** Secrets that a text asks for; the job's own token is none. */
const secretsIn = (text) => [...new Set((0,expression_text/* asked */.NZ)(text))]
    .filter((path) => /^secrets(?:\.|$)/.test(path) && path !== 'secrets.github_token')
    .map((path) => path.slice('secrets.'.length) || 'all of them');
/** What is handed to a step stands in the environment of its process, for every program of that user to read. */
const noSecretInputs = (seen) => seen.ours.flatMap(({ step }) => [...step.with]
    .filter(([input]) => input !== SECRET_INPUT)
    .flatMap(([input, { value, at }]) => secretsIn(value).map((secret) => (0,finding/* error */.z3)('workflow/secret-input', { job: (0,rule/* jobName */.dZ)(seen), input: (0,labelled.id)(input), secret: (0,labelled.id)(secret) }, at))));
/** So is what stands in the environment of the job, or is given to another's action in it. */
const noSecretsBesideData = (seen) => {
    if (!(0,rule/* isDataJob */.yk)(seen))
        return [];
    const others = seen.job.steps.filter((step) => !(0,rule/* isOurs */.MU)(seen, step));
    const named = [
        seen.running.workflow.env,
        seen.job.env,
        ...seen.job.steps.map(({ env }) => env),
        ...others.map((step) => step.with),
    ];
    const values = named.flatMap((each) => [...each.values()]);
    return [...values.flatMap((said) => told(seen, said)), ...scripts(seen, others)];
};
const told = (seen, { value, at }) => secretsIn(value).map((secret) => (0,finding/* warning */.$e)('workflow/secret-in-job', { job: (0,rule/* jobName */.dZ)(seen), secret: (0,labelled.id)(secret) }, at));
const scripts = (seen, steps) => steps.flatMap(({ run }) => (run === undefined ? [] : told(seen, run)));
/** Without `permissions` a job's token may do what the repository's settings say, which no reviewer sees. */
const leastRights = (seen) => {
    if (seen.ours.length === 0 && !(0,rule/* isDataJob */.yk)(seen))
        return [];
    const { job } = seen;
    const permissions = permissionsOf(seen);
    if (permissions === undefined)
        return (0,rule/* isOpen */.nT)(seen.running) ? [] : [(0,finding/* error */.z3)('workflow/permissions-missing', { job: (0,rule/* jobName */.dZ)(seen) }, job.at)];
    const { value, at } = permissions;
    if (typeof value === 'string')
        return /^\s*(?:read-all|)\s*$/.test(value)
            ? []
            : [(0,finding/* error */.z3)('workflow/permissions-wide', { job: (0,rule/* jobName */.dZ)(seen), scopes: (0,labelled.id)(value) }, at)];
    const needed = [...NAMES_ITSELF, ...WRITES.flatMap(({ input, scope }) => (isAsked(seen, input) ? [scope] : []))];
    const scopes = [...value].filter(([scope, level]) => level.value === 'write' && !needed.includes(scope));
    if (scopes.length === 0 || !(0,rule/* isDataJob */.yk)(seen))
        return [];
    const params = { job: (0,rule/* jobName */.dZ)(seen), scopes: (0,labelled/* ids */.dK)(scopes.map(([scope]) => `${scope}: write`)) };
    return [(0,finding/* warning */.$e)('workflow/permissions-wide', params, scopes[0]?.[1].at)];
};
/** With these a job says who it is, and changes nothing. */
const NAMES_ITSELF = ['id-token'];
/** What a step of ours writes that was asked for it: an issue without a word of the data, a comment that is masked. */
const WRITES = [
    { input: 'issue', scope: 'issues' },
    { input: 'comment', scope: 'pull-requests' },
];
const isAsked = ({ ours }, input) => ours.some(({ step }) => step.with.get(input)?.value === 'true');
/** The nearest that says any; a called workflow has what its caller has. */
function permissionsOf({ job, running }) {
    const calls = running.callers.toReversed();
    return [job, running.workflow, ...calls.flatMap((call) => [call.job, call.running.workflow])].find(({ permissions }) => permissions !== undefined)?.permissions;
}
/** A checkout leaves the job's token in `.git/config`, for every program that runs there. */
const noTokenLeft = (seen) => (0,rule/* isDataJob */.yk)(seen)
    ? seen.job.steps
        .filter((step) => actionName(step) === 'actions/checkout' && !isFalse(step.with.get('persist-credentials')))
        .map(({ at }) => (0,finding/* warning */.$e)('workflow/token-left', { job: (0,rule/* jobName */.dZ)(seen) }, at))
    : [];
const isFalse = (said) => said?.value.trim().toLowerCase() === 'false';
/** What a stranger can write: titles, branch names, messages. Not numbers and ids. */
const isStrangers = (path) => ['github', 'github.event', 'github.head_ref'].includes(path) ||
    (path.startsWith('github.event.') && !/\.(?:number|id|node_id|sha)$/.test(path));
/** Text is put into a script before any shell reads it: who writes a title writes the script. */
const noForeignScript = (seen) => (0,rule/* isDataJob */.yk)(seen) ? seen.job.steps.flatMap((step) => foreign(seen, step)) : [];
function foreign(seen, step) {
    const texts = [step.run, step.with.get('script'), step.with.get('run')];
    return texts.flatMap((said) => {
        const [path] = said === undefined ? [] : (0,expression_text/* asked */.NZ)(said.value).filter(isStrangers);
        if (said === undefined || path === undefined)
            return [];
        return [(0,finding/* error */.z3)('workflow/injection', { job: (0,rule/* jobName */.dZ)(seen), step: (0,rule/* stepName */.u)(step), path: (0,labelled.id)(path) }, said.at)];
    });
}

// EXTERNAL MODULE: ./domain/workflow/running.js
var workflow_running = __webpack_require__(69421);
// EXTERNAL MODULE: ./domain/workflow/scope.js + 1 modules
var workflow_scope = __webpack_require__(87509);
;// CONCATENATED MODULE: ./domain/workflow/rules/calls.js





/** What is called is looked at where it is of this repository; else it is said that it was not. */
const callsFollowed = ({ job, running }, all) => {
    const next = (0,workflow_running/* called */.A)(job, running, workflow_scope/* scopeOf */.O);
    if (typeof next !== 'string')
        return [];
    const params = { job: (0,rule/* jobName */.dZ)({ job, running }), uses: (0,rule/* shown */.SP)(job.uses.value) };
    if (next === 'missing')
        return [(0,finding/* error */.z3)('workflow/call-not-found', params, job.uses.at)];
    if (next === 'circle')
        return [(0,finding/* error */.z3)('workflow/call-circle', params, job.uses.at)];
    const severity = (0,rule/* isBesideOurs */.MB)(running, all) ? 'warning' : 'note';
    return [(0,finding/* finding */.gk)(severity, 'workflow/not-looked-into', params, job.uses.at)];
};
/** What a workflow is handed by callers whom nobody knows is not judged, and that is said. */
const callersKnown = (all) => {
    const open = all.filter((seen) => (0,rule/* isOpen */.nT)(seen.running) && ((0,rule/* isDataJob */.yk)(seen) || seen.ours.length > 0));
    return [...new Set(open.map(({ running }) => running.workflow))].map((workflow) => (0,finding/* warning */.$e)('workflow/callers-unknown', { file: (0,labelled/* path */.Ae)(workflow.path) }, workflow.at));
};

// EXTERNAL MODULE: ./domain/workflow/expression/evaluate.js + 1 modules
var expression_evaluate = __webpack_require__(40689);
// EXTERNAL MODULE: ./domain/workflow/expression/value.js
var expression_value = __webpack_require__(47260);
;// CONCATENATED MODULE: ./domain/workflow/rules/environment.js





/** The environment of a target guards its secrets and its reviewers; another name is made on the spot, without guards. */
const environmentOfTarget = (seen, ground) => {
    if (!(0,rule/* isDataJob */.yk)(seen))
        return [];
    const { environment } = seen.job;
    const values = environment === undefined ? [] : (0,expression_evaluate/* possibleOf */.Z)(environment.value, seen.scope);
    if (values.length === 0)
        return lacking(seen, '');
    return values.flatMap((value) => wrongEnvironment(value, seen, ground));
};
function wrongEnvironment(value, seen, { policy }) {
    const { environment } = seen.job;
    if (value.kind === 'plan' && value.path.at(-1)?.toLowerCase() === 'environment')
        return [];
    const name = (0,expression_value/* textOf */.b6)(value);
    if (name === undefined && (0,rule/* isOpen */.nT)(seen.running))
        return [];
    if (name === '')
        return lacking(seen, '');
    const known = new Set([...policy.targets.values()].flatMap((target) => target.environment ?? []));
    if (name !== undefined && known.has(name))
        return lacking(seen, name);
    const params = { job: (0,rule/* jobName */.dZ)(seen), environment: (0,rule/* shown */.SP)(name ?? environment?.value ?? '') };
    const expected = known.size === 0 ? {} : { expected: (0,labelled/* ids */.dK)(known) };
    return [(0,finding/* error */.z3)('workflow/unknown-environment', { ...params, ...expected }, environment?.at)];
}
/** A target has an environment, and the job has another one or none. */
function lacking(seen, name) {
    const [missed] = seen.landings.filter(({ target }) => target.environment !== undefined && target.environment !== name);
    const isMet = seen.landings.some(({ target }) => name !== '' && target.environment === name);
    if (missed?.target.environment === undefined || isMet)
        return [];
    const { target } = missed;
    const params = { job: (0,rule/* jobName */.dZ)(seen), target: (0,labelled.id)(target.id), environment: (0,labelled.id)(target.environment ?? '') };
    return [(0,finding/* error */.z3)('workflow/environment-missing', params, (seen.job.environment ?? seen.job.runsOn).at)];
}

// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
// EXTERNAL MODULE: ./domain/workflow/our-actions.js
var our_actions = __webpack_require__(69802);
// EXTERNAL MODULE: ./domain/policy/runs-on.js
var runs_on = __webpack_require__(87741);
;// CONCATENATED MODULE: ./domain/workflow/places.js



const NOBODY_KNOWS = { kind: 'unknown' };
/** All places where a job may run by its `runs-on`; never none. */
function placesOf({ group, labels }, scope) {
    const [only, second] = labels;
    if (group === undefined && only !== undefined && second === undefined)
        return (0,expression_evaluate/* possibleOf */.Z)(only, scope).map(placeOf);
    const groups = group === undefined ? [undefined] : (0,expression_evaluate/* possibleOf */.Z)(group, scope).map(expression_value/* textOf */.b6);
    const known = labels.map((label) => (0,expression_evaluate/* possibleOf */.Z)(label, scope).map(expression_value/* textOf */.b6));
    if (group !== undefined && groups.includes(undefined))
        return [NOBODY_KNOWS];
    const sure = known.flatMap((values) => (values.length === 1 ? (values[0] ?? []) : []));
    const isOpen = sure.length < labels.length;
    if (isOpen && sure.length === 0 && group === undefined)
        return [NOBODY_KNOWS];
    return groups.map((each) => written(sure, isOpen, each));
}
const written = (labels, isOpen, group) => ({
    kind: 'written',
    labels,
    isOpen,
    ...(group === undefined ? {} : { group }),
});
function placeOf(value) {
    if (value.kind === 'plan')
        return ofPlan(value.path);
    return value.kind === 'plain' ? ofPlain(value.value) : NOBODY_KNOWS;
}
/** `<step>.runs-on`, or that of its matrix. */
function ofPlan(path) {
    const [step, ...rest] = path;
    const isPlace = /^(?:matrix\.)?runs-on$/.test(rest.join('.').toLowerCase());
    return step !== undefined && isPlace ? { kind: 'plan', step } : NOBODY_KNOWS;
}
function ofPlain(value) {
    if (typeof value === 'string')
        return written([value], false);
    if (isList(value))
        return value.every(isText) ? written(value, false) : NOBODY_KNOWS;
    if (typeof value !== 'object' || value === null)
        return NOBODY_KNOWS;
    const { group, labels = [] } = value;
    const listed = isList(labels) ? labels : [labels];
    return isText(group) && listed.every(isText) ? written(listed, false, group) : NOBODY_KNOWS;
}
const isText = (value) => typeof value === 'string';
const isList = (value) => Array.isArray(value);
/** Every self-hosted runner has some of these. */
const OF_EVERY_RUNNER = ['self-hosted', 'linux', 'windows', 'macos', 'x64', 'arm', 'arm64'];
/** Labels of the service's own machines. */
const isHosted = (label) => /^(?:ubuntu|windows|macos)-/i.test(label);
/** Whether a job of a place that is written out may land on a machine of a target. */
function matches(place, { runsOn }) {
    const target = (0,runs_on/* askedRunner */.N)(runsOn);
    const [asked, has] = [place.labels.map(small), target.labels.map(small)];
    if (target.group === undefined)
        return matchesLabels(asked, has, place.group !== undefined);
    if (place.group === undefined)
        return matchesGroup(asked, has, small(target.group));
    const isOfGroup = small(place.group) === small(target.group);
    return isOfGroup && (asked.length === 0 || has.length === 0 || fits(asked, has)) ? 'yes' : 'no';
}
/** A group holds machines of labels that it does not tell: one that both name is needed. */
const matchesLabels = (asked, has, isGrouped) => fits(asked, has) && !(isGrouped && !asked.some((label) => has.includes(label))) ? 'yes' : 'no';
function matchesGroup(asked, has, group) {
    if (reachesGroup(asked, has, group))
        return 'label';
    return asked.includes('self-hosted') ? 'perhaps' : 'no';
}
const small = (text) => text.trim().toLowerCase();
/** A machine of the target has what is asked for, or something is asked for that all of these have. */
function fits(asked, has) {
    const own = has.every(isHosted) ? has : [...has, ...OF_EVERY_RUNNER];
    return asked.every((label) => own.includes(label)) || (has.length > 0 && has.every((label) => asked.includes(label)));
}
/** What machines of the group are asked for by: its name, a label of theirs, or what every runner has. */
function reachesGroup(asked, has, group) {
    if (asked.includes(group) || asked.some((label) => has.includes(label) && !OF_EVERY_RUNNER.includes(label)))
        return true;
    return asked.length > 0 && asked.every((label) => OF_EVERY_RUNNER.includes(label) || has.includes(label));
}

;// CONCATENATED MODULE: ./domain/workflow/seen.js



function seen({ job, running }, ground) {
    const scope = (0,workflow_scope/* scopeOf */.O)(job, running);
    const places = placesOf(job.runsOn.value, scope);
    const all = places.flatMap((place) => landingsOf(place, ground));
    const landings = all.filter(({ match }) => match !== 'perhaps');
    const ours = job.steps.flatMap((step) => ourStep(step, running));
    const there = landings.flatMap(({ target }) => ground.onTarget.get(target.id) ?? []);
    return {
        job,
        running,
        scope,
        places,
        landings,
        perhaps: all.filter(({ match }) => match === 'perhaps').map(({ target }) => target),
        ours,
        readings: [...there, ...ours.flatMap((each) => readingsOf(each, ground))],
        isOnData: there.length > 0,
    };
}
function landingsOf(place, { policy, decision }) {
    const targets = [...policy.targets.values()];
    if (place.kind === 'unknown')
        return [];
    if (place.kind === 'written') {
        const all = targets.map((target) => ({ target, match: matches(place, target) }));
        const sure = all.filter(({ match }) => match === 'yes' || match === 'label');
        return sure.length > 0 ? sure : all.filter(({ match }) => match === 'perhaps');
    }
    const placements = decision.steps.get(place.step)?.placements ?? [];
    const allowed = new Set(placements.flatMap((placement) => placement.allowed));
    return targets.filter(({ id }) => allowed.has(id)).map((target) => ({ target, match: 'yes' }));
}
function ourStep(step, { whole }) {
    const ours = (0,our_actions/* ourAction */.F)(step, whole.repository);
    if (ours === undefined)
        return [];
    const named = step.with.get('step')?.value.trim();
    return [{ step, ours, ...(named === undefined || named.includes('${') ? {} : { names: named }) }];
}
/** A step that nobody can name may read all that any may. */
function readingsOf({ ours, names }, { ofStep }) {
    if (our_actions/* SEES_NO_DATA */.W.includes(ours.action))
        return [];
    return (names === undefined ? undefined : ofStep.get(names)) ?? [...ofStep.values()].flat();
}
/** Whether it may run on a machine of one's own. */
const isSelfHosted = ({ places, landings }) => landings.some(({ target }) => !isHostedTarget(target)) ||
    places.some((place) => place.kind === 'written' && place.labels.some((label) => label.toLowerCase() === 'self-hosted'));
const isHostedTarget = ({ runsOn }) => typeof runsOn === 'string' && isHosted(runsOn);

;// CONCATENATED MODULE: ./domain/workflow/rules/events.js








/** Events that start code of the default branch on the word, or with the files, of a stranger. */
const BORROWED = ['pull_request_target', 'workflow_run'];
/** The rights of the default branch are not for what strangers send. */
const noBorrowedRights = (all) => {
    const ours = all.filter((seen) => seen.ours.length > 0 || seen.isOnData || isSelfHosted(seen));
    return [...new Set(ours.map(rule/* rootOf */.I5))].flatMap(({ triggers, at, path }) => BORROWED.filter((event) => triggers.has(event)).map((event) => {
        const jobs = ours.filter((seen) => (0,rule/* rootOf */.I5)(seen).path === path).map(rule/* jobName */.dZ);
        return (0,finding/* error */.z3)('workflow/borrowed-rights', { jobs, event: (0,labelled.id)(event) }, triggers.get(event) ?? at);
    }));
};
/** Code that nobody has reviewed does not run where the data is. What the plan places, the plan holds back. */
const reviewedOnly = (seen, { onTarget }) => {
    if (!seen.running.events.has('pull_request') || !mayRunOnPullRequest(seen))
        return [];
    const isWritten = seen.places.some(({ kind }) => kind === 'written');
    const targets = seen.landings.filter(({ target }) => (onTarget.get(target.id)?.length ?? 0) > 0);
    if (!isWritten || targets.length === 0)
        return [];
    const params = { job: (0,rule/* jobName */.dZ)(seen), targets: (0,labelled/* ids */.dK)(new Set(targets.map(({ target }) => target.id))) };
    return [(0,finding/* error */.z3)('workflow/unreviewed', params, seen.job.runsOn.at)];
};
const mayRunOnPullRequest = ({ job, running }) => [job.if, ...running.callers.map((each) => each.job.if)].every(mayHold);
/** Whether a condition may be true on a pull request. */
function mayHold(condition) {
    const expression = condition && (0,expression_text/* conditionOf */.rI)(condition.value);
    return (expression === undefined || (0,expression_evaluate/* possible */.u)(expression, ON_PULL_REQUEST).some((value) => (0,expression_value/* truths */.vy)(value).includes(true)));
}
const GITHUB = {
    event_name: 'pull_request',
    ref: 'refs/pull/1/merge',
    ref_type: 'branch',
};
const member = (key) => {
    const value = (0,own/* own */.Z)(GITHUB, key);
    return [value === undefined ? expression_value/* UNKNOWN */.HV : (0,expression_value/* plainValue */._y)(value)];
};
const ON_PULL_REQUEST = {
    name: (name) => [name === 'github' ? { kind: 'context', member } : expression_value/* UNKNOWN */.HV],
};

// EXTERNAL MODULE: ./domain/policy/instances.js
var policy_instances = __webpack_require__(98541);
;// CONCATENATED MODULE: ./domain/workflow/rules/evidence.js





/** What opens a gate is handed to it. */
const evidenceHandedOn = (seen, ground) => (0,rule/* stepActions */.k6)(seen).flatMap((each) => {
    const missing = neededBy(each, ground).filter((needed) => !isHandedOn(needed, each, seen));
    if (missing.length === 0)
        return [];
    const at = (each.step.with.get('evidence') ?? each.step).at;
    const needs = (0,labelled/* ids */.dK)(missing.map(({ step, instance }) => (instance === undefined ? step : `${step}/${instance}`)));
    return [(0,finding/* error */.z3)('workflow/evidence-missing', { step: (0,labelled.id)(each.names ?? ''), needs }, at)];
});
/** What a step asks for: the steps of its gate, and those that wrote what it reads. */
function neededBy({ ours, names }, { policy }) {
    const step = policy.steps.get(names ?? '');
    if (step?.action !== ours.action)
        return [];
    const writers = step.reads.flatMap((read) => (read.kind === 'artifact' ? [read.writer] : []));
    return [...new Set([...step.gateNeeds, ...writers])].flatMap((needed) => {
        const of = policy.steps.get(needed);
        const instances = of?.each === undefined ? [] : (0,policy_instances/* instancesOf */.s)(of).flatMap(({ name }) => name ?? []);
        return instances.length === 0 ? [{ step: needed }] : instances.map((instance) => ({ step: needed, instance }));
    });
}
/** Some job of this workflow runs it and hands its evidence on, or it comes from outside of the workflow. */
function isHandedOn(needed, { step }, { running }) {
    const paths = (0,expression_text/* asked */.NZ)(step.with.get('evidence')?.value ?? '');
    const jobs = [...running.workflow.jobs.values()]
        .filter((job) => job.kind === 'run')
        .filter((job) => isOf(job, needed));
    if (jobs.length === 0)
        return paths.some((path) => /^(?:inputs|needs)\b/.test(path));
    return jobs.some((job) => outputsOf(job, needed).some((name) => paths.includes(`needs.${job.id}.outputs.${name}`.toLowerCase())));
}
const isOf = (job, needed) => job.steps.some((each) => each.with.get('step')?.value.trim() === needed.step);
/** The outputs by which a job hands it on: of a matrix's jobs those of one name would collide. */
const outputsOf = (job, { instance }) => {
    const from = instance === undefined ? '.outputs.evidence' : `.outputs.evidence-${instance.replaceAll('/', '-')}`;
    return [...job.outputs].flatMap(([name, { value }]) => (0,expression_text/* asked */.NZ)(value).some((path) => path.endsWith(from.toLowerCase())) ? [name] : []);
};

;// CONCATENATED MODULE: ./domain/workflow/harmless.js

const SETS_UP = /^(?:actions\/(?:checkout|cache|cache\/restore|setup-(?:node|python|java|go|dotnet))|astral-sh\/setup-uv)$/;
/** Packages are fetched by what is committed, and none of their code runs. */
const INSTALLS = [
    /^npm ci (?=.*--ignore-scripts\b)/,
    /^pnpm install (?=.*--frozen-lockfile\b)(?=.*--ignore-scripts\b)/,
    /^yarn install (?=.*--immutable\b)(?=.*--mode[= ]skip-build\b)/,
    /^(?:python3? -m )?pip3? install (?=.*--require-hashes\b)(?=.*--only-binary[= ]:all:)/,
    /^uv sync (?=.*--(?:locked|frozen)\b)(?=.*--no-build\b)/,
];
/** A line that is one command: no shell is needed to read it. */
const ONE_COMMAND = /^[\w\s./=:@-]+$/;
/** Whether a step may stand before the place is proven: it brings code, and runs none of it. */
function isHarmless(step) {
    if (step.uses !== undefined)
        return SETS_UP.test(actionName(step));
    const lines = (step.run?.value ?? '').split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#')).every(installs);
}
const installs = (line) => ONE_COMMAND.test(line) && INSTALLS.some((each) => each.test(`${line} `));

;// CONCATENATED MODULE: ./domain/workflow/rules/first.js




/** On a machine with classified data the place is proven before anything runs there. */
const stepOfOursFirst = (seen) => {
    if (!seen.isOnData)
        return [];
    if ((0,rule/* stepActions */.k6)(seen).length === 0)
        return bareJob(seen);
    return [...servicesBefore(seen), ...stepsBefore(seen)];
};
/** What the job's own image says of the place is nobody's word but its maker's. */
const proofOnTheMachine = (seen) => seen.isOnData
    ? seen.job.container.map(({ at }) => (0,finding/* warning */.$e)('workflow/proof-in-container', { job: (0,rule/* jobName */.dZ)(seen) }, at))
    : [];
/** The service starts them before any step, with what they mount of the machine. */
const servicesBefore = (seen) => seen.job.services.map(({ value, at }) => (0,finding/* error */.z3)('workflow/step-before-ours', { job: (0,rule/* jobName */.dZ)(seen), step: (0,rule/* shown */.SP)(value) }, at));
function stepsBefore(seen) {
    const proof = seen.job.steps.findIndex((step) => proves(seen, step));
    return seen.job.steps
        .filter((step, index) => proof < 0 || index < proof || (runsAnyway(step) && !(0,rule/* handsOn */.eS)(step)))
        .filter((step) => !isHarmless(step) && !(0,rule/* isOurs */.MU)(seen, step))
        .map((step) => (0,finding/* error */.z3)('workflow/step-before-ours', { job: (0,rule/* jobName */.dZ)(seen), step: (0,rule/* stepName */.u)(step) }, step.at));
}
/** What a condition may skip proves nothing to the steps that follow. */
const proves = (seen, step) => (0,rule/* stepActions */.k6)(seen).some((each) => each.step === step) &&
    (step.if === undefined || /^success\(\)$/.test(step.if.value));
/** Though the place was refused. */
const runsAnyway = ({ if: condition }) => condition !== undefined && (0,rule/* asksForFailure */.S0)(condition.value);
function bareJob(seen) {
    const { job } = seen;
    if (job.services.length === 0 && job.steps.every((step) => isHarmless(step) || (0,rule/* isOurs */.MU)(seen, step)))
        return [];
    const targets = (0,labelled/* ids */.dK)(new Set(seen.landings.map(({ target }) => target.id)));
    return [(0,finding/* error */.z3)('workflow/no-step-of-ours', { job: (0,rule/* jobName */.dZ)(seen), targets }, job.runsOn.at)];
}

;// CONCATENATED MODULE: ./domain/workflow/gate.js




const NO_SUCCESS = ['failure', 'cancelled', 'skipped'];
/**
 * Whether a job fails for certain wherever one of the jobs that it needs, or all of them, did not succeed. It is
 * played through with each; what is not understood fails nothing.
 */
function closes(job) {
    const needs = job.needs.map(({ value }) => value.toLowerCase());
    const others = new Map(needs.map((need) => [need, 'success']));
    const cases = NO_SUCCESS.flatMap((result) => [
        ...needs.map((need) => new Map([...others, [need, result]])),
        new Map(needs.map((need) => [need, result])),
    ]);
    return needs.length > 0 && !mayGoOn(job) && cases.every((results) => runs(job.if, results) && fails(job, results));
}
/** Whether what fails there may count as success. */
const mayGoOn = ({ continueOnError }) => continueOnError !== undefined && continueOnError.value.trim() !== 'false';
/** Whether a job runs though something that it needs did not succeed. */
const runsAfterAll = (job) => NO_SUCCESS.every((result) => runs(job.if, new Map(job.needs.map(({ value }) => [value.toLowerCase(), result]))));
/** For certain: a condition that says nothing of what failed is as good as `success()`. */
function runs(condition, results) {
    const expression = condition && (0,expression_text/* conditionOf */.rI)(condition.value);
    if (expression === undefined || !/\b(?:always|failure|cancelled)\s*\(/i.test(condition?.value ?? ''))
        return false;
    const values = (0,expression_evaluate/* possible */.u)(expression, scopeOf(results));
    return values.every((value) => (0,expression_value/* truths */.vy)(value).every((truth) => truth));
}
const fails = (job, results) => job.steps.some((step) => stepFails(step, job, results));
function stepFails(step, job, results) {
    if (mayGoOn(step) || !meets(step.if, results))
        return false;
    return step.uses === undefined ? scriptFails(step, job, results) : isAllGreen(step);
}
function meets(condition, results) {
    if (condition === undefined)
        return true;
    const expression = (0,expression_text/* conditionOf */.rI)(condition.value);
    if (expression === undefined)
        return false;
    return (0,expression_evaluate/* possible */.u)(expression, scopeOf(results)).every((value) => (0,expression_value/* truths */.vy)(value).every((truth) => truth));
}
/** https://github.com/re-actors/alls-green fails where a job that it is told of did not succeed. */
function isAllGreen({ uses, with: given }) {
    const isTold = /^\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}$/i.test(given.get('jobs')?.value.trim() ?? '');
    const allows = [...given.keys()].some((input) => input.startsWith('allowed-'));
    return /^re-actors\/alls-green@/i.test(uses?.value.trim() ?? '') && isTold && !allows;
}
/** Some line ends the script: `exit 1`, `false`, or a comparison that does not hold. */
function scriptFails({ run, env, shell }, job, results) {
    // Other shells, and these with options of one's own, go on after a line that fails.
    if (shell !== undefined && !['bash', 'sh'].includes(shell.value.trim()))
        return false;
    const scope = scopeOf(results);
    const text = (0,expression_value/* textOf */.b6)(only((0,expression_evaluate/* possibleOf */.Z)(run?.value ?? '', scope)));
    if (text === undefined)
        return false;
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    // Lines are read up to the first that is not understood: it may end the script, and well.
    const end = lines.findIndex((line) => !isUnderstood(line));
    const read = end < 0 ? lines : lines.slice(0, end);
    const variables = new Map([...job.env, ...env].map(([name, { value }]) => [name, (0,expression_value/* textOf */.b6)(only((0,expression_evaluate/* possibleOf */.Z)(value, scope)))]));
    return read.some((line) => lineFails(line, variables));
}
const only = (values) => (values.length === 1 ? (values[0] ?? expression_value/* UNKNOWN */.HV) : expression_value/* UNKNOWN */.HV);
const SAYS = /^(?:echo|printf)\s[^;&|<>`$()]*$/;
const ENDS = /^(?:exit\s+[1-9]\d*|false)$/;
const COMPARES = /^(?:test|\[\[?)\s+(\S+)\s+(=|==|!=)\s+(\S+?)(?:\s+\]\]?)?(?:\s*\|\|\s*exit\s+[1-9]\d*)?$/;
const isUnderstood = (line) => SAYS.test(line) || ENDS.test(line) || COMPARES.test(line);
function lineFails(line, variables) {
    if (ENDS.test(line))
        return true;
    const [, left, sign, right] = COMPARES.exec(line) ?? [];
    const [a, b] = [worth(left, variables), worth(right, variables)];
    return a !== undefined && b !== undefined && (a === b) === (sign === '!=');
}
/** A word, with or without quotes, or a variable. */
function worth(word, variables) {
    const bare = /^(["']?)(.*)\1$/.exec(word ?? '')?.[2];
    if (bare === undefined || /^'/.test(word ?? ''))
        return bare;
    const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(bare)?.[1];
    if (name !== undefined)
        return variables.get(name);
    return /^[\w-]*$/.test(bare) ? bare : undefined;
}
function scopeOf(results) {
    const resultOf = (result) => ({
        kind: 'context',
        member: (key) => [key === 'result' ? (0,expression_value/* plainValue */._y)(result) : expression_value/* UNKNOWN */.HV],
    });
    const needs = {
        kind: 'context',
        member: (job) => [resultOf(results.get(job) ?? '')],
        each: () => [...results.values()].map(resultOf),
    };
    const all = [...results.values()];
    const states = {
        always: true,
        success: all.every((result) => result === 'success'),
        failure: all.includes('failure'),
    };
    return {
        name: (name) => [name === 'needs' ? needs : expression_value/* UNKNOWN */.HV],
        // Whether the run was cancelled no result tells: a job can be cancelled alone.
        state: (name) => (0,own/* own */.Z)(states, name),
    };
}

;// CONCATENATED MODULE: ./domain/workflow/rules/gate.js





/** A skipped job counts as success, so one job asks all others for success itself. */
const gateAtTheEnd = (all) => {
    const roots = all.filter((seen) => (0,rule/* stepActions */.k6)(seen).length > 0).map(rule/* rootOf */.I5);
    return [...new Set(roots)].filter((workflow) => !(0,workflow_calls/* isOnlyCalled */.ow)(workflow)).flatMap(gateOf);
};
function gateOf(workflow) {
    const candidates = [...workflow.jobs.values()].filter((job) => job.kind === 'run' && isLast(job));
    const judged = candidates.map((job) => ({ job, misses: missesOf(job, workflow) }));
    if (judged.some(({ job, misses }) => misses.length === 0 && closes(job)))
        return [];
    const [best] = judged.toSorted((a, b) => a.misses.length - b.misses.length);
    if (best === undefined)
        return [(0,finding/* warning */.$e)('workflow/no-gate', {}, workflow.at)];
    const { job, misses } = best;
    if (misses.length > 0)
        return [(0,finding/* warning */.$e)('workflow/gate-misses', { job: (0,labelled.id)(job.id), others: (0,labelled/* ids */.dK)(misses) }, job.at)];
    return [(0,finding/* warning */.$e)('workflow/gate-open', { job: (0,labelled.id)(job.id) }, job.at)];
}
/** It comes after all, whatever became of them. */
const isLast = (job) => job.needs.length > 0 && runsAfterAll(job);
/** Jobs that it does not ask, but those that come after it. */
function missesOf(gate, { jobs }) {
    const asked = new Set([gate.id, ...gate.needs.map(({ value }) => value)].map((each) => each.toLowerCase()));
    return [...jobs.values()]
        .filter((job) => !asked.has(job.id.toLowerCase()) && !job.needs.some(({ value }) => value === gate.id))
        .map(({ id: name }) => name);
}

;// CONCATENATED MODULE: ./domain/workflow/rules/inputs.js




/** GitHub only warns of an input that is misspelt: evidence is then not there, and a dry run is none. */
const inputsKnown = (seen) => seen.ours.flatMap(({ step, ours }) => {
    const { required, optional } = OUR_INPUTS[ours.action];
    const known = [...required, ...optional];
    return [...step.with]
        .filter(([input]) => !known.includes(input.toLowerCase()))
        .map(([input, { at }]) => (0,finding/* error */.z3)('workflow/unknown-input', { job: (0,rule/* jobName */.dZ)(seen), input: (0,rule/* shown */.SP)(input), expected: (0,labelled/* ids */.dK)(known) }, at));
});
/** What a step cannot do without, by its action or by the policy. */
const inputsGiven = (seen, ground) => seen.ours.flatMap((each) => {
    const given = new Set([...each.step.with].flatMap(([input, { value }]) => (value.trim() === '' ? [] : [input.toLowerCase()])));
    const missing = [...OUR_INPUTS[each.ours.action].required, ...instanceOf(each, ground)].filter((input) => !given.has(input));
    if (missing.length === 0)
        return [];
    return [(0,finding/* error */.z3)('workflow/input-missing', { job: (0,rule/* jobName */.dZ)(seen), inputs: (0,labelled/* ids */.dK)(missing) }, each.step.at)];
});
/** `partition` or `destination`, where the step runs for each. */
function instanceOf({ ours, names }, { policy }) {
    const step = policy.steps.get(names ?? '');
    return step?.action === ours.action && step.each !== undefined ? [step.each] : [];
}

;// CONCATENATED MODULE: ./domain/workflow/rules/needs.js




/** What a job does not need is empty where it is asked for: a plan that is not there, evidence that never comes. */
const needsWhatItAsks = (seen) => {
    if (seen.ours.length === 0 && !(0,rule/* isDataJob */.yk)(seen))
        return [];
    const needed = new Set(seen.job.needs.map(({ value }) => value.toLowerCase()));
    const missing = new Map(textsOf(seen).flatMap(({ value, at }) => jobsAsked(value).flatMap((job) => (needed.has(job) ? [] : [[job, at]]))));
    return [...missing].map(([job, at]) => (0,finding/* error */.z3)('workflow/needs-missing', { job: (0,rule/* jobName */.dZ)(seen), other: (0,labelled.id)(job) }, at));
};
function textsOf({ job, ours }) {
    const { group, labels } = job.runsOn.value;
    const places = [group ?? '', ...labels].map((value) => ({ value, at: job.runsOn.at }));
    const handed = ours.flatMap(({ step }) => [...step.with.values(), ...step.env.values()]);
    const condition = job.if === undefined ? [] : [job.if];
    return [...places, ...matrixTexts(job), ...(job.environment ? [job.environment] : []), ...handed, ...condition];
}
function matrixTexts({ matrix }) {
    if (matrix === undefined)
        return [];
    const { value, at } = matrix;
    const texts = value.kind === 'expression' ? [value.value] : [value.include, ...value.keys.values()];
    return texts.flatMap((text) => (typeof text === 'string' ? [{ value: text, at }] : []));
}
/** `plan` of `needs.plan.outputs.plan`; of a condition without braces, too. */
function jobsAsked(text) {
    const condition = (0,expression_text/* conditionOf */.rI)(text);
    const paths = text.includes('{{') || condition === undefined ? (0,expression_text/* asked */.NZ)(text) : (0,expression_text/* pathsIn */.Mr)(condition);
    return paths.flatMap((path) => /^needs\.([^.*]+)/.exec(path)?.[1] ?? []);
}

;// CONCATENATED MODULE: ./domain/workflow/rules/our-steps.js



/** What says no must stop what comes after it. */
const noContinuing = (seen) => {
    const said = [
        ...(seen.ours.length > 0 ? [seen.job.continueOnError] : []),
        ...seen.ours.map(({ step }) => step.continueOnError),
    ];
    return said
        .filter((each) => each !== undefined && each.value.trim() !== 'false')
        .map(({ at }) => (0,finding/* error */.z3)('workflow/continue-on-error', { job: (0,rule/* jobName */.dZ)(seen) }, at));
};
/** A step of ours follows what passed: not what failed, and not what was cancelled. */
const onlyAfterSuccess = (seen) => {
    const steps = (0,rule/* stepActions */.k6)(seen);
    if (steps.length === 0)
        return [];
    const callers = seen.running.callers.map(({ job }) => job.if);
    return [seen.job.if, ...callers, ...steps.map(({ step }) => step.if)]
        .filter((each) => each !== undefined && (0,rule/* asksForFailure */.S0)(each.value))
        .map(({ value, at }) => (0,finding/* error */.z3)('workflow/runs-after-failure', { job: (0,rule/* jobName */.dZ)(seen), condition: (0,rule/* shown */.SP)(value) }, at));
};
/** What a step says it is, the policy knows, and runs by this action. */
const stepOfPolicy = (seen, { policy }) => (0,rule/* stepActions */.k6)(seen).flatMap(({ step, ours, names }) => {
    const at = step.with.get('step')?.at;
    if (names === undefined)
        return [];
    const known = policy.steps.get(names);
    if (known === undefined)
        return [(0,finding/* error */.z3)('workflow/unknown-step', { step: (0,rule/* shown */.SP)(names), expected: (0,labelled/* ids */.dK)(policy.steps.keys()) }, at)];
    if (known.action === ours.action)
        return [];
    return [(0,finding/* error */.z3)('workflow/other-action', { step: (0,labelled.id)(names), expected: (0,labelled.id)(known.action), got: (0,labelled.id)(ours.action) }, at)];
});

;// CONCATENATED MODULE: ./domain/workflow/rules/pins.js



const BY_COMMIT = /@[0-9a-f]{40}$/i;
const BY_DIGEST = /@sha256:[0-9a-f]{64}$/;
/** A tag can be moved to other code, which then runs beside the data. */
const pinned = (seen) => {
    if (!(0,rule/* isDataJob */.yk)(seen))
        return [];
    const uses = seen.job.steps
        .filter((step) => !(0,rule/* isOurs */.MU)(seen, step))
        .flatMap((step) => step.uses ?? [])
        .filter((said) => !isPinned(said));
    const images = seen.job.images.filter(({ value }) => !BY_DIGEST.test(value.trim()));
    return [...uses, ...images].map(({ value, at }) => (0,finding/* error */.z3)('workflow/unpinned', { job: (0,rule/* jobName */.dZ)(seen), uses: (0,rule/* shown */.SP)(value) }, at));
};
/** What lies in this repository is as reviewed as the workflow. */
function isPinned({ value }) {
    const uses = value.trim();
    if (uses.startsWith('./'))
        return true;
    return uses.startsWith('docker://') ? BY_DIGEST.test(uses) : BY_COMMIT.test(uses);
}
const VERSION = /^(?:v\d+(?:\.\d+){0,2}|[0-9a-f]{40})$/i;
/** A branch of ours is what somebody pushed last. */
const oursByVersion = (seen) => seen.ours
    .filter(({ ours }) => !VERSION.test(ours.ref))
    .map(({ ours }) => (0,finding/* warning */.$e)('workflow/no-version', { ref: (0,rule/* shown */.SP)(ours.ref) }, ours.at));
/** Where Domicile comes from several owners, one of them is not who you think. */
const oneOwner = (all) => {
    const ours = all.flatMap((seen) => seen.ours.map((each) => each.ours));
    const usual = mostOften(ours.map(({ repository }) => repository));
    return ours
        .filter(({ repository }) => repository !== usual)
        .map(({ repository, at }) => (0,finding/* error */.z3)('workflow/other-owner', { repository: (0,labelled.id)(repository), usual: (0,labelled.id)(usual ?? '') }, at));
};
/** Of those that come equally often the first by name. */
function mostOften(names) {
    const times = new Map();
    for (const name of names.toSorted())
        times.set(name, (times.get(name) ?? 0) + 1);
    return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
/** A workflow of another repository that is handed what is ours, by a name that can be moved. */
const pinnedCalls = ({ job, running }, all) => !job.uses.value.trim().startsWith('./') && !BY_COMMIT.test(job.uses.value.trim()) && (0,rule/* isBesideOurs */.MB)(running, all)
    ? [(0,finding/* error */.z3)('workflow/unpinned', { job: (0,rule/* jobName */.dZ)({ job, running }), uses: (0,rule/* shown */.SP)(job.uses.value) }, job.uses.at)]
    : [];

;// CONCATENATED MODULE: ./domain/workflow/rules/runs-on.js





/** A place and another one, should there be none: that other one is where data goes on the day the plan says no. */
const noFallback = (seen, ground) => {
    const { job } = seen;
    const chosen = runs_on_textsOf(seen).find(choosesBetween);
    const isElsewhere = !(0,rule/* isDataJob */.yk)(seen) && seen.ours.length === 0 && seen.places.every(({ kind }) => kind === 'written');
    if (chosen === undefined || isElsewhere || !hasData(ground))
        return [];
    return [(0,finding/* error */.z3)('workflow/fallback', { job: (0,rule/* jobName */.dZ)(seen), expression: (0,rule/* shown */.SP)(chosen) }, job.runsOn.at)];
};
const runs_on_textsOf = ({ job }) => {
    const { group, labels } = job.runsOn.value;
    return group === undefined ? labels : [group, ...labels];
};
const choosesBetween = (text) => (0,expression_text/* partsOf */.CI)(text).some((part) => 'expression' in part &&
    part.expression !== undefined &&
    (0,expression_text/* within */.ux)(part.expression).some((each) => each.kind === 'two' && ['||', '&&'].includes(each.sign)));
const hasData = ({ onTarget }) => [...onTarget.values()].some(({ length }) => length > 0);
/** Where nobody can say where a job runs, it may run where the data is. */
const placeIsKnown = (seen, ground) => {
    const isUnknown = seen.places.some(({ kind }) => kind === 'unknown');
    if (!isUnknown || !hasData(ground) || (0,rule/* isOpen */.nT)(seen.running) || runs_on_textsOf(seen).some(choosesBetween))
        return [];
    const written = (0,rule/* shown */.SP)(runs_on_textsOf(seen).join(', '));
    return [(0,finding/* error */.z3)('workflow/runs-on-unknown', { job: (0,rule/* jobName */.dZ)(seen), written }, seen.job.runsOn.at)];
};
/** Whoever can register a runner can claim a label; a group is given by its owner. */
const groupsByName = (seen, { onTarget }) => {
    const byLabel = seen.landings.filter(({ match }) => match === 'label').map(({ target }) => target);
    const targets = [...new Set([...byLabel, ...seen.perhaps])].filter(({ id: target }) => onTarget.get(target)?.length);
    const groups = targets.flatMap(({ runsOn }) => (0,runs_on/* askedRunner */.N)(runsOn).group ?? []);
    if (targets.length === 0)
        return [];
    const params = { job: (0,rule/* jobName */.dZ)(seen), targets: (0,labelled/* ids */.dK)(targets.map((each) => each.id)), groups: (0,labelled/* ids */.dK)(new Set(groups)) };
    const isSure = targets.some((target) => byLabel.includes(target));
    return [(0,finding/* finding */.gk)(isSure ? 'error' : 'warning', 'workflow/labels-for-group', params, seen.job.runsOn.at)];
};
/** A step of ours runs where the plan, or the policy, has it. */
const stepInItsPlace = (seen, ground) => (0,rule/* stepActions */.k6)(seen).flatMap((each) => seen.places.flatMap((place) => elsewhere(seen, each, place, ground)));
function elsewhere(seen, { names }, place, ground) {
    const decided = names === undefined ? undefined : ground.decision.steps.get(names);
    if (names === undefined || decided === undefined)
        return [];
    const params = { job: (0,rule/* jobName */.dZ)(seen), step: (0,labelled.id)(names) };
    if (place.kind === 'plan' && place.step !== names)
        return [(0,finding/* error */.z3)('workflow/place-of-other-step', { ...params, other: (0,labelled.id)(place.step) }, seen.job.runsOn.at)];
    const allowed = new Set(decided.placements.flatMap((placement) => placement.allowed));
    if (place.kind !== 'written' || seen.landings.some(({ target }) => allowed.has(target.id)))
        return [];
    return [(0,finding/* error */.z3)('workflow/target-not-allowed', { ...params, allowed: orNone(allowed) }, seen.job.runsOn.at)];
}
const orNone = (targets) => (targets.size === 0 ? [(0,labelled.id)('none')] : (0,labelled/* ids */.dK)(targets));

;// CONCATENATED MODULE: ./domain/workflow/surfaces.js



/** Actions that write to a surface of the service, by their name without the version. */
const ACTIONS = {
    'actions/upload-artifact': 'artifact',
    'actions/upload-artifact/merge': 'artifact',
    'actions/upload-pages-artifact': 'artifact',
    'actions/cache': 'cache',
    'actions/cache/save': 'cache',
    'actions/github-script': 'comment',
    'actions/create-release': 'repository',
    'actions/upload-release-asset': 'repository',
    'actions/attest': 'transparency-log',
    'actions/attest-build-provenance': 'transparency-log',
    'docker/build-push-action': 'package',
    'dorny/test-reporter': 'check',
    'enricomi/publish-unit-test-result-action': 'check',
    'github/codeql-action/upload-sarif': 'code-scanning',
    'iterative/setup-cml': 'comment',
    'jakejarvis/s3-sync-action': 'package',
    'marocchino/sticky-pull-request-comment': 'comment',
    'mikepenz/action-junit-report': 'check',
    'mshick/add-pr-comment': 'comment',
    'ncipollo/release-action': 'repository',
    'peter-evans/commit-comment': 'comment',
    'peter-evans/create-issue-from-file': 'issue',
    'peter-evans/create-or-update-comment': 'comment',
    'peter-evans/create-pull-request': 'repository',
    'peaceiris/actions-gh-pages': 'repository',
    'softprops/action-gh-release': 'repository',
    'stefanzweifel/git-auto-commit-action': 'repository',
    'thollander/actions-comment-pull-request': 'comment',
};
/** Commands of a script that do so. */
const COMMANDS = [
    [/\bgh\s+(?:pr|gist)\s|\bcml\s/, 'comment'],
    [/\bgh\s+issue\s/, 'issue'],
    [/\bgh\s+release\s|\bgit\s+push\b/, 'repository'],
    [/\bgh\s+cache\s/, 'cache'],
    [/\bGITHUB_STEP_SUMMARY\b/, 'summary'],
    [/\bGITHUB_OUTPUT\b|::set-output\b/, 'output'],
    [/\b(?:docker|podman|oras|buildah)\s+push\b|\bnpm\s+publish\b|\btwine\s+upload\b/, 'package'],
];
/** Actions that set a language up, and keep a cache of packages where `cache` says so. */
const surfaces_SETS_UP = /^actions\/setup-(?:node|python|java|go|dotnet)$/;
/** The surfaces that a step writes to, as far as its name and its commands tell. */
function surfacesOf(step, ours) {
    if (step.uses === undefined)
        return COMMANDS.flatMap(([command, surface]) => (command.test(step.run?.value ?? '') ? [surface] : []));
    const name = actionName(step);
    const surface = (0,own/* own */.Z)(ACTIONS, name);
    if (surface !== undefined)
        return onlyReports(step, ours) ? [] : [surface];
    return keepsCache(name, step) ? ['cache'] : [];
}
function keepsCache(name, step) {
    const given = (input) => step.with.get(input)?.value.trim().toLowerCase() ?? '';
    if (name === 'astral-sh/setup-uv')
        return given('enable-cache') === 'true';
    // It keeps one unless it is told not to.
    if (name === 'actions/setup-go')
        return given('cache') !== 'false';
    return surfaces_SETS_UP.test(name) && !['', 'false'].includes(given('cache'));
}
/** Our own reports are made to be uploaded: they hold what an artifact may hold. */
function onlyReports(step, ours) {
    const paths = ['path', 'sarif_file', 'report_paths', 'files'].flatMap((input) => step.with.get(input)?.value ?? []);
    const lines = paths.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => isReport(line.trim(), ours));
}
/** Our output `report`, and perhaps a file in it. */
function isReport(line, ours) {
    const [first, rest, third] = (0,expression_text/* partsOf */.CI)(line);
    if (first === undefined || 'text' in first || first.expression === undefined || third !== undefined)
        return false;
    if (rest !== undefined && !('text' in rest && /^\/(?:[\w-]+\.)*[\w*-]*$/.test(rest.text)))
        return false;
    const path = (0,expression_text/* pathOf */.XM)(first.expression);
    return ours.some(({ step }) => step.id !== undefined && path === `steps.${step.id.toLowerCase()}.outputs.report`);
}

;// CONCATENATED MODULE: ./domain/workflow/rules/surfaces.js





/** The service's surfaces are places, too: what is above their cap is not written to them. */
const belowTheCap = (seen) => seen.job.steps.flatMap((step) => aboveCap(seen, step));
function aboveCap(seen, step) {
    return surfacesOf(step, seen.ours).flatMap((surface) => {
        const reading = highest(seen, surface);
        const cap = reading?.above.get(surface);
        if (reading === undefined || cap === undefined)
            return [];
        const labels = { cap: (0,labelled.id)(cap), classification: (0,labelled.id)(reading.classification) };
        return [
            (0,finding/* error */.z3)('workflow/surface', { job: (0,rule/* jobName */.dZ)(seen), step: (0,rule/* stepName */.u)(step), surface: (0,labelled.id)(surface), ...labels }, step.at),
        ];
    });
}
const highest = ({ readings }, surface) => readings.find(({ above }) => above.has(surface));
/** What other steps print beside the data, nobody masks. */
const nothingUnmasked = (seen) => {
    const [first] = (0,rule/* stepActions */.k6)(seen);
    if (first === undefined || highest(seen, 'log') === undefined)
        return [];
    return seen.job.steps
        .slice(seen.job.steps.indexOf(first.step) + 1)
        .filter((step) => isUnmasked(seen, step))
        .map((step) => (0,finding/* warning */.$e)('workflow/unmasked-step', { job: (0,rule/* jobName */.dZ)(seen), step: (0,rule/* stepName */.u)(step) }, step.at));
};
/** Neither ours, nor told already, nor one that uploads our reports. */
const isUnmasked = (seen, step) => !(0,rule/* isOurs */.MU)(seen, step) && !isHarmless(step) && aboveCap(seen, step).length === 0 && !(0,rule/* handsOn */.eS)(step);

;// CONCATENATED MODULE: ./domain/workflow/judge.js

















const RULES = {
    jobs: {
        stepOfOursFirst: stepOfOursFirst,
        proofOnTheMachine: proofOnTheMachine,
        noFallback: noFallback,
        placeIsKnown: placeIsKnown,
        groupsByName: groupsByName,
        stepInItsPlace: stepInItsPlace,
        reviewedOnly: reviewedOnly,
        environmentOfTarget: environmentOfTarget,
        belowTheCap: belowTheCap,
        nothingUnmasked: nothingUnmasked,
        pinned: pinned,
        oursByVersion: oursByVersion,
        needsWhatItAsks: needsWhatItAsks,
        noContinuing: noContinuing,
        onlyAfterSuccess: onlyAfterSuccess,
        stepOfPolicy: stepOfPolicy,
        inputsKnown: inputsKnown,
        inputsGiven: inputsGiven,
        evidenceHandedOn: evidenceHandedOn,
        noSecretInputs: noSecretInputs,
        noSecretsBesideData: noSecretsBesideData,
        leastRights: leastRights,
        noTokenLeft: noTokenLeft,
        noForeignScript: noForeignScript,
    },
    calls: { callsFollowed: callsFollowed, pinnedCalls: pinnedCalls },
    whole: { noBorrowedRights: noBorrowedRights, oneOwner: oneOwner, callersKnown: callersKnown, gateAtTheEnd: gateAtTheEnd },
};
/** What is wrong with workflows, by what the policy says of data and places. Pure; no workflow makes it throw. */
function judgeWorkflows(whole, ground, rules = RULES) {
    const placed = (0,workflow_calls/* jobsOf */.aG)(whole);
    const jobs = placed.filter(isRun).map((each) => seen(each, ground));
    const calls = placed.filter(isCall);
    const findings = [
        ...tooMany(placed),
        ...jobs.flatMap((job) => Object.values(rules.jobs).flatMap((rule) => rule(job, ground))),
        ...calls.flatMap((call) => Object.values(rules.calls).flatMap((rule) => rule(call, jobs))),
        ...Object.values(rules.whole).flatMap((rule) => rule(jobs, calls)),
    ];
    return { findings: inOrder(distinct(findings)), jobs };
}
const isRun = (placed) => placed.job.kind === 'run';
const isCall = (placed) => placed.job.kind === 'call';
const tooMany = (placed) => placed.length > workflow_calls/* MAX_JOBS */.Eu ? [(0,finding/* error */.z3)('workflow/too-many-jobs', { limit: (0,labelled/* known */.eO)(workflow_calls/* MAX_JOBS */.Eu) })] : [];
/** What is called twice is told once. */
const distinct = (findings) => [
    ...new Map(findings.map((each) => [JSON.stringify(each), each])).values(),
];
/** As a reader meets them. */
const inOrder = (findings) => findings.toSorted((a, b) => compared(a.at, b.at) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
function compared(a, b) {
    if (a === undefined || b === undefined)
        return Number(b === undefined) - Number(a === undefined);
    return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

// EXTERNAL MODULE: ./commands/lint/inputs.js
var lint_inputs = __webpack_require__(84167);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/workflow/scalars.js

/** The name under which an expression stands that gives a whole map. */
const UNLISTED = '*';
/** Any scalar as the service takes it for text: `20`, `true` and nothing too. */
const loose = (node, findings) => {
    if (node.kind !== 'scalar')
        return (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, 'text'));
    if (node.value === null)
        return '';
    return typeof node.value === 'string' ? node.value : node.source;
};
const saidLoosely = (0,shape/* located */.t4)(loose);
/** Text that must be there: an empty one names nothing. */
const saidText = (0,shape/* checked */.KD)(saidLoosely, (said, node, findings) => said.value.trim() === '' ? (0,shape/* fail */.fJ)(findings, (0,shape/* wrongValue */.NT)(node, ['text that is not empty'])) : said);
/** One, or a list of them. */
const oneOrMore = (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* mapped */.CV)(saidText, (one) => [one]),
    list: (0,shape/* listOf */.c3)(saidText),
});
const entries = (0,shape/* mapped */.CV)((0,shape/* mapOf */.A7)(shape/* text */.Qq, saidLoosely), (listed) => new Map(listed.map(({ key, value }) => [key, value])));
/** Nothing at all is an empty map; one expression stands for what nobody can list. */
const unlisted = (0,shape/* checked */.KD)(saidLoosely, (said, node, findings) => {
    if (said.value === '')
        return new Map();
    return said.value.includes('${{') ? new Map([[UNLISTED, said]]) : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, 'map'));
});
/** A map of scalars. */
const named = (0,shape/* byKind */.Sb)({ scalar: unlisted, map: entries });
/** What a node writes out. */
function plain(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

;// CONCATENATED MODULE: ./files/workflow/defaults.js


const NO_DEFAULTS = {};
const defaultsShape = (0,shape/* object */.Ik)({
    run: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ shell: (0,shape/* optional */.lq)(saidText), 'working-directory': (0,shape/* optional */.lq)(shape/* anything */.D8) })),
});
/** The step's own word counts, then its job's, then its workflow's. */
const inShell = (step, { run }) => step.run === undefined || step.shell !== undefined || run?.shell === undefined ? step : { ...step, shell: run.shell };
const jobInShell = (job, defaults) => job.kind === 'run' ? { ...job, steps: job.steps.map((step) => inShell(step, defaults)) } : job;

;// CONCATENATED MODULE: ./files/workflow/matrix.js


const values = (node, findings) => {
    if (node.kind === 'list')
        return node.items.map(plain);
    return isExpression(node) ? node.source : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, 'list'));
};
const isExpression = (node) => node.kind === 'scalar' && node.source.includes('${{');
const keys = (node, findings) => {
    if (node.kind !== 'map')
        return (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, 'map'));
    const read = node.entries.map(({ key, value }) => [key, values(value, findings)]);
    const good = read.flatMap(([key, value]) => (typeof value === 'symbol' ? [] : [[key, value]]));
    // What `exclude` takes away is not taken away here: a value that may be there is looked at.
    const axes = good.filter(([key]) => key !== 'include' && key !== 'exclude');
    const include = good.find(([key]) => key === 'include')?.[1] ?? [];
    return { kind: 'keys', keys: new Map(axes), include };
};
const expression = (node, findings) => isExpression(node) ? { kind: 'expression', value: node.source } : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, 'map'));
const matrix = (0,shape/* byKind */.Sb)({ scalar: expression, map: keys });
const matrix_written = (0,shape/* object */.Ik)({
    matrix: (0,shape/* optional */.lq)((0,shape/* located */.t4)(matrix)),
    'fail-fast': (0,shape/* optional */.lq)(shape/* anything */.D8),
    'max-parallel': (0,shape/* optional */.lq)(shape/* anything */.D8),
});
/** The matrix of a `strategy`; none where it has none. */
const strategyShape = (0,shape/* byKind */.Sb)({
    scalar: (node, findings) => {
        const said = saidText(node, findings);
        if (typeof said === 'symbol')
            return said;
        return { matrix: { value: { kind: 'expression', value: said.value }, at: said.at } };
    },
    map: matrix_written,
});

;// CONCATENATED MODULE: ./files/workflow/step.js




/** A step does one thing: it uses an action, or runs a script. */
const stepShape = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    id: (0,shape/* optional */.lq)(saidText),
    name: (0,shape/* optional */.lq)(shape/* anything */.D8),
    if: (0,shape/* optional */.lq)(saidLoosely),
    uses: (0,shape/* optional */.lq)(saidText),
    run: (0,shape/* optional */.lq)(saidLoosely),
    with: (0,shape/* withDefault */.IQ)(named, new Map()),
    env: (0,shape/* withDefault */.IQ)(named, new Map()),
    'continue-on-error': (0,shape/* optional */.lq)(saidText),
    'timeout-minutes': (0,shape/* optional */.lq)(shape/* anything */.D8),
    shell: (0,shape/* optional */.lq)(saidText),
    'working-directory': (0,shape/* optional */.lq)(shape/* anything */.D8),
}), ({ 'continue-on-error': continueOnError, id, name, ...step }, { at }, findings) => {
    if ((step.uses === undefined) === (step.run === undefined))
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-one-of', { expected: (0,labelled/* ids */.dK)(['uses', 'run']) }, at));
    return {
        at,
        ...step,
        ...(id === undefined ? {} : { id: id.value }),
        ...(continueOnError === undefined ? {} : { continueOnError }),
    };
});

;// CONCATENATED MODULE: ./files/workflow/job.js






const texts = (0,shape/* mapped */.CV)(oneOrMore, (all) => all.map(({ value }) => value));
const labels = (0,shape/* mapped */.CV)(texts, (all) => ({ labels: all }));
const grouped = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ group: (0,shape/* optional */.lq)(saidText), labels: (0,shape/* withDefault */.IQ)(texts, []) }), ({ group, labels: all }) => ({ labels: all, ...(group === undefined ? {} : { group: group.value }) }));
const runsOn = (0,shape/* located */.t4)((0,shape/* byKind */.Sb)({ scalar: labels, list: labels, map: grouped }));
const environment = (0,shape/* byKind */.Sb)({
    scalar: saidLoosely,
    map: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ name: (0,shape/* required */.mw)(saidText), url: (0,shape/* optional */.lq)(shape/* anything */.D8), deployment: (0,shape/* optional */.lq)(shape/* anything */.D8) }), ({ name }) => name),
});
const permissionsShape = (0,shape/* located */.t4)((0,shape/* byKind */.Sb)({ scalar: (0,shape/* mapped */.CV)(saidLoosely, ({ value }) => value), map: named }));
/** The image of a container; what else is said of it is its own affair. */
function imageOf(node) {
    const image = node.kind === 'map' ? (0,files_node/* entryOf */.Ms)(node, 'image')?.value : node;
    if (image?.kind !== 'scalar' || image.value === null || image.value === '')
        return [];
    return [{ value: image.source, at: image.at }];
}
const container = (0,shape/* mapped */.CV)(shape/* anything */.D8, imageOf);
const services = (0,shape/* mapped */.CV)(shape/* anything */.D8, (node) => node.kind === 'map' ? node.entries.flatMap(({ value }) => imageOf(value)) : imageOf(node));
const common = {
    name: (0,shape/* optional */.lq)(shape/* anything */.D8),
    needs: (0,shape/* withDefault */.IQ)(oneOrMore, []),
    if: (0,shape/* optional */.lq)(saidLoosely),
    permissions: (0,shape/* optional */.lq)(permissionsShape),
    concurrency: (0,shape/* optional */.lq)(shape/* anything */.D8),
    strategy: (0,shape/* withDefault */.IQ)(strategyShape, {}),
};
const secrets = (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* mapped */.CV)(saidLoosely, (one) => [one]),
    map: (0,shape/* mapped */.CV)(named, (all) => [...all.values()]),
});
const call = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    ...common,
    uses: (0,shape/* required */.mw)(saidText),
    with: (0,shape/* withDefault */.IQ)(named, new Map()),
    secrets: (0,shape/* withDefault */.IQ)(secrets, []),
}), ({ strategy, name, concurrency, ...job }) => ({ kind: 'call', ...job, ...strategy }));
const run = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    ...common,
    'runs-on': (0,shape/* required */.mw)(runsOn),
    environment: (0,shape/* optional */.lq)(environment),
    'continue-on-error': (0,shape/* optional */.lq)(saidText),
    env: (0,shape/* withDefault */.IQ)(named, new Map()),
    outputs: (0,shape/* withDefault */.IQ)(named, new Map()),
    container: (0,shape/* withDefault */.IQ)(container, []),
    services: (0,shape/* withDefault */.IQ)(services, []),
    steps: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(stepShape), []),
    defaults: (0,shape/* withDefault */.IQ)(defaultsShape, NO_DEFAULTS),
    'timeout-minutes': (0,shape/* optional */.lq)(shape/* anything */.D8),
    'cancel-timeout-minutes': (0,shape/* optional */.lq)(shape/* anything */.D8),
    snapshot: (0,shape/* optional */.lq)(shape/* anything */.D8),
}), (job) => ({
    kind: 'run',
    needs: job.needs,
    runsOn: job['runs-on'],
    env: job.env,
    outputs: job.outputs,
    images: [...job.container, ...job.services],
    container: job.container,
    services: job.services,
    steps: job.steps.map((step) => inShell(step, job.defaults)),
    ...job.strategy,
    ...(job.if === undefined ? {} : { if: job.if }),
    ...(job.permissions === undefined ? {} : { permissions: job.permissions }),
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...(job['continue-on-error'] === undefined ? {} : { continueOnError: job['continue-on-error'] }),
}));
const jobShape = (0,shape/* byKeyPresent */.a5)({ uses: call, 'runs-on': run });

// EXTERNAL MODULE: ./files/yaml.js + 1 modules
var yaml = __webpack_require__(81399);
;// CONCATENATED MODULE: ./files/workflow.js






const jobName = (0,shape/* pattern */.T1)(/[A-Za-z_][A-Za-z0-9_-]{0,99}/, 'a job id (a letter or _, then letters, digits, - and _)');
const jobs = (0,shape/* mapped */.CV)((0,shape/* mapOf */.A7)(jobName, jobShape, { min: 1 }), (all) => new Map(all.map(({ key, at, value }) => [key, { id: key, at, ...value }])));
const triggers = (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* mapped */.CV)(saidText, ({ value, at }) => new Map([[value, at]])),
    list: (0,shape/* mapped */.CV)((0,shape/* listOf */.c3)(saidText, { min: 1 }), (all) => new Map(all.map(({ value, at }) => [value, at]))),
    map: (0,shape/* mapped */.CV)((0,shape/* mapOf */.A7)(shape/* text */.Qq, shape/* anything */.D8, { min: 1 }), (all) => new Map(all.map(({ key, at }) => [key, at]))),
});
const workflowShape = (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* anything */.D8),
    description: (0,shape/* optional */.lq)(shape/* anything */.D8),
    'run-name': (0,shape/* optional */.lq)(shape/* anything */.D8),
    on: (0,shape/* required */.mw)(triggers),
    permissions: (0,shape/* optional */.lq)(permissionsShape),
    env: (0,shape/* withDefault */.IQ)(named, new Map()),
    defaults: (0,shape/* withDefault */.IQ)(defaultsShape, NO_DEFAULTS),
    concurrency: (0,shape/* optional */.lq)(shape/* anything */.D8),
    jobs: (0,shape/* required */.mw)(jobs),
});
/**
 * A workflow as GitHub reads it: YAML 1.2, in which `on` is text, with anchors and aliases, without merge keys.
 * A key that it does not have is refused, as GitHub does. Throws `badInput` with all that is wrong.
 */
function readWorkflow(source) {
    const root = (0,yaml/* parseYaml */.h)(source, 'workflow');
    const { on, permissions, env, defaults, jobs: all } = (0,shape/* readNode */.XH)(workflowShape, root);
    return {
        path: source.path,
        triggers: on,
        outputs: ofCall(root, 'outputs', 'value'),
        defaults: ofCall(root, 'inputs', 'default'),
        env,
        jobs: new Map([...all].map(([name, job]) => [name, jobInShell(job, defaults)])),
        at: root.at,
        ...(permissions === undefined ? {} : { permissions }),
    };
}
/** `on.workflow_call.outputs.<name>.value`, `on.workflow_call.inputs.<name>.default`. */
function ofCall(root, section, key) {
    const all = ['on', 'workflow_call', section].reduce(memberOf, root);
    if (all?.kind !== 'map')
        return new Map();
    const values = all.entries.map((entry) => [entry.key, memberOf(entry.value, key)]);
    return new Map(values.flatMap(([name, value]) => (value?.kind === 'scalar' ? [[name, saidAt(value)]] : [])));
}
const saidAt = ({ source, at }) => ({ value: source, at });
const memberOf = (node, key) => node?.kind === 'map' ? (0,files_node/* entryOf */.Ms)(node, key)?.value : undefined;

;// CONCATENATED MODULE: ./commands/lint/reading.js





/** Each is a question to the service. */
const MAX_WORKFLOWS = 200;
/** Asked for at once. */
const BATCH = 10;
/** Workflows by their paths, and those in folders; and what they call of this repository, as far as it is there. */
async function readWorkflows(named, texts) {
    const listings = await Promise.all(named.map((each) => listed(each, texts)));
    const asked = [...new Set(listings.flatMap(({ files }) => files))];
    const looked = new Map();
    for (let next = asked; next.length > 0; next = stillCalled(looked)) {
        for (const one of await inBatches(next, texts))
            looked.set(one.path, one);
    }
    const all = [...looked.values()];
    const absent = all.filter(({ isThere, path }) => !isThere && asked.includes(path)).map(({ path }) => notThere(path));
    return {
        workflows: new Map(all.flatMap(({ path, workflow }) => (workflow ? [[path, workflow]] : []))),
        findings: [...listings.flatMap(({ findings }) => findings), ...absent, ...all.flatMap(({ findings }) => findings)],
    };
}
const isWorkflow = (path) => /\.ya?ml$/i.test(path);
async function listed(named, texts) {
    if (isWorkflow(named))
        return { files: [named], findings: [] };
    const entries = (await texts.list(named)) ?? [];
    const workflows = entries.filter(({ name, kind }) => isWorkflow(name) && kind !== 'folder');
    const [good, bad] = [workflows.filter(isPlain), workflows.filter((entry) => !isPlain(entry))];
    const paths = good.map(({ name }) => `${named}/${name}`);
    return {
        files: paths.slice(0, MAX_WORKFLOWS),
        findings: [...bad.flatMap((entry) => refusedEntry(named, entry)), ...reading_tooMany(named, paths.length)],
    };
}
/** Signs of a shell, controls, and what two tools could read in two ways. */
const PLAIN_NAME = /^[\p{L}\p{N}_][\p{L}\p{N} ._+,=@()~-]{0,250}$/u;
const isPlain = ({ name, kind }) => kind === 'file' && PLAIN_NAME.test(name);
function refusedEntry(folder, { name, kind }) {
    const file = `${folder}/${name}`;
    const params = { file: (0,labelled/* path */.Ae)(file) };
    if (kind === 'file')
        return [(0,finding/* error */.z3)('workflow/odd-name', params, (0,limits/* startOf */.GH)(file))];
    return [(0,finding/* error */.z3)('file/unreadable', params, (0,limits/* startOf */.GH)(file)), notJudged(file)];
}
const reading_tooMany = (folder, count) => count > MAX_WORKFLOWS
    ? [(0,finding/* error */.z3)('workflow/too-many', { folder: (0,labelled/* path */.Ae)(folder), limit: (0,labelled/* known */.eO)(MAX_WORKFLOWS) }, (0,limits/* startOf */.GH)(folder))]
    : [];
async function inBatches(paths, texts) {
    const looked = [];
    for (let at = 0; at < paths.length; at += BATCH) {
        looked.push(...(await Promise.all(paths.slice(at, at + BATCH).map((path) => look(path, texts)))));
    }
    return looked;
}
/** What the user wrote wrong is told of this file; another may be good. */
async function look(path, texts) {
    try {
        const text = await texts.read(path);
        if (text === undefined)
            return { path, isThere: false, findings: [] };
        return { path, isThere: true, workflow: readWorkflow(text), findings: [] };
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_) || thrown.kind !== 'input')
            throw thrown;
        return { path, isThere: true, findings: [...thrown.findings, notJudged(path)] };
    }
}
const notJudged = (file) => (0,finding/* error */.z3)('workflow/not-read', { file: (0,labelled/* path */.Ae)(file) }, (0,limits/* startOf */.GH)(file));
const notThere = (file) => (0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(file) }, (0,limits/* startOf */.GH)(file));
/** What is called, and was not looked at yet. */
function stillCalled(looked) {
    const jobs = [...looked.values()].flatMap(({ workflow }) => [...(workflow?.jobs.values() ?? [])]);
    return [...new Set(jobs.flatMap(calledBy))].filter((path) => !looked.has(path)).slice(0, MAX_WORKFLOWS);
}
const calledBy = (job) => job.kind === 'call' ? [(0,workflow_running/* calledPath */.v)(job)].flatMap((path) => path ?? []) : [];

;// CONCATENATED MODULE: ./commands/lint/judging.js




/** Workflows of the commit at hand, judged by a policy. */
async function lintWorkflows(inputs, { policy, situation, decision }, texts) {
    const named = inputs.workflows ?? (0,lint_inputs/* workflowFolders */.l)(policy.path);
    const { workflows, findings } = await readWorkflows(named, texts);
    const whole = { workflows, ...(inputs.actions === undefined ? {} : { repository: inputs.actions.toLowerCase() }) };
    const judged = judgeWorkflows(whole, groundOf(policy, situation, decision));
    return {
        policy,
        named,
        paths: [...workflows.keys()],
        jobs: judged.jobs,
        findings: [...findings, ...judged.findings],
    };
}


/***/ }),

/***/ 98431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ MAX_JOBS),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   ow: () => (/* binding */ isOnlyCalled)
/* harmony export */ });
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69421);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87509);


/** A few files that call each other many times stand for billions of jobs. */
const MAX_JOBS = 5000;
/**
 * Every job as it may run: from each workflow that an event starts, through the workflows of this repository that it
 * calls. One that is only called, and by none of these, is looked at as it stands. No more than `MAX_JOBS` and one.
 */
function jobsOf(whole) {
    const all = [...whole.workflows.values()];
    const isCalled = new Set(all.flatMap(({ jobs }) => [...jobs.values()].flatMap(pathCalled)));
    const [started, onlyCalled] = [all.filter((each) => !isOnlyCalled(each)), all.filter(isOnlyCalled)];
    const uncalled = onlyCalled.filter(({ path }) => !isCalled.has(path));
    const found = [];
    for (const workflow of [...started, ...uncalled])
        visit(start(workflow, whole), found);
    const met = new Set(found.map(({ running }) => running.workflow.path));
    // What is left calls itself in a circle.
    for (const workflow of onlyCalled.filter(({ path }) => !met.has(path)))
        visit(start(workflow, whole), found);
    return found;
}
const pathCalled = (job) => (job.kind === 'call' ? [(0,_running_js__WEBPACK_IMPORTED_MODULE_0__/* .calledPath */ .v)(job) ?? ''] : []);
const isOnlyCalled = ({ triggers }) => [...triggers.keys()].every((event) => event === 'workflow_call');
const start = (workflow, whole) => ({
    workflow,
    whole,
    events: new Set(workflow.triggers.keys()),
    callers: [],
});
function visit(running, found) {
    for (const job of running.workflow.jobs.values()) {
        if (found.length > MAX_JOBS)
            return;
        found.push({ job, running });
        const next = job.kind === 'call' ? (0,_running_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .A)(job, running, _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .O) : 'elsewhere';
        if (typeof next !== 'string')
            visit(next, found);
    }
}


/***/ }),

/***/ 40689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ possible),
  Z: () => (/* binding */ possibleOf)
});

// EXTERNAL MODULE: ./domain/workflow/expression/value.js
var expression_value = __webpack_require__(47260);
;// CONCATENATED MODULE: ./domain/workflow/expression/functions.js

/** What a function gives of values; what is not known here, nobody knows. */
function callOf(name, given) {
    const [first = expression_value/* UNKNOWN */.HV, second = expression_value/* UNKNOWN */.HV] = given;
    switch (name) {
        case 'fromjson':
            return [fromJson(first)];
        case 'contains':
            return contains(first, second);
        case 'startswith':
            return ofTexts(first, second, (text, part) => text.startsWith(part));
        case 'endswith':
            return ofTexts(first, second, (text, part) => text.endsWith(part));
        case 'tojson':
            return [first.kind === 'plan' && first.path.length === 0 ? { kind: 'plan-text' } : expression_value/* UNKNOWN */.HV];
        default:
            return [expression_value/* UNKNOWN */.HV];
    }
}
function fromJson(value) {
    if (value.kind === 'plan-text')
        return { kind: 'plan', path: [] };
    const text = (0,expression_value/* textOf */.b6)(value);
    if (text === undefined)
        return expression_value/* UNKNOWN */.HV;
    try {
        return (0,expression_value/* plainValue */._y)(JSON.parse(text));
    }
    catch {
        return expression_value/* UNKNOWN */.HV;
    }
}
const EITHER = [(0,expression_value/* plainValue */._y)(true), (0,expression_value/* plainValue */._y)(false)];
function contains(within, item) {
    if (item.kind !== 'plain')
        return EITHER;
    if (within.kind === 'list')
        return inList(within.items, item.value);
    if (within.kind !== 'plain')
        return EITHER;
    if (Array.isArray(within.value))
        return inList(within.value.map(expression_value/* plainValue */._y), item.value);
    return ofTexts(within, item, (text, part) => text.includes(part));
}
function inList(items, item) {
    if (items.some((each) => each.kind === 'plain' && (0,expression_value/* equal */.LC)(each.value, item)))
        return [(0,expression_value/* plainValue */._y)(true)];
    return items.every(({ kind }) => kind === 'plain') ? [(0,expression_value/* plainValue */._y)(false)] : EITHER;
}
function ofTexts(a, b, judge) {
    const [text, part] = [(0,expression_value/* textOf */.b6)(a), (0,expression_value/* textOf */.b6)(b)];
    if (text === undefined || part === undefined)
        return EITHER;
    return [(0,expression_value/* plainValue */._y)(judge(text.toLowerCase(), part.toLowerCase()))];
}

// EXTERNAL MODULE: ./domain/workflow/expression/text.js + 2 modules
var expression_text = __webpack_require__(67593);
;// CONCATENATED MODULE: ./domain/workflow/expression/evaluate.js



/** More than that, and nobody can say. */
const MAX_POSSIBLE = 64;
/** All that an expression may come to, never none: what cannot be known is `unknown`. */
function possible(expression, scope) {
    const values = found(expression, scope);
    return values.length === 0 || values.length > MAX_POSSIBLE ? [expression_value/* UNKNOWN */.HV] : values;
}
function found(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return [(0,expression_value/* plainValue */._y)(expression.value)];
        case 'name':
            return scope.name(expression.name.toLowerCase());
        case 'member':
            return pairs(possible(expression.of, scope), possible(expression.key, scope), memberOf);
        case 'each':
            return possible(expression.of, scope).map(eachOf);
        case 'not':
            return booleans(possible(expression.of, scope).flatMap((value) => (0,expression_value/* truths */.vy)(value).map((truth) => !truth)));
        case 'call':
            return called(expression, scope);
        case 'two':
            return ofTwo(expression, scope);
    }
}
const booleans = (all) => [...new Set(all)].map(expression_value/* plainValue */._y);
function pairs(left, right, both) {
    return left.length * right.length > MAX_POSSIBLE ? [expression_value/* UNKNOWN */.HV] : left.flatMap((a) => right.flatMap((b) => both(a, b)));
}
function memberOf(of, key) {
    const name = (0,expression_value/* textOf */.b6)(key);
    if (of.kind === 'list')
        return [{ kind: 'list', items: of.items.flatMap((item) => memberOf(item, key)) }];
    if (name === undefined)
        return [expression_value/* UNKNOWN */.HV];
    if (of.kind === 'context')
        return of.member(name.toLowerCase());
    if (of.kind === 'plan')
        return [{ kind: 'plan', path: [...of.path, name] }];
    return of.kind === 'plain' ? [(0,expression_value/* plainValue */._y)(memberOfPlain(of.value, name))] : [expression_value/* UNKNOWN */.HV];
}
function memberOfPlain(of, name) {
    if (typeof of !== 'object' || of === null)
        return null;
    return Object.entries(of).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}
function eachOf(of) {
    if (of.kind === 'context' && of.each)
        return { kind: 'list', items: of.each() };
    if (of.kind !== 'plain' || typeof of.value !== 'object' || of.value === null)
        return expression_value/* UNKNOWN */.HV;
    return { kind: 'list', items: Object.values(of.value).map(expression_value/* plainValue */._y) };
}
function called({ name, given }, scope) {
    if (['success', 'always', 'failure', 'cancelled'].includes(name)) {
        const state = scope.state?.(name);
        return booleans(state === undefined ? [true, false] : [state]);
    }
    const values = given.map((each) => possible(each, scope));
    if (values.reduce((product, { length }) => product * length, 1) > MAX_POSSIBLE)
        return [expression_value/* UNKNOWN */.HV];
    const all = values.reduce((rows, next) => rows.flatMap((row) => next.map((value) => [...row, value])), [[]]);
    return all.flatMap((row) => callOf(name, row));
}
function ofTwo({ sign, left, right }, scope) {
    const values = possible(left, scope);
    if (sign === '||' || sign === '&&') {
        const goesOn = sign === '&&';
        return values.flatMap((value) => (0,expression_value/* truths */.vy)(value).flatMap((truth) => (truth === goesOn ? possible(right, scope) : [asTruth(value, truth)])));
    }
    return booleans(values.flatMap((a) => possible(right, scope).flatMap((b) => compared(sign, a, b))));
}
/** What stays of a value that nobody knows, once it counts as false. */
const asTruth = (value, truth) => value.kind === 'plain' || truth ? value : { kind: 'unknown', isFalse: true };
function compared(sign, a, b) {
    if (a.kind !== 'plain' || b.kind !== 'plain' || !['==', '!='].includes(sign))
        return [true, false];
    return [(0,expression_value/* equal */.LC)(a.value, b.value) === (sign === '==')];
}
/** All that a text with expressions may come to. A text that is one expression may be more than text. */
function possibleOf(text, scope) {
    const parts = (0,expression_text/* partsOf */.CI)(text.trim());
    const values = parts.map((part) => {
        if ('text' in part)
            return [(0,expression_value/* plainValue */._y)(part.text)];
        return part.expression === undefined ? [expression_value/* UNKNOWN */.HV] : possible(part.expression, scope);
    });
    const [first, second] = values;
    if (first === undefined)
        return [(0,expression_value/* plainValue */._y)('')];
    return second === undefined ? first : values.reduce((before, next) => pairs(before, next, together));
}
function together(a, b) {
    const [before, after] = [(0,expression_value/* textOf */.b6)(a), (0,expression_value/* textOf */.b6)(b)];
    return [before === undefined || after === undefined ? expression_value/* UNKNOWN */.HV : (0,expression_value/* plainValue */._y)(before + after)];
}


/***/ }),

/***/ 67593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NZ: () => (/* binding */ asked),
  rI: () => (/* binding */ conditionOf),
  CI: () => (/* binding */ partsOf),
  XM: () => (/* binding */ pathOf),
  Mr: () => (/* binding */ pathsIn),
  ux: () => (/* binding */ within)
});

// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
;// CONCATENATED MODULE: ./domain/workflow/expression/tokens.js

const WORDS = { true: true, false: false, null: null };
const TOKEN = /\s*(?:('(?:[^']|'')*')|([-+]?(?:0x[\da-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[<>!()[\].,*]))/y;
/** The service takes no longer expressions than of 21,000 characters; so many words are enough for a gate over hundreds of jobs. */
const MAX_TOKENS = 3000;
/** The words of an expression; undefined where one is none, or where there are too many. */
function tokensOf(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (text.slice(TOKEN.lastIndex).trim() !== '') {
        const match = TOKEN.exec(text);
        if (match === null || tokens.length === MAX_TOKENS)
            return undefined;
        tokens.push(tokenOf(match));
    }
    return tokens;
}
function tokenOf([, quoted, digits, name, sign = '']) {
    if (quoted !== undefined)
        return { kind: 'literal', value: quoted.slice(1, -1).replaceAll("''", "'") };
    if (digits !== undefined)
        return { kind: 'literal', value: Number(digits) };
    if (name === undefined)
        return { kind: 'sign', sign };
    const word = (0,own/* own */.Z)(WORDS, name);
    return word === undefined ? { kind: 'name', name } : { kind: 'literal', value: word };
}

;// CONCATENATED MODULE: ./domain/workflow/expression/parse.js

/** What binds least comes first. */
const BINDING = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
const MAX_LEVELS = 50;
/** Thrown and caught here alone: what stands there is no expression. */
class NoExpression extends Error {
}
/** Undefined where the text is no expression that is understood. */
function parseExpression(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined)
        return undefined;
    try {
        return new Parser(tokens).whole();
    }
    catch (thrown) {
        if (thrown instanceof NoExpression)
            return undefined;
        throw thrown;
    }
}
class Parser {
    #tokens;
    #at = 0;
    #levels = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const expression = this.#binding(0);
        if (this.#at < this.#tokens.length)
            throw new NoExpression();
        return expression;
    }
    #binding(level) {
        const signs = BINDING[level];
        if (signs === undefined)
            return this.#unary();
        let left = this.#binding(level + 1);
        for (let sign = this.#taken(signs); sign !== undefined; sign = this.#taken(signs)) {
            left = { kind: 'two', sign, left, right: this.#binding(level + 1) };
        }
        return left;
    }
    #unary() {
        this.#levels += 1;
        if (this.#levels > MAX_LEVELS)
            throw new NoExpression();
        const found = this.#taken(['!']) ? { kind: 'not', of: this.#unary() } : this.#members(this.#first());
        this.#levels -= 1;
        return found;
    }
    #first() {
        if (this.#taken(['(']))
            return this.#until(')');
        const token = this.#tokens[this.#at];
        this.#at += 1;
        if (token === undefined || token.kind === 'sign')
            throw new NoExpression();
        if (token.kind === 'literal')
            return token;
        return this.#taken(['(']) ? { kind: 'call', name: token.name.toLowerCase(), given: this.#given() } : token;
    }
    #given() {
        const given = [];
        if (this.#taken([')']))
            return given;
        do
            given.push(this.#binding(0));
        while (this.#taken([',']));
        this.#must(')');
        return given;
    }
    #members(first) {
        let of = first;
        for (let sign = this.#taken(['.', '[']); sign !== undefined; sign = this.#taken(['.', '['])) {
            if (this.#taken(['*'])) {
                of = { kind: 'each', of };
                if (sign === '[')
                    this.#must(']');
            }
            else
                of = { kind: 'member', of, key: sign === '[' ? this.#until(']') : this.#memberName() };
        }
        return of;
    }
    /** `true` and `null` are names, too, where a name is wanted. */
    #memberName() {
        const token = this.#tokens[this.#at];
        this.#at += 1;
        if (token?.kind === 'name')
            return { kind: 'literal', value: token.name };
        if (token?.kind === 'literal' && typeof token.value !== 'string' && typeof token.value !== 'number')
            return { kind: 'literal', value: String(token.value) };
        throw new NoExpression();
    }
    #until(sign) {
        const inside = this.#binding(0);
        this.#must(sign);
        return inside;
    }
    #must(sign) {
        if (this.#taken([sign]) === undefined)
            throw new NoExpression();
    }
    #taken(signs) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'sign' || !signs.includes(token.sign))
            return undefined;
        this.#at += 1;
        return token.sign;
    }
}

;// CONCATENATED MODULE: ./domain/workflow/expression/text.js

const OPEN = '${'.concat('{');
const READ = new Map();
/** As many as the texts of a large gate; whoever judges many workflows keeps no more. */
const MAX_READ = 5000;
/** The parts of a text with expressions in it. Texts are read once: a gate is played through many times. */
function partsOf(text) {
    const before = READ.get(text);
    if (before !== undefined)
        return before;
    if (READ.size >= MAX_READ)
        READ.clear();
    const parts = divided(text);
    READ.set(text, parts);
    return parts;
}
function divided(text) {
    const parts = [];
    let rest = text;
    for (let open = rest.indexOf(OPEN); open >= 0; open = rest.indexOf(OPEN)) {
        if (open > 0)
            parts.push({ text: rest.slice(0, open) });
        const inside = rest.slice(open + OPEN.length);
        const end = endOf(inside);
        if (end < 0)
            return [...parts, { expression: undefined }];
        parts.push({ expression: parseExpression(inside.slice(0, end)) });
        rest = inside.slice(end + 2);
    }
    return rest === '' ? parts : [...parts, { text: rest }];
}
/** Two braces close it, unless they stand in quotes. */
function endOf(text) {
    let isQuoted = false;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === "'")
            isQuoted = !isQuoted;
        else if (!isQuoted && text.startsWith('}}', at))
            return at;
    }
    return -1;
}
/** A condition: an expression with or without its braces. Undefined where it is not understood. */
function conditionOf(text) {
    const parts = partsOf(text.trim());
    const [only, second] = parts;
    if (parts.length === 0)
        return { kind: 'literal', value: true };
    if (second === undefined && only !== undefined && 'expression' in only)
        return only.expression;
    return parts.every((part) => 'text' in part) ? parseExpression(text) : undefined;
}
/** Every expression within one, itself first. */
const within = (expression) => [
    expression,
    ...partsIn(expression).flatMap(within),
];
/** `github.event.number` of such an expression, in small letters; undefined where it is none. */
function pathOf(expression) {
    if (expression.kind === 'name')
        return expression.name.toLowerCase();
    if (expression.kind === 'each')
        return joined(pathOf(expression.of), '*');
    if (expression.kind !== 'member')
        return undefined;
    const { key } = expression;
    return joined(pathOf(expression.of), key.kind === 'literal' ? String(key.value).toLowerCase() : '*');
}
const joined = (of, key) => (of === undefined ? undefined : `${of}.${key}`);
/** All that a text asks of contexts, each in full: `needs.plan.outputs.plan`. `?` is not understood. */
const asked = (text) => partsOf(text).flatMap((part) => 'text' in part ? [] : part.expression === undefined ? ['?'] : pathsIn(part.expression));
/** The same of an expression: no part of a path for itself, but what stands in brackets. */
function pathsIn(expression) {
    const path = pathOf(expression);
    if (path === undefined)
        return partsIn(expression).flatMap(pathsIn);
    return [path, ...keysIn(expression).flatMap(pathsIn)];
}
function partsIn(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'name':
            return [];
        case 'member':
            return [expression.of, expression.key];
        case 'each':
        case 'not':
            return [expression.of];
        case 'call':
            return expression.given;
        case 'two':
            return [expression.left, expression.right];
    }
}
function keysIn(expression) {
    if (expression.kind === 'each')
        return keysIn(expression.of);
    return expression.kind === 'member' ? [...keysIn(expression.of), expression.key] : [];
}


/***/ }),

/***/ 47260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   vy: () => (/* binding */ truths)
/* harmony export */ });
const UNKNOWN = { kind: 'unknown' };
const plainValue = (value) => ({ kind: 'plain', value });
/** True, false, or both where nobody can say. A part of the plan is not there where the plan lacks it. */
function truths(value) {
    if (value.kind === 'plain')
        return [isTrue(value.value)];
    if (value.kind === 'unknown' && value.isFalse)
        return [false];
    return value.kind === 'context' || value.kind === 'list' ? [true] : [true, false];
}
const isTrue = (value) => typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== false && value !== '' && value !== null;
/** As the service compares: text whatever its case, and else as numbers. */
function equal(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return a.toLowerCase() === b.toLowerCase();
    if (typeof a === 'object' && typeof b === 'object' && (a !== null || b !== null))
        return a === b;
    return asNumber(a) === asNumber(b);
}
function asNumber(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? 0 : Number(value);
    return typeof value === 'object' && value !== null ? Number.NaN : Number(value);
}
/** What stands for a value within a text; undefined where nobody can say. */
function textOf(value) {
    if (value.kind !== 'plain' || (typeof value.value === 'object' && value.value !== null))
        return undefined;
    return value.value === null ? '' : String(value.value);
}


/***/ }),

/***/ 69802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ourAction),
/* harmony export */   W: () => (/* binding */ SEES_NO_DATA)
/* harmony export */ });
/** Those that see no data, so that no step of the policy is what they do. */
const SEES_NO_DATA = ['plan', 'profile-judge'];
const USES = /^([\w.-]+\/[\w.-]+)(?:\/(data-validate|profile-judge|train-on-target|model-test|deploy-hybrid))?@(\S+)$/i;
/**
 * Whether a step is one of ours: of the repository that is named, in small letters, or of any that is called
 * `domicile`. What merely has the name of an action is another's.
 */
function ourAction({ uses }, repository) {
    const [, named = '', action = 'plan', ref = ''] = USES.exec(uses?.value.trim() ?? '') ?? [];
    const of = named.toLowerCase();
    if (uses === undefined || (repository === undefined ? !of.endsWith('/domicile') : of !== repository))
        return undefined;
    return { action: action.toLowerCase(), repository: of, ref, at: uses.at };
}


/***/ }),

/***/ 80362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   MB: () => (/* binding */ isBesideOurs),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   S0: () => (/* binding */ asksForFailure),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   dZ: () => (/* binding */ jobName),
/* harmony export */   eS: () => (/* binding */ handsOn),
/* harmony export */   k6: () => (/* binding */ stepActions),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   u: () => (/* binding */ stepName),
/* harmony export */   yk: () => (/* binding */ isDataJob)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98431);
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67593);
/* harmony import */ var _our_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69802);




/** `release/train`: the jobs that led to it, and the job. */
const jobName = ({ job, running }) => (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)([...running.callers.map((each) => each.job.id), job.id].join('/'));
const MAX_SHOWN = 100;
/** A text of the workflow, on one line and not longer than one. */
function shown(text) {
    const line = text.trim().replaceAll(/\s+/g, ' ');
    return (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line);
}
/** A step as people call it: by its action, or by its script's first line. */
const stepName = ({ uses, run }) => shown(uses?.value ?? run?.value.trim().split('\n')[0] ?? '');
/** Its job reads classified data, or may. */
const isDataJob = ({ readings }) => readings.length > 0;
/** A step of ours that touches data or models. */
const stepActions = ({ ours }) => ours.filter((each) => !_our_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .SEES_NO_DATA */ .W.includes(each.ours.action));
/** Whether a step of the job is one of ours, the plan too. */
const isOurs = ({ ours }, step) => ours.some((each) => each.step === step);
/** Whether its workflow runs a step of ours. */
const isBesideOurs = ({ workflow }, all) => all.some((seen) => seen.running.workflow === workflow && seen.ours.length > 0);
/** Nobody knows who calls it, and so neither what it is handed nor what its token may do. */
const isOpen = ({ workflow, callers }) => callers.length === 0 && (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnlyCalled */ .ow)(workflow);
/** The workflow that an event starts. */
const rootOf = ({ running }) => running.callers[0]?.running.workflow ?? running.workflow;
const WHATEVER_FAILED = ['always', 'failure', 'cancelled'];
/** Whether a condition may hold though something failed. */
function asksForFailure(condition) {
    const expression = (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionOf */ .rI)(condition);
    return (expression === undefined ||
        (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(expression).some((each) => each.kind === 'call' && WHATEVER_FAILED.includes(each.name)));
}
/** By its name it hands on what is there, such as our reports. */
const handsOn = ({ uses }) => uses !== undefined && /upload|report|publish/i.test(uses.value);


/***/ }),

/***/ 69421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ called),
/* harmony export */   v: () => (/* binding */ calledPath)
/* harmony export */ });
/* harmony import */ var _expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40689);

/** GitHub nests ten workflows. */
const MAX_CALLS = 10;
const LOCAL = /^\.\/(\.github\/workflows\/[^/@]+\.ya?ml)$/;
/** The path of a workflow of this repository; undefined where it is of another. */
const calledPath = ({ uses }) => LOCAL.exec(uses.value.trim())?.[1];
/** What a job that is a workflow runs. */
function called(job, from, scopeOf) {
    const path = calledPath(job);
    if (path === undefined)
        return 'elsewhere';
    const workflow = from.whole.workflows.get(path);
    if (workflow === undefined)
        return 'missing';
    const before = [...from.callers.map(({ running }) => running.workflow.path), from.workflow.path];
    if (before.includes(path) || before.length > MAX_CALLS)
        return 'circle';
    const given = new Map([...job.with].map(([name, { value }]) => [name.toLowerCase(), value]));
    return {
        workflow,
        whole: from.whole,
        events: from.events,
        given: remembered((input) => {
            const text = given.get(input);
            return text === undefined ? undefined : (0,_expression_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .possibleOf */ .Z)(text, scopeOf(job, from));
        }),
        callers: [...from.callers, { running: from, job }],
    };
}
/** Asked once: what is handed from call to call would else be asked again and again. */
function remembered(find) {
    const found = new Map();
    return (name) => {
        const value = found.has(name) ? found.get(name) : find(name);
        found.set(name, value);
        return value;
    };
}


/***/ }),

/***/ 87509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./domain/workflow/expression/evaluate.js + 1 modules
var evaluate = __webpack_require__(40689);
// EXTERNAL MODULE: ./domain/workflow/expression/value.js
var expression_value = __webpack_require__(47260);
;// CONCATENATED MODULE: ./domain/workflow/matrix.js


/** What a key of a job's matrix may be: of its axis, and of what `include` adds. */
function matrixValues({ matrix }, key, scope) {
    if (matrix === undefined)
        return [expression_value/* UNKNOWN */.HV];
    const said = matrix.value;
    if (said.kind === 'expression')
        return (0,evaluate/* possibleOf */.Z)(said.value, scope).flatMap((value) => ofWhole(value, key));
    const axis = [...said.keys].find(([name]) => name.toLowerCase() === key)?.[1];
    const included = listed(said.include, scope).flatMap((value) => memberOf(value, key, scope));
    const values = [...(axis === undefined ? [] : listed(axis, scope)), ...included];
    return values.length === 0 ? [(0,expression_value/* plainValue */._y)(null)] : values;
}
/** The items of a list that is written out or made by an expression. */
function listed(values, scope) {
    if (typeof values !== 'string')
        return values.flatMap((item) => inItem(item, scope));
    return (0,evaluate/* possibleOf */.Z)(values, scope).flatMap((value) => {
        if (value.kind === 'plain')
            return Array.isArray(value.value) ? value.value.map(expression_value/* plainValue */._y) : [expression_value/* UNKNOWN */.HV];
        return [value.kind === 'plan' ? value : expression_value/* UNKNOWN */.HV];
    });
}
/** What is written out may hold expressions itself. */
const inItem = (item, scope) => typeof item === 'string' ? (0,evaluate/* possibleOf */.Z)(item, scope) : [(0,expression_value/* plainValue */._y)(item)];
function memberOf(value, key, scope) {
    if (value.kind === 'plan')
        return [{ kind: 'plan', path: [...value.path, key] }];
    if (value.kind !== 'plain' || typeof value.value !== 'object' || value.value === null)
        return [expression_value/* UNKNOWN */.HV];
    const member = Object.entries(value.value).find(([name]) => name.toLowerCase() === key);
    return member === undefined ? [] : inItem(member[1], scope);
}
/** A whole matrix that an expression gives. */
function ofWhole(value, key) {
    if (value.kind === 'plan')
        return [{ kind: 'plan', path: [...value.path, key] }];
    return [expression_value/* UNKNOWN */.HV];
}

// EXTERNAL MODULE: ./domain/workflow/our-actions.js
var our_actions = __webpack_require__(69802);
// EXTERNAL MODULE: ./domain/workflow/running.js
var workflow_running = __webpack_require__(69421);
;// CONCATENATED MODULE: ./domain/workflow/scope.js





const context = (member) => [{ kind: 'context', member }];
const NOBODY_KNOWS = [expression_value/* UNKNOWN */.HV];
/** What the names in a job's expressions may stand for. */
function scopeOf(job, running) {
    const scope = {
        name(name) {
            if (name === 'needs')
                return context((id) => needed(id, running));
            if (name === 'inputs')
                return context((input) => inputOf(input, running));
            // Only what a matrix is made of is asked here, so that it cannot be made of itself.
            if (name === 'matrix')
                return context((key) => matrixValues(job, key, { ...scope, name: withoutMatrix }));
            return NOBODY_KNOWS;
        },
    };
    const withoutMatrix = (name) => (name === 'matrix' ? NOBODY_KNOWS : scope.name(name));
    return scope;
}
/** Whether the job says that it needs the other is another question. */
function needed(id, running) {
    const job = [...running.workflow.jobs.values()].find((each) => each.id.toLowerCase() === id);
    if (job === undefined)
        return NOBODY_KNOWS;
    return context((key) => (key === 'outputs' ? context((name) => outputOf(job, name, running)) : NOBODY_KNOWS));
}
/** What a job hands on under this name, followed to the step that made it. */
function outputOf(job, name, running) {
    if (job.kind === 'run') {
        const output = find(job.outputs, name);
        return output === undefined ? NOBODY_KNOWS : (0,evaluate/* possibleOf */.Z)(output.value, stepsOf(job, running));
    }
    const next = (0,workflow_running/* called */.A)(job, running, scopeOf);
    if (typeof next === 'string')
        return NOBODY_KNOWS;
    const output = find(next.workflow.outputs, name);
    return output === undefined ? NOBODY_KNOWS : (0,evaluate/* possibleOf */.Z)(output.value, jobsIn(next));
}
const stepsOf = (job, running) => ({
    name: (name) => name === 'steps'
        ? context((id) => context((part) => part === 'outputs' ? context((output) => ofStep(job, id, output, running)) : NOBODY_KNOWS))
        : NOBODY_KNOWS,
});
function ofStep(job, id, output, { whole }) {
    const step = job.steps.find((each) => each.id?.toLowerCase() === id);
    const isPlan = step !== undefined && (0,our_actions/* ourAction */.F)(step, whole.repository)?.action === 'plan';
    return isPlan && output === 'plan' ? [{ kind: 'plan-text' }] : NOBODY_KNOWS;
}
const jobsIn = (running) => ({
    name: (name) => name === 'jobs'
        ? context((id) => {
            const job = find(running.workflow.jobs, id);
            if (job === undefined)
                return NOBODY_KNOWS;
            return context((part) => part === 'outputs' ? context((output) => outputOf(job, output, running)) : NOBODY_KNOWS);
        })
        : NOBODY_KNOWS,
});
function inputOf(name, { given, workflow }) {
    if (given === undefined)
        return NOBODY_KNOWS;
    const fallback = find(workflow.defaults, name);
    return given(name) ?? (fallback === undefined ? NOBODY_KNOWS : [(0,expression_value/* plainValue */._y)(fallback.value)]);
}
const find = (named, name) => [...named].find(([key]) => key.toLowerCase() === name)?.[1];


/***/ })

};
