export const id = 4933;
export const ids = [4933];
export const modules = {

/***/ 74933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileStore: () => (/* binding */ fileStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23898);
/* harmony import */ var _machine_atomic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5818);
/* harmony import */ var _machine_errno_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1227);
/* harmony import */ var _machine_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67269);
/* harmony import */ var _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60361);
/* harmony import */ var _machine_trouble_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83588);










const FOLDER_MODE = 0o750;
const FILE_MODE = 0o440;
const SET_GROUP = 0o2000;
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;
const ENTRY = /^[0-9a-f]{64}$/;
const DAMAGED = '.damaged-';
const ATTEMPTS = 5;
/** What the system says when something has the entry's name: another put of the same bytes, or what is no folder. */
const ALREADY_THERE = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR'];
/** What a tree that was put can never be. */
const NO_SUCH_TREE = new Set([
    'store/digest-differs',
    'store/changed-while-read',
    'store/missing-file',
    'store/link',
    'store/special-file',
    'store/empty-folder',
    'store/empty',
    'store/twin-names',
    'store/unfit-name',
]);
/**
 * A folder of a site as a store: `<root>/sha256/<hex>/…`, one folder an artifact, named by its tree digest. An entry
 * appears whole or not at all, and is hashed whenever it is read. The root itself is the administrator's to make.
 */
const fileStore = (root) => ({
    ready: () => (0,_machine_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .writing */ .d)(usable(tryToWrite(root))),
    fetch: (digest, into) => fetchVerified(root, digest, into),
    put: (tree) => (0,_machine_trouble_js__WEBPACK_IMPORTED_MODULE_7__/* .writing */ .d)(usable(putOnce(root, tree))),
});
/** Permissions are asked of the system, by doing; a full disk shows only when it is filled. */
async function tryToWrite(root) {
    const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'incoming');
    await makeLike(root, incoming);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(incoming, 'try-')));
    await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['ENOENT'], (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'sha256'), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK));
}
async function putOnce(root, tree) {
    const digest = await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.digest(tree);
    const entry = entryOf(root, digest);
    // Of several that replace a damaged entry, one can move away what another has just put: it looks, and puts it again.
    for (let left = ATTEMPTS; left > 0 && !(await isWhole(entry, digest)); left -= 1)
        await install(root, tree, digest);
    (0,_machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .demandDigest */ .UQ)(await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.digest(entry), digest);
    return digest;
}
/** Anything but the very bytes is a damaged entry. One that we may not read, or cannot, may be whole for others. */
async function isWhole(entry, digest) {
    try {
        return (await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.digest(entry)) === digest;
    }
    catch (thrown) {
        if (isNoSuchTree(thrown))
            return false;
        throw thrown;
    }
}
const isNoSuchTree = (thrown) => thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_ && thrown.findings.every(({ code }) => NO_SUCH_TREE.has(code));
async function fetchVerified(root, digest, into) {
    const entry = entryOf(root, digest);
    if (!(await isThere(entry)))
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('store/not-found', { digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__.id)(digest) }));
    try {
        await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.stage(entry, into, digest);
    }
    catch (thrown) {
        // Not even a part of what was not verified may stay.
        await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.remove(into);
        if (!isNoSuchTree(thrown))
            throw thrown;
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('store/digest-differs', { digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__.id)(digest) }));
    }
}
async function install(root, tree, digest) {
    const folders = { incoming: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'incoming'), shelf: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'sha256') };
    for (const folder of [folders.incoming, folders.shelf]) {
        await makeLike(root, folder);
        await sweep(folder);
    }
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folders.incoming, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex'));
    try {
        await (0,_machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .copyTree */ .EL)(await (0,_machine_tree_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkTree */ .Ir)(tree), staged, { folder: FOLDER_MODE, file: FILE_MODE });
        (0,_machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .demandDigest */ .UQ)(await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.digest(staged), digest);
        await place(staged, entryOf(root, digest), digest);
        await (0,_machine_atomic_js__WEBPACK_IMPORTED_MODULE_4__/* .syncPath */ .Z8)(folders.shelf);
    }
    finally {
        await _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.remove(staged);
    }
}
/**
 * Gives the entry its name; one that is damaged makes room first. It is moved beside, not away: whoever may write the
 * shelf may do that with another user's folder, too. Killed in between, there is no entry, and the next put makes it.
 */
async function place(staged, entry, digest) {
    if (await placed(staged, entry))
        return;
    if (await isWhole(entry, digest))
        return;
    const aside = `${entry}${DAMAGED}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
    await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['ENOENT'], (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(entry, aside));
    await removeMine(aside);
    // Another put may have come first: its bytes are looked at as any.
    await placed(staged, entry);
}
const placed = async (staged, entry) => (await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(ALREADY_THERE, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staged, entry).then(() => true))) ?? false;
/** What is another user's is that user's to remove. */
const removeMine = (path) => (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['EACCES', 'EPERM'], _machine_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .machineTrees */ .h7.remove(path));
/** Whoever may write the root may write here: a share is used by several sites' users, through its group. */
async function makeLike(root, folder) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(root);
    await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['EEXIST'], (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder));
    // Another user's folder is as that user made it.
    await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['EPERM'], (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, mode & (SET_GROUP | 0o777)));
}
/** What a put that was killed left behind. */
async function sweep(folder) {
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((each) => !ENTRY.test(each))) {
        const found = await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['ENOENT'], (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
        if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS)
            await removeMine((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    }
}
const entryOf = (root, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'sha256', digest.slice('sha256:'.length));
const isThere = async (path) => (await (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .tolerating */ .u)(['ENOENT', 'ENOTDIR'], (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)))?.isDirectory() ?? false;
/** A disk that is full or read-only is told as that, anything else as the store's. */
const DISK = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);
async function usable(work) {
    try {
        return await work;
    }
    catch (thrown) {
        const reason = (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .errnoOf */ .U)(thrown);
        if (reason === undefined || DISK.has(reason))
            throw thrown;
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('store/not-writable', { reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__.id)(reason) }));
    }
}


/***/ })

};
