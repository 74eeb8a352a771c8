export const id = 149;
export const ids = [149];
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

/***/ 89450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** The value of a key that the object itself has. A name that a user chose may be `constructor`, which every object has. */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


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

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTables: () => (/* binding */ openTables)
});

// EXTERNAL MODULE: ./domain/data/table.js
var table = __webpack_require__(23107);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./systems/duckdb/columns.js
var duckdb_columns = __webpack_require__(68209);
// EXTERNAL MODULE: ./machine/engine-log.js
var engine_log = __webpack_require__(56346);
;// CONCATENATED MODULE: ./systems/postgres/errors.js



/** What we call the classes of SQLSTATE, the first two of its five characters. */
const CLASSES = {
    '08': 'connection',
    '0A': 'not-supported',
    '21': 'cardinality',
    '22': 'data',
    '25': 'transaction-state',
    '28': 'login',
    '3D': 'no-such-database',
    '40': 'transaction-rollback',
    '42': 'syntax-or-access',
    '53': 'resources',
    '54': 'limit',
    '55': 'object-state',
    '57': 'operator-intervention',
    '58': 'system',
    F0: 'configuration',
    XX: 'internal',
};
/** States that mean one thing, which can be told apart from others of their class. */
const STATES = {
    '57014': (0,finding/* error */.z3)('engine/timed-out'),
    '42501': (0,finding/* error */.z3)('data/not-readable'),
    '53200': (0,finding/* error */.z3)('engine/out-of-memory'),
    '2201B': (0,finding/* error */.z3)('engine/query-failed', { kind: (0,labelled.id)('regular-expression') }),
};
/**
 * The error as a finding, without its words, which quote data (`invalid input syntax for type integer: "…"`); those are
 * written to the site. The cause is not kept: it would show them.
 */
async function told(thrown, log) {
    await (0,engine_log/* logWords */.U)(log, wordsOf(thrown));
    const state = sqlStateOf(thrown);
    return (0,finding/* refused */.J5)(STATES[state] ?? (0,finding/* error */.z3)('engine/query-failed', { kind: (0,labelled.id)(CLASSES[state.slice(0, 2)] ?? 'unknown') }));
}
/** Before there is a session the words are about the server, and stay with it all the same. */
async function notConnected(thrown, log) {
    await (0,engine_log/* logWords */.U)(log, wordsOf(thrown));
    const group = isSasl(thrown) ? '28' : sqlStateOf(thrown).slice(0, 2);
    const kind = (0,labelled.id)(CLASSES[group] ?? troubleOf(thrown));
    return (0,finding/* refused */.J5)((0,finding/* error */.z3)(group === '28' || group === '3D' ? 'engine/login-refused' : 'engine/unreachable', { kind }));
}
/** The library stops by itself where there is no password, or where the server does not know it either. */
const isSasl = (thrown) => field(thrown, 'message').startsWith('SASL:');
const field = (thrown, name) => {
    const value = typeof thrown === 'object' && thrown !== null ? thrown[name] : undefined;
    return typeof value === 'string' ? value : '';
};
/** Five characters; anything else comes from the operating system or the library. */
function sqlStateOf(thrown) {
    const code = field(thrown, 'code');
    return /^[0-9A-Z]{5}$/.test(code) && field(thrown, 'severity') !== '' ? code : '';
}
const wordsOf = (thrown) => ['code', 'message', 'detail', 'where', 'hint']
    .map((name) => field(thrown, name))
    .filter(Boolean)
    .join('\n');
const TROUBLES = {
    ECONNREFUSED: 'refused',
    ENOTFOUND: 'no-such-host',
    EAI_AGAIN: 'no-such-host',
    ENOENT: 'no-such-socket',
    EACCES: 'not-allowed',
    ETIMEDOUT: 'timed-out',
    EHOSTUNREACH: 'no-route',
    ENETUNREACH: 'no-route',
    ECONNRESET: 'closed',
};
function troubleOf(thrown) {
    const code = field(thrown, 'code');
    const known = Object.hasOwn(TROUBLES, code) ? TROUBLES[code] : undefined;
    if (known !== undefined)
        return known;
    if (/CERT|SELF_SIGNED|ISSUER|VERIFY|HOSTNAME|^ERR_TLS|^ERR_SSL/.test(code))
        return 'certificate';
    const message = field(thrown, 'message');
    if (message.includes('does not support SSL'))
        return 'no-tls';
    return message.includes('timeout expired') ? 'timed-out' : 'unknown';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./systems/postgres/settings.js


const CONNECT_MILLISECONDS = 15_000;
/**
 * How to get to the server. All is said, since what is left open the library takes from variables of the environment,
 * which are the job's. Every value stays text as the server writes it.
 */
async function clientConfig(table, environment) {
    const password = await passwordOf(table, environment);
    return {
        host: table.host,
        port: table.port,
        database: table.database,
        user: table.user,
        // A function keeps the library from looking for a password of its own; the server may ask for none.
        password: () => password,
        ssl: await tlsOf(table),
        application_name: 'domicile',
        client_encoding: 'UTF8',
        options: '-c default_transaction_read_only=on',
        connectionTimeoutMillis: CONNECT_MILLISECONDS,
        keepAlive: true,
        types: { getTypeParser: () => (text) => text },
    };
}
async function passwordOf({ password }, environment) {
    if (password === undefined)
        return '';
    const found = 'file' in password ? await textOf(password.file) : environment[password.variable];
    // A file written by an editor ends with a line end, which belongs to no password.
    const plain = found?.replace(/\r?\n$/, '') ?? '';
    if (plain === '')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/password-missing'));
    return plain;
}
async function tlsOf({ host, tls, ca }) {
    if (tls === 'off' || host.startsWith('/'))
        return false;
    if (ca === undefined)
        return { rejectUnauthorized: true };
    const text = await textOf(ca);
    if (text === undefined)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/authority-missing'));
    return { rejectUnauthorized: true, ca: text };
}
const textOf = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined);

