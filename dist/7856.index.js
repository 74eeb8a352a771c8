export const id = 7856;
export const ids = [7856,8222];
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
// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
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
    const site = await (0,prove/* prove */.zn)(inputs, leave, host, ports);
    const admitted = admission(inputs, leave, site, source.commit, host, ports);
    // What could not be told in evidence must not begin.
    (0,envelope/* encodeEvidence */.O1)([admitted.statement({ verdict: 'fail', codes: [], subjects: {}, materials: {}, facts: {} })]);
    return admitted;
}
function decideAgain(action, inputs, policy, situation) {
    const step = stepOf(policy, inputs.step, action);
    const decision = (0,evaluate/* evaluate */._3)(policy, situation);
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

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xt: () => (/* binding */ verifiedEntries),
/* harmony export */   zP: () => (/* binding */ approvalText),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24037);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58222);


/**
 * The very text that an approver signs: the entry as it is written, the file that it stands in, and the repository that
 * it is for, so that neither a changed entry nor a copy in another policy, here or elsewhere, is approved by it.
 */
const approvalText = ({ approval: { entry }, at: { file } }, repository) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ approval: 'domicile/v1', repository, file, entry });
/** Entries with their signatures looked at, by these keys. Without the service's id of the repository none can be verified. */
async function verifiedEntries(entries, approvers, host) {
    if (!entries.some(({ approval }) => approval.by.some((each) => approvers.get(each) !== undefined)))
        return entries;
    const repository = await host.repositoryId();
    return entries.map((each) => ({ ...each, approval: lookedAt(each, approvers, repository) }));
}
/**
 * The policy with every signature looked at, by the keys of all its layers: an entry may stand in a text that does not
 * know its approver's. Without the service's id of the repository none can be verified.
 */
async function verified(policy, host) {
    const look = (entries) => verifiedEntries(entries, policy.approvers, host);
    return {
        ...policy,
        derived: await look(policy.derived),
        waivers: await look(policy.waivers),
        safeguards: await look(policy.safeguards),
    };
}
function lookedAt(entry, keys, repository) {
    const { approval } = entry;
    const text = repository === undefined ? undefined : approvalText(entry, repository);
    const signed = (approver, key) => text !== undefined && (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEd25519 */ .I5)(key, text, approval.signatures.get(approver) ?? '');
    const known = approval.by.map((approver) => ({ approver, key: keys.get(approver) }));
    if (known.some(({ approver, key }) => key !== undefined && !signed(approver, key))) {
        return { ...approval, standing: 'not-signed' };
    }
    return { ...approval, standing: known.every(({ key }) => key !== undefined) ? 'signed' : 'asserted' };
}


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
/* harmony export */   Gl: () => (/* binding */ trustFileOf),
/* harmony export */   Ib: () => (/* binding */ TRUST_FILE),
/* harmony export */   Jb: () => (/* binding */ NO_TRUST),
/* harmony export */   hH: () => (/* binding */ cloudOf),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_places_built_in_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42886);
/* harmony import */ var _domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75183);
/* harmony import */ var _files_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22741);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30893);
/* harmony import */ var _trusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97535);






