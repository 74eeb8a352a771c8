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
} as const satisfies Record<string, readonly string[]>;

export type Category = keyof typeof KIND_OF;

export const CATEGORIES = Object.keys(KIND_OF) as readonly Category[];

const closure = (category: Category): readonly string[] => [category, ...KIND_OF[category].flatMap(closure)];

const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map(CATEGORIES.map((each) => [each, closure(each)]));

/** The category itself and all that it implies: `ehr` gives `ehr`, `phi`, `health`, `personal`. */
export const implied = (category: string): readonly string[] => IMPLIED.get(category) ?? [category];
