export const id = 5892;
export const ids = [5892];
export const modules = {

/***/ 75892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askAws: () => (/* binding */ askAws),
/* harmony export */   readAws: () => (/* binding */ readAws)
/* harmony export */ });
/* harmony import */ var _platform_asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50555);
/* harmony import */ var _platform_signed_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79536);


const TOKEN_PATH = '/latest/api/token';
/** PKCS #7 with RSA 2048 and SHA-256, the document inside; the older signatures beside it use 1024 bits, or SHA-1. */
const DOCUMENT_PATH = '/latest/dynamic/instance-identity/rsa2048';
const TOKEN_SECONDS = '60';
const BASE64 = /^[A-Za-z0-9+/]{100,12000}={0,2}$/;
/** The identity document of this instance, by IMDSv2: a session token first, which no forwarded request gets. */
async function askAws(address) {
    const token = await (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)('aws', {
        method: 'PUT',
        address,
        path: TOKEN_PATH,
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': TOKEN_SECONDS },
    });
    if (!/^[\x21-\x7e]{1,500}$/.test(token.body))
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)('aws', 'no session token');
    const { body } = await (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)('aws', {
        address,
        path: DOCUMENT_PATH,
        headers: { 'x-aws-ec2-metadata-token': token.body },
    });
    const document = body.replaceAll(/\s/g, '');
    if (!BASE64.test(document))
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)('aws', 'no signed document');
    return { provider: 'aws', document };
}
/** The document names its region and zone; a zone of another name than its region's lies elsewhere, and counts as a region. */
async function readAws({ document }, pins) {
    const pinned = (0,_platform_signed_document_js__WEBPACK_IMPORTED_MODULE_1__/* .certificatesIn */ .Yc)(pins.certificates, 'aws');
    const { text } = await (0,_platform_signed_document_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(document, { provider: 'aws', among: pinned, isTrusted: _platform_signed_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidNow */ .TY });
    const stated = (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(text);
    if (stated === undefined)
        throw (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('aws', 'what is signed is no document');
    return {
        region: regionOf((0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(stated, 'region'), (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(stated, 'availabilityZone')),
        account: (0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(stated, 'accountId'),
        nonce: undefined,
        made: undefined,
        up: Date.parse((0,_platform_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(stated, 'pendingTime')),
    };
}
/** `eu-central-1a` is in `eu-central-1`; `us-west-2-lax-1a` is in Los Angeles, which the catalogue knows as `us-west-2-lax-1`. */
function regionOf(region, zone) {
    const place = zone.replace(/[a-z]$/, '');
    return region !== '' && place.startsWith(region) ? place : '';
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
