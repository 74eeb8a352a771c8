export const id = 4920;
export const ids = [4920];
export const modules = {

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ orderOf),
  E: () => (/* binding */ tableOrders)
});

// EXTERNAL MODULE: ./domain/contract/placeholders.js
var placeholders = __webpack_require__(6819);
;// CONCATENATED MODULE: ./domain/contract/own-checks.js

/** A rule of ours as a check; none where it is about no number. */
function ownCheck(contract, rule, property) {
    const { own, limit, unit, says, severity, at, name } = rule;
    if (own.rule === 'personal-data')
        return [];
    const check = {
        schema: contract.table,
        metric: own.rule,
        measures: measureOf(own, contract, property),
        limit,
        says,
        unit,
        severity,
        at,
        ...(property ? { property: property.name } : {}),
        ...(name === undefined ? {} : { name }),
    };
    return [check];
}
function measureOf(own, { properties, physicalName }, property) {
    switch (own.rule) {
        case 'rows':
            return { kind: 'condition', wanted: own.wanted };
        case 'sql': {
            const names = { object: physicalName, ...(property ? { property: property.column } : {}) };
            return { kind: 'query', query: (0,placeholders/* filledIn */.A)(own.query, names) };
        }
        case 'references':
            throw new Error('a reference that its reader did not resolve');
        case 'mean':
            return { kind: 'mean', column: columnOf(property) };
        case 'quantile':
            return { kind: 'quantile', column: columnOf(property), at: own.at };
        case 'drift':
            return { kind: 'drift', column: columnOf(property), distance: own.distance, baseline: own.baseline };
        case 'row-count-change':
            return { kind: 'row-count-change', baseline: own.baseline };
        case 'freshness':
            return { kind: 'age', column: columnOf(property ?? properties.find(({ name }) => name === own.property)) };
    }
}
function columnOf(property) {
    if (!property)
        throw new Error('a rule about a property that its reader did not find');
    return { name: property.column, reading: property.reading };
}

// EXTERNAL MODULE: ./domain/contract/references.js
var references = __webpack_require__(2259);
// EXTERNAL MODULE: ./domain/contract/says.js
var says = __webpack_require__(99837);
;// CONCATENATED MODULE: ./domain/contract/checks.js



