import type { JsonObject } from '../../domain/guardrails/json.ts';
import { type Block, type LabelledJson, type Report, say } from '../../domain/outcome/document.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { data, id, ids, known, path } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { position } from '../plan/document.ts';
import { decidedBy } from '../plan/report.ts';
import type { Drift } from './at-hand.ts';
import type { Emission } from './emit.ts';

/** What cannot be made safely is not made at all. */
export const refusal = (emission: Emission): Outcome => outcomeOf(emission, 'fail', emission.made.findings, []);

export const made = (emission: Emission, json: JsonObject, file: string | undefined): Outcome => ({
  ...outcomeOf(emission, 'pass', emission.made.findings, []),
  product: { json, ...(file === undefined ? {} : { file }) },
});

export function checked(emission: Emission, drift: readonly Drift[]): Outcome {
  const verdict = drift.length === 0 ? 'pass' : 'fail';
  return outcomeOf(emission, verdict, [...drift.map(driftFinding), ...emission.made.findings], drift);
}

function outcomeOf(
  emission: Emission,
  verdict: Verdict,
  findings: readonly Finding[],
  drift: readonly Drift[],
): Outcome {
  return { verdict, findings, outputs: {}, summary: report(emission, verdict, drift), evidence: [] };
}

/** Configuration, and nobody's data; but text of others all the same, in the names of its keys too. */
const said = (text: string) => data(text, 'public');

const driftFinding = ({ pointer, reach, expected, got, at }: Drift): Finding =>
  error(
    'guardrail/drift',
    {
      pointer: said(pointer === '' ? 'the top' : pointer),
      reach: id(reach),
      ...(expected.length === 0 ? {} : { expected: expected.map(said) }),
      ...(got.length === 0 ? {} : { got: got.map(said) }),
    },
    at,
  );

function report(
  { kind, policy, source, made: { entries } }: Emission,
  verdict: Verdict,
  drift: readonly Drift[],
): Report {
  const names = Object.keys(entries);
  const blocks: Block[] = [
    { block: 'paragraph', text: decidedBy({ policy, source }) },
    { block: 'paragraph', text: names.length === 0 ? say`Nothing to make.` : say`Made for: ${ids(names)}.` },
  ];
  return {
    title: say`Guardrails ${id(kind)}: ${id(verdict)}`,
    blocks,
    document: {
      version: known(1),
      kind: id(kind),
      policy: {
        path: path(policy.path),
        digest: id(policy.digest),
        commit: id(source.commit),
        source: id(source.source),
      },
      made: ids(names),
      drift: drift.map(driftDocument),
    },
    cases: [
      {
        suite: 'emit',
        name: kind,
        status: verdict,
        detail: verdict === 'pass' ? say`` : say`what is wrong stands in the findings`,
      },
    ],
  };
}

const driftDocument = ({ pointer, reach, expected, got, at }: Drift): LabelledJson => ({
  at: id(position(at)),
  pointer: said(pointer),
  reach: id(reach),
  expected: expected.map(said),
  got: got.map(said),
});
