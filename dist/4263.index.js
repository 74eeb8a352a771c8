export const id = 4263;
export const ids = [4263];
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

/***/ 98031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelTest: () => (/* binding */ modelTest)
});

// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var outcome_labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./domain/statistics/confusion.js
/** A score of at least the threshold is a decision for class 1. */
function confusion({ truth, score, weight }, threshold) {
    const cells = new Float64Array(4);
    for (let row = 0; row < truth.length; row++) {
        const cell = (truth[row] ?? 0) * 2 + ((score[row] ?? Number.NaN) >= threshold ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weight?.[row] ?? 1);
    }
    const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
    return { tp, fp, tn, fn };
}

;// CONCATENATED MODULE: ./domain/statistics/probability-metrics.js
/** Mean squared distance of the probability from the truth. */
const brierScoreLoss = (rows) => weightedMean(brierTerms(rows), rows.weight);
/** What is lost where the probability of what happened is 0. */
const MAX_LOG_LOSS = -Math.log(Number.EPSILON);
/** Mean negative log likelihood in nats; probabilities are kept 2⁻⁵² away from 0 and 1, as scikit-learn does. */
const logLoss = (rows) => weightedMean(logTerms(rows), rows.weight);
/** The same as functions of weights, the rows' terms computed once: for resampling. */
const brierStatistic = (rows) => meanOf(brierTerms(rows));
const logLossStatistic = (rows) => meanOf(logTerms(rows));
function meanOf(terms) {
    return (weight) => weightedMean(terms, weight);
}
const brierTerms = ({ truth, score }) => score.map((each, row) => (each - (truth[row] ?? 0)) ** 2);
const logTerms = ({ truth, score }) => score.map((each, row) => {
    const inside = Math.min(Math.max(each, Number.EPSILON), 1 - Number.EPSILON);
    return -Math.log(truth[row] ? inside : 1 - inside);
});
function weightedMean(terms, weight) {
    let [sum, weights] = [0, 0];
    for (let row = 0; row < terms.length; row++) {
        const weighs = weight ? (weight[row] ?? 0) : 1;
        sum += weighs * (terms[row] ?? Number.NaN);
        weights += weighs;
    }
    return sum / weights;
}

;// CONCATENATED MODULE: ./domain/statistics/ranking-metrics.js
/** Area under the ROC curve; ties count half. NaN where only one class occurs. */
function rocAucScore(rows) {
    let [positives, negatives, concordant] = [0, 0, 0];
    eachScore(rows, (positive, negative) => {
        concordant += negative * (positives + positive / 2);
        positives += positive;
        negatives += negative;
    });
    return concordant / (positives * negatives);
}
/** The step sum Σ (recall_k − recall_{k−1})·precision_k over falling scores, without interpolation; NaN without positives. */
function averagePrecisionScore(rows) {
    let [positives, all, sum] = [0, 0, 0];
    eachScore(rows, (positive, negative) => {
        positives += positive;
        all += positive + negative;
        if (positive > 0)
            sum += positive * (positives / all);
    });
    return sum / positives;
}
/** The weight of each class at each distinct score, from the highest down. */
function eachScore(rows, visit) {
    const { truth, score, order, weight } = rows;
    let [positive, negative, current] = [0, 0, Number.NaN];
    for (const row of order) {
        const here = score[row] ?? Number.NaN;
        if (here !== current) {
            visit(positive, negative);
            [positive, negative, current] = [0, 0, here];
        }
        const weighs = weight ? (weight[row] ?? 0) : 1;
        if (truth[row])
            positive += weighs;
        else
            negative += weighs;
    }
    visit(positive, negative);
}

;// CONCATENATED MODULE: ./domain/statistics/rows.js
/** `truth` holds 0 and 1 only; scores are finite. Both are the caller's to check. */
function rowsOf(truth, score, weight) {
    const scores = Float64Array.from(score);
    return {
        truth: Uint8Array.from(truth),
        score: scores,
        order: fallingOrder(scores),
        ...(weight ? { weight: Float64Array.from(weight) } : {}),
    };
}
const weighted = (rows, weight) => ({ ...rows, weight });
/** The rows at these indices, without weights. */
const subset = (rows, indices) => rowsOf(Uint8Array.from(indices, (at) => rows.truth[at] ?? 0), Float64Array.from(indices, (at) => rows.score[at] ?? Number.NaN));
function classCounts({ truth }) {
    let positives = 0;
    for (const each of truth)
        positives += each;
    return { positives, negatives: truth.length - positives };
}
function fallingOrder(score) {
    const at = (index) => score[index] ?? Number.NaN;
    return Uint32Array.from(score, (_, index) => index).sort((a, b) => at(b) - at(a) || a - b);
}

;// CONCATENATED MODULE: ./domain/statistics/threshold-metrics.js
/**
 * Metrics of decisions, as scikit-learn defines them for class 1 of a binary task.
 * Undefined is NaN, as scikit-learn's `zero_division=nan` has it.
 */
const accuracyScore = ({ tp, fp, tn, fn }) => (tp + tn) / (tp + fp + tn + fn);
/** The mean recall of the classes that occur in the truth. */
function balancedAccuracyScore({ tp, fp, tn, fn }) {
    const recalls = [tp / (tp + fn), tn / (tn + fp)].filter((recall) => !Number.isNaN(recall));
    return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}
const precisionScore = ({ tp, fp }) => share(tp, tp + fp);
const recallScore = ({ tp, fn }) => share(tp, tp + fn);
/** 2tp / (2tp + fn + fp): defined unless there are neither positives nor decisions for them. */
const f1Score = ({ tp, fp, fn }) => share(2 * tp, 2 * tp + fn + fp);
const share = (part, whole) => (whole === 0 ? Number.NaN : part / whole);

;// CONCATENATED MODULE: ./domain/statistics/metrics.js





const METRICS = [
    'accuracy_score',
    'balanced_accuracy_score',
    'roc_auc_score',
    'average_precision_score',
    'precision_score',
    'recall_score',
    'f1_score',
    'brier_score_loss',
    'log_loss',
];
function decided(of) {
    const value = (rows, threshold) => of(confusion(rows, threshold));
    const statistic = (rows, threshold) => (weight) => value(weighted(rows, weight), threshold);
    return { better: 'higher', on: 'decisions', highest: 1, of: value, statistic };
}
const ranking = (of) => ({
    better: 'higher',
    on: 'scores',
    highest: 1,
    of,
    statistic: (rows) => (weight) => of(weighted(rows, weight)),
});
const loss = (highest, of, statistic) => ({
    better: 'lower',
    on: 'scores',
    highest,
    of,
    statistic,
});
const TRAITS = {
    accuracy_score: decided(accuracyScore),
    balanced_accuracy_score: decided(balancedAccuracyScore),
    roc_auc_score: ranking(rocAucScore),
    average_precision_score: ranking(averagePrecisionScore),
    precision_score: decided((cells) => precisionScore(cells)),
    recall_score: decided((cells) => recallScore(cells)),
    f1_score: decided((cells) => f1Score(cells)),
    brier_score_loss: loss(1, brierScoreLoss, brierStatistic),
    log_loss: loss(MAX_LOG_LOSS, logLoss, logLossStatistic),
};

;// CONCATENATED MODULE: ./files/model-tests/words.js




/** What the design has and this version doesn't: refused, never ignored. */
const notYet = (0,shape/* later */.NU)('model/not-yet');
/** A whole map of the design that this version can't honour, told by one of these keys. */
const comingBy = (...keys) => (node, findings) => {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => keys.includes(key)) : undefined;
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/not-yet', { key: (0,outcome_labelled.id)(entry?.key ?? '') }, entry?.at ?? node.at));
};
/** One of these words; `coming` are words of the design that this version can't honour. */
const oneOfYet = (words, coming) => {
    const known = (0,shape/* oneOf */.yL)(...words);
    return (node, findings) => node.kind === 'scalar' && coming.includes(node.source)
        ? (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/not-yet', { key: (0,outcome_labelled.id)(node.source) }, node.at))
        : known(node, findings);
};
/** Metrics of scikit-learn and Fairlearn that are to come. */
const COMING = new Set([
    'fbeta_score',
    'jaccard_score',
    'matthews_corrcoef',
    'cohen_kappa_score',
    'top_k_accuracy_score',
    'hamming_loss',
    'zero_one_loss',
    'true_negative_rate',
    'expected_calibration_error',
    'mean_absolute_error',
    'mean_squared_error',
    'root_mean_squared_error',
    'median_absolute_error',
    'mean_absolute_percentage_error',
    'mean_squared_log_error',
    'r2_score',
    'explained_variance_score',
    'max_error',
    'mean_pinball_loss',
    'selection_rate',
]);
const FAIRNESS = /^(?:true|false)_(?:positive|negative)_rate$|_(?:difference|ratio|group_min|group_max)$/;
const metricName = (node, findings) => {
    const word = node.kind === 'scalar' ? node.source : '';
    const metric = METRICS.find((each) => each === word);
    if (metric !== undefined)
        return metric;
    const coming = COMING.has(word) || FAIRNESS.test(word);
    return (0,shape/* fail */.fJ)(findings, coming ? (0,finding/* error */.z3)('model/not-yet', { key: (0,outcome_labelled.id)(word) }, node.at) : (0,shape/* notAmong */.EQ)(node, METRICS));
};

;// CONCATENATED MODULE: ./files/model-tests/sections.js



const named = (0,shape/* mapped */.CV)((0,shape/* located */.t4)(shape/* line */.n8), ({ value: name, at }) => ({ name, at }));
const dataShape = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    dataset: (0,shape/* required */.mw)((0,shape/* located */.t4)(names/* originName */.AN)),
    id: (0,shape/* required */.mw)(named),
    label: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* text */.Qq)),
    withhold: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(named), []),
}), ({ dataset, id, label, withhold }) => ({
    origin: dataset.value,
    originAt: dataset.at,
    id,
    label: { sql: label.value, at: label.at },
    withhold,
}));
const argv = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), (parts) => parts);
const predictorShape = (0,shape/* byKeyPresent */.a5)({
    batch: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ command: (0,shape/* required */.mw)(argv), batch: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('csv')) }), ({ command }, at) => ({
        command,
        at,
    })),
    lines: comingBy('lines'),
    'open-inference': comingBy('open-inference'),
});
const baselineShape = (0,shape/* byKeyPresent */.a5)({
    release: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ release: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)('current')), destination: (0,shape/* optional */.lq)(names/* idName */.ZX) }), ({ destination }, at) => ({ kind: 'release', ...(destination === undefined ? {} : { destination }), at })),
    model: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ model: (0,shape/* required */.mw)(names/* idName */.ZX) }), ({ model }, at) => ({
        kind: 'artifact',
        artifact: model,
        at,
    })),
});
const DEFAULTS = { confidence: 0.95, resamples: 2000, seed: 0, minSliceSize: 50 };
/** Fewer resamples say too little of a tail; more than this only take time. */
const RESAMPLES = { min: 200, max: 100_000 };
const statisticsShape = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({
    confidence: (0,shape/* withDefault */.IQ)((0,shape/* num */.bu)({ min: 0.5, max: 1, exclusive: true }), DEFAULTS.confidence),
    resamples: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)(RESAMPLES), DEFAULTS.resamples),
    seed: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 0 }), DEFAULTS.seed),
    'min-slice-size': (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 1 }), DEFAULTS.minSliceSize),
    'on-inconclusive': (0,shape/* withDefault */.IQ)(oneOfYet(['fail'], ['pass', 'warn']), 'fail'),
}), ({ confidence, resamples, seed, 'min-slice-size': minSliceSize }) => ({ confidence, resamples, seed, minSliceSize }));
const DEFAULT_STATISTICS = DEFAULTS;
/** No `#`: that is how the slices of a column are numbered. */
const sliceName = (0,shape/* pattern */.T1)(/[A-Za-z0-9][A-Za-z0-9 ._-]*/, 'a name of letters, digits, blanks, dots, - and _');
const sliceShape = (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* mapped */.CV)(shape/* line */.n8, (column, at) => ({ kind: 'column', column, at })),
    map: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ name: (0,shape/* required */.mw)(sliceName), where: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* text */.Qq)) }), ({ name, where }, at) => ({
        kind: 'where',
        name,
        where: where.value,
        whereAt: where.at,
        at,
    })),
});

