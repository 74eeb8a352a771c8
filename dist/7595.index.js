export const id = 7595;
export const ids = [7595];
export const modules = {

/***/ 77595:
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
// EXTERNAL MODULE: ./machine/run-program.js + 3 modules
var run_program = __webpack_require__(20293);
// EXTERNAL MODULE: ./machine/trees.js + 4 modules
var trees = __webpack_require__(60361);
// EXTERNAL MODULE: ./machine/trouble.js
var trouble = __webpack_require__(83588);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./evidence/strict.js
var strict = __webpack_require__(74046);
// EXTERNAL MODULE: ./machine/atomic.js
var atomic = __webpack_require__(5818);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/regular-file.js
var regular_file = __webpack_require__(18030);
;// CONCATENATED MODULE: ./systems/runner/phases.js
const ENDS = ['succeeded', 'failed', 'cancelled', 'timed-out', 'lost'];
const LAST = new Set(ENDS);
const PHASES = ['queued', 'running', ...ENDS];
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

;// CONCATENATED MODULE: ./systems/runner/journal.js










const MAX_ENTRY_BYTES = 64 * 1024;
const ENTRY = 'journal.json';
const line = (0,strict/* matching */.wC)(/^[^\p{C}]+$/u, 'one line');
const anything = () => [];
const entryShape = (0,strict/* objectOf */.Xy)({
    version: (0,strict/* oneOf */.yL)(1),
    phase: (0,strict/* oneOf */.yL)(...PHASES),
    marker: line,
    watcher: (0,strict/* objectOf */.Xy)({ pid: strict/* count */.U9, started: line }),
    modelDir: line,
}, { leader: strict/* count */.U9, started: line, result: anything });
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
            await (0,trouble/* writing */.d)((0,promises_.mkdir)(root, { recursive: true, mode: 0o700 }));
            // The folder is made by one only, even of several that come at once.
            const made = await (0,errno/* tolerating */.u)(['EEXIST'], (0,promises_.mkdir)(folder(ref), { mode: 0o700 }).then(() => true));
            if (made)
                await write(ref, entry);
            return made ?? false;
        },
        async read(ref) {
            const path = (0,external_node_path_.join)(folder(ref), ENTRY);
            const there = await (0,errno/* tolerating */.u)(['ENOENT', 'ENOTDIR'], (0,promises_.lstat)(path));
            return there && parse(await (0,regular_file.readSmallText)(path, MAX_ENTRY_BYTES).catch(damaged));
        },
        async list() {
            const refs = (await (0,trouble/* reading */.h)((0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.readdir)(root)))) ?? [];
            const stats = await Promise.all(refs.map((ref) => (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.stat)(folder(ref)))));
            return refs.flatMap((ref, index) => {
                const found = stats[index];
                return found ? [{ ref, ageMs: Date.now() - found.mtimeMs }] : [];
            });
        },
    };
}
/** We write entries whole or not at all: what is none was damaged, and its program may be alive. */
function parse(text) {
    const value = parsed(text);
    if (entryShape(value, '').length > 0)
        return damaged();
    // Safe: the shape has just been shown.
    return value;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function damaged(thrown) {
    if (thrown !== undefined && !(thrown instanceof finding/* Refusal */.P_))
        throw thrown;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('train/journal-damaged'));
}

;// CONCATENATED MODULE: ./machine/lines.js
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A line longer than this comes in parts, so that a program that never ends one needs no memory. */
const MAX_LINE_BYTES = 16 * 1024;
/**
 * Bytes to lines. A carriage return ends a line too: the runner reads it so, and a command could begin behind it.
 * Splitting is by bytes and decoding by line, so a character that arrives in two chunks stays whole.
 */
function splitLines(onLine) {
    const decoder = new TextDecoder('utf-8');
    let held = [];
    let size = 0;
    const emit = () => {
        onLine(decoder.decode(Buffer.concat(held)));
        held = [];
        size = 0;
    };
    const hold = (part) => {
        for (let from = 0; from < part.length;) {
            const piece = part.slice(from, from + MAX_LINE_BYTES - size);
            held.push(piece);
            size += piece.length;
            from += piece.length;
            if (size === MAX_LINE_BYTES)
                emit();
        }
    };
    return {
        push(chunk) {
            let from = 0;
            for (let at = 0; at < chunk.length; at++) {
                if (chunk[at] !== LINE_FEED && chunk[at] !== CARRIAGE_RETURN)
                    continue;
                hold(chunk.subarray(from, at));
                if (size > 0)
                    emit();
                from = at + 1;
            }
            hold(chunk.subarray(from));
        },
        end() {
            if (size > 0)
                emit();
        },
    };
}

// EXTERNAL MODULE: ./report/commands.js
var commands = __webpack_require__(24548);
// EXTERNAL MODULE: ./report/defuse.js
var defuse = __webpack_require__(79712);
;// CONCATENATED MODULE: ./machine/log-guard.js


