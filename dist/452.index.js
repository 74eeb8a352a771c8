export const id = 452;
export const ids = [452];
export const modules = {

/***/ 27856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  xc: () => (/* binding */ placementOf),
  cg: () => (/* binding */ stepOf)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/evaluate.js + 7 modules
var evaluate = __webpack_require__(75252);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./evidence/envelope.js + 2 modules
var envelope = __webpack_require__(35451);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./domain/gate/code.js
var code = __webpack_require__(16891);
// EXTERNAL MODULE: ./domain/labels/label.js
var label = __webpack_require__(96578);
;// CONCATENATED MODULE: ./commands/code-of-run.js




/**
 * The event vouches for the run's commit alone. Where the workflow checked out another one, or laid other files into
 * the working tree, nobody has reviewed for this run what would read the data. A person at a terminal may edit there.
 */
async function refuseOtherCode(action, { step, placement }, { run, attended }, { checkout }) {
    if (!code/* RUNS_CODE */.x.includes(action))
        return;
    if ((0,label/* joinedLabel */.u5)([...placement.origins.values()]).classification === 'public')
        return;
    const got = await checkout.commit();
    const params = { step: (0,labelled.id)(step.id), commit: (0,labelled.id)(run.commit) };
    if (got !== run.commit) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('placement/other-code', { ...params, got: (0,labelled.id)(got ?? 'none') }, step.at));
    }
    if (attended || (await checkout.isPristine()))
        return;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('placement/code-changed', params, step.at));
}

// EXTERNAL MODULE: ./commands/meant.js
var meant = __webpack_require__(84147);
// EXTERNAL MODULE: ./domain/outcome/digest.js
var digest = __webpack_require__(12385);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
;// CONCATENATED MODULE: ./commands/planned.js




