export const id = 2831;
export const ids = [2831,8222];
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

/***/ 22831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: () => (/* binding */ approve)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58222);
/* harmony import */ var _files_model_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31362);
/* harmony import */ var _files_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58956);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31984);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30893);
/* harmony import */ var _trusted_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30474);









const MAX_KEY_BYTES = 10_000;
/** Signs one entry of the policy at hand for this repository; prints what is to be put beside its approval. */
const approve = async (inputs, host, ports) => {
    const policy = await (0,_trusted_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .policyAtHand */ .dF)(host, inputs.policy);
    mustBeKnown(inputs, policy);
    const entry = entryOf([...entriesOf(policy), ...(await waiversOfTests(policy, inputs, host))], inputs);
    const key = await ports.trees.readText(inputs.key, MAX_KEY_BYTES);
    mustBeTheirs(key, inputs, policy);
    const signed = (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_1__/* .signEd25519 */ .pI)(key, (0,_approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .approvalText */ .zP)(entry, await repositoryOf(host)));
    const { approver } = inputs;
    return {
        verdict: 'pass',
        findings: [],
        outputs: { signature: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(signed) },
        summary: {
            title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `Approval of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(entry.id)} by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(approver)}`,
            blocks: [
                { block: 'paragraph', text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `Put this beside approved-by:` },
                { block: 'paragraph', text: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c) `signatures: {${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(approver)}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(signed)}}` },
            ],
            document: { version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(1), entry: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(entry.id), approver: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(approver), signature: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(signed) },
            cases: [],
        },
        evidence: [],
    };
};
const entriesOf = (policy) => [
    ...policy.derived,
    ...policy.waivers,
    ...policy.safeguards,
];
/** Waivers in the specs that the policy's steps name; they are read only where the policy itself has no such entry. */
async function waiversOfTests(policy, inputs, host) {
    if (entriesOf(policy).some(({ id }) => id === inputs.entry))
        return [];
    const specs = new Set([...policy.steps.values()].flatMap(({ spec }) => (spec === undefined ? [] : [spec])));
    const texts = await Promise.all([...specs].map((spec) => host.proposed.read((0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .inProject */ .n)(inputs.policy, spec))));
    return texts.flatMap((text) => (text === undefined ? [] : (0,_files_model_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpec */ .O)(text, policy.approvers).waivers));
}
/** One entry, and no other that bears its name. */
function entryOf(all, { entry, approver }) {
    const [found, ...others] = all.filter((each) => each.id === entry && each.approval.by.includes(approver));
    if (found !== undefined && others.length === 0)
        return found;
    const expected = all.filter(({ approval }) => approval.by.includes(approver)).map((each) => each.id);
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(others.length > 0
        ? (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/two-of-a-name', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(entry), first: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(`${found?.at.line}:${found?.at.column}`) }, others[0]?.at)
        : unknown(`entry of ${approver}`, entry, expected));
}
/** Where the policy says who may approve, nobody else has an entry to sign. */
function mustBeKnown({ approver }, { approvers }) {
    if (approvers.size > 0 && !approvers.has(approver))
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(unknown('approver', approver, [...approvers.keys()]));
}
function unknown(kind, name, expected) {
    const near = (0,_files_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, expected);
    const params = { kind: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(kind), name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(expected) };
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-name', { ...params, ...(near === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(near) }) });
}
/** The key that the policy has for the approver, so that what is signed will also be taken. */
function mustBeTheirs(key, { approver }, { approvers }) {
    const expected = approvers.get(approver);
    if (expected !== undefined && publicKeyIn(key) === expected)
        return;
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/wrong-value', {
        name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)('key'),
        expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(expected === undefined ? `a key of ${approver} under approvers` : `the private half of ${expected}`),
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
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/missing', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)('repository-id') }));
    return repository;
}


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
