export const id = 5634;
export const ids = [5634];
export const modules = {

/***/ 90087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preferredBlock),
/* harmony export */   q: () => (/* binding */ choiceInWords)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96029);
/* harmony import */ var _domain_policy_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36066);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80467);





/** Why each step runs where it does, and not on another target that may run it. Nothing where there is no choice. */
function preferredBlock(steps) {
    const items = steps.flatMap(({ step, placements }) => placements.flatMap((placement) => comparisons((0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .K)(step, placement), placement)));
    if (items.length === 0)
        return [];
    const summary = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `Why this target, of those allowed`;
    return [{ block: 'details', summary, blocks: [{ block: 'list', items }] }];
}
/** The report for machines has them all. */
const MAX_TOLD = 5;
/** Those that came nearest. */
function comparisons(name, placement) {
    const choices = (0,_domain_policy_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesOf */ .c)(placement);
    const told = choices.slice(0, MAX_TOLD);
    const items = told.map((each) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(placement.target ?? '')} before ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(each.over)} ${choiceInWords(each)}`);
    const more = choices.length - told.length;
    const all = more > 0 ? [...items, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `and before ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(more)} more`] : items;
    return all.map((each) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(name)}: ${each}`);
}
/** What decided, with both numbers: `by egress-cost: 0.00 vs 1.08 USD`. */
function choiceInWords({ by, chosen, other }) {
    if (by === 'availability')
        return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `by availability: no runner of the other is online`;
    if (by === 'name')
        return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `by name: equal by every preference`;
    if (by === 'data-locality')
        return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `by data-locality: ${units(chosen)} vs ${units(other)} records moved, counted twice where they go abroad`;
    const digits = digitsOf(chosen, other);
    const numbers = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(by)}: ${amount(chosen, digits)} vs ${amount(other, digits)}`;
    return by === 'cost' ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${numbers} an hour` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${numbers} USD`;
}
const units = (value) => (value === 'unknown' ? (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(value) : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(value));
const amount = (micros, digits) => micros === 'unknown' ? (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(micros) : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)((0,_domain_places_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .inDollars */ .D$)(micros), digits);
const CENTS = 2;
const MICROS = 6;
/** Cents, unless they would make two prices look alike. */
const digitsOf = (a, b) => a !== 'unknown' && b !== 'unknown' && (0,_domain_places_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .inDollars */ .D$)(a).toFixed(CENTS) === (0,_domain_places_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .inDollars */ .D$)(b).toFixed(CENTS) ? MICROS : CENTS;


/***/ }),

/***/ 35634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DS: () => (/* binding */ casesOf),
  yP: () => (/* binding */ decidedBy),
  sH: () => (/* binding */ planReport)
});

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/proof-levels.js
var proof_levels = __webpack_require__(75183);
// EXTERNAL MODULE: ./report/message.js
var message = __webpack_require__(55559);
// EXTERNAL MODULE: ./commands/reasons.js
var reasons = __webpack_require__(21197);
// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var policy_context = __webpack_require__(69112);
// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
// EXTERNAL MODULE: ./commands/plan/named.js
var named = __webpack_require__(80467);
;// CONCATENATED MODULE: ./commands/plan/diagram/drawing.js






/** Data, steps on their chosen targets, stores and destinations, and what goes from one to the other. */
function drawingOf({ policy, situation, merged }) {
    const context = (0,policy_context/* contextOf */.Vm)(policy, { ...situation, event: 'trusted' });
    const drawings = [...merged.steps.values()].flatMap(({ step, placements }) => placements.map((placement) => drawnStep(context, step, placement)));
    return { boxes: drawings.flatMap(({ boxes }) => boxes), arrows: drawings.flatMap(({ arrows }) => arrows) };
}
/** Nothing of a step that runs nowhere: it moves nothing. */
function drawnStep(context, stepId, placement) {
    const step = context.policy.steps.get(stepId);
    const target = context.policy.targets.get(placement.target ?? '');
    const instance = step && (0,instances/* instancesOf */.s)(step).find(({ name }) => name === placement.instance);
    if (!step || !target || !instance)
        return { boxes: [], arrows: [] };
    const name = (0,named/* named */.K)(stepId, placement);
    const box = { key: `step ${name}`, kind: 'step', lines: [(0,outcome_document/* say */.c) `${(0,labelled.id)(name)}`, (0,outcome_document/* say */.c) `on ${(0,labelled.id)(target.id)}`] };
    const ends = [
        ...instance.reads.map((read) => readFrom(context, read)),
        ...writtenTo(context, step, instance),
        ...releasedTo(context, instance),
    ];
    return {
        boxes: [{ location: target.location, box }, ...ends.map(({ placed }) => placed)],
        arrows: ends.map((end) => arrowOf(end, box.key)),
    };
}
function readFrom({ policy, origins }, read) {
    const carried = { flows: 'in', origins: origins.ofReads([read]) };
    if (read.kind === 'artifact')
        return { ...carried, kind: 'model', placed: storeBox(policy, read.store) };
    const [partition] = carried.origins;
    const lines = [(0,outcome_document/* say */.c) `${(0,labelled.id)(read.origin)}`, (0,outcome_document/* say */.c) `${(0,labelled.id)(partition?.label.classification ?? 'unknown')}`];
    const box = { key: `data ${read.origin}`, kind: 'data', lines };
    return { ...carried, kind: 'data', placed: { location: partition?.partition?.location ?? '', box } };
}
const writtenTo = ({ policy, origins }, step, { reads }) => [...step.writes].map(([output, { store }]) => ({
    flows: 'out',
    kind: 'model',
    origins: origins.ofWrite(step.id, output, reads),
    placed: storeBox(policy, store),
}));
const releasedTo = ({ policy, origins }, { reads, destinations }) => destinations.map((destination) => ({
    flows: 'out',
    kind: 'model',
    origins: origins.ofReads(reads),
    placed: {
        location: policy.destinations.get(destination)?.location ?? '',
        box: { key: `destination ${destination}`, kind: 'destination', lines: [(0,outcome_document/* say */.c) `${(0,labelled.id)(destination)}`] },
    },
}));
const storeBox = ({ stores }, store) => ({
    location: stores.get(store)?.location ?? '',
    box: { key: `store ${store}`, kind: 'store', lines: [(0,outcome_document/* say */.c) `store ${(0,labelled.id)(store)}`] },
});
function arrowOf({ placed, flows, kind, origins }, step) {
    const { classification } = (0,label/* joinedLabel */.u5)(origins.map(({ label }) => label));
    const text = kind === 'data' ? (0,outcome_document/* say */.c) `${(0,labelled.id)(classification)} data` : (0,outcome_document/* say */.c) `model, ${(0,labelled.id)(classification)}`;
    const other = placed.box.key;
    return flows === 'in' ? { from: other, to: step, kind, text } : { from: step, to: other, kind, text };
}

;// CONCATENATED MODULE: ./commands/plan/diagram/grouped.js


/** What is of one kind and lies together as one box, and what goes from one to another as one arrow. */
function grouped({ areas, arrows }) {
    const group = new Map(areas.flatMap(({ key, boxes }) => boxes.map((box) => [box.key, `${key} ${box.kind}`])));
    const keyOf = (end) => group.get(end) ?? end;
    const moved = arrows.map((arrow) => ({ ...arrow, from: keyOf(arrow.from), to: keyOf(arrow.to) }));
    return {
        areas: areas.map((area) => ({ ...area, boxes: groupedBoxes(area) })),
        // Arrows that say the same are one; of two labels both are drawn.
        arrows: [...new Map(moved.map((arrow) => [JSON.stringify(arrow), arrow])).values()],
    };
}
function groupedBoxes({ key, boxes }) {
    const kinds = [...new Set(boxes.map(({ kind }) => kind))];
    return kinds.map((kind) => {
        const own = boxes.filter((box) => box.kind === kind);
        const [only] = own;
        const lines = own.length === 1 && only ? only.lines : [(0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(own.length)} ${NAMES[kind]}`];
        return { key: `${key} ${kind}`, kind, lines };
    });
}
const NAMES = {
    data: (0,outcome_document/* say */.c) `partitions`,
    step: (0,outcome_document/* say */.c) `steps`,
    store: (0,outcome_document/* say */.c) `stores`,
    destination: (0,outcome_document/* say */.c) `destinations`,
    surfaces: (0,outcome_document/* say */.c) `surfaces`,
    refused: (0,outcome_document/* say */.c) `refused`,
};

