export const id = 432;
export const ids = [432];
export const modules = {

/***/ 71146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/** What a statement says of the code at hand; its digest is one of the materials. */
const identityOf = ({ commit, changed }) => ({ commit, changed });


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ digestKey),
/* harmony export */   P3: () => (/* binding */ partitionDigest),
/* harmony export */   Pd: () => (/* binding */ objectFacts)
/* harmony export */ });
/* harmony import */ var _domain_labels_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96578);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _evidence_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72764);



/**
 * The digest of a partition as evidence carries it: keyed with the site's key where the data is classified, since
 * whoever can guess the data could test the guess against a plain one. Without a key classified data has no digest.
 */
const partitionDigest = async (data, admission) => data.digest(digestKey(data.partition, admission));
/**
 * Which objects of which versions the files were fetched from, as facts of evidence. Their ETags are digests of the data,
 * so they are told as the partition's digest is.
 */
function objectFacts({ partition, objects }, admission) {
    if (objects === undefined)
        return {};
    const lines = objects.map(({ key, bytes, etag, version }) => JSON.stringify([key, bytes, etag, version ?? null]));
    return {
        [`objects:${partition}`]: objects.length,
        [`object-versions:${partition}`]: (0,_evidence_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedSha256 */ .Q)(lines.join('\n'), digestKey(partition, admission)),
    };
}
/** Undefined where the data is public. */
function digestKey(origin, { placement, site }) {
    const label = placement.origins.get(origin);
    if (label !== undefined && !(0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isClassified */ .OR)(label.classification))
        return undefined;
    if (site.digestKey === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/digest-key-unusable'));
    return site.digestKey;
}


/***/ }),

/***/ 39672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q5: () => (/* binding */ hasTables),
  $H: () => (/* binding */ openData),
  pQ: () => (/* binding */ partitionData),
  x9: () => (/* binding */ tableData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/data/table.js
var data_table = __webpack_require__(23107);
// EXTERNAL MODULE: ./domain/data/tables.js
var tables = __webpack_require__(86310);
// EXTERNAL MODULE: ./domain/places/catalogue.js
var catalogue = __webpack_require__(16906);
// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
;// CONCATENATED MODULE: ./domain/data/whereabouts.js


const AWS = 'aws';
/**
 * Whether a bucket lies where the policy says that its partition does: every place that its region could be in is one of
 * the location's, nobody can compel those who run it who could not compel those who run the location, and the location
 * is not the controller's own. A store with an endpoint lies, as a folder does, where the site's administrator says.
 */
function liesAt({ region, endpoint }, location, { regions }) {
    if (endpoint !== undefined)
        return true;
    const stated = regions?.get(`${AWS}/${region}`);
    const places = stated?.places ?? (0,catalogue/* regionPlaces */.Rg)(AWS, region) ?? 'unknown';
    const operators = stated?.operators ?? (0,catalogue/* regionOperators */.qr)(AWS, region) ?? 'unknown';
    return location.runBy !== 'self' && allWithin(places, location.places) && allWithin(operators, location.operators);
}
/** What a location leaves unknown every deny bites already. */
const allWithin = (inner, outer) => outer === 'unknown' || (inner !== 'unknown' && (0,rules/* within */.ux)(inner, outer));

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./commands/partition-data.js






/**
 * The files of a partition, of all its tables, where its site keeps them, or fetched into a new folder from a bucket in
 * their own place.
 */
async function partitionData(partition, into, { site, policy }, ports) {
    const files = (0,tables/* filesOfAll */.Uh)(site.partition(partition));
    if (files.objects)
        mustLieThere(partition, files.objects, policy);
    return ports.localData({ partition, files, into });
}
/** Before anything is asked of the bucket: what would come from elsewhere would have crossed a border. */
function mustLieThere(origin, objects, policy) {
    const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    const name = partitions.find((each) => each.origin === origin)?.location ?? '';
    const location = policy.locations.get(name);
    if (location !== undefined && liesAt(objects, location, policy))
        return;
    const params = { partition: (0,labelled.id)(origin), region: (0,labelled.id)(objects.region), location: (0,labelled.id)(name) };
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-elsewhere', params));
}
/** Whether the site says of each table of a partition where it lies. */
function hasTables(partition, { site }) {
    const table = site.table(partition);
    return table ? (0,data_table/* isAnyTable */.$)(table) : (0,tables/* isByTable */.wJ)(site.partition(partition));
}
/** Of the files of a partition, which are on this machine now, those of one table. */
const tableData = ({ partition, objects, path }, table, into, { site }, ports) => {
    const files = (0,tables/* filesOfTable */.hN)(site.partition(partition), table, objects && path);
    return ports.localData({ partition, files, into });
};
/** Opens them. What the engine says quotes data, so its words stay in the state of the site. */
const openData = (engine, data, scratch, { site, target: { capacity } }) => engine.open({ data, scratch, capacity, errorLog: (0,external_node_path_.join)(site.stateRoot, 'engine-errors.log') });


/***/ }),

