export const id = 2831;
export const ids = [2831];
export const modules = {

/***/ 22831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: () => (/* binding */ approve)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58222);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31984);
/* harmony import */ var _whole_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8836);






const MAX_KEY_BYTES = 10_000;
/** Signs one entry of the policy at hand for this repository; prints what is to be put beside its approval. */
const approve = async (inputs, host, ports) => {
    const text = await host.proposed.read(inputs.policy);
    if (text === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/missing', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)(inputs.policy) }));
    const policy = await (0,_whole_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .wholePolicy */ .Q)(text, host.proposed, host);
    const entry = entryOf(policy, inputs);
    const key = await ports.trees.readText(inputs.key, MAX_KEY_BYTES);
    mustBeTheirs(key, inputs, policy);
    const signed = (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .signEd25519 */ .pI)(key, (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalText */ .z)(entry.approval, await repositoryOf(host)));
    const { approver } = inputs;
    return {
        verdict: 'pass',
        findings: [],
        outputs: { signature: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(signed) },
        summary: {
            title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Approval of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(entry.id)} by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(approver)}`,
            blocks: [
                { block: 'paragraph', text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `Put this beside approved-by:` },
                { block: 'paragraph', text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c) `signatures: {${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(approver)}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(signed)}}` },
            ],
            document: { version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(1), entry: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(entry.id), approver: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(approver), signature: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(signed) },
            cases: [],
        },
        evidence: [],
    };
};
/** One entry, and no other that bears its name. */
function entryOf(policy, { entry, approver }) {
    const all = [...policy.derived, ...policy.waivers, ...policy.safeguards];
    const [found, ...others] = all.filter((each) => each.id === entry && each.approval.by.includes(approver));
    if (found !== undefined && others.length === 0)
        return found;
    const expected = all.filter(({ approval }) => approval.by.includes(approver)).map((each) => each.id);
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(others.length > 0
        ? (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/two-of-a-name', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(entry), first: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(`${found?.at.line}:${found?.at.column}`) }, others[0]?.at)
        : (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-name', { kind: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(`entry of ${approver}`), name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(entry), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .ids */ .dK)(expected) }));
}
/** The key that the policy has for the approver, so that what is signed will also be taken. */
function mustBeTheirs(key, { approver }, { approvers }) {
    const expected = approvers.get(approver);
    if (expected !== undefined && publicKeyIn(key) === expected)
        return;
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/wrong-value', {
        name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)('key'),
        expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(expected === undefined ? `a key of ${approver} under approvers` : `the private half of ${expected}`),
    }));
}
function publicKeyIn(key) {
    try {
        return (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyOf */ .kc)(key);
    }
    catch {
        // The words of the cryptography library are about the key.
        return undefined;
    }
}
async function repositoryOf(host) {
    const repository = await host.repositoryId();
    if (repository === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/missing', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)('repository-id') }));
    return repository;
}


/***/ })

};
