import { either, grouped, type Made } from '../second/dirt.ts';
import { codiceFiscale, dni, nie, nif, nir, pesel, tckn } from '../second/numbers-of-people.ts';
import { capital, LAST } from '../second/people.ts';
import type { Random } from '../tables/random.ts';
import { col, said } from './made.ts';

const frenchGroups = (random: Random): string => grouped(nir(random), [1, 2, 2, 2, 3, 3, 2], ' ');

const spanishHyphen = (random: Random): string => {
  const number = random.chance(0.85) ? dni(random) : nie(random);
  return `${number.slice(0, 8)}-${number.slice(8)}`;
};

const spanishDots = (random: Random): string => {
  const number = dni(random);
  return `${grouped(number.slice(0, 8), [2, 3, 3], '.')}-${number.slice(8)}`;
};

const spanish = either(dni, dni, dni, dni, nie);

const italianGroups = (random: Random): string => grouped(codiceFiscale(random), [3, 3, 5, 5], ' ');

export const SOUTH: Readonly<Record<string, Made>> = {
  'fr-nir/nir': col('nir', nir),
  'fr-nir/secu': col('numero_secu', frenchGroups),
  'fr-nir/thirteen': col('num_securite_sociale', (random) => nir(random).slice(0, 13)),
  'fr-nir/assure': col('n° SS assuré', (random) => grouped(nir(random), [13, 2], ' '), 100),
  'fr-nir/value': col('value', frenchGroups),
  'fr-nir/id2': col('id2', nir),

  'es-dni/dni': col('dni', spanish, 2000),
  'es-dni/nif-nie': col('nif_nie_titular', spanishHyphen),
  'es-dni/documento': col('DNI del alumno', spanishDots, 100),
  'es-dni/ref': col('ref', spanish),
  'es-dni/field-3': col('field_3', nie),
  'es-dni/code': col('code', spanishHyphen),

  'it-codice-fiscale/codice-fiscale': col('codice_fiscale', codiceFiscale),
  'it-codice-fiscale/cf': col('CF assistito', (random) => codiceFiscale(random).toLowerCase()),
  'it-codice-fiscale/value': col('value', codiceFiscale),
  'it-codice-fiscale/col7': col('col7', italianGroups),
  'it-codice-fiscale/note': col(
    'note_operatore',
    said(
      0.4,
      ['C.F. % verificato allo sportello', 'intestare a %, bolletta ########', 'delega firmata da % il 1#/0#'],
      ['contatore letto: ##### mc', 'richiamare domani', 'pratica ######/2024 chiusa'],
      codiceFiscale,
    ),
  ),

  'pl-pesel/pesel': col('pesel', pesel),
  'pl-pesel/pacjent': col('nr_pesel_pacjenta', pesel, 100),
  'pl-pesel/ref': col('ref', pesel),
  'pl-pesel/value': col('value', pesel, 2000),
  'pl-pesel/json': col('dane', (random) =>
    JSON.stringify({ nazwisko: capital(random.pick(LAST)), pesel: pesel(random), ubezpieczony: random.chance(0.9) }),
  ),

  'pt-nif/nif': col('nif', nif),
  'pt-nif/contribuinte': col('nº contribuinte', (random) => grouped(nif(random), [3, 3, 3], ' ')),
  'pt-nif/code': col('code', nif),
  'pt-nif/paciente': col('NIF do paciente', nif, 100),

  'tr-tckn/kimlik': col('tc_kimlik_no', tckn),
  'tr-tckn/hasta': col('Hasta TCKN', tckn, 100),
  'tr-tckn/id2': col('id2', tckn),
  'tr-tckn/col7': col('col7', tckn, 2000),
};
