export const id = 5151;
export const ids = [5151];
export const modules = {

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

/***/ 25151:
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
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
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
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/not-loadable'));
    }
    return module.exports;
}

;// CONCATENATED MODULE: ./systems/duckdb/columns.js


/** Names that the engine could not keep apart, or not name at all. They are data: the strictest label there is. */
function checkColumns(columns) {
    const unusable = columns.filter((name) => name === '' || /\p{Cc}/u.test(name));
    const seen = new Set();
    // SQL takes names that differ in capitals for the same.
    const twins = columns.map((name) => name.toLowerCase()).filter((name) => seen.size === seen.add(name).size);
    const findings = [
        ...(unusable.length > 0 ? [(0,finding/* error */.z3)('data/column-unusable', { number: (0,labelled/* known */.eO)(unusable.length) })] : []),
        ...(twins.length > 0
            ? [(0,finding/* error */.z3)('data/column-twice', { columns: twins.map((name) => (0,labelled/* data */.p)(name, 'restricted')) })]
            : []),
    ];
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
}

// EXTERNAL MODULE: ./domain/contract/sql.js
var contract_sql = __webpack_require__(57465);
;// CONCATENATED MODULE: ./systems/duckdb/errors.js



/** Where the engine's own words go: they quote data, so they stay on the site. */
const ERROR_LOG = 'engine-errors.log';
const MAX_LOG_BYTES = 1024 * 1024;
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
    'Interrupt',
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
/** The error as a finding, without its words; those are written to the site. The cause is not kept: it would show them. */
async function told(thrown, log) {
    const kind = kindOf(thrown);
    const words = isMessage(thrown) ? thrown.message : 'no message';
    await writeLog(log, words);
    if (words.startsWith(MIXED_LINE_ENDS))
        return (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/line-ends-mixed'));
    if (kind === 'out-of-memory')
        return (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/out-of-memory'));
    return (0,finding/* refused */.J5)((0,finding/* error */.z3)(OF_VALUES.includes(kind) ? 'data/expression-failed' : 'engine/query-failed', { kind: (0,labelled.id)(kind) }));
}
/** It begins anew when it is full: the newest words are those that somebody looks for. */
async function writeLog(log, words) {
    const size = await (0,promises_.stat)(log).then((found) => found.size, () => 0);
    const flag = size > MAX_LOG_BYTES ? 'w' : 'a';
    await (0,promises_.writeFile)(log, `${words.slice(0, MAX_LOG_BYTES)}\n`, { mode: 0o600, flag });
}

;// CONCATENATED MODULE: ./systems/duckdb/connection.js


/** One connection to an engine that can reach one file and one folder, and nothing else; settings are locked. */
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
    async columns(sql) {
        return this.#guarded(async () => {
            const read = await this.#connection.runAndReadAll(sql);
            const values = read.getColumns();
            const names = read.deduplicatedColumnNames();
            return Object.fromEntries(names.map((name, at) => [name, (values[at] ?? []).map(scalar)]));
        });
    }
    async run(sql) {
        await this.#guarded(() => this.#connection.run(sql));
    }
    close() {
        this.#connection.closeSync();
        this.#instance.closeSync();
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
/** The order matters: what is locked can't be set, and paths are allowed before access is taken away. */
function settings({ file, scratch }) {
    return [
        `SET autoinstall_known_extensions = false`,
        `SET autoload_known_extensions = false`,
        `SET temp_directory = ${(0,contract_sql/* literal */.eu)(scratch)}`,
        `SET TimeZone = 'UTC'`,
        `SET allowed_paths = [${(0,contract_sql/* literal */.eu)(file)}]`,
        `SET allowed_directories = [${(0,contract_sql/* literal */.eu)(scratch)}]`,
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./machine/tool.js
var tool = __webpack_require__(85197);
;// CONCATENATED MODULE: ./systems/duckdb/verify.js






/** Every file of the folder is the locked one, byte for byte, or `engine/hash-differs` for each that is not. */
async function verifyFiles(folder, locked, source) {
    const wrong = await Promise.all(Object.entries(locked.files).map(async ([file, { sha256 }]) => {
        const hash = await hashOf((0,external_node_path_.join)(folder, file));
        if (hash === undefined)
            return [(0,finding/* error */.z3)('engine/file-missing', { file: (0,labelled.id)(file), source: (0,labelled.id)(source) })];
        return hash === sha256 ? [] : [differs(file, `sha256 ${sha256}`, locked, source)];
    }));
    const findings = wrong.flat();
    if (findings.length > 0)
        throw (0,finding/* refused */.J5)(...findings);
}
function differs(file, expected, locked, source) {
    return (0,finding/* error */.z3)('engine/hash-differs', {
        file: (0,labelled.id)(file),
        expected: (0,labelled.id)(expected),
        source: (0,labelled.id)(source),
        package: (0,labelled.id)(`${locked.name}@${locked.version}`),
        integrity: (0,labelled.id)(locked.integrity),
    });
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

;// CONCATENATED MODULE: ./systems/duckdb/npm.js








const NPM_TIMEOUT_MS = 5 * 60_000;
/**
 * The engine's package, fetched by the user's own npm client into an empty folder, so that its registry, proxy and
 * credentials apply. The folder is no project: a repository's .npmrc does not. Throws `engine/missing`, and
 * `engine/hash-differs` for a package that is not the locked one.
 */
async function fetchPackage(locked, into, env) {
    const spec = `${locked.name}@${locked.version}`;
    const argv = [...npmCommand(env), 'pack', '--ignore-scripts', '--silent', '--pack-destination', into, '--', spec];
    const done = await (0,tool/* runTool */.q)(argv, {
        cwd: into,
        env: clean(env),
        timeoutMs: NPM_TIMEOUT_MS,
    }).catch(() => undefined);
    const [file] = (await (0,promises_.readdir)(into)).filter((name) => name.endsWith('.tgz'));
    if (done?.exit !== 0 || !file)
        throw (0,finding/* refused */.J5)(missing(locked));
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(into, file));
    const integrity = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('base64')}`;
    if (integrity !== locked.integrity)
        throw (0,finding/* refused */.J5)(differs(file, locked.integrity, locked, 'npm'));
    return bytes;
}
const missing = ({ name, version, integrity }) => (0,finding/* error */.z3)('engine/missing', { package: (0,labelled.id)(`${name}@${version}`), integrity: (0,labelled.id)(integrity) });
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
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/platform-unknown', params));
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

;// CONCATENATED MODULE: ./systems/duckdb/engine-files.js








/** The folder with the engine's files, every one hashed: `engine-path`, else the tool cache, else fetched into it. */
async function engineFolder(options, locked = lockedPackage()) {
    const { enginePath, env } = options;
    if (enginePath !== undefined)
        return verified(enginePath, locked, 'engine-path');
    const cached = (0,external_node_path_.join)(cacheRoot(env), 'domicile', 'duckdb', locked.version, platformOf(locked));
    if (await exists(cached))
        return verified(cached, locked, 'tool-cache');
    await fetchInto(cached, locked, env);
    return verified(cached, locked, 'npm');
}
async function verified(folder, locked, source) {
    await verifyFiles(folder, locked, source);
    return folder;
}
const platformOf = ({ name }) => name.replace('@duckdb/node-bindings-', '');
/** The runner's tool cache; elsewhere the cache folder that the system gives each user. */
function cacheRoot(env) {
    const user = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
    return env.RUNNER_TOOL_CACHE || user || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);
/** Whole or not at all: unpacked beside the place and renamed into it. Who comes second finds it there. */
async function fetchInto(folder, locked, env) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true, mode: 0o700 });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.fetch-'));
    try {
        const files = unpack(await fetchPackage(locked, scratch, env), Object.keys(locked.files));
        const unpacked = (0,external_node_path_.join)(scratch, 'engine');
        await (0,promises_.mkdir)(unpacked);
        for (const [name, { sha256 }] of Object.entries(locked.files)) {
            const bytes = files.get(name);
            if (!bytes)
                throw (0,finding/* refused */.J5)(differs(name, `sha256 ${sha256}`, locked, 'npm'));
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

;// CONCATENATED MODULE: ./systems/duckdb/header.js
const DELIMITERS = [',', ';', '\t', '|'];
/** The first line up to its end, which may not stand inside quotes; undefined where there is no end. */
function firstLine(text) {
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            quoted = !quoted;
        else if (!quoted && (text[at] === '\n' || text[at] === '\r'))
            return text.slice(0, at);
    }
    return undefined;
}
/** The separator is the one that stands most often outside quotes in the first line; a comma where none does. */
function csvHeader(line) {
    const bare = line.replaceAll(/"[^"]*"/g, '');
    const times = (delimiter) => bare.split(delimiter).length;
    const delimiter = DELIMITERS.reduce((best, each) => (times(each) > times(best) ? each : best));
    return { delimiter, columns: fields(line.replace(/^\uFEFF/, ''), delimiter) };
}
/** RFC 4180: a field in quotes may hold the separator, and quotes written twice. */
function fields(line, delimiter) {
    const found = [];
    let rest = line;
    while (rest !== undefined) {
        const quoted = /^"(?:[^"]|"")*"/.exec(rest)?.[0];
        const end = rest.indexOf(delimiter, quoted?.length ?? 0);
        const field = end < 0 ? rest : rest.slice(0, end);
        found.push(field === quoted ? field.slice(1, -1).replaceAll('""', '"') : field);
        rest = end < 0 ? undefined : rest.slice(end + delimiter.length);
    }
    return found;
}

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
/**
 * The first line of a text file, gzipped or not; undefined where the file is empty, is not UTF-8 or does not end its
 * first line within a mebibyte.
 */
async function headLine(path, gzip) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const stream = gzip ? (0,external_node_stream_.pipeline)(file, (0,external_node_zlib_.createGunzip)(), () => undefined) : file;
    let head = Buffer.alloc(0);
    try {
        for await (const chunk of stream) {
            head = Buffer.concat([head, chunk]);
            const line = firstLine(head.toString('latin1'));
            if (line !== undefined)
                return decoded(head.subarray(0, line.length));
            if (head.length > MAX_HEADER_BYTES)
                return undefined;
        }
    }
    catch {
        return undefined;
    }
    finally {
        file.destroy();
        stream.destroy();
    }
    return head.length === 0 ? undefined : decoded(head);
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./systems/duckdb/views.js

/** Rows that cannot be read are kept by their line; above this many it is enough to know that there are many. */
const MAX_REJECTED_ROWS = 100_000;
/**
 * Nothing is guessed: no types, no dialect. An empty field is NULL, an empty text in quotes is an empty text.
 * Columns get their names in the view, so that a header cannot reach the reader's options.
 */
function csvViews(path, { delimiter, columns }, gzip) {
    const options = [
        'auto_detect=false',
        'header=false',
        'skip=1',
        `delim=${(0,contract_sql/* literal */.eu)(delimiter)}`,
        `quote='"'`,
        `escape='"'`,
        `nullstr=''`,
        'allow_quoted_nulls=false',
        'store_rejects=true',
        `rejects_limit=${MAX_REJECTED_ROWS}`,
        `compression='${gzip ? 'gzip' : 'none'}'`,
        `columns={${columns.map((_, at) => `c${at}: 'VARCHAR'`).join(', ')}}`,
    ];
    const named = columns.map((name, at) => `c${at} AS ${(0,contract_sql/* quoted */.TL)(name)}`);
    const perScan = 'SELECT count(DISTINCT line) AS n FROM reject_errors GROUP BY scan_id';
    return {
        source: `CREATE VIEW source AS SELECT ${named.join(', ')} FROM read_csv(${(0,contract_sql/* literal */.eu)(path)}, ${options.join(', ')})`,
        rejected: `SELECT coalesce(max(n), 0) AS rejected FROM (${perScan})`,
    };
}
/** Every line as one JSON value; NULL where it is none. */
function jsonLines(path, gzip) {
    const compression = gzip ? 'gzip' : 'uncompressed';
    const options = `format='newline_delimited', ignore_errors=true, compression='${compression}'`;
    return `CREATE VIEW lines AS SELECT json FROM read_json_objects(${(0,contract_sql/* literal */.eu)(path)}, ${options})`;
}
const JSON_KEYS = `SELECT DISTINCT unnest(json_keys(json)) AS name FROM lines WHERE json_type(json) = 'OBJECT' ORDER BY name`;
/** Of a key that stands twice the engine reads the first value, and the reader of a training program mostly the last. */
const IS_ROW = `json_type(json) = 'OBJECT' AND len(json_keys(json)) = len(list_distinct(json_keys(json)))`;
function jsonViews(columns) {
    const named = columns.map((name) => `json ->> ${(0,contract_sql/* literal */.eu)(pointer(name))} AS ${(0,contract_sql/* quoted */.TL)(name)}`);
    return {
        source: `CREATE VIEW source AS SELECT ${named.join(', ')} FROM lines WHERE ${IS_ROW}`,
        rejected: `SELECT count(*) FILTER (WHERE (${IS_ROW}) IS NOT TRUE) AS rejected FROM lines`,
    };
}
/** RFC 6901. */
const pointer = (key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
const parquetColumns = (path) => `SELECT column_name AS name FROM (DESCRIBE SELECT * FROM read_parquet(${(0,contract_sql/* literal */.eu)(path)}))`;
function parquetViews(path, columns) {
    const named = columns.map((name) => `CAST(${(0,contract_sql/* quoted */.TL)(name)} AS VARCHAR) AS ${(0,contract_sql/* quoted */.TL)(name)}`);
    return {
        source: `CREATE VIEW source AS SELECT ${named.join(', ')} FROM read_parquet(${(0,contract_sql/* literal */.eu)(path)})`,
        rejected: 'SELECT 0 AS rejected',
    };
}

;// CONCATENATED MODULE: ./systems/duckdb/formats.js




/** The file is not of its format; the message is a word of ours. */
class Unreadable extends Error {
}
/** Makes the view `source` over a file. The names of its columns are checked before they stand in a statement. */
async function prepare(connection, file, format, check) {
    if (format !== 'parquet' && (await isGzip(file)) && !(await isWholeGzip(file))) {
        throw new Unreadable('a gzip that is damaged or cut off');
    }
    const { columns, views } = await found(connection, file, format);
    check(columns);
    const { source, rejected } = views();
    await connection.run(source);
    return { columns, rejected };
}
async function found(connection, file, format) {
    switch (format) {
        case 'csv':
            return csv(file);
        case 'json-lines':
            return json(connection, file);
        case 'parquet': {
            const columns = await names(connection, parquetColumns(file));
            return { columns, views: () => parquetViews(file, columns) };
        }
    }
}
async function csv(file) {
    const gzip = await isGzip(file);
    const line = await headLine(file, gzip);
    if (line === undefined)
        throw new Unreadable('no header line: it is empty, or not UTF-8');
    const header = csvHeader(line);
    return { columns: header.columns, views: () => csvViews(file, header, gzip) };
}
async function json(connection, file) {
    await connection.run(jsonLines(file, await isGzip(file)));
    const columns = await names(connection, JSON_KEYS);
    if (columns.length === 0)
        throw new Unreadable('no line holds an object');
    return { columns, views: () => jsonViews(columns) };
}
async function names(connection, sql) {
    const { name = [] } = await connection.columns(sql);
    return name.map(String);
}

// EXTERNAL MODULE: ./domain/contract/literal.js
var literal = __webpack_require__(96114);
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
/** Thrown where something may not stand in an expression, to leave a deep tree at once. The message is ours. */
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
function list(node, name) {
    const value = field(node, name);
    return Array.isArray(value) ? value : refuse('an expression of an unknown kind');
}

;// CONCATENATED MODULE: ./systems/duckdb/constants.js




/** A constant as SQL. */
function constant(node) {
    const value = field(node, 'value');
    if (field(value, 'is_null') === true)
        return 'NULL';
    const type = tree_text(field(value, 'type'), 'id');
    const plain = field(value, 'value');
    if (type === 'VARCHAR' && typeof plain === 'string')
        return (0,contract_sql/* literal */.eu)(withoutNul(plain));
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
            return constantOf(decimal(digits, scale), typeName(full));
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
const decimal = (digits, scale) => `${digits < 0 ? '-' : ''}${(0,literal/* decimalText */.N)({ digits: BigInt(Math.abs(digits)), scale })}`;
/** A type by its name, if it is on the list. */
function typeName(type) {
    const name = tree_text(type, 'id');
    const info = field(type, 'type_info');
    if (name === 'DECIMAL') {
        const [width, scale] = [field(info, 'width'), field(info, 'scale')].map(Number);
        return Number.isInteger(width) && Number.isInteger(scale) ? `DECIMAL(${width}, ${scale})` : refuse('a type');
    }
    return TYPES.includes(name) && info === null ? name : refuse('a type that is not allowed');
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
function kinds_kindOf(node) {
    switch (field(node, 'class')) {
        case 'COLUMN_REF':
            return 'text';
        case 'CONSTANT':
            return field(field(node, 'value'), 'is_null') === true
                ? 'other'
                : kindOfType(field(field(node, 'value'), 'type'));
        case 'CAST':
            return kindOfType(field(node, 'cast_type'));
        case 'FUNCTION':
            return kindOfFunction(tree_text(node, 'function_name').toLowerCase(), list(node, 'children'));
        case 'OPERATOR':
            return field(node, 'type') === 'OPERATOR_COALESCE' ? common(list(node, 'children')) : 'other';
        case 'CASE':
            return common([...list(node, 'case_checks').map((each) => field(each, 'then_expr')), field(node, 'else_expr')]);
        default:
            return 'other';
    }
}
function kindOfType(type) {
    const name = tree_text(type, 'id');
    return name === 'VARCHAR' ? 'text' : NUMBERS.has(name) ? 'number' : 'other';
}
function kindOfFunction(name, children) {
    if (TEXT_FUNCTIONS.has(name))
        return 'text';
    if (NUMBER_FUNCTIONS.has(name))
        return 'number';
    return LIKE_THEIR_ARGUMENTS.has(name) ? common(children) : 'other';
}
/** A text among numbers makes texts of them. */
function common(nodes) {
    const kinds = nodes.map(kinds_kindOf);
    return kinds.includes('text') ? 'text' : kinds.includes('number') ? 'number' : 'other';
}

;// CONCATENATED MODULE: ./systems/duckdb/expression.js





const MAX_DEPTH = 100;
/**
 * The expression, written anew from the nodes that are understood. Nothing of the user's text goes on: what is not on
 * a list of allowed classes, functions, types and columns is refused, whatever a later version of the engine adds.
 */
function rebuilt(tree, columns) {
    try {
        return { sql: `(${expression(onlyExpression(tree), columns, 0)})` };
    }
    catch (thrown) {
        if (thrown instanceof NoColumn)
            return { noColumn: thrown.message };
        if (thrown instanceof NotAllowed)
            return { refused: thrown.message };
        throw thrown;
    }
}
function onlyExpression(tree) {
    if (field(tree, 'error') !== false)
        refuse(field(tree, 'error_type') === 'parser' ? 'a syntax error' : 'no expression');
    const [statement, second] = list(tree, 'statements');
    if (second !== undefined)
        refuse('several statements');
    const node = field(statement, 'node');
    if (field(node, 'type') !== 'SELECT_NODE')
        refuse('no expression');
    if (field(field(node, 'from_table'), 'type') !== 'EMPTY')
        refuse('a table');
    if (CLAUSES.some((clause) => !isEmpty(field(node, clause))))
        refuse('more than an expression');
    const [expressionNode, more] = list(node, 'select_list');
    if (more !== undefined)
        refuse('several expressions');
    return expressionNode;
}
const CLAUSES = ['where_clause', 'group_expressions', 'having', 'sample', 'qualify', 'modifiers', 'group_sets'];
const isEmpty = (value) => value === null || (Array.isArray(value) && value.length === 0);
const WRITERS = {
    COLUMN_REF: columnRef,
    CONSTANT: constant,
    COMPARISON: (node, write) => compared([field(node, 'left'), field(node, 'right')], write).join(` ${sign(COMPARISONS, tree_text(node, 'type'))} `),
    CONJUNCTION: (node, write) => list(node, 'children')
        .map(write)
        .join(` ${sign(CONJUNCTIONS, tree_text(node, 'type'))} `),
    OPERATOR: operator,
    BETWEEN: (node, write) => {
        const [input, lower, upper] = compared(['input', 'lower', 'upper'].map((each) => field(node, each)), write);
        return `${input} BETWEEN ${lower} AND ${upper}`;
    },
    CASE: caseOf,
    CAST: cast,
    FUNCTION: call,
};
function expression(node, columns, depth) {
    if (depth > MAX_DEPTH)
        refuse('too many levels');
    const kind = tree_text(node, 'class');
    const writer = Object.hasOwn(WRITERS, kind) ? WRITERS[kind] : undefined;
    if (!writer)
        refuse(WORDS[kind] ?? 'an expression of an unknown kind');
    return writer(node, (child) => `(${expression(child, columns, depth + 1)})`, columns);
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
function columnRef(node, _, columns) {
    const name = list(node, 'column_names').join('.');
    const column = columns.find((each) => each.toLowerCase() === name.toLowerCase());
    if (list(node, 'column_names').length > 1 || column === undefined)
        throw new NoColumn(name);
    return (0,contract_sql/* quoted */.TL)(column);
}
const COMPARISONS = {
    COMPARE_EQUAL: '=',
    COMPARE_NOTEQUAL: '<>',
    COMPARE_LESSTHAN: '<',
    COMPARE_GREATERTHAN: '>',
    COMPARE_LESSTHANOREQUALTO: '<=',
    COMPARE_GREATERTHANOREQUALTO: '>=',
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
function compared(sides, write) {
    const kinds = sides.map(kinds_kindOf);
    const asNumbers = kinds.includes('number');
    return sides.map((side, at) => asNumbers && kinds[at] === 'text' ? `(CAST(${write(side)} AS DOUBLE))` : write(side));
}
function operator(node, write) {
    const children = list(node, 'children');
    const [first] = children;
    const among = (word) => {
        const [sought, ...values] = compared(children, write);
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
function caseOf(node, write) {
    const checks = list(node, 'case_checks').map((check) => `WHEN ${write(field(check, 'when_expr'))} THEN ${write(field(check, 'then_expr'))}`);
    return `CASE ${checks.join(' ')} ELSE ${write(field(node, 'else_expr'))} END`;
}
function cast(node, write) {
    const name = field(node, 'try_cast') === true ? 'TRY_CAST' : 'CAST';
    return `${name}(${write(field(node, 'child'))} AS ${typeName(field(node, 'cast_type'))})`;
}
function call(node, write) {
    const name = tree_text(node, 'function_name').toLowerCase();
    const children = list(node, 'children');
    if (field(node, 'distinct') !== false || field(node, 'filter') !== null)
        refuse('an aggregate');
    if (INFIX.includes(name) && children.length === 2)
        return children.map(write).join(` ${name} `);
    if (name === '-' && children.length === 1)
        return `-${write(children[0])}`;
    if (!FUNCTIONS.includes(name))
        refuse('a function that is not allowed');
    const written = name === 'nullif' ? compared(children, write) : children.map(write);
    return `${(0,contract_sql/* quoted */.TL)(name)}(${written.join(', ')})`;
}

;// CONCATENATED MODULE: ./systems/duckdb/session.js





const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** A user's label or slice is a line or a few. */
const MAX_EXPRESSION_CHARACTERS = 4000;
class Session {
    columns;
    #connection;
    #rejected;
    #scratch;
    constructor(connection, columns, rejected, scratch) {
        this.columns = columns;
        this.#connection = connection;
        this.#rejected = rejected;
        this.#scratch = scratch;
    }
    async one(sql) {
        const columns = Object.entries(await this.#connection.columns(sql));
        if (columns.some(([, values]) => values.length !== 1))
            throw new Error('the statement does not give one row');
        return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
    }
    async rejected() {
        return Number((await this.one(this.#rejected)).rejected);
    }
    columnsOf(sql) {
        return this.#connection.columns(sql);
    }
    exportCsv(sql, file) {
        if (!FILE_NAME.test(file))
            throw new Error('not the name of a file');
        return this.#connection.run(`COPY (${sql}) TO ${(0,contract_sql/* literal */.eu)((0,external_node_path_.join)(this.#scratch, file))} (FORMAT csv, HEADER true)`);
    }
    async expression(sql) {
        if (sql.length > MAX_EXPRESSION_CHARACTERS)
            throw notAllowed('more than 4000 characters');
        if (sql.includes('\0'))
            throw notAllowed('a NUL character');
        const read = rebuilt(await this.#parsed(sql), this.columns);
        if ('noColumn' in read)
            throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('data/expression-column', { column: (0,labelled.id)(read.noColumn) }));
        if ('refused' in read)
            throw notAllowed(read.refused);
        return read.sql;
    }
    /** By DuckDB's own parser, so that what is judged is what would run. A line end keeps a comment from going on. */
    async #parsed(sql) {
        const statement = `SELECT json_serialize_sql(${(0,contract_sql/* literal */.eu)(`SELECT (\n${sql}\n)`)}) AS tree`;
        const { tree } = await this.one(statement).catch(() => ({ tree: null }));
        if (tree === null)
            throw notAllowed('a syntax error');
        try {
            return JSON.parse(String(tree));
        }
        catch {
            throw notAllowed('a number that is not finite');
        }
    }
    async close() {
        this.#connection.close();
    }
}
const notAllowed = (construct) => (0,finding/* badInput */.AN)((0,finding/* error */.z3)('data/expression-refused', { construct: (0,labelled.id)(construct) }));

;// CONCATENATED MODULE: ./systems/duckdb/engine.js











/** DuckDB inside this process, on this machine's files. Throws `engine/…` where it can't be had. */
async function duckDb(options) {
    const api = await loadDuckDb(await engineFolder(options));
    return {
        name: 'duckdb',
        version: api.version(),
        open: (source) => engine_open(api, source),
    };
}
async function engine_open(api, source) {
    const file = await regularFile(source);
    const scratch = await (0,promises_.realpath)(source.scratch);
    const { errorLog = (0,external_node_path_.join)(scratch, ERROR_LOG) } = source;
    const connection = await Connection.open(api, {
        file,
        scratch,
        errorLog,
    });
    try {
        const { columns, rejected } = await prepare(connection, file, source.files.format, checkColumns);
        return new Session(connection, columns, rejected, scratch);
    }
    catch (thrown) {
        connection.close();
        throw unreadable(thrown, source);
    }
}
async function regularFile({ files, partition }) {
    const path = await (0,promises_.realpath)(files.path).catch(() => undefined);
    const found = path === undefined ? undefined : await (0,promises_.stat)(path).catch(() => undefined);
    if (path === undefined || !found?.isFile())
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/missing', { partition: (0,labelled.id)(partition) }));
    return path;
}
/** Kinds of errors that come from a file. Others are about our statement, and no fault of the data. */
const OF_FILES = ['io', 'invalid-input', 'invalid', 'conversion', 'serialization'];
/** What the engine can't open is not what the site file says it is. */
function unreadable(thrown, { partition, files }) {
    const params = { partition: (0,labelled.id)(partition), format: (0,labelled.id)(files.format) };
    const told = (reason) => (0,finding/* error */.z3)('data/unreadable', { ...params, reason: (0,labelled.id)(reason) });
    if (thrown instanceof Unreadable)
        return (0,finding/* refused */.J5)(told(thrown.message));
    const kind = thrown instanceof finding/* Refusal */.P_ ? thrown.findings[0]?.params.kind : undefined;
    const ofFile = kind && 'value' in kind && OF_FILES.includes(String(kind.value));
    return ofFile ? (0,finding/* refused */.J5)(told('it is not of this format')) : thrown;
}


/***/ })

};
