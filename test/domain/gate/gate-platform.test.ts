import { judgeGate } from '../../../src/domain/gate/gate.ts';
import type { GateQuestion } from '../../../src/domain/gate/question.ts';
import type { PlaceProof } from '../../../src/domain/outcome/statement.ts';
import { codes, TEST } from './changes.ts';
import { OPEN, submit } from './world.ts';

const AWS: PlaceProof['platform'] = { provider: 'aws', document: 'd' };
const GCP: PlaceProof['platform'] = { provider: 'gcp', claim: '{}', token: 't' };
const SIGNED = { claim: '{}', key: 'k', signature: 's' };

type Shown = Pick<PlaceProof, 'platform' | 'signed'>;

/** The test step ran on a machine of a cloud; all else as in a gate that opens. */
function ranIn(shown: Shown, over: Partial<GateQuestion['submitted'][number]> = {}): GateQuestion {
  const place: PlaceProof = { target: 'berlin-runner', location: 'berlin', level: 'platform', ...shown };
  const submitted = submit(
    OPEN.submitted.map(({ statement }) => (statement === TEST ? { ...TEST, place } : statement)),
  );
  return {
    ...OPEN,
    submitted: submitted.map((each) => (each.statement.step === 'test' ? { ...each, ...over } : each)),
  };
}

it.each<[string, Shown]>([
  ['Google, which signs region and number', { platform: GCP }],
  ['AWS beside the site', { platform: AWS, signed: SIGNED }],
])('a step that was proven by %s opens the gate', (_, shown) => {
  expect(codes(ranIn(shown))).toEqual([]);
});

describe('the gate is closed where', () => {
  it('the cloud’s proof does not hold, with each reason', () => {
    const question = ranIn({ platform: GCP }, { platformFaults: ['proof/region-differs', 'proof/platform-expired'] });
    const [first] = judgeGate(question).reasons;
    expect(first?.code).toBe('gate/platform-not-verified');
    expect(first?.params.reasons).toEqual([
      { kind: 'id', value: 'proof/region-differs' },
      { kind: 'id', value: 'proof/platform-expired' },
    ]);
  });

  it.each<[string, GateQuestion, string[]]>([
    ['AWS stands alone', ranIn({ platform: AWS }), ['gate/claim-not-verified']],
    [
      'the site’s signature beside AWS does not verify',
      ranIn({ platform: AWS, signed: SIGNED }, { claim: 'not-verified' }),
      ['gate/claim-not-verified'],
    ],
    [
      'nobody looked at the site’s signature',
      ranIn({ platform: AWS, signed: SIGNED }, { claim: 'none' }),
      ['gate/claim-not-verified'],
    ],
    ['a site stands for a cloud', ranIn({ signed: SIGNED }), ['gate/claim-not-verified']],
    ['nothing shows the level', ranIn({}), ['gate/claim-not-verified']],
    [
      'the cloud’s proof does not hold, where the site’s would have been enough',
      ranIn({ platform: AWS, signed: SIGNED }, { platformFaults: ['proof/account-not-pinned'] }),
      ['gate/platform-not-verified', 'gate/claim-not-verified'],
    ],
  ])('%s', (_, question, expected) => {
    expect(codes(question)).toEqual(expected);
  });
});
