export const id = 9531;
export const ids = [9531];
export const modules = {

/***/ 89531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34533);
/* harmony import */ var _domain_gate_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5877);
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32309);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84515);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27856);
/* harmony import */ var _deploy_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38307);
/* harmony import */ var _deploy_question_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22541);
/* harmony import */ var _deploy_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82770);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30474);












/**
 * What the gate would say of this evidence, under the policy as it is now: offline, on any machine, without touching
 * model, store or destination. What only a run of the service can confirm stays open.
 */
const verify = async (inputs, host, ports) => {
    const statements = (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeEvidence */ .kw)(inputs.evidence);
    const decided = await decide(inputs, host, ports);
    const order = await (0,_deploy_order_js__WEBPACK_IMPORTED_MODULE_6__/* .readOrder */ .R)(decided, inputs.release, host);
    const shown = await (0,_deploy_question_js__WEBPACK_IMPORTED_MODULE_7__/* .shownBy */ .L)(statements, decided, host, ports);
    const [tested] = (0,_domain_gate_model_js__WEBPACK_IMPORTED_MODULE_1__/* .testedDigests */ .v)(order.artifact.artifact, shown);
    // The model is not looked at: what was tested stands for what would be released.
    const staged = { tree: '', digest: tested, findings: [] };
    const question = await (0,_deploy_question_js__WEBPACK_IMPORTED_MODULE_7__/* .gateQuestion */ .K)(decided, order, shown, staged, await asking(shown, host), host);
    return outcomeOf(question, (0,_domain_gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGate */ .$)(question));
};
async function decide(inputs, host, ports) {
    const { policy } = await (0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedPolicy */ .UM)(host, inputs.policy);
    const situation = { ...(await host.situation()), now: ports.clock.now() };
    const step = (0,_admit_js__WEBPACK_IMPORTED_MODULE_5__/* .stepOf */ .cg)(policy, inputs.step, 'deploy-hybrid');
    const placements = (0,_domain_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(policy, situation).steps.get(step.id)?.placements ?? [];
    return { policy, situation, step, placement: (0,_admit_js__WEBPACK_IMPORTED_MODULE_5__/* .placementOf */ .xc)(placements, step, inputs.instance) };
}
/** The run that the evidence says it is of; only on GitHub is there a run of our own to compare with. */
async function asking({ needs, submitted }, host) {
    const needed = new Set(needs.map(({ step }) => step));
    const of = submitted.map(({ statement }) => statement).filter(({ step }) => needed.has(step));
    const last = newestOf(of);
    const run = host.run.host === 'github' || last === undefined ? host.run : last.run;
    const jobs = host.run.host === 'github' ? await host.jobs() : undefined;
    return { run, jobs, plan: last?.texts.plan, served: 'not-asked', unseen: [] };
}
const newestOf = (statements) => [...statements].sort((a, b) => b.run.attempt - a.run.attempt || (a.at < b.at ? 1 : -1))[0];
function outcomeOf(question, gate) {
    const verdict = verdictOf(gate);
    return {
        verdict,
        findings: [...gate.reasons, (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('gate/model-not-fetched', { destination: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_10__.id)(question.destination) })],
        outputs: { verdict: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_10__.id)(verdict) },
        summary: {
            title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c) `Gate of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_10__.id)(question.destination)}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_10__.id)(verdict)}`,
            blocks: (0,_deploy_report_js__WEBPACK_IMPORTED_MODULE_8__/* .gateBlocks */ .ei)(question, gate),
            document: { version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_10__/* .known */ .eO)(1), gate: (0,_deploy_report_js__WEBPACK_IMPORTED_MODULE_8__/* .gateDocument */ .hz)(gate) },
            cases: (0,_deploy_report_js__WEBPACK_IMPORTED_MODULE_8__/* .gateCases */ .f)(question, gate),
        },
        evidence: [],
    };
}
/** That the jobs cannot be asked for from here is no failure of the evidence. */
function verdictOf({ verdict, reasons }) {
    const others = reasons.filter(({ code }) => code !== 'gate/jobs-not-known');
    return verdict === 'fail' && others.length === 0 ? 'inconclusive' : verdict;
}


/***/ })

};