const NONE = { operator: 'mustBe', value: 0 };
/** Everything that a contract asserts and a machine can check, in its order. */
function checksOf(contract) {
    const { properties } = contract;
    return named([
        ...contract.quality.flatMap((rule) => ruleChecks(contract, rule)),
        ...keyChecks(contract),
        ...properties.flatMap((property) => propertyChecks(contract, property)),
        ...(0,references/* referenceChecks */.J1)(contract),
    ]);
}
const checks_columnOf = ({ column, reading }) => ({ name: column, reading });
function propertyChecks(contract, property) {
    const column = checks_columnOf(property);
    const { uniqueAt: at } = property;
    const unique = none(contract, property, 'unique', 'unique: true', at, { kind: 'repeated', columns: [column] });
    return [
        ...valueChecks(contract, property, (test) => test, unique),
        ...property.quality.flatMap((rule) => ruleChecks(contract, rule, property)),
        ...property.parts.flatMap(({ path, property: part }) => valueChecks(contract, part, (of) => ({ kind: 'json', column, of: { test: 'part', path, of } }))),
    ];
}
/** What every value has to keep; those of a part are looked for in the values that hold them. */
function valueChecks(contract, property, within, unique = []) {
    const column = checks_columnOf(property);
    const checks = (metric, says, at, test) => none(contract, property, metric, says, at, within(test));
    return [
        ...checks('logicalType', (0,says/* typeText */.wQ)(property), typed(property), { kind: 'not-of-type', column }),
        ...checks('required', 'required: true', property.requiredAt, { kind: 'null', column }),
        ...unique,
        ...property.constraints.flatMap((each) => checks(metricOf(each), (0,says/* constraintText */.Vw)(each), each.at, constraintTest(each, column))),
    ];
}
/** A check that no row is counted, where the contract says so. */
const none = (contract, property, metric, says, at, test) => at ? [{ schema: contract.table, property: property.name, metric, measures: rows(test), says, ...strict, at }] : [];
const rows = (of) => ({ kind: 'rows', of });
const strict = { limit: NONE, unit: 'rows', severity: 'error' };
/** Any text is a string: there is nothing to check. */
const typed = ({ typeAt, reading }) => (reading.as === 'text' ? undefined : typeAt);
function metricOf({ kind }) {
    if (kind === 'requiredKey')
        return 'required';
    return kind === 'integerFormat' || kind === 'singlePrecision' ? 'format' : kind;
}
function constraintTest(constraint, column) {
    switch (constraint.kind) {
        case 'minItems':
        case 'maxItems':
        case 'minProperties':
        case 'maxProperties':
            return { kind: 'json', column, of: { test: SIZES[constraint.kind], number: constraint.number } };
        case 'uniqueItems':
            return { kind: 'json', column, of: { test: 'repeated-items' } };
        case 'requiredKey':
            return { kind: 'json', column, of: { test: 'without-key', key: constraint.key } };
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
const SIZES = {
    minItems: 'fewer-items',
    maxItems: 'more-items',
    minProperties: 'fewer-keys',
    maxProperties: 'more-keys',
};
/** A primary key is never null, in none of its parts, and never occurs twice. */
function keyChecks({ table, properties }) {
    const parts = properties
        .flatMap((property) => (property.key ? [{ property, ...property.key }] : []))
        .sort((a, b) => a.position - b.position);
    const [first] = parts;
    if (!first)
        return [];
    const of = parts.length === 1 ? { property: first.property.name } : {};
    const columns = parts.map(({ property }) => checks_columnOf(property));
    const base = { schema: table, metric: 'primaryKey', says: 'primaryKey: true', ...strict };
    return [
        {
            ...base,
            ...of,
            name: `primary key (${parts.map(({ property }) => property.name).join(', ')})`,
            measures: rows({ kind: 'repeated', columns }),
            at: first.at,
        },
        ...parts.map(({ property, at }) => {
            const name = `${property.name}: primary key is not null`;
            return {
                ...base,
                name,
                property: property.name,
                measures: rows({ kind: 'null', column: checks_columnOf(property) }),
                at,
            };
        }),
    ];
}
function ruleChecks(contract, rule, property) {
    if (rule.kind === 'text')
        return [];
    return rule.kind === 'library' ? [libraryCheck(contract, rule, property)] : ownCheck(contract, rule, property);
}
function libraryCheck(contract, rule, property) {
    const { limit, unit, severity, at, name } = rule;
    return {
        schema: contract.table,
        metric: rule.metric.metric,
        measures: rows(libraryTest(contract, rule, property)),
        limit,
        says: (0,says/* limitText */.PW)(limit),
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
        return { kind: 'repeated', columns: properties.filter(({ name }) => names.includes(name)).map(checks_columnOf) };
    }
    if (!property)
        throw new Error(`${metric.metric} outside a property`);
    const column = checks_columnOf(property);
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

// EXTERNAL MODULE: ./domain/data/tables.js
var data_tables = __webpack_require__(86310);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
// EXTERNAL MODULE: ./files/odcs.js + 32 modules
var odcs = __webpack_require__(37816);
// EXTERNAL MODULE: ./commands/partition-data.js + 1 modules
var partition_data = __webpack_require__(39672);
// EXTERNAL MODULE: ./domain/contract/reading.js
var contract_reading = __webpack_require__(21561);
// EXTERNAL MODULE: ./domain/profile/drifted.js
var drifted = __webpack_require__(58886);
// EXTERNAL MODULE: ./files/profile.js
var profile = __webpack_require__(15316);
;// CONCATENATED MODULE: ./commands/data-validate/baselines.js





/** Checks against a baseline, each with what that says. Baselines are trusted texts: a pull request can't move them. */
async function withBaselines(checks, contract, admission) {
    const profiles = await profilesOf(checks.flatMap(baselineOf), admission);
    const wrong = [];
    const made = checks.map((check) => {
        const named = baselineOf(check)[0];
        const profile = named && profiles.get(named.path);
        if (!named || !profile)
            return check;
        const against = { check, named, profile, contract: contract.id };
        const resolved = resolve(against);
        if (!isFinding(resolved))
            return resolved;
        wrong.push(resolved);
        return check;
    });
    if (wrong.length > 0)
        throw (0,finding/* badInput */.AN)(...wrong);
    return made;
}
const baselineOf = ({ measures }) => measures.kind === 'drift' || measures.kind === 'row-count-change' ? [measures.baseline] : [];
async function profilesOf(named, { trusted }) {
    const profiles = new Map();
    for (const { path: file, at } of named) {
        if (!profiles.has(file))
            profiles.set(file, (0,profile/* readProfile */.e)(await trusted(file, at)));
    }
    return profiles;
}
const isFinding = (made) => 'code' in made;
function resolve(against) {
    const { check, named, profile, contract } = against;
    const params = { check: (0,labelled.id)(check.name), file: (0,labelled/* path */.Ae)(named.path) };
    if (profile.contract.id !== contract) {
        const of = { ...params, got: (0,labelled.id)(profile.contract.id), expected: (0,labelled.id)(contract) };
        return (0,finding/* error */.z3)('profile/of-other-contract', of, named.at);
    }
    const table = profile.tables.find(({ schema }) => schema === check.schema);
    if (!table)
        return (0,finding/* error */.z3)('profile/lacks', { ...params, what: (0,labelled.id)(check.schema) }, named.at);
    if (table.rows === null)
        return (0,finding/* error */.z3)('profile/leaves-out', params, named.at);
    const { measures } = check;
    if (measures.kind === 'row-count-change')
        return { ...check, measures: { ...measures, before: table.rows } };
    if (measures.kind !== 'drift')
        throw new Error('a check without a baseline');
    return ofColumn(against, measures, table, table.rows);
}
function ofColumn({ check, named, profile }, measures, table, rows) {
    const params = { check: (0,labelled.id)(check.name), file: (0,labelled/* path */.Ae)(named.path) };
    const found = table.properties.find(({ property }) => property === check.property);
    if (!found)
        return (0,finding/* error */.z3)('profile/lacks', { ...params, what: (0,labelled.id)(check.property ?? '') }, named.at);
    if (!fits(found.bins, measures.column))
        return (0,finding/* error */.z3)('profile/of-other-type', params, named.at);
    const before = { bins: found.bins, cells: found.cells, rows, isMerged: profile.parts.length > 1 };
    return (0,drifted/* canTell */.yn)(before)
        ? { ...check, measures: { ...measures, before } }
        : (0,finding/* error */.z3)('profile/leaves-out', params, named.at);
}
/** Whether values of the column could ever be in those bins. */
function fits(bins, { reading }) {
    if (bins.kind === 'edges')
        return reading.as === 'integer' || reading.as === 'number';
    return reading.as !== 'moment' && bins.values.every((each) => (0,contract_reading/* readValue */.wK)(reading, each) !== undefined);
}

;// CONCATENATED MODULE: ./commands/data-validate/order.js








async function orderOf(admission) {
    const partition = partitionOf(admission);
    if (partition.contract === undefined) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('contract/none', { partition: (0,labelled.id)(partition.origin) }, partition.at));
    }
    const text = await admission.trusted(partition.contract, partition.at);
    const contract = (0,odcs/* readContract */.J)(text);
    refuseUnreachable(contract, partition, (0,partition_data/* hasTables */.q5)(partition.origin, admission));
    return { partition, text, contract, tables: await tableOrders(contract, admission) };
}
/** What is asserted of each table, with what the baselines say. */
const tableOrders = (contract, admission) => Promise.all(contract.tables.map((table) => tableOrder(table, contract)).map(resolved(contract, admission)));
const resolved = (contract, admission) => async (table) => ({
    ...table,
    checks: await withBaselines(table.checks, contract, admission),
});
/** Data that nothing is asserted of is not checked, and never passes. */
function tableOrder(contract, { tables }) {
    const checks = checksOf(contract);
    if (checks.length === 0)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('contract/no-checks', { contract: (0,labelled.id)(contract.id) }, contract.at));
    return { contract, checks: tables.length === 1 ? checks : checks.map((check) => inTable(check, contract)) };
}
/** Among several tables a check is called after its own, too. */
const inTable = (check, { table }) => ({
    ...check,
    name: check.name.startsWith(`${table}: `) ? check.name : `${table}.${check.name}`,
});
function refuseUnreachable({ tables }, { origin }, isByTable) {
    const [, second] = tables;
    if (second && !isByTable) {
        const params = { partition: (0,labelled.id)(origin), number: (0,labelled/* known */.eO)(tables.length), placeholder: (0,labelled.id)(data_tables/* TABLE_PLACEHOLDER */.dA) };
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('data/several-tables', params, second.at));
    }
    const unusable = isByTable ? tables.filter(({ physicalName }) => !(0,data_tables/* canStandInPath */.DS)(physicalName)) : [];
    if (unusable.length === 0)
        return;
    throw (0,finding/* badInput */.AN)(...unusable.map(({ physicalName, at }) => (0,finding/* error */.z3)('contract/table-name-unusable', { table: (0,labelled.id)(physicalName) }, at)));
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


