export const id = 7816;
export const ids = [7816];
export const modules = {

/***/ 47733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   q: () => (/* binding */ countsRows)
/* harmony export */ });
/** Whether a measure is of how many rows there are of a kind. */
const countsRows = ({ kind }) => kind === 'rows' || kind === 'unmatched';
/** The columns that a check can't do without. */
function columnsOf({ measures }) {
    if (measures.kind === 'condition' || measures.kind === 'query' || measures.kind === 'row-count-change')
        return [];
    if (measures.kind === 'answer')
        return measures.columns;
    if (measures.kind === 'unmatched')
        return measures.columns;
    if (measures.kind !== 'rows')
        return [measures.column];
    const { of } = measures;
    if (of.kind === 'all')
        return [];
    return of.kind === 'repeated' || of.kind === 'sql' ? of.columns : [of.column];
}


/***/ }),

/***/ 92742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   UI: () => (/* binding */ opens),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   as: () => (/* binding */ runnable),
/* harmony export */   l0: () => (/* binding */ keeps)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47733);

/** Checks whose columns the data has, and those that can't run. */
function runnable(checks, columns) {
    return checks.filter((check) => missingColumns(check, columns).length === 0);
}
const missingColumns = (check, columns) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(check)
    .map(({ name }) => name)
    .filter((name) => !columns.includes(name));
/** Every check judged, in the contract's order. */
function judge(checks, columns, found) {
    return checks.map((check) => {
        const taken = found.taken.get(check.name);
        const missing = missingColumns(check, columns);
        if (missing.length > 0 || taken === undefined)
            return { check, status: 'error', missing, why: undefined };
        if (typeof taken === 'string')
            return { check, status: 'error', missing, why: taken };
        if (isShare(check) && found.rows === 0)
            return { check, status: 'error', missing, why: 'nothing' };
        return judged(check, taken, isShare(check) ? (100 * taken.number) / found.rows : taken.number);
    });
}
/** What may be more than is known passes only if it keeps the limit then, too. */
function judged(check, { atMost, ...taken }, observed) {
    if (!keeps(observed, check.limit))
        return { check, status: 'fail', ...taken, observed };
    const isSure = atMost === undefined || keeps(atMost, check.limit);
    return isSure
        ? { check, status: 'pass', ...taken, observed }
        : { check, status: 'error', missing: [], why: 'left-out' };
}
/** Only counts of rows are made a share of all: a query that is about percent gives them itself. */
const isShare = ({ unit, measures }) => unit === 'percent' && (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .countsRows */ .q)(measures);
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
            return observed > limit.low && observed < limit.high;
        case 'within':
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
/* harmony export */   DC: () => (/* binding */ timeFormat),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   JX: () => (/* binding */ isPlainDate),
/* harmony export */   KI: () => (/* binding */ MAX_ZONE_HOURS),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   sZ: () => (/* binding */ timestampFormat),
/* harmony export */   vH: () => (/* binding */ DATE),
/* harmony export */   z6: () => (/* binding */ ZONE)
/* harmony export */ });
/* unused harmony export TIME */
const DATE = {
    name: 'date',
    regex: '(\\d{4})-(\\d{2})-(\\d{2})',
    fields: ['year', 'month', 'day'],
    strptime: ['%Y-%m-%d'],
    iso: false,
    zone: 'forbidden',
};
/** `yyyy-MM-dd`, however that was said. */
const isPlainDate = ({ strptime, zone }) => strptime.length === 1 && strptime[0] === DATE.strptime[0] && zone === 'forbidden';
/** ISO 8601 with a date and a time. */
const isTimestamp = ({ iso, fields }) => iso && fields.includes('year');
/** The farthest zone of the world is 14 hours off. */
const MAX_ZONE_HOURS = 14;
const ZONE = '(Z|[+-]\\d{2}(?::\\d{2})?)';
const zoneRegex = (zone) => ({ optional: `${ZONE}?`, demanded: ZONE, forbidden: '' })[zone];
/** ISO 8601 with or without a fraction; the zone optional, demanded or forbidden. */
function timestampFormat(zone) {
    return {
        name: 'timestamp',
        regex: `(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,6}))?${zoneRegex(zone)}`,
        fields: ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'zone'],
        strptime: ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S.%f'],
        iso: true,
        zone,
    };
}
/** With a zone, times of one day are compared, at which they fall on the same moment. */
const timeFormat = (zone) => ({
    name: 'time',
    regex: `(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,6}))?${zoneRegex(zone)}`,
    fields: ['hour', 'minute', 'second', 'fraction', 'zone'],
    strptime: ['%H:%M:%S', '%H:%M:%S.%f'],
    iso: false,
    zone,
});
const TIME = timeFormat('forbidden');
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
    const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '')].map(Number);
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

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledIn),
/* harmony export */   g: () => (/* binding */ propertyPlaceholders)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57465);

/** What the standard and its tools have called the two: since 3.1 it is `{object}` and `{property}`, with or without `$`. */
const OBJECT = ['object', 'table', 'model', 'schema'];
const PROPERTY = ['property', 'column', 'field'];
/** Texts and comments stay as they are; a placeholder may stand in the quotes of a name. */
const PARTS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|"\$?\{(\w+)\}"|\$?\{(\w+)\}/g;
/** A query with the contract's own names for its placeholders. */
const filledIn = (query, names) => query.replace(PARTS, (part, inQuotes, bare) => {
    const word = inQuotes ?? bare ?? '';
    if (OBJECT.includes(word))
        return (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(names.object);
    return PROPERTY.includes(word) && names.property !== undefined ? (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(names.property) : part;
});
/** The placeholders for a property in a query. */
const propertyPlaceholders = (query) => [...query.matchAll(PARTS)].flatMap(([part, inQuotes, bare]) => PROPERTY.includes(inQuotes ?? bare ?? '') ? [part] : []);


/***/ }),

/***/ 21561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   rT: () => (/* binding */ TRUE),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   wo: () => (/* binding */ LARGEST_INTEGER)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37089);

const INTEGER = '[+-]?[0-9]+(?:\\.0*)?';
const NUMBER = '[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?';
/** Letter by letter: where capitals do not count, RE2 takes the long s of 1750 (`ſ`) for an s. */
const TRUE = '[tT][rR][uU][eE]|1';
const BOOLEAN = `${TRUE}|[fF][aA][lL][sS][eE]|0`;
const INTEGER_ONLY = new RegExp(`^${INTEGER}$`);
const NUMBER_ONLY = new RegExp(`^${NUMBER}$`);
/** No value is read that is larger, not even as `u128`. */
const LARGEST_INTEGER = 2n ** 127n - 1n;
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
        case 'json':
            return isJson(text, reading.of) ? text : undefined;
    }
}
function isJson(text, kind) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && Array.isArray(value) === (kind === 'array');
    }
    catch {
        return false;
    }
}
function readInteger(text) {
    if (!INTEGER_ONLY.test(text))
        return undefined;
    const [whole = ''] = text.replace('+', '').split('.');
    const value = BigInt(whole);
    return value >= SMALLEST && value <= LARGEST_INTEGER ? value : undefined;
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

/***/ 99837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Vw: () => (/* binding */ constraintText),
/* harmony export */   wQ: () => (/* binding */ typeText)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96114);

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
            return `multipleOf: ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .N)(constraint.step)}`;
        case 'integerFormat':
            return `format: from ${constraint.low} to ${constraint.high}`;
        case 'minItems':
        case 'maxItems':
        case 'minProperties':
        case 'maxProperties':
            return `${constraint.kind}: ${constraint.number}`;
        case 'uniqueItems':
            return 'uniqueItems: true';
        case 'requiredKey':
            return `required: ${constraint.key}`;
        case 'singlePrecision':
            return 'format: f32';
        case 'format':
            return `format: ${constraint.name}`;
        default:
            return `${constraint.kind}: ${boundText(constraint.bound)}`;
    }
}
/** A moment is held to the microsecond; people read it without the zeros at its end. */
const boundText = (bound) => String(bound).replace(/^(\d+-\d\d-\d\d)( \d\d:\d\d:\d\d)\.000000$/, (_, day, time) => time === ' 00:00:00' ? day : day + time);
function typeText({ reading }) {
    if (reading.as !== 'moment')
        return `logicalType: ${typeName(reading)}`;
    const { name } = reading.format;
    return ['date', 'time', 'timestamp'].includes(name) ? `logicalType: ${name}` : `format: ${name}`;
}
function typeName(reading) {
    if (reading.as === 'json')
        return reading.of;
    return reading.as === 'text' ? 'string' : reading.as;
}


/***/ }),

/***/ 57465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** What SQL says the same everywhere. */
/** A name in SQL. A name with a NUL would end the statement; no such column is ever let in. */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const literal = (text) => `'${text.replaceAll("'", "''")}'`;


