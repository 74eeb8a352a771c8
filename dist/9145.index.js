export const id = 9145;
export const ids = [9145,8222];
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

/***/ 39145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo),
  enginePath: () => (/* binding */ enginePath)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./main/demo/pipeline.js + 3 modules
var pipeline = __webpack_require__(96371);
// EXTERNAL MODULE: ./machine/trees.js + 4 modules
var trees = __webpack_require__(60361);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./machine/tool.js
var tool = __webpack_require__(85197);
;// CONCATENATED MODULE: ./main/demo/git.js


const GIT_DEADLINE_MS = 30_000;
/** The demo's repository is its own: neither the user's settings nor the user's name play a part in it. */
const environment = () => ({
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: external_node_os_.devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Study group',
    GIT_AUTHOR_EMAIL: 'study-group@example.org',
    GIT_COMMITTER_NAME: 'Study group',
    GIT_COMMITTER_EMAIL: 'study-group@example.org',
});
/** Runs git and returns what it prints. */
async function git(cwd, ...args) {
    const result = await (0,tool/* runTool */.q)(['git', ...args], { cwd, env: environment(), timeoutMs: GIT_DEADLINE_MS });
    if (result.exit !== 0)
        throw new Error(`git ${args[0]} failed: ${result.stderr}`);
    return result.stdout.trim();
}

// EXTERNAL MODULE: ./main/demo/site.js
var site = __webpack_require__(43368);
;// CONCATENATED MODULE: ./main/demo/stage.js





const SPEC = 'model-tests.yml';
/** What lies at the sites alone, and what is not part of the pipeline. */
const NOT_IN_REPOSITORY = ['data', 'site', 'model-tests.champion.yml', 'study.mjs', 'node_modules', '.venv'];
/** Makes the stage anew. `root` must be a folder of ours: what lay there before is removed. */
async function setStage(root, cli, programs) {
    const example = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(cli)), 'examples/two-hospitals');
    await trees/* machineTrees */.h7.remove(root);
    const exchange = (0,external_node_path_.join)(root, 'exchange');
    await (0,promises_.mkdir)(exchange, { recursive: true });
    const sites = await Promise.all(site/* SITES */.bo.map((plan) => (0,site/* layOutSite */.QZ)(plan, root, example, cli)));
    const stage = { root, cli, example, sites, exchange, desk: (0,external_node_path_.join)(root, 'desk') };
    await makeRepository(stage, example, programs);
    return stage;
}
async function makeRepository({ root, desk, sites }, example, programs) {
    const origin = (0,external_node_path_.join)(root, `${site/* REPOSITORY */.Bw}.git`);
    await (0,promises_.mkdir)(origin, { recursive: true });
    await git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
    await (0,promises_.cp)(example, desk, {
        recursive: true,
        dereference: true,
        filter: (path) => !isLeftOut(path.slice(example.length + 1)),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(desk, SPEC), await specOf(example, 'model-tests.champion.yml', programs));
    await (0,promises_.writeFile)((0,external_node_path_.join)(desk, '.github/trust.yml'), trustText(sites));
    await git(desk, 'init', '--quiet', '--initial-branch=main');
    await git(desk, 'remote', 'add', 'origin', origin);
    await publish(desk, 'Start the study with the champion');
    for (const { checkout } of sites)
        await git(root, 'clone', '--quiet', origin, checkout);
}
/** The spec of an era of the study, with the predictor of the chosen pair of programs. */
async function specOf(example, file, programs) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(example, file), 'utf8');
    return programs === 'node' ? text : text.replace('[node, predict.mjs]', '[python3, python/predict.py]');
}
/** The candidate's time: the bar is higher, and a champion is there to compare with. */
async function raiseTheBar(stage, programs) {
    const spec = await specOf(stage.example, SPEC, programs);
    await commitChange(stage, SPEC, () => spec, 'Ask more of the next model', 'pull');
}
const isLeftOut = (path) => NOT_IN_REPOSITORY.some((each) => path === each || path.startsWith(`${each}/`));
const trustText = (sites) => ['version: 1', 'sites:', ...sites.map(({ id, publicKey }) => `  ${id}: ["${publicKey}"]`), ''].join('\n');
async function publish(desk, message) {
    await git(desk, 'add', '--all');
    await git(desk, 'commit', '--quiet', '-m', message);
    await git(desk, 'push', '--quiet', 'origin', 'main');
}
/**
 * Changes a file on the default branch. With `pull` both sites go on from there; with `fetch` a run that has begun goes
 * on from its own commit, while the default branch, whose texts decide, has moved.
 */
