export const id = 3420;
export const ids = [3420];
export const modules = {

/***/ 88252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
const finding = (severity, code, params = {}, at) => ({
    code,
    severity,
    params,
    ...(at ? { at } : {}),
});
const error = (code, params, at) => finding('error', code, params, at);
const warning = (code, params, at) => finding('warning', code, params, at);
const note = (code, params, at) => finding('note', code, params, at);
/**
 * Thrown where work cannot go on.
 * `input`: what the user wrote is wrong (exit 2). `refusal`: the policy, a proof, a check or a gate says no (exit 1).
 * Anything else that is thrown is our bug (exit 3).
 */
class Refusal extends Error {
    kind;
    findings;
    constructor(kind, findings, options) {
        super(findings.map((each) => each.code).join(', '), options);
        this.name = 'Refusal';
        this.kind = kind;
        this.findings = findings;
    }
}
const badInput = (...findings) => new Refusal('input', findings);
const refused = (...findings) => new Refusal('refusal', findings);


/***/ }),

/***/ 23898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Cx: () => (/* binding */ chosenNumber),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dK: () => (/* binding */ ids),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   iV: () => (/* binding */ valueOfRows),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   tl: () => (/* binding */ pictured)
/* harmony export */ });
const id = (value) => ({ kind: 'id', value });
const ids = (values) => [...values].map(id);
const path = (value) => ({ kind: 'path', value });
const data = (value, label) => ({ kind: 'data', value, label });
const count = (value, over) => ({ kind: 'count', value, ...over });
const number = (value, over, digits = 3) => ({ kind: 'number', value, digits, ...over });
const word = (value, over) => ({ kind: 'word', value, ...over });
/** A number that is shown as a picture, such as a bar. */
const pictured = (value, picture, over) => ({
    kind: 'number',
    value,
    picture,
    ...over,
});
/** A number that a program over the data may choose at will, and so say with it what it likes: never an aggregate. */
const chosenNumber = (value, label = 'restricted') => count(value, { label, records: 0, smallestClass: 0 });
/** A number that is what single rows hold: data, though it is a number. */
const valueOfRows = (value, label) => number(value, { label, records: 0, smallestClass: 0 });
/** A number that is Domicile's own or stands in a committed text (a limit, a size, a duration): it reveals no data. */
const known = (value, digits) => ({
    kind: digits === undefined ? 'count' : 'number',
    value,
    ...(digits === undefined ? {} : { digits }),
    label: 'public',
    records: Number.MAX_SAFE_INTEGER,
    smallestClass: 'no-classes',
});


/***/ }),

/***/ 14979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SURFACES),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where a repository keeps its policy unless somebody says otherwise. */
const DEFAULT_POLICY = '.github/residency.yml';
/** A way into the control plane. */
const SURFACES = [
    'log',
    'summary',
    'annotation',
    'output',
    'job-name',
    'artifact',
    'cache',
    'comment',
    'issue',
    'check',
    'deployment',
    'code-scanning',
    'repository',
    'package',
    'transparency-log',
];


/***/ }),

/***/ 34078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PUBLIC_ONLY)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14979);

/** Before a policy is known nothing above public is shown. */
const PUBLIC_ONLY = {
    caps: Object.fromEntries(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SURFACES */ .n.map((surface) => [surface, 'public'])),
};


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ appendLine),
/* harmony export */   Z8: () => (/* binding */ syncPath),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1227);




/** The new content or the old, never a part and never nothing, a power cut included. */
async function writeAtomically(path, content, options = {}) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await writeSynced(temporary, content, options.mode ?? 0o600);
        await renameSynced(temporary, path);
    }
    catch (thrown) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw thrown;
    }
}
/**
 * One write at the end of the file, whoever else writes there. The line break comes first: what a full disk or a power
 * cut left of an earlier line stays a line of its own.
 */
async function appendLine(path, line) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a', 0o600);
    try {
        await handle.appendFile(`\n${line}`);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A rename that lasts: without the folder's fsync it may be undone by a power cut. */
async function renameSynced(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    await syncPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
}
/** Brings a file's bytes or a folder's names to the disk. */
async function syncPath(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        // Some network file systems cannot sync a folder and say EINVAL; their rename is as durable as it gets.
        await (0,_errno_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerating */ .u)(['EINVAL', 'ENOTSUP'], handle.sync());
    }
    finally {
        await handle.close();
    }
}
async function writeSynced(path, content, mode) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', mode);
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 19641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date().toISOString(),
    monotonic: () => performance.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 88136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ endFamily),
/* harmony export */   d: () => (/* binding */ goneWithin)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const LOOK_EVERY_MS = 40;
const KILL_WITHIN_MS = 5000;
/** Longer than a process needs to start another one and to be gone. */
const LOOK_AGAIN_AFTER_MS = 25;
/** Waits until nobody of a family is alive, at most so long; true if so. */
async function goneWithin(family, milliseconds) {
    for (const until = performance.now() + milliseconds;;) {
        if (await isGone(family))
            return true;
        if (performance.now() >= until)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_EVERY_MS);
    }
}
/**
 * The table of processes is read one by one: who is born during that is not in it, and whose parent ended or who is
 * just becoming another program is not known as a relative. One look at which nobody was there proves nothing.
 */
async function isGone(family) {
    if ((await family.alive()).length > 0)
        return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_AGAIN_AFTER_MS);
    return (await family.alive()).length === 0;
}
/** Asks a family to end, then kills it, for as long as it keeps forking; true only if nobody is left. */
async function endFamily(family, graceMs) {
    await family.signal('SIGTERM');
    if (await goneWithin(family, graceMs))
        return true;
    for (const until = performance.now() + KILL_WITHIN_MS; performance.now() < until;) {
        await family.signal('SIGKILL');
        if (await goneWithin(family, LOOK_EVERY_MS))
            return true;
    }
    return false;
}