/***/ }),

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ KIND_IDS),
/* harmony export */   Ps: () => (/* binding */ compacted),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
/** The kinds of personal data that are found by what their values are. */
const KIND_IDS = [
    'payment-card',
    'iban',
    'email',
    'phone',
    'ip-address',
    'mac-address',
    'us-ssn',
    'nl-bsn',
    'de-steuer-id',
    'fr-nir',
    'es-dni',
    'it-codice-fiscale',
    'be-rijksregisternummer',
    'pl-pesel',
    'se-personnummer',
    'fi-hetu',
    'dk-cpr',
    'no-fodselsnummer',
    'pt-nif',
    'uk-nhs',
    'br-cpf',
    'ca-sin',
    'au-tfn',
    'au-medicare',
    'in-aadhaar',
    'cn-resident-id',
    'za-id',
    'kr-rrn',
    'tr-tckn',
];
/** A value without the blanks around it, and as the integer it is where a table has made it a decimal: `5.0`. */
const trimmed = (value) => value.trim().replace(/^(\d+)\.0$/, '$1');
/** Letters, in capitals, and digits. */
const compacted = (value) => value.toUpperCase().replace(/[^0-9A-Z]/g, '');
/** Whether a trimmed value is of a kind. */
const isOfKind = ({ shape, holds }, text) => shape.test(text) && holds(compacted(text), text);


/***/ }),

/***/ 21903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   It: () => (/* binding */ distanceAtMost),
/* harmony export */   RT: () => (/* binding */ DISTANCES)
/* harmony export */ });
/* unused harmony export ZERO_SHARE */
/** What a share of nothing counts as where a logarithm is taken of it: one row in ten thousand. */
const ZERO_SHARE = 1e-4;
const sum = (parts) => parts.reduce((all, part) => all + part, 0);
const filled = (share) => (share === 0 ? ZERO_SHARE : share);
const towards = (share, middle) => (share === 0 ? 0 : share * Math.log2(share / middle));
const PARTS = {
    /** The population stability index, in nats. Zeros are filled on both sides; the shares are not made to sum to one again. */
    psi: { of: (a, b) => (filled(a) - filled(b)) * Math.log(filled(a) / filled(b)), all: sum },
    /** The Jensen–Shannon divergence with logarithms of base two, in [0, 1]. SciPy's distance is its square root, in nats. */
    'jensen-shannon': {
        of: (a, b) => (towards(a, (a + b) / 2) + towards(b, (a + b) / 2)) / 2,
        // A sum of doubles may miss its ends by a last digit.
        all: (parts) => Math.min(1, Math.max(0, sum(parts))),
    },
    /** The largest difference of one share. */
    'l-infinity': { of: (a, b) => Math.abs(a - b), all: (parts) => Math.max(0, ...parts) },
};
const distance = ({ of, all }) => (before, after) => {
    if (before.length !== after.length)
        throw new RangeError('shares of different cells');
    return all(before.map((share, at) => of(share, after[at] ?? 0)));
};
const DISTANCES = {
    psi: distance(PARTS.psi),
    'jensen-shannon': distance(PARTS['jensen-shannon']),
    'l-infinity': distance(PARTS['l-infinity']),
};
/**
 * No less than any distance from what may have been: what a cell adds is convex, so that one of the ends of what its
 * share may have been adds the most.
 */
function distanceAtMost(name, before, after) {
    const { of, all } = PARTS[name];
    return all(before.map((shares, at) => Math.max(...shares.map((share) => of(share, after[at] ?? 0)))));
}
/** Undefined where there is nothing to have a share of. */
function sharesOf(counts) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? undefined : counts.map((count) => count / all);
}


/***/ }),

/***/ 37816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var files_shape = __webpack_require__(58956);
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
/** What a custom property of that name says, in the node that holds its value. */
const customProperty = ({ customProperties: all = [] }, name) => all.find(({ property: key }) => textIn(key) === name)?.value;
/** Keys that every part of a contract may have. */
const annotations = { tags, authoritativeDefinitions, customProperties };
/** Keys that objects, properties and rules may have. */
const described_element = { ...described('id', 'description'), ...annotations };
/** The id that references name a part of the contract by. */
const anchorOf = ({ id }) => id?.kind === 'scalar' ? { anchor: id.source } : {};
const role = (0,files_shape/* object */.Ik)({
    ...described('id', 'role', 'description', 'access', 'firstLevelApprovers', 'secondLevelApprovers'),
    customProperties,
});
/** Besides its name, its type and its format. */
const SERVER_KEYS = [
    ...['id', 'description', 'environment', 'account', 'catalog', 'database', 'dataset', 'delimiter'],
    ...['endpointUrl', 'host', 'location', 'path', 'port', 'project', 'region', 'regionName', 'schema'],
    ...['serviceName', 'stagingDir', 'stream', 'warehouse'],
];
/** Where the data lies is the policy's and the site file's word; of a contract's servers it is told where they say otherwise. */
const server = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    ...described(...SERVER_KEYS),
    ...described('server', 'type', 'format'),
    roles: maybe((0,files_shape/* listOf */.c3)(role)),
    customProperties,
}), (read, { at }) => {
    const [name = '', type = '', format] = [read.server, read.type, read.format].map(textIn);
    return { name, type, ...(format === undefined ? {} : { format }), at };
});
const textIn = (node) => (node?.kind === 'scalar' ? node.source : undefined);
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

;// CONCATENATED MODULE: ./files/odcs/relationships.js




/** One property, or several that are one key together. */
const oneOrMany = (0,files_shape/* byKind */.Sb)({
    scalar: (0,files_shape/* mapped */.CV)(files_shape/* text */.Qq, (one) => [one]),
    list: (0,files_shape/* listOf */.c3)(files_shape/* text */.Qq, { min: 1 }),
});
const NONE = { operator: 'mustBe', value: 0 };
const STRICT = { limit: NONE, unit: 'rows', severity: 'error' };
const common = {
    ...described('id', 'description'),
    customProperties: annotations.customProperties,
    type: maybe((0,files_shape/* oneOf */.yL)('foreignKey')),
    to: (0,files_shape/* required */.mw)(oneOrMany),
};
/** At a property, which is what refers: the standard gives it no `from`. */
const propertyRelationships = (0,files_shape/* listOf */.c3)((0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ ...common, from: (0,files_shape/* refusedKey */.ko)('contract/from-at-property') }), ({ to }, at) => ({ to, ...STRICT, at })));
/** At the schema object: both sides. */
const schemaRelationships = (0,files_shape/* listOf */.c3)((0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ ...common, from: (0,files_shape/* required */.mw)(oneOrMany) }), ({ from, to }, at) => ({ from, to, ...STRICT, at })));
const uneven = ({ from, to, at }) => (0,finding/* error */.z3)('contract/reference-uneven', { from: (0,labelled/* ids */.dK)(from), to: (0,labelled/* ids */.dK)(to) }, at);

// EXTERNAL MODULE: ./domain/contract/moment.js
var moment = __webpack_require__(37089);
;// CONCATENATED MODULE: ./domain/contract/moment-format.js

const fraction = (digits) => ({ field: 'fraction', regex: `(\\d{${digits}})`, strptime: '%f' });
/** Java writes `Z`, `+01`, `+0100` or `+01:00` by the number of letters. Contracts are not that careful; all mean the same. */
const zone = { field: 'zone', regex: moment/* ZONE */.z6.replace('(?::', '(?::?'), strptime: '' };
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
    m: { field: 'minute', regex: '(\\d{1,2})', strptime: '%M' },
    ss: { field: 'second', regex: '(\\d{2})', strptime: '%S' },
    s: { field: 'second', regex: '(\\d{1,2})', strptime: '%S' },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((digits) => ['S'.repeat(digits), fraction(digits)])),
    ...Object.fromEntries(['X', 'XX', 'XXX', 'x', 'xx', 'xxx', 'Z', 'ZZZZZ'].map((letters) => [letters, zone])),
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
    const zoneAt = known.findIndex(({ field }) => field === 'zone');
    if (fields.length === 0 || new Set(fields).size !== fields.length)
        return { unknown: pattern };
    if (known.some((part, at) => hasOpenEnd(part) && startsWithDigit(known[at + 1])))
        return { unknown: pattern };
    if (zoneAt >= 0 && zoneAt < known.length - 1)
        return { unknown: 'a zone before the end' };
    return {
        name: pattern,
        regex: known.map(({ regex }) => regex).join(''),
        fields,
        strptime: [known.map(({ strptime }) => strptime).join('')],
        iso: false,
        zone: zoneAt >= 0 ? 'demanded' : 'forbidden',
    };
}
/** One digit or two, and the engine takes as many of a fraction as there are: where more follow, nobody knows where it ends. */
const hasOpenEnd = ({ field, regex }) => field === 'fraction' || regex === '(\\d{1,2})';
const startsWithDigit = (part) => part?.field !== undefined && part.field !== 'zone';
function readPart(part) {
    // The standard itself writes yyyy-MM-ddTHH:mm:ssZ, where Java wants the T in quotes.
    if (part === 'T')
        return { regex: part, strptime: part };
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
            return { as: 'json', of: type.value };
        default:
            return momentReading(type.value, options, findings);
    }
}
function momentReading(type, options, findings) {
    const written = scalarOf(options, 'format');
    const demand = type === 'date' ? undefined : demandOf(scalarOf(options, 'timezone'));
    const format = written ? formatOf(written, demand, findings) : DEFAULTS[type](demand ?? UNSAID[type]);
    const zone = scalarOf(options, 'defaultTimezone');
    if (!(0,files_shape/* isRead */.H9)(format) || !zone || UTC.includes(zone.value))
        return (0,files_shape/* isRead */.H9)(format) ? { as: 'moment', format } : files_shape/* FAILED */.Wk;
    return localReading(format, zone, findings);
}
const UTC = ['UTC', 'Etc/UTC', 'Z'];
const DEFAULTS = {
    date: () => moment/* DATE */.vH,
    time: moment/* timeFormat */.DC,
    timestamp: moment/* timestampFormat */.sZ,
};
/** What is asked of the zone where the contract says nothing of it. */
const UNSAID = {
    date: 'forbidden',
    time: 'forbidden',
    timestamp: 'optional',
};
const demandOf = (timezone) => ({ true: 'demanded', false: 'forbidden' })[timezone?.value];
/** A format says itself whether there is a zone; it may not contradict `timezone`. */
function formatOf(written, demand, findings) {
    const format = momentFormat(written.value);
    if ('unknown' in format)
        return (0,files_shape/* fail */.fJ)(findings, notYet(`${format.unknown} in a date format`, written.at));
    if (demand === undefined || (format.zone === 'demanded') === (demand === 'demanded'))
        return format;
    const params = { format: (0,labelled.id)(written.value), timezone: (0,labelled.id)(String(demand === 'demanded')) };
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/timezone-contradicts', params, written.at));
}
/**
 * Where each value has its zone, a default says nothing. Where none has, all are read on the same clock, and limits, too.
 * Between them nobody could compare without a table of the world's zones.
 */
