export const id = 6589;
export const ids = [6589];
export const modules = {

/***/ 12385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const isDigest = (text) => DIGEST.test(text);


/***/ }),

/***/ 33616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ BYTES),
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
/** Sizes as people write them: `8GB` is decimal, `8GiB` binary. */
const BYTES = {
    TiB: 2 ** 40,
    TB: 1e12,
    GiB: 2 ** 30,
    GB: 1e9,
    MiB: 2 ** 20,
    MB: 1e6,
};
/** Bytes in the largest unit of which they are a whole number, as a policy would state them: `16GB`. */
function sizeText(bytes) {
    const [unit, each] = Object.entries(BYTES).find(([, size]) => bytes % size === 0) ?? [' bytes', 1];
    return `${bytes / each}${unit}`;
}


/***/ }),

/***/ 91406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38233);


/** Bytes to text, strictly: anything that is not UTF-8, or larger than 1 MiB, is the user's mistake (`file/…`). */
function decodeUtf8(bytes, path) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path));
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .notUtf8 */ .T3)(path));
    }
}


/***/ }),

/***/ 17874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deciding)
/* harmony export */ });
function deciding(first) {
    let chosen = first;
    let isSettled = false;
    return {
        texts: {
            source: () => chosen.source(),
            read: (path) => chosen.read(path),
            list: (folder) => chosen.list(folder),
        },
        choose(other) {
            if (chosen !== first)
                return false;
            if (isSettled && other !== undefined)
                throw new Error('judged by one branch already, and asked to follow another');
            chosen = other ?? first;
            isSettled = true;
            return chosen !== first;
        },
        settle() {
            isSettled = true;
        },
    };
}


/***/ }),

/***/ 95481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ controlPlaneOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   gP: () => (/* binding */ isJudgedByCommit),
/* harmony export */   gt: () => (/* binding */ visibilityOf)
/* harmony export */ });
/**
 * Events that run a commit of this repository as it is: reviewed where the trusted branch holds it. Of the others one
 * cannot tell: `workflow_run`, `issue_comment` and `pull_request_target` run the default branch's workflow on what a
 * stranger handed in, and an event that we do not know may do so too.
 */
const BY_COMMIT = new Set([
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'release',
    'create',
]);
const isJudgedByCommit = ({ name }) => BY_COMMIT.has(name);
/** The branch that a run is on, or that its proposal would go to; undefined where it is on none. */
function branchOf({ name, ref, payload }) {
    const base = inside(payload, 'pull_request', 'base', 'ref');
    if (name === 'pull_request')
        return typeof base === 'string' ? base : undefined;
    if (name === 'merge_group')
        return branchIn(inside(payload, 'merge_group', 'base_ref'));
    return BY_COMMIT.has(name) ? branchIn(ref) : undefined;
}
/**
 * The standing of an event. Reviewed is what the trusted branch holds, and what its merge queue is about to merge:
 * into a queue comes only what that branch would take. All else is a proposal, a stranger's in any doubt.
 */
function standingOf(event, judged) {
    const { name, payload } = event;
    if (isJudgedByCommit(event) && judged.held)
        return 'trusted';
    if (name === 'merge_group' && isQueued(event, judged))
        return 'trusted';
    const isKnown = BY_COMMIT.has(name) || name === 'merge_group' || isFromHere(event, judged);
    return isKnown && isByPerson(payload) ? 'pull-request' : 'fork';
}
const isQueued = (event, { branch, commit }) => branchOf(event) === branch && inside(event.payload, 'merge_group', 'head_sha') === commit;
/** A pull request of a branch of this repository; the head of a deleted fork is null. */
const isFromHere = ({ name, payload }, { repository }) => name === 'pull_request' && inside(payload, 'pull_request', 'head', 'repo', 'id') === repository;
/**
 * What a program proposes, such as a new version of a library, no person has written who may push: GitHub itself
 * gives such a run the token of a fork.
 */
function isByPerson(payload) {
    const author = inside(payload, 'pull_request') === undefined ? [] : [inside(payload, 'pull_request', 'user', 'type')];
    return [inside(payload, 'sender', 'type'), ...author].every((type) => type === 'User');
}
const BRANCHES = 'refs/heads/';
const branchIn = (ref) => typeof ref === 'string' && ref.startsWith(BRANCHES) && ref !== BRANCHES ? ref.slice(BRANCHES.length) : undefined;
/** The pull request that a run is of, and its last commit; a run of the default branch on one is of none. */
function pullRequestOf({ name, payload, }) {
    const number = inside(payload, 'pull_request', 'number');
    if (name !== 'pull_request' || typeof number !== 'number' || !Number.isSafeInteger(number))
        return undefined;
    const head = inside(payload, 'pull_request', 'head', 'sha');
    return { number, ...(typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {}) };
}
/** What stands in a payload at a path, if all that leads there is there. */
function inside(payload, ...keys) {
    return keys.reduce((value, key) => {
        const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
        return isObject ? value[key] : undefined;
    }, payload);
}
/** `internal` is the whole enterprise: not the world. */
function visibilityOf(visibility, isPrivate) {
    if (visibility === 'public' || isPrivate === false)
        return 'public';
    return visibility === 'private' || visibility === 'internal' || isPrivate === true ? 'private' : 'unknown';
}
/** Where the control plane is, as far as the server's address tells: not the region of a `*.ghe.com`. */
function controlPlaneOf(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
    if (host === 'github.com')
        return host;
    if (host === '')
        return 'unknown';
    return host.endsWith('.ghe.com') ? 'ghe.com' : 'own-server';
}


/***/ }),

/***/ 43799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** By name, as its characters' numbers have it: the same everywhere. */
const inOrder = (entries) => [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));


/***/ }),

/***/ 22052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Work that is done at most once, at the first question. */
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}


/***/ }),

/***/ 83422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   k2: () => (/* binding */ walkPattern)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67269);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83588);