const MAX_SHOWN_CHARACTERS = 4096;
// Terminal sequences: CSI (colours, cursor), OSC, DCS, PM, APC and SOS texts up to their end, and two-byte escapes.
const TERMINAL_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of these
/(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[\u0020-\u007e]?/g;
/**
 * A line of a program, made harmless for the runner, the terminal and whoever reads it. What is taken out goes first,
 * so that nothing becomes a command by it.
 */
function guardLine(line) {
    const plain = line.replace(TERMINAL_SEQUENCE, '').replace(defuse/* UNSEEN */.P, (character) => (character === '\t' ? '\t' : ''));
    return (0,commands/* unlikeCommands */.bg)(cut(plain));
}
const cut = (text) => text.length <= MAX_SHOWN_CHARACTERS ? text : `${text.slice(0, MAX_SHOWN_CHARACTERS)} …`;

;// CONCATENATED MODULE: ./systems/runner/log-pages.js





const PAGE_BYTES = 256 * 1024;
const log_pages_LINE_FEED = 0x0a;
/** The next lines of a log from a cursor on, guarded. A line without its end waits for it, unless the log is complete. */
async function readPage(path, cursor, complete) {
    const page = await readFrom(path, cursor);
    const cut = cutOf(page, complete);
    const lines = [];
    const splitter = splitLines((line) => lines.push(guardLine(line)));
    splitter.push(page.subarray(0, cut));
    splitter.end();
    return { lines, cursor: cursor + cut };
}
function cutOf(page, complete) {
    const lastEnd = page.lastIndexOf(log_pages_LINE_FEED) + 1;
    if (page.length === PAGE_BYTES)
        return lastEnd || page.length;
    return complete ? page.length : lastEnd;
}
async function readFrom(path, cursor) {
    if ((await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.lstat)(path))) === undefined)
        return Buffer.alloc(0);
    return (0,regular_file/* withRegularFile */.p)(path, async (handle) => {
        const buffer = Buffer.alloc(PAGE_BYTES);
        const { bytesRead } = await handle.read(buffer, 0, PAGE_BYTES, cursor);
        return buffer.subarray(0, bytesRead);
    });
}

// EXTERNAL MODULE: ./machine/ending.js
var ending = __webpack_require__(88136);
// EXTERNAL MODULE: ./machine/process-family.js
var process_family = __webpack_require__(33183);
;// CONCATENATED MODULE: ./systems/runner/orphans.js







const SWEPT_WITHIN_MS = 1000;
/** Logs of trainings stay on the site for so long. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;
/** Ends a training that another process of ours started, by what that one wrote down. */
async function endOrphan(journal, ref, graceMs) {
    const entry = await readable(journal, ref);
    if (entry === undefined || entry === DAMAGED) {
        await (0,ending/* endFamily */._)(familyOfName(ref), graceMs);
        return 'lost';
    }
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
        const entry = await readable(journal, ref);
        if (entry === DAMAGED)
            await (0,ending/* endFamily */._)(familyOfName(ref), SWEPT_WITHIN_MS);
        else if (entry && !isLast(entry.phase)) {
            if (!(await isWatched(entry)))
                await abandon(journal, ref, entry);
            continue;
        }
        if (ageMs > KEEP_MS)
            await trees/* machineTrees */.h7.remove(journal.folder(ref));
    }
}
async function abandon(journal, ref, entry) {
    await (0,ending/* endFamily */._)(familyIn(entry), SWEPT_WITHIN_MS);
    await journal.write(ref, { ...entry, phase: 'lost' });
}
const DAMAGED = 'damaged';
/** Undefined where nothing was written down yet, and so nothing was started. */
async function readable(journal, ref) {
    try {
        return await journal.read(ref);
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return DAMAGED;
        throw thrown;
    }
}
/** Of a training of which only the name is known. Whoever shed that is not found. */
const familyOfName = (ref) => (0,process_family/* familyOf */.A)({ leader: -1, started: undefined, marker: (0,run_program/* markerOf */.we)(ref) });
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
    const phase = (ref) => phaseNow(journal, ref, running.has(ref));
    return {
        submit: async (spec, key) => {
            const ref = journal.refOf(key);
            const started = await (0,trouble/* writing */.d)(submitOnce(options, journal, spec, key));
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
            await ours.result.catch(() => undefined);
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
    const entry = await firstEntry(spec, ref);
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
    await journal.write(ref, running).catch(async (thrown) => {
        // Nobody could find it: it must not live on.
        started.cancel?.(0);
        await started.result;
        throw thrown;
    });
    const result = started.result.then(async (end) => {
        await (0,trouble/* writing */.d)(journal.write(ref, { ...running, phase: phaseOf(end), result: end }));
        return end;
    });
    // Whoever watches sees it fail; until somebody does, it must not end this process.
    result.catch(() => undefined);
    return { ...started, result };
}
/** The marker follows from the name: a journal that is damaged does not hide whom it was about. */
async function firstEntry(spec, ref) {
    const watcher = { pid: process.pid, started: (await (0,process_table/* startOf */.GH)(process.pid)) ?? 'unknown' };
    return { version: 1, phase: 'queued', marker: (0,run_program/* markerOf */.we)(ref), watcher, modelDir: spec.modelDir };
}
/** What was not written down, or whose watcher is gone before it wrote the end, nobody knows. */
async function phaseNow(journal, ref, isOurs) {
    const entry = await journal.read(ref);
    // We wrote it down before we started it: somebody removed that, and the program may be alive.
    if (entry === undefined && isOurs)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('train/journal-damaged'));
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
