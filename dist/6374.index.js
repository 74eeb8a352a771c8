export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 37454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METADATA_ADDRESS),
/* harmony export */   b: () => (/* binding */ askMetadata)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** The address at which clouds tell a machine about itself. A constant, so that nobody can point elsewhere. */
const METADATA_ADDRESS = 'http://169.254.169.254';
const DEADLINE_MS = 3000;
const MAX_ANSWER_BYTES = 64 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
/**
 * One question to the machine's own cloud: straight to the address, never through a proxy, no redirect followed, and
 * all of it within three seconds, since the answer comes from the machine's own host.
 */
function askMetadata({ method = 'GET', address, path, headers }) {
    // An agent of our own: the global one may take a proxy from the environment (NODE_USE_ENV_PROXY).
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: false });
    const signal = AbortSignal.timeout(DEADLINE_MS);
    return new Promise((resolve) => {
        const fail = () => resolve({ kind: 'failed', reason: signal.aborted ? 'too slow' : 'no answer' });
        const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(new URL(path, address), {
            method,
            agent,
            headers: { connection: 'close', ...headers },
            signal,
            maxHeaderSize: MAX_HEADER_BYTES,
        });
        asked.on('error', fail);
        asked.on('response', (message) => read(message).then(resolve, fail));
        asked.end();
    }).finally(() => agent.destroy());
}
async function read(message) {
    const { statusCode = 0, headers } = message;
    if (statusCode !== 200) {
        message.destroy();
        const isRedirect = statusCode >= 300 && statusCode < 400;
        return { kind: 'failed', reason: isRedirect ? 'a redirect' : `status ${statusCode}` };
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        // Leaving the loop ends the connection.
        if (size > MAX_ANSWER_BYTES)
            return { kind: 'failed', reason: 'too large' };
        chunks.push(chunk);
    }
    const header = (name) => {
        const value = headers[name];
        return typeof value === 'string' ? value : undefined;
    };
    return { kind: 'answered', body: Buffer.concat(chunks).toString('utf8'), header };
}


/***/ }),

/***/ 36374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   platforms: () => (/* binding */ platforms)
/* harmony export */ });
/* harmony import */ var _machine_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37454);

/** The clouds that can say where a machine is, each loaded when it is asked. */
const platforms = ({ metadata = _machine_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_ADDRESS */ .L, googleKeys } = {}) => ({
    async ask(provider, claim) {
        switch (provider) {
            case 'aws':
                return (await __webpack_require__.e(/* import() */ 5892).then(__webpack_require__.bind(__webpack_require__, 75892))).askAws(metadata);
            case 'gcp':
                return (await Promise.all(/* import() */[__webpack_require__.e(8564), __webpack_require__.e(6326)]).then(__webpack_require__.bind(__webpack_require__, 26326))).askGcp(metadata, claim);
            case 'azure':
                return (await __webpack_require__.e(/* import() */ 9376).then(__webpack_require__.bind(__webpack_require__, 69376))).askAzure(metadata, claim);
        }
    },
    async read(proof, pins) {
        switch (proof.provider) {
            case 'aws':
                return (await __webpack_require__.e(/* import() */ 5892).then(__webpack_require__.bind(__webpack_require__, 75892))).readAws(proof, pins);
            case 'gcp': {
                const { GOOGLE_KEYS, readGcp } = await Promise.all(/* import() */[__webpack_require__.e(8564), __webpack_require__.e(6326)]).then(__webpack_require__.bind(__webpack_require__, 26326));
                return readGcp(proof, googleKeys ?? GOOGLE_KEYS);
            }
            case 'azure':
                return (await __webpack_require__.e(/* import() */ 9376).then(__webpack_require__.bind(__webpack_require__, 69376))).readAzure(proof, pins);
        }
    },
});


/***/ })

};
