import { byName } from '../../../src/domain/policy/by-name.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['a', 'ab', -1],
  ['B', 'a', -1], // by characters, not as a dictionary has it
])('%s and %s: %d', (a, b, order) => expect(byName(a, b)).toBe(order));
