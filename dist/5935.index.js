export const id = 5935;
export const ids = [5935];
export const modules = {

/***/ 75935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./domain/outcome/document.js
var outcome_document = __webpack_require__(56936);
// EXTERNAL MODULE: ./domain/outcome/finding.js
var finding = __webpack_require__(88252);
// EXTERNAL MODULE: ./domain/outcome/labelled.js
var labelled = __webpack_require__(23898);
// EXTERNAL MODULE: ./domain/policy/choice.js
var choice = __webpack_require__(36066);
// EXTERNAL MODULE: ./domain/policy/surfaces.js + 1 modules
var surfaces = __webpack_require__(55408);
// EXTERNAL MODULE: ./commands/meant.js
var meant = __webpack_require__(84147);
// EXTERNAL MODULE: ./commands/plan/deciding.js + 1 modules
var deciding = __webpack_require__(82362);
// EXTERNAL MODULE: ./commands/plan/document.js
var plan_document = __webpack_require__(59369);
// EXTERNAL MODULE: ./commands/plan/named.js
var named = __webpack_require__(80467);
// EXTERNAL MODULE: ./commands/plan/preferred.js
var preferred = __webpack_require__(90087);
// EXTERNAL MODULE: ./commands/plan/report.js + 7 modules
var report = __webpack_require__(35634);
// EXTERNAL MODULE: ./commands/plan/summary.js
var summary = __webpack_require__(54638);
// EXTERNAL MODULE: ./commands/plan/words.js
var words = __webpack_require__(80779);
// EXTERNAL MODULE: ./commands/trusted-policy.js
var trusted_policy = __webpack_require__(30474);
// EXTERNAL MODULE: ./domain/places/built-in-locations.js
var built_in_locations = __webpack_require__(42886);
// EXTERNAL MODULE: ./domain/places/catalogue.js
var catalogue = __webpack_require__(16906);
// EXTERNAL MODULE: ./domain/own.js
var own = __webpack_require__(89450);
// EXTERNAL MODULE: ./domain/places/data/catalogue.js
var data_catalogue = __webpack_require__(2257);
;// CONCATENATED MODULE: ./domain/places/data/provenance.js
const PROVENANCE_DATA = {
    "regions": {
        "aws": { "af-south-1": "Africa (Cape Town)|region|high|botocore aws-sdk-core", "ap-east-1": "Asia Pacific (Hong Kong)|region|high|botocore aws-sdk-core", "ap-east-2": "Asia Pacific (Taipei)|region|high|botocore aws-sdk-core", "ap-northeast-1": "Asia Pacific (Tokyo)|region|high|botocore aws-sdk-core", "ap-northeast-2": "Asia Pacific (Seoul)|region|high|botocore aws-sdk-core", "ap-northeast-3": "Asia Pacific (Osaka)|region|high|botocore aws-sdk-core", "ap-south-1": "Asia Pacific (Mumbai)|region|high|botocore aws-sdk-core", "ap-south-2": "Asia Pacific (Hyderabad)|region|high|botocore aws-sdk-core", "ap-southeast-1": "Asia Pacific (Singapore)|region|high|botocore aws-sdk-core", "ap-southeast-2": "Asia Pacific (Sydney)|region|high|botocore aws-sdk-core", "ap-southeast-3": "Asia Pacific (Jakarta)|region|high|botocore aws-sdk-core", "ap-southeast-4": "Asia Pacific (Melbourne)|region|high|botocore aws-sdk-core", "ap-southeast-5": "Asia Pacific (Malaysia)|region|high|botocore aws-sdk-core", "ap-southeast-6": "Asia Pacific (New Zealand)|region|high|botocore aws-sdk-core memory", "ap-southeast-7": "Asia Pacific (Thailand)|region|high|botocore aws-sdk-core", "aws-global": "aws global region|global|high|botocore aws-sdk-core", "ca-central-1": "Canada (Central)|region|high|botocore aws-sdk-core mariadb-docs", "ca-west-1": "Canada West (Calgary)|region|high|botocore aws-sdk-core", "eu-central-1": "Europe (Frankfurt)|region|high|botocore aws-sdk-core", "eu-central-2": "Europe (Zurich)|region|high|botocore aws-sdk-core", "eu-north-1": "Europe (Stockholm)|region|high|botocore aws-sdk-core", "eu-south-1": "Europe (Milan)|region|high|botocore aws-sdk-core", "eu-south-2": "Europe (Spain)|region|high|botocore aws-sdk-core memory", "eu-west-1": "Europe (Ireland)|region|high|botocore aws-sdk-core", "eu-west-2": "Europe (London)|region|high|botocore aws-sdk-core", "eu-west-3": "Europe (Paris)|region|high|botocore aws-sdk-core", "il-central-1": "Israel (Tel Aviv)|region|high|botocore aws-sdk-core", "me-central-1": "Middle East (UAE)|region|high|botocore aws-sdk-core", "me-south-1": "Middle East (Bahrain)|region|high|botocore aws-sdk-core", "mx-central-1": "Mexico (Central)|region|high|botocore aws-sdk-core memory", "sa-east-1": "South America (Sao Paulo)|region|high|botocore aws-sdk-core", "us-east-1": "US East (N. Virginia)|region|high|botocore aws-sdk-core", "us-east-2": "US East (Ohio)|region|high|botocore aws-sdk-core", "us-west-1": "US West (N. California)|region|high|botocore aws-sdk-core", "us-west-2": "US West (Oregon)|region|high|botocore aws-sdk-core", "aws-cn-global": "aws-cn global region|global|high|botocore aws-sdk-core", "cn-north-1": "China (Beijing)|region|high|botocore aws-sdk-core", "cn-northwest-1": "China (Ningxia)|region|high|botocore aws-sdk-core", "eusc-de-east-1": "AWS European Sovereign Cloud (Germany)|region|high|botocore aws-sdk-core memory", "aws-iso-global": "aws-iso global region|global|high|botocore aws-sdk-core", "us-iso-east-1": "US ISO East|region|medium|botocore aws-sdk-core", "us-iso-west-1": "US ISO WEST|region|medium|botocore aws-sdk-core", "aws-iso-b-global": "aws-iso-b global region|global|high|botocore aws-sdk-core", "us-isob-east-1": "US ISOB East (Ohio)|region|medium|botocore aws-sdk-core", "us-isob-west-1": "US ISOB West|region|medium|botocore aws-sdk-core", "aws-iso-e-global": "aws-iso-e global region|global|high|botocore aws-sdk-core", "eu-isoe-west-1": "EU ISOE West|region|low|botocore aws-sdk-core memory", "aws-iso-f-global": "aws-iso-f global region|global|high|botocore aws-sdk-core", "us-isof-east-1": "US ISOF EAST|region|medium|botocore aws-sdk-core", "us-isof-south-1": "US ISOF SOUTH|region|medium|botocore aws-sdk-core", "aws-us-gov-global": "aws-us-gov global region|global|high|botocore aws-sdk-core", "us-gov-east-1": "AWS GovCloud (US-East)|region|high|botocore aws-sdk-core memory", "us-gov-west-1": "AWS GovCloud (US-West)|region|high|botocore aws-sdk-core memory", "me-west-1": "Middle East (Saudi Arabia)|region|high|aws-sdk-core", "sa-west-1": "South America (Chile)|region|high|aws-sdk-core" },
        "azure": { "australiacentral": "Australia Central|region|high|ms-reliability-docs azure-avm", "australiacentral2": "Australia Central 2|region|high|ms-reliability-docs azure-avm", "australiaeast": "Australia East|region|high|ms-reliability-docs azure-avm", "australiasoutheast": "Australia Southeast|region|high|ms-reliability-docs azure-avm", "austriaeast": "Austria East|region|high|ms-reliability-docs azure-avm", "belgiumcentral": "Belgium Central|region|high|ms-reliability-docs azure-avm", "brazilsouth": "Brazil South|region|high|ms-reliability-docs azure-avm", "brazilsoutheast": "Brazil Southeast|region|high|ms-reliability-docs azure-avm", "canadacentral": "Canada Central|region|high|ms-reliability-docs azure-avm", "canadaeast": "Canada East|region|high|ms-reliability-docs azure-avm", "centralindia": "Central India|region|high|ms-reliability-docs azure-avm", "centralus": "Central US|region|high|ms-reliability-docs azure-avm", "chilecentral": "Chile Central|region|high|ms-reliability-docs azure-avm", "denmarkeast": "Denmark East|region|high|ms-reliability-docs azure-avm", "eastasia": "East Asia|region|high|ms-reliability-docs azure-avm", "eastus": "East US|region|high|ms-reliability-docs azure-avm", "eastus2": "East US 2|region|high|ms-reliability-docs azure-avm", "francecentral": "France Central|region|high|ms-reliability-docs azure-avm", "francesouth": "France South|region|high|ms-reliability-docs azure-avm", "germanynorth": "Germany North|region|high|ms-reliability-docs azure-avm", "germanywestcentral": "Germany West Central|region|high|ms-reliability-docs azure-avm", "indiasouthcentral": "India South Central|region|high|ms-reliability-docs", "indonesiacentral": "Indonesia Central|region|high|ms-reliability-docs azure-avm", "israelcentral": "Israel Central|region|high|ms-reliability-docs azure-avm", "italynorth": "Italy North|region|high|ms-reliability-docs azure-avm", "japaneast": "Japan East|region|high|ms-reliability-docs azure-avm", "japanwest": "Japan West|region|high|ms-reliability-docs azure-avm", "koreacentral": "Korea Central|region|high|ms-reliability-docs azure-avm", "koreasouth": "Korea South|region|high|ms-reliability-docs azure-avm", "malaysiawest": "Malaysia West|region|high|ms-reliability-docs azure-avm", "mexicocentral": "Mexico Central|region|high|ms-reliability-docs azure-avm", "newzealandnorth": "New Zealand North|region|high|ms-reliability-docs azure-avm", "northcentralus": "North Central US|region|high|ms-reliability-docs azure-avm", "northeurope": "North Europe|region|high|ms-reliability-docs azure-avm", "norwayeast": "Norway East|region|high|ms-reliability-docs azure-avm", "norwaywest": "Norway West|region|high|ms-reliability-docs azure-avm", "polandcentral": "Poland Central|region|high|ms-reliability-docs azure-avm", "qatarcentral": "Qatar Central|region|high|ms-reliability-docs azure-avm", "southafricanorth": "South Africa North|region|high|ms-reliability-docs azure-avm", "southafricawest": "South Africa West|region|high|ms-reliability-docs azure-avm", "southcentralus": "South Central US|region|high|ms-reliability-docs azure-avm", "southindia": "South India|region|high|ms-reliability-docs azure-avm", "southeastasia": "Southeast Asia|region|high|ms-reliability-docs azure-avm", "spaincentral": "Spain Central|region|high|ms-reliability-docs azure-avm", "swedencentral": "Sweden Central|region|high|ms-reliability-docs azure-avm", "switzerlandnorth": "Switzerland North|region|high|ms-reliability-docs azure-avm", "switzerlandwest": "Switzerland West|region|high|ms-reliability-docs azure-avm", "uaecentral": "UAE Central|region|high|ms-reliability-docs azure-avm", "uaenorth": "UAE North|region|high|ms-reliability-docs azure-avm", "uksouth": "UK South|region|high|ms-reliability-docs azure-avm", "ukwest": "UK West|region|high|ms-reliability-docs azure-avm", "westcentralus": "West Central US|region|high|ms-reliability-docs azure-avm", "westeurope": "West Europe|region|high|ms-reliability-docs azure-avm", "westindia": "West India|region|high|ms-reliability-docs azure-avm", "westus": "West US|region|high|ms-reliability-docs azure-avm", "westus2": "West US 2|region|high|ms-reliability-docs azure-avm", "westus3": "West US 3|region|high|ms-reliability-docs azure-avm", "jioindiacentral": "Jio India Central|region|high|azure-avm", "jioindiawest": "Jio India West|region|high|azure-avm", "swedensouth": "Sweden South|region|high|ms-reliability-docs", "taiwannorth": "Taiwan North|region|low|mcp-cloud-regions", "centraluseuap": "Central US EUAP|canary|high|azure-avm", "eastus2euap": "East US 2 EUAP|canary|high|azure-avm", "eastusstg": "East US STG|canary|high|azure-avm", "southcentralusstg": "South Central US STG|canary|high|azure-avm", "australia": "Australia|logical|medium|azure-avm", "brazil": "Brazil|logical|medium|azure-avm", "canada": "Canada|logical|medium|azure-avm", "france": "France|logical|medium|azure-avm", "germany": "Germany|logical|medium|azure-avm", "india": "India|logical|medium|azure-avm", "indonesia": "Indonesia|logical|medium|azure-avm", "israel": "Israel|logical|medium|azure-avm", "italy": "Italy|logical|medium|azure-avm", "japan": "Japan|logical|medium|azure-avm", "korea": "Korea|logical|medium|azure-avm", "malaysia": "Malaysia|logical|medium|azure-avm", "mexico": "Mexico|logical|medium|azure-avm", "newzealand": "New Zealand|logical|medium|azure-avm", "norway": "Norway|logical|medium|azure-avm", "poland": "Poland|logical|medium|azure-avm", "qatar": "Qatar|logical|medium|azure-avm", "singapore": "Singapore|logical|medium|azure-avm", "southafrica": "South Africa|logical|medium|azure-avm", "spain": "Spain|logical|medium|azure-avm", "sweden": "Sweden|logical|medium|azure-avm", "switzerland": "Switzerland|logical|medium|azure-avm", "taiwan": "Taiwan|logical|medium|azure-avm", "uae": "United Arab Emirates|logical|medium|azure-avm", "uk": "United Kingdom|logical|medium|azure-avm", "unitedstates": "United States|logical|medium|azure-avm", "unitedstateseuap": "United States EUAP|logical|medium|azure-avm", "asia": "Asia|logical|high|azure-avm", "asiapacific": "Asia Pacific|logical|high|azure-avm", "europe": "Europe|logical|high|azure-avm", "global": "Global|global|high|azure-avm", "usgovvirginia": "usgovvirginia|region|high|azure-cosmos-names mcp-cloud-regions", "usgovtexas": "usgovtexas|region|high|azure-cosmos-names mcp-cloud-regions", "usgovarizona": "usgovarizona|region|high|azure-cosmos-names mcp-cloud-regions", "usgoviowa": "usgoviowa|region|high|azure-cosmos-names mcp-cloud-regions", "usdodcentral": "usdodcentral|region|medium|azure-cosmos-names mcp-cloud-regions", "usdodeast": "usdodeast|region|medium|azure-cosmos-names mcp-cloud-regions", "ussecwest": "ussecwest|region|medium|azure-cosmos-names", "usseceast": "usseceast|region|medium|azure-cosmos-names", "ussecwestcentral": "ussecwestcentral|region|medium|azure-cosmos-names", "usnateast": "usnateast|region|medium|azure-cosmos-names", "usnatwest": "usnatwest|region|medium|azure-cosmos-names", "chinaeast": "chinaeast|region|high|azure-china-docs mcp-cloud-regions", "chinaeast2": "chinaeast2|region|high|azure-china-docs mcp-cloud-regions", "chinaeast3": "chinaeast3|region|high|azure-china-docs mcp-cloud-regions", "chinanorth": "chinanorth|region|high|azure-china-docs mcp-cloud-regions", "chinanorth2": "chinanorth2|region|high|azure-china-docs mcp-cloud-regions", "chinanorth3": "chinanorth3|region|high|azure-china-docs mcp-cloud-regions", "germanycentral": "Germany Central|region|medium|azure-core-management", "germanynortheast": "Germany Northeast|region|medium|azure-core-management" },
        "gcp": { "africa-south1": "Johannesburg, South Africa|region|high|gcp-region-picker gcp-region-carbon", "asia-east1": "Taiwan, Republic of China|region|high|gcp-region-picker gcp-region-carbon", "asia-east2": "Hong Kong, People's Republic of China|region|high|gcp-region-picker gcp-region-carbon", "asia-northeast1": "Tokyo, Japan|region|high|gcp-region-picker gcp-region-carbon", "asia-northeast2": "Osaka, Japan|region|high|gcp-region-picker gcp-region-carbon", "asia-northeast3": "Seoul, South Korea|region|high|gcp-region-picker gcp-region-carbon", "asia-south1": "Mumbai, India|region|high|gcp-region-picker gcp-region-carbon", "asia-south2": "Delhi, India|region|high|gcp-region-picker gcp-region-carbon", "asia-southeast1": "Singapore|region|high|gcp-region-picker gcp-region-carbon", "asia-southeast2": "Jakarta, Indonesia|region|high|gcp-region-picker gcp-region-carbon", "australia-southeast1": "Sydney, Australia|region|high|gcp-region-picker gcp-region-carbon", "australia-southeast2": "Melbourne, Australia|region|high|gcp-region-picker gcp-region-carbon", "europe-central2": "Warsaw, Poland|region|high|gcp-region-picker gcp-region-carbon", "europe-north1": "Hamina, Finland|region|high|gcp-region-picker gcp-region-carbon", "europe-north2": "Stockholm|region|high|gcp-region-carbon gcp-docs-mirror-velt", "europe-southwest1": "Madrid, Spain|region|high|gcp-region-picker gcp-region-carbon", "europe-west1": "Belgium|region|high|gcp-region-picker gcp-region-carbon", "europe-west2": "London, UK|region|high|gcp-region-picker gcp-region-carbon", "europe-west3": "Frankfurt, Germany|region|high|gcp-region-picker gcp-region-carbon", "europe-west4": "Netherlands|region|high|gcp-region-picker gcp-region-carbon", "europe-west6": "Zurich, Switzerland|region|high|gcp-region-picker gcp-region-carbon", "europe-west8": "Milan, Italy|region|high|gcp-region-picker gcp-region-carbon", "europe-west9": "Paris, France|region|high|gcp-region-picker gcp-region-carbon", "europe-west10": "Berlin, Germany|region|high|gcp-region-picker gcp-region-carbon", "europe-west12": "Turin, Italy|region|high|gcp-region-picker gcp-region-carbon", "me-west1": "Tel Aviv, Israel|region|high|gcp-region-picker gcp-region-carbon", "me-central1": "Doha, Qatar|region|high|gcp-region-picker gcp-region-carbon", "me-central2": "Dammam, Kingdom of Saudi Arabia|region|high|gcp-region-picker gcp-region-carbon", "northamerica-northeast1": "Montréal, Canada|region|high|gcp-region-picker gcp-region-carbon", "northamerica-northeast2": "Toronto, Canada|region|high|gcp-region-picker gcp-region-carbon", "northamerica-south1": "Mexico|region|high|gcp-region-carbon gcp-docs-mirror-velt", "southamerica-east1": "São Paulo, Brazil|region|high|gcp-region-picker gcp-region-carbon", "southamerica-west1": "Santiago, Chile|region|high|gcp-region-picker gcp-region-carbon", "us-central1": "Iowa, USA|region|high|gcp-region-picker gcp-region-carbon", "us-central2": "Oklahoma|region|high|gcp-region-carbon", "us-east1": "South Carolina, USA|region|high|gcp-region-picker gcp-region-carbon", "us-east2": "Georgia|region|high|gcp-region-carbon", "us-east4": "Northern Virginia, USA|region|high|gcp-region-picker gcp-region-carbon", "us-east5": "Columbus, Ohio, USA|region|high|gcp-region-picker gcp-region-carbon", "us-south1": "Dallas, Texas, USA|region|high|gcp-region-picker gcp-region-carbon", "us-west1": "Oregon, USA|region|high|gcp-region-picker gcp-region-carbon", "us-west2": "Los Angeles, California, USA|region|high|gcp-region-picker gcp-region-carbon", "us-west3": "Salt Lake City, Utah, USA|region|high|gcp-region-picker gcp-region-carbon", "us-west4": "Las Vegas, Nevada, USA|region|high|gcp-region-picker gcp-region-carbon", "eu": "EU multi-region (Cloud Storage)|multi-region|medium|gcp-docs gcs-rust-docs", "us": "US multi-region (Cloud Storage)|multi-region|high|gcp-docs", "asia": "ASIA multi-region (Cloud Storage)|multi-region|low|gcp-docs", "nam4": "us-central1 + us-east1|dual-region|high|gcp-docs memory", "eur4": "europe-north1 + europe-west4|dual-region|high|gcp-docs memory", "eur5": "europe-west1 + europe-west2|dual-region|medium|memory", "eur7": "europe-west2 + europe-west3|dual-region|medium|memory", "eur8": "europe-west3 + europe-west6|dual-region|medium|memory", "asia1": "asia-northeast1 + asia-northeast2|dual-region|high|gcp-docs", "eur3": "Firestore/Spanner eur3|multi-region|low|memory", "nam5": "Firestore nam5|multi-region|low|memory", "global": "global|global|high|gcp-docs", "asia-southeast3": "Bangkok, Thailand|region|high|google-api-python-client gcp-alloydb-notes", "asia-southeast4": "asia-southeast4|region|low|google-api-python-client", "europe-north3": "europe-north3|region|low|google-api-python-client", "europe-west15": "europe-west15|region|low|google-api-python-client", "europe-west5": "europe-west5|region|low|google-api-python-client", "us-central6": "us-central6|region|low|google-api-python-client", "us-east7": "us-east7|region|low|google-api-python-client", "us-west8": "us-west8|region|low|google-api-python-client", "ca": "ca|multi-region|low|google-api-python-client", "ch": "ch|multi-region|low|google-api-python-client", "in": "in|multi-region|low|google-api-python-client", "sa": "sa|multi-region|low|google-api-python-client" },
        "oracle": { "ap-chuncheon-1": "South Korea North (Chuncheon)|region|high|oci-common oracle-nosqldb", "ap-mumbai-1": "India West (Mumbai)|region|high|oci-common oracle-nosqldb", "ap-hyderabad-1": "India South (Hyderabad)|region|high|oci-common oracle-nosqldb", "ap-seoul-1": "South Korea Central (Seoul)|region|high|oci-common oracle-nosqldb", "ap-sydney-1": "Australia East (Sydney)|region|high|oci-common oracle-nosqldb", "ap-melbourne-1": "Australia Southeast (Melbourne)|region|high|oci-common oracle-nosqldb", "ap-osaka-1": "Japan Central (Osaka)|region|high|oci-common oracle-nosqldb", "ap-tokyo-1": "Japan East (Tokyo)|region|high|oci-common oracle-nosqldb", "ca-montreal-1": "Canada Southeast (Montreal)|region|high|oci-common oracle-nosqldb", "ca-toronto-1": "Canada Southeast (Toronto)|region|high|oci-common oracle-nosqldb", "eu-frankfurt-1": "Germany Central (Frankfurt)|region|high|oci-common oracle-nosqldb", "eu-zurich-1": "Switzerland North (Zurich)|region|high|oci-common oracle-nosqldb", "sa-saopaulo-1": "Brazil East (Sao Paulo)|region|high|oci-common oracle-nosqldb", "uk-cardiff-1": "UK West (Newport)|region|high|oci-common oracle-nosqldb", "uk-london-1": "UK South (London)|region|high|oci-common oracle-nosqldb", "us-ashburn-1": "US East (Ashburn)|region|high|oci-common oracle-nosqldb", "us-phoenix-1": "US West (Phoenix)|region|high|oci-common oracle-nosqldb", "eu-amsterdam-1": "Netherlands Northwest (Amsterdam)|region|high|oci-common oracle-nosqldb", "me-jeddah-1": "Saudi Arabia West (Jeddah)|region|high|oci-common oracle-nosqldb", "us-sanjose-1": "US West (San Jose)|region|high|oci-common oracle-nosqldb", "me-dubai-1": "UAE East (Dubai)|region|high|oci-common oracle-nosqldb", "sa-santiago-1": "Chile (Santiago)|region|high|oci-common oracle-nosqldb", "sa-vinhedo-1": "Brazil (Vinhedo)|region|high|oci-common oracle-nosqldb", "il-jerusalem-1": "Israel (Jerusalem)|region|high|oci-common oracle-nosqldb", "eu-marseille-1": "France (Marseille)|region|high|oci-common oracle-nosqldb", "ap-singapore-1": "Singapore (Singapore)|region|high|oci-common oracle-nosqldb", "me-abudhabi-1": "UAE (Abu Dhabi)|region|high|oci-common oracle-nosqldb", "eu-milan-1": "Italy (Milan)|region|high|oci-common oracle-nosqldb", "eu-stockholm-1": "Sweden (Stockholm)|region|high|oci-common oracle-nosqldb", "af-johannesburg-1": "South Africa (Johannesburg)|region|high|oci-common oracle-nosqldb", "eu-paris-1": "France (Paris)|region|high|oci-common oracle-nosqldb", "mx-queretaro-1": "Mexico (Queretaro)|region|high|oci-common oracle-nosqldb", "eu-madrid-1": "Spain (Madrid)|region|high|oci-common oracle-nosqldb", "us-chicago-1": "US Central (Chicago)|region|high|oci-common oracle-nosqldb", "mx-monterrey-1": "Mexico (Monterrey)|region|high|oci-common oracle-nosqldb", "us-saltlake-2": "US West (Salt Lake)|region|high|oci-common oracle-nosqldb", "sa-bogota-1": "Colombia (Bogota)|region|high|oci-common oracle-nosqldb", "sa-valparaiso-1": "Chile (Valparaiso)|region|high|oci-common oracle-nosqldb", "ap-singapore-2": "Singapore2 (Singapore)|region|high|oci-common oracle-nosqldb", "me-riyadh-1": "me-riyadh-1|region|medium|oci-common memory", "ap-delhi-1": "ap-delhi-1|region|medium|oci-common memory", "ap-batam-1": "ap-batam-1|region|medium|oci-common memory", "eu-madrid-3": "eu-madrid-3|region|medium|oci-common memory", "eu-turin-1": "eu-turin-1|region|medium|oci-common memory", "ap-kulai-2": "ap-kulai-2|region|medium|oci-common memory", "af-casablanca-1": "af-casablanca-1|region|medium|oci-common memory", "us-langley-1": "US Gov East (Ashburn)|region|high|oci-common oracle-nosqldb", "us-luke-1": "US Gov West (Phoenix)|region|high|oci-common oracle-nosqldb", "us-gov-ashburn-1": "US DoD East (Ashburn)|region|high|oci-common oracle-nosqldb", "us-gov-chicago-1": "US DoD North (Chicago)|region|high|oci-common oracle-nosqldb", "us-gov-phoenix-1": "US DoD West (Phoenix)|region|high|oci-common oracle-nosqldb", "uk-gov-london-1": "UK Gov South (London)|region|high|oci-common oracle-nosqldb", "uk-gov-cardiff-1": "UK Gov West (Cardiff)|region|high|oci-common oracle-nosqldb", "ap-chiyoda-1": "Japan East (Chiyoda)|region|high|oci-common oracle-nosqldb", "ap-ibaraki-1": "Japan East (Ibaraki) (Note: OCI uses 'ukb' instead of 'ibr')|region|high|oci-common oracle-nosqldb", "me-dcc-muscat-1": "Muscat (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "me-ibri-1": "me-ibri-1|region|medium|oci-common memory", "ap-dcc-canberra-1": "Canberra (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-dcc-milan-1": "Milan 1 (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-dcc-milan-2": "Milan 2 (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-dcc-dublin-2": "Dublin 2 (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-dcc-rating-2": "Rating 2 (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-dcc-rating-1": "Rating 1 (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-dcc-dublin-1": "Dublin 1 (Dedicated DataCenter)|region|high|oci-common oracle-nosqldb", "eu-jovanovac-1": "Jovanovac (Serbia)|region|high|oci-common oracle-nosqldb", "eu-madrid-2": "Madrid (Spain)|region|high|oci-common oracle-nosqldb", "eu-frankfurt-2": "Frankfurt (Germany)|region|high|oci-common oracle-nosqldb", "eu-dcc-zurich-1": "Switzerland dedicated (Zurich)|region|high|oci-common oracle-nosqldb", "eu-crissier-1": "eu-crissier-1|region|medium|oci-common memory", "me-dcc-doha-1": "Doha (Qatar)|region|high|oci-common oracle-nosqldb", "me-alrayyan-1": "me-alrayyan-1|region|medium|oci-common memory", "me-abudhabi-3": "Abudhabi|region|high|oci-common oracle-nosqldb", "me-alain-1": "me-alain-1|region|medium|oci-common memory", "ap-dcc-gazipur-1": "Bangladesh|region|high|oci-common oracle-nosqldb", "me-abudhabi-2": "Abudhabi 2|region|high|oci-common oracle-nosqldb", "me-abudhabi-4": "Abudhabi 4|region|high|oci-common oracle-nosqldb", "us-somerset-1": "us-somerset-1|region|medium|oci-common memory", "us-thames-1": "us-thames-1|region|medium|oci-common memory", "ap-seoul-2": "ap-seoul-2|region|medium|oci-common memory", "ap-suwon-1": "ap-suwon-1|region|medium|oci-common memory", "ap-chuncheon-2": "ap-chuncheon-2|region|medium|oci-common memory", "us-ashburn-2": "us-ashburn-2|region|medium|oci-common memory", "us-newark-1": "us-newark-1|region|medium|oci-common memory", "eu-budapest-1": "eu-budapest-1|region|medium|oci-common memory", "sa-riodejaneiro-1": "sa-riodejaneiro-1|region|medium|oci-common memory" },
        "ibm": { "us-south": "Dallas|region|high|ibm-docs", "us-east": "Washington DC|region|high|ibm-docs", "br-sao": "Sao Paulo|region|high|ibm-docs", "ca-tor": "Toronto|region|high|ibm-docs", "ca-mon": "Montreal|region|high|ibm-docs", "eu-de": "Frankfurt|region|high|ibm-docs", "eu-es": "Madrid|region|high|ibm-docs", "eu-gb": "London|region|high|ibm-docs", "au-syd": "Sydney|region|high|ibm-docs", "jp-tok": "Tokyo|region|high|ibm-docs", "jp-osa": "Osaka|region|high|ibm-docs", "eu-fr2": "Paris|region|low|memory", "in-che": "Chennai|region|low|memory", "us": "Cloud Object Storage cross-region us|multi-region|low|memory", "eu": "Cloud Object Storage cross-region eu|multi-region|low|memory", "ap": "Cloud Object Storage cross-region ap|multi-region|low|memory" },
        "alibaba": { "cn-qingdao": "Qingdao|region|high|alibaba-docs", "cn-beijing": "Beijing|region|high|alibaba-docs", "cn-zhangjiakou": "Zhangjiakou|region|high|alibaba-docs", "cn-huhehaote": "Hohhot|region|high|alibaba-docs", "cn-wulanchabu": "Ulanqab|region|high|alibaba-docs", "cn-hangzhou": "Hangzhou|region|high|alibaba-docs", "cn-shanghai": "Shanghai|region|high|alibaba-docs", "cn-shenzhen": "Shenzhen|region|high|alibaba-docs", "cn-heyuan": "Heyuan|region|high|alibaba-docs", "cn-guangzhou": "Guangzhou|region|high|alibaba-docs", "cn-chengdu": "Chengdu|region|high|alibaba-docs", "cn-hongkong": "Hong Kong|region|high|alibaba-docs", "ap-northeast-1": "Tokyo|region|high|alibaba-docs", "ap-northeast-2": "Seoul|region|high|alibaba-docs", "ap-southeast-1": "Singapore|region|high|alibaba-docs", "ap-southeast-3": "Kuala Lumpur|region|high|alibaba-docs", "ap-southeast-5": "Jakarta|region|high|alibaba-docs", "ap-southeast-6": "Manila|region|high|alibaba-docs", "ap-southeast-7": "Bangkok|region|high|alibaba-docs", "us-east-1": "Virginia|region|high|alibaba-docs", "us-west-1": "Silicon Valley|region|high|alibaba-docs", "us-southeast-1": "Atlanta|region|high|alibaba-docs", "eu-central-1": "Frankfurt|region|high|alibaba-docs", "eu-west-1": "London|region|high|alibaba-docs", "me-east-1": "Dubai|region|high|alibaba-docs", "me-central-1": "Riyadh|region|high|alibaba-docs", "ap-southeast-2": "Sydney|region|high|alibaba-docs", "ap-south-1": "Mumbai|region|high|alibaba-docs", "na-south-1": "Mexico|region|low|memory", "cn-shanghai-finance-1": "Shanghai (Finance)|region|high|alibaba-docs", "cn-north-2-gov-1": "Beijing Government Cloud|region|high|alibaba-docs", "cn-nanjing": "Nanjing|region|medium|cloudregioncodes memory", "cn-fuzhou": "Fuzhou|region|medium|cloudregioncodes memory", "cn-wuhan-lr": "Wuhan|region|medium|cloudregioncodes memory" },
        "ovh": { "GRA": "Gravelines|region|medium|ovh-docs mcp-cloud-regions", "SBG": "Strasbourg|region|medium|ovh-docs mcp-cloud-regions", "RBX": "Roubaix|region|medium|ovh-docs mcp-cloud-regions", "EU-WEST-PAR": "Paris|region|medium|ovh-docs mcp-cloud-regions", "EU-SOUTH-MIL": "Milan|region|medium|ovh-docs mcp-cloud-regions", "DE": "Frankfurt/Limburg|region|medium|ovh-docs mcp-cloud-regions", "UK": "London/Erith|region|medium|ovh-docs mcp-cloud-regions", "WAW": "Warsaw|region|medium|ovh-docs mcp-cloud-regions", "BHS": "Beauharnois|region|medium|ovh-docs mcp-cloud-regions", "CA-EAST-TOR": "Toronto|region|medium|ovh-docs mcp-cloud-regions", "SGP": "Singapore|region|medium|ovh-docs mcp-cloud-regions", "SYD": "Sydney|region|medium|ovh-docs mcp-cloud-regions", "AP-SOUTH-MUM": "Mumbai|region|medium|memory", "US-EAST-VA": "Vint Hill, Virginia|region|medium|ovh-docs mcp-cloud-regions", "US-WEST-OR": "Hillsboro, Oregon|region|medium|ovh-docs mcp-cloud-regions", "eu-west-gra": "Gravelines|region|medium|ovh-docs mcp-cloud-regions", "eu-west-rbx": "Roubaix|region|medium|ovh-docs mcp-cloud-regions", "eu-west-sbg": "Strasbourg|region|medium|ovh-docs mcp-cloud-regions", "eu-west-lim": "Limburg|region|medium|ovh-docs mcp-cloud-regions", "eu-central-war": "Warsaw|region|medium|ovh-docs mcp-cloud-regions", "eu-west-eri": "Erith (London)|region|medium|ovh-docs mcp-cloud-regions", "ca-east-bhs": "Beauharnois|region|medium|ovh-docs mcp-cloud-regions", "ap-southeast-sgp": "Singapore|region|medium|ovh-docs mcp-cloud-regions", "ap-southeast-syd": "Sydney|region|medium|ovh-docs mcp-cloud-regions", "EU-WEST-LZ-LUX": "Luxembourg|region|medium|ovh-docs" },
        "hetzner": { "fsn1": "Falkenstein|region|medium|hetzner-clients mcp-cloud-regions", "nbg1": "Nuremberg|region|medium|hetzner-clients mcp-cloud-regions", "hel1": "Helsinki|region|medium|hetzner-clients mcp-cloud-regions", "ash": "Ashburn|region|medium|hetzner-clients mcp-cloud-regions", "hil": "Hillsboro|region|medium|hetzner-clients mcp-cloud-regions", "sin": "Singapore|region|medium|hetzner-clients mcp-cloud-regions" },
        "scaleway": { "fr-par": "Paris|region|high|scaleway-sdk mcp-cloud-regions", "nl-ams": "Amsterdam|region|high|scaleway-sdk mcp-cloud-regions", "pl-waw": "Warsaw|region|high|scaleway-sdk mcp-cloud-regions", "it-mil": "Milan|region|low|memory" },
        "digitalocean": { "nyc1": "New York metro|region|medium|do-pulumi mcp-cloud-regions", "nyc2": "New York metro|region|medium|do-pulumi mcp-cloud-regions", "nyc3": "New York metro|region|medium|do-pulumi mcp-cloud-regions", "sfo1": "San Francisco|region|medium|do-pulumi mcp-cloud-regions", "sfo2": "San Francisco|region|medium|do-pulumi mcp-cloud-regions", "sfo3": "San Francisco|region|medium|do-pulumi mcp-cloud-regions", "tor1": "Toronto|region|medium|do-pulumi mcp-cloud-regions", "lon1": "London|region|medium|do-pulumi mcp-cloud-regions", "ams2": "Amsterdam|region|medium|do-pulumi mcp-cloud-regions", "ams3": "Amsterdam|region|medium|do-pulumi mcp-cloud-regions", "fra1": "Frankfurt|region|medium|do-pulumi mcp-cloud-regions", "sgp1": "Singapore|region|medium|do-pulumi mcp-cloud-regions", "blr1": "Bangalore|region|medium|do-pulumi mcp-cloud-regions", "syd1": "Sydney|region|medium|do-pulumi mcp-cloud-regions", "atl1": "Atlanta|region|medium|mcp-cloud-regions" },
        "vultr": { "ewr": "New Jersey|region|medium|mcp-cloud-regions", "ord": "Chicago|region|medium|mcp-cloud-regions", "dfw": "Dallas|region|medium|mcp-cloud-regions", "lax": "Los Angeles|region|medium|mcp-cloud-regions", "sea": "Seattle|region|medium|mcp-cloud-regions", "ams": "Amsterdam|region|medium|mcp-cloud-regions", "lhr": "London|region|medium|mcp-cloud-regions", "fra": "Frankfurt|region|medium|mcp-cloud-regions", "nrt": "Tokyo|region|medium|mcp-cloud-regions", "sgp": "Singapore|region|medium|mcp-cloud-regions", "syd": "Sydney|region|medium|mcp-cloud-regions" },
        "linode": { "us-east": "Newark|region|medium|mcp-cloud-regions", "us-central": "Dallas|region|medium|mcp-cloud-regions", "us-west": "Fremont|region|medium|mcp-cloud-regions", "us-southeast": "Atlanta|region|medium|mcp-cloud-regions", "ca-central": "Toronto|region|medium|mcp-cloud-regions", "eu-west": "London|region|medium|mcp-cloud-regions", "eu-central": "Frankfurt|region|medium|mcp-cloud-regions", "ap-south": "Singapore|region|medium|mcp-cloud-regions", "ap-northeast": "Tokyo|region|medium|mcp-cloud-regions", "ap-southeast": "Sydney|region|medium|mcp-cloud-regions" },
        "huawei": { "af-south-1": "Johannesburg|region|medium|cloudregioncodes", "ap-southeast-1": "Hong Kong|region|medium|cloudregioncodes", "ap-southeast-2": "Bangkok|region|medium|cloudregioncodes", "ap-southeast-3": "Singapore|region|medium|cloudregioncodes", "ap-southeast-4": "Jakarta|region|medium|cloudregioncodes", "cn-east-2": "Shanghai|region|medium|cloudregioncodes", "cn-east-3": "Shanghai|region|medium|cloudregioncodes", "cn-north-1": "Beijing|region|medium|cloudregioncodes", "cn-north-9": "Ulanqab|region|medium|cloudregioncodes", "cn-northwest-1": "Karamay|region|medium|cloudregioncodes", "cn-south-1": "Guangzhou|region|medium|cloudregioncodes", "cn-south-2": "Shenzhen|region|medium|cloudregioncodes", "cn-southwest-2": "Guiyang|region|medium|cloudregioncodes", "eu-west-101": "Dublin|region|medium|cloudregioncodes", "la-north-2": "Mexico City|region|medium|cloudregioncodes", "la-south-2": "Santiago|region|medium|cloudregioncodes", "me-east-1": "Riyadh|region|medium|cloudregioncodes", "na-mexico-1": "Mexico City|region|medium|cloudregioncodes", "sa-argentina-1": "Buenos Aires|region|medium|cloudregioncodes", "sa-brazil-1": "Sao Paulo|region|medium|cloudregioncodes", "sa-peru-1": "Lima|region|medium|cloudregioncodes", "tr-west-1": "Istanbul|region|medium|cloudregioncodes", "cn-north-4": "CN North-Beijing4|region|high|huaweicloudsdkecs huawei-docs", "ae-ad-1": "ae-ad-1|region|low|huaweicloudsdkecs", "af-north-1": "af-north-1|region|low|huaweicloudsdkecs", "ap-southeast-5": "ap-southeast-5|region|low|huaweicloudsdkecs", "cn-east-4": "cn-east-4|region|low|huaweicloudsdkecs", "cn-east-5": "cn-east-5|region|low|huaweicloudsdkecs", "cn-north-11": "cn-north-11|region|low|huaweicloudsdkecs", "cn-north-12": "cn-north-12|region|low|huaweicloudsdkecs", "cn-north-2": "cn-north-2|region|low|huaweicloudsdkecs", "cn-south-4": "cn-south-4|region|low|huaweicloudsdkecs", "cn-southwest-3": "cn-southwest-3|region|low|huaweicloudsdkecs", "eu-west-0": "eu-west-0|region|low|huaweicloudsdkecs", "my-kualalumpur-1": "my-kualalumpur-1|region|low|huaweicloudsdkecs", "ru-moscow-1": "ru-moscow-1|region|low|huaweicloudsdkecs" },
        "tencent": { "ap-bangkok": "Bangkok|region|medium|cloudregioncodes", "ap-beijing": "Beijing|region|medium|cloudregioncodes", "ap-chengdu": "Chengdu|region|medium|cloudregioncodes", "ap-chongqing": "Chongqing|region|medium|cloudregioncodes", "ap-guangzhou": "Guangzhou|region|medium|cloudregioncodes", "ap-hongkong": "Hong Kong|region|medium|cloudregioncodes", "ap-jakarta": "Jakarta|region|medium|cloudregioncodes", "ap-mumbai": "Mumbai|region|medium|cloudregioncodes", "ap-nanjing": "Nanjing|region|medium|cloudregioncodes", "ap-seoul": "Seoul|region|medium|cloudregioncodes", "ap-shanghai": "Shanghai|region|medium|cloudregioncodes", "ap-shenzhen": "Shenzhen|region|medium|cloudregioncodes", "ap-singapore": "Singapore|region|medium|cloudregioncodes", "ap-tokyo": "Tokyo|region|medium|cloudregioncodes", "eu-frankfurt": "Frankfurt|region|medium|cloudregioncodes", "na-ashburn": "Virginia|region|medium|cloudregioncodes", "na-siliconvalley": "Silicon Valley|region|medium|cloudregioncodes", "na-toronto": "Toronto|region|medium|cloudregioncodes", "sa-saopaulo": "Sao Paulo|region|medium|cloudregioncodes memory" }
    },
    "sources": {
        "botocore": "botocore 1.43.11 data/partitions.json + endpoints.json (AWS, official)",
        "aws-sdk-core": "npm @aws-sdk/core 3.981.0 (2026-11-10) dist-es/submodules/client/util-endpoints/lib/aws/partitions.js: newer than that botocore, 55 ids",
        "ms-reliability-docs": "MicrosoftDocs/reliability-docs articles/reliability/regions-list.md @e92155a1 (2026-08-20), table auto-generated by Microsoft: https://learn.microsoft.com/azure/reliability/regions-list",
        "azure-avm": "Azure/terraform-azurerm-avm-utl-regions @9064b20 modules/cached-data/locations.tf.json (cached `az account list-locations` output, data of 2026-03-12; MIT)",
        "azure-china-docs": "docs.azure.cn reliability/regions-list (list of the six 21Vianet regions, physical location N/A): https://docs.azure.cn/en-us/reliability/regions-list",
        "azure-cosmos-names": "learn.microsoft.com .NET AzureLocation / LocationNames (names only: USGovVirginia, USGovTexas, USGovArizona, USGovIowa, USDoDCentral, USDoDEast)",
        "gcp-region-picker": "GoogleCloudPlatform/region-picker data/regions.json @565d8fa (2025-08-11)",
        "gcp-region-carbon": "GoogleCloudPlatform/region-carbon-info data/yearly/2024.csv @49f3f26 (2025-12-03; Apache-2.0)",
        "gcp-docs": "docs.cloud.google.com storage/docs/bucket-locations, dual-regions, regional-endpoints (excerpts): https://docs.cloud.google.com/storage/docs/bucket-locations",
        "gcp-docs-mirror-velt": "docs.velt.dev/security/supported-regions (third-party copy of the GCP table: northamerica-south1=Queretaro, europe-north2=Stockholm)",
        "gcs-rust-docs": "docs.rs cloud-storage MultiRegion (quotes GCS docs: EU multi-region not stored in EUROPE-WEST2 or EUROPE-WEST6)",
        "oci-common": "npm oci-common 2.142.1 Region.values() (Oracle, official; id, 3-letter key, realm)",
        "oracle-nosqldb": "npm oracle-nosqldb 5.5.3 lib/region.js comments (Oracle, official; realm + place name)",
        "ibm-docs": "cloud.ibm.com docs: monitoring-regions (last-updated 2026-06-29), vpc-creating-a-vpc-in-a-different-region",
        "alibaba-docs": "alibabacloud.com help: doc-detail/140601, 2848491 (ACS), 72379; help.aliyun.com live endpoints (me-central-1 = Saudi Arabia (Riyadh))",
        "ovh-docs": "OVH docs/manager strings found by text search (eu-west-par Paris, eu-south-mil Milan, gra Gravelines, rbx Roubaix, sbg Strasbourg, de Frankfurt, uk London, waw Warsaw, bhs; additional-ip region table) + node-ovh-ts CloudKubeRegionEnum",
        "hetzner-clients": "metacpan WWW::Hetzner::Cloud::API::Locations; Ansible hcloud location_info (fsn1 = Falkenstein, country DE)",
        "scaleway-sdk": "npm @scaleway/sdk-client locality.d.ts (fr-par, nl-ams, pl-waw; official)",
        "do-pulumi": "npm @pulumi/digitalocean types/enums Region; DigitalOcean API /v2/regions copies (New York, Amsterdam, ...)",
        "mcp-cloud-regions": "jasonwilbur/mcp-server-cloud-regions data/regions.json @152e9e5 (2026-01-21; MIT; community)",
        "cloudregioncodes": "agonza05/cloudregioncodes data/data/regions.cue @fc98afb (2025-01-05; community)",
        "mariadb-docs": "mariadb.com/docs regions (ca-central-1 = Montreal, Quebec; GCP campus cities)",
        "memory": "unverified recollection (check before relying on it), not seen in a source in this compilation",
        "azure-core-management": "Maven com.azure:azure-core-management 1.19.4 Region.java (Microsoft; id and display name)",
        "google-api-python-client": "PyPI google-api-python-client 2.202.0 discovery documents, `endpoints` (Google; locations of regional endpoints, no places)",
        "gcp-alloydb-notes": "docs.cloud.google.com AlloyDB release notes, 20 January 2026: Bangkok, Thailand (asia-southeast3): https://docs.cloud.google.com/alloydb/docs/release-notes",
        "huaweicloudsdkecs": "PyPI huaweicloudsdkecs 3.1.219 v2/region/ecs_region.py (Huawei; ids, no places)",
        "huawei-docs": "support.huaweicloud.com API reference VAS, Endpoints: CN North-Beijing4 = cn-north-4: https://support.huaweicloud.com/en-us/api-vas/vas_03_1121.html"
    },
    "regimes": {
        "eu-gdpr": { "summary": ["No localisation", "transfer outside the EEA needs adequacy (Art. 45), safeguards (Art. 46) or a derogation (Art. 49)."], "status": "in-force", "sources": ["ec-list", "cnpd.public.lu"], "notChecked": ["remote access from outside, which is a transfer, too", "the transfer impact assessment that a safeguard refers to"] },
        "uk-gdpr": { "summary": ["Restricted transfer needs adequacy regulations, safeguards (IDTA, Addendum, BCR) or an exception."], "status": "in-force", "sources": ["handleygill.co.uk", "ico.org.uk"], "notChecked": ["remote access from outside", "the transfer risk assessment that a safeguard refers to"] },
        "ch-fadp": { "summary": ["Disclosure abroad only to Annex 1 states or with guarantees (SCC recognised by FDPIC, BCR) or exceptions."], "status": "in-force", "sources": ["prighter.com annex 1", "memory"], "notChecked": ["remote access from outside"] },
        "us-ca-ccpa": { "summary": ["No location rule: duties on purpose, service-provider contract, opt-out of sale/sharing, limits on sensitive data, risk assessments."], "status": "in-force", "sources": ["us20", "memory"], "notChecked": ["limits on the use of sensitive data, risk assessments"] },
        "us-state-privacy": { "summary": ["No location rule", "processor contract, opt-out, consent for sensitive data, DPIA."], "status": "in-force", "sources": ["us20"], "notChecked": ["which of the states' acts holds, with its own thresholds", "profiling, before which the assessment is due as well", "consent to the processing of sensitive data"] },
        "us-hipaa": { "summary": ["ePHI may be stored outside the US if a BAA is in place and the risk analysis takes location into account", "no federal location ban."], "status": "in-force", "sources": ["HHS OCR FAQ text (businessassociateagreements.com copy)", "dickinson-wright"], "notChecked": ["the risk analysis itself", "contracts with Medicaid and Medicare"] },
        "us-tx-sb1188": { "summary": ["EHR with patient information must be physically maintained in the US or a US territory (incl. cloud/subcontractors)", "storage rule since 2026-01-01."], "status": "in-force", "sources": ["katten", "natlawreview 2025-07-16", "ppibenefits"], "notChecked": [] },
        "us-fl-ehr": { "summary": ["Providers using certified EHR technology must keep patient information in the continental US, its territories or Canada (since 2023-07-01)."], "status": "in-force", "sources": ["sheppard mullin (\"Texas joins Florida\")", "memory"], "notChecked": [] },
        "us-medicaid-offshore": { "summary": ["Four states ban Medicaid data storage/processing overseas", "nine more have conditions (2017 survey)."], "status": "in-force", "sources": ["dickinson-wright healthlawblog 2017-08"], "notChecked": ["conditions of states that only limit it"] },
        "us-doj-bulk": { "summary": ["Prohibits/restricts giving countries of concern or covered persons access to bulk US sensitive personal data, even de-identified or encrypted", "in force 2025-04-08, due-diligence part 2025-10-06."], "status": "in-force", "sources": ["cleary", "alston", "90 FR 1636"], "notChecked": ["who owns a vendor: covered persons and the 50 percent rule are in no catalogue of regions", "records over twelve months, beyond those that the policy states", "aggregates, and what surfaces show of derived entries: they count by the label that the policy gives them"] },
        "us-pci-dss": { "summary": ["No location rule", "scope, encryption, service-provider agreement/AoC."], "status": "in-force", "sources": ["memory"], "notChecked": ["scope and encryption"] },
        "us-glba": { "summary": ["No location rule", "oversee service providers by contract."], "status": "in-force", "sources": ["memory"], "notChecked": ["the rest of the safeguards programme"] },
        "us-fedramp": { "summary": ["FedRAMP itself asks for authorised services and disclosed locations", "DoD IL4+ and many agency contracts require US/US outlying areas."], "status": "in-force", "sources": ["memory"], "notChecked": ["the level that the agency asks for"] },
        "us-itar": { "summary": ["Sending technical data abroad or access by foreign persons is an export", "not an export when unclassified, end-to-end encrypted (FIPS 140-2), keys not given, not stored in 126.1 countries or Russia."], "status": "in-force", "sources": ["84 FR 70887 (26 Dec 2019)", "reliantdefense"], "notChecked": ["access from outside the country"] },
        "us-cjis": { "summary": ["Storage of CJI, encrypted or not, only in clouds physically in an APB-member country (US, territories, tribes, Canada)."], "status": "in-force", "sources": ["myctrl.tools/frameworks/cjis/5-10-1-4 (policy text)"], "notChecked": [] },
        "us-irs1075": { "summary": ["FTI must not be received, processed, stored, accessed or disposed of outside the US, territories, embassies or military installations."], "status": "in-force", "sources": ["memory", "IRS safeguards cloud notification (45 days notice) seen"], "notChecked": ["remote access from outside", "the notice 45 days before a cloud is used"] },
        "ca-pipeda": { "summary": ["No location rule", "accountability and comparable protection by contract, transparency."], "status": "in-force", "sources": ["memory"], "notChecked": ["whether the protection is comparable"] },
        "ca-qc-law25": { "summary": ["Before communicating or entrusting data outside QUEBEC (other provinces count) a privacy impact assessment must show adequate protection", "written agreement."], "status": "in-force", "sources": ["blg.com 2022-12", "hilotech", "private-ai"], "notChecked": ["the written agreement with who receives it"] },
        "ca-bc-foippa": { "summary": ["Residency requirement replaced in 2021: disclosure outside Canada allowed with an assessment for sensitive data."], "status": "in-force", "sources": ["memory"], "notChecked": [] },
        "ca-ns-piidpa": { "summary": ["Public bodies and providers: storage and access only in Canada unless the head allows it."], "status": "in-force", "sources": ["servercloudcanada", "privacylawyer.ca 2022"], "notChecked": ["access from outside Canada"] },
        "ca-nb-phipaa": { "summary": ["Personal health information stored in Canada unless consent/authorised."], "status": "in-force", "sources": ["servercloudcanada"], "notChecked": [] },
        "ru-152fz": { "summary": ["Since 2025-07-01: at collection, recording/storing/updating/retrieving data of Russian citizens with databases outside Russia is not permitted", "onward cross-border transfer (Art. 12) after notification remains possible."], "status": "in-force", "sources": ["b1.ru", "lidings", "seamless.legal"], "notChecked": ["whether a partition at rest is the first database", "the dispute on what of this the law asks"] },
        "cn-pipl": { "summary": ["Export needs security assessment, standard contract filing or certification by volume", "CIIO data and important data: store in mainland, security assessment. <100k non-sensitive persons per year exempt."], "status": "in-force", "sources": ["fangdalaw", "insideprivacy 2024", "privacyworld"], "notChecked": ["operators of critical infrastructure: they need the assessment at any size, and a copy in the country", "records since 1 January, beyond those that the policy states"] },
        "in-rbi-payments": { "summary": ["End-to-end payment data stored only in India", "may be processed abroad but deleted there and brought back within one business day or 24 h", "domestic+foreign leg copy may stay abroad for cross-border transactions."], "status": "in-force", "sources": ["business-standard 2019-06-27", "domain-b", "livemint"], "notChecked": ["the copy of the foreign leg of a cross-border payment, which may stay abroad: it is denied"] },
        "in-dpdp": { "summary": ["Transfer allowed except to countries notified (negative list", "none known)", "significant data fiduciaries may get localisation duties."], "status": "in-force", "sources": ["memory"], "notChecked": ["countries that the government may notify: none is known"] },
        "id-gr71": { "summary": ["Public-scope operators must process and store in Indonesia", "private operators may go offshore with supervision access", "PDP Law: equal level, safeguards or consent", "banking/finance sector rules stricter."], "status": "in-force", "sources": ["resourcehub.bakermckenzie.com", "ahp.id"], "notChecked": ["access for the supervisor; stricter rules of the financial sector"] },
        "vn-decree53": { "summary": ["Domestic enterprises must store a copy in Vietnam (>=24 months)", "foreign enterprises only when requested by the Ministry of Public Security", "form of storage is free."], "status": "in-force", "sources": ["freshfields", "vietnam-business-law.info", "tilleke"], "notChecked": ["whether what lies there is a whole copy, and stays for 24 months"] },
        "vn-pdpl": { "summary": ["Cross-border transfer needs an impact-assessment dossier filed with the Ministry of Public Security (A05)."], "status": "in-force", "sources": ["recordinglaw.com vietnam"], "notChecked": ["whether the dossier was accepted"] },
        "sa-pdpl": { "summary": ["Transfer only for listed purposes, with adequacy (no list published) or SCC, binding common rules, accreditation certificate", "risk assessment for sensitive/continuous", "no localisation in PDPL, sector rules (SAMA, NCA, health) stricter."], "status": "in-force", "sources": ["ksapdpl.com", "globalcompliancenews 2024-09-17", "chambers"], "notChecked": ["the purposes for which a transfer is allowed; stricter rules of the sectors"] },
        "kz-pdl": { "summary": ["Databases with personal data are stored in Kazakhstan", "parallel storage and processing abroad is not forbidden."], "status": "in-force", "sources": ["lexology/dentons", "kplaw.kz"], "notChecked": ["whether what lies there is a whole copy"] },
        "tr-kvkk": { "summary": ["Adequacy (none published), appropriate safeguards (standard contract notified within 5 working days, BCR, undertaking) or occasional derogation."], "status": "in-force", "sources": ["memory"], "notChecked": [] },
        "ng-ndpa": { "summary": ["Adequacy/SCC/BCR/consent", "sovereign (government) data must be hosted in Nigeria", "CBN: BVN data in Nigeria."], "status": "in-force", "sources": ["mondaq 1661282 (UUBO)", "digitalpolicyalert", "acedpconsulting"], "notChecked": [] },
        "ae-health": { "summary": ["Health data of services provided in the UAE may not be stored, processed, generated or transferred outside the UAE save 10 listed exceptions with conditions."], "status": "in-force", "sources": ["bakermckenzie insightplus", "tamimi", "taylorwessing 2021"], "notChecked": ["the conditions of the exception that is attested"] },
        "ae-pdpl": { "summary": ["Adequacy or contract/consent exceptions", "executive regulations pending", "DIFC/ADGM/DHCC have own laws."], "status": "in-force", "sources": ["memory"], "notChecked": ["adequacy decisions, of which none is known; laws of the free zones"] },
        "au-mhr": { "summary": ["System operator, repository/portal operators and contracted providers must not hold, take, process or handle records outside Australia (exception: no identifying information, authorised)."], "status": "in-force", "sources": ["memory", "legislation.gov.au compilation (section title not seen in excerpt)"], "notChecked": [] },
        "au-privacy": { "summary": ["No location rule: reasonable steps before overseas disclosure, accountability stays", "whitelist power since 2024 amendments."], "status": "in-force", "sources": ["memory"], "notChecked": ["reasonable steps before a disclosure abroad"] },
        "nz-privacy": { "summary": ["Disclosure abroad if recipient subject to comparable safeguards, contract, or authorisation", "use of a cloud agent (s. 11) is not disclosure."], "status": "in-force", "sources": ["memory", "sovereignsky.no"], "notChecked": ["disclosure abroad, which needs comparable safeguards; a processor's use is none"] },
        "de-ao146": { "summary": ["Books in Germany", "electronic books in another EU state without application (since JStG 2020)", "third country only with approval of the tax authority."], "status": "in-force", "sources": ["haufe AO 146 Rz. 35b", "kiehl/nwb 488890"], "notChecked": ["what the tax authority attached to an approval"] },
        "de-sgbx80": { "summary": ["Processing on behalf only in Germany, EU, equal states (EEA, Switzerland) or a country with an Art. 45 decision", "SCC/BCR are not enough."], "status": "in-force", "sources": ["bundesamtsozialesicherung.de cloud-computing"], "notChecked": ["the notice to the supervisor"] },
        "de-sgbv393": { "summary": ["Cloud processing only in Germany, EU, equal third states (or Art. 45 country per 80 SGB X), processor with a German establishment and a current C5 attestation."], "status": "in-force", "sources": ["haufe SGB V 393 Rz. 4-5", "piltz.legal"], "notChecked": ["countries with an adequacy decision: denied, since the text that may admit them is not confirmed"] },
        "fr-hds": { "summary": ["Certified host", "health data physically hosted only in the EEA", "remote access from third countries must be declared", "existing certificates had to migrate by 2026-05-16."], "status": "in-force", "sources": ["archimag", "cms.law", "actusduweb"], "notChecked": ["remote access from outside, which must be declared"] },
        "fr-secnumcloud": { "summary": ["Qualified provider, hosting and operation in the EU, protection against non-EU law."], "status": "in-force", "sources": ["memory", "cloud-temple"], "notChecked": [] },
        "kr-pipa": { "summary": ["Overseas transfer by consent, contract-necessity outsourcing notice, PIPC certification or equivalence (EU recognised 16 Sept 2025)."], "status": "in-force", "sources": ["kimchang 2025-09-17"], "notChecked": [] },
        "jp-appi": { "summary": ["Consent, equivalent-country (EU/EEA, UK) or recipient with equivalent measures (contract, CBPR)."], "status": "in-force", "sources": ["memory"], "notChecked": [] },
        "sg-pdpa": { "summary": ["Transfer with legally enforceable obligations, CBPR/PRP certification or consent."], "status": "in-force", "sources": ["memory"], "notChecked": [] },
        "br-lgpd": { "summary": ["Adequacy (EU/EEA since 26 Jan 2026), ANPD standard clauses, global corporate rules, specific consent."], "status": "in-force", "sources": ["kennedys 2026", "tozzinifreire 2026-01-27"], "notChecked": [] },
        "ar-pdpl": { "summary": ["Transfer to countries without adequate level prohibited save model contracts/consent."], "status": "in-force", "sources": ["memory"], "notChecked": ["whether the list of countries is still the Union's: verify before use"] },
        "za-popia": { "summary": ["Adequate law/BCR/agreement, consent or contract necessity."], "status": "in-force", "sources": ["memory"], "notChecked": [] },
        "il-transfer": { "summary": ["Transfer to EU-level countries or with agreement/consent."], "status": "in-force", "sources": ["memory"], "notChecked": [] },
        "eu-ehds": { "summary": ["No general localisation today", "Member States may require storage in the EU for EHDS systems later."], "status": "future", "sources": ["memory"], "notChecked": ["what Member States may ask for later"] }
    }
};

;// CONCATENATED MODULE: ./domain/places/provenance.js




/** Undefined for a region that the facts do not list: a built-in location, a local zone. */
function regionProvenance(provider, region) {
    const id = (0,catalogue/* canonicalRegion */.zT)(provider, region);
    const compiled = (0,own/* own */.Z)((0,own/* own */.Z)(PROVENANCE_DATA.regions, provider) ?? {}, id);
    if (compiled === undefined)
        return undefined;
    const [label = '', kind = '', confidence = '', sources = ''] = compiled.split('|');
    return { id, label, kind, confidence, sources: sources.split(' ').map(source) };
}
/** The key of a source with its title, where the facts give one. */
function source(key) {
    const title = (0,own/* own */.Z)(PROVENANCE_DATA.sources, key);
    return title === undefined ? key : `${key} (${title})`;
}
const regimeNotes = (id) => (0,own/* own */.Z)(PROVENANCE_DATA.regimes, id);
/** The day of the catalogue. */
const CATALOGUE_DAY = data_catalogue/* CATALOGUE_DATA */.d.compiled;

;// CONCATENATED MODULE: ./commands/explain/told.js
/** What is told and decides nothing. */
const told = (summary) => ({
    verdict: 'pass',
    findings: [],
    outputs: {},
    summary,
    evidence: [],
    advisory: true,
});

;// CONCATENATED MODULE: ./commands/explain/place.js








/**
 * Where a region (`aws:eu-central-1`) or a built-in location could be, and how we know. Needs no policy; where there is
 * one, what it adds to the region counts.
 */
function explainPlace(name, policy) {
    const [provider = '', region] = name.split(':');
    const added = region === undefined ? undefined : policy?.regions?.get(`${provider}/${(0,catalogue/* knownRegion */.Qz)(provider, region)}`);
    const { places, operators } = added ?? (region === undefined ? builtIn(name) : inRegion(provider, region));
    const from = region === undefined ? undefined : regionProvenance(provider, region);
    return told({
        title: (0,outcome_document/* say */.c) `Where ${(0,labelled.id)(name)} could be`,
        blocks: [
            {
                block: 'list',
                items: [...whereaboutsInWords({ places, operators }), ...addedInWords(added), ...fromInWords(from)],
            },
        ],
        document: {
            version: (0,labelled/* known */.eO)(1),
            location: (0,labelled.id)(name),
            places: setDocument(places),
            operators: setDocument(operators),
            'added-to': added === undefined || policy === undefined ? null : { policy: (0,labelled/* path */.Ae)(policy.path), digest: (0,labelled.id)(policy.digest) },
            label: from ? (0,labelled.id)(from.label) : null,
            kind: from ? (0,labelled.id)(from.kind) : null,
            confidence: from ? (0,labelled.id)(from.confidence) : null,
            sources: (0,labelled/* ids */.dK)(from?.sources ?? []),
            catalogue: { compiled: (0,labelled.id)(CATALOGUE_DAY), digest: (0,labelled.id)(catalogue/* CATALOGUE_DIGEST */.H4) },
        },
        cases: [],
    });
}
function builtIn(name) {
    const found = (0,built_in_locations/* builtInLocation */.VP)(name);
    if (found !== undefined)
        return found;
    const expected = [...built_in_locations/* BUILT_IN_LOCATIONS */.GS, ...catalogue/* PROVIDERS */.xq.map((each) => `${each}:REGION`)];
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/wrong-value', { name: (0,labelled.id)('place'), expected: (0,labelled/* ids */.dK)(expected) }));
}
function inRegion(provider, region) {
    const places = (0,catalogue/* regionPlaces */.Rg)(provider, region);
    const operators = (0,catalogue/* regionOperators */.qr)(provider, region);
    if (places !== undefined && operators !== undefined)
        return { places, operators };
    if (!catalogue/* PROVIDERS */.xq.includes(provider)) {
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('policy/unknown-provider', {
            provider: (0,labelled.id)(provider),
            expected: (0,labelled/* ids */.dK)(catalogue/* PROVIDERS */.xq),
            ...(0,meant/* meant */.w)(provider, catalogue/* PROVIDERS */.xq),
        }));
    }
    const near = (0,catalogue/* meantRegion */._C)(provider, region);
    const suggestion = near === undefined ? (0,meant/* meant */.w)(region, (0,catalogue/* regionIds */.JG)(provider)) : { suggestion: (0,labelled.id)(near) };
    throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('policy/unknown-region', { provider: (0,labelled.id)(provider), region: (0,labelled.id)(region), ...suggestion }));
}
const whereaboutsInWords = ({ places, operators }) => [
    places === 'unknown'
        ? (0,outcome_document/* say */.c) `place: unknown, so that every deny and preset about places bites, and no allow matches`
        : (0,outcome_document/* say */.c) `could be in: ${(0,labelled/* ids */.dK)(places)}`,
    operators === 'unknown'
        ? (0,outcome_document/* say */.c) `operators: unknown; state them in the policy if you know them`
        : (0,outcome_document/* say */.c) `operators, by whose law it can be compelled: ${(0,labelled/* ids */.dK)(operators)}`,
];
const addedInWords = (added) => added === undefined
    ? [(0,outcome_document/* say */.c) `by the catalogue alone`]
    : [(0,outcome_document/* say */.c) `by the catalogue and the policy, whose \`regions\` say more of it`];
const fromInWords = (from) => from === undefined
    ? []
    : [
        (0,outcome_document/* say */.c) `${(0,labelled.id)(from.kind)}: ${(0,labelled.id)(from.label)}`,
        (0,outcome_document/* say */.c) `confidence in the country: ${(0,labelled.id)(from.confidence)}`,
        ...from.sources.map((each) => (0,outcome_document/* say */.c) `source: ${(0,labelled.id)(each)}`),
        (0,outcome_document/* say */.c) `catalogue of ${(0,labelled.id)(CATALOGUE_DAY)}, ${(0,labelled.id)(catalogue/* CATALOGUE_DIGEST */.H4)}`,
    ];
const setDocument = (set) => (set === 'unknown' ? (0,labelled.id)(set) : (0,labelled/* ids */.dK)(set));

// EXTERNAL MODULE: ./domain/places/regimes.js
var regimes = __webpack_require__(59815);
;// CONCATENATED MODULE: ./commands/explain/regime-document.js

const regimeDocument = (regime, { summary, status, sources, notChecked }) => ({
    id: (0,labelled.id)(regime.id),
    name: (0,labelled.id)(regime.name),
    law: (0,labelled.id)(regime.law),
    summary: (0,labelled/* ids */.dK)(summary),
    status: (0,labelled.id)(status),
    from: idOrNull(regime.from),
    confidence: (0,labelled.id)(regime.confidence),
    jurisdiction: everywhereOr(regime.jurisdiction),
    categories: (0,labelled/* ids */.dK)(regime.categories),
    restrictions: regime.restrictions.map(restrictionDocument),
    attestations: regime.attestations.map(({ anyOf, at, outside, operations, categories = regime.categories }) => ({
        'any-of': (0,labelled/* ids */.dK)(anyOf),
        at: (0,labelled.id)(at),
        outside: outside === undefined ? null : (0,labelled/* ids */.dK)(outside),
        operations: (0,labelled/* ids */.dK)(operations),
        categories: (0,labelled/* ids */.dK)(categories),
    })),
    copies: regime.copies.map(({ places, categories }) => ({ places: (0,labelled/* ids */.dK)(places), categories: (0,labelled/* ids */.dK)(categories) })),
    cautions: regime.cautions.map(({ outside, says }) => ({ outside: (0,labelled/* ids */.dK)(outside), says: (0,labelled.id)(says) })),
    'derived-too': regime.derivedToo ?? false,
    'not-checked': (0,labelled/* ids */.dK)(notChecked),
    sources: (0,labelled/* ids */.dK)(sources),
});
const restrictionDocument = (restriction) => ({
    denied: (0,labelled.id)(restriction.denied),
    of: (0,labelled.id)(restriction.of ?? 'places'),
    places: restriction.places.map(({ place, until }) => ({ place: (0,labelled.id)(place), until: idOrNull(until) })),
    operations: (0,labelled/* ids */.dK)(restriction.operations),
    categories: restriction.categories === undefined ? null : (0,labelled/* ids */.dK)(restriction.categories),
    at: (0,labelled.id)(restriction.at ?? 'everywhere'),
    'at-rest': restriction.atRest ?? false,
    minutes: restriction.minutes === undefined ? null : (0,labelled/* known */.eO)(restriction.minutes),
    thresholds: sizesOrNull(restriction.thresholds),
    safeguards: restriction.safeguards.map(safeguardDocument),
});
const safeguardDocument = ({ id: name, article, places, except, below, until }) => ({
    id: (0,labelled.id)(name),
    article: idOrNull(article),
    places: everywhereOr(places),
    except: (0,labelled/* ids */.dK)(except),
    below: sizesOrNull(below),
    until: idOrNull(until),
});
const everywhereOr = (places) => places === 'everywhere' ? (0,labelled.id)(places) : (0,labelled/* ids */.dK)(places);
const idOrNull = (text) => (text === undefined ? null : (0,labelled.id)(text));
const sizesOrNull = (sizes) => sizes === undefined
    ? null
    : Object.fromEntries(Object.entries(sizes).map(([category, size]) => [category, (0,labelled/* known */.eO)(size)]));

// EXTERNAL MODULE: ./domain/policy/duration.js
var duration = __webpack_require__(25817);
;// CONCATENATED MODULE: ./commands/explain/regime-words.js



/** What a regime denies by place, in one sentence. */
function restrictionInWords({ denied, places, of, safeguards, ...limits }) {
    const named = (0,labelled/* ids */.dK)(safeguards.map((each) => each.id));
    return (0,outcome_document/* joined */.o)([
        (0,outcome_document/* say */.c) `denies ${what(limits)}${kinds(limits.categories)}${whose(of)}${(0,labelled.id)(denied)} ${(0,labelled/* ids */.dK)(places.map(placeWithEnd))}`,
        ...limitsInWords(limits),
        ...(named.length > 0 ? [(0,outcome_document/* say */.c) `unless a safeguard is stated: ${named}`] : []),
    ], ', ');
}
const whose = (of) => (of === undefined ? (0,outcome_document/* say */.c) ` ` : (0,outcome_document/* say */.c) ` where an operator is from `);
const what = ({ operations, atRest }) => atRest ? (0,outcome_document/* say */.c) `a partition to rest` : (0,outcome_document/* say */.c) `${verbs(operations)}`;
const verbs = (operations) => (0,labelled.id)(operations.map((each) => ({ process: 'processing', store: 'storing' })[each]).join(' and '));
const kinds = (categories) => categories === undefined ? (0,outcome_document/* say */.c) `` : (0,outcome_document/* say */.c) ` of ${(0,labelled/* ids */.dK)(categories)}`;
const placeWithEnd = ({ place, until }) => until === undefined ? place : `${place} (through ${until})`;
const limitsInWords = ({ at, minutes, thresholds, }) => [
    ...(at === undefined ? [] : [(0,outcome_document/* say */.c) `where somebody else runs the machines`]),
    ...(minutes === undefined ? [] : [(0,outcome_document/* say */.c) `in a step that may last longer than ${(0,labelled.id)((0,duration/* durationText */.S)(minutes))}`]),
    ...(thresholds === undefined ? [] : [(0,outcome_document/* say */.c) `from so many records of the policy on: ${sizes(thresholds)}`]),
];
const sizes = (thresholds) => (0,labelled/* ids */.dK)(Object.entries(thresholds).map(([each, size]) => `${each} ${size}`));
/** Where a safeguard serves. */
const safeguardInWords = ({ id: name, article, places, except, below, until }) => (0,outcome_document/* joined */.o)([
    article === undefined ? (0,outcome_document/* say */.c) `${(0,labelled.id)(name)}` : (0,outcome_document/* say */.c) `${(0,labelled.id)(name)} (${(0,labelled.id)(article)})`,
    places === 'everywhere' ? (0,outcome_document/* say */.c) `for any country` : (0,outcome_document/* say */.c) `for ${(0,labelled/* ids */.dK)(places)} alone`,
    ...(except.length > 0 ? [(0,outcome_document/* say */.c) `not for ${(0,labelled/* ids */.dK)(except)}`] : []),
    ...(below === undefined ? [] : [(0,outcome_document/* say */.c) `for fewer records than ${sizes(below)}`]),
    ...(until === undefined ? [] : [(0,outcome_document/* say */.c) `through ${(0,labelled.id)(until)}`]),
], ', ');
const attestationInWords = ({ anyOf, at, outside, operations, categories }) => (0,outcome_document/* say */.c) `denies ${verbs(operations)}${kinds(categories)} ${where(at, outside)} unless attested: ${(0,labelled.id)(anyOf.join(' or '))}`;
const where = (at, outside) => {
    if (outside !== undefined)
        return (0,outcome_document/* say */.c) `outside ${(0,labelled/* ids */.dK)(outside)}`;
    return at === 'everywhere' ? (0,outcome_document/* say */.c) `anywhere` : (0,outcome_document/* say */.c) `where somebody else runs the machines`;
};
const cautionInWords = ({ outside, says }) => (0,outcome_document/* say */.c) `warns outside ${(0,labelled/* ids */.dK)(outside)}: ${(0,labelled.id)(says)}`;
const copyInWords = ({ places, categories }) => (0,outcome_document/* say */.c) `denies everything with ${(0,labelled/* ids */.dK)(categories)} while no partition of the dataset lies in ${(0,labelled/* ids */.dK)(places)}`;

;// CONCATENATED MODULE: ./commands/explain/regime.js










const DISCLAIMER = 'An engineering default with a cited article, not legal advice: have counsel confirm it before you call anything compliant.';
/** All that a regime of the catalogue has checked, and what of it nothing checks. Needs no policy. */
function explainRegime(name) {
    const found = (0,regimes/* regime */.ml)(name);
    const notes = regimeNotes(name);
    if (found === undefined || notes === undefined)
        throw unknownRegime(name);
    return told({
        title: (0,outcome_document/* say */.c) `What preset ${(0,labelled.id)(name)} checks`,
        blocks: blocksOf(found, notes),
        document: {
            version: (0,labelled/* known */.eO)(1),
            regime: regimeDocument(found, notes),
            catalogue: { compiled: (0,labelled.id)(CATALOGUE_DAY), digest: (0,labelled.id)(catalogue/* CATALOGUE_DIGEST */.H4) },
            disclaimer: (0,labelled.id)(DISCLAIMER),
        },
        cases: [],
    });
}
const unknownRegime = (name) => (0,finding/* badInput */.AN)((0,finding/* error */.z3)('policy/unknown-preset', { preset: (0,labelled.id)(name), expected: (0,labelled/* ids */.dK)(regimes/* REGIME_IDS */.dr), ...(0,meant/* meant */.w)(name, regimes/* REGIME_IDS */.dr) }));
function blocksOf(found, notes) {
    const safeguards = found.restrictions.flatMap((each) => each.safeguards);
    const checks = [
        ...found.restrictions.map(restrictionInWords),
        ...found.attestations.map(attestationInWords),
        ...found.copies.map(copyInWords),
        ...found.cautions.map(cautionInWords),
    ];
    return [
        { block: 'paragraph', text: (0,outcome_document/* say */.c) `${(0,labelled.id)(found.name)}: ${(0,labelled.id)(found.law)}` },
        {
            block: 'paragraph',
            text: (0,outcome_document/* joined */.o)(notes.summary.map((each) => (0,outcome_document/* say */.c) `${(0,labelled.id)(each)}`), '; '),
        },
        { block: 'paragraph', text: (0,outcome_document/* say */.c) `${(0,labelled.id)(DISCLAIMER)}` },
        ...section((0,outcome_document/* say */.c) `Checked`, [
            ...reachOf(found),
            ...(checks.length > 0 ? checks : [(0,outcome_document/* say */.c) `nothing: it denies no place and demands nothing`]),
        ]),
        ...section((0,outcome_document/* say */.c) `Safeguards that it knows`, safeguards.map(safeguardInWords)),
        ...section((0,outcome_document/* say */.c) `Not checked`, notes.notChecked.map((each) => (0,outcome_document/* say */.c) `${(0,labelled.id)(each)}`)),
        ...section((0,outcome_document/* say */.c) `Where this is from`, originOf(found, notes)),
    ];
}
const section = (text, items) => items.length === 0
    ? []
    : [
        { block: 'heading', level: 3, text },
        { block: 'list', items },
    ];
const reachOf = ({ jurisdiction, categories, derivedToo }) => [
    jurisdiction === 'everywhere'
        ? (0,outcome_document/* say */.c) `follows the data, wherever its people and its controller are`
        : (0,outcome_document/* say */.c) `follows a controller, or people whom the data is about, in ${(0,labelled/* ids */.dK)(jurisdiction)}`,
    (0,outcome_document/* say */.c) `for data of the categories ${(0,labelled/* ids */.dK)(categories)}, and of those that imply them`,
    ...(derivedToo ? [(0,outcome_document/* say */.c) `for what a derived entry makes of such data as well, however it is labelled`] : []),
];
const originOf = ({ confidence, from }, { sources, status }) => [
    from === undefined ? (0,outcome_document/* say */.c) `status: ${(0,labelled.id)(status)}` : (0,outcome_document/* say */.c) `status: ${(0,labelled.id)(status)}; nothing is checked before ${(0,labelled.id)(from)}`,
    (0,outcome_document/* say */.c) `confidence: ${(0,labelled.id)(confidence)}`,
    (0,outcome_document/* say */.c) `sources: ${(0,labelled/* ids */.dK)(sources)}`,
    (0,outcome_document/* say */.c) `catalogue of ${(0,labelled.id)(CATALOGUE_DAY)}, ${(0,labelled.id)(catalogue/* CATALOGUE_DIGEST */.H4)}`,
];

;// CONCATENATED MODULE: ./commands/explain/catalogue.js




/** Undefined where the question is about the policy. Of a place the policy says more, if there is one. */
async function explainCatalogue(inputs, policyAtHand) {
    const { regime, place, step, target, proposed } = inputs;
    if (regime === undefined && place === undefined)
        return undefined;
    const asked = Object.entries({ regime, place, step, target, proposed: proposed || undefined });
    const [first = '', ...others] = asked.flatMap(([name, value]) => (value === undefined ? [] : [name]));
    if (others.length > 0)
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('input/stands-alone', { name: (0,labelled.id)(first), others: (0,labelled/* ids */.dK)(others) }));
    return regime === undefined ? explainPlace(place ?? '', await policyAtHand()) : explainRegime(regime);
}

// EXTERNAL MODULE: ./commands/explain/changes.js
var explain_changes = __webpack_require__(5101);
// EXTERNAL MODULE: ./commands/explain/misses.js
var misses = __webpack_require__(86006);
// EXTERNAL MODULE: ./domain/policy/nearest/nearest.js + 5 modules
var nearest = __webpack_require__(35105);
// EXTERNAL MODULE: ./domain/policy/context.js + 1 modules
var policy_context = __webpack_require__(69112);
// EXTERNAL MODULE: ./domain/policy/flows.js
var flows = __webpack_require__(34132);
// EXTERNAL MODULE: ./domain/policy/instances.js
var instances = __webpack_require__(98541);
;// CONCATENATED MODULE: ./domain/policy/would-flow.js



/** Everything that would go somewhere if the step ran on the target: what is judged, whether or not it may. */
function wouldFlow({ policy, situation }, asked) {
    const step = policy.steps.get(asked.step);
    const target = policy.targets.get(asked.target);
    const instance = step && (0,instances/* instancesOf */.s)(step).find(({ name }) => name === asked.instance);
    if (!step || !target || !instance)
        return [];
    const context = (0,policy_context/* contextOf */.Vm)(policy, situation);
    return [
        ...(0,flows/* targetFlows */.Pd)(context.origins.ofReads(instance.reads), step, target),
        ...(0,flows/* commonFlows */.lA)(context, step, instance),
    ];
}

;// CONCATENATED MODULE: ./commands/explain/flows.js



/** What would go where: a row for each origin and way, its operations together. */
function flowsTable(policy, asked, flows) {
    const head = [(0,outcome_document/* say */.c) `Data`, (0,outcome_document/* say */.c) `Label`, (0,outcome_document/* say */.c) `To be`, (0,outcome_document/* say */.c) `From`, (0,outcome_document/* say */.c) `To`, (0,outcome_document/* say */.c) `Place`, (0,outcome_document/* say */.c) `Operators`];
    return { block: 'table', head, rows: ways(flows).map((way) => rowOf(policy, asked, way)) };
}
function ways(flows) {
    const found = new Map();
    for (const flow of flows) {
        const key = JSON.stringify([flow.origin, flow.of, flow.by === 'persist' ? 'process' : flow.by]);
        const way = found.get(key);
        found.set(key, way === undefined ? [flow] : [...way, flow]);
    }
    return [...found.values()];
}
function rowOf(policy, asked, way) {
    const [{ origin, label, location, of }] = way;
    const { places, operators } = (0,policy_context/* spotOf */.Yf)(policy, location);
    return [
        (0,outcome_document/* say */.c) `${(0,labelled.id)(origin)}`,
        (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)([label.classification, ...label.categories, ...label.subjects])}`,
        (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(new Set(way.map(({ operation }) => (operation === 'process' ? 'processed' : 'stored'))))}`,
        (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(fromWhere(policy, asked, way[0]))}`,
        of === location || of === origin ? (0,outcome_document/* say */.c) `${(0,labelled.id)(location)}` : (0,outcome_document/* say */.c) `${(0,labelled.id)(of)} at ${(0,labelled.id)(location)}`,
        (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(places === 'unknown' ? ['unknown'] : places)}`,
        (0,outcome_document/* say */.c) `${(0,labelled/* ids */.dK)(operators === 'unknown' ? ['unknown'] : operators)}`,
    ];
}
/** What is read comes from where it lies; what is written or released, from the target. */
function fromWhere(policy, { step, target }, flow) {
    const { datasets, targets, steps, stores } = policy;
    if (flow.by === 'rest')
        return ['rests there'];
    if (!READING.has(flow.by))
        return [targets.get(target)?.location ?? target];
    const [dataset = '', partition = ''] = flow.origin.split('/');
    const home = datasets.get(dataset)?.partitions.get(partition)?.location;
    if (home !== undefined)
        return [home];
    return (steps.get(step)?.reads ?? []).flatMap((read) => read.kind === 'artifact' ? [stores.get(read.store)?.location ?? read.store] : []);
}
const READING = new Set(['process', 'persist', 'runner']);

;// CONCATENATED MODULE: ./commands/explain/page.js











/** One step on one target: the verdict, what would flow, every reason, and what would change it. */
function pageBlocks(world, asked, placement) {
    const { step, target } = asked;
    const isAllowed = placement.allowed.includes(target);
    return [
        heading(2, (0,outcome_document/* say */.c) `${(0,labelled.id)((0,named/* named */.K)(step, placement))} on ${(0,labelled.id)(target)}: ${(0,labelled.id)(isAllowed ? 'allowed' : 'refused')}`),
        { block: 'paragraph', text: (0,outcome_document/* say */.c) `${(0,summary/* summaryOf */.YG)(step, placement)}.` },
        heading(3, (0,outcome_document/* say */.c) `What would flow`),
        flowsTable(world.policy, asked, wouldFlow(world, asked)),
        ...(isAllowed ? whyItMay(world, asked, placement) : whyNot(world, asked, placement)),
    ];
}
const heading = (level, text) => ({ block: 'heading', level, text });
const list = (items) => ({ block: 'list', items });
function whyNot(world, asked, { allowed, rejected, reasons }) {
    const own = rejected.get(asked.target) ?? [];
    const changes = (0,explain_changes/* changesInWords */.W1)((0,nearest/* nearest */.p)(asked, world));
    return [
        heading(3, (0,outcome_document/* say */.c) `Why not`),
        list((0,words/* reasonsInWords */.GB)([...reasons, ...own])),
        heading(3, changes.length > 1 ? (0,outcome_document/* say */.c) `What would allow it, all together` : (0,outcome_document/* say */.c) `What would allow it`),
        list(changes),
        ...(allowed.length === 0
            ? []
            : [heading(3, (0,outcome_document/* say */.c) `Where it may run instead`), list(allowed.map((each) => (0,outcome_document/* say */.c) `${(0,labelled.id)(each)}`))]),
    ];
}
function whyItMay({ policy }, { target }, placement) {
    const { notes, proof } = placement;
    const asks = policy.targets.get(target)?.proof;
    const asked = asks === undefined ? (0,outcome_document/* say */.c) `` : (0,outcome_document/* say */.c) `, the target for ${(0,labelled.id)(asks)}`;
    return [
        heading(3, (0,outcome_document/* say */.c) `Why it may`),
        list([...(0,words/* reasonsInWords */.GB)(notes.get(target) ?? []), (0,outcome_document/* say */.c) `proof of place: the data asks for ${(0,labelled.id)(proof)}${asked}`]),
        heading(3, (0,outcome_document/* say */.c) `Why it is chosen, or not`),
        list(choiceAbout(target, placement)),
    ];
}
function choiceAbout(target, placement) {
    const choices = (0,choice/* choicesOf */.c)(placement);
    if (placement.target !== target) {
        return choices
            .filter(({ over }) => over === target)
            .map((choice) => (0,outcome_document/* say */.c) `${(0,labelled.id)(placement.target ?? '')} comes before it ${(0,preferred/* choiceInWords */.q)(choice)}`);
    }
    if (choices.length === 0)
        return [(0,outcome_document/* say */.c) `it is the one target that may run it`];
    return choices.map((choice) => (0,outcome_document/* say */.c) `it comes before ${(0,labelled.id)(choice.over)} ${(0,preferred/* choiceInWords */.q)(choice)}`);
}

;// CONCATENATED MODULE: ./commands/explain/explain.js


















/** Every reason for and against each step × target, nearest miss first. Reports only. */
const explain = async (inputs, host, ports) => {
    const answer = await explainCatalogue(inputs, () => policyIfAny(host, inputs.policy));
    if (answer !== undefined)
        return answer;
    const decider = inputs.proposed
        ? await (0,trusted_policy/* proposedPolicy */.Js)(host, inputs.policy)
        : await (0,trusted_policy/* trustedPolicy */.UM)(host, inputs.policy);
    const planned = { ...decider, ...(0,deciding/* decideFor */.q)(decider.policy, await (0,deciding/* situationNow */.$)(host, ports)) };
    const steps = stepsAsked(inputs.step, planned);
    mustExist(inputs, steps, planned);
    host.admit((0,surfaces/* surfaceCaps */.Rc)(planned.policy, planned.situation));
    const { findings, verdict } = planned.merged;
    const summary = explanation({ planned, steps, target: inputs.target });
    return { verdict, findings, outputs: {}, summary, evidence: [], advisory: true };
};
/** What the catalogue tells it tells without a policy, too, and beside one that cannot be read. */
const policyIfAny = async (host, path) => {
    try {
        return (await (0,trusted_policy/* findTrustedPolicy */.bu)(host, path))?.policy;
    }
    catch (thrown) {
        if (thrown instanceof finding/* Refusal */.P_)
            return undefined;
        throw thrown;
    }
};
/** The step, or of its partitions or destinations the one that is named. */
function stepsAsked(asked, { merged }) {
    const steps = [...merged.steps.values()];
    if (asked === undefined || merged.steps.has(asked))
        return steps.filter(({ step }) => step === (asked ?? step));
    return steps.flatMap((each) => {
        const placements = each.placements.filter((placement) => (0,named/* named */.K)(each.step, placement) === asked);
        return placements.length === 0 ? [] : [{ ...each, placements }];
    });
}
function mustExist({ step = '', target }, steps, planned) {
    const { steps: all, targets } = planned.policy;
    if (steps.length === 0 && all.size > 0)
        throw unknownStep(step, planned);
    if (target !== undefined && !targets.has(target)) {
        const params = { target: (0,labelled.id)(target), expected: (0,labelled/* ids */.dK)(targets.keys()), ...(0,meant/* meant */.w)(target, targets.keys()) };
        throw (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/unknown-target', params));
    }
}
function unknownStep(step, { policy: { steps }, merged }) {
    const instances = [...merged.steps.values()].flatMap((each) => each.placements.map((placement) => (0,named/* named */.K)(each.step, placement)));
    const expected = (0,labelled/* ids */.dK)(new Set([...steps.keys(), ...instances]));
    return (0,finding/* badInput */.AN)((0,finding/* error */.z3)('plan/unknown-step', { step: (0,labelled.id)(step), expected, ...(0,meant/* meant */.w)(step, steps.keys()) }));
}
function explanation(asked) {
    const { planned, steps } = asked;
    const { policy, merged } = planned;
    const placements = steps.flatMap((each) => each.placements.map((placement) => ({ step: each.step, placement })));
    return {
        title: (0,outcome_document/* say */.c) `Where steps may run, and why not elsewhere`,
        blocks: [
            { block: 'paragraph', text: (0,report/* decidedBy */.yP)(planned) },
            ...placements.flatMap(({ step, placement }) => placementBlocks(asked, step, placement)),
        ],
        document: {
            version: (0,labelled/* known */.eO)(1),
            verdict: merged.verdict,
            steps: placements.map(({ step, placement }) => placementDocument(asked, step, placement)),
        },
        cases: (0,report/* casesOf */.DS)(policy, steps),
    };
}
function placementBlocks(asked, step, placement) {
    const { planned, target } = asked;
    if (target !== undefined)
        return pageBlocks((0,misses/* onDefaultBranch */.Lt)(planned), (0,misses/* missOf */.gv)(step, placement, target), placement);
    const { reasons, allowed, notes } = placement;
    const after = new Map((0,choice/* choicesOf */.c)(placement).map((choice) => [choice.over, afterChosen(placement, choice)]));
    const items = [
        ...(0,words/* reasonsInWords */.GB)(reasons),
        ...allowed.map((each) => (0,outcome_document/* say */.c) `${(0,labelled.id)(each)}: allowed by ${(0,words/* rulesInWords */.k5)(notes.get(each) ?? [])}${after.get(each) ?? (0,outcome_document/* say */.c) ``}`),
        ...missesIn(asked, step, placement).map((miss) => missLine(miss, placement)),
    ];
    return [
        { block: 'heading', level: 3, text: (0,summary/* summaryOf */.YG)(step, placement) },
        { block: 'list', items },
    ];
}
const afterChosen = ({ target }, choice) => (0,outcome_document/* say */.c) `; ${(0,labelled.id)(target ?? '')} comes before it ${(0,preferred/* choiceInWords */.q)(choice)}`;
/** Without a reason of its own, a target is refused for what is said of every target. */
function missLine(miss, { rejected }) {
    const reasons = rejected.get(miss.target) ?? [];
    const why = reasons.length === 0 ? (0,outcome_document/* say */.c) `for what is said above` : (0,outcome_document/* say */.c) `because ${(0,outcome_document/* joined */.o)((0,words/* reasonsInWords */.GB)(reasons), '; ')}`;
    const refused = (0,outcome_document/* say */.c) `${(0,labelled.id)(miss.target)}: refused ${why}`;
    const isTried = miss.changes.length + miss.stuck.length > 0;
    return isTried ? (0,outcome_document/* say */.c) `${refused}. What would allow it: ${(0,explain_changes/* changesInLine */.FP)(miss)}` : refused;
}
function missesIn({ planned, steps, target }, step, placement) {
    const asked = steps.flatMap(({ placements }) => placements);
    const all = (0,misses/* areTried */.Li)(asked) ? (0,misses/* missesOf */.Kg)(planned, step, placement) : (0,misses/* untried */.IM)(placement);
    return all.filter((each) => target === undefined || each.target === target);
}
function placementDocument(asked, step, placement) {
    const { instance, verdict, allowed, rejected, reasons } = placement;
    const misses = missesIn(asked, step, placement);
    const against = (each) => (0,plan_document/* reasonDocuments */.NE)([...reasons, ...(rejected.get(each) ?? [])]);
    return {
        step: (0,labelled.id)(step),
        instance: instance === undefined ? null : (0,labelled.id)(instance),
        verdict,
        summary: (0,summary/* summaryText */.g5)(step, placement),
        allowed: (0,labelled/* ids */.dK)(allowed),
        rejected: Object.fromEntries(misses.map((each) => [each.target, against(each.target)])),
        remedies: misses.filter(({ changes, stuck }) => changes.length + stuck.length > 0).map(explain_changes/* remedyDocument */.QV),
    };
}


/***/ }),

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23898);
/* harmony import */ var _files_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58956);


/** For "did you mean": the name that was probably meant, where there is one. */
function meant(name, known) {
    const near = (0,_files_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
    return near === undefined ? {} : { suggestion: (0,_domain_outcome_labelled_js__WEBPACK_IMPORTED_MODULE_1__.id)(near) };
}


/***/ }),

