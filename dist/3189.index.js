export const id = 3189;
export const ids = [3189,8222];
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

/***/ 98075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeProfiles: () => (/* binding */ judgeProfiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/odcs.js + 32 modules
var odcs = __webpack_require__(37816);
// EXTERNAL MODULE: ./commands/data-validate/order.js + 3 modules
var order = __webpack_require__(713);
// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./commands/trusted-text.js
var trusted_text = __webpack_require__(97535);
// EXTERNAL MODULE: ./domain/contract/judge.js
var judge = __webpack_require__(92742);
// EXTERNAL MODULE: ./domain/contract/exact-sum.js
var exact_sum = __webpack_require__(36072);
// EXTERNAL MODULE: ./domain/contract/measures.js + 1 modules
var contract_measures = __webpack_require__(48368);
// EXTERNAL MODULE: ./domain/profile/bins.js
var bins = __webpack_require__(75852);
;// CONCATENATED MODULE: ./domain/profile/whole.js



/**
 * What the checks would have taken of all rows that a profile is of, as far as that can be told: a check whose numbers
 * do not add up is not there.
 */
function wholeOf(checks, table, rows) {
    const counts = new Map(table.checks.map(({ check, rows: counted }) => [check, counted]));
    const taken = checks.flatMap((check) => {
        if (isOfAllRows(check))
            return [[check.name, { number: rows }]];
        const counted = isShareItself(check) ? undefined : counts.get(check.name);
        if (counted === null)
            return [];
        const found = counted === undefined ? ofAll(check, table, rows) : { number: counted };
        return found === undefined ? [] : [[check.name, found]];
    });
    return { rows, taken: new Map(taken) };
}
/** How many rows there are is told where counts are not. */
const isOfAllRows = ({ measures }) => measures.kind === 'rows' && measures.of.kind === 'all';
/** A query that gives percent: the shares of two sites are no share of both. */
const isShareItself = ({ measures, unit }) => measures.kind === 'query' && unit === 'percent';
function ofAll(check, table, rows) {
    return check.measures.kind === 'mean' ? ofSum(check, table) : ofCells(check, table, rows);
}
/** A mean is what all values make together over how many they are. */
function ofSum({ name }, { apart }) {
    const total = apart.find(({ check }) => check === name)?.total;
    const sum = total && total.sum !== null ? (0,exact_sum/* sumIn */.HE)(total.sum) : undefined;
    if (total === undefined || sum === undefined)
        return undefined;
    return total.values === 0 ? 'nothing' : { number: (0,exact_sum/* meanBySum */.eG)(sum, total.values), of: total.values };
}
/** Checks against a baseline are taken anew of the numbers of all. */
function ofCells({ measures, property }, table, rows) {
    if (measures.kind === 'row-count-change')
        return (0,contract_measures/* takenOf */.lq)(measures, [rows]) ?? 'nothing';
    if (measures.kind !== 'drift' || !measures.before)
        return undefined;
    const found = table.properties.find((each) => each.property === property);
    if (!found || !(0,bins/* sameBins */.z$)(found.bins, measures.before.bins) || found.cells.includes(null))
        return undefined;
    return (0,contract_measures/* takenOf */.lq)(measures, found.cells) ?? 'nothing';
}

;// CONCATENATED MODULE: ./commands/profile/judged.js


const judgedWhole = (tables, profile) => tables.map(({ contract, checks }) => {
    const table = profile.tables.find(({ schema }) => schema === contract.table);
    return judgedTable(contract, checks.map(asCount), table);
});
/** A condition in SQL of a user counts rows; the sites have run it. */
const asCount = (check) => check.measures.kind === 'condition'
    ? { ...check, measures: { kind: 'rows', of: { kind: 'sql', where: '', columns: [] } } }
    : check;
function judgedTable(contract, checks, table) {
    const rows = table?.rows ?? 0;
    if (!table || rows === 0 || table.unreadable !== 0) {
        const untold = checks.map((check) => ({ check, why: 'apart' }));
        return { contract, results: [], bySite: [], untold, isCounted: false, verdict: 'fail' };
    }
    const whole = wholeOf(checks, table, rows);
    const columns = contract.properties.map(({ column }) => column);
    const results = (0,judge/* judge */.S4)(checks.filter(({ name }) => whole.taken.has(name)), columns, whole);
    const others = checks.filter(({ name }) => !whole.taken.has(name)).map((check) => otherwise(check, contract, table));
    const bySite = others.filter((each) => 'passed' in each);
    const untold = others.filter((each) => 'why' in each);
    const told = { results, bySite, untold };
    return { contract, ...told, isCounted: true, verdict: verdictFor(told) };
}
/** What becomes of a check whose numbers of all rows cannot be told. */
function otherwise(check, { apartByPartition }, { checks, apart }) {
    const alone = apart.find((each) => each.check === check.name);
    if (alone && apartByPartition)
        return { check, passed: alone.passed };
    const isLeftOut = checks.some((each) => each.check === check.name && each.rows === null);
    return { check, why: isLeftOut ? 'left out' : 'apart' };
}
/** What nobody can tell is never a pass, and where nothing that could close the gate was asked nothing is shown. */
function verdictFor({ results, bySite, untold }) {
    if (results.some(judge/* closes */.UR) || bySite.some((each) => isStrict(each) && !each.passed))
        return 'fail';
    if (untold.some(isStrict))
        return 'inconclusive';
    return results.some(judge/* opens */.UI) || bySite.some(isStrict) ? 'pass' : 'fail';
}
const isStrict = ({ check }) => check.severity === 'error';

// EXTERNAL MODULE: ./commands/profile/merge.js + 1 modules
var merge = __webpack_require__(16281);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/verdict/verdict.js
var verdict_verdict = __webpack_require__(78865);
;// CONCATENATED MODULE: ./commands/profile/outcome.js




/** Verdicts of checks alone: no number of the data is told, so it may stand anywhere. */
function judgeOutcome(dataset, tables) {
    const verdict = (0,verdict_verdict/* worst */.Q)(tables.map((table) => table.verdict));
    const told = tables.flatMap(toldOf);
    const head = [(0,outcome_document/* say */.c) `Check`, (0,outcome_document/* say */.c) `Verdict over all sites`, (0,outcome_document/* say */.c) `Contract says`];
    return {
        verdict,
        findings: tables.flatMap(findingsOf),
        outputs: { verdict: (0,labelled.id)(verdict) },
        summary: {
            title: (0,outcome_document/* say */.c) `Data ${(0,labelled.id)(dataset.id)}, all partitions: ${(0,labelled.id)(verdict)}`,
            blocks: [
                { block: 'paragraph', text: (0,outcome_document/* say */.c) `Judged by the profiles of ${(0,labelled/* known */.eO)(dataset.partitions.size)} partitions.` },
                { block: 'table', head, rows: told.map(({ name, status, says }) => [(0,labelled.id)(name), (0,labelled.id)(status), (0,labelled.id)(says)].map(one)) },
            ],
            document: {
                dataset: (0,labelled.id)(dataset.id),
                checks: told.map(({ name, status }) => ({ name: (0,labelled.id)(name), status: (0,labelled.id)(status) })),
            },
            cases: told.map(({ name, status, says, at }) => {
                const isTold = status !== 'apart' && status !== 'left out';
                return {
                    suite: `profile judge ${dataset.id}`,
                    name,
                    status: isTold ? status : 'inconclusive',
                    at,
                    detail: (0,outcome_document/* say */.c) `${(0,labelled.id)(says)}`,
                };
            }),
        },
        evidence: [],
    };
}
const CODES = { apart: 'profile/apart', 'left out': 'profile/left-out' };
const one = (value) => (0,outcome_document/* say */.c) `${value}`;
const toldOf = ({ results, bySite, untold }) => [
    ...results.map(({ check, status }) => told(check, status)),
    ...bySite.map(({ check, passed }) => told({ ...check, says: `${check.says}, in each partition` }, passed ? 'pass' : 'fail')),
    ...untold.map(({ check, why }) => told(check, why)),
];
const told = ({ name, says, at }, status) => ({ name, says, at, status });
function findingsOf({ contract, results, bySite, untold, isCounted }) {
    if (!isCounted)
        return [(0,finding/* error */.z3)('profile/not-counted', { table: (0,labelled.id)(contract.table) }, contract.at)];
    return [
        ...results
            .filter(({ status }) => status !== 'pass')
            .map(({ check }) => (0,finding/* finding */.gk)(check.severity, 'profile/check-failed', { check: (0,labelled.id)(check.name), says: (0,labelled.id)(check.says) }, check.at)),
        ...bySite
            .filter(({ passed }) => !passed)
            .map(({ check }) => (0,finding/* finding */.gk)(check.severity, 'profile/part-failed', { check: (0,labelled.id)(check.name) }, check.at)),
        ...untold.map(({ check, why }) => (0,finding/* finding */.gk)(check.severity, CODES[why], { check: (0,labelled.id)(check.name) }, check.at)),
    ];
}

;// CONCATENATED MODULE: ./commands/profile/judge.js











const MAX_PROFILE_BYTES = 1024 * 1024;
/** Judges a dataset as a whole by the profiles of its partitions: counts come here, no row does. */
const judgeProfiles = async (inputs, host, ports) => {
    const { policy } = await (0,trusted_policy/* trustedPolicy */.UM)(host, inputs.policy);
    const dataset = datasetNamed(inputs.dataset, policy);
    const trusted = (file, at) => (0,trusted_text/* trustedText */.T)((0,project/* inProject */.n)(policy.path, file), at, host);
    const text = await trusted(contractOf(dataset), dataset.at, host);
    const contract = (0,odcs/* readContract */.J)(text);
    const profile = (0,merge.mergedProfile)(await sourcesOf(inputs.profiles, ports.trees));
    demandWhole(profile, dataset, text);
    const tables = await (0,order/* tableOrders */.E)(contract, { trusted: (file, at) => trusted(file, at, host) });
    return judgeOutcome(dataset, judgedWhole(tables, profile));
};
async function sourcesOf(profiles, trees) {
    if (typeof profiles !== 'string')
        return Promise.all(profiles.map((file) => read(file, trees)));
    // A partition whose job left none leaves an empty line: the others are not the whole, and that is said.
    const lines = profiles.split('\n').filter((line) => line.trim() !== '');
    return lines.map((text, at) => ({ path: `profile-${at + 1}`, text }));
}
async function read(file, trees) {
    return { path: (0,external_node_path_.basename)(file), text: await trees.readText(file, MAX_PROFILE_BYTES) };
}
function datasetNamed(name, { datasets }) {
    const dataset = datasets.get(name);
    if (dataset)
        return dataset;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('profile/unknown-dataset', { dataset: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(datasets.keys()) }));
}
/** The one contract that all partitions have. */
function contractOf({ id: name, partitions, at }) {
    const contracts = new Set([...partitions.values()].map(({ contract }) => contract));
    const [contract, ...others] = contracts;
    if (contract !== undefined && others.length === 0)
        return contract;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('profile/several-contracts', { dataset: (0,labelled.id)(name), got: (0,labelled/* ids */.dK)([...contracts].map((each) => each ?? 'none')) }, at));
}
/** A profile of every partition, by the contract as it is trusted now. */
function demandWhole(profile, { partitions, at }, text) {
    const expected = [...partitions.values()].map(({ origin }) => origin).sort();
    if (profile.contract.digest !== text.digest) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('profile/of-other-text', { file: (0,labelled/* path */.Ae)(text.path), got: (0,labelled.id)(profile.contract.version) }, at));
    }
    if (String(profile.parts) !== String(expected)) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('profile/not-whole', { expected: (0,labelled/* ids */.dK)(expected), got: (0,labelled/* ids */.dK)(profile.parts) }, at));
    }
}


