export const id = 6281;
export const ids = [6281];
export const modules = {

/***/ 16281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergedProfile: () => (/* binding */ mergedProfile)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/contract/exact-sum.js
var exact_sum = __webpack_require__(36072);
// EXTERNAL MODULE: ./domain/profile/bins.js
var profile_bins = __webpack_require__(75852);
;// CONCATENATED MODULE: ./domain/profile/merge.js


/** Two profiles of different data as one of all of it. Every number is the sum of the two; what one lacks, it lacks. */
function merged(one, other) {
    const unlike = unlikeness(one, other);
    if (unlike)
        return unlike;
    return {
        contract: one.contract,
        parts: sorted([...one.parts, ...other.parts]),
        engines: sorted(new Set([...one.engines, ...other.engines])),
        numbers: one.numbers,
        tables: one.tables.map((table, at) => mergedTable(table, given(other.tables[at]))),
    };
}
const isUnlike = (made) => 'unlike' in made;
function unlikeness(one, other) {
    if (one.contract.digest !== other.contract.digest)
        return { unlike: 'contract', what: other.contract.id };
    const twice = one.parts.find((part) => other.parts.includes(part));
    if (twice !== undefined)
        return { unlike: 'part', what: twice };
    if (one.numbers !== other.numbers)
        return { unlike: 'numbers', what: other.numbers };
    if (shapeOf(one.tables) !== shapeOf(other.tables))
        return { unlike: 'tables', what: other.contract.id };
    const differing = one.tables.flatMap(({ properties }, nth) => properties.filter(({ bins }, at) => !(0,profile_bins/* sameBins */.z$)(bins, given(other.tables[nth]?.properties[at]).bins)));
    return differing[0] && { unlike: 'bins', what: differing[0].property };
}
/** What has to be the same of two contracts of one digest; a file that was written by hand may differ. */
const shapeOf = (tables) => JSON.stringify(tables.map(({ schema, checks, apart, properties }) => [
    schema,
    checks.map(({ check }) => check),
    apart.map(({ check }) => check),
    properties.map(({ property }) => property),
]));
function mergedTable(one, other) {
    return {
        schema: one.schema,
        rows: sum(one.rows, other.rows),
        unreadable: sum(one.unreadable, other.unreadable),
        checks: one.checks.map((check, at) => mergedCheck(check, given(other.checks[at]))),
        apart: one.apart.map((check, at) => mergedApart(check, given(other.apart[at]))),
        properties: one.properties.map((property, at) => mergedProperty(property, given(other.properties[at]))),
    };
}
const mergedCheck = ({ check, rows }, other) => ({
    check,
    rows: sum(rows, other.rows),
});
const mergedApart = ({ check, passed, total }, other) => ({
    check,
    passed: passed && other.passed,
    ...(total && other.total ? { total: mergedTotal(total, other.total) } : {}),
});
function mergedTotal(one, other) {
    const [sumOfOne, sumOfOther] = [one, other].map((each) => (each.sum === null ? undefined : (0,exact_sum/* sumIn */.HE)(each.sum)));
    const isKnown = sumOfOne !== undefined && sumOfOther !== undefined;
    return { values: one.values + other.values, sum: isKnown ? (0,exact_sum/* sumText */.$u)(sumOfOne + sumOfOther) : null };
}
const mergedProperty = ({ property, bins, cells }, other) => ({
    property,
    bins,
    cells: cells.map((cell, at) => sum(cell, other.cells[at] ?? null)),
});
const sum = (one, other) => (one === null || other === null ? null : one + other);
const sorted = (names) => [...names].sort();
function given(value) {
    if (value === undefined)
        throw new Error('profiles of one shape differ in it');
    return value;
}

// EXTERNAL MODULE: ./files/profile.js
var files_profile = __webpack_require__(15316);
;// CONCATENATED MODULE: ./commands/profile/merge.js




/** The profiles of several sites as one. Throws where they are not of different data of one contract. */
function mergedProfile([first, ...others]) {
    if (!first)
        throw new Error('a merge of no profile');
    return others.reduce((profile, source) => {
        const made = merged(profile, (0,files_profile/* readProfile */.e)(source));
        if (isUnlike(made))
            throw (0,finding/* badInput */.AN)(unlike(made, first, source));
        return made;
    }, (0,files_profile/* readProfile */.e)(first));
}
function unlike({ unlike: how, what }, first, source) {
    const params = { file: (0,labelled/* path */.Ae)(source.path), first: (0,labelled/* path */.Ae)(first.path), name: (0,labelled.id)(what) };
    return how === 'part' ? (0,finding/* error */.z3)('profile/same-part', params) : (0,finding/* error */.z3)('profile/unlike', { ...params, what: (0,labelled.id)(how) });
}


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

/***/ 75852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ cellNames),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   kQ: () => (/* binding */ INSIDE_FROM),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   pg: () => (/* binding */ binned),
/* harmony export */   z$: () => (/* binding */ sameBins)
/* harmony export */ });
/* unused harmony export binsOf */
/** The cells in their order: null, not of the type, those inside the bins, those outside of them. */
const INSIDE_FROM = 2;
const insideOf = (bins) => (bins.kind === 'edges' ? bins.edges.length - 1 : bins.values.length);
const cellsOf = (bins) => INSIDE_FROM + insideOf(bins) + (bins.kind === 'edges' ? 2 : 1);
/** What each cell is called. */
function cellNames(bins) {
    const common = ['null', 'not of the type'];
    if (bins.kind === 'values')
        return [...common, ...bins.values, 'other'];
    const { edges } = bins;
    const between = edges.slice(1).map((high, at) => `${edges[at]} to ${high}`);
    return [...common, ...between, `below ${edges[0]}`, `above ${edges.at(-1)}`];
}
const sameBins = (one, other) => keyOf(one) === keyOf(other);
const keyOf = (bins) => JSON.stringify(bins.kind === 'edges' ? bins.edges : bins.values);
const BINS = 10;
/**
 * What the contract alone says of a property's bins: those of a drift rule, its valid values, the two truth values, or
 * ten of one width between its limits. Undefined where it says nothing: quantiles would be data.
 */
