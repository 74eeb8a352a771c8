export const id = 7051;
export const ids = [7051];
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

/***/ 98059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelTest: () => (/* binding */ modelTest)
});

// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
// EXTERNAL MODULE: ./files/model-tests.js + 16 modules
var model_tests = __webpack_require__(31362);
// EXTERNAL MODULE: ./commands/admit.js + 2 modules
var admit = __webpack_require__(27856);
// EXTERNAL MODULE: ./commands/approvals.js
var approvals = __webpack_require__(31984);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var outcome_labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
// EXTERNAL MODULE: ./domain/verdict/tests.js + 2 modules
var tests = __webpack_require__(72043);
;// CONCATENATED MODULE: ./commands/model-test/order.js




/** Throws `badInput` where the spec asks for what the step does not read. */
function orderOf(spec, admission) {
    const reads = readsOf(admission);
    readsData(spec, reads, admission);
    const artifacts = reads.filter((read) => read.kind === 'artifact');
    const model = testedArtifact(artifacts, spec, admission);
    const compares = spec.tests.some(tests/* needsChampion */.l_);
    if (!compares || spec.baseline === undefined)
        return { model };
    return { model, champion: championOf(spec.baseline, model, artifacts, admission) };
}
const readsOf = ({ step, placement }) => (0,instances/* instancesOf */.s)(step).find(({ name }) => name === placement.instance)?.reads ?? [];
function readsData({ data }, reads, { step }) {
    const origins = reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
    if (origins.includes(data.origin))
        return;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('model/data-not-read', { step: (0,outcome_labelled.id)(step.id), origin: (0,outcome_labelled.id)(data.origin) }, data.originAt));
}
/** The one artifact that the step reads beside the baseline. */
function testedArtifact(artifacts, { baseline }, { step }) {
    const other = baseline?.kind === 'artifact' ? baseline.artifact : undefined;
    const [model, ...more] = artifacts.filter(({ artifact }) => artifact !== other);
    if (model !== undefined && more.length === 0)
        return model;
    const got = (0,outcome_labelled/* ids */.dK)(artifacts.map(({ artifact }) => artifact));
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('model/artifact-unclear', { step: (0,outcome_labelled.id)(step.id), got: got.length > 0 ? got : (0,outcome_labelled.id)('no model') }, step.at));
}
function championOf(baseline, model, artifacts, admission) {
    if (baseline.kind === 'release')
        return servedHere(baseline, model, admission);
    const read = artifacts.find(({ artifact }) => artifact === baseline.artifact);
    if (read !== undefined)
        return { kind: 'artifact', read };
    const params = { step: (0,outcome_labelled.id)(admission.step.id), artifact: (0,outcome_labelled.id)(baseline.artifact) };
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('model/artifact-not-read', params, baseline.at));
}
/** The destination at this very location to which the policy lets the model go. */
function servedHere({ destination, at }, { artifact }, { policy, target }) {
    const deploying = [...policy.steps.values()].filter(({ action, reads }) => action === 'deploy-hybrid' && reads.some((read) => read.kind === 'artifact' && read.artifact === artifact));
    const here = [...new Set(deploying.flatMap(({ destinations }) => destinations))].filter((each) => policy.destinations.get(each)?.location === target.location);
    const [only, ...others] = destination === undefined ? here : here.filter((each) => each === destination);
    if (only !== undefined && others.length === 0)
        return { kind: 'release', destination: only };
    if (here.length === 0)
        return { kind: 'missing' };
    const params = { location: (0,outcome_labelled.id)(target.location), destinations: (0,outcome_labelled/* ids */.dK)(here) };
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('model/baseline-unclear', params, at));
}

// EXTERNAL MODULE: ./domain/verdict/judge.js
var judge = __webpack_require__(95019);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./commands/code-identity.js
var code_identity = __webpack_require__(71146);
// EXTERNAL MODULE: ./domain/verdict/predictor.js
var predictor = __webpack_require__(34660);
;// CONCATENATED MODULE: ./commands/model-test/binding.js

/** Whether the model that may be released is what answered. */
const isBound = ({ inputs, spec }) => inputs.predictions === undefined && (0,predictor/* isOfStagedModel */.p)(spec.predictor);

// EXTERNAL MODULE: ./domain/statistics/auc-interval.js
var auc_interval = __webpack_require__(61869);
// EXTERNAL MODULE: ./domain/statistics/clusters.js
var statistics_clusters = __webpack_require__(28209);
// EXTERNAL MODULE: ./domain/statistics/floors.js
var floors = __webpack_require__(609);
// EXTERNAL MODULE: ./domain/statistics/skewed-mean.js
var skewed_mean = __webpack_require__(90715);
;// CONCATENATED MODULE: ./commands/model-test/findings.js






const BY_REASON = {
    'no-rows': 'model/class-never-seen',
    'one-class': 'model/class-never-seen',
    'class-absent': 'model/metric-undefined',
    'one-group': 'model/metric-undefined',
    'no-scores': 'model/metric-undefined',
    'out-of-domain': 'model/metric-undefined',
    'no-predicted-positives': 'model/metric-undefined',
    'zero-division': 'model/metric-undefined',
    'undefined-resamples': 'model/resamples-undefined',
    'too-few-events': 'model/too-few-events',
    'too-few-differences': 'model/too-few-differences',
    'too-few-records': 'model/too-few-records',
    'too-few-clusters': 'model/too-few-clusters',
    'too-skewed': 'model/too-skewed',
    'no-interval': 'model/no-interval',
    'zero-baseline': 'model/zero-baseline',
    degenerate: 'model/no-spread',
    suppressed: 'model/slice-suppressed',
    'no-baseline': 'model/baseline-missing',
    'no-cases': 'model/no-cases',
    'no-model': 'model/not-run',
    'not-measurable': 'model/not-measurable',
    'not-comparable': 'model/training-not-here',
};
/** Of what there were too few. */
const FLOORS = {
    'too-few-events': auc_interval/* MIN_EVENTS_PER_CLASS */.YA,
    'too-few-differences': floors/* MIN_DISCORDANT */.Rm,
    'too-few-records': skewed_mean/* MIN_ROWS_OF_MEAN */.f5,
    'too-few-clusters': statistics_clusters/* MIN_CLUSTERS */.RX,
};
/** What a metric's numbers are over: its own denominator, and the classes; none that would give a small count away. */
function over({ records, smallest, isWithheld }, n, admission) {
    return admission.over(Math.min(records, n ?? records), isWithheld ? 0 : smallest);
}
const overOf = ({ size, n }, admission) => over(size, n, admission);
const overOfRow = ({ size, measured }, admission) => over(size, measured?.kind === 'estimate' ? measured.n : undefined, admission);
/** Why a test did not pass, at its line of the spec. Of one that is waived the waiver tells. */
function resultFinding(result, admission, onInconclusive) {
    const { status, reason, test } = result;
    if (status === 'pass' || status === 'waived')
        return [];
    const code = reason ? BY_REASON[reason] : status === 'fail' ? 'model/test-failed' : 'model/test-inconclusive';
    const tell = status === 'inconclusive' && onInconclusive === 'warn' ? finding/* warning */.$e : finding/* error */.z3;
    return [tell(code, paramsOf(code, result, admission), test.at)];
}
function paramsOf(code, result, admission) {
    const { test, metric, slice, size, observed, bound, reason } = result;
    const within = overOf(result, admission);
    return {
        test: (0,outcome_labelled.id)(test.name),
        slice: (0,outcome_labelled.id)(slice),
        metric: (0,outcome_labelled.id)(metric),
        limit: limitIn(result),
        ...(observed === undefined ? {} : { observed: (0,outcome_labelled/* number */.ai)(observed, within, 4) }),
        ...(bound === undefined ? {} : { bound: (0,outcome_labelled/* number */.ai)(bound, within, 4) }),
        ...(code === 'model/test-inconclusive' ? { needs: needsOf(result, within) } : {}),
        ...(reason === undefined ? {} : { reason: reasonOf(reason, within) }),
        // Not of a suppressed slice: how small it is must not be told either.
        ...(code === 'model/class-never-seen' ? classParams(size, within) : {}),
    };
}
/** Why there is no number tells of the rows as the number would; that it may not be shown does not. */
const reasonOf = (reason, over) => isNoNumber(reason) ? (0,outcome_labelled.id)(reason) : (0,outcome_labelled/* word */.Vm)(reason, over);
const NO_NUMBER = {
    suppressed: true,
    'no-baseline': true,
    'no-cases': true,
    'no-model': true,
    'not-measurable': true,
    'not-comparable': true,
};
const isNoNumber = (reason) => Object.hasOwn(NO_NUMBER, reason);
/** Of every inconclusive test: that one needs no number of records would tell on which side of the limit it is. */
const needsOf = ({ more }, over) => (0,outcome_labelled/* word */.Vm)(more === undefined ? 'more records like these would not' : `needs about ${more.n} more ${more.of}`, over);
function limitIn({ reason, limit }) {
    const floor = reason === undefined ? undefined : FLOORS[reason];
    return floor === undefined ? (0,outcome_labelled/* known */.eO)(limit, 4) : (0,outcome_labelled/* known */.eO)(floor);
}
const classParams = ({ classes }, over) => classes === undefined ? {} : { positives: (0,outcome_labelled/* count */.U9)(classes.positives, over), negatives: (0,outcome_labelled/* count */.U9)(classes.negatives, over) };

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/statistics/rows.js
var statistics_rows = __webpack_require__(94459);
;// CONCATENATED MODULE: ./commands/model-test/row-counts.js


/** How many rows there are of each kind, each over the fewest that could be worked out from the others. */
function rowCounts({ set, sample }, admission) {
    const labelled = set.labelled.length;
    const unlabelled = set.ids.length - labelled;
    const sizes = (0,statistics_rows/* classSizes */.Dq)(sample.rows);
    // The count of all rows stands elsewhere: what is not labelled follows from what is.
    const groups = unlabelled > 0 ? [...sizes, unlabelled] : sizes;
    const over = admission.over(labelled, groups.length > 0 ? Math.min(...groups) : 'no-classes');
    return {
        all: (0,outcome_labelled/* count */.U9)(set.ids.length, set.overAll),
        labelled: (0,outcome_labelled/* count */.U9)(labelled, over),
        unlabelled: (0,outcome_labelled/* count */.U9)(unlabelled, set.overAll),
        classes: classNames(set).map((name, place) => ({ name, rows: (0,outcome_labelled/* count */.U9)(sizes[place] ?? 0, over) })),
    };
}
/** What reports call the classes, in their order; those of a spec stand in the spec. */
function classNames({ truth }) {
    if (truth.task === 'binary')
        return ['negatives', 'positives'];
    return truth.task === 'multiclass' ? truth.classes : [];
}

;// CONCATENATED MODULE: ./commands/model-test/document.js







