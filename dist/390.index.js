export const id = 390;
export const ids = [390];
export const modules = {

/***/ 80390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emitAzureFederated: () => (/* binding */ emitAzureFederated)
});

// EXTERNAL MODULE: ./domain/places/catalogue.js
var catalogue = __webpack_require__(16906);
// EXTERNAL MODULE: ./domain/guardrails/binding.js
var guardrails_binding = __webpack_require__(2888);
// EXTERNAL MODULE: ./domain/guardrails/make.js
var make = __webpack_require__(47219);
// EXTERNAL MODULE: ./domain/guardrails/token.js
var token = __webpack_require__(61952);
;// CONCATENATED MODULE: ./domain/guardrails/azure-federated.js




/**
 * For each target in Azure a federated identity credential that only jobs of one environment of one repository have, and
 * a policy definition that refuses resources outside its regions.
 */
function azureFederated(policy, usable, source) {
    const made = (0,make/* madeOf */.F)(policy, 'azure', usable, (target) => identity(policy, target, source));
    // A credential compares issuer, audience and subject, nothing else.
    const names = source.subject === 'names' ? [(0,token/* nameReused */.Wf)(source)] : [];
    return { ...made, findings: [...names, ...made.findings] };
}
function identity(policy, target, source) {
    const binding = (0,guardrails_binding/* bindingOf */.h)(policy, target, 'azure', source);
    if ('findings' in binding)
        return binding;
    return {
        entry: {
            credential: credential(policy, target, source, binding),
            locations: locations(policy, target, binding.regions),
        },
    };
}
/** https://learn.microsoft.com/graph/api/resources/federatedidentitycredential: a name of 3 to 120 characters. */
const credential = ({ path }, { id }, { issuer }, { realm: { audience }, subject }) => ({
    name: `domicile-${id}`,
    description: `Domicile: target ${id} of ${path}`,
    issuer: `https://${issuer}`,
    subject,
    audiences: [audience],
});
/**
 * Refuses what would lie elsewhere: a resource of another location, and storage that copies itself to the paired region,
 * unless all that the pair could be in is a place of the target's own location.
 * https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics
 */
function locations(policy, target, regions) {
    const elsewhere = { field: 'location', notIn: regions };
    const copies = {
        allOf: [
            { field: 'type', equals: 'Microsoft.Storage/storageAccounts' },
            { field: 'Microsoft.Storage/storageAccounts/sku.name', in: COPYING_STORAGE },
        ],
    };
    const mayCopy = regions.every((region) => isHomely(region, policy, target));
    return {
        properties: {
            displayName: `Domicile: regions of target ${target.id}`,
            description: `Made from ${policy.path}`,
            policyType: 'Custom',
            mode: 'Indexed',
            policyRule: {
                if: mayCopy ? { anyOf: [elsewhere] } : { anyOf: [elsewhere, copies] },
                // biome-ignore lint/suspicious/noThenProperty: the word of Azure Policy's language
                then: { effect: 'deny' },
            },
        },
    };
}
const COPYING_STORAGE = ['Standard_GRS', 'Standard_GZRS', 'Standard_RAGRS', 'Standard_RAGZRS'];
/** Whether the region's pair is among the places that the policy judged. */
function isHomely(region, { locations: known, regions }, { location, runnerLocation }) {
    const judged = [location, runnerLocation]
        .flatMap((name) => known.get(name) ?? [])
        .find((each) => each.region === region);
    // Where else the pair could be stands in the policy; without one the places are unknown already.
    const added = regions?.get(`azure/${(0,catalogue/* pairedRegion */.Y7)('azure', region)}`)?.places ?? [];
    return isWithin((0,catalogue/* regionPlaces */.Rg)('azure', region, 'geo'), judged?.places) && isWithin(added, judged?.places);
}
const isWithin = (inner = 'unknown', outer = 'unknown') => inner !== 'unknown' && outer !== 'unknown' && inner.every((place) => outer.includes(place));

// EXTERNAL MODULE: ./commands/emit/emit.js + 10 modules
var emit = __webpack_require__(66966);
// EXTERNAL MODULE: ./commands/emit/source.js
var source = __webpack_require__(21249);
;// CONCATENATED MODULE: ./commands/emit/azure-federated.js



/** Federated credentials in Azure, and what keeps resources in the regions of the policy. */
const emitAzureFederated = async (inputs, host, ports) => {
    (0,source/* mustBeWhole */.A)(inputs.settings);
    return (0,emit/* emit */.I)('azure-federated', inputs, (policy, usable) => azureFederated(policy, usable, inputs.settings), host, ports);
};


/***/ }),

/***/ 21249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mustBeWhole)
/* harmony export */ });
/* harmony import */ var _domain_guardrails_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61952);
/* harmony import */ var _domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88252);


/** A subject with ids needs them, and a service that writes them. */
function mustBeWhole(source) {
    const wrong = (0,_domain_guardrails_token_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFindings */ .Ch)(source);
    if (wrong.length > 0)
        throw (0,_domain_outcome_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(...wrong);
}


/***/ }),

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bindingOf)
/* harmony export */ });
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98784);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61952);


