export const id = 4905;
export const ids = [4905];
export const modules = {

/***/ 44517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ DEFAULT_MANIFEST_PATH)
/* harmony export */ });
const DEFAULT_MANIFEST_PATH = '.github/release.yml';


/***/ }),

/***/ 84167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ workflowFolders)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30893);

/** Where GitHub looks for workflows, and where a project below the root keeps those that it copies there. */
const workflowFolders = (policyPath) => [
    ...new Set([WORKFLOWS, (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .inProject */ .n)(policyPath, WORKFLOWS)]),
];
const WORKFLOWS = '.github/workflows';


/***/ }),

/***/ 82362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideFor),
  $: () => (/* binding */ situationNow)
});

// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/places/built-in-locations.js
var built_in_locations = __webpack_require__(42886);
// EXTERNAL MODULE: ./domain/policy/runs-on.js
var runs_on = __webpack_require__(87741);
;// CONCATENATED MODULE: ./domain/policy/reach.js


/** Whether each target can be reached now. It puts the allowed in order, and allows nothing. */
const reachOf = (targets, sight) => new Map([...targets].map(([id, target]) => [id, isHosted(target) ? 'in' : reachBy(target.runsOn, sight)]));
/** GitHub makes hosted runners as they are asked for. */
const isHosted = ({ location }) => location === built_in_locations/* HOSTED */.ah;
/** The targets known to be out of reach. */
const outOfReach = (reach) => new Set([...reach].flatMap(([id, each]) => (each === 'out' ? [id] : [])));
/**
 * A pool that scales to zero lists nobody, and what is made for one job is listed while that lasts: neither is out of
 * reach, and nor is what a group may have that nobody lists.
 */
function reachBy(runsOn, sight) {
    if (sight === undefined)
        return 'unknown';
    const asked = (0,runs_on/* askedRunner */.N)(runsOn);
    const { group } = asked;
    const fitting = sight.runners.filter((runner) => fits(runner, asked));
    if (fitting.some(({ online }) => online))
        return 'in';
    const stay = fitting.length > 0 && fitting.every(({ ephemeral }) => !ephemeral);
    const isHidden = sight.hiddenGroups.some((each) => group === undefined || lower(each) === lower(group));
    return stay && !isHidden ? 'out' : 'unknown';
}
/** Neither groups nor labels know upper from lower case. */
function fits(runner, { group, labels }) {
    const has = new Set(runner.labels.map(lower));
    const inGroup = group === undefined || (runner.group !== undefined && lower(runner.group) === lower(group));
    return inGroup && labels.every((label) => has.has(lower(label)));
}
const lower = (text) => text.toLowerCase();

;// CONCATENATED MODULE: ./commands/plan/deciding.js


async function situationNow(host, ports) {
    return { ...(await host.situation()), now: ports.clock.now() };
}
/** What is out of reach comes last; who is allowed is decided without it. */
function decideFor(policy, situation, runners) {
    const reach = reachOf(policy.targets, runners?.known ? runners.sight : undefined);
    const now = { ...situation, unavailable: outOfReach(reach) };
    const decision = (0,evaluate/* evaluate */._3)(policy, now);
    const merged = now.event === 'trusted' ? decision : (0,evaluate/* evaluate */._3)(policy, { ...now, event: 'trusted' });
    return { situation, decision, merged, reach, ...(runners === undefined ? {} : { runners }) };
}


/***/ }),

/***/ 62901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   EI: () => (/* binding */ changesTable),
/* harmony export */   S3: () => (/* binding */ settingsLine),
/* harmony export */   iV: () => (/* binding */ differencesDocument),
/* harmony export */   kP: () => (/* binding */ termsTable)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_terms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78114);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59369);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80467);





function changesTable(changes) {
    if (changes.length === 0)
        return [];
    const head = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Step`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Target`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `For`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Now`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `By`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Once merged`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `By`];
    const title = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `What this change decides otherwise`;
    return [
        { block: 'heading', level: 3, text: title },
        { block: 'table', head, rows: changes.map(changeRow) },
    ];
}
const changeRow = ({ step, target, before, after, event, is, was, ...placed }) => [
    (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(step, placed))}`,
    (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(target)}`,
    codeOf(event),
    (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(before)}`,
    reasonsIn(was),
    (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(after)}`,
    reasonsIn(is),
];
/** By rule, layer and line; a reason of no rule by its code. */
function reasonsIn(reasons) {
    const told = reasons.map(({ code, rule, layer, at }) => `${rule ?? code} (${layer}, ${(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(at)})`);
    return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${[...new Set(told)].map((each) => (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(each))}`;
}
/** Whose code would run. */
const codeOf = (event) => event === 'trusted' ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `reviewed code` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `code of a ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(event)}`;
function termsTable(terms) {
    if (terms.length === 0)
        return [];
    const head = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Step`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Term`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Now`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Once merged`];
    const title = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `What this change sets otherwise`;
    return [
        { block: 'heading', level: 3, text: title },
        { block: 'table', head, rows: (0,_domain_policy_terms_js__WEBPACK_IMPORTED_MODULE_4__/* .togetherByStep */ .K)(terms).map(termRow) },
    ];
}
function termRow(changes) {
    const [{ step, before, after, ...placed }] = changes;
    const terms = (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(changes.map(({ term }) => term));
    return [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(step, placed))}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${terms}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(before)}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(after)}`];
}
const settingsLine = (settings) => settings.length === 0 ? [] : [{ block: 'paragraph', text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `It changes these settings: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(settings)}` }];
/** For machines. */
const differencesDocument = ({ changes, terms, settings }) => ({
    changes: changes.map(changeDocument),
    terms: terms.map(({ step, term, before, after, ...placed }) => ({
        step: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(step, placed)),
        term: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(term),
        before: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(before),
        after: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(after),
    })),
    settings: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(settings),
});
const changeDocument = ({ step, target, before, after, event, is, was, ...placed }) => ({
    step: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(step, placed)),
    target: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(target),
    event: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(event),
    before: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(before),
    after: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(after),
    was: reasonsWithLayer(was),
    is: reasonsWithLayer(is),
});
const reasonsWithLayer = (reasons) => {
    const documents = reasons.map(({ code, rule, layer, at }) => ({
        code: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(code),
        rule: rule === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule),
        layer: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(layer),
        at: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(at)),
    }));
    return [...new Map(documents.map((each) => [JSON.stringify(each), each])).values()];
};


/***/ }),

/***/ 85443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ differencesOf)
});