/** What the plan that was handed over says of this step. It advises; nothing in it is believed without checking. */
function plannedTarget(plan, step, instance) {
    const { policy, steps } = parsePlan(plan);
    const planned = (0,own/* own */.Z)(steps, step);
    const job = instance === undefined ? planned : jobOf(planned, instance);
    if (isRecord(job) && typeof job.target === 'string')
        return { policy, target: job.target };
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/not-planned', { step: (0,labelled.id)(step) }));
}
function jobOf(planned, instance) {
    const matrix = isRecord(planned) && Array.isArray(planned.matrix) ? planned.matrix : [];
    return matrix.find((job) => isRecord(job) && (job.partition === instance || job.destination === instance));
}
function parsePlan(plan) {
    const value = parsed(plan);
    const origin = isRecord(value) ? value._plan : undefined;
    if (!isRecord(value) || !isRecord(origin))
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/malformed'));
    const { version, policy } = origin;
    if (version !== 1 || typeof policy !== 'string' || !(0,digest/* isDigest */.B)(policy))
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/malformed'));
    return { policy, steps: value };
}
function parsed(plan) {
    try {
        return JSON.parse(plan);
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null;

// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
// EXTERNAL MODULE: ./commands/prove.js
var prove = __webpack_require__(18802);
// EXTERNAL MODULE: ./commands/reasons.js
var reasons = __webpack_require__(21197);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./commands/trusted-text.js
var trusted_text = __webpack_require__(97535);
;// CONCATENATED MODULE: ./commands/admit.js














/**
 * Decides again, on the machine itself, before any data is touched: the trusted policy as it is now, the placement
 * of this step, the target that was planned, and the proof that this machine is it.
 */
async function admit(action, inputs, host, ports) {
    const { policy, source } = await (0,trusted_policy/* trustedPolicy */.UM)(host, inputs.policy);
    const situation = { ...(await host.situation()), now: ports.clock.now() };
    const leave = decideAgain(action, inputs, policy, situation);
    host.admit((0,surfaces/* surfaceCaps */.Rc)(policy, situation, leave.placement));
    await refuseOtherCode(action, leave, host, ports);
    const site = await (0,prove/* prove */.z)(inputs, leave, host, ports);
    const admitted = admission(inputs, leave, site, source.commit, host, ports);
    // What could not be told in evidence must not begin.
    (0,envelope/* encodeEvidence */.O1)([admitted.statement({ verdict: 'fail', codes: [], subjects: {}, materials: {}, facts: {} })]);
    return admitted;
}
function decideAgain(action, inputs, policy, situation) {
    const step = stepOf(policy, inputs.step, action);
    const decision = (0,evaluate/* evaluate */._)(policy, situation);
    const placement = placementOf(decision.steps.get(step.id)?.placements ?? [], step, inputs.instance);
    const expired = decision.findings.filter(({ code }) => code === 'placement/derived-expired');
    const { target, findings } = targetOf(inputs, policy, placement, expired);
    return { policy, situation, step, placement, target, findings };
}
function stepOf(policy, stepId, action) {
    const step = policy.steps.get(stepId);
    if (!step)
        throw unknownStep(policy, stepId);
    if (step.action !== action) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/other-action', { step: (0,labelled.id)(stepId), expected: (0,labelled.id)(step.action), got: (0,labelled.id)(action) }, step.at));
    }
    return step;
}
/** Reports name an instance `step/instance`; an input takes the two apart. */
function unknownStep({ steps }, stepId) {
    const [near = '', instance = ''] = stepId.split('/');
    const each = steps.get(near)?.each;
    const apart = each === undefined ? (0,meant/* meant */.w)(stepId, steps.keys()) : { near: (0,labelled.id)(near), each: (0,labelled.id)(each), instance: (0,labelled.id)(instance) };
    return (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/unknown-step', { step: (0,labelled.id)(stepId), expected: (0,labelled/* ids */.dK)(steps.keys()), ...apart }));
}
function placementOf(placements, step, instance) {
    if (step.each === undefined && instance !== undefined) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/runs-once', { step: (0,labelled.id)(step.id), instance: (0,labelled.id)(instance) }, step.at));
    }
    const known = placements.flatMap((each) => each.instance ?? []);
    const expected = (0,labelled/* ids */.dK)(known);
    if (step.each !== undefined && instance === undefined) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/instance-needed', { step: (0,labelled.id)(step.id), each: (0,labelled.id)(step.each), expected }, step.at));
    }
    const placement = placements.find((each) => each.instance === instance);
    if (placement)
        return placement;
    const params = { step: (0,labelled.id)(step.id), instance: (0,labelled.id)(instance ?? ''), expected, ...(0,meant/* meant */.w)(instance ?? '', known) };
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/unknown-instance', params, step.at));
}
/** `expired` is told where the step is refused: what let it pass once may have ended. */
function targetOf({ plan, step, instance }, policy, placement, expired) {
    const planned = plan === undefined ? undefined : plannedTarget(plan, step, instance);
    const changed = planned !== undefined && planned.policy !== policy.digest;
    const since = { planned: (0,labelled.id)(planned?.policy ?? ''), now: (0,labelled.id)(policy.digest) };
    const targetId = planned?.target ?? placement.target;
    const target = policy.targets.get(targetId ?? '');
    if (placement.verdict !== 'pass' || !target || !placement.allowed.includes(target.id)) {
        const why = changed ? [(0,finding/* error */.z3)('plan/changed-since', since)] : [];
        throw (0,finding/* refused */.J5)(...why, ...notAllowed(step, targetId, placement), ...expired);
    }
    return { target, findings: changed ? [(0,finding/* note */.N4)('plan/changed-since', since)] : [] };
}
/** Where something stands against the step on every target, that alone: no choice of a target would mend it. */
function notAllowed(step, target, placement) {
    if (placement.reasons.length > 0)
        return (0,reasons/* commonFindings */.Q0)(placement);
    const allowed = placement.allowed.length > 0 ? (0,labelled/* ids */.dK)(placement.allowed) : [(0,labelled.id)('none')];
    return [
        (0,finding/* error */.z3)('plan/target-not-allowed', { step: (0,labelled.id)(step), target: (0,labelled.id)(target ?? 'none'), allowed }),
        ...(0,reasons/* reasonFindings */.FR)(placement, target),
    ];
}
function admission(inputs, leave, site, policyCommit, host, ports) {
    const { policy, step, target, placement, situation } = leave;
    const label = (0,surfaces/* shownLabel */.kh)(policy, situation, placement);
    const plan = inputs.plan === undefined ? {} : { plan: (0,sha256/* sha256 */.s)(inputs.plan) };
    const texts = { policy: policy.digest, 'policy-commit': policyCommit, ...plan };
    const { proof } = site;
    const declared = (0,finding/* note */.N4)('proof/not-proven', { target: (0,labelled.id)(target.id), location: (0,labelled.id)(target.location) });
    return {
        ...leave,
        site,
        texts,
        label,
        findings: proof.level === 'declared' ? [...leave.findings, declared] : leave.findings,
        over: (records, smallestClass) => ({ label: label.classification, records, smallestClass }),
        trusted: (path, at) => (0,trusted_text/* trustedText */.T)((0,project/* inProject */.n)(policy.path, path), at, host),
        statement: (added) => ({
            ...added,
            step: step.id,
            action: step.action,
            ...(inputs.instance === undefined ? {} : { instance: inputs.instance }),
            run: host.run,
            texts: { ...texts, ...added.texts },
            place: proof,
            at: ports.clock.now(),
        }),
    };
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ partitionDigest)
/* harmony export */ });
/* harmony import */ var _domain_labels_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96578);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);