/** Whether a path names its files by a pattern: `*` and `?` inside a name, `**` for any folders between. */
const isPattern = (path) => /[*?]/.test(path);
/** The files of an absolute pattern. Names that begin with a point are meant only where the pattern says so. */
async function walkPattern(pattern) {
    const segments = segmentsOf(pattern, node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const wild = segments.findIndex(isPattern);
    const root = segments.slice(0, wild).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
    const found = new Map();
    for (const file of await matching(root, '', segments.slice(wild)))
        found.set(file.spelled, file);
    (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnfit */ .Pt)([...found.keys()]);
    return { root, files: [...found.values()], folders: [] };
}
async function matching(root, folder, segments) {
    const [segment = '', ...rest] = segments;
    const entries = await (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .h)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }));
    const within = ({ name }) => (folder === '' ? name : `${folder}/${name}`);
    if (segment === '**') {
        const folders = entries.filter((each) => each.isDirectory());
        const deeper = folders.map((each) => matching(root, within(each), segments));
        return (await Promise.all([matching(root, folder, rest), ...deeper])).flat();
    }
    const meant = entries.filter(({ name }) => fits(name, segment));
    if (rest.length === 0)
        return meant.filter((each) => !each.isDirectory()).map((each) => fileOf(within(each), each));
    const folders = meant.filter((each) => each.isDirectory());
    return (await Promise.all(folders.map((each) => matching(root, within(each), rest)))).flat();
}
/** Whether a `/`-separated name is meant by a pattern. */
function isMeant(name, pattern) {
    const matches = (names, segments) => {
        const [segment, ...rest] = segments;
        if (segment === undefined)
            return names.length === 0;
        if (segment === '**')
            return matches(names, rest) || (names.length > 0 && matches(names.slice(1), segments));
        return names[0] !== undefined && fits(names[0], segment) && matches(names.slice(1), rest);
    };
    return matches(name.split('/'), segmentsOf(pattern, '/'));
}
/** What ends in `**` means the files in all those folders. */
const segmentsOf = (pattern, by) => (pattern.endsWith(`${by}**`) || pattern === '**' ? `${pattern}${by}*` : pattern).split(by);
/** A link or a pipe that a pattern means is refused: to leave it out would be to check less than was asked for. */
function fileOf(spelled, entry) {
    (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(spelled, entry);
    return (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .asFile */ .hx)(spelled);
}
function fits(name, segment) {
    if (name.startsWith('.') && !segment.startsWith('.'))
        return false;
    const pattern = segment
        .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
        .replaceAll(/\*+/g, '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${pattern}$`, 'su').test(name);
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ gitBlobs),
/* harmony export */   WA: () => (/* binding */ gitBlob),
/* harmony export */   XV: () => (/* binding */ gitEntries),
/* harmony export */   nW: () => (/* binding */ gitFolder)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69387);

/** What a commit has under these paths, and nothing of what it lacks. */
async function gitEntries(repository, commit, paths) {
    if (!_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(commit))
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTrouble */ .Y4('failed');
    await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeRepository */ .Fw)(repository);
    const lines = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitList */ .xZ)(repository, ['ls-tree', '-z', '-l', '--full-tree', commit, '--', ...paths]);
    return lines.map((line) => {
        const [, mode, id, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
        if (mode === undefined || id === undefined || path === undefined)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTrouble */ .Y4('not-a-file');
        return { path, mode, id, size: Number(size) };
    });
}
/** Blobs by their ids, each at most so large that all fit what is read at once. */
async function gitBlobs(repository, ids) {
    const { exit, stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`, 'latin1');
    if (exit !== 0)
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTrouble */ .Y4('failed');
    let at = 0;
    return ids.map((id) => {
        const end = stdout.indexOf('\n', at);
        const [, found, size] = /^([0-9a-f]+) blob (\d+)$/.exec(stdout.slice(at, end)) ?? [];
        if (found !== id)
            throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTrouble */ .Y4('failed');
        at = end + 1 + Number(size) + 1;
        return Buffer.from(stdout.slice(end + 1, at - 1), 'latin1');
    });
}
/** What lies right in a folder of a commit; undefined if the commit has no such folder. */
async function gitFolder(repository, commit, folder) {
    const [entry] = await gitEntries(repository, commit, [folder]);
    if (entry === undefined)
        return undefined;
    if (entry.mode !== TREE)
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTrouble */ .Y4('not-a-file');
    return (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitList */ .xZ)(repository, ['ls-tree', '-z', entry.id])).map(treeEntry);
}
const TREE = '040000';
function treeEntry(line) {
    const [, mode = '', name = ''] = /^(\d+) [^\t]*\t([\s\S]*)$/.exec(line) ?? [];
    return { mode, name };
}
/** A small blob as text; undefined where it is larger. */
async function gitBlob(repository, blob, maxBytes) {
    const size = Number(await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .must */ .sb)(repository, ['cat-file', '-s', blob]));
    return size <= maxBytes ? (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .must */ .sb)(repository, ['cat-file', 'blob', blob]) : undefined;
}


/***/ }),

/***/ 69387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Fw: () => (/* binding */ mustBeRepository),
/* harmony export */   Y4: () => (/* binding */ GitTrouble),
/* harmony export */   bN: () => (/* binding */ repositories),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   sb: () => (/* binding */ must),
/* harmony export */   x0: () => (/* binding */ gitAsked),
/* harmony export */   xZ: () => (/* binding */ gitList)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85197);


const GIT_DEADLINE_MS = 20_000;
/** The most that one question brings back. */
const MAX_OUTPUT_BYTES = 32 * 1024 * 1024;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Git said something else than yes or no. Its own words stay out: they name paths. */
class GitTrouble extends Error {
    kind;
    constructor(kind, options) {
        super(`git: ${kind}`, options);
        this.name = 'GitTrouble';
        this.kind = kind;
    }
}
/** NUL-separated output of a git command that must succeed, as a list. */
async function gitList(repository, args) {
    return listed(await must(repository, args));
}
/** What git says of NUL-separated names, as a list: a command that ends with 1 where it has nothing to say. */
async function gitAsked(repository, args, names) {
    const { exit, stdout } = await git(repository, args, names.map((name) => `${name}\0`).join(''));
    if (exit !== 0 && exit !== 1)
        throw new GitTrouble('failed');
    return listed(stdout);
}
const listed = (output) => output.split('\0').filter((entry) => entry !== '');
/** Folders that were found to be repositories: each question to git is a process. */
const repositories = new Set();
async function mustBeRepository(repository) {
    if (repositories.has(repository))
        return;
    const { exit } = await git(repository, ['rev-parse', '--git-dir']);
    if (exit !== 0)
        throw new GitTrouble('no-repository');
    repositories.add(repository);
}
async function must(repository, args) {
    const result = await git(repository, args);
    if (result.exit !== 0)
        throw new GitTrouble('failed');
    return result.stdout;
}
async function git(folder, args, input = '', encoding = 'utf8') {
    const limits = { timeoutMs: GIT_DEADLINE_MS, maxOutputBytes: MAX_OUTPUT_BYTES };
    const options = { cwd: folder, env: environment(), input, encoding, ...limits };
    const result = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)(['git', ...SAFE, ...args], options).catch((cause) => {
        throw new GitTrouble('no-git', { cause });
    });
    if (result.timedOut)
        throw new GitTrouble('failed');
    return result;
}
/**
 * A repository's own configuration may name programs to run; none may. Its owner may be another user, as in a
 * container: what is asked of git here reads commits and the index, and never compares files with them, for which the
 * filters of that configuration would be started.
 */
const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.allow=never',
];
/** Nothing of the caller's `GIT_*`: `GIT_DIR` would read another repository, replace refs another content. */
const environment = () => ({
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
});


/***/ }),

/***/ 76455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ gitHolds),
/* harmony export */   Jl: () => (/* binding */ gitRoot),
/* harmony export */   N9: () => (/* binding */ gitHasRemote),
/* harmony export */   RS: () => (/* binding */ gitRemote),
/* harmony export */   b_: () => (/* binding */ gitLeadsTo),
/* harmony export */   en: () => (/* binding */ gitRemotes),
/* harmony export */   pq: () => (/* binding */ gitResolve)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69387);

/**
 * The commit that `HEAD`, a ref by its full name (`refs/…`) or a commit's own id in full stands for; undefined if there
 * is none. Never a short name: for one git looks among tags and local branches first, which others may have named.
 */
async function gitResolve(repository, name) {
    await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeRepository */ .Fw)(repository);
    if (_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(name))
        return (await isCommit(repository, name)) ? name : undefined;
    if (name === 'HEAD')
        return checkedOut(repository);
    return name.startsWith('refs/') ? tipOf(repository, name) : undefined;
}
/** Asked as it is: in another hash's repository such a name is a branch's, or the beginning of an id. */
async function isCommit(repository, commit) {
    const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${commit}^{commit}`,
    ]);
    return stdout.trim() === commit;
}
async function checkedOut(repository) {
    const { exit, stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['show-ref', '--verify', '--hash', 'HEAD']);
    const commit = stdout.trim();
    return exit === 0 && _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(commit) ? commit : undefined;
}
/** Listed and compared: `rev-parse` looks for `refs/heads/refs/…` too. A tag is what it is a tag of. */
async function tipOf(repository, ref) {
    const format = '--format=%(refname) %(objecttype) %(objectname) %(*objecttype) %(*objectname)';
    const lines = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .must */ .sb)(repository, ['for-each-ref', format, '--', ref])).split('\n');
    const found = lines.find((line) => line.startsWith(`${ref} `))?.slice(ref.length + 1) ?? '';
    return /(?:^| )commit ([0-9a-f]+)/.exec(found)?.[1];
}
/** The full name of the ref that a symbolic ref leads to; undefined where it is none. */
async function gitLeadsTo(repository, ref) {
    const { exit, stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['symbolic-ref', '--quiet', ref]);
    return exit === 0 ? stdout.trim() : undefined;
}
/** Names of the places that the repository is fetched from or pushed to. */
const gitRemotes = (repository) => once(remotes, repository, async () => (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .must */ .sb)(repository, ['remote'])).split('\n').filter((name) => name !== ''));
/** The root of the working tree that a folder lies in; undefined outside of any. */
async function gitRoot(folder) {
    const result = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['rev-parse', '--show-toplevel']);
    if (result.exit !== 0)
        return undefined;
    const root = result.stdout.replace(/\n$/, '');
    _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .repositories */ .bN.add(root);
    return root;
}
/** Whether nothing is in the other commit that this one lacks. */
async function gitHolds(repository, commit, other) {
    const { exit } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['merge-base', '--is-ancestor', other, commit]);
    if (exit !== 0 && exit !== 1)
        throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitTrouble */ .Y4('failed');
    return exit === 0;
}
/** `OWNER/name` of the remote `origin`, from the end of its address; undefined where there is none. */
async function gitRemote(repository) {
    const address = await addressOfOrigin(repository);
    return /[/:]([\w.-]{1,99}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(address)?.[1];
}
/** Whether the repository was cloned from somewhere, or is pushed there. */
async function gitHasRemote(repository) {
    return (await addressOfOrigin(repository)) !== '';
}
const addressOfOrigin = (repository) => once(addresses, repository, async () => (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['config', '--get', 'remote.origin.url'])).stdout.trim());
const addresses = new Map();
const remotes = new Map();
/** Each question is a process, and these have the same answer for as long as a run takes. */
function once(answers, repository, ask) {
    const answer = answers.get(repository) ?? ask();
    answers.set(repository, answer);
    return answer;
}


/***/ }),

/***/ 53541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ localData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23898);
/* harmony import */ var _file_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83422);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59105);
/* harmony import */ var _tree_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67269);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60361);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83588);









/** The files of a partition where they lie: one, all of a folder, or those that a pattern names. */
async function localData({ partition, files }) {
    const { path, ...form } = files;
    const find = () => found(path, partition);
    const names = namesOf(await find());
    const seen = new Map();
    return {
        partition,
        form,
        files: names,
        ...((0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(path) ? {} : { path }),
        async digest(key) {
            const tree = await find();
            const changed = (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('data/changed', { partition: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__.id)(partition) }));
            if (!isSame(namesOf(tree), names))
                throw changed;
            const stamps = await stampsOf(names);
            const digest = await (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFound */ .Vj)(tree, key);
            if ((seen.get(digest) ?? stamps) !== stamps)
                throw changed;
            seen.set(digest, stamps);
            return digest;
        },
    };
}
/**
 * Which files they are, and when each was last written or put in its place. Two digests that are equal do not tell that
 * other files stood there between them, and the first were put back.
 */
async function stampsOf(paths) {
    const stats = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(paths, READERS, (path) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .h)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true })));
    return stats.map(({ dev, ino, mtimeNs, ctimeNs }) => [dev, ino, mtimeNs, ctimeNs].join(' ')).join('\n');
}
const READERS = 8;
/** Where there is no file it is the data that is missing, whatever the reader of trees calls it. */
async function found(path, partition) {
    const tree = await ((0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .isPattern */ .Pt)(path) ? (0,_file_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .walkPattern */ .k2)(path) : (0,_tree_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkTree */ .Ir)(path)).catch((thrown) => {
        throw isMissing(thrown) ? missing(partition) : thrown;
    });
    if (tree.files.length === 0)
        throw missing(partition);
    return tree;
}
const NO_FILE = ['store/missing-file', 'store/empty'];
const isMissing = (thrown) => thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_ && thrown.findings.some(({ code }) => NO_FILE.includes(code));
const missing = (partition) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('data/missing', { partition: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__.id)(partition) }));
/** By the bytes of their names, as the digest has them: the same on every machine. */
function namesOf({ root, files }) {
    const sorted = files.map(({ path, spelled }) => ({ bytes: Buffer.from(path), spelled }));
    sorted.sort((one, other) => one.bytes.compare(other.bytes));
    return sorted.map(({ spelled }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, spelled));
}
const isSame = (some, others) => some.length === others.length && some.every((name, at) => name === others[at]);


/***/ }),

/***/ 66117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ onSignals)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59273);




/** GitHub sends SIGINT, SIGTERM 7.5 s later, and kills the tree after another 2.5 s. */
const GRACE_MS = 5000;
/** What the command has to tell its end, once its programs are dead. */
const LAST_WORDS_MS = 1500;
/** A signal reaches this process alone: it is passed on to the user's programs, and no later than GitHub kills us we end. */
function onSignals(programs, host) {
    let cancelled = false;
    const cancel = async (signal) => {
        const graceMs = cancelled ? 0 : GRACE_MS;
        if (!cancelled)
            host.progress((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('host/cancelled', { signal: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(signal) }));
        cancelled = true;
        await programs.cancelAll(graceMs);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LAST_WORDS_MS);
        process.exit(_run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.closed);
    };
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
}


/***/ }),

