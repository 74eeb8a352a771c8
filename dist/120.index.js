export const id = 120;
export const ids = [120];
export const modules = {

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

/***/ 44941:
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
// EXTERNAL MODULE: ./commands/plan/deciding.js
var deciding = __webpack_require__(26347);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./commands/reasons.js
var reasons = __webpack_require__(21197);
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

// EXTERNAL MODULE: ./commands/plan/report.js
var report = __webpack_require__(75094);
;// CONCATENATED MODULE: ./commands/plan/outcome.js





/** What the plan tells: its verdict is that of the proposal, where there is one; its output always the trusted text's. */
function planOutcome(planned, proposal, host, ports) {
    const { policy, merged } = planned;
    const verdict = proposal?.verdict ?? merged.verdict;
    const own = denials(policy, merged);
    return {
        verdict,
        findings: [...merged.findings, ...told(own, proposal), ...heldBack(planned), ...(proposal?.findings ?? [])],
        outputs: {
            verdict: (0,labelled.id)(verdict),
            ...(merged.verdict === 'pass' ? { plan: (0,labelled.id)(JSON.stringify(planOutput(planned))) } : {}),
        },
        summary: (0,report/* planReport */.sH)(planned, verdict, proposal),
        evidence: [statement(planned, own, host, ports)],
        advisory: policy.enforcement === 'evaluate',
    };
}
/** What the trusted policy denies is no fault of a proposal, which may be there to mend it. */
const told = (denied, proposal) => proposal === undefined ? denied : denied.map((each) => ({ ...each, severity: 'note' }));
/** For each step that nothing may run: that it is so, and every reason, each at its line. */
function denials(policy, decision) {
    return [...decision.steps.values()].flatMap(({ step, placements }) => placements
        .filter(({ verdict }) => verdict !== 'pass')
        .flatMap((placement) => [denied(step, placement, policy), ...(0,reasons/* reasonFindings */.FR)(placement)]));
}
const denied = (step, { instance, rejected }, { steps, targets }) => (0,finding/* error */.z3)('plan/step-denied', {
    step: (0,labelled.id)(step),
    ...(instance === undefined ? {} : { instance: (0,labelled.id)(instance) }),
    refused: (0,labelled/* known */.eO)(rejected.size),
    targets: (0,labelled/* known */.eO)(targets.size),
}, steps.get(step)?.at);
/** Steps that this event may not run, though the default branch may. */
function heldBack({ decision, merged }) {
    const allowedMerged = (each) => merged.steps.get(each.step)?.verdict === 'pass';
    return [...decision.steps.values()]
        .filter((each) => each.verdict !== 'pass' && allowedMerged(each))
        .map(({ step }) => (0,finding/* note */.N4)('plan/not-on-this-event', { step: (0,labelled.id)(step) }));
}
/** Of the trusted policy, whose digest it names: a proposal leaves no evidence. */
function statement({ policy, source, merged }, denied, host, ports) {
    return {
        step: 'plan',
        action: 'plan',
        verdict: merged.verdict,
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
    const reasons = after === 'rejected' ? is?.reasons : was?.reasons;
    return [{ step, ...(instance === undefined ? {} : { instance }), target, before, after, reasons: reasons ?? [] }];
}
function pairs({ steps }) {
    const all = [...steps.values()].flatMap(({ step, placements }) => placements.flatMap((placement) => pairsOf(step, placement)));
    return new Map(all.map((pair) => [JSON.stringify([pair.step, pair.instance, pair.target]), pair]));
}
const pairsOf = (step, { instance, allowed, rejected, reasons }) => [
    ...allowed.map((target) => ({ step, instance, target, state: 'allowed', reasons: [] })),
    ...[...rejected].map(([target, own]) => ({ step, instance, target, state: 'rejected', reasons: [...reasons, ...own] })),
];

// EXTERNAL MODULE: ./files/policy.js + 20 modules
var files_policy = __webpack_require__(4432);
;// CONCATENATED MODULE: ./commands/plan/proposal-type.js
/** Findings of a policy that does not decide yet. */
const ofProposal = (findings) => findings.map((each) => ({ ...each, proposed: true }));

// EXTERNAL MODULE: ./commands/plan/rejections.js
var rejections = __webpack_require__(60364);
;// CONCATENATED MODULE: ./commands/plan/proposal.js











/** Undefined where the commit at hand has the trusted policy. */
async function proposalAgainst(planned, host) {
    const text = await host.proposed.read(planned.policy.path);
    if (text?.digest === planned.policy.digest)
        return undefined;
    if (text === undefined)
        return { verdict: 'fail', findings: [(0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(planned.policy.path) })] };
    return compared(planned, text);
}
function compared({ merged, situation }, text) {
    try {
        const policy = (0,files_policy/* readPolicy */.T)(text);
        const proposed = (0,deciding/* decideFor */.q)(policy, situation).merged;
        const changes = diff(merged, proposed);
        const differs = changes.length === 0 ? [(0,finding/* note */.N4)('plan/proposal-same')] : changes.map(changeFinding);
        const added = addedFindings(merged.findings, proposed.findings);
        return {
            verdict: proposed.verdict,
            findings: [...differs, ...ofProposal([...added, ...denials(policy, proposed)])],
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
function changeFinding({ step, target, before, after, reasons, ...placed }) {
    const at = reasons.find((reason) => reason.at)?.at;
    return (0,finding/* note */.N4)('plan/proposal-differs', { step: (0,labelled.id)((0,rejections/* named */.K)(step, placed)), target: (0,labelled.id)(target), before: (0,labelled.id)(before), after: (0,labelled.id)(after) }, at);
}
/** No policy on the trusted ref yet: shows what the proposal would decide, hands out no plan, and fails nothing. */
async function proposalAlone(path, situation, host, ports) {
    const none = await (0,trusted_policy/* noneOnTrustedRef */.wW)(host, path);
    const text = await host.proposed.read(path);
    if (text === undefined)
        throw new finding/* Refusal */.P_('input', [{ ...none, severity: 'error' }]);
    const policy = (0,files_policy/* readPolicy */.T)(text);
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

;// CONCATENATED MODULE: ./commands/plan/plan.js





/** Decides every step from the trusted policy; on a pull request shows what the proposed policy would change. */
const plan = async (inputs, host, ports) => {
    const situation = await (0,deciding/* situationNow */.$)(host, ports);
    const trusted = await (0,trusted_policy/* findTrustedPolicy */.bu)(host, inputs.policy);
    if (trusted === undefined)
        return proposalAlone(inputs.policy, situation, host, ports);
    const planned = { ...trusted, ...(0,deciding/* decideFor */.q)(trusted.policy, situation) };
    host.admit((0,surfaces/* surfaceCaps */.Rc)(planned.policy, situation));
    const proposal = await proposalAgainst(planned, host);
    return planOutcome(planned, proposal, host, ports);
};


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


/***/ }),

/***/ 96578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ CLASSIFICATIONS),
/* harmony export */   OR: () => (/* binding */ isClassified),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   u5: () => (/* binding */ joinedLabel)
/* harmony export */ });
/* unused harmony export higher */
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

/***/ 38233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
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
/** All findings of a file as the user's mistake; a generated file's thousands are cut, and that is said. */
function wrongFile(findings) {
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


/***/ })

};