/** The report for machines (DESIGN §12). What was not measured is null. */
function documentOf({ seen, measured }, job) {
    const { spec } = job;
    const digest = (value) => (value === undefined ? null : (0,outcome_labelled.id)(value));
    return {
        binding: (0,outcome_labelled.id)(isBound(job) ? 'predictor' : 'none'),
        rows: measured ? rowsJson(measured, job) : null,
        tests: measured
            ? measured.results.map((result) => testJson(result, job))
            : spec.tests.flatMap((test) => (0,tests/* slicesIn */.TL)(test).map((slice) => stoppedJson(test, slice))),
        report: measured ? measured.report.map((row) => reportJson(row, job)) : [],
        digests: {
            model: digest(seen.model),
            champion: digest(seen.champion),
            data: digest(seen.data),
            spec: (0,outcome_labelled.id)(spec.digest),
        },
        seed: (0,outcome_labelled/* known */.eO)(spec.statistics.seed),
    };
}
function rowsJson(measured, { admission }) {
    const { labelled, unlabelled, classes } = rowCounts(measured, admission);
    const byClass = Object.fromEntries(classes.map(({ name, rows }) => [name, rows]));
    if (measured.sample.rows.task !== 'multiclass')
        return { labelled, unlabelled, ...byClass };
    return { labelled, unlabelled, classes: byClass };
}
function testJson(result, { admission }) {
    const { test, metric, slice, status, observed, interval, bound, method, n, limit, more } = result;
    const over = overOf(result, admission);
    return {
        name: (0,outcome_labelled.id)(test.name),
        metric: (0,outcome_labelled.id)(metric),
        slice: (0,outcome_labelled.id)(slice),
        status: (0,outcome_labelled.id)(status),
        waived: result.waived === undefined ? null : (0,outcome_labelled.id)(result.waived),
        observed: aggregate(observed, over),
        interval: intervalJson(interval, over),
        method: method === undefined ? null : (0,outcome_labelled/* word */.Vm)(method, over),
        n: n === undefined ? null : (0,outcome_labelled/* count */.U9)(n, over),
        limit: (0,outcome_labelled/* known */.eO)(limit, 4),
        require: (0,outcome_labelled.id)((0,tests/* requireOf */.Tl)(test)),
        bound: aggregate(bound, over),
        needs: more === undefined ? null : needsJson(more, over),
    };
}
const stoppedJson = (test, slice) => ({
    name: (0,outcome_labelled.id)(test.name),
    metric: (0,outcome_labelled.id)((0,tests/* measureOf */.c_)(test)),
    slice: (0,outcome_labelled.id)(slice),
    status: (0,outcome_labelled.id)('error'),
    waived: null,
    observed: null,
    interval: null,
    method: null,
    n: null,
    limit: (0,outcome_labelled/* known */.eO)((0,tests/* limitIn */.d9)(test), 4),
    require: (0,outcome_labelled.id)((0,tests/* requireOf */.Tl)(test)),
    bound: null,
    needs: null,
});
function reportJson(row, { admission }) {
    const over = overOfRow(row, admission);
    const { measured } = row;
    const estimate = measured?.kind === 'estimate' ? measured : undefined;
    return {
        metric: (0,outcome_labelled.id)(row.metric.name),
        slice: (0,outcome_labelled.id)(row.slice),
        observed: aggregate(measured?.value, over),
        interval: intervalJson(estimate?.bounds(judge/* TWO_SIDED_95 */.Wv), over),
        method: estimate === undefined ? null : (0,outcome_labelled/* word */.Vm)(estimate.method, over),
        n: estimate === undefined ? null : (0,outcome_labelled/* count */.U9)(estimate.n, over),
    };
}
/** No count of persons, so it may be small. */
const needsJson = ({ n, of }, over) => ({
    kind: 'whole',
    json: { more: (0,outcome_labelled/* number */.ai)(n, over, 0), of: (0,outcome_labelled/* word */.Vm)(of, over) },
});
const aggregate = (value, over) => value === undefined ? null : (0,outcome_labelled/* number */.ai)(value, over);
const intervalJson = (interval, over) => interval === undefined ? null : [(0,outcome_labelled/* number */.ai)(interval.low, over), (0,outcome_labelled/* number */.ai)(interval.high, over)];
/** For test viewers, at the lines of the spec. A test that was stopped is an error of each of its slices. */
function casesOf({ measured }, { spec, admission }) {
    const stopped = (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)('error')}`;
    if (measured === undefined) {
        return spec.tests.flatMap((test) => (0,tests/* slicesIn */.TL)(test).map((slice) => caseOf(test, slice, 'error', stopped)));
    }
    return measured.results.map((result) => {
        const { test, slice, status, reason } = result;
        const why = reason === undefined ? (0,outcome_labelled.id)(status) : reasonOf(reason, overOf(result, admission));
        return caseOf(test, slice, status === 'waived' ? 'skipped' : status, (0,outcome_document/* say */.c) `${why}`);
    });
}
const caseOf = (test, slice, status, detail) => ({
    suite: 'model-test',
    name: `${test.name} (${slice})`,
    status,
    at: test.at,
    detail,
});

;// CONCATENATED MODULE: ./domain/verdict/as-many.js
/**
 * The state after as many of the items as may be, in their order: each is taken unless it may not be with those before
 * it. `taken` gives the state with some more, or undefined where one of them may not be. Whole lists are tried first,
 * and halves of those that fail: with few exceptions that is few tries.
 */
function asManyAsMayBe(state, items, taken) {
    if (items.length === 0)
        return state;
    const whole = taken(state, items);
    if (whole !== undefined)
        return whole;
    if (items.length === 1)
        return state;
    const half = Math.ceil(items.length / 2);
    const first = asManyAsMayBe(state, items.slice(0, half), taken);
    return asManyAsMayBe(first, items.slice(half), taken);
}

// EXTERNAL MODULE: ./domain/statistics/metrics.js + 15 modules
var metrics = __webpack_require__(42362);
;// CONCATENATED MODULE: ./domain/verdict/outcomes.js

/** What may become of a row: its truth, what the model decides, and what the champion does, 0 or 1 each. */
const OUTCOMES = 8;
const ALL_OUTCOMES = Array.from({ length: OUTCOMES }, (_, outcome) => ({
    truth: outcome >> 2,
    model: (outcome >> 1) & 1,
    champion: outcome & 1,
}));
const side = (counts) => Float64Array.from(ALL_OUTCOMES, (outcome) => Number(counts(outcome)));
const POSITIVES = side(({ truth }) => truth === 1);
const NEGATIVES = side(({ truth }) => truth === 0);
/** A cell of the confusion matrix: TP, FP, TN and FN. */
const cell = (by, decided, truth) => side((outcome) => outcome[by] === decided && outcome.truth === truth);
const decided = (by, value) => side((outcome) => outcome[by] === value);
const right = (by) => side((outcome) => outcome[by] === outcome.truth);
const wrong = (by) => side((outcome) => outcome[by] !== outcome.truth);
/** Rows that one gets right and the other wrong; of one class, where it is given. */
const onlyRight = (by, truth) => side((outcome) => outcome.model !== outcome.champion && outcome[by] === outcome.truth && (truth ?? outcome.truth) === outcome.truth);
const ofDecider = (by) => [
    ...[cell(by, 1, 1), cell(by, 1, 0), cell(by, 0, 0), cell(by, 0, 1)],
    ...[decided(by, 1), decided(by, 0), right(by), wrong(by)],
    ...[onlyRight(by), onlyRight(by, 0), onlyRight(by, 1)],
];
/** All sides of decisions that nobody may work out of few rows. */
const SIDES = [...ofDecider('model'), ...ofDecider('champion')];
/** Each row's outcome. Without a champion all are as if it had always decided for class 0. */
function outcomesOf(rows, champion) {
    const { truth, decided = truth.map(() => 0) } = rows;
    return truth.map((each, row) => each * 4 + (decided[row] ?? 0) * 2 + (champion?.decided?.[row] ?? 0));
}
const TP = cell('model', 1, 1);
const FP = cell('model', 1, 0);
/** Both models' decisions for class 1 among a class, one minus the other. */
const change = (truth) => cell('model', 1, truth).map((weight, outcome) => weight - (cell('champion', 1, truth)[outcome] ?? 0));
const CHANGES = [change(1), change(0)];
/**
 * What the number of a metric, its interval and its `n` tell of the rows beside the size of each class, taken as exact.
 * F1 and balanced accuracy are two counts in one number; with the sizes of the classes it gives hardly more than one
 * answer, so they tell both, and so does every metric that is not here.
 */
const TELLS = {
    recall_score: [TP],
    true_positive_rate: [TP],
    false_negative_rate: [TP],
    true_negative_rate: [FP],
    false_positive_rate: [FP],
    selection_rate: [decided('model', 1)],
    accuracy_score: [right('model')],
    zero_one_loss: [right('model')],
    hamming_loss: [right('model')],
};
const PAIRED_RECALL = [onlyRight('model', 1), onlyRight('champion', 1)];
const PAIRED_ACCURACY = [onlyRight('model'), onlyRight('champion')];
/**
 * What a difference of the model and its champion tells: of paired proportions, how many rows only one of them gets
 * right; of the others, what makes the champion's counts known where the model's are.
 */
const CHANGE_TELLS = {
    recall_score: PAIRED_RECALL,
    true_positive_rate: PAIRED_RECALL,
    false_negative_rate: PAIRED_RECALL,
    precision_score: CHANGES,
    accuracy_score: PAIRED_ACCURACY,
    zero_one_loss: PAIRED_ACCURACY,
    hamming_loss: PAIRED_ACCURACY,
    balanced_accuracy_score: CHANGES,
    f1_score: CHANGES,
};
/** All that there is to tell of a model's decisions, and of both models'. */
const TELLS_ALL = [TP, FP];
const CHANGE_TELLS_ALL = [...CHANGES, ...PAIRED_RECALL, ...PAIRED_ACCURACY];
/** Where all rows are of class 1, and decided to be what is right. */
const TELLS_RIGHT = [TP];
const CHANGE_TELLS_RIGHT = PAIRED_RECALL;
/** Metrics of the scores themselves tell no count of decisions. The tables are of metrics of class 1. */
function toldBy(metric, isChange) {
    if (metrics/* TRAITS */.GS[metric.name].on !== 'decisions')
        return [];
    const told = isOfClassOne(metric) ? (isChange ? CHANGE_TELLS : TELLS)[metric.name] : undefined;
    return told ?? (isChange ? CHANGE_TELLS_ALL : TELLS_ALL);
}
const isOfClassOne = ({ options: { average = 'binary', posLabel = 1 } }) => average === 'binary' && posLabel === 1;
const ALL_ROWS = side(() => true);
/** Of which rows a metric is a share. */
function denominatorOf({ name, options: { average = 'binary', posLabel = 1 } }) {
    const [own, other] = posLabel === 1 ? [POSITIVES, NEGATIVES] : [NEGATIVES, POSITIVES];
    if (average !== 'binary')
        return ALL_ROWS;
    switch (name) {
        case 'recall_score':
        case 'true_positive_rate':
        case 'false_negative_rate':
            return own;
        case 'true_negative_rate':
        case 'false_positive_rate':
            return other;
        case 'precision_score':
            return decided('model', posLabel);
        default:
            return ALL_ROWS;
    }
}

// EXTERNAL MODULE: ./domain/statistics/random.js
var statistics_random = __webpack_require__(74297);
;// CONCATENATED MODULE: ./domain/verdict/span.js

const emptySpan = (width) => ({ width, basis: [] });
/** The span with these vectors in it, too. */
function extended({ width, basis: given }, vectors) {
    const basis = given.map(({ pivot, row }) => ({ pivot, row: row.slice() }));
    for (const vector of vectors) {
        const row = vector.slice();
        for (const each of basis)
            subtract(row, each.row, each.pivot);
        const pivot = largest(row);
        const scale = row[pivot] ?? 0;
        if (Math.abs(scale) < NOTHING)
            continue;
        for (let at = 0; at < row.length; at++)
            row[at] = (row[at] ?? 0) / scale;
        for (const each of basis)
            subtract(each.row, row, pivot);
        basis.push({ pivot, row });
    }
    return { width, basis };
}
/** Weights start as 0, 1 and −1; what is smaller than this is what rounding left of 0. */
const NOTHING = 1e-7;
/** Takes as much of a basis vector from the row as leaves nothing at its pivot. */
function subtract(row, unit, pivot) {
    const times = row[pivot] ?? 0;
    if (Math.abs(times) < NOTHING)
        return;
    for (let at = 0; at < row.length; at++)
        row[at] = (row[at] ?? 0) - times * (unit[at] ?? 0);
}
function largest(vector) {
    let found = 0;
    for (let at = 1; at < vector.length; at++) {
        if (Math.abs(vector[at] ?? 0) > Math.abs(vector[found] ?? 0))
            found = at;
    }
    return found;
}
/**
 * Ways to change the unknowns that no sum in the span would show. A sum that such a change leaves as it is, drawn at
 * random, is in the span: another would be left by a chance of one in millions. Two are drawn, so that even that chance
 * withholds nothing in vain.
 */
function unseenChanges({ width, basis }) {
    return [1, 2].map((seed) => {
        const drawn = new Uint32Array(width);
        (0,statistics_random/* seeded */.J)(seed).fill(drawn, RANDOM_LIMIT);
        const change = Float64Array.from(drawn, (each) => each / RANDOM_LIMIT - 0.5);
        for (const { pivot } of basis)
            change[pivot] = 0;
        const forced = basis.map(({ row }) => -dot(row, change));
        basis.forEach(({ pivot }, index) => {
            change[pivot] = forced[index] ?? 0;
        });
        return change;
    });
}
const RANDOM_LIMIT = 2 ** 21;
/** Whether a sum stays as it is, by how much each of the changes would change it. */
const isUnchanged = (by) => by.every((each) => Math.abs(each) < NOTHING);
function dot(a, b) {
    let sum = 0;
    for (let at = 0; at < a.length; at++)
        sum += (a[at] ?? 0) * (b[at] ?? 0);
    return sum;
}

;// CONCATENATED MODULE: ./domain/verdict/atoms.js


function atomsOf(cells, outcomes) {
    const { atomOf, slices } = partition(cells, outcomes.length);
    const all = slices.map((each) => ({ slices: each, counts: new Float64Array(OUTCOMES) }));
    outcomes.forEach((outcome, row) => {
        const { counts } = all[atomOf[row] ?? 0] ?? {};
        if (counts)
            counts[outcome] = (counts[outcome] ?? 0) + 1;
    });
    return { slices: cells.length, all };
}
/** In which atom each row is, and of which slices each atom: told apart by one slice after the other. */
function partition(cells, size) {
    const atomOf = new Uint32Array(size);
    let slices = size > 0 ? [[]] : [];
    cells.forEach(({ member }, place) => {
        const parts = [];
        const numbers = new Int32Array(2 * slices.length).fill(-1);
        for (let row = 0; row < size; row++) {
            const [atom = 0, isIn = 0] = [atomOf[row], member[row]];
            const part = 2 * atom + isIn;
            if (numbers[part] === -1) {
                numbers[part] = parts.length;
                parts.push(isIn ? [...(slices[atom] ?? []), place] : (slices[atom] ?? []));
            }
            atomOf[row] = numbers[part] ?? 0;
        }
        slices = parts;
    });
    return { atomOf, slices };
}
/** By atom, whether the slice holds it. */
const memberOf = ({ all }, slice) => Float64Array.from(all, ({ slices }) => Number(slices.includes(slice)));
function sumsOf({ all, slices: size }, byAtom) {
    const sums = new Float64Array(size * size);
    all.forEach(({ slices }, atom) => {
        const value = byAtom[atom] ?? 0;
        if (value === 0)
            return;
        for (const one of slices) {
            for (const other of slices)
                sums[one * size + other] = (sums[one * size + other] ?? 0) + value;
        }
    });
    return { byAtom, shared: (one, other) => sums[one * size + other] ?? 0 };
}
/** How many rows of a side there are. */
const countsOf = (atoms, side) => sumsOf(atoms, Float64Array.from(atoms.all, ({ counts }) => dot(counts, side)));
const rowsOfAtoms = (atoms) => countsOf(atoms, new Float64Array(OUTCOMES).fill(1));
/** The places of cells: the whole, then the others by their size. */
function largestFirst(cells, { shared }) {
    const [whole = [], ...parts] = [...cells.keys()].map((index) => [index]);
    const bySize = parts.flat().sort((a, b) => shared(b, b) - shared(a, a) || a - b);
    return cells.length === 0 ? [] : [...whole, ...bySize];
}

;// CONCATENATED MODULE: ./domain/verdict/groups.js


/** Of up to this many independent slices every group is looked at that they single out: 4,096 at most. */
const MAX_FOR_ALL = 12;
/** Whether `groupsIn` finds all. */
const isComplete = ({ basis }) => basis.length <= MAX_FOR_ALL;
/**
 * Groups whose rows are the sum or difference of the slices that span: all of them, where the slices are few. Where they
 * are many, those that are most easily worked out: atoms, slices, and for any two slices of the spec what both have,
 * only one has, and neither.
 */
function groupsIn(span, atoms) {
    if (isComplete(span))
        return everyGroup(span);
    const changes = unseenChanges(span).map((change) => sumsOf(atoms, change));
    return likelyGroups(atoms).filter((group) => isUnchanged(changes.map(group)));
}
/**
 * A group in the span is the sum of the basis vectors at whose pivots it has rows. So these sums are gone through, each
 * by one vector more or less than the one before (a Gray code), and those whose every weight is 0 or 1 are groups.
 */
function everyGroup({ width, basis }) {
    const groups = [];
    const weights = new Float64Array(width);
    for (let step = 1; step < 2 ** basis.length; step++) {
        const place = 31 - Math.clz32(step & -step);
        const { pivot, row = new Float64Array() } = basis[place] ?? {};
        const sign = (weights[pivot ?? 0] ?? 0) > 0.5 ? -1 : 1;
        for (let at = 0; at < width; at++)
            weights[at] = (weights[at] ?? 0) + sign * (row[at] ?? 0);
        if (weights.every(isZeroOrOne))
            groups.push(groupOf(Array.from(weights.keys()).filter((at) => (weights[at] ?? 0) > 0.5)));
    }
    return groups;
}
const isZeroOrOne = (weight) => Math.abs(weight - Math.round(weight)) < 1e-6 && weight > -0.5 && weight < 1.5;
const groupOf = (atoms) => ({ byAtom }) => atoms.reduce((sum, atom) => sum + (byAtom[atom] ?? 0), 0);
function likelyGroups({ all, slices }) {
    const atoms = all.map((_, atom) => groupOf([atom]));
    const pairs = Array.from({ length: slices }, (_, one) => Array.from({ length: one }, (__, other) => pairGroups(one, other)));
    return [...atoms, ...pairs.flat(2)];
}
/** With the whole as one of them: the slice and its complement. */
const pairGroups = (one, other) => [
    ({ shared }) => shared(one, other),
    ({ shared }) => shared(one, one) - shared(one, other),
    ({ shared }) => shared(other, other) - shared(one, other),
    ({ shared }) => shared(0, 0) - shared(one, one) - shared(other, other) + shared(one, other),
];
/**
 * What each of these slices has beyond others of them, as many as do not overlap: of all rows, those of the values of a
 * column that are not among them. `rows` are the sizes.
 */
function restsOf(slices, rows) {
    const size = (one) => rows.shared(one, one);
    const bySize = [...slices].sort((a, b) => size(b) - size(a));
    return bySize.flatMap((whole) => {
        const parts = bySize.filter((part) => part !== whole && rows.shared(part, whole) === size(part));
        return familiesOf(parts, rows).map((family) => beyond(whole, family));
    });
}
const beyond = (whole, family) => ({ shared }) => family.reduce((rest, part) => rest - shared(part, part), shared(whole, whole));
/** Families of slices that do not overlap, each as large as it gets, so that every slice is in one. */
function familiesOf(parts, { shared }) {
    const seen = new Set();
    return parts.flatMap((first) => {
        if (seen.has(first))
            return [];
        const family = [first];
        for (const part of parts)
            if (family.every((each) => shared(each, part) === 0))
                family.push(part);
        for (const part of family)
            seen.add(part);
        return [family];
    });
}

;// CONCATENATED MODULE: ./domain/verdict/disclosure.js





/** The names of cells below the floor. */
function smallCells(cells, truth, floor) {
    const sizes = sizesOf(atomsOf(cells, asOutcomes(truth)));
    const isTooSmall = (index) => !isLarge(({ shared }) => shared(index, index), sizes, floor);
    return new Set(cells.filter((_, index) => isTooSmall(index)).map(({ name }) => name));
}
/**
 * The names of cells that must not be shown, so that no cell below the floor, and no other small group, is the sum or
 * difference of shown ones. The largest come first and stay; the first cell is the whole, and goes last of all.
 */
function hiddenCells(cells, truth, floor) {
    const atoms = atomsOf(cells, asOutcomes(truth));
    const sizes = sizesOf(atoms);
    const shown = shownTogether(cells, atoms, sizes.rows, (group) => !isLarge(group, sizes, floor));
    return new Set(cells.filter((_, index) => !shown.has(index)).map(({ name }) => name));
}
/** The places of cells that may be shown together, so that no group that they single out and has rows is small. */
function shownTogether(cells, atoms, rows, isSmall) {
    const nothing = { span: emptySpan(atoms.all.length), cells: [] };
    const { cells: shown } = asManyAsMayBe(nothing, largestFirst(cells, rows), (before, more) => {
        const span = extended(before.span, more.map((cell) => memberOf(atoms, cell)));
        const all = [...before.cells, ...more];
        const groups = [...groupsIn(span, atoms), ...(isComplete(span) ? [] : restsOf(all, rows))];
        return groups.some((group) => group(rows) > 0 && isSmall(group)) ? undefined : { span, cells: all };
    });
    return new Set(shown);
}
const sizesOf = (atoms) => ({
    rows: rowsOfAtoms(atoms),
    positives: countsOf(atoms, POSITIVES),
    negatives: countsOf(atoms, NEGATIVES),
});
/** Only the class counts here. */
const asOutcomes = (truth) => truth.map((each) => each * 4);
function isLarge(group, { rows, positives, negatives }, floor) {
    return group(rows) >= floor.records && Math.min(group(positives), group(negatives)) >= floor.perClass;
}

;// CONCATENATED MODULE: ./domain/plots/both-models.js

/** Three by three at most, so that all that follows from cells that are told is looked at; two by two where more of those may be. */
const BANDS = [3, 2];
/**
 * How the scores of two models go together, in place of a scatter plot, which shows single patients. No cell is told
 * that is below the floor, or from which with the others and all sums one below the floor would follow.
 */
function bothModels(model, champion, floor) {
    const [fine, coarse] = BANDS.map((most) => crossed(model, champion, floor, most));
    return shareTold(fine) >= shareTold(coarse) ? fine : coarse;
}
/** Of the cells of a table, those that are told. */
function shareTold({ cells }) {
    const all = cells.flat();
    return all.filter((cell) => cell !== undefined).length / all.length;
}
function crossed(model, champion, floor, most) {
    const [bands, championBands] = [bandsOf(model.bins, most), bandsOf(champion.bins, most)];
    const ofModel = bands.map((band) => memberIn(band, model.rows));
    const ofChampion = championBands.map((band) => memberIn(band, champion.rows));
    const members = ofModel.map((one) => ofChampion.map((other) => one.map((each, row) => each & (other[row] ?? 0))));
    const { truth } = model.rows;
    const parts = [new Uint8Array(truth.length).fill(1), ...ofModel, ...ofChampion, ...members.flat()];
    const named = parts.map((member, index) => ({ name: String(index), member }));
    const hidden = hiddenCells(named, truth, floor);
    const first = 1 + bands.length + championBands.length;
    return {
        bands,
        championBands,
        cells: members.map((ofRow, row) => ofRow.map((member, column) => hidden.has(String(first + row * championBands.length + column)) ? undefined : toldOf(member, truth))),
    };
}
/** Up to so many ranges of about as many rows. */
function bandsOf(bins, most) {
    const total = bins.reduce((sum, { rows }) => sum + rows, 0);
    let before = 0;
    const places = bins.map(({ rows }) => {
        before += rows;
        return Math.min(most - 1, Math.floor(((before - rows / 2) / total) * most));
    });
    return [...new Set(places)].map((place) => {
        const inBand = bins.filter((_, index) => places[index] === place);
        return { from: inBand[0]?.from ?? 0, to: inBand.at(-1)?.to ?? 1 };
    });
}
const memberIn = ({ from, to }, { score }) => Uint8Array.from(score, (each) => Number(each >= from && (each < to || to === 1)));
/** That there is none is told as little as that there are few. */
function toldOf(member, truth) {
    let [rows, positives] = [0, 0];
    member.forEach((each, row) => {
        rows += each;
        positives += each & (truth[row] ?? 0);
    });
    return rows === 0 ? undefined : { rows, positives };
}

// EXTERNAL MODULE: ./domain/statistics/wilson.js
var wilson = __webpack_require__(94598);
;// CONCATENATED MODULE: ./domain/plots/curves.js

/** Wilson's bounds at this one-sided confidence are the two-sided 95 % interval. */
const TWO_SIDED_95 = 0.975;
/** What lies at or above the lower end of each bin, from the highest bin down. */
function fromAbove(bins) {
    let [tp, fp] = [0, 0];
    return bins.toReversed().map(({ rows, positives }) => {
        tp += positives;
        fp += rows - positives;
        return { tp, fp };
    });
}
/**
 * The ROC curve at the ends of the bins: false positive rate, true positive rate, the latter with its own pointwise
 * interval. Between them nothing is said of the order of rows. Both classes must occur.
 */
function rocCurve(bins) {
    const points = fromAbove(bins);
    const { tp: positives, fp: negatives } = points.at(-1) ?? { tp: 0, fp: 0 };
    return [
        { x: 0, y: 0, n: 0 },
        ...points.map(({ tp, fp }, index) => ({
            x: fp / negatives,
            y: tp / positives,
            ...(index < points.length - 1 ? { interval: (0,wilson/* wilson */.rF)(tp, positives, TWO_SIDED_95) } : {}),
            n: tp + fp,
        })),
    ];
}
/** Recall and precision at the ends of the bins, precision with its own pointwise interval. */
function precisionRecallCurve(bins) {
    const points = fromAbove(bins);
    const positives = points.at(-1)?.tp ?? 0;
    return points.map(({ tp, fp }) => ({
        x: tp / positives,
        y: tp / (tp + fp),
        interval: (0,wilson/* wilson */.rF)(tp, tp + fp, TWO_SIDED_95),
        n: tp + fp,
    }));
}
/** The mean score of each bin, and the share of class 1 in it with its interval. */
const calibrationPoints = (bins) => bins.map(({ rows, positives, meanScore }) => ({
    x: meanScore,
    y: positives / rows,
    interval: (0,wilson/* wilson */.rF)(positives, rows, TWO_SIDED_95),
    n: rows,
}));
/** By bin, the share of a class that lies in it. */
function sharesOfClass(bins, of) {
    const counts = bins.map(({ rows, positives }) => (of === 1 ? positives : rows - positives));
    const total = counts.reduce((sum, each) => sum + each, 0);
    return counts.map((each) => each / total);
}

// EXTERNAL MODULE: ./domain/labels/label.js
var labels_label = __webpack_require__(96578);
;// CONCATENATED MODULE: ./domain/plots/score-bins.js
/** No picture gains by more. */
const MAX_BINS = 20;
/**
 * Where bins may end: hundredths, and finer near 0 and 1, where probabilities of rare events lie. The same for all data,
 * so that no end is a row's own score.
 */
const ENDS = [0.001, 0.002, 0.005, ...Array.from({ length: 99 }, (_, index) => (index + 1) / 100), 0.995, 0.998, 0.999];
/**
 * Rows in bins of their score, each with at least the floor's records and the floor's rows of either class; from low to
 * high, without a gap from 0 to 1. All pictures of a model are made of the same bins, so that what follows from any of
 * them together is sums of bins. A bin ends at each of the `cuts`: what is decided at a threshold is sums of bins then,
 * too, and no few rows lie between the two. Undefined where there are no two such bins, or none beside a cut.
 */
function scoreBins(rows, floor, cuts = []) {
    const inner = cuts.filter((cut) => cut > 0 && cut < 1);
    const target = { ...floor, records: Math.max(floor.records, Math.ceil(rows.size / MAX_BINS)) };
    const bins = [];
    for (const cells of segments(cellsOf(rows, [...ENDS, ...inner]), new Set(inner))) {
        const merged = mergedFrom(cells, target, floor);
        if (merged === undefined)
            return undefined;
        bins.push(...merged);
    }
    return bins.length < 2 ? undefined : bins.map(binOf);
}
const binOf = ({ sum, ...cell }) => ({ ...cell, meanScore: sum / cell.rows });
function cellsOf({ truth, score }, ends) {
    const edges = [0, ...new Set([...ends].sort((a, b) => a - b)), 1];
    const cells = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to, rows: 0, positives: 0, sum: 0 }));
    score.forEach((value, row) => {
        const cell = cells[placeOf(value, edges)];
        if (cell === undefined)
            throw new RangeError('a score that is no probability');
        cell.rows += 1;
        cell.positives += truth[row] ?? 0;
        cell.sum += value;
    });
    return cells;
}
/** The place of the last edge that is not above the value, by halves; 1 belongs to the last cell. */
function placeOf(value, edges) {
    if (!(value >= 0 && value <= 1))
        return -1;
    let [low, high] = [0, edges.length - 1];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((edges[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** Cells between one cut and the next. */
function segments(cells, cuts) {
    const all = [[]];
    for (const cell of cells) {
        if (cuts.has(cell.from))
            all.push([]);
        all.at(-1)?.push(cell);
    }
    return all;
}
/** As many full bins as there are; what is left over goes to the last of them. Undefined where not one is full. */
function mergedFrom(cells, target, floor) {
    const full = [];
    let open;
    for (const cell of cells) {
        open = open === undefined ? cell : together(open, cell);
        if (!isFull(open, target))
            continue;
        full.push(open);
        open = undefined;
    }
    if (open === undefined)
        return full;
    if (isFull(open, floor))
        return [...full, open];
    const last = full.pop();
    return last === undefined ? undefined : [...full, together(last, open)];
}
const together = (one, next) => ({
    from: one.from,
    to: next.to,
    rows: one.rows + next.rows,
    positives: one.positives + next.positives,
    sum: one.sum + next.sum,
});
const isFull = ({ rows, positives }, { records, perClass }) => rows > 0 && rows >= records && Math.min(positives, rows - positives) >= perClass;

// EXTERNAL MODULE: ./domain/statistics/fairness-metric.js
var fairness_metric = __webpack_require__(89800);
;// CONCATENATED MODULE: ./domain/verdict/reported.js


const keyOf = ({ metric, slice, isChange, groups }) => `${'base' in metric ? (0,fairness_metric/* fairnessText */.TQ)(metric) : (0,metrics/* textOf */.b6)(metric)}${isChange ? ' change' : ''} ${slice}${groups ? ` by ${groups.join(', ')}` : ''}`;
/**
 * What a number is taken to tell. A difference between groups is taken to tell of each group what its metric would, since
 * with what else is shown it may; likewise of the whole that they are compared with.
 */
function partsOf({ metric, slice, isChange, groups = [] }) {
    if (!('base' in metric))
        return [{ metric, slice, isChange, isOfGroups: false }];
    const slices = metric.method === 'to_overall' ? [slice, ...groups] : groups;
    return metric.base.flatMap((base) => slices.map((each) => ({ metric: base, slice: each, isChange, isOfGroups: true })));
}

// EXTERNAL MODULE: ./domain/verdict/spec.js
var verdict_spec = __webpack_require__(98249);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
// EXTERNAL MODULE: ./domain/statistics/delong.js
var delong = __webpack_require__(38983);
// EXTERNAL MODULE: ./domain/statistics/mover.js
var mover = __webpack_require__(48009);
// EXTERNAL MODULE: ./domain/statistics/sample-size.js
var sample_size = __webpack_require__(48032);
// EXTERNAL MODULE: ./domain/statistics/uncertain.js
var uncertain = __webpack_require__(22095);
;// CONCATENATED MODULE: ./domain/statistics/auc-difference.js






/** candidate − champion, or that ÷ champion. */
function compareAucs(candidate, champion, scale) {
    const clusters = candidate.cluster && (0,statistics_clusters/* clustersOf */.Dg)(candidate.cluster);
    const [a, b] = [(0,delong/* placements */.D)(candidate), (0,delong/* placements */.D)(champion)];
    const few = (0,auc_interval/* tooFewForAuc */.rS)(a, clusters);
    if (few)
        return (0,uncertain/* notDefined */.F)(few, scale === 'absolute' ? a.auc - b.auc : a.auc / b.auc - 1);
    const covariance = (0,delong/* aucCovariance */.H)(a, b, clusters);
    return aucDifference({ first: (0,auc_interval/* aucOf */.jd)(a, clusters), second: (0,auc_interval/* aucOf */.jd)(b, clusters), covariance }, scale);
}
/**
 * From the bounds that each has on the logit scale and their correlation (Zou and Donner, Statistics in Medicine
 * 2008). Wald's interval on the raw scale lets up to twice as many wrong models pass where AUCs are high.
 */
function aucDifference(pair, scale) {
    const { first, second, covariance } = pair;
    const count = (0,auc_interval/* aucCount */.dl)(first);
    const ratio = scale === 'relative' ? second.auc : 1;
    const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance)) / ratio;
    const value = (first.auc - second.auc) / ratio;
    return {
        kind: 'estimate',
        value,
        method: scale === 'relative' ? 'delong-mover-ratio' : 'delong-mover',
        ...count,
        bounds: (confidence) => auc_difference_mover(pair, confidence, scale),
        needed: (limit, confidence) => (0,sample_size/* scaledRows */.Uq)(count.n, standardError, value - limit, confidence),
    };
}
function auc_difference_mover({ first, second, covariance }, confidence, scale) {
    const spread = Math.sqrt(first.variance * second.variance);
    const correlation = spread > 0 ? covariance / spread : 0;
    const bounded = (one) => ({ value: one.auc, ...(0,auc_interval/* aucBounds */.ho)(one, confidence) });
    if (scale === 'absolute')
        return (0,mover/* moverDifference */.n)(bounded(first), bounded(second), correlation);
    const { low, high } = (0,mover/* moverRatio */.X)(bounded(first), bounded(second), correlation);
    return { low: low - 1, high: high - 1 };
}

// EXTERNAL MODULE: ./domain/statistics/average-precision.js
var average_precision = __webpack_require__(63902);
// EXTERNAL MODULE: ./domain/statistics/balanced-accuracy.js
var balanced_accuracy = __webpack_require__(22986);
// EXTERNAL MODULE: ./domain/statistics/drawn-counts.js + 1 modules
var drawn_counts = __webpack_require__(52757);
// EXTERNAL MODULE: ./domain/statistics/folded.js
var folded = __webpack_require__(74324);
// EXTERNAL MODULE: ./domain/statistics/means.js
var means = __webpack_require__(39578);
// EXTERNAL MODULE: ./domain/statistics/beta.js
var beta = __webpack_require__(15880);
// EXTERNAL MODULE: ./domain/statistics/design-effect.js
var design_effect = __webpack_require__(4852);
// EXTERNAL MODULE: ./domain/statistics/normal.js
var normal = __webpack_require__(78841);
// EXTERNAL MODULE: ./domain/statistics/shares.js
var shares = __webpack_require__(5054);
// EXTERNAL MODULE: ./domain/statistics/tango.js + 1 modules
var tango = __webpack_require__(10284);
;// CONCATENATED MODULE: ./domain/statistics/paired-proportions.js











/** Two shares of the same rows; `weight` says how often a row is there. Undefined where the metric is no such share. */
function compareShares(metric, candidate, champion, scale) {
    const [ours, theirs] = [(0,shares/* shareOf */.tC)(metric, candidate), (0,shares/* shareOf */.tC)(metric, champion)];
    if (!(ours && theirs && (0,shares/* isByTruth */.vJ)(ours)))
        return undefined;
    const counts = pairsIn(ours, theirs, candidate.weight);
    return candidate.cluster
        ? ofClusteredPairs(ours, theirs, { counts, clusters: (0,statistics_clusters/* clustersOf */.Dg)(candidate.cluster) }, scale)
        : ofPairs(ours, counts, scale);
}
function pairsIn(ours, theirs, weight) {
    const cells = new Float64Array(4);
    for (let row = 0; row < ours.hit.length; row++) {
        if (!ours.counted[row])
            continue;
        const cell = 2 * (ours.hit[row] ?? 0) + (theirs.hit[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + (weight?.[row] ?? 1);
    }
    const [neither = 0, onlySecond = 0, onlyFirst = 0, both = 0] = cells;
    return { both, onlyFirst, onlySecond, pairs: neither + onlySecond + onlyFirst + both };
}
/** Tango's bounds of the difference; of the ratio, both models' Wilson bounds with the correlation φ of their hits. */
const ofPairs = ({ of }, counts, scale) => scale === 'absolute'
    ? (0,tango/* pairedProportion */.GD)(counts, of)
    : ratioOf(counts, { n: counts.pairs, of, zAt: normal/* normalQuantile */.Zl, method: 'wilson-mover-ratio' });
function ratioOf(counts, { n, of, zAt, method }) {
    const { both, onlyFirst, onlySecond, pairs } = counts;
    const [first, second] = [both + onlyFirst, both + onlySecond];
    const value = (0,means/* changeIn */.UM)(first, second, 'relative');
    const bounded = (hits, z) => ({ value: hits / pairs, ...(0,wilson/* wilsonAt */.iU)(hits / pairs, pairs, z) });
    return {
        kind: 'estimate',
        value,
        method,
        n,
        of,
        bounds: (confidence) => {
            const z = zAt(confidence);
            const ratio = (0,mover/* moverRatio */.X)(bounded(first, z), bounded(second, z), correlation(counts));
            return { low: ratio.low - 1, high: ratio.high - 1 };
        },
        needed: (limit, confidence) => {
            // Of ln(first ÷ second), by the delta method.
            const error = Math.sqrt((onlyFirst + onlySecond) / (first * second));
            return (0,sample_size/* scaledRows */.Uq)(n, error, Math.log1p(value) - Math.log1p(limit), confidence);
        },
    };
}
function correlation({ both, onlyFirst, onlySecond, pairs }) {
    const neither = pairs - both - onlyFirst - onlySecond;
    const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
    return margins > 0 ? (both * neither - onlyFirst * onlySecond) / Math.sqrt(margins) : 0;
}
/** The same from pairs in clusters, as if there were fewer by the design effect, with Student's t for z. */
function ofClusteredPairs(ours, theirs, { counts, clusters }, scale) {
    const { effect, n, freedom } = effectOnPairs(ours, theirs, clusters, counts);
    const [first, second] = [counts.both + counts.onlyFirst, counts.both + counts.onlySecond];
    const value = (0,means/* changeIn */.UM)(first / counts.pairs, second / counts.pairs, scale);
    if (n < statistics_clusters/* MIN_CLUSTERS */.RX)
        return (0,uncertain/* notDefined */.F)('too-few-clusters', value);
    const scaled = {
        both: counts.both / effect,
        onlyFirst: counts.onlyFirst / effect,
        onlySecond: counts.onlySecond / effect,
        pairs: counts.pairs / effect,
    };
    const zAt = (confidence) => (0,beta/* studentQuantile */.FI)(confidence, freedom);
    if (scale === 'relative')
        return ratioOf(scaled, { n, of: 'clusters', zAt, method: 'wilson-mover-ratio' });
    return {
        kind: 'estimate',
        value,
        method: 'tango-clusters',
        n,
        of: 'clusters',
        bounds: (confidence) => (0,tango/* tangoAt */.DI)(scaled, zAt(confidence)),
        needed: (limit, confidence) => (0,tango/* pairsNeeded */.V5)(scaled, n, limit, confidence),
    };
}
function effectOnPairs(ours, theirs, clusters, { onlyFirst, onlySecond, pairs }) {
    const better = Int8Array.from(ours.hit, (hit, row) => hit - (theirs.hit[row] ?? 0));
    const sizes = (0,statistics_clusters/* clusterSums */.$r)(ours.counted, clusters);
    const telling = (0,design_effect/* clustersIn */.zr)((0,statistics_clusters/* clusterSums */.$r)(better.map(Math.abs), clusters));
    const independent = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
    const effect = (0,design_effect/* designEffect */.GL)({ sizes, sums: (0,statistics_clusters/* clusterSums */.$r)(better, clusters) }, independent, telling);
    return { effect, n: (0,design_effect/* clustersIn */.zr)(sizes), freedom: (0,statistics_clusters/* effectiveRows */.PA)(sizes) - 1 };
}

// EXTERNAL MODULE: ./domain/statistics/recalls.js
var statistics_recalls = __webpack_require__(28518);
;// CONCATENATED MODULE: ./domain/statistics/decision-changes.js









/** A change of a metric of decisions, on rows without weights; undefined where only resampling clusters serves. */
function compareDecisions(metric, candidate, champion, settings, scale) {
    if (candidate.cluster)
        return compareShares(metric, candidate, champion, scale);
    const cells = (0,folded/* folded */.T)(candidate, champion);
    const ofShares = compareShares(metric, cells.candidate, cells.champion, scale);
    if (ofShares)
        return ofShares;
    const recalls = scale === 'absolute' ? (0,statistics_recalls/* recallsOf */.o)(metric, cells) : undefined;
    if (recalls)
        return (0,balanced_accuracy/* balancedAccuracyChange */.s)(recalls);
    const [ours, theirs] = [(0,metrics/* statisticOf */.Qr)(metric, cells.candidate), (0,metrics/* statisticOf */.Qr)(metric, cells.champion)];
    const change = (counts) => (0,means/* changeIn */.UM)(ours(counts), theirs(counts), scale);
    const few = (0,floors/* tooFewToResample */.DK)(candidate) ?? (0,floors/* tooFewDifferences */.Pq)(candidate, champion);
    return few
        ? (0,uncertain/* notDefined */.F)(few, change(cells.counts))
        : (0,drawn_counts/* fromCounts */.t)(cells.counts, change, (0,floors/* countDifferences */.aI)(candidate, champion), settings);
}

// EXTERNAL MODULE: ./domain/statistics/estimate.js + 5 modules
var estimate = __webpack_require__(1463);
// EXTERNAL MODULE: ./domain/statistics/resampled.js + 2 modules
var resampled = __webpack_require__(82338);
;// CONCATENATED MODULE: ./domain/statistics/compare.js











/** candidate − champion, or that ÷ |champion|, paired by row, by the method that fits the metric. */
function compare(metric, contest, settings, scale = 'absolute') {
    const { candidate, champion } = contest;
    const reason = (0,estimate/* reasonOf */.A3)(metric, candidate) ?? (0,estimate/* reasonOf */.A3)(metric, champion);
    if (reason)
        return (0,uncertain/* notDefined */.F)(reason);
    const valueIn = (rows) => (0,metrics/* metricValue */.a3)(metric, (0,estimate/* leanRows */.w$)(metric, rows));
    if (scale === 'relative' && valueIn(champion) === 0)
        return (0,uncertain/* notDefined */.F)('zero-baseline');
    if (contest.sameModel)
        return noDifference(candidate.size);
    const change = () => (0,means/* changeIn */.UM)(valueIn(candidate), valueIn(champion), scale);
    if ((0,estimate/* isWithoutInterval */.Ob)(metric))
        return (0,uncertain/* notDefined */.F)('no-interval', change());
    if (!(0,shares/* isOfDecisions */.RF)(metric) && isSame(candidate, champion))
        return (0,uncertain/* notDefined */.F)('degenerate', change());
    const closed = candidate.weight
        ? undefined
        : inClosedForm(metric, { ...contest, candidate, champion }, settings, scale);
    return closed ?? byBootstrap(metric, contest, settings, scale);
}
/** A model is no different from itself. Two models that answer the same on these rows may differ on others. */
const noDifference = (n) => ({
    kind: 'estimate',
    value: 0,
    method: 'identical',
    n,
    of: 'records',
    bounds: () => ({ low: 0, high: 0 }),
    needed: () => n,
});
function inClosedForm(metric, { candidate, champion }, settings, scale) {
    const [ours, theirs] = [(0,metrics/* meanOf */.hm)(metric, candidate), (0,metrics/* meanOf */.hm)(metric, champion)];
    if (ours && theirs) {
        const [first, second] = [ours, theirs].map(({ terms, after }) => (0,means/* throughSlope */.VS)((0,means/* meanInfluence */.bu)(terms), after));
        return first && second && (0,means/* fromInfluence */.Iz)((0,means/* changeInfluence */.M$)(first, second, scale), candidate.cluster, 'mean-t');
    }
    if (candidate.task === 'regression' || champion.task === 'regression')
        return undefined;
    if ((0,shares/* isOfDecisions */.RF)(metric))
        return compareDecisions(metric, candidate, champion, settings, scale);
    return candidate.task === 'binary' && champion.task === 'binary'
        ? ofRanking(metric, candidate, champion, scale)
        : compareShares(metric, candidate, champion, scale);
}
function ofRanking(metric, candidate, champion, scale) {
    if ((0,estimate/* isPlainAuc */.Ch)(metric))
        return compareAucs(candidate, champion, scale);
    if (!(0,estimate/* isLinearPrecision */.Wg)(metric, candidate))
        return undefined;
    const [first, second] = [(0,average_precision/* averagePrecisionInfluence */.b)(candidate), (0,average_precision/* averagePrecisionInfluence */.b)(champion)];
    return (0,means/* fromInfluence */.Iz)((0,means/* changeInfluence */.M$)(first, second, scale), candidate.cluster, 'linearised-t');
}
function byBootstrap(metric, { candidate, champion }, settings, scale) {
    const [ours, theirs] = [(0,metrics/* statisticOf */.Qr)(metric, candidate), (0,metrics/* statisticOf */.Qr)(metric, champion)];
    const change = (weight) => (0,means/* changeIn */.UM)(ours(weight), theirs(weight), scale);
    const few = tooFew(metric, candidate, champion);
    if (!few)
        return (0,resampled/* resampled */.eB)(candidate.size, change, settings, candidate);
    return (0,uncertain/* notDefined */.F)(few, (0,means/* changeIn */.UM)((0,metrics/* metricValue */.a3)(metric, candidate), (0,metrics/* metricValue */.a3)(metric, champion), scale));
}
function tooFew(metric, candidate, champion) {
    const few = (0,floors/* tooFewToResample */.DK)(candidate);
    if (few || !(0,shares/* isOfDecisions */.RF)(metric) || candidate.task === 'regression' || champion.task === 'regression')
        return few;
    return (0,floors/* tooFewDifferences */.Pq)(candidate, champion);
}
/** Both models answered the same on all rows: that they do not differ elsewhere is not shown. */
function isSame(candidate, champion) {
    const [ours, theirs] = [answersOf(candidate), answersOf(champion)];
    return ours.every((each, row) => each === theirs[row]);
}
function answersOf(rows) {
    if (rows.task === 'binary')
        return rows.score;
    return rows.task === 'regression' ? rows.predicted : (rows.scores ?? rows.decided);
}

// EXTERNAL MODULE: ./domain/verdict/fairness-tests.js + 5 modules
var fairness_tests = __webpack_require__(64075);
;// CONCATENATED MODULE: ./domain/verdict/measure.js







/** Every metric's test on each of its slices. */
function measureTests(spec, sample) {
    const ofSlices = (0,tests/* metricTests */.kq)(spec.tests).flatMap((test) => measure_cellsOf(test, sample.slices).map((cell) => ({
        test,
        metric: test.metric.name,
        slice: cell.name,
        size: sizeOf(cell, numberOf(test, cell), sample),
        ...measureTest(test, cell, spec, sample),
    })));
    return [...ofSlices, ...(0,tests/* fairnessTests */.jZ)(spec.tests).map((test) => resultOfGroups(test, spec, sample))];
}
/** A number of all rows that tells of each group: what it is over has as few of a class as the smallest of them. */
function resultOfGroups(test, spec, sample) {
    const { rows, slices, hidden } = sample;
    const settings = { ...settingsOf(spec), confidence: spec.statistics.confidence };
    const { judgement, slice } = (0,fairness_tests/* measureFairness */.EG)(test, rows, slices, hidden, settings);
    const [whole, ...groups] = [...slices.cells.slice(0, 1), ...(0,fairness_tests/* groupsOf */.c1)(test, slices)].map((cell) => sizeOf(cell, (0,fairness_tests/* fairnessNumber */.xK)(test, slices), sample));
    if (whole === undefined)
        throw new Error('no slice of all rows');
    const classes = groups.flatMap(({ smallest }) => (smallest === 'no-classes' ? [] : [smallest]));
    const size = { ...whole, ...(classes.length > 0 ? { smallest: Math.min(...classes) } : {}) };
    return { test, metric: test.metric.name, slice, size, ...judgement };
}
/** Every reported metric on every slice. */
function measureReport(spec, sample) {
    return spec.report.flatMap((metric) => sample.slices.cells.map((cell) => ({
        metric,
        slice: cell.name,
        size: sizeOf(cell, { metric, slice: cell.name, isChange: false }, sample),
        ...(sample.hidden.has(cell.name)
            ? {}
            : { measured: (0,estimate/* estimate */.jA)(metric, rowsIn(sample.rows, cell), settingsOf(spec)) }),
    })));
}
function measureTest(test, cell, spec, sample) {
    if (sample.hidden.has(cell.name))
        return (0,judge/* suppressed */.Dm)(test);
    const rows = rowsIn(sample.rows, cell);
    const { confidence } = spec.statistics;
    if (test.limit.kind !== 'change')
        return (0,judge/* judge */.S4)(test, (0,estimate/* estimate */.jA)(test.metric, rows, settingsOf(spec)), confidence);
    if (sample.champion === undefined)
        return (0,judge/* noBaseline */.f$)(test);
    const contest = { candidate: rows, champion: rowsIn(sample.champion, cell), sameModel: sample.sameModel };
    return (0,judge/* judge */.S4)(test, compare(test.metric, contest, settingsOf(spec), test.limit.scale), confidence);
}
/** The spec's reader has seen to it that every name is known; a name that is not would otherwise test nothing. */
function measure_cellsOf(test, { named }) {
    return test.slices.flatMap((name) => {
        const cells = named.get(name);
        if (cells === undefined || cells.length === 0)
            throw new Error('a test names a slice that was not made');
        return cells;
    });
}
const settingsOf = ({ statistics: { resamples, seed } }) => ({ resamples, seed });
const rowsIn = (rows, { member }) => (0,statistics_rows/* subset */.LE)(rows, Uint32Array.from(member.keys()).filter((row) => member[row] === 1));
function sizeOf(cell, number, { rows, withheld }) {
    const within = rowsIn(rows, cell);
    const sizes = (0,statistics_rows/* classSizes */.Dq)(within);
    return {
        records: within.size,
        smallest: sizes.length === 0 ? 'no-classes' : Math.min(...sizes),
        ...(within.task === 'binary' ? { classes: (0,statistics_rows/* classCounts */.RZ)(within) } : {}),
        isWithheld: withheld.has(keyOf(number)),
    };
}
const numberOf = ({ metric, limit }, { name }) => ({
    metric,
    slice: name,
    isChange: limit.kind === 'change',
});
/** All numbers that a report of these slices would have, those of tests first. */
const numbersOf = (spec, slices) => [
    ...(0,tests/* metricTests */.kq)(spec.tests).flatMap((test) => measure_cellsOf(test, slices).map((cell) => numberOf(test, cell))),
    ...(0,tests/* fairnessTests */.jZ)(spec.tests).map((test) => (0,fairness_tests/* fairnessNumber */.xK)(test, slices)),
    ...spec.report.flatMap((metric) => slices.cells.map(({ name }) => ({ metric, slice: name, isChange: false }))),
];

;// CONCATENATED MODULE: ./domain/verdict/contributions.js

const squaredErrors = ({ truth, predicted }) => truth.map((each, row) => (each - (predicted[row] ?? Number.NaN)) ** 2);
function squaredDeviations({ truth }) {
    const mean = truth.reduce((sum, each) => sum + each, 0) / truth.length;
    return truth.map((each) => (each - mean) ** 2);
}
/**
 * What the rows add to a metric of numbers, or to its change from the champion's; undefined of a metric that is a value
 * of one row (`max_error`, `median_absolute_error`), and of any that is not known here.
 */
function contributionsTo(metric, rows, champion) {
    const of = termsOf(metric, rows);
    if (of === undefined || !champion)
        return of?.map((terms) => weightedBy(terms, rows));
    const theirs = termsOf(metric, champion);
    return of.map((terms, kind) => weightedBy(terms.map((each, row) => Math.abs(each - (theirs?.[kind]?.[row] ?? Number.NaN))), rows));
}
function termsOf(metric, rows) {
    if (metric.name === 'r2_score' || metric.name === 'explained_variance_score') {
        return [squaredErrors(rows), squaredDeviations(rows)];
    }
    const mean = (0,metrics/* meanOf */.hm)(metric, rows);
    return mean && [mean.terms.map(Math.abs)];
}
const weightedBy = (terms, { weight }) => weight ? terms.map((each, row) => each * (weight[row] ?? 0)) : terms;

;// CONCATENATED MODULE: ./domain/verdict/contributors.js


/**
 * As many equal contributions would be as unequal: (Σc)² ÷ Σc² (Kish 1965), from both sums. Where one row makes nearly all
 * of the sum, it is 1; where nothing is contributed, 0.
 */
function kish(sum, squares) {
    // What is beyond all numbers is made by one row.
    if (!Number.isFinite(squares))
        return 1;
    return squares > 0 ? (sum * sum) / squares : 0;
}
/**
 * The names of cells on which a number may be shown, so that of each kind of contribution no group that these cells
 * single out is made by fewer rows than `least`: the sum over a slice and that over the whole give that over the rest.
 */
function cellsOfMany(cells, size, kinds, least) {
    const atoms = atomsOf(cells, new Uint8Array(size));
    const { atomOf } = partition(cells, size);
    const summed = (of, contributions) => {
        const byAtom = new Float64Array(atoms.all.length);
        contributions.forEach((each, row) => {
            const atom = atomOf[row] ?? 0;
            byAtom[atom] = (byAtom[atom] ?? 0) + of(each);
        });
        return sumsOf(atoms, byAtom);
    };
    const sums = kinds.map((each) => ({ sum: summed((one) => one, each), squares: summed((one) => one * one, each) }));
    const isSmall = (group) => sums.some(({ sum, squares }) => !(kish(group(sum), group(squares)) >= least));
    const shown = shownTogether(cells, atoms, rowsOfAtoms(atoms), isSmall);
    return new Set(cells.filter((_, index) => shown.has(index)).map(({ name }) => name));
}

;// CONCATENATED MODULE: ./domain/verdict/score-spread.js

/** As scikit-learn's log loss cuts them. */
const SMALLEST = 2 ** -52;
const logit = (score) => {
    const cut = Math.min(1 - SMALLEST, Math.max(SMALLEST, score));
    return Math.log(cut / (1 - cut));
};
/** By metric, on what scale of scores a label counts: that much a metric would move, were the label another. */
const SCALES = {
    roc_auc_score: midRanks,
    average_precision_score: midRanks,
    brier_score_loss: (scores) => scores,
    expected_calibration_error: (scores) => scores,
    log_loss: (scores) => scores.map(logit),
};
/**
 * What a metric of scores, or its change, weighs the labels with: by class, a number for each row. Undefined of a metric
 * that is not known here.
 */
function leversOf({ name }, rows, champion) {
    const scale = SCALES[name];
    const ours = scale && columnsOf(rows).map(scale);
    if (!scale || !champion)
        return ours;
    const theirs = columnsOf(champion).map(scale);
    return ours?.map((values, at) => values.map((each, row) => each - (theirs[at]?.[row] ?? Number.NaN)));
}
/**
 * Whether a metric of scores hangs on the labels of few rows. A program that scores one patient as no other, all else
 * alike, would be told by the metric what became of that patient. So these numbers must be spread by as many rows as
 * `least`: Kish's number of the squared distances from their mean. Such that do not differ at all tell nothing.
 * Looked at are the rows of a slice (`side` 1), or those that it lacks (0).
 */
function isSpreadByFew(levers, member, side, least) {
    let [count, sum] = [0, 0];
    for (let row = 0; row < levers.length; row++) {
        if (member[row] !== side)
            continue;
        count++;
        sum += levers[row] ?? 0;
    }
    if (count === 0)
        return false;
    const mean = sum / count;
    let [squares, fourths] = [0, 0];
    for (let row = 0; row < levers.length; row++) {
        if (member[row] !== side)
            continue;
        const square = ((levers[row] ?? 0) - mean) ** 2;
        squares += square;
        fourths += square * square;
    }
    const isNothing = squares <= ROUNDING * count * Math.max(1, mean * mean);
    return !isNothing && !(kish(squares, fourths) >= least);
}
const ROUNDING = 1e-24;
/** The scores of each class. */
function columnsOf(rows) {
    if (rows.task === 'binary')
        return [rows.score];
    const { classes, scores = new Float64Array() } = rows;
    return Array.from({ length: classes }, (_, at) => scores.filter((__, place) => place % classes === at));
}
/** From 0 to 1, those of tied scores alike. */
function midRanks(scores) {
    const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
    const ranks = new Float64Array(scores.length);
    for (let start = 0, end = 0; start < order.length; start = end) {
        while (end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0])
            end++;
        for (let at = start; at < end; at++)
            ranks[order[at] ?? 0] = (start + end - 1) / 2 / scores.length;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./domain/verdict/known.js




function knownOf({ cells, outcomes }) {
    const atoms = atomsOf(cells, outcomes);
    const all = cells.map((_, index) => memberOf(atoms, index));
    const bySlices = extended(emptySpan(atoms.all.length), all);
    const rows = rowsOfAtoms(atoms);
    return {
        atoms,
        rows,
        counts: SIDES.map((side) => countsOf(atoms, side)),
        bySlices,
        isComplete: isComplete(bySlices),
        members: all.map((member) => Float64Array.from(bySlices.basis, ({ pivot }) => member[pivot] ?? 0)),
        totals: all.map((member) => totalOf(member, atoms)),
        largestFirst: largestFirst(cells, rows),
    };
}
function totalOf(member, { all }) {
    const total = new Float64Array(OUTCOMES);
    all.forEach(({ counts }, atom) => {
        for (let outcome = 0; outcome < OUTCOMES; outcome++) {
            total[outcome] = (total[outcome] ?? 0) + (member[atom] ?? 0) * (counts[outcome] ?? 0);
        }
    });
    return total;
}
/** The weights of the unknowns in a sum over the rows of a group that are on a side. */
function joint(group, side) {
    const weights = new Float64Array(group.length * OUTCOMES);
    group.forEach((weight, atom) => {
        side.forEach((each, outcome) => {
            weights[atom * OUTCOMES + outcome] = weight * each;
        });
    });
    return weights;
}
/** How many rows of each class a slice has is taken as known. */
const sizesIn = ({ members, bySlices }) => extended(emptySpan(bySlices.basis.length * OUTCOMES), members.flatMap((member) => [joint(member, POSITIVES), joint(member, NEGATIVES)]));
/** What must not be in the span: groups of rows, of which fewer than `least` are on a side. */
function secretsOf({ atoms, rows, counts, bySlices }, least) {
    const groups = groupsIn(bySlices, atoms).filter((group) => group(rows) > 0);
    const units = bySlices.basis.map(({ pivot }) => sumsOf(atoms, unit(pivot, atoms.all.length)));
    return SIDES.flatMap((side, index) => {
        const ofSide = counts[index];
        const small = groups.filter((group) => ofSide !== undefined && group(ofSide) < least);
        return small.map((group) => joint(Float64Array.from(units, group), side));
    });
}
const unit = (at, width) => new Float64Array(width).fill(1, at, at + 1);
/** The slices whose count of a side no such change changes. */
function slicesTold(changes, { members }) {
    const bySlice = changes.map((change) => members.map((member) => byOutcome(change, member)));
    return (side) => [...members.keys()].filter((slice) => isUnchanged(bySlice.map((each) => dot(each[slice] ?? side, side))));
}
/** A change of the unknowns, summed over a group. */
function byOutcome(change, group) {
    const sums = new Float64Array(OUTCOMES);
    group.forEach((weight, atom) => {
        for (let outcome = 0; outcome < OUTCOMES; outcome++) {
            sums[outcome] = (sums[outcome] ?? 0) + weight * (change[atom * OUTCOMES + outcome] ?? 0);
        }
    });
    return sums;
}

;// CONCATENATED MODULE: ./domain/verdict/withheld.js






const OF_TWO_CLASSES = {
    told: ({ metric, isChange, isOfGroups }) => {
        const told = toldBy(metric, isChange);
        return isOfGroups && isChange && told.length > 0 ? [...TELLS_ALL, ...CHANGE_TELLS_ALL] : told;
    },
    denominator: denominatorOf,
};
/**
 * The keys of numbers that must be withheld, so that nobody can work out fewer rows right or wrong, found or missed, in
 * any group that the slices single out; not even none, which says the same of all. The unknowns are the counts of each
 * outcome in each atom; a number that is shown tells sums of them. Each stays as long as nothing small follows from it
 * and from those before it: those of the whole come first, and those of the smallest slice last.
 */
function withheldNumbers(numbers, decided, least, reading = OF_TWO_CLASSES) {
    const known = knownOf(decided);
    const secrets = secretsOf(known, least.perSide);
    const telling = tellingNumbers(numbers, decided, known, reading);
    const nothing = { span: sizesIn(known), keys: [] };
    // What is small by itself need not be tried: it would be found, but slowly.
    const large = telling.filter(({ counted, fewest }) => counted >= least.counted && fewest >= least.perSide);
    const { keys: shown } = asManyAsMayBe(nothing, large, ({ span, keys }, more) => {
        const wider = extended(span, [...new Set(more.flatMap(({ sums }) => sums))]);
        if (isTelling(wider, secrets, known, least.perSide))
            return undefined;
        return { span: wider, keys: [...keys, ...more.map(({ key }) => key)] };
    });
    const isShown = new Set(shown);
    return new Set(telling.map(({ key }) => key).filter((key) => !isShown.has(key)));
}
/** The largest slices first. A number of groups that are not all shown can't be shown either. */
function tellingNumbers(numbers, { cells }, known, reading) {
    const places = new Map(cells.map(({ name }, index) => [name, index]));
    const sumOf = jointSums(known);
    const telling = numbers.flatMap((number) => {
        const parts = partsOf(number).filter((part) => reading.told(part).length > 0);
        const isMissing = parts.some(({ slice }) => !places.has(slice));
        if (parts.length === 0 || (isMissing && number.groups === undefined))
            return [];
        const key = keyOf(number);
        if (isMissing)
            return [{ key, sums: [], counted: 0, fewest: 0, rank: 0 }];
        const all = parts.map((part) => tellingPart(part, places.get(part.slice) ?? 0, known, reading, sumOf));
        return [
            {
                key,
                sums: all.flatMap(({ sums }) => sums),
                counted: Math.min(...all.map(({ counted }) => counted)),
                fewest: Math.min(...all.map(({ fewest }) => fewest)),
                rank: Math.max(...all.map(({ rank }) => rank)),
            },
        ];
    });
    return telling.sort((a, b) => a.rank - b.rank);
}
function tellingPart(part, place, { totals, largestFirst }, reading, sumOf) {
    const total = totals[place] ?? new Float64Array();
    const told = reading.told(part);
    return {
        sums: told.map((side) => sumOf(place, side)),
        counted: dot(total, reading.denominator(part.metric)),
        fewest: Math.min(...sidesToldBy(told).map((side) => dot(total, side))),
        rank: largestFirst.indexOf(place),
    };
}
/** The same sum of the same slice is the same vector, so that many numbers that tell it cost no more than one. */
function jointSums({ members }) {
    const known = members.map(() => new Map());
    return (place, side) => {
        const found = known[place]?.get(side) ?? joint(members[place] ?? new Float64Array(), side);
        known[place]?.set(side, found);
        return found;
    };
}
/** The sides that follow from what one number of a slice tells and the sizes of its classes. */
function sidesToldBy(told) {
    const span = extended(emptySpan(OUTCOMES), [POSITIVES, NEGATIVES, ...told]);
    return SIDES.filter((side) => extended(span, [side]).basis.length === span.basis.length);
}
function isTelling(span, secrets, known, least) {
    const changes = unseenChanges(span);
    const isTold = (weights) => isUnchanged(changes.map((change) => dot(change, weights)));
    if (secrets.some(isTold))
        return true;
    if (known.isComplete)
        return false;
    const told = slicesTold(changes, known);
    return SIDES.some((side, index) => hasSmallRest(told(side), index, known, least));
}
/** Whether of one side a slice has few beyond others, where the counts of that side are told of all of them. */
function hasSmallRest(told, side, { rows, counts }, least) {
    const ofSide = counts[side];
    return ofSide !== undefined && restsOf(told, rows).some((group) => group(rows) > 0 && group(ofSide) < least);
}

;// CONCATENATED MODULE: ./domain/verdict/withheld-of-classes.js




/**
 * Of several classes each is looked at against all others, as if there were two: a metric is taken to tell all of it of
 * every class. What is right at all is looked at for itself. A metric that tells single cells beyond that (a kappa whose
 * weights tell one wrong class from another) is withheld.
 */
function withheldOfClasses(numbers, { cells, rows, champion }, least) {
    const passes = Array.from({ length: rows.classes }, (_, one) => {
        const is = (of, row) => Number(of[row] === one);
        const outcomes = outcomesWith(rows, champion, is);
        return withheldNumbers(numbers, { cells, outcomes }, least, OF_ONE_CLASS);
    });
    const isRight = (of, row) => Number(of[row] === rows.truth[row]);
    const right = { cells, outcomes: outcomesWith(rows, champion, isRight) };
    return new Set([
        ...passes.flatMap((each) => [...each]),
        ...withheldNumbers(numbers, right, least, OF_RIGHT),
        ...numbers.filter((number) => partsOf(number).some(({ metric }) => tellsCells(metric))).map(keyOf),
    ]);
}
const outcomesWith = (rows, champion, is) => Uint8Array.from(rows.truth, (_, row) => is(rows.truth, row) * 4 + is(rows.decided, row) * 2 + (champion ? is(champion.decided, row) : 0));
const tellsCells = ({ name, options }) => name === 'cohen_kappa_score' && options.kappaWeights !== undefined;
const isOfDecisions = ({ name }) => metrics/* TRAITS */.GS[name].on === 'decisions';
const isOfRight = ({ name }) => name === 'accuracy_score' || name === 'zero_one_loss' || name === 'hamming_loss';
const both = ({ isChange, isOfGroups }) => isChange && isOfGroups;
const OF_ONE_CLASS = {
    told: (part) => {
        if (!isOfDecisions(part.metric) || isOfRight(part.metric))
            return [];
        if (both(part))
            return [...TELLS_ALL, ...CHANGE_TELLS_ALL];
        return part.isChange ? CHANGE_TELLS_ALL : TELLS_ALL;
    },
    denominator: () => POSITIVES,
};
/** Here all rows are of class 1, and those are decided to be that are right. */
const OF_RIGHT = {
    told: (part) => {
        if (!isOfDecisions(part.metric))
            return [];
        if (both(part))
            return [...TELLS_RIGHT, ...CHANGE_TELLS_RIGHT];
        return part.isChange ? CHANGE_TELLS_RIGHT : TELLS_RIGHT;
    },
    denominator: () => ALL_ROWS,
};

;// CONCATENATED MODULE: ./domain/verdict/withheld-by-task.js








/** The keys of numbers of classified rows that must be withheld. What is not known to be safe is not shown. */
function withheldFrom(numbers, told, least) {
    const { rows, champion, cells } = told;
    if (rows.task === 'regression' && withheld_by_task_isSame(rows, champion))
        return ofNumbers(numbers, { cells, rows, champion }, least);
    if (rows.task === 'binary' && withheld_by_task_isSame(rows, champion)) {
        const decided = { cells, outcomes: outcomesOf(rows, champion) };
        return joined(withheldNumbers(numbers, decided, least), ofClassified(numbers, { cells, rows, champion }, least));
    }
    if (rows.task === 'multiclass' && withheld_by_task_isSame(rows, champion)) {
        const classes = { cells, rows, champion };
        return joined(withheldOfClasses(numbers, classes, least), ofClassified(numbers, classes, least));
    }
    return new Set(numbers.map(keyOf));
}
/** A champion of another task can't be compared: nothing is shown. */
const withheld_by_task_isSame = ({ task }, champion) => champion === undefined || champion.task === task;
const joined = (...sets) => new Set(sets.flatMap((each) => [...each]));
/** What scores tell of single labels, and weights of single rows. */
function ofClassified(numbers, told, { perSide }) {
    const { cells, rows } = told;
    const hangs = hangingOn(told, perSide);
    const weighty = rows.weight && cellsOfMany(cells, rows.size, sidesOf(told), perSide);
    return withAnyPart(numbers, cells, (part) => weighty?.has(part.slice) === false || hangs(part));
}
/** Whether a metric of scores hangs on few rows of its slice, or of what the whole has beyond it. */
function hangingOn({ cells, rows, champion }, least) {
    const members = new Map(cells.map(({ name, member }) => [name, member]));
    const levers = remembered(nameOf, ({ metric, isChange }) => leversOf(metric, rows, isChange ? champion : undefined));
    return remembered((part) => `${nameOf(part)} ${part.slice}`, (part) => {
        const member = members.get(part.slice);
        if (metrics/* TRAITS */.GS[part.metric.name].on === 'decisions')
            return false;
        const all = levers(part);
        if (!member || !all)
            return true;
        return all.some((each) => [1, 0].some((side) => isSpreadByFew(each, member, side, least)));
    });
}
const nameOf = ({ metric, isChange }) => `${(0,metrics/* textOf */.b6)(metric)} ${isChange}`;
/** With weights: the weight of every row that is rightly or wrongly found or missed, of each class and of both models. */
function sidesOf({ rows, champion }) {
    const classes = rows.task === 'binary' ? [1] : Array.from({ length: rows.classes }, (_, at) => at);
    return [rows, ...(champion ? [champion] : [])].flatMap((model) => {
        const { decided } = model;
        if (decided === undefined)
            return [weightedBy(new Float64Array(rows.size).fill(1), rows)];
        return classes.flatMap((one) => [0, 1, 2, 3].map((side) => weightedBy(Float64Array.from(decided, (each, row) => Number(2 * Number(rows.truth[row] === one) + Number(each === one) === side)), rows)));
    });
}
/** Each metric is a sum of what rows add; a number is shown where many of them make it. */
function ofNumbers(numbers, { cells, rows, champion }, { perSide }) {
    const slices = new Map();
    for (const part of numbers.flatMap(partsOf)) {
        slices.set(nameOf(part), (slices.get(nameOf(part)) ?? new Set()).add(part.slice));
    }
    const shown = remembered(nameOf, (part) => {
        const kinds = contributionsTo(part.metric, rows, part.isChange ? champion : undefined);
        const asked = cells.filter(({ name }, index) => index === 0 || slices.get(nameOf(part))?.has(name));
        return kinds ? cellsOfMany(asked, rows.size, kinds, perSide) : new Set();
    });
    return withAnyPart(numbers, cells, (part) => !shown(part).has(part.slice));
}
/** A number of a slice that is not shown anyway is none of these; one of groups is not shown without them. */
function withAnyPart(numbers, cells, isBad) {
    const shown = new Set(cells.map(({ name }) => name));
    const isWithheld = (part) => (shown.has(part.slice) ? isBad(part) : part.isOfGroups);
    return new Set(numbers.filter((number) => partsOf(number).some(isWithheld)).map(keyOf));
}
function remembered(keyFor, of) {
    const known = new Map();
    return (part) => {
        const key = keyFor(part);
        const found = known.has(key) ? known.get(key) : of(part);
        known.set(key, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./commands/model-test/answered-rows.js

/** The labelled rows with what a model answered on them. */
function answeredRows(set, answers, threshold) {
    const { truth, labelled, weight, cluster } = set;
    const extras = { ...(weight ? { weight } : {}), ...(cluster ? { cluster } : {}) };
    const of = (values) => Float64Array.from(labelled, (row) => values[row] ?? Number.NaN);
    switch (truth.task) {
        case 'binary':
            return (0,statistics_rows/* binaryRows */.bB)(truth.of, of(scoresIn(answers)), { threshold, ...extras });
        case 'regression':
            return (0,statistics_rows/* regressionRows */.$N)(truth.of, of(valuesIn(answers)), extras);
        case 'multiclass': {
            const { decided, classScores } = decisionsIn(answers);
            const classes = truth.classes.length;
            const scores = classScores && rowsOf(classScores, labelled, classes);
            return (0,statistics_rows/* multiclassRows */.$G)(truth.of, of(decided), classes, { scores, ...extras });
        }
    }
}
function rowsOf(matrix, rows, width) {
    const picked = new Float64Array(rows.length * width);
    rows.forEach((row, at) => {
        picked.set(matrix.subarray(row * width, (row + 1) * width), at * width);
    });
    return picked;
}
/** Whoever reads answers asks for those of the task; others are a bug of ours. */
const otherTask = () => {
    throw new Error('answers of another task than was asked');
};
const scoresIn = (answers) => ('scores' in answers ? answers.scores : otherTask());
const valuesIn = (answers) => ('values' in answers ? answers.values : otherTask());
const decisionsIn = (answers) => ('decided' in answers ? answers : otherTask());

;// CONCATENATED MODULE: ./commands/model-test/sample.js







/** The labelled rows with their scores, and which slices and numbers may be shown. */
function sampleOf(set, answered, sameModel, spec, admission) {
    const rowsWith = (answers) => answeredRows(set, answers, spec.threshold);
    const rows = rowsWith(answered.model);
    const champion = answered.champion && rowsWith(answered.champion);
    const sample = { rows, ...(champion ? { champion } : {}), sameModel, slices: set.slices };
    const hidden = hiddenSlices(set, spec, admission);
    return { ...sample, hidden, withheld: withheldIn({ ...sample, hidden }, spec, admission) };
}
/**
 * Small slices say little of any data; of classified data nothing may be shown from which one could be worked out. The
 * whole is no slice: where it is small its intervals say so, and the host keeps its numbers from the surfaces.
 */
function hiddenSlices({ slices, truth }, spec, admission) {
    const { minSliceSize } = spec.statistics;
    const parts = slices.cells.slice(1);
    if (!(0,labels_label/* isClassified */.OR)(admission.label.classification)) {
        return smallCells(parts, new Uint8Array(truth.of.length), { records: minSliceSize, perClass: 0 });
    }
    const minRecords = admission.policy.controlPlane.aggregates?.minRecords ?? 0;
    const records = Math.max(minSliceSize, minRecords);
    const hidden = againstTheRest(truth).flatMap(({ is, perClass }) => [
        ...hiddenCells(slices.cells, is, { records, perClass }),
    ]);
    return new Set(hidden.filter((name) => name !== verdict_spec/* ALL */.y));
}
/** Each class and all that is not of it; where there are no classes only sizes count. */
function againstTheRest({ of, ...truth }) {
    const is = (place) => Uint8Array.from(of, (each) => Number(each === place));
    switch (truth.task) {
        case 'binary':
            return [{ is: is(1), perClass: mask/* MIN_CLASS_RECORDS */.rT }];
        case 'multiclass':
            return truth.classes.map((_, place) => ({ is: is(place), perClass: mask/* MIN_CLASS_RECORDS */.rT }));
        case 'regression':
            return [{ is: new Uint8Array(of.length), perClass: 0 }];
    }
}
/**
 * What a model decided is the program's to choose: one that answers for a single patient as for no other would be told
 * by the difference what became of that patient. A model compared with itself tells nothing. `more` are numbers that the
 * report would have beside those of the spec.
 */
function withheldIn(sample, spec, admission, more = []) {
    const { rows, champion, sameModel, slices, hidden } = sample;
    if (!(0,labels_label/* isClassified */.OR)(admission.label.classification))
        return new Set();
    const cells = slices.cells.filter(({ name }) => !hidden.has(name));
    const compared = sameModel ? undefined : champion;
    const numbers = [...numbersOf(spec, slices), ...more].filter(({ isChange }) => !isChange || compared !== undefined);
    return withheldFrom(numbers, { cells, rows, champion: compared }, { perSide: mask/* MIN_CLASS_RECORDS */.rT, counted: admission.policy.controlPlane.aggregates?.minRecords ?? 0 });
}

;// CONCATENATED MODULE: ./commands/model-test/plots-floor.js







function drawableOf(sample, spec, admission) {
    const { rows, champion, sameModel } = sample;
    const floor = floorOf(admission);
    const model = binned(rows, spec, floor);
    if (model === undefined || !tellsNoMore(sample, spec, admission, [decisions(false)]))
        return undefined;
    const other = sameModel || champion === undefined ? undefined : binned(champion, spec, floor);
    if (other === undefined || !tellsNoMore(sample, spec, admission, [decisions(false), decisions(true)])) {
        return { model, floor, crossed: false };
    }
    return { model, champion: other, floor, crossed: !hasToldPairs(spec) || !isGuarded(admission) };
}
/** Of public data everything may be told; of classified data what the policy's aggregates are over, and ten of each class. */
const floorOf = (admission) => isGuarded(admission)
    ? { records: admission.policy.controlPlane.aggregates?.minRecords ?? 0, perClass: mask/* MIN_CLASS_RECORDS */.rT }
    : { records: 1, perClass: 0 };
const isGuarded = ({ label }) => (0,labels_label/* isClassified */.OR)(label.classification);
function binned(rows, { threshold }, floor) {
    if (rows.task !== 'binary')
        return undefined;
    const bins = scoreBins(rows, floor, threshold === undefined ? [] : [threshold]);
    return bins === undefined ? undefined : { rows, bins };
}
/** Bins that end at the threshold tell what is decided: true and false positives of all rows. */
const decisions = (isChange) => ({
    metric: (0,metrics/* metricOf */.ak)('balanced_accuracy_score', 'binary'),
    slice: verdict_spec/* ALL */.y,
    isChange,
});
/** Whether with these numbers no other would have to be withheld, and none of them itself. */
function tellsNoMore(sample, spec, admission, more) {
    if (spec.threshold === undefined)
        return true;
    const withheld = withheldIn(sample, spec, admission, more);
    if (more.some((number) => withheld.has(keyOf(number))))
        return false;
    return [...withheld].every((key) => sample.withheld.has(key));
}
/** A change of decisions tells of rows by what both models decide: a table of other pairs could be taken from it. */
const hasToldPairs = ({ tests }) => tests.some((test) => test.kind !== 'metric' || (test.limit.kind === 'change' && metrics/* TRAITS */.GS[test.metric.name].on !== 'scores'));

;// CONCATENATED MODULE: ./commands/model-test/plots-of-scores.js





/** Curves of a binary task, of bins that hold no few rows; none where such bins would tell more than the numbers do. */
function scorePlots({ sample }, { spec, admission }) {
    const drawable = drawableOf(sample, spec, admission);
    if (drawable === undefined)
        return [];
    const plots = [roc, precisionRecall, calibration, distribution].map((make) => make(drawable, admission));
    return [...plots.map((plot) => ({ block: 'plot', plot })), ...bothTable(drawable, admission)];
}
const roc = (drawable, admission) => curvePlot(drawable, rocCurve, admission, {
    title: (0,outcome_document/* say */.c) `Receiver operating characteristic`,
    about: (0,outcome_document/* say */.c) `At the ends of bins of scores, so that no single row is seen; bands are pointwise 95 % intervals (Wilson).`,
    x: (0,outcome_document/* say */.c) `false positive rate`,
    y: (0,outcome_document/* say */.c) `true positive rate`,
    isJoined: true,
    diagonal: (0,outcome_document/* say */.c) `chance`,
});
const precisionRecall = (drawable, admission) => curvePlot(drawable, precisionRecallCurve, admission, {
    title: (0,outcome_document/* say */.c) `Precision and recall`,
    about: (0,outcome_document/* say */.c) `At the ends of the same bins; bands are pointwise 95 % intervals of the precision (Wilson).`,
    x: (0,outcome_document/* say */.c) `recall`,
    y: (0,outcome_document/* say */.c) `precision`,
    isJoined: true,
});
const calibration = (drawable, admission) => curvePlot(drawable, calibrationPoints, admission, {
    title: (0,outcome_document/* say */.c) `Calibration`,
    about: (0,outcome_document/* say */.c) `The mean score of each bin and the share of class 1 in it, with 95 % intervals (Wilson).`,
    x: (0,outcome_document/* say */.c) `mean score`,
    y: (0,outcome_document/* say */.c) `share of class 1`,
    isJoined: false,
    diagonal: (0,outcome_document/* say */.c) `as the scores say`,
});
function curvePlot({ model, champion }, curve, admission, rest) {
    const series = (bins, name) => {
        const over = overBins(bins, admission);
        return { name, points: curve(bins).map((point) => pointOf(point, over)) };
    };
    return {
        kind: 'curves',
        ...rest,
        series: [series(model.bins, (0,outcome_document/* say */.c) `model`), ...(champion === undefined ? [] : [series(champion.bins, (0,outcome_document/* say */.c) `champion`)])],
    };
}
const pointOf = ({ x, y, interval, n }, over) => ({
    x: (0,outcome_labelled/* number */.ai)(x, over),
    y: (0,outcome_labelled/* number */.ai)(y, over),
    ...(interval === undefined ? {} : { low: (0,outcome_labelled/* number */.ai)(interval.low, over), high: (0,outcome_labelled/* number */.ai)(interval.high, over) }),
    n: (0,outcome_labelled/* count */.U9)(n, over),
});
/** From neighbouring points the bin between them follows: the smallest is what all are over. */
const overBins = (bins, admission) => admission.over(Math.min(...bins.map(({ rows }) => rows)), Math.min(...bins.map(({ rows, positives }) => Math.min(positives, rows - positives))));
function distribution({ model: { bins } }, admission) {
    const over = overBins(bins, admission);
    return {
        kind: 'bars',
        title: (0,outcome_document/* say */.c) `Scores of each class`,
        about: (0,outcome_document/* say */.c) `The share of a class in each bin is the area of its bar.`,
        x: (0,outcome_document/* say */.c) `score`,
        y: (0,outcome_document/* say */.c) `density`,
        series: [0, 1].map((of) => ({
            name: (0,outcome_document/* say */.c) `class ${(0,outcome_labelled/* known */.eO)(of)}`,
            bars: sharesOfClass(bins, of).map((share, index) => ({
                from: (0,outcome_labelled/* known */.eO)(bins[index]?.from ?? 0, EDGE_DIGITS),
                to: (0,outcome_labelled/* known */.eO)(bins[index]?.to ?? 1, EDGE_DIGITS),
                share: (0,outcome_labelled/* number */.ai)(share, over),
            })),
        })),
    };
}
const EDGE_DIGITS = 3;
/** In place of a scatter plot of both models' scores. */
function bothTable({ model, champion, crossed, floor }, admission) {
    if (champion === undefined || !crossed)
        return [];
    const both = bothModels(model, champion, floor);
    if (shareTold(both) === 0)
        return [];
    const { bands, championBands, cells } = both;
    const range = ({ from, to }) => (0,outcome_document/* say */.c) `${(0,outcome_labelled/* known */.eO)(from, EDGE_DIGITS)} to ${(0,outcome_labelled/* known */.eO)(to, EDGE_DIGITS)}`;
    const rows = bands.map((band, row) => [
        range(band),
        ...championBands.map((_, column) => {
            const cell = cells[row]?.[column];
            if (cell === undefined)
                return (0,outcome_document/* say */.c) `few or none`;
            const over = admission.over(cell.rows, Math.min(cell.positives, cell.rows - cell.positives));
            return (0,outcome_document/* say */.c) `${(0,outcome_labelled/* count */.U9)(cell.rows, over)} rows, ${(0,outcome_labelled/* number */.ai)(cell.positives / cell.rows, over)} of class 1`;
        }),
    ]);
    const head = [(0,outcome_document/* say */.c) `Score of the model`, ...championBands.map((band) => (0,outcome_document/* say */.c) `Champion: ${range(band)}`)];
    return [
        {
            block: 'details',
            summary: (0,outcome_document/* say */.c) `Scores of the model and the champion on the same rows`,
            blocks: [{ block: 'table', head, rows }],
        },
    ];
}

;// CONCATENATED MODULE: ./commands/model-test/plots.js




/** Pictures of what was measured, for HTML: what tests and slices came to, then the scores. */
const plotBlocks = (measured, job) => [
    ...intervalPlots(measured.results, job.admission).map((plot) => ({ block: 'plot', plot })),
    ...scorePlots(measured, job),
];
/** One for each kind of number: of the model, and of what it has over the champion. */
function intervalPlots(results, admission) {
    const kinds = new Map();
    for (const result of results) {
        const kind = `${result.metric} ${isChange(result)}`;
        kinds.set(kind, [...(kinds.get(kind) ?? []), result]);
    }
    return [...kinds.values()].flatMap((alike) => intervalPlot(alike, admission) ?? []);
}
const isChange = ({ test }) => 'limit' in test && test.limit.kind === 'change';
function intervalPlot(alike, admission) {
    const [first] = alike;
    const rows = alike.flatMap((result) => intervalRow(result, alike, admission));
    if (first === undefined || rows.length === 0)
        return undefined;
    const metric = (0,outcome_labelled.id)(first.metric);
    return {
        kind: 'intervals',
        ...(isChange(first)
            ? {
                title: (0,outcome_document/* say */.c) `${metric}, compared with the champion`,
                about: (0,outcome_document/* say */.c) `The model's value less the champion's on the same rows, with 95 % interval and margin.`,
                x: (0,outcome_document/* say */.c) `difference of ${metric}`,
            }
            : { title: (0,outcome_document/* say */.c) `${metric}`, about: (0,outcome_document/* say */.c) `Estimate, 95 % interval and limit, for each slice.`, x: (0,outcome_document/* say */.c) `${metric}` }),
        rows,
    };
}
function intervalRow(result, alike, admission) {
    const { observed, interval, limit, status } = result;
    if (observed === undefined || interval === undefined)
        return [];
    const over = overOf(result, admission);
    const [low, high] = [(0,outcome_labelled/* number */.ai)(interval.low, over), (0,outcome_labelled/* number */.ai)(interval.high, over)];
    return [{ name: plots_nameOf(result, alike), status, estimate: (0,outcome_labelled/* number */.ai)(observed, over), low, high, limit: (0,outcome_labelled/* known */.eO)(limit, 3) }];
}
/** The slice, and the test where there are several. */
const plots_nameOf = ({ test, slice }, alike) => alike.every((other) => other.test === test) ? (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(slice)}` : (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(test.name)} (${(0,outcome_labelled.id)(slice)})`;

;// CONCATENATED MODULE: ./commands/model-test/bar.js
const CELLS = 25;
const MARGIN = 0.15;
/** `····╎···━━━●━━━····`: an interval, its estimate (●) and the limit (╎), drawn to scale around both. */
function bar({ low, high }, observed, limit) {
    const [from, to] = [Math.min(low, limit), Math.max(high, limit)];
    const pad = (to - from) * MARGIN || 1;
    const cell = (value) => Math.round(((value - from + pad) / (to - from + 2 * pad)) * (CELLS - 1));
    const at = (index) => {
        if (index === cell(observed))
            return '●';
        if (index === cell(limit))
            return '╎';
        return index >= cell(low) && index <= cell(high) ? '━' : '·';
    };
    return Array.from({ length: CELLS }, (_, index) => at(index)).join('');
}

;// CONCATENATED MODULE: ./commands/model-test/summary-tests.js





/** How many passed; what did not; then all, and what is not gated. */
function testBlocks({ results, report }, { spec, admission }) {
    const { confidence } = spec.statistics;
    const table = (shown) => testTable(shown, results, admission);
    const others = results.filter(({ status }) => status !== 'pass');
    const how = (0,outcome_document/* say */.c) `A test passes where the one-sided bound (confidence ${(0,outcome_labelled/* known */.eO)(confidence, 3)}) clears the limit, and fails where the opposite bound misses it. Intervals are two-sided.`;
    return [
        { block: 'paragraph', text: tally(results) },
        ...letThrough(results, spec),
        ...(others.length === 0
            ? [table(results)]
            : [
                { block: 'heading', level: 2, text: (0,outcome_document/* say */.c) `Not passed` },
                table(others),
                { block: 'details', summary: (0,outcome_document/* say */.c) `All ${(0,outcome_labelled/* known */.eO)(results.length)} results`, blocks: [table(results)] },
            ]),
        { block: 'paragraph', text: how },
        ...(report.length > 0 ? [reportDetails(report, (row) => overOfRow(row, admission))] : []),
    ];
}
const STATUSES = ['pass', 'fail', 'error', 'inconclusive', 'waived'];
function tally(results) {
    const counts = STATUSES.map((status) => ({ status, n: results.filter((each) => each.status === status).length }));
    const told = counts.filter(({ n }) => n > 0).map(({ status, n }) => (0,outcome_document/* say */.c) `${(0,outcome_labelled/* known */.eO)(n)} ${(0,outcome_labelled.id)(status)}`);
    return (0,outcome_document/* say */.c) `Results: ${(0,outcome_document/* joined */.o)(told, ', ')}.`;
}
/** Not to be read as passed, though the title may say so. */
function letThrough(results, { statistics }) {
    const undecided = results.filter(({ status }) => status === 'inconclusive').length;
    if (undecided === 0 || statistics.onInconclusive === 'fail')
        return [];
    const text = (0,outcome_document/* say */.c) `${(0,outcome_labelled/* known */.eO)(undecided)} of ${(0,outcome_labelled/* known */.eO)(results.length)} results are inconclusive: these records do not show that the model meets the limit, and the spec lets them through (on-inconclusive: warn).`;
    return [{ block: 'paragraph', text }];
}
/** Of which kind a test is, is told where the spec has several. */
function testTable(shown, all, admission) {
    const kinds = new Set(all.map(({ test }) => test.kind));
    const kindOf = ({ test }) => (kinds.size > 1 ? [(0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(test.kind)}`] : []);
    const head = [
        ...[(0,outcome_document/* say */.c) `Test`, ...(kinds.size > 1 ? [(0,outcome_document/* say */.c) `Kind`] : []), (0,outcome_document/* say */.c) `Slice`, (0,outcome_document/* say */.c) `Verdict`, (0,outcome_document/* say */.c) `Observed`],
        ...[(0,outcome_document/* say */.c) `95 % interval`, (0,outcome_document/* say */.c) `Limit`, (0,outcome_document/* say */.c) `●, interval and limit (╎)`, (0,outcome_document/* say */.c) `Decided by`],
    ];
    const rows = shown.map((result) => [
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(result.test.name)}`,
        ...kindOf(result),
        ...resultCells(result, overOf(result, admission)),
    ]);
    return { block: 'table', head, rows };
}
function resultCells(result, over) {
    const { slice, status, observed, interval, limit } = result;
    return [
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(slice)}`,
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(status)}`,
        numberText(observed, over),
        intervalText(interval, over),
        (0,outcome_document/* say */.c) `${(0,outcome_labelled/* known */.eO)(limit, 3)}`,
        observed === undefined || interval === undefined
            ? (0,outcome_document/* say */.c) ``
            : (0,outcome_document/* say */.c) `${(0,outcome_labelled/* pictured */.tl)(observed, bar(interval, observed, limit), over)}`,
        decidedBy(result, over),
    ];
}
/** What a waiver lifts is told as without it. */
function decidedBy(result, over) {
    const why = measuredBy(result, over);
    return result.waived === undefined ? why : (0,outcome_document/* say */.c) `waiver ${(0,outcome_labelled.id)(result.waived)}; without it ${why}`;
}
function measuredBy(result, over) {
    const { metric, bound, reason, method, status } = result;
    if (reason !== undefined)
        return (0,outcome_document/* say */.c) `${reasonOf(reason, over)}`;
    if (bound === undefined)
        return (0,outcome_document/* say */.c) `the estimate`;
    const by = (0,outcome_document/* say */.c) `bound ${(0,outcome_labelled/* number */.ai)(bound, over)} (${(0,outcome_labelled/* word */.Vm)(method ?? metric, over)})`;
    return status === 'inconclusive' ? (0,outcome_document/* say */.c) `${by}; ${needsOf(result, over)}` : by;
}
function reportDetails(report, over) {
    const head = [(0,outcome_document/* say */.c) `Metric`, (0,outcome_document/* say */.c) `Slice`, (0,outcome_document/* say */.c) `Observed`, (0,outcome_document/* say */.c) `95 % interval`, (0,outcome_document/* say */.c) `Method`];
    const rows = report.map((row) => reportRow(row, over(row)));
    const metrics = (0,outcome_labelled/* ids */.dK)(new Set(report.map(({ metric }) => metric.name)));
    return { block: 'details', summary: (0,outcome_document/* say */.c) `Not gated: ${metrics}`, blocks: [{ block: 'table', head, rows }] };
}
function reportRow({ metric, slice, measured }, over) {
    const estimate = measured?.kind === 'estimate' ? measured : undefined;
    const how = estimate?.method ?? (measured?.kind === 'undefined' ? measured.reason : undefined);
    const method = how === undefined ? (0,outcome_labelled.id)('suppressed') : (0,outcome_labelled/* word */.Vm)(how, over);
    return [
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(metric.name)}`,
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(slice)}`,
        numberText(measured?.value, over),
        intervalText(estimate?.bounds(judge/* TWO_SIDED_95 */.Wv), over),
        (0,outcome_document/* say */.c) `${method}`,
    ];
}
const numberText = (value, over) => value === undefined ? (0,outcome_document/* say */.c) `none` : (0,outcome_document/* say */.c) `${(0,outcome_labelled/* number */.ai)(value, over)}`;
const intervalText = (interval, over) => interval === undefined ? (0,outcome_document/* say */.c) `none` : (0,outcome_document/* say */.c) `${(0,outcome_labelled/* number */.ai)(interval.low, over)} to ${(0,outcome_labelled/* number */.ai)(interval.high, over)}`;

;// CONCATENATED MODULE: ./commands/model-test/summary.js






const DIGEST_CHARACTERS = 19;
/** What the tests showed, for people and for machines. */
const reportOf = (tested, verdict, job) => ({
    title: (0,outcome_document/* say */.c) `Model test ${(0,outcome_labelled.id)(job.admission.step.id)}: ${(0,outcome_labelled.id)(verdict)}`,
    blocks: [
        { block: 'paragraph', text: about(tested, job) },
        ...(tested.measured ? [...testBlocks(tested.measured, job), ...plotBlocks(tested.measured, job)] : []),
    ],
    document: documentOf(tested, job),
    cases: casesOf(tested, job),
});
function about({ seen, measured }, { spec, order, inputs, admission }) {
    const digest = (value) => (0,outcome_labelled.id)(value === undefined ? 'none' : `${value.slice(0, DIGEST_CHARACTERS)}…`);
    const tested = inputs.predictions === undefined
        ? (0,outcome_document/* say */.c) `Tested ${(0,outcome_labelled.id)(order.model.artifact)} (${digest(seen.model)}) on ${(0,outcome_labelled.id)(spec.data.origin)}`
        : (0,outcome_document/* say */.c) `Judged a file of predictions, bound to no model, on ${(0,outcome_labelled.id)(spec.data.origin)}`;
    const champion = seen.champion ? (0,outcome_document/* say */.c) `, beside the champion (${digest(seen.champion)})` : (0,outcome_document/* say */.c) ``;
    const { proof } = admission.site;
    const where = (0,outcome_document/* say */.c) ` at ${(0,outcome_labelled.id)(proof.location)} (place: ${(0,outcome_labelled.id)(proof.level)}).`;
    return measured
        ? (0,outcome_document/* say */.c) `${tested}${champion}${where} ${rowsText(measured, admission)}`
        : (0,outcome_document/* say */.c) `${tested}${champion}${where} The tests were stopped.`;
}
function rowsText(measured, admission) {
    const { labelled, all, classes } = rowCounts(measured, admission);
    const rows = (0,outcome_document/* say */.c) `${labelled} of ${all} rows have a label`;
    if (measured.set.truth.task === 'binary')
        return (0,outcome_document/* say */.c) `${rows}, ${classes[1]?.rows ?? (0,outcome_labelled.id)('none')} of them are of class 1.`;
    return classes.reduce((text, each) => (0,outcome_document/* say */.c) `${text}; ${each.rows} of ${(0,outcome_labelled.id)(each.name)}`, rows);
}

;// CONCATENATED MODULE: ./commands/model-test/outcome.js








function modelTestOutcome(tested, job, { code, proposal }) {
    const verdict = proposal.some(({ severity }) => severity === 'error') ? 'fail' : verdictFor(tested, job);
    const results = tested.measured?.results ?? [];
    const findings = [
        ...codeFindings(code),
        ...tested.findings,
        ...results.flatMap((result) => resultFinding(result, job.admission, job.spec.statistics.onInconclusive)),
        ...nothingShown(results, job),
        ...(isBound(job) ? [] : [(0,finding/* error */.z3)('model/binding-none')]),
        ...proposal,
    ];
    return {
        verdict,
        findings: [...job.admission.findings, ...findings],
        outputs: {},
        summary: reportOf(tested, verdict, job),
        evidence: [statementOf(tested, verdict, findings, job, code)],
    };
}
/** Stopped is failed. What no model answered for opens nothing, however good. */
function verdictFor({ measured }, job) {
    if (measured === undefined)
        return 'fail';
    const verdict = (0,judge/* verdictOf */.mH)(statusesOf(measured.results), job.spec.statistics.onInconclusive);
    return verdict === 'pass' && !isBound(job) ? 'inconclusive' : verdict;
}
const statusesOf = (results) => results.map(({ status }) => status);
const outcome_numberOf = (results, status) => statusesOf(results).filter((each) => each === status).length;
/** Where each test is waived, or undecided and let through, nothing speaks for the model. */
function nothingShown(results, { spec }) {
    const waived = outcome_numberOf(results, 'waived');
    const undecided = spec.statistics.onInconclusive === 'warn' ? outcome_numberOf(results, 'inconclusive') : 0;
    if (results.length === 0 || waived + undecided < results.length)
        return [];
    return [(0,finding/* error */.z3)('model/nothing-shown', { waived: (0,outcome_labelled/* known */.eO)(waived), inconclusive: (0,outcome_labelled/* known */.eO)(undecided) })];
}
/** That the code differs from the commit, or is in none, is no reason not to test; it is told. */
function codeFindings(code) {
    if (code === undefined)
        return [(0,finding/* warning */.$e)('model/code-unknown')];
    return code.changed ? [(0,finding/* warning */.$e)('model/code-changed', { commit: (0,outcome_labelled.id)(code.commit) })] : [];
}
function statementOf(tested, verdict, findings, job, code) {
    const { seen } = tested;
    const { spec, order, admission } = job;
    const errors = findings.filter(({ severity }) => severity === 'error');
    return admission.statement({
        verdict,
        codes: [...new Set(errors.map((each) => each.code))],
        subjects: seen.model === undefined || !isBound(job) ? {} : { [order.model.artifact]: seen.model },
        materials: {
            ...(seen.data === undefined ? {} : { [spec.data.origin]: seen.data }),
            ...(seen.champion === undefined ? {} : { [championName(job)]: seen.champion }),
            ...(code === undefined ? {} : { 'program:code': code.digest }),
        },
        texts: { spec: spec.digest },
        facts: { ...factsOf(tested, job), ...casesRead(seen), ...seen.objects },
        ...(code === undefined ? {} : { code: (0,code_identity/* identityOf */.c)(code) }),
    });
}
/** An artifact by its id, as other steps name it; ids hold no colon, so a release can be no artifact's name. */
function championName({ order: { champion } }) {
    if (champion?.kind === 'artifact')
        return champion.read.artifact;
    return `release:${champion?.kind === 'release' ? champion.destination : 'none'}`;
}
/** One digest of all files of cases and what they are called. */
function casesRead({ cases }) {
    const lines = [...cases].sort().map(([path, digest]) => `${digest} ${path}\n`);
    return lines.length === 0 ? {} : { cases: (0,sha256/* sha256 */.s)(lines.join('')) };
}
function factsOf({ measured }, job) {
    const { spec, inputs, admission } = job;
    return {
        binding: isBound(job) ? 'predictor' : 'none',
        spec: inputs.spec ?? admission.step.spec ?? 'none',
        tests: spec.tests.length,
        seed: spec.statistics.seed,
        confidence: spec.statistics.confidence,
        'on-inconclusive': spec.statistics.onInconclusive,
        inconclusive: outcome_numberOf(measured?.results ?? [], 'inconclusive'),
        waived: outcome_numberOf(measured?.results ?? [], 'waived'),
        'test-set-uses': measured?.uses.uses ?? 'none',
        'test-set-models': measured?.uses.models ?? 'none',
    };
}

;// CONCATENATED MODULE: ./domain/verdict/proposed-change.js
/** In the order of the proposed spec; what is gone comes last. */
function paired(before, after, nameOf) {
    const find = (all, name) => all.find((each) => nameOf(each) === name);
    const kept = after.map((each) => {
        const was = find(before, nameOf(each));
        return was === undefined ? { after: each } : { before: was, after: each };
    });
    const gone = before.filter((each) => find(after, nameOf(each)) === undefined);
    return [...kept, ...gone.map((each) => ({ before: each }))];
}
/** Where things stand says nothing of what they are. */
const POSITIONS = new Set(['at', 'originAt', 'whereAt']);
/** Whether two parts of a spec say the same, wherever they stand. */
const proposed_change_isSame = (before, after) => plain(before) === plain(after);
const plain = (value) => JSON.stringify(value, (key, each) => (POSITIONS.has(key) ? undefined : each)) ?? '';
/** A number of which more asks for more of a model. */
function moved(before, after, stricter) {
    if (before === after)
        return undefined;
    return after > before === (stricter === 'higher') ? 'tightened' : 'loosened';
}
/** The change where there is one. */
const changeIf = (shift, change) => shift === undefined ? [] : [{ shift, ...change }];

;// CONCATENATED MODULE: ./domain/verdict/proposed-settings.js


/** What all tests share: how sure they have to be, and what they are made on. */
const changedSettings = (before, after) => [
    ...changedStatistics(before.statistics, after.statistics),
    ...changedDefinitions(before, after),
    ...changedSlices(before, after),
];
function changedStatistics(before, after) {
    const number = (what, was, is) => changeIf(moved(was, is, 'higher'), { what, was, is });
    const other = (what, was, is) => changeIf(was === is ? undefined : 'redefined', { what, was, is });
    const [was, is] = [before.onInconclusive, after.onInconclusive];
    const shift = is === 'warn' ? 'loosened' : 'tightened';
    return [
        ...number('confidence', before.confidence, after.confidence),
        // A suppressed slice never passes.
        ...number('min-slice-size', before.minSliceSize, after.minSliceSize),
        ...changeIf(was === is ? undefined : shift, { what: 'on-inconclusive', was, is }),
        ...other('resamples', before.resamples, after.resamples),
        ...other('seed', before.seed, after.seed),
    ];
}
/** A number that means another thing is no longer comparable with what it was. */
function changedDefinitions(before, after) {
    const parts = [
        ['task', ({ task }) => task],
        ['data', ({ data }) => data.origin],
        ['id of rows', ({ data }) => data.id],
        ['SQL of the label', ({ data }) => data.label],
        ['withheld columns', ({ data }) => data.withhold],
        ['classes', ({ data }) => data.classes],
        ['weights', ({ data }) => data.weights],
        ['group of rows', ({ data }) => data.group],
        ['predictor', ({ predictor }) => predictor],
        ['threshold', ({ threshold }) => threshold],
        ['baseline', ({ baseline }) => baseline],
    ];
    const changed = parts.filter(([, of]) => !proposed_change_isSame(of(before), of(after)));
    return changed.map(([what]) => ({ shift: 'redefined', what }));
}
/** One that no test names has no say; a test that is short of one tells it itself. */
const changedSlices = (before, after) => paired(before.slices, after.slices, tests/* sliceName */.oq).flatMap((pair) => {
    if (pair.before === undefined || pair.after === undefined || proposed_change_isSame(pair.before, pair.after))
        return [];
    return [{ shift: 'redefined', what: 'slice', of: (0,tests/* sliceName */.oq)(pair.after), at: pair.after.at }];
});

;// CONCATENATED MODULE: ./domain/verdict/proposed-tests.js



/** Tests are the same by name: one that is called otherwise is gone, and another has come. */
const changedTests = (before, after) => paired(before, after, ({ name }) => name).flatMap(changedTest);
function changedTest({ before, after }) {
    if (before === undefined)
        return after ? [{ shift: 'tightened', what: 'test added', of: after.name, at: after.at }] : [];
    if (after === undefined)
        return [{ shift: 'loosened', what: 'test removed', of: before.name, was: (0,tests/* limitIn */.d9)(before) }];
    if (!proposed_change_isSame(apartFromDemands(before), apartFromDemands(after))) {
        return [{ shift: 'redefined', what: 'test', of: after.name, at: after.at }];
    }
    return [...changedLimit(before, after), ...changedRequire(before, after), ...proposed_tests_changedSlices(before, after)];
}
/** What is measured, without what is demanded of it. */
function apartFromDemands(test) {
    if (test.kind === 'metric')
        return [test.metric, limitKind(test)];
    const { min: _min, max: _max, maxFailureRate: _rate, ...others } = test;
    return others;
}
const limitKind = ({ limit }) => limit.kind === 'change' ? [limit.kind, limit.scale] : limit.kind;
function changedLimit(before, after) {
    const [was, is] = [(0,tests/* limitIn */.d9)(before), (0,tests/* limitIn */.d9)(after)];
    return changeIf(moved(was, is, stricterSide(after)), { what: 'limit', of: after.name, was, is, at: after.at });
}
function stricterSide(test) {
    if (test.kind === 'metric')
        return (0,judge/* sideOf */.Jh)(test.metric, test.limit);
    return 'min' in test ? 'higher' : 'lower';
}
function changedRequire(before, after) {
    const [was, is] = [(0,tests/* requireOf */.Tl)(before), (0,tests/* requireOf */.Tl)(after)];
    if (was === is)
        return [];
    return [{ shift: is === 'bound' ? 'tightened' : 'loosened', what: 'require', of: after.name, was, is, at: after.at }];
}
function proposed_tests_changedSlices(before, after) {
    const [was, is] = [(0,tests/* slicesIn */.TL)(before), (0,tests/* slicesIn */.TL)(after)];
    const common = { of: after.name, at: after.at };
    const gone = was.filter((slice) => !is.includes(slice));
    const come = is.filter((slice) => !was.includes(slice));
    return [
        ...gone.map((slice) => ({ shift: 'loosened', what: 'slice of a test removed', was: slice, ...common })),
        ...come.map((slice) => ({ shift: 'tightened', what: 'slice of a test added', is: slice, ...common })),
    ];
}

;// CONCATENATED MODULE: ./domain/verdict/proposed-waivers.js

/** Waivers are the same by their id. */
const changedWaivers = (before, after) => paired(before, after, ({ id }) => id).flatMap(changedWaiver);
function changedWaiver({ before, after }) {
    if (after === undefined)
        return before ? [{ shift: 'tightened', what: 'waiver removed', of: before.id }] : [];
    const common = { of: after.id, at: after.at };
    if (before === undefined) {
        return [{ shift: 'loosened', what: 'waiver added', is: `${after.test}, through ${after.expires}`, ...common }];
    }
    if (!proposed_change_isSame([before.test, before.slices, before.approval.by], [after.test, after.slices, after.approval.by])) {
        return [{ shift: 'redefined', what: 'waiver', ...common }];
    }
    if (before.expires === after.expires)
        return [];
    const shift = after.expires > before.expires ? 'loosened' : 'tightened';
    return [{ shift, what: 'last day of a waiver', was: before.expires, is: after.expires, ...common }];
}

;// CONCATENATED MODULE: ./domain/verdict/proposal.js





/** What a pull request would change of the tests that decide today. None of it decides anything before it is merged. */
const proposalOf = (trusted, proposed) => [
    ...changedTests(trusted.tests, proposed.tests),
    ...changedSettings(trusted, proposed),
    ...changedWaivers(trusted.waivers, proposed.waivers),
].map(findingOf);
const TELL = {
    loosened: (params, at) => (0,finding/* warning */.$e)('model/loosened', params, at),
    tightened: (params, at) => (0,finding/* note */.N4)('model/tightened', params, at),
    redefined: (params, at) => (0,finding/* warning */.$e)('model/redefined', params, at),
};
function findingOf({ shift, what, of, was, is, at }) {
    const params = {
        what: (0,outcome_labelled.id)(what),
        ...(of === undefined ? {} : { of: (0,outcome_labelled.id)(of) }),
        ...(was === undefined ? {} : { was: (0,outcome_labelled.id)(String(was)) }),
        ...(is === undefined ? {} : { is: (0,outcome_labelled.id)(String(is)) }),
    };
    return { ...TELL[shift](params, at), proposed: true };
}

// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
;// CONCATENATED MODULE: ./commands/model-test/proposal.js





/**
 * What a pull request would change of the spec that decides today. It decides nothing about the model; one that nobody
 * could read once it is merged fails. Elsewhere the commit at hand may be older than the trusted text, and proposes
 * nothing.
 */
async function proposalFindings({ inputs, spec, admission, host }) {
    const path = inputs.spec ?? admission.step.spec;
    if (admission.situation.event === 'trusted' || path === undefined)
        return [];
    const proposed = await host.proposed.read((0,project/* inProject */.n)(inputs.policy, path));
    if (proposed === undefined)
        return [asProposed((0,finding/* warning */.$e)('model/loosened', { what: (0,outcome_labelled.id)('all tests removed') }))];
    if (proposed.digest === spec.digest)
        return [];
    try {
        return proposalOf(spec, (0,model_tests/* readSpec */.O)(proposed, admission.policy.approvers));
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return thrown.findings.map(asProposed);
        throw thrown;
    }
}
const asProposed = (finding) => ({ ...finding, proposed: true });

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./domain/verdict/result.js


/** What a test of all rows came to; `size` is what its numbers are over. */
const resultOf = (test, size, judged) => ({
    test,
    metric: (0,tests/* measureOf */.c_)(test),
    slice: verdict_spec/* ALL */.y,
    size,
    ...judged,
});
/** A test of which there is no number: an error, never a pass. */
const notMeasured = (test, reason) => resultOf(test, result_NOTHING, { status: 'error', limit: (0,tests/* limitIn */.d9)(test), reason });
const result_NOTHING = { records: 0, smallest: 'no-classes', isWithheld: true };
/** In the order in which the spec has its tests; one without a result would be as good as passed. */
const inOrderOf = (tests, results) => tests.flatMap((test) => {
    const found = results.filter((each) => each.test === test);
    if (found.length === 0)
        throw new Error('a test was not measured');
    return found;
});

// EXTERNAL MODULE: ./domain/policy/dates.js
var dates = __webpack_require__(19060);
// EXTERNAL MODULE: ./domain/policy/in-force.js
var in_force = __webpack_require__(38920);
;// CONCATENATED MODULE: ./domain/verdict/waivers.js




/** Of two waivers of one result, the first counts. */
function waive(results, waivers, under) {
    const inForce = waivers.filter((waiver) => whyNot(waiver, under) === undefined);
    const waived = results.map((result) => lifted(result, inForce));
    return { results: waived, findings: waivers.map((waiver) => waivers_findingOf(waiver, waived, under)) };
}
function lifted(result, inForce) {
    const waiver = inForce.find((each) => isLiftable(result) && covers(each, result));
    return waiver === undefined ? result : { ...result, status: 'waived', waived: waiver.id };
}
/** A test that could not be run, or has no number, is no exception that anybody could have agreed to. */
const isLiftable = ({ status }) => status === 'fail' || status === 'inconclusive';
const covers = ({ test, slices }, result) => result.test.name === test && (slices === undefined || slices.some((slice) => isOf(result.slice, slice)));
/** The slice itself, or one of those that a column makes: `grade #2`. */
const isOf = (slice, named) => slice === named || (slice.startsWith(`${named} #`) && /^\d+$/.test(slice.slice(named.length + 2)));
function whyNot({ expires, approval }, { now, approvals }) {
    if (!(0,dates/* isLive */.D)(expires, (0,dates/* dayOf */.k)(now)))
        return 'expired';
    return (0,in_force/* isApproved */.S)(approval, approvals) ? undefined : 'not-approved';
}
function waivers_findingOf(waiver, results, under) {
    const { test, approval, at } = waiver;
    const expires = (0,outcome_labelled.id)(waiver.expires);
    const params = { waiver: (0,outcome_labelled.id)(waiver.id), test: (0,outcome_labelled.id)(test) };
    const why = whyNot(waiver, under);
    if (why === 'expired')
        return (0,finding/* warning */.$e)('model/waiver-expired', { ...params, expires }, at);
    if (why === 'not-approved')
        return (0,finding/* warning */.$e)('model/waiver-not-approved', params, at);
    const slices = results.filter(({ waived }) => waived === waiver.id).map(({ slice }) => slice);
    if (slices.length === 0)
        return (0,finding/* note */.N4)('model/waiver-idle', params, at);
    return (0,finding/* warning */.$e)('model/waived', { ...params, expires, slices: (0,outcome_labelled/* ids */.dK)(slices), approval: (0,outcome_labelled.id)(approval.standing) }, at);
}

