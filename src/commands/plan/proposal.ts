import { error, type Finding, note, Refusal } from '../../domain/outcome/finding.ts';
import { id, ids, path as toPath } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Situation } from '../../domain/policy/decision.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import { type TermChange, togetherByStep } from '../../domain/policy/terms.ts';
import type { Host, Ports, Text } from '../../ports.ts';
import { testsInPlan } from '../policy-tests.ts';
import { noneOnTrustedRef } from '../trusted-policy.ts';
import { wholePolicy } from '../whole-policy.ts';
import { decideFor, type Planned } from './deciding.ts';
import { differencesOf } from './differences.ts';
import { named } from './named.ts';
import { denials, planOutcome } from './outcome.ts';
import { type ChangeOn, ofProposal, type Proposal } from './proposal-type.ts';
import { planReport } from './report.ts';

/** Undefined where the commit at hand has the trusted policy. */
export async function proposalAgainst(planned: Planned, host: Host): Promise<Proposal | undefined> {
  const text = await host.proposed.read(planned.policy.path);
  if (text?.digest === planned.policy.digest) return undefined;
  if (text === undefined)
    return { verdict: 'fail', findings: [error('file/missing', { file: toPath(planned.policy.path) })] };
  return compared(planned, text, host);
}

async function compared({ policy: trusted, merged, situation }: Planned, text: Text, host: Host): Promise<Proposal> {
  try {
    const policy = await wholePolicy(text, host.proposed, host);
    const proposed = decideFor(policy, situation).merged;
    const differs = differencesOf(trusted, policy, situation);
    const told = [
      ...differs.changes.map(changeFinding),
      ...togetherByStep(differs.terms).map(termFinding),
      ...differs.settings.map((setting) => note('plan/proposal-setting', { setting: id(setting) })),
    ];
    const added = addedFindings(merged.findings, proposed.findings);
    const tests = testsInPlan(policy, situation.now);
    return {
      verdict: tests.some(({ severity }) => severity === 'error') ? 'fail' : proposed.verdict,
      differs,
      findings: [
        ...(told.length === 0 ? [note('plan/proposal-same')] : told),
        ...ofProposal([...added, ...tests, ...denials(policy, proposed)]),
      ],
    };
  } catch (cause) {
    if (cause instanceof Refusal) return { verdict: 'fail', findings: ofProposal(cause.findings) };
    throw cause;
  }
}

/** What the trusted policy does not already give, wherever its lines have moved to. */
function addedFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const key = ({ code, params }: Finding) => JSON.stringify([code, params]);
  const known = new Set(before.map(key));
  return after.filter((each) => !known.has(key(each)));
}

/** At the line of the proposed policy that decides it; a line that is gone has no place there. */
function changeFinding({ step, target, before, after, event, is, ...placed }: ChangeOn): Finding {
  const params = { step: id(named(step, placed)), target: id(target), before: id(before), after: id(after) };
  const unreviewed = event === 'trusted' ? {} : { event: id(event) };
  return note('plan/proposal-differs', { ...params, ...unreviewed }, is[0]?.at);
}

function termFinding(changes: readonly [TermChange, ...TermChange[]]): Finding {
  const [{ step, before, after, ...placed }] = changes;
  const terms = ids(changes.map(({ term }) => term));
  return note('plan/proposal-terms', {
    step: id(named(step, placed)),
    terms,
    before: id(before),
    after: id(after),
  });
}

/** No policy on the trusted ref yet: shows what the proposal would decide, hands out no plan, and fails nothing. */
export async function proposalAlone(path: string, situation: Situation, host: Host, ports: Ports): Promise<Outcome> {
  const none = await noneOnTrustedRef(host, path);
  const text = await host.proposed.read(path);
  if (text === undefined) throw new Refusal('input', [{ ...none, severity: 'error' }]);
  const policy = await wholePolicy(text, host.proposed, host);
  const planned = { policy, source: await host.proposed.source(), ...decideFor(policy, situation) };
  host.admit(surfaceCaps(policy, situation));
  const outcome = planOutcome(planned, undefined, host, ports);
  return {
    verdict: 'inconclusive',
    advisory: true,
    summary: planReport(planned, 'inconclusive'),
    findings: [none, ...ofProposal(outcome.findings).map((each) => ({ ...each, severity: 'note' as const }))],
    outputs: {},
    evidence: [],
  };
}
