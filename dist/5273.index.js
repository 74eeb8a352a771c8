export const id = 5273;
export const ids = [5273,8222];
export const modules = {

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

/***/ 31066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readSite)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14979);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93807);




const repository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .pattern */ .T1)(/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+/, 'a repository as OWNER/NAME');
const command = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, { min: 1 }), ([program = '', ...args]) => [program, ...args]);
const signer = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .byKeyPresent */ .a5)({
    command: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ command: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(command) }),
    socket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ socket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) }),
});
const siteShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE)(1)),
    location: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idName */ .ZX),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(repository)),
    policies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectPath */ .DZ, { min: 1 }), [_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .z]),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)),
    partitions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .originName */ .AN, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), format: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('csv', 'json-lines', 'parquet')) })), []),
    stores: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idName */ .ZX, _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), []),
    destinations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .withDefault */ .IQ)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idName */ .ZX, _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8), []),
    signer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(signer),
    'digest-key': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8),
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8),
    'parent-policy': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sha256: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Text */ .f1) })),
});
/** Throws `badInput` with all that is wrong, and without the site's paths. */
function readSite(source) {
    const file = quietly(() => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(siteShape, source));
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
        if (!(thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_))
            throw thrown;
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...thrown.findings.map(withoutPaths));
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

/***/ 75273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveSigner: () => (/* binding */ serveSigner),
/* harmony export */   signSite: () => (/* binding */ signSite)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24037);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58222);
/* harmony import */ var _files_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31066);
/* harmony import */ var _machine_socket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72554);







const REQUEST_KEYS = ['repository', 'run', 'job', 'step', 'instance', 'target', 'policy', 'nonce'];
/**
 * The site's signer, run as another user than the job. It signs only for repositories that its site file admits,
 * and states location and time itself: a job can ask, but cannot say where it is.
 */
async function signSite({ siteFile, keyFile, request }, clock) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(siteFile, 'utf8').catch(() => {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/site-file-missing'));
    });
    const site = (0,_files_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readSite */ .U)({ path: 'site.yml', text });
    const asked = readRequest(request);
    if (!site.repositories.includes(asked.repository)) {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/repository-not-allowed', { repository: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(asked.repository) }));
    }
    const claim = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)({ ...asked, location: site.location, at: clock.now() });
    return { claim, ...signedWith(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(keyFile, 'utf8'), claim) };
}
function signedWith(privateKey, claim) {
    try {
        return { key: (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(privateKey), signature: (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .signEd25519 */ .pI)(privateKey, claim) };
    }
    catch {
        // The words of the cryptography library are about the key.
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('key'), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('a private key as keygen makes it') }));
    }
}
/** Serves the signer on a Unix socket until it is closed: no user of the machine can reach its key, all may ask. */
const serveSigner = (socket, files, clock) => (0,_machine_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .serveSocket */ .N)(socket, async (request) => JSON.stringify(await signSite({ ...files, request }, clock)));
function readRequest(request) {
    const asked = parsed(request);
    const keys = ['version', 'attempt', ...REQUEST_KEYS].sort();
    const { document, ...always } = asked;
    const known = Object.keys(always).sort().join() === keys.join();
    const texts = [...REQUEST_KEYS.map((key) => asked[key]), document ?? ''].every((each) => typeof each === 'string');
    if (!known || !texts || asked.version !== 1 || !Number.isSafeInteger(asked.attempt)) {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('request'), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(keys.join(', ')) }));
    }
    return asked;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
    }
    catch {
        // Falls through to the one answer for whatever is no request.
    }
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/not-json', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('request') }));
}


/***/ })

};
