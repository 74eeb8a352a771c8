export const id = 3437;
export const ids = [3437];
export const modules = {

/***/ 70658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CATEGORIES),
/* harmony export */   T: () => (/* binding */ implied)
/* harmony export */ });
/**
 * Categories of data, and what each one is a kind of. A closed list: the data classes of the catalogue's regimes.
 * Implication makes a deny or a regime bite (data about electronic health records is health data); an allow must
 * list a category itself.
 */
const KIND_OF = {
    personal: [],
    health: ['personal'],
    phi: ['health'],
    ehr: ['phi'],
    medicaid: ['phi'],
    'my-health-record': ['ehr'],
    biometric: ['personal'],
    'human-omic': ['personal'],
    'human-genomic': ['human-omic'],
    'precise-geolocation': ['personal'],
    'covered-identifiers': ['personal'],
    financial: ['personal'],
    'customer-financial': ['financial'],
    payment: ['financial'],
    cardholder: ['payment'],
    bvn: ['financial'],
    fti: ['personal'],
    'tax-records': [],
    cji: ['personal'],
    'social-data': ['personal'],
    'public-body-personal': ['personal'],
    'service-user-personal': ['personal'],
    relationships: ['service-user-personal'],
    'user-generated': [],
    'us-government-related': ['personal'],
    'public-sector': [],
    federal: ['public-sector'],
    'sovereign-data': ['public-sector'],
    'state-sensitive': ['public-sector'],
    'important-data': [],
    'itar-technical-data': [],
    'ear-controlled': [],
};
const CATEGORIES = Object.keys(KIND_OF);
const closure = (category) => [category, ...KIND_OF[category].flatMap(closure)];
const IMPLIED = new Map(CATEGORIES.map((each) => [each, closure(each)]));
/** The category itself and all that it implies: `ehr` gives `ehr`, `phi`, `health`, `personal`. */
const implied = (category) => IMPLIED.get(category) ?? [category];


/***/ }),

/***/ 42886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ BUILT_IN_LOCATIONS),
/* harmony export */   VP: () => (/* binding */ builtInLocation),
/* harmony export */   ah: () => (/* binding */ HOSTED)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89450);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16906);
/* harmony import */ var _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);



/**
 * Names of the locations that every policy has: where GitHub keeps data (`github.com`, `ghe.com/eu`, …),
 * `github-hosted` (the standard runners: nobody can say) and `local` (this machine: nobody can say).
 */
const BUILT_IN_LOCATIONS = Object.keys(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.builtInLocations);
/** The standard runners of the service. */
const HOSTED = 'github-hosted';
/** Undefined for any other name. */
function builtInLocation(name) {
    const compiled = (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.builtInLocations, name);
    if (compiled === undefined)
        return undefined;
    return { ...(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .whereabouts */ .CJ)(compiled), ...(name === 'local' ? {} : { provider: 'github' }) };
}


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ meantPlace),
/* harmony export */   cG: () => (/* binding */ countryOfItsOwn),
/* harmony export */   fG: () => (/* binding */ isKnownPlace),
/* harmony export */   fW: () => (/* binding */ placeName)
/* harmony export */ });
/* unused harmony export COUNTRIES */
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89450);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16906);
/* harmony import */ var _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);




/** ISO 3166-1 codes that are assigned. `UK` is none: the United Kingdom is `GB`. */
const COUNTRIES = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.countries);
const KNOWN = new Set(COUNTRIES);
/** A country that exists, or a subdivision that it has and that is no country of its own. */
const isKnownPlace = (text) => (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlace */ .Uj)(text) && KNOWN.has(text.slice(0, 2)) && (text.length === 2 || subdivisionsLike(text).includes(text));
/**
 * The country that a subdivision is to ISO 3166-1: `NL-AW` is `AW`, Aruba. Laws of the mother country and groups such
 * as the EEA seldom reach there, so it counts as that country alone.
 */
const countryOfItsOwn = (text) => (0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.countriesOfTheirOwn, text);
/** The subdivisions of the country that this one names. */
function subdivisionsLike(text) {
    const country = text.slice(0, 2);
    const codes = (0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.subdivisions, country) ?? '';
    return codes === '' ? [] : codes.split(' ').map((code) => `${country}-${code}`);
}
/** Codes that people write and ISO does not have, or not any more. */
const COMMON_MISTAKES = new Map([
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['SU', 'RU'],
    ['IN-CT', 'IN-CG'],
    ['IN-OR', 'IN-OD'],
    ['IN-TG', 'IN-TS'],
    ['IN-UT', 'IN-UK'],
]);
/**
 * The place that was meant, for "did you mean": another's code, small letters, a subdivision with letters too many or
 * too few, or the country's English name.
 */
