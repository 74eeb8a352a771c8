export const id = 695;
export const ids = [695];
export const modules = {

/***/ 14695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_surfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55408);
/* harmony import */ var _plan_deciding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26347);
/* harmony import */ var _plan_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59369);
/* harmony import */ var _plan_rejections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60364);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30474);








/** Every reason for and against each step × target, nearest miss first. Reports only. */
const explain = async (inputs, host, ports) => {
    const { policy } = await (0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedPolicy */ .UM)(host, inputs.policy);
    mustExist(inputs, policy);
    const { situation, merged } = (0,_plan_deciding_js__WEBPACK_IMPORTED_MODULE_2__/* .decideFor */ .q)(policy, await (0,_plan_deciding_js__WEBPACK_IMPORTED_MODULE_2__/* .situationNow */ .$)(host, ports));
    host.admit((0,_domain_policy_surfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .surfaceCaps */ .Rc)(policy, situation));
    const steps = [...merged.steps.values()].filter(({ step }) => inputs.step === undefined || step === inputs.step);
    const summary = explanation(steps, inputs.target, merged.verdict, policy);
    return { verdict: merged.verdict, findings: merged.findings, outputs: {}, summary, evidence: [], advisory: true };
};
function mustExist({ step, target }, policy) {
    if (step !== undefined && !policy.steps.has(step)) {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('plan/unknown-step', { step: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(step), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(policy.steps.keys()) }));
    }
    if (target !== undefined && !policy.targets.has(target)) {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('plan/unknown-target', { target: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(target), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(policy.targets.keys()) }));
    }
}
function explanation(steps, target, verdict, policy) {
    const placements = steps.flatMap((each) => each.placements.map((placement) => ({ step: each.step, placement })));
    return {
        title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `Where steps may run, and why not elsewhere`,
        blocks: placements.flatMap(({ step, placement }) => placementBlocks(step, placement, target, policy)),
        document: {
            version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(1),
            verdict,
            steps: placements.map(({ step, placement }) => placementDocument(step, placement, target)),
        },
        cases: [],
    };
}
function placementBlocks(step, placement, target, policy) {
    const text = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)((0,_plan_rejections_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(step, placement))}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(placement.allowed.length)} of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(policy.targets.size)} targets may run it`;
    return [
        { block: 'heading', level: 3, text },
        { block: 'list', items: [...placement.reasons.map(reasonLine), ...targetLines(placement, target)] },
    ];
}
const nearestFirst = ({ rejected }) => [...rejected].sort(([, a], [, b]) => a.length - b.length);
function targetLines(placement, target) {
    const { allowed, notes } = placement;
    const asked = (each) => target === undefined || each === target;
    return [
        ...allowed.filter(asked).map((each) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(each)}: allowed by ${rulesOf(notes.get(each) ?? [])}`),
        ...nearestFirst(placement)
            .filter(([each]) => asked(each))
            .flatMap(([each, reasons]) => reasons.map((reason) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(each)}: refused, ${reasonLine(reason)}`)),
    ];
}
const rulesOf = (reasons) => {
    const rules = new Set(reasons.flatMap(({ rule }) => rule ?? []));
    return rules.size === 0 ? [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)('what is public needs no rule')] : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(rules);
};
function reasonLine({ code, rule, flow, at }) {
    const by = rule === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) ` by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(rule)}`;
    const about = flow === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `, ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(flow.operation)} of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(flow.origin)} at ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(flow.location)}`;
    return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(code)}${by}${about} (${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)((0,_plan_document_js__WEBPACK_IMPORTED_MODULE_3__/* .position */ .G1)(at))})`;
}
function placementDocument(step, placement, target) {
    const rejected = nearestFirst(placement).filter(([each]) => target === undefined || each === target);
    return {
        step: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(step),
        instance: placement.instance === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(placement.instance),
        verdict: placement.verdict,
        allowed: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(placement.allowed),
        rejected: Object.fromEntries(rejected.map(([each, reasons]) => [each, (0,_plan_document_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonDocuments */ .NE)([...placement.reasons, ...reasons])])),
    };
}


/***/ }),

/***/ 26347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ situationNow),
/* harmony export */   q: () => (/* binding */ decideFor)
/* harmony export */ });
/* harmony import */ var _domain_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75252);

