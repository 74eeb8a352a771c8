export const id = 3280;
export const ids = [3280];
export const modules = {

/***/ 13280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./commands/plan/deciding.js + 1 modules
var deciding = __webpack_require__(82362);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./commands/whole-policy.js + 35 modules
var whole_policy = __webpack_require__(14619);
// EXTERNAL MODULE: ./commands/lint/judging.js + 28 modules
var judging = __webpack_require__(20353);
// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/workflow/rules/rule.js
var rule = __webpack_require__(80362);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
;// CONCATENATED MODULE: ./commands/lint/report.js





/** Which workflows were looked at, and which of their jobs may read classified data, where. */
function lintReport(linted, verdict) {
    return {
        title: (0,outcome_document/* say */.c) `Workflow lint: ${(0,labelled.id)(verdict)}`,
        blocks: blocksOf(linted),
        document: {
            version: (0,labelled/* known */.eO)(1),
            verdict,
            policy: { path: (0,labelled/* path */.Ae)(linted.policy.path), digest: (0,labelled.id)(linted.policy.digest) },
            workflows: linted.paths.map((each) => workflowDocument(each, linted)),
        },
        cases: linted.paths.map((each) => caseOf(each, linted)),
    };
}
const errorsOf = (file, { findings }) => findings.filter(({ severity, at }) => severity === 'error' && at?.file === file);
const jobsOf = (file, { jobs }) => jobs.filter(({ running }) => running.workflow.path === file);
function blocksOf(linted) {
    const counted = (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(linted.paths.length)} workflows with ${(0,labelled/* known */.eO)(linted.jobs.length)} jobs, by ${(0,labelled/* path */.Ae)(linted.policy.path)} at hand (${(0,labelled.id)(linted.policy.digest.slice(0, 19))}…).`;
    const data = linted.jobs.filter(({ readings }) => readings.length > 0);
    if (data.length === 0)
        return [{ block: 'paragraph', text: counted }];
    const head = [(0,outcome_document/* say */.c) `Job`, (0,outcome_document/* say */.c) `Workflow`, (0,outcome_document/* say */.c) `May run on`, (0,outcome_document/* say */.c) `May read`];
    return [
        { block: 'paragraph', text: counted },
        { block: 'table', head, rows: data.map(rowOf) },
    ];
}
const rowOf = (seen) => [
    (0,outcome_document/* say */.c) `${(0,rule/* jobName */.dZ)(seen)}`,
    (0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)(seen.running.workflow.path)}`,
    (0,outcome_document/* say */.c) `${targetsOf(seen).map(labelled.id)}`,
    (0,outcome_document/* say */.c) `${(0,labelled.id)(classificationOf(seen) ?? 'public')}`,
];
const targetsOf = ({ landings }) => [...new Set(landings.map(({ target }) => target.id))];
/** The highest. */
const classificationOf = ({ readings }) => label/* CLASSIFICATIONS */.Ii.findLast((each) => readings.some(({ classification }) => classification === each));
function workflowDocument(file, linted) {
    return {
        path: (0,labelled/* path */.Ae)(file),
        verdict: errorsOf(file, linted).length === 0 ? 'pass' : 'fail',
        jobs: jobsOf(file, linted).map((seen) => {
            const classification = classificationOf(seen);
            return {
                job: (0,rule/* jobName */.dZ)(seen),
                targets: (0,labelled/* ids */.dK)(targetsOf(seen)),
                reads: classification === undefined ? null : (0,labelled.id)(classification),
            };
        }),
    };
}
function caseOf(file, linted) {
    const errors = errorsOf(file, linted);
    const codes = (0,labelled/* ids */.dK)(new Set(errors.map(({ code }) => code)));
    return {
        suite: 'lint',
        name: file,
        status: errors.length === 0 ? 'pass' : 'fail',
        at: errors[0]?.at ?? (0,limits/* startOf */.GH)(file),
        detail: errors.length === 0 ? (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(jobsOf(file, linted).length)} jobs` : (0,outcome_document/* say */.c) `${codes}`,
    };
}

;// CONCATENATED MODULE: ./commands/lint/lint.js








/** Tells what in the workflows of the commit at hand evades the policy, or weakens a gate. */
const lint = async (inputs, host, ports) => {
    const policy = await policyAtHand(inputs.policy, host);
    const situation = await (0,deciding/* situationNow */.$)(host, ports);
    host.admit((0,surfaces/* surfaceCaps */.Rc)(policy, situation));
    const linted = await (0,judging/* lintWorkflows */.E)(inputs, { policy, situation }, host.proposed);
    const findings = [...nothingSeen(linted), ...linted.findings];
    const verdict = verdictOf(findings);
    return {
        verdict,
        findings,
        outputs: { verdict: (0,labelled.id)(verdict) },
        summary: lintReport(linted, verdict),
        evidence: [],
        advisory: policy.enforcement === 'evaluate',
    };
};
/** Workflows and policy of one commit go live together. What decides a run stays the trusted policy. */
async function policyAtHand(policyPath, host) {
    const text = await host.proposed.read(policyPath);
    return text === undefined ? (await (0,trusted_policy/* trustedPolicy */.UM)(host, policyPath)).policy : (0,whole_policy/* wholePolicy */.Q)(text, host.proposed, host);
}
const verdictOf = (findings) => findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass';
/** Lint that looked at nothing has shown nothing. */
const nothingSeen = ({ paths, named, findings }) => paths.length === 0 && findings.length === 0 ? [(0,finding/* error */.z3)('workflow/none', { folders: named.map(labelled/* path */.Ae) })] : [];


/***/ })

};
