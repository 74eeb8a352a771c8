export const id = 1533;
export const ids = [1533];
export const modules = {

/***/ 53808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ placesOfSite),
/* harmony export */   Fb: () => (/* binding */ homes),
/* harmony export */   Jj: () => (/* binding */ PIPELINE),
/* harmony export */   Pw: () => (/* binding */ sharesModels),
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   W: () => (/* binding */ EXCHANGE),
/* harmony export */   Z$: () => (/* binding */ everySite),
/* harmony export */   wk: () => (/* binding */ goesTo)
/* harmony export */ });
const placesOfSite = (site) => (site.kind === 'own' ? [site.place] : site.places);
/** Where data lies, and where it does not. */
const everySite = ({ sites, clouds }) => [
    ...sites,
    ...clouds,
];
/** The steps of a pipeline, in their order; a starter has those up to one of them. */
const PIPELINE = ['data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'];
/** Where models rest that several sites use: a name that no site may have. */
const EXCHANGE = 'exchange';
/** Several sites hand models on through a place that all of them reach. */
const sharesModels = (answers) => answers.sites.length > 1 && goesTo(answers, 'train-on-target');
/** All places where the data lies, each once. */
const homes = ({ sites }) => [...new Set(sites.flatMap(placesOfSite))];
/** Whether the pipeline goes as far as this step. */
const goesTo = ({ until }, action) => PIPELINE.indexOf(action) <= PIPELINE.indexOf(until);
/** The parts of the dataset, each with its site. A model is tested on what it was not trained on. */
function partitionsOf(answers) {
    const [first, ...others] = answers.sites;
    if (others.length > 0 || !goesTo(answers, 'model-test'))
        return answers.sites.map((site) => [site.name, site]);
    return ['development', 'held-out'].map((name) => [name, first]);
}


/***/ }),

/***/ 82116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   RZ: () => (/* binding */ STEP),
/* harmony export */   Zb: () => (/* binding */ shelves),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   bc: () => (/* binding */ TAKEN_BY_PIPELINE)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53808);
/* harmony import */ var _yaml_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46776);


/** Names of the steps, as the workflows of Domicile have them. */
const STEP = {
    'data-validate': 'data-validate',
    'train-on-target': 'train',
    'model-test': 'test',
    'deploy-hybrid': 'deploy',
};
const ARTIFACT = 'model';
const STORE = 'models';
/** Names that the pipeline takes for itself: data and artifacts share one namespace. */
const TAKEN_BY_PIPELINE = [ARTIFACT];
/** Where a model rests, and where it goes live. */
function shelves(answers) {
    if (!(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .goesTo */ .wk)(answers, 'train-on-target'))
        return '';
    return `\
# Where models rest. What travels from site to site, travels through a store.
stores:
  ${STORE}: {location: ${(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesModels */ .Pw)(answers) ? _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCHANGE */ .W : (0,_yaml_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(answers.sites[0].name)}, type: file}
${(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .goesTo */ .wk)(answers, 'deploy-hybrid') ? destinations(answers) : ''}`;
}
const destinations = ({ sites }) => `
# Where a model goes live.
destinations:
${sites.map((site) => `  ${liveAt(site)}: {location: ${(0,_yaml_words_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(site.name)}, type: directory}\n`).join('')}`;
const liveAt = ({ name }) => `${name}-live`;
/** What the pipeline does, as far as it goes. */
const steps = (answers) => `\
# What is done, in what order: what a step reads decides where it may run. \`requires: {memory: 32GB}\` and \`timeout: 8h\`
# say what it needs. ${HINTS[answers.until]}${answers.sites.length > 1 ? BETWEEN : ''}
steps:
${LINES.filter(([action]) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .goesTo */ .wk)(answers, action))
    .map(([, line]) => line(answers))
    .join('')}`;
const HINTS = {
    'data-validate': 'Next: train-on-target, model-test, deploy-hybrid.',
    'train-on-target': 'Next: model-test, deploy-hybrid.',
    'model-test': 'Next: deploy-hybrid.',
    'deploy-hybrid': 'Nothing goes live unless the steps of its gate have passed.',
};
const BETWEEN = `
# Trained on what lies at the first site, tested on what lies at the last; data stays, and the model travels.`;
const LINES = [
    [
        'data-validate',
        ({ dataset }) => `  data-validate: {action: data-validate, reads: ${(0,_yaml_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([dataset])}, each: partition}\n`,
    ],
    [
        'train-on-target',
        (answers) => `  train: {action: train-on-target, reads: [${ends(answers).first}], writes: {${ARTIFACT}: {store: ${STORE}}}}\n`,
    ],
    ['model-test', (answers) => `  test: {action: model-test, reads: [${ARTIFACT}, ${ends(answers).last}]}\n`],
    ['deploy-hybrid', deploy],
];
function deploy({ sites }) {
    return `\
  deploy:
    action: deploy-hybrid
    reads: [${ARTIFACT}]
    destinations: ${(0,_yaml_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(sites.map(liveAt))}
    each: destination
    gate: {needs: [data-validate, test]}
`;
}
/** Trained on the first partition, tested on the last. */
function ends(answers) {
    const names = (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionsOf */ .RJ)(answers).map(([name]) => `${answers.dataset}/${name}`);
    return { first: names[0] ?? answers.dataset, last: names.at(-1) ?? answers.dataset };
}
/** What opens a release. */
const release = (answers) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .goesTo */ .wk)(answers, 'deploy-hybrid')
    ? `\
# Unsigned evidence opens a release if it is of the same run of the workflow. On a laptop: local.
release: {evidence: same-run}
`
    : '';


