export const id = 5900;
export const ids = [5900];
export const modules = {

/***/ 70737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ constantIn)
/* harmony export */ });
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57465);

/** A contract's value as the reading's type, in the words of an engine. */
const constantIn = ({ integer, double, moment }) => ({ as }, value) => {
    switch (as) {
        case 'text':
        case 'json':
            return (0,_sql_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(String(value));
        case 'integer':
            return `CAST('${String(value)}' AS ${integer})`;
        case 'number':
            return `CAST('${String(value)}' AS ${double})`;
        case 'boolean':
            return value === true ? 'TRUE' : 'FALSE';
        case 'moment':
            return moment(String(value));
    }
};


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

/***/ 56346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ logWords),
/* harmony export */   y: () => (/* binding */ ERROR_LOG)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Where an engine's own words go: they quote data, so they stay on the site. */
const ERROR_LOG = 'engine-errors.log';
const MAX_LOG_BYTES = 1024 * 1024;
/** It begins anew when it is full: the newest words are those that somebody looks for. */
async function logWords(log, words) {
    const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(log).then((found) => found.size, () => 0);
    const flag = size > MAX_LOG_BYTES ? 'w' : 'a';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(log, `${words.slice(0, MAX_LOG_BYTES)}\n`, { mode: 0o600, flag });
}


/***/ }),

/***/ 82559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   KO: () => (/* binding */ mayRetry),
/* harmony export */   L5: () => (/* binding */ askText)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58564);

const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/**
 * One request through the user's proxy (`HTTPS_PROXY`, `NO_PROXY`) and certificates. No redirect is followed: it could
 * lead to a host that nobody allowed. Throws where there is no answer.
 */
async function request(asked) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('domicile', [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: asked.silenceMs,
    });
    // Its types know strings and writable streams; what it does with a stream is to pipe it into the request.
    const body = (asked.body ?? null);
    return (await client.request(asked.method, asked.url, body, asked.headers)).message;
}
/** An answer as text, of a limited size. */
async function askText(asked) {
    const message = await request(asked);
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new RangeError('the answer is larger than any answer should be');
        chunks.push(chunk);
    }
    return { status: message.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') };
}
/** What a service says when it may be asked again. */
const mayRetry = (status) => status === 429 || status >= 500;


/***/ }),

/***/ 68209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkColumns)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** Names that the engine could not keep apart, or not name at all. They are data: the strictest label there is. */
function checkColumns(columns) {
    const unusable = columns.filter((name) => name === '' || /\p{Cc}/u.test(name));
    const seen = new Set();
    // SQL takes names that differ in capitals for the same.
    const twins = columns.map((name) => name.toLowerCase()).filter((name) => seen.size === seen.add(name).size);
    const findings = [
        ...(unusable.length > 0 ? [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('data/column-unusable', { number: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(unusable.length) })] : []),
        ...(twins.length > 0
            ? [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('data/column-twice', { columns: twins.map((name) => (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(name, 'restricted')) })]
            : []),
    ];
    if (findings.length > 0)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(...findings);
}


/***/ }),

/***/ 55900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  duckDb: () => (/* binding */ duckDb)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var outcome_finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./machine/engine-log.js
var engine_log = __webpack_require__(56346);
;// CONCATENATED MODULE: ./systems/duckdb/bindings.js


const BINDINGS = Symbol.for('domicile.duckdb-bindings');
const shared = globalThis;
/**
 * DuckDB's JavaScript side over the native library of a verified folder. The library is put where the package that
 * stands in for the native bindings (vendor/duckdb-bindings) looks for it, before that is loaded for the first time.
 * Throws `engine/not-loadable`.
 */
async function loadDuckDb(folder) {
    shared[BINDINGS] ??= dlopen((0,external_node_path_.join)(folder, 'duckdb.node'));
    return Promise.all(/* import() */[__webpack_require__.e(6395), __webpack_require__.e(8445)]).then(__webpack_require__.t.bind(__webpack_require__, 46395, 19));
}
function dlopen(path) {
    const module = { exports: {} };
    try {
        process.dlopen(module, path);
    }
    catch {
        throw (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('engine/not-loadable'));
    }
    return module.exports;
}

// EXTERNAL MODULE: ./systems/duckdb/columns.js
var columns = __webpack_require__(68209);
// EXTERNAL MODULE: ./domain/contract/sql.js
var contract_sql = __webpack_require__(57465);
;// CONCATENATED MODULE: ./systems/duckdb/errors.js



/** The kinds of errors that DuckDB puts before its message. */
const KINDS = [
    'Binder',
    'Catalog',
    'Constraint',
    'Conversion',
    'Dependency',
    'Fatal',
    'IO',
    'INTERNAL',
    'INTERRUPT',
    'Invalid Input',
    'Invalid',
    'Mismatch Type',
    'Missing Extension',
    'Not implemented',
    'Out of Memory',
    'Out of Range',
    'Parser',
    'Permission',
    'Serialization',
    'TransactionContext',
];
/** The kind of an error, from its beginning alone; `unknown` where it has none. */
function kindOf(thrown) {
    const message = thrown instanceof Error || isMessage(thrown) ? thrown.message : '';
    const kind = KINDS.find((each) => message.startsWith(`${each} Error:`));
    return kind ? kind.toLowerCase().replaceAll(' ', '-') : 'unknown';
}
const isMessage = (thrown) => typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string';
/** Kinds that come from values: our own statements try every cast, so a user's expression met them. */
const OF_VALUES = ['conversion', 'out-of-range', 'invalid-input', 'mismatch-type'];
/** What the reader of CSV says, and says only, where a line ends in another way than the first. */
const MIXED_LINE_ENDS = 'Invalid Input Error: The CSV Parser state machine reached an invalid state';
/**
 * Where a row of a CSV is not UTF-8 and a statement reads some columns alone, the reader stumbles over its own list of
 * them. A statement that reads every column counts such rows.
 */
const isNotUtf8 = (words) => words.startsWith('INTERNAL Error: Attempted to access index') && words.includes('StringValueResult');
/** The error as a finding, without its words; those are written to the site. The cause is not kept: it would show them. */
async function told(thrown, log) {
    const kind = kindOf(thrown);
    const words = isMessage(thrown) ? thrown.message : 'no message';
    await (0,engine_log/* logWords */.U)(log, words);
    if (words.startsWith(MIXED_LINE_ENDS))
        return (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('data/line-ends-mixed'));
    if (isNotUtf8(words))
        return (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('data/not-utf-8'));
    if (kind === 'out-of-memory')
        return (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('engine/out-of-memory'));
    return (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)(OF_VALUES.includes(kind) ? 'data/expression-failed' : 'engine/query-failed', { kind: (0,labelled.id)(kind) }));
}

;// CONCATENATED MODULE: ./systems/duckdb/connection.js



/** One connection to an engine that can reach those files and one folder, and nothing else; settings are locked. */
class Connection {
    #instance;
    #connection;
    #errorLog;
    constructor(instance, connection, errorLog) {
        this.#instance = instance;
        this.#connection = connection;
        this.#errorLog = errorLog;
    }
    static async open(api, confinement) {
        const instance = await api.DuckDBInstance.create(':memory:');
        const connection = new Connection(instance, await instance.connect(), confinement.errorLog);
        for (const statement of settings(confinement))
            await connection.run(statement);
        return connection;
    }
    /** Columns by name, in the order of the rows. Throws `engine/…` or `data/expression-failed`. */
    async columns(sql, milliseconds) {
        const read = await this.#guarded(() => this.#within(milliseconds, () => this.#connection.runAndReadAll(sql)));
        const values = read.getColumns();
        const names = read.deduplicatedColumnNames();
        return Object.fromEntries(names.map((name, at) => [name, (values[at] ?? []).map(scalar)]));
    }
    async run(sql) {
        await this.#guarded(() => this.#connection.run(sql));
    }
    /** Words for the site alone. */
    keep(words) {
        return (0,engine_log/* logWords */.U)(this.#errorLog, words);
    }
    close() {
        this.#connection.closeSync();
        this.#instance.closeSync();
    }
    /** What runs longer is interrupted, and fails. */
    async #within(milliseconds, work) {
        const timer = milliseconds === undefined ? undefined : setTimeout(() => this.#connection.interrupt(), milliseconds);
        return work().finally(() => clearTimeout(timer));
    }
    async #guarded(work) {
        try {
            return await work();
        }
        catch (thrown) {
            throw await told(thrown, this.#errorLog);
        }
    }
}
const KEPT_BY_ALLOCATOR = '16MB';
/** The order matters: what is locked can't be set, and paths are allowed before access is taken away. */
function settings({ files, scratch, limits }) {
    return [
        `SET autoinstall_known_extensions = false`,
        `SET autoload_known_extensions = false`,
        `SET memory_limit = '${limits.memoryBytes}B'`,
        `SET threads = ${limits.threads}`,
        // What a statement gives back goes back to the machine, not into a stock: else that grows beyond the limit.
        `SET allocator_flush_threshold = '${KEPT_BY_ALLOCATOR}'`,
        `SET allocator_bulk_deallocation_flush_threshold = '${KEPT_BY_ALLOCATOR}'`,
        `SET temp_directory = ${(0,contract_sql/* literal */.e)(scratch)}`,
        `SET TimeZone = 'UTC'`,
        `SET allowed_paths = [${files.map(contract_sql/* literal */.e).join(', ')}]`,
        `SET allowed_directories = [${(0,contract_sql/* literal */.e)(scratch)}]`,
        `SET enable_external_access = false`,
        `SET lock_configuration = true`,
    ];
}
function scalar(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'object')
        return String(value);
    return value;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./machine/tool.js
var tool = __webpack_require__(85197);
;// CONCATENATED MODULE: ./systems/duckdb/missing.js


const missing = (locked, reason) => (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('engine/missing', { ...packageOf(locked), reason: (0,labelled.id)(reason) }));
/** Fewer bytes came than were announced. */
const cutOff = (locked) => (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('engine/archive-cut-off', packageOf(locked)));
const packageOf = ({ name, version, integrity }) => ({
    package: (0,labelled.id)(`${name}@${version}`),
    integrity: (0,labelled.id)(integrity),
});

;// CONCATENATED MODULE: ./systems/duckdb/npm.js





const NPM_TIMEOUT_MS = 5 * 60_000;
/**
 * The engine's package, fetched by the user's own npm client into an empty folder, so that its registry, proxy and
 * credentials apply. The folder is no project: a repository's .npmrc does not. Throws `engine/missing` with a reason.
 */
async function fetchByNpm(locked, into, env) {
    const spec = `${locked.name}@${locked.version}`;
    const argv = [...npmCommand(env), 'pack', '--ignore-scripts', '--json', '--pack-destination', into, '--', spec];
    const done = await (0,tool/* runTool */.q)(argv, {
        cwd: into,
        env: clean(env),
        timeoutMs: NPM_TIMEOUT_MS,
    }).catch(() => undefined);
    if (done === undefined)
        throw missing(locked, 'there is no npm on this machine');
    const [file] = (await (0,promises_.readdir)(into)).filter((name) => name.endsWith('.tgz'));
    if (done.exit !== 0 || !file)
        throw troubleOf(done, locked);
    return (0,promises_.readFile)((0,external_node_path_.join)(into, file));
}
const REASONS = {
    ENOTFOUND: 'its registry has no address',
    EAI_AGAIN: 'its registry has no address',
    ECONNREFUSED: 'its registry does not answer',
    ECONNRESET: 'its registry does not answer',
    ETIMEDOUT: 'its registry does not answer',
    ERR_SOCKET_TIMEOUT: 'its registry does not answer',
    E401: 'its registry wants other credentials',
    E403: 'its registry wants other credentials',
    ENEEDAUTH: 'its registry wants other credentials',
    E404: 'its registry does not have this package in this version',
    ETARGET: 'its registry does not have this package in this version',
};
/** What npm calls a package that is not what its registry says that it is, and an archive that stops in the middle. */
const NOT_WHOLE = ['EINTEGRITY', 'Z_BUF_ERROR', 'Z_DATA_ERROR', 'TAR_BAD_ARCHIVE', 'ERR_STREAM_PREMATURE_CLOSE'];
function troubleOf({ stdout, timedOut }, locked) {
    if (timedOut)
        return missing(locked, 'npm took longer than five minutes');
    const code = /"code": "([A-Z0-9_]+)"/.exec(stdout)?.[1] ?? '';
    return NOT_WHOLE.includes(code) ? cutOff(locked) : missing(locked, REASONS[code] ?? 'npm could not fetch it');
}
/** What a runner hands to actions is no business of npm's. */
function clean(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|ACTIONS|STATE)_/i.test(name)));
}
/** `npm`; on Windows that is a batch file, which cannot be started without a shell, so Node runs what it wraps. */
function npmCommand(env) {
    if (process.platform !== 'win32')
        return ['npm'];
    const folders = [(0,external_node_path_.dirname)(process.execPath), ...(env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter)];
    const script = folders.map((folder) => (0,external_node_path_.join)(folder, 'node_modules/npm/bin/npm-cli.js')).find(external_node_fs_.existsSync);
    return [process.execPath, script ?? 'npm-cli.js'];
}

