export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   DZ: () => (/* binding */ projectPath),
/* harmony export */   ZX: () => (/* binding */ idName),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   gs: () => (/* binding */ signatureText),
/* harmony export */   kN: () => (/* binding */ ed25519KeyOr),
/* harmony export */   n6: () => (/* binding */ webOrigin),
/* harmony export */   zL: () => (/* binding */ ed25519Key)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);

/** The grammar of every id that users choose; evidence and outputs hold no longer one. */
const idName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[A-Za-z][A-Za-z0-9_-]{0,99}/, 'an id (a letter, then letters, digits, - and _; at most 100)');
/** `dataset/partition`. */
const originName = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[A-Za-z][A-Za-z0-9_-]{0,99}\/[A-Za-z][A-Za-z0-9_-]{0,99}/, 'a partition as dataset/partition');
/** A public key, 32 raw bytes. */
const ED25519 = { regex: /ed25519:[A-Za-z0-9+/]{43}=/, called: 'ed25519: and 44 characters of base64' };
const ed25519Key = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(ED25519.regex, ED25519.called);
/** Such a key, or one word in its place. */
const ed25519KeyOr = (word) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(new RegExp(`${word}|${ED25519.regex.source}`), `${word}, or ${ED25519.called}`);
/** As `sha256sum` prints it. */
const sha256Text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[0-9a-f]{64}/, 'a SHA-256, 64 small hexadecimal digits');
/** An Ed25519 signature, 64 raw bytes. */
const signatureText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/[A-Za-z0-9+/]{86}==/, 'a signature, 88 characters of base64');
/** A path inside the project, `/`-separated, that leads nowhere else. */
const projectPath = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, (value, node, findings) => isInside(value)
    ? value
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(node, ['a path inside the project, such as contracts/patients.odcs.yaml'])));
const isInside = (path) => !/[\\:]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Scheme, host and port as browsers write them: what is compared is compared letter by letter. */
const webOrigin = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8, (value, node, findings) => /^https?:\/\//.test(value) && originOf(value) === value
    ? value
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)(node, ['http:// or https://, a host and a port, such as http://127.0.0.1:8080'])));
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : undefined);


/***/ }),

/***/ 35401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   oi: () => (/* binding */ plainOf)
/* harmony export */ });
const SCALAR_TYPES = { string: 'text', number: 'number', boolean: 'true-or-false' };
const typeOf = (node) => node.kind === 'scalar' ? (SCALAR_TYPES[typeof node.value] ?? 'nothing') : node.kind;
const entryOf = (node, key) => node.entries.find((entry) => entry.key === key);
/** What a node says as JSON says it, without positions. */
function plainOf(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plainOf);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}


/***/ }),

/***/ 58956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* reexport */ FAILED),
  D8: () => (/* reexport */ anything),
  lc: () => (/* reexport */ bool),
  a5: () => (/* reexport */ byKeyPresent),
  Sb: () => (/* reexport */ byKind),
  c1: () => (/* reexport */ byValueOf),
  KD: () => (/* reexport */ checked),
  p6: () => (/* reexport */ date),
  ur: () => (/* reexport */ entryMeant),
  fJ: () => (/* reexport */ fail),
  Wh: () => (/* reexport */ scalars_int),
  H9: () => (/* reexport */ isRead),
  NU: () => (/* reexport */ later),
  n8: () => (/* reexport */ line),
  c3: () => (/* reexport */ listOf),
  t4: () => (/* reexport */ located),
  A7: () => (/* reexport */ mapOf),
  CV: () => (/* reexport */ mapped),
  pA: () => (/* reexport */ nearest/* nearest */.p),
  EQ: () => (/* reexport */ wrong/* notAmong */.EQ),
  bu: () => (/* reexport */ num),
  Ik: () => (/* reexport */ object),
  yL: () => (/* reexport */ oneOf),
  lq: () => (/* reexport */ optional),
  T1: () => (/* reexport */ pattern),
  XH: () => (/* reexport */ readNode),
  gM: () => (/* reexport */ readYaml),
  ko: () => (/* reexport */ refusedKey),
  mw: () => (/* reexport */ required),
  Qq: () => (/* reexport */ scalars_text),
  rE: () => (/* reexport */ version),
  IQ: () => (/* reexport */ withDefault),
  gQ: () => (/* reexport */ wrong/* wrongType */.gQ),
  NT: () => (/* reexport */ wrong/* wrongValue */.NT)
});