;// CONCATENATED MODULE: ./domain/policy/diff.js
/** Which step × target changes, and by which reasons; in the order of `after`, then what is gone. */
function diff(before, after) {
    const [was, is] = [pairs(before), pairs(after)];
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => change(was.get(key), is.get(key)));
}
function change(was, is) {
    const [before, after] = [was?.state ?? 'absent', is?.state ?? 'absent'];
    const named = is ?? was;
    if (named === undefined || before === after)
        return [];
    const { step, instance, target } = named;
    const reasons = { was: was?.reasons ?? [], is: is?.reasons ?? [] };
    return [{ step, ...(instance === undefined ? {} : { instance }), target, before, after, ...reasons }];
}
function pairs({ steps }) {
    const all = [...steps.values()].flatMap(({ step, placements }) => placements.flatMap((placement) => pairsOf(step, placement)));
    return new Map(all.map((pair) => [JSON.stringify([pair.step, pair.instance, pair.target]), pair]));
}
const pairsOf = (step, { instance, allowed, rejected, reasons, notes }) => [
    ...allowed.map((target) => ({ step, instance, target, state: 'allowed', reasons: notes.get(target) ?? [] })),
    ...[...rejected].map(([target, own]) => ({ step, instance, target, state: 'rejected', reasons: [...reasons, ...own] })),
];

// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
;// CONCATENATED MODULE: ./domain/policy/settings.js
/** What a policy sets beside its placements, by the key of the file. */
const SETTINGS = {
    enforcement: ({ enforcement }) => enforcement,
    controller: ({ controller }) => controller,
    presets: ({ presets }) => presets.map(({ id }) => id),
    extends: ({ parents }) => parents.map(({ digest }) => digest),
    approvals: ({ approvals }) => approvals,
    approvers: ({ approvers }) => [...approvers].map(([approver, key]) => [approver, key ?? 'asserted']),
    waivers: ({ waivers }) => waivers.map(asWritten),
    safeguards: ({ safeguards }) => safeguards.map(asWritten),
    derived: ({ derived }) => derived.map(asWritten),
    'control-plane.aggregates': ({ controlPlane }) => controlPlane.aggregates,
    events: ({ events }) => events,
    'on-unavailable': ({ onUnavailable }) => onUnavailable,
    release: ({ release }) => release,
    tests: ({ tests }) => tests,
    'trusted-branches': ({ trustedBranches }) => trustedBranches,
};
/** Wherever it stands: what its approvers answer for. */
const asWritten = ({ approval: { by, entry } }) => ({ by, entry });
/** What a step does and what opens it: a gate that asks for less, or other tests, let it run exactly where it ran. */
const OF_STEP = {
    action: ({ action }) => action,
    reads: ({ reads }) => reads,
    writes: ({ writes }) => [...writes].map(([artifact, { store }]) => [artifact, store]),
    gate: ({ gateNeeds }) => gateNeeds,
    spec: ({ spec }) => spec,
    timeout: ({ timeoutMinutes }) => timeoutMinutes,
};
/** Which machines bear the name of a target, and who lets a job go there. */
const OF_TARGET = {
    location: ({ location }) => location,
    'runner-location': ({ runnerLocation }) => runnerLocation,
    'runs-on': ({ runsOn }) => runsOn,
    isolation: ({ isolation }) => isolation,
    environment: ({ environment }) => environment,
};
const OF_PARTITION = {
    location: ({ location }) => location,
    contract: ({ contract }) => contract,
    classification: ({ label }) => label.classification,
    categories: ({ label }) => label.categories,
    subjects: ({ label }) => label.subjects,
};
const OF_PLACED = { location: ({ location }) => location };
const OF_RULE = { waivable: (rule) => rule.effect === 'deny' && rule.waivable };
/** The settings that two policies have otherwise; of what only one of them has, its placements tell. */
function settingsChanged(before, after) {
    const now = settingsOf(after);
    return [...settingsOf(before)].flatMap(([key, value]) => (now.has(key) && now.get(key) !== value ? [key] : []));
}
/** By the path of keys in the file, each value as a text to compare. */
const settingsOf = (policy) => new Map([
    ...Object.entries(SETTINGS).map(([key, of]) => [key, of(policy)]),
    ...each('steps', policy.steps.values(), OF_STEP),
    ...each('targets', policy.targets.values(), OF_TARGET),
    ...each('stores', policy.stores.values(), OF_PLACED),
    ...each('destinations', policy.destinations.values(), OF_PLACED),
    ...[...policy.datasets.values()].flatMap(({ id, partitions }) => each(`datasets.${id}.partitions`, partitions.values(), OF_PARTITION)),
    ...each('rules', policy.rules, OF_RULE),
].map(([key, value]) => [key, JSON.stringify(value, comparable) ?? '']));
const each = (section, entries, keys) => [...entries].flatMap((entry) => Object.entries(keys).map(([key, of]) => [`${section}.${entry.id}.${key}`, of(entry)]));
/** A map as its entries, and no position (`at`; of a test it is a day): that a line moved is no change. */
function comparable(key, value) {
    if (value instanceof Map)
        return [...value];
    return key === 'at' && typeof value === 'object' ? undefined : value;
}

// EXTERNAL MODULE: ./domain/policy/terms.js
var terms = __webpack_require__(78114);
;// CONCATENATED MODULE: ./commands/plan/differences.js




const UNREVIEWED = ['pull-request', 'fork'];
/** What a proposed policy decides otherwise than the trusted one, for each standing of the code that would run. */
function differencesOf(trusted, proposed, situation) {
    const both = (event) => [(0,evaluate/* evaluate */._3)(trusted, { ...situation, event }), (0,evaluate/* evaluate */._3)(proposed, { ...situation, event })];
    const reviewed = both('trusted');
    const unreviewed = UNREVIEWED.flatMap((event) => changesOn(event, both(event)));
    const changes = changesOn('trusted', reviewed);
    const known = new Set(changes.map(keyOf));
    return {
        changes: [...changes, ...unreviewed.filter((each) => concernsAllowed(each) && !known.has(keyOf(each)))],
        terms: (0,terms/* termsChanged */.M)(...reviewed),
        settings: settingsChanged(trusted, proposed),
    };
}
const changesOn = (event, [before, after]) => diff(before, after).map((each) => ({ ...each, event }));
/** That a step which is new or gone is refused to unreviewed code, is nothing new. */
const concernsAllowed = ({ before, after }) => before === 'allowed' || after === 'allowed';
/** What changes for all alike is told once. */
const keyOf = ({ step, instance, target, before, after }) => JSON.stringify([step, instance, target, before, after]);


/***/ }),

/***/ 69637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./commands/plan/deciding.js + 1 modules
var deciding = __webpack_require__(82362);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/verdict/verdict.js
var verdict_verdict = __webpack_require__(78865);
// EXTERNAL MODULE: ./commands/policy-tests.js
var policy_tests = __webpack_require__(8728);
// EXTERNAL MODULE: ./commands/reasons.js
var reasons = __webpack_require__(21197);
;// CONCATENATED MODULE: ./commands/plan/availability.js


/**
 * What is to be said of runners that nobody sees. Who is out of reach comes last, so the reach of the chosen target is
 * the best that a step has: where it is out, every target that may run the step is.
 */