function localReading(format, zone, findings) {
    if (!isZone(zone.value))
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/timezone-unknown', { zone: (0,labelled.id)(zone.value) }, zone.at));
    if (format.zone === 'forbidden')
        return { as: 'moment', format: { ...format, local: true } };
    if (!new RegExp(`^(?:${format.regex})$`).test(WITHOUT_ZONE))
        return { as: 'moment', format };
    return (0,files_shape/* fail */.fJ)(findings, notYet(`the default time zone ${zone.value} beside values with a zone of their own`, zone.at));
}
/** Only the default form of timestamps leaves the zone open. */
const WITHOUT_ZONE = '2020-01-01T00:00:00';
function isZone(name) {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
    }
    catch {
        return false;
    }
}
function scalarOf(options, key) {
    const node = options?.kind === 'map' ? (0,files_node/* entryOf */.Ms)(options, key)?.value : undefined;
    return node?.kind === 'scalar' && node.value !== null ? { value: node.source, at: node.at } : undefined;
}
const notYet = (what, at) => (0,finding/* error */.z3)('contract/not-yet', { key: (0,labelled.id)(what) }, at);

;// CONCATENATED MODULE: ./files/odcs/resolve.js





/** The references of a table, with what they refer to. Both sides have to be in this contract. */
function resolved(table, tables, findings) {
    const places = tables.flatMap(placesIn);
    const all = table.written.map((written) => resolve(written, table, places, findings));
    return all.every(files_shape/* isRead */.H9) ? all : (0,files_shape/* fail */.fJ)(findings);
}
const placesIn = (table) => table.properties.map((property) => {
    const byId = [table.anchor, property.anchor].includes(undefined)
        ? []
        : [`schema/${table.anchor}/properties/${property.anchor}`];
    return { table, property, names: [`${table.table}.${property.name}`, ...byId] };
});
function resolve(written, table, places, findings) {
    const { from, to, at, ...rest } = written;
    const [own, there] = [from, to].map((each) => sideOf(each, written, places, findings));
    if (!(0,files_shape/* isRead */.H9)(own) || !(0,files_shape/* isRead */.H9)(there))
        return (0,files_shape/* fail */.fJ)(findings);
    if (from.length !== to.length)
        return (0,files_shape/* fail */.fJ)(findings, uneven(written));
    if (own.table !== table)
        return (0,files_shape/* fail */.fJ)(findings, severalTables(from, written));
    const columns = there.properties.map(({ column, reading }) => ({ name: column, reading }));
    return {
        ...rest,
        at,
        from: own.properties.map(({ name }) => name),
        to: { table: there.table.table, columns },
        says: `references: ${to.join(', ')}`,
    };
}
/** The properties of one side, which are of one table. */
function sideOf(names, { at }, places, findings) {
    const found = names.map((name) => placeOf(name, at, places, findings));
    if (!found.every(files_shape/* isRead */.H9))
        return (0,files_shape/* fail */.fJ)(findings);
    const [first] = found;
    if (!first || found.some(({ table }) => table !== first.table))
        return (0,files_shape/* fail */.fJ)(findings, severalTables(names, { at }));
    return { table: first.table, properties: found.map(({ property }) => property) };
}
function placeOf(name, at, places, findings) {
    const place = places.find(({ names }) => names.includes(name));
    if (place)
        return place;
    if (name.includes('#') || name.includes('://')) {
        return (0,files_shape/* fail */.fJ)(findings, notYet(`the reference ${name} into another contract`, at));
    }
    const known = places.flatMap(({ names }) => names);
    const suggestion = (0,files_shape/* nearest */.pA)(name, known);
    const near = suggestion ? { suggestion: (0,labelled.id)(suggestion) } : {};
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/reference-unknown', { reference: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(known), ...near }, at));
}
const severalTables = (names, { at }) => (0,finding/* error */.z3)('contract/reference-across-tables', { references: (0,labelled/* ids */.dK)(names) }, at);