// UNUSED EXPORTS: unknownKey

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
// EXTERNAL MODULE: ./files/yaml.js + 1 modules
var yaml = __webpack_require__(81399);
;// CONCATENATED MODULE: ./files/shape/core.js


const FAILED = Symbol('failed');
const isRead = (value) => value !== FAILED;
/** Says what is wrong, and that there is no value. */
function fail(findings, ...wrong) {
    findings.push(...wrong);
    return FAILED;
}
/** The typed value of a YAML text; throws `badInput` with all findings. */
const readYaml = (shape, source) => readNode(shape, (0,yaml/* parseYaml */.h)(source));
/** The typed value of a node; throws `badInput` with all findings. */
function readNode(shape, node) {
    const findings = [];
    const value = shape(node, findings);
    if (findings.length > 0)
        throw (0,limits/* wrongFile */.Kk)(findings);
    if (!isRead(value))
        throw new Error('a shape failed and did not say why');
    return value;
}
/** The same value with its position. */
const located = (shape) => (node, findings) => {
    const value = shape(node, findings);
    return isRead(value) ? { value, at: node.at } : FAILED;
};
/** Looks at a good value once more: what `look` returns takes its place, after it has told what it doesn't like. */
const checked = (shape, look) => (node, findings) => {
    const value = shape(node, findings);
    return isRead(value) ? look(value, node, findings) : FAILED;
};
/** Another form of a good value. */
const mapped = (shape, into) => checked(shape, (value, node) => into(value, node.at));
/** Any node, as it is: for what another reader understands. */
const anything = (node) => node;

// EXTERNAL MODULE: ./files/node.js
var files_node = __webpack_require__(35401);
// EXTERNAL MODULE: ./files/shape/nearest.js
var nearest = __webpack_require__(40589);
// EXTERNAL MODULE: ./files/shape/wrong.js
var wrong = __webpack_require__(88878);
;// CONCATENATED MODULE: ./files/shape/object.js






const required = (shape) => ({ kind: 'required', shape });
const optional = (shape) => ({ kind: 'optional', shape });
/** What stands for the key where it is left out. */
const withDefault = (shape, value) => ({ kind: 'default', shape, value });
/** A key that will have a meaning: refused, never ignored. */
const later = (code) => refusedKey(code);
/** A key that somebody may well write here, with its own finding; the finding also gets the key. */
const refusedKey = (code, params = {}) => ({ kind: 'refused', code, params });
/** A map with these keys and no others. */
function object(fields) {
    const known = Object.keys(fields).filter((key) => fields[key]?.kind !== 'refused');
    return (node, findings) => {
        if (node.kind !== 'map') {
            findings.push((0,wrong/* wrongType */.gQ)(node, 'map'));
            return FAILED;
        }
        findings.push(...strangers(node, fields, known));
        const read = (key) => readField(fields[key], key, entryMeant(node, key, known), node, findings);
        const values = known.map((key) => [key, read(key)]);
        if (values.some(([, value]) => value === FAILED))
            return FAILED;
        return Object.fromEntries(values.filter(([, value]) => value !== undefined));
    };
}
function strangers(node, fields, known) {
    return node.entries.flatMap((entry) => {
        if (known.includes(entry.key))
            return [];
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        if (field?.kind !== 'refused')
            return [unknownKey(entry, known)];
        return [(0,finding/* error */.z3)(field.code, { key: (0,labelled.id)(entry.key), ...field.params }, entry.at)];
    });
}
function unknownKey(entry, known) {
    const suggestion = (0,nearest/* nearest */.p)(entry.key, known);
    const params = { key: (0,labelled.id)(entry.key), expected: (0,labelled/* ids */.dK)(known), ...(suggestion ? { suggestion: (0,labelled.id)(suggestion) } : {}) };
    return (0,finding/* error */.z3)('file/unknown-key', params, entry.at);
}
/**
 * The entry of a key, else the one whose key is that key misspelt: a key that is told as unknown is not told as missing,
 * and what it holds is looked at.
 */
