export const id = 5273;
export const ids = [5273,8222];
export const modules = {

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

/***/ 68982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   bN: () => (/* binding */ capacity),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33616);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58956);


/** A size in bytes. */
const size = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(/[1-9]\d{0,5}(MB|GB|TB|MiB|GiB|TiB)/, 'a size such as 8GB or 512MiB'), (value) => Number.parseInt(value, 10) * (_domain_policy_size_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E[value.replace(/^\d+/, '')] ?? Number.NaN));
const cpu = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)({ min: 0, exclusive: true }));
const memory = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(size);
const gpu = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)({ min: 0 }));
const capacity = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cpu, memory, gpu });
/** A machine that is wiped may be asked for; one that keeps what it sees is nothing to ask for. */
const requirements = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ cpu, memory, gpu, isolation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('ephemeral')) });
/** Five days: what GitHub lets a job on a self-hosted runner take. */
const MAX_TIMEOUT_MINUTES = 5 * 24 * 60;
const A_DURATION = 'a duration such as 60m or 2h, of at most 120h';
/** A duration in minutes. */
const duration = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .pattern */ .T1)(/[1-9]\d{0,3}[mh]/, A_DURATION), (value, node, findings) => {
    const minutes = Number.parseInt(value, 10) * (value.endsWith('h') ? 60 : 1);
    return minutes <= MAX_TIMEOUT_MINUTES ? minutes : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)(node, [A_DURATION]));
});


/***/ }),

/***/ 60512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readSite)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy = __webpack_require__(14979);
// EXTERNAL MODULE: ./files/names.js
var names = __webpack_require__(2089);
// EXTERNAL MODULE: ./files/shape.js + 5 modules
var shape = __webpack_require__(58956);
// EXTERNAL MODULE: ./domain/data/form.js
var data_form = __webpack_require__(50561);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/shape/wrong.js
var wrong = __webpack_require__(88878);
;// CONCATENATED MODULE: ./files/site/dialect.js





/** Texts of a dialect may be blanks or nothing, which no other text of a file may. */
const raw = (node, findings) => node.kind === 'scalar' && typeof node.value === 'string' ? node.value : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongType */.gQ)(node, 'text'));
/** Letters and digits stand in values, and line ends end rows. */
const of = (allowed, called) => (0,shape/* checked */.KD)(raw, (value, node, findings) => (allowed.test(value) ? value : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongValue */.NT)(node, [called]))));
const SIGN = '[\\t -/:-@[-`{-~]';
const sign = of(new RegExp(`^${SIGN}$`), 'one character of ASCII that is no letter, no digit and no line end');
const delimiter = of(new RegExp(`^${SIGN}{1,4}$`), 'one to four characters of ASCII, without letters, digits and line ends');
const nulls = (0,shape/* listOf */.c3)(of(/^[^\p{Cc}]{0,80}$/u, 'at most 80 characters on one line'), { min: 1 });
const dialect_shape = (0,shape/* object */.Ik)({
    delimiter: (0,shape/* optional */.lq)(delimiter),
    quote: (0,shape/* optional */.lq)((node, findings) => (isNone(node) ? 'none' : sign(node, findings))),
    escape: (0,shape/* optional */.lq)(sign),
    columns: (0,shape/* optional */.lq)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 })),
    nulls: (0,shape/* optional */.lq)(nulls),
    encoding: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...data_form/* ENCODINGS */.JC)),
    'line-ends': (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...data_form/* LINE_ENDS */.Eq)),
});
const isNone = (node) => node.kind === 'scalar' && node.value === 'none';
/** How a CSV differs from what RFC 4180 describes. */
const dialectShape = (0,shape/* checked */.KD)((0,shape/* mapped */.CV)(dialect_shape, ({ 'line-ends': lineEnds, ...rest }) => ({
    ...rest,
    ...(lineEnds === undefined ? {} : { lineEnds }),
})), (dialect, node, findings) => {
    const wrong = clash(dialect);
    if (wrong === undefined)
        return dialect;
    return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/wrong-value', { expected: (0,labelled.id)(wrong) }, node.at));
});
/** Signs that are read in two ways. */
function clash({ delimiter: between, quote = '"', escape: before, nulls: texts = [] }) {
    const signs = [between, quote === 'none' ? undefined : quote, before].filter((each) => each !== undefined);
    if (texts.some((each) => signs.some((one) => each.includes(one))))
        return 'nulls without signs of the CSV in them';
    if (quote === 'none')
        return before === undefined ? undefined : 'no escape where there are no quotes';
    if (between?.includes(quote))
        return 'a delimiter and a quote that differ';
    return before !== undefined && between?.includes(before) ? 'a delimiter and an escape that differ' : undefined;
}