// EXTERNAL MODULE: ./files/duration.js
var duration = __webpack_require__(79569);
// EXTERNAL MODULE: ./domain/contract/reading.js
var contract_reading = __webpack_require__(21561);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
// EXTERNAL MODULE: ../node_modules/re2js/build/index.js
var build = __webpack_require__(98966);
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
function readPattern(source, maxCharacters = MAX_PATTERN_CHARACTERS) {
    if (source.length > maxCharacters)
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

;// CONCATENATED MODULE: ./domain/contract/formats.js


const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;
/** RFC 4291, section 2.2: eight groups, `::` for the zeros, IPv4 at the end. */
function ipv6() {
    const group = '[0-9A-Fa-f]{1,4}';
    const last = `(?:${group}:${group}|${IPV4})`;
    const short = [5, 4, 3, 2, 1].map((after, before) => {
        const head = before === 0 ? '' : `(?:(?:${group}:){0,${before - 1}}${group})?`;
        return `${head}::(?:${group}:){${after}}${last}`;
    });
    return [
        `(?:${group}:){6}${last}`,
        ...short,
        `(?:(?:${group}:){0,4}${group})?::${last}`,
        `(?:(?:${group}:){0,5}${group})?::${group}`,
        `(?:(?:${group}:){0,6}${group})?::`,
    ].join('|');
}
/** RFC 3986. */
const ESCAPED = '%[0-9A-Fa-f]{2}';
const PCHAR = `(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|${ESCAPED})`;
const HOST = `(?:\\[(?:${ipv6()})\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|${ESCAPED})*)`;
const AUTHORITY = `//(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|${ESCAPED})*@)?${HOST}(?::[0-9]*)?`;
const REST = `(?:\\?(?:${PCHAR}|[/?])*)?(?:#(?:${PCHAR}|[/?])*)?`;
const PATH = `(?:${AUTHORITY}(?:/${PCHAR}*)*|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|${PCHAR}+(?:/${PCHAR}*)*|)`;
const URI = `[A-Za-z][A-Za-z0-9+.-]*:${PATH}${REST}`;
/** Without a scheme no colon may stand in the first segment. */
const FIRST = `(?:[A-Za-z0-9._~!$&'()*+,;=@-]|${ESCAPED})`;
const RELATIVE = `(?:${AUTHORITY}(?:/${PCHAR}*)*|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|${FIRST}+(?:/${PCHAR}*)*|)${REST}`;
/** RFC 3339, on the days that there are. */
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DATE = [
    '[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
    '[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
    '[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])',
    `${LEAP_YEAR}-02-29`,
].join('|');
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const FRACTION = '(?:\\.[0-9]+)?';
/** A leap second is told in UTC alone: in other zones it falls on other minutes. */
const TIME = `(?:${CLOCK}:[0-5][0-9]${FRACTION}(?:[Zz]|[+-]${CLOCK})|23:59:60${FRACTION}[Zz])`;
/** RFC 3339, appendix A. */
const SECONDS = '[0-9]+S';
const MINUTES = `[0-9]+M(?:${SECONDS})?`;
const HOURS = `[0-9]+H(?:${MINUTES})?`;
const DURATION_TIME = `T(?:${HOURS}|${MINUTES}|${SECONDS})`;
const MONTHS = '[0-9]+M(?:[0-9]+D)?';
const DURATION = `P(?:(?:[0-9]+D|${MONTHS}|[0-9]+Y(?:${MONTHS})?)(?:${DURATION_TIME})?|${DURATION_TIME}|[0-9]+W)`;
/** RFC 1123: labels of up to 63 letters, digits and dashes. */
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const HOSTNAME = `${LABEL}(?:\\.${LABEL})*`;
/** RFC 6901. */
const POINTER = '(?:/(?:[^~/]|~[01])*)*';
const PATTERNS = {
    uuid: '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
    email: "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+",
    hostname: HOSTNAME,
    ipv4: IPV4,
    ipv6: ipv6(),
    uri: URI,
    'uri-reference': `${URI}|${RELATIVE}`,
    byte: '(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
    date: DATE,
    time: TIME,
    'date-time': `(?:${DATE})[Tt]${TIME}`,
    duration: DURATION,
    'json-pointer': POINTER,
    'relative-json-pointer': `(?:0|[1-9][0-9]*)(?:#|${POINTER})`,
};
/** They say what a text is for, and let any be one. */
const WORDS_ONLY = ['password', 'binary'];
const STRING_FORMATS = [...Object.keys(PATTERNS), ...WORDS_ONLY];
const MAX_HOSTNAME = 253;
/** What a format asserts; undefined for one that is not known, or that no pattern can tell. */
function stringFormat(name) {
    if (WORDS_ONLY.includes(name))
        return {};
    const source = (0,own/* own */.Z)(PATTERNS, name);
    if (source === undefined)
        return undefined;
    const pattern = readPattern(`^(?:${source})$`, Number.POSITIVE_INFINITY);
    if (!('re2' in pattern))
        throw new Error(`no pattern for ${name}`);
    return name === 'hostname' ? { pattern, maxLength: MAX_HOSTNAME } : { pattern };
}

// EXTERNAL MODULE: ./domain/contract/literal.js
var literal = __webpack_require__(96114);
;// CONCATENATED MODULE: ./files/odcs/json-options.js




const size = (kind) => (0,files_shape/* checked */.KD)((0,files_shape/* int */.Wh)({ min: 0 }), (number, node, findings) => number === 0 && kind.startsWith('min') ? (0,files_shape/* fail */.fJ)(findings, empty(kind, node)) : { kind, number, at: node.at });
const arrayOptions = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ minItems: maybe(size('minItems')), maxItems: maybe(size('maxItems')), uniqueItems: maybe((0,files_shape/* located */.t4)(files_shape/* bool */.lc)) }), ({ minItems, maxItems, uniqueItems }, node, findings) => {
    if (minItems && maxItems && minItems.number > maxItems.number)
        findings.push(impossible('minItems', node));
    const unique = uniqueItems?.value ? [{ kind: 'uniqueItems', at: uniqueItems.at }] : [];
    return [minItems, maxItems].flatMap((each) => (each ? [each] : [])).concat(unique);
});
const objectOptions = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    minProperties: maybe(size('minProperties')),
    maxProperties: maybe(size('maxProperties')),
    required: maybe((0,files_shape/* listOf */.c3)((0,files_shape/* located */.t4)(files_shape/* text */.Qq), { min: 1 })),
}), ({ minProperties: min, maxProperties: max, required = [] }, node, findings) => {
    if (min && max && min.number > max.number)
        findings.push(impossible('minProperties', node));
    const keys = required.map(({ value: key, at }) => ({ kind: 'requiredKey', key, at }));
    return [min, max].flatMap((each) => (each ? [each] : [])).concat(keys);
});
const empty = (limit, { at }) => (0,finding/* error */.z3)('contract/limit-empty', { limit: (0,labelled.id)(limit) }, at);
const impossible = (limit, { at }) => (0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(limit) }, at);

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
    findings.push(...bounds.flatMap(outOfReach));
    const lower = bounds.filter(({ kind }) => kind.endsWith('inimum'));
    const upper = bounds.filter(({ kind }) => kind.endsWith('aximum'));
    const clash = lower.find((low) => upper.some((high) => low.bound > high.bound));
    if (clash)
        findings.push((0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(clash.kind) }, clash.at));
    return bounds;
}
/** No whole number is read that is larger, whatever its sign: beyond, a limit keeps all of them or none. */
function outOfReach({ kind, bound, at }) {
    if (typeof bound !== 'bigint' || (bound <= contract_reading/* LARGEST_INTEGER */.wo && bound >= -contract_reading/* LARGEST_INTEGER */.wo))
        return [];
    const keepsAll = kind.endsWith('aximum') === bound > 0n;
    return [(0,finding/* error */.z3)(keepsAll ? 'contract/limit-empty' : 'contract/limit-impossible', { limit: (0,labelled.id)(kind) }, at)];
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

;// CONCATENATED MODULE: ./files/odcs/options.js










/** The options of a type as constraints. */
function optionsShape(type, reading, before31) {
    if (type === 'string')
        return stringOptions;
    if (type === 'boolean')
        return (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({}), () => []);
    if (type === 'array')
        return arrayOptions;
    if (type === 'object')
        return objectOptions;
    const limits = limitFields(reading, before31);
    if (reading.as === 'moment')
        return momentOptions(reading, limits, type);
    const format = maybe((0,files_shape/* located */.t4)(type === 'integer' ? (0,files_shape/* oneOf */.yL)(...INTEGER_FORMATS) : (0,files_shape/* oneOf */.yL)('f32', 'f64')));
    return (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ ...limits, multipleOf: maybe(multipleOf), format }), (read, _, findings) => {
        const bounds = boundsOf(read, reading, findings);
        if (reading.as === 'integer' && read.multipleOf && dividesOne(read.multipleOf.value)) {
            findings.push(options_empty('multipleOf', read.multipleOf.at));
        }
        const step = read.multipleOf
            ? [{ kind: 'multipleOf', step: read.multipleOf.value, at: read.multipleOf.at }]
            : [];
        return [...bounds, ...step, ...options_formatOf(read.format)];
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
        return matchesAnything(node.value) ? (0,files_shape/* fail */.fJ)(findings, options_empty('pattern', node.at)) : read;
    const wrong = 'invalid' in read
        ? (0,finding/* error */.z3)('contract/pattern-invalid', { pattern: (0,labelled.id)(node.value.slice(0, 80)), reason: (0,labelled.id)(read.invalid) }, node.at)
        : (0,finding/* error */.z3)('contract/pattern-unsupported', { construct: (0,labelled.id)(read.unsupported) }, node.at);
    return (0,files_shape/* fail */.fJ)(findings, wrong);
}
const format = (node, findings) => {
    if (node.kind !== 'scalar')
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongType */.gQ)(node, 'text'));
    const known = stringFormat(node.source);
    if (!known)
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* notAmong */.EQ)(node, STRING_FORMATS));
    const { pattern: told, maxLength } = known;
    return [
        ...(told ? [{ kind: 'format', name: node.source, pattern: told, at: node.at }] : []),
        ...(maxLength === undefined ? [] : [{ kind: 'maxLength', characters: maxLength, at: node.at }]),
    ];
};
const options_length = (kind) => (0,files_shape/* checked */.KD)((0,files_shape/* int */.Wh)({ min: 0 }), (characters, node, findings) => kind === 'minLength' && characters === 0 ? (0,files_shape/* fail */.fJ)(findings, options_empty(kind, node.at)) : { kind, characters, at: node.at });
const stringOptions = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    minLength: maybe(options_length('minLength')),
    maxLength: maybe(options_length('maxLength')),
    pattern: maybe(pattern),
    format: maybe(format),
}), ({ minLength, maxLength, ...others }, node, findings) => {
    const [min, max] = [minLength, maxLength].map((each) => each && 'characters' in each ? each.characters : undefined);
    if (min !== undefined && max !== undefined && min > max)
        return (0,files_shape/* fail */.fJ)(findings, options_impossible('minLength', node));
    return [minLength, maxLength, others.pattern, others.format].flatMap((each) => each ?? []);
});
function momentOptions(reading, limits, type) {
    const zones = type === 'date' ? {} : { timezone: maybe(files_shape/* bool */.lc), defaultTimezone: maybe(files_shape/* text */.Qq) };
    return (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ ...limits, ...zones, format: maybe(words) }), (read, _, findings) => boundsOf(read, reading, findings));
}
const multipleOf = (0,files_shape/* located */.t4)((0,files_shape/* checked */.KD)((0,files_shape/* num */.bu)({ min: 0, exclusive: true }), (_, node, findings) => {
    const step = node.kind === 'scalar' ? (0,literal/* readDecimal */.e)(node.source) : undefined;
    return step ?? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['a decimal number with at most nine decimals']));
}));
/** Every whole number is a multiple of 1, of 0.5, of 0.01. */
const dividesOne = ({ digits, scale }) => 10n ** BigInt(scale) % digits === 0n;
const INTEGER_FORMATS = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'];
function options_formatOf(format) {
    if (!format || format.value === 'f64')
        return [];
    if (format.value === 'f32')
        return [{ kind: 'singlePrecision', at: format.at }];
    const bits = BigInt(format.value.slice(1));
    const signed = format.value.startsWith('i');
    const high = 2n ** (signed ? bits - 1n : bits) - 1n;
    const low = signed ? -high - 1n : 0n;
    return [{ kind: 'integerFormat', low, high: high > contract_reading/* LARGEST_INTEGER */.wo ? contract_reading/* LARGEST_INTEGER */.wo : high, at: format.at }];
}
const options_empty = (limit, at) => (0,finding/* error */.z3)('contract/limit-empty', { limit: (0,labelled.id)(limit) }, at);
const options_impossible = (limit, node) => (0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(limit) }, node.at);

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

;// CONCATENATED MODULE: ./files/odcs/custom/range.js




