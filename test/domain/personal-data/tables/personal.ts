import { drawn, withLuhn } from './check-digits.ts';
import { ibanOf, NATIONAL } from './national.ts';
import { emailOf, noteWith } from './people.ts';
import type { Random } from './random.ts';

export type Draw = (random: Random) => string;

/** Groups of a number, by a separator between them. */
const grouped = (text: string, sizes: readonly number[], by: string): string =>
  sizes
    .reduce<{ at: number; parts: string[] }>(
      ({ at, parts }, size) => ({ at: at + size, parts: [...parts, text.slice(at, at + size)] }),
      { at: 0, parts: [] },
    )
    .parts.join(by);

const fours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');

const iban: Draw = (r) => {
  const forms: readonly (() => string)[] = [
    () => ibanOf('DE', r.digits(18)),
    () => ibanOf('NL', `${r.pick(['ABNA', 'INGB', 'RABO'])}${r.digits(10)}`),
    () => ibanOf('FR', r.digits(23)),
    () => ibanOf('ES', r.digits(20)),
    () => ibanOf('BE', r.digits(12)),
    () => ibanOf('IT', `X${r.digits(22)}`),
    () => ibanOf('GB', `${r.pick(['NWBK', 'BARC'])}${r.digits(14)}`),
  ];
  return r.pick(forms)();
};

const dutchIban: Draw = (r) => ibanOf('NL', `INGB${r.digits(10)}`);

const visa: Draw = (r) => withLuhn(`4${r.digits(14)}`);
const mastercard: Draw = (r) => withLuhn(`5${r.between(1, 5)}${r.digits(13)}`);
const amex: Draw = (r) => withLuhn(`3${r.pick(['4', '7'])}${r.digits(12)}`);
const anyCard: Draw = (r) => r.pick([visa, mastercard, amex])(r);

const phone: Draw = (r) => {
  const forms: readonly (() => string)[] = [
    () => `+316${r.digits(8)}`,
    () => `+4917${r.digits(9)}`,
    () => `+336${r.digits(8)}`,
    () => `+346${r.digits(8)}`,
    () => `+447${r.digits(9)}`,
    () => `+1${r.between(2, 9)}${r.digits(2)}${r.between(2, 9)}${r.digits(6)}`,
  ];
  return r.pick(forms)();
};

const spacedPhone: Draw = (r) => `+31 6 ${r.digits(4)} ${r.digits(4)}`;
const bracketed: Draw = (r) => `+44 (0)20 ${r.whole(4)} ${r.digits(4)}`;

const ipv4 = (r: Random, first = r.between(11, 223)): string =>
  `${first}.${r.below(256)}.${r.below(256)}.${r.between(1, 254)}`;
const ipv6: Draw = (r) =>
  r.chance(0.5)
    ? `2001:db8:${Array.from({ length: 6 }, () => r.hex(4).replace(/^0+(?=.)/, '')).join(':')}`
    : `2001:db8:${r.hex(4)}::${r.hex(4)}:${r.hex(2)}`;
const mac = (r: Random, by: string): string => Array.from({ length: 6 }, () => r.hex(2)).join(by);

