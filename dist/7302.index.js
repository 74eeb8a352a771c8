export const id = 7302;
export const ids = [7302];
export const modules = {

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

/***/ 84515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bU: () => (/* binding */ MAX_EVIDENCE_BYTES),
  kw: () => (/* binding */ decodeEvidence),
  O1: () => (/* binding */ encodeEvidence)
});

// UNUSED EXPORTS: MAX_STATEMENT_BYTES

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./evidence/canonical.js
var canonical = __webpack_require__(24037);
;// CONCATENATED MODULE: ./evidence/predicates.js
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const VERIFICATION_RESULT = 'https://in-toto.io/attestation/svr/v0.2';
const DEPLOYMENT = 'urn:x-domicile:deployment:v0.1';
/** What ran, as SLSA and in-toto want it: a URI that changes when its meaning does. */
const TRAIN = 'urn:x-domicile:train-on-target:v0.1';
const DOMICILE = 'urn:x-domicile:domicile:v0.1';
/** What tools that know in-toto and SLSA, but not us, read of a statement. */
function standardPredicate(statement) {
    if (statement.kind === 'gate')
        return verificationResult(statement);
    switch (statement.action) {
        case 'data-validate':
        case 'model-test':
            return testResult(statement);
        case 'train-on-target':
            return provenance(statement);
        case 'plan':
            return verificationResult(statement);
        case 'deploy-hybrid':
            return deployment(statement);
    }
}
/** An inconclusive test is `FAILED`: `WARNED` means that it passed. */
const testResult = (statement) => ({
    predicateType: TEST_RESULT,
    predicate: { result: statement.verdict === 'pass' ? 'PASSED' : 'FAILED', configuration: configuration(statement) },
});
const provenance = (statement) => ({
    predicateType: PROVENANCE,
    predicate: {
        buildDefinition: {
            buildType: TRAIN,
            externalParameters: { repository: statement.run.repository, step: statement.step },
            resolvedDependencies: [
                { name: 'commit', digest: { gitCommit: statement.code?.commit ?? statement.run.commit } },
                ...descriptors(statement.materials),
                ...configuration(statement),
            ],
        },
        runDetails: {
            builder: { id: DOMICILE },
            metadata: { invocationId: invocation(statement), finishedOn: statement.at },
        },
    },
});
/** Its properties are those that were shown; what was not shown is not there. */
const verificationResult = (statement) => ({
    predicateType: VERIFICATION_RESULT,
    predicate: {
        verifier: { id: DOMICILE, policies: configuration(statement) },
        timeCreated: statement.at,
        properties: statement.verdict === 'pass' ? [property(statement)] : [],
    },
});
const deployment = (statement) => ({
    predicateType: DEPLOYMENT,
    predicate: {
        creationTime: statement.at,
        destination: statement.instance ?? '',
        result: statement.verdict === 'pass' ? 'RELEASED' : 'NOT_RELEASED',
        policies: configuration(statement),
    },
});
const property = ({ kind, action }) => kind === 'gate' ? 'DOMICILE_GATE_OPEN' : `DOMICILE_${action.toUpperCase().replaceAll('-', '_')}_PASSED`;
const invocation = ({ run, step, instance }) => [run.repository, run.run, run.attempt, step, ...(instance === undefined ? [] : [instance])].join('/');
/** The texts that decided, by digest. */
const configuration = ({ texts: { 'policy-commit': _, ...digests } }) => descriptors(digests);
const descriptors = (digests) => Object.keys(digests)
    .sort()
    .flatMap((name) => {
    const digest = digests[name];
    return digest === undefined ? [] : [{ name, digest: { sha256: digest.slice('sha256:'.length) } }];
});

// EXTERNAL MODULE: ./domain/outcome/digest.js
var digest = __webpack_require__(12385);
// EXTERNAL MODULE: ./domain/outcome/instant.js
var instant = __webpack_require__(60028);
// EXTERNAL MODULE: ./evidence/strict.js
var strict = __webpack_require__(74046);
;// CONCATENATED MODULE: ./evidence/place-shape.js

