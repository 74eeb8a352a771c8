import { type Block, joined, type LabelledJson, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import { badInput, error, Refusal } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import { type Choice, choicesOf } from '../../domain/policy/choice.ts';
import type { Placement, StepDecision } from '../../domain/policy/decision.ts';
import type { Nearest } from '../../domain/policy/nearest/nearest.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import type { Command, Host } from '../../ports.ts';
import { meant } from '../meant.ts';
import { decideFor, type Planned, situationNow } from '../plan/deciding.ts';
import { reasonDocuments } from '../plan/document.ts';
import { named } from '../plan/named.ts';
import { choiceInWords } from '../plan/preferred.ts';
import { casesOf, decidedBy } from '../plan/report.ts';
import { summaryOf, summaryText } from '../plan/summary.ts';
import { reasonsInWords, rulesInWords } from '../plan/words.ts';
import { findTrustedPolicy, proposedPolicy, trustedPolicy } from '../trusted-policy.ts';
import { type CatalogueInputs, explainCatalogue } from './catalogue.ts';
import { changesInLine, remedyDocument } from './changes.ts';
import { areTried, missesOf, missOf, onDefaultBranch, untried } from './misses.ts';
import { pageBlocks } from './page.ts';

export interface ExplainInputs extends CatalogueInputs {
  readonly policy: string;
  /** All steps, where none is named; `step/instance` is one partition or destination. */
  readonly step?: string;
  /** All targets, where none is named. */
  readonly target?: string;
  /** The policy of the commit at hand, which decides nothing yet, instead of the trusted one. */
  readonly proposed?: boolean;
}

/** What is asked about. */
interface Asked {
  readonly planned: Planned;
  readonly target: string | undefined;
  readonly steps: readonly StepDecision[];
}

/** Every reason for and against each step × target, nearest miss first. Reports only. */
export const explain: Command<ExplainInputs> = async (inputs, host, ports) => {
  const answer = await explainCatalogue(inputs, () => policyIfAny(host, inputs.policy));
  if (answer !== undefined) return answer;
  const decider = inputs.proposed
    ? await proposedPolicy(host, inputs.policy)
    : await trustedPolicy(host, inputs.policy);
  const planned = { ...decider, ...decideFor(decider.policy, await situationNow(host, ports)) };
  const steps = stepsAsked(inputs.step, planned);
  mustExist(inputs, steps, planned);
  host.admit(surfaceCaps(planned.policy, planned.situation));
  const { findings, verdict } = planned.merged;
  const summary = explanation({ planned, steps, target: inputs.target });
  return { verdict, findings, outputs: {}, summary, evidence: [], advisory: true };
};

/** What the catalogue tells it tells without a policy, too, and beside one that cannot be read. */
const policyIfAny = async (host: Host, path: string): Promise<Policy | undefined> => {
  try {
    return (await findTrustedPolicy(host, path))?.policy;
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
};

/** The step, or of its partitions or destinations the one that is named. */
function stepsAsked(asked: string | undefined, { merged }: Planned): readonly StepDecision[] {
  const steps = [...merged.steps.values()];
  if (asked === undefined || merged.steps.has(asked)) return steps.filter(({ step }) => step === (asked ?? step));
  return steps.flatMap((each) => {
    const placements = each.placements.filter((placement) => named(each.step, placement) === asked);
    return placements.length === 0 ? [] : [{ ...each, placements }];
  });
}

function mustExist({ step = '', target }: ExplainInputs, steps: readonly StepDecision[], planned: Planned): void {
  const { steps: all, targets } = planned.policy;
  if (steps.length === 0 && all.size > 0) throw unknownStep(step, planned);
  if (target !== undefined && !targets.has(target)) {
    const params = { target: id(target), expected: ids(targets.keys()), ...meant(target, targets.keys()) };
    throw badInput(error('plan/unknown-target', params));
  }
}

function unknownStep(step: string, { policy: { steps }, merged }: Planned): Refusal {
  const instances = [...merged.steps.values()].flatMap((each) =>
    each.placements.map((placement) => named(each.step, placement)),
  );
  const expected = ids(new Set([...steps.keys(), ...instances]));
  return badInput(error('plan/unknown-step', { step: id(step), expected, ...meant(step, steps.keys()) }));
}

function explanation(asked: Asked): Report {
  const { planned, steps } = asked;
  const { policy, merged } = planned;
  const placements = steps.flatMap((each) => each.placements.map((placement) => ({ step: each.step, placement })));
  return {
    title: say`Where steps may run, and why not elsewhere`,
    blocks: [
      { block: 'paragraph', text: decidedBy(planned) },
      ...placements.flatMap(({ step, placement }) => placementBlocks(asked, step, placement)),
    ],
    document: {
      version: known(1),
      verdict: merged.verdict,
      steps: placements.map(({ step, placement }) => placementDocument(asked, step, placement)),
    },
    cases: casesOf(policy, steps),
  };
}

function placementBlocks(asked: Asked, step: string, placement: Placement): Block[] {
  const { planned, target } = asked;
  if (target !== undefined) return pageBlocks(onDefaultBranch(planned), missOf(step, placement, target), placement);
  const { reasons, allowed, notes } = placement;
  const after = new Map(choicesOf(placement).map((choice) => [choice.over, afterChosen(placement, choice)]));
  const items = [
    ...reasonsInWords(reasons),
    ...allowed.map(
      (each) => say`${id(each)}: allowed by ${rulesInWords(notes.get(each) ?? [])}${after.get(each) ?? say``}`,
    ),
    ...missesIn(asked, step, placement).map((miss) => missLine(miss, placement)),
  ];
  return [
    { block: 'heading', level: 3, text: summaryOf(step, placement) },
    { block: 'list', items },
  ];
}

const afterChosen = ({ target }: Placement, choice: Choice): Prose =>
  say`; ${id(target ?? '')} comes before it ${choiceInWords(choice)}`;

/** Without a reason of its own, a target is refused for what is said of every target. */
function missLine(miss: Nearest, { rejected }: Placement): Prose {
  const reasons = rejected.get(miss.target) ?? [];
  const why =
    reasons.length === 0 ? say`for what is said above` : say`because ${joined(reasonsInWords(reasons), '; ')}`;
  const refused = say`${id(miss.target)}: refused ${why}`;
  const isTried = miss.changes.length + miss.stuck.length > 0;
  return isTried ? say`${refused}. What would allow it: ${changesInLine(miss)}` : refused;
}

function missesIn({ planned, steps, target }: Asked, step: string, placement: Placement): readonly Nearest[] {
  const asked = steps.flatMap(({ placements }) => placements);
  const all = areTried(asked) ? missesOf(planned, step, placement) : untried(placement);
  return all.filter((each) => target === undefined || each.target === target);
}

function placementDocument(asked: Asked, step: string, placement: Placement): LabelledJson {
  const { instance, verdict, allowed, rejected, reasons } = placement;
  const misses = missesIn(asked, step, placement);
  const against = (each: string) => reasonDocuments([...reasons, ...(rejected.get(each) ?? [])]);
  return {
    step: id(step),
    instance: instance === undefined ? null : id(instance),
    verdict,
    summary: summaryText(step, placement),
    allowed: ids(allowed),
    rejected: Object.fromEntries(misses.map((each) => [each.target, against(each.target)])),
    remedies: misses.filter(({ changes, stuck }) => changes.length + stuck.length > 0).map(remedyDocument),
  };
}
