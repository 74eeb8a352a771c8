export const id = 8479;
export const ids = [8479,8222];
export const modules = {

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

/***/ 41805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/** What a report says at a path; undefined where it says nothing there. */
function at(json, ...path) {
    return path.reduce((inner, key) => step(inner, key), json);
}
function step(json, key) {
    if (json === null || typeof json !== 'object')
        return undefined;
    const own = Object.entries(json).find(([name]) => name === String(key));
    return own?.[1];
}
function textAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
function listAt(json, ...path) {
    const value = at(json, ...path);
    return Array.isArray(value) ? value : [];
}
function entriesAt(json, ...path) {
    const value = at(json, ...path);
    return value === null || typeof value !== 'object' || Array.isArray(value) ? [] : Object.entries(value);
}
/** The number as a report for people has it; an em dash where it is withheld or does not exist. */
function numberAt(json, digits, ...path) {
    const value = at(json, ...path);
    return typeof value === 'number' ? value.toFixed(digits) : '—';
}


/***/ }),

/***/ 96371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ buildAndTest),
  gg: () => (/* binding */ deploy),
  _r: () => (/* binding */ release),
  $r: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
;// CONCATENATED MODULE: ./main/demo/evidence.js



/** Each site keeps the evidence of a run in a folder of its own. */
const evidenceFolder = ({ folder }, run) => (0,external_node_path_.join)(folder, 'evidence', run);
/** What a step left at its site reaches the others, as the outputs of a job reach the next ones. */
async function handOver(sites, from, run) {
    const source = evidenceFolder(from, run);
    const names = (await (0,errno/* tolerating */.u)(['ENOENT'], (0,promises_.readdir)(source))) ?? [];
    for (const site of sites.filter(({ id }) => id !== from.id)) {
        const target = evidenceFolder(site, run);
        await (0,promises_.mkdir)(target, { recursive: true });
        for (const name of names)
            await (0,promises_.writeFile)((0,external_node_path_.join)(target, name), await (0,promises_.readFile)((0,external_node_path_.join)(source, name)));
    }
}

// EXTERNAL MODULE: ./main/demo/json.js
var json = __webpack_require__(41805);
;// CONCATENATED MODULE: ./main/demo/play.js
/** Tells how a step ended, and notes it where that is not what must be. */
function told(play, what, ended, expected) {
    const { exit, errors, at, seconds } = ended;
    const outcome = exit === 0 ? 'pass' : `closed (exit ${exit}): ${errors.join(', ')}`;
    play.tell(`  ${at.id.padEnd(10)} ${what.padEnd(34)} ${outcome}  ${seconds.toFixed(1)} s`);
    if (isAsExpected(ended, expected))
        return ended;
    play.surprises.push(`${what}: expected ${inWords(expected)}, got ${outcome}`);
    if (ended.stderr !== '')
        play.tell(ended.stderr.replace(/^/gm, '    '));
    return ended;
}
function isAsExpected({ exit, errors }, expected) {
    if (expected === 'pass')
        return exit === 0 && errors.length === 0;
    return exit === 1 && errors.join() === [...expected.errors].sort().join();
}
const inWords = (expected) => expected === 'pass' ? 'pass' : `exit 1 with exactly ${expected.errors.join(', ')}`;

// EXTERNAL MODULE: ./machine/tool.js
var tool = __webpack_require__(85197);
// EXTERNAL MODULE: ./main/demo/site.js
var site = __webpack_require__(43368);
;// CONCATENATED MODULE: ./main/demo/step.js



const STEP_DEADLINE_MS = 80_000;
const MAX_REPORT_BYTES = 16 * 1024 * 1024;
/**
 * Runs a command in a site's clone of the repository, as a process of its own. It gets nothing of our environment but
 * what a program needs to start: its output goes to us and not to whatever service may run the demo.
 */