/***/ 11415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
/** A store of the policy, as this site can reach it. */
function storeOf(storeId, { policy, site }, ports) {
    const entry = policy.stores.get(storeId);
    if (entry === undefined)
        throw new Error('a policy in normal form has the stores it names');
    const { id, type } = entry;
    return ports.store({ id, type, ...(type === 'file' ? { root: site.storeRoot(id) } : {}) });
}


/***/ }),

/***/ 26576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
// EXTERNAL MODULE: ./commands/admit.js + 2 modules
var admit = __webpack_require__(27856);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./commands/train/code.js


/** Which code is about to run. That it differs from the commit, or is in none, is no reason not to train; it is told. */
async function codeAtHand({ checkout }) {
    const state = await checkout.state();
    if (state === undefined)
        return { state, findings: [(0,finding/* warning */.$e)('train/code-unknown')] };
    const changed = state.changed ? [(0,finding/* warning */.$e)('train/code-changed', { commit: (0,labelled.id)(state.commit) })] : [];
    return { state, findings: changed };
}

;// CONCATENATED MODULE: ./commands/train/ending.js


/** What there is to say of how a training ended. Without an error it may have made a model. */
function endingFindings({ phase, result }, timeoutSeconds) {
    if (result === undefined)
        return [(0,finding/* error */.z3)('train/lost')];
    const findings = [...whyEnded(result, timeoutSeconds), ...whatRemained(result)];
    const told = findings.some(({ severity }) => severity === 'error');
    // A phase that is no success has a reason; if none of those we know, nobody knows it.
    return phase === 'succeeded' || told ? findings : [...findings, (0,finding/* error */.z3)('train/lost')];
}
function whyEnded({ notStarted, cancelled, timedOut, signal, exit }, timeoutSeconds) {
    if (cancelled)
        return [(0,finding/* error */.z3)('train/cancelled')];
    if (notStarted !== null)
        return [(0,finding/* error */.z3)('train/not-started', { reason: (0,labelled.id)(notStarted) })];
    if (timedOut)
        return [(0,finding/* error */.z3)('train/timed-out', { seconds: (0,labelled/* known */.eO)(timeoutSeconds) })];
    if (signal !== null)
        return [(0,finding/* error */.z3)('train/killed', { signal: (0,labelled.id)(signal) })];
    if (exit !== 0)
        return [(0,finding/* error */.z3)('train/failed', { exit: (0,labelled.id)(String(exit ?? 'unknown')) })];
    return [];
}
function whatRemained({ leftBehind, ended, tampered, logFull }) {
    return [
        ...(leftBehind > 0 ? [(0,finding/* error */.z3)('train/processes-left', { left: (0,labelled/* chosenNumber */.Cx)(leftBehind) })] : []),
        ...(ended ? [] : [(0,finding/* error */.z3)('train/processes-alive')]),
        ...(tampered > 0 ? [(0,finding/* error */.z3)('train/tampered', { files: (0,labelled/* known */.eO)(tampered) })] : []),
        ...(logFull ? [(0,finding/* warning */.$e)('train/log-full')] : []),
    ];
}

;// CONCATENATED MODULE: ./commands/train/follow.js


