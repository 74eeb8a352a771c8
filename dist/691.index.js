export const id = 691;
export const ids = [691];
export const modules = {

/***/ 44517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ DEFAULT_MANIFEST_PATH)
/* harmony export */ });
const DEFAULT_MANIFEST_PATH = '.github/release.yml';


/***/ }),

/***/ 61952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ sourceFindings),
/* harmony export */   Wf: () => (/* binding */ nameReused),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   mf: () => (/* binding */ PUBLIC_ISSUER)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** The service itself; a server of one's own and `*.ghe.com` have issuers of their own. */
const PUBLIC_ISSUER = 'token.actions.githubusercontent.com';
/**
 * A name goes into the subject as it is, so it may hold nothing that means something there (`:`) or in a condition of a
 * cloud (`*`, `?`, `${`).
 */
const ENVIRONMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._/ -]{0,253}[A-Za-z0-9])?$/;
/** The subject of a target's jobs, exactly; or why there is none that only they have. */
function subjectOf(source, { id: target, environment, at }) {
    if (environment === undefined)
        return (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('guardrail/no-environment', { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(target) }, at);
    if (!ENVIRONMENT.test(environment))
        return (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('guardrail/environment-name', { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(target), environment: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(environment) }, at);
    return `repo:${nameIn(source)}:environment:${environment}`;
}
function nameIn({ subject, repository, repositoryId = '', ownerId = '' }) {
    const [owner = '', name = ''] = repository.split('/');
    return subject === 'names' ? `${owner}/${name}` : `${owner}@${ownerId}/${name}@${repositoryId}`;
}
/** What speaks against a source before any target is looked at. */
function sourceFindings({ subject, issuer, repositoryId, ownerId }) {
    if (subject === 'names')
        return [];
    // https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
    if (issuer.endsWith('/_services/token'))
        return [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('guardrail/no-immutable-subject', { issuer: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(issuer) })];
    const ids = { 'repository-id': repositoryId, 'owner-id': ownerId };
    return Object.entries(ids).flatMap(([name, value]) => value === undefined ? [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/missing', { name: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name) })] : []);
}
/** Whoever gets the name of a repository that was given up is let in, where nothing but the name is asked for. */
const nameReused = ({ repository }) => (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('guardrail/name-reused', { repository: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(repository) });


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


/***/ }),

/***/ 44679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isUnattended),
/* harmony export */   W: () => (/* binding */ terminalControlPlane)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95481);

/**
 * Where what we print on a terminal goes: nowhere else than this machine, unless a CI service reads along. Of those we
 * know GitHub's address; of the others nobody can say where they are.
 */
function terminalControlPlane(environment) {
    if (environment.GITHUB_ACTIONS === 'true')
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .controlPlaneOf */ .NQ)(environment.GITHUB_SERVER_URL ?? '');
    return isCi(environment) ? 'unknown' : 'local';
}
/** What services set that do not all set `CI`. */
const SERVICES = [
    ...['JENKINS_URL', 'HUDSON_URL', 'BUILD_ID', 'BUILD_NUMBER', 'CONTINUOUS_INTEGRATION', 'TF_BUILD', 'GITLAB_CI'],
    ...['TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'bamboo_buildKey', 'GO_PIPELINE_NAME', 'BUILDKITE', 'DRONE'],
    ...['BITBUCKET_BUILD_NUMBER', 'PROW_JOB_ID', 'SEMAPHORE', 'HARNESS_BUILD_ID', 'ARGO_TEMPLATE'],
];
const isCi = (environment) => (isSet(environment.CI) && environment.CI !== 'false') || SERVICES.some((name) => isSet(environment[name]));
const isSet = (value) => value !== undefined && value !== '';
/** Whether a service runs us, so that nobody has looked at what lies here. */
const isUnattended = (environment) => environment.GITHUB_ACTIONS === 'true' || isCi(environment);


/***/ }),

/***/ 77679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ troubleAsFinding),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _files_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38233);
/* harmony import */ var _machine_git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69387);




/** Asks git about a file, a ref or a folder; what git cannot do for the user is told as a finding. */
async function troubleAsFinding(path, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!(thrown instanceof _machine_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .GitTrouble */ .Y4))
            throw thrown;
        throw refusalFor(thrown, path);
    }
}
function refusalFor(trouble, path) {
    switch (trouble.kind) {
        case 'no-git':
            return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('host/no-git'));
        case 'no-repository':
            return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('host/no-repository'));
        case 'not-a-file':
            return unreadable(path);
        case 'too-large':
            return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_files_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path));
        case 'failed':
            return trouble;
    }
}
const unreadable = (path) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/unreadable', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)(path) }, (0,_files_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(path)));


/***/ }),

/***/ 30658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ localHost),
  W: () => (/* binding */ repositoryAround)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/policy/surface-caps.js
var surface_caps = __webpack_require__(34078);
// EXTERNAL MODULE: ./machine/git.js
var git = __webpack_require__(76455);
// EXTERNAL MODULE: ./report/commands.js
var commands = __webpack_require__(24548);
// EXTERNAL MODULE: ./report/formats/text.js
var formats_text = __webpack_require__(44948);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
// EXTERNAL MODULE: ./hosts/once.js
var once = __webpack_require__(22052);
// EXTERNAL MODULE: ./hosts/local/control-plane.js
var control_plane = __webpack_require__(44679);
// EXTERNAL MODULE: ./hosts/local/git-trouble.js
var git_trouble = __webpack_require__(77679);
// EXTERNAL MODULE: ./hosts/local/publish.js
var publish = __webpack_require__(69698);
;// CONCATENATED MODULE: ./hosts/local/nowhere.js



/**
 * A terminal outside of any repository, or in one without a commit. What asks nothing of it is answered, such as what the
 * catalogue knows of a law; every question to it is refused with the reason why there is none.
 */
function nowhere(why, format) {
    const refuse = () => {
        throw why;
    };
    const ask = async () => refuse();
    const texts = { source: ask, read: ask, list: ask };
    return {
        get run() {
            return refuse();
        },
        attended: false,
        situation: ask,
        repositoryId: ask,
        trusted: texts,
        follow: ask,
        proposed: texts,
        admit: refuse,
        progress: refuse,
        jobs: ask,
        runners: ask,
        publish: async (outcome) => (0,publish/* print */.yy)(outcome, { format, view: (0,mask/* viewOf */.du)(surface_caps/* PUBLIC_ONLY */.J, 'log') }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./evidence/sha256.js
var sha256 = __webpack_require__(72764);
// EXTERNAL MODULE: ./files/utf8.js
var utf8 = __webpack_require__(91406);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
// EXTERNAL MODULE: ./machine/git-objects.js
var git_objects = __webpack_require__(90846);
// EXTERNAL MODULE: ./machine/git-process.js
var git_process = __webpack_require__(69387);
;// CONCATENATED MODULE: ./machine/git-files.js


const MAX_BLOB_BYTES = 4 * 1024 * 1024;
/** So many of the largest fit what one question brings back. */
const BLOBS_AT_ONCE = 7;
/** Files that are asked for at the same time, by repository and commit. */
const waiting = new Map();
/**
 * The bytes of a file as a commit holds it, as text; undefined if the commit has no such file. Each question to git is
 * a process, so what is asked at once is answered by two.
 */
function gitShow(repository, commit, path) {
    return new Promise((resolve, reject) => {
        const key = JSON.stringify([repository, commit]);
        const asked = waiting.get(key);
        if (asked)
            asked.push({ path, resolve, reject });
        else {
            waiting.set(key, [{ path, resolve, reject }]);
            setImmediate(() => {
                const all = waiting.get(key) ?? [];
                waiting.delete(key);
                answer(repository, commit, all).catch((thrown) => {
                    for (const each of all)
                        each.reject(thrown);
                });
            });
        }
    });
}
async function answer(repository, commit, asked) {
    const paths = [...new Set(asked.map(({ path }) => path))];
    const entries = new Map((await (0,git_objects/* gitEntries */.XV)(repository, commit, paths)).map((entry) => [entry.path, entry]));
    const good = [...entries.values()].filter(({ mode, size }) => isFile(mode) && size <= MAX_BLOB_BYTES);
    const texts = await textsOf(repository, [...new Set(good.map(({ id }) => id))]);
    for (const { path, resolve, reject } of asked) {
        const entry = entries.get(path);
        if (entry === undefined)
            resolve(undefined);
        // A link's or folder's content is not what its reader takes it for.
        else if (!isFile(entry.mode))
            reject(new git_process/* GitTrouble */.Y4('not-a-file'));
        else if (!good.includes(entry))
            reject(new git_process/* GitTrouble */.Y4('too-large'));
        else
            resolve(texts.get(entry.id));
    }
}
const isFile = (mode) => /^100\d+$/.test(mode);
/** `git show` would apply text filters that the repository configures; a blob is what was committed. */
async function textsOf(repository, ids) {
    const texts = new Map();
    for (let from = 0; from < ids.length; from += BLOBS_AT_ONCE) {
        const some = ids.slice(from, from + BLOBS_AT_ONCE);
        const blobs = await (0,git_objects/* gitBlobs */.Vq)(repository, some);
        for (const [index, id] of some.entries())
            texts.set(id, (blobs[index] ?? Buffer.alloc(0)).toString('utf8'));
    }
    return texts;
}

// EXTERNAL MODULE: ./hosts/in-order.js
var in_order = __webpack_require__(43799);
;// CONCATENATED MODULE: ./hosts/local/texts.js










/** Files of a local repository at the commit of a ref. */
function gitTexts(root, ref) {
    const source = (0,once/* once */.O)(async () => (await ref()).source);
    return {
        source,
        async read(path) {
            const text = await (0,git_trouble/* troubleAsFinding */.D)(path, async () => gitShow(root, (await source()).commit, path));
            return text === undefined ? undefined : { path, text, digest: (0,sha256/* sha256 */.s)(text) };
        },
        async list(folder) {
            const entries = await (0,git_trouble/* troubleAsFinding */.D)(folder, async () => (0,git_objects/* gitFolder */.nW)(root, (await source()).commit, folder));
            return entries && (0,in_order/* inOrder */.a)(entries.map(({ name, mode }) => ({ name, kind: kindOfMode(mode) })));
        },
    };
}
/** The files of the working tree: what the user is about to propose. */
function workspaceTexts(root, commit) {
    return {
        source: (0,once/* once */.O)(async () => ({ ref: 'working tree', commit: await commit(), source: 'workspace' })),
        read: (path) => workspaceText(root, path),
        list: (folder) => workspaceFolder(root, folder),
    };
}
const kindOfMode = (mode) => mode.startsWith('100') ? 'file' : mode === '040000' ? 'folder' : 'other';
async function workspaceText(root, path) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, path)).catch((thrown) => {
        if ((0,errno/* errnoOf */.U)(thrown) === 'ENOENT' || (0,errno/* errnoOf */.U)(thrown) === 'ENOTDIR')
            return undefined;
        throw (0,git_trouble/* unreadable */.O)(path);
    });
    return bytes && { path, text: (0,utf8/* decodeUtf8 */._)(bytes, path), digest: (0,sha256/* sha256 */.s)(bytes) };
}
/** Through no link: what is committed has a link there, and not what it leads to. */
async function workspaceFolder(root, folder) {
    try {
        if ((await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))) !== (0,external_node_path_.join)(await (0,promises_.realpath)(root), folder))
            throw (0,git_trouble/* unreadable */.O)(folder);
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        return (0,in_order/* inOrder */.a)(entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })));
    }
    catch (thrown) {
        if ((0,errno/* errnoOf */.U)(thrown) === 'ENOENT')
            return undefined;
        throw (0,errno/* errnoOf */.U)(thrown) === undefined ? thrown : (0,git_trouble/* unreadable */.O)(folder);
    }
}
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./hosts/deciding.js
var deciding = __webpack_require__(17874);
// EXTERNAL MODULE: ./domain/policy/branch-name.js
var branch_name = __webpack_require__(82249);
;// CONCATENATED MODULE: ./hosts/local/ref-name.js