;// CONCATENATED MODULE: ./domain/verdict/spec.js
const ALL = 'all';

;// CONCATENATED MODULE: ./files/model-tests/tests.js






const WORDS = ['min', 'max', 'change'];
const changeShape = (0,shape/* byKeyPresent */.a5)({
    margin: (0,shape/* object */.Ik)({ margin: (0,shape/* required */.mw)((0,shape/* num */.bu)({ min: 0 })) }),
    relative: comingBy('relative'),
});
const metricFields = (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    metric: (0,shape/* required */.mw)(metricName),
    min: (0,shape/* optional */.lq)((0,shape/* located */.t4)((0,shape/* num */.bu)())),
    max: (0,shape/* optional */.lq)((0,shape/* located */.t4)((0,shape/* num */.bu)())),
    change: (0,shape/* optional */.lq)((0,shape/* located */.t4)(changeShape)),
    require: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('bound', 'estimate'), 'bound'),
    slices: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), [ALL]),
    average: notYet,
    weights: notYet,
});
const metricTest = (0,shape/* checked */.KD)(metricFields, (fields, node, findings) => {
    const limit = limitOf(fields, node, findings);
    if (limit === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    const name = fields.name ?? `${fields.metric} ${limit.kind}`;
    return { name, metric: fields.metric, limit, require: fields.require, slices: fields.slices, at: node.at };
});
/** Tests by the key that says their kind. */
const testShape = (0,shape/* byKeyPresent */.a5)({
    metric: metricTest,
    behavior: comingBy('behavior'),
    latency: comingBy('latency'),
});
/** None at all is a spec that would open every gate. */
const testsShape = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(testShape), (tests, node, findings) => tests.length > 0 ? tests : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/no-tests', {}, node.at)));
/** Just one limit, and on the side that its metric gets worse; one that the metric's worst would miss. */
function limitOf(fields, node, findings) {
    const given = WORDS.filter((word) => fields[word] !== undefined);
    const { change, metric } = fields;
    if (given.length !== 1) {
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/one-limit', { expected: (0,outcome_labelled/* ids */.dK)(WORDS), ...(given.length > 0 ? { got: (0,outcome_labelled/* ids */.dK)(given) } : {}) }, node.at));
    }
    if (change)
        return failing(metric, { kind: 'change', margin: change.value.margin }, change.at, findings);
    const kind = fields.min ? 'min' : 'max';
    const { value, at } = fields[kind] ?? { value: Number.NaN, at: node.at };
    const expected = TRAITS[metric].better === 'higher' ? 'min' : 'max';
    if (kind !== expected) {
        const params = { metric: (0,outcome_labelled.id)(metric), got: (0,outcome_labelled.id)(kind), expected: (0,outcome_labelled.id)(expected) };
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/wrong-direction', params, at));
    }
    if (!inRange(metric, value))
        return (0,shape/* fail */.fJ)(findings, outOfRange(metric, value, at));
    return failing(metric, { kind, value }, at, findings);
}
/** A limit that the worst of models keeps tests nothing. */
function failing(metric, limit, at, findings) {
    const { highest } = TRAITS[metric];
    const given = limit.kind === 'change' ? limit.margin : limit.value;
    const canFail = limit.kind === 'min' ? given > 0 : given < highest;
    if (canFail)
        return limit;
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/limit-empty', { metric: (0,outcome_labelled.id)(metric), limit: (0,outcome_labelled.id)(limit.kind) }, at));
}
const inRange = (metric, value) => value >= 0 && (value <= 1 || metric === 'log_loss');
const outOfRange = (metric, value, at) => (0,finding/* error */.z3)('file/wrong-value', { got: (0,outcome_labelled.id)(String(value)), expected: (0,outcome_labelled.id)(metric === 'log_loss' ? 'at least 0' : 'a number from 0 to 1') }, at);

;// CONCATENATED MODULE: ./files/model-tests/whole.js





/** What is wrong between the parts of a spec, each of which is right. */
const wrongTogether = (spec) => [
    ...twins(spec.slices.map((slice) => ({ name: whole_sliceName(slice), at: slice.at })), [ALL]),
    ...twins(spec.tests),
    ...spec.tests.flatMap((test) => unknownSlices(test, spec.slices)),
    ...withoutThreshold(spec),
    ...withoutBaseline(spec),
    ...twins(spec.data.withhold),
    ...idWithheld(spec),
];
/** What a test calls it by. */
const whole_sliceName = (slice) => (slice.kind === 'column' ? slice.column : slice.name);
/** Names given twice, each at its second place: a reader of the report could not tell them apart. */
function twins(named, reserved = []) {
    const seen = new Set(reserved);
    return named.flatMap(({ name, at }) => {
        if (seen.has(name))
            return [(0,finding/* error */.z3)('model/two-of-a-name', { name: (0,outcome_labelled.id)(name) }, at)];
        seen.add(name);
        return [];
    });
}
function unknownSlices({ slices, at }, known) {
    const names = [ALL, ...known.map(whole_sliceName)];
    const unknown = slices.filter((slice) => !names.includes(slice)).map((slice) => unknownSlice(slice, names, at));
    const twice = slices.filter((slice, index) => slices.indexOf(slice) < index);
    return [...unknown, ...twice.map((slice) => (0,finding/* error */.z3)('model/two-of-a-name', { name: (0,outcome_labelled.id)(slice) }, at))];
}
function unknownSlice(slice, names, at) {
    const suggestion = (0,shape/* nearest */.pA)(slice, names);
    return (0,finding/* error */.z3)('model/unknown-slice', { slice: (0,outcome_labelled.id)(slice), expected: (0,outcome_labelled/* ids */.dK)(names), ...(suggestion === undefined ? {} : { suggestion: (0,outcome_labelled.id)(suggestion) }) }, at);
}
/** A threshold has no default: which decisions a score leads to is the user's to say. */
function withoutThreshold({ tests, report, threshold }) {
    if (threshold !== undefined)
        return [];
    const decides = (metric) => TRAITS[metric].on === 'decisions';
    const test = tests.find(({ metric }) => decides(metric));
    const metric = test?.metric ?? report.find(decides);
    return metric === undefined
        ? []
        : [(0,finding/* error */.z3)('model/threshold-missing', { metric: (0,outcome_labelled.id)(metric) }, test?.at ?? tests[0]?.at)];
}
function withoutBaseline({ tests, baseline }) {
    if (baseline !== undefined)
        return [];
    return tests
        .filter(({ limit }) => limit.kind === 'change')
        .map(({ at }) => (0,finding/* error */.z3)('model/baseline-not-named', {}, at));
}
function idWithheld({ data }) {
    return data.withhold
        .filter(({ name }) => name === data.id.name)
        .map(({ name, at }) => (0,finding/* error */.z3)('model/id-withheld', { column: (0,outcome_labelled.id)(name) }, at));
}

;// CONCATENATED MODULE: ./files/model-tests.js








/** Waivers of tests are to come; that there are none may be said. */
const noWaivers = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* anything */.D8), (waivers, node, findings) => waivers.length === 0 ? waivers : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/not-yet', { key: (0,outcome_labelled.id)('waivers') }, node.at)));
const specShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    task: (0,shape/* required */.mw)(oneOfYet(['binary'], ['multiclass', 'regression'])),
    data: (0,shape/* required */.mw)(dataShape),
    predictor: (0,shape/* required */.mw)(predictorShape),
    threshold: (0,shape/* optional */.lq)((0,shape/* num */.bu)({ min: 0, max: 1 })),
    baseline: (0,shape/* optional */.lq)(baselineShape),
    statistics: (0,shape/* withDefault */.IQ)(statisticsShape, DEFAULT_STATISTICS),
    slices: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(sliceShape), []),
    report: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(metricName), []),
    tests: (0,shape/* required */.mw)(testsShape),
    waivers: (0,shape/* withDefault */.IQ)(noWaivers, []),
});
/** The tests of a model in normal form (docs/model-test.md); throws `badInput` with all that is wrong. */
function readSpec(source) {
    const { version: _version, task: _task, waivers: _waivers, ...parts } = (0,shape/* readYaml */.gM)(specShape, source);
    const wrong = wrongTogether(parts);
    if (wrong.length > 0)
        throw (0,limits/* wrongFile */.Kk)(wrong);
    return { path: source.path, digest: source.digest, ...parts };
}

// EXTERNAL MODULE: ./commands/admit.js + 2 modules
var admit = __webpack_require__(27856);
// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
;// CONCATENATED MODULE: ./commands/model-test/order.js