/** Relative to the project. */
const TRUST_FILE = '.github/trust.yml';
/** Has the machine prove that it is the place of the target, by the keys that the trusted trust file has for it. */
async function prove({ instance }, leave, host, ports) {
    const { policy, step, placement, target } = leave;
    const trust = await host.trusted.read(trustFileOf(policy));
    const { sites, platforms } = trust === undefined ? NO_TRUST : (0,_files_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrust */ .b)(trust);
    const pins = platforms.get(target.location);
    const cloud = cloudOf(policy, target.location);
    const asked = {
        target: target.id,
        location: target.location,
        atLeast: (0,_domain_policy_proof_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .strongest */ .yX)(placement.proof, target.proof ?? 'declared'),
        step: step.id,
        policy: policy.path,
        policyDigest: policy.digest,
        parents: policy.parents.map(({ digest }) => digest),
        run: host.run,
        runsOn: target.runsOn,
        hosted: target.location === _domain_places_built_in_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .HOSTED */ .ah,
        siteKeys: sites.get(target.location) ?? [],
        ...(cloud === undefined ? {} : { cloud }),
        ...(pins === undefined ? {} : { pins }),
        ...(host.service === undefined ? {} : { service: host.service }),
        ...(instance === undefined ? {} : { instance }),
        ...(target.environment === undefined ? {} : { environment: target.environment }),
    };
    try {
        return await ports.prover.prove(asked);
    }
    catch (thrown) {
        // Where there is no trust file no key can be trusted: that it is not there is what to tell.
        if (trust === undefined && isNotTrusted(thrown))
            await (0,_trusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedText */ .T)(trustFileOf(policy), target.at, host);
        throw thrown;
    }
}
const NO_TRUST = { sites: new Map(), platforms: new Map() };
/** The region of a cloud that a location is, where the policy says that it is one. */
function cloudOf({ locations }, location) {
    const { provider, region } = locations.get(location) ?? {};
    return provider === undefined || region === undefined ? undefined : { provider, region };
}
const trustFileOf = ({ path }) => (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .inProject */ .n)(path, TRUST_FILE);
const isNotTrusted = (thrown) => thrown instanceof _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ &&
    thrown.findings.some(({ code }) => code === 'proof/key-not-trusted' || code === 'proof/platform-not-pinned');


/***/ }),

/***/ 21197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ reasonFindings),
/* harmony export */   Q0: () => (/* binding */ commonFindings),
/* harmony export */   XE: () => (/* binding */ asFindings)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_reason_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14010);



/** Reasons against a placement as findings: those that hold everywhere, and those against one target (or all). */
function reasonFindings(placement, target) {
    const targets = target === undefined ? [...placement.rejected.values()].flat() : (placement.rejected.get(target) ?? []);
    return asFindings([...placement.reasons, ...targets]);
}
/** Those alone that hold on every target. */
const commonFindings = ({ reasons }) => asFindings(reasons);
/** Each once: what bites processing and storing alike is one reason, and so is what bites several origins. */
function asFindings(reasons) {
    const findings = reasons.map((each) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(each.code, (0,_domain_policy_reason_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .paramsTold */ .gs)(each), each.at));
    return mergedBy('origin', mergedBy('purpose', findings));
}
/** Findings that differ in one parameter alone become one, in the place of the first. */
function mergedBy(name, findings) {
    const groups = new Map();
    for (const each of findings) {
        const key = JSON.stringify({ ...each, params: { ...each.params, [name]: undefined } });
        groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const values = [first, ...others].flatMap(({ params }) => params[name] ?? []).flat();
        const distinct = [...new Map(values.map((value) => [value.value, value])).values()];
        return [distinct.length < 2 ? first : { ...first, params: { ...first.params, [name]: together(name, distinct) } }];
    });
}
const together = (name, values) => name === 'purpose'
    ? (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(values
        .map(({ value }) => value)
        .join(' or ')
        .replace(' or be ', ' or '))
    : values;


/***/ }),

/***/ 30474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ proposedPolicy),
/* harmony export */   UM: () => (/* binding */ trustedPolicy),
/* harmony export */   bu: () => (/* binding */ findTrustedPolicy),
/* harmony export */   dF: () => (/* binding */ policyAtHand),
/* harmony export */   wW: () => (/* binding */ noneOnTrustedRef)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _whole_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83698);



/**
 * The policy as the trusted ref has it; undefined where that ref has none. The default branch's policy says whether it
 * is the branch of this run that decides; what that branch's own policy lists is followed no further.
 */
