export const id = 4215;
export const ids = [4215];
export const modules = {

/***/ 89450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** The value of a key that the object itself has. A name that a user chose may be `constructor`, which every object has. */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


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

/***/ 44215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  givenTo: () => (/* binding */ givenTo),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./domain/policy/surface-caps.js
var surface_caps = __webpack_require__(34078);
// EXTERNAL MODULE: ./report/commands.js
var commands = __webpack_require__(24548);
// EXTERNAL MODULE: ./report/formats/text.js
var formats_text = __webpack_require__(44948);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
// EXTERNAL MODULE: ./hosts/deciding.js
var deciding = __webpack_require__(17874);
// EXTERNAL MODULE: ./hosts/once.js
var once = __webpack_require__(22052);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./hosts/github/api.js




const PATIENT = { deadlineMs: 20_000, retryAfterMs: [500, 1500] };
const PAGE_SIZE = 100;
/** More than any list of ours has: who gives more gives the same page for ever. */
const MAX_PAGES = 200;
/** The API at an address. The client is heavy, so it is loaded at the first question. */
function gitHubApi(baseUrl, token, patience = PATIENT) {
    const octokit = (0,once/* once */.O)(async () => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 61075));
        return getOctokit(token, { baseUrl, log: SILENT });
    });
    return {
        get: async (path, query = {}) => answerTo(await octokit(), path, query, patience),
        async send(method, path, body) {
            const request = `${method} ${path}`;
            const answer = await ask(await octokit(), request, body, patience.deadlineMs);
            if (answer.kind === 'failed')
                throw answer.status === undefined ? unreachable(request) : refusedBy(answer.status, request);
            if (answer.data === undefined)
                throw refusedBy(404, request);
        },
    };
}
// The client's own log goes to the console, which is a surface.
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** Asks again where trying again can help: no answer, or one that says the service is in trouble. */
async function answerTo(octokit, path, query, patience) {
    const { retryAfterMs, deadlineMs } = patience;
    const request = `GET ${path}`;
    for (const wait of retryAfterMs) {
        const answer = await ask(octokit, request, query, deadlineMs);
        if (answer.kind === 'answered')
            return answer.data;
        if (answer.status !== undefined && answer.status < 500)
            throw refusedBy(answer.status, request);
        await (0,promises_.setTimeout)(wait);
    }
    const last = await ask(octokit, request, query, deadlineMs);
    if (last.kind === 'answered')
        return last.data;
    throw last.status === undefined ? unreachable(request) : refusedBy(last.status, request);
}
async function ask(octokit, request, query, deadlineMs) {
    try {
        const signal = AbortSignal.timeout(deadlineMs);
        const { data } = await octokit.request(request, { ...query, request: { signal } });
        return { kind: 'answered', data };
    }
    catch (thrown) {
        if (!isOfTheService(thrown))
            throw thrown;
        const status = statusOf(thrown);
        return status === 404 ? { kind: 'answered', data: undefined } : { kind: 'failed', status };
    }
}
/** The client's own error, or that of the deadline; any other is a bug of ours, and no trouble of the service. */
const isOfTheService = (thrown) => thrown instanceof Error && ('status' in thrown || ['AbortError', 'TimeoutError'].includes(thrown.name));
/** The status that the service gave. The client calls a broken connection 500; such an error has no response. */
function statusOf(thrown) {
    if (!(thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'))
        return undefined;
    return 'response' in thrown && thrown.response !== undefined ? thrown.status : undefined;
}
const refusedBy = (status, request) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('host/api-refused', { status: (0,labelled/* known */.eO)(status), request: (0,labelled.id)(request) }));
const unreachable = (request) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('host/api-unreachable', { request: (0,labelled.id)(request) }));
/** All pages of a list, in order. */
async function allPages(api, path, key, query) {
    return (await paged(api, path, key, query)).items;
}
/** The same, and as many as the service counts: what changes while it is read is no list. */
async function wholeList(api, path, key, query) {
    const { items, total } = await paged(api, path, key, query);
    if (items.length !== total)
        throw unexpected(path);
    return items;
}
async function paged(api, path, key, query) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const answer = await api.get(path, { ...query, per_page: PAGE_SIZE, page });
        const items = member(answer, key);
        if (!Array.isArray(items))
            throw unexpected(path);
        all.push(...items);
        if (items.length < PAGE_SIZE)
            return { items: all, total: member(answer, 'total_count') };
    }
    throw unexpected(path);
}
const unexpected = (path) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('host/api-unexpected', { request: (0,labelled.id)(`GET ${path}`) }));
/** A member of an answer, without trusting its shape. */
function member(value, key) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}

// EXTERNAL MODULE: ./report/limits.js
var limits = __webpack_require__(62754);
;// CONCATENATED MODULE: ./report/fit.js