/** Throws `badInput` where the spec asks for what the step does not read. */
function orderOf(spec, admission) {
    const reads = readsOf(admission);
    readsData(spec, reads, admission);
    const artifacts = reads.filter((read) => read.kind === 'artifact');
    const model = testedArtifact(artifacts, spec, admission);
    const compares = spec.tests.some(({ limit }) => limit.kind === 'change');
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

;// CONCATENATED MODULE: ./domain/verdict/judge.js

/** One-sided at this confidence, the bounds are the two-sided 95 % interval. */
const TWO_SIDED_95 = 0.975;
const IS_ERROR = {
    'no-rows': true,
    'one-class': true,
    'no-predicted-positives': true,
    'zero-division': true,
    'undefined-resamples': true,
    'too-few-events': false,
    'too-few-differences': false,
    degenerate: false,
};
/** Pass when the bound clears the limit, fail when the opposite bound misses it, inconclusive between (DESIGN §8). */
function judge(test, measured, confidence) {
    const limit = judge_limitOf(test.metric, test.limit);
    const clears = cleared(test.metric, limit);
    if (measured.kind === 'undefined')
        return judgeUndefined(test, measured, limit, clears);
    const bounds = measured.bounds(confidence);
    const [near, far] = TRAITS[test.metric].better === 'higher' ? [bounds.low, bounds.high] : [bounds.high, bounds.low];
    const common = {
        limit,
        observed: measured.value,
        interval: measured.bounds(TWO_SIDED_95),
        method: measured.method,
        n: measured.n,
    };
    if (test.require === 'estimate')
        return { ...common, status: clears(measured.value) ? 'pass' : 'fail' };
    if (clears(near))
        return { ...common, status: 'pass', bound: near };
    if (!clears(far))
        return { ...common, status: 'fail', bound: far };
    return { ...common, status: 'inconclusive', bound: near, ...moreRecords(measured, limit, clears, confidence) };
}
/** The number itself: a margin is below 0 for what should be high, above for what should be low. */
function judge_limitOf(metric, limit) {
    if (limit.kind !== 'change')
        return limit.value;
    return TRAITS[metric].better === 'higher' ? -limit.margin : limit.margin;
}
const suppressed = (test) => ({
    status: 'inconclusive',
    limit: judge_limitOf(test.metric, test.limit),
    reason: 'suppressed',
});
/** A comparison with nothing to compare with. */
const noBaseline = (test) => ({
    status: 'error',
    limit: judge_limitOf(test.metric, test.limit),
    reason: 'no-baseline',
});
/** Of no tests at all: fail. An error is a fail; only passes make a pass. */
function verdictOf(statuses) {
    if (statuses.length === 0 || statuses.some((each) => each === 'fail' || each === 'error'))
        return 'fail';
    return statuses.every((each) => each === 'pass') ? 'pass' : 'inconclusive';
}
/** Written so that NaN clears nothing. */
function cleared(metric, limit) {
    return TRAITS[metric].better === 'higher' ? (value) => value >= limit : (value) => value <= limit;
}
function judgeUndefined(test, { reason, value }, limit, clears) {
    const common = { limit, reason, ...(value === undefined ? {} : { observed: value }) };
    if (IS_ERROR[reason] || value === undefined)
        return { ...common, status: 'error' };
    if (test.require === 'bound')
        return { ...common, status: 'inconclusive' };
    return { ...common, status: clears(value) ? 'pass' : 'fail' };
}
function moreRecords(measured, limit, clears, confidence) {
    if (!clears(measured.value))
        return {};
    const more = Math.ceil(measured.needed(limit, confidence) - measured.n);
    return Number.isFinite(more) && more > 0 ? { more: { n: more, of: measured.of } } : {};
}

// EXTERNAL MODULE: ./commands/code-identity.js
var code_identity = __webpack_require__(71146);
;// CONCATENATED MODULE: ./domain/statistics/crossing.js
/** Enough halvings for any two doubles to meet. */
const HALVINGS = 1100;
/** The last point on the way from `inside` to `edge` that is still allowed; allowed points must come first on that way. */
function lastAllowed(allowed, inside, edge) {
    if (allowed(edge))
        return edge;
    let [near, far] = [inside, edge];
    for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (near + far) / 2;
        if (middle === near || middle === far)
            break;
        if (allowed(middle))
            near = middle;
        else
            far = middle;
    }
    return near;
}

;// CONCATENATED MODULE: ./domain/statistics/normal.js
/** The standard normal distribution, to about 1e-15. */
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** From here on the continued fraction converges faster than the series loses digits. */
const TAIL_FROM = 3;
const normalDensity = (z) => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
function normalCdf(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return upperTail(-z);
    return 1 - upperTail(z);
}
/** The z below which a share `p` lies: two rational steps to a start, then Newton's method on the smaller tail. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/** P(Z > z) for z ≥ 0. */
function upperTail(z) {
    if (z === Number.POSITIVE_INFINITY)
        return 0;
    return z < TAIL_FROM ? 0.5 - normalDensity(z) * centralSeries(z) : normalDensity(z) * tailFraction(z);
}
/** Σ z^(2k+1) / (1·3·…·(2k+1)): Abramowitz and Stegun 26.2.11. */
function centralSeries(z) {
    let [term, sum] = [z, z];
    for (let odd = 3; term > sum * Number.EPSILON * 0.1; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** Mills' ratio 1/(z+ 1/(z+ 2/(z+ 3/(z+ …)))), evaluated backwards: Abramowitz and Stegun 26.2.14. */
function tailFraction(z) {
    let rest = z;
    for (let k = 160; k >= 1; k--)
        rest = z + k / rest;
    return 1 / rest;
}
/** z ≥ 0 with P(Z > z) = tail, tail ≤ 0.5. Newton's method on log tails, which are nearly straight lines far out. */
function upperQuantile(tail) {
    let z = tail > 0.3 ? (0.5 - tail) * ROOT_TWO_PI : Math.sqrt(-2 * Math.log(tail)) - 0.5;
    for (let round = 0; round < 60; round++) {
        const above = upperTail(z);
        const step = (Math.log(above / tail) * above) / normalDensity(z);
        z = Math.max(0, z + step);
        if (Math.abs(step) <= 1e-15 * Math.max(1, z))
            break;
    }
    return z;
}

;// CONCATENATED MODULE: ./domain/statistics/sample-size.js

/** The power with which "needs about n more records" is meant. */
const POWER = 0.8;
/** Rows that a one-sided score test of one proportion needs, if the truth is `p` and the limit `p0` (Fleiss, 1981). */
function proportionRows(p, p0, confidence) {
    const [alpha, beta] = [normalQuantile(confidence), normalQuantile(POWER)];
    return ((alpha * Math.sqrt(p0 * (1 - p0)) + beta * Math.sqrt(p * (1 - p))) / (p - p0)) ** 2;
}
/** Rows needed where `standardError` was seen at `n` rows and falls with their root; `distance` on the same scale. */
const scaledRows = (n, standardError, distance, confidence) => n * (((normalQuantile(confidence) + normalQuantile(POWER)) * standardError) / distance) ** 2;

;// CONCATENATED MODULE: ./domain/statistics/auc-interval.js



/** Below so many rows of a class nothing is said of an AUC. */
const MIN_EVENTS_PER_CLASS = 10;
/**
 * Near 0 and 1 DeLong's variance is an estimate from the few rows that stand wrong: with fewer than so many of the
 * smaller class it lets up to twice as many wrong models pass (bench/gate.mjs), and at separation it is 0.
 */
const MIN_MISPLACED = 10;
const aucUncertain = (estimate) => ({
    kind: 'estimate',
    value: estimate.auc,
    method: aucMethod(estimate),
    n: estimate.positives + estimate.negatives,
    of: 'records',
    bounds: (confidence) => aucBounds(estimate, confidence),
    needed: (limit, confidence) => aucRows(estimate, limit, confidence),
});
const aucMethod = (estimate) => (isSparse(estimate) ? 'delong-newcombe' : 'delong-logit');
/** One-sided bounds on the logit scale; where few rows stand wrong, the wider of these and Newcombe's. */
function aucBounds(estimate, confidence) {
    const delong = delongLogit(estimate, confidence);
    if (!isSparse(estimate))
        return delong;
    const safe = newcombe(estimate, confidence);
    return { low: Math.min(delong.low, safe.low), high: Math.max(delong.high, safe.high) };
}
function delongLogit({ auc, variance }, confidence) {
    if (auc <= 0 || auc >= 1)
        return { low: auc, high: auc };
    const reach = (normalQuantile(confidence) * Math.sqrt(variance)) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}
/** The AUCs at which the one seen would not yet be too far off, with the variance there (Newcombe 2006, method 5). */
function newcombe(estimate, confidence) {
    const z = normalQuantile(confidence);
    const near = (theta) => (estimate.auc - theta) ** 2 <= z * z * varianceAt(theta, estimate);
    return { low: lastAllowed(near, estimate.auc, 0), high: lastAllowed(near, estimate.auc, 1) };
}
/** Hanley and McNeil's variance with one size for both classes but the product, as Newcombe takes it. */
function varianceAt(theta, { positives, negatives }) {
    const size = (positives + negatives) / 2 - 1;
    const spread = 1 + (size * (1 - theta)) / (2 - theta) + (size * theta) / (1 + theta);
    return (theta * (1 - theta) * spread) / (positives * negatives);
}
function isSparse({ auc, positives, negatives }) {
    return Math.min(positives, negatives) * Math.min(auc, 1 - auc) < MIN_MISPLACED;
}
function aucRows(estimate, limit, confidence) {
    const { auc, variance } = estimate;
    const n = estimate.positives + estimate.negatives;
    const logit = (share) => Math.log(share / (1 - share));
    const delong = auc > 0 && auc < 1
        ? scaledRows(n, Math.sqrt(variance) / (auc * (1 - auc)), logit(auc) - logit(limit), confidence)
        : 0;
    if (!isSparse(estimate))
        return delong;
    return Math.max(delong, scaledRows(n, Math.sqrt(varianceAt(limit, estimate)), auc - limit, confidence));
}

;// CONCATENATED MODULE: ./domain/statistics/auc-difference.js


/**
 * first − second, from the bounds that each has on the logit scale and their correlation (Zou and Donner, Statistics
 * in Medicine 2008). Wald's interval on the raw scale lets up to twice as many wrong models pass where AUCs are high.
 */
const aucDifference = (pair) => {
    const { first, second, covariance } = pair;
    const n = first.positives + first.negatives;
    const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance));
    return {
        kind: 'estimate',
        value: first.auc - second.auc,
        method: 'delong-mover',
        n,
        of: 'records',
        bounds: (confidence) => mover(pair, confidence),
        needed: (limit, confidence) => scaledRows(n, standardError, first.auc - second.auc - limit, confidence),
    };
};
function mover({ first, second, covariance }, confidence) {
    const [a, b] = [aucBounds(first, confidence), aucBounds(second, confidence)];
    const spread = Math.sqrt(first.variance * second.variance);
    const correlation = spread > 0 ? covariance / spread : 0;
    const reach = (own, others) => Math.sqrt(Math.max(0, own * own - 2 * correlation * own * others + others * others));
    const difference = first.auc - second.auc;
    return {
        low: difference - reach(first.auc - a.low, b.high - second.auc),
        high: difference + reach(a.high - first.auc, second.auc - b.low),
    };
}

;// CONCATENATED MODULE: ./domain/statistics/delong.js
/** In O(n) from rows ordered by score (the mid-rank form of Sun and Xu, IEEE Signal Processing Letters 2014). */
function placements({ truth, score, order }) {
    const positives = truth.reduce((sum, each) => sum + each, 0);
    const negatives = truth.length - positives;
    const share = new Float64Array(truth.length);
    let [positivesAbove, negativesAbove] = [0, 0];
    for (let start = 0; start < order.length;) {
        const end = tieEnd(score, order, start);
        const tied = order.subarray(start, end);
        const tiedPositives = tied.reduce((sum, row) => sum + (truth[row] ?? 0), 0);
        const tiedNegatives = tied.length - tiedPositives;
        const right = 1 - (negativesAbove + tiedNegatives / 2) / negatives;
        const left = (positivesAbove + tiedPositives / 2) / positives;
        for (const row of tied)
            share[row] = truth[row] ? right : left;
        positivesAbove += tiedPositives;
        negativesAbove += tiedNegatives;
        start = end;
    }
    return {
        ofPositives: share.filter((_, row) => truth[row] === 1),
        ofNegatives: share.filter((_, row) => truth[row] === 0),
    };
}
/** The covariance of two AUCs on the same rows; of one with itself, its variance (DeLong et al., Biometrics 1988). */
const aucCovariance = (a, b) => covariance(a.ofPositives, b.ofPositives) / a.ofPositives.length +
    covariance(a.ofNegatives, b.ofNegatives) / a.ofNegatives.length;
const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;
function covariance(a, b) {
    const [meanA, meanB] = [mean(a), mean(b)];
    return a.reduce((sum, each, at) => sum + (each - meanA) * ((b[at] ?? 0) - meanB), 0) / (a.length - 1);
}
function tieEnd(score, order, start) {
    const tied = score[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && score[order[end] ?? 0] === tied)
        end++;
    return end;
}

;// CONCATENATED MODULE: ./domain/statistics/wilson.js


