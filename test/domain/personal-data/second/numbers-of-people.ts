import { type Random, two } from '../tables/random.ts';
import { down, drawn, eleven, elevenTen, elevenTwo, figures, luhn, verhoeff, weighed } from './check.ts';
import { birthday, FIRST, LAST } from './people.ts';

/**
 * Numbers that states give to people, each from its public rule: the pages of Wikipedia under "National identification
 * number", those of python-stdnum, and where one is named below, the authority's own.
 */

/** No area of 000, 666 or from 900; no group of 00, no serial of 0000: the rules of the SSA since 2011. */
export const ssn = (random: Random): string => {
  const area = random.pick([random.between(1, 665), random.between(667, 899)]);
  return `${String(area).padStart(3, '0')}${two(random.between(1, 99))}${String(random.between(1, 9999)).padStart(4, '0')}`;
};

/** Elfproef: the last figure counts minus one. */
export const bsn = (random: Random): string =>
  drawn(
    () => `${random.pick(['0', '1', '1', '2', '2', '3'])}${random.digits(7)}`,
    (body) => {
      const left = weighed(body, down(9, 2)) % 11;
      return left === 10 ? null : String(left);
    },
  );

/** Of the first ten figures one comes twice or three times, the others once or never; ISO 7064 MOD 11,10. */
export function steuerId(random: Random): string {
  for (;;) {
    const body = random.whole(10);
    const often = [...new Set(body)].map((figure) => body.split(figure).length - 1).filter((count) => count > 1);
    if (often.length === 1 && (often[0] ?? 0) <= 3) return body + elevenTen(body);
  }
}

/** Sex, year, month, department, commune, order, and 97 less the rest by 97; Corsica counts as 19 and 18. */
export function nir(random: Random): string {
  const { yy, mm } = birthday(random);
  const place = random.chance(0.03)
    ? `${random.pick(['2A', '2B'])}${String(random.between(1, 330)).padStart(3, '0')}`
    : `${two(random.pick([random.between(1, 19), random.between(21, 95), 75, 69, 13, 99]))}${String(random.between(1, 600)).padStart(3, '0')}`;
  const body = `${random.pick(['1', '2'])}${yy}${mm}${place}${String(random.between(1, 999)).padStart(3, '0')}`;
  const key = 97 - (Number(body.replace('2A', '19').replace('2B', '18')) % 97);
  return body + two(key);
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
export const dni = (random: Random): string => {
  const body = random.digits(8);
  return body + DNI[Number(body) % 23];
};
export const nie = (random: Random): string => {
  const first = random.below(3);
  const body = random.digits(7);
  return `${'XYZ'[first]}${body}${DNI[Number(`${first}${body}`) % 23]}`;
};

/** The table of the odd places, in the order of 0 to 9 and A to Z (decree of 23 December 1976). */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22,
  25, 24, 23,
];
/** A first name of four consonants and more leaves out its second. */
const firstOf = (name: string): string => {
  const consonants = name.replace(/[aeiou]/g, '');
  return threeOf(consonants.length > 3 ? `${consonants[0]}${consonants.slice(2)}` : name);
};
const threeOf = (name: string): string =>
  `${name.replace(/[aeiou]/g, '')}${name.replace(/[^aeiou]/g, '')}xxx`.slice(0, 3).toUpperCase();
