export const id = 402;
export const ids = [402];
export const modules = {

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ digestKey),
/* harmony export */   P3: () => (/* binding */ partitionDigest),
/* harmony export */   Pd: () => (/* binding */ objectFacts)
/* harmony export */ });
/* harmony import */ var _domain_labels_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96578);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _evidence_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72764);



/**
 * The digest of a partition as evidence carries it: keyed with the site's key where the data is classified, since
 * whoever can guess the data could test the guess against a plain one. Without a key classified data has no digest.
 */
const partitionDigest = async (data, admission) => data.digest(digestKey(data.partition, admission));
/**
 * Which objects of which versions the files were fetched from, as facts of evidence. Their ETags are digests of the data,
 * so they are told as the partition's digest is.
 */
function objectFacts({ partition, objects }, admission) {
    if (objects === undefined)
        return {};
    const lines = objects.map(({ key, bytes, etag, version }) => JSON.stringify([key, bytes, etag, version ?? null]));
    return {
        [`objects:${partition}`]: objects.length,
        [`object-versions:${partition}`]: (0,_evidence_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .keyedSha256 */ .Q)(lines.join('\n'), digestKey(partition, admission)),
    };
}
/** Undefined where the data is public. */
function digestKey(origin, { placement, site }) {
    const label = placement.origins.get(origin);
    if (label !== undefined && !(0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isClassified */ .OR)(label.classification))
        return undefined;
    if (site.digestKey === undefined)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('proof/digest-key-unusable'));
    return site.digestKey;
}


/***/ }),

/***/ 40402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataValidate: () => (/* binding */ dataValidate)
});

// EXTERNAL MODULE: ./commands/admit.js + 2 modules
var admit = __webpack_require__(27856);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/contract/check.js
var contract_check = __webpack_require__(47733);
// EXTERNAL MODULE: ./domain/contract/measures.js + 1 modules
var contract_measures = __webpack_require__(48368);
// EXTERNAL MODULE: ./domain/contract/moment.js
var moment = __webpack_require__(37089);
// EXTERNAL MODULE: ./domain/contract/sql.js
var contract_sql = __webpack_require__(57465);
;// CONCATENATED MODULE: ./domain/contract/sample.js

/** How rows are chosen: few at first, for that costs next to nothing, and more where these were few. */
const SPARSE = 1024;
const DENSER = new Map([
    [SPARSE, 32],
    [32, 1],
]);
const ENOUGH_ROWS = 1000;
/** Where a sample can't be expected to hold so many values of a column, all of them are looked at. */
const FEW_VALUES = 50;
const MAX_VALUES = 2000;
const MAX_VALUES_IN_ALL = 60_000;
const MIN_VALUES = 200;
/** By a hash of the whole row, so that rows are chosen alike from every place of the table. Columns are `s0`, `s1`, … there. */
function drawOf({ columns, types }, oneIn, dialect) {
    return {
        columns: columns.map((name, at) => ({
            name: `s${at}`,
            text: types.has(name) ? dialect.textOf(`s${at}`) : `s${at}`,
        })),
        oneIn,
        most: Math.max(MIN_VALUES, Math.min(MAX_VALUES, Math.floor(MAX_VALUES_IN_ALL / columns.length))),
    };
}
/** What the rows are chosen by, for the select of the values: some columns that tell them apart. */
const markSql = (columns, dialect) => `${dialect.mark(columns.map(contract_sql/* quoted */.T))} AS mark`;
/** A check by whose columns rows are told apart: where there is one, the rest of a row need not be hashed for that. */
function keyOf(checks) {
    const keys = checks.flatMap(({ name, measures }) => measures.kind === 'rows' && measures.of.kind === 'repeated' ? [{ name, columns: measures.of.columns }] : []);
    return keys[0] && { name: keys[0].name, columns: keys[0].columns.map((column) => column.name) };
}
/**
 * Rows with one key, or with none, are looked at together or not at all. Where they are so many that a column could have
 * half of its values in them, and yet more than are looked at one by one, the sample counts as one of no rows.
 */
function fairSample(sample, checks, { rows, taken }) {
    const key = keyOf(checks);
    if (key === undefined)
        return sample;
    const found = taken.get(key.name);
    const repeated = typeof found === 'object' ? found.number : rows;
    const empty = sample.columns.reduce((sum, { name, filled }) => sum + (key.columns.includes(name) ? rows - filled : 0), 0);
    const alike = empty + 2 * repeated;
    return alike < (FEW_VALUES * sample.oneIn) / 2 ? sample : { ...sample, rows: 0 };
}
/** A statement for a sample alone. */
function sampleSql(stored, oneIn, dialect) {
    const named = stored.columns.map((name, at) => `${(0,contract_sql/* quoted */.T)(name)} AS s${at}`);
    const typed = `SELECT ${[...named, markSql(stored.columns, dialect)].join(', ')} FROM ${stored.view}`;
    return `WITH typed AS (${typed})${dialect.sampled([], drawOf(stored, oneIn, dialect))}`;
}
/** Reads the sample that came with counts, `nn` of the column at n. Throws without one: not looked at is not clean. */
function sampleOf(row, columns, oneIn) {
    return drawnAgain(row, columns.map((name, at) => ({ name, filled: numberIn(row, `n${at}`) })), oneIn);
}
/** Reads one that came alone. */
function drawnAgain(row, columns, oneIn) {
    return {
        oneIn,
        rows: numberIn(row, 'marks'),
        columns: columns.map((column, at) => ({ ...column, values: valuesIn(row[`d${at}`]) })),
    };
}
function numberIn(row, name) {
    const number = Number(row[name] ?? Number.NaN);
    if (!Number.isSafeInteger(number))
        throw new Error(`the engine gave no number of ${name}`);
    return number;
}
/** Of a column without values the engine makes no list. */
function valuesIn(json) {
    if (json === null)
        return [];
    if (typeof json !== 'string')
        throw new Error('the engine gave no list of values');
    return JSON.parse(json).filter((value) => value !== null);
}
/** How rows have to be chosen next; undefined where there were enough, or all. */
const denser = ({ oneIn, rows }) => rows < ENOUGH_ROWS ? DENSER.get(oneIn) : undefined;
/** Columns of which a sample says nothing, for so few rows have a value. */
const sparseColumns = ({ oneIn, columns }) => columns.filter(({ filled }) => oneIn > 1 && filled > 0 && filled < FEW_VALUES * oneIn);

;// CONCATENATED MODULE: ./domain/contract/aggregates.js





/**
 * One statement for all checks. It gives one row: `rows` and, of the check at place n, the parts `kn_0`, `kn_1`, ….
 * `now` is ISO 8601 in UTC. It reads every column, so that the engine meets every row that can't be read. With `oneIn` a
 * sample is drawn in the same pass.
 */
function aggregatesSql(checks, stored, dialect, now, oneIn) {
    const { columns } = stored;
    const names = namesOver(columns, dialect, now);
    const parts = checks.flatMap(({ measures }, at) => (0,contract_measures/* partsOf */.CI)(measures, names).map((part, nth) => `${part} AS ${partName(at, nth)}`));
    const all = columns.map((_, at) => `count(s${at}) AS n${at}`);
    const told = ['count(*) AS "rows"', ...parts, ...all];
    const used = distinctColumns(checks);
    if (oneIn === undefined)
        return `${typedSql(used, stored, names)} SELECT ${told.join(', ')} FROM typed`;
    const typed = typedSql(used, stored, names, [markSql(keyOf(checks)?.columns ?? columns, dialect)]);
    return typed + dialect.sampled(told, drawOf(stored, oneIn, dialect));
}
/** A table `typed` of the values of some columns, of all columns as they are and as text, and of more. */
function typedSql(used, stored, names, more = []) {
    const { view, columns, types } = stored;
    const { dialect } = names;
    const steps = used.map((column) => stepsOf(column, stored, names));
    const touched = columns.flatMap((name, at) => [
        `${(0,contract_sql/* quoted */.T)(name)} AS s${at}`,
        `${textSql(name, types, dialect)} AS t${at}`,
    ]);
    const read = [...touched, ...steps.map(({ inRead }) => inRead), ...more];
    const typed = ['*', ...steps.flatMap(({ inTyped }) => inTyped ?? [])];
    return [
        `WITH read AS (${dialect.once(`SELECT ${read.join(', ')} FROM ${view}`)}),`,
        `typed AS (SELECT ${typed.join(', ')} FROM read)`,
    ].join(' ');
}
/** The typed value of a column: where the column is read, or there what it is made of, and the value around that. */
function stepsOf(column, { types }, names) {
    const { dialect } = names;
    const value = names.value(column);
    const steps = types.has(column.name) ? undefined : dialect.inSteps?.(column.reading, (0,contract_sql/* quoted */.T)(column.name));
    if (!steps)
        return { inRead: `${valueSql(column, types, dialect)} AS ${value}` };
    const cast = `cast_${value}`;
    return { inRead: `${steps.first} AS ${cast}`, inTyped: `${steps.value(cast, names.text(column))} AS ${value}` };
}
const textSql = (name, types, dialect) => types.has(name)
    ? (dialect.json?.textOf((0,contract_sql/* quoted */.T)(name), types.get(name) ?? '') ?? dialect.textOf((0,contract_sql/* quoted */.T)(name)))
    : (0,contract_sql/* quoted */.T)(name);
/** The typed value of a column of that view. */
function valueSql({ name, reading }, types, dialect) {
    const type = types.get(name);
    const value = type === undefined ? undefined : dialect.stored(reading, type, (0,contract_sql/* quoted */.T)(name));
    return value ?? dialect.typed(reading, textSql(name, types, dialect));
}
function distinctColumns(checks) {
    return [...new Map(checks.flatMap(contract_check/* columnsOf */.P).map((column) => [column.name, column])).values()];
}
/** What the columns are called in that statement. */
function namesOver(columns, dialect, now) {
    const places = new Map(columns.map((name, at) => [name, at]));
    const named = (letter) => (column) => `${letter}${places.get(column.name)}`;
    return {
        dialect,
        now: dialect.constant({ as: 'moment', format: moment/* DATE */.vH }, now.replace('T', ' ').replace('Z', '')),
        stored: named('s'),
        text: named('t'),
        value: named('v'),
    };
}
/** Reads that row. Throws where the engine gave what no such statement gives: that is our bug. */
function aggregatesOf(checks, row) {
    const taken = checks.map(({ name, measures }, at) => [name, (0,contract_measures/* takenOf */.lq)(measures, partsIn(row, at)) ?? 'nothing']);
    return { rows: (0,contract_measures/* wholeNumber */.rD)(row.rows), taken: new Map(taken) };
}
const partName = (check, nth) => `k${check}_${nth}`;
function partsIn(row, check) {
    const parts = [];
    while (Object.hasOwn(row, partName(check, parts.length)))
        parts.push(row[partName(check, parts.length)]);
    return parts;
}

// EXTERNAL MODULE: ./domain/contract/references.js
var references = __webpack_require__(2259);
// EXTERNAL MODULE: ./domain/contract/row-test-sql.js + 1 modules
var row_test_sql = __webpack_require__(56406);
;// CONCATENATED MODULE: ./domain/contract/failing-rows.js





/** Of each check; who has more of them to mend looks at the data itself. */
const MAX_FAILING_ROWS = 10_000;
/** What the columns of a list are called. */
const listedAs = (keys) => keys.length === 0 ? ['k0'] : keys.map((_, at) => `k${at}`);
/**
 * A list of the rows that a check is about: their keys as they stand in the data. `referred` gives the keys that are
 * referred to. Undefined where it is about no rows in particular.
 */
function failingRowsSql({ measures }, listing, referred) {
    const { dialect, keys, now } = listing;
    const used = (0,contract_check/* columnsOf */.P)({ measures });
    const stored = isOfUser(measures) ? listing.stored : only([...keys, ...used.map(({ name }) => name)], listing.stored);
    const names = namesOver(stored.columns, dialect, now);
    const chosen = rowsOf(measures, names, referred);
    if (chosen === undefined)
        return undefined;
    const numbered = keys.length === 0 ? ['row_number() OVER () AS row_in_file'] : [];
    const shown = keys.length === 0 ? ['row_in_file'] : keys.map((key) => names.text({ name: key, reading: TEXT }));
    const named = listedAs(keys).map((name, at) => `${shown[at]} AS ${name}`);
    const table = typedSql(used, stored, names, numbered);
    return `${table} SELECT ${named.join(', ')} FROM typed ${chosen} LIMIT ${MAX_FAILING_ROWS}`;
}
const TEXT = { as: 'text' };
/** SQL of a user was written over all columns, and knows them by their places. */
const isOfUser = (measures) => measures.kind === 'rows' && measures.of.kind === 'sql';
const only = (needed, stored) => ({
    ...stored,
    columns: stored.columns.filter((name) => needed.includes(name)),
});
function rowsOf(measures, names, referred) {
    if (measures.kind === 'unmatched')
        return referred && (0,references/* rowsUnmatched */.rb)(measures, referred, names);
    return measures.kind === 'rows' ? (0,row_test_sql/* rowsOfTest */.bd)(measures.of, names, MAX_FAILING_ROWS) : undefined;
}
/** The lists of all checks as one: the name of each, and the columns as the data calls them. */
const listsSql = (lists, keys) => {
    const shown = keys.length === 0 ? ['k0 AS "row"'] : keys.map((key, at) => `k${at} AS ${(0,contract_sql/* quoted */.T)(key)}`);
    return lists
        .map(({ check, rows }) => `SELECT ${(0,contract_sql/* literal */.e)(check)} AS "check", ${shown.join(', ')} FROM ${rows}`)
        .join(' UNION ALL ');
};

// EXTERNAL MODULE: ./domain/contract/judge.js
var judge = __webpack_require__(92742);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./commands/data-validate/references.js



/** What tables refer to in another one; a table that refers to itself has its keys at hand. */
function targetsOf(tables) {
    const targets = new Map();
    for (const { contract, checks } of tables) {
        for (const { to } of checks.flatMap(({ measures }) => (measures.kind === 'unmatched' ? [measures] : []))) {
            if (to.table === contract.table || targets.has(references_keyOf(to)))
                continue;
            targets.set(references_keyOf(to), { ...to, file: `keys-${targets.size}.csv` });
        }
    }
    return [...targets.values()];
}
const references_keyOf = ({ table, columns }) => JSON.stringify([table, columns.map(({ name }) => name)]);
/** Puts the keys of a table that others refer to aside, and gives those that it has: a column may be missing. */
async function putAside(session, targets) {
    const there = targets.filter(({ columns }) => columns.every(({ name }) => session.columns.includes(name)));
    for (const { columns, file } of there)
        await session.exportCsv((0,references/* keysSql */.l$)(columns, session.dialect), file);
    return there;
}
/** The numbers of the checks that look into other tables; none where there is nothing to look into. */
async function unmatched(session, { contract, checks }, targets) {
    const found = new Map();
    for (const { name, measures } of (0,judge/* runnable */.as)(checks, session.columns)) {
        const keys = keysIn({ measures }, contract.table, session, targets);
        if (measures.kind !== 'unmatched' || keys === undefined)
            continue;
        const row = await session.one((0,references/* unmatchedSql */.gI)(measures, keys, session.dialect));
        found.set(name, { number: (0,contract_measures/* wholeNumber */.rD)(row.unmatched) });
    }
    return found;
}
/** The keys that a check looks for, as a table; undefined where it looks for none, or they are not there. */
function keysIn({ measures }, table, session, targets) {
    if (measures.kind !== 'unmatched')
        return undefined;
    const { to } = measures;
    if (to.table === table) {
        const isThere = to.columns.every(({ name }) => session.columns.includes(name));
        return isThere ? `(${(0,references/* keysSql */.l$)(to.columns, session.dialect)})` : undefined;
    }
    const target = targets.find((each) => references_keyOf(each) === references_keyOf(to));
    return (target &&
        session.exported(target.file, to.columns.map((_, at) => `k${at}`)));
}
const looksElsewhere = ({ measures }) => measures.kind === 'unmatched';

;// CONCATENATED MODULE: ./domain/contract/duplicates.js



/**
 * How many rows of a part are repeated, for an engine that has too little memory for all values at once. It puts groups
 * on the disk where it keeps what it counts distinct of, and where that is not enough the parts are smaller.
 */
