export const id = 2366;
export const ids = [2366,8222];
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

/***/ 84167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ workflowFolders)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30893);

/** Where GitHub looks for workflows, and where a project below the root keeps those that it copies there. */
const workflowFolders = (policyPath) => [
    ...new Set([WORKFLOWS, (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .inProject */ .n)(policyPath, WORKFLOWS)]),
];
const WORKFLOWS = '.github/workflows';


/***/ }),

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
// EXTERNAL MODULE: ./commands/whole-policy.js
var whole_policy = __webpack_require__(83698);
// EXTERNAL MODULE: ./commands/lint/judging.js + 29 modules
var judging = __webpack_require__(14955);
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
const counting = (count, one) => (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(count)} ${count === 1 ? one : (0,outcome_document/* say */.c) `${one}s`}`;
function blocksOf(linted) {
    const counted = (0,outcome_document/* say */.c) `${counting(linted.paths.length, (0,outcome_document/* say */.c) `workflow`)} with ${counting(linted.jobs.length, (0,outcome_document/* say */.c) `job`)}, by ${(0,labelled/* path */.Ae)(linted.policy.path)} at hand (${(0,labelled.id)(linted.policy.digest.slice(0, 19))}…).`;
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
    const linted = await (0,judging.lintWorkflows)(inputs, { policy, situation }, host.proposed);
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


/***/ }),

/***/ 82362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideFor),
  $: () => (/* binding */ situationNow)
});

// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/places/built-in-locations.js
var built_in_locations = __webpack_require__(42886);
// EXTERNAL MODULE: ./domain/policy/runs-on.js
var runs_on = __webpack_require__(87741);
;// CONCATENATED MODULE: ./domain/policy/reach.js


/** Whether each target can be reached now. It puts the allowed in order, and allows nothing. */
const reachOf = (targets, sight) => new Map([...targets].map(([id, target]) => [id, isHosted(target) ? 'in' : reachBy(target.runsOn, sight)]));
/** GitHub makes hosted runners as they are asked for. */
const isHosted = ({ location }) => location === built_in_locations/* HOSTED */.ah;
/** The targets known to be out of reach. */
const outOfReach = (reach) => new Set([...reach].flatMap(([id, each]) => (each === 'out' ? [id] : [])));
/**
 * A pool that scales to zero lists nobody, and what is made for one job is listed while that lasts: neither is out of
 * reach, and nor is what a group may have that nobody lists.
 */
function reachBy(runsOn, sight) {
    if (sight === undefined)
        return 'unknown';
    const asked = (0,runs_on/* askedRunner */.N)(runsOn);
    const { group } = asked;
    const fitting = sight.runners.filter((runner) => fits(runner, asked));
    if (fitting.some(({ online }) => online))
        return 'in';
    const stay = fitting.length > 0 && fitting.every(({ ephemeral }) => !ephemeral);
    const isHidden = sight.hiddenGroups.some((each) => group === undefined || lower(each) === lower(group));
    return stay && !isHidden ? 'out' : 'unknown';
}
/** Neither groups nor labels know upper from lower case. */
function fits(runner, { group, labels }) {
    const has = new Set(runner.labels.map(lower));
    const inGroup = group === undefined || (runner.group !== undefined && lower(runner.group) === lower(group));
    return inGroup && labels.every((label) => has.has(lower(label)));
}
const lower = (text) => text.toLowerCase();

;// CONCATENATED MODULE: ./commands/plan/deciding.js


async function situationNow(host, ports) {
    return { ...(await host.situation()), now: ports.clock.now() };
}
/** What is out of reach comes last; who is allowed is decided without it. */
function decideFor(policy, situation, runners) {
    const reach = reachOf(policy.targets, runners?.known ? runners.sight : undefined);
    const now = { ...situation, unavailable: outOfReach(reach) };
    const decision = (0,evaluate/* evaluate */._3)(policy, now);
    const merged = now.event === 'trusted' ? decision : (0,evaluate/* evaluate */._3)(policy, { ...now, event: 'trusted' });
    return { situation, decision, merged, reach, ...(runners === undefined ? {} : { runners }) };
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
