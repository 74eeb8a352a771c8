import { gateNeeds } from '../../domain/gate/needs.ts';
import type { GateQuestion, Need, Submitted } from '../../domain/gate/question.ts';
import { judgedBy } from '../../domain/gate/texts.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import type { RunIdentity, Statement } from '../../domain/outcome/statement.ts';
import type { Placement, Situation } from '../../domain/policy/decision.ts';
import { evaluate } from '../../domain/policy/evaluate.ts';
import type { Policy, Step } from '../../domain/policy/policy.ts';
import type { Host, Ports } from '../../ports.ts';
import { inProject } from '../project.ts';
import { withClaims } from './claims.ts';
import type { Order } from './order.ts';
import type { Staged } from './staging.ts';

/** What the policy says of the deployment, as it is now. */
export interface Decided {
  readonly policy: Policy;
  readonly situation: Situation;
  readonly step: Step;
  readonly placement: Placement;
}

/** What the gate asks for, and what there is. */
export interface Shown {
  readonly needs: readonly Need[];
  readonly submitted: readonly Submitted[];
}

export async function shownBy(
  statements: readonly Statement[],
  decided: Decided,
  host: Host,
  ports: Ports,
): Promise<Shown> {
  const { policy, situation, step } = decided;
  return {
    needs: gateNeeds(policy, evaluate(policy, situation), step),
    submitted: await withClaims(statements, policy, host, ports.platforms),
  };
}

/** The run that the gate is asked in. */
export interface Asking extends Pick<GateQuestion, 'run' | 'jobs' | 'served' | 'unseen'> {
  readonly run: RunIdentity;
  readonly plan: Digest | undefined;
}

export async function gateQuestion(
  decided: Decided,
  order: Order,
  shown: Shown,
  staged: Staged,
  { plan, ...asking }: Asking,
  host: Host,
): Promise<GateQuestion> {
  const { policy, situation, step, placement } = decided;
  return {
    step,
    destination: order.destination,
    destinationAllowed: placement.verdict === 'pass',
    ...shown,
    staged: staged.digest === undefined ? new Map() : new Map([[order.artifact.artifact, staged.digest]]),
    unstaged: staged.findings,
    trusted: {
      policy: policy.digest,
      texts: await trustedTexts(shown, policy, host),
      ...(plan === undefined ? {} : { plan }),
    },
    ...asking,
    evidence: policy.release.evidence,
    now: situation.now,
    maxAge: order.manifest.maxEvidenceAge,
    ...(order.manifest.rollBackTo === undefined ? {} : { rollBackTo: order.manifest.rollBackTo }),
  };
}

/** Digests of the contracts and specs, as they stand on the trusted ref now, that should have judged the evidence. */
async function trustedTexts({ needs }: Shown, policy: Policy, host: Host) {
  const paths = new Set(needs.flatMap((need) => judgedBy(need)?.path ?? []));
  const found = await Promise.all(
    [...paths].map(async (path) => [path, (await host.trusted.read(inProject(policy.path, path)))?.digest] as const),
  );
  return new Map(found.flatMap(([path, digest]) => (digest === undefined ? [] : [[path, digest] as const])));
}