/** Columns of personal data, by their ids. What they are stands in labels.json. */
export const PERSONAL: Readonly<Record<string, { readonly header: string; readonly draw: Draw }>> = {
  'iban-of-many-countries': { header: 'account', draw: iban },
  'iban-in-groups': { header: 'rekening', draw: (r) => fours(iban(r)) },
  'iban-in-small-letters': {
    header: 'pay_to',
    draw: (r) => (r.chance(0.4) ? dutchIban(r).toLowerCase() : dutchIban(r)),
  },
  'iban-in-notes': { header: 'remark', draw: (r) => noteWith(r, r.chance(0.3) ? `pay to ${iban(r)}` : 'all settled') },
  'cards-visa': { header: 'pan', draw: visa },
  'cards-of-all-kinds': { header: 'reference', draw: anyCard },
  'cards-with-dashes': { header: 'payment_ref', draw: (r) => grouped(mastercard(r), [4, 4, 4, 4], '-') },
  'cards-in-groups': { header: 'col7', draw: (r) => fours(visa(r)) },
  'cards-amex': { header: 'acct_no', draw: amex },
  'cards-in-notes': {
    header: 'comment',
    draw: (r) => noteWith(r, r.chance(0.25) ? `card ${fours(visa(r))}` : 'paid in cash'),
  },
  'email-plain': { header: 'login', draw: emailOf },
  'email-any-case': { header: 'contact', draw: (r) => (r.chance(0.5) ? emailOf(r).toUpperCase() : emailOf(r)) },
  'email-with-names': { header: 'sender', draw: (r) => `"N. N." <${emailOf(r)}>` },
  'email-in-notes': {
    header: 'note',
    draw: (r) => noteWith(r, r.chance(0.2) ? `write to ${emailOf(r)}` : 'no address'),
  },
  'phone-plain': { header: 'msisdn', draw: phone },
  'phone-in-groups': { header: 'reach_at', draw: spacedPhone },
  'phone-with-brackets': { header: 'desk', draw: bracketed },
  'phone-in-notes': {
    header: 'text',
    draw: (r) => noteWith(r, r.chance(0.3) ? `call ${spacedPhone(r)}` : 'by letter'),
  },
  'ip-public': { header: 'client', draw: (r) => ipv4(r) },
  'ip-private': { header: 'host_addr', draw: (r) => `10.${r.below(40)}.${r.below(256)}.${r.between(1, 254)}` },
  'ip-six': { header: 'peer', draw: ipv6 },
  'ip-both': {
    header: 'remote_addr',
    draw: (r) => (r.chance(0.5) ? ipv6(r) : `192.168.${r.below(256)}.${r.below(256)}`),
  },
  'mac-colons': { header: 'device', draw: (r) => mac(r, ':') },
  'mac-dashes': { header: 'adapter', draw: (r) => mac(r, '-').toUpperCase() },
  'us-ssn': { header: 'member', draw: NATIONAL.ssn },
  'us-ssn-named': { header: 'ssn', draw: (r) => NATIONAL.ssn(r).replaceAll('-', '') },
  'nl-bsn': { header: 'nr', draw: NATIONAL.bsn },
  'nl-bsn-in-groups': { header: 'sofinummer', draw: (r) => grouped(NATIONAL.bsn(r), [4, 2, 3], '.') },
  'de-steuer-id': { header: 'idnr', draw: NATIONAL.steuerId },
  'de-steuer-id-in-groups': { header: 'kennung', draw: (r) => grouped(NATIONAL.steuerId(r), [2, 3, 3, 3], ' ') },
  'fr-nir': { header: 'assure', draw: NATIONAL.nir },
  'fr-nir-in-groups': { header: 'num', draw: (r) => grouped(NATIONAL.nir(r), [1, 2, 2, 2, 3, 3, 2], ' ') },
  'es-dni': { header: 'documento', draw: NATIONAL.dni },
  'es-nie-and-dni': { header: 'doc', draw: (r) => (r.chance(0.5) ? NATIONAL.nie(r) : NATIONAL.dni(r)) },
  'it-codice-fiscale': { header: 'cf', draw: NATIONAL.codiceFiscale },
  'be-rijksregister': { header: 'insz', draw: NATIONAL.rijksregister },
  'be-rijksregister-in-groups': {
    header: 'registre',
    draw: (r) => NATIONAL.rijksregister(r).replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5'),
  },
  'pl-pesel': { header: 'numer', draw: NATIONAL.pesel },
  'se-personnummer': { header: 'pnr', draw: (r) => grouped(NATIONAL.personnummer(r), [6, 4], '-') },
  'se-personnummer-of-twelve': { header: 'kund', draw: (r) => `19${NATIONAL.personnummer(r)}` },
  'fi-hetu': { header: 'tunnus', draw: NATIONAL.hetu },
  'dk-cpr': { header: 'borger', draw: NATIONAL.cpr },
  'no-fodselsnummer': { header: 'fnr', draw: NATIONAL.fodselsnummer },
  'pt-nif': { header: 'contribuinte', draw: NATIONAL.nif },
  'uk-nhs': { header: 'patient_no', draw: NATIONAL.nhs },
  'uk-nhs-in-groups': { header: 'nhs', draw: (r) => grouped(NATIONAL.nhs(r), [3, 3, 4], ' ') },
  'br-cpf': { header: 'cliente', draw: NATIONAL.cpf },
  'br-cpf-in-groups': {
    header: 'titular',
    draw: (r) => NATIONAL.cpf(r).replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4'),
  },
  'ca-sin': { header: 'employee', draw: (r) => grouped(NATIONAL.sin(r), [3, 3, 3], ' ') },
  'au-tfn': { header: 'tfn', draw: (r) => grouped(NATIONAL.tfn(r), [3, 3, 3], ' ') },
  'au-medicare': { header: 'medicare', draw: (r) => grouped(NATIONAL.medicare(r), [4, 5, 1], ' ') },
  'in-aadhaar': { header: 'uid', draw: (r) => fours(NATIONAL.aadhaar(r)) },
  'cn-resident-id': { header: 'id_no', draw: NATIONAL.residentId },
  'za-id': { header: 'identity', draw: NATIONAL.zaId },
  'kr-rrn': { header: 'resident', draw: (r) => grouped(NATIONAL.rrn(r), [6, 7], '-') },
  'tr-tckn': { header: 'kimlik', draw: (r) => drawn(() => NATIONAL.tckn(r)) },
};