async function commitChange(stage, file, change, why, how) {
    const path = (0,external_node_path_.join)(stage.desk, file);
    const before = await (0,promises_.readFile)(path, 'utf8');
    const after = change(before);
    if (after === before)
        throw new Error(`${file} was not changed`);
    await (0,promises_.writeFile)(path, after);
    await publish(stage.desk, why);
    await reachSites(stage, how);
}
/** Takes the last commit back, by a new one. */
async function takeBack(stage) {
    await git(stage.desk, 'revert', '--no-edit', 'HEAD');
    await git(stage.desk, 'push', '--quiet', 'origin', 'main');
    await reachSites(stage, 'fetch');
}
async function reachSites({ sites }, how) {
    const args = how === 'pull' ? ['--ff-only'] : [];
    for (const { checkout } of sites)
        await git(checkout, how, '--quiet', ...args);
}

;// CONCATENATED MODULE: ./main/demo/gates.js




/** The code of each guard. */
const WORSE_MODEL = ['gate/not-passed'];
const FORBIDDEN_SITE = ['placement/destination-denied'];
const CHANGED_MODEL = ['store/digest-differs'];
/** Tried while the champion is served that it was compared with: later, that alone would keep the gate closed. */
async function closeForWorse(play, worse) {
    play.tell('A gate must close:');
    const ended = await (0,pipeline/* deploy */.gg)(play, worse, 'berlin-ward', { errors: WORSE_MODEL });
    return { what: 'a worse model', ended };
}
/** Two more ways to try; one guard must stop each of the three, with the code of that guard and no other. */
async function closeForChanges(play, good) {
    play.tell('Two more gates must close:');
    return [await forbiddenSite(play, good), await changedModel(play, good)];
}
/** The study board decides that no model may be in Germany. What was tested and allowed before is not any more. */
async function forbiddenSite(play, good) {
    const rule = '  - {id: not-in-germany, effect: deny, data: {classification-at-least: confidential}, to: {places: [DE]}}\n';
    const change = (text) => text.replace(/^rules:\n/m, `$&${rule}`);
    await commitChange(play.stage, '.github/residency.yml', change, 'Stop in Germany', 'fetch');
    const ended = await (0,pipeline/* deploy */.gg)(play, good, 'berlin-ward', { errors: FORBIDDEN_SITE });
    await takeBack(play.stage);
    return { what: 'a policy that forbids the site', ended };
}
/** Somebody on the share changes one coefficient of the model that passed. */
async function changedModel(play, good) {
    for (const file of await modelFiles(play.stage.exchange)) {
        await (0,promises_.chmod)(file, 0o600);
        await (0,promises_.writeFile)(file, (await (0,promises_.readFile)(file, 'utf8')).replace(/"intercept": -?\d/, '"intercept": 9'));
    }
    const ended = await (0,pipeline/* deploy */.gg)(play, good, 'rotterdam-ward', { errors: CHANGED_MODEL });
    return { what: 'a model file changed after its test', ended };
}
async function modelFiles(exchange) {
    const names = await (0,promises_.readdir)(exchange, { recursive: true });
    return names.filter((name) => name.endsWith('model.json')).map((name) => (0,external_node_path_.join)(exchange, name));
}

;// CONCATENATED MODULE: ./main/demo/demo.js





/** The example on real data: a champion, its successor, models that must not pass, and three gates that must close. */
async function demo({ cli, root, programs, tell }) {
    const started = performance.now();
    tell(`Setting up two hospitals in ${root}`);
    const stage = await setStage(root, cli, programs);
    const play = { stage, programs, enginePath: enginePath(cli), tell, surprises: [] };
    const champion = await (0,pipeline/* buildAndTest */.aG)(play, 'champion', 'pass');
    await (0,pipeline/* release */._r)(play, champion);
    await raiseTheBar(stage, programs);
    const others = await otherVerdicts(play);
    const worse = await closeForWorse(play, worst(others));
    const candidate = await (0,pipeline/* buildAndTest */.aG)(play, 'candidate', 'pass');
    const released = await (0,pipeline/* release */._r)(play, candidate);
    const gates = [worse, ...(await closeForChanges(play, candidate))];
    const seconds = (performance.now() - started) / 1000;
    return { champion, candidate, released, others, gates, surprises: play.surprises, seconds };
}
/** The trees are a package of Node; the other pair of programs has no twin of them. */
async function otherVerdicts(play) {
    // Its area is not shown to be large enough, and more positive lymph nodes lower the risk that it tells some patients.
    const errors = ['model/test-failed', 'model/test-inconclusive'];
    const forest = play.programs === 'node' ? [await (0,pipeline/* buildAndTest */.aG)(play, 'forest', { errors })] : [];
    return [...forest, await (0,pipeline/* buildAndTest */.aG)(play, 'small', { errors: ['model/test-failed'] })];
}
function worst(runs) {
    const last = runs.at(-1);
    if (last === undefined)
        throw new Error('no model failed');
    return last;
}
/** The data engine, where `npm ci` put it; elsewhere the steps get it by themselves. */
function enginePath(cli) {
    const name = `@duckdb/node-bindings-${process.platform}-${process.arch}`;
    try {
        return (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(cli).resolve(`${name}/package.json`));
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


/***/ })

};
