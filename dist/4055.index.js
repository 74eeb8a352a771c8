export const id = 4055;
export const ids = [4055,8222];
export const modules = {

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xt: () => (/* binding */ verifiedEntries),
/* harmony export */   zP: () => (/* binding */ approvalText),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24037);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58222);


/**
 * The very text that an approver signs: the entry as it is written, the file that it stands in, and the repository that
 * it is for, so that neither a changed entry nor a copy in another policy, here or elsewhere, is approved by it.
 */
const approvalText = ({ approval: { entry }, at: { file } }, repository) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ approval: 'domicile/v1', repository, file, entry });
/** Entries with their signatures looked at, by these keys. Without the service's id of the repository none can be verified. */
async function verifiedEntries(entries, approvers, host) {
    if (!entries.some(({ approval }) => approval.by.some((each) => approvers.get(each) !== undefined)))
        return entries;
    const repository = await host.repositoryId();
    return entries.map((each) => ({ ...each, approval: lookedAt(each, approvers, repository) }));
}
/**
 * The policy with every signature looked at, by the keys of all its layers: an entry may stand in a text that does not
 * know its approver's. Without the service's id of the repository none can be verified.
 */
async function verified(policy, host) {
    const look = (entries) => verifiedEntries(entries, policy.approvers, host);
    return {
        ...policy,
        derived: await look(policy.derived),
        waivers: await look(policy.waivers),
        safeguards: await look(policy.safeguards),
    };
}
function lookedAt(entry, keys, repository) {
    const { approval } = entry;
    const text = repository === undefined ? undefined : approvalText(entry, repository);
    const signed = (approver, key) => text !== undefined && (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEd25519 */ .I5)(key, text, approval.signatures.get(approver) ?? '');
    const known = approval.by.map((approver) => ({ approver, key: keys.get(approver) }));
    if (known.some(({ approver, key }) => key !== undefined && !signed(approver, key))) {
        return { ...approval, standing: 'not-signed' };
    }
    return { ...approval, standing: known.every(({ key }) => key !== undefined) ? 'signed' : 'asserted' };
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

/***/ 30893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inProject)
/* harmony export */ });
/**
 * The project of a policy: the folder that holds its `.github`, else the repository's root.
 * Trusted texts that a policy names (contracts, specs, manifest, trust file) are relative to it.
 */
function inProject(policyPath, path) {
    const folder = /^(?:(.*?)\/)?\.github\//.exec(policyPath)?.[1];
    return folder === undefined || folder === '' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 54055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16992);
/* harmony import */ var _policy_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30474);





