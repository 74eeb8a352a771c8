import { sizeText } from '../../../src/domain/policy/size.ts';

it.each([
  [16e9, '16GB'],
  [16 * 2 ** 30, '16GiB'],
  [1.5e12, '1500GB'],
  [2e12, '2TB'],
  [3 * 2 ** 40, '3TiB'],
  [512 * 2 ** 20, '512MiB'],
  [7e6, '7MB'],
  [1.5, '1.5 bytes'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