function reachFindings(planned) {
    const { runners, policy, decision, reach } = planned;
    if (runners === undefined)
        return [];
    if (!runners.known)
        return unknownAvailability(planned, runners);
    return [...decision.steps.values()].flatMap(({ step, placements }) => placements.flatMap((placement) => {
        const best = placement.target === undefined ? 'in' : (reach.get(placement.target) ?? 'unknown');
        const severity = SEVERITY[policy.onUnavailable][best];
        return severity === undefined ? [] : [outOf(planned, step, placement, severity)];
    }));
}
/** Availability is no matter of safety: what nobody knows stops nothing. */
const SEVERITY = {
    wait: { out: 'note' },
    fail: { out: 'error', unknown: 'warning' },
};
function outOf({ policy, reach }, step, placement, severity) {
    const { instance, allowed, target = '' } = placement;
    const params = {
        step: (0,labelled.id)(step),
        ...(instance === undefined ? {} : { instance: (0,labelled.id)(instance) }),
        targets: (0,labelled/* ids */.dK)(allowed),
    };
    const code = reach.get(target) === 'out' ? 'plan/out-of-reach' : 'plan/reach-unknown';
    return (0,finding/* finding */.gk)(severity, code, params, policy.steps.get(step)?.at);
}
/** Who asked is told; who did not ask is, where the policy makes something of it. */
function unknownAvailability({ policy }, { asked, reason }) {
    const params = { reason: (0,labelled.id)(reason) };
    if (policy.onUnavailable === 'fail')
        return [(0,finding/* warning */.$e)('host/availability-unknown', params)];
    return asked ? [(0,finding/* finding */.gk)('note', 'host/availability-unknown', params)] : [];
}

;// CONCATENATED MODULE: ./domain/policy/plan-output.js
/** An input is one environment variable: 32 KiB on Windows, quotes and all. */
const MAX_PLAN_BYTES = 30_000;

;// CONCATENATED MODULE: ./commands/plan/plan-output.js



/** The plan as handed to other jobs: only steps whose every placement passes; no reasons, no rejections. */
function planOutput({ policy, source, decision }) {
    const placed = [...decision.steps.values()].filter(({ verdict }) => verdict === 'pass');
    const steps = placed.map((each) => [each.step, plannedStep(policy, each)]);
    const output = {
        _plan: { version: 1, policy: policy.digest, commit: source.commit },
        ...Object.fromEntries(steps),
    };
    return withinLimit(output);
}
function plannedStep(policy, { step: stepId, placements }) {
    const step = policy.steps.get(stepId);
    const [first] = placements;
    if (step === undefined || first === undefined)
        throw new Error('a step that passes is in the policy, and placed');
    const { each } = step;
    if (each === undefined)
        return plannedJob(policy, step, first);
    return {
        matrix: placements.map((placement) => ({
            [each]: placement.instance ?? '',
            ...plannedJob(policy, step, placement),
        })),
    };
}
/** No default stands in for what is not there: a job without a target would run anywhere, or nowhere. */
function plannedJob({ targets }, { timeoutMinutes }, placement) {
    const target = targets.get(placement.target ?? '');
    if (target === undefined)
        throw new Error('a placement that passes has a target of the policy');
    const { id: name, runsOn, environment = '' } = target;
    return { target: name, 'runs-on': runsOn, environment, 'timeout-minutes': timeoutMinutes };
}
function withinLimit(output) {
    const bytes = new TextEncoder().encode(JSON.stringify(output)).length;
    if (bytes <= MAX_PLAN_BYTES)
        return output;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/too-large', { bytes: (0,labelled/* known */.eO)(bytes), limit: (0,labelled/* known */.eO)(MAX_PLAN_BYTES) }));
}

// EXTERNAL MODULE: ./commands/plan/report.js + 7 modules
var report = __webpack_require__(35634);
// EXTERNAL MODULE: ./commands/plan/summary.js
var summary = __webpack_require__(54638);
;// CONCATENATED MODULE: ./commands/plan/outcome.js









/** What the plan tells: its verdict is that of the proposal, where there is one; its output always the trusted text's. */
function planOutcome(planned, proposal, host, ports) {
    const { policy, merged } = planned;
    const reach = reachFindings(planned);
    const tests = (0,policy_tests/* testsInPlan */.AM)(policy, planned.situation.now);
    const [reached, tested] = [reach, tests].map(verdictOf);
    const trusted = (0,verdict_verdict/* worst */.Q)([merged.verdict, reached ?? 'fail', tested ?? 'fail']);
    const verdict = (0,verdict_verdict/* worst */.Q)([proposal?.verdict ?? trusted, reached ?? 'fail']);
    const own = denials(policy, merged);
    return {
        verdict,
        findings: [
            ...merged.findings,
            ...told([...own, ...tests], proposal),
            ...reach,
            ...heldBack(planned),
            ...(proposal?.findings ?? []),
        ],
        outputs: {
            verdict: (0,labelled.id)(verdict),
            ...(trusted === 'pass' ? { plan: (0,labelled.id)(JSON.stringify(planOutput(planned))) } : {}),
        },
        summary: (0,report/* planReport */.sH)(planned, verdict, proposal),
        evidence: [statement(planned, trusted, [...own, ...[...reach, ...tests].filter(isError)], host, ports)],
        advisory: policy.enforcement === 'evaluate',
    };
}
const verdictOf = (findings) => (findings.some(isError) ? 'fail' : 'pass');
const isError = ({ severity }) => severity === 'error';
/** What the trusted policy denies is no fault of a proposal, which may be there to mend it. */
const told = (denied, proposal) => proposal === undefined ? denied : denied.map((each) => ({ ...each, severity: 'note' }));
/** For each step that nothing may run: that it is so, and every reason, each at its line. */
function denials(policy, decision) {
    return [...decision.steps.values()].flatMap(({ step, placements }) => placements
        .filter(({ verdict }) => verdict !== 'pass')
        .flatMap((placement) => [denied(step, placement, policy), ...(0,reasons/* reasonFindings */.FR)(placement)]));
}
function denied(step, placement, { steps, targets }) {
    const { instance } = placement;
    const causes = (0,summary/* causesOf */.cZ)(placement);
    return (0,finding/* error */.z3)('plan/step-denied', {
        step: (0,labelled.id)(step),
        ...(instance === undefined ? {} : { instance: (0,labelled.id)(instance) }),
        targets: (0,labelled/* known */.eO)(targets.size),
        ...(causes.length === 0 ? {} : { causes }),
    }, steps.get(step)?.at);
}
/** Steps that this event may not run, though the default branch may. */
function heldBack({ decision, merged }) {
    const allowedMerged = (each) => merged.steps.get(each.step)?.verdict === 'pass';
    return [...decision.steps.values()]
        .filter((each) => each.verdict !== 'pass' && allowedMerged(each))
        .map(({ step }) => (0,finding/* note */.N4)('plan/not-on-this-event', { step: (0,labelled.id)(step) }));
}
/** Of the trusted policy, whose digest it names: a proposal leaves no evidence. */
function statement({ policy, source }, verdict, denied, host, ports) {
    return {
        step: 'plan',
        action: 'plan',
        verdict,
        codes: [...new Set(denied.map(({ code }) => code))],
        run: host.run,
        texts: { policy: policy.digest, 'policy-commit': source.commit },
        place: { target: 'none', location: 'none', level: 'declared' },
        subjects: { policy: policy.digest },
        materials: {},
        facts: {},
        at: ports.clock.now(),
    };
}