/***/ 10028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ engineInputs),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   LR: () => (/* binding */ watchInputs),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   Mp: () => (/* binding */ requiredParent),
/* harmony export */   XK: () => (/* binding */ commentInputs),
/* harmony export */   af: () => (/* binding */ stepInputs),
/* harmony export */   dg: () => (/* binding */ runnersInputs),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   j_: () => (/* binding */ destination),
/* harmony export */   r7: () => (/* binding */ serviceInputs)
/* harmony export */ });
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14979);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91533);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39842);



const policy = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH, _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .z, 'the residency policy, a path in the repository');
/** Inputs that every step action has. */
const stepInputs = {
    policy,
    plan: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$, 'the plan output of the plan action; without it the step decides alone'),
    step: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP, 'the step of the policy'),
};
const partition = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP, 'the partition, where the step runs for each');
const destination = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP, 'the destination, where the step runs for each');
const evidence = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn, 'what earlier steps left as evidence');
/** How the data engine gets onto the machine, and what it may take there. */
const engineInputs = {
    'engine-path': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFolder */ .Wh, 'a folder on this machine that holds the data engine'),
    memory: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .memorySize */ .Bl, 'how much memory the data engine may take, such as 4GB'),
    registry: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsAddress */ .gC, 'where the data engine is fetched from without npm, an address'),
};
const MAX_CHECK_RUN = 999_999_999_999_999;
const requiredParent = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .orNone */ .u9)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI, 'the digest of a text that every policy must build on (extends); one that does not is refused');
/** Inputs of actions alone: they are about the service, not about the step. */
const serviceInputs = {
    token: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'the token with which the API is read'),
    'check-run': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, MAX_CHECK_RUN), 'the id of this job in the Jobs API'),
    'required-parent': requiredParent,
};
/** Of the actions whose report a reviewer wants to see. */
const commentInputs = {
    comment: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'whether a comment on the pull request is kept, with the report'),
};
/** Inputs of the data-validate action alone. */
const watchInputs = {
    issue: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'whether an issue is kept open while the data does not pass'),
};
/** Inputs of the plan action alone. */
const runnersInputs = {
    'runners-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'another token, which may list runners'),
};


/***/ }),

/***/ 91533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   u9: () => (/* binding */ orNone)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** Fails where it is not given. An empty text counts as not given: that is what a dropped output leaves. */
const required = (kind, about) => ({
    about,
    value: kind.value,
    required: true,
    parse: (text, name, context) => isGiven(text) ? kind.parse(text, name, context) : wrong((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/missing', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name) })),
});
const optional = (kind, about) => ({
    about,
    value: kind.value,
    required: false,
    parse: (text, name, context) => (isGiven(text) ? kind.parse(text, name, context) : { value: undefined }),
});
const withDefault = (kind, fallback, about) => ({
    about,
    value: kind.value,
    default: fallback,
    required: false,
    parse: (text, name, context) => kind.parse(isGiven(text) ? text : fallback, name, context),
});
const NONE = 'none';
/** For what guards: given up by saying `none`, and not by an empty text, which a variable that is not set leaves. */
const orNone = (kind, about) => ({
    about,
    value: kind.value,
    default: NONE,
    required: false,
    parse: (text = NONE, name, context) => text.trim() === NONE ? { value: undefined } : kind.parse(text, name, context),
});
const isGiven = (text) => text !== undefined && text.trim() !== '';
const wrong = (...findings) => ({ findings });
const wrongValue = (name, ...expected) => wrong((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .ids */ .dK)(expected) }));


/***/ }),

/***/ 39842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ memorySize),
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   DZ: () => (/* binding */ projectPath),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Wh: () => (/* binding */ machineFolder),
/* harmony export */   Wu: () => (/* binding */ machineFile),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   d: () => (/* binding */ machineFiles),
/* harmony export */   gC: () => (/* binding */ httpsAddress),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sI: () => (/* binding */ sha256Digest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12385);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33616);
/* harmony import */ var _machine_errno_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1227);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91533);








/** One line of text. */
const line = {
    value: 'text',
    parse: (text, name) => (/[\r\n\0]/.test(text.trim()) ? (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'one line') : { value: text.trim() }),
};
/** One line of text, by what it stands for. */
const lineOf = (value) => ({ ...line, value });
/** A file or folder of this machine that must be there and readable. Where it lies is not told. */
const onMachine = (value) => ({
    value,
    parse: (text, name) => isReadable(text.trim(), value)
        ? { value: text.trim() }
        : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('input/not-there', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(value) })),
});
function isReadable(path, what) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return what === 'folder' ? found.isDirectory() : found.isFile();
    }
    catch (thrown) {
        if ((0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(thrown) === undefined)
            throw thrown;
        return false;
    }
}
const machineFile = onMachine('file');
/** Several, each on its line. */
const machineFiles = {
    value: 'files',
    parse: (text, name, place) => {
        const parsed = text.split('\n').map((each) => machineFile.parse(each, name, place));
        const wrong = parsed.find((each) => 'findings' in each);
        return wrong ?? { value: parsed.flatMap((each) => ('value' in each ? each.value : [])) };
    },
};
const machineFolder = onMachine('folder');
/** Less and the engine does not come far. */
const MIN_MEMORY_BYTES = 64e6;
/** A size as people write it, in bytes. */
const memorySize = {
    value: '4GB',
    parse: (text, name) => {
        const [, number, unit = ''] = /^([1-9]\d{0,5})(MB|GB|TB|MiB|GiB|TiB)$/.exec(text.trim()) ?? [];
        const bytes = Number(number) * (_domain_policy_size_js__WEBPACK_IMPORTED_MODULE_3__/* .BYTES */ .E[unit] ?? Number.NaN);
        return bytes >= MIN_MEMORY_BYTES
            ? { value: bytes }
            : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a size such as 4GB or 512MiB, of at least 64MB');
    },
};
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** An address that nobody between can change the answers of. Inputs are printed: a password in it would be. */
const httpsAddress = {
    value: 'https://…',
    parse: (text, name) => {
        const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
        const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
        const isBare = url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === '';
        return isSafe && isBare ? { value: url.href } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'https://HOST/PATH, without a password');
    },
};
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;
/** The digest of a text, with `sha256:` before it or without, as `sha256sum` prints it. */
const sha256Digest = {
    value: 'sha256',
    parse: (text, name) => {
        const digest = `sha256:${text.trim().replace(/^sha256:/, '')}`;
        return (0,_domain_outcome_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .B)(digest) ? { value: digest } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a SHA-256, 64 small hexadecimal digits', 'none');
    },
};
/** An id of the policy: a step, a partition (`dataset/partition` where two share a name), a destination. */
const idText = {
    value: 'id',
    parse: (text, name) => (ID.test(text.trim()) ? { value: text.trim() } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'an id of the policy')),
};
const REPOSITORY = /^[A-Za-z0-9._-]{1,99}\/[A-Za-z0-9._-]{1,100}$/;
/** A repository as a service calls it. */
const repositoryName = {
    value: 'OWNER/name',
    parse: (text, name) => REPOSITORY.test(text.trim()) ? { value: text.trim() } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a repository as OWNER/name'),
};
/** A path of a file inside the repository, made relative to its root. */
const repositoryPath = {
    value: 'path',
    parse: (text, name, { folder }) => pathIn(folder, text.trim(), name),
};
/** Several, with commas or line ends between them. */
const repositoryPaths = {
    value: 'paths',
    parse: (text, name, { folder }) => {
        const parsed = text
            .split(/[,\n]/)
            .flatMap((each) => (each.trim() === '' ? [] : pathIn(folder, each.trim().replace(/\/$/, ''), name)));
        const wrong = parsed.find((each) => 'findings' in each);
        return wrong ?? { value: parsed.flatMap((each) => ('value' in each ? each.value : [])) };
    },
};
/** A path inside the project (the folder that holds `.github`), whatever folder the user stands in. */
const projectPath = {
    value: 'path',
    parse: (text, name) => pathIn('', text.trim(), name),
};
function pathIn(folder, text, name) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, text));
    const leaves = path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(text);
    const isFile = path !== '.' && !path.endsWith('/') && !/[\\\r\n\0]/.test(path);
    return isFile && !leaves
        ? { value: path }
        : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a path inside the repository, such as folder/file.yml');
}
/** YAML's booleans as GitHub writes them; nothing else is true or false. */
const flag = {
    value: 'true|false',
    parse: (text, name) => {
        if (/^(?:true|True|TRUE)$/.test(text.trim()))
            return { value: true };
        return /^(?:false|False|FALSE)$/.test(text.trim()) ? { value: false } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'true', 'false');
    },
};
const wholeNumber = (min, max) => ({
    value: 'number',
    parse: (text, name) => {
        const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
        return value >= min && value <= max ? { value } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, `a whole number from ${min} to ${max}`);
    },
});
const oneOf = (...choices) => ({
    value: choices.join('|'),
    parse: (text, name) => {
        const choice = choices.find((each) => each === text.trim());
        return choice === undefined ? (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, ...choices) : { value: choice };
    },
});
/** JSON that an earlier step gave, kept as text for its reader. */
const jsonText = {
    value: 'json',
    parse: (text, name) => {
        try {
            JSON.parse(text);
            return { value: text };
        }
        catch {
            return (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('input/not-json', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(name) }));
        }
    },
};
/** Lines that an earlier step gave, kept for their reader. */
const lines = { value: 'json lines', parse: (text) => ({ value: text }) };


/***/ }),

/***/ 84969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _files_shape_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40589);



/** All values, or every faulty input at once. */
function readInputs(inputs, given, context) {
    const large = tooLarge(given, context.maxBytes);
    const findings = [...unknownNames(given, Object.keys(inputs)), ...large.map(tooLargeFinding(context))];
    const entries = Object.entries(inputs).map(([name, input]) => {
        if (large.includes(name))
            return [name, undefined];
        const parsed = input.parse(given.get(name), name, context);
        if ('value' in parsed)
            return [name, parsed.value];
        findings.push(...parsed.findings);
        return [name, undefined];
    });
    if (findings.length > 0)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...findings);
    return Object.fromEntries(entries);
}
function unknownNames(given, expected) {
    const unknown = [...given.keys()].filter((name) => !expected.includes(name));
    return unknown.map((name) => {
        const suggestion = (0,_files_shape_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, expected);
        const near = suggestion === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(suggestion) };
        return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/unknown', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(expected), ...near });
    });
}
/** Told once, and not read. */
const tooLarge = (given, limit) => [...given].flatMap(([name, text]) => (Buffer.byteLength(text) > limit ? [name] : []));
const tooLargeFinding = ({ maxBytes }) => (name) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/too-large', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(name), limit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(maxBytes) });


