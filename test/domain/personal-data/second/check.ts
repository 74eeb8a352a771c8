/**
 * Check digits, written from what the public says of them: ISO/IEC 7064 and ISO/IEC 7812-1 annex B (Luhn), the GS1
 * General Specifications, ISO 6346, ISO 13616, ISO 11649, the tables of J. Verhoeff (1969), and the pages on each
 * number at arthurdejong.org/python-stdnum. Each says what has to follow the body that is given.
 */

export const figures = (text: string): number[] => [...text].map(Number);

/** The sum of the figures, each times its weight. */
export const weighed = (body: string, weights: readonly number[]): number =>
  figures(body).reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0);

export function luhn(body: string): string {
  const sum = figures(body)
    .reverse()
    .map((figure, at) => (at % 2 === 0 ? figure * 2 : figure))
    .reduce((total, figure) => total + (figure > 9 ? figure - 9 : figure), 0);
  return String((10 - (sum % 10)) % 10);
}

export const withLuhn = (body: string): string => body + luhn(body);

/** Of GS1: GTIN, GLN, SSCC, GSRN; weights of three and one from the right. */
export function gs1(body: string): string {
  const sum = figures(body)
    .reverse()
    .reduce((total, figure, at) => total + figure * (at % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

export const withGs1 = (body: string): string => body + gs1(body);

/** Eleven less the remainder; null where that is no single figure. */
export function eleven(body: string, weights: readonly number[]): string | null {
  const left = weighed(body, weights) % 11;
  if (left === 1) return null;
  return String(left === 0 ? 0 : 11 - left);
}

/** The remainder by eleven itself; null where it is ten. */
export function byEleven(body: string, weights: readonly number[]): string | null {
  const left = weighed(body, weights) % 11;
  return left === 10 ? null : String(left);
}

/** Draws until there is a check figure for what was drawn. */
export function drawn(draw: () => string, check: (body: string) => string | null): string {
  for (;;) {
    const body = draw();
    const figure = check(body);
    if (figure !== null) return body + figure;
  }
}

export const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, at) => from - at);

/** ISO 7064 pure modulus 97 of figures and letters (A is 10). */
export const modulo97 = (text: string): number =>
  [...text].reduce((left, sign) => {
    const value = Number.parseInt(sign, 36);
    return (left * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

/** The two check figures as in IBAN, LEI and ISO 11649: what makes the whole one modulo 97. */
export const ninetySeven = (text: string): string => String(98 - modulo97(`${text}00`)).padStart(2, '0');

/** ISO 7064 hybrid MOD 11,10. */
export function elevenTen(body: string): string {
  const product = figures(body).reduce((carried, figure) => {
    const sum = (figure + carried) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return String((11 - product) % 10);
}

/** ISO 7064 pure MOD 11-2, with X for ten. */
export function elevenTwo(body: string): string {
  const left = figures(body).reduce((carried, figure) => ((carried + figure) * 2) % 11, 0);
  const value = (12 - left) % 11;
  return value === 10 ? 'X' : String(value);
}

/** The dihedral group of ten. */
const times = (left: number, right: number): number => {
  if (left < 5) return right < 5 ? (left + right) % 5 : 5 + ((left + right) % 5);
  return right < 5 ? 5 + ((left - right) % 5) : (left - right + 5) % 5;
};

const ROUND = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

const permuted = (figure: number, often: number): number =>
  often === 0 ? figure : permuted(ROUND[figure] ?? 0, often - 1);

export function verhoeff(body: string): string {
  const sum = figures(body)
    .reverse()
    .reduce((carried, figure, at) => times(carried, permuted(figure, (at + 1) % 8)), 0);
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][sum]);
}

/** ISO 6346: letters count from ten and leave out the multiples of eleven, weights double. */
export function container(body: string): string {
  const sum = [...body].reduce((total, sign, at) => {
    const value = Number.parseInt(sign, 36);
    return total + (value > 9 ? value + Math.floor((value - 1) / 10) : value) * 2 ** at;
  }, 0);
  return String((sum % 11) % 10);
}

/** The CCC: four of the bank, four of the branch, two check figures, ten of the account. */
export function ccc(branch: string, own: string): string {
  const check = (text: string): number => {
    const left = 11 - (weighed(text, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
    return left > 9 ? 11 - left : left;
  };
  return `${branch}${check(`00${branch}`)}${check(own)}${own}`;
}