const CUT = '_The rest is cut: this summary may hold no more. The report file is complete._\n';
const OPEN = '<details>';
const CLOSE = '</details>\n';
/** Markdown of at most so many bytes: whole lines, open `details` closed, and a word that it was cut. */
function fitted(markdown, maxBytes) {
    if ((0,limits/* byteLength */.dp)(markdown) <= maxBytes)
        return markdown;
    const lines = markdown.split('\n');
    const reserved = (0,limits/* byteLength */.dp)(CUT) + (0,limits/* byteLength */.dp)(CLOSE) * count(markdown, OPEN) + 2;
    const kept = [];
    let bytes = reserved;
    for (const line of lines) {
        bytes += (0,limits/* byteLength */.dp)(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    const text = kept.join('\n');
    return `${text}\n${CLOSE.repeat(count(text, OPEN) - count(text, CLOSE.trim()))}\n${CUT}`;
}
const count = (text, word) => text.split(word).length - 1;

// EXTERNAL MODULE: ./report/formats/formats.js + 12 modules
var formats = __webpack_require__(11899);
// EXTERNAL MODULE: ./hosts/github/event.js
var github_event = __webpack_require__(95481);
;// CONCATENATED MODULE: ./hosts/github/comment.js






/** GitHub takes 65,536 characters. */
const MAX_BODY_BYTES = 60_000;
const comment_PAGE_SIZE = 100;
const comment_MAX_PAGES = 50;
/** Comments on the pull request that the run is of, if it is of one, and a comment is asked for. What is returned is for the log. */
function commenting(runner, api, of) {
    const { repository, run, attempt, commit, event } = runner;
    const pullRequest = (0,github_event/* pullRequestOf */._n)(event);
    return async (outcome, view) => {
        if (of === undefined || pullRequest === undefined)
            return [];
        const { number, head = commit } = pullRequest;
        const commented = { repository, pullRequest: number, of, commit: head, run: `${run}.${attempt}` };
        return keepComment(api, commented, outcome, view);
    };
}
/**
 * Keeps one comment on a pull request: written by the first run, edited by those after it, never written anew, so that
 * nobody is told twice. It holds what a comment may hold. A token that may not write one, as that of a fork, leaves it:
 * nothing depends on a comment. What is returned says so.
 */
async function keepComment(api, commented, outcome, view) {
    try {
        await keep(api, commented, bodyOf(commented, outcome, view));
        return [];
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        return thrown.findings.map(({ code }) => (0,finding/* note */.N4)('host/comment-skipped', { reason: (0,labelled.id)(code) }));
    }
}
async function keep(api, commented, body) {
    const [comment, ...surplus] = await ourComments(api, commented);
    const { repository } = commented;
    const one = ({ id: number }) => `/repos/${repository}/issues/comments/${number}`;
    if (!comment)
        await api.send('POST', commentsOf(commented), { body });
    else if (comment.body !== body)
        await api.send('PATCH', one(comment), { body });
    // Two runs at once may each have written one.
    for (const other of surplus)
        await api.send('DELETE', one(other), {});
}
const commentsOf = ({ repository, pullRequest }) => `/repos/${repository}/issues/${pullRequest}/comments`;
/** By this a comment is known again. */
const markOf = ({ of }) => `<!-- domicile comments on ${of} -->`;
function bodyOf(commented, outcome, view) {
    const about = `_Of \`${commented.of}\` at commit ${commented.commit}, run ${commented.run}._`;
    return fitted(`${markOf(commented)}\n${about}\n\n${(0,formats/* written */.Mp)('markdown', outcome, view)}`, MAX_BODY_BYTES);
}
/** The oldest first; only workflows write as a bot, so nobody else's words are taken for ours, and none are changed. */
async function ourComments(api, commented) {
    const path = commentsOf(commented);
    const all = [];
    for (let page = 1; page <= comment_MAX_PAGES; page++) {
        const items = await api.get(path, { per_page: comment_PAGE_SIZE, page });
        if (!Array.isArray(items))
            throw unexpected(path);
        all.push(...items);
        if (items.length < comment_PAGE_SIZE)
            return all.flatMap((item) => commentOf(item, commented));
    }
    throw unexpected(path);
}
function commentOf(item, commented) {
    const [number, body] = [member(item, 'id'), member(item, 'body')];
    const isBot = member(member(item, 'user'), 'type') === 'Bot';
    if (typeof number !== 'number' || typeof body !== 'string' || !isBot)
        return [];
    return body.startsWith(`${markOf(commented)}\n`) ? [{ id: number, body }] : [];
}

// EXTERNAL MODULE: ./evidence/jwt.js
var jwt = __webpack_require__(14510);
// EXTERNAL MODULE: ./machine/http.js
var http = __webpack_require__(82559);
;// CONCATENATED MODULE: ./hosts/github/identity.js






const SILENCE_MS = 10_000;
const RETRY_AFTER_MS = [300, 1000];
/**
 * The claims of a token that the service makes for this job (OpenID Connect); undefined where the workflow gave the job
 * no `id-token: write`, and so the runner no address to ask.
 */
async function identityOf(environment, serverUrl, audience) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = environment;
    if (address === '' && bearer === '')
        return undefined;
    const token = await tokenFrom(address, bearer, audience);
    const issuer = issuerOf(serverUrl);
    const keys = (0,jwt/* keySetOf */.v)(await answer({ url: `${issuer}/.well-known/jwks`, headers: {} }));
    if (keys === undefined)
        throw noToken('the keys of the service');
    const claims = (0,jwt/* claimsOf */.d)(token, keys);
    if (claims === undefined || !isOf(issuer, claims.iss))
        throw (0,finding/* refused */.J5)(invalidToken);
    return claims;
}
/** github.com, a tenant of ghe.com, or a server of one's own. */
function issuerOf(serverUrl) {
    const { hostname, origin } = new URL(serverUrl);
    if (hostname === 'github.com')
        return 'https://token.actions.githubusercontent.com';
    return hostname.endsWith('.ghe.com') ? `https://token.actions.${hostname}` : `${origin}/_services/token`;
}
/** An enterprise may have its name put behind the address; the keys stay those of the service. */
const isOf = (issuer, stated) => typeof stated === 'string' &&
    (stated === issuer || (stated.startsWith(`${issuer}/`) && /^[\w-]+$/.test(stated.slice(issuer.length + 1))));
async function tokenFrom(address, bearer, audience) {
    if (!URL.canParse(address) || bearer === '')
        throw noToken('an address for tokens');
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    const text = await answer({ url: url.href, headers: { authorization: `Bearer ${bearer}` } });
    const token = member(parsed(text), 'value');
    if (typeof token !== 'string')
        throw noToken('a token');
    return token;
}
/** Asked again where that can help: no answer, or one that says the service is in trouble. */
async function answer(question) {
    for (const wait of RETRY_AFTER_MS) {
        const answered = await identity_ask(question);
        if (answered !== undefined && !(0,http/* mayRetry */.KO)(answered.status))
            return identity_bodyOf(answered);
        await (0,promises_.setTimeout)(wait);
    }
    return identity_bodyOf(await identity_ask(question));
}
const identity_ask = ({ url, headers }) => (0,http/* askText */.L5)({ method: 'GET', url, headers: { accept: 'application/json', ...headers }, silenceMs: SILENCE_MS }).catch(() => undefined);
function identity_bodyOf(answered) {
    if (answered === undefined)
        throw noToken('an answer');
    if (answered.status !== 200)
        throw noToken('an answer that is no error');
    return answered.body;
}
const noToken = (expected) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('proof/token-unavailable', { expected: (0,labelled.id)(expected) }));
const invalidToken = (0,finding/* error */.z3)('proof/token-invalid');
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./hosts/github/issue.js