const SIGN_OF_LIFE_MS = 60_000;
/** A log of a hundred megabytes helps nobody and slows the runner down. */
const MAX_SHOWN_CHARACTERS = 4 * 1024 * 1024;
/** Follows a training to its end: its lines where the log may hold what it reads, else a sign of life now and then. */
async function follow(backend, ref, admission, host, { clock }) {
    const began = clock.monotonic();
    const relay = admission.placement.surfaces.has('log') ? undefined : relayOf(backend, ref, admission, host);
    const log = (0,labelled.id)(backend.logPlace(ref));
    host.progress((0,finding/* note */.N4)('train/started', { target: (0,labelled.id)(admission.target.id), seconds: (0,labelled/* known */.eO)(timeoutOf(admission)), log }));
    if (relay === undefined)
        host.progress((0,finding/* note */.N4)('train/output-withheld'));
    let signs = 0;
    for await (const _ of backend.watch(ref)) {
        await relay?.();
        const passed = clock.monotonic() - began;
        if (passed < (signs + 1) * SIGN_OF_LIFE_MS)
            continue;
        signs = Math.floor(passed / SIGN_OF_LIFE_MS);
        host.progress((0,finding/* note */.N4)('train/running', { seconds: (0,labelled/* known */.eO)(Math.floor(passed / 1000)) }));
    }
    await relay?.();
    return backend.end(ref);
}
const timeoutOf = ({ step }) => step.timeoutMinutes * 60;
/** Passes on what is new in the log, up to a limit; each line under the label of all that the program reads. */
function relayOf(backend, ref, { label }, host) {
    let cursor = 0;
    let left = MAX_SHOWN_CHARACTERS;
    const show = (line) => {
        if (left <= 0)
            return;
        left -= line.length;
        host.progress((0,finding/* note */.N4)('train/output', { line: (0,labelled/* data */.p)(line, label.classification) }));
        if (left <= 0)
            host.progress((0,finding/* note */.N4)('train/output-cut', { limit: (0,labelled/* known */.eO)(MAX_SHOWN_CHARACTERS) }));
    };
    return async () => {
        while (left > 0) {
            const page = await backend.logs(ref, cursor);
            page.lines.forEach(show);
            if (page.cursor === cursor)
                return;
            cursor = page.cursor;
        }
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/gate/age.js
var age = __webpack_require__(6419);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
// EXTERNAL MODULE: ./commands/data-digest.js
var data_digest = __webpack_require__(803);
// EXTERNAL MODULE: ./commands/partition-data.js + 1 modules
var partition_data = __webpack_require__(39672);
// EXTERNAL MODULE: ./commands/store-of.js
var store_of = __webpack_require__(11415);
;// CONCATENATED MODULE: ./commands/train/given.js








/** The partitions where they lie, and copies of the artifacts, all hashed. */
async function gather(order, statements, scratch, admission, ports) {
    const partitions = order.origins.map((name) => partition(name, scratch, admission, ports));
    const artifacts = order.artifacts.map((read) => fetchArtifact(read, statements, scratch, admission, ports));
    return Promise.all([...partitions, ...artifacts]);
}
async function partition(name, scratch, admission, ports) {
    const data = await (0,partition_data/* partitionData */.pQ)(name, (0,external_node_path_.join)(scratch, `partition-${name.replace('/', '-')}`), admission, ports);
    if (data.path === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/pattern-of-files', { partition: (0,labelled.id)(name) }));
    return { name, path: data.path, digest: await (0,data_digest/* partitionDigest */.P3)(data, admission), data };
}
/** Names of partitions whose bytes are no longer those that were given: what was trained on then, nobody knows. */
async function changedSince(given, admission) {
    const changed = given.map(async ({ name, digest, data }) => data === undefined || (await (0,data_digest/* partitionDigest */.P3)(data, admission)) === digest ? [] : [name]);
    return (await Promise.all(changed)).flat();
}
async function fetchArtifact(read, statements, scratch, admission, ports) {
    const { run } = admission.statement({ verdict: 'pass', codes: [], subjects: {}, materials: {}, facts: {} });
    const digest = writtenBy(read, statements, run);
    if (digest === undefined) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('train/no-artifact', { artifact: (0,labelled.id)(read.artifact), step: (0,labelled.id)(read.writer) }));
    }
    const path = (0,external_node_path_.join)(scratch, `artifact-${read.artifact}`);
    const store = await (0,store_of/* storeOf */.x)(read.store, admission, ports);
    await store.fetch(digest, path);
    return { name: read.artifact, path, digest };
}
/** What its writer said last, in this run; nothing where that was no pass, or where two claim to be the last. */
function writtenBy({ artifact, writer }, statements, run) {
    const [newest, second] = (0,age/* saidBy */.T)(writer, statements, run);
    if (newest?.verdict !== 'pass' || (second !== undefined && (0,age/* byAge */.j)(newest, second) === 0))
        return undefined;
    return (0,own/* own */.Z)(newest.subjects, artifact);
}

;// CONCATENATED MODULE: ./commands/train/keeping.js





/** Puts the model into its store, once it is sure what it was made from. */
async function keepModel({ backend, ref }, order, given, scratch, admission, ports) {
    try {
        const changed = await changedSince(given, admission);
        if (changed.length > 0)
            return { findings: changed.map((name) => (0,finding/* error */.z3)('train/data-changed', { origin: (0,labelled.id)(name) })) };
        const tree = (0,external_node_path_.join)(scratch, 'kept');
        const digest = await backend.collect(ref, tree);
        return await putOrSpare(tree, digest, order, admission, ports);
    }
    catch (thrown) {
        // A no is told with all the rest; evidence of a training that failed is evidence too.
        if (thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal')
            return { findings: thrown.findings };
        throw thrown;
    }
}
/** Before the training: hours of work shall not end at a folder that nobody made. */
async function mustBeReady(order, admission, ports) {
    const store = await (0,store_of/* storeOf */.x)(order.store.id, admission, ports);
    await store.ready();
}
/** Where the store does not take the model, it is spared in the state folder of the site. */
async function putOrSpare(tree, digest, order, admission, ports) {
    try {
        const store = await (0,store_of/* storeOf */.x)(order.store.id, admission, ports);
        if ((await store.put(tree)) === digest)
            return { digest, findings: [] };
        return { findings: [(0,finding/* error */.z3)('store/digest-differs', { digest: (0,labelled.id)(digest) })] };
    }
    catch (thrown) {
        const folder = await ports.trees.folder(admission.site.stateRoot, 'unstored');
        await ports.trees.stage(tree, (0,external_node_path_.join)(folder, 'model'), digest);
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        const spared = { store: (0,labelled.id)(order.store.id), digest: (0,labelled.id)(digest), folder: (0,labelled.id)((0,external_node_path_.basename)(folder)) };
        return { findings: [...thrown.findings, (0,finding/* note */.N4)('train/model-spared', spared)] };
    }
}

// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
;// CONCATENATED MODULE: ./commands/train/metrics.js


const MAX_METRICS_BYTES = 64 * 1024;
const MAX_METRICS = 64;
const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/;
const NONE = new Map();
/** What the program measured itself. Names and numbers are its own choice, so both are as secret as what it read. */
async function readMetrics(path, { site, placement }, { trees }) {
    const text = await trees.readText(path, MAX_METRICS_BYTES).catch(absent);
    if (text === undefined)
        return { values: NONE, findings: [(0,finding/* note */.N4)('train/no-metrics')] };
    const values = parseMetrics(text);
    if (values === undefined)
        return { values: NONE, findings: [(0,finding/* warning */.$e)('train/metrics-unusable')] };
    const isPublic = [...placement.origins.values()].every(({ classification }) => !(0,label/* isClassified */.OR)(classification));
    // A plain digest of what was measured on classified data could be guessed from.
    if (!isPublic && site.digestKey === undefined)
        return { values, findings: [] };
    return { values, digest: await trees.digest(path, isPublic ? undefined : site.digestKey), findings: [] };
}
/** A file that is not there is allowed; one that cannot be read is not text, and so unusable. */
function absent(thrown) {
    if (!(thrown instanceof finding/* Refusal */.P_))
        throw thrown;
    return thrown.findings.some(({ code }) => code === 'store/missing-file') ? undefined : '';
}
/** One JSON object of finite numbers; undefined for anything else, since texts and lists could carry data. */
function parseMetrics(text) {
    const entries = entriesOf(text);
    if (entries === undefined || entries.length > MAX_METRICS)
        return undefined;
    const sound = entries.filter((entry) => NAME.test(entry[0]) && Number.isFinite(entry[1]));
    return sound.length === entries.length ? new Map(sound) : undefined;
}
function entriesOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
;// CONCATENATED MODULE: ./commands/train/variables.js
/** `tumour-registry/nl` is handed over as DOMICILE_DATA_TUMOUR_REGISTRY_NL, artifact `model` as DOMICILE_ARTIFACT_MODEL. */
function variableNames(origins, artifacts) {
    const variables = new Map([
        ...[...origins].map((origin) => [origin, `DOMICILE_DATA_${asVariable(origin)}`]),
        ...[...artifacts].map((artifact) => [artifact, `DOMICILE_ARTIFACT_${asVariable(artifact)}`]),
    ]);
    const users = [...new Set(variables.values())].map((variable) => [variable, namesOf(variable, variables)]);
    return { variables, collisions: new Map(users.filter(([, names]) => names.length > 1)) };
}
const namesOf = (variable, variables) => [...variables].filter(([, other]) => other === variable).map(([name]) => name);
const asVariable = (name) => name.toUpperCase().replace(/[^A-Z0-9]/g, '_');

;// CONCATENATED MODULE: ./commands/train/order.js




function orderOf({ policy, step, placement }) {
    const reads = (0,instances/* instancesOf */.s)(step).find(({ name }) => name === placement.instance)?.reads ?? [];
    const origins = reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
    const artifacts = reads.filter((read) => read.kind === 'artifact');
    const [written, ...more] = step.writes;
    if (written === undefined || more.length > 0) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('train/one-model', { step: (0,labelled.id)(step.id), number: (0,labelled/* known */.eO)(step.writes.size) }, step.at));
    }
    const [output, { store: storeId }] = written;
    const store = policy.stores.get(storeId);
    if (store === undefined)
        throw new Error('a policy in normal form has the stores it names');
    return { origins: [...new Set(origins)], artifacts, variables: variablesFor(origins, artifacts), output, store };
}
function variablesFor(origins, artifacts) {
    const { variables, collisions } = variableNames(origins, artifacts.map(({ artifact }) => artifact));
    if (collisions.size === 0)
        return variables;
    throw (0,finding/* badInput */.AN)(...[...collisions].map(([variable, names]) => (0,finding/* error */.z3)('train/name-collision', { names: (0,labelled/* ids */.dK)(names), variable: (0,labelled.id)(variable) })));
}

// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./commands/code-identity.js
var code_identity = __webpack_require__(71146);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
;// CONCATENATED MODULE: ./commands/train/report.js


/** How the training went, for people and for machines. */
function trainReport(done, verdict, admission) {
    return {
        title: (0,outcome_document/* say */.c) `Training ${(0,labelled.id)(admission.step.id)}: ${(0,labelled.id)(verdict)}`,
        blocks: [factsTable(done, admission), ...metricsBlocks(done, admission)],
        document: documentOf(done, admission),
        cases: [caseOf(done, verdict, admission)],
    };
}
function factsTable({ order, code, given, trained, model, inputs }, admission) {
    const { proof } = admission.site;
    const { isolation, result } = trained.end;
    const rows = [
        [(0,outcome_document/* say */.c) `Ran on`, (0,outcome_document/* say */.c) `${(0,labelled.id)(proof.target)} at ${(0,labelled.id)(proof.location)} (place: ${(0,labelled.id)(proof.level)})`],
        [(0,outcome_document/* say */.c) `Trained on`, (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(given.map(({ name }) => name))}`],
        [(0,outcome_document/* say */.c) `Code`, code ? (0,outcome_document/* say */.c) `${(0,labelled.id)(code.commit.slice(0, 12))}${changedMark(code.changed)}` : (0,outcome_document/* say */.c) `unknown`],
        [(0,outcome_document/* say */.c) `Seed`, (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(inputs.seed)}`],
        [(0,outcome_document/* say */.c) `Isolation`, (0,outcome_document/* say */.c) `${(0,labelled.id)(isolation)}`],
        [(0,outcome_document/* say */.c) `Exit code`, (0,outcome_document/* say */.c) `${(0,labelled.id)(String(result?.exit ?? 'none'))}`],
        [(0,outcome_document/* say */.c) `Seconds`, (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(Math.round(result?.seconds ?? 0))}`],
        [(0,outcome_document/* say */.c) `Log`, (0,outcome_document/* say */.c) `${(0,labelled.id)(trained.backend.logPlace(trained.ref))} in the state folder of the site`],
        [(0,outcome_document/* say */.c) `Model`, model ? (0,outcome_document/* say */.c) `${(0,labelled.id)(order.output)}: ${(0,labelled.id)(model)}` : (0,outcome_document/* say */.c) `none`],
        [(0,outcome_document/* say */.c) `Store`, model ? (0,outcome_document/* say */.c) `${(0,labelled.id)(order.store.id)} at ${(0,labelled.id)(order.store.location)}` : (0,outcome_document/* say */.c) `nothing was stored`],
    ];
    return { block: 'table', head: [(0,outcome_document/* say */.c) `What`, (0,outcome_document/* say */.c) `Value`], rows };
}
const changedMark = (changed) => (changed ? (0,outcome_document/* say */.c) `, changed since` : (0,outcome_document/* say */.c) ``);
/** A program may write what it likes into its metrics, so they stand only where all that it read may stand. */
function metricsBlocks({ metrics }, admission) {
    if (metrics.values.size === 0)
        return [];
    const rows = metricsOf(metrics.values, admission).map(({ name, value }) => [(0,outcome_document/* say */.c) `${name}`, (0,outcome_document/* say */.c) `${value}`]);
    return [{ block: 'table', head: [(0,outcome_document/* say */.c) `Metric`, (0,outcome_document/* say */.c) `Value, as the program says`], rows }];
}
function metricsOf(values, admission) {
    const { classification } = admission.label;
    // Over how many records nobody knows, so it is never an aggregate that may leave.
    const over = admission.over(0, 0);
    return [...values].map(([name, value]) => ({ name: (0,labelled/* data */.p)(name, classification), value: (0,labelled/* number */.ai)(value, over, 4) }));
}
function documentOf({ order, code, given, trained, metrics, model, inputs }, admission) {
    const { proof } = admission.site;
    const { phase, isolation, result } = trained.end;
    return {
        step: (0,labelled.id)(admission.step.id),
        place: { target: (0,labelled.id)(proof.target), location: (0,labelled.id)(proof.location), proof: (0,labelled.id)(proof.level) },
        model: model ? { artifact: (0,labelled.id)(order.output), store: (0,labelled.id)(order.store.id), digest: (0,labelled.id)(model) } : null,
        run: { id: (0,labelled.id)(trained.ref), phase: (0,labelled.id)(phase), isolation: (0,labelled.id)(isolation), seed: (0,labelled/* known */.eO)(inputs.seed) },
        program: result
            ? {
                exit: result.exit === null ? null : (0,labelled/* known */.eO)(result.exit),
                signal: result.signal === null ? null : (0,labelled.id)(result.signal),
                seconds: (0,labelled/* known */.eO)(result.seconds, 1),
            }
            : null,
        code: code ? { commit: (0,labelled.id)(code.commit), digest: (0,labelled.id)(code.digest), changed: code.changed } : null,
        data: Object.fromEntries(given.map(({ name, digest }) => [name, (0,labelled.id)(digest)])),
        metrics: metricsOf(metrics.values, admission),
    };
}
const caseOf = ({ findings }, verdict, { step }) => ({
    suite: 'train',
    name: step.id,
    status: verdict,
    at: step.at,
    detail: (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code))}`,
});

;// CONCATENATED MODULE: ./commands/train/outcome.js





function trainOutcome(done, admission) {
    const { model, trained } = done;
    const failed = model === undefined || done.findings.some(({ severity }) => severity === 'error');
    const verdict = failed ? 'fail' : 'pass';
    return {
        verdict,
        findings: [...admission.findings, ...done.findings],
        outputs: { run: (0,labelled.id)(trained.ref), ...(model === undefined ? {} : { model: (0,labelled.id)(model) }) },
        summary: trainReport(done, verdict, admission),
        evidence: [statementOf(done, verdict, admission)],
    };
}
function statementOf({ order, given, code, metrics, model, ...done }, verdict, admission) {
    const errors = done.findings.filter(({ severity }) => severity === 'error');
    return admission.statement({
        verdict,
        codes: [...new Set(errors.map((finding) => finding.code))],
        subjects: model === undefined ? {} : { [order.output]: model },
        // Ids hold no colon, so these two can be no artifact's name.
        materials: {
            ...Object.fromEntries(given.map(({ name, digest }) => [name, digest])),
            ...(code ? { 'program:code': code.digest } : {}),
            ...(metrics.digest ? { 'program:metrics': metrics.digest } : {}),
        },
        facts: { ...factsOf(done), ...objectsIn(given, admission) },
        ...(code === undefined ? {} : { code: (0,code_identity/* identityOf */.c)(code) }),
    });
}
/** Which objects partitions were fetched from. */
const objectsIn = (given, admission) => Object.assign({}, ...given.flatMap(({ data }) => (data === undefined ? [] : [(0,data_digest/* objectFacts */.Pd)(data, admission)])));
function factsOf({ inputs, trained }) {
    const { phase, isolation, result } = trained.end;
    return {
        run: trained.ref,
        // Its digest: a workflow may put anything into a command line, and evidence goes everywhere.
        command: (0,sha256/* sha256 */.s)(JSON.stringify(inputs.run)),
        seed: inputs.seed,
        isolation,
        phase,
        exit: result?.exit ?? 'none',
        signal: result?.signal ?? 'none',
        seconds: Math.round(result?.seconds ?? 0),
    };
}

// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
;// CONCATENATED MODULE: ./commands/train/running.js





/** Submits the training under its key, once, and follows it to its end. */
async function runTraining(inputs, order, given, scratch, admission, host, ports) {
    const key = keyOf(inputs, host, ports);
    const backend = await ports.trainBackend({ backend: 'runner', stateRoot: admission.site.stateRoot });
    await mustBeNew(backend, key);
    const workplace = {
        modelDir: await ports.trees.folder(scratch, 'model'),
        metricsFile: (0,external_node_path_.join)(scratch, 'metrics.json'),
    };
    const cwd = await ports.checkout.folder((0,project/* inProject */.n)(inputs.policy, '.'));
    const program = programOf(inputs, order, given, workplace, cwd, timeoutOf(admission));
    const spec = { program, ...workplace };
    const ref = await backend.submit(spec, key);
    try {
        return { ...workplace, backend, ref, end: await follow(backend, ref, admission, host, ports) };
    }
    catch (thrown) {
        // Whatever went wrong here, nothing of it may live on.
        await backend.cancel(ref, 0);
        throw thrown;
    }
}
/** A training that was submitted is found and never submitted again. On a terminal each call is one of its own. */
function keyOf({ step, instance = '' }, { run }, { clock }) {
    const once = run.host === 'local' ? clock.now() : '';
    return JSON.stringify([run.repository, run.run, run.attempt, run.job, step, instance, once]);
}
async function mustBeNew(backend, key) {
    const ref = await backend.find(key);
    if (ref === undefined)
        return;
    const { phase } = await backend.end(ref);
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('train/already-ended', { phase: (0,labelled.id)(phase) }));
}
function programOf({ run, seed }, { variables }, given, { modelDir, metricsFile }, cwd, timeoutSeconds) {
    const paths = given.map(({ name, path }) => [variables.get(name) ?? '', path]);
    const env = {
        ...Object.fromEntries(paths),
        DOMICILE_MODEL_DIR: modelDir,
        DOMICILE_METRICS: metricsFile,
        DOMICILE_SEED: String(seed),
    };
    return { argv: run, cwd, env, timeoutSeconds };
}