/***/ }),

/***/ 91229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/file-hash.js
var file_hash = __webpack_require__(99430);
// EXTERNAL MODULE: ./machine/git.js
var git = __webpack_require__(76455);
// EXTERNAL MODULE: ./machine/git-objects.js
var git_objects = __webpack_require__(90846);
// EXTERNAL MODULE: ./machine/git-process.js
var git_process = __webpack_require__(69387);
// EXTERNAL MODULE: ./machine/pool.js
var pool = __webpack_require__(59105);
;// CONCATENATED MODULE: ./machine/untracked.js

/**
 * Whether files lie in the working tree that are in no commit, and that no committed rule of ignoring lets lie there, as
 * it does with `node_modules/`. A rule that is itself in no commit would hide whatever was laid there together with it.
 */
async function holdsStrangers(root) {
    const tracked = await (0,git_process/* gitList */.xZ)(root, ['ls-files', '-z']);
    const rules = new Set(tracked.filter((path) => /(?:^|\/)\.gitignore$/.test(path)));
    // Without rules: folders of which nothing is tracked are one entry each, however much is in them.
    const lying = await (0,git_process/* gitList */.xZ)(root, ['ls-files', '--others', '--directory', '-z']);
    for (const path of await notIgnored(root, lying, rules)) {
        if (!path.endsWith('/'))
            return true;
        const inside = await (0,git_process/* gitList */.xZ)(root, ['ls-files', '--others', '-z', '--', path]);
        if ((await notIgnored(root, inside, rules)).length > 0)
            return true;
    }
    return false;
}
async function notIgnored(root, paths, rules) {
    if (paths.length === 0)
        return [];
    // This command does not take paths literally on request; with `./` before it a path is no pattern and no magic.
    const command = ['--no-literal-pathspecs', 'check-ignore', '--verbose', '-z', '--stdin'];
    const answers = await (0,git_process/* gitAsked */.x0)(root, command, paths.map((path) => `./${path}`));
    const ignored = new Set();
    for (let at = 0; at < answers.length; at += FIELDS) {
        const [rule = '', , pattern = '!', path = ''] = answers.slice(at, at + FIELDS);
        if (rules.has(rule) && !pattern.startsWith('!'))
            ignored.add(path.slice('./'.length));
    }
    return paths.filter((path) => !ignored.has(path));
}
/** Of an answer: the file with the rule, its line, the pattern, the path that it is about. */
const FIELDS = 4;

;// CONCATENATED MODULE: ./machine/checkout.js











const READERS = 8;
/** The git repository that a folder is the root of, or lies in; without one, or without git, the folder itself. */
function machineCheckout(folder) {
    let root;
    const rootOnce = () => (root ??= (0,git/* gitRoot */.Jl)(folder).catch(ofNoGit));
    return {
        folder: async (path) => (0,external_node_path_.join)((await rootOnce()) ?? folder, path),
        isBehindLink: async (path) => isBehindLink((await rootOnce()) ?? folder, path),
        commit: async () => {
            const found = await rootOnce();
            return found === undefined ? undefined : (0,git/* gitResolve */.pq)(found, 'HEAD');
        },
        state: async () => {
            const found = await rootOnce();
            return found === undefined ? undefined : stateOf(found);
        },
        isPristine: async () => {
            const found = await rootOnce();
            return found !== undefined && isPristine(found);
        },
    };
}
/** What is not there is no link; what is below a file can't be written anyway. */
async function isBehindLink(root, path) {
    const parts = path.split('/');
    const ways = parts.map((_, at) => (0,external_node_path_.join)(root, ...parts.slice(0, at + 1)));
    const stats = await Promise.all(ways.map((way) => (0,errno/* tolerating */.u)(['ENOENT', 'ENOTDIR'], (0,promises_.lstat)(way))));
    return stats.some((stat) => stat?.isSymbolicLink() === true);
}
/** The service brings sources to machines without git too; which commit they are of nobody can say there. */
function ofNoGit(thrown) {
    if (!(thrown instanceof git_process/* GitTrouble */.Y4 && thrown.kind === 'no-git'))
        throw thrown;
}
/** `git status` is not asked: it starts the filter programs that a repository's own configuration names. */
async function stateOf(root) {
    const commit = await (0,git/* gitResolve */.pq)(root, 'HEAD');
    if (commit === undefined)
        return undefined;
    const [committed, index] = await Promise.all([
        (0,git_process/* gitList */.xZ)(root, ['ls-tree', '-r', '-z', '--full-tree', commit]),
        indexOf(root),
    ]);
    const tracked = index.map(parseEntry);
    const found = await (0,pool/* inParallel */.H)(tracked, READERS, (entry) => foundAt(root, entry));
    const isStaged = committed.map(nameInTree).join('\0') !== tracked.map(nameOf).join('\0');
    return { commit, digest: digestOf(tracked, found), changed: isStaged || (await differs(root, tracked, found)) };
}
/** The working trees of submodules count like the folders that they lie in. */
async function isPristine(root) {
    const state = await stateOf(root);
    if (state === undefined || state.changed || (await holdsStrangers(root)))
        return false;
    for (const { mode, path } of (await indexOf(root)).map(parseEntry)) {
        if (mode !== SUBMODULE || !(await isCheckedOut((0,external_node_path_.join)(root, path))))
            continue;
        if (!(await isPristine((0,external_node_path_.join)(root, path))))
            return false;
    }
    return true;
}
const indexOf = (root) => (0,git_process/* gitList */.xZ)(root, ['ls-files', '--stage', '-t', '-z']);
const SUBMODULE = '160000';
const LINK = '120000';
function parseEntry(entry) {
    const [, tag = '', mode = '', object = '', path = ''] = /^(\w) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
    return { mode, object, path, skipped: tag === 'S' };
}
const nameOf = ({ mode, object, path }) => `${mode} ${object} ${path}`;
const nameInTree = (entry) => entry.replace(/^(\d+) \w+ ([0-9a-f]+)\t/, '$1 $2 ');
async function foundAt(root, { mode, object, path }) {
    const file = (0,external_node_path_.join)(root, path);
    if (mode === SUBMODULE)
        return { mode, object: await submoduleCommit(file, object), sha256: object };
    const stat = await (0,errno/* tolerating */.u)(['ENOENT', 'ENOTDIR'], (0,promises_.lstat)(file));
    const idLength = object.length;
    if (stat?.isSymbolicLink()) {
        const target = await (0,promises_.readlink)(file);
        const sha = (0,sha256/* sha256 */.s)(target).slice('sha256:'.length);
        return { mode: LINK, object: (0,file_hash/* blobId */.zA)(Buffer.from(target), idLength), sha256: sha };
    }
    if (!stat?.isFile())
        return undefined;
    const hashed = await (0,file_hash/* hashBlob */.Qm)(file, idLength);
    return { mode: (stat.mode & 0o100) === 0 ? '100644' : '100755', object: hashed.blob, sha256: hashed.sha256 };
}
/** A submodule that was not checked out is as good as its commit. */
async function submoduleCommit(folder, expected) {
    return (await isCheckedOut(folder)) ? ((await (0,git/* gitResolve */.pq)(folder, 'HEAD')) ?? '') : expected;
}
const isCheckedOut = async (submodule) => (await (0,errno/* tolerating */.u)(['ENOENT', 'ENOTDIR'], (0,promises_.lstat)((0,external_node_path_.join)(submodule, '.git')))) !== undefined;
/**
 * sha256 over `<mode> <sha256 hex> <path>\0` of each tracked file as it lies on the disk, in git's order. A link is
 * its target, a submodule its commit; a file that is gone has no line.
 */
function digestOf(tracked, found) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [at, { mode, path }] of tracked.entries()) {
        const file = found[at];
        if (file !== undefined)
            hash.update(`${mode} ${file.sha256} ${path}\0`);
    }
    return `sha256:${hash.digest('hex')}`;
}
async function differs(root, tracked, found) {
    for (const [at, entry] of tracked.entries()) {
        const file = found[at];
        if (file === undefined && entry.skipped)
            continue;
        if (file === undefined || file.mode !== entry.mode)
            return true;
        if (file.object !== entry.object && !(await isPutOut(root, entry, file)))
            return true;
    }
    return false;
}
/** Whether these are the committed bytes as git itself would put them into the working tree, if not as they are. */
async function isPutOut(root, entry, found) {
    if (entry.mode === LINK || entry.mode === SUBMODULE)
        return false;
    return (await isText((0,external_node_path_.join)(root, entry.path), entry)) || (await isLargeFile(root, entry, found));
}
/** Attributes may ask for CRLF in the working tree where the commit has LF; a NUL is in no text. */
async function isText(file, { object }) {
    if ((await (0,promises_.lstat)(file)).size > MAX_TEXT_BYTES)
        return false;
    const text = (await (0,promises_.readFile)(file)).toString('latin1');
    const committed = Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
    return !text.includes('\0') && (0,file_hash/* blobId */.zA)(committed, object.length) === object;
}
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** Git LFS commits a pointer with the digest of the file that it puts into the working tree (its specification, v1). */
async function isLargeFile(root, { object }, { sha256: content }) {
    const pointer = await (0,git_objects/* gitBlob */.WA)(root, object, MAX_POINTER_BYTES);
    return pointer !== undefined && LARGE_FILE.exec(pointer)?.[1] === content;
}
const MAX_POINTER_BYTES = 1024;
const LARGE_FILE = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\nsize \d+\n$/;

// EXTERNAL MODULE: ./machine/clock.js
var clock = __webpack_require__(19641);
// EXTERNAL MODULE: ./machine/local-data.js
var local_data = __webpack_require__(53541);
// EXTERNAL MODULE: ./machine/programs.js + 2 modules
var machine_programs = __webpack_require__(29330);
// EXTERNAL MODULE: ./machine/trees.js + 4 modules
var trees = __webpack_require__(60361);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./systems/open-inference/addresses.js

