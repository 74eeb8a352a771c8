export const id = 8539;
export const ids = [8539];
export const modules = {

/***/ 12385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest)
/* harmony export */ });
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const isDigest = (text) => DIGEST.test(text);


/***/ }),

/***/ 88252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
const finding = (severity, code, params = {}, at) => ({
    code,
    severity,
    params,
    ...(at ? { at } : {}),
});
const error = (code, params, at) => finding('error', code, params, at);
const warning = (code, params, at) => finding('warning', code, params, at);
const note = (code, params, at) => finding('note', code, params, at);
/**
 * Thrown where work cannot go on.
 * `input`: what the user wrote is wrong (exit 2). `refusal`: the policy, a proof, a check or a gate says no (exit 1).
 * Anything else that is thrown is our bug (exit 3).
 */
class Refusal extends Error {
    kind;
    findings;
    constructor(kind, findings, options) {
        super(findings.map((each) => each.code).join(', '), options);
        this.name = 'Refusal';
        this.kind = kind;
        this.findings = findings;
    }
}
const badInput = (...findings) => new Refusal('input', findings);
const refused = (...findings) => new Refusal('refusal', findings);


/***/ }),

/***/ 23898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Cx: () => (/* binding */ chosenNumber),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dK: () => (/* binding */ ids),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   iV: () => (/* binding */ valueOfRows),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   tl: () => (/* binding */ pictured)
/* harmony export */ });
const id = (value) => ({ kind: 'id', value });
const ids = (values) => [...values].map(id);
const path = (value) => ({ kind: 'path', value });
const data = (value, label) => ({ kind: 'data', value, label });
const count = (value, over) => ({ kind: 'count', value, ...over });
const number = (value, over, digits = 3) => ({ kind: 'number', value, digits, ...over });
const word = (value, over) => ({ kind: 'word', value, ...over });
/** A number that is shown as a picture, such as a bar. */
const pictured = (value, picture, over) => ({
    kind: 'number',
    value,
    picture,
    ...over,
});
/** A number that a program over the data may choose at will, and so say with it what it likes: never an aggregate. */
const chosenNumber = (value, label = 'restricted') => count(value, { label, records: 0, smallestClass: 0 });
/** A number that is what single rows hold: data, though it is a number. */
const valueOfRows = (value, label) => number(value, { label, records: 0, smallestClass: 0 });
/** A number that is Domicile's own or stands in a committed text (a limit, a size, a duration): it reveals no data. */
const known = (value, digits) => ({
    kind: digits === undefined ? 'count' : 'number',
    value,
    ...(digits === undefined ? {} : { digits }),
    label: 'public',
    records: Number.MAX_SAFE_INTEGER,
    smallestClass: 'no-classes',
});


/***/ }),

/***/ 14979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SURFACES),
/* harmony export */   z: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where a repository keeps its policy unless somebody says otherwise. */
const DEFAULT_POLICY = '.github/residency.yml';
/** A way into the control plane. */
const SURFACES = [
    'log',
    'summary',
    'annotation',
    'output',
    'job-name',
    'artifact',
    'cache',
    'comment',
    'issue',
    'check',
    'deployment',
    'code-scanning',
    'repository',
    'package',
    'transparency-log',
];


/***/ }),

/***/ 33616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ BYTES),
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
/** Sizes as people write them: `8GB` is decimal, `8GiB` binary. */
const BYTES = {
    TiB: 2 ** 40,
    TB: 1e12,
    GiB: 2 ** 30,
    GB: 1e9,
    MiB: 2 ** 20,
    MB: 1e6,
};
/** Bytes in the largest unit of which they are a whole number, as a policy would state them: `16GB`. */
function sizeText(bytes) {
    const [unit, each] = Object.entries(BYTES).find(([, size]) => bytes % size === 0) ?? [' bytes', 1];
    return `${bytes / each}${unit}`;
}


/***/ }),

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ errnoOf),
/* harmony export */   u: () => (/* binding */ tolerating)
/* harmony export */ });
/** The operating system's name for what went wrong, `ENOENT` and so on; undefined for any other error. */
function errnoOf(thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
    return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
/** Waits for work whose failing with one of these names is as good as success. */
async function tolerating(names, work) {
    try {
        return await work;
    }
    catch (thrown) {
        if (names.includes(errnoOf(thrown) ?? ''))
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 36431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ entry)
/* harmony export */ });
const entry = ({ given, load, ...rest }) => ({
    ...rest,
    prepare: (values) => {
        // Safe: the values were read from this entry's own inputs.
        const inputs = given(values);
        return async () => {
            const command = await load();
            return (host, ports) => command(inputs, host, ports);
        };
    },
});


/***/ }),

/***/ 38539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PLAN: () => (/* binding */ PLAN)
/* harmony export */ });
/* harmony import */ var _command_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36431);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10028);