/**
 * What a trusted ref may be called. Git itself tries one namespace after the other for a short name, tags and local
 * branches before those of a remote; who may push a tag `origin/main` would then decide. Here a name has one meaning.
 */
const DEFAULT_REF = 'origin/HEAD';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The full name of the one ref, or the commit, that a name stands for; undefined where it may decide nothing. */
function trustedName(name, naming) {
    if (!(0,branch_name/* isRefName */.p)(name))
        return undefined;
    if (COMMIT.test(name))
        return name;
    const full = fullName(name, naming.remotes);
    return naming.unattended && isLocal(full) ? undefined : full;
}
function fullName(name, remotes) {
    if (name === 'HEAD' || name.startsWith('refs/'))
        return name;
    const [first = '', ...rest] = name.split('/');
    return rest.length > 0 && remotes.includes(first) ? `refs/remotes/${name}` : `refs/heads/${name}`;
}
const isLocal = (full) => full === 'HEAD' || full.startsWith('refs/heads/');

;// CONCATENATED MODULE: ./hosts/local/trusted-ref.js





/** The ref that the user names, by default the remote's default branch; throws where it leads to no commit. */
async function resolvedRef(root, trustedRef) {
    const refs = await refsToTry(root, trustedRef);
    const tried = refs.map((ref) => refIfThere(root, ref, trustedRef.unattended));
    // All are asked for at once; what went wrong with one counts only where none before it is there.
    for (const each of tried)
        each.catch(() => undefined);
    for (const each of tried) {
        const found = await each;
        if (found !== undefined)
            return found;
    }
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('host/no-trusted-ref', { ref: (0,labelled.id)(trustedRef.named ?? DEFAULT_REF) }));
}
/** What is checked out decides only where a person sits before a repository that has no other place to be reviewed. */
async function refsToTry(root, { named, unattended }) {
    if (named !== undefined)
        return [named];
    return unattended || (await (0,git/* gitHasRemote */.N9)(root)) ? [DEFAULT_REF] : [DEFAULT_REF, 'HEAD'];
}
async function refIfThere(root, ref, unattended) {
    return (0,git_trouble/* troubleAsFinding */.D)(ref, async () => {
        const name = await nameOf(root, ref, unattended);
        const commit = name === undefined ? undefined : await (0,git/* gitResolve */.pq)(root, name);
        return name === undefined || commit === undefined ? undefined : { name, source: { ref, commit, source: 'git' } };
    });
}
async function nameOf(root, ref, unattended) {
    const name = trustedName(ref, { remotes: await remotesFor(ref, root), unattended });
    const folder = DEFAULT_OF_REMOTE.exec(name ?? '')?.[1];
    if (name === undefined || folder === undefined)
        return name;
    // A branch that somebody called HEAD is fetched to this very name; the remote's default is a link to a branch.
    const branch = await (0,git/* gitLeadsTo */.b_)(root, name);
    return branch?.startsWith(folder) ? branch : undefined;
}
/** `origin` is a remote's name even where none is set up: it is never the beginning of a local branch's. */
const remotesFor = async (ref, root) => /^(?:origin|refs)\/|^[^/]*$/.test(ref) ? ['origin'] : ['origin', ...(await (0,git/* gitRemotes */.en)(root))];
const DEFAULT_OF_REMOTE = /^(refs\/remotes\/.+\/)HEAD$/;

;// CONCATENATED MODULE: ./hosts/local/trust.js







/**
 * A person may name any ref. What a service is told to trust may come from a proposal: where it is known which branch
 * is the remote's default, another ref decides only as one of its branches that the default branch's policy lists.
 */
function localTrust(root, trustedRef) {
    const named = (0,once/* once */.O)(() => resolvedRef(root, trustedRef));
    const judge = (0,once/* once */.O)(async () => (trustedRef.unattended ? otherDefault(root, await named()) : undefined));
    const { texts, choose, settle } = (0,deciding/* deciding */.C)(gitTexts(root, async () => (await judge()) ?? named()));
    return {
        texts,
        settle,
        follow: async (branches) => {
            if ((await judge()) === undefined)
                return choose(undefined);
            const { name, source } = await named();
            if (branches.some((branch) => name === `refs/remotes/origin/${branch}`))
                return choose(gitTexts(root, named));
            throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('host/untrusted-ref', { ref: (0,labelled.id)(source.ref), expected: (0,labelled/* ids */.dK)(branches) }));
        },
    };
}
/** The default branch of the remote, where it is known and another than the ref that is named. */
async function otherDefault(root, named) {
    const byDefault = await refIfThere(root, DEFAULT_REF, true);
    return byDefault?.name === named.name ? undefined : byDefault;
}

;// CONCATENATED MODULE: ./hosts/local/local.js















