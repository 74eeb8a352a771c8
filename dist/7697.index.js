export const id = 7697;
export const ids = [7697,1533];
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

/***/ 16992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untested),
/* harmony export */   n: () => (/* binding */ judgeTests)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69112);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32309);


/**
 * Each test by the policy's own decision: of reviewed code unless the test says otherwise, today or on the test's day,
 * in a private repository at the policy's own control plane. So it passes or fails alike wherever it is run.
 */
const judgeTests = (policy, now) => policy.tests.map((test) => {
    const step = policy.steps.get(test.given.step);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .Vm)(policy, situationOf(test, policy, now));
    const placements = step === undefined ? [] : (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .decideStep */ .lH)(context, step).placements;
    return { test, misses: missesOf(test, placements) };
});
const situationOf = ({ given: { at, event = 'trusted' } }, policy, now) => ({
    now: at === undefined ? now : `${at}T12:00:00.000Z`,
    event,
    repositoryVisibility: 'private',
    controlPlane: policy.controlPlane.location,
});
function missesOf(test, all) {
    const { step, instance } = test.given;
    const placements = instance === undefined ? all : all.filter((each) => each.instance === instance);
    if (placements.length === 0)
        return [
            { of: step, expected: [instance === undefined ? 'a placement' : `an instance ${instance}`], got: instances(all) },
        ];
    return placements.flatMap((placement) => missed(test.expect, nameOf(step, placement), placement));
}
const instances = (placements) => orNone(placements.flatMap(({ instance }) => instance ?? []));
const nameOf = (step, { instance }) => instance === undefined ? step : `${step}/${instance}`;
function missed(expect, of, placement) {
    const { target, allowed, never = [], because = new Map() } = expect;
    return [
        ...(target === undefined || placement.target === target
            ? []
            : [{ of, expected: [target], got: orNone(placement.target === undefined ? [] : [placement.target]) }]),
        ...(allowed === undefined || isSame(allowed, placement.allowed)
            ? []
            : [{ of, expected: orNone(allowed), got: orNone(placement.allowed) }]),
        ...never
            .filter((each) => placement.allowed.includes(each))
            .map((each) => ({ of: `${of} on ${each}`, expected: ['never'], got: ['allowed'] })),
        ...[...because].flatMap(([on, code]) => reasonMissed(on, code, of, placement)),
    ];
}
function reasonMissed(target, code, of, placement) {
    const codes = [...placement.reasons, ...(placement.rejected.get(target) ?? [])].map((reason) => reason.code);
    if (!placement.allowed.includes(target) && codes.some((each) => each === code))
        return [];
    const got = placement.allowed.includes(target) ? ['allowed'] : orNone([...new Set(codes)]);
    return [{ of: `${of} on ${target}`, expected: [code], got }];
}
const isSame = (some, others) => some.length === others.length && some.every((each) => others.includes(each));
const orNone = (words) => (words.length > 0 ? words : ['none']);
/** The first rule that opens a way for restricted data, where no test says how far: of reviewed code, none else reads it. */
const untested = ({ rules, tests }) => tests.some(({ given: { event = 'trusted' } }) => event === 'trusted')
    ? undefined
    : rules.find((rule) => rule.effect === 'allow' && (rule.classificationAtMost ?? 'restricted') === 'restricted');


/***/ }),