// EXTERNAL MODULE: ./domain/policy/terms.js
var terms = __webpack_require__(78114);
// EXTERNAL MODULE: ./commands/whole-policy.js
var whole_policy = __webpack_require__(83698);
// EXTERNAL MODULE: ./commands/plan/differences.js + 2 modules
var differences = __webpack_require__(85443);
// EXTERNAL MODULE: ./commands/plan/named.js
var named = __webpack_require__(80467);
;// CONCATENATED MODULE: ./commands/plan/proposal-type.js
/** Findings of a policy that does not decide yet. */
const ofProposal = (findings) => findings.map((each) => ({ ...each, proposed: true }));

;// CONCATENATED MODULE: ./commands/plan/proposal.js













/** Undefined where the commit at hand has the trusted policy. */
async function proposalAgainst(planned, host) {
    const text = await host.proposed.read(planned.policy.path);
    if (text?.digest === planned.policy.digest)
        return undefined;
    if (text === undefined)
        return { verdict: 'fail', findings: [(0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(planned.policy.path) })] };
    return compared(planned, text, host);
}
async function compared({ policy: trusted, merged, situation }, text, host) {
    try {
        const policy = await (0,whole_policy/* wholePolicy */.Q)(text, host.proposed, host);
        const proposed = (0,deciding/* decideFor */.q)(policy, situation).merged;
        const differs = (0,differences/* differencesOf */.g)(trusted, policy, situation);
        const told = [
            ...differs.changes.map(changeFinding),
            ...(0,terms/* togetherByStep */.K)(differs.terms).map(termFinding),
            ...differs.settings.map((setting) => (0,finding/* note */.N4)('plan/proposal-setting', { setting: (0,labelled.id)(setting) })),
        ];
        const added = addedFindings(merged.findings, proposed.findings);
        const tests = (0,policy_tests/* testsInPlan */.AM)(policy, situation.now);
        return {
            verdict: tests.some(({ severity }) => severity === 'error') ? 'fail' : proposed.verdict,
            differs,
            findings: [
                ...(told.length === 0 ? [(0,finding/* note */.N4)('plan/proposal-same')] : told),
                ...ofProposal([...added, ...tests, ...denials(policy, proposed)]),
            ],
        };
    }
    catch (cause) {
        if (cause instanceof finding/* Refusal */.P_)
            return { verdict: 'fail', findings: ofProposal(cause.findings) };
        throw cause;
    }
}
/** What the trusted policy does not already give, wherever its lines have moved to. */
function addedFindings(before, after) {
    const key = ({ code, params }) => JSON.stringify([code, params]);
    const known = new Set(before.map(key));
    return after.filter((each) => !known.has(key(each)));
}
/** At the line of the proposed policy that decides it; a line that is gone has no place there. */
function changeFinding({ step, target, before, after, event, is, ...placed }) {
    const params = { step: (0,labelled.id)((0,named/* named */.K)(step, placed)), target: (0,labelled.id)(target), before: (0,labelled.id)(before), after: (0,labelled.id)(after) };
    const unreviewed = event === 'trusted' ? {} : { event: (0,labelled.id)(event) };
    return (0,finding/* note */.N4)('plan/proposal-differs', { ...params, ...unreviewed }, is[0]?.at);
}
function termFinding(changes) {
    const [{ step, before, after, ...placed }] = changes;
    const terms = (0,labelled/* ids */.dK)(changes.map(({ term }) => term));
    return (0,finding/* note */.N4)('plan/proposal-terms', {
        step: (0,labelled.id)((0,named/* named */.K)(step, placed)),
        terms,
        before: (0,labelled.id)(before),
        after: (0,labelled.id)(after),
    });
}
/** No policy on the trusted ref yet: shows what the proposal would decide, hands out no plan, and fails nothing. */
async function proposalAlone(path, situation, host, ports) {
    const none = await (0,trusted_policy/* noneOnTrustedRef */.wW)(host, path);
    const text = await host.proposed.read(path);
    if (text === undefined)
        throw new finding/* Refusal */.P_('input', [{ ...none, severity: 'error' }]);
    const policy = await (0,whole_policy/* wholePolicy */.Q)(text, host.proposed, host);
    const planned = { policy, source: await host.proposed.source(), ...(0,deciding/* decideFor */.q)(policy, situation) };
    host.admit((0,surfaces/* surfaceCaps */.Rc)(policy, situation));
    const outcome = planOutcome(planned, undefined, host, ports);
    return {
        verdict: 'inconclusive',
        advisory: true,
        summary: (0,report/* planReport */.sH)(planned, 'inconclusive'),
        findings: [none, ...ofProposal(outcome.findings).map((each) => ({ ...each, severity: 'note' }))],
        outputs: {},
        evidence: [],
    };
}

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./commands/plan/differences-report.js
var differences_report = __webpack_require__(62901);
// EXTERNAL MODULE: ./commands/deploy/inputs.js
var inputs = __webpack_require__(44517);
// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
// EXTERNAL MODULE: ./commands/prove.js
var prove = __webpack_require__(18802);
;// CONCATENATED MODULE: ./commands/plan/texts-changed.js