// EXTERNAL MODULE: ./commands/data-digest.js
var data_digest = __webpack_require__(803);
// EXTERNAL MODULE: ./commands/partition-data.js + 1 modules
var partition_data = __webpack_require__(39672);
// EXTERNAL MODULE: ./domain/contract/sql.js
var sql = __webpack_require__(57465);
// EXTERNAL MODULE: ./domain/verdict/slices.js
var verdict_slices = __webpack_require__(89689);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var files_shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./commands/model-test/expressions.js




const LABEL_TYPE = { binary: 'DOUBLE', multiclass: 'VARCHAR', regression: 'DOUBLE' };
/** All expressions of a spec, made safe; throws `data/expression-…` for every one that can't be. */
async function expressionsOf(spec, session) {
    const wrong = [];
    const safe = async (sql, type, at) => {
        const written = await session.expression(sql).catch((thrown) => {
            wrong.push(...told(thrown, at, spec, session));
            return 'NULL';
        });
        return { sql: `CAST(${written} AS ${type})`, at };
    };
    const label = await safe(spec.data.label.sql, LABEL_TYPE[spec.task], spec.data.label.at);
    const slices = new Map();
    for (const [index, slice] of spec.slices.entries()) {
        if (slice.kind === 'where')
            slices.set(index, await safe(slice.where, 'BOOLEAN', slice.whereAt));
    }
    if (wrong.length > 0)
        throw (0,finding/* badInput */.AN)(...wrong);
    return { label, slices };
}
function told(thrown, at, spec, session) {
    if (!(thrown instanceof finding/* Refusal */.P_) || thrown.kind !== 'input')
        throw thrown;
    return thrown.findings.map((finding) => ({
        ...finding,
        at,
        params: { ...finding.params, ...meant(finding, spec, session) },
    }));
}
/** Among the columns that the spec names, for these may be shown; those that stand in the data alone are data. */
function meant({ params: { column } }, { data, slices }, { columns }) {
    if (!column || !('value' in column))
        return {};
    const inSpec = [data.id, ...data.withhold].map(({ name }) => name);
    const known = [...inSpec, ...slices.flatMap(verdict_slices/* columnsOf */.PL)];
    const near = (0,files_shape/* nearest */.pA)(String(column.value), known.filter((name) => columns.includes(name)));
    return near === undefined ? {} : { suggestion: (0,outcome_labelled.id)(near) };
}
/** What the work throws; where an expression failed, at the place of each that does. */
async function computing(work, { label, slices }, session) {
    try {
        return await work;
    }
    catch (thrown) {
        if (!isFailure(thrown))
            throw thrown;
        const found = [];
        for (const { sql, at } of [label, ...slices.values()]) {
            const failed = await session.one(`SELECT count(${sql}) AS n FROM source`).then(() => undefined, failureOf);
            if (failed)
                found.push((0,finding/* error */.z3)('data/expression-failed', failed.params, at));
        }
        throw found.length > 0 ? (0,finding/* refused */.J5)(...found) : thrown;
    }
}
const isFailure = (thrown) => failureOf(thrown) !== undefined;
const failureOf = (thrown) => thrown instanceof finding/* Refusal */.P_ ? thrown.findings.find(({ code }) => code === 'data/expression-failed') : undefined;

