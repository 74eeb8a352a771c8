import type { LabelledJson } from '../../domain/outcome/document.ts';
import type { Position } from '../../domain/outcome/finding.ts';
import { id, ids, known, path } from '../../domain/outcome/labelled.ts';
import { CATALOGUE_DIGEST } from '../../domain/places/catalogue.ts';
import { inDollars } from '../../domain/places/prices.ts';
import { type Choice, choicesOf } from '../../domain/policy/choice.ts';
import type { Placement, Reason, ScoreValue, StepDecision } from '../../domain/policy/decision.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { remedyDocument } from '../explain/changes.ts';
import { areTried, missesOf } from '../explain/misses.ts';
import type { Planned } from './deciding.ts';
import { summaryText } from './summary.ts';

/** The plan for machines (DESIGN §12). */
export function planDocument(planned: Planned, verdict: Verdict): Record<string, LabelledJson> {
  const { policy, source, merged } = planned;
  const steps = [...merged.steps.values()].map((each) => [each.step, stepDocument(planned, each)]);
  return {
    version: known(1),
    policy: {
      path: path(policy.path),
      digest: id(policy.digest),
      commit: id(source.commit),
      source: id(source.source),
      parents: policy.parents.map((parent) => ({ path: path(parent.path), digest: id(parent.digest) })),
    },
    catalogue: id(CATALOGUE_DIGEST),
    verdict,
    steps: Object.fromEntries(steps),
  };
}

function stepDocument(planned: Planned, { step, verdict, placements }: StepDecision): LabelledJson {
  const each = planned.policy.steps.get(step)?.each;
  const [only] = placements;
  if (each === undefined) return only === undefined ? { verdict } : placementDocument(planned, step, only);
  const instances = placements.map((one) => [one.instance ?? '', placementDocument(planned, step, one)]);
  return { verdict, [`${each}s`]: Object.fromEntries(instances) };
}

function placementDocument(planned: Planned, step: string, placement: Placement): { [key: string]: LabelledJson } {
  const { verdict, target, allowed, rejected, reasons, surfaces } = placement;
  const told = verdict !== 'pass' && areTried(deniedIn(planned));
  return {
    verdict,
    summary: summaryText(step, placement),
    target: target === undefined ? null : id(target),
    allowed: ids(allowed),
    'preferred-to': preferredDocument(placement),
    rejected: Object.fromEntries([...rejected].map(([each, own]) => [each, reasonDocuments([...reasons, ...own])])),
    ...(told ? { remedies: missesOf(planned, step, placement).map(remedyDocument) } : {}),
    surfaces: Object.fromEntries([...surfaces].map(([surface, reason]) => [surface, reasonDocument(reason)])),
  };
}

/** By each other target that may run it: what put the chosen one before it. Amounts in dollars, null for unknown. */
const preferredDocument = (placement: Placement): LabelledJson =>
  Object.fromEntries(
    choicesOf(placement).map(({ over, by, chosen, other }) => [
      over,
      { by: id(by), chosen: numberOf(by, chosen), other: numberOf(by, other) },
    ]),
  );

function numberOf(by: Choice['by'], value: ScoreValue) {
  if (value === 'unknown' || by === 'availability' || by === 'name') return null;
  return known(by === 'data-locality' ? value : inDollars(value));
}

const deniedIn = ({ merged }: Planned): readonly Placement[] =>
  [...merged.steps.values()].flatMap(({ placements }) => placements).filter(({ verdict }) => verdict !== 'pass');

/** One for each code, rule and position: that a rule bites processing and storing alike is one reason. */
export function reasonDocuments(reasons: readonly Reason[]): readonly LabelledJson[] {
  const documents = reasons.map(reasonDocument);
  return [...new Map(documents.map((each) => [JSON.stringify(each), each])).values()];
}

const reasonDocument = ({ code, rule, at }: Reason) => ({
  code: id(code),
  rule: rule === undefined ? null : id(rule),
  at: id(position(at)),
});

export const position = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;