/** The root of the repository that a folder lies in; undefined outside of any. Throws `host/no-git`. */
const repositoryAround = (folder) => (0,git_trouble/* troubleAsFinding */.D)('', () => (0,git/* gitRoot */.Jl)(folder));
/** A terminal: a laptop, or any CI service that starts a command line. */
async function localHost(options) {
    const { environment, root, format, evidenceFolder } = options;
    if (root === undefined)
        return nowhere((0,finding/* badInput */.AN)((0,finding/* error */.z3)('host/no-repository')), format);
    const unattended = (0,control_plane/* isUnattended */.V)(environment);
    const trust = localTrust(root, { named: options.trustedRef, unattended });
    const trusted = trust.texts;
    // Each question to git is a process; these do not wait for each other. Whoever asks again is told what went wrong.
    trusted.source().catch(() => undefined);
    const run = await runOf(root, options.repository);
    if (run === undefined)
        return nowhere((0,finding/* badInput */.AN)((0,finding/* error */.z3)('host/no-commit')), format);
    let caps = surface_caps/* PUBLIC_ONLY */.J;
    return {
        run,
        attended: !unattended,
        trusted,
        proposed: proposedTexts(root, options.proposedRef, run.commit),
        repositoryId: async () => options.repositoryId,
        requiredParent: options.requiredParent,
        follow: trust.follow,
        situation: (0,once/* once */.O)(async () => {
            trust.settle();
            return situationOf(environment, root, run.commit, (await trusted.source()).commit);
        }),
        admit: (admitted) => {
            caps = admitted;
        },
        progress: (finding) => {
            process.stderr.write(`${(0,commands/* unlikeCommands */.bg)((0,formats_text/* findingLines */.h)(finding, (0,mask/* viewOf */.du)(caps, 'log')).join('\n'))}\n`);
        },
        jobs: async () => undefined,
        runners: async () => ({ known: false, asked: false, reason: 'a terminal does not ask the service' }),
        publish: async (outcome) => {
            // First, so that a report is printed only where all it speaks of is kept.
            if (evidenceFolder !== undefined)
                await (0,publish/* writeEvidence */.nP)(outcome.evidence, evidenceFolder);
            const printing = { format, view: printedView(format, caps) };
            if (outcome.product === undefined)
                await (0,publish/* print */.yy)(outcome, printing);
            else
                await (0,publish/* handOver */.Cl)(outcome.product, outcome, printing);
        },
    };
}
const proposedTexts = (root, named, commit) => named === undefined
    ? workspaceTexts(root, async () => commit)
    : gitTexts(root, () => resolvedRef(root, { named, unattended: false }));
/** What the runner turns into annotations stands in the log too. */
const printedView = (format, caps) => format === 'github' ? (0,mask/* stricter */.Rn)((0,mask/* viewOf */.du)(caps, 'log'), (0,mask/* viewOf */.du)(caps, 'annotation')) : (0,mask/* viewOf */.du)(caps, 'log');
async function runOf(root, stated) {
    const [commit, remote] = await Promise.all([(0,git/* gitResolve */.pq)(root, 'HEAD'), stated ?? (0,git/* gitRemote */.RS)(root)]);
    if (commit === undefined)
        return undefined;
    return {
        host: 'local',
        repository: remote ?? localName(root),
        run: 'local',
        attempt: 1,
        job: 'local',
        commit,
    };
}
/** What has no remote is called by its folder, in the characters that a repository's name may have. */
const localName = (root) => `local/${(0,external_node_path_.basename)(root)
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
    .slice(0, 100)}`;
/** At a terminal a person runs what lies there; a service may run what a stranger proposed. */
async function situationOf(environment, root, commit, trusted) {
    const reviewed = !(0,control_plane/* isUnattended */.V)(environment) || (await (0,git/* gitHolds */.BH)(root, trusted, commit));
    const controlPlane = (0,control_plane/* terminalControlPlane */.W)(environment);
    return {
        event: reviewed ? 'trusted' : 'fork',
        // What stands on a terminal nobody reads through the repository.
        repositoryVisibility: controlPlane === 'local' ? 'private' : 'unknown',
        controlPlane,
    };
}


/***/ }),

/***/ 69698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23898);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84515);
/* harmony import */ var _machine_atomic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
/* harmony import */ var _machine_errno_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1227);
/* harmony import */ var _report_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24548);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43277);
/* harmony import */ var _report_formats_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11899);
/* harmony import */ var _report_formats_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44948);