/** GitHub takes 65,536 characters. */
const issue_MAX_BODY_BYTES = 60_000;
const issue_PAGE_SIZE = 100;
const issue_MAX_PAGES = 50;
/** Keeps an issue on what is watched, if anything is. Once: where the service refuses, that is what is published next. */
function watching(api, repository, of) {
    let isTold = of === undefined;
    return async (outcome) => {
        if (isTold || of === undefined)
            return;
        isTold = true;
        await keepIssue(api, { repository, of }, outcome);
    };
}
/**
 * Keeps one issue on what is watched: opened at the first run that does not pass, kept up by those after it, closed by
 * one that passes. Issues are read by mail and by everybody, so no aggregate stands in it, whatever the policy allows.
 */
async function keepIssue(api, watch, outcome) {
    const [issue, ...surplus] = await openIssues(api, watch);
    // Two runs at once may each have opened one.
    for (const { number } of surplus)
        await api.send('PATCH', `${issuesOf(watch)}/${number}`, { state: 'closed' });
    if (outcome.verdict === 'pass') {
        if (issue)
            await api.send('PATCH', `${issuesOf(watch)}/${issue.number}`, { state: 'closed' });
        return;
    }
    const body = issue_bodyOf(watch, outcome);
    if (!issue)
        await api.send('POST', issuesOf(watch), { title: `${watch.of} does not pass`, body });
    else if (issue.body !== body)
        await api.send('PATCH', `${issuesOf(watch)}/${issue.number}`, { body });
}
const issuesOf = ({ repository }) => `/repos/${repository}/issues`;
/** By this an issue is known again, whatever becomes of its title. */
const issue_markOf = ({ of }) => `<!-- domicile watches ${of} -->`;
function issue_bodyOf(watch, outcome) {
    const report = (0,formats/* written */.Mp)('markdown', outcome, (0,mask/* viewOf */.du)(surface_caps/* PUBLIC_ONLY */.J, 'issue'));
    return fitted(`${issue_markOf(watch)}\n${report}`, issue_MAX_BODY_BYTES);
}
/** Those that are open, the oldest first; only workflows write as the bot, so nobody else's words are taken for ours. */
async function openIssues(api, watch) {
    const all = [];
    for (let page = 1; page <= issue_MAX_PAGES; page++) {
        const query = { state: 'open', sort: 'created', direction: 'asc', per_page: issue_PAGE_SIZE, page };
        const items = await api.get(issuesOf(watch), query);
        if (!Array.isArray(items))
            throw unexpected(issuesOf(watch));
        all.push(...items);
        if (items.length < issue_PAGE_SIZE)
            return all.flatMap((item) => issueOf(item, watch));
    }
    throw unexpected(issuesOf(watch));
}
/** The API lists pull requests among the issues. */
function issueOf(item, watch) {
    const [number, body] = [member(item, 'number'), member(item, 'body')];
    const isBot = member(member(item, 'user'), 'type') === 'Bot';
    if (typeof number !== 'number' || typeof body !== 'string' || !isBot)
        return [];
    return member(item, 'pull_request') === undefined && body.startsWith(issue_markOf(watch)) ? [{ number, body }] : [];
}

;// CONCATENATED MODULE: ./hosts/github/jobs.js

/** The jobs of all attempts of a run. */
async function jobsOf(api, repository, run) {
    const path = `/repos/${repository}/actions/runs/${run}/jobs`;
    const jobs = await allPages(api, path, 'jobs', { filter: 'all' });
    return jobs.map((job) => {
        const [id, attempt, name, status] = ['id', 'run_attempt', 'name', 'status'].map((key) => member(job, key));
        if (typeof id !== 'number' || typeof attempt !== 'number')
            throw unexpected(path);
        if (typeof name !== 'string' || typeof status !== 'string')
            throw unexpected(path);
        return {
            id: String(id),
            name,
            attempt,
            status,
            conclusion: textOrNull(member(job, 'conclusion')),
            runnerName: textOrNull(member(job, 'runner_name')),
            runnerGroup: textOrNull(member(job, 'runner_group_name')),
            labels: texts(member(job, 'labels')),
        };
    });
}
const textOrNull = (value) => (typeof value === 'string' ? value : null);
const texts = (value) => Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
;// CONCATENATED MODULE: ./hosts/github/placed.js