/** Where machines are told about themselves, credentials included: link-local addresses, and those of some clouds. */
const METADATA = new external_node_net_.BlockList();
METADATA.addSubnet('169.254.0.0', 16, 'ipv4');
METADATA.addAddress('100.100.100.200', 'ipv4');
METADATA.addAddress('168.63.129.16', 'ipv4');
METADATA.addAddress('192.0.0.192', 'ipv4');
METADATA.addSubnet('fe80::', 10, 'ipv6');
METADATA.addAddress('fd00:ec2::254', 'ipv6');
const NAMES = ['metadata.google.internal', 'metadata'];
/** Of a name or an address, in brackets or not. IPv4 in the dress of IPv6 is IPv4. */
function isMetadataAddress(host) {
    const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
    if (NAMES.includes(bare.replace(/\.$/, '')))
        return true;
    const version = (0,external_node_net_.isIP)(bare);
    return version !== 0 && METADATA.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}

;// CONCATENATED MODULE: ./systems/open-inference/server.js





const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
/** Asked straight, with an agent of its own: the rows are data, and a proxy is not where they may go. */
function inferenceServer(origin) {
    const isSecure = new URL(origin).protocol === 'https:';
    const { hostname } = new URL(origin);
    return {
        ask: (asked) => {
            if (isMetadataAddress(hostname))
                return Promise.resolve({ kind: 'failed', reason: 'address-refused' });
            const agent = isSecure ? new external_node_https_.Agent({ keepAlive: false }) : new external_node_http_.Agent({ keepAlive: false });
            return answerOf(isSecure ? external_node_https_.request : external_node_http_.request, agent, origin, asked).finally(() => agent.destroy());
        },
    };
}
class Failure extends Error {
    reason;
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}
function answerOf(request, agent, origin, { path, body, deadlineMs }) {
    const signal = AbortSignal.timeout(Math.ceil(deadlineMs));
    return new Promise((resolve) => {
        const fail = (thrown) => resolve({ kind: 'failed', reason: reasonOf(thrown, signal) });
        const asked = request(`${origin}${path}`, {
            method: body === undefined ? 'GET' : 'POST',
            agent,
            lookup: allowedLookup,
            headers: { connection: 'close', accept: 'application/json', ...contentOf(body) },
            signal,
            maxHeaderSize: MAX_HEADER_BYTES,
        });
        asked.on('error', fail);
        asked.on('response', (message) => read(message).then(resolve, fail));
        asked.end(body);
    });
}
const contentOf = (body) => body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
function reasonOf(thrown, signal) {
    if (thrown instanceof Failure)
        return thrown.reason;
    return signal.aborted ? 'late' : 'no-answer';
}
/** A name may lead anywhere, and elsewhere today than yesterday: what it leads to is looked at, too. */
const allowedLookup = (hostname, options, done) => {
    (0,external_node_dns_.lookup)(hostname, options, (failed, address, family) => {
        const addresses = typeof address === 'string' ? [address] : (address ?? []).map((each) => each.address);
        const refusedOne = addresses.some(isMetadataAddress);
        done(failed ?? (refusedOne ? new Failure('address-refused') : null), address, family);
    });
};
async function read(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new Failure('too-large');
        chunks.push(chunk);
    }
    return { kind: 'answered', status: message.statusCode ?? 0, body: textOf(Buffer.concat(chunks)) };
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Failure('not-text');
    }
}
/** A port of the loopback on which nobody listens at this moment. */
const freePort = () => new Promise((resolve, reject) => {
    const server = (0,external_node_net_.createServer)();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
});

;// CONCATENATED MODULE: ./main/wiring.js









/** The runner's command files: put back after every program of the user. */
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** The systems of this machine behind the ports, each loaded when it is first used. */
function wire(wiring) {
    const { environment } = wiring;
    const protectedFiles = COMMAND_FILES.flatMap((name) => environment[name] || []);
    const programs = (0,machine_programs/* machinePrograms */.P)({ environment, protectedFiles });
    return {
        clock: clock/* systemClock */.m,
        trees: trees/* machineTrees */.h7,
        checkout: machineCheckout(environment.GITHUB_WORKSPACE ?? process.cwd()),
        programs,
        prover: { prove: async (claim) => (await siteProver(wiring)).prove(claim) },
        platforms: clouds,
        localData: async (request) => request.files.objects ? fetched(request, request.files.objects) : (0,local_data/* localData */.u)(request),
        dataEngine: () => dataEngine(wiring),
        openTables: async (request) => (await __webpack_require__.e(/* import() */ 149).then(__webpack_require__.bind(__webpack_require__, 149))).openTables({ ...request, environment }),
        inference: servers,
        onnx: onnxModel,
        store: (request) => store(request, wiring),
        trainBackend: ({ stateRoot }) => trainBackend(stateRoot, programs, wiring),
        deployTarget: (request) => deployTarget(request, wiring),
    };
}
const servers = {
    at: inferenceServer,
    freePort: freePort,
};
/** Loaded where the model is one of ONNX. The runtime lies beside the bundle. */
async function onnxModel(file) {
    const systems = await Promise.all(/* import() */[__webpack_require__.e(6734), __webpack_require__.e(9715)]).then(__webpack_require__.bind(__webpack_require__, 99715));
    const { WASM_NAME } = await __webpack_require__.e(/* import() */ 818).then(__webpack_require__.bind(__webpack_require__, 50818));
    return systems.onnxModel(file, (0,external_node_path_.join)((0,external_node_path_.dirname)(await (0,promises_.realpath)(process.argv[1] ?? '')), WASM_NAME));
}
/** Loaded where a machine or its evidence is of a cloud. */
const clouds = {
    ask: async (...args) => (await __webpack_require__.e(/* import() */ 6374).then(__webpack_require__.bind(__webpack_require__, 36374))).platforms().ask(...args),
    read: async (...args) => (await __webpack_require__.e(/* import() */ 6374).then(__webpack_require__.bind(__webpack_require__, 36374))).platforms().read(...args),
};
/** On GitHub only the administrator's site file counts; what a user of a laptop names makes local evidence. */
async function siteProver({ host, values }) {
    const systems = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(4711)]).then(__webpack_require__.bind(__webpack_require__, 74711));
    const siteFile = host === 'local' ? wiring_textOf(values['site-file']) : undefined;
    return systems.siteProver({
        clock: clock/* systemClock */.m,
        platforms: clouds,
        givenFileProves: host === 'local',
        ...(siteFile === undefined ? {} : { siteFile }),
    });
}
/** Loaded where a partition lies in a bucket. */
async function fetched(request, place) {
    const { fetchedData } = await Promise.all(/* import() */[__webpack_require__.e(8564), __webpack_require__.e(8265), __webpack_require__.e(6906), __webpack_require__.e(7229)]).then(__webpack_require__.bind(__webpack_require__, 87229));
    return fetchedData(request, place);
}
async function dataEngine({ environment, values }) {
    const { duckDb } = await Promise.all(/* import() */[__webpack_require__.e(8564), __webpack_require__.e(5900)]).then(__webpack_require__.bind(__webpack_require__, 55900));
    const enginePath = wiring_textOf(values['engine-path']);
    const registry = wiring_textOf(values.registry);
    const { memory } = values;
    return duckDb({
        env: environment,
        ...(typeof memory === 'number' ? { memoryBytes: memory } : {}),
        ...(enginePath === undefined ? {} : { enginePath }),
        ...(registry === undefined ? {} : { registry }),
    });
}
async function store({ type, root }, { environment }) {
    if (type === 'file') {
        if (root === undefined)
            throw new TypeError('a file store has a root');
        const { fileStore } = await __webpack_require__.e(/* import() */ 4933).then(__webpack_require__.bind(__webpack_require__, 74933));
        return fileStore(root);
    }
    const { artifactStore } = await Promise.all(/* import() */[__webpack_require__.e(8564), __webpack_require__.e(4073)]).then(__webpack_require__.bind(__webpack_require__, 4073));
    const { resultsService } = await Promise.all(/* import() */[__webpack_require__.e(8564), __webpack_require__.e(6324)]).then(__webpack_require__.bind(__webpack_require__, 36324));
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '', RUNNER_TEMP } = environment;
    return artifactStore({ service: resultsService({ url, token }), scratchRoot: RUNNER_TEMP || (0,external_node_os_.tmpdir)() });
}
async function trainBackend(stateRoot, programs, { remember }) {
    const { runnerBackend } = await __webpack_require__.e(/* import() */ 7595).then(__webpack_require__.bind(__webpack_require__, 77595));
    const beforeSubmission = remember && ((key) => remember({ kind: 'training', stateRoot, key }));
    return runnerBackend({ stateRoot, programs, clock: clock/* systemClock */.m, ...(beforeSubmission ? { beforeSubmission } : {}) });
}
async function deployTarget(request, { remember }) {
    const { directoryTarget } = await __webpack_require__.e(/* import() */ 3593).then(__webpack_require__.bind(__webpack_require__, 23593));
    await remember?.({ kind: 'deployment', request });
    return directoryTarget(request, clock/* systemClock */.m);
}
const wiring_textOf = (value) => (typeof value === 'string' ? value : undefined);


/***/ }),

/***/ 11899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  vG: () => (/* binding */ drawn),
  s2: () => (/* binding */ isFormat),
  Mp: () => (/* binding */ formats_written)
});

// EXTERNAL MODULE: ./report/formats/github.js
var github = __webpack_require__(82396);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./report/escape.js
var report_escape = __webpack_require__(43277);
// EXTERNAL MODULE: ./report/voice.js
var voice = __webpack_require__(43790);
// EXTERNAL MODULE: ./report/plots/marks.js
var marks = __webpack_require__(73449);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./report/html/plot-table.js