;// CONCATENATED MODULE: ./commands/model-test/drawing.js





/** In DuckDB's double quotes and with all that it refuses: whether it is so is asked of the data. */
async function drawingOf(spec, session, admission) {
    const found = (name) => session.columns.includes(name);
    const missing = namedColumns(spec).filter(({ name }) => !found(name));
    if (missing.length > 0) {
        throw (0,finding/* refused */.J5)(...missing.map(({ name, at }) => (0,finding/* error */.z3)('model/column-missing', { column: (0,outcome_labelled.id)(name) }, at)));
    }
    const expressions = await expressionsOf(spec, session);
    const wrong = [...seenLabel(expressions.label.sql, spec, session, admission), ...clash(spec, session)];
    if (wrong.length > 0)
        throw (0,finding/* refused */.J5)(...wrong);
    const features = featuresOf(spec, session);
    const order = `ORDER BY ${shuffled(spec)}`;
    const columns = [
        `${(0,sql/* quoted */.T)(spec.data.id.name)} AS "id"`,
        `${expressions.label.sql} AS "label"`,
        ...(spec.data.weights ? [`TRY_CAST(${(0,sql/* quoted */.T)(spec.data.weights.name)} AS DOUBLE) AS "weight"`] : []),
        ...(spec.data.group ? [`${(0,sql/* quoted */.T)(spec.data.group.name)} AS "group"`] : []),
        ...sliceColumns(spec, expressions),
    ];
    const input = `SELECT ${inputColumns(spec, features).join(', ')} FROM source`;
    return {
        truth: `SELECT ${columns.join(', ')} FROM source ${order}`,
        input: `${input} ${order}`,
        independent: `${input} ${onePerGroup(spec, order)} ${order}`,
        features,
        expressions,
    };
}
function namedColumns({ data: { id: rowId, withhold, weights, group }, slices }) {
    const columns = slices.flatMap((slice) => (0,verdict_slices/* columnsOf */.PL)(slice).map((name) => ({ name, at: slice.at })));
    return [rowId, ...withhold, ...(weights ? [weights] : []), ...(group ? [group] : []), ...columns];
}
/**
 * An order that has nothing to do with the one in the file, so that a program that answers by position gains nothing;
 * the same for the same seed.
 */
const shuffled = ({ data: { id: rowId }, statistics }) => `md5(concat(${(0,sql/* literal */.e)(`${statistics.seed}:`)}, ${(0,sql/* quoted */.T)(rowId.name)})), ${(0,sql/* quoted */.T)(rowId.name)}`;
/** Which of a group it is follows from the seed. */
const onePerGroup = ({ data: { group } }, order) => group === undefined ? '' : `QUALIFY row_number() OVER (PARTITION BY ${(0,sql/* quoted */.T)(group.name)} ${order}) = 1`;
function featuresOf({ data: { id: rowId, withhold } }, { columns }) {
    const hidden = new Set([rowId.name, ...withhold.map(({ name }) => name)]);
    return columns.filter((column) => !hidden.has(column));
}
const inputColumns = ({ data }, features) => [
    `${(0,sql/* quoted */.T)(data.id.name)} AS "id"`,
    ...features.map(sql/* quoted */.T),
];
function sliceColumns({ slices }, expressions) {
    return slices.flatMap((slice, index) => slice.kind === 'where'
        ? [`COALESCE(${expressions.slices.get(index)?.sql}, FALSE) AS "slice-${index}"`]
        : (0,verdict_slices/* columnsOf */.PL)(slice).map((column, at) => `${(0,sql/* quoted */.T)(column)} AS "slice-${index}-${at}"`));
}
/** Columns that the label is made of and that the predictor would get. The engine writes each as `("name")`. */
function seenLabel(label, spec, { columns }, admission) {
    const hidden = new Set(spec.data.withhold.map(({ name }) => name));
    const seen = columns.filter((column) => label.includes(`(${(0,sql/* quoted */.T)(column)})`) && !hidden.has(column));
    if (seen.length === 0)
        return [];
    const columnNames = seen.map((column) => asWritten(column, spec.data.label.sql, admission));
    return [(0,finding/* error */.z3)('model/label-not-withheld', { columns: columnNames }, spec.data.label.at)];
}
/** The word of the committed SQL that names a column; a name that only the data has is data. */
function asWritten(column, sql, { label }) {
    const word = sql.match(/[\p{L}\p{N}_]+/gu)?.find((each) => each.toLowerCase() === column.toLowerCase());
    return word === undefined ? (0,outcome_labelled/* data */.p)(column, label.classification) : (0,outcome_labelled.id)(word);
}
/** The predictor finds the id in a column called `id`; another column of that name would be mistaken for it. */
function clash({ data: { id: rowId, withhold } }, { columns }) {
    const other = columns.find((column) => column.toLowerCase() === 'id' && column !== rowId.name);
    if (other === undefined || withhold.some(({ name }) => name === other))
        return [];
    return [(0,finding/* error */.z3)('model/id-column-clash', { column: (0,outcome_labelled.id)(rowId.name) }, rowId.at)];
}

// EXTERNAL MODULE: ./commands/store-of.js
var store_of = __webpack_require__(11415);
// EXTERNAL MODULE: ./domain/gate/age.js
var age = __webpack_require__(6419);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
;// CONCATENATED MODULE: ./commands/model-test/written.js




/** By which digest its writer left an artifact in this run: exactly one newest statement says so, and it passed. */
function writtenDigest(read, statements, run) {
    const { artifact, writer } = read;
    const [newest, ...older] = (0,age/* saidBy */.T)(writer, statements, run);
    const digest = newest && (0,own/* own */.Z)(newest.subjects, artifact);
    const named = { artifact: (0,outcome_labelled.id)(artifact), step: (0,outcome_labelled.id)(writer) };
    if (newest === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/evidence-missing', named));
    const equals = 1 + older.filter((each) => (0,age/* byAge */.j)(newest, each) === 0).length;
    if (equals > 1)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/evidence-ambiguous', { ...named, statements: (0,outcome_labelled/* known */.eO)(equals) }));
    if (newest.verdict !== 'pass') {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/writer-not-passed', { ...named, verdict: (0,outcome_labelled.id)(newest.verdict) }));
    }
    if (digest === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/evidence-missing', named));
    return digest;
}

;// CONCATENATED MODULE: ./commands/model-test/champion.js





/** An artifact as its writer left it, verified on the way, read-only. */
async function stageArtifact(read, name, fetching) {
    const { scratch, statements, admission, host, ports } = fetching;
    const digest = writtenDigest(read, statements, host.run);
    const tree = (0,external_node_path_.join)(scratch, name);
    const store = await (0,store_of/* storeOf */.x)(read.store, admission, ports);
    await store.fetch(digest, tree);
    return { name, tree, digest };
}
/** What is compared with; undefined where there is nothing. One that was tampered with is a refusal. */
async function stageChampion(champion, fetching) {
    switch (champion.kind) {
        case 'missing':
            return undefined;
        case 'artifact':
            return stageArtifact(champion.read, 'champion', fetching);
        case 'release':
            return stageServed(champion.destination, fetching);
    }
}
/** Read back from the destination by the digest under which it was released. */
async function stageServed(destination, { scratch, admission, host, ports }) {
    const target = await ports.deployTarget({
        type: 'directory',
        destination,
        root: admission.site.destinationRoot(destination),
        holder: `${host.run.repository} run ${host.run.run} ${admission.step.id}`,
    });
    const served = await target.current();
    if (served === undefined)
        return undefined;
    if (!served.whole)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/baseline-damaged', { destination: (0,outcome_labelled.id)(destination) }));
    const tree = (0,external_node_path_.join)(scratch, 'champion');
    await target.fetch(served.digest, tree);
    return { name: 'champion', tree, digest: served.digest };
}

;// CONCATENATED MODULE: ./domain/verdict/answers.js
/** How far probabilities of all classes may be from summing to one: scikit-learn's tolerance (`numpy.allclose`). */
const SUM_TOLERANCE = 1.001e-5;
/** The class with the highest score; of equal ones the first, as NumPy's `argmax` has it. */
function likeliest(classScores, classes) {
    return Uint16Array.from({ length: classScores.length / classes }, (_, row) => {
        const scores = classScores.subarray(row * classes, (row + 1) * classes);
        return scores.indexOf(Math.max(...scores));
    });
}

;// CONCATENATED MODULE: ./commands/model-test/forms.js



const notFinite = (numbers) => numbers.every(Number.isFinite) ? undefined : 'model/score-not-a-number';
const outside = (numbers) => numbers.every((each) => each >= 0 && each <= 1) ? undefined : 'model/score-out-of-range';
const PROBABILITY = {
    wrong: (numbers) => notFinite(numbers) ?? outside(numbers),
    answers: (scores) => ({ scores }),
};
const VALUE = { wrong: notFinite, answers: (values) => ({ values }) };
const probabilitiesOf = (classes) => ({
    wrong: (numbers) => notFinite(numbers) ??
        outside(numbers) ??
        (Math.abs(numbers.reduce((sum, each) => sum + each, -1)) > SUM_TOLERANCE ? 'model/scores-not-one' : undefined),
    answers: (classScores) => ({ decided: likeliest(classScores, classes), classScores }),
});
/** A class that is none has the place -1. */
const ONE_CLASS = {
    wrong: ([place = -1]) => (place < 0 ? 'model/predicted-class-unknown' : undefined),
    answers: (places) => ({ decided: Uint16Array.from(places) }),
};
const WRONG_VALUES = [
    'model/score-not-a-number',
    'model/score-out-of-range',
    'model/scores-not-one',
    'model/predicted-class-unknown',
];
/** What is wrong with the numbers of these rows. */
function wrongValues(rows, form, asked) {
    const wrong = rows.map(form.wrong);
    return WRONG_VALUES.flatMap((code) => tell(code, wrong.filter((each) => each === code).length, asked));
}
/** The numbers of the asked rows, in their order, as answers. */
function judged(rows, form, asked) {
    const findings = wrongValues(rows, form, asked);
    return findings.length > 0 ? { findings } : form.answers(Float64Array.from(rows.flat()));
}
/** So many rows of which this is to be told; nothing of none. */
const tell = (code, number, { model, over }) => number > 0 ? [(0,finding/* error */.z3)(code, { model: (0,outcome_labelled.id)(model), count: (0,outcome_labelled/* chosenNumber */.Cx)(number, over.label) })] : [];

;// CONCATENATED MODULE: ./commands/model-test/predictions.js



const MAX_PREDICTIONS_BYTES = 64 * 1024 * 1024;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const FIELD = /(?:^|,)(?:"([^"]*(?:""[^"]*)*)"|([^",]*))/gy;
/** Reads predictions strictly: a header, each asked row just once, an answer of the task's kind for it. */
function readPredictions(text, asked) {
    if (hasMoreLinesThan(text, 2 * asked.ids.length + SPARE_LINES))
        return malformedAt(0, asked);
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const header = fieldsOf(lines[0] ?? '');
    const behind = header === null ? undefined : behindIn(header, asked.question);
    if (header === null || behind === undefined)
        return malformedAt(0, asked);
    const rows = lines.map(fieldsOf);
    const malformed = rows.findIndex((fields) => fields?.length !== header.length);
    return malformed >= 0 ? malformedAt(malformed, asked) : predictions_joined(rows.slice(1), behind, asked);
}
const MAX_LINE_CHARACTERS = 64 * 1024;
/** An answer with some rows twice is told as that; one with many more lines than rows is not read. */
const SPARE_LINES = 100;
function hasMoreLinesThan(text, most) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1))
        lines++;
    return lines > most;
}
/** The fields of a line of CSV; null where it is none. */
function fieldsOf(line) {
    if (line.length > MAX_LINE_CHARACTERS)
        return null;
    if (!line.includes('"'))
        return line.split(',');
    const found = [...line.matchAll(FIELD)];
    const length = found.reduce((sum, [whole]) => sum + whole.length, 0);
    return length === line.length
        ? found.map(([, inQuotes, bare = '']) => inQuotes?.replaceAll('""', '"') ?? bare)
        : null;
}
function behindIn(header, question) {
    const is = (...names) => header.length === names.length + 1 && ['id', ...names].every((name, at) => header[at] === name);
    switch (question.task) {
        case 'binary':
            return is('score') ? { form: PROBABILITY, numbers } : undefined;
        case 'regression':
            return is('prediction') ? { form: VALUE, numbers } : undefined;
        case 'multiclass': {
            const { classes } = question;
            if (is(...classes))
                return { form: probabilitiesOf(classes.length), numbers };
            return is('class') ? { form: ONE_CLASS, numbers: (fields) => [classes.indexOf(fields[1] ?? '')] } : undefined;
        }
    }
}
const numbers = (fields) => fields.slice(1).map(toNumber);
const toNumber = (field) => (NUMBER.test(field.trim()) ? Number(field) : Number.NaN);
const malformedAt = (line, { model, over }) => ({
    findings: [(0,finding/* error */.z3)('model/predictions-malformed', { model: (0,outcome_labelled.id)(model), line: (0,outcome_labelled/* chosenNumber */.Cx)(line + 1, over.label) })],
});
function predictions_joined(lines, { form, numbers: read }, asked) {
    const wanted = new Set(asked.ids);
    const rows = lines.map((fields) => ({ row: fields[0] ?? '', numbers: read(fields) }));
    const answers = new Map(rows.map(({ row, numbers: of }) => [row, of]));
    const findings = [
        ...tell('model/predictions-missing', asked.ids.filter((row) => !answers.has(row)).length, asked),
        ...tell('model/predictions-unknown', rows.filter(({ row }) => !wanted.has(row)).length, asked),
        ...tell('model/predictions-twice', rows.length - answers.size, asked),
        ...wrongValues(rows.map(({ numbers: of }) => of), form, asked),
    ];
    if (findings.length > 0)
        return { findings };
    return form.answers(Float64Array.from(asked.ids.flatMap((row) => answers.get(row) ?? [])));
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/ending.js


/** What is wrong with how a program ended, and with what is left of it and of the model. */
async function afterProgram(result, staged, stage, ports) {
    return [...endingFindings(result, staged, stage), ...(await changes(staged, ports))];
}
function endingFindings(result, { name }, { timeoutSeconds }) {
    const model = (0,outcome_labelled.id)(name);
    return [
        ...whyEnded(result, name, timeoutSeconds),
        ...(result.ended ? [] : [(0,finding/* error */.z3)('model/predictor-alive')]),
        ...(result.leftBehind > 0
            ? [(0,finding/* error */.z3)('model/predictor-left-behind', { model, count: (0,outcome_labelled/* chosenNumber */.Cx)(result.leftBehind) })]
            : []),
        ...(result.tampered > 0 ? [(0,finding/* error */.z3)('model/predictor-tampered', { model, count: (0,outcome_labelled/* known */.eO)(result.tampered) })] : []),
    ];
}
function whyEnded(result, name, timeoutSeconds) {
    const { notStarted, cancelled, timedOut, signal, exit } = result;
    const model = (0,outcome_labelled.id)(name);
    if (cancelled)
        return [(0,finding/* error */.z3)('model/predictor-cancelled', { model })];
    if (notStarted !== null)
        return [(0,finding/* error */.z3)('model/predictor-not-started', { model, reason: (0,outcome_labelled.id)(notStarted) })];
    if (timedOut)
        return [(0,finding/* error */.z3)('model/predictor-timed-out', { model, seconds: (0,outcome_labelled/* known */.eO)(timeoutSeconds) })];
    if (signal !== null || exit !== 0) {
        return [(0,finding/* error */.z3)('model/predictor-failed', { model, exit: (0,outcome_labelled.id)(signal ?? `exit code ${exit ?? 'unknown'}`) })];
    }
    return [];
}
/** What is tested is what is released: the staged model has the digest that it had. */
async function changes({ name, tree, digest }, { trees }) {
    const now = await trees.digest(tree).catch(ofRefusal);
    return now === digest ? [] : [(0,finding/* error */.z3)('model/changed-while-testing', { model: (0,outcome_labelled.id)(name) })];
}
/** What cannot be read is not what was asked for; our own bugs stay bugs. */
function ofRefusal(thrown) {
    if (thrown instanceof finding/* Refusal */.P_)
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/predictor.js
const idsOf = ({ rows }) => rows.map(([id]) => String(id));

;// CONCATENATED MODULE: ./commands/model-test/predictor/batch.js






/** A command that runs once for each question; nothing is loaded before. */
function openBatch(batch) {
    const { staged, stage, ports } = batch;
    let asked = 0;
    return {
        ask: async (table) => {
            const input = (0,external_node_path_.join)(stage.scratch, `${staged.name}-input-${asked++}.csv`);
            await ports.trees.writeText(input, csvOf(table));
            const answers = await runBatch(batch, input, idsOf(table));
            await ports.trees.remove(input);
            return answers;
        },
        loadMilliseconds: 0,
        peakMemoryBytes: async () => undefined,
        close: async () => [],
    };
}
/**
 * Runs the command on a CSV that lies in the scratch folder: the answers for the ids in their order, or a Refusal with
 * everything that went wrong. Its answer is gone afterwards.
 */
async function runBatch(batch, input, ids) {
    const { staged, predictor, question, stage, ports } = batch;
    const answer = (0,external_node_path_.join)(stage.scratch, `${staged.name}-predictions.csv`);
    const result = await ports.programs.run({
        argv: predictor.command,
        cwd: stage.project,
        name: (0,external_node_path_.basename)(stage.scratch),
        env: {
            DOMICILE_INPUT: input,
            DOMICILE_PREDICTIONS: answer,
            DOMICILE_MODEL_DIR: staged.tree,
            DOMICILE_SEED: String(batch.seed),
        },
        timeoutSeconds: stage.timeoutSeconds,
        logFile: (0,external_node_path_.join)(stage.logs, `${staged.name}.log`),
    });
    const { at } = predictor;
    const findings = await afterProgram(result, staged, stage, ports);
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings.map((each) => ({ ...each, at })));
    const text = await readAnswer(answer, staged.name, ports);
    await ports.trees.remove(answer);
    const answered = readPredictions(text, { model: staged.name, ids, question, over: batch.over(ids.length) });
    if ('findings' in answered)
        throw (0,finding/* refused */.J5)(...answered.findings.map((each) => ({ ...each, at })));
    return answered;
}
async function readAnswer(path, name, { trees }) {
    const text = await trees.readText(path, MAX_PREDICTIONS_BYTES).catch(ofRefusal);
    if (text !== undefined)
        return text;
    const params = { model: (0,outcome_labelled.id)(name), limit: (0,outcome_labelled/* known */.eO)(MAX_PREDICTIONS_BYTES) };
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/predictions-unreadable', params));
}
/** As the data engine writes it: nothing between the commas where a value is missing. */
function csvOf({ columns, rows }) {
    const line = (values) => values.map(field).join(',');
    return `${[columns, ...rows].map(line).join('\n')}\n`;
}
function field(value) {
    if (value === null)
        return '';
    const text = String(value);
    return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/line.js

const FORMS = {
    score: () => PROBABILITY,
    prediction: () => VALUE,
    class: () => ONE_CLASS,
    scores: probabilitiesOf,
};
const formNamed = (name, question) => FORMS[name]('classes' in question ? question.classes.length : 0);
/**
 * `{"id": …}` with the key of the task and no other: `score`, `prediction`, or `class` or `scores` (an object of all
 * classes). Undefined where the line is anything else, or says a key twice. What should be a number and is none is NaN.
 */
function lineAnswer(line, question) {
    const said = jsonObject(line);
    if (said === undefined || typeof said.id !== 'string')
        return undefined;
    const [form, ...more] = Object.keys(said).filter((key) => key !== 'id');
    if (form === undefined || more.length > 0)
        return undefined;
    const numbers = line_numbersOf(form, said[form], question);
    return numbers && { id: said.id, form: form, numbers };
}
function line_numbersOf(form, value, question) {
    if (question.task !== 'multiclass') {
        return form === (question.task === 'binary' ? 'score' : 'prediction') ? [asNumber(value)] : undefined;
    }
    if (form === 'class')
        return [question.classes.indexOf(typeof value === 'string' ? value : '')];
    return form === 'scores' && isObject(value) ? scoresOf(value, question.classes) : undefined;
}
function scoresOf(scores, classes) {
    const areAll = Object.keys(scores).length === classes.length && classes.every((name) => Object.hasOwn(scores, name));
    return areAll ? classes.map((name) => asNumber(scores[name])) : undefined;
}
const asNumber = (value) => (typeof value === 'number' ? value : Number.NaN);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An object of JSON in which no key stands twice; undefined where the text is none. */
function jsonObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) && keysIn(value) === colonsIn(text) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const STRING = /"(?:[^"\\]|\\.)*"/g;
/** In JSON a colon outside of strings stands behind each key, and nowhere else. */
const colonsIn = (text) => text.replace(STRING, '').split(':').length - 1;
function keysIn(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const inside = Object.values(value).reduce((sum, each) => sum + keysIn(each), 0);
    return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/lines.js







/** How many rows are under way at once: enough that neither side waits for the other. */
const UNDER_WAY = 64;
/** Starts the command and waits until it says that it is ready. */
async function openLines(lines) {
    const { staged, predictor, stage, ports } = lines;
    const began = ports.clock.monotonic();
    const program = await ports.programs.open({
        argv: predictor.command,
        cwd: stage.project,
        name: (0,external_node_path_.basename)(stage.scratch),
        env: { DOMICILE_MODEL_DIR: staged.tree, DOMICILE_SEED: String(lines.seed) },
        timeoutSeconds: stage.timeoutSeconds,
        logFile: (0,external_node_path_.join)(stage.logs, `${staged.name}.log`),
    });
    const ended = async () => afterProgram(await program.close(), staged, stage, ports);
    const unready = notReady(await program.receive(predictor.startTimeoutMs), lines);
    if (unready)
        throw (0,finding/* refused */.J5)(unready, ...(await ended()));
    const conversation = conversationWith(program, lines);
    return {
        ask: conversation.ask,
        loadMilliseconds: ports.clock.monotonic() - began,
        peakMemoryBytes: () => program.peakMemoryBytes(),
        close: async () => {
            const findings = await ended();
            return [...(await conversation.leftOver()), ...findings];
        },
    };
}
function notReady(received, { staged, predictor }) {
    const model = (0,outcome_labelled.id)(staged.name);
    if (received === 'late') {
        return (0,finding/* error */.z3)('model/predictor-not-ready', { model, seconds: (0,outcome_labelled/* known */.eO)(predictor.startTimeoutMs / 1000) });
    }
    if (typeof received === 'string')
        return whyNoLine(received, staged.name);
    const said = jsonObject(received.line);
    const isReady = said?.ready === true && Object.keys(said).length === 1;
    return isReady ? undefined : malformed(staged.name, 'not {"ready": true}');
}
/** Once something went wrong it is over: nobody could say any more which answer belongs to which question. */
function conversationWith(program, lines) {
    let broken;
    return {
        ask: async (table) => {
            if (broken)
                throw broken;
            try {
                return await answersTo(table, program, lines);
            }
            catch (thrown) {
                if (thrown instanceof finding/* Refusal */.P_)
                    broken = thrown;
                throw thrown;
            }
        },
        /** What it said without being asked. */
        leftOver: async () => {
            const more = broken ? 'ended' : await program.receive(0);
            return more === 'ended' || more === 'late' ? [] : [(0,finding/* error */.z3)('model/predictor-said-more', lines_nameOf(lines))];
        },
    };
}
const lines_nameOf = ({ staged }) => ({ model: (0,outcome_labelled.id)(staged.name) });
/** Rows are sent in their order; answers are matched by id, in whatever order they come. */
async function answersTo(table, program, lines) {
    const ids = idsOf(table);
    const asked = { model: lines.staged.name, ids, question: lines.question, over: lines.over(ids.length) };
    const answers = new Map();
    const sent = new Set();
    while (answers.size < ids.length) {
        for (const row of table.rows.slice(sent.size, answers.size + UNDER_WAY)) {
            // Not awaited: whoever reads no more does not answer either, and that has a deadline.
            void program.send(question(table.columns, row));
            sent.add(String(row[0]));
        }
        const received = await program.receive(lines.predictor.timeoutMs);
        const answer = answerIn(received, asked, lines);
        mustBeAwaited(answer, sent, answers, asked);
        answers.set(answer.id, answer);
    }
    return inOrder(answers, asked);
}
/** Texts as the data has them: what is a number, the predictor knows. */
const question = (columns, row) => JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, textOf(row[at] ?? null)])));
const textOf = (value) => (value === null ? null : String(value));
function answerIn(received, asked, { predictor }) {
    if (received === 'late') {
        const params = { model: (0,outcome_labelled.id)(asked.model), seconds: (0,outcome_labelled/* known */.eO)(predictor.timeoutMs / 1000) };
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/predictor-late', params));
    }
    if (typeof received === 'string')
        throw (0,finding/* refused */.J5)(whyNoLine(received, asked.model));
    const answer = lineAnswer(received.line, asked.question);
    if (answer !== undefined)
        return answer;
    throw (0,finding/* refused */.J5)(malformed(asked.model, 'not the object that was asked for'));
}
const NO_LINES = {
    'half-a-line': 'half a line',
    'not-text': 'not UTF-8',
    'too-much': 'more than was asked for',
};
const whyNoLine = (received, model) => received === 'ended' ? (0,finding/* error */.z3)('model/predictor-ended', { model: (0,outcome_labelled.id)(model) }) : malformed(model, NO_LINES[received]);
const malformed = (model, reason) => (0,finding/* error */.z3)('model/predictor-answer-malformed', { model: (0,outcome_labelled.id)(model), reason: (0,outcome_labelled.id)(reason) });
function mustBeAwaited({ id: row }, sent, answers, asked) {
    if (!sent.has(row))
        throw (0,finding/* refused */.J5)(...tell('model/predictions-unknown', 1, asked));
    if (answers.has(row))
        throw (0,finding/* refused */.J5)(...tell('model/predictions-twice', 1, asked));
}
/** All in the same form. */
function inOrder(answers, asked) {
    const inRows = asked.ids.flatMap((row) => answers.get(row) ?? []);
    const form = inRows[0]?.form ?? 'score';
    if (inRows.some((each) => each.form !== form)) {
        throw (0,finding/* refused */.J5)(malformed(asked.model, 'a class for some rows and scores for others'));
    }
    const numbers = inRows.map((each) => each.numbers);
    const answered = judged(numbers, formNamed(form, asked.question), asked);
    if ('findings' in answered)
        throw (0,finding/* refused */.J5)(...answered.findings);
    return answered;
}