const PLAN = (0,_command_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)({
    name: 'plan',
    about: 'Decides where each step may run, and explains why not elsewhere.',
    inputs: { policy: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .policy */ .JN },
    actionInputs: { ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .runnersInputs */ .dg, ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commentInputs */ .XK },
    given: (values) => values,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(5748), __webpack_require__.e(5634), __webpack_require__.e(5559), __webpack_require__.e(4905)]).then(__webpack_require__.bind(__webpack_require__, 69637))).plan,
});


/***/ }),

/***/ 10028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ engineInputs),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   LR: () => (/* binding */ watchInputs),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   Mp: () => (/* binding */ requiredParent),
/* harmony export */   XK: () => (/* binding */ commentInputs),
/* harmony export */   af: () => (/* binding */ stepInputs),
/* harmony export */   dg: () => (/* binding */ runnersInputs),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   j_: () => (/* binding */ destination),
/* harmony export */   r7: () => (/* binding */ serviceInputs)
/* harmony export */ });
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14979);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91533);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39842);



const policy = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH, _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .z, 'the residency policy, a path in the repository');
/** Inputs that every step action has. */
const stepInputs = {
    policy,
    plan: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$, 'the plan output of the plan action; without it the step decides alone'),
    step: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP, 'the step of the policy'),
};
const partition = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP, 'the partition, where the step runs for each');
const destination = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .idText */ .FP, 'the destination, where the step runs for each');
const evidence = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn, 'what earlier steps left as evidence');
/** How the data engine gets onto the machine, and what it may take there. */
const engineInputs = {
    'engine-path': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFolder */ .Wh, 'a folder on this machine that holds the data engine'),
    memory: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .memorySize */ .Bl, 'how much memory the data engine may take, such as 4GB'),
    registry: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsAddress */ .gC, 'where the data engine is fetched from without npm, an address'),
};
const MAX_CHECK_RUN = 999_999_999_999_999;
const requiredParent = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .orNone */ .u9)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI, 'the digest of a text that every policy must build on (extends); one that does not is refused');
/** Inputs of actions alone: they are about the service, not about the step. */
const serviceInputs = {
    token: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'the token with which the API is read'),
    'check-run': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, MAX_CHECK_RUN), 'the id of this job in the Jobs API'),
    'required-parent': requiredParent,
};
/** Of the actions whose report a reviewer wants to see. */
const commentInputs = {
    comment: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'whether a comment on the pull request is kept, with the report'),
};
/** Inputs of the data-validate action alone. */
const watchInputs = {
    issue: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'whether an issue is kept open while the data does not pass'),
};
/** Inputs of the plan action alone. */
const runnersInputs = {
    'runners-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'another token, which may list runners'),
};


/***/ }),

/***/ 91533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   u9: () => (/* binding */ orNone)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** Fails where it is not given. An empty text counts as not given: that is what a dropped output leaves. */
const required = (kind, about) => ({
    about,
    value: kind.value,
    required: true,
    parse: (text, name, context) => isGiven(text) ? kind.parse(text, name, context) : wrong((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/missing', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name) })),
});
const optional = (kind, about) => ({
    about,
    value: kind.value,
    required: false,
    parse: (text, name, context) => (isGiven(text) ? kind.parse(text, name, context) : { value: undefined }),
});
const withDefault = (kind, fallback, about) => ({
    about,
    value: kind.value,
    default: fallback,
    required: false,
    parse: (text, name, context) => kind.parse(isGiven(text) ? text : fallback, name, context),
});
const NONE = 'none';
/** For what guards: given up by saying `none`, and not by an empty text, which a variable that is not set leaves. */
const orNone = (kind, about) => ({
    about,
    value: kind.value,
    default: NONE,
    required: false,
    parse: (text = NONE, name, context) => text.trim() === NONE ? { value: undefined } : kind.parse(text, name, context),
});
const isGiven = (text) => text !== undefined && text.trim() !== '';
const wrong = (...findings) => ({ findings });
const wrongValue = (name, ...expected) => wrong((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .ids */ .dK)(expected) }));


/***/ }),

/***/ 39842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ memorySize),
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   DZ: () => (/* binding */ projectPath),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Wh: () => (/* binding */ machineFolder),
/* harmony export */   Wu: () => (/* binding */ machineFile),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   d: () => (/* binding */ machineFiles),
/* harmony export */   gC: () => (/* binding */ httpsAddress),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sI: () => (/* binding */ sha256Digest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12385);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33616);
/* harmony import */ var _machine_errno_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1227);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91533);