;// CONCATENATED MODULE: ./commands/train/train.js











/** Trains where the data lies: proves the place, runs the program, and keeps the model once everything of it is dead. */
const train = async (inputs, host, ports) => {
    const statements = (0,envelope/* decodeEvidence */.kw)(inputs.evidence);
    const admission = await (0,admit/* admit */.w4)('train-on-target', inputs, host, ports);
    const order = orderOf(admission);
    const scratch = await ports.trees.scratch(admission.site.stateRoot, 'train');
    try {
        return trainOutcome(await trainIn(scratch, inputs, order, statements, admission, host, ports), admission);
    }
    finally {
        await ports.trees.remove(scratch);
    }
};
async function trainIn(scratch, inputs, order, statements, admission, host, ports) {
    await mustBeReady(order, admission, ports);
    const code = await codeAtHand(ports);
    const given = await gather(order, statements, scratch, admission, ports);
    const trained = await runTraining(inputs, order, given, scratch, admission, host, ports);
    const ending = endingFindings(trained.end, timeoutOf(admission));
    const metrics = await readMetrics(trained.metricsFile, admission, ports);
    const kept = isBad(ending)
        ? { findings: [] }
        : await keepModel(trained, order, given, scratch, admission, ports);
    const findings = [...code.findings, ...ending, ...metrics.findings, ...kept.findings];
    return { inputs, order, code: code.state, given, trained, metrics, model: kept.digest, findings };
}
const isBad = (findings) => findings.some(({ severity }) => severity === 'error');