/***/ 37697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openInit: () => (/* binding */ openInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
// EXTERNAL MODULE: ./files/policy/hosted-faults.js
var hosted_faults = __webpack_require__(16379);
// EXTERNAL MODULE: ./commands/meant.js
var meant = __webpack_require__(84147);
// EXTERNAL MODULE: ./commands/init/answers.js
var init_answers = __webpack_require__(53808);
// EXTERNAL MODULE: ./commands/init/yaml-words.js
var yaml_words = __webpack_require__(46776);
;// CONCATENATED MODULE: ./commands/init/sections/targets.js



/** The target of a site. */
const targetOf = ({ name }) => `${name}-runner`;
/** The one that no classified data ever goes to: there so that a newcomer sees a refusal. */
const HOSTED_TARGET = 'hosted';
/** Where a step can run. */
const targets = (answers) => `\
# Where a step can run. A runner group is a boundary; a label is none: whoever registers a runner chooses its labels.
# What you may add: isolation: ephemeral (wiped after each job), capacity: {memory: 64GB, gpu: 1}, cost-per-hour,
# environment.
targets:
${(0,init_answers/* everySite */.Z$)(answers)
    .map((each) => `  ${targetOf(each)}: ${target(each, answers.runners)}\n`)
    .join('')}\
  # ${(0,label/* isClassified */.OR)(answers.classification) ? REFUSED : OPEN}
  ${HOSTED_TARGET}: {location: github-hosted, runs-on: ubuntu-latest}
`;
const REFUSED = 'Nobody can say where this one is. It shows how a target is refused; take it out whenever you like.';
const OPEN = 'Nobody can say where this one is: public data alone may go there.';
const target = ({ name }, runners) => (0,yaml_words/* map */.Tj)(`location: ${(0,yaml_words/* word */.Vm)(name)}`, `runs-on: ${runsOn(runners.get(name) ?? { group: name })}`);
function runsOn(on) {
    if (typeof on === 'string')
        return (0,yaml_words/* word */.Vm)(on);
    return 'group' in on ? (0,yaml_words/* map */.Tj)(`group: ${(0,yaml_words/* word */.Vm)(on.group)}`) : (0,yaml_words/* list */.p_)(on);
}

// EXTERNAL MODULE: ./commands/init/words.js
var words = __webpack_require__(27906);
;// CONCATENATED MODULE: ./commands/init/faults.js









/** What each answer may be right in itself, and wrong beside the others. */
const faults = (answers) => [
    ...alike((0,init_answers/* everySite */.Z$)(answers)),
    ...runnersOfNone(answers),
    ...(0,hosted_faults/* hostedFaults */.$)(askedRunners(answers)),
    ...((0,label/* isClassified */.OR)(answers.classification) ? outside(answers) : []),
];
/** As variables of a program have it. */
const spelt = ({ name }) => name.toUpperCase().replaceAll('-', '_');
function alike(sites) {
    const twins = sites.filter((each) => sites.some((other) => other !== each && spelt(other) === spelt(each)));
    return twins.length === 0 ? [] : [(0,finding/* error */.z3)('init/two-sites-alike', { names: (0,labelled/* ids */.dK)(twins.map(({ name }) => name)) })];
}
function runnersOfNone(answers) {
    const names = (0,init_answers/* everySite */.Z$)(answers).map(({ name }) => name);
    return [...answers.runners.keys()]
        .filter((site) => !names.includes(site))
        .map((site) => (0,finding/* error */.z3)('init/unknown-site', { site: (0,labelled.id)(site), expected: (0,labelled/* ids */.dK)(names), ...(0,meant/* meant */.w)(site, names) }));
}
const askedRunners = (answers) => (0,init_answers/* everySite */.Z$)(answers).flatMap((site) => {
    const runsOn = answers.runners.get(site.name);
    return runsOn === undefined ? [] : [{ id: targetOf(site), runnerLocation: site.name, runsOn }];
});
/** An allow takes a location in if it has every place that it could be. */
function outside(answers) {
    const allowed = (0,words/* placesOfWords */.Vc)(answers.allowIn);
    return (0,init_answers/* everySite */.Z$)(answers)
        .filter((site) => !(0,rules/* within */.ux)((0,init_answers/* placesOfSite */.$I)(site), allowed))
        .map((site) => (0,finding/* error */.z3)('init/site-outside', {
        site: (0,labelled.id)(site.name),
        places: (0,labelled/* ids */.dK)((0,init_answers/* placesOfSite */.$I)(site)),
        allowed: (0,labelled/* ids */.dK)(answers.allowIn),
    }));
}

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy_policy = __webpack_require__(14979);
;// CONCATENATED MODULE: ./commands/init/sections/data.js


/** What the data is, and which part of it lies where. */
const datasets = (answers) => `\
# The data: how sensitive (public < internal < confidential < restricted), of which kinds, about people living where.
# \`[]\` is a statement, too. A partition is what lies at one place; \`records\` and \`size\` help to choose a target.
# Where its files are stands on no line here, but in the site file of the machine.
datasets:
  ${(0,yaml_words/* word */.Vm)(answers.dataset)}:
    classification: ${answers.classification}
    categories: ${(0,yaml_words/* list */.p_)(answers.categories)}
    subjects: ${(0,yaml_words/* list */.p_)(answers.subjects)}
    partitions:
${(0,init_answers/* partitionsOf */.RJ)(answers)
    .map(partition(contractOf(answers)))
    .join('')}`;
/** The data contract that the checks go by. */
const contractOf = ({ dataset }) => `contracts/${dataset}.odcs.yaml`;
const partition = (contract) => ([name, site]) => `      ${(0,yaml_words/* word */.Vm)(name)}: ${(0,yaml_words/* map */.Tj)(`location: ${(0,yaml_words/* word */.Vm)(site.name)}`, `contract: ${(0,yaml_words/* word */.Vm)(contract)}`)}\n`;

// EXTERNAL MODULE: ./commands/init/sections/pipeline.js
var pipeline = __webpack_require__(82116);
;// CONCATENATED MODULE: ./commands/init/next-steps.js







/** What a newcomer types next, in that order. */
function nextCommands({ policy }, files) {
    const where = policy === policy_policy/* DEFAULT_POLICY */.z ? '' : ` --policy ${policy}`;
    const step = pipeline/* STEP */.RZ['data-validate'];
    const rows = [
        [`git add ${files.map((file) => file.path).join(' ')}`, (0,outcome_document/* say */.c) `what is not committed decides nothing`],
        ['git commit -m "Add a residency policy"', (0,outcome_document/* say */.c) ``],
        [`domicile plan${where}`, (0,outcome_document/* say */.c) `where each step would run, and why nowhere else`],
        [`domicile test-policy${where}`, (0,outcome_document/* say */.c) `whether it decides what its tests expect`],
        [`domicile explain${where} --step ${step} --target ${HOSTED_TARGET}`, (0,outcome_document/* say */.c) `one refusal, in full`],
    ];
    return {
        block: 'table',
        head: [(0,outcome_document/* say */.c) `Command`, (0,outcome_document/* say */.c) `Tells`],
        rows: rows.map(([command, tells]) => [(0,outcome_document/* say */.c) `${(0,labelled.id)(command)}`, tells]),
    };
}
/** What the policy speaks of and only the user can write. */
const leftToWrite = (answers) => [
    (0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)(contractOf(answers))}: what the data must be (docs/data-validate.md)`,
    ...((0,init_answers/* goesTo */.wk)(answers, 'train-on-target')
        ? [(0,outcome_document/* say */.c) `a program that trains, and one that predicts (docs/first-run.md)`]
        : []),
    ...((0,init_answers/* goesTo */.wk)(answers, 'model-test')
        ? [(0,outcome_document/* say */.c) `${(0,labelled/* path */.Ae)('model-tests.yml')}: what the model must show (docs/model-test.md)`]
        : []),
    (0,outcome_document/* say */.c) `on each machine ${(0,labelled.id)('/etc/domicile/site.yml')}, and in the repository ${(0,labelled/* path */.Ae)('.github/trust.yml')}: where the data is, and whose word counts for that (docs/policy.md)`,
    ...(answers.workflow && answers.actions.startsWith('OWNER/')
        ? [(0,outcome_document/* say */.c) `in the workflow ${(0,labelled.id)('OWNER')}: the account that holds Domicile`]
        : []),
];

// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/policy/run-tests.js
var run_tests = __webpack_require__(16992);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./files/policy.js + 27 modules
var files_policy = __webpack_require__(16206);
// EXTERNAL MODULE: ./domain/places/place.js
var places_place = __webpack_require__(9832);
;// CONCATENATED MODULE: ./commands/init/sections/law.js


/** Who decides on the data, and which laws of the catalogue hold. What was suggested and not taken stands as a comment. */
const law = ({ controller, presets }, suggested) => `\
# Who decides on the data. A law follows the controller, or the people whom the data is about.
controller: ${placeMap(controller)}

# Laws of the catalogue. They only restrict, and are defaults with a cited article, not legal advice: ask counsel.
# What one checks, and what of it no machine can: domicile explain --regime ${presets[0] ?? suggested[0]?.preset ?? 'eu-gdpr'}
presets: ${(0,yaml_words/* list */.p_)(presets)}
${suggested
    .filter(({ preset }) => !presets.includes(preset))
    .map(comment)
    .join('')}`;
const comment = ({ preset, people, categories }) => `# suggested, and not taken: ${preset}, for ${categories.join(', ')} in ${people.join(', ')}\n`;
/** A place as a location says it, with what else is said there. */
function placeMap(place, ...more) {
    const country = place.slice(0, 2);
    const subdivision = (0,places_place/* contains */.gR)(place, country) ? '' : `subdivision: ${(0,yaml_words/* word */.Vm)(place)}`;
    return (0,yaml_words/* map */.Tj)(`country: ${(0,yaml_words/* word */.Vm)(country)}`, subdivision, ...more);
}

;// CONCATENATED MODULE: ./commands/init/sections/places.js



/** Where things are. */
const locations = (answers) => `\
# Where things are. \`operators\` are the countries whose law can compel those who run a place, parent companies included.
# \`run-by\` is \`self\` where the machines are your own, \`others\` where a company runs them for you: then what the law wants
# of processors is asked for.
locations:
${(0,init_answers/* everySite */.Z$)(answers)
    .map((each) => `  ${(0,yaml_words/* word */.Vm)(each.name)}: ${whereabouts(each, answers)}\n`)
    .join('')}${(0,init_answers/* sharesModels */.Pw)(answers) ? exchange(answers) : ''}`;
/** It could be in every place of theirs. Where a cloud is among them, nobody can say yet who runs it. */
function exchange({ sites, runBy }) {
    const own = sites.every(({ kind }) => kind === 'own');
    const run = own ? runners(runBy, (0,init_answers/* homes */.Fb)({ sites })) : [];
    return `\
  # What the sites share, so that a model gets from one to the other: it could be in any of these.
  ${init_answers/* EXCHANGE */.W}: ${(0,yaml_words/* map */.Tj)(`countries: ${(0,yaml_words/* list */.p_)((0,init_answers/* homes */.Fb)({ sites }))}`, ...run)}
`;
}
function whereabouts(site, { runBy }) {
    if (site.kind === 'cloud')
        return (0,yaml_words/* map */.Tj)(`provider: ${(0,yaml_words/* word */.Vm)(site.provider)}`, `region: ${(0,yaml_words/* word */.Vm)(site.region)}`);
    return placeMap(site.place, ...runners(runBy, [site.place]));
}
/** Whose law reaches a company that runs them is for the user to say: until then it is unknown. */
const runners = (runBy, places) => runBy === 'others'
    ? ['run-by: others']
    : [`operators: ${(0,yaml_words/* list */.p_)([...new Set(places.map((place) => place.slice(0, 2)))])}`, 'run-by: self'];
/** What the CI service gets to see. Data of a class never shows where the cap is below it. */
const controlPlane = ({ classification }) => `\
# The CI service is a place, too: its logs and summaries rest there, and hold no more than this.
control-plane:
  location: github.com # in the US; ghe.com/eu, ghe.com/au, … where you have one of those
${isAbove(classification) ? SHOWN : HIDDEN}`;
const isAbove = (classification) => classification === 'confidential' || classification === 'restricted';
const SHOWN = `\
  may-hold: internal
  # aggregates: {becomes: internal, min-records: 50} # opens metrics and counts over so many records
`;
const HIDDEN = `\
  may-hold: public
`;

;// CONCATENATED MODULE: ./commands/init/sections/rules.js



/** What may go where. */
const rules_rules = (answers) => ((0,label/* isClassified */.OR)(answers.classification) ? opened(answers) : PUBLIC);
const opened = (answers) => `\
# What may go where. Classified data goes nowhere unless an allow covers all of it: its class, every category, every
# subject, every place that the target could be in. A deny closes, in doubt too, and nothing opens what it closes.
# A model counts as the data that it was made from; how its label falls, and who answers for that: \`derived\`.
rules:
  - id: ${answers.dataset}-allowed
    effect: allow
    data: {${covered(answers)}}
    to: {places: ${(0,yaml_words/* list */.p_)(answers.allowIn)}}
    operations: [process, store]
${stays(answers)}`;
const covered = ({ classification, categories, subjects }) => `classification-at-most: ${classification}, categories: ${(0,yaml_words/* list */.p_)(categories)}, subjects: ${(0,yaml_words/* list */.p_)(subjects)}`;
/** What no model is trained on never leaves its site's place; of the first site's part the model that travels is made. */
function stays(answers) {
    const { sites, clouds, dataset } = answers;
    if (clouds.length > 0 || (0,init_answers/* homes */.Fb)(answers).length === 1)
        return '';
    return sites
        .slice(1)
        .map((site) => `  - {id: ${site.name}-stays, effect: deny, data: {datasets: [${dataset}/${site.name}]}, to: {places-outside: ${(0,yaml_words/* list */.p_)((0,init_answers/* placesOfSite */.$I)(site))}}}\n`)
        .join('');
}
const PUBLIC = `\
# Public data needs no allow. A deny closes what should stay closed all the same.
# rules:
#   - {id: never-there, effect: deny, to: {places: [US-DOJ-COUNTRIES-OF-CONCERN]}}
`;

// EXTERNAL MODULE: ./domain/places/regimes.js
var regimes = __webpack_require__(59815);
// EXTERNAL MODULE: ./domain/policy/regime-reach.js
var regime_reach = __webpack_require__(53368);
;// CONCATENATED MODULE: ./commands/init/sections/safeguards.js




/**
 * What the presets want attested of whoever processes the data, as lines that the user takes the comment from: nobody
 * else knows whether it is so.
 */
function safeguards(answers) {
    const label = { classification: answers.classification, categories: answers.categories, subjects: [] };
    const lines = answers.presets.flatMap((preset) => ((0,regimes/* regime */.ml)(preset)?.attestations ?? [])
        .filter((each) => each.categories === undefined || (0,regime_reach/* isOfAny */.m)(label, each.categories))
        .flatMap((each) => line(preset, each, answers)));
    return lines.length === 0 ? '' : `${HEAD}${lines.join('')}`;
}
const HEAD = `\
# Your presets keep the data away until this is so, and somebody answers for it. Take the # from what is, and put in
# the reference, who approved it, and the last day.
# safeguards:
`;
function line(preset, { anyOf: [first = '', ...others], at }, answers) {
    const to = at === 'everywhere' ? everywhere(answers) : atProcessors(answers);
    if (to.length === 0)
        return [];
    const or = others.length === 0 ? '' : ` # or ${others.join(', ')}`;
    return [
        `#   - {id: ${first}, preset: ${preset}, to: ${(0,yaml_words/* list */.p_)(to)}, reference: …, approved-by: […], expires: YYYY-MM-DD}${or}\n`,
    ];
}
const everywhere = (answers) => [
    ...(0,init_answers/* everySite */.Z$)(answers).map(({ name }) => name),
    ...((0,init_answers/* sharesModels */.Pw)(answers) ? [init_answers/* EXCHANGE */.W] : []),
];
/** Where a company runs the machines; what is shared with one of those as well. */
function atProcessors(answers) {
    const own = answers.runBy === 'self' ? (0,init_answers/* everySite */.Z$)(answers).filter(({ kind }) => kind === 'own') : [];
    const isOwn = (name) => own.some((each) => each.name === name) || (name === init_answers/* EXCHANGE */.W && own.length === answers.sites.length);
    return everywhere(answers).filter((name) => !isOwn(name));
}

;// CONCATENATED MODULE: ./commands/init/sections/tests.js





/** What the policy must decide. */
function tests(answers, placed) {
    if (!(0,label/* isClassified */.OR)(answers.classification))
        return '';
    return `\
# What this policy must decide, whatever is changed in it: domicile test-policy.
tests:
${init_answers/* PIPELINE */.Jj.filter((action) => (0,init_answers/* goesTo */.wk)(answers, action))
        .map((action) => whereItMayBe(action, placed))
        .join('')}\
  - {name: code that nobody reviewed reads nothing, given: {step: ${pipeline/* STEP */.RZ['data-validate']}, event: fork}, expect: {allowed: []}}
`;
}
function whereItMayBe(action, placed) {
    const step = pipeline/* STEP */.RZ[action];
    const target = placed.get(step);
    const expected = (0,yaml_words/* map */.Tj)(target === undefined ? '' : `target: ${target}`, `never: ${(0,yaml_words/* list */.p_)([HOSTED_TARGET])}`, `because: {${HOSTED_TARGET}: placement/place-unknown}`);
    return `  - {name: ${step} runs where its data may be, given: {step: ${step}}, expect: ${expected}}\n`;
}

;// CONCATENATED MODULE: ./commands/init/policy-text.js








const policy_text_HEAD = `\
# Where data may be processed and stored, and where each step of the pipeline may run.
# What is not allowed here does not happen; and only what is committed on the default branch decides.
version: 1
`;
/** The policy, a section for each thing that it says. */
const policyText = (answers, suggested, placed) => [
    policy_text_HEAD,
    law(answers, suggested),
    locations(answers),
    controlPlane(answers),
    targets(answers),
    (0,pipeline/* shelves */.Zb)(answers),
    datasets(answers),
    (0,pipeline/* steps */.Ci)(answers),
    rules_rules(answers),
    safeguards(answers),
    (0,pipeline/* release */._r)(answers),
    tests(answers, placed),
]
    .filter((section) => section !== '')
    .join('\n');

// EXTERNAL MODULE: ./domain/labels/categories.js
var labels_categories = __webpack_require__(70658);
;// CONCATENATED MODULE: ./commands/init/suggestions.js





/** All regimes that follow this controller or these subjects for such data, and have something to check. */
function suggestions(data) {
    const label = { ...data, subjects: (0,words/* placesOfWords */.Vc)(data.subjects) };
    return regimes/* REGIME_IDS */.dr.flatMap((preset) => {
        const found = (0,regimes/* regime */.ml)(preset);
        return found && (0,regime_reach/* reaches */.O)(found, label, data.controller) && checksAnything(found) ? [suggestion(found, data)] : [];
    });
}
const checksAnything = ({ restrictions, attestations, copies }) => restrictions.length + attestations.length + copies.length > 0;
function suggestion({ id, name, law, jurisdiction, categories }, data) {
    const follows = (each) => jurisdiction === 'everywhere' || jurisdiction.some((place) => (0,places_place/* overlaps */.$f)(place, each));
    const people = [...new Set([data.controller, ...data.subjects])];
    const kinds = new Set(data.categories.flatMap(labels_categories/* implied */.T));
    return {
        preset: id,
        name,
        law,
        people: people.filter((each) => (0,words/* placesOfWords */.Vc)([each]).some(follows)),
        categories: [...kinds].filter((each) => categories.includes(each)),
    };
}

;// CONCATENATED MODULE: ./commands/init/workflow/use.js


/** An action as a step of a job uses it; `''` is the one that plans. */
const uses = ({ actions }, action) => `uses: ${actions}${action === '' ? '' : `/${action}`}@v1`;
/** The input that names the policy, where it is not where every action looks for it. */
const policyInput = ({ policy }) => policy === policy_policy/* DEFAULT_POLICY */.z ? '' : `\n          policy: ${(0,yaml_words/* word */.Vm)(policy)}`;

;// CONCATENATED MODULE: ./commands/init/workflow/service-jobs.js

/** Decides where each of the others runs. */
const planJob = (answers) => `\
  plan:
    runs-on: ubuntu-latest # sees no data
    timeout-minutes: 10
    permissions:
      contents: read # reads the policy at the tip of the default branch
      actions: read # asks which jobs this run has
    outputs:
      plan: \${{ steps.plan.outputs.plan }}
    steps:
      - id: plan
        ${uses(answers, '')}${withPolicy(answers)}
`;
const withPolicy = (answers) => {
    const input = policyInput(answers);
    return input === '' ? '' : `\n        with:${input}`;
};
/** The one to require of a branch. */
const passedJob = (jobs) => `\
  # Make this one the required check: a skipped job counts as success, so it asks for success itself.
  passed:
    if: always()
    needs: [${jobs.join(', ')}]
    runs-on: ubuntu-latest # sees no data
    timeout-minutes: 5
    permissions: {}
    steps:
      - env:
          ALL_SUCCEEDED: \${{ ${jobs.map((job) => `needs.${job}.result == 'success'`).join(' && ')} }}
        run: test "$ALL_SUCCEEDED" = true
`;

;// CONCATENATED MODULE: ./commands/init/workflow/step-jobs.js


const PLAN = 'fromJSON(needs.plan.outputs.plan)';
const CHECKOUT = `\
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          persist-credentials: false`;
const inputs = (answers, step) => `\
        with:
          plan: \${{ needs.plan.outputs.plan }}${policyInput(answers)}
          step: ${step}`;
/** Where a step that runs once is placed. */
const placed = (step) => `\
    runs-on: \${{ ${PLAN}.${step}.runs-on }}
    environment: \${{ ${PLAN}.${step}.environment }}
    timeout-minutes: \${{ ${PLAN}.${step}.timeout-minutes }}`;
/** Where each partition or destination is. */
const placedEach = (step) => `\
    strategy:
      fail-fast: false
      matrix:
        include: \${{ ${PLAN}.${step}.matrix }}
    runs-on: \${{ matrix.runs-on }}
    environment: \${{ matrix.environment }}
    timeout-minutes: \${{ matrix.timeout-minutes }}`;
const permissions = (contents) => `\
    permissions:
      contents: read # ${contents}
      actions: read # asks which jobs this run has`;
const validate = (answers) => `\
  data-validate:
    needs: plan
${placedEach('data-validate')}
${permissions('reads the policy, the trust file and the contracts')}
    outputs:
      # One output a partition: outputs of a matrix's jobs collide by name.
${(0,init_answers/* partitionsOf */.RJ)(answers)
    .map(([name]) => `      evidence-${name}: \${{ steps.check.outputs.evidence-${name} }}`)
    .join('\n')}
    steps:
      - id: check
        ${uses(answers, 'data-validate')}
${inputs(answers, 'data-validate')}
          partition: \${{ matrix.partition }}
`;
const train = (answers) => `\
  train:
    needs: [plan, data-validate]
${placed('train')}
${permissions('checks out the training program; reads the policy and the trust file')}
    outputs:
      evidence: \${{ steps.train.outputs.evidence }}
    steps:
${CHECKOUT}
      - id: train
        ${uses(answers, 'train-on-target')}
${inputs(answers, 'train')}
          run: node train.mjs # your training program
`;
const test = (answers) => `\
  test:
    needs: [plan, train]
${placed('test')}
${permissions('checks out the predictor; reads the policy, the trust file and the tests')}
    outputs:
      evidence: \${{ steps.test.outputs.evidence }}
    steps:
${CHECKOUT}
      - id: test
        ${uses(answers, 'model-test')}
${inputs(answers, 'test')}
          evidence: \${{ needs.train.outputs.evidence }}
`;
const deploy = (answers) => `\
  deploy:
    needs: [plan, data-validate, train, test]
${placedEach('deploy')}
    permissions:
      contents: read # reads the policy, the trust file and the release manifest
      actions: read # the gate confirms that each tested job of this run succeeded
    steps:
      - ${uses(answers, 'deploy-hybrid')}
${inputs(answers, 'deploy')}
          destination: \${{ matrix.destination }}
          evidence: |
${(0,init_answers/* partitionsOf */.RJ)(answers)
    .map(([name]) => `            \${{ needs.data-validate.outputs.evidence-${name} }}`)
    .join('\n')}
            \${{ needs.train.outputs.evidence }}
            \${{ needs.test.outputs.evidence }}
`;
/** The job of each step. */
const STEP_JOBS = {
    'data-validate': validate,
    'train-on-target': train,
    'model-test': test,
    'deploy-hybrid': deploy,
};

;// CONCATENATED MODULE: ./commands/init/workflow/workflow-text.js





/** Where GitHub looks for it. */
const WORKFLOW_PATH = '.github/workflows/domicile.yml';
/** The workflow: a job for each step, where the plan says, and one that asks whether all of them passed. */
function workflowText(answers) {
    const actions = init_answers/* PIPELINE */.Jj.filter((action) => (0,init_answers/* goesTo */.wk)(answers, action));
    const jobs = actions.map((action) => STEP_JOBS[action](answers));
    return [head(answers), planJob(answers), ...jobs, passedJob(['plan', ...actions.map((action) => pipeline/* STEP */.RZ[action])])].join('\n');
}
const head = ({ branch }) => `\
# Runs each step of the policy where the plan says. A job whose plan output is missing fails; it never runs elsewhere.
name: domicile

on:
  push:
    branches: ${(0,yaml_words/* list */.p_)([branch])}
  workflow_dispatch:

permissions: {}

# One run at a time; a newer one waits, and none is stopped half-way.
concurrency:
  group: domicile
  cancel-in-progress: false

jobs:`;

;// CONCATENATED MODULE: ./commands/init/starter.js







/** The starter of these answers. It is read and decided as any policy is, and its own tests must pass. */
function starter(answers, now) {
    const suggested = suggestions(answers);
    const draft = decided(answers, policyText(answers, suggested, new Map()), now);
    const text = policyText(answers, suggested, placedOf(draft.decision));
    const { policy, decision } = decided(answers, text, now);
    mustPass(policy, now);
    const workflow = answers.workflow ? [{ path: WORKFLOW_PATH, text: workflowText(answers) }] : [];
    return { files: [{ path: answers.policy, text }, ...workflow], policy, decision, suggested };
}
/** Steps that may run nowhere, as a preset demands something that nobody stated yet. */
const unplaced = ({ steps }) => [...steps.values()].filter(({ verdict }) => verdict !== 'pass');
function decided({ policy: path }, text, now) {
    const policy = (0,files_policy/* readPolicy */.T4)({ path, text, digest: (0,sha256/* sha256 */.s)(text) });
    const controlPlane = policy.controlPlane.location;
    return {
        policy,
        decision: (0,evaluate/* evaluate */._3)(policy, { now, event: 'trusted', repositoryVisibility: 'private', controlPlane }),
    };
}
/** Steps that run once, with their targets; one that may run nowhere is expected nowhere. */
const placedOf = ({ steps }) => new Map([...steps.values()].flatMap(({ step, placements: [only, ...others] }) => only?.target === undefined || only.instance !== undefined || others.length > 0 ? [] : [[step, only.target]]));
function mustPass(policy, now) {
    const failed = (0,run_tests/* judgeTests */.n)(policy, now).filter(({ misses }) => misses.length > 0);
    if (failed.length > 0)
        throw new Error(`a starter fails its own test: ${failed.map(({ test }) => test.name).join(', ')}`);
}

;// CONCATENATED MODULE: ./commands/init/report.js






/** What was written, what it rests on, which laws were suggested and why, and what to do next. */
function initOutcome(answers, made, told) {
    return {
        verdict: 'pass',
        findings: nowhere(unplaced(made.decision)),
        outputs: {},
        summary: report(answers, made, told),
        evidence: [],
    };
}
/** Steps that may run nowhere, and what speaks against the targets that are there for them; each code once. */
function nowhere(decisions) {
    if (decisions.length === 0)
        return [];
    const reasons = decisions.flatMap(({ placements }) => placements.flatMap(reasonsAgainst));
    const codes = new Set(reasons.map(({ code }) => code));
    return [(0,finding/* warning */.$e)('init/step-nowhere', { steps: (0,labelled/* ids */.dK)(decisions.map(({ step }) => step)), codes: (0,labelled/* ids */.dK)(codes) })];
}
const reasonsAgainst = ({ reasons, rejected }) => [
    ...reasons,
    ...[...rejected].flatMap(([target, against]) => (target === HOSTED_TARGET ? [] : against)),
];
const DISCLAIMER = 'Presets are engineering defaults with a cited article, not legal advice: have counsel say which laws hold for you.';
function report(answers, { files, suggested }, told) {
    const written = files.map((file) => (0,labelled/* path */.Ae)(file.path));
    return {
        title: (0,outcome_document/* say */.c) `Wrote ${written}`,
        blocks: [
            ...section((0,outcome_document/* say */.c) `What it rests on`, [toldTable(told)]),
            ...section((0,outcome_document/* say */.c) `Laws of the catalogue`, [
                ...(suggested.length > 0 ? [lawsTable(suggested, answers)] : []),
                {
                    block: 'paragraph',
                    text: suggested.length > 0
                        ? (0,outcome_document/* say */.c) `${(0,labelled.id)(DISCLAIMER)}`
                        : (0,outcome_document/* say */.c) `None follows this controller or these subjects for such data.`,
                },
            ]),
            ...section((0,outcome_document/* say */.c) `Next`, [nextCommands(answers, files)]),
            ...section((0,outcome_document/* say */.c) `What only you can write`, [{ block: 'list', items: leftToWrite(answers) }]),
        ],
        document: {
            version: (0,labelled/* known */.eO)(1),
            written,
            inputs: told.map(({ name, value, assumed }) => ({ name: (0,labelled.id)(name), value: (0,labelled.id)(value), assumed })),
            laws: suggested.map((each) => lawDocument(each, answers)),
            disclaimer: (0,labelled.id)(DISCLAIMER),
        },
        cases: [],
    };
}
const section = (text, blocks) => [
    { block: 'heading', level: 3, text },
    ...blocks,
];
const toldTable = (told) => ({
    block: 'table',
    head: [(0,outcome_document/* say */.c) `Input`, (0,outcome_document/* say */.c) `Value`, (0,outcome_document/* say */.c) `From`],
    rows: told.map(({ name, value, assumed }) => [
        (0,outcome_document/* say */.c) `--${(0,labelled.id)(name)}`,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(value)}`,
        assumed ? (0,outcome_document/* say */.c) `assumed: change it if it is not so` : (0,outcome_document/* say */.c) `you`,
    ]),
});
const lawsTable = (suggested, { presets }) => ({
    block: 'table',
    head: [(0,outcome_document/* say */.c) `Preset`, (0,outcome_document/* say */.c) `Law`, (0,outcome_document/* say */.c) `Suggested for`, (0,outcome_document/* say */.c) `Stands in the policy`],
    rows: suggested.map(({ preset, name, people, categories }) => [
        (0,outcome_document/* say */.c) `${(0,labelled.id)(preset)}`,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(name)}`,
        (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(categories)} in ${(0,labelled/* ids */.dK)(people)}`,
        presets.includes(preset) ? (0,outcome_document/* say */.c) `yes` : (0,outcome_document/* say */.c) `no, as a comment`,
    ]),
});
const lawDocument = ({ preset, law, people, categories }, { presets }) => ({
    preset: (0,labelled.id)(preset),
    law: (0,labelled.id)(law),
    people: (0,labelled/* ids */.dK)(people),
    categories: (0,labelled/* ids */.dK)(categories),
    taken: presets.includes(preset),
});

;// CONCATENATED MODULE: ./commands/init/init.js




/** A policy to start from, and a workflow if one is wanted. Nothing is written here. Throws what does not fit together. */
function init(answers, told, now) {
    const wrong = faults(answers);
    if (wrong.length > 0)
        throw (0,finding/* badInput */.AN)(...wrong);
    const made = starter(answers, now);
    return { files: made.files, outcome: initOutcome(answers, made, told) };
}

// EXTERNAL MODULE: ./domain/policy/surface-caps.js
var surface_caps = __webpack_require__(34078);
// EXTERNAL MODULE: ./machine/git.js
var git = __webpack_require__(76455);
// EXTERNAL MODULE: ./hosts/local/git-trouble.js
var git_trouble = __webpack_require__(77679);
;// CONCATENATED MODULE: ./hosts/local/default-branch.js


/** The default branch as the clone knows it, else the one that is checked out; undefined where nobody can say. */
const defaultBranch = (root) => (0,git_trouble/* troubleAsFinding */.D)('HEAD', async () => {
    const ofRemote = /^refs\/remotes\/origin\/(.+)$/.exec((await (0,git/* gitLeadsTo */.b_)(root, 'refs/remotes/origin/HEAD')) ?? '')?.[1];
    return ofRemote ?? /^refs\/heads\/(.+)$/.exec((await (0,git/* gitLeadsTo */.b_)(root, 'HEAD')) ?? '')?.[1];
});

// EXTERNAL MODULE: ./hosts/local/local.js + 6 modules
var local = __webpack_require__(30658);
// EXTERNAL MODULE: ./hosts/local/publish.js
var publish = __webpack_require__(69698);
// EXTERNAL MODULE: ./machine/clock.js
var clock = __webpack_require__(19641);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
// EXTERNAL MODULE: ./main/cli/flags.js
var flags = __webpack_require__(86281);
// EXTERNAL MODULE: ./main/inputs/read.js
var read = __webpack_require__(84969);
// EXTERNAL MODULE: ./main/init/inputs.js
var init_inputs = __webpack_require__(13914);
;// CONCATENATED MODULE: ./main/init/answers.js


/** In a filter of a workflow other characters are a pattern. */
const LITERAL = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
/** The answers that inputs give, every topic being said; `branch` is the default branch, where one is known. */
function answersOf(values, branch = 'main') {
    const [first, ...others] = must(values.sites);
    const data = {
        classification: must(values.classification),
        categories: must(values.categories),
        subjects: must(values.subjects),
        controller: must(values.controller),
    };
    const suggested = suggestions(data).map(({ preset }) => preset);
    return {
        ...data,
        sites: [must(first), ...others],
        runBy: must(values['run-by']),
        clouds: must(values.cloud),
        presets: [...new Set(must(values.presets).flatMap((each) => (each === init_inputs.SUGGESTED ? suggested : [each])))],
        allowIn: must(values['allow-in']),
        runners: new Map(values.runners),
        dataset: must(values.dataset),
        until: must(values.until),
        workflow: must(values.workflow),
        actions: must(values.actions),
        policy: values.policy,
        branch: LITERAL.test(branch) ? branch : 'main',
    };
}
/** Every topic is said by now. */
function must(value) {
    if (value === undefined)
        throw new TypeError('a topic of init was left open');
    return value;
}

// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
// EXTERNAL MODULE: ./main/init/kinds.js
var kinds = __webpack_require__(9349);
;// CONCATENATED MODULE: ./main/init/topics.js





/** All topics, each after those that its fallback is made of. */
const TOPICS = [
    {
        name: 'sites',
        mustBeSaid: 'always',
        question: () => 'Where does the data lie? One site, or several with commas:\n' +
            'rotterdam=NL for a site in a country (or US-CA), cloud=aws:eu-central-1 for a region of a cloud.',
    },
    {
        name: 'run-by',
        spoken: { yes: 'self', y: 'self', no: 'others', n: 'others' },
        question: ({ sites }) => ownPlaces(sites) && 'Are the machines of your sites your own, run by nobody else for you? yes or no.',
        fallback: () => 'self',
    },
    {
        name: 'classification',
        question: () => 'How sensitive is it? public, internal, confidential or restricted.',
        fallback: () => 'restricted',
    },
    {
        name: 'categories',
        mustBeSaid: 'always',
        question: () => `Of which kinds is it? With commas, or ${kinds/* NONE */.x3}:\n${folded(labels_categories/* CATEGORIES */.R)}`,
        fallback: ({ classification }) => (classification === 'public' ? kinds/* NONE */.x3 : undefined),
    },
    {
        name: 'subjects',
        mustBeSaid: 'always',
        after: 'sites',
        question: () => `Where do the people live whom it is about? Countries or groups such as EEA, or ${kinds/* NONE */.x3}.`,
        fallback: ({ sites }) => ownPlaces(sites)?.join(','),
    },
    {
        name: 'controller',
        mustBeSaid: 'always',
        after: 'sites',
        question: ({ sites }) => (ownPlaces(sites) ? undefined : 'Which country decides on the data? Laws follow it, too.'),
        fallback: ({ sites }) => ownPlaces(sites)?.[0],
    },
    {
        name: 'cloud',
        question: () => `Is there a region of a cloud where steps may compute, beside the sites? aws:eu-central-1, or ${kinds/* NONE */.x3}.`,
        fallback: () => kinds/* NONE */.x3,
    },
    { name: 'presets', question: lawQuestion, fallback: lawsSuggested, mustBeSaid: 'unless-yes' },
    { name: 'allow-in', question: allowQuestion, fallback: (values) => placesOf(values, 'sites', 'cloud') },
    { name: 'runners', fallback: () => kinds/* NONE */.x3 },
    { name: 'dataset', fallback: () => 'records' },
    { name: 'until', fallback: () => 'deploy-hybrid' },
    {
        name: 'workflow',
        spoken: { yes: 'true', y: 'true', no: 'false', n: 'false' },
        question: () => 'Write a workflow for GitHub Actions, too? yes or no.',
        fallback: () => 'false',
    },
    { name: 'actions', fallback: () => 'OWNER/domicile' },
];
/** Who has a site of one's own in a place works there, and mostly for people there. A region of a cloud tells of nobody. */
function ownPlaces(sites = []) {
    const places = sites.filter(({ kind }) => kind === 'own').flatMap(init_answers/* placesOfSite */.$I);
    return places.length === 0 ? undefined : [...new Set(places)];
}
/** Only where there is a choice: data at one place may be there, and nowhere else. */
function allowQuestion(values) {
    const places = placesOf(values, 'sites', 'cloud')?.split(',') ?? [];
    if (!(0,label/* isClassified */.OR)(values.classification ?? 'restricted') || places.length < 2)
        return undefined;
    return 'Where may data of any site be processed and stored? Countries, or groups such as EEA.';
}
function lawQuestion(values) {
    const suggested = suggestedFor(values) ?? [];
    if (suggested.length === 0)
        return undefined;
    const lines = suggested.map(({ preset, name, people, categories }) => `  ${preset}: ${name}; for ${categories.join(', ')} in ${people.join(', ')}`);
    return (`Which laws is the policy to take? They only restrict. The catalogue suggests:\n${lines.join('\n')}\n` +
        `No legal advice: have counsel confirm them. Ids with commas, or ${kinds/* NONE */.x3}.`);
}
/** Where none is suggested there is nothing to choose. */
function lawsSuggested(values) {
    const presets = suggestedFor(values)?.map(({ preset }) => preset);
    return presets && (presets.length === 0 ? kinds/* NONE */.x3 : presets.join(','));
}
/** Undefined where too little is said to know. */
function suggestedFor(values) {
    const { classification, categories, subjects, controller } = values;
    if (classification === undefined || !categories || !subjects || controller === undefined)
        return undefined;
    return suggestions({ classification, categories, subjects, controller });
}
function placesOf(values, ...from) {
    const sites = from.flatMap((each) => values[each] ?? []);
    return sites.length === 0 ? undefined : [...new Set(sites.flatMap(init_answers/* placesOfSite */.$I))].join(',');
}
/** A long list in lines that fit a terminal. */
function folded(words) {
    const lines = [''];
    for (const each of words) {
        const longer = `${lines.at(-1)}  ${each}`;
        if (longer.length > 96)
            lines.push(`  ${each}`);
        else
            lines[lines.length - 1] = longer;
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./main/init/complete.js







/** What was given, what a person answers, and for the rest what can be assumed; throws what is left. */
async function complete(given, completing) {
    const { context } = completing;
    const blank = TOPICS.filter((topic) => given.has(topic.name) && !isSaid(given, topic));
    if (blank.length > 0)
        throw (0,finding/* badInput */.AN)(...blank.map(({ name }) => nothingSaid(name)));
    const texts = new Map(given);
    const assumed = new Set();
    const open = [];
    const { yes } = (0,read/* readInputs */.K)(init_inputs.INIT_INPUTS, given, context);
    for (const topic of TOPICS) {
        if (isSaid(texts, topic))
            continue;
        const values = (0,read/* readInputs */.K)(init_inputs.INIT_INPUTS, texts, context);
        const found = await answer(topic, values, completing);
        if (found === undefined)
            open.push(topic);
        else
            texts.set(topic.name, found.text);
        if (found?.assumed)
            assumed.add(topic.name);
    }
    if (open.length > 0)
        throw (0,finding/* badInput */.AN)(nobodyToAsk(open, yes));
    const said = TOPICS.flatMap(({ name }) => [[name, texts.get(name) ?? kinds/* NONE */.x3]]);
    return { values: (0,read/* readInputs */.K)(init_inputs.INIT_INPUTS, texts, context), said: new Map(said), assumed };
}
/** What a variable that is not set leaves is no answer: what was meant may be stricter than what would be assumed. */
const nothingSaid = (name) => (0,finding/* error */.z3)('input/wrong-value', { name: (0,labelled.id)(name), expected: (0,labelled.id)('a value') });
const isSaid = (texts, { name }) => (texts.get(name) ?? '').trim() !== '';
async function answer(topic, values, { context, person }) {
    const fallback = topic.fallback?.(values);
    const question = topic.question?.(values);
    if (person !== undefined && question !== undefined) {
        return { text: await rightAnswer(topic, { question, fallback, person, context }), assumed: false };
    }
    const isUnseen = topic.mustBeSaid === 'unless-yes' && fallback !== kinds/* NONE */.x3 && !values.yes;
    return fallback === undefined || isUnseen ? undefined : { text: fallback, assumed: true };
}
/** Asks until the answer can be read. */
async function rightAnswer(topic, { question, fallback, person, context }) {
    const { name, spoken = {} } = topic;
    const offered = Object.keys(spoken).find((word) => spoken[word] === fallback) ?? fallback;
    for (;;) {
        const typed = (await person.ask(question, offered)) || (offered ?? '');
        const text = (0,own/* own */.Z)(spoken, typed.toLowerCase()) ?? typed;
        const parsed = init_inputs.INIT_INPUTS[name].parse(text, name, context);
        if ('value' in parsed && parsed.value !== undefined)
            return text;
        person.tell('findings' in parsed ? inSpoken(topic, parsed.findings) : [(0,finding/* error */.z3)('input/missing', { name: (0,labelled.id)(name) })]);
    }
}
/** Where a question asks for words of its own, its answer is told which: `yes`, not the `self` that it stands for. */
const inSpoken = ({ name, spoken }, findings) => spoken === undefined
    ? findings
    : [(0,finding/* error */.z3)('input/wrong-value', { name: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(Object.keys(spoken)) })];
/** Of what is open, those that no answer to another would settle. */
function nobodyToAsk(open, yes) {
    const isOpen = (name) => open.some((each) => each.name === name);
    const isNeeded = ({ mustBeSaid, after }) => (mustBeSaid === 'always' || (mustBeSaid !== undefined && !yes)) && !isOpen(after);
    const names = open.filter(isNeeded).map(({ name }) => name);
    return (0,finding/* error */.z3)('init/nobody-to-ask', { inputs: (0,labelled/* ids */.dK)(names), flags: (0,labelled/* ids */.dK)(names.map((name) => `--${name}`)) });
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./hosts/local/control-plane.js
var control_plane = __webpack_require__(44679);
// EXTERNAL MODULE: ./report/formats/text.js
var formats_text = __webpack_require__(44948);
;// CONCATENATED MODULE: ./main/init/person.js






/** Whether somebody sits there who can answer: both ends are a terminal, and no service is at work. */
const isSomebodyThere = ({ input, output, environment }) => input.isTTY === true && output.isTTY === true && !(0,control_plane/* isUnattended */.V)(environment);
/** Asks on one stream and reads from another, line by line. Whoever ends the input has broken off. */
function personAt({ input, output }) {
    const lines = (0,external_node_readline_.createInterface)({ input, output });
    const answers = lines[Symbol.asyncIterator]();
    let hasEnded = false;
    lines.once('close', () => {
        hasEnded = true;
    });
    return {
        ask: async (question, fallback) => {
            output.write(`\n${question}\n`);
            const prompt = fallback === undefined ? '> ' : `[${fallback}] > `;
            lines.setPrompt(prompt);
            // Answers that are piped in may all be read before they are asked for; newer Node then refuses to prompt.
            if (hasEnded)
                output.write(prompt);
            else
                lines.prompt();
            const { value, done } = await answers.next();
            if (done)
                throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('init/broken-off'));
            return value.trim();
        },
        tell: (findings) => {
            const view = (0,mask/* viewOf */.du)(surface_caps/* PUBLIC_ONLY */.J, 'log');
            output.write(`${findings.flatMap((each) => (0,formats_text/* findingLines */.h)(each, view)).join('\n')}\n`);
        },
        leave: () => lines.close(),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./machine/atomic.js
var atomic = __webpack_require__(5818);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
;// CONCATENATED MODULE: ./main/init/write.js






const MODE = 0o644;
/** Writes all, or where one of them is there nothing; with `force`, over what is there. */
async function writeStarter(root, files, force) {
    if (!force)
        await mustBeNew(root, files.map((file) => file.path));
    for (const file of files)
        await writeOne(root, file, force);
}
/** Throws where one of these paths of the repository is there. */
async function mustBeNew(root, paths) {
    const there = await Promise.all(paths.map(async (file) => ((await isThere((0,external_node_path_.join)(root, file))) ? [file] : [])));
    const findings = there.flat().map(exists);
    if (findings.length > 0)
        throw (0,finding/* badInput */.AN)(...findings);
}
/** A link that leads nowhere is there, too. */
const isThere = (file) => (0,promises_.lstat)(file).then(() => true, (thrown) => !['ENOENT', 'ENOTDIR'].includes((0,errno/* errnoOf */.U)(thrown) ?? ''));
async function writeOne(root, { path: file, text }, force) {
    const at = (0,external_node_path_.join)(root, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(at), { recursive: true }).catch(notWritable);
    if (force)
        return (0,atomic/* writeAtomically */.vK)(at, text, { mode: MODE }).catch(notWritable);
    // What somebody wrote since we looked is not written over either.
    const handle = await (0,promises_.open)(at, 'wx', MODE).catch((thrown) => {
        throw (0,errno/* errnoOf */.U)(thrown) === 'EEXIST' ? (0,finding/* badInput */.AN)(exists(file)) : notWritable(thrown);
    });
    await handle
        .writeFile(text)
        .catch(notWritable)
        .finally(() => handle.close());
}
const exists = (file) => (0,finding/* error */.z3)('init/exists', { file: (0,labelled/* path */.Ae)(file) });
function notWritable(thrown) {
    const reason = (0,errno/* errnoOf */.U)(thrown);
    if (reason === undefined)
        throw thrown;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/file-not-writable', { name: (0,labelled.id)('policy'), reason: (0,labelled.id)(reason) }));
}

;// CONCATENATED MODULE: ./main/init/command.js
















/** Inputs that may stand alone. */
const ALONE = new Set(['yes', 'force', 'workflow']);
const MAX_ARGUMENT_BYTES = 64 * 1024;
/** Writes a policy to start from, and tells what it rests on. Needs a repository, and no commit in it. */
async function openInit(args) {
    const root = await (0,local/* repositoryAround */.W)(process.cwd());
    if (root === undefined)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('host/no-repository'));
    const context = { folder: (0,external_node_path_.relative)(root, process.cwd()).split(external_node_path_.sep).join('/'), maxBytes: MAX_ARGUMENT_BYTES };
    const given = (0,flags/* readFlags */.u)(args, ALONE);
    const values = (0,read/* readInputs */.K)(init_inputs.INIT_INPUTS, given, context);
    const work = async () => {
        // Before anybody answers questions in vain.
        if (!values.force)
            await mustBeNew(root, [values.policy]);
        const completed = await completedHere(given, { context }, values);
        const { files, outcome } = init(answersOf(completed.values, await defaultBranch(root)), toldOf(completed), clock/* systemClock */.m.now());
        await writeStarter(root, files, values.force);
        return outcome;
    };
    return { host: terminalDoor(values), work };
}
/** Asks where somebody is there to answer, and wants to be asked. */
async function completedHere(given, completing, { yes }) {
    const { stdin, stdout, env } = process;
    if (yes || !isSomebodyThere({ input: stdin, output: stdout, environment: env }))
        return complete(given, completing);
    const person = personAt({ input: stdin, output: stdout });
    try {
        return await complete(given, { ...completing, person });
    }
    finally {
        person.leave();
    }
}
const toldOf = ({ said, assumed }) => [...said].map(([name, value]) => ({ name, value, assumed: assumed.has(name) }));
const terminalDoor = ({ format }) => ({
    publish: async (outcome) => (0,publish/* print */.yy)(outcome, { format, view: (0,mask/* viewOf */.du)(surface_caps/* PUBLIC_ONLY */.J, 'log') }),
});


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
