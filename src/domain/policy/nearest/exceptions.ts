import type { Flow, Reason } from '../decision.ts';
import type { Exception, Safeguard, Waiver } from '../exception.ts';
import type { Policy } from '../policy.ts';
import type { Change, Way } from './change.ts';

/** Waivers and safeguards that would lift a reason about a flow, were they approved. */
export function exceptionsFor({ rule, params }: Reason, flow: Flow, policy: Policy, step: string): readonly Change[] {
  if (rule === undefined) return [];
  const way = wayOf(flow, params);
  const approvers = approversOf(policy);
  const isWaivable = policy.rules.some(({ id, ...each }) => id === rule && each.effect === 'deny' && each.waivable);
  return [
    ...(isWaivable ? [{ kind: 'waiver', rule, step, origin: flow.origin, way, approvers } as const] : []),
    ...statements({ safeguard: idsIn(params.safeguards), attestation: idsIn(params.attestation) }).map(
      ([kind, anyOf]) => ({ kind, preset: rule, anyOf, way, approvers }),
    ),
  ];
}

type Statement = Extract<Change, { readonly anyOf: unknown }>['kind'];

const statements = (named: Readonly<Record<Statement, readonly string[]>>) =>
  (['safeguard', 'attestation'] as const)
    .map((kind) => [kind, named[kind]] as const)
    .filter(([, anyOf]) => anyOf.length > 0);

/** Those whose signature counts, else all whom the policy knows. */
const approversOf = ({ approvals, approvers }: Policy): readonly string[] =>
  approvals === 'asserted' ? [...approvers.keys()] : approvals.signedBy;

const WAYS: Readonly<Partial<Record<Flow['by'], Way['as']>>> = {
  process: 'targets',
  persist: 'targets',
  runner: 'targets',
  store: 'stores',
  destination: 'destinations',
};

function wayOf({ by, location }: Flow, { of }: Reason['params']): Way {
  const as = WAYS[by];
  const [named] = idsIn(of);
  return as === undefined || named === undefined ? { of: location, as: 'locations' } : { of: named, as };
}

const idsIn = (param: Reason['params'][string] | undefined): readonly string[] =>
  param === undefined ? [] : [param].flat().map(({ value }) => String(value));

/** The policy with the exception in it, approved as it demands. */
export function withException(policy: Policy, change: Change & { kind: 'waiver' | Statement }): Partial<Policy> {
  const named = { targets: [], stores: [], destinations: [], [change.way.as]: [change.way.of] };
  if (change.kind === 'waiver') {
    const { rule, step, origin } = change;
    const waiver: Waiver = { ...approved('waiver', policy), rule, steps: [step], origins: [origin], ...named };
    return { waivers: [...policy.waivers, waiver] };
  }
  const { preset, anyOf } = change;
  const [id = ''] = anyOf;
  const safeguard: Safeguard = { ...approved(id, policy), preset, covers: { locations: [], ...named } };
  return { safeguards: [...policy.safeguards, safeguard] };
}

function approved(id: string, { approvals, controlPlane: { at } }: Policy): Exception {
  const isAsserted = approvals === 'asserted';
  const by = isAsserted ? ['somebody'] : approvals.signedBy;
  const approval = { by, standing: isAsserted ? 'asserted' : 'signed', signatures: new Map(), entry: {} } as const;
  return { id, approval, expires: '9999-12-31', at };
}
