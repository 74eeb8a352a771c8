export const id = 687;
export const ids = [687];
export const modules = {

/***/ 20687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffPolicies: () => (/* binding */ diffPolicies)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./commands/plan/deciding.js + 1 modules
var deciding = __webpack_require__(82362);
// EXTERNAL MODULE: ./commands/plan/differences.js + 2 modules
var differences = __webpack_require__(85443);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./commands/plan/differences-report.js
var differences_report = __webpack_require__(62901);
// EXTERNAL MODULE: ./commands/plan/named.js
var named = __webpack_require__(80467);
// EXTERNAL MODULE: ./commands/plan/words.js
var words = __webpack_require__(80779);
;// CONCATENATED MODULE: ./commands/diff/report.js





/** What a reviewer asks first comes first: where a step may run that it could not before. */
function diffReport({ before, after, differs }) {
    const opened = differs.changes.filter((change) => change.after === 'allowed');
    const closed = differs.changes.filter((change) => change.before === 'allowed');
    const others = differs.changes.filter((change) => change.before !== 'allowed' && change.after !== 'allowed');
    return {
        title: (0,outcome_document/* say */.c) `Policy changes: ${(0,labelled/* known */.eO)(opened.length)} opened, ${(0,labelled/* known */.eO)(closed.length)} closed`,
        blocks: [
            { block: 'paragraph', text: (0,outcome_document/* say */.c) `From ${textOf(before)} to ${textOf(after)}.` },
            ...section((0,outcome_document/* say */.c) `May run where it could not`, opened),
            ...section((0,outcome_document/* say */.c) `May no longer run`, closed),
            ...section((0,outcome_document/* say */.c) `Refused, as a new step or target, or gone`, others),
            ...(0,differences_report/* termsTable */.kP)(differs.terms),
            ...(0,differences_report/* settingsLine */.S3)(differs.settings),
        ],
        document: {
            version: (0,labelled/* known */.eO)(1),
            before: sourceDocument(before),
            after: sourceDocument(after),
            ...(0,differences_report/* differencesDocument */.iV)(differs),
        },
        cases: [],
    };
}
const textOf = ({ policy, source }) => (0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)(policy.path)} of ${(0,labelled.id)(source.ref)} (${(0,labelled.id)(source.commit.slice(0, 12))}, ${(0,labelled.id)(policy.digest.slice(0, 19))}…)`;
const section = (text, changes) => changes.length === 0
    ? []
    : [
        { block: 'heading', level: 3, text },
        { block: 'list', items: changes.map(changeLine) },
    ];
const changeLine = ({ step, target, before, after, was, is, event, ...placed }) => (0,outcome_document/* say */.c) `${(0,labelled.id)((0,named/* named */.K)(step, placed))} on ${(0,labelled.id)(target)}, ${(0,differences_report/* codeOf */.$N)(event)}: was ${(0,labelled.id)(before)}${why(before, was)}; is ${(0,labelled.id)(after)}${why(after, is)}`;
function why(state, reasons) {
    if (state === 'absent')
        return (0,outcome_document/* say */.c) ``;
    return state === 'allowed' ? (0,outcome_document/* say */.c) ` by ${(0,words/* rulesInWords */.k5)(reasons)}` : (0,outcome_document/* say */.c) `, ${(0,outcome_document/* joined */.o)((0,words/* reasonsInWords */.GB)(reasons), '; ')}`;
}
const sourceDocument = ({ policy, source, merged }) => ({
    path: (0,labelled/* path */.Ae)(policy.path),
    digest: (0,labelled.id)(policy.digest),
    ref: (0,labelled.id)(source.ref),
    commit: (0,labelled.id)(source.commit),
    source: (0,labelled.id)(source.source),
    verdict: merged.verdict,
});

;// CONCATENATED MODULE: ./commands/diff/diff.js






/** Which step may run where otherwise, were the policy at hand the trusted one, and by which lines. Reports only. */
const diffPolicies = async ({ policy: path }, host, ports) => {
    const [trusted, proposed] = [await (0,trusted_policy/* trustedPolicy */.UM)(host, path), await (0,trusted_policy/* proposedPolicy */.Js)(host, path)];
    const situation = await (0,deciding/* situationNow */.$)(host, ports);
    const before = { ...trusted, ...(0,deciding/* decideFor */.q)(trusted.policy, situation) };
    const after = { ...proposed, ...(0,deciding/* decideFor */.q)(proposed.policy, situation) };
    host.admit((0,surfaces/* surfaceCaps */.Rc)(trusted.policy, situation));
    return outcomeOf({ before, after, differs: (0,differences/* differencesOf */.g)(trusted.policy, proposed.policy, situation) });
};
function outcomeOf(compared) {
    const { before, after, differs } = compared;
    const isSame = [...differs.changes, ...differs.terms, ...differs.settings].length === 0;
    const isOtherText = before.policy.digest !== after.policy.digest;
    return {
        verdict: after.merged.verdict,
        findings: isSame && isOtherText ? [(0,finding/* note */.N4)('plan/proposal-same')] : [],
        outputs: {},
        summary: diffReport(compared),
        evidence: [],
        advisory: true,
    };
}


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


/***/ })

};