function remembering(texts) {
    const given = new Map();
    return {
        source: texts.source,
        list: texts.list,
        given,
        async read(path) {
            const text = await texts.read(path);
            if (text)
                given.set(path, text);
            return text;
        },
    };
}
/**
 * Findings as annotations: a line is marked only if the file at hand holds the very text that the finding is about,
 * since the reader is shown the line of the commit at hand. The message names the place in any case.
 */
async function markableFiles(findings, atHand) {
    const files = new Set(findings.flatMap(({ at }) => (at ? [at.file] : [])));
    const markable = await Promise.all([...files].map(async (file) => ((await isAtHand(file, atHand)) ? [file] : [])));
    return new Set(markable.flat());
}
async function isAtHand(file, { texts, commit, workspace }) {
    for (const { given, source } of texts) {
        const text = given.get(file);
        if (!text)
            continue;
        if ((await source()).commit === commit)
            return true;
        if (workspace !== '' && text.digest === digestOf((0,external_node_path_.join)(workspace, file)))
            return true;
    }
    return false;
}
function digestOf(file) {
    try {
        return (0,sha256/* sha256 */.s)((0,external_node_fs_.readFileSync)(file));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./report/formats/github.js
var github = __webpack_require__(82396);
// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
;// CONCATENATED MODULE: ./hosts/github/outputs.js





/**
 * The outputs of a step: verdict, evidence (also by partition or destination, since a matrix's outputs collide by
 * name), report, and what the command adds. What an output may not hold is left out, and said so.
 */
function outputsOf(outcome, reportFolder, view) {
    const shown = Object.entries(outcome.outputs).filter(([, value]) => (0,mask/* mayShow */.dn)(value, view));
    const withheld = Object.keys(outcome.outputs).filter((name) => !shown.some(([other]) => other === name));
    const values = {
        ...Object.fromEntries(shown.map(([name, value]) => [name, (0,mask/* show */.WU)(value, view)])),
        verdict: outcome.verdict,
        report: reportFolder,
        ...evidenceOutputs(outcome),
    };
    mustFit(values);
    return { values, notes: withheld.map((name) => (0,finding/* note */.N4)('host/output-withheld', { output: (0,labelled.id)(name) })) };
}
function evidenceOutputs({ evidence }) {
    if (evidence.length === 0)
        return {};
    const instances = [...new Set(evidence.flatMap(({ instance }) => instance ?? []))];
    const byInstance = instances.map((instance) => [
        `evidence-${instance.replaceAll('/', '-')}`,
        (0,envelope/* encodeEvidence */.O1)(evidence.filter((statement) => statement.instance === instance)).trimEnd(),
    ]);
    return { evidence: (0,envelope/* encodeEvidence */.O1)(evidence).trimEnd(), ...Object.fromEntries(byInstance) };
}
function mustFit(values) {
    const tooLarge = Object.entries(values).filter(([, value]) => (0,limits/* byteLength */.dp)(value) > limits/* MAX_OUTPUT_BYTES */.$q);
    if (tooLarge.length === 0)
        return;
    throw (0,finding/* refused */.J5)(...tooLarge.map(([output, value]) => (0,finding/* error */.z3)('host/output-too-large', {
        output: (0,labelled.id)(output),
        bytes: (0,labelled/* known */.eO)((0,limits/* byteLength */.dp)(value)),
        limit: (0,labelled/* known */.eO)(limits/* MAX_OUTPUT_BYTES */.$q),
    })));
}

;// CONCATENATED MODULE: ./hosts/github/publish.js










/** Everything that GitHub shows of a step goes through here, masked for where it stands. */
async function publish(outcome, ending, desk) {
    const told = ending === 'decided' ? await withOutputs(outcome, desk) : outcome;
    await writeLog(told, desk);
    await writeSummary(told, desk);
}
/** Outputs come first: where one does not fit, the step fails before anything is said. */
async function withOutputs(outcome, desk) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(desk.temp, 'domicile-report-'));
    const { values, notes } = outputsOf(outcome, folder, (0,mask/* viewOf */.du)(desk.caps, 'output'));
    const told = { ...outcome, findings: [...outcome.findings, ...notes] };
    await writeReports(told, folder, desk.caps);
    const core = await __webpack_require__.e(/* import() */ 6853).then(__webpack_require__.bind(__webpack_require__, 16853));
    for (const [name, value] of Object.entries(values))
        core.setOutput(name, value);
    return told;
}
const REPORT_FILES = {
    'report.json': 'json',
    'report.md': 'markdown',
    'report.txt': 'text',
    'junit.xml': 'junit',
    'report.sarif': 'sarif',
    'report.html': 'html',
};
/** Report files are made to be uploaded, so they hold what an artifact may hold. */
async function writeReports(outcome, folder, caps) {
    const view = (0,mask/* viewOf */.du)(caps, 'artifact');
    for (const [file, format] of Object.entries(REPORT_FILES)) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), await (0,formats/* drawn */.vG)(format, outcome, view), { mode: 0o600 });
    }
}
async function writeLog(outcome, { caps, atHand }) {
    const text = (0,commands/* unlikeCommands */.bg)((0,formats/* written */.Mp)('text', outcome, (0,mask/* viewOf */.du)(caps, 'log'))).trimEnd();
    const markable = await markableFiles(outcome.findings, atHand);
    const lines = ['::group::Report', text, '::endgroup::'];
    const annotations = (0,github/* annotationsOf */.I)(outcome, (0,mask/* viewOf */.du)(caps, 'annotation'), (file) => markable.has(file));
    process.stdout.write(`${[...lines, ...annotations].join('\n')}\n`);
}
async function writeSummary(outcome, { caps }) {
    const core = await __webpack_require__.e(/* import() */ 6853).then(__webpack_require__.bind(__webpack_require__, 16853));
    const markdown = (0,formats/* written */.Mp)('markdown', outcome, (0,mask/* viewOf */.du)(caps, 'summary'));
    await core.summary.addRaw(fitted(markdown, limits/* MAX_SUMMARY_BYTES */.Q0)).write();
}