/***/ 82362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideFor),
  $: () => (/* binding */ situationNow)
});

// EXTERNAL MODULE: ./domain/policy/evaluate.js + 8 modules
var evaluate = __webpack_require__(32309);
// EXTERNAL MODULE: ./domain/places/built-in-locations.js
var built_in_locations = __webpack_require__(42886);
// EXTERNAL MODULE: ./domain/policy/runs-on.js
var runs_on = __webpack_require__(87741);
;// CONCATENATED MODULE: ./domain/policy/reach.js


/** Whether each target can be reached now. It puts the allowed in order, and allows nothing. */
const reachOf = (targets, sight) => new Map([...targets].map(([id, target]) => [id, isHosted(target) ? 'in' : reachBy(target.runsOn, sight)]));
/** GitHub makes hosted runners as they are asked for. */
const isHosted = ({ location }) => location === built_in_locations/* HOSTED */.ah;
/** The targets known to be out of reach. */
const outOfReach = (reach) => new Set([...reach].flatMap(([id, each]) => (each === 'out' ? [id] : [])));
/**
 * A pool that scales to zero lists nobody, and what is made for one job is listed while that lasts: neither is out of
 * reach, and nor is what a group may have that nobody lists.
 */
function reachBy(runsOn, sight) {
    if (sight === undefined)
        return 'unknown';
    const asked = (0,runs_on/* askedRunner */.N)(runsOn);
    const { group } = asked;
    const fitting = sight.runners.filter((runner) => fits(runner, asked));
    if (fitting.some(({ online }) => online))
        return 'in';
    const stay = fitting.length > 0 && fitting.every(({ ephemeral }) => !ephemeral);
    const isHidden = sight.hiddenGroups.some((each) => group === undefined || lower(each) === lower(group));
    return stay && !isHidden ? 'out' : 'unknown';
}
/** Neither groups nor labels know upper from lower case. */
function fits(runner, { group, labels }) {
    const has = new Set(runner.labels.map(lower));
    const inGroup = group === undefined || (runner.group !== undefined && lower(runner.group) === lower(group));
    return inGroup && labels.every((label) => has.has(lower(label)));
}
const lower = (text) => text.toLowerCase();

;// CONCATENATED MODULE: ./commands/plan/deciding.js


async function situationNow(host, ports) {
    return { ...(await host.situation()), now: ports.clock.now() };
}
/** What is out of reach comes last; who is allowed is decided without it. */
function decideFor(policy, situation, runners) {
    const reach = reachOf(policy.targets, runners?.known ? runners.sight : undefined);
    const now = { ...situation, unavailable: outOfReach(reach) };
    const decision = (0,evaluate/* evaluate */._3)(policy, now);
    const merged = now.event === 'trusted' ? decision : (0,evaluate/* evaluate */._3)(policy, { ...now, event: 'trusted' });
    return { situation, decision, merged, reach, ...(runners === undefined ? {} : { runners }) };
}


/***/ })

};
