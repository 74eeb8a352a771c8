import { type Random, two } from '../tables/random.ts';

/** Names that are common in several countries, for addresses and texts; nobody is meant. */
export const FIRST = [
  'anna',
  'ben',
  'carla',
  'daan',
  'elif',
  'fatima',
  'giulia',
  'hugo',
  'ines',
  'jan',
  'katrin',
  'lucas',
  'marta',
  'noah',
  'olga',
  'paul',
  'quentin',
  'rosa',
  'sven',
  'tariq',
  'ulla',
  'victor',
  'wout',
  'xenia',
  'yusuf',
  'zoe',
  'aisha',
  'bjorn',
  'chiara',
  'diego',
  'emma',
  'francois',
  'greta',
  'hans',
  'ivo',
  'joana',
  'karin',
  'liam',
  'mehmet',
  'nadia',
  'oscar',
] as const;

export const LAST = [
  'albers',
  'bakker',
  'castro',
  'dubois',
  'eriksen',
  'ferrari',
  'garcia',
  'hansen',
  'ivanov',
  'jansen',
  'keller',
  'lopez',
  'moreau',
  'nowak',
  'okafor',
  'peters',
  'quist',
  'rossi',
  'schmidt',
  'tanaka',
  'ullrich',
  'virtanen',
  'weber',
  'yilmaz',
  'zimmer',
  'devries',
  'murphy',
  'silva',
  'lindqvist',
  'oconnor',
  'kowalski',
  'fischer',
  'martin',
  'smith',
  'patel',
  'nguyen',
] as const;

const HOSTS = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'web.de',
  'gmx.de',
  'gmx.at',
  'orange.fr',
  'laposte.net',
  'ziggo.nl',
  'kpnmail.nl',
  'yahoo.co.uk',
  'icloud.com',
  'telenet.be',
  'libero.it',
  'terra.es',
  'klinik-nordwald.example',
  'vandermolen-bv.nl',
  'atelier-brunet.fr',
  'mail.uni-talheim.de',
  'stadt-obersee.de',
  'proton.me',
  't-online.de',
  'ayto-valdeluz.es',
  'posteo.de',
] as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export const nameOf = (random: Random): string => `${capital(random.pick(FIRST))} ${capital(random.pick(LAST))}`;

export function email(random: Random): string {
  const first = random.pick(FIRST);
  const last = random.pick(LAST);
  const local = random.pick([
    `${first}.${last}`,
    `${first[0]}.${last}`,
    `${first}${last}`,
    `${first}_${last}${random.between(1, 99)}`,
    `${last}${random.between(1950, 2009)}`,
    `${first}-${last}`,
    `${first}.${last}+${random.pick(['shop', 'news', 'bank'])}`,
    `${random.of(LETTERS, 3)}${random.digits(3)}`,
  ]);
  return `${local}@${random.pick(HOSTS)}`;
}

/** A day as digits, within the years given. */
export const dayOf = (
  random: Random,
  from: number,
  to: number,
): { year: string; yy: string; mm: string; dd: string } => {
  const year = String(random.between(from, to));
  const month = random.between(1, 12);
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 28;
  return { year, yy: year.slice(2), mm: two(month), dd: two(random.between(1, days)) };
};

/** People of a register: few are very old, most are grown up. */
export const birthday = (random: Random): ReturnType<typeof dayOf> =>
  dayOf(random, random.pick([1932, 1948, 1960]), 2007);
