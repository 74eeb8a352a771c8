export const id = 361;
export const ids = [361];
export const modules = {

/***/ 99430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   Qm: () => (/* binding */ hashBlob),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18030);





const CHUNK_BYTES = 1024 * 1024;
const SHA1_HEX_CHARACTERS = 40;
/** Hashes one file's bytes. A file that changes meanwhile is refused. */
const hashFile = (path) => unchanged(path, (handle) => hashAll(handle));
/** The same for a repository whose ids have so many characters. */
const hashBlob = (path, idLength) => unchanged(path, async (handle) => {
    const blob = startBlob((await handle.stat()).size, idLength);
    return { ...(await hashAll(handle, blob)), blob: blob.digest('hex') };
});
const unchanged = (path, hash) => (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withRegularFile */ .p)(path, async (handle) => {
    const before = await stamp(handle);
    const hashed = await hash(handle);
    if ((await stamp(handle)) === before)
        return hashed;
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('store/changed-while-read', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .data */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), 'restricted') }));
});
/** Git's id of a file's bytes, in hexadecimal characters as many as the ids of the repository have. */
const blobId = (bytes, idLength) => startBlob(bytes.length, idLength).update(bytes).digest('hex');
const startBlob = (size, idLength) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(idLength === SHA1_HEX_CHARACTERS ? 'sha1' : 'sha256').update(`blob ${size}\0`);
/** While one chunk is hashed the next is read. */
async function hashAll(handle, blob) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const [one, other] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
    let size = 0;
    let reading = handle.read(one, 0, CHUNK_BYTES, 0);
    for (;;) {
        const { bytesRead, buffer } = await reading;
        if (bytesRead === 0)
            return { size, sha256: hash.digest('hex') };
        size += bytesRead;
        reading = handle.read(buffer === one ? other : one, 0, CHUNK_BYTES, size);
        const read = buffer.subarray(0, bytesRead);
        hash.update(read);
        blob?.update(read);
    }
}
async function stamp(handle) {
    const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
    return `${size} ${mtimeNs} ${ctimeNs}`;
}


/***/ }),

/***/ 18030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withRegularFile),
/* harmony export */   readSmallText: () => (/* binding */ readSmallText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83588);






// Without NONBLOCK a pipe that a program left in place of a file would hold us for ever.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Opens a file that is a file: a link is not followed, a pipe not waited for. */
async function withRegularFile(path, work) {
    const handle = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .h)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS));
    try {
        if (!(await handle.stat()).isFile()) {
            throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('store/special-file', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .data */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), 'restricted') }));
        }
        return await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .h)(work(handle));
    }
    finally {
        await handle.close();
    }
}
/** A text of at most so many bytes, in UTF-8. */
const readSmallText = (path, maxBytes) => withRegularFile(path, async (handle) => decode(path, await readAtMost(handle, maxBytes)));
async function readAtMost(handle, maxBytes) {
    const buffer = Buffer.alloc(maxBytes + 1);
    for (let filled = 0;;) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled);
        filled += bytesRead;
        if (filled > maxBytes)
            throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('store/too-large', { limit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(maxBytes) }));
        if (bytesRead === 0)
            return buffer.subarray(0, filled);
    }
}
function decode(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('store/not-text', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .data */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), 'restricted') }));
    }
}


/***/ }),

/***/ 67269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   Pt: () => (/* binding */ refuseUnfit),
/* harmony export */   hx: () => (/* binding */ asFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83588);





