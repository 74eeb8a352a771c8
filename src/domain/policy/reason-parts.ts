import type { FindingCode } from '../findings/codes.ts';
import type { Params } from '../outcome/finding.ts';
import { id } from '../outcome/labelled.ts';
import type { Flow, Reason } from './decision.ts';
import type { PlacedFlow } from './flows.ts';
import type { Bite } from './rules.ts';

/** What reasons about flows have in common. */

export const bare = ({ origin, label, madeOf, location, operation, by }: PlacedFlow): Flow => ({
  origin,
  label,
  ...(madeOf === undefined ? {} : { madeOf }),
  location,
  operation,
  by,
});

export const paramsOf = ({ origin, operation, location, of }: PlacedFlow) => ({
  origin: id(origin),
  purpose: id(operation === 'process' ? 'be processed' : 'be stored'),
  location: id(location),
  of: id(of),
});

/**
 * The parameters of a reason as people are told it. What a rule says of a flow names the rule only here: a decision of
 * many rules has millions of such reasons, and those about one flow share theirs.
 */
export function paramsTold({ code, rule, params }: Reason): Params {
  if (rule === undefined || params.of === undefined || params.rule !== undefined) return params;
  const denies = code === 'placement/allowed-by-rule' ? {} : { because: id(`rule ${rule} denies it`) };
  return { ...params, ...denies, rule: id(rule) };
}

export function deniedCode(by: Flow['by'], bitten: Bite, layer: Reason['layer']): FindingCode {
  if (bitten !== 'place') return BITE_CODES[bitten];
  if (by in RESTING) return NOT_ALLOWED[by];
  return layer === 'preset' ? 'placement/denied-by-preset' : 'placement/denied-by-rule';
}

export const BITE_CODES = {
  operator: 'placement/operator-outside',
  'place-unknown': 'placement/place-unknown',
  'operator-unknown': 'placement/operator-unknown',
} as const satisfies Record<Exclude<Bite, 'place'>, FindingCode>;

// Not about the target: the user mends these elsewhere, so they have codes of their own.
const RESTING = {
  store: 'placement/store-denied',
  destination: 'placement/destination-denied',
  rest: 'placement/rest-denied',
} as const satisfies Partial<Record<Flow['by'], FindingCode>>;

export const NOT_ALLOWED: Record<Flow['by'], FindingCode> = {
  process: 'placement/no-allow',
  persist: 'placement/no-allow',
  runner: 'placement/no-allow',
  surface: 'placement/no-allow',
  ...RESTING,
};