const CLAIM = /^\{[^\p{C}]{0,4000}\}$/u;
const KEY = /^ed25519:[A-Za-z0-9+/]{43}=$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
/** One line, nothing that controls a terminal. */
const NAME = /^[^\p{C}\u2028\u2029]{0,300}$/u;
const claim = (0,strict/* matching */.wC)(CLAIM, 'a claim');
const place_shape_name = (0,strict/* matching */.wC)(NAME, 'one line');
const signed = (0,strict/* objectOf */.Xy)({
    claim,
    key: (0,strict/* matching */.wC)(KEY, 'ed25519:<base64>'),
    signature: (0,strict/* matching */.wC)(SIGNATURE, 'a signature in base64'),
});
const service = (0,strict/* objectOf */.Xy)({
    job: (0,strict/* matching */.wC)(/^\d{1,20}$/, "a job's id"),
    runner: place_shape_name,
    group: place_shape_name,
    labels: (0,strict/* listOf */.c3)(place_shape_name),
});
const BASE64 = /^[A-Za-z0-9+/]{100,12000}={0,2}$/;
const place_shape_document = (0,strict/* matching */.wC)(BASE64, 'a signed document in base64');
const aws = (0,strict/* objectOf */.Xy)({ provider: (0,strict/* oneOf */.yL)('aws'), document: place_shape_document });
const gcp = (0,strict/* objectOf */.Xy)({ provider: (0,strict/* oneOf */.yL)('gcp'), claim, token: (0,strict/* matching */.wC)(/^[\w.-]{1,14000}$/, 'a token') });
const azure = (0,strict/* objectOf */.Xy)({
    provider: (0,strict/* oneOf */.yL)('azure'),
    claim,
    document: place_shape_document,
    vm: (0,strict/* matching */.wC)(/^[0-9a-f-]{36}$/, "a machine's id"),
    region: (0,strict/* matching */.wC)(/^[a-z0-9]{1,50}$/, 'a region'),
});
/** Where a step ran, and what shows it. */
const place = (0,strict/* objectOf */.Xy)({
    target: (0,strict/* matching */.wC)(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/, 'an id'),
    location: (0,strict/* matching */.wC)(/^[A-Za-z][A-Za-z0-9._/-]{0,99}$/, 'a location'),
    level: (0,strict/* oneOf */.yL)('declared', 'service', 'site', 'platform'),
}, { signed, service, platform: (0,strict/* anyOf */.EB)(aws, gcp, azure) });

;// CONCATENATED MODULE: ./evidence/statement-shape.js




const ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
/** An artifact, or `dataset/partition`. */
const ORIGIN = /^[A-Za-z][A-Za-z0-9_-]{0,99}(\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;
/** An origin, or with a colon what cannot be mistaken for one: `program:code`, `release:berlin-ward`. */
const MATERIAL = /^(program:|release:)?[A-Za-z][A-Za-z0-9_-]{0,99}(\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CODE = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})?$/;
const REPOSITORY = /^[A-Za-z0-9._/-]{1,200}$/;
const RUN = /^[A-Za-z0-9._-]{1,100}$/;
/** One line, nothing that controls a terminal. */
const LINE = /^[^\p{C}\u2028\u2029]{0,500}$/u;
const statement_shape_digest = (value, key) => typeof value === 'string' && (0,digest/* isDigest */.B)(value) ? [] : [{ key, expected: 'a digest, sha256:<hex>' }];
const statement_shape_instant = (value, key) => typeof value === 'string' && (0,instant/* isInstant */.b)(value) ? [] : [{ key, expected: 'a time, YYYY-MM-DDTHH:MM:SS.mmmZ' }];
const number = (value, key) => (Number.isFinite(value) ? [] : [{ key, expected: 'a number' }]);
const id = (0,strict/* matching */.wC)(ID, 'an id');
const run = (0,strict/* objectOf */.Xy)({
    host: (0,strict/* oneOf */.yL)('github', 'local'),
    repository: (0,strict/* matching */.wC)(REPOSITORY, 'OWNER/REPOSITORY'),
    run: (0,strict/* matching */.wC)(RUN, "a run's id"),
    attempt: strict/* count */.U9,
    job: (0,strict/* matching */.wC)(LINE, 'one line'),
    commit: (0,strict/* matching */.wC)(COMMIT, 'a commit'),
});
const texts = (0,strict/* objectOf */.Xy)({ policy: statement_shape_digest, 'policy-commit': (0,strict/* matching */.wC)(COMMIT, 'a commit') }, { plan: statement_shape_digest, contract: statement_shape_digest, spec: statement_shape_digest, release: statement_shape_digest });
const code = (0,strict/* objectOf */.Xy)({ commit: (0,strict/* matching */.wC)(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit'), changed: (0,strict/* oneOf */.yL)(true, false) });
/** A Statement beside its subjects, which stand where in-toto has them. */
const statementShape = (0,strict/* objectOf */.Xy)({
    step: id,
    action: (0,strict/* oneOf */.yL)('plan', 'data-validate', 'train-on-target', 'model-test', 'deploy-hybrid'),
    verdict: (0,strict/* oneOf */.yL)('pass', 'fail', 'inconclusive'),
    codes: (0,strict/* listOf */.c3)((0,strict/* matching */.wC)(CODE, 'a finding code')),
    run,
    texts,
    place: place,
    subjects: (0,strict/* mapOf */.A7)(ORIGIN, statement_shape_digest),
    materials: (0,strict/* mapOf */.A7)(MATERIAL, statement_shape_digest),
    facts: (0,strict/* mapOf */.A7)(KEBAB, (0,strict/* anyOf */.EB)((0,strict/* oneOf */.yL)(true, false), number, (0,strict/* matching */.wC)(LINE, 'one line'))),
    at: statement_shape_instant,
}, { instance: (0,strict/* matching */.wC)(ORIGIN, 'an id'), kind: (0,strict/* oneOf */.yL)('gate'), code });

;// CONCATENATED MODULE: ./evidence/envelope.js






const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Our normal form, as an extension field of whichever predicate: `<vendor>_<field>`, as SLSA asks. */
const EXTENSION = 'domicile_statement';
/** in-toto asks for a subject, always. A step that judged nothing speaks of its commit. */
const NO_SUBJECT = '_';
const MAX_EVIDENCE_BYTES = 1_048_576;
/** One statement is one output of a job, and that is one environment variable on Windows. */
const MAX_STATEMENT_BYTES = 30_000;
/** Statements as JSON lines of unsigned DSSE envelopes around in-toto Statements. */
const encodeEvidence = (statements) => statements.map((statement) => `${envelope(payloadOf(statement))}\n`).join('');
/**
 * Statements back from their lines; blank lines are none. A payload is taken only if it is, byte for byte, what we
 * would write for the statement it holds, so that no reader, ours or another, can see something else in it.
 * Throws badInput with a finding for every faulty line.
 */
function decodeEvidence(text) {
    if (Buffer.byteLength(text) > MAX_EVIDENCE_BYTES) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('gate/evidence-too-large', { limit: (0,labelled/* known */.eO)(MAX_EVIDENCE_BYTES) }));
    }
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const read = lines.filter(({ line }) => line !== '').map(({ line, number }) => readLine(line, number));
    const findings = read.flatMap((each) => ('findings' in each ? each.findings : []));
    if (findings.length > 0)
        throw (0,finding/* badInput */.AN)(...findings);
    return read.flatMap((each) => ('statement' in each ? [each.statement] : []));
}
function readLine(line, number) {
    if (line.length > MAX_STATEMENT_BYTES) {
        return { findings: [(0,finding/* error */.z3)('gate/evidence-too-large', { limit: (0,labelled/* known */.eO)(MAX_STATEMENT_BYTES) })] };
    }
    const payload = readEnvelope(line);
    if (typeof payload !== 'string')
        return faulty(number, [payload]);
    const value = parsed(payload);
    const statement = (0,strict/* isObject */.Gv)(value) ? normalForm(value) : undefined;
    if (statement === undefined)
        return faulty(number, [{ key: 'payload', expected: `a Statement with ${EXTENSION}` }]);
    const faults = statementShape(statement, '');
    if (faults.length > 0)
        return faulty(number, faults);
    // Safe: the shape has just been shown.
    const shown = statement;
    if (payloadOf(shown) === payload)
        return { statement: shown };
    return faulty(number, [{ key: 'payload', expected: 'what its own statement says, and nothing else' }]);
}
/** The payload's text, or what is wrong with the envelope. */
function readEnvelope(line) {
    const value = parsed(line);
    if (!(0,strict/* isObject */.Gv)(value))
        return { key: 'envelope', expected: 'one JSON object on one line' };
    if (Array.isArray(value.signatures) && value.signatures.length > 0) {
        return { key: 'signatures', expected: 'none: signed evidence is not there yet' };
    }
    const payload = typeof value.payload === 'string' ? Buffer.from(value.payload, 'base64').toString('utf8') : '';
    if (envelope(payload) === line)
        return payload;
    return { key: 'envelope', expected: `payload, payloadType ${PAYLOAD_TYPE} and signatures, in canonical JSON` };
}
const envelope = (payload) => (0,canonical/* canonicalJson */.d)({
    payload: Buffer.from(payload, 'utf8').toString('base64'),
    payloadType: PAYLOAD_TYPE,
    signatures: [],
});
function payloadOf(statement) {
    const faults = statementShape(statement, '');
    if (faults.length > 0)
        throw new TypeError(`not a statement: ${JSON.stringify(faults)}`);
    const { subjects, ...rest } = statement;
    const { predicateType, predicate } = standardPredicate(statement);
    return (0,canonical/* canonicalJson */.d)({
        _type: STATEMENT_TYPE,
        subject: Object.keys(subjects).length > 0 ? descriptors(subjects) : [commitOf(statement)],
        predicateType,
        predicate: { ...predicate, [EXTENSION]: rest },
    });
}
const commitOf = ({ run }) => ({ name: NO_SUBJECT, digest: { gitCommit: run.commit } });
/** The statement that a payload claims to hold, as yet unchecked. */
function normalForm(payload) {
    const { subject, predicate } = payload;
    if (!Array.isArray(subject) || !(0,strict/* isObject */.Gv)(predicate) || !(0,strict/* isObject */.Gv)(predicate[EXTENSION]))
        return undefined;
    const named = subject.filter(strict/* isObject */.Gv).filter(({ name }) => name !== NO_SUBJECT);
    const subjects = named.map(({ name, digest }) => [name, `sha256:${(0,strict/* isObject */.Gv)(digest) ? digest.sha256 : ''}`]);
    return { ...predicate[EXTENSION], subjects: Object.fromEntries(subjects) };
}
const faulty = (line, faults) => ({
    findings: faults.map(({ key, expected }) => (0,finding/* error */.z3)('gate/evidence-malformed', { line: (0,labelled/* known */.eO)(line), key: (0,labelled.id)(key), expected: (0,labelled.id)(expected) })),
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 72764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyedSha256),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The plain digest of a text (as UTF-8) or of bytes. */
const sha256 = (content) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
/** With a key, a digest that nobody without it can test a guess against (HMAC-SHA256). */
const keyedSha256 = (content, key) => key === undefined ? sha256(content) : `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(content).digest('hex')}`;


/***/ }),

