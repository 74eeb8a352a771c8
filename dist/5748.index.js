export const id = 5748;
export const ids = [5748,8222];
export const modules = {

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

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ changesInLine),
/* harmony export */   QV: () => (/* binding */ remedyDocument),
/* harmony export */   W1: () => (/* binding */ changesInWords)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);
/* harmony import */ var _domain_policy_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38295);
/* harmony import */ var _report_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21197);






/** What it would take to run there, and who decides that; for what nothing lifts, what to do instead. */
function changesInWords({ changes, stuck }) {
    const hardest = (0,_domain_policy_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .decisive */ .l)(stuck);
    if (hardest !== undefined)
        return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .asFindings */ .XE)([hardest]).map((each) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `nothing here: ${(0,_report_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(each).help}`);
    return changes.map((change) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `${changeInWords(change)} (${approvalInWords(change)})`);
}
const changesInLine = (nearest) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .o)(changesInWords(nearest), '; and ');
function changeInWords(change) {
    switch (change.kind) {
        case 'merge':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `run it where the commit is on the default branch`;
        case 'capacity':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `state ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.resource)} ${amount(change)} in the capacity of target ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.target)}, if it has as much`;
        case 'ephemeral':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `have target ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.target)} keep nothing between jobs (isolation ephemeral)`;
        case 'operators':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `state operators ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(change.operators)} of location ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.location)}, if it is they who run it`;
        case 'run-by':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `state run-by self of location ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.location)}, if whoever decides on the data runs it`;
        case 'store':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `have ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.step)} write ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.output)} to store ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.store)}`;
        case 'renewal':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `have derived entry ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.entry)} approved again`;
        case 'waiver':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `waive rule ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.rule)} for ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.origin)} in step ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.step)} on ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.way.of)}`;
        case 'safeguard':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `state a safeguard of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.preset)} for ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.way.of)}, if there is one: any of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(change.anyOf)}`;
        case 'attestation':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `state the attestation that ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.preset)} wants for ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.way.of)}, if it is there: any of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(change.anyOf)}`;
        case 'allow':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `widen rule ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.rule)} by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(change.keys)}, for ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.flow.origin)} at ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.flow.location)}`;
        case 'new-allow':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `add a rule that allows ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.flow.origin)} at ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.flow.location)}`;
        case 'deny':
            return (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `narrow rule ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.rule)}, so that it leaves out ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.location)}`;
    }
}
/** Sizes as the policy writes them. */
const amount = ({ resource, needs }) => resource === 'memory' ? (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)((0,_domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .l)(needs)) : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(needs);
/** Who must agree. A policy that nobody reviews decides nothing: it counts where it stands on the default branch. */
function approvalInWords(change) {
    const approvers = approversOf(change);
    return approvers.length === 0 ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `by review of the policy` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c) `approved by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(approvers)}`;
}
const approversOf = (change) => ('approvers' in change ? change.approvers : []);
/** For machines: the changes that together let it run; none where nothing does. */
const remedyDocument = ({ target, changes, stuck }) => ({
    target: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(target),
    changes: changes.map((change) => ({
        change: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.kind),
        ...subject(change),
        approvers: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(approversOf(change)),
    })),
    stuck: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(new Set(stuck.map(({ code }) => code))),
});
/** `of` names an entry of the policy; `to` what it would say. */
function subject(change) {
    switch (change.kind) {
        case 'merge':
            return { of: null, to: null };
        case 'capacity':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.target), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.resource), (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(change.needs)] };
        case 'ephemeral':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.target), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('ephemeral')] };
        case 'operators':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.location), to: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(change.operators) };
        case 'run-by':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.location), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('self')] };
        case 'store':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.output), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.store)] };
        case 'renewal':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.entry), to: null };
        case 'waiver':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.rule), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.origin), (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.step), (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.way.of)] };
        case 'safeguard':
        case 'attestation':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.preset), to: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)([...change.anyOf, change.way.of]) };
        case 'allow':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.rule), to: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(change.keys) };
        case 'new-allow':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.flow.origin), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.flow.location)] };
        case 'deny':
            return { of: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.rule), to: [(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(change.location)] };
    }
}


