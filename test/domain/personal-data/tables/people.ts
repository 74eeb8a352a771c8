import type { Random } from './random.ts';

const FIRST = ['anna', 'ben', 'carla', 'david', 'eva', 'farid', 'greta', 'hugo', 'ines', 'jan', 'kim', 'lena', 'mia'];
const LAST = ['smith', 'jansen', 'keller', 'rossi', 'dupont', 'novak', 'silva', 'olsen', 'kaya', 'patel', 'garcia'];
const HOSTS = [
  'example.org',
  'mail.example.com',
  'klinik.example.de',
  'example.co.uk',
  'posta.example.it',
  'web.example.nl',
];

export const emailOf = (random: Random): string =>
  `${random.pick(FIRST)}${random.pick(['.', '_', ''])}${random.pick(LAST)}${random.below(4000)}@${random.pick(HOSTS)}`;

export const nameOf = (random: Random): string => `${random.pick(FIRST)} ${random.pick(LAST)}`;

const NOTES = [
  'patient called about the appointment',
  'letter was sent back, please check',
  'asked for a copy of the invoice',
  'wants to be reached in the morning',
  'no answer, tried twice this week',
];

/** A remark that somebody typed, with something in the middle of it. */
export const noteWith = (random: Random, inside: string): string =>
  `${random.pick(NOTES)} (${two(random)}), ${inside}${random.pick(['.', ';', ''])} ${random.pick(NOTES)}`;

const two = (random: Random): string => `case ${random.below(90_000)}`;
