export const id = 57;
export const ids = [57];
export const modules = {

/***/ 72438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runnerBackend: () => (/* binding */ runnerBackend)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./machine/process-table.js
var process_table = __webpack_require__(62547);
// EXTERNAL MODULE: ./machine/run-program.js + 1 modules
var run_program = __webpack_require__(23978);
// EXTERNAL MODULE: ./machine/trees.js + 1 modules
var trees = __webpack_require__(60674);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./machine/atomic.js
var atomic = __webpack_require__(5818);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/regular-file.js
var regular_file = __webpack_require__(18030);
;// CONCATENATED MODULE: ./systems/runner/journal.js






const MAX_ENTRY_BYTES = 64 * 1024;
const ENTRY = 'journal.json';
/** In the state folder of the site. */
const TRAININGS = 'trainings';
function journalIn(stateRoot) {
    const root = (0,external_node_path_.join)(stateRoot, TRAININGS);
    const folder = (ref) => (0,external_node_path_.join)(root, ref);
    const write = (ref, entry) => (0,atomic/* writeAtomically */.vK)((0,external_node_path_.join)(folder(ref), ENTRY), JSON.stringify(entry));
    return {
        refOf: (key) => (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32),
        folder,
        write,
        async create(ref, entry) {
            await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
            // The folder is made by one only, even of several that come at once.
            const made = await (0,errno/* tolerating */.u)(['EEXIST'], (0,promises_.mkdir)(folder(ref), { mode: 0o700 }).then(() => true));
            if (made)
                await write(ref, entry);
            return made ?? false;
        },
        async read(ref) {
            const path = (0,external_node_path_.join)(folder(ref), ENTRY);
            const there = await (0,errno/* tolerating */.u)(['ENOENT', 'ENOTDIR'], (0,promises_.stat)(path));
            return there && parse(await (0,regular_file/* readSmallText */.Ft)(path, MAX_ENTRY_BYTES));
        },
        async list() {
            const refs = (await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.readdir)(root))) ?? [];
            const stats = await Promise.all(refs.map((ref) => (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.stat)(folder(ref)))));
            return refs.flatMap((ref, index) => {
                const found = stats[index];
                return found ? [{ ref, ageMs: Date.now() - found.mtimeMs }] : [];
            });
        },
    };
}
/** Ours alone writes entries, whole or not at all; what is none of ours is as good as not there. */
function parse(text) {
    try {
        const entry = JSON.parse(text);
        return entry.version === 1 ? entry : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./machine/lines.js
var machine_lines = __webpack_require__(61136);
// EXTERNAL MODULE: ./machine/log-guard.js
var log_guard = __webpack_require__(32049);
;// CONCATENATED MODULE: ./systems/runner/log-pages.js





const PAGE_BYTES = 256 * 1024;
const LINE_FEED = 0x0a;
/** The next lines of a log from a cursor on, guarded. A line without its end waits for it, unless the log is complete. */
async function readPage(path, cursor, complete) {
    const page = await readFrom(path, cursor);
    const cut = cutOf(page, complete);
    const lines = [];
    const splitter = (0,machine_lines/* splitLines */.u)((line) => lines.push((0,log_guard/* guardLine */.Q)(line)));
    splitter.push(page.subarray(0, cut));
    splitter.end();
    return { lines, cursor: cursor + cut };
}
function cutOf(page, complete) {
    const lastEnd = page.lastIndexOf(LINE_FEED) + 1;
    if (page.length === PAGE_BYTES)
        return lastEnd || page.length;
    return complete ? page.length : lastEnd;
}
async function readFrom(path, cursor) {
    const handle = await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW));
    if (handle === undefined)
        return Buffer.alloc(0);
    try {
        const buffer = Buffer.alloc(PAGE_BYTES);
        const { bytesRead } = await handle.read(buffer, 0, PAGE_BYTES, cursor);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./machine/ending.js
var ending = __webpack_require__(88136);
// EXTERNAL MODULE: ./machine/process-family.js
var process_family = __webpack_require__(33183);
;// CONCATENATED MODULE: ./systems/runner/phases.js
const LAST = new Set(['succeeded', 'failed', 'cancelled', 'timed-out', 'lost']);
const isLast = (phase) => LAST.has(phase);
/** How a program's end counts. It has succeeded only if it ended by itself, well, alone, and touched nothing of ours. */
function phaseOf(result) {
    if (result.cancelled)
        return 'cancelled';
    if (result.timedOut)
        return 'timed-out';
    const alone = result.ended && result.leftBehind === 0 && result.tampered === 0;
    return result.exit === 0 && alone ? 'succeeded' : 'failed';
}

;// CONCATENATED MODULE: ./systems/runner/orphans.js





const SWEPT_WITHIN_MS = 1000;
/** Logs of trainings stay on the site for so long. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;
/** Ends a training that another process of ours started, by what that one wrote down. */
async function endOrphan(journal, ref, graceMs) {
    const entry = await journal.read(ref);
    if (entry === undefined)
        return 'lost';
    if (isLast(entry.phase))
        return entry.phase;
    const ended = await (0,ending/* endFamily */._)(familyIn(entry), graceMs);
    const phase = ended ? 'cancelled' : 'lost';
    // Its watcher, if it still lives, sees the program end and writes that down itself.
    if (!(await isWatched(entry)))
        await journal.write(ref, { ...entry, phase });
    return phase;
}
/** Ends what lives on although its watcher died without a word, and forgets what is old. */
async function sweep(journal) {
    for (const { ref, ageMs } of await journal.list()) {
        const entry = await journal.read(ref);
        const orphaned = entry !== undefined && !isLast(entry.phase) && !(await isWatched(entry));
        if (orphaned)
            await abandon(journal, ref, entry);
        else if (ageMs > KEEP_MS && (entry === undefined || isLast(entry.phase))) {
            await trees/* machineTrees */.h7.remove(journal.folder(ref));
        }
    }
}
async function abandon(journal, ref, entry) {
    await (0,ending/* endFamily */._)(familyIn(entry), SWEPT_WITHIN_MS);
    await journal.write(ref, { ...entry, phase: 'lost' });
}
const isWatched = async ({ watcher }) => (await (0,process_table/* startOf */.GH)(watcher.pid)) === watcher.started;
/** Without a leader, what is left of it is found by the marker: it was written down before anything was started. */
const familyIn = ({ leader, started, marker }) => (0,process_family/* familyOf */.A)({ leader: leader ?? -1, started, marker });

;// CONCATENATED MODULE: ./systems/runner/backend.js









const WATCH_EVERY_MS = 1000;
/** In the folder of each training. */
const LOG = 'log';
/** Training as a process of this machine, watched by this process, with a journal for the ones that come after. */
function runnerBackend(options) {
    const journal = journalIn(options.stateRoot);
    const running = new Map();
    const phase = (ref) => phaseNow(journal, ref);
    return {
        submit: async (spec, key) => {
            const ref = journal.refOf(key);
            const started = await submitOnce(options, journal, spec, key);
            if (started !== undefined)
                running.set(ref, started);
            return ref;
        },
        find: async (key) => {
            const known = (await journal.list()).some(({ ref }) => ref === journal.refOf(key));
            return known ? journal.refOf(key) : undefined;
        },
        watch: (ref) => watch(() => phase(ref), running.get(ref)?.result, options.clock),
        logs: async (ref, cursor) => readPage((0,external_node_path_.join)(journal.folder(ref), LOG), cursor, isLast(await phase(ref))),
        logPlace: (ref) => `${TRAININGS}/${ref}/${LOG}`,
        cancel: async (ref, graceSeconds) => {
            const ours = running.get(ref);
            if (ours === undefined)
                return endOrphan(journal, ref, graceSeconds * 1000);
            ours.cancel?.(graceSeconds * 1000);
            await ours.result;
            return phase(ref);
        },
        end: async (ref) => {
            const result = (await journal.read(ref))?.result;
            return { phase: await phase(ref), isolation: 'same-user', ...(result ? { result } : {}) };
        },
        collect: (ref, into) => collect(journal, ref, into),
    };
}
/** Writes down first, starts then: whatever happens in between can be found. Undefined where it was submitted before. */
async function submitOnce({ programs, beforeSubmission }, journal, spec, key) {
    await sweep(journal);
    await beforeSubmission?.(key);
    const ref = journal.refOf(key);
    const entry = await firstEntry(spec);
    if (!(await journal.create(ref, entry)))
        return undefined;
    const started = await programs.start({ ...spec.program, logFile: (0,external_node_path_.join)(journal.folder(ref), LOG) }, entry.marker);
    const { leader, started: since } = started.mark ?? {};
    const running = {
        ...entry,
        phase: 'running',
        ...(leader ? { leader } : {}),
        ...(since ? { started: since } : {}),
    };
    await journal.write(ref, running);
    const result = started.result.then(async (end) => {
        await journal.write(ref, { ...running, phase: phaseOf(end), result: end });
        return end;
    });
    // Whoever watches sees it fail; until somebody does, it must not end this process.
    result.catch(() => undefined);
    return { ...started, result };
}
async function firstEntry(spec) {
    const watcher = { pid: process.pid, started: (await (0,process_table/* startOf */.GH)(process.pid)) ?? 'unknown' };
    return { version: 1, phase: 'queued', marker: (0,run_program/* newMarker */.XS)(), watcher, modelDir: spec.modelDir };
}
/** What was not written down, or whose watcher is gone before it wrote the end, nobody knows. */
async function phaseNow(journal, ref) {
    const entry = await journal.read(ref);
    if (entry === undefined)
        return 'lost';
    if (isLast(entry.phase))
        return entry.phase;
    return (await (0,process_table/* startOf */.GH)(entry.watcher.pid)) === entry.watcher.started ? entry.phase : 'lost';
}
async function* watch(phase, result, clock) {
    for (;;) {
        const now = await phase();
        yield now;
        if (isLast(now))
            return;
        // An end that cannot be written down shows as an error here, and is never taken for success.
        await (result ? Promise.race([result, clock.sleep(WATCH_EVERY_MS)]) : clock.sleep(WATCH_EVERY_MS));
    }
}
async function collect(journal, ref, into) {
    const entry = await journal.read(ref);
    if (entry?.phase !== 'succeeded')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('train/lost'));
    try {
        const digest = await trees/* machineTrees */.h7.digest(entry.modelDir);
        await trees/* machineTrees */.h7.stage(entry.modelDir, into, digest);
        return digest;
    }
    catch (thrown) {
        throw isNothing(thrown) ? (0,finding/* refused */.J5)((0,finding/* error */.z3)('train/no-model')) : thrown;
    }
}
/** The folder is empty, or the program removed it. */
const isNothing = (thrown) => thrown instanceof finding/* Refusal */.P_ &&
    thrown.findings.every(({ code }) => code === 'store/empty' || code === 'store/missing-file');


/***/ })

};