function entryMeant(node, key, known) {
    const strange = (entry) => !known.includes(entry.key) && (0,nearest/* nearest */.p)(entry.key, known) === key;
    return (0,files_node/* entryOf */.Ms)(node, key) ?? node.entries.find(strange);
}
function readField(field, key, entry, node, findings) {
    if (!field || field.kind === 'refused')
        return undefined;
    if (entry)
        return field.shape(entry.value, findings);
    if (field.kind === 'optional')
        return undefined;
    if (field.kind === 'default')
        return field.value;
    findings.push((0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)(key) }, node.at));
    return FAILED;
}

;// CONCATENATED MODULE: ./files/shape/choices.js





const KIND_NAMES = { scalar: 'text', list: 'list', map: 'map' };
/** What a scalar, a list and a map mean here, as `runs-on` knows all three. */
function byKind(kinds) {
    const known = Object.keys(kinds);
    return (node, findings) => {
        const shape = kinds[node.kind];
        return shape ? shape(node, findings) : fail(findings, (0,wrong/* wrongType */.gQ)(node, ...known.map((kind) => KIND_NAMES[kind])));
    };
}
/** A map whose key `key` says which shape it has (`effect: allow`). Each shape names that key, too. */
function byValueOf(key, choices) {
    const words = Object.keys(choices);
    return (node, findings) => {
        if (node.kind !== 'map')
            return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'map'));
        const entry = entryMeant(node, key, [key]);
        if (!entry)
            return fail(findings, (0,finding/* error */.z3)('file/missing-key', { key: (0,labelled.id)(key), expected: (0,labelled/* ids */.dK)(words) }, node.at));
        const { value } = entry;
        if (value.kind !== 'scalar')
            return fail(findings, (0,wrong/* wrongType */.gQ)(value, 'text'));
        const shape = Object.hasOwn(choices, value.source) ? choices[value.source] : undefined;
        return shape ? shape(node, findings) : fail(findings, (0,wrong/* notAmong */.EQ)(value, words));
    };
}
const excluded = (second, first, words) => (0,finding/* error */.z3)('file/keys-exclude', { key: (0,labelled.id)(second.key), other: (0,labelled.id)(first.key), expected: (0,labelled/* ids */.dK)(words) }, second.at);
/** A map that has exactly one of these keys, which says its shape (`metric: …` or `behavior: …`). Each shape names that key, too. */
function byKeyPresent(choices) {
    const words = Object.keys(choices);
    return (node, findings) => {
        if (node.kind !== 'map')
            return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'map'));
        const [present, second] = node.entries.filter(({ key }) => words.includes(key));
        const meant = present?.key ?? words.find((word) => entryMeant(node, word, words));
        if (meant === undefined)
            return fail(findings, (0,finding/* error */.z3)('file/missing-one-of', { expected: (0,labelled/* ids */.dK)(words) }, node.at));
        if (present && second)
            return fail(findings, excluded(second, present, words));
        const shape = choices[meant];
        return shape(node, findings);
    };
}

;// CONCATENATED MODULE: ./files/shape/collections.js


/** A list of one kind of thing. */
const listOf = (shape, { min = 0, max = Number.POSITIVE_INFINITY } = {}) => (node, findings) => {
    if (node.kind !== 'list')
        return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'list'));
    if (node.items.length < min)
        return fail(findings, (0,wrong/* wrongValue */.NT)(node, [`at least ${min} in this list`]));
    if (node.items.length > max)
        return fail(findings, (0,wrong/* wrongValue */.NT)(node, [`at most ${max} in this list`]));
    return allRead(node.items.map((item) => shape(item, findings)));
};
/** A map whose keys the user chooses; `key` says which may be chosen. In the order of the file. */
const mapOf = (key, value, { min = 0 } = {}) => (node, findings) => {
    if (node.kind !== 'map')
        return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'map'));
    if (node.entries.length < min)
        return fail(findings, (0,wrong/* wrongValue */.NT)(node, [`at least ${min} in this map`]));
    return allRead(node.entries.map((entry) => named(entry, key, value, findings)));
};
function named(entry, key, value, findings) {
    const name = key({ kind: 'scalar', value: entry.key, source: entry.key, at: entry.at }, findings);
    const read = value(entry.value, findings);
    return isRead(name) && isRead(read) ? { key: name, at: entry.at, value: read } : FAILED;
}
function allRead(values) {
    const good = values.filter(isRead);
    return good.length === values.length ? good : FAILED;
}

