import { byFour, grouped, type Made } from './dirt.ts';
import { aadhaar, cpf, medicare, residentId, rrn, sin, southAfrican, ssn, tckn, tfn } from './numbers-of-people.ts';

/** Numbers of people elsewhere, under a header that names them and under one that does not. */
export const WORLD: Readonly<Record<string, Made>> = {
  'ssn-named': { header: 'Social Security Number', draw: ssn },
  'ssn-behind-ref': { header: 'ref', draw: (random) => grouped(ssn(random), [3, 2, 4], '-') },
  'ssn-short-name': {
    header: 'ssn',
    rows: 2000,
    draw: (random) =>
      random.chance(0.7) ? grouped(ssn(random), [3, 2, 4], '-') : grouped(ssn(random), [3, 2, 4], ' '),
  },
  'cpf-named': {
    header: 'CPF',
    draw: (random) => grouped(cpf(random), [3, 3, 3], '.').replace(/(\d{3})(\d{2})$/, '$1-$2'),
  },
  'cpf-behind-extern': { header: 'extern', draw: cpf },
  'sin-named': { header: 'Social Insurance Number', draw: (random) => grouped(sin(random), [3, 3, 3], ' ') },
  'sin-behind-ref': { header: 'ref', draw: (random) => grouped(sin(random), [3, 3, 3], '-') },
  'sin-in-french': { header: "numéro d'assurance sociale", draw: sin },
  'tfn-named': { header: 'tax_file_number', draw: (random) => grouped(tfn(random), [3, 3, 3], ' ') },
  'tfn-behind-code': { header: 'code', draw: tfn },
  'medicare-named': { header: 'Medicare card no', draw: (random) => grouped(medicare(random), [4, 5, 1], ' ') },
  'medicare-behind-col7': {
    header: 'col7',
    draw: (random) => (random.chance(0.5) ? medicare(random) : grouped(medicare(random), [4, 5, 1], ' ')),
  },
  'aadhaar-named': { header: 'aadhaar_no', draw: (random) => byFour(aadhaar(random)) },
  'aadhaar-behind-extern': { header: 'extern', draw: aadhaar },
  'aadhaar-with-dashes': { header: 'kyc_ref', rows: 60, draw: (random) => byFour(aadhaar(random), '-') },
  'resident-id-named': { header: '身份证号', draw: residentId },
  'resident-id-behind-code': {
    header: 'code',
    draw: (random) => (random.chance(0.2) ? residentId(random).toLowerCase() : residentId(random)),
  },
  'south-african-named': { header: 'SA ID Number', draw: southAfrican },
  'south-african-behind-ref': {
    header: 'ref',
    draw: (random) => (random.chance(0.4) ? grouped(southAfrican(random), [6, 4, 2, 1], ' ') : southAfrican(random)),
  },
  'rrn-named': { header: '주민등록번호', draw: (random) => grouped(rrn(random), [6, 7], '-') },
  'rrn-behind-col7': {
    header: 'col7',
    draw: (random) => (random.chance(0.5) ? rrn(random) : grouped(rrn(random), [6, 7], '-')),
  },
  'tckn-named': { header: 'TC Kimlik No', draw: tckn },
  'tckn-behind-extern': { header: 'extern', rows: 2000, draw: tckn },
};
