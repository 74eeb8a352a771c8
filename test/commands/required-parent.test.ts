import { diffPolicies } from '../../src/commands/diff/diff.ts';
import { explain } from '../../src/commands/explain/explain.ts';
import { lint } from '../../src/commands/lint/lint.ts';
import { plan } from '../../src/commands/plan/plan.ts';
import { testPolicy } from '../../src/commands/test-policy/test-policy.ts';
import { trustedPolicy } from '../../src/commands/trusted-policy.ts';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { EXAMPLE_POLICY, POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';

const GROUP = 'version: 1\nrules: [{id: never-in-china, effect: deny, to: {places: [CN]}}]\n';
const BASE = `version: 1\nextends: [{path: group.yml, sha256: ${sha256(GROUP).slice('sha256:'.length)}}]\n`;
const building = (path: string, text: string) =>
  `${EXAMPLE_POLICY}extends: [{path: ${path}, sha256: ${sha256(text).slice('sha256:'.length)}}]\n`;

const FILES = { 'group.yml': GROUP, 'base.yml': BASE };
const [ON_GROUP, ON_BASE] = [building('group.yml', GROUP), building('base.yml', BASE)];

const hostOf = (policy: string, proposed = policy) =>
  memoryHost({
    files: { ...FILES, [POLICY_PATH]: policy },
    proposed: { ...FILES, [POLICY_PATH]: proposed },
    requiredParent: sha256(GROUP),
  });

const inputs = { policy: POLICY_PATH };
const COMMANDS = {
  explain: (host: ReturnType<typeof hostOf>) =>
    explain({ ...inputs, step: 'train', target: 'hosted' }, host, portsOf()),
  diff: (host: ReturnType<typeof hostOf>) => diffPolicies(inputs, host, portsOf()),
  lint: (host: ReturnType<typeof hostOf>) => lint({ ...inputs, workflows: [] }, host, portsOf()),
  plan: (host: ReturnType<typeof hostOf>) => plan(inputs, host, portsOf()),
  'test-policy': (host: ReturnType<typeof hostOf>) => testPolicy(inputs, host, portsOf()),
  'every step': (host: ReturnType<typeof hostOf>) => trustedPolicy(host, POLICY_PATH),
};

/** The codes that a run was refused with; of another end, what it ended with. */
async function refusal(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.findings.map(({ code, at }) => `${code} at ${at?.file}:${at?.line}`);
  }
}

describe.each(Object.entries(COMMANDS))('%s', (_, command) => {
  it('refuses a policy that does not build on the parent that the caller requires', async () => {
    expect(await refusal(command(hostOf(EXAMPLE_POLICY)))).toEqual([`policy/parent-missing at ${POLICY_PATH}:1`]);
  });

  it('takes one that does, itself or by a parent of its parent', async () => {
    for (const policy of [ON_GROUP, ON_BASE])
      expect(await refusal(command(hostOf(policy)))).not.toEqual([expect.stringContaining('policy/parent-missing')]);
  });
});

it('a text of the same name and another digest is another parent', async () => {
  const files = { 'group.yml': `${GROUP}# and a word more\n` };
  const policy = building('group.yml', files['group.yml']);
  const host = memoryHost({ files: { ...files, [POLICY_PATH]: policy }, requiredParent: sha256(GROUP) });
  expect(await refusal(trustedPolicy(host, POLICY_PATH))).toEqual([`policy/parent-missing at ${POLICY_PATH}:1`]);
});

it('a proposal that drops the parent is shown as one that would be refused', async () => {
  const { findings, verdict } = await plan(inputs, hostOf(ON_GROUP, EXAMPLE_POLICY), portsOf());
  expect(findings.filter(({ proposed }) => proposed).map(({ code }) => code)).toContain('policy/parent-missing');
  expect(verdict).toBe('fail');
});