/** Runs the tests of the policy at hand: what it must decide, before anybody merges it. */
const testPolicy = async (inputs, host, ports) => {
    const policy = await (0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyAtHand */ .dF)(host, inputs.policy);
    const results = (0,_domain_policy_run_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTests */ .n)(policy, ports.clock.now());
    const findings = [...(0,_policy_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testFindings */ .ZN)(results), ...(0,_policy_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTests */ .SM)(policy)];
    const verdict = findings.length > 0 ? 'fail' : 'pass';
    return {
        verdict,
        findings,
        outputs: { verdict: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(verdict) },
        summary: report(policy, results, verdict),
        evidence: [],
    };
};
function report(policy, results, verdict) {
    const passed = results.filter(({ misses }) => misses.length === 0).length;
    return {
        title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `Policy tests: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(verdict)}`,
        blocks: [
            {
                block: 'paragraph',
                text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(passed)} of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(results.length)} tests of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)(policy.path)} at hand pass.`,
            },
            { block: 'list', items: results.map(({ test, misses }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(word(misses))}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(test.name)}`) },
        ],
        document: {
            version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(1),
            verdict,
            policy: { path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)(policy.path), digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(policy.digest) },
            tests: results.map(({ test, misses }) => ({
                name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(test.name),
                at: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(`${test.at.file}:${test.at.line}:${test.at.column}`),
                status: word(misses),
                misses: misses.map(({ of, expected, got }) => ({ of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(of), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(expected), got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(got) })),
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
        ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `decided as expected`
        : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${misses.map(({ of, expected, got }) => (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(`${of}: expected ${expected.join(', ')}, got ${got.join(', ')}`))}`,
});


/***/ }),

/***/ 30474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ proposedPolicy),
/* harmony export */   UM: () => (/* binding */ trustedPolicy),
/* harmony export */   bu: () => (/* binding */ findTrustedPolicy),
/* harmony export */   dF: () => (/* binding */ policyAtHand),
/* harmony export */   wW: () => (/* binding */ noneOnTrustedRef)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _whole_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83698);



/**
 * The policy as the trusted ref has it; undefined where that ref has none. The default branch's policy says whether it
 * is the branch of this run that decides; what that branch's own policy lists is followed no further.
 */
async function findTrustedPolicy(host, policyPath) {
    const first = await policyThere(host, policyPath);
    const isFollowed = first !== undefined && (await host.follow(first.policy.trustedBranches ?? []));
    return isFollowed ? policyThere(host, policyPath) : first;
}
async function policyThere(host, policyPath) {
    const text = await host.trusted.read(policyPath);
    if (text === undefined)
        return undefined;
    return { policy: await (0,_whole_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePolicy */ .Q)(text, host.trusted, host), source: await host.trusted.source() };
}
/** As `findTrustedPolicy`, for steps: without a trusted policy nothing may be touched. */
async function trustedPolicy(host, policyPath) {
    const found = await findTrustedPolicy(host, policyPath);
    if (found)
        return found;
    const none = (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/none-on-trusted-ref', await nonePolicyParams(host, policyPath));
    // One that is proposed is not there yet; one that is nowhere is a mistake.
    throw (await host.proposed.read(policyPath)) === undefined ? (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(none) : (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(none);
}
/** The policy of the commit at hand, which decides nothing yet. */
async function policyAtHand(host, policyPath) {
    const text = await host.proposed.read(policyPath);
    if (text === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/missing', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(policyPath), maker: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)('domicile init') }));
    return (0,_whole_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePolicy */ .Q)(text, host.proposed, host);
}
/** The same, with where it stands. */
async function proposedPolicy(host, policyPath) {
    return { policy: await policyAtHand(host, policyPath), source: await host.proposed.source() };
}
const noneOnTrustedRef = async (host, policyPath) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('policy/none-on-trusted-ref', await nonePolicyParams(host, policyPath));
async function nonePolicyParams(host, policyPath) {
    const { ref, commit } = await host.trusted.source();
    return { path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(policyPath), ref: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(ref), commit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(commit) };
}


/***/ }),

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wholePolicy)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _files_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16206);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31984);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30893);





/** The policy with all that it builds on, from the same place; and who approved what in it, as their signatures show. */
async function wholePolicy(text, texts, host) {
    const policy = (0,_files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(text, await parentTexts(text, texts));
    refuseWithoutParent(policy, host);
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(policy, host);
}
function refuseWithoutParent({ parents, path: file }, { requiredParent }) {
    if (requiredParent === undefined || parents.some(({ digest }) => digest === requiredParent))
        return;
    const params = { parent: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(requiredParent), by: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)('the input required-parent') };
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/parent-missing', params, { file, line: 1, column: 1 }));
}
/** Each text once, however many build on it. One that is not there is told by the reader, at the line that names it. */
async function parentTexts(root, texts) {
    const found = new Map();
    const open = [...(0,_files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsNamed */ .Lm)(root)];
    for (let next = open.shift(); next !== undefined && found.size <= _files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PARENTS */ .d1; next = open.shift()) {
        if (found.has(next.path))
            continue;
        const text = await texts.read((0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .inProject */ .n)(root.path, next.path));
        if (text === undefined)
            continue;
        found.set(next.path, text);
        // Of a text that is another than the policy means, nothing more is read.
        if (text.digest === next.digest)
            open.push(...(0,_files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsNamed */ .Lm)(text));
    }
    return found;
}


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

/***/ 58222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ verifyEd25519),
/* harmony export */   generateEd25519: () => (/* binding */ generateEd25519),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   pI: () => (/* binding */ signEd25519)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** How public keys are written everywhere: `ed25519:` and the 32 raw bytes in base64. */
const PUBLIC_KEY = /^ed25519:([A-Za-z0-9+/]{43}=)$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
function generateEd25519() {
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { privateKey: pem, publicKey: publicKeyOf(pem) };
}
/** The public key that belongs to a private key in PEM. Throws where that is no Ed25519 key. */
function publicKeyOf(privateKey) {
    const { kty, crv, x } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKey)).export({ format: 'jwk' });
    if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined)
        throw new TypeError('this is no Ed25519 key');
    return `ed25519:${Buffer.from(x, 'base64url').toString('base64')}`;
}
/** The signature of a text's UTF-8 bytes, in base64. */
function signEd25519(privateKey, text) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKey);
    if (key.asymmetricKeyType !== 'ed25519')
        throw new TypeError('this is no Ed25519 key');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text, 'utf8'), key).toString('base64');
}
/** True only for a well-formed key and signature that belong to this very text; never throws. */
function verifyEd25519(publicKey, text, signature) {
    const key = keyObject(publicKey);
    if (key === undefined || !SIGNATURE.test(signature))
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}
function keyObject(publicKey) {
    const raw = PUBLIC_KEY.exec(publicKey)?.[1];
    if (raw === undefined)
        return undefined;
    const x = Buffer.from(raw, 'base64').toString('base64url');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