;// CONCATENATED MODULE: ./systems/duckdb/locked.js
// Made by scripts/lock-engine.mjs.
const LOCKED_VERSION = '1.5.5-r.5';
const LOCKED_PACKAGES = {
    'linux-x64': {
        name: '@duckdb/node-bindings-linux-x64',
        integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
        files: {
            'duckdb.node': {
                bytes: 474984,
                sha256: '778d45b3d918a8d3b6dfeb819472472d3ff85d427110973fc9c1b0d462514c15',
            },
            'libduckdb.so': {
                bytes: 70529912,
                sha256: 'fc23f12e376c47be520f75221288281906e7942e8fd6f6ce4849198ba60d0405',
            },
        },
    },
    'linux-arm64': {
        name: '@duckdb/node-bindings-linux-arm64',
        integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
        files: {
            'duckdb.node': {
                bytes: 497304,
                sha256: '51b959ad6a5b57cfa3e9a5d20bffebe0e58974222efcddcd97c85e12700dbbb1',
            },
            'libduckdb.so': {
                bytes: 62963152,
                sha256: 'd00d007f3f7ca1f2896a5e4b89c2ce141bf0508506a9d6d56f9598b8e59d074e',
            },
        },
    },
    'linux-x64-musl': {
        name: '@duckdb/node-bindings-linux-x64-musl',
        integrity: 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
        files: {
            'duckdb.node': {
                bytes: 507280,
                sha256: 'bf0160e4c5a1c0b1fc821252553883c8f16f07112385df35cf066ac4a60cbe73',
            },
            'libduckdb.so': {
                bytes: 73242016,
                sha256: 'f9f9884b72a730751fdf4d6dd96368153f2f6c8b7358162c819166788dbd60bc',
            },
        },
    },
    'linux-arm64-musl': {
        name: '@duckdb/node-bindings-linux-arm64-musl',
        integrity: 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
        files: {
            'duckdb.node': {
                bytes: 558936,
                sha256: '12d8c980901c88eea2d5c7622f364a50800e639714458d16de486365c0c48f6d',
            },
            'libduckdb.so': {
                bytes: 66737904,
                sha256: 'b7ca0fcde2828167e9b5d8741d0eb5dbe520d67b0a4687f19cf2974fd59d11c3',
            },
        },
    },
    'darwin-x64': {
        name: '@duckdb/node-bindings-darwin-x64',
        integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
        files: {
            'duckdb.node': {
                bytes: 453920,
                sha256: 'c7d75d167487bc96d3bd2a54969f0fb816c5415c3a1d064b3e88966acaf4e4c3',
            },
            'libduckdb.dylib': {
                bytes: 117005184,
                sha256: 'b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8',
            },
        },
    },
    'darwin-arm64': {
        name: '@duckdb/node-bindings-darwin-arm64',
        integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
        files: {
            'duckdb.node': {
                bytes: 514168,
                sha256: 'ba396b8fc069b1c34d1b5d3bdb7f54b1ddef160b6f440b2539fcef89720e9947',
            },
            'libduckdb.dylib': {
                bytes: 117005184,
                sha256: 'b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8',
            },
        },
    },
    'win32-x64': {
        name: '@duckdb/node-bindings-win32-x64',
        integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
        files: {
            'duckdb.node': {
                bytes: 1253376,
                sha256: 'a587a097a6ce7f370e12cf6530a187813cabd03aba36a6caeaba6912e01a3d63',
            },
            'duckdb.dll': {
                bytes: 36724520,
                sha256: '2b7468a4ad844429e6af2fde0b5f91893e8130a5686a88f11442ab547c7ede46',
            },
        },
    },
    'win32-arm64': {
        name: '@duckdb/node-bindings-win32-arm64',
        integrity: 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
        files: {
            'duckdb.node': {
                bytes: 1527808,
                sha256: 'e4e6d94b1c8d30497222356ce7761fd3a50c8a121cf484d7eae54fef818ea9c1',
            },
            'duckdb.dll': {
                bytes: 42838320,
                sha256: 'ca938da6e124d6c91fcbff5983860ebc3753576e5b04c11ad8bc9135853aa752',
            },
        },
    },
};

;// CONCATENATED MODULE: ./systems/duckdb/platform.js



const PACKAGES = LOCKED_PACKAGES;
/** Throws `engine/platform-unknown`. */
function lockedPackage(platform = thisPlatform()) {
    const found = Object.hasOwn(PACKAGES, platform) ? PACKAGES[platform] : undefined;
    if (found)
        return { ...found, version: LOCKED_VERSION };
    const params = { platform: (0,labelled.id)(platform), expected: (0,labelled/* ids */.dK)(Object.keys(PACKAGES)) };
    throw (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('engine/platform-unknown', params));
}
function thisPlatform() {
    const platform = `${process.platform}-${process.arch}`;
    return process.platform === 'linux' && !hasGlibc() ? `${platform}-musl` : platform;
}
/** Node's report names the C library it runs on only where that is glibc. */
function hasGlibc() {
    const report = process.report?.getReport();
    return report?.header?.glibcVersionRuntime !== undefined;
}

// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/http.js
var http = __webpack_require__(82559);
;// CONCATENATED MODULE: ./systems/duckdb/registry.js



const SILENCE_MS = 60_000;
/** The largest package holds 31 MB. */
const MAX_PACKAGE_BYTES = 128 * 1024 * 1024;
/**
 * The engine's package from a registry, for a machine without npm: through the proxy and certificates of the environment,
 * without credentials. Throws `engine/missing` with a reason, and `engine/archive-cut-off`.
 */
async function fetchFromRegistry(locked, registry) {
    const url = `${registry.replace(/\/$/, '')}/${locked.name}/-/${fileOf(locked)}`;
    const answer = await (0,http/* request */.Em)({ method: 'GET', url, headers: {}, silenceMs: SILENCE_MS }).catch((thrown) => {
        throw missing(locked, (0,errno/* errnoOf */.U)(thrown) === 'ENOTFOUND' ? 'its registry has no address' : 'its registry does not answer');
    });
    const status = answer.statusCode ?? 0;
    if (status === 200)
        return received(answer, locked);
    answer.destroy();
    throw missing(locked, reasonOf(status));
}
/** As every registry of npm lays packages out: the name without its scope, and the version. */
const fileOf = ({ name, version }) => `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
function reasonOf(status) {
    if (status === 401 || status === 403)
        return 'its registry wants other credentials';
    if (status === 404)
        return 'its registry does not have this package in this version';
    if (status >= 300 && status < 400)
        return 'its registry sends elsewhere, and no redirect is followed';
    return 'its registry answers with an error';
}
async function received(answer, locked) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of answer) {
            bytes += chunk.length;
            if (bytes > MAX_PACKAGE_BYTES)
                break;
            chunks.push(chunk);
        }
    }
    catch {
        throw cutOff(locked);
    }
    if (bytes <= MAX_PACKAGE_BYTES)
        return Buffer.concat(chunks);
    throw missing(locked, 'what its registry sends is larger than any package of the engine');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./systems/duckdb/tarball.js

const BLOCK_BYTES = 512;
/** The largest package holds 118 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/** The wanted files of an npm package, by name; whatever else is in it stays there. */
function unpack(tarball, wanted) {
    const bytes = (0,external_node_zlib_.gunzipSync)(tarball, { maxOutputLength: MAX_UNPACKED_BYTES });
    const files = new Map();
    for (let at = 0; at + BLOCK_BYTES <= bytes.length && bytes[at] !== 0;) {
        const { name, size, isFile } = header(bytes.subarray(at, at + BLOCK_BYTES));
        const start = at + BLOCK_BYTES;
        const file = wanted.find((each) => name === `package/${each}`);
        if (file && isFile)
            files.set(file, bytes.subarray(start, start + size));
        at = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
    }
    return files;
}
/** The ustar fields that matter here: name at 0, size in octal at 124, type at 156. */
function header(block) {
    const text = (from, to) => block.toString('latin1', from, to).split('\0')[0] ?? '';
    const size = Number.parseInt(text(124, 136).trim(), 8);
    if (!Number.isSafeInteger(size) || size < 0)
        throw new Error('the package is no tar archive');
    return { name: text(0, 100), size, isFile: ['0', ''].includes(text(156, 157)) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./systems/duckdb/verify.js







/** Where in a tool cache the engine of a platform lies. */
const cacheFolder = ({ name, version }) => (0,external_node_path_.join)('domicile', 'duckdb', version, name.replace('@duckdb/node-bindings-', ''));
/** The archive, if it is the locked one byte for byte. */
function mustBeLocked(archive, locked, source) {
    const integrity = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(archive).digest('base64')}`;
    if (integrity === locked.integrity)
        return archive;
    throw (0,outcome_finding/* refused */.J5)(differs('of the package', locked.integrity, locked, source));
}
/** Every file of the folder is the locked one, byte for byte, or `engine/hash-differs` for each that is not. */
async function verifyFiles(folder, locked, source) {
    const wrong = await Promise.all(Object.entries(locked.files).map(async ([file, { sha256 }]) => {
        const hash = await hashOf((0,external_node_path_.join)(folder, file));
        if (hash === undefined)
            return [(0,outcome_finding/* error */.z3)('engine/file-missing', { file: (0,labelled.id)(file), source: (0,labelled.id)(source), ...packageOf(locked) })];
        return hash === sha256 ? [] : [differs(file, `sha256 ${sha256}`, locked, source)];
    }));
    const findings = wrong.flat();
    if (findings.length > 0)
        throw (0,outcome_finding/* refused */.J5)(...findings);
}
function differs(file, expected, locked, source) {
    const params = { file: (0,labelled.id)(file), expected: (0,labelled.id)(expected), ...packageOf(locked) };
    if (source !== 'tool-cache')
        return (0,outcome_finding/* error */.z3)('engine/hash-differs', { ...params, source: (0,labelled.id)(source) });
    return (0,outcome_finding/* error */.z3)('engine/cache-changed', { ...params, folder: (0,labelled.id)(cacheFolder(locked)) });
}
/** Undefined where there is no such file. */
async function hashOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found?.isFile())
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./systems/duckdb/engine-files.js









/** The folder with the engine's files, every one hashed: `engine-path`, else the tool cache, else fetched into that. */
async function engineFolder(options, locked = lockedPackage()) {
    const { enginePath, registry, env } = options;
    if (enginePath !== undefined)
        return verified(enginePath, locked, 'engine-path');
    const cached = (0,external_node_path_.join)(cacheRoot(env), cacheFolder(locked));
    if (await exists(cached))
        return verified(cached, locked, 'tool-cache');
    const source = registry === undefined ? 'npm' : 'registry';
    await fillInto(cached, locked, source, (into) => registry === undefined ? fetchByNpm(locked, into, env) : fetchFromRegistry(locked, registry));
    return verified(cached, locked, source);
}
async function verified(folder, locked, source) {
    await verifyFiles(folder, locked, source);
    return folder;
}
/** The runner's tool cache; elsewhere the cache folder that the system gives each user. */
function cacheRoot(env) {
    const user = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
    return env.RUNNER_TOOL_CACHE || user || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);
/** Whole or not at all: unpacked beside the place and renamed into it. Who comes second finds it there. */
async function fillInto(folder, locked, source, fetch) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true, mode: 0o700 });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.fetch-'));
    try {
        const files = unpack(mustBeLocked(await fetch(scratch), locked, source), Object.keys(locked.files));
        const unpacked = (0,external_node_path_.join)(scratch, 'engine');
        await (0,promises_.mkdir)(unpacked);
        for (const [name, { sha256 }] of Object.entries(locked.files)) {
            const bytes = files.get(name);
            if (!bytes)
                throw (0,outcome_finding/* refused */.J5)(differs(name, `sha256 ${sha256}`, locked, source));
            await (0,promises_.writeFile)((0,external_node_path_.join)(unpacked, name), bytes, { mode: 0o500 });
        }
        await (0,promises_.rename)(unpacked, folder).catch(async (thrown) => {
            if (!(await exists(folder)))
                throw thrown;
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./machine/trouble.js
var trouble = __webpack_require__(83588);
;// CONCATENATED MODULE: ./systems/duckdb/unreadable.js
/** A file is not of its format; the message is a word of ours. */
class Unreadable extends Error {
    /** Its path: for the site alone. */
    file;
    constructor(message, file) {
        super(message);
        this.file = file;
    }
}
/** Says of which file it is that something cannot be read. */
async function ofFile(file, work) {
    try {
        return await work;
    }
    catch (thrown) {
        throw thrown instanceof Unreadable ? new Unreadable(thrown.message, file) : thrown;
    }
}
/** Some files have other columns than the first. */
class ColumnsDiffer extends Error {
    files;
    of;
    constructor(files, of) {
        super('other columns than in the first file');
        this.files = files;
        this.of = of;
    }
}

;// CONCATENATED MODULE: ./systems/duckdb/decode.js


/** Bytes of an encoding to UTF-8, as they come. The engine's own decoders refuse files that are sound. */
function decoder(encoding) {
    switch (encoding) {
        case 'latin-1':
            return byteWise((text) => text);
        case 'windows-1252':
            return byteWise((text) => text.replaceAll(/[\u0080-\u009f]/g, windowsSign));
        default:
            return unicode(encoding);
    }
}
/** Every byte is a character. */
const byteWise = (meant) => new external_node_stream_.Transform({ transform: (chunk, _, done) => done(null, Buffer.from(meant(chunk.toString('latin1')))) });
/** What windows-1252 has at 80 to 9F hexadecimal; five of them it leaves as they are (WHATWG Encoding). */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windowsSign = (character) => WINDOWS_SIGNS[character.charCodeAt(0) - 0x80] ?? character;
/** A byte order mark is left out, and what is no text of the encoding ends the reading. */
function unicode(encoding) {
    let text;
    const decoded = (chunk, done, stream) => {
        try {
            text ??= new TextDecoder(orderOf(encoding, chunk), { fatal: true });
            done(null, Buffer.from(text.decode(chunk, { stream })));
        }
        catch (thrown) {
            done(thrown instanceof Unreadable ? thrown : new Unreadable(`it is not ${encoding}`));
        }
    };
    return new external_node_stream_.Transform({
        transform: (chunk, _, done) => decoded(chunk, done, true),
        flush: (done) => (text === undefined ? done() : decoded(Buffer.alloc(0), done, false)),
    });
}
/** Which byte of two comes first. */
function orderOf(encoding, head) {
    if (encoding !== 'utf-16')
        return encoding;
    const mark = head.subarray(0, 2).toString('hex');
    if (mark === 'fffe')
        return 'utf-16le';
    if (mark === 'feff')
        return 'utf-16be';
    throw new Unreadable('no byte order mark: say utf-16le or utf-16be');
}

;// CONCATENATED MODULE: ./systems/duckdb/text-stream.js




/** The bytes of a text file, gunzipped, in UTF-8. Whatever goes wrong on the way ends the stream with it. */
function textStream({ path, gzip }, encoding) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const stages = [
        ...(gzip ? [(0,external_node_zlib_.createGunzip)()] : []),
        ...(encoding === 'utf-8' ? [] : [decoder(encoding)]),
    ];
    return stages.reduce((from, to) => (0,external_node_stream_.pipeline)(from, to, () => undefined), file);
}

;// CONCATENATED MODULE: ./systems/duckdb/byte-order-mark.js








/** U+FEFF in UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * JSON begins with no byte order mark, and readers may pass over one (RFC 8259, section 8.1). The engine takes its line
 * for no JSON, so a file that has one is copied without it.
 */
async function withoutMarks(files, scratch) {
    const plain = [];
    for (const [at, file] of files.entries()) {
        const isMarked = await ofFile(file.path, beginsWithMark(file));
        plain.push(isMarked ? await copied(file, await placeIn(scratch, `${at}-${(0,external_node_path_.basename)(file.path)}`)) : file);
    }
    return plain;
}
async function beginsWithMark(file) {
    const text = textStream(file, 'utf-8');
    let head = Buffer.alloc(0);
    try {
        for await (const chunk of text) {
            head = Buffer.concat([head, chunk]);
            if (head.length >= MARK.length)
                break;
        }
    }
    finally {
        text.destroy();
    }
    return head.subarray(0, MARK.length).equals(MARK);
}
const placeIn = async (scratch, name) => (0,external_node_path_.join)(await (0,trouble/* writing */.d)((0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'unmarked-'))), name);
async function copied(file, path) {
    await (0,trouble/* writing */.d)((0,external_node_stream_promises_.pipeline)(textStream(file, 'utf-8'), withoutFirst(MARK.length), (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 })));
    return { path, gzip: false };
}
/** Leaves out that many bytes at the beginning, in chunks of whatever size. */
function withoutFirst(bytes) {
    let left = bytes;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            const rest = chunk.subarray(left);
            left -= chunk.length - rest.length;
            done(null, rest);
        },
    });
}

