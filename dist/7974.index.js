export const id = 7974;
export const ids = [7974];
export const modules = {

/***/ 97974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ evolutionOf),
  E: () => (/* binding */ isBreaking)
});

// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
;// CONCATENATED MODULE: ./domain/evolution/change.js
/** Things paired by their key, in the order of the new version; what is gone comes last. */
function paired(before, after, keyOf) {
    const old = new Map(before.map((each) => [keyOf(each), each]));
    const kept = new Set(after.map(keyOf));
    return [
        ...after.map((each) => ({ ...defined('before', old.get(keyOf(each))), after: each })),
        ...before.filter((each) => !kept.has(keyOf(each))).map((each) => ({ before: each })),
    ];
}
const defined = (key, value) => (value === undefined ? {} : { [key]: value });
/** The two sides of a change: what was said and what is, and where. */
function sides(before, after) {
    return {
        ...defined('was', before?.says),
        ...defined('from', before?.at),
        ...defined('is', after?.says),
        ...defined('to', after?.at),
    };
}

// EXTERNAL MODULE: ./domain/contract/says.js
var contract_says = __webpack_require__(99837);
;// CONCATENATED MODULE: ./domain/evolution/shift.js
const breaksOf = (shift) => ({ same: 'nobody', narrower: 'writers', wider: 'readers', other: 'both' })[shift];
/** Two shifts in one: narrower here and wider there is neither. */
function combined(shifts) {
    const [first = 'same', ...more] = new Set(shifts.filter((shift) => shift !== 'same'));
    return more.length === 0 ? first : 'other';
}
/** From what the old demand lets in, and the new one, of the same cases. */
function shiftBetween(before, after) {
    const isLost = before.some((kept, at) => kept && !after[at]);
    const isGained = after.some((kept, at) => kept && !before[at]);
    if (isLost)
        return isGained ? 'other' : 'narrower';
    return isGained ? 'wider' : 'same';
}
/** Of a demand that may be new, or gone: `compare` looks at those that are in both. */
function shiftOf(before, after, compare) {
    if (before === undefined)
        return after === undefined ? 'same' : 'narrower';
    return after === undefined ? 'wider' : compare(before, after);
}

;// CONCATENATED MODULE: ./domain/evolution/constraints.js