/** The keys of a range of numbers; both ends belong to it, and one may be missing. */
const range = { min: maybe((0,files_shape/* num */.bu)()), max: maybe((0,files_shape/* num */.bu)()) };
/** The range as a limit, and in the rule's own words. */
function limitOfRange(what, { min, max }, node, findings, rule) {
    if (min !== undefined && max !== undefined) {
        if (min > max)
            return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/limit-impossible', { limit: (0,labelled.id)(what) }, node.at));
        return rule({ operator: 'within', low: min, high: max }, `${what}: from ${min} to ${max}`);
    }
    if (min !== undefined)
        return rule({ operator: 'mustBeGreaterOrEqualTo', value: min }, `${what}: at least ${min}`);
    if (max !== undefined)
        return rule({ operator: 'mustBeLessOrEqualTo', value: max }, `${what}: at most ${max}`);
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-one-of', { expected: (0,labelled/* ids */.dK)(['min', 'max']) }, node.at));
}
/** What is wrong where a rule about numbers stands elsewhere than at a property that holds them. */
function ofNumbers(level, node, rule) {
    if (isOfNumbers(level))
        return undefined;
    return misplaced(rule, node, 'at a property of logicalType integer or number');
}
const isOfNumbers = (level) => level.level === 'property' && ['integer', 'number'].includes(level.reading.as);
const misplaced = (rule, { at }, where) => (0,files_shape/* wrongValue */.NT)({ kind: 'scalar', value: rule, source: rule, at }, [
    `a rule that may stand here; ${rule} stands ${where}`,
]);

;// CONCATENATED MODULE: ./files/odcs/custom/freshness.js





const TEN_YEARS = { text: '3660d', seconds: 3660 * 86_400 };
const freshnessKeys = (0,files_shape/* object */.Ik)({ property: maybe(files_shape/* text */.Qq), 'max-age': (0,files_shape/* required */.mw)((0,duration/* duration */.p)(TEN_YEARS)) });
/** `freshness: {property: admitted, max-age: 24h}`: how long ago the newest moment that is not in the future may be. */
const freshness = (level) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ freshness: (0,files_shape/* required */.mw)(freshnessKeys) }), ({ freshness: read }, node, findings) => {
    const { property, 'max-age': most } = read;
    if (level.level === 'schema' && property === undefined)
        return (0,files_shape/* fail */.fJ)(findings, missingKey('property', node));
    if (level.level === 'property' && (property !== undefined || !hasDays(level.reading))) {
        return (0,files_shape/* fail */.fJ)(findings, misplaced('freshness', node, MAY_STAND));
    }
    return {
        own: { rule: 'freshness', ...(property === undefined ? {} : { property }) },
        limit: { operator: 'mustBeLessOrEqualTo', value: most.seconds },
        unit: 'seconds',
        says: `max-age: ${most.text}`,
    };
});
const MAY_STAND = 'at a date or timestamp, or at the schema with the name of one as property';
/** Whether values say how long ago they are: the time alone is never old, and a clock of nobody knows which zone can't tell. */
const hasDays = (reading) => reading.as === 'moment' &&
    !reading.format.local &&
    ['year', 'month', 'day'].every((each) => reading.format.fields.includes(each));

;// CONCATENATED MODULE: ./files/odcs/parts.js





/** All parts at any depth, each called by the whole way to it. `shape` reads a property. */
function partsOf(of, shape, findings) {
    tellMisplaced(of, findings);
    const keys = of.properties ? (0,files_shape/* listOf */.c3)(shape)(of.properties, findings) : [];
    const item = of.items ? itemIn(of.items, shape, findings) : undefined;
    if (!(0,files_shape/* isRead */.H9)(keys) || !(item === undefined || (0,files_shape/* isRead */.H9)(item)))
        return files_shape/* FAILED */.Wk;
    return [
        ...keys.flatMap((each) => within(each, `${of.name}.${each.name}`, { key: each.column }, findings)),
        ...(item ? within(item, `${of.name}[]`, 'each', findings) : []),
    ];
}
function tellMisplaced({ type, properties, items }, findings) {
    const wrong = [
        ...(properties && type !== 'object' ? [{ key: 'properties', needs: 'object', at: properties.at }] : []),
        ...(items && type !== 'array' ? [{ key: 'items', needs: 'array', at: items.at }] : []),
    ];
    findings.push(...wrong.map(({ key, needs, at }) => (0,finding/* error */.z3)('contract/option-without-type', { option: (0,labelled.id)(key), expected: (0,labelled.id)(needs) }, at)));
}
/** Items have no name of their own. */
function itemIn(node, shape, findings) {
    if (node.kind !== 'map' || (0,files_node/* entryOf */.Ms)(node, 'name'))
        return shape(node, findings);
    const name = { kind: 'scalar', value: 'items', source: 'items', at: node.at };
    return shape({ ...node, entries: [...node.entries, { key: 'name', at: node.at, value: name }] }, findings);
}
/** A part, called by the way to it, and its own parts, by their ways from here. */
function within(part, name, step, findings) {
    tellUnchecked(part, findings);
    const { written: _, anchor: __, ...property } = part;
    return [
        { path: [step], property: { ...property, name, parts: [] } },
        ...part.parts.map(({ path, property: own }) => ({
            path: [step, ...path],
            property: renamed(own, part.name, name),
        })),
    ];
}
const renamed = (property, from, to) => ({
    ...property,
    name: `${to}${property.name.slice(from.length)}`,
});
/** What is about all rows is not done inside of them. */
function tellUnchecked({ uniqueAt, key, quality, written }, findings) {
    const wrong = [
        ...(uniqueAt ? [{ what: 'unique', at: uniqueAt }] : []),
        ...(key ? [{ what: 'primaryKey', at: key.at }] : []),
        ...quality.filter(({ kind }) => kind !== 'text').map(({ at }) => ({ what: 'quality', at })),
        ...written.map(({ at }) => ({ what: 'relationships', at })),
    ];
    findings.push(...wrong.map(({ what, at }) => notYet(`${what} inside of an object or a list`, at)));
}

;// CONCATENATED MODULE: ./files/odcs/old-rules.js


const old_rules_NONE = { operator: 'mustBe', value: 0 };
const OLD_RULES = {
    duplicateCount: { metric: 'duplicateValues' },
    rowCount: { metric: 'rowCount' },
    validValues: { metric: 'invalidValues', limit: old_rules_NONE },
    nullCheck: { metric: 'nullValues', limit: old_rules_NONE },
};
const OLD_NAMES = [...Object.keys(OLD_RULES), ...METRICS];
/** The metric that an old name means; names of today are known under the old key, too. */
function oldRule(name) {
    const metric = METRICS.find((each) => each === name);
    return metric ? { metric } : (0,own/* own */.Z)(OLD_RULES, name);
}
/** `validValues` stood beside `rule`, where its arguments stand today. */
function oldArguments(validValues, node) {
    if (validValues === undefined)
        return undefined;
    const entry = { key: 'validValues', at: validValues.at, value: validValues };
    return { kind: 'map', entries: [entry], at: node.at };
}

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

// EXTERNAL MODULE: ./domain/contract/judge.js
var judge = __webpack_require__(92742);
;// CONCATENATED MODULE: ./domain/contract/reach.js

function reachOf(limit, unit) {
    // A value may be any number: each limit has some that keep it, and some that don't.
    if (unit === 'value' || unit === 'seconds')
        return 'some';
    const named = 'value' in limit ? [limit.value] : [limit.low, limit.high];
    const values = unit === 'rows' ? countsAround(named) : sharesAround(named);
    const kept = values.filter((value) => (0,judge/* keeps */.l0)(value, limit)).length;
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






/** Not a whole one that a double would make another: the next would be taken for it. */
const number = (0,files_shape/* checked */.KD)((0,files_shape/* num */.bu)(), (value, node, findings) => node.kind === 'scalar' && /^[-+]?\d+$/.test(node.source) && !Number.isSafeInteger(value)
    ? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, [`a whole number up to ${Number.MAX_SAFE_INTEGER}, or one with an exponent`]))
    : value);
const comparison = (operator) => (0,files_shape/* located */.t4)((0,files_shape/* mapped */.CV)(number, (value) => ({ operator, value })));
const operators_range = (operator) => (0,files_shape/* located */.t4)((0,files_shape/* checked */.KD)((0,files_shape/* listOf */.c3)(number, { min: 2, max: 2 }), ([low = 0, high = 0], node, findings) => low < high
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
    mustBeBetween: maybe(operators_range('mustBeBetween')),
    mustNotBeBetween: maybe(operators_range('mustNotBeBetween')),
};
const NAMES = [...COMPARISONS, ...RANGES];
const limitsIn = (given) => NAMES.flatMap((name) => given[name] ?? []);
/** Whether a rule says what its count has to be. */
const hasLimit = (given) => [...COMPARISONS, ...RANGES].some((name) => given[name] !== undefined);
/** The one limit of a rule, which some counts keep and others don't. */
function limitOf(given, unit, node, findings) {
    const limits = limitsIn(given);
    const [limit, second] = limits;
    if (second)
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/several-operators', { operators: (0,labelled/* ids */.dK)(limits.map(nameOf)) }, node.at));
    if (limit)
        return reaching(limit, unit, findings);
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-one-of', { expected: (0,labelled/* ids */.dK)(NAMES) }, node.at));
}
const nameOf = ({ value: { operator } }) => operator;
function reaching({ value, at }, unit, findings) {
    const reach = reachOf(value, unit);
    if (reach === 'some')
        return value;
    const code = reach === 'all' ? 'contract/limit-empty' : 'contract/limit-impossible';
    return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)(code, { limit: (0,labelled.id)(value.operator) }, at));
}

