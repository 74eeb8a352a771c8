import type { FindingCode } from '../../../src/domain/findings/codes.ts';
import { id } from '../../../src/domain/outcome/labelled.ts';
import type { Reason } from '../../../src/domain/policy/decision.ts';
import { decisive, tallies } from '../../../src/domain/policy/tally.ts';
import { inEveryPlacement } from '../../support/decisions.ts';
import { at } from '../../support/policy-parts.ts';

const reason = (code: FindingCode, rule?: string, resource?: string): Reason => ({
  code,
  layer: 'policy',
  at: at(),
  params: resource === undefined ? {} : { resource: id(resource) },
  ...(rule === undefined ? {} : { rule }),
});

const preset = reason('placement/denied-by-preset', 'eu-gdpr');
const noAllow = reason('placement/no-allow');
const unknown = reason('placement/place-unknown', 'eu-gdpr');
const memory = reason('placement/capacity', undefined, 'memory');

const counted = (rejected: Record<string, readonly Reason[]>, reasons: readonly Reason[] = []) =>
  tallies({ rejected: new Map(Object.entries(rejected)), reasons }).map(
    ({ code, rule, resource, targets }) => `${targets} ${[code, rule, resource].filter(Boolean).join(' ')}`,
  );

it('counts each target once, under the hardest reason against it, the commonest cause first', () => {
  expect(
    counted({
      tiny: [memory],
      'aws-1': [noAllow, preset],
      'aws-2': [preset, noAllow, memory],
      hosted: [noAllow, preset, unknown],
    }),
  ).toEqual(['2 placement/denied-by-preset eu-gdpr', '1 placement/place-unknown', '1 placement/capacity memory']);
});

it('counts what holds on every target only where nothing is said of the target itself', () => {
  const store = reason('placement/store-denied');
  expect(counted({ free: [], hosted: [unknown] }, [store])).toEqual([
    '1 placement/place-unknown',
    '1 placement/store-denied',
  ]);
});

it('counts no target of which nothing is said at all', () => {
  expect(counted({ free: [] })).toEqual([]);
});

describe('the hardest of two', () => {
  const HARDEST: readonly FindingCode[] = [
    'placement/place-unknown',
    'placement/denied-by-preset',
    'placement/denied-by-rule',
    'placement/operator-outside',
    'placement/operator-unknown',
    'placement/no-allow',
    'placement/store-denied', // and whatever else is not named
    'placement/not-ephemeral',
    'placement/capacity',
  ];
  const pairs = HARDEST.flatMap((harder, index) => HARDEST.slice(index + 1).map((softer) => [harder, softer] as const));

  it.each(pairs)('%s before %s', (harder, softer) => {
    const [a, b] = [reason(harder), reason(softer)];
    expect([decisive([a, b]), decisive([b, a])]).toEqual([a, a]);
    expect(counted({ x: [b], y: [a] })).toEqual([`1 ${harder}`, `1 ${softer}`]);
  });

  it('of equals the first', () => {
    const [a, b] = [reason('placement/store-denied', 'a'), reason('placement/rest-denied', 'b')];
    expect([decisive([a, b]), decisive([b, a]), decisive([])]).toEqual([a, b, undefined]);
  });
});

it('tells an unknown place alike, whoever stumbles over it', () => {
  expect(counted({ a: [unknown], b: [reason('placement/place-unknown')] })).toEqual(['2 placement/place-unknown']);
});

it('leaves no refused target out, and counts none twice', () => {
  inEveryPlacement((placement) => {
    const sum = tallies(placement).reduce((total, { targets }) => total + targets, 0);
    expect(sum).toBe(placement.rejected.size);
  });
});