/** What a constraint is about: both keys of a limit are about one end. */
const ASPECTS = {
    minimum: 'lower limit',
    exclusiveMinimum: 'lower limit',
    maximum: 'upper limit',
    exclusiveMaximum: 'upper limit',
    minLength: 'minLength',
    maxLength: 'maxLength',
    pattern: 'pattern',
    format: 'format',
    integerFormat: 'range of format',
    singlePrecision: 'precision of format',
    multipleOf: 'multipleOf',
    minItems: 'minItems',
    maxItems: 'maxItems',
    uniqueItems: 'uniqueItems',
    minProperties: 'minProperties',
    maxProperties: 'maxProperties',
};
/** What became of each constraint of a property. Values of another type can't be compared: then its type has changed. */
function constraintChanges(before, after) {
    return [...new Set([...before, ...after].map(aspectOf))].flatMap((aspect) => {
        const [was, is] = [before, after].map((all) => strictest(all.filter((each) => aspectOf(each) === aspect)));
        const shift = shiftOf(was, is, constraintShift);
        if (shift === 'same')
            return [];
        const of = (each) => each && { says: (0,contract_says/* constraintText */.Vw)(each), at: each.at };
        return [{ what: `${aspect} ${WORDS[shift]}`, breaks: breaksOf(shift), ...sides(of(was), of(is)) }];
    });
}
/** Each key that an object must have is a demand of its own. */
const aspectOf = (constraint) => constraint.kind === 'requiredKey' ? `required key ${constraint.key}` : ASPECTS[constraint.kind];
const WORDS = {
    narrower: 'narrowed',
    wider: 'widened',
    other: 'changed',
};
/** Of several on one aspect the one that lets in least; all have to hold. */
const strictest = (constraints) => constraints.reduce((best, each) => (best && constraintShift(best, each) !== 'narrower' ? best : each), undefined);
function constraintShift(before, after) {
    switch (before.kind) {
        case 'minimum':
        case 'exclusiveMinimum':
        case 'maximum':
        case 'exclusiveMaximum':
            return boundShift(before, after);
        case 'minLength':
            return byOrder(after.characters - before.characters);
        case 'maxLength':
            return byOrder(before.characters - after.characters);
        case 'integerFormat':
            return rangeShift(before, after);
        case 'multipleOf':
            return stepShift(before.step, after.step);
        case 'pattern':
            return before.pattern.source === after.pattern.source ? 'same' : 'other';
        case 'format':
            return before.name === after.name ? 'same' : 'other';
        case 'minItems':
        case 'minProperties':
            return byOrder(after.number - before.number);
        case 'maxItems':
        case 'maxProperties':
            return byOrder(before.number - after.number);
        case 'requiredKey':
        case 'uniqueItems':
        case 'singlePrecision':
            return 'same';
    }
}
/** Above zero it got stricter. */
const byOrder = (stricter) => (stricter === 0 ? 'same' : stricter > 0 ? 'narrower' : 'wider');
function boundShift(before, after) {
    const isLower = before.kind.endsWith('inimum');
    const [was, is] = [before, after].map(endOf);
    if (was.value < is.value)
        return isLower ? 'narrower' : 'wider';
    if (was.value > is.value)
        return isLower ? 'wider' : 'narrower';
    return was.value === is.value ? byOrder(Number(is.isOpen) - Number(was.isOpen)) : 'other';
}
/** Among whole numbers, above 0 is from 1. */
function endOf({ kind, bound }) {
    const isOpen = kind.startsWith('exclusive');
    if (!isOpen || typeof bound !== 'bigint')
        return { value: bound, isOpen };
    return { value: kind === 'exclusiveMinimum' ? bound + 1n : bound - 1n, isOpen: false };
}
function rangeShift(before, after) {
    const isLess = after.low > before.low || after.high < before.high;
    const isMore = after.low < before.low || after.high > before.high;
    if (isLess)
        return isMore ? 'other' : 'narrower';
    return isMore ? 'wider' : 'same';
}
/** Multiples of 10 are multiples of 5. */
function stepShift(before, after) {
    const scale = Math.max(before.scale, after.scale);
    const [was, is] = [before, after].map((each) => each.digits * 10n ** BigInt(scale - each.scale));
    if (was === is)
        return 'same';
    if (is % was === 0n)
        return 'narrower';
    return was % is === 0n ? 'wider' : 'other';
}

// EXTERNAL MODULE: ./domain/contract/judge.js
var judge = __webpack_require__(92742);
;// CONCATENATED MODULE: ./domain/evolution/limits.js


/** Between the numbers that limits name nothing changes: one look at each, one between them, and one beyond. */
function limitShift(before, after) {
    const named = [...new Set([before, after].flatMap(numbersIn))].sort((one, other) => one - other);
    const between = named.slice(1).map((each, at) => (each + (named[at] ?? each)) / 2);
    const beyond = [(named[0] ?? 0) - 1, (named.at(-1) ?? 0) + 1];
    const probes = [...named, ...between, ...beyond];
    return shiftBetween(probes.map((each) => (0,judge/* keeps */.l0)(each, before)), probes.map((each) => (0,judge/* keeps */.l0)(each, after)));
}
const numbersIn = (limit) => ('value' in limit ? [limit.value] : [limit.low, limit.high]);

;// CONCATENATED MODULE: ./domain/evolution/rules.js





