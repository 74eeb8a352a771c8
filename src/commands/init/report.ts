import { type Block, type LabelledJson, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import { type Finding, warning } from '../../domain/outcome/finding.ts';
import { id, ids, known, path } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Placement, Reason, StepDecision } from '../../domain/policy/decision.ts';
import type { Answers } from './answers.ts';
import { leftToWrite, nextCommands } from './next-steps.ts';
import { HOSTED_TARGET } from './sections/targets.ts';
import { type Starter, unplaced } from './starter.ts';
import type { Suggestion } from './suggestions.ts';

/** One input as it stands in the starter, and whether the user gave it. */
export interface Told {
  readonly name: string;
  readonly value: string;
  readonly assumed: boolean;
}

/** What was written, what it rests on, which laws were suggested and why, and what to do next. */
export function initOutcome(answers: Answers, made: Starter, told: readonly Told[]): Outcome {
  return {
    verdict: 'pass',
    findings: nowhere(unplaced(made.decision)),
    outputs: {},
    summary: report(answers, made, told),
    evidence: [],
  };
}

/** Steps that may run nowhere, and what speaks against the targets that are there for them; each code once. */
function nowhere(decisions: readonly StepDecision[]): readonly Finding[] {
  if (decisions.length === 0) return [];
  const reasons = decisions.flatMap(({ placements }) => placements.flatMap(reasonsAgainst));
  const codes = new Set(reasons.map(({ code }) => code));
  return [warning('init/step-nowhere', { steps: ids(decisions.map(({ step }) => step)), codes: ids(codes) })];
}

const reasonsAgainst = ({ reasons, rejected }: Placement): readonly Reason[] => [
  ...reasons,
  ...[...rejected].flatMap(([target, against]) => (target === HOSTED_TARGET ? [] : against)),
];

const DISCLAIMER =
  'Presets are engineering defaults with a cited article, not legal advice: have counsel say which laws hold for you.';

function report(answers: Answers, { files, suggested }: Starter, told: readonly Told[]): Report {
  const written = files.map((file) => path(file.path));
  return {
    title: say`Wrote ${written}`,
    blocks: [
      ...section(say`What it rests on`, [toldTable(told)]),
      ...section(say`Laws of the catalogue`, [
        ...(suggested.length > 0 ? [lawsTable(suggested, answers)] : []),
        {
          block: 'paragraph',
          text:
            suggested.length > 0
              ? say`${id(DISCLAIMER)}`
              : say`None follows this controller or these subjects for such data.`,
        },
      ]),
      ...section(say`Next`, [nextCommands(answers, files)]),
      ...section(say`What only you can write`, [{ block: 'list', items: leftToWrite(answers) }]),
    ],
    document: {
      version: known(1),
      written,
      inputs: told.map(({ name, value, assumed }) => ({ name: id(name), value: id(value), assumed })),
      laws: suggested.map((each) => lawDocument(each, answers)),
      disclaimer: id(DISCLAIMER),
    },
    cases: [],
  };
}

const section = (text: Prose, blocks: readonly Block[]): readonly Block[] => [
  { block: 'heading', level: 3, text },
  ...blocks,
];

const toldTable = (told: readonly Told[]): Block => ({
  block: 'table',
  head: [say`Input`, say`Value`, say`From`],
  rows: told.map(({ name, value, assumed }) => [
    say`--${id(name)}`,
    say`${id(value)}`,
    assumed ? say`assumed: change it if it is not so` : say`you`,
  ]),
});

const lawsTable = (suggested: readonly Suggestion[], { presets }: Answers): Block => ({
  block: 'table',
  head: [say`Preset`, say`Law`, say`Suggested for`, say`Stands in the policy`],
  rows: suggested.map(({ preset, name, people, categories }) => [
    say`${id(preset)}`,
    say`${id(name)}`,
    say`${ids(categories)} in ${ids(people)}`,
    presets.includes(preset) ? say`yes` : say`no, as a comment`,
  ]),
});

const lawDocument = ({ preset, law, people, categories }: Suggestion, { presets }: Answers): LabelledJson => ({
  preset: id(preset),
  law: id(law),
  people: ids(people),
  categories: ids(categories),
  taken: presets.includes(preset),
});