;// CONCATENATED MODULE: ./systems/postgres/values.js
/** The numbers that the server has for its types (pg_type.dat); all other values are texts here. */
const BOOLEAN = 16;
const BIGINT = 20;
const NUMBERS = [21, 23, 26, 700, 701];
/** A value as the server writes it. */
function scalarOf(type, text) {
    if (text === null)
        return null;
    if (type === BOOLEAN)
        return text === 't';
    if (type === BIGINT)
        return BigInt(text);
    return NUMBERS.includes(type) ? numberOf(text) : text;
}
/** `Infinity`, `-Infinity` and `NaN` are written as in JavaScript. */
const numberOf = (text) => Number(text);

;// CONCATENATED MODULE: ./systems/postgres/connection.js



/**
 * One read-only transaction: all statements see the same snapshot of the data, nothing can be written, and what the
 * server's own settings would change in texts and names is fixed. `row_security` off makes the server refuse a table of
 * which this user may see some rows alone: counts of a part would pass for counts of all.
 */
const begin = ({ timeoutSeconds }) => [
    'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    `SET LOCAL statement_timeout = '${timeoutSeconds}s'`,
    `SET LOCAL lock_timeout = '${LOCK_SECONDS}s'`,
    'SET LOCAL idle_in_transaction_session_timeout = 0',
    'SET LOCAL search_path = pg_catalog',
    'SET LOCAL row_security = off',
    'SET LOCAL standard_conforming_strings = on',
    "SET LOCAL TimeZone = 'UTC'",
    "SET LOCAL DateStyle = 'ISO, YMD'",
    "SET LOCAL IntervalStyle = 'iso_8601'",
    "SET LOCAL bytea_output = 'hex'",
    'SET LOCAL extra_float_digits = 1',
    WHILE_ASKED,
];
const LOCK_SECONDS = 60;
/**
 * A process that is killed can't end its statement: the server looks by itself whether somebody still waits for it.
 * Version 14 can on Linux alone, and has an error for it elsewhere.
 */
const WHILE_ASKED = `SELECT set_config('client_connection_check_interval', '5s', true) WHERE version() LIKE '%linux%'`;
class Connection {
    #client;
    #errorLog;
    constructor(client, errorLog) {
        this.#client = client;
        this.#errorLog = errorLog;
    }
    static async open(table, environment, errorLog) {
        const { default: pg } = await __webpack_require__.e(/* import() */ 6315).then(__webpack_require__.bind(__webpack_require__, 96315));
        const client = new pg.Client(await clientConfig(table, environment));
        // A connection that breaks tells whoever waits for a statement; without a listener it would end this process.
        client.on('error', () => undefined);
        try {
            await client.connect();
        }
        catch (thrown) {
            await client.end().catch(() => undefined);
            throw await notConnected(thrown, errorLog);
        }
        const connection = new Connection(client, errorLog);
        try {
            for (const statement of begin(table))
                await connection.columns(statement);
        }
        catch (thrown) {
            await connection.close();
            throw thrown;
        }
        return connection;
    }
    /** One statement: the extended protocol takes no second one. Throws `engine/…` or `data/…`. */
    async columns(sql) {
        const query = {
            text: sql,
            rowMode: 'array',
            queryMode: 'extended',
        };
        const { fields, rows } = await this.#client.query(query).catch(async (thrown) => {
            throw await told(thrown, this.#errorLog);
        });
        return Object.fromEntries(fields.map(({ name, dataTypeID }, at) => [name, rows.map((row) => scalarOf(dataTypeID, row[at] ?? null))]));
    }
    /** What was begun ends with the connection; nothing was written. */
    async close() {
        await this.#client.end().catch(() => undefined);
    }
}

// EXTERNAL MODULE: ./domain/contract/moment.js
var moment = __webpack_require__(37089);
;// CONCATENATED MODULE: ./domain/contract/dialects/postgres-stored.js