/** What became of each rule that a machine checks. One that only warns breaks nobody. */
function ruleChanges(before, after) {
    const pairs = paired(keyed(before), keyed(after), ({ key }) => key);
    return pairs.flatMap(({ before: was, after: is }) => {
        const shift = shiftOf(closing(was?.rule), closing(is?.rule), ruleShift);
        const [old, now] = [was, is].map((each) => each && { says: textOf(each.rule), at: each.rule.at });
        if (shift === 'same' && old?.says === now?.says)
            return [];
        const word = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
        return [{ what: `rule ${word}`, breaks: breaksOf(shift), ...sides(old, now) }];
    });
}
const closing = (rule) => (rule?.severity === 'error' ? rule : undefined);
/** By its name; without one by what it measures and the how manieth of those it is. */
function keyed(rules) {
    const seen = new Map();
    return rules.flatMap((rule) => {
        if (rule.kind === 'text')
            return [];
        const about = rule.name === undefined ? `metric ${metricOf(rule)}` : `name ${rule.name}`;
        const nth = (seen.get(about) ?? 0) + 1;
        seen.set(about, nth);
        return [{ key: `${about} ${nth}`, rule }];
    });
}
const metricOf = (rule) => (rule.kind === 'library' ? rule.metric.metric : rule.own.rule);
function textOf(rule) {
    const severity = rule.severity === 'error' ? '' : `, ${rule.severity}`;
    if (rule.kind === 'own')
        return `${rule.says}${severity}`;
    const unit = rule.unit === 'rows' ? '' : ` ${rule.unit}`;
    return `${rule.metric.metric} ${(0,contract_says/* limitText */.PW)(rule.limit)}${unit}${argumentsText(rule.metric)}${severity}`;
}
function argumentsText(metric) {
    if (metric.metric === 'duplicateValues' && metric.properties.length > 0)
        return ` of ${metric.properties.join(', ')}`;
    if (metric.metric !== 'invalidValues' || !metric.valid)
        return '';
    return ` of ${[...metric.valid.values.map(String), ...metric.valid.texts].join(', ')}`;
}
function ruleShift(before, after) {
    const limits = limitShift(before.limit, after.limit);
    if (before.unit !== after.unit)
        return 'other';
    if (before.kind === 'library' && after.kind === 'library') {
        return combined([limits, metricShift(before.metric, after.metric, (0,judge/* keeps */.l0)(0, after.limit))]);
    }
    const [was, is] = [before, after].map((rule) => plain(rule.kind === 'own' ? rule.own : rule.metric));
    return was === is ? limits : 'other';
}
/** More valid values make fewer invalid ones: wider, where none at all is what is wanted. */
function metricShift(before, after, isNoneGood) {
    if (plain(before) === plain(after))
        return 'same';
    if (before.metric !== 'invalidValues' || after.metric !== 'invalidValues' || !isNoneGood)
        return 'other';
    if (plain(before.pattern) !== plain(after.pattern))
        return 'other';
    return shiftOf(before.valid, after.valid, listShift);
}
function listShift(before, after) {
    const [was, is] = [before, after].map(({ values, texts }) => [...values.map(String), ...texts]);
    const all = [...new Set([...was, ...is])];
    return shiftBetween(all.map((each) => was.includes(each)), all.map((each) => is.includes(each)));
}
/** Where a baseline is named says nothing of the rule; the `at` of a quantile is a number. */
const plain = (value) => JSON.stringify(value, (key, each) => {
    if (key === 'at' && typeof each === 'object')
        return undefined;
    return typeof each === 'bigint' ? String(each) : each;
}) ?? '';

;// CONCATENATED MODULE: ./domain/evolution/properties.js





