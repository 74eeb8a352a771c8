export const id = 8976;
export const ids = [8976];
export const modules = {

/***/ 38307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readOrder)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./domain/release/manifest.js
const DEFAULT_MANIFEST = {
    keep: 2,
    maxEvidenceAge: { seconds: 7 * 86_400, text: '7d' },
    lease: { seconds: 600, text: '10m' },
};

// EXTERNAL MODULE: ./files/duration.js
var duration = __webpack_require__(79569);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/release.js



const MAX_AGE_SECONDS = 90 * 86_400;
const MAX_LEASE_SECONDS = 86_400;
const digest = (0,shape/* mapped */.CV)((0,shape/* pattern */.T1)(/sha256:[0-9a-f]{64}/, 'the digest of a release, sha256:<hex>'), (text) => text);
const releaseShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    keep: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 2, max: 100 }), DEFAULT_MANIFEST.keep),
    'max-evidence-age': (0,shape/* withDefault */.IQ)((0,duration/* duration */.p)({ seconds: MAX_AGE_SECONDS, text: '90d' }), DEFAULT_MANIFEST.maxEvidenceAge),
    lease: (0,shape/* withDefault */.IQ)((0,duration/* duration */.p)({ seconds: MAX_LEASE_SECONDS, text: '1d' }), DEFAULT_MANIFEST.lease),
    'roll-back-to': (0,shape/* optional */.lq)(digest),
    probes: (0,shape/* later */.NU)('release/not-yet'),
    weights: (0,shape/* later */.NU)('release/not-yet'),
    waves: (0,shape/* later */.NU)('release/not-yet'),
    pauses: (0,shape/* later */.NU)('release/not-yet'),
});
/** Throws `badInput` with all that is wrong. */
function readReleaseManifest(source) {
    const file = (0,shape/* readYaml */.gM)(releaseShape, source);
    const { keep, lease, 'max-evidence-age': maxEvidenceAge, 'roll-back-to': rollBackTo } = file;
    return { keep, lease, maxEvidenceAge, ...(rollBackTo === undefined ? {} : { rollBackTo }) };
}

// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
// EXTERNAL MODULE: ./commands/trusted-text.js
var trusted_text = __webpack_require__(97535);
// EXTERNAL MODULE: ./commands/deploy/inputs.js
var inputs = __webpack_require__(44517);
;// CONCATENATED MODULE: ./commands/deploy/order.js







async function readOrder({ policy, step, placement }, release, host) {
    return {
        artifact: onlyArtifact(step),
        destination: onlyDestination(step, placement),
        ...(await readManifest(policy, release, host)),
    };
}
function onlyArtifact(step) {
    const [first, ...others] = step.reads.filter((read) => read.kind === 'artifact');
    if (first === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('gate/model-not-tested', { artifact: (0,labelled.id)(step.id) }, step.at));
    if (others.length > 0)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('release/not-yet', { key: (0,labelled.id)('more than one artifact') }, step.at));
    return first;
}
/** One job, one destination: whoever names several lets the step run for each. */
function onlyDestination(step, { instance }) {
    if (step.each === 'destination' && instance !== undefined)
        return instance;
    const [first, ...others] = step.destinations;
    if (first !== undefined && others.length === 0)
        return first;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('release/not-yet', { key: (0,labelled.id)('a step with several destinations and without each') }, step.at));
}
async function readManifest(policy, release, host) {
    const path = (0,project/* inProject */.n)(policy.path, release);
    const mayBeMissing = release === inputs/* DEFAULT_MANIFEST_PATH */.e;
    const text = mayBeMissing ? await host.trusted.read(path) : await (0,trusted_text/* trustedText */.T)(path, undefined, host);
    if (text === undefined)
        return { manifest: DEFAULT_MANIFEST, manifestDigest: undefined };
    return { manifest: readReleaseManifest(text), manifestDigest: text.digest };
}


/***/ }),

/***/ 22541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ gateQuestion),
  L: () => (/* binding */ shownBy)
});

// EXTERNAL MODULE: ./domain/policy/proof-levels.js
var proof_levels = __webpack_require__(75183);
;// CONCATENATED MODULE: ./domain/gate/needs.js

/** The statements that a gate asks for: of the steps it lists, and of those that wrote what is deployed. */
function gateNeeds(policy, decision, deploy) {
    return neededSteps(policy, deploy).flatMap((step) => {
        const placements = decision.steps.get(step.id)?.placements ?? [];
        return placements.map((placement) => needOf(policy, step, placement));
    });
}
function neededSteps(policy, deploy) {
    const wanted = new Set([...deploy.gateNeeds, ...writersOf(policy, deploy)]);
    return [...policy.steps.values()].filter((step) => wanted.has(step.id));
}
/** The steps that wrote what this one reads, and what those read. */
function writersOf(policy, step) {
    const writers = new Set();
    const open = [step];
    for (const each of open) {
        for (const read of each.reads) {
            if (read.kind !== 'artifact' || writers.has(read.writer))
                continue;
            writers.add(read.writer);
            const writer = policy.steps.get(read.writer);
            if (writer)
                open.push(writer);
        }
    }
    return [...writers];
}
function needOf(policy, step, placement) {
    const origin = originOf(step, placement);
    const contract = origin === undefined ? undefined : contractOf(policy, origin);
    return {
        step: step.id,
        action: step.action,
        reads: origin === undefined ? step.reads : [{ kind: 'partition', origin }],
        writes: [...step.writes.keys()],
        timeoutMinutes: step.timeoutMinutes,
        targets: new Map(placement.allowed.flatMap((target) => targetEntry(policy, target, placement))),
        ...(placement.instance === undefined ? {} : { instance: placement.instance }),
        ...(contract === undefined ? {} : { contract }),
        ...(step.spec === undefined ? {} : { spec: step.spec }),
    };
}
/** The one partition that this instance of a step with `each: partition`, or a data check of one alone, reads. */
function originOf(step, { instance }) {
    const origins = step.reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));
    if (step.action === 'data-validate' && step.each === undefined && origins.length === 1)
        return origins[0];
    if (step.each !== 'partition' || instance === undefined)
        return undefined;
    return origins.find((origin) => origin === instance || origin.endsWith(`/${instance}`));
}
function contractOf(policy, origin) {
    const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    return partitions.find((partition) => partition.origin === origin)?.contract;
}
function targetEntry(policy, targetId, { proof }) {
    const target = policy.targets.get(targetId);
    if (target === undefined)
        return [];
    const { location, runsOn } = target;
    return [[targetId, { location, runsOn, proof: (0,proof_levels/* strongest */.yX)(proof, target.proof ?? 'declared') }]];
}

