export const id = 8422;
export const ids = [8422];
export const modules = {

/***/ 27662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./domain/gate/gate.js + 5 modules
var gate_gate = __webpack_require__(34533);
// EXTERNAL MODULE: ./domain/gate/served.js
var gate_served = __webpack_require__(31479);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/release/release-id.js
var release_id = __webpack_require__(95471);
// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
// EXTERNAL MODULE: ./commands/admit.js + 2 modules
var admit = __webpack_require__(27856);
;// CONCATENATED MODULE: ./commands/deploy/destination.js

/** Looks at what is served, which takes no lease and changes nothing, and gives back what the work has taken. */
async function withDestination(order, admission, host, ports, work) {
    const destination = await lookedAt(order, admission, host, ports);
    try {
        return await work(destination);
    }
    finally {
        await destination.target?.close();
    }
}
async function lookedAt(order, admission, { run }, ports) {
    const { destination, manifest } = order;
    try {
        const target = await ports.deployTarget({
            type: 'directory',
            destination,
            root: admission.site.destinationRoot(destination),
            holder: `${run.repository} run ${run.run} ${admission.step.id} ${destination}`,
            leaseSeconds: manifest.lease.seconds,
        });
        return { target, served: await target.current(), unseen: [] };
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal'))
            throw thrown;
        return { target: undefined, served: undefined, unseen: thrown.findings };
    }
}

// EXTERNAL MODULE: ./commands/deploy/order.js + 2 modules
var deploy_order = __webpack_require__(38307);
// EXTERNAL MODULE: ./commands/deploy/question.js + 2 modules
var deploy_question = __webpack_require__(22541);
;// CONCATENATED MODULE: ./commands/deploy/releasing.js



const DONE = {
    'kept-old': 'what it served before stays',
    'kept-new': 'what it had begun to serve is whole and stays',
    'took-back': 'what it had begun to serve was not whole and was taken back',
};
/** Mends, stages, promotes, reads back; and goes back to what was served where that fails. */
async function releaseTo(target, releasing) {
    const { destination, release, dryRun } = releasing;
    if (dryRun) {
        await target.ready();
        return rehearse(await target.current(), releasing);
    }
    const recovered = mended(destination, await target.recover());
    const before = await target.current();
    const found = [...recovered, ...damaged(destination, before)];
    if (before?.whole && before.digest === release.digest)
        return alreadyThere(destination, before, found);
    const against = releasing.mayReplace(before);
    if (against.length > 0)
        return { verdict: 'fail', before, after: before, findings: [...found, ...against] };
    const prepared = await target.prepare(release, releasing.key);
    const promoted = await promote(target, prepared, before, destination);
    if (promoted.verdict === 'fail')
        return { ...promoted, before, findings: [...found, ...promoted.findings] };
    return { ...promoted, before, findings: [...found, ...(await tidied(target, releasing.keep))] };
}
function rehearse(before, { destination }) {
    const findings = [...damaged(destination, before), (0,finding/* note */.N4)('release/dry-run', { destination: (0,labelled.id)(destination) })];
    return { verdict: 'pass', before, after: before, findings };
}
const mended = (destination, recovered) => recovered === 'nothing'
    ? []
    : [(0,finding/* note */.N4)('release/recovered', { destination: (0,labelled.id)(destination), done: (0,labelled.id)(DONE[recovered]) })];
/** Somebody changed it, which somebody must hear; and no reason not to release: what was tested replaces it. */
const damaged = (destination, before) => before === undefined || before.whole
    ? []
    : [(0,finding/* warning */.$e)('release/current-damaged', { destination: (0,labelled.id)(destination), release: (0,release_id/* shownRelease */.zM)(before) })];
function alreadyThere(destination, before, found) {
    const params = { destination: (0,labelled.id)(destination), release: (0,release_id/* shownRelease */.zM)(before) };
    return { verdict: 'pass', before, after: before, findings: [...found, (0,finding/* note */.N4)('release/already-current', params)] };
}
async function promote(target, prepared, before, destination) {
    try {
        return { verdict: 'pass', after: await target.promote(prepared, before), findings: [] };
    }
    catch (thrown) {
        // Every other refusal came before the switch: what was served is served still.
        if (!isRefusal(thrown) || !thrown.findings.some(({ code }) => code === 'release/read-back-differs'))
            throw thrown;
        const back = await goBack(target, before, destination);
        return { verdict: 'fail', after: back.after, findings: [...thrown.findings, ...back.findings] };
    }
}
async function goBack(target, before, destination) {
    try {
        // Serving nothing is better than serving what nobody tested.
        const after = await target.rollback(before?.whole ? before : undefined);
        const told = after === undefined
            ? (0,finding/* error */.z3)('release/withdrawn', { destination: (0,labelled.id)(destination) })
            : (0,finding/* error */.z3)('release/rolled-back', { destination: (0,labelled.id)(destination), release: (0,release_id/* shownRelease */.zM)(after) });
        return { after, findings: [told] };
    }
    catch (thrown) {
        if (!isRefusal(thrown))
            throw thrown;
        return { after: undefined, findings: thrown.findings };
    }
}
/** What cannot be tidied up is told; the release stands. */
async function tidied(target, keep) {
    try {
        await target.collectGarbage(keep);
        return [];
    }
    catch (thrown) {
        if (!isRefusal(thrown))
            throw thrown;
        return thrown.findings.map((finding) => ({ ...finding, severity: 'warning' }));
    }
}
const isRefusal = (thrown) => thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal';

// EXTERNAL MODULE: ./commands/deploy/report.js
var report = __webpack_require__(82770);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/gate/model.js
var model = __webpack_require__(5877);
// EXTERNAL MODULE: ./commands/store-of.js
var store_of = __webpack_require__(11415);
;// CONCATENATED MODULE: ./commands/deploy/staging.js




/** Fetches what the evidence says was tested into a folder of the site, for as long as the work takes. */
async function withStaged(artifact, shown, on, ports, work) {
    const scratch = await ports.trees.scratch(on.site.stateRoot, 'deploy');
    try {
        const tree = (0,external_node_path_.join)(scratch, 'model');
        const [tested, ...others] = (0,model/* testedDigests */.v)(artifact.artifact, shown);
        // Nothing was tested, or nobody can say what: the gate is closed whatever lies in the store.
        if (tested === undefined || others.length > 0)
            return await work({ tree, digest: undefined, findings: [] });
        return await work({ tree, ...(await fetchInto(tree, tested, artifact, on, ports)) });
    }
    finally {
        await ports.trees.remove(scratch);
    }
}
async function fetchInto(tree, tested, { store: storeId }, on, ports) {
    const store = await (0,store_of/* storeOf */.x)(storeId, on, ports);
    try {
        await store.fetch(tested, tree);
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_ && thrown.kind === 'refusal')
            return { digest: undefined, findings: thrown.findings };
        throw thrown;
    }
    // Hashed again by ourselves: what a store says is not what lies here.
    return { digest: await ports.trees.digest(tree), findings: [] };
}