// biome-ignore lint/suspicious/noControlCharactersInRegex: names with these mean different things on different machines
const UNFIT = /[\u0000-\u001f\u007f-\u009f\\\ufffd]/;
/** All files under a folder, or the one file, as a tree. Refuses what a tree digest cannot stand for. */
async function walkTree(path) {
    const kind = kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .h)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)));
    if (kind === 'folder')
        return walkFolders(path);
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), files: [asFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))], folders: [] };
}
async function walkFolders(root) {
    const files = [];
    const folders = [''];
    for (const folder of folders) {
        for (const entry of await entriesOf(root, folder)) {
            const spelled = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (kindOf(spelled, entry) === 'folder')
                folders.push(spelled);
            else
                files.push(asFile(spelled));
        }
    }
    if (files.length === 0)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('store/empty'));
    return { root, files, folders: folders.slice(1) };
}
function kindOf(name, entry) {
    if (entry.isSymbolicLink())
        throw unfit('store/link', name);
    if (entry.isDirectory())
        return 'folder';
    if (entry.isFile())
        return 'file';
    throw unfit('store/special-file', name);
}
async function entriesOf(root, folder) {
    // Names that are not UTF-8 come out with U+FFFD in them and are refused as unfit.
    const entries = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .h)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }));
    if (entries.length === 0 && folder !== '')
        throw unfit('store/empty-folder', folder);
    refuseUnfit(entries.map(({ name }) => name));
    return entries;
}
function refuseUnfit(names) {
    const folded = new Set();
    for (const name of names) {
        if (UNFIT.test(name))
            throw unfit('store/unfit-name', name);
        const same = caseFolded(name);
        if (folded.has(same))
            throw unfit('store/twin-names', name);
        folded.add(same);
    }
}
/** Upper and then lower case joins what one alone keeps apart: `ß` and `SS`, the two small sigmas. */
const caseFolded = (name) => name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
const asFile = (spelled) => ({ path: spelled.normalize('NFC'), spelled });
/** A name that a program or a site chose is as secret as what it may hold. */
const unfit = (code, name) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(code, { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .data */ .p)(name, 'restricted') }));


/***/ }),

/***/ 60361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EL: () => (/* binding */ copyTree),
  UQ: () => (/* binding */ demandDigest),
  Vj: () => (/* binding */ digestFound),
  h7: () => (/* binding */ machineTrees)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./evidence/tree-digest.js

/** A tree that has no digest. Paths are named by position only: on a site they are secrets. */
class TreeError extends Error {
    fault;
    constructor(fault) {
        super(`a tree with this content has no digest: ${fault}`);
        this.name = 'TreeError';
        this.fault = fault;
    }
}
const HEX = /^[0-9a-f]{64}$/;
/**
 * One digest for a folder of files (DESIGN §9): the sha256 over a line `<sha256 hex> <size> <path>\n` a file, paths in
 * NFC, sorted by their UTF-8 bytes. Names count: a renamed file is another tree. With a key it is an HMAC-SHA256 over
 * the same lines, so that nobody without the key can guess the content from the digest.
 * Throws a TreeError for what could mean two trees: no file, `..`, an empty segment, names that differ in case alone.
 */