/** Both that it is missing: all that speaks against a target is told at once. */
function bindingOf(policy, target, cloud, source) {
    const regions = (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsOf */ .N)(policy, target, cloud);
    const [realm, subject] = [(0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .realmOf */ .L)(cloud, regions, target), (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(source, target)];
    if (!isFinding(realm) && !isFinding(subject))
        return { regions, realm, subject };
    return { findings: [realm, subject].filter(isFinding) };
}
const isFinding = (value) => typeof value !== 'string' && 'code' in value;


/***/ }),

/***/ 47219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ madeOf)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23898);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98784);
/* harmony import */ var _usable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62525);




/** An entry for each target of a cloud that a step may use; for each that none may use, a note and nothing. */
function madeOf(policy, cloud, { used, unused, beside }, make) {
    const isOfCloud = (target) => (0,_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsOf */ .N)(policy, target, cloud).length > 0;
    const targets = used.filter(isOfCloud);
    const attempts = targets.map((target) => [target.id, make(target)]);
    return {
        entries: Object.fromEntries(attempts.flatMap(([target, attempt]) => ('entry' in attempt ? [[target, attempt.entry]] : []))),
        findings: [
            ...attempts.flatMap(([, attempt]) => ('entry' in attempt ? [] : attempt.findings)),
            ...targets.flatMap((target) => notApart(target, [...used, ...beside])),
            ...unused.filter(isOfCloud).map(_usable_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedNote */ .D),
        ],
    };
}
/** Two targets of one environment have one subject: whoever is let in to the one is let in to the other. */
function notApart(target, others) {
    const { environment } = target;
    const alike = others.filter((each) => isSame(each.environment, environment) && placesOf(each) !== placesOf(target));
    if (environment === undefined || alike.length === 0)
        return [];
    const params = { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(target.id), environment: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__.id)(environment), others: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_3__/* .ids */ .dK)(alike.map((each) => each.id)) };
    return [(0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('guardrail/environment-shared', params, target.at)];
}
const placesOf = ({ location, runnerLocation }) => JSON.stringify([location, runnerLocation]);
/** To GitHub the name of an environment has no case. */
const isSame = (a, b) => a?.toLowerCase() === b?.toLowerCase();


/***/ }),

/***/ 98784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ realmOf),
/* harmony export */   N: () => (/* binding */ regionsOf)
/* harmony export */ });
/* harmony import */ var _outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88252);
/* harmony import */ var _outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);


/**
 * Region ids that are one region; multi-regions (`aws-global`, `europe`) are in no realm, for nobody can limit a request
 * to them. Partitions and audiences: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html,
 * https://github.com/aws-actions/configure-aws-credentials (audience in China),
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation (audience by cloud).
 */
const REALMS = {
    aws: [
        { regions: /^us-gov-[a-z]+-\d$/, audience: 'sts.amazonaws.com', partition: 'aws-us-gov' },
        { regions: /^cn-[a-z]+-\d$/, audience: 'sts.amazonaws.com.cn', partition: 'aws-cn' },
        { regions: /^eusc-[a-z]{2}-[a-z]+-\d$/, audience: 'sts.amazonaws.com', partition: 'aws-eusc' },
        {
            regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?:north|south|east|west|central|northeast|southeast)-\d$/,
            audience: 'sts.amazonaws.com',
            partition: 'aws',
        },
    ],
    azure: [
        { regions: /^us(?:gov|dod)[a-z]+$/, audience: 'api://AzureADTokenExchangeUSGov' },
        { regions: /^china(?:north|east)\d?$/, audience: 'api://AzureADTokenExchangeChina' },
        // Not the air-gapped clouds (`ussec…`, `usnat…`), nor a geography, which has no compass word of its own.
        {
            regions: /^(?!us(?:sec|nat|gov|dod)|china|southafrica$)[a-z]*(?:north|south|east|west|central)[a-z]*\d?$/,
            audience: 'api://AzureADTokenExchange',
        },
    ],
};
/** The regions of a cloud that a target needs: where it computes, and where its runner is. Sorted; none: not of that cloud. */
function regionsOf(policy, target, cloud) {
    const locations = [target.location, target.runnerLocation].flatMap((name) => policy.locations.get(name) ?? []);
    return [...new Set(locations.flatMap((location) => regionIn(location, cloud)))].sort();
}
const regionIn = ({ provider, region }, cloud) => provider === cloud && region !== undefined ? [region] : [];
/** The one realm that all regions are in, or why there is none. */
function realmOf(cloud, regions, target) {
    const realms = regions.map((region) => REALMS[cloud].find((realm) => realm.regions.test(region)));
    const unlimited = regions.filter((_, index) => realms[index] === undefined);
    const [realm, ...others] = new Set(realms);
    if (realm === undefined || unlimited.length > 0)
        return (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('guardrail/region-not-one', { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(target.id), regions: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .ids */ .dK)(unlimited) }, target.at);
    if (others.length === 0)
        return realm;
    return (0,_outcome_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('guardrail/clouds-apart', { target: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(target.id), regions: (0,_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .ids */ .dK)(regions) }, target.at);
}


/***/ })

};