;// CONCATENATED MODULE: ./hosts/github/runner.js



const PATTERNS = {
    GITHUB_REPOSITORY: /^[\w.-]{1,99}\/[\w.-]{1,100}$/,
    GITHUB_RUN_ID: /^\d{1,20}$/,
    GITHUB_RUN_ATTEMPT: /^\d{1,6}$/,
    GITHUB_JOB: /^[\w-]{1,500}$/,
    GITHUB_SHA: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    GITHUB_REF: /^.*$/,
    GITHUB_EVENT_NAME: /^\w+$/,
    GITHUB_EVENT_PATH: /^.+$/,
    GITHUB_SERVER_URL: /^https?:\/\/.+$/,
    GITHUB_API_URL: /^https?:\/\/.+$/,
    GITHUB_OUTPUT: /^.+$/,
    GITHUB_STEP_SUMMARY: /^.+$/,
    RUNNER_TEMP: /^.+$/,
};
/** Reads the runner's variables, all faulty ones at once. `checkRun` is the job's id, where the service gives it. */
function readRunner(environment, checkRun) {
    const variables = checked(environment);
    return {
        repository: variables.GITHUB_REPOSITORY,
        run: variables.GITHUB_RUN_ID,
        attempt: Number(variables.GITHUB_RUN_ATTEMPT),
        job: checkRun === undefined ? variables.GITHUB_JOB : String(checkRun),
        commit: variables.GITHUB_SHA,
        serverUrl: variables.GITHUB_SERVER_URL,
        apiUrl: variables.GITHUB_API_URL,
        workspace: environment.GITHUB_WORKSPACE ?? '',
        temp: variables.RUNNER_TEMP,
        event: {
            name: variables.GITHUB_EVENT_NAME,
            ref: variables.GITHUB_REF,
            payload: readPayload(variables.GITHUB_EVENT_PATH),
        },
        itself: itselfOf(environment),
    };
}
/** An unknown word for the kind of runner is not taken for one of the user's. */
function itselfOf({ RUNNER_NAME: name, RUNNER_ENVIRONMENT: kind }) {
    return { ...(name ? { name } : {}), ...(kind ? { hosted: kind !== 'self-hosted' } : {}) };
}
function checked(environment) {
    const findings = [];
    const entries = Object.entries(PATTERNS).map(([variable, pattern]) => {
        const value = environment[variable];
        if (value === undefined || !pattern.test(value)) {
            findings.push((0,finding/* error */.z3)('host/environment-missing', { variable: (0,labelled.id)(variable) }));
        }
        return [variable, value ?? ''];
    });
    if (findings.length > 0)
        throw (0,finding/* badInput */.AN)(...findings);
    return Object.fromEntries(entries);
}
function readPayload(file) {
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (typeof payload === 'object' && payload !== null)
            return payload;
    }
    catch {
        // The answer is the same for a file that is not there, not readable, not JSON.
    }
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('host/event-unreadable'));
}

;// CONCATENATED MODULE: ./hosts/github/runners.js


/** What only puts targets in order is not waited for long. */
const HASTY = { deadlineMs: 5_000, retryAfterMs: [500] };
/** The self-hosted runners that the repository may use, by a token of their own: GITHUB_TOKEN may not list them. */
async function runnersSeen({ apiUrl, repository }, token, patience = HASTY) {
    if (token === undefined)
        return { known: false, asked: false, reason: 'no runners-token is given' };
    try {
        const sight = await sightOf(gitHubApi(apiUrl, token, patience), repository);
        // A token that may not see is not always told so.
        if (sight.runners.length === 0)
            return { known: false, asked: true, reason: 'no runner is registered' };
        return { known: true, sight };
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return { known: false, asked: true, reason: whyNot(thrown) };
        throw thrown;
    }
}
/** In our own words: of what the service says only the status is told. */
function whyNot({ findings: [first] }) {
    const [status, request] = ['status', 'request'].map((key) => shownParam(first, key));
    if (first?.code === 'host/api-refused')
        return `the API answered ${status} to ${request}`;
    if (first?.code === 'host/api-unreachable')
        return `the API did not answer ${request}`;
    return `there is no whole list at ${request}`;
}
function shownParam(finding, key) {
    const param = finding?.params[key];
    return param !== undefined && 'value' in param ? String(param.value) : '';
}
async function sightOf(api, repository) {
    const path = `/repos/${repository}/actions/runners`;
    const own = (await wholeList(api, path, 'runners', {})).map((each) => seen(each, undefined, path));
    const owner = member(await api.get(`/repos/${repository}`), 'owner');
    if (member(owner, 'type') === 'User')
        return { runners: own, hiddenGroups: [] };
    const { runners, hiddenGroups } = await shared(api, repository);
    return { runners: [...own, ...runners], hiddenGroups };
}
/** What the organisation lets this repository use, by group. What an enterprise shares is named, and not listed. */
async function shared(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const groups = await groupsFor(api, `/orgs/${owner}/actions/runner-groups`, name);
    const path = `/orgs/${owner}/actions/runners`;
    const runners = (await wholeList(api, path, 'runners', {})).flatMap((each) => {
        const id = member(each, 'runner_group_id');
        if (typeof id !== 'number')
            throw unexpected(path);
        const group = groups.get(id);
        return group === undefined ? [] : [seen(each, group.name, path)];
    });
    return { runners, hiddenGroups: [...groups.values()].flatMap((group) => (group.inherited ? group.name : [])) };
}
async function groupsFor(api, path, repository) {
    const groups = await wholeList(api, path, 'runner_groups', { visible_to_repository: repository });
    return new Map(groups.map((each) => {
        const [id, name, inherited] = ['id', 'name', 'inherited'].map((key) => member(each, key));
        if (typeof id !== 'number' || typeof name !== 'string')
            throw unexpected(path);
        return [id, { name, inherited: inherited !== false }];
    }));
}
function seen(value, group, path) {
    const [status, labels, ephemeral] = ['status', 'labels', 'ephemeral'].map((key) => member(value, key));
    const names = Array.isArray(labels) ? labels.map((label) => member(label, 'name')) : [undefined];
    const isNamed = (all) => all.every((each) => typeof each === 'string');
    if ((status !== 'online' && status !== 'offline') || !isNamed(names))
        throw unexpected(path);
    return { group, labels: names, online: status === 'online', ephemeral: ephemeral === true };
}

