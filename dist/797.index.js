export const id = 797;
export const ids = [797,222];
export const modules = {

/***/ 95840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimRequest),
/* harmony export */   T: () => (/* binding */ claimDifferences)
/* harmony export */ });
function claimRequest(expected, nonce) {
    const { repository, run, attempt, job } = expected.run;
    const { step, instance = '', target, policy } = expected;
    return { version: 1, repository, run, attempt, job, step, instance, target, policy, nonce };
}
/** The keys in which a claim differs from what it must say; none means it is the claim that was asked for. */
function claimDifferences(claim, expected) {
    const nonce = typeof claim.nonce === 'string' ? claim.nonce : '';
    const wanted = { ...claimRequest(expected, nonce), location: expected.location };
    const differing = Object.entries(wanted).filter(([key, value]) => claim[key] !== value);
    return differing.map(([key]) => key);
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
    'parent-policy': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .NU)('policy/not-yet'),
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
const OURS = ['expected', 'file'];
function withoutPaths(finding) {
    const params = Object.entries(finding.params).filter(([key, value]) => OURS.includes(key) || !couldBePath(value));
    return { ...finding, params: Object.fromEntries(params) };
}
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

/***/ 55797:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./domain/gate/site-claim.js
var site_claim = __webpack_require__(95840);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./files/site.js
var site = __webpack_require__(31066);
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
    return (0,promises_.access)(path, promises_.constants.W_OK).then(() => true, () => false);
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./systems/site-prover/prover.js







const MIN_DIGEST_KEY_BYTES = 32;
/** Proof of place by the machine's site file and its signer (DESIGN §4). */
const siteProver = (options) => ({
    async prove(claim) {
        mustBeKnownLevel(claim);
        const found = await findSite(options.siteFile);
        mustAgree(claim, found.site);
        const signed = await proofBySigner(claim, found, options);
        const level = signed ? 'site' : 'declared';
        mustSuffice(claim, level);
        return provenSite(claim, found, level, signed);
    },
});
function mustBeKnownLevel({ atLeast }) {
    if (atLeast === 'platform')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/not-yet', { level: (0,labelled.id)(atLeast) }));
}
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
    ];
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
}
const admitsEnvironment = (site, environment = '') => site.environments === undefined || site.environments.includes(environment);
/** Undefined where the site has no signer, or where the file came from the job itself. */
async function proofBySigner(claim, { site, folder }, { clock, siteFile, givenFileProves }) {
    if (site.signer === undefined || (siteFile !== undefined && !givenFileProves))
        return undefined;
    const { run, location, step, instance, target, policyDigest } = claim;
    return signedBySite({
        signer: site.signer,
        cwd: folder,
        expected: { run, location, step, target, policy: policyDigest, ...(instance === undefined ? {} : { instance }) },
        trustedKeys: claim.siteKeys,
        now: clock.now(),
    });
}
function mustSuffice({ atLeast, step, location }, level) {
    if (atLeast === 'declared' || level === 'site')
        return;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/too-weak', { step: (0,labelled.id)(step), expected: (0,labelled.id)(atLeast), got: (0,labelled.id)(level), location: (0,labelled.id)(location) }));
}
async function provenSite(claim, { site, folder }, level, signed) {
    const { target, location } = claim;
    const stateRoot = (0,external_node_path_.resolve)(folder, site.state);
    await makeStateFolder(stateRoot);
    return {
        proof: { target, location, level, ...(signed ? { signed } : {}) },
        partition: (origin) => {
            const files = site.partitions.get(origin);
            if (files === undefined)
                throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/partition-not-here', { origin: (0,labelled.id)(origin) }));
            return { path: (0,external_node_path_.resolve)(folder, files.path), format: files.format };
        },
        storeRoot: (store) => (0,external_node_path_.resolve)(folder, site.stores.get(store) ?? notHere('proof/store-not-here', { store: (0,labelled.id)(store) })),
        destinationRoot: (destination) => (0,external_node_path_.resolve)(folder, site.destinations.get(destination) ?? notHere('proof/destination-not-here', { destination: (0,labelled.id)(destination) })),
        digestKey: site.digestKey === undefined ? undefined : await digestKey((0,external_node_path_.resolve)(folder, site.digestKey)),
        stateRoot,
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