;// CONCATENATED MODULE: ./domain/verdict/tensors.js
const tensors_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** The columns of these feeds that are not there. */
const missingColumns = (feeds, columns) => [
    ...new Set(feeds.flatMap((feed) => feed.columns).filter((name) => !columns.includes(name))),
];
/** Rows as tensors, columns in the order of the feeds. A value that is no number of the datatype is NaN. */
const tensorsOf = (feeds, columns, rows) => feeds.map(({ name, datatype, columns: fed }) => {
    const places = fed.map((column) => columns.indexOf(column));
    const read = datatype === 'INT64' ? toInteger : toFinite;
    return {
        name,
        datatype,
        shape: [rows.length, places.length],
        data: rows.flatMap((row) => places.map((place) => read(row[place] ?? null))),
    };
});
/** How many rows have a value that is no number. */
function rowsWithoutNumber(tensors) {
    const rows = tensors.flatMap(({ data, shape: [, width = 1] }) => data.flatMap((value, at) => (Number.isNaN(value) ? [Math.floor(at / width)] : [])));
    return new Set(rows).size;
}
function toFinite(value) {
    const number = typeof value === 'string' && !tensors_NUMBER.test(value.trim()) ? Number.NaN : Number(value ?? Number.NaN);
    return Number.isFinite(number) ? number : Number.NaN;
}
/** Beyond 2⁵³ neighbours are one number here, and another model would be asked. */
function toInteger(value) {
    const number = toFinite(value);
    return Number.isSafeInteger(number) ? number : Number.NaN;
}
/**
 * The numbers by row of an answer for so many rows; undefined where it has not the shape of the task: `[n]` or `[n, 1]`
 * for a probability or a value, `[n, 2]` for the probabilities of classes 0 and 1, of which the second is taken, and
 * `[n, k]` for those of k classes.
 */
