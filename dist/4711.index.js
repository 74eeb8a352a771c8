export const id = 4711;
export const ids = [4711,8222];
export const modules = {

/***/ 50561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ LINE_ENDS),
/* harmony export */   JC: () => (/* binding */ ENCODINGS),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   oq: () => (/* binding */ DATA_FORMATS)
/* harmony export */ });
/** What all keys that are meant begin with, up to a `/`. The rest of each is the name of its file, once it is fetched. */
const prefixOf = (key) => key.slice(0, key.replace(/[*?].*$/s, '').lastIndexOf('/') + 1);
const DATA_FORMATS = ['csv', 'json-lines', 'parquet'];
/** `utf-16` begins with a byte order mark that says which of the two it is. */
const ENCODINGS = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'];
/** `mixed`: lines end with LF, CR or CR LF as it comes. */
const LINE_ENDS = ['alike', 'mixed'];


/***/ }),

/***/ 98613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   hr: () => (/* binding */ azureNonce),
/* harmony export */   r2: () => (/* binding */ platformFaults)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60028);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);



const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
/** Those that can sign where a machine is. */
const CLOUDS = ['aws', 'gcp', 'azure'];
/** Everything in which a cloud's word is not what it must be. */
function platformFaults(facts, { cloud, pins, nonce, at }) {
    const provider = (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(pins.provider);
    return [
        ...(facts.region === cloud.region ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/region-differs', { provider, expected: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(cloud.region) })]),
        ...(pins.accounts.includes(facts.account) ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/account-not-pinned', { provider })]),
        ...(facts.nonce === nonce ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/platform-replayed', { provider })]),
        ...(isOfNow(facts, (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u)(at)) ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/platform-expired', { provider })]),
        ...ageFaults(facts, pins, (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u)(at)),
    ];
}
/** Written so that a time that is none counts as another. */
function isOfNow({ made }, at) {
    return made === undefined || (Math.abs(at - made.at) <= MAX_CLOCK_DIFFERENCE_MS && at < made.until);
}
function ageFaults({ up }, { maxInstanceAge: limit }, at) {
    if (limit === undefined)
        return [];
    const age = up === undefined ? Number.NaN : at - up;
    if (age >= -MAX_CLOCK_DIFFERENCE_MS && age <= limit.seconds * 1000)
        return [];
    return [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/instance-too-old', { limit: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(limit.text) })];
}
const DIGITS = 10;
/** The nonce of an Azure document has ten digits and no more: 33 bits of the digest. */
const azureNonce = (claim) => (BigInt(`0x${claim.slice('sha256:'.length)}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');


/***/ }),

/***/ 54131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ serviceDifferences),
/* harmony export */   Vx: () => (/* binding */ serviceProofOf),
/* harmony export */   _H: () => (/* binding */ jobsLike),
/* harmony export */   q_: () => (/* binding */ runningDifferences)
/* harmony export */ });
/* harmony import */ var _policy_runs_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87741);

/** An id of the Jobs API. A server of one's own gives a job its name in the workflow instead, which is no number. */
const JOB_ID = /^\d+$/;
/** One line that evidence can hold. */
const NAME = /^[^\p{C}\u2028\u2029]{1,300}$/u;
const MAX_LABELS = 20;
/** This job among those of its run: by its id, or else the one that the runner of this name is at work on. */
function jobsLike(jobs, run, runner) {
    if (JOB_ID.test(run.job))
        return jobs.filter(({ id }) => id === run.job);
    if (runner === undefined)
        return [];
    return jobs.filter((job) => job.attempt === run.attempt && job.runnerName === runner && isRunning(job));
}
const isRunning = ({ status }) => status === 'in_progress';
/** What the service must say of a job that runs here now: the keys in which it says otherwise. */
function runningDifferences(job, { run, runner, runsOn }) {
    return [
        ...(job.attempt === run.attempt ? [] : ['attempt']),
        ...(isRunning(job) ? [] : ['status']),
        ...(isName(job.runnerName) && (runner === undefined || job.runnerName === runner) ? [] : ['runner']),
        ...matchDifferences(job, runsOn),
    ];
}
/** Where a job's runner is not one that `runs-on` could have chosen. Labels are compared as the service does: in any case. */
function matchDifferences(job, runsOn) {
    const { group, labels } = (0,_policy_runs_on_js__WEBPACK_IMPORTED_MODULE_0__/* .askedRunner */ .N)(runsOn);
    const has = new Set(job.labels.map((label) => label.toLowerCase()));
    const fits = job.labels.length <= MAX_LABELS && job.labels.every(isName);
    return [
        ...(group === undefined || job.runnerGroup === group ? [] : ['group']),
        ...(fits && labels.every((label) => has.has(label.toLowerCase())) ? [] : ['labels']),
    ];
}
const isName = (text) => text !== null && NAME.test(text);
const serviceProofOf = (job) => ({
    job: job.id,
    runner: job.runnerName ?? '',
    group: isName(job.runnerGroup) ? job.runnerGroup : '',
    labels: job.labels,
});
/** The keys in which the service, asked again, no longer says what evidence holds; `job` where it knows no such job. */
function serviceDifferences(shown, run, jobs, runsOn) {
    const [job, second] = jobs.filter(({ id, attempt }) => id === shown.job && attempt === run.attempt);
    if (job === undefined || second !== undefined)
        return ['job'];
    const now = serviceProofOf(job);
    return [
        ...(!JOB_ID.test(run.job) || run.job === shown.job ? [] : ['job']),
        ...(now.runner === shown.runner && isName(job.runnerName) ? [] : ['runner']),
        ...(now.group === shown.group ? [] : ['group']),
        ...(now.labels.join('\n') === shown.labels.join('\n') ? [] : ['labels']),
        ...matchDifferences(job, runsOn),
    ];
}


/***/ }),

/***/ 95840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimRequest),
/* harmony export */   T: () => (/* binding */ claimDifferences)
/* harmony export */ });
function claimRequest(expected, nonce) {
    const { repository, run, attempt, job } = expected.run;
    const { step, instance = '', target, policy, document } = expected;
    const beside = document === undefined ? {} : { document };
    return { version: 1, repository, run, attempt, job, step, instance, target, policy, ...beside, nonce };
}
/** The keys in which a claim differs from what it must say; none means it is the claim that was asked for. */
function claimDifferences(claim, expected) {
    const nonce = typeof claim.nonce === 'string' ? claim.nonce : '';
    const wanted = { document: undefined, ...claimRequest(expected, nonce), location: expected.location };
    const differing = Object.entries(wanted).filter(([key, value]) => claim[key] !== value);
    return differing.map(([key]) => key);
}


/***/ }),

/***/ 13875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ audienceOf),
/* harmony export */   y: () => (/* binding */ tokenDifferences)
/* harmony export */ });
/* harmony import */ var _outcome_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60028);

const MAX_CLOCK_DIFFERENCE_S = 5 * 60;
/** The audience that binds a token to one claim: it is made for nobody else, and for no other job. */
const audienceOf = (claim) => `urn:x-domicile:proof:${claim}`;
/** The keys in which a verified token differs from what it must say. `check_run_id` is missing where the server is old. */
function tokenDifferences(claims, expected) {
    const { run, job, repositoryId, audience, environment = '', hosted } = expected;
    const wanted = {
        aud: audience,
        repository: run.repository,
        repository_id: repositoryId,
        run_id: run.run,
        run_attempt: String(run.attempt),
        check_run_id: claims.check_run_id === undefined ? undefined : job,
        runner_environment: hosted ? 'github-hosted' : 'self-hosted',
        environment: environment === '' ? undefined : environment,
    };
    const differing = Object.entries(wanted).filter(([key, value]) => asText(claims[key]) !== value);
    return [...differing.map(([key]) => key), ...timeDifferences(claims, expected.now)];
}
/** Ids come as texts, and as numbers where a server is old. */
const asText = (value) => (typeof value === 'number' ? String(value) : value);
/** A token is made just now and not yet over; written so that a time that is none is neither. */
function timeDifferences({ iat, exp }, at) {
    const now = (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .u)(at) / 1000;
    return [
        ...(typeof iat === 'number' && Math.abs(now - iat) <= MAX_CLOCK_DIFFERENCE_S ? [] : ['iat']),
        ...(typeof exp === 'number' && exp > now - MAX_CLOCK_DIFFERENCE_S ? [] : ['exp']),
    ];
}


/***/ }),

/***/ 75183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ proofFor),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   ki: () => (/* binding */ levelShown),
/* harmony export */   pX: () => (/* binding */ standsAlone),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _labels_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96578);

/** By what is asked for: the levels that show at least as much. A site or a cloud that signs needs no service beside it. */
const SATISFIED_BY = {
    declared: ['declared', 'service', 'site', 'platform'],
    service: ['service', 'site', 'platform'],
    site: ['site', 'platform'],
    platform: ['platform'],
};
const satisfies = (shown, needed) => SATISFIED_BY[needed].includes(shown);
/** The one that asks for more. */
const strongest = (a, b) => (satisfies(a, b) ? a : b);
const NEEDED = {
    public: 'declared',
    internal: 'declared',
    confidential: 'service',
    restricted: 'site',
};
/**
 * The least proof of place that data of these labels asks for; `more` is what the policy asks for beyond that, and a
 * target may ask for more still. Data of one class is owed no less than that of a lower one.
 */
const proofFor = (labels, more = {}) => [...labels]
    .flatMap(({ classification }) => _labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSIFICATIONS */ .Ii.filter((each) => (0,_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(each, classification)))
    .map((each) => strongest(NEEDED[each], more[each] ?? 'declared'))
    .reduce(strongest, 'declared');
/**
 * The level that these proofs reach together. The document of AWS is bound to no job, and that of Azure names no region:
 * each counts only beside a site's signature over it.
 */
function levelShown({ signed, service, platform, }) {
    if (platform !== undefined && (standsAlone(platform.provider) || signed !== undefined))
        return 'platform';
    if (signed !== undefined)
        return 'site';
    return service === undefined ? 'declared' : 'service';
}
/** Whether the cloud itself signs both the region and a nonce of ours. */
const standsAlone = (provider) => provider === 'gcp';


/***/ }),

/***/ 87741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ askedRunner)
/* harmony export */ });
/** `runs-on` in each of the forms that GitHub takes, as one. */
function askedRunner(runsOn) {
    if (typeof runsOn === 'string')
        return { labels: [runsOn] };
    if (!('group' in runsOn))
        return { labels: runsOn };
    const { group, labels = [] } = runsOn;
    return { group, labels: typeof labels === 'string' ? [labels] : labels };
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

/***/ 36019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ claimedTime),
/* harmony export */   aC: () => (/* binding */ platformFindings),
/* harmony export */   bo: () => (/* binding */ nonceFor),
/* harmony export */   yA: () => (/* binding */ documentDigest)
/* harmony export */ });
/* harmony import */ var _domain_gate_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98613);
/* harmony import */ var _domain_gate_site_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95840);
/* harmony import */ var _domain_gate_token_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13875);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24037);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72764);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74046);








/** What a site's signer signs to bind a cloud's document to its claim. */
const documentDigest = (proof) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(proof));
/** What a cloud is asked to sign for: this claim and no other. */
const nonceFor = (provider, claim) => ({ aws: () => undefined, azure: _domain_gate_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .azureNonce */ .hr, gcp: _domain_gate_token_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .audienceOf */ .O })[provider]((0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(claim));
/**
 * Everything that speaks against a cloud's proof; nothing means that it holds. The machine itself and the gate ask the
 * same, and believe nothing but the policy, the trust file and the cloud's signature.
 */
async function platformFindings(proof, { claim: expected, cloud, pins, at }, read) {
    if (cloud === undefined || cloud.provider !== proof.provider || pins?.provider !== proof.provider) {
        return [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/platform-not-pinned', { location: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(expected.location) })];
    }
    const claim = 'claim' in proof ? proof.claim : undefined;
    const claimed = parsed(claim ?? '{}');
    const differing = claim === undefined ? [] : (0,_domain_gate_site_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .claimDifferences */ .T)(claimed, expected);
    if (differing.length > 0)
        return [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/claim-differs', { differing: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(differing) })];
    const madeAt = claim === undefined ? at : String(claimed.at);
    try {
        const facts = await read(proof, pins);
        return (0,_domain_gate_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformFaults */ .r2)(facts, { cloud, pins, nonce: nonceFor(proof.provider, claim ?? ''), at: madeAt });
    }
    catch (thrown) {
        if (thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            return thrown.findings;
        throw thrown;
    }
}
/** When the claim was made by the word of the proof itself; undefined where it holds none. */
const claimedTime = (proof) => 'claim' in proof ? String(parsed(proof.claim).at) : undefined;
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,_strict_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) ? value : {};
    }
    catch {
        return {};
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


/***/ }),

/***/ 68982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   bN: () => (/* binding */ capacity),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58956);


/** A size in bytes. */
const size = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(/[1-9]\d{0,5}(MB|GB|TB|MiB|GiB|TiB)/, 'a size such as 8GB or 512MiB'), (value) => Number.parseInt(value, 10) * (_domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E[value.replace(/^\d+/, '')] ?? Number.NaN));
const cpu = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)({ min: 0, exclusive: true }));
const memory = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(size);
const gpu = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)({ min: 0 }));
const capacity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cpu, memory, gpu });
/** A machine that is wiped may be asked for; one that keeps what it sees is nothing to ask for. */
const requirements = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cpu, memory, gpu, isolation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('ephemeral')) });
/** Five days: what GitHub lets a job on a self-hosted runner take. */
const MAX_TIMEOUT_MINUTES = 5 * 24 * 60;
const A_DURATION = 'a duration such as 60m or 2h, of at most 120h';
/** A duration in minutes. */
const duration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(/[1-9]\d{0,3}[mh]/, A_DURATION), (value, node, findings) => {
    const minutes = Number.parseInt(value, 10) * (value.endsWith('h') ? 60 : 1);
    return minutes <= MAX_TIMEOUT_MINUTES ? minutes : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)(node, [A_DURATION]));
});


/***/ }),

/***/ 60512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy = __webpack_require__(14979);
// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
// EXTERNAL MODULE: ./domain/data/form.js
var data_form = __webpack_require__(50561);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/shape/wrong.js
var wrong = __webpack_require__(88878);
;// CONCATENATED MODULE: ./files/site/dialect.js





/** Texts of a dialect may be blanks or nothing, which no other text of a file may. */
const raw = (node, findings) => node.kind === 'scalar' && typeof node.value === 'string' ? node.value : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongType */.gQ)(node, 'text'));
/** Letters and digits stand in values, and line ends end rows. */
const of = (allowed, called) => (0,shape/* checked */.KD)(raw, (value, node, findings) => (allowed.test(value) ? value : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongValue */.NT)(node, [called]))));
const SIGN = '[\\t -/:-@[-`{-~]';
const sign = of(new RegExp(`^${SIGN}$`), 'one character of ASCII that is no letter, no digit and no line end');
const delimiter = of(new RegExp(`^${SIGN}{1,4}$`), 'one to four characters of ASCII, without letters, digits and line ends');
const nulls = (0,shape/* listOf */.c3)(of(/^[^\p{Cc}]{0,80}$/u, 'at most 80 characters on one line'), { min: 1 });
const dialect_shape = (0,shape/* object */.Ik)({
    delimiter: (0,shape/* optional */.lq)(delimiter),
    quote: (0,shape/* optional */.lq)((node, findings) => (isNone(node) ? 'none' : sign(node, findings))),
    escape: (0,shape/* optional */.lq)(sign),
    columns: (0,shape/* optional */.lq)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 })),
    nulls: (0,shape/* optional */.lq)(nulls),
    encoding: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...data_form/* ENCODINGS */.JC)),
    'line-ends': (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...data_form/* LINE_ENDS */.Eq)),
});
const isNone = (node) => node.kind === 'scalar' && node.value === 'none';
/** How a CSV differs from what RFC 4180 describes. */
const dialectShape = (0,shape/* checked */.KD)((0,shape/* mapped */.CV)(dialect_shape, ({ 'line-ends': lineEnds, ...rest }) => ({
    ...rest,
    ...(lineEnds === undefined ? {} : { lineEnds }),
})), (dialect, node, findings) => {
    const wrong = clash(dialect);
    if (wrong === undefined)
        return dialect;
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/wrong-value', { expected: (0,labelled.id)(wrong) }, node.at));
});
/** Signs that are read in two ways. */
function clash({ delimiter: between, quote = '"', escape: before, nulls: texts = [] }) {
    const signs = [between, quote === 'none' ? undefined : quote, before].filter((each) => each !== undefined);
    if (texts.some((each) => signs.some((one) => each.includes(one))))
        return 'nulls without signs of the CSV in them';
    if (quote === 'none')
        return before === undefined ? undefined : 'no escape where there are no quotes';
    if (between?.includes(quote))
        return 'a delimiter and a quote that differ';
    return before !== undefined && between?.includes(before) ? 'a delimiter and an escape that differ' : undefined;
}

// EXTERNAL MODULE: ./files/policy/capacity.js
var capacity = __webpack_require__(68982);
;// CONCATENATED MODULE: ./files/site/objects.js





const DEFAULT_MAX_BYTES = 10 * 2 ** 30;
const region = (0,shape/* pattern */.T1)(/[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?/, 'a region such as eu-central-1');
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** Nobody between may read or change what is fetched, so only a machine's own services go without TLS. */
const endpoint = (0,shape/* checked */.KD)(shape/* line */.n8, (value, node, findings) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    const isBare = url !== undefined && value.replace(/\/$/, '') === url.origin;
    return isSafe && isBare ? url.origin : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongValue */.NT)(node, ['https://HOST, with a port or without']));
});
const storeShape = (0,shape/* object */.Ik)({
    region: (0,shape/* required */.mw)(region),
    endpoint: (0,shape/* optional */.lq)(endpoint),
    'max-size': (0,shape/* optional */.lq)(capacity/* size */.Ej),
});
const isObjectPath = (path) => /^[A-Za-z][A-Za-z0-9+-]*:\/\//.test(path);
/** As AWS names buckets. A longer name of another kind (an access point) may stand for another region. */
const OBJECTS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^/].*)$/s;
/** `s3://BUCKET/KEY` and what is said beside it. */
function objectsAt({ value, at }, stated, node, findings) {
    const [, bucket, key] = OBJECTS.exec(value) ?? [];
    if (bucket === undefined || key === undefined) {
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/wrong-value', { expected: (0,labelled/* ids */.dK)(['s3://BUCKET/KEY, or a path of this machine']) }, at));
    }
    if (stated === undefined)
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)('s3') }, node.at));
    const { region: where, endpoint: address, 'max-size': maxBytes = DEFAULT_MAX_BYTES } = stated;
    return { bucket, key, region: where, maxBytes, ...(address === undefined ? {} : { endpoint: address }) };
}