/** Beside the policy itself. A text that the commit at hand would name for the first time is part of its own proposal. */
async function textsChanged(policy, host) {
    const [trusted, proposed] = await Promise.all([host.trusted.source(), host.proposed.source()]);
    if (trusted.commit === proposed.commit && proposed.source !== 'workspace')
        return [];
    const changes = await Promise.all([...textsOf(policy)].map((path) => changeOf(path, host)));
    return changes.flat();
}
const textFindings = (changes, ref) => changes.map(({ path, change }) => (0,finding/* note */.N4)('plan/text-differs', { file: (0,labelled/* path */.Ae)(path), change: (0,labelled.id)(change), ref: (0,labelled.id)(ref) }));
function textsOf(policy) {
    const { parents, datasets, steps, path } = policy;
    const contracts = [...datasets.values()].flatMap(({ partitions }) => [...partitions.values()].flatMap(({ contract }) => contract ?? []));
    const specs = [...steps.values()].flatMap(({ spec }) => spec ?? []);
    const above = parents.map((parent) => parent.path);
    const named = [...above, ...contracts, ...specs, inputs/* DEFAULT_MANIFEST_PATH */.e].map((each) => (0,project/* inProject */.n)(path, each));
    return new Set([...named, (0,prove/* trustFileOf */.Gl)(policy)]);
}
async function changeOf(path, host) {
    const [trusted, proposed] = await Promise.all([stateIn(host.trusted, path), stateIn(host.proposed, path)]);
    if (trusted === proposed && trusted !== 'unreadable')
        return [];
    if (trusted === 'unreadable' || proposed === 'unreadable')
        return [{ path, change: 'unreadable' }];
    return [{ path, change: trusted === 'none' ? 'new' : proposed === 'none' ? 'gone' : 'changed' }];
}
/** The digest of what lies there, if a text does. A plan does not fail by a text that it does not need. */
async function stateIn(texts, path) {
    try {
        return (await texts.read(path))?.digest ?? 'none';
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return 'unreadable';
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./commands/plan/proposal-report.js




/** The plan with what the commit at hand would change once it is merged: decisions, terms, texts. */
function withProposal(outcome, proposal, texts, { ref }) {
    if (proposal === undefined && texts.length === 0)
        return outcome;
    const { blocks, document } = outcome.summary;
    const [first = [], rest = []] = [blocks.slice(0, LEADING_BLOCKS), blocks.slice(LEADING_BLOCKS)];
    const differs = proposal?.differs ?? { changes: [], terms: [], settings: [] };
    const added = [
        ...(0,differences_report/* changesTable */.EI)(differs.changes),
        ...(0,differences_report/* termsTable */.kP)(differs.terms),
        ...(0,differences_report/* settingsLine */.S3)(differs.settings),
        ...textsList(texts, ref),
    ];
    return {
        ...outcome,
        findings: [...outcome.findings, ...textFindings(texts, ref)],
        summary: {
            ...outcome.summary,
            blocks: [...first, ...added, ...rest],
            document: { ...document, proposal: proposalDocument(proposal, differs, texts) },
        },
    };
}
/** Who decides, and that there is a proposal. */
const LEADING_BLOCKS = 2;
function textsList(texts, ref) {
    if (texts.length === 0)
        return [];
    const items = texts.map((each) => (0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)(each.path)}: ${(0,labelled.id)(each.change)}`);
    return [
        { block: 'paragraph', text: (0,outcome_document/* say */.c) `Other texts of this commit that decide only once they are on ${(0,labelled.id)(ref)}:` },
        { block: 'list', items },
    ];
}
function proposalDocument(proposal, differs, texts) {
    return {
        policy: (0,labelled.id)(proposal === undefined ? 'same' : proposal.differs === undefined ? 'unreadable' : 'changed'),
        verdict: proposal?.verdict ?? null,
        ...(0,differences_report/* differencesDocument */.iV)(differs),
        texts: texts.map((each) => ({ path: (0,labelled/* path */.Ae)(each.path), change: (0,labelled.id)(each.change) })),
    };
}

// EXTERNAL MODULE: ./commands/lint/inputs.js
var lint_inputs = __webpack_require__(84167);
;// CONCATENATED MODULE: ./commands/plan/workflows.js



/**
 * The plan, with what is wrong with workflows that the commit at hand would change. It warns and closes nothing: a plan
 * is about places, each step decides again on its machine, and `lint` is there to say no, of all workflows.
 */
async function withWorkflows(planned, known, host) {
    // Neither waits for the other.
    const [outcome, findings] = await Promise.all([planned, workflowFindings(known, host)]);
    return { ...outcome, findings: [...outcome.findings, ...findings.map(asWarning)] };
}
const asWarning = (finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
/** None where there are no workflows: other services have their own. */
async function workflowFindings(known, host) {
    try {
        if (!(await changesAny(known.policyPath, host)))
            return [];
        const standard = await standardAtHand(known, host);
        if (standard === undefined)
            return [];
        // Judging them is much code, and few commits change any.
        const { lintWorkflows } = await __webpack_require__.e(/* import() */ 4955).then(__webpack_require__.bind(__webpack_require__, 14955));
        return (await lintWorkflows({ policy: known.policyPath }, standard, host.proposed)).findings;
    }
    catch (thrown) {
        // That they could not be read is told like what is wrong with them.
        if (thrown instanceof finding/* Refusal */.P_)
            return thrown.findings;
        throw thrown;
    }
}
/** Whether a workflow is there that the trusted branch has not, or has otherwise. */
async function changesAny(policyPath, { proposed, trusted }) {
    const [at, by] = await Promise.all([proposed.source(), trusted.source()]);
    if (at.commit === by.commit && at.source !== 'workspace')
        return false;
    const paths = await Promise.all((0,lint_inputs/* workflowFolders */.l)(policyPath).map((folder) => filesIn(folder, proposed)));
    const changes = await Promise.all(paths.flat().map((path) => differs(path, proposed, trusted)));
    return changes.includes(true);
}
async function filesIn(folder, texts) {
    const entries = (await texts.list(folder)) ?? [];
    return entries.filter(({ kind }) => kind !== 'folder').map(({ name }) => `${folder}/${name}`);
}
/** What cannot be read is looked at by the lint, which says so. */
async function differs(path, proposed, trusted) {
    const digests = [proposed, trusted].map((texts) => texts.read(path).then((text) => text?.digest));
    const [here, there] = await Promise.allSettled(digests);
    return here?.status !== 'fulfilled' || there?.status !== 'fulfilled' || here.value !== there.value;
}
/** They go live together. A policy at hand that cannot be read is told by the plan itself, and the trusted one judges. */
async function standardAtHand(known, host) {
    const { policyPath, situation, planned } = known;
    const trusted = planned && { policy: planned.policy, situation, decision: planned.merged };
    const text = await host.proposed.read(policyPath);
    if (text === undefined || text.digest === planned?.policy.digest)
        return trusted;
    try {
        return { policy: await (0,whole_policy/* wholePolicy */.Q)(text, host.proposed, host), situation };
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return trusted;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./commands/plan/plan.js








/** Decides every step from the trusted policy; on a pull request shows what the proposed policy would change. */
const plan = async (inputs, host, ports) => {
    const trusted = await (0,trusted_policy/* findTrustedPolicy */.bu)(host, inputs.policy);
    const situation = await (0,deciding/* situationNow */.$)(host, ports);
    const known = { policyPath: inputs.policy, situation };
    if (trusted === undefined) {
        return withWorkflows(proposalAlone(inputs.policy, situation, host, ports), known, host);
    }
    const planned = { ...trusted, ...(0,deciding/* decideFor */.q)(trusted.policy, situation, await host.runners()) };
    host.admit((0,surfaces/* surfaceCaps */.Rc)(planned.policy, situation));
    return withWorkflows(planBy(planned, host, ports), { ...known, planned }, host);
};
async function planBy(planned, host, ports) {
    const proposal = await proposalAgainst(planned, host);
    const texts = await textsChanged(planned.policy, host);
    return withProposal(planOutcome(planned, proposal, host, ports), proposal, texts, planned.source);
}


/***/ }),

/***/ 8728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ testsInPlan),
/* harmony export */   SM: () => (/* binding */ missingTests),
/* harmony export */   ZN: () => (/* binding */ testFindings)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16992);



/** What the policy decides otherwise than its own tests expect, each at its line. */
const testFindings = (results) => results.flatMap(({ test, misses }) => misses.map(({ of, expected, got }) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/test-failed', { test: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(test.name), of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(of), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(expected), got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(got) }, test.at)));
/** Who opens a way for restricted data has to say in a test how far it goes. */
function missingTests(policy) {
    const rule = (0,_domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .untested */ .X)(policy);
    return rule === undefined ? [] : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/tests-missing', { rule: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule.id) }, rule.at)];
}
/** For the plan: a test that fails closes it; that there is none is told, and closes `test-policy`. */
const testsInPlan = (policy, now) => [
    ...testFindings((0,_domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTests */ .n)(policy, now)),
    ...missingTests(policy).map((each) => ({ ...each, severity: 'warning' })),
];


/***/ }),

/***/ 18802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ trustFileOf),
/* harmony export */   Ib: () => (/* binding */ TRUST_FILE),
/* harmony export */   Jb: () => (/* binding */ NO_TRUST),
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_places_built_in_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42886);
/* harmony import */ var _domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75183);
/* harmony import */ var _files_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22741);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30893);
/* harmony import */ var _trusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);






/** Relative to the project. */
const TRUST_FILE = '.github/trust.yml';
/** Has the machine prove that it is the place of the target, by the keys that the trusted trust file has for it. */
async function prove({ instance }, leave, host, ports) {
    const { policy, step, placement, target } = leave;
    const trust = await host.trusted.read(trustFileOf(policy));
    const { sites, platforms } = trust === undefined ? NO_TRUST : (0,_files_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrust */ .b)(trust);
    const pins = platforms.get(target.location);
    const cloud = cloudOf(policy, target.location);
    const asked = {
        target: target.id,
        location: target.location,
        atLeast: (0,_domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .strongest */ .yX)(placement.proof, target.proof ?? 'declared'),
        step: step.id,
        policy: policy.path,
        policyDigest: policy.digest,
        parents: policy.parents.map(({ digest }) => digest),
        run: host.run,
        runsOn: target.runsOn,
        hosted: target.location === _domain_places_built_in_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .HOSTED */ .ah,
        siteKeys: sites.get(target.location) ?? [],
        ...(cloud === undefined ? {} : { cloud }),
        ...(pins === undefined ? {} : { pins }),
        ...(host.service === undefined ? {} : { service: host.service }),
        ...(instance === undefined ? {} : { instance }),
        ...(target.environment === undefined ? {} : { environment: target.environment }),
    };
    try {
        return await ports.prover.prove(asked);
    }
    catch (thrown) {
        // Where there is no trust file no key can be trusted: that it is not there is what to tell.
        if (trust === undefined && isNotTrusted(thrown))
            await (0,_trusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedText */ .T)(trustFileOf(policy), target.at, host);
        throw thrown;
    }
}
const NO_TRUST = { sites: new Map(), platforms: new Map() };
/** The region of a cloud that a location is, where the policy says that it is one. */
function cloudOf({ locations }, location) {
    const { provider, region } = locations.get(location) ?? {};
    return provider === undefined || region === undefined ? undefined : { provider, region };
}
const trustFileOf = ({ path }) => (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .inProject */ .n)(path, TRUST_FILE);
const isNotTrusted = (thrown) => thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ &&
    thrown.findings.some(({ code }) => code === 'proof/key-not-trusted' || code === 'proof/platform-not-pinned');


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedText)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** A text as the trusted ref has it; `at` is where it is named. A file that only lies here decides nothing, and that is said. */
async function trustedText(path, at, host) {
    const text = await host.trusted.read(path);
    if (text)
        return text;
    const { ref } = await host.trusted.source();
    const liesHere = (await host.proposed.read(path)) !== undefined;
    const code = liesHere ? 'file/not-on-trusted-ref' : 'file/missing';
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(code, { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(path), ref: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(ref) }, at));
}


/***/ }),

/***/ 96578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ CLASSIFICATIONS),
/* harmony export */   OR: () => (/* binding */ isClassified),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   u5: () => (/* binding */ joinedLabel),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
const CLASSIFICATIONS = ['public', 'internal', 'confidential', 'restricted'];
const atMost = (classification, limit) => CLASSIFICATIONS.indexOf(classification) <= CLASSIFICATIONS.indexOf(limit);
const isClassified = (classification) => classification !== 'public';
/** The higher of two classifications. */
const higher = (a, b) => CLASSIFICATIONS.indexOf(a) >= CLASSIFICATIONS.indexOf(b) ? a : b;
/** The lower of two classifications. */
const lower = (a, b) => (higher(a, b) === a ? b : a);
/** Several labels in one: the highest classification, all categories and subjects. Of none, public. */
const joinedLabel = (labels) => [...labels].reduce(join, { classification: 'public', categories: [], subjects: [] });
const join = (a, b) => ({
    classification: higher(a.classification, b.classification),
    categories: together(a.categories, b.categories),
    subjects: together(a.subjects, b.subjects),
});
const together = (a, b) => [...new Set([...a, ...b])].sort();


/***/ }),

/***/ 56936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** say`Trained on ${count(n, over)} rows`: prose that cannot carry an unlabelled value. Lists are joined by commas. */
function say(fixed, ...inserted) {
    const parts = fixed.flatMap((text, index) => {
        const value = inserted[index];
        return [{ kind: 'fixed', value: text }, ...(value === undefined ? [] : insert(value))];
    });
    return { parts: parts.filter((part) => part.kind !== 'fixed' || part.value !== '') };
}
/** Several proses as one. */
const joined = (proses, separator = ' ') => ({
    parts: proses.flatMap(({ parts }, index) => (index === 0 ? parts : [{ kind: 'fixed', value: separator }, ...parts])),
});
function insert(value) {
    if ('parts' in value)
        return value.parts;
    if ('kind' in value)
        return [value];
    return joined(value.map((each) => ({ parts: [each] })), ', ').parts;
}


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isInstant),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Milliseconds since 1970 of an ISO 8601 UTC time with milliseconds; NaN for any other text. */
function instant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return Number.NaN;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.slice(1).map(Number);
    if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return Number.NaN;
    if (hour > 23 || minute > 59 || second > 59)
        return Number.NaN;
    return (((daysBefore(year, month) + day - 1) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + millisecond;
}
const isInstant = (text) => !Number.isNaN(instant(text));
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year, month) => (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
/** Days from 1970-01-01 to the first of that month, in the Gregorian calendar. */
function daysBefore(year, month) {
    const past = year - 1;
    const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
    const EPOCH_DAYS = 719_162;
    const inYear = MONTH_DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
    return past * 365 + leapDays - EPOCH_DAYS + inYear + (month > 2 && isLeap(year) ? 1 : 0);
}


/***/ }),

/***/ 82249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/** What git forbids in a ref's name, and so steers by: `main~1`, `HEAD^0`, `@{0}`, `main:file`, `a..b`, globs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them, and so do we
const NO_NAME = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^@$/;
/** What git keeps beside its refs: `FETCH_HEAD` is whatever was fetched last. */
const PSEUDO = /^[A-Z_]+_HEAD$/;
/** Whether a text is a name at all, and no expression over names. */
const isRefName = (text) => text !== '' && !NO_NAME.test(text) && !PSEUDO.test(text);
/** Whether a text is the name of one branch: no pattern, no ref in full, and not what is checked out just now. */
const isBranchName = (text) => isRefName(text) && text !== 'HEAD' && !text.startsWith('refs/') && text.length <= MAX_BRANCH_CHARACTERS;
/** GitHub allows 255 bytes. */
const MAX_BRANCH_CHARACTERS = 255;


/***/ }),

/***/ 16992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untested),
/* harmony export */   n: () => (/* binding */ judgeTests)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69112);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32309);


/**
 * Each test by the policy's own decision: of reviewed code unless the test says otherwise, today or on the test's day,
 * in a private repository at the policy's own control plane. So it passes or fails alike wherever it is run.
 */
const judgeTests = (policy, now) => policy.tests.map((test) => {
    const step = policy.steps.get(test.given.step);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(policy, situationOf(test, policy, now));
    const placements = step === undefined ? [] : (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .decideStep */ .lH)(context, step).placements;
    return { test, misses: missesOf(test, placements) };
});
const situationOf = ({ given: { at, event = 'trusted' } }, policy, now) => ({
    now: at === undefined ? now : `${at}T12:00:00.000Z`,
    event,
    repositoryVisibility: 'private',
    controlPlane: policy.controlPlane.location,
});
function missesOf(test, all) {
    const { step, instance } = test.given;
    const placements = instance === undefined ? all : all.filter((each) => each.instance === instance);
    if (placements.length === 0)
        return [
            { of: step, expected: [instance === undefined ? 'a placement' : `an instance ${instance}`], got: instances(all) },
        ];
    return placements.flatMap((placement) => missed(test.expect, nameOf(step, placement), placement));
}
const instances = (placements) => orNone(placements.flatMap(({ instance }) => instance ?? []));
const nameOf = (step, { instance }) => instance === undefined ? step : `${step}/${instance}`;
function missed(expect, of, placement) {
    const { target, allowed, never = [], because = new Map() } = expect;
    return [
        ...(target === undefined || placement.target === target
            ? []
            : [{ of, expected: [target], got: orNone(placement.target === undefined ? [] : [placement.target]) }]),
        ...(allowed === undefined || isSame(allowed, placement.allowed)
            ? []
            : [{ of, expected: orNone(allowed), got: orNone(placement.allowed) }]),
        ...never
            .filter((each) => placement.allowed.includes(each))
            .map((each) => ({ of: `${of} on ${each}`, expected: ['never'], got: ['allowed'] })),
        ...[...because].flatMap(([on, code]) => reasonMissed(on, code, of, placement)),
    ];
}
function reasonMissed(target, code, of, placement) {
    const codes = [...placement.reasons, ...(placement.rejected.get(target) ?? [])].map((reason) => reason.code);
    if (!placement.allowed.includes(target) && codes.some((each) => each === code))
        return [];
    const got = placement.allowed.includes(target) ? ['allowed'] : orNone([...new Set(codes)]);
    return [{ of: `${of} on ${target}`, expected: [code], got }];
}
const isSame = (some, others) => some.length === others.length && some.every((each) => others.includes(each));
const orNone = (words) => (words.length > 0 ? words : ['none']);
/** The first rule that opens a way for restricted data, where no test says how far: of reviewed code, none else reads it. */
const untested = ({ rules, tests }) => tests.some(({ given: { event = 'trusted' } }) => event === 'trusted')
    ? undefined
    : rules.find((rule) => rule.effect === 'allow' && (rule.classificationAtMost ?? 'restricted') === 'restricted');


/***/ }),

/***/ 78114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ togetherByStep),
/* harmony export */   M: () => (/* binding */ termsChanged)
/* harmony export */ });
/** The terms that change, of what both decisions have; a step that is new or gone is told target by target. */
function termsChanged(before, after) {
    const was = placementsOf(before);
    return [...placementsOf(after).values()].flatMap(({ step, placement }) => {
        const earlier = was.get(keyOf(step, placement));
        return earlier === undefined ? [] : changesOf(step, earlier.placement, placement);
    });
}
function changesOf(step, before, after) {
    const { instance } = after;
    const [was, is] = [termsOf(before), termsOf(after)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((term) => {
        const [from, to] = [was.get(term) ?? OPEN, is.get(term) ?? OPEN];
        if (from === to)
            return [];
        return [{ step, ...(instance === undefined ? {} : { instance }), term, before: from, after: to }];
    });
}
/** A surface of which nothing is said may hold what the step reads. */
const OPEN = 'open';
const termsOf = ({ target, proof, surfaces }) => new Map([
    ['runs-on', target ?? 'nowhere'],
    ['proof', proof],
    ...[...surfaces.keys()].map((surface) => [surface, 'closed']),
]);
const placementsOf = ({ steps }) => new Map([...steps.values()].flatMap(({ step, placements }) => placements.map((placement) => [keyOf(step, placement), { step, placement }])));
const keyOf = (step, { instance }) => JSON.stringify([step, instance]);
/** Those of a step that change alike, as one: a cap opens or closes many surfaces at once. */
function togetherByStep(changes) {
    const groups = new Map();
    for (const each of changes) {
        const key = JSON.stringify({ ...each, term: undefined });
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON in one form only, so that equal values have equal bytes and can be signed: keys sorted by UTF-16 units,
 * no blanks, numbers and strings as ECMAScript prints them (RFC 8785). Keys whose value is undefined are left out.
 * Throws a TypeError on what JSON cannot say exactly: NaN, infinities, lone surrogates, functions, other objects.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (isPlainObject(value))
        return object(value);
    if (isScalar(value))
        return JSON.stringify(value);
    throw new TypeError(`no canonical JSON for a value of type ${typeof value}`);
}
function object(value) {
    const present = Object.keys(value).filter((key) => value[key] !== undefined);
    const members = present.sort().map((key) => `${canonicalJson(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
function isScalar(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value === 'string')
        return !/\p{Surrogate}/u.test(value);
    return value === null || typeof value === 'boolean';
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 79569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

const SECONDS = { m: 60, h: 3600, d: 86_400 };
/** `10m`, `12h`, `7d`; at least a minute. */
const duration = (most) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[1-9]\d{0,5}[mhd]/, 'a duration like 10m, 12h or 7d'), (text) => {
    return { text, seconds: Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN) };
}), (value, node, findings) => value.seconds <= most.seconds ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(node, [`at most ${most.text}`])));