// EXTERNAL MODULE: ./domain/contract/placeholders.js
var placeholders = __webpack_require__(6819);
// EXTERNAL MODULE: ./domain/contract/says.js
var says = __webpack_require__(99837);
// EXTERNAL MODULE: ./domain/statistics/drift.js
var drift = __webpack_require__(21903);
// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
;// CONCATENATED MODULE: ./files/odcs/custom/drift.js







const MAX_EDGES = 101;
/** What no data exceeds: a limit there checks nothing. Of the index it depends on the number of cells. */
const LARGEST = {
    psi: Number.POSITIVE_INFINITY,
    'jensen-shannon': 1,
    'l-infinity': 1,
};
const edges = (0,files_shape/* checked */.KD)((0,files_shape/* listOf */.c3)((0,files_shape/* num */.bu)(), { min: 2, max: MAX_EDGES }), (values, node, findings) => values.every((value, at) => at === 0 || value > (values[at - 1] ?? value))
    ? values
    : (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['edges that rise'])));
/** As a person writes a path, and where it stands, for the day it is not there. */
const baseline = (0,files_shape/* required */.mw)((0,files_shape/* located */.t4)(names/* projectPath */.DZ));
const driftKeys = (0,files_shape/* object */.Ik)({
    distance: (0,files_shape/* required */.mw)((0,files_shape/* oneOf */.yL)(...Object.keys(drift/* DISTANCES */.RT))),
    max: (0,files_shape/* required */.mw)((0,files_shape/* num */.bu)({ min: 0 })),
    baseline,
    bins: maybe(edges),
});
/** `drift: {distance: psi, max: 0.2, baseline: profiles/nl.json}`: how far the values have moved from a committed profile. */
const drift_drift = (level) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ drift: (0,files_shape/* required */.mw)(driftKeys) }), ({ drift: read }, node, findings) => {
    const { distance, max, baseline: of, bins } = read;
    if (level.level !== 'property')
        return (0,files_shape/* fail */.fJ)(findings, misplaced('drift', node, 'at a property'));
    if (max >= LARGEST[distance]) {
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/limit-empty', { limit: (0,labelled.id)(`drift: ${distance}`) }, node.at));
    }
    if (bins && !isOfNumbers(level)) {
        return (0,files_shape/* fail */.fJ)(findings, misplaced('bins', node, 'at a property of logicalType integer or number'));
    }
    return {
        own: {
            rule: 'drift',
            distance,
            baseline: { path: of.value, at: of.at },
            ...(bins ? { edges: bins } : {}),
        },
        limit: { operator: 'mustBeLessOrEqualTo', value: max },
        unit: 'value',
        says: `drift: ${distance} at most ${max}`,
    };
});

;// CONCATENATED MODULE: ./files/odcs/custom/mean.js


/** `mean: {min: 40, max: 60}`: the mean of the values that are not null. */
const mean = (level) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ mean: (0,files_shape/* required */.mw)((0,files_shape/* object */.Ik)(range)) }), (read, node, findings) => {
    const wrong = ofNumbers(level, node, 'mean');
    if (wrong)
        return (0,files_shape/* fail */.fJ)(findings, wrong);
    return limitOfRange('mean', read.mean, node, findings, (limit, says) => ({
        own: { rule: 'mean' },
        unit: 'value',
        limit,
        says,
    }));
});

// EXTERNAL MODULE: ./domain/personal-data/kind.js
var kind = __webpack_require__(35594);
;// CONCATENATED MODULE: ./files/odcs/custom/personal-data.js



const kinds = (0,files_shape/* byKind */.Sb)({
    scalar: (0,files_shape/* oneOf */.yL)('all'),
    list: (0,files_shape/* listOf */.c3)((0,files_shape/* oneOf */.yL)(...kind/* KIND_IDS */.Kj), { min: 1 }),
});
/**
 * `personal-data: {allow: [email], forbid: [payment-card]}`: kinds that a property, or any of the table, is declared to
 * hold; kinds that it must not hold, even where they are declared. Either may be `all`.
 */
const personalData = (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ 'personal-data': (0,files_shape/* required */.mw)((0,files_shape/* object */.Ik)({ allow: maybe(kinds), forbid: maybe(kinds) })) }), ({ 'personal-data': { allow = [], forbid = [] } }, node, findings) => {
    const both = kind/* KIND_IDS */.Kj.filter((kind) => personal_data_names(allow, kind) && personal_data_names(forbid, kind));
    if (both.length > 0 || (allow.length === 0 && forbid.length === 0)) {
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['allow: a list of kinds or all', 'forbid: the same, of other kinds']));
    }
    return {
        own: { rule: 'personal-data', allow, forbid },
        limit: { operator: 'mustBe', value: 0 },
        unit: 'value',
        says: 'personal-data',
    };
});
const personal_data_names = (listed, kind) => listed === 'all' || listed.includes(kind);

;// CONCATENATED MODULE: ./files/odcs/custom/quantile.js


const share = (0,files_shape/* checked */.KD)((0,files_shape/* num */.bu)(), (value, node, findings) => value > 0 && value < 1 ? value : (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['a share between 0 and 1'])));
/** `quantile: {at: 0.95, max: 120}`: of the values that are not null, so many in a hundred are no larger. */
const quantile = (level) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ quantile: (0,files_shape/* required */.mw)((0,files_shape/* object */.Ik)({ ...range, at: (0,files_shape/* required */.mw)(share) })) }), (read, node, findings) => {
    const wrong = ofNumbers(level, node, 'quantile');
    if (wrong)
        return (0,files_shape/* fail */.fJ)(findings, wrong);
    const { at } = read.quantile;
    return limitOfRange(`quantile at ${at}`, read.quantile, node, findings, (limit, says) => ({
        own: { rule: 'quantile', at },
        unit: 'value',
        limit,
        says,
    }));
});

;// CONCATENATED MODULE: ./files/odcs/custom/references.js





/**
 * `references: {to: patients.id}`: a relationship with a name, a severity and a tolerance, for versions before 3.1, too.
 * At the schema `from` names its own properties. How many rows may refer to nothing is said by the operators.
 */
const references = (level) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ references: (0,files_shape/* required */.mw)((0,files_shape/* object */.Ik)({ from: maybe(oneOrMany), to: (0,files_shape/* required */.mw)(oneOrMany) })) }), ({ references: { from, to } }, node, findings) => {
    if (level.level === 'schema' && !from)
        return (0,files_shape/* fail */.fJ)(findings, missingKey('from', node));
    if (level.level === 'property' && from)
        return (0,files_shape/* fail */.fJ)(findings, misplaced('from', node, 'at the schema alone'));
    return {
        own: { rule: 'references', to, ...(from ? { from } : {}) },
        limit: { operator: 'mustBe', value: 0 },
        unit: 'rows',
        says: `references: ${to.join(', ')}`,
    };
});

;// CONCATENATED MODULE: ./files/odcs/custom/row-count-change.js



const keys = (0,files_shape/* object */.Ik)({ 'max-percent': (0,files_shape/* required */.mw)((0,files_shape/* num */.bu)({ min: 0 })), baseline: baseline });
/** `row-count-change: {max-percent: 20, baseline: profiles/nl.json}`: more or fewer rows than a committed profile says. */
const rowCountChange = (level) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({ 'row-count-change': (0,files_shape/* required */.mw)(keys) }), ({ 'row-count-change': read }, node, findings) => {
    if (level.level !== 'schema')
        return (0,files_shape/* fail */.fJ)(findings, misplaced('row-count-change', node, 'at the schema'));
    return {
        own: { rule: 'row-count-change', baseline: { path: read.baseline.value, at: read.baseline.at } },
        limit: { operator: 'mustBeLessOrEqualTo', value: read['max-percent'] },
        unit: 'percent',
        says: `row-count-change: at most ${read['max-percent']} percent`,
    };
});

;// CONCATENATED MODULE: ./files/odcs/custom/rows.js


/**
 * `rows: "discharged >= admitted"`, `when: "discharged IS NOT NULL"`: rows are counted that do not keep the condition.
 * How many there may be is said by the operators of the rule, as of the library's metrics; without one it is none.
 */
const rows = (0,files_shape/* mapped */.CV)((0,files_shape/* object */.Ik)({ rows: (0,files_shape/* required */.mw)(files_shape/* text */.Qq), when: maybe(files_shape/* text */.Qq), nulls: maybe((0,files_shape/* oneOf */.yL)('keep', 'fail')) }), ({ rows: keep, when, nulls = 'keep' }) => ({
    own: { rule: 'rows', wanted: { keep, nulls, ...(when === undefined ? {} : { when }) } },
    limit: { operator: 'mustBe', value: 0 },
    unit: 'rows',
    says: when === undefined ? keep : `${keep}, when ${when}`,
}));

;// CONCATENATED MODULE: ./files/odcs/custom.js














