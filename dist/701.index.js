export const id = 701;
export const ids = [701];
export const modules = {

/***/ 88701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./files/policy.js + 20 modules
var policy = __webpack_require__(4432);
// EXTERNAL MODULE: ./commands/meant.js
var meant = __webpack_require__(84147);
// EXTERNAL MODULE: ./commands/plan/deciding.js
var deciding = __webpack_require__(26347);
// EXTERNAL MODULE: ./commands/plan/document.js
var plan_document = __webpack_require__(59369);
// EXTERNAL MODULE: ./commands/plan/rejections.js
var rejections = __webpack_require__(60364);
// EXTERNAL MODULE: ./commands/plan/report.js
var report = __webpack_require__(75094);
// EXTERNAL MODULE: ./report/message.js
var message = __webpack_require__(55559);
// EXTERNAL MODULE: ./commands/reasons.js
var commands_reasons = __webpack_require__(21197);
;// CONCATENATED MODULE: ./commands/plan/words.js





/** A sentence for each reason, with its code and the lines that it stands on: rules that say the same share one. */
function reasonsInWords(reasons) {
    const sentences = new Map();
    for (const [place, own] of byPlace(reasons)) {
        for (const finding of (0,commands_reasons/* asFindings */.XE)(own)) {
            const { what } = (0,message/* messageOf */.b)(finding);
            const key = JSON.stringify([finding.code, what]);
            const sentence = sentences.get(key) ?? { what, code: finding.code, places: [] };
            sentence.places.push(place);
            sentences.set(key, sentence);
        }
    }
    return [...sentences.values()].map(({ what, code, places }) => (0,outcome_document/* say */.c) `${what} (${(0,labelled.id)(code)}: ${(0,outcome_document/* joined */.o)(places, ', ')})`);
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
const placeOf = ({ rule, at }) => rule === undefined ? (0,outcome_document/* say */.c) `${(0,labelled.id)((0,plan_document/* position */.G1)(at))}` : (0,outcome_document/* say */.c) `${(0,labelled.id)(rule)} at ${(0,labelled.id)((0,plan_document/* position */.G1)(at))}`;
/** The rules that allow, each with its line. */
function rulesInWords(notes) {
    const rules = new Map(notes.flatMap((note) => (note.rule === undefined ? [] : [[note.rule, placeOf(note)]])));
    return rules.size === 0 ? (0,outcome_document/* say */.c) `no rule: what is public needs none` : (0,outcome_document/* joined */.o)([...rules.values()], ', ');
}

// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
;// CONCATENATED MODULE: ./commands/explain.js












/** Every reason for and against each step × target, nearest miss first. Reports only. */
const explain = async (inputs, host, ports) => {
    const decider = inputs.proposed
        ? await proposedPolicy(host, inputs.policy)
        : await (0,trusted_policy/* trustedPolicy */.UM)(host, inputs.policy);
    const planned = { ...decider, ...(0,deciding/* decideFor */.q)(decider.policy, await (0,deciding/* situationNow */.$)(host, ports)) };
    const steps = stepsAsked(inputs.step, planned);
    mustExist(inputs, steps, planned);
    host.admit((0,surfaces/* surfaceCaps */.Rc)(planned.policy, planned.situation));
    const { findings, verdict } = planned.merged;
    const summary = explanation({ planned, steps, target: inputs.target });
    return { verdict, findings, outputs: {}, summary, evidence: [], advisory: true };
};
async function proposedPolicy(host, path) {
    const text = await host.proposed.read(path);
    if (text === undefined)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(path) }));
    return { policy: (0,policy/* readPolicy */.T)(text), source: await host.proposed.source() };
}
/** The step, or of its partitions or destinations the one that is named. */
function stepsAsked(asked, { merged }) {
    const steps = [...merged.steps.values()];
    if (asked === undefined || merged.steps.has(asked))
        return steps.filter(({ step }) => step === (asked ?? step));
    return steps.flatMap((each) => {
        const placements = each.placements.filter((placement) => (0,rejections/* named */.K)(each.step, placement) === asked);
        return placements.length === 0 ? [] : [{ ...each, placements }];
    });
}
function mustExist({ step = '', target }, steps, planned) {
    const { steps: all, targets } = planned.policy;
    if (steps.length === 0 && all.size > 0) {
        const instances = [...planned.merged.steps.values()].flatMap((each) => each.placements.map((placement) => (0,rejections/* named */.K)(each.step, placement)));
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/unknown-step', {
            step: (0,labelled.id)(step),
            expected: (0,labelled/* ids */.dK)(new Set([...all.keys(), ...instances])),
            ...(0,meant/* meant */.w)(step, all.keys()),
        }));
    }
    if (target !== undefined && !targets.has(target)) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/unknown-target', {
            target: (0,labelled.id)(target),
            expected: (0,labelled/* ids */.dK)(targets.keys()),
            ...(0,meant/* meant */.w)(target, targets.keys()),
        }));
    }
}
function explanation({ planned, target, steps }) {
    const { policy, merged } = planned;
    const placements = steps.flatMap((each) => each.placements.map((placement) => ({ step: each.step, placement })));
    return {
        title: (0,outcome_document/* say */.c) `Where steps may run, and why not elsewhere`,
        blocks: [
            { block: 'paragraph', text: (0,report/* decidedBy */.yP)(planned) },
            ...placements.flatMap(({ step, placement }) => placementBlocks(step, placement, target, policy)),
        ],
        document: {
            version: (0,labelled/* known */.eO)(1),
            verdict: merged.verdict,
            steps: placements.map(({ step, placement }) => placementDocument(step, placement, target)),
        },
        cases: (0,report/* casesOf */.DS)(policy, steps),
    };
}
function placementBlocks(step, placement, target, policy) {
    const text = (0,outcome_document/* say */.c) `${(0,labelled.id)((0,rejections/* named */.K)(step, placement))}: ${(0,labelled/* known */.eO)(placement.allowed.length)} of ${(0,labelled/* known */.eO)(policy.targets.size)} targets may run it`;
    return [
        { block: 'heading', level: 3, text },
        { block: 'list', items: [...reasonsInWords(placement.reasons), ...targetLines(placement, target)] },
    ];
}
const nearestFirst = ({ rejected }) => [...rejected].sort(([, a], [, b]) => a.length - b.length);
/** One for each target. */
function targetLines(placement, target) {
    const { allowed, notes } = placement;
    const asked = (each) => target === undefined || each === target;
    return [
        ...allowed.filter(asked).map((each) => (0,outcome_document/* say */.c) `${(0,labelled.id)(each)}: allowed by ${rulesInWords(notes.get(each) ?? [])}`),
        ...nearestFirst(placement)
            .filter(([each]) => asked(each))
            .map(([each, reasons]) => (0,outcome_document/* say */.c) `${(0,labelled.id)(each)}: refused ${againstTarget(reasons)}`),
    ];
}
/** Without one of its own, a target is refused for what is said of every target. */
const againstTarget = (reasons) => reasons.length === 0 ? (0,outcome_document/* say */.c) `for what is said above` : (0,outcome_document/* say */.c) `because ${(0,outcome_document/* joined */.o)(reasonsInWords(reasons), '; ')}`;
function placementDocument(step, placement, target) {
    const rejected = nearestFirst(placement).filter(([each]) => target === undefined || each === target);
    return {
        step: (0,labelled.id)(step),
        instance: placement.instance === undefined ? null : (0,labelled.id)(placement.instance),
        verdict: placement.verdict,
        allowed: (0,labelled/* ids */.dK)(placement.allowed),
        rejected: Object.fromEntries(rejected.map(([each, reasons]) => [each, (0,plan_document/* reasonDocuments */.NE)([...placement.reasons, ...reasons])])),
    };
}


