import { canBePlanned } from '../../../src/domain/policy/control-plane.ts';

it.each([
  // location in the policy, where the run really is, may the policy's caps hold?
  ['github.com', 'github.com', true],
  ['github.com', 'ghe.com', false],
  ['github.com', 'own-server', false],
  ['github.com', 'local', true],
  ['github.com', 'unknown', false],
  ['ghe.com/eu', 'github.com', false],
  ['ghe.com/eu', 'ghe.com', true],
  ['ghe.com/eu', 'own-server', false],
  ['rotterdam', 'own-server', true],
  ['rotterdam', 'github.com', false],
  ['rotterdam', 'ghe.com', false],
  ['local', 'own-server', false],
  // A location of the user's own, whatever its name looks like.
  ['mygithub.com', 'own-server', true],
  ['github.community', 'own-server', true],
  ['my-local', 'own-server', true],
  ['locally', 'own-server', true],
])('a policy for %s, a run at %s: %s', (location, real, expected) => {
  expect(canBePlanned(location, real)).toBe(expected);
});
