export const id = 5559;
export const ids = [5559];
export const modules = {

/***/ 79712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ UNSEEN),
/* harmony export */   t: () => (/* binding */ defused)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62754);

const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * What is not seen but acts, or means nothing: controls (an escape sequence begins with one), format characters (text
 * direction, zero width), separators, halves of pairs, private use.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu;
/** One line of text without control characters, at most 200 characters long. */
function defused(text, maxCharacters = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VALUE_CHARACTERS */ .uA) {
    const line = text.replace(BLANKS, ' ').replace(UNSEEN, '\uFFFD');
    const characters = Array.from(line);
    return characters.length <= maxCharacters ? line : `${characters.slice(0, maxCharacters - 1).join('')}…`;
}


/***/ }),

/***/ 62754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   LK: () => (/* binding */ MAX_ANNOTATIONS_PER_KIND),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   uA: () => (/* binding */ MAX_VALUE_CHARACTERS)
/* harmony export */ });
/** GitHub drops a step summary above 1 MiB whole. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** GitHub shows about ten annotations of a kind per step and drops the rest without a word. */
const MAX_ANNOTATIONS_PER_KIND = 10;
/** An output becomes an input, an input one environment variable: 32 KiB on Windows with name and terminator. */
const MAX_OUTPUT_BYTES = 30_000;
/** Longer values are cut in prose; the JSON report holds them whole. */
const MAX_VALUE_CHARACTERS = 200;
const byteLength = (text) => new TextEncoder().encode(text).length;


/***/ }),

/***/ 55559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ where),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79712);
/* harmony import */ var _prose_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31515);



function messageOf({ code, params, proposed }) {
    const { what, help } = _prose_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .PROSE */ .W[code];
    return { what: filled(proposed ? `in the proposed policy: ${what}` : what, params), help: filled(help, params) };
}
const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9-]*)\}/;
const OPTIONAL = /\[([^[\]]*\{[^[\]]*)\]/g;
/** `[did you mean {suggestion}?]` stands only where there is a suggestion, or a list of some; of several parameters all must be there. */
const withoutEmpty = (template, params) => template.replace(OPTIONAL, (_, part) => {
    const keys = Array.from(part.matchAll(new RegExp(PLACEHOLDER, 'g')), ([, key = '']) => key);
    return keys.every((key) => [params[key] ?? []].flat().length > 0) ? part : '';
});
function filled(template, params) {
    const parts = withoutEmpty(template, params)
        .split(PLACEHOLDER)
        .flatMap((text, index) => {
        if (index % 2 === 0)
            return [{ kind: 'fixed', value: text }];
        const value = params[text] ?? (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)('?');
        if ('kind' in value)
            return [value];
        return value.flatMap((each, at) => (at === 0 ? [each] : [{ kind: 'fixed', value: ', ' }, each]));
    });
    return { parts: parts.filter((part) => part.kind !== 'fixed' || part.value !== '') };
}
/** `file:line:column`, as editors and terminals link it. */
const where = ({ file, line, column }) => `${(0,_defuse_js__WEBPACK_IMPORTED_MODULE_2__/* .defused */ .t)(file)}:${line}:${column}`;


/***/ }),

/***/ 31515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ PROSE)
});

;// CONCATENATED MODULE: ./report/prose/contract.js
const CONTRACT_PROSE = {
    'contract/none': {
        what: 'the partition {partition} has no contract',
        help: 'name one in the policy: contract: contracts/….odcs.yaml',
        about: 'Data is checked against the contract that the policy names for its partition. Without one nothing is shown.',
    },
    'contract/check-failed': {
        what: 'the check “{check}” failed: it found {observed} ({unit}) in {rows} rows, and the contract says {says}',
        help: 'mend the data at its source, or the contract if it is wrong',
        about: 'The data does not keep what its contract says. Only counts are told, never values or rows. Where they stand as aggregates, counts are withheld that are of one to nine rows, or give so few away beside the other counts on the property, the rows that could not be read and the contract’s rowCount.',
    },
    'contract/no-checks': {
        what: 'the contract {contract} asserts nothing that a machine could check',
        help: 'give the properties a logicalType, required, unique, limits or quality rules',
        about: 'Data that was not checked never passes. A contract of descriptions alone checks nothing. What a rule personal-data forbids is looked for beside the checks and is none of them, for that nothing was found is no proof: give the contract a rule of what has to be there, such as rowCount.',
    },
    'contract/nothing-required': {
        what: 'every check of the contract {contract} only warns: whatever the data is, nothing could fail',
        help: 'leave severity out, or say severity: error, where the data must keep a rule',
        about: 'A check with severity warning or info is reported and closes nothing. Data passes because it kept a rule that it could have failed; a contract without one never passes.',
    },
    'contract/nothing-to-measure': {
        what: 'the check “{check}” found nothing to measure',
        help: 'mend the data at its source: the column has no value of its type there',
        about: 'A mean, a quantile and the age of the newest moment need at least one value that is not null and of its type; a moment in the future is none. A check without a number never passes.',
    },
    'contract/rule-uncomputed': {
        what: 'the check “{check}” could not be computed for every row',
        help: 'use TRY_CAST, or CASE for values that may be missing or of another type',
        about: 'The SQL of the rule met a value that it could not convert or compute with, or the engine can make no sense of it, as of a text that is compared with a date; its words are in the log of the site. A rule that could not be asked of every row never passes.',
    },
    'contract/query-unanswered': {
        what: 'the query of the check “{check}” gave no number: {reason}',
        help: 'a rule of type sql is one SELECT that gives one row with one number, or true or false',
        about: 'A query has to give exactly one finite number within its time and the memory of the engine. Anything else is an error, and never a pass. What the engine says of it quotes data, and stays on the site.',
    },
    'contract/placeholder-without-property': {
        what: 'the query has {placeholder}, and stands at no property',
        help: 'name the column, or move the rule to its property',
        about: 'The standard puts the name of the property in place of this where the rule stands at one. At a schema object there is none.',
    },
    'contract/not-yet': {
        what: '{key} is not supported yet',
        help: 'leave it out, or express it by what docs/data-validate.md lists',
        about: 'The Open Data Contract Standard has this and Domicile does not do it yet. It is refused, because skipping it would make a contract look kept that nobody checked.',
    },
    'contract/not-machine-checkable': {
        what: 'the rule “{rule}” is text: no machine checks it, a person has to',
        help: '',
        about: 'Rules of type text are for people. They are shown beside the checks and never count as passed.',
    },
    'contract/pattern-unsupported': {
        what: 'the pattern holds {construct}, which the engine cannot match in bounded time',
        help: 'write it without; several rules on one property all have to hold',
        about: 'Patterns run on an RE2 engine, which no pattern can make hang. Look-around and back-references need another kind of engine and are refused before the run.',
    },
    'contract/pattern-invalid': {
        what: 'the key pattern holds {pattern}, which is no regular expression: {reason}',
        help: 'mend the expression; a bracket that stands for itself needs a backslash, and single quotes around the pattern',
        about: 'Patterns are regular expressions as ECMA-262, the standard of JavaScript, has them.',
    },
    'contract/unknown-property': {
        what: 'the property {property} is not in the schema; there are {expected}',
        help: 'name a property of the same schema object[; did you mean {suggestion}?]',
        about: 'A rule over several properties names them as the schema does.',
    },
    'contract/property-twice': {
        what: 'the property {property} is already defined at {first}',
        help: 'keep one',
        about: 'Two properties of one schema object with the same name, or for the same column, contradict each other.',
    },
    'contract/table-twice': {
        what: 'the schema object {table} is already defined at {first}',
        help: 'keep one',
        about: 'Two schema objects with the same name, or for the same table of the data, contradict each other.',
    },
    'contract/table-name-unusable': {
        what: 'the table {table} cannot stand in a path',
        help: 'give the schema object a physicalName of letters, digits, dots, dashes and underscores',
        about: 'The site file says with {table} where the files of each table lie. The contract fills in a name, and may not lead to other files with it.',
    },
    'contract/limit-impossible': {
        what: '{limit} can never be kept',
        help: 'write a lower limit that is not above the upper one; a count is 0 or more, a share from 0 to 100 percent',
        about: 'A lower limit above the upper one, or a count below zero, would fail on any data.',
    },
    'contract/limit-empty': {
        what: '{limit} can never fail here, so it checks nothing',
        help: 'give a limit that some data would break, or leave it out',
        about: 'Counts are whole numbers from 0, shares go from 0 to 100 percent, and a pattern without ^ and $ may match anywhere, nothing included. A check that no data can fail would count as passed although nothing was checked.',
    },
    'contract/several-operators': {
        what: 'the rule has {operators}; it may have one',
        help: 'use mustBeBetween, or one rule for each limit',
        about: 'The standard gives a rule exactly one operator.',
    },
    'contract/option-without-type': {
        what: '{option} needs a logicalType that has it',
        help: 'add logicalType: {expected}',
        about: 'The options under logicalTypeOptions belong to a type: lengths and patterns to strings, limits to numbers and dates. Without the type nobody can say what they mean.',
    },
    'contract/timezone-contradicts': {
        what: 'the format {format} and timezone: {timezone} contradict each other',
        help: 'let the format end in XXX where each value has a zone, and not where none has; or leave timezone out',
        about: 'A format of dates and times says by itself whether a zone stands at the end. Data could keep only one of the two.',
    },
    'contract/timezone-unknown': {
        what: '{zone} is no time zone',
        help: 'name one of the IANA database, such as Europe/Amsterdam, or Etc/UTC',
        about: 'defaultTimezone says on which clock values without a zone are to be read.',
    },
    'contract/rule-deprecated': {
        what: 'rule: {rule} is an old name, read as metric: {metric}',
        help: 'write metric: {metric}',
        about: 'Since version 3.1 of the standard the metrics of its library stand under metric. The old key is read and goes with version 4.',
    },
    'contract/argument-misplaced': {
        what: '{key} stands beside the metric, where nothing reads it',
        help: 'move it under arguments',
        about: 'What a metric needs to know stands under arguments. Only rule: validValues, of version 3.0 of the standard, has it beside.',
    },
    'contract/key-of-other-type': {
        what: '{key} is of rules of type {type}; this one is of type {got}',
        help: 'say type: {type}, or leave {key} out',
        about: 'A key that nothing reads would look as if it were checked.',
    },
    'contract/reference-unknown': {
        what: 'the reference {reference} names no property of this contract; there are {expected}',
        help: 'write it as table.property, or by ids as schema/…/properties/…[; did you mean {suggestion}?]',
        about: 'Both sides of a relationship have to be in the contract, so that both are where the check runs.',
    },
    'contract/reference-uneven': {
        what: 'the reference goes from {from} to {to}, which are not as many',
        help: 'name as many properties on both sides, in the same order',
        about: 'A key of several properties is referred to by as many.',
    },
    'contract/reference-across-tables': {
        what: 'the reference joins {references}, which are not of one table, or not of the one that it stands at',
        help: 'name properties of one schema object on each side, and let the relationship stand at the one that refers',
        about: 'A row refers to one row of one table.',
    },
    'contract/from-at-property': {
        what: '{key} may not stand at a property, which is what refers',
        help: 'leave it out, or move the relationship to the schema object',
        about: 'The standard gives relationships at a property no from.',
    },
    'contract/server-missing': {
        what: 'the contract states the servers {servers}, and none called {name} for the partition {partition}',
        help: 'add a server with server: {name}, or leave servers out',
        about: 'Servers are joined with partitions by name. A contract that knows other places only may be about other data.',
    },
    'contract/server-contradicts': {
        what: 'the server {server} has {says}; the site file says {site}',
        help: 'mend whichever is wrong',
        about: 'What a contract says of a server is not where data is looked for. Where it contradicts the site file, one of them is about other data.',
    },
};

;// CONCATENATED MODULE: ./report/prose/data.js
const DATA_PROSE = {
    'data/missing': {
        what: 'there is no data where the site file says that {partition} lies',
        help: 'ask the administrator of the site to check the partition’s path, or table, in the site file',
        about: 'The site file names a file, a folder, a pattern of files or a table for each partition. There is no such file or table, the folder is empty, nothing fits the pattern, or it may not be read.',
    },
    'data/unreadable': {
        what: 'the data of {partition} cannot be read as {format} ({reason})',
        help: 'check the format, and for CSV the encoding, in the site file, and that the file is whole; engine-errors.log in the state folder of the site says which file it is',
        about: 'The file is not what the site file says it is. Nothing of it is told, because errors of readers quote data.',
    },
    'data/no-rows': {
        what: 'the data of {partition} has no rows',
        help: 'check the partition’s path in the site file, and how the data is written if all of its rows could not be read',
        about: 'Data without rows keeps every limit on bad values, and shows nothing. It never passes.',
    },
    'data/rows-unreadable': {
        what: '{rejected} rows of {partition} cannot be read: {kind}',
        help: 'mend them at the source (engine-errors.log in the state folder of the site names files and lines of a CSV), or tell the site file how the CSV is written',
        about: 'Rows that the reader had to leave out would be missing from every count. One such row fails the data. Where counts stand as aggregates, one to nine such rows are not told, nor is then the number of the others.',
    },
    'data/line-ends-mixed': {
        what: 'the lines of the CSV file do not all end the same way',
        help: 'end every line alike (dos2unix does it), or let the site file say line-ends: mixed; a CR inside a value needs quotes around the value',
        about: 'Files put together on several systems often mix line ends, and nobody can say for sure where their rows begin. Line ends inside quotes are free.',
    },
    'data/not-utf-8': {
        what: 'the CSV holds rows that are not UTF-8',
        help: 'save it as UTF-8, or let the site file say its encoding',
        about: 'Such rows are counted and told where all columns are read at once. A statement that reads only some of them, such as a query of the contract, stops at the first.',
    },
    'data/columns-differ': {
        what: '{number} of {of} files have other columns than the first',
        help: 'give all files of the partition the same columns, in whatever order, or make partitions of those that differ; engine-errors.log in the state folder of the site names them',
        about: 'The files of a folder or a pattern are one table. A column that some of them lack may be null there, or a mistake, and nobody can say which.',
    },
    'data/name-unusable': {
        what: 'the path of {number} files of {partition} has a star, a question mark or an opening bracket in it',
        help: 'rename the files or their folder',
        about: 'The engine would take such a path for a pattern, and read another file.',
    },
    'data/pattern-of-files': {
        what: 'the files of {partition} are chosen by a pattern, and a program can be given only a file or a folder',
        help: 'put the files into a folder of their own, and name it in the site file',
        about: 'What is checked and what a program is given must be the same. The folder that a pattern begins in may hold more.',
    },
    'data/bucket-elsewhere': {
        what: 'the bucket of {partition} is in {region}, which is not at {location}',
        help: 'name a bucket in a region that lies where the location of the partition does, and its region in the site file',
        about: 'Objects are fetched in their own region. A bucket counts as being at a location if every place that its region could be in is one of the location’s, if the law of no other country reaches those who run it, and if the location is not run by the controller itself.',
    },
    'data/bucket-region-differs': {
        what: 'the bucket of {partition} does not lie in {expected}, as the site file says[, but in {got}]',
        help: 'write the bucket’s own region into the site file, if that lies where the partition does',
        about: 'The store itself is asked where the bucket lies before anything of it is fetched. No redirect to another region is followed.',
    },
    'data/bucket-missing': {
        what: 'there is no bucket where the site file says that {partition} lies',
        help: 'ask the administrator of the site to check the bucket’s name and region in the site file',
        about: 'The store of objects knows no bucket of that name.',
    },
    'data/bucket-denied': {
        what: 'the store of objects does not let this machine read {partition}',
        help: 'allow its identity s3:ListBucket on the bucket and s3:GetObject on the objects, and kms:Decrypt where they are encrypted',
        about: 'The credentials of this machine are not known there, have expired, or may not read. A store that does not let a bucket be listed also says so of objects that do not exist.',
    },
    'data/bucket-unreachable': {
        what: 'the store of objects of {partition} cannot be reached ({reason})',
        help: 'check the region or endpoint in the site file, the proxy, and what the network lets through',
        about: 'No answer came. Proxies and certificates are those of the environment: HTTPS_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS.',
    },
    'data/bucket-failed': {
        what: 'the store of objects answered for {partition} with an error[ (status {number})]',
        help: 'try again; if it stays, ask those who run the store',
        about: 'The answer is none that tells what is wrong with the data, the bucket or the credentials.',
    },
    'data/credentials-missing': {
        what: 'this machine has no credentials for the bucket of {partition}',
        help: 'give the machine a role that may read the bucket, or credentials where AWS clients look for them',
        about: 'They are looked for where every AWS client looks: environment, shared files, web identity, container, instance. Never in an input.',
    },
    'data/object-cut-off': {
        what: 'an object of {partition} did not arrive whole',
        help: 'run the step again',
        about: 'Fewer or other bytes came than the store announced. Nothing of them is used.',
    },
    'data/too-large': {
        what: 'the objects of {partition} are larger than the {limit} bytes that may be fetched',
        help: 'raise max-size in the site file, if the disk of the state folder has the room',
        about: 'What is fetched is held on the site’s disk until the step ends.',
    },
    'data/too-many-files': {
        what: '{partition} has more than {limit} objects',
        help: 'name fewer in the site file, by a longer prefix or a pattern, or put them together',
        about: 'Many small objects are slow to fetch and to read.',
    },
    'data/column-missing': {
        what: 'the data has no column {column}',
        help: 'add it, or name the column with physicalName; capitals count. Where all are missing, the site file may have to say another delimiter or encoding',
        about: 'A property of the contract has no column in the data. None of its checks can run.',
    },
    'data/column-unknown': {
        what: 'the data has {number} columns that the contract does not name: {columns}',
        help: 'describe them in the contract, or drop them at the source',
        about: 'What nobody described nobody checks. Names of columns that stand only in the data are data themselves.',
    },
    'data/column-twice': {
        what: 'two columns of the data have the same name, or differ by capitals alone: {columns}',
        help: 'rename one at the source',
        about: 'The engine tells names apart without regard to capitals. Reading one column for another must not happen.',
    },
    'data/column-unusable': {
        what: '{number} columns of the data have no name, or one with line ends or control characters',
        help: 'give every column of the header a plain name (a separator at its end begins one more), or tell the site file how the CSV is written: encoding, delimiter, columns',
        about: 'The first line of a CSV file names its columns, separated by a comma, semicolon, tab or bar.',
    },
    'data/changed': {
        what: 'the data of {partition} changed while it was read',
        help: 'run the step when nobody writes the file',
        about: 'Its digests before and after differ, or a file was written or replaced meanwhile: what was read is open.',
    },
    'data/several-partitions': {
        what: 'step {step} reads {number} partitions at once; data-validate checks one',
        help: 'add each: partition to the step in the policy',
        about: 'Each partition has its own contract and lies at its own location. With each: partition the step runs once for every one, where it lies.',
    },
    'data/several-tables': {
        what: 'the contract has {number} schema objects, and the site file gives the partition {partition} one path',
        help: 'let the path of the partition hold {placeholder}, as in registry/{placeholder}.csv, or keep one schema object in the contract',
        about: 'A contract of several tables needs to know which files are of which table. The path in the site file says it: {table} stands for the physicalName of the schema object, else its name.',
    },
    'data/files-of-no-table': {
        what: 'the partition {partition} has {number} files that are of no table of its contract',
        help: 'add a schema object for them, or move them away',
        about: 'The path of the partition in the site file holds {table}, and files lie there whose table the contract does not name. A step that reads the partition would read them, and nobody has checked them.',
    },
    'data/expression-refused': {
        what: 'the expression holds {construct}, which may not stand there',
        help: 'use columns, constants, CASE, comparisons, casts and plain functions; docs/data-validate.md lists them',
        about: 'Labels and slices are one scalar expression over the columns of the data. Statements, sub-selects, other tables, files, settings and functions off the list are refused before anything runs.',
    },
    'data/expression-column': {
        what: 'the expression names a column {column}, which the data has not',
        help: 'correct the name[; did you mean {suggestion}?]; text stands in single quotes, double ones make a name',
        about: 'Expressions read the columns of the data by their names; capitals do not count. Text in double quotes is a name in SQL.',
    },
    'data/expression-failed': {
        what: 'the expression could not be computed for every row ({kind})',
        help: 'use TRY_CAST, or CASE for values that may be missing or of another type',
        about: 'The engine met a value that it could not convert or compute with. Its own words quote the value and stay on the site.',
    },
    'data/expression-on-table': {
        what: 'an expression cannot be computed on {partition}, which is a table of a database server',
        help: 'use the checks of the contract standard, or a copy of the table as Parquet',
        about: 'Expressions are judged by DuckDB’s parser and written anew for DuckDB. What they would mean in another engine nobody has shown.',
    },
    'data/not-a-file': {
        what: '{partition} is a table of a database server, and this step needs files',
        help: 'give the step a copy of the table as Parquet or CSV on the same site',
        about: 'Programs for training and prediction read files. Tables of a server can be validated where they are.',
    },
    'data/failing-rows-unlisted': {
        what: 'the rows that fail the check “{check}” are not listed: the data engine has too little memory to find them',
        help: 'give the engine more memory: the input memory, capacity of the target, or a larger machine',
        about: 'How many rows fail is counted all the same, and the rows of the other checks are listed.',
    },
    'data/not-readable': {
        what: 'the database user may not read the whole table',
        help: 'grant SELECT on the table and USAGE on its schema; where there is row-level security the user needs BYPASSRLS',
        about: 'Row-level security shows a user some rows only, and counts of a part would pass for counts of all. The server is told to refuse instead.',
    },
    'data/lies-elsewhere': {
        what: 'the table of {partition} is, or holds, a foreign table',
        help: 'name the table on the server that has the data, in the site file of the site where that server is',
        about: 'A foreign table is the data of another server under this one’s name, and nobody said where that server is.',
    },
};

