import { reasonFindings } from '../../src/commands/reasons.ts';
import { evaluate } from '../../src/domain/policy/evaluate.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readPolicy } from '../../src/files/policy.ts';
import { EXAMPLE_POLICY, NOW, POLICY_PATH, placeOf } from '../support/commands.ts';

const HOSTED = Number(placeOf(EXAMPLE_POLICY, 'hosted: {').split(':')[1]);
const policy = readPolicy({ path: POLICY_PATH, text: EXAMPLE_POLICY, digest: sha256(EXAMPLE_POLICY) });
const { steps } = evaluate(policy, {
  now: NOW,
  event: 'fork',
  repositoryVisibility: 'private',
  controlPlane: 'github.com',
});
const [placement] = steps.get('train')?.placements ?? [];
if (!placement) throw new Error('the example trains');

it('gives the reasons against one target, with those that hold everywhere', () => {
  const codes = reasonFindings(placement, 'berlin-runner').map(({ code }) => code);
  expect(codes).toEqual(['placement/event-cap', 'placement/denied-by-rule']);
});

it('gives all reasons where no target is named', () => {
  const codes = reasonFindings(placement).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['placement/event-cap', 'placement/denied-by-rule', 'placement/place-unknown']),
  );
});

it('gives as one what bites processing and storing alike', () => {
  const [unknown, ...others] = reasonFindings(placement, 'hosted').filter(({ at }) => at?.line === HOSTED);
  expect([unknown?.code, others]).toEqual(['placement/place-unknown', []]);
  expect(unknown?.params.purpose).toMatchObject({ value: 'be processed or stored' });
});

it('gives a reason once, however often it was met', () => {
  const twice = { ...placement, reasons: [...placement.reasons, ...placement.reasons] };
  expect(reasonFindings(twice)).toEqual(reasonFindings(placement));
});