/** Wilson's score bounds of a proportion, each one-sided at `confidence`, within [0, 1] (Wilson, JASA 1927). */
function wilson(successes, n, confidence) {
    const z = normalQuantile(confidence);
    const share = successes / n;
    const middle = share + (z * z) / (2 * n);
    const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    const shrink = 1 + (z * z) / n;
    return { low: Math.max(0, (middle - reach) / shrink), high: Math.min(1, (middle + reach) / shrink) };
}
const proportion = (successes, n, of) => ({
    kind: 'estimate',
    value: successes / n,
    method: 'wilson',
    n,
    of,
    bounds: (confidence) => wilson(successes, n, confidence),
    needed: (limit, confidence) => proportionRows(successes / n, limit, confidence),
});

;// CONCATENATED MODULE: ./domain/statistics/balanced-accuracy.js


/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;
/**
 * The mean of the recalls of both classes, two independent proportions: the reaches of their Wilson bounds joined by
 * MOVER (Zou and Donner, Statistics in Medicine 2008). A bootstrap of the few rows of a rare class lets up to a third
 * of the models at the limit pass.
 */
function balancedAccuracy({ tp, fp, tn, fn }) {
    const recalls = [
        { right: tp, of: tp + fn },
        { right: tn, of: tn + fp },
    ];
    const n = tp + fp + tn + fn;
    const value = recalls.reduce((sum, { right, of }) => sum + right / of, 0) / 2;
    const bounds = (confidence) => {
        const reach = (side) => Math.hypot(...recalls.map(({ right, of }) => right / of - wilson(right, of, confidence)[side])) / 2;
        return { low: Math.max(0, value - reach('low')), high: Math.min(1, value + reach('high')) };
    };
    const { low, high } = bounds(ONE_STANDARD_ERROR);
    return {
        kind: 'estimate',
        value,
        method: 'wilson-mover',
        n,
        of: 'records',
        bounds,
        needed: (limit, confidence) => scaledRows(n, (high - low) / 2, value - limit, confidence),
    };
}

;// CONCATENATED MODULE: ./domain/statistics/random.js
const WORD = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;
/** xoshiro128** (Blackman and Vigna, 2021), its state filled by SplitMix64 from an integer seed. */
function seeded(seed) {
    const [a, b] = splitMix64(BigInt.asUintN(64, BigInt(seed)));
    const state = Int32Array.of(low(a), high(a), low(b), high(b));
    return { fill: (into, limit) => fill(state, into, limit) };
}
/** The high half of word·limit (Lemire 2019); low halves that would favour some results are drawn again. Exact to 2²¹. */
function fill(state, into, limit) {
    const unfair = WORD % limit;
    let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
    for (let at = 0; at < into.length;) {
        const word = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotate(s3, 11);
        const result = Math.floor((word * limit) / WORD);
        if (word * limit - result * WORD >= unfair)
            into[at++] = result;
    }
    state.set([s0, s1, s2, s3]);
}
const rotate = (word, by) => (word << by) | (word >>> (32 - by));
function splitMix64(seed) {
    const mix = (state) => {
        let z = state & MASK_64;
        z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
        z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
        return z ^ (z >> 31n);
    };
    const gamma = 0x9e3779b97f4a7c15n;
    return [mix(seed + gamma), mix(seed + 2n * gamma)];
}
const low = (word) => Number(word & 0xffffffffn);
const high = (word) => Number(word >> 32n);

;// CONCATENATED MODULE: ./domain/statistics/bootstrap.js

/** Rows drawn with replacement: each resample is a vector of how often each of the `n` rows was drawn. */
function bootstrap(n, statistic, resamples, seed) {
    const random = seeded(seed);
    const drawn = new Uint32Array(n);
    const weight = new Float64Array(n);
    const all = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        weight.fill(0);
        random.fill(drawn, n);
        for (const row of drawn)
            weight[row] = (weight[row] ?? 0) + 1;
        all[resample] = statistic(weight);
    }
    const replicates = all.filter((each) => !Number.isNaN(each)).sort();
    return { replicates, undefinedShare: 1 - replicates.length / resamples };
}
/** The quantile with linear interpolation between the closest ranks (NumPy's default) of sorted values. */
function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const below = Math.floor(at);
    const [low = Number.NaN, high = low] = sorted.subarray(below, below + 2);
    return low + (high - low) * (at - below);
}

;// CONCATENATED MODULE: ./domain/statistics/bca.js


/** Above so many rows the jackknife leaves out groups: the acceleration is the same to first order, the work bounded. */
const MAX_JACKKNIFE_GROUPS = 1000;
/** Undefined where leaving rows out leaves the metric undefined, or every replicate lies on one side of the value. */
function corrections(value, replicates, n, statistic) {
    const bias = normalQuantile(shareBelow(replicates, value));
    const acceleration = skewness(jackknife(n, statistic));
    return Number.isFinite(bias) && Number.isFinite(acceleration) ? { bias, acceleration } : undefined;
}
/** The one-sided bound below which a share of the corrected distribution lies. */
function bcaBound(replicates, share, { bias, acceleration }) {
    const shifted = bias + normalQuantile(share);
    return quantile(replicates, normalCdf(bias + shifted / (1 - acceleration * shifted)));
}
/** Values equal to the estimate count half. */
function shareBelow(replicates, value) {
    const below = replicates.reduce((sum, each) => sum + (each < value ? 1 : each === value ? 0.5 : 0), 0);
    return below / replicates.length;
}
function jackknife(n, statistic) {
    const groups = Math.min(n, MAX_JACKKNIFE_GROUPS);
    const weight = new Float64Array(n).fill(1);
    return Float64Array.from({ length: groups }, (_, group) => {
        for (let row = group; row < n; row += groups)
            weight[row] = 0;
        const without = statistic(weight);
        for (let row = group; row < n; row += groups)
            weight[row] = 1;
        return without;
    });
}
function skewness(without) {
    const mean = without.reduce((sum, each) => sum + each, 0) / without.length;
    let [squares, cubes] = [0, 0];
    for (const each of without) {
        squares += (mean - each) ** 2;
        cubes += (mean - each) ** 3;
    }
    return cubes / (6 * squares ** 1.5);
}

;// CONCATENATED MODULE: ./domain/statistics/uncertain.js
const METHODS = (/* unused pure expression or super */ null && ([
    'wilson',
    'wilson-mover',
    'delong-logit',
    'delong-newcombe',
    'delong-mover',
    'tango',
    'bootstrap-percentile',
    'bootstrap-bca',
    'identical',
]));
const notDefined = (reason, value) => ({
    kind: 'undefined',
    reason,
    ...(value === undefined ? {} : { value }),
});

;// CONCATENATED MODULE: ./domain/statistics/resampled.js




/** Fewer resamples than this are too few for the corrected tails. */
const BCA_FROM_RESAMPLES = 2000;
/** More undefined resamples than this share and nothing is said. */
const MAX_UNDEFINED_SHARE = 0.05;
/** Any statistic of `n` rows by the bootstrap: corrected (BCa) from 2,000 resamples on, else the percentile method. */
function resampled(n, statistic, settings) {
    const value = statistic(new Float64Array(n).fill(1));
    const { replicates, undefinedShare } = bootstrap(n, statistic, settings.resamples, settings.seed);
    if (undefinedShare > MAX_UNDEFINED_SHARE)
        return notDefined('undefined-resamples', value);
    if (!isSpread(replicates, value))
        return notDefined('degenerate', value);
    const corrected = settings.resamples >= BCA_FROM_RESAMPLES ? corrections(value, replicates, n, statistic) : undefined;
    const bound = (share) => (corrected ? bcaBound(replicates, share, corrected) : quantile(replicates, share));
    return {
        kind: 'estimate',
        value,
        method: corrected ? 'bootstrap-bca' : 'bootstrap-percentile',
        n,
        of: 'records',
        bounds: (confidence) => ({ low: bound(1 - confidence), high: bound(confidence) }),
        needed: (limit, confidence) => scaledRows(n, deviation(replicates), value - limit, confidence),
    };
}
/** Sums of the same numbers in another order differ in their last digits: that is no spread. */
function isSpread(replicates, value) {
    const spread = (replicates[replicates.length - 1] ?? 0) - (replicates[0] ?? 0);
    return spread > ROUNDING * Math.max(Math.abs(value), Number.MIN_VALUE);
}
const ROUNDING = 1e-12;
function deviation(values) {
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}

;// CONCATENATED MODULE: ./domain/statistics/estimate.js









/** A metric of rows with its uncertainty: Wilson for proportions, DeLong for the AUC, the bootstrap for the rest. */
function estimate(metric, rows, settings) {
    const reason = whyUndefined(metric, rows, settings.threshold);
    if (reason)
        return notDefined(reason);
    switch (metric) {
        case 'accuracy_score':
        case 'recall_score':
        case 'precision_score':
            return estimateProportion(metric, rows, settings.threshold);
        case 'balanced_accuracy_score':
            return balancedAccuracy(confusion(rows, settings.threshold));
        case 'roc_auc_score':
            return estimateAuc(rows);
        default:
            return estimateByBootstrap(metric, rows, settings);
    }
}
/** Why the metric does not exist on these rows; undefined where it does. */
function whyUndefined(metric, rows, threshold) {
    const { positives, negatives } = classCounts(rows);
    if (positives + negatives === 0)
        return 'no-rows';
    if (positives === 0 || negatives === 0)
        return 'one-class';
    const value = TRAITS[metric].of(rows, threshold);
    if (!Number.isNaN(value))
        return undefined;
    return metric === 'precision_score' ? 'no-predicted-positives' : 'zero-division';
}
function estimateProportion(metric, rows, threshold) {
    const { tp, fp, tn, fn } = confusion(rows, threshold);
    if (metric === 'recall_score')
        return proportion(tp, tp + fn, 'positives');
    if (metric === 'precision_score')
        return proportion(tp, tp + fp, 'predicted-positives');
    return proportion(tp + tn, tp + fp + tn + fn, 'records');
}
function estimateAuc(rows) {
    const shares = placements(rows);
    const auc = mean(shares.ofPositives);
    const { positives, negatives } = classCounts(rows);
    if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS)
        return notDefined('too-few-events', auc);
    return aucUncertain({ auc, variance: aucCovariance(shares, shares), positives, negatives });
}
function estimateByBootstrap(metric, rows, settings) {
    const { positives, negatives } = classCounts(rows);
    if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS) {
        return notDefined('too-few-events', TRAITS[metric].of(rows, settings.threshold));
    }
    return resampled(rows.truth.length, TRAITS[metric].statistic(rows, settings.threshold), settings);
}

;// CONCATENATED MODULE: ./domain/statistics/tango.js



/** Tango's score bounds of a paired difference of proportions, first − second (Tango, Statistics in Medicine 1998). */
function tango(table, confidence) {
    const z = normalQuantile(confidence);
    const observed = (table.onlyFirst - table.onlySecond) / table.pairs;
    return {
        low: lastAllowed((difference) => score(table, difference) <= z, observed, -1),
        high: lastAllowed((difference) => score(table, difference) >= -z, observed, 1),
    };
}
const pairedProportion = (table, of) => {
    const { onlyFirst, onlySecond, pairs } = table;
    const value = (onlyFirst - onlySecond) / pairs;
    const variance = (onlyFirst + onlySecond - (onlyFirst - onlySecond) ** 2 / pairs) / pairs ** 2;
    return {
        kind: 'estimate',
        value,
        method: 'tango',
        n: pairs,
        of,
        bounds: (confidence) => tango(table, confidence),
        needed: (limit, confidence) => scaledRows(pairs, Math.sqrt(variance), value - limit, confidence),
    };
};
/** The score statistic at a difference: positive where the data lie above it. */
function score({ onlyFirst: b, onlySecond: c, pairs: n }, difference) {
    const distance = b - c - n * difference;
    const variance = n * (2 * discordance(b, c, n, difference) + difference * (1 - difference));
    if (variance > 0)
        return distance / Math.sqrt(variance);
    return distance === 0 ? 0 : distance * Number.POSITIVE_INFINITY;
}
/** The maximum-likelihood share of pairs in which only the second is right, given the difference. */
function discordance(b, c, n, difference) {
    const linear = -b - c + (2 * n - b + c) * difference;
    const root = Math.sqrt(Math.max(0, linear * linear + 8 * n * c * difference * (1 - difference)));
    return (root - linear) / (4 * n);
}

