export const id = 4055;
export const ids = [4055];
export const modules = {

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

/***/ 54055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16992);
/* harmony import */ var _policy_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8728);
/* harmony import */ var _whole_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8836);






/** Runs the tests of the policy at hand: what it must decide, before anybody merges it. */
const testPolicy = async (inputs, host, ports) => {
    const text = await host.proposed.read(inputs.policy);
    if (text === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/missing', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)(inputs.policy) }));
    const policy = await (0,_whole_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePolicy */ .Q)(text, host.proposed, host);
    const results = (0,_domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTests */ .n)(policy, ports.clock.now());
    const findings = [...(0,_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .testFindings */ .ZN)(results), ...(0,_policy_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTests */ .SM)(policy)];
    const verdict = findings.length > 0 ? 'fail' : 'pass';
    return {
        verdict,
        findings,
        outputs: { verdict: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(verdict) },
        summary: report(policy, results, verdict),
        evidence: [],
    };
};
function report(policy, results, verdict) {
    const passed = results.filter(({ misses }) => misses.length === 0).length;
    return {
        title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Policy tests: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(verdict)}`,
        blocks: [
            {
                block: 'paragraph',
                text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(passed)} of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(results.length)} tests of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)(policy.path)} at hand pass.`,
            },
            { block: 'list', items: results.map(({ test, misses }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(word(misses))}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(test.name)}`) },
        ],
        document: {
            version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(1),
            verdict,
            policy: { path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)(policy.path), digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(policy.digest) },
            tests: results.map(({ test, misses }) => ({
                name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(test.name),
                at: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(`${test.at.file}:${test.at.line}:${test.at.column}`),
                status: word(misses),
                misses: misses.map(({ of, expected, got }) => ({ of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(of), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .ids */ .dK)(expected), got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .ids */ .dK)(got) })),
            })),
        },
        cases: results.map(caseOf),
    };
}
const word = (misses) => (misses.length === 0 ? 'pass' : 'fail');
const caseOf = ({ test, misses }) => ({
    suite: 'policy',
    name: test.name,
    status: word(misses),
    at: test.at,
    detail: misses[0] === undefined
        ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `decided as expected`
        : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `${misses.map(({ of, expected, got }) => (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(`${of}: expected ${expected.join(', ')}, got ${got.join(', ')}`))}`,
});


/***/ }),

/***/ 16992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untested),
/* harmony export */   n: () => (/* binding */ judgeTests)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69112);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56464);


/**
 * Each test by the policy's own decision: of reviewed code unless the test says otherwise, today or on the test's day,
 * in a private repository at the policy's own control plane. So it passes or fails alike wherever it is run.
 */
const judgeTests = (policy, now) => policy.tests.map((test) => {
    const step = policy.steps.get(test.given.step);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .V)(policy, situationOf(test, policy, now));
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
        return [{ of: step, expected: [instance ?? 'a placement'], got: instances(all) }];
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
/** The first rule that opens a way for restricted data, where no test says how far. */
const untested = ({ rules, tests }) => tests.length > 0
    ? undefined
    : rules.find((rule) => rule.effect === 'allow' && (rule.classificationAtMost ?? 'restricted') === 'restricted');


/***/ })

};