function meantPlace(text) {
    const [country = '', ...rest] = text.toUpperCase().split('-');
    const code = [COMMON_MISTAKES.get(country) ?? country, ...rest].join('-');
    const meant = COMMON_MISTAKES.get(code) ?? countryOfItsOwn(code) ?? code;
    if (isKnownPlace(meant))
        return meant;
    return shorter(code) ?? longer(code) ?? calledLike(text);
}
/** `DE-BER` for `DE-BE`. */
const shorter = (code) => subdivisionsLike(code).find((each) => code.startsWith(each));
/** `FR-75` for `FR-75C`, where just one begins so. */
function longer(code) {
    const [only, ...more] = code.length > 3 ? subdivisionsLike(code).filter((each) => each.startsWith(code)) : [];
    return more.length === 0 ? only : undefined;
}
const calledLike = (name) => COUNTRIES.find((each) => nameOf(each)?.toLowerCase() === name.toLowerCase());
/** For people: `Netherlands (NL)`; of a subdivision the country's name. */
function placeName(place) {
    const name = nameOf(place.slice(0, 2));
    return name === undefined ? place : `${name} (${place})`;
}
const nameOf = (country) => (0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.countryNames, country);


/***/ }),

/***/ 45087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ builtInGroup),
/* harmony export */   Mb: () => (/* binding */ BUILT_IN_GROUPS),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89450);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16906);
/* harmony import */ var _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);



/** Names of the groups that every policy has: `EU`, `EEA`, `EFTA`, the adequacy groups, … */
const BUILT_IN_GROUPS = Object.keys(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.groups);
/** The countries of a built-in group; undefined for any other name. */
function builtInGroup(name) {
    const compiled = (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.groups, name);
    return compiled === undefined ? undefined : (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(compiled);
}
/** The same, with the days that end them. */
function membersOf(name) {
    const ends = (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(_data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.groupEnds, name) ?? {};
    return builtInGroup(name)?.map((place) => {
        const until = (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(ends, place);
        return until === undefined ? { place } : { place, until };
    });
}
/** Each place once. One that is there for good, or by several ways, stays as long as the longest of them. */
const longest = (all) => {
    const byPlace = new Map();
    for (const each of all)
        byPlace.set(each.place, later(byPlace.get(each.place) ?? each, each));
    return [...byPlace.values()];
};
const later = (a, b) => a.until === undefined || (b.until !== undefined && b.until <= a.until) ? a : b;


/***/ }),

/***/ 59815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ isConsent),
/* harmony export */   Zj: () => (/* binding */ statable),
/* harmony export */   dr: () => (/* binding */ REGIME_IDS),
/* harmony export */   ml: () => (/* binding */ regime)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16906);
/* harmony import */ var _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45087);



/** Ids of the catalogue's regimes, for presets and "did you mean". */
const REGIME_IDS = _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.regimes.map(({ id }) => id);
/** Undefined for an id that the catalogue lacks. */
function regime(id) {
    const data = _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.regimes.find((each) => each.id === id);
    if (data === undefined)
        return undefined;
    const found = OPENED.get(id) ?? opened(data);
    OPENED.set(id, found);
    return found;
}
/** Facts do not change: each regime is opened once. */
const OPENED = new Map();
/** What may be stated for a regime: its safeguards, and what it wants attested. None for an id that the catalogue lacks. */
function statable(id) {
    const { restrictions = [], attestations = [] } = regime(id) ?? {};
    const safeguards = restrictions.flatMap((each) => each.safeguards.map((safeguard) => safeguard.id));
    return [...new Set([...safeguards, ...attestations.flatMap(({ anyOf }) => anyOf)])];
}
/** People's consent, however a law calls it, is no safeguard that a machine could check: it is refused by name. */
const isConsent = (id) => _data_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE_DATA */ .d.consents.split(' ').includes(id);
const opened = ({ jurisdiction, restrictions, attestations, copies, cautions, ...rest }) => ({
    ...rest,
    jurisdiction: everywhereOr(jurisdiction),
    restrictions: restrictions.map(restriction),
    attestations: attestations.map(({ outside, ...each }) => ({
        ...each,
        ...(outside === undefined ? {} : { outside: expanded(outside) }),
    })),
    cautions: cautions.map(({ outside, says }) => ({ outside: expanded(outside), says })),
    copies: copies.map(({ places, categories }) => ({ places: expanded(places), categories })),
});
const restriction = ({ inside, outside = '', safeguards = [], ...rest }) => ({
    ...rest,
    denied: inside === undefined ? 'outside' : 'inside',
    places: dated(inside ?? outside),
    safeguards: safeguards.map(({ places, except = '', ...safeguard }) => ({
        ...safeguard,
        places: everywhereOr(places),
        except: expanded(except),
    })),
});
const everywhereOr = (compiled) => (compiled === '*' ? 'everywhere' : expanded(compiled));
/** Places and `@GROUP`s, divided by blanks, to places. */
const expanded = (compiled) => dated(compiled).map(({ place }) => place);
const dated = (compiled) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS)(compiled.split(' ').flatMap(members));
const members = (name) => name.startsWith('@') ? ((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(name.slice(1)) ?? []) : (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(name).map((place) => ({ place }));


/***/ }),

