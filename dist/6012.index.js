export const id = 6012;
export const ids = [6012,3593];
export const modules = {

/***/ 12385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const isDigest = (text) => DIGEST.test(text);


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isInstant),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Milliseconds since 1970 of an ISO 8601 UTC time with milliseconds; NaN for any other text. */
function instant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return Number.NaN;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.slice(1).map(Number);
    if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return Number.NaN;
    if (hour > 23 || minute > 59 || second > 59)
        return Number.NaN;
    return (((daysBefore(year, month) + day - 1) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + millisecond;
}
const isInstant = (text) => !Number.isNaN(instant(text));
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year, month) => (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
/** Days from 1970-01-01 to the first of that month, in the Gregorian calendar. */
function daysBefore(year, month) {
    const past = year - 1;
    const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
    const EPOCH_DAYS = 719_162;
    const inYear = MONTH_DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
    return past * 365 + leapDays - EPOCH_DAYS + inYear + (month > 2 && isLeap(year) ? 1 : 0);
}


/***/ }),

/***/ 95471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ isReleaseId),
/* harmony export */   MQ: () => (/* binding */ releaseIdOf),
/* harmony export */   yc: () => (/* binding */ shownHolder),
/* harmony export */   zM: () => (/* binding */ shownRelease)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23898);

