/** Whether there is such a day, of two digits each for month and day; of a year of two digits 29 February may always be. */
export function isDay(month: string, day: string, year?: string): boolean {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1) return false;
  const february = year === undefined || year.length < 4 || isLeap(Number(year)) ? 29 : 28;
  return d <= (m === 2 ? february : [4, 6, 9, 11].includes(m) ? 30 : 31);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