async function runStep(cli, at, command, options) {
    const { PATH, HOME, LANG, TMPDIR } = process.env;
    const common = ['--repository', site/* REPOSITORY */.Bw, '--trusted-ref', 'origin/main', '--format', 'json'];
    const started = performance.now();
    const result = await (0,tool/* runTool */.q)(asUser(at, [process.execPath, cli, command, ...common, ...options]), {
        cwd: at.checkout,
        env: { PATH, HOME, LANG, TMPDIR },
        timeoutMs: STEP_DEADLINE_MS,
        maxOutputBytes: MAX_REPORT_BYTES,
    });
    const seconds = (performance.now() - started) / 1000;
    const report = parsed(result.stdout);
    const said = { exit: result.exit, stderr: result.stderr, at, seconds };
    return report === undefined
        ? { ...said, report: null, errors: ['no report'] }
        : { ...said, report, errors: errorCodes(report) };
}
const asUser = ({ user }, argv) => user === undefined ? argv : ['runuser', '-u', user, '--', ...argv];
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function errorCodes(report) {
    const errors = (0,json/* listAt */.gT)(report, 'findings').filter((finding) => (0,json.at)(finding, 'severity') === 'error');
    return [...new Set(errors.map((finding) => (0,json/* textAt */.$6)(finding, 'code')))].sort();
}

;// CONCATENATED MODULE: ./main/demo/pipeline.js





/** Plan, check the data, train, test: a step runs where the plan says, on the machine of that hospital. */
async function buildAndTest(play, variant, verdict) {
    play.tell(`${variant}:`);
    const plan = await planned(play, variant);
    const context = { play, plan, variant };
    const validated = await validate(context);
    const trained = await step(context, { command: 'train', step: 'train', options: ['--run', trainer(play, variant)] });
    const tested = await step(context, { command: 'model-test', step: 'test', expected: verdict });
    return { variant, plan, validated, trained, tested };
}
/** Releases what a run made to each destination of the plan. */
async function release(play, { plan, variant }, expected = 'pass') {
    const destinations = (0,json/* entriesAt */.ws)(plan.report, 'steps', 'deploy', 'destinations').map(([name]) => name);
    const ended = new Map();
    for (const name of destinations)
        ended.set(name, await deploy(play, { plan, variant }, name, expected));
    return ended;
}
const deploy = (play, run, destination, expected) => step({ play, ...run }, { command: 'deploy', step: 'deploy', instance: { destination }, expected });
async function planned(play, variant) {
    const [first] = play.stage.sites;
    if (first === undefined)
        throw new Error('no site');
    const evidence = evidenceFolder(first, variant);
    await (0,promises_.mkdir)(evidence, { recursive: true });
    const ended = await runStep(play.stage.cli, first, 'plan', ['--evidence', evidence]);
    await handOver(play.stage.sites, first, variant);
    return told(play, 'plan', ended, 'pass');
}
async function validate(context) {
    const ended = new Map();
    for (const [partition] of (0,json/* entriesAt */.ws)(context.plan.report, 'steps', 'data-validate', 'partitions')) {
        ended.set(partition, await step(context, { command: 'data-validate', step: 'data-validate', instance: { partition } }));
    }
    return ended;
}
async function step({ play, plan, variant }, call) {
    const [[, instance] = []] = Object.entries(call.instance ?? {});
    const site = siteOf(play, plan, call.step, instance);
    const ended = await runStep(play.stage.cli, site, call.command, flagsOf(play, site, variant, call));
    await handOver(play.stage.sites, site, variant);
    return told(play, instance === undefined ? call.step : `${call.step} ${instance}`, ended, call.expected ?? 'pass');
}
const READS_DATA = ['data-validate', 'model-test'];
function flagsOf({ enginePath }, site, variant, { command, step, instance, options = [] }) {
    const which = Object.entries(instance ?? {}).flatMap(([kind, id]) => [`--${kind}`, id]);
    const engine = enginePath !== undefined && READS_DATA.includes(command) ? ['--engine-path', enginePath] : [];
    const places = ['--site-file', site.siteFile, '--evidence', evidenceFolder(site, variant)];
    return ['--step', step, ...which, ...places, ...engine, ...options];
}
/** The hospital whose runner the plan chose: `rotterdam-runner` stands in Rotterdam. */
function siteOf({ stage }, plan, stepId, instance) {
    const target = targetOf(plan, stepId, instance);
    const site = stage.sites.find(({ id }) => target === `${id}-runner`);
    if (site === undefined)
        throw new Error(`the plan places ${stepId} at no hospital`);
    return site;
}
function targetOf({ report }, stepId, instance) {
    if (instance === undefined)
        return (0,json/* textAt */.$6)(report, 'steps', stepId, 'target');
    const each = ['partitions', 'destinations'].map((kind) => (0,json/* textAt */.$6)(report, 'steps', stepId, kind, instance, 'target'));
    return each.join('');
}
function trainer({ programs }, variant) {
    return programs === 'node' ? `node train.mjs ${variant}` : `python3 python/train.py ${variant}`;
}