function plotTable(plot) {
    switch (plot.kind) {
        case 'curves':
            return {
                head: [(0,outcome_document/* say */.c) `Of`, plot.x, plot.y, (0,outcome_document/* say */.c) `95 % interval`, (0,outcome_document/* say */.c) `Rows`],
                rows: plot.series.flatMap(({ name, points }) => points.map(({ x, y, low, high, n }) => [name, cell(x), cell(y), between(low, high), cell(n)])),
            };
        case 'bars':
            return {
                head: [(0,outcome_document/* say */.c) `Of`, plot.x, (0,outcome_document/* say */.c) `Share`],
                rows: plot.series.flatMap(({ name, bars }) => bars.map(({ from, to, share }) => [name, between(from, to), cell(share)])),
            };
        case 'intervals':
            return {
                head: [(0,outcome_document/* say */.c) `Of`, (0,outcome_document/* say */.c) `Verdict`, (0,outcome_document/* say */.c) `Observed`, (0,outcome_document/* say */.c) `95 % interval`, (0,outcome_document/* say */.c) `Limit`],
                rows: plot.rows.map(({ name, status, estimate, low, high, limit }) => [
                    name,
                    cell((0,labelled.id)(status)),
                    cell(estimate),
                    between(low, high),
                    cell(limit),
                ]),
            };
    }
}
const cell = (value) => (value === undefined ? (0,outcome_document/* say */.c) `` : (0,outcome_document/* say */.c) `${value}`);
const between = (low, high) => low === undefined || high === undefined ? (0,outcome_document/* say */.c) `` : (0,outcome_document/* say */.c) `${low} to ${high}`;

;// CONCATENATED MODULE: ./report/html/table.js

/** A wide table scrolls by itself, also by keyboard. */
function tableHtml(head, rows, view) {
    const names = head.map((cell) => `<th scope="col">${(0,voice/* page */.MY)(cell, view)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, view)).join('')}</tr>`);
    return [
        '<div class="wide" tabindex="0" role="region" aria-label="table">',
        `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>`,
        ...body,
        '</tbody>\n</table>\n</div>',
    ].join('\n');
}
const STATUSES = new Set(['pass', 'fail', 'inconclusive', 'error', 'waived']);
/** A verdict has its colour beside its word; a picture made of characters keeps its cells. */
function cellHtml(cell, view) {
    const text = (0,voice/* page */.MY)(cell, view);
    const [part, ...others] = cell.parts;
    if (part === undefined || others.length > 0)
        return `<td>${text}</td>`;
    if (part.kind === 'id' && STATUSES.has(part.value))
        return `<td class="${part.value}">${text}</td>`;
    return part.kind === 'number' && part.picture !== undefined ? `<td class="picture">${text}</td>` : `<td>${text}</td>`;
}

;// CONCATENATED MODULE: ./report/html/figure.js




/** A taller one stands alone. */
const MAX_ROWS_BESIDE = 6;
/** A picture with its caption and key, and the same numbers as a table for who does not see it. */
function figure(plot, svg, view) {
    const { head, rows } = plotTable(plot);
    const table = tableHtml(head, rows, view);
    return [
        `<figure${plot.kind === 'intervals' && plot.rows.length > MAX_ROWS_BESIDE ? ' class="full"' : ''}>`,
        `<figcaption><strong>${(0,voice/* page */.MY)(plot.title, view)}</strong> <span>${(0,voice/* page */.MY)(plot.about, view)}</span></figcaption>`,
        ...(svg === undefined ? [table] : [svg, keyHtml(plot, view), numbers(table)]),
        '</figure>',
    ].join('\n');
}
const numbers = (table) => `<details>\n<summary>The numbers</summary>\n${table}\n</details>`;
function keyHtml(plot, view) {
    const items = plot.kind === 'intervals'
        ? [...statusesIn(plot.rows).map((status) => item(statusMark(status), status)), item(LIMIT_MARK, 'limit')]
        : [
            ...plot.series.map(({ name }, index) => item(seriesMark(plot, index), (0,voice/* page */.MY)(name, view))),
            ...(plot.kind === 'curves' && plot.diagonal ? [item(DIAGONAL_MARK, (0,voice/* page */.MY)(plot.diagonal, view))] : []),
        ];
    return `<ul class="keys">${items.join('')}</ul>`;
}
const statusesIn = (rows) => [
    ...new Set(rows.map(({ status }) => status)),
];
const item = (mark, text) => `<li><svg viewBox="0 0 28 18" aria-hidden="true">${mark}</svg>${text}</li>`;
/** As it is drawn: a line with its dashes, a point with its shape, a bar. */
function seriesMark(plot, index) {
    const colour = `var(--series-${index})`;
    if (plot.kind === 'bars')
        return `<rect x="2" y="3" width="24" height="12" fill="${colour}" fill-opacity="0.5"/>`;
    if (!plot.isJoined)
        return `<path d="${POINT_PATHS[index] ?? ''}" fill="${colour}"/>`;
    return `<path d="M1 9H27" stroke="${colour}" stroke-width="3" stroke-dasharray="${(marks/* DASHES */.jJ[index] ?? []).join(' ')}"/>`;
}
/** Circle, square, diamond, as `POINTS` has them. */
const POINT_PATHS = ['M8 9a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z', 'M8 3H20V15H8Z', 'M14 2L21 9L14 16L7 9Z'];
const statusMark = (status) => `<path d="${marks/* MARKS */.j7[status].path}" transform="translate(14 9) scale(7)" fill="var(--${status})"/>`;
const LIMIT_MARK = '<path d="M14 1V17" stroke="var(--ink)" stroke-width="2.5"/>';
const DIAGONAL_MARK = '<path d="M2 9H26" stroke="var(--soft)" stroke-width="2" stroke-dasharray="5 4"/>';

;// CONCATENATED MODULE: ./report/html/blocks.js