function answerRows({ shape, data }, rows, question) {
    const [length, width = 1, ...more] = shape;
    const isOf = length === rows && more.length === 0 && data.length === rows * width;
    if (!isOf || !widthsOf(question).includes(width))
        return undefined;
    const from = question.task === 'binary' ? width - 1 : 0;
    return Array.from({ length: rows }, (_, row) => data.slice(row * width + from, (row + 1) * width));
}
function widthsOf({ task, classes = [] }) {
    if (task === 'multiclass')
        return [classes.length];
    return task === 'binary' ? [1, 2] : [1];
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/tensor-asking.js





/** How many rows are asked at once. */
const ROWS_AT_ONCE = 1000;
/** Asks a model of tensors, some rows at a time; `run` gives the output for these inputs. */
async function askTensors(table, opening, run) {
    const { predictor, staged, question } = opening;
    const missing = missingColumns(predictor.inputs, table.columns);
    if (missing.length > 0)
        throw (0,finding/* refused */.J5)(...missing.map((name) => (0,finding/* error */.z3)('model/column-missing', { column: (0,outcome_labelled.id)(name) })));
    const numbers = [];
    for (let from = 0; from < table.rows.length; from += ROWS_AT_ONCE) {
        const rows = table.rows.slice(from, from + ROWS_AT_ONCE);
        const inputs = tensorsOf(predictor.inputs, table.columns, rows);
        mustBeNumbers(inputs, opening);
        const answered = answerRows(await run(inputs), rows.length, question);
        if (answered === undefined)
            throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/output-of-other-shape', { model: (0,outcome_labelled.id)(staged.name) }));
        numbers.push(...answered);
    }
    const ids = idsOf(table);
    const answers = judged(numbers, formOf(question), {
        model: staged.name,
        ids,
        question,
        over: opening.over(ids.length),
    });
    if ('findings' in answers)
        throw (0,finding/* refused */.J5)(...answers.findings);
    return answers;
}
/** What to put where a value is missing only those know who trained the model. */
function mustBeNumbers(inputs, { over }) {
    const rows = rowsWithoutNumber(inputs);
    if (rows === 0)
        return;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/input-not-a-number', { count: (0,outcome_labelled/* chosenNumber */.Cx)(rows, over(rows).label) }));
}
function formOf(question) {
    if (question.task === 'multiclass')
        return probabilitiesOf(question.classes.length);
    return question.task === 'binary' ? PROBABILITY : VALUE;
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/onnx.js





/** Loads the file of the staged model into this process. */
async function openOnnx(onnx) {
    const { staged, predictor, ports } = onnx;
    const began = ports.clock.monotonic();
    const model = await ports.onnx((0,external_node_path_.join)(staged.tree, predictor.file));
    const wrong = wrongNames(model, predictor);
    if (wrong !== undefined) {
        await model.release();
        throw unusable(wrong);
    }
    return {
        ask: (table) => askTensors(table, onnx, async (inputs) => {
            const output = await model.run(inputs, predictor.output);
            if (output === undefined)
                throw unusable('it does not run on these inputs, or the output is no tensor of numbers');
            return output;
        }),
        loadMilliseconds: ports.clock.monotonic() - began,
        peakMemoryBytes: async () => undefined,
        close: async () => {
            await model.release();
            return changes(staged, ports);
        },
    };
}
function wrongNames({ inputs, outputs }, predictor) {
    const fed = predictor.inputs.map(({ name }) => name);
    const isFed = fed.length === inputs.length && inputs.every((name) => fed.includes(name));
    if (!isFed)
        return 'it has other inputs than predictor.inputs names';
    return outputs.includes(predictor.output) ? undefined : 'it has no output of the name in predictor.output';
}
const unusable = (reason) => (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/onnx-unusable', { reason: (0,outcome_labelled.id)(reason) }));

;// CONCATENATED MODULE: ./commands/model-test/predictor/inference-answer.js

/** The request of the Open Inference Protocol: its inputs, and the one output that is wanted. */
const inferRequest = (id, inputs, output) => JSON.stringify({ id, inputs, outputs: [{ name: output }] });
/** The tensor of an answer, or what is wrong with it in words of ours. */
function inferAnswer(body, wanted) {
    const said = jsonObject(body);
    if (said === undefined)
        return 'no JSON object';
    if (said.model_name !== wanted.model)
        return 'the answer of another model';
    if (wanted.version !== undefined && said.model_version !== wanted.version)
        return 'the answer of another version';
    if (said.id !== wanted.id)
        return 'the answer to another request';
    const outputs = said.outputs;
    if (!Array.isArray(outputs) || outputs.length !== 1)
        return 'not one output';
    return tensorIn(outputs[0], wanted.output);
}
const DATATYPES = [
    'FP16',
    'FP32',
    'FP64',
    'INT8',
    'INT16',
    'INT32',
    'INT64',
    'UINT8',
    'UINT16',
    'UINT32',
    'UINT64',
];
function tensorIn(output, name) {
    const tensor = (output ?? {});
    if (tensor.name !== name)
        return 'another output';
    if (!DATATYPES.includes(tensor.datatype))
        return 'no tensor of numbers';
    if (!areNumbers(tensor.shape, (each) => Number.isSafeInteger(each) && each >= 0))
        return 'without a shape';
    // JSON has no NaN and no infinity: a server that writes them, or null, says no number.
    if (!areNumbers(tensor.data, Number.isFinite))
        return 'no flat list of numbers';
    const size = tensor.shape.reduce((product, each) => product * each, 1);
    return size === tensor.data.length
        ? { shape: tensor.shape, data: tensor.data }
        : 'more or fewer numbers than its shape says';
}
const areNumbers = (value, isOne) => Array.isArray(value) && value.every((each) => typeof each === 'number' && isOne(each));

;// CONCATENATED MODULE: ./commands/model-test/predictor/open-inference.js






const LOOK_EVERY_MS = 100;
/** Starts the server on the staged model where the spec says how, and waits until server and model are ready. */
async function openInference(inference) {
    const { staged, predictor, stage, ports } = inference;
    const began = ports.clock.monotonic();
    const { server, program } = await reached(inference);
    const close = async () => program ? afterProgram(await program.close(), staged, stage, ports) : changes(staged, ports);
    const unready = await untilReady(server, inference, program).catch(async (thrown) => {
        await program?.close();
        throw thrown;
    });
    if (unready)
        throw (0,finding/* refused */.J5)(unready, ...(await close()));
    let requests = 0;
    return {
        ask: (table) => askTensors(table, inference, (inputs) => infer(server, inputs, `${predictor.model}-${++requests}`, inference)),
        loadMilliseconds: ports.clock.monotonic() - began,
        peakMemoryBytes: async () => program?.peakMemoryBytes(),
        close,
    };
}
async function reached(inference) {
    const { predictor, endpoints, ports } = inference;
    if ('serve' in predictor.server)
        return started(predictor.server.serve, inference);
    const { origin } = predictor.server;
    if (!endpoints.includes(origin))
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/endpoint-not-allowed'));
    return { server: ports.inference.at(origin) };
}
/** `{port}` and `{model-dir}` stand for themselves in the command: there is no shell that would know variables. */
async function started(command, inference) {
    const { staged, stage, ports } = inference;
    const port = String(await ports.inference.freePort());
    const filled = (part) => part.replaceAll('{port}', port).replaceAll('{model-dir}', staged.tree);
    const [file, ...args] = command;
    const program = await ports.programs.serve({
        argv: [filled(file), ...args.map(filled)],
        cwd: stage.project,
        name: (0,external_node_path_.basename)(stage.scratch),
        env: { DOMICILE_MODEL_DIR: staged.tree, DOMICILE_PORT: port, DOMICILE_SEED: String(inference.seed) },
        timeoutSeconds: stage.timeoutSeconds,
        logFile: (0,external_node_path_.join)(stage.logs, `${staged.name}.log`),
    });
    return { server: ports.inference.at(`http://127.0.0.1:${port}`), program };
}
const modelPath = ({ model, version }) => `/v2/models/${encodeURIComponent(model)}${version === undefined ? '' : `/versions/${encodeURIComponent(version)}`}`;
/** Undefined once it is ready; else why it is not. One that runs already gets no less time than one that starts. */
async function untilReady(server, { staged, predictor, ports: { clock } }, program) {
    const model = (0,outcome_labelled.id)(staged.name);
    const until = clock.monotonic() + predictor.startTimeoutMs;
    for (;;) {
        if (program?.isRunning() === false)
            return (0,finding/* error */.z3)('model/predictor-ended', { model });
        const deadlineMs = Math.max(1, until - clock.monotonic());
        const isReady = (await isOk(server, '/v2/health/ready', deadlineMs)) &&
            (await isOk(server, `${modelPath(predictor)}/ready`, deadlineMs));
        if (isReady)
            return undefined;
        if (clock.monotonic() >= until) {
            return (0,finding/* error */.z3)('model/predictor-not-ready', { model, seconds: (0,outcome_labelled/* known */.eO)(predictor.startTimeoutMs / 1000) });
        }
        await clock.sleep(LOOK_EVERY_MS);
    }
}
async function isOk(server, path, deadlineMs) {
    const answer = await server.ask({ path, deadlineMs });
    return answer.kind === 'answered' && answer.status === 200;
}
async function infer(server, inputs, request, inference) {
    const { predictor, staged } = inference;
    const model = (0,outcome_labelled.id)(staged.name);
    const answer = await server.ask({
        path: `${modelPath(predictor)}/infer`,
        body: inferRequest(request, inputs, predictor.output),
        deadlineMs: predictor.timeoutMs,
    });
    if (answer.kind === 'failed')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/server-failed', { model, reason: (0,outcome_labelled.id)(REASONS[answer.reason]) }));
    if (answer.status !== 200) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/server-failed', { model, reason: (0,outcome_labelled.id)(`status ${answer.status}`) }));
    }
    const output = inferAnswer(answer.body, { ...predictor, id: request });
    if (typeof output === 'string')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/server-answer-malformed', { model, reason: (0,outcome_labelled.id)(output) }));
    return output;
}
const REASONS = {
    late: 'no answer in time',
    'no-answer': 'no answer',
    'too-large': 'more than any answer should be',
    'not-text': 'no UTF-8',
    'address-refused': 'an address at which no model is served',
};

;// CONCATENATED MODULE: ./commands/model-test/predictor/open.js





/** Opens the spec's predictor on a staged model. Throws a Refusal where it does not start or is not ready in time. */
async function openPredictor(staged, job, stage) {
    const { predictor } = job.spec;
    const opening = openingOf(staged, job, stage);
    switch (predictor.kind) {
        case 'batch':
            return openBatch({ ...opening, predictor });
        case 'lines':
            return openLines({ ...opening, predictor });
        case 'open-inference':
            return openInference({ ...opening, predictor });
        case 'onnx':
            return openOnnx({ ...opening, predictor });
    }
}
/**
 * Works with an opened predictor, and closes it whatever comes. Throws a Refusal with all that went wrong on the way
 * and at the end, at the predictor's place in the spec.
 */
async function withPredictor(staged, job, stage, work) {
    const here = (findings) => findings.map((each) => ({ at: job.spec.predictor.at, ...each }));
    const predictor = await openPredictor(staged, job, stage).catch((thrown) => {
        throw (0,finding/* refused */.J5)(...here(findingsOf(thrown)));
    });
    const worked = await work(predictor).then((value) => ({ value }), (thrown) => ({ thrown }));
    const atTheEnd = await predictor.close();
    const findings = [...('thrown' in worked ? findingsOf(worked.thrown) : []), ...atTheEnd];
    if ('thrown' in worked || findings.length > 0)
        throw (0,finding/* refused */.J5)(...here(findings));
    return worked.value;
}
/** Our own bugs stay bugs. */
function findingsOf(thrown) {
    if (thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal')
        return thrown.findings;
    throw thrown;
}
/** What any kind of predictor is opened with. */
function openingOf(staged, job, stage) {
    const { spec, admission, ports } = job;
    return {
        staged,
        question: questionOf(spec),
        over: (rows) => admission.over(rows, 'no-classes'),
        endpoints: admission.site.inferenceEndpoints,
        seed: spec.statistics.seed,
        stage,
        ports,
    };
}
const questionOf = ({ task, data }) => task === 'multiclass' ? { task, classes: data.classes } : { task };

// EXTERNAL MODULE: ./domain/model-files/frameworks.js + 1 modules
var model_files_frameworks = __webpack_require__(64280);
;// CONCATENATED MODULE: ./files/model-files/unfit.js
/** What is not understood, or not allowed, at this byte. */
class Unfit extends Error {
    reason;
    offset;
    constructor(reason, offset) {
        super(reason);
        this.name = 'Unfit';
        this.reason = reason;
        this.offset = offset;
    }
}
/** Throws where a condition of the format does not hold. */
function must(holds, reason, offset) {
    if (!holds)
        throw new Unfit(reason, offset);
}

;// CONCATENATED MODULE: ./files/model-files/bytes.js

const bytesOf = (whole) => ({
    size: whole.length,
    read(at, length) {
        must(isWithin(at, length, whole.length), 'truncated', at);
        return whole.subarray(at, at + length);
    },
});
/** A part of other bytes, as bytes of its own. */
function partOf(bytes, start, size) {
    must(isWithin(start, size, bytes.size), 'truncated', start);
    return {
        size,
        read(at, length) {
            must(isWithin(at, length, size), 'truncated', at);
            return bytes.read(start + at, length);
        },
    };
}
const isWithin = (at, length, size) => Number.isSafeInteger(at) && Number.isSafeInteger(length) && at >= 0 && length >= 0 && at + length <= size;
/** As many bytes as there are, up to a number: for looking at how a file begins. */
const headOf = (bytes, length) => bytes.read(0, Math.min(length, bytes.size));
/** All of it, where it is not larger than may be held at once. */
function wholeOf(bytes, most) {
    must(bytes.size <= most, 'too-large', 0);
    return bytes.read(0, bytes.size);
}
const CHUNK = 1024 * 1024;
function* chunksOf(bytes) {
    for (let at = 0; at < bytes.size; at += CHUNK)
        yield bytes.read(at, Math.min(CHUNK, bytes.size - at));
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** An unsigned number of 64 bits; above 2^53 nothing has that size. */
function safe64(bytes, offset) {
    const value = Number(viewOf(bytes).getBigUint64(0, true));
    must(Number.isSafeInteger(value), 'too-large', offset);
    return value;
}
const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');
/** Text, strictly; undefined where it is none. */
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./files/model-files/json.js


const MAX_JSON = 512 * 1024 * 1024;
/** A JSON text in which no key asks a loader for code. */
function readJsonData(bytes) {
    const text = utf8(wholeOf(bytes, MAX_JSON));
    must(text !== undefined, 'unreadable', 0);
    must(!asksForCode(JSON.parse(text)), 'code-in-data', 0);
}
/**
 * Keys by which loaders come to run what a text says: of jsonpickle (`py/…`), of `transformers` (`auto_map`: a module to
 * fetch); and Keras's layer that holds code.
 */
function asksForCode(root) {
    for (const [key, value] of entriesIn(root)) {
        if (key.startsWith('py/') || key === 'auto_map' || (key === 'class_name' && value === 'Lambda'))
            return true;
    }
    return false;
}
/** Whether some object of the text has a key twice: the last would count, or the first, by who reads. */
function hasTwins(text, parsed) {
    let told = 0;
    for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g))
        if (colon !== undefined)
            told++;
    return told !== json_keysIn(parsed);
}
function json_keysIn(root) {
    let keys = 0;
    for (const _ of entriesIn(root))
        keys++;
    return keys;
}
/** Of all objects within, at any depth; without a call for each, which would run out of stack. */
function* entriesIn(root) {
    const waiting = [root];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (!Array.isArray(value))
            yield* Object.entries(value);
        for (const inner of Object.values(value))
            if (inner !== null)
                waiting.push(inner);
    }
}

;// CONCATENATED MODULE: ./files/model-files/names.js
// biome-ignore lint/suspicious/noControlCharactersInRegex: such names mean different things on different machines
const UNFIT = /[\u0000-\u001f\u007f-\u009f\\\ufffd:]/;
/** A name within an archive that stays below the folder into which it is unpacked, on every machine. */
const isPlainName = (name) => !UNFIT.test(name) && name.split('/').every((each) => each !== '' && each !== '.' && each !== '..');
/** What stands behind the last dot of the last segment, in small letters; '' where there is none. */
const extensionOf = (name) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

;// CONCATENATED MODULE: ./files/model-files/tar.js



const BLOCK = 512;
const MAX_PARTS = 100_000;
/** What pax headers may say: times. A path, link or size would be another than the header's. */
const TIMES = /^(?:\d{1,6} (?:mtime|atime|ctime)=-?\d{1,15}(?:\.\d{1,12})?\n)*$/;
const isTar = (head) => latin1(head.subarray(257, 262)) === 'ustar';
/** The files of a tar archive (POSIX.1 ustar, and pax where it tells times only): no links, no twins, nothing behind. */
function partsOfTar(bytes) {
    const parts = [];
    let at = 0;
    for (let header = headerAt(bytes, at); header !== undefined; header = headerAt(bytes, at)) {
        must(parts.length < MAX_PARTS, 'too-many-parts', at);
        const content = partOf(bytes, at + BLOCK, header.size);
        if (header.type === 'x')
            must(TIMES.test(latin1(content.read(0, header.size))), 'archive-ambiguous', at);
        else if (header.type === 'file')
            parts.push({ name: header.name, bytes: content });
        at += BLOCK + Math.ceil(header.size / BLOCK) * BLOCK;
    }
    for (let rest = at; rest < bytes.size; rest += BLOCK)
        must(isZero(bytes.read(rest, BLOCK)), 'archive-ambiguous', rest);
    must(new Set(parts.map(({ name }) => name.toLowerCase())).size === parts.length, 'archive-ambiguous', 0);
    must(parts.length > 0, 'archive-damaged', 0);
    return parts;
}
/** Undefined at the first block of zeros, which ends the archive. */
function headerAt(bytes, at) {
    const block = bytes.read(at, BLOCK);
    if (isZero(block))
        return undefined;
    must(isTar(block) && octal(block, 148, 156) === sumOf(block), 'archive-damaged', at);
    const type = typeOf(block[156] ?? 0, at);
    const name = tar_nameOf(block, type);
    must(isPlainName(name), 'archive-path', at);
    const size = octal(block, 124, 136);
    must(type !== 'folder' || size === 0, 'archive-ambiguous', at);
    return { name, size, type };
}
function tar_nameOf(block, type) {
    const [prefix, name] = [tar_textOf(block, 345, 500), tar_textOf(block, 0, 100)];
    const whole = prefix === '' ? name : `${prefix}/${name}`;
    return type === 'folder' ? whole.replace(/\/$/, '') : whole.replace(/^\.\//, '');
}
function typeOf(type, at) {
    if (type === 0 || type === 0x30)
        return 'file';
    if (type === 0x35)
        return 'folder';
    if (type === 0x78)
        return 'x';
    throw new Unfit(type === 0x31 || type === 0x32 ? 'archive-link' : 'archive-ambiguous', at);
}
const tar_textOf = (block, from, to) => latin1(block.subarray(from, to)).split('\0')[0] ?? '';
function octal(block, from, to) {
    const text = tar_textOf(block, from, to).trim();
    must(/^[0-7]{1,12}$/.test(text), 'archive-damaged', from);
    return Number.parseInt(text, 8);
}
/** The sum of the header's bytes, the sum itself counted as spaces. */
const sumOf = (block) => block.reduce((sum, each, place) => sum + (place >= 148 && place < 156 ? 0x20 : each), 0);
const isZero = (block) => block.every((each) => each === 0);

;// CONCATENATED MODULE: ./files/model-files/kinds.js



const HEAD = 512;
/** By how a file begins, whatever its name: in hex. */
const BEGINNINGS = [
    ['504b0304', 'zip'],
    ['504b0506', 'zip'],
    ['1f8b', 'gzip'],
    ['425a68', 'packed'],
    ['fd377a585a00', 'packed'],
    ['5d0000', 'packed'],
    ['04224d18', 'packed'],
    ['28b52ffd', 'packed'],
    ['934e554d5059', 'npy'],
    ['7f454c46', 'native'],
    ['4d5a90', 'native'],
    ['feedface', 'native'],
    ['feedfacf', 'native'],
    ['cefaedfe', 'native'],
    ['cffaedfe', 'native'],
    ['cafebabe', 'native'],
    ['213c617263683e', 'native'],
    ['0061736d', 'native'],
];
const BY_EXTENSION = {
    ...{ pkl: 'pickle', pickle: 'pickle', joblib: 'pickle', pt: 'pickle', pth: 'pickle', ckpt: 'pickle', bin: 'pickle' },
    ...{ p: 'pickle', sav: 'pickle', safetensors: 'safetensors', onnx: 'onnx', json: 'json', npy: 'npy', npz: 'zip' },
    ...{ zip: 'zip', keras: 'zip', tar: 'tar', nemo: 'tar', gz: 'gzip', tgz: 'gzip' },
};
/** What a file is read as. Its first bytes say it before its name does, as loaders take it. */
function kindOf(name, bytes) {
    if (bytes.size === 0)
        return 'empty';
    const head = headOf(bytes, HEAD);
    const hex = Buffer.from(head.subarray(0, 8)).toString('hex');
    const begun = BEGINNINGS.find(([beginning]) => hex.startsWith(beginning))?.[1];
    if (begun !== undefined)
        return begun;
    if (head[0] === 0x80 && (head[1] ?? 255) <= 5)
        return 'pickle';
    if (isZlib(head))
        return 'zlib';
    if (isTar(head))
        return 'tar';
    return BY_EXTENSION[extensionOf(name)] ?? (isOfTrees(name, head) ? 'trees' : 'text');
}
/** RFC 1950: deflate with a window of 32 KiB, and a check over both bytes. */
const isZlib = (head) => head[0] === 0x78 && (0x7800 + (head[1] ?? 0)) % 31 === 0;
/** Yggdrasil Decision Forests: headers in protobuf under fixed names, and nodes as a sequence of records. */
function isOfTrees(name, head) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    if (/^nodes-\d{5}-of-\d{5}$/.test(file))
        return latin1(head.subarray(0, 2)) === 'BS';
    return /^(?:data_spec|header|random_forest_header|gradient_boosted_trees_header)\.pb$/.test(file);
}

;// CONCATENATED MODULE: ./files/model-files/pickle/input.js


const MAX_LINE = 64 * 1024;
const WINDOW = 64 * 1024;
/**
 * The bytes of a pickle, read in order. Where frames are told they are kept as Python's own reader keeps them: nothing
 * reaches over the end of one, and none begins within another. C's reader does not look; what both accept means one thing.
 */
class Input {
    #bytes;
    #frameEnd;
    #window = new Uint8Array();
    #windowAt = 0;
    at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.at = at;
    }
    get isAtEnd() {
        return this.at === this.#bytes.size;
    }
    get isInFrame() {
        return this.#frameEnd !== undefined && this.at < this.#frameEnd;
    }
    startFrame(length) {
        must(!this.isInFrame && length > 0 && this.at + length <= this.#bytes.size, 'pickle-malformed', this.at);
        this.#frameEnd = this.at + length;
    }
    byte() {
        return this.take(1)[0] ?? 0;
    }
    take(length) {
        this.#mustStayInFrame(length);
        const from = this.at - this.#windowAt;
        const isHeld = from >= 0 && from + length <= this.#window.length;
        const taken = isHeld ? this.#window.subarray(from, from + length) : this.#load(length);
        this.at += length;
        return taken;
    }
    /** Passes over bytes that are data, without reading them. */
    skip(length) {
        this.#mustStayInFrame(length);
        must(Number.isSafeInteger(length) && length >= 0 && length <= this.#bytes.size - this.at, 'truncated', this.at);
        this.at += length;
    }
    /** Up to and without the next line feed, which must be there. */
    line() {
        const start = this.at;
        const characters = [];
        for (let each = this.byte(); each !== 0x0a; each = this.byte()) {
            must(characters.length < MAX_LINE, 'pickle-malformed', start);
            characters.push(each);
        }
        return latin1(Uint8Array.from(characters));
    }
    uint16 = () => viewOf(this.take(2)).getUint16(0, true);
    int32 = () => viewOf(this.take(4)).getInt32(0, true);
    uint32 = () => viewOf(this.take(4)).getUint32(0, true);
    uint64 = () => safe64(this.take(8), this.at);
    #load(length) {
        must(length <= this.#bytes.size - this.at, 'truncated', this.at);
        if (length > WINDOW)
            return this.#bytes.read(this.at, length);
        this.#window = this.#bytes.read(this.at, Math.min(WINDOW, this.#bytes.size - this.at));
        this.#windowAt = this.at;
        return this.#window.subarray(0, length);
    }
    #mustStayInFrame(length) {
        if (this.isInFrame && this.at + length > (this.#frameEnd ?? 0))
            throw new Unfit('pickle-malformed', this.at);
    }
}

;// CONCATENATED MODULE: ./files/model-files/pickle/machine.js

/** Of values at once: what would need more is no model. */
const MAX_DEPTH = 4_000_000;
/** The stack and the memo of an unpickler, holding what is known of values in place of values. */
class Machine {
    input;
    allowed;
    #run;
    #memo = new Map();
    #below = [];
    #stack = [];
    /** Where the opcode at hand begins. */
    at = 0;
    constructor(input, allowed, run) {
        this.input = input;
        this.allowed = allowed;
        this.#run = run;
    }
    /** A pickle within, from here on, with a stack and memo of its own; it holds no array beside the pickle. */
    nested(highest) {
        this.#run(this.input, { ...this.allowed, hasArrays: false }, highest);
    }
    fail(reason) {
        throw new Unfit(reason, this.at);
    }
    push(value) {
        must(this.#stack.length < MAX_DEPTH, 'too-large', this.at);
        this.#stack.push(value);
    }
    pop() {
        return this.#stack.pop() ?? this.fail('pickle-malformed');
    }
    top() {
        return this.#stack.at(-1) ?? this.fail('pickle-malformed');
    }
    several(count) {
        must(this.#stack.length >= count, 'pickle-malformed', this.at);
        return this.#stack.splice(this.#stack.length - count);
    }
    mark() {
        must(this.#below.length < MAX_DEPTH, 'too-large', this.at);
        this.#below.push(this.#stack);
        this.#stack = [];
    }
    /** All values down to the last mark, which goes too. */
    toMark() {
        const values = this.#stack;
        this.#stack = this.#below.pop() ?? this.fail('pickle-malformed');
        return values;
    }
    /** The one value that is left at the end. */
    result() {
        must(this.#below.length === 0 && this.#stack.length === 1, 'pickle-malformed', this.at);
        return this.pop();
    }
    /** Picklers count on. A number far beyond would make the reader in C hold memory for all those between. */
    put(place) {
        must(place >= 0 && place <= this.#memo.size + 1, 'pickle-malformed', this.at);
        this.#memo.set(place, this.top());
    }
    memoize() {
        must(!this.#memo.has(this.#memo.size), 'pickle-malformed', this.at);
        this.put(this.#memo.size);
    }
    get(place) {
        this.push(this.#memo.get(place) ?? this.fail('pickle-malformed'));
    }
}

;// CONCATENATED MODULE: ./files/model-files/pickle/values.js
const OTHER = { kind: 'other' };

;// CONCATENATED MODULE: ./files/model-files/pickle/calls.js

/** Puts a class or function on the stack, by its whole name; one that is not on the list is refused. */
function pushGlobal(machine, module, name) {
    const full = `${module} ${name}`;
    if (!machine.allowed.globals.has(full))
        machine.fail('pickle-global');
    machine.push({ kind: 'global', name: full });
}
function stackGlobal(machine) {
    const [module, name] = machine.several(2);
    if (module?.kind !== 'text' || name?.kind !== 'text')
        machine.fail('pickle-global');
    pushGlobal(machine, module.text, name.text);
}
/** Calls what is on the list of what may be called, with a tuple of arguments that its own rule lets. */
function reduce(machine) {
    const [callee, args] = machine.several(2);
    if (callee?.kind !== 'global' || args?.kind !== 'tuple')
        machine.fail('pickle-call');
    const use = machine.allowed.globals.get(callee.name);
    if (use === undefined || use === 'value' || !isLet(callee.name, args.items))
        machine.fail('pickle-call');
    machine.push(made(callee.name, args.items));
}
function newObject(machine) {
    const [callee, args] = machine.several(2);
    if (callee?.kind !== 'global' || args?.kind !== 'tuple')
        machine.fail('pickle-call');
    if (machine.allowed.globals.get(callee.name) !== 'class')
        machine.fail('pickle-call');
    machine.push(made(callee.name, args.items));
}
/** Gives an object its state. What is no object made here, a class or a function above all, is never changed. */
function build(machine) {
    const state = machine.pop();
    const object = machine.top();
    if (object.kind !== 'made')
        return machine.fail('pickle-call');
    object.state = state;
    return object;
}
/** Names with two underscores on both sides are Python's own, by which an object would become another. */
const OWN_NAME = /^__.*__$/s;
/** Key and value in turn, into a dictionary, or into an object that is one. */
function setItems(machine, target, items) {
    if (items.length % 2 !== 0)
        machine.fail('pickle-malformed');
    if (target.kind !== 'dict' && !calls_isOf(target, DICTIONARIES))
        machine.fail('pickle-call');
    items.forEach((key, at) => {
        if (at % 2 !== 0 || key.kind !== 'text')
            return;
        if (OWN_NAME.test(key.text))
            machine.fail('pickle-call');
        if (target.kind === 'dict')
            target.entries.set(key.text, items[at + 1] ?? OTHER);
    });
}
/** What is added to is a list or set that was made here, never an object with an `append` of its own. */
function mustBe(machine, kind) {
    if (machine.top().kind !== kind)
        machine.fail('pickle-call');
}
const DICTIONARIES = new Set(['collections OrderedDict', 'collections defaultdict', 'sklearn.utils._bunch Bunch']);
const calls_isOf = (value, names) => value.kind === 'made' && names.has(value.by);
const made = (by, args) => ({ kind: 'made', by, args });
/** Functions that call on, or look up by, what they are given, take only what picklers give them. */
function isLet(name, args) {
    const [first, second, third] = args;
    switch (name) {
        case '_codecs encode':
            return args.length === 2 && first?.kind === 'text' && second?.kind === 'text' && second.text === 'latin1';
        case 'copy_reg _reconstructor':
        case 'copyreg _reconstructor':
            return first?.kind === 'global' && isGlobal(second, OBJECT) && third?.kind === 'none' && args.length === 3;
        case 'numpy.core.multiarray _reconstruct':
        case 'numpy._core.multiarray _reconstruct':
            return isGlobal(first, ['numpy ndarray']) && args.length === 3;
        default:
            return true;
    }
}
const OBJECT = ['builtins object', '__builtin__ object'];
const isGlobal = (value, names) => value?.kind === 'global' && names.includes(value.name);

;// CONCATENATED MODULE: ./files/model-files/pickle/joblib.js

const WRAPPER = 'joblib.numpy_pickle NumpyArrayWrapper';
/** The deepest that a type of records may hold others. */
const MAX_LEVELS = 8;
const isWrapper = ({ by }) => by === WRAPPER;
/**
 * Behind the description of an array joblib lays its bytes, in the middle of the pickle. They are let only behind the
 * one byte of padding that joblib writes, 1 to 16: no opcode has that number, so `pickle.load`, which knows nothing of
 * the array, stops there and never takes its bytes for opcodes.
 */
function arrayBehind(machine, wrapper) {
    must(!machine.input.isInFrame && machine.allowed.hasArrays, 'array-header', machine.at);
    const entries = wrapper.state?.kind === 'dict' ? wrapper.state.entries : machine.fail('array-header');
    const dtype = entries.get('dtype');
    const itemSize = joblib_sizeOf(dtype);
    must(itemSize !== undefined, 'array-header', machine.at);
    // A pickle of its own, of a protocol whose names stand where they are used: either way to read it finds the same.
    if (itemSize === 'objects')
        machine.nested(3);
    else
        numbersBehind(machine, entries, itemSize);
}
function numbersBehind(machine, entries, itemSize) {
    const alignment = entries.get('numpy_array_alignment_bytes');
    must(alignment?.kind === 'number' && alignment.value === 16, 'array-header', machine.at);
    const padding = machine.input.byte();
    must(padding >= 1 && padding <= 16, 'array-header', machine.at);
    must(machine.input.take(padding).every((each) => each === 0xff), 'array-header', machine.at);
    machine.input.skip(itemsOf(entries.get('shape'), machine) * itemSize);
}
function itemsOf(shape, machine) {
    if (shape?.kind !== 'tuple')
        return machine.fail('array-header');
    return shape.items.reduce((product, each) => each.kind === 'number' && each.value >= 0 ? product * each.value : machine.fail('array-header'), 1);
}
/** Bytes an item; undefined for what is no `numpy.dtype` that stands in the pickle in full. */
function joblib_sizeOf(dtype, levels = MAX_LEVELS) {
    if (dtype?.kind !== 'made' || dtype.by !== 'numpy dtype' || levels === 0)
        return undefined;
    const [code] = dtype.args;
    if (code?.kind !== 'text')
        return undefined;
    if (/^O\d?$/.test(code.text))
        return 'objects';
    const [, kind, digits] = /^([biufcmMSUV])(\d{1,7})$/.exec(code.text) ?? [];
    if (kind === undefined)
        return undefined;
    const size = Number(digits) * (kind === 'U' ? 4 : 1);
    return dtype.state === undefined ? size : sizeByState(dtype, kind === 'V', size, levels);
}
/** A state, (version, order, subtype, names, fields, size, …), may say another size, or parts, than the code does. */
function sizeByState({ state }, isRecord, size, levels) {
    if (state?.kind !== 'tuple')
        return undefined;
    const [, , subtype, names, fields, told] = state.items;
    if (subtype?.kind !== 'none' || told?.kind !== 'number')
        return undefined;
    if (told.value !== size && (told.value !== -1 || isRecord))
        return undefined;
    if (fields?.kind === 'none' && names?.kind === 'none')
        return size;
    return isRecord && fields?.kind === 'dict' ? sizeOfRecord(fields.entries, size, levels - 1) : undefined;
}
/** A record that has an object in it is one of objects. */
function sizeOfRecord(fields, size, levels) {
    const parts = [...fields.values()].map((each) => (each.kind === 'tuple' ? joblib_sizeOf(each.items[0], levels) : undefined));
    if (parts.includes(undefined) || parts.length === 0)
        return undefined;
    return parts.includes('objects') ? 'objects' : size;
}

;// CONCATENATED MODULE: ./files/model-files/pickle/scalars.js


const INTEGER = /^[+-]?\d{1,4000}L?$/;
const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,5})?$|^[+-]?(?:inf|nan)$/;
function pushInteger(machine, value) {
    machine.push(Number.isSafeInteger(value) ? { kind: 'number', value } : OTHER);
}
/** `I00` and `I01` are truth values, and as numbers the same. */
function integerLine(machine) {
    const line = machine.input.line();
    if (!INTEGER.test(line))
        machine.fail('pickle-malformed');
    pushInteger(machine, Number.parseInt(line, 10));
}
function floatLine(machine) {
    if (!FLOAT.test(machine.input.line()))
        machine.fail('pickle-malformed');
    machine.push(OTHER);
}
/** Two's complement, the lowest byte first; of more than six bytes it is no number that a shape could have. */
function longOf(machine, length) {
    if (length > 6) {
        scalars_bytesOf(machine, length);
        return;
    }
    const bytes = machine.input.take(length);
    const unsigned = bytes.reduce((sum, each, place) => sum + each * 2 ** (8 * place), 0);
    const isNegative = (bytes.at(-1) ?? 0) >= 0x80;
    pushInteger(machine, isNegative ? unsigned - 2 ** (8 * length) : unsigned);
}
/** No name, key or line of a model is longer; a longer text is passed over and not known. */
const MAX_KNOWN = 1024 * 1024;
function scalars_textOf(machine, length) {
    if (length > MAX_KNOWN) {
        scalars_bytesOf(machine, length);
        return;
    }
    const text = utf8(machine.input.take(length)) ?? machine.fail('pickle-malformed');
    machine.push({ kind: 'text', text });
}
const CUT_ESCAPE = /\\u(?![0-9a-fA-F]{4})|\\U(?![0-9a-fA-F]{8})/;
/** Python writes a backslash as an escape, so two in a row, which its reader counts, are never there. */
function textLine(machine) {
    const line = machine.input.line();
    if (line.includes('\\\\') || CUT_ESCAPE.test(line))
        machine.fail('pickle-malformed');
    const text = line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g, (_, short, long) => {
        const point = Number.parseInt(short ?? long ?? '', 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : machine.fail('pickle-malformed');
    });
    machine.push({ kind: 'text', text });
}
function scalars_bytesOf(machine, length) {
    machine.input.skip(length);
    machine.push(OTHER);
}
/** A place in the memo, told in digits. */
function placeLine(machine) {
    const line = machine.input.line();
    return /^\d{1,10}$/.test(line) ? Number(line) : machine.fail('pickle-malformed');
}

;// CONCATENATED MODULE: ./files/model-files/pickle/opcodes.js




const other = (machine) => machine.push(OTHER);
const tupleOf = (count) => (machine) => machine.push({ kind: 'tuple', items: machine.several(count) });
const SCALARS = [
    [0, 'F', floatLine],
    [1, 'G', (m) => scalars_bytesOf(m, 8)],
    [0, 'I', integerLine],
    [0, 'L', integerLine],
    [1, 'J', (m) => pushInteger(m, m.input.int32())],
    [1, 'K', (m) => pushInteger(m, m.input.byte())],
    [1, 'M', (m) => pushInteger(m, m.input.uint16())],
    [2, 0x8a, (m) => longOf(m, m.input.byte())],
    [2, 0x8b, (m) => longOf(m, m.input.int32())],
    [0, 'N', (m) => m.push({ kind: 'none' })],
    [2, 0x88, other],
    [2, 0x89, other],
    [0, 'V', textLine],
    [1, 'X', (m) => scalars_textOf(m, m.input.uint32())],
    [4, 0x8c, (m) => scalars_textOf(m, m.input.byte())],
    [4, 0x8d, (m) => scalars_textOf(m, m.input.uint64())],
    [3, 'B', (m) => scalars_bytesOf(m, m.input.uint32())],
    [3, 'C', (m) => scalars_bytesOf(m, m.input.byte())],
    [4, 0x8e, (m) => scalars_bytesOf(m, m.input.uint64())],
    [5, 0x96, (m) => scalars_bytesOf(m, m.input.uint64())],
];
const COLLECTIONS = [
    [0, '(', (m) => m.mark()],
    [0, '0', (m) => void m.pop()],
    [1, '1', (m) => void m.toMark()],
    [1, ')', tupleOf(0)],
    [2, 0x85, tupleOf(1)],
    [2, 0x86, tupleOf(2)],
    [2, 0x87, tupleOf(3)],
    [0, 't', (m) => m.push({ kind: 'tuple', items: m.toMark() })],
    [1, ']', (m) => m.push({ kind: 'list' })],
    [0, 'l', (m) => pushAfterMark(m, { kind: 'list' })],
    [0, 'a', (m) => appended(m, m.several(1))],
    [1, 'e', (m) => appended(m, m.toMark())],
    [1, '}', (m) => m.push({ kind: 'dict', entries: new Map() })],
    [0, 'd', dictionary],
    [0, 's', (m) => withItems(m, m.several(2))],
    [1, 'u', (m) => withItems(m, m.toMark())],
    [4, 0x8f, (m) => m.push({ kind: 'set' })],
    [4, 0x90, (m) => added(m, m.toMark())],
    [4, 0x91, (m) => pushAfterMark(m, OTHER)],
];
const CALLS = [
    [0, 'c', (m) => pushGlobal(m, m.input.line(), m.input.line())],
    [4, 0x93, stackGlobal],
    [0, 'R', reduce],
    [2, 0x81, newObject],
    [0, 'b', buildObject],
    [1, 'Q', persistent],
    [0, 'p', (m) => m.put(placeLine(m))],
    [1, 'q', (m) => m.put(m.input.byte())],
    [1, 'r', (m) => m.put(m.input.uint32())],
    [0, 'g', (m) => m.get(placeLine(m))],
    [1, 'h', (m) => m.get(m.input.byte())],
    [1, 'j', (m) => m.get(m.input.uint32())],
    [4, 0x94, (m) => m.memoize()],
    [4, 0x95, (m) => m.input.startFrame(m.input.uint64())],
];
const pushAfterMark = (machine, made) => {
    machine.toMark();
    machine.push(made);
};
const appended = (machine, _items) => mustBe(machine, 'list');
const added = (machine, _items) => mustBe(machine, 'set');
const withItems = (machine, items) => setItems(machine, machine.top(), items);
function dictionary(machine) {
    const items = machine.toMark();
    const made = { kind: 'dict', entries: new Map() };
    setItems(machine, made, items);
    machine.push(made);
}
function buildObject(machine) {
    const object = build(machine);
    if (isWrapper(object))
        arrayBehind(machine, object);
}
/** Where a loader keeps tensors beside the pickle; to any other loader it means nothing. */
function persistent(machine) {
    const { kind } = machine.pop();
    if (!machine.allowed.persistent || kind !== 'tuple')
        machine.fail('pickle-opcode');
    machine.push(OTHER);
}
const codeOf = (opcode) => (typeof opcode === 'number' ? opcode : opcode.charCodeAt(0));
/**
 * What the picklers of Python 3 write, and no more: no INST, OBJ, DUP, EXT1 to 4, PERSID, NEWOBJ_EX, NEXT_BUFFER,
 * READONLY_BUFFER, and none of the strings of Python 2.
 */
const OPCODES = new Map([...SCALARS, ...COLLECTIONS, ...CALLS].map(([protocol, code, run]) => [codeOf(code), { protocol, run }]));

;// CONCATENATED MODULE: ./files/model-files/pickle/run.js



const PROTO = 0x80;
const STOP = 0x2e;
const MAX_OPCODES = 50_000_000;
/** Follows a pickle from its first opcode to STOP, without making anything; an `Unfit` at the first that is not let. */
function runPickle(input, allowed, highest) {
    const machine = new Machine(input, allowed, runPickle);
    machine.at = input.at;
    let opcode = input.byte();
    if (opcode === PROTO) {
        must(input.byte() <= highest, 'pickle-opcode', machine.at);
        machine.at = input.at;
        opcode = input.byte();
    }
    for (let count = 0; opcode !== STOP; count++) {
        must(count < MAX_OPCODES, 'too-large', machine.at);
        const known = OPCODES.get(opcode);
        must(known !== undefined && known.protocol <= highest, 'pickle-opcode', machine.at);
        known.run(machine);
        machine.at = input.at;
        opcode = input.byte();
    }
    machine.result();
}

;// CONCATENATED MODULE: ./files/model-files/pickle.js



const HIGHEST_PROTOCOL = 5;
/**
 * Reads one pickle that is all of these bytes (protocols 0 to 5, Python's Lib/pickletools.py), by what its opcodes
 * would do to stack and memo, and never unpickles it. An `Unfit` for an opcode, a global or a call off the list.
 */
function readPickle(bytes, allowed, start = 0) {
    const input = new Input(bytes, start);
    runPickle(input, allowed, HIGHEST_PROTOCOL);
    must(input.isAtEnd, 'pickle-trailing-bytes', input.at);
}

;// CONCATENATED MODULE: ./files/model-files/npy.js



const MAX_HEADER = 64 * 1024;
const TYPE = "'[<>|=]?[?biufcmMSUVO]\\d{0,7}(?:\\[\\d{0,4}[A-Za-zμ]{1,2}\\])?'";
const npy_FIELD = `\\('[A-Za-z_][\\w .-]{0,200}', ${TYPE}\\)`;
/** What `numpy.lib.format` writes: three keys in their order, spaces to the end of the block, a line feed. */
const HEADER = new RegExp(`^\\{'descr': (${TYPE}|\\[${npy_FIELD}(?:, ${npy_FIELD})*\\]), 'fortran_order': (?:True|False), 'shape': \\(([\\d, ]*)\\), \\} *\\n$`);
/** An array file (`numpy.lib.format`, versions 1 to 3): its header, and as many bytes as that says. */
function readNpy(bytes, allowed) {
    const [major = 0, minor = 0] = bytes.read(6, 2);
    must(major >= 1 && major <= 3 && minor === 0, 'array-header', 6);
    const width = major === 1 ? 2 : 4;
    const told = viewOf(bytes.read(8, width));
    const length = major === 1 ? told.getUint16(0, true) : told.getUint32(0, true);
    must(length <= MAX_HEADER, 'array-header', 8);
    const start = 8 + width + length;
    const raw = bytes.read(8 + width, length);
    const [, type, shape] = HEADER.exec((major === 3 ? utf8(raw) : latin1(raw)) ?? '') ?? [];
    if (type === undefined || shape === undefined)
        throw new Unfit('array-header', 8 + width);
    const items = npy_itemsOf(shape, 8 + width);
    const size = npy_sizeOf(type);
    if (size !== 'objects') {
        must(items * size === bytes.size - start, 'array-size', start);
        return;
    }
    must(allowed !== undefined, 'pickle-not-allowed', start);
    readPickle(bytes, { ...allowed, hasArrays: false }, start);
}
function npy_itemsOf(shape, offset) {
    must(/^(?:\d{1,15}(?:,|(?:, \d{1,15})+))?$/.test(shape), 'array-header', offset);
    return (shape.match(/\d+/g) ?? []).reduce((product, each) => product * Number(each), 1);
}
/** Of one type, or of a record of several. */
function npy_sizeOf(type) {
    if (!type.startsWith('['))
        return sizeOfOne(type.slice(1, -1));
    const sizes = [...type.matchAll(new RegExp(`, (${TYPE})\\)`, 'g'))].map(([, each = '']) => sizeOfOne(each.slice(1, -1)));
    if (sizes.includes('objects'))
        return 'objects';
    return sizes.reduce((sum, each) => sum + (each === 'objects' ? 0 : each), 0);
}
function sizeOfOne(type) {
    const [, kind = '', digits = ''] = /^[<>|=]?([?biufcmMSUVO])(\d*)/.exec(type) ?? [];
    if (kind === 'O')
        return 'objects';
    if (kind === '?')
        return 1;
    return Number(digits) * (kind === 'U' ? 4 : 1);
}

;// CONCATENATED MODULE: ./domain/model-files/onnx-domains.js
/**
 * Operators that the ONNX standard defines. Those of other domains are code of whoever made them: `ai.onnx.contrib`
 * runs Python, `com.microsoft` loads native contexts.
 */
const DOMAINS = new Set(['', 'ai.onnx', 'ai.onnx.ml']);

;// CONCATENATED MODULE: ./files/model-files/onnx/schema.js
const schema_plain = (...numbers) => Object.fromEntries(numbers.map((each) => [each, 'plain']));
const OPERATOR_SET = { fields: { ...schema_plain(2), 1: 'domain' } };
const EXTERNAL = { name: 'external', fields: { 1: 'key', 2: 'value' } };
const TENSOR = { fields: { ...schema_plain(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16), 13: () => EXTERNAL } };
const SPARSE_TENSOR = { fields: { ...schema_plain(3), 1: () => TENSOR, 2: () => TENSOR } };
const ATTRIBUTE = {
    fields: {
        ...schema_plain(1, 2, 3, 4, 7, 8, 9, 13, 14, 15, 20, 21),
        5: () => TENSOR,
        6: () => GRAPH,
        10: () => TENSOR,
        11: () => GRAPH,
        22: () => SPARSE_TENSOR,
        23: () => SPARSE_TENSOR,
    },
};
const NODE = { fields: { ...schema_plain(1, 2, 3, 4, 6, 8, 9, 10), 5: () => ATTRIBUTE, 7: 'domain' } };
const GRAPH = {
    fields: { ...schema_plain(2, 10, 11, 12, 13, 14, 16), 1: () => NODE, 5: () => TENSOR, 15: () => SPARSE_TENSOR },
};
const TRAINING = { fields: { ...schema_plain(3, 4), 1: () => GRAPH, 2: () => GRAPH } };
const FUNCTION = {
    name: 'function',
    fields: {
        ...schema_plain(1, 4, 5, 6, 8, 12, 13, 14),
        7: () => NODE,
        9: () => OPERATOR_SET,
        10: 'domain',
        11: () => ATTRIBUTE,
    },
};
const MODEL = {
    fields: {
        ...schema_plain(1, 2, 3, 4, 5, 6, 14, 26),
        7: () => GRAPH,
        8: () => OPERATOR_SET,
        20: () => TRAINING,
        25: () => FUNCTION,
    },
};

;// CONCATENATED MODULE: ./files/model-files/protobuf.js

const MAX_FIELDS = 20_000_000;
/** The fields between two places, in order; groups, which nobody writes any more, are refused. */
function* protobuf_fieldsOf(bytes, start, end) {
    let at = start;
    for (let count = 0; at < end; count++) {
        must(count < MAX_FIELDS, 'too-large', at);
        const begin = at;
        const tag = varint(bytes, at, end);
        at = tag.next;
        const number = Math.floor(tag.value / 8);
        must(number > 0, 'onnx-malformed', begin);
        const field = fieldAt(bytes, tag.value % 8, at, end);
        at = field.next;
        yield { number, at: begin, ...field.field };
    }
}
function fieldAt(bytes, wire, at, end) {
    if (wire === 0)
        return { field: { wire: 'varint' }, next: varint(bytes, at, end).next };
    if (wire === 1 || wire === 5) {
        const next = at + (wire === 1 ? 8 : 4);
        must(next <= end, 'truncated', at);
        return { field: { wire: 'fixed' }, next };
    }
    must(wire === 2, 'onnx-malformed', at);
    const { value: length, next: start } = varint(bytes, at, end);
    must(length <= end - start, 'truncated', at);
    return { field: { wire: 'bytes', start, length }, next: start + length };
}
/** Of ten bytes at most; one above 2^53 is a number, and no length. */
function varint(bytes, at, end) {
    let value = 0;
    const raw = bytes.read(at, Math.min(10, end - at));
    for (const [place, each] of raw.entries()) {
        value += (each & 0x7f) * 2 ** (7 * place);
        if (each < 0x80)
            return { value, next: at + place + 1 };
    }
    must(raw.length === 10, 'truncated', at);
    must(false, 'onnx-malformed', at);
    return { value, next: at };
}

;// CONCATENATED MODULE: ./files/model-files/onnx.js






const onnx_MAX_LEVELS = 32;
const MAX_TEXT = 64 * 1024;
/**
 * A model of ONNX (onnx.proto3), every message of it: operators of known domains only, no function of another, and
 * external data in files beside it. Returns the names of those, as they stand in the model.
 */
function readOnnx(bytes) {
    const found = [];
    const walker = { bytes, found, hasGraph: false };
    walk(walker, MODEL, { start: 0, end: bytes.size, level: 0 });
    must(walker.hasGraph, 'onnx-malformed', 0);
    return found;
}
function walk(walker, message, { start, end, level }) {
    must(level < onnx_MAX_LEVELS, 'nested-too-deep', start);
    const entry = { key: '', value: '', at: start };
    for (const field of protobuf_fieldsOf(walker.bytes, start, end)) {
        if (message === MODEL && field.number === onnx_GRAPH)
            walker.hasGraph = true;
        const kind = message.fields[field.number];
        if (kind === 'key' || kind === 'value')
            entry[kind] = onnx_textOf(walker.bytes, field);
        else
            follow(walker, message, kind, field, level);
    }
    if (message.name === 'external' && entry.key === 'location')
        walker.found.push(locationOf(entry));
}
const onnx_GRAPH = 7;
function follow(walker, message, kind, field, level) {
    must(kind !== undefined, 'onnx-malformed', field.at);
    if (kind === 'domain')
        mustBeKnown(onnx_textOf(walker.bytes, field), message, field.at);
    else if (typeof kind === 'function')
        walk(walker, kind(), within(field, level));
}
function within(field, level) {
    if (field.wire !== 'bytes')
        throw new Unfit('onnx-malformed', field.at);
    return { start: field.start, end: field.start + field.length, level: level + 1 };
}
function onnx_textOf(bytes, field) {
    if (field.wire !== 'bytes' || field.length > MAX_TEXT)
        throw new Unfit('onnx-malformed', field.at);
    return utf8(bytes.read(field.start, field.length)) ?? unfitText(field.at);
}
function unfitText(at) {
    throw new Unfit('onnx-malformed', at);
}
const mustBeKnown = (domain, { name }, at) => must(DOMAINS.has(domain), name === 'function' ? 'onnx-function' : 'onnx-domain', at);
/** Relative to the folder of the model, and below it. */
function locationOf({ value, at }) {
    must(isPlainName(value), 'onnx-external-path', at);
    return value;
}

;// CONCATENATED MODULE: ./files/model-files/safetensors.js



const safetensors_MAX_HEADER = 100_000_000;
/** Bits an item. */
const TYPES = new Map(Object.entries({
    ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, U16: 16, I16: 16, F16: 16, BF16: 16 },
    ...{ U32: 32, I32: 32, F32: 32, U64: 64, I64: 64, F64: 64, C64: 64 },
}));
const KEYS = ['data_offsets', 'dtype', 'shape'];
/** A length, a JSON header, and tensors that lie one behind another from its end to the end of the file. */
function readSafetensors(bytes) {
    const length = safe64(bytes.read(0, 8), 0);
    must(length <= safetensors_MAX_HEADER, 'tensors-header', 0);
    const text = utf8(bytes.read(8, length));
    must(text?.startsWith('{') === true, 'tensors-header', 8);
    const tensors = safetensors_tensorsOf(headerOf(text)).sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    for (const { start, end, bits } of tensors) {
        must(start === at && end >= start, 'tensors-overlap', 8 + length + at);
        must((end - start) * 8 === bits, 'tensors-header', 8 + length + at);
        at = end;
    }
    must(8 + length + at === bytes.size, 'tensors-overlap', 8 + length + at);
}
function headerOf(text) {
    const header = JSON.parse(text);
    must(isMap(header) && !hasTwins(text, header), 'tensors-header', 8);
    return header;
}
const safetensors_tensorsOf = (header) => Object.entries(header).flatMap(([name, value]) => {
    must(isMap(value), 'tensors-header', 8);
    if (name !== '__metadata__')
        return tensorOf(value);
    must(Object.values(value).every((each) => typeof each === 'string'), 'tensors-header', 8);
    return [];
});
function tensorOf(value) {
    const { dtype, shape, data_offsets: offsets } = value;
    must(Object.keys(value).sort().join() === KEYS.join(), 'tensors-header', 8);
    const bits = typeof dtype === 'string' ? TYPES.get(dtype) : undefined;
    must(bits !== undefined && isSizes(shape) && isSizes(offsets) && offsets.length === 2, 'tensors-header', 8);
    const [start = 0, end = 0] = offsets;
    return { start, end, bits: shape.reduce((product, each) => product * each, bits) };
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSizes = (value) => Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);

;// CONCATENATED MODULE: ./files/model-files/text-pickle.js
/**
 * Pickles of protocol 0 are text, and read by their opcodes whatever the file is called. Nothing happens in one before
 * a class or function is named and called; so a text is taken for one where its bytes, as opcodes, come to both.
 */
const LINES = { I: 1, L: 1, F: 1, S: 1, V: 1, p: 1, g: 1, P: 1, c: 2, i: 2 };
const FIXED = { K: 1, M: 2, J: 4, G: 8, q: 1, h: 1, r: 4, j: 4 };
/** A length of so many bytes, and as many bytes as it says. */
const COUNTED = { U: 1, C: 1, T: 4, X: 4, B: 4 };
const BARE = '(N]})ldtasue0123Q';
const text_pickle_CALLS = 'Rob';
/** Of a text as its bytes are, each a character. More is taken to lie on the stack than could. */
function isTextPickle(text) {
    let [names, pushed] = [0, 0];
    for (let at = 0; at !== undefined && at < text.length; pushed++) {
        const opcode = text[at] ?? '';
        const isCall = text_pickle_CALLS.includes(opcode);
        if (isCall && pushed < 2)
            return false;
        if (opcode === 'i' || (isCall && names > 0))
            return behind(text, at, opcode) !== undefined;
        if (opcode === 'c')
            names++;
        at = behind(text, at, opcode);
    }
    return false;
}
function behind(text, at, opcode) {
    if (BARE.includes(opcode) || text_pickle_CALLS.includes(opcode))
        return at + 1;
    const [lines, fixed, counted] = [LINES, FIXED, COUNTED].map((table) => table[opcode]);
    if (lines !== undefined)
        return endOfLines(text, at + 1, lines);
    if (fixed !== undefined)
        return at + 1 + fixed;
    if (counted === undefined)
        return undefined;
    const digits = [...text.slice(at + 1, at + 1 + counted)].map((each) => each.charCodeAt(0));
    return at + 1 + counted + digits.reduce((sum, each, place) => sum + each * 2 ** (8 * place), 0);
}
function endOfLines(text, from, count) {
    let at = from;
    for (let line = 0; line < count; line++) {
        const end = text.indexOf('\n', at);
        if (end < 0)
            return undefined;
        at = end + 1;
    }
    return at;
}

;// CONCATENATED MODULE: ./files/model-files/text.js




const text_MAX_TEXT = 512 * 1024 * 1024;
/** Without an ending: LICENSE, README, and the like. */
const TEXTS = new Set([
    '',
    'csv',
    'json',
    'jsonl',
    'lgb',
    'md',
    'model',
    'ndjson',
    'toml',
    'tsv',
    'txt',
    'yaml',
    'yml',
]);
const SCRIPTS = new Set('bash bat cjs cmd cs dll dylib exe go ipynb jar java jl js lua mjs node php pl ps1 py pyc pyd pyo pyw pyx r rb sh so ts vbs zsh'.split(' '));
/** A tag of YAML, by which some loaders make any object (`!!python/object/apply:os.system`). */
const TAG = /(?:^|[\s[{,:-])!/m;
// biome-ignore lint/suspicious/noControlCharactersInRegex: text has none
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Plain text that is data: under an ending that is data's, and neither a script nor a pickle in letters. */
function readText(name, bytes) {
    const extension = extensionOf(name);
    must(!SCRIPTS.has(extension), 'script', 0);
    must(TEXTS.has(extension), 'format-unknown', 0);
    const raw = wholeOf(bytes, text_MAX_TEXT);
    const text = utf8(raw);
    must(text !== undefined && !CONTROL.test(text), 'format-unknown', 0);
    must(!text.startsWith('#!'), 'script', 0);
    must(!isTextPickle(latin1(raw)), 'pickle-not-allowed', 0);
    must(!(extension === 'yaml' || extension === 'yml') || !TAG.test(text), 'code-in-data', 0);
}

;// CONCATENATED MODULE: ./files/model-files/unpack.js


const MAX_PACKED = 512 * 1024 * 1024;
const MAX_UNPACKED = 1024 * 1024 * 1024;
/** One stream of gzip or zlib that is all of these bytes. */
function unpacked(bytes, kind, inflate) {
    const packed = wholeOf(bytes, MAX_PACKED);
    const { bytes: content, used } = inflate.unpack(kind, packed, MAX_UNPACKED);
    must(used === packed.length, 'archive-ambiguous', used);
    return bytesOf(content);
}

;// CONCATENATED MODULE: ./files/model-files/zip-records.js


const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR_BYTES = 20;
const [LOCAL, CENTRAL, END, END64, LOCATOR, DESCRIPTOR] = [
    0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50, 0x08074b50,
];
/** In a field of 32 bits: see the field of 64. */
const ELSEWHERE = 0xffff_ffff;
const MAX_ENTRIES = 100_000;
const MAX_DIRECTORY = 32 * 1024 * 1024;
const HAS_DESCRIPTOR = 0x0008;
/** Levels of deflate, a descriptor, names in UTF-8. Any other flag is encryption, or something that nobody uses. */
const FLAGS = 0x0002 | 0x0004 | HAS_DESCRIPTOR | 0x0800;
/** The directory of an archive, whose end is the end of the file, and where it begins. */
function centralOf(bytes) {
    const { count, size, start, end } = endOf(bytes);
    must(start + size === end && count <= MAX_ENTRIES && size <= MAX_DIRECTORY, 'archive-ambiguous', end);
    const directory = bytes.read(start, size);
    const entries = [];
    let at = 0;
    while (at < size) {
        const { entry, next } = entryAt(directory, at, start);
        entries.push(entry);
        at = next;
    }
    must(entries.length === count && count > 0, 'archive-ambiguous', start);
    return { entries, start };
}
function endOf(bytes) {
    const at = bytes.size - END_BYTES;
    const record = viewOf(bytes.read(at, END_BYTES));
    must(record.getUint32(0, true) === END && record.getUint16(20, true) === 0, 'archive-ambiguous', at);
    must(record.getUint32(4, true) === 0, 'archive-ambiguous', at);
    const [count, size, start] = [record.getUint16(10, true), record.getUint32(12, true), record.getUint32(16, true)];
    must(record.getUint16(8, true) === count, 'archive-ambiguous', at);
    const locatorAt = at - LOCATOR_BYTES;
    const is64 = locatorAt >= END64_BYTES && viewOf(bytes.read(locatorAt, 4)).getUint32(0, true) === LOCATOR;
    if (!is64)
        return { count, size, start, end: at };
    const whole = end64(bytes, locatorAt - END64_BYTES, locatorAt);
    const agrees = (small, large, most) => small === large || small === most;
    must(agrees(count, whole.count, 0xffff) && agrees(size, whole.size, ELSEWHERE), 'archive-ambiguous', at);
    must(agrees(start, whole.start, ELSEWHERE), 'archive-ambiguous', at);
    return whole;
}
function end64(bytes, at, locatorAt) {
    const locator = bytes.read(locatorAt, LOCATOR_BYTES);
    must(safe64(locator.subarray(8, 16), locatorAt) === at, 'archive-ambiguous', locatorAt);
    const record = bytes.read(at, END64_BYTES);
    must(viewOf(record).getUint32(0, true) === END64, 'archive-ambiguous', at);
    const field = (place) => safe64(record.subarray(place, place + 8), at);
    must(field(4) === END64_BYTES - 12 && field(24) === field(32), 'archive-ambiguous', at);
    must(viewOf(record).getBigUint64(16, true) === 0n, 'archive-ambiguous', at);
    return { count: field(32), size: field(40), start: field(48), end: at };
}
function entryAt(directory, at, start) {
    must(at + CENTRAL_BYTES <= directory.length, 'archive-damaged', start + at);
    const head = viewOf(directory.subarray(at, at + CENTRAL_BYTES));
    must(head.getUint32(0, true) === CENTRAL, 'archive-damaged', start + at);
    const flags = head.getUint16(8, true);
    must((flags & ~FLAGS) === 0, 'archive-encrypted', start + at);
    const [nameBytes, extraBytes, note] = [28, 30, 32].map((place) => head.getUint16(place, true));
    const [nameAt, next] = [at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes + extraBytes + note];
    must(next <= directory.length, 'archive-damaged', start + at);
    const name = utf8(directory.subarray(nameAt, nameAt + nameBytes));
    must(name !== undefined && isLink(head) === false, 'archive-link', start + at);
    const extra = directory.subarray(nameAt + nameBytes, nameAt + nameBytes + extraBytes);
    const [size, packed, offset] = wide([head.getUint32(24, true), head.getUint32(20, true), head.getUint32(42, true)], extra, start + at);
    const entry = { name, flags, method: head.getUint16(10, true), crc: head.getUint32(16, true), packed, size, offset };
    return { entry, next };
}
/** Unix keeps the kind of a file in the upper half of the attributes. */
const isLink = (head) => ((head.getUint32(38, true) >>> 16) & 0o170000) === 0o120000;
/** Numbers that do not fit stand in an extra field (4.5.3), in this order. */
function wide(values, extra, offset) {
    const field = extraField(extra, offset);
    let at = 0;
    return values.map((value) => {
        if (value !== ELSEWHERE)
            return value;
        must(field !== undefined && at + 8 <= field.length, 'archive-damaged', offset);
        at += 8;
        return safe64(field.subarray(at - 8, at), offset);
    });
}
function extraField(extra, offset) {
    let found;
    for (let at = 0; at < extra.length;) {
        must(at + 4 <= extra.length, 'archive-damaged', offset);
        const view = viewOf(extra);
        const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
        must(at + 4 + size <= extra.length, 'archive-damaged', offset);
        if (id === 1) {
            must(found === undefined, 'archive-ambiguous', offset);
            found = extra.subarray(at + 4, at + 4 + size);
        }
        at += 4 + size;
    }
    return found;
}
/** Length of a local header that says what the directory says. */
function localOf(bytes, entry) {
    const { offset } = entry;
    const head = viewOf(bytes.read(offset, LOCAL_BYTES));
    must(head.getUint32(0, true) === LOCAL, 'archive-damaged', offset);
    const [nameBytes, extraBytes] = [head.getUint16(26, true), head.getUint16(28, true)];
    const name = utf8(bytes.read(offset + LOCAL_BYTES, nameBytes));
    must(name === entry.name, 'archive-ambiguous', offset);
    must(head.getUint16(6, true) === entry.flags && head.getUint16(8, true) === entry.method, 'archive-ambiguous', offset);
    const extra = bytes.read(offset + LOCAL_BYTES + nameBytes, extraBytes);
    const [size, packed] = wide([head.getUint32(22, true), head.getUint32(18, true)], extra, offset);
    const isLater = (entry.flags & HAS_DESCRIPTOR) !== 0 && head.getUint32(14, true) === 0 && size === 0 && packed === 0;
    const isSame = size === entry.size && packed === entry.packed && head.getUint32(14, true) === entry.crc;
    must(isSame || isLater, 'archive-ambiguous', offset);
    return LOCAL_BYTES + nameBytes + extraBytes;
}
/** A descriptor behind the bytes, of 16 or 24 bytes, that says the same again. */
function sizeOfDescriptor(bytes, at, { flags, crc, packed, size }) {
    if ((flags & HAS_DESCRIPTOR) === 0)
        return 0;
    const head = viewOf(bytes.read(at, 16));
    must(head.getUint32(0, true) === DESCRIPTOR && head.getUint32(4, true) === crc, 'archive-ambiguous', at);
    if (head.getUint32(8, true) === packed && head.getUint32(12, true) === size)
        return 16;
    const sizes = bytes.read(at + 8, 16);
    const isWide = safe64(sizes.subarray(0, 8), at) === packed && safe64(sizes.subarray(8, 16), at) === size;
    must(isWide, 'archive-ambiguous', at);
    return 24;
}

;// CONCATENATED MODULE: ./files/model-files/zip.js




const STORED = 0;
const DEFLATED = 8;
const MAX_INFLATED = 512 * 1024 * 1024;
/**
 * The files of an archive that every reader reads alike (APPNOTE 6.3.10): from its first byte to its directory one
 * entry behind another without a gap, each header saying what the directory says, no name twice, nothing encrypted.
 */
function partsOfZip(bytes, inflate) {
    const { entries, start } = centralOf(bytes);
    const sorted = [...entries].sort((a, b) => a.offset - b.offset);
    const names = new Set(entries.map(({ name }) => name.toLowerCase()));
    must(names.size === entries.length, 'archive-ambiguous', start);
    must(entries.reduce((sum, { size }) => sum + (size > 0 ? size : 0), 0) <= MAX_TOTAL, 'too-large', start);
    let at = 0;
    const parts = sorted.map((entry) => {
        must(entry.offset === at, 'archive-ambiguous', at);
        must(isPlainName(entry.name), 'archive-path', at);
        const data = at + localOf(bytes, entry);
        at = data + entry.packed + sizeOfDescriptor(bytes, data + entry.packed, entry);
        return { name: entry.name, bytes: contentOf(partOf(bytes, data, entry.packed), entry, inflate) };
    });
    must(at === start, 'archive-ambiguous', at);
    return parts;
}
const MAX_TOTAL = 64 * 1024 * 1024 * 1024;
function contentOf(packed, entry, inflate) {
    must(entry.method === STORED || entry.method === DEFLATED, 'compression-unknown', entry.offset);
    const content = entry.method === STORED ? packed : inflated(packed, entry, inflate);
    must(content.size === entry.size, 'archive-damaged', entry.offset + LOCAL_BYTES);
    let crc = 0;
    for (const chunk of chunksOf(content))
        crc = inflate.crc32(chunk, crc);
    must(crc === entry.crc, 'archive-damaged', entry.offset + LOCAL_BYTES);
    return content;
}
function inflated(packed, { size, offset }, inflate) {
    must(size <= MAX_INFLATED, 'too-large', offset);
    const { bytes, used } = inflate.unpack('deflate', wholeOf(packed, MAX_INFLATED), size);
    must(used === packed.size, 'archive-damaged', offset);
    return bytesOf(bytes);
}

;// CONCATENATED MODULE: ./files/model-files/scan.js














const scan_MAX_LEVELS = 4;
const ONNX = /\.onnx$/i;
/**
 * Looks at every file of a model without running any of it. Each file must be of a format that is known to hold no code,
 * or a pickle of which every opcode, global and call is on the list of a framework that the spec allows. Whatever is
 * not understood is a fault, an error of our own readers included.
 */
function scanModel(files, scan) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const weights = new Set();
    const faults = new Map();
    const look = (file, work) => {
        const unfit = unfitOf(work);
        if (unfit !== undefined)
            faults.set(file.path, unfit);
    };
    const paths = new Set(files.map(({ path }) => path));
    for (const file of sorted) {
        if (ONNX.test(file.path))
            look(file, () => addWeights(file, paths, weights));
    }
    for (const file of sorted) {
        if (!ONNX.test(file.path) && !weights.has(file.path))
            look(file, () => scanPart({ name: file.path, bytes: checked(file.bytes) }, scan, 0));
    }
    return sorted.flatMap(({ path }, index) => {
        const unfit = faults.get(path);
        return unfit ? [{ number: index + 1, path, reason: unfit.reason, offset: unfit.offset }] : [];
    });
}
/** Where a file ends early is told as that. */
const checked = (bytes) => partOf(bytes, 0, bytes.size);
/** No crash passes: whatever is thrown is a refusal. */
function unfitOf(work) {
    try {
        work();
        return undefined;
    }
    catch (thrown) {
        return thrown instanceof Unfit ? thrown : new Unfit('unreadable', 0);
    }
}
/** The tensors that lie beside an ONNX model, in files of the same tree that are no models themselves. */
function addWeights({ path, bytes }, paths, weights) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const name of readOnnx(checked(bytes))) {
        must(paths.has(folder + name) && /\.(?:data|weights?|onnx_data)$/i.test(name), 'onnx-external-path', 0);
        weights.add(folder + name);
    }
}
function scanPart(part, scan, level) {
    must(level < scan_MAX_LEVELS, 'nested-too-deep', 0);
    BY_KIND[kindOf(part.name, part.bytes)](part, {
        ...scan,
        allowed: allowedOf(scan.frameworks, level),
        inner: (each) => scanPart(each, scan, level + 1),
    });
}
const BY_KIND = {
    empty: () => undefined,
    zip: scanZip,
    tar: ({ bytes }, { inner }) => partsOfTar(bytes).forEach(inner),
    gzip: ({ name, bytes }, { inner, inflate }) => inner({
        name: name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar'),
        bytes: unpacked(bytes, 'gzip', inflate),
    }),
    zlib: ({ name, bytes }, { inner, inflate }) => inner({ name, bytes: unpacked(bytes, 'zlib', inflate) }),
    packed: () => must(false, 'compression-unknown', 0),
    native: () => must(false, 'native-code', 0),
    npy: ({ bytes }, { allowed }) => readNpy(bytes, allowed),
    pickle: ({ bytes }, { allowed }) => scanPickle(bytes, allowed),
    safetensors: ({ bytes }) => readSafetensors(bytes),
    onnx: ({ bytes }) => must(readOnnx(bytes).length === 0, 'onnx-external-path', 0),
    json: ({ bytes }) => readJsonData(bytes),
    trees: scanTrees,
    text: ({ name, bytes }) => readText(name, bytes),
};
function scanPickle(bytes, allowed) {
    must(allowed !== undefined, 'pickle-not-allowed', 0);
    readPickle(bytes, allowed);
}
/** Headers are fields of protobuf; the nodes are records that hold no code and name none. */
function scanTrees({ name, bytes }) {
    if (!name.endsWith('.pb'))
        return;
    for (const { number } of protobuf_fieldsOf(bytes, 0, bytes.size))
        must(number < 2 ** 29, 'onnx-malformed', 0);
}
/** Joblib lays arrays into pickles that are files of their own, or packed as a whole. */
const allowedOf = (frameworks, level, persistent = false) => frameworks.length === 0 ? undefined : { globals: (0,model_files_frameworks/* globalsOf */.G)(frameworks), persistent, hasArrays: level <= 1 };
const STORAGE = /\/data\/\d+$/;
const BESIDE = /\/(?:version|byteorder|\.format_version|\.storage_alignment|\.data\/serialization_id)$/;
/** What `torch.save` writes: one pickle, the tensors beside it, and a few lines of text; or files of any other kind. */
function scanZip({ bytes }, { frameworks, inflate, inner }) {
    const parts = partsOfZip(bytes, inflate);
    const [pickle, ...more] = parts.filter(({ name }) => /^[^/]+\/data\.pkl$/.test(name));
    if (pickle !== undefined && more.length === 0 && frameworks.includes('pytorch'))
        scanTensors(pickle, parts);
    else
        parts.forEach(inner);
}
function scanTensors(pickle, parts) {
    const root = pickle.name.slice(0, -'data.pkl'.length);
    for (const part of parts) {
        must(part.name.startsWith(root), 'archive-ambiguous', 0);
        if (part === pickle)
            scanPickle(part.bytes, allowedOf(['pytorch'], scan_MAX_LEVELS, true));
        else if (BESIDE.test(part.name))
            must(part.bytes.size <= 64, 'format-unknown', 0);
        else
            must(STORAGE.test(part.name), 'format-unknown', 0);
    }
}

;// CONCATENATED MODULE: ./commands/model-test/model-files/scanned.js



/** A model with many files of a wrong kind is told by the first of them. */
const MOST_TOLD = 20;
/** Looks at every file of a staged model before anything runs on it; a Refusal where one may hold code. */
async function mustHoldNoCode(staged, { spec, admission, ports }) {
    const tree = await ports.trees.open(staged.tree);
    try {
        const faults = scanModel(tree.files, { frameworks: spec.modelFiles.allow, inflate: tree.inflate });
        const { classification } = admission.label;
        const told = (fault) => ({
            ...(0,finding/* error */.z3)('model/file-refused', {
                model: (0,outcome_labelled.id)(staged.name),
                reason: (0,outcome_labelled.id)(fault.reason),
                // How many files there are, what they are called and how long they are, a training over the data has chosen.
                number: (0,outcome_labelled/* chosenNumber */.Cx)(fault.number, classification),
                file: (0,outcome_labelled/* data */.p)(fault.path, classification),
                offset: (0,outcome_labelled/* chosenNumber */.Cx)(fault.offset, classification),
            }),
            ...(spec.modelFiles.at ? { at: spec.modelFiles.at } : {}),
        });
        if (faults.length > 0)
            throw (0,finding/* refused */.J5)(...faults.slice(0, MOST_TOLD).map(told));
    }
    finally {
        tree.close();
    }
}

;// CONCATENATED MODULE: ./commands/model-test/predictor/score.js


/** Answers for all rows of the test set. A command that reads a CSV gets it as the data engine writes it. */
async function scoreAll(staged, stage, job, rows) {
    const { predictor } = job.spec;
    const { set, input, session } = rows;
    if (predictor.kind === 'batch') {
        const file = await session.exportCsv(input, `${staged.name}-input.csv`);
        return runBatch({ ...openingOf(staged, job, stage), predictor }, file, set.ids);
    }
    const table = tableOf(await session.columnsOf(input));
    return withPredictor(staged, job, stage, (open) => open.ask(table));
}
function tableOf({ id = [], ...others }) {
    const columns = Object.values(others);
    return {
        columns: ['id', ...Object.keys(others)],
        rows: id.map((name, row) => [name, ...columns.map((values) => values[row] ?? null)]),
    };
}

;// CONCATENATED MODULE: ./commands/model-test/scoring.js









/**
 * The champion first: once its answer is read, nothing that comes with the new model can spoil it. Each gets an input
 * written for it alone, and what the champion was and answered is gone before the model's turn.
 */
async function answersOfBoth(job, scoring) {
    const fetching = { ...job, scratch: scoring.scratch };
    const stage = await stageOf(job, scoring.scratch);
    const champion = job.order.champion && (await stageChampion(job.order.champion, fetching));
    if (champion)
        scoring.seen.champion = champion.digest;
    const championAnswers = champion && (await scoring_answersOf(champion, stage, job, scoring));
    const model = await modelAnswers(fetching, stage, job, scoring);
    return { model, ...(championAnswers ? { champion: championAnswers } : {}) };
}
async function modelAnswers(fetching, stage, job, scoring) {
    if (job.inputs.predictions !== undefined)
        return givenAnswers(job.inputs.predictions, job, scoring);
    const model = await stageArtifact(job.order.model, 'model', fetching);
    scoring.seen.model = model.digest;
    return scoring_answersOf(model, stage, job, scoring);
}
async function scoring_answersOf(staged, stage, job, scoring) {
    await mustHoldNoCode(staged, job);
    const running = { model: (0,outcome_labelled.id)(staged.name), seconds: (0,outcome_labelled/* known */.eO)(stage.timeoutSeconds) };
    job.host.progress((0,finding/* note */.N4)('model/predicting', running));
    const answers = await scoreAll(staged, stage, job, scoring);
    await job.ports.trees.remove(staged.tree);
    return answers;
}
/** A file that somebody made: judged like an answer, and bound to no model. */
async function givenAnswers(predictions, { ports }, { set, seen }) {
    const path = await ports.checkout.folder(predictions);
    const text = await ports.trees.readText(path, MAX_PREDICTIONS_BYTES).catch(unreadable);
    seen.predictions = (0,sha256/* sha256 */.s)(text);
    const answer = readPredictions(text, askedOf(set, 'model'));
    if ('findings' in answer)
        throw (0,finding/* refused */.J5)(...answer.findings);
    return answer;
}
/** Nobody predicted here: the input is at fault. */
function unreadable(thrown) {
    if (!(thrown instanceof finding/* Refusal */.P_))
        throw thrown;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/not-there', { name: (0,outcome_labelled.id)('predictions'), expected: (0,outcome_labelled.id)('file') }));
}
const askedOf = ({ ids, truth, overAll }, model) => ({
    model,
    ids,
    question: truth,
    over: overAll,
});
/** The full output of the predictor stays on the site, after the scratch folder is gone. */
async function stageOf({ inputs, admission, host, ports }, scratch) {
    const { run } = host;
    const logs = `${admission.step.id}-${run.run}-${run.attempt}`;
    return {
        scratch,
        logs: await ports.trees.folder((0,external_node_path_.join)(admission.site.stateRoot, 'logs'), logs),
        project: await ports.checkout.folder((0,project/* inProject */.n)(inputs.policy, '.')),
        timeoutSeconds: admission.step.timeoutMinutes * 60,
    };
}

;// CONCATENATED MODULE: ./commands/model-test/asking.js



/** Stages the model once more, for the time of the work. */
async function onStagedModel(family, work) {
    const { job, scratch } = family;
    const stage = await stageOf(job, scratch);
    const staged = await stageArtifact(job.order.model, 'model', { ...job, scratch });
    try {
        return await work({ family, staged, started: (asking) => withPredictor(staged, job, stage, asking) });
    }
    finally {
        await job.ports.trees.remove(staged.tree);
    }
}

;// CONCATENATED MODULE: ./domain/behavior/failures.js
/**
 * The numbers of the cases, from 0, that do not hold. What cannot be said does not hold: a decision without a
 * threshold, the probability of a class where only decisions were given, anything about NaN.
 */
function failuresOf(test, cases, places, answers, meaning) {
    const holds = (each, place) => {
        if (each.kind === 'single')
            return meets(each.expect, place.row, answers, meaning);
        return test.behavior === 'directional'
            ? keepsDirection(test, place, answers, meaning)
            : answersAlike(test, place, answers, meaning);
    };
    return cases.flatMap((each, at) => {
        const place = places[at];
        return place !== undefined && holds(each, place) ? [] : [at];
    });
}
function meets(expect, row, answers, meaning) {
    if (expect.kind === 'class')
        return decisionOf(answers, row, meaning) === expect.name;
    const [value] = failures_numbersOf(answers, row, meaning);
    return value !== undefined && value >= expect.min && value <= expect.max;
}
function answersAlike({ tolerance }, { row, changed }, answers, meaning) {
    if (tolerance === undefined) {
        const decision = decisionOf(answers, row, meaning);
        return decision !== undefined && decision === decisionOf(answers, changed, meaning);
    }
    const [before, after] = [failures_numbersOf(answers, row, meaning), failures_numbersOf(answers, changed, meaning)];
    return before.length > 0 && before.every((each, at) => Math.abs(each - (after[at] ?? Number.NaN)) <= tolerance);
}
function keepsDirection(test, { row, changed }, answers, meaning) {
    const { tolerance = 0, expect, of } = test;
    const at = of === undefined ? 0 : (meaning.classes?.indexOf(of) ?? -1);
    const rise = (failures_numbersOf(answers, changed, meaning)[at] ?? Number.NaN) - (failures_numbersOf(answers, row, meaning)[at] ?? 0);
    return expect === 'not-lower' ? rise >= -tolerance : rise <= tolerance;
}
/** The name of the class that an answer decides for; undefined where it decides for none. */
function decisionOf(answers, row, { threshold, classes }) {
    if ('decided' in answers)
        return classes?.[answers.decided[row] ?? -1];
    if (!('scores' in answers) || threshold === undefined)
        return undefined;
    return (answers.scores[row] ?? Number.NaN) >= threshold ? '1' : '0';
}
/** The numbers of an answer: a score, a value, or the probability of each class. */
function failures_numbersOf(answers, row, { classes = [] }) {
    if ('scores' in answers)
        return [answers.scores[row] ?? Number.NaN];
    if ('values' in answers)
        return [answers.values[row] ?? Number.NaN];
    return [...(answers.classScores?.subarray(row * classes.length, (row + 1) * classes.length) ?? [])];
}

// EXTERNAL MODULE: ./domain/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(77690);
;// CONCATENATED MODULE: ./domain/behavior/judge-failures.js




/**
 * A rate of failures against the highest that is allowed, by the exact upper bound of Clopper and Pearson: that none of
 * twenty cases failed does not show a rate below 5 %. Without cases nothing was tested, and the test fails.
 */
function judgeFailures(failures, cases, highest, confidence) {
    const bar = { limit: highest, better: 'lower', require: 'bound' };
    return cases === 0
        ? { status: 'error', limit: highest, n: 0, reason: 'no-cases' }
        : (0,judge/* judgeBy */.FU)(bar, failureRate(failures, cases), confidence);
}
const failureRate = (failures, cases) => ({
    ...(0,clopper_pearson/* exactProportion */._)(failures, cases, 'cases'),
    needed: (limit, confidence) => casesNeeded(failures / cases, limit, confidence),
});
/** Beyond this nobody writes cases. */
const MAX_CASES = 2 ** 24;
/**
 * How many cases would show, with a power of .8, that a true rate is at most `limit`; infinite where no number would.
 * The power jumps with each failure that may be, so the number is the first by halving, not the very smallest.
 */
function casesNeeded(rate, limit, confidence) {
    if (!(rate < limit))
        return Number.POSITIVE_INFINITY;
    const isEnough = (cases) => (0,beta/* binomialCdf */.HU)(mostFailures(cases, limit, confidence), cases, rate) >= sample_size/* POWER */.wY;
    let enough = 1;
    while (!isEnough(enough)) {
        enough *= 2;
        if (enough > MAX_CASES)
            return Number.POSITIVE_INFINITY;
    }
    return smallest(isEnough, Math.floor(enough / 2), enough);
}
/** How many of the cases may fail for their rate still to be shown; −1 where even none is too few cases to tell. */
const mostFailures = (cases, limit, confidence) => smallest((failures) => (0,beta/* binomialCdf */.HU)(failures, cases, limit) > 1 - confidence, -1, cases) - 1;
/** The first whole number in (`below`, `enough`] that holds, where those that hold come last. */
function smallest(holds, below, enough) {
    let [low, high] = [below, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./domain/behavior/change.js
var behavior_change = __webpack_require__(97233);
;// CONCATENATED MODULE: ./domain/behavior/perturbed.js

/** Changes these columns of each row; `random` decides where a change leaves a choice. */
function perturbed(rows, columns, random) {
    const notNumbers = new Map();
    const cases = rows.flatMap((row) => {
        const changes = changesOf(row, columns, random);
        for (const [column, after] of changes) {
            if (after === behavior_change/* NOT_A_NUMBER */.Q4)
                notNumbers.set(column, (notNumbers.get(column) ?? 0) + 1);
        }
        const after = Object.fromEntries(changes.filter((each) => each[1] !== behavior_change/* NOT_A_NUMBER */.Q4));
        return Object.keys(after).length > 0 ? [{ kind: 'pair', row, changed: { ...row, ...after } }] : [];
    });
    return { cases, unchanged: rows.length - cases.length, notNumbers };
}
/** What differs after the change, by column. */
const changesOf = (row, columns, random) => columns
    .map(({ column, change }) => [column, (0,behavior_change/* changed */.tD)(row[column] ?? null, change, random)])
    .filter(([column, after]) => after !== (row[column] ?? null));

// EXTERNAL MODULE: ./files/json.js
var json = __webpack_require__(98739);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./files/yaml.js + 1 modules
var yaml = __webpack_require__(81399);
;// CONCATENATED MODULE: ./files/json-lines.js





/**
 * One value of JSON a line, each with its place; empty lines between them are none. Throws `badInput` with all that is
 * wrong, at its line and column.
 */
function readJsonLines(shape, source) {
    const wrong = [];
    const values = source.text.split(/\r?\n/).flatMap((text, before) => {
        if (text.trim() === '')
            return [];
        const at = (position) => ({ ...position, line: position.line + before });
        const findings = [];
        const value = nodeOf({ path: source.path, text }, findings, shape);
        wrong.push(...findings.map((each) => ({ ...each, ...(each.at === undefined ? {} : { at: at(each.at) }) })));
        return value === files_shape/* FAILED */.Wk ? [] : [{ value, at: { file: source.path, line: before + 1, column: 1 } }];
    });
    if (wrong.length > 0)
        throw (0,limits/* wrongFile */.Kk)(wrong);
    return values;
}
function nodeOf(line, findings, shape) {
    try {
        (0,json/* readJson */.V)(line);
        return shape((0,yaml/* parseYaml */.h)(line), findings);
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        findings.push(...thrown.findings);
        return files_shape/* FAILED */.Wk;
    }
}

// EXTERNAL MODULE: ./files/shape/wrong.js
var shape_wrong = __webpack_require__(88878);
// EXTERNAL MODULE: ./files/model-tests/behavior.js + 1 modules
var behavior = __webpack_require__(34309);
;// CONCATENATED MODULE: ./files/model-tests/cases.js






const rowShape = (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)(files_shape/* text */.Qq, behavior/* cellValue */.O, { min: 1 }), (entries) => Object.fromEntries(entries.map(({ key, value }) => [key, value])));
const byClass = (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ class: (0,files_shape/* required */.mw)(behavior/* cellValue */.O) }), ({ class: name }) => ({ kind: 'class', name: String(name) }));
const byRange = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ min: (0,files_shape/* optional */.lq)((0,files_shape/* num */.bu)()), max: (0,files_shape/* optional */.lq)((0,files_shape/* num */.bu)()) }), ({ min, max }, node, findings) => {
    if (min === undefined && max === undefined)
        return (0,files_shape/* fail */.fJ)(findings, missing(node));
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
    return low <= high ? { kind: 'range', min: low, max: high } : (0,files_shape/* fail */.fJ)(findings, (0,shape_wrong/* wrongValue */.NT)(node, ['min below max']));
});
const missing = (node) => (0,finding/* error */.z3)('file/missing-one-of', { expected: (0,outcome_labelled/* ids */.dK)(['class', 'min', 'max']) }, node.at);
const expectShape = (node, findings) => {
    const isClass = node.kind === 'map' && node.entries.some(({ key }) => key === 'class');
    return (isClass ? byClass : byRange)(node, findings);
};
const single = (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ row: (0,files_shape/* required */.mw)(rowShape), expect: (0,files_shape/* required */.mw)(expectShape) }), ({ row, expect }) => ({ kind: 'single', row, expect }));
/** `change`: the columns that differ, and what they are then. A change of nothing tests nothing. */
const pair = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ row: (0,files_shape/* required */.mw)(rowShape), change: (0,files_shape/* required */.mw)(rowShape) }), ({ row, change }, node, findings) => {
    const changed = { ...row, ...change };
    const differs = Object.keys(change).some((key) => changed[key] !== row[key]);
    return differs
        ? { kind: 'pair', row, changed }
        : (0,files_shape/* fail */.fJ)(findings, (0,shape_wrong/* wrongValue */.NT)(node, ['a change to another value than the row has']));
});
/** The cases of a behaviour from JSON lines; throws `badInput` with all that is wrong, at line and column. */
const readCases = (source, behavior) => readJsonLines(behavior === 'minimum-functionality' ? single : pair, source).map(({ value, at }) => ({
    given: value,
    at,
}));