;// CONCATENATED MODULE: ./report/prose/engine.js
const ENGINE_PROSE = {
    'engine/missing': {
        what: 'the data engine is not on this machine and could not be fetched: {reason}; its package is {package}, {integrity}',
        help: 'let npm reach a registry, name one with registry, or unpack that package on the machine and name its folder with engine-path',
        about: 'Data is checked where it lies, so the engine has to be there. It is taken from engine-path, from the tool cache, or fetched with the npm client, so that your registry, proxy and credentials apply; with the input registry it is fetched from there without npm. Without network, put the package of that very hash on the machine.',
    },
    'engine/platform-unknown': {
        what: 'the data engine does not exist for {platform}; it does for {expected}',
        help: 'run the step on one of these platforms; a container of Debian, Ubuntu or Alpine on the same machine will do',
        about: 'The engine is native code, made for each platform and locked by hash. Linux is told apart by its C library: musl (Alpine) has packages of its own.',
    },
    'engine/file-missing': {
        what: 'the file {file} of the data engine is not there ({source})',
        help: 'name the folder into which {package} was unpacked, the one with its package.json',
        about: 'A folder was named, or found, in which the engine should lie, and its files are not in it.',
    },
    'engine/hash-differs': {
        what: 'the file {file} of the data engine is not the locked one: expected {expected}',
        help: 'take away what lies there ({source}), or ask who runs that registry; the right package is {package}, {integrity}',
        about: 'Every file of the engine is hashed each time before it is loaded, wherever it came from. What differs from the locked hash is never run.',
    },
    'engine/archive-cut-off': {
        what: 'the package of the data engine did not arrive whole: {package}, {integrity}',
        help: 'run the step again; if it stays, look at the proxy or the mirror between this machine and the registry',
        about: 'The archive ended early, or is not the one that the registry announces. Nothing of it was unpacked.',
    },
    'engine/cache-changed': {
        what: 'the file {file} of the data engine in the tool cache is not what was put there: expected {expected}',
        help: 'find out who can write to the tool cache, and remove {folder} from it; the engine is then fetched anew',
        about: 'The engine is hashed before each load. Whoever could change it in the cache could have changed other tools there, too, so it is not mended in silence.',
    },
    'engine/not-loadable': {
        what: 'the data engine has the right hash but this machine cannot load it',
        help: 'check that the machine has the C++ runtime (libstdc++) of a current distribution',
        about: 'The native library was refused by the operating system’s loader, usually for a missing system library.',
    },
    'engine/query-failed': {
        what: 'the data engine could not run a statement ({kind})',
        help: 'the engine’s own words are on the site, in engine-errors.log of its state folder',
        about: 'Error texts of data engines quote values of the data, so they never leave the site. What is told is the kind of the error.',
    },
    'engine/out-of-memory': {
        what: 'the data engine ran out of memory',
        help: 'give the engine more memory: the input memory, capacity of the target, or a larger machine',
        about: 'The engine may use four fifths of the machine’s memory and spills to the scratch folder before it gives up.',
    },
    'engine/unreachable': {
        what: 'the database server that the site file names cannot be reached ({kind})',
        help: 'check host, port and tls in the site file, and that the server runs; its own words are on the site, in engine-errors.log of the state folder',
        about: 'A partition may be a table of a PostgreSQL server of the site. A server that does not encrypt, or whose certificate does not prove its name, counts as not reached.',
    },
    'engine/login-refused': {
        what: 'the database server does not let the user of the site file in ({kind})',
        help: 'check user, database and password in the site file; the server’s own words are on the site, in engine-errors.log',
        about: 'The server was reached and said no: a wrong password, no such user or database, or no rule in pg_hba.conf.',
    },
    'engine/password-missing': {
        what: 'the password for the database server is not where the site file says',
        help: 'put it into that file, readable for the runner’s user alone, or into that environment variable of the step',
        about: 'Passwords stand in a file of the site or in an environment variable; never in the site file or the repository.',
    },
    'engine/authority-missing': {
        what: 'the file with the certificates for the database server cannot be read',
        help: 'check the path under ca in the site file',
        about: 'Without the authority that the site names, no server can prove its name.',
    },
    'engine/server-too-old': {
        what: 'the database server is PostgreSQL {got}; {expected} is the oldest that checks run on',
        help: 'use a newer server, or a copy of the table as Parquet',
        about: 'The checks need functions that older servers do not have. Nothing was checked.',
    },
    'engine/server-encoding': {
        what: 'the encoding of the database is not UTF8',
        help: 'use a database in UTF8, or a copy of the table as Parquet',
        about: 'Lengths and patterns are about characters, which databases in other encodings count and match in their own way.',
    },
    'engine/timed-out': {
        what: 'a statement took longer than the site allows, or was ended by the server',
        help: 'raise timeout of the partition in the site file, or run the step when the server has less to do',
        about: 'A database server serves others, too. A check that did not end has not passed.',
    },
};

;// CONCATENATED MODULE: ./report/prose/evolution.js
const EVOLUTION_PROSE = {
    'evolution/breaking': {
        what: '[{table}: ]{what}[, was {was}][, is {is}][ (the trusted contract says so at {from})]: it can break {of} of the data',
        help: 'raise the major number of the contract’s version, or take the change back',
        about: 'What narrows a contract can make data fail that kept it, and so breaks who writes the data. What widens it lets in values that never were there, and so breaks who reads the data. Either needs a new major version, by which everybody is warned.',
    },
    'evolution/breaking-announced': {
        what: '[{table}: ]{what}[, was {was}][, is {is}][ (the trusted contract says so at {from})]: it can break {of} of the data, and the major version says so',
        help: '',
        about: 'The change breaks whoever writes or reads the data, and the new major version tells them.',
    },
    'evolution/compatible': {
        what: '[{table}: ]{what}[, was {was}][, is {is}][ (the trusted contract says so at {from})]',
        help: '',
        about: 'A change that breaks nobody: a column that may be null, a rule that only warns, a name that only the contract uses.',
    },
    'evolution/version-unreadable': {
        what: 'the versions {was} and {is} cannot be compared',
        help: 'write versions as MAJOR.MINOR.PATCH',
        about: 'Whether a new version announces what it breaks is told by its numbers.',
    },
    'evolution/version-fell': {
        what: 'the version of the contract fell from {was} to {is}',
        help: 'give it a higher one',
        about: 'A version that comes again means two contracts, and nobody can say which one data was checked against.',
    },
    'evolution/version-same': {
        what: 'the contract changed and its version is still {is}',
        help: 'raise its minor number',
        about: 'Two contracts of one version cannot be told apart in reports and evidence.',
    },
    'evolution/unchanged': {
        what: 'the contract {file} asserts what the trusted one does',
        help: '',
        about: 'Nothing that a machine checks differs between the two texts.',
    },
    'evolution/new': {
        what: 'the contract {file} is new: {ref} has none to compare with',
        help: '',
        about: 'A contract that the trusted branch does not have yet breaks nobody.',
    },
    'evolution/gone': {
        what: 'the contract {file} is gone',
        help: 'put it back, or take the partition that names it out of the policy first',
        about: 'The trusted policy names a contract that the text at hand no longer has: data that nobody describes can’t be checked.',
    },
    'evolution/trusted-unreadable': {
        what: 'the trusted text of {file} cannot be read, so there is nothing to compare with',
        help: '',
        about: 'A contract that no step can read today breaks nobody by a change.',
    },
};

;// CONCATENATED MODULE: ./report/prose/file.js
const FILE_PROSE = {
    'file/missing': {
        what: 'there is no file {file}[ on {ref}]',
        help: 'write it[ ({maker} makes one to start from)], or correct the path that names it',
        about: 'A file that another file or an input names must exist on the trusted branch. Commit it there first.',
    },
    'file/not-on-trusted-ref': {
        what: '{file} lies here, but is not on {ref}, whose texts decide',
        help: 'commit it and bring it to {ref}; on the command line, --trusted-ref names another branch or commit',
        about: 'Contracts, specs and manifests are read from the trusted ref, never from the files at hand: otherwise whoever changes the code could change what it is held to.',
    },
    'file/unreadable': {
        what: '{file} cannot be read',
        help: 'make it a plain file that this user may read',
        about: 'The file is there but is a folder, a pipe, a link that leads nowhere, not text, or closed to the user who runs this. In a folder of evidence a link is not followed.',
    },
    'file/empty': {
        what: '{file} is empty',
        help: 'write its contents; a file of comments alone is empty, too',
        about: 'An empty file could be taken for "nothing is forbidden" or "nothing is tested". It is refused instead.',
    },
    'file/too-large': {
        what: '{file} is larger than {limit} bytes',
        help: 'a file that people write is smaller: check that it is the right one',
        about: 'Files that decide are read whole into memory, so their size has a limit of 1 MiB, checked before parsing.',
    },
    'file/too-deep': {
        what: 'nested deeper than {limit} levels',
        help: 'flatten it',
        about: 'Deep nesting exhausts parsers. No file of ours needs more than a dozen levels; 64 is the limit.',
    },
    'file/too-many-values': {
        what: 'with every alias written out, this file has more than {limit} values',
        help: 'write out what the aliases stand for, or split the file',
        about: 'A few lines of aliases of aliases can stand for more than a machine holds. A file that is larger than it looks is not read.',
    },
    'file/not-utf8': {
        what: '{file} is not UTF-8 text',
        help: 'save it as UTF-8',
        about: 'Bytes that are not UTF-8 can be read in more than one way. A file that decides must have one reading.',
    },
    'file/control-character': {
        what: 'the control character {character} stands in the text',
        help: 'remove it; in quotes, write an escape instead',
        about: 'Control characters are invisible in review and steer terminals. Only tab and line ends are accepted.',
    },
    'file/syntax': {
        what: 'what stands here cannot follow what stands before it',
        help: 'check indentation, colons, quotes and brackets at this place and on the line above',
        about: 'The text is not YAML 1.2. Nothing after such a place can be trusted, so only the first is told.',
    },
    'file/not-json': {
        what: '{file} is not JSON',
        help: 'hand over what the service or `domicile emit` printed, whole and unchanged',
        about: 'A document that is compared with what a policy makes is JSON, as the clouds print it: quoted keys, no comments, no comma before a closing bracket.',
    },
    'file/tab': {
        what: 'a tab indents this line',
        help: 'indent with spaces',
        about: 'A tab is as wide as an editor makes it, so YAML indents with spaces alone.',
    },
    'file/indentation': {
        what: 'this line begins at a column that fits nothing above it',
        help: 'give keys of one map, and items of one list, the same indentation; a key with a value on its line has no lines below it',
        about: 'Indentation says what belongs to what. Where it fits nothing, nobody can say what was meant.',
    },
    'file/quote-open': {
        what: 'the quote that opens here is not closed where it should be',
        help: 'close it; a quote inside is written \\" in double quotes, and twice in single ones',
        about: 'All that follows an open quote is taken for text.',
    },
    'file/bracket-open': {
        what: 'the bracket that opens here is not closed',
        help: 'close [ with ] and { with }; lines inside are indented more than the key before the bracket',
        about: 'What follows an open bracket is taken for a part of it.',
    },
    'file/bracket-unopened': {
        what: 'this bracket closes what nothing opened',
        help: 'remove it, or open the bracket; put text with brackets in quotes',
        about: 'The text inside and after the brackets may not be what was meant.',
    },
    'file/no-key': {
        what: 'this is no key with a value',
        help: 'write key: value, with a blank after the colon; put text of several lines in quotes',
        about: 'Among keys every line has a key and a colon with a blank after it. key:value is one word.',
    },
    'file/second-colon': {
        what: 'a value with a colon and a blank in it, or a second key on the line',
        help: 'put the text in quotes, or the second key on a line of its own',
        about: 'A colon with a blank after it makes a key. In text it needs quotes.',
    },
    'file/comma-missing': {
        what: 'between brackets, entries need commas',
        help: 'put a comma between the two entries',
        about: 'Inside [ ] and { } commas divide the entries, and a line end does not.',
    },
    'file/needs-quotes': {
        what: 'text cannot begin with this character',
        help: 'put the text in quotes',
        about: 'YAML keeps @, %, a backtick and some other signs for itself at the beginning of a value.',
    },
    'file/escape': {
        what: 'double quotes hold a backslash that is no escape of YAML',
        help: 'write the backslash twice, or use single quotes, where it stands for itself',
        about: 'In double quotes a backslash begins an escape. Patterns are best written in single quotes.',
    },
    'file/several-documents': {
        what: 'a second document begins here',
        help: 'keep one document: remove the line ---',
        about: 'YAML allows several documents in a file; a reader that takes the first ignores the rest. We refuse it.',
    },
    'file/duplicate-key': {
        what: 'the key {key} stands twice; first at {first}',
        help: 'keep one of the two',
        about: 'Of two equal keys some readers take the first, some the last. A rule could vanish that way.',
    },
    'file/key-not-text': {
        what: 'this key is not a word',
        help: 'write a plain key before the colon',
        about: 'YAML allows lists, maps and nothing at all as keys. No file of ours has such keys.',
    },
    'file/alias': {
        what: 'anchors and aliases (& and *) are not accepted',
        help: 'write the value out; text that begins with & or * needs quotes',
        about: 'An alias makes what is decided stand elsewhere than where it is read, and can blow a small file up.',
    },
    'file/alias-of-nothing': {
        what: 'the alias {name} stands for nothing that comes before it',
        help: 'put the anchor &{name} before it, or write the value here',
        about: 'In a workflow an anchor (`&name`) may be pointed at (`*name`) further down. Without its anchor an alias says nothing.',
    },
    'file/merge-key': {
        what: 'the merge key << is not accepted',
        help: 'write the keys out',
        about: 'Merge keys are not YAML 1.2, and readers disagree on which value wins.',
    },
    'file/tag': {
        what: 'tags (!…) are not accepted',
        help: 'remove the tag; quotes make a text',
        about: 'A tag changes the type of a value, or asks a reader to build something. No file of ours needs one.',
    },
    'file/directive': {
        what: 'directives (%…) are not accepted',
        help: 'remove the line',
        about: 'A %YAML directive can change the meaning of a whole file: in YAML 1.1 the country NO is false.',
    },
    'file/unknown-key': {
        what: 'unknown key[ {key}]; expected one of {expected}',
        help: 'correct or remove it[; did you mean {suggestion}?]',
        about: 'A key that nobody knows is often a misspelt rule. It is never ignored. The documentation of the file lists its keys.',
    },
    'file/missing-key': {
        what: 'the key {key} is missing',
        help: 'add it[ with one of {expected}]',
        about: 'This key has no default: leaving it out is not a decision.',
    },
    'file/missing-one-of': {
        what: 'one of the keys {expected} must be there',
        help: 'add one of them',
        about: 'These keys are ways to say the same thing. One of them must be chosen, and only one.',
    },
    'file/keys-exclude': {
        what: 'the key {key} stands beside {other}, and only one of {expected} may be there',
        help: 'remove one of the two',
        about: 'These keys are ways to say the same thing. Where two of them stand, nobody can say which one is meant.',
    },
    'file/wrong-type': {
        what: 'expected {expected}, got {got}',
        help: 'write it in that form[: {form}]',
        about: 'The value has another form (text, number, list, map, true or false, nothing) than this key takes.',
    },
    'file/wrong-value': {
        what: 'expected [{expected}][one of {allowed}][, got {got}]',
        help: 'correct the value[; did you mean {suggestion}?]',
        about: 'The value has the right form, but is not among those that this key takes. There is no silent default.',
    },
    'file/wrong-version': {
        what: 'version {got} of this file format is not known; expected {expected}',
        help: 'write version: {expected}, or use the release of Domicile that knows version {got}',
        about: 'The version says how the rest of the file is to be read. It is never guessed.',
    },
    'file/more-findings': {
        what: '{more} more findings in this file are not listed',
        help: 'mend those above first',
        about: 'A file can be wrong in thousands of places at once. The first hundred are told, the rest counted.',
    },
};

;// CONCATENATED MODULE: ./report/prose/gate-origin.js
/** Of the code that made what would be released, and of what it would replace. */
const GATE_ORIGIN_PROSE = {
    'gate/code-differs': {
        what: 'the programs of {step} were those of commit {got}; its run is of {expected}',
        help: 'check out the commit of the run (actions/checkout without `ref`), and run the pipeline again',
        about: 'What trained and tested the model must be the code of the run. A workspace with another commit in it, of a branch that nobody has merged for one, is other code under the name of this one.',
    },
    'gate/code-changed': {
        what: 'files of {step} differed from commit {commit} when it ran',
        help: 'commit the change, or put it aside (git stash), and run the pipeline again',
        about: 'A test by an edited program is a test that nobody can look up. Files that git tracks are compared; see in the workspace with `git status`.',
    },
    'gate/code-unknown': {
        what: 'nobody can say which code {step} ran',
        help: 'install git on that machine, check the repository out before the step, and run the pipeline again',
        about: 'Without git there is no telling whether the programs that trained and tested are those of the commit. actions/checkout brings files without a repository where it finds no git.',
    },
    'gate/champion-moved-on': {
        what: '{step} compared with {champion}; {destination} serves {served} by now',
        help: 'run the test again, which compares with what is served now; to go back on purpose, write the digest as roll-back-to into the release manifest',
        about: 'That a model is no worse than one that is no longer served says nothing of the one that is. Another run has released in between.',
    },
    'gate/older-than-served': {
        what: '{step} is of {at}; what {destination} serves was tested after that, at {served}',
        help: 'run the pipeline again; to go back on purpose, write the digest as roll-back-to into the release manifest',
        about: 'An older run does not overtake a newer one, however late its deployment comes or is run again. The order is that of the tests, and the destination keeps it.',
    },
};

;// CONCATENATED MODULE: ./report/prose/gate.js