/***/ }),

/***/ 39672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q5: () => (/* binding */ hasTables),
  $H: () => (/* binding */ openData),
  pQ: () => (/* binding */ partitionData),
  x9: () => (/* binding */ tableData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/data/table.js
var data_table = __webpack_require__(23107);
// EXTERNAL MODULE: ./domain/data/tables.js
var tables = __webpack_require__(86310);
// EXTERNAL MODULE: ./domain/places/catalogue.js
var catalogue = __webpack_require__(16906);
// EXTERNAL MODULE: ./domain/policy/rules.js
var rules = __webpack_require__(29870);
;// CONCATENATED MODULE: ./domain/data/whereabouts.js


const AWS = 'aws';
/**
 * Whether a bucket lies where the policy says that its partition does: every place that its region could be in is one of
 * the location's, nobody can compel those who run it who could not compel those who run the location, and the location
 * is not the controller's own. A store with an endpoint lies, as a folder does, where the site's administrator says.
 */
function liesAt({ region, endpoint }, location, { regions }) {
    if (endpoint !== undefined)
        return true;
    const stated = regions?.get(`${AWS}/${region}`);
    const places = stated?.places ?? (0,catalogue/* regionPlaces */.Rg)(AWS, region) ?? 'unknown';
    const operators = stated?.operators ?? (0,catalogue/* regionOperators */.qr)(AWS, region) ?? 'unknown';
    return location.runBy !== 'self' && allWithin(places, location.places) && allWithin(operators, location.operators);
}
/** What a location leaves unknown every deny bites already. */
const allWithin = (inner, outer) => outer === 'unknown' || (inner !== 'unknown' && (0,rules/* within */.ux)(inner, outer));

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./commands/partition-data.js






/**
 * The files of a partition, of all its tables, where its site keeps them, or fetched into a new folder from a bucket in
 * their own place.
 */
async function partitionData(partition, into, { site, policy }, ports) {
    const files = (0,tables/* filesOfAll */.Uh)(site.partition(partition));
    if (files.objects)
        mustLieThere(partition, files.objects, policy);
    return ports.localData({ partition, files, into });
}
/** Before anything is asked of the bucket: what would come from elsewhere would have crossed a border. */
function mustLieThere(origin, objects, policy) {
    const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
    const name = partitions.find((each) => each.origin === origin)?.location ?? '';
    const location = policy.locations.get(name);
    if (location !== undefined && liesAt(objects, location, policy))
        return;
    const params = { partition: (0,labelled.id)(origin), region: (0,labelled.id)(objects.region), location: (0,labelled.id)(name) };
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-elsewhere', params));
}
/** Whether the site says of each table of a partition where it lies. */
function hasTables(partition, { site }) {
    const table = site.table(partition);
    return table ? (0,data_table/* isAnyTable */.$)(table) : (0,tables/* isByTable */.wJ)(site.partition(partition));
}
/** Of the files of a partition, which are on this machine now, those of one table. */
const tableData = ({ partition, objects, path }, table, into, { site }, ports) => {
    const files = (0,tables/* filesOfTable */.hN)(site.partition(partition), table, objects && path);
    return ports.localData({ partition, files, into });
};
/** Opens them. What the engine says quotes data, so its words stay in the state of the site. */
const openData = (engine, data, scratch, { site, target: { capacity } }) => engine.open({ data, scratch, capacity, errorLog: (0,external_node_path_.join)(site.stateRoot, 'engine-errors.log') });


/***/ }),

/***/ 36072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ sumText),
/* harmony export */   Bx: () => (/* binding */ LARGEST_WHOLE),
/* harmony export */   HE: () => (/* binding */ sumIn),
/* harmony export */   TQ: () => (/* binding */ LARGEST_DECIMAL),
/* harmony export */   eG: () => (/* binding */ meanBySum)
/* harmony export */ });
/** Up to here a trillion values have a sum of 38 digits, nine of them after the point, and a double tells them apart. */
const LARGEST_WHOLE = 10n ** 17n;
const LARGEST_DECIMAL = 1e15;
const DECIMALS = 9;
const ONE = 10n ** BigInt(DECIMALS);
/** `-12.5`; undefined for what is no decimal of nine decimals. */
function sumIn(text) {
    const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,9}))?$/.exec(text) ?? [];
    if (sign === undefined)
        return undefined;
    return BigInt(`${sign}${whole}${fraction.padEnd(DECIMALS, '0')}`);
}
/** The double next to what the sum is over so many; the same wherever it is worked out. */
function meanBySum(sum, of) {
    const over = BigInt(of) * ONE;
    return Number(sum / over) + Number(sum % over) / Number(over);
}
/** As `sumIn` reads it, in one form. */
function sumText(sum) {
    const digits = String(sum < 0n ? -sum : sum).padStart(DECIMALS + 1, '0');
    const text = `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`.replace(/\.?0+$/, '');
    return sum < 0n ? `-${text}` : text;
}


/***/ }),

/***/ 48368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CI: () => (/* binding */ partsOf),
  lq: () => (/* binding */ takenOf),
  rD: () => (/* binding */ wholeNumber)
});

// EXTERNAL MODULE: ./domain/contract/reading.js
var reading = __webpack_require__(21561);
;// CONCATENATED MODULE: ./domain/profile/cells-sql.js

/** Aggregates that count the rows of each cell, in the order of the cells. Every row is in one. */
function cellsSql(column, bins, names) {
    const { dialect } = names;
    const [stored, value] = [names.stored(column), names.value(column)];
    const conditions = [
        `${stored} IS NULL`,
        `${stored} IS NOT NULL AND ${value} IS NULL`,
        ...(bins.kind === 'edges' ? byEdges(bins.edges, column, names) : byValue(bins.values, column, names)),
    ];
    return conditions.map((each) => dialect.countIf(each));
}
function byEdges(edges, column, names) {
    const value = names.dialect.double(names.value(column));
    const double = (edge = 0) => names.dialect.constant({ as: 'number' }, edge);
    const last = edges.length - 1;
    const inside = edges.slice(1).map((high, at) => {
        const below = at + 1 === last ? '<=' : '<';
        return `${value} >= ${double(edges[at])} AND ${value} ${below} ${double(high)}`;
    });
    return [...inside, `${value} < ${double(edges[0])}`, `${value} > ${double(edges[last])}`];
}
function byValue(values, column, { dialect, value, text, stored }) {
    const typed = column.reading.as === 'text' ? text(column) : value(column);
    const constants = values.map((each) => {
        const read = (0,reading/* readValue */.wK)(column.reading, each);
        if (read === undefined)
            throw new Error('a bin for a value that its column could not hold');
        return dialect.constant(column.reading, read);
    });
    const other = `${stored(column)} IS NOT NULL AND ${typed} IS NOT NULL AND ${typed} NOT IN (${constants.join(', ')})`;
    return [...constants.map((each) => `${typed} = ${each}`), other];
}

