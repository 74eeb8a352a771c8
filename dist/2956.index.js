export const id = 2956;
export const ids = [2956];
export const modules = {

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

/***/ 22932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataValidate: () => (/* binding */ dataValidate)
});

// EXTERNAL MODULE: ./domain/contract/literal.js
var literal = __webpack_require__(96114);
;// CONCATENATED MODULE: ./domain/contract/says.js

/** What a count has to be, in the standard's own words. */
function limitText(limit) {
    return 'value' in limit ? `${limit.operator} ${limit.value}` : `${limit.operator} ${limit.low} and ${limit.high}`;
}
/** A constraint as the contract has it: `minimum: 18`, not the count of rows below it. */
function constraintText(constraint) {
    switch (constraint.kind) {
        case 'minLength':
        case 'maxLength':
            return `${constraint.kind}: ${constraint.characters}`;
        case 'pattern':
            return `pattern: ${constraint.pattern.source}`;
        case 'multipleOf':
            return `multipleOf: ${(0,literal/* decimalText */.N)(constraint.step)}`;
        case 'integerFormat':
            return `format: from ${constraint.low} to ${constraint.high}`;
        case 'singlePrecision':
            return 'format: f32';
        case 'format':
            return 'format';
        default:
            return `${constraint.kind}: ${constraint.bound}`;
    }
}
function typeText({ reading }) {
    if (reading.as !== 'moment')
        return `logicalType: ${reading.as}`;
    const { name } = reading.format;
    return ['date', 'time', 'timestamp'].includes(name) ? `logicalType: ${name}` : `format: ${name}`;
}

;// CONCATENATED MODULE: ./domain/contract/checks.js

const NONE = { operator: 'mustBe', value: 0 };
/** Everything that a contract asserts and a machine can check, in its order. */
function checksOf(contract) {
    const { properties } = contract;
    return named([
        ...contract.quality.flatMap((rule) => (rule.kind === 'library' ? [libraryCheck(contract, rule)] : [])),
        ...keyChecks(contract),
        ...properties.flatMap((property) => propertyChecks(contract, property)),
    ]);
}
const columnOf = ({ column, reading }) => ({ name: column, reading });
function propertyChecks(contract, property) {
    const column = columnOf(property);
    const none = (metric, says, at, counts) => at ? [{ schema: contract.table, property: property.name, metric, counts, says, ...strict, at }] : [];
    return [
        ...none('logicalType', typeText(property), typed(property), { kind: 'not-of-type', column }),
        ...none('required', 'required: true', property.requiredAt, { kind: 'null', column }),
        ...none('unique', 'unique: true', property.uniqueAt, { kind: 'repeated', columns: [column] }),
        ...property.constraints.flatMap((each) => none(metricOf(each), constraintText(each), each.at, constraintTest(each, column))),
        ...property.quality.flatMap((rule) => (rule.kind === 'library' ? [libraryCheck(contract, rule, property)] : [])),
    ];
}
const strict = { limit: NONE, unit: 'rows', severity: 'error' };
/** Any text is a string: there is nothing to check. */
const typed = ({ typeAt, reading }) => (reading.as === 'text' ? undefined : typeAt);
function metricOf({ kind }) {
    return kind === 'integerFormat' || kind === 'singlePrecision' ? 'format' : kind;
}
function constraintTest(constraint, column) {
    switch (constraint.kind) {
        case 'minLength':
            return { kind: 'shorter', column, characters: constraint.characters };
        case 'maxLength':
            return { kind: 'longer', column, characters: constraint.characters };
        case 'pattern':
        case 'format':
            return { kind: 'unlike', column, pattern: constraint.pattern };
        case 'integerFormat':
            return { kind: 'not-in-range', column, low: constraint.low, high: constraint.high };
        case 'singlePrecision':
            return { kind: 'not-single-precision', column };
        case 'multipleOf':
            return { kind: 'no-multiple', column, step: constraint.step };
        default:
            return { kind: 'outside', column, bound: constraint.kind, value: constraint.bound };
    }
}
/** A primary key is never null, in none of its parts, and never occurs twice. */
function keyChecks({ table, properties }) {
    const parts = properties
        .flatMap((property) => (property.key ? [{ property, ...property.key }] : []))
        .sort((a, b) => a.position - b.position);
    const [first] = parts;
    if (!first)
        return [];
    const of = parts.length === 1 ? { property: first.property.name } : {};
    const columns = parts.map(({ property }) => columnOf(property));
    const base = { schema: table, metric: 'primaryKey', says: 'primaryKey: true', ...strict };
    return [
        {
            ...base,
            ...of,
            name: `primary key (${parts.map(({ property }) => property.name).join(', ')})`,
            counts: { kind: 'repeated', columns },
            at: first.at,
        },
        ...parts.map(({ property, at }) => {
            const name = `${property.name}: primary key is not null`;
            return { ...base, name, property: property.name, counts: { kind: 'null', column: columnOf(property) }, at };
        }),
    ];
}
function libraryCheck(contract, rule, property) {
    const { limit, unit, severity, at, name } = rule;
    return {
        schema: contract.table,
        metric: rule.metric.metric,
        counts: libraryTest(contract, rule, property),
        limit,
        says: limitText(limit),
        unit,
        severity,
        at,
        ...(property ? { property: property.name } : {}),
        ...(name === undefined ? {} : { name }),
    };
}
function libraryTest({ properties }, { metric }, property) {
    if (metric.metric === 'rowCount')
        return { kind: 'all' };
    if (metric.metric === 'duplicateValues') {
        const names = metric.properties.length > 0 ? metric.properties : [property?.name];
        return { kind: 'repeated', columns: properties.filter(({ name }) => names.includes(name)).map(columnOf) };
    }
    if (!property)
        throw new Error(`${metric.metric} outside a property`);
    const column = columnOf(property);
    if (metric.metric === 'nullValues')
        return { kind: 'null', column };
    if (metric.metric === 'missingValues') {
        return { kind: 'missing', column, missing: metric.missing, orNull: metric.orNull };
    }
    const { valid, pattern } = metric;
    return { kind: 'invalid', column, ...(valid ? { valid } : {}), ...(pattern ? { pattern } : {}) };
}
/** A check keeps its given name; others are called after what they are about. Equal names are numbered. */
function named(checks) {
    const seen = new Set();
    return checks.map((check) => {
        const name = unused(check.name ?? `${check.property ?? check.schema}: ${check.metric}`, seen);
        seen.add(name);
        return { ...check, name };
    });
}
function unused(name, seen) {
    if (!seen.has(name))
        return name;
    let times = 2;
    while (seen.has(`${name} (${times})`))
        times += 1;
    return `${name} (${times})`;
}

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./commands/admit.js + 2 modules
var admit = __webpack_require__(27856);
;// CONCATENATED MODULE: ./domain/contract/check.js
/** The columns that a check can't do without. */
function columnsOf({ counts }) {
    if (counts.kind === 'all')
        return [];
    return counts.kind === 'repeated' ? counts.columns : [counts.column];
}

// EXTERNAL MODULE: ./domain/contract/sql.js
var sql = __webpack_require__(57465);
;// CONCATENATED MODULE: ./domain/contract/row-test-sql.js


const OPERATORS = {
    minimum: '>=',
    exclusiveMinimum: '>',
    maximum: '<=',
    exclusiveMaximum: '<',
};
/** An aggregate that counts the rows a test is about. */
function countSql(test, names) {
    if (test.kind === 'all')
        return 'count(*)';
    if (test.kind === 'repeated')
        return repeatedSql(test.columns, names);
    return `count(*) FILTER (WHERE ${conditionSql(test, names)})`;
}
function repeatedSql(columns, names) {
    const present = columns.map((column) => `${names.text(column)} IS NOT NULL`).join(' AND ');
    // What is not of its type still has to differ from the others, as text.
    const keys = columns.map((column) => column.reading.as === 'text'
        ? names.text(column)
        : `COALESCE(CAST(${names.value(column)} AS VARCHAR), ${names.text(column)})`);
    const key = keys.length === 1 ? keys[0] : `row(${keys.join(', ')})`;
    return `count(*) FILTER (WHERE ${present}) - count(DISTINCT ${key}) FILTER (WHERE ${present})`;
}
function conditionSql(test, names) {
    const text = names.text(test.column);
    const value = names.value(test.column);
    switch (test.kind) {
        case 'null':
            return `${text} IS NULL`;
        case 'not-of-type':
            return `${text} IS NOT NULL AND ${value} IS NULL`;
        case 'outside':
            return `NOT (${value} ${OPERATORS[test.bound]} ${(0,sql/* valueSql */.ci)(test.column.reading, test.value)})`;
        case 'not-in-range':
            return `NOT (${value} BETWEEN CAST('${test.low}' AS HUGEINT) AND CAST('${test.high}' AS HUGEINT))`;
        case 'not-single-precision':
            return `${value} IS NOT NULL AND NOT COALESCE(isfinite(TRY_CAST(${value} AS FLOAT)), FALSE)`;
        case 'shorter':
            return `length(${text}) < ${test.characters}`;
        case 'longer':
            return `length(${text}) > ${test.characters}`;
        case 'unlike':
            return `NOT ${matches(text, test.pattern)}`;
        case 'no-multiple':
            return `${value} IS NOT NULL AND NOT COALESCE(${isMultiple(test.column, test.step, names)}, FALSE)`;
        case 'invalid':
            return invalidSql(test, names);
        case 'missing':
            return missingSql(test, names);
    }
}
const matches = (text, { re2 }) => `regexp_matches(${text}, ${(0,sql/* literal */.eu)(re2)})`;
/**
 * In decimals, since no double is a tenth. A number with more decimals than the step is rounded on the way in, which
 * the comparison with its double brings to light; one too large for 38 digits is no multiple that we can show.
 */