async function situationNow(host, ports) {
    return { ...(await host.situation()), now: ports.clock.now() };
}
function decideFor(policy, situation) {
    const decision = (0,_domain_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(policy, situation);
    const merged = situation.event === 'trusted' ? decision : (0,_domain_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(policy, { ...situation, event: 'trusted' });
    return { situation, decision, merged };
}


/***/ }),

/***/ 59369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   NE: () => (/* binding */ reasonDocuments),
/* harmony export */   NP: () => (/* binding */ planDocument)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16906);


/** The plan for machines (DESIGN §12). */
function planDocument({ policy, source, merged }, verdict) {
    const steps = [...merged.steps.values()].map((each) => [each.step, stepDocument(policy, each)]);
    return {
        version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(1),
        policy: {
            path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(policy.path),
            digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(policy.digest),
            commit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(source.commit),
            source: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(source.source),
        },
        catalogue: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE_DIGEST */ .H4),
        verdict,
        steps: Object.fromEntries(steps),
    };
}
function stepDocument(policy, { step, verdict, placements }) {
    const each = policy.steps.get(step)?.each;
    if (each === undefined)
        return placements[0] === undefined ? { verdict } : placementDocument(placements[0]);
    const instances = placements.map((placement) => [placement.instance ?? '', placementDocument(placement)]);
    return { verdict, [`${each}s`]: Object.fromEntries(instances) };
}
function placementDocument(placement) {
    const { verdict, target, allowed, rejected, reasons, surfaces } = placement;
    return {
        verdict,
        target: target === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(target),
        allowed: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .ids */ .dK)(allowed),
        rejected: Object.fromEntries([...rejected].map(([each, own]) => [each, reasonDocuments([...reasons, ...own])])),
        surfaces: Object.fromEntries([...surfaces].map(([surface, reason]) => [surface, reasonDocument(reason)])),
    };
}
/** One for each code, rule and position: that a rule bites processing and storing alike is one reason. */
function reasonDocuments(reasons) {
    const documents = reasons.map(reasonDocument);
    return [...new Map(documents.map((each) => [JSON.stringify(each), each])).values()];
}
const reasonDocument = ({ code, rule, at }) => ({
    code: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(code),
    rule: rule === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(rule),
    at: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(position(at)),
});
const position = ({ file, line, column }) => `${file}:${line}:${column}`;


/***/ }),

/***/ 60364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   f: () => (/* binding */ rejectionsTable)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59369);



const named = (step, { instance }) => instance === undefined ? step : `${step}/${instance}`;
/** Why not elsewhere: a row for each reason, whatever it bites of which data. Nothing where nothing is refused. */
function rejectionsTable(steps, targets) {
    const rows = grouped(steps.flatMap(rejectionsOf)).map(rowOf);
    if (rows.length === 0)
        return [];
    const head = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Step`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Target`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Reason`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Rule`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Data`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `At`];
    const summary = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `Why not elsewhere: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(rows.length)} reasons over ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(targets)} targets`;
    return [{ block: 'details', summary, blocks: [{ block: 'table', head, rows }] }];
}
const rejectionsOf = ({ step, placements }) => placements.flatMap((placement) => {
    const by = (target, reasons) => reasons.map((reason) => ({ name: named(step, placement), target, reason }));
    const onTargets = [...placement.rejected].flatMap(([target, reasons]) => by(target, reasons));
    return [...by('every target', placement.reasons), ...onTargets];
});
/** In the order in which each was met first. */
function grouped(rejections) {
    const groups = new Map();
    for (const each of rejections) {
        const { name, target, reason } = each;
        const key = JSON.stringify([name, target, reason.code, reason.rule, reason.at]);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return [...groups.values()];
}
function rowOf(group) {
    const [{ name, target, reason }] = group;
    const flows = group.flatMap((each) => each.reason.flow ?? []);
    return [
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(name)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(target)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(reason.code)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(reason.rule ?? '')}`,
        dataOf(flows),
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .position */ .G1)(reason.at))}`,
    ];
}
function dataOf(flows) {
    if (flows.length === 0)
        return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) ``;
    const operations = new Set(flows.map(({ operation }) => operation));
    const origins = new Set(flows.map(({ origin }) => origin));
    return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(operations)} ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(origins)}`;
}


/***/ })

};