// EXTERNAL MODULE: ./domain/policy/tally.js
var tally = __webpack_require__(38295);
// EXTERNAL MODULE: ./domain/places/countries.js
var countries = __webpack_require__(5653);
;// CONCATENATED MODULE: ./commands/plan/diagram/title.js




/** A location with the names of the places that it could be in. */
function titleOf(policy, location) {
    const { places } = (0,policy_context/* spotOf */.Yf)(policy, location);
    if (places === 'unknown')
        return (0,outcome_document/* say */.c) `${(0,labelled.id)(location)}: place unknown`;
    return (0,outcome_document/* say */.c) `${(0,labelled.id)(location)}: ${(0,labelled/* ids */.dK)(places.map(countries/* placeName */.fW))}`;
}
/** The key of a location's area. */
const locationKey = (location) => `location ${location}`;

;// CONCATENATED MODULE: ./commands/plan/diagram/refused.js





/** Apart from the rest: targets that may run nothing, and steps that may run nowhere, each with the reason. */
function refused(planned) {
    const targets = causesOf(planned);
    const denied = [...planned.merged.steps.values()].flatMap(({ step, placements }) => placements.filter(({ verdict }) => verdict !== 'pass').map((placement) => deniedBox(step, placement)));
    const boxes = [...targets.map(causeBox), ...denied];
    const title = (0,outcome_document/* say */.c) `Refused: nothing runs here`;
    return {
        areas: boxes.length === 0 ? [] : [{ key: 'refused', kind: 'refused', title, boxes }],
        arrows: targets.flatMap((cause) => arrowsTo(cause, planned)),
    };
}
function causesOf({ policy, merged }) {
    const placements = [...merged.steps.values()].flatMap((each) => each.placements);
    const causes = new Map();
    for (const target of policy.targets.keys()) {
        const against = placements.map(({ rejected }) => rejected.get(target));
        const reasons = against.flatMap((each) => each ?? []);
        const reason = (0,tally/* decisive */.l)(reasons);
        if (reason === undefined || against.includes(undefined))
            continue;
        const key = `refused ${reason.code} ${reason.rule ?? ''}`;
        const { targets = [], origins = [] } = causes.get(key) ?? {};
        const more = reasons.flatMap(({ flow }) => flow?.origin ?? []);
        causes.set(key, { key, reason, targets: [...targets, target], origins: new Set([...origins, ...more]) });
    }
    return [...causes.values()];
}
/** More ids than this are a number. */
const MAX_IDS = 3;
function causeBox({ key, targets, reason }) {
    const who = targets.length > MAX_IDS ? (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(targets.length)} targets` : (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(targets)}`;
    return { key, kind: 'refused', lines: [who, inWords(reason)] };
}
function deniedBox(step, placement) {
    const name = (0,named/* named */.K)(step, placement);
    return { key: `denied ${name}`, kind: 'refused', lines: [(0,outcome_document/* say */.c) `step ${(0,labelled.id)(name)}`, (0,outcome_document/* say */.c) `no target may run it`] };
}
/** From each location that holds such data. */
function arrowsTo({ key, origins }, { policy }) {
    const partitions = [...policy.datasets.values()].flatMap((each) => [...each.partitions.values()]);
    const homes = new Set(partitions.filter(({ origin }) => origins.has(origin)).map(({ location }) => location));
    return [...homes].map((home) => ({ from: locationKey(home), to: key, kind: 'refused' }));
}
function inWords(reason) {
    const words = WORDS[reason.code];
    return words === undefined ? (0,outcome_document/* say */.c) `refused: ${(0,labelled.id)(reason.code)}` : words(reason);
}
const WORDS = {
    'placement/place-unknown': () => (0,outcome_document/* say */.c) `nobody can say in which country it stands, so the data may not go there`,
    'placement/denied-by-preset': ({ rule = '' }) => (0,outcome_document/* say */.c) `outside the places of ${(0,labelled.id)(rule)}`,
    'placement/denied-by-rule': ({ rule = '' }) => (0,outcome_document/* say */.c) `denied by rule ${(0,labelled.id)(rule)}`,
    'placement/operator-outside': ({ rule = '' }) => (0,outcome_document/* say */.c) `run by companies that rule ${(0,labelled.id)(rule)} denies`,
    'placement/operator-unknown': () => (0,outcome_document/* say */.c) `nobody can say whose law reaches those who run it`,
    'placement/no-allow': () => (0,outcome_document/* say */.c) `no rule allows data there`,
    'placement/capacity': () => (0,outcome_document/* say */.c) `too small for any step`,
};

// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
;// CONCATENATED MODULE: ./commands/plan/diagram/surfaces.js




/** The CI service is a place too: what reaches its logs and summaries, from wherever something runs. */
function surfaces_surfaces({ policy, situation }, places) {
    const { location } = policy.controlPlane;
    const { caps } = (0,surfaces/* surfaceCaps */.Rc)(policy, situation);
    const key = 'control plane';
    const lines = [
        (0,outcome_document/* say */.c) `logs and summaries`,
        (0,outcome_document/* say */.c) `at most ${(0,labelled.id)(caps.summary)}`,
        (0,outcome_document/* say */.c) `artifacts: at most ${(0,labelled.id)(caps.artifact)}`,
    ];
    const area = {
        key,
        kind: 'service',
        title: (0,outcome_document/* say */.c) `Control plane, ${titleOf(policy, location)}`,
        boxes: [{ key: 'surfaces', kind: 'surfaces', lines }],
    };
    const running = places.filter(({ boxes }) => boxes.some(({ kind }) => kind === 'step'));
    return {
        areas: running.length === 0 ? [] : [area],
        arrows: running.map(({ key: from }) => ({ from, to: key, kind: 'shown' })),
    };
}

;// CONCATENATED MODULE: ./commands/plan/diagram/diagram.js