// EXTERNAL MODULE: ./files/duration.js
var duration = __webpack_require__(79569);
;// CONCATENATED MODULE: ./files/site/table.js


const DEFAULT_PORT = 5432;
const DAY = { text: '1d', seconds: 86_400 };
const HOUR = { text: '1h', seconds: 3600 };
const table_password = (0,shape/* byKeyPresent */.a5)({
    file: (0,shape/* object */.Ik)({ file: (0,shape/* required */.mw)(shape/* line */.n8) }),
    variable: (0,shape/* object */.Ik)({ variable: (0,shape/* required */.mw)((0,shape/* pattern */.T1)(/[A-Za-z_][A-Za-z0-9_]*/, 'the name of a variable')) }),
});
const NAME = /[^.\p{Cc}"]{1,63}/u;
const table = (0,shape/* pattern */.T1)(new RegExp(`${NAME.source}\\.${NAME.source}`, 'u'), 'a table as SCHEMA.TABLE');
const table_shape = (0,shape/* object */.Ik)({
    host: (0,shape/* required */.mw)(shape/* line */.n8),
    port: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 1, max: 65_535 }), DEFAULT_PORT),
    database: (0,shape/* required */.mw)(shape/* line */.n8),
    user: (0,shape/* required */.mw)(shape/* line */.n8),
    password: (0,shape/* optional */.lq)(table_password),
    table: (0,shape/* required */.mw)(table),
    tls: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('verify-full', 'off')),
    ca: (0,shape/* optional */.lq)(shape/* line */.n8),
    timeout: (0,shape/* withDefault */.IQ)((0,duration/* duration */.p)(DAY), HOUR),
});
/** What a finding would repeat of the file: somebody may have written a password in the wrong place. */
const REPEATED = {
    'file/wrong-value': 'got',
    'file/wrong-type': 'form',
    'file/unknown-key': 'key',
};
const untold = (of) => (node, findings) => {
    const own = [];
    const read = of(node, own);
    findings.push(...own.map(withoutRepeated));
    return read;
};
function withoutRepeated(finding) {
    const params = Object.entries(finding.params).filter(([key]) => key !== REPEATED[finding.code]);
    return { ...finding, params: Object.fromEntries(params) };
}
/** A table of a PostgreSQL server. What leaves this machine is encrypted, unless the file says otherwise. */
const tableShape = (0,shape/* mapped */.CV)(untold(table_shape), ({ table: name, timeout, tls, ...rest }) => {
    const [schema = '', of = ''] = name.split('.');
    const safe = isHere(rest.host) ? 'off' : 'verify-full';
    return { ...rest, schema, table: of, tls: tls ?? safe, timeoutSeconds: timeout.seconds };
});
/** A Unix socket, or this machine's own address. */
const isHere = (host) => host.startsWith('/') || /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