/**
 * The digest of a partition as evidence carries it: keyed with the site's key where the data is classified, since
 * whoever can guess the data could test the guess against a plain one. Without a key classified data has no digest.
 */
async function partitionDigest(origin, { placement, site }, { trees }) {
    const label = placement.origins.get(origin);
    const isPublic = label !== undefined && !(0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_1__/* .isClassified */ .OR)(label.classification);
    if (!isPublic && site.digestKey === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/digest-key-unusable'));
    const { path } = site.partition(origin);
    return isData(origin, trees.digest(path, isPublic ? undefined : site.digestKey));
}
/** Where there is no file it is the data that is missing, whatever the reader of trees calls it. */
async function isData(origin, work) {
    try {
        return await work;
    }
    catch (thrown) {
        const codes = thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ ? thrown.findings.map(({ code }) => code) : [];
        if (!codes.includes('store/missing-file'))
            throw thrown;
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('data/missing', { partition: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(origin) }));
    }
}


/***/ }),

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _files_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93807);


/** For "did you mean": the name that was probably meant, where there is one. */
function meant(name, known) {
    const near = (0,_files_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return near === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(near) };
}


/***/ }),

/***/ 14993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openPartition)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Opens a partition where it lies. What the engine says quotes data, so its words stay in the state of the site. */
const openPartition = (engine, partition, scratch, { site }) => engine.open({
    partition,
    files: site.partition(partition),
    scratch,
    errorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(site.stateRoot, 'engine-errors.log'),
});


/***/ }),

/***/ 30893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inProject)
/* harmony export */ });
/**
 * The project of a policy: the folder that holds its `.github`, else the repository's root.
 * Trusted texts that a policy names (contracts, specs, manifest, trust file) are relative to it.
 */
function inProject(policyPath, path) {
    const folder = /^(?:(.*?)\/)?\.github\//.exec(policyPath)?.[1];
    return folder === undefined || folder === '' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 18802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TRUST_FILE),
/* harmony export */   z: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75183);
/* harmony import */ var _files_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71471);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30893);
/* harmony import */ var _trusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97535);





/** Relative to the project. */
const TRUST_FILE = '.github/trust.yml';
/** Has the machine prove that it is the place of the target, by the keys that the trusted trust file has for it. */
async function prove({ instance }, leave, host, ports) {
    const { policy, step, placement, target } = leave;
    const trust = await host.trusted.read(trustFileOf(policy));
    const asked = {
        target: target.id,
        location: target.location,
        atLeast: (0,_domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .strongest */ .y)(placement.proof, target.proof ?? 'declared'),
        step: step.id,
        policy: policy.path,
        policyDigest: policy.digest,
        run: host.run,
        siteKeys: trust === undefined ? [] : ((0,_files_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrust */ .b)(trust).sites.get(target.location) ?? []),
        ...(instance === undefined ? {} : { instance }),
        ...(target.environment === undefined ? {} : { environment: target.environment }),
    };
    try {
        return await ports.prover.prove(asked);
    }
    catch (thrown) {
        // Where there is no trust file no key can be trusted: that it is not there is what to tell.
        if (trust === undefined && isNotTrusted(thrown))
            await (0,_trusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedText */ .T)(trustFileOf(policy), target.at, host);
        throw thrown;
    }
}
const trustFileOf = ({ path }) => (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .inProject */ .n)(path, TRUST_FILE);
const isNotTrusted = (thrown) => thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ && thrown.findings.some(({ code }) => code === 'proof/key-not-trusted');


/***/ }),