;// CONCATENATED MODULE: ./files/shape/scalars.js




// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes in quotes can write what the file itself may not hold
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Text that says something, on one line or several. A number or `true` is not text: it needs quotes. */
const scalars_text = (node, findings) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string')
        return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'text'));
    if (node.value.trim() === '')
        return fail(findings, (0,wrong/* wrongValue */.NT)(node, ['text that is not empty']));
    if (CONTROL.test(node.value))
        return fail(findings, (0,wrong/* wrongValue */.NT)(node, ['text without control characters']));
    return node.value;
};
/** Text on one line, without blanks around it. */
const line = checked(scalars_text, (value, node, findings) => value === value.trim() && !/[\t\n]/.test(value)
    ? value
    : fail(findings, (0,wrong/* wrongValue */.NT)(node, ['one line of text without blanks around it'])));
/** Text that matches a whole pattern; `called` is what people call such a text, for the finding. */
function pattern(regex, called) {
    const whole = new RegExp(`^(?:${regex.source})$`, regex.flags);
    return (node, findings) => {
        if (node.kind !== 'scalar')
            return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'text'));
        if (!whole.test(node.source))
            return fail(findings, (0,wrong/* wrongValue */.NT)(node, [called]));
        return scalars_text(node, findings);
    };
}
/** One of these words. */
const oneOf = (...words) => checked(scalars_text, (value, node, findings) => {
    const word = words.find((each) => each === value);
    return word ?? fail(findings, (0,wrong/* notAmong */.EQ)(node, words));
});
const bool = (node, findings) => node.kind === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : fail(findings, (0,wrong/* wrongType */.gQ)(node, 'true-or-false'));
/** A finite number; not NaN, not infinite. */
const num = (range = {}) => (node, findings) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'number')
        return fail(findings, (0,wrong/* wrongType */.gQ)(node, 'number'));
    if (!Number.isFinite(node.value) || !isWithin(node.value, range))
        return fail(findings, (0,wrong/* wrongValue */.NT)(node, [inWords('a number', range)]));
    return node.value;
};
/** A whole number, written as one: `5`, not `5.0`, `0x5` or `5e0`. */
const scalars_int = (range = {}) => checked(num(), (value, node, findings) => {
    const whole = node.kind === 'scalar' && /^[-+]?(0|[1-9]\d*)$/.test(node.source) && Number.isSafeInteger(value);
    return whole && isWithin(value, range)
        ? value
        : fail(findings, (0,wrong/* wrongValue */.NT)(node, [inWords('a whole number', range)]));
});
/** A day of the calendar, `YYYY-MM-DD`. The reader knows no clock: whether it is past is not its business. */
const date = checked(scalars_text, (value, node, findings) => isDay(value) ? value : fail(findings, (0,wrong/* wrongValue */.NT)(node, ['a date like 2027-06-30'])));
/** The `version` of a file format. */
const version = (known) => mapped(checked(scalars_int(), (value, node, findings) => {
    if (value === known)
        return value;
    findings.push((0,finding/* error */.z3)('file/wrong-version', { got: (0,labelled.id)(String(value)), expected: (0,labelled.id)(String(known)) }, node.at));
    return FAILED;
}), () => known);
function isWithin(value, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, exclusive = false }) {
    return exclusive ? value > min && value < max : value >= min && value <= max;
}
function inWords(what, { min, max, exclusive = false }) {
    const least = min === undefined ? [] : [exclusive ? `above ${min}` : `at least ${min}`];
    const most = max === undefined ? [] : [exclusive ? `below ${max}` : `at most ${max}`];
    return [what, [...least, ...most].join(' and ')].filter((part) => part !== '').join(' ');
}
function isDay(value) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}
function daysOf(year, month) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (month === 2)
        return leap ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

;// CONCATENATED MODULE: ./files/shape.js









