import {
  type Block,
  type Case,
  type LabelledJson,
  type Prose,
  type Report,
  say,
} from '../../domain/outcome/document.ts';
import type { Position } from '../../domain/outcome/finding.ts';
import { id, ids, known, path } from '../../domain/outcome/labelled.ts';
import { CATALOGUE_DIGEST } from '../../domain/places/catalogue.ts';
import type { Placement, Reason, StepDecision } from '../../domain/policy/decision.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { strongest } from '../../domain/policy/proof-levels.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Planned } from './deciding.ts';

/** The plan for people: where each step runs, and why not elsewhere; and for machines (DESIGN §12). */
export function planReport(planned: Planned, verdict: Verdict): Report {
  const steps = [...planned.merged.steps.values()];
  return {
    title: say`Residency plan: ${id(verdict)}`,
    blocks: [
      { block: 'paragraph', text: decidedBy(planned) },
      placementsTable(planned.policy, steps),
      ...rejections(planned.policy, steps),
    ],
    document: planDocument(planned, verdict),
    cases: steps.flatMap((step) => step.placements.map((placement) => planCase(planned.policy, step.step, placement))),
  };
}

const decidedBy = ({ policy, source }: Planned): Prose =>
  say`Decided by ${path(policy.path)} at ${id(source.commit.slice(0, 12))} (${id(source.ref)}), ${id(policy.digest.slice(0, 19))}…; engineering defaults for regimes, not legal advice.`;

const named = (step: string, { instance }: Placement) => id(instance === undefined ? step : `${step}/${instance}`);

function placementsTable(policy: Policy, steps: readonly StepDecision[]): Block {
  const head = [say`Step`, say`Verdict`, say`Runs on`, say`Place`, say`Proof`, say`Allowed by`];
  const rows = steps.flatMap(({ step, placements }) =>
    placements.map((placement) => placementRow(policy, step, placement)),
  );
  return { block: 'table', head, rows };
}

function placementRow(policy: Policy, step: string, placement: Placement): Prose[] {
  const target = policy.targets.get(placement.target ?? '');
  const first = [say`${named(step, placement)}`, say`${id(placement.verdict)}`];
  if (placement.verdict !== 'pass' || target === undefined) return [...first, say`nowhere`, say``, say``, say``];
  const proof = strongest(placement.proof, target.proof ?? 'declared');
  return [
    ...first,
    say`${id(target.id)}`,
    say`${placesOf(policy, target.location)}`,
    say`${id(proof)}`,
    say`${ids(rulesOf(placement.notes.get(target.id) ?? []))}`,
  ];
}

function placesOf(policy: Policy, location: string) {
  const places = policy.locations.get(location)?.places ?? 'unknown';
  return places === 'unknown' ? [id('unknown')] : ids(places);
}

const rulesOf = (reasons: readonly Reason[]): Set<string> => new Set(reasons.flatMap(({ rule }) => rule ?? []));

function rejections(policy: Policy, steps: readonly StepDecision[]): Block[] {
  const rows = steps.flatMap(({ step, placements }) =>
    placements.flatMap((placement) => [
      ...placement.reasons.map((reason) => rejectionRow(step, placement, 'every target', reason)),
      ...[...placement.rejected].flatMap(([target, reasons]) =>
        reasons.map((reason) => rejectionRow(step, placement, target, reason)),
      ),
    ]),
  );
  if (rows.length === 0) return [];
  const head = [say`Step`, say`Target`, say`Reason`, say`Rule`, say`Data`, say`At`];
  const summary = say`Why not elsewhere: ${known(distinctRows(rows).length)} reasons over ${known(policy.targets.size)} targets`;
  return [{ block: 'details', summary, blocks: [{ block: 'table', head, rows: distinctRows(rows) }] }];
}

function distinctRows(rows: readonly Prose[][]): Prose[][] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

const rejectionRow = (step: string, placement: Placement, target: string, reason: Reason): Prose[] => [
  say`${named(step, placement)}`,
  say`${id(target)}`,
  say`${id(reason.code)}`,
  say`${id(reason.rule ?? '')}`,
  say`${id(reason.flow ? `${reason.flow.operation} ${reason.flow.origin}` : '')}`,
  say`${id(position(reason.at))}`,
];

const position = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

function planDocument({ policy, source, merged }: Planned, verdict: Verdict): Record<string, LabelledJson> {
  const steps = [...merged.steps.values()].map((each) => [each.step, stepDocument(policy, each)]);
  return {
    version: known(1),
    policy: {
      path: path(policy.path),
      digest: id(policy.digest),
      commit: id(source.commit),
      source: id(source.source),
    },
    catalogue: id(CATALOGUE_DIGEST),
    verdict,
    steps: Object.fromEntries(steps),
  };
}

function stepDocument(policy: Policy, { step, verdict, placements }: StepDecision): LabelledJson {
  const each = policy.steps.get(step)?.each;
  if (each === undefined) return placements[0] === undefined ? { verdict } : placementDocument(placements[0]);
  const instances = placements.map((placement) => [placement.instance ?? '', placementDocument(placement)]);
  return { verdict, [`${each}s`]: Object.fromEntries(instances) };
}

function placementDocument(placement: Placement): { [key: string]: LabelledJson } {
  const { verdict, target, allowed, rejected, reasons, surfaces } = placement;
  return {
    verdict,
    target: target === undefined ? null : id(target),
    allowed: ids(allowed),
    rejected: Object.fromEntries([...rejected].map(([each, why]) => [each, [...reasons, ...why].map(reasonDocument)])),
    surfaces: Object.fromEntries([...surfaces].map(([surface, reason]) => [surface, reasonDocument(reason)])),
  };
}

const reasonDocument = ({ code, rule, at }: Reason): LabelledJson => ({
  code: id(code),
  rule: rule === undefined ? null : id(rule),
  at: id(position(at)),
});

const planCase = (policy: Policy, step: string, placement: Placement): Case => ({
  suite: 'plan',
  name: named(step, placement).value,
  status: placement.verdict,
  ...(policy.steps.get(step) ? { at: (policy.steps.get(step) as { at: Position }).at } : {}),
  detail: say`${ids(new Set([...placement.rejected.values()].flat().map(({ code }) => code)))}`,
});