/** Formats that hold no line a log reader could take for a command, or that are made of commands. */
const AS_THEY_ARE = new Set(['json', 'sarif', 'github']);
/** The report on standard output; where that is for machines, the errors on standard error too. */
async function print(outcome, { format, view }) {
    const text = await (0,_report_formats_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .drawn */ .vG)(format, outcome, view);
    process.stdout.write(AS_THEY_ARE.has(format) ? text : (0,_report_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .unlikeCommands */ .bg)(text));
    if (format === 'text')
        return;
    const errors = outcome.findings.filter(({ severity }) => severity === 'error');
    for (const error of errors)
        process.stderr.write(`${(0,_report_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .unlikeCommands */ .bg)((0,_report_formats_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingLines */ .h)(error, view).join('\n'))}\n`);
}
/** What was made goes alone where a program reads it, so that it can be piped; the report stands beside it. */
async function handOver({ json, file }, outcome, printing) {
    const text = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .safeJson */ .oi)(json)}\n`;
    if (file !== undefined) {
        await (0,_machine_atomic_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(file, text, { mode: 0o644 }).catch(notWritable('out'));
        await print(outcome, printing);
        return;
    }
    process.stdout.write(text);
    process.stderr.write((0,_report_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .unlikeCommands */ .bg)(await (0,_report_formats_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .drawn */ .vG)(printing.format, outcome, printing.view)));
}
/** `<step>[.<instance>].jsonl`, whole or not at all: what an earlier attempt left is replaced. */
async function writeEvidence(evidence, folder) {
    for (const [name, statements] of byFile(evidence)) {
        await (0,_machine_atomic_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), (0,_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEvidence */ .O1)(statements)).catch(notWritable('evidence'));
    }
}
const notWritable = (name) => (thrown) => {
    const reason = (0,_machine_errno_js__WEBPACK_IMPORTED_MODULE_8__/* .errnoOf */ .U)(thrown);
    if (reason === undefined)
        throw thrown;
    throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('input/file-not-writable', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__.id)(name), reason: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_9__.id)(reason) }));
};
function byFile(evidence) {
    const files = new Map();
    for (const statement of evidence) {
        const instance = statement.instance === undefined ? '' : `.${statement.instance.replaceAll('/', '-')}`;
        const name = `${statement.step}${instance}.jsonl`;
        files.set(name, [...(files.get(name) ?? []), statement]);
    }
    return files;
}


/***/ }),

/***/ 90691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/policy.js
var policy_policy = __webpack_require__(14979);
// EXTERNAL MODULE: ./domain/policy/surface-caps.js
var surface_caps = __webpack_require__(34078);
// EXTERNAL MODULE: ./files/shape/nearest.js
var nearest = __webpack_require__(40589);
// EXTERNAL MODULE: ./hosts/local/local.js + 6 modules
var local = __webpack_require__(30658);
// EXTERNAL MODULE: ./hosts/local/publish.js
var publish = __webpack_require__(69698);
// EXTERNAL MODULE: ./report/formats/formats.js + 12 modules
var formats = __webpack_require__(11899);
// EXTERNAL MODULE: ./report/mask.js
var mask = __webpack_require__(4862);
// EXTERNAL MODULE: ./main/cancel.js
var cancel = __webpack_require__(66117);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./main/cli/flags.js
var cli_flags = __webpack_require__(86281);
;// CONCATENATED MODULE: ./main/cli/installed.js



/** The script that was started, whatever link or short name led to it, and the clone or package around its `dist`. */
function installed() {
    const [, started = ''] = process.argv;
    const cli = (0,external_node_module_.createRequire)(started).resolve(started);
    return { cli, root: (0,external_node_path_.dirname)((0,external_node_path_.dirname)(cli)) };
}
/** As package.json says it. */
function version() {
    const manifest = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(installed().root, 'package.json'), 'utf8'));
    return manifest.version;
}

// EXTERNAL MODULE: ./main/inputs/input.js
var input = __webpack_require__(91533);
// EXTERNAL MODULE: ./main/inputs/kinds.js
var kinds = __webpack_require__(39842);
// EXTERNAL MODULE: ./main/inputs/read.js
var read = __webpack_require__(84969);
// EXTERNAL MODULE: ./main/run.js + 1 modules
var run = __webpack_require__(59273);
;// CONCATENATED MODULE: ./main/demo/command.js













const DEMO = {
    name: 'demo',
    about: 'Runs the example of two hospitals, from plan to release, and shows three gates closing.',
    inputs: { programs: (0,input/* withDefault */.IQ)((0,kinds/* oneOf */.yL)('node', 'python'), 'node', 'the pair of programs that trains and predicts') },
};
const EXAMPLE = 'examples/two-hospitals';
const FOLDER = '.domicile-demo';
const MAX_ARGUMENT_BYTES = 1024;
/**
 * Runs the demo in a folder of this clone, wherever it is started from: the programs find their packages there.
 * Prints what it showed, and passes only if all was as it must be.
 */
const runDemo = (args, fallback) => (0,run/* run */.e)({
    fallback,
    open: async () => {
        const { programs } = (0,read/* readInputs */.K)(DEMO.inputs, (0,cli_flags/* readFlags */.u)(args, new Set()), {
            folder: '',
            maxBytes: MAX_ARGUMENT_BYTES,
        });
        const { cli, root } = installed();
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, EXAMPLE)))
            throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('file/missing', { file: (0,labelled/* path */.Ae)(EXAMPLE) }));
        const missing = missingPackages((0,external_node_path_.join)(root, EXAMPLE), programs);
        if (missing !== undefined)
            throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/not-installed', missing));
        return { host: { publish: publishFailure(fallback) }, work: () => show(cli, (0,external_node_path_.join)(root, FOLDER), programs) };
    },
});
/** The example's programs use packages; without them every training fails, for a reason that only the site's log has. */
function missingPackages(example, programs) {
    if (programs === 'python') {
        const { status } = (0,external_node_child_process_.spawnSync)('python3', ['-c', 'import sklearn'], { stdio: 'ignore' });
        const install = `pip install -r ${EXAMPLE}/python/requirements.txt`;
        return status === 0 ? undefined : { package: (0,labelled.id)('scikit-learn'), command: (0,labelled.id)(install) };
    }
    const found = (0,external_node_module_.createRequire)((0,external_node_path_.join)(example, 'train.mjs'));
    const missing = PACKAGES.find((name) => !canResolve(found, name));
    return missing === undefined ? undefined : { package: (0,labelled.id)(missing), command: (0,labelled.id)('npm ci') };
}
/** What the programs of the example import. */
const PACKAGES = ['ml-matrix', 'ydf-training'];
function canResolve(from, name) {
    try {
        from.resolve(name);
        return true;
    }
    catch {
        return false;
    }
}
async function show(cli, root, programs) {
    const [{ demo }, { summary }] = await Promise.all([__webpack_require__.e(/* import() */ 9145).then(__webpack_require__.bind(__webpack_require__, 39145)), __webpack_require__.e(/* import() */ 8479).then(__webpack_require__.bind(__webpack_require__, 28479))]);
    const tell = (line) => process.stderr.write(`${line}\n`);
    const shown = await demo({ cli, root, programs, tell });
    process.stdout.write(`${summary(shown)}\n`);
    return { ...SHOWN, verdict: shown.surprises.length === 0 ? 'pass' : 'fail' };
}
const SHOWN = {
    findings: [],
    outputs: {},
    summary: { title: (0,outcome_document/* say */.c) `Demo`, blocks: [], document: {}, cases: [] },
    evidence: [],
};
/** What the demo showed is printed already; only what went wrong is left to tell. */
const publishFailure = (fallback) => async (outcome, ending) => {
    if (outcome.findings.length > 0)
        await fallback.publish(outcome, ending);
};

;// CONCATENATED MODULE: ./main/init/entry.js
/** What the command line knows of `init` before it is called: its code reads policies, and no other command waits for it. */
const INIT = {
    name: 'init',
    about: 'Writes a commented policy to start from, from inputs or a few questions; with --workflow a workflow, too.',
    inputs: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(1533)]).then(__webpack_require__.bind(__webpack_require__, 13914))).INIT_INPUTS,
    open: async (args) => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(7697)]).then(__webpack_require__.bind(__webpack_require__, 37697))).openInit(args),
};

// EXTERNAL MODULE: ./main/wiring.js + 4 modules
var wiring = __webpack_require__(91229);
// EXTERNAL MODULE: ./main/command-entry.js
var command_entry = __webpack_require__(36431);
// EXTERNAL MODULE: ./main/inputs/common.js
var common = __webpack_require__(10028);
;// CONCATENATED MODULE: ./main/commands/approve.js




const APPROVE = (0,command_entry/* entry */.f)({
    name: 'approve',
    about: 'Signs a waiver, derived entry or safeguard of the policy at hand with an approver’s key.',
    inputs: {
        policy: common/* policy */.JN,
        entry: (0,input/* required */.mw)((0,kinds/* lineOf */.cA)('id'), 'the id of the entry'),
        approver: (0,input/* required */.mw)(kinds/* idText */.FP, 'who approves, as the policy’s approvers have it'),
        key: (0,input/* required */.mw)(kinds/* machineFile */.Wu, 'the file with the private key, as keygen makes it'),
    },
    given: (values) => values,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(1362), __webpack_require__.e(2831)]).then(__webpack_require__.bind(__webpack_require__, 22831))).approve,
});

;// CONCATENATED MODULE: ./domain/evolution/guarded.js
/** Whose work a new version may break only with a new major number. */
const GUARDED = ['both', 'readers', 'writers'];

// EXTERNAL MODULE: ./main/inputs/defined.js
var defined = __webpack_require__(84492);
;// CONCATENATED MODULE: ./main/commands/contract-diff.js






const CONTRACT_DIFF = (0,command_entry/* entry */.f)({
    name: 'contract-diff',
    about: 'Tells what changes of data contracts break whoever writes or reads the data, and whether the version says so.',
    inputs: {
        policy: common/* policy */.JN,
        contract: (0,input/* optional */.lq)(kinds/* repositoryPath */.SH, 'one contract; all that the policy names where none is given'),
        before: (0,input/* optional */.lq)(kinds/* repositoryPath */.SH, 'an older text at hand to compare it with; the trusted one where none is given'),
        'breaking-for': (0,input/* withDefault */.IQ)((0,kinds/* oneOf */.yL)(...GUARDED), 'both', 'whose work a version may break only with a new major number'),
    },
    given: ({ 'breaking-for': guarded, ...rest }) => ({ guarded, ...(0,defined/* defined */.s)(rest) }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(8966), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(7816), __webpack_require__.e(7974), __webpack_require__.e(3901)]).then(__webpack_require__.bind(__webpack_require__, 88397))).contractDiff,
});

// EXTERNAL MODULE: ./main/commands/data-validate.js
var data_validate = __webpack_require__(46147);
// EXTERNAL MODULE: ./main/commands/deploy.js
var deploy = __webpack_require__(49615);
;// CONCATENATED MODULE: ./main/commands/diff.js


const DIFF = (0,command_entry/* entry */.f)({
    name: 'diff',
    about: 'Tells where steps may run otherwise, were the policy at hand the trusted one, and by which lines.',
    inputs: { policy: common/* policy */.JN },
    given: (values) => values,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(5748), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 20687))).diffPolicies,
});

// EXTERNAL MODULE: ./domain/guardrails/token.js
var token = __webpack_require__(61952);
// EXTERNAL MODULE: ./main/inputs/guardrail-kinds.js
var guardrail_kinds = __webpack_require__(2226);
;// CONCATENATED MODULE: ./main/commands/emit.js







const emit_common = {
    policy: common/* policy */.JN,
    proposed: (0,input/* withDefault */.IQ)(kinds/* flag */.Jt, 'false', 'make them of the policy at hand, which decides nothing yet'),
    check: (0,input/* optional */.lq)(kinds/* machineFile */.Wu, 'a document that is in force: tells where it is not what the policy makes, and makes nothing'),
    out: (0,input/* optional */.lq)((0,kinds/* lineOf */.cA)('file'), 'the file to write; standard output where none is named'),
};
const emit_token = {
    'repository-id': (0,input/* optional */.lq)(guardrail_kinds/* serviceId */.fH, 'its id: `gh api repos/OWNER/NAME --jq .id`; needed for an immutable subject'),
    'owner-id': (0,input/* optional */.lq)(guardrail_kinds/* serviceId */.fH, 'that of its owner: `--jq .owner.id`; needed for an immutable subject'),
    subject: (0,input/* withDefault */.IQ)((0,kinds/* oneOf */.yL)('immutable', 'names'), 'immutable', 'what tokens call the repository: by ids too, or, where it was made before 2026-07-15 and never asked for ids, by names'),
    issuer: (0,input/* withDefault */.IQ)(guardrail_kinds/* issuer */.u9, `https://${token/* PUBLIC_ISSUER */.mf}`, 'who signs tokens; another for *.ghe.com and a server of one’s own'),
};
const only = (0,input/* optional */.lq)(kinds/* idText */.FP, 'only this target');
const sourceOf = ({ issuer: by, subject, ...ids }, repository) => ({
    issuer: by,
    subject,
    repository,
    ...(0,defined/* defined */.s)({ repositoryId: ids['repository-id'], ownerId: ids['owner-id'] }),
});
const AWS = (0,command_entry/* entry */.f)({
    name: 'emit aws-trust',
    about: 'For each target in AWS the trust policy of its role, and a boundary that keeps it in its regions.',
    inputs: {
        repository: (0,input/* required */.mw)(guardrail_kinds/* exactRepository */.sX, 'the repository whose jobs are let in'),
        account: (0,input/* required */.mw)(guardrail_kinds/* awsAccount */.fX, 'the account that the roles are in'),
        ...emit_token,
        workflow: (0,input/* optional */.lq)(guardrail_kinds/* workflowRef */.RU, 'the only reusable workflow whose jobs are let in'),
        target: only,
        part: (0,input/* optional */.lq)((0,kinds/* oneOf */.yL)('trust', 'boundary'), 'of one target only this part, as AWS takes it'),
        ...emit_common,
    },
    given: ({ repository, account, workflow, target, part, policy: file, proposed, check, out, ...rest }) => ({
        policy: file,
        proposed,
        ...(0,defined/* defined */.s)({ target, part, check, out }),
        settings: { ...sourceOf(rest, repository), account, ...(0,defined/* defined */.s)({ workflow }) },
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(5748), __webpack_require__.e(5634), __webpack_require__.e(6966), __webpack_require__.e(7468)]).then(__webpack_require__.bind(__webpack_require__, 87468))).emitAwsTrust,
});
const AZURE = (0,command_entry/* entry */.f)({
    name: 'emit azure-federated',
    about: 'For each target in Azure a federated credential, and a policy definition for its regions.',
    inputs: {
        repository: (0,input/* required */.mw)(guardrail_kinds/* exactRepository */.sX, 'the repository whose jobs are let in'),
        ...emit_token,
        target: only,
        part: (0,input/* optional */.lq)((0,kinds/* oneOf */.yL)('credential', 'locations'), 'of one target only this part, as Azure takes it'),
        ...emit_common,
    },
    given: ({ repository, target, part, policy: file, proposed, check, out, ...rest }) => ({
        policy: file,
        proposed,
        ...(0,defined/* defined */.s)({ target, part, check, out }),
        settings: sourceOf(rest, repository),
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(5748), __webpack_require__.e(5634), __webpack_require__.e(6966), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 80390))).emitAzureFederated,
});
const GROUPS = (0,command_entry/* entry */.f)({
    name: 'emit runner-groups',
    about: 'For each runner group of a target the settings that keep other repositories and workflows out.',
    inputs: {
        'repository-id': (0,input/* required */.mw)(guardrail_kinds/* serviceId */.fH, 'the id of the repository whose jobs are let in'),
        workflow: (0,input/* required */.mw)(guardrail_kinds/* workflowRef */.RU, 'the only workflow whose jobs are let in'),
        group: (0,input/* optional */.lq)((0,kinds/* lineOf */.cA)('name'), 'only this group, as the API of GitHub takes it'),
        ...emit_common,
    },
    given: ({ 'repository-id': repositoryId, workflow, group, policy: file, proposed, check, out }) => ({
        policy: file,
        proposed,
        ...(0,defined/* defined */.s)({ group, check, out }),
        settings: { repositoryId: Number(repositoryId), workflow },
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(5748), __webpack_require__.e(5634), __webpack_require__.e(6966), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 45179))).emitRunnerGroups,
});
const EMIT = [AWS, AZURE, GROUPS];