;// CONCATENATED MODULE: ./commands/model-test/behavior/cases.js





/** The cases of a test, from its file on the trusted ref or from rows of the partition. */
const cases_casesOf = (test, family) => test.source.kind === 'cases' ? writtenCases(test, test.source, family) : changedRows(test.source, family);
async function writtenCases({ behavior }, { path, at }, { job, drawing, seen }) {
    const text = await job.admission.trusted(path, at);
    seen.cases.set(path, text.digest);
    const cases = readCases(text, behavior);
    const wrong = cases.flatMap((each) => [
        ...wrongColumns(each, drawing.features, job.admission.label.classification),
        ...wrongExpectation(each, job.spec),
    ]);
    if (wrong.length > 0)
        throw (0,finding/* refused */.J5)(...wrong);
    return cases.map(({ given }) => given);
}
/** A row has just the columns that the predictor gets. Names that only the data has are data. */
function wrongColumns({ given, at }, features, label) {
    const rows = given.kind === 'pair' ? [given.row, given.changed] : [given.row];
    const named = new Set(rows.flatMap(Object.keys));
    const strange = [...named].filter((column) => !features.includes(column));
    const missing = features.filter((column) => !Object.hasOwn(given.row, column));
    return [
        ...strange.map((column) => (0,finding/* error */.z3)('model/column-not-given', { column: (0,outcome_labelled.id)(column) }, at)),
        ...(missing.length > 0
            ? [(0,finding/* error */.z3)('model/case-incomplete', { columns: missing.map((column) => (0,outcome_labelled/* data */.p)(column, label)) }, at)]
            : []),
    ];
}
/** What no model could meet, or every one would. */
function wrongExpectation({ given, at }, spec) {
    if (given.kind === 'pair')
        return [];
    const { expect } = given;
    if (expect.kind === 'class')
        return wrongClass(expect.name, spec, at);
    return isRangeOf(spec.task, expect) ? [] : [(0,finding/* error */.z3)('model/case-expectation', { got: (0,outcome_labelled.id)('a range') }, at)];
}
function wrongClass(name, { task, threshold, data: { classes } }, at) {
    if (task === 'binary' && threshold === undefined)
        return [(0,finding/* error */.z3)('model/threshold-missing', { metric: (0,outcome_labelled.id)('failure_rate') }, at)];
    const names = task === 'binary' ? ['0', '1'] : classes;
    return names.includes(name) ? [] : [(0,finding/* error */.z3)('model/case-expectation', { got: (0,outcome_labelled.id)(name) }, at)];
}
/** Every score is from 0 to 1. Of several classes there is no one number that a range could be of. */
function isRangeOf(task, { min, max }) {
    if (task === 'binary')
        return (min > 0 || max < 1) && min <= 1 && max >= 0;
    return task === 'regression';
}
/** A sample that follows from the seed: the rows come in an order that does. Of rows that belong together, one. */
async function changedRows({ columns, sample }, { job, drawing, session }) {
    const missing = columns.filter(({ column }) => !drawing.features.includes(column));
    if (missing.length > 0) {
        throw (0,finding/* refused */.J5)(...missing.map(({ column, at }) => (0,finding/* error */.z3)('model/column-missing', { column: (0,outcome_labelled.id)(column) }, at)));
    }
    const rows = cases_rowsOf(await session.columnsOf(`${drawing.independent} LIMIT ${sample}`), drawing.features);
    const { cases, notNumbers } = perturbed(rows, columns, (0,statistics_random/* seeded */.J)(job.spec.statistics.seed));
    const wrong = columns.flatMap(({ column, at }) => {
        const found = notNumbers.get(column) ?? 0;
        return found > 0 ? [(0,finding/* error */.z3)('model/not-a-number', { column: (0,outcome_labelled.id)(column), count: (0,outcome_labelled/* chosenNumber */.Cx)(found) }, at)] : [];
    });
    if (wrong.length > 0)
        throw (0,finding/* refused */.J5)(...wrong);
    return cases;
}
/** Rows from columns; `id` is none of the features. */
function cases_rowsOf(columns, features) {
    const length = columns.id?.length ?? 0;
    return Array.from({ length }, (_, row) => Object.fromEntries(features.map((column) => [column, cases_plain(columns[column]?.[row] ?? null)])));
}
const cases_plain = (value) => (typeof value === 'bigint' ? String(value) : value);

;// CONCATENATED MODULE: ./commands/model-test/behavior/behaviors.js





/** How often the model does not behave as a test says. Which cases fail never leaves this function. */
async function measureBehavior(test, family, predictor) {
    const { spec } = family.job;
    const cases = await cases_casesOf(test, family);
    const failures = cases.length === 0 ? 0 : (await failing(test, cases, family, predictor)).length;
    // The program chooses which rows fail: a few of them would speak of persons, as a few wrong decisions do.
    const size = { records: cases.length, smallest: Math.min(failures, cases.length - failures), isWithheld: false };
    return resultOf(test, size, judgeFailures(failures, cases.length, test.maxFailureRate, spec.statistics.confidence));
}
async function failing(test, cases, family, predictor) {
    const { spec } = family.job;
    const { features } = family.drawing;
    const { rows, places } = behaviors_shuffled(cases, spec.statistics.seed);
    const answers = await predictor.ask({
        columns: ['id', ...features],
        rows: rows.map((row, at) => [String(at + 1), ...features.map((column) => row[column] ?? null)]),
    });
    const meaning = {
        ...(spec.threshold === undefined ? {} : { threshold: spec.threshold }),
        ...(spec.task === 'multiclass' ? { classes: spec.data.classes } : {}),
    };
    return failuresOf(test, cases, places, answers, meaning);
}
/**
 * All rows in one order by chance, under numbers of ours, so that no program can tell which rows belong together, or
 * which was changed, and answer as it is wanted.
 */
function behaviors_shuffled(cases, seed) {
    const all = cases.flatMap((each) => (each.kind === 'pair' ? [each.row, each.changed] : [each.row]));
    const order = permutation(all.length, seed);
    const placeOf = new Uint32Array(all.length);
    order.forEach((from, place) => {
        placeOf[from] = place;
    });
    let next = 0;
    const take = () => placeOf[next++] ?? 0;
    const places = cases.map((each) => {
        const row = take();
        return { row, changed: each.kind === 'pair' ? take() : row };
    });
    return { rows: Array.from(order, (from) => all[from] ?? {}), places };
}
/** Fisher and Yates. */
function permutation(length, seed) {
    const random = (0,statistics_random/* seeded */.J)(seed);
    const order = Uint32Array.from({ length }, (_, at) => at);
    const drawn = new Uint32Array(1);
    for (let last = length - 1; last > 0; last--) {
        random.fill(drawn, last + 1);
        const other = drawn[0] ?? 0;
        [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    return order;
}

;// CONCATENATED MODULE: ./domain/junit/junit.js
function junit_countsOf(cases) {
    const names = new Set(cases.map(({ name }) => name));
    const again = new Set(cases.filter(({ rerun }) => rerun).map(({ name }) => name));
    const seen = new Set();
    for (const { name } of cases) {
        if (seen.has(name))
            again.add(name);
        seen.add(name);
    }
    const having = (status) => cases.filter((each) => each.status === status).length;
    return {
        tests: names.size,
        failed: having('failed'),
        errors: having('error'),
        skipped: having('skipped'),
        flaky: again.size,
    };
}
/** How many tests speak against the model: 0 is a pass. Of flaky ones that failed in the end, both count. */
function against({ failed, errors, skipped, flaky }, gone, test) {
    return failed + errors + Math.max(0, skipped - test.allowSkipped) + (test.allowFlaky ? 0 : flaky) + gone;
}
/** Whether any test ran: where all were skipped nothing was tested. */
const hasRun = ({ tests, skipped }) => tests > skipped;

// EXTERNAL MODULE: ../node_modules/saxes/saxes.js
var saxes = __webpack_require__(26270);
;// CONCATENATED MODULE: ./files/junit/tree.js

const tree_MAX_DEPTH = 32;
const MAX_ELEMENTS = 1_000_000;
/** That a text is no XML, or holds what no report needs: a document type, and with it entities; an instruction. */
class UnfitXml extends Error {
}
/** The elements of a well-formed document (XML 1.0), the outermost first. Throws `UnfitXml` for anything else. */
function readXml(text) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: false });
    const top = { name: '', attributes: {}, children: [] };
    const open = [top];
    let elements = 0;
    const refuse = () => {
        throw new UnfitXml();
    };
    parser.on('error', refuse);
    parser.on('doctype', refuse);
    parser.on('processinginstruction', refuse);
    parser.on('opentag', ({ name, attributes }) => {
        elements++;
        if (open.length > tree_MAX_DEPTH || elements > MAX_ELEMENTS)
            refuse();
        const element = { name, attributes: { ...attributes }, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
    });
    parser.on('closetag', () => void open.pop());
    parser.write(text).close();
    const [root] = top.children;
    if (root === undefined)
        throw new UnfitXml();
    return root;
}

;// CONCATENATED MODULE: ./files/junit.js

const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * The cases of a report as pytest, Surefire, gtest, jest and others write it (there is no standard; what is not among
 * the elements and states that they write is malformed). Each is judged by what stands in it.
 */
function readJunit(bytes) {
    try {
        if (bytes.length > MAX_REPORT_BYTES)
            throw new UnfitXml();
        const root = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (!SUITES.has(root.name))
            throw new UnfitXml();
        const { cases, agrees } = suiteOf(root);
        return agrees ? { cases } : { fault: 'totals-differ' };
    }
    catch {
        // Of XML that is none the parser throws its own error: neither is a report.
        return { fault: 'malformed' };
    }
}
const SUITES = new Set(['testsuites', 'testsuite']);
const ASIDE = new Set(['properties', 'system-out', 'system-err']);
function suiteOf(element) {
    const parts = element.children.filter(({ name }) => !ASIDE.has(name)).map(junit_partOf);
    const sum = (key) => parts.reduce((total, { tally }) => total + tally[key], 0);
    const tally = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
    return {
        cases: parts.flatMap(({ cases }) => cases),
        tally,
        agrees: parts.every(({ agrees }) => agrees) && saysSo(element, tally),
    };
}
function junit_partOf(element) {
    if (element.name === 'testsuite')
        return suiteOf(element);
    if (element.name !== 'testcase')
        throw new UnfitXml();
    const only = junit_caseOf(element);
    const holds = (name) => Number(element.children.some((each) => each.name === name));
    const tally = { tests: 1, failures: holds('failure'), errors: holds('error'), skipped: Number(isSkipped(element)) };
    return { cases: [only], tally, agrees: true };
}
/** What a suite says of itself must be what is in it; what it does not say is no lie. */
function saysSo({ attributes }, tally) {
    const told = {
        ...attributes,
        skipped: attributes.skipped ?? attributes.skips,
    };
    return ['tests', 'failures', 'errors', 'skipped'].every((key) => told[key] === undefined || (/^\d+$/.test(told[key]) && Number(told[key]) === tally[key]));
}
const AGAIN = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError', 'rerun']);
const junit_OUTCOMES = new Set(['failure', 'error', 'skipped', ...AGAIN]);
function junit_caseOf(element) {
    const { attributes, children } = element;
    if (attributes.name === undefined || children.some(({ name }) => !junit_OUTCOMES.has(name) && !ASIDE.has(name))) {
        throw new UnfitXml();
    }
    return {
        name: JSON.stringify([attributes.classname ?? '', attributes.name]),
        status: statusOf(element),
        rerun: children.some(({ name }) => AGAIN.has(name)),
    };
}
function statusOf(element) {
    const has = (name) => element.children.some((each) => each.name === name);
    const words = wordsOf(element);
    if (has('error') || words.includes('error'))
        return 'error';
    if (has('failure') || words.includes('failed'))
        return 'failed';
    return isSkipped(element) ? 'skipped' : 'passed';
}
const isSkipped = (element) => element.children.some(({ name }) => name === 'skipped') || wordsOf(element).includes('skipped');
/** In the attributes `status` and `result` some say it too, gtest alone there. */
const WORDS = new Map(Object.entries({
    ...{ run: 'passed', passed: 'passed', pass: 'passed', ok: 'passed', success: 'passed', completed: 'passed' },
    ...{ failed: 'failed', failure: 'failed', fail: 'failed', error: 'error' },
    ...{ skipped: 'skipped', notrun: 'skipped', disabled: 'skipped', suppressed: 'skipped', ignored: 'skipped' },
}));
function wordsOf({ attributes }) {
    return [attributes.status, attributes.result].flatMap((word) => {
        if (word === undefined)
            return [];
        const status = WORDS.get(word.toLowerCase());
        if (status === undefined)
            throw new UnfitXml();
        return [status];
    });
}

;// CONCATENATED MODULE: ./commands/model-test/junit/remembered.js




const MAX_STATE_BYTES = 64 * 1024 * 1024;
/**
 * The tests that passed before under the same spec, by keyed digests of their names; undefined where none is known. They
 * lie in the state of the site: who can write there can forget them.
 */