/***/ 74046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const fault = (key, expected) => [{ key: key === '' ? 'statement' : key, expected }];
const matching = (pattern, expected) => (value, key) => typeof value === 'string' && pattern.test(value) ? [] : fault(key, expected);
const oneOf = (...allowed) => (value, key) => allowed.includes(value) ? [] : fault(key, `one of ${allowed.join(', ')}`);
const count = (value, key) => Number.isSafeInteger(value) && Number(value) >= 0 ? [] : fault(key, 'a whole number');
const listOf = (item) => (value, key) => Array.isArray(value) ? value.flatMap((each, index) => item(each, `${key}[${index}]`)) : fault(key, 'a list');
/** A map from names that match to values of one shape. */
const mapOf = (name, item) => (value, key) => {
    if (!isObject(value))
        return fault(key, 'an object');
    if (!Object.keys(value).every((each) => name.test(each)))
        return fault(key, 'names that are ids');
    return Object.values(value).flatMap((each) => item(each, key));
};
/** Exactly these keys. What stands under an unknown key is nobody's to ignore. */
const objectOf = (required, optional = {}) => (value, key) => {
    if (!isObject(value))
        return fault(key, 'an object');
    const shapes = { ...required, ...optional };
    const inside = (name) => (key === '' ? name : `${key}.${name}`);
    const missing = Object.keys(required).filter((name) => value[name] === undefined);
    const unknown = Object.keys(value).some((name) => !Object.hasOwn(shapes, name));
    return [
        ...missing.flatMap((name) => fault(inside(name), 'to be there')),
        ...(unknown ? fault(key, `no keys but ${Object.keys(shapes).join(', ')}`) : []),
        ...Object.entries(shapes).flatMap(([name, shape]) => value[name] === undefined ? [] : shape(value[name], inside(name))),
    ];
};
const anyOf = (...shapes) => (value, key) => {
    const faults = shapes.map((shape) => shape(value, key));
    return faults.find((each) => each.length === 0) ?? faults.flat();
};
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


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