/** What became of a column. A new one that may be null breaks nobody: whoever adds it to the contract has it. */
function propertyChanges({ before, after }) {
    if (!after)
        return [{ what: 'column removed', breaks: 'readers', ...sides(before && named(before), undefined) }];
    if (!before) {
        const breaks = after.requiredAt || after.key ? 'writers' : 'nobody';
        return [
            {
                what: breaks === 'nobody' ? 'column added' : 'required column added',
                breaks,
                ...sides(undefined, named(after)),
            },
        ];
    }
    const isOfOneType = typeShift(before, after) === 'same';
    return [
        ...nameChanges(before, after),
        ...typeChanges(before, after),
        ...flagChanges('required', before.requiredAt, after.requiredAt),
        ...flagChanges('unique', before.uniqueAt, after.uniqueAt),
        ...unitChanges(before, after),
        ...(isOfOneType ? constraintChanges(before.constraints, after.constraints) : []),
        ...ruleChanges(before.quality, after.quality),
        ...partChanges(before, after),
    ];
}
/** Parts are known by the way to them. */
const partChanges = (before, after) => {
    const [was, is] = [before, after].map(({ parts }) => parts.map(({ property }) => property));
    return paired(was, is, ({ name }) => name).flatMap((pair) => propertyChanges(pair).map((change) => ({ property: (pair.after ?? pair.before)?.name ?? '', ...change })));
};
const named = ({ column, at }) => ({ says: column, at });
function nameChanges(before, after) {
    if (before.column !== after.column) {
        return [{ what: 'column renamed', breaks: 'both', ...sides(named(before), named(after)) }];
    }
    if (before.name === after.name)
        return [];
    const [was, is] = [before, after].map(({ name, at }) => ({ says: name, at }));
    return [{ what: 'property renamed, its column stays', breaks: 'nobody', ...sides(was, is) }];
}
function typeChanges(before, after) {
    const shift = typeShift(before, after);
    if (shift === 'same')
        return [];
    const [was, is] = [before, after].map((each) => ({
        says: `${(0,contract_says/* typeText */.wQ)(each)}${zoneText(each)}`,
        at: each.typeAt ?? each.at,
    }));
    const word = { narrower: 'narrowed', wider: 'widened', other: 'changed' }[shift];
    return [{ what: `type ${word}`, breaks: breaksOf(shift), ...sides(was, is) }];
}
/** What else of a moment's form could have changed: whether a zone must stand there, may, or must not. */
function zoneText({ reading }) {
    if (reading.as !== 'moment' || reading.format.name !== 'timestamp')
        return '';
    return { optional: '', demanded: ', timezone: true', forbidden: ', timezone: false' }[reading.format.zone];
}
/** Text is whatever stands there, and a whole number is a number. */
function typeShift({ reading: before }, { reading: after }) {
    if (isSame(before, after))
        return 'same';
    if (before.as === 'text')
        return 'narrower';
    if (after.as === 'text')
        return 'wider';
    if (before.as === 'integer' && after.as === 'number')
        return 'wider';
    return before.as === 'number' && after.as === 'integer' ? 'narrower' : 'other';
}
const isSame = (before, after) => JSON.stringify(before) === JSON.stringify(after);
function flagChanges(flag, before, after) {
    const shift = shiftOf(before, after, () => 'same');
    if (shift === 'same')
        return [];
    const [was, is] = [before, after].map((at) => at && { says: `${flag}: true`, at });
    return [
        { what: `${flag} ${shift === 'narrower' ? 'added' : 'removed'}`, breaks: breaksOf(shift), ...sides(was, is) },
    ];
}
/** The same numbers mean something else: no check of values would notice. */
function unitChanges({ unit: before }, { unit: after }) {
    if (before?.value === after?.value)
        return [];
    const [was, is] = [before, after].map((unit) => unit && { says: `unit: ${unit.value}`, at: unit.at });
    const isStatedLater = before === undefined;
    return [
        {
            what: isStatedLater ? 'unit stated' : 'unit changed',
            breaks: isStatedLater ? 'nobody' : 'both',
            ...sides(was, is),
        },
    ];
}

;// CONCATENATED MODULE: ./domain/evolution/references.js




