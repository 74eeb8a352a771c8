export const id = 4582;
export const ids = [4582];
export const modules = {

/***/ 96578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ CLASSIFICATIONS),
/* harmony export */   OR: () => (/* binding */ isClassified),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   u5: () => (/* binding */ joinedLabel),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
const CLASSIFICATIONS = ['public', 'internal', 'confidential', 'restricted'];
const atMost = (classification, limit) => CLASSIFICATIONS.indexOf(classification) <= CLASSIFICATIONS.indexOf(limit);
const isClassified = (classification) => classification !== 'public';
/** The higher of two classifications. */
const higher = (a, b) => CLASSIFICATIONS.indexOf(a) >= CLASSIFICATIONS.indexOf(b) ? a : b;
/** The lower of two classifications. */
const lower = (a, b) => (higher(a, b) === a ? b : a);
/** Several labels in one: the highest classification, all categories and subjects. Of none, public. */
const joinedLabel = (labels) => [...labels].reduce(join, { classification: 'public', categories: [], subjects: [] });
const join = (a, b) => ({
    classification: higher(a.classification, b.classification),
    categories: together(a.categories, b.categories),
    subjects: together(a.subjects, b.subjects),
});
const together = (a, b) => [...new Set([...a, ...b])].sort();


/***/ }),

/***/ 56936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** say`Trained on ${count(n, over)} rows`: prose that cannot carry an unlabelled value. Lists are joined by commas. */
function say(fixed, ...inserted) {
    const parts = fixed.flatMap((text, index) => {
        const value = inserted[index];
        return [{ kind: 'fixed', value: text }, ...(value === undefined ? [] : insert(value))];
    });
    return { parts: parts.filter((part) => part.kind !== 'fixed' || part.value !== '') };
}
/** Several proses as one. */
const joined = (proses, separator = ' ') => ({
    parts: proses.flatMap(({ parts }, index) => (index === 0 ? parts : [{ kind: 'fixed', value: separator }, ...parts])),
});
function insert(value) {
    if ('parts' in value)
        return value.parts;
    if ('kind' in value)
        return [value];
    return joined(value.map((each) => ({ parts: [each] })), ', ').parts;
}


/***/ }),

/***/ 89605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _domain_policy_surface_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34078);
/* harmony import */ var _report_formats_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82396);
/* harmony import */ var _report_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4862);



/** Before or without a host, an annotation can always be made: it is a line on standard output. */
const annotations = {
    publish: async (outcome) => {
        const lines = (0,_report_formats_github_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .I)(outcome, (0,_report_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du)(_domain_policy_surface_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_ONLY */ .J, 'annotation'));
        process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    },
};


/***/ }),

/***/ 95805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TASK_STATE: () => (/* binding */ TASK_STATE),
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _machine_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19641);
/* harmony import */ var _machine_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29330);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89605);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59273);







/** The name under which the runner keeps the task between the job and its `post`. */
const TASK_STATE = 'task';
/** GitHub gives a `post` no more time than a cancelled job: the tree is killed within ten seconds. */
const GRACE_SECONDS = 2;
/** Runs after the job, whatever became of it: ends what lives on, and mends what was left half done. */
const post = (environment) => (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)({
    fallback: _annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotations */ .h,
    open: async () => ({ host: _annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotations */ .h, work: async () => told(await finish(taskIn(environment), environment)) }),
});
/** The runner hands state over as variables. A task that is done was forgotten: its state is empty. */
function taskIn(environment) {
    const state = environment[`STATE_${TASK_STATE}`];
    // Safe: only our own action writes its state.
    return state === undefined || state === '' ? undefined : JSON.parse(state);
}
async function finish(task, environment) {
    if (task === undefined)
        return [];
    return task.kind === 'training' ? endTraining(task, environment) : mendDeployment(task.request);
}
const ENDED = new Set(['succeeded', 'failed', 'timed-out']);
async function endTraining({ stateRoot, key }, environment) {
    const { runnerBackend } = await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(5886)]).then(__webpack_require__.bind(__webpack_require__, 77595));
    const programs = (0,_machine_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .machinePrograms */ .P)({ environment, protectedFiles: [] });
    const backend = runnerBackend({ stateRoot, programs, clock: _machine_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m });
    const ref = await backend.find(key);
    if (ref === undefined)
        return [];
    const phase = await backend.cancel(ref, GRACE_SECONDS);
    if (ENDED.has(phase))
        return [];
    // Its journal cannot be read, or it did not die: whatever it is, it may still be at the data.
    return phase === 'lost' ? [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('train/processes-alive')] : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/training-ended', { phase: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(phase) })];
}
async function mendDeployment(request) {
    const { directoryTarget } = await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(6012)]).then(__webpack_require__.bind(__webpack_require__, 23593));
    const target = directoryTarget(request, _machine_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
    const recovered = await target.recover();
    await target.close();
    const { destination } = request;
    return recovered === 'nothing'
        ? []
        : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('host/deployment-mended', { destination: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(destination), recovered: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(recovered) })];
}
const told = (findings) => ({
    verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    findings,
    outputs: {},
    summary: { title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c) `After the job`, blocks: [], document: {}, cases: [] },
    evidence: [],
});


/***/ })

};
