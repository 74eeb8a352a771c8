export const id = 4073;
export const ids = [4073,6324];
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

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactStore: () => (/* binding */ artifactStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./machine/tree-walk.js
var tree_walk = __webpack_require__(67269);
// EXTERNAL MODULE: ./machine/trees.js + 4 modules
var trees = __webpack_require__(60361);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./machine/http.js
var http = __webpack_require__(82559);
// EXTERNAL MODULE: ./systems/github-artifact-store/results-service.js + 1 modules
var results_service = __webpack_require__(36324);
;// CONCATENATED MODULE: ./systems/github-artifact-store/zip-layout.js
/**
 * The few records of the ZIP format that we write and read: files stored without compression, sizes below 4 GiB
 * (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 */
const MAX_ZIP_BYTES = 0xffff_ffff;
const MAX_ZIP_FILES = 0xffff;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
/** 1 January 1980: the same bytes make the same archive. */
const DATE = 0x0021;
function localHeader({ name, crc, size }) {
    const bytes = Buffer.from(name, 'utf8');
    const header = Buffer.alloc(LOCAL_BYTES);
    header.writeUInt32LE(LOCAL, 0);
    common(header, 4, { crc, size, nameBytes: bytes.length });
    return Buffer.concat([header, bytes]);
}
function centralHeader({ name, crc, size, offset }) {
    const bytes = Buffer.from(name, 'utf8');
    const header = Buffer.alloc(CENTRAL_BYTES);
    header.writeUInt32LE(CENTRAL, 0);
    header.writeUInt16LE(VERSION, 4);
    common(header, 6, { crc, size, nameBytes: bytes.length });
    header.writeUInt32LE(offset, 42);
    return Buffer.concat([header, bytes]);
}
function endRecord(files, centralSize, centralOffset) {
    const record = Buffer.alloc(END_BYTES);
    record.writeUInt32LE(END, 0);
    record.writeUInt16LE(files, 8);
    record.writeUInt16LE(files, 10);
    record.writeUInt32LE(centralSize, 12);
    record.writeUInt32LE(centralOffset, 16);
    return record;
}
/** The part that local and central headers have in common. */
function common(header, at, file) {
    header.writeUInt16LE(VERSION, at);
    header.writeUInt16LE(UTF8_NAMES, at + 2);
    header.writeUInt16LE(STORED, at + 4);
    header.writeUInt16LE(DATE, at + 8);
    header.writeUInt32LE(file.crc, at + 10);
    header.writeUInt32LE(file.size, at + 14);
    header.writeUInt32LE(file.size, at + 18);
    header.writeUInt16LE(file.nameBytes, at + 22);
}
function readEnd(record) {
    if (record.length !== END_BYTES || record.readUInt32LE(0) !== END)
        return undefined;
    return {
        files: record.readUInt16LE(10),
        centralSize: record.readUInt32LE(12),
        centralOffset: record.readUInt32LE(16),
    };
}
/** One central header and where the next one begins; undefined for whatever we would not have written. */
function readCentral(central, at) {
    if (at + CENTRAL_BYTES > central.length || central.readUInt32LE(at) !== CENTRAL)
        return undefined;
    const [method, nameBytes] = [central.readUInt16LE(at + 10), central.readUInt16LE(at + 28)];
    const [packed, size] = [central.readUInt32LE(at + 20), central.readUInt32LE(at + 24)];
    const [extraBytes, commentBytes] = [central.readUInt16LE(at + 30), central.readUInt16LE(at + 32)];
    const next = at + CENTRAL_BYTES + nameBytes + extraBytes + commentBytes;
    if (method !== STORED || packed !== size || next > central.length)
        return undefined;
    const name = central.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    return { entry: { name, size, crc: central.readUInt32LE(at + 16), offset: central.readUInt32LE(at + 42) }, next };
}
/** Where a file's bytes begin, from its local header; undefined if there is none. */
function dataOffset(local, offset) {
    if (local.length !== LOCAL_BYTES || local.readUInt32LE(0) !== LOCAL)
        return undefined;
    return offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
}

;// CONCATENATED MODULE: ./systems/github-artifact-store/blob.js





const SILENCE_MS = 60_000;
const CREATED = 201;
const OK = 200;
/** Sends an archive to where the service says, in one request: Azure's Put Blob, at most 5000 MiB. */
async function upload(url, archive, size, firstPauseMs) {
    const headers = {
        'content-length': size,
        'content-type': 'application/zip',
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-version': '2020-04-08',
    };
    const { status } = await (0,results_service/* retrying */.R$)(async () => {
        const answer = await (0,http/* request */.Em)({
            method: 'PUT',
            url,
            headers,
            body: (0,external_node_fs_.createReadStream)(archive),
            silenceMs: SILENCE_MS,
        });
        answer.resume();
        return { status: answer.statusCode ?? 0 };
    }, firstPauseMs);
    if (status !== CREATED)
        throw (0,results_service/* refusedWith */.P0)(status);
}
/** Brings an archive here, whole: an answer that does not say how long it is could have no end. */
async function download(url, archive, firstPauseMs) {
    const { status } = await (0,results_service/* retrying */.R$)(async () => {
        const answer = await (0,http/* request */.Em)({ method: 'GET', url, headers: {}, silenceMs: SILENCE_MS });
        if (answer.statusCode !== OK) {
            answer.resume();
            return { status: answer.statusCode ?? 0 };
        }
        if (!(Number(answer.headers['content-length']) <= MAX_ZIP_BYTES))
            throw new RangeError('no or too great a length');
        await (0,promises_.pipeline)(answer, (0,external_node_fs_.createWriteStream)(archive, { mode: 0o600 }));
        return { status: OK };
    }, firstPauseMs);
    if (status !== OK)
        throw (0,results_service/* refusedWith */.P0)(status);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./systems/github-artifact-store/zip-read.js





/** What came is no archive of ours. */
class UnfitZip extends Error {
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: such names are never written by us
const UNFIT_NAME = /[\u0000-\u001f\u007f-\u009f\\\ufffd:]/;
/**
 * Unpacks an archive that `writeZip` made into a new folder, and no other: stored files only, names that stay below
 * the folder, no name twice, together no more bytes than the archive has. Whether they are the right bytes, their
 * tree digest tells.
 */
async function readZip(archive, into) {
    const handle = await (0,external_node_fs_promises_.open)(archive, 'r');
    try {
        const { size } = await handle.stat();
        const entries = await readEntries(handle, size);
        if (entries.reduce((sum, entry) => sum + entry.size, 0) > size)
            throw new UnfitZip();
        await (0,external_node_fs_promises_.mkdir)(into, { mode: 0o700 });
        for (const entry of entries)
            await unpack(handle, archive, entry, into);
    }
    finally {
        await handle.close();
    }
}
async function readEntries(handle, size) {
    const end = readEnd(await readAt(handle, size - END_BYTES, END_BYTES));
    if (end === undefined || end.centralOffset + end.centralSize + END_BYTES !== size)
        throw new UnfitZip();
    const central = await readAt(handle, end.centralOffset, end.centralSize);
    const entries = [];
    for (let at = 0; at < central.length;) {
        const read = readCentral(central, at);
        if (read === undefined || !isBelow(read.entry.name))
            throw new UnfitZip();
        entries.push(read.entry);
        at = read.next;
    }
    if (entries.length !== end.files)
        throw new UnfitZip();
    return entries;
}
const isBelow = (name) => !UNFIT_NAME.test(name) && name.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
async function unpack(handle, archive, entry, into) {
    const start = dataOffset(await readAt(handle, entry.offset, LOCAL_BYTES), entry.offset);
    if (start === undefined)
        throw new UnfitZip();
    const path = (0,external_node_path_.join)(into, entry.name);
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    if (entry.size === 0)
        return (0,external_node_fs_promises_.writeFile)(path, '', { flag: 'wx', mode: 0o600 });
    const bytes = (0,external_node_fs_.createReadStream)(archive, { start, end: start + entry.size - 1 });
    await (0,promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
}
async function readAt(handle, position, length) {
    if (position < 0)
        throw new UnfitZip();
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./systems/github-artifact-store/zip-write.js








const CHUNK_BYTES = 1024 * 1024;
/** A tree as a ZIP archive that every tool opens, without compression: the bytes stay what they are. */
async function writeZip(tree, archive) {
    if (tree.files.length > MAX_ZIP_FILES)
        throw tooLarge();
    const handle = await (0,external_node_fs_promises_.open)(archive, 'wx', 0o600);
    try {
        const entries = [];
        let offset = 0;
        for (const file of [...tree.files].sort(byPath)) {
            const entry = await addFile(handle, { name: file.path, source: (0,external_node_path_.join)(tree.root, file.spelled), offset });
            entries.push(entry);
            offset += localHeader(entry).length + entry.size;
        }
        await finish(handle, entries, offset);
    }
    finally {
        await handle.close();
    }
    return digestOf(archive);
}
/** However a file system lists them, the same tree is the same archive. */
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/** Sum and size are known only behind the bytes, so the header in front of them is written last. */
async function addFile(handle, { name, source, offset }) {
    const start = offset + localHeader({ name, crc: 0, size: 0, offset }).length;
    let [crc, size] = [0, 0];
    for await (const chunk of (0,external_node_fs_.createReadStream)(source, { highWaterMark: CHUNK_BYTES })) {
        if (start + size + chunk.length > MAX_ZIP_BYTES)
            throw tooLarge();
        await writeAll(handle, chunk, start + size);
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        size += chunk.length;
    }
    const entry = { name, crc, size, offset };
    await writeAll(handle, localHeader(entry), offset);
    return entry;
}
async function finish(handle, entries, offset) {
    const central = Buffer.concat(entries.map(centralHeader));
    if (offset + central.length > MAX_ZIP_BYTES)
        throw tooLarge();
    await writeAll(handle, Buffer.concat([central, endRecord(entries.length, central.length, offset)]), offset);
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    }
}
async function digestOf(archive) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(archive, { highWaterMark: CHUNK_BYTES })) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest('hex') };
}
const tooLarge = () => (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/too-large', { limit: (0,labelled/* known */.eO)(MAX_ZIP_BYTES) }));

;// CONCATENATED MODULE: ./systems/github-artifact-store/artifact-store.js









/**
 * Artifacts of the workflow run as a store: each an archive whose name begins with the tree digest. Names have a
 * random end, so a put whose answer got lost is never in the way of the next, and whoever takes the name of another's
 * artifact gains nothing: every candidate is unpacked and hashed, and only the right bytes are handed on.
 */
const artifactStore = (options) => ({
    ready: async () => void (await options.service.list()),
    put: (tree) => inScratch(options, (scratch) => putTree(options, tree, scratch)),
    fetch: (digest, into) => inScratch(options, (scratch) => fetchTree(options, digest, into, scratch)),
});
async function putTree(options, tree, scratch) {
    const { service } = options;
    const digest = await trees/* machineTrees */.h7.digest(tree);
    if (await holds(options, digest, scratch))
        return digest;
    const staged = (0,external_node_path_.join)(scratch, 'tree');
    await trees/* machineTrees */.h7.stage(tree, staged, digest);
    const archive = (0,external_node_path_.join)(scratch, 'tree.zip');
    const written = await writeZip(await (0,tree_walk/* walkTree */.Ir)(staged), archive);
    const name = `${prefixOf(digest)}${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    await upload(await service.create(name), archive, written.size, options.firstPauseMs);
    await service.finalize(name, written.size, written.sha256);
    return digest;
}
/** A name alone is no sign that the bytes are there: anybody who may write artifacts may have taken it. */
async function holds(options, digest, scratch) {
    const found = await candidates(options, digest);
    return (await findUnpacked(options, found, digest, scratch)) !== undefined;
}
async function fetchTree(options, digest, into, scratch) {
    const found = await candidates(options, digest);
    if (found.length === 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/not-found', { digest: (0,labelled.id)(digest) }));
    const unpacked = await findUnpacked(options, found, digest, scratch);
    if (unpacked === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/digest-differs', { digest: (0,labelled.id)(digest) }));
    await trees/* machineTrees */.h7.stage(unpacked, into, digest);
}
/** The first candidate that holds the right bytes, unpacked. */
async function findUnpacked(options, found, digest, scratch) {
    for (const [index, artifact] of found.entries()) {
        const archive = (0,external_node_path_.join)(scratch, `${index}.zip`);
        await download(await options.service.download(artifact), archive, options.firstPauseMs);
        const unpacked = (0,external_node_path_.join)(scratch, String(index));
        if (await isTree(archive, unpacked, digest))
            return unpacked;
    }
    return undefined;
}
async function candidates({ service }, digest) {
    const prefix = prefixOf(digest);
    return (await service.list()).filter(({ name }) => name.startsWith(prefix));
}
const prefixOf = (digest) => `domicile-${digest.replace(':', '-')}-`;
/** Whatever else came under that name is as good as nothing. */
async function isTree(archive, unpacked, digest) {
    try {
        await readZip(archive, unpacked);
        (0,trees/* demandDigest */.UQ)(await trees/* machineTrees */.h7.digest(unpacked), digest);
        return true;
    }
    catch {
        return false;
    }
}
async function inScratch({ scratchRoot }, work) {
    const scratch = await trees/* machineTrees */.h7.scratch(scratchRoot, 'artifact');
    try {
        return await work(scratch);
    }
    finally {
        await trees/* machineTrees */.h7.remove(scratch);
    }
}


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
