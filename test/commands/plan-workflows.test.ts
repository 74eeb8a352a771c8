import { plan } from '../../src/commands/plan/plan.ts';
import { error, refused } from '../../src/domain/outcome/finding.ts';
import type { Host } from '../../src/ports.ts';
import { EXAMPLE_POLICY, POLICY_PATH, portsOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';

const BAD = 'on: push\njobs: {build: {runs-on: {group: rotterdam}, steps: [{run: make}]}}\n';
const FILE = '.github/workflows/ci.yml';

const told = async (host: Host) => {
  const { verdict, findings, outputs } = await plan({ policy: POLICY_PATH }, host, portsOf());
  const codes = findings.map(({ code, severity, at }) => `${severity} ${code} at ${at?.file}`);
  return { verdict, codes, hasPlan: outputs.plan !== undefined };
};

const WARNED = `warning workflow/no-step-of-ours at ${FILE}`;

it('the plan warns of what is wrong with a workflow that the commit at hand brings, and decides as it would', async () => {
  const files = { [POLICY_PATH]: EXAMPLE_POLICY };
  const { verdict, codes, hasPlan } = await told(memoryHost({ files, proposed: { ...files, [FILE]: BAD } }));
  expect({ verdict, hasPlan }).toEqual({ verdict: 'pass', hasPlan: true });
  expect(codes).toContain(WARNED);
});

it('judges by the trusted policy where that at hand cannot be read', async () => {
  const files = { [POLICY_PATH]: EXAMPLE_POLICY };
  const { codes } = await told(memoryHost({ files, proposed: { [POLICY_PATH]: 'version: [', [FILE]: BAD } }));
  expect(codes).toContain(WARNED);
});

it('warns where there is no trusted policy yet', async () => {
  const { codes } = await told(memoryHost({ files: {}, proposed: { [POLICY_PATH]: EXAMPLE_POLICY, [FILE]: BAD } }));
  expect(codes).toContain(WARNED);
});

it('says nothing again of what the trusted branch has just so, whatever else is at hand', async () => {
  const files = { [POLICY_PATH]: EXAMPLE_POLICY, [FILE]: BAD };
  expect((await told(memoryHost({ files }))).codes).toEqual([]);
  const other = BAD.replace('make', 'make all');
  expect((await told(memoryHost({ files, proposed: { ...files, [FILE]: other } }))).codes).toContain(WARNED);
});

it('says nothing where there are no workflows', async () => {
  const { codes } = await told(memoryHost({ files: { [POLICY_PATH]: EXAMPLE_POLICY } }));
  expect(codes).toEqual([]);
});

it('tells that they could not be read, and goes on', async () => {
  const host = memoryHost({ files: { [POLICY_PATH]: EXAMPLE_POLICY } });
  const list = async () => {
    throw refused(error('host/api-unreachable'));
  };
  const { verdict, codes } = await told({ ...host, proposed: { ...host.proposed, list } });
  expect({ verdict, codes }).toEqual({ verdict: 'pass', codes: ['warning host/api-unreachable at undefined'] });
});