/***/ 97535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedText)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** A text as the trusted ref has it; `at` is where it is named. A file that only lies here decides nothing, and that is said. */
async function trustedText(path, at, host) {
    const text = await host.trusted.read(path);
    if (text)
        return text;
    const { ref } = await host.trusted.source();
    const liesHere = (await host.proposed.read(path)) !== undefined;
    const code = liesHere ? 'file/not-on-trusted-ref' : 'file/missing';
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(code, { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(path), ref: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(ref) }, at));
}


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   KI: () => (/* binding */ MAX_ZONE_HOURS),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   qn: () => (/* binding */ momentFormat),
/* harmony export */   sZ: () => (/* binding */ timestampFormat),
/* harmony export */   vH: () => (/* binding */ DATE)
/* harmony export */ });
const DATE = {
    name: 'date',
    regex: '(\\d{4})-(\\d{2})-(\\d{2})',
    fields: ['year', 'month', 'day'],
    strptime: ['%Y-%m-%d'],
    iso: false,
};
const TIME = {
    name: 'time',
    regex: '(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,6}))?',
    fields: ['hour', 'minute', 'second', 'fraction'],
    strptime: ['%H:%M:%S', '%H:%M:%S.%f'],
    iso: false,
};
/** The farthest zone of the world is 14 hours off. */
const MAX_ZONE_HOURS = 14;
const ZONE = '(Z|[+-]\\d{2}(?::\\d{2})?)';
/** ISO 8601 with or without a fraction; the zone optional, demanded or forbidden. */
function timestampFormat(zone) {
    const zoneRegex = { optional: `${ZONE}?`, demanded: ZONE, forbidden: '' }[zone];
    return {
        name: 'timestamp',
        regex: `(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,6}))?${zoneRegex}`,
        fields: ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'zone'],
        strptime: ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S.%f'],
        iso: true,
    };
}
/** The letters of Java's DateTimeFormatter that mean the same everywhere. */
const LETTERS = {
    yyyy: { field: 'year', regex: '(\\d{4})', strptime: '%Y' },
    uuuu: { field: 'year', regex: '(\\d{4})', strptime: '%Y' },
    MM: { field: 'month', regex: '(\\d{2})', strptime: '%m' },
    M: { field: 'month', regex: '(\\d{1,2})', strptime: '%m' },
    dd: { field: 'day', regex: '(\\d{2})', strptime: '%d' },
    d: { field: 'day', regex: '(\\d{1,2})', strptime: '%d' },
    HH: { field: 'hour', regex: '(\\d{2})', strptime: '%H' },
    H: { field: 'hour', regex: '(\\d{1,2})', strptime: '%H' },
    mm: { field: 'minute', regex: '(\\d{2})', strptime: '%M' },
    ss: { field: 'second', regex: '(\\d{2})', strptime: '%S' },
    SSS: { field: 'fraction', regex: '(\\d{3})', strptime: '%f' },
    SSSSSS: { field: 'fraction', regex: '(\\d{6})', strptime: '%f' },
};
/** The format that a pattern such as `dd.MM.yyyy` means, or the part of it that is not understood. */
function momentFormat(pattern) {
    const parts = pattern.match(/([A-Za-z])\1*|'[^']*'|[^A-Za-z']+|'/g) ?? [];
    const read = parts.map(readPart);
    const unknown = read.find((part) => 'unknown' in part);
    if (unknown && 'unknown' in unknown)
        return unknown;
    const known = read.filter((part) => 'regex' in part);
    const fields = known.flatMap(({ field }) => field ?? []);
    if (fields.length === 0 || new Set(fields).size !== fields.length)
        return { unknown: pattern };
    return {
        name: pattern,
        regex: known.map(({ regex }) => regex).join(''),
        fields,
        strptime: [known.map(({ strptime }) => strptime).join('')],
        iso: false,
    };
}
function readPart(part) {
    if (/^[A-Za-z]/.test(part))
        return (Object.hasOwn(LETTERS, part) ? LETTERS[part] : undefined) ?? { unknown: part };
    if (part === "'")
        return { unknown: part };
    const literal = part === "''" ? "'" : part.replace(/^'(.*)'$/, '$1');
    // A literal digit would be read as part of a neighbouring field.
    if (/[\d%[\]{}#\p{Cc}]/u.test(literal))
        return { unknown: part };
    return { regex: literal.replace(/[\\^$.*+?()|/-]/g, '\\$&'), strptime: literal };
}
/** `YYYY-MM-DD hh:mm:ss.ffffff` in UTC, of a text in this format; undefined where there is no such moment. */
function parseMoment(format, text) {
    const match = new RegExp(`^${format.regex}$`).exec(text);
    if (!match)
        return undefined;
    const of = (field) => match[format.fields.indexOf(field) + 1];
    const number = (field, otherwise) => Number((hasField(format, field) && of(field)) || otherwise);
    const moment = {
        year: number('year', 1900),
        month: number('month', 1),
        day: number('day', 1),
        hour: number('hour', 0),
        minute: number('minute', 0),
        second: number('second', 0),
    };
    const fraction = ((hasField(format, 'fraction') && of('fraction')) || '').padEnd(6, '0');
    const zone = (hasField(format, 'zone') && of('zone')) || 'Z';
    return isMoment(moment) ? inUtc(moment, fraction, zone) : undefined;
}
const hasField = (format, field) => format.fields.includes(field);
const isMoment = ({ year, month, day, hour, minute, second }) => month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) && hour < 24 && minute < 60 && second < 60;
function daysOf(year, month) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (month === 2)
        return leap ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function inUtc(moment, fraction, zone) {
    const minutes = zoneMinutes(zone);
    if (minutes === undefined)
        return undefined;
    const shifted = shift(moment, -minutes);
    const two = (value) => String(value).padStart(2, '0');
    const day = `${String(shifted.year).padStart(4, '0')}-${two(shifted.month)}-${two(shifted.day)}`;
    return `${day} ${two(shifted.hour)}:${two(shifted.minute)}:${two(shifted.second)}.${fraction}`;
}
function zoneMinutes(zone) {
    if (zone === 'Z')
        return 0;
    const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
    if (hours > MAX_ZONE_HOURS || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
/** Less than a day to either side. */
function shift(moment, minutes) {
    const total = moment.hour * 60 + moment.minute + minutes;
    const inDay = ((total % 1440) + 1440) % 1440;
    return {
        ...nextDay(moment, Math.floor(total / 1440)),
        hour: Math.floor(inDay / 60),
        minute: inDay % 60,
        second: moment.second,
    };
}
function nextDay({ year, month, day }, days) {
    if (days < 0 && day === 1) {
        const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
        return { year: y, month: m, day: daysOf(y, m) };
    }
    if (days > 0 && day === daysOf(year, month)) {
        return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
    }
    return { year, month, day: day + days };
}


/***/ }),

/***/ 21561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   rT: () => (/* binding */ TRUE),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37089);