const SHORT_DIGEST_CHARACTERS = 12;
const shortOf = (digest) => digest.slice('sha256:'.length).slice(0, SHORT_DIGEST_CHARACTERS);
/** The same bytes of the same run are the same release, however often the job runs. */
const releaseIdOf = (run, digest) => `${run}-${digest === undefined ? 'none' : shortOf(digest)}`;
const RUN = /^(?:local|\d{1,20})$/;
/** Whether a release is called as a deployment calls it: a run, and the digest of the bytes. */
function isReleaseId(release, digest) {
    const suffix = `-${shortOf(digest)}`;
    return release.endsWith(suffix) && RUN.test(release.slice(0, -suffix.length));
}
/** What a destination says it serves. Others may write there: a name that no deployment gives may be anything. */
const shownRelease = ({ release, digest }) => isReleaseId(release, digest) ? (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(release) : (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(release, 'restricted');
const HELD_BY = /^\S+ run (local|\d{1,20})(?: |$)/;
/** Of who holds a lease, the run alone: the rest may be anybody's words. */
function shownHolder(holder) {
    const [, run] = HELD_BY.exec(holder ?? '') ?? [];
    return (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(run === undefined ? 'another deployment' : `run ${run}`);
}


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON in one form only, so that equal values have equal bytes and can be signed: keys sorted by UTF-16 units,
 * no blanks, numbers and strings as ECMAScript prints them (RFC 8785). Keys whose value is undefined are left out.
 * Throws a TypeError on what JSON cannot say exactly: NaN, infinities, lone surrogates, functions, other objects.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (isPlainObject(value))
        return object(value);
    if (isScalar(value))
        return JSON.stringify(value);
    throw new TypeError(`no canonical JSON for a value of type ${typeof value}`);
}
function object(value) {
    const present = Object.keys(value).filter((key) => value[key] !== undefined);
    const members = present.sort().map((key) => `${canonicalJson(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
function isScalar(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value === 'string')
        return !/\p{Surrogate}/u.test(value);
    return value === null || typeof value === 'boolean';
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 72764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyedSha256),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The plain digest of a text (as UTF-8) or of bytes. */
const sha256 = (content) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
/** With a key, a digest that nobody without it can test a guess against (HMAC-SHA256). */
const keyedSha256 = (content, key) => key === undefined ? sha256(content) : `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(content).digest('hex')}`;


/***/ }),

/***/ 74046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const fault = (key, expected) => [{ key: key === '' ? 'statement' : key, expected }];
const matching = (pattern, expected) => (value, key) => typeof value === 'string' && pattern.test(value) ? [] : fault(key, expected);
const oneOf = (...allowed) => (value, key) => allowed.includes(value) ? [] : fault(key, `one of ${allowed.join(', ')}`);
const count = (value, key) => Number.isSafeInteger(value) && Number(value) >= 0 ? [] : fault(key, 'a whole number');
const listOf = (item) => (value, key) => Array.isArray(value) ? value.flatMap((each, index) => item(each, `${key}[${index}]`)) : fault(key, 'a list');
/** A map from names that match to values of one shape. */
const mapOf = (name, item) => (value, key) => {
    if (!isObject(value))
        return fault(key, 'an object');
    if (!Object.keys(value).every((each) => name.test(each)))
        return fault(key, 'names that are ids');
    return Object.values(value).flatMap((each) => item(each, key));
};
/** Exactly these keys. What stands under an unknown key is nobody's to ignore. */
const objectOf = (required, optional = {}) => (value, key) => {
    if (!isObject(value))
        return fault(key, 'an object');
    const shapes = { ...required, ...optional };
    const inside = (name) => (key === '' ? name : `${key}.${name}`);
    const missing = Object.keys(required).filter((name) => value[name] === undefined);
    const unknown = Object.keys(value).some((name) => !Object.hasOwn(shapes, name));
    return [
        ...missing.flatMap((name) => fault(inside(name), 'to be there')),
        ...(unknown ? fault(key, `no keys but ${Object.keys(shapes).join(', ')}`) : []),
        ...Object.entries(shapes).flatMap(([name, shape]) => value[name] === undefined ? [] : shape(value[name], inside(name))),
    ];
};
const anyOf = (...shapes) => (value, key) => {
    const faults = shapes.map((shape) => shape(value, key));
    return faults.find((each) => each.length === 0) ?? faults.flat();
};
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 23593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryTarget: () => (/* binding */ directoryTarget)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./domain/release/pointer.js
const MAX_EARLIER = 100;
const nextGeneration = (pointer) => (pointer?.generation ?? 0) + 1;
/** The state after a release is promoted. What it replaces becomes the newest of the earlier ones. */
function promoted(pointer, release) {
    const generation = nextGeneration(pointer);
    const serving = { ...bytesOf(release), generation };
    return { generation, serving, earlier: earlierThan(serving, pointer) };
}
/** The state after what is served was taken back: to an earlier release, or to nothing. What failed is forgotten. */
function rolledBack(pointer, to) {
    const generation = nextGeneration(pointer);
    if (to === undefined)
        return { generation, earlier: [] };
    const serving = { ...bytesOf(to), generation };
    const failed = pointer.serving?.digest;
    return {
        generation,
        serving,
        earlier: pointer.earlier.filter(({ digest }) => digest !== to.digest && digest !== failed),
    };
}
/** What must not be collected: what is served, and the newest before it, so many in all. */
const kept = (pointer, keep) => reachable(pointer).slice(0, keep);
/** What is served and what was, newest first, one entry a digest. */
const reachable = (pointer) => [
    ...(pointer?.serving ? [pointer.serving] : []),
    ...(pointer?.earlier ?? []),
];
const bytesOf = ({ release, digest, tested, copy }) => ({
    release,
    digest,
    tested,
    ...(copy === undefined ? {} : { copy }),
});
const earlierThan = (serving, pointer) => reachable(pointer)
    .filter(({ digest }) => digest !== serving.digest)
    .slice(0, MAX_EARLIER);
/** A promotion replaces what it expects to find, and nothing else. */
const isExpected = (pointer, expected) => pointer?.serving?.generation === expected?.generation;

// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/trees.js + 4 modules
var trees = __webpack_require__(60361);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./machine/atomic.js
var atomic = __webpack_require__(5818);
;// CONCATENATED MODULE: ./systems/directory/disk.js


const realDisk = {
    makeFolder: (path, mode) => (0,promises_.mkdir)(path, { mode }),
    makeFile: async (path, mode) => (await (0,promises_.open)(path, 'wx', mode)).close(),
    append: async (path, bytes) => {
        const handle = await (0,promises_.open)(path, 'a');
        try {
            await handle.writeFile(bytes);
        }
        finally {
            await handle.close();
        }
    },
    sync: atomic/* syncPath */.Z8,
    rename: promises_.rename,
    link: promises_.link,
    removeFile: promises_.unlink,
    removeFolder: promises_.rmdir,
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./machine/regular-file.js
var regular_file = __webpack_require__(18030);
;// CONCATENATED MODULE: ./systems/directory/folder.js





function layoutOf(root) {
    const state = (0,external_node_path_.join)(root, '.domicile');
    return {
        root,
        current: (0,external_node_path_.join)(root, 'current'),
        releases: (0,external_node_path_.join)(root, 'releases'),
        state,
        leases: (0,external_node_path_.join)(state, 'leases'),
        journal: (0,external_node_path_.join)(state, 'journal'),
        incoming: (0,external_node_path_.join)(state, 'incoming'),
        next: (0,external_node_path_.join)(state, 'next'),
        trash: (0,external_node_path_.join)(state, 'trash'),
    };
}
const RELEASE_NAME = /^([0-9a-f]{64})(?:\.([1-9]\d{0,14}))?$/;
const releaseName = ({ digest, copy }) => `${digest.slice('sha256:'.length)}${copy === undefined ? '' : `.${copy}`}`;
const releaseFolder = ({ layout }, copy) => (0,external_node_path_.join)(layout.releases, releaseName(copy));
/** The copies that lie there, whole or not, by name. What has another name is not ours. */
async function copiesIn({ layout }) {
    return (await namesIn(layout.releases)).flatMap((name) => {
        const [, hex, copy] = RELEASE_NAME.exec(name) ?? [];
        if (hex === undefined)
            return [];
        return [{ digest: `sha256:${hex}`, ...(copy === undefined ? {} : { copy: Number(copy) }) }];
    });
}
/** The folders that a deployment works in, made where they are missing; the destination's own folder must be there. */
async function makeLayout({ layout, disk }) {
    await makeMissing(disk, layout.root, [layout.releases], 0o755);
    await makeMissing(disk, layout.root, [layout.state], 0o700);
    await makeMissing(disk, layout.state, [layout.leases, layout.incoming, layout.next, layout.trash], 0o700);
}
async function makeMissing(disk, parent, folders, mode) {
    const present = new Set((await namesIn(parent)).map((name) => (0,external_node_path_.join)(parent, name)));
    const missing = folders.filter((folder) => !present.has(folder));
    for (const folder of missing)
        await (0,errno/* tolerating */.u)(['EEXIST'], disk.makeFolder(folder, mode));
    if (missing.length > 0)
        await disk.sync(parent);
}
const namesIn = async (folder) => (await (0,promises_.readdir)(folder)).sort();
const MAX_STATE_BYTES = 1024 * 1024;
const NO_STATE = new Set(['store/special-file', 'store/too-large', 'store/not-text']);
/** Undefined where there is no such file; empty where what is there can be none of ours: a pipe is not waited for. */
async function textOf(file) {
    if ((await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.lstat)(file))) === undefined)
        return undefined;
    try {
        return await (0,regular_file.readSmallText)(file, MAX_STATE_BYTES);
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_ && thrown.findings.every(({ code }) => NO_STATE.has(code)))
            return '';
        throw thrown;
    }
}
/** Removes a file or a folder with all in it. What is gone already is no trouble. */
async function removeAll(disk, path) {
    const names = await (0,errno/* tolerating */.u)(['ENOTDIR', 'ENOENT'], namesIn(path));
    if (names === undefined) {
        await (0,errno/* tolerating */.u)(['ENOENT'], disk.removeFile(path));
        return;
    }
    for (const name of names)
        await removeAll(disk, (0,external_node_path_.join)(path, name));
    await (0,errno/* tolerating */.u)(['ENOENT'], disk.removeFolder(path));
}
/** Empties one of our own folders. */
async function sweep({ disk }, folder) {
    const names = await namesIn(folder);
    for (const name of names)
        await removeAll(disk, (0,external_node_path_.join)(folder, name));
    if (names.length > 0)
        await disk.sync(folder);
}
/** A new file with this content, on the disk before anything points at it. */
async function writeNew({ disk }, file, text) {
    await disk.makeFile(file, 0o644);
    await disk.append(file, Buffer.from(text, 'utf8'));
    await disk.sync(file);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./domain/outcome/instant.js
var instant = __webpack_require__(60028);
;// CONCATENATED MODULE: ./domain/release/lease.js

/**
 * Whether someone else may take the lease. Over once it is given back, has expired, or its process is known to be
 * gone; also for the same holder again, a repeated job, unless the first one is seen alive.
 */
function isFree(lease, asking, liveness) {
    if (lease === undefined || lease.released || liveness === 'gone')
        return true;
    if ((0,instant/* instant */.u)(lease.expires) <= (0,instant/* instant */.u)(asking.now))
        return true;
    return lease.holder === asking.holder && liveness !== 'alive';
}
/** Half-way through it is time to renew: the other half is for doing so. */
const isDueForRenewal = (lease, now, seconds) => (0,instant/* instant */.u)(lease.expires) - (0,instant/* instant */.u)(now) < (seconds * 1000) / 2;

// EXTERNAL MODULE: ./domain/release/release-id.js
var release_id = __webpack_require__(95471);
// EXTERNAL MODULE: ./evidence/canonical.js
var canonical = __webpack_require__(24037);
// EXTERNAL MODULE: ./evidence/strict.js
var strict = __webpack_require__(74046);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./machine/this-machine.js


/**
 * Names the machine on which a process id means what it means here: by its boot and its namespace of process ids, where
 * the system tells them (Linux). Containers and copies of a machine share host names, and a process of another
 * namespace would look gone.
 */
async function thisMachine() {
    const parts = [(0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'), (0,promises_.readlink)('/proc/self/ns/pid')];
    const [boot, namespace] = await Promise.all(parts.map((part) => part.catch(() => '')));
    return [(0,external_node_os_.hostname)(), boot, namespace].map((part) => (part ?? '').trim()).join(' ');
}

// EXTERNAL MODULE: ./domain/outcome/digest.js
var digest = __webpack_require__(12385);
;// CONCATENATED MODULE: ./systems/directory/state-files.js







const LINE = /^[^\p{C}]{1,300}$/u;
const state_files_digest = (value, key) => typeof value === 'string' && (0,digest/* isDigest */.B)(value) ? [] : [{ key, expected: 'a digest' }];
/** A time as `Clock.now` gives it. */
const time = (value, key) => typeof value === 'string' && (0,instant/* isInstant */.b)(value) ? [] : [{ key, expected: 'a time' }];
const line = (0,strict/* matching */.wC)(LINE, 'one line');
const servedShape = (0,strict/* objectOf */.Xy)({ release: line, digest: state_files_digest, tested: time, generation: strict/* count */.U9 }, { copy: strict/* count */.U9 });
const pointerShape = (0,strict/* objectOf */.Xy)({ version: (0,strict/* oneOf */.yL)(1), generation: strict/* count */.U9, earlier: (0,strict/* listOf */.c3)(servedShape) }, { serving: (0,strict/* objectOf */.Xy)({ release: line, digest: state_files_digest, tested: time, generation: strict/* count */.U9, path: line }, { copy: strict/* count */.U9 }) });
const staged = { key: line, release: line, digest: state_files_digest, tested: time };
const journalShape = (0,strict/* anyOf */.EB)((0,strict/* objectOf */.Xy)({ state: (0,strict/* oneOf */.yL)('preparing', 'prepared'), ...staged }, { copy: strict/* count */.U9 }), (0,strict/* objectOf */.Xy)({ state: (0,strict/* oneOf */.yL)('promoting'), ...staged, generation: strict/* count */.U9 }, { copy: strict/* count */.U9, before: servedShape }), (0,strict/* objectOf */.Xy)({ state: (0,strict/* oneOf */.yL)('rolling-back'), generation: strict/* count */.U9 }, { to: servedShape }));
/** What `current` says; undefined where nothing was ever released. A file that nobody can read is never taken for none. */
async function readPointer(folder) {
    const value = await readState(folder, folder.layout.current, 'current', pointerShape);
    if (value === undefined)
        return undefined;
    const { generation, serving, earlier } = value;
    if (serving === undefined)
        return { generation, earlier };
    const { path, ...served } = serving;
    if (path !== pathOf(served))
        throw damaged(folder, 'current');
    return { generation, earlier, serving: served };
}
/** What readers see: one line of JSON whose `serving.path` names the folder to read. */
const pointerText = ({ generation, serving, earlier }) => `${(0,canonical/* canonicalJson */.d)({
    version: 1,
    generation,
    earlier,
    ...(serving === undefined ? {} : { serving: { ...serving, path: pathOf(serving) } }),
})}\n`;
const pathOf = (served) => `releases/${releaseName(served)}`;
async function readJournal(folder) {
    const value = await readState(folder, folder.layout.journal, 'journal', journalShape);
    return value;
}
/** A state file's value, of the shape that we write and in the very bytes. */
async function readState(folder, file, name, shape) {
    const text = await textOf(file);
    if (text === undefined)
        return undefined;
    const value = parsed(text);
    if (shape(value, name).length > 0)
        throw damaged(folder, name);
    return value;
}
const damaged = (folder, file) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/state-damaged', { destination: (0,labelled.id)(folder.id), file: (0,labelled.id)(file) }));
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./systems/directory/lease.js













const ATTEMPTS = 5;
const NUMBER = /^[1-9]\d{0,14}$/;
const lease_line = (0,strict/* matching */.wC)(/^[^\p{C}]{1,300}$/u, 'one line');
const leaseShape = (0,strict/* objectOf */.Xy)({
    number: strict/* count */.U9,
    holder: lease_line,
    token: lease_line,
    machine: lease_line,
    process: strict/* count */.U9,
    expires: time,
    released: (0,strict/* oneOf */.yL)(true, false),
});
/**
 * Takes the lease. Its number is one above the highest; the link that makes it succeeds for one of all that try, and
 * the highest is never removed, so whoever was overtaken can see it.
 */
async function takeLease(folder) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const highest = await mustBeFree(folder);
        const lease = await newLease(folder, (highest?.number ?? 0) + 1);
        if (await claim(folder, lease)) {
            await forgetOthers(folder, lease);
            return lease;
        }
    }
    throw held(folder, await highestLease(folder));
}
/** Throws where another deployment has the lease; else the highest there was. */
async function mustBeFree(folder) {
    const highest = await highestLease(folder);
    const asking = { holder: folder.holder, now: folder.clock.now() };
    if (!isFree(highest, asking, await livenessOf(highest)))
        throw held(folder, highest);
    return highest;
}
/** Throws where another deployment has taken over, or may have. */
async function mustHold(folder, lease) {
    const highest = await highestLease(folder);
    const mine = highest?.token === lease.token && !highest.released;
    if (mine && (0,instant/* instant */.u)(highest.expires) > (0,instant/* instant */.u)(folder.clock.now()))
        return;
    throw lost(folder);
}
/** Keeps the lease for longer where half of it has passed. */
async function renewed(folder, lease) {
    if (!isDueForRenewal(lease, folder.clock.now(), folder.leaseSeconds))
        return lease;
    await mustHold(folder, lease);
    return rewrite(folder, { ...lease, expires: expiry(folder) });
}
/** Gives it back, unless someone else has it by now. */
async function giveBack(folder, lease) {
    const highest = await highestLease(folder);
    if (highest?.token === lease.token)
        await rewrite(folder, { ...lease, released: true });
}
const lost = (folder) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/lease-lost', { destination: (0,labelled.id)(folder.id) }));
const held = (folder, lease) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/lease-held', {
    destination: (0,labelled.id)(folder.id),
    holder: (0,release_id/* shownHolder */.yc)(lease?.holder),
    until: (0,labelled.id)(lease?.expires ?? 'soon'),
}));
const newLease = async (folder, number) => ({
    number,
    holder: folder.holder,
    token: (0,external_node_crypto_.randomUUID)(),
    machine: await thisMachine(),
    process: process.pid,
    expires: expiry(folder),
    released: false,
});
const expiry = ({ clock, leaseSeconds }) => new Date(Date.parse(clock.now()) + leaseSeconds * 1000).toISOString();
async function highestLease(folder) {
    const numbers = (await namesIn(folder.layout.leases)).filter((name) => NUMBER.test(name)).map(Number);
    const highest = Math.max(0, ...numbers);
    if (highest === 0)
        return undefined;
    const value = await readState(folder, fileOf(folder, highest), 'lease', leaseShape);
    return value;
}
/** Complete before it has its name, and its name only if nobody else has it. */
async function claim(folder, lease) {
    const { disk, layout } = folder;
    const draft = await writeDraft(folder, lease);
    const won = await disk.link(draft, fileOf(folder, lease.number)).then(() => true, (thrown) => {
        if ((0,errno/* errnoOf */.U)(thrown) === 'EEXIST')
            return false;
        throw thrown;
    });
    await removeAll(disk, draft);
    await disk.sync(layout.leases);
    return won;
}
async function rewrite(folder, lease) {
    const { disk, layout } = folder;
    const draft = await writeDraft(folder, lease);
    await disk.rename(draft, fileOf(folder, lease.number));
    await disk.sync(layout.leases);
    return lease;
}
/** Older leases, and drafts of those that did not get theirs. */
async function forgetOthers(folder, lease) {
    const older = (await namesIn(folder.layout.leases)).filter((name) => Number.parseInt(name, 10) < lease.number);
    for (const name of older)
        await removeAll(folder.disk, (0,external_node_path_.join)(folder.layout.leases, name));
}
/** What a full disk left of it goes at once. */
async function writeDraft(folder, lease) {
    const draft = (0,external_node_path_.join)(folder.layout.leases, `${lease.number}.${lease.token}`);
    try {
        await writeNew(folder, draft, `${(0,canonical/* canonicalJson */.d)(lease)}\n`);
        return draft;
    }
    catch (thrown) {
        await removeAll(folder.disk, draft);
        throw thrown;
    }
}
const fileOf = ({ layout }, number) => (0,external_node_path_.join)(layout.leases, String(number));
/** Asks the system about a process of this very machine; of others nobody here can say. */
async function livenessOf(lease) {
    if (lease === undefined || lease.machine !== (await thisMachine()))
        return 'not-seen-from-here';
    try {
        process.kill(lease.process, 0);
        return 'alive';
    }
    catch (thrown) {
        return (0,errno/* errnoOf */.U)(thrown) === 'ESRCH' ? 'gone' : 'alive';
    }
}

;// CONCATENATED MODULE: ./domain/release/journal.js
function recoveryOf(journal, pointer) {
    switch (journal?.state) {
        case undefined:
            return { do: 'nothing' };
        case 'preparing':
        case 'prepared':
            return { do: 'keep-old' };
        case 'promoting':
            if (pointer?.generation !== journal.generation)
                return { do: 'keep-old' };
            return { do: 'verify-new', ...(journal.before ? { before: journal.before } : {}) };
        case 'rolling-back':
            if (pointer?.generation === journal.generation)
                return { do: 'nothing' };
            return { do: 'take-back', ...(journal.to ? { to: journal.to } : {}) };
    }
}

;// CONCATENATED MODULE: ./systems/directory/fenced.js




/**
 * Gives a state file its next content, as one step. The order keeps out a deployment that was overtaken while it
 * slept: whoever takes the lease over empties `next` first, so a rename that comes too late finds nothing to rename.
 */
async function replaceHeld(folder, lease, { name, target, parent, text }, lastLook = async () => { }) {
    const { disk, layout } = folder;
    const next = (0,external_node_path_.join)(layout.next, `${name}.${lease.number}`);
    await removeAll(disk, next);
    await writeNew(folder, next, text);
    await disk.sync(layout.next);
    await mustHold(folder, lease);
    await lastLook();
    await disk.rename(next, target);
    await disk.sync(parent);
}
/** Says what is about to be done, so that whoever comes next knows. */
const writeJournal = (folder, lease, journal) => replaceHeld(folder, lease, {
    name: 'journal',
    target: folder.layout.journal,
    parent: folder.layout.state,
    text: `${(0,canonical/* canonicalJson */.d)(journal)}\n`,
});
async function clearJournal(folder, lease) {
    if ((await textOf(folder.layout.journal)) === undefined)
        return;
    await mustHold(folder, lease);
    await folder.disk.removeFile(folder.layout.journal);
    await folder.disk.sync(folder.layout.state);
}

;// CONCATENATED MODULE: ./systems/directory/observe.js




/** What is served, read back: the pointer is resolved as a reader does, and what it names is hashed. */
async function observe(folder) {
    const serving = (await readPointer(folder))?.serving;
    return serving === undefined ? undefined : observed(folder, serving);
}
const observed = async (folder, served) => ({
    ...served,
    whole: await isWhole(folder, served),
});
/** Whether a release lies there, all of it and nothing else. */
async function isWhole(folder, copy) {
    try {
        return (await trees/* machineTrees */.h7.digest(releaseFolder(folder, copy))) === copy.digest;
    }
    catch (thrown) {
        // Missing, unreadable or no tree: not whole, whatever else it is.
        if (thrown instanceof finding/* Refusal */.P_)
            return false;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./systems/directory/switch.js







/** Serves what was prepared, if what was expected is still served, and reads it back. */
async function promoteRelease(folder, lease, key, expected) {
    const journal = await readJournal(folder);
    if (journal?.state !== 'prepared' || journal.key !== key)
        throw new Error('promotion of what was not prepared');
    const pointer = await readPointer(folder);
    if (!isExpected(pointer, expected))
        throw movedOn(folder, expected, pointer);
    const next = promoted(pointer, journal);
    const before = pointer?.serving;
    await writeJournal(folder, lease, {
        ...journal,
        state: 'promoting',
        generation: next.generation,
        ...(before ? { before } : {}),
    });
    await switchTo(folder, lease, next, pointer);
    const served = await mustBeServed(folder, next);
    await clearJournal(folder, lease);
    return served;
}
/** Serves an earlier release again, or nothing. The release must be there, whole. */
async function takeBack(folder, lease, to) {
    const pointer = await readPointer(folder);
    if (pointer === undefined || pointer.serving?.generation === to?.generation)
        return observe(folder);
    if (to !== undefined && !(await isWhole(folder, to))) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/current-damaged', { destination: (0,labelled.id)(folder.id), release: (0,release_id/* shownRelease */.zM)(to) }));
    }
    const next = rolledBack(pointer, to);
    const goal = to === undefined ? {} : { to: plain(to) };
    await writeJournal(folder, lease, { state: 'rolling-back', generation: next.generation, ...goal });
    await switchTo(folder, lease, next, pointer);
    const served = next.serving === undefined ? undefined : await mustBeServed(folder, next);
    await clearJournal(folder, lease);
    return served;
}
const plain = ({ release, digest, tested, generation, copy }) => ({
    release,
    digest,
    tested,
    generation,
    ...(copy === undefined ? {} : { copy }),
});
/** The one step that readers see. */
function switchTo(folder, lease, next, seen) {
    const { current, root } = folder.layout;
    const file = { name: 'current', target: current, parent: root, text: pointerText(next) };
    return replaceHeld(folder, lease, file, async () => {
        const now = await readPointer(folder);
        if (now?.generation !== seen?.generation)
            throw movedOn(folder, seen, now);
    });
}
async function mustBeServed(folder, { serving, generation }) {
    const served = await observe(folder);
    if (served?.whole && served.generation === generation && served.digest === serving?.digest)
        return served;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/read-back-differs', {
        destination: (0,labelled.id)(folder.id),
        expected: (0,labelled.id)(serving?.digest ?? 'nothing'),
        got: (0,labelled.id)(served?.whole ? served.digest : 'other bytes'),
    }));
}
const movedOn = (folder, expected, got) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/moved-on', {
    destination: (0,labelled.id)(folder.id),
    expected: (0,labelled/* known */.eO)(expected?.generation ?? 0),
    got: (0,labelled/* known */.eO)(got?.generation ?? 0),
}));

;// CONCATENATED MODULE: ./systems/directory/mend.js






/**
 * Brings a destination from wherever an interrupted deployment left it to the old release or the new one.
 * `next` is emptied before anything is read: a deployment that was overtaken cannot switch after that.
 */
async function mend(folder, lease) {
    await sweep(folder, folder.layout.next);
    const recovery = recoveryOf(await readJournal(folder), await readPointer(folder));
    const done = await carryOut(folder, lease, recovery);
    await clearJournal(folder, lease);
    await sweep(folder, folder.layout.incoming);
    await sweep(folder, folder.layout.trash);
    return done;
}
async function carryOut(folder, lease, recovery) {
    switch (recovery.do) {
        case 'nothing':
            return 'nothing';
        case 'keep-old':
            return 'kept-old';
        case 'verify-new':
            if ((await observe(folder))?.whole)
                return 'kept-new';
            await takeBack(folder, lease, await ifWhole(folder, recovery.before));
            return 'took-back';
        case 'take-back':
            await takeBack(folder, lease, await ifWhole(folder, recovery.to));
            return 'took-back';
    }
}
/** Serving nothing is better than serving what nobody tested. */
async function ifWhole(folder, served) {
    return served !== undefined && (await isWhole(folder, served)) ? served : undefined;
}

// EXTERNAL MODULE: ./machine/tree-walk.js
var tree_walk = __webpack_require__(67269);
;// CONCATENATED MODULE: ./systems/directory/prepare.js












const CHUNK_BYTES = 1024 * 1024;
/** Copies a release beside what is served: complete, on the disk and verified before it has its name. */
async function prepareRelease(folder, lease, release, key) {
    const there = await wholeCopy(folder, release.digest);
    const copy = there ?? (await freeName(folder, release.digest));
    const entry = { key, release: release.id, tested: release.tested, ...copy };
    if (there !== undefined) {
        await writeJournal(folder, lease, { state: 'prepared', ...entry });
        return lease;
    }
    await writeJournal(folder, lease, { state: 'preparing', ...entry });
    const incoming = (0,external_node_path_.join)(folder.layout.incoming, String(lease.number));
    const kept = await copyTree(folder, lease, await (0,tree_walk/* walkTree */.Ir)(release.tree), incoming);
    await mustArrive(folder, incoming, release.digest);
    await giveName(folder, incoming, copy);
    await writeJournal(folder, lease, { state: 'prepared', ...entry });
    return kept;
}
/** A release that was there before is used again. */
async function wholeCopy(folder, digest) {
    for (const copy of await copiesOf(folder, digest))
        if (await isWhole(folder, copy))
            return copy;
    return undefined;
}
/** Damaged copies make room; but for the one that readers are looking at: that one is left behind for a second name. */
async function freeName(folder, digest) {
    const pointer = await readPointer(folder);
    const served = pointer?.serving && releaseName(pointer.serving);
    for (const copy of await copiesOf(folder, digest))
        if (releaseName(copy) !== served)
            await discard(folder, copy);
    return releaseName({ digest }) === served ? { digest, copy: nextGeneration(pointer) } : { digest };
}
const copiesOf = async (folder, digest) => (await copiesIn(folder)).filter((copy) => copy.digest === digest);
/** Out of the way in one step, then piece by piece. */
async function discard(folder, copy) {
    const { disk, layout } = folder;
    const trash = (0,external_node_path_.join)(layout.trash, releaseName(copy));
    await removeAll(disk, trash);
    await disk.rename(releaseFolder(folder, copy), trash);
    await disk.sync(layout.releases);
    await removeAll(disk, trash);
}
async function copyTree(folder, lease, tree, into) {
    const { disk, layout } = folder;
    await removeAll(disk, into);
    await disk.makeFolder(into, 0o755);
    for (const each of tree.folders)
        await disk.makeFolder((0,external_node_path_.join)(into, each), 0o755);
    let kept = lease;
    for (const file of tree.files) {
        kept = await renewed(folder, kept);
        await copyFile(folder, tree, file, into);
    }
    for (const each of [...tree.folders].reverse())
        await disk.sync((0,external_node_path_.join)(into, each));
    await disk.sync(into);
    await disk.sync(layout.incoming);
    return kept;
}
async function copyFile({ disk }, { root }, { spelled }, into) {
    const copy = (0,external_node_path_.join)(into, spelled);
    await disk.makeFile(copy, 0o644);
    await (0,regular_file/* withRegularFile */.p)((0,external_node_path_.join)(root, spelled), async (source) => {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        for (let at = 0;;) {
            const { bytesRead } = await source.read(chunk, 0, CHUNK_BYTES, at);
            if (bytesRead === 0)
                return;
            await disk.append(copy, chunk.subarray(0, bytesRead));
            at += bytesRead;
        }
    });
    await disk.sync(copy);
}
async function mustArrive(folder, incoming, digest) {
    if ((await trees/* machineTrees */.h7.digest(incoming)) === digest)
        return;
    await removeAll(folder.disk, incoming);
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('release/staged-differs', { destination: (0,labelled.id)(folder.id) }));
}
async function giveName(folder, incoming, copy) {
    const { disk, layout } = folder;
    await disk.rename(incoming, releaseFolder(folder, copy));
    await disk.sync(layout.releases);
    await disk.sync(layout.incoming);
}

;// CONCATENATED MODULE: ./systems/directory/ready.js





/** What a deployment needs before its first change: its folder, the right to write there, a state to read, the lease. */
async function mustBeUsable(folder) {
    const { root, releases, state, leases, incoming, next, trash } = folder.layout;
    await namesIn(root);
    await (0,promises_.access)(root, promises_.constants.W_OK | promises_.constants.X_OK);
    for (const each of [releases, state, leases, incoming, next, trash]) {
        await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.access)(each, promises_.constants.W_OK | promises_.constants.X_OK));
    }
    await readJournal(folder);
    await (0,errno/* tolerating */.u)(['ENOENT'], mustBeFree(folder));
}

;// CONCATENATED MODULE: ./systems/directory/target.js














const DEFAULT_LEASE_SECONDS = 600;
/** A folder as a destination: `current` names the release that is served, `releases/` holds it and those before. */
const directoryTarget = (request, clock, disk = realDisk) => {
    const { destination, root, holder, leaseSeconds = DEFAULT_LEASE_SECONDS } = request;
    return new DirectoryTarget({ id: destination, layout: layoutOf(root), disk, clock, holder, leaseSeconds });
};
class DirectoryTarget {
    #folder;
    #lease;
    constructor(folder) {
        this.#folder = folder;
    }
    current() {
        return readable(this.#folder, () => observe(this.#folder));
    }
    ready() {
        return readable(this.#folder, () => mustBeUsable(this.#folder));
    }
    fetch(digest, into) {
        return readable(this.#folder, () => fetchRelease(this.#folder, digest, into));
    }
    recover() {
        return readable(this.#folder, async () => (await this.#hold()).recovered);
    }
    prepare(release, key) {
        return this.#holding(async (lease) => {
            this.#lease = await prepareRelease(this.#folder, lease, release, key);
            return key;
        });
    }
    promote(prepared, expected) {
        return this.#holding((lease) => promoteRelease(this.#folder, lease, prepared, expected));
    }
    rollback(to) {
        return this.#holding((lease) => takeBack(this.#folder, lease, to));
    }
    collectGarbage(keep) {
        return this.#holding((lease) => collect(this.#folder, lease, keep));
    }
    async close() {
        const lease = this.#lease;
        this.#lease = undefined;
        if (lease !== undefined)
            await readable(this.#folder, () => giveBack(this.#folder, lease));
    }
    /** What fails because another deployment has swept it away is told as what it is. */
    #holding(work) {
        return readable(this.#folder, async () => {
            const { lease } = await this.#hold();
            await mustHold(this.#folder, lease);
            return work(lease).catch(async (thrown) => {
                if ((0,errno/* errnoOf */.U)(thrown) === 'ENOENT')
                    await mustHold(this.#folder, lease);
                throw thrown;
            });
        });
    }
    /** What cannot be mended is not held either: the next call tries again. */
    async #hold() {
        if (this.#lease !== undefined)
            return { lease: this.#lease, recovered: 'nothing' };
        await makeLayout(this.#folder);
        const lease = await takeLease(this.#folder);
        const recovered = await mend(this.#folder, lease);
        this.#lease = lease;
        return { lease, recovered };
    }
}
/** A release within reach, from the copy that the pointer names. */
async function fetchRelease(folder, digest, into) {
    const copy = reachable(await readPointer(folder)).find((each) => each.digest === digest) ?? { digest };
    await trees/* machineTrees */.h7.stage(releaseFolder(folder, copy), into, digest);
}
async function collect(folder, lease, keep) {
    const keeping = new Set(kept(await readPointer(folder), keep).map(releaseName));
    const garbage = (await copiesIn(folder)).filter((copy) => !keeping.has(releaseName(copy)));
    for (const copy of garbage) {
        await mustHold(folder, lease);
        await discard(folder, copy);
    }
    return garbage.length;
}
const BY_REASON = {
    ENOSPC: 'release/destination-full',
    EDQUOT: 'release/destination-full',
    EROFS: 'release/destination-read-only',
};
/** What the system says goes wrong is told by its name alone: its messages hold the site's paths. */
async function readable(folder, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const reason = (0,errno/* errnoOf */.U)(thrown);
        if (reason === undefined)
            throw thrown;
        const code = BY_REASON[reason] ?? 'release/destination-unreadable';
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)(code, { destination: (0,labelled.id)(folder.id), reason: (0,labelled.id)(reason) }));
    }
}


/***/ })

};