;// CONCATENATED MODULE: ./files/site/partition.js








const filesShape = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    path: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* line */.n8)),
    format: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...data_form/* DATA_FORMATS */.oq)),
    csv: (0,shape/* optional */.lq)(dialectShape),
    s3: (0,shape/* optional */.lq)(storeShape),
}), (stated, node, findings) => {
    const { format, csv, path } = stated;
    if (csv !== undefined && format !== 'csv')
        return (0,shape/* fail */.fJ)(findings, onlyOfCsv(node, format));
    const form = { format, ...(csv === undefined ? {} : { csv }) };
    if (!isObjectPath(path.value))
        return stated.s3 ? (0,shape/* fail */.fJ)(findings, noObjects(path)) : { path: path.value, ...form };
    const objects = objectsAt(path, stated.s3, node, findings);
    return objects === shape/* FAILED */.Wk ? shape/* FAILED */.Wk : { path: path.value, objects, ...form };
});
const serverShape = (0,shape/* object */.Ik)({ postgres: (0,shape/* required */.mw)(tableShape) });
/** Where a partition lies on this site. */
const partitionShape = (node, findings) => (node.kind === 'map' && (0,files_node/* entryOf */.Ms)(node, 'postgres') ? serverShape : filesShape)(node, findings);
const onlyOfCsv = (node, format) => (0,finding/* error */.z3)('file/wrong-value', { got: (0,labelled.id)(format), expected: (0,labelled/* ids */.dK)(['csv']) }, positionOf(node, 'format'));
const noObjects = ({ at }) => (0,finding/* error */.z3)('file/wrong-value', { expected: (0,labelled.id)('a path like s3://BUCKET/KEY beside s3') }, at);
const positionOf = (node, key) => (node.kind === 'map' ? (0,files_node/* entryOf */.Ms)(node, key)?.value.at : undefined) ?? node.at;

