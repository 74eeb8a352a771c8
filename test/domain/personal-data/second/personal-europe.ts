import { grouped, type Made } from './dirt.ts';
import {
  bsn,
  codiceFiscale,
  cpr,
  dni,
  fodselsnummer,
  hetu,
  nhs,
  nie,
  nif,
  nir,
  personnummer,
  pesel,
  rijksregister,
  steuerId,
} from './numbers-of-people.ts';

/** Numbers of people in Europe, under a header that names them and under one that does not. */

const tenOf = (long: string): string => `${long.slice(2, 8)}-${long.slice(8)}`;

export const EUROPE: Readonly<Record<string, Made>> = {
  'bsn-named': { header: 'Burgerservicenummer', draw: bsn },
  'bsn-short-name': {
    header: 'bsn_patient',
    rows: 60,
    draw: (random) => (random.chance(0.3) ? grouped(bsn(random), [4, 2, 3], '.') : bsn(random)),
  },
  'bsn-behind-col7': { header: 'col7', draw: bsn },
  'steuer-id-named': {
    header: 'Steuer-Identifikationsnummer',
    draw: (random) => grouped(steuerId(random), [2, 3, 3, 3], ' '),
  },
  'steuer-id-behind-code': { header: 'code', draw: steuerId },
  'nir-named': {
    header: 'numéro de sécurité sociale',
    draw: (random) => grouped(nir(random), [1, 2, 2, 2, 3, 3, 2], ' '),
  },
  'nir-behind-ref': { header: 'ref', draw: nir },
  'nir-half-grouped': {
    header: 'extern',
    rows: 60,
    draw: (random) => (random.chance(0.5) ? grouped(nir(random), [13, 2], ' ') : nir(random)),
  },
  'dni-named': { header: 'DNI', draw: dni },
  'dni-behind-extern': { header: 'extern', draw: (random) => (random.chance(0.8) ? dni(random) : nie(random)) },
  'dni-with-dashes': {
    header: 'documento',
    draw: (random) => {
      const whole = dni(random);
      return random.pick([
        `${whole.slice(0, 8)}-${whole.slice(8)}`,
        whole,
        `${grouped(whole, [2, 3, 3], '.')}`.replace(/([A-Z])$/, '-$1'),
      ]);
    },
  },
  'codice-fiscale-named': { header: 'codice_fiscale', rows: 2000, draw: codiceFiscale },
  'codice-fiscale-behind-col7': {
    header: 'col7',
    draw: (random) => (random.chance(0.3) ? codiceFiscale(random).toLowerCase() : codiceFiscale(random)),
  },
  'rijksregister-named': {
    header: 'rijksregisternummer',
    draw: (random) => {
      const whole = rijksregister(random);
      return `${grouped(whole.slice(0, 6), [2, 2, 2], '.')}-${whole.slice(6, 9)}.${whole.slice(9)}`;
    },
  },
  'rijksregister-in-french': { header: 'NISS', draw: (random) => grouped(rijksregister(random), [6, 3, 2], ' ') },
  'rijksregister-behind-ref': { header: 'ref', draw: rijksregister },
  'pesel-named': { header: 'PESEL', draw: pesel },
  'pesel-behind-code': { header: 'code', draw: pesel },
  'personnummer-named': { header: 'personnummer', draw: (random) => tenOf(personnummer(random)) },
  'personnummer-behind-ref': {
    header: 'kund_ref',
    draw: (random) => {
      const long = personnummer(random);
      return random.chance(0.5) ? long : `${long.slice(0, 8)}-${long.slice(8)}`;
    },
  },
  'personnummer-of-ten': {
    header: 'extern',
    draw: (random) => (random.chance(0.6) ? tenOf(personnummer(random)) : personnummer(random).slice(2)),
  },
  'hetu-named': { header: 'henkilötunnus', draw: hetu },
  'hetu-behind-code': { header: 'code', draw: hetu },
  'cpr-named': { header: 'cpr_nr', draw: (random) => grouped(cpr(random), [6, 4], '-') },
  'cpr-behind-col7': {
    header: 'col7',
    draw: (random) => (random.chance(0.5) ? grouped(cpr(random), [6, 4], '-') : cpr(random)),
  },
  'fodselsnummer-named': { header: 'fødselsnummer', draw: fodselsnummer },
  'fodselsnummer-behind-extern': {
    header: 'extern',
    draw: (random) => (random.chance(0.5) ? grouped(fodselsnummer(random), [6, 5], ' ') : fodselsnummer(random)),
  },
  'nif-named': { header: 'contribuinte (NIF)', draw: nif },
  'nif-behind-ref': { header: 'ref', draw: (random) => grouped(nif(random), [3, 3, 3], ' ') },
  'nhs-named': { header: 'NHS Number', draw: (random) => grouped(nhs(random), [3, 3, 4], ' ') },
  'nhs-behind-code': { header: 'code', draw: nhs },
  'nhs-with-dashes': { header: 'hospital_key', rows: 60, draw: (random) => grouped(nhs(random), [3, 3, 4], '-') },
};