/***/ }),

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _files_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93807);


/** For "did you mean": the name that was probably meant, where there is one. */
function meant(name, known) {
    const near = (0,_files_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return near === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(near) };
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


/***/ }),

/***/ 75094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   sH: () => (/* binding */ planReport),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75183);
/* harmony import */ var _report_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21197);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59369);
/* harmony import */ var _rejections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60364);







/** The plan for people: where each step runs, and why not elsewhere; and for machines (DESIGN §12). */
function planReport(planned, verdict, proposal) {
    const steps = [...planned.merged.steps.values()];
    return {
        title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Residency plan: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(verdict)}`,
        blocks: [
            { block: 'paragraph', text: decidedBy(planned) },
            ...(proposal === undefined ? [] : [proposed(proposal)]),
            placementsTable(planned.policy, steps),
            ...(0,_rejections_js__WEBPACK_IMPORTED_MODULE_4__/* .rejectionsTable */ .f)(steps, planned.policy.targets.size),
        ],
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .planDocument */ .NP)(planned, verdict),
        cases: casesOf(planned.policy, steps),
    };
}
const proposed = ({ verdict }) => ({
    block: 'paragraph',
    text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `The policy at hand is another one, a proposal: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(verdict)}. The tables are about the policy that decides; findings say “in the proposed policy” where they are about the proposal.`,
});
const decidedBy = ({ policy, source }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(source.source === 'workspace' ? 'Proposed, and not decided, by' : 'Decided by')} ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .path */ .Ae)(policy.path)} at ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(source.commit.slice(0, 12))} (${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(source.ref)}), ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(policy.digest.slice(0, 19))}…; engineering defaults for regimes, not legal advice.`;
function placementsTable(policy, steps) {
    const head = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Step`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Verdict`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Runs on`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Place`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Proof`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Allowed by`];
    const rows = steps.flatMap(({ step, placements }) => placements.map((placement) => placementRow(policy, step, placement)));
    return { block: 'table', head, rows };
}
function placementRow(policy, step, placement) {
    const target = policy.targets.get(placement.target ?? '');
    const first = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)((0,_rejections_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(step, placement))}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(placement.verdict)}`];
    if (placement.verdict !== 'pass' || target === undefined)
        return [...first, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `nowhere`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) ``, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) ``, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) ``];
    const proof = (0,_domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .strongest */ .y)(placement.proof, target.proof ?? 'declared');
    return [
        ...first,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(target.id)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${placesOf(policy, target.location)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(proof)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(rulesOf(placement.notes.get(target.id) ?? []))}`,
    ];
}
function placesOf(policy, location) {
    const places = policy.locations.get(location)?.places ?? 'unknown';
    return places === 'unknown' ? [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)('unknown')] : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(places);
}
const rulesOf = (reasons) => new Set(reasons.flatMap(({ rule }) => rule ?? []));
/** One for each step, partition or destination. */
const casesOf = (policy, steps) => steps.flatMap(({ step, placements }) => placements.map((placement) => planCase(policy, step, placement)));
const planCase = (policy, step, placement) => ({
    suite: 'plan',
    name: (0,_rejections_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(step, placement),
    status: placement.verdict,
    ...atOf(policy.steps.get(step)),
    detail: placement.target === undefined || placement.verdict !== 'pass'
        ? against(placement)
        : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `runs on ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(placement.target)}`,
});
const against = (placement) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .o)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonFindings */ .FR)(placement).map((finding) => {
    const { what, help } = (0,_report_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(finding);
    return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .o)([what, help], '; ');
}), '\n');
const atOf = (step) => (step === undefined ? {} : { at: step.at });


/***/ })

};
