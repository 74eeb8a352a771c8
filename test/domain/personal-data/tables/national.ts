import {
  asDigits,
  check97,
  drawn,
  hybrid1110,
  luhnDigit,
  remainder,
  verhoeffDigit,
  weighted,
  withLuhn,
} from './check-digits.ts';
import { type Random, two } from './random.ts';

/** Numbers of people who do not exist, each as its authority would number them. */
export const NATIONAL = {
  bsn: (r: Random) =>
    drawn(() => {
      const head = r.whole(8);
      const rest = weighted(head, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return rest > 9 ? undefined : `${head}${rest}`;
    }),
  /** Of the first ten digits one occurs twice, another not at all. */
  steuerId: (r: Random) =>
    drawn(() => {
      const all = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
      const out = r.pick(all);
      const nine = all.filter((each) => each !== out);
      const ten = shuffled(r, [...nine, r.pick(nine)]).join('');
      return ten.startsWith('0') ? undefined : `${ten}${hybrid1110(ten)}`;
    }),
  nir: (r: Random) => {
    const { yy, mm } = r.born();
    const head = `${r.between(1, 2)}${yy}${mm}${two(r.between(1, 95)).replace('20', '21')}${r.digits(3)}${r.digits(3)}`;
    return `${head}${two(97 - remainder(head, 97))}`;
  },
  dni: (r: Random) => dniOf(r.digits(8)),
  nie: (r: Random) => {
    const lead = r.below(3);
    const seven = r.digits(7);
    return `${'XYZ'[lead]}${seven}${dniOf(`${lead}${seven}`).at(-1)}`;
  },
  codiceFiscale: (r: Random) => {
    const { yy, dd } = r.born();
    const day = r.chance(0.5) ? dd : two(Number(dd) + 40);
    const head = `${r.of('BCDFGLMNPRSTVZ', 6)}${yy}${r.of('ABCDEHLMPRST', 1)}${day}${r.of('ABCDEFGHIL', 1)}${r.digits(3)}`;
    return `${head}${codiceLetter(head)}`;
  },
  rijksregister: (r: Random) => {
    const { year, yy, mm, dd } = r.born(1930, 2015);
    const head = `${yy}${mm}${dd}${String(r.between(1, 997)).padStart(3, '0')}`;
    return `${head}${two(97 - remainder(year >= '2000' ? `2${head}` : head, 97))}`;
  },
  pesel: (r: Random) => {
    const { year, yy, mm, dd } = r.born(1930, 2015);
    const head = `${yy}${two(Number(mm) + (year >= '2000' ? 20 : 0))}${dd}${r.digits(4)}`;
    return `${head}${(10 - (weighted(head, [1, 3, 7, 9]) % 10)) % 10}`;
  },
  personnummer: (r: Random) => {
    const { yy, mm, dd } = r.born();
    return withLuhn(`${yy}${mm}${dd}${r.digits(3)}`);
  },
  hetu: (r: Random) => {
    const { year, yy, mm, dd } = r.born(1930, 2015);
    const serial = String(r.between(2, 899)).padStart(3, '0');
    const letter = '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder(`${dd}${mm}${yy}${serial}`, 31)];
    return `${dd}${mm}${yy}${year >= '2000' ? 'A' : '-'}${serial}${letter}`;
  },
  /** As they were given out before 2007, with a check digit; one in ten without. */
  cpr: (r: Random) =>
    drawn(() => {
      const { yy, mm, dd } = r.born();
      if (r.chance(0.1)) return `${dd}${mm}${yy}-${r.digits(4)}`;
      const head = `${dd}${mm}${yy}${r.digits(3)}`;
      const rest = (11 - (weighted(head, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return rest === 10 ? undefined : `${head.slice(0, 6)}-${head.slice(6)}${rest}`;
    }),
  fodselsnummer: (r: Random) =>
    drawn(() => {
      const { yy, mm, dd } = r.born();
      const head = `${dd}${mm}${yy}${r.digits(3)}`;
      const first = (11 - (weighted(head, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
      const second = (11 - (weighted(`${head}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return first > 9 || second > 9 ? undefined : `${head}${first}${second}`;
    }),
  nif: (r: Random) => {
    const head = `${r.pick(['1', '2', '2', '2', '3'])}${r.digits(7)}`;
    const rest = weighted(head, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return `${head}${rest < 2 ? 0 : 11 - rest}`;
  },
  nhs: (r: Random) =>
    drawn(() => {
      const head = `${r.pick(['4', '6', '7'])}${r.digits(8)}`;
      const rest = (11 - (weighted(head, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return rest === 10 ? undefined : `${head}${rest}`;
    }),
  cpf: (r: Random) => {
    const digit = (text: string) => {
      const rest =
        weighted(
          text,
          Array.from(text, (_, at) => text.length + 1 - at),
        ) % 11;
      return rest < 2 ? 0 : 11 - rest;
    };
    const nine = r.digits(9);
    const ten = `${nine}${digit(nine)}`;
    return `${ten}${digit(ten)}`;
  },
  sin: (r: Random) => withLuhn(`${r.pick(['1', '2', '3', '4', '5', '6', '7', '9'])}${r.digits(7)}`),
  tfn: (r: Random) =>
    drawn(() => {
      const head = r.whole(8);
      // The weight of the last is 10, which is −1 modulo 11.
      const rest = weighted(head, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
      return rest === 10 ? undefined : `${head}${rest}`;
    }),
  medicare: (r: Random) => {
    const head = `${r.between(2, 6)}${r.digits(7)}`;
    return `${head}${weighted(head, [1, 3, 7, 9]) % 10}${r.between(1, 5)}`;
  },
  aadhaar: (r: Random) => {
    const head = `${r.between(2, 9)}${r.digits(10)}`;
    return `${head}${verhoeffDigit(head)}`;
  },
  residentId: (r: Random) => {
    const { year, mm, dd } = r.born();
    const head = `${r.pick(['110105', '310115', '440304', '510104', '330106'])}${year}${mm}${dd}${r.digits(3)}`;
    return `${head}${'10X98765432'[weighted(head, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11]}`;
  },
  zaId: (r: Random) => {
    const { yy, mm, dd } = r.born();
    const head = `${yy}${mm}${dd}${r.digits(4)}0${r.between(8, 9)}`;
    return `${head}${luhnDigit(head)}`;
  },
  rrn: (r: Random) => {
    const { year, yy, mm, dd } = r.born();
    const head = `${yy}${mm}${dd}${r.between(1, 2) + (year >= '2000' ? 2 : 0)}${r.digits(5)}`;
    return `${head}${(11 - (weighted(head, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10}`;
  },
  tckn: (r: Random) => {
    const nine = r.whole(9);
    const odd = weighted(nine, [1, 0]);
    const even = weighted(nine, [0, 1]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return `${nine}${tenth}${(odd + even + tenth) % 10}`;
  },
  ssn: (r: Random) =>
    drawn(() => {
      const area = r.between(1, 899);
      return area === 666 ? undefined : `${String(area).padStart(3, '0')}-${two(r.between(1, 99))}-${r.whole(4)}`;
    }),
} as const;

const dniOf = (eight: string): string => `${eight}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(eight) % 23]}`;

function shuffled(random: Random, items: readonly string[]): string[] {
  const rest = [...items];
  return items.map(() => rest.splice(random.below(rest.length), 1)[0] ?? '');
}

function codiceLetter(head: string): string {
  const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const order = (each: string) => (/\d/.test(each) ? Number(each) : each.charCodeAt(0) - 65);
  const sum = [...head].reduce((total, each, at) => total + (at % 2 === 0 ? (ODD[order(each)] ?? 0) : order(each)), 0);
  return String.fromCharCode(65 + (sum % 26));
}

/** An IBAN of a country, of so many digits behind the check digits. */
export const ibanOf = (country: string, account: string): string =>
  `${country}${String(98 - remainder(`${asDigits(`${account}${country}`)}00`, 97)).padStart(2, '0')}${account}`;

export const leiOf = (random: Random): string => {
  const head = `${random.digits(4)}00${random.of('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 12)}`;
  return `${head}${check97(head)}`;
};