;// CONCATENATED MODULE: ./systems/duckdb/header.js
const DELIMITERS = [',', ';', '\t', '|'];
/** The first line up to its end, which may not stand inside quotes; undefined where there is no end. */
function firstLine(text, signs) {
    const end = outsideQuotes(text, signs).find((at) => text[at] === '\n' || text[at] === '\r');
    return end === undefined ? undefined : text.slice(0, end);
}
/** The places of a text that are not inside quotes; the quotes themselves are. */
function outsideQuotes(text, { quote, escapedBy }) {
    const places = [];
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        if (quoted && escapedBy !== quote && text[at] === escapedBy)
            at += 1;
        else if (text[at] === quote)
            quoted = !quoted;
        else if (!quoted)
            places.push(at);
    }
    return places;
}
/** Where nobody states the separator it is the one that stands most often outside quotes; a comma where none does. */
function csvHeader(line, signs) {
    const delimiter = signs.delimiter ?? mostFrequent(line, signs);
    return { delimiter, columns: fields(line.replace(/^\uFEFF/, ''), { ...signs, delimiter }) };
}
function mostFrequent(line, signs) {
    const places = outsideQuotes(line, signs);
    const times = (delimiter) => places.filter((at) => line[at] === delimiter).length;
    return DELIMITERS.reduce((best, each) => (times(each) > times(best) ? each : best));
}
/** RFC 4180: a field in quotes may hold the separator, and quotes written twice. */
function fields(line, signs) {
    const { delimiter } = signs;
    const found = [];
    let rest = line;
    while (rest !== undefined) {
        const length = quotedLength(rest, signs);
        const end = rest.indexOf(delimiter, length);
        const field = end < 0 ? rest : rest.slice(0, end);
        found.push(length > 0 && field.length === length ? inner(field, signs) : field);
        rest = end < 0 ? undefined : rest.slice(end + delimiter.length);
    }
    return found;
}
/** How far a field in quotes goes from the beginning of a text; 0 where there is none. */
function quotedLength(text, { quote, escapedBy }) {
    if (quote === '' || !text.startsWith(quote))
        return 0;
    for (let at = 1; at < text.length; at += 1) {
        const isEscape = text[at] === escapedBy && (text[at + 1] === quote || (escapedBy !== quote && text[at + 1] === escapedBy));
        if (isEscape)
            at += 1;
        else if (text[at] === quote)
            return at + 1;
    }
    return 0;
}
const inner = (field, { quote, escapedBy }) => {
    const text = field.slice(1, -1).replaceAll(escapedBy + quote, quote);
    return escapedBy === quote ? text : text.replaceAll(escapedBy + escapedBy, escapedBy);
};

;// CONCATENATED MODULE: ./systems/duckdb/head.js



/** A header of ten thousand columns with names of a hundred letters. */
const MAX_HEADER_BYTES = 1024 * 1024;
/** By its first two bytes; a name proves nothing. */
async function isGzip(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    }
    finally {
        await handle.close();
    }
}
/** The first line of a text; throws Unreadable where there is none within a mebibyte, or where it is not UTF-8. */
async function headLine(text, signs) {
    let head = Buffer.alloc(0);
    try {
        for await (const chunk of text) {
            head = Buffer.concat([head, chunk]);
            const line = firstLine(head.toString('latin1'), signs);
            if (line !== undefined)
                return decoded(head.subarray(0, line.length));
            if (head.length > MAX_HEADER_BYTES)
                throw new Unreadable('its first line has no end within a mebibyte');
        }
    }
    finally {
        text.destroy();
    }
    if (head.length === 0)
        throw new Unreadable('it is empty');
    return decoded(head);
}
function decoded(bytes) {
    if (/^(?:fffe|feff)/.test(bytes.toString('hex')))
        throw new Unreadable('it is UTF-16, which the site file has to say');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Unreadable('its first line is not UTF-8');
    }
}

;// CONCATENATED MODULE: ./systems/duckdb/line-ends.js

const [CR, LF] = [0x0d, 0x0a];
/** Ends every line of a CSV in UTF-8 with LF, whether it ended with LF, CR or CR LF. Line ends inside quotes stay. */
function alikeLineEnds(signs) {
    const ends = new LineEnds(signs);
    return new external_node_stream_.Transform({ transform: (chunk, _, done) => done(null, ends.mended(chunk)) });
}
/** Bytes come in chunks of any size: whatever was met at the end of one counts for the next. */
class LineEnds {
    #delimiter;
    #quote;
    /** Not a number where quotes are escaped by themselves. */
    #escape;
    #quoted = false;
    /** The next byte inside quotes stands for itself. */
    #escaped = false;
    #afterCr = false;
    /** Where in this chunk a quote had just been closed: a second one there opens again, and both stand for one. */
    #closedAt = -1;
    /** The last bytes of what came before this chunk, as many as a delimiter has; a line end where nothing did. */
    #before = Buffer.from([LF]);
    #out = Buffer.alloc(0);
    #length = 0;
    constructor({ delimiter, quote, escapedBy }) {
        this.#delimiter = Buffer.from(delimiter);
        this.#quote = quote.charCodeAt(0);
        this.#escape = escapedBy === quote ? Number.NaN : escapedBy.charCodeAt(0);
    }
    mended(chunk) {
        this.#out = Buffer.allocUnsafe(chunk.length);
        this.#length = 0;
        for (let at = 0; at < chunk.length;)
            at = this.#quoted ? this.#inQuotes(chunk, at) : this.#bare(chunk, at);
        this.#closedAt = this.#closedAt === chunk.length ? 0 : -1;
        this.#before = Buffer.from(Buffer.concat([this.#before, chunk]).subarray(-this.#delimiter.length));
        return this.#out.subarray(0, this.#length);
    }
    /** As they are, up to the quote that ends them; the place behind it. */
    #inQuotes(chunk, from) {
        let at = from;
        for (let isOpen = true; isOpen && at < chunk.length; at += 1) {
            if (this.#escaped)
                this.#escaped = false;
            else if (chunk[at] === this.#escape)
                this.#escaped = true;
            else
                isOpen = chunk[at] !== this.#quote;
            this.#quoted = isOpen;
        }
        this.#length += chunk.copy(this.#out, this.#length, from, at);
        if (!this.#quoted)
            this.#closedAt = at;
        return at;
    }
    /** Up to the next quote that opens a field; the place behind it. */
    #bare(chunk, from) {
        const out = this.#out;
        const quote = this.#quote;
        let length = this.#length;
        let afterCr = this.#afterCr;
        let at = from;
        for (; at < chunk.length && !this.#quoted; at += 1) {
            const byte = chunk[at];
            if (byte === quote)
                this.#quoted = this.#opens(chunk, at);
            if (byte !== LF || !afterCr) {
                out[length] = byte === CR ? LF : byte;
                length += 1;
            }
            afterCr = byte === CR;
        }
        this.#length = length;
        this.#afterCr = afterCr;
        return at;
    }
    /** A quote means something at the beginning of a field alone. */
    #opens(chunk, at) {
        if (this.#closedAt === at)
            return Number.isNaN(this.#escape);
        const last = at > 0 ? chunk[at - 1] : this.#before.at(-1);
        return last === LF || last === CR || (last === this.#delimiter.at(-1) && this.#endsWithDelimiter(chunk, at));
    }
    #endsWithDelimiter(chunk, at) {
        const width = this.#delimiter.length;
        if (width === 1)
            return true;
        const before = at < width ? Buffer.concat([this.#before, chunk.subarray(0, at)]) : chunk.subarray(at - width, at);
        return before.subarray(-width).equals(this.#delimiter);
    }
}

;// CONCATENATED MODULE: ./systems/duckdb/same-columns.js

/**
 * All files have the same columns, in whatever order: one that some files lack would be null in their rows, or is a
 * mistake, and nobody can say which.
 */
function mustHaveTheSameColumns(groups) {
    const [first] = groups;
    const differing = groups.filter((each) => first === undefined || namesOf(each) !== namesOf(first));
    const paths = (of) => of.flatMap((each) => each.paths);
    if (differing.length > 0)
        throw new ColumnsDiffer(paths(differing), paths(groups).length);
}
const namesOf = ({ columns }) => JSON.stringify([...columns].sort());

;// CONCATENATED MODULE: ./systems/duckdb/csv.js












const NULL_WITH_DELIMITER = 'one of the nulls in the site file holds the delimiter';
const END_IN_QUOTES = 'its first row holds line ends in quotes: the site file has to say line-ends: mixed';
/** CSV files as the engine can read them, in UTF-8 and with alike line ends: those that are not are copied so. */
async function csvGroups(files, dialect, scratch) {
    const groups = new Map();
    const folder = isReadable(dialect) ? '' : await (0,trouble/* writing */.d)((0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'recoded-')));
    for (const [at, file] of files.entries()) {
        const header = await ofFile(file.path, headerOf(file, dialect));
        // Its name stays in that of a copy, for whoever has to look for a row.
        const copy = (0,external_node_path_.join)(folder, `${at}-${(0,external_node_path_.basename)(file.path)}`);
        const { path, gzip } = isReadable(dialect)
            ? file
            : await ofFile(file.path, recoded(file, { ...dialect, ...header }, copy));
        const key = JSON.stringify([header, gzip]);
        groups.set(key, { ...header, gzip, paths: [...(groups.get(key)?.paths ?? []), path] });
    }
    mustHaveTheSameColumns([...groups.values()]);
    return [...groups.values()];
}
const isReadable = ({ encoding, lineEnds }) => encoding === 'utf-8' && lineEnds === 'alike';
async function headerOf(file, dialect) {
    const line = await headLine(textStream(file, dialect.encoding), dialect);
    mustShowItsEnd(line, dialect);
    const header = csvHeader(line, dialect);
    // Where the site file states the delimiter its reader has seen to that.
    if (dialect.nulls.some((each) => each.includes(header.delimiter)))
        throw new Unreadable(NULL_WITH_DELIMITER);
    return { ...header, columns: dialect.columns ?? header.columns };
}
/**
 * The engine takes the first line end that it meets for that of all rows, and leaves out, without a word, what ends in
 * another way. So the first must be one. A name of a column with a line end in it is refused anyway.
 */
function mustShowItsEnd(line, { columns, lineEnds }) {
    if (columns !== undefined && lineEnds === 'alike' && /[\r\n]/.test(line))
        throw new Unreadable(END_IN_QUOTES);
}
async function recoded(file, dialect, path) {
    const mended = dialect.lineEnds === 'mixed' ? alikeLineEnds(dialect) : new external_node_stream_.PassThrough();
    await (0,trouble/* writing */.d)((0,external_node_stream_promises_.pipeline)(textStream(file, dialect.encoding), mended, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 })));
    return { path, gzip: false };
}

;// CONCATENATED MODULE: ./systems/duckdb/csv-dialect.js
/** What is not stated is as RFC 4180 has it, in UTF-8, and an empty field is null. */
function wholeDialect(stated = {}) {
    const quote = stated.quote === 'none' ? '' : (stated.quote ?? '"');
    return {
        delimiter: stated.delimiter,
        quote,
        escapedBy: quote === '' ? '' : (stated.escape ?? quote),
        columns: stated.columns,
        nulls: stated.nulls ?? [''],
        encoding: stated.encoding ?? 'utf-8',
        lineEnds: stated.lineEnds ?? 'alike',
    };
}

;// CONCATENATED MODULE: ./systems/duckdb/gzip.js




/**
 * Whether a gzip file is whole: each of its members ends, with the checksum and the length that it states (RFC 1952).
 * The engine reads one that was cut off as far as it goes, and says nothing.
 */
async function isWholeGzip(path) {
    const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)(), nowhere);
        return true;
    }
    catch (thrown) {
        if (isOfTheFile(thrown))
            return false;
        throw thrown;
    }
}
/** zlib's own codes; what cannot be read at all is another matter. */
const isOfTheFile = (thrown) => typeof thrown === 'object' && thrown !== null && 'code' in thrown && String(thrown.code).startsWith('Z_');

;// CONCATENATED MODULE: ./domain/contract/dialects/duckdb-json.js