/***/ 31186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ unknownPlaceOrGroup),
/* harmony export */   Sw: () => (/* binding */ groupTable),
/* harmony export */   hH: () => (/* binding */ datedPlaces),
/* harmony export */   iR: () => (/* binding */ groupsShape),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qe: () => (/* binding */ unknownPlace),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_countries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5653);
/* harmony import */ var _domain_places_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45087);
/* harmony import */ var _domain_places_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2089);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58956);







const groupTable = (entries) => new Map(entries.map(({ key, value }) => [key, words(value)]));
/**
 * A place or a group, as the places it stands for: two capital letters are a country, with a hyphen and more a
 * subdivision, anything else (and `EU`) a group that must exist.
 */
const placeOrGroup = (groups) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8, (word, { at }, findings) => {
    if (isGroup(word, groups))
        return expanded(word, groups);
    const wrong = (0,_domain_places_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlace */ .Uj)(word) ? unknownPlace(word) : unknownGroup(word, groups);
    return wrong ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(findings, { ...wrong, at }) : [{ place: word }];
});
/** One place that exists; no group. */
const place = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8, (word, node, findings) => {
    const wrong = unknownPlace(word);
    return wrong ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(findings, { ...wrong, at: node.at }) : word;
});
/** Places and groups as one list of places, each once. */
const places = (groups, min = 0) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .mapped */ .CV)(datedPlaces(groups, min), (dated) => dated.map(({ place: each }) => each));
/** The same, for where it counts how long a group has them. */
const datedPlaces = (groups, min = 0) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(placeOrGroup(groups), { min }), (lists) => (0,_domain_places_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .longest */ .xS)(lists.flat()));
/** The section `groups`: what it gives is used through the table. */
const groupsShape = (groups) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A7)(groupName(groups), (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(placeOrGroup(groups), { min: 1 }));
const groupName = (groups) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checked */ .KD)(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .idName */ .ZX, (name, { at }, findings) => {
    if (_domain_places_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_GROUPS */ .Mb.includes(name) || (0,_domain_places_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlace */ .Uj)(name))
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(findings, (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/built-in', { kind: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)('group'), name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(name) }, at));
    if (isCyclic(name, groups))
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(findings, (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/group-cycle', { group: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(name) }, at));
    return name;
});
const isGroup = (word, groups) => _domain_places_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_GROUPS */ .Mb.includes(word) || (groups.has(word) && !(0,_domain_places_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlace */ .Uj)(word));
/** A group may name other groups; each is looked into once, or a few lines that name each other stand for billions. */
function expanded(name, groups, seen = new Set()) {
    const builtIn = (0,_domain_places_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(name);
    if (builtIn)
        return builtIn;
    if (seen.has(name))
        return [];
    seen.add(name);
    const members = groups.get(name);
    if (!members)
        return (0,_domain_places_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownPlace */ .fG)(name) ? [{ place: name }] : [];
    return members.flatMap((each) => expanded(each, groups, seen));
}
function isCyclic(name, groups) {
    const seen = new Set();
    const open = [...(groups.get(name) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === name)
            return true;
        if (!seen.has(next))
            open.push(...(groups.get(next) ?? []));
        seen.add(next);
    }
    return false;
}
/** What is wrong with a word that has to be a place; undefined where it is one. */
function unknownPlace(word) {
    if ((0,_domain_places_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownPlace */ .fG)(word))
        return undefined;
    const country = (0,_domain_places_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .countryOfItsOwn */ .cG)(word);
    if (country)
        return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/country-of-its-own', { place: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(word), country: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(country) });
    const meant = (0,_domain_places_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .meantPlace */ .Ts)(word);
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-place', { place: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(word), ...(meant ? { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(meant) } : {}) });
}
/** What is wrong with a word that has to be a place or a built-in group. */
const unknownPlaceOrGroup = (word) => isGroup(word, new Map()) ? undefined : (0,_domain_places_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlace */ .Uj)(word) ? unknownPlace(word) : unknownGroup(word, new Map());
function unknownGroup(word, groups) {
    const known = [...groups.keys(), ..._domain_places_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILT_IN_GROUPS */ .Mb];
    const near = (0,_domain_places_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .meantPlace */ .Ts)(word) ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(word, known);
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-group', {
        group: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(word),
        expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__/* .ids */ .dK)(known),
        ...(near ? { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_6__.id)(near) } : {}),
    });
}
const words = (node) => node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : [])) : [];