;// CONCATENATED MODULE: ./commands/deploy/deploy.js













/** Asks the gate, for the very bytes to be released; releases them only if it opens. */
const deploy = async (inputs, host, ports) => {
    const statements = (0,envelope/* decodeEvidence */.kw)(inputs.evidence);
    const admission = await (0,admit/* admit */.w4)('deploy-hybrid', inputs, host, ports);
    refuseUnreviewed(admission, inputs);
    const order = await (0,deploy_order/* readOrder */.R)(admission, inputs.release, host);
    const shown = await (0,deploy_question/* shownBy */.L)(statements, admission, host, ports);
    return withDestination(order, admission, host, ports, (destination) => withStaged(order.artifact, shown, admission, ports, async (staged) => {
        const asking = await askingOf(admission, destination, host);
        const question = await (0,deploy_question/* gateQuestion */.K)(admission, order, shown, staged, asking, host);
        const gate = (0,gate_gate/* judgeGate */.$)(question);
        const releaseId = (0,release_id/* releaseIdOf */.MQ)(host.run.run, staged.digest);
        const open = gate.verdict === 'pass';
        const released = open ? await release({ inputs, order, staged, releaseId, question, destination }) : undefined;
        return outcomeOf({ question, gate, releaseId, released }, order, admission, inputs.dryRun);
    }));
};
/** An event caps what is read; what is public may be read by anybody's code, and still not be put live by it. */
function refuseUnreviewed({ situation: { event }, step }, { dryRun }) {
    if (event === 'trusted' || dryRun)
        return;
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('placement/event-cannot-release', { step: (0,labelled.id)(step.id), event: (0,labelled.id)(event) }, step.at));
}
async function askingOf({ policy, texts }, { served, unseen }, host) {
    const { run } = host;
    const asksJobs = run.host === 'github' && policy.release.evidence === 'same-run';
    const jobs = asksJobs ? await host.jobs() : undefined;
    return { run, jobs, plan: texts.plan, served: served ?? 'nothing', unseen };
}
function release({ inputs, order, staged, releaseId, question, destination: { target } }) {
    const tested = (0,gate_served/* testedAt */.HV)(question);
    if (staged.digest === undefined || tested === undefined || target === undefined) {
        throw new Error('an open gate without a staged model, its test or its destination');
    }
    return releaseTo(target, {
        destination: order.destination,
        release: { id: releaseId, digest: staged.digest, tested, tree: staged.tree },
        key: releaseId,
        keep: order.manifest.keep,
        dryRun: inputs.dryRun,
        mayReplace: (served) => (0,gate_served/* mayReplace */.kA)(served, question),
    });
}
function outcomeOf(reported, order, admission, dryRun) {
    const { gate, released } = reported;
    const verdict = released?.verdict ?? gate.verdict;
    const served = released?.after;
    return {
        verdict,
        findings: [...admission.findings, ...gate.reasons, ...(released?.findings ?? [])],
        outputs: {
            verdict: (0,labelled.id)(verdict),
            'dry-run': (0,labelled.id)(String(dryRun)),
            ...(served === undefined ? {} : { release: (0,release_id/* shownRelease */.zM)(served) }),
        },
        summary: (0,report/* deployReport */.yQ)(reported),
        evidence: statementsOf(reported, order, admission, dryRun),
    };
}
function statementsOf({ question, gate, released }, order, admission, dryRun) {
    const { artifact, manifestDigest } = order;
    const digest = question.staged.get(artifact.artifact);
    const common = {
        subjects: digest === undefined ? {} : { [artifact.artifact]: digest },
        materials: {},
        texts: manifestDigest === undefined ? {} : { release: manifestDigest },
    };
    const codes = [...new Set(gate.reasons.map(({ code }) => code))];
    const facts = { 'dry-run': dryRun };
    const gateStatement = {
        ...admission.statement({ ...common, verdict: gate.verdict, codes, facts }),
        kind: 'gate',
    };
    if (released === undefined || dryRun)
        return [gateStatement];
    return [gateStatement, admission.statement({ ...common, ...deployed(released) })];
}
const deployed = ({ verdict, findings, before, after }) => ({
    verdict,
    codes: [...new Set(findings.map(({ code }) => code))],
    facts: {
        release: nameIn(after),
        generation: after?.generation ?? 0,
        'replaced-release': nameIn(before),
    },
});
function nameIn(observed) {
    if (observed === undefined)
        return 'none';
    return (0,release_id/* isReleaseId */.F3)(observed.release, observed.digest) ? observed.release : 'unknown';
}


/***/ }),

/***/ 11415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
/** A store of the policy, as this site can reach it. */
function storeOf(storeId, { policy, site }, ports) {
    const entry = policy.stores.get(storeId);
    if (entry === undefined)
        throw new Error('a policy in normal form has the stores it names');
    const { id, type } = entry;
    return ports.store({ id, type, ...(type === 'file' ? { root: site.storeRoot(id) } : {}) });
}


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


/***/ })

};