// EXTERNAL MODULE: ./files/policy/capacity.js
var capacity = __webpack_require__(68982);
;// CONCATENATED MODULE: ./files/site/objects.js





const DEFAULT_MAX_BYTES = 10 * 2 ** 30;
const region = (0,shape/* pattern */.T1)(/[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?/, 'a region such as eu-central-1');
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** Nobody between may read or change what is fetched, so only a machine's own services go without TLS. */
const endpoint = (0,shape/* checked */.KD)(shape/* line */.n8, (value, node, findings) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    const isBare = url !== undefined && value.replace(/\/$/, '') === url.origin;
    return isSafe && isBare ? url.origin : (0,shape/* fail */.fJ)(findings, (0,wrong/* wrongValue */.NT)(node, ['https://HOST, with a port or without']));
});
const storeShape = (0,shape/* object */.Ik)({
    region: (0,shape/* required */.mw)(region),
    endpoint: (0,shape/* optional */.lq)(endpoint),
    'max-size': (0,shape/* optional */.lq)(capacity/* size */.Ej),
});
const isObjectPath = (path) => /^[A-Za-z][A-Za-z0-9+-]*:\/\//.test(path);
/** As AWS names buckets. A longer name of another kind (an access point) may stand for another region. */
const OBJECTS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^/].*)$/s;
/** `s3://BUCKET/KEY` and what is said beside it. */
function objectsAt({ value, at }, stated, node, findings) {
    const [, bucket, key] = OBJECTS.exec(value) ?? [];
    if (bucket === undefined || key === undefined) {
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/wrong-value', { expected: (0,labelled/* ids */.dK)(['s3://BUCKET/KEY, or a path of this machine']) }, at));
    }
    if (stated === undefined)
        return (0,shape/* fail */.fJ)(findings, (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)('s3') }, node.at));
    const { region: where, endpoint: address, 'max-size': maxBytes = DEFAULT_MAX_BYTES } = stated;
    return { bucket, key, region: where, maxBytes, ...(address === undefined ? {} : { endpoint: address }) };
}

// EXTERNAL MODULE: ./files/duration.js
var duration = __webpack_require__(79569);
;// CONCATENATED MODULE: ./files/site/table.js


const DEFAULT_PORT = 5432;
const DAY = { text: '1d', seconds: 86_400 };
const HOUR = { text: '1h', seconds: 3600 };
const table_password = (0,shape/* byKeyPresent */.a5)({
    file: (0,shape/* object */.Ik)({ file: (0,shape/* required */.mw)(shape/* line */.n8) }),
    variable: (0,shape/* object */.Ik)({ variable: (0,shape/* required */.mw)((0,shape/* pattern */.T1)(/[A-Za-z_][A-Za-z0-9_]*/, 'the name of a variable')) }),
});
const NAME = /[^.\p{Cc}"]{1,63}/u;
const table = (0,shape/* pattern */.T1)(new RegExp(`${NAME.source}\\.${NAME.source}`, 'u'), 'a table as SCHEMA.TABLE');
const table_shape = (0,shape/* object */.Ik)({
    host: (0,shape/* required */.mw)(shape/* line */.n8),
    port: (0,shape/* withDefault */.IQ)((0,shape/* int */.Wh)({ min: 1, max: 65_535 }), DEFAULT_PORT),
    database: (0,shape/* required */.mw)(shape/* line */.n8),
    user: (0,shape/* required */.mw)(shape/* line */.n8),
    password: (0,shape/* optional */.lq)(table_password),
    table: (0,shape/* required */.mw)(table),
    tls: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('verify-full', 'off')),
    ca: (0,shape/* optional */.lq)(shape/* line */.n8),
    timeout: (0,shape/* withDefault */.IQ)((0,duration/* duration */.p)(DAY), HOUR),
});
/** What a finding would repeat of the file: somebody may have written a password in the wrong place. */
const REPEATED = {
    'file/wrong-value': 'got',
    'file/wrong-type': 'form',
    'file/unknown-key': 'key',
};
const untold = (of) => (node, findings) => {
    const own = [];
    const read = of(node, own);
    findings.push(...own.map(withoutRepeated));
    return read;
};
function withoutRepeated(finding) {
    const params = Object.entries(finding.params).filter(([key]) => key !== REPEATED[finding.code]);
    return { ...finding, params: Object.fromEntries(params) };
}
/** A table of a PostgreSQL server. What leaves this machine is encrypted, unless the file says otherwise. */
const tableShape = (0,shape/* mapped */.CV)(untold(table_shape), ({ table: name, timeout, tls, ...rest }) => {
    const [schema = '', of = ''] = name.split('.');
    const safe = isHere(rest.host) ? 'off' : 'verify-full';
    return { ...rest, schema, table: of, tls: tls ?? safe, timeoutSeconds: timeout.seconds };
});
/** A Unix socket, or this machine's own address. */
const isHere = (host) => host.startsWith('/') || /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

