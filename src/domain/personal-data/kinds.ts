import { email } from './families/email.ts';
import { iban } from './families/iban.ts';
import { ipAddress, macAddress } from './families/network.ts';
import { paymentCard } from './families/payment-card.ts';
import { phone } from './families/phone.ts';
import { usSsn } from './families/us-ssn.ts';
import type { Kind } from './kind.ts';
import { auMedicare } from './national/au-medicare.ts';
import { auTfn } from './national/au-tfn.ts';
import { beRijksregisternummer } from './national/be-rijksregisternummer.ts';
import { brCpf } from './national/br-cpf.ts';
import { caSin } from './national/ca-sin.ts';
import { cnResidentId } from './national/cn-resident-id.ts';
import { deSteuerId } from './national/de-steuer-id.ts';
import { dkCpr } from './national/dk-cpr.ts';
import { esDni } from './national/es-dni.ts';
import { fiHetu } from './national/fi-hetu.ts';
import { frNir } from './national/fr-nir.ts';
import { inAadhaar } from './national/in-aadhaar.ts';
import { itCodiceFiscale } from './national/it-codice-fiscale.ts';
import { krRrn } from './national/kr-rrn.ts';
import { nlBsn } from './national/nl-bsn.ts';
import { noFodselsnummer } from './national/no-fodselsnummer.ts';
import { plPesel } from './national/pl-pesel.ts';
import { ptNif } from './national/pt-nif.ts';
import { sePersonnummer } from './national/se-personnummer.ts';
import { trTckn } from './national/tr-tckn.ts';
import { ukNhs } from './national/uk-nhs.ts';
import { zaId } from './national/za-id.ts';

/** Every kind that is looked for. */
export const KINDS: readonly Kind[] = [
  ...[paymentCard, iban, email, phone, ipAddress, macAddress, usSsn],
  ...[nlBsn, deSteuerId, frNir, esDni, itCodiceFiscale, beRijksregisternummer, plPesel, sePersonnummer, fiHetu, dkCpr],
  ...[noFodselsnummer, ptNif, ukNhs, brCpf, caSin, auTfn, auMedicare, inAadhaar, cnResidentId, zaId, krRrn, trTckn],
];
