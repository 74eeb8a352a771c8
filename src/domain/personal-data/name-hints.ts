import type { KindId } from './kind.ts';

/** What the name of a column may speak of: a kind that values show, too, or what no value shows by itself. */
export type Hint = KindId | 'person-name' | 'birth-date' | 'postal-address' | 'identity-document';

/**
 * Words in English, German, French, Spanish and Dutch, and what national numbers are called at home. Without accents, in
 * small letters; after `=` only as the whole name, for they mean other things beside other words.
 */
const WORDS: readonly (readonly [hint: Hint, words: string])[] = [
  ['person-name', 'first name, given name, last name, family name, surname, full name, maiden name, patient name'],
  ['person-name', 'vorname, nachname, familienname, geburtsname, prenom, =nom, nom de famille, =nombre, apellido'],
  ['person-name', 'apellidos, voornaam, achternaam, roepnaam, tussenvoegsel, geslachtsnaam'],
  ['birth-date', 'dob, birth date, birthdate, date of birth, birthday, geburtsdatum, geburtstag, date de naissance'],
  ['birth-date', 'fecha de nacimiento, fecha nacimiento, geboortedatum, geboorte datum'],
  ['postal-address', 'street, street address, home address, postal address, strasse, hausnummer, anschrift, adresse'],
  ['postal-address', 'rue, calle, direccion, domicilio, straat, huisnummer, straatnaam, adres'],
  ['identity-document', 'passport, passport number, reisepass, ausweisnummer, passeport, pasaporte, paspoort'],
  [
    'identity-document',
    'paspoortnummer, driving licence, drivers license, fuhrerschein, permis de conduire, rijbewijs',
  ],
  ['email', 'email, e mail, email address, mail address, courriel, correo, correo electronico, emailadres'],
  ['phone', 'phone, telephone, mobile, cell phone, msisdn, telefon, telefonnummer, handy, handynummer, rufnummer'],
  ['phone', 'portable, telefono, movil, celular, telefoon, telefoonnummer, mobiel, fax'],
  ['iban', 'iban, bank account, bankkonto, kontonummer, compte bancaire, cuenta bancaria, rekeningnummer'],
  [
    'payment-card',
    'card number, credit card, kartennummer, kreditkarte, carte bancaire, numero de tarjeta, kaartnummer',
  ],
  ['ip-address', 'ip, ip address, ipv4, ipv6, client ip, remote addr, adresse ip, direccion ip, ip adres'],
  ['mac-address', 'mac address, =mac, adresse mac, direccion mac, mac adres'],
  ['us-ssn', 'ssn, social security, social security number, sozialversicherungsnummer'],
  ['nl-bsn', 'bsn, burgerservicenummer, sofinummer'],
  ['de-steuer-id', 'steuer id, steueridentifikationsnummer, steuernummer, idnr'],
  ['fr-nir', 'nir, numero de securite sociale, securite sociale, numero secu'],
  ['es-dni', 'dni, nie, documento nacional de identidad'],
  ['it-codice-fiscale', 'codice fiscale'],
  ['be-rijksregisternummer', 'rijksregisternummer, registre national, numero national, insz, niss'],
  ['pl-pesel', 'pesel'],
  ['se-personnummer', 'personnummer, samordningsnummer'],
  ['fi-hetu', 'hetu, henkilotunnus'],
  ['dk-cpr', 'cpr, cpr nummer, cprnr'],
  ['no-fodselsnummer', 'fodselsnummer, fnr, dnummer'],
  ['pt-nif', 'nif, contribuinte'],
  ['uk-nhs', 'nhs, nhs number'],
  ['br-cpf', 'cpf'],
  ['ca-sin', 'social insurance number, =sin'],
  ['au-tfn', 'tfn, tax file number'],
  ['au-medicare', 'medicare, medicare number'],
  ['in-aadhaar', 'aadhaar, aadhar'],
  ['cn-resident-id', 'resident id, shenfenzheng'],
  ['za-id', 'sa id, sa id number'],
  ['kr-rrn', 'rrn, resident registration number'],
  ['tr-tckn', 'tckn, tc kimlik, kimlik no'],
];

const PHRASES = WORDS.map(([hint, phrases]) => ({
  hint,
  phrases: phrases.split(', ').map((phrase) => ({
    words: phrase.replace('=', ''),
    joined: phrase.replace(/[= ]/g, ''),
    isWhole: phrase.startsWith('='),
  })),
}));

/** What a name hints at. Hints are suspicions: what they say of is never taken for found by them alone. */
export function hintsOf(name: string): ReadonlySet<Hint> {
  const words = wordsOf(name);
  const [spaced, joined] = [` ${words.join(' ')} `, words.join('')];
  const isHinted = (phrase: (typeof PHRASES)[number]['phrases'][number]): boolean =>
    joined === phrase.joined || (!phrase.isWhole && spaced.includes(` ${phrase.words} `));
  return new Set(PHRASES.filter(({ phrases }) => phrases.some(isHinted)).map(({ hint }) => hint));
}

/**
 * Words for what has numbers of its own and is no person: orders, bills, accounts, companies, things; in the same five
 * languages, and a few that stand for numbers of companies.
 */
const THINGS = new Set(
  [
    'order orders invoice invoices account accounts company companies firm supplier vendor serial part product item sku',
    'article batch lot sample shipment tracking parcel ticket contract device asset transaction vat ein',
    'bestellung bestellnummer auftrag auftragsnummer rechnung rechnungsnummer konto kontonummer firma lieferant',
    'seriennummer artikel artikelnummer teilenummer charge probe sendung sendungsnummer vertrag gerat ust',
    'commande facture compte entreprise societe fournisseur serie produit lot echantillon colis contrat siren siret tva',
    'pedido factura cuenta empresa proveedor serie producto articulo lote muestra envio contrato cif',
    'bestelling bestelnummer factuur factuurnummer rekening rekeningnummer bedrijf leverancier serienummer',
    'artikelnummer partij monster zending contract btw kvk rsin nipc isbn issn ean gtin imei',
  ].flatMap((words) => words.split(' ')),
);

/** Numbers and addresses that are no national numbers. */
const OTHERS: readonly Hint[] = ['payment-card', 'iban', 'email', 'phone', 'ip-address', 'mac-address'];

/** Whether a name says that a column is of something else than a national number: of things, or of another kind. */
export function speaksAgainst(kind: KindId, name: string): boolean {
  const hints = hintsOf(name);
  if (hints.has(kind)) return false;
  return OTHERS.some((other) => hints.has(other)) || wordsOf(name).some((word) => THINGS.has(word));
}

/** `Geburts-Datum`, `birthDate` and `E_MAIL` in words, without accents. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o');
  const parted = plain.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return parted.split(/[^a-z0-9]+/).filter((word) => word !== '');
}