;// CONCATENATED MODULE: ./files/site.js





const repository = (0,shape/* pattern */.T1)(/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+/, 'a repository as OWNER/NAME');
const command = (0,shape/* mapped */.CV)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), ([program = '', ...args]) => [program, ...args]);
const signer = (0,shape/* byKeyPresent */.a5)({
    command: (0,shape/* object */.Ik)({ command: (0,shape/* required */.mw)(command) }),
    socket: (0,shape/* object */.Ik)({ socket: (0,shape/* required */.mw)(shape/* line */.n8) }),
});
const siteShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    location: (0,shape/* required */.mw)(names/* idName */.ZX),
    repositories: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(repository)),
    policies: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(names/* projectPath */.DZ, { min: 1 }), [policy/* DEFAULT_POLICY */.z]),
    environments: (0,shape/* optional */.lq)((0,shape/* listOf */.c3)(shape/* line */.n8)),
    partitions: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* originName */.AN, partitionShape), []),
    stores: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* idName */.ZX, shape/* line */.n8), []),
    destinations: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* idName */.ZX, shape/* line */.n8), []),
    signer: (0,shape/* optional */.lq)(signer),
    'digest-key': (0,shape/* optional */.lq)(shape/* line */.n8),
    'inference-endpoints': (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(names/* webOrigin */.n6), []),
    state: (0,shape/* required */.mw)(shape/* line */.n8),
    'parent-policy': (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ sha256: (0,shape/* required */.mw)(names/* sha256Text */.f1) })),
});
/** Throws `badInput` with all that is wrong, and without the site's paths. */
function readSite(source) {
    const file = quietly(() => (0,shape/* readYaml */.gM)(siteShape, source));
    return {
        location: file.location,
        repositories: file.repositories,
        policies: file.policies,
        ...(file.environments ? { environments: file.environments } : {}),
        partitions: byName(file.partitions),
        stores: byName(file.stores),
        destinations: byName(file.destinations),
        ...(file.signer === undefined ? {} : { signer: file.signer }),
        ...(file['digest-key'] === undefined ? {} : { digestKey: file['digest-key'] }),
        inferenceEndpoints: file['inference-endpoints'],
        state: file.state,
        ...(file['parent-policy'] === undefined
            ? {}
            : { parentPolicy: `sha256:${file['parent-policy'].sha256}` }),
    };
}
const byName = (entries) => new Map(entries.map(({ key, value }) => [key, value]));
/** A site's paths are its secrets, so a finding does not repeat what could be one; its position says where to look. */
function quietly(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        throw (0,finding/* badInput */.AN)(...thrown.findings.map(withoutPaths));
    }
}
/** Parameters that hold our own words, and the name that the caller gave the file. */
const OURS = ['allowed', 'expected', 'file'];
function withoutPaths(finding) {
    const params = Object.entries(finding.params).filter(([key, value]) => OURS.includes(key) || isNoPath(key, value));
    return { ...finding, params: Object.fromEntries(params) };
}
/** `form` is the value itself, as it should have been written. */
const isNoPath = (key, value) => key !== 'form' && !couldBePath(value);
const couldBePath = (value) => 'kind' in value ? /[/\\.]/.test(String(value.value)) : value.some(couldBePath);