// EXTERNAL MODULE: ./domain/gate/texts.js
var texts = __webpack_require__(1340);
// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
// EXTERNAL MODULE: ./domain/gate/site-claim.js
var site_claim = __webpack_require__(95840);
// EXTERNAL MODULE: ./evidence/ed25519.js
var ed25519 = __webpack_require__(58222);
// EXTERNAL MODULE: ./evidence/platform-proof.js
var platform_proof = __webpack_require__(36019);
// EXTERNAL MODULE: ./files/trust.js + 1 modules
var files_trust = __webpack_require__(22741);
// EXTERNAL MODULE: ./commands/prove.js
var prove = __webpack_require__(18802);
;// CONCATENATED MODULE: ./commands/deploy/claims.js






/** Each statement with whether what was signed about its place holds, by the policy and the trust file as they are now. */
async function withClaims(statements, policy, host, { read }) {
    const text = await host.trusted.read((0,project/* inProject */.n)(policy.path, prove/* TRUST_FILE */.Ib));
    const trust = text === undefined ? prove/* NO_TRUST */.Jb : (0,files_trust/* readTrust */.b)(text);
    return Promise.all(statements.map(async (statement) => {
        const signed = claimOf(statement, trust);
        const faults = await platformFaultsOf(statement, signed.claimedAt, { policy, trust, read });
        const { platform } = statement.place;
        const claimedAt = signed.claimedAt ?? (platform && (0,platform_proof/* claimedTime */.Nv)(platform));
        return { statement, ...signed, platformFaults: faults, ...(claimedAt === undefined ? {} : { claimedAt }) };
    }));
}
function claimOf(statement, { sites }) {
    const { signed, location, platform } = statement.place;
    if (signed === undefined)
        return { claim: 'none' };
    const isTrusted = sites.get(location)?.includes(signed.key) ?? false;
    if (!isTrusted || !(0,ed25519/* verifyEd25519 */.I5)(signed.key, signed.claim, signed.signature))
        return { claim: 'not-verified' };
    const document = platform === undefined ? {} : { document: (0,platform_proof/* documentDigest */.yA)(platform) };
    const claim = parsed(signed.claim);
    if ((0,site_claim/* claimDifferences */.T)(claim, { ...expectedOf(statement), ...document }).length > 0)
        return { claim: 'not-verified' };
    // A claim without a time is of no time: the gate finds that none fits.
    return { claim: 'verified', claimedAt: typeof claim.at === 'string' ? claim.at : '' };
}
const expectedOf = ({ run, step, instance, texts, place: { location, target } }) => ({
    run,
    location,
    step,
    target,
    policy: texts.policy,
    ...(instance === undefined ? {} : { instance }),
});
async function platformFaultsOf(statement, claimedAt, { policy, trust, read }) {
    const { platform, location } = statement.place;
    if (platform === undefined)
        return [];
    const [cloud, pins] = [(0,prove/* cloudOf */.hH)(policy, location), trust.platforms.get(location)];
    const expected = { claim: expectedOf(statement), cloud, pins, at: claimedAt ?? statement.at };
    const findings = await (0,platform_proof/* platformFindings */.aC)(platform, expected, read);
    return findings.map(({ code }) => code);
}
function parsed(claim) {
    try {
        const value = JSON.parse(claim);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./commands/deploy/question.js





async function shownBy(statements, decided, host, ports) {
    const { policy, situation, step } = decided;
    return {
        needs: gateNeeds(policy, (0,evaluate/* evaluate */._3)(policy, situation), step),
        submitted: await withClaims(statements, policy, host, ports.platforms),
    };
}
async function gateQuestion(decided, order, shown, staged, { plan, ...asking }, host) {
    const { policy, situation, step, placement } = decided;
    return {
        step,
        destination: order.destination,
        destinationAllowed: placement.verdict === 'pass',
        ...shown,
        staged: staged.digest === undefined ? new Map() : new Map([[order.artifact.artifact, staged.digest]]),
        unstaged: staged.findings,
        trusted: {
            policy: policy.digest,
            texts: await trustedTexts(shown, policy, host),
            ...(plan === undefined ? {} : { plan }),
        },
        ...asking,
        evidence: policy.release.evidence,
        now: situation.now,
        maxAge: order.manifest.maxEvidenceAge,
        ...(order.manifest.rollBackTo === undefined ? {} : { rollBackTo: order.manifest.rollBackTo }),
    };
}
/** Digests of the contracts and specs, as they stand on the trusted ref now, that should have judged the evidence. */
async function trustedTexts({ needs }, policy, host) {
    const paths = new Set(needs.flatMap((need) => (0,texts/* judgedBy */.N)(need)?.path ?? []));
    const found = await Promise.all([...paths].map(async (path) => [path, (await host.trusted.read((0,project/* inProject */.n)(policy.path, path)))?.digest]));
    return new Map(found.flatMap(([path, digest]) => (digest === undefined ? [] : [[path, digest]])));
}


/***/ }),

/***/ 82770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ gateBlocks),
/* harmony export */   f: () => (/* binding */ gateCases),
/* harmony export */   hz: () => (/* binding */ gateDocument),
/* harmony export */   yQ: () => (/* binding */ deployReport)
/* harmony export */ });
/* harmony import */ var _domain_gate_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75570);
/* harmony import */ var _domain_gate_newest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31744);
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _domain_release_release_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95471);





