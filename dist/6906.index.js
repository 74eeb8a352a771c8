export const id = 6906;
export const ids = [6906];
export const modules = {

/***/ 89450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** The value of a key that the object itself has. A name that a user chose may be `constructor`, which every object has. */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 16906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   H4: () => (/* binding */ CATALOGUE_DIGEST),
/* harmony export */   JG: () => (/* binding */ regionIds),
/* harmony export */   Qz: () => (/* binding */ knownRegion),
/* harmony export */   Rg: () => (/* binding */ regionPlaces),
/* harmony export */   Y7: () => (/* binding */ pairedRegion),
/* harmony export */   _C: () => (/* binding */ meantRegion),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   qr: () => (/* binding */ regionOperators),
/* harmony export */   xq: () => (/* binding */ PROVIDERS),
/* harmony export */   zT: () => (/* binding */ canonicalRegion)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89450);
/* harmony import */ var _data_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2257);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9832);



/** Which edition of the facts decided: stands in plan and evidence. */
const CATALOGUE_DIGEST = _data_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE_DATA */ .d.digest;
const { regions, prefixes, pairs, localZones, aliases } = _data_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE_DATA */ .d;
/** Cloud providers of the catalogue. */
const PROVIDERS = Object.keys(regions);
/** Region ids of a provider, for "did you mean"; none for a provider that the catalogue lacks. */
const regionIds = (provider) => Object.keys((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(regions, provider) ?? {});
/**
 * The places a region could be in: all of them for a multi-region, `unknown` where nobody can say.
 * `geo` redundancy also copies to the region's pair; without a known pair the place is unknown.
 * Undefined for a provider or region that the catalogue lacks.
 */
function regionPlaces(provider, region, redundancy) {
    const places = entry(provider, region)?.places;
    if (places === undefined || redundancy === undefined)
        return places;
    const pair = pairedRegion(provider, region);
    return union(places, pair === undefined ? 'unknown' : (regionPlaces(provider, pair) ?? 'unknown'));
}
/** Where copies of a region go, as far as the catalogue knows. */
const pairedRegion = (provider, region) => (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(pairs, provider) ?? {}, canonicalRegion(provider, region));
/** The countries whose law can compel those who run the region; `unknown` unless the catalogue states them. */
const regionOperators = (provider, region) => entry(provider, region)?.operators;
/** Reads `places|operators` of the compiled catalogue. */
function whereabouts(compiled) {
    const [places = '?', operators = '?'] = compiled.split('|');
    return { places: placeSet(places), operators: placeSet(operators) };
}
/** Reads places divided by blanks. */
const placesOf = (compiled) => compiled.split(' ').filter(_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlace */ .Uj);
/** The region of a plain zone (`eu-central-1` for `eu-central-1a`); any other id is its own. */
function canonicalRegion(provider, region) {
    const [, stripped] = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(ZONES, provider)?.exec(region) ?? [];
    const known = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(regions, provider) ?? {};
    return (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, region) === undefined && stripped !== undefined && (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, stripped) ? stripped : region;
}
/** The region of a plain zone or of a numbered site (`GRA` for `GRA11`), by which the catalogue knows them; any other id is its own. */
function knownRegion(provider, region) {
    const id = canonicalRegion(provider, region);
    const known = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(regions, provider) ?? {};
    const site = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, id) === undefined ? stem(provider, id) : undefined;
    return site !== undefined && (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, site) !== undefined ? site : id;
}
/** The region that was probably meant: its display name (`West US 2`), or what an old interface calls it. */
function meantRegion(provider, text) {
    const id = text.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
    return (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(aliases, provider) ?? {}, text) ?? regionIds(provider).find((each) => each.toLowerCase() === id);
}
function entry(provider, region) {
    const known = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(regions, provider);
    if (known === undefined)
        return undefined;
    if (isLocalZone(provider, region))
        return { places: 'unknown', operators: 'unknown' };
    const compiled = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, knownRegion(provider, region));
    return compiled === undefined ? undefined : whereabouts(compiled);
}
// What a plain zone adds to its region. A zone with a name of its own (`us-east-1-bue-1a`, `us-east-1-wl1-bos-wlz-1`,
// `us-central1-ai1a`) lies elsewhere, some in another country.
const ZONES = {
    aws: /^((?:[a-z]+-)+\d+)[a-z]$/,
    gcp: /^((?:[a-z]+-)+[a-z]+\d+)-[a-z]$/,
    ibm: /^([a-z]{2}(?:-[a-z]+)+)-\d$/,
};
/** A local zone that is known by name; nobody confirmed where it lies. */
const isLocalZone = (provider, region) => ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(localZones, provider) ?? '')
    .split(' ')
    .some((each) => each !== '' && LOCAL.test(region.slice(each.length)) && region.startsWith(each));