// EXTERNAL MODULE: ./domain/profile/drifted.js
var drifted = __webpack_require__(58886);
// EXTERNAL MODULE: ./domain/contract/exact-sum.js
var exact_sum = __webpack_require__(36072);
// EXTERNAL MODULE: ./domain/contract/row-test-sql.js + 1 modules
var row_test_sql = __webpack_require__(56406);
;// CONCATENATED MODULE: ./domain/contract/measures.js




/** The aggregates that a measure is made of, as SQL over one pass. */
function partsOf(measure, names) {
    switch (measure.kind) {
        case 'rows':
            return [(0,row_test_sql/* countSql */.eA)(measure.of, names)];
        case 'answer':
            return [];
        case 'condition':
        case 'query':
            throw new Error('SQL of a user that no session has made safe');
        case 'unmatched':
            throw new Error('keys of other tables are not in this statement');
        case 'cells':
            return cellsSql(measure.column, measure.bins, names);
        case 'drift':
            return cellsSql(measure.column, given(measure.before).bins, names);
        case 'row-count-change':
            return ['count(*)'];
        case 'mean':
            return meanParts(measure.column, names);
        case 'quantile':
            return [`percentile_cont(${measure.at}) WITHIN GROUP (ORDER BY ${doubleOf(measure.column, names)})`];
        case 'age': {
            const value = names.value(measure.column);
            return [names.dialect.secondsBetween(`max(${value}) FILTER (WHERE ${value} <= ${names.now})`, names.now)];
        }
    }
}
/** Beyond it a sum, or the sum of squares that PostgreSQL keeps beside it, may be more than a double: infinity to one engine, an error to another. */
const LARGEST_MEANT = 1e140;
/** A sum of doubles is not exact, and another one in another order: that of decimals is, where all values are some. */
function meanParts(column, names) {
    const { dialect } = names;
    const value = doubleOf(column, names);
    const [low, high] = [-LARGEST_MEANT, LARGEST_MEANT].map((each) => dialect.constant({ as: 'number' }, each));
    const some = `FILTER (WHERE ${value} > ${low} AND ${value} < ${high})`;
    const mean = `CASE WHEN min(${value}) > ${low} AND max(${value}) < ${high} THEN avg(${value}) ${some} END`;
    const decimal = dialect.decimal(column.reading, names.text(column), names.value(column));
    const sum = [`count(${decimal})`, dialect.textOf(`sum(${decimal})`)];
    return [mean, `count(${value})`, `min(${value})`, `max(${value})`, ...sum];
}
const doubleOf = (column, names) => names.dialect.double(names.value(column));
function takenOf(measure, parts) {
    const [first, count] = parts;
    if (measure.kind === 'rows')
        return { number: wholeNumber(first) };
    if (measure.kind === 'row-count-change')
        return changeOf(given(measure.before), wholeNumber(first));
    if (measure.kind === 'cells' || measure.kind === 'drift')
        return ofCells(measure, parts.map(wholeNumber));
    // Of values there is a mean, unless they are too large for one: that is not the same as none.
    if (measure.kind === 'mean' && first === null && wholeNumber(count) > 0)
        return 'no-number';
    if (typeof first !== 'number' || !Number.isFinite(first))
        return undefined;
    if (measure.kind === 'age')
        return { number: Math.ceil(first) };
    return measure.kind === 'mean' ? meanOf(first, parts) : { number: first };
}
/**
 * A mean tells of single rows where few make it what it is: of a thousand zeros and ones it tells how many ones there
 * are. So it speaks of no more rows than would have to lie at one end, all others at the other, to give it; where all
 * are equal, of each.
 */
function meanOf(ofDoubles, [, count, least, most, exact, text]) {
    const of = wholeNumber(count);
    const sum = wholeNumber(exact) === of ? (0,exact_sum/* sumIn */.HE)(String(text)) : undefined;
    const mean = sum === undefined ? ofDoubles : (0,exact_sum/* meanBySum */.eG)(sum, of);
    const [low, high] = [Number(least), Number(most)];
    const atOneEnd = [mean - low, high - mean].map((part) => Math.floor((of * part) / (high - low) + ROUNDING));
    const smallest = Math.max(1, Math.min(...atOneEnd.map((rows) => rows || 1)));
    return { number: mean, of, smallest, ...(sum === undefined ? {} : { sum: (0,exact_sum/* sumText */.$u)(sum) }) };
}
const ROUNDING = 1e-6;
/** By how many percent; of none nothing can be said. */
function changeOf(before, rows) {
    const change = Math.abs(rows - before);
    return before === 0 ? undefined : { number: (100 * change) / before, of: rows, smallest: change };
}
function ofCells(measure, cells) {
    const of = cells.reduce((sum, cell) => sum + cell, 0);
    if (measure.kind === 'cells')
        return { number: of, of, cells };
    const before = given(measure.before);
    const number = (0,drifted/* driftOf */.$p)(measure.distance, before, cells);
    if (number === undefined)
        return undefined;
    const atMost = (0,drifted/* driftAtMost */.A8)(measure.distance, before, cells);
    const bound = atMost === undefined ? {} : { atMost };
    return {
        number,
        of,
        cells,
        ...bound,
        ...(givesCellsAway(measure.distance, before, cells) ? smallestCell(cells) : {}),
    };
}
/** Of so few cells a distance can be turned back into counts; the largest difference is one already. */
const FEW_CELLS = 3;
const givesCellsAway = (distance, before, cells) => distance === 'l-infinity' || cells.filter((cell, at) => cell > 0 || before.cells[at] !== 0).length <= FEW_CELLS;
function smallestCell(cells) {
    return { smallest: Math.min(...cells.filter((cell) => cell > 0)) };
}
function given(before) {
    if (before === undefined)
        throw new Error('a rule against a baseline that nobody has read');
    return before;
}
function wholeNumber(value) {
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        throw new Error('the engine gave no whole number');
    return number;
}