/***/ }),

/***/ 72554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ serveSocket),
/* harmony export */   z: () => (/* binding */ askSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


const MAX_MESSAGE_BYTES = 64 * 1024;
/** Sends one message to a Unix socket and returns the one answer. Throws on any trouble, and after the deadline. */
function askSocket(path, message, timeoutMs) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createConnection)({ path, allowHalfOpen: true }, () => socket.end(message));
        socket.setTimeout(timeoutMs, () => socket.destroy(new Error('the socket did not answer in time')));
        receive(socket).then(resolve, reject);
    });
}
/** Answers each message on a Unix socket that every user of the machine may ask; an error answers with nothing. */
async function serveSocket(path, answer) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)({ allowHalfOpen: true }, (socket) => {
        receive(socket)
            .then(answer)
            .then((text) => socket.end(text), () => socket.end());
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o666);
    return server;
}
function receive(socket) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        socket.on('data', (chunk) => {
            size += chunk.length;
            if (size > MAX_MESSAGE_BYTES)
                socket.destroy(new Error('the message is too large'));
            chunks.push(Buffer.from(chunk));
        });
        socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        socket.on('error', reject);
    });
}


/***/ }),

/***/ 74711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  siteProver: () => (/* binding */ siteProver)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./domain/policy/proof-levels.js
var proof_levels = __webpack_require__(75183);
// EXTERNAL MODULE: ./evidence/platform-proof.js
var platform_proof = __webpack_require__(36019);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./domain/gate/site-claim.js
var site_claim = __webpack_require__(95840);
// EXTERNAL MODULE: ./evidence/canonical.js
var canonical = __webpack_require__(24037);
;// CONCATENATED MODULE: ./systems/platform/prove.js