;// CONCATENATED MODULE: ./main/commands/explain.js





const EXPLAIN = (0,command_entry/* entry */.f)({
    name: 'explain',
    about: 'Tells every reason for and against each step on each target.',
    inputs: {
        policy: common/* policy */.JN,
        step: (0,input/* optional */.lq)(kinds/* idText */.FP, 'only this step, or of a step with `each` one: step/partition, step/destination'),
        target: (0,input/* optional */.lq)(kinds/* idText */.FP, 'only this target'),
        regime: (0,input/* optional */.lq)((0,kinds/* lineOf */.cA)('preset'), 'instead of the policy: what this preset checks, with its articles'),
        place: (0,input/* optional */.lq)((0,kinds/* lineOf */.cA)('PROVIDER:REGION'), 'where PROVIDER:REGION could be, and how we know'),
        proposed: (0,input/* withDefault */.IQ)(kinds/* flag */.Jt, 'false', 'tell of the policy at hand, which decides nothing yet'),
    },
    given: defined/* defined */.s,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(5748), __webpack_require__.e(5634), __webpack_require__.e(5935)]).then(__webpack_require__.bind(__webpack_require__, 75935))).explain,
});

;// CONCATENATED MODULE: ./main/commands/lint.js





const LINT = (0,command_entry/* entry */.f)({
    name: 'lint',
    about: 'Tells what in workflows evades the policy or weakens a gate.',
    inputs: {
        policy: common/* policy */.JN,
        workflows: (0,input/* optional */.lq)(kinds/* repositoryPaths */.D4, 'files and folders, with commas between; .github/workflows where none is named'),
        actions: (0,input/* optional */.lq)(kinds/* repositoryName */.aR, 'the repository of Domicile’s actions; any called domicile where none is named'),
    },
    given: defined/* defined */.s,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(4955), __webpack_require__.e(2366)]).then(__webpack_require__.bind(__webpack_require__, 13280))).lint,
});

// EXTERNAL MODULE: ./main/commands/model-test.js
var model_test = __webpack_require__(12984);
// EXTERNAL MODULE: ./main/commands/plan.js
var plan = __webpack_require__(38539);
// EXTERNAL MODULE: ./main/commands/profile-judge.js
var profile_judge = __webpack_require__(71817);
;// CONCATENATED MODULE: ./main/commands/test-policy.js


const TEST_POLICY = (0,command_entry/* entry */.f)({
    name: 'test-policy',
    about: 'Runs the tests of the policy at hand, and fails where it allows restricted data and has none.',
    inputs: { policy: common/* policy */.JN },
    given: (values) => values,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(4055)]).then(__webpack_require__.bind(__webpack_require__, 54055))).testPolicy,
});

// EXTERNAL MODULE: ./main/commands/train.js + 2 modules
var train = __webpack_require__(56759);
// EXTERNAL MODULE: ./commands/deploy/inputs.js
var inputs = __webpack_require__(44517);
;// CONCATENATED MODULE: ./main/commands/verify.js






const { policy, step } = common/* stepInputs */.af;
const VERIFY = (0,command_entry/* entry */.f)({
    name: 'verify',
    about: 'Says what the gate would say of evidence, without touching model or destination.',
    inputs: {
        policy,
        step,
        destination: common/* destination */.j_,
        evidence: common/* evidence */.MX,
        release: (0,input/* withDefault */.IQ)(kinds/* projectPath */.DZ, inputs/* DEFAULT_MANIFEST_PATH */.e, 'the release manifest, a path in the project'),
    },
    given: ({ destination: instance, evidence: lines = '', ...rest }) => ({
        ...(0,defined/* defined */.s)({ ...rest, instance }),
        evidence: lines,
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(7856), __webpack_require__.e(8976), __webpack_require__.e(9531)]).then(__webpack_require__.bind(__webpack_require__, 89531))).verify,
});

;// CONCATENATED MODULE: ./main/cli/commands.js














/** The commands of the command line, in the order of a pipeline. */
const COMMANDS = [
    plan.PLAN,
    EXPLAIN,
    DIFF,
    CONTRACT_DIFF,
    LINT,
    TEST_POLICY,
    APPROVE,
    data_validate.DATA_VALIDATE,
    profile_judge.PROFILE_JUDGE,
    train.TRAIN,
    model_test.MODEL_TEST,
    deploy.DEPLOY,
    VERIFY,
    ...EMIT,
];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./evidence/envelope.js + 3 modules
var envelope = __webpack_require__(84515);
// EXTERNAL MODULE: ./machine/regular-file.js
var regular_file = __webpack_require__(18030);
;// CONCATENATED MODULE: ./main/cli/evidence-folder.js






/** All evidence that earlier steps left in a folder: files, and no pipe or link in their place. Throws `file/…`. */
async function evidenceIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => {
        throw (0,finding/* badInput */.AN)(unreadable(folder));
    });
    const files = names.filter((name) => name.endsWith('.jsonl')).sort();
    const read = await Promise.all(files.map((name) => readOne((0,external_node_path_.join)(folder, name))));
    const findings = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    if (findings.length > 0)
        throw (0,finding/* badInput */.AN)(...findings);
    return read.join('\n');
}
async function readOne(file) {
    try {
        return await (0,regular_file.readSmallText)(file, envelope/* MAX_EVIDENCE_BYTES */.bU);
    }
    catch (thrown) {
        if (!(thrown instanceof finding/* Refusal */.P_))
            throw thrown;
        const isTooLarge = thrown.findings.some(({ code }) => code === 'store/too-large');
        return isTooLarge
            ? (0,finding/* error */.z3)('file/too-large', { file: (0,labelled/* path */.Ae)(file), limit: (0,labelled/* known */.eO)(envelope/* MAX_EVIDENCE_BYTES */.bU) })
            : unreadable(file);
    }
}
const unreadable = (file) => (0,finding/* error */.z3)('file/unreadable', { file: (0,labelled/* path */.Ae)(file) });

;// CONCATENATED MODULE: ./main/cli/help.js

/** What `--help` says of all commands. */
const generalHelp = (commands) => [
    'domicile <command> [--input value …]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, about }) => [name, about])),
    '',
    'domicile <command> --help tells the inputs of a command.',
    `Formats: ${formats/* FORMATS */.hR.join(', ')}.`,
    'Exit codes: 0 pass, 1 the gate is closed, 2 the input is wrong, 3 Domicile failed.',
    '',
].join('\n');
/** What `--help` says of one. */
const commandHelp = ({ name, about, inputs }) => [`domicile ${name}: ${about}`, '', ...columns(inputRows(inputs)), ''].join('\n');
const inputRows = (inputs) => Object.entries(inputs).map(([name, input]) => {
    const standing = input.required ? ' (required)' : '';
    const fallback = input.default === undefined ? '' : ` (default ${input.default})`;
    return [`--${name} <${input.value}>`, `${input.about}${standing}${fallback}`];
});
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

;// CONCATENATED MODULE: ./main/cli/policy-near.js