/** One line of text. */
const line = {
    value: 'text',
    parse: (text, name) => (/[\r\n\0]/.test(text.trim()) ? (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'one line') : { value: text.trim() }),
};
/** One line of text, by what it stands for. */
const lineOf = (value) => ({ ...line, value });
/** A file or folder of this machine that must be there and readable. Where it lies is not told. */
const onMachine = (value) => ({
    value,
    parse: (text, name) => isReadable(text.trim(), value)
        ? { value: text.trim() }
        : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('input/not-there', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(value) })),
});
function isReadable(path, what) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return what === 'folder' ? found.isDirectory() : found.isFile();
    }
    catch (thrown) {
        if ((0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .U)(thrown) === undefined)
            throw thrown;
        return false;
    }
}
const machineFile = onMachine('file');
/** Several, each on its line. */
const machineFiles = {
    value: 'files',
    parse: (text, name, place) => {
        const parsed = text.split('\n').map((each) => machineFile.parse(each, name, place));
        const wrong = parsed.find((each) => 'findings' in each);
        return wrong ?? { value: parsed.flatMap((each) => ('value' in each ? each.value : [])) };
    },
};
const machineFolder = onMachine('folder');
/** Less and the engine does not come far. */
const MIN_MEMORY_BYTES = 64e6;
/** A size as people write it, in bytes. */
const memorySize = {
    value: '4GB',
    parse: (text, name) => {
        const [, number, unit = ''] = /^([1-9]\d{0,5})(MB|GB|TB|MiB|GiB|TiB)$/.exec(text.trim()) ?? [];
        const bytes = Number(number) * (_domain_policy_size_js__WEBPACK_IMPORTED_MODULE_3__/* .BYTES */ .E[unit] ?? Number.NaN);
        return bytes >= MIN_MEMORY_BYTES
            ? { value: bytes }
            : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a size such as 4GB or 512MiB, of at least 64MB');
    },
};
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** An address that nobody between can change the answers of. Inputs are printed: a password in it would be. */
const httpsAddress = {
    value: 'https://…',
    parse: (text, name) => {
        const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
        const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
        const isBare = url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === '';
        return isSafe && isBare ? { value: url.href } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'https://HOST/PATH, without a password');
    },
};
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z][A-Za-z0-9_-]{0,99})?$/;
/** The digest of a text, with `sha256:` before it or without, as `sha256sum` prints it. */
const sha256Digest = {
    value: 'sha256',
    parse: (text, name) => {
        const digest = `sha256:${text.trim().replace(/^sha256:/, '')}`;
        return (0,_domain_outcome_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .B)(digest) ? { value: digest } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a SHA-256, 64 small hexadecimal digits', 'none');
    },
};
/** An id of the policy: a step, a partition (`dataset/partition` where two share a name), a destination. */
const idText = {
    value: 'id',
    parse: (text, name) => (ID.test(text.trim()) ? { value: text.trim() } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'an id of the policy')),
};
const REPOSITORY = /^[A-Za-z0-9._-]{1,99}\/[A-Za-z0-9._-]{1,100}$/;
/** A repository as a service calls it. */
const repositoryName = {
    value: 'OWNER/name',
    parse: (text, name) => REPOSITORY.test(text.trim()) ? { value: text.trim() } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a repository as OWNER/name'),
};
/** A path of a file inside the repository, made relative to its root. */
const repositoryPath = {
    value: 'path',
    parse: (text, name, { folder }) => pathIn(folder, text.trim(), name),
};
/** Several, with commas or line ends between them. */
const repositoryPaths = {
    value: 'paths',
    parse: (text, name, { folder }) => {
        const parsed = text
            .split(/[,\n]/)
            .flatMap((each) => (each.trim() === '' ? [] : pathIn(folder, each.trim().replace(/\/$/, ''), name)));
        const wrong = parsed.find((each) => 'findings' in each);
        return wrong ?? { value: parsed.flatMap((each) => ('value' in each ? each.value : [])) };
    },
};
/** A path inside the project (the folder that holds `.github`), whatever folder the user stands in. */
const projectPath = {
    value: 'path',
    parse: (text, name) => pathIn('', text.trim(), name),
};
function pathIn(folder, text, name) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, text));
    const leaves = path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(text);
    const isFile = path !== '.' && !path.endsWith('/') && !/[\\\r\n\0]/.test(path);
    return isFile && !leaves
        ? { value: path }
        : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'a path inside the repository, such as folder/file.yml');
}
/** YAML's booleans as GitHub writes them; nothing else is true or false. */
const flag = {
    value: 'true|false',
    parse: (text, name) => {
        if (/^(?:true|True|TRUE)$/.test(text.trim()))
            return { value: true };
        return /^(?:false|False|FALSE)$/.test(text.trim()) ? { value: false } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, 'true', 'false');
    },
};
const wholeNumber = (min, max) => ({
    value: 'number',
    parse: (text, name) => {
        const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
        return value >= min && value <= max ? { value } : (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, `a whole number from ${min} to ${max}`);
    },
});
const oneOf = (...choices) => ({
    value: choices.join('|'),
    parse: (text, name) => {
        const choice = choices.find((each) => each === text.trim());
        return choice === undefined ? (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongValue */ .NT)(name, ...choices) : { value: choice };
    },
});
/** JSON that an earlier step gave, kept as text for its reader. */
const jsonText = {
    value: 'json',
    parse: (text, name) => {
        try {
            JSON.parse(text);
            return { value: text };
        }
        catch {
            return (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('input/not-json', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(name) }));
        }
    },
};
/** Lines that an earlier step gave, kept for their reader. */
const lines = { value: 'json lines', parse: (text) => ({ value: text }) };


/***/ })

};