/***/ }),

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ errnoOf),
/* harmony export */   u: () => (/* binding */ tolerating)
/* harmony export */ });
/** The operating system's name for what went wrong, `ENOENT` and so on; undefined for any other error. */
function errnoOf(thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
/** Waits for work whose failing with one of these names is as good as success. */
async function tolerating(names, work) {
    try {
        return await work;
    }
    catch (thrown) {
        if (names.includes(errnoOf(thrown) ?? ''))
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Works on all items, at most so many at a time, and keeps their order. The first failure ends it. */
async function inParallel(items, atOnce, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 33183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   z: () => (/* binding */ kill)
/* harmony export */ });
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1227);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59105);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62547);



const READERS = 8;
/**
 * A process leaves its group and session at will, and its parent's death makes it a child of init. What it cannot
 * shed by that is the environment it was started with; what sheds that too is remembered from the times it was seen
 * below a known parent. A process that does all of it between two looks is not found: docs/safety.md says so.
 */
function familyOf({ leader, started, marker }) {
    const known = new Map([[leader, started ?? 'gone']]);
    const find = async (alsoByMarker) => {
        const all = (await (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .listProcesses */ .O3)()).filter(({ pid }) => pid !== process.pid);
        forgetReused(known, all);
        const marked = alsoByMarker ? await markedAmong(all, known, marker) : [];
        for (const { pid, started: since } of marked)
            known.set(pid, since);
        return relatives(known, all);
    };
    return {
        watch: () => find(false),
        alive: () => find(true),
        signal: async (signal) => {
            for (const { pid, group } of await find(true)) {
                // The whole group at once leaves no time to fork; groups of ours are never of the family.
                if (known.has(group))
                    await kill(-group, signal);
                await kill(pid, signal);
            }
        },
    };
}
function relatives(known, all) {
    const isRelative = ({ pid, parent, group, session }) => known.has(pid) || known.has(parent) || known.has(group) || known.has(session);
    for (let before = -1; before !== known.size;) {
        before = known.size;
        for (const entry of all)
            if (isRelative(entry))
                known.set(entry.pid, entry.started);
    }
    return all.filter(({ pid }) => known.has(pid));
}
/** The number of a dead process may come back as that of a stranger. */
function forgetReused(known, all) {
    for (const { pid, started } of all)
        if (known.has(pid) && known.get(pid) !== started)
            known.delete(pid);
}
async function markedAmong(all, known, marker) {
    const strangers = all.filter(({ pid }) => !known.has(pid));
    const marked = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(strangers, READERS, ({ pid }) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInEnvironment */ .N6)(pid, marker));
    return strangers.filter((_, index) => marked[index]);
}
/** A group where the number is negative. Who is gone already, or is another user's, stays as he is. */
async function kill(pid, signal) {
    await (0,_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerating */ .u)(['ESRCH', 'EPERM'], (async () => process.kill(pid, signal))());
}


/***/ }),

/***/ 62547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   N6: () => (/* binding */ hasInEnvironment),
/* harmony export */   O3: () => (/* binding */ listProcesses)
/* harmony export */ });
/* unused harmony exports parseStat, listByPs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59105);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85197);



const READERS = 8;
const PS_DEADLINE_MS = 5000;
const DEAD = new Set(['Z', 'X', 'x']);
/** All living processes that this user can see. */
const listProcesses = () => process.platform === 'linux' ? listByProc() : listByPs();
/** Whether a process was started with this `NAME=value`; false too where its environment cannot be read. */
async function hasInEnvironment(pid, marker) {
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    return environment.split('\0').includes(marker);
}
async function startOf(pid) {
    return (await listProcesses()).find((entry) => entry.pid === pid)?.started;
}
async function listByProc() {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const entries = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(pids, READERS, async (pid) => {
        // A process may end between the listing and the reading.
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'latin1').catch(() => undefined);
        return stat === undefined ? undefined : parseStat(stat);
    });
    return entries.filter((entry) => entry !== undefined);
}
/** `pid (name) state parent group session … started`, proc(5). The name may hold blanks and brackets. */
function parseStat(stat) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    const started = fields[19];
    if (state === undefined || DEAD.has(state) || started === undefined)
        return undefined;
    return {
        pid: Number.parseInt(stat, 10),
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        started,
    };
}
async function listByPs(program = 'ps') {
    const columns = 'pid=,ppid=,pgid=,stat=,lstart=';
    const { exit, stdout } = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .runTool */ .q)([program, '-A', '-o', columns], { timeoutMs: PS_DEADLINE_MS });
    // A table that is not there or cut short would read as if nobody were alive.
    if (exit !== 0)
        throw new Error('the process table cannot be read');
    return stdout.split('\n').flatMap((line) => {
        const [pid, parent, group, state = 'Z', ...started] = line.trim().split(/\s+/);
        if (started.length === 0 || DEAD.has(state.charAt(0)))
            return [];
        return { pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, started: started.join(' ') };
    });
}


/***/ }),

/***/ 29330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ machinePrograms)
});

