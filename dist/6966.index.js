export const id = 6966;
export const ids = [6966];
export const modules = {

/***/ 66966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ emit)
});

// EXTERNAL MODULE: ./domain/guardrails/usable.js
var guardrails_usable = __webpack_require__(62525);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
;// CONCATENATED MODULE: ./domain/guardrails/json.js
const isObject = (json) => typeof json === 'object' && json !== null && !Array.isArray(json);
/** The same text for the same value, whatever the order of its keys. */
function canonical(json) {
    if (Array.isArray(json))
        return `[${json.map(canonical).join(',')}]`;
    if (!isObject(json))
        return JSON.stringify(json);
    const keys = Object.keys(json).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(json[key] ?? null)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./domain/guardrails/made.js
/** What `emit` can make. */
const GUARDRAILS = (/* unused pure expression or super */ null && (['aws-trust', 'azure-federated', 'runner-groups']));
const VERSION = 1;
/** The whole document; it has a marker of the policy, which the clouds' own documents have no place for. */
const wholeDocument = (kind, policy, entries) => ({
    version: VERSION,
    kind,
    policy: { path: policy.path, digest: policy.digest },
    [entriesKey(kind)]: entries,
});
const entriesKey = (kind) => (kind === 'runner-groups' ? 'groups' : 'targets');

;// CONCATENATED MODULE: ./domain/guardrails/drift/compare.js
/** All differences; none means that both say the same. */
function differences(expected, found, reading) {
    const { pairs, missing, extra } = paired(expected, found);
    return [
        ...pairs.flatMap(([should, is]) => ofPair(should, is, reading)),
        ...missing.map((piece) => wholePiece(piece, 'missing')),
        ...extra.map((piece) => wholePiece(piece, 'extra')),
    ];
}
/** Equals first, so that order means nothing; of the rest each with the most alike of its key. */
function paired(expected, found) {
    const left = [...found];
    const pairs = [];
    const rest = expected.filter((piece) => {
        const same = left.findIndex((each) => isSame(piece, each));
        if (same < 0)
            return true;
        left.splice(same, 1);
        return false;
    });
    const missing = rest.filter((piece) => {
        const nearest = left.reduce((best, each, index) => (isNearer(piece, each, left[best]) ? index : best), -1);
        if (nearest < 0)
            return true;
        pairs.push(...left.splice(nearest, 1).map((each) => [piece, each]));
        return false;
    });
    return { pairs, missing, extra: left };
}
const isNearer = (piece, each, best) => each.key === piece.key && (best === undefined || shared(piece, each) > shared(piece, best));
const shared = (a, b) => [...a.facts].filter(([name, { values }]) => isEqual(values, b.facts.get(name)?.values)).length;
const isSame = (a, b) => a.key === b.key && a.facts.size === b.facts.size && shared(a, b) === a.facts.size;
const isEqual = (a, b) => b !== undefined && a.length === b.length && a.every((each, index) => each === b[index]);
function ofPair(should, is, reading) {
    return [...new Set([...should.facts.keys(), ...is.facts.keys()])].flatMap((name) => ofFact(should.facts.get(name), is.facts.get(name), {
        missingAt: (pointer) => `${is.pointer}${pointer.slice(should.pointer.length)}`,
        reach: (change) => reading(should.key, name, change),
    }));
}
function ofFact(should, is, { missingAt, reach }) {
    const [wanted, there] = [should?.values ?? [], is?.values ?? []];
    const expected = wanted.filter((value) => !there.includes(value));
    const got = there.filter((value) => !wanted.includes(value));
    if (is === undefined) {
        const pointer = missingAt(should?.pointer ?? '');
        return [{ pointer, reach: reach('removed'), expected, got }];
    }
    const { pointer } = is;
    if (should === undefined)
        return [{ pointer, reach: reach('added'), expected, got }];
    if (expected.length + got.length === 0)
        return [];
    const changes = [
        ...(got.length > 0 ? ['more'] : []),
        ...(expected.length > 0 ? ['fewer'] : []),
    ];
    return [{ pointer, reach: worst(changes.map(reach)), expected, got }];
}
/** Of two effects at once the wider is told. */
const worst = (reaches) => ['widens', 'differs', 'narrows'].find((each) => reaches.includes(each)) ?? 'differs';
const WHOLE = {
    'Effect Allow': { missing: 'narrows', extra: 'widens' },
    'Effect Deny': { missing: 'widens', extra: 'narrows' },
};
/** What is missing has no place of its own: it is told of the list that lacks it. */
const wholePiece = ({ key, name, pointer }, what) => ({
    pointer: what === 'missing' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer,
    reach: WHOLE[key]?.[what] ?? 'differs',
    expected: what === 'missing' ? [name] : [],
    got: what === 'extra' ? [name] : [],
});

;// CONCATENATED MODULE: ./domain/guardrails/drift/facts.js

const pointerTo = (pointer, key) => `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** All that an object says, to its leaves. Lists are sets: an object in one goes by its keys, not by its place. */
function factsOf(object, pointer, name = '') {
    const inside = Object.entries(object).flatMap(([key, value]) => factsAt(value, pointerTo(pointer, key), pointerTo(name, key)));
    return inside.length > 0 ? inside : [[name, { values: ['{}'], pointer }]];
}
function factsAt(value, pointer, name) {
    if (isObject(value))
        return factsOf(value, pointer, name);
    if (!isList(value) || !value.some(isObject))
        return [[name, { values: valuesOf(value), pointer }]];
    return value.flatMap((item, index) => factsAt(item, pointerTo(pointer, index), pointerTo(name, keysOf(item))));
}
const keysOf = (item) => (isObject(item) ? Object.keys(item).sort().join('+') : '');
const isList = (value) => Array.isArray(value);
/** One value is a list of one. */
const valuesOf = (value) => [...new Set((isList(value) ? value : [value]).map(canonical))].sort();
/** Two keys that mean one thing do not become one. */
const factsBy = (facts) => {
    const all = new Map();
    for (const [name, fact] of facts)
        all.set(all.has(name) ? `${name} again at ${fact.pointer}` : name, fact);
    return all;
};

;// CONCATENATED MODULE: ./domain/guardrails/drift/reach.js
const OPPOSITE = { widens: 'narrows', narrows: 'widens', differs: 'differs' };
/**
 * A statement applies to more the more values a list has, or the fewer a negated one; a condition that is gone lets it
 * apply to more. What an Allow applies to is let in, what a Deny applies to is kept out.
 */
const ofStatement = (piece, fact, change) => {
    const [element = '', operator = ''] = fact.split('/');
    if (!/^(?:(?:Not)?(?:Principal|Action|Resource)|Condition)$/.test(element))
        return 'differs';
    const isWhole = change === 'added' || change === 'removed';
    // `NotAction` where `Action` stood: nearly everything.
    if (isWhole && element !== 'Condition')
        return 'widens';
    const isNegated = !isWhole && /Not/.test(element === 'Condition' ? operator : element);
    const appliesToMore = (change === 'more' || change === 'removed') !== isNegated;
    const reach = appliesToMore ? 'widens' : 'narrows';
    if (piece === 'Effect Allow')
        return reach;
    return piece === 'Effect Deny' ? OPPOSITE[reach] : 'differs';
};
/** Whoever is named in more issuers, subjects or audiences is let in. */
const ofCredential = (_, fact, change) => {
    if (fact.startsWith('/claimsMatchingExpression'))
        return 'widens';
    if (!/^\/(?:issuer|subject|audiences)$/.test(fact))
        return 'differs';
    return change === 'more' || change === 'added' ? 'widens' : 'narrows';
};
/** A location that is listed is no longer refused; without the effect, or with another, nothing is. */
const ofLocations = (_, fact, change) => {
    if (fact.endsWith('/then/effect'))
        return 'widens';
    if (fact.endsWith('/notIn'))
        return change === 'more' ? 'widens' : 'narrows';
    if (fact.endsWith('/in'))
        return change === 'more' ? 'narrows' : 'widens';
    return fact.includes('/policyRule/') && change === 'removed' ? 'widens' : 'differs';
};
/** The three switches stand at their strictest, so any other way is wider. */
const ofRunnerGroup = (_, fact, change) => {
    if (/^\/(?:visibility|allows_public_repositories|restricted_to_workflows)$/.test(fact))
        return 'widens';
    if (!/^\/selected_(?:repository_ids|workflows)$/.test(fact))
        return 'differs';
    return change === 'more' || change === 'added' ? 'widens' : 'narrows';
};

;// CONCATENATED MODULE: ./domain/guardrails/drift/statements.js


/**
 * A policy of IAM as pieces, so that what means the same is the same: one statement or a list, one value or a list, any
 * order, any case of actions and condition keys.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
function piecesOfIamPolicy({ Statement, ...rest }, pointer) {
    const at = pointerTo(pointer, 'Statement');
    const statements = Array.isArray(Statement)
        ? Statement.map((each, index) => pieceOf(each, pointerTo(at, index)))
        : Statement === undefined
            ? []
            : [pieceOf(Statement, at)];
    return [{ key: 'document', name: 'document', pointer, facts: factsBy(factsOf(rest, pointer)) }, ...statements];
}
const LABEL = 'Sid';
function pieceOf(statement, pointer) {
    if (!isObject(statement))
        return {
            key: 'Statement',
            name: 'statement',
            pointer,
            facts: new Map([['', { values: valuesOf(statement), pointer }]]),
        };
    const { Effect = null, [LABEL]: label = 'unnamed', ...rest } = statement;
    const facts = Object.entries(rest).flatMap(([key, value]) => elementFacts(key, value, pointerTo(pointer, key)));
    return {
        key: `Effect ${String(Effect)}`,
        name: `${String(Effect)} ${String(label)}`,
        pointer,
        facts: factsBy(facts),
    };
}
function elementFacts(key, value, pointer) {
    if (key === 'Condition' && isObject(value))
        return conditionFacts(value, pointer);
    const values = valuesOf(value);
    if (/^(?:Not)?Action$/.test(key))
        return [[key, { values: values.map((each) => each.toLowerCase()).sort(), pointer }]];
    if (isObject(value))
        return factsOf(value, pointer, key);
    return [[key, { values, pointer }]];
}
function conditionFacts(operators, pointer) {
    return Object.entries(operators).flatMap(([operator, keys]) => Object.entries(isObject(keys) ? keys : { '': keys }).map(([key, value]) => [
        `Condition/${operator}/${key.toLowerCase()}`,
        { values: valuesOf(value), pointer: pointerTo(pointerTo(pointer, operator), key) },
    ]));
}

;// CONCATENATED MODULE: ./domain/guardrails/drift/drift.js







const onePiece = (document, pointer) => [
    { key: 'document', name: 'document', pointer, facts: factsBy(factsOf(document, pointer)) },
];
const LETS_IN = { missing: 'narrows', extra: 'widens' };
const KEEPS_OUT = { missing: 'widens', extra: 'narrows' };
const PARTS = {
    trust: { pieces: piecesOfIamPolicy, reading: ofStatement, ...LETS_IN },
    boundary: { pieces: piecesOfIamPolicy, reading: ofStatement, ...KEEPS_OUT },
    credential: { pieces: onePiece, reading: ofCredential, ...LETS_IN },
    locations: { pieces: onePiece, reading: ofLocations, ...KEEPS_OUT },
    group: { pieces: onePiece, reading: ofRunnerGroup, missing: 'differs', extra: 'differs' },
};
/** Compares one part with what is there under its pointer. */
function partDrift(part, expected, found, pointer = '') {
    const { pieces, reading } = PARTS[part];
    if (isObject(expected) && isObject(found))
        return differences(pieces(expected, pointer), pieces(found, pointer), reading);
    return canonical(expected) === canonical(found)
        ? []
        : [{ pointer, reach: 'differs', expected: ['an object'], got: [canonical(found)] }];
}
/** Compares a whole document; which policy it was made of is no difference by itself. */
function wholeDrift(kind, expected, found) {
    const key = entriesKey(kind);
    if (!isObject(found))
        return [{ pointer: '', reach: 'differs', expected: ['an object'], got: [canonical(found)] }];
    const { version = null, kind: foundKind = null, policy: _, [key]: entries = null, ...others } = found;
    return [
        ...scalarDrift('/version', VERSION, version),
        ...scalarDrift('/kind', kind, foundKind),
        ...Object.keys(others).map((name) => extra(pointerTo('', name), name, 'differs')),
        ...entriesDrift(kind, expected, entries, pointerTo('', key)),
    ];
}
const scalarDrift = (pointer, expected, found) => canonical(expected) === canonical(found)
    ? []
    : [{ pointer, reach: 'differs', expected: [canonical(expected)], got: [canonical(found)] }];
function entriesDrift(kind, expected, found, pointer) {
    const there = isObject(found) ? found : {};
    const missing = Object.keys(expected).filter((name) => !Object.hasOwn(there, name));
    return [
        ...(isObject(found) ? [] : scalarDrift(pointer, {}, found)),
        ...missing.map((name) => ({ pointer, reach: 'differs', expected: [name], got: [] })),
        ...Object.entries(there).flatMap(([name, entry]) => {
            const at = pointerTo(pointer, name);
            const should = (0,own/* own */.Z)(expected, name);
            if (should === undefined)
                return [extra(at, name, 'widens')];
            return entryDrift(kind, should, entry, at);
        }),
    ];
}
/** Compares one entry: a runner group, or the parts of a target. */
const entryDrift = (kind, expected, found, pointer = '') => kind === 'runner-groups' ? partDrift('group', expected, found, pointer) : partsDrift(expected, found, pointer);
function partsDrift(expected, found, pointer) {
    if (!isObject(found))
        return scalarDrift(pointer, expected, found);
    const missing = Object.keys(expected).filter((name) => !Object.hasOwn(found, name));
    return [
        ...missing.map((name) => ({ pointer, reach: partOf(name)?.missing ?? 'differs', expected: [name], got: [] })),
        ...Object.entries(found).flatMap(([name, is]) => {
            const at = pointerTo(pointer, name);
            const should = (0,own/* own */.Z)(expected, name);
            if (should === undefined)
                return [extra(at, name, partOf(name)?.extra ?? 'differs')];
            return isPartName(name) ? partDrift(name, should, is, at) : scalarDrift(at, should, is);
        }),
    ];
}
const isPartName = (name) => Object.hasOwn(PARTS, name);
const partOf = (name) => (isPartName(name) ? PARTS[name] : undefined);
const extra = (pointer, name, reach) => ({
    pointer,
    reach,
    expected: [],
    got: [name],
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/json.js
var files_json = __webpack_require__(98739);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
;// CONCATENATED MODULE: ./commands/emit/at-hand.js





/** In what the document at hand is not what the policy makes, with its lines. */
async function driftOf(emission, file, { trees }) {
    const { json, at } = (0,files_json/* readJson */.V)({ path: file, text: await textOf(file, trees) });
    return compared(emission, json).map((difference) => ({ ...difference, at: at(difference.pointer) }));
}
/** What is wrong with the file is the user's mistake, and no answer to what was asked. */
async function textOf(file, trees) {
    try {
        return await trees.readText(file, limits/* MAX_FILE_BYTES */.gZ);
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        const isTooLarge = thrown.findings.some(({ code }) => code === 'store/too-large');
        throw (0,finding/* badInput */.AN)(isTooLarge ? (0,limits/* tooLarge */.g$)(file) : (0,finding/* error */.z3)('file/unreadable', { file: (0,labelled/* path */.Ae)(file) }));
    }
}
function compared({ kind, choice, made: { entries } }, json) {
    const entry = entries[choice.target ?? choice.group ?? ''];
    if (entry === undefined)
        return wholeDrift(kind, entries, json);
    if (choice.part !== undefined)
        return partDrift(choice.part, entry[choice.part] ?? null, json);
    return entryDrift(kind, entry, json);
}

// EXTERNAL MODULE: ./domain/guardrails/runner-groups.js
var runner_groups = __webpack_require__(32380);
// EXTERNAL MODULE: ./commands/meant.js
var meant = __webpack_require__(84147);
;// CONCATENATED MODULE: ./commands/emit/choice.js





/** The targets that are asked for; what is named must be there. */
function chosen(kind, choice, policy, usable) {
    if (choice.part !== undefined && choice.target === undefined)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/missing', { name: (0,labelled.id)('target') }));
    const name = choice.target ?? choice.group;
    if (name === undefined)
        return usable;
    const nameOf = kind === 'runner-groups' ? runner_groups/* groupOf */.F : (target) => target.id;
    const names = [...policy.targets.values()].flatMap((target) => nameOf(target) ?? []);
    if (!names.includes(name))
        throw (0,finding/* badInput */.AN)(kind === 'runner-groups' ? unknownGroup(name, names) : unknownTarget(name, names));
    const isAsked = (target) => nameOf(target) === name;
    const { used, unused } = usable;
    return {
        used: used.filter(isAsked),
        unused: unused.filter(isAsked),
        beside: used.filter((target) => !isAsked(target)),
    };
}
const unknownTarget = (target, names) => (0,finding/* error */.z3)('plan/unknown-target', { target: (0,labelled.id)(target), expected: (0,labelled/* ids */.dK)(names), ...(0,meant/* meant */.w)(target, names) });
const unknownGroup = (group, names) => (0,finding/* error */.z3)('guardrail/unknown-entry', { entry: (0,labelled.id)(group), expected: (0,labelled/* ids */.dK)(new Set(names)), ...(0,meant/* meant */.w)(group, names) });
/** What was asked for by name and is not made is no document. */
function mustBeMade({ kind, choice, made: { entries, findings } }) {
    const name = choice.target ?? choice.group;
    if (name === undefined || Object.hasOwn(entries, name))
        return;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('guardrail/nothing-to-make', { kind: (0,labelled.id)(kind), entry: (0,labelled.id)(name) }), ...findings);
}
/** The whole, one entry, or one part. */
function documentOf({ kind, choice, policy, made: { entries } }) {
    const entry = entries[choice.target ?? choice.group ?? ''];
    if (entry === undefined)
        return wholeDocument(kind, policy, entries);
    return choice.part === undefined ? entry : entry[choice.part];
}

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./commands/plan/document.js
var plan_document = __webpack_require__(59369);
// EXTERNAL MODULE: ./commands/plan/report.js + 7 modules
var report = __webpack_require__(35634);
;// CONCATENATED MODULE: ./commands/emit/outcome.js





/** What cannot be made safely is not made at all. */
const refusal = (emission) => outcomeOf(emission, 'fail', emission.made.findings, []);
const made = (emission, json, file) => ({
    ...outcomeOf(emission, 'pass', emission.made.findings, []),
    product: { json, ...(file === undefined ? {} : { file }) },
});
function checked(emission, drift) {
    const verdict = drift.length === 0 ? 'pass' : 'fail';
    return outcomeOf(emission, verdict, [...drift.map(driftFinding), ...emission.made.findings], drift);
}
function outcomeOf(emission, verdict, findings, drift) {
    return { verdict, findings, outputs: {}, summary: outcome_report(emission, verdict, drift), evidence: [] };
}
/** Configuration, and nobody's data; but text of others all the same, in the names of its keys too. */
const said = (text) => (0,labelled/* data */.p)(text, 'public');
const driftFinding = ({ pointer, reach, expected, got, at }) => (0,finding/* error */.z3)('guardrail/drift', {
    pointer: said(pointer === '' ? 'the top' : pointer),
    reach: (0,labelled.id)(reach),
    ...(expected.length === 0 ? {} : { expected: expected.map(said) }),
    ...(got.length === 0 ? {} : { got: got.map(said) }),
}, at);
function outcome_report({ kind, policy, source, made: { entries } }, verdict, drift) {
    const names = Object.keys(entries);
    const blocks = [
        { block: 'paragraph', text: (0,report/* decidedBy */.yP)({ policy, source }) },
        { block: 'paragraph', text: names.length === 0 ? (0,outcome_document/* say */.c) `Nothing to make.` : (0,outcome_document/* say */.c) `Made for: ${(0,labelled/* ids */.dK)(names)}.` },
    ];
    return {
        title: (0,outcome_document/* say */.c) `Guardrails ${(0,labelled.id)(kind)}: ${(0,labelled.id)(verdict)}`,
        blocks,
        document: {
            version: (0,labelled/* known */.eO)(1),
            kind: (0,labelled.id)(kind),
            policy: {
                path: (0,labelled/* path */.Ae)(policy.path),
                digest: (0,labelled.id)(policy.digest),
                commit: (0,labelled.id)(source.commit),
                source: (0,labelled.id)(source.source),
            },
            made: (0,labelled/* ids */.dK)(names),
            drift: drift.map(driftDocument),
        },
        cases: [
            {
                suite: 'emit',
                name: kind,
                status: verdict,
                detail: verdict === 'pass' ? (0,outcome_document/* say */.c) `` : (0,outcome_document/* say */.c) `what is wrong stands in the findings`,
            },
        ],
    };
}
const driftDocument = ({ pointer, reach, expected, got, at }) => ({
    at: (0,labelled.id)((0,plan_document/* position */.G1)(at)),
    pointer: said(pointer),
    reach: (0,labelled.id)(reach),
    expected: expected.map(said),
    got: got.map(said),
});

;// CONCATENATED MODULE: ./commands/emit/emit.js






/** Makes the rules of a cloud from the trusted policy, or finds where those at hand are not what it makes. */
async function emit(kind, inputs, make, host, ports) {
    const decider = await (inputs.proposed ? trusted_policy/* proposedPolicy */.Js : trusted_policy/* trustedPolicy */.UM)(host, inputs.policy);
    const { policy } = decider;
    const now = ports.clock.now();
    host.admit((0,surfaces/* surfaceCaps */.Rc)(policy, { ...(await host.situation()), now }));
    const usable = chosen(kind, inputs, policy, (0,guardrails_usable/* usableTargets */.W)(policy, now));
    const emission = { ...decider, kind, choice: inputs, made: make(policy, usable) };
    if (emission.made.findings.some(({ severity }) => severity === 'error'))
        return refusal(emission);
    mustBeMade(emission);
    if (inputs.check === undefined)
        return made(emission, documentOf(emission), inputs.out);
    return checked(emission, await driftOf(emission, inputs.check, ports));
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

/***/ 32380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf),
/* harmony export */   r: () => (/* binding */ runnerGroups)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _policy_runs_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87741);
/* harmony import */ var _usable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62525);




/** For each runner group that a usable target names, the settings that keep other repositories and workflows out. */
function runnerGroups(policy, { used, unused, beside }, settings) {
    const groups = groupsOf(used);
    return {
        entries: Object.fromEntries([...groups.keys()].map((name) => [name, groupSettings(name, settings)])),
        findings: [
            ...used.filter((target) => groupOf(target) === undefined).map(labelsOnly),
            ...[...groups.keys()].flatMap((name) => sharedBy(policy, name, inGroup(name, [...used, ...beside]))),
            ...unused.filter((target) => groupOf(target) !== undefined).map(_usable_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedNote */ .D),
        ],
    };
}
const groupOf = ({ runsOn }) => (0,_policy_runs_on_js__WEBPACK_IMPORTED_MODULE_2__/* .askedRunner */ .N)(runsOn).group;
/** Sorted by name, not by the user's language. */
function groupsOf(targets) {
    const names = [...new Set(targets.flatMap((target) => groupOf(target) ?? []))].sort();
    return new Map(names.map((name) => [name, targets.filter((target) => groupOf(target) === name)]));
}
/** To GitHub the name of a group has no case. */
const inGroup = (name, targets) => targets.filter((target) => groupOf(target)?.toLowerCase() === name.toLowerCase());
/** https://docs.github.com/en/rest/actions/self-hosted-runner-groups: as creating a group of an organisation takes it. */
const groupSettings = (name, { repositoryId, workflow }) => ({
    name,
    visibility: 'selected',
    selected_repository_ids: [repositoryId],
    allows_public_repositories: false,
    restricted_to_workflows: true,
    selected_workflows: [workflow],
});
const labelsOnly = ({ id: target, at }) => (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('guardrail/labels-are-no-boundary', { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(target) }, at);
/** A runner of a group takes any job of the group: between its places the group keeps nothing apart. */
function sharedBy(policy, group, targets) {
    const runners = new Set(targets.map(({ runnerLocation }) => runnerLocation));
    if (runners.size < 2)
        return [];
    const params = {
        group: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(group),
        targets: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(targets.map((each) => each.id)),
        locations: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)([...runners].sort()),
    };
    return [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('guardrail/group-of-several-places', params, policy.targets.get(targets[1]?.id ?? '')?.at)];
}


/***/ }),

/***/ 62525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unusedNote),
/* harmony export */   W: () => (/* binding */ usableTargets)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32309);



/**
 * Guardrails are about the policy, not about the run that makes them: a laptop and a pipeline make the same bytes. What
 * depends on a run (the event, the control plane, who can read the repository) each step decides again.
 */
function usableTargets(policy, now) {
    const situation = {
        now,
        event: 'trusted',
        repositoryVisibility: 'private',
        controlPlane: policy.controlPlane.location,
    };
    const allowed = allowedTargets((0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(policy, situation));
    const targets = [...policy.targets.values()].sort(byId);
    return {
        used: targets.filter((target) => allowed.has(target.id)),
        unused: targets.filter((target) => !allowed.has(target.id)),
        beside: [],
    };
}
const allowedTargets = ({ steps }) => new Set([...steps.values()].flatMap(({ placements }) => placements.flatMap(({ allowed }) => allowed)));
/** Not by the user's language: the same bytes everywhere. */
const byId = (a, b) => (a.id < b.id ? -1 : 1);
const unusedNote = ({ id: target, at }) => (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('guardrail/target-unused', { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(target) }, at);


/***/ }),

/***/ 98739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);



/** One JSON value with positions, or `file/…`: what is not JSON, a duplicate key, more than 1 MiB or 64 levels. */
function readJson(source) {
    // Every JSON text is YAML: the strict reader of that finds duplicate keys, and where each thing stands.
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(source);
    mustBeJson(source);
    return { json: jsonOf(root), at: (pointer) => positionOf(root, pointer.split('/').slice(1).map(unescaped)) };
}
function mustBeJson({ text, path: file }) {
    try {
        JSON.parse(text);
    }
    catch {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/not-json', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(file) }, { file, line: 1, column: 1 }));
    }
}
function jsonOf(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(jsonOf);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, jsonOf(value)]));
}
const unescaped = (key) => key.replaceAll('~1', '/').replaceAll('~0', '~');
function positionOf(node, [key, ...rest]) {
    if (key === undefined || node.kind === 'scalar')
        return node.at;
    if (node.kind === 'list')
        return within(node.items[Number(key)], rest, node.at);
    const entry = node.entries.find((each) => each.key === key);
    return rest.length === 0 ? (entry?.at ?? node.at) : within(entry?.value, rest, node.at);
}
const within = (node, rest, above) => node === undefined ? above : positionOf(node, rest);


/***/ })

};