/** Half way from the largest finite number to what would come next: from here on a number is rounded to infinity. */
const HALF_ABOVE_DOUBLE = String(2n ** 1024n - 2n ** 970n);
/** Half of the smallest number is rounded to zero, and PostgreSQL has an error for it. */
const HALF_OF_SMALLEST = '2.4703282292062328e-324';
const INTEGERS = ['smallint', 'integer', 'bigint'];
/** Types of columns that are read as they are; of all others the text is read. */
const STORED_TYPES = [
    ...INTEGERS,
    ...['double precision', 'numeric', 'boolean', 'date', 'timestamp without time zone', 'timestamp with time zone'],
];
/**
 * The value of a column that is stored in one of the server's types, where it is what the text of the column would be
 * read as; undefined where that is not sure, and the text has to be read.
 */
function storedValue(reading, type, column) {
    switch (reading.as) {
        case 'text':
            return undefined;
        case 'integer':
            return INTEGERS.includes(type) ? `CAST(${column} AS numeric)` : undefined;
        case 'number':
            return storedNumber(type, column);
        case 'boolean':
            return type === 'boolean' ? column : undefined;
        case 'moment':
            return storedMoment(reading, type, column);
    }
}
/** Adding zero makes zero of minus zero, so that the two don't count as different values. */
function storedNumber(type, column) {
    const value = `CAST(${column} AS double precision) + 0`;
    if (INTEGERS.includes(type))
        return value;
    if (type === 'double precision')
        return `CASE WHEN ${column} NOT IN ('NaN', 'Infinity', '-Infinity') THEN ${value} END`;
    if (type !== 'numeric')
        return undefined;
    // NaN is above all numbers here.
    return `CASE WHEN abs(${column}) < ${HALF_OF_SMALLEST} THEN 0 WHEN abs(${column}) < ${HALF_ABOVE_DOUBLE} THEN ${value} END`;
}
const ZONES = {
    'timestamp without time zone': 'demanded',
    'timestamp with time zone': 'forbidden',
};
/** Years of other than four digits are no dates, and neither is infinity. */
function storedMoment({ format }, type, column) {
    const isDate = (0,moment/* isPlainDate */.JX)(format) && type === 'date';
    const isStamp = (0,moment/* isTimestamp */.Fx)(format) && !format.local && type in ZONES && ZONES[type] !== format.zone;
    if (!isDate && !isStamp)
        return undefined;
    const value = type === 'timestamp with time zone' ? `(${column} AT TIME ZONE 'UTC')` : `CAST(${column} AS timestamp)`;
    return `CASE WHEN ${column} >= '0001-01-01' AND ${column} < '10000-01-01' THEN ${value} END`;
}

// EXTERNAL MODULE: ./domain/contract/sql.js
var contract_sql = __webpack_require__(57465);
;// CONCATENATED MODULE: ./systems/postgres/rows.js