;// CONCATENATED MODULE: ./machine/environment.js
/** What a user's program gets of our environment. Tokens, inputs and command files of the runner are not among it. */
const ALLOWED = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'VIRTUAL_ENV',
    'CONDA_PREFIX',
    'CONDA_DEFAULT_ENV',
    'JAVA_HOME',
    'R_HOME',
    'JULIA_DEPOT_PATH',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'CUDA_HOME',
    'CUDA_PATH',
    'CUDA_VISIBLE_DEVICES',
    'NVIDIA_VISIBLE_DEVICES',
    'ROCR_VISIBLE_DEVICES',
    'OMP_NUM_THREADS',
    'MKL_NUM_THREADS',
    'OPENBLAS_NUM_THREADS',
]);
const ALLOWED_PREFIX = /^LC_[A-Z]+$/;
/** A list of what may pass, not of what may not: a secret that nobody thought of stays out. */
function allowedEnvironment(ours) {
    const entries = Object.entries(ours).filter(([name]) => ALLOWED.has(name) || ALLOWED_PREFIX.test(name));
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./machine/atomic.js
var atomic = __webpack_require__(5818);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
;// CONCATENATED MODULE: ./machine/protected-files.js



/**
 * The runner reads outputs, variables and search paths from files whose names a program is not told, but can find by
 * looking into the runner's folder. As long as they have the same owner, putting them back is all that can be done.
 */
async function protectFiles(paths) {
    const kept = await Promise.all(paths.map(keep));
    return {
        restore: async () => {
            const changed = await Promise.all(kept.map(putBack));
            return changed.filter(Boolean).length;
        },
    };
}
async function keep(path) {
    const stat = await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.lstat)(path));
    if (stat === undefined)
        return { path, content: undefined, mode: 0o600 };
    return { path, content: await (0,promises_.readFile)(path), mode: stat.mode & 0o7777 };
}
async function putBack({ path, content, mode }) {
    if (await isAsKept(path, content))
        return false;
    await (0,promises_.rm)(path, { recursive: true, force: true });
    if (content === undefined)
        return true;
    await (0,atomic/* writeAtomically */.vK)(path, content, { mode });
    await (0,promises_.chmod)(path, mode);
    return true;
}
/** A link is never as it was: it would let another file be written in its place. */
async function isAsKept(path, content) {
    const stat = await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.lstat)(path));
    if (stat === undefined || content === undefined)
        return stat === undefined && content === undefined;
    return stat.isFile() && stat.size === content.length && (await (0,promises_.readFile)(path)).equals(content);
}

// EXTERNAL MODULE: ./machine/run-program.js + 3 modules
var run_program = __webpack_require__(20293);
;// CONCATENATED MODULE: ./machine/programs.js



function machinePrograms(options) {
    // From the first moment on: a cancellation must reach a program that is still being started.
    const running = new Set();
    let cancelled = false;
    const start = async (program, marker = (0,run_program/* newMarker */.XS)(), isTalking = false) => {
        if (cancelled)
            return { result: Promise.resolve(run_program/* CANCELLED_BEFORE */.yv) };
        const started = startProtected(program, marker, isTalking, options);
        const forget = () => running.delete(started);
        running.add(started);
        started.then(({ result }) => result).then(forget, forget);
        return started;
    };
    return {
        start: (program, marker) => start(program, marker),
        open: async (program) => openProgram(await start(program, program.name && (0,run_program/* markerOf */.we)(program.name), true), options.graceMs ?? run_program/* DEFAULT_GRACE_MS */.uh),
        serve: async (program) => servingProgram(await start(program, program.name && (0,run_program/* markerOf */.we)(program.name)), options.graceMs ?? run_program/* DEFAULT_GRACE_MS */.uh),
        run: async (program) => (await start(program, program.name && (0,run_program/* markerOf */.we)(program.name))).result,
        cancelAll: async (graceMs) => {
            cancelled = true;
            await Promise.allSettled([...running].map((started) => cancel(started, graceMs)));
        },
    };
}
async function startProtected(program, marker, isTalking, { environment, protectedFiles, graceMs = run_program/* DEFAULT_GRACE_MS */.uh, settleMs = run_program/* DEFAULT_SETTLE_MS */.dk }) {
    const files = await protectFiles(protectedFiles);
    const started = await (0,run_program/* startProgram */.Xd)(program, {
        environment: allowedEnvironment(environment),
        marker,
        graceMs,
        settleMs,
        isTalking,
    });
    // Only when it has ended: as long as somebody is alive, it could write again.
    const result = started.result.then(async (end) => ({ ...end, tampered: await files.restore() }));
    return { ...started, result };
}
function openProgram(started, graceMs) {
    const { conversation } = started;
    return {
        ...servingProgram(started, graceMs),
        send: async (line) => (await conversation?.send(line)) ?? false,
        receive: async (withinMs) => (await conversation?.receive(withinMs)) ?? 'ended',
    };
}
/** A program that was told that nothing more comes gets as long to end by itself as one that is asked to end. */
function servingProgram(started, graceMs) {
    const { conversation, peakMemoryBytes, hasExited, result } = started;
    return {
        isRunning: () => hasExited?.() === false,
        peakMemoryBytes: async () => peakMemoryBytes?.(),
        close: async () => {
            let closed = false;
            const ask = (grace) => {
                closed ||= hasExited?.() === false;
                if (closed)
                    started.cancel?.(grace);
            };
            conversation?.end();
            if (conversation === undefined)
                ask(graceMs);
            const timer = setTimeout(ask, graceMs, 0);
            const end = await result;
            clearTimeout(timer);
            // How it ends when we end it says nothing of it; how it ended by itself does, however long the rest took.
            return closed ? { ...end, cancelled: false, exit: 0, signal: null } : end;
        },
    };
}
async function cancel(starting, graceMs) {
    const started = await starting;
    started.cancel?.(graceMs);
    await started.result;
}


/***/ }),

/***/ 20293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yv: () => (/* binding */ CANCELLED_BEFORE),
  uh: () => (/* binding */ DEFAULT_GRACE_MS),
  dk: () => (/* binding */ DEFAULT_SETTLE_MS),
  we: () => (/* binding */ markerOf),
  XS: () => (/* binding */ newMarker),
  Xd: () => (/* binding */ startProgram)
});