/***/ }),

/***/ 22948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   no: () => (/* binding */ among)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58956);



/** The name of something that the policy, or the product, defines; `kind` in the words of DESIGN. */
const reference = (kind, known) => among(known, (name, near) => ({ code: 'policy/unknown-name', params: { kind: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(kind), name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(name), ...near } }));
/** What rules, waivers and safeguards call data by: a dataset stands for its partitions. */
const origin = ({ datasets, origins, derived, }) => reference('dataset, partition or derived entry', [...datasets.keys(), ...origins, ...derived]);
/** One of the known words; the finding names them and the one that was probably meant. */
const among = (known, unknown) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, (word, { at }, findings) => {
    if (known.includes(word))
        return word;
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(word, known);
    const { code, params } = unknown(word, { expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__/* .ids */ .dK)(known), ...(near ? { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(near) } : {}) });
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(findings, (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(code, params, at));
});
/** A list in which nothing stands twice: a second mention is a slip of the pen, or of understanding. */
const distinct = (shape, min = 0) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(shape, { min }), (values, node, findings) => {
    const items = node.kind === 'list' ? node.items : [];
    const twins = values.flatMap((value, index) => values.indexOf(value) < index ? [twice(value, items[index]?.at)] : []);
    return twins.length > 0 ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(findings, ...twins) : values;
});
const twice = (value, at) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/listed-twice', { name: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_2__.id)(value) }, at);


/***/ }),

/***/ 45025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ regionsShape),
/* harmony export */   Mn: () => (/* binding */ provider),
/* harmony export */   Pl: () => (/* binding */ regionsKnown),
/* harmony export */   Ug: () => (/* binding */ regionIn),
/* harmony export */   hk: () => (/* binding */ unknownRegion),
/* harmony export */   tR: () => (/* binding */ regionTable)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16906);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58956);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22948);
/* harmony import */ var _whereabouts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31489);






