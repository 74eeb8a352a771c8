export const id = 3901;
export const ids = [3901,8222];
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

/***/ 88397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractDiff: () => (/* binding */ contractDiff)
});

// EXTERNAL MODULE: ./domain/evolution/findings.js + 9 modules
var evolution_findings = __webpack_require__(97974);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
;// CONCATENATED MODULE: ./commands/contract-diff/report.js



/** What breaks stands first, each change with its line in both texts. */
function contractDiffReport(diffs, guarded) {
    const all = diffs.flatMap(({ evolution }) => evolution.changes);
    const breaking = all.filter((change) => (0,evolution_findings/* isBreaking */.E)(change, guarded)).length;
    return {
        title: (0,outcome_document/* say */.c) `Contract changes: ${(0,labelled/* known */.eO)(breaking)} breaking, ${(0,labelled/* known */.eO)(all.length - breaking)} others`,
        blocks: diffs.flatMap((diff) => blocksOf(diff, guarded)),
        document: { contracts: diffs.map((diff) => contractJson(diff, guarded)) },
        cases: [],
    };
}
function blocksOf({ path, evolution }, guarded) {
    const { before, after, changes } = evolution;
    if (changes.length === 0)
        return [];
    const [breaking, others] = [true, false].map((wanted) => changes.filter((each) => (0,evolution_findings/* isBreaking */.E)(each, guarded) === wanted));
    const head = [(0,outcome_document/* say */.c) `Change`, (0,outcome_document/* say */.c) `Where`, (0,outcome_document/* say */.c) `Was`, (0,outcome_document/* say */.c) `Is`, (0,outcome_document/* say */.c) `Can break`, (0,outcome_document/* say */.c) `Line before`, (0,outcome_document/* say */.c) `Line now`];
    return [
        { block: 'heading', level: 3, text: (0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)(path)}: ${(0,labelled.id)(before.version)} to ${(0,labelled.id)(after.version)}` },
        { block: 'table', head, rows: [...(breaking ?? []), ...(others ?? [])].map(row) },
    ];
}
const row = ({ what, table, property, was, is, breaks, from, to }) => [
    (0,outcome_document/* say */.c) `${(0,labelled.id)(what)}`,
    orNone([table, property].filter((each) => each !== undefined).join('.')),
    orNone(was),
    orNone(is),
    (0,outcome_document/* say */.c) `${(0,labelled.id)(breaks)}`,
    lineOf(from),
    lineOf(to),
];
const orNone = (text) => (text ? (0,outcome_document/* say */.c) `${(0,labelled.id)(text)}` : (0,outcome_document/* say */.c) `–`);
const lineOf = (at) => (at ? (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(at.line)}` : (0,outcome_document/* say */.c) `–`);
const contractJson = ({ path, evolution }, guarded) => ({
    path: (0,labelled/* path */.Ae)(path),
    before: (0,labelled.id)(evolution.before.version),
    after: (0,labelled.id)(evolution.after.version),
    rise: evolution.rise === undefined ? null : (0,labelled.id)(evolution.rise),
    changes: evolution.changes.map((change) => changeJson(change, guarded)),
});
function changeJson(change, guarded) {
    const { what, table, property, was, is, breaks, from, to } = change;
    return {
        what: (0,labelled.id)(what),
        table: orNull(table),
        property: orNull(property),
        was: orNull(was),
        is: orNull(is),
        breaks: (0,labelled.id)(breaks),
        breaking: (0,evolution_findings/* isBreaking */.E)(change, guarded),
        from: placeOf(from),
        to: placeOf(to),
    };
}
const orNull = (text) => (text === undefined ? null : (0,labelled.id)(text));
const placeOf = (at) => (at ? (0,labelled.id)(`${at.file}:${at.line}:${at.column}`) : null);

// EXTERNAL MODULE: ./files/odcs.js + 32 modules
var odcs = __webpack_require__(37816);
// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
;// CONCATENATED MODULE: ./commands/contract-diff/versions.js




/** The contracts that partitions name, each by its path in the repository. */
const contractsOf = (policies) => [
    ...new Set(policies.flatMap(({ datasets, path }) => [...datasets.values()].flatMap(({ partitions }) => [...partitions.values()].flatMap(({ contract }) => (contract === undefined ? [] : [(0,project/* inProject */.n)(path, contract)]))))),
];
/** The proposed text has to be readable; a trusted one that is not is no reason to keep it. */
async function compared({ path, before, after, isWanted }, host) {
    if (!after)
        return { path, alone: (0,finding/* finding */.gk)(isWanted ? 'error' : 'note', 'evolution/gone', { file: (0,labelled/* path */.Ae)(path) }) };
    const proposed = (0,odcs/* readContract */.J)(after);
    if (!before) {
        const { ref } = await host.trusted.source();
        return { path, alone: (0,finding/* note */.N4)('evolution/new', { file: (0,labelled/* path */.Ae)(path), ref: (0,labelled.id)(ref) }, proposed.versionAt) };
    }
    const trusted = readable(before);
    if (!trusted)
        return { path, alone: (0,finding/* warning */.$e)('evolution/trusted-unreadable', { file: (0,labelled/* path */.Ae)(path) }, proposed.versionAt) };
    return { path, before: trusted, after: proposed };
}
function readable(text) {
    try {
        return (0,odcs/* readContract */.J)(text);
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./commands/contract-diff/contract-diff.js






/** Which changes of contracts break whom, and whether their versions say so. */
const contractDiff = async (inputs, host) => {
    const versions = await versionsOf(inputs, host);
    const pairs = await Promise.all(versions.map((each) => compared(each, host)));
    return outcomeOf(pairs, inputs.guarded);
};
async function versionsOf(inputs, host) {
    const { contract, before } = inputs;
    const wanted = contract === undefined ? contractsOf([await (0,trusted_policy/* policyAtHand */.dF)(host, inputs.policy)]) : [contract];
    // What the trusted policy alone names is looked at, too.
    const trusted = contract === undefined ? await (0,trusted_policy/* findTrustedPolicy */.bu)(host, inputs.policy) : undefined;
    const paths = new Set([...wanted, ...(trusted ? contractsOf([trusted.policy]) : [])]);
    const versions = [...paths].map((path) => versionOf(path, before, wanted.includes(path), host));
    return Promise.all(versions);
}
async function versionOf(path, before, isWanted, host) {
    const old = before === undefined ? await host.trusted.read(path) : await atHand(before, host);
    const after = await host.proposed.read(path);
    if (old === undefined && after === undefined)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(path) }));
    return { path, before: old, after, isWanted };
}
async function atHand(path, host) {
    const text = await host.proposed.read(path);
    if (text === undefined)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(path) }));
    return text;
}
function outcomeOf(pairs, guarded) {
    const diffs = pairs.flatMap((pair) => 'alone' in pair ? [] : [{ path: pair.path, evolution: (0,evolution_findings/* evolutionOf */.l)(pair.before, pair.after, guarded) }]);
    const findings = [...pairs.flatMap((pair) => ('alone' in pair ? [pair.alone] : [])), ...diffs.flatMap(findingsOf)];
    return {
        verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
        findings,
        outputs: {},
        summary: contractDiffReport(diffs, guarded),
        evidence: [],
    };
}
const findingsOf = ({ path, evolution }) => evolution.findings.length > 0 ? evolution.findings : [(0,finding/* note */.N4)('evolution/unchanged', { file: (0,labelled/* path */.Ae)(path) })];


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


/***/ }),

/***/ 79569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

const SECONDS = { m: 60, h: 3600, d: 86_400 };
/** `10m`, `12h`, `7d`; at least a minute. */
const duration = (most) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[1-9]\d{0,5}[mhd]/, 'a duration like 10m, 12h or 7d'), (text) => {
    return { text, seconds: Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN) };
}), (value, node, findings) => value.seconds <= most.seconds ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(node, [`at most ${most.text}`])));


/***/ })

};