/** The rules of `engine: domicile`, by the key of `implementation` that says which it is; one file each. */
const rules = (level) => ({
    drift: drift_drift(level),
    freshness: freshness(level),
    mean: mean(level),
    'personal-data': personalData,
    quantile: quantile(level),
    references: references(level),
    'row-count-change': rowCountChange(level),
    rows: rows,
});
/** A rule of `type: custom`; those of other engines are refused, never skipped. */
function customRule(rule, node, level, findings) {
    const { engine, implementation } = rule;
    if (!engine)
        return (0,files_shape/* fail */.fJ)(findings, missingKey('engine', node));
    if (engine.value !== 'domicile')
        return (0,files_shape/* fail */.fJ)(findings, notYet(`engine: ${engine.value}`, engine.at));
    if (!implementation)
        return (0,files_shape/* fail */.fJ)(findings, missingKey('implementation', node));
    const read = (0,files_shape/* byKeyPresent */.a5)(rules(level))(implementation, findings);
    return (0,files_shape/* isRead */.H9)(read) ? limited(read, rule, findings) : files_shape/* FAILED */.Wk;
}
function limited(read, { ofCounts, counted }, findings) {
    const [key] = ofCounts;
    if (!key)
        return read;
    if (read.own.rule !== 'rows' && read.own.rule !== 'references') {
        const expected = (0,labelled/* ids */.dK)(['the limits in implementation', key.value]);
        const params = { key: (0,labelled.id)(key.value), other: (0,labelled.id)(read.own.rule), expected };
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/keys-exclude', params, key.at));
    }
    const limit = counted();
    return (0,files_shape/* isRead */.H9)(limit) ? { ...read, ...limit, says: `${read.says}: ${(0,says/* limitText */.PW)(limit.limit)}` } : files_shape/* FAILED */.Wk;
}

;// CONCATENATED MODULE: ./files/odcs/rule.js




const DIMENSIONS = [
    ...['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'],
    ...['ac', 'cp', 'cf', 'cs', 'cv', 'tm', 'uq'],
];
/** A rule under `quality`, of whatever type. */
const rule = (0,files_shape/* object */.Ik)({
    ...described_element,
    ...described('businessImpact', 'method', 'schedule', 'scheduler'),
    query: maybe((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    engine: maybe((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    implementation: maybe(files_shape/* anything */.D8),
    dimension: maybe((0,files_shape/* oneOf */.yL)(...DIMENSIONS)),
    name: maybe(files_shape/* text */.Qq),
    severity: maybe(files_shape/* text */.Qq),
    type: maybe((0,files_shape/* located */.t4)((0,files_shape/* oneOf */.yL)('text', 'library', 'sql', 'custom'))),
    unit: maybe((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    metric: maybe((0,files_shape/* located */.t4)((0,files_shape/* oneOf */.yL)(...METRICS))),
    rule: maybe((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    validValues: maybe(files_shape/* anything */.D8),
    arguments: maybe(files_shape/* anything */.D8),
    ...operators,
});
/** Anything but these two closes the gate when it fails, `critical` and `blocker` included. */
function severityOf(severity) {
    if (severity === 'warning')
        return 'warning';
    return severity === 'info' ? 'note' : 'error';
}
const UNITS = ['rows', 'percent'];
/** The unit of a count: any other word says something of a query or of words alone. */
function unitOfCount({ unit }, findings) {
    if (!unit)
        return 'rows';
    const known = UNITS.find((each) => each === unit.value);
    return known ?? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* notAmong */.EQ)({ kind: 'scalar', ...unit, source: unit.value }, UNITS));
}

;// CONCATENATED MODULE: ./files/odcs/own.js









/** A rule of `type: custom`. */
function custom(read, node, level, findings) {
    const { engine, implementation, unit } = read;
    const ofCounts = [
        ...limitsIn(read).map(({ value, at }) => ({ value: value.operator, at })),
        ...(unit ? [{ value: 'unit', at: unit.at }] : []),
    ];
    const rule = { engine, implementation, ofCounts, counted: () => counted(read, node, findings) };
    const own = customRule(rule, node, level, findings);
    return (0,files_shape/* isRead */.H9)(own) ? { kind: 'own', ...own, ...own_common(read), at: node.at } : files_shape/* FAILED */.Wk;
}
function counted(read, node, findings) {
    const unit = unitOfCount(read, findings);
    if (!(0,files_shape/* isRead */.H9)(unit))
        return files_shape/* FAILED */.Wk;
    const limit = limitOf(read, unit, node, findings);
    return (0,files_shape/* isRead */.H9)(limit) ? { limit, unit } : files_shape/* FAILED */.Wk;
}
/** A rule of `type: sql`: one value by a query, as it is. `percent` says what it is of, and divides nothing. */
function sql(read, node, level, findings) {
    const { query, unit } = read;
    if (!query)
        return (0,files_shape/* fail */.fJ)(findings, missingKey('query', node));
    const [placeholder] = level.level === 'schema' ? (0,placeholders/* propertyPlaceholders */.g)(query.value) : [];
    if (placeholder !== undefined) {
        return (0,files_shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('contract/placeholder-without-property', { placeholder: (0,labelled.id)(placeholder) }, query.at));
    }
    const limit = limitOf(read, 'value', node, findings);
    if (!(0,files_shape/* isRead */.H9)(limit))
        return files_shape/* FAILED */.Wk;
    return {
        kind: 'own',
        own: { rule: 'sql', query: query.value },
        limit,
        says: (0,says/* limitText */.PW)(limit),
        unit: unit?.value === 'percent' ? 'percent' : 'value',
        ...own_common(read),
        at: query.at,
    };
}
const own_common = ({ name, severity }) => ({
    severity: severityOf(severity),
    ...(name === undefined ? {} : { name }),
});

;// CONCATENATED MODULE: ./files/odcs/quality.js








const AT_LEVEL = {
    property: ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues'],
    schema: ['duplicateValues', 'rowCount'],
};
const qualityShape = (level) => (0,files_shape/* listOf */.c3)((0,files_shape/* checked */.KD)(rule, (read, node, findings) => quality(read, node, level, findings)));
/** Keys that mean something to rules of one type alone. */
const OF_TYPE = {
    query: 'sql',
    engine: 'custom',
    implementation: 'custom',
    arguments: 'library',
    metric: 'library',
    rule: 'library',
    validValues: 'library',
};
/** What nothing reads would look as if it were checked. */
function tellStrays(read, findings) {
    const type = read.type?.value ?? 'library';
    for (const key of Object.keys(OF_TYPE)) {
        const at = read[key]?.at;
        if (!at || OF_TYPE[key] === type)
            continue;
        findings.push((0,finding/* error */.z3)('contract/key-of-other-type', { key: (0,labelled.id)(key), type: (0,labelled.id)(OF_TYPE[key]), got: (0,labelled.id)(type) }, at));
    }
}
function quality(read, node, level, findings) {
    const { type } = read;
    tellStrays(read, findings);
    if (type?.value === 'sql')
        return sql(read, node, level, findings);
    if (type?.value === 'custom')
        return custom(read, node, level, findings);
    if (type?.value !== 'text')
        return library(read, node, level, findings);
    const words = read.name ?? firstLine(read.description);
    return { kind: 'text', at: node.at, ...(words === undefined ? {} : { name: words }) };
}
/** What a rule without a name is called: nobody could look it up otherwise. */
const firstLine = (description) => description?.kind === 'scalar' ? description.source.trim().split('\n')[0]?.slice(0, MAX_NAME_CHARACTERS) : undefined;
const MAX_NAME_CHARACTERS = 100;
const scalar = (at, source) => ({ kind: 'scalar', value: source, source, at });
function library(read, node, level, findings) {
    const name = metricName(read, node, level, findings);
    const unit = unitOfCount(read, findings);
    if (!(0,files_shape/* isRead */.H9)(unit))
        return files_shape/* FAILED */.Wk;
    const old = read.rule && oldRule(read.rule.value);
    const limit = old?.limit && !hasLimit(read) ? old.limit : limitOf(read, unit, node, findings);
    const metric = (0,files_shape/* isRead */.H9)(name) ? metricOf(name, argumentsOf(read, node, findings), node, level, findings) : files_shape/* FAILED */.Wk;
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
        ...(read.rule ? { oldName: { name: read.rule.value, at: read.rule.at } } : {}),
    };
}
/** Under `arguments`, or where they stood before 3.1. */
function argumentsOf(read, node, findings) {
    if (!read.validValues)
        return read.arguments;
    if (read.rule?.value === 'validValues' && !read.arguments)
        return oldArguments(read.validValues, node);
    findings.push((0,finding/* error */.z3)('contract/argument-misplaced', { key: (0,labelled.id)('validValues') }, read.validValues.at));
    return read.arguments;
}
function metricName(read, node, { level }, findings) {
    const old = read.rule && oldRule(read.rule.value)?.metric;
    const name = read.metric?.value ?? old;
    if (name && AT_LEVEL[level].includes(name))
        return name;
    if (name)
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* notAmong */.EQ)(scalar((read.metric ?? read.rule)?.at ?? node.at, name), AT_LEVEL[level]));
    if (read.rule)
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* notAmong */.EQ)(scalar(read.rule.at, read.rule.value), OLD_NAMES));
    return (0,files_shape/* fail */.fJ)(findings, missingKey('metric', node));
}
function metricOf(name, args, node, level, findings) {
    const given = args ?? { kind: 'map', entries: [], at: node.at };
    return metricShape(name, level)(given, findings);
}
/** Rules of ours that refer to other properties, apart from those that a table can be checked by alone. */
function referencesAmong(quality) {
    const references = quality.flatMap((rule) => {
        if (rule.kind !== 'own' || rule.own.rule !== 'references')
            return [];
        const { limit, severity, at, name } = rule;
        const { from, to } = rule.own;
        const unit = rule.unit === 'percent' ? 'percent' : 'rows';
        return [{ from, to, limit, unit, severity, at, ...(name === undefined ? {} : { name }) }];
    });
    return { references, others: quality.filter((rule) => rule.kind !== 'own' || rule.own.rule !== 'references') };
}

;// CONCATENATED MODULE: ./files/odcs/property.js









/** The name of a column. Any characters but those that no name can hold. */
const columnName = (0,files_shape/* checked */.KD)(files_shape/* text */.Qq, (value, node, findings) => /\p{Cc}/u.test(value) ? (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(node, ['a name without control characters'])) : value);
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
    relationships: maybe(propertyRelationships),
    quality: maybe(files_shape/* anything */.D8),
    properties: maybe(files_shape/* anything */.D8),
    items: maybe(files_shape/* anything */.D8),
    map: (0,files_shape/* later */.NU)('contract/not-yet'),
    enum: (0,files_shape/* later */.NU)('contract/not-yet'),
});
const propertyShape = (before31) => (0,files_shape/* checked */.KD)(property, (raw, node, findings) => {
    const type = typeOf(raw);
    const reading = type ? readingOf(type, raw.logicalTypeOptions, findings) : { as: 'text' };
    if (!(0,files_shape/* isRead */.H9)(reading))
        return files_shape/* FAILED */.Wk;
    tellPositionAlone(raw, node, findings);
    const constraints = constraintsOf(raw, type, reading, before31, findings);
    const quality = qualityOf(raw.quality, reading, findings);
    const { name, properties, items } = raw;
    const parts = partsOf({ name, type: type?.value, properties, items }, propertyShape(before31), findings);
    if (!(0,files_shape/* isRead */.H9)(constraints) || !(0,files_shape/* isRead */.H9)(quality) || !(0,files_shape/* isRead */.H9)(parts))
        return files_shape/* FAILED */.Wk;
    const typed = type ? { typeAt: type.at } : {};
    const column = raw.physicalName ?? raw.name;
    const { references, others } = referencesAmong(quality);
    return {
        name: raw.name,
        column,
        at: node.at,
        reading,
        tags: tagsOf(raw),
        constraints,
        quality: others,
        parts,
        written: [...(raw.relationships ?? []), ...references],
        ...anchorOf(raw),
        ...typed,
        ...flagsOf(raw),
        ...unitOf(raw),
    };
});
/** A place in a key looks like a key, and is none by itself. */
function tellPositionAlone({ primaryKey, primaryKeyPosition = -1 }, { at }, findings) {
    if (primaryKey === undefined && primaryKeyPosition > 0) {
        findings.push((0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)('primaryKey') }, at));
    }
}
/** What the property is called: its tags and its classification. */
const tagsOf = ({ tags = [], classification }) => [...tags, ...(classification ? [classification] : [])].flatMap((node) => node.kind === 'scalar' && node.value !== null ? [node.source] : []);
const flagsOf = ({ required: needed, unique, primaryKey, primaryKeyPosition: position = -1 }) => ({
    ...(needed?.value ? { requiredAt: needed.at } : {}),
    ...(unique?.value ? { uniqueAt: unique.at } : {}),
    ...(primaryKey?.value ? { key: { position, at: primaryKey.at } } : {}),
});
/** The standard has no key for it; `customProperties: [{property: unit, value: mg}]` is what people write. */
function unitOf(raw) {
    const unit = customProperty(raw, 'unit');
    return unit?.kind === 'scalar' ? { unit: { value: unit.source, at: unit.at } } : {};
}
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