/***/ }),

/***/ 27906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   Vc: () => (/* binding */ placesOfWords),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   eS: () => (/* binding */ placeWord),
/* harmony export */   g0: () => (/* binding */ cloudWord),
/* harmony export */   g2: () => (/* binding */ onePlace),
/* harmony export */   rg: () => (/* binding */ runnerWord),
/* harmony export */   yb: () => (/* binding */ siteWord)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_built_in_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42886);
/* harmony import */ var _domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16906);
/* harmony import */ var _domain_places_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45087);
/* harmony import */ var _files_policy_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31186);
/* harmony import */ var _files_policy_regions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45025);
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84147);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53808);









const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;
/** `NL`, `rotterdam=NL`, `cloud=aws:eu-central-1`: without a name it is called by where it is. */
const siteWord = (text, name) => {
    const [where = '', called] = text.split('=').reverse();
    const site = called ?? where.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    if (text.split('=').length > 2 || !NAME.test(site))
        return wrong(name, SITE);
    if (site === _answers_js__WEBPACK_IMPORTED_MODULE_7__/* .EXCHANGE */ .W)
        return wrong(name, `a site of another name than ${_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .EXCHANGE */ .W}`);
    if (_domain_places_built_in_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_LOCATIONS */ .GS.includes(site)) {
        return { finding: (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/built-in', { kind: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__.id)('location'), name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__.id)(site) }) };
    }
    return where.includes(':') ? inCloud(where, site) : ownPlace(where, site);
};
/** A site that is a region of a cloud. */
const cloudWord = (text, name) => {
    const read = siteWord(text, name);
    if ('finding' in read)
        return read;
    return read.value.kind === 'cloud' ? { value: read.value } : wrong(name, REGION);
};
const REGION = 'a cloud region as NAME=PROVIDER:REGION';
const SITE = `a site as NAME=COUNTRY, such as rotterdam=NL, or ${REGION}`;
function ownPlace(where, name) {
    const finding = (0,_files_policy_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPlace */ .qe)(where);
    // Safe: a word without a finding is a place.
    return finding ? { finding } : { value: { kind: 'own', name, place: where } };
}
/** A region is of use where it can be said where it is: on an unknown place no classified data may be. */
function inCloud(where, name) {
    const [provider = '', ...rest] = where.split(':');
    const region = rest.join(':');
    if (!_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .xq.includes(provider)) {
        return { finding: (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-provider', { provider: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__.id)(provider), ...(0,_meant_js__WEBPACK_IMPORTED_MODULE_6__/* .meant */ .w)(provider, _domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .xq) }) };
    }
    const places = (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .regionPlaces */ .Rg)(provider, region);
    if (places === undefined)
        return { finding: (0,_files_policy_regions_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownRegion */ .hk)(provider, region) };
    if (places === 'unknown') {
        return { finding: (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('init/place-unknown', { provider: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__.id)(provider), region: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__.id)(region) }) };
    }
    return { value: { kind: 'cloud', name, provider, region, places } };
}
/** A place, or a group that every policy has. */
const placeWord = (text) => {
    const finding = (0,_files_policy_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPlaceOrGroup */ .MT)(text);
    return finding ? { finding } : { value: text };
};
/** One place, and no group. */
const onePlace = (text) => {
    const finding = (0,_files_policy_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownPlace */ .qe)(text);
    // Safe: a word without a finding is a place.
    return finding ? { finding } : { value: text };
};
/** The places that words stand for, each once. */
const placesOfWords = (words) => [
    // Safe: a word that is no group is a place.
    ...new Set(words.flatMap((each) => (0,_domain_places_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInGroup */ .Ds)(each) ?? [each])),
];
/** `rotterdam=group:wards` or `rotterdam=self-hosted+linux`: the runners of a site. */
const runnerWord = (text, name) => {
    const [, site, group, labels = ''] = RUNNER.exec(text) ?? [];
    if (site === undefined)
        return wrong(name, 'SITE=group:NAME, or SITE=LABEL+LABEL');
    return { value: [site, group === undefined ? labels.split('+') : { group }] };
};
const RUNNER = /^([A-Za-z][A-Za-z0-9_-]*)=(?:group:([A-Za-z0-9][A-Za-z0-9 ._-]{0,99})|([A-Za-z0-9][A-Za-z0-9._-]*(?:\+[A-Za-z0-9][A-Za-z0-9._-]*)*))$/;
/** An id of the user's own choice that is not one of those that are taken. */
const freeName = (taken) => (text, name) => NAME.test(text) && !taken.includes(text) ? { value: text } : wrong(name, `an id, and not ${taken.join(', ')}`);
/** A word of a closed list. */
const wordOf = (known, finding) => (text) => known.includes(text) ? { value: text } : { finding: finding(text) };
const wrong = (name, ...expected) => ({
    finding: (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_8__/* .ids */ .dK)(expected) }),
});


/***/ }),

