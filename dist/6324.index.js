export const id = 6324;
export const ids = [6324];
export const modules = {

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

/***/ 36324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P0: () => (/* binding */ refusedWith),
  resultsService: () => (/* binding */ resultsService),
  R$: () => (/* binding */ retrying)
});

// UNUSED EXPORTS: unreachable

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./machine/http.js
var http = __webpack_require__(82559);
;// CONCATENATED MODULE: ./systems/github-artifact-store/runtime-token.js

const SCOPE = /^Actions\.Results:([^:\s]+):([^:\s]+)$/;
/** The runner's token names the run and job it is for; the service checks it, so nothing is verified here. */
function scopeOf(token) {
    const scopes = scopesIn(token).split(' ');
    const [, run, job] = scopes.map((scope) => SCOPE.exec(scope)).find((match) => match !== null) ?? [];
    if (run === undefined || job === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/no-service'));
    return { run, job };
}
function scopesIn(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scopes = typeof claims === 'object' && claims !== null && 'scp' in claims ? claims.scp : '';
        return typeof scopes === 'string' ? scopes : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./systems/github-artifact-store/results-service.js





const SERVICE = 'github.actions.results.api.v1.ArtifactService';
const SILENCE_MS = 30_000;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1000;
/** The form of an artifact that is one ZIP archive. */
const ARTIFACT_VERSION = 4;
function resultsService(options) {
    const scope = scopeOf(options.token);
    const ours = asFields(scope);
    const call = (method, fields) => askService(options, method, fields);
    return {
        create: async (name) => {
            const answer = await call('CreateArtifact', { ...ours, name, version: ARTIFACT_VERSION });
            return urlIn(answer, 'signed_upload_url', options.url);
        },
        finalize: async (name, size, sha256) => {
            const hash = `sha256:${sha256}`;
            const answer = await call('FinalizeArtifact', { ...ours, name, size: String(size), hash });
            if (answer.ok !== true)
                throw unreachable();
        },
        list: async () => artifactsIn(await call('ListArtifacts', ours)),
        download: async ({ name, scope: from }) => {
            const answer = await call('GetSignedArtifactURL', { ...asFields(from), name });
            return urlIn(answer, 'signed_url', options.url);
        },
    };
}
async function askService({ url, token, firstPauseMs = FIRST_PAUSE_MS }, method, fields) {
    const asked = {
        method: 'POST',
        url: new URL(`/twirp/${SERVICE}/${method}`, url).href,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(fields),
        silenceMs: SILENCE_MS,
    };
    const answer = await retrying(() => (0,http/* askText */.L5)(asked), firstPauseMs);
    if (answer.status !== 200)
        throw refusedWith(answer.status);
    return objectOf(answer.body);
}
/** The service is asked again where it says so, or where nothing came back; other answers stand. */
async function retrying(ask, firstPauseMs = FIRST_PAUSE_MS) {
    for (let attempt = 1;; attempt++) {
        const answer = await ask().catch(() => undefined);
        if (answer !== undefined && !(0,http/* mayRetry */.KO)(answer.status))
            return answer;
        if (attempt === ATTEMPTS)
            throw answer === undefined ? unreachable() : refusedWith(answer.status);
        await (0,promises_.setTimeout)(firstPauseMs * 2 ** (attempt - 1));
    }
}
const unreachable = () => (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/unreachable'));
const refusedWith = (status) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/refused', { status: (0,labelled.id)(String(status)) }));
const asFields = ({ run, job }) => ({
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
});
function artifactsIn({ artifacts = [] }) {
    if (!Array.isArray(artifacts))
        throw unreachable();
    return artifacts.flatMap((each) => {
        const { name, workflow_run_backend_id: run, workflow_job_run_backend_id: job } = each;
        if (typeof name !== 'string' || typeof run !== 'string' || typeof job !== 'string')
            return [];
        return [{ name, scope: { run, job } }];
    });
}
/** Bytes go over an encrypted connection, unless the service itself is on this machine. */
function urlIn(answer, key, service) {
    const url = answer[key];
    if (typeof url !== 'string' || !URL.canParse(url))
        throw unreachable();
    if (new URL(url).protocol !== 'https:' && new URL(service).protocol === 'https:')
        throw unreachable();
    return url;
}
function objectOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
    }
    catch {
        // Whatever it is, it is no answer.
    }
    throw unreachable();
}


/***/ })

};