/***/ }),

/***/ 86006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ untried),
/* harmony export */   Kg: () => (/* binding */ missesOf),
/* harmony export */   Li: () => (/* binding */ areTried),
/* harmony export */   Lt: () => (/* binding */ onDefaultBranch),
/* harmony export */   gv: () => (/* binding */ missOf)
/* harmony export */ });
/* harmony import */ var _domain_policy_nearest_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35105);

/** To try changes costs many decisions. Of more misses than this the changes are told where fewer are asked about. */
const MAX_TRIED = 300;
/** Whether what these steps would take is told: a report that takes minutes tells nobody anything. */
const areTried = (placements) => placements.reduce((sum, { rejected }) => sum + rejected.size, 0) <= MAX_TRIED;
/** For each refused target what it would take, as on the default branch; the nearest miss first. */
function missesOf(planned, step, placement) {
    const world = onDefaultBranch(planned);
    return (0,_domain_policy_nearest_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestFirst */ .F)([...placement.rejected.keys()].map((target) => (0,_domain_policy_nearest_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(missOf(step, placement, target), world)));
}
/** Without what it would take: fewest reasons first. */
const untried = ({ rejected }) => [...rejected].sort(([, a], [, b]) => a.length - b.length).map(([target]) => ({ target, changes: [], stuck: [] }));
const missOf = (step, { instance }, target) => instance === undefined ? { step, target } : { step, instance, target };
const onDefaultBranch = ({ policy, situation }) => ({
    policy,
    situation: { ...situation, event: 'trusted' },
});


/***/ }),

/***/ 59369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   NE: () => (/* binding */ reasonDocuments),
/* harmony export */   NP: () => (/* binding */ planDocument)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16906);
/* harmony import */ var _domain_places_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96029);
/* harmony import */ var _domain_policy_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36066);
/* harmony import */ var _explain_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5101);
/* harmony import */ var _explain_misses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86006);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54638);







/** The plan for machines (DESIGN §12). */
function planDocument(planned, verdict) {
    const { policy, source, merged } = planned;
    const steps = [...merged.steps.values()].map((each) => [each.step, stepDocument(planned, each)]);
    return {
        version: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(1),
        policy: {
            path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .path */ .Ae)(policy.path),
            digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(policy.digest),
            commit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(source.commit),
            source: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(source.source),
            parents: policy.parents.map((parent) => ({ path: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .path */ .Ae)(parent.path), digest: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(parent.digest) })),
        },
        catalogue: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE_DIGEST */ .H4),
        verdict,
        steps: Object.fromEntries(steps),
    };
}
function stepDocument(planned, { step, verdict, placements }) {
    const each = planned.policy.steps.get(step)?.each;
    const [only] = placements;
    if (each === undefined)
        return only === undefined ? { verdict } : placementDocument(planned, step, only);
    const instances = placements.map((one) => [one.instance ?? '', placementDocument(planned, step, one)]);
    return { verdict, [`${each}s`]: Object.fromEntries(instances) };
}
function placementDocument(planned, step, placement) {
    const { verdict, target, allowed, rejected, reasons, surfaces } = placement;
    const told = verdict !== 'pass' && (0,_explain_misses_js__WEBPACK_IMPORTED_MODULE_4__/* .areTried */ .Li)(deniedIn(planned));
    return {
        verdict,
        summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryText */ .g5)(step, placement),
        target: target === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(target),
        allowed: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(allowed),
        'preferred-to': preferredDocument(placement),
        rejected: Object.fromEntries([...rejected].map(([each, own]) => [each, reasonDocuments([...reasons, ...own])])),
        ...(told ? { remedies: (0,_explain_misses_js__WEBPACK_IMPORTED_MODULE_4__/* .missesOf */ .Kg)(planned, step, placement).map(_explain_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyDocument */ .QV) } : {}),
        surfaces: Object.fromEntries([...surfaces].map(([surface, reason]) => [surface, reasonDocument(reason)])),
    };
}
/** By each other target that may run it: what put the chosen one before it. Amounts in dollars, null for unknown. */
const preferredDocument = (placement) => Object.fromEntries((0,_domain_policy_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .choicesOf */ .c)(placement).map(({ over, by, chosen, other }) => [
    over,
    { by: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(by), chosen: numberOf(by, chosen), other: numberOf(by, other) },
]));
function numberOf(by, value) {
    if (value === 'unknown' || by === 'availability' || by === 'name')
        return null;
    return (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(by === 'data-locality' ? value : (0,_domain_places_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .inDollars */ .D$)(value));
}
const deniedIn = ({ merged }) => [...merged.steps.values()].flatMap(({ placements }) => placements).filter(({ verdict }) => verdict !== 'pass');
/** One for each code, rule and position: that a rule bites processing and storing alike is one reason. */
function reasonDocuments(reasons) {
    const documents = reasons.map(reasonDocument);
    return [...new Map(documents.map((each) => [JSON.stringify(each), each])).values()];
}
const reasonDocument = ({ code, rule, at }) => ({
    code: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(code),
    rule: rule === undefined ? null : (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(rule),
    at: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(position(at)),
});
const position = ({ file, line, column }) => `${file}:${line}:${column}`;


/***/ }),

