export const id = 2143;
export const ids = [2143];
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

/***/ 55095:
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
;// CONCATENATED MODULE: ./domain/statistics/confusion.js
/** A program must not judge decisions that were never made: the spec's reader demands a threshold. */
function decisionsOf({ decided }) {
    if (decided === undefined)
        throw new Error('decisions are judged, and there is no threshold');
    return decided;
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/counts.js

/** The weight of rows in each cell of the matrix; which cell a row is in is found once. */
function counter(rows) {
    const classes = rows.task === 'binary' ? 2 : rows.classes;
    const decided = rows.task === 'binary' ? decisionsOf(rows) : rows.decided;
    const cellOf = Uint32Array.from(decided, (each, row) => (rows.truth[row] ?? 0) * classes + each);
    return (weight) => {
        const cells = new Float64Array(classes * classes);
        for (let row = 0; row < cellOf.length; row++) {
            const cell = cellOf[row] ?? 0;
            cells[cell] = (cells[cell] ?? 0) + (weight[row] ?? 0);
        }
        return { cells, classes };
    };
}
/** A function of the matrix, for both tasks. */
function ofMatrix(of) {
    const prepare = (rows, options) => {
        const count = counter(rows);
        return (weight) => of(count(weight), options);
    };
    return { binary: prepare, multiclass: prepare };
}

;// CONCATENATED MODULE: ./domain/statistics/metrics/agreement.js

const at = ({ cells, classes }, truth, decided) => cells[truth * classes + decided] ?? 0;
const accuracy = (matrix) => {
    let [right, all] = [0, 0];
    for (let truth = 0; truth < matrix.classes; truth++) {
        right += at(matrix, truth, truth);
        for (let decided = 0; decided < matrix.classes; decided++)
            all += at(matrix, truth, decided);
    }
    return right / all;
};
/** The mean recall of the classes that occur in the truth. */
const balancedAccuracy = (matrix) => {
    let [sum, occurring] = [0, 0];
    for (let truth = 0; truth < matrix.classes; truth++) {
        let all = 0;
        for (let decided = 0; decided < matrix.classes; decided++)
            all += at(matrix, truth, decided);
        if (all === 0)
            continue;
        sum += at(matrix, truth, truth) / all;
        occurring++;
    }
    return sum / occurring;
};
const COMMON = { on: 'decisions', better: 'higher', lowest: 0, highest: 1, tasks: ['binary', 'multiclass'] };
const AGREEMENT = {
    accuracy_score: {
        ...COMMON,
        takes: { binary: {}, multiclass: {} },
        basis: 'proportion',
        computed: ofMatrix(accuracy),
    },
    balanced_accuracy_score: {
        ...COMMON,
        takes: { binary: {}, multiclass: {} },
        basis: 'counts',
        computed: ofMatrix(balancedAccuracy),
    },
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/labels.js

/** Metrics of one class against the rest, as scikit-learn defines them for class 1 of a binary task. */
const cellsOf = ({ cells }) => {
    const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
    return { tn, fp, fn, tp };
};
const share = (part, whole) => (whole === 0 ? Number.NaN : part / whole);
const precision = (matrix) => {
    const { tp, fp } = cellsOf(matrix);
    return share(tp, tp + fp);
};
const recall = (matrix) => {
    const { tp, fn } = cellsOf(matrix);
    return share(tp, tp + fn);
};
/** 2tp / (2tp + fn + fp): defined unless there are neither positives nor decisions for them. */
const f1 = (matrix) => {
    const { tp, fp, fn } = cellsOf(matrix);
    return share(2 * tp, 2 * tp + fn + fp);
};
const labels_define = (of, basis) => {
    const { binary } = ofMatrix(of);
    return {
        ...{ on: 'decisions', better: 'higher', lowest: 0, highest: 1, tasks: ['binary'] },
        takes: { binary: {} },
        basis,
        computed: { ...(binary ? { binary } : {}) },
    };
};
const LABELS = {
    precision_score: labels_define(precision, 'proportion'),
    recall_score: labels_define(recall, 'proportion'),
    f1_score: labels_define(f1, 'counts'),
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/probability.js
/** What is lost where the probability of what happened is 0. */
const MAX_LOG_LOSS = -Math.log(Number.EPSILON);
/** Squared distance of the probability from the truth. */
const brierTerms = ({ truth, score }) => score.map((each, row) => (each - (truth[row] ?? 0)) ** 2);
/** Negative log likelihood in nats; probabilities are kept 2⁻⁵² away from 0 and 1, as scikit-learn does. */
const logTerms = ({ truth, score }) => score.map((each, row) => {
    const inside = Math.min(Math.max(each, Number.EPSILON), 1 - Number.EPSILON);
    return -Math.log(truth[row] ? inside : 1 - inside);
});
function meanOf(terms) {
    return (weight) => {
        let [sum, weights] = [0, 0];
        for (let row = 0; row < terms.length; row++) {
            const weighs = weight[row] ?? 0;
            sum += weighs * (terms[row] ?? Number.NaN);
            weights += weighs;
        }
        return sum / weights;
    };
}
const probability_COMMON = { on: 'scores', better: 'lower', lowest: 0, basis: 'mean', tasks: ['binary'] };
const PROBABILITY = {
    brier_score_loss: {
        ...probability_COMMON,
        highest: 1,
        takes: { binary: {} },
        computed: { binary: (rows) => meanOf(brierTerms(rows)) },
    },
    log_loss: {
        ...probability_COMMON,
        highest: MAX_LOG_LOSS,
        takes: { binary: {} },
        computed: { binary: (rows) => meanOf(logTerms(rows)) },
    },
};

;// CONCATENATED MODULE: ./domain/statistics/metrics/ranking.js
/** Area under the ROC curve; ties count half. NaN where only one class occurs. */
function rocAuc(rows) {
    return (weight) => {
        let [positives, negatives, concordant] = [0, 0, 0];
        eachScore(rows, weight, (positive, negative) => {
            concordant += negative * (positives + positive / 2);
            positives += positive;
            negatives += negative;
        });
        return concordant / (positives * negatives);
    };
}
/** The step sum Σ (recall_k − recall_{k−1})·precision_k over falling scores, without interpolation; NaN without positives. */
function averagePrecision(rows) {
    return (weight) => {
        let [positives, all, sum] = [0, 0, 0];
        eachScore(rows, weight, (positive, negative) => {
            positives += positive;
            all += positive + negative;
            if (positive > 0)
                sum += positive * (positives / all);
        });
        return sum / positives;
    };
}
/** The weight of each class at each distinct score, from the highest down. */
function eachScore({ truth, score, order }, weight, visit) {
    let [positive, negative, current] = [0, 0, Number.NaN];
    for (const row of order) {
        const here = score[row] ?? Number.NaN;
        if (here !== current) {
            visit(positive, negative);
            [positive, negative, current] = [0, 0, here];
        }
        const weighs = weight[row] ?? 0;
        if (truth[row])
            positive += weighs;
        else
            negative += weighs;
    }
    visit(positive, negative);
}
const ranking_COMMON = { on: 'scores', better: 'higher', lowest: 0, highest: 1, basis: 'ranking' };
const RANKING = {
    roc_auc_score: { ...ranking_COMMON, tasks: ['binary'], takes: { binary: {} }, computed: { binary: rocAuc } },
    average_precision_score: {
        ...ranking_COMMON,
        tasks: ['binary'],
        takes: { binary: {} },
        computed: { binary: averagePrecision },
    },
};

;// CONCATENATED MODULE: ./domain/statistics/rows.js
/** Values, ranges and lengths are the caller's to check. A score of at least the threshold is a decision for class 1. */
function binaryRows(truth, score, { threshold, ...extras } = {}) {
    const scores = Float64Array.from(score);
    return {
        task: 'binary',
        size: scores.length,
        truth: Uint8Array.from(truth),
        score: scores,
        order: fallingOrder(scores),
        ...(threshold === undefined ? {} : { decided: Uint8Array.from(scores, (each) => Number(each >= threshold)) }),
        ...extras,
    };
}
/** Labels and decisions as indices of classes; `scores` has `classes` for each row. */
const multiclassRows = (truth, decided, classes, { scores, ...extras } = {}) => ({
    task: 'multiclass',
    size: truth.length,
    classes,
    truth: Uint16Array.from(truth),
    decided: Uint16Array.from(decided),
    ...(scores ? { scores: Float64Array.from(scores) } : {}),
    ...extras,
});
const regressionRows = (truth, predicted, extras = {}) => ({
    task: 'regression',
    size: truth.length,
    truth: Float64Array.from(truth),
    predicted: Float64Array.from(predicted),
    ...extras,
});
const weighted = (rows, weight) => ({ ...rows, weight });
function subset(rows, indices) {
    const extras = {
        ...(rows.weight ? { weight: Float64Array.from(picked(rows.weight, indices)) } : {}),
        ...(rows.cluster ? { cluster: Uint32Array.from(picked(rows.cluster, indices)) } : {}),
    };
    switch (rows.task) {
        case 'binary':
            return {
                ...binaryRows(picked(rows.truth, indices), picked(rows.score, indices), extras),
                ...(rows.decided ? { decided: Uint8Array.from(picked(rows.decided, indices)) } : {}),
            };
        case 'multiclass': {
            const { classes, scores } = rows;
            const cells = (all) => Array.from(indices).flatMap((at) => [...all.subarray(at * classes, (at + 1) * classes)]);
            return multiclassRows(picked(rows.truth, indices), picked(rows.decided, indices), classes, {
                ...(scores ? { scores: cells(scores) } : {}),
                ...extras,
            });
        }
        case 'regression':
            return regressionRows(picked(rows.truth, indices), picked(rows.predicted, indices), extras);
    }
}
const picked = (values, indices) => Float64Array.from(indices, (at) => values[at] ?? Number.NaN);
function classCounts({ truth }) {
    let positives = 0;
    for (const each of truth)
        positives += each;
    return { positives, negatives: truth.length - positives };
}
/** How many rows each class has, those that do not occur too; none of a regression. */
function classSizes(rows) {
    if (rows.task === 'regression')
        return [];
    const sizes = new Array(rows.task === 'binary' ? 2 : rows.classes).fill(0);
    for (const each of rows.truth)
        sizes[each] = (sizes[each] ?? 0) + 1;
    return sizes;
}
function fallingOrder(score) {
    const at = (index) => score[index] ?? Number.NaN;
    return Uint32Array.from(score, (_, index) => index).sort((a, b) => at(b) - at(a) || a - b);
}

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
const DEFINITIONS = { ...AGREEMENT, ...LABELS, ...PROBABILITY, ...RANKING };
const TRAITS = DEFINITIONS;
/** A metric with these options, and the defaults of the task for the others. */
function metricOf(name, task, given = {}) {
    const takes = Object.entries(TRAITS[name].takes[task] ?? {});
    const defaults = takes.flatMap(([option, taken]) => (taken.default === undefined ? [] : [[option, taken.default]]));
    return { name, options: { ...Object.fromEntries(defaults), ...given } };
}
/** The metric as one reads it: `fbeta_score(beta=2)`; by it two of a name can be told apart. */
function textOf({ name, options }) {
    const given = Object.entries(options).map(([option, value]) => `${option}=${value}`);
    return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}
/**
 * The metric as a function of the rows' weights, prepared once and cheap to call often; NaN where it does not exist.
 * The weights given are the whole of it: whoever resamples weighted rows multiplies `rows.weight` in.
 */
function statisticOf(metric, rows) {
    const { computed } = DEFINITIONS[metric.name];
    const prepare = computed[rows.task];
    if (prepare === undefined)
        throw new Error(`${metric.name} is no metric of ${rows.task} tasks`);
    return prepare(rows, metric.options);
}
/** The metric of the rows with their weights; NaN where it does not exist. */
const metricValue = (metric, rows) => statisticOf(metric, rows)(rows.weight ?? new Float64Array(rows.size).fill(1));
/** Why the metric does not exist on these rows; undefined where it does. */
function whyUndefined(metric, rows) {
    if (rows.size === 0)
        return 'no-rows';
    if (rows.task === 'binary' && hasOneClass(classCounts(rows)))
        return 'one-class';
    if (!Number.isNaN(metricValue(metric, rows)))
        return undefined;
    return metric.name === 'precision_score' ? 'no-predicted-positives' : 'zero-division';
}
const hasOneClass = ({ positives, negatives }) => positives === 0 || negatives === 0;

// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/model-tests/words.js



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
/** Whether a metric of this name is to come. */
const isComing = (word) => COMING.has(word) || FAIRNESS.test(word);

;// CONCATENATED MODULE: ./files/model-tests/metric.js





/** scikit-learn's parameters by the keys that they have here. */
const OPTION_KEYS = {
    average: 'average',
    'multi-class': 'multiClass',
    'max-fpr': 'maxFpr',
    beta: 'beta',
    k: 'k',
    'zero-division': 'zeroDivision',
    alpha: 'alpha',
    weights: 'kappaWeights',
    bins: 'bins',
    'pos-label': 'posLabel',
    adjusted: 'adjusted',
    'scale-by-half': 'scaleByHalf',
};
const KEYS = Object.keys(OPTION_KEYS);
/** Every key that some metric takes; those of `metricWith` say which it is. */
const OPTION_FIELDS = Object.fromEntries(KEYS.map((key) => [key, (0,shape/* optional */.lq)((node) => node)]));
/** A metric of the task by its name alone. */
const metricName = (task) => (node, findings) => {
    const word = node.kind === 'scalar' ? node.source : '';
    const fitting = METRICS.filter((name) => TRAITS[name].tasks.includes(task));
    const metric = METRICS.find((each) => each === word);
    if (metric === undefined) {
        return (0,shape/* fail */.fJ)(findings, isComing(word) ? (0,finding/* error */.z3)('model/not-yet', { key: (0,outcome_labelled.id)(word) }, node.at) : (0,shape/* notAmong */.EQ)(node, fitting));
    }
    if (fitting.includes(metric))
        return metric;
    const params = { metric: (0,outcome_labelled.id)(metric), task: (0,outcome_labelled.id)(task), expected: (0,outcome_labelled/* ids */.dK)(fitting) };
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/metric-of-other-task', params, node.at));
};
/** The metric with the options that stand beside it. */
function metricWith(name, given, task, at, findings) {
    const takes = TRAITS[name].takes[task] ?? {};
    const keys = KEYS.filter((key) => takes[OPTION_KEYS[key]] !== undefined);
    const read = KEYS.flatMap((key) => {
        const node = given[key];
        if (node === undefined)
            return [];
        const taken = takes[OPTION_KEYS[key]];
        return [[OPTION_KEYS[key], taken ? optionValue(node, taken, findings) : notTaken(name, key, keys, node, findings)]];
    });
    const missing = keys.filter((key) => isMissing(takes[OPTION_KEYS[key]]) && given[key] === undefined);
    findings.push(...missing.map((key) => optionMissing(name, key, takes[OPTION_KEYS[key]], at)));
    if (missing.length > 0 || read.some(([, value]) => value === shape/* FAILED */.Wk))
        return shape/* FAILED */.Wk;
    return metricOf(name, task, Object.fromEntries(read));
}
/** The options that stand there, for the name of a test. */
const optionWords = (given) => KEYS.flatMap((key) => {
    const node = given[key];
    return node?.kind === 'scalar' ? [`${key}=${node.source}`] : [];
});
/** A metric that is only reported: its name, or a map of it and its options. */
const reportedMetric = (task) => (0,shape/* byKind */.Sb)({
    scalar: (0,shape/* checked */.KD)(metricName(task), (name, node, findings) => metricWith(name, {}, task, node.at, findings)),
    map: (0,shape/* checked */.KD)((0,shape/* object */.Ik)({ metric: (0,shape/* required */.mw)(metricName(task)), ...OPTION_FIELDS }), ({ metric, ...options }, node, findings) => metricWith(metric, options, task, node.at, findings)),
});
const isMissing = (taken) => taken !== undefined && taken.default === undefined && taken.optional === undefined;
function notTaken(metric, key, keys, { at }, findings) {
    const expected = keys.length > 0 ? (0,outcome_labelled/* ids */.dK)(keys) : (0,outcome_labelled.id)('no options');
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/option-not-taken', { metric: (0,outcome_labelled.id)(metric), key: (0,outcome_labelled.id)(key), expected }, at));
}
function optionMissing(metric, key, taken, at) {
    const values = taken?.values?.map(String) ?? [];
    const expected = values.length > 0 ? (0,outcome_labelled/* ids */.dK)(values) : (0,outcome_labelled.id)('a number');
    return (0,finding/* error */.z3)('model/option-missing', { metric: (0,outcome_labelled.id)(metric), key: (0,outcome_labelled.id)(key), expected }, at);
}
function optionValue(node, { values, range }, findings) {
    if (node.kind !== 'scalar')
        return (0,shape/* fail */.fJ)(findings, (0,shape/* wrongType */.gQ)(node, range ? 'number' : 'text'));
    const { value } = node;
    if (values?.some((each) => each === value))
        return value;
    if (range === undefined)
        return (0,shape/* fail */.fJ)(findings, (0,shape/* notAmong */.EQ)(node, (values ?? []).map(String)));
    return typeof value === 'number' && isIn(value, range) ? value : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongValue */.NT)(node, [inWords(range)]));
}
function isIn(value, { min, max, isInteger, exclusive }) {
    if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value)))
        return false;
    return exclusive ? value > min && value < max : value >= min && value <= max;
}
function inWords({ min, max, isInteger, exclusive }) {
    const what = isInteger ? 'a whole number' : 'a number';
    const [least, most] = exclusive ? ['above', 'below'] : ['at least', 'at most'];
    return `${what} ${least} ${min}${Number.isFinite(max) ? ` and ${most} ${max}` : ''}`;
}

// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
;// CONCATENATED MODULE: ./files/model-tests/sections.js





const named = (0,shape/* mapped */.CV)((0,shape/* located */.t4)(shape/* line */.n8), ({ value: name, at }) => ({ name, at }));
const classesShape = (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 2 }), (classes, node, findings) => {
    const twice = classes.find((name, at) => classes.indexOf(name) < at);
    return twice === undefined ? classes : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/two-of-a-name', { name: (0,outcome_labelled.id)(twice) }, node.at));
});
const dataShape = (task) => (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    dataset: (0,shape/* required */.mw)((0,shape/* located */.t4)(names/* originName */.AN)),
    id: (0,shape/* required */.mw)(named),
    label: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* text */.Qq)),
    withhold: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(named), []),
    weights: (0,shape/* optional */.lq)(named),
    group: (0,shape/* optional */.lq)(named),
    classes: (0,shape/* optional */.lq)((0,shape/* located */.t4)(classesShape)),
}), ({ dataset, label, classes, ...others }, node, findings) => {
    const wrong = wrongClasses(task, classes?.at, node.at);
    if (wrong)
        return (0,shape/* fail */.fJ)(findings, wrong);
    return {
        origin: dataset.value,
        originAt: dataset.at,
        label: { sql: label.value, at: label.at },
        classes: classes?.value ?? [],
        ...others,
    };
});
function wrongClasses(task, given, at) {
    if (task === 'multiclass')
        return given ? undefined : (0,finding/* error */.z3)('file/missing-key', { key: (0,outcome_labelled.id)('classes') }, at);
    return given && (0,finding/* error */.z3)('model/classes-not-asked', { task: (0,outcome_labelled.id)(task) }, given);
}
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
const metricFields = (task) => (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* line */.n8),
    metric: (0,shape/* required */.mw)(metricName(task)),
    ...OPTION_FIELDS,
    min: (0,shape/* optional */.lq)((0,shape/* located */.t4)((0,shape/* num */.bu)())),
    max: (0,shape/* optional */.lq)((0,shape/* located */.t4)((0,shape/* num */.bu)())),
    change: (0,shape/* optional */.lq)((0,shape/* located */.t4)(changeShape)),
    require: (0,shape/* withDefault */.IQ)((0,shape/* oneOf */.yL)('bound', 'estimate'), 'bound'),
    slices: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), [ALL]),
});
const metricTest = (task) => (0,shape/* checked */.KD)(metricFields(task), (fields, node, findings) => {
    const { name, metric: metricName, min, max, change, require, slices, ...options } = fields;
    const metric = metricWith(metricName, options, task, node.at, findings);
    const limit = limitOf(metricName, { ...(min ? { min } : {}), ...(max ? { max } : {}), ...(change ? { change } : {}) }, node, findings);
    if (metric === shape/* FAILED */.Wk || limit === shape/* FAILED */.Wk)
        return shape/* FAILED */.Wk;
    return {
        kind: 'metric',
        name: name ?? [metricName, ...optionWords(options), limit.kind].join(' '),
        metric,
        limit,
        require,
        slices,
        at: node.at,
    };
});
/** Tests by the key that says their kind. */
const testShape = (task) => (0,shape/* byKeyPresent */.a5)({
    metric: metricTest(task),
    behavior: comingBy('behavior'),
    operation: comingBy('operation'),
    leakage: comingBy('leakage'),
    drift: comingBy('drift'),
    junit: comingBy('junit'),
});
/** None at all is a spec that would open every gate. */
const testsShape = (task) => (0,shape/* checked */.KD)((0,shape/* listOf */.c3)(testShape(task)), (tests, node, findings) => tests.length > 0 ? tests : (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/no-tests', {}, node.at)));
/** Just one limit, and on the side that its metric gets worse; one that the metric's worst would miss. */
function limitOf(metric, given, node, findings) {
    const words = WORDS.filter((word) => given[word] !== undefined);
    if (words.length !== 1) {
        const got = words.length > 0 ? { got: (0,outcome_labelled/* ids */.dK)(words) } : {};
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/one-limit', { expected: (0,outcome_labelled/* ids */.dK)(WORDS), ...got }, node.at));
    }
    if (given.change)
        return failing(metric, { kind: 'change', margin: given.change.value.margin }, given.change.at, findings);
    const kind = given.min ? 'min' : 'max';
    const { value, at } = given[kind] ?? { value: Number.NaN, at: node.at };
    const { better, lowest, highest } = TRAITS[metric];
    const expected = better === 'higher' ? 'min' : 'max';
    if (kind !== expected && better !== 'neither') {
        const params = { metric: (0,outcome_labelled.id)(metric), got: (0,outcome_labelled.id)(kind), expected: (0,outcome_labelled.id)(expected) };
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/wrong-direction', params, at));
    }
    if (value < lowest || value > rangeEnd(highest))
        return (0,shape/* fail */.fJ)(findings, outOfRange(metric, value, at));
    return failing(metric, { kind, value }, at, findings);
}
/** A limit that the worst of models keeps tests nothing. */
function failing(metric, limit, at, findings) {
    if (canFail(limit, TRAITS[metric]))
        return limit;
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('model/limit-empty', { metric: (0,outcome_labelled.id)(metric), limit: (0,outcome_labelled.id)(limit.kind) }, at));
}
function canFail(limit, { lowest, highest }) {
    if (limit.kind === 'change')
        return limit.margin < highest - lowest;
    return limit.kind === 'min' ? limit.value > lowest : limit.value < highest;
}
/** Above 1 a highest value is what the arithmetic allows, and nobody means it: what lies beyond is told as empty. */
const rangeEnd = (highest) => (highest > 1 ? Number.POSITIVE_INFINITY : highest);
function outOfRange(metric, value, at) {
    const { lowest, highest } = TRAITS[metric];
    const most = Number.isFinite(rangeEnd(highest)) ? `a number from ${lowest} to ${highest}` : `at least ${lowest}`;
    return (0,finding/* error */.z3)('file/wrong-value', { got: (0,outcome_labelled.id)(String(value)), expected: (0,outcome_labelled.id)(most) }, at);
}

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
    const decides = (metric) => TRAITS[metric.name].on === 'decisions';
    const test = tests.find(({ metric }) => decides(metric));
    const metric = test?.metric ?? report.find(decides);
    return metric === undefined
        ? []
        : [(0,finding/* error */.z3)('model/threshold-missing', { metric: (0,outcome_labelled.id)(metric.name) }, test?.at ?? tests[0]?.at)];
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
const TASKS = ['binary', 'multiclass', 'regression'];
const shapeOf = (task) => (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    task: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...TASKS)),
    data: (0,shape/* required */.mw)(dataShape(task)),
    predictor: (0,shape/* required */.mw)(predictorShape),
    threshold: (0,shape/* optional */.lq)((0,shape/* num */.bu)({ min: 0, max: 1 })),
    baseline: (0,shape/* optional */.lq)(baselineShape),
    statistics: (0,shape/* withDefault */.IQ)(statisticsShape, DEFAULT_STATISTICS),
    slices: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(sliceShape), []),
    report: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(reportedMetric(task)), []),
    tests: (0,shape/* required */.mw)(testsShape(task)),
    waivers: (0,shape/* withDefault */.IQ)(noWaivers, []),
});
/** What the other keys may hold depends on the task; where it is none, it is told as that. */
const specShape = (node, findings) => {
    const task = node.kind === 'map' ? node.entries.find(({ key }) => key === 'task')?.value : undefined;
    const named = TASKS.find((each) => task?.kind === 'scalar' && task.source === each);
    return shapeOf(named ?? 'binary')(node, findings);
};
/** The tests of a model in normal form (docs/model-test.md); throws `badInput` with all that is wrong. */
function readSpec(source) {
    const { version: _version, waivers: _waivers, ...parts } = (0,shape/* readYaml */.gM)(specShape, source);
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
    'too-few-records': false,
    'too-few-clusters': false,
    'too-skewed': false,
    'no-interval': false,
    'zero-baseline': true,
    degenerate: false,
};
/** A metric of one test, held against the test's limit. */
const judge = (test, measured, confidence) => judgeBy(barOf(test), measured, confidence);
/** Pass when the bound clears the limit, fail when the opposite bound misses it, inconclusive between (DESIGN §8). */
function judgeBy(bar, measured, confidence) {
    const { limit } = bar;
    const clears = cleared(bar);
    if (measured.kind === 'undefined')
        return judgeUndefined(bar, measured, clears);
    const bounds = measured.bounds(confidence);
    const [near, far] = bar.better === 'higher' ? [bounds.low, bounds.high] : [bounds.high, bounds.low];
    const common = {
        limit,
        observed: measured.value,
        interval: measured.bounds(TWO_SIDED_95),
        method: measured.method,
        n: measured.n,
    };
    if (bar.require === 'estimate')
        return { ...common, status: clears(measured.value) ? 'pass' : 'fail' };
    if (clears(near))
        return { ...common, status: 'pass', bound: near };
    if (!clears(far))
        return { ...common, status: 'fail', bound: far };
    return { ...common, status: 'inconclusive', bound: near, ...moreRecords(measured, limit, clears, confidence) };
}
const barOf = ({ metric, limit, require }) => ({
    limit: judge_limitOf(metric, limit),
    better: TRAITS[metric.name].better === 'higher' ? 'higher' : 'lower',
    require,
});
/** The number itself: a margin is below 0 for what should be high, above for what should be low. */
function judge_limitOf(metric, limit) {
    if (limit.kind !== 'change')
        return limit.value;
    return TRAITS[metric.name].better === 'higher' ? -limit.margin : limit.margin;
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
const cleared = ({ better, limit }) => better === 'higher' ? (value) => value >= limit : (value) => value <= limit;
function judgeUndefined({ limit, require }, { reason, value }, clears) {
    const common = { limit, reason, ...(value === undefined ? {} : { observed: value }) };
    if (IS_ERROR[reason] || value === undefined)
        return { ...common, status: 'error' };
    if (require === 'bound')
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

;// CONCATENATED MODULE: ./domain/statistics/beta.js


/** The beta, binomial and Student distributions, to about 1e-13. */
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From so many degrees of freedom on, Student's quantile is the normal one to the sixth digit. */
const STUDENT_IS_NORMAL = 1e6;
/** P(X ≤ x) of a beta distribution: the continued fraction DLMF 8.17.22, from the side where it converges fast. */
function incompleteBeta(x, a, b) {
    if (!(x > 0))
        return x <= 0 ? 0 : Number.NaN;
    if (x >= 1)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}
/** The x below which a share of a beta distribution lies. */
const betaQuantile = (share, a, b) => lastAllowed((x) => incompleteBeta(x, a, b) <= share, 0, 1);
/** P(at most `successes`) of `n` draws. */
function binomialCdf(successes, n, p) {
    if (successes < 0)
        return 0;
    return successes >= n ? 1 : incompleteBeta(1 - p, n - successes, successes + 1);
}
/** The t below which a share of Student's distribution lies. */
function studentQuantile(share, freedom) {
    if (freedom >= STUDENT_IS_NORMAL)
        return normalQuantile(share);
    if (share < 0.5)
        return -studentQuantile(1 - share, freedom);
    const tails = 2 * (1 - share);
    if (tails > 0.5) {
        const near = betaQuantile(1 - tails, 0.5, freedom / 2);
        return Math.sqrt((freedom * near) / (1 - near));
    }
    const far = betaQuantile(tails, freedom / 2, 0.5);
    return Math.sqrt((freedom * (1 - far)) / far);
}
/** ln n! less Stirling's approximation of it, for any n > 0 (Loader 2000; the series is DLMF 5.11.1). */
function stirlingError(n) {
    if (n < 15)
        return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1;
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}
function lowerTail(x, a, b) {
    return (density(x, a, b) / a) * fraction(x, a, b);
}
/** x^a·(1−x)^b / B(a, b) without the loss of digits of ln Γ: Loader's saddle point of the binomial. */
function density(x, a, b) {
    const n = a + b;
    const size = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
    return Math.exp(size - HALF_LOG_TWO_PI) * Math.sqrt((a * b) / n);
}
/** k·ln(k/m) + m − k, where k and m are close by a series. */
function deviance(k, m) {
    const v = (k - m) / (k + m);
    if (Math.abs(v) >= 0.1)
        return k * Math.log(k / m) + m - k;
    let [sum, term] = [(k - m) * v, 2 * k * v];
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** Lentz's evaluation, two steps of the fraction at a time. */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m < 1e6; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        product *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        product *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return product;
}

;// CONCATENATED MODULE: ./domain/statistics/clusters.js
/** From fewer clusters nothing is said: their spread is not known well enough, even with Student's t (bench/gate.mjs). */
const MIN_CLUSTERS = 20;
/** A slice has some clusters of the whole only: they are numbered anew. */
function clustersOf(cluster) {
    let highest = 0;
    for (const each of cluster)
        if (each > highest)
            highest = each;
    const numbers = new Int32Array(highest + 1).fill(-1);
    let count = 0;
    const of = cluster.map((each) => {
        if (numbers[each] === -1)
            numbers[each] = count++;
        return numbers[each] ?? 0;
    });
    return { of, count };
}
/** The sum of the rows' values in each cluster. */
function clusterSums(values, { of, count }) {
    const sums = new Float64Array(count);
    for (let row = 0; row < of.length; row++) {
        const cluster = of[row] ?? 0;
        sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? Number.NaN);
    }
    return sums;
}
/** As many rows of equal weight would say as much (Kish 1965). */
function effectiveRows(weight) {
    let [sum, squares] = [0, 0];
    for (const each of weight) {
        sum += each;
        squares += each * each;
    }
    return squares > 0 ? (sum * sum) / squares : 0;
}

;// CONCATENATED MODULE: ./domain/statistics/delong.js

/** In O(n) from rows ordered by score (the mid-rank form of Sun and Xu, IEEE Signal Processing Letters 2014). */
function placements({ truth, score, order }) {
    let positives = 0;
    for (const each of truth)
        positives += each;
    const negatives = truth.length - positives;
    const share = new Float64Array(truth.length);
    let [positivesAbove, negativesAbove, sum] = [0, 0, 0];
    for (let start = 0; start < order.length;) {
        const end = tieEnd(score, order, start);
        let tiedPositives = 0;
        for (let at = start; at < end; at++)
            tiedPositives += truth[order[at] ?? 0] ?? 0;
        const tiedNegatives = end - start - tiedPositives;
        const right = 1 - (negativesAbove + tiedNegatives / 2) / negatives;
        const left = (positivesAbove + tiedPositives / 2) / positives;
        for (let at = start; at < end; at++) {
            const row = order[at] ?? 0;
            share[row] = truth[row] ? right : left;
        }
        sum += tiedPositives * right;
        positivesAbove += tiedPositives;
        negativesAbove += tiedNegatives;
        start = end;
    }
    return { truth, share, auc: sum / positives, positives, negatives };
}
/**
 * The covariance of two AUCs on the same rows; of one with itself, its variance (DeLong et al., Biometrics 1988).
 * With clusters, from what each cluster adds to the AUCs (Obuchowski, Biometrics 1997).
 */
function aucCovariance(a, b, clusters) {
    if (clusters)
        return clusteredCovariance(added(a), added(b), clusters);
    const products = [0, 0];
    for (let row = 0; row < a.share.length; row++) {
        const product = ((a.share[row] ?? 0) - a.auc) * ((b.share[row] ?? 0) - b.auc);
        if (a.truth[row])
            products[1] += product;
        else
            products[0] += product;
    }
    const { positives: m, negatives: n } = a;
    return products[1] / (m - 1) / m + products[0] / (n - 1) / n;
}
/** What each row adds to the AUC. */
const added = ({ truth, share, auc, positives, negatives }) => share.map((each, row) => (each - auc) / (truth[row] ? positives : negatives));
function clusteredCovariance(a, b, clusters) {
    const [sumsA, sumsB] = [clusterSums(a, clusters), clusterSums(b, clusters)];
    const products = sumsA.reduce((sum, each, at) => sum + each * (sumsB[at] ?? 0), 0);
    return (products * clusters.count) / (clusters.count - 1);
}
function tieEnd(score, order, start) {
    const tied = score[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && score[order[end] ?? 0] === tied)
        end++;
    return end;
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

;// CONCATENATED MODULE: ./domain/statistics/uncertain.js
const METHODS = (/* unused pure expression or super */ null && ([
    'wilson',
    'wilson-mover',
    'wilson-mover-ratio',
    'wilson-clusters',
    'clopper-pearson',
    'delong-logit',
    'delong-newcombe',
    'delong-clusters',
    'delong-mover',
    'delong-mover-ratio',
    'tango',
    'tango-mover',
    'mean-t',
    'order-statistics',
    'linearised-t',
    'bootstrap-percentile',
    'bootstrap-bca',
    'bootstrap-clusters',
    'jackknife-groups',
    'identical',
]));
const notDefined = (reason, value) => ({
    kind: 'undefined',
    reason,
    ...(value === undefined ? {} : { value }),
});

;// CONCATENATED MODULE: ./domain/statistics/auc-interval.js







/** Below so many rows of a class nothing is said of an AUC. */
const MIN_EVENTS_PER_CLASS = 10;
/**
 * Near 0 and 1 DeLong's variance is an estimate from the few rows that stand wrong: with fewer than so many of the
 * smaller class it lets up to twice as many wrong models pass (bench/gate.mjs), and at separation it is 0.
 */
const MIN_MISPLACED = 10;
function estimateAuc(rows) {
    const shares = placements(rows);
    const clusters = rows.cluster && clustersOf(rows.cluster);
    const few = tooFewForAuc(shares, clusters);
    return few ? notDefined(few, shares.auc) : aucUncertain(aucOf(shares, clusters));
}
function tooFewForAuc({ positives, negatives }, clusters) {
    if (Math.min(positives, negatives) < MIN_EVENTS_PER_CLASS)
        return 'too-few-events';
    return clusters && clusters.count < MIN_CLUSTERS ? 'too-few-clusters' : undefined;
}
/** Clusters make the variance larger, as if there were fewer rows: by the design effect. */
function aucOf(shares, clusters) {
    const { auc, positives, negatives } = shares;
    const variance = aucCovariance(shares, shares);
    if (!clusters)
        return { auc, variance, positives, negatives };
    const spread = Math.max(variance, aucCovariance(shares, shares, clusters));
    const effect = variance > 0 ? spread / variance : Math.max(1, (positives + negatives) / clusters.count);
    return {
        auc,
        variance: spread,
        positives: positives / effect,
        negatives: negatives / effect,
        clusters: clusters.count,
    };
}
const aucUncertain = (estimate) => ({
    kind: 'estimate',
    value: estimate.auc,
    method: aucMethod(estimate),
    ...aucCount(estimate),
    bounds: (confidence) => aucBounds(estimate, confidence),
    needed: (limit, confidence) => aucRows(estimate, limit, confidence),
});
const aucCount = ({ positives, negatives, clusters }) => clusters === undefined ? { n: positives + negatives, of: 'records' } : { n: clusters, of: 'clusters' };
const aucMethod = (estimate) => {
    if (isSparse(estimate))
        return 'delong-newcombe';
    return estimate.clusters === undefined ? 'delong-logit' : 'delong-clusters';
};
/** One-sided bounds on the logit scale; where few rows stand wrong, the wider of these and Newcombe's. */
function aucBounds(estimate, confidence) {
    const { clusters } = estimate;
    const z = clusters === undefined ? normalQuantile(confidence) : studentQuantile(confidence, clusters - 1);
    const delong = delongLogit(estimate, z);
    if (!isSparse(estimate))
        return delong;
    const safe = newcombe(estimate, z);
    return { low: Math.min(delong.low, safe.low), high: Math.max(delong.high, safe.high) };
}
function delongLogit({ auc, variance }, z) {
    if (auc <= 0 || auc >= 1)
        return { low: auc, high: auc };
    const reach = (z * Math.sqrt(variance)) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
}
/** The AUCs at which the one seen would not yet be too far off, with the variance there (Newcombe 2006, method 5). */
function newcombe(estimate, z) {
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
    const { n } = aucCount(estimate);
    const logit = (share) => Math.log(share / (1 - share));
    const delong = auc > 0 && auc < 1
        ? scaledRows(n, Math.sqrt(variance) / (auc * (1 - auc)), logit(auc) - logit(limit), confidence)
        : 0;
    if (!isSparse(estimate))
        return delong;
    return Math.max(delong, scaledRows(n, Math.sqrt(varianceAt(limit, estimate)), auc - limit, confidence));
}

;// CONCATENATED MODULE: ./domain/statistics/folded.js


/** Above so many cells most would be empty: a map holds those that are not. */
const MAX_CELLS = 4096;
function folded(candidate, champion = candidate) {
    const classes = candidate.task === 'binary' ? 2 : candidate.classes;
    const cells = occurring(candidate, champion, classes);
    const truth = cells.map(([cell]) => Math.floor(cell / (classes * classes)));
    const rowsOf = (decided) => rowsLike(candidate, truth, cells.map(([cell]) => decided(cell)));
    return {
        candidate: rowsOf((cell) => Math.floor(cell / classes) % classes),
        champion: rowsOf((cell) => cell % classes),
        counts: Float64Array.from(cells, ([, count]) => count),
    };
}
const decidedIn = (rows) => rows.task === 'binary' ? decisionsOf(rows) : rows.decided;
/** The cells that occur, by their first row (so that two models can change places), each with how many rows are in it. */
function occurring(candidate, champion, classes) {
    const [truth, ours, theirs] = [candidate.truth, decidedIn(candidate), decidedIn(champion)];
    const size = classes ** 3;
    if (size > MAX_CELLS)
        return [...sparselyCounted(truth.length, cellAt)];
    const counts = new Float64Array(size);
    const first = [];
    for (let row = 0; row < truth.length; row++) {
        const cell = cellAt(row);
        if (counts[cell] === 0)
            first.push(cell);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return first.map((cell) => [cell, counts[cell] ?? 0]);
    function cellAt(row) {
        return ((truth[row] ?? 0) * classes + (ours[row] ?? 0)) * classes + (theirs[row] ?? 0);
    }
}
function sparselyCounted(rows, cellAt) {
    const counts = new Map();
    for (let row = 0; row < rows; row++)
        counts.set(cellAt(row), (counts.get(cellAt(row)) ?? 0) + 1);
    return counts;
}
const rowsLike = (rows, truth, decided) => rows.task === 'binary'
    ? binaryRows(truth, decided, { threshold: 0.5 })
    : multiclassRows(truth, decided, rows.classes);

;// CONCATENATED MODULE: ./domain/statistics/skewed-mean.js




/** Of fewer rows nothing is said: too much of the tail of a loss has not been seen (bench/gate.mjs). */
const MIN_ROWS_OF_MEAN = 30;
/** The root of n must be so many times the square of the skewness, else the correction is too small (bench/gate.mjs). */
const ROWS_PER_SQUARED_SKEWNESS = 15;
/** The mean with Student's t, corrected for skewness; undefined where units are few or too skewed, or do not differ. */
function linearUncertain(linear, method, of) {
    const estimate = meanEstimate(linear);
    const { value, standardError, skewness, units } = estimate;
    if (of === 'clusters' && units < MIN_CLUSTERS)
        return notDefined('too-few-clusters', value);
    if (of !== 'clusters' && units < MIN_ROWS_OF_MEAN)
        return notDefined('too-few-records', value);
    if (!(standardError > 1e-14 * Math.abs(value)))
        return notDefined('degenerate', value);
    if (skewness * skewness * ROWS_PER_SQUARED_SKEWNESS > units)
        return notDefined('too-skewed', value);
    return {
        kind: 'estimate',
        value,
        method,
        n: units,
        of,
        bounds: (confidence) => skewedBounds(estimate, confidence),
        needed: (limit, confidence) => scaledRows(units, standardError, value - limit, confidence),
    };
}
/** Sample moments without bias to first order. */
function meanEstimate({ value, influence }) {
    const n = influence.length;
    let sum = 0;
    for (const each of influence)
        sum += each;
    const mean = sum / n;
    let [squares, cubes] = [0, 0];
    for (const each of influence) {
        const off = each - mean;
        squares += off * off;
        cubes += off * off * off;
    }
    const deviation = Math.sqrt(squares / n);
    return {
        value,
        standardError: Math.sqrt(squares / (n - 1) / n),
        skewness: deviation > 0 ? (cubes / n / deviation ** 3) * (Math.sqrt(n * (n - 1)) / (n - 2)) : 0,
        units: n,
    };
}
/**
 * Student's t after Hall's transformation, which takes the skewness out of it (Hall, JRSS B 1992). A plain t lets
 * up to twice as many models pass whose loss is at the limit, a bootstrap half as many again.
 */
function skewedBounds({ value, standardError, skewness, units }, confidence) {
    const t = studentQuantile(confidence, units - 1);
    const a = skewness / Math.sqrt(units);
    const untransformed = (to) => (Math.abs(a) < 1e-9 ? to : (3 / a) * (Math.cbrt(1 + a * (to - a / 6)) - 1));
    return { low: value - standardError * untransformed(t), high: value - standardError * untransformed(-t) };
}

;// CONCATENATED MODULE: ./domain/statistics/floors.js




/**
 * With fewer rows (or clusters that have some) on which the models decide differently, resampling lets too many wrong
 * models pass (bench/gate.mjs).
 */
const MIN_DISCORDANT = 10;
/** Why resampling these rows says nothing that can be relied on; undefined where it does. */
function tooFewToResample(rows) {
    if (rows.task === 'regression')
        return rows.size < MIN_ROWS_OF_MEAN ? 'too-few-records' : undefined;
    if (Math.min(...sizesOfClasses(rows)) < MIN_EVENTS_PER_CLASS)
        return 'too-few-events';
    return rows.cluster && fewestClusters(rows, rows.cluster) < MIN_CLUSTERS ? 'too-few-clusters' : undefined;
}
/** Why a change of decisions says too little. */
function tooFewDifferences(candidate, champion) {
    const theirs = decidedIn(champion);
    const differs = Uint8Array.from(decidedIn(candidate), (each, row) => Number(each !== theirs[row]));
    const places = candidate.cluster ? clusterSums(differs, clustersOf(candidate.cluster)) : differs;
    let count = 0;
    for (const each of places)
        count += Number(each > 0);
    return count < MIN_DISCORDANT ? 'too-few-differences' : undefined;
}
/** Of the classes that occur. */
function sizesOfClasses(rows) {
    const sizes = new Float64Array(rows.task === 'binary' ? 2 : rows.classes);
    for (const each of rows.truth)
        sizes[each] = (sizes[each] ?? 0) + 1;
    return [...sizes].filter((size) => size > 0);
}
/** In how many clusters the class occurs that is in the fewest. */
function fewestClusters(rows, cluster) {
    const clusters = clustersOf(cluster);
    const classes = [...new Set(rows.truth)];
    const inClusters = (one) => clusterSums(Uint8Array.from(rows.truth, (each) => Number(each === one)), clusters).reduce((sum, each) => sum + Number(each > 0), 0);
    return Math.min(...classes.map(inClusters));
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
};
/** Of what there were too few. */
const FLOORS = {
    'too-few-events': MIN_EVENTS_PER_CLASS,
    'too-few-differences': MIN_DISCORDANT,
    'too-few-records': MIN_ROWS_OF_MEAN,
    'too-few-clusters': MIN_CLUSTERS,
};
/** What a metric's numbers are over: its own denominator, and the classes; none that would give a small count away. */
function over({ records, smallest, isWithheld }, n, admission) {
    return admission.over(Math.min(records, n ?? records), isWithheld ? 0 : smallest);
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
    const sizes = classSizes(sample.rows);
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
    metric: (0,outcome_labelled.id)(test.metric.name),
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
        metric: (0,outcome_labelled.id)(row.metric.name),
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
/** A metric of decisions that is not in the tables tells all that there is to tell. */
function toldBy(metric, isChange) {
    const told = (isChange ? CHANGE_TELLS : TELLS)[metric];
    if (told !== undefined || TRAITS[metric].on === 'scores')
        return told ?? [];
    return isChange ? [...CHANGES, onlyRight('model'), onlyRight('champion')] : [TP, FP];
}
const ALL_ROWS = side(() => true);
/** Of which rows a metric is a share. */
function denominatorOf(metric) {
    if (metric === 'recall_score')
        return POSITIVES;
    return metric === 'precision_score' ? decided('model', 1) : ALL_ROWS;
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

;// CONCATENATED MODULE: ./domain/plots/both-models.js

/** Three by three: what follows of cells that are not told, can be looked at whole. */
const BANDS = 3;
/**
 * How the scores of two models go together, in place of a scatter plot, which shows single patients. No cell is told
 * that is below the floor, or from which with the others and all sums one below the floor would follow.
 */
function bothModels(model, champion, floor) {
    const [bands, championBands] = [bandsOf(model.bins), bandsOf(champion.bins)];
    const ofModel = bands.map((band) => memberIn(band, model.rows));
    const ofChampion = championBands.map((band) => memberIn(band, champion.rows));
    const crossed = ofModel.map((one) => ofChampion.map((other) => one.map((each, row) => each & (other[row] ?? 0))));
    const { truth } = model.rows;
    const parts = [new Uint8Array(truth.length).fill(1), ...ofModel, ...ofChampion, ...crossed.flat()];
    const named = parts.map((member, index) => ({ name: String(index), member }));
    const hidden = hiddenCells(named, truth, floor);
    const first = 1 + bands.length + championBands.length;
    return {
        bands,
        championBands,
        cells: crossed.map((members, row) => members.map((member, column) => hidden.has(String(first + row * championBands.length + column)) ? undefined : toldOf(member, truth))),
    };
}
/** Up to three ranges of about as many rows. */
function bandsOf(bins) {
    const total = bins.reduce((sum, { rows }) => sum + rows, 0);
    let before = 0;
    const places = bins.map(({ rows }) => {
        before += rows;
        return Math.min(BANDS - 1, Math.floor(((before - rows / 2) / total) * BANDS));
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

;// CONCATENATED MODULE: ./domain/statistics/wilson.js


/** Wilson's score bounds of a proportion, each one-sided at `confidence`, within [0, 1] (Wilson, JASA 1927). */
const wilson = (successes, n, confidence) => wilsonAt(successes / n, n, normalQuantile(confidence));
/** The same for a share of what says as much as `n` rows, and any z. */
function wilsonAt(share, n, z) {
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

;// CONCATENATED MODULE: ./domain/plots/curves.js

/** Wilson's bounds at this one-sided confidence are the two-sided 95 % interval. */
const curves_TWO_SIDED_95 = 0.975;
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
            ...(index < points.length - 1 ? { interval: wilson(tp, positives, curves_TWO_SIDED_95) } : {}),
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
        interval: wilson(tp, tp + fp, curves_TWO_SIDED_95),
        n: tp + fp,
    }));
}
/** The mean score of each bin, and the share of class 1 in it with its interval. */
const calibrationPoints = (bins) => bins.map(({ rows, positives, meanScore }) => ({
    x: meanScore,
    y: positives / rows,
    interval: wilson(positives, rows, curves_TWO_SIDED_95),
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
    for (const cells of segments(score_bins_cellsOf(rows, [...ENDS, ...inner]), new Set(inner))) {
        const merged = mergedFrom(cells, target, floor);
        if (merged === undefined)
            return undefined;
        bins.push(...merged);
    }
    return bins.length < 2 ? undefined : bins.map(binOf);
}
const binOf = ({ sum, ...cell }) => ({ ...cell, meanScore: sum / cell.rows });
function score_bins_cellsOf({ truth, score }, ends) {
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






const keyOf = ({ metric, slice, isChange }) => `${textOf(metric)}${isChange ? ' change' : ''} ${slice}`;
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
            .filter(({ slice, metric, isChange }) => slice === cells[index]?.name && toldBy(metric.name, isChange).length > 0)
            .map(({ metric, isChange, slice }) => ({
            key: keyOf({ metric, isChange, slice }),
            sums: toldBy(metric.name, isChange).map((side) => joint(member, side)),
            counted: dot(total, denominatorOf(metric.name)),
            fewest: Math.min(...sidesToldBy(metric, isChange).map((side) => dot(total, side))),
        }));
    });
}
/** The sides that follow from one number of a slice and the sizes of its classes. */
function sidesToldBy(metric, isChange) {
    const span = extended(emptySpan(OUTCOMES), [POSITIVES, NEGATIVES, ...toldBy(metric.name, isChange)]);
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

// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
;// CONCATENATED MODULE: ./domain/statistics/mover.js
/**
 * first − second from the bounds of each and the correlation of both estimates (Zou and Donner, Statistics in Medicine
 * 2008). With Wilson's bounds and the correlation φ of paired decisions this is Newcombe's method 10.
 */
function moverDifference(first, second, correlation) {
    const difference = first.value - second.value;
    return {
        low: difference - reach(first.value - first.low, second.high - second.value, correlation),
        high: difference + reach(first.high - first.value, second.value - second.low, correlation),
    };
}
/** first ÷ second, both above 0: where the bound of first − ratio·second is 0 (Donner and Zou, SMMR 2012). */
function moverRatio(first, second, correlation) {
    return {
        low: crossing(first, second, correlation, first.value - first.low, second.high - second.value, -1),
        high: crossing(first, second, correlation, first.high - first.value, second.value - second.low, 1),
    };
}
function reach(own, others, correlation) {
    return Math.sqrt(Math.max(0, own * own - 2 * correlation * own * others + others * others));
}
/** The root of (a − r·b)² = own² − 2ρ·own·r·others + r²·others² on the asked side. */
function crossing({ value: a }, { value: b }, correlation, own, others, side) {
    const square = b * b - others * others;
    const middle = a * b - correlation * own * others;
    const root = Math.sqrt(Math.max(0, middle * middle - square * (a * a - own * own)));
    if (square <= 0)
        return side === 1 ? Number.POSITIVE_INFINITY : (middle - root) / square;
    return (middle + side * root) / square;
}

;// CONCATENATED MODULE: ./domain/statistics/auc-difference.js






/** candidate − champion, or that ÷ champion. */
function compareAucs(candidate, champion, scale) {
    const clusters = candidate.cluster && clustersOf(candidate.cluster);
    const [a, b] = [placements(candidate), placements(champion)];
    const few = tooFewForAuc(a, clusters);
    if (few)
        return notDefined(few, scale === 'absolute' ? a.auc - b.auc : a.auc / b.auc - 1);
    const covariance = aucCovariance(a, b, clusters);
    return aucDifference({ first: aucOf(a, clusters), second: aucOf(b, clusters), covariance }, scale);
}
/**
 * From the bounds that each has on the logit scale and their correlation (Zou and Donner, Statistics in Medicine
 * 2008). Wald's interval on the raw scale lets up to twice as many wrong models pass where AUCs are high.
 */
function aucDifference(pair, scale) {
    const { first, second, covariance } = pair;
    const count = aucCount(first);
    const ratio = scale === 'relative' ? second.auc : 1;
    const standardError = Math.sqrt(Math.max(0, first.variance + second.variance - 2 * covariance)) / ratio;
    const value = (first.auc - second.auc) / ratio;
    return {
        kind: 'estimate',
        value,
        method: scale === 'relative' ? 'delong-mover-ratio' : 'delong-mover',
        ...count,
        bounds: (confidence) => mover(pair, confidence, scale),
        needed: (limit, confidence) => scaledRows(count.n, standardError, value - limit, confidence),
    };
}
function mover({ first, second, covariance }, confidence, scale) {
    const spread = Math.sqrt(first.variance * second.variance);
    const correlation = spread > 0 ? covariance / spread : 0;
    const bounded = (one) => ({ value: one.auc, ...aucBounds(one, confidence) });
    if (scale === 'absolute')
        return moverDifference(bounded(first), bounded(second), correlation);
    const { low, high } = moverRatio(bounded(first), bounded(second), correlation);
    return { low: low - 1, high: high - 1 };
}

;// CONCATENATED MODULE: ./domain/statistics/average-precision.js
/**
 * Average precision with what each row adds to it: the derivative by the row's weight, times n. A positive adds its own
 * precision, and every row moves the precision of the positives that stand at or below its score.
 */
function averagePrecisionInfluence({ truth, score, order, size }) {
    const { precisions, positives, value } = stepsOf({ truth, score, order, size });
    const influence = new Float64Array(size);
    let [ifPositive, ifNegative] = [0, 0];
    for (let step = precisions.length - 1; step >= 0; step--) {
        const { start, end, here, positivesUpTo } = precisions[step] ?? NO_STEP;
        ifPositive += (here * (end - positivesUpTo)) / (end * end);
        ifNegative -= (here * positivesUpTo) / (end * end);
        for (let at = start; at < end; at++) {
            const row = order[at] ?? 0;
            const own = truth[row] ? positivesUpTo / end - value + ifPositive : ifNegative;
            influence[row] = (own * size) / positives;
        }
    }
    return { value, influence };
}
const NO_STEP = { start: 0, end: 0, here: 0, positivesUpTo: 0 };
function stepsOf({ truth, score, order, size }) {
    const precisions = [];
    let [positives, sum] = [0, 0];
    for (let start = 0; start < size;) {
        const tied = score[order[start] ?? 0];
        let [end, here] = [start, 0];
        while (end < size && score[order[end] ?? 0] === tied)
            here += truth[order[end++] ?? 0] ?? 0;
        positives += here;
        if (here > 0)
            sum += here * (positives / end);
        precisions.push({ start, end, here, positivesUpTo: positives });
        start = end;
    }
    return { precisions, positives, value: sum / positives };
}

;// CONCATENATED MODULE: ./domain/statistics/mcnemar.js


/** Fewer discordant pairs than this and the test is exact. */
const EXACT_BELOW = 25;
/** The two-sided p-value of "both are right equally often"; without discordant pairs 1 (McNemar 1947, Edwards 1948). */
function mcnemar({ onlyFirst, onlySecond }) {
    const discordant = onlyFirst + onlySecond;
    if (discordant === 0)
        return 1;
    const smaller = Math.min(onlyFirst, onlySecond);
    if (discordant < EXACT_BELOW)
        return Math.min(1, 2 * binomialCdf(smaller, discordant, 0.5));
    const corrected = Math.abs(onlyFirst - onlySecond) - 1;
    return 2 * normalCdf(-Math.max(0, corrected) / Math.sqrt(discordant));
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
        pValue: mcnemar(table),
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

;// CONCATENATED MODULE: ./domain/statistics/balanced-accuracy.js



/** The z of one standard error, as the confidence of a one-sided bound. */
const ONE_STANDARD_ERROR = 0.8413447460685429;
/**
 * The mean of the recalls of all classes, independent proportions: the reaches of their Wilson bounds joined by
 * MOVER (Zou and Donner, Statistics in Medicine 2008). A bootstrap of the few rows of a rare class lets up to a third
 * of the models at the limit pass.
 */
const balanced_accuracy_balancedAccuracy = (recalls) => balanced_accuracy_meanOf(recalls, 'wilson-mover', ({ right, pairs }, confidence) => ({
    value: right / pairs,
    ...wilson(right, pairs, confidence),
}));
/** The mean of the differences of the recalls, from Tango's bounds of each. */
const balancedAccuracyChange = (recalls) => balanced_accuracy_meanOf(recalls, 'tango-mover', (recall, confidence) => ({
    value: (recall.onlyFirst - recall.onlySecond) / recall.pairs,
    ...tango(recall, confidence),
}));
function balanced_accuracy_meanOf(recalls, method, boundsOf) {
    const n = recalls.reduce((sum, { pairs }) => sum + pairs, 0);
    const bounds = (confidence) => {
        const each = recalls.map((recall) => boundsOf(recall, confidence));
        const value = each.reduce((sum, one) => sum + one.value, 0) / each.length;
        const reach = (side) => Math.hypot(...each.map((one) => one.value - one[side])) / each.length;
        return { value, low: value - reach('low'), high: value + reach('high') };
    };
    const { value, low, high } = bounds(ONE_STANDARD_ERROR);
    return {
        kind: 'estimate',
        value,
        method,
        n,
        of: 'records',
        bounds: (confidence) => {
            const { low: lower, high: upper } = bounds(confidence);
            return { low: lower, high: upper };
        },
        needed: (limit, confidence) => scaledRows(n, (high - low) / 2, value - limit, confidence),
    };
}

;// CONCATENATED MODULE: ./domain/statistics/bootstrap.js

/** From so many rows each is drawn on its own, a number of times that follows Poisson's law: it needs no random access. */
const POISSON_FROM = 10_000;
/** Rows, or whole clusters of rows, drawn with replacement; `base` weights are multiplied in. */
function bootstrap(size, statistic, { resamples, seed }, { clusters, base } = {}) {
    const draw = clusters ? drawClusters(clusters, seeded(seed)) : drawRows(size, seeded(seed));
    const weight = new Float64Array(size);
    return repeated(resamples, () => {
        draw(weight);
        if (base)
            for (let row = 0; row < size; row++)
                weight[row] = (weight[row] ?? 0) * (base[row] ?? 0);
        return statistic(weight);
    });
}
/** The replicates of a statistic of something drawn anew each time. */
function repeated(resamples, replicate) {
    const all = Float64Array.from({ length: resamples }, replicate);
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
function drawRows(size, random) {
    if (size >= POISSON_FROM)
        return drawPoisson(random);
    const drawn = new Uint32Array(size);
    return (weight) => {
        weight.fill(0);
        random.fill(drawn, size);
        for (const row of drawn)
            weight[row] = (weight[row] ?? 0) + 1;
    };
}
function drawClusters({ of, count }, random) {
    const times = new Float64Array(count);
    const draw = drawRows(count, random);
    return (weight) => {
        draw(times);
        for (let row = 0; row < of.length; row++)
            weight[row] = times[of[row] ?? 0] ?? 0;
    };
}
const bootstrap_WORD = 2 ** 32;
const BLOCK = 4096;
/** Poisson's law with mean 1, by its distribution function (Hanley and MacGibbon 2006). */
function drawPoisson(random) {
    const bounds = poissonBounds();
    const words = new Uint32Array(BLOCK);
    return (weight) => {
        for (let start = 0; start < weight.length; start += BLOCK) {
            random.fill(words, bootstrap_WORD);
            const block = weight.subarray(start, start + BLOCK);
            for (let row = 0; row < block.length; row++)
                block[row] = atOrAbove(bounds, words[row] ?? 0);
        }
    };
}
/** How many of the rising bounds a word reaches. */
function atOrAbove(bounds, word) {
    let reached = 0;
    while (word >= (bounds[reached] ?? bootstrap_WORD))
        reached++;
    return reached;
}
/** 2³²·P(X ≤ k) for k = 0 … until nothing is left. */
function poissonBounds() {
    const bounds = [];
    let [chance, sum] = [Math.exp(-1), 0];
    for (let k = 1; sum < 1 - 2 ** -33; k++) {
        sum += chance;
        bounds.push(sum * bootstrap_WORD);
        chance /= k;
    }
    return Float64Array.from([...bounds, bootstrap_WORD]);
}

;// CONCATENATED MODULE: ./domain/statistics/draws.js

const draws_WORD = 2 ** 32;
const BUFFER = 1024;
function uniforms(random) {
    const words = new Uint32Array(BUFFER);
    let at = BUFFER;
    return () => {
        if (at === BUFFER) {
            random.fill(words, draws_WORD);
            at = 0;
        }
        return ((words[at++] ?? 0) + 0.5) / draws_WORD;
    };
}
/** How often each cell is hit when as many rows are drawn as the cells hold: a bootstrap that visits no row. */
function drawCounts(counts, into, uniform) {
    let rows = 0;
    for (const count of counts)
        rows += count;
    let [left, mass] = [rows, rows];
    for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell] ?? 0;
        const drawn = count >= mass ? left : drawBinomial(left, count / mass, uniform);
        into[cell] = drawn;
        left -= drawn;
        mass -= count;
    }
}
/** Of so many draws with this chance, how many succeed. */
function drawBinomial(n, p, uniform) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, uniform);
    return n * p < 10 ? byInversion(n, p, uniform) : byRejection(n, p, uniform);
}
function byInversion(n, p, uniform) {
    let chance = (1 - p) ** n;
    let rest = uniform();
    for (let k = 0; k < n; k++) {
        if (rest < chance)
            return k;
        rest -= chance;
        chance *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
    return n;
}
/** Transformed rejection with squeeze (Hörmann's BTRS, Journal of Statistical Computation and Simulation 1993). */
function byRejection(n, p, uniform) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const squeeze = 0.92 - 4.2 / b;
    const scale = (2.83 + 5.1 / b) * spread;
    for (;;) {
        const u = uniform() - 0.5;
        const v = uniform();
        const edge = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
        if (edge >= 0.07 && v <= squeeze)
            return k;
        if (k < 0 || k > n)
            continue;
        if (Math.log((v * scale) / (a / (edge * edge) + b)) <= logRatioToMode(k, n, p))
            return k;
    }
}
/** ln of P(k) ÷ P(mode). */
function logRatioToMode(k, n, p) {
    const mode = Math.floor((n + 1) * p);
    return (logFactorial(mode) +
        logFactorial(n - mode) -
        logFactorial(k) -
        logFactorial(n - k) +
        (k - mode) * Math.log(p / (1 - p)));
}
const logFactorial = (n) => n < 2 ? 0 : stirlingError(n) + (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);

;// CONCATENATED MODULE: ./domain/statistics/bca.js


/** Above so many rows the jackknife leaves out groups: the acceleration is the same to first order, the work bounded. */
const MAX_JACKKNIFE_GROUPS = 1000;
/** Undefined where leaving units out leaves the metric undefined, or every replicate lies on one side of the value. */
function corrections(value, replicates, leftOut) {
    const bias = normalQuantile(shareBelow(replicates, value));
    const acceleration = skewness(leftOut);
    return Number.isFinite(bias) && Number.isFinite(acceleration) ? { bias, acceleration } : undefined;
}
/** The one-sided bound at `z` (for a share, its quantile) of the corrected distribution. */
function bcaBound(replicates, z, { bias, acceleration }) {
    const shifted = bias + z;
    return quantile(replicates, normalCdf(bias + shifted / (1 - acceleration * shifted)));
}
/** Leaves out each row (or cluster), or groups of them where they are many. */
function leaveOut(size, statistic, clusters, base) {
    const units = clusters?.count ?? size;
    const groups = Math.min(units, MAX_JACKKNIFE_GROUPS);
    const weight = base ? base.slice() : new Float64Array(size).fill(1);
    const rows = rowsByGroup(size, groups, clusters);
    const values = Float64Array.from(rows, (group) => {
        for (const row of group)
            weight[row] = 0;
        const without = statistic(weight);
        for (const row of group)
            weight[row] = base?.[row] ?? 1;
        return without;
    });
    return { values };
}
function rowsByGroup(size, groups, clusters) {
    const rows = Array.from({ length: groups }, () => []);
    for (let row = 0; row < size; row++)
        rows[(clusters?.of[row] ?? row) % groups]?.push(row);
    return rows;
}
/** Values equal to the estimate count half. */
function shareBelow(replicates, value) {
    const below = replicates.reduce((sum, each) => sum + (each < value ? 1 : each === value ? 0.5 : 0), 0);
    return below / replicates.length;
}
function skewness({ values, times }) {
    let [count, sum] = [0, 0];
    values.forEach((each, at) => {
        const weighs = times?.[at] ?? 1;
        count += weighs;
        sum += weighs * each;
    });
    const mean = sum / count;
    let [squares, cubes] = [0, 0];
    values.forEach((each, at) => {
        const weighs = times?.[at] ?? 1;
        squares += weighs * (mean - each) ** 2;
        cubes += weighs * (mean - each) ** 3;
    });
    return cubes / (6 * squares ** 1.5);
}

;// CONCATENATED MODULE: ./domain/statistics/grouped-jackknife.js




/** Above so many rows 2,000 resamples take too long, and say no more than this does. */
const MAX_BOOTSTRAP_ROWS = 100_000;
/** As many groups: Student's t with 99 degrees of freedom is 1 % wider than a normal interval. */
const GROUPS = 100;
/** The statistic without each of 100 random groups of rows, or clusters; their spread is its variance (Shao and Wu 1989). */
function groupedJackknife(many, seed, { n, of }) {
    const { value } = many;
    const without = leaveGroupsOut(many, seed);
    if (without.some(Number.isNaN))
        return notDefined('undefined-resamples', value);
    const mean = without.reduce((sum, each) => sum + each, 0) / GROUPS;
    const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    const deviation = Math.sqrt(((GROUPS - 1) / GROUPS) * squares);
    if (!(deviation > 1e-12 * Math.abs(value)))
        return notDefined('degenerate', value);
    return {
        kind: 'estimate',
        value,
        method: 'jackknife-groups',
        n,
        of,
        bounds: (confidence) => {
            const reach = studentQuantile(confidence, GROUPS - 1) * deviation;
            return { low: value - reach, high: value + reach };
        },
        needed: (limit, confidence) => scaledRows(n, deviation, value - limit, confidence),
    };
}
function leaveGroupsOut({ size, statistic, clusters, weight: base }, seed) {
    const groupOfUnit = new Uint32Array(clusters?.count ?? size);
    seeded(seed).fill(groupOfUnit, GROUPS);
    const weight = new Float64Array(size);
    return Float64Array.from({ length: GROUPS }, (_, group) => {
        for (let row = 0; row < size; row++) {
            const isOut = groupOfUnit[clusters ? (clusters.of[row] ?? 0) : row] === group;
            weight[row] = isOut ? 0 : (base?.[row] ?? 1);
        }
        return statistic(weight);
    });
}

;// CONCATENATED MODULE: ./domain/statistics/resampled.js








/** Fewer resamples than this are too few for the corrected tails. */
const BCA_FROM_RESAMPLES = 2000;
/** More undefined resamples than this share and nothing is said. */
const MAX_UNDEFINED_SHARE = 0.05;
/**
 * Any statistic of rows by the bootstrap: corrected (BCa) from 2,000 resamples on, else the percentile method. Clusters
 * are drawn whole. Of very many rows the spread between groups of them says as much.
 */
function resampled(size, statistic, settings, { cluster, weight } = {}) {
    const clusters = cluster && clustersOf(cluster);
    const value = statistic(weight ?? new Float64Array(size).fill(1));
    if (clusters && clusters.count < MIN_CLUSTERS)
        return notDefined('too-few-clusters', value);
    const counts = resampled_countsOf(size, clusters, weight);
    if (size > MAX_BOOTSTRAP_ROWS)
        return groupedJackknife({ size, statistic, value, clusters, weight }, settings.seed, counts);
    const drawn = bootstrap(size, statistic, settings, { clusters, base: weight });
    const isCorrected = settings.resamples >= BCA_FROM_RESAMPLES;
    return fromReplicates(value, drawn, isCorrected ? () => leaveOut(size, statistic, clusters, weight) : undefined, counts);
}
/** What the replicates of a value say of it, with the jackknife (where corrected) and what they were drawn from. */
function fromReplicates(value, { replicates, undefinedShare }, leftOut, { n, of }) {
    if (undefinedShare > MAX_UNDEFINED_SHARE)
        return notDefined('undefined-resamples', value);
    if (!isSpread(replicates, value))
        return notDefined('degenerate', value);
    const corrected = leftOut && corrections(value, replicates, leftOut());
    const zAt = of === 'clusters' ? (confidence) => expanded(confidence, n) : normalQuantile;
    const bound = (z) => (corrected ? bcaBound(replicates, z, corrected) : quantile(replicates, normalCdf(z)));
    return {
        kind: 'estimate',
        value,
        method: of === 'clusters' ? 'bootstrap-clusters' : corrected ? 'bootstrap-bca' : 'bootstrap-percentile',
        n,
        of,
        bounds: (confidence) => ({ low: bound(-zAt(confidence)), high: bound(zAt(confidence)) }),
        needed: (limit, confidence) => scaledRows(n, deviation(replicates), value - limit, confidence),
    };
}
/** Few units make a bootstrap too narrow as few values a normal interval: Student's t (Hesterberg, Am. Stat. 2015). */
const expanded = (confidence, units) => studentQuantile(confidence, units - 1) * Math.sqrt(units / (units - 1));
function resampled_countsOf(size, clusters, weight) {
    if (clusters)
        return { n: clusters.count, of: 'clusters' };
    return { n: weight ? Math.floor(effectiveRows(weight)) : size, of: 'records' };
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

;// CONCATENATED MODULE: ./domain/statistics/drawn-counts.js




/** What a resample of rows is to a function of counts: a draw of the counts alone, so that no row is visited. */
function resampledCounts(counts, of, { resamples, seed }) {
    const uniform = uniforms(seeded(seed));
    const drawn = new Float64Array(counts.length);
    const bootstrap = repeated(resamples, () => {
        drawCounts(counts, drawn, uniform);
        return of(drawn);
    });
    const n = counts.reduce((sum, each) => sum + each, 0);
    const leftOut = resamples >= BCA_FROM_RESAMPLES ? () => leaveOneOut(counts, of) : undefined;
    return fromReplicates(of(counts), bootstrap, leftOut, { n, of: 'records' });
}
/** Rows of a cell are all alike: one of each is left out, for all of them. */
function leaveOneOut(counts, of) {
    const times = counts.filter((each) => each > 0);
    const occurring = Array.from(counts.keys()).filter((cell) => (counts[cell] ?? 0) > 0);
    const without = counts.slice();
    const values = Float64Array.from(occurring, (cell) => {
        without[cell] = (counts[cell] ?? 0) - 1;
        const value = of(without);
        without[cell] = counts[cell] ?? 0;
        return value;
    });
    return { values, times };
}

;// CONCATENATED MODULE: ./domain/statistics/means.js


/** From what each row adds to a value, what is known of it: rows are independent, or the clusters that they are in. */
function fromInfluence(linear, cluster, method) {
    if (!cluster)
        return linearUncertain(linear, method, 'records');
    const clusters = clustersOf(cluster);
    const sums = clusterSums(linear.influence, clusters);
    const share = clusters.count / linear.influence.length;
    return linearUncertain({ value: linear.value, influence: sums.map((each) => each * share) }, method, 'clusters');
}
/** What each row adds to the mean of all. */
function meanInfluence(terms) {
    let sum = 0;
    for (const each of terms)
        sum += each;
    const value = sum / terms.length;
    return { value, influence: terms.map((each) => each - value) };
}
const changeIn = (first, second, scale) => scale === 'relative' ? (first - second) / Math.abs(second) : first - second;
/** first − second of two estimates on the same rows, or that ÷ |second|. */
function changeInfluence(first, second, scale) {
    const difference = first.value - second.value;
    if (scale === 'absolute') {
        return { value: difference, influence: first.influence.map((each, row) => each - (second.influence[row] ?? 0)) };
    }
    const ratio = first.value / second.value;
    const base = Math.abs(second.value);
    return {
        value: difference / base,
        influence: first.influence.map((each, row) => (each - ratio * (second.influence[row] ?? 0)) / base),
    };
}
/** What each row adds to a function of the mean, to first order. */
function throughSlope({ value, influence }, { value: of, slope }) {
    const by = slope(value);
    return { value: of(value), influence: by === 1 ? influence : influence.map((each) => each * by) };
}

;// CONCATENATED MODULE: ./domain/statistics/terms.js

const ITSELF = { value: (mean) => mean, inverse: (value) => value, slope: () => 1 };
function termsOf({ name }, rows) {
    if (rows.task !== 'binary')
        return undefined;
    if (name === 'brier_score_loss')
        return { terms: brierTerms(rows), after: ITSELF };
    return name === 'log_loss' ? { terms: logTerms(rows), after: ITSELF } : undefined;
}

;// CONCATENATED MODULE: ./domain/statistics/shares.js


/**
 * F1 of the Jaccard index, which is the share of the rows that are positive or decided so that are both (Lam, Wilson's
 * interval of F1, 2023).
 */
const OF_JACCARD = {
    value: (share) => (2 * share) / (1 + share),
    inverse: (value) => value / (2 - value),
    slope: (share) => 2 / (1 + share) ** 2,
};
const shares_share = (of, judged, after = ITSELF) => ({ of, judged, after });
const shares_right = (truth, decided) => truth === decided;
const ACCURACY = shares_share('records', shares_right);
/** Metrics that are shares of rows whatever the number of classes. */
const OF_ALL = {
    accuracy_score: ACCURACY,
    zero_one_loss: shares_share('records', (truth, decided) => truth !== decided),
    hamming_loss: shares_share('records', (truth, decided) => truth !== decided),
};
/** Of one class against the other. */
const ofClass = (one) => {
    const positive = (hits) => (truth, decided) => truth === one ? hits(decided) : undefined;
    const negative = (hits) => (truth, decided) => truth === one ? undefined : hits(decided);
    const isOne = (decided) => decided === one;
    const isOther = (decided) => decided !== one;
    const both = (truth, decided) => (truth === one || decided === one ? truth === decided : undefined);
    const [own, other] = one === 1 ? ['positives', 'negatives'] : ['negatives', 'positives'];
    return {
        recall_score: shares_share(own, positive(isOne)),
        true_positive_rate: shares_share(own, positive(isOne)),
        false_negative_rate: shares_share(own, positive(isOther)),
        true_negative_rate: shares_share(other, negative(isOther)),
        false_positive_rate: shares_share(other, negative(isOne)),
        precision_score: shares_share(one === 1 ? 'predicted-positives' : 'predicted-negatives', (truth, decided) => decided === one ? truth === one : undefined),
        selection_rate: shares_share('records', (_, decided) => decided === one),
        jaccard_score: shares_share('counted', both),
        f1_score: shares_share('counted', both, OF_JACCARD),
    };
};
const BY_CLASS = [ofClass(0), ofClass(1)];
/** Averages over classes are none, but for the micro average, which is the accuracy. */
function proportionOf({ name, options }, { task }) {
    if (Object.hasOwn(OF_ALL, name))
        return OF_ALL[name];
    const { average = task === 'binary' ? 'binary' : 'macro', posLabel = 1 } = options;
    const all = BY_CLASS[posLabel];
    if (task === 'binary' && average === 'binary')
        return Object.hasOwn(all, name) ? all[name] : undefined;
    return average === 'micro' && MICRO_IS_ACCURACY.has(name) ? ACCURACY : undefined;
}
const MICRO_IS_ACCURACY = new Set(['precision_score', 'recall_score', 'f1_score']);
/** Which rows are counted, and which of them hit. */
function shareOf({ judged }, rows) {
    const decided = rows.task === 'binary' ? decisionsOf(rows) : rows.decided;
    const [hit, counted] = [new Uint8Array(rows.size), new Uint8Array(rows.size)];
    for (let row = 0; row < rows.size; row++) {
        const hits = judged(rows.truth[row] ?? 0, decided[row] ?? 0);
        counted[row] = Number(hits !== undefined);
        hit[row] = Number(hits === true);
    }
    return { hit, counted };
}

;// CONCATENATED MODULE: ./domain/statistics/paired-proportions.js








const BY_TRUTH = new Set(['records', 'positives', 'negatives']);
/** A share of rows that are counted whatever a model decides, so that two models can be compared row by row. */
function pairedShare(metric, rows) {
    const proportion = proportionOf(metric, rows);
    return proportion && BY_TRUTH.has(proportion.of) ? proportion : undefined;
}
function pairsIn(proportion, { candidate, champion, counts }) {
    const [ours, theirs] = [shareOf(proportion, candidate), shareOf(proportion, champion)];
    const pairs = { both: 0, onlyFirst: 0, onlySecond: 0, pairs: 0 };
    counts.forEach((count, cell) => {
        if (!ours.counted[cell])
            return;
        const [isOurs, isTheirs] = [ours.hit[cell] === 1, theirs.hit[cell] === 1];
        pairs.pairs += count;
        if (isOurs && isTheirs)
            pairs.both += count;
        else if (isOurs)
            pairs.onlyFirst += count;
        else if (isTheirs)
            pairs.onlySecond += count;
    });
    return pairs;
}
/** Tango's bounds of the difference; of the ratio, both models' Wilson bounds with the correlation φ of their hits. */
function ofPairs({ of }, counts, scale) {
    if (scale === 'absolute')
        return pairedProportion(counts, of);
    const { both, onlyFirst, onlySecond, pairs } = counts;
    const [first, second] = [both + onlyFirst, both + onlySecond];
    const value = changeIn(first, second, scale);
    const bounded = (hits, confidence) => ({ value: hits / pairs, ...wilson(hits, pairs, confidence) });
    return {
        kind: 'estimate',
        value,
        method: 'wilson-mover-ratio',
        n: pairs,
        of,
        bounds: (confidence) => {
            const ratio = moverRatio(bounded(first, confidence), bounded(second, confidence), correlation(counts));
            return { low: ratio.low - 1, high: ratio.high - 1 };
        },
        needed: (limit, confidence) => {
            // Of ln(first ÷ second), by the delta method.
            const error = Math.sqrt((onlyFirst + onlySecond) / (first * second));
            return scaledRows(pairs, error, Math.log1p(value) - Math.log1p(limit), confidence);
        },
    };
}
function correlation({ both, onlyFirst, onlySecond, pairs }) {
    const neither = pairs - both - onlyFirst - onlySecond;
    const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
    return margins > 0 ? (both * neither - onlyFirst * onlySecond) / Math.sqrt(margins) : 0;
}
/** From what each cluster adds to the difference of both shares. */
function betweenClusters(proportion, candidate, champion, scale) {
    const linear = (rows) => shareInfluence(proportion, rows);
    const change = changeInfluence(linear(candidate), linear(champion), scale);
    const few = tooFewDifferences(candidate, champion);
    return few ? notDefined(few, change.value) : fromInfluence(change, candidate.cluster, 'linearised-t');
}
function shareInfluence(proportion, rows) {
    const { hit, counted } = shareOf(proportion, rows);
    const total = (values) => values.reduce((sum, each) => sum + each, 0);
    const value = total(hit) / total(counted);
    const share = rows.size / total(counted);
    return { value, influence: Float64Array.from(hit, (each, row) => (each - value * (counted[row] ?? 0)) * share) };
}

;// CONCATENATED MODULE: ./domain/statistics/recalls.js


/** The classes whose mean recall the metric is; undefined if it is not that. */
function recallsOf(metric, { candidate, champion, counts }) {
    const isMeanRecall = metric.name === 'balanced_accuracy_score' || (metric.name === 'recall_score' && metric.options.average === 'macro');
    if (!isMeanRecall)
        return undefined;
    const recalls = byClass(candidate, champion, counts);
    const mean = recalls.reduce((sum, { right, pairs }) => sum + right / pairs, 0) / recalls.length;
    // A class that is decided for and never occurs counts as a recall of 0 in a macro average; `adjusted` rescales.
    return Math.abs(mean - statisticOf(metric, candidate)(counts)) < 1e-12 ? recalls : undefined;
}
function byClass(candidate, champion, counts) {
    const [ours, theirs] = [decidedIn(candidate), decidedIn(champion)];
    const classes = new Map();
    counts.forEach((count, row) => {
        const truth = candidate.truth[row] ?? 0;
        const { right, onlyFirst, onlySecond, pairs } = classes.get(truth) ?? NONE;
        const [isRight, isTheirsRight] = [ours[row] === truth, theirs[row] === truth];
        classes.set(truth, {
            right: right + (isRight ? count : 0),
            onlyFirst: onlyFirst + (isRight && !isTheirsRight ? count : 0),
            onlySecond: onlySecond + (isTheirsRight && !isRight ? count : 0),
            pairs: pairs + count,
        });
    });
    return [...classes.values()];
}
const NONE = { right: 0, onlyFirst: 0, onlySecond: 0, pairs: 0 };

;// CONCATENATED MODULE: ./domain/statistics/decision-changes.js









/** A change of a metric of decisions, on rows without weights; undefined where only resampling clusters serves. */
function compareDecisions(metric, candidate, champion, settings, scale) {
    const { cluster } = candidate;
    const proportion = pairedShare(metric, candidate);
    if (proportion && cluster)
        return betweenClusters(proportion, candidate, champion, scale);
    if (cluster)
        return undefined;
    const cells = folded(candidate, champion);
    if (proportion)
        return ofPairs(proportion, pairsIn(proportion, cells), scale);
    const recalls = scale === 'absolute' ? recallsOf(metric, cells) : undefined;
    if (recalls)
        return balancedAccuracyChange(recalls);
    const [ours, theirs] = [statisticOf(metric, cells.candidate), statisticOf(metric, cells.champion)];
    const change = (counts) => changeIn(ours(counts), theirs(counts), scale);
    const few = tooFewToResample(candidate) ?? tooFewDifferences(candidate, champion);
    return few ? notDefined(few, change(cells.counts)) : resampledCounts(cells.counts, change, settings);
}

;// CONCATENATED MODULE: ./domain/statistics/clustered-proportion.js





/**
 * Where fewer clusters hold a hit, or a miss, their spread shows too few of the bad ones; each cluster then counts as
 * if its rows were all alike (bench/gate.mjs: else up to 11 % of the models at the limit pass).
 */
const MIN_TELLING_CLUSTERS = 15;
/**
 * Wilson's bounds with the rows divided by the design effect of the clusters, and Student's t for z (Korn and Graubard,
 * Survey Methodology 1998, who so adjust Clopper and Pearson's). A bootstrap of clusters lets twice as many pass.
 */
function clusteredProportion({ hit, counted }, clusters) {
    const sizes = clusterSums(counted, clusters);
    const hits = clusterSums(hit, clusters);
    const [n, right] = [total(sizes), total(hits)];
    const value = right / n;
    const occurring = sizes.reduce((sum, size) => sum + Number(size > 0), 0);
    if (occurring < MIN_CLUSTERS)
        return notDefined('too-few-clusters', value);
    const effective = effectiveSize(sizes, hits, occurring);
    const deviation = Math.sqrt((value * (1 - value)) / effective);
    return {
        kind: 'estimate',
        value,
        method: 'wilson-clusters',
        n: occurring,
        of: 'clusters',
        bounds: (confidence) => wilsonAt(value, effective, studentQuantile(confidence, occurring - 1)),
        needed: (limit, confidence) => scaledRows(occurring, deviation, value - limit, confidence),
    };
}
/** As many independent rows would say as much: never more than there are. */
function effectiveSize(sizes, hits, occurring) {
    const n = total(sizes);
    const value = total(hits) / n;
    let [squares, sizeSquares, withHit, withMiss] = [0, 0, 0, 0];
    for (let cluster = 0; cluster < sizes.length; cluster++) {
        const [size = 0, right = 0] = [sizes[cluster], hits[cluster]];
        squares += (right - value * size) ** 2;
        sizeSquares += size * size;
        withHit += Number(right > 0);
        withMiss += Number(right < size);
    }
    const variance = (occurring / (occurring - 1)) * (squares / (n * n));
    const seen = variance > 0 ? Math.min(n, (value * (1 - value)) / variance) : n;
    return Math.min(withHit, withMiss) < MIN_TELLING_CLUSTERS ? Math.min(seen, (n * n) / sizeSquares) : seen;
}
const total = (values) => values.reduce((sum, each) => sum + each, 0);

;// CONCATENATED MODULE: ./domain/statistics/transformed.js
/** The same, of a rising function of what was estimated. */
function transformed(measured, after) {
    if (measured.kind === 'undefined') {
        return measured.value === undefined ? measured : { ...measured, value: after.value(measured.value) };
    }
    return {
        ...measured,
        value: after.value(measured.value),
        bounds: (confidence) => {
            const { low, high } = measured.bounds(confidence);
            return { low: after.value(low), high: after.value(high) };
        },
        needed: (limit, confidence) => measured.needed(after.inverse(limit), confidence),
    };
}

;// CONCATENATED MODULE: ./domain/statistics/decision-estimates.js












/** A metric of decisions on rows without weights; undefined where only resampling whole clusters serves. */
function estimateDecisions(metric, rows, settings) {
    const share = proportionOf(metric, rows);
    const { cluster } = rows;
    if (share && cluster)
        return transformed(clusteredProportion(shareOf(share, rows), clustersOf(cluster)), share.after);
    if (cluster)
        return undefined;
    const cells = folded(rows);
    if (share)
        return wilsonOf(share, cells);
    const recalls = recallsOf(metric, cells);
    if (recalls)
        return balanced_accuracy_balancedAccuracy(recalls);
    const few = tooFewToResample(rows);
    const statistic = statisticOf(metric, cells.candidate);
    return few ? notDefined(few, statistic(cells.counts)) : resampledCounts(cells.counts, statistic, settings);
}
/** Wilson's bounds of the share, taken to what the metric is of it. */
function wilsonOf(share, { candidate, counts }) {
    const { hits, n } = decision_estimates_countsOf(share, candidate, counts);
    return n === 0 ? notDefined('zero-division') : transformed(proportion(hits, n, share.of), share.after);
}
/** How many rows are counted, and how many of those hit. */
function decision_estimates_countsOf(share, rows, counts) {
    const { hit, counted } = shareOf(share, rows);
    let [hits, n] = [0, 0];
    counts.forEach((count, row) => {
        hits += count * (hit[row] ?? 0);
        n += count * (counted[row] ?? 0);
    });
    return { hits, n };
}

;// CONCATENATED MODULE: ./domain/statistics/order-statistics.js



/** The z of one standard error, as the confidence of a one-sided bound. */
const order_statistics_ONE_STANDARD_ERROR = 0.8413447460685429;
/**
 * Bounds of the quantile of a distribution, whatever its shape, from sorted values: those whose rank the binomial
 * distribution would pass too seldom (Hahn and Meeker 1991, 5.2). Infinite where the values are too few.
 */
function quantileBounds(sorted, share, confidence) {
    const n = sorted.length;
    const low = lastRank(n, (rank) => binomialCdf(rank - 1, n, share) <= 1 - confidence);
    const high = n + 1 - lastRank(n, (rank) => binomialCdf(rank - 1, n, 1 - share) <= 1 - confidence);
    return { low: sorted[low - 1] ?? Number.NEGATIVE_INFINITY, high: sorted[high - 1] ?? Number.POSITIVE_INFINITY };
}
/** The quantile of `sorted` values (`value`: as the metric defines it). */
const quantileUncertain = (value, sorted, share) => ({
    kind: 'estimate',
    value,
    method: 'order-statistics',
    n: sorted.length,
    of: 'records',
    bounds: (confidence) => quantileBounds(sorted, share, confidence),
    needed: (limit, confidence) => {
        const { low, high } = quantileBounds(sorted, share, order_statistics_ONE_STANDARD_ERROR);
        return scaledRows(sorted.length, (high - low) / 2, value - limit, confidence);
    },
});
/** The last rank of 1 … n that holds, 0 for none; those that hold come first. */
function lastRank(n, holds) {
    const at = (point) => Math.floor(point);
    return at(lastAllowed((point) => at(point) === 0 || holds(at(point)), 0, n));
}

;// CONCATENATED MODULE: ./domain/statistics/estimate.js












/** Metrics of which no bound keeps its promise: the largest error, and what is above 0 in every sample. */
const WITHOUT_INTERVAL = new Set(['max_error', 'expected_calibration_error']);
/** From so many rows of either class on, average precision is a mean of what rows add to it, to all digits that count. */
const LINEAR_FROM_CLASS = 2000;
/**
 * A metric of rows with its uncertainty, by the method that fits it. Clusters and weights come with the rows; rows with
 * weights are resampled, whatever the metric.
 */
function estimate(metric, rows, settings) {
    const reason = whyUndefined(metric, rows);
    if (reason)
        return notDefined(reason);
    if (WITHOUT_INTERVAL.has(metric.name))
        return notDefined('no-interval', metricValue(metric, rows));
    const closed = rows.weight ? undefined : inClosedForm(metric, rows, settings);
    return clamped(metric, closed ?? byBootstrap(metric, rows, settings));
}
function inClosedForm(metric, rows, settings) {
    const mean = termsOf(metric, rows);
    if (mean)
        return transformed(fromInfluence(meanInfluence(mean.terms), rows.cluster, 'mean-t'), mean.after);
    if (rows.task === 'regression')
        return ofNumbers(metric, rows);
    if (TRAITS[metric.name].on === 'decisions')
        return estimateDecisions(metric, rows, settings);
    return rows.task === 'binary' ? ofRanking(metric, rows) : undefined;
}
function ofNumbers(metric, rows) {
    if (!isMedian(metric) || rows.cluster)
        return undefined;
    const errors = rows.truth.map((truth, row) => Math.abs(truth - (rows.predicted[row] ?? Number.NaN))).sort();
    return quantileUncertain(metricValue(metric, rows), errors, 0.5);
}
function ofRanking(metric, rows) {
    if (isPlainAuc(metric))
        return estimateAuc(rows);
    if (!isLinearPrecision(metric, rows))
        return undefined;
    return fromInfluence(averagePrecisionInfluence(rows), rows.cluster, 'linearised-t');
}
const isMedian = ({ name }) => name === 'median_absolute_error';
/** Over the whole curve, as DeLong has it. */
const isPlainAuc = ({ name, options }) => name === 'roc_auc_score' && (options.maxFpr === undefined || options.maxFpr === 1);
function isLinearPrecision({ name, options }, rows) {
    if (name !== 'average_precision_score' || options.posLabel === 0)
        return false;
    const { positives, negatives } = classCounts(rows);
    return Math.min(positives, negatives) >= LINEAR_FROM_CLASS;
}
function byBootstrap(metric, rows, settings) {
    const few = tooFewToResample(rows);
    if (few)
        return notDefined(few, metricValue(metric, rows));
    return resampled(rows.size, statisticOf(metric, rows), settings, rows);
}
function clamped({ name }, measured) {
    if (measured.kind === 'undefined')
        return measured;
    const { lowest, highest } = TRAITS[name];
    const bounds = (confidence) => {
        const { low, high } = measured.bounds(confidence);
        return { low: Math.max(lowest, low), high: Math.min(highest, high) };
    };
    return { ...measured, bounds };
}

;// CONCATENATED MODULE: ./domain/statistics/compare.js










/** candidate − champion, or that ÷ |champion|, paired by row, by the method that fits the metric. */
function compare(metric, contest, settings, scale = 'absolute') {
    const { candidate, champion } = contest;
    const reason = whyUndefined(metric, candidate) ?? whyUndefined(metric, champion);
    if (reason)
        return notDefined(reason);
    const base = metricValue(metric, champion);
    if (scale === 'relative' && base === 0)
        return notDefined('zero-baseline');
    if (contest.sameModel)
        return noDifference(candidate.size);
    const change = changeIn(metricValue(metric, candidate), base, scale);
    if (WITHOUT_INTERVAL.has(metric.name))
        return notDefined('no-interval', change);
    if (isOfScores(metric) && isSame(candidate, champion))
        return notDefined('degenerate', change);
    const closed = candidate.weight
        ? undefined
        : compare_inClosedForm(metric, { ...contest, candidate, champion }, settings, scale);
    return closed ?? compare_byBootstrap(metric, contest, settings, scale);
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
function compare_inClosedForm(metric, { candidate, champion }, settings, scale) {
    const [ours, theirs] = [termsOf(metric, candidate), termsOf(metric, champion)];
    if (ours && theirs) {
        const [first, second] = [ours, theirs].map(({ terms, after }) => throughSlope(meanInfluence(terms), after));
        return first && second && fromInfluence(changeInfluence(first, second, scale), candidate.cluster, 'mean-t');
    }
    if (candidate.task === 'regression' || champion.task === 'regression')
        return undefined;
    if (TRAITS[metric.name].on === 'decisions')
        return compareDecisions(metric, candidate, champion, settings, scale);
    return candidate.task === 'binary' && champion.task === 'binary'
        ? compare_ofRanking(metric, candidate, champion, scale)
        : undefined;
}
function compare_ofRanking(metric, candidate, champion, scale) {
    if (isPlainAuc(metric))
        return compareAucs(candidate, champion, scale);
    if (!isLinearPrecision(metric, candidate))
        return undefined;
    const [first, second] = [averagePrecisionInfluence(candidate), averagePrecisionInfluence(champion)];
    return fromInfluence(changeInfluence(first, second, scale), candidate.cluster, 'linearised-t');
}
function compare_byBootstrap(metric, { candidate, champion }, settings, scale) {
    const [ours, theirs] = [statisticOf(metric, candidate), statisticOf(metric, champion)];
    const change = (weight) => changeIn(ours(weight), theirs(weight), scale);
    const few = tooFew(metric, candidate, champion);
    if (!few)
        return resampled(candidate.size, change, settings, candidate);
    return notDefined(few, changeIn(metricValue(metric, candidate), metricValue(metric, champion), scale));
}
function tooFew(metric, candidate, champion) {
    const few = tooFewToResample(candidate);
    if (few || isOfScores(metric) || candidate.task === 'regression' || champion.task === 'regression')
        return few;
    return tooFewDifferences(candidate, champion);
}
const isOfScores = ({ name }) => TRAITS[name].on !== 'decisions';
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

;// CONCATENATED MODULE: ./domain/verdict/measure.js





/** Every test on each of its slices. */
function measureTests(spec, sample) {
    return spec.tests.flatMap((test) => measure_cellsOf(test, sample.slices).map((cell) => ({
        test,
        metric: test.metric.name,
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
            : { measured: estimate(metric, binary(rowsIn(sample.rows, cell)), settingsOf(spec)) }),
    })));
}
function measureTest(test, cell, spec, sample) {
    if (sample.hidden.has(cell.name))
        return suppressed(test);
    const rows = binary(rowsIn(sample.rows, cell));
    const { confidence } = spec.statistics;
    if (test.limit.kind !== 'change')
        return judge(test, estimate(test.metric, rows, settingsOf(spec)), confidence);
    if (sample.champion === undefined)
        return noBaseline(test);
    const contest = { candidate: rows, champion: binary(rowsIn(sample.champion, cell)), sameModel: sample.sameModel };
    return judge(test, compare(test.metric, contest, settingsOf(spec)), confidence);
}
/** The reader of specs takes no other task yet. */
function binary(rows) {
    if (rows.task !== 'binary')
        throw new Error('no intervals for other tasks yet');
    return rows;
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
const rowsIn = (rows, { member }) => subset(rows, Uint32Array.from(member.keys()).filter((row) => member[row] === 1));
function sizeOf(cell, number, { rows, withheld }) {
    const within = rowsIn(rows, cell);
    const sizes = classSizes(within);
    return {
        records: within.size,
        smallest: sizes.length === 0 ? 'no-classes' : Math.min(...sizes),
        ...(within.task === 'binary' ? { classes: classCounts(within) } : {}),
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
    ...spec.tests.flatMap((test) => measure_cellsOf(test, slices).map((cell) => numberOf(test, cell))),
    ...spec.report.flatMap((metric) => slices.cells.map(({ name }) => ({ metric, slice: name, isChange: false }))),
];

;// CONCATENATED MODULE: ./commands/model-test/answered-rows.js

/** The labelled rows with what a model answered on them. */
function answeredRows(set, answers, threshold) {
    const { truth, labelled, weight, cluster } = set;
    const extras = { ...(weight ? { weight } : {}), ...(cluster ? { cluster } : {}) };
    const of = (values) => Float64Array.from(labelled, (row) => values[row] ?? Number.NaN);
    switch (truth.task) {
        case 'binary':
            return binaryRows(truth.of, of(scoresIn(answers)), { threshold, ...extras });
        case 'regression':
            return regressionRows(truth.of, of(valuesIn(answers)), extras);
        case 'multiclass': {
            const { decided, classScores } = decisionsIn(answers);
            const classes = truth.classes.length;
            const scores = classScores && rowsOf(classScores, labelled, classes);
            return multiclassRows(truth.of, of(decided), classes, { scores, ...extras });
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
    return new Set(hidden.filter((name) => name !== ALL));
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
    // What numbers of other tasks tell of single rows is not worked out yet.
    if (rows.task !== 'binary' || (compared && compared.task !== 'binary'))
        return new Set(numbers.map(keyOf));
    return withheldNumbers(numbers, { cells, outcomes: outcomesOf(rows, compared) }, { perSide: mask/* MIN_CLASS_RECORDS */.rT, counted: admission.policy.controlPlane.aggregates?.minRecords ?? 0 });
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
    metric: metricOf('balanced_accuracy_score', 'binary'),
    slice: ALL,
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
const hasToldPairs = ({ tests }) => tests.some((test) => test.kind !== 'metric' || (test.limit.kind === 'change' && TRAITS[test.metric.name].on !== 'scores'));

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
    const { bands, championBands, cells } = bothModels(model, champion, floor);
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
    return [{ name: nameOf(result, alike), status, estimate: (0,outcome_labelled/* number */.ai)(observed, over), low, high, limit: (0,outcome_labelled/* known */.eO)(limit, 3) }];
}
/** The slice, and the test where there are several. */
const nameOf = ({ test, slice }, alike) => alike.every((other) => other.test === test) ? (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(slice)}` : (0,outcome_document/* say */.c) `${(0,outcome_labelled.id)(test.name)} (${(0,outcome_labelled.id)(slice)})`;

;// CONCATENATED MODULE: ./commands/model-test/summary.js








const DIGEST_CHARACTERS = 19;
/** What the tests showed, for people and for machines. */
const reportOf = (tested, verdict, job) => ({
    title: (0,outcome_document/* say */.c) `Model test ${(0,outcome_labelled.id)(job.admission.step.id)}: ${(0,outcome_labelled.id)(verdict)}`,
    blocks: [
        { block: 'paragraph', text: about(tested, job) },
        ...(tested.measured ? [...measuredBlocks(tested.measured, job), ...plotBlocks(tested.measured, job)] : []),
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
// EXTERNAL MODULE: ./commands/data-digest.js
var data_digest = __webpack_require__(803);
// EXTERNAL MODULE: ./commands/partition-data.js + 1 modules
var partition_data = __webpack_require__(39672);
// EXTERNAL MODULE: ./domain/contract/sql.js
var sql = __webpack_require__(57465);
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
        ...(spec.data.weights ? [`TRY_CAST(${(0,sql/* quoted */.T)(spec.data.weights.name)} AS DOUBLE) AS "weight"`] : []),
        ...(spec.data.group ? [`${(0,sql/* quoted */.T)(spec.data.group.name)} AS "group"`] : []),
        ...sliceColumns(spec, expressions),
    ];
    return {
        truth: `SELECT ${columns.join(', ')} FROM source ${order}`,
        input: `SELECT ${inputColumns(spec, session).join(', ')} FROM source ${order}`,
        expressions,
    };
}
function namedColumns({ data: { id: rowId, withhold, weights, group }, slices }) {
    const columns = slices.flatMap((slice) => (slice.kind === 'column' ? [{ name: slice.column, at: slice.at }] : []));
    return [rowId, ...withhold, ...(weights ? [weights] : []), ...(group ? [group] : []), ...columns];
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

;// CONCATENATED MODULE: ./commands/model-test/predictions.js



const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const FIELD = /(?:^|,)(?:"([^"]*(?:""[^"]*)*)"|([^",]*))/gy;
/** Reads predictions strictly: a header, each asked row just once, an answer of the task's kind for it. */
function readPredictions(text, asked) {
    if (hasMoreLinesThan(text, 2 * asked.ids.length + SPARE_LINES))
        return malformedAt(0, asked);
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const header = fieldsOf(lines[0] ?? '');
    const form = header === null ? undefined : formOf(header, asked.question);
    if (header === null || form === undefined)
        return malformedAt(0, asked);
    const rows = lines.map(fieldsOf);
    const malformed = rows.findIndex((fields) => fields?.length !== header.length);
    return malformed >= 0 ? malformedAt(malformed, asked) : joined(rows.slice(1), form, asked);
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
function formOf(header, question) {
    const is = (...names) => header.length === names.length + 1 && ['id', ...names].every((name, at) => header[at] === name);
    switch (question.task) {
        case 'binary':
            return is('score') ? predictions_PROBABILITY : undefined;
        case 'regression':
            return is('prediction') ? VALUE : undefined;
        case 'multiclass':
            if (is(...question.classes))
                return probabilitiesOf(question.classes.length);
            return is('class') ? classAmong(question.classes) : undefined;
    }
}
const numbersBehindId = (fields) => fields.slice(1).map(toNumber);
const toNumber = (field) => (NUMBER.test(field.trim()) ? Number(field) : Number.NaN);
const notFinite = (numbers) => numbers.every(Number.isFinite) ? undefined : 'model/score-not-a-number';
const outside = (numbers) => numbers.every((each) => each >= 0 && each <= 1) ? undefined : 'model/score-out-of-range';
const predictions_PROBABILITY = {
    numbers: numbersBehindId,
    wrong: (numbers) => notFinite(numbers) ?? outside(numbers),
    answers: (scores) => ({ scores }),
};
const VALUE = { numbers: numbersBehindId, wrong: notFinite, answers: (values) => ({ values }) };
const probabilitiesOf = (classes) => ({
    numbers: numbersBehindId,
    wrong: (numbers) => notFinite(numbers) ??
        outside(numbers) ??
        (Math.abs(numbers.reduce((sum, each) => sum + each, -1)) > SUM_TOLERANCE ? 'model/scores-not-one' : undefined),
    answers: (classScores) => ({ decided: likeliest(classScores, classes), classScores }),
});
const classAmong = (classes) => ({
    numbers: (fields) => [classes.indexOf(fields[1] ?? '')],
    wrong: ([place = -1]) => (place < 0 ? 'model/predicted-class-unknown' : undefined),
    answers: (places) => ({ decided: Uint16Array.from(places) }),
});
const malformedAt = (line, { model, over }) => ({
    findings: [(0,finding/* error */.z3)('model/predictions-malformed', { model: (0,outcome_labelled.id)(model), line: (0,outcome_labelled/* chosenNumber */.Cx)(line + 1, over.label) })],
});
const WRONG_VALUES = [
    'model/score-not-a-number',
    'model/score-out-of-range',
    'model/scores-not-one',
    'model/predicted-class-unknown',
];
function joined(lines, form, asked) {
    const wanted = new Set(asked.ids);
    const rows = lines.map((fields) => ({ row: fields[0] ?? '', numbers: form.numbers(fields) }));
    const answers = new Map(rows.map(({ row, numbers }) => [row, numbers]));
    const wrong = rows.map(({ numbers }) => form.wrong(numbers));
    const findings = [
        ...tell('model/predictions-missing', asked.ids.filter((row) => !answers.has(row)).length, asked),
        ...tell('model/predictions-unknown', rows.filter(({ row }) => !wanted.has(row)).length, asked),
        ...tell('model/predictions-twice', rows.length - answers.size, asked),
        ...WRONG_VALUES.flatMap((code) => tell(code, wrong.filter((each) => each === code).length, asked)),
    ];
    if (findings.length > 0)
        return { findings };
    return form.answers(Float64Array.from(asked.ids.flatMap((row) => answers.get(row) ?? [])));
}
const tell = (code, number, { model, over }) => number > 0 ? [(0,finding/* error */.z3)(code, { model: (0,outcome_labelled.id)(model), count: (0,outcome_labelled/* chosenNumber */.Cx)(number, over.label) })] : [];

;// CONCATENATED MODULE: ./commands/model-test/predict.js




const MAX_PREDICTIONS_BYTES = 64 * 1024 * 1024;
const answerOf = (name, { scratch }) => (0,external_node_path_.join)(scratch, `${name}-predictions.csv`);
/** Runs the predictor on a staged model: the answers for all rows, or a Refusal with everything that went wrong. */
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
    return answered;
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
async function scoring_answersOf(staged, stage, job, { set, session, input }) {
    const file = `${staged.name}-input.csv`;
    await session.exportCsv(input, file);
    const running = { model: (0,outcome_labelled.id)(staged.name), seconds: (0,outcome_labelled/* known */.eO)(stage.timeoutSeconds) };
    job.host.progress((0,finding/* note */.N4)('model/predicting', running));
    const answers = await predict(staged, file, askedOf(set, staged.name), job.spec, stage, job.ports);
    await job.ports.trees.remove(staged.tree);
    await job.ports.trees.remove(answerOf(staged.name, stage));
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

;// CONCATENATED MODULE: ./domain/verdict/slices.js

/** More values than this make no slices that anybody could read. */
const MAX_SLICE_VALUES = 50;
/** So many slices in all: what they give away together is looked at, and that takes the longer the more there are. */
const MAX_SLICES = 100;
function slicesOf(rows, columns) {
    const all = { name: ALL, member: new Uint8Array(rows).fill(1) };
    const made = columns.map((column) => [slices_nameOf(column), slices_cellsOf(column)]);
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
const slices_nameOf = ({ slice }) => (slice.kind === 'where' ? slice.name : slice.column);
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
function truth_clustersOf(groups, labelled) {
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
        ...(group ? { cluster: truth_clustersOf(group, labelled) } : {}),
        slices: slicesOf(labelled.length, slices.map((each) => 'values' in each ? { ...each, values: at(each.values) } : { ...each, belongs: at(each.belongs) })),
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
    const answered = await answersOfBoth(job, { scratch, seen, set, input: drawing.input, session });
    const sameModel = seen.model !== undefined && seen.model === seen.champion;
    return { set, sample: sampleOf(set, answered, sameModel, spec, admission) };
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
