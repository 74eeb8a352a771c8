import type { PlacedFlow } from '../../../src/domain/policy/flows.ts';
import { bare, paramsTold } from '../../../src/domain/policy/reason-parts.ts';

const flow = {
  origin: 'registry/nl',
  label: { classification: 'restricted', categories: [], subjects: [] },
  location: 'clinic',
  operation: 'process',
  by: 'process',
} as const;

it('a flow keeps what its data was made of, where it was made of others', () => {
  const placed = { ...flow, of: 'check', at: { file: 'x', line: 1, column: 1 } } as unknown as PlacedFlow;
  expect(bare(placed)).toStrictEqual(flow);
  expect(bare({ ...placed, madeOf: ['registry/de'] } as never)).toStrictEqual({ ...flow, madeOf: ['registry/de'] });
});

it('a reason names its rule where it speaks of a flow, and says of a deny that it is one', () => {
  const id = (value: string) => ({ kind: 'id', value });
  const told = (reason: object) => paramsTold({ rule: 'home', params: { of: id('check') }, ...reason } as never);
  expect(told({ code: 'placement/allowed-by-rule' })).toEqual({ of: id('check'), rule: id('home') });
  expect(told({ code: 'placement/denied-by-rule' })).toEqual({
    of: id('check'),
    because: id('rule home denies it'),
    rule: id('home'),
  });
  expect(told({ code: 'placement/denied-by-rule', params: {} })).toEqual({});
});