/***/ }),

/***/ 43368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   QZ: () => (/* binding */ layOutSite),
/* harmony export */   bo: () => (/* binding */ SITES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58222);




const SITES = [
    { id: 'rotterdam', origin: 'tumour-registry/nl', data: 'rotterdam.csv', destination: 'rotterdam-ward' },
    { id: 'berlin', origin: 'tumour-registry/de', data: 'gbsg.csv', destination: 'berlin-ward' },
];
const OWNER_ONLY = 0o700;
const OWNER_FILE = 0o600;
const DIGEST_KEY_BYTES = 32;
/** Lays out a site as its administrator would: the data, fresh keys, the site file that says where what lies. */
async function layOutSite(plan, root, example, cli) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, plan.id);
    for (const each of ['data', 'keys', 'ward', 'state'])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, each), { recursive: true, mode: OWNER_ONLY });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(example, 'data', plan.data), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'data', plan.data));
    const { publicKey, privateKey } = (0,_evidence_ed25519_js__WEBPACK_IMPORTED_MODULE_3__.generateEd25519)();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'keys/site.pem'), privateKey, { mode: OWNER_FILE });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'keys/digest.key'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(DIGEST_KEY_BYTES), { mode: OWNER_FILE });
    const siteFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'site.yml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(siteFile, siteText(plan, folder, cli));
    return { id: plan.id, folder, checkout: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'checkout'), siteFile, publicKey };
}
/** JSON's quotes are YAML's, so that a folder with blanks or quotes in its name stays one value. */
const siteText = ({ id, origin, data, destination }, folder, cli) => `version: 1
location: ${id}
repositories: [${REPOSITORY}]
environments: [${id}]
partitions: {${origin}: {path: data/${data}, format: csv}}
stores: {exchange: ../exchange}
destinations: {${destination}: ward}
signer:
  command: ${JSON.stringify([
    process.execPath,
    cli,
    'sign-site',
    '--site-file',
    (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'site.yml'),
    '--key',
    (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'keys/site.pem'),
])}
digest-key: keys/digest.key
state: state
`;
const REPOSITORY = 'study-group/two-hospitals';


/***/ }),

/***/ 28479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41805);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96371);