/***/ }),

/***/ 50561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ LINE_ENDS),
/* harmony export */   JC: () => (/* binding */ ENCODINGS),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   oq: () => (/* binding */ DATA_FORMATS)
/* harmony export */ });
/** What all keys that are meant begin with, up to a `/`. The rest of each is the name of its file, once it is fetched. */
const prefixOf = (key) => key.slice(0, key.replace(/[*?].*$/s, '').lastIndexOf('/') + 1);
const DATA_FORMATS = ['csv', 'json-lines', 'parquet'];
/** `utf-16` begins with a byte order mark that says which of the two it is. */
const ENCODINGS = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'];
/** `mixed`: lines end with LF, CR or CR LF as it comes. */
const LINE_ENDS = ['alike', 'mixed'];


/***/ }),

/***/ 23107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isAnyTable)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86310);

/** Whether the contract says which tables there are: `{table}` stands for the name of each. */
const isAnyTable = ({ table }) => table === _tables_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_PLACEHOLDER */ .dA;


/***/ }),

/***/ 86310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ canStandInPath),
/* harmony export */   Uh: () => (/* binding */ filesOfAll),
/* harmony export */   dA: () => (/* binding */ TABLE_PLACEHOLDER),
/* harmony export */   hN: () => (/* binding */ filesOfTable),
/* harmony export */   wJ: () => (/* binding */ isByTable)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50561);

