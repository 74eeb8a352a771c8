import { admit } from '../../src/commands/admit.ts';
import { changed, EXAMPLE_POLICY, POLICY_PATH, portsOf, refusalOf } from '../support/commands.ts';
import { memoryHost } from '../support/memory-host.ts';

/** The example, with a ward where no model may go. */
const ABROAD = changed(EXAMPLE_POLICY, 'rotterdam-ward: {location: rotterdam', 'rotterdam-ward: {location: github.com');

const refusal = async (expires: string) => {
  const text = changed(ABROAD, 'expires: 2027-06-30', `expires: ${expires}`);
  const host = memoryHost({ files: { [POLICY_PATH]: text } });
  const inputs = { policy: POLICY_PATH, step: 'deploy', instance: 'rotterdam-ward' };
  const { findings } = await refusalOf(admit('deploy-hybrid', inputs, host, portsOf('/no/site.yml')));
  return findings.map((each) => each.split(' ').slice(0, 2).join(' '));
};

describe('a step that is refused', () => {
  it('is told of the derived entry that has expired', async () => {
    expect(await refusal('2026-01-31')).toEqual(
      expect.arrayContaining(['error placement/destination-denied', 'warning placement/derived-expired']),
    );
  });

  it('is told of none where all hold', async () => {
    const findings = await refusal('2027-06-30');
    expect(findings).not.toEqual([]);
    expect(findings).not.toContain('warning placement/derived-expired');
  });
});