;// CONCATENATED MODULE: ./files/site/partition.js








const filesShape = (0,shape/* checked */.KD)((0,shape/* object */.Ik)({
    path: (0,shape/* required */.mw)((0,shape/* located */.t4)(shape/* line */.n8)),
    format: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(...data_form/* DATA_FORMATS */.oq)),
    csv: (0,shape/* optional */.lq)(dialectShape),
    s3: (0,shape/* optional */.lq)(storeShape),
}), (stated, node, findings) => {
    const { format, csv, path } = stated;
    if (csv !== undefined && format !== 'csv')
        return (0,shape/* fail */.fJ)(findings, onlyOfCsv(node, format));
    const form = { format, ...(csv === undefined ? {} : { csv }) };
    if (!isObjectPath(path.value))
        return stated.s3 ? (0,shape/* fail */.fJ)(findings, noObjects(path)) : { path: path.value, ...form };
    const objects = objectsAt(path, stated.s3, node, findings);
    return objects === shape/* FAILED */.Wk ? shape/* FAILED */.Wk : { path: path.value, objects, ...form };
});
const serverShape = (0,shape/* object */.Ik)({ postgres: (0,shape/* required */.mw)(tableShape) });
/** Where a partition lies on this site. */
const partitionShape = (node, findings) => (node.kind === 'map' && (0,files_node/* entryOf */.Ms)(node, 'postgres') ? serverShape : filesShape)(node, findings);
const onlyOfCsv = (node, format) => (0,finding/* error */.z3)('file/wrong-value', { got: (0,labelled.id)(format), expected: (0,labelled/* ids */.dK)(['csv']) }, positionOf(node, 'format'));
const noObjects = ({ at }) => (0,finding/* error */.z3)('file/wrong-value', { expected: (0,labelled.id)('a path like s3://BUCKET/KEY beside s3') }, at);
const positionOf = (node, key) => (node.kind === 'map' ? (0,files_node/* entryOf */.Ms)(node, key)?.value.at : undefined) ?? node.at;

;// CONCATENATED MODULE: ./files/site.js





const repository = (0,shape/* pattern */.T1)(/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+/, 'a repository as OWNER/NAME');
const command = (0,shape/* mapped */.CV)((0,shape/* listOf */.c3)(shape/* line */.n8, { min: 1 }), ([program = '', ...args]) => [program, ...args]);
const signer = (0,shape/* byKeyPresent */.a5)({
    command: (0,shape/* object */.Ik)({ command: (0,shape/* required */.mw)(command) }),
    socket: (0,shape/* object */.Ik)({ socket: (0,shape/* required */.mw)(shape/* line */.n8) }),
});
const siteShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* version */.rE)(1)),
    location: (0,shape/* required */.mw)(names/* idName */.ZX),
    repositories: (0,shape/* required */.mw)((0,shape/* listOf */.c3)(repository)),
    policies: (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(names/* projectPath */.DZ, { min: 1 }), [policy/* DEFAULT_POLICY */.z]),
    environments: (0,shape/* optional */.lq)((0,shape/* listOf */.c3)(shape/* line */.n8)),
    partitions: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* originName */.AN, partitionShape), []),
    stores: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* idName */.ZX, shape/* line */.n8), []),
    destinations: (0,shape/* withDefault */.IQ)((0,shape/* mapOf */.A7)(names/* idName */.ZX, shape/* line */.n8), []),
    signer: (0,shape/* optional */.lq)(signer),
    'digest-key': (0,shape/* optional */.lq)(shape/* line */.n8),
    'inference-endpoints': (0,shape/* withDefault */.IQ)((0,shape/* listOf */.c3)(names/* webOrigin */.n6), []),
    state: (0,shape/* required */.mw)(shape/* line */.n8),
    'parent-policy': (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ sha256: (0,shape/* required */.mw)(names/* sha256Text */.f1) })),
});
/** Throws `badInput` with all that is wrong, and without the site's paths. */
function readSite(source) {
    const file = quietly(() => (0,shape/* readYaml */.gM)(siteShape, source));
    return {
        location: file.location,
        repositories: file.repositories,
        policies: file.policies,
        ...(file.environments ? { environments: file.environments } : {}),
        partitions: byName(file.partitions),
        stores: byName(file.stores),
        destinations: byName(file.destinations),
        ...(file.signer === undefined ? {} : { signer: file.signer }),
        ...(file['digest-key'] === undefined ? {} : { digestKey: file['digest-key'] }),
        inferenceEndpoints: file['inference-endpoints'],
        state: file.state,
        ...(file['parent-policy'] === undefined
            ? {}
            : { parentPolicy: `sha256:${file['parent-policy'].sha256}` }),
    };
}
const byName = (entries) => new Map(entries.map(({ key, value }) => [key, value]));
/** A site's paths are its secrets, so a finding does not repeat what could be one; its position says where to look. */
function quietly(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        throw (0,finding/* badInput */.AN)(...thrown.findings.map(withoutPaths));
    }
}
/** Parameters that hold our own words, and the name that the caller gave the file. */
const OURS = ['allowed', 'expected', 'file'];
function withoutPaths(finding) {
    const params = Object.entries(finding.params).filter(([key, value]) => OURS.includes(key) || isNoPath(key, value));
    return { ...finding, params: Object.fromEntries(params) };
}
/** `form` is the value itself, as it should have been written. */
const isNoPath = (key, value) => key !== 'form' && !couldBePath(value);
const couldBePath = (value) => 'kind' in value ? /[/\\.]/.test(String(value.value)) : value.some(couldBePath);


