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
// EXTERNAL MODULE: ./domain/policy/diff.js
var diff = __webpack_require__(87890);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./commands/plan/deciding.js + 1 modules
var deciding = __webpack_require__(82362);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./commands/plan/document.js
var plan_document = __webpack_require__(59369);
// EXTERNAL MODULE: ./commands/plan/named.js
var named = __webpack_require__(80467);
// EXTERNAL MODULE: ./commands/plan/words.js
var words = __webpack_require__(80779);
;// CONCATENATED MODULE: ./commands/diff/report.js





/** What a reviewer asks first comes first: where a step may run that it could not before. */
function diffReport({ before, after, targets, chosen }) {
    const opened = targets.filter((change) => change.after === 'allowed');
    const closed = targets.filter((change) => change.before === 'allowed');
    const others = targets.filter((change) => change.before !== 'allowed' && change.after !== 'allowed');
    return {
        title: (0,outcome_document/* say */.c) `Policy changes: ${(0,labelled/* known */.eO)(opened.length)} opened, ${(0,labelled/* known */.eO)(closed.length)} closed`,
        blocks: [
            { block: 'paragraph', text: (0,outcome_document/* say */.c) `From ${textOf(before)} to ${textOf(after)}.` },
            ...section((0,outcome_document/* say */.c) `May run where it could not`, opened.map(changeLine)),
            ...section((0,outcome_document/* say */.c) `May no longer run`, closed.map(changeLine)),
            ...section((0,outcome_document/* say */.c) `Runs elsewhere`, chosen.map(chosenLine)),
            ...section((0,outcome_document/* say */.c) `Refused, as a new step or target, or gone`, others.map(changeLine)),
        ],
        document: {
            version: (0,labelled/* known */.eO)(1),
            before: sourceDocument(before),
            after: sourceDocument(after),
            changes: targets.map(changeDocument),
            chosen: chosen.map(chosenDocument),
        },
        cases: [],
    };
}
const textOf = ({ policy, source }) => (0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)(policy.path)} of ${(0,labelled.id)(source.ref)} (${(0,labelled.id)(source.commit.slice(0, 12))}, ${(0,labelled.id)(policy.digest.slice(0, 19))}…)`;
const section = (text, items) => items.length === 0
    ? []
    : [
        { block: 'heading', level: 3, text },
        { block: 'list', items },
    ];
const changeLine = ({ step, target, before, after, was, is, ...placed }) => (0,outcome_document/* say */.c) `${(0,labelled.id)((0,named/* named */.K)(step, placed))} on ${(0,labelled.id)(target)}: was ${(0,labelled.id)(before)}${why(before, was)}; is ${(0,labelled.id)(after)}${why(after, is)}`;
function why(state, reasons) {
    if (state === 'absent')
        return (0,outcome_document/* say */.c) ``;
    return state === 'allowed' ? (0,outcome_document/* say */.c) ` by ${(0,words/* rulesInWords */.k)(reasons)}` : (0,outcome_document/* say */.c) `, ${(0,outcome_document/* joined */.o)((0,words/* reasonsInWords */.G)(reasons), '; ')}`;
}
const chosenLine = ({ step, before, after, ...placed }) => (0,outcome_document/* say */.c) `${(0,labelled.id)((0,named/* named */.K)(step, placed))}: ${(0,labelled.id)(before ?? 'nowhere')} → ${(0,labelled.id)(after ?? 'nowhere')}`;
const sourceDocument = ({ policy, source, merged }) => ({
    path: (0,labelled/* path */.Ae)(policy.path),
    digest: (0,labelled.id)(policy.digest),
    ref: (0,labelled.id)(source.ref),
    commit: (0,labelled.id)(source.commit),
    source: (0,labelled.id)(source.source),
    verdict: merged.verdict,
});
const changeDocument = ({ step, instance, target, before, after, was, is }) => ({
    step: (0,labelled.id)(step),
    instance: instance === undefined ? null : (0,labelled.id)(instance),
    target: (0,labelled.id)(target),
    before: (0,labelled.id)(before),
    after: (0,labelled.id)(after),
    was: (0,plan_document/* reasonDocuments */.NE)(was),
    is: (0,plan_document/* reasonDocuments */.NE)(is),
});
const chosenDocument = ({ step, instance, before, after }) => ({
    step: (0,labelled.id)(step),
    instance: instance === undefined ? null : (0,labelled.id)(instance),
    before: before === undefined ? null : (0,labelled.id)(before),
    after: after === undefined ? null : (0,labelled.id)(after),
});

;// CONCATENATED MODULE: ./commands/diff/diff.js






/** Which step may run where otherwise, were the policy at hand the trusted one, and by which lines. Reports only. */
const diffPolicies = async ({ policy: path }, host, ports) => {
    const [trusted, proposed] = [await (0,trusted_policy/* trustedPolicy */.UM)(host, path), await (0,trusted_policy/* proposedPolicy */.Js)(host, path)];
    const situation = await (0,deciding/* situationNow */.$)(host, ports);
    const before = { ...trusted, ...(0,deciding/* decideFor */.q)(trusted.policy, situation) };
    const after = { ...proposed, ...(0,deciding/* decideFor */.q)(proposed.policy, situation) };
    host.admit((0,surfaces/* surfaceCaps */.Rc)(trusted.policy, situation));
    return outcomeOf({
        before,
        after,
        targets: (0,diff/* diff */.U)(before.merged, after.merged),
        chosen: (0,diff/* chosenChanges */.C)(before.merged, after.merged),
    });
};
function outcomeOf(changes) {
    const isSame = changes.targets.length + changes.chosen.length === 0;
    const isOtherText = changes.before.policy.digest !== changes.after.policy.digest;
    return {
        verdict: changes.after.merged.verdict,
        findings: isSame && isOtherText ? [(0,finding/* note */.N4)('plan/proposal-same')] : [],
        outputs: {},
        summary: diffReport(changes),
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

// EXTERNAL MODULE: ./domain/policy/evaluate.js + 6 modules
var evaluate = __webpack_require__(56464);
;// CONCATENATED MODULE: ./domain/policy/reach.js
/** Whether each target can be reached now. It puts the allowed in order, and allows nothing. */
const reachOf = (targets, sight) => new Map([...targets].map(([id, target]) => [id, target.location === HOSTED ? 'in' : reachBy(target.runsOn, sight)]));
/** GitHub makes hosted runners as they are asked for. */
const HOSTED = 'github-hosted';
/** The targets known to be out of reach. */
const outOfReach = (reach) => new Set([...reach].flatMap(([id, each]) => (each === 'out' ? [id] : [])));
/**
 * A pool that scales to zero lists nobody, and what is made for one job is listed while that lasts: neither is out of
 * reach, and nor is what a group may have that nobody lists.
 */
function reachBy(runsOn, sight) {
    if (sight === undefined)
        return 'unknown';
    const { group, labels } = wanted(runsOn);
    const fitting = sight.runners.filter((runner) => fits(runner, group, labels));
    if (fitting.some(({ online }) => online))
        return 'in';
    const stay = fitting.length > 0 && fitting.every(({ ephemeral }) => !ephemeral);
    const isHidden = sight.hiddenGroups.some((each) => group === undefined || lower(each) === lower(group));
    return stay && !isHidden ? 'out' : 'unknown';
}
/** As GitHub reads `runs-on`: whatever stands there must all be so. */
function wanted(runsOn) {
    if (typeof runsOn === 'string')
        return { group: undefined, labels: [runsOn] };
    if ('group' in runsOn)
        return { group: runsOn.group, labels: [runsOn.labels ?? []].flat() };
    return { group: undefined, labels: runsOn };
}
/** Neither groups nor labels know upper from lower case. */
function fits(runner, group, labels) {
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
    const decision = (0,evaluate/* evaluate */._)(policy, now);
    const merged = now.event === 'trusted' ? decision : (0,evaluate/* evaluate */._)(policy, { ...now, event: 'trusted' });
    return { situation, decision, merged, reach, ...(runners === undefined ? {} : { runners }) };
}


/***/ }),

/***/ 80779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reasonsInWords),
/* harmony export */   k: () => (/* binding */ rulesInWords)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _report_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21197);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59369);





/** A sentence for each reason, with its code and the lines that it stands on: rules that say the same share one. */
function reasonsInWords(reasons) {
    const sentences = new Map();
    for (const [place, own] of byPlace(reasons)) {
        for (const finding of (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .asFindings */ .XE)(own)) {
            const { what } = (0,_report_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(finding);
            const key = JSON.stringify([finding.code, what]);
            const sentence = sentences.get(key) ?? { what, code: finding.code, places: [] };
            sentence.places.push(place);
            sentences.set(key, sentence);
        }
    }
    return [...sentences.values()].map(({ what, code, places }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${what} (${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(code)}: ${(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)(places, ', ')})`);
}
/** Reasons by rule and line, in the order in which each was met first. */
function byPlace(reasons) {
    const groups = new Map();
    for (const reason of reasons) {
        const place = placeOf(reason);
        const key = JSON.stringify(place);
        const [, known] = groups.get(key) ?? [place, []];
        groups.set(key, [place, [...known, reason]]);
    }
    return groups.values();
}
const placeOf = ({ rule, at }) => rule === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(at))}` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(rule)} at ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(at))}`;
/** The rules that allow, each with its line. */
function rulesInWords(notes) {
    const rules = new Map(notes.flatMap((note) => (note.rule === undefined ? [] : [[note.rule, placeOf(note)]])));
    return rules.size === 0 ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `no rule: what is public needs none` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)([...rules.values()], ', ');
}


/***/ }),

/***/ 87890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chosenChanges),
/* harmony export */   U: () => (/* binding */ diff)
/* harmony export */ });
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
/** Where the planned target is another; in the order of `after`, then what is gone. */
function chosenChanges(before, after) {
    const [was, is] = [chosen(before), chosen(after)];
    return [...new Map([...is, ...was])].flatMap(([key, { step, instance }]) => {
        const [from, to] = [was.get(key)?.target, is.get(key)?.target];
        return from === to ? [] : [{ step, ...(instance === undefined ? {} : { instance }), before: from, after: to }];
    });
}
const chosen = ({ steps }) => new Map([...steps.values()].flatMap(({ step, placements }) => placements.map((placement) => [JSON.stringify([step, placement.instance]), { step, ...placement }])));


/***/ })

};