/***/ 46776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Words that some reader of YAML takes for a truth value or for nothing: `NO` is Norway. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const PLAIN = /^[A-Za-z][A-Za-z0-9_.+/-]*$/;
/** A text as a scalar of YAML, in quotes where it needs them. */
const word = (text) => (PLAIN.test(text) && !TAKEN.test(text) ? text : JSON.stringify(text));
/** Texts as a list on one line. */
const list = (texts) => `[${texts.map(word).join(', ')}]`;
/** What goes into a map on one line: entries that are there, each `key: value`. */
const map = (...entries) => `{${entries.filter((each) => each !== '').join(', ')}}`;


/***/ }),

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _files_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);


/** For "did you mean": the name that was probably meant, where there is one. */
function meant(name, known) {
    const near = (0,_files_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return near === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(near) };
}


/***/ }),

/***/ 13914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INIT_INPUTS: () => (/* binding */ INIT_INPUTS),
/* harmony export */   SUGGESTED: () => (/* binding */ SUGGESTED)
/* harmony export */ });
/* harmony import */ var _commands_init_answers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(53808);
/* harmony import */ var _commands_init_sections_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82116);
/* harmony import */ var _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27906);
/* harmony import */ var _commands_meant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84147);
/* harmony import */ var _domain_labels_categories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70658);
/* harmony import */ var _domain_labels_label_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96578);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_regimes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59815);
/* harmony import */ var _cli_terminal_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96572);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10028);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91533);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39842);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9349);