/** What became of each reference: known by what refers to what. One that only warns breaks nobody. */
function referenceChanges(before, after) {
    const key = ({ from, to }) => JSON.stringify([from, to.table, to.columns.map(({ name }) => name)]);
    return paired(before, after, key).flatMap(({ before: was, after: is }) => {
        const shift = shiftOf(references_closing(was), references_closing(is), (old, now) => old.unit === now.unit ? limitShift(old.limit, now.limit) : 'other');
        const [old, now] = [was, is].map((each) => each && { says: references_textOf(each), at: each.at });
        if (shift === 'same' && old?.says === now?.says)
            return [];
        const word = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
        return [{ what: `reference ${word}`, breaks: breaksOf(shift), ...sides(old, now) }];
    });
}
const references_closing = (reference) => (reference?.severity === 'error' ? reference : undefined);
function references_textOf({ from, says, limit, unit, severity }) {
    const tolerance = limit.operator === 'mustBe' ? '' : `, ${(0,contract_says/* limitText */.PW)(limit)} ${unit}`;
    return `${from.join(', ')} ${says}${tolerance}${severity === 'error' ? '' : `, ${severity}`}`;
}

;// CONCATENATED MODULE: ./domain/evolution/changes.js





/** Everything that two versions of a contract assert differently, in the order of the new one. */
function changesOf(before, after) {
    const renamed = before.id === after.id ? [] : [{ what: 'contract renamed', was: before.id, is: after.id, breaks: 'both' }];
    const tables = paired(before.tables, after.tables, ({ table }) => table).flatMap(tableChanges);
    return [...renamed, ...tables].map((change) => ({ near: after.versionAt, ...change }));
}
function tableChanges({ before, after }) {
    const table = (after ?? before)?.table ?? '';
    const of = (contract) => contract && { says: contract.physicalName, at: contract.at };
    const both = sides(of(before), of(after));
    if (!after)
        return [{ what: 'table removed', table, breaks: 'readers', ...both }];
    if (!before)
        return [{ what: 'table added', table, breaks: 'nobody', ...both }];
    const moved = before.physicalName === after.physicalName ? [] : [{ what: 'table renamed', breaks: 'both', ...both }];
    return [
        ...moved,
        ...keyChanges(before, after),
        ...apartChanges(before, after),
        ...ruleChanges(before.quality, after.quality),
        ...columns(before, after),
        ...referenceChanges(before.references, after.references),
    ].map((change) => ({ table, near: after.at, ...change }));
}
const columns = (before, after) => propertyPairs(before.properties, after.properties).flatMap((pair) => propertyChanges(pair).map((change) => ({
    property: (pair.after ?? pair.before)?.name ?? '',
    near: pair.after?.at ?? after.at,
    ...change,
})));
/** By the column, which is what data has; a property whose column is another now is known by its name. */
function propertyPairs(before, after) {
    const taken = new Set(after.map(({ column }) => column));
    const moved = new Map(before.filter(({ column }) => !taken.has(column)).map((property) => [property.name, property.column]));
    const old = new Set(before.map(({ column }) => column));
    return paired(before, after, (property) => after.includes(property) && !old.has(property.column)
        ? (moved.get(property.name) ?? property.column)
        : property.column);
}
function keyChanges(before, after) {
    const [was, is] = [keyOf(before), keyOf(after)];
    const shift = shiftOf(was, is, (old, now) => (old.columns === now.columns ? 'same' : 'other'));
    if (shift === 'same')
        return [];
    const word = { narrower: 'added', wider: 'removed', other: 'changed' }[shift];
    return [{ what: `primary key ${word}`, breaks: breaksOf(shift), ...sides(was, is) }];
}
/** What is asked of each partition alone lets in what two of them share. */
function apartChanges(before, after) {
    const [was, is] = [before, after].map(({ apartByPartition: at }) => at && { says: 'apart: by-partition', at });
    const shift = shiftOf(is, was, () => 'same');
    if (shift === 'same')
        return [];
    return [{ what: `apart: by-partition ${is ? 'added' : 'removed'}`, breaks: breaksOf(shift), ...sides(was, is) }];
}
/** The order of its columns means nothing to the data. */
function keyOf({ properties }) {
    const parts = properties.flatMap(({ column, key }) => (key ? [{ column, at: key.at }] : []));
    const [first] = parts;
    if (!first)
        return undefined;
    const columns = parts.map(({ column }) => column).sort();
    return { says: `primaryKey: ${columns.join(', ')}`, at: first.at, columns: JSON.stringify(columns) };
}

