import { Refusal } from '../../../src/domain/outcome/finding.ts';
import { troubleWith } from '../../../src/systems/s3/trouble.ts';

const PLACE = { bucket: 'b', key: 'k', region: 'eu-central-1', maxBytes: 1 };

describe('what goes wrong while objects are fetched', () => {
  it('is of the store where a request was made or the way to it broke', () => {
    const request = Object.assign(new Error('closed'), { $metadata: { attempts: 3 } });
    const way = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    for (const thrown of [request, way]) {
      const told = troubleWith('registry/nl', PLACE, thrown) as Refusal;
      expect(told.findings.map(({ code }) => code)).toEqual(['data/bucket-unreachable']);
    }
  });

  it('is a bug of ours otherwise, and stays one', () => {
    const bug = new TypeError('x is undefined');
    expect(troubleWith('registry/nl', PLACE, bug)).toBe(bug);
    expect(troubleWith('registry/nl', PLACE, bug)).not.toBeInstanceOf(Refusal);
  });
});