// UNUSED EXPORTS: MARKER_VARIABLE

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./machine/conversation.js
const LINE_FEED = 0x0a;
const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** A program that says more in one line, or says so much that nobody asked for, is not answering. */
const MAX_LINE_BYTES = 1024 * 1024;
const MAX_WAITING_LINES = 100_000;
/** Lines to and from a program. `done` resolves when its output has ended. */
function converse(stdin, stdout) {
    const lines = waitingLines();
    // Who has ended reads no more: what then cannot be written is told by `send`, and by the silence that follows.
    stdin.on('error', () => undefined);
    return {
        send: (text) => written(stdin, `${text}\n`),
        receive: (withinMs) => lines.take(withinMs),
        end: () => void stdin.end(),
        done: readLines(stdout, lines),
    };
}
const written = (stdin, text) => new Promise((resolve) => {
    if (!stdin.writable)
        resolve(false);
    else
        stdin.write(text, (failed) => resolve(!failed));
});
function waitingLines() {
    const lines = [];
    let ending;
    let wake = () => undefined;
    const now = () => {
        const line = lines.shift();
        return line === undefined ? ending : { line };
    };
    return {
        put: (line) => {
            if (ending === undefined)
                lines.push(line);
            if (lines.length > MAX_WAITING_LINES)
                ending ??= 'too-much';
            wake();
        },
        end: (how) => {
            ending ??= how;
            wake();
        },
        take: async (withinMs) => {
            const ready = now();
            if (ready !== undefined)
                return ready;
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, withinMs);
                wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            return now() ?? 'late';
        },
    };
}
/**
 * UTF-8 that is none, and a last line without its end, are no lines. All is read to its end, whatever it is: a program
 * whose output nobody takes would fail by that.
 */
async function readLines(stdout, lines) {
    let held = Buffer.alloc(0);
    try {
        for await (const chunk of stdout) {
            held = Buffer.concat([held, chunk]);
            for (let end = held.indexOf(LINE_FEED); end >= 0; end = held.indexOf(LINE_FEED)) {
                putLine(held.subarray(0, end), lines);
                held = held.subarray(end + 1);
            }
            if (held.length <= MAX_LINE_BYTES)
                continue;
            lines.end('too-much');
            held = Buffer.alloc(0);
        }
        lines.end(held.length > 0 ? 'half-a-line' : 'ended');
    }
    catch {
        // A stream that is cut off ends here; who cut it off says so.
        lines.end('ended');
    }
}
function putLine(bytes, lines) {
    try {
        lines.put(UTF8.decode(bytes));
    }
    catch {
        lines.end('not-text');
    }
}

// EXTERNAL MODULE: ./machine/ending.js
var machine_ending = __webpack_require__(88136);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/process-family.js
var process_family = __webpack_require__(33183);
// EXTERNAL MODULE: ./machine/process-table.js
var process_table = __webpack_require__(62547);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./machine/trouble.js
var trouble = __webpack_require__(83588);
;// CONCATENATED MODULE: ./machine/program-log.js



/** A program cannot fill a site's disk with its log. */
const MAX_LOG_BYTES = 1024 * 1024 * 1024;
/** The full output, as it came, in a file that only its owner reads. */
async function openProgramLog(path, maxBytes = MAX_LOG_BYTES) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW;
    const file = await (0,trouble/* writing */.d)((0,promises_.open)(path, flags, 0o600));
    let left = maxBytes;
    let full = false;
    const write = async (chunk) => {
        const taken = chunk.subarray(0, left);
        left -= taken.length;
        full ||= taken.length < chunk.length;
        // A full disk must not hold the program: what it prints then is drained and dropped, and said so.
        if (taken.length > 0)
            await file.appendFile(taken).catch(() => (full = true));
    };
    return {
        async drain(stream) {
            try {
                for await (const chunk of stream)
                    await write(chunk);
            }
            catch {
                // A stream that is cut off ends here; who cut it off says so.
            }
        },
        async close() {
            await file.close();
            return { full };
        },
    };
}

;// CONCATENATED MODULE: ./machine/program-memory.js

const BYTES_PER_KB = 1024;
/**
 * Of each process the kernel keeps the most that it ever held (`VmHWM`, proc(5)): so a peak between two looks is seen,
 * too. The sum over those alive is no less than what they held together.
 */
function memoryOf(family) {
    let peak;
    const look = async (alive) => {
        const held = await Promise.all(alive.map(({ pid }) => highWaterMark(pid)));
        const known = held.filter((each) => each !== undefined);
        if (known.length > 0)
            peak = Math.max(peak ?? 0, known.reduce((sum, each) => sum + each, 0));
    };
    return {
        look,
        peakBytes: async () => {
            await look(await family.alive());
            return peak;
        },
    };
}
/** Undefined where the process has ended, or the system has no such file. */
async function highWaterMark(pid) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * BYTES_PER_KB;
}

;// CONCATENATED MODULE: ./machine/run-program.js










