export const id = 2309;
export const ids = [2309];
export const modules = {

/***/ 96029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ inDollars),
/* harmony export */   Jp: () => (/* binding */ egressPrice),
/* harmony export */   Lk: () => (/* binding */ inMicros)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89450);
/* harmony import */ var _data_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2257);


/** In the decimal sense, as sizes are written. */
const BYTES_PER_GB = 1e9;
const MICROS_PER_DOLLAR = 1_000_000;
/** Dollars as whole micro-dollars: sums of them are the same in any order. `unknown` for what is no amount. */
function inMicros(dollars) {
    const micros = Math.round(dollars * MICROS_PER_DOLLAR);
    return Number.isSafeInteger(micros) ? micros : 'unknown';
}
const inDollars = (micros) => micros / MICROS_PER_DOLLAR;
/**
 * The list price of moving so many bytes, in micro-dollars: for ranking, never a bill. Each thing that moves is priced
 * by itself, from the first tier on, without the allowance that an account has once a month. Coming in costs nothing.
 */
function egressPrice(from, to, bytes) {
    const tiers = tiersBetween(from, to);
    if (tiers === 'unknown')
        return 'unknown';
    if (tiers.every(({ micros }) => micros === 0))
        return 0;
    if (bytes === undefined)
        return 'unknown';
    const price = Math.round(priceOf(bytes / BYTES_PER_GB, tiers));
    return Number.isSafeInteger(price) ? price : 'unknown';
}
function tiersBetween(from, to) {
    if (from === undefined || to === undefined)
        return 'unknown';
    if (from.id === to.id)
        return FREE;
    if (from.egressPerGb !== undefined)
        return flat(inMicros(from.egressPerGb));
    if (from.provider === undefined || isOneRegion(from, to))
        return FREE;
    const listed = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE_DATA */ .d.egress, from.provider);
    if (listed === undefined)
        return 'unknown';
    return from.provider === to.provider ? flat(listed.betweenRegions) : listed.internet;
}
const flat = (micros) => micros === 'unknown' ? 'unknown' : [{ upToGB: null, micros }];
const FREE = [{ upToGB: null, micros: 0 }];
const isOneRegion = (from, to) => from.region !== undefined && from.provider === to.provider && from.region === to.region;
/** Each tier's price for the part of the amount that falls into it. */
const priceOf = (gigabytes, tiers) => tiers.reduce((sum, { upToGB, micros }, index) => {
    const start = tiers[index - 1]?.upToGB ?? 0;
    const end = Math.min(gigabytes, upToGB ?? Number.POSITIVE_INFINITY);
    return sum + Math.max(0, end - start) * micros;
}, 0);


/***/ }),

/***/ 28082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/** The order of names by their characters, whatever the language of the machine is. */
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 69112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  Zw: () => (/* binding */ mayBeOwn),
  Yf: () => (/* binding */ spotOf)
});

// EXTERNAL MODULE: ./domain/places/built-in-locations.js
var built_in_locations = __webpack_require__(42886);
// EXTERNAL MODULE: ./domain/policy/dates.js
var dates = __webpack_require__(19060);
// EXTERNAL MODULE: ./domain/policy/group-ends.js
var group_ends = __webpack_require__(22205);
// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/policy/in-force.js
var in_force = __webpack_require__(38920);
;// CONCATENATED MODULE: ./domain/policy/origins.js


/** An entry that expired, or that nobody approved as the policy demands, lowers nothing. */
function originFinder(policy, situation) {
    const partitions = partitionsByOrigin(policy);
    const artifacts = new Map();
    const ofReads = (reads) => distinct(reads.flatMap(ofRead));
    const ofRead = (read) => {
        if (read.kind === 'artifact')
            return ofArtifact(read.writer, read.artifact);
        const partition = partitions.get(read.origin);
        return [partition ? { id: partition.origin, label: partition.label, partition } : missing(read.origin)];
    };
    const ofWrite = (step, output, reads) => {
        const entries = policy.derived.filter((each) => each.step === step && each.output === output);
        const live = entries.filter((each) => (0,in_force/* isInForce */.f)(each, policy, situation));
        if (live.length === entries.length && live.length > 0)
            return distinct(live.map(asOrigin));
        // Several entries hold together, so what is left of them when one expires was never approved alone.
        const ended = entries.filter((each) => !live.includes(each));
        return distinct([...live.map(asOrigin), ...ofReads(reads), ...ended.map(asOrigin).map(asRemainder)]);
    };
    const asOrigin = (derived) => ({
        id: derived.id,
        label: derived.becomes,
        derived,
        madeOf: madeOf(derived.step),
    });
    // Of all that the step reads, whichever part of it wrote: one entry says the same wherever its output goes.
    const madeOf = (step) => (0,label/* joinedLabel */.u5)(ofReads(policy.steps.get(step)?.reads ?? []).flatMap((each) => [each.label, each.madeOf ?? each.label]));
    const ofArtifact = (step, output) => {
        const key = `${step}/${output}`;
        const found = artifacts.get(key);
        if (found)
            return found;
        // Until it is known, an artifact that is made of itself has an origin that is missing.
        artifacts.set(key, [missing(output)]);
        const writer = policy.steps.get(step);
        const origins = writer?.writes.has(output) ? ofWrite(step, output, writer.reads) : [missing(output)];
        artifacts.set(key, origins);
        return origins;
    };
    return { ofReads, ofWrite };
}
function partitionsByOrigin({ datasets }) {
    const partitions = [...datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    return new Map(partitions.map((partition) => [partition.origin, partition]));
}
/**
 * What is left of an entry that expired: what it said beside what it was made from, and nothing to note that it
 * would let pass. Waiting opens nothing: where the entry raised a label, it still does, a deny that names it still
 * bites, and what no rule allowed of it is not allowed now.
 */
const asRemainder = ({ derived: _, ...rest }) => rest;
const missing = (id) => ({
    id,
    label: { classification: 'restricted', categories: [], subjects: [] },
    missing: true,
});
/** Each origin once; what is said twice of one holds together. */
function distinct(origins) {
    const found = new Map();
    for (const origin of origins) {
        const before = found.get(origin.id);
        found.set(origin.id, before === undefined || before === origin ? origin : both(before, origin));
    }
    return [...found.values()];
}
const both = (a, b) => ({ ...a, ...b, label: (0,label/* joinedLabel */.u5)([a.label, b.label]) });

// EXTERNAL MODULE: ./domain/policy/presets.js
var presets = __webpack_require__(37761);
;// CONCATENATED MODULE: ./domain/policy/context.js





function contextOf(written, situation) {
    const day = (0,dates/* dayOf */.k)(situation.now);
    const policy = { ...written, rules: (0,group_ends/* rulesOn */.Tv)(written.rules, day) };
    return { policy, situation, presets: (0,presets/* presetsOf */._N)(policy, day), origins: originFinder(policy, situation) };
}
/** A location by its id; one that is not there could be anywhere. */
function spotOf(policy, location) {
    const stated = policy.locations.get(location);
    const found = stated ?? (0,built_in_locations/* builtInLocation */.VP)(location);
    const isOwn = stated?.runBy === 'self' && stated.provider === undefined;
    return { places: known(found?.places), operators: known(found?.operators), processor: !isOwn };
}
/** A location of the policy of which nothing is said that would keep it from being the controller's own. */
function mayBeOwn({ locations }, location) {
    const stated = locations.get(location);
    return stated !== undefined && stated.provider === undefined && stated.runBy === undefined;
}
// An empty set would be contained in everything: no place at all is not a place that is known.
const known = (set) => (set === undefined || set.length === 0 ? 'unknown' : set);


/***/ }),

/***/ 19060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(T[0-9:.]+Z)?$/;
/** The UTC day of an ISO 8601 instant; undefined where it is none, and then nothing is live. */
const dayOf = (now) => INSTANT.exec(now)?.[1];
/** An entry holds through its last day. Days of this form sort as text. */
const isLive = (expires, day) => day !== undefined && DAY.test(expires) && day <= expires;


/***/ }),