async function rememberedTests(test, job) {
    const lines = (await stateOf(job))
        .split('\n')
        .filter((line) => line !== '')
        .map(parsed);
    const same = lines.filter(({ key }) => key === remembered_keyOf(test, job));
    return same.length === 0 ? undefined : new Set(same.flatMap(({ tests }) => tests));
}
/** Adds a line: what is known stays known until the spec changes, whatever a later run had. */
async function remember(test, tests, job) {
    await job.ports.trees.appendLine(pathOf(job), JSON.stringify({ key: remembered_keyOf(test, job), tests }));
}
/** Names of tests can say anything, so what is kept of them is a digest with the site's key. */
const digestsOf = (names, { spec, admission }) => [...new Set(names)].map((name) => (0,sha256/* keyedSha256 */.Q)(name, (0,data_digest/* digestKey */.CO)(spec.data.origin, admission))).sort();
const remembered_keyOf = ({ name }, { spec, admission }) => JSON.stringify([admission.step.id, spec.digest, name]);
const pathOf = ({ admission }) => (0,external_node_path_.join)(admission.site.stateRoot, 'junit-tests.jsonl');
async function stateOf(job) {
    try {
        return await job.ports.trees.readText(pathOf(job), MAX_STATE_BYTES);
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        if (thrown.findings.every(({ code }) => code === 'store/missing-file'))
            return '';
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/junit-state-unreadable'));
    }
}
/** Half a line could be the one that knows of a test that is gone. */
function parsed(line) {
    const value = jsonOf(line);
    if (isLine(value))
        return value;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/junit-state-unreadable'));
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
const isLine = (value) => typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'tests' in value &&
    Array.isArray(value.tests) &&
    value.tests.every((test) => typeof test === 'string');

;// CONCATENATED MODULE: ./commands/model-test/junit/suites.js








/** Every suite of the user's own, in the order of the spec. */
async function measureSuites(family) {
    const measured = [];
    for (const test of family.job.spec.tests) {
        if (test.kind === 'junit')
            measured.push(await measureSuite(test, family));
    }
    return measured;
}
async function measureSuite(test, family) {
    const reports = await reportsOf(test, family);
    const faults = [...new Set(reports.flatMap((each) => ('fault' in each ? [each.fault] : [])))];
    if (faults.length > 0) {
        const told = faults.map((fault) => (0,finding/* error */.z3)('model/junit-unusable', { test: (0,outcome_labelled.id)(test.name), reason: (0,outcome_labelled.id)(fault) }, test.at));
        return { result: notMeasured(test, 'no-cases'), findings: told };
    }
    const cases = reports.flatMap((each) => ('cases' in each ? each.cases : []));
    const counts = junit_countsOf(cases);
    if (!hasRun(counts))
        return { result: notMeasured(test, 'no-cases'), findings: [] };
    return suites_judged(test, counts, cases, family);
}
async function suites_judged(test, counts, cases, { job }) {
    const now = digestsOf(cases.map(({ name }) => name), job);
    const before = await rememberedTests(test, job);
    const gone = [...(before ?? [])].filter((each) => !now.some((name) => name === each)).length;
    const judgement = (0,judge/* judgeExact */.Vj)({ limit: 0, better: 'lower' }, against(counts, gone, test));
    if (judgement.status === 'pass')
        await remember(test, now, job);
    const size = { records: 0, smallest: 0, isWithheld: true };
    const findings = [
        ...(before === undefined ? [(0,finding/* note */.N4)('model/junit-first-run', { test: (0,outcome_labelled.id)(test.name) }, test.at)] : []),
        ...(judgement.status === 'pass' ? [] : [suites_told(test, counts, gone, job)]),
    ];
    return { result: resultOf(test, size, judgement), findings };
}
/** Counts of what the user's program wrote, which has seen the data: they stay where the data may stand. */
function suites_told(test, counts, gone, { admission }) {
    const number = (value) => (0,outcome_labelled/* chosenNumber */.Cx)(value, admission.label.classification);
    const { failed, errors, skipped, flaky } = counts;
    const params = { failed: number(failed), errors: number(errors), skipped: number(skipped), flaky: number(flaky) };
    return (0,finding/* error */.z3)('model/junit-not-passed', { test: (0,outcome_labelled.id)(test.name), ...params, gone: number(gone) }, test.at);
}
/** The reports that the pattern names, from the checkout. None at all, or a link on the way, is no report. */
async function reportsOf({ junit }, { job }) {
    const { ports, inputs } = job;
    const cut = junit.lastIndexOf('/');
    const folder = (0,project/* inProject */.n)(inputs.policy, junit.slice(0, cut));
    if (await ports.checkout.isBehindLink(folder))
        return [];
    const tree = await ports.trees.open(await ports.checkout.folder(folder)).catch(notThere);
    if (tree === undefined)
        return [];
    try {
        const fits = patternOf(junit.slice(cut + 1));
        const found = tree.files.filter(({ path }) => fits.test(path));
        return found.map(({ bytes }) => readJunit(bytes.read(0, Math.min(bytes.size, MAX_REPORT_BYTES + 1))));
    }
    finally {
        tree.close();
    }
}
/** `*` is any part of a name, and never a folder. */
const patternOf = (name) => new RegExp(`^${name
    .split('*')
    .map((each) => each.replace(/[^A-Za-z0-9_-]/g, '\\$&'))
    .join('[^/]*')}$`);
function notThere(thrown) {
    if (thrown instanceof finding/* Refusal */.P_)
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./domain/leakage/giveaway.js
/** A value that repeats less often than in half of the rows is nearly a key, and a key always has one label. */
const LEAST_REPEATED_SHARE = 0.5;
/** Sums of doubles miss 1 by their last digits. */
const giveaway_ROUNDING = 1e-9;
/**
 * Whether a column says the label by itself: its numbers part the classes (its AUC is 0 or 1), each of its values goes
 * with one label, or whether it is missing does. Of numbers as labels: it is the label on another scale, or one by one.
 */
function givesAway(profile, label) {
    const { rows, labels, repeated, pure, notNumbers, overlapping, missingTells, correlation = 0 } = profile;
    if (labels < 2)
        return false;
    if (missingTells)
        return true;
    const isDetermined = repeated >= LEAST_REPEATED_SHARE * rows && pure === repeated;
    if (label === 'numbers')
        return isDetermined || (notNumbers === 0 && correlation >= 1 - giveaway_ROUNDING);
    return isDetermined || (notNumbers === 0 && overlapping === 0);
}

;// CONCATENATED MODULE: ./commands/model-test/leakage/columns.js






/** Columns that the predictor gets and that say the label by themselves; their names stay where the data may stand. */
async function measureColumns(test, family) {
    const { job, drawing, sample, session } = family;
    const kind = job.spec.task === 'regression' ? 'numbers' : 'classes';
    const found = [];
    for (const column of drawing.features) {
        const profile = await profileOf(column, drawing.expressions.label.sql, session);
        if (givesAway(profile, kind))
            found.push(column);
    }
    const size = { records: sample.rows.size, smallest: 'no-classes', isWithheld: false };
    const result = resultOf(test, size, (0,judge/* judgeExact */.Vj)({ limit: 0, better: 'lower' }, found.length));
    return { result, findings: found.length > 0 ? [columns_told(test, found, job)] : [] };
}
function columns_told(test, found, { admission }) {
    const columns = found.map((column) => (0,outcome_labelled/* data */.p)(column, admission.label.classification));
    return (0,finding/* error */.z3)('model/column-gives-label', { test: (0,outcome_labelled.id)(test.name), columns }, test.at);
}
/** One statement of aggregates a column, all computed by the engine. */
async function profileOf(column, label, session) {
    const found = await session.one(profileSql(column, label));
    const number = (key) => columns_numberOf(found[key]);
    return {
        rows: number('rows'),
        labels: number('labels'),
        repeated: number('repeated'),
        pure: number('pure'),
        notNumbers: number('not-numbers'),
        overlapping: number('overlapping'),
        missingTells: number('missing') > 1 && number('missing') === number('missing-pure'),
        ...(found.correlation === null ? {} : { correlation: number('correlation') }),
    };
}
const columns_numberOf = (value) => typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
const profileSql = (column, label) => `
WITH labelled AS (SELECT y, c, TRY_CAST(c AS DOUBLE) AS v
  FROM (SELECT ${label} AS y, ${(0,sql/* quoted */.T)(column)} AS c FROM source) WHERE y IS NOT NULL),
by_value AS (SELECT count(*) AS n, count(DISTINCT y) AS k FROM labelled GROUP BY c),
by_missing AS (SELECT count(DISTINCT y) AS k FROM labelled GROUP BY c IS NULL),
by_label AS (SELECT y, min(v) AS low, max(v) AS high FROM labelled GROUP BY y)
SELECT (SELECT count(*) FROM labelled) AS "rows",
  (SELECT count(DISTINCT y) FROM labelled) AS "labels",
  (SELECT CAST(coalesce(sum(n), 0) AS DOUBLE) FROM by_value WHERE n > 1) AS "repeated",
  (SELECT CAST(coalesce(sum(n), 0) AS DOUBLE) FROM by_value WHERE n > 1 AND k = 1) AS "pure",
  (SELECT count(*) FROM labelled WHERE v IS NULL OR isnan(v)) AS "not-numbers",
  (SELECT count(*) FROM by_label a, by_label b WHERE a.y < b.y AND a.low <= b.high AND b.low <= a.high) AS "overlapping",
  (SELECT count(*) FROM by_missing) AS "missing",
  (SELECT count(*) FROM by_missing WHERE k = 1) AS "missing-pure",
  (SELECT abs(corr(v, TRY_CAST(y AS DOUBLE))) FROM labelled WHERE isfinite(v)) AS "correlation"`;

;// CONCATENATED MODULE: ./commands/model-test/leakage/training.js

/**
 * What the training of the tested model read, and the trainings of the models that it read in turn, by their evidence.
 * Undefined where that does not say all.
 */
function trainedOn({ order, statements, host }) {
    const found = new Map();
    const [newest] = (0,age/* saidBy */.T)(order.model.writer, statements, host.run);
    return newest !== undefined && collect(newest, statements, found, new Set()) && found.size > 0 ? found : undefined;
}
/** Whether all is known. Ids hold neither `/` nor `:`, so partitions, artifacts and programs are told apart by them. */
function collect(statement, statements, found, seen) {
    if (seen.has(statement))
        return true;
    seen.add(statement);
    return Object.entries(statement.materials).every(([name, digest]) => {
        if (name.includes(':'))
            return true;
        if (!name.includes('/')) {
            const writer = statements.find((each) => each.subjects[name] === digest && each.action === 'train-on-target');
            return writer !== undefined && collect(writer, statements, found, seen);
        }
        const before = found.get(name);
        found.set(name, digest);
        return before === undefined || before === digest;
    });
}

;// CONCATENATED MODULE: ./commands/model-test/leakage/shared.js










/**
 * How many rows of the test data are among those that the training read. Evidence says what that was; each partition of
 * it has to lie here, to be read by this step, and to be what it was. Where one does not, nothing can be said.
 */
async function measureShared(test, family) {
    const trained = trainedOn(family.job);
    const rows = family.set.ids.length;
    if (trained === undefined)
        return notMeasured(test, 'not-comparable');
    // Training read the very rows that are tested on.
    if (trained.has(family.job.spec.data.origin))
        return shared_judged(test, rows, rows);
    const conditions = [];
    for (const [origin, digest] of trained) {
        const condition = await amongRowsOf(origin, digest, test, family);
        if (condition === undefined)
            return notMeasured(test, 'not-comparable');
        conditions.push(condition);
    }
    const sql = `SELECT count(*) AS n FROM source AS tested WHERE ${conditions.map((each) => `(${each})`).join(' OR ')}`;
    return shared_judged(test, Number((await family.session.one(sql)).n), rows);
}
function shared_judged(test, shared, rows) {
    const size = { records: rows, smallest: Math.min(shared, rows - shared), isWithheld: false };
    return resultOf(test, size, { ...(0,judge/* judgeExact */.Vj)({ limit: test.max, better: 'lower' }, shared / rows), n: rows });
}
/** The condition that a row of the test data is one of a partition, too; undefined where they cannot be compared. */
async function amongRowsOf(origin, digest, test, family) {
    const { job, scratch, session } = family;
    const { admission, ports } = job;
    const isRead = readsOf(admission).some((read) => read.kind === 'partition' && read.origin === origin);
    if (!isRead)
        return undefined;
    const folder = `training-${origin.replace('/', '-')}`;
    const data = await (0,partition_data/* partitionData */.pQ)(origin, (0,external_node_path_.join)(scratch, folder), admission, ports);
    if ((await (0,data_digest/* partitionDigest */.P3)(data, admission)) !== digest)
        return undefined;
    const training = await (0,partition_data/* openData */.$H)(await ports.dataEngine(), data, scratch, admission);
    try {
        const pairs = comparedColumns(test, family, training);
        if (pairs.length === 0)
            return undefined;
        const file = `${folder}-${test.leakage}.csv`;
        const columns = pairs.map((_, at) => `c${at}`);
        const selected = pairs.map(({ there }, at) => `${(0,sql/* quoted */.T)(there)} AS c${at}`);
        await training.exportCsv(`SELECT ${selected.join(', ')} FROM source`, file);
        const equal = pairs.map(({ here }, at) => `tested.${(0,sql/* quoted */.T)(here)} IS NOT DISTINCT FROM trained.c${at}`);
        return `EXISTS (SELECT 1 FROM ${session.exported(file, columns)} AS trained WHERE ${equal.join(' AND ')})`;
    }
    finally {
        await training.close();
    }
}
/** The ids, or all columns that a model gets here and that the training had, too. */
function comparedColumns(test, { job, drawing }, training) {
    const rowId = job.spec.data.id.name;
    if (test.leakage === 'rows') {
        return drawing.features
            .filter((column) => training.columns.includes(column))
            .map((column) => ({ here: column, there: column }));
    }
    const there = test.id ?? rowId;
    if (!training.columns.includes(there)) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/column-missing', { column: (0,outcome_labelled.id)(there) }, test.at));
    }
    return [{ here: rowId, there }];
}

;// CONCATENATED MODULE: ./commands/model-test/leakage/leakage.js


/** Every test of leakage, in the order of the spec. */
async function measureLeakage(family) {
    const measured = [];
    for (const test of family.job.spec.tests) {
        if (test.kind !== 'leakage')
            continue;
        if (test.leakage === 'columns')
            measured.push(await measureColumns(test, family));
        else
            measured.push({ result: await measureShared(test, family), findings: [] });
    }
    return measured;
}

// EXTERNAL MODULE: ./domain/operations/judge-times.js
var judge_times = __webpack_require__(28429);
;// CONCATENATED MODULE: ./commands/model-test/operations/repeated.js
/** How many rows are answered otherwise when they are asked once more: backwards, in two parts, under other numbers. */
async function changedAnswers(asked, tolerance, predictor) {
    const first = await predictor.ask(asked);
    const backwards = asked.rows.toReversed().map(([, ...row], at) => [String(asked.rows.length + at + 1), ...row]);
    const half = Math.ceil(backwards.length / 2);
    const parts = [];
    for (const rows of [backwards.slice(0, half), backwards.slice(half)]) {
        if (rows.length > 0)
            parts.push(await predictor.ask({ columns: asked.columns, rows }));
    }
    const again = parts.flatMap((answers) => perRow(answers)).toReversed();
    return perRow(first).filter((answer, row) => !repeated_isSame(answer, again[row], tolerance)).length;
}
/** All numbers of each row's answer: a score, a value, or the class and what it is decided by. */
function perRow(answers) {
    if ('scores' in answers)
        return Array.from(answers.scores, (score) => [score]);
    if ('values' in answers)
        return Array.from(answers.values, (value) => [value]);
    const { decided, classScores } = answers;
    const width = classScores ? classScores.length / decided.length : 0;
    return Array.from(decided, (each, row) => [each, ...(classScores?.subarray(row * width, (row + 1) * width) ?? [])]);
}
const repeated_isSame = (first, again, tolerance) => again?.length === first.length && first.every((each, at) => Math.abs(each - (again[at] ?? Number.NaN)) <= tolerance);

;// CONCATENATED MODULE: ./commands/model-test/operations/rows.js

/** Rows of the partition as the predictor gets them, as many as asked or there are, under numbers of ours. */
async function questions(atMost, { drawing, session }) {
    const found = cases_rowsOf(await session.columnsOf(`${drawing.input} LIMIT ${atMost}`), drawing.features);
    return {
        columns: ['id', ...drawing.features],
        rows: found.map((row, at) => [String(at + 1), ...drawing.features.map((column) => row[column] ?? null)]),
    };
}
/** Some rows from a place on, from the first again after the last; never one twice. */
function part({ columns, rows }, from, length) {
    const taken = [...rows.slice(from, from + length), ...rows.slice(0, Math.max(0, from + length - rows.length))];
    return { columns, rows: taken.slice(0, rows.length) };
}

;// CONCATENATED MODULE: ./commands/model-test/operations/operations.js





const isOfStaged = (test) => test.operation === 'model-size' || test.operation === 'memory' || test.operation === 'cold-start';
/** No other predictor may run meanwhile: two of a step are not told apart by the machine. */
function measureStaged(test, subject) {
    switch (test.operation) {
        case 'model-size':
            return modelSize(test, subject);
        case 'memory':
            return memory(test, subject);
        case 'cold-start':
            return coldStart(test, subject);
    }
}
/** Time is that of the clock that never goes back. */
async function measureRunning(test, family, predictor) {
    switch (test.operation) {
        case 'latency':
            return latency(test, family, predictor);
        case 'throughput':
            return throughput(test, family, predictor);
        case 'repeatability':
            return repeatability(test, family, predictor);
        case 'answers':
            await predictor.ask(part(await questions(1, family), 0, 1));
            return resultOf(test, operations_over(1), (0,judge/* judgeExact */.Vj)({ limit: 0, better: 'lower' }, 0));
    }
}
/** Times and sizes tell of no single row. */
const operations_over = (records) => ({ records, smallest: 'no-classes', isWithheld: false });
async function latency(test, family, predictor) {
    const { times, rows } = await timed(test, family, predictor);
    const bar = { limit: test.max, better: 'lower', share: test.percentile / 100 };
    return resultOf(test, operations_over(rows), (0,judge_times/* judgeQuantile */.z)(times, bar, family.job.spec.statistics.confidence));
}
async function throughput(test, family, predictor) {
    const { times, rows, perRequest } = await timed(test, family, predictor);
    const rates = times.map((milliseconds) => (1000 * perRequest) / milliseconds);
    const bar = { limit: test.min, better: 'higher', share: 0.5 };
    return resultOf(test, operations_over(rows), (0,judge_times/* judgeQuantile */.z)(rates, bar, family.job.spec.statistics.confidence));
}
/** The milliseconds of each request after the warm-up; the rows are gone through over and over. */
async function timed({ warmUp, requests, rows: perRequest }, family, predictor) {
    const { clock } = family.job.ports;
    const all = await questions(Math.max(perRequest, Math.min(requests, MOST_ROWS)), family);
    const times = [];
    for (let request = 0; request < warmUp + requests; request++) {
        const table = part(all, (request * perRequest) % all.rows.length, perRequest);
        const start = clock.monotonic();
        await predictor.ask(table);
        if (request >= warmUp)
            times.push(clock.monotonic() - start);
    }
    return { times, rows: all.rows.length, perRequest: Math.min(perRequest, all.rows.length) };
}
const MOST_ROWS = 1000;
async function modelSize(test, { family, staged }) {
    const bytes = await family.job.ports.trees.bytes(staged.tree);
    return resultOf(test, operations_over(0), (0,judge/* judgeExact */.Vj)({ limit: test.max, better: 'lower' }, bytes));
}
/** A start of its own, so that what other tests asked for is not counted. */
const memory = (test, subject) => subject.started(async (predictor) => {
    const asked = await questions(test.rows, subject.family);
    await predictor.ask(asked);
    const bytes = await predictor.peakMemoryBytes();
    if (bytes === undefined)
        return notMeasured(test, 'not-measurable');
    return resultOf(test, operations_over(asked.rows.length), (0,judge/* judgeExact */.Vj)({ limit: test.max, better: 'lower' }, bytes));
});
async function coldStart(test, subject) {
    const { clock } = subject.family.job.ports;
    const asked = await questions(1, subject.family);
    const times = [];
    for (let start = 0; start < test.starts; start++) {
        const before = clock.monotonic();
        await subject.started(async (predictor) => {
            await predictor.ask(asked);
            times.push(clock.monotonic() - before);
        });
    }
    const bar = { limit: test.max, better: 'lower', share: 0.5 };
    return resultOf(test, operations_over(1), (0,judge_times/* judgeQuantile */.z)(times, bar, subject.family.job.spec.statistics.confidence));
}
async function repeatability(test, family, predictor) {
    const asked = await questions(test.rows, family);
    const changed = await changedAnswers(asked, test.tolerance, predictor);
    const rows = asked.rows.length;
    const size = { records: rows, smallest: Math.min(changed, rows - changed), isWithheld: false };
    return resultOf(test, size, { ...(0,judge/* judgeExact */.Vj)({ limit: 0, better: 'lower' }, changed / rows), n: rows });
}

// EXTERNAL MODULE: ./domain/statistics/drift.js
var drift = __webpack_require__(21903);
;// CONCATENATED MODULE: ./domain/prediction-drift/prediction-drift.js

/** The distance of two models' answers on the same rows, over cells that the champion alone decides. */
function predictionDrift(model, champion, { distance, bins }) {
    const cellOf = champion.task === 'multiclass' ? (value) => value : prediction_drift_cellsOf(answersIn(champion), bins);
    const cells = champion.task === 'multiclass' ? champion.classes : bins + 2;
    const before = counts(answersIn(champion), champion.weight, cells, cellOf);
    const after = counts(answersIn(model), model.weight, cells, cellOf);
    const [old, now] = [(0,drift/* sharesOf */.AR)(before), (0,drift/* sharesOf */.AR)(after)];
    if (old === undefined || now === undefined)
        return { distance: Number.NaN, moved: 0 };
    const moved = Math.max(...before.map((count, cell) => Math.abs(count - (after[cell] ?? 0))));
    return { distance: drift/* DISTANCES */.RT[distance](old, now), moved };
}
/** Scores, values, or the places of the classes that were decided for. */
function answersIn(rows) {
    switch (rows.task) {
        case 'binary':
            return rows.score;
        case 'multiclass':
            return rows.decided;
        case 'regression':
            return rows.predicted;
    }
}
/**
 * Cells between quantiles of the champion's numbers, closed above: cell 0 lies below its smallest, the last above its
 * largest. Equal quantiles leave cells empty, in which nothing of either model can lie.
 */
function prediction_drift_cellsOf(champion, bins) {
    const sorted = Float64Array.from(champion).sort();
    const smallest = sorted[0] ?? Number.NaN;
    const edges = Array.from({ length: bins }, (_, bin) => sorted[Math.ceil(((bin + 1) / bins) * sorted.length) - 1] ?? Number.NaN);
    return (value) => {
        if (value < smallest)
            return 0;
        const bin = edges.findIndex((edge) => value <= edge);
        return bin < 0 ? bins + 1 : bin + 1;
    };
}
function counts(answers, weight, cells, cellOf) {
    const found = new Array(cells).fill(0);
    for (let row = 0; row < answers.length; row++) {
        const cell = cellOf(answers[row] ?? Number.NaN);
        found[cell] = (found[cell] ?? 0) + (weight?.[row] ?? 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./commands/model-test/prediction-drift/drifts.js



/** Every test of drift: the answers of the model beside the champion's, on the rows that have a label. */
const measureDrifts = (spec, { rows, champion }) => spec.tests.flatMap((test) => {
    if (test.kind !== 'drift')
        return [];
    if (champion === undefined)
        return [notMeasured(test, 'no-baseline')];
    const { distance, moved } = predictionDrift(rows, champion, test);
    // What is told of a few rows that changed their cell is told of these rows.
    const size = { records: rows.size, smallest: Math.floor(moved), isWithheld: false };
    return [resultOf(test, size, (0,judge/* judgeExact */.Vj)({ limit: test.max, better: 'lower' }, distance))];
});

;// CONCATENATED MODULE: ./commands/model-test/families.js







/** All tests that are none of a metric. */
async function measureFamilies(family) {
    const { spec } = family.job;
    const others = [...(await measureLeakage(family)), ...(await measureSuites(family))];
    const asked = spec.tests.filter((test) => test.kind === 'behavior' || test.kind === 'operation');
    return {
        results: [
            ...others.map(({ result }) => result),
            ...measureDrifts(spec, family.sample),
            ...(asked.length > 0 ? await measureAsked(asked, family) : []),
        ],
        findings: others.flatMap(({ findings }) => findings),
    };
}
/** Tests that ask the model more than the rows of the test set: those of one that runs, then those that start it anew. */
async function measureAsked(tests, family) {
    if (family.job.inputs.predictions !== undefined)
        return tests.map((test) => notMeasured(test, 'no-model'));
    return onStagedModel(family, async (subject) => {
        const staged = tests.filter((test) => test.kind === 'operation').filter(isOfStaged);
        const running = tests.filter((test) => test.kind === 'behavior' || !isOfStaged(test));
        const answered = running.length === 0
            ? []
            : await subject.started((open) => inTurn(running, (test) => ofRunning(test, family, open)));
        return [...answered, ...(await inTurn(staged, (test) => measureStaged(test, subject)))];
    });
}
const ofRunning = (test, family, predictor) => test.kind === 'behavior' ? measureBehavior(test, family, predictor) : measureRunning(test, family, predictor);
async function inTurn(items, work) {
    const done = [];
    for (const item of items)
        done.push(await work(item));
    return done;
}

;// CONCATENATED MODULE: ./commands/model-test/truth.js


/** The truth of the rows that have a label, of which there is a place in the list for each. */
function truthOf(labels, labelled, spec) {
    const at = (row) => labels[row];
    switch (spec.task) {
        case 'binary':
            return { task: 'binary', of: Uint8Array.from(labelled, (row) => Number(at(row))) };
        case 'multiclass': {
            const { classes } = spec.data;
            return { task: 'multiclass', classes, of: Uint16Array.from(labelled, (row) => classes.indexOf(String(at(row)))) };
        }
        case 'regression':
            return { task: 'regression', of: Float64Array.from(labelled, (row) => Number(at(row))) };
    }
}
/** Labels that are none of what the task has; NULL is no label. */
function wrongLabels(labels, { task, data }, counted) {
    const { code, isOne } = wanted(task, data.classes);
    const wrong = labels.filter((value) => value !== null && !isOne(value)).length;
    return wrong > 0 ? [(0,finding/* error */.z3)(code, { count: counted(wrong) }, data.label.at)] : [];
}
function wanted(task, classes) {
    switch (task) {
        case 'binary':
            return { code: 'model/label-not-binary', isOne: (value) => value === 0 || value === 1 };
        case 'multiclass':
            return { code: 'model/label-unknown', isOne: (value) => classes.includes(String(value)) };
        case 'regression':
            return { code: 'model/label-not-a-number', isOne: Number.isFinite };
    }
}
/** Weights of all rows; a row without a usable one is a finding. */
function wrongWeights(weights, { data }, counted) {
    if (data.weights === undefined)
        return [];
    const wrong = weights.filter((each) => typeof each !== 'number' || !Number.isFinite(each) || each < 0).length;
    const { name, at } = data.weights;
    return wrong > 0 ? [(0,finding/* error */.z3)('model/weight-unusable', { count: counted(wrong), column: (0,outcome_labelled.id)(name) }, at)] : [];
}
function wrongGroups(groups, { data }, counted) {
    if (data.group === undefined)
        return [];
    const missing = groups.filter((each) => each === null).length;
    const { name, at } = data.group;
    return missing > 0 ? [(0,finding/* error */.z3)('model/group-missing', { count: counted(missing), column: (0,outcome_labelled.id)(name) }, at)] : [];
}
/** Which of 0, 1, 2, … each row belongs to. */
function clustersOf(groups, labelled) {
    const places = new Map();
    return Uint32Array.from(labelled, (row) => {
        const name = String(groups[row]);
        const place = places.get(name) ?? places.size;
        places.set(name, place);
        return place;
    });
}

;// CONCATENATED MODULE: ./commands/model-test/test-set.js




/** Reads ids, labels and slices and checks that they are what they must be; throws a Refusal with all that is wrong. */
async function readTestSet(statement, spec, session, admission) {
    const columns = await session.columnsOf(statement);
    const rows = columns.id ?? [];
    const counted = (faulty) => (0,outcome_labelled/* count */.U9)(faulty, admission.over(rows.length, Math.min(faulty, rows.length - faulty)));
    const slices = test_set_sliceColumns(columns, spec);
    const findings = [
        ...test_set_unreadable(await session.rejects(), spec, counted),
        ...wrongIds(rows, spec, counted),
        ...wrongLabels(columns.label ?? [], spec, counted),
        ...wrongWeights(columns.weight ?? [], spec, counted),
        ...wrongGroups(columns.group ?? [], spec, counted),
        ...tooMany(slices),
    ];
    if (rows.length === 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/no-rows', { partition: (0,outcome_labelled.id)(spec.data.origin) }));
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
    return assembled(columns, slices, spec, admission);
}
function assembled({ id: rows = [], label: labels = [], weight, group }, slices, spec, admission) {
    const labelled = Uint32Array.from(labels.keys()).filter((row) => labels[row] !== null);
    const unlabelled = rows.length - labelled.length;
    const at = (values) => Array.from(labelled, (row) => values[row]);
    return {
        ids: rows.map(String),
        labelled,
        truth: truthOf(labels, labelled, spec),
        ...(weight ? { weight: Float64Array.from(labelled, (row) => Number(weight[row])) } : {}),
        ...(group ? { cluster: clustersOf(group, labelled) } : {}),
        slices: (0,verdict_slices/* slicesOf */.nu)(labelled.length, slices.map((each) => {
            if ('crossed' in each)
                return { ...each, crossed: each.crossed.map(at) };
            return 'values' in each ? { ...each, values: at(each.values) } : { ...each, belongs: at(each.belongs) };
        })),
        overAll: admission.over(rows.length, unlabelled > 0 ? Math.min(unlabelled, labelled.length) : 'no-classes'),
    };
}
function test_set_sliceColumns(columns, spec) {
    return spec.slices.map((slice, index) => {
        if (slice.kind === 'where') {
            return { slice, belongs: (columns[`slice-${index}`] ?? []).map((value) => value === true) };
        }
        const crossed = (0,verdict_slices/* columnsOf */.PL)(slice).map((_, at) => (columns[`slice-${index}-${at}`] ?? []).map(asText));
        return slice.kind === 'cross' ? { slice, crossed } : { slice, values: crossed[0] ?? [] };
    });
}
const asText = (value) => (value === null ? null : String(value));
const test_set_unreadable = (rejects, { data }, counted) => rejects.map(({ kind, rows }) => (0,finding/* error */.z3)('data/rows-unreadable', { rejected: counted(rows), partition: (0,outcome_labelled.id)(data.origin), kind: (0,outcome_labelled.id)(kind) }));
function wrongIds(rows, { data: { id: rowId } }, counted) {
    const present = rows.filter((row) => row !== null);
    const missing = rows.length - present.length;
    const repeated = present.length - new Set(present).size;
    const column = (0,outcome_labelled.id)(rowId.name);
    return [
        ...(missing > 0 ? [(0,finding/* error */.z3)('model/id-missing', { count: counted(missing), column }, rowId.at)] : []),
        ...(repeated > 0 ? [(0,finding/* error */.z3)('model/id-twice', { count: counted(repeated), column }, rowId.at)] : []),
    ];
}
function tooMany(slices) {
    const columns = (0,verdict_slices/* tooManyValues */.e0)(slices).map((each) => (0,finding/* error */.z3)('model/too-many-slices', { column: (0,outcome_labelled.id)((0,verdict_slices/* nameOf */.Vb)(each)), limit: (0,outcome_labelled/* known */.eO)(verdict_slices/* MAX_SLICE_VALUES */.h3) }, each.slice.at));
    const past = (0,verdict_slices/* pastTheMost */.D2)(slices);
    if (past === undefined || columns.length > 0)
        return columns;
    return [(0,finding/* error */.z3)('model/too-many-slices-in-all', { limit: (0,outcome_labelled/* known */.eO)(verdict_slices/* MAX_SLICES */.xY) }, past.at)];
}

;// CONCATENATED MODULE: ./commands/model-test/uses.js



const uses_MAX_STATE_BYTES = 16 * 1024 * 1024;
/**
 * Counts one more use of these very bytes, in the state of the site: a line more, so that no two runs at once take a
 * count from each other. A count that cannot be read is not zero.
 */
async function countUse(data, model, { site }, { trees }) {
    const lines = (0,external_node_path_.join)(site.stateRoot, 'test-set-uses.jsonl');
    await trees.appendLine(lines, JSON.stringify({ data, model }));
    const before = await readEarlier((0,external_node_path_.join)(site.stateRoot, 'test-set-uses.json'), data, trees);
    const uses = linesOf((await read(lines, trees)) ?? '').filter((each) => each === UNREADABLE || each.data === data);
    return {
        uses: before.uses + uses.length,
        models: new Set([...before.models, ...uses.map((each) => (each === UNREADABLE ? each : each.model))]).size,
    };
}
/** Half a line, from a full disk or a power cut: a use of whichever set, and never none. */
const UNREADABLE = 'unreadable';
const linesOf = (text) => text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
    const value = uses_parsed(line);
    return isUse(value) ? value : UNREADABLE;
});
const isUse = (value) => typeof value === 'object' &&
    value !== null &&
    'data' in value &&
    typeof value.data === 'string' &&
    'model' in value &&
    typeof value.model === 'string';
/** Earlier versions kept one count a test set, in a file that was written anew each time. */
async function readEarlier(path, data, trees) {
    const text = await read(path, trees);
    const state = text === undefined ? {} : uses_parsed(text);
    if (!isState(state))
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/test-set-count-unreadable'));
    return (0,own/* own */.Z)(state, data) ?? { uses: 0, models: [] };
}
/** Undefined where there is no such file. */
async function read(path, trees) {
    try {
        return await trees.readText(path, uses_MAX_STATE_BYTES);
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        if (thrown.findings.every(({ code }) => code === 'store/missing-file'))
            return undefined;
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/test-set-count-unreadable'));
    }
}
function uses_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isState = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEntry);
const isEntry = (value) => typeof value === 'object' &&
    value !== null &&
    'uses' in value &&
    Number.isSafeInteger(value.uses) &&
    'models' in value &&
    Array.isArray(value.models) &&
    value.models.every((model) => typeof model === 'string');

;// CONCATENATED MODULE: ./commands/model-test/testing.js















/** Draws the test set, runs the models on it and measures. Whatever is refused on the way is a failed test. */
async function runTests(job, scratch) {
    const seen = { cases: new Map() };
    try {
        const measured = await measure(job, scratch, seen);
        const { results, findings } = waive(measured.results, job.spec.waivers, underPolicy(job));
        return { seen, measured: { ...measured, results }, findings: [...aboutRows(measured), ...findings] };
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal')
            return { seen, findings: thrown.findings };
        throw thrown;
    }
}
const underPolicy = ({ admission: { situation, policy } }) => ({
    now: situation.now,
    approvals: policy.approvals,
});
async function measure(job, scratch, seen) {
    const { spec, admission, ports } = job;
    const data = await (0,partition_data/* partitionData */.pQ)(spec.data.origin, (0,external_node_path_.join)(scratch, 'fetched'), admission, ports);
    seen.data = await (0,data_digest/* partitionDigest */.P3)(data, admission);
    seen.objects = (0,data_digest/* objectFacts */.Pd)(data, admission);
    const engine = await ports.dataEngine();
    const session = await (0,partition_data/* openData */.$H)(engine, data, scratch, admission);
    try {
        const sample = await scoredSample(job, scratch, seen, session);
        const others = await measureFamilies({ job, scratch, seen, session, ...sample });
        await mustBeUnchanged(data, seen.data, admission);
        const uses = await countOf(job, seen);
        return {
            uses,
            ...sample,
            results: inOrderOf(spec.tests, [...measureTests(spec, sample.sample), ...others.results]),
            told: others.findings,
            report: measureReport(spec, sample.sample),
        };
    }
    finally {
        await session.close();
    }
}
async function scoredSample(job, scratch, seen, session) {
    const { spec, admission } = job;
    const drawing = await drawingOf(spec, session, admission);
    const reading = readTestSet(drawing.truth, spec, session, admission);
    const set = await computing(reading, drawing.expressions, session);
    const answered = await answersOfBoth(job, { scratch, seen, set, input: drawing.input, session });
    const sameModel = seen.model !== undefined && seen.model === seen.champion;
    return { set, drawing, sample: sampleOf(set, answered, sameModel, spec, admission) };
}
/** Digests before and after each use: what was tested on must be what the evidence names. */
async function mustBeUnchanged(data, before, admission) {
    const after = await (0,data_digest/* partitionDigest */.P3)(data, admission);
    if (after !== before)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/changed', { partition: (0,outcome_labelled.id)(data.partition) }));
}
/** Whoever sees how predictions did has used the test set, wherever they came from. */
async function countOf({ admission, ports }, { data, model, predictions }) {
    const tried = model ?? predictions;
    if (data === undefined || tried === undefined)
        throw new Error('measured without data or predictions');
    return countUse(data, tried, admission, ports);
}
function aboutRows({ set, uses, told }) {
    const unlabelled = set.ids.length - set.labelled.length;
    const rows = { unlabelled: (0,outcome_labelled/* count */.U9)(unlabelled, set.overAll), rows: (0,outcome_labelled/* count */.U9)(set.ids.length, set.overAll) };
    return [
        ...told,
        ...(unlabelled > 0 ? [(0,finding/* note */.N4)('model/rows-unlabelled', rows)] : []),
        (0,finding/* note */.N4)('model/test-set-used', { uses: (0,outcome_labelled/* known */.eO)(uses.uses), models: (0,outcome_labelled/* known */.eO)(uses.models) }),
    ];
}

;// CONCATENATED MODULE: ./commands/model-test/model-test.js








/** Tests a model where the test data lies: proves the place, runs the model itself, and judges it by the trusted spec. */
const modelTest = async (inputs, host, ports) => {
    const statements = (0,envelope/* decodeEvidence */.kw)(inputs.evidence);
    const admission = await (0,admit/* admit */.w4)('model-test', inputs, host, ports);
    const spec = await specOf(inputs, admission, host);
    const order = orderOf(spec, admission);
    const job = { inputs, spec, order, statements, admission, host, ports };
    const code = await ports.checkout.state();
    const scratch = await ports.trees.scratch(admission.site.stateRoot, 'model-test');
    try {
        const proposal = await proposalFindings(job);
        return modelTestOutcome(await runTests(job, scratch), job, { code, proposal });
    }
    finally {
        await ports.trees.remove(scratch);
    }
};
async function specOf(inputs, admission, host) {
    const { approvers } = admission.policy;
    const spec = (0,model_tests/* readSpec */.O)(await specText(inputs, admission), approvers);
    return { ...spec, waivers: await (0,approvals/* verifiedEntries */.xt)(spec.waivers, approvers, host) };
}
/** Who calls for other tests names them in an input; the policy names its own at the step. */
function specText({ spec }, { step, trusted }) {
    if (spec !== undefined)
        return trusted(spec);
    if (step.spec === undefined)
        throw new Error('a model-test step without tests');
    return trusted(step.spec, step.at);
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

/***/ 57465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** What SQL says the same everywhere. */
/** A name in SQL. A name with a NUL would end the statement; no such column is ever let in. */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const literal = (text) => `'${text.replaceAll("'", "''")}'`;


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


/***/ }),

/***/ 21903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   It: () => (/* binding */ distanceAtMost),
/* harmony export */   RT: () => (/* binding */ DISTANCES)
/* harmony export */ });
/* unused harmony export ZERO_SHARE */
/** What a share of nothing counts as where a logarithm is taken of it: one row in ten thousand. */
const ZERO_SHARE = 1e-4;
const sum = (parts) => parts.reduce((all, part) => all + part, 0);
const filled = (share) => (share === 0 ? ZERO_SHARE : share);
const towards = (share, middle) => (share === 0 ? 0 : share * Math.log2(share / middle));
const PARTS = {
    /** The population stability index, in nats. Zeros are filled on both sides; the shares are not made to sum to one again. */
    psi: { of: (a, b) => (filled(a) - filled(b)) * Math.log(filled(a) / filled(b)), all: sum },
    /** The Jensen–Shannon divergence with logarithms of base two, in [0, 1]. SciPy's distance is its square root, in nats. */
    'jensen-shannon': {
        of: (a, b) => (towards(a, (a + b) / 2) + towards(b, (a + b) / 2)) / 2,
        // A sum of doubles may miss its ends by a last digit.
        all: (parts) => Math.min(1, Math.max(0, sum(parts))),
    },
    /** The largest difference of one share. */
    'l-infinity': { of: (a, b) => Math.abs(a - b), all: (parts) => Math.max(0, ...parts) },
};
const distance = ({ of, all }) => (before, after) => {
    if (before.length !== after.length)
        throw new RangeError('shares of different cells');
    return all(before.map((share, at) => of(share, after[at] ?? 0)));
};
const DISTANCES = {
    psi: distance(PARTS.psi),
    'jensen-shannon': distance(PARTS['jensen-shannon']),
    'l-infinity': distance(PARTS['l-infinity']),
};
/**
 * No less than any distance from what may have been: what a cell adds is convex, so that one of the ends of what its
 * share may have been adds the most.
 */
function distanceAtMost(name, before, after) {
    const { of, all } = PARTS[name];
    return all(before.map((shares, at) => Math.max(...shares.map((share) => of(share, after[at] ?? 0)))));
}
/** Undefined where there is nothing to have a share of. */
function sharesOf(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? undefined : counts.map((count) => count / all);
}


/***/ }),

/***/ 98739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);



/** One JSON value with positions, or `file/…`: what is not JSON, a duplicate key, more than 1 MiB or 64 levels. */
function readJson(source) {
    // Every JSON text is YAML: the strict reader of that finds duplicate keys, and where each thing stands.
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(source);
    mustBeJson(source);
    return { json: jsonOf(root), at: (pointer) => positionOf(root, pointer.split('/').slice(1).map(unescaped)) };
}
function mustBeJson({ text, path: file }) {
    try {
        JSON.parse(text);
    }
    catch {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/not-json', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(file) }, { file, line: 1, column: 1 }));
    }
}
function jsonOf(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(jsonOf);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, jsonOf(value)]));
}
const unescaped = (key) => key.replaceAll('~1', '/').replaceAll('~0', '~');
function positionOf(node, [key, ...rest]) {
    if (key === undefined || node.kind === 'scalar')
        return node.at;
    if (node.kind === 'list')
        return within(node.items[Number(key)], rest, node.at);
    const entry = node.entries.find((each) => each.key === key);
    return rest.length === 0 ? (entry?.at ?? node.at) : within(entry?.value, rest, node.at);
}
const within = (node, rest, above) => node === undefined ? above : positionOf(node, rest);


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


/***/ })

};
