import { spotOf } from '../../../src/domain/policy/context.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { readPolicy } from '../../../src/files/policy.ts';
import { SMALL_POLICY } from '../../support/small-policy.ts';

/** A location of a policy, as it is written. */
const spot = (written: string) => {
  const text = SMALL_POLICY.replace('locations:\n', `locations:\n  asked: ${written}\n`);
  return spotOf(
    readPolicy({ path: '.github/residency.yml', text, digest: `sha256:${'0'.repeat(64)}` } as Parameters<
      typeof readPolicy
    >[0]),
    'asked',
  );
};

describe('others run a location', () => {
  it.each([
    ['of which nothing is said', '{country: US}'],
    ['of which operators are stated, of the same country', '{country: NL, operators: [NL]}'],
    ['of which operators are stated, of another country', '{country: NL, operators: [US]}'],
    ['that says so', '{country: NL, operators: [NL], run-by: others}'],
    ['that several mount', '{countries: [NL, DE], operators: [NL, DE]}'],
    ['of a provider', '{provider: aws, region: eu-central-1}'],
  ])('%s', (_, written) => {
    expect(spot(written).processor).toBe(true);
  });

  it.each(['github.com', 'github-hosted', 'ghe.com/eu', 'local', 'nowhere'])('that the policy lacks: %s', (name) => {
    expect(spotOf({ locations: new Map() } as unknown as Policy, name).processor).toBe(true);
  });

  it('of a provider, even where something else is said', () => {
    const locations = new Map([['asked', { places: ['NL'], operators: ['NL'], provider: 'aws', runBy: 'self' }]]);
    expect(spotOf({ locations } as unknown as Policy, 'asked').processor).toBe(true);
  });

  it('but not one that says to be run by the controller itself, whoever its operators are', () => {
    expect(spot('{country: NL, run-by: self}')).toEqual({ places: ['NL'], operators: 'unknown', processor: false });
    expect(spot('{countries: [NL, DE], operators: [NL, US], run-by: self}').processor).toBe(false);
  });
});