function isMultiple(column, step, names) {
    const decimal = `TRY_CAST(${names.text(column)} AS DECIMAL(38, ${step.scale}))`;
    const exact = column.reading.as === 'integer' ? '' : `CAST(${decimal} AS DOUBLE) = ${names.value(column)} AND `;
    return `${exact}${decimal} % CAST('${(0,literal/* decimalText */.N)(step)}' AS DECIMAL(38, ${step.scale})) = 0`;
}
function invalidSql({ column, valid, pattern }, names) {
    const demands = [
        ...(valid ? [among(column, valid, names)] : []),
        ...(pattern ? [matches(names.text(column), pattern)] : []),
    ];
    return `${names.text(column)} IS NOT NULL AND NOT (${demands.join(' AND ')})`;
}
function missingSql({ column, missing, orNull }, names) {
    const listed = among(column, missing, names);
    return orNull ? `${names.text(column)} IS NULL OR ${listed}` : listed;
}
/** Never NULL, so that it can be negated. */
function among(column, { values, texts }, names) {
    const sides = [
        ...(values.length > 0 ? [`${names.value(column)} IN (${sqlList(values, column)})`] : []),
        ...(texts.length > 0 ? [`${names.text(column)} IN (${texts.map(sql/* literal */.eu).join(', ')})`] : []),
    ];
    return `(${['FALSE', ...sides.map((side) => `COALESCE(${side}, FALSE)`)].join(' OR ')})`;
}
const sqlList = (values, column) => values.map((value) => (0,sql/* valueSql */.ci)(column.reading, value)).join(', ');

;// CONCATENATED MODULE: ./domain/contract/aggregates.js



/**
 * One statement for all checks, over a view `source` whose columns are text. It gives one row: `rows` and, in the
 * order of the checks, `k0`, `k1`, …. It reads every column, so that the engine meets every row that can't be read.
 */
function aggregatesSql(checks, columns) {
    const used = distinctColumns(checks);
    const typed = used.map(({ column, at }) => `${(0,sql/* typedSql */.p4)(column.reading, (0,sql/* quoted */.TL)(column.name))} AS v${at}`);
    const touched = columns.map((name, at) => `${(0,sql/* quoted */.TL)(name)} AS t${at}`);
    const names = namesOver(used, columns);
    const counts = checks.map(({ counts: test }, at) => `${countSql(test, names)} AS k${at}`);
    const all = columns.map((_, at) => `count(t${at}) AS n${at}`);
    return [
        `WITH typed AS (SELECT ${[...touched, ...typed].join(', ')} FROM source)`,
        `SELECT ${['count(*) AS "rows"', ...counts, ...all].join(', ')} FROM typed`,
    ].join(' ');
}
function distinctColumns(checks) {
    const columns = new Map(checks.flatMap(columnsOf).map((column) => [column.name, column]));
    return [...columns.values()].map((column, at) => ({ column, at }));
}
function namesOver(used, columns) {
    return {
        text: ({ name }) => `t${columns.indexOf(name)}`,
        value: ({ name }) => `v${used.find(({ column }) => column.name === name)?.at}`,
    };
}
function aggregatesOf(checks, row) {
    const counts = checks.map(({ name }, at) => [name, wholeNumber(row[`k${at}`])]);
    return { rows: wholeNumber(row.rows), counts: new Map(counts) };
}
function wholeNumber(value) {
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        throw new Error('the engine gave no whole number');
    return number;
}

;// CONCATENATED MODULE: ./domain/contract/judge.js

/** Checks whose columns the data has, and those that can't run. */
function runnable(checks, columns) {
    return checks.filter((check) => missingColumns(check, columns).length === 0);
}
const missingColumns = (check, columns) => columnsOf(check)
    .map(({ name }) => name)
    .filter((name) => !columns.includes(name));
/** Every check judged, in the contract's order. `observed` is in the check's unit. */
function judge(checks, columns, found) {
    return checks.map((check) => {
        const count = found.counts.get(check.name);
        const missing = missingColumns(check, columns);
        if (count === undefined || missing.length > 0)
            return { check, status: 'error', missing };
        if (check.unit === 'percent' && found.rows === 0)
            return { check, status: 'error', missing: [] };
        const observed = check.unit === 'percent' ? (100 * count) / found.rows : count;
        return { check, status: keeps(observed, check.limit) ? 'pass' : 'fail', count, observed };
    });
}
function keeps(observed, limit) {
    switch (limit.operator) {
        case 'mustBe':
            return observed === limit.value;
        case 'mustNotBe':
            return observed !== limit.value;
        case 'mustBeGreaterThan':
            return observed > limit.value;
        case 'mustBeGreaterOrEqualTo':
            return observed >= limit.value;
        case 'mustBeLessThan':
            return observed < limit.value;
        case 'mustBeLessOrEqualTo':
            return observed <= limit.value;
        case 'mustBeBetween':
            return observed >= limit.low && observed <= limit.high;
        case 'mustNotBeBetween':
            return observed < limit.low || observed > limit.high;
    }
}
/** Data passes if there is some, if it kept at least one check that closes the gate, and if it failed none of those. */
function verdictOf(results, rows) {
    if (rows === 0 || !results.some(opens))
        return 'fail';
    return results.some(closes) ? 'fail' : 'pass';
}
/** A check that passed and that could have closed the gate: one that only warns shows nothing by passing. */
const opens = ({ status, check }) => status === 'pass' && check.severity === 'error';
const closes = ({ status, check }) => status === 'error' || (status === 'fail' && check.severity === 'error');

// EXTERNAL MODULE: ./commands/data-digest.js
var data_digest = __webpack_require__(803);
// EXTERNAL MODULE: ./commands/open-partition.js
var open_partition = __webpack_require__(14993);
;// CONCATENATED MODULE: ./commands/data-validate/measure.js






/** Reads the partition where it lies, once, between two digests of it. */
async function measure({ partition }, checks, admission, ports) {
    const engine = await ports.dataEngine();
    const digest = await (0,data_digest/* partitionDigest */.P)(partition.origin, admission, ports);
    const scratch = await ports.trees.scratch(admission.site.stateRoot, 'data-validate');
    try {
        const session = await (0,open_partition/* openPartition */.H)(engine, partition.origin, scratch, admission);
        const counted = await countIn(session, checks).finally(() => session.close());
        if ((await (0,data_digest/* partitionDigest */.P)(partition.origin, admission, ports)) !== digest) {
            throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/changed', { partition: (0,labelled.id)(partition.origin) }));
        }
        return { ...counted, digest, engine: `${engine.name} ${engine.version}` };
    }
    finally {
        await ports.trees.remove(scratch);
    }
}
async function countIn(session, checks) {
    const { columns } = session;
    const possible = runnable(checks, columns);
    const aggregates = aggregatesOf(possible, await session.one(aggregatesSql(possible, columns)));
    return { columns, aggregates, rejected: await session.rejected() };
}

// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/shape.js + 6 modules
var files_shape = __webpack_require__(93807);
;// CONCATENATED MODULE: ./files/odcs/described.js

