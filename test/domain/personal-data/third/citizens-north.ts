import { either, grouped, type Made } from '../second/dirt.ts';
import {
  bsn,
  cpr,
  fodselsnummer,
  hetu,
  nhs,
  personnummer,
  rijksregister,
  steuerId,
} from '../second/numbers-of-people.ts';
import type { Random } from '../tables/random.ts';
import { col, said } from './made.ts';

const germanGroups = (random: Random): string => grouped(steuerId(random), [2, 3, 3, 3], ' ');

const belgianDots = (random: Random): string => {
  const number = rijksregister(random);
  return `${grouped(number.slice(0, 6), [2, 2, 2], '.')}-${number.slice(6, 9)}.${number.slice(9)}`;
};

/** Ten figures and the hyphen, as Swedes write it. */
const swedish = (random: Random): string => grouped(personnummer(random).slice(2), [6, 4], '-');

const swedishLong = (random: Random): string => grouped(personnummer(random), [8, 4], '-');

const danish = (random: Random): string => grouped(cpr(random), [6, 4], '-');

const british = (random: Random): string => grouped(nhs(random), [3, 3, 4], ' ');

export const NORTH: Readonly<Record<string, Made>> = {
  'nl-bsn/bsn': col('bsn', bsn, 2000),
  'nl-bsn/burgerservicenummer': col('burgerservicenummer', (random) => grouped(bsn(random), [4, 2, 3], '.')),
  'nl-bsn/bsn-leerling': col('BSN leerling', (random) => grouped(bsn(random), [3, 3, 3], ' '), 100),
  'nl-bsn/col7': col('col7', bsn),
  'nl-bsn/identifier': col('identifier', (random) =>
    JSON.stringify({ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: bsn(random) }),
  ),

  'de-steuer-id/steuer-id': col('steuer_id', either(steuerId, germanGroups)),
  'de-steuer-id/idnr': col('Identifikationsnummer (§ 139b AO)', germanGroups),
  'de-steuer-id/tin': col('steuerliche_idnr_ehegatte', steuerId),
  'de-steuer-id/code': col('code', germanGroups),
  'de-steuer-id/ref': col('ref', steuerId),

  'be-rijksregisternummer/rijksregisternummer': col('rijksregisternummer', belgianDots),
  'be-rijksregisternummer/registre-national': col('no_registre_national', rijksregister),
  'be-rijksregisternummer/insz': col('INSZ', (random) => grouped(rijksregister(random), [6, 3, 2], '-')),
  'be-rijksregisternummer/value': col('value', belgianDots),
  'be-rijksregisternummer/field-3': col('field_3', rijksregister),

  'se-personnummer/personnummer': col('personnummer', personnummer),
  'se-personnummer/pnr': col('pers_nr_vårdtagare', swedish),
  'se-personnummer/elev': col('elevens personnummer', swedishLong, 100),
  'se-personnummer/value': col('value', swedishLong),
  'se-personnummer/id2': col('id2', swedish),

  'fi-hetu/henkilotunnus': col('henkilötunnus', hetu),
  'fi-hetu/hetu': col('hetu', (random) => hetu(random).toLowerCase()),
  'fi-hetu/field-3': col('field_3', hetu),
  'fi-hetu/kommentti': col(
    'kommentti',
    said(
      0.5,
      ['asiakas % soitti, uusi aika varattu', 'potilas %, lähete saapunut', 'hetu % tarkistettu'],
      ['laboratoriokoe ## tehty', 'ei vastausta, soitetaan uudelleen 1#.#.', 'lasku ###### maksettu'],
      hetu,
    ),
  ),

  'dk-cpr/cpr': col('cpr_nr', danish),
  'dk-cpr/personnummer': col('CPR-nummer borger', cpr, 2000),
  'dk-cpr/col7': col('col7', danish),
  'dk-cpr/value': col('value', danish, 100),

  'no-fodselsnummer/fodselsnummer': col('fødselsnummer', fodselsnummer),
  'no-fodselsnummer/fnr': col('fnr_pasient', (random) => grouped(fodselsnummer(random), [6, 5], ' ')),
  'no-fodselsnummer/id2': col('id2', fodselsnummer),
  'no-fodselsnummer/code': col('code', (random) => grouped(fodselsnummer(random), [6, 5], ' ')),

  'uk-nhs/nhs-number': col('nhs_number', british),
  'uk-nhs/nhs-no': col('NHS No.', nhs),
  'uk-nhs/value': col('value', british),
  'uk-nhs/ref': col('ref', (random) => grouped(nhs(random), [3, 3, 4], '-')),
  'uk-nhs/letter': col(
    'letter_text',
    said(
      0.5,
      ['Re: NHS number %, thank you for referring', 'NHS No: % seen in clinic on 1# May', 'pt (NHS %) did not attend'],
      ['Follow up in # weeks', 'BP 1##/7#, weight 7#.# kg', 'Discharged to GP care'],
      british,
    ),
  ),
};
