export const id = 8264;
export const ids = [8264];
export const modules = {

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

/***/ 88264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ profileLine),
/* harmony export */   profileText: () => (/* binding */ profileText)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75852);

/** A profile as it stands in a file (schema/profile.v1.json). */
function profileText(profile) {
    return `${JSON.stringify(profileJson(profile), null, 1).replace(SHORT_LISTS, oneLine)}\n`;
}
/** The same on one line, as it is handed from job to job. */
const profileLine = (profile) => JSON.stringify(profileJson(profile));
/** Lists of numbers and texts stand on one line each: a changed bin is a changed line. */
const SHORT_LISTS = /\[[^[\]{}]*\]/g;
const oneLine = (list) => list.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(/ \]$/, ']');
const profileJson = ({ contract, parts, engines, numbers, tables }) => ({
    version: 1,
    contract: { ...contract },
    parts: [...parts],
    engines: [...engines],
    numbers,
    tables: tables.map(tableJson),
});
const tableJson = ({ schema, rows, unreadable, checks, apart, properties }) => ({
    schema,
    rows,
    unreadable,
    checks: checks.map((each) => ({ ...each })),
    apart: apart.map(({ check, passed, total }) => ({ check, passed, ...total })),
    properties: properties.map(propertyJson),
});
function propertyJson({ property, bins, cells }) {
    const end = _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE_FROM */ .kQ + (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .insideOf */ .kP)(bins);
    const [none, wrong] = cells.map((cell) => cell);
    const inside = cells.slice(_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .INSIDE_FROM */ .kQ, end);
    const common = { property, null: none ?? null, 'not-of-type': wrong ?? null };
    if (bins.kind === 'values')
        return { ...common, values: [...bins.values], rows: inside, other: cells[end] ?? null };
    return { ...common, edges: [...bins.edges], rows: inside, below: cells[end] ?? null, above: cells[end + 1] ?? null };
}


/***/ })

};