;// CONCATENATED MODULE: ./hosts/github/situation.js


async function repositoryOf({ repository }, api) {
    const path = `/repos/${repository}`;
    const answer = await api.get(path);
    const [id, defaultBranch] = [member(answer, 'id'), member(answer, 'default_branch')];
    if (typeof id !== 'number' || typeof defaultBranch !== 'string')
        throw unexpected(path);
    return { id, defaultBranch, visibility: (0,github_event/* visibilityOf */.gt)(member(answer, 'visibility'), member(answer, 'private')) };
}
/** What the policy judges beside the policy: whose code runs, who can read, where the service is. */
async function situationOf(runner, api, repository, trusted) {
    const { event, commit } = runner;
    const held = (0,github_event/* isJudgedByCommit */.gP)(event) && (await holds(trusted.commit, runner, api));
    return {
        event: (0,github_event/* standingOf */.YP)(event, { repository: repository.id, branch: trusted.ref, commit, held }),
        repositoryVisibility: repository.visibility,
        controlPlane: (0,github_event/* controlPlaneOf */.NQ)(runner.serverUrl),
    };
}
/** A commit holds another if nothing is in the other that it lacks. */
async function holds(trusted, { repository, commit }, api) {
    if (trusted === commit)
        return true;
    const status = member(await api.get(`/repos/${repository}/compare/${trusted}...${commit}`, { per_page: 1 }), 'status');
    return status === 'behind' || status === 'identical';
}

// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
// EXTERNAL MODULE: ./files/limits.js
var files_limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./files/utf8.js
var utf8 = __webpack_require__(91406);
// EXTERNAL MODULE: ./hosts/in-order.js
var in_order = __webpack_require__(43799);
;// CONCATENATED MODULE: ./hosts/github/texts.js