/** Plots of a kind that follow each other stand beside each other where there is room. */
function blocksHtml(blocks, on) {
    return runs(blocks)
        .map((run) => {
        const html = run.map((block) => blockHtml(block, on)).join('\n');
        return run[0]?.block === 'plot' ? `<div class="plots">\n${html}\n</div>` : html;
    })
        .join('\n');
}
function runs(blocks) {
    const all = [];
    for (const block of blocks) {
        const last = all.at(-1);
        if (last !== undefined && kindOf(last[0]) === kindOf(block))
            last.push(block);
        else
            all.push([block]);
    }
    return all;
}
/** Curves are as high as they are wide, and estimates are not. */
const kindOf = (block) => block?.block === 'plot' ? `plot ${block.plot.kind === 'intervals'}` : 'text';
function blockHtml(block, on) {
    const { view } = on;
    switch (block.block) {
        case 'heading':
            return `<h${block.level}>${(0,voice/* page */.MY)(block.text, view)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${(0,voice/* page */.MY)(block.text, view)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${(0,voice/* page */.MY)(item, view)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return tableHtml(block.head, block.rows, view);
        case 'details':
            return `<details>\n<summary>${(0,voice/* page */.MY)(block.summary, view)}</summary>\n${blocksHtml(block.blocks, on)}\n</details>`;
        case 'diagram':
            // Drawn by a script on GitHub's pages; it says nothing that tables do not.
            return '';
        case 'plot':
            return figure(block.plot, on.pictures.get(block.plot), view);
    }
}

;// CONCATENATED MODULE: ./report/html/style.js
/**
 * The look of a report: one file, no network, light and dark as the reader's system has it, light on paper. Colours of
 * verdicts differ in lightness too (Okabe and Ito, 2008), and none is the only sign of anything.
 */
const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --tint: #f6f8fa;
  --pass: #006d4e; --fail: #b3261e; --inconclusive: #8a5300; --error: #7b2d8b; --waived: #59636e;
  --series-0: #0b62a8; --series-1: #b34a00; --series-2: #007355; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --soft: #9aa4af;
  --line: #3d444d; --tint: #161b22; --pass: #3fd0a0; --fail: #ff8a80; --inconclusive: #f0b44c; --error: #d69be6;
  --waived: #9aa4af; --series-0: #6cb6ff; --series-1: #ff9d5c; --series-2: #4fd1a9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--page);
  color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, li { max-width: 72ch; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.verdict { display: inline-block; padding: .15rem .7rem; border: 2px solid currentColor; border-radius: .4rem;
  font-weight: 600; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .inconclusive { color: var(--inconclusive); }
.error { color: var(--error); } .waived { color: var(--waived); } .warning { color: var(--inconclusive); }
.note { color: var(--soft); }
.wide { overflow-x: auto; margin: 1rem 0; }
.wide:focus-visible, summary:focus-visible { outline: 2px solid var(--series-0); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem .5rem; border: 1px solid var(--line); }
th { background: var(--tint); } td { white-space: nowrap; } td:last-child { white-space: normal;
  min-width: 14rem; } figure td:last-child { min-width: 0; }
.picture { white-space: nowrap; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
details { margin: .75rem 0; } summary { cursor: pointer; font-weight: 600; }
.plots { display: grid; align-items: start; gap: 1.5rem; margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
figure { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; min-width: 0;
  break-inside: avoid; }
figure.full { grid-column: 1 / -1; }
figcaption { margin-bottom: .5rem; } figcaption strong { display: block; font-size: 1.05rem; }
figcaption span { color: var(--soft); font-size: .9rem; }
figure svg { display: block; width: 100%; height: auto; max-width: 46rem; margin: 0 auto; }
.keys { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0 0;
  font-size: .9rem; }
.keys svg { display: inline-block; width: 1.4rem; height: .9rem; margin: 0 .4rem 0 0; vertical-align: -.05rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .85rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  .wide { overflow: visible; } .plots { display: block; } figure { margin-bottom: 1rem; }
  figure svg { max-width: 26rem; }  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./report/message.js
var message = __webpack_require__(55559);
// EXTERNAL MODULE: ./report/withheld.js
var withheld = __webpack_require__(59177);
;// CONCATENATED MODULE: ./report/formats/html.js







const NO_PICTURES = new Map();
/** One page that needs no network and no script, and lets none in; plots that were not drawn stand as tables. */
function toHtml(outcome, view, pictures = NO_PICTURES) {
    const { summary, verdict, findings } = (0,withheld/* withNotesOnPlots */.l4)(outcome, view);
    const title = (0,voice/* html */.qy)(summary.title, view);
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${title}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<header><h1>${title}</h1>`,
        `<p class="verdict ${verdict}">${VERDICT_MARK[verdict]} Verdict: ${verdict}</p></header>`,
        '<main>',
        blocksHtml(summary.blocks, { view, pictures }),
        ...findingsHtml(findings, view),
        '</main>',
        '<footer>Made by Domicile. What this page may hold is what the residency policy says of where it stands.</footer>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** Nothing is loaded, sent or run; of styles only this one. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const VERDICT_MARK = { pass: '✓', fail: '✗', inconclusive: '?' };
const SEVERITY_MARK = { error: '✗', warning: '!', note: 'i' };
function findingsHtml(findings, view) {
    if (findings.length === 0)
        return [];
    return ['<h2>Findings</h2>', '<ul>', ...findings.map((finding) => findingHtml(finding, view)), '</ul>'];
}
function findingHtml(finding, view) {
    const { what, help } = (0,message/* messageOf */.b)(finding);
    const { code, severity, at } = finding;
    const place = at ? ` at <code>${(0,report_escape/* markup */.PT)((0,message/* where */._)(at))}</code>` : '';
    const advice = help.parts.length > 0 ? `; ${(0,voice/* page */.MY)(help, view)}` : '';
    const mark = `<span class="${severity}">${SEVERITY_MARK[severity]} ${severity}</span>`;
    return `<li>${mark} <code>${(0,report_escape/* markup */.PT)(code)}</code>${place}: ${(0,voice/* page */.MY)(what, view)}${advice}</li>`;
}

// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
;// CONCATENATED MODULE: ./report/formats/json.js





const REPORT_VERSION = 1;
/** The machine-readable report of DESIGN §12. What is withheld or not finite is null, and a finding says so. */
function toJson(outcome, view) {
    const { summary, verdict, findings } = (0,withheld/* withNotes */.ci)(outcome, view);
    return `${(0,report_escape/* safeJson */.oi)({
        version: REPORT_VERSION,
        verdict,
        ...members(summary.document, view),
        findings: findings.map((finding) => findingJson(finding, view)),
    })}\n`;
}
function documentJson(json, view) {
    if (typeof json !== 'object' || json === null)
        return json;
    if (isList(json))
        return json.map((each) => documentJson(each, view));
    if ((0,withheld/* isLabelled */.ul)(json))
        return valueJson(json, view);
    if (isWhole(json))
        return Object.values(json.json).every((each) => (0,mask/* mayShow */.dn)(each, view)) ? members(json.json, view) : null;
    return members(json, view);
}
const members = (json, view) => Object.fromEntries(Object.entries(json).map(([key, value]) => [key, documentJson(value, view)]));
const isWhole = (json) => 'kind' in json && json.kind === 'whole';
const isList = (json) => Array.isArray(json);
function valueJson(value, view) {
    if (!(0,mask/* mayShow */.dn)(value, view))
        return null;
    if (value.kind !== 'count' && value.kind !== 'number')
        return value.value;
    return Number.isFinite(value.value) ? (0,mask/* exactly */.pV)(value, view) : null;
}
function findingJson(finding, view) {
    const { what, help } = (0,message/* messageOf */.b)(finding);
    const params = Object.entries(finding.params).map(([key, value]) => [key, documentJson(value, view)]);
    return {
        code: finding.code,
        severity: finding.severity,
        ...(finding.at ? { at: (0,message/* where */._)(finding.at) } : {}),
        message: (0,voice/* plain */.pj)(what, view),
        ...(help.parts.length > 0 ? { help: (0,voice/* plain */.pj)(help, view) } : {}),
        params: Object.fromEntries(params),
    };
}

// EXTERNAL MODULE: ./report/defuse.js
var defuse = __webpack_require__(79712);
// EXTERNAL MODULE: ./report/formats/text.js
var formats_text = __webpack_require__(44948);
;// CONCATENATED MODULE: ./report/formats/junit.js





/**
 * Flat JUnit: suites of cases, no nested suites (dorny/test-reporter drops those), with file and line
 * (mikepenz/action-junit-report needs both) and names that hold no measured value.
 * The last case is the verdict of the whole, so that a closed gate is never green.
 */
function toJUnit(outcome, view) {
    const cases = unique([...outcome.summary.cases.map((each) => written(each, view)), verdictCase(outcome, view)]);
    const suites = [...new Set(cases.map(({ suite }) => suite))];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="domicile" ${counts(cases)}>`,
        ...suites.flatMap((suite) => suiteLines(suite, cases)),
        '</testsuites>',
        '',
    ].join('\n');
}
const written = ({ suite, name, status, at, detail }, view) => ({
    suite: (0,defuse/* defused */.t)(suite),
    name: (0,defuse/* defused */.t)(name),
    status,
    ...(at ? { at: { ...at, file: (0,defuse/* defused */.t)(at.file) } } : {}),
    detail: (0,voice/* html */.qy)(detail, view),
});
function verdictCase(outcome, view) {
    const { verdict, findings } = (0,withheld/* withNotes */.ci)(outcome, view);
    const lines = findings.map((finding) => {
        return (0,report_escape/* markup */.PT)((0,formats_text/* findingLines */.h)(finding, view).join('\n'));
    });
    return { suite: 'domicile', name: 'verdict', status: verdict, detail: lines.join('\n') };
}
/** GitLab takes the first of two cases with one name. */
function unique(cases) {
    const seen = new Map();
    return cases.map((each) => {
        const key = JSON.stringify([each.suite, each.name]);
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        return times === 1 ? each : { ...each, name: `${each.name} (${times})` };
    });
}
function counts(cases) {
    const of = (...statuses) => cases.filter(({ status }) => statuses.includes(status)).length;
    return `tests="${cases.length}" failures="${of('fail', 'inconclusive')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
function suiteLines(suite, all) {
    const cases = all.filter((each) => each.suite === suite);
    return [`  <testsuite name="${(0,report_escape/* markup */.PT)(suite)}" ${counts(cases)}>`, ...cases.flatMap(caseLines), '  </testsuite>'];
}
function caseLines({ suite, name, status, at, detail }) {
    const position = at ? ` file="${(0,report_escape/* markup */.PT)(at.file)}" line="${at.line}"` : '';
    const open = `    <testcase classname="${(0,report_escape/* markup */.PT)(suite)}" name="${(0,report_escape/* markup */.PT)(name)}"${position}`;
    if (status === 'pass' && detail === '')
        return [`${open}/>`];
    return [`${open}>`, `      ${result(status, detail)}`, '    </testcase>'];
}
function result(status, detail) {
    if (status === 'pass')
        return `<system-out>${detail}</system-out>`;
    if (status === 'skipped')
        return '<skipped/>';
    const message = detail.split('\n')[0] ?? '';
    const tag = status === 'error' ? 'error' : 'failure';
    return `<${tag} type="${status}" message="${message}">${detail}</${tag}>`;
}

;// CONCATENATED MODULE: ./report/formats/mermaid.js

/**
 * A diagram as GitHub draws it: a fence of https://mermaid.js.org. Names in it are numbers of ours, so that no id meets
 * a keyword (`end`, `class`, `graph`); all text stands between quotes, escaped.
 */
function mermaidBlock({ areas, arrows }, view) {
    const names = namesOf(areas);
    const drawn = arrows.filter(({ from, to }) => names.has(from) && names.has(to));
    return [
        '```mermaid',
        'flowchart TB',
        ...areas.flatMap((area) => areaLines(area, names, view)),
        ...drawn.map((arrow) => arrowLine(arrow, names, view)),
        ...STYLES,
        ...areas.map(({ key, kind }) => `  class ${names.get(key)} ${kind}`),
        ...refusals(drawn),
        '```',
    ].join('\n');
}
const namesOf = (areas) => new Map([
    ...areas.map(({ key }, index) => [key, `area${index}`]),
    ...areas.flatMap(({ boxes }) => boxes).map(({ key }, index) => [key, `box${index}`]),
]);
const areaLines = ({ key, title, boxes }, names, view) => [
    `  subgraph ${names.get(key)}["${(0,voice/* mermaid */.a4)(title, view)}"]`,
    ...boxes.map((box) => `    ${boxText(box, names, view)}`),
    '  end',
];
function boxText({ key, kind, lines }, names, view) {
    const [open, close] = SHAPES[kind];
    return `${names.get(key)}${open}"${lines.map((line) => (0,voice/* mermaid */.a4)(line, view)).join('<br/>')}"${close}:::${kind}`;
}
const SHAPES = {
    data: ['[(', ')]'],
    step: ['[', ']'],
    store: ['[(', ')]'],
    destination: ['[[', ']]'],
    surfaces: ['[', ']'],
    refused: ['[', ']'],
};
function arrowLine({ from, to, kind, text }, names, view) {
    const label = text === undefined ? '' : `|"${(0,voice/* mermaid */.a4)(text, view)}"|`;
    return `  ${names.get(from)} ${ARROWS[kind]}${label} ${names.get(to)}`;
}
const ARROWS = { data: '-->', model: '==>', shown: '-.->', refused: '-.-x' };
/** Mermaid styles arrows by their number. */
function refusals(arrows) {
    const numbers = arrows.flatMap(({ kind }, index) => (kind === 'refused' ? [index] : []));
    return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} stroke:#cf222e,stroke-width:2px`];
}
/** Legible on light and dark pages alike: fills with their own ink. */
const STYLES = [
    '  classDef data fill:#cfe3ff,stroke:#1f5fbf,color:#0b1f3a',
    '  classDef step fill:#d6f2dc,stroke:#1f7a3d,color:#0c2b16',
    '  classDef store fill:#fff1c9,stroke:#9a6b00,color:#3a2900',
    '  classDef destination fill:#e9dcff,stroke:#6b3fbf,color:#26123f',
    '  classDef surfaces fill:#ffffff,stroke:#57606a,color:#24292f',
    '  classDef refused fill:#e6e6e6,stroke:#8c8c8c,color:#424a53,stroke-dasharray:4 3',
    '  classDef location fill:transparent,stroke:#8c959f',
    '  classDef service fill:transparent,stroke:#57606a,stroke-dasharray:6 3',
];

;// CONCATENATED MODULE: ./report/formats/markdown.js





const markdown_VERDICT_MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const markdown_SEVERITY_MARK = { error: '❌', warning: '⚠️', note: 'ℹ️' };
/** A step summary, a comment, a file: GitHub's Markdown. */
function toMarkdown(outcome, view) {
    const { summary, verdict, findings } = (0,withheld/* withNotes */.ci)(outcome, view);
    return [
        `## ${markdown_VERDICT_MARK[verdict]} ${(0,voice/* markdown */.wD)(summary.title, view)}`,
        `Verdict: **${verdict}**`,
        ...blockTexts(summary.blocks, view),
        ...(findings.length === 0 ? [] : [findingsText(findings, view)]),
        '',
    ].join('\n\n');
}
/** Markdown has no pictures that need no network. */
const blockTexts = (blocks, view) => blocks.flatMap((block) => (block.block === 'plot' ? [] : [blockText(block, view)]));
function blockText(block, view) {
    switch (block.block) {
        case 'heading':
            return `${'#'.repeat(block.level + 1)} ${(0,voice/* markdown */.wD)(block.text, view)}`;
        case 'paragraph':
            return (0,voice/* markdown */.wD)(block.text, view);
        case 'list':
            return block.items.map((item) => `- ${(0,voice/* markdown */.wD)(item, view)}`).join('\n');
        case 'table':
            return tableText(block.head, block.rows, view);
        case 'details':
            return detailsText(block.summary, block.blocks, view);
        case 'diagram':
            return [...block.caption.map((each) => (0,voice/* markdown */.wD)(each, view)), mermaidBlock(block.diagram, view)].join('\n\n');
    }
}
function tableText(head, rows, view) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    const cells = (texts) => texts.map((text) => (0,voice/* markdown */.wD)(text, view));
    return [row(cells(head)), row(head.map(() => '---')), ...rows.map((texts) => row(cells(texts)))].join('\n');
}
/** GitHub renders Markdown inside `details` only after an empty line. */
const detailsText = (summary, blocks, view) => [`<details><summary>${(0,voice/* html */.qy)(summary, view)}</summary>`, ...blockTexts(blocks, view), '</details>'].join('\n\n');
function findingsText(findings, view) {
    return ['### Findings', findings.map((finding) => findingText(finding, view)).join('\n')].join('\n\n');
}
function findingText(finding, view) {
    const { what, help } = (0,message/* messageOf */.b)(finding);
    const place = finding.at ? ` at ${(0,report_escape/* markdownCode */.D9)((0,message/* where */._)(finding.at))}` : '';
    const advice = help.parts.length > 0 ? `; ${(0,voice/* markdown */.wD)(help, view)}` : '';
    return `- ${markdown_SEVERITY_MARK[finding.severity]} ${(0,report_escape/* markdownCode */.D9)(finding.code)}${place}: ${(0,voice/* markdown */.wD)(what, view)}${advice}`;
}

;// CONCATENATED MODULE: ./report/fingerprint.js

/**
 * What stays the same of a finding when its line moves: code, file, and the ids and paths that it names. Nothing that
 * came from data: the digest of a value that few could be tells the value.
 */
function fingerprint({ code, at, params, proposed }) {
    const named = Object.entries(params).map(([key, value]) => [key, [value].flat().filter(isName)]);
    const said = [code, at?.file, proposed, named.map(([key, values]) => [key, values.map(({ value }) => value)])];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(said)).digest('hex');
}
const isName = ({ kind }) => kind === 'id' || kind === 'path';