function repeatedSql(check, stored, dialect, { of, nth }) {
    const { table, keys } = keyedSql((0,contract_check/* columnsOf */.P)(check), stored, dialect);
    return [
        table,
        'SELECT COALESCE(sum(n - 1), 0) AS repeated FROM',
        `(SELECT count(*) AS n FROM keyed WHERE abs(${dialect.mark(keys)} % ${of}) = ${nth} GROUP BY ${keys.join(', ')}) AS grouped`,
    ].join(' ');
}
/**
 * Of rows that occur more than once by these columns, none of them null: how many groups, and how many rows in all. Values
 * of one column are grouped alone, which takes half of the memory; `others` are the rows whose value is not of its type, or
 * too large for that.
 */
function duplicatesSql(columns, stored, dialect) {
    const [column] = columns;
    if (column && columns.length === 1 && column.reading.as !== 'text')
        return ofValuesSql(column, stored, dialect);
    const { table, keys } = keyedSql(columns, stored, dialect);
    return `${table} ${groupedSql('keyed', keys)}`;
}
/** The same of those others. */
function duplicateOthersSql(column, stored, dialect) {
    const names = namesOver(stored.columns, dialect, '');
    const where = `WHERE ${compactSql(column, names)} IS NULL AND ${(0,row_test_sql/* presentSql */.U3)([column], names)}`;
    return `${typedSql([column], stored, names)} ${groupedSql('typed', (0,row_test_sql/* groupsOf */.c1)([column], names), where)}`;
}
function ofValuesSql(column, stored, dialect) {
    const names = namesOver(stored.columns, dialect, '');
    const value = compactSql(column, names);
    const groups = `SELECT ${value} AS v, count(*) AS n FROM typed WHERE ${(0,row_test_sql/* presentSql */.U3)([column], names)} GROUP BY ${value}`;
    const repeated = 'FILTER (WHERE v IS NOT NULL AND n > 1)';
    return [
        `${typedSql([column], stored, names)} SELECT count(*) ${repeated} AS "groups",`,
        `CAST(COALESCE(sum(n) ${repeated}, 0) AS BIGINT) AS members,`,
        `COALESCE(max(n) FILTER (WHERE v IS NULL), 0) AS others FROM (${groups}) AS grouped`,
    ].join(' ');
}
const compactSql = (column, names) => names.dialect.compact?.(column.reading, names.value(column)) ?? names.value(column);
function groupedSql(table, keys, where = '') {
    const groups = `SELECT count(*) AS n FROM ${table} ${where} GROUP BY ${keys.join(', ')} HAVING count(*) > 1`;
    const members = 'CAST(COALESCE(sum(n), 0) AS BIGINT) AS members';
    return `SELECT count(*) AS "groups", ${members}, 0 AS others FROM (${groups}) AS grouped`;
}
/** A table `keyed` of what rows are grouped by to find those that are repeated, and what its columns are called. */
function keyedSql(columns, stored, dialect) {
    const names = namesOver(stored.columns, dialect, '');
    const groups = (0,row_test_sql/* groupsOf */.c1)(columns, names).map((sql, at) => ({ sql, name: `g${at}` }));
    const keyed = groups.map(({ sql, name }) => `${sql} AS ${name}`).join(', ');
    return {
        table: `${typedSql(columns, stored, names)}, keyed AS (SELECT ${keyed} FROM typed WHERE ${(0,row_test_sql/* presentSql */.U3)(columns, names)})`,
        keys: groups.map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./domain/contract/quantile.js

/** How many values a column has. */
function valuesSql({ column }, stored, dialect) {
    const names = namesOver(stored.columns, dialect, '');
    return `${typedSql([column], stored, names)} SELECT count(${names.value(column)}) AS n FROM typed`;
}
/** The values around a quantile of so many, for an engine that sorts on the disk what it has no memory for. */
function aroundSql({ column, at }, stored, dialect, n) {
    const names = namesOver(stored.columns, dialect, '');
    const value = names.value(column);
    const sorted = `SELECT ${dialect.double(value)} AS v FROM typed WHERE ${value} IS NOT NULL ORDER BY v`;
    return `${typedSql([column], stored, names)} ${sorted} LIMIT 2 OFFSET ${Math.floor(at * (n - 1))}`;
}
/** Hyndman and Fan's type 7, as in one pass: between the two by the share that its place lies behind the first. */
function quantileOf({ at }, n, [low, high = low]) {
    if (low === undefined || high === undefined)
        return undefined;
    const place = at * (n - 1);
    const share = place - Math.floor(place);
    return low * (1 - share) + high * share;
}

;// CONCATENATED MODULE: ./commands/data-validate/taken.js






/** What the checks take of the data: all in one pass but for queries of users, each of which is one more. */
async function taken(session, checks, now) {
    const found = await inMemory(session, checks, now);
    const answers = new Map(found.taken);
    for (const { name, measures } of checks) {
        if (measures.kind !== 'answer')
            continue;
        const answer = await session.answer(measures.statement);
        answers.set(name, typeof answer === 'number' ? { number: answer } : answer);
    }
    return { ...found, taken: answers };
}
/** Where the values of all columns are too much at once, those of which a check needs all are looked at one by one. */
async function inMemory(session, checks, now) {
    const apart = checks.filter(needsAllValues);
    if (apart.length === 0)
        return inOnePass(session, checks, now);
    const whole = await inOnePass(session, checks, now).catch(tooLarge);
    if (whole !== 'too-large')
        return whole;
    const others = checks.filter((check) => !apart.includes(check));
    const rest = await inOnePass(session, others, now);
    const numbers = new Map(rest.taken);
    for (const check of apart)
        numbers.set(check.name, await ofAllValues(session, check));
    return { ...rest, taken: numbers };
}
async function ofAllValues(session, check) {
    const { measures } = check;
    return measures.kind === 'quantile' ? quantileIn(session, measures) : { number: await repeatedIn(session, check) };
}
/** By values that the engine sorts on the disk. */
async function quantileIn(session, quantile) {
    const { stored, dialect } = session;
    const n = (0,contract_measures/* wholeNumber */.rD)((await session.one(valuesSql(quantile, stored, dialect))).n);
    if (n === 0)
        return 'nothing';
    const { v = [] } = await session.columnsOf(aroundSql(quantile, stored, dialect, n));
    const number = quantileOf(quantile, n, v.map(Number));
    return number === undefined || !Number.isFinite(number) ? 'nothing' : { number };
}
/** Passes over the data; the next where the parts of the one before did not fit into the engine's memory. */
const PARTS = [4, 16, 64];
async function repeatedIn(session, check, [of = 1, ...finer] = PARTS) {
    const { stored, dialect } = session;
    const parts = Array.from({ length: of }, (_, nth) => repeatedSql(check, stored, dialect, { of, nth }));
    const ofThese = async () => {
        let sum = 0;
        for (const sql of parts)
            sum += (0,contract_measures/* wholeNumber */.rD)((await session.one(sql)).repeated);
        return sum;
    };
    if (finer.length === 0)
        return ofThese();
    const found = await ofThese().catch(tooLarge);
    return found === 'too-large' ? repeatedIn(session, check, finer) : found;
}
/**
 * Where the SQL of a user meets a value that it can't be computed with, each such check is asked alone, so that one is
 * told from the other, and the rest once more.
 */
async function inOnePass(session, checks, now) {
    const asked = (some) => passOver(session, some, now);
    const whole = await asked(checks).catch(uncomputed);
    if (whole !== 'uncomputed')
        return whole;
    const failed = new Map();
    for (const check of checks.filter(taken_isOfUser)) {
        if ((await asked([check]).catch(uncomputed)) === 'uncomputed')
            failed.set(check.name, 'uncomputed');
    }
    const rest = await asked(checks.filter(({ name }) => !failed.has(name)));
    return { ...rest, taken: new Map([...rest.taken, ...failed]) };
}
async function passOver(session, checks, now) {
    const { stored, dialect, columns } = session;
    const row = await session.one(aggregatesSql(checks, stored, dialect, now, SPARSE));
    const found = aggregatesOf(checks, row);
    return { ...found, sample: fairSample(sampleOf(row, columns, SPARSE), checks, found) };
}
const taken_isOfUser = ({ measures }) => measures.kind === 'rows' && measures.of.kind === 'sql';
const isOfRepeated = ({ measures }) => measures.kind === 'rows' && measures.of.kind === 'repeated';
const needsAllValues = (check) => isOfRepeated(check) || check.measures.kind === 'quantile';
const uncomputed = (thrown) => isUnsound(thrown) ? 'uncomputed' : insteadOf('data/expression-failed', 'uncomputed', thrown);
/** What the engine can make no sense of, as a text that is compared with a date: of our own words the rest shows it. */
function isUnsound(thrown) {
    if (!(thrown instanceof finding/* Refusal */.P_))
        return false;
    const kinds = thrown.findings.map(({ code, params: { kind } }) => [code, kind && 'value' in kind ? kind.value : '']);
    return kinds.some(([code, kind]) => code === 'engine/query-failed' && kind === 'binder');
}
const tooLarge = (thrown) => insteadOf('engine/out-of-memory', 'too-large', thrown);
/** A word in place of one trouble; any other is thrown on. */
function insteadOf(code, word, thrown) {
    if (thrown instanceof finding/* Refusal */.P_ && thrown.findings.some((finding) => finding.code === code))
        return word;
    throw thrown;
}

;// CONCATENATED MODULE: ./commands/data-validate/failing-rows.js







/** Of a table on a server its owner can ask the server. */
function mustBeFiles(origin, { site }) {
    if (site.table(origin))
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('data/not-a-file', { partition: (0,labelled.id)(origin) }));
}
/**
 * Writes the keys of the rows that fail a check to `failing-rows` in the state of the site, and nowhere else: they are
 * data. This takes the place of what an earlier run left; where no row fails, nothing is left. Gives the checks whose
 * rows were too many to find for the engine's memory.
 */
async function keepFailingRows({ origin, contract }, { checks, columns, aggregates }, session, { state, now, trees, targets }) {
    const keys = contract.properties.flatMap(({ key, column }) => (key && columns.includes(column) ? [column] : []));
    const { stored, dialect } = session;
    const lists = [];
    const unlisted = [];
    for (const { check, status } of (0,judge/* judge */.S4)(checks, columns, aggregates)) {
        const sql = status === 'fail'
            ? failingRowsSql(check, { stored, dialect, keys, now }, keysIn(check, contract.table, session, targets))
            : undefined;
        if (sql === undefined)
            continue;
        const file = `failing-rows-${lists.length}.csv`;
        const written = await session.exportCsv(sql, file).catch(tooLarge);
        if (written === 'too-large')
            unlisted.push(check);
        else
            lists.push({ check: check.name, rows: session.exported(file, listedAs(keys)) });
    }
    const path = (0,external_node_path_.join)(state, 'failing-rows', fileName(origin, contract.physicalName));
    if (lists.length === 0)
        await trees.remove(path);
    else
        await trees.keep(await session.exportCsv(listsSql(lists, keys), 'failing-rows.csv'), path);
    return unlisted;
}
/** Ids have no point in them; what else a table may be called is told apart in every name of a file. */
const fileName = (origin, table) => `${origin.replace('/', '.')}.${table.replaceAll(/[^\p{L}\p{N}._-]/gu, encoded)}.csv`;
const encoded = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

// EXTERNAL MODULE: ./domain/labels/label.js
var labels_label = __webpack_require__(96578);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/profile/bins.js
var profile_bins = __webpack_require__(75852);
;// CONCATENATED MODULE: ./domain/profile/asked.js


/** What a profile asks of the data beside the checks, in the same pass: the cells of each property that has bins. */
function cellsAsked(contract, checks, columns) {
    return binsFor(contract, checks)
        .filter(({ column }) => columns.includes(column.name))
        .map(({ property, column, bins }) => ({ name: askedAs(property), measures: { kind: 'cells', column, bins } }));
}
/** No check is called so: names of checks have no control characters. */
const askedAs = (property) => `\0${property}`;
/** Bins of a baseline stay, so that one profile after another can be compared with it. */
const binsFor = (contract, checks) => (0,profile_bins/* binned */.pg)(contract).map(({ property: { name, column, reading }, bins }) => ({
    property: name,
    column: { name: column, reading },
    bins: baselineBins(name, checks) ?? bins,
}));
function baselineBins(property, checks) {
    const of = checks.filter((check) => check.property === property).map(({ measures }) => measures);
    return of.flatMap((each) => (each.kind === 'drift' && each.before ? [each.before.bins] : []))[0];
}
/** A profile of a table that was measured with what was asked. */
function tableProfile(contract, { checks, columns, aggregates, rejected }) {
    const { taken } = aggregates;
    const others = checks.filter((check) => !addsUp(check));
    return {
        schema: contract.table,
        rows: aggregates.rows,
        unreadable: rejected,
        checks: checks.filter(addsUp).flatMap(({ name }) => numberOf(name, taken)),
        apart: (0,judge/* judge */.S4)(others, columns, aggregates).map(({ check, status }) => ({
            check: check.name,
            passed: status === 'pass',
            ...totalOf(check, taken),
        })),
        properties: binsFor(contract, checks).flatMap(({ property, bins }) => cellsTaken(property, bins, taken)),
    };
}
/** Whether the sum over sites is the number over all rows. What two sites each hold once stands twice in the whole. */
const addsUp = ({ measures }) => measures.kind === 'rows' && measures.of.kind !== 'repeated';
/** Of no values the sum is none; where it is not known, it is not known of the whole either. */
function totalOf({ name, measures }, taken) {
    if (measures.kind !== 'mean')
        return {};
    const found = taken.get(name);
    if (found === 'nothing')
        return { total: { values: 0, sum: '0' } };
    if (typeof found !== 'object')
        return {};
    return { total: { values: found.of ?? 0, sum: found.sum ?? null } };
}
function numberOf(check, taken) {
    const found = taken.get(check);
    return found === undefined || typeof found === 'string' ? [] : [{ check, rows: found.number }];
}
function cellsTaken(property, bins, taken) {
    const found = taken.get(askedAs(property));
    return found === undefined || typeof found === 'string' || !found.cells
        ? []
        : [{ property, bins, cells: found.cells }];
}

// EXTERNAL MODULE: ./domain/profile/suppress.js
var suppress = __webpack_require__(88257);
;// CONCATENATED MODULE: ./commands/data-validate/histograms.js






/** Only what lies in data that anybody may see is drawn: of other data, shares of values are no part of a verdict. */
const isDrawn = ({ classification }) => !(0,labels_label/* isClassified */.OR)(classification);
/** A picture of more bars is none that fits a pull request. */
const MAX_BARS = 24;
const BAR_CHARACTERS = 20;
/** How the values of each column lie in the bins that the contract gives them, small groups left out. */
function histogramBlocks(tables, admission) {
    if (!isDrawn(admission.label))
        return [];
    const drawn = tables.flatMap((table) => drawnIn(table).map((property) => ({ table, property })));
    if (drawn.length === 0)
        return [];
    const blocks = drawn.flatMap(({ table, property }) => {
        const of = tables.length === 1 ? property.property : `${table.contract.table}.${property.property}`;
        return [{ block: 'paragraph', text: (0,outcome_document/* say */.c) `${(0,labelled.id)(of)}` }, histogram(property, admission)];
    });
    return [{ block: 'details', summary: (0,outcome_document/* say */.c) `Histograms of columns: ${(0,labelled/* known */.eO)(drawn.length)}`, blocks }];
}
function drawnIn({ contract, measured, personal }) {
    const { checks } = measured;
    const open = contract.properties.filter(isOpen).map(({ name }) => name);
    const people = [...personal.held, ...personal.suspected].map(({ property }) => property);
    // A table of drift has the shares already.
    const drifting = checks.filter(({ measures }) => measures.kind === 'drift').map(({ property }) => property);
    return tableProfile(contract, measured).properties.filter(({ property, bins, cells }) => open.includes(property) &&
        ![...people, ...drifting].includes(property) &&
        (0,profile_bins/* insideOf */.kP)(bins) <= MAX_BARS &&
        (0,suppress/* withoutSmall */.US)(cells, bins).some((cell) => cell !== null && cell > 0));
}
/** Whatever else a contract calls a column, by a tag or a classification, may be a word for what may not be seen. */
const isOpen = ({ tags }) => tags.every((tag) => tag.trim().toLowerCase() === 'public');
function histogram({ bins, cells }, admission) {
    const shown = (0,suppress/* withoutSmall */.US)(cells, bins);
    const rows = cells.reduce((sum, cell) => sum + (cell ?? 0), 0);
    const over = (cell) => admission.over(rows, cell === 0 ? 'no-classes' : cell);
    const longest = Math.max(1, ...shown.map((cell) => cell ?? 0));
    const line = (name, cell) => cell === null
        ? [(0,outcome_document/* say */.c) `${(0,labelled.id)(name)}`, (0,outcome_document/* say */.c) `left out`, (0,outcome_document/* say */.c) ``]
        : [(0,outcome_document/* say */.c) `${(0,labelled.id)(name)}`, (0,outcome_document/* say */.c) `${(0,labelled/* count */.U9)(cell, over(cell))}`, (0,outcome_document/* say */.c) `${(0,labelled/* pictured */.tl)(cell, bar(cell / longest), over(cell))}`];
    const lines = (0,profile_bins/* cellNames */.Le)(bins).map((name, at) => ({ at, cell: shown[at] ?? null, name }));
    return {
        block: 'table',
        head: [(0,outcome_document/* say */.c) `Value`, (0,outcome_document/* say */.c) `Rows`, (0,outcome_document/* say */.c) ``],
        // Outside of the bins there is mostly nothing.
        rows: lines
            .filter(({ at, cell }) => cell !== 0 || (at >= profile_bins/* INSIDE_FROM */.kQ && at < profile_bins/* INSIDE_FROM */.kQ + (0,profile_bins/* insideOf */.kP)(bins)))
            .map(({ name, cell }) => line(name, cell)),
    };
}
/** Whatever is there is seen. */
const bar = (share) => '█'.repeat(Math.ceil(share * BAR_CHARACTERS));

;// CONCATENATED MODULE: ./domain/contract/disclosure.js

/** `rejected`: rows that could not be read and are in no other count. */
function foundIn(results, rows, rejected) {
    const counts = new Map();
    for (const result of results) {
        for (const subject of subjectsOf(result.check)) {
            const told = counts.get(subject) ?? new Set();
            for (const count of countsIn(result))
                told.add(count);
            counts.set(subject, told);
        }
    }
    return { rows, aboutRows: [rejected, ...results.flatMap((result) => aboutRows(result, rows))], counts };
}
/** What a check is about: counts of checks that share one of them may give each other away. */
const subjectsOf = (check) => [
    check.property === undefined ? 'the table' : `property ${check.property}`,
    ...(0,contract_check/* columnsOf */.P)(check).map(({ name }) => `column ${name}`),
];
/**
 * The smallest group of rows that a count speaks about, alone or beside the other counts that are told: those that are
 * counted, those that are not, and, since the rows of one rule on a property may be among those of another, the
 * difference to every other count on that property, and to every cell that stands beside a drift. A count of all
 * rows, and a share, tell how many rows there are.
 */
function smallestClass({ number, check }, found) {
    if (isOfAllRows(check) || number === found.rows)
        return smallestOfRows(found);
    if (number === 0)
        return 'no-classes';
    const others = subjectsOf(check).flatMap((subject) => [...(found.counts.get(subject) ?? [])]);
    const distances = [0, found.rows, ...others].map((other) => Math.abs(number - other));
    return smallest(check.unit === 'percent' ? [...distances, ...found.aboutRows] : distances);
}
/** How many rows are told of with a result: what it counts, or, beside a distance, the cells that it is made of. */
function countsIn(result) {
    if (result.status === 'error')
        return [];
    return (0,contract_check/* countsRows */.q)(result.check.measures) ? [result.number] : (result.cells ?? []);
}
/** The same of the groups of repeated rows and of all rows in them, which stand beside the count. */
function smallestOfDuplicates(result, { groups, members }, found) {
    const own = smallestClass(result, found);
    const beside = [groups, members].map((number) => smallestClass({ ...result, number }, found));
    return smallest([own, ...beside].flatMap((each) => (each === 'no-classes' ? [] : [each])).concat(groups, members));
}
const isOfAllRows = ({ measures }) => measures.kind === 'rows' && measures.of.kind === 'all';
/** The smallest group of rows that the number of all rows tells of. */
const smallestOfRows = ({ aboutRows }) => smallest(aboutRows);
/**
 * Somebody may know how many rows there should be: by how many they miss what the contract says, or differ from what a
 * committed baseline says, is told with their number. So are rows that could not be read.
 */
function aboutRows({ check, status }, rows) {
    const { measures, unit, limit } = check;
    if (measures.kind === 'row-count-change' && measures.before !== undefined)
        return [Math.abs(rows - measures.before)];
    return isOfAllRows(check) && unit === 'rows' && status === 'fail' ? missedBy(rows, limit) : [];
}
const missedBy = (rows, limit) => ('value' in limit ? [limit.value] : [limit.low, limit.high]).map((each) => Math.abs(rows - each));
/** A group of none is no group. */
function smallest(groups) {
    const some = groups.filter((each) => each > 0);
    return some.length === 0 ? 'no-classes' : Math.min(...some);
}

// EXTERNAL MODULE: ./domain/labels/categories.js
var labels_categories = __webpack_require__(70658);
;// CONCATENATED MODULE: ./domain/personal-data/declared.js

/** What the rules for the finances of people are about: a label that says `health` does not say that. */
const FINANCIAL = ['payment-card', 'iban'];
/** Words for personal data in a contract, besides our categories and kinds. */
const WORDS = ['pii', 'personal-data', 'personally-identifiable-information', 'gdpr', 'spi', 'sensitive-personal'];
/** The category that a dataset must have, or one that implies it, for a kind of data to be expected in it. */
const categoryOf = (kind) => FINANCIAL.includes(kind) ? 'financial' : 'personal';
const isInLabel = (kind, categories) => categories.flatMap(labels_categories/* implied */.T).includes(categoryOf(kind));
/**
 * Whether the classification or the tags of a property name a kind: itself, or personal data of any kind, for who wrote
 * that looked at the very column.
 */
function isInTags(kind, tags) {
    const words = tags.map((tag) => tag
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'));
    return words.some((word) => word === kind || WORDS.includes(word) || (0,labels_categories/* implied */.T)(word).includes('personal'));
}
/** Whether either tells of personal data at all. */
const isPersonal = (categories, tags) => isInLabel('email', categories) || isInTags('email', tags);

;// CONCATENATED MODULE: ./domain/personal-data/name-hints.js
/**
 * Words in English, German, French, Spanish and Dutch, and what national numbers are called at home. Without accents, in
 * small letters; after `=` only as the whole name, for they mean other things beside other words.
 */
const name_hints_WORDS = [
    ['person-name', 'first name, given name, last name, family name, surname, full name, maiden name, patient name'],
    ['person-name', 'vorname, nachname, familienname, geburtsname, prenom, =nom, nom de famille, =nombre, apellido'],
    ['person-name', 'apellidos, voornaam, achternaam, roepnaam, tussenvoegsel, geslachtsnaam'],
    ['birth-date', 'dob, birth date, birthdate, date of birth, birthday, geburtsdatum, geburtstag, date de naissance'],
    ['birth-date', 'fecha de nacimiento, fecha nacimiento, geboortedatum, geboorte datum'],
    ['postal-address', 'street, street address, home address, postal address, strasse, hausnummer, anschrift, adresse'],
    ['postal-address', 'rue, calle, direccion, domicilio, straat, huisnummer, straatnaam, adres'],
    ['identity-document', 'passport, passport number, reisepass, ausweisnummer, passeport, pasaporte, paspoort'],
    [
        'identity-document',
        'paspoortnummer, driving licence, drivers license, fuhrerschein, permis de conduire, rijbewijs',
    ],
    ['email', 'email, e mail, email address, mail address, courriel, correo, correo electronico, emailadres'],
    ['phone', 'phone, telephone, mobile, cell phone, msisdn, telefon, telefonnummer, handy, handynummer, rufnummer'],
    ['phone', 'portable, telefono, movil, celular, telefoon, telefoonnummer, mobiel, fax'],
    ['iban', 'iban, bank account, bankkonto, kontonummer, compte bancaire, cuenta bancaria, rekeningnummer'],
    [
        'payment-card',
        'card number, credit card, kartennummer, kreditkarte, carte bancaire, numero de tarjeta, kaartnummer',
    ],
    ['ip-address', 'ip, ip address, ipv4, ipv6, client ip, remote addr, adresse ip, direccion ip, ip adres'],
    ['mac-address', 'mac address, =mac, adresse mac, direccion mac, mac adres'],
    ['us-ssn', 'ssn, social security, social security number, sozialversicherungsnummer'],
    ['nl-bsn', 'bsn, burgerservicenummer, sofinummer'],
    ['de-steuer-id', 'steuer id, steueridentifikationsnummer, steuernummer, idnr'],
    ['fr-nir', 'nir, numero de securite sociale, securite sociale, numero secu'],
    ['es-dni', 'dni, nie, documento nacional de identidad'],
    ['it-codice-fiscale', 'codice fiscale'],
    ['be-rijksregisternummer', 'rijksregisternummer, registre national, numero national, insz, niss'],
    ['pl-pesel', 'pesel'],
    ['se-personnummer', 'personnummer, samordningsnummer'],
    ['fi-hetu', 'hetu, henkilotunnus'],
    ['dk-cpr', 'cpr, cpr nummer, cprnr'],
    ['no-fodselsnummer', 'fodselsnummer, fnr, dnummer'],
    ['pt-nif', 'nif, contribuinte'],
    ['uk-nhs', 'nhs, nhs number'],
    ['br-cpf', 'cpf'],
    ['ca-sin', 'social insurance number, =sin'],
    ['au-tfn', 'tfn, tax file number'],
    ['au-medicare', 'medicare, medicare number'],
    ['in-aadhaar', 'aadhaar, aadhar'],
    ['cn-resident-id', 'resident id, shenfenzheng'],
    ['za-id', 'sa id, sa id number'],
    ['kr-rrn', 'rrn, resident registration number'],
    ['tr-tckn', 'tckn, tc kimlik, kimlik no'],
];
const PHRASES = name_hints_WORDS.map(([hint, phrases]) => ({
    hint,
    phrases: phrases.split(', ').map((phrase) => ({
        words: phrase.replace('=', ''),
        joined: phrase.replace(/[= ]/g, ''),
        isWhole: phrase.startsWith('='),
    })),
}));
/** What a name hints at. Hints are suspicions: what they say of is never taken for found by them alone. */
function hintsOf(name) {
    const words = wordsOf(name);
    const [spaced, joined] = [` ${words.join(' ')} `, words.join('')];
    const isHinted = (phrase) => joined === phrase.joined || (!phrase.isWhole && spaced.includes(` ${phrase.words} `));
    return new Set(PHRASES.filter(({ phrases }) => phrases.some(isHinted)).map(({ hint }) => hint));
}
/**
 * Words for what has numbers of its own and is no person: orders, bills, accounts, companies, things; in the same five
 * languages, and a few that stand for numbers of companies.
 */
const THINGS = new Set([
    'order orders invoice invoices account accounts company companies firm supplier vendor serial part product item sku',
    'article batch lot sample shipment tracking parcel ticket contract device asset transaction vat ein',
    'bestellung bestellnummer auftrag auftragsnummer rechnung rechnungsnummer konto kontonummer firma lieferant',
    'seriennummer artikel artikelnummer teilenummer charge probe sendung sendungsnummer vertrag gerat ust',
    'commande facture compte entreprise societe fournisseur serie produit lot echantillon colis contrat siren siret tva',
    'pedido factura cuenta empresa proveedor serie producto articulo lote muestra envio contrato cif',
    'bestelling bestelnummer factuur factuurnummer rekening rekeningnummer bedrijf leverancier serienummer',
    'artikelnummer partij monster zending contract btw kvk rsin nipc isbn issn ean gtin imei',
].flatMap((words) => words.split(' ')));
/** Numbers and addresses that are no national numbers. */
const OTHERS = ['payment-card', 'iban', 'email', 'phone', 'ip-address', 'mac-address'];
/** Whether a name says that a column is of something else than a national number: of things, or of another kind. */
function speaksAgainst(kind, name) {
    const hints = hintsOf(name);
    if (hints.has(kind))
        return false;
    return OTHERS.some((other) => hints.has(other)) || wordsOf(name).some((word) => THINGS.has(word));
}
/** `Geburts-Datum`, `birthDate` and `E_MAIL` in words, without accents. */
function wordsOf(name) {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o');
    const parted = plain.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
    return parted.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./domain/personal-data/held.js


/** The columns of a table against its contract, and the categories of the partition's label in the policy. */
function personalData(contract, seen, categories) {
    const columns = seen.map((column) => inColumn(contract, column, categories));
    return { held: columns.flatMap(({ held }) => held), suspected: columns.flatMap(({ suspected }) => suspected) };
}
function inColumn(contract, seen, categories) {
    const property = contract.properties.find(({ column }) => column === seen.column);
    const where = {
        column: seen.column,
        ...(property ? { property: property.name } : {}),
        at: (property ?? contract).at,
    };
    const rules = rulesOf(contract.quality, property);
    const held = seen.sightings
        .filter(({ suspected }) => !suspected)
        .map((sighting) => ({
        ...where,
        sighting,
        ...declaredBy(sighting.kind, rules, property, categories),
        ...forbiddenBy(sighting.kind, rules),
    }));
    const hints = seen.filled
        ? suspicions(seen, held.map(({ sighting }) => sighting.kind), rules, property)
        : [];
    const isKnown = isPersonal(categories, property?.tags ?? []);
    return { held, suspected: isKnown || hints.length === 0 ? [] : [{ ...where, hints }] };
}
/** Those for the whole table, and those of the property. */
function rulesOf(quality, property) {
    return [...quality, ...(property?.quality ?? [])].flatMap((rule) => rule.kind === 'own' && rule.own.rule === 'personal-data'
        ? [{ ...rule.own, at: rule.at, severity: rule.severity }]
        : []);
}
const names = (kinds, kind) => kinds === 'all' || kinds.includes(kind);
function declaredBy(kind, rules, property, categories) {
    if (isInLabel(kind, categories))
        return { declared: 'policy' };
    const inContract = isInTags(kind, property?.tags ?? []) || rules.some(({ allow }) => names(allow, kind));
    return inContract ? { declared: 'contract' } : {};
}
/** By the strictest of the rules. */
function forbiddenBy(kind, rules) {
    const forbidding = rules.filter(({ forbid }) => names(forbid, kind));
    const first = forbidding.find(({ severity }) => severity === 'error') ?? forbidding[0];
    return first ? { forbidden: { at: first.at, severity: first.severity } } : {};
}
/** What was found is no suspicion any more, and what is allowed here is none. */
function suspicions({ column, sightings }, found, rules, property) {
    if (found.length > 0)
        return [];
    const kinds = sightings.filter(({ suspected }) => suspected).map(({ kind }) => kind);
    const hints = new Set([...kinds, ...hintsOf(column), ...hintsOf(property?.name ?? '')]);
    return [...hints].filter((hint) => !rules.some(({ allow }) => allow === 'all' || allow.some((kind) => kind === hint)));
}

;// CONCATENATED MODULE: ./commands/data-validate/judged.js




const judgedTables = ({ tables, partition }, measured) => tables.map(({ contract }, at) => {
    const table = measured.tables[at];
    if (!table)
        throw new Error(`the table ${contract.table} was not measured`);
    const results = (0,judge/* judge */.S4)(table.checks, table.columns, table.aggregates);
    return {
        contract,
        measured: table,
        results,
        personal: personalData(contract, table.seen, partition.label.categories),
        found: foundIn(results, table.aggregates.rows, table.rejected),
    };
});
/** How many rows there are. */
const judged_rowsOf = (found, admission) => (0,labelled/* count */.U9)(found.rows, admission.over(found.rows, smallestOfRows(found)));
/** Of all tables together: a sum tells what is missing among its parts. */
function allRows(tables, admission) {
    const rows = tables.reduce((sum, { found }) => sum + found.rows, 0);
    const smallest = tables.map(({ found }) => smallestOfRows(found)).reduce(smaller, 'no-classes');
    return (0,labelled/* count */.U9)(rows, admission.over(rows, smallest));
}
function smaller(one, other) {
    if (one === 'no-classes')
        return other;
    return other === 'no-classes' ? one : Math.min(one, other);
}

;// CONCATENATED MODULE: ./domain/data/rejects.js
const rejectedRows = (rejects) => rejects.reduce((sum, { rows }) => sum + rows, 0);

// EXTERNAL MODULE: ./commands/data-digest.js
var data_digest = __webpack_require__(803);
// EXTERNAL MODULE: ./commands/partition-data.js + 1 modules
var partition_data = __webpack_require__(39672);
;// CONCATENATED MODULE: ./commands/data-validate/between-digests.js





/** Opens each table of a partition between two digests of it; when they differ nobody can say what was used. */
function betweenDigests(whole, admission, ports, work) {
    const { origin } = whole.partition;
    const table = admission.site.table(origin);
    return table ? ofServer(whole, table, { admission, ports }, work) : ofFiles(whole, admission, ports, work);
}
async function ofFiles(whole, admission, ports, work) {
    const { origin } = whole.partition;
    const engine = await ports.dataEngine();
    const scratch = await ports.trees.scratch(admission.site.stateRoot, 'data-validate');
    try {
        const data = await (0,partition_data/* partitionData */.pQ)(origin, (0,external_node_path_.join)(scratch, 'fetched'), admission, ports);
        const digest = await (0,data_digest/* partitionDigest */.P3)(data, admission);
        const tables = [...(await tablesOf(whole, data, scratch, admission, ports)).entries()];
        const open = (table) => (0,partition_data/* openData */.$H)(engine, table, scratch, admission);
        const { first, use } = work;
        if (first)
            await eachOf(tables.filter(([nth]) => first.tables.has(nth)), open, first.use);
        const results = await eachOf(tables, open, use);
        mustBeSame(origin, digest, await (0,data_digest/* partitionDigest */.P3)(data, admission));
        const objects = (0,data_digest/* objectFacts */.Pd)(data, admission);
        return { results, digest, engine: `${engine.name} ${engine.version}`, objects };
    }
    finally {
        await ports.trees.remove(scratch);
    }
}
/** One after the other: each takes the memory that it needs. */
async function eachOf(tables, open, use) {
    const results = [];
    for (const [nth, table] of tables) {
        const session = await open(table);
        results.push(await use(session, nth).finally(() => session.close()));
    }
    return results;
}
/** The files of each table. Together they are the partition: what no table claims, others would read unchecked. */
async function tablesOf({ partition: { origin, at }, names }, data, scratch, admission, ports) {
    if (!(0,partition_data/* hasTables */.q5)(origin, admission))
        return [data];
    const into = (name) => (0,external_node_path_.join)(scratch, `fetched-${name}`);
    const tables = await Promise.all(names.map((name) => (0,partition_data/* tableData */.x9)(data, name, into(name), admission, ports)));
    const claimed = new Set(tables.flatMap(({ files }) => files));
    const others = data.files.length - claimed.size;
    if (others === 0)
        return tables;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/files-of-no-table', { partition: (0,labelled.id)(origin), number: (0,labelled/* known */.eO)(others) }, at));
}
/** One snapshot shows the same data all along; what a view makes anew each time may differ even there. */
async function ofServer({ partition: { origin }, names }, table, { admission, ports }, { first, use }) {
    const key = (0,data_digest/* digestKey */.CO)(origin, admission);
    const errorLog = (0,external_node_path_.join)(admission.site.stateRoot, 'engine-errors.log');
    const tables = await ports.openTables({ partition: origin, table, names, errorLog });
    try {
        const digest = await tables.digest(key);
        const results = [];
        for (const nth of first?.tables ?? [])
            await first?.use(tables.sessions[nth] ?? noTable(), nth);
        for (const [nth, session] of tables.sessions.entries())
            results.push(await use(session, nth));
        mustBeSame(origin, digest, await tables.digest(key));
        return { results, digest, engine: tables.engine, objects: {} };
    }
    finally {
        await tables.close();
    }
}
function noTable() {
    throw new Error('a table that was not opened');
}
function mustBeSame(origin, before, after) {
    if (before !== after)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/changed', { partition: (0,labelled.id)(origin) }));
}

;// CONCATENATED MODULE: ./commands/data-validate/duplicates.js



/**
 * What “duplicates” may mean beside the rows that occur again: how many different ones there are, and how many rows these
 * are. Asked only where there are some, since it is another pass. Where all values do not fit into the engine's memory
 * neither is told: they decide nothing.
 */
async function withDuplicates(session, checks, found) {
    const all = new Map(found);
    for (const { name, measures } of checks) {
        const taken = found.get(name);
        if (measures.kind !== 'rows' || measures.of.kind !== 'repeated' || typeof taken !== 'object')
            continue;
        if (taken.number === 0)
            continue;
        const duplicates = await duplicatesIn(session, measures.of.columns).catch(tooLarge);
        if (duplicates !== 'too-large')
            all.set(name, { ...taken, duplicates });
    }
    return all;
}
/** Of rows that occur more than once by these columns, none of them null. */
async function duplicatesIn(session, columns) {
    const { stored, dialect } = session;
    const counted = async (sql) => {
        const { groups, members, others } = await session.one(sql);
        return { groups: (0,contract_measures/* wholeNumber */.rD)(groups), members: (0,contract_measures/* wholeNumber */.rD)(members), others: (0,contract_measures/* wholeNumber */.rD)(others) };
    };
    const { others, ...found } = await counted(duplicatesSql(columns, stored, dialect));
    const [column] = columns;
    if (others === 0 || !column)
        return found;
    const more = await counted(duplicateOthersSql(column, stored, dialect));
    return { groups: found.groups + more.groups, members: found.members + more.members };
}

;// CONCATENATED MODULE: ./domain/contract/named-columns.js
/** All columns, those of the contract first: as it types them, and as text where it does not. */
function typedColumns(properties, columns) {
    const described = new Set(properties.map(({ column }) => column));
    return [
        ...properties.map(({ column, reading }) => ({ name: column, reading })),
        ...columns.filter((name) => !described.has(name)).map((name) => ({ name, reading: { as: 'text' } })),
    ];
}
/** The same as SQL in a contract may call them: by their names in the data and in the contract. */
function namedColumns(properties, columns, sqlOf) {
    const inContract = new Map(properties.map(({ name, column }) => [column, name]));
    return typedColumns(properties, columns).map((column) => ({
        names: [column.name, inContract.get(column.name) ?? column.name],
        column: column.name,
        sql: inSql(column.reading, sqlOf(column)),
        kind: kindOf(column.reading),
    }));
}
/** Moments are kept as timestamps; without hours they are days, and without days hours. */
function inSql(reading, sql) {
    if (reading.as !== 'moment')
        return sql;
    const has = (...fields) => reading.format.fields.some((field) => fields.includes(field));
    if (!has('hour', 'minute', 'second'))
        return `CAST(${sql} AS DATE)`;
    return has('year', 'month', 'day') ? sql : `CAST(${sql} AS TIME)`;
}
function kindOf({ as }) {
    if (as === 'text')
        return 'text';
    return as === 'integer' || as === 'number' ? 'number' : 'other';
}

;// CONCATENATED MODULE: ./commands/data-validate/safe-checks.js




/** The checks with the SQL of users made safe, before any of it runs. Throws for all that can't be, at its line. */
async function safeChecks({ checks, contract }, session) {
    const wrong = [];
    const made = [];
    const readable = readableBy(contract, session);
    for (const check of checks) {
        const safe = await safeCheck(check, readable, session).catch((thrown) => {
            wrong.push(...toldAt(thrown, check));
            return check;
        });
        made.push(safe);
    }
    if (wrong.length > 0)
        throw (0,finding/* badInput */.AN)(...wrong);
    return made;
}
function readableBy({ table, physicalName, properties }, session) {
    const { columns, stored, dialect } = session;
    const there = new Set(columns);
    const named = namedColumns(properties, columns, (column) => valueSql(column, stored.types, dialect));
    const selected = named
        .filter(({ column }) => there.has(column))
        .map(({ sql, column }) => `${sql} AS ${(0,contract_sql/* quoted */.T)(column)}`);
    return {
        typed: typedColumns(properties, columns),
        counted: namedColumns(properties, columns, namesOver(columns, dialect, '').value),
        table: {
            names: [table, physicalName],
            select: dialect.once(`SELECT ${selected.join(', ')} FROM ${stored.view}`),
            columns: named.map((each) => ({ ...each, sql: (0,contract_sql/* quoted */.T)(each.column) })),
        },
    };
}
async function safeCheck(check, readable, session) {
    switch (check.measures.kind) {
        case 'condition':
            return { ...check, measures: await conditionOf(check.measures.wanted, readable, session) };
        case 'query':
            return queryOf(check, check.measures.query, readable, session);
        default:
            return check;
    }
}
async function conditionOf({ keep, when, nulls }, readable, session) {
    const kept = await session.condition(keep, readable.counted);
    const applies = when === undefined ? undefined : await session.condition(when, readable.counted);
    return rowsWhere(brokenSql(kept, nulls, applies), [...kept.columns, ...(applies?.columns ?? [])], readable);
}
/** A plain count of rows is counted with the others, in rows; any other query, and what is a share, is asked by itself. */
async function queryOf(check, query, readable, session) {
    const safe = await session.query(query, readable.table, check.unit === 'percent' ? undefined : readable.counted);
    if ('statement' in safe) {
        const columns = columnsIn(safe.columns, readable);
        return { ...check, measures: { kind: 'answer', statement: safe.statement, columns } };
    }
    const { sql, columns } = safe.count;
    return { ...check, unit: 'rows', measures: rowsWhere(sql, columns, readable) };
}
const rowsWhere = (where, names, readable) => ({
    kind: 'rows',
    of: { kind: 'sql', where, columns: columnsIn(names, readable) },
});
const columnsIn = (names, { typed }) => typed.filter(({ name }) => names.includes(name));
/** Whether a row breaks a condition. */
function brokenSql({ sql }, nulls, applies) {
    const broken = nulls === 'fail' ? `(${sql} IS NOT TRUE)` : `(NOT ${sql})`;
    // Where the one does not hold the other is never computed: it may be written for those rows alone.
    return applies ? `(CASE WHEN ${applies.sql} THEN ${broken} ELSE FALSE END)` : broken;
}
/** What a text of the contract may not hold is told where it stands. */
function toldAt(thrown, { at }) {
    if (!(thrown instanceof finding/* Refusal */.P_) || thrown.kind !== 'input')
        throw thrown;
    return thrown.findings.map((finding) => ({ ...finding, at }));
}

;// CONCATENATED MODULE: ./domain/personal-data/inside.js
/** What opens a list or an object of JSON. */
const OPENS = /^\s*[[{]/;
/** A text with the colon of a key behind it, or a number. What is cut off at its end shows what stands before. */
const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
/** The values inside of lists and objects, as those of a column that is called after the key they stand under. */
function valuesInside(values) {
    const inside = new Map();
    for (const value of values.filter((each) => OPENS.test(each)))
        takeFrom(value, inside);
    return new Map([...inside].map(([key, found]) => [key, [...found]]));
}
function takeFrom(json, inside) {
    let key = '';
    for (const [token, text, colon] of json.matchAll(TOKEN)) {
        if (text !== undefined && colon !== undefined)
            key = plain(text);
        else
            inside.set(key, (inside.get(key) ?? new Set()).add(text === undefined ? token : plain(text)));
    }
}
function plain(text) {
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./domain/personal-data/kind.js
var personal_data_kind = __webpack_require__(35594);
;// CONCATENATED MODULE: ./domain/personal-data/families/email.js
/** What looks like a top-level domain and is the end of a file's name. */
const FILE_END = /\.(?:png|jpe?g|gif|svg|webp|pdf|js|ts|json|css|git|local)$/i;
/** The usual part of RFC 5321: a dot-atom, and a domain of two labels or more whose last is of letters. */
const ADDRESS = /[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z]{2,24}/;
/** What programs make, such as the ids of messages, before the @. */
const OF_PROGRAM = /[0-9A-F]{16}[^@]*@/i;
const email = {
    id: 'email',
    shape: new RegExp(`^(?=.{6,254}$)${ADDRESS.source}$`, 'i'),
    holds: (_, text) => !(FILE_END.test(text) || OF_PROGRAM.test(text)),
    within: new RegExp(`${ADDRESS.source}(?![\\w@-])`, 'gi'),
};

;// CONCATENATED MODULE: ./domain/personal-data/check-digits.js
/** Sums and remainders of the public standards for check digits. Digits only, unless said. */
const digitsOf = (text) => Array.from(text, Number);
/** Each digit times the weight at its place. */
const weightedSum = (text, weights) => weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);
/** ISO/IEC 7812-1, annex B: every other digit from the right is doubled, and the digits of all that are summed. */
function isLuhn(text) {
    const sum = digitsOf(text).reduceRight((total, digit, at) => {
        const value = (text.length - at) % 2 === 0 ? digit * 2 : digit;
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** ISO/IEC 7064, MOD 97-10: the remainder of a number of any length, with letters as A = 10 to Z = 35. */
function mod97(text) {
    return [...text].reduce((rest, each) => {
        const value = Number.parseInt(each, 36);
        return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
}
/** ISO/IEC 7064, MOD 11,10: the last digit checks the others. */
function isMod11And10(text) {
    const product = digitsOf(text.slice(0, -1)).reduce((before, digit) => {
        const sum = (before + digit) % 10;
        return ((sum === 0 ? 10 : sum) * 2) % 11;
    }, 10);
    return (11 - product) % 10 === Number(text.at(-1));
}
/** J. Verhoeff, Error detecting decimal codes (1969): products in the group of the pentagon's ten symmetries. */
function isVerhoeff(text) {
    const product = digitsOf(text).reduceRight((before, digit, at) => {
        const place = (text.length - 1 - at) % 8;
        return productOf(before, permuted(digit, place));
    }, 0);
    return product === 0;
}
const ONCE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function permuted(digit, times) {
    let value = digit;
    for (let time = 0; time < times; time += 1)
        value = ONCE[value] ?? 0;
    return value;
}
/** 0 to 4 turn the pentagon, 5 to 9 mirror it. */
function productOf(a, b) {
    const turned = a < 5 ? (a + b) % 5 : (a - b + 10) % 5;
    return a < 5 === b < 5 ? turned : turned + 5;
}

;// CONCATENATED MODULE: ./domain/personal-data/families/iban.js

/** Lengths by country: IBAN Registry of SWIFT, release 99, https://www.swift.com/standards/data-standards/iban. */
const LENGTHS = {
    15: 'NO',
    16: 'BE',
    18: 'DK FK FO FI GL NL SD',
    19: 'MK SI',
    20: 'AT BA EE KZ LT LU MN XK',
    21: 'CH HR LI LV',
    22: 'BG BH CR DE GB GE IE ME RS VA',
    23: 'AE GI IL IQ OM SO TL',
    24: 'AD CZ ES MD PK RO SA SE SK TN VG',
    25: 'LY PT ST',
    26: 'IS TR',
    27: 'BI DJ FR GR IT MC MR SM',
    28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
    29: 'BR EG PS QA UA',
    30: 'JO KW MU YE',
    31: 'MT SC',
    32: 'LC',
    33: 'RU',
};
const LENGTH_OF = new Map(Object.entries(LENGTHS).flatMap(([length, countries]) => countries.split(' ').map((country) => [country, Number(length)])));
/** ISO 13616: country, two check digits, account; read from behind the first four it is 1 modulo 97. */
const iban = {
    id: 'iban',
    shape: /^[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|([ -])[A-Z0-9]{4}(?:\1[A-Z0-9]{4}){1,6}(?:\1[A-Z0-9]{1,4})?)$/i,
    holds: (text) => text.length === LENGTH_OF.get(text.slice(0, 2)) && mod97(text.slice(4) + text.slice(0, 4)) === 1,
    within: /\b[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|([ -])[A-Z0-9]{4}(?:\1[A-Z0-9]{4}){1,6}(?:\1[A-Z0-9]{1,3})?)\b/g,
};

;// CONCATENATED MODULE: ./domain/personal-data/families/network.js
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const FOUR = `${OCTET}(?:\\.${OCTET}){3}`;
const HEX = '[0-9A-F]{1,4}';
/** RFC 4291, 2.2: eight groups, or fewer with one gap. Its parts are counted where it is read. */
const SIX = `(?:${HEX}(?::${HEX}){7}|(?=.*::)(?:${HEX})?(?::${HEX}){0,6}::(?:${HEX}(?::${HEX}){0,6})?)`;
/** Eight octets are an EUI-64 or a World Wide Name: of the groups of an address some have fewer or more digits. */
const EIGHT_OCTETS = /^(?:[0-9A-F]{2}:){7}[0-9A-F]{2}$/i;
/**
 * RFC 791 and RFC 4291. Versions and numbers of sections have four parts, too, but small ones: most addresses have a part
 * above 99. A column whose name speaks of addresses needs no such part.
 */
const ipAddress = {
    id: 'ip-address',
    shape: new RegExp(`^(?:${FOUR}|${SIX})$`, 'i'),
    holds: (_, text) => (text.includes(':') ? isSix(text) : /\d{3}/.test(text)),
    least: 0.6,
    named: { shape: new RegExp(`^(?:${FOUR}|${SIX})$`, 'i'), holds: (_, text) => !EIGHT_OCTETS.test(text) },
    // With a number of bits behind it, it is a network.
    within: new RegExp(`(?<![\\w.])${FOUR}(?![\\w.]|/\\d)`, 'g'),
};
const isSix = (text) => /\d/.test(text) && !EIGHT_OCTETS.test(text);
/** IEEE 802, EUI-48: six octets, between colons or dashes, or three groups between dots; bare by the column's name alone. */
const macAddress = {
    id: 'mac-address',
    shape: /^(?:[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})$/i,
    holds: () => true,
    named: {
        shape: /^(?:[0-9A-F]{2}([:-]?)(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})$/i,
        holds: () => true,
    },
    within: /(?<![\w:-])[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}(?![\w:-])/gi,
};

;// CONCATENATED MODULE: ./domain/personal-data/families/payment-card.js

const one = (...prefixes) => prefixes.map((each) => [each, each]);
/**
 * Issuer ranges as the networks publish them, gathered in
 * https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN). Of Maestro only the prefixes
 * in use: most numbers that begin with 6 are not of cards.
 */
const ISSUERS = [
    { lengths: [13, 16, 19], ranges: one(4) },
    {
        lengths: [16],
        ranges: [
            [51, 55],
            [2221, 2720],
        ],
    },
    { lengths: [15], ranges: one(34, 37) },
    {
        lengths: [14, 16, 19],
        ranges: [
            [300, 305],
            [3095, 3095],
            [36, 36],
            [38, 39],
        ],
    },
    {
        lengths: [16, 17, 18, 19],
        ranges: [
            [6011, 6011],
            [644, 649],
            [65, 65],
        ],
    },
    { lengths: [16, 17, 18, 19], ranges: [[3528, 3589]] },
    {
        lengths: [16, 17, 18, 19],
        ranges: [
            [62, 62],
            [81, 82],
        ],
    },
    { lengths: [12, 13, 14, 15, 16, 17, 18, 19], ranges: one(5018, 5020, 5038, 5893, 6304, 6759, 6761, 6762, 6763) },
    {
        lengths: [16],
        ranges: [
            [2200, 2204],
            [508, 508],
            [60, 60],
            [9792, 9792],
        ],
    },
];
/** Numbers that are published for tests, https://docs.stripe.com/testing and others: they are nobody's. */
const PUBLISHED = [
    ...['4242424242424242', '4111111111111111', '4012888888881881', '4000056655665556', '4222222222222'],
    ...['5555555555554444', '5200828282828210', '5105105105105100', '2223003122003222'],
    ...['378282246310005', '371449635398431', '30569309025904', '38520000023237', '3056930009020004'],
    ...['6011111111111117', '6011000990139424', '6011981111111113', '3530111333300000', '3566002020360505'],
];
/** ISO/IEC 7812: a number of an issuer's range and length, with its Luhn digit. */
const paymentCard = {
    id: 'payment-card',
    shape: /^(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})$/,
    holds: (text) => ISSUERS.some((issuer) => isOf(issuer, text)) && isLuhn(text),
    nobodys: new Set(PUBLISHED),
    within: /(?<![\d-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?![\d-])/g,
};
const isOf = ({ lengths, ranges }, text) => lengths.includes(text.length) &&
    ranges.some(([low, high]) => {
        const first = Number(text.slice(0, String(low).length));
        return first >= low && first <= high;
    });

;// CONCATENATED MODULE: ./domain/personal-data/families/phone.js
/**
 * Country codes that ITU-T E.164 assigns, with the lengths of the national numbers behind them where the national plans
 * (ITU-T, https://www.itu.int/oth/T0202.aspx) fix them. Others have so many digits that all are 8 to 15.
 */
const phone_LENGTHS = {
    1: [10],
    7: [10],
    20: [9, 10],
    27: [9],
    30: [10],
    31: [9],
    32: [8, 9],
    33: [9],
    34: [9],
    36: [8, 9],
    40: [9],
    41: [9],
    44: [9, 10],
    45: [8],
    46: [7, 8, 9],
    47: [8],
    48: [9],
    52: [10],
    54: [10, 11],
    55: [10, 11],
    56: [9],
    57: [10],
    61: [9],
    64: [8, 9, 10],
    65: [8],
    66: [8, 9],
    81: [9, 10],
    82: [8, 9, 10],
    84: [9, 10],
    90: [10],
    91: [10],
    92: [9, 10],
    351: [9],
    352: [6, 8, 9],
    353: [7, 8, 9],
    358: [6, 7, 8, 9, 10],
    380: [9],
    420: [9],
    421: [9],
};
const phone_OTHERS = new Set([
    ...['39 43 49 51 53 58 60 62 63 86 93 94 95 98'],
    ...['211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239'],
    ...[
        '240 241 242 243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269',
    ],
    ...[
        '290 291 297 298 299 350 354 355 356 357 359 370 371 372 373 374 375 376 377 378 381 382 383 385 386 387 389 423',
    ],
    ...[
        '500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678',
    ],
    ...['679 680 681 682 683 685 686 687 688 689 690 691 692 800 850 852 853 855 856 880 886'],
    ...['960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998'],
].flatMap((codes) => codes.split(' ')));
/** North American Numbering Plan: neither an area nor an exchange begins with 0 or 1. */
const NANP = /^1[2-9]\d{2}[2-9]\d{6}$/;
/** E.164: a plus or 00, a country code and a number, with what people put between. Numbers with a sign look like it. */
const phone = {
    id: 'phone',
    shape: /^(?:\+|00)[1-9](?:[ ./-]?\(?\d\)?){6,14}$/,
    holds: (_, text) => isNumber(text.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '')),
    least: 0.9,
    within: /(?<![\w+])\+[1-9](?:[ ./-]?\(?\d\)?){6,14}(?!\w)/g,
};
function isNumber(digits) {
    if (digits.length < 8 || digits.length > 15 || (digits.startsWith('1') && !NANP.test(digits)))
        return false;
    const codes = [1, 2, 3].map((length) => digits.slice(0, length));
    if (codes.some((code) => phone_OTHERS.has(code)))
        return true;
    return codes.some((code) => phone_LENGTHS[code]?.includes(digits.length - code.length));
}

;// CONCATENATED MODULE: ./domain/personal-data/families/us-ssn.js
/**
 * No check digit. Never an area 000, 666 or 900 to 999, a group 00 or a serial 0000: Social Security Administration, SSN
 * Randomization, https://www.ssa.gov/employer/randomization.html. Nine of ten random numbers keep that, so nearly all must.
 */
const isAssignable = (text) => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(text);
const usSsn = {
    id: 'us-ssn',
    shape: /^\d{3}-\d{2}-\d{4}$/,
    holds: isAssignable,
    least: 0.95,
    named: { shape: /^\d{3}([- ]?)\d{2}\1\d{4}$/, holds: isAssignable },
    within: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/au-medicare.js

/** Medicare card: Services Australia; METEOR 270101, https://meteor.aihw.gov.au. Ten digits, with the person's place eleven. */
const auMedicare = {
    id: 'au-medicare',
    shared: true,
    shape: /^[2-6](?:\d{9}[1-9]?|\d{3} \d{5} \d(?:[-/ ]?[1-9])?)$/,
    holds: (text) => weightedSum(text, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(text[8]),
};

;// CONCATENATED MODULE: ./domain/personal-data/national/au-tfn.js

/** Tax file number: Australian Taxation Office, https://softwaredevelopers.ato.gov.au: nine digits, modulo 11. */
const auTfn = {
    id: 'au-tfn',
    shared: true,
    shape: /^(?:\d{9}|\d{3}([ -])\d{3}\1\d{3})$/,
    holds: (text) => text !== '000000000' && weightedSum(text, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
};

;// CONCATENATED MODULE: ./domain/personal-data/day.js
/** Whether there is such a day, of two digits each for month and day; of a year of two digits 29 February may always be. */
function isDay(month, day, year) {
    const [m, d] = [Number(month), Number(day)];
    if (m < 1 || m > 12 || d < 1)
        return false;
    const february = year === undefined || year.length < 4 || isLeap(Number(year)) ? 29 : 28;
    return d <= (m === 2 ? february : [4, 6, 9, 11].includes(m) ? 30 : 31);
}
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

;// CONCATENATED MODULE: ./domain/personal-data/national/be-rijksregisternummer.js


/**
 * Rijksregisternummer: koninklijk besluit of 3 April 1984; the same for the BIS number, whose month is 20 or 40 more. Day
 * of birth, serial, and 97 less the remainder; a 2 goes before the number of those born from 2000 on.
 */
const beRijksregisternummer = {
    id: 'be-rijksregisternummer',
    shape: /^(?:\d{11}|\d{2}\.\d{2}\.\d{2}[- ]\d{3}[-. ]\d{2}|\d{6}([ -])\d{3}[-. ]\d{2})$/,
    holds: (text) => isBorn(text) && ['', '2'].some((century) => isKept(century, text)),
    within: /(?<![\w.])\d{2}\.\d{2}\.\d{2}-\d{3}[-.]\d{2}(?!\w)/g,
};
const isKept = (century, text) => 97 - mod97(century + text.slice(0, 9)) === Number(text.slice(9));
/** Where the day is not known, month and day are 00. */
function isBorn(text) {
    const month = Number(text.slice(2, 4)) % 20;
    return month === 0 || text.slice(4, 6) === '00' || isDay(String(month), text.slice(4, 6));
}

;// CONCATENATED MODULE: ./domain/personal-data/national/br-cpf.js

/** CPF: Receita Federal, Instrução Normativa RFB 1548/2015; two digits modulo 11. All digits alike is none. */
const brCpf = {
    id: 'br-cpf',
    shape: /^(?:\d{11}|\d{3}\.\d{3}\.\d{3}-\d{2})$/,
    holds: (text) => new Set(text).size > 1 &&
        checkOf(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(text[9]) &&
        checkOf(text, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(text[10]),
    within: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)/g,
};
const checkOf = (text, weights) => {
    const rest = weightedSum(text, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
};

;// CONCATENATED MODULE: ./domain/personal-data/national/ca-sin.js

/**
 * Social Insurance Number: Employment and Social Development Canada, https://www.canada.ca/en/employment-social-development/services/sin.html.
 * Luhn; none of a person begins with 0 or 8. French companies have nine digits with Luhn, too, and begin with any.
 */
const caSin = {
    id: 'ca-sin',
    shared: true,
    shape: /^(?:\d{9}|\d{3}([ -])\d{3}\1\d{3})$/,
    holds: (text) => /^[1-79]/.test(text) && isLuhn(text),
    rival: (text) => /^[08]\d{8}$/.test(text) && isLuhn(text),
};

;// CONCATENATED MODULE: ./domain/personal-data/national/cn-resident-id.js


const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Resident identity number: GB 11643-1999; ISO/IEC 7064, MOD 11-2. A region, a day of birth, a serial. */
const cnResidentId = {
    id: 'cn-resident-id',
    shape: /^[1-9]\d{5} ?(?:18|19|20)\d{6} ?\d{3}[\dX]$/i,
    holds: (text) => isDay(text.slice(10, 12), text.slice(12, 14), text.slice(6, 10)) &&
        '10X98765432'[weightedSum(text, WEIGHTS) % 11] === text.at(-1),
    within: /(?<!\w)[1-9]\d{5}(?:19|20)\d{9}[\dX](?!\w)/gi,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/de-steuer-id.js

/**
 * Steuerliche Identifikationsnummer: § 139b AO; Bundeszentralamt für Steuern, Prüfziffer der IdNr (ELSTER). Of the first
 * ten digits one stands there twice or three times, and no other does.
 */
const deSteuerId = {
    id: 'de-steuer-id',
    shape: /^(?:[1-9]\d{10}|[1-9]\d \d{3} \d{3} \d{3})$/,
    holds: (text) => isOneRepeated(text.slice(0, 10)) && isMod11And10(text),
};
function isOneRepeated(ten) {
    const different = new Set(ten).size;
    if (different !== 8 && different !== 9)
        return false;
    const repeated = [...'0123456789'].filter((digit) => ten.split(digit).length > 2);
    return repeated.length === 1;
}

;// CONCATENATED MODULE: ./domain/personal-data/national/dk-cpr.js


const dk_cpr_isBorn = (text) => isDay(text.slice(2, 4), text.slice(0, 2));
/**
 * CPR-nummer: https://cpr.dk. Since 2007 numbers are given out without the check digit, so a column is taken for one
 * where two in five keep it, as among people of all ages; by its name where all are days of birth and a serial.
 */
const dkCpr = {
    id: 'dk-cpr',
    shape: /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}$/,
    holds: (text) => dk_cpr_isBorn(text) && weightedSum(text, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    least: 0.4,
    named: { shape: /^\d{6}[- ]?\d{4}$/, holds: dk_cpr_isBorn },
};

;// CONCATENATED MODULE: ./domain/personal-data/national/es-dni.js
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** DNI and NIE: Ministerio del Interior, https://www.interior.gob.es (dígito de control del NIF/NIE): a letter modulo 23. */
const esDni = {
    id: 'es-dni',
    shape: /^(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})[ -]?[A-Z]$/i,
    holds: (text) => {
        const number = text.slice(0, -1).replace(/^[XYZ]/, (lead) => String('XYZ'.indexOf(lead)));
        return LETTERS[Number(number) % 23] === text.at(-1);
    },
};

;// CONCATENATED MODULE: ./domain/personal-data/national/fi-hetu.js

/** Henkilötunnus: Digital and Population Data Services Agency, https://dvv.fi/en/personal-identity-code: modulo 31. */
const fiHetu = {
    id: 'fi-hetu',
    shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/i,
    holds: (_, text) => {
        const digits = text.slice(0, 6) + text.slice(7, 10);
        return (isDay(text.slice(2, 4), text.slice(0, 2)) &&
            '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === text.at(-1)?.toUpperCase());
    },
    within: /(?<![\w-])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\w-])/g,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/fr-nir.js

/**
 * Numéro d'inscription au répertoire: INSEE, https://www.insee.fr/fr/metadonnees/definition/c1409. Sex, year and month of
 * birth, place, and a key modulo 97; Corsica's 2A counts as 19, its 2B as 18. Unknown months are 20 and above.
 */
const frNir = {
    id: 'fr-nir',
    shape: /^[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/i,
    holds: (text) => {
        const digits = text.replace('2A', '19').replace('2B', '18');
        return 97 - mod97(digits.slice(0, 13)) === Number(digits.slice(13));
    },
};

;// CONCATENATED MODULE: ./domain/personal-data/national/in-aadhaar.js

/**
 * Aadhaar: UIDAI, A UID numbering scheme (2010), https://uidai.gov.in: twelve digits by Verhoeff, none begins with 0 or 1.
 * Identifiers of SNOMED CT (Release File Specification, 3.1.4) have that check digit, too, behind a partition such as 00,
 * and most of them fewer digits.
 */
const inAadhaar = {
    id: 'in-aadhaar',
    shared: true,
    shape: /^[2-9](?:\d{11}|\d{3}([ -])\d{4}\1\d{4})$/,
    holds: isVerhoeff,
    rival: (text) => text.length !== 12 && /^[1-9]\d{2,14}[01][0-6]\d$/.test(text) && isVerhoeff(text),
};

;// CONCATENATED MODULE: ./domain/personal-data/national/it-codice-fiscale.js
/** Values of characters at odd places, by their order: digits as letters of the same order. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const order = (character) => {
    const code = Number.parseInt(character, 36);
    return code > 9 ? code - 10 : code;
};
/**
 * Codice fiscale: DM 23 dicembre 1976, n. 13813; Agenzia delle Entrate. The months have the letters ABCDEHLMPRST; where two
 * people share a code, LMNPQRSTUV stand for digits.
 */
const itCodiceFiscale = {
    id: 'it-codice-fiscale',
    shape: /^[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[ABCDEHLMPRST][0-7L-NP-T][\dL-NP-V] ?[A-Z][\dL-NP-V]{3} ?[A-Z]$/i,
    holds: (text) => {
        const head = [...text.slice(0, 15)].map(order);
        const sum = head.reduce((total, value, at) => total + (at % 2 === 0 ? (ODD[value] ?? 0) : value), 0);
        return sum % 26 === order(text.at(-1) ?? '');
    },
    within: /\b[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/g,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/kr-rrn.js


/**
 * Resident registration number: Resident Registration Act, Enforcement Rule, art. 2. Since October 2020 new numbers have
 * no check digit, so it is asked of two in five.
 */
const krRrn = {
    id: 'kr-rrn',
    shape: /^\d{6}-?[0-9]\d{6}$/,
    holds: (text) => isDay(text.slice(2, 4), text.slice(4, 6)) &&
        (11 - (weightedSum(text, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(text[12]),
    least: 0.4,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/nl-bsn.js

/** Burgerservicenummer: Logisch ontwerp BSN, RvIG, https://www.rvig.nl/bsn; the eleven test with −1 for the last digit. */
const nlBsn = {
    id: 'nl-bsn',
    shared: true,
    shape: /^(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})$/,
    holds: (text) => text !== '000000000' && weightedSum(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/no-fodselsnummer.js


/**
 * Fødselsnummer: Skatteetaten, https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon. Two check digits. The day of
 * a D-nummer is 40 more; the month of numbers for tests 40 or 80 more.
 */
const noFodselsnummer = {
    id: 'no-fodselsnummer',
    shape: /^\d{6} ?\d{5}$/,
    holds: (text) => isDay(String(Number(text.slice(2, 4)) % 40), String(Number(text.slice(0, 2)) % 40)) &&
        weightedSum(text, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
        weightedSum(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/pl-pesel.js


/** PESEL: https://www.gov.pl/web/gov/czym-jest-numer-pesel. The month is 20 more in the 2000s, 80 more in the 1800s. */
const plPesel = {
    id: 'pl-pesel',
    shape: /^\d{11}$/,
    holds: (text) => isDay(String(Number(text.slice(2, 4)) % 20), text.slice(4, 6)) &&
        weightedSum(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/pt-nif.js

/** NIF of persons: Decreto-Lei 14/2013; those of persons begin with 1, 2, 3 or 45, others are of organisations. */
const ptNif = {
    id: 'pt-nif',
    shared: true,
    shape: /^(?:PT ?)?(?:[123]\d{8}|45\d{7}|(?:[123]\d{2}|45\d)([ .-])\d{3}\1\d{3})$/,
    holds: (text) => {
        const digits = text.slice(-9);
        const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
    },
    least: 0.8,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/se-personnummer.js


/**
 * Personnummer: Skatteverket, SKV 704, https://www.skatteverket.se. The day of a samordningsnummer is 60 more; the Luhn
 * digit is of the last ten. What looks like the month of an organisation is 20 and above.
 */
const sePersonnummer = {
    id: 'se-personnummer',
    shape: /^(?:19|20)?\d{6}[-+ ]?\d{4}$/,
    holds: (text) => {
        const ten = text.slice(-10);
        const day = Number(ten.slice(4, 6));
        return isDay(ten.slice(2, 4), String(day > 60 ? day - 60 : day)) && isLuhn(ten);
    },
};

;// CONCATENATED MODULE: ./domain/personal-data/national/tr-tckn.js

/** T.C. kimlik numarası: Nüfus ve Vatandaşlık İşleri, https://www.nvi.gov.tr: eleven digits of which two check. */
const trTckn = {
    id: 'tr-tckn',
    shape: /^[1-9]\d{10}$/,
    holds: (text) => {
        const tenth = weightedSum(text, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
        const sum = digitsOf(text.slice(0, 10)).reduce((total, digit) => total + digit, 0);
        return (tenth + 100) % 10 === Number(text[9]) && sum % 10 === Number(text[10]);
    },
};

;// CONCATENATED MODULE: ./domain/personal-data/national/uk-nhs.js

/**
 * NHS number: https://www.datadictionary.nhs.uk/attributes/nhs_number.html. An ISBN of ten has the same check, and X for
 * ten at the end of one in eleven.
 */
const ukNhs = {
    id: 'uk-nhs',
    shared: true,
    shape: /^(?:\d{10}|\d{3}([ -])\d{3}\1\d{4})$/,
    holds: (text) => text !== '0000000000' && weightedSum(text, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    rival: (text) => /^\d{9}X$/.test(text) && (weightedSum(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) + 10) % 11 === 0,
};

;// CONCATENATED MODULE: ./domain/personal-data/national/za-id.js


/** Identity number: Department of Home Affairs, Identification Act 68 of 1997. Day of birth, citizenship 0 to 2, Luhn. */
const zaId = {
    id: 'za-id',
    shape: /^\d{6} ?\d{4} ?[0-2]\d ?\d$/,
    holds: (text) => isDay(text.slice(2, 4), text.slice(4, 6)) && isLuhn(text),
};

;// CONCATENATED MODULE: ./domain/personal-data/kinds.js




























/** Every kind that is looked for. */
const KINDS = [
    ...[paymentCard, iban, email, phone, ipAddress, macAddress, usSsn],
    ...[nlBsn, deSteuerId, frNir, esDni, itCodiceFiscale, beRijksregisternummer, plPesel, sePersonnummer, fiHetu, dkCpr],
    ...[noFodselsnummer, ptNif, ukNhs, brCpf, caSin, auTfn, auMedicare, inAadhaar, cnResidentId, zaId, krRrn, trTckn],
];

;// CONCATENATED MODULE: ./domain/personal-data/texts.js


/** Whether a value is of more than one word or part. */
const isText = (value) => /[\s<>;,:="'{}()[\]|/\\]/.test(value);
/** The kinds that texts are searched for. The same address in every footer counts once. */
function inTexts(values) {
    const texts = values.filter(isText);
    return KINDS.flatMap((kind) => (kind.within ? [searched(kind, kind.within, texts)] : []));
}
function searched(kind, within, texts) {
    const candidates = new Set();
    const held = new Set();
    const withOne = texts.filter((text) => {
        const matches = text.match(within) ?? [];
        const holding = matches.filter((match) => kind.holds((0,personal_data_kind/* compacted */.Ps)(match), match) && !kind.nobodys?.has((0,personal_data_kind/* compacted */.Ps)(match)));
        for (const match of matches)
            candidates.add((0,personal_data_kind/* compacted */.Ps)(match));
        for (const match of holding)
            held.add((0,personal_data_kind/* compacted */.Ps)(match));
        return holding.length > 0;
    });
    return { kind, candidates: candidates.size, held: held.size, texts: withOne.length };
}

;// CONCATENATED MODULE: ./domain/personal-data/judge-column.js





/** Fewer distinct values of a kind than this are a suspicion: they may be so by chance, and are a small group. */
const judge_column_MIN_VALUES = 10;
/** Fewer than this are nothing. */
const MIN_SUSPECTED = 3;
/** Of all distinct values of a column, the share that has to be of a kind. */
const MIN_SHARE = 0.1;
/** Of the values of the shape, the share that has to hold where a kind says no other. */
const LEAST = 0.5;
/** The same for what is taken for a kind by the column's name, of all values. */
const LEAST_NAMED = 0.9;
/** Values that speak for something else, to each that holds. */
const MAX_RIVAL = 0.03;
/** Different things in texts, to each text with one: fewer, and the same few stand in every footer, now and then misspelt. */
const MIN_DIFFERENT = 0.03;
/**
 * What a column holds, by its name and its distinct values. The same whatever their order. What stands in lists and
 * objects is judged as columns are, and told as standing in texts.
 */
function judgeColumn(name, distinct) {
    const sightings = judgeValues(name, distinct);
    const inside = [...valuesInside(distinct)].flatMap(([key, values]) => judgeValues(key, values));
    const more = inside.filter(({ kind }) => !sightings.some((each) => each.kind === kind && !each.suspected));
    return [...sightings, ...clearest(more)];
}
/** A kind once, where it is clearest. */
function clearest(sightings) {
    const byKind = new Map();
    for (const each of [...sightings].sort((one, other) => one.values - other.values))
        byKind.set(each.kind, each);
    return [...byKind.values()].map((each) => ({ ...each, where: 'texts' }));
}
function judgeValues(name, distinct) {
    const values = [...new Set(distinct.map(personal_data_kind/* trimmed */.dE))].filter((value) => value !== '');
    const hints = hintsOf(name);
    const whole = KINDS.flatMap((kind) => {
        const tally = tallyOf(kind, values);
        const found = isFound(kind, tally, values.length) ? tally.held : 0;
        const named = kind.named && hints.has(kind.id) ? byName(kind.named, values) : 0;
        const doubted = kind.shared !== undefined && speaksAgainst(kind.id, name);
        return sighted(kind.id, 'values', Math.max(found, named), values.length).map((sighting) => ({
            ...sighting,
            suspected: sighting.suspected || doubted,
        }));
    });
    const rest = values.filter((value) => !KINDS.some((kind) => (0,personal_data_kind/* isOfKind */.Q2)(kind, value)));
    return togetherWith(textsOf(rest, values.length, whole), whole);
}
/** A kind is told once: what texts show for sure takes the place of what values let suspect. */
function togetherWith(inTexts, whole) {
    const sure = new Set(inTexts.filter(({ suspected }) => !suspected).map(({ kind }) => kind));
    const others = whole.filter(({ kind }) => !sure.has(kind));
    const told = new Set(others.map(({ kind }) => kind));
    return [...others, ...inTexts.filter(({ kind }) => !told.has(kind))];
}
function sighted(kind, where, values, of) {
    return values < MIN_SUSPECTED ? [] : [{ kind, where, of, values, suspected: values < judge_column_MIN_VALUES }];
}
function tallyOf(kind, values) {
    const shaped = values.filter((value) => kind.shape.test(value));
    const { rival, nobodys } = kind;
    const held = shaped.filter((value) => kind.holds((0,personal_data_kind/* compacted */.Ps)(value), value) && !nobodys?.has((0,personal_data_kind/* compacted */.Ps)(value)));
    const explained = rival && held.length > 0 ? values.filter((value) => rival((0,personal_data_kind/* compacted */.Ps)(value))) : [];
    return { shaped: shaped.length, held: held.length, rival: explained.length };
}
const isFound = ({ least = LEAST }, { shaped, held, rival }, of) => held >= least * shaped && held >= MIN_SHARE * of && rival <= MAX_RIVAL * held;
function byName(named, values) {
    const held = values.filter((value) => named.shape.test(value) && named.holds((0,personal_data_kind/* compacted */.Ps)(value), value));
    return held.length >= LEAST_NAMED * values.length ? held.length : 0;
}
/** Of kinds that values do not show for sure. */
function textsOf(rest, of, whole) {
    const told = new Set(whole.filter(({ suspected }) => !suspected).map(({ kind }) => kind));
    const isClear = ({ kind: { id, least = LEAST }, candidates, held, texts }) => !told.has(id) && held >= least * candidates && held >= MIN_DIFFERENT * texts;
    return inTexts(rest)
        .filter(isClear)
        .flatMap(({ kind, held, texts }) => sighted(kind.id, 'texts', held, of).map((sighting) => ({ ...sighting, values: texts })));
}

;// CONCATENATED MODULE: ./commands/data-validate/seen.js


/** Judges the columns by a sample of their distinct values, drawn again where the first one was too small to tell. */
async function columnsSeen(session, first) {
    const sample = await largeEnough(session, first);
    const whole = await drawn(session, sparseColumns(sample), 1);
    const instead = new Map(whole.columns.map((column) => [column.name, column]));
    return sample.columns.map((column) => judged(instead.get(column.name) ?? column));
}
const judged = ({ name, values, filled }) => ({
    column: name,
    sightings: judgeColumn(name, values),
    filled: filled > 0,
});
async function largeEnough(session, sample) {
    const oneIn = denser(sample);
    return oneIn === undefined ? sample : largeEnough(session, await drawn(session, sample.columns, oneIn));
}
async function drawn(session, columns, oneIn) {
    if (columns.length === 0)
        return { oneIn, rows: 0, columns: [] };
    const stored = { ...session.stored, columns: columns.map(({ name }) => name) };
    return drawnAgain(await session.one(sampleSql(stored, oneIn, session.dialect)), columns, oneIn);
}

;// CONCATENATED MODULE: ./commands/data-validate/measure.js













/** Reads each table of the partition where it lies, once, between two digests of the whole. */
async function measure({ partition, tables }, { profiled, failingRows }, admission, ports) {
    const names = tables.map(({ contract }) => contract.physicalName);
    const now = ports.clock.now();
    const targets = targetsOf(tables);
    const aside = [];
    const ofTable = (nth) => targets.filter(({ table }) => table === tables[nth]?.contract.table);
    const kept = { state: admission.site.stateRoot, now, trees: ports.trees, targets: aside };
    const { results, ...of } = await betweenDigests({ partition, names }, admission, ports, {
        first: {
            tables: new Set([...tables.keys()].filter((nth) => ofTable(nth).length > 0)),
            use: async (session, nth) => void aside.push(...(await putAside(session, ofTable(nth)))),
        },
        use: async (session, nth) => {
            const table = tables[nth];
            if (!table)
                throw new Error('a session for a table that the contract has not');
            const measured = await countIn(session, table, { targets: aside, profiled }, now);
            if (!failingRows)
                return measured;
            const named = { origin: partition.origin, ...table };
            return { ...measured, unlisted: await keepFailingRows(named, measured, session, kept) };
        },
    });
    return { tables: results, ...of };
}
async function countIn(session, table, { targets, profiled }, now) {
    const { columns } = session;
    refuseJson(table, session);
    const checks = await safeChecks(table, session);
    const ofRows = (0,judge/* runnable */.as)(checks, columns).filter((check) => !looksElsewhere(check));
    const asked = [...ofRows, ...(profiled ? cellsAsked(table.contract, checks, columns) : [])];
    const { sample, rows, taken: found } = await taken(session, asked, now);
    const elsewhere = await unmatched(session, table, targets);
    const aggregates = { rows, taken: new Map([...(await withDuplicates(session, ofRows, found)), ...elsewhere]) };
    const seen = await columnsSeen(session, sample);
    const rejects = await session.rejects();
    return { checks, columns, aggregates, seen, rejected: rejectedRows(rejects), rejects, unlisted: [] };
}
/** Lists and objects, where the engine can't tell them from other text. */
function refuseJson({ checks }, { dialect }) {
    const wanting = dialect.json
        ? []
        : checks.filter((check) => (0,contract_check/* columnsOf */.P)(check).some(({ reading }) => reading.as === 'json'));
    if (wanting.length === 0)
        return;
    throw (0,finding/* badInput */.AN)(...wanting.map(({ at }) => (0,finding/* error */.z3)('contract/not-yet', { key: (0,labelled.id)('lists and objects on a server') }, at)));
}

// EXTERNAL MODULE: ./commands/data-validate/order.js + 3 modules
var data_validate_order = __webpack_require__(713);
// EXTERNAL MODULE: ./domain/verdict/verdict.js
var verdict_verdict = __webpack_require__(78865);
;// CONCATENATED MODULE: ./commands/data-validate/personal-findings.js



/** What nobody declared fails, and so does what a rule forbids; names and few values alone are worth a warning. */
const personalFindings = ({ held, suspected }, admission) => [
    ...held.flatMap((each) => heldFindings(each, admission)),
    ...suspected.map((each) => suspicion(each, admission)),
];
function heldFindings(held, admission) {
    const { sighting, forbidden, declared, at } = held;
    const { kind, where } = sighting;
    const params = {
        column: columnOf(held, admission),
        kind: (0,labelled.id)(kind),
        where: (0,labelled.id)(where),
        share: (0,labelled/* number */.ai)((100 * sighting.values) / sighting.of, overValues(held, admission), 0),
    };
    if (forbidden)
        return [(0,finding/* finding */.gk)(forbidden.severity, 'personal/forbidden', params, forbidden.at)];
    const category = (0,labelled.id)(categoryOf(kind));
    if (!declared)
        return [(0,finding/* error */.z3)('personal/undeclared', { ...params, category }, at)];
    return declared === 'policy' ? [] : [(0,finding/* warning */.$e)('personal/not-in-policy', { ...params, category }, at)];
}
function suspicion(suspected, admission) {
    const params = { column: columnOf(suspected, admission), hints: (0,labelled/* ids */.dK)(suspected.hints) };
    return (0,finding/* warning */.$e)('personal/suspected', params, suspected.at);
}
/** The name of a column that the contract does not have is data itself. */
const columnOf = ({ property, column }, { label }) => property === undefined ? (0,labelled/* data */.p)(column, label.classification) : (0,labelled.id)(property);
/** Of the distinct values that were looked at: those of the kind and the others are told apart. */
function overValues({ sighting: { of, values } }, admission) {
    const others = of - values;
    return admission.over(of, others > 0 ? Math.min(values, others) : 'no-classes');
}
/** From 0 to 1: the share of distinct values that are of the kind, or of texts with one in them. */
const ratioOf = (held, admission) => (0,labelled/* number */.ai)(held.sighting.values / held.sighting.of, overValues(held, admission));

;// CONCATENATED MODULE: ./commands/data-validate/findings.js






/** What is wrong with the data, each at the line of the contract that says so. */
function findingsOf({ contract, measured, results, found, personal }, partition, admission) {
    const at = { partition: (0,labelled.id)(partition) };
    return [
        ...(found.rows === 0 ? [(0,finding/* error */.z3)('data/no-rows', at, contract.at)] : []),
        ...nothingRequired(contract, results),
        ...findings_rejectedRows(contract, measured, at, admission),
        ...missingColumns(contract, measured),
        ...unknownColumns(contract, measured, admission),
        ...results.flatMap((result) => checkFinding(result, found, admission)),
        ...measured.unlisted.map(({ name, at: line }) => (0,finding/* warning */.$e)('data/failing-rows-unlisted', { check: (0,labelled.id)(name) }, line)),
        ...personalFindings(personal, admission),
        ...findings_wordsOf(contract),
        ...oldNames(contract),
    ];
}
function nothingRequired({ id: name, at }, results) {
    if (results.some(({ check }) => check.severity === 'error'))
        return [];
    return [(0,finding/* error */.z3)('contract/nothing-required', { contract: (0,labelled.id)(name) }, at)];
}
function findings_rejectedRows({ at }, { rejected, rejects, aggregates }, params, admission) {
    const counted = (rows) => (0,labelled/* count */.U9)(rows, admission.over(aggregates.rows + rejected, rows));
    return rejects.map(({ kind, rows }) => (0,finding/* error */.z3)('data/rows-unreadable', { ...params, rejected: counted(rows), kind: (0,labelled.id)(kind) }, at));
}
function missingColumns({ properties }, { columns }) {
    return properties
        .filter(({ column }) => !columns.includes(column))
        .map(({ column, at }) => (0,finding/* error */.z3)('data/column-missing', { column: (0,labelled.id)(column) }, at));
}
/** A contract may be about some columns only; what nobody described is worth a warning. */
function unknownColumns({ properties, at }, { columns }, { label }) {
    const unknown = columns.filter((name) => properties.every(({ column }) => column !== name));
    if (unknown.length === 0)
        return [];
    const names = unknown.map((name) => (0,labelled/* data */.p)(name, label.classification));
    return [(0,finding/* warning */.$e)('data/column-unknown', { number: (0,labelled/* known */.eO)(unknown.length), columns: names }, at)];
}
function checkFinding(result, found, admission) {
    const { check, status } = result;
    // Where a column is missing, or there are no rows at all, whatever fails follows. Both are told once.
    if (found.rows === 0)
        return [];
    if (result.status === 'error')
        return result.missing.length > 0 ? [] : [withoutNumber(result)];
    if (status !== 'fail')
        return [];
    const params = {
        check: (0,labelled.id)(check.name),
        observed: observedOf(result, found, admission),
        unit: (0,labelled.id)(check.unit),
        rows: judged_rowsOf(found, admission),
        says: (0,labelled.id)(check.says),
    };
    return [(0,finding/* finding */.gk)(check.severity, 'contract/check-failed', params, check.at)];
}
/** A check without a number never passes, whatever its severity. */
function withoutNumber({ check, why = 'nothing' }) {
    const params = { check: (0,labelled.id)(check.name) };
    if (check.measures.kind === 'answer') {
        return (0,finding/* error */.z3)('contract/query-unanswered', { ...params, reason: (0,labelled.id)(REASONS[why]) }, check.at);
    }
    if (check.measures.kind === 'drift' && why === 'left-out') {
        return (0,finding/* error */.z3)('profile/leaves-out', { ...params, file: (0,labelled/* path */.Ae)(check.measures.baseline.path) }, check.at);
    }
    return (0,finding/* error */.z3)(why === 'nothing' ? 'contract/nothing-to-measure' : 'contract/rule-uncomputed', params, check.at);
}
const REASONS = {
    nothing: 'it gave NULL',
    uncomputed: 'it cannot be computed with some value of the data',
    'no-row': 'it gave no row',
    'several-rows': 'it gave more than one row',
    'no-number': 'it gave something else than a finite number',
    'too-slow': 'it took too long',
    'too-large': 'it took more memory than the engine may have',
    'left-out': 'the baseline leaves it out',
    unsound: 'the engine cannot make sense of it; its words are in the log of the site',
};
/**
 * In the unit of its check. A count is labelled by the smallest group of rows that it tells apart, a mean by what it is
 * of; a quantile and the age of the newest moment are values of single rows, and so data.
 */
function observedOf(result, found, admission) {
    const { check, observed, of } = result;
    if (of !== undefined)
        return (0,labelled/* number */.ai)(observed, admission.over(of, result.smallest || 'no-classes'));
    if (!(0,contract_check/* countsRows */.q)(check.measures))
        return (0,labelled/* valueOfRows */.iV)(observed, admission.label.classification);
    const over = admission.over(found.rows, smallestClass(result, found));
    return check.unit === 'rows' ? (0,labelled/* count */.U9)(observed, over) : (0,labelled/* number */.ai)(observed, over, 2);
}
const findings_rulesOf = ({ properties, quality }) => [...quality, ...properties.flatMap((each) => each.quality)];
function oldNames(contract) {
    return findings_rulesOf(contract).flatMap((rule) => {
        if (rule.kind !== 'library' || !rule.oldName)
            return [];
        const { name, at } = rule.oldName;
        return [(0,finding/* warning */.$e)('contract/rule-deprecated', { rule: (0,labelled.id)(name), metric: (0,labelled.id)(rule.metric.metric) }, at)];
    });
}
/** Rules in words, for people: shown, and never counted as passed. */
function findings_wordsOf(contract) {
    return findings_rulesOf(contract).flatMap((rule) => rule.kind === 'text'
        ? [(0,finding/* note */.N4)('contract/not-machine-checkable', { rule: (0,labelled.id)(rule.name ?? 'without a name') }, rule.at)]
        : []);
}

// EXTERNAL MODULE: ./domain/contract/says.js
var says = __webpack_require__(99837);
;// CONCATENATED MODULE: ./commands/data-validate/drift-report.js





function driftIn({ check: { measures } }) {
    if (measures.kind !== 'drift' || !measures.before)
        return undefined;
    return { distance: measures.distance, before: measures.before };
}
/** For machines: how far each property has moved. */
const driftJson = (checks, admission) => checks.flatMap(({ result, all }) => {
    const drift = driftIn(result);
    if (!drift)
        return [];
    const { check, status } = result;
    return [
        {
            property: (0,labelled.id)(check.property ?? ''),
            statistic: (0,labelled.id)(drift.distance),
            observed: result.status === 'error' ? null : observedOf(result, all, admission),
            limit: 'value' in check.limit ? (0,labelled/* known */.eO)(check.limit.value) : null,
            status: (0,labelled.id)(status),
        },
    ];
});
/** For people: of each property that was compared the shares before and after. What failed stands open. */
const driftBlocks = (checks, admission) => checks.flatMap(({ result, all }) => {
    const drift = driftIn(result);
    if (!drift || result.status === 'error' || !result.cells)
        return [];
    const summary = (0,outcome_document/* say */.c) `Drift of ${(0,labelled.id)(result.check.property ?? '')}: ${(0,labelled.id)(drift.distance)} ${observedOf(result, all, admission)}`;
    const table = sharesTable(drift.before, result.cells, admission);
    const blocks = [{ block: 'paragraph', text: summary }, table];
    return result.status === 'fail' ? blocks : [{ block: 'details', summary, blocks: [table] }];
});
function sharesTable({ bins, cells, rows }, after, admission) {
    const of = after.reduce((sum, cell) => sum + cell, 0);
    const shown = (0,suppress/* withoutSmall */.US)(after, bins);
    const line = (name, at) => {
        const cell = after[at] ?? 0;
        // What goes with a small group to cover it is as little an aggregate as the group itself.
        const over = admission.over(of, shown[at] === null ? 0 : cell || 'no-classes');
        const told = cells[at];
        const share = typeof told === 'number' ? (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)((100 * told) / rows, 1)} %` : (0,outcome_document/* say */.c) `left out`;
        return [(0,outcome_document/* say */.c) `${(0,labelled.id)(name)}`, share, (0,outcome_document/* say */.c) `${(0,labelled/* number */.ai)((100 * cell) / of, over, 1)} %`];
    };
    const lines = (0,profile_bins/* cellNames */.Le)(bins).map(line);
    return {
        block: 'table',
        head: [(0,outcome_document/* say */.c) `Value`, (0,outcome_document/* say */.c) `Before`, (0,outcome_document/* say */.c) `Now`],
        rows: lines.filter((_, at) => cells[at] !== 0 || after[at] !== 0),
    };
}

;// CONCATENATED MODULE: ./commands/data-validate/personal-report.js



const heldIn = (tables) => tables.flatMap(({ personal }) => personal.held);
/** Which columns hold personal data, and who says so; nothing where there is none. */
function personalBlocks(tables, admission) {
    const held = heldIn(tables);
    if (held.length === 0)
        return [];
    const head = [(0,outcome_document/* say */.c) `Column`, (0,outcome_document/* say */.c) `Personal data`, (0,outcome_document/* say */.c) `Of the distinct values`, (0,outcome_document/* say */.c) `Declared`];
    return [{ block: 'table', head, rows: held.map((each) => row(each, admission)) }];
}
function row(held, admission) {
    const { kind, where } = held.sighting;
    const what = where === 'texts' ? (0,outcome_document/* say */.c) `${(0,labelled.id)(kind)}, in texts` : (0,outcome_document/* say */.c) `${(0,labelled.id)(kind)}`;
    return [(0,outcome_document/* say */.c) `${columnOf(held, admission)}`, what, (0,outcome_document/* say */.c) `${ratioOf(held, admission)}`, (0,outcome_document/* say */.c) `${(0,labelled.id)(personal_report_declaredBy(held))}`];
}
const personal_report_declaredBy = ({ forbidden, declared }) => forbidden ? 'forbidden' : declared === undefined ? 'no' : `in the ${declared}`;
const personalJson = (tables, admission) => heldIn(tables).map((held) => ({
    property: columnOf(held, admission),
    type: (0,labelled.id)(held.sighting.kind),
    in: (0,labelled.id)(held.sighting.where),
    ratio: ratioOf(held, admission),
    declared: held.declared !== undefined,
}));

;// CONCATENATED MODULE: ./commands/data-validate/report.js









/** How the data keeps its contract, for people and for machines (DESIGN §12). */
function validateReport(reported, admission) {
    const { order, verdict } = reported;
    return {
        title: (0,outcome_document/* say */.c) `Data ${(0,labelled.id)(order.partition.origin)}: ${(0,labelled.id)(verdict)}`,
        blocks: [
            summary(reported, admission),
            ...checkTables(reported, admission),
            ...personalBlocks(reported.tables, admission),
            ...driftBlocks(inTables(reported), admission),
            ...histogramBlocks(reported.tables, admission),
        ],
        document: documentOf(reported, admission),
        cases: [...casesOf(reported, admission), ...wordCases(reported)],
    };
}
const inTables = ({ tables }) => tables.flatMap(({ results, found }) => results.map((result) => ({ result, all: found })));
function summary({ order, tables }, admission) {
    const { proof } = admission.site;
    const results = tables.flatMap((each) => each.results);
    const passed = results.filter(({ status }) => status === 'pass').length;
    const contract = (0,outcome_document/* say */.c) `contract ${(0,labelled.id)(order.contract.id)} ${(0,labelled.id)(order.contract.version)}`;
    const where = (0,outcome_document/* say */.c) `at ${(0,labelled.id)(proof.location)} (place: ${(0,labelled.id)(proof.level)})`;
    const held = (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(passed)} of ${(0,labelled/* known */.eO)(results.length)} checks passed`;
    const of = tables.length === 1 ? (0,outcome_document/* say */.c) `` : (0,outcome_document/* say */.c) ` of ${(0,labelled/* known */.eO)(tables.length)} tables`;
    return {
        block: 'paragraph',
        text: (0,outcome_document/* say */.c) `${held}, over ${allRows(tables, admission)} rows${of} ${where}, by the ${contract}.`,
    };
}
/** What failed stands first; everything that was checked can be opened. */
function checkTables(reported, admission) {
    const checks = inTables(reported);
    const bad = checks.filter(({ result }) => result.status !== 'pass');
    const all = {
        block: 'details',
        summary: (0,outcome_document/* say */.c) `All ${(0,labelled/* known */.eO)(checks.length)} checks`,
        blocks: [table(checks, admission)],
    };
    return bad.length === 0 ? [all] : [table(bad, admission), all];
}
function table(checks, admission) {
    const head = [(0,outcome_document/* say */.c) `Check`, (0,outcome_document/* say */.c) `Verdict`, (0,outcome_document/* say */.c) `Found`, (0,outcome_document/* say */.c) `Contract says`, (0,outcome_document/* say */.c) `Line`];
    return { block: 'table', head, rows: checks.map((check) => report_row(check, admission)) };
}
function report_row({ result, all }, admission) {
    const { check, status } = result;
    const line = (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(check.at.line)}`;
    return [(0,outcome_document/* say */.c) `${(0,labelled.id)(check.name)}`, (0,outcome_document/* say */.c) `${(0,labelled.id)(status)}`, found(result, all, admission), saidOf(result), line];
}
function found(result, all, admission) {
    if (result.status === 'error')
        return (0,outcome_document/* say */.c) `could not run`;
    return (0,outcome_document/* say */.c) `${observedOf(result, all, admission)} ${(0,labelled.id)(result.check.unit)}`;
}
const saidOf = ({ check }) => (0,outcome_document/* say */.c) `${(0,labelled.id)(check.says)}`;
function documentOf(reported, admission) {
    const { order, tables } = reported;
    return {
        partition: (0,labelled.id)(order.partition.origin),
        rows: allRows(tables, admission),
        tables: tables.map(({ contract, found: all }) => ({ schema: (0,labelled.id)(contract.table), rows: judged_rowsOf(all, admission) })),
        checks: inTables(reported).map((check) => checkJson(check, admission)),
        'personal-data': personalJson(tables, admission),
        drift: driftJson(inTables(reported), admission),
    };
}
function checkJson({ result, all }, admission) {
    const { check, status } = result;
    return {
        name: (0,labelled.id)(check.name),
        schema: (0,labelled.id)(check.schema),
        property: check.property === undefined ? null : (0,labelled.id)(check.property),
        metric: (0,labelled.id)(check.metric),
        status: (0,labelled.id)(status),
        observed: result.status === 'error' ? null : observedOf(result, all, admission),
        unit: (0,labelled.id)(check.unit),
        limit: (0,labelled.id)((0,says/* limitText */.PW)(check.limit)),
        severity: (0,labelled.id)(check.severity),
        ...duplicatesJson(result, all, admission),
    };
}
/** What “duplicates” may mean beside the rows that occur again. */
function duplicatesJson(result, all, admission) {
    if (result.status === 'error' || !result.duplicates)
        return {};
    const over = admission.over(all.rows, smallestOfDuplicates(result, result.duplicates, all));
    const { groups, members } = result.duplicates;
    return { duplicates: { groups: (0,labelled/* count */.U9)(groups, over), members: (0,labelled/* count */.U9)(members, over) } };
}
const suiteOf = ({ order }) => `data-validate ${order.partition.origin}`;
const casesOf = (reported, admission) => inTables(reported).map(({ result, all }) => {
    const { check, status } = result;
    const detail = (0,outcome_document/* say */.c) `found ${found(result, all, admission)}; the contract says ${saidOf(result)}`;
    return { suite: suiteOf(reported), name: check.name, status, at: check.at, detail };
});
/** Rules in words stand in a test viewer as what they are: not run. */
function wordCases(reported) {
    const words = reported.findings.filter(({ code }) => code === 'contract/not-machine-checkable');
    return words.map(({ at, params: { rule } }) => ({
        suite: suiteOf(reported),
        name: `text: ${rule && 'value' in rule ? String(rule.value) : ''}`,
        status: 'skipped',
        detail: (0,outcome_document/* say */.c) `words for people`,
        ...(at ? { at } : {}),
    }));
}

;// CONCATENATED MODULE: ./commands/data-validate/outcome.js




/** `shown` has the label that counts where something is told. */
function validateOutcome({ order, measured, judged: tables }, others, admission, shown) {
    const ofData = tables.flatMap((table) => findingsOf(table, order.partition.origin, shown));
    const findings = [...ofData, ...others];
    const judged = tables.map(({ results, found }) => (0,judge/* verdictOf */.Vj)(results, found.rows));
    const verdict = (0,verdict_verdict/* worst */.Q)([...judged, findings.some(isError) ? 'fail' : 'pass']);
    const reported = { order, tables, findings, verdict };
    return {
        verdict,
        findings: [...admission.findings, ...findings],
        summary: validateReport(reported, shown),
        evidence: [statementOf(reported, measured, admission)],
    };
}
const isError = ({ severity }) => severity === 'error';
/**
 * Counts of checks only: how many rows there are is told by the report, where the policy lets it stand. What passed
 * counts where it could have closed the gate.
 */
function statementOf({ order, tables, findings, verdict }, measured, admission) {
    const { partition, text } = order;
    const results = tables.flatMap((table) => table.results);
    return admission.statement({
        verdict,
        codes: [...new Set(findings.filter(isError).map(({ code }) => code))],
        subjects: { [partition.origin]: measured.digest },
        materials: {},
        facts: {
            checks: results.length,
            passed: results.filter(judge/* opens */.UI).length,
            contract: partition.contract ?? '',
            engine: measured.engine,
            ...measured.objects,
        },
        texts: { contract: text.digest },
    });
}

// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./domain/profile/json.js
var json = __webpack_require__(88264);
// EXTERNAL MODULE: ./report/limits.js
var limits = __webpack_require__(62754);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
;// CONCATENATED MODULE: ./commands/data-validate/profile.js










/** The profile of the data, where one was asked for. */
function profileOf({ partition, contract, text, tables }, measured) {
    return {
        contract: { id: contract.id, version: contract.version, digest: text.digest },
        parts: [partition.origin],
        engines: [measured.engine],
        numbers: 'all',
        tables: tables.map((table, at) => {
            const found = measured.tables[at];
            if (!found)
                throw new Error(`the table ${table.contract.table} was not measured`);
            return tableProfile(table.contract, found);
        }),
    };
}
const PROFILES = 'profiles';
/** No profile was asked for, or may be handed on. */
const NONE = { findings: [], outputs: {} };
/**
 * Writes the profile for the repository, with what may stand there, and all of it to the state folder of the site, where
 * the data may be, for a merge that is exact.
 */
async function writeProfile(profile, into, admission, ports) {
    const [part = ''] = profile.parts;
    const onSite = (0,external_node_path_.join)(admission.site.stateRoot, PROFILES, `${part.replace('/', '.')}.json`);
    await ports.trees.writeText(onSite, (0,json.profileText)(profile));
    const shown = fitFor('repository', profile, admission);
    const params = { file: (0,labelled/* path */.Ae)(into), partition: (0,labelled.id)(part) };
    if (shown === undefined)
        return { findings: [(0,finding/* error */.z3)('profile/may-not-stand', params)], outputs: {} };
    if (await ports.checkout.isBehindLink(into))
        return { findings: [(0,finding/* error */.z3)('profile/behind-link', params)], outputs: {} };
    await ports.trees.writeText(await ports.checkout.folder(into), (0,json.profileText)(shown));
    const written = (0,finding/* note */.N4)('profile/written', { ...params, numbers: (0,labelled.id)(shown.numbers) });
    const { findings, outputs } = handedOn(profile, admission);
    return { findings: [written, ...findings], outputs };
}
/** The profile for the job that judges all partitions, also by the partition: outputs of a matrix collide by name. */
function handedOn(profile, admission) {
    const shown = fitFor('output', profile, admission);
    if (shown === undefined)
        return NONE;
    const line = (0,json/* profileLine */.S)(shown);
    if ((0,limits/* byteLength */.dp)(line) > limits/* MAX_OUTPUT_BYTES */.$q) {
        const sizes = { bytes: (0,labelled/* known */.eO)((0,limits/* byteLength */.dp)(line)), limit: (0,labelled/* known */.eO)(limits/* MAX_OUTPUT_BYTES */.$q) };
        return { findings: [(0,finding/* note */.N4)('profile/not-handed-on', { partition: (0,labelled/* ids */.dK)(profile.parts), ...sizes })], outputs: {} };
    }
    const told = profile_labelled(line, shown, admission);
    const { instance } = admission.placement;
    const named = instance === undefined ? [] : [[`profile-${instance.replaceAll('/', '-')}`, told]];
    return { findings: [], outputs: { profile: told, ...Object.fromEntries(named) } };
}
const profile_labelled = (line, { numbers }, { label, policy }) => numbers === 'all'
    ? (0,labelled/* data */.p)(line, label.classification)
    : (0,labelled/* word */.Vm)(line, {
        label: label.classification,
        records: policy.controlPlane.aggregates?.minRecords ?? 0,
        smallestClass: 'no-classes',
    });
/** What a surface may hold of it: all, where the data itself might stand there; undefined for nothing. */
function fitFor(surface, profile, { policy, situation, placement, label }) {
    const { cap, aggregates } = (0,mask/* viewOf */.du)((0,surfaces/* surfaceCaps */.Rc)(policy, situation, placement), surface);
    if ((0,labels_label/* atMost */.Tu)(label.classification, cap))
        return profile;
    if (!aggregates || !(0,labels_label/* atMost */.Tu)(aggregates.becomes, cap))
        return undefined;
    return (0,suppress/* suppressed */.Dm)(profile, aggregates.minRecords);
}

// EXTERNAL MODULE: ./domain/evolution/findings.js + 9 modules
var findings = __webpack_require__(97974);
// EXTERNAL MODULE: ./files/odcs.js + 32 modules
var odcs = __webpack_require__(37816);
// EXTERNAL MODULE: ./commands/project.js
var project = __webpack_require__(30893);
;// CONCATENATED MODULE: ./commands/data-validate/proposal.js




/**
 * What a pull request would change of the contract that decides today. It decides nothing about the data; one that
 * breaks somebody without a new major version fails, and so does one that nobody could read once it is merged. Elsewhere
 * the commit at hand may be older than the trusted text, and proposes nothing.
 */
async function proposalFindings({ partition, text, contract }, { policy }, { situation }, host) {
    if (situation.event === 'trusted' || partition.contract === undefined)
        return [];
    const proposed = await host.proposed.read((0,project/* inProject */.n)(policy, partition.contract));
    return proposed === undefined || proposed.digest === text.digest ? [] : changesTo(contract, proposed);
}
function changesTo(trusted, proposed) {
    try {
        return (0,findings/* evolutionOf */.l)(trusted, (0,odcs/* readContract */.J)(proposed), 'both').findings;
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return thrown.findings;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./commands/data-validate/raised.js

/** What data about people is at least, whatever its label says that knows of none. */
const PERSONAL = 'confidential';
/**
 * What is told from here on is told as of data about people, where such data was found and nobody had declared it: the
 * label says too little then. It is never lowered.
 */
function raised(admission, tables) {
    const isUndeclared = tables.some(({ personal }) => personal.held.some(({ declared }) => declared !== 'policy'));
    if (!isUndeclared)
        return admission;
    const classification = (0,labels_label/* higher */.uz)(admission.label.classification, PERSONAL);
    return {
        ...admission,
        label: { ...admission.label, classification },
        over: (records, smallestClass) => ({ label: classification, records, smallestClass }),
    };
}

;// CONCATENATED MODULE: ./domain/data/server.js
/** Servers of which nobody can say here what they hold. */
const OPEN = ['custom', 'api'];
const SERVER_TYPES = ['postgres', 'postgresql'];
const FILE_TYPES = ['local', 'sftp'];
const OBJECT_TYPES = ['s3'];
const FORMATS = {
    csv: ['csv'],
    'json-lines': ['json', 'jsonl', 'ndjson', 'json-lines'],
    parquet: ['parquet'],
};
/** What the contract and the site say differently of one server; undefined where they agree. */
function contradiction({ type, format }, lying) {
    const kind = server_kindOf(lying);
    if (!OPEN.includes(type) && !kind.types.includes(type))
        return { says: `type: ${type}`, site: kind.called };
    if (format === undefined || 'table' in lying)
        return undefined;
    const known = FORMATS[lying.files.format];
    const isSame = known.includes(format.toLowerCase());
    return isSame ? undefined : { says: `format: ${format}`, site: `format: ${lying.files.format}` };
}
function server_kindOf(lying) {
    if ('table' in lying)
        return { types: SERVER_TYPES, called: 'a table of PostgreSQL' };
    return lying.files.objects
        ? { types: OBJECT_TYPES, called: 'objects of S3' }
        : { types: FILE_TYPES, called: 'files of the machine' };
}

;// CONCATENATED MODULE: ./commands/data-validate/servers.js



/**
 * The servers of a contract, joined with the partition by its name. A contract that states none leaves the place to the
 * policy; one that states others is probably about other data.
 */
function serverFindings({ contract, partition }, { site }) {
    const [, name = ''] = partition.origin.split('/');
    const { servers, versionAt } = contract;
    const own = servers.filter((server) => server.name === name);
    if (servers.length > 0 && own.length === 0) {
        const params = {
            partition: (0,labelled.id)(partition.origin),
            servers: (0,labelled/* ids */.dK)(servers.map((server) => server.name)),
            name: (0,labelled.id)(name),
        };
        return [(0,finding/* warning */.$e)('contract/server-missing', params, servers[0]?.at ?? versionAt)];
    }
    const lying = site.table(partition.origin) ? { table: true } : { files: site.partition(partition.origin) };
    return own.flatMap((server) => {
        const found = contradiction(server, lying);
        if (!found)
            return [];
        const params = { server: (0,labelled.id)(server.name), says: (0,labelled.id)(found.says), site: (0,labelled.id)(found.site) };
        return [(0,finding/* error */.z3)('contract/server-contradicts', params, server.at)];
    });
}

;// CONCATENATED MODULE: ./commands/data-validate/data-validate.js











/** Checks a partition where it lies against its trusted contract, by counts alone. */
const dataValidate = async (inputs, host, ports) => {
    const admission = await (0,admit/* admit */.w4)('data-validate', inputs, host, ports);
    const order = await (0,data_validate_order/* orderOf */.m)(admission);
    if (inputs.failingRows)
        mustBeFiles(order.partition.origin, admission);
    const proposal = await proposalFindings(order, inputs, admission, host);
    const servers = serverFindings(order, admission);
    const { profile: into, failingRows } = inputs;
    const profiled = into !== undefined || isDrawn(admission.label);
    const measured = await measure(order, { profiled, failingRows }, admission, ports);
    const judged = judgedTables(order, measured);
    const shown = raised(admission, judged);
    const written = into === undefined ? NONE : await writeProfile(profileOf(order, measured), into, shown, ports);
    const others = [...servers, ...proposal, ...written.findings];
    return { ...validateOutcome({ order, measured, judged }, others, admission, shown), outputs: written.outputs };
};


/***/ }),

/***/ 88264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ profileLine),
/* harmony export */   profileText: () => (/* binding */ profileText)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75852);

/** A profile as it stands in a file (schema/profile.v1.json). */
function profileText(profile) {
    return `${JSON.stringify(profileJson(profile), null, 1).replace(SHORT_LISTS, oneLine)}\n`;
}
/** The same on one line, as it is handed from job to job. */
const profileLine = (profile) => JSON.stringify(profileJson(profile));
/** Lists of numbers and texts stand on one line each: a changed bin is a changed line. */
const SHORT_LISTS = /\[[^[\]{}]*\]/g;
const oneLine = (list) => list.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(/ \]$/, ']');
const profileJson = ({ contract, parts, engines, numbers, tables }) => ({
    version: 1,
    contract: { ...contract },
    parts: [...parts],
    engines: [...engines],
    numbers,
    tables: tables.map(tableJson),
});
const tableJson = ({ schema, rows, unreadable, checks, apart, properties }) => ({
    schema,
    rows,
    unreadable,
    checks: checks.map((each) => ({ ...each })),
    apart: apart.map(({ check, passed, total }) => ({ check, passed, ...total })),
    properties: properties.map(propertyJson),
});
function propertyJson({ property, bins, cells }) {
    const end = _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE_FROM */ .kQ + (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(bins);
    const [none, wrong] = cells.map((cell) => cell);
    const inside = cells.slice(_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE_FROM */ .kQ, end);
    const common = { property, null: none ?? null, 'not-of-type': wrong ?? null };
    if (bins.kind === 'values')
        return { ...common, values: [...bins.values], rows: inside, other: cells[end] ?? null };
    return { ...common, edges: [...bins.edges], rows: inside, below: cells[end] ?? null, above: cells[end + 1] ?? null };
}


/***/ }),

/***/ 62754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   LK: () => (/* binding */ MAX_ANNOTATIONS_PER_KIND),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uA: () => (/* binding */ MAX_VALUE_CHARACTERS)
/* harmony export */ });
/** GitHub drops a step summary above 1 MiB whole. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** GitHub shows about ten annotations of a kind per step and drops the rest without a word. */
const MAX_ANNOTATIONS_PER_KIND = 10;
/** An output becomes an input, an input one environment variable: 32 KiB on Windows with name and terminator. */
const MAX_OUTPUT_BYTES = 30_000;
/** Longer values are cut in prose; the JSON report holds them whole. */
const MAX_VALUE_CHARACTERS = 200;
const byteLength = (text) => new TextEncoder().encode(text).length;


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   dn: () => (/* binding */ mayShow),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   iz: () => (/* binding */ WITHHELD),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   rT: () => (/* binding */ MIN_CLASS_RECORDS)
/* harmony export */ });
/* harmony import */ var _domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96578);

const WITHHELD = 'withheld';
/** Fewer records of one class than this, and an aggregate speaks about persons (DESIGN §3, 7). */
const MIN_CLASS_RECORDS = 10;
const viewOf = ({ caps, aggregates }, surface) => ({
    cap: caps[surface],
    ...(aggregates ? { aggregates } : {}),
});
/** What may stand on two surfaces at once. */
const stricter = (one, other) => ((0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(one.cap, other.cap) ? one : other);
/**
 * The three tiers: ids and paths always; aggregates within the cap or as the policy's `aggregates` says; values that
 * came from data only where their label may stand.
 */
function mayShow(value, view) {
    switch (value.kind) {
        case 'id':
        case 'path':
            return true;
        case 'count':
        case 'number':
        case 'word':
            return isWithin(value, view) || aggregateMayShow(value, view);
        case 'data':
            return (0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(value.label, view.cap);
    }
}
/** Whether the data itself might stand there. */
const isWithin = ({ label }, { cap }) => (0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(label, cap);
function aggregateMayShow(value, { cap, aggregates }) {
    if (!aggregates || !(0,_domain_labels_label_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(aggregates.becomes, cap) || isSmallCount(value))
        return false;
    const { records, smallestClass } = value;
    return records >= aggregates.minRecords && (smallestClass === 'no-classes' || smallestClass >= MIN_CLASS_RECORDS);
}
/** A count of one to nine is a small group of persons itself, whatever it was taken for. */
const isSmallCount = ({ kind, value }) => kind === 'count' && typeof value === 'number' && value > 0 && value < MIN_CLASS_RECORDS;
/**
 * A number for machines. One that stands only because of `aggregates` is as exact as in print: its last digits are a
 * fingerprint of the very rows.
 */
function exactly(value, view) {
    if (value.kind === 'count' || isWithin(value, view))
        return value.value;
    return Number(value.value.toFixed(value.digits ?? DIGITS));
}
const DIGITS = 3;
/** The only way from a labelled value to text: the value, or `withheld`. */
function show(value, view) {
    if (!mayShow(value, view))
        return WITHHELD;
    if (value.kind === 'count' || value.kind === 'number')
        return shownNumber(value);
    return value.value;
}
function shownNumber(aggregate) {
    if (!Number.isFinite(aggregate.value))
        return 'not a number';
    if (aggregate.kind === 'number' && aggregate.picture !== undefined)
        return aggregate.picture;
    return aggregate.kind === 'count' ? String(aggregate.value) : aggregate.value.toFixed(aggregate.digits ?? DIGITS);
}


/***/ })

};