/***/ }),

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ referenceChecks),
/* harmony export */   gI: () => (/* binding */ unmatchedSql),
/* harmony export */   l$: () => (/* binding */ keysSql),
/* harmony export */   rb: () => (/* binding */ rowsUnmatched)
/* harmony export */ });
/* harmony import */ var _row_test_sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56406);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57465);


/** Each reference of a table as a check: so many rows refer to what is not there. */
const referenceChecks = (contract) => contract.references.map((reference) => {
    const { from, limit, unit, says, severity, at, name } = reference;
    const [only] = from.length === 1 ? from : [];
    return {
        schema: contract.table,
        metric: 'references',
        measures: { kind: 'unmatched', columns: referring(contract, reference), to: reference.to },
        limit,
        says,
        unit,
        severity,
        at,
        ...(only === undefined ? {} : { property: only }),
        name: name ?? `${from.join(', ')}: references`,
    };
});
/** The columns that refer, read as those that they refer to are: among integers `01` refers to `1`. */
function referring({ properties }, { from, to }) {
    return from.map((name, at) => {
        const property = properties.find((each) => each.name === name);
        const target = to.columns[at];
        if (!property || !target)
            throw new Error('a reference that its reader did not resolve');
        return { name: property.column, reading: target.reading };
    });
}
/** The keys that there are, each once, as `k0`, `k1`, …; rows with a null in their key have none. */
const keysSql = (columns, dialect) => `SELECT DISTINCT ${keysOf(columns, dialect)} FROM source WHERE ${arePresent(columns)}`;
/** How many rows refer to a key that is not there; those with a null in it refer to nothing. */
function unmatchedSql({ columns }, keys, dialect) {
    const own = `SELECT ${keysOf(columns, dialect)} FROM source WHERE ${arePresent(columns)}`;
    const same = columns.map((_, at) => `there.k${at} = own.k${at}`).join(' AND ');
    return `SELECT count(*) AS unmatched FROM (${own}) AS own WHERE NOT EXISTS (SELECT 1 FROM ${keys} AS there WHERE ${same})`;
}
const keysOf = (columns, dialect) => columns.map((column, at) => `${keySql(column, dialect)} AS k${at}`).join(', ');
const keySql = ({ name, reading }, dialect) => comparable(reading, { text: (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name), value: dialect.typed(reading, (0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)) }, dialect);
/** What is not of its type is compared as text, and is none of the values: the first letter keeps the two apart. */
const comparable = ({ as }, { text, value }, dialect) => as === 'text' ? text : `COALESCE('v' || ${dialect.textOf(value)}, 't' || ${text})`;
/** What selects the rows of `typed` that refer to a key that is not there. */
function rowsUnmatched({ columns }, keys, names) {
    const same = columns.map((column, at) => {
        const read = { text: names.text(column), value: names.value(column) };
        return `there.k${at} = ${comparable(column.reading, read, names.dialect)}`;
    });
    return `WHERE ${(0,_row_test_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .presentSql */ .U3)(columns, names)} AND NOT EXISTS (SELECT 1 FROM ${keys} AS there WHERE ${same.join(' AND ')})`;
}
const arePresent = (columns) => columns.map(({ name }) => `${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)} IS NOT NULL`).join(' AND ');


/***/ }),

/***/ 56406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ countSql),
  c1: () => (/* binding */ groupsOf),
  U3: () => (/* binding */ presentSql),
  bd: () => (/* binding */ rowsOfTest)
});

