import { either, grouped, type Made } from '../second/dirt.ts';
import { aadhaar, cpf, medicare, residentId, rrn, sin, southAfrican, ssn, tfn } from '../second/numbers-of-people.ts';
import { nameOf } from '../second/people.ts';
import type { Random } from '../tables/random.ts';
import { col, said } from './made.ts';

const american = (random: Random): string => grouped(ssn(random), [3, 2, 4], '-');

const brazilian = (random: Random): string => {
  const number = cpf(random);
  return `${grouped(number.slice(0, 9), [3, 3, 3], '.')}-${number.slice(9)}`;
};

const threes =
  (draw: (random: Random) => string, between = ' ') =>
  (random: Random): string =>
    grouped(draw(random), [3, 3, 3], between);

const medicareGroups = (random: Random): string => grouped(medicare(random), [4, 5, 1], ' ');

const indian = (random: Random): string => grouped(aadhaar(random), [4, 4, 4], ' ');

const korean = (random: Random): string => grouped(rrn(random), [6, 7], '-');

export const WORLD: Readonly<Record<string, Made>> = {
  'us-ssn/ssn': col('ssn', ssn, 2000),
  'us-ssn/social': col('Social Security No', american),
  'us-ssn/spouse': col('spouse_ssn', (random) => grouped(ssn(random), [3, 2, 4], ' '), 100),
  'us-ssn/value': col('value', american),
  'us-ssn/field-3': col('field_3', american),
  'us-ssn/notes': col(
    'intake_notes',
    said(
      0.4,
      ['SSN % on file, copy of card scanned', 'verified identity (%) with driver license', 'W-2 for % missing'],
      ['claim #####-## pending review', 'left message 0#/1#/2024', 'co-pay $##.00 collected'],
      american,
    ),
  ),

  'br-cpf/cpf': col('cpf', brazilian, 2000),
  'br-cpf/titular': col('cpf_titular', cpf),
  'br-cpf/value': col('value', brazilian),
  'br-cpf/id2': col('id2', cpf),

  'ca-sin/sin': col('SIN', threes(sin)),
  'ca-sin/nas': col('numero_assurance_sociale', sin),
  'ca-sin/col7': col('col7', threes(sin, '-')),
  'ca-sin/t4': col('employee_sin', threes(sin, '-'), 100),

  'au-tfn/tfn': col('tfn', threes(tfn)),
  'au-tfn/tax-file-number': col('tax_file_number', tfn),
  'au-tfn/field-3': col('field_3', threes(tfn)),

  'au-medicare/medicare': col('medicare_no', medicareGroups),
  'au-medicare/card': col(
    'Medicare card number',
    either(medicare, (random) => `${medicareGroups(random)} / ${random.between(1, 5)}`),
  ),
  'au-medicare/code': col('code', medicareGroups),

  'in-aadhaar/aadhaar': col('aadhaar', indian),
  'in-aadhaar/aadhar': col('aadhar_number', aadhaar),
  'in-aadhaar/value': col('value', indian),
  'in-aadhaar/ref': col('ref', (random) => grouped(aadhaar(random), [4, 4, 4], '-')),

  'cn-resident-id/shenfenzheng': col('身份证号码', residentId),
  'cn-resident-id/id-card': col('resident_id_card', residentId, 100),
  'cn-resident-id/value': col('value', residentId),
  'cn-resident-id/col7': col('col7', (random) => residentId(random).toLowerCase()),

  'za-id/sa-id': col('sa_id_number', southAfrican),
  'za-id/rsa': col('RSA ID No (learner)', (random) => grouped(southAfrican(random), [6, 4, 2, 1], ' '), 100),
  'za-id/ref': col('ref', southAfrican),
  'za-id/value': col('value', (random) => grouped(southAfrican(random), [6, 4, 3], ' ')),

  'kr-rrn/jumin': col('주민등록번호', korean),
  'kr-rrn/resident': col('resident_registration_no', rrn),
  'kr-rrn/field-3': col('field_3', korean),
  'kr-rrn/json': col('data', (random, row) =>
    JSON.stringify({ seq: row, insured: nameOf(random), jumin: korean(random) }),
  ),
};