/** Stands for all presets that are suggested for the data. */
const SUGGESTED = 'suggested';
const category = (0,_commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(_domain_labels_categories_js__WEBPACK_IMPORTED_MODULE_3__/* .CATEGORIES */ .R, (word) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('policy/unknown-category', { category: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_11__.id)(word), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_11__/* .ids */ .dK)(_domain_labels_categories_js__WEBPACK_IMPORTED_MODULE_3__/* .CATEGORIES */ .R), ...(0,_commands_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .w)(word, _domain_labels_categories_js__WEBPACK_IMPORTED_MODULE_3__/* .CATEGORIES */ .R) }));
const preset = (0,_commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)([SUGGESTED, ..._domain_places_regimes_js__WEBPACK_IMPORTED_MODULE_5__/* .REGIME_IDS */ .dr], (word) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('policy/unknown-preset', { preset: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_11__.id)(word), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_11__/* .ids */ .dK)(_domain_places_regimes_js__WEBPACK_IMPORTED_MODULE_5__/* .REGIME_IDS */ .dr), ...(0,_commands_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .w)(word, _domain_places_regimes_js__WEBPACK_IMPORTED_MODULE_5__/* .REGIME_IDS */ .dr) }));
/** What `init` takes: nothing is required, for at a terminal it asks. */
const INIT_INPUTS = {
    sites: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('NAME=PLACE,…', _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .siteWord */ .yb, 1), 'where the data lies, one partition each: rotterdam=NL (a site of your own, in a country or subdivision), cloud=aws:eu-central-1 (a region)'),
    'run-by': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .oneOf */ .yL)('self', 'others'), 'who runs the machines of your sites: self, who decides on the data, or others for you; self where nothing is said'),
    classification: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .oneOf */ .yL)(..._domain_labels_label_js__WEBPACK_IMPORTED_MODULE_12__/* .CLASSIFICATIONS */ .Ii), 'how sensitive the data is; restricted where nothing is said'),
    categories: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('category,…|none', category), 'what kind of data it is: health, personal, …'),
    subjects: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('PLACE,…|none', _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWord */ .eS), 'where the people live whom it is about; at the sites where nothing is said'),
    controller: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .one */ .xH)('PLACE', _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .onePlace */ .g2), 'the country that decides on the data; that of the first site'),
    cloud: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('NAME=PROVIDER:REGION,…', _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudWord */ .g0), 'regions where steps may compute and no data lies'),
    presets: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('preset,…|suggested|none', preset), 'the laws of the catalogue that the policy takes; suggested: all that follow this controller or these subjects'),
    'allow-in': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('PLACE,…', _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWord */ .eS, 1), 'places and groups (EEA) where the data may be processed and stored; those of the sites and regions'),
    runners: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)('SITE=RUNNERS,…', _commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerWord */ .rg), 'group:NAME or LABEL+LABEL for a site; the runner group of its name where nothing is said'),
    dataset: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_10__/* .one */ .xH)('id', (0,_commands_init_words_js__WEBPACK_IMPORTED_MODULE_1__/* .freeName */ .IL)(_commands_init_sections_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .TAKEN_BY_PIPELINE */ .bc)), 'what the data is called; records where nothing is said'),
    until: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .oneOf */ .yL)(..._commands_init_answers_js__WEBPACK_IMPORTED_MODULE_13__/* .PIPELINE */ .Jj), 'the last step of the pipeline; deploy-hybrid where nothing is said'),
    workflow: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .flag */ .Jt, 'write a workflow that runs these steps, too'),
    actions: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryName */ .aR, 'for the workflow: the repository of Domicile’s actions'),
    policy: _inputs_common_js__WEBPACK_IMPORTED_MODULE_7__/* .policy */ .JN,
    yes: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .withDefault */ .IQ)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .flag */ .Jt, 'false', 'ask nothing: take the defaults, the suggested presets included, and tell them'),
    force: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .withDefault */ .IQ)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .flag */ .Jt, 'false', 'write over files that are there'),
    format: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .withDefault */ .IQ)(_cli_terminal_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .format */ .G, 'text', 'how the report is printed'),
};


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   x3: () => (/* binding */ NONE),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91533);

/** What stands for an empty list, which is a statement too. */
const NONE = 'none';
/** One word. */
const one = (value, reader) => ({
    value,
    parse: (text, name) => {
        const read = reader(text.trim(), name);
        return 'finding' in read ? (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(read.finding) : read;
    },
});
/** Several words with commas between, or `none`; each once. All that are wrong are told. */
const listed = (value, reader, min = 0) => ({
    value,
    parse: (text, name) => {
        const given = text.split(',').map((each) => each.trim());
        const words = min === 0 && text.trim() === NONE ? [] : [...new Set(given.filter((each) => each !== ''))];
        if (words.length < min)
            return (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(name, value);
        const read = words.map((each) => reader(each, name));
        const findings = read.flatMap((each) => ('finding' in each ? [each.finding] : []));
        return findings.length > 0
            ? (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(...findings)
            : { value: read.flatMap((each) => ('value' in each ? [each.value] : [])) };
    },
});


/***/ })

};