/** The variable by which a program's children are known again, wherever they went. */
const MARKER_VARIABLE = 'DOMICILE_RUN';
const DEFAULT_GRACE_MS = 5000;
/** Children that are about to end anyway, such as a resource tracker, get this long before they count as left behind. */
const DEFAULT_SETTLE_MS = 1000;
const LEFT_BEHIND_GRACE_MS = 1000;
const STREAMS_CLOSE_WITHIN_MS = 2000;
const WATCH_EVERY_MS = 250;
/** What a timer can hold; a longer deadline is none. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** What is known of a marker before the program runs, so that it can be written down first. */
const newMarker = () => markerOf((0,external_node_crypto_.randomBytes)(16).toString('hex'));
/** The marker of a program that has a name of its own, and can be found by that alone. */
const markerOf = (name) => `${MARKER_VARIABLE}=${name}`;
/** Starts a program as the leader of a new session; without mark where the system refuses. */
async function startProgram(program, { environment, marker, isTalking = false, ...times }) {
    const began = performance.now();
    const finish = (end) => ({ ...NOTHING, ...end, seconds: (performance.now() - began) / 1000 });
    const log = await openProgramLog(program.logFile);
    const env = { ...environment, ...program.env, ...asVariable(marker) };
    const child = await spawned(program, env, log, isTalking);
    if (typeof child === 'string') {
        await log.close();
        return { result: Promise.resolve(finish({ notStarted: child })) };
    }
    const mark = { leader: child.pid, started: await firstLook(child), marker };
    return supervise(child, mark, log, finish, { timeoutSeconds: program.timeoutSeconds, ...times });
}
/** When the leader was started. A program that cannot be watched is not left running. */
async function firstLook({ pid }) {
    try {
        return await (0,process_table/* startOf */.GH)(pid);
    }
    catch (thrown) {
        await (0,process_family/* kill */.z)(-pid, 'SIGKILL');
        throw thrown;
    }
}
const NOTHING = {
    exit: null,
    signal: null,
    notStarted: null,
    timedOut: false,
    cancelled: false,
    ended: true,
    leftBehind: 0,
    tampered: 0,
    logFull: false,
    seconds: 0,
};
/** The result of a program that was cancelled before it could start. */
const CANCELLED_BEFORE = { ...NOTHING, notStarted: 'ECANCELED', cancelled: true };
/** The process, or the system's name for why there is none. */
async function spawned({ argv, cwd }, env, log, isTalking) {
    if (process.platform === 'win32')
        return 'ENOTSUP';
    const [file, ...args] = argv;
    try {
        const how = { cwd, env, detached: true };
        const child = isTalking
            ? (0,external_node_child_process_.spawn)(file, args, { ...how, stdio: ['pipe', 'pipe', 'pipe'] })
            : (0,external_node_child_process_.spawn)(file, args, { ...how, stdio: ['ignore', 'pipe', 'pipe'] });
        const ended = (0,external_node_events_.once)(child, 'exit').then(([exit, signal]) => ({ exit, signal }));
        ended.catch(() => undefined);
        // Before anything is awaited: when a process exits, Node throws away what nobody has begun to read.
        const conversation = child.stdin === null ? undefined : converse(child.stdin, child.stdout);
        const drained = Promise.all([conversation?.done ?? log.drain(child.stdout), log.drain(child.stderr)]);
        await (0,external_node_events_.once)(child, 'spawn');
        return Object.assign(child, { pid: child.pid ?? 0, ended, drained, conversation });
    }
    catch (thrown) {
        return (0,errno/* errnoOf */.U)(thrown) ?? 'EINVAL';
    }
}
function supervise(child, mark, log, finish, deadline) {
    const family = (0,process_family/* familyOf */.A)(mark);
    const memory = memoryOf(family);
    const asked = { timedOut: false, cancelled: false };
    let ending;
    const end = (why, graceMs) => {
        asked[why] ||= ending === undefined;
        if (ending !== undefined)
            return;
        ending = (0,machine_ending/* endFamily */._)(family, graceMs);
        // Where nobody can say who is alive, at least the group goes; below it counts as not ended.
        ending.catch(() => (0,process_family/* kill */.z)(-child.pid, 'SIGKILL'));
    };
    const timeoutMs = Math.min(deadline.timeoutSeconds * 1000, MAX_TIMER_MS);
    const timer = setTimeout(() => end('timedOut', deadline.graceMs), timeoutMs);
    // A look that fails is missed; the looks that decide about the end are not these.
    const look = () => family.watch().then(memory.look);
    const watching = setInterval(() => void look().catch(() => undefined), WATCH_EVERY_MS);
    const result = async () => {
        const exit = await child.ended;
        clearTimeout(timer);
        const rest = await endRest(family, ending, deadline.settleMs).catch(() => UNSEEN);
        clearInterval(watching);
        const closed = await closedStreams(child);
        const { full } = await log.close();
        return finish({ ...exit, ...asked, ended: rest.ended && closed, leftBehind: rest.leftBehind, logFull: full });
    };
    return {
        mark,
        conversation: child.conversation,
        peakMemoryBytes: () => memory.peakBytes(),
        hasExited: () => child.exitCode !== null || child.signalCode !== null,
        cancel: (graceMs) => end('cancelled', graceMs),
        result: result(),
    };
}
/** Nobody could say who was alive. */
const UNSEEN = { ended: false, leftBehind: 0 };
async function endRest(family, ending, settleMs) {
    if (ending !== undefined)
        return { ended: await ending, leftBehind: 0 };
    if (await (0,machine_ending/* goneWithin */.d)(family, settleMs))
        return { ended: true, leftBehind: 0 };
    const left = await family.alive();
    return { ended: await (0,machine_ending/* endFamily */._)(family, LEFT_BEHIND_GRACE_MS), leftBehind: left.length };
}
/** A stream that stays open is held by a process that we do not know: then not all are dead. */
async function closedStreams(child) {
    const late = new Promise((resolve) => setTimeout(() => resolve(false), STREAMS_CLOSE_WITHIN_MS).unref());
    const closed = await Promise.race([child.drained.then(() => true), late]);
    if (!closed)
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    await child.drained;
    return closed;
}
function asVariable(marker) {
    const at = marker.indexOf('=');
    return { [marker.slice(0, at)]: marker.slice(at + 1) };
}


/***/ }),

/***/ 85197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * Runs a short tool to its end: argv, no shell, a deadline, output kept in memory up to a limit.
 * Throws only where the tool cannot be started. Its output is as secret as what it was asked.
 */
function runTool(argv, options) {
    const [program, ...args] = argv;
    const { cwd, env, timeoutMs, input = '', maxOutputBytes = MAX_OUTPUT_BYTES, encoding = 'utf8' } = options;
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            stdio: ['pipe', 'pipe', 'pipe'],
            ...(cwd ? { cwd } : {}),
            ...(env ? { env } : {}),
        });
        const stdout = collect(child.stdout, maxOutputBytes, () => child.kill('SIGKILL'));
        const stderr = collect(child.stderr, maxOutputBytes, () => child.kill('SIGKILL'));
        // spawn's own timeout would go on running where the program could not be started, and keep us waiting for it.
        const deadline = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
        child.on('error', (thrown) => {
            clearTimeout(deadline);
            reject(thrown);
        });
        child.on('close', (exit, signal) => {
            clearTimeout(deadline);
            resolve({
                exit,
                stdout: stdout().toString(encoding),
                stderr: stderr().toString(encoding),
                timedOut: signal === 'SIGKILL',
            });
        });
        // A tool that ends without reading its input breaks the pipe; its exit code tells.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