function treeDigest(entries, key) {
    const normal = entries.map((entry) => ({ ...entry, path: entry.path.normalize('NFC') }));
    mustBeOneTree(normal);
    const hash = key === undefined ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', key);
    for (const line of normal.map(lineOf).sort(byPathBytes))
        hash.update(line.text);
    return `sha256:${hash.digest('hex')}`;
}
function mustBeOneTree(entries) {
    if (entries.length === 0)
        throw new TreeError('empty');
    if (!entries.every(({ path }) => isPlainPath(path)))
        throw new TreeError('bad-path');
    if (!entries.every(isSound))
        throw new TreeError('bad-entry');
    const folded = new Set(entries.map(({ path }) => fold(path)));
    if (folded.size !== entries.length)
        throw new TreeError('case-twins');
}
/** Line ends and NUL would let two trees have the same lines. */
function isPlainPath(path) {
    if (/\p{Surrogate}/u.test(path) || /[\0\r\n\\]/.test(path))
        return false;
    return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
const isSound = ({ size, sha256 }) => Number.isSafeInteger(size) && size >= 0 && HEX.test(sha256);
/** Upper case first: `ß` and `SS`, `ſ` and `s` are one name on file systems that fold. */
const fold = (path) => path.toUpperCase().toLowerCase().normalize('NFC');
function lineOf({ path, size, sha256 }) {
    return { path: Buffer.from(path, 'utf8'), text: `${sha256} ${size} ${path}\n` };
}
const byPathBytes = (a, b) => Buffer.compare(a.path, b.path);

// EXTERNAL MODULE: ./machine/atomic.js
var atomic = __webpack_require__(5818);
// EXTERNAL MODULE: ./machine/file-hash.js
var file_hash = __webpack_require__(99430);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./machine/tree-walk.js
var tree_walk = __webpack_require__(67269);
;// CONCATENATED MODULE: ./machine/open-tree.js




const UNPACK = { deflate: external_node_zlib_.inflateRawSync, zlib: external_node_zlib_.inflateSync, gzip: external_node_zlib_.gunzipSync };
const inflate = {
    unpack(format, packed, most) {
        const { buffer, engine } = UNPACK[format](packed, {
            maxOutputLength: Math.max(most, 1),
            info: true,
        });
        return { bytes: buffer, used: engine.bytesWritten };
    },
    crc32: (bytes, before) => (0,external_node_zlib_.crc32)(bytes, before),
};
/** All files of a tree, each opened when it is first read and held open until the tree is closed. */
async function openTree(path) {
    const { root, files } = await (0,tree_walk/* walkTree */.Ir)(path);
    const open = [];
    return {
        files: files.map((file) => ({ path: file.path, bytes: fileBytes((0,external_node_path_.join)(root, file.spelled), open) })),
        inflate,
        close() {
            for (const each of open.splice(0))
                (0,external_node_fs_.closeSync)(each);
        },
    };
}
function fileBytes(path, open) {
    let opened;
    const handle = () => {
        if (opened === undefined) {
            opened = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
            open.push(opened);
        }
        return opened;
    };
    return {
        get size() {
            return (0,external_node_fs_.fstatSync)(handle()).size;
        },
        read(at, length) {
            const buffer = Buffer.allocUnsafe(length);
            for (let filled = 0; filled < length;) {
                const count = (0,external_node_fs_.readSync)(handle(), buffer, filled, length - filled, at + filled);
                if (count === 0)
                    throw new Error('a file of the model ends early');
                filled += count;
            }
            return buffer;
        },
    };
}

// EXTERNAL MODULE: ./machine/pool.js
var pool = __webpack_require__(59105);
// EXTERNAL MODULE: ./machine/regular-file.js
var regular_file = __webpack_require__(18030);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/tool.js
var tool = __webpack_require__(85197);
// EXTERNAL MODULE: ./machine/trouble.js
var trouble = __webpack_require__(83588);
;// CONCATENATED MODULE: ./machine/removal.js





const REMOVED_WITHIN_MS = 60_000;
/** Removes a file or a folder with all in it, links as links. What is gone already is no trouble. */
const removeTree = (path) => (0,trouble/* writing */.d)(removed(path));
async function removed(path) {
    try {
        await (0,errno/* tolerating */.u)(['ENOENT'], makeRemovable(path));
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch (thrown) {
        if ((0,errno/* errnoOf */.U)(thrown) !== 'ENAMETOOLONG')
            throw thrown;
        // Folders nested deeper than any path reaches: the system's own tool goes down step by step.
        await (0,tool/* runTool */.q)(['rm', '-rf', '--', path], { timeoutMs: REMOVED_WITHIN_MS });
        if ((await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.lstat)(path))) !== undefined)
            throw thrown;
    }
}
/** Read-only folders are made writable first: their owner could not empty them otherwise. */
async function makeRemovable(path) {
    if (!(await (0,promises_.lstat)(path)).isDirectory())
        return;
    await (0,promises_.chmod)(path, 0o700);
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
    for (const entry of entries)
        if (entry.isDirectory())
            await makeRemovable((0,external_node_path_.join)(path, entry.name));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./machine/ending.js
var ending = __webpack_require__(88136);
// EXTERNAL MODULE: ./machine/process-family.js
var process_family = __webpack_require__(33183);
// EXTERNAL MODULE: ./machine/process-table.js
var process_table = __webpack_require__(62547);
// EXTERNAL MODULE: ./machine/run-program.js + 3 modules
var run_program = __webpack_require__(20293);
;// CONCATENATED MODULE: ./machine/scratch.js











const ENDED_WITHIN_MS = 1000;
/** Of another machine that mounts the same folder nobody here can say who is alive; no step takes so long. */
const FOREIGN_AFTER_MS = 30 * 24 * 60 * 60 * 1000;
const OWNED = /^[A-Za-z0-9_-]+\.([0-9a-f]{8})\.(\d+)\.([0-9a-f]{8})\.[A-Za-z0-9]{6}$/;
/**
 * A folder for the time of one step, whose name says whose it is; programs of that step carry the name as their mark.
 * What processes left behind that were killed is ended and removed first: it holds rows of persons.
 */
async function makeScratch(root, name) {
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    const alive = await startsByPid();
    await sweep(root, alive);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(root, scratchPrefix(name, process.pid, alive.get(process.pid) ?? 'unknown', await thisMachine())));
}
const scratchPrefix = (name, pid, started, machine) => `${name.replace(/[^A-Za-z0-9_-]/g, '_')}.${machine}.${pid}.${scratch_short(started)}.`;
const scratch_short = (text) => (0,sha256/* sha256 */.s)(text).slice('sha256:'.length).slice(0, 8);
/** Processes are told apart by number and start within one machine and one space of process numbers. */
async function thisMachine() {
    const id = await (0,errno/* tolerating */.u)(['ENOENT', 'EACCES'], (0,promises_.readFile)('/etc/machine-id', 'utf8'));
    const space = await (0,errno/* tolerating */.u)(['ENOENT', 'EACCES', 'EINVAL'], (0,promises_.readlink)('/proc/self/ns/pid'));
    return scratch_short(`${id ?? ''} ${space ?? ''} ${(0,external_node_os_.hostname)()}`);
}
async function startsByPid() {
    return new Map((await (0,process_table/* listProcesses */.O3)()).map(({ pid, started }) => [pid, started]));
}
async function sweep(root, alive) {
    const machine = await thisMachine();
    for (const name of await (0,promises_.readdir)(root)) {
        const [, of, pid, started] = OWNED.exec(name) ?? [];
        if (of === undefined)
            continue;
        const now = alive.get(Number(pid));
        const isOver = of === machine ? now === undefined || scratch_short(now) !== started : await isOld((0,external_node_path_.join)(root, name));
        if (isOver)
            await clear(root, name);
    }
}
async function clear(root, name) {
    await (0,ending/* endFamily */._)((0,process_family/* familyOf */.A)({ leader: -1, started: undefined, marker: (0,run_program/* markerOf */.we)(name) }), ENDED_WITHIN_MS);
    await removeTree((0,external_node_path_.join)(root, name)).catch(leftForNow);
}
/** Somebody of it may still write there, or another user own a part of it: the next step tries again. */
function leftForNow(thrown) {
    if (!(thrown instanceof finding/* Refusal */.P_))
        throw thrown;
}
async function isOld(path) {
    const found = await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.stat)(path));
    return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_AFTER_MS;
}