;// CONCATENATED MODULE: ./domain/evolution/version.js
/** Semantic versions. Below 1 the second number stands for the first: there, anything may change with it. */
function riseOf(before, after) {
    const [was, is] = [numbersOf(before), numbersOf(after)];
    if (!was || !is)
        return undefined;
    const at = was.findIndex((number, place) => number !== is[place]);
    if (at < 0)
        return 'none';
    if ((is[at] ?? 0) < (was[at] ?? 0))
        return 'fell';
    const isBelowOne = was[0] === 0 && is[0] === 0;
    return (isBelowOne ? ['major', 'major', 'patch'] : ['major', 'minor', 'patch'])[at];
}
function numbersOf(version) {
    const [, ...numbers] = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:[-+].*)?$/.exec(version) ?? [];
    return numbers.length === 0 ? undefined : numbers.map((each) => Number(each ?? 0));
}

;// CONCATENATED MODULE: ./domain/evolution/findings.js




/** What changed between two versions of a contract, and whether the new version number says what it breaks. */
function evolutionOf(before, after, guarded) {
    const changes = changesOf(before, after);
    const rise = riseOf(before.version, after.version);
    const isAnnounced = rise === 'major';
    const breaking = changes.filter((change) => isBreaking(change, guarded));
    const findings = [
        ...changes.map((change) => changeFinding(change, breaking.includes(change), isAnnounced)),
        ...versionFindings(before, after, rise, changes, breaking.length > 0),
    ];
    return { before, after, changes, rise, isUnannounced: breaking.length > 0 && !isAnnounced, findings };
}
const isBreaking = ({ breaks }, guarded) => breaks !== 'nobody' && (guarded === 'both' || breaks === 'both' || breaks === guarded);
function changeFinding(change, breaks, isAnnounced) {
    const { what, table, property, was, is, from, to, near } = change;
    const at = to ?? near ?? from;
    const params = {
        what: (0,labelled.id)(what),
        ...(table === undefined ? {} : { table: (0,labelled.id)(property === undefined ? table : `${table}.${property}`) }),
        ...(was === undefined ? {} : { was: (0,labelled.id)(was) }),
        ...(is === undefined ? {} : { is: (0,labelled.id)(is) }),
        ...(from ? { from: (0,labelled.id)(placeOf(from)) } : {}),
    };
    if (!breaks)
        return (0,finding/* note */.N4)('evolution/compatible', params, at);
    const of = (0,labelled.id)(change.breaks === 'both' ? 'writers and readers' : change.breaks);
    const code = isAnnounced ? 'evolution/breaking-announced' : 'evolution/breaking';
    return (0,finding/* finding */.gk)(isAnnounced ? 'note' : 'error', code, { ...params, of }, at);
}
const placeOf = ({ line, column }) => `${line}:${column}`;
function versionFindings(before, after, rise, changes, breaks) {
    const params = { was: (0,labelled.id)(before.version), is: (0,labelled.id)(after.version) };
    if (rise === undefined)
        return [(0,finding/* finding */.gk)(breaks ? 'error' : 'warning', 'evolution/version-unreadable', params, after.versionAt)];
    if (rise === 'fell')
        return [(0,finding/* error */.z3)('evolution/version-fell', params, after.versionAt)];
    if (rise === 'none' && changes.length > 0 && !breaks)
        return [(0,finding/* warning */.$e)('evolution/version-same', params, after.versionAt)];
    return [];
}


/***/ })

};