function collect(stream, limit, overflow) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > limit)
            overflow();
        else
            chunks.push(chunk);
    });
    return () => Buffer.concat(chunks);
}


/***/ }),

/***/ 83588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writing),
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _errno_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1227);



/** What the system refuses for the same reason whether we read or write, and what mends it. */
const BY_REASON = {
    ENOSPC: 'store/disk-full',
    EDQUOT: 'store/disk-full',
    EROFS: 'store/read-only',
    EACCES: 'store/no-access',
    EPERM: 'store/no-access',
};
/** Reading that fails becomes a finding that does not name the path. */
const reading = (work) => told(work, (reason) => reason === 'ENOENT'
    ? (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('store/missing-file')
    : (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(BY_REASON[reason] ?? 'store/read-failed', { reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(reason) }));
/** Writing that fails, likewise. */
const writing = (work) => told(work, (reason) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(BY_REASON[reason] ?? 'store/write-failed', { reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(reason) }));
/** Any error of the system as a finding; what is one already stays as it is. */
async function told(work, as) {
    try {
        return await work;
    }
    catch (thrown) {
        const reason = (0,_errno_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .U)(thrown);
        throw reason === undefined ? thrown : (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(as(reason));
    }
}


/***/ }),

/***/ 59273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ EXIT),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./main/frames.js
const FRAME = /^ {4}at (?:(?:async |new )*([\w.$<>#[\] ]+) )?\(?(?:[^()]*[/\\])?([\w.-]+:\d+:\d+)\)?$/;
/**
 * The stack of an error without its words and without folders: a message may quote data, a path names the site.
 * The errors that caused it follow.
 */
function frames_frames(thrown) {
    if (!(thrown instanceof Error))
        return 'no stack\n';
    const lines = stackLines(thrown).flatMap((line) => {
        const [, name, place] = FRAME.exec(line) ?? [];
        return place === undefined ? [] : [`    at ${name ?? ''} (${place})`];
    });
    const cause = thrown.cause === undefined ? '' : `caused by ${frames_frames(thrown.cause)}`;
    return `${nameOf(thrown)}\n${lines.join('\n')}\n${cause}`;
}
/** The lines after the message; none where the stack does not begin with it, since it then may be anywhere. */
function stackLines({ stack = '', message }) {
    const head = message === '' ? '' : `: ${message}`;
    const at = stack.indexOf(head);
    const isHeader = at >= 0 && /^[\w.$]*(?: \[\w+\])?(?:\n|$)/.test(stack.slice(0, at) || stack);
    return isHeader
        ? stack
            .slice(at + head.length)
            .split('\n')
            .slice(1)
        : [];
}
const nameOf = ({ name }) => (/^[A-Za-z]{1,40}$/.test(name) ? name : 'Error');

;// CONCATENATED MODULE: ./main/run.js




const EXIT = { pass: 0, closed: 1, input: 2, bug: 3 };
/** Runs a command to its exit code: the only place where an error becomes one. */
async function run({ fallback, open }) {
    let door = fallback;
    try {
        const { host, work } = await open();
        door = host;
        const outcome = await work();
        await door.publish(outcome, 'decided');
        return outcome.verdict === 'pass' || outcome.advisory ? EXIT.pass : EXIT.closed;
    }
    catch (thrown) {
        return tellFailure(thrown, door, fallback);
    }
}
async function tellFailure(thrown, door, fallback) {
    const { findings, ending, exit } = failureOf(thrown);
    if (exit === EXIT.bug)
        process.stderr.write(frames_frames(thrown));
    const outcome = stopped(findings, exit);
    try {
        await door.publish(outcome, ending);
        return exit;
    }
    catch (again) {
        // The host itself fails: say so where nothing can fail.
        process.stderr.write(frames_frames(again));
        await fallback.publish(stopped([...findings, bug(again)], EXIT.bug), 'bug');
        return EXIT.bug;
    }
}
function failureOf(thrown) {
    if (!(thrown instanceof finding/* Refusal */.P_))
        return { findings: [bug(thrown)], ending: 'bug', exit: EXIT.bug };
    const { findings, kind } = thrown;
    if (kind === 'input')
        return { findings, ending: 'input', exit: EXIT.input };
    return { findings, ending: 'decided', exit: EXIT.closed };
}
/** The words of an error that we did not foresee may quote anything. */
const bug = (thrown) => (0,finding/* error */.z3)('host/our-bug', {
    error: (0,labelled/* data */.p)(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown), 'restricted'),
});
const TITLES = {
    [EXIT.closed]: (0,outcome_document/* say */.c) `Refused`,
    [EXIT.input]: (0,outcome_document/* say */.c) `The input is not right`,
    [EXIT.bug]: (0,outcome_document/* say */.c) `Domicile failed`,
};
const stopped = (findings, exit) => ({
    verdict: 'fail',
    findings,
    outputs: {},
    summary: { title: TITLES[exit], blocks: [], document: {}, cases: [] },
    evidence: [],
});


/***/ }),

/***/ 24548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ unlikeInJson),
/* harmony export */   Zi: () => (/* binding */ unlikeInside),
/* harmony export */   bg: () => (/* binding */ unlikeCommands)
/* harmony export */ });
/**
 * What a log reader takes for a command: `::` at the start of a line, blanks aside (GitHub), and `##` with `[`, a word
 * between them or none, anywhere in it (`##[`, Azure's `##vso[`, TeamCity's `##teamcity[`). The one rule for all that
 * is printed: reports, progress, annotations, JSON, and the lines of programs.
 */