// EXTERNAL MODULE: ./report/prose/prose.js + 35 modules
var prose = __webpack_require__(31515);
;// CONCATENATED MODULE: ./report/formats/sarif.js







/** Of the repository that holds the documentation. */
const HOME = 'https://github.com/OWNER/domicile';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', note: 'note' };
/** All that Domicile can find, so that a run without results says too what was looked for. */
const CODES = Object.keys(prose/* PROSE */.W).sort();
/**
 * SARIF 2.1.0, for code scanning and editors. A result has a line of a file: code scanning refuses a whole file for one
 * without. What has none is about the run, and a notification of it.
 */
function toSarif(outcome, view) {
    const { findings } = (0,withheld/* withNotes */.ci)(outcome, view);
    const results = numbered(findings.flatMap((finding) => (finding.at ? [sarif_result(finding, finding.at, view)] : [])));
    const others = findings.filter(({ at }) => at === undefined);
    const invocation = {
        executionSuccessful: others.every(({ severity }) => severity !== 'error'),
        toolExecutionNotifications: others.map((finding) => notification(finding, view)),
    };
    const driver = { name: 'Domicile', informationUri: HOME, rules: CODES.map(rule) };
    return `${(0,report_escape/* safeJson */.oi)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [{ tool: { driver }, invocations: [invocation], columnKind: 'unicodeCodePoints', results }],
    })}\n`;
}
const rule = (code) => ({
    id: code,
    shortDescription: { text: code },
    fullDescription: { text: prose/* PROSE */.W[code].about || code },
    help: { text: prose/* PROSE */.W[code].about || code },
    helpUri: `${HOME}/blob/v1/docs/findings.md#${code.replace('/', '')}`,
});
const sarif_result = (finding, at, view) => ({
    ruleId: finding.code,
    ruleIndex: CODES.indexOf(finding.code),
    level: LEVEL[finding.severity],
    message: { text: textOf(finding, view) },
    locations: [sarif_location(at)],
    fingerprint: fingerprint(finding),
});
/** The key is ours: `primaryLocationLineHash` is for the uploader to make of the file’s lines. */
const FINGERPRINT = 'domicile/v1';
/** Of results that are alike in all but their line each has a number, so that none is taken for another. */
function numbered(results) {
    const seen = new Map();
    return results.map(({ fingerprint: print, ...rest }) => {
        const times = (seen.get(print) ?? 0) + 1;
        seen.set(print, times);
        return { ...rest, partialFingerprints: { [FINGERPRINT]: `${print}:${times}` } };
    });
}
const notification = (finding, view) => ({
    descriptor: { id: finding.code },
    associatedRule: { id: finding.code, index: CODES.indexOf(finding.code) },
    level: LEVEL[finding.severity],
    message: { text: textOf(finding, view) },
});
function textOf(finding, view) {
    const { what, help } = (0,message/* messageOf */.b)(finding);
    return [(0,voice/* plain */.pj)(what, view), (0,voice/* plain */.pj)(help, view)].filter((sentence) => sentence !== '').join('. ');
}
const sarif_location = ({ file, line, column }) => ({
    physicalLocation: {
        artifactLocation: { uri: (0,defuse/* defused */.t)(file).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column },
    },
});

;// CONCATENATED MODULE: ./report/formats/formats.js







const WRITERS = {
    text: formats_text/* toText */.f,
    markdown: toMarkdown,
    json: toJson,
    junit: toJUnit,
    sarif: toSarif,
    github: github/* toGitHub */.N,
    html: (outcome, view) => toHtml(outcome, view),
};
const FORMATS = Object.keys(WRITERS);
const isFormat = (name) => FORMATS.some((each) => each === name);
/** A report in one format, masked for one surface. */
const formats_written = (format, outcome, view) => WRITERS[format](outcome, view);
/** The same with its plots drawn, in a format that has room for pictures. */
async function drawn(format, outcome, view) {
    if (format !== 'html')
        return formats_written(format, outcome, view);
    const { picturesOf } = await __webpack_require__.e(/* import() */ 792).then(__webpack_require__.bind(__webpack_require__, 60792));
    return toHtml(outcome, view, await picturesOf(outcome, view));
}


/***/ }),

/***/ 44948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toText),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55559);
/* harmony import */ var _voice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43790);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59177);



/** For a terminal: no colours, no control characters. */
function toText(outcome, view) {
    const { summary, verdict, findings } = (0,_withheld_js__WEBPACK_IMPORTED_MODULE_2__/* .withNotes */ .ci)(outcome, view);
    const sections = [
        `${(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(summary.title, view)}\nverdict: ${verdict}`,
        ...summary.blocks.filter(isText).map((block) => blockLines(block, view).join('\n')),
        ...(findings.length === 0 ? [] : [findings.flatMap((finding) => findingLines(finding, view)).join('\n')]),
    ];
    return `${sections.join('\n\n')}\n`;
}
/** One finding, and its help below. */
function findingLines(finding, view) {
    const { what, help } = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(finding);
    const place = finding.at ? `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._)(finding.at)}: ` : '';
    const first = `${place}${finding.severity} ${finding.code}: ${(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(what, view)}`;
    return help.parts.length > 0 ? [first, `  ${(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help, view)}`] : [first];
}
/** A terminal shows no pictures; the tables say the same. */
const isText = ({ block }) => block !== 'diagram' && block !== 'plot';
function blockLines(block, view) {
    switch (block.block) {
        case 'heading':
            return underlined((0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text, view), block.level === 2 ? '=' : '-');
        case 'paragraph':
            return [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text, view)];
        case 'list':
            return block.items.flatMap((item) => folded(`- ${(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(item, view)}`));
        case 'table':
            return tableLines([block.head, ...block.rows].map((row) => row.map((cell) => (0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cell, view))));
        case 'details':
            return detailsLines(block.summary, block.blocks, view);
        case 'diagram':
        case 'plot':
            return [];
    }
}
const MAX_LINE_CHARACTERS = 100;
const INDENT = '  ';
/** An item in lines that fit a terminal, broken at blanks alone: a position that an editor links stays whole. */
function folded(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (longer.length <= MAX_LINE_CHARACTERS || line.trim() === '')
            line = longer;
        else {
            lines.push(line);
            line = `${INDENT}${word}`;
        }
    }
    return [...lines, line];
}
const underlined = (text, line) => [text, line.repeat(text.length)];
function tableLines(rows) {
    const columns = rows[0]?.length ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    const [head = [], ...body] = rows;
    return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
const detailsLines = (summary, blocks, view) => [
    `${(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(summary, view)}:`,
    ...blocks
        .filter(isText)
        .flatMap((block) => ['', ...blockLines(block, view)])
        .map((line) => (line === '' ? '' : `  ${line}`)),
];


/***/ }),

/***/ 73449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iN: () => (/* binding */ POINTS),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   jJ: () => (/* binding */ DASHES)
/* harmony export */ });
/** A shape for each verdict, in a square from −1 to 1, so that none is told by its colour alone. */
const MARKS = {
    pass: { path: 'M0.9,0A0.9,0.9,0,1,1,-0.9,0A0.9,0.9,0,1,1,0.9,0Z' },
    fail: {
        path: 'M-0.9,-0.55L-0.55,-0.9L0,-0.35L0.55,-0.9L0.9,-0.55L0.35,0L0.9,0.55L0.55,0.9L0,0.35L-0.55,0.9L-0.9,0.55L-0.35,0Z',
    },
    inconclusive: { path: 'M0,-0.95L0.95,0.8L-0.95,0.8Z' },
    error: { path: 'M-0.85,-0.85H0.85V0.85H-0.85Z' },
    waived: { path: 'M0,-1L1,0L0,1L-1,0Z' },
};
/** Curves differ in more than their colour. */
const DASHES = [[], [9, 4], [3, 3]];
/** So do points; Vega's names. */
const POINTS = ['circle', 'square', 'diamond'];


/***/ })

};