/***/ }),

/***/ 16281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergedProfile: () => (/* binding */ mergedProfile)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/contract/exact-sum.js
var exact_sum = __webpack_require__(36072);
// EXTERNAL MODULE: ./domain/profile/bins.js
var profile_bins = __webpack_require__(75852);
;// CONCATENATED MODULE: ./domain/profile/merge.js


/** Two profiles of different data as one of all of it. Every number is the sum of the two; what one lacks, it lacks. */
function merged(one, other) {
    const unlike = unlikeness(one, other);
    if (unlike)
        return unlike;
    return {
        contract: one.contract,
        parts: sorted([...one.parts, ...other.parts]),
        engines: sorted(new Set([...one.engines, ...other.engines])),
        numbers: one.numbers,
        tables: one.tables.map((table, at) => mergedTable(table, given(other.tables[at]))),
    };
}
const isUnlike = (made) => 'unlike' in made;
function unlikeness(one, other) {
    if (one.contract.digest !== other.contract.digest)
        return { unlike: 'contract', what: other.contract.id };
    const twice = one.parts.find((part) => other.parts.includes(part));
    if (twice !== undefined)
        return { unlike: 'part', what: twice };
    if (one.numbers !== other.numbers)
        return { unlike: 'numbers', what: other.numbers };
    if (shapeOf(one.tables) !== shapeOf(other.tables))
        return { unlike: 'tables', what: other.contract.id };
    const differing = one.tables.flatMap(({ properties }, nth) => properties.filter(({ bins }, at) => !(0,profile_bins/* sameBins */.z$)(bins, given(other.tables[nth]?.properties[at]).bins)));
    return differing[0] && { unlike: 'bins', what: differing[0].property };
}
/** What has to be the same of two contracts of one digest; a file that was written by hand may differ. */
const shapeOf = (tables) => JSON.stringify(tables.map(({ schema, checks, apart, properties }) => [
    schema,
    checks.map(({ check }) => check),
    apart.map(({ check }) => check),
    properties.map(({ property }) => property),
]));
function mergedTable(one, other) {
    return {
        schema: one.schema,
        rows: sum(one.rows, other.rows),
        unreadable: sum(one.unreadable, other.unreadable),
        checks: one.checks.map((check, at) => mergedCheck(check, given(other.checks[at]))),
        apart: one.apart.map((check, at) => mergedApart(check, given(other.apart[at]))),
        properties: one.properties.map((property, at) => mergedProperty(property, given(other.properties[at]))),
    };
}
const mergedCheck = ({ check, rows }, other) => ({
    check,
    rows: sum(rows, other.rows),
});
const mergedApart = ({ check, passed, total }, other) => ({
    check,
    passed: passed && other.passed,
    ...(total && other.total ? { total: mergedTotal(total, other.total) } : {}),
});
function mergedTotal(one, other) {
    const [sumOfOne, sumOfOther] = [one, other].map((each) => (each.sum === null ? undefined : (0,exact_sum/* sumIn */.HE)(each.sum)));
    const isKnown = sumOfOne !== undefined && sumOfOther !== undefined;
    return { values: one.values + other.values, sum: isKnown ? (0,exact_sum/* sumText */.$u)(sumOfOne + sumOfOther) : null };
}
const mergedProperty = ({ property, bins, cells }, other) => ({
    property,
    bins,
    cells: cells.map((cell, at) => sum(cell, other.cells[at] ?? null)),
});
const sum = (one, other) => (one === null || other === null ? null : one + other);
const sorted = (names) => [...names].sort();
function given(value) {
    if (value === undefined)
        throw new Error('profiles of one shape differ in it');
    return value;
}