/** The policy of the project that the user stands in: of this folder or the next above that has one, else the root's. */
function policyNear(root, folder) {
    const above = [folder];
    for (let each = folder; each !== root && (0,external_node_path_.dirname)(each) !== each; each = (0,external_node_path_.dirname)(each))
        above.push((0,external_node_path_.dirname)(each));
    const project = above.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(each, policy_policy/* DEFAULT_POLICY */.z))) ?? root;
    return (0,external_node_path_.join)((0,external_node_path_.relative)(folder, project), policy_policy/* DEFAULT_POLICY */.z);
}

// EXTERNAL MODULE: ./main/cli/terminal-inputs.js
var terminal_inputs = __webpack_require__(96572);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./machine/clock.js
var clock = __webpack_require__(19641);
// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
;// CONCATENATED MODULE: ./main/cli/tool.js




// Safe: the values are read from the tool's own inputs.
const tool = ({ work, ...rest }) => ({
    ...rest,
    work: (values) => work(values),
});
/** For this user alone; nothing is written over. */
async function writeNew(file, content) {
    const handle = await (0,promises_.open)(file, 'wx', 0o600).catch((thrown) => {
        const reason = (0,errno/* errnoOf */.U)(thrown);
        if (reason === undefined)
            throw thrown;
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/file-not-writable', { name: (0,labelled.id)('out'), reason: (0,labelled.id)(reason) }));
    });
    await handle.writeFile(content);
    await handle.close();
}

;// CONCATENATED MODULE: ./main/cli/profile-merge.js




const MAX_PROFILE_BYTES = 1024 * 1024;
/** Numbers of several sites stand in what it makes, so that is a file for this user alone, and nothing of it is printed. */
const PROFILE_MERGE = tool({
    name: 'profile merge',
    about: 'Adds profiles of several sites up to one of all their data, exactly, and says what does not add up.',
    operands: 'files',
    inputs: {
        files: (0,input/* required */.mw)(kinds/* machineFiles */.d, 'the profiles, two or more; they may stand without the flag'),
        out: (0,input/* required */.mw)((0,kinds/* lineOf */.cA)('file'), 'the file for the profile of all; it must not exist yet'),
    },
    work: async ({ files, out }) => {
        const { mergedProfile } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6281)]).then(__webpack_require__.bind(__webpack_require__, 16281));
        const { profileText } = await __webpack_require__.e(/* import() */ 8264).then(__webpack_require__.bind(__webpack_require__, 88264));
        const { readSmallText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18030));
        const read = async (file) => ({
            path: (0,external_node_path_.basename)(file),
            text: await readSmallText(file, MAX_PROFILE_BYTES),
        });
        const profile = mergedProfile(await Promise.all(files.map(read)));
        await writeNew(out, profileText(profile));
        const apart = profile.tables.flatMap((table) => table.apart.filter(isNotMerged).map(({ check }) => `not merged: ${check}\n`));
        return [`profile of ${profile.parts.join(', ')} (${profile.numbers} numbers)\n`, ...apart].join('');
    },
});
/** Of a mean its sum is. */
const isNotMerged = ({ total }) => total === undefined || total.sum === null;

;// CONCATENATED MODULE: ./main/cli/tools.js






const KEYGEN = tool({
    name: 'keygen',
    about: 'Makes a key for a site signer or an approver, and prints its public half, for .github/trust.yml or approvers of the policy.',
    inputs: { out: (0,input/* required */.mw)((0,kinds/* lineOf */.cA)('file'), 'the file for the private key; it must not exist yet') },
    work: async ({ out }) => {
        const { generateEd25519 } = await __webpack_require__.e(/* import() */ 8222).then(__webpack_require__.bind(__webpack_require__, 58222));
        const { privateKey, publicKey } = generateEd25519();
        await writeNew(out, privateKey);
        return `${publicKey}\n`;
    },
});
const SIGN_SITE = tool({
    name: 'sign-site',
    about: 'Signs where this machine is. Run by the site, as another user than the jobs; the request comes on standard input.',
    inputs: {
        'site-file': (0,input/* required */.mw)(kinds/* machineFile */.Wu, 'the site file of this machine'),
        key: (0,input/* required */.mw)(kinds/* machineFile */.Wu, 'the private key, readable by this user alone'),
        socket: (0,input/* optional */.lq)((0,kinds/* lineOf */.cA)('path'), 'serve requests on this Unix socket until ended, instead of one from standard input'),
    },
    work: async ({ 'site-file': siteFile, key: keyFile, socket }) => {
        const { signSite, serveSigner } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(5273)]).then(__webpack_require__.bind(__webpack_require__, 75273));
        if (socket === undefined) {
            const request = await (0,consumers_.text)(process.stdin);
            return `${JSON.stringify(await signSite({ siteFile, keyFile, request }, clock/* systemClock */.m))}\n`;
        }
        const server = await serveSigner(socket, { siteFile, keyFile }, clock/* systemClock */.m);
        await new Promise((closed) => server.on('close', closed));
        return '';
    },
});
const TOOLS = [PROFILE_MERGE, KEYGEN, SIGN_SITE];

;// CONCATENATED MODULE: ./main/cli/cli.js


























const ALL = [INIT, ...COMMANDS, ...TOOLS, DEMO];
const DONE = {
    verdict: 'pass',
    findings: [],
    outputs: {},
    summary: { title: (0,outcome_document/* say */.c) `Done`, blocks: [], document: {}, cases: [] },
    evidence: [],
};
const cli_MAX_ARGUMENT_BYTES = 1024 * 1024;
/** The command line: what it prints goes to standard output, progress to standard error. */
async function cli(words) {
    const [name = 'help', ...args] = namedFirst(words);
    const fallback = terminal(args);
    const telling = (text) => (0,run/* run */.e)({ fallback, open: async () => opened(text, fallback) });
    if (name === '--version')
        return telling(() => `${version()}\n`);
    if (name === 'help' || isHelp(name))
        return telling(() => helpOn(args));
    if (args.some(isHelp))
        return telling(() => helpOn([name]));
    if (name === INIT.name)
        return (0,run/* run */.e)({ fallback, open: () => INIT.open(args) });
    if (name === DEMO.name)
        return runDemo(args, fallback);
    const tool = TOOLS.find((each) => each.name === name);
    if (tool)
        return (0,run/* run */.e)({ fallback, open: async () => openTool(tool, args, fallback) });
    return (0,run/* run */.e)({ fallback, open: async () => openTerminal(commandNamed(COMMANDS, name), args) });
}
/** A command may be called by two words: `emit aws-trust`. */
function namedFirst([name = 'help', next, ...rest]) {
    if (next === undefined)
        return [name];
    return next.startsWith('-') || kindsOf(name).length === 0 ? [name, next, ...rest] : [`${name} ${next}`, ...rest];
}
/** The commands whose first word this is. */
const kindsOf = (name) => [...COMMANDS, ...TOOLS].filter((each) => each.name.startsWith(`${name} `));
const isHelp = (arg) => arg === '--help' || arg === '-h';
/** A tool prints what it makes; a report there is only where it fails. */
async function openTool({ inputs, operands, work }, args, fallback) {
    const first = args.findIndex((arg) => arg.startsWith('--'));
    const words = operands === undefined ? [] : args.slice(0, first < 0 ? args.length : first);
    const flags = (0,cli_flags/* readFlags */.u)(args.slice(words.length), new Set());
    const given = operands === undefined || words.length === 0 ? flags : new Map([[operands, words.join('\n')], ...flags]);
    const values = (0,read/* readInputs */.K)(inputs, given, { folder: '', maxBytes: cli_MAX_ARGUMENT_BYTES });
    return opened(() => work(values), fallback);
}
function opened(text, fallback) {
    const door = {
        publish: async (outcome, ending) => {
            if (outcome !== DONE)
                await fallback.publish(outcome, ending);
        },
    };
    const done = async () => {
        process.stdout.write(await text());
        return DONE;
    };
    return { host: door, work: done };
}
async function helpOn(words) {
    const [name, ...more] = namedFirst(words.filter((word) => !isHelp(word)));
    if (more.length > 0)
        throw (0,finding/* badInput */.AN)(...more.map((argument) => (0,finding/* error */.z3)('input/not-a-flag', { argument: (0,labelled.id)(argument) })));
    if (name === undefined || name === 'help')
        return generalHelp(ALL);
    const kinds = kindsOf(name);
    return kinds.length > 0 ? generalHelp(kinds) : helpOf(commandNamed(ALL, name));
}
async function helpOf(command) {
    if ('prepare' in command)
        return commandHelp({ ...command, inputs: (0,terminal_inputs/* inputsAtTerminal */.j)(command) });
    return commandHelp('open' in command ? { ...command, inputs: await command.inputs() } : command);
}
async function openTerminal(entry, args) {
    const root = await (0,local/* repositoryAround */.W)(process.cwd());
    const values = valuesOf(entry, args, root);
    const host = await (0,local/* localHost */.O)({ environment: process.env, root, ...hostOptions(values) });
    const ports = (0,wiring/* wire */.O)({ environment: process.env, host: 'local', values });
    (0,cancel/* onSignals */.r)(ports.programs, host);
    const evidence = values.evidence === undefined ? '' : await evidenceIn(values.evidence);
    const command = entry.prepare({ ...values, evidence });
    return { host, work: async () => (await command())(host, ports) };
}
const hostOptions = (values) => ({
    format: values.format,
    repository: values.repository,
    repositoryId: values['repository-id'],
    requiredParent: values['required-parent'],
    trustedRef: values['trusted-ref'],
    proposedRef: values['proposed-ref'],
    evidenceFolder: values.evidence,
});
function valuesOf(entry, args, root) {
    const inputs = (0,terminal_inputs/* inputsAtTerminal */.j)(entry);
    const flags = Object.keys(inputs).filter((name) => inputs[name]?.value === kinds/* flag */.Jt.value);
    const policy = root === undefined ? policy_policy/* DEFAULT_POLICY */.z : slashed(policyNear(root, process.cwd()));
    const given = new Map([['policy', policy], ...(0,cli_flags/* readFlags */.u)(args, new Set(flags))]);
    const folder = root === undefined ? '' : slashed((0,external_node_path_.relative)(root, process.cwd()));
    return (0,read/* readInputs */.K)(inputs, given, { folder, maxBytes: cli_MAX_ARGUMENT_BYTES });
}
const slashed = (path) => path.split(external_node_path_.sep).join('/');
/** Actions that have a longer name than their command. */
const CALLED_ELSEWHERE = { 'train-on-target': 'train', 'deploy-hybrid': 'deploy' };
function commandNamed(commands, name) {
    const command = commands.find((each) => each.name === name);
    if (command)
        return command;
    const names = ALL.map((each) => each.name);
    const suggestion = CALLED_ELSEWHERE[name] ?? (0,nearest/* nearest */.p)(name, names);
    const near = suggestion === undefined ? {} : { suggestion: (0,labelled.id)(suggestion) };
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/unknown-command', { command: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(names), ...near }));
}
/** Before there is a host: in the format that was asked for, if there is such a one. */
function terminal(args) {
    const inline = args.find((arg) => arg.startsWith('--format='))?.slice('--format='.length);
    const at = args.indexOf('--format');
    const asked = inline ?? (at < 0 ? undefined : args[at + 1]);
    const format = asked !== undefined && (0,formats/* isFormat */.s2)(asked) ? asked : 'text';
    return { publish: async (outcome) => (0,publish/* print */.yy)(outcome, { format, view: (0,mask/* viewOf */.du)(surface_caps/* PUBLIC_ONLY */.J, 'log') }) };
}