/***/ }),

/***/ 88878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ notAmong),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   gQ: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35401);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40589);




/** The types in words. */
const IN_WORDS = {
    map: 'a map',
    list: 'a list',
    text: 'text',
    number: 'a number',
    'true-or-false': 'true or false',
    nothing: 'nothing',
};
function wrongType(node, ...expected) {
    const form = formOf(node, expected);
    const params = { expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(expected.map((type) => IN_WORDS[type])), got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(IN_WORDS[(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(node)]) };
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/wrong-type', { ...params, ...(form === undefined ? {} : { form: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(form) }) }, node.at);
}
/** The same value in the form that was wanted, where there is one. */
function formOf(node, expected) {
    if (node.kind !== 'scalar')
        return undefined;
    const { value } = node;
    if (typeof value === 'string')
        return formOfText(value, expected);
    return value !== null && expected.includes('text') ? `"${node.source}"` : undefined;
}
/** A number or `true` in quotes that it should lack, or one item of a list that lacks its brackets. */
function formOfText(text, expected) {
    if (expected.includes('number') && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text))
        return text;
    if (expected.includes('true-or-false') && /^(?:true|false)$/.test(text))
        return text;
    return expected.includes('list') && /^[\w/+-]{1,80}$/.test(text) ? `[${text}]` : undefined;
}
/** A value of the right type that is none of those allowed; `expected` are words for people, or the allowed values. */
const wrongValue = (node, expected) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/wrong-value', { got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(shown(node)), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(expected) }, node.at);
/** The same where the allowed values can be listed, with the one that was probably meant. */
function notAmong(node, allowed) {
    const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(shown(node), allowed);
    const params = {
        got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(shown(node)),
        [allowed.length > 1 ? 'allowed' : 'expected']: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(allowed),
        ...(suggestion ? { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(suggestion) } : {}),
    };
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/wrong-value', params, node.at);
}
const MAX_SHOWN_CHARACTERS = 80;
/** What stands there, short: a committed text may be shown, but not at any length. */
function shown(node) {
    if (node.kind === 'list')
        return `${node.items.length} items`;
    if (node.kind === 'map')
        return `${node.entries.length} keys`;
    if (node.source === '')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(node) === 'text' ? 'an empty text' : 'nothing';
    const { source } = node;
    return source.length > MAX_SHOWN_CHARACTERS ? `${source.slice(0, MAX_SHOWN_CHARACTERS)}…` : source;
}


/***/ }),