const nameOf = ({ schema, table }) => `${(0,contract_sql/* quoted */.T)(schema)}.${(0,contract_sql/* quoted */.T)(table)}`;
/** The kind of the relation, where there is one; a name is looked up, never run. */
const relationSql = (table) => [
    `SELECT c.oid::bigint AS oid, c.relkind::text AS kind FROM pg_class AS c`,
    `JOIN pg_namespace AS n ON n.oid = c.relnamespace`,
    `WHERE n.nspname = ${(0,contract_sql/* literal */.e)(table.schema)} AND c.relname = ${(0,contract_sql/* literal */.e)(table.table)}`,
    `AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`,
].join(' ');
/** Of a domain the type that it is made of. */
const columnNamesSql = (oid) => [
    `SELECT a.attname::text AS name, format_type(COALESCE(NULLIF(t.typbasetype, 0), t.oid), NULL) AS type`,
    `FROM pg_attribute AS a JOIN pg_type AS t ON t.oid = a.atttypid`,
    `WHERE a.attrelid = ${oid} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
].join(' ');
/** What the server would do to read it all. */
const planSql = (table) => `EXPLAIN (FORMAT JSON) SELECT * FROM ${nameOf(table)}`;
/** As the server writes it. Cast to text, an address would get a mask, and look like a block of a network. */
function rows_text(name, type) {
    const value = type === 'inet' ? `inet_out(${(0,contract_sql/* quoted */.T)(name)})` : (0,contract_sql/* quoted */.T)(name);
    return `CAST(${value} AS text) COLLATE "C" AS ${(0,contract_sql/* quoted */.T)(name)}`;
}
/**
 * A statement over `source`, where every value is text as the server writes it, or over `stored`, where some keep their
 * types. No view is made, for nothing is written. Texts are equal where their characters are.
 */
function overTable({ table, columns }, sql) {
    const source = [...columns].map(([name, type]) => rows_text(name, type));
    const stored = [...columns].map(([name, type]) => (STORED_TYPES.includes(type) ? (0,contract_sql/* quoted */.T)(name) : rows_text(name, type)));
    const views = [`source AS ${viewSql(table, source)}`, `stored AS ${viewSql(table, stored)}`];
    return `WITH ${views.join(', ')} SELECT * FROM (\n${sql}\n) AS asked`;
}
/** OFFSET keeps the planner from putting a constant of a view in place of its column: it would compute with that before any test of ours. */
const viewSql = (table, columns) => `NOT MATERIALIZED (SELECT ${columns.join(', ')} FROM ${nameOf(table)} OFFSET 0)`;
/**
 * The number of rows and one hash over all of them, whatever their order: the hashes of rows in their own order, hashed
 * again, in 65,536 bundles, so that no value grows with the table. To find other rows with this hash is to break
 * SHA-256. A row is written so that no other is written the same.
 */
function fingerprintSql(columns) {
    const values = columns.map((name) => valueSql((0,contract_sql/* quoted */.T)(name)));
    const row = `sha256(convert_to(${values.join(' || ')}, 'UTF8'))`;
    const bundled = `SELECT substr(h, 1, 2) AS b, count(*) AS n, sha256(string_agg(h, ''::bytea ORDER BY h)) AS s FROM (SELECT ${row} AS h FROM source) AS hashed GROUP BY 1`;
    const whole = `encode(sha256(COALESCE(string_agg(s, ''::bytea ORDER BY b), ''::bytea)), 'hex')`;
    return `SELECT COALESCE(sum(n), 0)::bigint AS "rows", ${whole} AS hash FROM (${bundled}) AS bundles`;
}
/** Its length and itself; a dash where there is none. */
const valueSql = (name) => `COALESCE(CAST(octet_length(${name}) AS text) || ':' || ${name}, '-')`;

// EXTERNAL MODULE: ./domain/contract/exact-sum.js
var exact_sum = __webpack_require__(36072);
// EXTERNAL MODULE: ./domain/contract/literal.js
var literal = __webpack_require__(96114);
// EXTERNAL MODULE: ./domain/contract/reading.js
var reading = __webpack_require__(21561);
// EXTERNAL MODULE: ./domain/contract/dialects/constant.js
var constant = __webpack_require__(70737);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
;// CONCATENATED MODULE: ./domain/contract/dialects/code-points.js

const LAST = 0x10ffff;
const SURROGATES = [0xd800, 0xdfff];
const DIGITS = [[0x30, 0x39]];
const WORD = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
/** What stands for one character or for a class of them, and is more than that character. */
const ESCAPE = String.raw `\\x\{[0-9a-f]+\}|\\[pP]\{[A-Z][a-z]?\}|\\.`;
const ITEM = new RegExp(`${ESCAPE}|.`, 'gsu');
/** The code point that a token is; undefined where it is a class of them. */
function one(token) {
    const number = /^\\x\{([0-9a-f]+)\}$/.exec(token)?.[1];
    if (number !== undefined)
        return Number.parseInt(number, 16);
    if (/^\\[dDwWpP]/.test(token))
        return undefined;
    return (0,own/* own */.Z)(CONTROLS, token) ?? token.replace(/^\\/, '').codePointAt(0);
}
const CONTROLS = { '\\t': 9, '\\n': 10, '\\f': 12, '\\r': 13 };
/** What stands in brackets, as ranges: `a-z`, single characters and classes. */
function classOf(inner) {
    const items = inner.match(ITEM) ?? [];
    const ranges = [];
    for (let at = 0; at < items.length;) {
        const [from, to] = [one(items[at] ?? ''), items[at + 1] === '-' ? one(items[at + 2] ?? '') : undefined];
        const isRange = from !== undefined && to !== undefined;
        ranges.push(...(isRange ? [[from, to]] : rangesOf(items[at] ?? '')));
        at += isRange ? 3 : 1;
    }
    return ranges.map(([from, to]) => (from === to ? spelled(from) : `${spelled(from)}-${spelled(to)}`)).join('');
}
function rangesOf(item) {
    if (item === '\\d')
        return DIGITS;
    if (item === '\\w')
        return WORD;
    if (item === '\\D')
        return outside(DIGITS);
    if (item === '\\W')
        return outside(WORD);
    const category = /^\\p\{/i.test(item) ? inCategory(item) : undefined;
    const code = one(item) ?? 0;
    return category ?? [[code, code]];
}
/** All others, of ranges in their order. */
function outside(ranges) {
    const starts = [0, ...ranges.map(([, to]) => to + 1)];
    const ends = [...ranges.map(([from]) => from - 1), LAST];
    return starts.flatMap((from, at) => {
        const to = ends[at] ?? LAST;
        return from <= to ? [[from, to]] : [];
    });
}
const found = new Map();
/** The code points of a general category: PostgreSQL has no name for it. */
function inCategory(item) {
    const known = found.get(item) ?? lookedUp(new RegExp(`^${item}$`, 'u'));
    found.set(item, known);
    return known;
}
function lookedUp(category) {
    const ranges = [];
    for (let code = 0; code <= LAST; code += 1) {
        if (code >= SURROGATES[0] && code <= SURROGATES[1])
            continue;
        if (!category.test(String.fromCodePoint(code)))
            continue;
        const last = ranges.at(-1);
        if (last && last[1] === code - 1)
            last[1] = code;
        else
            ranges.push([code, code]);
    }
    return ranges;
}
/** A code point in a regular expression of PostgreSQL, where it can be nothing else. */
function spelled(code) {
    const character = String.fromCharCode(code);
    if (code < 0x80 && /[A-Za-z0-9]/.test(character))
        return character;
    const hex = code.toString(16).toUpperCase();
    return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./domain/contract/dialects/re2-to-are.js

/** PostgreSQL repeats at most so often at once. */
const MAX_REPETITIONS = 255;
const BRACKETS = String.raw `\[\^?(?:${ESCAPE}|[^\]\\])*\]`;
const REPETITION = String.raw `[*+?]\??|\{\d+(?:,\d*)?\}\??`;
const TOKEN = new RegExp(String.raw `${BRACKETS}|${REPETITION}|\(\?:|${ESCAPE}|.`, 'gsu');
/**
 * The same set of texts as an advanced regular expression of PostgreSQL. The pattern is one of those that we make of
 * ECMA-262: characters, classes, groups, alternatives, repetitions, ends and ASCII words. Each has one word for it in
 * PostgreSQL, or is made of such; no class of its own is used, since those follow the locale. Which of several matches
 * is found is another matter, and nobody asks: lazy repetitions are as good as others.
 *
 * `groups`: whether groups tell what they matched.
 */
function areOf(re2, groups = 'untold') {
    const open = [[]];
    for (const token of re2.match(TOKEN) ?? [])
        take(groups === 'untold' && token === '(' ? '(?:' : token, open);
    return open.flat().join('');
}
/** `open`: what stands in each group that is open, piece by piece, since a repetition is about the last. */
function take(token, open) {
    const pieces = open.at(-1) ?? [];
    if (token.startsWith('(')) {
        open.push([token]);
    }
    else if (token === ')') {
        open.pop();
        open.at(-1)?.push(`${pieces.join('')})`);
    }
    else {
        pieces.push(IS_REPETITION.test(token) ? repeated(pieces.pop() ?? '', token) : pieceOf(token));
    }
}
const IS_REPETITION = new RegExp(`^(?:${REPETITION})$`);
function repeated(piece, token) {
    const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(token);
    if (!bounds)
        return piece + (token[0] ?? '');
    const [, least = '', comma, most = ''] = bounds;
    const low = Number(least);
    if (comma === '')
        return times(piece, low, low);
    return most === '' ? `${times(piece, low, low)}${piece}*` : times(piece, low, Number(most));
}
/** In several goes where they are too many for one. */
function times(piece, low, high) {
    if (high <= MAX_REPETITIONS)
        return `${piece}{${low},${high}}`;
    const first = Math.min(low, MAX_REPETITIONS);
    return `${piece}{${first},${MAX_REPETITIONS}}${times(piece, low - first, high - MAX_REPETITIONS)}`;
}
function pieceOf(token) {
    if (token === '^' || token === '$' || token === '|')
        return token;
    if (token === '\\b')
        return '\\y';
    if (token === '\\B')
        return '\\Y';
    const inBrackets = /^\[(\^?)(.+)\]$/su.exec(token);
    if (inBrackets)
        return `[${inBrackets[1]}${classOf(inBrackets[2] ?? '')}]`;
    const single = one(token);
    return single === undefined ? `[${classOf(token)}]` : spelled(single);
}

;// CONCATENATED MODULE: ./domain/contract/dialects/postgres-moment.js



/** The day that a text without one is put on; any would do. */
const DEFAULTS = { year: 1900, month: 1, day: 1 };
/**
 * A moment as a timestamp in UTC, NULL where there is none. The fields are taken by the groups of the format's regular
 * expression, and looked at before a timestamp is made of them, since that raises an error on a day that does not exist.
 */
function momentSql(format, text) {
    const groups = `regexp_match(${text}, ${(0,contract_sql/* literal */.e)(`^(?:${areOf(format.regex, 'told')})$`)})`;
    const fields = [
        ...['year', 'month', 'day', 'hour', 'minute', 'second'].map((field) => numberSql(format, field)),
        `CAST(rpad(COALESCE(${groupOf(format, 'fraction')}, ''), 6, '0') AS integer) AS microseconds`,
        `${zonePart(format, 2)} AS zone_hours`,
        `${zonePart(format, 4)} AS zone_minutes`,
        `CASE WHEN left(${groupOf(format, 'zone')}, 1) = '-' THEN -1 ELSE 1 END AS zone_sign`,
    ];
    const taken = `SELECT ${fields.join(', ')} FROM (SELECT ${groups} AS g OFFSET 0) AS matched WHERE g IS NOT NULL OFFSET 0`;
    return `(SELECT CASE WHEN ${EXISTS} THEN ${TIMESTAMP} END FROM (${taken}) AS fields)`;
}
/** The text of a group; NULL where the format has no such field, or the text leaves it out. */
function groupOf({ fields }, field) {
    const at = fields.indexOf(field);
    return at < 0 ? 'CAST(NULL AS text)' : `g[${at + 1}]`;
}
function numberSql(format, field) {
    const otherwise = field in DEFAULTS ? DEFAULTS[field] : 0;
    return `COALESCE(CAST(${groupOf(format, field)} AS integer), ${otherwise}) AS ${field}s`;
}
/** Two digits of `+HH:MM` or `+HHMM`; none of `Z`, and of no zone at all. */
const zonePart = (format, from) => `COALESCE(CAST(NULLIF(substr(replace(${groupOf(format, 'zone')}, ':', ''), ${from}, 2), '') AS integer), 0)`;
const LEAP = '(years % 4 = 0 AND years % 100 <> 0 OR years % 400 = 0)';
const DAYS = `CASE WHEN months = 2 THEN CASE WHEN ${LEAP} THEN 29 ELSE 28 END WHEN months IN (4, 6, 9, 11) THEN 30 ELSE 31 END`;
const EXISTS = [
    `months BETWEEN 1 AND 12 AND days BETWEEN 1 AND ${DAYS}`,
    'hours < 24 AND minutes < 60 AND seconds < 60',
    `zone_hours <= ${moment/* MAX_ZONE_HOURS */.KI} AND zone_minutes < 60`,
].join(' AND ');
/** PostgreSQL calls the year 0 of ISO 8601 the first before Christ, and that -1. */
const YEAR = 'CASE WHEN years = 0 THEN -1 ELSE years END';
const TIMESTAMP = [
    `make_timestamp(${YEAR}, months, days, hours, minutes, seconds)`,
    "+ microseconds * interval '1 microsecond'",
    '- make_interval(mins => zone_sign * (zone_hours * 60 + zone_minutes))',
].join(' ');
/** A moment of a contract, as `parseMoment` gives it. */
function momentConstant(moment) {
    const [, year = '', rest = ''] = /^(-?\d+)(-.*)$/.exec(moment) ?? [];
    const isBefore = Number(year) <= 0;
    const written = isBefore ? `${String(1 - Number(year)).padStart(4, '0')}${rest} BC` : moment;
    return `CAST(${(0,contract_sql/* literal */.e)(written)} AS timestamp)`;
}

;// CONCATENATED MODULE: ./domain/contract/dialects/postgres-sample.js
/** The hash stands before each value, for the order, and is cut off again. */
function sampled(parts, { columns, oneIn, most }) {
    const chosen = oneIn === 1 ? 'TRUE' : `mark % ${oneIn} = 0`;
    const drawn = columns.map(({ name, text }, at) => {
        const hashed = `lpad(to_hex(hashtext(${text})), 8, '0') || left(${text}, 500)`;
        const all = `array_agg(DISTINCT ${hashed}) FILTER (WHERE ${chosen} AND ${name} IS NOT NULL)`;
        return `(SELECT CAST(json_agg(substr(u, 9)) AS text) FROM unnest((${all})[1:${most}]) AS drawn(u)) AS d${at}`;
    });
    const marks = `count(DISTINCT mark) FILTER (WHERE ${chosen}) AS marks`;
    return ` SELECT ${[...parts, ...drawn, marks].join(', ')} FROM typed`;
}

;// CONCATENATED MODULE: ./domain/contract/dialects/postgres.js









/**
 * PostgreSQL's casts raise an error on a value that they can't read, so each stands behind a test that lets no such
 * value through. Texts are expected in the collation "C", where equal means of the same characters.
 */
const postgresDialect = {
    typed,
    constant: (0,constant/* constantIn */.O)({ integer: 'numeric', double: 'double precision', moment: momentConstant }),
    stored: storedValue,
    countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
    textOf: (value) => `(CAST(${value} AS text) COLLATE "C")`,
    matches: (text, { re2 }) => `(${text} ~ ${(0,contract_sql/* literal */.e)(areOf(re2))})`,
    isSinglePrecision: (value) => `abs(${value}) < ${postgres_double(HALF_ABOVE_SINGLE)}`,
    isMultiple,
    decimal,
    double: (value) => `CAST(${value} AS double precision)`,
    secondsBetween: (earlier, later) => `CAST(extract(epoch FROM ${later} - ${earlier}) AS double precision)`,
    mark: (columns) => `hashtextextended(CAST(ROW(${columns.join(', ')}) AS text), 0)`,
    sampled: sampled,
    // With OFFSET the planner keeps the select apart, and evaluates it once a row.
    once: (select) => `${select} OFFSET 0`,
};
function typed(reading, text) {
    switch (reading.as) {
        case 'text':
            return text;
        case 'integer':
            return integer(text);
        case 'number':
            return number(text);
        case 'boolean':
            return `CASE WHEN lower(${text}) IN ('true', '1') THEN TRUE WHEN lower(${text}) IN ('false', '0') THEN FALSE END`;
        case 'json':
            // Before version 16 nothing can tell JSON from other text without an error.
            return 'CAST(NULL AS text)';
        case 'moment':
            return momentSql(reading.format, text);
    }
}
const like = (text, regex) => `${text} ~ ${(0,contract_sql/* literal */.e)(`^(?:${areOf(regex)})$`)}`;
const postgres_double = (digits) => `CAST('${digits}' AS double precision)`;
const SMALLEST = String(-(2n ** 127n));
const LARGEST = String(2n ** 127n - 1n);
/** So many digits of the largest have; fewer always fit. */
const MAX_DIGITS = LARGEST.length;
function integer(text) {
    const whole = `split_part(${text}, '.', 1)`;
    const digits = `length(ltrim(${whole}, '+-0'))`;
    const value = `CAST(${whole} AS numeric)`;
    const fits = `WHEN ${digits} = ${MAX_DIGITS} AND ${value} BETWEEN ${SMALLEST} AND ${LARGEST} THEN ${value}`;
    return `CASE WHEN ${like(text, reading/* INTEGER */.vh)} THEN CASE WHEN ${digits} < ${MAX_DIGITS} THEN ${value} ${fits} END END`;
}
/** Numbers that surely fit a double: short, and with an exponent of two digits at most. */
const PLAIN = reading/* NUMBER */.uk.replace(/\[0-9\]\+\)\?$/, '[0-9]{1,2})?');
const PLAIN_CHARACTERS = 150;
/** Of others so many are looked at; their exponents may have four digits, which the engine's own decimals hold. */
const MAX_CHARACTERS = 1000;
/** Half way from the largest finite single to what would come next. */
const HALF_ABOVE_SINGLE = String(2n ** 128n - 2n ** 103n);
/** Adding zero makes zero of minus zero, so that the two don't count as different values. */
function number(text) {
    const plain = `length(${text}) <= ${PLAIN_CHARACTERS} AND ${like(text, PLAIN)}`;
    const rare = `length(${text}) <= ${MAX_CHARACTERS} AND ${like(text, reading/* NUMBER */.uk)}`;
    const value = `CAST(${text} AS double precision) + 0`;
    return `CASE WHEN ${plain} THEN ${value} WHEN ${rare} THEN ${roundedSql(text, value)} END`;
}
function roundedSql(text, value) {
    const size = [
        `CASE WHEN ${text} ~ '^[-+]?[0.]+[eE]' OR ${text} ~ '[eE]-0*[1-9][0-9]{4,}$' THEN 0`,
        `WHEN ${text} ~ '[eE][+]?0*[1-9][0-9]{4,}$' THEN ${HALF_ABOVE_DOUBLE}`,
        `ELSE abs(CAST(${text} AS numeric)) END`,
    ].join(' ');
    const rounded = `CASE WHEN size < ${HALF_OF_SMALLEST} THEN 0 WHEN size < ${HALF_ABOVE_DOUBLE} THEN ${value} END`;
    return `(SELECT ${rounded} FROM (SELECT ${size} AS size OFFSET 0) AS sized)`;
}
/** As many digits as DuckDB's decimals have. */
const DECIMAL_DIGITS = 38;
/**
 * In decimals, since no double is a tenth. A number with more decimals than the step is rounded, which the comparison
 * with its double brings to light; one that is too large for 38 digits is no multiple.
 */
function isMultiple(reading, text, value, step) {
    const fits = `abs(${value}) < ${10n ** BigInt(DECIMAL_DIGITS - step.scale)}`;
    if (reading.as === 'integer')
        return `(${fits} AND ${value} % ${(0,literal/* decimalText */.N)(step)} = 0)`;
    const decimal = `round(CAST(${text} AS numeric), ${step.scale})`;
    const exact = `CAST(${decimal} AS double precision) = ${value} AND ${decimal} % ${(0,literal/* decimalText */.N)(step)} = 0`;
    return `CASE WHEN ${value} = 0 THEN TRUE WHEN ${fits} THEN ${exact} END`;
}
function decimal(reading, text, value) {
    if (reading.as === 'integer')
        return `CASE WHEN ${value} BETWEEN -${exact_sum/* LARGEST_WHOLE */.Bx} AND ${exact_sum/* LARGEST_WHOLE */.Bx} THEN ${value} END`;
    const read = `round(CAST(${text} AS numeric), 9)`;
    const exact = `CASE WHEN CAST(${read} AS double precision) = ${value} THEN ${read} END`;
    return `CASE WHEN ${value} = 0 THEN 0 WHEN abs(${value}) < ${postgres_double(String(exact_sum/* LARGEST_DECIMAL */.TQ))} THEN ${exact} END`;
}

;// CONCATENATED MODULE: ./systems/postgres/session.js





/** A table as one snapshot shows it. */
class Session {
    dialect = postgresDialect;
    columns;
    stored;
    #connection;
    #relation;
    #partition;
    /** What sessions of one transaction put aside for each other. */
    #aside;
    #fingerprint;
    constructor(connection, { partition, relation, aside }) {
        const { columns } = relation;
        this.#aside = aside;
        this.columns = [...columns.keys()];
        const types = new Map([...columns].filter(([, type]) => STORED_TYPES.includes(type)));
        this.stored = { view: 'stored', columns: this.columns, types };
        this.#connection = connection;
        this.#partition = partition;
        this.#relation = relation;
    }
    async one(sql) {
        const columns = Object.entries(await this.columnsOf(sql));
        if (columns.some(([, values]) => values.length !== 1))
            throw new Error('the statement does not give one row');
        return Object.fromEntries(columns.map(([name, values]) => [name, values[0] ?? null]));
    }
    columnsOf(sql) {
        return this.#connection.columns(overTable(this.#relation, sql));
    }
    /**
     * What tells these rows from any others. Of a table it is taken once: a snapshot shows the same rows all along, and
     * the lock that reading takes keeps off TRUNCATE and ALTER, which care for no snapshot. A view may compute others.
     */
    fingerprint() {
        if (this.#relation.isView)
            return this.#fingerprintNow();
        this.#fingerprint ??= this.#fingerprintNow();
        return this.#fingerprint;
    }
    async #fingerprintNow() {
        const { rows, hash } = await this.one(fingerprintSql(this.columns));
        return [this.columns, String(rows), hash];
    }
    /** A server has read its rows already. */
    async rejects() {
        return [];
    }
    /** Nothing is written: what would be in the file is asked for again where it is needed. */
    async exportCsv(sql, file) {
        this.#aside.set(file, overTable(this.#relation, sql));
        return file;
    }
    exported(file) {
        const sql = this.#aside.get(file);
        if (sql === undefined)
            throw new Error('nothing was put aside under that name');
        return `(${sql})`;
    }
    expression() {
        throw this.#notHere();
    }
    condition() {
        throw this.#notHere();
    }
    query() {
        throw this.#notHere();
    }
    answer() {
        throw this.#notHere();
    }
    #notHere() {
        return (0,finding/* badInput */.AN)((0,finding/* error */.z3)('data/expression-on-table', { partition: (0,labelled.id)(this.#partition) }));
    }
    close() {
        return this.#connection.close();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./systems/postgres/tables.js

/** Tables of one server in one snapshot. */
class Tables {
    engine;
    sessions;
    #connection;
    #names;
    constructor(connection, version, tables) {
        this.engine = `postgresql ${version}`;
        this.sessions = [...tables.values()];
        this.#connection = connection;
        this.#names = [...tables.keys()];
    }
    /** Keyed here, so that the key never goes to the server. */
    async digest(key) {
        const tables = [];
        for (const [nth, session] of this.sessions.entries()) {
            tables.push([this.#names[nth], ...(await session.fingerprint())]);
        }
        const hashing = key === undefined ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', key);
        return `sha256:${hashing.update(JSON.stringify(['domicile rows 1', tables])).digest('hex')}`;
    }
    close() {
        return this.#connection.close();
    }
}

;// CONCATENATED MODULE: ./systems/postgres/open.js








/** The oldest that has make_timestamp for years before Christ. */
const OLDEST = 140_000;
/** Throws `engine/…` where the server can't be asked, and `data/…` where a table is not what can be checked. */
async function openTables(source) {
    const { partition, table: described, names, environment, errorLog } = source;
    const connection = await Connection.open(described, environment, errorLog);
    try {
        const version = await versionOf(connection);
        const sessions = new Map();
        const aside = new Map();
        for (const name of (0,table/* isAnyTable */.$)(described) ? names : [described.table]) {
            const table = { ...described, table: name };
            sessions.set(name, new Session(connection, { partition, relation: await relationOf(connection, partition, table), aside }));
        }
        return new Tables(connection, version, sessions);
    }
    catch (thrown) {
        await connection.close();
        throw thrown;
    }
}
const SERVER = `SELECT CAST(current_setting('server_version_num') AS integer) AS number, current_setting('server_version') AS version, current_setting('server_encoding') AS encoding`;
async function versionOf(connection) {
    const { number: [number = 0] = [], version: [version = ''] = [], encoding: [encoding = ''] = [], } = await connection.columns(SERVER);
    // `15.18 (Debian 15.18-0+deb12u1)`
    const short = /^[0-9.]+/.exec(String(version))?.[0] ?? '';
    if (Number(number) < OLDEST)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/server-too-old', { got: (0,labelled.id)(short), expected: (0,labelled.id)('14') }));
    if (encoding !== 'UTF8')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('engine/server-encoding'));
    return short;
}
async function relationOf(connection, partition, table) {
    const { oid: [oid] = [], kind: [kind] = [] } = await connection.columns(relationSql(table));
    if (typeof oid !== 'bigint')
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/missing', { partition: (0,labelled.id)(partition) }));
    const { name = [], type = [] } = await connection.columns(columnNamesSql(oid));
    const columns = new Map(name.map((each, at) => [String(each), String(type[at])]));
    if (columns.size === 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/missing', { partition: (0,labelled.id)(partition) }));
    (0,duckdb_columns/* checkColumns */.O)([...columns.keys()]);
    await mustLieHere(connection, partition, table);
    return { table, columns, isView: kind === 'v' };
}
/** A foreign table is another server's data under this one's name, and nobody said where that server is. */
async function mustLieHere(connection, partition, table) {
    const plan = Object.values(await connection.columns(planSql(table))).flat();
    if (plan.some((text) => FOREIGN.test(String(text)))) {
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/lies-elsewhere', { partition: (0,labelled.id)(partition) }));
    }
}
const FOREIGN = /"Node Type": "Foreign Scan"/;


/***/ })

};