/** What the gate said and what is served now, for people and for machines (DESIGN §12). */
function deployReport(reported) {
    const { question, gate, released } = reported;
    return {
        title: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Release to ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(question.destination)}: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(released?.verdict ?? gate.verdict)}`,
        blocks: [...gateBlocks(question, gate), ...(released ? servedBlocks(question, released) : [])],
        document: deployDocument(reported),
        cases: [...gateCases(question, gate), ...(released ? [releaseCase(question, released)] : [])],
    };
}
/** The gate alone, for a report without a release. */
function gateBlocks(question, gate) {
    const told = gate.verdict === 'pass'
        ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `The gate is open: each step it needs has passed, for the very bytes to be released.`
        : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `The gate is closed. Reasons: ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(gate.reasons.length)}.`;
    const head = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Evidence of`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Verdict`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Ran on`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Proof of place`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Reasons`];
    const rows = question.needs.map((need) => evidenceRow(need, question, gate));
    return [
        { block: 'paragraph', text: told },
        { block: 'table', head, rows },
    ];
}
function evidenceRow(need, question, gate) {
    const statement = (0,_domain_gate_newest_js__WEBPACK_IMPORTED_MODULE_1__/* .candidatesOf */ .k)(need, question)[0]?.statement;
    const codes = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(reasonsOf(need, gate).map(({ code }) => code))}`;
    if (statement === undefined)
        return [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_gate_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need)}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `none`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ``, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) ``, codes];
    const { verdict, place } = statement;
    return [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_gate_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need)}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(verdict)}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(place.target)}`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(place.level)}`, codes];
}
const reasonsOf = (need, { reasons }) => reasons.filter(({ params: { step } }) => step !== undefined && 'value' in step && step.value === (0,_domain_gate_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need).value);
function servedBlocks({ destination }, { verdict, before, after }) {
    const head = [(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Destination`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Verdict`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Before`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Now`, (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `Generation`];
    const row = [
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(destination)}`,
        (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(verdict)}`,
        served(before),
        served(after),
        after === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(after.generation)}`,
    ];
    return [{ block: 'table', head, rows: [row] }];
}
const served = (observed) => observed === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `nothing` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_release_release_id_js__WEBPACK_IMPORTED_MODULE_4__/* .shownRelease */ .zM)(observed)} (${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(observed.digest.slice(0, 19))}…)`;
function deployDocument({ question, gate, releaseId, released }) {
    const [digest] = question.staged.values();
    return {
        version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(1),
        release: { id: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(releaseId), digest: digest === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(digest) },
        gate: gateDocument(gate),
        destinations: { [question.destination]: destinationDocument(released) },
    };
}
const gateDocument = ({ verdict, reasons }) => ({
    verdict,
    reasons: reasons.map(({ code, at, params: { step } }) => ({
        code: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(code),
        step: step !== undefined && 'value' in step ? step : null,
        at: at === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(`${at.file}:${at.line}:${at.column}`),
    })),
});
function destinationDocument(released) {
    if (released === undefined)
        return { verdict: 'fail', before: null, after: null, 'read-back': null };
    const { verdict, before, after } = released;
    return { verdict, before: observedJson(before), after: observedJson(after), 'read-back': after?.whole ?? null };
}
function observedJson(observed) {
    if (observed === undefined)
        return null;
    return { release: (0,_domain_release_release_id_js__WEBPACK_IMPORTED_MODULE_4__/* .shownRelease */ .zM)(observed), digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(observed.digest), generation: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(observed.generation) };
}
const gateCases = (question, gate) => question.needs.map((need) => {
    const reasons = reasonsOf(need, gate);
    return {
        suite: 'gate',
        name: (0,_domain_gate_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need).value,
        status: reasons.length === 0 ? 'pass' : 'fail',
        at: question.step.at,
        detail: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(reasons.map(({ code }) => code))}`,
    };
});
const releaseCase = ({ destination, step }, { verdict, findings }) => ({
    suite: 'release',
    name: destination,
    status: verdict,
    at: step.at,
    detail: (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(findings.map(({ code }) => code))}`,
});


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

/***/ 34533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ judgeGate)
});

// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/gate/code.js
var code = __webpack_require__(16891);
// EXTERNAL MODULE: ./domain/outcome/instant.js
var instant = __webpack_require__(60028);
// EXTERNAL MODULE: ./domain/gate/naming.js
var naming = __webpack_require__(75570);
;// CONCATENATED MODULE: ./domain/gate/consistent.js



const MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** Reading data, hashing, storing: what a step does beside running a program. */
const BESIDE_MS = 60 * MINUTE_MS;
/** A test runs two models, each for as long as the step's timeout at most. */
const PROGRAMS = 2;
/** What no step writes that really ended so: evidence that disowns itself opens nothing. */
const allConsistent = (picks, question) => picks.flatMap((pick) => contradictions(pick).map((key) => (0,naming/* reason */.l)(question, 'gate/contradicts-itself', { step: (0,naming/* nameOf */.V)(pick.need), key: (0,labelled.id)(key) })));
function contradictions(pick) {
    const { verdict, codes } = pick.statement;
    if (verdict !== 'pass')
        return [];
    return [...(codes.length > 0 ? ['codes'] : []), ...countsOf(pick), ...(isOfItsTime(pick) ? [] : ['at'])];
}
/** A pass of nothing is none. */
function countsOf({ need, statement: { facts } }) {
    if (need.action === 'model-test')
        return isSome(facts.tests) ? [] : ['facts.tests'];
    if (need.action !== 'data-validate')
        return [];
    if (!isSome(facts.checks))
        return ['facts.checks'];
    return isSome(facts.passed) && Number(facts.passed) <= Number(facts.checks) ? [] : ['facts.passed'];
}
const isSome = (count) => typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
/** A site signs when a step begins; the step ends after that, and not long after it had to. */
function isOfItsTime({ need, statement, claimedAt }) {
    if (claimedAt === undefined)
        return true;
    const took = (0,instant/* instant */.u)(statement.at) - (0,instant/* instant */.u)(claimedAt);
    // Written so that a time that is none does not fit.
    return took >= -MAX_CLOCK_DIFFERENCE_MS && took <= PROGRAMS * need.timeoutMinutes * MINUTE_MS + BESIDE_MS;
}

// EXTERNAL MODULE: ./domain/gate/joins.js
var joins = __webpack_require__(58505);
// EXTERNAL MODULE: ./domain/gate/model.js
var model = __webpack_require__(5877);
// EXTERNAL MODULE: ./domain/gate/newest.js
var newest = __webpack_require__(31744);
;// CONCATENATED MODULE: ./domain/gate/passed.js


/** Only `pass` opens, and a test only of the model itself. */
function allPassed(picks, question) {
    return picks.flatMap(({ need, statement }) => [
        ...(statement.verdict === 'pass'
            ? []
            : [(0,naming/* reason */.l)(question, 'gate/not-passed', { step: (0,naming/* nameOf */.V)(need), verdict: (0,labelled.id)(statement.verdict) })]),
        ...(need.action === 'model-test' && statement.facts.binding !== 'predictor'
            ? [(0,naming/* reason */.l)(question, 'gate/binding-none', { step: (0,naming/* nameOf */.V)(need) })]
            : []),
    ]);
}

// EXTERNAL MODULE: ./domain/policy/proof-levels.js
var proof_levels = __webpack_require__(75183);
// EXTERNAL MODULE: ./domain/gate/service.js
var service = __webpack_require__(54131);
;// CONCATENATED MODULE: ./domain/gate/place.js




/** Each step ran where the policy, as it is now, lets it run, and showed so as well as the data asks for. */
const allPlaced = (picks, question) => picks.flatMap((pick) => [...wasAllowed(pick, question), ...wasShown(pick, question)]);
function wasAllowed({ need, statement: { place } }, question) {
    const target = need.targets.get(place.target);
    const params = { step: (0,naming/* nameOf */.V)(need), target: (0,labelled.id)(place.target) };
    if (target === undefined || target.location !== place.location) {
        return [(0,naming/* reason */.l)(question, 'gate/place-not-allowed', params)];
    }
    if ((0,proof_levels/* satisfies */.ib)(place.level, target.proof))
        return [];
    const levels = { got: (0,labelled.id)(place.level), expected: (0,labelled.id)(target.proof) };
    return [(0,naming/* reason */.l)(question, 'gate/place-too-weak', { step: (0,naming/* nameOf */.V)(need), ...levels })];
}
/** A level holds only with what it rests on, and what is there must hold, needed or not. */
function wasShown(pick, question) {
    const { need, claim, platformFaults } = pick;
    const step = (0,naming/* nameOf */.V)(need);
    const unsigned = claim === 'not-verified' || !(0,proof_levels/* satisfies */.ib)((0,proof_levels/* levelShown */.ki)(verified(pick)), pick.statement.place.level);
    return [
        ...(platformFaults.length > 0
            ? [(0,naming/* reason */.l)(question, 'gate/platform-not-verified', { step, reasons: (0,labelled/* ids */.dK)(platformFaults) })]
            : []),
        ...(unsigned ? [(0,naming/* reason */.l)(question, 'gate/claim-not-verified', { step })] : []),
        ...confirmedByService(pick, question),
    ];
}
/** Of the proofs of a place those that verified; the service is asked apart. */
function verified({ statement: { place }, claim, platformFaults }) {
    const { signed, platform, service } = place;
    return {
        ...(signed !== undefined && claim === 'verified' ? { signed } : {}),
        ...(platform !== undefined && platformFaults.length === 0 ? { platform } : {}),
        ...(service === undefined ? {} : { service }),
    };
}
function confirmedByService({ need, statement }, question) {
    const { place, run } = statement;
    const runsOn = need.targets.get(place.target)?.runsOn;
    if (place.service === undefined || runsOn === undefined)
        return [];
    if (question.jobs === undefined)
        return [(0,naming/* reason */.l)(question, 'gate/jobs-not-known', {})];
    const differing = (0,service/* serviceDifferences */.Ad)(place.service, run, question.jobs, runsOn);
    if (differing.length === 0)
        return [];
    return [(0,naming/* reason */.l)(question, 'gate/service-not-confirmed', { step: (0,naming/* nameOf */.V)(need), differing: (0,labelled/* ids */.dK)(differing) })];
}

// EXTERNAL MODULE: ./domain/gate/served.js
var served = __webpack_require__(31479);
// EXTERNAL MODULE: ./domain/gate/texts.js
var texts = __webpack_require__(1340);
;// CONCATENATED MODULE: ./domain/gate/this-run.js




const this_run_MAX_CLOCK_DIFFERENCE_MS = 5 * 60_000;
/** Every statement of a needed step, superseded ones too, is of this repository and run. */
function allOfThisRun(question) {
    return question.needs.flatMap((need) => (0,newest/* candidatesOf */.k)(need, question).flatMap(({ statement }) => strangeness(need, statement, question)));
}
function strangeness(need, { run: made }, question) {
    const { run } = question;
    const step = (0,naming/* nameOf */.V)(need);
    if (made.host === 'local' && run.host !== 'local')
        return [(0,naming/* reason */.l)(question, 'gate/local-evidence', { step })];
    if (made.host !== run.host || made.repository !== run.repository) {
        return [(0,naming/* reason */.l)(question, 'gate/other-repository', { step })];
    }
    if (made.run !== run.run) {
        return [(0,naming/* reason */.l)(question, 'gate/other-run', { step, got: (0,labelled.id)(made.run), expected: (0,labelled.id)(run.run) })];
    }
    if (made.attempt <= run.attempt)
        return [];
    return [(0,naming/* reason */.l)(question, 'gate/later-attempt', { step, got: (0,labelled/* known */.eO)(made.attempt), expected: (0,labelled/* known */.eO)(run.attempt) })];
}
function allFresh(picks, question) {
    const now = (0,instant/* instant */.u)(question.now);
    return picks.flatMap(({ need, statement: { at } }) => {
        const age = now - (0,instant/* instant */.u)(at);
        const params = { step: (0,naming/* nameOf */.V)(need), at: (0,labelled.id)(at) };
        // Written so that a time that is none is neither fresh nor past.
        if (!(age >= -this_run_MAX_CLOCK_DIFFERENCE_MS))
            return [(0,naming/* reason */.l)(question, 'gate/from-the-future', params)];
        if (age <= question.maxAge.seconds * 1000)
            return [];
        return [(0,naming/* reason */.l)(question, 'gate/too-old', { ...params, limit: (0,labelled.id)(question.maxAge.text) })];
    });
}

;// CONCATENATED MODULE: ./domain/gate/unsigned.js

/**
 * Nothing is signed yet. Unsigned evidence opens a directory release where everything ran on this machine, or one
 * within a run where the policy says so and the service confirms each job (DESIGN §9).
 */
function believable(picks, question) {
    const { run, evidence, jobs } = question;
    if (evidence === 'signed')
        return signatureNeeded(picks, question);
    if (run.host === 'local')
        return [];
    if (evidence !== 'same-run')
        return signatureNeeded(picks, question);
    if (jobs === undefined)
        return [(0,naming/* reason */.l)(question, 'gate/jobs-not-known', {})];
    return picks.flatMap((pick) => confirmed(pick, jobs, question));
}
const signatureNeeded = (picks, question) => picks.map(({ need }) => (0,naming/* reason */.l)(question, 'gate/signature-needed', { step: (0,naming/* nameOf */.V)(need) }));
/** Re-running failed jobs keeps what an earlier attempt left: its job counts, unless the same job failed later. */
function confirmed({ need, statement }, jobs, question) {
    const { job: jobId, attempt } = statement.run;
    const job = jobs.find((each) => each.id === jobId && each.attempt === attempt);
    if (job === undefined || !succeeded(job)) {
        return [(0,naming/* reason */.l)(question, 'gate/job-not-confirmed', { step: (0,naming/* nameOf */.V)(need) })];
    }
    const repeated = jobs.some((each) => each.name === job.name && each.attempt > attempt && !succeeded(each));
    return repeated ? [(0,naming/* reason */.l)(question, 'gate/job-repeated', { step: (0,naming/* nameOf */.V)(need) })] : [];
}
const succeeded = ({ status, conclusion }) => status === 'completed' && conclusion === 'success';

;// CONCATENATED MODULE: ./domain/gate/gate.js













/** Opens only if nothing speaks against it, and something was asked for (DESIGN §9). */
function judgeGate(question) {
    const { picks, reasons: missing } = (0,newest/* newest */.B)(question);
    const reasons = distinct([
        ...needsSomething(question),
        ...missing,
        ...allOfThisRun(question),
        ...allPassed(picks, question),
        ...allConsistent(picks, question),
        ...(0,model/* sameModel */.A)(picks, question),
        ...(0,joins/* sameData */.n6)(picks, question),
        ...(0,joins/* sameRules */.Gb)(picks, question),
        ...(0,code/* codeOfThisCommit */.k)(picks, question),
        ...(0,texts/* trustedTexts */.y)(picks, question),
        ...allFresh(picks, question),
        ...allPlaced(picks, question),
        ...believable(picks, question),
        ...destinationAllowed(question),
        ...(0,served/* replacesServed */.NO)(picks, question),
    ]);
    return { verdict: reasons.length === 0 ? 'pass' : 'fail', reasons };
}
/** What is the same for several steps is said once. */
const distinct = (reasons) => [
    ...new Map(reasons.map((each) => [JSON.stringify(each), each])).values(),
];
/** A gate without needs would always be open; a step that left no place to look for it would be forgotten. */
function needsSomething(question) {
    const { step, needs } = question;
    if (step.gateNeeds.length === 0)
        return [(0,naming/* reason */.l)(question, 'gate/needs-nothing', { step: (0,labelled.id)(step.id) })];
    const writers = step.reads.flatMap((read) => (read.kind === 'artifact' ? [read.writer] : []));
    const unknown = [...new Set([...step.gateNeeds, ...writers])].filter((wanted) => !needs.some((need) => need.step === wanted));
    return unknown.map((wanted) => (0,naming/* reason */.l)(question, 'gate/unknown-step', { step: (0,labelled.id)(wanted) }));
}
const destinationAllowed = (question) => question.destinationAllowed
    ? []
    : [(0,naming/* reason */.l)(question, 'gate/destination-not-allowed', { destination: (0,labelled.id)(question.destination) })];


/***/ }),

/***/ 58505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ sameRules),
/* harmony export */   n6: () => (/* binding */ sameData),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89450);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75570);



/** What was judged or used under a name, by digest. */
const digestOf = ({ subjects, materials }, name) => (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(subjects, name) ?? (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(materials, name);
/** Commit, policy and plan are those of this deployment. */
function sameRules(picks, question) {
    const { run, trusted } = question;
    return picks.flatMap(({ need, statement }) => {
        const step = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need);
        const { commit } = statement.run;
        const { policy, plan } = statement.texts;
        return [
            ...(commit === run.commit
                ? []
                : [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/commit-differs', { step, got: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(commit), expected: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(run.commit) })]),
            ...(policy === trusted.policy
                ? []
                : [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/policy-differs', { step, got: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(policy), expected: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(trusted.policy) })]),
            ...(plan === trusted.plan ? [] : [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/plan-differs', { step })]),
        ];
    });
}
/** All steps that read a partition say which bytes they saw, and all saw the same. */
function sameData(picks, question) {
    const first = new Map();
    return picks.flatMap((pick) => partitionsOf(pick).flatMap((origin) => {
        const other = first.get(origin) ?? pick;
        first.set(origin, other);
        const digest = digestOf(pick.statement, origin);
        if (digest !== undefined && digest === digestOf(other.statement, origin))
            return [];
        const params = { step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(pick.need), other: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(other.need), origin: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(origin) };
        return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/data-differs', params)];
    }));
}
const partitionsOf = ({ need }) => need.reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : []));


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sameModel),
/* harmony export */   v: () => (/* binding */ testedDigests)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89450);
/* harmony import */ var _joins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58505);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75570);
/* harmony import */ var _newest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31744);





/** What would be released was tested, and is what the pipeline made. */
function sameModel(picks, question) {
    const artifacts = question.step.reads.flatMap((read) => (read.kind === 'artifact' ? [read.artifact] : []));
    if (artifacts.length === 0)
        return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)(question, 'gate/model-not-tested', { artifact: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(question.step.id) })];
    return artifacts.flatMap((artifact) => [
        ...wasTested(artifact, picks, question),
        ...isStaged(artifact, picks, question),
        ...wasWritten(artifact, picks, question),
    ]);
}
/** The digests under which the evidence says an artifact was tested; one, if all is well. */
function testedDigests(artifact, question) {
    const picks = question.needs.flatMap((need) => (0,_newest_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .k)(need, question)
        .slice(0, 1)
        .map((each) => ({ ...each, need })));
    const tested = testsOf(artifact, picks).flatMap(({ statement }) => (0,_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(statement.subjects, artifact) ?? []);
    return [...new Set(tested)];
}
/** The model-test steps among the needs that say they judged this artifact. */
function testsOf(artifact, picks) {
    return picks.filter(({ need, statement }) => need.action === 'model-test' &&
        readsArtifact(need.reads, artifact) &&
        (0,_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(statement.subjects, artifact) !== undefined);
}
const readsArtifact = (reads, artifact) => reads.some((read) => read.kind === 'artifact' && read.artifact === artifact);
function wasTested(artifact, picks, question) {
    if (testsOf(artifact, picks).length > 0 || isToldAlready(artifact, picks, question))
        return [];
    return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)(question, 'gate/model-not-tested', { artifact: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(artifact) })];
}
/** A test that the gate needs and that did not run, or did not pass, is told as that. */
function isToldAlready(artifact, picks, { needs }) {
    const tests = needs.filter(({ action, reads }) => action === 'model-test' && readsArtifact(reads, artifact));
    return tests.some((test) => picks.find(({ need }) => need === test)?.statement.verdict !== 'pass');
}
function isStaged(artifact, picks, question) {
    const staged = question.staged.get(artifact);
    if (staged === undefined && question.unstaged.length > 0)
        return question.unstaged;
    const differing = testsOf(artifact, picks).filter(({ statement }) => (0,_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(statement.subjects, artifact) !== staged);
    return differing.map(({ need, statement }) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)(question, 'gate/tested-differs', {
        step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(need),
        tested: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)((0,_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(statement.subjects, artifact) ?? 'nothing'),
        staged: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(staged ?? 'nothing'),
    }));
}
/** Every step that saw the artifact saw what its writer wrote. */
function wasWritten(artifact, picks, question) {
    const writers = picks.filter(({ need }) => need.writes.includes(artifact));
    const readers = picks.filter(({ need }) => readsArtifact(need.reads, artifact));
    return writers.flatMap((writer) => {
        const written = (0,_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(writer.statement.subjects, artifact);
        const differing = readers.filter(({ statement }) => (0,_joins_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(statement, artifact) !== written);
        return differing.map(({ need, statement }) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)(question, 'gate/model-differs', {
            step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(need),
            tested: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)((0,_joins_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(statement, artifact) ?? 'nothing'),
            writer: (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(writer.need),
            written: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(written ?? 'nothing'),
        }));
    });
}


/***/ }),

/***/ 31744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ newest),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75570);



/** The one newest statement of each need. None, or two that claim to be the newest, is a reason. */
function newest(question) {
    const found = question.needs.map((need) => ({ need, candidates: candidatesOf(need, question) }));
    return {
        picks: found.flatMap(({ need, candidates }) => candidates.slice(0, 1).map((each) => ({ ...each, need }))),
        reasons: found.flatMap(({ need, candidates }) => faultsOf(need, candidates, question)),
    };
}
/** Statements of this very step, instance and action, newest first; a statement handed over twice is one. */
function candidatesOf(need, { submitted }) {
    const mine = submitted.filter(({ statement }) => statement.kind === undefined &&
        statement.step === need.step &&
        statement.instance === need.instance &&
        statement.action === need.action);
    const distinct = new Map(mine.map((each) => [JSON.stringify(each.statement), each]));
    return [...distinct.values()].sort(newestFirst);
}
const newestFirst = ({ statement: a }, { statement: b }) => (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .j)(a, b);
function faultsOf(need, candidates, question) {
    const [first] = candidates;
    if (first === undefined)
        return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/evidence-missing', { step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need) })];
    const equals = candidates.filter((each) => newestFirst(first, each) === 0).length;
    if (equals === 1)
        return [];
    return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/evidence-ambiguous', { step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need), statements: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(equals) })];
}


/***/ }),

/***/ 31479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ testedAt),
/* harmony export */   NO: () => (/* binding */ replacesServed),
/* harmony export */   kA: () => (/* binding */ mayReplace)
/* harmony export */ });
/* harmony import */ var _outcome_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60028);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75570);
/* harmony import */ var _newest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31744);




/**
 * What is served now may be replaced: by the same bytes, by what was tested after it and against it, or by what the
 * trusted manifest goes back to. Two runs at once, or an old one that is run again, do not undo a newer release.
 */
function replacesServed(picks, question) {
    const { served, unseen } = question;
    if (unseen.length > 0)
        return unseen;
    if (served === 'nothing' || served === 'not-asked' || mayAlways(served, question))
        return [];
    return [...againstServed(picks, served, question), ...afterServed(picks, served, question)];
}
/** The same, asked again once nobody else can change what is served. */
const mayReplace = (served, question) => replacesServed((0,_newest_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .B)(question).picks, { ...question, served: served ?? 'nothing' });
/** When the first of the tests ended that open the gate; undefined where there is none. */
const testedAt = (question) => testsIn((0,_newest_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .B)(question).picks)
    .map(({ statement }) => statement.at)
    .sort()[0];
const testsIn = (picks) => picks.filter(({ need }) => need.action === 'model-test');
function mayAlways(served, { staged, rollBackTo }) {
    const released = [...staged.values()];
    return released.includes(served.digest) || (rollBackTo !== undefined && released.includes(rollBackTo));
}
/** A champion of another destination cannot be looked at from here; the order of the tests has to do there. */
function againstServed(picks, served, question) {
    const { destination } = question;
    return testsIn(picks).flatMap(({ need, statement }) => {
        const champion = statement.materials[`release:${destination}`];
        if (champion === undefined || champion === served.digest)
            return [];
        const digests = { champion: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(champion), served: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(served.digest) };
        const params = { step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need), destination: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(destination), ...digests };
        return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/champion-moved-on', params)];
    });
}
function afterServed(picks, served, question) {
    return testsIn(picks).flatMap(({ need, statement: { at } }) => {
        // Written so that a time that is none is not later.
        if ((0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(at) >= (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(served.tested))
            return [];
        const times = { at: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(at), served: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(served.tested) };
        return [
            (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/older-than-served', {
                step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need),
                destination: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(question.destination),
                ...times,
            }),
        ];
    });
}


/***/ }),

/***/ 54131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ serviceDifferences),
/* harmony export */   Vx: () => (/* binding */ serviceProofOf),
/* harmony export */   _H: () => (/* binding */ jobsLike),
/* harmony export */   q_: () => (/* binding */ runningDifferences)
/* harmony export */ });
/* harmony import */ var _policy_runs_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87741);

/** An id of the Jobs API. A server of one's own gives a job its name in the workflow instead, which is no number. */
const JOB_ID = /^\d+$/;
/** One line that evidence can hold. */
const NAME = /^[^\p{C}\u2028\u2029]{1,300}$/u;
const MAX_LABELS = 20;
/** This job among those of its run: by its id, or else the one that the runner of this name is at work on. */
function jobsLike(jobs, run, runner) {
    if (JOB_ID.test(run.job))
        return jobs.filter(({ id }) => id === run.job);
    if (runner === undefined)
        return [];
    return jobs.filter((job) => job.attempt === run.attempt && job.runnerName === runner && isRunning(job));
}
const isRunning = ({ status }) => status === 'in_progress';
/** What the service must say of a job that runs here now: the keys in which it says otherwise. */
function runningDifferences(job, { run, runner, runsOn }) {
    return [
        ...(job.attempt === run.attempt ? [] : ['attempt']),
        ...(isRunning(job) ? [] : ['status']),
        ...(isName(job.runnerName) && (runner === undefined || job.runnerName === runner) ? [] : ['runner']),
        ...matchDifferences(job, runsOn),
    ];
}
/** Where a job's runner is not one that `runs-on` could have chosen. Labels are compared as the service does: in any case. */
function matchDifferences(job, runsOn) {
    const { group, labels } = (0,_policy_runs_on_js__WEBPACK_IMPORTED_MODULE_0__/* .askedRunner */ .N)(runsOn);
    const has = new Set(job.labels.map((label) => label.toLowerCase()));
    const fits = job.labels.length <= MAX_LABELS && job.labels.every(isName);
    return [
        ...(group === undefined || job.runnerGroup === group ? [] : ['group']),
        ...(fits && labels.every((label) => has.has(label.toLowerCase())) ? [] : ['labels']),
    ];
}
const isName = (text) => text !== null && NAME.test(text);
const serviceProofOf = (job) => ({
    job: job.id,
    runner: job.runnerName ?? '',
    group: isName(job.runnerGroup) ? job.runnerGroup : '',
    labels: job.labels,
});
/** The keys in which the service, asked again, no longer says what evidence holds; `job` where it knows no such job. */
function serviceDifferences(shown, run, jobs, runsOn) {
    const [job, second] = jobs.filter(({ id, attempt }) => id === shown.job && attempt === run.attempt);
    if (job === undefined || second !== undefined)
        return ['job'];
    const now = serviceProofOf(job);
    return [
        ...(!JOB_ID.test(run.job) || run.job === shown.job ? [] : ['job']),
        ...(now.runner === shown.runner && isName(job.runnerName) ? [] : ['runner']),
        ...(now.group === shown.group ? [] : ['group']),
        ...(now.labels.join('\n') === shown.labels.join('\n') ? [] : ['labels']),
        ...matchDifferences(job, runsOn),
    ];
}


/***/ }),

/***/ 95840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimRequest),
/* harmony export */   T: () => (/* binding */ claimDifferences)
/* harmony export */ });
function claimRequest(expected, nonce) {
    const { repository, run, attempt, job } = expected.run;
    const { step, instance = '', target, policy, document } = expected;
    const beside = document === undefined ? {} : { document };
    return { version: 1, repository, run, attempt, job, step, instance, target, policy, ...beside, nonce };
}
/** The keys in which a claim differs from what it must say; none means it is the claim that was asked for. */
function claimDifferences(claim, expected) {
    const nonce = typeof claim.nonce === 'string' ? claim.nonce : '';
    const wanted = { document: undefined, ...claimRequest(expected, nonce), location: expected.location };
    const differing = Object.entries(wanted).filter(([key, value]) => claim[key] !== value);
    return differing.map(([key]) => key);
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgedBy),
/* harmony export */   y: () => (/* binding */ trustedTexts)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75570);


/** A path in the project: no way out of it, nothing that a file system reads otherwise. */
const PLAIN_PATH = /^(?!.*(^|\/)\.{1,2}(\/|$))[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/;
/** The trusted text that must have judged a statement, as the policy names it: no test chooses its own. */
function judgedBy(need) {
    if (need.action === 'data-validate')
        return { text: 'contract', path: plain(need.contract) };
    if (need.action !== 'model-test')
        return undefined;
    return { text: 'spec', path: plain(need.spec) };
}
const plain = (path) => typeof path === 'string' && PLAIN_PATH.test(path) ? path : undefined;
/** Contracts and specs are, digest by digest, what stands on the trusted ref now. */
function trustedTexts(picks, question) {
    return picks.flatMap((pick) => {
        const judge = judgedBy(pick.need);
        if (judge === undefined)
            return [];
        const trusted = question.trusted.texts.get(judge.path ?? '');
        if (trusted !== undefined && pick.statement.texts[judge.text] === trusted)
            return [];
        return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/text-not-trusted', { step: (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(pick.need), text: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(judge.text) })];
    });
}


/***/ }),

/***/ 13875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ audienceOf),
/* harmony export */   y: () => (/* binding */ tokenDifferences)
/* harmony export */ });
/* harmony import */ var _outcome_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60028);

const MAX_CLOCK_DIFFERENCE_S = 5 * 60;
/** The audience that binds a token to one claim: it is made for nobody else, and for no other job. */
const audienceOf = (claim) => `urn:x-domicile:proof:${claim}`;
/** The keys in which a verified token differs from what it must say. `check_run_id` is missing where the server is old. */
function tokenDifferences(claims, expected) {
    const { run, job, repositoryId, audience, environment = '', hosted } = expected;
    const wanted = {
        aud: audience,
        repository: run.repository,
        repository_id: repositoryId,
        run_id: run.run,
        run_attempt: String(run.attempt),
        check_run_id: claims.check_run_id === undefined ? undefined : job,
        runner_environment: hosted ? 'github-hosted' : 'self-hosted',
        environment: environment === '' ? undefined : environment,
    };
    const differing = Object.entries(wanted).filter(([key, value]) => asText(claims[key]) !== value);
    return [...differing.map(([key]) => key), ...timeDifferences(claims, expected.now)];
}
/** Ids come as texts, and as numbers where a server is old. */
const asText = (value) => (typeof value === 'number' ? String(value) : value);
/** A token is made just now and not yet over; written so that a time that is none is neither. */
function timeDifferences({ iat, exp }, at) {
    const now = (0,_outcome_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .u)(at) / 1000;
    return [
        ...(typeof iat === 'number' && Math.abs(now - iat) <= MAX_CLOCK_DIFFERENCE_S ? [] : ['iat']),
        ...(typeof exp === 'number' && exp > now - MAX_CLOCK_DIFFERENCE_S ? [] : ['exp']),
    ];
}


/***/ }),

/***/ 95471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ isReleaseId),
/* harmony export */   MQ: () => (/* binding */ releaseIdOf),
/* harmony export */   yc: () => (/* binding */ shownHolder),
/* harmony export */   zM: () => (/* binding */ shownRelease)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23898);

const SHORT_DIGEST_CHARACTERS = 12;
const shortOf = (digest) => digest.slice('sha256:'.length).slice(0, SHORT_DIGEST_CHARACTERS);
/** The same bytes of the same run are the same release, however often the job runs. */
const releaseIdOf = (run, digest) => `${run}-${digest === undefined ? 'none' : shortOf(digest)}`;
const RUN = /^(?:local|\d{1,20})$/;
/** Whether a release is called as a deployment calls it: a run, and the digest of the bytes. */
function isReleaseId(release, digest) {
    const suffix = `-${shortOf(digest)}`;
    return release.endsWith(suffix) && RUN.test(release.slice(0, -suffix.length));
}
/** What a destination says it serves. Others may write there: a name that no deployment gives may be anything. */
const shownRelease = ({ release, digest }) => isReleaseId(release, digest) ? (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(release) : (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p)(release, 'restricted');
const HELD_BY = /^\S+ run (local|\d{1,20})(?: |$)/;
/** Of who holds a lease, the run alone: the rest may be anybody's words. */
function shownHolder(holder) {
    const [, run] = HELD_BY.exec(holder ?? '') ?? [];
    return (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_0__.id)(run === undefined ? 'another deployment' : `run ${run}`);
}


/***/ }),

/***/ 36019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ claimedTime),
/* harmony export */   aC: () => (/* binding */ platformFindings),
/* harmony export */   bo: () => (/* binding */ nonceFor),
/* harmony export */   yA: () => (/* binding */ documentDigest)
/* harmony export */ });
/* harmony import */ var _domain_gate_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98613);
/* harmony import */ var _domain_gate_site_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95840);
/* harmony import */ var _domain_gate_token_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13875);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24037);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72764);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74046);








/** What a site's signer signs to bind a cloud's document to its claim. */
const documentDigest = (proof) => (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(proof));
/** What a cloud is asked to sign for: this claim and no other. */
const nonceFor = (provider, claim) => ({ aws: () => undefined, azure: _domain_gate_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .azureNonce */ .hr, gcp: _domain_gate_token_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .audienceOf */ .O })[provider]((0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(claim));
/**
 * Everything that speaks against a cloud's proof; nothing means that it holds. The machine itself and the gate ask the
 * same, and believe nothing but the policy, the trust file and the cloud's signature.
 */
async function platformFindings(proof, { claim: expected, cloud, pins, at }, read) {
    if (cloud === undefined || cloud.provider !== proof.provider || pins?.provider !== proof.provider) {
        return [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/platform-not-pinned', { location: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(expected.location) })];
    }
    const claim = 'claim' in proof ? proof.claim : undefined;
    const claimed = parsed(claim ?? '{}');
    const differing = claim === undefined ? [] : (0,_domain_gate_site_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .claimDifferences */ .T)(claimed, expected);
    if (differing.length > 0)
        return [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/claim-differs', { differing: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(differing) })];
    const madeAt = claim === undefined ? at : String(claimed.at);
    try {
        const facts = await read(proof, pins);
        return (0,_domain_gate_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformFaults */ .r2)(facts, { cloud, pins, nonce: nonceFor(proof.provider, claim ?? ''), at: madeAt });
    }
    catch (thrown) {
        if (thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_)
            return thrown.findings;
        throw thrown;
    }
}
/** When the claim was made by the word of the proof itself; undefined where it holds none. */
const claimedTime = (proof) => 'claim' in proof ? String(parsed(proof.claim).at) : undefined;
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,_strict_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ })

};