function binsOf(property) {
    const { reading, constraints, quality } = property;
    const edges = quality.flatMap(edgesOf)[0];
    if (edges)
        return { kind: 'edges', edges };
    if (reading.as === 'boolean')
        return { kind: 'values', values: ['false', 'true'] };
    if (reading.as === 'moment')
        return undefined;
    const values = quality.flatMap(validOf)[0];
    if (values)
        return { kind: 'values', values };
    const [low, high] = [limitOf(constraints, 'minimum'), limitOf(constraints, 'maximum')];
    if (low === undefined || high === undefined || !(high > low))
        return undefined;
    return { kind: 'edges', edges: between(low, high, reading.as === 'integer' ? Math.min(BINS, high - low) : BINS) };
}
function edgesOf(rule) {
    return rule.kind === 'own' && rule.own.rule === 'drift' && rule.own.edges ? [rule.own.edges] : [];
}
function validOf(rule) {
    if (rule.kind !== 'library' || rule.metric.metric !== 'invalidValues' || !rule.metric.valid)
        return [];
    const { values } = rule.metric.valid;
    return values.length > 0 ? [[...new Set(values.map(String))]] : [];
}
/** A limit that a double holds; nearly all are. */
function limitOf(constraints, which) {
    const names = which === 'minimum' ? ['minimum', 'exclusiveMinimum'] : ['maximum', 'exclusiveMaximum'];
    const [found] = constraints.flatMap((each) => (names.includes(each.kind) && 'bound' in each ? [each.bound] : []));
    const limit = typeof found === 'bigint' || typeof found === 'number' ? Number(found) : undefined;
    return limit !== undefined && Number.isFinite(limit) ? limit : undefined;
}
/** Ends are the limits themselves. Edges that a double can't tell apart are one. */
function between(low, high, bins) {
    const edges = Array.from({ length: bins + 1 }, (_, at) => (at === bins ? high : low + (at * (high - low)) / bins));
    return [...new Set(edges.filter(Number.isFinite))].sort((a, b) => a - b);
}
/** The properties that a profile tells the cells of. */
const binned = ({ properties }) => properties.flatMap((property) => {
    const bins = binsOf(property);
    return bins ? [{ property, bins }] : [];
});


/***/ }),

/***/ 98739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81399);



