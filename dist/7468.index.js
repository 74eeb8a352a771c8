export const id = 7468;
export const ids = [7468];
export const modules = {

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emitAwsTrust: () => (/* binding */ emitAwsTrust)
});

// EXTERNAL MODULE: ./domain/guardrails/binding.js
var guardrails_binding = __webpack_require__(2888);
// EXTERNAL MODULE: ./domain/guardrails/make.js
var make = __webpack_require__(47219);
// EXTERNAL MODULE: ./domain/guardrails/token.js
var token = __webpack_require__(61952);
;// CONCATENATED MODULE: ./domain/guardrails/aws-trust.js



/**
 * For each target in AWS a role that only jobs of one environment of one repository can take on, and a permissions
 * boundary that keeps it in the regions of the policy, whatever its own permissions say.
 */
function awsTrust(policy, usable, settings) {
    const made = (0,make/* madeOf */.F)(policy, 'aws', usable, (target) => role(policy, target, settings));
    return { ...made, findings: [...ofNames(settings), ...made.findings] };
}
/** AWS knows the id of the repository only from the service itself: elsewhere it sees audience and subject alone. */
const seesId = ({ issuer }) => issuer === token/* PUBLIC_ISSUER */.mf;
const ofNames = (settings) => settings.subject === 'names' && !(seesId(settings) && settings.repositoryId !== undefined)
    ? [(0,token/* nameReused */.Wf)(settings)]
    : [];
function role(policy, target, settings) {
    const binding = (0,guardrails_binding/* bindingOf */.h)(policy, target, 'aws', settings);
    if ('findings' in binding)
        return binding;
    return { entry: { trust: trust(settings, binding), boundary: boundary(binding.regions) } };
}
/**
 * Equality alone, never a pattern. The keys beside `aud` and `sub`:
 * https://aws.amazon.com/about-aws/whats-new/2026/01/aws-sts-supports-validation-identity-provider-claims/
 */
function trust(settings, { realm: { partition = 'aws', audience }, subject }) {
    const { issuer, account, repositoryId, workflow } = settings;
    const conditions = {
        aud: audience,
        ...(seesId(settings) && workflow !== undefined ? { job_workflow_ref: workflow } : {}),
        ...(seesId(settings) && repositoryId !== undefined ? { repository_id: repositoryId } : {}),
        sub: subject,
    };
    return {
        Version: POLICY_LANGUAGE,
        Statement: [
            {
                Sid: 'OneEnvironmentOfOneRepository',
                Effect: 'Allow',
                Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: Object.fromEntries(Object.entries(conditions).map(([claim, value]) => [`${issuer}:${claim}`, value])),
                },
            },
        ],
    };
}
const POLICY_LANGUAGE = '2012-10-17';
/**
 * A request for another region is denied; one to a global service (IAM, CloudFront, Route 53) counts as one for
 * us-east-1. What is asked for here and happens elsewhere, and what would shed the boundary, is denied by name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion
 */
function boundary(regions) {
    const all = { Action: '*', Resource: '*' };
    return {
        Version: POLICY_LANGUAGE,
        Statement: [
            {
                Sid: 'RegionsOfThePolicy',
                Effect: 'Allow',
                ...all,
                Condition: { StringEquals: { 'aws:RequestedRegion': regions } },
            },
            {
                Sid: 'NoOtherRegion',
                Effect: 'Deny',
                ...all,
                Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
            },
            { Sid: 'NoCopiesElsewhere', Effect: 'Deny', Action: COPIES, Resource: '*' },
            { Sid: 'NoOtherIdentity', Effect: 'Deny', Action: IDENTITIES, Resource: '*' },
        ],
    };
}
/** Actions that are asked for in one region and copy to another. */
const COPIES = [
    'backup:StartCopyJob',
    'dynamodb:CreateGlobalTable',
    'dynamodb:CreateTableReplica',
    'dynamodb:UpdateGlobalTable',
    'ecr:PutReplicationConfiguration',
    'kms:ReplicateKey',
    's3:PutReplicationConfiguration',
    'secretsmanager:ReplicateSecretToRegions',
];
/** Actions by which a role becomes another, or changes what holds it. */
const IDENTITIES = [
    'iam:CreateAccessKey',
    'iam:CreatePolicyVersion',
    'iam:CreateRole',
    'iam:CreateUser',
    'iam:DeleteRolePermissionsBoundary',
    'iam:PutRolePermissionsBoundary',
    'iam:SetDefaultPolicyVersion',
    'iam:UpdateAssumeRolePolicy',
    'sts:AssumeRole',
];

// EXTERNAL MODULE: ./commands/emit/emit.js + 10 modules
var emit = __webpack_require__(66966);
// EXTERNAL MODULE: ./commands/emit/source.js
var source = __webpack_require__(21249);
;// CONCATENATED MODULE: ./commands/emit/aws-trust.js



/** Roles in AWS, and what keeps them in the regions of the policy. */
const emitAwsTrust = async (inputs, host, ports) => {
    (0,source/* mustBeWhole */.A)(inputs.settings);
    return (0,emit/* emit */.I)('aws-trust', inputs, (policy, usable) => awsTrust(policy, usable, inputs.settings), host, ports);
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