;// CONCATENATED MODULE: ./domain/statistics/compare.js









/** With fewer rows on which the models decide differently a bootstrap lets too many wrong models pass (bench/gate.mjs). */
const MIN_DISCORDANT = 10;
/** candidate − champion, paired by row: Tango for proportions, DeLong for the AUC, a paired bootstrap for the rest. */
function compare(metric, contest, settings) {
    const reason = whyUndefined(metric, contest.candidate, settings.threshold) ??
        whyUndefined(metric, contest.champion, settings.threshold);
    if (reason)
        return notDefined(reason);
    if (contest.sameModel)
        return noDifference(contest.candidate.truth.length);
    switch (metric) {
        case 'accuracy_score':
            return pairedProportion(pairsOf(contest, settings.threshold, () => true), 'records');
        case 'recall_score':
            return pairedProportion(pairsOf(contest, settings.threshold, (truth) => truth === 1), 'positives');
        case 'roc_auc_score':
            if (discordant(metric, contest, settings.threshold) === 0)
                return notDefined('degenerate', 0);
            return compareAuc(contest);
        default:
            return compareByBootstrap(metric, contest, settings);
    }
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
/** On how many rows the answers that the metric judges are not the same. */
function discordant(metric, { candidate, champion }, threshold) {
    const answer = (score) => (TRAITS[metric].on === 'decisions' ? (score ?? 0) >= threshold : score);
    return candidate.score.filter((score, row) => answer(score) !== answer(champion.score[row])).length;
}
function pairsOf(contest, threshold, counted) {
    let [onlyFirst, onlySecond, pairs] = [0, 0, 0];
    contest.candidate.truth.forEach((truth, row) => {
        if (!counted(truth))
            return;
        const right = ({ score }) => Number((score[row] ?? Number.NaN) >= threshold) === truth;
        const [first, second] = [right(contest.candidate), right(contest.champion)];
        pairs++;
        if (first && !second)
            onlyFirst++;
        if (second && !first)
            onlySecond++;
    });
    return { onlyFirst, onlySecond, pairs };
}
function compareAuc({ candidate, champion }) {
    const { positives, negatives } = classCounts(candidate);
    const [a, b] = [placements(candidate), placements(champion)];
    const value = mean(a.ofPositives) - mean(b.ofPositives);
    if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS)
        return notDefined('too-few-events', value);
    const auc = (shares) => ({
        auc: mean(shares.ofPositives),
        variance: aucCovariance(shares, shares),
        positives,
        negatives,
    });
    return aucDifference({ first: auc(a), second: auc(b), covariance: aucCovariance(a, b) });
}
function compareByBootstrap(metric, contest, settings) {
    const statistic = (rows) => TRAITS[metric].statistic(rows, settings.threshold);
    const [candidate, champion] = [statistic(contest.candidate), statistic(contest.champion)];
    const difference = (weight) => candidate(weight) - champion(weight);
    const n = contest.candidate.truth.length;
    const few = tooFew(metric, contest, settings.threshold);
    return few ? notDefined(few, difference(new Float64Array(n).fill(1))) : resampled(n, difference, settings);
}
function tooFew(metric, contest, threshold) {
    const { positives, negatives } = classCounts(contest.candidate);
    if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS)
        return 'too-few-events';
    const isByDecisions = TRAITS[metric].on === 'decisions';
    return isByDecisions && discordant(metric, contest, threshold) < MIN_DISCORDANT ? 'too-few-differences' : undefined;
}

;// CONCATENATED MODULE: ./commands/model-test/findings.js