/***/ 25817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** Minutes as a policy states them: `90m`, `24h`. */
const durationText = (minutes) => (minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`);


/***/ }),

/***/ 32309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lH: () => (/* binding */ decideStep),
  _3: () => (/* binding */ evaluate),
  xc: () => (/* binding */ placementOf)
});

// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/verdict/verdict.js
var verdict = __webpack_require__(78865);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var policy_context = __webpack_require__(69112);
// EXTERNAL MODULE: ./domain/policy/presets.js
var presets = __webpack_require__(37761);
// EXTERNAL MODULE: ./domain/policy/regime-rules.js
var regime_rules = __webpack_require__(65580);
;// CONCATENATED MODULE: ./domain/policy/cautions.js





/** What presets have to say of where data may go, though they let it: once for a location. */
function cautions(context, steps) {
    const cautious = context.presets.filter(({ regime }) => (regime?.cautions ?? []).length > 0);
    if (cautious.length === 0)
        return [];
    const flows = allowedIn(steps);
    return cautious.flatMap((preset) => byPreset(context, preset, flows));
}
/** Whatever is allowed is noted, with what allows it. A decision has millions of notes, and few flows that they share. */
function allowedIn(steps) {
    const flows = new Set();
    for (const { placements } of steps)
        for (const each of placements)
            gather(each, flows);
    return [...flows];
}
function gather({ notes }, flows) {
    for (const beside of notes.values())
        for (const { flow } of beside)
            if (flow !== undefined)
                flows.add(flow);
}
function byPreset({ policy }, preset, flows) {
    const { regime } = preset;
    if (regime === undefined)
        return [];
    const reached = flows.filter((flow) => (0,presets/* applies */.Br)(regime, (0,regime_rules/* seenBy */.DA)(regime, flow), policy.controller));
    return [...originsByLocation(reached)].flatMap(([location, origins]) => regime.cautions
        .filter(({ outside }) => (0,regime_rules/* mayBeOutside */.i3)((0,policy_context/* spotOf */.Yf)(policy, location).places, outside))
        .map((each) => cautions_finding(preset.use, regime, { location, origins }, each)));
}
function originsByLocation(flows) {
    const found = new Map();
    for (const { location, origin } of flows)
        found.set(location, (found.get(location) ?? new Set()).add(origin));
    return found;
}
const cautions_finding = ({ id: preset, at }, { law }, { location, origins }, { outside, says }) => (0,finding/* warning */.$e)('placement/preset-caution', {
    preset: (0,labelled.id)(preset),
    law: (0,labelled.id)(law),
    origin: (0,labelled/* ids */.dK)(origins),
    location: (0,labelled.id)(location),
    outside: (0,labelled/* ids */.dK)(outside),
    says: (0,labelled.id)(says),
}, at);

// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
// EXTERNAL MODULE: ./domain/policy/size.js
var size = __webpack_require__(33616);
;// CONCATENATED MODULE: ./domain/policy/capacity.js


/** What a step requires and a target does not state is not there. */
const capacityReasons = ({ requires }, target) => [
    ...['cpu', 'memory', 'gpu'].flatMap((key) => shortage(key, requires, target)),
    ...keeping(requires, target),
];
function shortage(key, requires, { id: target, capacity, at }) {
    const needs = requires[key];
    const has = capacity[key] ?? 0;
    if (needs === undefined || has >= needs)
        return [];
    const numbers = { resource: (0,labelled.id)(key), needs: (0,labelled/* known */.eO)(needs), has: (0,labelled/* known */.eO)(has) };
    const params = { target: (0,labelled.id)(target), ...numbers, required: (0,labelled.id)(amount(key, needs)), stated: (0,labelled.id)(amount(key, has)) };
    return [{ code: 'placement/capacity', layer: 'policy', at, params }];
}
function amount(key, number) {
    if (number === 0)
        return `no ${key}`;
    return `${key === 'memory' ? (0,size/* sizeText */.l)(number) : number} ${key}`;
}
function keeping({ isolation }, { id: target, isolation: has, at }) {
    if (isolation === undefined || has === 'ephemeral')
        return [];
    return [{ code: 'placement/not-ephemeral', layer: 'policy', at, params: { target: (0,labelled.id)(target) } }];
}

// EXTERNAL MODULE: ./domain/policy/regime-reach.js
var regime_reach = __webpack_require__(53368);
// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
;// CONCATENATED MODULE: ./domain/policy/copies.js





/**
 * Some regimes let data go anywhere while a copy stays in their country: then a partition of the dataset must lie
 * there, wherever the others do. A model is no copy.
 */
const copyReasons = (context, partitions) => context.presets.flatMap((preset) => {
    const { regime } = preset;
    if (regime === undefined)
        return [];
    const asked = datasetsOf(context, partitions).flatMap((dataset) => regime.copies.map((duty) => ({ dataset, duty, regime })));
    return asked.filter((each) => isMissing(context, each)).map((each) => copyMissing(preset, each));
});
/** The datasets of some partitions, each with those of them that are asked about. */
const datasetsOf = ({ policy }, partitions) => [...policy.datasets.values()].flatMap((dataset) => {
    const asked = [...dataset.partitions.values()].filter(({ origin }) => partitions.some((each) => each.origin === origin));
    return asked.length > 0 ? [{ ...dataset, asked }] : [];
});
function isMissing({ policy }, { dataset, duty, regime }) {
    const isMeant = ({ label }) => (0,presets/* applies */.Br)(regime, label, policy.controller) && (0,regime_reach/* isOfAny */.m)(label, duty.categories);
    const liesThere = ({ location }) => {
        const { places } = (0,policy_context/* spotOf */.Yf)(policy, location);
        return places !== 'unknown' && (0,rules/* within */.ux)(places, duty.places);
    };
    const copies = [...dataset.partitions.values()].filter((each) => isMeant(each) && liesThere(each));
    return dataset.asked.some(isMeant) && copies.length === 0;
}
const copyMissing = ({ use }, { dataset, duty, regime }) => ({
    code: 'placement/copy-missing',
    rule: use.id,
    layer: 'preset',
    at: use.at,
    params: {
        rule: (0,labelled.id)(use.id),
        law: (0,labelled.id)(regime.law),
        confidence: (0,labelled.id)(regime.confidence),
        dataset: (0,labelled.id)(dataset.id),
        places: (0,labelled/* ids */.dK)(duty.places),
    },
});

// EXTERNAL MODULE: ./domain/labels/label.js
var labels_label = __webpack_require__(96578);
;// CONCATENATED MODULE: ./domain/policy/events.js


/** Unreviewed code reads only up to the event's cap. */
function eventReasons({ policy, situation, origins }, { reads, at }) {
    const event = eventOf(situation.event);
    if (event === 'trusted')
        return [];
    const { mayRead } = policy.events[event];
    return origins
        .ofReads(reads)
        .filter(({ label }) => !(0,labels_label/* atMost */.Tu)(label.classification, mayRead))
        .map((origin) => eventCap(event, mayRead, origin.id, origin.label.classification, at));
}
// What is unknown is judged as the least trusted.
const eventOf = (event) => event === 'trusted' || event === 'pull-request' ? event : 'fork';
const eventCap = (event, mayRead, origin, classification, at) => ({
    code: 'placement/event-cap',
    rule: event,
    layer: 'policy',
    at,
    params: { event: (0,labelled.id)(event), cap: (0,labelled.id)(mayRead), origin: (0,labelled.id)(origin), classification: (0,labelled.id)(classification) },
});

// EXTERNAL MODULE: ./domain/policy/flows.js
var policy_flows = __webpack_require__(34132);
// EXTERNAL MODULE: ./domain/policy/judge.js + 5 modules
var judge = __webpack_require__(59319);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
;// CONCATENATED MODULE: ./domain/policy/common.js






/** What holds wherever the step runs: what it reads, on which event, and where its outputs go. */
function judgeCommon(context, step, instance) {
    const flows = (0,judge/* judgeAll */.T)(context, (0,policy_flows/* commonFlows */.lA)(context, step, instance));
    const origins = context.origins.ofReads(instance.reads);
    return {
        reasons: [
            ...noTarget(context, step),
            ...origins.filter(({ missing }) => missing).map((origin) => unknownOrigin(origin, step)),
            ...eventReasons(context, instance),
            ...flows.reasons,
            ...copyReasons(context, origins.flatMap(({ partition }) => partition ?? [])),
            ...(0,surfaces/* artifactSurfaceReasons */.x3)(context, step, instance),
        ],
        notes: [...flows.notes, ...origins.flatMap(derivedNote)],
    };
}
const noTarget = ({ policy }, step) => policy.targets.size > 0
    ? []
    : [{ code: 'placement/no-target', layer: 'policy', at: step.at, params: { step: (0,labelled.id)(step.id) } }];
const unknownOrigin = (origin, step) => ({
    code: 'placement/origin-unknown',
    layer: 'policy',
    at: step.at,
    params: { step: (0,labelled.id)(step.id), origin: (0,labelled.id)(origin.id) },
});
function derivedNote({ derived }) {
    if (derived === undefined)
        return [];
    const { id: rule, output, expires, approval, at } = derived;
    const params = { derived: (0,labelled.id)(rule), output: (0,labelled.id)(output), expires: (0,labelled.id)(expires), approval: (0,labelled.id)(approval.standing) };
    return [{ code: 'placement/derived-applied', rule, layer: 'policy', at, params }];
}

// EXTERNAL MODULE: ./domain/policy/proof-levels.js
var proof_levels = __webpack_require__(75183);
// EXTERNAL MODULE: ./domain/policy/rank.js + 1 modules
var rank = __webpack_require__(71742);
;// CONCATENATED MODULE: ./domain/policy/placement.js







/**
 * Judges every target, never stopping at the first reason; filters, then ranks. A reason that holds on every target
 * (`reasons`, with what the caller adds) leaves none allowed.
 */
function place(context, step, instance, added = []) {
    const origins = context.origins.ofReads(instance.reads);
    const common = judgeCommon(context, step, instance);
    const judged = [...context.policy.targets.values()].map((target) => judgeTarget(context, step, origins, target));
    const free = judged.filter(({ reasons }) => reasons.length === 0);
    const best = (0,rank/* ranked */.J)(context, instance, free.map(({ target }) => target));
    const reasons = [...added, ...common.reasons];
    const chosen = reasons.length > 0 ? [] : best;
    const allowed = chosen.map(({ target }) => target.id);
    const isAllowed = new Set(allowed);
    return {
        ...(instance.name === undefined ? {} : { instance: instance.name }),
        ...verdictOf(allowed),
        allowed,
        scores: new Map(chosen.map(({ target, scores }) => [target.id, scores])),
        rejected: new Map(judged.filter(({ target }) => !isAllowed.has(target.id)).map(({ target, reasons: own }) => [target.id, own])),
        notes: new Map(judged
            .filter(({ target }) => isAllowed.has(target.id))
            .map(({ target, notes }) => [target.id, both(notes, common.notes)])),
        reasons,
        proof: (0,proof_levels/* proofFor */.gv)(origins.map(({ label }) => label), context.policy.proof),
        origins: new Map(origins.map(({ id, label, madeOf }) => [id, madeOf === undefined ? label : { ...label, madeOf }])),
        surfaces: (0,surfaces/* surfaceReasons */.bF)(context, origins),
    };
}
const verdictOf = ([target]) => target === undefined ? { verdict: 'fail' } : { verdict: 'pass', target };
/** Steps share what is told of them: copied only where there is something to add. */
const both = (some, others) => some.length === 0 ? others : others.length === 0 ? some : [...some, ...others];
function judgeTarget(context, step, origins, target) {
    const { reasons, notes } = (0,judge/* judgeAll */.T)(context, (0,policy_flows/* targetFlows */.Pd)(origins, step, target));
    return { target, reasons: both(capacityReasons(step, target), reasons), notes };
}

// EXTERNAL MODULE: ./domain/places/regimes.js
var regimes = __webpack_require__(59815);
// EXTERNAL MODULE: ./domain/policy/dates.js
var dates = __webpack_require__(19060);
// EXTERNAL MODULE: ./domain/policy/group-ends.js
var group_ends = __webpack_require__(22205);
// EXTERNAL MODULE: ./domain/policy/in-force.js
var in_force = __webpack_require__(38920);
// EXTERNAL MODULE: ./domain/policy/reason-parts.js
var reason_parts = __webpack_require__(14010);
// EXTERNAL MODULE: ./domain/policy/records.js
var records = __webpack_require__(89771);
;// CONCATENATED MODULE: ./domain/policy/untested.js


/** A gate that needs no test of a model that it releases can never open: told before anybody trains in vain. */
const untestedReleases = (policy) => [...policy.steps.values()]
    .filter(({ action }) => action === 'deploy-hybrid')
    .flatMap((step) => artifactsOf(step)
    .filter((artifact) => !step.gateNeeds.some((need) => tests(policy.steps.get(need), artifact)))
    .map((artifact) => (0,finding/* warning */.$e)('policy/release-untested', { step: (0,labelled.id)(step.id), artifact: (0,labelled.id)(artifact) }, step.at)));
const artifactsOf = ({ reads }) => reads.flatMap((read) => (read.kind === 'artifact' ? [read.artifact] : []));
const tests = (step, artifact) => step?.action === 'model-test' && artifactsOf(step).includes(artifact);

;// CONCATENATED MODULE: ./domain/policy/policy-findings.js














/** What is to be said about the policy as a whole, whichever steps are asked for. */
const policyFindings = (context) => [
    ...controlPlaneDiffers(context),
    ...withoutEffect(context),
    ...leftGroups(context),
    ...unusedSafeguards(context.policy),
    ...untestedReleases(context.policy),
    ...context.presets.flatMap((preset) => presetFindings(context.policy, preset)),
    ...restingUnread(context),
];
function controlPlaneDiffers(context) {
    if ((0,surfaces/* isPlannedControlPlane */.IT)(context))
        return [];
    const { location, at } = context.policy.controlPlane;
    return [
        (0,finding/* warning */.$e)('placement/control-plane-differs', { expected: (0,labelled.id)(location), got: (0,labelled.id)(context.situation.controlPlane) }, at),
    ];
}
/** Entries that somebody answers for, and that have no effect: it is over, or nobody approved as the policy demands. */
const withoutEffect = ({ policy, situation }) => [
    ...policy.derived.map((entry) => ({ kind: 'derived entry', entry })),
    ...policy.waivers.map((entry) => ({ kind: 'waiver', entry })),
    ...policy.safeguards.map((entry) => ({ kind: 'safeguard', entry })),
].flatMap(({ kind, entry }) => [
    ...((0,dates/* isLive */.D)(entry.expires, (0,dates/* dayOf */.k)(situation.now)) ? [] : [expired(kind, entry)]),
    ...((0,in_force/* isApproved */.S)(entry.approval, policy.approvals) ? [] : [notApproved(kind, entry)]),
]);
/** A safeguard that no preset of the policy asks for opens nothing, and looks as if it did. */
const unusedSafeguards = ({ safeguards, presets }) => safeguards
    .filter(({ id: safeguard, preset }) => {
    const asked = presets.filter((use) => preset === undefined || use.id === preset);
    return !asked.some((use) => (0,regimes/* statable */.Zj)(use.id).includes(safeguard));
})
    .map(({ id: safeguard, preset, at }) => (0,finding/* warning */.$e)('placement/safeguard-unused', { safeguard: (0,labelled.id)(safeguard), ...(preset === undefined ? {} : { preset: (0,labelled.id)(preset) }) }, at));
/** What a rule lost with a group; once, whichever of its keys name the group. */
const leftGroups = ({ policy, situation }) => policy.rules.flatMap((rule) => {
    const ended = new Map((0,group_ends/* endedOn */.Qm)(rule, (0,dates/* dayOf */.k)(situation.now)).map((each) => [each.place, each]));
    return [...ended.values()].map(({ place, until }) => (0,finding/* warning */.$e)('placement/place-left-group', { rule: (0,labelled.id)(rule.id), place: (0,labelled.id)(place), until: (0,labelled.id)(until) }, rule.at));
});
const expired = (kind, { id: entry, expires, at }) => kind === 'derived entry'
    ? (0,finding/* warning */.$e)('placement/derived-expired', { derived: (0,labelled.id)(entry), expires: (0,labelled.id)(expires) }, at)
    : (0,finding/* warning */.$e)('placement/entry-expired', { kind: (0,labelled.id)(kind), entry: (0,labelled.id)(entry), expires: (0,labelled.id)(expires) }, at);
const notApproved = (kind, { id: entry, approval, at }) => (0,finding/* warning */.$e)('placement/not-approved', { kind: (0,labelled.id)(kind), entry: (0,labelled.id)(entry), why: (0,labelled.id)(WHY[approval.standing]), approvers: (0,labelled/* ids */.dK)(approval.by) }, at);
const WHY = {
    'not-signed': 'an approver whose key the policy has did not sign it as it stands here, for this repository',
    asserted: 'its approval is asserted, and signatures are demanded',
    signed: 'none of those who signed it may approve here',
};
/** A preset that reaches nothing is a mistake; one that has nothing a machine could check says so. */
function presetFindings(policy, { use, regime }) {
    const params = { preset: (0,labelled.id)(use.id), law: (0,labelled.id)(regime?.law ?? 'unknown') };
    if (regime === undefined || !reachesAny(policy, regime)) {
        return regime === undefined ? [] : [(0,finding/* warning */.$e)('placement/preset-matches-nothing', params, use.at)];
    }
    if (!regime.inForce) {
        return [(0,finding/* warning */.$e)('placement/preset-not-in-force', { ...params, from: (0,labelled.id)(regime.from ?? '') }, use.at)];
    }
    const checks = [regime.restrictions, regime.attestations, regime.copies].flat();
    return checks.length > 0 ? [] : [(0,finding/* warning */.$e)('placement/preset-without-place-rule', params, use.at)];
}
const reachesAny = (policy, regime) => [...(0,records/* partitionsOf */.RJ)(policy), ...policy.derived.map(({ becomes }) => ({ label: becomes }))].some(({ label }) => (0,regime_reach/* reaches */.O)(regime, label, policy.controller));
/** A partition that no step reads rests somewhere all the same. */
function restingUnread(context) {
    const read = new Set([...context.policy.steps.values()].flatMap(({ reads }) => reads.flatMap((each) => (each.kind === 'partition' ? [each.origin] : []))));
    const unread = (0,records/* partitionsOf */.RJ)(context.policy).filter(({ origin }) => !read.has(origin));
    const flows = unread.flatMap((partition) => (0,policy_flows/* restFlow */.ji)({ id: partition.origin, label: partition.label, partition }));
    const reasons = [...(0,judge/* judgeAll */.T)(context, flows).reasons, ...copyReasons(context, unread)];
    return reasons.map((each) => (0,finding/* warning */.$e)(each.code, (0,reason_parts/* paramsTold */.gs)(each), each.at));
}

;// CONCATENATED MODULE: ./domain/policy/evaluate.js







/**
 * Decides for every step where it may run, and says why, and why not for every other target (DESIGN §3).
 * Pure: the same policy and situation give the same decision. No input makes it throw.
 *
 * `findings` are about the policy as a whole; why a step is refused stands in its placements. What `enforcement:
 * evaluate` changes is who listens, never the decision.
 */
function evaluate(policy, situation) {
    const context = (0,policy_context/* contextOf */.Vm)(policy, situation);
    const steps = [...policy.steps.values()].map((step) => decideStep(context, step));
    return {
        verdict: (0,verdict/* worst */.Q)(steps.map(({ verdict }) => verdict)),
        steps: new Map(steps.map((each) => [each.step, each])),
        findings: [...policyFindings(context), ...cautions(context, steps)],
    };
}
/** One step, as in the whole. A denied partition or destination denies it. */
function decideStep(context, step) {
    const placed = (0,instances/* instancesOf */.s)(step).map((instance) => place(context, step, instance));
    const placements = placed.length > 0 ? placed : [nothingToPlace(context, step)];
    return { step: step.id, verdict: (0,verdict/* worst */.Q)(placements.map(({ verdict }) => verdict)), placements };
}
/** One placement alone, judged as in the whole. */
function placementOf(context, step, name) {
    const instance = (0,instances/* instancesOf */.s)(step).find((each) => each.name === name);
    return instance === undefined ? nothingToPlace(context, step) : place(context, step, instance);
}
/** A step for each of nothing has nowhere to run. */
const nothingToPlace = (context, step) => place(context, step, { reads: step.reads, destinations: step.destinations, at: step.at }, [
    {
        code: 'placement/nothing-to-place',
        layer: 'policy',
        at: step.at,
        params: { step: (0,labelled.id)(step.id), each: (0,labelled.id)(step.each ?? 'step') },
    },
]);


/***/ }),

/***/ 34132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ targetFlows),
/* harmony export */   ji: () => (/* binding */ restFlow),
/* harmony export */   lA: () => (/* binding */ commonFlows),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/** What running a step on a target does: processes every origin there, keeps it if the machine persists, and so
 * where the runner stands elsewhere. */
function targetFlows(origins, { id: step, timeoutMinutes: minutes }, target) {
    const { location, runnerLocation, isolation, id: of, at } = target;
    const keeps = isolation === 'persistent' ? ['store'] : [];
    const here = [
        ...flowsTo(origins, ['process'], { location, by: 'process', of, at, step, minutes }),
        ...flowsTo(origins, keeps, { location, by: 'persist', of, at, step }),
    ];
    if (runnerLocation === location)
        return here;
    const through = { location: runnerLocation, by: 'runner', of, at, step };
    return [...here, ...flowsTo(origins, ['process'], { ...through, minutes }), ...flowsTo(origins, keeps, through)];
}
/** What a step does wherever it runs: its artifacts go to stores, releases to destinations, and what it reads rests. */
const commonFlows = (context, step, instance) => [
    ...storeFlows(context, step, instance),
    ...destinationFlows(context, step, instance),
    ...context.origins.ofReads(instance.reads).flatMap(restFlow),
];
function storeFlows({ policy, origins }, step, { reads }) {
    return [...step.writes].flatMap(([output, { store, at }]) => {
        const location = policy.stores.get(store)?.location ?? store;
        return flowsTo(origins.ofWrite(step.id, output, reads), ['store'], {
            location,
            by: 'store',
            of: store,
            at,
            step: step.id,
        });
    });
}
function destinationFlows({ policy, origins }, { id: step }, instance) {
    const carried = origins.ofReads(instance.reads);
    return instance.destinations.flatMap((of) => {
        const { location, at } = policy.destinations.get(of) ?? { location: of, at: instance.at };
        return flowsTo(carried, ['process', 'store'], { location, by: 'destination', of, at, step });
    });
}
/** A partition rests where it lies, whether or not a step reads it. */
function restFlow(origin) {
    if (origin.partition === undefined)
        return [];
    const { location, at } = origin.partition;
    return flowsTo([origin], ['store'], { location, by: 'rest', of: origin.id, at });
}
const flowsTo = (origins, operations, way) => operations.flatMap((operation) => origins.map((origin) => ({ ...dataOf(origin), operation, ...way })));
/** Of an origin, what decides where it may go. */
const dataOf = ({ id, label, madeOf, }) => ({
    origin: id,
    label,
    ...(madeOf === undefined ? {} : { madeOf }),
});


/***/ }),

/***/ 22205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ endsBeside),
/* harmony export */   Qm: () => (/* binding */ endedOn),
/* harmony export */   Tv: () => (/* binding */ rulesOn)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19060);

/**
 * The rules as they are on a day. Where a group says what may be, a country that left it falls out, and the rule lets
 * through less; what a rule forbids it goes on forbidding.
 */
const rulesOn = (rules, day) => rules.some((rule) => endedOn(rule, day).length > 0) ? rules.map((rule) => ruleOn(rule, day)) : rules;
/** What fell out of a rule; where nobody can say the day, all that ever will. */
const endedOn = ({ ends = [] }, day) => ends.filter(({ until }) => !(0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .D)(until, day));
function ruleOn(rule, day) {
    const ended = endedOn(rule, day);
    const isLeft = (key, place) => !ended.some((each) => each.key === key && each.place === place);
    const keys = [...new Set(ended.map(({ key }) => key))];
    const left = keys.map((key) => [key, rule[key]?.filter((place) => isLeft(key, place))]);
    return { ...rule, ...Object.fromEntries(left) };
}
/** The ends that are left where these places are named themselves: what is named is there for good. */
const endsBeside = (ends, named) => ends.filter(({ key, place }) => {
    const there = named[key] ?? 'unknown';
    return there === 'unknown' || !there.includes(place);
});


/***/ }),

/***/ 38920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isApproved),
/* harmony export */   f: () => (/* binding */ isInForce)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19060);

/** An entry that expired, or that is not approved as the policy demands, has no effect. */
const isInForce = (entry, policy, { now }) => (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .D)(entry.expires, (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .k)(now)) && isApproved(entry.approval, policy.approvals);
/** By all who are named, and where signatures are demanded, by one at least whose key the demand knows. */
function isApproved({ by, standing }, rule) {
    if (by.length === 0 || standing === 'not-signed')
        return false;
    if (rule === 'asserted')
        return true;
    return standing === 'signed' && by.some((approver) => rule.signedBy.includes(approver));
}


/***/ }),

/***/ 98541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ instancesOf)
/* harmony export */ });
/** In the policy's order; none where a step is to run for each of nothing. */
function instancesOf(step) {
    const { reads, destinations, at } = step;
    if (step.each === undefined)
        return [{ reads, destinations, at }];
    if (step.each === 'destination')
        return destinations.map((name) => ({ name, reads, destinations: [name], at }));
    const names = partitionNames(step);
    return [...names].map(([origin, name]) => ({ name, reads: readsOf(reads, origin), destinations, at }));
}
/** Origin to the name of its instance: the partition's id, or the origin where two datasets have one of that id. */
function partitionNames({ reads }) {
    const origins = new Set(reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : [])));
    const ids = [...origins].map(partitionId);
    const isUnique = (id) => ids.indexOf(id) === ids.lastIndexOf(id);
    return new Map([...origins].map((origin) => [origin, isUnique(partitionId(origin)) ? partitionId(origin) : origin]));
}
const partitionId = (origin) => origin.slice(origin.indexOf('/') + 1);
const readsOf = (reads, origin) => reads.filter((read) => read.kind === 'artifact' || read.origin === origin);


/***/ }),

/***/ 59319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ denials),
  T: () => (/* binding */ judgeAll)
});

// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/by-name.js
var by_name = __webpack_require__(28082);
// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var policy_context = __webpack_require__(69112);
;// CONCATENATED MODULE: ./domain/policy/once.js
/**
 * A judgement that depends on data, operation and location alone, made once for a decision: many steps read the same
 * data, and many targets stand at one location.
 */
const oncePerFlow = (judge) => once(judge, ({ operation, origin, location }) => `${operation} ${origin} ${location}`);
/** The same of all that a placed flow is told by. The step counts only where a waiver could be for it. */
const oncePerWay = (judge) => once(judge, ({ operation, origin, location, by, of, at, minutes, step }, { policy }) => {
    const way = `${operation} ${by} ${of} ${minutes} ${at.file}:${at.line}:${at.column}`;
    return `${way} ${origin} ${location} ${policy.waivers.length > 0 ? step : ''}`;
});
/** Kept by the label itself and not by the origin's id alone, which two entries may share. */
function once(judge, keyOf) {
    const kept = new WeakMap();
    return (context, flow) => {
        const byLabel = entry(kept, context, () => new Map());
        const byWay = entry(byLabel, flow.label, () => new Map());
        return entry(byWay, keyOf(flow, context), () => judge(context, flow));
    };
}
function entry(entries, key, make) {
    const found = entries.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    entries.set(key, made);
    return made;
}

// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
;// CONCATENATED MODULE: ./domain/policy/allows.js





/** A policy of many rules is told of by those that miss by least. */
const MAX_NEAREST = 3;
const allowanceOf = oncePerFlow(judge);
function judge({ policy }, flow) {
    const spot = (0,policy_context/* spotOf */.Yf)(policy, flow.location);
    const tried = policy.rules
        .filter((rule) => rule.effect === 'allow')
        .map((rule) => ({ rule, missed: (0,rules/* misses */.jj)(rule, flow, spot) }));
    const matched = tried.filter(({ missed }) => missed.length === 0).map(({ rule }) => rule);
    if (matched.length > 0)
        return { matched, unknown: undefined, nearest: [] };
    const unknown = whyUnknown(tried.map(({ missed }) => missed), spot.places === 'unknown', spot.operators === 'unknown');
    const nearest = [...tried].sort(byDistance).slice(0, MAX_NEAREST);
    const told = nearest.map(({ rule, missed }) => `${rule.id} (${missed.join(', ')})`);
    return { matched, unknown, nearest: (0,labelled/* ids */.dK)(told) };
}
/** Whether an allow would match, were it known where the location is or who runs it. */
function whyUnknown(missed, place, operator) {
    const only = (...keys) => missed.some((each) => each.every((key) => keys.includes(key)));
    if (place && (only('places') || (operator && only('places', 'operators'))))
        return 'place-unknown';
    return operator && only('operators') ? 'operator-unknown' : undefined;
}
/** Ties by id, so that the order of the rules says nothing. */
const byDistance = (a, b) => a.missed.length - b.missed.length || (0,by_name/* byName */.n)(a.rule.id, b.rule.id);

// EXTERNAL MODULE: ./domain/policy/duration.js
var duration = __webpack_require__(25817);
// EXTERNAL MODULE: ./domain/policy/presets.js
var presets = __webpack_require__(37761);
// EXTERNAL MODULE: ./domain/policy/reason-parts.js
var reason_parts = __webpack_require__(14010);
// EXTERNAL MODULE: ./domain/policy/regime-rules.js
var regime_rules = __webpack_require__(65580);
// EXTERNAL MODULE: ./domain/policy/in-force.js
var in_force = __webpack_require__(38920);
;// CONCATENATED MODULE: ./domain/policy/safeguards.js


/** The safeguards in force that cover a flow for a preset. Whether that preset accepts them there, the regime says. */
const safeguardsFor = ({ policy, situation }, preset, flow) => policy.safeguards.filter((each) => (0,in_force/* isInForce */.f)(each, policy, situation) &&
    (each.preset === undefined || each.preset === preset) &&
    (each.origins === undefined || (0,rules/* isListed */.yy)(flow.origin, each.origins)) &&
    coversWay(each, flow));
/** What `of` names, by the way the data goes; a partition at rest and a surface are covered by their location alone. */
const NAMED = {
    process: 'targets',
    persist: 'targets',
    runner: 'targets',
    store: 'stores',
    destination: 'destinations',
    rest: undefined,
    surface: undefined,
};
function coversWay({ covers }, { by, of, location }) {
    const named = NAMED[by];
    return covers.locations.includes(location) || (named !== undefined && covers[named].includes(of));
}

;// CONCATENATED MODULE: ./domain/policy/by-presets.js







/** What the regimes that a policy uses say of a flow: denied, and by which article; or let pass, by which safeguard. */
function byPresets(context, flow) {
    const said = context.presets.map((preset) => byPreset(context, preset, flow));
    return { reasons: said.flatMap(({ reasons }) => reasons), notes: said.flatMap(({ notes }) => notes) };
}
function byPreset(context, { use, regime }, flow) {
    if (regime === undefined)
        return { reasons: [unknownRegime(flow, use)], notes: [] };
    const label = (0,regime_rules/* seenBy */.DA)(regime, flow);
    if (!(0,presets/* applies */.Br)(regime, label, context.policy.controller))
        return NOTHING;
    const about = { context, regime, flow: { ...flow, label }, spot: (0,policy_context/* spotOf */.Yf)(context.policy, flow.location), use };
    const parts = [
        ...regime.restrictions.map((each) => byRestriction(each, about)),
        ...(0,regime_rules/* demanded */.zM)(about).map((each) => byAttestation(each, about)),
    ];
    const reasons = parts.flatMap((each) => each.reasons);
    return { reasons: oneOfACode(reasons), notes: parts.flatMap(({ notes }) => notes) };
}
const NOTHING = { reasons: [], notes: [] };
function byRestriction(restriction, about) {
    const denied = (0,regime_rules/* bitten */.NH)(restriction, about);
    if (denied === undefined)
        return NOTHING;
    const used = (0,regime_rules/* opening */.zs)(restriction, denied, statedFor(about), about);
    return used === undefined
        ? { reasons: [deniedBy(restriction, denied, about)], notes: [] }
        : { reasons: [], notes: used.map((each) => safeguarded(each, about)) };
}
function byAttestation(attestation, about) {
    const used = statedFor(about).filter((each) => attestation.anyOf.includes(each.id));
    return used.length === 0
        ? { reasons: [attestationMissing(attestation, about)], notes: [] }
        : { reasons: [], notes: used.map((each) => safeguarded(each, about)) };
}
const statedFor = ({ context, use, flow }) => safeguardsFor(context, use.id, flow);
/** Two parts of a regime that deny alike are one reason: the first, which is the stricter. */
const oneOfACode = (reasons) => {
    const key = ({ code, params }) => JSON.stringify([code, params.attestation]);
    return reasons.filter((each, index) => reasons.findIndex((other) => key(other) === key(each)) === index);
};
const unknownRegime = (flow, use) => ({
    code: (0,reason_parts/* deniedCode */.$s)(flow.by, 'place', 'preset'),
    rule: use.id,
    layer: 'preset',
    at: use.at,
    flow: (0,reason_parts/* bare */.$B)(flow),
    params: { ...(0,reason_parts/* paramsOf */.gI)(flow), rule: (0,labelled.id)(use.id), because: (0,labelled.id)('the catalogue lacks this preset') },
});
const codeOf = (denied, { of }) => typeof denied === 'string' ? denied : of === undefined ? 'place' : 'operator';
/** By which article, how sure we are of it, and what would open it. */
function deniedBy(restriction, denied, about) {
    const { flow, use, regime } = about;
    const safeguards = (0,regime_rules/* wouldOpen */.gC)(restriction, denied, about);
    const { minutes } = restriction;
    return {
        code: (0,reason_parts/* deniedCode */.$s)(flow.by, codeOf(denied, restriction), 'preset'),
        rule: use.id,
        layer: 'preset',
        at: use.at,
        flow: (0,reason_parts/* bare */.$B)(flow),
        params: {
            ...(0,reason_parts/* paramsOf */.gI)(flow),
            ...lawOf(use, regime),
            because: (0,labelled.id)(`preset ${use.id} denies it: ${regime.law}`),
            safeguards: (0,labelled/* ids */.dK)(safeguards),
            ...(minutes === undefined ? {} : { within: (0,labelled.id)((0,duration/* durationText */.S)(minutes)) }),
        },
    };
}
const attestationMissing = ({ anyOf, at }, { context, flow, use, regime }) => ({
    code: 'placement/attestation-missing',
    rule: use.id,
    layer: 'preset',
    at: use.at,
    flow: (0,reason_parts/* bare */.$B)(flow),
    params: {
        ...(0,reason_parts/* paramsOf */.gI)(flow),
        ...lawOf(use, regime),
        attestation: (0,labelled/* ids */.dK)(anyOf),
        first: (0,labelled.id)(anyOf[0] ?? ''),
        // A partition at rest and a surface are covered by their location alone.
        to: (0,labelled.id)(flow.by === 'rest' || flow.by === 'surface' ? flow.location : flow.of),
        ...(at === 'processors' && (0,policy_context/* mayBeOwn */.Zw)(context.policy, flow.location) ? { own: (0,labelled.id)(flow.location) } : {}),
    },
});
const safeguarded = ({ id: safeguard, expires, approval, at }, about) => ({
    code: 'placement/safeguarded',
    rule: about.use.id,
    layer: 'policy',
    at,
    flow: (0,reason_parts/* bare */.$B)(about.flow),
    params: {
        ...(0,reason_parts/* paramsOf */.gI)(about.flow),
        ...lawOf(about.use, about.regime),
        safeguard: (0,labelled.id)(safeguard),
        expires: (0,labelled.id)(expires),
        approval: (0,labelled.id)(approval.standing),
    },
});
const lawOf = ({ id: preset }, { law, confidence }) => ({
    rule: (0,labelled.id)(preset),
    law: (0,labelled.id)(law),
    confidence: (0,labelled.id)(confidence),
});

;// CONCATENATED MODULE: ./domain/policy/waivers.js


/** The waiver in force that lifts a deny for this flow: the first in the policy's order. Only a deny that says so is lifted. */
function waiverFor({ policy, situation }, deny, flow) {
    if (!deny.waivable)
        return undefined;
    return policy.waivers.find((each) => each.rule === deny.id &&
        (0,in_force/* isInForce */.f)(each, policy, situation) &&
        flow.step !== undefined &&
        each.steps.includes(flow.step) &&
        (0,rules/* isListed */.yy)(flow.origin, each.origins) &&
        waysOf(each, flow).includes(flow.of));
}
/** A partition at rest and a surface are no way of a step's own: no waiver reaches them. */
function waysOf({ targets, stores, destinations }, { by }) {
    if (by === 'store')
        return stores;
    if (by === 'destination')
        return destinations;
    return by === 'process' || by === 'persist' || by === 'runner' ? targets : [];
}

;// CONCATENATED MODULE: ./domain/policy/judge.js









/** One alone is handed on as it is: decisions share what they tell. */
const together = (judgements) => judgements.length === 1 && judgements[0] !== undefined
    ? judgements[0]
    : {
        reasons: judgements.flatMap(({ reasons }) => reasons),
        notes: judgements.flatMap(({ notes }) => notes),
    };
/** Classified data needs an allow and no deny; public data needs no allow, and denies apply. */
const judge_judge = oncePerWay((context, flow) => {
    const told = toldOf(flow);
    const allowance = (0,label/* isClassified */.OR)(flow.label.classification) ? byAllows(context, flow, told) : publicData(flow, told);
    return together([allowance, byDenies(context, flow, told), byPresets(context, flow)]);
});
const toldOf = (flow) => ({ flow: (0,reason_parts/* bare */.$B)(flow), params: (0,reason_parts/* paramsOf */.gI)(flow) });
const judgeAll = (context, flows) => together(flows.map((flow) => judge_judge(context, flow)));
/** Every deny and preset that bites, whatever the allows say. */
const denials = (context, flow) => together([byDenies(context, flow, toldOf(flow)), byPresets(context, flow)]).reasons;
function byAllows(context, flow, told) {
    const allowance = allowanceOf(context, flow);
    const { matched } = allowance;
    return matched.length > 0
        ? { reasons: [], notes: matched.map((rule) => allowedBy(rule, told)) }
        : { reasons: [noAllow(flow, told, allowance)], notes: [] };
}
const noAllow = (flow, told, { unknown, nearest }) => ({
    code: unknown === undefined ? reason_parts/* NOT_ALLOWED */.fX[flow.by] : reason_parts/* BITE_CODES */.wG[unknown],
    layer: 'policy',
    at: flow.at,
    flow: told.flow,
    params: { ...told.params, because: (0,labelled.id)('no rule allows it'), nearest },
});
const allowedBy = (rule, { flow, params }) => ({
    code: 'placement/allowed-by-rule',
    rule: rule.id,
    layer: 'policy',
    at: rule.at,
    flow,
    params,
});
const publicData = ({ at }, { flow, params }) => ({
    reasons: [],
    notes: [{ code: 'placement/public-data', layer: 'product', at, flow, params }],
});
function byDenies(context, flow, told) {
    const biting = bitingDenies(context, flow);
    const reasons = [];
    const notes = [];
    for (const { rule, bitten } of biting) {
        const waiver = waiverFor(context, rule, flow);
        if (waiver === undefined)
            reasons.push(denied(flow.by, told, bitten, rule));
        else
            notes.push(waived(rule, waiver, told));
    }
    return { reasons, notes };
}
const bitingDenies = oncePerFlow(({ policy }, flow) => {
    const spot = (0,policy_context/* spotOf */.Yf)(policy, flow.location);
    return policy.rules
        .filter((rule) => rule.effect === 'deny')
        .flatMap((rule) => {
        const bitten = (0,rules/* bite */.LS)(rule, flow, spot);
        return bitten === undefined ? [] : [{ rule, bitten }];
    });
});
const denied = (by, { flow, params }, bitten, deny) => ({
    code: (0,reason_parts/* deniedCode */.$s)(by, bitten, deny.layer),
    rule: deny.id,
    layer: deny.layer,
    at: deny.at,
    flow,
    params,
});
const waived = ({ id: rule }, { id: waiver, expires, approval, at }, told) => ({
    code: 'placement/waived',
    rule,
    layer: 'policy',
    at,
    flow: told.flow,
    params: {
        ...told.params,
        rule: (0,labelled.id)(rule),
        waiver: (0,labelled.id)(waiver),
        expires: (0,labelled.id)(expires),
        approval: (0,labelled.id)(approval.standing),
    },
});


/***/ }),

/***/ 37761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   _N: () => (/* binding */ presetsOf)
/* harmony export */ });
/* unused harmony export liveRegime */
/* harmony import */ var _places_regimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59815);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19060);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89771);
/* harmony import */ var _regime_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53368);




/** `day` is today; undefined where nobody can say, and then what ends has ended and what begins has begun. */
const presetsOf = (policy, day) => policy.presets.map((use) => {
    const found = (0,_places_regimes_js__WEBPACK_IMPORTED_MODULE_0__/* .regime */ .ml)(use.id);
    return { use, regime: found === undefined ? undefined : liveRegime(found, policy, day) };
});
/** What a regime of the catalogue is on a day. */
function liveRegime(found, policy, day) {
    const { from, restrictions } = found;
    return {
        ...found,
        inForce: from === undefined || day === undefined || from <= day,
        restrictions: restrictions.map((each) => ({ ...each, ...liveParts(each, day) })),
        records: (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(policy, found),
    };
}
/** A country that is not free any more is outside; one where all is denied stays so. */
function liveParts({ denied, places, safeguards }, day) {
    const holds = ({ until }) => until === undefined || (0,_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .D)(until, day);
    const isIn = (each) => denied === 'inside' || holds(each);
    return { places: places.filter(isIn).map(({ place }) => place), safeguards: safeguards.filter(holds) };
}
/** Whether a preset has something to say of data: one that is not in force has not, one that is unknown has. */
const applies = (regime, label, controller) => regime === undefined || (regime.inForce && (0,_regime_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reaches */ .O)(regime, label, controller));


/***/ }),

/***/ 71742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ firstDifference),
  J: () => (/* binding */ ranked)
});

// EXTERNAL MODULE: ./domain/places/prices.js
var places_prices = __webpack_require__(96029);
// EXTERNAL MODULE: ./domain/policy/by-name.js
var by_name = __webpack_require__(28082);
// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var context = __webpack_require__(69112);
// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
;// CONCATENATED MODULE: ./domain/policy/travel.js



function loadOf({ datasets, stores, steps }, read) {
    if (read.kind === 'artifact') {
        const size = steps.get(read.writer)?.writes.get(read.artifact)?.size;
        return { location: stores.get(read.store)?.location ?? '', records: 1, size };
    }
    const [dataset = '', partition = ''] = read.origin.split('/');
    const found = datasets.get(dataset)?.partitions.get(partition);
    return { location: found?.location ?? '', records: found?.records, size: found?.size };
}
const goalsOf = (policy, { destinations }) => destinations.map((each) => policy.destinations.get(each)?.location ?? '');
/**
 * How far data travels: what lies elsewhere in the same place counts once, what lies abroad twice, per record. What is
 * released travels too, so that a job which fills a directory stands where the directory is.
 */
function distanceTravelled(policy, instance, { location }) {
    const goals = goalsOf(policy, instance).map((goal) => ({ location: goal, records: 1 }));
    const homes = [...instance.reads.map((read) => loadOf(policy, read)), ...goals];
    const weigh = homes.every(({ records }) => records !== undefined);
    return homes.reduce((sum, home) => sum + (weigh ? (home.records ?? 1) : 1) * distance(policy, home.location, location), 0);
}
function distance(policy, from, to) {
    if (from === to)
        return 0;
    const [home, away] = [(0,context/* spotOf */.Yf)(policy, from).places, (0,context/* spotOf */.Yf)(policy, to).places];
    return home !== 'unknown' && away !== 'unknown' && (0,rules/* touch */._M)(home, away) ? 1 : 2;
}
/**
 * List prices, in micro-dollars, of moving to the target what the step reads, and from there to each destination what
 * is released. One price that nobody knows leaves the whole unknown.
 */
function egressOf(policy, instance, { location }) {
    const at = (each) => policy.locations.get(each);
    const prices = instance.reads.flatMap((read) => {
        const load = loadOf(policy, read);
        const onward = read.kind === 'artifact' ? goalsOf(policy, instance) : [];
        return [
            (0,places_prices/* egressPrice */.Jp)(at(load.location), at(location), load.size),
            ...onward.map((goal) => (0,places_prices/* egressPrice */.Jp)(at(location), at(goal), load.size)),
        ];
    });
    return prices.reduce((sum, price) => (sum === 'unknown' || price === 'unknown' ? 'unknown' : sum + price), 0);
}

;// CONCATENATED MODULE: ./domain/policy/rank.js



/** The allowed, best first: those in reach, then by each preference in turn, then by id. */
function ranked(context, instance, allowed) {
    const scored = allowed.map((target) => ({ target, scores: scoresOf(context, instance, target) }));
    return scored.sort((a, b) => compareScores(a.scores, b.scores) || (0,by_name/* byName */.n)(a.target.id, b.target.id));
}
const scoresOf = ({ policy, situation }, instance, target) => [
    { by: 'availability', value: situation.unavailable?.has(target.id) ? 1 : 0 },
    ...policy.prefer.map((by) => ({ by, value: whole(SCORES[by](policy, instance, target)) })),
];
const SCORES = {
    'data-locality': distanceTravelled,
    'egress-cost': egressOf,
    cost: (_policy, _instance, { costPerHour }) => (costPerHour === undefined ? 'unknown' : (0,places_prices/* inMicros */.Lk)(costPerHour)),
};
/** Sums beyond what is exact would depend on their order. */
const whole = (value) => (Number.isSafeInteger(value) ? value : 'unknown');
/** The place of the first score in which they differ, -1 where they are equal. */
const firstDifference = (a, b) => a.findIndex(({ value }, index) => value !== b[index]?.value);
function compareScores(a, b) {
    const index = firstDifference(a, b);
    return index < 0 ? 0 : order(a[index]) - order(b[index]);
}
// Above every whole number, and finite, so that a difference is a number.
const order = (score) => score === undefined || score.value === 'unknown' ? Number.MAX_VALUE : score.value;


/***/ }),

/***/ 14010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   $s: () => (/* binding */ deniedCode),
/* harmony export */   fX: () => (/* binding */ NOT_ALLOWED),
/* harmony export */   gI: () => (/* binding */ paramsOf),
/* harmony export */   gs: () => (/* binding */ paramsTold),
/* harmony export */   wG: () => (/* binding */ BITE_CODES)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23898);

/** What reasons about flows have in common. */
const bare = ({ origin, label, madeOf, location, operation, by }) => ({
    origin,
    label,
    ...(madeOf === undefined ? {} : { madeOf }),
    location,
    operation,
    by,
});
const paramsOf = ({ origin, operation, location, of }) => ({
    origin: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(origin),
    purpose: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(operation === 'process' ? 'be processed' : 'be stored'),
    location: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(location),
    of: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(of),
});
/**
 * The parameters of a reason as people are told it. What a rule says of a flow names the rule only here: a decision of
 * many rules has millions of such reasons, and those about one flow share theirs.
 */
function paramsTold({ code, rule, params }) {
    if (rule === undefined || params.of === undefined || params.rule !== undefined)
        return params;
    const denies = code === 'placement/allowed-by-rule' ? {} : { because: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(`rule ${rule} denies it`) };
    return { ...params, ...denies, rule: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(rule) };
}
function deniedCode(by, bitten, layer) {
    if (bitten !== 'place')
        return BITE_CODES[bitten];
    if (by in RESTING)
        return NOT_ALLOWED[by];
    return layer === 'preset' ? 'placement/denied-by-preset' : 'placement/denied-by-rule';
}
const BITE_CODES = {
    operator: 'placement/operator-outside',
    'place-unknown': 'placement/place-unknown',
    'operator-unknown': 'placement/operator-unknown',
};
// Not about the target: the user mends these elsewhere, so they have codes of their own.
const RESTING = {
    store: 'placement/store-denied',
    destination: 'placement/destination-denied',
    rest: 'placement/rest-denied',
};
const NOT_ALLOWED = {
    process: 'placement/no-allow',
    persist: 'placement/no-allow',
    runner: 'placement/no-allow',
    surface: 'placement/no-allow',
    ...RESTING,
};


/***/ }),

/***/ 89771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ hasAsMany),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   RJ: () => (/* binding */ partitionsOf)
/* harmony export */ });
/* harmony import */ var _regime_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53368);

/**
 * Every partition that the regime reaches counts, read together or not: what is split in two is as much as before.
 * Records that nobody stated are too many.
 */
function recordsOf(policy, regime) {
    const partitions = partitionsOf(policy);
    const reached = partitions.filter(({ label }) => (0,_regime_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(regime, label, policy.controller));
    const total = (category) => reached.filter(({ label }) => (0,_regime_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAny */ .m)(label, [category])).reduce((sum, { records }) => sum + stated(records), 0);
    return {
        origins: new Set(partitions.map(({ origin }) => origin)),
        byCategory: new Map(counted(regime).map((category) => [category, total(category)])),
    };
}
/** The categories that a regime counts. */
const counted = ({ restrictions }) => restrictions.flatMap(({ thresholds = {}, safeguards }) => [thresholds, ...safeguards.map(({ below = {} }) => below)].flatMap((sizes) => Object.keys(sizes)));
const stated = (records) => Number.isSafeInteger(records) && records !== undefined && records > 0 ? records : Number.POSITIVE_INFINITY;
/** Whether data is of a category of which there are so many records, or more. */
const hasAsMany = ({ origins, byCategory }, { origin, label }, sizes) => Object.entries(sizes).some(([category, size]) => {
    // What is no partition was made of records that nobody counts.
    const many = origins.has(origin) ? byCategory.get(category) : undefined;
    return (0,_regime_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAny */ .m)(label, [category]) && (many === undefined || many >= size);
});
const partitionsOf = ({ datasets }) => [...datasets.values()].flatMap(({ partitions }) => [...partitions.values()]);


/***/ }),

/***/ 53368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   m: () => (/* binding */ isOfAny)
/* harmony export */ });
/* harmony import */ var _labels_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70658);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);


/** Whether a regime is about data: it follows the controller or the data subjects, for its categories. */
const reaches = ({ categories, jurisdiction }, label, controller) => isOfAny(label, categories) &&
    holdsFor(jurisdiction, [...label.subjects, ...(controller === undefined ? [] : [controller])]);
/** Data of one of the categories, itself or by what it implies. */
const isOfAny = ({ categories }, wanted) => categories.flatMap(_labels_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .implied */ .T).some((each) => wanted.includes(each));
const holdsFor = (jurisdiction, people) => jurisdiction === 'everywhere' || (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)(people, jurisdiction);


/***/ }),

/***/ 65580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   NH: () => (/* binding */ bitten),
/* harmony export */   gC: () => (/* binding */ wouldOpen),
/* harmony export */   i3: () => (/* binding */ mayBeOutside),
/* harmony export */   zM: () => (/* binding */ demanded),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _labels_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96578);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89771);
/* harmony import */ var _regime_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53368);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29870);




/** The label by which a regime is asked: some are about what was made of their data, however that is labelled now. */
const seenBy = ({ derivedToo }, { label, madeOf }) => derivedToo === undefined || madeOf === undefined ? label : (0,_labels_label_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedLabel */ .u5)([label, madeOf]);
/** Undefined where a restriction lets a flow pass, whatever is stated for it. */
function bitten(restriction, asked) {
    if (!concerns(restriction, asked))
        return undefined;
    const found = asked.spot[restriction.of ?? 'places'];
    if (found === 'unknown')
        return restriction.of === undefined ? 'place-unknown' : 'operator-unknown';
    const denied = found.filter((each) => restriction.denied === 'inside' ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)([each], restriction.places) : !(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)([each], restriction.places));
    return denied.length > 0 ? denied : undefined;
}
function concerns(restriction, { regime, flow, spot }) {
    const { operations, categories = regime.categories, at, atRest, minutes, thresholds } = restriction;
    return (operations.includes(flow.operation) &&
        (0,_regime_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAny */ .m)(flow.label, categories) &&
        (at === undefined || spot.processor) &&
        (atRest === undefined || flow.by === 'rest') &&
        (minutes === undefined || !((flow.minutes ?? Number.POSITIVE_INFINITY) <= minutes)) &&
        (thresholds === undefined || (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAsMany */ .KU)(regime.records, flow, thresholds)));
}
/** The stated safeguards that open all the places a restriction denies; undefined where they leave one of them. */
function opening({ safeguards }, denied, stated, asked) {
    // What is stated is stated of a country: none covers a place that nobody knows.
    if (typeof denied === 'string')
        return undefined;
    const serves = ({ id }, place) => safeguards.some((each) => each.id === id && opens(each, place, asked));
    const used = stated.filter((each) => denied.some((place) => serves(each, place)));
    return denied.every((place) => used.some((each) => serves(each, place))) ? used : undefined;
}
/** Whether a safeguard that the regime knows serves for data that goes to this place. */
const opens = ({ places, except, below }, place, { regime, flow }) => (places === 'everywhere' || (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)([place], places)) &&
    !(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)([place], except) &&
    (below === undefined || !(0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAsMany */ .KU)(regime.records, flow, below));
/** Safeguards that would serve, were they stated: for a place at least, for the size of the data. */
const wouldOpen = ({ safeguards }, denied, asked) => typeof denied === 'string'
    ? []
    : safeguards.filter((each) => denied.every((place) => opens(each, place, asked))).map(({ id }) => id);
/** What a regime wants attested of the location of a flow. */
const demanded = ({ regime, flow, spot }) => regime.attestations.filter(({ at, outside, operations, categories = regime.categories }) => operations.includes(flow.operation) &&
    (0,_regime_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAny */ .m)(flow.label, categories) &&
    (at === 'everywhere' || spot.processor) &&
    (outside === undefined || mayBeOutside(spot.places, outside)));
/** A place that nobody knows is outside of everything. */
const mayBeOutside = (places, free) => places === 'unknown' || !(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(places, free);


/***/ }),

/***/ 29870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ bite),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   jj: () => (/* binding */ misses),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _labels_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70658);
/* harmony import */ var _labels_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96578);
/* harmony import */ var _places_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);



/** The keys by which an allow does not match; none where it does. A key that is left out means any. */
function misses(allow, flow, at) {
    const { label } = flow;
    const met = {
        operations: allow.operations.includes(flow.operation),
        'classification-at-most': (0,_labels_label_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(label.classification, allow.classificationAtMost ?? 'restricted'),
        datasets: allow.datasets === undefined || isListed(flow.origin, allow.datasets),
        categories: isSubset(label.categories, allow.categories),
        subjects: within(label.subjects, allow.subjects ?? label.subjects),
        // Even an allow that names no place is for places: data does not go where nobody can say.
        places: at.places !== 'unknown' && within(at.places, allow.places ?? at.places),
        operators: allow.operators === undefined || (at.operators !== 'unknown' && within(at.operators, allow.operators)),
    };
    return Object.keys(met).filter((key) => !met[key]);
}
/** Undefined where the deny does not match. Data keys narrow it together; of the `to` keys any one is enough. */
function bite(deny, flow, at) {
    return concerns(deny, flow) ? biteAt(deny, at) : undefined;
}
function concerns(deny, { operation, origin, label }) {
    const { classificationAtLeast = 'public', datasets, categories, subjects } = deny;
    return (deny.operations.includes(operation) &&
        (0,_labels_label_js__WEBPACK_IMPORTED_MODULE_1__/* .atMost */ .Tu)(classificationAtLeast, label.classification) &&
        (datasets === undefined || isListed(origin, datasets)) &&
        (categories === undefined || label.categories.flatMap(_labels_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .implied */ .T).some((each) => categories.includes(each))) &&
        (subjects === undefined || touch(label.subjects, subjects)));
}
function biteAt({ places, placesOutside, operatorsOutside }, at) {
    const restrictsPlaces = places !== undefined || placesOutside !== undefined;
    if (!restrictsPlaces && operatorsOutside === undefined)
        return 'place';
    if (isIn(at.places, places) || isOutside(at.places, placesOutside))
        return 'place';
    if (isOutside(at.operators, operatorsOutside))
        return 'operator';
    if (restrictsPlaces && at.places === 'unknown')
        return 'place-unknown';
    return operatorsOutside !== undefined && at.operators === 'unknown' ? 'operator-unknown' : undefined;
}
const isIn = (set, places) => set !== 'unknown' && places !== undefined && touch(set, places);
const isOutside = (set, places) => set !== 'unknown' && places !== undefined && !within(set, places);
/** Every one of `inner` is contained in one of `outer`. */
const within = (inner, outer) => inner.every((each) => outer.some((place) => (0,_places_place_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(place, each)));
/** Some of the one overlap some of the other, whichever contains which. */
const touch = (some, others) => some.some((each) => others.some((place) => (0,_places_place_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaps */ .$f)(each, place)));
/** The origin itself is listed, or its dataset. */
const isListed = (origin, listed) => listed.some((each) => each === origin || origin.startsWith(`${each}/`));
const isSubset = (inner, outer) => outer === undefined || inner.every((each) => outer.includes(each));


/***/ }),

/***/ 55408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ artifactSurfaceReasons),
  IT: () => (/* binding */ isPlannedControlPlane),
  kh: () => (/* binding */ shownLabel),
  Rc: () => (/* binding */ surfaceCaps),
  bF: () => (/* binding */ surfaceReasons)
});

// EXTERNAL MODULE: ./domain/labels/label.js
var labels_label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/by-name.js
var by_name = __webpack_require__(28082);
// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var policy_context = __webpack_require__(69112);
;// CONCATENATED MODULE: ./domain/policy/control-plane.js
/** Locations of the service that a policy can name; a server of one's own is none of them. */
const OF_THE_SERVICE = /^(?:github\.com|ghe\.com\/.+|local)$/;
/**
 * Whether the control plane that a policy names can be the one where the run really is. Where a run is, its address
 * tells only in part: not the region of a `*.ghe.com`, nor the place of one's own server. There the policy's word
 * counts. A terminal (`local`) keeps what it shows on this machine, so the policy's caps hold there too.
 */
function canBePlanned(location, real) {
    if (real === 'ghe.com')
        return location.startsWith('ghe.com/');
    if (real === 'own-server')
        return !OF_THE_SERVICE.test(location);
    return real === 'local' || real === location;
}

// EXTERNAL MODULE: ./domain/policy/flows.js
var policy_flows = __webpack_require__(34132);
// EXTERNAL MODULE: ./domain/policy/judge.js + 5 modules
var judge = __webpack_require__(59319);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy_policy = __webpack_require__(14979);
;// CONCATENATED MODULE: ./domain/policy/surfaces.js








/**
 * What each surface may hold of what a placement reads: the policy's cap, but only what is public in a repository that
 * is public (or may be), where the control plane is not the one that the policy names, and where a deny or preset
 * keeps an origin that the cap would let on from the control plane's location.
 *
 * Aggregates are judged by the label that the policy gives them: a deny of the records they are over does not reach
 * them, one of their own label does.
 */
function surfaceCaps(policy, situation, placement) {
    const context = (0,policy_context/* contextOf */.Vm)(policy, situation);
    const kept = labelsKept(context, placement);
    const capFor = (surface) => {
        const cap = capOf(context, surface);
        return kept.some(({ classification }) => (0,labels_label/* atMost */.Tu)(classification, cap)) ? 'public' : cap;
    };
    const caps = Object.fromEntries(policy_policy/* SURFACES */.n.map((surface) => [surface, capFor(surface)]));
    const aggregates = aggregatesOf(context);
    return { caps, ...(aggregates ? { aggregates } : {}) };
}
/**
 * All that a placement reads in one label, as it counts where something is shown. Every surface may hold what is public,
 * so public data that a deny or preset keeps from the control plane's location counts as one class higher.
 */
function shownLabel(policy, situation, placement) {
    const label = (0,labels_label/* joinedLabel */.u5)(placement.origins.values());
    const kept = labelsKept((0,policy_context/* contextOf */.Vm)(policy, situation), placement);
    return (0,labels_label/* isClassified */.OR)(label.classification) || kept.length === 0 ? label : { ...label, classification: 'internal' };
}
/** The labels of the origins that may not be where the control plane is, whatever the caps are. */
const labelsKept = (context, placement) => [...(placement?.origins ?? [])]
    .filter(([id, label]) => keptAway(context, { id, label, ...madeOf(label) }).length > 0)
    .map(([, label]) => label);
const madeOf = ({ madeOf }) => (madeOf === undefined ? {} : { madeOf });
/**
 * For each surface that may not hold what is read: why, the cap before a deny. Of several denies the first by name, so
 * that the order of the rules says nothing.
 */
function surfaceReasons(context, origins) {
    const [deny] = origins.flatMap((origin) => keptAway(context, origin)).sort(byRule);
    const reasons = policy_policy/* SURFACES */.n.flatMap((surface) => {
        const [cap] = origins.flatMap((origin) => capReason(context, surface, origin));
        const first = cap ?? deny;
        return first ? [[surface, first]] : [];
    });
    return new Map(reasons);
}
const byRule = ({ rule: a = '' }, { rule: b = '' }) => (0,by_name/* byName */.n)(a, b);
/** An artifact of GitHub is a surface: what is written to such a store must be allowed on it. */
const artifactSurfaceReasons = (context, step, { reads }) => [...step.writes]
    .filter(([, { store }]) => context.policy.stores.get(store)?.type === 'github-artifact')
    .flatMap(([output]) => context.origins.ofWrite(step.id, output, reads))
    .flatMap((origin) => [...capReason(context, 'artifact', origin), ...keptAway(context, origin)]);
/** The policy's control plane is where the run really is, or there is none: what a terminal shows goes nowhere else. */
const isPlannedControlPlane = ({ policy, situation }) => canBePlanned(policy.controlPlane.location, situation.controlPlane);
function capReason(context, surface, origin) {
    const cap = capOf(context, surface);
    if ((0,labels_label/* atMost */.Tu)(origin.label.classification, cap))
        return [];
    const { at } = context.policy.controlPlane;
    const classification = (0,labelled.id)(origin.label.classification);
    const params = { surface: (0,labelled.id)(surface), cap: (0,labelled.id)(cap), origin: (0,labelled.id)(origin.id), classification };
    return [{ code: 'placement/surface-cap', rule: 'control-plane', layer: 'policy', at, params }];
}
function capOf(context, surface) {
    const { policy, situation } = context;
    if (situation.repositoryVisibility !== 'private' || !isPlannedControlPlane(context))
        return 'public';
    const { mayHold, surfaces } = policy.controlPlane;
    return (0,labels_label/* lower */.ib)(mayHold, surfaces[surface] ?? mayHold);
}
/** Denies and presets that keep an origin from the control plane. The cap alone grants nothing else. */
function keptAway(context, origin) {
    const { location, at } = context.policy.controlPlane;
    const flow = { ...(0,policy_flows/* dataOf */.qu)(origin), location, by: 'surface', of: 'control-plane', at };
    const flows = [
        { ...flow, operation: 'process' },
        { ...flow, operation: 'store' },
    ];
    return flows.flatMap((each) => (0,judge/* denials */.B)(context, each));
}
function aggregatesOf(context) {
    const { aggregates } = context.policy.controlPlane;
    if (aggregates === undefined || !isPlannedControlPlane(context))
        return undefined;
    const label = { classification: aggregates.becomes, categories: [], subjects: [] };
    return keptAway(context, { id: 'aggregates', label }).length > 0 ? undefined : aggregates;
}


/***/ }),

/***/ 78865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
const SEVERITY = { pass: 0, inconclusive: 1, fail: 2 };
/** The worst of several verdicts; of none, `fail`: nothing was shown. */
function worst(verdicts) {
    const sorted = [...verdicts].sort((a, b) => SEVERITY[b] - SEVERITY[a]);
    return sorted[0] ?? 'fail';
}


/***/ })

};