;// CONCATENATED MODULE: ./domain/contract/json-test-sql.js
function jsonSql({ column, of }, names, condition) {
    const words = wordsOf(names);
    if (of.test === 'part')
        return partSql(names.text(column), of.path, of.of, { names, words, condition, depth: 0 });
    return shapeSql(of, names.value(column), words);
}
function shapeSql(of, value, words) {
    switch (of.test) {
        case 'fewer-items':
            return `${words.itemCount(value)} < ${of.number}`;
        case 'more-items':
            return `${words.itemCount(value)} > ${of.number}`;
        case 'fewer-keys':
            return `${words.keyCount(value)} < ${of.number}`;
        case 'more-keys':
            return `${words.keyCount(value)} > ${of.number}`;
        case 'repeated-items':
            return words.hasRepeatedItem(value);
        case 'without-key':
            return `NOT ${words.hasKey(value, of.key)}`;
    }
}
function partSql(text, [step, ...rest], of, within) {
    const { names, words, condition, depth } = within;
    if (step === undefined)
        return condition(of, named(text, names));
    const value = names.dialect.typed({ as: 'json', of: step === 'each' ? 'array' : 'object' }, text);
    if (step === 'each') {
        const item = `x${depth}`;
        return words.someItem(value, item, partSql(item, rest, of, { ...within, depth: depth + 1 }));
    }
    const found = partSql(words.part(value, step.key), rest, of, within);
    // What is not there at all lacks no part.
    return rest.length === 0 ? `(${value} IS NOT NULL AND ${found})` : found;
}
/** The same words for a part, which is the only thing that is asked for. */
const named = (text, { dialect, now }) => ({
    dialect,
    now,
    stored: () => text,
    text: () => text,
    value: ({ reading }) => dialect.typed(reading, text),
});
function wordsOf({ dialect }) {
    if (!dialect.json)
        throw new Error('an engine that knows no JSON');
    return dialect.json;
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
    if (test.kind === 'sql')
        return names.dialect.countIf(test.where);
    // The difference of two counts, which others need as well, costs next to nothing.
    if (test.kind === 'null')
        return `count(*) - count(${names.stored(test.column)})`;
    if (test.kind === 'not-of-type')
        return `count(${names.stored(test.column)}) - count(${names.value(test.column)})`;
    return names.dialect.countIf(conditionSql(test, names));
}
/** What selects the rows of `typed` that a test is about; undefined where it is about none in particular. */
function rowsOfTest(test, names, mostGroups) {
    if (test.kind === 'all')
        return undefined;
    if (test.kind === 'sql')
        return `WHERE ${test.where}`;
    if (test.kind !== 'repeated')
        return `WHERE ${conditionSql(test, names)}`;
    const present = presentSql(test.columns, names);
    const keys = groupsOf(test.columns, names);
    const named = keys.map((key, at) => `${key} AS g${at}`).join(', ');
    const same = keys.map((key, at) => `again.g${at} IS NOT DISTINCT FROM ${key}`).join(' AND ');
    // Groups go to the disk where memory is too small; a window over all rows does not.
    const groups = `SELECT ${named} FROM typed WHERE ${present} GROUP BY ${keys.join(', ')} HAVING count(*) > 1 LIMIT ${mostGroups}`;
    return `JOIN (${groups}) AS again ON ${same} WHERE ${present}`;
}
/** Rows in which none of the columns is null. */
const presentSql = (columns, names) => columns.map((column) => `${names.stored(column)} IS NOT NULL`).join(' AND ');
function repeatedSql(columns, names) {
    const [column] = columns;
    if (column && columns.length === 1)
        return `count(${names.stored(column)}) - ${distinctOf(column, names)}`;
    const present = presentSql(columns, names);
    return `${names.dialect.countIf(present)} - ${distinctRows(columns, present, names)}`;
}
/** What is not of its type differs from the others as text, and from all values. */
function distinctOf(column, names) {
    const [text, value] = [names.text(column), names.value(column)];
    if (column.reading.as === 'text')
        return `count(DISTINCT ${text})`;
    return `count(DISTINCT ${value}) - count(DISTINCT ${text}) FILTER (WHERE ${value} IS NULL)`;
}
const distinctRows = (columns, present, names) => `count(DISTINCT row(${groupsOf(columns, names).join(', ')})) FILTER (WHERE ${present})`;
/** What rows are grouped by to find those that are repeated: what is not of its type differs as text, and from all values. */
const groupsOf = (columns, names) => columns.flatMap((column) => {
    const [text, value] = [names.text(column), names.value(column)];
    return column.reading.as === 'text' ? [text] : [value, `CASE WHEN ${value} IS NULL THEN ${text} END`];
});
function conditionSql(test, names) {
    const stored = names.stored(test.column);
    const text = names.text(test.column);
    const value = names.value(test.column);
    const { reading } = test.column;
    const { dialect } = names;
    switch (test.kind) {
        case 'null':
            return `${stored} IS NULL`;
        case 'not-of-type':
            return `${stored} IS NOT NULL AND ${value} IS NULL`;
        case 'outside':
            return `NOT (${value} ${OPERATORS[test.bound]} ${dialect.constant(reading, test.value)})`;
        case 'not-in-range':
            return `NOT (${value} BETWEEN ${dialect.constant(reading, test.low)} AND ${dialect.constant(reading, test.high)})`;
        case 'not-single-precision':
            return `${value} IS NOT NULL AND NOT COALESCE(${dialect.isSinglePrecision(value)}, FALSE)`;
        case 'shorter':
            return `length(${text}) < ${test.characters}`;
        case 'longer':
            return `length(${text}) > ${test.characters}`;
        case 'unlike':
            return `NOT ${dialect.matches(text, test.pattern)}`;
        case 'no-multiple':
            return `${value} IS NOT NULL AND NOT COALESCE(${dialect.isMultiple(reading, text, value, test.step)}, FALSE)`;
        case 'invalid':
            return invalidSql(test, names);
        case 'missing':
            return missingSql(test, names);
        case 'json':
            return jsonSql(test, names, conditionSql);
    }
}
function invalidSql({ column, valid, pattern }, names) {
    const demands = [
        ...(valid ? [among(column, valid, names)] : []),
        ...(pattern ? [names.dialect.matches(names.text(column), pattern)] : []),
    ];
    return `${names.stored(column)} IS NOT NULL AND NOT (${demands.join(' AND ')})`;
}
function missingSql({ column, missing, orNull }, names) {
    const listed = among(column, missing, names);
    return orNull ? `${names.stored(column)} IS NULL OR ${listed}` : listed;
}
/** Never NULL, so that it can be negated. */
function among(column, { values, texts }, names) {
    const sides = [
        ...(values.length > 0
            ? [
                `${names.value(column)} IN (${values.map((value) => names.dialect.constant(column.reading, value)).join(', ')})`,
            ]
            : []),
        ...(texts.length > 0 ? [`${names.text(column)} IN (${texts.map(sql/* literal */.e).join(', ')})`] : []),
    ];
    return `(${['FALSE', ...sides.map((side) => `COALESCE(${side}, FALSE)`)].join(' OR ')})`;
}


/***/ }),

/***/ 50561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ LINE_ENDS),
/* harmony export */   JC: () => (/* binding */ ENCODINGS),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   oq: () => (/* binding */ DATA_FORMATS)
/* harmony export */ });
/** What all keys that are meant begin with, up to a `/`. The rest of each is the name of its file, once it is fetched. */
const prefixOf = (key) => key.slice(0, key.replace(/[*?].*$/s, '').lastIndexOf('/') + 1);
const DATA_FORMATS = ['csv', 'json-lines', 'parquet'];
/** `utf-16` begins with a byte order mark that says which of the two it is. */
const ENCODINGS = ['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'];
/** `mixed`: lines end with LF, CR or CR LF as it comes. */
const LINE_ENDS = ['alike', 'mixed'];


/***/ }),

/***/ 23107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isAnyTable)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86310);

/** Whether the contract says which tables there are: `{table}` stands for the name of each. */
const isAnyTable = ({ table }) => table === _tables_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_PLACEHOLDER */ .dA;


/***/ }),

/***/ 86310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ canStandInPath),
/* harmony export */   Uh: () => (/* binding */ filesOfAll),
/* harmony export */   dA: () => (/* binding */ TABLE_PLACEHOLDER),
/* harmony export */   hN: () => (/* binding */ filesOfTable),
/* harmony export */   wJ: () => (/* binding */ isByTable)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50561);

/** In the path of a partition it stands for the name of a table. */
const TABLE_PLACEHOLDER = '{table}';
const isByTable = ({ path }) => path.includes(TABLE_PLACEHOLDER);
/** Where all tables of a partition lie: any name stands for any table. */
const filesOfAll = (files) => filled(files, '*');
/**
 * Where one table lies; among objects that were fetched, in the folder that they were fetched into. The name comes from a
 * contract: it has to be one that leads nowhere else.
 */
function filesOfTable(files, table, fetchedInto = '') {
    if (!canStandInPath(table))
        throw new Error('a name of a table that was not looked at');
    const { objects, ...form } = files;
    if (objects === undefined)
        return filled(files, table);
    const below = named(objects.key, table).slice((0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(named(objects.key, '*')).length);
    return { ...form, path: `${fetchedInto}/${below}` };
}
const filled = ({ objects, ...files }, name) => ({
    ...files,
    path: named(files.path, name),
    ...(objects === undefined ? {} : { objects: { ...objects, key: named(objects.key, name) } }),
});
const named = (path, table) => path.replaceAll(TABLE_PLACEHOLDER, () => table);
/** No separator, no pattern, no folder above, and no hidden file, which the pattern for all tables would not see. */
const canStandInPath = (table) => /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$/u.test(table);


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


/***/ }),