/** More boxes than this nobody takes in at a glance: what lies together is drawn as one. */
const MAX_BOXES = 30;
/** What goes where if all runs as planned, and where nothing runs: for readers who know no policy. */
function flowDiagram(planned) {
    const whole = diagramOf(planned);
    if (boxCount(whole) === 0)
        return [];
    if (boxCount(whole) <= MAX_BOXES)
        return [{ block: 'diagram', caption: [LEGEND], diagram: whole }];
    const small = grouped(whole);
    const left = (0,outcome_document/* say */.c) `The picture is left out: ${(0,labelled/* known */.eO)(small.areas.length)} places are more than one shows.`;
    if (boxCount(small) > MAX_BOXES)
        return [{ block: 'paragraph', text: left }];
    const together = (0,outcome_document/* say */.c) `What lies together is one box: there are ${(0,labelled/* known */.eO)(boxCount(whole))}.`;
    return [{ block: 'diagram', caption: [LEGEND, together], diagram: small }];
}
const LEGEND = (0,outcome_document/* say */.c) `What goes where: blue is data, green a step on its target, yellow a store, violet where a model goes live; dashed is what the CI service gets to see; grey is refused.`;
const boxCount = ({ areas }) => areas.flatMap(({ boxes }) => boxes).length;
function diagramOf(planned) {
    const { boxes, arrows } = drawingOf(planned);
    const places = locationAreas(planned.policy, boxes);
    const parts = [{ areas: places, arrows }, surfaces_surfaces(planned, places), refused(planned)];
    return { areas: parts.flatMap(({ areas }) => areas), arrows: parts.flatMap((part) => part.arrows) };
}
function locationAreas(policy, placed) {
    const locations = [...new Set(placed.map(({ location }) => location))];
    return locations.map((location) => ({
        key: locationKey(location),
        kind: 'location',
        title: titleOf(policy, location),
        boxes: boxesAt(location, placed),
    }));
}
/** Each once: a partition is read by several steps. */
const boxesAt = (location, placed) => [
    ...new Map(placed.filter((each) => each.location === location).map(({ box }) => [box.key, box])).values(),
];