/***/ }),

/***/ 38233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   Kk: () => (/* binding */ wrongFile),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   Wx: () => (/* binding */ MAX_FILE_LEVELS),
/* harmony export */   _h: () => (/* binding */ unfitText),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILE_LEVELS = 64;
/** What a file with aliases may come to, every one written out. */
const MAX_VALUES = 200_000;
const MAX_FINDINGS = 100;
/** Control characters that no text file needs, and the mark that a decoder leaves where bytes were not UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]|\p{Surrogate}/u;
const startOf = (file) => ({ file, line: 1, column: 1 });
/** What can be said of a text before anything parses it; undefined if nothing is wrong. */
function unfitText(source) {
    if (utf8Bytes(source.text) > MAX_FILE_BYTES)
        return tooLarge(source.path);
    const unprintable = UNPRINTABLE.exec(source.text);
    if (unprintable)
        return unprintableAt(source, unprintable.index);
    if (source.text.trim() === '')
        return empty(source.path);
    return undefined;
}
const tooLarge = (file) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/too-large', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file), limit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(MAX_FILE_BYTES) }, startOf(file));
const notUtf8 = (file, at = startOf(file)) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/not-utf8', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file) }, at);
const empty = (file) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/empty', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file) }, startOf(file));
const tooDeep = (at) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/too-deep', { limit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(MAX_FILE_LEVELS) }, at);
/** Line and column of an offset, counted from 1. */
function positionAt(source, offset) {
    const before = source.text.slice(0, offset).split(/\r\n|\n/);
    return { file: source.path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
function utf8Bytes(text) {
    // Encoding a text of many megabytes only to refuse it would be the very cost the limit is there to avoid.
    return text.length > MAX_FILE_BYTES ? text.length : new TextEncoder().encode(text).length;
}
function unprintableAt(source, offset) {
    const character = source.text.codePointAt(offset) ?? 0;
    const at = positionAt(source, offset);
    if (character === 0xfffd || (character >= 0xd800 && character <= 0xdfff))
        return notUtf8(source.path, at);
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/control-character', { character: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(`U+${hex(character)}`) }, at);
}
const hex = (character) => character.toString(16).toUpperCase().padStart(4, '0');
/** As one reads it: from the top, file by file. */
function fromTheTop(findings) {
    const files = [...new Set(findings.map(({ at }) => at?.file))];
    const place = ({ at }) => [files.indexOf(at?.file), at?.line ?? 0, at?.column ?? 0];
    return [...findings].sort((a, b) => {
        const [first, second] = [place(a), place(b)];
        return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
    });
}
/** All findings of a file as the user's mistake; a generated file's thousands are cut, and that is said. */
function wrongFile(wrong) {
    const findings = fromTheTop(wrong);
    if (findings.length <= MAX_FINDINGS)
        return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...findings);
    const shown = findings.slice(0, MAX_FINDINGS);
    const more = (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/more-findings', { more: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(findings.length - MAX_FINDINGS) }, shown.at(-1)?.at);
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...shown, more);
}


/***/ }),

