import { durationText } from '../../../src/domain/policy/duration.ts';

it.each([
  [90, '90m'],
  [60, '1h'],
  [1440, '24h'],
  [1, '1m'],
])('%d minutes are %s', (minutes, text) => expect(durationText(minutes)).toBe(text));