/***/ 75852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ cellNames),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   kQ: () => (/* binding */ INSIDE_FROM),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   pg: () => (/* binding */ binned),
/* harmony export */   z$: () => (/* binding */ sameBins)
/* harmony export */ });
/* unused harmony export binsOf */
/** The cells in their order: null, not of the type, those inside the bins, those outside of them. */
const INSIDE_FROM = 2;
const insideOf = (bins) => (bins.kind === 'edges' ? bins.edges.length - 1 : bins.values.length);
const cellsOf = (bins) => INSIDE_FROM + insideOf(bins) + (bins.kind === 'edges' ? 2 : 1);
/** What each cell is called. */
function cellNames(bins) {
    const common = ['null', 'not of the type'];
    if (bins.kind === 'values')
        return [...common, ...bins.values, 'other'];
    const { edges } = bins;
    const between = edges.slice(1).map((high, at) => `${edges[at]} to ${high}`);
    return [...common, ...between, `below ${edges[0]}`, `above ${edges.at(-1)}`];
}
const sameBins = (one, other) => keyOf(one) === keyOf(other);
const keyOf = (bins) => JSON.stringify(bins.kind === 'edges' ? bins.edges : bins.values);
const BINS = 10;
/**
 * What the contract alone says of a property's bins: those of a drift rule, its valid values, the two truth values, or
 * ten of one width between its limits. Undefined where it says nothing: quantiles would be data.
 */
function binsOf(property) {
    const { reading, constraints, quality } = property;
    const edges = quality.flatMap(edgesOf)[0];
    if (edges)
        return { kind: 'edges', edges };
    if (reading.as === 'boolean')
        return { kind: 'values', values: ['false', 'true'] };
    if (reading.as === 'moment')
        return undefined;
    const values = quality.flatMap(validOf)[0];
    if (values)
        return { kind: 'values', values };
    const [low, high] = [limitOf(constraints, 'minimum'), limitOf(constraints, 'maximum')];
    if (low === undefined || high === undefined || !(high > low))
        return undefined;
    return { kind: 'edges', edges: between(low, high, reading.as === 'integer' ? Math.min(BINS, high - low) : BINS) };
}
function edgesOf(rule) {
    return rule.kind === 'own' && rule.own.rule === 'drift' && rule.own.edges ? [rule.own.edges] : [];
}
function validOf(rule) {
    if (rule.kind !== 'library' || rule.metric.metric !== 'invalidValues' || !rule.metric.valid)
        return [];
    const { values } = rule.metric.valid;
    return values.length > 0 ? [[...new Set(values.map(String))]] : [];
}
/** A limit that a double holds; nearly all are. */
function limitOf(constraints, which) {
    const names = which === 'minimum' ? ['minimum', 'exclusiveMinimum'] : ['maximum', 'exclusiveMaximum'];
    const [found] = constraints.flatMap((each) => (names.includes(each.kind) && 'bound' in each ? [each.bound] : []));
    const limit = typeof found === 'bigint' || typeof found === 'number' ? Number(found) : undefined;
    return limit !== undefined && Number.isFinite(limit) ? limit : undefined;
}
/** Ends are the limits themselves. Edges that a double can't tell apart are one. */
function between(low, high, bins) {
    const edges = Array.from({ length: bins + 1 }, (_, at) => (at === bins ? high : low + (at * (high - low)) / bins));
    return [...new Set(edges.filter(Number.isFinite))].sort((a, b) => a - b);
}
/** The properties that a profile tells the cells of. */
const binned = ({ properties }) => properties.flatMap((property) => {
    const bins = binsOf(property);
    return bins ? [{ property, bins }] : [];
});


/***/ }),

/***/ 58886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   A8: () => (/* binding */ driftAtMost),
/* harmony export */   yn: () => (/* binding */ canTell)
/* harmony export */ });
/* harmony import */ var _statistics_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21903);
/* harmony import */ var _suppress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88257);


/** How far the cells have moved; undefined where one of the two is of no rows. */
function driftOf(distance, before, after) {
    const rows = after.reduce((sum, cell) => sum + cell, 0);
    const [from, to] = [comparable(before.cells, before.rows, before), comparable(after, rows, before)].map(_statistics_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .AR);
    return from && to && _statistics_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DISTANCES */ .RT[distance](from, to);
}
/** Cells that the baseline leaves out are compared as one: how many rows are in all of them is known. */
function comparable(cells, rows, { cells: told }) {
    const shown = cells.filter((_, at) => told[at] !== null).map((cell) => cell ?? 0);
    if (shown.length === told.length)
        return shown;
    return [...shown, rows - shown.reduce((sum, cell) => sum + cell, 0)];
}
/**
 * No less than they can have moved, where cells are left out of the baseline: among those any may be the large one that
 * covers the others. Undefined where all are told.
 */
function driftAtMost(distance, before, after) {
    const to = (0,_statistics_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .AR)(after);
    const hidden = before.cells.flatMap((cell, at) => (cell === null ? [at] : []));
    if (hidden.length === 0 || to === undefined)
        return undefined;
    return Math.max(...hidden.map((large) => (0,_statistics_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .distanceAtMost */ .It)(distance, possible(before, large), to)));
}
/** What each cell may have been, if that one is the large one. */
function possible({ cells, rows, isMerged }, large) {
    const left = cells.reduce((all, cell) => all - (cell ?? 0), rows);
    const others = cells.filter((cell) => cell === null).length - 1;
    // A share of none is not the end of those that are some: it counts as more.
    const small = isMerged ? [0, 1] : [1, _suppress_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_GROUP */ .h$ - 1];
    const counts = (cell, at) => {
        if (cell !== null)
            return [cell];
        return at === large ? small.map((each) => Math.max(0, left - each * others)) : small;
    };
    return cells.map((cell, at) => counts(cell, at).map((count) => count / rows));
}
/** Whether a baseline tells enough to see a change by: with one cell alone nothing ever moves. */
const canTell = ({ cells }) => cells.filter((cell) => cell !== null).length >= 2;


/***/ }),

/***/ 88257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ suppressed),
/* harmony export */   US: () => (/* binding */ withoutSmall),
/* harmony export */   h$: () => (/* binding */ MIN_GROUP)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75852);