const AT_THE_START = /^([^\S\n]*):(?=:)/gmu;
const ANYWHERE = /##(?=[\w.-]*\[)/gu;
/** Lines for a log: what would be a command is broken by a blank that shows. */
const unlikeCommands = (text) => unlikeInside(text.replace(AT_THE_START, '$1: '));
/** The message of a command of ours, which begins its line. */
const unlikeInside = (text) => text.replace(ANYWHERE, '# #');
/** JSON says the same with an escape; none of its lines begins with a colon. */
const unlikeInJson = (json) => json.replace(ANYWHERE, '#\\u0023');


/***/ }),

/***/ 43277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   b$: () => (/* binding */ commandMessage),
/* harmony export */   oi: () => (/* binding */ safeJson),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24548);
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79712);


/** Text that stands in Markdown as itself, in a table cell too. */
const markdownText = (text) => text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
/** A code span: nothing in it is a link, a mention, HTML or an end of the cell. */
function markdownCode(text) {
    if (text === '')
        return '';
    const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For HTML and XML, in text and in attributes. */
const markup = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** The message of a workflow command: https://github.com/actions/toolkit, command.ts. */
const commandMessage = (text) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .unlikeInside */ .Zi)(text.replace(/[%\r\n]/g, percent));
/** A property of a workflow command. */
const commandProperty = (text) => commandMessage(text).replace(/[:,]/g, percent);
/** JSON that no log reader takes for a workflow command and no terminal for a control sequence. */
const safeJson = (value) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .unlikeInJson */ .Qp)(JSON.stringify(value, null, 2)).replace(_defuse_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSEEN */ .P, (character) => character === '\n' ? character : unicodeEscapes(character));
const unicodeEscapes = (character) => character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const PLAIN_IN_MERMAID = /[^\p{L}\p{N} ,/()-]/gu;
/**
 * A label of a Mermaid diagram, between quotes: whatever could end it, be markup, a keyword or a directive is written
 * as a number, which is text to Mermaid, and to the Markdown around it.
 */
const mermaidText = (text) => text.replace(PLAIN_IN_MERMAID, (character) => `#${character.codePointAt(0)};`);


/***/ }),

/***/ 82396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   N: () => (/* binding */ toGitHub)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43277);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62754);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55559);
/* harmony import */ var _voice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43790);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59177);








const COMMAND = { error: 'error', warning: 'warning', note: 'notice' };
const SEVERITIES = ['error', 'warning', 'note'];
/** Findings as workflow commands, which the runner turns into annotations; never nothing at all. */
function toGitHub(outcome, view) {
    const lines = annotationsOf(outcome, view);
    return (lines.length > 0 ? lines : [titleNotice(outcome, view)]).map((line) => `${line}\n`).join('');
}
/** Where there is nothing to say of a line, that it ran and how it ended. */
const titleNotice = ({ summary, verdict }, view) => `::notice title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(`domicile: ${verdict}`)}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandMessage */ .b$)((0,_voice_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(summary.title, view))}`;
/** One line a finding; `marks` says in which files a line may be marked. */
function annotationsOf(outcome, view, marks = () => true) {
    const { findings } = (0,_withheld_js__WEBPACK_IMPORTED_MODULE_4__/* .withNotes */ .ci)(outcome, view);
    return SEVERITIES.flatMap((severity) => annotations(severity, findings, view, marks));
}
function annotations(severity, findings, view, marks) {
    const ofKind = findings.filter((finding) => finding.severity === severity);
    if (ofKind.length <= _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ANNOTATIONS_PER_KIND */ .LK)
        return ofKind.map((finding) => annotation(finding, view, marks));
    const shown = ofKind.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ANNOTATIONS_PER_KIND */ .LK - 1);
    const more = (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/more-findings', { count: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(ofKind.length - shown.length) });
    return [...shown, { ...more, severity }].map((finding) => annotation(finding, view, marks));
}
/** The place stands in the message too: where an annotation has no line, the reader still finds it. */
function annotation(finding, view, marks) {
    const { what, help } = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(finding);
    const sentences = [(0,_voice_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(what, view), (0,_voice_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(help, view)].filter((sentence) => sentence !== '');
    const place = finding.at ? `${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .where */ ._)(finding.at)}: ` : '';
    const properties = [
        ...(finding.at && marks(finding.at.file)
            ? Object.entries({ file: (0,_defuse_js__WEBPACK_IMPORTED_MODULE_7__/* .defused */ .t)(finding.at.file), line: finding.at.line, col: finding.at.column })
            : []),
        ['title', finding.code],
    ].map(([key, value]) => `${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(String(value))}`);
    return `::${COMMAND[finding.severity]} ${properties.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandMessage */ .b$)(place + sentences.join('. '))}`;
}


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   dn: () => (/* binding */ mayShow),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   iz: () => (/* binding */ WITHHELD),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   rT: () => (/* binding */ MIN_CLASS_RECORDS)
/* harmony export */ });
/* harmony import */ var _domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96578);