async function findTrustedPolicy(host, policyPath) {
    const first = await policyThere(host, policyPath);
    const isFollowed = first !== undefined && (await host.follow(first.policy.trustedBranches ?? []));
    return isFollowed ? policyThere(host, policyPath) : first;
}
async function policyThere(host, policyPath) {
    const text = await host.trusted.read(policyPath);
    if (text === undefined)
        return undefined;
    return { policy: await (0,_whole_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePolicy */ .Q)(text, host.trusted, host), source: await host.trusted.source() };
}
/** As `findTrustedPolicy`, for steps: without a trusted policy nothing may be touched. */
async function trustedPolicy(host, policyPath) {
    const found = await findTrustedPolicy(host, policyPath);
    if (found)
        return found;
    const none = (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/none-on-trusted-ref', await nonePolicyParams(host, policyPath));
    // One that is proposed is not there yet; one that is nowhere is a mistake.
    throw (await host.proposed.read(policyPath)) === undefined ? (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(none) : (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(none);
}
/** The policy of the commit at hand, which decides nothing yet. */
async function policyAtHand(host, policyPath) {
    const text = await host.proposed.read(policyPath);
    if (text === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/missing', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(policyPath), maker: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)('domicile init') }));
    return (0,_whole_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePolicy */ .Q)(text, host.proposed, host);
}
/** The same, with where it stands. */
async function proposedPolicy(host, policyPath) {
    return { policy: await policyAtHand(host, policyPath), source: await host.proposed.source() };
}
const noneOnTrustedRef = async (host, policyPath) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('policy/none-on-trusted-ref', await nonePolicyParams(host, policyPath));
async function nonePolicyParams(host, policyPath) {
    const { ref, commit } = await host.trusted.source();
    return { path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(policyPath), ref: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(ref), commit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(commit) };
}


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

/***/ 83698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wholePolicy)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _files_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16206);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31984);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30893);





/** The policy with all that it builds on, from the same place; and who approved what in it, as their signatures show. */
async function wholePolicy(text, texts, host) {
    const policy = (0,_files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(text, await parentTexts(text, texts));
    refuseWithoutParent(policy, host);
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(policy, host);
}
function refuseWithoutParent({ parents, path: file }, { requiredParent }) {
    if (requiredParent === undefined || parents.some(({ digest }) => digest === requiredParent))
        return;
    const params = { parent: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(requiredParent), by: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)('the input required-parent') };
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/parent-missing', params, { file, line: 1, column: 1 }));
}
/** Each text once, however many build on it. One that is not there is told by the reader, at the line that names it. */
async function parentTexts(root, texts) {
    const found = new Map();
    const open = [...(0,_files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsNamed */ .Lm)(root)];
    for (let next = open.shift(); next !== undefined && found.size <= _files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PARENTS */ .d1; next = open.shift()) {
        if (found.has(next.path))
            continue;
        const text = await texts.read((0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .inProject */ .n)(root.path, next.path));
        if (text === undefined)
            continue;
        found.set(next.path, text);
        // Of a text that is another than the policy means, nothing more is read.
        if (text.digest === next.digest)
            open.push(...(0,_files_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsNamed */ .Lm)(text));
    }
    return found;
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

/***/ 58222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ verifyEd25519),
/* harmony export */   generateEd25519: () => (/* binding */ generateEd25519),
/* harmony export */   kc: () => (/* binding */ publicKeyOf),
/* harmony export */   pI: () => (/* binding */ signEd25519)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** How public keys are written everywhere: `ed25519:` and the 32 raw bytes in base64. */
const PUBLIC_KEY = /^ed25519:([A-Za-z0-9+/]{43}=)$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
function generateEd25519() {
    const { privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { privateKey: pem, publicKey: publicKeyOf(pem) };
}
/** The public key that belongs to a private key in PEM. Throws where that is no Ed25519 key. */
function publicKeyOf(privateKey) {
    const { kty, crv, x } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKey)).export({ format: 'jwk' });
    if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined)
        throw new TypeError('this is no Ed25519 key');
    return `ed25519:${Buffer.from(x, 'base64url').toString('base64')}`;
}
/** The signature of a text's UTF-8 bytes, in base64. */
function signEd25519(privateKey, text) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKey);
    if (key.asymmetricKeyType !== 'ed25519')
        throw new TypeError('this is no Ed25519 key');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text, 'utf8'), key).toString('base64');
}
/** True only for a well-formed key and signature that belong to this very text; never throws. */
function verifyEd25519(publicKey, text, signature) {
    const key = keyObject(publicKey);
    if (key === undefined || !SIGNATURE.test(signature))
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}
function keyObject(publicKey) {
    const raw = PUBLIC_KEY.exec(publicKey)?.[1];
    if (raw === undefined)
        return undefined;
    const x = Buffer.from(raw, 'base64').toString('base64url');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 79569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

const SECONDS = { m: 60, h: 3600, d: 86_400 };
/** `10m`, `12h`, `7d`; at least a minute. */
const duration = (most) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[1-9]\d{0,5}[mhd]/, 'a duration like 10m, 12h or 7d'), (text) => {
    return { text, seconds: Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN) };
}), (value, node, findings) => value.seconds <= most.seconds ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(node, [`at most ${most.text}`])));