/***/ }),

/***/ 86281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/** `--name value`, `--name=value`; a flag that takes true or false may stand alone. */
function readFlags(args, alone) {
    const given = new Map();
    const findings = [];
    const queue = [...args];
    for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
        const [, name, inline] = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
        if (name === undefined) {
            findings.push((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/not-a-flag', { argument: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(arg) }));
            continue;
        }
        const value = inline ?? textAfter(name, queue, alone);
        if (given.has(name))
            findings.push((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/twice', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name) }));
        else if (value === undefined)
            findings.push((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/wrong-value', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)('a value') }));
        else
            given.set(name, value);
    }
    if (findings.length > 0)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(...findings);
    return given;
}
/** The next argument, unless it is a flag itself. */
function textAfter(name, queue, alone) {
    const [next] = queue;
    const isValue = next !== undefined && !next.startsWith('--');
    if (alone.has(name) && !(isValue && /^(?:true|false)$/i.test(next)))
        return 'true';
    return isValue ? queue.shift() : undefined;
}


/***/ }),

/***/ 96572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ format),
/* harmony export */   j: () => (/* binding */ inputsAtTerminal)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23898);
/* harmony import */ var _domain_policy_branch_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82249);
/* harmony import */ var _files_shape_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40589);
/* harmony import */ var _report_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11899);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10028);
/* harmony import */ var _inputs_guardrail_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2226);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91533);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39842);









const format = {
    value: _report_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.join('|'),
    parse: (text) => {
        const name = text.trim();
        if ((0,_report_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isFormat */ .s2)(name))
            return { value: name };
        const suggestion = (0,_files_shape_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, _report_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR);
        const near = suggestion === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__.id)(suggestion) };
        return (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/unknown-format', { format: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__.id)(name), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__/* .ids */ .dK)(_report_formats_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR), ...near }));
    },
};
const refName = {
    value: 'ref',
    parse: (text, name) => {
        const ref = text.trim();
        return (0,_domain_policy_branch_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefName */ .p)(ref) ? { value: ref } : (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('input/not-a-ref', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_7__.id)(name) }));
    },
};
/** What a command takes at a terminal. A plan is handed from job to job by a service; here each step decides alone. */
function inputsAtTerminal({ inputs: { plan: _, ...inputs } }) {
    // A command that asks for a repository itself says what it is for. Safe: both kinds give a text.
    const own = inputs;
    const { repository = terminalInputs.repository, 'repository-id': number = terminalInputs['repository-id'] } = own;
    return { ...inputs, ...terminalInputs, repository, 'repository-id': number };
}
/** Inputs of the command line alone: they are about the terminal and the machine, not about the step. */
const terminalInputs = {
    format: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .withDefault */ .IQ)(format, 'text', 'how the report is printed'),
    'trusted-ref': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(refName, 'whose policy decides: origin/main, a full name (refs/…) or commit, at a terminal a local branch too; origin/HEAD where none is named, or HEAD where there is no remote; in CI never HEAD or a local branch'),
    'proposed-ref': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(refName, 'where a proposal is read; the working tree where none is named'),
    repository: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .aR, 'OWNER/name, as the site file admits it; the remote origin where none is named'),
    'repository-id': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_guardrail_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceId */ .fH, 'the number of the repository at its service, which signed approvals are for; without it none counts'),
    'required-parent': _inputs_common_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredParent */ .Mp,
    evidence: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .machineFolder */ .Wh, 'where evidence of earlier steps is read, and that of this step is written; it must exist'),
    'site-file': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .machineFile */ .Wu, 'the site file of this machine; evidence is then local'),
};


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

/***/ 46147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DATA_VALIDATE: () => (/* binding */ DATA_VALIDATE)
/* harmony export */ });
/* harmony import */ var _command_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36431);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10028);
/* harmony import */ var _inputs_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84492);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91533);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39842);





const profile = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH, 'where a profile of the data is written, a path in the repository');
const failingRows = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, 'false', 'write the keys of rows that fail a check to a file on the site');
const DATA_VALIDATE = (0,_command_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)({
    name: 'data-validate',
    about: 'Checks data where it lies against a data contract; only aggregates leave.',
    inputs: { ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .af, partition: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB, 'failing-rows': failingRows, ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie, profile },
    actionInputs: { ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .watchInputs */ .LR, ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commentInputs */ .XK },
    given: ({ partition: instance, policy, plan, step, 'failing-rows': failing, profile: into }) => ({
        failingRows: failing,
        ...(0,_inputs_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ policy, plan, step, instance, profile: into }),
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(8966), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(7302), __webpack_require__.e(7856), __webpack_require__.e(7816), __webpack_require__.e(4920), __webpack_require__.e(7974), __webpack_require__.e(402)]).then(__webpack_require__.bind(__webpack_require__, 40402))).dataValidate,
});


/***/ }),

/***/ 49615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEPLOY: () => (/* binding */ DEPLOY)
/* harmony export */ });
/* harmony import */ var _commands_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44517);
/* harmony import */ var _command_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36431);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10028);
/* harmony import */ var _inputs_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84492);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91533);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39842);






const DEPLOY = (0,_command_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)({
    name: 'deploy',
    about: 'Demands passing evidence for the very bytes, releases them, and reads back what is served.',
    inputs: {
        ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .af,
        destination: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .destination */ .j_,
        evidence: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .evidence */ .MX,
        release: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .projectPath */ .DZ, _commands_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_MANIFEST_PATH */ .e, 'the release manifest, a path in the project'),
        'dry-run': (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .withDefault */ .IQ)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, 'false', 'judge the gate and stop before anything changes'),
    },
    given: ({ destination: instance, evidence: lines = '', 'dry-run': dryRun, ...rest }) => ({
        ...(0,_inputs_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ ...rest, instance }),
        evidence: lines,
        dryRun,
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(7302), __webpack_require__.e(7856), __webpack_require__.e(8976), __webpack_require__.e(8422)]).then(__webpack_require__.bind(__webpack_require__, 27662))).deploy,
});


/***/ }),

/***/ 12984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MODEL_TEST: () => (/* binding */ MODEL_TEST)
/* harmony export */ });
/* harmony import */ var _command_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36431);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10028);
/* harmony import */ var _inputs_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84492);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91533);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39842);