/** Any words, blank or of many lines: what is for people is not judged. */
const words = (0,files_shape/* byKind */.Sb)({ scalar: files_shape/* anything */.D8 });
/** Null means the same as no key at all, as the standard has it. */
const nullOr = (shape) => (node, findings) => 
// The reader of maps leaves undefined values out.
isNull(node) ? undefined : shape(node, findings);
const isNull = (node) => node.kind === 'scalar' && node.value === null;
const maybe = (shape) => (0,files_shape/* optional */.lq)(nullOr(shape));
/** Keys whose values are words. */
const described = (...keys) => Object.fromEntries(keys.map((key) => [key, maybe(words)]));
const tags = maybe((0,files_shape/* listOf */.c3)(words));
const authoritativeDefinitions = maybe((0,files_shape/* listOf */.c3)((0,files_shape/* object */.Ik)(described('id', 'url', 'type', 'description'))));
const customProperties = maybe((0,files_shape/* listOf */.c3)((0,files_shape/* object */.Ik)({ ...described('id', 'property', 'description'), value: maybe(files_shape/* anything */.D8) })));
/** Keys that every part of a contract may have. */
const annotations = { tags, authoritativeDefinitions, customProperties };
/** Keys that objects, properties and rules may have. */
const described_element = { ...described('id', 'description'), ...annotations };
const role = (0,files_shape/* object */.Ik)({
    ...described('id', 'role', 'description', 'access', 'firstLevelApprovers', 'secondLevelApprovers'),
    customProperties,
});
const SERVER_KEYS = [
    ...['id', 'server', 'type', 'description', 'environment', 'account', 'catalog', 'database', 'dataset', 'delimiter'],
    ...['endpointUrl', 'format', 'host', 'location', 'path', 'port', 'project', 'region', 'regionName', 'schema'],
    ...['serviceName', 'stagingDir', 'stream', 'warehouse'],
];
/** Where the data lies is the policy's and the site file's word; a contract's servers are read and not used. */
const server = (0,files_shape/* object */.Ik)({ ...described(...SERVER_KEYS), roles: maybe((0,files_shape/* listOf */.c3)(role)), customProperties });
const member = (0,files_shape/* object */.Ik)({
    ...described('id', 'username', 'name', 'description', 'role', 'dateIn', 'dateOut', 'replacedByUsername'),
    ...annotations,
});
const team = (0,files_shape/* byKind */.Sb)({
    list: (0,files_shape/* listOf */.c3)(member),
    map: (0,files_shape/* object */.Ik)({ ...described('id', 'name', 'description'), members: maybe((0,files_shape/* listOf */.c3)(member)), ...annotations }),
});
const support = (0,files_shape/* object */.Ik)({
    ...described('id', 'channel', 'url', 'description', 'tool', 'scope', 'invitationUrl'),
    customProperties,
});
const slaProperty = (0,files_shape/* object */.Ik)(described('id', 'property', 'value', 'valueExt', 'unit', 'element', 'driver', 'description', 'scheduler', 'schedule'));
const description = (0,files_shape/* byKind */.Sb)({
    scalar: files_shape/* anything */.D8,
    map: (0,files_shape/* object */.Ik)({ ...described('usage', 'purpose', 'limitations'), authoritativeDefinitions, customProperties }),
});
/** The top-level keys that describe: people, prices, places, promises. */
const descriptive = {
    ...described('name', 'tenant', 'dataProduct', 'domain', 'slaDefaultElement', 'contractCreatedTs'),
    ...annotations,
    description: maybe(description),
    servers: maybe((0,files_shape/* listOf */.c3)(server)),
    support: maybe((0,files_shape/* listOf */.c3)(support)),
    price: maybe((0,files_shape/* object */.Ik)(described('id', 'priceAmount', 'priceCurrency', 'priceUnit'))),
    team: maybe(team),
    roles: maybe((0,files_shape/* listOf */.c3)(role)),
    slaProperties: maybe((0,files_shape/* listOf */.c3)(slaProperty)),
};