/** In the path of a partition it stands for the name of a table. */
const TABLE_PLACEHOLDER = '{table}';
const isByTable = ({ path }) => path.includes(TABLE_PLACEHOLDER);
/** Where all tables of a partition lie: any name stands for any table. */
const filesOfAll = (files) => filled(files, '*');
/**
 * Where one table lies; among objects that were fetched, in the folder that they were fetched into. The name comes from a
 * contract: it has to be one that leads nowhere else.
 */
function filesOfTable(files, table, fetchedInto = '') {
    if (!canStandInPath(table))
        throw new Error('a name of a table that was not looked at');
    const { objects, ...form } = files;
    if (objects === undefined)
        return filled(files, table);
    const below = named(objects.key, table).slice((0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(named(objects.key, '*')).length);
    return { ...form, path: `${fetchedInto}/${below}` };
}
const filled = ({ objects, ...files }, name) => ({
    ...files,
    path: named(files.path, name),
    ...(objects === undefined ? {} : { objects: { ...objects, key: named(objects.key, name) } }),
});
const named = (path, table) => path.replaceAll(TABLE_PLACEHOLDER, () => table);
/** No separator, no pattern, no folder above, and no hidden file, which the pattern for all tables would not see. */
const canStandInPath = (table) => /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$/u.test(table);


/***/ }),