/** From one to this many less one rows are a small group of persons. */
const MIN_GROUP = 10;
/** A profile for those who may see aggregates alone: no small group stands in it, and none can be worked out of it. */
const suppressed = (profile, minRecords) => ({
    ...profile,
    numbers: 'suppressed',
    tables: profile.tables.map((table) => suppressedTable(table, minRecords)),
});
/**
 * Of a check is told that no row is counted, which is no group, and no other number: several about one column, with its
 * cells, would tell more than each alone.
 */
function suppressedTable(table, minRecords) {
    const { rows, unreadable, checks, apart, properties } = table;
    const isEnough = rows !== null && rows >= Math.max(minRecords, MIN_GROUP) && !isSmall(unreadable);
    return {
        ...table,
        rows: isEnough ? rows : null,
        unreadable: isEnough ? unreadable : null,
        checks: checks.map((each) => ({ ...each, rows: isEnough && each.rows === 0 ? 0 : null })),
        apart: apart.map(({ check, passed }) => ({ check, passed })),
        properties: properties.map((each) => (isEnough ? suppressedProperty(each) : allLeftOut(each))),
    };
}
const suppressedProperty = (property) => ({
    ...property,
    cells: withoutSmall(property.cells, property.bins),
});
const allLeftOut = (property) => ({
    ...property,
    cells: property.cells.map(() => null),
});
/**
 * The cells without the small ones. All rows less the others would tell a small one, so a large cell goes with them: the
 * smallest of those inside the bins, since what is outside, null, or not of the type may be told by a check. Where there
 * is no such cell, or where it covers nothing, all of them go.
 */
function withoutSmall(cells, bins) {
    const small = cells.flatMap((cell) => (cell !== null && isSmall(cell) ? [cell] : []));
    if (small.length === 0)
        return cells;
    const [cover, next] = largeInside(cells, bins);
    if (cover === undefined || !covers(cover.cell, small, next?.cell))
        return cells.map(() => null);
    return cells.map((cell, at) => (at === cover.at || isSmall(cell) ? null : cell));
}
/**
 * Whether the small cells could be others, for one who knows the sum of what is left out, and that the cover is at least
 * a group, and no larger than the next cell that is told.
 */
function covers(cover, small, next = Number.POSITIVE_INFINITY) {
    const sum = small.reduce((all, each) => all + each, cover);
    const least = Math.max(MIN_GROUP, sum - small.length * (MIN_GROUP - 1));
    const most = Math.min(next - 1, sum - small.length);
    return most > least;
}
/** The cells inside the bins that are no small groups, from the smallest on. */
function largeInside(cells, bins) {
    const inside = cells.flatMap((cell, at) => {
        const isInside = at >= _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE_FROM */ .kQ && at < _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE_FROM */ .kQ + (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(bins);
        return isInside && cell !== null && cell >= MIN_GROUP ? [{ cell, at }] : [];
    });
    return inside.sort((one, other) => one.cell - other.cell);
}
const isSmall = (cell) => cell !== null && cell > 0 && cell < MIN_GROUP;


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


/***/ }),

/***/ 15316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var _domain_contract_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36072);
/* harmony import */ var _domain_profile_bins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75852);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98739);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58956);





const rows = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)({ min: 0 });
const told = (node, findings) => node.kind === 'scalar' && node.value === null ? null : rows(node, findings);
/** A value that a contract lists; it may be empty. */
const value = (node, findings) => node.kind === 'scalar' && typeof node.value === 'string'
    ? node.value
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['a text in quotes']));
const edges = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .num */ .bu)(), { min: 2 }), (values, node, findings) => values.every((each, at) => at === 0 || each > (values[at - 1] ?? each))
    ? values
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['edges that rise'])));
const common = {
    property: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    null: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    'not-of-type': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(told, { min: 1 })),
};
const ofCells = (read, bins, outside) => ({
    property: read.property,
    bins,
    cells: [read.null, read['not-of-type'], ...read.rows, ...outside],
});
const property = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .byKeyPresent */ .a5)({
    edges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ ...common, edges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(edges), below: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told), above: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told) }), (read) => ofCells(read, { kind: 'edges', edges: read.edges }, [read.below, read.above])),
    values: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ ...common, values: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value, { min: 1 })), other: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told) }), (read) => ofCells(read, { kind: 'values', values: read.values }, [read.other])),
}), (read, node, findings) => read.cells.length === (0,_domain_profile_bins_js__WEBPACK_IMPORTED_MODULE_4__/* .cellsOf */ .nc)(read.bins)
    ? read
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['as many rows as there are bins'])));
const check = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ check: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told) });
/** A decimal; null where the sum is not exact. */
const total = (node, findings) => {
    if (node.kind === 'scalar' && node.value === null)
        return null;
    const isSum = node.kind === 'scalar' && typeof node.value === 'string' && (0,_domain_contract_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumIn */ .HE)(node.value) !== undefined;
    return isSum ? node.source : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['a decimal in quotes, or null']));
};
const apart = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ check: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), passed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc), values: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(rows), sum: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(total) }), ({ check: name, passed, values, sum }, node, findings) => {
    if (values === undefined && sum === undefined)
        return { check: name, passed };
    if (values === undefined || sum === undefined)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['values beside sum']));
    return { check: name, passed, total: { values, sum } };
});
const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    unreadable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(check)),
    apart: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(apart)),
    properties: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(property)),
}), (read, node, findings) => read.properties.every((each) => addsUp(each, read.rows))
    ? read
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['cells that add up to the rows'])));
/** Every row is in one cell: numbers that were changed by hand mostly tell. */
function addsUp({ cells }, all) {
    if (all === null)
        return cells.every((cell) => cell === null);
    const sum = cells.reduce((before, cell) => before + (cell ?? 0), 0);
    return cells.includes(null) ? sum <= all : sum === all;
}
const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/sha256:[0-9a-f]{64}/, 'a digest, sha256:<hex>'), 
// Safe: the pattern is that of digests.
(read) => read);
const profile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE)(1)),
    contract: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(digest) })),
    parts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .originName */ .AN, { min: 1 })),
    engines: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, { min: 1 })),
    numbers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('all', 'suppressed')),
    tables: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(table, { min: 1 })),
}), ({ contract, parts, engines, numbers, tables }) => ({ contract, parts, engines, numbers, tables }));
/** A profile as `data-validate` wrote it. Throws `badInput` with all that is wrong. */
function readProfile(source) {
    (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(source);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .gM)(profile, source);
}


/***/ })

};