;// CONCATENATED MODULE: ./machine/trees.js















const READERS = 8;
const SET_GROUP = 0o2000;
const KEEP_USER = -1;
const machineTrees = {
    digest: digestTree,
    bytes: bytesOf,
    stage: (from, into, expected) => (0,trouble/* writing */.d)(stageTree(from, into, expected)),
    scratch: (root, name) => (0,trouble/* writing */.d)(makeScratch(root, name)),
    folder: (root, name) => (0,trouble/* writing */.d)(makeKept(root, name)),
    remove: removeTree,
    keep: (file, path) => (0,trouble/* writing */.d)(keepFile(file, path)),
    readText: regular_file.readSmallText,
    open: (path) => (0,trouble/* reading */.h)(openTree(path)),
    writeText: (path, text) => (0,trouble/* writing */.d)(writeWhole(path, text)),
    appendLine: (path, line) => (0,trouble/* writing */.d)((0,atomic/* appendLine */.Xq)(path, line)),
};
async function digestTree(path, key) {
    return digestFound(await (0,tree_walk/* walkTree */.Ir)(path), key);
}
async function bytesOf(path) {
    const { root, files } = await (0,tree_walk/* walkTree */.Ir)(path);
    const sizes = files.map(async ({ spelled }) => (await (0,trouble/* reading */.h)((0,promises_.lstat)((0,external_node_path_.join)(root, spelled)))).size);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
async function stageTree(from, into, expected) {
    const tree = await (0,tree_walk/* walkTree */.Ir)(from);
    demandDigest(await digestFound(tree), expected);
    await copyTree(tree, into, { folder: 0o700, file: 0o400 });
    await makeReadOnly(tree, into);
    demandDigest(await digestTree(into), expected);
}
/** Copies the files of a tree into a new folder, brought to the disk, with these modes. */
async function copyTree(tree, into, modes) {
    for (const folder of ['', ...tree.folders])
        await makeFolder((0,external_node_path_.join)(into, folder), modes.folder);
    await (0,pool/* inParallel */.H)(tree.files, READERS, async ({ spelled }) => {
        const copy = (0,external_node_path_.join)(into, spelled);
        await (0,trouble/* reading */.h)((0,promises_.copyFile)((0,external_node_path_.join)(tree.root, spelled), copy, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE));
        await ownedLike((0,external_node_path_.dirname)(copy), copy);
        await (0,promises_.chmod)(copy, modes.file);
        await (0,atomic/* syncPath */.Z8)(copy);
    });
    for (const folder of [...tree.folders].reverse())
        await (0,atomic/* syncPath */.Z8)((0,external_node_path_.join)(into, folder));
    await (0,atomic/* syncPath */.Z8)(into);
}
/** From Node 24 on a copied file keeps the group of its source; in a folder that hands its group down, it takes that. */
async function ownedLike(folder, copy) {
    const { mode, gid } = await (0,promises_.lstat)(folder);
    if ((mode & SET_GROUP) !== 0)
        await (0,promises_.chown)(copy, KEEP_USER, gid);
}
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,atomic/* writeAtomically */.vK)(path, text);
}
/** With this mode whatever the umask; a group that the folder above hands down stays. */
async function makeFolder(path, mode) {
    await (0,promises_.mkdir)(path);
    const { mode: made } = await (0,promises_.lstat)(path);
    await (0,promises_.chmod)(path, mode | (made & SET_GROUP));
}
/** Bytes with another digest than expected are never used. */
function demandDigest(found, expected) {
    if (found !== expected)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/digest-differs', { digest: (0,labelled.id)(expected) }));
}
async function digestFound(tree, key) {
    const entries = await (0,pool/* inParallel */.H)(tree.files, READERS, async ({ path, spelled }) => ({
        path,
        ...(await (0,file_hash/* hashFile */.DC)((0,external_node_path_.join)(tree.root, spelled))),
    }));
    return treeDigest(entries, key);
}
async function makeReadOnly(tree, into) {
    for (const folder of [...tree.folders].reverse())
        await (0,promises_.chmod)((0,external_node_path_.join)(into, folder), 0o500);
    await (0,promises_.chmod)(into, 0o500);
}
async function keepFile(file, path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,promises_.chmod)(file, 0o600);
    await (0,promises_.rename)(file, path);
    await (0,atomic/* syncPath */.Z8)((0,external_node_path_.dirname)(path));
}
async function makeKept(root, name) {
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(root, `${name.replace(/[^A-Za-z0-9._-]/g, '_')}-`));
}


/***/ })

};