const INTEGER = '[+-]?[0-9]+(?:\\.0*)?';
const NUMBER = '[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?';
const TRUE = '(?i:true)|1';
const BOOLEAN = `${TRUE}|(?i:false)|0`;
const INTEGER_ONLY = new RegExp(`^${INTEGER}$`);
const NUMBER_ONLY = new RegExp(`^${NUMBER}$`);
const LARGEST = 2n ** 127n - 1n;
const SMALLEST = -(2n ** 127n);
/** The value of a text as this reading has it; undefined where it is none. */
function readValue(reading, text) {
    switch (reading.as) {
        case 'text':
            return text;
        case 'integer':
            return readInteger(text);
        case 'number':
            return readNumber(text);
        case 'boolean':
            return readBoolean(text);
        case 'moment':
            return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMoment */ .mI)(reading.format, text);
    }
}
function readInteger(text) {
    if (!INTEGER_ONLY.test(text))
        return undefined;
    const [whole = ''] = text.replace('+', '').split('.');
    const value = BigInt(whole);
    return value >= SMALLEST && value <= LARGEST ? value : undefined;
}
function readNumber(text) {
    const value = NUMBER_ONLY.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}
function readBoolean(text) {
    if (/^(true|1)$/i.test(text))
        return true;
    return /^(false|0)$/i.test(text) ? false : undefined;
}


/***/ }),

/***/ 57465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ci: () => (/* binding */ valueSql),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   p4: () => (/* binding */ typedSql)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37089);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);