/***/ 80467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named)
/* harmony export */ });
/** A step, with its partition or destination: `train`, `data-validate/nl`. */
const named = (step, { instance }) => instance === undefined ? step : `${step}/${instance}`;


/***/ }),

/***/ 54638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   g5: () => (/* binding */ summaryText)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38295);
/* harmony import */ var _named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80467);




/** “1 of 3 targets may run `train`: 1 denied by dutch-register, 1 place unknown”. */
function summaryOf(step, placement) {
    const { allowed, rejected } = placement;
    const all = allowed.length + rejected.size;
    const start = (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(allowed.length)} of ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(all)} targets may run ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .K)(step, placement))}`;
    const causes = (0,_domain_policy_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallies */ .t)(placement).map(causeOf);
    return causes.length === 0 ? start : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${start}: ${(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .o)(causes, ', ')}`;
}
/** The same for machines. */
const summaryText = (step, placement) => (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(flat(summaryOf(step, placement)));
/** The causes as parameters of a finding, a phrase each. */
const causesOf = (placement) => (0,_domain_policy_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallies */ .t)(placement).map((each) => (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(flat(causeOf(each))));
const flat = ({ parts }) => parts.map(({ value }) => String(value)).join('');
const causeOf = (tally) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(tally.targets)} ${(PHRASES[tally.code] ?? otherwise)(tally)}`;
const by = ({ rule }) => (rule === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `by the policy` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `by ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule)}`);
const otherwise = (tally) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `refused ${by(tally)} (${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(tally.code)})`;
const lacking = ({ resource = 'capacity' }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `too little ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(resource)}`;
const PHRASES = {
    'placement/place-unknown': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `place unknown`,
    'placement/operator-unknown': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `operators unknown`,
    'placement/denied-by-preset': (tally) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `denied ${by(tally)}`,
    'placement/attestation-missing': ({ rule }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `without what ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule ?? 'a preset')} wants attested`,
    'placement/copy-missing': ({ rule }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `for want of a copy that ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule ?? 'a preset')} asks for`,
    'placement/denied-by-rule': (tally) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `denied ${by(tally)}`,
    'placement/operator-outside': (tally) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `denied ${by(tally)} for their operators`,
    'placement/no-allow': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `not allowed by any rule`,
    'placement/not-ephemeral': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `not ephemeral`,
    'placement/capacity': lacking,
    'placement/store-denied': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `for want of a store that may hold what it writes`,
    'placement/destination-denied': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `for want of a destination that may hold the model`,
    'placement/rest-denied': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `for data that may not rest where it lies`,
    'placement/surface-cap': () => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `for a surface that may not hold what it writes`,
    'placement/event-cap': ({ rule }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `held back on a ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule ?? 'pull-request')} event`,
    'placement/event-cannot-release': ({ rule }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c) `held back on a ${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(rule ?? 'pull-request')} event`,
};


/***/ }),

/***/ 80779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ reasonsInWords),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   k5: () => (/* binding */ rulesInWords),
/* harmony export */   xf: () => (/* binding */ approvalOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56936);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _report_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21197);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59369);





/** A sentence for each reason, with its code and the lines that it stands on: rules that say the same share one. */
function reasonsInWords(reasons) {
    const sentences = new Map();
    for (const [place, own] of byPlace(reasons)) {
        for (const finding of (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .asFindings */ .XE)(own)) {
            const { what } = (0,_report_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(finding);
            const key = JSON.stringify([finding.code, what]);
            const sentence = sentences.get(key) ?? { what, code: finding.code, places: [] };
            sentence.places.push(place);
            sentences.set(key, sentence);
        }
    }
    return [...sentences.values()].map(({ what, code, places }) => (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${what} (${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(code)}: ${(0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)(places, ', ')})`);
}
/** Reasons by rule and line, in the order in which each was met first. */
function byPlace(reasons) {
    const groups = new Map();
    for (const reason of reasons) {
        const place = placeOf(reason);
        const key = JSON.stringify(place);
        const [, known] = groups.get(key) ?? [place, []];
        groups.set(key, [place, [...known, reason]]);
    }
    return groups.values();
}
const placeOf = (reason) => {
    const rule = ruleOf(reason);
    const place = (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(reason.at));
    return rule === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${place}` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `${(0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(rule)} at ${place}${approvalOf(reason)}`;
};
/** How it is known that somebody answers for an entry: a signature, or the word of whoever merged it. */
const approvalOf = ({ params: { approval } }) => approval === undefined ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) ` (${approval})`;
/** What a reason stands on: a rule, a preset, or a waiver. The deny that a waiver lifts allows nothing. */
function ruleOf({ rule, params }) {
    const [waiver] = [params.waiver ?? []].flat();
    return waiver === undefined ? rule : String(waiver.value);
}
/** What allows, each with its line. */
function rulesInWords(notes) {
    const rules = new Map(notes.flatMap((note) => {
        const rule = ruleOf(note);
        return rule === undefined ? [] : [[rule, placeOf(note)]];
    }));
    return rules.size === 0 ? (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c) `no rule: what is public needs none` : (0,_domain_outcome_document_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)([...rules.values()], ', ');
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

/***/ 36066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ choicesOf)
/* harmony export */ });
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71742);

/** One for each allowed target but the chosen one, best first. */
function choicesOf({ allowed, scores }) {
    const [first, ...others] = allowed;
    const best = scores.get(first ?? '') ?? [];
    return others.map((over) => choice(over, best, scores.get(over) ?? []));
}
function choice(over, best, theirs) {
    const index = (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDifference */ .a)(best, theirs);
    const { by, value } = best[index] ?? { by: 'name', value: 0 };
    return { over, by, chosen: value, other: theirs[index]?.value ?? value };
}


/***/ }),

/***/ 35105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest),
  F: () => (/* binding */ nearestFirst)
});

// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var policy_context = __webpack_require__(69112);
// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/policy/tally.js
var tally = __webpack_require__(38295);
// EXTERNAL MODULE: ./domain/labels/label.js
var labels_label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/policy/group-ends.js
var group_ends = __webpack_require__(22205);
// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
;// CONCATENATED MODULE: ./domain/policy/nearest/changed-rules.js



/** An allow that matches a flow too. Keys that it leaves out match already. */
function widened(allow, { operation, origin, label }, at) {
    const { operations, classificationAtMost, datasets, categories, subjects, places, operators, ends, ...rest } = allow;
    return {
        ...rest,
        ...(ends && { ends: (0,group_ends/* endsBeside */.LP)(ends, { ...at, subjects: label.subjects }) }),
        operations: union(operations, [operation]),
        ...(classificationAtMost && { classificationAtMost: (0,labels_label/* higher */.uz)(classificationAtMost, label.classification) }),
        ...(datasets && { datasets: union(datasets, [origin]) }),
        ...(categories && { categories: union(categories, label.categories) }),
        ...(subjects && { subjects: union(subjects, label.subjects) }),
        ...(places && { places: union(places, at.places) }),
        // Whom nobody knows no list contains.
        ...(operators && at.operators !== 'unknown' && { operators: union(operators, at.operators) }),
    };
}
/** An allow for one origin at one location. */
const allowFor = ({ origin, label, location }, { places }, at) => ({
    id: `allow-${origin.replaceAll('/', '-')}-${location}`,
    effect: 'allow',
    layer: 'policy',
    operations: ['process', 'store'],
    classificationAtMost: label.classification,
    categories: label.categories,
    subjects: label.subjects,
    datasets: [origin],
    places: places === 'unknown' ? [] : places,
    at,
});
/** A deny that bites a location no more; none, where nothing is left of it. */
function narrowed(deny, at) {
    const { places, placesOutside, operatorsOutside, ends = [], ...rest } = deny;
    // Where the place is unknown, every deny about places bites.
    if (at.places === 'unknown' && (places ?? placesOutside) !== undefined)
        return [];
    const others = places?.filter((place) => at.places !== 'unknown' && !(0,rules/* touch */._M)([place], at.places)) ?? [];
    const to = {
        ...(others.length > 0 && { places: others }),
        ...(placesOutside && { placesOutside: union(placesOutside, at.places) }),
        ...(operatorsOutside && at.operators !== 'unknown' && { operatorsOutside: union(operatorsOutside, at.operators) }),
    };
    const left = (0,group_ends/* endsBeside */.LP)(ends, { placesOutside: at.places, operatorsOutside: at.operators });
    return Object.keys(to).length > 0 ? [{ ...rest, ...to, ...(left.length > 0 && { ends: left }) }] : [];
}
const union = (items, more) => more === 'unknown' ? items : [...new Set([...items, ...more])];

;// CONCATENATED MODULE: ./domain/policy/nearest/exceptions.js
/** Waivers and safeguards that would lift a reason about a flow, were they approved. */
function exceptionsFor({ rule, params }, flow, policy, step) {
    if (rule === undefined)
        return [];
    const way = wayOf(flow, params);
    const approvers = approversOf(policy);
    const isWaivable = policy.rules.some(({ id, ...each }) => id === rule && each.effect === 'deny' && each.waivable);
    return [
        ...(isWaivable ? [{ kind: 'waiver', rule, step, origin: flow.origin, way, approvers }] : []),
        ...statements({ safeguard: idsIn(params.safeguards), attestation: idsIn(params.attestation) }).map(([kind, anyOf]) => ({ kind, preset: rule, anyOf, way, approvers })),
    ];
}
const statements = (named) => ['safeguard', 'attestation']
    .map((kind) => [kind, named[kind]])
    .filter(([, anyOf]) => anyOf.length > 0);
/** Those whose signature counts, else all whom the policy knows. */
const approversOf = ({ approvals, approvers }) => approvals === 'asserted' ? [...approvers.keys()] : approvals.signedBy;
const WAYS = {
    process: 'targets',
    persist: 'targets',
    runner: 'targets',
    store: 'stores',
    destination: 'destinations',
};
function wayOf({ by, location }, { of }) {
    const as = WAYS[by];
    const [named] = idsIn(of);
    return as === undefined || named === undefined ? { of: location, as: 'locations' } : { of: named, as };
}
const idsIn = (param) => param === undefined ? [] : [param].flat().map(({ value }) => String(value));
/** The policy with the exception in it, approved as it demands. */
function withException(policy, change) {
    const named = { targets: [], stores: [], destinations: [], [change.way.as]: [change.way.of] };
    if (change.kind === 'waiver') {
        const { rule, step, origin } = change;
        const waiver = { ...approved('waiver', policy), rule, steps: [step], origins: [origin], ...named };
        return { waivers: [...policy.waivers, waiver] };
    }
    const { preset, anyOf } = change;
    const [id = ''] = anyOf;
    const safeguard = { ...approved(id, policy), preset, covers: { locations: [], ...named } };
    return { safeguards: [...policy.safeguards, safeguard] };
}
function approved(id, { approvals, controlPlane: { at } }) {
    const isAsserted = approvals === 'asserted';
    const by = isAsserted ? ['somebody'] : approvals.signedBy;
    const approval = { by, standing: isAsserted ? 'asserted' : 'signed', signatures: new Map(), entry: {} };
    return { id, approval, expires: '9999-12-31', at };
}

;// CONCATENATED MODULE: ./domain/policy/nearest/applied.js



/** The world with a change made, so that the engine itself can say what it would then decide. */
function applied(change, { policy, situation }) {
    if (change.kind === 'merge')
        return { policy, situation: { ...situation, event: 'trusted' } };
    return { policy: { ...policy, ...changedPart(policy, change) }, situation };
}
function changedPart(policy, change) {
    const { targets, locations, steps, derived, rules } = policy;
    switch (change.kind) {
        case 'capacity':
            return { targets: withEntry(targets, change.target, (target) => enlarged(target, change)) };
        case 'ephemeral':
            return { targets: withEntry(targets, change.target, (target) => ({ ...target, isolation: 'ephemeral' })) };
        case 'operators':
            return { locations: withEntry(locations, change.location, (each) => ({ ...each, operators: change.operators })) };
        case 'run-by':
            return { locations: withEntry(locations, change.location, (each) => ({ ...each, runBy: 'self' })) };
        case 'store':
            return { steps: withEntry(steps, change.step, (step) => writingTo(step, change)) };
        case 'renewal':
            return { derived: derived.map((each) => (each.id === change.entry ? renewed(each) : each)) };
        case 'waiver':
        case 'safeguard':
        case 'attestation':
            return withException(policy, change);
        case 'new-allow': {
            const { flow } = change;
            return { rules: [...rules, allowFor(flow, (0,policy_context/* spotOf */.Yf)(policy, flow.location), policy.controlPlane.at)] };
        }
        default:
            return { rules: rules.flatMap((rule) => (rule.id === change.rule ? changedRule(rule, change, policy) : [rule])) };
    }
}
function changedRule(rule, change, policy) {
    if (change.kind === 'allow') {
        return rule.effect === 'allow' ? [widened(rule, change.flow, (0,policy_context/* spotOf */.Yf)(policy, change.flow.location))] : [rule];
    }
    return rule.effect === 'deny' ? narrowed(rule, (0,policy_context/* spotOf */.Yf)(policy, change.location)) : [rule];
}
/** In the place of the old one: the order of entries stays. */
function withEntry(entries, key, change) {
    const entry = entries.get(key);
    return entry === undefined ? entries : new Map(entries).set(key, change(entry));
}
const enlarged = (target, { resource, needs }) => ({
    ...target,
    capacity: { ...target.capacity, [resource]: needs },
});
function writingTo(step, { output, store }) {
    return { ...step, writes: withEntry(step.writes, output, (write) => ({ ...write, store })) };
}
const renewed = (entry) => ({ ...entry, expires: '9999-12-31' });

;// CONCATENATED MODULE: ./domain/policy/nearest/change.js
/** Mildest first: nothing of the policy, a fact, an approval, a rule. */
const MILDEST = [
    'merge',
    'capacity',
    'ephemeral',
    'operators',
    'run-by',
    'store',
    'renewal',
    'waiver',
    'safeguard',
    'attestation',
    'allow',
    'new-allow',
    'deny',
];
const severity = ({ kind }) => MILDEST.indexOf(kind);

// EXTERNAL MODULE: ./domain/policy/dates.js
var dates = __webpack_require__(19060);
;// CONCATENATED MODULE: ./domain/policy/nearest/proposed.js






/** What might lift a reason against a step, mildest first. Whether it does is for the evaluator to say. */
function proposedFor(reason, world, step) {
    const { flow } = reason;
    const proposed = [...byCode(reason, world, step), ...(flow === undefined ? [] : forFlow(reason, flow, world, step))];
    return proposed.sort((a, b) => severity(a) - severity(b));
}
function byCode({ code, params }, { policy }, step) {
    switch (code) {
        case 'placement/event-cap':
        case 'placement/event-cannot-release':
            return [{ kind: 'merge' }];
        case 'placement/capacity':
            return [{ kind: 'capacity', ...shortage(params) }];
        case 'placement/not-ephemeral':
            return [{ kind: 'ephemeral', target: String(given(params.target)) }];
        case 'placement/surface-cap':
        case 'placement/store-denied':
            return otherStores(policy, step);
        default:
            return [];
    }
}
const shortage = ({ target, resource, needs }) => ({
    target: String(given(target)),
    resource: given(resource),
    needs: Number(given(needs)),
});
const given = (param) => param === undefined || !('kind' in param) ? undefined : param.value;
const otherStores = ({ steps, stores }, step) => [...(steps.get(step)?.writes ?? [])].flatMap(([output, { store: now }]) => [...stores.keys()]
    .filter((store) => store !== now)
    .map((store) => ({ kind: 'store', step, output, store })));
/** A rule says no, or without one no rule says yes. */
const forFlow = (reason, flow, world, step) => [
    ...proposed_statements(flow, world.policy),
    ...(reason.layer === 'preset' ? owned(flow, world.policy) : []),
    ...renewals(world),
    ...exceptionsFor(reason, flow, world.policy, step),
    ...(reason.rule === undefined ? allows(flow, world) : denies(reason.rule, flow, world.policy)),
];
/** Not a preset, which nobody here can change. */
const denies = (rule, { location }, { rules }) => rules.some(({ id, effect }) => id === rule && effect === 'deny') ? [{ kind: 'deny', rule, location }] : [];
/** Only of locations that the policy itself describes: of the product's own nobody can say more. */
function proposed_statements({ location }, { locations, rules }) {
    const found = locations.get(location);
    if (found?.operators !== 'unknown')
        return [];
    const own = found.places === 'unknown' ? [] : [countriesOf(found.places)];
    const asked = rules.flatMap((rule) => (rule.effect === 'deny' ? rule.operatorsOutside : rule.operators) ?? []);
    return [...own, ...asked.map((each) => [each])].map((operators) => ({ kind: 'operators', location, operators }));
}
/** Only where nothing is said: that others run it is a statement, and of a region its provider does. */
const owned = ({ location }, policy) => (0,policy_context/* mayBeOwn */.Zw)(policy, location) ? [{ kind: 'run-by', location }] : [];
const countriesOf = (places) => [
    ...new Set(places.map((place) => place.slice(0, 2))),
];
const renewals = ({ policy, situation }) => policy.derived
    .filter(({ expires }) => !(0,dates/* isLive */.D)(expires, (0,dates/* dayOf */.k)(situation.now)))
    .map(({ id: entry, approval: { by: approvers } }) => ({ kind: 'renewal', entry, approvers }));
/** The allow that misses by the fewest keys first. None reaches a place that nobody knows. */
function allows(flow, { policy, situation }) {
    const spot = (0,policy_context/* spotOf */.Yf)(policy, flow.location);
    if (spot.places === 'unknown')
        return [];
    const widened = (0,group_ends/* rulesOn */.Tv)(policy.rules, (0,dates/* dayOf */.k)(situation.now))
        .filter((rule) => rule.effect === 'allow')
        .map(({ id: rule, ...allow }) => ({ kind: 'allow', rule, keys: (0,rules/* misses */.jj)({ ...allow, id: rule }, flow, spot), flow }))
        .sort((a, b) => a.keys.length - b.keys.length);
    return widened.length > 0 ? widened : [{ kind: 'new-allow', flow }];
}

;// CONCATENATED MODULE: ./domain/policy/nearest/nearest.js






/** More than this is no near miss. */
const MAX_CHANGES = 12;
/** The smallest change that we find: for each reason the mildest that lifts it, less what another makes needless. */
function nearest(miss, world) {
    const changes = [];
    let at = world;
    for (let reasons = reasonsAgainst(miss, at); reasons.length > 0; reasons = reasonsAgainst(miss, at)) {
        const lifting = changes.length < MAX_CHANGES ? firstLifting(reasons, miss, at) : undefined;
        if (lifting === undefined)
            return { target: miss.target, changes: [], stuck: reasons };
        changes.push(lifting);
        at = applied(lifting, at);
    }
    return { target: miss.target, changes: needed(changes, miss, world), stuck: [] };
}
/** All targets that are refused, the nearest miss first: fewest kinds of change, then the mildest, then the fewest. */
const nearestFirst = (all) => [...all].sort((a, b) => {
    const [left, right] = [effort(a), effort(b)];
    const index = left.findIndex((each, at) => each !== right[at]);
    return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
});
const effort = ({ changes, stuck }) => [
    stuck.length,
    new Set(changes.map(({ kind }) => kind)).size,
    Math.max(...changes.map(severity), 0),
    changes.length,
];
/** The hardest reason first: where nothing lifts it, the others need no look. */
function firstLifting(reasons, miss, at) {
    const reason = (0,tally/* decisive */.l)(reasons);
    if (reason === undefined)
        return undefined;
    const lifts = (change) => !reasonsAgainst(miss, applied(change, at)).some((each) => isSame(each, reason));
    return proposedFor(reason, at, miss.step).find(lifts);
}
/** Less what another change makes needless, until none is left that could be left out. */
function needed(changes, miss, world) {
    for (const change of changes) {
        const others = changes.filter((each) => each !== change);
        const then = others.reduce((at, each) => applied(each, at), world);
        if (reasonsAgainst(miss, then).length === 0)
            return needed(others, miss, world);
    }
    return changes;
}
const isSame = (a, b) => keyOf(a) === keyOf(b);
/**
 * Without what tells how near it is, which a change that does not lift it alters too. A deny that still bites, if now
 * for another cause, is not lifted; a preset says several things of a flow, each by its code.
 */
const keyOf = ({ code, rule, layer, flow, params: { nearest: _, ...params } }) => JSON.stringify([rule === undefined || layer === 'preset' ? code : '', rule, flow, params]);
/** Judged by the same function as the plan, on this target alone. */
function reasonsAgainst({ step: id, instance, target: on }, { policy, situation }) {
    const step = policy.steps.get(id);
    const target = policy.targets.get(on);
    if (step === undefined || target === undefined)
        throw new Error('a miss is of a step and a target of the policy');
    const context = (0,policy_context/* contextOf */.Vm)({ ...policy, targets: new Map([[on, target]]) }, situation);
    const { reasons, rejected } = (0,evaluate/* placementOf */.xc)(context, step, instance);
    return [...reasons, ...(rejected.get(on) ?? [])];
}


/***/ }),

/***/ 38295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decisive),
/* harmony export */   t: () => (/* binding */ tallies)
/* harmony export */ });
/** Every refused target once, under the hardest of its reasons; the cause that keeps most targets first. */
function tallies({ rejected, reasons: common }) {
    const groups = new Map();
    for (const own of rejected.values()) {
        // What holds on every target counts only where nothing is said of this one: it says nothing about targets.
        const cause = decisive(own) ?? decisive(common);
        if (cause === undefined)
            continue;
        const named = tally(cause);
        const key = JSON.stringify(named);
        groups.set(key, { ...named, targets: (groups.get(key)?.targets ?? 0) + 1 });
    }
    return [...groups.values()].sort((a, b) => b.targets - a.targets || hardness(a.code) - hardness(b.code));
}
/** The reason that most would have to change for; of equals the first. */
const decisive = (reasons) => reasons.reduce((hardest, each) => (hardest === undefined || hardness(each.code) < hardness(hardest.code) ? each : hardest), undefined);
/** Hardest first: no place, no law, no rule, no statement, no machine. What is not named stands between. */
const HARDEST = [
    'placement/place-unknown',
    'placement/denied-by-preset',
    'placement/denied-by-rule',
    'placement/operator-outside',
    'placement/operator-unknown',
    'placement/no-allow',
];
const SOFTEST = ['placement/not-ephemeral', 'placement/capacity'];
function hardness(code) {
    if (SOFTEST.includes(code))
        return HARDEST.length + 1 + SOFTEST.indexOf(code);
    return HARDEST.includes(code) ? HARDEST.indexOf(code) : HARDEST.length;
}
const WHOEVER = new Set(['placement/place-unknown', 'placement/operator-unknown']);
function tally({ code, rule, params: { resource } }) {
    return {
        code,
        ...(rule === undefined || WHOEVER.has(code) ? {} : { rule }),
        ...(resource !== undefined && 'kind' in resource ? { resource: String(resource.value) } : {}),
    };
}


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


/***/ })

};