// EXTERNAL MODULE: ./commands/plan/document.js
var plan_document = __webpack_require__(59369);
// EXTERNAL MODULE: ./commands/plan/preferred.js
var preferred = __webpack_require__(90087);
// EXTERNAL MODULE: ./commands/plan/summary.js
var summary = __webpack_require__(54638);
;// CONCATENATED MODULE: ./commands/plan/rejections.js





/** Why not elsewhere: a row for each reason, whatever it bites of which data. Nothing where nothing is refused. */
function rejectionsTable(steps, targets) {
    const rows = rejections_grouped(steps.flatMap(rejectionsOf)).map(rowOf);
    if (rows.length === 0)
        return [];
    const head = [(0,outcome_document/* say */.c) `Step`, (0,outcome_document/* say */.c) `Target`, (0,outcome_document/* say */.c) `Reason`, (0,outcome_document/* say */.c) `Rule`, (0,outcome_document/* say */.c) `Data`, (0,outcome_document/* say */.c) `At`];
    const summary = (0,outcome_document/* say */.c) `Why not elsewhere: ${(0,labelled/* known */.eO)(rows.length)} reasons over ${(0,labelled/* known */.eO)(targets)} targets`;
    const table = { block: 'table', head, rows };
    return [{ block: 'details', summary, blocks: [{ block: 'list', items: steps.flatMap(summariesOf) }, table] }];
}
/** A line for each step, partition or destination: how many targets may run it, and what keeps the others from it. */
const summariesOf = ({ step, placements }) => placements.map((placement) => (0,summary/* summaryOf */.YG)(step, placement));
const rejectionsOf = ({ step, placements }) => placements.flatMap((placement) => {
    const by = (target, reasons) => reasons.map((reason) => ({ name: (0,named/* named */.K)(step, placement), target, reason }));
    const onTargets = [...placement.rejected].flatMap(([target, reasons]) => by(target, reasons));
    return [...by('every target', placement.reasons), ...onTargets];
});
/** In the order in which each was met first. */
function rejections_grouped(rejections) {
    const groups = new Map();
    for (const each of rejections) {
        const { name, target, reason } = each;
        const key = JSON.stringify([name, target, reason.code, reason.rule, reason.at]);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return [...groups.values()];
}
function rowOf(group) {
    const [{ name, target, reason }] = group;
    const flows = group.flatMap((each) => each.reason.flow ?? []);
    return [
        (0,outcome_document/* say */.c) `${(0,labelled.id)(name)}`,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(target)}`,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(reason.code)}`,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(reason.rule ?? '')}`,
        dataOf(flows),
        (0,outcome_document/* say */.c) `${(0,labelled.id)((0,plan_document/* position */.G1)(reason.at))}`,
    ];
}
function dataOf(flows) {
    if (flows.length === 0)
        return (0,outcome_document/* say */.c) ``;
    const operations = new Set(flows.map(({ operation }) => operation));
    const origins = new Set(flows.map(({ origin }) => origin));
    return (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(operations)} ${(0,labelled/* ids */.dK)(origins)}`;
}

// EXTERNAL MODULE: ./commands/plan/words.js
var words = __webpack_require__(80779);
;// CONCATENATED MODULE: ./commands/plan/report.js












