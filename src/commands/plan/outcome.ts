import { error, type Finding, note } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { Decision, Placement, StepDecision } from '../../domain/policy/decision.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { type Verdict, worst } from '../../domain/verdict/verdict.ts';
import type { Host, Ports } from '../../ports.ts';
import { testsInPlan } from '../policy-tests.ts';
import { reasonFindings } from '../reasons.ts';
import { reachFindings } from './availability.ts';
import type { Planned } from './deciding.ts';
import { planOutput } from './plan-output.ts';
import type { Proposal } from './proposal-type.ts';
import { planReport } from './report.ts';
import { causesOf } from './summary.ts';

/** What the plan tells: its verdict is that of the proposal, where there is one; its output always the trusted text's. */
export function planOutcome(planned: Planned, proposal: Proposal | undefined, host: Host, ports: Ports): Outcome {
  const { policy, merged } = planned;
  const reach = reachFindings(planned);
  const tests = testsInPlan(policy, planned.situation.now);
  const [reached, tested] = [reach, tests].map(verdictOf);
  const trusted = worst([merged.verdict, reached ?? 'fail', tested ?? 'fail']);
  const verdict = worst([proposal?.verdict ?? trusted, reached ?? 'fail']);
  const own = denials(policy, merged);
  return {
    verdict,
    findings: [
      ...merged.findings,
      ...told([...own, ...tests], proposal),
      ...reach,
      ...heldBack(planned),
      ...(proposal?.findings ?? []),
    ],
    outputs: {
      verdict: id(verdict),
      ...(trusted === 'pass' ? { plan: id(JSON.stringify(planOutput(planned))) } : {}),
    },
    summary: planReport(planned, verdict, proposal),
    evidence: [statement(planned, trusted, [...own, ...[...reach, ...tests].filter(isError)], host, ports)],
    advisory: policy.enforcement === 'evaluate',
  };
}

const verdictOf = (findings: readonly Finding[]): Verdict => (findings.some(isError) ? 'fail' : 'pass');

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** What the trusted policy denies is no fault of a proposal, which may be there to mend it. */
const told = (denied: readonly Finding[], proposal: Proposal | undefined): readonly Finding[] =>
  proposal === undefined ? denied : denied.map((each) => ({ ...each, severity: 'note' }));

/** For each step that nothing may run: that it is so, and every reason, each at its line. */
export function denials(policy: Policy, decision: Decision): Finding[] {
  return [...decision.steps.values()].flatMap(({ step, placements }) =>
    placements
      .filter(({ verdict }) => verdict !== 'pass')
      .flatMap((placement) => [denied(step, placement, policy), ...reasonFindings(placement)]),
  );
}

function denied(step: string, placement: Placement, { steps, targets }: Policy): Finding {
  const { instance } = placement;
  const causes = causesOf(placement);
  return error(
    'plan/step-denied',
    {
      step: id(step),
      ...(instance === undefined ? {} : { instance: id(instance) }),
      targets: known(targets.size),
      ...(causes.length === 0 ? {} : { causes }),
    },
    steps.get(step)?.at,
  );
}

/** Steps that this event may not run, though the default branch may. */
function heldBack({ decision, merged }: Planned): Finding[] {
  const allowedMerged = (each: StepDecision) => merged.steps.get(each.step)?.verdict === 'pass';
  return [...decision.steps.values()]
    .filter((each) => each.verdict !== 'pass' && allowedMerged(each))
    .map(({ step }) => note('plan/not-on-this-event', { step: id(step) }));
}

/** Of the trusted policy, whose digest it names: a proposal leaves no evidence. */
function statement(
  { policy, source }: Planned,
  verdict: Verdict,
  denied: readonly Finding[],
  host: Host,
  ports: Ports,
): Statement {
  return {
    step: 'plan',
    action: 'plan',
    verdict,
    codes: [...new Set(denied.map(({ code }) => code))],
    run: host.run,
    texts: { policy: policy.digest, 'policy-commit': source.commit },
    place: { target: 'none', location: 'none', level: 'declared' },
    subjects: { policy: policy.digest },
    materials: {},
    facts: {},
    at: ports.clock.now(),
  };
}