/***/ 40589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known word that was probably meant: at most a third of its letters differ, or the word is a part of it as
 * `roc_auc` is of `roc_auc_score`; undefined if none is near.
 */
function nearest(word, known) {
    const words = [...known];
    return misspelt(word, words) ?? cutShort(word, words);
}
function misspelt(word, known) {
    const near = known
        .filter((each) => Math.abs(each.length - word.length) <= limit(each))
        .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
        .filter(({ each, distance }) => distance <= limit(each))
        .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1));
    return near[0]?.each;
}
/** The shortest that has these parts, whole and in a row. */
function cutShort(word, known) {
    if (word.length < 2)
        return undefined;
    const parts = inParts(word);
    const longer = known.filter((each) => inParts(each).includes(parts));
    return longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}
const inParts = (word) => `_${word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}_`;
const limit = (word) => Math.max(1, Math.floor(word.length / 3));
/** Edit distance where two swapped neighbours count once (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const plain = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(swapped ? Math.min(plain, at(before, j - 2) + 1) : plain);
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readTrust)
});

// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
// EXTERNAL MODULE: ./files/duration.js
var duration = __webpack_require__(79569);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/platform-pins.js


const PEM = /^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]{100,10000}\n-----END CERTIFICATE-----\n?$/;
const MAX_AGE = { seconds: 90 * 86_400, text: '90d' };
const certificate = (0,shape/* checked */.KD)(shape/* text */.Qq, (value, node, findings) => PEM.test(value) ? value : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongValue */.NT)(node, ['one certificate in PEM, from BEGIN to END CERTIFICATE'])));
const certificates = (0,shape/* required */.mw)((0,shape/* listOf */.c3)(certificate, { min: 1 }));
const maxInstanceAge = (0,shape/* optional */.lq)((0,duration/* duration */.p)(MAX_AGE));
const account = (0,shape/* pattern */.T1)(/\d{12}/, 'an account id of AWS: 12 digits, in quotes');
const project = (0,shape/* pattern */.T1)(/([a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]/, 'a project id of Google Cloud');
const subscription = (0,shape/* pattern */.T1)(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'a subscription id of Azure, in small letters');
const aws = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ accounts: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(account, { min: 1 })), certificates, 'max-instance-age': maxInstanceAge }), ({ accounts, certificates: pinned, 'max-instance-age': age }) => ({
    provider: 'aws',
    accounts,
    certificates: pinned,
    ...(age === undefined ? {} : { maxInstanceAge: age }),
}));
const gcp = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ projects: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(project, { min: 1 })), 'max-instance-age': maxInstanceAge }), ({ projects, 'max-instance-age': age }) => ({
    provider: 'gcp',
    accounts: projects,
    certificates: [],
    ...(age === undefined ? {} : { maxInstanceAge: age }),
}));
const azure = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ subscriptions: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(subscription, { min: 1 })), certificates }), ({ subscriptions, certificates: pinned }) => ({
    provider: 'azure',
    accounts: subscriptions,
    certificates: pinned,
}));
/** Whose machines a location's are; the key says which cloud is meant. */
const platformPins = (0,shape/* byKeyPresent */.a5)({ accounts: aws, projects: gcp, subscriptions: azure });

;// CONCATENATED MODULE: ./files/trust.js



const trustShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    sites: (0,shape/* required */.mw)((0,shape/* mapOf */.A7)(names/* idName */.ZX, (0,shape/* listOf */.c3)(names/* ed25519Key */.zL, { min: 1 }))),
    platforms: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* idName */.ZX, platformPins), []),
    steps: (0,shape/* later */.NU)('policy/not-yet'),
});
/** Throws `badInput` with all that is wrong. */
function readTrust(source) {
    const { sites, platforms } = (0,shape/* readYaml */.gM)(trustShape, source);
    return {
        sites: new Map(sites.map(({ key, value }) => [key, value])),
        platforms: new Map(platforms.map(({ key, value }) => [key, value])),
    };
}


/***/ })

};