const WITHHELD = 'withheld';
/** Fewer records of one class than this, and an aggregate speaks about persons (DESIGN §3, 7). */
const MIN_CLASS_RECORDS = 10;
const viewOf = ({ caps, aggregates }, surface) => ({
    cap: caps[surface],
    ...(aggregates ? { aggregates } : {}),
});
/** What may stand on two surfaces at once. */
const stricter = (one, other) => ((0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(one.cap, other.cap) ? one : other);
/**
 * The three tiers: ids and paths always; aggregates within the cap or as the policy's `aggregates` says; values that
 * came from data only where their label may stand.
 */
function mayShow(value, view) {
    switch (value.kind) {
        case 'id':
        case 'path':
            return true;
        case 'count':
        case 'number':
        case 'word':
            return isWithin(value, view) || aggregateMayShow(value, view);
        case 'data':
            return (0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(value.label, view.cap);
    }
}
/** Whether the data itself might stand there. */
const isWithin = ({ label }, { cap }) => (0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(label, cap);
function aggregateMayShow(value, { cap, aggregates }) {
    if (!aggregates || !(0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(aggregates.becomes, cap) || isSmallCount(value))
        return false;
    const { records, smallestClass } = value;
    return records >= aggregates.minRecords && (smallestClass === 'no-classes' || smallestClass >= MIN_CLASS_RECORDS);
}
/** A count of one to nine is a small group of persons itself, whatever it was taken for. */
const isSmallCount = ({ kind, value }) => kind === 'count' && typeof value === 'number' && value > 0 && value < MIN_CLASS_RECORDS;
/**
 * A number for machines. One that stands only because of `aggregates` is as exact as in print: its last digits are a
 * fingerprint of the very rows.
 */
function exactly(value, view) {
    if (value.kind === 'count' || isWithin(value, view))
        return value.value;
    return Number(value.value.toFixed(value.digits ?? DIGITS));
}
const DIGITS = 3;
/** The only way from a labelled value to text: the value, or `withheld`. */
function show(value, view) {
    if (!mayShow(value, view))
        return WITHHELD;
    if (value.kind === 'count' || value.kind === 'number')
        return shownNumber(value);
    return value.value;
}
function shownNumber(aggregate) {
    if (!Number.isFinite(aggregate.value))
        return 'not a number';
    if (aggregate.kind === 'number' && aggregate.picture !== undefined)
        return aggregate.picture;
    return aggregate.kind === 'count' ? String(aggregate.value) : aggregate.value.toFixed(aggregate.digits ?? DIGITS);
}


/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43277);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4862);



const PLAIN = { fixed: (text) => text, value: (text) => text, withheld: _mask_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHHELD */ .iz };
const MARKDOWN = {
    fixed: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7,
    value: (text, kind) => kind === 'count' || kind === 'number' ? text : kind === 'word' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text),
    withheld: `_${_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHHELD */ .iz}_`,
};
const MARKUP = { fixed: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT, value: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT, withheld: _mask_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHHELD */ .iz };
const MERMAID = { fixed: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidText */ .Hg, value: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidText */ .Hg, withheld: _mask_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHHELD */ .iz };
const plain = (text, view) => spoken(text, view, PLAIN);
const mermaid = (text, view) => spoken(text, view, MERMAID);
const html = (text, view) => spoken(text, view, MARKUP);
function spoken({ parts }, view, voice) {
    return parts
        .map((part) => {
        if (part.kind === 'fixed')
            return voice.fixed(part.value);
        return (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .mayShow */ .dn)(part, view) ? voice.value((0,_defuse_js__WEBPACK_IMPORTED_MODULE_2__/* .defused */ .t)((0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(part, view)), part.kind) : voice.withheld;
    })
        .join('');
}
/** Fixed text may set code between backticks, with values in it: that is one span, and no value ends it. */
const markdown = ({ parts }, view) => betweenBackticks(parts)
    .map((between, index) => {
    const isCode = index % 2 === 1;
    return isCode
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(spoken({ parts: between }, view, PLAIN))
        : spoken({ parts: between }, view, MARKDOWN);
})
    .join('');
/** The same as HTML. */
const page = ({ parts }, view) => betweenBackticks(parts)
    .map((between, index) => {
    const text = spoken({ parts: between }, view, MARKUP);
    return index % 2 === 1 ? `<code>${text}</code>` : text;
})
    .join('');
/** Text and code by turns; a backtick without another stands for itself. */
function betweenBackticks(parts) {
    const pieces = [[]];
    for (const part of parts) {
        const [first = part, ...others] = part.kind === 'fixed' ? part.value.split('`').map(fixed) : [part];
        pieces.at(-1)?.push(first);
        pieces.push(...others.map((each) => [each]));
    }
    if (pieces.length % 2 === 1)
        return pieces;
    const open = pieces.pop() ?? [];
    pieces.at(-1)?.push(fixed('`'), ...open);
    return pieces;
}
const fixed = (value) => ({ kind: 'fixed', value });


/***/ }),

/***/ 59177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ withNotes),
/* harmony export */   l4: () => (/* binding */ withNotesOnPlots),
/* harmony export */   ul: () => (/* binding */ isLabelled)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4862);



/** The outcome with a note where something is missing from its report: what is withheld is said. */
const withNotes = (outcome, view) => noted(outcome, view, labelledIn([outcome.findings, outcome.summary], 'without plots'));
/** The same for a format that shows the numbers of plots, too. */
const withNotesOnPlots = (outcome, view) => noted(outcome, view, labelledIn([outcome.findings, outcome.summary], 'plots too'));
function noted(outcome, view, values) {
    const withheld = values.filter((value) => !(0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .mayShow */ .dn)(value, view)).length;
    const notFinite = values.filter((value) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .mayShow */ .dn)(value, view) && isNotFinite(value)).length;
    const notes = [
        ...(withheld > 0 ? [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/withheld', { count: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(withheld) })] : []),
        ...(notFinite > 0 ? [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/not-finite', { count: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(notFinite) })] : []),
    ];
    return notes.length === 0 ? outcome : { ...outcome, findings: [...outcome.findings, ...notes] };
}
const isNotFinite = (value) => typeof value.value === 'number' && !Number.isFinite(value.value);
const KINDS = new Set(['id', 'path', 'count', 'number', 'word', 'data']);
/** Every labelled value in a structure. */
function labelledIn(structure, what) {
    if (typeof structure !== 'object' || structure === null)
        return [];
    if (isLabelled(structure))
        return [structure];
    if (what === 'without plots' && 'block' in structure && structure.block === 'plot')
        return [];
    return Object.values(structure).flatMap((each) => labelledIn(each, what));
}
const isLabelled = (value) => 'kind' in value && KINDS.has(value.kind);


/***/ })

};