/** The plan for people: where each step runs, and why not elsewhere; and for machines (DESIGN §12). */
function planReport(planned, verdict, proposal) {
    const steps = [...planned.merged.steps.values()];
    return {
        title: (0,outcome_document/* say */.c) `Residency plan: ${(0,labelled.id)(verdict)}`,
        blocks: [
            { block: 'paragraph', text: decidedBy(planned) },
            ...(proposal === undefined ? [] : [proposed(proposal)]),
            placementsTable(planned.policy, steps),
            ...flowDiagram(planned),
            ...rejectionsTable(steps, planned.policy.targets.size),
            ...(0,preferred/* preferredBlock */.J)(steps),
        ],
        document: (0,plan_document/* planDocument */.NP)(planned, verdict),
        cases: casesOf(planned.policy, steps),
    };
}
const proposed = ({ verdict }) => ({
    block: 'paragraph',
    text: (0,outcome_document/* say */.c) `The policy at hand is another one, a proposal: ${(0,labelled.id)(verdict)}. The tables are about the policy that decides; findings say “in the proposed policy” where they are about the proposal.`,
});
const decidedBy = ({ policy, source }) => (0,outcome_document/* say */.c) `${source.source === 'workspace' ? (0,outcome_document/* say */.c) `Proposed, and not decided, by` : (0,outcome_document/* say */.c) `Decided by`} ${(0,labelled/* path */.Ae)(policy.path)} at ${(0,labelled.id)(source.commit.slice(0, 12))} (${(0,labelled.id)(source.ref)}), ${(0,labelled.id)(policy.digest.slice(0, 19))}…; engineering defaults for regimes, not legal advice.`;
function placementsTable(policy, steps) {
    const head = [(0,outcome_document/* say */.c) `Step`, (0,outcome_document/* say */.c) `Verdict`, (0,outcome_document/* say */.c) `Runs on`, (0,outcome_document/* say */.c) `Place`, (0,outcome_document/* say */.c) `Proof`, (0,outcome_document/* say */.c) `Allowed by`];
    const rows = steps.flatMap(({ step, placements }) => placements.map((placement) => placementRow(policy, step, placement)));
    return { block: 'table', head, rows };
}
function placementRow(policy, step, placement) {
    const target = policy.targets.get(placement.target ?? '');
    const first = [(0,outcome_document/* say */.c) `${(0,labelled.id)((0,named/* named */.K)(step, placement))}`, (0,outcome_document/* say */.c) `${(0,labelled.id)(placement.verdict)}`];
    if (placement.verdict !== 'pass' || target === undefined)
        return [...first, (0,outcome_document/* say */.c) `nowhere`, (0,outcome_document/* say */.c) ``, (0,outcome_document/* say */.c) ``, (0,outcome_document/* say */.c) ``];
    const proof = (0,proof_levels/* strongest */.yX)(placement.proof, target.proof ?? 'declared');
    return [
        ...first,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(target.id)}`,
        (0,outcome_document/* say */.c) `${placesOf(policy, target.location)}`,
        (0,outcome_document/* say */.c) `${(0,labelled.id)(proof)}`,
        (0,outcome_document/* joined */.o)(rulesOf(placement.notes.get(target.id) ?? []), ', '),
    ];
}
function placesOf(policy, location) {
    const places = policy.locations.get(location)?.places ?? 'unknown';
    return places === 'unknown' ? [(0,labelled.id)('unknown')] : (0,labelled/* ids */.dK)(places);
}
/** Each once, and of an entry that somebody answers for how that is known. */
function rulesOf(reasons) {
    const rules = new Map();
    for (const reason of reasons) {
        const rule = (0,words/* ruleOf */.Y)(reason);
        if (rule !== undefined)
            rules.set(rule, (0,outcome_document/* say */.c) `${(0,labelled.id)(rule)}${(0,words/* approvalOf */.xf)(reason)}`);
    }
    return [...rules.values()];
}
/** One for each step, partition or destination. */
const casesOf = (policy, steps) => steps.flatMap(({ step, placements }) => placements.map((placement) => planCase(policy, step, placement)));
const planCase = (policy, step, placement) => ({
    suite: 'plan',
    name: (0,named/* named */.K)(step, placement),
    status: placement.verdict,
    ...atOf(policy.steps.get(step)),
    detail: placement.target === undefined || placement.verdict !== 'pass'
        ? against(step, placement)
        : (0,outcome_document/* say */.c) `runs on ${(0,labelled.id)(placement.target)}`,
});
/** The sum of it first, which is the message of a failed case; then each reason. */
const against = (step, placement) => (0,outcome_document/* joined */.o)([
    (0,summary/* summaryOf */.YG)(step, placement),
    ...(0,reasons/* reasonFindings */.FR)(placement).map((finding) => {
        const { what, help } = (0,message/* messageOf */.b)(finding);
        return (0,outcome_document/* joined */.o)([what, help], '; ');
    }),
], '\n');
const atOf = (step) => (step === undefined ? {} : { at: step.at });


/***/ })

};