/** What the demo showed, for a person. */
function summary(shown) {
    const { champion, candidate, others, released, gates, surprises, seconds } = shown;
    return [
        '',
        ...section('Where each step ran, and why', placements(candidate)),
        ...section('Where it may not run, and why not', refusals(candidate)),
        ...section('What the data looks like', dataChecks(candidate)),
        ...section('How the model did on the German patients', modelTests(candidate)),
        ...section('How its champion had done, released before it', modelTests(champion)),
        ...section('What was released where', [...released].map(([where, { report }]) => releaseLine(where, report))),
        ...section('Other models', others.flatMap((run) => [`${run.variant}: ${verdictOf(run)}`, ...indented(modelTests(run))])),
        ...section('Gates that closed', gates.map(({ what, ended }) => `${what}: ${ended.errors.join(', ')}`)),
        ...section(surprises.length === 0 ? 'All as it must be' : 'NOT AS IT MUST BE', [
            ...surprises,
            `${seconds.toFixed(0)} s. Both hospitals are folders of one user of this machine: that each step kept to its own site is`,
            'the work of the site files here. In earnest they are two machines, or two users (see the README).',
        ]),
    ].join('\n');
}
const section = (title, lines) => [title, ...indented(lines), ''];
const indented = (lines) => lines.map((line) => `  ${line}`);
function placed({ plan }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(plan.report, 'steps').flatMap(([step, decision]) => {
        const instances = [...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(decision, 'partitions'), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(decision, 'destinations')];
        if (instances.length === 0)
            return [{ name: step, target: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$r)(plan, step), placement: decision }];
        return instances.map(([name, placement]) => ({
            name: `${step} ${name}`,
            target: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$r)(plan, step, name),
            placement,
        }));
    });
}
const placements = (run) => placed(run).map(({ name, target, placement }) => {
    const others = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(placement, 'allowed').filter((each) => each !== target);
    const why = others.length === 0 ? 'the only one allowed' : `nearest to its data; also allowed: ${others.join(', ')}`;
    return `${name.padEnd(24)} ${target.padEnd(18)} ${why}`;
});
const refusals = (run) => placed(run).flatMap(({ name, placement }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesAt */ .ws)(placement, 'rejected').flatMap(([target, reasons]) => reasonsOf(reasons).map((reason, index) => {
    const [step, where] = index === 0 ? [name, target] : ['', ''];
    return `${step.padEnd(24)} ${where.padEnd(18)} ${reason}`;
})));
/** What the codes of a refusal mean here; the code itself stands beside it. */
const IN_WORDS = {
    'placement/place-unknown': 'nobody can say where it is',
    'placement/denied-by-rule': 'a rule forbids it',
    'placement/operator-outside': 'run by a company under foreign law',
};
function reasonsOf(reasons) {
    const each = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(reasons).map((reason) => {
        const [code, rule, at] = ['code', 'rule', 'at'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(reason, key));
        const words = IN_WORDS[code ?? ''] === undefined ? '' : `${IN_WORDS[code ?? '']}: `;
        return `${words}${code}${rule === '' ? '' : ` by ${rule}`} (${at})`;
    });
    return [...new Set(each)];
}
const dataChecks = ({ validated }) => [...validated].map(([partition, { report }]) => {
    const checks = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(report, 'checks');
    const passed = checks.filter((check) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(check, 'status') === 'pass').length;
    return `${partition}: ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(report, 0, 'rows')} rows, ${passed} of ${checks.length} checks passed`;
});
function modelTests({ tested }) {
    const { report } = tested;
    const rows = `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(report, 0, 'rows', 'labelled')} patients with a label, ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(report, 0, 'rows', 'unlabelled')} without`;
    return [rows, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(report, 'tests').map(testLine)];
}
function testLine(test) {
    const what = `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(test, 'name')} ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(test, 2, 'limit')} on ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(test, 'slice')}`;
    const begin = `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(test, 'status').padEnd(12)} ${what}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(test, 'observed') === null)
        return `${begin}: withheld here (it would tell of too few patients, or others read this screen)`;
    const interval = `95 % interval ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(test, 3, 'interval', 0)} to ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(test, 3, 'interval', 1)}`;
    const how = `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(test, 'method')}, n = ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(test, 0, 'n')}`;
    return `${begin}: ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(test, 3, 'observed')} (${interval}; ${how})`;
}
const verdictOf = ({ tested }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tested.report, 'verdict');
/** What the destination itself says it serves now, and what it served before. */
function releaseLine(where, report) {
    const [before, after] = ['before', 'after'].map((when) => digestOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(report, 'destinations', where, when)));
    return `${where.padEnd(16)} ${after} (before: ${before?.slice(0, SHORT)}…)`;
}
const SHORT = 19;
const digestOf = (observed) => typeof observed === 'string' ? observed : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(observed, 'digest');


/***/ })

};