const MODEL_TEST = (0,_command_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)({
    name: 'model-test',
    about: 'Runs the model on placed data and judges it by its tests.',
    inputs: {
        ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .stepInputs */ .af,
        partition: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .jB,
        evidence: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .evidence */ .MX,
        spec: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .projectPath */ .DZ, 'other tests than the policy names, a path in the project, to try them out; open no release'),
        predictions: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH, 'predictions that somebody made, to be judged without a model; opens no release'),
        ..._inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .engineInputs */ .Ie,
    },
    actionInputs: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commentInputs */ .XK,
    given: ({ partition: instance, evidence: lines = '', 'engine-path': _, registry: __, memory: ___, ...rest }) => ({
        ...(0,_inputs_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ ...rest, instance }),
        evidence: lines,
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(6270), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(7302), __webpack_require__.e(7856), __webpack_require__.e(1362), __webpack_require__.e(7051)]).then(__webpack_require__.bind(__webpack_require__, 98059))).modelTest,
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

/***/ 71817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PROFILE_JUDGE: () => (/* binding */ PROFILE_JUDGE),
/* harmony export */   PROFILE_JUDGE_ACTION: () => (/* binding */ PROFILE_JUDGE_ACTION)
/* harmony export */ });
/* harmony import */ var _command_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36431);
/* harmony import */ var _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10028);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91533);
/* harmony import */ var _inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39842);




const common = {
    name: 'profile judge',
    about: 'Judges a dataset as a whole by the profiles of its partitions: no row moves, and no number is told.',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(8966), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(7816), __webpack_require__.e(4920), __webpack_require__.e(3189)]).then(__webpack_require__.bind(__webpack_require__, 98075))).judgeProfiles,
};
const dataset = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .idText */ .FP, 'the dataset, whose partitions all have one contract');
/** On a command line: by files. */
const PROFILE_JUDGE = (0,_command_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)({
    ...common,
    inputs: {
        policy: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .policy */ .JN,
        dataset,
        profiles: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .machineFiles */ .d, 'a profile of each partition, a file on each line'),
    },
    given: (values) => values,
});
/** As an action: by what the jobs of the partitions handed on. */
const PROFILE_JUDGE_ACTION = (0,_command_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)({
    ...common,
    inputs: { policy: _inputs_common_js__WEBPACK_IMPORTED_MODULE_0__/* .policy */ .JN, dataset, profiles: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_inputs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn, 'a profile of each partition, one on each line') },
    given: (values) => values,
});


/***/ }),

/***/ 56759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TRAIN: () => (/* binding */ TRAIN)
});

;// CONCATENATED MODULE: ./commands/train/inputs.js
const DEFAULT_SEED = 0;

// EXTERNAL MODULE: ./main/command-entry.js
var command_entry = __webpack_require__(36431);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./main/inputs/input.js
var input = __webpack_require__(91533);
;// CONCATENATED MODULE: ./main/inputs/argv.js



const SHELL_ONLY = /[|;&$<>`]/;
/**
 * A program and its arguments: split on blanks and quotes, or a JSON array of texts. There is no shell, so what only
 * a shell understands is refused, not handed on as an argument that means nothing.
 */
const argv = {
    value: 'program and arguments',
    parse: (text, name) => (text.trim().startsWith('[') ? fromJson(text, name) : fromLine(text.trim(), name)),
};
function fromJson(text, name) {
    const parts = parsed(text);
    if (parts === undefined)
        return (0,input/* wrong */.Qm)((0,finding/* error */.z3)('input/not-json', { name: (0,labelled.id)(name) }));
    const isArgv = Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !part.includes('\0'));
    return isArgv ? nonEmpty(parts, name) : (0,input/* wrongValue */.NT)(name, 'a JSON array of texts');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fromLine(text, name) {
    const character = SHELL_ONLY.exec(text)?.[0];
    if (character !== undefined)
        return noShell(name, character);
    if (/[\r\n]/.test(text))
        return noShell(name, 'a line break');
    const parts = split(text);
    return parts ? nonEmpty(parts, name) : (0,input/* wrongValue */.NT)(name, 'quotes that are closed');
}
const noShell = (name, character) => (0,input/* wrong */.Qm)((0,finding/* error */.z3)('input/no-shell', { name: (0,labelled.id)(name), character: (0,labelled.id)(character) }));
const nonEmpty = ([program, ...args], name) => program === undefined || program === '' ? (0,input/* wrongValue */.NT)(name, 'a program') : { value: [program, ...args] };
/** Pieces without a blank between are one argument: double quotes (`\"`, `\\` stand for one character), single, bare. */
const ARGUMENT = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g;
const PIECE = /"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+)/g;
/** Undefined where a quote is not closed. */
function split(text) {
    if (text.replace(ARGUMENT, '').trim() !== '')
        return undefined;
    return (text.match(ARGUMENT) ?? []).map((argument) => argument.replace(PIECE, (_, double, single, bare) => double === undefined ? (single ?? bare ?? '') : double.replace(/\\(["\\])/g, '$1')));
}

// EXTERNAL MODULE: ./main/inputs/common.js
var common = __webpack_require__(10028);
// EXTERNAL MODULE: ./main/inputs/defined.js
var defined = __webpack_require__(84492);
// EXTERNAL MODULE: ./main/inputs/kinds.js
var kinds = __webpack_require__(39842);
;// CONCATENATED MODULE: ./main/commands/train.js







const MAX_SEED = 2 ** 32 - 1;
const TRAIN = (0,command_entry/* entry */.f)({
    name: 'train',
    about: 'Trains where the data lies, and puts the model into its store.',
    inputs: {
        ...common/* stepInputs */.af,
        partition: common/* partition */.jB,
        evidence: common/* evidence */.MX,
        run: (0,input/* required */.mw)(argv, 'the training program and its arguments; there is no shell'),
        seed: (0,input/* withDefault */.IQ)((0,kinds/* wholeNumber */.rD)(0, MAX_SEED), String(DEFAULT_SEED), 'what the program finds in DOMICILE_SEED'),
    },
    given: ({ partition: instance, evidence: lines = '', ...rest }) => ({
        ...(0,defined/* defined */.s)({ ...rest, instance }),
        evidence: lines,
    }),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(2089), __webpack_require__.e(6906), __webpack_require__.e(3437), __webpack_require__.e(6206), __webpack_require__.e(2309), __webpack_require__.e(7302), __webpack_require__.e(7856), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 26576))).train,
});


/***/ }),

/***/ 84492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** Without the keys whose value is undefined: what was not given is not there. */
const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ workflowRef),
/* harmony export */   fH: () => (/* binding */ serviceId),
/* harmony export */   fX: () => (/* binding */ awsAccount),
/* harmony export */   sX: () => (/* binding */ exactRepository),
/* harmony export */   u9: () => (/* binding */ issuer)
/* harmony export */ });
/* harmony import */ var _domain_guardrails_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61952);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91533);


const matching = (value, pattern, ...expected) => ({
    value,
    parse: (text, name) => (pattern.test(text.trim()) ? { value: text.trim() } : (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)(name, ...expected)),
});
/** An AWS account: its leading zeros count, so it is no number. */
const awsAccount = matching('account', /^\d{12}$/, 'the twelve digits of an AWS account');
/** What a service counts its owners and repositories by. */
const serviceId = matching('number', /^[1-9]\d{0,14}$/, 'the id that the API gives, a whole number');
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}';
const FILE = '\\.github/workflows/[A-Za-z0-9._-]{1,100}\\.ya?ml';
const FULL_REF = 'refs/(?:heads|tags)/[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,199})';
/** A name goes into conditions of a cloud: characters alone that a repository may have. */
const exactRepository = matching('OWNER/NAME', new RegExp(`^${NAME}$`), 'a repository as OWNER/NAME');
/** A workflow as a token tells it: its file and the ref or commit that it is taken from. */
const workflowRef = matching('OWNER/NAME/.github/workflows/FILE@REF', new RegExp(`^${NAME}/${FILE}@(?:${FULL_REF}|[0-9a-f]{40})$`), 'a workflow as OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, with a full ref or a whole commit');
/**
 * Who signs the tokens, without `https://`: github.com, with the slug of an enterprise that asked for one, a `*.ghe.com`,
 * or a server of one's own. https://docs.github.com/en/enterprise-cloud@latest/actions/reference/security/oidc
 */
const issuer = {
    value: 'url',
    parse: (text, name) => {
        const host = /^https:\/\/(.+)$/.exec(text.trim())?.[1];
        return host !== undefined && ISSUERS.some((each) => each.test(host))
            ? { value: host }
            : (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)(name, `https://${_domain_guardrails_token_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_ISSUER */ .mf}`, 'https://token.actions.SUBDOMAIN.ghe.com', 'https://HOST/_services/token');
    },
};
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ISSUERS = [
    new RegExp(`^token\\.actions\\.githubusercontent\\.com(?:/${LABEL})?$`),
    new RegExp(`^token\\.actions\\.${LABEL}\\.ghe\\.com$`),
    new RegExp(`^(?!.*(?:githubusercontent|ghe)\\.com/)(?:${LABEL}\\.)+${LABEL}/_services/token$`),
];


/***/ })

};