// EXTERNAL MODULE: ./files/profile.js
var files_profile = __webpack_require__(15316);
;// CONCATENATED MODULE: ./commands/profile/merge.js




/** The profiles of several sites as one. Throws where they are not of different data of one contract. */
function mergedProfile([first, ...others]) {
    if (!first)
        throw new Error('a merge of no profile');
    return others.reduce((profile, source) => {
        const made = merged(profile, (0,files_profile/* readProfile */.e)(source));
        if (isUnlike(made))
            throw (0,finding/* badInput */.AN)(unlike(made, first, source));
        return made;
    }, (0,files_profile/* readProfile */.e)(first));
}
function unlike({ unlike: how, what }, first, source) {
    const params = { file: (0,labelled/* path */.Ae)(source.path), first: (0,labelled/* path */.Ae)(first.path), name: (0,labelled.id)(what) };
    return how === 'part' ? (0,finding/* error */.z3)('profile/same-part', params) : (0,finding/* error */.z3)('profile/unlike', { ...params, what: (0,labelled.id)(how) });
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

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isInstant),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Milliseconds since 1970 of an ISO 8601 UTC time with milliseconds; NaN for any other text. */
function instant(text) {
    const parts = INSTANT.exec(text);
    if (parts === null)
        return Number.NaN;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = parts.slice(1).map(Number);
    if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return Number.NaN;
    if (hour > 23 || minute > 59 || second > 59)
        return Number.NaN;
    return (((daysBefore(year, month) + day - 1) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + millisecond;
}
const isInstant = (text) => !Number.isNaN(instant(text));
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year, month) => (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
/** Days from 1970-01-01 to the first of that month, in the Gregorian calendar. */
function daysBefore(year, month) {
    const past = year - 1;
    const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
    const EPOCH_DAYS = 719_162;
    const inYear = MONTH_DAYS.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
    return past * 365 + leapDays - EPOCH_DAYS + inYear + (month > 2 && isLeap(year) ? 1 : 0);
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


/***/ }),

/***/ 24037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON in one form only, so that equal values have equal bytes and can be signed: keys sorted by UTF-16 units,
 * no blanks, numbers and strings as ECMAScript prints them (RFC 8785). Keys whose value is undefined are left out.
 * Throws a TypeError on what JSON cannot say exactly: NaN, infinities, lone surrogates, functions, other objects.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (isPlainObject(value))
        return object(value);
    if (isScalar(value))
        return JSON.stringify(value);
    throw new TypeError(`no canonical JSON for a value of type ${typeof value}`);
}
function object(value) {
    const present = Object.keys(value).filter((key) => value[key] !== undefined);
    const members = present.sort().map((key) => `${canonicalJson(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
function isScalar(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value === 'string')
        return !/\p{Surrogate}/u.test(value);
    return value === null || typeof value === 'boolean';
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
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

/***/ 38233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   Kk: () => (/* binding */ wrongFile),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   Wx: () => (/* binding */ MAX_FILE_LEVELS),
/* harmony export */   _h: () => (/* binding */ unfitText),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILE_LEVELS = 64;
/** What a file with aliases may come to, every one written out. */
const MAX_VALUES = 200_000;
const MAX_FINDINGS = 100;
/** Control characters that no text file needs, and the mark that a decoder leaves where bytes were not UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]|\p{Surrogate}/u;
const startOf = (file) => ({ file, line: 1, column: 1 });
/** What can be said of a text before anything parses it; undefined if nothing is wrong. */
function unfitText(source) {
    if (utf8Bytes(source.text) > MAX_FILE_BYTES)
        return tooLarge(source.path);
    const unprintable = UNPRINTABLE.exec(source.text);
    if (unprintable)
        return unprintableAt(source, unprintable.index);
    if (source.text.trim() === '')
        return empty(source.path);
    return undefined;
}
const tooLarge = (file) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/too-large', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file), limit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(MAX_FILE_BYTES) }, startOf(file));
const notUtf8 = (file, at = startOf(file)) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/not-utf8', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file) }, at);
const empty = (file) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/empty', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file) }, startOf(file));
const tooDeep = (at) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/too-deep', { limit: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(MAX_FILE_LEVELS) }, at);
/** Line and column of an offset, counted from 1. */
function positionAt(source, offset) {
    const before = source.text.slice(0, offset).split(/\r\n|\n/);
    return { file: source.path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
function utf8Bytes(text) {
    // Encoding a text of many megabytes only to refuse it would be the very cost the limit is there to avoid.
    return text.length > MAX_FILE_BYTES ? text.length : new TextEncoder().encode(text).length;
}
function unprintableAt(source, offset) {
    const character = source.text.codePointAt(offset) ?? 0;
    const at = positionAt(source, offset);
    if (character === 0xfffd || (character >= 0xd800 && character <= 0xdfff))
        return notUtf8(source.path, at);
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/control-character', { character: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(`U+${hex(character)}`) }, at);
}
const hex = (character) => character.toString(16).toUpperCase().padStart(4, '0');
/** As one reads it: from the top, file by file. */
function fromTheTop(findings) {
    const files = [...new Set(findings.map(({ at }) => at?.file))];
    const place = ({ at }) => [files.indexOf(at?.file), at?.line ?? 0, at?.column ?? 0];
    return [...findings].sort((a, b) => {
        const [first, second] = [place(a), place(b)];
        return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
    });
}
/** All findings of a file as the user's mistake; a generated file's thousands are cut, and that is said. */
function wrongFile(wrong) {
    const findings = fromTheTop(wrong);
    if (findings.length <= MAX_FINDINGS)
        return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...findings);
    const shown = findings.slice(0, MAX_FINDINGS);
    const more = (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/more-findings', { more: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(findings.length - MAX_FINDINGS) }, shown.at(-1)?.at);
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...shown, more);
}


/***/ }),

/***/ 40589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known word that was probably meant: at most a third of its letters differ, or the word is a part of it as
 * `roc_auc` is of `roc_auc_score`; undefined if none is near.
 */
function nearest(word, known) {
    const words = [...known];
    return misspelt(word, words) ?? cutShort(word, words);
}
function misspelt(word, known) {
    const near = known
        .filter((each) => Math.abs(each.length - word.length) <= limit(each))
        .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
        .filter(({ each, distance }) => distance <= limit(each))
        .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1));
    return near[0]?.each;
}
/** The shortest that has these parts, whole and in a row. */
function cutShort(word, known) {
    if (word.length < 2)
        return undefined;
    const parts = inParts(word);
    const longer = known.filter((each) => inParts(each).includes(parts));
    return longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}
const inParts = (word) => `_${word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}_`;
const limit = (word) => Math.max(1, Math.floor(word.length / 3));
/** Edit distance where two swapped neighbours count once (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const plain = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(swapped ? Math.min(plain, at(before, j - 2) + 1) : plain);
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;


/***/ })

};