export function codiceFiscale(random: Random): string {
  const { yy, mm, dd } = birthday(random);
  const day = Number(dd) + (random.chance(0.5) ? 40 : 0);
  const town = random.pick([
    'H501',
    'F205',
    'L219',
    'A662',
    'D612',
    'G273',
    'Z404',
    `${random.of('ABCDEFGHILM', 1)}${random.digits(3)}`,
  ]);
  const body = `${threeOf(random.pick(LAST))}${firstOf(random.pick(FIRST))}${yy}${'ABCDEHLMPRST'[Number(mm) - 1]}${two(day)}${town}`;
  const sum = [...body].reduce((total, sign, at) => {
    const value = Number.parseInt(sign, 36);
    return total + (at % 2 === 0 ? (ODD[value] ?? 0) : value > 9 ? value - 10 : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

export function rijksregister(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const body = `${yy}${mm}${dd}${String(random.between(1, 997)).padStart(3, '0')}`;
  return body + two(97 - (Number(year >= '2000' ? `2${body}` : body) % 97));
}

export function pesel(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const body = `${yy}${two(Number(mm) + (year >= '2000' ? 20 : 0))}${dd}${random.digits(4)}`;
  return body + String((10 - (weighed(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

/** Of twelve figures, with the century; Luhn goes over the last ten. */
export function personnummer(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const body = `${yy}${mm}${dd}${String(random.between(1, 999)).padStart(3, '0')}`;
  return year.slice(0, 2) + body + luhn(body);
}

/** With the signs of the century that are given since 2023. */
export function hetu(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const number = String(random.between(2, 899)).padStart(3, '0');
  const sign = random.chance(0.9)
    ? year >= '2000'
      ? 'A'
      : '-'
    : random.pick(year >= '2000' ? ['B', 'C'] : ['Y', 'X', 'W']);
  return `${dd}${mm}${yy}${sign}${number}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${dd}${mm}${yy}${number}`) % 31]}`;
}

/** The seventh figure tells the century (cpr.dk, "Personnummeret i CPR"); modulus 11 as before 2007. */
export function cpr(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const century = year >= '2000' ? random.between(4, 7) : random.between(0, 3);
  return drawn(
    () => `${dd}${mm}${yy}${century}${random.digits(2)}`,
    (body) => eleven(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]),
  );
}

export function fodselsnummer(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const person = (): string =>
    String(year >= '2000' ? random.between(500, 999) : random.between(0, 499)).padStart(3, '0');
  const day = random.chance(0.04) ? String(Number(dd) + 40) : dd;
  return drawn(
    () =>
      drawn(
        () => `${day}${mm}${yy}${person()}`,
        (body) => eleven(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]),
      ),
    (body) => eleven(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]),
  );
}

/** Persons begin with 1, 2 or 3. */
export const nif = (random: Random): string => {
  const body = `${random.pick(['1', '2', '2', '3'])}${random.digits(7)}`;
  return body + (eleven(body, down(9, 2)) ?? '0');
};

export const nhs = (random: Random): string =>
  drawn(
    () => `${random.pick(['4', '6', '7'])}${random.digits(8)}`,
    (body) => eleven(body, down(10, 2)),
  );

export function cpf(random: Random): string {
  const body = random.digits(9);
  const first = body + (eleven(body, down(10, 2)) ?? '0');
  return first + (eleven(first, down(11, 2)) ?? '0');
}

export const sin = (random: Random): string => {
  const body = `${random.pick(['1', '2', '3', '4', '5', '6', '7', '9'])}${random.digits(7)}`;
  return body + luhn(body);
};

/** Weights of 1 4 3 7 5 8 6 9 10: the sum is a multiple of eleven. */
export const tfn = (random: Random): string =>
  drawn(
    () => random.whole(8),
    (body) => {
      const last = weighed(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
      return last === 10 ? null : String(last);
    },
  );

/** Eight figures, their check, the number of the card's issue; the first is from two to six. */
export const medicare = (random: Random): string => {
  const body = `${random.between(2, 6)}${random.digits(7)}`;
  return `${body}${weighed(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10}${random.between(1, 5)}`;
};

export const aadhaar = (random: Random): string => {
  const body = `${random.between(2, 9)}${random.digits(10)}`;
  return body + verhoeff(body);
};

/** GB 11643-1999: the place by GB/T 2260, the day of birth, the order, and ISO 7064 MOD 11-2. */
export function residentId(random: Random): string {
  const { year, mm, dd } = birthday(random);
  const place = random.pick([
    '110101',
    '310104',
    '440103',
    '510104',
    '330106',
    '420106',
    '320102',
    '610103',
    '370202',
    '110105',
  ]);
  const body = `${place}${year}${mm}${dd}${String(random.between(1, 999)).padStart(3, '0')}`;
  return body + elevenTwo(body);
}

export function southAfrican(random: Random): string {
  const { yy, mm, dd } = birthday(random);
  const body = `${yy}${mm}${dd}${random.digits(4)}${random.chance(0.92) ? '0' : '1'}8`;
  return body + luhn(body);
}

export function rrn(random: Random): string {
  const { year, yy, mm, dd } = birthday(random);
  const body = `${yy}${mm}${dd}${random.pick(year >= '2000' ? ['3', '4'] : ['1', '2'])}${two(random.between(0, 95))}${random.digits(3)}`;
  return body + String((11 - (weighed(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10);
}

export function tckn(random: Random): string {
  const body = random.whole(9);
  const tenth = ((weighed(body, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10;
  const ten = body + String(tenth);
  return ten + String(figures(ten).reduce((sum, figure) => sum + figure, 0) % 10);
}
