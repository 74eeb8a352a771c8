export const id = 6206;
export const ids = [6206];
export const modules = {

/***/ 98613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   hr: () => (/* binding */ azureNonce),
/* harmony export */   r2: () => (/* binding */ platformFaults)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60028);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);



const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
/** Those that can sign where a machine is. */
const CLOUDS = ['aws', 'gcp', 'azure'];
/** Everything in which a cloud's word is not what it must be. */
function platformFaults(facts, { cloud, pins, nonce, at }) {
    const provider = (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(pins.provider);
    return [
        ...(facts.region === cloud.region ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/region-differs', { provider, expected: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(cloud.region) })]),
        ...(pins.accounts.includes(facts.account) ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/account-not-pinned', { provider })]),
        ...(facts.nonce === nonce ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/platform-replayed', { provider })]),
        ...(isOfNow(facts, (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u)(at)) ? [] : [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/platform-expired', { provider })]),
        ...ageFaults(facts, pins, (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u)(at)),
    ];
}
/** Written so that a time that is none counts as another. */
function isOfNow({ made }, at) {
    return made === undefined || (Math.abs(at - made.at) <= MAX_CLOCK_DIFFERENCE_MS && at < made.until);
}
function ageFaults({ up }, { maxInstanceAge: limit }, at) {
    if (limit === undefined)
        return [];
    const age = up === undefined ? Number.NaN : at - up;
    if (age >= -MAX_CLOCK_DIFFERENCE_MS && age <= limit.seconds * 1000)
        return [];
    return [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/instance-too-old', { limit: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(limit.text) })];
}
const DIGITS = 10;
/** The nonce of an Azure document has ten digits and no more: 33 bits of the digest. */
const azureNonce = (claim) => (BigInt(`0x${claim.slice('sha256:'.length)}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');


/***/ }),

/***/ 75183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ proofFor),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   ki: () => (/* binding */ levelShown),
/* harmony export */   pX: () => (/* binding */ standsAlone),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _labels_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96578);

/** By what is asked for: the levels that show at least as much. A site or a cloud that signs needs no service beside it. */
const SATISFIED_BY = {
    declared: ['declared', 'service', 'site', 'platform'],
    service: ['service', 'site', 'platform'],
    site: ['site', 'platform'],
    platform: ['platform'],
};
const satisfies = (shown, needed) => SATISFIED_BY[needed].includes(shown);
/** The one that asks for more. */
const strongest = (a, b) => (satisfies(a, b) ? a : b);
const NEEDED = {
    public: 'declared',
    internal: 'declared',
    confidential: 'service',
    restricted: 'site',
};
/**
 * The least proof of place that data of these labels asks for; `more` is what the policy asks for beyond that, and a
 * target may ask for more still. Data of one class is owed no less than that of a lower one.
 */
const proofFor = (labels, more = {}) => [...labels]
    .flatMap(({ classification }) => _labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASSIFICATIONS */ .Ii.filter((each) => (0,_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(each, classification)))
    .map((each) => strongest(NEEDED[each], more[each] ?? 'declared'))
    .reduce(strongest, 'declared');
/**
 * The level that these proofs reach together. The document of AWS is bound to no job, and that of Azure names no region:
 * each counts only beside a site's signature over it.
 */
function levelShown({ signed, service, platform, }) {
    if (platform !== undefined && (standsAlone(platform.provider) || signed !== undefined))
        return 'platform';
    if (signed !== undefined)
        return 'site';
    return service === undefined ? 'declared' : 'service';
}
/** Whether the cloud itself signs both the region and a nonce of ours. */
const standsAlone = (provider) => provider === 'gcp';


/***/ }),

/***/ 87741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ askedRunner)
/* harmony export */ });
/** `runs-on` in each of the forms that GitHub takes, as one. */
function askedRunner(runsOn) {
    if (typeof runsOn === 'string')
        return { labels: [runsOn] };
    if (!('group' in runsOn))
        return { labels: runsOn };
    const { group, labels = [] } = runsOn;
    return { group, labels: typeof labels === 'string' ? [labels] : labels };
}


/***/ }),

/***/ 16206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d1: () => (/* reexport */ MAX_PARENTS),
  Lm: () => (/* reexport */ parentsNamed),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/places/built-in-locations.js
var built_in_locations = __webpack_require__(42886);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./files/policy/hosted-faults.js
var hosted_faults = __webpack_require__(16379);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var files_shape = __webpack_require__(58956);
// EXTERNAL MODULE: ./files/yaml.js + 1 modules
var yaml = __webpack_require__(81399);
// EXTERNAL MODULE: ./files/names.js
var files_names = __webpack_require__(2089);
;// CONCATENATED MODULE: ./files/policy/parents.js




/** Parents of parents count with them. */
const MAX_PARENTS = 16;
/** The section `extends`. The digest makes the policy's own digest stand for its parents', too. */
const parentsShape = (0,files_shape/* checked */.KD)((0,files_shape/* listOf */.c3)((0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ path: (0,files_shape/* required */.mw)(files_names/* projectPath */.DZ), sha256: (0,files_shape/* required */.mw)(files_names/* sha256Text */.f1) }), ({ path, sha256 }, at) => ({
    path,
    digest: `sha256:${sha256}`,
    at,
})), { max: MAX_PARENTS }), (parents, _, findings) => {
    const paths = parents.map(({ path }) => path);
    const again = parents.filter(({ path }, index) => paths.indexOf(path) < index);
    if (again.length === 0)
        return parents;
    return (0,files_shape/* fail */.fJ)(findings, ...again.map(({ path, at }) => (0,finding/* error */.z3)('policy/listed-twice', { name: (0,labelled.id)(path) }, at)));
});

;// CONCATENATED MODULE: ./files/policy/sections-of.js

/** Looking into a policy before it is judged: what is not of the right kind is not there. */
const valueAt = (node, key) => node?.kind === 'map' ? (0,files_shape/* entryMeant */.ur)(node, key, [key])?.value : undefined;
/** The entries of a map that stands under a key. */
const entriesOf = (node, key) => {
    const value = valueAt(node, key);
    return value?.kind === 'map' ? value.entries : [];
};
const textOf = (node, key) => {
    const value = valueAt(node, key);
    return value?.kind === 'scalar' ? value.source : '';
};

;// CONCATENATED MODULE: ./files/policy/layers.js







/** The parents that a text names, as far as they can be read: the rest is told when the whole policy is read. */
const parentsNamed = (source) => 
// Reading costs time at every start, and few policies have parents; one that is spelled otherwise is then missing.
source.text.includes('extends') ? parentsIn((0,yaml/* parseYaml */.h)(source)) : [];
function parentsIn(root) {
    const section = valueAt(root, 'extends');
    const parents = section && parentsShape(section, []);
    return parents !== undefined && (0,files_shape/* isRead */.H9)(parents) ? parents : [];
}
/** The policy's own text with all that it builds on; throws `badInput` where one is missing or is another text. */
function layered(source, texts) {
    const findings = [];
    const parents = [];
    const found = new Map();
    const layerOf = (text) => {
        const root = (0,yaml/* parseYaml */.h)(text);
        const above = parentsIn(root).flatMap((parent) => {
            if (!isThere(parent, texts, findings))
                return [];
            const before = found.get(parent.path);
            if (before !== undefined)
                return [before];
            if (parents.push(parent) > MAX_PARENTS) {
                findings.push((0,finding/* error */.z3)('policy/parents-too-many', { limit: (0,labelled/* known */.eO)(MAX_PARENTS) }, parent.at));
                return [];
            }
            const layer = layerOf(texts.get(parent.path));
            found.set(parent.path, layer);
            return [layer];
        });
        return { source: text, root, above: [...new Set(above.flatMap((each) => [...each.above, each]))] };
    };
    const layer = layerOf(source);
    const wrong = [...findings, ...redefined([...layer.above, layer])];
    if (wrong.length > 0)
        throw (0,limits/* wrongFile */.Kk)(wrong);
    return { layer, parents };
}
function isThere({ path, digest, at }, texts, findings) {
    const text = texts.get(path);
    if (text === undefined)
        findings.push((0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(path) }, at));
    else if (text.digest !== digest)
        findings.push((0,finding/* error */.z3)('policy/parent-differs', { path: (0,labelled/* path */.Ae)(path), expected: (0,labelled.id)(digest), got: (0,labelled.id)(text.digest) }, at));
    else
        return true;
    return false;
}
/** By the section: what it defines, in the words of the finding. A dataset may be labelled again, and higher. */
const DEFINES = {
    groups: 'group',
    locations: 'location',
    targets: 'target',
    stores: 'store',
    destinations: 'destination',
    approvers: 'approver',
};
/** What one layer defines no other defines again, not even alike: neither one below it nor one beside it. */
function redefined(layers) {
    const first = new Map();
    return layers.flatMap(({ root }) => {
        const own = definitions(root);
        const again = own.flatMap(({ what, name, at }) => {
            const before = first.get(`${what} ${name}`);
            return before ? [(0,finding/* error */.z3)('policy/redefined', { kind: (0,labelled.id)(what), name: (0,labelled.id)(name), by: by(before) }, at)] : [];
        });
        for (const { what, name, at } of own)
            first.set(`${what} ${name}`, first.get(`${what} ${name}`) ?? at);
        return again;
    });
}
const by = ({ file, line }) => (0,labelled.id)(`${file}:${line}`);
const definitions = (root) => [
    ...Object.entries(DEFINES).flatMap(([section, what]) => entriesOf(root, section).map((each) => named(what, each))),
    ...entriesOf(root, 'datasets').flatMap(({ key: dataset, value }) => entriesOf(value, 'partitions').map(({ key, at }) => ({ what: 'partition', name: `${dataset}/${key}`, at }))),
    ...ruleIds(root),
];
const named = (what, { key, at }) => ({ what, name: key, at });
function ruleIds(root) {
    const rules = valueAt(root, 'rules');
    return rules?.kind === 'list'
        ? rules.items.map((rule) => ({ what: 'rule', name: textOf(rule, 'id'), at: rule.at }))
        : [];
}

// EXTERNAL MODULE: ./files/policy/approvers.js
var policy_approvers = __webpack_require__(67102);
// EXTERNAL MODULE: ./files/policy/groups.js
var policy_groups = __webpack_require__(31186);
// EXTERNAL MODULE: ./files/policy/regions.js
var policy_regions = __webpack_require__(45025);
;// CONCATENATED MODULE: ./files/policy/names.js





/** `above`: the layers that this text builds on, furthest first. What they name can be named here, too. */
function namesIn(root, above = []) {
    const layers = [...above, root];
    const all = (key) => layers.flatMap((layer) => entriesOf(layer, key));
    const datasets = partitionsIn(all('datasets'));
    const written = writes(root);
    const groups = (0,policy_groups/* groupTable */.Sw)([...all('groups')].reverse());
    return {
        groups,
        locations: [...keys(all('locations')), ...built_in_locations/* BUILT_IN_LOCATIONS */.GS],
        controlPlane: layers.map(controlPlaneIn).find((each) => each !== '') ?? DEFAULT_CONTROL_PLANE,
        stores: keys(all('stores')),
        destinations: keys(all('destinations')),
        targets: keys(all('targets')),
        steps: keys(entriesOf(root, 'steps')),
        datasets,
        origins: [...datasets].flatMap(([dataset, partitions]) => partitions.map((each) => `${dataset}/${each}`)),
        artifacts: new Map([...written].reverse().map((each) => [each.artifact, each])),
        writes: written,
        derived: derivedIds(root),
        approvers: (0,policy_approvers/* approverTable */.Cm)(all('approvers')),
        regions: (0,policy_regions/* regionTable */.tR)(layers.flatMap((layer) => valueAt(layer, 'regions') ?? []), groups),
    };
}
const controlPlaneIn = (root) => textOf(valueAt(root, 'control-plane'), 'location');
/** A dataset of several layers has the partitions of all. */
function partitionsIn(entries) {
    const found = new Map();
    for (const { key, value } of entries) {
        found.set(key, [...new Set([...(found.get(key) ?? []), ...keys(entriesOf(value, 'partitions'))])]);
    }
    return found;
}
/** The control plane of a policy that names none. */
const DEFAULT_CONTROL_PLANE = 'github.com';
const writes = (root) => entriesOf(root, 'steps').flatMap(({ key: writer, value }) => entriesOf(value, 'writes').map(({ key: artifact, value: into, at }) => ({
    artifact,
    writer,
    store: textOf(into, 'store'),
    at,
})));
const derivedIds = (root) => {
    const list = valueAt(root, 'derived');
    return list?.kind === 'list' ? list.items.map((item) => textOf(item, 'id')) : [];
};
const keys = (entries) => entries.map(({ key }) => key);

;// CONCATENATED MODULE: ./files/policy/order.js
/** Steps with those they wait for before them, else in the order of the file; or those that wait in a circle. */
function inOrder(steps) {
    const ordered = new Set();
    let waiting = steps;
    for (;;) {
        const ready = waiting.filter((step) => needsOf(step).every((need) => ordered.has(need)));
        if (ready.length === 0)
            break;
        for (const { id } of ready)
            ordered.add(id);
        waiting = waiting.filter(({ id }) => !ordered.has(id));
    }
    const byId = new Map(steps.map((step) => [step.id, step]));
    return { ordered: [...ordered].flatMap((id) => byId.get(id) ?? []), circle: onlyCircle(waiting) };
}
/** Without those that merely wait behind the circle. */
function onlyCircle(waiting) {
    const waitedFor = new Set(waiting.flatMap(needsOf));
    const rest = waiting.filter(({ id }) => waitedFor.has(id));
    return rest.length === waiting.length ? rest : onlyCircle(rest);
}
/** The writers of what it reads, and the steps its gate asks for. */
const needsOf = ({ reads, gateNeeds }) => [
    ...reads.flatMap((read) => (read.kind === 'artifact' ? [read.writer] : [])),
    ...gateNeeds,
];

// EXTERNAL MODULE: ./domain/gate/platform.js
var platform = __webpack_require__(98613);
;// CONCATENATED MODULE: ./files/policy/platform-faults.js



/** A proof that nobody can give would only be found out on the machine: no cloud signs for a place of one's own. */
function platformFaults({ locations, targets }) {
    const clouds = locations.filter(({ provider }) => platform/* CLOUDS */.JJ.some((each) => each === provider)).map((each) => each.id);
    const asking = targets.filter(({ proof, location }) => proof === 'platform' && !clouds.includes(location));
    return asking.map(({ id: target, location, at }) => (0,finding/* error */.z3)('policy/proof-without-cloud', { target: (0,labelled.id)(target), location: (0,labelled.id)(location), expected: (0,labelled/* ids */.dK)(platform/* CLOUDS */.JJ) }, at));
}

// EXTERNAL MODULE: ./domain/policy/branch-name.js
var branch_name = __webpack_require__(82249);
// EXTERNAL MODULE: ./files/policy/references.js
var references = __webpack_require__(22948);
;// CONCATENATED MODULE: ./files/policy/branches.js





/** A branch by its exact name: of a pattern, whoever may push a name that matches would choose the rules. */
const branch = (0,files_shape/* checked */.KD)(files_shape/* line */.n8, (name, { at }, findings) => (0,branch_name/* isBranchName */.Q)(name) ? name : (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/not-a-branch', { branch: (0,labelled.id)(name) }, at)));
/** The section `trusted-branches`. */
const branchesShape = (0,references/* distinct */.dM)(branch);

// EXTERNAL MODULE: ./domain/labels/label.js
var labels_label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy = __webpack_require__(14979);
;// CONCATENATED MODULE: ./files/policy/control-plane.js






const classification = (0,files_shape/* oneOf */.yL)(...labels_label/* CLASSIFICATIONS */.Ii);
/** Fewer records than this are persons, whatever a policy says. */
const MIN_AGGREGATE_RECORDS = 10;
const DEFAULT_AGGREGATES = { becomes: 'internal', minRecords: 50 };
const aggregates = (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({
    becomes: (0,files_shape/* withDefault */.IQ)(classification, DEFAULT_AGGREGATES.becomes),
    'min-records': (0,files_shape/* withDefault */.IQ)((0,files_shape/* int */.Wh)({ min: MIN_AGGREGATE_RECORDS }), DEFAULT_AGGREGATES.minRecords),
}), ({ becomes, 'min-records': minRecords }) => ({ becomes, minRecords }));
/** What holds where a policy says nothing: nothing but what is public. */
const defaultControlPlane = (location, at) => ({
    location,
    mayHold: 'public',
    surfaces: {},
    at,
});
const controlPlaneShape = ({ locations, controlPlane }) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    location: (0,files_shape/* withDefault */.IQ)((0,references/* reference */.ir)('location', locations), controlPlane),
    'may-hold': (0,files_shape/* withDefault */.IQ)(classification, 'public'),
    surfaces: (0,files_shape/* withDefault */.IQ)((0,files_shape/* mapOf */.A7)((0,files_shape/* oneOf */.yL)(...policy/* SURFACES */.n), (0,files_shape/* located */.t4)(classification)), []),
    aggregates: (0,files_shape/* optional */.lq)(aggregates),
}), ({ location, 'may-hold': mayHold, surfaces, aggregates: rule }, { at }, findings) => {
    const above = surfaces.filter(({ value }) => !(0,labels_label/* atMost */.Tu)(value.value, mayHold));
    if (above.length > 0)
        return (0,files_shape/* fail */.fJ)(findings, ...above.map(({ key, value }) => aboveCap(key, mayHold, value.at)));
    const caps = Object.fromEntries(surfaces.map(({ key, value }) => [key, value.value]));
    return { location, mayHold, surfaces: caps, ...(rule ? { aggregates: rule } : {}), at };
});
const aboveCap = (surface, cap, at) => (0,finding/* error */.z3)('policy/surface-above-cap', { surface: (0,labelled.id)(surface), cap: (0,labelled.id)(cap) }, at);
const DEFAULT_EVENTS = { 'pull-request': { mayRead: 'public' }, fork: { mayRead: 'public' } };
const eventRule = (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ 'may-read': (0,files_shape/* withDefault */.IQ)(classification, 'public') }), (rule) => ({
    mayRead: rule['may-read'],
}));
const eventsShape = (0,files_shape/* object */.Ik)({
    'pull-request': (0,files_shape/* withDefault */.IQ)(eventRule, DEFAULT_EVENTS['pull-request']),
    fork: (0,files_shape/* withDefault */.IQ)(eventRule, DEFAULT_EVENTS.fork),
});
const controlPlaneCaps = ({ locations }) => (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({
    location: (0,files_shape/* optional */.lq)((0,references/* reference */.ir)('location', locations)),
    'may-hold': (0,files_shape/* optional */.lq)(classification),
    surfaces: (0,files_shape/* withDefault */.IQ)((0,files_shape/* mapOf */.A7)((0,files_shape/* oneOf */.yL)(...policy/* SURFACES */.n), classification), []),
    aggregates: (0,files_shape/* optional */.lq)(aggregates),
}), ({ 'may-hold': mayHold, surfaces, aggregates: rule, ...rest }, at) => ({
    ...rest,
    ...(mayHold === undefined ? {} : { mayHold }),
    ...(rule !== undefined || mayHold !== undefined || surfaces.length > 0
        ? { aggregates: rule ?? DEFAULT_AGGREGATES }
        : {}),
    surfaces: Object.fromEntries(surfaces.map(({ key, value }) => [key, value])),
    at,
}));

// EXTERNAL MODULE: ./domain/places/place.js
var places_place = __webpack_require__(9832);
// EXTERNAL MODULE: ./files/policy/capacity.js
var capacity = __webpack_require__(68982);
// EXTERNAL MODULE: ./domain/labels/categories.js
var categories = __webpack_require__(70658);
;// CONCATENATED MODULE: ./files/policy/labels.js





/** Categories of the closed list, each once. */
const labels_categories = (min = 0) => (0,references/* distinct */.dM)((0,references/* among */.no)(categories/* CATEGORIES */.R, (word, near) => ({ code: 'policy/unknown-category', params: { category: (0,labelled.id)(word), ...near } })), min);
/** Classified data must state its categories and subjects; `[]` is a statement, silence is none. */
const notStated = ({ classification, ...stated }, at) => (0,labels_label/* isClassified */.OR)(classification)
    ? ['categories', 'subjects']
        .filter((key) => stated[key] === undefined)
        .map((key) => (0,finding/* error */.z3)('policy/label-not-stated', { key: (0,labelled.id)(key), classification: (0,labelled.id)(classification) }, at))
    : [];
const asLabel = ({ classification, categories = [], subjects = [] }) => ({
    classification,
    categories,
    subjects,
});

;// CONCATENATED MODULE: ./files/policy/datasets.js











/** The section `datasets`: labelled data and the parts of it that lie at one location each. */
const datasetsShape = (names) => (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, dataset(names), { min: 1 }), (entries) => entries.map(({ key, at, value }) => normal(key, at, value)));
const dataset = (names) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    classification: (0,files_shape/* required */.mw)(classification),
    categories: (0,files_shape/* optional */.lq)(labels_categories()),
    subjects: (0,files_shape/* optional */.lq)((0,policy_groups/* places */.zn)(names.groups)),
    // Of a dataset that a parent labels, a child may raise the label alone.
    partitions: (0,files_shape/* withDefault */.IQ)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, partition(names), { min: 1 }), []),
}), (stated, { at }, findings) => {
    const wrong = [...notStated(stated, at), ...stated.partitions.flatMap((each) => widening(each, asLabel(stated)))];
    return wrong.length > 0 ? (0,files_shape/* fail */.fJ)(findings, ...wrong) : stated;
});
const partition = ({ groups, locations }) => (0,files_shape/* object */.Ik)({
    location: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('location', locations)),
    classification: (0,files_shape/* optional */.lq)(classification),
    categories: (0,files_shape/* optional */.lq)(labels_categories()),
    subjects: (0,files_shape/* optional */.lq)((0,policy_groups/* places */.zn)(groups)),
    records: (0,files_shape/* optional */.lq)((0,files_shape/* int */.Wh)({ min: 1 })),
    size: (0,files_shape/* optional */.lq)(capacity/* size */.Ej),
    contract: (0,files_shape/* optional */.lq)(files_names/* projectPath */.DZ),
});
/** A partition may say less than its dataset, never more: the dataset's label is what its readers go by. */
function widening({ at, key, value }, whole) {
    const { classification: own = whole.classification, categories: ownCategories = [], subjects = [] } = value;
    const wider = {
        classification: !(0,labels_label/* atMost */.Tu)(own, whole.classification),
        categories: ownCategories.some((each) => !whole.categories.includes(each)),
        subjects: subjects.some((each) => !whole.subjects.some((place) => (0,places_place/* contains */.gR)(place, each))),
    };
    return Object.entries(wider)
        .filter(([, isWider]) => isWider)
        .map(([what]) => (0,finding/* error */.z3)('policy/partition-widens', { partition: (0,labelled.id)(key), key: (0,labelled.id)(what) }, at));
}
const normal = (dataset, at, stated) => ({
    id: dataset,
    label: asLabel(stated),
    partitions: new Map(stated.partitions.map((each) => [each.key, normalPartition(dataset, asLabel(stated), each)])),
    at,
});
function normalPartition(dataset, whole, { key, at, value }) {
    const { location, records, size, contract, ...own } = value;
    return {
        id: key,
        origin: `${dataset}/${key}`,
        label: { ...whole, ...own },
        location,
        ...(records === undefined ? {} : { records }),
        ...(size === undefined ? {} : { size }),
        ...(contract === undefined ? {} : { contract }),
        at,
    };
}

;// CONCATENATED MODULE: ./files/policy/derived.js









/** The section `derived`: the only way a label falls. Its reasons are read for being there, and are not kept. */
const derivedShape = (names) => (0,files_shape/* listOf */.c3)(derived(names));
const derived = (names) => (0,files_shape/* checked */.KD)((0,policy_approvers/* signedByThem */.i7)((0,files_shape/* object */.Ik)({
    id: (0,files_shape/* required */.mw)(files_names/* idName */.ZX),
    step: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('step', names.steps)),
    output: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('artifact', [...names.artifacts.keys()])),
    becomes: (0,files_shape/* required */.mw)((0,files_shape/* object */.Ik)({
        classification: (0,files_shape/* required */.mw)(classification),
        categories: (0,files_shape/* required */.mw)(labels_categories()),
        subjects: (0,files_shape/* required */.mw)((0,policy_groups/* places */.zn)(names.groups)),
    })),
    because: (0,files_shape/* required */.mw)(files_shape/* text */.Qq),
    ...(0,policy_approvers/* approvalKeys */.gC)(names.approvers),
    consulted: (0,files_shape/* optional */.lq)((0,references/* distinct */.dM)(files_names/* idName */.ZX)),
    reference: (0,files_shape/* optional */.lq)(files_shape/* line */.n8),
    expires: (0,files_shape/* required */.mw)(files_shape/* date */.p6),
})), (entry, node, findings) => {
    const { at } = node;
    const { id: name, step, output, becomes, expires } = entry;
    const written = outputsOf(names, step);
    const approval = (0,policy_approvers/* approvalOf */.xf)(entry, node, names.approvers, 'derived');
    if (written.includes(output))
        return { id: name, step, output, becomes, approval, expires, at };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/not-its-output', { step: (0,labelled.id)(step), output: (0,labelled.id)(output), ...(written.length > 0 ? { expected: (0,labelled/* ids */.dK)(written) } : {}) }, at));
});
const outputsOf = ({ writes }, step) => writes.filter(({ writer }) => writer === step).map(({ artifact }) => artifact);

// EXTERNAL MODULE: ./domain/places/catalogue.js
var catalogue = __webpack_require__(16906);
// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/policy/whereabouts.js
var whereabouts = __webpack_require__(31489);
;// CONCATENATED MODULE: ./files/policy/locations.js









/** The section `locations`: each entry says in one of three ways where it could be. */
const locationsShape = (known) => (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)(locationName, locations_whereabouts(known)), (entries) => entries.map(({ key, at, value }) => ({ id: key, ...value, at })));
const locationName = (0,files_shape/* checked */.KD)(files_names/* idName */.ZX, (name, { at }, findings) => built_in_locations/* BUILT_IN_LOCATIONS */.GS.includes(name)
    ? (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/built-in', { kind: (0,labelled.id)('location'), name: (0,labelled.id)(name) }, at))
    : name);
function locations_whereabouts(known) {
    const { groups } = known;
    const site = (0,files_shape/* byKeyPresent */.a5)({ ...(0,whereabouts/* sitePlacesIn */.Tf)(groups), provider: inRegion(known) });
    return (node, findings) => {
        const region = node.kind === 'map' && !(0,files_node/* entryOf */.Ms)(node, 'provider') ? (0,files_node/* entryOf */.Ms)(node, 'region') : undefined;
        if (!region)
            return site(node, findings);
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/region-without-provider', { expected: (0,labelled/* ids */.dK)(catalogue/* PROVIDERS */.xq) }, region.at));
    };
}
const inRegion = ({ groups, regions }) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    provider: (0,files_shape/* required */.mw)(policy_regions/* provider */.Mn),
    region: (0,files_shape/* required */.mw)((0,files_shape/* located */.t4)(files_shape/* line */.n8)),
    redundancy: (0,files_shape/* optional */.lq)((0,files_shape/* oneOf */.yL)('geo')),
    operators: (0,whereabouts/* operatorsOf */.Rj)(groups),
    'egress-per-gb': whereabouts/* egressPerGb */.Y$,
}), ({ provider: by, region: { value: region, at }, redundancy, operators, ...rest }, _, findings) => {
    const found = (0,policy_regions/* regionIn */.Ug)(regions, by, region, redundancy);
    if (found === undefined)
        return (0,files_shape/* fail */.fJ)(findings, { ...(0,policy_regions/* unknownRegion */.hk)(by, region), at });
    return {
        places: found.places,
        operators: joined(found, operators),
        provider: by,
        region: (0,catalogue/* canonicalRegion */.zT)(by, region),
        ...(0,whereabouts/* priced */.af)(rest['egress-per-gb']),
    };
});
/** What is known of a region stays: a location may add operators, and leaves out none. */
function joined({ operators, named }, stated) {
    if (stated === undefined)
        return operators;
    return [...new Set([...(operators === 'unknown' ? named : operators), ...stated])];
}

;// CONCATENATED MODULE: ./files/policy/rules.js








/** The section `rules`. */
const rulesShape = (names) => (0,files_shape/* listOf */.c3)((0,files_shape/* byValueOf */.c1)('effect', { allow: allow(names), deny: deny(names, 'policy') }));
/** The section `rules` of a text that a policy builds on: it only restricts. */
const deniesShape = (names) => (0,files_shape/* listOf */.c3)((0,files_shape/* byValueOf */.c1)('effect', { allow: neverAbove, deny: deny(names, 'parent') }));
const neverAbove = ({ at }, findings) => (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/parent-widens', { key: (0,labelled.id)('allow') }, at));
const BOTH = ['process', 'store'];
const operations = (0,references/* distinct */.dM)((0,files_shape/* oneOf */.yL)('process', 'store'), 1);
/** A key that exists, but not for this effect; the finding names its counterpart, where there is one. */
const ofOther = (effect, instead) => (0,files_shape/* refusedKey */.ko)('policy/key-of-other-effect', { effect: (0,labelled.id)(effect), ...(instead ? { suggestion: (0,labelled.id)(instead) } : {}) });
function allow(names) {
    const data = (0,files_shape/* object */.Ik)({
        'classification-at-most': (0,files_shape/* optional */.lq)(classification),
        categories: (0,files_shape/* optional */.lq)(labels_categories()),
        subjects: (0,files_shape/* optional */.lq)((0,policy_groups/* datedPlaces */.hH)(names.groups)),
        datasets: (0,files_shape/* optional */.lq)((0,references/* distinct */.dM)((0,references/* origin */.TG)(names), 1)),
        'classification-at-least': ofOther('allow', 'classification-at-most'),
    });
    const to = (0,files_shape/* object */.Ik)({
        places: (0,files_shape/* optional */.lq)((0,policy_groups/* datedPlaces */.hH)(names.groups, 1)),
        operators: (0,files_shape/* optional */.lq)((0,policy_groups/* datedPlaces */.hH)(names.groups, 1)),
        'places-outside': ofOther('allow', 'places'),
        'operators-outside': ofOther('allow', 'operators'),
    });
    const whole = (0,files_shape/* object */.Ik)({
        id: (0,files_shape/* required */.mw)(files_names/* idName */.ZX),
        effect: (0,files_shape/* required */.mw)((0,files_shape/* oneOf */.yL)('allow')),
        data: (0,files_shape/* required */.mw)(something('data', data)),
        to: (0,files_shape/* required */.mw)(something('to', to)),
        operations: (0,files_shape/* required */.mw)(operations),
        waivable: ofOther('allow'),
    });
    return (0,files_shape/* mapped */.CV)(whole, ({ data: { 'classification-at-most': most, subjects, ...data }, to, ...rest }, at) => ({
        ...rest,
        layer: 'policy',
        ...(most ? { classificationAtMost: most } : {}),
        ...data,
        ...ending({ subjects, places: to.places, operators: to.operators }),
        at,
    }));
}
/** An allow that says nothing of its data, or of its places, would let anything through by an oversight. */
const something = (key, shape) => (node, findings) => {
    const isEmpty = node.kind === 'map' && node.entries.length === 0;
    return isEmpty ? (0,files_shape/* fail */.fJ)(findings, anythingGoes(key, node.at)) : shape(node, findings);
};
const anythingGoes = (key, at) => (0,finding/* error */.z3)('policy/matches-anything', { key: (0,labelled.id)(key) }, at);
function deny(names, layer) {
    const data = (0,files_shape/* object */.Ik)({
        'classification-at-least': (0,files_shape/* optional */.lq)(classification),
        categories: (0,files_shape/* optional */.lq)(labels_categories(1)),
        subjects: (0,files_shape/* optional */.lq)((0,policy_groups/* places */.zn)(names.groups, 1)),
        datasets: (0,files_shape/* optional */.lq)((0,references/* distinct */.dM)((0,references/* origin */.TG)(names), 1)),
        'classification-at-most': ofOther('deny', 'classification-at-least'),
    });
    const to = (0,files_shape/* object */.Ik)({
        places: (0,files_shape/* optional */.lq)((0,policy_groups/* places */.zn)(names.groups, 1)),
        'places-outside': (0,files_shape/* optional */.lq)((0,policy_groups/* datedPlaces */.hH)(names.groups, 1)),
        'operators-outside': (0,files_shape/* optional */.lq)((0,policy_groups/* datedPlaces */.hH)(names.groups, 1)),
        operators: ofOther('deny', 'operators-outside'),
    });
    const whole = (0,files_shape/* object */.Ik)({
        id: (0,files_shape/* required */.mw)(files_names/* idName */.ZX),
        effect: (0,files_shape/* required */.mw)((0,files_shape/* oneOf */.yL)('deny')),
        data: (0,files_shape/* withDefault */.IQ)(data, {}),
        to: (0,files_shape/* withDefault */.IQ)(to, {}),
        operations: (0,files_shape/* withDefault */.IQ)(operations, BOTH),
        waivable: (0,files_shape/* withDefault */.IQ)(files_shape/* bool */.lc, false),
    });
    return (0,files_shape/* mapped */.CV)(whole, ({ data: { 'classification-at-least': least, ...data }, to, ...rest }, at) => ({
        ...rest,
        layer,
        ...(least ? { classificationAtLeast: least } : {}),
        ...data,
        ...(to.places ? { places: to.places } : {}),
        ...ending({ placesOutside: to['places-outside'], operatorsOutside: to['operators-outside'] }),
        at,
    }));
}
/** Places of keys that say what may be, with what of them ends; keys that are left out stay so. */
function ending(lists) {
    const given = Object.keys(lists).flatMap((key) => (lists[key] ? [{ key, list: lists[key] }] : []));
    const ends = given.flatMap(({ key, list }) => list.flatMap(({ place, until }) => (until === undefined ? [] : [{ key, place, until }])));
    const places = Object.fromEntries(given.map(({ key, list }) => [key, list.map(({ place }) => place)]));
    return { ...places, ...(ends.length > 0 ? { ends } : {}) };
}

// EXTERNAL MODULE: ./domain/places/regimes.js
var regimes = __webpack_require__(59815);
;// CONCATENATED MODULE: ./files/policy/safeguards.js






const KINDS = ['locations', 'targets', 'stores', 'destinations'];
/** The section `safeguards`: what a preset accepts instead of its free places, or demands of who processes. */
const safeguardsShape = (names) => (0,files_shape/* listOf */.c3)((0,files_shape/* checked */.KD)((0,policy_approvers/* signedByThem */.i7)((0,files_shape/* object */.Ik)({ ...statedKeys(names), to: (0,files_shape/* required */.mw)((0,references/* distinct */.dM)(covered(names), 1)) })), ({ to, ...entry }, node, findings) => isKnownTo(entry, node, findings) ? safeguard(entry, coversOf(to, names), node, names, 'safeguard') : files_shape/* FAILED */.Wk));
/** The same, written at the target whose processing they are about. */
const attestationsShape = (names) => (0,files_shape/* listOf */.c3)((0,files_shape/* checked */.KD)((0,policy_approvers/* signedByThem */.i7)((0,files_shape/* object */.Ik)(statedKeys(names))), (entry, node, findings) => {
    if (!isKnownTo(entry, node, findings))
        return files_shape/* FAILED */.Wk;
    return (target) => safeguard(entry, { ...NOTHING, targets: [target] }, node, names, `attestation of target ${target}`);
}));
const NOTHING = { locations: [], targets: [], stores: [], destinations: [] };
/** Opened only where a policy states one: it takes every regime of the catalogue. */
const safeguardIds = () => [...new Set(regimes/* REGIME_IDS */.dr.flatMap(regimes/* statable */.Zj))];
const statedKeys = (names) => ({
    id: (0,files_shape/* required */.mw)(safeguardId),
    preset: (0,files_shape/* optional */.lq)((0,references/* reference */.ir)('preset', regimes/* REGIME_IDS */.dr)),
    origins: (0,files_shape/* optional */.lq)((0,references/* distinct */.dM)((0,references/* origin */.TG)(names), 1)),
    reference: (0,files_shape/* required */.mw)(files_shape/* line */.n8),
    ...(0,policy_approvers/* approvalKeys */.gC)(names.approvers),
    expires: (0,files_shape/* required */.mw)(files_shape/* date */.p6),
});
const safeguard = ({ id: name, preset, origins, expires, ...approved }, covers, node, { approvers }, kind) => ({
    id: name,
    ...(preset === undefined ? {} : { preset }),
    covers,
    ...(origins === undefined ? {} : { origins }),
    approval: (0,policy_approvers/* approvalOf */.xf)(approved, node, approvers, kind),
    expires,
    at: node.at,
});
/** One that some preset knows. Consent is none: no machine can see that it was given, nor that it still holds. */
const safeguardId = (0,files_shape/* checked */.KD)(files_shape/* line */.n8, (word, { at }, findings) => {
    const known = safeguardIds();
    if (known.includes(word))
        return word;
    if ((0,regimes/* isConsent */.VK)(word))
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/consent-is-no-safeguard', { safeguard: (0,labelled.id)(word) }, at));
    const near = (0,files_shape/* nearest */.pA)(word, known);
    const params = { kind: (0,labelled.id)('safeguard'), name: (0,labelled.id)(word), expected: (0,labelled/* ids */.dK)(known) };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/unknown-name', { ...params, ...(near ? { suggestion: (0,labelled.id)(near) } : {}) }, at));
});
/** One that its preset does not know would cover nothing, and look as if it did. */
function isKnownTo({ id: name, preset }, { at }, findings) {
    if (preset === undefined || (0,regimes/* statable */.Zj)(preset).includes(name))
        return true;
    const params = { kind: (0,labelled.id)(`safeguard of ${preset}`), name: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)((0,regimes/* statable */.Zj)(preset)) };
    findings.push((0,finding/* error */.z3)('policy/unknown-name', params, at));
    return false;
}
const covered = (names) => (0,references/* reference */.ir)('location, target, store or destination', [...new Set(KINDS.flatMap((kind) => names[kind]))]);
/** A name that several of them bear covers each that bears it. */
const coversOf = (to, names) => {
    const named = (kind) => to.filter((each) => names[kind].includes(each));
    return {
        locations: named('locations'),
        targets: named('targets'),
        stores: named('stores'),
        destinations: named('destinations'),
    };
};

;// CONCATENATED MODULE: ./files/policy/not-yet.js



/** One of these words; `coming` are words of the design that this version can't honour. */
const oneOfYet = (words, coming) => {
    const known = (0,files_shape/* oneOf */.yL)(...words);
    return (node, findings) => {
        const word = node.kind === 'scalar' ? node.source : '';
        return coming.includes(word)
            ? (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/not-yet', { key: (0,labelled.id)(word) }, node.at))
            : known(node, findings);
    };
};

;// CONCATENATED MODULE: ./files/policy/settings.js








/** The section `controller`: who decides on the data. */
const controllerShape = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ country: (0,files_shape/* required */.mw)(policy_groups/* place */.ik), subdivision: (0,files_shape/* optional */.lq)(policy_groups/* place */.ik) }), ({ country, subdivision }, { at }, findings) => {
    if (subdivision === undefined || subdivision.startsWith(`${country}-`))
        return subdivision ?? country;
    const params = { subdivision: (0,labelled.id)(subdivision), country: (0,labelled.id)(country) };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/subdivision-elsewhere', params, at));
});
const preset = (0,references/* among */.no)(regimes/* REGIME_IDS */.dr, (name, near) => ({
    code: 'policy/unknown-preset',
    params: { preset: (0,labelled.id)(name), ...near },
}));
/** The section `presets`: regimes of the catalogue. */
const presetsShape = (0,files_shape/* checked */.KD)((0,references/* distinct */.dM)(preset), (names, node) => node.kind === 'list' ? node.items.map(({ at }, index) => ({ id: names[index] ?? '', at })) : []);
const preferShape = (0,references/* distinct */.dM)(oneOfYet(['data-locality', 'egress-cost', 'cost'], ['carbon', 'latency', 'queue-time']));
const DEFAULT_PREFERENCES = ['data-locality', 'egress-cost', 'cost'];
const releaseShape = (0,files_shape/* object */.Ik)({
    evidence: (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('local', 'same-run', 'signed'), 'local'),
});
const level = (0,files_shape/* oneOf */.yL)('declared', 'service', 'site', 'platform');
/** The section `proof`: the least proof of place by classification. What the product asks for holds as well. */
const proofShape = (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)((0,files_shape/* oneOf */.yL)(...labels_label/* CLASSIFICATIONS */.Ii), level, { min: 1 }), (stated) => Object.fromEntries(stated.map(({ key, value }) => [key, value])));

;// CONCATENATED MODULE: ./files/policy/step-faults.js


/** What each key of a step may be right in itself, and wrong together. */
const stepFaults = (step) => [
    ...eachFaults(step),
    ...destinationFaults(step),
    ...gateFaults(step),
    ...writeFaults(step),
    ...specFaults(step),
];
const fault = (code, { id: step, at }, params = {}) => (0,finding/* error */.z3)(code, { step: (0,labelled.id)(step), ...params }, at);
/** `each` over nothing would plan nothing, and an empty matrix is skipped: skipped counts as success. */
function eachFaults(step) {
    const { each, reads, destinations } = step;
    const partitions = reads.filter(({ kind }) => kind === 'partition');
    const none = (each === 'partition' && partitions.length === 0) || (each === 'destination' && destinations.length === 0);
    return none ? [fault('policy/each-of-nothing', step, { each: (0,labelled.id)(each) })] : [];
}
function destinationFaults(step) {
    const deploys = step.action === 'deploy-hybrid';
    if (deploys && step.destinations.length === 0)
        return [fault('file/missing-key', step, { key: (0,labelled.id)('destinations') })];
    if (deploys || step.destinations.length === 0)
        return [];
    return [fault('policy/destinations-of-other-action', step, { action: (0,labelled.id)(step.action) })];
}
function gateFaults(step) {
    if (step.gateNeeds.includes(step.id))
        return [fault('policy/gate-needs-itself', step)];
    const deploys = step.action === 'deploy-hybrid';
    if (deploys === step.gateNeeds.length > 0)
        return [];
    return [
        deploys
            ? fault('policy/gate-missing', step)
            : fault('policy/gate-of-other-action', step, { action: (0,labelled.id)(step.action) }),
    ];
}
/** Training alone makes artifacts; and training that writes none has nothing to show. */
function writeFaults(step) {
    const trains = step.action === 'train-on-target';
    if (trains && step.writes.size === 0)
        return [fault('policy/writes-missing', step)];
    return !trains && step.writes.size > 0
        ? [fault('policy/writes-of-other-action', step, { action: (0,labelled.id)(step.action) })]
        : [];
}
function specFaults(step) {
    if (step.spec === undefined || step.action === 'model-test')
        return [];
    return [fault('policy/spec-of-other-action', step, { action: (0,labelled.id)(step.action) })];
}

;// CONCATENATED MODULE: ./files/policy/steps.js





const DEFAULT_TIMEOUT_MINUTES = 60;
const DEFAULT_SPEC = 'model-tests.yml';
/** The section `steps`, in the order of the file. */
const stepsShape = (names) => (0,files_shape/* checked */.KD)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, step(names), { min: 1 }), (entries, _, findings) => {
    const steps = entries.map(({ key, at, value }) => ({ id: key, ...value, at }));
    const wrong = steps.flatMap(stepFaults);
    return wrong.length > 0 ? (0,files_shape/* fail */.fJ)(findings, ...wrong) : steps;
});
const step = (names) => (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({
    action: (0,files_shape/* required */.mw)((0,files_shape/* oneOf */.yL)('data-validate', 'train-on-target', 'model-test', 'deploy-hybrid')),
    reads: (0,files_shape/* required */.mw)((0,references/* distinct */.dM)(readable(names), 1)),
    writes: (0,files_shape/* withDefault */.IQ)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, (0,files_shape/* object */.Ik)({ store: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('store', names.stores)), size: (0,files_shape/* optional */.lq)(capacity/* size */.Ej) })), []),
    each: (0,files_shape/* optional */.lq)((0,files_shape/* oneOf */.yL)('partition', 'destination')),
    requires: (0,files_shape/* withDefault */.IQ)(capacity/* requirements */.Ln, {}),
    timeout: (0,files_shape/* withDefault */.IQ)(capacity/* duration */.p0, DEFAULT_TIMEOUT_MINUTES),
    destinations: (0,files_shape/* withDefault */.IQ)((0,references/* distinct */.dM)((0,references/* reference */.ir)('destination', names.destinations)), []),
    spec: (0,files_shape/* optional */.lq)(files_names/* projectPath */.DZ),
    gate: (0,files_shape/* withDefault */.IQ)((0,files_shape/* object */.Ik)({ needs: (0,files_shape/* required */.mw)((0,references/* distinct */.dM)((0,references/* reference */.ir)('step', names.steps), 1)) }), { needs: [] }),
}), ({ reads, writes, timeout, gate, spec, ...rest }) => ({
    ...rest,
    ...specOf(rest.action, spec),
    reads: readsOf(reads, names),
    writes: new Map(writes.map(({ key, at, value }) => [key, { ...value, at }])),
    timeoutMinutes: timeout,
    gateNeeds: gate.needs,
}));
/** Where the policy names none, a model test is judged by the tests at the usual place, and by no others. */
function specOf(action, named) {
    const spec = named ?? (action === 'model-test' ? DEFAULT_SPEC : undefined);
    return spec === undefined ? {} : { spec };
}
const readable = ({ datasets, origins, artifacts }) => (0,references/* reference */.ir)('dataset, partition or artifact', [...datasets.keys(), ...origins, ...artifacts.keys()]);
/** A dataset stands for all of its partitions; what is read twice that way is read once. */
function readsOf(words, names) {
    const reads = words.flatMap((word) => readOf(word, names));
    return [...new Map(reads.map((read) => [read.kind === 'partition' ? read.origin : read.artifact, read])).values()];
}
function readOf(word, { datasets, artifacts }) {
    const partitions = datasets.get(word);
    if (partitions)
        return partitions.map((each) => ({ kind: 'partition', origin: `${word}/${each}` }));
    const written = artifacts.get(word);
    if (written)
        return [{ kind: 'artifact', artifact: word, writer: written.writer, store: written.store }];
    return [{ kind: 'partition', origin: word }];
}

;// CONCATENATED MODULE: ./files/policy/stores.js






const STORES_TO_COME = ['s3', 'gcs', 'azure-blob', 'oci', 'ssh'];
/** The section `stores`: where artifacts may rest. */
const storesShape = (names) => (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, store(names)), (entries) => entries.map(({ key, at, value }) => ({ id: key, ...value, at })));
const store = ({ locations, controlPlane }) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    location: (0,files_shape/* optional */.lq)((0,files_shape/* located */.t4)((0,references/* reference */.ir)('location', locations))),
    type: (0,files_shape/* required */.mw)(oneOfYet(['file', 'github-artifact'], STORES_TO_COME)),
}), ({ location, type }, { at }, findings) => {
    if (type === 'github-artifact')
        return artifactStore(location, controlPlane, findings);
    return location
        ? { location: location.value, type }
        : (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)('location') }, at));
});
/** GitHub keeps artifacts where it keeps everything else: such a store has no location of its own. */
function artifactStore(location, controlPlane, findings) {
    if (!location || location.value === controlPlane)
        return { location: controlPlane, type: 'github-artifact' };
    const params = { location: (0,labelled.id)(location.value), expected: (0,labelled.id)(controlPlane) };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/artifact-store-elsewhere', params, location.at));
}
const DESTINATIONS_TO_COME = ['ssh', 'oci', 'kubernetes', 'sagemaker', 'azure-ml', 'vertex'];
/** The section `destinations`: where a model goes live. */
const destinationsShape = ({ locations }) => (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, (0,files_shape/* object */.Ik)({
    location: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('location', locations)),
    type: (0,files_shape/* required */.mw)(oneOfYet(['directory'], DESTINATIONS_TO_COME)),
})), (entries) => entries.map(({ key, at, value }) => ({ id: key, ...value, at })));

;// CONCATENATED MODULE: ./files/policy/targets.js






/** The section `targets`: where a step can run. */
const targetsShape = (names) => (0,files_shape/* mapped */.CV)((0,files_shape/* mapOf */.A7)(files_names/* idName */.ZX, target(names), { min: 1 }), (entries) => entries.map(({ key, at, value: { attestations, ...value } }) => ({
    target: { id: key, ...value, at },
    attestations: attestations.map((attestation) => attestation(key)),
})));
/** A label is a label: an expression would be decided elsewhere than in the policy. */
const label = (0,files_shape/* checked */.KD)(files_shape/* line */.n8, (value, node, findings) => value.includes('${{') ? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['a runner label or group, without expressions'])) : value);
const labels = (0,files_shape/* listOf */.c3)(label, { min: 1 });
const runsOn = (0,files_shape/* byKind */.Sb)({
    scalar: label,
    list: labels,
    map: (0,files_shape/* object */.Ik)({
        group: (0,files_shape/* required */.mw)(label),
        labels: (0,files_shape/* optional */.lq)((0,files_shape/* byKind */.Sb)({ scalar: label, list: labels })),
    }),
});
const target = (names) => (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({
    location: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('location', names.locations)),
    'runner-location': (0,files_shape/* optional */.lq)((0,references/* reference */.ir)('location', names.locations)),
    'runs-on': (0,files_shape/* required */.mw)(runsOn),
    backend: (0,files_shape/* withDefault */.IQ)(oneOfYet(['runner'], BACKENDS_TO_COME), 'runner'),
    // What nobody promised to wipe is kept: a step there stores what it processes.
    isolation: (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('ephemeral', 'persistent'), 'persistent'),
    environment: (0,files_shape/* optional */.lq)(label),
    capacity: (0,files_shape/* withDefault */.IQ)(capacity/* capacity */.bN, {}),
    'cost-per-hour': (0,files_shape/* optional */.lq)((0,files_shape/* num */.bu)({ min: 0 })),
    proof: (0,files_shape/* optional */.lq)((0,files_shape/* oneOf */.yL)('declared', 'service', 'site', 'platform')),
    attestations: (0,files_shape/* withDefault */.IQ)(attestationsShape(names), []),
}), ({ 'runner-location': runner, 'runs-on': on, 'cost-per-hour': cost, ...rest }) => ({
    ...rest,
    runnerLocation: runner ?? rest.location,
    runsOn: on,
    ...(cost === undefined ? {} : { costPerHour: cost }),
}));
const BACKENDS_TO_COME = ['slurm', 'kubernetes', 'ssh', 'sagemaker', 'azure-ml', 'vertex'];

;// CONCATENATED MODULE: ./domain/findings/placement.js
const PLACEMENT_CODES = [
    'placement/place-unknown',
    'placement/operator-unknown',
    'placement/operator-outside',
    'placement/no-allow',
    'placement/denied-by-rule',
    'placement/denied-by-preset',
    'placement/attestation-missing',
    'placement/copy-missing',
    'placement/store-denied',
    'placement/destination-denied',
    'placement/rest-denied',
    'placement/surface-cap',
    'placement/event-cap',
    'placement/event-cannot-release',
    'placement/other-code',
    'placement/code-changed',
    'placement/capacity',
    'placement/not-ephemeral',
    'placement/no-target',
    'placement/nothing-to-place',
    'placement/origin-unknown',
    'placement/allowed-by-rule',
    'placement/public-data',
    'placement/safeguarded',
    'placement/derived-applied',
    'placement/derived-expired',
    'placement/waived',
    'placement/entry-expired',
    'placement/not-approved',
    'placement/safeguard-unused',
    'placement/control-plane-differs',
    'placement/preset-matches-nothing',
    'placement/preset-without-place-rule',
    'placement/preset-not-in-force',
    'placement/preset-caution',
    'placement/place-left-group',
];

;// CONCATENATED MODULE: ./files/policy/tests.js





/** The section `tests`: what the policy must decide, written beside it. */
const testsShape = (names) => (0,files_shape/* listOf */.c3)(test(names));
const instance = (0,files_shape/* pattern */.T1)(/[A-Za-z][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z][A-Za-z0-9_-]{0,99})?/, 'a partition or destination');
const given = ({ steps }) => (0,files_shape/* object */.Ik)({
    step: (0,files_shape/* required */.mw)((0,references/* reference */.ir)('step', steps)),
    instance: (0,files_shape/* optional */.lq)(instance),
    at: (0,files_shape/* optional */.lq)(files_shape/* date */.p6),
    event: (0,files_shape/* optional */.lq)((0,files_shape/* oneOf */.yL)('trusted', 'pull-request', 'fork')),
});
const code = (0,files_shape/* mapped */.CV)((0,references/* reference */.ir)('reason', PLACEMENT_CODES), (word) => word);
const expectation = ({ targets }) => {
    const target = (0,references/* reference */.ir)('target', targets);
    return (0,files_shape/* object */.Ik)({
        target: (0,files_shape/* optional */.lq)(target),
        allowed: (0,files_shape/* optional */.lq)((0,references/* distinct */.dM)(target)),
        never: (0,files_shape/* optional */.lq)((0,references/* distinct */.dM)(target, 1)),
        because: (0,files_shape/* optional */.lq)((0,files_shape/* mapOf */.A7)(target, code, { min: 1 })),
    });
};
const test = (names) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ name: (0,files_shape/* required */.mw)(files_shape/* line */.n8), given: (0,files_shape/* required */.mw)(given(names)), expect: (0,files_shape/* required */.mw)(expectation(names)) }), ({ name, given, expect: { because, ...wanted } }, { at }, findings) => {
    const expected = {
        ...wanted,
        ...(because ? { because: new Map(because.map(({ key, value }) => [key, value])) } : {}),
    };
    if (Object.keys(expected).length > 0)
        return { name, given, expect: expected, at };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('policy/test-expects-nothing', { test: (0,labelled.id)(name) }, at));
});

;// CONCATENATED MODULE: ./files/policy/waivers.js






/** The section `waivers`. Reasons and references are read for being there, and are not kept. */
const waiversShape = (names) => (0,files_shape/* listOf */.c3)((0,policy_approvers/* approved */.CJ)(waiver(names), names.approvers, 'waiver', ({ id, rule, expires, scope }, approval, { at }) => ({
    id,
    rule,
    ...scope,
    approval,
    expires,
    at,
})));
const waiver = (names) => (0,policy_approvers/* signedByThem */.i7)((0,files_shape/* object */.Ik)({
    id: (0,files_shape/* required */.mw)(files_names/* idName */.ZX),
    rule: (0,files_shape/* required */.mw)(files_names/* idName */.ZX),
    scope: (0,files_shape/* required */.mw)(scope(names)),
    // Of Azure Policy's exemptions: the aim is met by other means, or the risk is borne for a time.
    category: (0,files_shape/* required */.mw)((0,files_shape/* oneOf */.yL)('mitigated', 'accepted')),
    reason: (0,files_shape/* required */.mw)(files_shape/* text */.Qq),
    reference: (0,files_shape/* optional */.lq)(files_shape/* line */.n8),
    ...(0,policy_approvers/* approvalKeys */.gC)(names.approvers),
    expires: (0,files_shape/* required */.mw)(files_shape/* date */.p6),
}));
const scope = (names) => (0,files_shape/* object */.Ik)({
    steps: (0,files_shape/* required */.mw)((0,references/* distinct */.dM)((0,references/* reference */.ir)('step', names.steps), 1)),
    origins: (0,files_shape/* required */.mw)((0,references/* distinct */.dM)((0,references/* origin */.TG)(names), 1)),
    targets: (0,files_shape/* withDefault */.IQ)((0,references/* distinct */.dM)((0,references/* reference */.ir)('target', names.targets), 1), []),
    stores: (0,files_shape/* withDefault */.IQ)((0,references/* distinct */.dM)((0,references/* reference */.ir)('store', names.stores), 1), []),
    destinations: (0,files_shape/* withDefault */.IQ)((0,references/* distinct */.dM)((0,references/* reference */.ir)('destination', names.destinations), 1), []),
});
/** A waiver lifts a deny that is there and lets itself be lifted, somewhere. */
const waiverFaults = (waivers, rules) => waivers.flatMap((each) => [...lifts(each, rules), ...somewhere(each)]);
function lifts({ rule, at }, rules) {
    const waivable = rules.flatMap((each) => (each.effect === 'deny' && each.waivable ? [each.id] : []));
    if (waivable.includes(rule))
        return [];
    const known = rules.find((each) => each.id === rule);
    if (known === undefined)
        return [unknownDeny(rule, waivable, at)];
    return [(0,finding/* error */.z3)('policy/not-waivable', { rule: (0,labelled.id)(rule), effect: (0,labelled.id)(known.effect) }, at)];
}
const unknownDeny = (rule, waivable, at) => (0,finding/* error */.z3)('policy/unknown-name', { kind: (0,labelled.id)('waivable deny'), name: (0,labelled.id)(rule), expected: (0,labelled/* ids */.dK)(waivable), ...near(rule, waivable) }, at);
function near(rule, waivable) {
    const suggestion = (0,files_shape/* nearest */.pA)(rule, waivable);
    return suggestion === undefined ? {} : { suggestion: (0,labelled.id)(suggestion) };
}
const somewhere = ({ id: waiver, targets, stores, destinations, at }) => targets.length + stores.length + destinations.length > 0
    ? []
    : [(0,finding/* error */.z3)('policy/waives-nothing', { waiver: (0,labelled.id)(waiver) }, at)];

;// CONCATENATED MODULE: ./files/policy/sections.js


















/** Every key of the file at its top level; docs/policy.md has a heading for each. */
const policyShape = (names) => (0,files_shape/* object */.Ik)({
    version: (0,files_shape/* required */.mw)((0,files_shape/* version */.rE)(1)),
    enforcement: (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('active', 'evaluate'), 'active'),
    controller: (0,files_shape/* optional */.lq)(controllerShape),
    presets: (0,files_shape/* withDefault */.IQ)(presetsShape, []),
    locations: (0,files_shape/* withDefault */.IQ)(locationsShape(names), []),
    groups: (0,files_shape/* optional */.lq)((0,policy_groups/* groupsShape */.iR)(names.groups)),
    'control-plane': (0,files_shape/* optional */.lq)(controlPlaneShape(names)),
    events: (0,files_shape/* withDefault */.IQ)(eventsShape, DEFAULT_EVENTS),
    targets: (0,files_shape/* withDefault */.IQ)(targetsShape(names), []),
    stores: (0,files_shape/* withDefault */.IQ)(storesShape(names), []),
    destinations: (0,files_shape/* withDefault */.IQ)(destinationsShape(names), []),
    datasets: (0,files_shape/* withDefault */.IQ)(datasetsShape(names), []),
    steps: (0,files_shape/* required */.mw)(stepsShape(names)),
    rules: (0,files_shape/* withDefault */.IQ)(rulesShape(names), []),
    derived: (0,files_shape/* withDefault */.IQ)(derivedShape(names), []),
    prefer: (0,files_shape/* withDefault */.IQ)(preferShape, DEFAULT_PREFERENCES),
    'on-unavailable': (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('wait', 'fail'), 'wait'),
    release: (0,files_shape/* withDefault */.IQ)(releaseShape, { evidence: 'local' }),
    'trusted-branches': (0,files_shape/* optional */.lq)(branchesShape),
    extends: (0,files_shape/* withDefault */.IQ)(parentsShape, []),
    regions: (0,files_shape/* optional */.lq)((0,policy_regions/* regionsShape */.D0)(names.groups)),
    waivers: (0,files_shape/* withDefault */.IQ)(waiversShape(names), []),
    safeguards: (0,files_shape/* withDefault */.IQ)(safeguardsShape(names), []),
    approvers: (0,files_shape/* optional */.lq)(policy_approvers/* approversShape */.A6),
    approvals: (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('asserted', 'signed'), 'asserted'),
    proof: (0,files_shape/* withDefault */.IQ)(proofShape, {}),
    tests: (0,files_shape/* withDefault */.IQ)(testsShape(names), []),
});
/** The keys of a text that policies build on: it defines and restricts, and opens nothing. */
const parentShape = (names) => (0,files_shape/* object */.Ik)({
    version: (0,files_shape/* required */.mw)((0,files_shape/* version */.rE)(1)),
    enforcement: (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('active', 'evaluate'), 'active'),
    controller: (0,files_shape/* optional */.lq)(controllerShape),
    presets: (0,files_shape/* withDefault */.IQ)(presetsShape, []),
    locations: (0,files_shape/* withDefault */.IQ)(locationsShape(names), []),
    groups: (0,files_shape/* optional */.lq)((0,policy_groups/* groupsShape */.iR)(names.groups)),
    'control-plane': (0,files_shape/* optional */.lq)(controlPlaneCaps(names)),
    events: (0,files_shape/* withDefault */.IQ)(eventsShape, {}),
    targets: (0,files_shape/* withDefault */.IQ)(targetsShape(names), []),
    stores: (0,files_shape/* withDefault */.IQ)(storesShape(names), []),
    destinations: (0,files_shape/* withDefault */.IQ)(destinationsShape(names), []),
    datasets: (0,files_shape/* withDefault */.IQ)(datasetsShape(names), []),
    rules: (0,files_shape/* withDefault */.IQ)(deniesShape(names), []),
    release: (0,files_shape/* optional */.lq)(releaseShape),
    extends: (0,files_shape/* withDefault */.IQ)(parentsShape, []),
    regions: (0,files_shape/* optional */.lq)((0,policy_regions/* regionsShape */.D0)(names.groups)),
    approvers: (0,files_shape/* optional */.lq)(policy_approvers/* approversShape */.A6),
    approvals: (0,files_shape/* withDefault */.IQ)((0,files_shape/* oneOf */.yL)('asserted', 'signed'), 'asserted'),
    proof: (0,files_shape/* withDefault */.IQ)(proofShape, {}),
    ...Object.fromEntries(ROOT_ONLY.map((key) => [key, (0,files_shape/* refusedKey */.ko)('policy/parent-widens')])),
});
/** What opens something, or is for the pipeline itself, stands in the policy alone. */
const ROOT_ONLY = [
    'steps',
    'derived',
    'waivers',
    'safeguards',
    'tests',
    'prefer',
    'on-unavailable',
    'trusted-branches',
];

;// CONCATENATED MODULE: ./files/policy/twins.js


/** Names given twice, each at its second place. */
function twins(named) {
    const first = new Map();
    return named.flatMap(({ id: name, at }) => {
        const before = first.get(name);
        if (!before)
            first.set(name, at);
        return before
            ? [(0,finding/* error */.z3)('policy/two-of-a-name', { name: (0,labelled.id)(name), first: (0,labelled.id)(`${before.line}:${before.column}`) }, at)]
            : [];
    });
}

// EXTERNAL MODULE: ./domain/policy/proof-levels.js
var proof_levels = __webpack_require__(75183);
;// CONCATENATED MODULE: ./files/policy/merge.js




/** How the layers of a policy come together: whatever one of them restricts stays restricted. */
/** A regime that several layers use is used once, from where it stands first. */
const mergedPresets = (layers) => [...new Map([...layers.flat()].reverse().map((use) => [use.id, use])).values()].reverse();
/** The lowest caps, and the strictest rule on aggregates, of all that say something. */
const capped = (own, caps) => caps.reduce(cappedBy, own);
function cappedBy({ aggregates: own, ...plane }, cap) {
    const aggregates = stricter(own, cap.aggregates);
    return {
        ...plane,
        mayHold: (0,labels_label/* lower */.ib)(plane.mayHold, cap.mayHold ?? 'restricted'),
        surfaces: lowest(plane.surfaces, cap.surfaces),
        ...(aggregates === undefined ? {} : { aggregates }),
    };
}
function lowest(own, caps) {
    const surfaces = [...new Set([...Object.keys(own), ...Object.keys(caps)])];
    return Object.fromEntries(surfaces.map((each) => [each, (0,labels_label/* lower */.ib)(own[each] ?? 'restricted', caps[each] ?? 'restricted')]));
}
/** A parent alone grants no aggregates: it says what they would have to be. */
function stricter(own, cap) {
    if (own === undefined || cap === undefined)
        return own;
    return {
        becomes: (0,labels_label/* atMost */.Tu)(own.becomes, cap.becomes) ? cap.becomes : own.becomes,
        minRecords: Math.max(own.minRecords, cap.minRecords),
    };
}
const cappedEvents = (own, caps) => caps.reduce((events, cap) => ({
    'pull-request': { mayRead: (0,labels_label/* lower */.ib)(events['pull-request'].mayRead, cap['pull-request']?.mayRead ?? 'restricted') },
    fork: { mayRead: (0,labels_label/* lower */.ib)(events.fork.mayRead, cap.fork?.mayRead ?? 'restricted') },
}), own);
/** The strongest proof that any layer asks for. */
const mergedProof = (layers) => Object.fromEntries(labels_label/* CLASSIFICATIONS */.Ii.flatMap((each) => {
    const asked = layers.flatMap((layer) => layer[each] ?? []);
    return asked.length === 0 ? [] : [[each, asked.reduce(proof_levels/* strongest */.yX)]];
}));
const EVIDENCE = ['local', 'same-run', 'signed'];
/** The evidence that is hardest to come by. */
const strictestRelease = (layers) => ({
    evidence: EVIDENCE[Math.max(...layers.map(({ evidence }) => EVIDENCE.indexOf(evidence)))] ?? 'signed',
});
/** A dataset that several layers label has all their labels, and so has each of its partitions. */
function mergedDatasets(layers) {
    const merged = new Map();
    for (const dataset of layers.flat()) {
        const before = merged.get(dataset.id);
        merged.set(dataset.id, before === undefined ? dataset : raised(before, dataset));
    }
    return [...merged.values()];
}
const raised = (above, below) => ({
    ...below,
    label: (0,labels_label/* joinedLabel */.u5)([above.label, below.label]),
    partitions: new Map([
        ...[...above.partitions].map(([name, each]) => [name, merge_labelled(each, below)]),
        ...[...below.partitions].map(([name, each]) => [name, merge_labelled(each, above)]),
    ]),
});
const merge_labelled = (partition, { label }) => ({
    ...partition,
    label: (0,labels_label/* joinedLabel */.u5)([partition.label, label]),
});
/** Layers that name another controller, or another control plane, cannot both be right. */
function contradictions(what, stated) {
    const [first] = stated;
    return stated.flatMap(({ value, at }) => first === undefined || value === first.value
        ? []
        : [
            (0,finding/* error */.z3)('policy/redefined', { kind: (0,labelled.id)(what), name: (0,labelled.id)(value), by: (0,labelled.id)(`${first.at.file}:${first.at.line}`) }, at),
        ]);
}

;// CONCATENATED MODULE: ./files/policy/whole.js







function together({ own, above }, layer, names) {
    const layers = [...above, own];
    const each = (key) => layers.flatMap(key);
    const targets = each(({ targets }) => targets);
    const whole = {
        ...ofThePolicy(own),
        enforcement: own.enforcement,
        controller: layers.flatMap(({ controller }) => controller ?? [])[0],
        presets: mergedPresets(layers.map(({ presets }) => presets)),
        locations: each(({ locations }) => locations),
        controlPlane: controlPlane(own, above, layer, names),
        events: cappedEvents(own.events, above.map(({ events }) => events)),
        targets: targets.map(({ target }) => target),
        stores: each(({ stores }) => stores),
        destinations: each(({ destinations }) => destinations),
        datasets: mergedDatasets(layers.map(({ datasets }) => datasets)),
        rules: each(({ rules }) => rules),
        safeguards: [...own.safeguards, ...targets.flatMap(({ attestations }) => attestations)],
        approvals: approvalRule(layer, layers),
        approvers: names.approvers,
        proof: mergedProof(layers.map(({ proof }) => proof)),
        release: strictestRelease(layers.flatMap(({ release }) => release ?? [])),
    };
    return {
        ...whole,
        contradictions: [
            ...contradicting(layer, layers, whole.controlPlane),
            ...missing(whole, layer),
            ...loosened(own, above, layer),
        ],
    };
}
/** What no parent has a say in. */
const ofThePolicy = ({ steps, derived, waivers, tests, prefer, ...file }) => ({
    steps,
    derived,
    waivers,
    tests,
    prefer,
    onUnavailable: file['on-unavailable'],
    ...(file['trusted-branches'] === undefined ? {} : { trustedBranches: file['trusted-branches'] }),
});
const controlPlane = (own, above, { source }, names) => capped(own['control-plane'] ?? defaultControlPlane(names.controlPlane, (0,limits/* startOf */.GH)(source.path)), above.flatMap((file) => file['control-plane'] ?? []));
/** Who demands signatures says whose: its own approvers', and those of the layers that it builds on itself. */
function approvalRule(layer, files) {
    const layers = [...layer.above, layer];
    const demands = layers.filter((_, index) => files[index]?.approvals === 'signed');
    if (demands.length === 0)
        return 'asserted';
    const [first = [], ...others] = demands.map((each) => keysOf(each));
    return { signedBy: first.filter((approver) => others.every((keys) => keys.includes(approver))) };
}
function keysOf({ root, above }) {
    const entries = [...above.map((each) => each.root), root].flatMap((each) => entriesOf(each, 'approvers'));
    return [...(0,policy_approvers/* approverTable */.Cm)(entries)].flatMap(([approver, key]) => (key === undefined ? [] : [approver]));
}
/** Each layer may say who the controller is, and where the control plane is; all that do must agree. */
function contradicting(layer, files, { location }) {
    const layers = [...layer.above, layer].map(({ root }, index) => ({
        controller: valueAt(root, 'controller'),
        country: files[index]?.controller,
        location: valueAt(valueAt(root, 'control-plane'), 'location'),
    }));
    return [
        ...contradictions('controller', layers.flatMap(({ controller, country }) => controller && country ? [{ value: country, at: controller.at }] : [])),
        ...(location === ''
            ? []
            : contradictions('control plane', layers.flatMap(({ location: node }) => node?.kind === 'scalar' ? [{ value: node.source, at: node.at }] : []))),
    ];
}
/** Whatever text it stands in, a policy has targets, steps and data. */
function missing({ targets, datasets }, { root }) {
    const none = (key, at) => (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)(key) }, at);
    return [
        ...(targets.length === 0 ? [none('targets', root.at)] : []),
        ...(datasets.length === 0 ? [none('datasets', root.at)] : []),
        ...datasets.filter(({ partitions }) => partitions.size === 0).map(({ at }) => none('partitions', at)),
    ];
}
/** A text that enforces is not made to report only by one that builds on it. */
function loosened(own, above, { root, source }) {
    const active = above.some(({ enforcement }) => enforcement === 'active');
    if (own.enforcement === 'active' || !active)
        return [];
    return [(0,finding/* error */.z3)('policy/evaluate-under-parent', {}, valueAt(root, 'enforcement')?.at ?? (0,limits/* startOf */.GH)(source.path))];
}

;// CONCATENATED MODULE: ./files/policy.js

















/**
 * The residency policy in normal form (docs/policy.md), with the texts that it builds on, by the paths it gives them;
 * throws `badInput` with all that is wrong, in whichever text.
 */
function readPolicy(source, texts = new Map()) {
    const { layer, parents } = layered(source, texts);
    const names = namesOf(layer);
    const read = readAll(layer, names);
    const whole = together(read, layer, names);
    const { ordered, circle } = inOrder(whole.steps);
    const wrong = [...faults(whole, names), ...circleOf(circle)];
    if (wrong.length > 0)
        throw (0,limits/* wrongFile */.Kk)(wrong);
    return { ...normalForm({ ...whole, steps: ordered }, parents, source), ...regionsOf(names) };
}
const namesOf = ({ root, above }) => namesIn(root, above.map((each) => each.root));
/** Every text by itself; all that is wrong in any of them is told at once. */
function readAll({ root, above }, names) {
    const findings = [];
    // What one layer adds to a region holds for all that use it.
    const namesAbove = (each) => ({ ...namesOf(each), regions: names.regions });
    const parents = above.map((each) => parentShape(namesAbove(each))(each.root, findings));
    const own = policyShape(names)(root, findings);
    const read = parents.filter(files_shape/* isRead */.H9);
    if (findings.length > 0)
        throw (0,limits/* wrongFile */.Kk)(findings);
    if (!(0,files_shape/* isRead */.H9)(own) || read.length < parents.length)
        throw new Error('a shape failed and did not say why');
    return { own, above: read };
}
const circleOf = (circle) => circle.length === 0 ? [] : [(0,finding/* error */.z3)('policy/step-cycle', { steps: (0,labelled/* ids */.dK)(circle.map(({ id }) => id)) }, circle[0]?.at)];
/** What stands in no text alone, or in none as it has to be. */
const faults = (whole, { writes }) => [
    ...twins([...whole.datasets, ...writes.map(({ artifact, at }) => ({ id: artifact, at })), ...whole.derived]),
    ...twins(whole.rules),
    ...twins(whole.waivers),
    ...waiverFaults(whole.waivers, whole.rules),
    ...platformFaults(whole),
    ...(0,hosted_faults/* hostedFaults */.$)(whole.targets),
    ...whole.contradictions,
];
const regionsOf = ({ regions }) => regions.size === 0 ? {} : { regions: (0,policy_regions/* regionsKnown */.Pl)(regions) };
function normalForm(whole, parents, { path, digest }) {
    const { contradictions: _, controller, ...rest } = whole;
    return {
        ...rest,
        ...(controller === undefined ? {} : { controller }),
        digest,
        path,
        parents,
        locations: byId([...whole.locations, ...builtInsUsed(whole)]),
        targets: byId(whole.targets),
        stores: byId(whole.stores),
        destinations: byId(whole.destinations),
        datasets: byId(whole.datasets),
        steps: byId(whole.steps),
    };
}
/** Locations that the product defines stand in the normal form where the policy uses them. */
function builtInsUsed(file) {
    const uses = [
        file.controlPlane,
        ...file.targets,
        ...file.targets.map(({ runnerLocation, at }) => ({ location: runnerLocation, at })),
        ...file.stores,
        ...file.destinations,
        ...file.datasets.flatMap(({ partitions }) => [...partitions.values()]),
    ];
    return [...new Map(uses.map(({ location, at }) => [location, at]))].flatMap(([id, at]) => {
        const found = (0,built_in_locations/* builtInLocation */.VP)(id);
        return found ? [{ id, ...found, at }] : [];
    });
}
const byId = (items) => new Map(items.map((item) => [item.id, item]));


/***/ }),

/***/ 67102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ approversShape),
/* harmony export */   CJ: () => (/* binding */ approved),
/* harmony export */   Cm: () => (/* binding */ approverTable),
/* harmony export */   gC: () => (/* binding */ approvalKeys),
/* harmony export */   i7: () => (/* binding */ signedByThem),
/* harmony export */   xf: () => (/* binding */ approvalOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35401);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58956);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22948);






/** For an approver whose word is enough. */
const ASSERTED = 'asserted';
/** The section `approvers`: who may approve, and by which key one knows it. */
const approversShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idName */ .ZX, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ed25519KeyOr */ .kN)(ASSERTED));
/** As written, before it is judged; of one that two layers define, the first. */
const approverTable = (entries) => new Map([...entries]
    .reverse()
    .map(({ key, value }) => [key, value.kind === 'scalar' && value.source !== ASSERTED ? value.source : undefined]));
/** Keys that every entry has which somebody answers for. */
const approvalKeys = (approvers) => ({
    'approved-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)(approver(approvers), 1)),
    signatures: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idName */ .ZX, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureText */ .gs)),
});
/** Where the policy lists approvers, nobody else is one: a name misspelt would turn a signature into a mere word. */
const approver = (approvers) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idName */ .ZX, (name, { at }, findings) => {
    if (approvers.size === 0 || approvers.has(name))
        return name;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, unknownApprover(name, [...approvers.keys()], at));
});
/** Whoever signs is among those who approve: another's signature would look as if it counted. */
const signedByThem = (shape) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(shape, (value, _, findings) => {
    const { 'approved-by': by, signatures = [] } = value;
    const wrong = signatures.flatMap(({ key, at }) => (by.includes(key) ? [] : [unknownApprover(key, by, at)]));
    return wrong.length > 0 ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, ...wrong) : value;
});
function unknownApprover(name, approvers, at) {
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, approvers);
    const params = { kind: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('approver'), name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(approvers) };
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-name', { ...params, ...(near ? { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(near) } : {}) }, at);
}
/** `kind` and `more` say what the entry alone does not: what it is, and what it stands in. They are signed with it. */
function approvalOf({ 'approved-by': by, signatures = [] }, node, approvers, kind, more = {}) {
    const { signatures: _, ...entry } = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .plainOf */ .oi)(node);
    return {
        by,
        standing: by.some((each) => approvers.get(each) !== undefined) ? 'not-signed' : 'asserted',
        signatures: new Map(signatures.map(({ key, value }) => [key, value])),
        entry: { ...entry, ...more, kind },
    };
}
/** An entry with its approval, from a shape of all its keys. */
const approved = (shape, approvers, kind, into) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(shape, (value, node) => into(value, approvalOf(value, node, approvers, kind), node));


/***/ }),

/***/ 68982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   bN: () => (/* binding */ capacity),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58956);


/** A size in bytes. */
const size = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(/[1-9]\d{0,5}(MB|GB|TB|MiB|GiB|TiB)/, 'a size such as 8GB or 512MiB'), (value) => Number.parseInt(value, 10) * (_domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E[value.replace(/^\d+/, '')] ?? Number.NaN));
const cpu = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)({ min: 0, exclusive: true }));
const memory = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(size);
const gpu = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)({ min: 0 }));
const capacity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cpu, memory, gpu });
/** A machine that is wiped may be asked for; one that keeps what it sees is nothing to ask for. */
const requirements = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cpu, memory, gpu, isolation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('ephemeral')) });
/** Five days: what GitHub lets a job on a self-hosted runner take. */
const MAX_TIMEOUT_MINUTES = 5 * 24 * 60;
const A_DURATION = 'a duration such as 60m or 2h, of at most 120h';
/** A duration in minutes. */
const duration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(/[1-9]\d{0,3}[mh]/, A_DURATION), (value, node, findings) => {
    const minutes = Number.parseInt(value, 10) * (value.endsWith('h') ? 60 : 1);
    return minutes <= MAX_TIMEOUT_MINUTES ? minutes : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)(node, [A_DURATION]));
});


/***/ }),

/***/ 16379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostedFaults)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_runs_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87741);



/**
 * The service's own runners, under the labels that every repository may use. Whatever a policy says of the place, nobody
 * can say where they stand. https://docs.github.com/en/actions/reference/runners/github-hosted-runners
 */
const hostedFaults = (targets) => targets.flatMap(({ id: target, runnerLocation, runsOn, at }) => {
    const label = hostedLabel(runsOn);
    const params = { target: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(target), location: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(runnerLocation) };
    return label === undefined || runnerLocation === HOSTED
        ? []
        : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/hosted-elsewhere', { ...params, label: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(label) }, at)];
});
const HOSTED = 'github-hosted';
const LABEL = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d+(?:\.\d+)?)(?:-[a-z0-9-]+)?$/i;
/** A group is made by its owner; and no runner of the service calls itself self-hosted. */
function hostedLabel(runsOn) {
    const { group, labels } = (0,_domain_policy_runs_on_js__WEBPACK_IMPORTED_MODULE_2__/* .askedRunner */ .N)(runsOn);
    const isOwn = group !== undefined || labels.some((each) => each.toLowerCase() === 'self-hosted');
    return isOwn ? undefined : labels.find((each) => LABEL.test(each));
}


/***/ })

};
