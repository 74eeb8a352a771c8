import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { isConsent, REGIME_IDS, statable } from '../../domain/places/regimes.ts';
import type { Safeguard } from '../../domain/policy/policy.ts';
import type { Node } from '../node.ts';
import {
  checked,
  date,
  FAILED,
  fail,
  line,
  listOf,
  nearest,
  object,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import { approvalKeys, approvalOf, signedByThem } from './approvers.ts';
import type { Names } from './names.ts';
import { distinct, origin, reference } from './references.ts';

type Covers = Safeguard['covers'];

const KINDS = ['locations', 'targets', 'stores', 'destinations'] as const;

/** The section `safeguards`: what a preset accepts instead of its free places, or demands of who processes. */
export const safeguardsShape = (names: Names): Shape<readonly Safeguard[]> =>
  listOf(
    checked(
      signedByThem(object({ ...statedKeys(names), to: required(distinct(covered(names), 1)) })),
      ({ to, ...entry }, node, findings): Read<Safeguard> =>
        isKnownTo(entry, node, findings) ? safeguard(entry, coversOf(to, names), node, names, 'safeguard') : FAILED,
    ),
  );

/** The same, written at the target whose processing they are about. */
export const attestationsShape = (names: Names): Shape<readonly Attestation[]> =>
  listOf(
    checked(signedByThem(object(statedKeys(names))), (entry, node, findings): Read<Attestation> => {
      if (!isKnownTo(entry, node, findings)) return FAILED;
      return (target) =>
        safeguard(entry, { ...NOTHING, targets: [target] }, node, names, `attestation of target ${target}`);
    }),
  );

/** A safeguard that lacks the target it stands at. */
export type Attestation = (target: string) => Safeguard;

const NOTHING: Covers = { locations: [], targets: [], stores: [], destinations: [] };

/** Opened only where a policy states one: it takes every regime of the catalogue. */
const safeguardIds = (): readonly string[] => [...new Set(REGIME_IDS.flatMap(statable))];

const statedKeys = (names: Names) => ({
  id: required(safeguardId),
  preset: optional(reference('preset', REGIME_IDS)),
  origins: optional(distinct(origin(names), 1)),
  reference: required(line),
  ...approvalKeys(names.approvers),
  expires: required(date),
});

interface Stated {
  readonly id: string;
  readonly preset?: string;
  readonly origins?: readonly string[];
  readonly 'approved-by': readonly string[];
  readonly expires: string;
}

const safeguard = (
  { id: name, preset, origins, expires, ...approved }: Stated,
  covers: Covers,
  node: Node,
  { approvers }: Names,
  kind: string,
): Safeguard => ({
  id: name,
  ...(preset === undefined ? {} : { preset }),
  covers,
  ...(origins === undefined ? {} : { origins }),
  approval: approvalOf(approved, node, approvers, kind),
  expires,
  at: node.at,
});

/** One that some preset knows. Consent is none: no machine can see that it was given, nor that it still holds. */
const safeguardId: Shape<string> = checked(line, (word, { at }, findings): Read<string> => {
  const known = safeguardIds();
  if (known.includes(word)) return word;
  if (isConsent(word)) return fail(findings, error('policy/consent-is-no-safeguard', { safeguard: id(word) }, at));
  const near = nearest(word, known);
  const params = { kind: id('safeguard'), name: id(word), expected: ids(known) };
  return fail(findings, error('policy/unknown-name', { ...params, ...(near ? { suggestion: id(near) } : {}) }, at));
});

/** One that its preset does not know would cover nothing, and look as if it did. */
function isKnownTo({ id: name, preset }: Stated, { at }: Node, findings: Finding[]): boolean {
  if (preset === undefined || statable(preset).includes(name)) return true;
  const params = { kind: id(`safeguard of ${preset}`), name: id(name), expected: ids(statable(preset)) };
  findings.push(error('policy/unknown-name', params, at));
  return false;
}

const covered = (names: Names): Shape<string> =>
  reference('location, target, store or destination', [...new Set(KINDS.flatMap((kind) => names[kind]))]);

/** A name that several of them bear covers each that bears it. */
const coversOf = (to: readonly string[], names: Names): Covers => {
  const named = (kind: (typeof KINDS)[number]) => to.filter((each) => names[kind].includes(each));
  return {
    locations: named('locations'),
    targets: named('targets'),
    stores: named('stores'),
    destinations: named('destinations'),
  };
};
