import { plan } from '../../src/commands/plan/plan.ts';
import { findTrustedPolicy } from '../../src/commands/trusted-policy.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { deciding } from '../../src/hosts/deciding.ts';
import { changed, EXAMPLE_POLICY, jsonOf, POLICY_PATH, portsOf } from '../support/commands.ts';
import { BRANCH_COMMIT, memoryHost, TEST_COMMIT } from '../support/memory-host.ts';
import { SMALL_POLICY } from '../support/small-policy.ts';

const listing = (branch: string) => `${EXAMPLE_POLICY}trusted-branches: [${branch}]\n`;
const onBranch = (main: string, own: Readonly<Record<string, string>>) =>
  memoryHost({ files: { [POLICY_PATH]: main }, branch: { name: 'release-2026', files: own } });

describe('a run on a branch that the default branch trusts', () => {
  it('is decided by the policy of that branch, whose commit stands in plan and evidence', async () => {
    const own = changed(listing('lax'), 'places-outside: [DE]', 'places-outside: [DE, NL]');
    const host = onBranch(listing('release-2026'), { [POLICY_PATH]: own });
    const outcome = await plan({ policy: POLICY_PATH }, host, portsOf());
    expect(jsonOf(outcome).policy).toMatchObject({ digest: sha256(own), commit: BRANCH_COMMIT });
    expect(outcome.evidence[0]?.texts).toMatchObject({ policy: sha256(own), 'policy-commit': BRANCH_COMMIT });
  });

  it('has no policy where that branch has none', async () => {
    const host = onBranch(listing('release-2026'), {});
    expect(await findTrustedPolicy(host, POLICY_PATH)).toBeUndefined();
  });

  it('has none to go by where the default branch has none, whatever the branch itself says', async () => {
    const host = memoryHost({ files: {}, branch: { name: 'release-2026', files: { [POLICY_PATH]: SMALL_POLICY } } });
    expect(await findTrustedPolicy(host, POLICY_PATH)).toBeUndefined();
  });

  it('is refused where the policy of the default branch cannot be read', async () => {
    const host = onBranch('version: 1\n', { [POLICY_PATH]: EXAMPLE_POLICY });
    await expect(findTrustedPolicy(host, POLICY_PATH)).rejects.toThrow('file/missing-key');
  });
});

it('a run on a branch that only itself trusts is decided by the default branch', async () => {
  const host = onBranch(listing('other'), { [POLICY_PATH]: listing('release-2026') });
  expect((await findTrustedPolicy(host, POLICY_PATH))?.source.commit).toBe(TEST_COMMIT);
});

describe('whose texts decide', () => {
  const texts = (commit: string) => ({
    source: async () => ({ ref: commit, commit, source: 'git' as const }),
    read: async () => undefined,
    list: async () => undefined,
  });
  const commitOf = async (trust: ReturnType<typeof deciding>) => (await trust.texts.source()).commit;

  it('is chosen once', async () => {
    const trust = deciding(texts('main'));
    expect([trust.choose(texts('release')), trust.choose(texts('lax')), trust.choose(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await commitOf(trust)).toBe('release');
  });

  it('is not changed after anything was judged by it', async () => {
    const trust = deciding(texts('main'));
    trust.settle();
    expect(() => trust.choose(texts('lax'))).toThrow('judged by one branch already');
    expect([trust.choose(undefined), await commitOf(trust)]).toEqual([false, 'main']);
  });
});