const provider = (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .among */ .no)(_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq, (name, near) => ({
    code: 'policy/unknown-provider',
    params: { provider: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(name), ...near },
}));
/** The section `regions`: ids that the catalogue lacks, and places where a region could be beside those it knows. */
const regionsShape = (groups) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(provider, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .byKeyPresent */ .a5)((0,_whereabouts_js__WEBPACK_IMPORTED_MODULE_4__/* .regionPlacesIn */ .ub)(groups)), { min: 1 }), { min: 1 }), (sections, _, findings) => {
    const wrong = sections.flatMap(({ key, value }) => value.flatMap((region) => misnamed(key, region)));
    return wrong.length > 0 ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(findings, ...wrong) : sections;
});
/** What is said of a region under another name than its own would be said of nothing. */
function misnamed(by, { key: region, at }) {
    const meant = (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .meantRegion */ ._C)(by, region) ?? region;
    if (isGlob(region) || meant !== region)
        return [{ ...unknownRegion(by, region), at }];
    const params = { got: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(region), expected: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__/* .ids */ .dK)(['a region id, as its provider writes it']) };
    return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(region) ? [] : [(0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('file/wrong-value', params, at)];
}
const isGlob = (region) => /[*?[\]]/.test(region);
/** Regions are named one by one: thirteen whose ids begin with `eu` lie outside the European Union. */
function unknownRegion(by, region) {
    const params = { provider: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(by), region: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(region) };
    if (isGlob(region))
        return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/region-glob', params);
    const near = (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .meantRegion */ ._C)(by, region) ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(region, (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .regionIds */ .JG)(by));
    return (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/unknown-region', { ...params, ...(near ? { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_5__.id)(near) } : {}) });
}
/** What can be read of the sections of all layers; what can't is told where they are read in earnest. */
function regionTable(sections, groups) {
    const table = new Map();
    for (const section of sections) {
        const providers = regionsShape(groups)(section, []);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(providers))
            continue;
        for (const { key: by, value } of providers) {
            for (const region of value) {
                const name = nameOf(by, region.key);
                table.set(name, [...(table.get(name) ?? []), region.value]);
            }
        }
    }
    return table;
}
/** What is said of a zone, or asked of it, is of its region. */
const nameOf = (by, region) => `${by}/${(0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .knownRegion */ .Qz)(by, region)}`;
/** Undefined where neither the catalogue nor the policy knows it. */
function regionIn(table, by, region, redundancy) {
    const places = (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .regionPlaces */ .Rg)(by, region, redundancy);
    const pair = redundancy && (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedRegion */ .Y7)(by, region);
    const names = [region, ...(pair === undefined ? [] : [pair])].map((each) => nameOf(by, each));
    const added = names.flatMap((each) => table.get(each) ?? []);
    const named = added.flatMap(({ operators }) => (operators === 'unknown' ? [] : operators));
    if (places !== undefined) {
        return { ...added.reduce(both, { places, operators: (0,_domain_places_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOperators */ .qr)(by, region) ?? 'unknown' }), named };
    }
    const [first, ...others] = added;
    // Where its copies go nobody has said.
    const whole = first && others.reduce(both, redundancy === undefined ? first : { ...first, places: 'unknown' });
    return whole && { ...whole, named };
}
/** Each region of the table, with what the catalogue says of it. */
const regionsKnown = (table) => new Map([...table].flatMap(([key]) => {
    const [by = '', region = ''] = key.split('/');
    const found = regionIn(table, by, region, undefined);
    return found ? [[key, { places: found.places, operators: found.operators }]] : [];
}));
/** Places and operators are added, never replaced: what could be anywhere still could. */
const both = (known, added) => ({
    places: union(known.places, added.places),
    operators: added.operators === 'unknown' ? known.operators : union(known.operators, added.operators),
});
const union = (a, b) => a === 'unknown' || b === 'unknown' ? 'unknown' : [...new Set([...a, ...b])];


/***/ }),

/***/ 31489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ operatorsOf),
/* harmony export */   Tf: () => (/* binding */ sitePlacesIn),
/* harmony export */   Y$: () => (/* binding */ egressPerGb),
/* harmony export */   af: () => (/* binding */ priced),
/* harmony export */   ub: () => (/* binding */ regionPlacesIn)
/* harmony export */ });
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23898);
/* harmony import */ var _domain_places_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58956);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31186);





const operatorsOf = (groups) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .places */ .zn)(groups, 1));
const egressPerGb = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)({ min: 0 }));
/** What a site states beside its place. */
const siteKeys = (groups) => ({
    operators: operatorsOf(groups),
    'run-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('self', 'others')),
    'egress-per-gb': egressPerGb,
});
/** Of a region nobody but its provider is the one who runs it, and a price stands at the location. */
const regionKeys = (groups) => ({ operators: operatorsOf(groups) });
const site = (places, { operators, 'run-by': runBy, 'egress-per-gb': egress }) => ({
    places,
    operators: operators ?? 'unknown',
    ...(runBy === undefined ? {} : { runBy }),
    ...priced(egress),
});
const priced = (egress) => egress === undefined ? {} : { egressPerGb: egress };
const country = (beside) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ country: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik), subdivision: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)(_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)), ...beside }), ({ country, subdivision, ...rest }, _, findings) => {
    if (subdivision && !isWithin(country, subdivision.value))
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(findings, elsewhere(country, subdivision));
    return site([subdivision?.value ?? country], rest);
});
const isWithin = (country, subdivision) => country !== subdivision && (0,_domain_places_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(country, subdivision);
const elsewhere = (country, { value, at }) => (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('policy/subdivision-elsewhere', { subdivision: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(value), country: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_4__.id)(country) }, at);
const countries = (groups, beside) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapped */ .CV)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ countries: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .places */ .zn)(groups, 1)), ...beside }), ({ countries, ...rest }) => site(countries, rest));
const sitePlacesIn = (groups) => ({
    country: country(siteKeys(groups)),
    countries: countries(groups, siteKeys(groups)),
});
const regionPlacesIn = (groups) => ({
    country: country(regionKeys(groups)),
    countries: countries(groups, regionKeys(groups)),
});


/***/ })

};