// EXTERNAL MODULE: ../node_modules/re2js/build/index.js
var build = __webpack_require__(98966);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
;// CONCATENATED MODULE: ./domain/contract/ecma-to-re2.js
/** The blanks of ECMA-262; RE2's `\s` knows only those of ASCII. */
const BLANKS = '\\t\\n\\x{b}\\f\\r\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const NO_BLANKS = '\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
const NO_LINE_END = '[^\\n\\r\\x{2028}\\x{2029}]';
/** The same pattern for RE2, code point by code point, or the construct that it can't express. */
function translate(source) {
    let re2 = '';
    let inClass = false;
    for (let at = 0; at < source.length;) {
        const rest = source.slice(at);
        const piece = inClass ? classPiece(rest) : plainPiece(rest);
        if ('unsupported' in piece)
            return piece;
        if (rest.startsWith(inClass ? ']' : '['))
            inClass = !inClass;
        re2 += piece.re2;
        at += piece.length;
    }
    return inClass ? { unsupported: 'a syntax error' } : { re2 };
}
function plainPiece(rest) {
    if (rest.startsWith('\\'))
        return escapePiece(rest, false);
    if (rest.startsWith('(?'))
        return groupPiece(rest);
    if (rest.startsWith('[]') || rest.startsWith('[^]'))
        return { unsupported: 'an empty class' };
    if (rest.startsWith('[^'))
        return { re2: '[^', length: 2 };
    if (rest.startsWith('.'))
        return { re2: NO_LINE_END, length: 1 };
    return character(rest);
}
function groupPiece(rest) {
    if (rest.startsWith('(?:'))
        return { re2: '(?:', length: 3 };
    if (rest.startsWith('(?=') || rest.startsWith('(?!'))
        return { unsupported: 'look-ahead' };
    if (rest.startsWith('(?<=') || rest.startsWith('(?<!'))
        return { unsupported: 'look-behind' };
    const named = /^\(\?<[A-Za-z_]\w*>/.exec(rest)?.[0];
    return named ? { re2: '(', length: named.length } : { unsupported: 'flags in the pattern' };
}
function classPiece(rest) {
    if (rest.startsWith('\\'))
        return escapePiece(rest, true);
    return rest.startsWith('[') ? { re2: '\\[', length: 1 } : character(rest);
}
/** As it stands, unless it is no printable ASCII character. */
function character(rest) {
    const code = rest.codePointAt(0) ?? 0;
    if (isSurrogate(code))
        return { unsupported: 'a surrogate' };
    const printable = code >= 0x20 && code < 0x7f;
    return { re2: printable ? String.fromCodePoint(code) : hex(code), length: code > 0xffff ? 2 : 1 };
}
const hex = (code) => `\\x{${code.toString(16)}}`;
const isSurrogate = (code) => code >= 0xd800 && code <= 0xdfff;
const SAME = 'dDwW';
const CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11 };
function escapePiece(rest, inClass) {
    const letter = rest[1] ?? '';
    if (letter === '')
        return { unsupported: 'a syntax error' };
    if (/^\\(?:[1-9]|k<)/.test(rest))
        return { unsupported: 'a back-reference' };
    return classEscape(letter, inClass) ?? codePiece(rest) ?? punctuation(letter);
}
function classEscape(letter, inClass) {
    if (SAME.includes(letter))
        return { re2: `\\${letter}`, length: 2 };
    if (letter === 's')
        return { re2: inClass ? BLANKS : `[${BLANKS}]`, length: 2 };
    if (letter === 'S')
        return { re2: inClass ? NO_BLANKS : `[${NO_BLANKS}]`, length: 2 };
    if (letter === 'b' || letter === 'B')
        return boundary(letter, inClass);
    const control = Object.hasOwn(CONTROLS, letter) ? CONTROLS[letter] : undefined;
    return control === undefined ? undefined : { re2: hex(control), length: 2 };
}
function boundary(letter, inClass) {
    if (!inClass)
        return { re2: `\\${letter}`, length: 2 };
    return letter === 'b' ? { re2: hex(8), length: 2 } : { unsupported: 'an unknown escape' };
}
/** Escapes that name a character by its number, or characters by their category. */
function codePiece(rest) {
    const pair = /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i.exec(rest);
    if (pair)
        return { re2: hex(pairCode(pair[1] ?? '', pair[2] ?? '')), length: pair[0].length };
    const number = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/i.exec(rest);
    if (number)
        return numbered(Number.parseInt(number[1] ?? number[2] ?? number[3] ?? '', 16), number[0].length);
    const letter = /^\\c([A-Za-z])/.exec(rest);
    if (letter)
        return { re2: hex((letter[1] ?? '').charCodeAt(0) % 32), length: 3 };
    if (/^\\0(?!\d)/.test(rest))
        return { re2: hex(0), length: 2 };
    const category = /^\\[pP]\{[A-Z][a-z]?\}/.exec(rest)?.[0];
    if (category)
        return { re2: category, length: category.length };
    return /^\\[pP]/.test(rest) ? { unsupported: 'a property other than a general category' } : undefined;
}
const pairCode = (high, low) => String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0) ?? 0;
const numbered = (code, length) => isSurrogate(code) || code > 0x10ffff ? { unsupported: 'a surrogate' } : { re2: hex(code), length };
function punctuation(letter) {
    return /[ -/:-@[-`{-~]/.test(letter)
        ? { re2: hex(letter.charCodeAt(0)), length: 2 }
        : { unsupported: 'an unknown escape' };
}

;// CONCATENATED MODULE: ./domain/contract/pattern.js



const MAX_PATTERN_CHARACTERS = 1000;
/** The pattern, or what is wrong with it. As ECMA-262 has it, it may match anywhere in a value. */
function readPattern(source) {
    if (source.length > MAX_PATTERN_CHARACTERS)
        return { unsupported: 'more than 1000 characters' };
    const translated = translate(source);
    if ('unsupported' in translated && translated.unsupported !== 'a syntax error')
        return translated;
    if ('unsupported' in translated || !isEcma(source))
        return { invalid: whyInvalid(source) };
    return isRe2(translated.re2) ? { source, re2: translated.re2 } : { unsupported: 'too many repetitions' };
}
/** What matches a whole value, whatever it is. `.` leaves line breaks out, and nobody means to look for those. */
const ANYTHING = new Set(['.*', '.*?', '[\\s\\S]*', '[\\S\\s]*', '[\\d\\D]*', '[\\w\\W]*', '[^]*']);
/**
 * Whether every value surely matches. A pattern that can match nothing at all, and that is not bound to both ends,
 * finds that nothing in any value: `[0-9]*` does, `^[0-9]*$` doesn't.
 */
function matchesAnything(source) {
    const isFrom = source.startsWith('^');
    const isTo = withoutEscapes(source).endsWith('$');
    const inner = source.slice(isFrom ? 1 : 0, isTo ? -1 : undefined);
    if (isFrom && isTo)
        return ANYTHING.has(inner) || ANYTHING.has(inner.replace(/^\((?:\?:)?(.*)\)$/, '$1'));
    return !hasBounds(inner) && compiled(`^(?:${inner})$`).test('');
}
/** `^`, `$` and `\b` look at what stands around; brackets are left aside, where the first two mean something else. */
const hasBounds = (source) => /\\b/i.test(source) || /[$^]/.test(outsideBrackets(source));
const outsideBrackets = (source) => withoutEscapes(source).replaceAll(/\[[^\]]*\]/g, '.');
const withoutEscapes = (source) => source.replaceAll(/\\./gs, '.');
const FORMATS = {
    uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    ipv4: '^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.|$)){4}$',
    email: "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
};
/** Formats of strings that a pattern can tell; undefined for others. */
function formatPattern(name) {
    const source = (0,own/* own */.Z)(FORMATS, name);
    const pattern = source === undefined ? undefined : readPattern(source);
    return pattern && 're2' in pattern ? pattern : undefined;
}
/** In our words: those of JavaScript's engine differ from version to version. */
function whyInvalid(source) {
    const plain = withoutEscapes(source);
    if (plain.endsWith('\\'))
        return 'a backslash ends it';
    const bare = plain.replaceAll(/\[[^\]]*\]/g, '.');
    if (bare.includes('['))
        return 'a [ is not closed';
    const depth = bare.split('(').length - bare.split(')').length;
    if (depth !== 0)
        return depth > 0 ? 'a ( is not closed' : 'a ) closes nothing';
    if (/(?:^|[(|*+?}])[*+?]/.test(bare))
        return 'a *, + or ? has nothing to repeat';
    return 'ECMA-262 does not have what stands there';
}
const isEcma = (source) => compiles(() => compiled(source));
/** As Unicode, where it is; else as older patterns are. */
const compiled = (source) => compiles(() => new RegExp(source, 'u')) ? new RegExp(source, 'u') : new RegExp(source);
const isRe2 = (re2) => compiles(() => build/* RE2JS */.L3.compile(re2));
function compiles(compile) {
    try {
        compile();
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./domain/contract/reading.js
var contract_reading = __webpack_require__(21561);
;// CONCATENATED MODULE: ./files/odcs/limits.js





/** The four keys of limits, as values of this reading. Before 3.1 an exclusive limit was `true` beside the limit. */
function limitFields(reading, before31) {
    const bound = (0,files_shape/* located */.t4)(boundShape(reading));
    const flag = (0,files_shape/* located */.t4)(files_shape/* bool */.lc);
    const exclusive = before31 ? flag : bound;
    return {
        minimum: maybe(bound),
        maximum: maybe(bound),
        exclusiveMinimum: maybe(exclusive),
        exclusiveMaximum: maybe(exclusive),
    };
}
/** A limit as the values are read. */
function boundShape(reading) {
    if (reading.as === 'integer')
        return wholeOrNumber;
    if (reading.as !== 'moment')
        return (0,files_shape/* num */.bu)();
    return (node, findings) => {
        const value = node.kind === 'scalar' ? (0,contract_reading/* readValue */.wK)(reading, node.source) : undefined;
        return value ?? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, [`a ${reading.format.name} that exists`]));
    };
}
/** Exactly, where it is whole: a number of JavaScript ends at 53 bits. */
const wholeOrNumber = (0,files_shape/* checked */.KD)((0,files_shape/* num */.bu)(), (value, node) => node.kind === 'scalar' && /^[-+]?\d+$/.test(node.source) ? BigInt(node.source.replace('+', '')) : value);
/** The same limit for whole numbers: at least 1.5 is at least 2, above 1.5 is above 1. */
function sharpened(kind, bound, reading) {
    if (reading.as !== 'integer' || typeof bound !== 'number')
        return bound;
    const up = kind === 'minimum' || kind === 'exclusiveMaximum';
    return BigInt(up ? Math.ceil(bound) : Math.floor(bound));
}
/** Limits as constraints; tells those that no value can keep. */
function boundsOf(limits, reading, findings) {
    const bounds = [
        ...side('minimum', 'exclusiveMinimum', limits, findings),
        ...side('maximum', 'exclusiveMaximum', limits, findings),
    ].map((each) => ({ ...each, bound: sharpened(each.kind, each.bound, reading) }));
    const lower = bounds.filter(({ kind }) => kind.endsWith('inimum'));
    const upper = bounds.filter(({ kind }) => kind.endsWith('aximum'));
    const clash = lower.find((low) => upper.some((high) => low.bound > high.bound));
    if (clash)
        findings.push((0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(clash.kind) }, clash.at));
    return bounds;
}
/** The limits of one side; `exclusiveX: true` makes the limit beside it exclusive, and means nothing without one. */
function side(plain, exclusive, limits, findings) {
    const limit = limits[plain];
    const strict = limits[exclusive];
    const own = limit ? [{ kind: plain, bound: limit.value, at: limit.at }] : [];
    if (!strict || strict.value === false)
        return own;
    if (strict.value !== true)
        return [...own, { kind: exclusive, bound: strict.value, at: strict.at }];
    if (limit)
        return [{ kind: exclusive, bound: limit.value, at: limit.at }];
    findings.push((0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)(plain) }, strict.at));
    return [];
}

// EXTERNAL MODULE: ./domain/contract/moment.js
var moment = __webpack_require__(37089);
;// CONCATENATED MODULE: ./files/odcs/types.js





const LOGICAL_TYPES = [
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
];
/** What a physical type says about values, for properties without a logical type. */
const PHYSICAL = [
    [/^(tiny|small|medium|big|huge)?int(eger)?\d*$/i, 'integer'],
    [/^(decimal|numeric|number|float\d*|double( precision)?|real)(\s*\([\d\s,]+\))?$/i, 'number'],
    [/^(var)?char(acter)?( varying)?(\s*\(\d+\))?$|^(text|string|clob|uuid)$/i, 'string'],
    [/^bool(ean)?$/i, 'boolean'],
    [/^date$/i, 'date'],
];
const logicalTypeOf = (physicalType) => PHYSICAL.find(([form]) => form.test(physicalType.trim()))?.[1];
/** How values of a type are read; the options may say in which form dates and times are written. */
function readingOf(type, options, findings) {
    switch (type.value) {
        case 'string':
            return { as: 'text' };
        case 'integer':
        case 'number':
        case 'boolean':
            return { as: type.value };
        case 'object':
        case 'array':
            return (0,files_shape/* fail */.fJ)(findings, notYet(`logicalType: ${type.value}`, type.at));
        default:
            return momentReading(type.value, options, findings);
    }
}
function momentReading(type, options, findings) {
    const format = scalarOf(options, 'format');
    if (format) {
        const read = (0,moment/* momentFormat */.qn)(format.value);
        if (!('unknown' in read))
            return { as: 'moment', format: read };
        return (0,files_shape/* fail */.fJ)(findings, notYet(`${read.unknown} in a date format`, format.at));
    }
    if (type === 'date')
        return { as: 'moment', format: moment/* DATE */.vH };
    if (type === 'time')
        return { as: 'moment', format: moment/* TIME */.E9 };
    const zone = { true: 'demanded', false: 'forbidden' };
    const stated = scalarOf(options, 'timezone')?.value;
    const demand = stated === 'true' || stated === 'false' ? zone[stated] : 'optional';
    return { as: 'moment', format: (0,moment/* timestampFormat */.sZ)(demand) };
}
function scalarOf(options, key) {
    const node = options?.kind === 'map' ? (0,files_node/* entryOf */.Ms)(options, key)?.value : undefined;
    return node?.kind === 'scalar' && node.value !== null ? { value: node.source, at: node.at } : undefined;
}
const notYet = (what, at) => (0,finding/* error */.z3)('contract/not-yet', { key: (0,labelled.id)(what) }, at);

;// CONCATENATED MODULE: ./files/odcs/options.js








/** The options of a type as constraints. */
function optionsShape(type, reading, before31) {
    if (type === 'string')
        return stringOptions;
    if (type === 'boolean')
        return (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({}), () => []);
    const limits = limitFields(reading, before31);
    if (reading.as === 'moment')
        return momentOptions(reading, limits, type);
    const format = maybe((0,files_shape/* located */.t4)(type === 'integer' ? (0,files_shape/* oneOf */.yL)(...INTEGER_FORMATS) : (0,files_shape/* oneOf */.yL)('f32', 'f64')));
    return (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ ...limits, multipleOf: maybe(multipleOf), format }), (read, _, findings) => {
        const bounds = boundsOf(read, reading, findings);
        if (reading.as === 'integer' && read.multipleOf && dividesOne(read.multipleOf.value)) {
            findings.push(empty('multipleOf', read.multipleOf.at));
        }
        const step = read.multipleOf
            ? [{ kind: 'multipleOf', step: read.multipleOf.value, at: read.multipleOf.at }]
            : [];
        return [...bounds, ...step, ...formatOf(read.format)];
    });
}
const pattern = (node, findings) => {
    const read = patternOf(node, findings);
    return typeof read === 'symbol' ? read : { kind: 'pattern', pattern: read, at: node.at };
};
function patternOf(node, findings) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongType */.gQ)(node, 'text'));
    const read = readPattern(node.value);
    if ('re2' in read)
        return matchesAnything(node.value) ? (0,files_shape/* fail */.fJ)(findings, empty('pattern', node.at)) : read;
    const wrong = 'invalid' in read
        ? (0,finding/* error */.z3)('contract/pattern-invalid', { pattern: (0,labelled.id)(node.value.slice(0, 80)), reason: (0,labelled.id)(read.invalid) }, node.at)
        : (0,finding/* error */.z3)('contract/pattern-unsupported', { construct: (0,labelled.id)(read.unsupported) }, node.at);
    return (0,files_shape/* fail */.fJ)(findings, wrong);
}
const stringFormat = (node, findings) => {
    const name = node.kind === 'scalar' ? node.source : '';
    const known = formatPattern(name);
    return known
        ? { kind: 'format', pattern: known, at: node.at }
        : (0,files_shape/* fail */.fJ)(findings, notYet(`the string format ${name}`, node.at));
};
const options_length = (kind) => (0,files_shape/* checked */.KD)((0,files_shape/* int */.Wh)({ min: 0 }), (characters, node, findings) => kind === 'minLength' && characters === 0 ? (0,files_shape/* fail */.fJ)(findings, empty(kind, node.at)) : { kind, characters, at: node.at });
const stringOptions = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    minLength: maybe(options_length('minLength')),
    maxLength: maybe(options_length('maxLength')),
    pattern: maybe(pattern),
    format: maybe(stringFormat),
}), ({ minLength, maxLength, ...others }, node, findings) => {
    const [min, max] = [minLength, maxLength].map((each) => each && 'characters' in each ? each.characters : undefined);
    if (min !== undefined && max !== undefined && min > max)
        return (0,files_shape/* fail */.fJ)(findings, impossible('minLength', node));
    return [minLength, maxLength, others.pattern, others.format].flatMap((each) => each ?? []);
});
function momentOptions(reading, limits, type) {
    const zones = type === 'date' ? {} : { timezone: maybe(files_shape/* bool */.lc), defaultTimezone: maybe(utc) };
    return (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ ...limits, ...zones, format: maybe(words) }), (read, _, findings) => boundsOf(read, reading, findings));
}
const utc = (node, findings) => {
    const zone = node.kind === 'scalar' ? node.source : '';
    return ['UTC', 'Etc/UTC'].includes(zone) ? zone : (0,files_shape/* fail */.fJ)(findings, notYet(`the default time zone ${zone}`, node.at));
};
const multipleOf = (0,files_shape/* located */.t4)((0,files_shape/* checked */.KD)((0,files_shape/* num */.bu)({ min: 0, exclusive: true }), (_, node, findings) => {
    const step = node.kind === 'scalar' ? (0,literal/* readDecimal */.e)(node.source) : undefined;
    return step ?? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['a decimal number with at most nine decimals']));
}));
/** Every whole number is a multiple of 1, of 0.5, of 0.01. */
const dividesOne = ({ digits, scale }) => 10n ** BigInt(scale) % digits === 0n;
const INTEGER_FORMATS = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64'];
function formatOf(format) {
    if (!format || format.value === 'f64')
        return [];
    if (format.value === 'f32')
        return [{ kind: 'singlePrecision', at: format.at }];
    const bits = BigInt(format.value.slice(1));
    const signed = format.value.startsWith('i');
    const high = 2n ** (signed ? bits - 1n : bits) - 1n;
    return [{ kind: 'integerFormat', low: signed ? -high - 1n : 0n, high, at: format.at }];
}
const empty = (limit, at) => (0,finding/* error */.z3)('contract/limit-empty', { limit: (0,labelled.id)(limit) }, at);
const impossible = (limit, node) => (0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(limit) }, node.at);

;// CONCATENATED MODULE: ./files/odcs/metrics.js






const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/** What a metric takes under `arguments`, and what it means there. */
function metricShape(name, level) {
    if (level.level === 'schema' && name === 'duplicateValues') {
        const properties = (0,files_shape/* required */.mw)((0,files_shape/* listOf */.c3)(files_shape/* text */.Qq, { min: 1 }));
        return (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ properties }), (read) => ({ metric: name, properties: read.properties }));
    }
    if (name === 'duplicateValues')
        return (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({}), () => ({ metric: name, properties: [] }));
    if (level.level === 'schema' || name === 'rowCount' || name === 'nullValues') {
        return (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({}), () => ({ metric: name === 'rowCount' ? name : 'nullValues' }));
    }
    return name === 'missingValues' ? missing(level.reading) : invalid(level.reading);
}
function missing(reading) {
    const missingValues = (0,files_shape/* required */.mw)((0,files_shape/* checked */.KD)((0,files_shape/* listOf */.c3)(words, { min: 1 }), (nodes) => nodes));
    return (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ missingValues }), (read) => ({
        metric: 'missingValues',
        missing: listed(read.missingValues.filter((each) => !isNull(each)), reading),
        orNull: read.missingValues.some(isNull),
    }));
}
function invalid(reading) {
    const validValues = maybe((0,files_shape/* checked */.KD)((0,files_shape/* listOf */.c3)(words, { min: 1 }), (nodes, _, findings) => allOf(nodes, reading, findings)));
    return (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ validValues, pattern: maybe(patternOf) }), ({ validValues: valid, pattern }, node, findings) => {
        if (!valid && !pattern)
            return (0,files_shape/* fail */.fJ)(findings, missingKey('validValues', node));
        return { metric: 'invalidValues', ...(valid ? { valid } : {}), ...(pattern ? { pattern } : {}) };
    });
}
/** What can't be read as the property's type is looked for as it stands: `N/A` among numbers. */
function listed(nodes, reading) {
    const values = nodes.map((node) => valueIn(node, reading));
    return {
        values: values.filter((value) => value !== undefined),
        texts: nodes.filter((_, at) => values[at] === undefined).map(sourceOf),
    };
}
/** Valid values that are not of the type could never occur. */
function allOf(nodes, reading, findings) {
    const wrong = nodes.filter((node) => !isNull(node) && valueIn(node, reading) === undefined);
    if (wrong.length > 0)
        return (0,files_shape/* fail */.fJ)(findings, ...wrong.map((node) => (0,files_shape/* wrongValue */.NT)(node, [`a value of type ${reading.as}`])));
    return listed(nodes.filter((node) => !isNull(node)), reading);
}
const valueIn = (node, reading) => (0,contract_reading/* readValue */.wK)(reading, sourceOf(node));
const sourceOf = (node) => (node.kind === 'scalar' ? node.source : '');
const missingKey = (key, node) => (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)(key) }, node.at);

;// CONCATENATED MODULE: ./domain/contract/contract.js
const COMPARISONS = [
    'mustBe',
    'mustNotBe',
    'mustBeGreaterThan',
    'mustBeGreaterOrEqualTo',
    'mustBeLessThan',
    'mustBeLessOrEqualTo',
];
const RANGES = ['mustBeBetween', 'mustNotBeBetween'];

;// CONCATENATED MODULE: ./domain/contract/reach.js

function reachOf(limit, unit) {
    const named = 'value' in limit ? [limit.value] : [limit.low, limit.high];
    const values = unit === 'rows' ? countsAround(named) : sharesAround(named);
    const kept = values.filter((value) => keeps(value, limit)).length;
    if (kept === 0)
        return 'none';
    return kept === values.length ? 'all' : 'some';
}
/** Rows are whole, not negative, and have no end: what a limit does to any count, it does to one of these. */
const countsAround = (named) => [0, 1, ...named.flatMap((each) => [Math.floor(each) - 1, Math.floor(each), Math.ceil(each), Math.ceil(each) + 1])]
    .filter((each) => each >= 0)
    .filter(Number.isSafeInteger);
/** Percent go from 0 to 100: the limits within, the ends, and what lies between them. */
function sharesAround(named) {
    const marks = [0, ...named.filter((each) => each > 0 && each < 100), 100];
    const between = marks.slice(1).map((mark, at) => (mark + (marks[at] ?? 0)) / 2);
    return [...marks, ...between];
}

;// CONCATENATED MODULE: ./files/odcs/operators.js






const comparison = (operator) => (0,files_shape/* located */.t4)((0,files_shape/* mapped */.CV)((0,files_shape/* num */.bu)(), (value) => ({ operator, value })));
const range = (operator) => (0,files_shape/* located */.t4)((0,files_shape/* checked */.KD)((0,files_shape/* listOf */.c3)((0,files_shape/* num */.bu)(), { min: 2, max: 2 }), ([low = 0, high = 0], node, findings) => low <= high
    ? { operator, low, high }
    : (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(operator) }, node.at))));
/** The keys that say what a count has to be. */
const operators = {
    mustBe: maybe(comparison('mustBe')),
    mustNotBe: maybe(comparison('mustNotBe')),
    mustBeGreaterThan: maybe(comparison('mustBeGreaterThan')),
    mustBeGreaterOrEqualTo: maybe(comparison('mustBeGreaterOrEqualTo')),
    mustBeLessThan: maybe(comparison('mustBeLessThan')),
    mustBeLessOrEqualTo: maybe(comparison('mustBeLessOrEqualTo')),
    mustBeBetween: maybe(range('mustBeBetween')),
    mustNotBeBetween: maybe(range('mustNotBeBetween')),
};
/** The one limit of a rule, which some counts keep and others don't. */
function limitOf(given, unit, node, findings) {
    const names = [...COMPARISONS, ...RANGES];
    const limits = names.flatMap((name) => given[name] ?? []);
    const [limit, second] = limits;
    if (second)
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/several-operators', { operators: (0,labelled/* ids */.dK)(limits.map(nameOf)) }, node.at));
    if (limit)
        return reaching(limit, unit, findings);
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-one-of', { expected: (0,labelled/* ids */.dK)(names) }, node.at));
}
const nameOf = ({ value: { operator } }) => operator;
function reaching({ value, at }, unit, findings) {
    const reach = reachOf(value, unit);
    if (reach === 'some')
        return value;
    const code = reach === 'all' ? 'contract/limit-empty' : 'contract/limit-impossible';
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)(code, { limit: (0,labelled.id)(value.operator) }, at));
}

;// CONCATENATED MODULE: ./files/odcs/quality.js





const AT_LEVEL = {
    property: ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues'],
    schema: ['duplicateValues', 'rowCount'],
};
/** What the library was called before 3.1. */
const OLD_RULES = { duplicateCount: 'duplicateValues', rowCount: 'rowCount' };
const DIMENSIONS = [
    ...['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'],
    ...['ac', 'cp', 'cf', 'cs', 'cv', 'tm', 'uq'],
];
const rule = (0,files_shape/* object */.Ik)({
    ...described_element,
    ...described('businessImpact', 'method', 'schedule', 'scheduler', 'query', 'engine'),
    implementation: maybe(files_shape/* anything */.D8),
    dimension: maybe((0,files_shape/* oneOf */.yL)(...DIMENSIONS)),
    name: maybe(files_shape/* text */.Qq),
    severity: maybe(files_shape/* text */.Qq),
    type: maybe((0,files_shape/* located */.t4)((0,files_shape/* oneOf */.yL)('text', 'library', 'sql', 'custom'))),
    unit: maybe((0,files_shape/* located */.t4)((0,files_shape/* oneOf */.yL)('rows', 'percent'))),
    metric: maybe((0,files_shape/* located */.t4)((0,files_shape/* oneOf */.yL)(...METRICS))),
    rule: maybe((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    arguments: maybe(files_shape/* anything */.D8),
    ...operators,
});
const qualityShape = (level) => (0,files_shape/* listOf */.c3)((0,files_shape/* checked */.KD)(rule, (read, node, findings) => quality(read, node, level, findings)));
function quality(read, node, level, findings) {
    const { type } = read;
    if (type?.value === 'sql')
        return (0,files_shape/* fail */.fJ)(findings, notYet('type: sql', type.at));
    if (type?.value === 'custom')
        return (0,files_shape/* fail */.fJ)(findings, notYet('type: custom', type.at));
    if (type?.value !== 'text')
        return library(read, node, level, findings);
    if (read.metric)
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(scalar(type.at, 'text'), ['library']));
    return { kind: 'text', at: node.at, ...(read.name === undefined ? {} : { name: read.name }) };
}
const scalar = (at, source) => ({ kind: 'scalar', value: source, source, at });
function library(read, node, level, findings) {
    const name = metricName(read, node, level, findings);
    const unit = read.unit?.value ?? 'rows';
    const limit = limitOf(read, unit, node, findings);
    const metric = (0,files_shape/* isRead */.H9)(name) ? quality_metricOf(name, read.arguments, node, level, findings) : files_shape/* FAILED */.Wk;
    if (name === 'rowCount' && read.unit?.value === 'percent') {
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(scalar(read.unit.at, 'percent'), ['rows']));
    }
    if (!(0,files_shape/* isRead */.H9)(metric) || !(0,files_shape/* isRead */.H9)(limit))
        return files_shape/* FAILED */.Wk;
    return {
        kind: 'library',
        metric,
        limit,
        unit,
        severity: severityOf(read.severity),
        at: read.metric?.at ?? node.at,
        ...(read.name === undefined ? {} : { name: read.name }),
    };
}
function metricName(read, node, { level }, findings) {
    const old = read.rule && Object.hasOwn(OLD_RULES, read.rule.value) ? OLD_RULES[read.rule.value] : undefined;
    const name = read.metric?.value ?? old;
    if (name && AT_LEVEL[level].includes(name))
        return name;
    if (name)
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* notAmong */.EQ)(scalar((read.metric ?? read.rule)?.at ?? node.at, name), AT_LEVEL[level]));
    if (read.rule)
        return (0,files_shape/* fail */.fJ)(findings, notYet(`rule: ${read.rule.value}`, read.rule.at));
    return (0,files_shape/* fail */.fJ)(findings, missingKey('metric', node));
}
/** Anything but these two closes the gate when it fails, `critical` and `blocker` included. */
function severityOf(severity) {
    if (severity === 'warning')
        return 'warning';
    return severity === 'info' ? 'note' : 'error';
}
function quality_metricOf(name, args, node, level, findings) {
    const given = args ?? { kind: 'map', entries: [], at: node.at };
    return metricShape(name, level)(given, findings);
}

;// CONCATENATED MODULE: ./files/odcs/property.js







/** The name of a column. Any characters but those that no name can hold. */
const columnName = (0,files_shape/* checked */.KD)(files_shape/* text */.Qq, (value, node, findings) => /\p{Cc}/u.test(value) ? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['a name without control characters'])) : value);
/** A list that may be there as long as it is empty. */
const emptyOnly = (key) => (node, findings) => node.kind === 'list' && node.items.length === 0 ? node : (0,files_shape/* fail */.fJ)(findings, notYet(key, node.at));
const property = (0,files_shape/* object */.Ik)({
    ...described_element,
    ...described('businessName', 'classification', 'encryptedName', 'transformLogic', 'transformDescription'),
    name: (0,files_shape/* required */.mw)(columnName),
    physicalName: maybe(columnName),
    physicalType: maybe((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    logicalType: maybe((0,files_shape/* located */.t4)((0,files_shape/* oneOf */.yL)(...LOGICAL_TYPES))),
    logicalTypeOptions: maybe(files_shape/* anything */.D8),
    required: maybe((0,files_shape/* located */.t4)(files_shape/* bool */.lc)),
    unique: maybe((0,files_shape/* located */.t4)(files_shape/* bool */.lc)),
    primaryKey: maybe((0,files_shape/* located */.t4)(files_shape/* bool */.lc)),
    primaryKeyPosition: maybe((0,files_shape/* int */.Wh)({ min: -1 })),
    partitioned: maybe(files_shape/* bool */.lc),
    partitionKeyPosition: maybe((0,files_shape/* int */.Wh)({ min: -1 })),
    transformSourceObjects: maybe((0,files_shape/* listOf */.c3)(words)),
    criticalDataElement: maybe(files_shape/* bool */.lc),
    examples: maybe((0,files_shape/* listOf */.c3)(files_shape/* anything */.D8)),
    relationships: maybe(emptyOnly('relationships')),
    quality: maybe(files_shape/* anything */.D8),
    properties: (0,files_shape/* later */.NU)('contract/not-yet'),
    items: (0,files_shape/* later */.NU)('contract/not-yet'),
    map: (0,files_shape/* later */.NU)('contract/not-yet'),
    enum: (0,files_shape/* later */.NU)('contract/not-yet'),
});
const propertyShape = (before31) => (0,files_shape/* checked */.KD)(property, (raw, node, findings) => {
    const type = typeOf(raw);
    const reading = type ? readingOf(type, raw.logicalTypeOptions, findings) : { as: 'text' };
    if (!(0,files_shape/* isRead */.H9)(reading))
        return files_shape/* FAILED */.Wk;
    const constraints = constraintsOf(raw, type, reading, before31, findings);
    const quality = qualityOf(raw.quality, reading, findings);
    if (!(0,files_shape/* isRead */.H9)(constraints) || !(0,files_shape/* isRead */.H9)(quality))
        return files_shape/* FAILED */.Wk;
    const typed = type ? { typeAt: type.at } : {};
    const column = raw.physicalName ?? raw.name;
    return { name: raw.name, column, at: node.at, reading, constraints, quality, ...typed, ...flagsOf(raw) };
});
const flagsOf = ({ required: needed, unique, primaryKey, primaryKeyPosition: position = -1 }) => ({
    ...(needed?.value ? { requiredAt: needed.at } : {}),
    ...(unique?.value ? { uniqueAt: unique.at } : {}),
    ...(primaryKey?.value ? { key: { position, at: primaryKey.at } } : {}),
});
/** The logical type; without one, what the physical type says about values. */
function typeOf({ logicalType, physicalType }) {
    if (logicalType)
        return logicalType;
    const value = physicalType && logicalTypeOf(physicalType.value);
    return physicalType && value ? { value, at: physicalType.at } : undefined;
}
function constraintsOf({ logicalTypeOptions: options }, type, reading, before31, findings) {
    if (!options)
        return [];
    if (type)
        return optionsShape(type.value, reading, before31)(options, findings);
    if (options.kind === 'map' && options.entries.length === 0)
        return [];
    const option = options.kind === 'map' ? optionNames(options) : 'logicalTypeOptions';
    const params = { option: (0,labelled.id)(option), expected: (0,labelled/* ids */.dK)(LOGICAL_TYPES) };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/option-without-type', params, options.at));
}
const optionNames = ({ entries }) => entries.map(({ key }) => key).join(', ');
function qualityOf(node, reading, findings) {
    return node ? qualityShape({ level: 'property', reading })(node, findings) : [];
}

// EXTERNAL MODULE: ./files/yaml.js + 1 modules
var yaml = __webpack_require__(81399);
;// CONCATENATED MODULE: ./files/odcs.js









const VERSIONS = ['v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0'];
/**
 * A contract of the Open Data Contract Standard 3.1 or 3.0 with one schema object. Every key of the standard is known:
 * those that describe are read over, those that assert what is not checked yet are refused with `contract/not-yet`.
 * Throws `badInput` with all that is wrong.
 */
function readContract(source) {
    const node = (0,yaml/* parseYaml */.h)(source);
    return (0,files_shape/* readNode */.XH)(contractShape(isBefore31(node)), node);
}
function isBefore31(node) {
    const version = node.kind === 'map' ? (0,files_node/* entryOf */.Ms)(node, 'apiVersion')?.value : undefined;
    return version?.kind === 'scalar' && version.source.startsWith('v3.0.');
}
const apiVersion = (0,files_shape/* checked */.KD)(files_shape/* text */.Qq, (value, node, findings) => VERSIONS.includes(value)
    ? value
    : (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/wrong-version', { got: (0,labelled.id)(value), expected: (0,labelled/* ids */.dK)(VERSIONS) }, node.at)));
const contractShape = (before31) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    ...descriptive,
    apiVersion: (0,files_shape/* required */.mw)(apiVersion),
    kind: (0,files_shape/* required */.mw)((0,files_shape/* oneOf */.yL)('DataContract')),
    id: (0,files_shape/* required */.mw)(files_shape/* text */.Qq),
    version: (0,files_shape/* required */.mw)(files_shape/* text */.Qq),
    status: (0,files_shape/* required */.mw)(files_shape/* text */.Qq),
    schema: (0,files_shape/* required */.mw)((0,files_shape/* listOf */.c3)(tableShape(before31), { min: 1 })),
}), ({ id: contractId, version, schema }, _, findings) => {
    const [table, second] = schema;
    if (second)
        return (0,files_shape/* fail */.fJ)(findings, notYet('a second schema object', second.at));
    return table ? { ...table, id: contractId, version } : files_shape/* FAILED */.Wk;
});
const tableShape = (before31) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    ...described_element,
    ...described('businessName', 'physicalName', 'physicalType', 'dataGranularityDescription'),
    name: (0,files_shape/* required */.mw)(columnName),
    logicalType: maybe((0,files_shape/* oneOf */.yL)('object')),
    relationships: maybe(emptyOnly('relationships')),
    properties: maybe((0,files_shape/* listOf */.c3)(propertyShape(before31))),
    quality: maybe(qualityShape({ level: 'schema' })),
}), ({ name, properties = [], quality = [] }, node, findings) => {
    const table = { table: name, at: node.at, properties, quality };
    const wrong = [...twice(properties), ...strangers(table)];
    return wrong.length > 0 ? (0,files_shape/* fail */.fJ)(findings, ...wrong) : table;
});
function twice(properties) {
    return properties.flatMap((property, index) => {
        const first = properties
            .slice(0, index)
            .find(({ name, column }) => name === property.name || column === property.column);
        if (!first)
            return [];
        const params = { property: (0,labelled.id)(property.name), first: (0,labelled.id)(`${first.at.line}:${first.at.column}`) };
        return [(0,finding/* error */.z3)('contract/property-twice', params, property.at)];
    });
}
/** Properties that a rule over several names and the schema does not have. */
function strangers({ properties, quality }) {
    const names = properties.map(({ name }) => name);
    return quality.flatMap((rule) => {
        if (rule.kind !== 'library' || rule.metric.metric !== 'duplicateValues')
            return [];
        const unknown = rule.metric.properties.filter((name) => !names.includes(name));
        return unknown.map((name) => {
            const suggestion = (0,files_shape/* nearest */.pA)(name, names);
            const near = suggestion ? { suggestion: (0,labelled.id)(suggestion) } : {};
            return (0,finding/* error */.z3)('contract/unknown-property', { property: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(names), ...near }, rule.at);
        });
    });
}

;// CONCATENATED MODULE: ./commands/data-validate/order.js




async function orderOf(admission) {
    const partition = partitionOf(admission);
    if (partition.contract === undefined) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('contract/none', { partition: (0,labelled.id)(partition.origin) }, partition.at));
    }
    const text = await admission.trusted(partition.contract, partition.at);
    return { partition, text, contract: readContract(text) };
}
function partitionOf({ policy, step, placement }) {
    const reads = (0,instances/* instancesOf */.s)(step).find(({ name }) => name === placement.instance)?.reads ?? [];
    const origins = new Set(reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : [])));
    const [origin, ...more] = origins;
    const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    const partition = partitions.find((each) => each.origin === origin);
    if (partition && more.length === 0)
        return partition;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('data/several-partitions', { step: (0,labelled.id)(step.id), number: (0,labelled/* known */.eO)(origins.size) }, step.at));
}

// EXTERNAL MODULE: ./domain/verdict/verdict.js
var verdict_verdict = __webpack_require__(78865);
;// CONCATENATED MODULE: ./domain/contract/disclosure.js
/**
 * The smallest group of rows that a count speaks about, alone or beside the other counts that are told: those that are
 * counted, those that are not, and, since the rows of one rule on a property may be among those of another, the
 * difference to every other count on that property. A count of all rows, and a share, tell how many rows there are.
 */
function smallestClass({ count, check }, found) {
    if (check.counts.kind === 'all' || count === found.rows)
        return smallestOfRows(found);
    if (count === 0)
        return 'no-classes';
    const others = found.results.flatMap((other) => other.status !== 'error' && other.check.property === check.property ? [other.count] : []);
    const distances = [0, found.rows, ...others].map((other) => Math.abs(count - other));
    return smallest(check.unit === 'percent' ? [...distances, ...aboutRows(found)] : distances);
}
/** The smallest group of rows that the number of all rows tells of. */
const smallestOfRows = (found) => smallest(aboutRows(found));
/**
 * Rows that could not be read, for somebody may know how many there should be; and by how many the rows miss what the
 * contract says.
 */
const aboutRows = ({ results, rows, rejected }) => [
    rejected,
    ...results.flatMap(({ check, status }) => check.counts.kind === 'all' && check.unit === 'rows' && status === 'fail' ? missedBy(rows, check.limit) : []),
];
const missedBy = (rows, limit) => ('value' in limit ? [limit.value] : [limit.low, limit.high]).map((each) => Math.abs(rows - each));
/** A group of none is no group. */
function smallest(groups) {
    const some = groups.filter((each) => each > 0);
    return some.length === 0 ? 'no-classes' : Math.min(...some);
}

;// CONCATENATED MODULE: ./commands/data-validate/findings.js



/** What is wrong with the data, each at the line of the contract that says so. */
function findingsOf({ contract, partition }, results, measured, admission) {
    const found = foundIn(results, measured);
    const at = { partition: (0,labelled.id)(partition.origin) };
    return [
        ...(found.rows === 0 ? [(0,finding/* error */.z3)('data/no-rows', at, contract.at)] : []),
        ...nothingRequired(contract, results),
        ...rejectedRows(contract, measured, at, admission),
        ...findings_missingColumns(contract, measured),
        ...unknownColumns(contract, measured, admission),
        ...results.flatMap((result) => checkFinding(result, found, admission)),
        ...wordsOf(contract),
    ];
}
function nothingRequired({ id: name, at }, results) {
    if (results.some(({ check }) => check.severity === 'error'))
        return [];
    return [(0,finding/* error */.z3)('contract/nothing-required', { contract: (0,labelled.id)(name) }, at)];
}
function rejectedRows({ at }, { rejected, aggregates }, params, admission) {
    if (rejected === 0)
        return [];
    const over = admission.over(aggregates.rows + rejected, rejected);
    return [(0,finding/* error */.z3)('data/rows-unreadable', { ...params, rejected: (0,labelled/* count */.U9)(rejected, over) }, at)];
}
function findings_missingColumns({ properties }, { columns }) {
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
    // What could not run has its column missing; where there are no rows at all, whatever fails follows. Both are told once.
    if (status !== 'fail' || found.rows === 0)
        return [];
    const params = {
        check: (0,labelled.id)(check.name),
        observed: observedOf(result, found, admission),
        unit: (0,labelled.id)(check.unit),
        rows: rowsOf(found, admission),
        says: (0,labelled.id)(check.says),
    };
    return [(0,finding/* finding */.gk)(check.severity, 'contract/check-failed', params, check.at)];
}
const foundIn = (results, { aggregates, rejected }) => ({
    results,
    rows: aggregates.rows,
    rejected,
});
/** How many rows there are. */
const rowsOf = (found, admission) => (0,labelled/* count */.U9)(found.rows, admission.over(found.rows, smallestOfRows(found)));
/** In the unit of its check, labelled by the smallest group of rows that it tells apart. */
function observedOf(result, found, admission) {
    const over = admission.over(found.rows, smallestClass(result, found));
    return result.check.unit === 'rows' ? (0,labelled/* count */.U9)(result.count, over) : (0,labelled/* number */.ai)(result.observed, over, 2);
}
/** Rules in words, for people: shown, and never counted as passed. */
function wordsOf({ properties, quality }) {
    const rules = [...quality, ...properties.flatMap((property) => property.quality)];
    return rules.flatMap((rule) => rule.kind === 'text'
        ? [(0,finding/* note */.N4)('contract/not-machine-checkable', { rule: (0,labelled.id)(rule.name ?? 'without a name') }, rule.at)]
        : []);
}

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
;// CONCATENATED MODULE: ./commands/data-validate/report.js




/** How the data keeps its contract, for people and for machines (DESIGN §12). */
function validateReport(reported, admission) {
    const { order, verdict } = reported;
    return {
        title: (0,outcome_document/* say */.c) `Data ${(0,labelled.id)(order.partition.origin)}: ${(0,labelled.id)(verdict)}`,
        blocks: [summary(reported, admission), ...tables(reported, admission)],
        document: documentOf(reported, admission),
        cases: [...reported.results.map((result) => caseOf(result, reported, admission)), ...wordCases(reported)],
    };
}
function summary({ order, results, measured }, admission) {
    const { proof } = admission.site;
    const passed = results.filter(({ status }) => status === 'pass').length;
    const contract = (0,outcome_document/* say */.c) `contract ${(0,labelled.id)(order.contract.id)} ${(0,labelled.id)(order.contract.version)}`;
    const where = (0,outcome_document/* say */.c) `at ${(0,labelled.id)(proof.location)} (place: ${(0,labelled.id)(proof.level)})`;
    const held = (0,outcome_document/* say */.c) `${(0,labelled/* known */.eO)(passed)} of ${(0,labelled/* known */.eO)(results.length)} checks passed`;
    return {
        block: 'paragraph',
        text: (0,outcome_document/* say */.c) `${held}, over ${rowsOf(foundIn(results, measured), admission)} rows ${where}, by the ${contract}.`,
    };
}
/** What failed stands first; everything that was checked can be opened. */
function tables(reported, admission) {
    const { results, measured } = reported;
    const found = foundIn(results, measured);
    const bad = results.filter(({ status }) => status !== 'pass');
    const all = {
        block: 'details',
        summary: (0,outcome_document/* say */.c) `All ${(0,labelled/* known */.eO)(results.length)} checks`,
        blocks: [table(results, found, admission)],
    };
    return bad.length === 0 ? [all] : [table(bad, found, admission), all];
}
function table(results, all, admission) {
    const head = [(0,outcome_document/* say */.c) `Check`, (0,outcome_document/* say */.c) `Verdict`, (0,outcome_document/* say */.c) `Found`, (0,outcome_document/* say */.c) `Contract says`, (0,outcome_document/* say */.c) `Line`];
    return { block: 'table', head, rows: results.map((result) => row(result, all, admission)) };
}
function row(result, all, admission) {
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
function documentOf({ order, results, measured }, admission) {
    const all = foundIn(results, measured);
    return {
        partition: (0,labelled.id)(order.partition.origin),
        rows: rowsOf(all, admission),
        checks: results.map((result) => checkJson(result, all, admission)),
        'personal-data': [],
        drift: [],
    };
}
function checkJson(result, all, admission) {
    const { check, status } = result;
    return {
        name: (0,labelled.id)(check.name),
        schema: (0,labelled.id)(check.schema),
        property: check.property === undefined ? null : (0,labelled.id)(check.property),
        metric: (0,labelled.id)(check.metric),
        status: (0,labelled.id)(status),
        observed: result.status === 'error' ? null : observedOf(result, all, admission),
        unit: (0,labelled.id)(check.unit),
        limit: (0,labelled.id)(limitText(check.limit)),
        severity: (0,labelled.id)(check.severity),
    };
}
const suiteOf = ({ order }) => `data-validate ${order.partition.origin}`;
function caseOf(result, reported, admission) {
    const { check, status } = result;
    const detail = (0,outcome_document/* say */.c) `found ${found(result, foundIn(reported.results, reported.measured), admission)}; the contract says ${saidOf(result)}`;
    return { suite: suiteOf(reported), name: check.name, status, at: check.at, detail };
}
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




function validateOutcome(order, checks, measured, admission) {
    const results = judge(checks, measured.columns, measured.aggregates);
    const findings = findingsOf(order, results, measured, admission);
    const judged = verdictOf(results, measured.aggregates.rows);
    const verdict = (0,verdict_verdict/* worst */.Q)([judged, findings.some(isError) ? 'fail' : 'pass']);
    const reported = { order, results, measured, findings, verdict };
    return {
        verdict,
        findings: [...admission.findings, ...findings],
        outputs: {},
        summary: validateReport(reported, admission),
        evidence: [statementOf(reported, admission)],
    };
}
const isError = ({ severity }) => severity === 'error';
/**
 * Counts of checks only: how many rows there are is told by the report, where the policy lets it stand. What passed
 * counts where it could have closed the gate.
 */
function statementOf({ order, results, measured, findings, verdict }, admission) {
    const { partition, text } = order;
    return admission.statement({
        verdict,
        codes: [...new Set(findings.filter(isError).map(({ code }) => code))],
        subjects: { [partition.origin]: measured.digest },
        materials: {},
        facts: {
            checks: results.length,
            passed: results.filter(opens).length,
            contract: partition.contract ?? '',
            engine: measured.engine,
        },
        texts: { contract: text.digest },
    });
}

;// CONCATENATED MODULE: ./commands/data-validate/data-validate.js







/** Checks a partition where it lies against its trusted contract, by counts alone. */
const dataValidate = async (inputs, host, ports) => {
    const admission = await (0,admit/* admit */.w4)('data-validate', inputs, host, ports);
    const order = await orderOf(admission);
    const checks = checksIn(order);
    const measured = await measure(order, checks, admission, ports);
    return validateOutcome(order, checks, measured, admission);
};
/** Data that nothing is asserted of is not checked, and never passes. */
function checksIn({ contract }) {
    const checks = checksOf(contract);
    if (checks.length > 0)
        return checks;
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('contract/no-checks', { contract: (0,labelled.id)(contract.id) }, contract.at));
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

/***/ 96114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ decimalText),
/* harmony export */   e: () => (/* binding */ readDecimal)
/* harmony export */ });
/** DuckDB's decimals have 38 digits; this leaves 29 before the point. */
const MAX_SCALE = 9;
/** `0.05`, `5`, `5e-2`; undefined if it is no positive decimal number or has more than nine decimals. */
function readDecimal(text) {
    const match = /^\+?(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,2}))?$/.exec(text);
    const [, whole = '', fraction = '', exponent = '0'] = match ?? [];
    if (!match || whole + fraction === '')
        return undefined;
    const decimal = lowestTerms(BigInt(whole + fraction), fraction.length - Number(exponent));
    return decimal.digits > 0n && decimal.scale <= MAX_SCALE ? decimal : undefined;
}
function lowestTerms(digits, scale) {
    if (scale < 0)
        return { digits: digits * 10n ** BigInt(-scale), scale: 0 };
    if (scale > 0 && digits % 10n === 0n && digits > 0n)
        return lowestTerms(digits / 10n, scale - 1);
    return { digits, scale };
}
const decimalText = ({ digits, scale }) => {
    const padded = digits.toString().padStart(scale + 1, '0');
    return scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
};


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

/***/ 82249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/** What git forbids in a ref's name, and so steers by: `main~1`, `HEAD^0`, `@{0}`, `main:file`, `a..b`, globs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them, and so do we
const NO_NAME = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^@$/;
/** What git keeps beside its refs: `FETCH_HEAD` is whatever was fetched last. */
const PSEUDO = /^[A-Z_]+_HEAD$/;
/** Whether a text is a name at all, and no expression over names. */
const isRefName = (text) => text !== '' && !NO_NAME.test(text) && !PSEUDO.test(text);
/** Whether a text is the name of one branch: no pattern, no ref in full, and not what is checked out just now. */
const isBranchName = (text) => isRefName(text) && text !== 'HEAD' && !text.startsWith('refs/') && text.length <= MAX_BRANCH_CHARACTERS;
/** GitHub allows 255 bytes. */
const MAX_BRANCH_CHARACTERS = 255;


/***/ })

};