const BY_REASON = {
    'no-rows': 'model/class-never-seen',
    'one-class': 'model/class-never-seen',
    'no-predicted-positives': 'model/metric-undefined',
    'zero-division': 'model/metric-undefined',
    'undefined-resamples': 'model/resamples-undefined',
    'too-few-events': 'model/too-few-events',
    'too-few-differences': 'model/too-few-differences',
    degenerate: 'model/no-spread',
    suppressed: 'model/slice-suppressed',
    'no-baseline': 'model/baseline-missing',
};
/** What a metric's numbers are over: its own denominator, and the classes; none that would give a small count away. */
function over({ positives, negatives, isWithheld }, n, admission) {
    const rows = positives + negatives;
    return admission.over(Math.min(rows, n ?? rows), isWithheld ? 0 : Math.min(positives, negatives));
}
const overOf = ({ size, n }, admission) => over(size, n, admission);
const overOfRow = ({ size, measured }, admission) => over(size, measured?.kind === 'estimate' ? measured.n : undefined, admission);
/** Why a test did not pass, at its line of the spec. */
function resultFinding(result, admission) {
    const { status, reason, test } = result;
    if (status === 'pass')
        return [];
    const code = reason ? BY_REASON[reason] : status === 'fail' ? 'model/test-failed' : 'model/test-inconclusive';
    return [(0,finding/* error */.z3)(code, paramsOf(code, result, admission), test.at)];
}
function paramsOf(code, result, admission) {
    const { test, slice, size, observed, bound, reason } = result;
    const within = overOf(result, admission);
    return {
        test: (0,outcome_labelled.id)(test.name),
        slice: (0,outcome_labelled.id)(slice),
        metric: (0,outcome_labelled.id)(test.metric),
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
const reasonOf = (reason, over) => reason === 'suppressed' || reason === 'no-baseline' ? (0,outcome_labelled.id)(reason) : (0,outcome_labelled/* word */.Vm)(reason, over);
/** Of every inconclusive test: that one needs no number of records would tell on which side of the limit it is. */
const needsOf = ({ more }, over) => (0,outcome_labelled/* word */.Vm)(more === undefined ? 'more records like these would not' : `needs about ${more.n} more ${more.of}`, over);
function limitIn({ reason, limit }) {
    if (reason === 'too-few-events')
        return (0,outcome_labelled/* known */.eO)(MIN_EVENTS_PER_CLASS);
    return reason === 'too-few-differences' ? (0,outcome_labelled/* known */.eO)(MIN_DISCORDANT) : (0,outcome_labelled/* known */.eO)(limit, 4);
}
const classParams = ({ positives, negatives }, over) => ({
    positives: (0,outcome_labelled/* count */.U9)(positives, over),
    negatives: (0,outcome_labelled/* count */.U9)(negatives, over),
});

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
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

;// CONCATENATED MODULE: ./commands/model-test/row-counts.js

/** How many rows there are of each kind, each over the fewest that could be worked out from the others. */
function rowCounts({ set, sample }, admission) {
    const labelled = set.labelled.length;
    const unlabelled = set.ids.length - labelled;
    const positives = sample.rows.truth.reduce((sum, each) => sum + each, 0);
    // The count of all rows stands elsewhere: what is not labelled follows from what is.
    const others = unlabelled > 0 ? [unlabelled] : [];
    const over = admission.over(labelled, Math.min(positives, labelled - positives, ...others));
    return {
        all: (0,outcome_labelled/* count */.U9)(set.ids.length, set.overAll),
        labelled: (0,outcome_labelled/* count */.U9)(labelled, over),
        unlabelled: (0,outcome_labelled/* count */.U9)(unlabelled, set.overAll),
        positives: (0,outcome_labelled/* count */.U9)(positives, over),
        negatives: (0,outcome_labelled/* count */.U9)(labelled - positives, over),
    };
}

;// CONCATENATED MODULE: ./commands/model-test/document.js





/** The report for machines (DESIGN §12). What was not measured is null. */
function documentOf({ seen, measured }, job) {
    const { spec, inputs } = job;
    const digest = (value) => (value === undefined ? null : (0,outcome_labelled.id)(value));
    return {
        binding: (0,outcome_labelled.id)(inputs.predictions === undefined ? 'predictor' : 'none'),
        rows: measured ? rowsJson(measured, job) : null,
        tests: measured
            ? measured.results.map((result) => testJson(result, job))
            : spec.tests.flatMap((test) => test.slices.map((slice) => stoppedJson(test, slice))),
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
    const { all: _, ...rows } = rowCounts(measured, admission);
    return rows;
}
function testJson(result, { admission }) {
    const { test, slice, status, observed, interval, bound, method, n, limit, more } = result;
    const over = overOf(result, admission);
    return {
        name: (0,outcome_labelled.id)(test.name),
        metric: (0,outcome_labelled.id)(test.metric),
        slice: (0,outcome_labelled.id)(slice),
        status: (0,outcome_labelled.id)(status),
        observed: aggregate(observed, over),
        interval: intervalJson(interval, over),
        method: method === undefined ? null : (0,outcome_labelled/* word */.Vm)(method, over),
        n: n === undefined ? null : (0,outcome_labelled/* count */.U9)(n, over),
        limit: (0,outcome_labelled/* known */.eO)(limit, 4),
        require: (0,outcome_labelled.id)(test.require),
        bound: aggregate(bound, over),
        needs: more === undefined ? null : needsJson(more, over),
    };
}
const stoppedJson = (test, slice) => ({
    name: (0,outcome_labelled.id)(test.name),
    metric: (0,outcome_labelled.id)(test.metric),
    slice: (0,outcome_labelled.id)(slice),
    status: (0,outcome_labelled.id)('error'),
    observed: null,
    interval: null,
    method: null,
    n: null,
    limit: (0,outcome_labelled/* known */.eO)(judge_limitOf(test.metric, test.limit), 4),
    require: (0,outcome_labelled.id)(test.require),
    bound: null,
    needs: null,
});
function reportJson(row, { admission }) {
    const over = overOfRow(row, admission);
    const { measured } = row;
    const estimate = measured?.kind === 'estimate' ? measured : undefined;
    return {
        metric: (0,outcome_labelled.id)(row.metric),
        slice: (0,outcome_labelled.id)(row.slice),
        observed: aggregate(measured?.value, over),
        interval: intervalJson(estimate?.bounds(TWO_SIDED_95), over),
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
        return spec.tests.flatMap((test) => test.slices.map((slice) => caseOf(test, slice, 'error', stopped)));
    }
    return measured.results.map((result) => {
        const { test, slice, status, reason } = result;
        const why = reason === undefined ? (0,outcome_labelled.id)(status) : reasonOf(reason, overOf(result, admission));
        return caseOf(test, slice, status, (0,outcome_document/* say */.c) `${why}`);
    });
}
const caseOf = (test, slice, status, detail) => ({
    suite: 'model-test',
    name: `${test.name} (${slice})`,
    status,
    at: test.at,
    detail,
});

;// CONCATENATED MODULE: ./commands/model-test/summary.js







const DIGEST_CHARACTERS = 19;
/** What the tests showed, for people and for machines. */
const reportOf = (tested, verdict, job) => ({
    title: (0,outcome_document/* say */.c) `Model test ${(0,outcome_labelled.id)(job.admission.step.id)}: ${(0,outcome_labelled.id)(verdict)}`,
    blocks: [
        { block: 'paragraph', text: about(tested, job) },
        ...(tested.measured ? measuredBlocks(tested.measured, job) : []),
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
    const { labelled, all, positives } = rowCounts(measured, admission);
    return (0,outcome_document/* say */.c) `${labelled} of ${all} rows have a label, ${positives} of them are of class 1.`;
}
function measuredBlocks({ results, report }, { spec, admission }) {
    const { confidence } = spec.statistics;
    const head = [
        (0,outcome_document/* say */.c) `Test`,
        (0,outcome_document/* say */.c) `Slice`,
        (0,outcome_document/* say */.c) `Verdict`,
        (0,outcome_document/* say */.c) `Observed`,
        (0,outcome_document/* say */.c) `95 % interval`,
        (0,outcome_document/* say */.c) `Limit`,
        (0,outcome_document/* say */.c) `●, interval and limit (╎)`,
        (0,outcome_document/* say */.c) `Decided by`,
    ];
    const rows = results.map((result) => testRow(result, overOf(result, admission)));
    const how = (0,outcome_document/* say */.c) `A test passes where the one-sided bound (confidence ${(0,outcome_labelled/* known */.eO)(confidence, 3)}) clears the limit, and fails where the opposite bound misses it. Intervals are two-sided.`;
    return [
        { block: 'table', head, rows },
        { block: 'paragraph', text: how },
        ...(report.length > 0 ? [reportDetails(report, (row) => overOfRow(row, admission))] : []),
    ];
}
function testRow(result, over) {
    const { test, slice, status, observed, interval, limit } = result;
    return [
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(test.name)}`,
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
function decidedBy(result, over) {
    const { test, bound, reason, method, status } = result;
    if (reason !== undefined)
        return (0,outcome_document/* say */.c) `${reasonOf(reason, over)}`;
    if (bound === undefined)
        return (0,outcome_document/* say */.c) `the estimate`;
    const by = (0,outcome_document/* say */.c) `bound ${(0,outcome_labelled/* number */.ai)(bound, over)} (${(0,outcome_labelled/* word */.Vm)(method ?? test.metric, over)})`;
    return status === 'inconclusive' ? (0,outcome_document/* say */.c) `${by}; ${needsOf(result, over)}` : by;
}
function reportDetails(report, over) {
    const head = [(0,outcome_document/* say */.c) `Metric`, (0,outcome_document/* say */.c) `Slice`, (0,outcome_document/* say */.c) `Observed`, (0,outcome_document/* say */.c) `95 % interval`, (0,outcome_document/* say */.c) `Method`];
    const rows = report.map((row) => reportRow(row, over(row)));
    const metrics = (0,outcome_labelled/* ids */.dK)(new Set(report.map(({ metric }) => metric)));
    return { block: 'details', summary: (0,outcome_document/* say */.c) `Not gated: ${metrics}`, blocks: [{ block: 'table', head, rows }] };
}
function reportRow({ metric, slice, measured }, over) {
    const estimate = measured?.kind === 'estimate' ? measured : undefined;
    const how = estimate?.method ?? (measured?.kind === 'undefined' ? measured.reason : undefined);
    const method = how === undefined ? (0,outcome_labelled.id)('suppressed') : (0,outcome_labelled/* word */.Vm)(how, over);
    return [
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(metric)}`,
        (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(slice)}`,
        numberText(measured?.value, over),
        intervalText(estimate?.bounds(TWO_SIDED_95), over),
        (0,outcome_document/* say */.c) `${method}`,
    ];
}
const numberText = (value, over) => value === undefined ? (0,outcome_document/* say */.c) `none` : (0,outcome_document/* say */.c) `${(0,outcome_labelled/* number */.ai)(value, over)}`;
const intervalText = (interval, over) => interval === undefined ? (0,outcome_document/* say */.c) `none` : (0,outcome_document/* say */.c) `${(0,outcome_labelled/* number */.ai)(interval.low, over)} to ${(0,outcome_labelled/* number */.ai)(interval.high, over)}`;

;// CONCATENATED MODULE: ./commands/model-test/outcome.js






function modelTestOutcome(tested, job, code) {
    const verdict = verdictFor(tested, job);
    const results = tested.measured?.results ?? [];
    const findings = [
        ...codeFindings(code),
        ...tested.findings,
        ...results.flatMap((result) => resultFinding(result, job.admission)),
        ...(isBound(job) ? [] : [(0,finding/* error */.z3)('model/binding-none')]),
    ];
    return {
        verdict,
        findings: [...job.admission.findings, ...findings],
        outputs: {},
        summary: reportOf(tested, verdict, job),
        evidence: [statementOf(tested, verdict, findings, job, code)],
    };
}
const isBound = ({ inputs }) => inputs.predictions === undefined;
/** Stopped is failed. What no model answered for opens nothing, however good. */
function verdictFor({ measured }, job) {
    if (measured === undefined)
        return 'fail';
    const verdict = verdictOf(measured.results.map(({ status }) => status));
    return verdict === 'pass' && !isBound(job) ? 'inconclusive' : verdict;
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
        subjects: seen.model === undefined ? {} : { [order.model.artifact]: seen.model },
        materials: {
            ...(seen.data === undefined ? {} : { [spec.data.origin]: seen.data }),
            ...(seen.champion === undefined ? {} : { [championName(job)]: seen.champion }),
            ...(code === undefined ? {} : { 'program:code': code.digest }),
        },
        texts: { spec: spec.digest },
        facts: { ...factsOf(tested, job), ...seen.objects },
        ...(code === undefined ? {} : { code: (0,code_identity/* identityOf */.c)(code) }),
    });
}
/** An artifact by its id, as other steps name it; ids hold no colon, so a release can be no artifact's name. */
function championName({ order: { champion } }) {
    if (champion?.kind === 'artifact')
        return champion.read.artifact;
    return `release:${champion?.kind === 'release' ? champion.destination : 'none'}`;
}
function factsOf({ measured }, job) {
    const { spec, inputs, admission } = job;
    return {
        binding: isBound(job) ? 'predictor' : 'none',
        spec: inputs.spec ?? admission.step.spec ?? 'none',
        tests: spec.tests.length,
        seed: spec.statistics.seed,
        confidence: spec.statistics.confidence,
        'test-set-uses': measured?.uses.uses ?? 'none',
        'test-set-models': measured?.uses.models ?? 'none',
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
const outcomes_decided = (by, value) => side((outcome) => outcome[by] === value);
const right = (by) => side((outcome) => outcome[by] === outcome.truth);
const wrong = (by) => side((outcome) => outcome[by] !== outcome.truth);
/** Rows that one gets right and the other wrong; of one class, where it is given. */
const onlyRight = (by, truth) => side((outcome) => outcome.model !== outcome.champion && outcome[by] === outcome.truth && (truth ?? outcome.truth) === outcome.truth);
const ofDecider = (by) => [
    ...[cell(by, 1, 1), cell(by, 1, 0), cell(by, 0, 0), cell(by, 0, 1)],
    ...[outcomes_decided(by, 1), outcomes_decided(by, 0), right(by), wrong(by)],
    ...[onlyRight(by), onlyRight(by, 0), onlyRight(by, 1)],
];
/** All sides of decisions that nobody may work out of few rows. */
const SIDES = [...ofDecider('model'), ...ofDecider('champion')];
/** Each row's outcome. Without a champion all are as if it had always decided for class 0. */
function outcomesOf({ truth, score }, champion, threshold) {
    const decides = (each) => Number((each ?? Number.NaN) >= threshold);
    return truth.map((each, row) => each * 4 + decides(score[row]) * 2 + decides(champion?.score[row]));
}
const TP = cell('model', 1, 1);
const FP = cell('model', 1, 0);
/** Both models' decisions for class 1 among a class, one minus the other. */
const change = (truth) => cell('model', 1, truth).map((weight, outcome) => weight - (cell('champion', 1, truth)[outcome] ?? 0));
const CHANGES = [change(1), change(0)];
/**
 * What the number of a metric, its interval and its `n` tell of the rows beside the size of each class, taken as exact.
 * F1 and balanced accuracy are two counts in one number; with the sizes of the classes it gives hardly more than one
 * answer, so they tell both. Metrics of the scores themselves tell no count of decisions.
 */
const TELLS = {
    recall_score: [TP],
    precision_score: [TP, FP],
    accuracy_score: [right('model')],
    balanced_accuracy_score: [TP, FP],
    f1_score: [TP, FP],
};
/**
 * What a difference of the model and its champion tells: of paired proportions, how many rows only one of them gets
 * right; of the others, what makes the champion's counts known where the model's are.
 */
const CHANGE_TELLS = {
    recall_score: [onlyRight('model', 1), onlyRight('champion', 1)],
    precision_score: CHANGES,
    accuracy_score: [onlyRight('model'), onlyRight('champion')],
    balanced_accuracy_score: CHANGES,
    f1_score: CHANGES,
};
const toldBy = (metric, isChange) => (isChange ? CHANGE_TELLS : TELLS)[metric] ?? [];
const ALL_ROWS = side(() => true);
/** Of which rows a metric is a share. */
function denominatorOf(metric) {
    if (metric === 'recall_score')
        return POSITIVES;
    return metric === 'precision_score' ? outcomes_decided('model', 1) : ALL_ROWS;
}

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
        seeded(seed).fill(drawn, RANDOM_LIMIT);
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
    const atoms = new Map();
    outcomes.forEach((outcome, row) => {
        const slices = cells.flatMap(({ member }, index) => (member[row] ? [index] : []));
        const name = slices.join();
        const atom = atoms.get(name) ?? { slices, counts: new Float64Array(OUTCOMES) };
        atoms.set(name, atom);
        atom.counts[outcome] = (atom.counts[outcome] ?? 0) + 1;
    });
    return { slices: cells.length, all: [...atoms.values()] };
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





const keyOf = ({ metric, slice, isChange }) => `${metric}${isChange ? ' change' : ''} ${slice}`;
/**
 * The keys of numbers that must be withheld, so that nobody can work out fewer rows right or wrong, found or missed, in
 * any group that the slices single out; not even none, which says the same of all. The unknowns are the counts of each
 * outcome in each atom; a number that is shown tells sums of them. Each stays as long as nothing small follows from it
 * and from those before it: those of the whole come first, and those of the smallest slice last.
 */
function withheldNumbers(numbers, decided, least) {
    const known = knownOf(decided);
    const secrets = secretsOf(known, least.perSide);
    const telling = tellingNumbers(numbers, decided, known);
    const nothing = { span: sizesIn(known), keys: [] };
    // What is small by itself need not be tried: it would be found, but slowly.
    const large = telling.filter(({ counted, fewest }) => counted >= least.counted && fewest >= least.perSide);
    const { keys: shown } = asManyAsMayBe(nothing, large, ({ span, keys }, more) => {
        const wider = extended(span, more.flatMap(({ sums }) => sums));
        if (isTelling(wider, secrets, known, least.perSide))
            return undefined;
        return { span: wider, keys: [...keys, ...more.map(({ key }) => key)] };
    });
    return new Set(telling.map(({ key }) => key).filter((key) => !shown.includes(key)));
}
function tellingNumbers(numbers, { cells }, { members, totals, largestFirst }) {
    return largestFirst.flatMap((index) => {
        const [member = new Float64Array(), total = new Float64Array()] = [members[index], totals[index]];
        return numbers
            .filter(({ slice, metric, isChange }) => slice === cells[index]?.name && toldBy(metric, isChange).length > 0)
            .map(({ metric, isChange, slice }) => ({
            key: keyOf({ metric, isChange, slice }),
            sums: toldBy(metric, isChange).map((side) => joint(member, side)),
            counted: dot(total, denominatorOf(metric)),
            fewest: Math.min(...sidesToldBy(metric, isChange).map((side) => dot(total, side))),
        }));
    });
}
/** The sides that follow from one number of a slice and the sizes of its classes. */
function sidesToldBy(metric, isChange) {
    const span = extended(emptySpan(OUTCOMES), [POSITIVES, NEGATIVES, ...toldBy(metric, isChange)]);
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

;// CONCATENATED MODULE: ./domain/verdict/measure.js





/** Every test on each of its slices. */
function measureTests(spec, sample) {
    return spec.tests.flatMap((test) => cellsOf(test, sample.slices).map((cell) => ({
        test,
        slice: cell.name,
        size: sizeOf(cell, numberOf(test, cell), sample),
        ...measureTest(test, cell, spec, sample),
    })));
}
/** Every reported metric on every slice. */
function measureReport(spec, sample) {
    return spec.report.flatMap((metric) => sample.slices.cells.map((cell) => ({
        metric,
        slice: cell.name,
        size: sizeOf(cell, { metric, slice: cell.name, isChange: false }, sample),
        ...(sample.hidden.has(cell.name)
            ? {}
            : { measured: estimate(metric, rowsIn(sample.rows, cell), settingsOf(spec)) }),
    })));
}
function measureTest(test, cell, spec, sample) {
    if (sample.hidden.has(cell.name))
        return suppressed(test);
    const rows = rowsIn(sample.rows, cell);
    const { confidence } = spec.statistics;
    if (test.limit.kind !== 'change')
        return judge(test, estimate(test.metric, rows, settingsOf(spec)), confidence);
    if (sample.champion === undefined)
        return noBaseline(test);
    const contest = { candidate: rows, champion: rowsIn(sample.champion, cell), sameModel: sample.sameModel };
    return judge(test, compare(test.metric, contest, settingsOf(spec)), confidence);
}
/** The spec's reader has seen to it that every name is known; a name that is not would otherwise test nothing. */
function cellsOf(test, { named }) {
    return test.slices.flatMap((name) => {
        const cells = named.get(name);
        if (cells === undefined || cells.length === 0)
            throw new Error('a test names a slice that was not made');
        return cells;
    });
}
/** The reader demands a threshold wherever decisions are judged; elsewhere none is used. */
const settingsOf = ({ statistics: { resamples, seed }, threshold = Number.NaN }) => ({
    resamples,
    seed,
    threshold,
});
const rowsIn = (rows, { member }) => subset(rows, Uint32Array.from(member.keys()).filter((row) => member[row] === 1));
const sizeOf = (cell, number, { rows, withheld }) => ({
    ...classCounts(rowsIn(rows, cell)),
    isWithheld: withheld.has(keyOf(number)),
});
const numberOf = ({ metric, limit }, { name }) => ({
    metric,
    slice: name,
    isChange: limit.kind === 'change',
});
/** All numbers that a report of these slices would have, those of tests first. */
const numbersOf = (spec, slices) => [
    ...spec.tests.flatMap((test) => cellsOf(test, slices).map((cell) => numberOf(test, cell))),
    ...spec.report.flatMap((metric) => slices.cells.map(({ name }) => ({ metric, slice: name, isChange: false }))),
];

// EXTERNAL MODULE: ./commands/data-digest.js
var data_digest = __webpack_require__(803);
// EXTERNAL MODULE: ./commands/partition-data.js + 1 modules
var partition_data = __webpack_require__(39672);
// EXTERNAL MODULE: ./domain/contract/sql.js
var sql = __webpack_require__(57465);
;// CONCATENATED MODULE: ./commands/model-test/expressions.js



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
    const label = await safe(spec.data.label.sql, 'DOUBLE', spec.data.label.at);
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
    const known = [...inSpec, ...slices.flatMap((slice) => (slice.kind === 'column' ? [slice.column] : []))];
    const near = (0,shape/* nearest */.pA)(String(column.value), known.filter((name) => columns.includes(name)));
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
    const order = `ORDER BY ${shuffled(spec)}`;
    const columns = [
        `${(0,sql/* quoted */.T)(spec.data.id.name)} AS "id"`,
        `${expressions.label.sql} AS "label"`,
        ...sliceColumns(spec, expressions),
    ];
    return {
        truth: `SELECT ${columns.join(', ')} FROM source ${order}`,
        input: `SELECT ${inputColumns(spec, session).join(', ')} FROM source ${order}`,
        expressions,
    };
}
function namedColumns({ data: { id: rowId, withhold }, slices }) {
    const columns = slices.flatMap((slice) => (slice.kind === 'column' ? [{ name: slice.column, at: slice.at }] : []));
    return [rowId, ...withhold, ...columns];
}
/**
 * An order that has nothing to do with the one in the file, so that a program that answers by position gains nothing;
 * the same for the same seed.
 */
const shuffled = ({ data: { id: rowId }, statistics }) => `md5(concat(${(0,sql/* literal */.e)(`${statistics.seed}:`)}, ${(0,sql/* quoted */.T)(rowId.name)})), ${(0,sql/* quoted */.T)(rowId.name)}`;
function inputColumns({ data: { id: rowId, withhold } }, { columns }) {
    const hidden = new Set([rowId.name, ...withhold.map(({ name }) => name)]);
    return [`${(0,sql/* quoted */.T)(rowId.name)} AS "id"`, ...columns.filter((column) => !hidden.has(column)).map(sql/* quoted */.T)];
}
function sliceColumns({ slices }, expressions) {
    return slices.map((slice, index) => {
        const where = expressions.slices.get(index);
        const value = where === undefined && slice.kind === 'column' ? (0,sql/* quoted */.T)(slice.column) : `COALESCE(${where?.sql}, FALSE)`;
        return `${value} AS "slice-${index}"`;
    });
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

// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
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
    const isSmall = (group) => group(sizes.rows) > 0 && !isLarge(group, sizes, floor);
    const nothing = { span: emptySpan(atoms.all.length), cells: [] };
    const { cells: shown } = asManyAsMayBe(nothing, largestFirst(cells, sizes.rows), (before, more) => {
        const span = extended(before.span, more.map((cell) => memberOf(atoms, cell)));
        const all = [...before.cells, ...more];
        const groups = [...groupsIn(span, atoms), ...(isComplete(span) ? [] : restsOf(all, sizes.rows))];
        return groups.some(isSmall) ? undefined : { span, cells: all };
    });
    return new Set(cells.filter((_, index) => !shown.includes(index)).map(({ name }) => name));
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

// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
;// CONCATENATED MODULE: ./commands/model-test/sample.js








/** The labelled rows with their scores, and which slices and numbers may be shown. */
function sampleOf(set, scores, sameModel, spec, admission) {
    const rowsWith = (all) => rowsOf(set.truth, Float64Array.from(set.labelled, (row) => all[row] ?? Number.NaN));
    const rows = rowsWith(scores.model);
    const champion = scores.champion && rowsWith(scores.champion);
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
    if (!(0,label/* isClassified */.OR)(admission.label.classification)) {
        return smallCells(parts, truth, { records: minSliceSize, perClass: 0 });
    }
    const minRecords = admission.policy.controlPlane.aggregates?.minRecords ?? 0;
    const floor = { records: Math.max(minSliceSize, minRecords), perClass: mask/* MIN_CLASS_RECORDS */.rT };
    return new Set([...hiddenCells(slices.cells, truth, floor)].filter((name) => name !== ALL));
}
/**
 * What a model decided is the program's to choose: one that answers for a single patient as for no other would be told
 * by the difference what became of that patient. A model compared with itself tells nothing.
 */
function withheldIn(sample, spec, admission) {
    const { rows, champion, sameModel, slices, hidden } = sample;
    if (!(0,label/* isClassified */.OR)(admission.label.classification))
        return new Set();
    const cells = slices.cells.filter(({ name }) => !hidden.has(name));
    const compared = sameModel ? undefined : champion;
    const numbers = numbersOf(spec, slices).filter(({ isChange }) => !isChange || compared !== undefined);
    return withheldNumbers(numbers, { cells, outcomes: outcomesOf(rows, compared, spec.threshold ?? Number.NaN) }, { perSide: mask/* MIN_CLASS_RECORDS */.rT, counted: admission.policy.controlPlane.aggregates?.minRecords ?? 0 });
}

// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
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

;// CONCATENATED MODULE: ./commands/model-test/predictions.js


const HEADER = 'id,score';
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const LINE = /^(?:"([^"]*(?:""[^"]*)*)"|([^",]*)),(?:"([^",]*)"|([^",]*))$/;
/** Reads predictions strictly: a header, each asked row just once, a number from 0 to 1 for it. */
function readPredictions(text, asked) {
    if (hasMoreLinesThan(text, 2 * asked.ids.length + SPARE_LINES))
        return malformedAt(0, asked);
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const fields = lines.map((line) => (line.length > MAX_LINE_CHARACTERS ? null : LINE.exec(line)));
    const malformed = lines[0] === HEADER ? fields.indexOf(null) : 0;
    if (malformed >= 0)
        return malformedAt(malformed, asked);
    return joined(fields.slice(1).map((each) => ({
        row: each?.[1]?.replaceAll('""', '"') ?? each?.[2] ?? '',
        score: each?.[3] ?? each?.[4] ?? '',
    })), asked);
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
const malformedAt = (line, { model, over }) => ({
    findings: [(0,finding/* error */.z3)('model/predictions-malformed', { model: (0,outcome_labelled.id)(model), line: (0,outcome_labelled/* chosenNumber */.Cx)(line + 1, over.label) })],
});
function joined(lines, asked) {
    const wanted = new Set(asked.ids);
    const answers = new Map(lines.map(({ row, score }) => [row, toNumber(score)]));
    const scores = Float64Array.from(asked.ids, (row) => answers.get(row) ?? Number.NaN);
    const findings = [
        ...tell('model/predictions-missing', asked.ids.filter((row) => !answers.has(row)).length, asked),
        ...tell('model/predictions-unknown', lines.filter(({ row }) => !wanted.has(row)).length, asked),
        ...tell('model/predictions-twice', lines.length - answers.size, asked),
        ...tell('model/score-not-a-number', lines.filter(({ score }) => !Number.isFinite(toNumber(score))).length, asked),
        ...tell('model/score-out-of-range', lines.filter(({ score }) => isOutside(toNumber(score))).length, asked),
    ];
    return findings.length > 0 ? { findings } : { scores };
}
const toNumber = (score) => (NUMBER.test(score.trim()) ? Number(score) : Number.NaN);
/** NaN and infinities are told as what they are. */
const isOutside = (score) => Number.isFinite(score) && (score < 0 || score > 1);
const tell = (code, number, { model, over }) => number > 0 ? [(0,finding/* error */.z3)(code, { model: (0,outcome_labelled.id)(model), count: (0,outcome_labelled/* chosenNumber */.Cx)(number, over.label) })] : [];

;// CONCATENATED MODULE: ./commands/model-test/predict.js




const MAX_PREDICTIONS_BYTES = 64 * 1024 * 1024;
const answerOf = (name, { scratch }) => (0,external_node_path_.join)(scratch, `${name}-predictions.csv`);
/** Runs the predictor on a staged model: the scores of all rows, or a Refusal with everything that went wrong. */
async function predict(staged, input, asked, spec, stage, ports) {
    const answer = answerOf(staged.name, stage);
    const result = await ports.programs.run({
        argv: spec.predictor.command,
        cwd: stage.project,
        name: (0,external_node_path_.basename)(stage.scratch),
        env: {
            DOMICILE_INPUT: (0,external_node_path_.join)(stage.scratch, input),
            DOMICILE_PREDICTIONS: answer,
            DOMICILE_MODEL_DIR: staged.tree,
            DOMICILE_SEED: String(spec.statistics.seed),
        },
        timeoutSeconds: stage.timeoutSeconds,
        logFile: (0,external_node_path_.join)(stage.logs, `${staged.name}.log`),
    });
    const findings = [...endingFindings(result, staged, stage), ...(await changes(staged, ports))];
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings.map((each) => ({ ...each, at: spec.predictor.at })));
    const answered = readPredictions(await readAnswer(answer, staged.name, ports), asked);
    if ('findings' in answered)
        throw (0,finding/* refused */.J5)(...answered.findings.map((each) => ({ ...each, at: spec.predictor.at })));
    return answered.scores;
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
async function readAnswer(path, name, { trees }) {
    const text = await trees.readText(path, MAX_PREDICTIONS_BYTES).catch(ofRefusal);
    if (text !== undefined)
        return text;
    const params = { model: (0,outcome_labelled.id)(name), limit: (0,outcome_labelled/* known */.eO)(MAX_PREDICTIONS_BYTES) };
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/predictions-unreadable', params));
}
/** What cannot be read is not what was asked for; our own bugs stay bugs. */
function ofRefusal(thrown) {
    if (thrown instanceof finding/* Refusal */.P_)
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./commands/model-test/scoring.js








/**
 * The champion first: once its answer is read, nothing that comes with the new model can spoil it. Each gets an input
 * written for it alone, and what the champion was and answered is gone before the model's turn.
 */
async function scoreBoth(job, scoring) {
    const fetching = { ...job, scratch: scoring.scratch };
    const stage = await stageOf(job, scoring.scratch);
    const champion = job.order.champion && (await stageChampion(job.order.champion, fetching));
    if (champion)
        scoring.seen.champion = champion.digest;
    const championScores = champion && (await scoresOf(champion, stage, job, scoring));
    const model = await modelScores(fetching, stage, job, scoring);
    return { model, ...(championScores ? { champion: championScores } : {}) };
}
async function modelScores(fetching, stage, job, scoring) {
    if (job.inputs.predictions !== undefined)
        return givenScores(job.inputs.predictions, job, scoring);
    const model = await stageArtifact(job.order.model, 'model', fetching);
    scoring.seen.model = model.digest;
    return scoresOf(model, stage, job, scoring);
}
async function scoresOf(staged, stage, job, { set, session, input }) {
    const file = `${staged.name}-input.csv`;
    await session.exportCsv(input, file);
    const running = { model: (0,outcome_labelled.id)(staged.name), seconds: (0,outcome_labelled/* known */.eO)(stage.timeoutSeconds) };
    job.host.progress((0,finding/* note */.N4)('model/predicting', running));
    const scores = await predict(staged, file, askedOf(set, staged.name), job.spec, stage, job.ports);
    await job.ports.trees.remove(staged.tree);
    await job.ports.trees.remove(answerOf(staged.name, stage));
    return scores;
}
/** A file that somebody made: judged like an answer, and bound to no model. */
async function givenScores(predictions, { ports }, { set, seen }) {
    const path = await ports.checkout.folder(predictions);
    const text = await ports.trees.readText(path, MAX_PREDICTIONS_BYTES).catch(unreadable);
    seen.predictions = (0,sha256/* sha256 */.s)(text);
    const answer = readPredictions(text, askedOf(set, 'model'));
    if ('findings' in answer)
        throw (0,finding/* refused */.J5)(...answer.findings);
    return answer.scores;
}
/** Nobody predicted here: the input is at fault. */
function unreadable(thrown) {
    if (!(thrown instanceof finding/* Refusal */.P_))
        throw thrown;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/not-there', { name: (0,outcome_labelled.id)('predictions'), expected: (0,outcome_labelled.id)('file') }));
}
const askedOf = ({ ids, overAll }, model) => ({ model, ids, over: overAll });
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

;// CONCATENATED MODULE: ./domain/verdict/slices.js

/** More values than this make no slices that anybody could read. */
const MAX_SLICE_VALUES = 50;
/** So many slices in all: what they give away together is looked at, and that takes the longer the more there are. */
const MAX_SLICES = 100;
function slicesOf(rows, columns) {
    const all = { name: ALL, member: new Uint8Array(rows).fill(1) };
    const made = columns.map((column) => [nameOf(column), slices_cellsOf(column)]);
    return {
        cells: [all, ...made.flatMap(([, cells]) => cells)],
        named: new Map([[ALL, [all]], ...made]),
    };
}
/** Columns with more values than can be shown. */
const tooManyValues = (columns) => columns.flatMap((each) => ('values' in each && new Set(each.values).size > MAX_SLICE_VALUES ? [each.slice] : []));
/** The entry of the spec with which there are more slices than may be in all. */
function pastTheMost(columns) {
    let made = 0;
    return columns.find((each) => {
        made += 'values' in each ? new Set(each.values).size : 1;
        return made > MAX_SLICES;
    })?.slice;
}
const nameOf = ({ slice }) => (slice.kind === 'where' ? slice.name : slice.column);
/** The values are data and are not named; a missing value is a value like the others, the last. */
function slices_cellsOf(column) {
    if (!('values' in column))
        return [{ name: column.slice.name, member: Uint8Array.from(column.belongs, Number) }];
    const values = [...new Set(column.values)].sort(byText);
    return values.map((value, index) => ({
        name: `${column.slice.column} #${index + 1}`,
        member: Uint8Array.from(column.values, (each) => Number(each === value)),
    }));
}
function byText(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return a < b ? -1 : Number(a > b);
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
        ...tooMany(slices),
    ];
    if (rows.length === 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/no-rows', { partition: (0,outcome_labelled.id)(spec.data.origin) }));
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
    return assembled(rows, columns.label ?? [], slices, admission);
}
function assembled(rows, labels, columns, admission) {
    const labelled = Uint32Array.from(labels.keys()).filter((row) => labels[row] !== null);
    const unlabelled = rows.length - labelled.length;
    const at = (values) => Array.from(labelled, (row) => values[row]);
    return {
        ids: rows.map(String),
        labelled,
        truth: Uint8Array.from(labelled, (row) => Number(labels[row])),
        slices: slicesOf(labelled.length, columns.map((each) => 'values' in each ? { ...each, values: at(each.values) } : { ...each, belongs: at(each.belongs) })),
        overAll: admission.over(rows.length, unlabelled > 0 ? Math.min(unlabelled, labelled.length) : 'no-classes'),
    };
}
function test_set_sliceColumns(columns, spec) {
    return spec.slices.map((slice, index) => {
        const values = columns[`slice-${index}`] ?? [];
        return slice.kind === 'where'
            ? { slice, belongs: values.map((value) => value === true) }
            : { slice, values: values.map((value) => (value === null ? null : String(value))) };
    });
}
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
function wrongLabels(labels, { data: { label } }, counted) {
    const wrong = labels.filter((value) => value !== null && value !== 0 && value !== 1).length;
    return wrong > 0 ? [(0,finding/* error */.z3)('model/label-not-binary', { count: counted(wrong) }, label.at)] : [];
}
function tooMany(slices) {
    const columns = tooManyValues(slices).map(({ column, at }) => (0,finding/* error */.z3)('model/too-many-slices', { column: (0,outcome_labelled.id)(column), limit: (0,outcome_labelled/* known */.eO)(MAX_SLICE_VALUES) }, at));
    const past = pastTheMost(slices);
    if (past === undefined || columns.length > 0)
        return columns;
    return [(0,finding/* error */.z3)('model/too-many-slices-in-all', { limit: (0,outcome_labelled/* known */.eO)(MAX_SLICES) }, past.at)];
}

;// CONCATENATED MODULE: ./commands/model-test/uses.js



const MAX_STATE_BYTES = 16 * 1024 * 1024;
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
    const value = parsed(line);
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
    const state = text === undefined ? {} : parsed(text);
    if (!isState(state))
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/test-set-count-unreadable'));
    return (0,own/* own */.Z)(state, data) ?? { uses: 0, models: [] };
}
/** Undefined where there is no such file. */
async function read(path, trees) {
    try {
        return await trees.readText(path, MAX_STATE_BYTES);
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        if (thrown.findings.every(({ code }) => code === 'store/missing-file'))
            return undefined;
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('model/test-set-count-unreadable'));
    }
}
function parsed(text) {
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
    const seen = {};
    try {
        const measured = await measure(job, scratch, seen);
        return { seen, measured, findings: aboutRows(measured) };
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal')
            return { seen, findings: thrown.findings };
        throw thrown;
    }
}
async function measure(job, scratch, seen) {
    const { spec, admission, ports } = job;
    const data = await (0,partition_data/* partitionData */.pQ)(spec.data.origin, (0,external_node_path_.join)(scratch, 'fetched'), admission, ports);
    seen.data = await (0,data_digest/* partitionDigest */.P3)(data, admission);
    seen.objects = (0,data_digest/* objectFacts */.Pd)(data, admission);
    const engine = await ports.dataEngine();
    const session = await (0,partition_data/* openData */.$H)(engine, data, scratch, admission);
    try {
        const sample = await scoredSample(job, scratch, seen, session);
        await mustBeUnchanged(data, seen.data, admission);
        const uses = await countOf(job, seen);
        return {
            uses,
            ...sample,
            results: measureTests(spec, sample.sample),
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
    const scores = await scoreBoth(job, { scratch, seen, set, input: drawing.input, session });
    const sameModel = seen.model !== undefined && seen.model === seen.champion;
    return { set, sample: sampleOf(set, scores, sameModel, spec, admission) };
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
function aboutRows({ set, uses }) {
    const unlabelled = set.ids.length - set.labelled.length;
    const rows = { unlabelled: (0,outcome_labelled/* count */.U9)(unlabelled, set.overAll), rows: (0,outcome_labelled/* count */.U9)(set.ids.length, set.overAll) };
    return [
        ...(unlabelled > 0 ? [(0,finding/* note */.N4)('model/rows-unlabelled', rows)] : []),
        (0,finding/* note */.N4)('model/test-set-used', { uses: (0,outcome_labelled/* known */.eO)(uses.uses), models: (0,outcome_labelled/* known */.eO)(uses.models) }),
    ];
}

;// CONCATENATED MODULE: ./commands/model-test/model-test.js






/** Tests a model where the test data lies: proves the place, runs the model itself, and judges it by the trusted spec. */
const modelTest = async (inputs, host, ports) => {
    const statements = (0,envelope/* decodeEvidence */.kw)(inputs.evidence);
    const admission = await (0,admit/* admit */.w4)('model-test', inputs, host, ports);
    const spec = readSpec(await specText(inputs, admission));
    const order = orderOf(spec, admission);
    const job = { inputs, spec, order, statements, admission, host, ports };
    const code = await ports.checkout.state();
    const scratch = await ports.trees.scratch(admission.site.stateRoot, 'model-test');
    try {
        return modelTestOutcome(await runTests(job, scratch), job, code);
    }
    finally {
        await ports.trees.remove(scratch);
    }
};
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
