import { trustedName } from '../../../src/hosts/local/ref-name.ts';

const COMMIT = 'a'.repeat(40);

const attended = (name: string) => trustedName(name, { remotes: ['origin'], unattended: false });
const unattended = (name: string) => trustedName(name, { remotes: ['origin'], unattended: true });

it.each<[string, string | undefined, string | undefined]>([
  ['origin/main', 'refs/remotes/origin/main', 'refs/remotes/origin/main'],
  ['origin/HEAD', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/HEAD'],
  ['origin/release/1', 'refs/remotes/origin/release/1', 'refs/remotes/origin/release/1'],
  ['refs/remotes/team/main', 'refs/remotes/team/main', 'refs/remotes/team/main'],
  ['refs/tags/v1.0', 'refs/tags/v1.0', 'refs/tags/v1.0'],
  [COMMIT, COMMIT, COMMIT],
  ['main', 'refs/heads/main', undefined],
  ['origin', 'refs/heads/origin', undefined],
  ['topic/main', 'refs/heads/topic/main', undefined],
  ['tags/origin/main', 'refs/heads/tags/origin/main', undefined],
  ['refs/heads/main', 'refs/heads/main', undefined],
  ['HEAD', 'HEAD', undefined],
  ['@', undefined, undefined],
  ['FETCH_HEAD', undefined, undefined],
  ['origin/main~1', undefined, undefined],
])('%s means %s to a person, %s to a service', (name, toPerson, toService) => {
  expect([attended(name), unattended(name)]).toEqual([toPerson, toService]);
});