/***/ 6419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   j: () => (/* binding */ byAge)
/* harmony export */ });
/** Newest first, as the gate has it: by attempt, then by time. 0 where nobody can say which is newer. */
function byAge(a, b) {
    if (a.run.attempt !== b.run.attempt)
        return b.run.attempt - a.run.attempt;
    return a.at === b.at ? 0 : a.at < b.at ? 1 : -1;
}
/** What a step said in this run, newest first; a statement handed over twice is one. */
function saidBy(step, statements, run) {
    const mine = statements.filter((each) => each.step === step &&
        each.kind === undefined &&
        each.run.repository === run.repository &&
        each.run.run === run.run);
    return distinct(mine).sort(byAge);
}
const distinct = (statements) => [
    ...new Map(statements.map((each) => [JSON.stringify(each), each])).values(),
];


/***/ }),

/***/ 82249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/** What git forbids in a ref's name, and so steers by: `main~1`, `HEAD^0`, `@{0}`, `main:file`, `a..b`, globs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them, and so do we
const NO_NAME = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^@$/;
/** What git keeps beside its refs: `FETCH_HEAD` is whatever was fetched last. */
const PSEUDO = /^[A-Z_]+_HEAD$/;
/** Whether a text is a name at all, and no expression over names. */
const isRefName = (text) => text !== '' && !NO_NAME.test(text) && !PSEUDO.test(text);
/** Whether a text is the name of one branch: no pattern, no ref in full, and not what is checked out just now. */
const isBranchName = (text) => isRefName(text) && text !== 'HEAD' && !text.startsWith('refs/') && text.length <= MAX_BRANCH_CHARACTERS;
/** GitHub allows 255 bytes. */
const MAX_BRANCH_CHARACTERS = 255;


/***/ })

};