/***/ }),

/***/ 72554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ serveSocket),
/* harmony export */   z: () => (/* binding */ askSocket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


const MAX_MESSAGE_BYTES = 64 * 1024;
/** Sends one message to a Unix socket and returns the one answer. Throws on any trouble, and after the deadline. */
function askSocket(path, message, timeoutMs) {
    return new Promise((resolve, reject) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createConnection)({ path, allowHalfOpen: true }, () => socket.end(message));
        socket.setTimeout(timeoutMs, () => socket.destroy(new Error('the socket did not answer in time')));
        receive(socket).then(resolve, reject);
    });
}
/** Answers each message on a Unix socket that every user of the machine may ask; an error answers with nothing. */
async function serveSocket(path, answer) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)({ allowHalfOpen: true }, (socket) => {
        receive(socket)
            .then(answer)
            .then((text) => socket.end(text), () => socket.end());
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o666);
    return server;
}
function receive(socket) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        socket.on('data', (chunk) => {
            size += chunk.length;
            if (size > MAX_MESSAGE_BYTES)
                socket.destroy(new Error('the message is too large'));
            chunks.push(Buffer.from(chunk));
        });
        socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        socket.on('error', reject);
    });
}


/***/ }),

/***/ 75273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveSigner: () => (/* binding */ serveSigner),
/* harmony export */   signSite: () => (/* binding */ signSite)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24037);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58222);
/* harmony import */ var _files_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60512);
/* harmony import */ var _machine_socket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72554);







const REQUEST_KEYS = ['repository', 'run', 'job', 'step', 'instance', 'target', 'policy', 'nonce'];
/**
 * The site's signer, run as another user than the job. It signs only for repositories that its site file admits,
 * and states location and time itself: a job can ask, but cannot say where it is.
 */
async function signSite({ siteFile, keyFile, request }, clock) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(siteFile, 'utf8').catch(() => {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/site-file-missing'));
    });
    const site = (0,_files_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readSite */ .U)({ path: 'site.yml', text });
    const asked = readRequest(request);
    if (!site.repositories.includes(asked.repository)) {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('proof/repository-not-allowed', { repository: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(asked.repository) }));
    }
    const claim = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)({ ...asked, location: site.location, at: clock.now() });
    return { claim, ...signedWith(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(keyFile, 'utf8'), claim) };
}
function signedWith(privateKey, claim) {
    try {
        return { key: (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(privateKey), signature: (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .signEd25519 */ .pI)(privateKey, claim) };
    }
    catch {
        // The words of the cryptography library are about the key.
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('key'), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('a private key as keygen makes it') }));
    }
}
/** Serves the signer on a Unix socket until it is closed: no user of the machine can reach its key, all may ask. */
const serveSigner = (socket, files, clock) => (0,_machine_socket_js__WEBPACK_IMPORTED_MODULE_4__/* .serveSocket */ .N)(socket, async (request) => JSON.stringify(await signSite({ ...files, request }, clock)));
function readRequest(request) {
    const asked = parsed(request);
    const keys = ['version', 'attempt', ...REQUEST_KEYS].sort();
    const { document, ...always } = asked;
    const known = Object.keys(always).sort().join() === keys.join();
    const texts = [...REQUEST_KEYS.map((key) => asked[key]), document ?? ''].every((each) => typeof each === 'string');
    if (!known || !texts || asked.version !== 1 || !Number.isSafeInteger(asked.attempt)) {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('request'), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(keys.join(', ')) }));
    }
    return asked;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
    }
    catch {
        // Falls through to the one answer for whatever is no request.
    }
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/not-json', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)('request') }));
}


/***/ })

};