/**
 * Asked where the level `platform` is needed; and where the trust file knows the machine's cloud, the cloud needs no
 * signer and the site has none. Elsewhere nobody asks whether this is a cloud.
 */
const asksPlatform = ({ atLeast, pins }, hasSigner) => atLeast === 'platform' || (atLeast !== 'declared' && !hasSigner && pins !== undefined && (0,proof_levels/* standsAlone */.pX)(pins.provider));
/** Has the cloud sign where this machine is, and believes nothing of it that does not hold. */
async function provenByPlatform(claim, expected, { platforms, hasSigner, now }) {
    const { cloud, pins, location } = claim;
    if (pins === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/platform-not-pinned', { location: (0,labelled.id)(location) }));
    const { provider } = pins;
    if (!(0,proof_levels/* standsAlone */.pX)(provider) && !hasSigner)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/platform-unbound', { provider: (0,labelled.id)(provider) }));
    const proof = await platforms.ask(provider, claimText(expected, now));
    const findings = await (0,platform_proof/* platformFindings */.aC)(proof, { claim: expected, cloud, pins, at: now }, platforms.read);
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
    return proof;
}
/** This job, step and time, and a number that nobody could have known before. */
const claimText = (expected, at) => (0,canonical/* canonicalJson */.d)({ ...(0,site_claim/* claimRequest */.I)(expected, (0,external_node_crypto_.randomUUID)()), location: expected.location, at });

// EXTERNAL MODULE: ./domain/gate/service.js
var gate_service = __webpack_require__(54131);
// EXTERNAL MODULE: ./domain/gate/token-claims.js
var token_claims = __webpack_require__(13875);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
;// CONCATENATED MODULE: ./systems/service-prover/service.js








/** Has the service that runs this job say which runner took it; any doubt is refused. */
async function provenByService(claim, service, now) {
    mustBeOfItsKind(claim, service);
    const job = await thisJob(claim, service);
    mustBeOfTarget(job, claim, service);
    await mustHaveToken(job, claim, service, now);
    return (0,gate_service/* serviceProofOf */.Vx)(job);
}
/** A runner that calls itself hosted is no machine of the user's, whatever took the job. */
function mustBeOfItsKind({ hosted, target }, { runner }) {
    if (runner.hosted === undefined || runner.hosted === hosted)
        return;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/runner-differs', { target: (0,labelled.id)(target), differing: (0,labelled/* ids */.dK)(['hosted']) }));
}
async function thisJob({ run }, service) {
    const [job, ...more] = (0,gate_service/* jobsLike */._H)(await service.jobs(), run, service.runner.name);
    if (job !== undefined && more.length === 0)
        return job;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/job-not-found', { matching: (0,labelled/* known */.eO)(job === undefined ? 0 : 1 + more.length) }));
}
function mustBeOfTarget(job, { run, runsOn, target }, { runner }) {
    const differing = (0,gate_service/* runningDifferences */.q_)(job, { run, runsOn, runner: runner.name });
    if (differing.length > 0) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/runner-differs', { target: (0,labelled.id)(target), differing: (0,labelled/* ids */.dK)(differing) }));
    }
}
/** Where the job may have a token of the service, it must agree; it is no evidence, since who holds it could use it. */
async function mustHaveToken(job, claim, service, now) {
    const { run, environment, hosted } = claim;
    const { step, target, instance, policyDigest: policy } = claim;
    const asked = (0,site_claim/* claimRequest */.I)({ run, step, target, policy, ...(instance ? { instance } : {}) }, (0,external_node_crypto_.randomUUID)());
    const audience = (0,token_claims/* audienceOf */.O)((0,sha256/* sha256 */.s)((0,canonical/* canonicalJson */.d)(asked)));
    const claims = await service.identity(audience);
    if (claims === undefined)
        return;
    const repositoryId = await service.repositoryId();
    const expected = { run, job: job.id, repositoryId, audience, hosted, now, ...(environment ? { environment } : {}) };
    const differing = (0,token_claims/* tokenDifferences */.y)(claims, expected);
    if (differing.length > 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/token-differs', { differing: (0,labelled/* ids */.dK)(differing) }));
}

// EXTERNAL MODULE: ./evidence/ed25519.js
var ed25519 = __webpack_require__(58222);
// EXTERNAL MODULE: ./machine/socket.js
var machine_socket = __webpack_require__(72554);
// EXTERNAL MODULE: ./machine/tool.js
var tool = __webpack_require__(85197);
;// CONCATENATED MODULE: ./systems/site-prover/signature.js








const SIGNER_DEADLINE_MS = 10_000;
const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
/** Has the site sign a nonce for this job, and believes nothing of the answer that does not verify. */
async function signedBySite(signing) {
    const nonce = (0,external_node_crypto_.randomUUID)();
    const signed = await askSigner(signing, nonce);
    if (!signing.trustedKeys.includes(signed.key)) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/key-not-trusted', { location: (0,labelled.id)(signing.expected.location) }));
    }
    if (!(0,ed25519/* verifyEd25519 */.I5)(signed.key, signed.claim, signed.signature))
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/signature-invalid'));
    mustBeAskedFor(signed, signing, nonce);
    return signed;
}
async function askSigner(signing, nonce) {
    const request = JSON.stringify((0,site_claim/* claimRequest */.I)(signing.expected, nonce));
    const { signer, cwd } = signing;
    const answer = parsed('socket' in signer ? await bySocket(signer.socket, cwd, request) : await byCommand(signer.command, cwd, request));
    const { claim, key, signature } = answer ?? {};
    if (typeof claim !== 'string' || typeof key !== 'string' || typeof signature !== 'string') {
        throw signerFailed('its answer is no signed claim');
    }
    return { claim, key, signature };
}
async function bySocket(socket, cwd, request) {
    return (0,machine_socket/* askSocket */.z)((0,external_node_path_.resolve)(cwd, socket), request, SIGNER_DEADLINE_MS).catch(() => {
        throw signerFailed('its socket does not answer');
    });
}
async function byCommand(command, cwd, input) {
    const result = await (0,tool/* runTool */.q)(command, { input, cwd, timeoutMs: SIGNER_DEADLINE_MS }).catch(() => undefined);
    if (result === undefined)
        throw signerFailed('cannot be started');
    if (result.timedOut)
        throw signerFailed('too slow');
    if (result.exit !== 0)
        throw signerFailed(`exit code ${result.exit}`);
    return result.stdout;
}
function mustBeAskedFor(signed, { expected, now }, nonce) {
    const claim = parsed(signed.claim) ?? {};
    const differing = [...(0,site_claim/* claimDifferences */.T)(claim, expected), ...(claim.nonce === nonce ? [] : ['nonce'])];
    if (differing.length > 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/claim-differs', { differing: (0,labelled/* ids */.dK)(differing) }));
    const apart = Math.abs(Date.parse(String(claim.at)) - Date.parse(now));
    // Written so that a time that is none counts as expired.
    if (!(apart <= MAX_CLOCK_DIFFERENCE_MS))
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/claim-expired'));
}
const signerFailed = (reason) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/signer-failed', { reason: (0,labelled.id)(reason) }));
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./systems/site-prover/shown.js







/** All that shows where this is, as far as it is needed; refused where that is too little. */
async function shown(claim, found, witnesses) {
    const platform = await byPlatform(claim, found, witnesses);
    const signed = await bySigner(claim, found, platform, witnesses);
    const service = await byService(claim, signed ?? platform, witnesses);
    const shownBy = { ...(signed ? { signed } : {}), ...(service ? { service } : {}), ...(platform ? { platform } : {}) };
    const { target, location, atLeast, step } = claim;
    const level = (0,proof_levels/* levelShown */.ki)(shownBy);
    if ((0,proof_levels/* satisfies */.ib)(level, atLeast))
        return { target, location, level, ...shownBy };
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/too-weak', { step: (0,labelled.id)(step), expected: (0,labelled.id)(atLeast), got: (0,labelled.id)(level), location: (0,labelled.id)(location) }));
}
const expectedOf = ({ run, location, step, instance, target, policyDigest }) => ({
    run,
    location,
    step,
    target,
    policy: policyDigest,
    ...(instance === undefined ? {} : { instance }),
});
async function byPlatform(claim, { site }, { clock, platforms, siteFileProves }) {
    const hasSigner = site.signer !== undefined && siteFileProves;
    if (!siteFileProves || !asksPlatform(claim, hasSigner))
        return undefined;
    return provenByPlatform(claim, expectedOf(claim), { platforms, hasSigner, now: clock.now() });
}
/** Undefined where the site has no signer, or where the file came from the job itself. */
async function bySigner(claim, { site, folder }, platform, { clock, siteFileProves }) {
    if (site.signer === undefined || !siteFileProves)
        return undefined;
    const document = platform === undefined ? {} : { document: (0,platform_proof/* documentDigest */.yA)(platform) };
    return signedBySite({
        signer: site.signer,
        cwd: folder,
        expected: { ...expectedOf(claim), ...document },
        trustedKeys: claim.siteKeys,
        now: clock.now(),
    });
}
/** Asked only where it is needed and enough: a job without the permission to ask can still be proven by its site. */
async function byService(claim, stronger, { clock, siteFileProves }) {
    const { atLeast, service } = claim;
    if (atLeast !== 'service' || stronger !== undefined || service === undefined || !siteFileProves)
        return undefined;
    return provenByService(claim, service, clock.now());
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./files/site.js + 4 modules
var site = __webpack_require__(60512);
;// CONCATENATED MODULE: ./systems/site-prover/site-file.js






/** Where an administrator puts site files; a constant, so that no job can point elsewhere. */
const SITE_FOLDER = '/etc/domicile';
/** `given`: a path that the user of a laptop names. Otherwise the administrator's, which the job must not be able to change. */
async function findSite(given) {
    const file = given ?? (await administratorsFile());
    if (file === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/site-file-missing'));
    if (given === undefined)
        await mustBeBeyondReach(file);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/site-file-missing'));
    });
    // The path of the site file is the site's; findings about it name the file only.
    return { site: (0,site/* readSite */.U)({ path: 'site.yml', text }), folder: (0,external_node_path_.dirname)(file) };
}
async function administratorsFile() {
    for (const name of siteFileNames()) {
        const file = (0,external_node_path_.join)(SITE_FOLDER, name);
        if (await exists(file))
            return file;
    }
    return undefined;
}
/** A machine that serves several sites has a user, and a file, for each. */
function siteFileNames() {
    try {
        return [`${(0,external_node_os_.userInfo)().username}.site.yml`, 'site.yml'];
    }
    catch {
        // A user without an entry in the user database has no name.
        return ['site.yml'];
    }
}
async function mustBeBeyondReach(file) {
    if (process.getuid?.() === 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/runner-is-root'));
    for (const path of [file, (0,external_node_path_.dirname)(file)]) {
        if (await canChange(path))
            throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/site-file-writable'));
    }
}
/** An owner can give itself the right to write, so ownership counts as the right. */
async function canChange(path) {
    const { uid } = await (0,promises_.stat)(path);
    if (uid === process.getuid?.())
        return true;
    return succeeds((0,promises_.access)(path, promises_.constants.W_OK), NOT_ALLOWED);
}
/** What the system answers where it forbids to write; any other trouble says nothing of who may. */
const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS'];
/** One that may not be looked at is there: it is not passed over for another. */
const exists = (path) => succeeds((0,promises_.stat)(path), ['ENOENT', 'ENOTDIR']);
const succeeds = async (work, otherwise) => (await (0,errno/* tolerating */.u)(otherwise, work.then(() => true))) ?? false;

;// CONCATENATED MODULE: ./systems/site-prover/prover.js







const MIN_DIGEST_KEY_BYTES = 32;
/** Proof of place by the machine's site file, and by whoever else can show where this is (DESIGN §4). */
const siteProver = ({ clock, platforms, siteFile, givenFileProves }) => ({
    async prove(claim) {
        const found = await findSite(siteFile);
        mustAgree(claim, found.site);
        const siteFileProves = siteFile === undefined || givenFileProves;
        const proof = await shown(claim, found, { clock, platforms, siteFileProves });
        return provenSite(found, proof);
    },
});
function mustAgree(claim, site) {
    const { repository } = claim.run;
    const findings = [
        ...(site.location === claim.location
            ? []
            : [
                (0,finding/* error */.z3)('proof/location-differs', {
                    target: (0,labelled.id)(claim.target),
                    expected: (0,labelled.id)(claim.location),
                    got: (0,labelled.id)(site.location),
                }),
            ]),
        ...(site.repositories.includes(repository)
            ? []
            : [(0,finding/* error */.z3)('proof/repository-not-allowed', { repository: (0,labelled.id)(repository) })]),
        ...(site.policies.includes(claim.policy) ? [] : [(0,finding/* error */.z3)('proof/policy-not-obeyed', { policy: (0,labelled/* path */.Ae)(claim.policy) })]),
        ...(admitsEnvironment(site, claim.environment)
            ? []
            : [
                (0,finding/* error */.z3)('proof/environment-not-allowed', {
                    environment: (0,labelled.id)(claim.environment ?? ''),
                    target: (0,labelled.id)(claim.target),
                }),
            ]),
        ...parentMissing(site, claim),
    ];
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
}
const parentMissing = ({ parentPolicy: parent }, { parents }) => parent === undefined || parents.includes(parent)
    ? []
    : [(0,finding/* error */.z3)('policy/parent-missing', { parent: (0,labelled.id)(parent), by: (0,labelled.id)('the site') })];
const admitsEnvironment = (site, environment = '') => site.environments === undefined || site.environments.includes(environment);
async function provenSite({ site, folder }, proof) {
    const stateRoot = (0,external_node_path_.resolve)(folder, site.state);
    await makeStateFolder(stateRoot);
    return {
        proof,
        partition: (origin) => filesOf(partitionOf(origin, site), origin, folder),
        table: (origin) => tableOf(partitionOf(origin, site), folder),
        storeRoot: (store) => (0,external_node_path_.resolve)(folder, site.stores.get(store) ?? notHere('proof/store-not-here', { store: (0,labelled.id)(store) })),
        destinationRoot: (destination) => (0,external_node_path_.resolve)(folder, site.destinations.get(destination) ?? notHere('proof/destination-not-here', { destination: (0,labelled.id)(destination) })),
        inferenceEndpoints: site.inferenceEndpoints,
        digestKey: site.digestKey === undefined ? undefined : await digestKey((0,external_node_path_.resolve)(folder, site.digestKey)),
        stateRoot,
    };
}
const partitionOf = (origin, { partitions }) => partitions.get(origin) ?? notHere('proof/partition-not-here', { origin: (0,labelled.id)(origin) });
function filesOf(partition, origin, folder) {
    if ('postgres' in partition)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/not-a-file', { partition: (0,labelled.id)(origin) }));
    return partition.objects ? partition : { ...partition, path: (0,external_node_path_.resolve)(folder, partition.path) };
}
function tableOf(partition, folder) {
    if (!('postgres' in partition))
        return undefined;
    const { password, ca, ...table } = partition.postgres;
    return {
        ...table,
        ...(password ? { password: 'file' in password ? { file: (0,external_node_path_.resolve)(folder, password.file) } : password } : {}),
        ...(ca === undefined ? {} : { ca: (0,external_node_path_.resolve)(folder, ca) }),
    };
}
/** Its parent must be there: where it is not, the site file is wrong, and a chain of folders made on the way hides it. */
async function makeStateFolder(folder) {
    try {
        await (0,errno/* tolerating */.u)(['EEXIST'], (0,promises_.mkdir)(folder, { mode: 0o700 }));
        if ((await (0,promises_.stat)(folder)).isDirectory())
            return;
    }
    catch (thrown) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/state-unusable', { reason: (0,labelled.id)((0,errno/* errnoOf */.U)(thrown) ?? 'unknown') }));
    }
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/state-unusable', { reason: (0,labelled.id)('not a folder') }));
}
function notHere(...args) {
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)(...args));
}
async function digestKey(file) {
    const key = await (0,promises_.readFile)(file).catch(() => undefined);
    if (key === undefined || key.length < MIN_DIGEST_KEY_BYTES)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/digest-key-unusable'));
    return key;
}


/***/ })

};