/** One JSON value with positions, or `file/…`: what is not JSON, a duplicate key, more than 1 MiB or 64 levels. */
function readJson(source) {
    // Every JSON text is YAML: the strict reader of that finds duplicate keys, and where each thing stands.
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(source);
    mustBeJson(source);
    return { json: jsonOf(root), at: (pointer) => positionOf(root, pointer.split('/').slice(1).map(unescaped)) };
}
function mustBeJson({ text, path: file }) {
    try {
        JSON.parse(text);
    }
    catch {
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)((0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/not-json', { file: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(file) }, { file, line: 1, column: 1 }));
    }
}
function jsonOf(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(jsonOf);
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, jsonOf(value)]));
}
const unescaped = (key) => key.replaceAll('~1', '/').replaceAll('~0', '~');
function positionOf(node, [key, ...rest]) {
    if (key === undefined || node.kind === 'scalar')
        return node.at;
    if (node.kind === 'list')
        return within(node.items[Number(key)], rest, node.at);
    const entry = node.entries.find((each) => each.key === key);
    return rest.length === 0 ? (entry?.at ?? node.at) : within(entry?.value, rest, node.at);
}
const within = (node, rest, above) => node === undefined ? above : positionOf(node, rest);


/***/ }),

/***/ 15316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var _domain_contract_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36072);
/* harmony import */ var _domain_profile_bins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75852);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98739);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58956);





const rows = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)({ min: 0 });
const told = (node, findings) => node.kind === 'scalar' && node.value === null ? null : rows(node, findings);
/** A value that a contract lists; it may be empty. */
const value = (node, findings) => node.kind === 'scalar' && typeof node.value === 'string'
    ? node.value
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['a text in quotes']));
const edges = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .num */ .bu)(), { min: 2 }), (values, node, findings) => values.every((each, at) => at === 0 || each > (values[at - 1] ?? each))
    ? values
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['edges that rise'])));
const common = {
    property: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    null: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    'not-of-type': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(told, { min: 1 })),
};
const ofCells = (read, bins, outside) => ({
    property: read.property,
    bins,
    cells: [read.null, read['not-of-type'], ...read.rows, ...outside],
});
const property = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .byKeyPresent */ .a5)({
    edges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ ...common, edges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(edges), below: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told), above: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told) }), (read) => ofCells(read, { kind: 'edges', edges: read.edges }, [read.below, read.above])),
    values: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ ...common, values: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value, { min: 1 })), other: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told) }), (read) => ofCells(read, { kind: 'values', values: read.values }, [read.other])),
}), (read, node, findings) => read.cells.length === (0,_domain_profile_bins_js__WEBPACK_IMPORTED_MODULE_4__/* .cellsOf */ .nc)(read.bins)
    ? read
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['as many rows as there are bins'])));
const check = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ check: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told) });
/** A decimal; null where the sum is not exact. */
const total = (node, findings) => {
    if (node.kind === 'scalar' && node.value === null)
        return null;
    const isSum = node.kind === 'scalar' && typeof node.value === 'string' && (0,_domain_contract_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumIn */ .HE)(node.value) !== undefined;
    return isSum ? node.source : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['a decimal in quotes, or null']));
};
const apart = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ check: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), passed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc), values: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(rows), sum: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(total) }), ({ check: name, passed, values, sum }, node, findings) => {
    if (values === undefined && sum === undefined)
        return { check: name, passed };
    if (values === undefined || sum === undefined)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['values beside sum']));
    return { check: name, passed, total: { values, sum } };
});
const table = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    unreadable: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(told),
    checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(check)),
    apart: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(apart)),
    properties: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(property)),
}), (read, node, findings) => read.properties.every((each) => addsUp(each, read.rows))
    ? read
    : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(findings, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongValue */ .NT)(node, ['cells that add up to the rows'])));
/** Every row is in one cell: numbers that were changed by hand mostly tell. */
function addsUp({ cells }, all) {
    if (all === null)
        return cells.every((cell) => cell === null);
    const sum = cells.reduce((before, cell) => before + (cell ?? 0), 0);
    return cells.includes(null) ? sum <= all : sum === all;
}
const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .pattern */ .T1)(/sha256:[0-9a-f]{64}/, 'a digest, sha256:<hex>'), 
// Safe: the pattern is that of digests.
(read) => read);
const profile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE)(1)),
    contract: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(digest) })),
    parts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .originName */ .AN, { min: 1 })),
    engines: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, { min: 1 })),
    numbers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('all', 'suppressed')),
    tables: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(table, { min: 1 })),
}), ({ contract, parts, engines, numbers, tables }) => ({ contract, parts, engines, numbers, tables }));
/** A profile as `data-validate` wrote it. Throws `badInput` with all that is wrong. */
function readProfile(source) {
    (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(source);
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .gM)(profile, source);
}


/***/ })

};
