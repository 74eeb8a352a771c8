export const id = 6326;
export const ids = [6326];
export const modules = {

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

/***/ 14510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   v: () => (/* binding */ keySetOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74046);


/** Far above what services put into one. */
const MAX_TOKEN_BYTES = 16_384;
const MIN_RSA_BITS = 2048;
/** The keys of a key set's text; undefined where it is none. */
function keySetOf(text) {
    const value = parsed(text);
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !Array.isArray(value.keys))
        return undefined;
    return value.keys.filter(_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
}
/**
 * The claims of a token (RFC 7519) that a key of the set signed with RS256; undefined for anything else. No other
 * algorithm is known here, so a token cannot choose one.
 */
function claimsOf(token, keys) {
    const [head = '', body = '', signature = '', ...more] = token.split('.');
    if (more.length > 0 || token.length > MAX_TOKEN_BYTES)
        return undefined;
    const header = parsed(decoded(head));
    if (!(0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(header) || header.alg !== 'RS256' || typeof header.kid !== 'string')
        return undefined;
    if ('crit' in header)
        return undefined;
    const [key, second] = keys.filter(({ kid }) => kid === header.kid);
    if (key === undefined || second !== undefined)
        return undefined;
    if (!isSignedBy(key, `${head}.${body}`, signature))
        return undefined;
    const claims = parsed(decoded(body));
    return (0,_strict_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(claims) ? claims : undefined;
}
function isSignedBy(jwk, text, signature) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: jwk, format: 'jwk' });
        const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
        if (key.asymmetricKeyType !== 'rsa' || bits < MIN_RSA_BITS)
            return false;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'base64url'));
    }
    catch {
        return false;
    }
}
const decoded = (part) => Buffer.from(part, 'base64url').toString('utf8');
function parsed(text) {
    try {
        return JSON.parse(text);
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

/***/ 82559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   KO: () => (/* binding */ mayRetry),
/* harmony export */   L5: () => (/* binding */ askText)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58564);

const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/**
 * One request through the user's proxy (`HTTPS_PROXY`, `NO_PROXY`) and certificates. No redirect is followed: it could
 * lead to a host that nobody allowed. Throws where there is no answer.
 */
async function request(asked) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('domicile', [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: asked.silenceMs,
    });
    // Its types know strings and writable streams; what it does with a stream is to pipe it into the request.
    const body = (asked.body ?? null);
    return (await client.request(asked.method, asked.url, body, asked.headers)).message;
}
/** An answer as text, of a limited size. */
async function askText(asked) {
    const message = await request(asked);
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new RangeError('the answer is larger than any answer should be');
        chunks.push(chunk);
    }
    return { status: message.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') };
}
/** What a service says when it may be asked again. */
const mayRetry = (status) => status === 429 || status >= 500;


/***/ }),

/***/ 26326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GOOGLE_KEYS: () => (/* binding */ GOOGLE_KEYS),
/* harmony export */   askGcp: () => (/* binding */ askGcp),
/* harmony export */   readGcp: () => (/* binding */ readGcp)
/* harmony export */ });
/* harmony import */ var _evidence_jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14510);
/* harmony import */ var _evidence_platform_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36019);
/* harmony import */ var _machine_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82559);
/* harmony import */ var _platform_asking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50555);




/** Where Google publishes the keys that sign identity tokens. A constant, so that nobody can point elsewhere. */
const GOOGLE_KEYS = 'https://www.googleapis.com/oauth2/v3/certs';
const ISSUERS = ['https://accounts.google.com', 'accounts.google.com'];
const TOKEN_PATH = '/computeMetadata/v1/instance/service-accounts/default/identity';
/** By its name the address would have to be looked up, and whoever answers for names could answer for it. */
const HEADERS = { 'metadata-flavor': 'Google', host: 'metadata.google.internal' };
const TOKEN = /^[\w-]{1,2000}\.[\w-]{1,10000}\.[\w-]{1,2000}$/;
const SILENCE_MS = 5000;
/** An identity token of this instance, made for this claim alone. */
async function askGcp(address, claim) {
    const query = new URLSearchParams({ audience: (0,_evidence_platform_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .nonceFor */ .bo)('gcp', claim) ?? '', format: 'full' });
    const { body, header } = await (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)('gcp', { address, path: `${TOKEN_PATH}?${query}`, headers: HEADERS });
    if (header('metadata-flavor') !== 'Google' || !TOKEN.test(body))
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)('gcp', 'no identity token');
    return { provider: 'gcp', claim, token: body };
}
async function readGcp({ token }, keysAt) {
    const claims = (0,_evidence_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)(token, await googleKeys(keysAt));
    if (claims === undefined)
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)('gcp', 'not signed by a key of Google');
    if (!ISSUERS.includes(claims.iss))
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)('gcp', 'issued by somebody else');
    const instance = member(member(claims, 'google'), 'compute_engine');
    return {
        region: (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(instance, 'zone').replace(/-[a-z]$/, ''),
        account: (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(instance, 'project_id'),
        nonce: (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(claims, 'aud'),
        made: { at: milliseconds(claims.iat), until: milliseconds(claims.exp) },
        up: milliseconds(instance.instance_creation_timestamp),
    };
}
async function googleKeys(url) {
    const asked = { method: 'GET', url, headers: { accept: 'application/json' }, silenceMs: SILENCE_MS };
    const answer = await (0,_machine_http_js__WEBPACK_IMPORTED_MODULE_2__/* .askText */ .L5)(asked).catch(() => undefined);
    const keys = answer?.status === 200 ? (0,_evidence_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .keySetOf */ .v)(answer.body) : undefined;
    if (keys === undefined)
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)('gcp', 'no keys of Google');
    return keys;
}
function member(object, key) {
    const value = object[key];
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
const milliseconds = (seconds) => (typeof seconds === 'number' ? seconds * 1000 : Number.NaN);


/***/ }),

/***/ 50555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _machine_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37454);



/** An answer of the machine's cloud, or a refusal that says why there is none. */
async function answerOf(provider, asked) {
    const answer = await (0,_machine_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .askMetadata */ .b)(asked);
    if (answer.kind === 'failed')
        throw unreachable(provider, answer.reason);
    return answer;
}
const unreachable = (provider, reason) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/platform-unreachable', { provider: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(provider), reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(reason) }));
const invalid = (provider, reason) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/platform-invalid', { provider: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(provider), reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(reason) }));
/** The object that a text is as JSON; undefined for anything else. */
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
const textIn = (object, key) => {
    const value = object[key];
    return typeof value === 'string' ? value : '';
};


/***/ })

};
