export const id = 7229;
export const ids = [7229];
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

/***/ 87229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchedData: () => (/* binding */ fetchedData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(78265);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/places/catalogue.js
var catalogue = __webpack_require__(16906);
// EXTERNAL MODULE: ./machine/local-data.js
var local_data = __webpack_require__(53541);
// EXTERNAL MODULE: ./machine/pool.js
var pool = __webpack_require__(59105);
// EXTERNAL MODULE: ../node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(58564);
;// CONCATENATED MODULE: ./systems/s3/client.js


const CONNECTED_WITHIN_MS = 10_000;
/** Silence for so long ends a request. */
const SILENCE_MS = 60_000;
const ATTEMPTS = 3;
/** The host that will be asked, for the proxy's sake: a proxy may be meant for some hosts alone. */
const hostOf = ({ bucket, region, endpoint }) => endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
/** With the proxy of the environment. The client takes for an agent only what it could end; one to a proxy ends by itself. */
function agentFor(place) {
    const agent = new lib/* HttpClient */.Qq('domicile').getAgent(hostOf(place));
    return typeof agent.destroy === 'function' ? agent : Object.assign(agent, { destroy: () => undefined });
}
/**
 * AWS's own client, held to one region and one host: no redirect to another region is followed, and an endpoint that the
 * environment or a shared file names is not taken. Credentials are looked for where every client of AWS looks.
 */
function clientFor(place) {
    // Which Node.js this runs on is not for the client's makers to comment in a job's log.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const agent = agentFor(place);
    return new dist_cjs/* S3Client */.YxF({
        region: place.region,
        ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint, forcePathStyle: true }),
        ignoreConfiguredEndpointUrls: true,
        followRegionRedirects: false,
        useArnRegion: false,
        disableMultiregionAccessPoints: true,
        useAccelerateEndpoint: false,
        maxAttempts: ATTEMPTS,
        requestHandler: {
            httpAgent: agent,
            httpsAgent: agent,
            connectionTimeout: CONNECTED_WITHIN_MS,
            socketTimeout: SILENCE_MS,
        },
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./machine/trouble.js
var trouble = __webpack_require__(83588);
;// CONCATENATED MODULE: ./systems/s3/fetch.js








/** One object to its file, as it comes: the very one that was listed, whole, or a refusal. */
async function fetchObject(client, listed, asked) {
    const { key, etag, bytes } = listed;
    const get = new dist_cjs/* GetObjectCommand */.jLs({ Bucket: asked.bucket, Key: key, IfMatch: etag });
    const answer = await client.send(get, { abortSignal: asked.signal });
    const file = (0,external_node_path_.join)(asked.into, listed.name);
    await (0,trouble/* writing */.d)((0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 }));
    // In Node a body is a stream of Node's.
    const came = await write(answer.Body, bytes, file, asked.signal);
    if (came !== bytes)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/object-cut-off', { partition: (0,labelled.id)(asked.partition) }));
    return { key, bytes, etag, ...(answer.VersionId === undefined ? {} : { version: answer.VersionId }) };
}
/** How many bytes came; never more than one beyond those expected is taken. Undefined where the store did not end in order. */
async function write(body, expected, file, signal) {
    let came = 0;
    let isCutOff = false;
    const counted = async function* () {
        try {
            for await (const chunk of body) {
                came += chunk.length;
                if (came > expected)
                    return;
                yield chunk;
            }
        }
        catch {
            isCutOff = true;
        }
    };
    await (0,trouble/* writing */.d)((0,external_node_stream_promises_.pipeline)(counted, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx', mode: 0o600 }), { signal }));
    return isCutOff ? undefined : came;
}

// EXTERNAL MODULE: ./domain/data/form.js
var data_form = __webpack_require__(50561);
// EXTERNAL MODULE: ./machine/file-pattern.js
var file_pattern = __webpack_require__(83422);
// EXTERNAL MODULE: ./machine/tree-walk.js
var tree_walk = __webpack_require__(67269);
;// CONCATENATED MODULE: ./systems/s3/listing.js






/** Each is a request, a file and a header to be read. */
const MAX_OBJECTS = 10_000;
/** The objects that are meant, in the order of the store; throws `data/missing` where there are none. */
async function listed(client, place, partition) {
    const { key } = place;
    const isOne = !(0,file_pattern/* isPattern */.Pt)(key) && !key.endsWith('/');
    const found = isOne ? [await one(client, place)] : await below(client, place, partition);
    if (found.length === 0)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/missing', { partition: (0,labelled.id)(partition) }));
    (0,tree_walk/* refuseUnfit */.Pt)(found.map(({ name }) => name));
    mustBePlain(found);
    mustFit(found, place, partition);
    return found;
}
async function one(client, { bucket, key }) {
    const head = await client.send(new dist_cjs/* HeadObjectCommand */.l81({ Bucket: bucket, Key: key }));
    return { key, name: key.slice(key.lastIndexOf('/') + 1), bytes: head.ContentLength ?? -1, etag: head.ETag ?? '' };
}
async function below(client, place, partition) {
    const prefix = (0,data_form/* prefixOf */.MT)(place.key);
    const pattern = place.key.slice(prefix.length);
    const found = [];
    for (let token, first = true; first || token !== undefined; first = false) {
        const page = await client.send(new dist_cjs/* ListObjectsV2Command */.u6x({ Bucket: place.bucket, Prefix: prefix, ContinuationToken: token }));
        for (const { Key = '', Size = -1, ETag = '' } of page.Contents ?? []) {
            const name = Key.slice(prefix.length);
            // Consoles make an empty object for each folder.
            if (!Key.endsWith('/') && (pattern === '' || (0,file_pattern/* isMeant */.EZ)(name, pattern)))
                found.push({ key: Key, name, bytes: Size, etag: ETag });
        }
        if (found.length > MAX_OBJECTS) {
            throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/too-many-files', { partition: (0,labelled.id)(partition), limit: (0,labelled/* known */.eO)(MAX_OBJECTS) }));
        }
        token = page.NextContinuationToken;
    }
    return found;
}
/** A name that would be no path below the folder, or another's. */
function mustBePlain(found) {
    const odd = found.find(({ name }) => name.split('/').some((part) => part === '' || part === '.' || part === '..'));
    if (odd)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('store/unfit-name', { name: (0,labelled/* data */.p)(odd.name, 'restricted') }));
}
function mustFit(found, { maxBytes }, partition) {
    const unknown = found.some(({ bytes, etag }) => bytes < 0 || etag === '');
    if (unknown)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-failed', { partition: (0,labelled.id)(partition) }));
    const all = found.reduce((sum, { bytes }) => sum + bytes, 0);
    if (all > maxBytes)
        throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/too-large', { partition: (0,labelled.id)(partition), limit: (0,labelled/* known */.eO)(maxBytes) }));
}

// EXTERNAL MODULE: ./machine/errno.js
var errno = __webpack_require__(1227);
;// CONCATENATED MODULE: ./systems/s3/trouble.js



/** Answers of the store that say what is wrong. Its messages name keys and buckets, so none is passed on. */
const BY_NAME = {
    NoSuchBucket: 'data/bucket-missing',
    NoSuchKey: 'data/missing',
    NotFound: 'data/missing',
    AccessDenied: 'data/bucket-denied',
    PreconditionFailed: 'data/changed',
    PermanentRedirect: 'data/bucket-region-differs',
    CredentialsProviderError: 'data/credentials-missing',
};
const BY_STATUS = {
    401: 'data/bucket-denied',
    403: 'data/bucket-denied',
    404: 'data/missing',
    412: 'data/changed',
};
/** The refusal for a request about a partition that went wrong; what is no trouble of a request stays what it is. */
function troubleWith(partition, { region }, thrown) {
    if (thrown instanceof finding/* Refusal */.P_)
        return thrown;
    const { name = '', $metadata } = thrown;
    const status = $metadata?.httpStatusCode;
    const code = BY_NAME[name] ?? (status === undefined ? undefined : BY_STATUS[status]);
    if (code !== undefined)
        return (0,finding/* refused */.J5)((0,finding/* error */.z3)(code, { partition: (0,labelled.id)(partition), expected: (0,labelled.id)(region) }));
    if (status !== undefined)
        return (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-failed', { partition: (0,labelled.id)(partition), number: (0,labelled/* known */.eO)(status) }));
    const reason = (0,errno/* errnoOf */.U)(thrown) ?? (name === 'TimeoutError' ? 'too slow' : undefined);
    if (reason === undefined && $metadata === undefined)
        return thrown;
    return (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-unreachable', { partition: (0,labelled.id)(partition), reason: (0,labelled.id)(reason ?? 'no answer') }));
}
/** What has no body has no name either: only the status tells. */
const isNotFound = (thrown) => thrown.$metadata?.httpStatusCode === 404;
/** Where a bucket says that it lies; it says so with errors, too. */
const regionSaid = (thrown) => thrown.$response?.headers?.['x-amz-bucket-region'];

;// CONCATENATED MODULE: ./systems/s3/objects.js











const AT_ONCE = 4;
/**
 * The objects of a partition, fetched from their bucket into a new folder of this machine. The bucket must lie in the
 * region that the site file says, by its own word.
 */
async function fetchedData(request, place) {
    const { partition, files, into } = request;
    const client = clientFor(place);
    try {
        await mustBeInRegion(client, place, partition);
        const meant = await listed(client, place, partition);
        const objects = await allOrNone(meant, (each, signal) => fetchObject(client, each, { bucket: place.bucket, partition, into, signal }));
        const isOne = meant.length === 1 && meant[0]?.key === place.key;
        const path = isOne ? (0,external_node_path_.join)(into, meant[0]?.name ?? '') : into;
        const { objects: _, ...form } = files;
        return { ...(await (0,local_data/* localData */.u)({ partition, files: { ...form, path } })), objects };
    }
    catch (thrown) {
        throw troubleWith(partition, place, thrown);
    }
    finally {
        client.destroy();
    }
}
/** Several at once; the first failure ends the others, and none of them still writes when this one is told. */
async function allOrNone(items, work) {
    const stop = new AbortController();
    const results = await (0,pool/* inParallel */.H)(items, AT_ONCE, async (item) => {
        if (stop.signal.aborted)
            return [];
        try {
            return [await work(item, stop.signal)];
        }
        catch (thrown) {
            stop.abort(thrown);
            return [];
        }
    });
    stop.signal.throwIfAborted();
    return results.flat();
}
/** A store that is not AWS may keep silent about regions: it has one address alone. */
async function mustBeInRegion(client, place, partition) {
    const said = await regionOf(client, place, partition);
    if (said === place.region || (said === undefined && place.endpoint !== undefined))
        return;
    // What a service calls its region is shown only where we know a region of that name.
    const got = said !== undefined && (0,catalogue/* regionIds */.JG)('aws').includes(said) ? { got: (0,labelled.id)(said) } : {};
    throw (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-region-differs', { partition: (0,labelled.id)(partition), expected: (0,labelled.id)(place.region), ...got }));
}
async function regionOf(client, { bucket }, partition) {
    try {
        return (await client.send(new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: bucket }))).BucketRegion;
    }
    catch (thrown) {
        const said = regionSaid(thrown);
        if (said !== undefined)
            return said;
        throw isNotFound(thrown) ? (0,finding/* refused */.J5)((0,finding/* error */.z3)('data/bucket-missing', { partition: (0,labelled.id)(partition) })) : thrown;
    }
}


/***/ })

};