const GATE_PROSE = {
    ...GATE_ORIGIN_PROSE,
    'gate/evidence-malformed': {
        what: 'evidence, line {line}: {key} must be {expected}',
        help: 'hand over the evidence outputs as the steps wrote them, one line each',
        about: 'Evidence is read strictly: one envelope a line, each byte as Domicile wrote it. A line that is anything else is an error, never skipped.',
    },
    'gate/evidence-too-large': {
        what: 'the evidence, or one statement in it, is larger than {limit} bytes',
        help: 'hand over the evidence of this run only',
        about: 'Evidence is a few thousand bytes a step; anything much larger is not what the steps wrote.',
    },
    'gate/evidence-missing': {
        what: 'there is no evidence of {step}',
        help: 'run that step in this run, and hand over its evidence output',
        about: 'The gate opens only on one statement of each step that `gate.needs` lists, of each of its partitions, and of the step that wrote the model. An output that GitHub dropped counts as missing.',
    },
    'gate/evidence-ambiguous': {
        what: 'there are {statements} differing statements of {step} of the same attempt and time',
        help: 'hand over each evidence output once',
        about: 'The newest statement of a step counts. Where two claim to be the newest, nobody can say which one holds.',
    },
    'gate/needs-nothing': {
        what: 'step {step} deploys and its gate needs no other step',
        help: 'list the steps that must have passed under gate.needs',
        about: 'A gate that needs nothing would always be open, so it is always closed.',
    },
    'gate/unknown-step': {
        what: 'the gate needs step {step}, which the policy does not have or which it runs nowhere',
        help: 'name steps of the policy under gate.needs',
        about: 'A step that does not exist can leave no evidence.',
    },
    'gate/not-passed': {
        what: '{step} ended with {verdict}',
        help: 'see the report of that step; only pass opens the gate',
        about: 'Failed and inconclusive steps keep the gate closed alike.',
    },
    'gate/contradicts-itself': {
        what: 'the evidence of {step} says that it passed, and {key} does not go with that',
        help: 'run the step again, and hand over its evidence output as it is',
        about: 'A step that passed has no errors, has run at least one check or test, and ended after the site signed for its beginning, not long after its timeout. Evidence that says otherwise was not written by that step.',
    },
    'gate/model-not-tested': {
        what: 'no step that the gate needs has tested {artifact}',
        help: 'list a model-test step that reads {artifact} under gate.needs',
        about: 'A release needs a test of the very bytes that are released, whatever else has passed.',
    },
    'gate/tested-differs': {
        what: '{step} tested {tested}; what would be released is {staged}',
        help: 'run the pipeline again: the model must not change after its test',
        about: 'The digest of the staged bytes must be the digest that the tests judged. It differs when the model was changed, renamed or replaced after its test, or is no longer in its store.',
    },
    'gate/model-differs': {
        what: '{step} tested {tested}, but {writer} wrote {written}',
        help: 'hand over the evidence of the training that made the tested model',
        about: 'The model that was tested must be the model that the pipeline trained, in this run.',
    },
    'gate/data-differs': {
        what: '{step} and {other} saw different data of {origin}',
        help: 'run both again, on the same data',
        about: 'What was validated must be what was trained on and tested on. The digests are keyed, so they tell nothing about the data beside whether it is the same.',
    },
    'gate/commit-differs': {
        what: '{step} ran at commit {got}, this is {expected}',
        help: 'run the whole pipeline at one commit',
        about: 'Evidence is of one commit; programs of another one may do something else.',
    },
    'gate/policy-differs': {
        what: '{step} was decided by policy {got}; the trusted one is {expected}',
        help: 'run the step again under the policy as it is now',
        about: 'The policy on the default branch changed after the step ran, or the step used another one.',
    },
    'gate/plan-differs': {
        what: '{step} followed another plan',
        help: 'hand the same plan output to every job',
        about: 'All steps of a release follow one plan.',
    },
    'gate/text-not-trusted': {
        what: 'the {text} that {step} used is not the trusted one',
        help: 'run the step again with the text as it stands on the default branch',
        about: 'Contracts and test specs are those of the default branch. A step that was judged by another text shows nothing about this one.',
    },
    'gate/too-old': {
        what: 'the evidence of {step} is of {at}, older than {limit}',
        help: 'run the pipeline again, or raise max-evidence-age in the release manifest',
        about: 'Old evidence is about a world that has moved on.',
    },
    'gate/from-the-future': {
        what: 'the evidence of {step} is of {at}, which is still to come',
        help: 'set the clock of that machine',
        about: 'A clock that runs ahead would keep evidence fresh for too long.',
    },
    'gate/other-repository': {
        what: 'the evidence of {step} is of another repository or host',
        help: 'hand over the evidence of this run',
        about: 'Evidence counts only where it was made.',
    },
    'gate/other-run': {
        what: 'the evidence of {step} is of run {got}, this is {expected}',
        help: 'hand over the evidence of this run',
        about: 'Unsigned evidence counts within its own run only.',
    },
    'gate/later-attempt': {
        what: 'the evidence of {step} is of attempt {got}, this is attempt {expected}',
        help: 'run the deployment again in the newest attempt',
        about: 'An attempt can look back on earlier ones, never ahead.',
    },
    'gate/place-not-allowed': {
        what: '{step} ran on {target}, where the policy does not allow it now',
        help: 'run the step again where the policy allows it',
        about: 'The policy is judged as it is at the release: a target that was since forbidden shows nothing.',
    },
    'gate/place-too-weak': {
        what: 'the place of {step} is proven at level {got}, needed is {expected}',
        help: 'run the step on a machine with a stronger proof of place',
        about: 'The data that the step read asks for a stronger proof of where it was processed.',
    },
    'gate/claim-not-verified': {
        what: 'the signed claim of where {step} ran does not verify',
        help: 'look at the trust file and at the signer of that site',
        about: 'A site signs that a job ran on its machine. The gate verifies it again: with the key of the trust file, and against run, step, target and policy.',
    },
    'gate/platform-not-verified': {
        what: 'what the cloud signed about where {step} ran does not verify: {reasons}',
        help: 'look at platforms in the trust file and at the location’s region in the policy; run the step again where a key was since replaced',
        about: 'A cloud’s signature is verified again at the gate: by the policy’s region and the trust file’s pins as they are now, against run, attempt, job, step, target, policy and time. Each reason is the code of a finding of its own.',
    },
    'gate/service-not-confirmed': {
        what: 'the service no longer says that {step} ran on the runner of its evidence: {differing}',
        help: 'run the step again in this run',
        about: 'Where the service showed on which runner a step ran, the gate asks it again: the job, its attempt, the runner’s name, group and labels must be those of the evidence, and what the target’s `runs-on` asks for now.',
    },
    'gate/destination-not-allowed': {
        what: 'the policy does not allow a model of these origins at {destination}',
        help: 'see the reasons in the plan',
        about: 'The policy is judged again for each destination, at the release.',
    },
    'gate/binding-none': {
        what: '{step} judged predictions whose model nobody can name',
        help: 'give the spec a predictor, so that the model itself is tested',
        about: 'A file of predictions says nothing about the model beside it. The gate opens only where the predictor ran on the staged model.',
    },
    'gate/signature-needed': {
        what: 'the evidence of {step} is unsigned, and here a signature is needed',
        help: 'write `release: {evidence: same-run}` into the policy, or release on the machine that ran everything',
        about: 'Unsigned evidence opens a directory release where everything ran on one machine, or within one run of GitHub Actions where the policy says `release: {evidence: same-run}`.',
    },
    'gate/local-evidence': {
        what: 'the evidence of {step} was made on a laptop',
        help: 'run the step as a job of this run',
        about: 'Evidence of the command line opens a local release, never one on GitHub.',
    },
    'gate/jobs-not-known': {
        what: 'the service does not say which jobs this run has',
        help: 'give the job the permission `actions: read`',
        about: 'Unsigned evidence within a run counts only when the Jobs API confirms the job that made it. Not known is no.',
    },
    'gate/job-not-confirmed': {
        what: 'the service does not confirm that the job of {step} ended well in that attempt',
        help: 'run the step again in this run',
        about: 'Evidence counts when the job that made it is a job of this run, completed, and a success.',
    },
    'gate/job-repeated': {
        what: 'the job of {step} ran again after this evidence, and did not end well',
        help: 'mend the step and run it again',
        about: 'A success of an earlier attempt does not outlive a later failure of the same job.',
    },
    'gate/model-not-fetched': {
        what: 'nothing was fetched or released to {destination}; what was tested is taken for what would be released',
        help: '',
        about: 'Verifying evidence judges statements. Only a deployment compares them with the bytes in the store, and with what the destination serves.',
    },
};

;// CONCATENATED MODULE: ./report/prose/guardrail.js
const GUARDRAIL_PROSE = {
    'guardrail/target-unused': {
        what: 'no step may run on target {target}, so nothing is let in there',
        help: 'remove what an earlier policy made for it; `domicile explain --target {target}` tells why',
        about: 'A guardrail is made for a target that at least one step may run on. One that no step may use needs no role, no credential and no runner group; what is still there from earlier lets jobs in that the policy no longer places.',
    },
    'guardrail/nothing-to-make': {
        what: '{kind} has nothing to make for {entry}',
        help: 'name another, or none: without a name all that there is to make is made',
        about: 'The target is in another cloud, or has no runner group, or no step may run on it. An empty rule would look like one that holds.',
    },
    'guardrail/unknown-entry': {
        what: 'the policy’s targets name no runner group {entry}[, did you mean {suggestion}?]',
        help: 'groups that they name: {expected}',
        about: '`--group` must be the group of a target’s `runs-on`, spelled as the policy spells it.',
    },
    'guardrail/no-environment': {
        what: 'target {target} has no environment, so its jobs cannot be told from others of the repository',
        help: 'give the target `environment: NAME` in the policy, and protect that environment in the repository’s settings',
        about: 'A cloud sees of a job what its token says: repository, branch or environment. Without an environment any job of a branch could take the role on, whatever target the policy meant. With one, the subject is exact, and who may use it is the environment’s own protection.',
    },
    'guardrail/environment-name': {
        what: 'the environment of target {target} is called {environment}, which cannot stand in a token’s subject as it is',
        help: 'rename it: letters, digits, blanks and . _ - / only, a letter or digit first and last',
        about: 'A colon divides the parts of a subject, and `*`, `?` and `${` mean something in the conditions of a cloud. A name with such a character could match more than itself.',
    },
    'guardrail/environment-shared': {
        what: 'target {target} has the environment {environment} in common with targets elsewhere ({others}): a job that is let in to one is let in to all',
        help: 'give each target an environment of its own',
        about: 'A token names its environment, not its target. Two targets of one environment are one to a cloud: what the policy allows at one location alone could be done at the other.',
    },
    'guardrail/no-immutable-subject': {
        what: 'tokens of {issuer} have no immutable subject',
        help: 'pass --subject names',
        about: 'Subjects with the ids of owner and repository are of github.com and *.ghe.com; a GitHub Enterprise Server writes the names alone.',
    },
    'guardrail/name-reused': {
        what: 'only the name {repository} is asked for: whoever is given that name later is let in',
        help: 'let the repository use immutable subjects (`gh api repos/{repository}/actions/oidc/customization/sub` tells) and pass --repository-id and --owner-id',
        about: 'Names of owners and repositories can be given up and taken by others; their ids cannot. GitHub puts the ids into the subject of every repository made, renamed or moved after 2026-07-15, and of each that asks for it. In AWS `--repository-id` is asked for too, whatever the subject, where the token is of github.com.',
    },
    'guardrail/region-not-one': {
        what: 'target {target} is in no single region that a cloud could be told to keep to[: {regions}]',
        help: 'give its location one region in the policy, such as eu-central-1 or northeurope',
        about: 'A multi-region or a geography is a set of regions that the provider chooses from. Rules of a cloud name regions one by one.',
    },
    'guardrail/clouds-apart': {
        what: 'the regions of target {target} lie in clouds that share no account: {regions}',
        help: 'make two targets of it, one in each, and emit for each with its own account',
        about: 'The clouds for China, for governments and the European sovereign one have accounts, names and token audiences of their own. One rule cannot hold in two of them.',
    },
    'guardrail/labels-are-no-boundary': {
        what: 'target {target} is chosen by labels: whoever can register a runner can claim them',
        help: 'put its runners into a group and name it in the policy, as `group` under runs-on',
        about: 'A label is a runner’s own word; a runner group is the organisation’s. Only a group can be kept to one repository and one workflow.',
    },
    'guardrail/group-of-several-places': {
        what: 'the runners of group {group} stand at several locations ({locations}): a job for one of {targets} may land on any of them',
        help: 'make a group for each location',
        about: 'GitHub gives a job to any free runner of the group that has the labels. Domicile’s proof of place still stops a job at the wrong location, before data is touched; the group does not.',
    },
    'guardrail/drift': {
        what: 'at {pointer} of the document it {reach}[; it should say {expected}][; it says {got}]',
        help: 'apply what the policy makes, or change the policy; what is changed in the cloud by hand drifts again',
        about: 'What is in force is not what the policy makes. `widens` lets in, or elsewhere, what the policy does not; `narrows` keeps out what it allows; `differs` is told where neither can be said. The pointer is that of RFC 6901.',
    },
};

;// CONCATENATED MODULE: ./report/prose/host.js
const HOST_PROSE = {
    'host/our-bug': {
        what: 'Domicile itself failed: {error}',
        help: 'please report it with the stack that stands in the log; before you run the step again, look at what it had done by then',
        about: 'Something happened that Domicile did not foresee, so it stopped with exit code 3: no verdict, no plan, no evidence. What the step had done before, such as a release that it had begun, is as it was then; the next run of a deployment makes the old or the new release whole. The stack stands in the log, without the text of the error where that could hold data; please report it.',
    },
    'host/cancelled': {
        what: 'cancelled by {signal}: the programs that were started are being ended',
        help: '',
        about: 'The run was cancelled. Programs get five seconds to end by themselves and are killed then; nothing that they left is used.',
    },
    'host/training-ended': {
        what: 'the job ended before its training did; the training was ended: {phase}',
        help: '',
        about: 'After the job, its post step looks for what the job started and did not see end. A program that lived on was ended, with all that it started.',
    },
    'host/deployment-mended': {
        what: 'the job ended in the middle of a deployment to {destination}; it was mended: {recovered}',
        help: 'the evidence of the job is missing: run it again',
        about: 'After the job, its post step looks for a deployment that was cut off, makes the old or the new release whole, and gives the lease back.',
    },
    'host/withheld': {
        what: '{count} values are withheld here, because this surface may not hold them',
        help: 'the policy says what may stand here: control-plane.may-hold, surfaces and aggregates, as far as its denies and presets let the data be where the control plane is',
        about: 'Values from data stand only on a surface that may hold the label of the data, and counts and metrics over data only as `control-plane.aggregates` says. A number that tells, alone or with the others, of fewer than ten records of a class or of a decision is no such aggregate; words about a number (its method, the reason why there is none) are withheld with it. What is left out reads `withheld`, or null in JSON, where the aggregates that may stand are rounded as in print.',
    },
    'host/not-finite': {
        what: '{count} numbers of this report are not finite',
        help: '',
        about: 'A metric or an interval came out as not-a-number or infinite, for example because a class is missing. JSON has no such numbers, so they are null there. A test on such a number never passes.',
    },
    'host/more-findings': {
        what: '{count} more findings of this kind are not shown as annotations',
        help: 'see the summary and the report file',
        about: 'GitHub shows about ten annotations of a kind for a step and drops the rest without a word, so we count them.',
    },
    'host/output-too-large': {
        what: 'output {output} has {bytes} bytes, more than the {limit} that the next job can take',
        help: 'split the pipeline into several policies, or use fewer partitions in one step',
        about: 'An output travels to the next job as an environment variable, which Windows limits to 32 KiB. A longer one would be cut or fail later, so the step fails now.',
    },
    'host/output-withheld': {
        what: 'output {output} is not written, because an output may not hold it',
        help: 'control-plane.surfaces says what an output may hold',
        about: 'The value of this output is above what the policy lets stand in outputs, so it is left out.',
    },
    'host/comment-skipped': {
        what: 'the pull request has no comment on this, because of {reason}',
        help: 'give the job the permission to write pull requests; the token of a fork never may, and its summary has the same',
        about: 'The input `comment` asks for a comment on the pull request, and the service did not let one be written. Nothing depends on it: the report stands in the summary of the run.',
    },
    'host/environment-missing': {
        what: 'the environment variable {variable} is missing or not usable',
        help: 'the runner sets it; outside of GitHub Actions use the command line (dist/cli.js)',
        about: 'An action knows the run, the repository and the event from variables that the runner sets.',
    },
    'host/event-unreadable': {
        what: 'the event file of the runner cannot be read as JSON',
        help: 'the runner writes it; check GITHUB_EVENT_PATH',
        about: 'Whether unreviewed code is running is judged by the event. Without a readable event nobody can say, so nothing is decided.',
    },
    'host/no-git': {
        what: 'the program git cannot be started',
        help: 'install git and put its folder into PATH',
        about: 'On a terminal the trusted texts are read from the local git repository, by the program git.',
    },
    'host/no-commit': {
        what: 'this repository has no commit yet',
        help: 'commit the policy: only what is committed can be trusted',
        about: 'Evidence names the commit that a step ran at, so there has to be one.',
    },
    'host/no-repository': {
        what: 'this folder is not in a git repository',
        help: 'run it inside a clone: the policy is read from a commit, not from the folder',
        about: 'On a terminal the policy and the other trusted texts are read from a commit of the local git repository, so there has to be one.',
    },
    'host/no-trusted-ref': {
        what: 'git knows no commit {ref} that could be trusted',
        help: 'fetch the default branch and name it, as in --trusted-ref origin/main (or, once: git remote set-head origin --auto)',
        about: 'The trusted texts are read at a commit: what --trusted-ref names, else origin/HEAD, the default branch as the remote names it. That name leads to no commit here. A name has one meaning: origin/main is the branch of the remote, never a tag or local branch of that name; a tag is refs/tags/v1.0; a plain name is a local branch, and counts only at a terminal. What is checked out (HEAD) is trusted only at a terminal, in a repository without a remote: a service may have checked out what a stranger proposes, and then the stranger’s policy would decide.',
    },
    'host/no-trusted-branch': {
        what: 'there is no branch {branch} whose texts could decide, or the token may not see it',
        help: 'give the job the permission contents: read; run it on a branch that is there',
        about: 'The trusted texts are those of the default branch, or of the branch of the run where the default branch’s policy lists it in `trusted-branches`. A branch that is gone decides nothing, and no other decides in its stead.',
    },
    'host/untrusted-ref': {
        what: 'the default branch’s policy does not trust {ref} to decide[; it trusts: {expected}]',
        help: 'leave --trusted-ref out, or list the branch in trusted-branches of the policy on the default branch',
        about: 'A service that runs the command line may be told by what a stranger proposed which ref to trust. Where it is known which branch of the remote is the default (origin/HEAD), another one decides only if the default branch’s policy lists it in `trusted-branches`.',
    },
    'host/api-refused': {
        what: 'the API answered {status} to {request}',
        help: 'check the permissions of the job (contents: read, actions: read) and the token input',
        about: 'The trusted texts and the jobs of the run are read through the API. An answer other than "found" or "not there" is never read as "not there".',
    },
    'host/api-unexpected': {
        what: 'the API answered {request} with something else than was asked for',
        help: 'check that GITHUB_API_URL is the API of this service',
        about: 'An answer that does not have the documented shape is not guessed at.',
    },
    'host/api-unreachable': {
        what: 'the API did not answer {request}',
        help: 'check GITHUB_API_URL, the proxy settings and the network of the runner',
        about: 'The API could not be reached, several times. Nothing is decided without the trusted texts.',
    },
    'host/availability-unknown': {
        what: 'nobody can say which runners are online: {reason}',
        help: 'give the plan action a runners-token that may list the runners of the repository (administration: read) and of the organisation (self-hosted runners: read)',
        about: 'Which runners are online puts the allowed targets in order, and with `on-unavailable: fail` stops the plan where all are offline. Where the list cannot be had whole (no rights, no answer, an empty list) nothing changes: the same targets are allowed, in the same order, and the job queues for its runner.',
    },
};

;// CONCATENATED MODULE: ./report/prose/init.js
const INIT_PROSE = {
    'init/exists': {
        what: '{file} is there already, and nothing was written',
        help: 'give --force to write over it, or --policy for another place',
        about: 'A starter is written where nothing is. A policy that somebody wrote is replaced only with `--force`; nothing is written where one of the files is there.',
    },
    'init/nobody-to-ask': {
        what: 'nobody can be asked here, and {inputs} were not given',
        help: 'give {flags}; --yes takes the defaults of what has one, the suggested presets included, and tells them; `domicile init --help` says what each takes',
        about: 'Questions are asked at a terminal alone: standard input and output are one, no CI service is at work, and `--yes` was not given. Where the data lies and of which kind it is nobody can assume, and no law is chosen for you unseen.',
    },
    'init/broken-off': {
        what: 'the questions were broken off, and nothing was written',
        help: 'start again, or give the answers as inputs: `domicile init --help`',
        about: 'The input ended before every question was answered. Nothing is written of half a policy.',
    },
    'init/place-unknown': {
        what: 'nobody can say where region {region} of {provider} is',
        help: 'name a region whose place is known: `domicile explain --place {provider}:{region}` tells what there is to know',
        about: 'On a place that nobody knows no classified data may be, so no step could ever run there. Once you know where it is, state it under `regions` of the policy.',
    },
    'init/two-sites-alike': {
        what: 'the sites {names} have one name',
        help: 'name each otherwise: NAME=PLACE, with more of a difference than case, - and _',
        about: 'A site gives its name to a location, a target and a partition, and the partition to a variable in capital letters. Two that come to the same could not be told apart.',
    },
    'init/unknown-site': {
        what: 'there is no site {site} for these runners[, did you mean {suggestion}?]',
        help: 'expected one of {expected}',
        about: 'Runners are given for a site or cloud region that is named in the same command.',
    },
    'init/site-outside': {
        what: 'site {site} is in {places}, and the data may only be in {allowed}',
        help: 'give --allow-in the places of every site and cloud region, or leave out those that it may not use',
        about: 'What lies at a site is stored there, and a step that reads it needs that to be allowed. A site outside of what is allowed would have no step run at all.',
    },
    'init/step-nowhere': {
        what: 'the steps {steps} may run nowhere yet: {codes}',
        help: 'the comments of the policy and `domicile explain` tell what is missing: mostly something that a preset wants stated, such as a contract or an assessment, and that only you know to be there',
        about: 'The starter is closed where a preset demands what nobody stated yet. Once it is so, state it under `safeguards`, with who answers for it: the comments of the policy have the lines.',
    },
};