const LOCAL = /^(?:-\d{1,2}[a-z]?)?$/;
// A zone or a numbered site of a region: `GRA11`, `UK1`, `fr-par-2`, `EU-WEST-PAR-A`.
const SITE = /^(\d{1,2}|-[0-9A-Za-z]{1,2})$/;
const stem = (provider, region) => ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(prefixes, provider) ?? []).find((each) => region.startsWith(each) && SITE.test(region.slice(each.length)));
const placeSet = (compiled) => (compiled === '?' ? 'unknown' : placesOf(compiled));
const union = (a, b) => a === 'unknown' || b === 'unknown' ? 'unknown' : [...new Set([...a, ...b])].sort();


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ CATALOGUE_DATA)
/* harmony export */ });
const CATALOGUE_DATA = JSON.parse(String.raw `{
  "compiled": "2026-11-28",
  "digest": "sha256:adf1c7b008a9b8aba9cd5a904d1926ee93282d96cc20d52768a14a2690cd2f65",
  "regions": {
    "aws": {"af-south-1":"ZA-WC|US","ap-east-1":"HK|US","ap-east-2":"TW-TPE|US","ap-northeast-1":"JP-13|US","ap-northeast-2":"KR-11|US","ap-northeast-3":"JP-27|US","ap-south-1":"IN-MH|US","ap-south-2":"IN-TS|US","ap-southeast-1":"SG|US","ap-southeast-2":"AU-NSW|US","ap-southeast-3":"ID-JK|US","ap-southeast-4":"AU-VIC|US","ap-southeast-5":"MY|US","ap-southeast-6":"NZ|US","ap-southeast-7":"TH|US","aws-global":"?|US","ca-central-1":"CA-QC|US","ca-west-1":"CA-AB|US","eu-central-1":"DE-HE|US","eu-central-2":"CH-ZH|US","eu-north-1":"SE-AB|US","eu-south-1":"IT-25|US","eu-south-2":"ES|US","eu-west-1":"IE|US","eu-west-2":"GB-ENG|US","eu-west-3":"FR-IDF|US","il-central-1":"IL-TA|US","me-central-1":"AE|US","me-south-1":"BH|US","mx-central-1":"MX|US","sa-east-1":"BR-SP|US","us-east-1":"US-VA|US","us-east-2":"US-OH|US","us-west-1":"US-CA|US","us-west-2":"US-OR|US","aws-cn-global":"?|?","cn-north-1":"CN-BJ|?","cn-northwest-1":"CN-NX|?","eusc-de-east-1":"DE|?","aws-iso-global":"?|?","us-iso-east-1":"US|?","us-iso-west-1":"US|?","aws-iso-b-global":"?|?","us-isob-east-1":"US-OH|?","us-isob-west-1":"US|?","aws-iso-e-global":"?|?","eu-isoe-west-1":"?|?","aws-iso-f-global":"?|?","us-isof-east-1":"US|?","us-isof-south-1":"US|?","aws-us-gov-global":"?|US","us-gov-east-1":"US|US","us-gov-west-1":"US|US","me-west-1":"SA|US","sa-west-1":"CL|US"},
    "azure": {"australiacentral":"AU-ACT|US","australiacentral2":"AU-ACT|US","australiaeast":"AU-NSW|US","australiasoutheast":"AU-VIC|US","austriaeast":"AT-9|US","belgiumcentral":"BE-BRU|US","brazilsouth":"BR-SP|US","brazilsoutheast":"BR-RJ|US","canadacentral":"CA-ON|US","canadaeast":"CA-QC|US","centralindia":"IN-MH|US","centralus":"US-IA|US","chilecentral":"CL-RM|US","denmarkeast":"DK-84|US","eastasia":"HK|US","eastus":"US-VA|US","eastus2":"US-VA|US","francecentral":"FR-IDF|US","francesouth":"FR-PAC|US","germanynorth":"DE-BE|US","germanywestcentral":"DE-HE|US","indiasouthcentral":"IN-TS|US","indonesiacentral":"ID-JK|US","israelcentral":"IL|US","italynorth":"IT-25|US","japaneast":"JP|US","japanwest":"JP-27|US","koreacentral":"KR-11|US","koreasouth":"KR-26|US","malaysiawest":"MY-14|US","mexicocentral":"MX-QUE|US","newzealandnorth":"NZ-AUK|US","northcentralus":"US-IL|US","northeurope":"IE|US","norwayeast":"NO|US","norwaywest":"NO|US","polandcentral":"PL-14|US","qatarcentral":"QA|US","southafricanorth":"ZA-GP|US","southafricawest":"ZA-WC|US","southcentralus":"US-TX|US","southindia":"IN-TN|US","southeastasia":"SG|US","spaincentral":"ES-MD|US","swedencentral":"SE-X|US","switzerlandnorth":"CH-ZH|US","switzerlandwest":"CH-GE|US","uaecentral":"AE-AZ|US","uaenorth":"AE-DU|US","uksouth":"GB-ENG|US","ukwest":"GB-WLS|US","westcentralus":"US-WY|US","westeurope":"NL|US","westindia":"IN-MH|US","westus":"US-CA|US","westus2":"US-WA|US","westus3":"US-AZ|US","jioindiacentral":"IN-MH|?","jioindiawest":"IN-GJ|?","swedensouth":"SE|US","taiwannorth":"?|US","centraluseuap":"US|US","eastus2euap":"US|US","eastusstg":"US-VA|US","southcentralusstg":"US-TX|US","australia":"AU|US","brazil":"BR|US","canada":"CA|US","france":"FR|US","germany":"DE|US","india":"IN|US","indonesia":"ID|US","israel":"IL|US","italy":"IT|US","japan":"JP|US","korea":"KR|US","malaysia":"MY|US","mexico":"MX|US","newzealand":"NZ|US","norway":"NO|US","poland":"PL|US","qatar":"QA|US","singapore":"SG|US","southafrica":"ZA|US","spain":"ES|US","sweden":"SE|US","switzerland":"CH|US","taiwan":"TW|US","uae":"AE|US","uk":"GB|US","unitedstates":"US|US","unitedstateseuap":"US|US","asia":"?|US","asiapacific":"?|US","europe":"?|US","global":"?|US","usgovvirginia":"US-VA|US","usgovtexas":"US-TX|US","usgovarizona":"US-AZ|US","usgoviowa":"US-IA|US","usdodcentral":"US-IA|US","usdodeast":"US-VA|US","ussecwest":"US|?","usseceast":"US|?","ussecwestcentral":"US|?","usnateast":"US|?","usnatwest":"US|?","chinaeast":"CN|?","chinaeast2":"CN|?","chinaeast3":"CN|?","chinanorth":"CN|?","chinanorth2":"CN|?","chinanorth3":"CN|?","germanycentral":"DE|?","germanynortheast":"DE|?"},
    "gcp": {"africa-south1":"ZA-GP|US","asia-east1":"TW-CHA|US","asia-east2":"HK|US","asia-northeast1":"JP-13|US","asia-northeast2":"JP-27|US","asia-northeast3":"KR-11|US","asia-south1":"IN-MH|US","asia-south2":"IN-DL|US","asia-southeast1":"SG|US","asia-southeast2":"ID-JK|US","australia-southeast1":"AU-NSW|US","australia-southeast2":"AU-VIC|US","europe-central2":"PL-14|US","europe-north1":"FI|US","europe-north2":"SE-AB|US","europe-southwest1":"ES-MD|US","europe-west1":"BE-WHT|US","europe-west2":"GB-ENG|US","europe-west3":"DE-HE|US","europe-west4":"NL-GR|US","europe-west6":"CH-ZH|US","europe-west8":"IT-25|US","europe-west9":"FR-IDF|US","europe-west10":"DE-BE|US","europe-west12":"IT-21|US","me-west1":"IL-TA|US","me-central1":"QA-DA|US","me-central2":"SA-04|US","northamerica-northeast1":"CA-QC|US","northamerica-northeast2":"CA-ON|US","northamerica-south1":"MX-QUE|US","southamerica-east1":"BR-SP|US","southamerica-west1":"CL-RM|US","us-central1":"US-IA|US","us-central2":"US-OK|US","us-east1":"US-SC|US","us-east2":"US-GA|US","us-east4":"US-VA|US","us-east5":"US-OH|US","us-south1":"US-TX|US","us-west1":"US-OR|US","us-west2":"US-CA|US","us-west3":"US-UT|US","us-west4":"US-NV|US","eu":"BE DE ES FI FR IT NL PL SE|US","us":"US|US","asia":"?|US","nam4":"US|US","eur4":"FI NL|US","eur5":"BE GB|US","eur7":"DE GB|US","eur8":"CH DE|US","asia1":"JP|US","eur3":"?|US","nam5":"?|US","global":"?|US","asia-southeast3":"TH|US","asia-southeast4":"?|US","europe-north3":"?|US","europe-west15":"?|US","europe-west5":"?|US","us-central6":"?|US","us-east7":"?|US","us-west8":"?|US","ca":"?|US","ch":"?|US","in":"?|US","sa":"?|US"},
    "oracle": {"ap-chuncheon-1":"KR-42|?","ap-mumbai-1":"IN-MH|?","ap-hyderabad-1":"IN-TS|?","ap-seoul-1":"KR-11|?","ap-sydney-1":"AU-NSW|?","ap-melbourne-1":"AU-VIC|?","ap-osaka-1":"JP-27|?","ap-tokyo-1":"JP-13|?","ca-montreal-1":"CA-QC|?","ca-toronto-1":"CA-ON|?","eu-frankfurt-1":"DE-HE|?","eu-zurich-1":"CH-ZH|?","sa-saopaulo-1":"BR-SP|?","uk-cardiff-1":"GB-WLS|?","uk-london-1":"GB-ENG|?","us-ashburn-1":"US-VA|?","us-phoenix-1":"US-AZ|?","eu-amsterdam-1":"NL-NH|?","me-jeddah-1":"SA-02|?","us-sanjose-1":"US-CA|?","me-dubai-1":"AE-DU|?","sa-santiago-1":"CL-RM|?","sa-vinhedo-1":"BR-SP|?","il-jerusalem-1":"IL-JM|?","eu-marseille-1":"FR-PAC|?","ap-singapore-1":"SG|?","me-abudhabi-1":"AE-AZ|?","eu-milan-1":"IT-25|?","eu-stockholm-1":"SE-AB|?","af-johannesburg-1":"ZA-GP|?","eu-paris-1":"FR-IDF|?","mx-queretaro-1":"MX-QUE|?","eu-madrid-1":"ES-MD|?","us-chicago-1":"US-IL|?","mx-monterrey-1":"MX-NLE|?","us-saltlake-2":"US-UT|?","sa-bogota-1":"CO-DC|?","sa-valparaiso-1":"CL-VS|?","ap-singapore-2":"SG|?","me-riyadh-1":"SA-01|?","ap-delhi-1":"IN-DL|?","ap-batam-1":"ID-KR|?","eu-madrid-3":"ES-MD|?","eu-turin-1":"IT-21|?","ap-kulai-2":"MY-01|?","af-casablanca-1":"MA|?","us-langley-1":"US-VA|?","us-luke-1":"US-AZ|?","us-gov-ashburn-1":"US-VA|?","us-gov-chicago-1":"US-IL|?","us-gov-phoenix-1":"US-AZ|?","uk-gov-london-1":"GB-ENG|?","uk-gov-cardiff-1":"GB-WLS|?","ap-chiyoda-1":"JP-13|?","ap-ibaraki-1":"JP-08|?","me-dcc-muscat-1":"OM|?","me-ibri-1":"OM|?","ap-dcc-canberra-1":"AU-ACT|?","eu-dcc-milan-1":"IT-25|?","eu-dcc-milan-2":"IT-25|?","eu-dcc-dublin-2":"IE-D|?","eu-dcc-rating-2":"DE-NW|?","eu-dcc-rating-1":"DE-NW|?","eu-dcc-dublin-1":"IE-D|?","eu-jovanovac-1":"RS|?","eu-madrid-2":"ES-MD|?","eu-frankfurt-2":"DE-HE|?","eu-dcc-zurich-1":"CH-ZH|?","eu-crissier-1":"CH-VD|?","me-dcc-doha-1":"QA-DA|?","me-alrayyan-1":"QA|?","me-abudhabi-3":"AE-AZ|?","me-alain-1":"AE-AZ|?","ap-dcc-gazipur-1":"BD|?","me-abudhabi-2":"AE-AZ|?","me-abudhabi-4":"AE-AZ|?","us-somerset-1":"US|?","us-thames-1":"US|?","ap-seoul-2":"KR-11|?","ap-suwon-1":"KR-41|?","ap-chuncheon-2":"KR-42|?","us-ashburn-2":"US-VA|?","us-newark-1":"US|?","eu-budapest-1":"HU-BU|?","sa-riodejaneiro-1":"BR-RJ|?"},
    "ibm": {"us-south":"US-TX|?","us-east":"US|?","br-sao":"BR-SP|?","ca-tor":"CA-ON|?","ca-mon":"CA-QC|?","eu-de":"DE-HE|?","eu-es":"ES-MD|?","eu-gb":"GB-ENG|?","au-syd":"AU-NSW|?","jp-tok":"JP-13|?","jp-osa":"JP-27|?","eu-fr2":"?|?","in-che":"?|?","us":"?|?","eu":"?|?","ap":"?|?"},
    "alibaba": {"cn-qingdao":"CN-SD|?","cn-beijing":"CN-BJ|?","cn-zhangjiakou":"CN-HE|?","cn-huhehaote":"CN-NM|?","cn-wulanchabu":"CN-NM|?","cn-hangzhou":"CN-ZJ|?","cn-shanghai":"CN-SH|?","cn-shenzhen":"CN-GD|?","cn-heyuan":"CN-GD|?","cn-guangzhou":"CN-GD|?","cn-chengdu":"CN-SC|?","cn-hongkong":"HK|?","ap-northeast-1":"JP-13|?","ap-northeast-2":"KR-11|?","ap-southeast-1":"SG|?","ap-southeast-3":"MY-14|?","ap-southeast-5":"ID-JK|?","ap-southeast-6":"PH-00|?","ap-southeast-7":"TH-10|?","us-east-1":"US-VA|?","us-west-1":"US-CA|?","us-southeast-1":"US-GA|?","eu-central-1":"DE-HE|?","eu-west-1":"GB-ENG|?","me-east-1":"AE-DU|?","me-central-1":"SA-01|?","ap-southeast-2":"AU-NSW|?","ap-south-1":"IN-MH|?","na-south-1":"?|?","cn-shanghai-finance-1":"CN-SH|?","cn-north-2-gov-1":"CN-BJ|?","cn-nanjing":"CN-JS|?","cn-fuzhou":"CN-FJ|?","cn-wuhan-lr":"CN-HB|?"},
    "ovh": {"GRA":"FR-HDF|?","SBG":"FR-GES|?","RBX":"FR-HDF|?","EU-WEST-PAR":"FR-IDF|?","EU-SOUTH-MIL":"IT-25|?","DE":"DE|?","UK":"GB-ENG|?","WAW":"PL-14|?","BHS":"CA-QC|?","CA-EAST-TOR":"CA-ON|?","SGP":"SG|?","SYD":"AU-NSW|?","AP-SOUTH-MUM":"IN-MH|?","US-EAST-VA":"US-VA|?","US-WEST-OR":"US-OR|?","eu-west-gra":"FR-HDF|?","eu-west-rbx":"FR-HDF|?","eu-west-sbg":"FR-GES|?","eu-west-lim":"DE-HE|?","eu-central-war":"PL-14|?","eu-west-eri":"GB-ENG|?","ca-east-bhs":"CA-QC|?","ap-southeast-sgp":"SG|?","ap-southeast-syd":"AU-NSW|?","EU-WEST-LZ-LUX":"LU|?"},
    "hetzner": {"fsn1":"DE-SN|?","nbg1":"DE-BY|?","hel1":"FI-18|?","ash":"US-VA|?","hil":"US-OR|?","sin":"SG|?"},
    "scaleway": {"fr-par":"FR-IDF|?","nl-ams":"NL-NH|?","pl-waw":"PL-14|?","it-mil":"?|?"},
    "digitalocean": {"nyc1":"US|?","nyc2":"US|?","nyc3":"US|?","sfo1":"US-CA|?","sfo2":"US-CA|?","sfo3":"US-CA|?","tor1":"CA-ON|?","lon1":"GB-ENG|?","ams2":"NL-NH|?","ams3":"NL-NH|?","fra1":"DE-HE|?","sgp1":"SG|?","blr1":"IN-KA|?","syd1":"AU-NSW|?","atl1":"US-GA|?"},
    "vultr": {"ewr":"US-NJ|?","ord":"US-IL|?","dfw":"US-TX|?","lax":"US-CA|?","sea":"US-WA|?","ams":"NL|?","lhr":"GB-ENG|?","fra":"DE-HE|?","nrt":"JP|?","sgp":"SG|?","syd":"AU-NSW|?"},
    "linode": {"us-east":"US-NJ|?","us-central":"US-TX|?","us-west":"US-CA|?","us-southeast":"US-GA|?","ca-central":"CA-ON|?","eu-west":"GB-ENG|?","eu-central":"DE-HE|?","ap-south":"SG|?","ap-northeast":"JP|?","ap-southeast":"AU-NSW|?"},
    "huawei": {"af-south-1":"ZA|?","ap-southeast-1":"HK|?","ap-southeast-2":"TH|?","ap-southeast-3":"SG|?","ap-southeast-4":"ID|?","cn-east-2":"CN|?","cn-east-3":"CN|?","cn-north-1":"CN|?","cn-north-9":"CN|?","cn-northwest-1":"CN|?","cn-south-1":"CN|?","cn-south-2":"CN|?","cn-southwest-2":"CN|?","eu-west-101":"IE|?","la-north-2":"MX|?","la-south-2":"CL|?","me-east-1":"SA|?","na-mexico-1":"MX|?","sa-argentina-1":"AR|?","sa-brazil-1":"BR|?","sa-peru-1":"PE|?","tr-west-1":"TR|?","cn-north-4":"CN|?","ae-ad-1":"?|?","af-north-1":"?|?","ap-southeast-5":"?|?","cn-east-4":"?|?","cn-east-5":"?|?","cn-north-11":"?|?","cn-north-12":"?|?","cn-north-2":"?|?","cn-south-4":"?|?","cn-southwest-3":"?|?","eu-west-0":"?|?","my-kualalumpur-1":"?|?","ru-moscow-1":"?|?"},
    "tencent": {"ap-bangkok":"TH|?","ap-beijing":"CN|?","ap-chengdu":"CN|?","ap-chongqing":"CN|?","ap-guangzhou":"CN|?","ap-hongkong":"HK|?","ap-jakarta":"ID|?","ap-mumbai":"IN|?","ap-nanjing":"CN|?","ap-seoul":"KR|?","ap-shanghai":"CN|?","ap-shenzhen":"CN|?","ap-singapore":"SG|?","ap-tokyo":"JP|?","eu-frankfurt":"DE|?","na-ashburn":"US-VA|?","na-siliconvalley":"US-CA|?","na-toronto":"CA|?","sa-saopaulo":"BR|?"}
  },
  "prefixes": {
    "ovh": ["GRA","SBG","RBX","EU-WEST-PAR","EU-SOUTH-MIL","DE","UK","WAW","BHS","CA-EAST-TOR","SGP","SYD","AP-SOUTH-MUM","US-EAST-VA","US-WEST-OR","eu-west-gra","eu-west-rbx","eu-west-sbg","eu-west-lim","eu-central-war","eu-west-eri","ca-east-bhs","ap-southeast-sgp","ap-southeast-syd","EU-WEST-LZ-LUX"],
    "scaleway": ["fr-par","nl-ams","pl-waw","it-mil"]
  },
  "localZones": {
    "aws": "us-east-1-atl us-east-1-bos us-east-1-chi us-east-1-dfw us-east-1-iah us-east-1-mci us-east-1-mia us-east-1-msp us-east-1-nyc us-east-1-phl us-east-1-bue us-east-1-lim us-east-1-qro us-east-1-scl us-west-2-den us-west-2-hnl us-west-2-las us-west-2-lax us-west-2-pdx us-west-2-phx us-west-2-sea af-south-1-los ap-northeast-1-tpe ap-south-1-ccu ap-south-1-del ap-southeast-1-bkk ap-southeast-1-mnl ap-southeast-2-akl ap-southeast-2-per eu-central-1-ham eu-central-1-waw eu-north-1-cph eu-north-1-hel me-south-1-mct"
  },
  "aliases": {
    "aws": {"EU":"eu-west-1"}
  },
  "pairs": {
    "azure": {"australiacentral":"australiacentral2","australiacentral2":"australiacentral","australiaeast":"australiasoutheast","australiasoutheast":"australiaeast","brazilsouth":"southcentralus","brazilsoutheast":"brazilsouth","canadacentral":"canadaeast","canadaeast":"canadacentral","centralindia":"southindia","centralus":"eastus2","eastasia":"southeastasia","eastus":"westus","eastus2":"centralus","francecentral":"francesouth","francesouth":"francecentral","germanynorth":"germanywestcentral","germanywestcentral":"germanynorth","indiasouthcentral":"centralindia","japaneast":"japanwest","japanwest":"japaneast","koreacentral":"koreasouth","koreasouth":"koreacentral","northcentralus":"southcentralus","northeurope":"westeurope","norwayeast":"norwaywest","norwaywest":"norwayeast","southafricanorth":"southafricawest","southafricawest":"southafricanorth","southcentralus":"northcentralus","southindia":"centralindia","southeastasia":"eastasia","swedencentral":"swedensouth","switzerlandnorth":"switzerlandwest","switzerlandwest":"switzerlandnorth","uaecentral":"uaenorth","uaenorth":"uaecentral","uksouth":"ukwest","ukwest":"uksouth","westcentralus":"westus2","westeurope":"northeurope","westindia":"southindia","westus":"eastus","westus2":"westcentralus","westus3":"eastus","jioindiacentral":"jioindiawest","jioindiawest":"jioindiacentral","swedensouth":"swedencentral"}
  },
  "builtInLocations": {
    "github.com": "US|US",
    "ghe.com/eu": "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK|US",
    "ghe.com/au": "AU|US",
    "ghe.com/us": "US|US",
    "ghe.com/jp": "JP|US",
    "github-hosted": "?|US",
    "local": "?|?"
  },
  "countries": "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW",
  "countryNames": {
    "AD": "Andorra",
    "AE": "United Arab Emirates",
    "AF": "Afghanistan",
    "AG": "Antigua & Barbuda",
    "AI": "Anguilla",
    "AL": "Albania",
    "AM": "Armenia",
    "AO": "Angola",
    "AQ": "Antarctica",
    "AR": "Argentina",
    "AS": "American Samoa",
    "AT": "Austria",
    "AU": "Australia",
    "AW": "Aruba",
    "AX": "Åland Islands",
    "AZ": "Azerbaijan",
    "BA": "Bosnia & Herzegovina",
    "BB": "Barbados",
    "BD": "Bangladesh",
    "BE": "Belgium",
    "BF": "Burkina Faso",
    "BG": "Bulgaria",
    "BH": "Bahrain",
    "BI": "Burundi",
    "BJ": "Benin",
    "BL": "St. Barthélemy",
    "BM": "Bermuda",
    "BN": "Brunei",
    "BO": "Bolivia",
    "BQ": "Caribbean Netherlands",
    "BR": "Brazil",
    "BS": "Bahamas",
    "BT": "Bhutan",
    "BV": "Bouvet Island",
    "BW": "Botswana",
    "BY": "Belarus",
    "BZ": "Belize",
    "CA": "Canada",
    "CC": "Cocos (Keeling) Islands",
    "CD": "Congo - Kinshasa",
    "CF": "Central African Republic",
    "CG": "Congo - Brazzaville",
    "CH": "Switzerland",
    "CI": "Côte d’Ivoire",
    "CK": "Cook Islands",
    "CL": "Chile",
    "CM": "Cameroon",
    "CN": "China",
    "CO": "Colombia",
    "CR": "Costa Rica",
    "CU": "Cuba",
    "CV": "Cape Verde",
    "CW": "Curaçao",
    "CX": "Christmas Island",
    "CY": "Cyprus",
    "CZ": "Czechia",
    "DE": "Germany",
    "DJ": "Djibouti",
    "DK": "Denmark",
    "DM": "Dominica",
    "DO": "Dominican Republic",
    "DZ": "Algeria",
    "EC": "Ecuador",
    "EE": "Estonia",
    "EG": "Egypt",
    "EH": "Western Sahara",
    "ER": "Eritrea",
    "ES": "Spain",
    "ET": "Ethiopia",
    "FI": "Finland",
    "FJ": "Fiji",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "FO": "Faroe Islands",
    "FR": "France",
    "GA": "Gabon",
    "GB": "United Kingdom",
    "GD": "Grenada",
    "GE": "Georgia",
    "GF": "French Guiana",
    "GG": "Guernsey",
    "GH": "Ghana",
    "GI": "Gibraltar",
    "GL": "Greenland",
    "GM": "Gambia",
    "GN": "Guinea",
    "GP": "Guadeloupe",
    "GQ": "Equatorial Guinea",
    "GR": "Greece",
    "GS": "South Georgia & South Sandwich Islands",
    "GT": "Guatemala",
    "GU": "Guam",
    "GW": "Guinea-Bissau",
    "GY": "Guyana",
    "HK": "Hong Kong SAR China",
    "HM": "Heard & McDonald Islands",
    "HN": "Honduras",
    "HR": "Croatia",
    "HT": "Haiti",
    "HU": "Hungary",
    "ID": "Indonesia",
    "IE": "Ireland",
    "IL": "Israel",
    "IM": "Isle of Man",
    "IN": "India",
    "IO": "British Indian Ocean Territory",
    "IQ": "Iraq",
    "IR": "Iran",
    "IS": "Iceland",
    "IT": "Italy",
    "JE": "Jersey",
    "JM": "Jamaica",
    "JO": "Jordan",
    "JP": "Japan",
    "KE": "Kenya",
    "KG": "Kyrgyzstan",
    "KH": "Cambodia",
    "KI": "Kiribati",
    "KM": "Comoros",
    "KN": "St. Kitts & Nevis",
    "KP": "North Korea",
    "KR": "South Korea",
    "KW": "Kuwait",
    "KY": "Cayman Islands",
    "KZ": "Kazakhstan",
    "LA": "Laos",
    "LB": "Lebanon",
    "LC": "St. Lucia",
    "LI": "Liechtenstein",
    "LK": "Sri Lanka",
    "LR": "Liberia",
    "LS": "Lesotho",
    "LT": "Lithuania",
    "LU": "Luxembourg",
    "LV": "Latvia",
    "LY": "Libya",
    "MA": "Morocco",
    "MC": "Monaco",
    "MD": "Moldova",
    "ME": "Montenegro",
    "MF": "St. Martin",
    "MG": "Madagascar",
    "MH": "Marshall Islands",
    "MK": "North Macedonia",
    "ML": "Mali",
    "MM": "Myanmar (Burma)",
    "MN": "Mongolia",
    "MO": "Macao SAR China",
    "MP": "Northern Mariana Islands",
    "MQ": "Martinique",
    "MR": "Mauritania",
    "MS": "Montserrat",
    "MT": "Malta",
    "MU": "Mauritius",
    "MV": "Maldives",
    "MW": "Malawi",
    "MX": "Mexico",
    "MY": "Malaysia",
    "MZ": "Mozambique",
    "NA": "Namibia",
    "NC": "New Caledonia",
    "NE": "Niger",
    "NF": "Norfolk Island",
    "NG": "Nigeria",
    "NI": "Nicaragua",
    "NL": "Netherlands",
    "NO": "Norway",
    "NP": "Nepal",
    "NR": "Nauru",
    "NU": "Niue",
    "NZ": "New Zealand",
    "OM": "Oman",
    "PA": "Panama",
    "PE": "Peru",
    "PF": "French Polynesia",
    "PG": "Papua New Guinea",
    "PH": "Philippines",
    "PK": "Pakistan",
    "PL": "Poland",
    "PM": "St. Pierre & Miquelon",
    "PN": "Pitcairn Islands",
    "PR": "Puerto Rico",
    "PS": "Palestinian Territories",
    "PT": "Portugal",
    "PW": "Palau",
    "PY": "Paraguay",
    "QA": "Qatar",
    "RE": "Réunion",
    "RO": "Romania",
    "RS": "Serbia",
    "RU": "Russia",
    "RW": "Rwanda",
    "SA": "Saudi Arabia",
    "SB": "Solomon Islands",
    "SC": "Seychelles",
    "SD": "Sudan",
    "SE": "Sweden",
    "SG": "Singapore",
    "SH": "St. Helena",
    "SI": "Slovenia",
    "SJ": "Svalbard & Jan Mayen",
    "SK": "Slovakia",
    "SL": "Sierra Leone",
    "SM": "San Marino",
    "SN": "Senegal",
    "SO": "Somalia",
    "SR": "Suriname",
    "SS": "South Sudan",
    "ST": "São Tomé & Príncipe",
    "SV": "El Salvador",
    "SX": "Sint Maarten",
    "SY": "Syria",
    "SZ": "Eswatini",
    "TC": "Turks & Caicos Islands",
    "TD": "Chad",
    "TF": "French Southern Territories",
    "TG": "Togo",
    "TH": "Thailand",
    "TJ": "Tajikistan",
    "TK": "Tokelau",
    "TL": "Timor-Leste",
    "TM": "Turkmenistan",
    "TN": "Tunisia",
    "TO": "Tonga",
    "TR": "Türkiye",
    "TT": "Trinidad & Tobago",
    "TV": "Tuvalu",
    "TW": "Taiwan",
    "TZ": "Tanzania",
    "UA": "Ukraine",
    "UG": "Uganda",
    "UM": "U.S. Outlying Islands",
    "US": "United States",
    "UY": "Uruguay",
    "UZ": "Uzbekistan",
    "VA": "Vatican City",
    "VC": "St. Vincent & Grenadines",
    "VE": "Venezuela",
    "VG": "British Virgin Islands",
    "VI": "U.S. Virgin Islands",
    "VN": "Vietnam",
    "VU": "Vanuatu",
    "WF": "Wallis & Futuna",
    "WS": "Samoa",
    "YE": "Yemen",
    "YT": "Mayotte",
    "ZA": "South Africa",
    "ZM": "Zambia",
    "ZW": "Zimbabwe"
  },
  "subdivisions": {
    "AD": "02 03 04 05 06 07 08",
    "AE": "AJ AZ DU FU RK SH UQ",
    "AF": "BAL BAM BDG BDS BGL DAY FRA FYB GHA GHO HEL HER JOW KAB KAN KAP KDZ KHO KNR LAG LOG NAN NIM NUR PAN PAR PIA PKA SAM SAR TAK URU WAR ZAB",
    "AG": "03 04 05 06 07 08 10 11",
    "AL": "01 02 03 04 05 06 07 08 09 10 11 12",
    "AM": "AG AR AV ER GR KT LO SH SU TV VD",
    "AO": "BGO BGU BIE CAB CCU CNN CNO CUS HUA HUI LNO LSU LUA MAL MOX NAM UIG ZAI",
    "AR": "A B C D E F G H J K L M N P Q R S T U V W X Y Z",
    "AT": "1 2 3 4 5 6 7 8 9",
    "AU": "ACT NSW NT QLD SA TAS VIC WA",
    "AZ": "ABS AGA AGC AGM AGS AGU AST BA BAB BAL BAR BEY BIL CAB CAL CUL DAS FUZ GA GAD GOR GOY GYG HAC IMI ISM KAL KAN KUR LA LAC LAN LER MAS MI NA NEF NV NX OGU ORD QAB QAX QAZ QBA QBI QOB QUS SA SAB SAD SAH SAK SAL SAR SAT SBN SIY SKR SM SMI SMX SR SUS TAR TOV UCA XA XAC XCI XIZ XVD YAR YE YEV ZAN ZAQ ZAR",
    "BA": "BIH BRC SRP",
    "BB": "01 02 03 04 05 06 07 08 09 10 11",
    "BD": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 A B C D E F G H",
    "BE": "BRU VAN VBR VLG VLI VOV VWV WAL WBR WHT WLG WLX WNA",
    "BF": "01 02 03 04 05 06 07 08 09 10 11 12 13 BAL BAM BAN BAZ BGR BLG BLK COM GAN GNA GOU HOU IOB KAD KEN KMD KMP KOP KOS KOT KOW LER LOR MOU NAM NAO NAY NOU OUB OUD PAS PON SEN SIS SMT SNG SOM SOR TAP TUI YAG YAT ZIR ZON ZOU",
    "BG": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28",
    "BH": "13 14 15 17",
    "BI": "BB BL BM BR CA CI GI KI KR KY MA MU MW MY NG RM RT RY",
    "BJ": "AK AL AQ BO CO DO KO LI MO OU PL ZO",
    "BN": "BE BM TE TU",
    "BO": "B C H L N O P S T",
    "BQ": "BO SA SE",
    "BR": "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO",
    "BS": "AK BI BP BY CE CI CK CO CS EG EX FP GC HI HT IN LI MC MG MI NE NO NP NS RC RI SA SE SO SS SW WG",
    "BT": "11 12 13 14 15 21 22 23 24 31 32 33 34 41 42 43 44 45 GA TY",
    "BW": "CE CH FR GA GH JW KG KL KW LO NE NW SE SO SP ST",
    "BY": "BR HM HO HR MA MI VI",
    "BZ": "BZ CY CZL OW SC TOL",
    "CA": "AB BC MB NB NL NS NT NU ON PE QC SK YT",
    "CD": "BC BU EQ HK HL HU IT KC KE KG KL KN KS LO LU MA MN MO NK NU SA SK SU TA TO TU",
    "CF": "AC BB BGF BK HK HM HS KB KG LB MB MP NM OP SE UK VK",
    "CG": "11 12 13 14 15 16 2 5 7 8 9 BZV",
    "CH": "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
    "CI": "AB BS CM DN GD LC LG MG SM SV VB WR YM ZZ",
    "CL": "AI AN AP AR AT BI CO LI LL LR MA ML NB RM TA VS",
    "CM": "AD CE EN ES LT NO NW OU SU SW",
    "CN": "AH BJ CQ FJ GD GS GX GZ HA HB HE HI HL HN JL JS JX LN NM NX QH SC SD SH SN SX TJ XJ XZ YN ZJ",
    "CO": "AMA ANT ARA ATL BOL BOY CAL CAQ CAS CAU CES CHO COR CUN DC GUA GUV HUI LAG MAG MET NAR NSA PUT QUI RIS SAN SAP SUC TOL VAC VAU VID",
    "CR": "A C G H L P SJ",
    "CU": "01 03 04 05 06 07 08 09 10 11 12 13 14 15 16 99",
    "CV": "B BR BV CA CF CR MA MO PA PN PR RB RG RS S SD SF SL SM SO SS SV TA TS",
    "CY": "01 02 03 04 05 06",
    "CZ": "10 20 201 202 203 204 205 206 207 208 209 20A 20B 20C 31 311 312 313 314 315 316 317 32 321 322 323 324 325 326 327 41 411 412 413 42 421 422 423 424 425 426 427 51 511 512 513 514 52 521 522 523 524 525 53 531 532 533 534 63 631 632 633 634 635 64 641 642 643 644 645 646 647 71 711 712 713 714 715 72 721 722 723 724 80 801 802 803 804 805 806",
    "DE": "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH",
    "DJ": "AR AS DI DJ OB TA",
    "DK": "81 82 83 84 85",
    "DM": "02 03 04 05 06 07 08 09 10 11",
    "DO": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42",
    "DZ": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58",
    "EC": "A B C D E F G H I L M N O P R S SD SE T U W X Y Z",
    "EE": "130 141 142 171 184 191 198 205 214 245 247 251 255 272 283 284 291 293 296 303 305 317 321 338 353 37 39 424 430 431 432 441 442 446 45 478 480 486 50 503 511 514 52 528 557 56 567 586 60 615 618 622 624 638 64 651 653 661 663 668 68 689 698 708 71 712 714 719 726 732 735 74 784 79 792 793 796 803 809 81 824 834 84 855 87 890 897 899 901 903 907 917 919 928",
    "EG": "ALX ASN AST BA BH BNS C DK DT FYM GH GZ IS JS KB KFS KN LX MN MNF MT PTS SHG SHR SIN SUZ WAD",
    "ER": "AN DK DU GB MA SK",
    "ES": "A AB AL AN AR AS AV B BA BI BU C CA CB CC CE CL CM CN CO CR CS CT CU EX GA GC GI GR GU H HU IB J L LE LO LU M MA MC MD ML MU NA NC O OR P PM PO PV RI S SA SE SG SO SS T TE TF TO V VA VC VI Z ZA",
    "ET": "AA AF AM BE DD GA HA OR SI SN SO SW TI",
    "FI": "02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19",
    "FJ": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 C E N R W",
    "FM": "KSA PNI TRK YAP",
    "FR": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20R 21 22 23 24 25 26 27 28 29 2A 2B 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 69M 6AE 70 71 72 73 74 75C 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 ARA BFC BRE CP CVL GES HDF IDF NAQ NOR OCC PAC PDL",
    "GA": "1 2 3 4 5 6 7 8 9",
    "GB": "ABC ABD ABE AGB AGY AND ANN ANS BAS BBD BCP BDF BDG BEN BEX BFS BGE BGW BIR BKM BNE BNH BNS BOL BPL BRC BRD BRY BST BUR CAM CAY CBF CCG CGN CHE CHW CLD CLK CMA CMD CMN CON COV CRF CRY CWY DAL DBY DEN DER DEV DGY DNC DND DOR DRS DUD DUR EAL EAY EDH EDU ELN ELS ENF ENG ERW ERY ESS ESX FAL FIF FLN FMO GAT GLG GLS GRE GWN HAL HAM HAV HCK HEF HIL HLD HMF HNS HPL HRT HRW HRY IOS IOW ISL IVC KEC KEN KHL KIR KTT KWL LAN LBC LBH LCE LDS LEC LEW LIN LIV LND LUT MAN MDB MDW MEA MIK MLN MON MRT MRY MTY MUL NAY NBL NEL NET NFK NGM NIR NLK NLN NMD NNH NSM NTL NTT NTY NWM NWP NYK OLD ORK OXF PEM PKN PLY POR POW PTE RCC RCH RCT RDB RDG RFW RIC ROT RUT SAW SAY SCB SCT SFK SFT SGC SHF SHN SHR SKP SLF SLG SLK SND SOL SOM SOS SRY STE STG STH STN STS STT STY SWA SWD SWK TAM TFW THR TOB TOF TRF TWH VGL WAR WBK WDU WFT WGN WIL WKF WLL WLN WLS WLV WND WNH WNM WOK WOR WRL WRT WRX WSM WSX YOR ZET",
    "GD": "01 02 03 04 05 06 10",
    "GE": "AB AJ GU IM KA KK MM RL SJ SK SZ TB",
    "GH": "AA AF AH BE BO CP EP NE NP OT SV TV UE UW WN WP",
    "GL": "AV KU QE QT SM",
    "GM": "B L M N U W",
    "GN": "B BE BF BK C CO D DB DI DL DU F FA FO FR GA GU K KA KB KD KE KN KO KS L LA LE LO M MC MD ML MM N NZ PI SI TE TO YO",
    "GQ": "AN BN BS C CS DJ I KN LI WN",
    "GR": "69 A B C D E F G H I J K L M",
    "GT": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22",
    "GW": "BA BL BM BS CA GA L N OI QU S TO",
    "GY": "BA CU DE EB ES MA PM PT UD UT",
    "HN": "AT CH CL CM CP CR EP FM GD IB IN LE LP OC OL SB VA YO",
    "HR": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21",
    "HT": "AR CE GA ND NE NI NO OU SD SE",
    "HU": "BA BC BE BK BU BZ CS DE DU EG ER FE GS GY HB HE HV JN KE KM KV MI NK NO NY PE PS SD SF SH SK SN SO SS ST SZ TB TO VA VE VM ZA ZE",
    "ID": "AC BA BB BE BT GO JA JB JI JK JT JW KA KB KI KR KS KT KU LA MA ML MU NB NT NU PA PB PD PE PP PS PT RI SA SB SG SL SM SN SR SS ST SU YO",
    "IE": "C CE CN CO CW D DL G KE KK KY L LD LH LK LM LS M MH MN MO OY RN SO TA U WD WH WW WX",
    "IL": "D HA JM M TA Z",
    "IN": "AN AP AR AS BR CG CH DH DL GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD PB PY RJ SK TN TR TS UK UP WB",
    "IQ": "AN AR BA BB BG DA DI DQ KA KI KR MA MU NA NI QA SD SU WA",
    "IR": "00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30",
    "IS": "1 2 3 4 5 6 7 8 AKN AKU ARN ASA BLA BOG BOL DAB DAV EOM EYF FJD FJL FLA FLR GAR GOG GRN GRU GRY HAF HRG HRU HUG HUV HVA HVE ISA KAL KJO KOP LAN MOS MUL MYR NOR RGE RGY RHH RKN RKV SBT SDN SDV SEL SFA SHF SKF SKG SKO SKR SNF SOG SOL SSS STR STY SVG TAL THG TJO VEM VER VOP",
    "IT": "21 23 25 32 34 36 42 45 52 55 57 62 65 67 72 75 77 78 82 88 AG AL AN AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV",
    "JM": "01 02 03 04 05 06 07 08 09 10 11 12 13 14",
    "JO": "AJ AM AQ AT AZ BA IR JA KA MA MD MN",
    "JP": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47",
    "KE": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47",
    "KG": "B C GB GO J N O T Y",
    "KH": "1 10 11 12 13 14 15 16 17 18 19 2 20 21 22 23 24 25 3 4 5 6 7 8 9",
    "KI": "G L P",
    "KM": "A G M",
    "KN": "01 02 03 04 05 06 07 08 09 10 11 12 13 15 K N",
    "KP": "01 02 03 04 05 06 07 08 09 10 13 14 15",
    "KR": "11 26 27 28 29 30 31 41 42 43 44 45 46 47 48 49 50",
    "KW": "AH FA HA JA KU MU",
    "KZ": "10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79",
    "LA": "AT BK BL CH HO KH LM LP OU PH SL SV VI VT XA XE XI XS",
    "LB": "AK AS BA BH BI JA JL NA",
    "LC": "01 02 03 05 06 07 08 10 11 12",
    "LI": "01 02 03 04 05 06 07 08 09 10 11",
    "LK": "1 11 12 13 2 21 22 23 3 31 32 33 4 41 42 43 44 45 5 51 52 53 6 61 62 7 71 72 8 81 82 9 91 92",
    "LR": "BG BM CM GB GG GK GP LO MG MO MY NI RG RI SI",
    "LS": "A B C D E F G H J K",
    "LT": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 AL KL KU MR PN SA TA TE UT VL",
    "LU": "CA CL DI EC ES GR LU ME RD RM VD WI",
    "LV": "002 007 011 015 016 022 026 033 041 042 047 050 052 054 056 058 059 062 067 068 073 077 080 087 088 089 091 094 097 099 101 102 106 111 112 113 DGV JEL JUR LPX REZ RIX VEN",
    "LY": "BA BU DR GT JA JG JI JU KF MB MI MJ MQ NL NQ SB SR TB WA WD WS ZA",
    "MA": "01 02 03 04 05 06 07 08 09 10 11 AGD ASZ AZI BEM BER BES BOM BRR CAS CHE CHI CHT DRI ERR ESI ESM FAH FES FIG FQH GUE GUF HAJ HAO HOC IFR INE JDI JRA KEN KES KHE KHN KHO LAR MAR MDF MED MEK MID MOH MOU NAD NOU OUA OUJ OUZ RAB REH SAF SAL SEF SET SIB SIF SIK SIL SKH TAF TAI TAO TAR TAT TAZ TET TIN TIZ TNG TNT YUS ZAG",
    "MC": "CL CO FO GA JE LA MA MC MG MO MU PH SD SO SP SR VR",
    "MD": "AN BA BD BR BS CA CL CM CR CS CT CU DO DR DU ED FA FL GA GL HI IA LE NI OC OR RE RI SD SI SN SO ST SV TA TE UN",
    "ME": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25",
    "MG": "A D F M T U",
    "MH": "ALK ALL ARN AUR EBO ENI JAB JAL KIL KWA L LAE LIB LIK MAJ MAL MEJ MIL NMK NMU RON T UJA UTI WTH WTJ",
    "MK": "101 102 103 104 105 106 107 108 109 201 202 203 204 205 206 207 208 209 210 211 301 303 304 307 308 310 311 312 313 401 402 403 404 405 406 407 408 409 410 501 502 503 504 505 506 507 508 509 601 602 603 604 605 606 607 608 609 701 702 703 704 705 706 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817",
    "ML": "1 10 2 3 4 5 6 7 8 9 BKO",
    "MM": "01 02 03 04 05 06 07 11 12 13 14 15 16 17 18",
    "MN": "035 037 039 041 043 046 047 049 051 053 055 057 059 061 063 064 065 067 069 071 073 1",
    "MR": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15",
    "MT": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68",
    "MU": "AG BL CC FL GP MO PA PL PW RO RR SA",
    "MV": "00 01 02 03 04 05 07 08 12 13 14 17 20 23 24 25 26 27 28 29 MLE",
    "MW": "BA BL C CK CR CT DE DO KR KS LI LK MC MG MH MU MW MZ N NB NE NI NK NS NU PH RU S SA TH ZO",
    "MX": "AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON TAB TAM TLA VER YUC ZAC",
    "MY": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16",
    "MZ": "A B G I L MPM N P Q S T",
    "NA": "CA ER HA KA KE KH KU KW OD OH ON OS OT OW",
    "NE": "1 2 3 4 5 6 7 8",
    "NG": "AB AD AK AN BA BE BO BY CR DE EB ED EK EN FC GO IM JI KD KE KN KO KT KW LA NA NI OG ON OS OY PL RI SO TA YO ZA",
    "NI": "AN AS BO CA CI CO ES GR JI LE MD MN MS MT NS RI SJ",
    "NL": "DR FL FR GE GR LI NB NH OV UT ZE ZH",
    "NO": "03 11 15 18 30 34 38 42 46 50 54",
    "NP": "P1 P2 P3 P4 P5 P6 P7",
    "NR": "01 02 03 04 05 06 07 08 09 10 11 12 13 14",
    "NZ": "AUK BOP CAN CIT GIS HKB MBH MWT NSN NTL OTA STL TAS TKI WGN WKO WTC",
    "OM": "BJ BS BU DA MA MU SJ SS WU ZA ZU",
    "PA": "1 10 2 3 4 5 6 7 8 9 EM KY NB NT",
    "PE": "AMA ANC APU ARE AYA CAJ CAL CUS HUC HUV ICA JUN LAL LAM LIM LMA LOR MDD MOQ PAS PIU PUN SAM TAC TUM UCA",
    "PG": "CPK CPM EBR EHG EPW ESW GPK HLA JWK MBA MPL MPM MRL NCD NIK NPP NSB SAN SHM WBK WHM WPD",
    "PH": "00 01 02 03 05 06 07 08 09 10 11 12 13 14 15 40 41 ABR AGN AGS AKL ALB ANT APA AUR BAN BAS BEN BIL BOH BTG BTN BUK BUL CAG CAM CAN CAP CAS CAT CAV CEB COM DAO DAS DAV DIN DVO EAS GUI IFU ILI ILN ILS ISA KAL LAG LAN LAS LEY LUN MAD MAS MDC MDR MGN MGS MOU MSC MSR NCO NEC NER NSA NUE NUV PAM PAN PLW QUE QUI RIZ ROM SAR SCO SIG SLE SLU SOR SUK SUN SUR TAR TAW WSA ZAN ZAS ZMB ZSI",
    "PK": "BA GB IS JK KP PB SD",
    "PL": "02 04 06 08 10 12 14 16 18 20 22 24 26 28 30 32",
    "PS": "BTH DEB GZA HBN JEM JEN JRH KYS NBS NGZ QQA RBH RFH SLT TBS TKM",
    "PT": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 20 30",
    "PW": "002 004 010 050 100 150 212 214 218 222 224 226 227 228 350 370",
    "PY": "1 10 11 12 13 14 15 16 19 2 3 4 5 6 7 8 9 ASU",
    "QA": "DA KH MS RA SH US WA ZA",
    "RO": "AB AG AR B BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB SJ SM SV TL TM TR VL VN VS",
    "RS": "00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 KM VO",
    "RU": "AD AL ALT AMU ARK AST BA BEL BRY BU CE CHE CHU CU DA IN IRK IVA KAM KB KC KDA KEM KGD KGN KHA KHM KIR KK KL KLU KO KOS KR KRS KYA LEN LIP MAG ME MO MOS MOW MUR NEN NGR NIZ NVS OMS ORE ORL PER PNZ PRI PSK ROS RYA SA SAK SAM SAR SE SMO SPE STA SVE TA TAM TOM TUL TVE TY TYU UD ULY VGG VLA VLG VOR YAN YAR YEV ZAB",
    "RW": "01 02 03 04 05",
    "SA": "01 02 03 04 05 06 07 08 09 10 11 12 14",
    "SB": "CE CH CT GU IS MK ML RB TE WE",
    "SC": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27",
    "SD": "DC DE DN DS DW GD GK GZ KA KH KN KS NB NO NR NW RS SI",
    "SE": "AB AC BD C D E F G H I K M N O S T U W X Y Z",
    "SG": "01 02 03 04 05",
    "SH": "AC HL TA",
    "SI": "001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021 022 023 024 025 026 027 028 029 030 031 032 033 034 035 036 037 038 039 040 041 042 043 044 045 046 047 048 049 050 051 052 053 054 055 056 057 058 059 060 061 062 063 064 065 066 067 068 069 070 071 072 073 074 075 076 077 078 079 080 081 082 083 084 085 086 087 088 089 090 091 092 093 094 095 096 097 098 099 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213",
    "SK": "BC BL KI NI PV TA TC ZI",
    "SL": "E N NW S W",
    "SM": "01 02 03 04 05 06 07 08 09",
    "SN": "DB DK FK KA KD KE KL LG MT SE SL TC TH ZG",
    "SO": "AW BK BN BR BY GA GE HI JD JH MU NU SA SD SH SO TO WO",
    "SR": "BR CM CR MA NI PM PR SA SI WA",
    "SS": "BN BW EC EE EW JG LK NU UY WR",
    "ST": "01 02 03 04 05 06 P",
    "SV": "AH CA CH CU LI MO PA SA SM SO SS SV UN US",
    "SY": "DI DR DY HA HI HL HM ID LA QU RA RD SU TA",
    "SZ": "HH LU MA SH",
    "TD": "BA BG BO CB EE EO GR HL KA LC LO LR MA MC ME MO ND OD SA SI TA TI WF",
    "TG": "C K M P S",
    "TH": "10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 70 71 72 73 74 75 76 77 80 81 82 83 84 85 86 90 91 92 93 94 95 96 S",
    "TJ": "DU GB KT RA SU",
    "TL": "AL AN BA BO CO DI ER LA LI MF MT OE VI",
    "TM": "A B D L M S",
    "TN": "11 12 13 14 21 22 23 31 32 33 34 41 42 43 51 52 53 61 71 72 73 81 82 83",
    "TO": "01 02 03 04 05",
    "TR": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81",
    "TT": "ARI CHA CTT DMN MRC PED POS PRT PTF SFO SGE SIP SJL TOB TUP",
    "TV": "FUN NIT NKF NKL NMA NMG NUI VAI",
    "TW": "CHA CYI CYQ HSQ HSZ HUA ILA KEE KHH KIN LIE MIA NAN NWT PEN PIF TAO TNN TPE TTT TXG YUN",
    "TZ": "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
    "UA": "05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77",
    "UG": "101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 C E N W",
    "UM": "67 71 76 79 81 84 86 89 95",
    "US": "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY",
    "UY": "AR CA CL CO DU FD FS LA MA MO PA RN RO RV SA SJ SO TA TT",
    "UZ": "AN BU FA JI NG NW QA QR SA SI SU TK TO XO",
    "VC": "01 02 03 04 05 06",
    "VE": "A B C D E F G H I J K L M N O P R S T U V W X Y Z",
    "VN": "01 02 03 04 05 06 07 09 13 14 18 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 39 40 41 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 61 63 66 67 68 69 70 71 72 73 CT DN HN HP SG",
    "VU": "MAP PAM SAM SEE TAE TOB",
    "WF": "AL SG UV",
    "WS": "AA AL AT FA GE GI PA SA TU VF VS",
    "YE": "AB AD AM BA DA DH HD HJ HU IB JA LA MA MR MW RA SA SD SH SN SU TA",
    "ZA": "EC FS GP KZN LP MP NC NW WC",
    "ZM": "01 02 03 04 05 06 07 08 09 10",
    "ZW": "BU HA MA MC ME MI MN MS MV MW"
  },
  "countriesOfTheirOwn": {
    "US-AS": "AS",
    "NL-AW": "AW",
    "FI-01": "AX",
    "FI-AX": "AX",
    "FR-BL": "BL",
    "NL-BQ": "BQ",
    "NL-BQ1": "BQ",
    "NL-BQ2": "BQ",
    "NL-BQ3": "BQ",
    "NL-CW": "CW",
    "MA-12": "EH",
    "MA-AOU": "EH",
    "MA-BOD": "EH",
    "MA-LAA": "EH",
    "MA-OUD": "EH",
    "DK-FO": "FO",
    "FR-973": "GF",
    "FR-GF": "GF",
    "GB-GG": "GG",
    "GB-GI": "GI",
    "DK-GL": "GL",
    "FR-971": "GP",
    "FR-GP": "GP",
    "US-GU": "GU",
    "CN-HK": "HK",
    "GB-IM": "IM",
    "GB-JE": "JE",
    "FR-MF": "MF",
    "CN-MO": "MO",
    "US-MP": "MP",
    "FR-972": "MQ",
    "FR-MQ": "MQ",
    "FR-NC": "NC",
    "FR-PF": "PF",
    "FR-PM": "PM",
    "US-PR": "PR",
    "FR-974": "RE",
    "FR-RE": "RE",
    "NO-21": "SJ",
    "NO-22": "SJ",
    "NO-SJ": "SJ",
    "NL-SX": "SX",
    "FR-TF": "TF",
    "CN-TW": "TW",
    "US-UM": "UM",
    "US-VI": "VI",
    "FR-WF": "WF",
    "FR-976": "YT",
    "FR-YT": "YT"
  },
  "groups": {
    "EU": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    "EEA": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    "EFTA": "CH IS LI NO",
    "EEA+CH": "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    "GDPR-ADEQUATE-FULL": "AD AR BR CH FO GB GG IL IM JE NZ UY",
    "GDPR-ADEQUATE-CONDITIONAL": "CA JP KR US",
    "UK-GDPR-ADEQUATE-FULL": "AD AR AT BE BG CH CY CZ DE DK EE ES FI FO FR GG GI GR HR HU IE IL IM IS IT JE KR LI LT LU LV MT NL NO NZ PL PT RO SE SI SK UY",
    "UK-GDPR-ADEQUATE-CONDITIONAL": "CA JP US",
    "CH-FADP-ADEQUATE": "AD AR AT BE BG CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IL IM IS IT JE LI LT LU LV MC MT NL NO NZ PL PT RO SE SI SK UY",
    "KR-PIPA-EQUIVALENT": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    "JP-APPI-EQUIVALENT": "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    "BR-LGPD-ADEQUATE": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    "GLOBAL-CBPR-MEMBERS": "AU CA JP KR MX PH SG TW US",
    "US-DOJ-COUNTRIES-OF-CONCERN": "CN CU HK IR KP MO RU VE",
    "US-AND-TERRITORIES": "AS GU MP PR UM US VI",
    "CJIS-APB": "AS CA GU MP PR UM US VI"
  },
  "groupEnds": {
    "GDPR-ADEQUATE-FULL": {"GB":"2031-12-27"}
  },
  "consents": "consent explicit-consent specific-consent",
  "regimes": [
    {"id":"eu-gdpr","name":"EU GDPR Chapter V","law":"Regulation (EU) 2016/679 Art. 44-49","confidence":"high","jurisdiction":"@EEA AX GF GP MF MQ RE YT","categories":["personal"],"restrictions":[{"outside":"@EEA @GDPR-ADEQUATE-FULL","operations":["process","store"],"safeguards":[{"id":"scc","article":"46(2)(c)","places":"*"},{"id":"bcr","article":"47","places":"*"},{"id":"dpf-certified","article":"45","places":"US"},{"id":"pipeda-recipient","article":"45","places":"CA"},{"id":"appi-business-operator","article":"45","places":"JP"},{"id":"pipa-controller","article":"45","places":"KR"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"uk-gdpr","name":"UK GDPR Chapter V","law":"UK GDPR Art. 44A-49 as amended by the Data (Use and Access) Act 2025; DPA 2018 Sch. 21","confidence":"high","jurisdiction":"GB","categories":["personal"],"restrictions":[{"outside":"GB @UK-GDPR-ADEQUATE-FULL","operations":["process","store"],"safeguards":[{"id":"idta","places":"*"},{"id":"scc-uk-addendum","places":"*"},{"id":"bcr","places":"*"},{"id":"dpf-uk-extension","places":"US"},{"id":"pipeda-recipient","places":"CA"},{"id":"appi-business-operator","places":"JP"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ch-fadp","name":"Swiss FADP","law":"FADP (revDSG) Art. 16-18, DPO Annex 1","confidence":"high","jurisdiction":"CH","categories":["personal"],"restrictions":[{"outside":"CH @CH-FADP-ADEQUATE","operations":["process","store"],"safeguards":[{"id":"scc","places":"*"},{"id":"bcr","places":"*"},{"id":"swiss-us-dpf","places":"US"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"us-ca-ccpa","name":"California CCPA/CPRA","law":"Cal. Civ. Code 1798.100(d), 1798.140(ag), 1798.185; 11 CCR 7051","confidence":"medium","jurisdiction":"US-CA","categories":["personal"],"restrictions":[],"attestations":[{"anyOf":["service-provider-contract"],"at":"processors","operations":["process","store"]},{"anyOf":["purpose"],"at":"everywhere","operations":["process"]},{"anyOf":["opt-out-filter"],"at":"everywhere","operations":["process"]}],"copies":[],"cautions":[]},
    {"id":"us-state-privacy","name":"Other US state comprehensive privacy laws (19)","law":"the comprehensive privacy acts of US-VA, US-CO, US-CT, US-UT, US-TX, US-FL, US-OR, US-MT, US-DE, US-IA, US-NE, US-NH, US-NJ, US-TN, US-MN, US-MD, US-IN, US-KY, US-RI","confidence":"medium","jurisdiction":"US","categories":["personal"],"restrictions":[],"attestations":[{"anyOf":["processor-contract"],"at":"processors","operations":["process","store"]},{"anyOf":["dpia"],"at":"everywhere","operations":["process"],"categories":["biometric","health","human-omic","precise-geolocation"]}],"copies":[],"cautions":[]},
    {"id":"us-hipaa","name":"HIPAA","law":"45 CFR 164.308(b), 164.502(e), 164.504(e); HHS cloud guidance Q on offshore","confidence":"high","jurisdiction":"US AS GU MP PR UM VI","categories":["phi"],"restrictions":[],"attestations":[{"anyOf":["baa"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[{"outside":"US","says":"the risk analysis must take the country into account, and contracts with Medicaid or Medicare may forbid it"}]},
    {"id":"us-tx-sb1188","name":"Texas SB 1188 electronic health records","law":"Tex. Health & Safety Code ch. 183","confidence":"high","jurisdiction":"US-TX","categories":["ehr"],"restrictions":[{"outside":"@US-AND-TERRITORIES","operations":["process","store"]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"us-fl-ehr","name":"Florida electronic health records","law":"Fla. Stat. 408.051(3)","confidence":"medium","jurisdiction":"US-FL","categories":["ehr"],"restrictions":[{"outside":"@US-AND-TERRITORIES CA","operations":["store"]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"us-medicaid-offshore","name":"State Medicaid offshore bans","law":"state contract rules (AZ, AK, OH, WI ban; others limit)","confidence":"medium","jurisdiction":"US-AZ US-AK US-OH US-WI","categories":["medicaid"],"restrictions":[{"outside":"US","operations":["process","store"]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"us-doj-bulk","name":"DOJ bulk sensitive data rule","law":"28 CFR Part 202 (EO 14117), 90 FR 1636","confidence":"high","jurisdiction":"US AS GU MP PR UM VI","categories":["human-genomic","human-omic","biometric","precise-geolocation","health","financial","covered-identifiers","us-government-related"],"restrictions":[{"inside":"@US-DOJ-COUNTRIES-OF-CONCERN","operations":["process","store"],"thresholds":{"human-genomic":100,"human-omic":1000,"biometric":1000,"precise-geolocation":1000,"health":10000,"financial":10000,"covered-identifiers":100000,"us-government-related":0}}],"attestations":[],"copies":[],"cautions":[],"derivedToo":true},
    {"id":"us-pci-dss","name":"PCI DSS","law":"PCI DSS v4.0.1 Req. 3, 12.8","confidence":"medium","jurisdiction":"*","categories":["cardholder"],"restrictions":[],"attestations":[{"anyOf":["pci-aoc"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"us-glba","name":"GLBA Safeguards Rule","law":"16 CFR 314.4(f)","confidence":"medium","jurisdiction":"US AS GU MP PR UM VI","categories":["customer-financial"],"restrictions":[],"attestations":[{"anyOf":["service-provider-contract"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"us-fedramp","name":"FedRAMP / DoD SRG","law":"FedRAMP baselines; DoD CC SRG 5.2.1 (location)","confidence":"medium","jurisdiction":"US AS GU MP PR UM VI","categories":["federal"],"restrictions":[{"outside":"@US-AND-TERRITORIES","operations":["process","store"],"at":"processors"}],"attestations":[{"anyOf":["fedramp-low","fedramp-moderate","fedramp-high"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"us-itar","name":"ITAR / EAR technical data","law":"22 CFR 120.50, 120.54(a)(5); 15 CFR 734.18(a)(5)","confidence":"high","jurisdiction":"US AS GU MP PR UM VI","categories":["itar-technical-data","ear-controlled"],"restrictions":[{"outside":"US","operations":["process"]},{"outside":"US","operations":["store"],"safeguards":[{"id":"e2e-encrypted-fips140","article":"22 CFR 120.54(a)(5)","places":"*","except":"AF BY CD CF CN CU CY ER ET HK HT IQ IR KH KP LB LY MM MO NI RU SD SO SS SY VE ZW"}]}],"attestations":[{"anyOf":["us-person"],"at":"everywhere","operations":["process"]}],"copies":[],"cautions":[]},
    {"id":"us-cjis","name":"FBI CJIS Security Policy","law":"CJISSECPOL 5.10.1.4 cloud computing","confidence":"high","jurisdiction":"US AS GU MP PR UM VI","categories":["cji"],"restrictions":[{"outside":"@CJIS-APB","operations":["store"],"at":"processors"}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"us-irs1075","name":"IRS Publication 1075","law":"Pub. 1075 (2.C.7 / 3.3.1), IRC 6103(p)(4)","confidence":"medium","jurisdiction":"US AS GU MP PR UM VI","categories":["fti"],"restrictions":[{"outside":"@US-AND-TERRITORIES","operations":["process","store"]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ca-pipeda","name":"Canada PIPEDA","law":"PIPEDA Sch. 1 cl. 4.1.3","confidence":"medium","jurisdiction":"CA","categories":["personal"],"restrictions":[],"attestations":[{"anyOf":["processor-contract"],"at":"processors","operations":["process","store"]},{"anyOf":["notice"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"ca-qc-law25","name":"Quebec Law 25","law":"Act respecting the protection of personal information in the private sector s. 17 (and 3.3, 8)","confidence":"high","jurisdiction":"CA-QC","categories":["personal"],"restrictions":[{"outside":"CA-QC","operations":["process","store"],"safeguards":[{"id":"pia-quebec","article":"s.17","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ca-bc-foippa","name":"British Columbia FOIPPA","law":"FOIPPA s. 33.1 and Disclosure Outside Canada Regulation (after Bill 22, Nov 2021)","confidence":"medium","jurisdiction":"CA-BC","categories":["public-body-personal"],"restrictions":[{"outside":"CA","operations":["process","store"],"safeguards":[{"id":"pia-bc","places":"*"}]}],"attestations":[],"copies":[],"cautions":[{"outside":"CA","says":"it is disclosed outside Canada"}]},
    {"id":"ca-ns-piidpa","name":"Nova Scotia PIIDPA","law":"PIIDPA s. 5","confidence":"medium","jurisdiction":"CA-NS","categories":["public-body-personal"],"restrictions":[{"outside":"CA","operations":["process","store"],"safeguards":[{"id":"head-of-public-body-approval","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ca-nb-phipaa","name":"New Brunswick PHIPAA","law":"PHIPAA","confidence":"low","jurisdiction":"CA-NB","categories":["phi"],"restrictions":[{"outside":"CA","operations":["process","store"]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ru-152fz","name":"Russia personal data localisation","law":"152-FZ Art. 18(5) as amended by 23-FZ of 28.02.2025 (orig. 242-FZ)","confidence":"high","jurisdiction":"RU","categories":["personal"],"restrictions":[{"outside":"RU","operations":["store"],"atRest":true},{"outside":"RU","operations":["process","store"],"safeguards":[{"id":"roskomnadzor-notification","article":"Art. 12","places":"*"}]}],"attestations":[],"copies":[],"cautions":[{"outside":"RU","says":"how much of this the law allows once the first database is in Russia is disputed"}]},
    {"id":"cn-pipl","name":"China PIPL/CSL/DSL","law":"PIPL Art. 38-40; CSL Art. 37; DSL Art. 31; CAC Provisions of 22 March 2024","confidence":"high","jurisdiction":"CN","categories":["personal","important-data"],"restrictions":[{"outside":"CN","operations":["process","store"],"safeguards":[{"id":"cac-security-assessment","places":"*"},{"id":"cn-standard-contract-filed","places":"*","below":{"personal":1000000,"biometric":10000,"financial":10000,"health":10000,"human-omic":10000,"precise-geolocation":10000,"important-data":0}},{"id":"cn-pip-certification","places":"*","below":{"personal":1000000,"biometric":10000,"financial":10000,"health":10000,"human-omic":10000,"precise-geolocation":10000,"important-data":0}},{"id":"cac-exemption","places":"*","below":{"personal":100000,"biometric":0,"financial":0,"health":0,"human-omic":0,"precise-geolocation":0,"important-data":0}}]}],"attestations":[],"copies":[{"places":"CN","categories":["important-data"]}],"cautions":[]},
    {"id":"in-rbi-payments","name":"India RBI payment data","law":"RBI/2017-18/153 of 6 April 2018 + FAQ 26 June 2019","confidence":"high","jurisdiction":"IN","categories":["payment"],"restrictions":[{"outside":"IN","operations":["store"]},{"outside":"IN","operations":["process"],"minutes":1440}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"in-dpdp","name":"India DPDP Act","law":"DPDP Act 2023 s. 16; Rules 2025","confidence":"medium","jurisdiction":"IN","categories":["personal"],"restrictions":[],"attestations":[],"copies":[],"cautions":[]},
    {"id":"id-gr71","name":"Indonesia GR 71/2019 + PDP Law","law":"GR 71/2019 Art. 20-21; Law 27/2022 Art. 56","confidence":"high","jurisdiction":"ID","categories":["public-sector","personal"],"restrictions":[{"outside":"ID","operations":["process","store"],"categories":["public-sector"]},{"outside":"ID","operations":["process","store"],"categories":["personal"],"safeguards":[{"id":"binding-instrument","article":"56(3)","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"vn-decree53","name":"Vietnam Cybersecurity Law localisation","law":"Law 24/2018 Art. 26(3); Decree 53/2022 Art. 26-27","confidence":"high","jurisdiction":"VN","categories":["service-user-personal","user-generated","relationships"],"restrictions":[],"attestations":[],"copies":[{"places":"VN","categories":["service-user-personal","user-generated","relationships"]}],"cautions":[]},
    {"id":"vn-pdpl","name":"Vietnam Personal Data Protection Law","law":"Law 91/2025/QH15 (in force 2026-01-01), Decree 356/2025","confidence":"medium","jurisdiction":"VN","categories":["personal"],"restrictions":[{"outside":"VN","operations":["process","store"],"safeguards":[{"id":"vn-transfer-impact-dossier","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"sa-pdpl","name":"Saudi PDPL","law":"PDPL Art. 29; Transfer Regulation (1 Sept 2024)","confidence":"high","jurisdiction":"SA","categories":["personal"],"restrictions":[{"outside":"SA","operations":["process","store"],"safeguards":[{"id":"sa-scc","places":"*"},{"id":"sa-bcr","places":"*"},{"id":"sa-accreditation-certificate","places":"*"}]}],"attestations":[{"anyOf":["sa-risk-assessment"],"at":"everywhere","operations":["process","store"],"outside":"SA"}],"copies":[],"cautions":[]},
    {"id":"kz-pdl","name":"Kazakhstan personal data law","law":"Law 94-V of 2013 Art. 12(2) (since 2016-01-01)","confidence":"high","jurisdiction":"KZ","categories":["personal"],"restrictions":[],"attestations":[],"copies":[{"places":"KZ","categories":["personal"]}],"cautions":[]},
    {"id":"tr-kvkk","name":"Turkey KVKK","law":"Law 6698 Art. 9 as amended by Law 7499 (1 June 2024)","confidence":"medium","jurisdiction":"TR","categories":["personal"],"restrictions":[{"outside":"TR","operations":["process","store"],"safeguards":[{"id":"tr-standard-contract-notified","places":"*"},{"id":"tr-bcr","places":"*"},{"id":"tr-authority-approved-undertaking","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ng-ndpa","name":"Nigeria NDPA + NITDA local content","law":"NDPA 2023 s. 41-43; GAID 2025 Art. 45, Sch. 5; NITDA Guidelines for Nigerian Content","confidence":"high","jurisdiction":"NG","categories":["personal","sovereign-data","bvn"],"restrictions":[{"outside":"NG","operations":["process","store"],"categories":["sovereign-data","bvn"]},{"outside":"NG","operations":["process","store"],"categories":["personal"],"safeguards":[{"id":"scc","places":"*"},{"id":"bcr","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ae-health","name":"UAE health data law","law":"Federal Law 2/2019 Art. 13; Ministerial Resolution 51/2021 (exceptions)","confidence":"high","jurisdiction":"AE","categories":["health"],"restrictions":[{"outside":"AE","operations":["process","store"],"safeguards":[{"id":"ae-res51-exception","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ae-pdpl","name":"UAE PDPL","law":"Federal Decree-Law 45/2021 Art. 22-23","confidence":"low","jurisdiction":"AE","categories":["personal"],"restrictions":[{"outside":"AE","operations":["process","store"],"safeguards":[{"id":"contract","places":"*"}]}],"attestations":[],"copies":[],"cautions":[{"outside":"AE","says":"the executive regulations, which would say what a contract must contain, are pending"}]},
    {"id":"au-mhr","name":"Australia My Health Records","law":"My Health Records Act 2012 s. 77","confidence":"medium","jurisdiction":"AU","categories":["my-health-record"],"restrictions":[{"outside":"AU","operations":["process","store"]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"au-privacy","name":"Australia Privacy Act","law":"Privacy Act 1988 APP 8, s. 16C","confidence":"medium","jurisdiction":"AU","categories":["personal"],"restrictions":[],"attestations":[{"anyOf":["processor-contract"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"nz-privacy","name":"New Zealand Privacy Act","law":"Privacy Act 2020 IPP 12","confidence":"medium","jurisdiction":"NZ","categories":["personal"],"restrictions":[],"attestations":[],"copies":[],"cautions":[]},
    {"id":"de-ao146","name":"Germany tax records","law":"AO 146(2), (2a), (2b)","confidence":"high","jurisdiction":"DE","categories":["tax-records"],"restrictions":[{"outside":"@EU","operations":["store"],"safeguards":[{"id":"de-ao146-2b-approval","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"de-sgbx80","name":"Germany social data","law":"SGB X 80(2); SGB I 35(7)","confidence":"high","jurisdiction":"DE","categories":["social-data"],"restrictions":[{"outside":"@EEA CH @GDPR-ADEQUATE-FULL","operations":["process","store"],"safeguards":[{"id":"dpf-certified","places":"US"}],"at":"processors"}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"de-sgbv393","name":"Germany health/social data in cloud","law":"SGB V 393 (since 2024-07-01)","confidence":"high","jurisdiction":"DE","categories":["health","social-data"],"restrictions":[{"outside":"@EEA CH","operations":["process","store"],"at":"processors"}],"attestations":[{"anyOf":["c5-type2"],"at":"processors","operations":["process","store"]},{"anyOf":["german-establishment"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"fr-hds","name":"France HDS v2","law":"Code de la santé publique L.1111-8; arrêté of 26 April 2024 (JO 16 May 2024)","confidence":"high","jurisdiction":"FR GF GP MF MQ RE YT","categories":["health"],"restrictions":[{"outside":"@EEA","operations":["process","store"],"at":"processors"}],"attestations":[{"anyOf":["hds-certified"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"fr-secnumcloud","name":"France SecNumCloud","law":"ANSSI SecNumCloud 3.2; Loi SREN 2024 art. 31 (state sensitive data)","confidence":"medium","jurisdiction":"FR GF GP MF MQ RE YT","categories":["state-sensitive"],"restrictions":[{"outside":"@EU","operations":["process","store"],"at":"processors"},{"outside":"@EU","operations":["process","store"],"of":"operators","at":"processors"}],"attestations":[{"anyOf":["secnumcloud-qualified"],"at":"processors","operations":["process","store"]}],"copies":[],"cautions":[]},
    {"id":"kr-pipa","name":"Korea PIPA","law":"PIPA Art. 28-8","confidence":"high","jurisdiction":"KR","categories":["personal"],"restrictions":[{"outside":"KR @KR-PIPA-EQUIVALENT","operations":["process","store"],"safeguards":[{"id":"isms-p-certification","places":"*"},{"id":"notice-outsourcing","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"jp-appi","name":"Japan APPI","law":"APPI Art. 28 (and 27(5) entrustment)","confidence":"medium","jurisdiction":"JP","categories":["personal"],"restrictions":[{"outside":"JP @JP-APPI-EQUIVALENT","operations":["process","store"],"safeguards":[{"id":"contract-equivalent-measures","places":"*"},{"id":"cbpr-certified","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"sg-pdpa","name":"Singapore PDPA","law":"PDPA s. 26; PDP Regulations 2021 Part 3","confidence":"medium","jurisdiction":"SG","categories":["personal"],"restrictions":[{"outside":"SG","operations":["process","store"],"safeguards":[{"id":"contract","places":"*"},{"id":"bcr","places":"*"},{"id":"cbpr-certified","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"br-lgpd","name":"Brazil LGPD","law":"LGPD Art. 33; Resolution CD/ANPD 19/2024 (SCC), 32/2026 (EU adequacy)","confidence":"high","jurisdiction":"BR","categories":["personal"],"restrictions":[{"outside":"BR @BR-LGPD-ADEQUATE","operations":["process","store"],"safeguards":[{"id":"anpd-scc","places":"*"},{"id":"bcr","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"ar-pdpl","name":"Argentina PDPL","law":"Law 25.326 Art. 12; Disposition 60-E/2016","confidence":"medium","jurisdiction":"AR","categories":["personal"],"restrictions":[{"outside":"AR @EEA @GDPR-ADEQUATE-FULL","operations":["process","store"],"safeguards":[{"id":"ar-model-clauses","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"za-popia","name":"South Africa POPIA","law":"POPIA s. 72","confidence":"medium","jurisdiction":"ZA","categories":["personal"],"restrictions":[{"outside":"ZA","operations":["process","store"],"safeguards":[{"id":"agreement","places":"*"},{"id":"bcr","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"il-transfer","name":"Israel transfer regulations","law":"Privacy Protection (Transfer of Data Abroad) Regulations 2001","confidence":"medium","jurisdiction":"IL","categories":["personal"],"restrictions":[{"outside":"IL @EEA @GDPR-ADEQUATE-FULL","operations":["process","store"],"safeguards":[{"id":"agreement","places":"*"}]}],"attestations":[],"copies":[],"cautions":[]},
    {"id":"eu-ehds","name":"European Health Data Space localisation option","law":"EHDS Regulation (EU) 2025/327 Art. 86 (storage of EHR data by Member State option, applies from 2029/2031)","confidence":"low","jurisdiction":"@EEA","categories":["health"],"from":"2029-03-26","restrictions":[],"attestations":[],"copies":[],"cautions":[]}
  ],
  "egress": {
    "aws": {"internet":[{"upToGB":10000,"micros":90000},{"upToGB":50000,"micros":85000},{"upToGB":150000,"micros":70000},{"upToGB":null,"micros":50000}],"betweenRegions":20000},
    "azure": {"internet":[{"upToGB":10000,"micros":87000},{"upToGB":50000,"micros":83000},{"upToGB":150000,"micros":70000},{"upToGB":null,"micros":50000}],"betweenRegions":20000},
    "gcp": {"internet":[{"upToGB":1000,"micros":120000},{"upToGB":10000,"micros":110000},{"upToGB":null,"micros":80000}],"betweenRegions":20000},
    "oracle": {"internet":[{"upToGB":null,"micros":8500}],"betweenRegions":8500}
  }
}`);


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const isPlace = (text) => PLACE.test(text);
/** `outer` contains `inner`: the same place, or the country of that subdivision. */
const contains = (outer, inner) => outer === inner || inner.startsWith(`${outer}-`);
/** One of the two contains the other. */
const overlaps = (a, b) => contains(a, b) || contains(b, a);


/***/ })

};
