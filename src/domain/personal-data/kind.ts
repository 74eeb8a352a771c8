/** The kinds of personal data that are found by what their values are. */
export const KIND_IDS = [
  'payment-card',
  'iban',
  'email',
  'phone',
  'ip-address',
  'mac-address',
  'us-ssn',
  'nl-bsn',
  'de-steuer-id',
  'fr-nir',
  'es-dni',
  'it-codice-fiscale',
  'be-rijksregisternummer',
  'pl-pesel',
  'se-personnummer',
  'fi-hetu',
  'dk-cpr',
  'no-fodselsnummer',
  'pt-nif',
  'uk-nhs',
  'br-cpf',
  'ca-sin',
  'au-tfn',
  'au-medicare',
  'in-aadhaar',
  'cn-resident-id',
  'za-id',
  'kr-rrn',
  'tr-tckn',
] as const;

export type KindId = (typeof KIND_IDS)[number];

/**
 * A kind of personal data. A value is of its `shape`, blanks around left off, and then it `holds` or not: check digits,
 * ranges, dates. Of values of the shape a share holds by chance, and a column is of the kind where far more do.
 */
export interface Kind {
  readonly id: KindId;
  readonly shape: RegExp;
  /** Of a value of the shape: its letters, in capitals, and digits alone, and as it stands. */
  holds(compact: string, text: string): boolean;
  /** The share of the values of the shape that must hold; half where one in ten or fewer hold by chance. */
  readonly least?: number;
  /** What is taken for it in a column whose name says that it is of this kind, where values alone do not tell enough. */
  readonly named?: Test;
  /** Whether something else has the same check and takes in this value, which this kind does not: some such, and it is that. */
  readonly rival?: (compact: string) => boolean;
  /** Whether it is a bare number whose check numbers of companies, accounts or orders share: then a name may speak against it. */
  readonly shared?: true;
  /** Compact values that hold, and that are known to be nobody's. */
  readonly nobodys?: ReadonlySet<string>;
  /** Where in a text one may stand; global. Without it, texts are not searched for it. */
  readonly within?: RegExp;
}

export type Test = Pick<Kind, 'shape' | 'holds'>;

/** A value without the blanks around it, and as the integer it is where a table has made it a decimal: `5.0`. */
export const trimmed = (value: string): string => value.trim().replace(/^(\d+)\.0$/, '$1');

/** Letters, in capitals, and digits. */
export const compacted = (value: string): string => value.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Whether a trimmed value is of a kind. */
export const isOfKind = ({ shape, holds }: Test, text: string): boolean =>
  shape.test(text) && holds(compacted(text), text);
