export const id = 9376;
export const ids = [9376];
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

/***/ 69376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askAzure: () => (/* binding */ askAzure),
/* harmony export */   readAzure: () => (/* binding */ readAzure)
/* harmony export */ });
/* harmony import */ var _evidence_platform_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36019);
/* harmony import */ var _platform_asking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50555);
/* harmony import */ var _platform_signed_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79536);



const DOCUMENT_PATH = '/metadata/attested/document?api-version=2020-09-01';
const INSTANCE_PATH = '/metadata/instance/compute?api-version=2021-02-01&format=json';
const HEADERS = { metadata: 'true' };
const BASE64 = /^[A-Za-z0-9+/]{100,12000}={0,2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REGION = /^[a-z0-9]{1,50}$/;
/** Azure, its clouds for China and for the government of the United States. */
const SIGNER = /^CN=([a-z0-9-]+\.)*metadata\.azure\.(com|cn|us)$/m;
/** `11/28/26 00:16:17 -0000`: month, day and year of this century. */
const TIME = /^(\d{2})\/(\d{2})\/(\d{2}) (\d{2}:\d{2}:\d{2}) [+-]0000$/;
/** The attested document of this machine, and its region in the instance metadata, which nobody signs. */
async function askAzure(address, claim) {
    const path = `${DOCUMENT_PATH}&nonce=${(0,_evidence_platform_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .nonceFor */ .bo)('azure', claim)}`;
    const attested = (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)((await (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)('azure', { address, path, headers: HEADERS })).body) ?? {};
    const document = (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(attested, 'signature');
    if (attested.encoding !== 'pkcs7' || !BASE64.test(document))
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)('azure', 'no signed document');
    const instance = (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)((await (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)('azure', { address, path: INSTANCE_PATH, headers: HEADERS })).body) ?? {};
    const [vm, region] = [(0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(instance, 'vmId').toLowerCase(), (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(instance, 'location')];
    if (!UUID.test(vm) || !REGION.test(region))
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)('azure', 'no instance metadata');
    return { provider: 'azure', claim, document, vm, region };
}
/** The region counts only where the document is of the same machine. */
async function readAzure({ document, vm, region }, pins) {
    const pinned = (0,_platform_signed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatesIn */ .Yc)(pins.certificates, 'azure');
    const isTrusted = (signer, others) => SIGNER.test(signer.subject) && (0,_platform_signed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsTo */ .Rs)(signer, others, pinned);
    const { text } = await (0,_platform_signed_document_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(document, { provider: 'azure', among: 'its own', isTrusted });
    const stated = (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(text);
    if (stated === undefined)
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)('azure', 'what is signed is no document');
    if ((0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(stated, 'vmId').toLowerCase() !== vm)
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)('azure', 'the region is of another machine');
    const times = (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(JSON.stringify(stated.timeStamp ?? {})) ?? {};
    return {
        region,
        account: (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(stated, 'subscriptionId').toLowerCase(),
        nonce: (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(stated, 'nonce'),
        made: { at: timeOf((0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(times, 'createdOn')), until: timeOf((0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(times, 'expiresOn')) },
        up: undefined,
    };
}
function timeOf(text) {
    const [, month, day, year, time] = TIME.exec(text) ?? [];
    return Date.parse(`20${year}-${month}-${day}T${time}Z`);
}


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


/***/ }),

/***/ 79536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   TY: () => (/* binding */ isValidNow),
/* harmony export */   Yc: () => (/* binding */ certificatesIn),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50555);


/** SHA-256, SHA-384, SHA-512 (RFC 5754). */
const DIGESTS = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'];
const MIN_RSA_BITS = 2048;
const MAX_CHAIN = 5;
const MAX_CERTIFICATES = 10;
/** The text inside a PKCS #7 document (RFC 5652) with exactly one signer, whose signature holds and who is trusted. */
async function signedBy(document, { provider, among, isTrusted }) {
    // The library is large, and few machines are in a cloud.
    const { Certificate, ContentInfo, SignedData } = await __webpack_require__.e(/* import() */ 3698).then(__webpack_require__.t.bind(__webpack_require__, 61317, 19));
    const read = () => {
        const content = ContentInfo.fromBER(Buffer.from(document, 'base64'));
        const signed = new SignedData({ schema: content.content });
        const own = (signed.certificates ?? []).flatMap((each) => (each instanceof Certificate ? [each] : []));
        return { signed, own: own.map((each) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(each.toSchema().toBER()))) };
    };
    const { signed, own } = orInvalid(read, provider);
    if (own.length > MAX_CERTIFICATES)
        throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(provider, 'it brings too many certificates');
    const [info, second] = signed.signerInfos;
    if (info === undefined || second !== undefined)
        throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(provider, 'it takes exactly one signer');
    if (!DIGESTS.includes(info.digestAlgorithm.algorithmId))
        throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(provider, 'signed with a weak digest');
    const known = among === 'its own' ? own : among;
    signed.certificates = known.map(({ raw }) => Certificate.fromBER(raw));
    const verified = await signed.verify({ signer: 0, checkChain: false, extendedMode: true }).catch(() => undefined);
    if (verified?.signatureVerified !== true || !verified.signerCertificate)
        throw notSigned(provider);
    const signer = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(verified.signerCertificate.toSchema().toBER()));
    if (!isStrong(signer) || !isTrusted(signer, own))
        throw notSigned(provider);
    const inside = signed.encapContentInfo.eContent;
    if (inside === undefined)
        throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(provider, 'nothing is signed');
    return { text: Buffer.from(inside.getValue()).toString('utf8') };
}
const notSigned = (provider) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(provider, 'not signed by a certificate that the trust file leads to');
/** Certificates of the trust file, each PEM text one. */
const certificatesIn = (pems, provider) => pems.map((pem) => orInvalid(() => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem), provider, 'a certificate of the trust file is none'));
/** Whether a certificate was issued, step by step, by one that is pinned, and each step holds now. */
function leadsTo(certificate, others, pinned, steps = MAX_CHAIN) {
    if (!isValidNow(certificate))
        return false;
    if (pinned.some(({ fingerprint256 }) => fingerprint256 === certificate.fingerprint256))
        return true;
    if (steps === 0)
        return false;
    const issuers = [...pinned, ...others].filter((each) => issued(each, certificate));
    return issuers.some((issuer) => leadsTo(issuer, others, pinned, steps - 1));
}
const issued = (issuer, certificate) => issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
function isValidNow({ validFrom, validTo }) {
    const now = Date.now();
    return Date.parse(validFrom) <= now && now <= Date.parse(validTo);
}
function isStrong({ publicKey }) {
    return publicKey.asymmetricKeyType !== 'rsa' || (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS;
}
function orInvalid(read, provider, reason = 'what came is no signed document') {
    try {
        return read();
    }
    catch {
        throw (0,_asking_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(provider, reason);
    }
}


/***/ })

};