/***/ 81399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./files/limits.js
var limits = __webpack_require__(38233);
;// CONCATENATED MODULE: ./files/yaml-faults.js
/** Follows quotes and brackets token by token: the parser says where it gave up, people look for where they began. */
class Pairs {
    #open = [];
    #quotes = [];
    #fault;
    see(lexeme, type, offset) {
        if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar')
            this.#quote(lexeme, offset);
        else if (type === 'flow-seq-start' || type === 'flow-map-start')
            this.#open.push({ sign: lexeme, offset });
        else if (type === 'flow-seq-end' || type === 'flow-map-end')
            this.#close(lexeme, offset);
        else if (type === 'flow-error-end')
            this.end();
    }
    /** Where a bracket is still open, that is the fault. */
    end() {
        const last = this.#open.at(-1);
        if (last)
            this.#fault ??= { code: 'file/bracket-open', offset: last.offset };
        return this.#fault;
    }
    /** A quote over several lines that ends on the line of this offset: it was meant to end earlier. */
    quoteBefore(offset, text) {
        const before = this.#quotes.findLast(({ end }) => end <= offset);
        const isNear = before && !text.slice(before.end, offset).includes('\n');
        return isNear && text.slice(before.begin, before.end).includes('\n') ? before.begin : undefined;
    }
    #quote(lexeme, offset) {
        this.#quotes.push({ begin: offset, end: offset + lexeme.length });
        if (!isClosed(lexeme))
            this.#fault ??= { code: 'file/quote-open', offset };
    }
    #close(lexeme, offset) {
        const last = this.#open.pop();
        if (!last)
            this.#fault ??= { code: 'file/bracket-unopened', offset };
        else if ((last.sign === '[') !== (lexeme === ']'))
            this.#fault ??= { code: 'file/bracket-open', offset: last.offset };
    }
}
/** The last quote of a single-quoted text closes it if it is no half of two; of a double-quoted one if nothing escapes it. */
function isClosed(lexeme) {
    if (lexeme.startsWith("'"))
        return lexeme.split("'").length % 2 === 1;
    let escapes = 0;
    while (lexeme.at(-2 - escapes) === '\\')
        escapes += 1;
    return lexeme.length > 1 && lexeme.endsWith('"') && escapes % 2 === 0;
}
const CODES = {
    TAB_AS_INDENT: 'file/tab',
    BAD_INDENT: 'file/indentation',
    BLOCK_AS_IMPLICIT_KEY: 'file/second-colon',
    MULTILINE_IMPLICIT_KEY: 'file/no-key',
    MISSING_CHAR: 'file/no-key',
    BLOCK_IN_FLOW: 'file/comma-missing',
    BAD_SCALAR_START: 'file/needs-quotes',
    BAD_DQ_ESCAPE: 'file/escape',
};
/** What the parser met first; what it met after that follows from it. */
function faultOf(errors, pairs, text) {
    const paired = pairs.end();
    const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (paired || !first)
        return paired;
    const offset = first.pos[0];
    const quote = pairs.quoteBefore(offset, text);
    if (quote !== undefined)
        return { code: 'file/quote-open', offset: quote };
    const deeper = first.code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(errors, text) : undefined;
    if (deeper !== undefined)
        return { code: 'file/indentation', offset: deeper };
    return { code: CODES[first.code] ?? 'file/syntax', offset };
}
/** The parser takes a value and the deeper line below it for one key; it is the deeper line that is wrong. */
function deeperLine(errors, text) {
    const end = errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')?.pos[1];
    if (end === undefined)
        return undefined;
    const begin = text.lastIndexOf('\n', end - 1) + 1;
    return begin + text.slice(begin).search(/\S/);
}

;// CONCATENATED MODULE: ./files/yaml.js





/**
 * One YAML 1.2 document with positions, or `file/…`: no text, more than 1 MiB or 64 levels, a syntax error, a second
 * document, a duplicate key, a merge key, a tag or a directive; in our own files an alias or anchor, too.
 */