;// CONCATENATED MODULE: ./report/prose/input.js
const INPUT_PROSE = {
    'input/missing': {
        what: 'input {name} is missing',
        help: 'set {name}; it has no default',
        about: 'An action or command needs this input and it has no default. An empty value counts as missing.',
    },
    'input/unknown': {
        what: 'there is no input {name}[, did you mean {suggestion}?]',
        help: 'expected one of {expected}',
        about: 'An input that nobody reads is a mistake, so it is refused and not ignored. Check the spelling.',
    },
    'input/wrong-value': {
        what: 'input {name} has a value that is not allowed',
        help: 'expected {expected}',
        about: 'The value of an input is not among those allowed. Booleans are `true` or `false`, nothing else.',
    },
    'input/not-json': {
        what: 'input {name} is not valid JSON',
        help: 'an output of an earlier step is handed over unchanged (one that holds a masked value is dropped by the service); what you write yourself is checked for brackets and quotes',
        about: 'This input is the JSON output of an earlier step and could not be read. The usual cause is an output that the service dropped because a secret appears in it, or a job that did not declare its output.',
    },
    'input/too-large': {
        what: 'input {name} is longer than {limit} bytes',
        help: 'keep large texts in files or in a store and hand over a reference',
        about: 'An input is one environment variable: 128 KiB on Linux, 32 KiB on Windows. What is longer cannot arrive whole.',
    },
    'input/no-shell': {
        what: 'input {name} uses {character}, which only a shell understands',
        help: 'there is no shell: put the line into a script of the repository and name the script',
        about: 'Programs are started from a list of arguments, without a shell, so pipes, redirections, substitutions and variables have no meaning. Put them into a script, or write the list of arguments as a JSON array.',
    },
    'input/unknown-command': {
        what: 'there is no command {command}[, did you mean {suggestion}?]',
        help: 'expected one of {expected}',
        about: 'The command line names a command that does not exist in this version.',
    },
    'input/not-a-flag': {
        what: 'the argument {argument} is not understood',
        help: 'inputs are written --name value or --name=value; `domicile <command> --help` lists them',
        about: 'The command line takes a command and then named inputs, nothing else. An argument that nobody reads is refused.',
    },
    'input/twice': {
        what: 'input {name} is given twice',
        help: 'give it once',
        about: 'An input that is given twice has no clear value, so neither is taken.',
    },
    'input/stands-alone': {
        what: 'input {name} stands alone: {others} would be passed over',
        help: 'ask two questions',
        about: 'An input that has no meaning beside another is refused, not ignored.',
    },
    'input/not-there': {
        what: 'input {name} names no {expected} that is there and can be read',
        help: 'check the path, which is seen from where the command or action starts; a folder that is to be written to is made first',
        about: 'A file or folder that an input names must exist before anything begins: a mistyped path would look like missing evidence, or like a fault of something else. The path itself is not shown.',
    },
    'input/not-installed': {
        what: 'the programs of the example need the package {package}, and it is not installed',
        help: 'run `{command}` in the clone of Domicile, then the demo again',
        about: 'The demo trains real models, with packages that Domicile itself does not need.',
    },
    'input/not-a-ref': {
        what: 'input {name} is not the name of a branch, tag or commit',
        help: 'write origin/main, a full name such as refs/tags/v1.0, or a commit in full (40 or 64 digits)',
        about: 'What decides is named outright. A branch of a remote is origin/main; any ref goes by its full name (refs/…), a commit by its whole id; at a terminal a plain name is a local branch. What git would work out (HEAD^, main~1, @, FETCH_HEAD, a glob) depends on what was checked out or fetched last, which a stranger may have proposed.',
    },
    'input/file-not-writable': {
        what: 'what input {name} names cannot be written ({reason})',
        help: 'name a folder that you may write to; a file for a key must not exist yet',
        about: 'Evidence and keys are written where an input says. A key is never written over: whoever trusts its public half would lose it.',
    },
    'input/unknown-format': {
        what: 'there is no format {format}[, did you mean {suggestion}?]',
        help: 'expected one of {expected}',
        about: 'An unknown report format is an error: nothing is printed in another format instead.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/behavior.js
/** Of tests that ask a model more than the rows of the test set: behaviours, operations, leakage. */
const MODEL_BEHAVIOR_PROSE = {
    'model/class-not-named': {
        what: 'a directional test of several classes names one of them as class, and no other test does[; classes: {expected}]',
        help: 'add `class` with one of the classes that data.classes lists, or leave it out where the task has no classes',
        about: 'Which probability must not fall or rise has to be said where there are several.',
    },
    'model/column-not-given': {
        what: 'the predictor does not get {column}, so that changing it changes nothing',
        help: 'change a column that is not withheld and is not the id',
        about: 'A test that no model could fail is refused.',
    },
    'model/operation-unfit': {
        what: '{operation} cannot be said of a predictor of the kind {predictor}: {reason}',
        help: 'leave the test out, or give a predictor that can say it (lines for latency)',
        about: 'What cannot be measured is refused, never ignored.',
    },
    'model/too-few-requests': {
        what: '{got} measurements cannot decide: with fewer than {limit} there is no bound at this confidence',
        help: 'raise requests or starts, or take a lower percentile',
        about: 'The bounds of a percentile are measured times of some rank. Where there are too few, even the largest is not surely above it.',
    },
    'model/case-incomplete': {
        what: 'the row of this case lacks columns that the predictor gets: {columns}',
        help: 'give each of them, null where there is no value; add to `withhold` what the model must not get',
        about: 'A model that is asked half a row may answer anything.',
    },
    'model/case-expectation': {
        what: 'what this case expects ({got}) no answer of this task could meet, or every answer would',
        help: 'expect a class that the task has, or, of scores and values, a range that leaves something out',
        about: 'A case that cannot hold, or cannot fail, tests nothing.',
    },
    'model/not-a-number': {
        what: '{column} is to be calculated with, and {count} of the sampled rows hold something there that is no number',
        help: 'set or choose another value instead, or change another column',
        about: 'Leaving such rows out would bend the rate of failures, so the test does not run.',
    },
    'model/no-cases': {
        what: '{test}: there is no case to test',
        help: 'write cases, or choose a change that does something to the rows (a row that it leaves as it is is no case)',
        about: 'Where nothing was asked nothing could fail. A test of no cases is never a pass.',
    },
    'model/not-run': {
        what: '{test}: asks the model itself, and predictions were given in its place',
        help: 'leave the input predictions out, so that the model itself is tested',
        about: 'How a model behaves beyond the rows of the test set no file of predictions can say.',
    },
    'model/not-measurable': {
        what: '{test}: this machine cannot say {metric} of the predictor',
        help: 'test on a machine that can (Linux), or leave the test out',
        about: 'What could not be measured did not stay below a limit. It is an error, never a pass.',
    },
    'model/column-gives-label': {
        what: '{test}: columns that the predictor gets say the label by themselves: {columns}',
        help: 'withhold them if they are not known when the model is used; if they are, no model is needed',
        about: 'The numbers of such a column part the classes, each of its values goes with one label, or it is missing where the label is one thing and there where it is another. Most often it was written after the outcome was known.',
    },
    'model/training-not-here': {
        what: '{test}: the data that the model was trained on cannot be compared with the test data here',
        help: 'let the step read the partition that the training read, at one site, or leave the test out and say how the split was made',
        about: 'Whether rows of the test data were trained on is known only by comparing them with all that the training read. Where that lies elsewhere, or no evidence says what it was, the answer is not "no".',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/files.js
/** What can be wrong with the files of a model. */
const MODEL_FILES_PROSE = {
    'model/file-refused': {
        what: 'the {model} holds a file that may hold code, or that is not understood ({reason}): file {number}, {file}, at byte {offset}',
        help: 'save the model as safetensors, ONNX, JSON or the like; pickles of a framework pass where the spec says `model-files: {allow: […]}` and they name nothing off its list',
        about: 'A pickle is a program that runs when the model is loaded, and so are some parts of other formats. Each file of a model is read before anything runs on it, and what is not known to be harmless is refused.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/junit.js
/** Of suites of the user's own. */
const MODEL_JUNIT_PROSE = {
    'model/only-junit': {
        what: 'all tests are reports of other programs: none asks the model itself',
        help: 'add a test of a metric or a behaviour',
        about: 'A report is the word of the program that wrote it. It can close the gate, and never open it alone: nothing binds it to the model that is released.',
    },
    'model/junit-unusable': {
        what: '{test}: a report cannot be relied on ({reason})',
        help: 'let one program write each report, as a whole; `malformed`: no JUnit XML, or with a document type; `totals-differ`: its totals are not what is in it',
        about: 'Cases are counted one by one. Totals that say something else are a report that was cut or edited.',
    },
    'model/junit-not-passed': {
        what: '{test}: {failed} failed, {errors} with an error, {skipped} skipped, {flaky} run again, {gone} gone since the last pass',
        help: 'mend the tests; `allow-skipped` and `allow-flaky` let those through, and a change of the spec lets tests go',
        about: 'A skipped test tests nothing, one that passes when it is run again has failed once, and one that is gone would have to be missed by somebody.',
    },
    'model/junit-first-run': {
        what: '{test}: no earlier pass under this spec is known here, so no test can be missed yet',
        help: 'nothing to do, unless there were passes before: then the state of the site was lost or removed',
        about: 'Which tests passed is kept in the state folder of the site, by keyed digests of their names.',
    },
    'model/junit-state-unreadable': {
        what: 'which tests passed before cannot be read',
        help: 'look at `junit-tests.jsonl` in the state folder of the site',
        about: 'A list that cannot be read is not an empty one.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/predictor.js
/** What can go wrong with the predictor and what it answers. */
const MODEL_PREDICTOR_PROSE = {
    'model/predicting': {
        what: 'the predictor runs on the {model}, for {seconds} s at most; its output stays on the site',
        help: '',
        about: 'Progress. What the predictor prints may hold what it reads, so it goes to a log on the site.',
    },
    'model/predictor-not-started': {
        what: 'the predictor could not be started for the {model} ({reason})',
        help: 'is the program of predictor.command there, on this machine and on its PATH?',
        about: 'The predictor runs in the checkout of the project. A predictor that does not run is a failed test.',
    },
    'model/predictor-failed': {
        what: 'the predictor ended with {exit} for the {model}',
        help: 'its output is in the folder `logs` of the site’s state folder',
        about: 'An error of the predictor is a failed test, whatever it had written before.',
    },
    'model/predictor-timed-out': {
        what: 'the predictor was not done with the {model} after {seconds} s',
        help: 'give the step a longer timeout in the policy, or the predictor less to do',
        about: 'The deadline is the timeout of the step.',
    },
    'model/predictor-cancelled': {
        what: 'the predictor was cancelled with the {model}',
        help: 'run the job again',
        about: 'Somebody or something ended the job while the predictor ran.',
    },
    'model/predictor-alive': {
        what: 'the predictor left processes that could not be ended',
        help: 'look on the machine which processes they are',
        about: 'As long as a process of the predictor lives it could change what was tested, so nothing is concluded.',
    },
    'model/predictor-not-ready': {
        what: 'the predictor was not ready for the {model} after {seconds} s',
        help: 'load faster, or give predictor.start-timeout more; a predictor by lines says {"ready": true} when it has loaded',
        about: 'A predictor that stays is asked only after it has said that it is ready.',
    },
    'model/predictor-late': {
        what: 'the predictor gave no answer for the {model} within {seconds} s',
        help: 'answer faster, or give predictor.timeout more; write each answer out at once, past any buffer',
        about: 'Who does not answer in time is not asked again. Nothing is started anew in silence.',
    },
    'model/predictor-ended': {
        what: 'the predictor ended before it had answered all that it was asked of the {model}',
        help: 'its output is in the folder `logs` of the site’s state folder; let it stay until its input ends',
        about: 'Half of the answers are none, whatever the exit code says. Nothing is started anew in silence.',
    },
    'model/predictor-answer-malformed': {
        what: 'the predictor’s answer for the {model} is {reason}',
        help: 'write one JSON object a line with id and score, prediction, class or scores, and nothing else to the standard output',
        about: 'The format is strict, so that nothing is guessed. What else a program has to say belongs on standard error.',
    },
    'model/predictor-said-more': {
        what: 'the predictor said more of the {model} than it was asked',
        help: 'answer each line once',
        about: 'An answer that nobody asked for shows that questions and answers are mixed up.',
    },
    'model/endpoint-not-allowed': {
        what: 'the site does not let this server be asked',
        help: 'name it in the site file under inference-endpoints, spelled the same, or let predictor.serve start it',
        about: 'The rows go to the server. Where rows may go the administrator of the site says, in the site file.',
    },
    'model/endpoint-and-champion': {
        what: 'a server that runs already cannot be asked for the model and for the champion',
        help: 'let predictor.serve start it, once for each',
        about: 'Whatever is compared, the same server would answer for both.',
    },
    'model/server-failed': {
        what: 'the server gave no answer for the {model}: {reason}',
        help: 'its output is in the folder `logs` of the site’s state folder, where it was started here',
        about: 'A request is sent once. Redirects are not followed, and no proxy is used: the rows go to the server alone.',
    },
    'model/server-answer-malformed': {
        what: 'the answer of the server for the {model} is not what was asked for: {reason}',
        help: 'answer by the Open Inference Protocol, version 2, in JSON, with the one output that predictor.output names',
        about: 'The answer must be to this request, of this model, one flat tensor of numbers of the stated shape.',
    },
    'model/onnx-unusable': {
        what: 'the ONNX model could not be used: {reason}',
        help: 'do predictor.onnx, inputs and output name what the model has? Outputs must be tensors of numbers: export with zipmap off',
        about: 'The model runs in our own process, in WebAssembly. Files beside it are not read.',
    },
    'model/input-not-a-number': {
        what: '{count} rows have a value that is no number of the datatype that predictor.inputs names',
        help: 'leave such rows out of the partition, or use a predictor by command, which gets texts',
        about: 'Nothing is put in the place of a missing value: what the model would take only its makers know.',
    },
    'model/output-of-other-shape': {
        what: 'the output for the {model} has not the shape of the task',
        help: 'give one probability for each row, or those of both classes; of several classes all; of a regression one value',
        about: 'The first dimension is the rows. Of two columns in a binary task the second is the probability of class 1.',
    },
    'model/predictor-tampered': {
        what: 'the predictor, run on the {model}, wrote to {count} files by which a step speaks to the runner; they were put back',
        help: 'a predictor has no business there: find out what does that',
        about: 'A program that writes outputs in our name is not trusted with anything else either.',
    },
    'model/predictor-left-behind': {
        what: 'the predictor, run on the {model}, left {count} processes behind; they were ended',
        help: 'let it wait for what it starts',
        about: 'Nothing that the predictor started may outlive it.',
    },
    'model/changed-while-testing': {
        what: 'the {model} is not what it was before the predictor ran',
        help: 'a predictor must not write into the folder of the model',
        about: 'What is tested must be what is released. The staged model is hashed before and after.',
    },
    'model/predictions-unreadable': {
        what: 'the predictor left no predictions for the {model} that could be read',
        help: 'it must write a regular file of at most {limit} bytes in UTF-8 to DOMICILE_PREDICTIONS',
        about: 'No answer, a link or a pipe in place of a file, or more than can be read: none is an answer.',
    },
    'model/predictions-malformed': {
        what: 'the predictions for the {model} are not the CSV that was asked for (line {line})',
        help: 'write a header id,score and two fields on each line',
        about: 'The format is strict, so that nothing is guessed: a header, an id, a score.',
    },
    'model/predictions-missing': {
        what: '{count} rows have no prediction for the {model}',
        help: 'answer every row of DOMICILE_INPUT',
        about: 'A model that answers only where it is sure would look better than it is. Half an answer is none.',
    },
    'model/predictions-unknown': {
        what: '{count} predictions for the {model} are for rows that were not asked for',
        help: 'write the ids as they stand in DOMICILE_INPUT',
        about: 'Predictions are joined with the truth by id; an id that is not there shows that something is mixed up.',
    },
    'model/predictions-twice': {
        what: '{count} predictions for the {model} are for a row that has one already',
        help: 'write one line for each row',
        about: 'Of two answers nobody could say which counts.',
    },
    'model/score-not-a-number': {
        what: '{count} scores for the {model} are not numbers',
        help: 'write a decimal number for each row; not NaN, not infinity, not blank',
        about: 'A score that is not a number is never left out in silence.',
    },
    'model/score-out-of-range': {
        what: '{count} scores for the {model} lie outside 0 to 1',
        help: 'write probabilities: of class 1, or of each class',
        about: 'Scores are probabilities: of class 1 in a binary task, of each class in a multiclass one.',
    },
    'model/scores-not-one': {
        what: 'the scores of {count} rows for the {model} do not sum to one',
        help: 'write the probabilities of all classes, with all their digits',
        about: 'In a multiclass task the scores of a row are the probabilities of its classes. They may be off by 0.00001.',
    },
    'model/predicted-class-unknown': {
        what: '{count} rows have a class for the {model} that the spec does not list',
        help: 'write the classes as data.classes has them',
        about: 'A class that is not listed cannot be held against the truth.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/result.js
/** What the tests showed. */
const MODEL_RESULT_PROSE = {
    'model/test-failed': {
        what: '{test} on {slice}: {observed} misses {limit}[ ({bound} at best, one-sided)]',
        help: 'a better model, or a limit that was decided on with reasons',
        about: 'The model did not clear a limit of the spec, and more records would not help: even the bound on the other side misses it.',
    },
    'model/test-inconclusive': {
        what: '{test} on {slice}: {observed}, but no surer than {bound}, does not show {limit}[; {needs}]',
        help: 'test on more records, or ask for less',
        about: 'The estimate alone is a coin near the limit. Neither bound decides: these records are too few to say either way. What is missing is stated with a power of 80 %.',
    },
    'model/nothing-shown': {
        what: 'no test passed: {waived} are waived, and {inconclusive} are inconclusive and let through',
        help: 'let one test at least show something of this model',
        about: 'Waivers, and `on-inconclusive: warn`, keep a test from closing the gate. They open it for nothing: a pass needs a test that passed.',
    },
    'model/too-few-events': {
        what: '{test} on {slice}: fewer than {limit} records of one class',
        help: 'test on more records of that class',
        about: 'With so few of a class no interval of an AUC, and none of a bootstrap, can be relied on.',
    },
    'model/too-few-differences': {
        what: '{test} on {slice}: the models decide differently on fewer than {limit} records',
        help: 'test on more records, or compare by a metric whose interval holds with few (accuracy_score, recall_score)',
        about: 'What resampling can say of a difference rests on the records where the models differ. That there are hardly any here does not make them equal.',
    },
    'model/too-few-records': {
        what: '{test} on {slice}: fewer than {limit} records (or groups of records) to take a mean of',
        help: 'test on more records',
        about: 'Of so few values too much of the tail may not have been seen: any interval of their mean may be far too short.',
    },
    'model/too-few-clusters': {
        what: '{test} on {slice}: the records come from fewer than {limit} groups',
        help: 'test on records of more groups (persons, sites), not on more records of each',
        about: 'Records of one group resemble each other, so that groups count, not records. From so few the spread between groups cannot be told.',
    },
    'model/too-skewed': {
        what: '{test} on {slice}: a few records make up so much of {metric} that no interval can be relied on',
        help: 'test on more records, look at the largest errors, or use a metric that single records move less (median_absolute_error)',
        about: 'The mean of values with a long tail is mostly too low in a sample. Beyond a skewness that grows with the root of the number of records no correction is enough.',
    },
    'model/no-interval': {
        what: '{test} on {slice}: there is no interval for {metric}, so no bound decides',
        help: 'report it instead, or say `require: estimate` and know that a model at the limit then passes about every other time',
        about: 'The largest error of a sample says little of the largest to come, and calibration errors are above 0 in every sample, even of a perfect model. No method makes a bound of them that keeps its promise.',
    },
    'model/zero-baseline': {
        what: '{test} on {slice}: {metric} of the champion is 0, and no change is relative to that',
        help: 'state an absolute margin: `change: {margin: …}`',
        about: 'A relative change is divided by what the champion has.',
    },
    'model/no-spread': {
        what: '{test} on {slice}: all resamples gave the same value, which says nothing of its uncertainty',
        help: 'test on more records, or use a metric with an interval in closed form (accuracy, recall, precision, AUC)',
        about: 'At a perfect value the bootstrap sees no spread and would call itself certain.',
    },
    'model/class-never-seen': {
        what: '{test} on {slice}: only one class occurs ({positives} records of class 1, {negatives} of class 0)',
        help: 'test on records of both classes',
        about: 'Nothing can be said of telling two classes apart where there is one.',
    },
    'model/metric-undefined': {
        what: '{test} on {slice}: {metric} is not defined there ({reason})',
        help: 'a precision needs at least one decision for class 1: look at the threshold',
        about: 'A metric that divides by nothing is an error, never 0 and never a pass.',
    },
    'model/resamples-undefined': {
        what: '{test} on {slice}: {metric} is not defined in more than 5 % of the resamples',
        help: 'test on more records',
        about: 'Leaving so many resamples out would bend the interval.',
    },
    'model/slice-suppressed': {
        what: '{test}: the slice {slice} is too small, or its size would give a small group away; its numbers are not shown',
        help: 'test on more records, or choose larger slices',
        about: 'Numbers over few people speak about persons, and say little. A slice below the floor is suppressed, and so are slices from whose sizes a smaller group could be worked out. A suppressed slice never passes. Numbers that would give few right or wrong decisions away are withheld one by one; their verdicts stay.',
    },
    'model/baseline-missing': {
        what: '{test}: there is no champion to compare with',
        help: 'release a first model with a spec that has no test of change',
        about: 'A missing baseline is never a pass.',
    },
    'model/baseline-damaged': {
        what: 'the champion at {destination} is not what was released there',
        help: 'find out who changed it; deploy that release again, with its evidence, or go back to an earlier one (`roll-back-to` in the release manifest); then test again',
        about: 'The champion is read back by its digest. One that was tampered with would make any model look good.',
    },
    'model/rows-unlabelled': {
        what: '{unlabelled} of {rows} rows have no label and are left out',
        help: '',
        about: 'The SQL of the label gives NULL for them. Leaving rows out can bend every number: say why they have no label.',
    },
    'model/binding-none': {
        what: 'these predictions came as a file or from a server that ran already; no release is opened',
        help: 'leave the input predictions out and let predictor.serve start the server, so that the model itself is tested',
        about: 'Anybody can write a perfect file, and nobody knows what a running server has loaded. Such predictions are judged and reported, and say nothing about the model that would be released.',
    },
    'model/code-changed': {
        what: 'the code differs from the commit {commit}',
        help: 'commit the changes, so that the test can be repeated',
        about: 'The predictor comes from the checkout. Files that git tracks were changed there; the evidence carries the digest of the code as it is, and says so.',
    },
    'model/code-unknown': {
        what: 'the code is not in a git repository',
        help: 'check the repository out before the step',
        about: 'Evidence says which code ran the model: the commit, and a digest of the tracked files.',
    },
    'model/test-set-used': {
        what: 'uses of this test set so far, this one included: {uses}; models tried on it: {models}',
        help: '',
        about: 'Each model that is tried on the same records is another chance to pass by luck: with twenty tries at the limit, 64 % of such gates open once.',
    },
    'model/test-set-count-unreadable': {
        what: 'how often this test set was used cannot be read from the state of the site',
        help: 'let the administrator of the site look at test-set-uses.jsonl, and test-set-uses.json of earlier versions, in its state folder',
        about: 'The count stands in the evidence. One that nobody can read is not taken for zero.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/spec.js
/** What can be wrong with a spec, or between a spec, the policy and the evidence. */
const MODEL_SPEC_PROSE = {
    'model/not-yet': {
        what: '{key} is not there yet',
        help: 'leave it out; docs/model-test.md lists what this version tests',
        about: 'A key or word of the format that this version cannot honour. A test that would not run is refused, never ignored.',
    },
    'model/no-tests': {
        what: 'the spec has no tests',
        help: 'add at least one, such as {metric: roc_auc_score, min: 0.70}',
        about: 'A model that nothing was asked of would always pass. A spec needs at least one test.',
    },
    'model/one-limit': {
        what: 'a test has exactly one of {expected}[, this has {got}]',
        help: 'keep one; write a second test for a second limit',
        about: 'Each test has one limit, so that its verdict says what was missed.',
    },
    'model/wrong-direction': {
        what: '{metric} has a {expected}, not a {got}',
        help: 'write {expected}: it is known of each metric whether more of it is better',
        about: 'A `min` on a loss, or a `max` on a score, would let the worse model pass. The direction comes from the metric.',
    },
    'model/metric-of-other-task': {
        what: '{metric} is no metric of a {task} task',
        help: 'choose one of {expected}',
        about: 'A metric is defined for the answers of its tasks. On others it would be another number with the same name.',
    },
    'model/option-not-taken': {
        what: '{metric} does not take {key}',
        help: 'leave it out; it takes {expected}',
        about: 'An option without effect would let a reader believe that something else was measured.',
    },
    'model/option-missing': {
        what: '{metric} needs {key}',
        help: 'state it: {expected}',
        about: 'What an option without a usual value means for the number is the user’s to say.',
    },
    'model/classes-not-asked': {
        what: 'classes are listed, and the task is {task}',
        help: 'leave data.classes out, or set task: multiclass',
        about: 'A binary task has the classes 0 and 1, a regression has none.',
    },
    'model/limit-empty': {
        what: '{limit} is met by every model: the worst {metric} there could be meets it',
        help: 'give a limit that a bad model would miss, or show the metric under report instead',
        about: 'A score of 0 is at least 0, a loss of 1 at most 1, and no model is worse than another by more than the whole range. A test that nothing can fail would count as passed although nothing was tested.',
    },
    'model/report-only': {
        what: '{metric} can be reported, and is no gate: no bound of it keeps its promise',
        help: 'list it under report, and test {expected}',
        about: 'The largest error of a sample says nothing of the largest there is, and a calibration error is above 0 in every sample, however well the model is calibrated: at 555 records a perfect model shows about .05. A limit on either opens and closes by luck.',
    },
    'model/two-of-a-name': {
        what: 'a second {name}',
        help: 'give each its own name; a test takes one with the key name',
        about: 'Tests, slices and columns are told apart by name in reports; many readers of JUnit keep only the first of two equal names.',
    },
    'model/unknown-slice': {
        what: 'there is no slice {slice}; expected one of {expected}',
        help: '[did you mean {suggestion}? ]define it under slices',
        about: 'A test of a slice that does not exist would test nothing.',
    },
    'model/threshold-missing': {
        what: '{metric} judges decisions, and the spec does not say from which score on a decision is made',
        help: 'add a threshold between 0 and 1: a score of at least that is class 1',
        about: 'What a score leads to is for people to decide, so the threshold has no default.',
    },
    'model/threshold-not-asked': {
        what: 'there is a threshold, and the task is {task}',
        help: 'leave it out',
        about: 'A threshold makes a decision of the score of a binary task. Of several classes the one with the highest score is decided for, and a regression decides nothing: the key would have no effect.',
    },
    'model/baseline-not-named': {
        what: 'a test of change needs something to compare with',
        help: 'add a baseline, such as {release: current}',
        about: 'A comparison without a champion cannot fail, so it is refused.',
    },
    'model/id-withheld': {
        what: '{column} names the rows and is withheld',
        help: 'leave it out of withhold: predictions are joined by it',
        about: 'The predictor gets the id of each row and answers with id and score.',
    },
    'model/data-not-read': {
        what: 'the step {step} does not read {origin}',
        help: 'use a partition that the step reads, or add it to the reads of the step in the policy',
        about: 'The policy placed this step for the data that it reads; the spec cannot reach for other data.',
    },
    'model/artifact-not-read': {
        what: 'the step {step} does not read {artifact}',
        help: 'add it to the reads of the step in the policy',
        about: 'Models that are tested or compared with are flows of the policy, like everything else.',
    },
    'model/artifact-unclear': {
        what: 'the step {step} reads {got} beside the baseline; which one is tested is not clear',
        help: 'let the step read one model, and the baseline where the spec names one',
        about: 'One step tests one model.',
    },
    'model/baseline-unclear': {
        what: 'which destination of {location} serves the champion is not clear: {destinations}',
        help: 'name it in the spec: baseline: {release: current, destination: …}',
        about: 'The champion is what is served now at a destination of the site where the test runs.',
    },
    'model/evidence-missing': {
        what: 'the evidence does not say which {artifact} the step {step} wrote',
        help: 'hand over the evidence output of that step',
        about: 'The model is fetched by the digest that its writer left as evidence, not by a name.',
    },
    'model/evidence-ambiguous': {
        what: '{statements} statements of the step {step}, which writes {artifact}, claim to be the newest',
        help: 'hand over the evidence of one run only',
        about: 'Exactly one newest statement says which bytes are the model.',
    },
    'model/writer-not-passed': {
        what: 'the newest statement of the step {step}, which writes {artifact}, is {verdict}',
        help: 'only what a passed step wrote is tested',
        about: 'A model that its own step did not call good is not tested.',
    },
    'model/column-missing': {
        what: 'the data has no column {column}',
        help: 'correct the spec, or the data',
        about: 'The id, withheld columns and columns that make slices must be in the data. A missing column is never a pass.',
    },
    'model/label-not-withheld': {
        what: 'the label is made of {columns}, and the predictor would see it',
        help: 'add it to withhold, and what gives it away with it',
        about: 'A predictor that sees what the label is made of could answer with the truth.',
    },
    'model/label-not-binary': {
        what: '{count} rows have a label that is none of 1, 0 and NULL',
        help: 'let the SQL of the label give 1, 0 or NULL (no label)',
        about: 'The task is binary: 1 is the event, 0 is none, NULL leaves the row out and counts it.',
    },
    'model/label-unknown': {
        what: '{count} rows have a label that is not among the classes of the spec',
        help: 'list every class in data.classes, or let the SQL of the label give NULL for what is none',
        about: 'A class that nobody listed was never thought of: the metrics would leave it out or mix it with another.',
    },
    'model/label-not-a-number': {
        what: '{count} rows have a label that is not a number',
        help: 'let the SQL of the label give a finite number, or NULL (no label)',
        about: 'The truth of a regression is a number. NaN and infinities are none.',
    },
    'model/weight-unusable': {
        what: '{count} rows have a weight in {column} that is missing, no number, or below 0',
        help: 'give every row a weight of 0 or more',
        about: 'A weight says how much a row counts. Without one nobody could say.',
    },
    'model/group-missing': {
        what: '{count} rows have no {column} that says with which others they belong',
        help: 'choose a column that every row has',
        about: 'Rows of one person or site are not independent. What belongs together is resampled together.',
    },
    'model/id-missing': {
        what: '{count} rows have no {column}',
        help: 'choose a column that every row has',
        about: 'Predictions are joined with the truth by id.',
    },
    'model/id-twice': {
        what: '{count} rows share their {column} with an earlier row',
        help: 'choose a column that tells all rows apart',
        about: 'With an id that occurs twice nobody could say which row a prediction is for.',
    },
    'model/id-column-clash': {
        what: 'rows are named by {column}, and another column is called id',
        help: 'withhold the column id, or use it to name the rows',
        about: 'In what the predictor reads, the column with the name of the row is called id.',
    },
    'model/too-many-slices': {
        what: '{column} has more than {limit} values',
        help: 'define slices with a name and a condition instead',
        about: 'A column makes one slice for each of its values; nobody reads hundreds of them, and small ones are suppressed.',
    },
    'model/too-many-slices-in-all': {
        what: 'the slices of this spec are more than {limit} with this one',
        help: 'leave some out, or use columns of fewer values',
        about: 'A column makes one slice for each of its values, a condition makes one. What all their numbers give away together is looked at before any is shown, and the more there are, the less may be shown.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model/waiver.js
/** Of tests that somebody answers for, and of those that a pull request would change. */
const MODEL_WAIVER_PROSE = {
    'model/unknown-test': {
        what: 'there is no test {test} to waive; expected one of {expected}',
        help: '[did you mean {suggestion}? ]remove the waiver, or name the test as it is named',
        about: 'A waiver of a test that is not there would wait for one of that name. A test without a name is called by its metric, its options and its limit: `roc_auc_score min`.',
    },
    'model/waived': {
        what: '{test} on {slices} did not pass, and waiver {waiver} lifts that, through {expires}; its approval is {approval}',
        help: 'mend the model or the limit before that day',
        about: 'A waived test is shown and counted, in the report and in the evidence. It closes nothing, and opens nothing: one test at least must have passed.',
    },
    'model/waiver-expired': {
        what: 'waiver {waiver} of {test} ended with {expires} and has no effect any more',
        help: 'have it approved again with a new date, or remove it',
        about: 'Waivers hold through their last day (UTC, inclusive).',
    },
    'model/waiver-not-approved': {
        what: 'waiver {waiver} of {test} has no effect: it is not approved as the policy demands',
        help: 'have it signed with domicile approve; at a terminal --repository-id says for which repository',
        about: 'Where the policy has an approver’s key, an approval counts only with a signature over this very entry, in this spec of this repository; where the policy demands signatures, an asserted approval counts for nothing.',
    },
    'model/waiver-idle': {
        what: 'waiver {waiver} lifts nothing: {test} passed, or was stopped by an error',
        help: 'remove it where the test passes; an error is mended, and never waived',
        about: 'A waiver lifts what failed or was inconclusive. That a test could not be run, or that its metric does not exist on these rows, is nothing that anybody agreed to.',
    },
    'model/loosened': {
        what: 'the proposed spec asks for less: {what}[ of {of}][, was {was}][, would be {is}]',
        help: 'let the reviewers know why; until it is merged the trusted spec decides',
        about: 'A pull request is judged by the spec of the trusted branch. What it would change of that is shown, so that no limit is lowered in passing.',
    },
    'model/tightened': {
        what: 'the proposed spec asks for more: {what}[ of {of}][, was {was}][, would be {is}]',
        help: 'nothing to do; it decides from the day on which it is merged',
        about: 'Whether this model meets it, this run does not say.',
    },
    'model/redefined': {
        what: 'the proposed spec measures something else: {what}[ of {of}][, was {was}][, would be {is}]',
        help: 'let the reviewers know why; numbers from before and after do not compare',
        about: 'Another label, other columns, another threshold, seed or predictor make other numbers of the same name, and nobody can tell from the limits alone whether less is asked for.',
    },
};

;// CONCATENATED MODULE: ./report/prose/model.js







const MODEL_PROSE = {
    ...MODEL_SPEC_PROSE,
    ...MODEL_PREDICTOR_PROSE,
    ...MODEL_RESULT_PROSE,
    ...MODEL_WAIVER_PROSE,
    ...MODEL_BEHAVIOR_PROSE,
    ...MODEL_FILES_PROSE,
    ...MODEL_JUNIT_PROSE,
};

;// CONCATENATED MODULE: ./report/prose/personal.js
const PERSONAL_PROSE = {
    'personal/undeclared': {
        what: 'the column {column} holds personal data that nobody declared: {kind}, in its {where}, {share} percent of the distinct values',
        help: 'add {category} to the categories of the dataset in the policy, or {kind} to the tags of the property; or drop the column at the source',
        about: 'The policy decides by the label of a dataset where it may go. Personal data that the label does not tell of would go where such data may not. docs/personal-data.md says what is looked for and what declares it.',
    },
    'personal/forbidden': {
        what: 'the column {column} holds {kind}, in its {where}, {share} percent of the distinct values; the contract forbids it',
        help: 'drop the column at the source, or the kind from the rule',
        about: 'A rule personal-data with forbid says what data must not hold, even where personal data is declared.',
    },
    'personal/not-in-policy': {
        what: 'the contract declares that the column {column} holds {kind}; the label of the dataset has no category {category}',
        help: 'add {category} to the categories of the dataset in the policy, so that the rules for it count',
        about: 'A tag in the contract tells people. Where data may go is decided by the label in the policy, and this one says less than the contract does.',
    },
    'personal/suspected': {
        what: 'the column {column} may hold personal data: {hints}',
        help: 'if it does, declare it: personal in the categories of the dataset in the policy, or pii in the tags of the property',
        about: 'The name of the column speaks of personal data, or fewer than ten of its distinct values are of a kind. That is too little for a finding, and reason to look.',
    },
};

;// CONCATENATED MODULE: ./report/prose/placement/exceptions.js
/** Of entries that somebody answers for. */
const EXCEPTION_PROSE = {
    'placement/waived': {
        what: 'waiver {waiver} lifts {rule} for {origin} to {purpose} at {location} ({of}), through {expires}; its approval is {approval}',
        help: '',
        about: 'A waiver is an approved, dated exception from one deny, for the steps, origins and ways that it names.',
    },
    'placement/entry-expired': {
        what: '{kind} {entry} ended with {expires} and has no effect any more',
        help: 'have it approved again with a new date, or remove it',
        about: 'Waivers and safeguards hold through their last day (UTC, inclusive).',
    },
    'placement/safeguard-unused': {
        what: 'safeguard {safeguard} opens nothing: no preset that the policy uses knows it[, since {preset} is not one of them]',
        help: 'add the preset that it is for to `presets`, or remove it',
        about: 'A safeguard, and an attestation at a target, is stated for a regime. Where the policy and its parents do not use that regime, nothing asks for it: most often the preset was forgotten, and with it what it denies.',
    },
    'placement/not-approved': {
        what: '{kind} {entry} has no effect: {why}',
        help: 'have it signed with domicile approve by {approvers}; at a terminal --repository-id says for which repository',
        about: 'Where the policy has an approver’s key, an approval counts only with a signature over this very entry, in this file of this repository; where a policy or its parent demands signatures, an asserted approval counts for nothing.',
    },
};

;// CONCATENATED MODULE: ./report/prose/placement.js

const PLACEMENT_PROSE = {
    'placement/place-unknown': {
        what: 'nobody can say in which place {location} is, so {origin} may not {purpose} there ({of})',
        help: 'use a target whose place is known: a runner of your own at a location with its country, or a cloud region; where a hosted runner stands nobody can say',
        about: 'Classified data goes only where every possible place is known and allowed, and a deny or preset about places bites where the place is unknown. A standard hosted runner is in no known place.',
    },
    'placement/operator-unknown': {
        what: 'nobody can say whose law reaches the operators of {location}, so {origin} may not {purpose} there ({of})',
        help: 'state `operators` of the location: the countries of the company and its parent',
        about: 'A rule about operators treats operators that nobody stated as the worst case.',
    },
    'placement/operator-outside': {
        what: 'rule {rule} denies {origin} to {purpose} at {location}, for the countries of its operators ({of})[: {law} (confidence {confidence})]',
        help: 'use a location whose operators are inside what the rule allows',
        about: 'A company can be compelled by the law of its own country and of its parent’s, wherever the machines stand. This rule denies the data to such operators.',
    },
    'placement/no-allow': {
        what: 'no rule allows {origin} to {purpose} at {location} ({of})[; nearest, with what does not match: {nearest}]',
        help: 'use another target, or have a rule allow it',
        about: 'Classified data needs a rule that allows it: classification, categories, subjects, dataset, operation, places and operators must all match.',
    },
    'placement/denied-by-rule': {
        what: 'rule {rule} denies {origin} to {purpose} at {location} ({of})',
        help: 'use a target that the rule does not deny',
        about: 'A deny wins over every allow, in whatever order the rules stand.',
    },
    'placement/denied-by-preset': {
        what: 'preset {rule} denies {origin} to {purpose} at {location} ({of})[: {law} (confidence {confidence})][; a step that ends within {within} may compute there, on a machine that is wiped]',
        help: 'use a target inside the places of the regime[, or state under `safeguards` one that holds there: {safeguards}]; `domicile explain --regime {rule}` tells what it checks',
        about: 'A preset is a regime of the catalogue: an engineering default with a cited article, not legal advice. It only restricts; a rule cannot lift it, a safeguard that the regime knows can, for its destination.',
    },
    'placement/attestation-missing': {
        what: 'preset {rule} wants {attestation} attested before {origin} may {purpose} at {location} ({of}): {law} (confidence {confidence})',
        help: 'if you have it, state it with its approval: `safeguards: [{id: {first}, to: [[{to}]], …}]`[; if whoever decides on the data runs {own} itself, say `run-by: self` there]; `domicile explain --regime {rule}` tells what else it checks',
        about: 'Some regimes ask for a contract, a certificate or an assessment besides a place, or instead of one. What nobody stated is not there: the data is denied. Of several that are named, one is enough.',
    },
    'placement/copy-missing': {
        what: 'preset {rule} wants a copy of {dataset} in {places}, and no partition of it certainly lies there: {law} (confidence {confidence})',
        help: 'keep a partition of {dataset} at a location in {places}',
        about: 'Such a regime lets data go elsewhere while a copy stays in its country. A partition of the same dataset that lies there counts as one; a model made of it does not.',
    },
    'placement/store-denied': {
        what: '{origin} may not {purpose} in store {of} at {location}: {because}',
        help: 'write the artifact to a store at a location that may hold its origins',
        about: 'An artifact carries the labels of all that it was made from, so its store must be a place where each of them may rest. A `derived` entry is the only way to lower them.',
    },
    'placement/destination-denied': {
        what: '{origin} may not {purpose} at destination {of} in {location}: {because}',
        help: 'release to destinations that may process and hold the origins of the model',
        about: 'Where a model goes live, what it was made from is processed and stored. Every destination must be allowed to hold all of its origins.',
    },
    'placement/rest-denied': {
        what: 'partition {of} may not rest at {location}: {because}',
        help: 'move the data, correct its location or label, or have a rule allow it to be stored there',
        about: 'A partition rests where the policy says it lies, and that is a flow like any other.',
    },
    'placement/surface-cap': {
        what: 'surface {surface} holds at most {cap}; {origin} is {classification}',
        help: 'nothing of it is shown there; use a store of a site instead of an artifact of GitHub',
        about: 'Whatever reaches the control plane (logs, summaries, artifacts, outputs) leaves the site. The policy’s `control-plane` says what may, and in a public repository nothing above public may.',
    },
    'placement/event-cap': {
        what: 'on a {event} event only {cap} data is read; {origin} is {classification}',
        help: 'run the step on the default branch, or read public data on this event',
        about: 'Code that nobody reviewed sees no classified data, unless `events` says so.',
    },
    'placement/event-cannot-release': {
        what: 'on a {event} event {step} releases nothing',
        help: 'release from the default branch; a dry run may ask here what the gate would say',
        about: 'Code that nobody reviewed puts no model live, public data or not. An event counts as trusted where the default branch holds its commit.',
    },
    'placement/other-code': {
        what: '{step} would run the code of commit {got} in a run of commit {commit}',
        help: 'let actions/checkout bring the commit of the run: leave out its `ref`, and have git on the machine',
        about: 'The event of a run vouches for the commit of that run. Where the workspace holds another commit, or nobody can say which, programs that nobody reviewed for this run would read classified data.',
    },
    'placement/code-changed': {
        what: '{step} would run code that is not what commit {commit} holds: files were changed or added since',
        help: 'check out afresh; have no step write between the tracked files, or list what it makes in a committed .gitignore (git status shows what is there)',
        about: 'The event of a run vouches for the commit of that run, file by file. Where a service runs a step over classified data, nothing else may lie in the working tree that a program could load: no tracked file that differs, no file in no commit. What a committed .gitignore leaves out (node_modules/, .venv/) may be there; a rule that is in no commit counts for nothing. At a terminal a change is a warning, and evidence says so.',
    },
    'placement/capacity': {
        what: 'target {target} states {stated}, and the step requires {required}',
        help: 'state the target’s `capacity`, or lower what the step `requires`',
        about: 'What a step requires and a target does not state is not there.',
    },
    'placement/not-ephemeral': {
        what: 'target {target} keeps what it processes, and the step requires a machine that is wiped after each job',
        help: 'state `isolation: ephemeral` on the target if its machine is wiped, or leave out what the step requires',
        about: 'A target is `persistent` unless the policy says that it is `ephemeral`: what nobody promised to wipe is kept. A step with `requires: {isolation: ephemeral}` runs on no such machine, whatever the rules allow to be stored there.',
    },
    'placement/no-target': {
        what: 'the policy has no target on which {step} could run',
        help: 'add a target',
        about: 'A step runs only on a target that the policy names.',
    },
    'placement/nothing-to-place': {
        what: 'step {step} runs for each {each}, and has none',
        help: 'give it a {each}, or leave out `each`',
        about: 'A step that runs for each of nothing would do nothing and look like a success.',
    },
    'placement/origin-unknown': {
        what: 'step {step} reads {origin}, which the policy does not define',
        help: 'define the dataset, partition or artifact',
        about: 'Nothing may be done with data whose label is unknown.',
    },
    'placement/allowed-by-rule': {
        what: 'rule {rule} allows {origin} to {purpose} at {location} ({of})',
        help: '',
        about: 'The rule that lets this data flow there.',
    },
    'placement/public-data': {
        what: '{origin} is public: it may {purpose} at {location} ({of})',
        help: '',
        about: 'Public data needs no rule that allows it; rules that deny apply to it as well.',
    },
    'placement/safeguarded': {
        what: 'safeguard {safeguard} lets {origin} {purpose} at {location} ({of}) under preset {rule}, through {expires}: {law}; its approval is {approval}',
        help: '',
        about: 'A safeguard that the regime knows, stated in the policy for this destination, approved and not expired. After its last day the preset denies again.',
    },
    'placement/derived-applied': {
        what: '{output} carries the label of derived entry {derived}, through {expires}; its approval is {approval}',
        help: '',
        about: 'A `derived` entry is an approved, dated statement that an output no longer carries the labels of its inputs.',
    },
    'placement/derived-expired': {
        what: 'derived entry {derived} ended with {expires} and lowers no label any more',
        help: 'have it approved again with a new date, or remove it',
        about: 'After its last day (UTC, inclusive) the output carries the labels of all its inputs again, also where other entries for it have not ended: what several entries say together, none says alone.',
    },
    'placement/control-plane-differs': {
        what: 'the policy’s control plane is {expected}, this run’s is {got}: only what is public is shown',
        help: 'correct `control-plane.location`, or run where the policy says',
        about: 'What surfaces may hold was decided for one control plane. On another one, or one that nobody can name, nothing above public is shown.',
    },
    'placement/preset-matches-nothing': {
        what: 'preset {preset} ({law}) reaches no data of this policy',
        help: 'remove it, or state `controller`, categories and subjects so that it does',
        about: 'A regime follows the controller’s country or the data subjects, for its categories of data. One that matches nothing protects nothing.',
    },
    'placement/preset-without-place-rule': {
        what: 'preset {preset} ({law}) has nothing that is checked here: no place, no attestation, no copy',
        help: 'see to its duties by other means; `domicile explain --regime {preset}` lists them',
        about: 'Several regimes restrict purposes and notices alone. Such a preset never pretends to be a list of regions.',
    },
    'placement/preset-caution': {
        what: 'preset {preset} lets {origin} go to {location}, outside {outside}, and warns: {says} ({law})',
        help: 'have counsel confirm it, or use targets, stores and destinations inside {outside}',
        about: 'Some regimes forbid no place and still are not indifferent to it. What a machine cannot decide about such a place is said wherever a step may take the data there.',
    },
    'placement/place-left-group': {
        what: 'rule {rule} has {place} from a group that it left: {until} was the last day',
        help: 'if the rule is to hold for {place} all the same, name it beside the group',
        about: 'Decisions on adequacy end, and the catalogue knows some of the days. What a rule allows, or what a deny leaves free, by the name of such a group shrinks with it; what a rule forbids stays forbidden.',
    },
    'placement/preset-not-in-force': {
        what: 'preset {preset} ({law}) is not in force before {from}: nothing of it is checked until then',
        help: 'keep it as a reminder, or remove it',
        about: 'The regime is in the catalogue for what is to come.',
    },
    ...EXCEPTION_PROSE,
};

;// CONCATENATED MODULE: ./report/prose/plan.js
const PLAN_PROSE = {
    'plan/changed-since': {
        what: 'the policy changed since the plan was made ({planned} then, {now} now)',
        help: 'run the plan again if this step is refused; otherwise nothing is to be done',
        about: 'Each step decides again from the trusted policy as it is now. If what was planned is still allowed here the step goes on with this notice, else it stops.',
    },
    'plan/target-not-allowed': {
        what: 'step {step} may not run on target {target}',
        help: 'use the plan’s runs-on; targets that may run it: {allowed}',
        about: 'The job runs on a target that the policy does not allow for this step; the reasons stand beside it.',
    },
    'plan/unknown-step': {
        what: 'the policy has no step {step}',
        help: 'steps of the policy: {expected}[; for one {each} give step {near} and {each} {instance}][; did you mean {suggestion}?]',
        about: 'The input `step` must name a step of the trusted policy.',
    },
    'plan/unknown-target': {
        what: 'the policy has no target {target}',
        help: 'targets of the policy: {expected}[; did you mean {suggestion}?]',
        about: '`explain --target` must name a target of the trusted policy.',
    },
    'plan/instance-needed': {
        what: 'step {step} runs once for each {each}; which one is not said',
        help: 'pass {each}: one of {expected}',
        about: 'A step with `each` needs its partition or destination, which a matrix hands to each of its jobs.',
    },
    'plan/unknown-instance': {
        what: 'step {step} has no {instance}',
        help: 'it has: {expected}[; did you mean {suggestion}?]',
        about: 'The partition or destination must be one that the step reads or deploys to.',
    },
    'plan/runs-once': {
        what: 'step {step} runs once, not for each partition or destination; there is no {instance}',
        help: 'leave out the partition or destination',
        about: 'Only a step with `each` has instances, one for each partition or destination. Without it the step runs once, over all that it reads.',
    },
    'plan/other-action': {
        what: 'step {step} is a {expected} step, not {got}',
        help: 'use the action that the policy names for the step, or another step',
        about: 'What a step may do follows from its action; running another action under its name would evade the policy.',
    },
    'plan/not-planned': {
        what: 'the plan places no {step}',
        help: 'hand over the plan output of this run’s plan job, whole',
        about: 'The plan that was handed over does not say where this step runs, so it has no place.',
    },
    'plan/malformed': {
        what: 'the input plan is not a plan that Domicile wrote',
        help: `pass plan: \${{ needs.plan.outputs.plan }}`,
        about: 'The plan is one JSON object, made by the plan action; nothing in it is believed without checking again.',
    },
    'plan/too-large': {
        what: 'the plan takes {bytes} bytes; at most {limit} fit into one input',
        help: 'split the policy, or shorten ids and labels of runs-on',
        about: 'An input is one environment variable of limited size; nothing is shortened silently.',
    },
    'plan/not-on-this-event': {
        what: 'step {step} is not placed on this event: unreviewed code may not read its data',
        help: 'it runs once the change is on the default branch',
        about: 'On a pull request or a fork only data up to `events.*.may-read` may be read. The plan shows where the step will run, and leaves it out of its output.',
    },
    'plan/proposal-differs': {
        what: 'with this change step {step} on target {target} becomes {after} (is {before})[ for code of a {event}]',
        help: 'review the lines of the policy that this names; the trusted policy decides until it is merged',
        about: 'A change of the policy is a proposal until it is on the default branch; its effect is shown line by line.',
    },
    'plan/proposal-terms': {
        what: 'with this change {terms} of step {step} become {after} (now {before})',
        help: 'review the change of the policy; the trusted policy decides until it is merged',
        about: 'A change of the policy may leave a step where it is and change the terms: the target that is chosen, the proof of place that is asked for, a surface that may hold what the step reads.',
    },
    'plan/proposal-setting': {
        what: 'with this change the policy sets {setting} otherwise',
        help: 'review the change; the trusted policy decides until it is merged',
        about: 'What a policy sets beside its placements: whether it is enforced, what counts as an aggregate, what unreviewed code may read, which evidence opens a release, which branches decide for themselves; and what gates, tests, contracts, targets and stores say, where every step may run as before.',
    },
    'plan/proposal-same': {
        what: 'this change of the policy changes no placement, no terms and no setting',
        help: '',
        about: 'The policy text changed, and every step may still run on exactly the same targets, on the same terms.',
    },
    'plan/text-differs': {
        what: '{file}, by which steps are judged, is {change} here; the text on {ref} decides until this is merged',
        help: 'review it as you review the policy: it says what data and models are held to, or whose signatures count',
        about: 'Contracts, specs, the release manifest and the trust file are read on the trusted branch, like the policy. A change of one is a proposal, and no step of this run sees it.',
    },
    'plan/out-of-reach': {
        what: 'no target that may run {step}[ for {instance}] has a runner online: {targets}',
        help: 'start a runner of one of them; with `on-unavailable: wait` the job queues until one comes, for up to 24 hours',
        about: 'The service lists self-hosted runners for every target that may run the step, and all of them are offline. Nothing else is chosen instead. With `on-unavailable: fail` the plan fails here; otherwise this is a note. Only the plan can tell: once a job queues, GitHub lets it wait.',
    },
    'plan/reach-unknown': {
        what: 'nobody can say whether a runner is there for {step}[ for {instance}], which may run on {targets}',
        help: 'nothing is to be done where the runners are made when a job asks for them; else register one',
        about: '`on-unavailable: fail` stops a plan only where runners are listed and all offline. No runner is listed for the target that comes first: a pool that scales to zero looks like this, and so does a group that an enterprise shares.',
    },
    'plan/step-denied': {
        what: '0 of {targets} targets may run step {step}[ ({instance})][: {causes}]',
        help: 'each target’s reasons stand in the report; `domicile explain --step {step}` shows them all, with `--proposed` those of a proposal',
        about: 'A step that no target may run fails the plan: nothing is skipped, shortened or sent elsewhere. Each target counts once, under the hardest of the reasons against it: a place that nobody knows, a preset, a rule, operators, no rule that allows, capacity.',
    },
};

;// CONCATENATED MODULE: ./report/prose/policy/layers.js
/** Of the texts that a policy builds on, what it may except from them, and its own tests. */
const POLICY_LAYER_PROSE = {
    'policy/parent-missing': {
        what: 'the policy does not build on {parent}, which {by} demands',
        help: 'add it under extends: {path: …, sha256: …}',
        about: 'A site, or whoever calls the action, can demand that a policy builds on a text of a certain digest: what that text forbids is then forbidden, whatever the policy says.',
    },
    'policy/parent-differs': {
        what: '{path} is another text than the policy builds on: expected {expected}, got {got}',
        help: 'read what changed in it, then put its new digest under extends',
        about: 'A policy names the texts it builds on by their digests, so that its own digest stands for all of them and none changes under it unseen.',
    },
    'policy/parents-too-many': {
        what: 'the policy builds on more than {limit} texts',
        help: 'bring them together',
        about: 'Parents of parents count. So many layers can no longer be read by anybody.',
    },
    'policy/parent-widens': {
        what: '{key} stands in a text that a policy builds on, which may only restrict',
        help: 'move it to the policy itself, or remove it',
        about: 'Parents define things, deny, demand and cap. What opens something (an allow, a waiver, a derived entry, a safeguard) and what makes the pipeline stands in the policy alone.',
    },
    'policy/redefined': {
        what: '{kind} {name} is defined by {by} and cannot be defined again',
        help: 'choose another name, or use what is there',
        about: 'What a parent defines holds for all that build on it. A dataset may be labelled again, and then has both labels; a region may get places, none is taken from it.',
    },
    'policy/evaluate-under-parent': {
        what: 'a text that this policy builds on is enforced, so this policy is, too',
        help: 'remove enforcement: evaluate',
        about: 'Whoever builds on a text cannot turn it off. A parent that says enforcement: evaluate itself allows it.',
    },
    'policy/not-waivable': {
        what: 'the waiver names {rule}, which cannot be waived (effect: {effect}): only a deny that says waivable: true can',
        help: 'remove the waiver; or, where {rule} is a deny and yours to change, add waivable: true to it',
        about: 'Only a deny that says waivable: true can be lifted. No preset, cap, proof or capacity is ever waived, nor that classified data needs an allow.',
    },
    'policy/waives-nothing': {
        what: 'the scope of waiver {waiver} names no target, store or destination',
        help: 'add targets, stores or destinations to its scope',
        about: 'A waiver lifts one deny for the steps, origins and ways that it names, and for no others.',
    },
    'policy/consent-is-no-safeguard': {
        what: '{safeguard} is people’s consent, which is no safeguard here',
        help: 'name another safeguard that the preset knows: domicile explain --regime',
        about: 'A machine can’t see that consent was given, what for, and that it was not taken back. Laws make it an exception for single occasions, not for a pipeline that runs every night.',
    },
    'policy/tests-missing': {
        what: 'rule {rule} allows restricted data, and no test of the policy says where reviewed code may take it',
        help: 'write down what must hold under tests: domicile test-policy runs them',
        about: 'Whoever opens a way for restricted data says in a test where it may go and where never, so that a later change of any line shows.',
    },
    'policy/test-expects-nothing': {
        what: 'test {test} expects nothing',
        help: 'say which target, allowed, never or because',
        about: 'A test that nothing can fail is none.',
    },
    'policy/test-failed': {
        what: 'test {test}: {of}: expected {expected}, got {got}',
        help: 'mend the policy, or the test where it asks for what is no longer wanted',
        about: 'The tests of a policy are run by plan and by domicile test-policy; plan fails where one of them does.',
    },
};

;// CONCATENATED MODULE: ./report/prose/policy/steps.js
/** Of what the keys of a step may be in themselves, and not together. */
const POLICY_STEP_PROSE = {
    'policy/each-of-nothing': {
        what: 'the step {step} runs for each {each}, and has none',
        help: 'read a partition or name a destination, or remove each',
        about: 'A step for each of nothing never runs, and GitHub counts what is skipped as success.',
    },
    'policy/destinations-of-other-action': {
        what: 'the step {step} has destinations, but {action} deploys nothing',
        help: 'remove destinations, or use deploy-hybrid',
        about: 'Only deploy-hybrid brings a model to a destination.',
    },
    'policy/gate-missing': {
        what: 'the step {step} deploys without a gate',
        help: 'add gate: {needs: […]} with the steps that must have passed',
        about: 'Nothing goes live without evidence: gate.needs names the steps whose passing opens the release.',
    },
    'policy/release-untested': {
        what: 'the gate of {step} needs no test of {artifact}, which it releases: it will never open',
        help: 'put the model-test step that reads {artifact} under gate: {needs: […]}; write one, if there is none',
        about: 'A model goes live only where a step of action model-test that the gate needs has passed it.',
    },
    'policy/gate-needs-itself': {
        what: 'the gate of {step} needs {step} itself',
        help: 'name the steps before it',
        about: 'A gate opens by the evidence of other steps.',
    },
    'policy/spec-of-other-action': {
        what: '{step} is a {action} step and names a `spec`',
        help: 'remove `spec`; only model-test is judged by tests',
        about: '`spec` names the tests of a model-test step. On another step it would say nothing.',
    },
    'policy/gate-of-other-action': {
        what: 'the step {step} has a gate, but {action} deploys nothing',
        help: 'remove gate, or use deploy-hybrid',
        about: 'Only deploy-hybrid has a gate. What a step must wait for, the workflow says with needs.',
    },
    'policy/writes-of-other-action': {
        what: 'the step {step} writes an artifact, but {action} makes none',
        help: 'remove writes, or use train-on-target',
        about: 'Only train-on-target writes artifacts to a store.',
    },
    'policy/writes-missing': {
        what: 'the step {step} trains and keeps nothing',
        help: 'add writes: {model: {store: …}}',
        about: 'What training makes must go to a store that the policy names; there is no other way out of the machine.',
    },
    'policy/step-cycle': {
        what: 'these steps wait for each other: {steps}',
        help: 'break the circle of reads, writes and gate.needs',
        about: 'A step waits for the steps that write what it reads, and for those that its gate needs.',
    },
    'policy/not-its-output': {
        what: 'the step {step} does not write {output}[; it writes: {expected}]',
        help: 'correct step or output',
        about: 'A derived entry lowers the label of one artifact that one step writes.',
    },
};

;// CONCATENATED MODULE: ./report/prose/policy.js


const NEAR_MISS = 'correct it[; did you mean {suggestion}?]';
const POLICY_PROSE = {
    'policy/none-on-trusted-ref': {
        what: 'there is no policy {path} on {ref}',
        help: 'commit the policy at a terminal, merge it on a service; domicile init writes one to start from; or mend the path, if it is another',
        about: 'Only a policy that is committed to the default branch decides. Until it is, plan shows the proposal, passes nothing on and fails nothing; steps refuse.',
    },
    'policy/not-yet': {
        what: '{key} is not supported yet',
        help: 'remove it',
        about: 'What this version cannot honour is refused, never ignored: a rule that is read past is worse than none.',
    },
    'policy/unknown-name': {
        what: 'there is no {kind} {name}[; there are: {expected}]',
        help: NEAR_MISS,
        about: 'A policy may name only what it, or the product, defines.',
    },
    'policy/unknown-place': {
        what: '{place} is not a country of ISO 3166-1, nor a subdivision of ISO 3166-2',
        help: NEAR_MISS,
        about: 'Countries are two capital letters (NL), subdivisions a country, a hyphen and more (US-CA). GB, not UK. Where a subdivision is too new for our list, the country alone will do.',
    },
    'policy/country-of-its-own': {
        what: '{place} is a country of its own in ISO 3166-1: {country}',
        help: 'write {country} as the country, and no subdivision',
        about: 'Overseas territories have two codes: Aruba is NL-AW and AW. As a subdivision it would count as its mother country, where other laws hold: AW is outside the EEA. So only the country’s code is taken.',
    },
    'policy/unknown-group': {
        what: 'there is no group {group}; there are: {expected}',
        help: NEAR_MISS,
        about: 'A name that is not a country or subdivision is a group of places, built in or defined under groups.',
    },
    'policy/unknown-provider': {
        what: 'the catalogue has no provider {provider}; it has: {expected}',
        help: NEAR_MISS,
        about: 'The catalogue knows the regions of these providers. For any other, write country or countries.',
    },
    'policy/unknown-region': {
        what: 'the catalogue has no region {region} of {provider}',
        help: NEAR_MISS,
        about: 'Region ids are those of the provider. Where a region is newer than the catalogue, write country and operators.',
    },
    'policy/unknown-category': {
        what: 'there is no category {category}; there are: {expected}',
        help: NEAR_MISS,
        about: 'Categories are a closed list, since laws and presets go by them.',
    },
    'policy/unknown-preset': {
        what: 'the catalogue has no preset {preset}; it has: {expected}',
        help: NEAR_MISS,
        about: 'Presets are the regimes of the catalogue: engineering defaults with a cited article, not legal advice.',
    },
    'policy/region-glob': {
        what: 'wildcards over regions are not accepted: {region} of {provider}',
        help: 'list the regions one by one, each as a location',
        about: 'Region ids are names, not places: thirteen ids that begin with eu lie outside the European Union.',
    },
    'policy/region-without-provider': {
        what: 'a region needs its provider',
        help: 'add provider, one of {expected}',
        about: 'The same region id is another place at another provider: eu-west-1 is Ireland at one, London at another.',
    },
    'policy/subdivision-elsewhere': {
        what: '{subdivision} is not a subdivision of {country}',
        help: 'correct one of the two',
        about: 'A subdivision begins with the code of its country.',
    },
    'policy/group-cycle': {
        what: 'the group {group} contains itself',
        help: 'take one of the groups out of the other',
        about: 'A group may contain groups, but not, by however long a way, itself.',
    },
    'policy/built-in': {
        what: 'the {kind} {name} is built in and cannot be defined again',
        help: 'choose another name',
        about: 'What the product defines means the same in every policy. Names of two capital letters are countries.',
    },
    'policy/two-of-a-name': {
        what: '{name} is defined twice; first at {first}',
        help: 'rename one of the two',
        about: 'Datasets, artifacts and derived entries share one namespace; rules have one of their own.',
    },
    'policy/listed-twice': {
        what: '{name} stands in this list twice',
        help: 'remove one',
        about: 'A second mention changes nothing, and is often a slip for something that should be there.',
    },
    'policy/label-not-stated': {
        what: '{classification} data must state its {key}',
        help: 'add {key}; [] says that there are none',
        about: 'Rules and laws go by categories and by where the data subjects live. Silence is not a statement.',
    },
    'policy/partition-widens': {
        what: 'the partition {partition} goes beyond its dataset in {key}',
        help: 'add it to the dataset, or take it from the partition',
        about: "A partition may narrow its dataset's label. It may never say more: readers go by the dataset.",
    },
    'policy/surface-above-cap': {
        what: 'the surface {surface} may not hold more than may-hold says: {cap}',
        help: 'lower the surface or raise may-hold',
        about: 'may-hold caps every surface of the control plane; surfaces can only lower it.',
    },
    'policy/artifact-store-elsewhere': {
        what: 'artifacts of GitHub rest at {expected}, not at {location}',
        help: 'remove location',
        about: 'GitHub keeps artifacts where it keeps everything else: at the location of the control plane.',
    },
    'policy/key-of-other-effect': {
        what: '{key} is not a key of a rule that says {effect}',
        help: NEAR_MISS,
        about: 'An allow is bounded from above (classification-at-most, places, operators), a deny from below (classification-at-least, places, places-outside, operators-outside). Only a deny is waivable.',
    },
    'policy/matches-anything': {
        what: 'an allow must say something under {key}',
        help: 'name at least one key that bounds it',
        about: 'An empty map would match everything. What is allowed is written down.',
    },
    'policy/not-a-branch': {
        what: '{branch} is not the name of one branch',
        help: 'write the exact name of a protected branch, such as release-2026: no pattern, no refs/heads/ before it',
        about: 'The texts of a branch in `trusted-branches` decide about its own runs. Each is named exactly: of a pattern, whoever may push a branch that matches would choose the rules.',
    },
    'policy/proof-without-cloud': {
        what: 'target {target} asks for proof: platform, and {location} is no region of {expected}',
        help: 'write proof: site, or give the location the provider and region that it has',
        about: 'With `proof: platform` the cloud signs where the machine is. No cloud signs for a machine of one’s own: there a site signs.',
    },
    'policy/hosted-elsewhere': {
        what: 'target {target} runs on {label}, which are the service’s own runners, and not at {location}',
        help: 'say location: github-hosted; or name a group, or labels with self-hosted among them',
        about: 'Nobody can say where a standard hosted runner stands, and any job may ask for one by its label.',
    },
    ...POLICY_STEP_PROSE,
    ...POLICY_LAYER_PROSE,
};

;// CONCATENATED MODULE: ./report/prose/profile.js
const PROFILE_PROSE = {
    'profile/written': {
        what: 'the profile of {partition} was written to {file} ({numbers} numbers)',
        help: '',
        about: 'The file holds counts alone. “suppressed”: groups of one to nine rows are left out, and what would give them away. All numbers lie in the state folder of the site, for a merge that is exact.',
    },
    'profile/may-not-stand': {
        what: 'the profile of {partition} may not be written to {file}: no number of this data may stand in the repository',
        help: 'let the policy’s control-plane.aggregates say from how many records on, and as what, numbers may stand there; or leave out profile',
        about: 'A profile is made to be committed, so it holds what the surface repository may hold. Without aggregates in the policy that is nothing of classified data. All numbers lie in the state folder of the site.',
    },
    'profile/behind-link': {
        what: 'the profile of {partition} is not written to {file}: a link stands on the way there',
        help: 'name a path of plain folders in the repository',
        about: 'Whoever writes the branch that is checked out could have a link in it that leads out of the repository, and the profile would be written over a file of the machine.',
    },
    'profile/not-handed-on': {
        what: 'the profile of {partition} is too large for an output ({bytes} of {limit} bytes)',
        help: 'judge the dataset by the files, with domicile profile judge',
        about: 'The output profile becomes an input of the job that judges all partitions, and an input has a limit. The file was written whole.',
    },
    'profile/of-other-contract': {
        what: '{check}: the baseline {file} is of the contract {got}, not of {expected}',
        help: 'name a profile that was made by this contract',
        about: 'What another contract calls by the same name may be another thing.',
    },
    'profile/of-other-type': {
        what: '{check}: the values in the baseline {file} are none that this property could hold',
        help: 'make the baseline anew, since the type of the property has changed',
        about: 'A value that could never occur would count as gone, and a number as not of the type.',
    },
    'profile/lacks': {
        what: '{check}: the baseline {file} has nothing of {what}',
        help: 'let the contract say what its bins are (minimum and maximum, validValues, or bins at the rule), make the profile anew, and commit it',
        about: 'A check without anything to compare with has not checked, and never passes.',
    },
    'profile/leaves-out': {
        what: '{check}: the baseline {file} leaves out what it would be compared with',
        help: 'choose wider bins, so that fewer than ten rows are in none of them, and make the profile anew',
        about: 'Small groups are left out of a profile, and with them what would give them away. Where less than two numbers are left, no change could be seen.',
    },
    'profile/unlike': {
        what: '{file} is no profile of the same: it differs from {first} in its {what} ({name})',
        help: 'make both by one text of the contract, with the same bins, and both with all numbers or both suppressed',
        about: 'Only counts of the same things can be added.',
    },
    'profile/same-part': {
        what: '{file} and {first} are both of {name}',
        help: 'name a profile of each partition once',
        about: 'Rows of a partition that stands in two profiles would count twice.',
    },
    'profile/unknown-dataset': {
        what: 'the policy has no dataset {dataset}',
        help: 'name one of {expected}',
        about: 'A dataset is judged as a whole by the contract that its partitions have in the trusted policy.',
    },
    'profile/several-contracts': {
        what: 'the partitions of {dataset} have not one contract: {got}',
        help: 'give all of them the same contract, or judge each by its own',
        about: 'Counts by different contracts are counts of different things.',
    },
    'profile/of-other-text': {
        what: 'the profiles are of another text of the contract {file} than the trusted one (version {got})',
        help: 'make the profiles anew',
        about: 'What was counted by an older text says nothing about what the contract asks for now.',
    },
    'profile/not-whole': {
        what: 'the profiles are of {got}, the dataset is {expected}',
        help: 'name a profile of each partition',
        about: 'A partition that is missing could be the one that fails.',
    },
    'profile/not-counted': {
        what: 'the profiles of {table} do not say that there are rows and that all could be read',
        help: 'use the profiles with all numbers, from the state folder of each site; mend what could not be read',
        about: 'Without rows nothing was checked, and rows that could not be read are in no count. Where numbers are suppressed nobody can tell.',
    },
    'profile/check-failed': {
        what: '{check} does not hold over all partitions: {says}',
        help: 'see the reports of the partitions for how many rows there are',
        about: 'The counts of all partitions together miss what the contract says.',
    },
    'profile/part-failed': {
        what: '{check} does not hold in each partition',
        help: 'see the reports of the partitions',
        about: 'The contract asks this of each partition by itself (apart: by-partition), and one of them does not keep it.',
    },
    'profile/apart': {
        what: '{check} cannot be judged over all partitions',
        help: 'say customProperties: [{property: apart, value: by-partition}] at the schema object if it is enough that each partition keeps it, or check it where all the data is',
        about: 'Duplicates that two sites share, quantiles, means and ages cannot be told of what each site counts. What nobody can tell is never a pass.',
    },
    'profile/left-out': {
        what: 'how many rows {check} counts is left out of a profile',
        help: 'judge by the profiles with all numbers, from the state folder of each site',
        about: 'A suppressed profile tells of a check only that it counts no row: other counts could tell of small groups. What nobody can tell is never a pass.',
    },
};

;// CONCATENATED MODULE: ./report/prose/proof.js
const PROOF_PROSE = {
    'proof/not-proven': {
        what: 'that this machine is target {target} at {location} is declared, not proven',
        help: 'fine for data below confidential; for more, give the machine a site file with a signer',
        about: 'The plan and the runner say where this is; nobody has shown it. Enough for public and internal data, and printed so that nobody takes it for proof.',
    },
    'proof/too-weak': {
        what: 'step {step} needs proof of place {expected}; this machine shows {got}',
        help: 'add a signer to the site file and its public key to .github/trust.yml under sites: {location}; docs/policy.md under Proof of place says what else can show it',
        about: 'The more sensitive the data, the stronger the proof that the machine is the planned place: which data asks for which, and what shows it, stands in docs/policy.md under Proof of place. The service can show where a job runs only where it runs the job: a laptop or another CI system needs a site that signs, or a cloud.',
    },
    'proof/site-file-missing': {
        what: 'this machine has no site file',
        help: 'ask its administrator for /etc/domicile/site.yml (or <user>.site.yml beside it); on a laptop pass --site-file',
        about: 'The site file is the administrator’s word on which location a machine is and where its partitions, stores and destinations lie. Without it no data can be found.',
    },
    'proof/site-file-writable': {
        what: 'the site file can be changed by the user that runs this job',
        help: 'give it and its folder to root or an administrator, writable by nobody else',
        about: 'A site file that a job can write proves nothing: the job could name any location.',
    },
    'proof/runner-is-root': {
        what: 'this job runs as root, so nothing on this machine is beyond its reach',
        help: 'run the runner as a user of its own',
        about: 'Root can rewrite the site file and read the signer’s key; a proof made beside root proves nothing.',
    },
    'proof/location-differs': {
        what: 'target {target} is at {expected}; the site file of this machine says {got}',
        help: 'check runs-on of the target: a label or group has caught a machine of another location',
        about: 'Policy and site file must agree on where a machine is; either side’s no is a no.',
    },
    'proof/repository-not-allowed': {
        what: 'the site does not admit repository {repository}',
        help: 'ask the site’s administrator to add it under repositories',
        about: 'A site file lists the repositories whose jobs may touch its data.',
    },
    'proof/policy-not-obeyed': {
        what: 'the site does not obey the policy {policy}',
        help: 'leave out the name of the policy, or ask the site’s administrator to add its path under policies',
        about: 'A repository may hold several files that are policies, an example in its documentation for one. The site file says which of them decides over the site’s data, by path; where it says nothing it is `.github/residency.yml`.',
    },
    'proof/environment-not-allowed': {
        what: 'the site does not admit environment {environment} of target {target}',
        help: 'set the target’s environment to one that the site file lists',
        about: 'A site file may list the GitHub environments whose jobs it admits.',
    },
    'proof/signer-failed': {
        what: 'the site’s signer did not sign ({reason})',
        help: 'run the signer by hand on the machine; it reads a request from standard input and prints a signed claim',
        about: 'The signer ended with an error, was too slow, or printed something else than a signed claim.',
    },
    'proof/signature-invalid': {
        what: 'the signature of the site’s claim does not verify',
        help: 'check that the signer signs the claim that it prints, with the key that it names',
        about: 'The claim or its signature was changed, or was made with another key.',
    },
    'proof/key-not-trusted': {
        what: 'the signer’s key is not one that {location} is trusted for',
        help: 'add its public key to .github/trust.yml on the default branch, under sites: {location}',
        about: 'Only keys that the trust file lists for a location can prove that location.',
    },
    'proof/claim-differs': {
        what: 'the signed claim is about something else: {differing}',
        help: 'look for a copied or replayed claim; a claim holds for one job only',
        about: 'A claim binds repository, run, attempt, job, step, target, policy and a nonce; any difference voids it.',
    },
    'proof/claim-expired': {
        what: 'the signed claim was not made just now',
        help: 'check the clocks of the machine and the signer; they may differ by five minutes at most',
        about: 'A claim made earlier may be a replay.',
    },
    'proof/job-not-found': {
        what: 'the service does not say which job this is: {matching} of its jobs could be it, and it takes exactly one',
        help: 'leave the input check-run as it is, and give the job the permission `actions: read`; on a server that tells no job its id, give each runner a name of its own',
        about: 'The Jobs API says which runner took a job. The job is found by its id or, where the server tells none, as the one job of this run and attempt that the runner of this name is at work on. None or several: nobody can say.',
    },
    'proof/runner-differs': {
        what: 'the service says that this job is not on a runner of target {target}: {differing}',
        help: 'take runs-on from the plan, as the workflows to copy do; look for a job that stands in for another',
        about: 'The runner that took the job must be one that `runs-on` of the target could have chosen (the group equal, the labels all there), at work on this very attempt, under the name that the runner gives itself, and hosted by the service only where the target is.',
    },
    'proof/token-unavailable': {
        what: 'the service was asked for a token that says which job this is, and gave no {expected}',
        help: 'run the job again; take `id-token: write` from the job if no step needs it',
        about: 'A job with the permission `id-token: write` can have the service sign which job it is (OpenID Connect). Where it can be asked it must agree; what it does not answer is not taken for a yes.',
    },
    'proof/token-invalid': {
        what: 'the token that says which job this is was not signed by the service',
        help: 'look for a proxy, or a variable ACTIONS_ID_TOKEN_REQUEST_URL that somebody set',
        about: 'A token counts with a signature (RS256) by a key that the service itself publishes, and with its issuer.',
    },
    'proof/token-differs': {
        what: 'the token of the service is about another job, or another time: {differing}',
        help: 'look for a copied or replayed token; a token holds for one job, one step and five minutes',
        about: 'The token binds repository, run, attempt, job, environment and kind of runner to an audience that is made for this one proof. Any difference voids it.',
    },
    'proof/platform-not-pinned': {
        what: 'nobody says whose cloud machines {location} has',
        help: 'give the location its provider and region in the policy, and its accounts, projects or subscriptions in .github/trust.yml under platforms: {location}',
        about: 'A cloud signs for every machine of every customer. So it counts only where the policy names the region of AWS, Google Cloud or Azure that the location is, and the trust file on the default branch names, for the same cloud, whose machines are meant.',
    },
    'proof/platform-unbound': {
        what: 'what {provider} signs does not show by itself that this job is there',
        help: 'add a signer to the site file of the machine, or have the policy ask for `site`',
        about: 'The identity document of AWS is bound to no job: whoever has seen it can show it. That of Azure is bound to one, but names no region. Both count as `platform` only beside the signature of the site, which names the place, is made for this one job, and signs the digest of the document too.',
    },
    'proof/platform-unreachable': {
        what: 'the metadata service of {provider} did not say where this machine is ({reason})',
        help: 'check that the job runs on a machine of that cloud, may reach 169.254.169.254, and that the instance has the metadata service on (for Google Cloud: a service account too)',
        about: 'The cloud is asked at the one address that leads to the machine’s own host: through no proxy, without following redirects, within three seconds. For AWS only IMDSv2 is asked; inside a container its hop limit must be 2. The keys of Google come from www.googleapis.com.',
    },
    'proof/platform-invalid': {
        what: 'what {provider} is said to have signed does not hold: {reason}',
        help: 'compare the certificates in .github/trust.yml with those that the cloud publishes for this region',
        about: 'The signature of AWS must verify with a certificate that the trust file pins, that of Azure with one that leads to a pinned one and is its metadata service’s, that of Google with a key that Google publishes. Weak digests and keys below 2048 bits are refused.',
    },
    'proof/platform-replayed': {
        what: 'what {provider} signed was made for something else',
        help: 'look for a copied document or token; one holds for a single proof',
        about: 'The cloud is asked to sign for a number made from this job, step, target, policy and time. Another number: a replay.',
    },
    'proof/platform-expired': {
        what: 'what {provider} signed was not made just now, or is over',
        help: 'check the clock of the machine; it may differ by five minutes at most',
        about: 'A document made earlier may be a replay.',
    },
    'proof/region-differs': {
        what: 'this machine of {provider} is not in {expected}',
        help: 'check runs-on of the target: a label or group has caught a machine of another region',
        about: 'The region that the cloud names must be the one of the location in the policy. A local zone counts as a region of its own, since it lies elsewhere.',
    },
    'proof/account-not-pinned': {
        what: 'this machine of {provider} belongs to an account that the trust file does not name',
        help: 'add the account, project or subscription to .github/trust.yml on the default branch, if it is yours',
        about: 'A machine in the right region can be anybody’s. The trust file says whose count.',
    },
    'proof/instance-too-old': {
        what: 'this machine is up for longer than {limit}, or does not say since when',
        help: 'start a new machine, or raise max-instance-age in .github/trust.yml',
        about: 'A limit on the age of a machine limits for how long a copied document of it is of use. A clock that differs by more than five minutes counts as unknown.',
    },
    'proof/partition-not-here': {
        what: 'the site file names no place for partition {origin}',
        help: 'ask the site’s administrator to add it under partitions, if its data does lie here',
        about: 'The policy says in which location a partition lies; the site file of a machine there says where on disk.',
    },
    'proof/store-not-here': {
        what: 'the site file names no place for store {store}',
        help: 'ask the site’s administrator to add it under stores, if it can be reached from here',
        about: 'The policy says in which location a store lies; the site file says where this machine reaches it.',
    },
    'proof/destination-not-here': {
        what: 'the site file names no place for destination {destination}',
        help: 'ask the site’s administrator to add it under destinations, if models may be released here',
        about: 'The policy says where a model may go live; the site file says which folder that is.',
    },
    'proof/state-unusable': {
        what: 'the state folder that the site file names cannot be used ({reason})',
        help: 'make the folder that `state` names in the site file, owned by the user of the jobs and readable by nobody else',
        about: 'Scratch files, logs and journals of a site lie in its state folder. Domicile makes the folder itself where it may, and nothing above it.',
    },
    'proof/digest-key-unusable': {
        what: 'the site’s digest key is unreadable or not 32 bytes or more',
        help: 'make one with: head -c 32 /dev/urandom > digest.key, and name it in the site file under digest-key',
        about: 'Digests of classified data are keyed, so that nobody can test a guess of the data against the evidence. The key stays on the site.',
    },
};

;// CONCATENATED MODULE: ./report/prose/release.js
const RELEASE_PROSE = {
    'release/not-yet': {
        what: '{key} is not there yet',
        help: 'leave it out; a directory destination is released at once',
        about: 'Probes, weights, waves and pauses need a destination that can do them. A key without effect is refused, never ignored.',
    },
    'release/recovered': {
        what: '{destination}: an earlier deployment was interrupted; {done}',
        help: '',
        about: 'Each deployment begins by mending what an interrupted one left. Readers saw the old release or the new one throughout, never a part.',
    },
    'release/lease-held': {
        what: '{destination} is being deployed to by {holder}, until {until} at most',
        help: 'wait for that deployment to end, then run this job again',
        about: 'One deployment at a time. The lease lies at the destination and ends by itself, so that a deployment that died blocks nobody for long.',
    },
    'release/lease-lost': {
        what: '{destination} was taken over by another deployment meanwhile',
        help: 'run this job again; give the release manifest a longer lease if the copy takes that long',
        about: 'A deployment that outlives its lease must not overwrite what came after it, so it stops.',
    },
    'release/moved-on': {
        what: '{destination} now serves generation {got}, this deployment began at generation {expected}',
        help: 'run this job again',
        about: 'Another deployment came first. Promotion replaces only what it expects to find.',
    },
    'release/destination-unreadable': {
        what: '{destination} cannot be used: {reason}',
        help: 'the folder that the site file names must exist and be writable by the user of the job',
        about: 'What cannot be read is not known to be healthy, so nothing is released there.',
    },
    'release/destination-full': {
        what: '{destination} has no room for the release ({reason})',
        help: 'free some of its disk, raise the quota of the user of the job, or let `keep` in the release manifest be less; then run this job again',
        about: 'A release is copied beside the one that is served, so there must be room for both, and for as many earlier ones as `keep` says. What was begun is removed by the next deployment; what is served stays.',
    },
    'release/destination-read-only': {
        what: '{destination} is on a disk that can only be read ({reason})',
        help: 'mount it for writing where the job runs; a disk that the system made read-only may be damaged',
        about: 'A deployment writes to the folder that the site file names. What is served stays.',
    },
    'release/state-damaged': {
        what: '{destination}: its {file} is not what Domicile wrote',
        help: 'look who else writes to that folder; remove the file once you know what is served',
        about: 'A destination whose state nobody can read is never taken for an empty one.',
    },
    'release/current-damaged': {
        what: '{destination} serves {release}, but not the bytes that were released',
        help: 'find out who changed them; deploying the same release again, or the next one, replaces them',
        about: 'What is served is read back and hashed. Bytes that differ from the release were changed at the destination.',
    },
    'release/staged-differs': {
        what: 'what arrived at {destination} is not the tested model',
        help: 'look at the disk of the destination, and run this job again',
        about: 'The copy at the destination is hashed before it is promoted.',
    },
    'release/read-back-differs': {
        what: '{destination} does not serve what was released: {got} in place of {expected}',
        help: 'see what was rolled back to, and look who else writes to that folder',
        about: 'After the promotion the destination is read back; only what is really served counts as released.',
    },
    'release/rolled-back': {
        what: '{destination} serves the earlier release {release} again',
        help: '',
        about: 'When a release cannot be shown to be served, the one before it comes back.',
    },
    'release/withdrawn': {
        what: '{destination} serves nothing: the release was withdrawn and there is none before it',
        help: 'mend the destination and release again',
        about: 'When the very first release cannot be shown to be served, it is taken away again.',
    },
    'release/already-current': {
        what: '{destination} serves this very model already, as release {release}',
        help: '',
        about: 'Releasing what is served changes nothing; the gate was asked nevertheless.',
    },
    'release/dry-run': {
        what: 'dry run: the gate is open, and {destination} was not touched',
        help: 'leave out dry-run to release',
        about: 'A dry run does all that a release does, up to the first change at the destination.',
    },
};

;// CONCATENATED MODULE: ./report/prose/store.js
const STORE_PROSE = {
    'store/digest-differs': {
        what: 'the bytes that should have the digest {digest} do not have it',
        help: 'do not use them, and find out who changed them; the step that wrote them replaces a damaged entry of a file store when it writes the same bytes again, and so does removing the entry’s folder there (sha256/, then the digest) and running that step',
        about: 'Whatever is read from a store, or copied on a machine, is hashed again. These bytes are not the ones that the digest names: they were damaged or changed after they were put there. They are never handed on.',
    },
    'store/not-found': {
        what: 'there is no artifact with the digest {digest} in the store',
        help: 'check that the step that writes it has run, and that both machines use the same store',
        about: 'A step wants an artifact by its digest and the store has none of that name. Either the step that writes it did not finish, or this machine’s site file names another folder for the store.',
    },
    'store/unreachable': {
        what: 'the store did not answer',
        help: 'try again; if it stays so, check the network and the status of the service',
        about: 'The store could not be reached, or gave an answer that makes no sense. What cannot be read is treated as not there, and the step fails.',
    },
    'store/not-writable': {
        what: 'nothing can be written to the store ({reason})',
        help: 'make the folder that the site file names for the store, where it is missing (ENOENT), and let the user of the jobs write to it',
        about: 'The folder of the store is missing, or not writable for the user that runs the step. The site file names the folder, and its administrator must make it.',
    },
    'store/refused': {
        what: 'the store refused the request with status {status}',
        help: 'check that the job may write artifacts, and that the account’s storage is not used up',
        about: 'The service that keeps the artifacts said no. The usual causes are a quota that is used up, a token without the permission, and a retention policy of the organisation.',
    },
    'store/no-service': {
        what: 'there is no service for artifacts here',
        help: 'a store of type github-artifact works in a GitHub Actions job, on a service that keeps artifacts; elsewhere use type file',
        about: 'The runner tells actions where artifacts are kept, and gives them a token for it. Here it did not: the command line has neither, and nor has GitHub Enterprise Server.',
    },
    'store/too-large': {
        what: 'the artifact has more than {limit} bytes, the most this store takes',
        help: 'use a store of type file, or make the model smaller',
        about: 'Each store has a limit, checked before anything is sent. A file store has no limit of its own.',
    },
    'store/link': {
        what: 'there is a link among the files: {name}',
        help: 'write the file itself in place of the link',
        about: 'A tree digest covers bytes. What a link points to can change without the digest changing, so links are refused.',
    },
    'store/special-file': {
        what: 'there is something that is neither a file nor a folder: {name}',
        help: 'remove sockets, pipes and devices before the program ends',
        about: 'Only files and folders have bytes to hash and to copy.',
    },
    'store/empty-folder': {
        what: 'there is an empty folder among the files: {name}',
        help: 'remove it, or put a file into it',
        about: 'A tree digest is made of files. An empty folder would vanish without a trace, so it is refused.',
    },
    'store/empty': {
        what: 'there are no files',
        help: 'write at least one file',
        about: 'A tree without files has nothing to hash; nothing is never an artifact.',
    },
    'store/twin-names': {
        what: 'two names are the same on some file systems: {name}',
        help: 'rename one of the two',
        about: 'Two names that differ only in upper and lower case, or in how accents are encoded, are one file on macOS and Windows. One of the two would be lost on the way, so both are refused.',
    },
    'store/unfit-name': {
        what: 'a file name cannot be used: {name}',
        help: 'use UTF-8 names without control characters and backslashes',
        about: 'File names are part of the tree digest and must mean the same on every machine: UTF-8, without control characters, line breaks or backslashes.',
    },
    'store/changed-while-read': {
        what: 'a file changed while it was read: {name}',
        help: 'make sure that nothing writes there, and run the step again',
        about: 'A digest of a file that changes says nothing. Something else writes to the same folder.',
    },
    'store/missing-file': {
        what: 'what was to be read is not there',
        help: 'check the path in the site file, or that the program wrote the file',
        about: 'A file or folder that a step needs does not exist on this machine. Its path is the site’s and is not shown.',
    },
    'store/read-failed': {
        what: 'a file could not be read ({reason})',
        help: 'look up the system’s name for the reason, and check the disk',
        about: 'The operating system refused to read a file, for the reason named: `EIO` means that the disk is damaged, `ELOOP` that there is a link in place of the file, `EMFILE` that too many files are open.',
    },
    'store/write-failed': {
        what: 'a file could not be written ({reason})',
        help: 'look up the system’s name for the reason, and check the disk of the state folder that the site file names',
        about: 'The operating system refused to write a file, for the reason named: `EIO` means that the disk is damaged, `ENOENT` that a folder is not there, `ENAMETOOLONG` that folders are nested too deep.',
    },
    'store/disk-full': {
        what: 'there is no room left on a disk ({reason})',
        help: 'free some of it, or raise the quota of the runner’s user, where the site file puts the state folder, the store or the destination; then run the step again',
        about: 'The state folder takes scratch copies of models and test sets and the logs of programs; a store takes every model. `ENOSPC` means that the disk is full, `EDQUOT` that the user’s share of it is. Nothing half written is used.',
    },
    'store/read-only': {
        what: 'a disk can only be read ({reason})',
        help: 'mount it for writing, or name folders on another disk in the site file',
        about: 'The state folder, stores and destinations are written to. A disk that the system found damaged is often made read-only: look at the system’s log.',
    },
    'store/no-access': {
        what: 'the runner’s user may not use a file or folder that the step needs ({reason})',
        help: 'let it read the data, and write to the state folder, the stores and the destinations that the site file names',
        about: 'The operating system refused, because the file or its folder is closed to the user that runs the step. Its path is the site’s and is not shown.',
    },
    'store/not-text': {
        what: 'a file that must be text is not UTF-8: {name}',
        help: 'write it in UTF-8',
        about: 'A program left a file whose bytes are not text, where a text was expected. Nothing of it is used.',
    },
};

;// CONCATENATED MODULE: ./report/prose/train.js
const TRAIN_PROSE = {
    'train/failed': {
        what: 'the training program ended with exit code {exit}',
        help: 'read the full log on the site; the report says where it lies',
        about: 'A program that ends with anything but 0 has failed, whatever it left in the model’s folder. Nothing is put into the store. Its full output is in the site’s state folder, for those who may see it.',
    },
    'train/killed': {
        what: 'the training program was ended by signal {signal}',
        help: 'if it was SIGKILL, the machine may have run out of memory: state what the step requires',
        about: 'Something ended the program from outside. Domicile did not: the usual cause is the kernel, when memory is used up.',
    },
    'train/timed-out': {
        what: 'the training program did not end within {seconds} seconds',
        help: 'raise the timeout of the step in the policy, or make the training shorter',
        about: 'Each step has a deadline in the policy. When it passes, the program and all its children are ended.',
    },
    'train/cancelled': {
        what: 'the training was cancelled',
        help: '',
        about: 'Somebody cancelled the run. The program and all its children were ended, and nothing was put into the store.',
    },
    'train/lost': {
        what: 'nobody can say how the training ended',
        help: 'run the job again',
        about: 'The process that watched the training ended before it could record how the training did. What cannot be known is never taken as success.',
    },
    'train/journal-damaged': {
        what: 'the journal of this training cannot be read',
        help: 'find out who else writes to the state folder of the site; look there for processes of the training that are alive, and run the job again',
        about: 'Each training has a journal in the state folder of the site, in `trainings`, so that another process can find it and end it. One that was changed says nothing that counts. Whatever still carries the name of the training is ended; what shed it may be alive.',
    },
    'train/already-ended': {
        what: 'this training was started before in this attempt: {phase}',
        help: 'run the job again to train anew',
        about: 'A training has one key: repository, run, attempt, job and step. The same key finds the training that was started under it and never starts a second one.',
    },
    'train/not-started': {
        what: 'the training program could not be started ({reason})',
        help: 'check that the first word of run is a program of this machine, by name or by path, and may be executed',
        about: 'The operating system did not start the program: `ENOENT` means that it, or its folder, does not exist, `EACCES` that it may not be executed. There is no shell, so built-in commands, aliases and wildcards do not exist.',
    },
    'train/processes-left': {
        what: 'the training program left {left} processes running when it ended; they were ended',
        help: 'let the program wait for its children',
        about: 'A process that lives on could change the model after it was hashed, or write to the files of later steps. It was found and killed, and the training counts as failed.',
    },
    'train/processes-alive': {
        what: 'processes of the training program could not be ended, or nobody can say whether they were',
        help: 'look for them on the machine, and end them before you use it again',
        about: 'As long as a process of the training lives, it can change what was written. No output is written and the training counts as failed.',
    },
    'train/tampered': {
        what: 'the training program wrote to {files} of the files that steer the runner; they were restored',
        help: 'use the metrics file and the model folder; outputs, variables and summaries are written by Domicile',
        about: 'The runner reads outputs, environment variables, search paths and summaries from files in its temporary folder. A program can find them although it is not told their names. What it wrote there was taken out again, and the training counts as failed.',
    },
    'train/no-model': {
        what: 'the training program left no model',
        help: 'write the model into the folder that DOMICILE_MODEL_DIR names',
        about: 'The program ended well but its model folder is empty. A training without a model has failed.',
    },
    'train/one-model': {
        what: 'step {step} writes {number} artifacts; a training step writes exactly one',
        help: 'name one artifact, with its store, under writes',
        about: 'A training step puts one model into one store. Its digest is what tests and releases are bound to.',
    },
    'train/no-artifact': {
        what: 'no evidence of this run says which {artifact} step {step} wrote',
        help: 'hand the evidence output of step {step} over, and let that step pass first',
        about: 'A step that reads an artifact is told its digest by the evidence of the step that wrote it, of the same run. Without that nobody can say which bytes are meant.',
    },
    'train/data-changed': {
        what: '{origin} changed while the program read it',
        help: 'make sure that nothing writes to the data while it is used, and run the step again',
        about: 'The data is hashed before and after the training. It was not the same: nobody can say what the model was trained on, so there is none.',
    },
    'train/model-spared': {
        what: 'the store {store} did not take the model {digest}; it lies in the folder {folder} of the site’s state',
        help: 'mend the store, take the model from there if you need it, and run the step again for one that can be tested and released; then remove the folder',
        about: 'A model that its store does not take is not thrown away: hours may have gone into it. It is no output of the step, and no gate opens for it.',
    },
    'train/name-collision': {
        what: '{names} would all be handed over as {variable}',
        help: 'rename one of them in the policy',
        about: 'Partitions reach the program as environment variables: upper case, every other character an underscore. Two ids that come out the same cannot both be handed over.',
    },
    'train/code-changed': {
        what: 'the code differs from the commit {commit}',
        help: 'commit the changes, so that the training can be repeated',
        about: 'Files that git tracks were changed since they were checked out. The evidence carries the digest of the code as it is, and says that it is not what the commit holds.',
    },
    'train/code-unknown': {
        what: 'the code is not in a git repository',
        help: 'check the repository out before the step',
        about: 'Evidence says which code made a model: the commit, and a digest of the tracked files. Here there is no repository to ask.',
    },
    'train/metrics-unusable': {
        what: 'the metrics file is not one JSON object of finite numbers',
        help: 'write an object such as {"loss": 0.31} to the file that DOMICILE_METRICS names; names match [A-Za-z][A-Za-z0-9_.-]*',
        about: 'A program may hand over metrics: one JSON object, each value a finite number, at most 64 of them and 64 KiB. Texts and lists could carry data, so nothing of the file is shown.',
    },
    'train/no-metrics': {
        what: 'the program wrote no metrics',
        help: '',
        about: 'The file that DOMICILE_METRICS names was not written. That is allowed.',
    },
    'train/started': {
        what: 'training started on {target}; it may take {seconds} seconds',
        help: 'its log: {log} in the state folder of the site',
        about: 'The program runs now, as its own process group, with an allow-listed environment.',
    },
    'train/running': {
        what: 'training has been running for {seconds} seconds',
        help: '',
        about: 'A sign of life, once a minute.',
    },
    'train/output': {
        what: '{line}',
        help: '',
        about: 'A line that the training program printed, shown where the policy lets the log hold the data it reads.',
    },
    'train/output-withheld': {
        what: 'the output of the program is not shown: the log may not hold what this step reads',
        help: 'the full log is in the state folder of the site',
        about: 'What a program prints can hold the data that it reads. The policy says that the log may not, so only progress and the exit code appear there.',
    },
    'train/output-cut': {
        what: 'the program printed more than {limit} bytes; the rest is not shown',
        help: 'the full log is in the state folder of the site',
        about: 'A log of a hundred megabytes helps nobody and slows the runner down.',
    },
    'train/log-full': {
        what: 'the program printed more than the log on the site may hold; the log ends there',
        help: 'print less',
        about: 'The log on the site has a limit, so that a program cannot fill the disk with it.',
    },
};

;// CONCATENATED MODULE: ./report/prose/workflow/files.js
const WORKFLOW_FILES_PROSE = {
    'workflow/none': {
        what: 'there is no workflow to look at: {folders}',
        help: 'name those that you mean with --workflows',
        about: 'Lint that looked at nothing says nothing. Workflows lie in `.github/workflows`, at the root of the repository.',
    },
    'workflow/not-read': {
        what: '{file} was not judged: it could not be read',
        help: 'mend what is told of this file, and lint again',
        about: 'A workflow that cannot be read is never clean: what is told of it hides whatever else there may be.',
    },
    'workflow/odd-name': {
        what: '{file} was not judged: its name has characters that no workflow needs',
        help: 'call it by letters, digits, dots, blanks, - and _',
        about: 'Names with control characters or signs of a shell are read differently by different tools. Such a file is not read, and so never clean.',
    },
    'workflow/too-many': {
        what: '{folder} has more than {limit} workflows',
        help: 'lint them in parts, with --workflows',
        about: 'Each workflow is a question to the service, so their number has a limit; what lies above it was not looked at.',
    },
    'workflow/too-many-jobs': {
        what: 'workflows that call each other come to more than {limit} jobs',
        help: 'call fewer, or lint them in parts with --workflows',
        about: 'A few files that call each other many times stand for more jobs than can be judged; what lies above the limit was not.',
    },
    'workflow/not-looked-into': {
        what: 'job {job} runs {uses}, which lies in another repository and was not looked into',
        help: 'run `domicile lint` there, too',
        about: 'What a workflow of another repository does, and where, is not known here. Nothing is said of it, neither good nor bad.',
    },
    'workflow/call-not-found': {
        what: 'job {job} runs {uses}, which is not among the workflows that were read',
        help: 'correct the path: ./.github/workflows/ and the name of a file of this repository',
        about: 'A called workflow is judged with its caller. What is not there cannot be judged, and GitHub refuses it.',
    },
    'workflow/callers-unknown': {
        what: '{file} is only called, and by no workflow that was looked at: what it is handed was not judged',
        help: 'lint it together with a workflow that calls it',
        about: 'Places, a plan and rights come from whoever calls. Lint followed no such call, so it says nothing of them.',
    },
    'workflow/call-circle': {
        what: 'job {job} runs {uses}, which leads back to it, or more than ten calls deep',
        help: 'call it from one place',
        about: 'Workflows that call each other in a circle never end; GitHub refuses them, and calls nested deeper than ten.',
    },
};

;// CONCATENATED MODULE: ./report/prose/workflow/places.js
const WORKFLOW_PLACES_PROSE = {
    'workflow/no-step-of-ours': {
        what: 'job {job} may run on a machine with classified data ({targets}), and no step of Domicile proves the place there',
        help: 'run it elsewhere, or begin with data-validate, train-on-target, model-test or deploy-hybrid',
        about: 'A machine that holds classified data runs only jobs whose first step proves that it is the planned place, for a step that the policy allows there. Anything else on it is a job that nobody placed.',
    },
    'workflow/step-before-ours': {
        what: 'in job {job}, {step} runs before the place is proven',
        help: 'move it after the step of Domicile, or into the program that the step runs',
        about: 'Before the place is proven only what brings code may stand: a checkout, a language’s setup, and an install that runs no code of the packages (`npm ci --ignore-scripts`, `pip install --require-hashes --only-binary :all:`, `uv sync --locked --no-build`). A step of Domicile that a condition may skip proves nothing to the steps that follow, a service’s container starts before all steps, and a step with `always()` or `failure()` runs though the place was refused.',
    },
    'workflow/proof-in-container': {
        what: 'job {job} runs in a container on a machine with classified data: the image brings the files that say where it is',
        help: 'run the job on the machine itself, and its program in a container where it needs one; or see that the image has no /etc/domicile and the site’s is mounted over it',
        about: 'A step of Domicile in a container reads the site file of the image. Where a site has to sign, its key still tells; where the service’s word is enough, what the site file forbids would be for the image to say.',
    },
    'workflow/fallback': {
        what: 'job {job} chooses its machine by an expression with another way out: {expression}',
        help: 'write the one place: the plan’s runs-on, or labels',
        about: "A fallback is where data goes on the day the plan says no: an empty plan makes `… || 'ubuntu-latest'` a hosted runner. A job without a place has to fail.",
    },
    'workflow/runs-on-unknown': {
        what: 'nobody can say where job {job} runs: {written}',
        help: 'write labels, a matrix of labels, or the plan’s runs-on',
        about: 'A place that comes from a variable, an input of a person or an output of a script may be a machine with classified data. What may be one is judged as one.',
    },
    'workflow/labels-for-group': {
        what: 'job {job} may land by its labels on {targets}, whose machines are known by their group: {groups}',
        help: 'write runs-on: {group: …}, with labels or without',
        about: 'Whoever can register a runner can claim a label, and a job that asks for `self-hosted` takes any machine that is free. A group has an owner who says which repositories and workflows may use it.',
    },
    'workflow/place-of-other-step': {
        what: 'job {job} runs step {step} where the plan has step {other}',
        help: 'use the runs-on of {step}',
        about: 'Each step is placed by what it reads. Where another step may run says nothing of this one.',
    },
    'workflow/target-not-allowed': {
        what: 'job {job} runs step {step} where the policy does not allow it',
        help: 'use the plan’s runs-on; targets that may run it: {allowed}',
        about: 'The labels that are written there mean no target that may run this step, so the step will refuse. `domicile explain --step …` tells why.',
    },
    'workflow/unknown-environment': {
        what: 'job {job} uses the environment {environment}, which no target of the policy has',
        help: 'use the environment of its target[: {expected}], or name it in the policy',
        about: 'GitHub makes an environment that it does not know on the spot, without reviewers and without rules. A misspelt name is an open door.',
    },
    'workflow/environment-missing': {
        what: 'job {job} may run on target {target}, whose environment is {environment}, and does not say so',
        help: 'write environment: {environment}, or the plan’s',
        about: 'The reviewers and secrets of an environment guard only jobs that name it.',
    },
    'workflow/borrowed-rights': {
        what: 'the event {event} starts {jobs} with the rights of the default branch, on the word of a stranger',
        help: 'use pull_request, which has no rights, or push, once the change is reviewed',
        about: '`pull_request_target` and `workflow_run` give a token, secrets and machines of one’s own to what a fork sends. Nothing of Domicile and no machine of yours is for that.',
    },
    'workflow/unreviewed': {
        what: 'job {job} runs on a pull request, on a machine with classified data: {targets}',
        help: "use the plan’s runs-on, which holds such steps back, or `if: github.event_name != 'pull_request'`",
        about: 'A pull request runs code that nobody has reviewed. Where the data lies such code runs only with what the policy lets unreviewed code read, and that is what the plan knows.',
    },
};

;// CONCATENATED MODULE: ./report/prose/workflow/steps.js
const WORKFLOW_STEPS_PROSE = {
    'workflow/surface': {
        what: 'in job {job}, {step} writes to the surface {surface}, which may hold {cap} data; the job may read {classification} data',
        help: 'keep it at the site; the report of a step of Domicile may be uploaded',
        about: 'Artifacts, caches, comments, packages and pages are places where the service keeps data, mostly in another country. What a job with classified data writes there may hold that data.',
    },
    'workflow/unmasked-step': {
        what: 'in job {job}, what {step} prints beside the data is not masked',
        help: 'move it to a job of its own, or into the program that the step of Domicile runs',
        about: 'Domicile masks what it prints and what its programs print. What another step writes to the log of such a job, nobody looks through.',
    },
    'workflow/unpinned': {
        what: 'job {job} uses {uses}, which is not pinned',
        help: 'pin an action to a full commit (40 hex digits) with its version in a comment, an image to its digest (@sha256:…)',
        about: 'A tag or a branch can be moved to other code at any time, which then runs beside the data.',
    },
    'workflow/no-version': {
        what: 'this action of Domicile is used from {ref}, which is no version',
        help: 'use a version (v1, v1.2.3) or a full commit',
        about: 'A branch is what somebody pushed last. A gate should not change under your feet.',
    },
    'workflow/other-owner': {
        what: 'Domicile comes from {repository} here, and from {usual} elsewhere',
        help: 'use one of them; --actions names it',
        about: 'Anyone can call a repository `domicile`. Of two owners one is not who you think, so lint asks for one.',
    },
    'workflow/needs-missing': {
        what: 'job {job} asks for {other}, which it does not need',
        help: 'add {other} to its needs',
        about: 'What a job does not need is empty where it is asked for: a plan that is not there, evidence that never comes.',
    },
    'workflow/continue-on-error': {
        what: 'job {job} goes on though a step of Domicile says no',
        help: 'remove continue-on-error',
        about: 'With `continue-on-error` a closed gate is shown as a success, and what follows runs.',
    },
    'workflow/runs-after-failure': {
        what: 'job {job} runs a step of Domicile though something before it may have failed: {condition}',
        help: 'leave out always(), failure() and cancelled(); by default a step follows what succeeded',
        about: 'A condition that asks for failure lets a step run after a check that said no, or after somebody cancelled the run.',
    },
    'workflow/unknown-step': {
        what: 'the policy has no step {step}',
        help: 'steps of the policy: {expected}',
        about: 'The step will refuse. Names are those of the policy at hand.',
    },
    'workflow/other-action': {
        what: 'step {step} is a {expected} step of the policy, not {got}',
        help: 'use the action that the policy names for the step, or another step',
        about: 'What a step may do follows from its action, so it refuses to run by another one.',
    },
    'workflow/unknown-input': {
        what: 'job {job} hands {input} to an action of Domicile that has no such input',
        help: 'inputs of the action: {expected}',
        about: 'GitHub only warns of an input that an action does not have. Evidence under a misspelt name is not there, and a misspelt dry-run is none.',
    },
    'workflow/input-missing': {
        what: 'in job {job}, a step of Domicile lacks {inputs}',
        help: 'add what is missing under with',
        about: 'The action will refuse. A step with `each` needs its partition or destination, which a matrix hands to each of its jobs.',
    },
    'workflow/evidence-missing': {
        what: 'step {step} is not given the evidence of {needs}',
        help: 'give it evidence: {needs} and their jobs’ outputs, one a line',
        about: 'A gate opens only by evidence that it is shown. Without it a deployment is closed on every run.',
    },
    'workflow/secret-input': {
        what: 'job {job} hands the secret {secret} to the input {input}',
        help: 'take it out: keys lie in files of the site, the token is the job’s own',
        about: 'What is handed to a step stands in the environment of its process, where every program of the same user can read it. No input of Domicile is for a secret.',
    },
    'workflow/secret-in-job': {
        what: 'the secret {secret} is in job {job}, beside classified data and the programs that read it',
        help: 'move what needs it to a job of its own',
        about: 'A training program is of the same user as the runner, and can read what the runner was given. A job with data is no place for secrets that live long.',
    },
    'workflow/permissions-missing': {
        what: 'job {job} says no permissions',
        help: 'write permissions: {contents: read, actions: read}',
        about: 'Without them the token may do what the settings of the repository or organisation say, often to write everything, and no review sees a change of that.',
    },
    'workflow/permissions-wide': {
        what: 'the token of job {job} may do more than it needs: {scopes}',
        help: 'leave contents: read and actions: read; move what writes to a job of its own',
        about: 'Programs that read data can read the token of their job. What it may write, they may write.',
    },
    'workflow/token-left': {
        what: 'the checkout of job {job} leaves a token in .git/config',
        help: 'add persist-credentials: false',
        about: 'Every program that runs there can read the token. Domicile’s steps need none of it.',
    },
    'workflow/injection': {
        what: 'in job {job}, {step} puts {path}, which a stranger can write, into a script',
        help: 'put it into env, and use the variable in quotes',
        about: 'An expression is put into the script before a shell reads it: who writes a title or a branch name writes the script, beside the data.',
    },
    'workflow/no-gate': {
        what: 'no job asks at the end whether every other one succeeded',
        help: 'add a last job with if: always() that needs them all, as in workflows/release.yml, and make it the required check',
        about: 'A skipped job counts as success, for branch protection and for jobs that need it. Only a job that asks for success itself tells a release from a run in which nothing happened.',
    },
    'workflow/gate-misses': {
        what: 'the last job {job} does not ask {others}',
        help: 'add them to its needs, and ask for their success',
        about: 'A job that the last one does not need can fail or be skipped, and the check is green.',
    },
    'workflow/gate-open': {
        what: 'the last job {job} cannot be seen to fail where a job that it needs did not succeed',
        help: 'compare each result with success, as in workflows/release.yml: test "$ALL_SUCCEEDED" = true',
        about: 'Played through with each needed job failed, cancelled and skipped, the job must end in failure for certain. A script that is not understood is not taken for a gate.',
    },
};

;// CONCATENATED MODULE: ./report/prose/workflow.js



const WORKFLOW_PROSE = {
    ...WORKFLOW_FILES_PROSE,
    ...WORKFLOW_PLACES_PROSE,
    ...WORKFLOW_STEPS_PROSE,
};

;// CONCATENATED MODULE: ./report/prose/prose.js





















const PROSE = {
    ...FILE_PROSE,
    ...INPUT_PROSE,
    ...POLICY_PROSE,
    ...PERSONAL_PROSE,
    ...PLACEMENT_PROSE,
    ...PLAN_PROSE,
    ...WORKFLOW_PROSE,
    ...PROOF_PROSE,
    ...ENGINE_PROSE,
    ...CONTRACT_PROSE,
    ...EVOLUTION_PROSE,
    ...DATA_PROSE,
    ...PROFILE_PROSE,
    ...TRAIN_PROSE,
    ...STORE_PROSE,
    ...MODEL_PROSE,
    ...GATE_PROSE,
    ...RELEASE_PROSE,
    ...GUARDRAIL_PROSE,
    ...HOST_PROSE,
    ...INIT_PROSE,
};


/***/ })

};