/***/ }),

/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readTrust)
});

// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
// EXTERNAL MODULE: ./files/duration.js
var duration = __webpack_require__(79569);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
;// CONCATENATED MODULE: ./files/platform-pins.js


const PEM = /^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]{100,10000}\n-----END CERTIFICATE-----\n?$/;
const MAX_AGE = { seconds: 90 * 86_400, text: '90d' };
const certificate = (0,shape/* checked */.KD)(shape/* text */.Qq, (value, node, findings) => PEM.test(value) ? value : (0,shape/* fail */.fJ)(findings, (0,shape/* wrongValue */.NT)(node, ['one certificate in PEM, from BEGIN to END CERTIFICATE'])));
const certificates = (0,shape/* required */.mw)((0,shape/* listOf */.c3)(certificate, { min: 1 }));
const maxInstanceAge = (0,shape/* optional */.lq)((0,duration/* duration */.p)(MAX_AGE));
const account = (0,shape/* pattern */.T1)(/\d{12}/, 'an account id of AWS: 12 digits, in quotes');
const project = (0,shape/* pattern */.T1)(/([a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]/, 'a project id of Google Cloud');
const subscription = (0,shape/* pattern */.T1)(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'a subscription id of Azure, in small letters');
const aws = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ accounts: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(account, { min: 1 })), certificates, 'max-instance-age': maxInstanceAge }), ({ accounts, certificates: pinned, 'max-instance-age': age }) => ({
    provider: 'aws',
    accounts,
    certificates: pinned,
    ...(age === undefined ? {} : { maxInstanceAge: age }),
}));
const gcp = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ projects: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(project, { min: 1 })), 'max-instance-age': maxInstanceAge }), ({ projects, 'max-instance-age': age }) => ({
    provider: 'gcp',
    accounts: projects,
    certificates: [],
    ...(age === undefined ? {} : { maxInstanceAge: age }),
}));
const azure = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ subscriptions: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(subscription, { min: 1 })), certificates }), ({ subscriptions, certificates: pinned }) => ({
    provider: 'azure',
    accounts: subscriptions,
    certificates: pinned,
}));
/** Whose machines a location's are; the key says which cloud is meant. */
const platformPins = (0,shape/* byKeyPresent */.a5)({ accounts: aws, projects: gcp, subscriptions: azure });

;// CONCATENATED MODULE: ./files/trust.js



const trustShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    sites: (0,shape/* required */.mw)((0,shape/* mapOf */.A7)(names/* idName */.ZX, (0,shape/* listOf */.c3)(names/* ed25519Key */.zL, { min: 1 }))),
    platforms: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* idName */.ZX, platformPins), []),
    steps: (0,shape/* later */.NU)('policy/not-yet'),
});
/** Throws `badInput` with all that is wrong. */
function readTrust(source) {
    const { sites, platforms } = (0,shape/* readYaml */.gM)(trustShape, source);
    return {
        sites: new Map(sites.map(({ key, value }) => [key, value])),
        platforms: new Map(platforms.map(({ key, value }) => [key, value])),
    };
}


/***/ })

};