;// CONCATENATED MODULE: ./files/odcs/table.js








const tableShape = (before31) => (0,files_shape/* checked */.KD)((0,files_shape/* object */.Ik)({
    ...described_element,
    ...described('businessName', 'physicalType', 'dataGranularityDescription'),
    name: (0,files_shape/* required */.mw)(columnName),
    physicalName: maybe(columnName),
    logicalType: maybe((0,files_shape/* oneOf */.yL)('object')),
    relationships: maybe(schemaRelationships),
    properties: maybe((0,files_shape/* listOf */.c3)(propertyShape(before31))),
    quality: maybe(qualityShape({ level: 'schema' })),
}), (raw, node, findings) => {
    const { name, physicalName = name, properties = [], relationships = [] } = raw;
    const { references, others } = referencesAmong(raw.quality ?? []);
    const own = (property) => `${name}.${property}`;
    const written = [
        ...relationships,
        ...references.map((each) => ({ ...each, from: (each.from ?? []).map(own) })),
        ...properties.flatMap((each) => each.written.map((refers) => ({ ...refers, from: [own(each.name)] }))),
    ];
    const apart = customProperty(raw, APART);
    if (apart && !isByPartition(apart))
        return (0,files_shape/* fail */.fJ)(findings, (0,files_shape/* wrongValue */.NT)(apart, [BY_PARTITION]));
    const table = {
        table: name,
        physicalName,
        at: node.at,
        properties,
        quality: others,
        written,
        ...anchorOf(raw),
        ...(apart ? { apartByPartition: apart.at } : {}),
    };
    const wrong = [...twice(properties), ...strangers(table), ...misfits(table)];
    return wrong.length > 0 ? (0,files_shape/* fail */.fJ)(findings, ...wrong) : table;
});
/** The standard has no key for it: what a partition of the data is, is the policy's word. */
const APART = 'apart';
const BY_PARTITION = 'by-partition';
const isByPartition = (node) => node.kind === 'scalar' && node.source === BY_PARTITION;
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
        const unknown = namesIn(rule).filter((name) => !names.includes(name));
        return unknown.map((name) => {
            const suggestion = (0,files_shape/* nearest */.pA)(name, names);
            const near = suggestion ? { suggestion: (0,labelled.id)(suggestion) } : {};
            return (0,finding/* error */.z3)('contract/unknown-property', { property: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(names), ...near }, rule.at);
        });
    });
}
/** The properties that a rule at the schema is about, by name. */
function namesIn(rule) {
    if (rule.kind === 'library')
        return rule.metric.metric === 'duplicateValues' ? rule.metric.properties : [];
    if (rule.kind === 'own' && rule.own.rule === 'freshness' && rule.own.property !== undefined)
        return [rule.own.property];
    return [];
}
/** Rules at the schema that need a property of another type. */
function misfits({ properties, quality }) {
    return quality.flatMap((rule) => {
        const named = properties.find(({ name }) => namesIn(rule).includes(name));
        const fits = rule.kind !== 'own' || !named || hasDays(named.reading);
        return fits ? [] : [(0,finding/* error */.z3)('contract/option-without-type', MOMENTS, rule.at)];
    });
}
const MOMENTS = { option: (0,labelled.id)('freshness'), expected: (0,labelled/* ids */.dK)(['date', 'timestamp']) };

// EXTERNAL MODULE: ./files/yaml.js + 1 modules
var yaml = __webpack_require__(81399);
;// CONCATENATED MODULE: ./files/odcs.js








const VERSIONS = ['v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0'];
/**
 * A contract of the Open Data Contract Standard 3.1 or 3.0. Every key of the standard is known:
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
    version: (0,files_shape/* required */.mw)((0,files_shape/* located */.t4)(files_shape/* text */.Qq)),
    status: (0,files_shape/* required */.mw)(files_shape/* text */.Qq),
    schema: (0,files_shape/* required */.mw)((0,files_shape/* listOf */.c3)(tableShape(before31), { min: 1 })),
}), ({ id: contractId, version: { value: version, at: versionAt }, schema, servers = [] }, _, findings) => {
    const again = odcs_twice(schema);
    if (again.length > 0)
        return (0,files_shape/* fail */.fJ)(findings, ...again);
    const tables = schema.map((table) => {
        const references = resolved(table, schema, findings);
        return (0,files_shape/* isRead */.H9)(references) ? contractOf(table, references, { id: contractId, version }) : references;
    });
    return tables.every(files_shape/* isRead */.H9) ? { id: contractId, version, versionAt, tables, servers } : files_shape/* FAILED */.Wk;
});
function contractOf({ written, anchor, properties, ...table }, references, of) {
    return { ...table, ...of, references, properties: properties.map(({ written: _, anchor: __, ...each }) => each) };
}
/** Two schema objects of one name, or for one table of the data. */
function odcs_twice(tables) {
    return tables.flatMap((table, index) => {
        const first = tables
            .slice(0, index)
            .find((each) => each.table === table.table || each.physicalName === table.physicalName);
        if (!first)
            return [];
        const params = { table: (0,labelled.id)(table.table), first: (0,labelled.id)(`${first.at.line}:${first.at.column}`) };
        return [(0,finding/* error */.z3)('contract/table-twice', params, table.at)];
    });
}


/***/ })

};