function parseYaml(source, dialect = 'ours') {
    const unfit = (0,limits/* unfitText */._h)(source);
    if (unfit)
        throw (0,finding/* badInput */.AN)(unfit);
    const lines = new dist/* LineCounter */.HN();
    const locate = locator(source.path, lines);
    const pairs = new Pairs();
    const tokens = parseTokens(source.text, { lines, locate, pairs, dialect });
    const documents = [...composer().compose(tokens)];
    const fault = faultOf(documents.flatMap(({ errors }) => errors), pairs, source.text);
    if (fault)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)(fault.code, {}, locate(fault.offset)));
    const left = dialect === 'ours' ? Number.POSITIVE_INFINITY : limits/* MAX_VALUES */.Ex;
    return toTree(onlyDocument(documents, source.path, locate), { locate, left });
}
const composer = () => new dist/* Composer */.Dk({ schema: 'core', merge: false, uniqueKeys: false, strict: true });
function locator(file, lines) {
    return (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
}
/**
 * Token by token, so that nesting is known before anything recurses over it: the parser's stack is its depth.
 * What no file of ours may use is refused here, where it can't be mistaken for text.
 */
function parseTokens(text, { lines, locate, pairs, dialect }) {
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    const refused = [];
    let isText = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const type = isText ? null : dist/* CST */.DB.tokenType(lexeme);
        pairs.see(lexeme, type, parser.offset);
        const banned = bannedToken(type, dialect);
        if (banned)
            refused.push((0,finding/* error */.z3)(banned, {}, locate(parser.offset)));
        isText = lexeme === dist/* CST */.DB.SCALAR;
        tokens.push(...parser.next(lexeme));
        if (levelsOf(parser) > limits/* MAX_FILE_LEVELS */.Wx)
            throw (0,finding/* badInput */.AN)((0,limits/* tooDeep */.DI)(locate(parser.offset - lexeme.length)));
    }
    tokens.push(...parser.end());
    if (refused.length > 0)
        throw (0,limits/* wrongFile */.Kk)(refused);
    return tokens;
}
/** The document stands on the stack below the levels, and perhaps a scalar above them. */
function levelsOf({ stack }) {
    return stack.length <= limits/* MAX_FILE_LEVELS */.Wx ? stack.length - 1 : stack.filter(dist/* CST */.DB.isCollection).length;
}
function bannedToken(type, dialect) {
    if (type === 'alias' || type === 'anchor')
        return dialect === 'ours' ? 'file/alias' : undefined;
    if (type === 'tag')
        return 'file/tag';
    return type === 'directive-line' ? 'file/directive' : undefined;
}
function onlyDocument(documents, file, locate) {
    const [first, second] = documents;
    if (second)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/several-documents', {}, locate(second.range[0])));
    const root = first?.contents;
    if (!root || ((0,dist/* isScalar */.jn)(root) && root.value === null))
        throw (0,finding/* badInput */.AN)((0,limits/* empty */.Ie)(file));
    return root;
}
/** Our own nodes; all that is wrong with keys is told at once. */
function toTree(root, { locate, left }) {
    const wrong = [];
    const node = toNode(root, 0, { locate, wrong, anchors: new Map(), left });
    if (wrong.length > 0)
        throw (0,limits/* wrongFile */.Kk)(wrong);
    return node;
}
function toNode(node, level, conversion) {
    const at = conversion.locate(node.range[0]);
    conversion.left -= 1;
    if (conversion.left < 0)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/too-many-values', { limit: (0,labelled/* known */.eO)(limits/* MAX_VALUES */.Ex) }, at));
    if ((0,dist/* isAlias */.Vj)(node))
        return toAliased(node.source, at, level, conversion);
    if (node.anchor !== undefined)
        conversion.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return toScalar(node.value, node.source, at);
    if (level === limits/* MAX_FILE_LEVELS */.Wx)
        throw (0,finding/* badInput */.AN)((0,limits/* tooDeep */.DI)(at));
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map((item) => toNode(item, level + 1, conversion)), at };
    if ((0,dist/* isMap */.jh)(node))
        return toMap(node, level, conversion);
    throw new Error('a node of YAML is a scalar, a list, a map or an alias');
}
/** An alias of what holds it goes on until the limit of levels ends it. */
function toAliased(name, at, level, conversion) {
    const meant = conversion.anchors.get(name);
    if (meant === undefined)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/alias-of-nothing', { name: (0,labelled.id)(name) }, at));
    return toNode(meant, level, conversion);
}
function toScalar(value, source, at) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'scalar', value, source: source ?? '', at };
    if (typeof value === 'string')
        return { kind: 'scalar', value, source: value, at };
    return { kind: 'scalar', value: null, source: source ?? '', at };
}
function toMap(map, level, conversion) {
    const entries = map.items.map(({ key, value }) => {
        const at = conversion.locate(key.range[0]);
        const name = (0,dist/* isScalar */.jn)(key) ? keyName(key.value, key.source) : undefined;
        if (name === undefined)
            conversion.wrong.push((0,finding/* error */.z3)('file/key-not-text', {}, at));
        const node = value ? toNode(value, level + 1, conversion) : toScalar(null, '', at);
        return { key: name ?? '', at, value: node };
    });
    conversion.wrong.push(...wrongKeys(entries));
    return { kind: 'map', entries, at: conversion.locate(map.range[0] ?? 0) };
}
/** `3: x` has the key `3`; `: x`, `null: x` and `[a]: x` have none. */
function keyName(value, source) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    return value === null ? undefined : source;
}
function wrongKeys(entries) {
    const first = new Map();
    return entries.flatMap(({ key, at }) => {
        if (key === '')
            return [];
        if (key === '<<')
            return [(0,finding/* error */.z3)('file/merge-key', {}, at)];
        const before = first.get(key);
        if (!before)
            first.set(key, at);
        return before
            ? [(0,finding/* error */.z3)('file/duplicate-key', { key: (0,labelled.id)(key), first: (0,labelled.id)(`${before.line}:${before.column}`) }, at)]
            : [];
    });
}


/***/ })

};