const COMMA_AT_END = (0,contract_sql/* literal */.e)(String.raw `,[ \t\r\n]*[\]}]`);
const STRINGS = (0,contract_sql/* literal */.e)(String.raw `"(?:[^"\\]|\\.)*"`);
/** The engine lets a comma stand after the last item, which JSON does not, and few other readers do. In a string it may. */
const hasCommaAtEnd = (text) => `CASE WHEN regexp_matches(${text}, ${COMMA_AT_END}) THEN regexp_matches(regexp_replace(${text}, ${STRINGS}, '""', 'g'), ${COMMA_AT_END}) ELSE FALSE END`;
/** NULL where a text is no JSON, or of another kind. */
const typedJson = (text, kind) => `CASE WHEN json_valid(${text}) AND NOT ${hasCommaAtEnd(text)} THEN CASE WHEN ${IS_OF[kind](text)} THEN ${text} END END`;
/** Of a key that stands twice the engine looks at the first value, and most programs that read it at the last. */
const IS_OF = {
    array: (text) => `json_type(${text}) = 'ARRAY'`,
    object: (text) => `json_type(${text}) = 'OBJECT' AND len(json_keys(${text})) = len(list_distinct(json_keys(${text})))`,
};
/** RFC 6901. */
const pointer = (key) => (0,contract_sql/* literal */.e)(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
/** A text that is the same for equal numbers, however they are written; what is no number stays as it is written. */
function plain(item) {
    const text = `CAST(${item} AS VARCHAR)`;
    const double = `TRY_CAST(${text} AS DOUBLE)`;
    const whole = `WHEN ${double} = trunc(${double}) AND abs(${double}) < 1e15 THEN CAST(CAST(${double} AS BIGINT) AS VARCHAR)`;
    const other = `WHEN isfinite(${double}) THEN CAST(${double} AS VARCHAR)`;
    // Digits alone are compared in full, and only a double has others.
    return `CASE WHEN json_type(${item}) <> 'DOUBLE' OR regexp_full_match(${text}, '-?[0-9]+') THEN ${text} ${whole} ${other} ELSE ${text} END`;
}
/** A text that is the same for equal items; of an object, whatever the order of its keys. */
function same(item) {
    const part = `json_extract(${item}, '/' || replace(replace(k, '~', '~0'), '/', '~1'))`;
    const parts = `list_transform(json_keys(${item}), lambda k: k || ':' || ${plain(part)})`;
    return `CASE WHEN json_type(${item}) = 'OBJECT' THEN 'keys ' || to_json(list_sort(${parts})) ELSE ${plain(item)} END`;
}
const duckDbJson = {
    textOf: (column, type) => /\[\d*\]$|^(?:STRUCT|MAP|UNION)\(|^JSON$/.test(type) ? `CAST(to_json(${column}) AS VARCHAR)` : undefined,
    itemCount: (value) => `json_array_length(${value})`,
    keyCount: (value) => `len(json_keys(${value}))`,
    hasRepeatedItem: (value) => `len(list_distinct(list_transform(json_extract(${value}, '$[*]'), lambda i: ${same('i')}))) < json_array_length(${value})`,
    hasKey: (value, key) => `list_contains(json_keys(${value}), ${(0,contract_sql/* literal */.e)(key)})`,
    part: (value, key) => `json_extract_string(${value}, ${pointer(key)})`,
    someItem: (value, item, condition) => `len(list_filter(json_extract_string(${value}, '$[*]'), lambda ${item}: COALESCE(${condition}, FALSE))) > 0`,
};

;// CONCATENATED MODULE: ./systems/duckdb/views.js


/** Rows that cannot be read are kept by their line; above this many it is enough to know that there are many. */
const MAX_REJECTED_ROWS = 100_000;
/** Else a folder called `age=30` would give its files a column, or put 30 in the place of every `age` that they hold. */
const FILES_ALONE = 'hive_partitioning=false';
/** A row may have several faults, and be read more than once: it is of the kind of its first fault. */
const CSV_REJECTED = `SELECT file_path AS file, line, arg_min(error_type, coalesce(column_idx, 0))::VARCHAR AS kind
  FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY file_path, line`;
const CSV_REJECTS = `SELECT kind, count(*) AS n FROM (${CSV_REJECTED}) GROUP BY kind ORDER BY kind`;
/** Who mends the first of them mends most. */
const CSV_REJECTED_LINES = `${CSV_REJECTED} ORDER BY file_path, line LIMIT 1000`;
/**
 * Nothing is guessed: no types, no dialect. An empty field is NULL, an empty text in quotes is an empty text.
 * Columns get their names in the view, so that a header cannot reach the reader's options.
 */
function csvViews(groups, columns, dialect) {
    const selects = groups.map((group) => {
        const named = columns.map((name) => `c${group.columns.indexOf(name)} AS ${(0,contract_sql/* quoted */.T)(name)}`);
        return `SELECT ${named.join(', ')} FROM read_csv(${list(group.paths)}, ${csvOptions(group, dialect).join(', ')})`;
    });
    return { source: sourceOf(selects), rejects: CSV_REJECTS, rejectedLines: CSV_REJECTED_LINES };
}
const csvOptions = ({ delimiter, columns, gzip }, dialect) => [
    'auto_detect=false',
    FILES_ALONE,
    'header=false',
    `skip=${dialect.columns === undefined ? 1 : 0}`,
    // What was mended ends its lines with this alone.
    ...(dialect.lineEnds === 'mixed' ? [String.raw `new_line='\n'`] : []),
    `delim=${(0,contract_sql/* literal */.e)(delimiter)}`,
    `quote=${(0,contract_sql/* literal */.e)(dialect.quote)}`,
    `escape=${(0,contract_sql/* literal */.e)(dialect.escapedBy)}`,
    `nullstr=${list(dialect.nulls)}`,
    'allow_quoted_nulls=false',
    'store_rejects=true',
    `rejects_limit=${MAX_REJECTED_ROWS}`,
    `compression='${gzip ? 'gzip' : 'none'}'`,
    `columns={${columns.map((_, at) => `c${at}: 'VARCHAR'`).join(', ')}}`,
];
const sourceOf = (selects) => `CREATE VIEW source AS ${selects.join(' UNION ALL ')}`;
const list = (texts) => `[${texts.map(contract_sql/* literal */.e).join(', ')}]`;
/** Every line as one JSON value; NULL where it is none. */
function jsonLines(files) {
    const reads = [true, false].flatMap((gzip) => {
        const paths = files.filter((each) => each.gzip === gzip).map(({ path }) => path);
        const options = `format='newline_delimited', ignore_errors=true, compression='${gzip ? 'gzip' : 'uncompressed'}', ${FILES_ALONE}`;
        return paths.length === 0 ? [] : [`SELECT json FROM read_json_objects(${list(paths)}, ${options})`];
    });
    return `CREATE VIEW lines AS ${reads.join(' UNION ALL ')}`;
}
const JSON_KEYS = `SELECT DISTINCT unnest(json_keys(json)) AS name FROM lines WHERE json_type(json) = 'OBJECT' ORDER BY name`;
const IS_JSON = `json IS NOT NULL AND NOT ${hasCommaAtEnd('CAST(json AS VARCHAR)')}`;
const IS_OBJECT = `json_type(json) = 'OBJECT'`;
/** Of a key that stands twice the engine reads the first value, and the reader of a training program mostly the last. */
const HAS_EACH_KEY_ONCE = 'len(json_keys(json)) = len(list_distinct(json_keys(json)))';
const JSON_REJECTS = `SELECT kind, count(*) AS n FROM (
  SELECT CASE WHEN NOT (${IS_JSON}) THEN 'NO JSON' WHEN NOT ${IS_OBJECT} THEN 'NO OBJECT'
    WHEN (${HAS_EACH_KEY_ONCE}) IS NOT TRUE THEN 'KEY TWICE' END AS kind FROM lines
) WHERE kind IS NOT NULL GROUP BY kind ORDER BY kind`;
function jsonViews(columns) {
    const named = columns.map((name) => `json ->> ${(0,contract_sql/* literal */.e)(views_pointer(name))} AS ${(0,contract_sql/* quoted */.T)(name)}`);
    return {
        source: sourceOf([
            `SELECT ${named.join(', ')} FROM lines WHERE ${IS_JSON} AND ${IS_OBJECT} AND ${HAS_EACH_KEY_ONCE}`,
        ]),
        rejects: JSON_REJECTS,
    };
}
/** RFC 6901. */
const views_pointer = (key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const parquetColumns = (path) => `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet(${(0,contract_sql/* literal */.e)(path)}, ${FILES_ALONE}))`;
function parquetViews(groups, columns) {
    const named = columns.map((name) => `CAST(${(0,contract_sql/* quoted */.T)(name)} AS VARCHAR) AS ${(0,contract_sql/* quoted */.T)(name)}`);
    const selects = groups.map(({ paths }) => `SELECT ${named.join(', ')} FROM read_parquet(${list(paths)}, ${FILES_ALONE})`);
    return {
        source: sourceOf(selects),
        rejects: `SELECT NULL AS kind, 0 AS n WHERE false`,
        stored: storedView(groups, columns),
    };
}
/** A column that files store in different types is text there, too. */
function storedView(groups, columns) {
    const types = new Map(columns.flatMap((name) => {
        const [type, ...others] = new Set(groups.map((group) => group.types.get(name)));
        return type === undefined || type === 'VARCHAR' || others.length > 0 ? [] : [[name, type]];
    }));
    const named = columns.map((name) => types.has(name) ? (0,contract_sql/* quoted */.T)(name) : `CAST(${(0,contract_sql/* quoted */.T)(name)} AS VARCHAR) AS ${(0,contract_sql/* quoted */.T)(name)}`);
    const selects = groups.map(({ paths }) => `SELECT ${named.join(', ')} FROM read_parquet(${list(paths)}, ${FILES_ALONE})`);
    return { view: `CREATE VIEW stored AS ${selects.join(' UNION ALL ')}`, types };
}

;// CONCATENATED MODULE: ./systems/duckdb/parquet.js


async function parquetGroups(connection, files) {
    const groups = new Map();
    for (const path of files) {
        const { name = [], type = [] } = await connection.columns(parquetColumns(path));
        const schema = JSON.stringify([name, type]);
        const columns = name.map(String);
        const types = new Map(columns.map((each, at) => [each, String(type[at])]));
        groups.set(schema, { columns, types, paths: [...(groups.get(schema)?.paths ?? []), path] });
    }
    mustHaveTheSameColumns([...groups.values()]);
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./systems/duckdb/formats.js








/** Makes the view `source` over files. The names of its columns are checked before they stand in a statement. */
async function prepare(connection, given, check) {
    const { columns, views } = await found(connection, given);
    check(columns);
    const { source, rejects, rejectedLines, stored } = views();
    await connection.run(source);
    const counted = { columns, rejects, rejectedLines };
    if (stored === undefined)
        return { ...counted, stored: { view: 'source', columns, types: new Map() } };
    await connection.run(stored.view);
    return { ...counted, stored: { view: 'stored', columns, types: stored.types } };
}
async function found(connection, { files, form, scratch }) {
    switch (form.format) {
        case 'csv': {
            const dialect = wholeDialect(form.csv);
            const groups = await csvGroups(await textFiles(files), dialect, scratch);
            const columns = groups[0]?.columns ?? [];
            return { columns, views: () => csvViews(groups, columns, dialect) };
        }
        case 'json-lines':
            return json(connection, await withoutMarks(await textFiles(files), scratch));
        case 'parquet': {
            const groups = await parquetGroups(connection, files);
            const columns = groups[0]?.columns ?? [];
            return { columns, views: () => parquetViews(groups, columns) };
        }
    }
}
/** Each as it is, gzipped or not; a gzip is read to its end first. */
async function textFiles(paths) {
    const files = [];
    for (const path of paths) {
        const gzip = await isGzip(path);
        if (gzip && !(await isWholeGzip(path)))
            throw new Unreadable('a gzip that is damaged or cut off', path);
        files.push({ path, gzip });
    }
    return files;
}
async function json(connection, files) {
    await connection.run(jsonLines(files));
    const { name = [] } = await connection.columns(JSON_KEYS);
    const columns = name.map(String);
    if (columns.length === 0)
        throw new Unreadable('no line holds an object');
    return { columns, views: () => jsonViews(columns) };
}

;// CONCATENATED MODULE: ./systems/duckdb/limits.js

/** The rest is for this program, what the engine does not count, and the system's cache of files. */
const SHARE_OF_MEMORY = 0.6;
/** With less for each of them, threads run out of memory where fewer get along: https://duckdb.org/docs/stable/guides/performance/environment. */
const MEMORY_OF_THREAD = 125e6;
/** As much memory as was asked for, else a share of what the target is said to have and the machine has. */
function limitsOf(given, stated, machine = thisMachine()) {
    const memory = Math.min(stated.memory ?? Number.POSITIVE_INFINITY, machine.memory);
    const cpu = Math.min(stated.cpu ?? Number.POSITIVE_INFINITY, machine.cpu);
    const memoryBytes = given ?? Math.floor(memory * SHARE_OF_MEMORY);
    return { memoryBytes, threads: Math.max(1, Math.floor(Math.min(cpu, memoryBytes / MEMORY_OF_THREAD))) };
}
/** Of a container, what it may have of its machine: Node says zero, or more than there is, where nothing limits it. */
function thisMachine() {
    const constrained = process.constrainedMemory();
    const memory = constrained > 0 ? Math.min(constrained, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
    return { memory, cpu: (0,external_node_os_.availableParallelism)() };
}

// EXTERNAL MODULE: ./domain/contract/exact-sum.js
var exact_sum = __webpack_require__(36072);
// EXTERNAL MODULE: ./domain/contract/literal.js
var literal = __webpack_require__(96114);
// EXTERNAL MODULE: ./domain/contract/moment.js
var moment = __webpack_require__(37089);
// EXTERNAL MODULE: ./domain/contract/reading.js
var contract_reading = __webpack_require__(21561);
// EXTERNAL MODULE: ./domain/contract/dialects/constant.js
var constant = __webpack_require__(70737);
;// CONCATENATED MODULE: ./domain/contract/dialects/duckdb-plain.js

/*
 * Most texts are written just as the engine itself writes their value. Then the value is what the text says, and that is
 * told several times faster than by a pattern.
 */
const PLAIN_INTEGER = {
    cast: 'BIGINT',
    branches: (value, text) => [{ when: `${writtenAs(value)} = ${text}`, value: `CAST(${value} AS HUGEINT)` }],
};
/** Dates in their default form, and timestamps without a zone or in UTC; undefined for other forms. */
function plainMoment(format) {
    if ((0,moment/* isPlainDate */.JX)(format))
        return { cast: 'DATE', branches: (value, text) => [duckdb_plain_moment(value, text)] };
    if (!(0,moment/* isTimestamp */.Fx)(format))
        return undefined;
    return {
        cast: 'TIMESTAMP',
        branches: (value, text) => [
            ...(format.zone === 'demanded' ? [] : [duckdb_plain_moment(value, text)]),
            duckdb_plain_moment(value, `replace(${withoutZ(format.zone, text)}, 'T', ' ')`),
        ],
    };
}
const duckdb_plain_moment = (value, text) => ({
    when: `${writtenAs(value)} = ${text} AND ${hasFourDigitYear(value)}`,
    value: `CAST(${value} AS TIMESTAMP)`,
});
/** NULL where a zone is demanded and there is no Z. */
function withoutZ(zone, text) {
    if (zone === 'forbidden')
        return text;
    const local = `CASE WHEN suffix(${text}, 'Z') THEN left(${text}, -1)`;
    return zone === 'demanded' ? `${local} END` : `${local} ELSE ${text} END`;
}
/** First the cast; then its value where that is plain, else the value that is made of the text in another way. */
const plainOr = ({ cast, branches }, text, otherwise) => ({
    first: `TRY_CAST(${text} AS ${cast})`,
    value: (value, of) => caseOf(...branches(value, of), otherwise(of)),
});
const caseOf = (...branches) => `CASE ${branches.map(({ when, value }) => `WHEN ${when} THEN ${value}`).join(' ')} END`;
const writtenAs = (value) => `CAST(${value} AS VARCHAR)`;
/** The engine knows years of more digits, those before our era, and infinity. */
const hasFourDigitYear = (moment) => `${moment} BETWEEN '0001-01-01' AND '9999-12-31 23:59:59.999999'`;

;// CONCATENATED MODULE: ./domain/contract/dialects/duckdb-sample.js
/**
 * In the pass that counts, the chosen rows are put aside whole, which costs next to nothing: an aggregate for each
 * column would go over all rows each time. Alone, only different rows are kept, for there may be few among very many.
 */
function sampled(parts, draw) {
    const chosen = draw.oneIn === 1 ? 'TRUE' : `mark % ${draw.oneIn} = 0`;
    const names = ['mark', ...draw.columns.map(({ name }) => name)];
    const told = toldOf(draw);
    if (parts.length === 0) {
        return `, drawn AS (SELECT DISTINCT ${names.join(', ')} FROM typed WHERE ${chosen}), ${told} SELECT * FROM told`;
    }
    const aside = `list(struct_pack(${names.map((name) => `${name} := ${name}`).join(', ')})) FILTER (WHERE ${chosen})`;
    return [
        `, counted AS MATERIALIZED (SELECT ${[...parts, `${aside} AS aside`].join(', ')} FROM typed)`,
        `, drawn AS (SELECT unnest(aside, max_depth := 2) FROM counted), ${told}`,
        ' SELECT counted.* EXCLUDE (aside), told.* FROM counted, told',
    ].join('');
}
/** All columns are grouped as one: an aggregate of distinct values for each takes megabytes, however few rows there are. */
function toldOf({ columns, most }) {
    const cells = columns.map(({ text }, at) => `struct_pack(nth := ${at}, cell := left(${text}, 500))`);
    const lists = columns.map((_, at) => `lists[${at}] AS d${at}`);
    return [
        `cells AS (SELECT unnest([${cells.join(', ')}], max_depth := 2) FROM drawn)`,
        'different AS (SELECT DISTINCT nth, cell FROM cells WHERE cell IS NOT NULL)',
        `firsts AS (SELECT nth, to_json(arg_min(cell, hash(cell), ${most}))::VARCHAR AS texts FROM different GROUP BY nth)`,
        'listed AS (SELECT map(list(nth), list(texts)) AS lists FROM firsts)',
        `told AS (SELECT ${lists.join(', ')}, (SELECT count(DISTINCT mark) FROM drawn) AS marks FROM listed)`,
    ].join(', ');
}

;// CONCATENATED MODULE: ./domain/contract/dialects/duckdb-stored.js


/**
 * The value of a column that is stored in one of the engine's types, where it is what the text of the column would be
 * read as; undefined where that is not sure, and the text has to be read.
 */
function storedValue(reading, type, column) {
    switch (reading.as) {
        case 'text':
            return undefined;
        case 'integer':
            return INTEGERS.has(type) ? `CAST(${column} AS HUGEINT)` : undefined;
        case 'number':
            return storedNumber(type, column);
        case 'boolean':
            return type === 'BOOLEAN' ? column : undefined;
        case 'moment':
            return storedMoment(reading, type, column);
    }
}
const INTEGERS = new Set([
    ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'],
]);
/** Whole numbers that a double holds exactly, and others that it rounds as it rounds their digits. */
const AS_DOUBLE = new Set([...INTEGERS].filter((each) => each !== 'HUGEINT'));
/** A double divides two whole numbers below 2^53, and ten to the power of 22, as exactly as it reads their decimals. */
const MAX_DECIMAL_DIGITS = 15;
function storedNumber(type, column) {
    // A single is not the double that its digits are.
    if (type === 'DOUBLE')
        return finite(column);
    const digits = /^DECIMAL\((\d+),\s?\d+\)$/.exec(type)?.[1];
    const isExact = AS_DOUBLE.has(type) || (digits !== undefined && Number(digits) <= MAX_DECIMAL_DIGITS);
    return isExact ? `CAST(${column} AS DOUBLE)` : undefined;
}
/** Zero has one sign, so that the two don't count as different values. */
const finite = (double) => `CASE WHEN isfinite(${double}) THEN ${double} + 0.0 END`;
function storedMoment({ format }, type, column) {
    const isDate = (0,moment/* isPlainDate */.JX)(format) && type === 'DATE';
    const isStamp = (0,moment/* isTimestamp */.Fx)(format) && format.zone !== 'demanded' && type === 'TIMESTAMP';
    if (!isDate && !isStamp)
        return undefined;
    return `CASE WHEN ${hasFourDigitYear(column)} THEN CAST(${column} AS TIMESTAMP) END`;
}

;// CONCATENATED MODULE: ./domain/contract/dialects/duckdb.js










const duckDbDialect = {
    typed,
    inSteps,
    stored: storedValue,
    compact: ({ as }, value) => (as === 'integer' ? `TRY_CAST(${value} AS BIGINT)` : undefined),
    constant: (0,constant/* constantIn */.O)({
        integer: 'HUGEINT',
        double: 'DOUBLE',
        moment: (text) => `CAST(${(0,contract_sql/* literal */.e)(text)} AS TIMESTAMP)`,
    }),
    // Several times faster than count(*) with a filter; over no rows it is a sum of none.
    countIf: (condition) => `COALESCE(count_if(${condition}), 0)`,
    textOf: (value) => `CAST(${value} AS VARCHAR)`,
    matches: (text, { re2 }) => `regexp_matches(${text}, ${(0,contract_sql/* literal */.e)(re2)})`,
    isSinglePrecision: (value) => `isfinite(TRY_CAST(${value} AS FLOAT))`,
    isMultiple,
    decimal,
    double: (value) => `CAST(${value} AS DOUBLE)`,
    secondsBetween: (earlier, later) => `epoch(${later}) - epoch(${earlier})`,
    mark: (columns) => `hash(${columns.join(', ')})`,
    sampled: sampled,
    json: duckDbJson,
    once: (select) => select,
};
function typed(reading, text) {
    const steps = inSteps(reading, text);
    if (steps)
        return steps.value(steps.first, text);
    switch (reading.as) {
        case 'boolean':
            return caseOf(like(text, contract_reading/* BOOLEAN */.Jx, isLike(text, contract_reading/* TRUE */.rT)));
        case 'json':
            return typedJson(text, reading.of);
        case 'moment':
            return caseOf(likeMoment(reading.format)(text));
        default:
            return text;
    }
}
function inSteps(reading, text) {
    if (reading.as === 'integer') {
        return plainOr(PLAIN_INTEGER, text, (of) => like(of, contract_reading/* INTEGER */.vh, `TRY_CAST(${of} AS HUGEINT)`));
    }
    if (reading.as === 'number') {
        return { first: `TRY_CAST(${text} AS DOUBLE)`, value: (double, of) => caseOf(like(of, contract_reading/* NUMBER */.uk, finite(double))) };
    }
    const plain = reading.as === 'moment' ? plainMoment(reading.format) : undefined;
    return reading.as === 'moment' && plain ? plainOr(plain, text, likeMoment(reading.format)) : undefined;
}
const likeMoment = (format) => (text) => like(text, format.regex, momentSql(format, text));
function momentSql({ iso, zone, strptime }, text) {
    const forms = strptime.map(contract_sql/* literal */.e).join(', ');
    const parsed = (plain) => `CAST(try_strptime(${plain}, [${forms}]) AS TIMESTAMP)`;
    const plain = (of) => (iso ? `replace(${of}, 'T', ' ')` : of);
    if (zone === 'forbidden')
        return parsed(plain(text));
    // strptime's own %z takes 30 February for 1 March, so the zone is read apart.
    const local = parsed(plain(`regexp_replace(${text}, '(Z|[+-][0-9:]+)$', '')`));
    const part = (group) => `regexp_extract(${text}, '([+-])([0-9]{2})(?::?([0-9]{2}))?$', ${group})`;
    const [hours, minutes] = [2, 3].map((group) => `COALESCE(TRY_CAST(${part(group)} AS INTEGER), 0)`);
    const sign = `CASE WHEN ${part(1)} = '-' THEN -1 ELSE 1 END`;
    const shifted = `${local} - to_minutes(${sign} * (${hours} * 60 + ${minutes}))`;
    return `CASE WHEN ${hours} <= ${moment/* MAX_ZONE_HOURS */.KI} AND ${minutes} < 60 THEN ${shifted} END`;
}
/** A value of the texts that are whole what a pattern says. */
const like = (text, regex, value) => ({ when: isLike(text, regex), value });
const isLike = (text, regex) => `regexp_full_match(${text}, ${(0,contract_sql/* literal */.e)(regex)})`;
/**
 * In decimals, since no double is a tenth. A number with more decimals than the step is rounded on the way in, which
 * the comparison with its double brings to light; one too large for 38 digits is no multiple that we can show.
 */
function isMultiple(reading, text, value, step) {
    const decimal = `TRY_CAST(${text} AS DECIMAL(38, ${step.scale}))`;
    const exact = reading.as === 'integer' ? '' : `CAST(${decimal} AS DOUBLE) = ${value} AND `;
    return `${exact}${decimal} % CAST('${(0,literal/* decimalText */.N)(step)}' AS DECIMAL(38, ${step.scale})) = 0`;
}
function decimal(reading, text, value) {
    if (reading.as === 'integer') {
        return `CASE WHEN ${value} BETWEEN -${exact_sum/* LARGEST_WHOLE */.Bx} AND ${exact_sum/* LARGEST_WHOLE */.Bx} THEN CAST(${value} AS DECIMAL(38, 9)) END`;
    }
    const read = `TRY_CAST(${text} AS DECIMAL(38, 9))`;
    return `CASE WHEN ${value} = 0 THEN 0 WHEN abs(${value}) < ${exact_sum/* LARGEST_DECIMAL */.TQ} AND CAST(${read} AS DOUBLE) = ${value} THEN ${read} END`;
}

;// CONCATENATED MODULE: ./systems/duckdb/functions.js
/** Functions of one row that read nothing but their arguments, and whose result is no larger than these. */
const FUNCTIONS = [
    ...[
        'abs',
        'ceil',
        'ceiling',
        'exp',
        'floor',
        'greatest',
        'isfinite',
        'isinf',
        'isnan',
        'least',
        'ln',
        'log',
        'log10',
    ],
    ...['log2', 'mod', 'pow', 'power', 'round', 'sign', 'sqrt', 'trunc', 'nullif'],
    ...['concat', 'contains', 'ends_with', 'left', 'length', 'lower', 'ltrim', 'prefix', 'regexp_full_match'],
    ...['regexp_matches', 'right', 'rtrim', 'split_part', 'starts_with', 'substr', 'substring', 'suffix', 'trim'],
    'upper',
    ...['date_diff', 'datediff', 'date_part', 'date_trunc', 'day', 'month', 'year', 'strptime', 'try_strptime'],
];
const INFIX = ['+', '-', '*', '/', '//', '%', '||', '~~', '!~~', '~~*', '!~~*'];
const TYPES = [
    ...['BOOLEAN', 'TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'],
    ...['FLOAT', 'DOUBLE', 'VARCHAR', 'DATE', 'TIME', 'TIMESTAMP', 'TIMESTAMP WITH TIME ZONE'],
];

;// CONCATENATED MODULE: ./systems/duckdb/tree.js
/**
 * Thrown where something may not stand in an expression, to leave a deep tree at once. The message is ours, with a name
 * from the expression, which stands in a committed text.
 */
class NotAllowed extends Error {
}
/** A column that the data has not, by the name that the expression gives it. */
class NoColumn extends NotAllowed {
}
function refuse(construct) {
    throw new NotAllowed(construct);
}
function field(node, name) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name))
        return undefined;
    return node[name];
}
function tree_text(node, name) {
    const value = field(node, name);
    return typeof value === 'string' ? value : refuse('an expression of an unknown kind');
}
function tree_list(node, name) {
    const value = field(node, name);
    return Array.isArray(value) ? value : refuse('an expression of an unknown kind');
}
const isEmpty = (value) => value === null || (Array.isArray(value) && value.length === 0);
/** The query of the one statement that a text is. */
function onlyStatement(tree) {
    if (field(tree, 'error') !== false) {
        refuse(field(tree, 'error_type') === 'parser' ? 'a syntax error' : 'another statement than SELECT');
    }
    const [statement, second] = tree_list(tree, 'statements');
    if (second !== undefined)
        refuse('several statements');
    return field(statement, 'node');
}

;// CONCATENATED MODULE: ./systems/duckdb/constants.js




/** A constant as SQL. */
function constants_constant(node) {
    const value = field(node, 'value');
    if (field(value, 'is_null') === true)
        return 'NULL';
    const type = tree_text(field(value, 'type'), 'id');
    const plain = field(value, 'value');
    if (type === 'VARCHAR' && typeof plain === 'string')
        return (0,contract_sql/* literal */.e)(withoutNul(plain));
    if (type === 'BOOLEAN' && typeof plain === 'boolean')
        return plain ? 'TRUE' : 'FALSE';
    return number(type, field(value, 'type'), plain);
}
function withoutNul(value) {
    return value.includes('\0') ? refuse('a NUL character') : value;
}
function number(type, full, plain) {
    if (type === 'DECIMAL') {
        const info = field(full, 'type_info');
        const [digits, scale] = [Number(plain), Number(field(info, 'scale'))];
        if (Number.isSafeInteger(digits))
            return constantOf(constants_decimal(digits, scale), typeName(full));
    }
    if (['INTEGER', 'BIGINT', 'DOUBLE'].includes(type) && typeof plain === 'number' && Number.isFinite(plain)) {
        // A JSON number of JavaScript is exact up to 53 bits.
        if (type === 'DOUBLE' || Number.isSafeInteger(plain))
            return constantOf(String(plain), type);
    }
    return refuse('a constant of an unknown type, or too long a number');
}
/** In the form that it has when it is read again. */
const constantOf = (digits, type) => `CAST(('${digits}') AS ${type})`;
const constants_decimal = (digits, scale) => `${digits < 0 ? '-' : ''}${(0,literal/* decimalText */.N)({ digits: BigInt(Math.abs(digits)), scale })}`;
/** A type by its name, if it is on the list. */
function typeName(type) {
    const name = tree_text(type, 'id');
    const info = field(type, 'type_info');
    if (name === 'DECIMAL') {
        const [width, scale] = [field(info, 'width'), field(info, 'scale')].map(Number);
        return Number.isInteger(width) && Number.isInteger(scale) ? `DECIMAL(${width}, ${scale})` : refuse('a type');
    }
    return TYPES.includes(name) && info === null ? name : refuse(`the type ${name}`);
}

;// CONCATENATED MODULE: ./systems/duckdb/kinds.js

const NUMBERS = new Set([
    ...['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT'],
    ...['FLOAT', 'DOUBLE', 'DECIMAL'],
]);
const TEXT_FUNCTIONS = new Set([
    ...['concat', 'left', 'lower', 'ltrim', 'right', 'rtrim', 'split_part', 'substr', 'substring', 'trim', 'upper', '||'],
]);
const NUMBER_FUNCTIONS = new Set([
    ...['abs', 'ceil', 'ceiling', 'exp', 'floor', 'ln', 'log', 'log10', 'log2', 'mod', 'pow', 'power', 'round', 'sign'],
    ...['sqrt', 'trunc', 'length', 'date_diff', 'datediff', 'date_part', 'day', 'month', 'year', '/', '//', '%', '*'],
]);
const LIKE_THEIR_ARGUMENTS = new Set(['greatest', 'least', 'nullif', '+', '-']);
/** What an expression gives. */
function kinds_kindOf(node, scope) {
    switch (field(node, 'class')) {
        case 'COLUMN_REF':
            return scope.column(tree_list(node, 'column_names').map(String)).kind;
        case 'CONSTANT':
            return field(field(node, 'value'), 'is_null') === true
                ? 'other'
                : kindOfType(field(field(node, 'value'), 'type'));
        case 'CAST':
            return kindOfType(field(node, 'cast_type'));
        case 'FUNCTION':
            return kindOfFunction(tree_text(node, 'function_name').toLowerCase(), tree_list(node, 'children'), scope);
        case 'OPERATOR':
            return field(node, 'type') === 'OPERATOR_COALESCE' ? common(tree_list(node, 'children'), scope) : 'other';
        case 'CASE':
            return common([...tree_list(node, 'case_checks').map((each) => field(each, 'then_expr')), field(node, 'else_expr')], scope);
        default:
            return 'other';
    }
}
function kindOfType(type) {
    const name = tree_text(type, 'id');
    return name === 'VARCHAR' ? 'text' : NUMBERS.has(name) ? 'number' : 'other';
}
function kindOfFunction(name, children, scope) {
    if (TEXT_FUNCTIONS.has(name))
        return 'text';
    if (NUMBER_FUNCTIONS.has(name))
        return 'number';
    return LIKE_THEIR_ARGUMENTS.has(name) ? common(children, scope) : 'other';
}
/** A text among numbers makes texts of them. */
function common(nodes, scope) {
    const kinds = nodes.map((node) => kinds_kindOf(node, scope));
    return kinds.includes('text') ? 'text' : kinds.includes('number') ? 'number' : 'other';
}

;// CONCATENATED MODULE: ./systems/duckdb/expression.js





const MAX_DEPTH = 100;
/**
 * The expression, written anew from the nodes that are understood. Nothing of the user's text goes on: what is not on
 * a list of allowed classes, functions, types and columns is refused, whatever a later version of the engine adds.
 */
const rebuilt = (tree, scope) => `(${expression(onlyExpression(tree), scope)})`;
function onlyExpression(tree) {
    const node = onlyStatement(tree);
    if (field(node, 'type') !== 'SELECT_NODE')
        refuse('no expression');
    if (field(field(node, 'from_table'), 'type') !== 'EMPTY')
        refuse('a table');
    if (CLAUSES.some((clause) => !isEmpty(field(node, clause))))
        refuse('more than an expression');
    const [expressionNode, more] = tree_list(node, 'select_list');
    if (more !== undefined)
        refuse('several expressions');
    return expressionNode;
}
const CLAUSES = ['where_clause', 'group_expressions', 'having', 'sample', 'qualify', 'modifiers', 'group_sets'];
const WRITERS = {
    COLUMN_REF: (node, _, scope) => scope.column(tree_list(node, 'column_names').map(String)).sql,
    CONSTANT: constants_constant,
    COMPARISON: (node, write, scope) => compared([field(node, 'left'), field(node, 'right')], write, scope).join(` ${sign(OF_TWO_VALUES, tree_text(node, 'type'))} `),
    CONJUNCTION: (node, write) => tree_list(node, 'children')
        .map(write)
        .join(` ${sign(CONJUNCTIONS, tree_text(node, 'type'))} `),
    OPERATOR: operator,
    BETWEEN: (node, write, scope) => {
        const [input, lower, upper] = compared(['input', 'lower', 'upper'].map((each) => field(node, each)), write, scope);
        return `${input} BETWEEN ${lower} AND ${upper}`;
    },
    CASE: expression_caseOf,
    CAST: cast,
    FUNCTION: call,
};
/** One node, if it may stand where this scope is. */
function expression(node, scope, depth = 0) {
    if (depth > MAX_DEPTH)
        refuse('too many levels');
    const kind = tree_text(node, 'class');
    const writers = { ...WRITERS, ...scope.more };
    const writer = Object.hasOwn(writers, kind) ? writers[kind] : undefined;
    if (!writer)
        refuse(WORDS[kind] ?? 'an expression of an unknown kind');
    return writer(node, (child) => `(${expression(child, scope, depth + 1)})`, scope);
}
/** What people call what they may not write. */
const WORDS = {
    SUBQUERY: 'a sub-select',
    STAR: 'a star',
    WINDOW: 'a window function',
    LAMBDA: 'a lambda',
    PARAMETER: 'a parameter',
    COLLATE: 'a collation',
    DEFAULT: 'a default',
};
/** What a value may be beside another one, or beside those of a sub-select. */
const COMPARISONS = {
    COMPARE_EQUAL: '=',
    COMPARE_NOTEQUAL: '<>',
    COMPARE_LESSTHAN: '<',
    COMPARE_GREATERTHAN: '>',
    COMPARE_LESSTHANOREQUALTO: '<=',
    COMPARE_GREATERTHANOREQUALTO: '>=',
};
const OF_TWO_VALUES = {
    ...COMPARISONS,
    COMPARE_DISTINCT_FROM: 'IS DISTINCT FROM',
    COMPARE_NOT_DISTINCT_FROM: 'IS NOT DISTINCT FROM',
};
const CONJUNCTIONS = { CONJUNCTION_AND: 'AND', CONJUNCTION_OR: 'OR' };
function sign(known, name) {
    return (Object.hasOwn(known, name) ? known[name] : undefined) ?? refuse('an operator that is not allowed');
}
/**
 * A text beside a number is read as a number of double precision. Left alone, the engine makes it the type of the
 * number beside it: '1.4' = 1 would be true, since 1 is an INTEGER.
 */
function compared(sides, write, scope) {
    const kinds = sides.map((side) => kinds_kindOf(side, scope));
    const asNumbers = kinds.includes('number');
    return sides.map((side, at) => asNumbers && kinds[at] === 'text' ? `(CAST(${write(side)} AS DOUBLE))` : write(side));
}
function operator(node, write, scope) {
    const children = tree_list(node, 'children');
    const [first] = children;
    const among = (word) => {
        const [sought, ...values] = compared(children, write, scope);
        return `${sought} ${word} (${values.join(', ')})`;
    };
    switch (tree_text(node, 'type')) {
        case 'OPERATOR_IS_NULL':
            return `${write(first)} IS NULL`;
        case 'OPERATOR_IS_NOT_NULL':
            return `${write(first)} IS NOT NULL`;
        case 'OPERATOR_NOT':
            return `NOT ${write(first)}`;
        case 'OPERATOR_COALESCE':
            return `COALESCE(${children.map(write).join(', ')})`;
        case 'COMPARE_IN':
            return among('IN');
        case 'COMPARE_NOT_IN':
            return among('NOT IN');
        default:
            return refuse('an operator that is not allowed');
    }
}
function expression_caseOf(node, write) {
    const checks = tree_list(node, 'case_checks').map((check) => `WHEN ${write(field(check, 'when_expr'))} THEN ${write(field(check, 'then_expr'))}`);
    return `CASE ${checks.join(' ')} ELSE ${write(field(node, 'else_expr'))} END`;
}
function cast(node, write) {
    const name = field(node, 'try_cast') === true ? 'TRY_CAST' : 'CAST';
    return `${name}(${write(field(node, 'child'))} AS ${typeName(field(node, 'cast_type'))})`;
}
function call(node, write, scope) {
    const name = functionName(node);
    const children = tree_list(node, 'children');
    if (field(node, 'distinct') !== false || field(node, 'filter') !== null)
        refuse('an aggregate');
    if (INFIX.includes(name) && children.length === 2)
        return children.map(write).join(` ${name} `);
    if (name === '-' && children.length === 1)
        return `-${write(children[0])}`;
    if (!FUNCTIONS.includes(name))
        refuse(`the function ${name}`);
    const written = name === 'nullif' ? compared(children, write, scope) : children.map(write);
    return `${(0,contract_sql/* quoted */.T)(name)}(${written.join(', ')})`;
}
/** Where the parser puts what is its own; a column before a point (`name.lower()`) is read as a schema, too. */
const SCHEMAS = ['', 'main', 'pg_catalog'];
/** In small letters. The engine's own functions alone have one. */
function functionName(node) {
    const isEngines = SCHEMAS.includes(field(node, 'schema')) && field(node, 'catalog') === '';
    return isEngines ? tree_text(node, 'function_name').toLowerCase() : refuse('a function of another schema');
}

;// CONCATENATED MODULE: ./systems/duckdb/parsed.js




/** What a user writes as one label, slice or rule is a line or a few. */
const MAX_CHARACTERS = 4000;
/**
 * A user's SQL, read by DuckDB's own parser, so that what is judged is what would run, and made anew by `rebuild`.
 * Throws `data/expression-refused` and `data/expression-column`.
 */
async function remade(connection, sql, rebuild) {
    if (sql.length > MAX_CHARACTERS)
        throw notAllowed(`more than ${MAX_CHARACTERS} characters`);
    if (sql.includes('\0'))
        throw notAllowed('a NUL character');
    const tree = await parsed(connection, sql);
    try {
        return rebuild(tree);
    }
    catch (thrown) {
        if (thrown instanceof NoColumn)
            throw (0,outcome_finding/* badInput */.AN)((0,outcome_finding/* error */.z3)('data/expression-column', { column: (0,labelled.id)(thrown.message) }));
        throw thrown instanceof NotAllowed ? notAllowed(thrown.message) : thrown;
    }
}
async function parsed(connection, sql) {
    const statement = `SELECT json_serialize_sql(${(0,contract_sql/* literal */.e)(sql)}) AS tree`;
    const { tree: [tree = null] = [] } = await connection.columns(statement).catch(ofText);
    if (tree === null)
        throw notAllowed('a syntax error');
    try {
        return JSON.parse(String(tree));
    }
    catch {
        throw notAllowed('a number that is not finite');
    }
}
/** What the parser can't read is no query; whatever else went wrong is not of the text. */
function ofText(thrown) {
    const isParsers = thrown instanceof outcome_finding/* Refusal */.P_ && thrown.findings.some(({ code }) => OF_PARSER.includes(code));
    if (isParsers)
        return { tree: [null] };
    throw thrown;
}
const OF_PARSER = ['engine/query-failed', 'data/expression-failed'];
const notAllowed = (construct) => (0,outcome_finding/* badInput */.AN)((0,outcome_finding/* error */.z3)('data/expression-refused', { construct: (0,labelled.id)(construct) }));
/** An expression as the one thing that a statement selects. A line end keeps a comment from going on. */
const asStatement = (expression) => `SELECT (\n${expression}\n)`;

;// CONCATENATED MODULE: ./systems/duckdb/query/answer.js

const answer_NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DECIMAL\(.*\))$/;
/** The one number that a rebuilt query gave; of truth values, one and zero. */
function numberIn({ type = [], value = [] }) {
    if (type.length !== 1)
        return type.length === 0 ? 'no-row' : 'several-rows';
    const [number] = value;
    // NULL has the type of its column, or one of its own.
    if (type[0] === '"NULL"' || type[0] === 'NULL')
        return 'nothing';
    if (!answer_NUMBERS.test(String(type[0])))
        return 'no-number';
    if (number === null || number === undefined)
        return 'nothing';
    return typeof number === 'number' && Number.isFinite(number) ? number : 'no-number';
}
/** What the engine calls a query that it can make no sense of. */
const UNSOUND = ['binder', 'catalog', 'parser', 'not-implemented', 'mismatch-type', 'invalid'];
/** Why a query failed; trouble that is not of the query is thrown on. */
function whyNot(thrown) {
    const finding = thrown instanceof outcome_finding/* Refusal */.P_ ? thrown.findings[0] : undefined;
    if (finding?.code === 'engine/out-of-memory')
        return 'too-large';
    if (finding?.code === 'data/expression-failed')
        return 'uncomputed';
    const { kind } = finding?.params ?? {};
    const word = kind && 'value' in kind ? String(kind.value) : '';
    if (word === 'interrupt')
        return 'too-slow';
    if (UNSOUND.includes(word))
        return 'unsound';
    throw thrown;
}

;// CONCATENATED MODULE: ./systems/duckdb/scope.js

/** One row of these columns; `used` gets those that are named. */
const rowScope = (columns, { used, qualifier } = {}) => ({
    more: {},
    column: (names) => {
        const name = names.at(-1) ?? '';
        const qualified = names.length === 2 && scope_same(names[0] ?? '', qualifier);
        const column = names.length === 1 || qualified ? named(columns, name) : undefined;
        if (column === undefined)
            throw new NoColumn(names.join('.'));
        used?.add(column.column);
        return column;
    },
});
/** The name in the data comes before what the contract calls another column. */
const named = (columns, name) => columns.find(({ column }) => scope_same(column, name)) ??
    columns.find(({ names }) => names.some((each) => scope_same(each, name)));
/** As SQL has it: capitals do not count. */
const scope_same = (one, other) => one.toLowerCase() === other?.toLowerCase();
/** The columns that a condition names. Without any it is the same for every row, and says nothing of the data. */
const readsSome = (used) => used.size > 0 ? [...used] : refuse('a condition that names no column');

;// CONCATENATED MODULE: ./systems/duckdb/query/names.js



const MAX_SELECTS_IN_EACH_OTHER = 20;
/**
 * How often columns of the table may be written once selects are put into each other: the engine does that, and a column
 * that is twice the one before it, twenty times over, is a million by then.
 */
const MAX_USES = 4000;
/** What the table is called in the statement. No user can name it so: their own names get another word before them. */
const TABLE = (0,contract_sql/* quoted */.T)('table of the contract');
const ofUser = (name) => (0,contract_sql/* quoted */.T)(`user's ${name}`);
/**
 * The names of one query: of the table, and those that the user gives. Whether a name reaches where it stands is for
 * the engine to say; here it has to be one of them, so that none is the engine's own.
 */
class QueryNames {
    more;
    #table;
    #used;
    #given = new Map();
    #selects = new Set();
    #aliases = new Set();
    #depth = 0;
    #readsTable = false;
    #uses = 0;
    #mostUses = 1;
    /** `used` gets the columns of the data that are named. */
    constructor(table, used, more) {
        this.#table = table;
        this.#used = used;
        this.more = more;
    }
    /** Whether what was written reads the table of the contract. */
    get readsTable() {
        return this.#readsTable;
    }
    /** Writes a column where it is read. */
    read(names) {
        const { sql, uses = 1 } = this.column(names);
        this.#uses += uses;
        return this.#uses > MAX_USES ? refuse('columns that are made of too many columns') : sql;
    }
    /** What is written, and of how many columns it is made. */
    counting(write) {
        const before = this.#uses;
        const sql = write();
        const uses = this.#uses - before;
        this.#mostUses = Math.max(this.#mostUses, uses);
        return [sql, uses];
    }
    /** Writes a select in another. */
    within(write) {
        if (this.#depth === MAX_SELECTS_IN_EACH_OTHER)
            refuse('too many levels');
        this.#depth += 1;
        const written = write();
        this.#depth -= 1;
        return written;
    }
    column(names) {
        const [last = '', qualifier] = [...names].reverse();
        const ofTable = named(this.#table.columns, last);
        const column = this.#given.get(last.toLowerCase()) ?? ofTable;
        const isQualified = qualifier !== undefined && this.#aliases.has(qualifier.toLowerCase());
        if (column === undefined || names.length > 2 || (names.length === 2 && !isQualified)) {
            throw new NoColumn(names.join('.'));
        }
        if (ofTable)
            this.#used.add(ofTable.column);
        return { ...column, sql: names.length === 2 ? `${(0,contract_sql/* quoted */.T)(qualifier ?? '')}.${column.sql}` : column.sql };
    }
    /** A name that the user gives to a column of a select; where nobody says of which, it may be of any. */
    giveColumn(name, kind, uses = this.#mostUses) {
        const sql = (0,contract_sql/* quoted */.T)(name);
        const before = this.#given.get(name.toLowerCase()) ?? named(this.#table.columns, name);
        if (before && before.sql.toLowerCase() !== sql.toLowerCase())
            refuse('a name that the contract has for a column');
        this.#given.set(name.toLowerCase(), {
            sql: before?.sql ?? sql,
            kind: before && before.kind !== kind ? 'other' : kind,
            uses: Math.max(uses, before?.uses ?? 1),
        });
        return sql;
    }
    /** A name that the user gives to a table where it is read. */
    giveAlias(name) {
        this.#aliases.add(name.toLowerCase());
        return (0,contract_sql/* quoted */.T)(name);
    }
    /** A name that the user gives to a select. */
    giveSelect(name) {
        this.#selects.add(name.toLowerCase());
        return ofUser(name);
    }
    /** What is read by this name; selects of the user hide the table, as in SQL. */
    relation(name) {
        if (this.#selects.has(name.toLowerCase()))
            return ofUser(name.toLowerCase());
        const isTable = this.#table.names.some((each) => each.toLowerCase() === name.toLowerCase());
        if (!isTable)
            refuse('another table than that of the contract');
        this.#readsTable = true;
        return TABLE;
    }
}

;// CONCATENATED MODULE: ./systems/duckdb/query/order.js

const DIRECTIONS = { ORDER_DEFAULT: '', ASCENDING: ' ASC', DESCENDING: ' DESC' };
const NULLS = {
    ORDER_DEFAULT: '',
    'NULLS FIRST': ' NULLS FIRST',
    'NULLS LAST': ' NULLS LAST',
};
/** An ORDER BY, if there is one. */
function ordered(orders, write) {
    if (orders.length === 0)
        return [];
    const written = orders.map((order) => {
        const direction = DIRECTIONS[tree_text(order, 'type')];
        const nulls = NULLS[tree_text(order, 'null_order')];
        if (direction === undefined || nulls === undefined)
            refuse('an order that is not allowed');
        return `${placed(field(order, 'expression'), write)}${direction}${nulls}`;
    });
    return [`ORDER BY ${written.join(', ')}`];
}
/** A whole number in GROUP BY and ORDER BY is the place of a column, and no constant. */
function placed(node, write) {
    const value = field(field(node, 'value'), 'value');
    return field(node, 'class') === 'CONSTANT' && Number.isSafeInteger(value) ? String(value) : write(node);
}
/** What stands behind a select: DISTINCT stands before it. */
function modifiers(node, write) {
    const all = tree_list(node, 'modifiers');
    const distinct = all.some((each) => tree_text(each, 'type') === 'DISTINCT_MODIFIER') ? 'DISTINCT ' : '';
    return { distinct, behind: all.flatMap((each) => modifier(each, write)) };
}
function modifier(node, write) {
    switch (tree_text(node, 'type')) {
        case 'ORDER_MODIFIER':
            return ordered(tree_list(node, 'orders'), write);
        case 'LIMIT_MODIFIER':
            return ['limit', 'offset'].flatMap((each) => field(node, each) === null ? [] : [`${each.toUpperCase()} ${write(field(node, each))}`]);
        case 'DISTINCT_MODIFIER':
            return tree_list(node, 'distinct_on_targets').length === 0 ? [] : refuse('DISTINCT ON');
        default:
            return refuse('a clause that is not allowed');
    }
}

;// CONCATENATED MODULE: ./systems/duckdb/query/aggregates.js




/** Aggregates whose state does not grow with what they read, but for distinct ones and quantiles. */
const AGGREGATES = [
    ...['count', 'sum', 'avg', 'mean', 'min', 'max', 'median', 'mode', 'quantile_cont', 'quantile_disc'],
    ...['stddev', 'stddev_samp', 'stddev_pop', 'variance', 'var_samp', 'var_pop', 'corr', 'covar_samp', 'covar_pop'],
    ...['bool_and', 'bool_or', 'approx_count_distinct', 'skewness', 'kurtosis', 'product', 'sum_no_overflow'],
];
const OF_WINDOWS = [
    ...['row_number', 'rank', 'dense_rank', 'percent_rank', 'cume_dist', 'ntile', 'lag', 'lead', 'first_value'],
    'last_value',
];
/** A function of one row, or an aggregate. */
const callOrAggregate = (node, write, scope) => {
    const name = functionName(node);
    if (name !== 'count_star' && !AGGREGATES.includes(name))
        return call(node, write, scope);
    const values = [...orderedValues(node), ...tree_list(node, 'children')].map(write);
    const distinct = field(node, 'distinct') === true ? 'DISTINCT ' : '';
    const condition = field(node, 'filter');
    const filter = isEmpty(condition) ? '' : ` FILTER (WHERE ${write(condition)})`;
    return name === 'count_star' ? `count(*)${filter}` : `${(0,contract_sql/* quoted */.T)(name)}(${distinct}${values.join(', ')})${filter}`;
};
/** `quantile_cont(0.5) WITHIN GROUP (ORDER BY x)` is `quantile_cont(x, 0.5)`. */
function orderedValues(node) {
    const orders = tree_list(field(node, 'order_bys'), 'orders');
    const isPlain = orders.every((order) => ['ORDER_DEFAULT', 'ASCENDING'].includes(tree_text(order, 'type')));
    const isQuantile = tree_text(node, 'function_name').startsWith('quantile_');
    if (orders.length > 1 || !isPlain || (orders.length === 1 && !isQuantile))
        refuse('an order within an aggregate');
    return orders.map((order) => field(order, 'expression'));
}
/** A function over a window of the default frame. */
const windowed = (node, write) => {
    const name = functionName(node);
    if (!AGGREGATES.includes(name) && !OF_WINDOWS.includes(name))
        refuse(`the window function ${name}`);
    if (!hasDefaultFrame(node))
        refuse('a window with a frame of its own');
    const more = ['offset_expr', 'default_expr'].map((each) => field(node, each)).filter((each) => !isEmpty(each));
    const values = [...tree_list(node, 'children'), ...more].map(write);
    const partitions = tree_list(node, 'partitions').map(write);
    const over = [
        ...(partitions.length > 0 ? [`PARTITION BY ${partitions.join(', ')}`] : []),
        ...ordered(tree_list(node, 'orders'), write),
    ];
    return `${(0,contract_sql/* quoted */.T)(name)}(${values.join(', ')}) OVER (${over.join(' ')})`;
};
const hasDefaultFrame = (node) => field(node, 'start') === 'UNBOUNDED_PRECEDING' &&
    field(node, 'end') === 'CURRENT_ROW_RANGE' &&
    field(node, 'exclude_clause') === 'NO_OTHER' &&
    field(node, 'ignore_nulls') === false &&
    field(node, 'distinct') === false &&
    ['start_expr', 'end_expr', 'filter_expr', 'arg_orders'].every((each) => isEmpty(field(node, each)));

;// CONCATENATED MODULE: ./systems/duckdb/query/from.js


/** What a select reads: the table of the contract, selects of the user, and joins of these. Undefined where it reads nothing. */
function fromTable(node, names, inner) {
    if (!isEmpty(field(node, 'sample')))
        refuse('a sample');
    switch (tree_text(node, 'type')) {
        case 'EMPTY':
            return undefined;
        case 'BASE_TABLE':
            return table(node, names);
        case 'SUBQUERY':
            return `${inner(field(field(node, 'subquery'), 'node'))}${aliased(node, names, tree_text(node, 'alias'))}`;
        case 'JOIN':
            return join(node, names, inner);
        case 'TABLE_FUNCTION':
            return refuse('a function as a table');
        default:
            return refuse('a table that is not allowed');
    }
}
function table(node, names) {
    const isElsewhere = ['schema_name', 'catalog_name'].some((each) => tree_text(node, each) !== '');
    if (isElsewhere || !isEmpty(field(node, 'at_clause')))
        refuse('another table than that of the contract');
    const name = tree_text(node, 'table_name');
    const relation = names.relation(name);
    return `${relation}${aliased(node, names, tree_text(node, 'alias') || name)}`;
}
function aliased(node, names, alias) {
    const columns = tree_list(node, 'column_name_alias').map((each) => names.giveColumn(String(each), 'other'));
    if (alias === '')
        return '';
    return ` AS ${names.giveAlias(alias)}${columns.length > 0 ? `(${columns.join(', ')})` : ''}`;
}
const JOINS = {
    INNER: 'JOIN',
    LEFT: 'LEFT JOIN',
    RIGHT: 'RIGHT JOIN',
    OUTER: 'FULL JOIN',
    SEMI: 'SEMI JOIN',
    ANTI: 'ANTI JOIN',
};
function join(node, names, inner) {
    const [left, right] = ['left', 'right'].map((side) => fromTable(field(node, side), names, inner));
    if (left === undefined || right === undefined)
        refuse('a table that is not allowed');
    if (tree_text(node, 'ref_type') === 'CROSS')
        return `(${left} CROSS JOIN ${right})`;
    const word = JOINS[tree_text(node, 'join_type')];
    if (tree_text(node, 'ref_type') !== 'REGULAR' || word === undefined)
        refuse('a join that is not allowed');
    const using = tree_list(node, 'using_columns').map((each) => names.column([String(each)]).sql);
    const condition = field(node, 'condition');
    if (using.length > 0)
        return `(${left} ${word} ${right} USING (${using.join(', ')}))`;
    return `(${left} ${word} ${right} ON ${isEmpty(condition) ? 'TRUE' : expression(condition, names)})`;
}

;// CONCATENATED MODULE: ./systems/duckdb/query/select.js







/** A select and all that is in it, written anew from what is understood. */
function select_select(node, names) {
    const inner = (child) => names.within(() => `(${select_select(child, names)})`);
    const given = selectsBefore(node, names, inner);
    switch (tree_text(node, 'type')) {
        case 'SELECT_NODE':
            return [...given, ...select_plain(node, names, inner)].join(' ');
        case 'SET_OPERATION_NODE':
            return [...given, ...setOperation(node, names, inner)].join(' ');
        default:
            return refuse('a query that is not allowed');
    }
}
const select_namesOf = (table, used) => {
    const names = new QueryNames(table, used, {
        COLUMN_REF: (node) => names.read(tree_list(node, 'column_names').map(String)),
        FUNCTION: callOrAggregate,
        WINDOW: windowed,
        SUBQUERY: (node, write) => subSelect(node, write, names),
    });
    return names;
};
function selectsBefore(node, names, inner) {
    const written = tree_list(field(node, 'cte_map'), 'map').map((each) => {
        const value = field(each, 'value');
        if (!isEmpty(field(value, 'key_targets')))
            refuse('a select that reads itself');
        const query = inner(field(field(value, 'query'), 'node'));
        const aliases = tree_list(value, 'aliases').map((alias) => names.giveColumn(String(alias), 'other'));
        const columns = aliases.length > 0 ? `(${aliases.join(', ')})` : '';
        return `${names.giveSelect(tree_text(each, 'key').toLowerCase())}${columns} AS ${query}`;
    });
    return written.length > 0 ? [`WITH ${written.join(', ')}`] : [];
}
/** In the order in which names come up: what is read from, what is selected, and what stands behind. */
function select_plain(node, names, inner) {
    if (!isEmpty(field(node, 'sample')))
        refuse('a sample');
    const write = (child) => expression(child, names);
    const from = fromTable(field(node, 'from_table'), names, inner);
    const selected = tree_list(node, 'select_list').map((each) => selectedColumn(each, names));
    const { distinct, behind } = modifiers(node, write);
    const clause = (word, key) => isEmpty(field(node, key)) ? [] : [`${word} ${write(field(node, key))}`];
    return [
        `SELECT ${distinct}${selected.join(', ')}`,
        ...(from === undefined ? [] : [`FROM ${from}`]),
        ...clause('WHERE', 'where_clause'),
        ...grouped(node, write),
        ...clause('HAVING', 'having'),
        ...clause('QUALIFY', 'qualify'),
        ...behind,
    ];
}
function selectedColumn(node, names) {
    if (field(node, 'class') === 'STAR')
        return star(node);
    const [written, uses] = names.counting(() => expression(node, names));
    const alias = tree_text(node, 'alias');
    return alias === '' ? written : `${written} AS ${names.giveColumn(alias, kinds_kindOf(node, names), uses)}`;
}
const OF_STARS = ['exclude_list', 'replace_list', 'qualified_exclude_list', 'rename_list', 'expr'];
function star(node) {
    const isPlain = field(node, 'columns') === false && field(node, 'relation_name') === '';
    return isPlain && OF_STARS.every((each) => isEmpty(field(node, each))) ? '*' : refuse('a star with more to it');
}
function grouped(node, write) {
    const groups = tree_list(node, 'group_expressions');
    if (field(node, 'aggregate_handling') !== 'STANDARD_HANDLING')
        refuse('GROUP BY ALL');
    const sets = tree_list(node, 'group_sets');
    const isPlain = sets.length === 0 || (sets.length === 1 && Array.isArray(sets[0]) && sets[0].length === groups.length);
    if (!isPlain)
        refuse('several sets of groups');
    return groups.length > 0 ? [`GROUP BY ${groups.map((each) => placed(each, write)).join(', ')}`] : [];
}
const SET_OPERATIONS = ['UNION', 'EXCEPT', 'INTERSECT'];
function setOperation(node, names, inner) {
    const word = tree_text(node, 'setop_type');
    if (!SET_OPERATIONS.includes(word))
        refuse('a set operation that is not allowed');
    const all = field(node, 'setop_all') === true ? ' ALL' : '';
    const sides = ['left', 'right'].map((side) => inner(field(node, side)));
    const { distinct, behind } = modifiers(node, (child) => expression(child, names));
    if (distinct !== '')
        refuse('a clause that is not allowed');
    return [sides.join(` ${word}${all} `), ...behind];
}
const subSelect = (node, write, names) => {
    const query = names.within(() => `(${select_select(field(field(node, 'subquery'), 'node'), names)})`);
    const type = tree_text(node, 'subquery_type');
    if (type === 'SCALAR')
        return query;
    if (type === 'EXISTS')
        return `EXISTS ${query}`;
    const sign = type === 'ANY' ? COMPARISONS[tree_text(node, 'comparison_type')] : undefined;
    if (sign === undefined)
        refuse('a sub-select that is not allowed');
    return `${write(field(node, 'child'))} ${sign} ANY ${query}`;
};

;// CONCATENATED MODULE: ./systems/duckdb/query/query.js





/** A query of a user that gives one value, as a statement over `source`; a second row is one too many. */
function rebuiltQuery(tree, table, used = new Set()) {
    const node = onlyStatement(tree);
    const names = select_namesOf(table, used);
    const query = select_select(onlyValue(node), names);
    if (!names.readsTable)
        refuse('a query that does not read the table');
    return [
        `WITH ${TABLE} AS (${table.select})`,
        `SELECT typeof("value") AS type, TRY_CAST("value" AS DOUBLE) AS value`,
        `FROM (${query}) AS "answer"("value") LIMIT 2`,
    ].join(' ');
}
function onlyValue(node) {
    if (tree_text(node, 'type') !== 'SELECT_NODE')
        refuse('a union: the outermost select has to give one value');
    const [value, second] = tree_list(node, 'select_list');
    if (second !== undefined || field(value, 'class') === 'STAR')
        refuse('several columns');
    return node;
}
const PLAIN_CLAUSES = ['group_expressions', 'group_sets', 'having', 'sample', 'qualify', 'modifiers'];
/**
 * The condition of `SELECT count(*) FROM table WHERE condition`, over what the columns are elsewhere: that is a count of
 * rows as any other. Undefined where the query is another.
 */
function plainCount(tree, { names }, columns) {
    const node = onlyStatement(tree);
    const from = field(node, 'from_table');
    if (!isPlain(node) || !isCount(tree_list(node, 'select_list')) || !isTable(from, names))
        return undefined;
    const where = field(node, 'where_clause');
    const used = new Set();
    const scope = rowScope(columns, { used, qualifier: tree_text(from, 'alias') || tree_text(from, 'table_name') });
    if (isEmpty(where))
        return { sql: 'TRUE', columns: [] };
    const sql = orUndefined(() => `(${expression(where, scope)})`);
    return sql === undefined ? undefined : { sql, columns: readsSome(used) };
}
/** What may not stand in a condition on one row may still stand in a query. */
function orUndefined(write) {
    try {
        return write();
    }
    catch (thrown) {
        if (thrown instanceof NotAllowed)
            return undefined;
        throw thrown;
    }
}
const isPlain = (node) => field(node, 'type') === 'SELECT_NODE' &&
    field(node, 'aggregate_handling') === 'STANDARD_HANDLING' &&
    isEmpty(field(field(node, 'cte_map'), 'map')) &&
    PLAIN_CLAUSES.every((clause) => isEmpty(field(node, clause)));
const isCount = ([value, second]) => second === undefined &&
    field(value, 'function_name') === 'count_star' &&
    field(value, 'class') === 'FUNCTION' &&
    isEmpty(field(value, 'filter'));
const isTable = (from, names) => field(from, 'type') === 'BASE_TABLE' &&
    ['schema_name', 'catalog_name'].every((each) => field(from, each) === '') &&
    ['sample', 'at_clause', 'column_name_alias'].every((each) => isEmpty(field(from, each))) &&
    names.some((name) => name.toLowerCase() === tree_text(from, 'table_name').toLowerCase());

;// CONCATENATED MODULE: ./systems/duckdb/rejects.js
/** How the engine, or our own statement over JSON, calls a fault. */
const rejects_KINDS = {
    'MISSING COLUMNS': 'too few columns',
    'TOO MANY COLUMNS': 'too many columns',
    'UNQUOTED VALUE': 'a quote that opens or ends out of place',
    'INVALID ENCODING': 'no UTF-8',
    'LINE SIZE OVER MAXIMUM': 'longer than 2 MB',
    'NO JSON': 'no JSON',
    'NO OBJECT': 'no object',
    'KEY TWICE': 'a key that stands twice',
};
const kindOfReject = (called) => rejects_KINDS[String(called)] ?? 'no reason that is known';

;// CONCATENATED MODULE: ./systems/duckdb/session.js









const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
class Session {
    dialect = duckDbDialect;
    columns;
    stored;
    #connection;
    #rejects;
    #rejectedLines;
    #scratch;
    #queryMilliseconds;
    constructor(connection, opened) {
        const { columns, stored, rejects, rejectedLines, scratch, queryMilliseconds } = opened;
        this.columns = columns;
        this.stored = stored;
        this.#connection = connection;
        this.#rejects = rejects;
        this.#rejectedLines = rejectedLines;
        this.#scratch = scratch;
        this.#queryMilliseconds = queryMilliseconds;
    }
    async one(sql) {
        const columns = Object.entries(await this.#connection.columns(sql));
        if (columns.some(([, values]) => values.length !== 1))
            throw new Error('the statement does not give one row');
        return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
    }
    async rejects() {
        const { kind = [], n = [] } = await this.#connection.columns(this.#rejects);
        if (kind.length > 0)
            await this.#tellSite();
        return kind.map((each, at) => ({ kind: kindOfReject(each), rows: Number(n[at]) }));
    }
    /** Which rows they are: a line for each, for whoever has to mend them. */
    async #tellSite() {
        if (this.#rejectedLines === undefined)
            return;
        const { file = [], line = [], kind = [] } = await this.#connection.columns(this.#rejectedLines);
        const lines = file.map((path, at) => `${path}:${line[at]}: ${kindOfReject(kind[at])}`);
        await this.#connection.keep(lines.join('\n'));
    }
    columnsOf(sql) {
        return this.#connection.columns(sql);
    }
    async exportCsv(sql, file) {
        if (!FILE_NAME.test(file))
            throw new Error('not the name of a file');
        const path = (0,external_node_path_.join)(this.#scratch, file);
        await this.#connection.run(`COPY (${sql}) TO ${(0,contract_sql/* literal */.e)(path)} (FORMAT csv, HEADER true)`);
        return path;
    }
    exported(file, columns) {
        if (!FILE_NAME.test(file))
            throw new Error('not the name of a file');
        const options = [
            ...[
                'auto_detect=false',
                'hive_partitioning=false',
                'header=false',
                'skip=1',
                "delim=','",
                `quote='"'`,
                `escape='"'`,
            ],
            ...["nullstr=''", 'allow_quoted_nulls=false'],
            `columns={${columns.map((name) => `${name}: 'VARCHAR'`).join(', ')}}`,
        ];
        return `read_csv(${(0,contract_sql/* literal */.e)((0,external_node_path_.join)(this.#scratch, file))}, ${options.join(', ')})`;
    }
    expression(sql) {
        const scope = rowScope(this.columns.map((name) => textColumn(name)));
        return remade(this.#connection, asStatement(sql), (tree) => rebuilt(tree, scope));
    }
    condition(sql, columns) {
        const used = new Set();
        const scope = rowScope(columns, { used });
        return remade(this.#connection, asStatement(sql), (tree) => {
            const safe = rebuilt(tree, scope);
            return { sql: safe, columns: readsSome(used) };
        });
    }
    query(sql, table, counted) {
        const used = new Set();
        return remade(this.#connection, sql, (tree) => {
            const count = plainCount(tree, table, counted ?? table.columns);
            if (count && counted)
                return { count };
            return { statement: rebuiltQuery(tree, table, used), columns: [...used] };
        });
    }
    async answer(statement) {
        try {
            return numberIn(await this.#connection.columns(statement, this.#queryMilliseconds));
        }
        catch (thrown) {
            return whyNot(thrown);
        }
    }
    async close() {
        this.#connection.close();
    }
}
const textColumn = (name) => ({ names: [name], column: name, sql: (0,contract_sql/* quoted */.T)(name), kind: 'text' });

;// CONCATENATED MODULE: ./systems/duckdb/engine.js













/** Longer than a pass over a large table takes, and short of what a job may. */
const MAX_QUERY_MILLISECONDS = 300_000;
/** DuckDB inside this process, on this machine's files. Throws `engine/…` where it can't be had. */
async function duckDb(options) {
    const api = await loadDuckDb(await engineFolder(options));
    return {
        name: 'duckdb',
        version: api.version(),
        open: (source) => engine_open(api, source, limitsOf(options.memoryBytes, source.capacity ?? {})),
    };
}
async function engine_open(api, source, limits) {
    const files = await readableFiles(source);
    const scratch = await (0,promises_.realpath)(source.scratch);
    const { errorLog = (0,external_node_path_.join)(scratch, engine_log/* ERROR_LOG */.y), queryMilliseconds = MAX_QUERY_MILLISECONDS } = source;
    const connection = await Connection.open(api, { files, scratch, errorLog, limits });
    try {
        const given = { files, form: source.data.form, scratch };
        const prepared = await prepare(connection, given, columns/* checkColumns */.O);
        return new Session(connection, { ...prepared, scratch, queryMilliseconds });
    }
    catch (thrown) {
        connection.close();
        await tellSite(thrown, errorLog);
        throw unreadable(thrown, source);
    }
}
/** Names of files are the site's: a finding says how many there are, and the site's own log which. */
async function tellSite(thrown, errorLog) {
    if (thrown instanceof Unreadable && thrown.file !== undefined) {
        await (0,engine_log/* logWords */.U)(errorLog, `${thrown.file}: ${thrown.message}`);
    }
    if (thrown instanceof ColumnsDiffer) {
        await (0,engine_log/* logWords */.U)(errorLog, thrown.files.map((file) => `${file}: ${thrown.message}`).join('\n'));
    }
}
/** The engine takes these in a path for a pattern, and would read another file, or none. */
const PATTERN = /[*?[]/;
async function readableFiles({ data: { partition, files } }) {
    const paths = await Promise.all(files.map(regularFile));
    const there = paths.filter((path) => path !== undefined);
    if (there.length < files.length || there.length === 0) {
        throw (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('data/missing', { partition: (0,labelled.id)(partition) }));
    }
    const number = there.filter((path) => PATTERN.test(path)).length;
    if (number > 0)
        throw (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('data/name-unusable', { partition: (0,labelled.id)(partition), number: (0,labelled/* known */.eO)(number) }));
    return there;
}
async function regularFile(file) {
    const path = await (0,promises_.realpath)(file).catch(() => undefined);
    const found = path === undefined ? undefined : await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? path : undefined;
}
/** Kinds of errors that come from a file. Others are about our statement, and no fault of the data. */
const OF_FILES = ['io', 'invalid-input', 'invalid', 'conversion', 'serialization'];
/** What the engine can't open is not what the site file says it is. */
function unreadable(thrown, { data: { partition, form } }) {
    const params = { partition: (0,labelled.id)(partition), format: (0,labelled.id)(form.format) };
    const told = (reason) => (0,outcome_finding/* error */.z3)('data/unreadable', { ...params, reason: (0,labelled.id)(reason) });
    if (thrown instanceof Unreadable)
        return (0,outcome_finding/* refused */.J5)(told(thrown.message));
    if (thrown instanceof ColumnsDiffer) {
        return (0,outcome_finding/* refused */.J5)((0,outcome_finding/* error */.z3)('data/columns-differ', { number: (0,labelled/* known */.eO)(thrown.files.length), of: (0,labelled/* known */.eO)(thrown.of) }));
    }
    const kind = thrown instanceof outcome_finding/* Refusal */.P_ ? thrown.findings[0]?.params.kind : undefined;
    const ofFile = kind && 'value' in kind && OF_FILES.includes(String(kind.value));
    return ofFile ? (0,outcome_finding/* refused */.J5)(told('it is not of this format')) : thrown;
}


/***/ })

};