/** A name in SQL. A name with a NUL would end the statement; no such column is ever let in. */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
/** The typed value of a text expression, NULL where it is not of the type. */
function typedSql(reading, text) {
    switch (reading.as) {
        case 'text':
            return text;
        case 'integer':
            return when(text, _reading_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh, `TRY_CAST(${text} AS HUGEINT)`);
        case 'number':
            return when(text, _reading_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER */ .uk, finite(`TRY_CAST(${text} AS DOUBLE)`));
        case 'boolean':
            return when(text, _reading_js__WEBPACK_IMPORTED_MODULE_1__/* .BOOLEAN */ .Jx, like(text, _reading_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUE */ .rT));
        case 'moment':
            return when(text, reading.format.regex, momentSql(reading.format, text));
    }
}
function momentSql({ iso, strptime }, text) {
    const forms = strptime.map(literal).join(', ');
    const parsed = (plain) => `CAST(try_strptime(${plain}, [${forms}]) AS TIMESTAMP)`;
    if (!iso)
        return parsed(text);
    // strptime's own %z takes 30 February for 1 March, so the zone is read apart.
    const local = parsed(`replace(regexp_replace(${text}, '(Z|[+-][0-9:]+)$', ''), 'T', ' ')`);
    const part = (group) => `regexp_extract(${text}, '([+-])([0-9]{2})(?::([0-9]{2}))?$', ${group})`;
    const [hours, minutes] = [2, 3].map((group) => `COALESCE(TRY_CAST(${part(group)} AS INTEGER), 0)`);
    const sign = `CASE WHEN ${part(1)} = '-' THEN -1 ELSE 1 END`;
    const shifted = `${local} - to_minutes(${sign} * (${hours} * 60 + ${minutes}))`;
    return `CASE WHEN ${hours} <= ${_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ZONE_HOURS */ .KI} AND ${minutes} < 60 THEN ${shifted} END`;
}
const like = (text, regex) => `regexp_full_match(${text}, ${literal(regex)})`;
const when = (text, regex, then) => `CASE WHEN ${like(text, regex)} THEN ${then} END`;
/** Zero has one sign, so that the two don't count as different values. */
const finite = (double) => `CASE WHEN isfinite(${double}) THEN ${double} + 0.0 END`;
/** A contract's value as the reading's type. */
function valueSql(reading, value) {
    switch (reading.as) {
        case 'text':
            return literal(String(value));
        case 'integer':
            return `CAST('${String(value)}' AS HUGEINT)`;
        case 'number':
            return `CAST('${String(value)}' AS DOUBLE)`;
        case 'boolean':
            return value === true ? 'TRUE' : 'FALSE';
        case 'moment':
            return `CAST(${literal(String(value))} AS TIMESTAMP)`;
    }
}


/***/ }),

/***/ 16891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ codeOfThisCommit),
/* harmony export */   x: () => (/* binding */ RUNS_CODE)
/* harmony export */ });
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75570);


/** The actions that start the user's programs: what these do is what their code says. */
const RUNS_CODE = ['train-on-target', 'model-test'];
/**
 * The programs that trained and tested were those of the run's commit, file by file. Whatever else was checked out or
 * edited in the workspace is nothing that anybody has reviewed.
 */
const codeOfThisCommit = (picks, question) => picks.filter(({ need }) => RUNS_CODE.includes(need.action)).flatMap((pick) => strangeness(pick, question));
function strangeness({ need, statement: { code, run } }, question) {
    const step = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(need);
    if (code === undefined)
        return [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/code-unknown', { step })];
    const commits = { got: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(code.commit), expected: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(run.commit) };
    return [
        ...(code.commit === run.commit ? [] : [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/code-differs', { step, ...commits })]),
        ...(code.changed ? [(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)(question, 'gate/code-changed', { step, commit: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(code.commit) })] : []),
    ];
}


/***/ }),

/***/ 75570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** `data-validate (nl)`: how a finding names the statement it is about. */
const nameOf = ({ step, instance }) => (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(instance === undefined ? step : `${step} (${instance})`);
/** A reason why the gate is closed; it points at the step of the policy that deploys. */
const reason = ({ step }, code, params) => (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(code, params, step.at);


/***/ }),

/***/ 71471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readTrust)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93807);


const trustShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE)(1)),
    sites: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .idName */ .ZX, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ed25519Key */ .zL, { min: 1 }))),
    steps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .NU)('policy/not-yet'),
});
/** Throws `badInput` with all that is wrong. */
function readTrust(source) {
    const { sites } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(trustShape, source);
    return { sites: new Map(sites.map(({ key, value }) => [key, value])) };
}


/***/ })

};