/** Files of the repository at one commit, through the API: what lies in the workspace is never asked. */
function textsAt({ api, repository, source }) {
    const resolved = (0,once/* once */.O)(source);
    const texts = new Map();
    const folders = new Map();
    return {
        source: resolved,
        async read(path) {
            const { commit } = await resolved();
            const text = texts.get(path) ?? contents(api, repository, path, commit);
            texts.set(path, text);
            return text;
        },
        async list(folder) {
            const { commit } = await resolved();
            const entries = folders.get(folder) ?? entriesOf(api, repository, folder, commit);
            folders.set(folder, entries);
            return entries;
        },
    };
}
/** More than that the API leaves out, and does not say so. */
const MAX_ENTRIES = 1000;
async function entriesOf(api, repository, folder, commit) {
    const request = contentsOf(repository, folder);
    const answer = await api.get(request, { ref: commit });
    if (answer === undefined)
        return undefined;
    if (!Array.isArray(answer))
        throw unreadable(folder);
    if (answer.length >= MAX_ENTRIES)
        throw unexpected(request);
    return (0,in_order/* inOrder */.a)(answer.map((entry) => entryOf(entry, request)));
}
function entryOf(entry, request) {
    const name = member(entry, 'name');
    const type = member(entry, 'type');
    if (typeof name !== 'string' || typeof type !== 'string')
        throw unexpected(request);
    // A submodule is listed as a file, for clients that are older than submodules; its size is nothing.
    const isModule = typeof member(entry, 'submodule_git_url') === 'string';
    return { name, kind: isModule ? 'other' : ((0,own/* own */.Z)(KINDS, type) ?? 'other') };
}
const KINDS = { file: 'file', dir: 'folder' };
const contentsOf = (repository, path) => `/repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
/** The commit that a branch points to now. A tag of the same name is another thing. */
async function branchTip(api, repository, branch) {
    const path = `/repos/${repository}/commits/${encodeURIComponent(`heads/${branch}`)}`;
    const answer = await api.get(path);
    if (answer === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('host/no-trusted-branch', { branch: (0,labelled.id)(branch) }));
    const commit = member(answer, 'sha');
    if (typeof commit !== 'string')
        throw unexpected(path);
    return { ref: branch, commit, source: 'api' };
}
async function contents(api, repository, path, commit) {
    const request = contentsOf(repository, path);
    const answer = await api.get(request, { ref: commit });
    if (answer === undefined)
        return undefined;
    if (Array.isArray(answer) || member(answer, 'type') !== 'file')
        throw unreadable(path);
    // Of a file above 1 MB the API tells the size but not the content.
    const isLarge = Number(member(answer, 'size')) > files_limits/* MAX_FILE_BYTES */.gZ || member(answer, 'encoding') === 'none';
    if (isLarge)
        throw (0,finding/* badInput */.AN)((0,files_limits/* tooLarge */.g$)(path));
    const content = member(answer, 'content');
    if (typeof content !== 'string' || member(answer, 'encoding') !== 'base64')
        throw unexpected(request);
    return textOf(path, Buffer.from(content, 'base64'));
}
/** A folder, a submodule, a link to elsewhere. */
const unreadable = (path) => (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/unreadable', { file: (0,labelled/* path */.Ae)(path) }, (0,files_limits/* startOf */.GH)(path)));
const textOf = (path, bytes) => ({
    path,
    text: (0,utf8/* decodeUtf8 */._)(bytes, path),
    digest: (0,sha256/* sha256 */.s)(bytes),
});

;// CONCATENATED MODULE: ./hosts/github/github.js


















/** A run of GitHub Actions. All that knows GitHub is in this folder. */
function gitHubHost(options) {
    const { environment, token, checkRun, runnersToken, requiredParent } = options;
    const runner = readRunner(environment, checkRun);
    const api = gitHubApi(runner.apiUrl, token);
    const repository = (0,once/* once */.O)(() => repositoryOf(runner, api));
    const { ofDefault, ofBranch, proposed } = textsOf(runner, api, async () => (await repository()).defaultBranch);
    const trust = (0,deciding/* deciding */.C)(ofDefault);
    const atHand = { texts: [ofDefault, ofBranch, proposed], commit: runner.commit, workspace: runner.workspace };
    let caps = surface_caps/* PUBLIC_ONLY */.J;
    const { run, attempt, job, commit } = runner;
    const keep = keeping(runner, api, options);
    const jobs = () => jobsOf(api, runner.repository, runner.run);
    return {
        run: { host: 'github', repository: runner.repository, run, attempt, job, commit },
        attended: false,
        repositoryId: async () => String((await repository()).id),
        requiredParent,
        trusted: trust.texts,
        proposed,
        follow: async (branches) => {
            const branch = (0,github_event/* branchOf */.W0)(runner.event);
            const isListed = branch !== undefined && branches.includes(branch);
            return trust.choose(isListed && branch !== (await repository()).defaultBranch ? ofBranch : undefined);
        },
        situation: async () => {
            trust.settle();
            return situationOf(runner, api, await repository(), await trust.texts.source());
        },
        admit: (admitted) => {
            caps = admitted;
        },
        progress: (finding) => {
            const lines = (0,formats_text/* findingLines */.h)(finding, (0,mask/* viewOf */.du)(caps, 'log')).join('\n');
            process.stdout.write(`${(0,commands/* unlikeCommands */.bg)(lines)}\n`);
        },
        jobs,
        service: {
            runner: runner.itself,
            jobs,
            repositoryId: async () => String((await repository()).id),
            identity: (audience) => identityOf(environment, runner.serverUrl, audience),
        },
        runners: (0,once/* once */.O)(() => runnersSeen(runner, runnersToken)),
        publish: async (outcome, ending) => {
            await publish(outcome, ending, { caps, temp: runner.temp, atHand });
            await keep(outcome, caps);
        },
    };
}
/** What is kept beside the surfaces of the run: an issue, a comment on the pull request. */
function keeping(runner, api, { watched, commented }) {
    const watch = watching(api, runner.repository, watched);
    const comment = commenting(runner, api, commented);
    return async (outcome, caps) => {
        await watch(outcome);
        const skipped = await comment(outcome, (0,mask/* viewOf */.du)(caps, 'comment'));
        const lines = skipped.flatMap((finding) => (0,formats_text/* findingLines */.h)(finding, (0,mask/* viewOf */.du)(caps, 'log')));
        for (const line of lines)
            process.stdout.write(`${(0,commands/* unlikeCommands */.bg)(line)}\n`);
    };
}
function textsOf(runner, api, defaultBranch) {
    const { repository, commit, event } = runner;
    const at = (source) => remembering(textsAt({ api, repository, source }));
    return {
        ofDefault: at(async () => branchTip(api, repository, await defaultBranch())),
        ofBranch: at(async () => branchTip(api, repository, (0,github_event/* branchOf */.W0)(event) ?? '')),
        proposed: at(async () => ({ ref: event.ref, commit, source: 'api' })),
    };
}

// EXTERNAL MODULE: ./main/annotations.js
var annotations = __webpack_require__(89605);
// EXTERNAL MODULE: ./main/cancel.js
var cancel = __webpack_require__(66117);
// EXTERNAL MODULE: ./main/inputs/common.js
var common = __webpack_require__(10028);
// EXTERNAL MODULE: ./main/inputs/read.js
var read = __webpack_require__(84969);
// EXTERNAL MODULE: ./main/post.js
var post = __webpack_require__(95805);
// EXTERNAL MODULE: ./main/run.js + 1 modules
var run = __webpack_require__(59273);
// EXTERNAL MODULE: ./main/wiring.js + 4 modules
var wiring = __webpack_require__(91229);
;// CONCATENATED MODULE: ./main/action.js








/** Three of the largest outputs; below the 128 KiB of one variable on Linux, so that the refusal is ours and says why. */
const MAX_INPUT_BYTES = 96 * 1024;
/** Runs a command as an action. */
const runAction = (entry, environment) => (0,run/* run */.e)({
    fallback: annotations/* annotations */.h,
    open: async () => {
        const inputs = { ...entry.inputs, ...entry.actionInputs, ...common/* serviceInputs */.r7 };
        const context = { folder: '', maxBytes: MAX_INPUT_BYTES };
        const values = (0,read/* readInputs */.K)(inputs, givenTo(environment), context);
        const { token, 'check-run': checkRun, 'required-parent': requiredParent } = values;
        const host = gitHubHost({ environment, token, checkRun, requiredParent, ...ofSomeActions(entry.name, values) });
        const { remember, forget } = taskState();
        const ports = (0,wiring/* wire */.O)({ environment, host: 'github', values, remember });
        (0,cancel/* onSignals */.r)(ports.programs, host);
        const command = entry.prepare(values);
        return {
            host,
            work: async () => {
                const outcome = await (await command())(host, ports);
                await forget();
                return outcome;
            },
        };
    },
});
/** What the inputs of some actions alone say about the service. */
function ofSomeActions(name, values) {
    const { 'runners-token': runnersToken, issue, comment, step, partition } = values;
    const parts = [action_textOf(step), action_textOf(partition)].filter((part) => part !== undefined);
    return {
        runnersToken: action_textOf(runnersToken),
        watched: issue === true ? parts.join('/') : undefined,
        commented: comment === true ? [name, parts.join('/')].join(' ').trimEnd() : undefined,
    };
}
const action_textOf = (value) => (typeof value === 'string' ? value : undefined);
/**
 * `INPUT_<NAME>`, as the runner sets them: upper case, blanks as `_`. In any other case it was set by somebody else: what
 * an earlier step leaves in the environment takes no input's place.
 */
function givenTo(environment) {
    const inputs = Object.entries(environment).filter(([name]) => /^INPUT_[^a-z]*$/.test(name));
    return new Map(inputs.map(([name, value = '']) => [name.slice('INPUT_'.length).toLowerCase(), value]));
}
/** Keeps in the runner's state what `post` may have to end, until the command came to its end. */
function taskState() {
    let remembered = false;
    const save = async (value) => {
        const { saveState } = await __webpack_require__.e(/* import() */ 6853).then(__webpack_require__.bind(__webpack_require__, 16853));
        saveState(post.TASK_STATE, value);
        remembered = value !== '';
    };
    return {
        remember: (task) => save(JSON.stringify(task)),
        forget: async () => {
            if (remembered)
                await save('');
        },
    };
}


/***/ }),

/***/ 89605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _domain_policy_surface_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34078);
/* harmony import */ var _report_formats_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82396);
/* harmony import */ var _report_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4862);



/** Before or without a host, an annotation can always be made: it is a line on standard output. */
const annotations = {
    publish: async (outcome) => {
        const lines = (0,_report_formats_github_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .I)(outcome, (0,_report_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du)(_domain_policy_surface_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_ONLY */ .J, 'annotation'));
        process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    },
};


/***/ }),

/***/ 95805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TASK_STATE: () => (/* binding */ TASK_STATE),
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _machine_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19641);
/* harmony import */ var _machine_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29330);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89605);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59273);







/** The name under which the runner keeps the task between the job and its `post`. */
const TASK_STATE = 'task';
/** GitHub gives a `post` no more time than a cancelled job: the tree is killed within ten seconds. */
const GRACE_SECONDS = 2;
/** Runs after the job, whatever became of it: ends what lives on, and mends what was left half done. */
const post = (environment) => (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)({
    fallback: _annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotations */ .h,
    open: async () => ({ host: _annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotations */ .h, work: async () => told(await finish(taskIn(environment), environment)) }),
});
/** The runner hands state over as variables. A task that is done was forgotten: its state is empty. */
function taskIn(environment) {
    const state = environment[`STATE_${TASK_STATE}`];
    // Safe: only our own action writes its state.
    return state === undefined || state === '' ? undefined : JSON.parse(state);
}
async function finish(task, environment) {
    if (task === undefined)
        return [];
    return task.kind === 'training' ? endTraining(task, environment) : mendDeployment(task.request);
}
const ENDED = new Set(['succeeded', 'failed', 'timed-out']);
async function endTraining({ stateRoot, key }, environment) {
    const { runnerBackend } = await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(5886)]).then(__webpack_require__.bind(__webpack_require__, 77595));
    const programs = (0,_machine_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .machinePrograms */ .P)({ environment, protectedFiles: [] });
    const backend = runnerBackend({ stateRoot, programs, clock: _machine_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m });
    const ref = await backend.find(key);
    if (ref === undefined)
        return [];
    const phase = await backend.cancel(ref, GRACE_SECONDS);
    if (ENDED.has(phase))
        return [];
    // Its journal cannot be read, or it did not die: whatever it is, it may still be at the data.
    return phase === 'lost' ? [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('train/processes-alive')] : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/training-ended', { phase: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(phase) })];
}
async function mendDeployment(request) {
    const { directoryTarget } = await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(6012)]).then(__webpack_require__.bind(__webpack_require__, 23593));
    const target = directoryTarget(request, _machine_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
    const recovered = await target.recover();
    await target.close();
    const { destination } = request;
    return recovered === 'nothing'
        ? []
        : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/deployment-mended', { destination: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(destination), recovered: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(recovered) })];
}
const told = (findings) => ({
    verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    findings,
    outputs: {},
    summary: { title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c) `After the job`, blocks: [], document: {}, cases: [] },
    evidence: [],
});


/***/ })

};
