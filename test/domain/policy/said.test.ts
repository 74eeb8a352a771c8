import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { changesInWords } from '../../../src/commands/explain/changes.ts';
import { error, type Finding } from '../../../src/domain/outcome/finding.ts';
import { type Choice, choicesOf } from '../../../src/domain/policy/choice.ts';
import type { Decision, Placement, Reason } from '../../../src/domain/policy/decision.ts';
import { evaluate } from '../../../src/domain/policy/evaluate.ts';
import type { World } from '../../../src/domain/policy/nearest/change.ts';
import { nearest } from '../../../src/domain/policy/nearest/nearest.ts';
import { paramsTold } from '../../../src/domain/policy/reason-parts.ts';
import { PUBLIC_ONLY } from '../../../src/domain/policy/surface-caps.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { messageOf } from '../../../src/report/message.ts';
import { plain } from '../../../src/report/voice.ts';
import {
  GOLDEN_NAMES,
  goldenExpected,
  goldenPolicy,
  goldenSituation,
  saidFile,
} from '../../support/golden-policies.ts';

/** Every reason of a golden case in the words that are read of it, as its said.txt has them. */

const VIEW = viewOf(PUBLIC_ONLY, 'log');

const words = (finding: Finding): string => {
  const { what, help } = messageOf(finding);
  return `${plain(what, VIEW)}${help.parts.length > 0 ? ` | ${plain(help, VIEW)}` : ''}`;
};

const position = (at: Finding['at']) => (at === undefined ? '' : `${at.line}:${at.column} `);

const findingSaid = (finding: Finding): string => `    ${position(finding.at)}${finding.code}: ${words(finding)}`;

/** By which rule, and where that stands. */
function reasonSaid(reason: Reason): string {
  const { code, rule, layer, at } = reason;
  const by = rule === undefined ? layer : `${rule}, ${layer}`;
  return `    ${position(at)}${code} (${by}): ${words(error(code, paramsTold(reason), at))}`;
}

const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines]);

const reasonsSaid = (title: string, reasons: readonly Reason[]) => part(title, reasons.map(reasonSaid));

const choiceSaid = ({ over, by, chosen, other }: Choice): string =>
  `    rather than on ${over}, by ${by}: ${chosen} against ${other}`;

/** What it would take to run there: the smallest change, or what to do instead. */
const changeSaid = (step: string, { instance }: Placement, target: string, world: World): readonly string[] =>
  changesInWords(nearest({ step, target, ...(instance === undefined ? {} : { instance }) }, world)).map(
    (change) => `    to run there: ${plain(change, VIEW)}`,
  );

const placementSaid = (step: string, placement: Placement, world: World) => {
  const { instance, reasons, rejected, notes, target } = placement;
  return [
    ...reasonsSaid(`  ${step}${instance === undefined ? '' : `/${instance}`}, everywhere`, reasons),
    ...[...rejected].flatMap(([target, against]) =>
      part(`  ${step} on ${target}`, [...against.map(reasonSaid), ...changeSaid(step, placement, target, world)]),
    ),
    ...[...notes].flatMap(([target, beside]) => reasonsSaid(`  ${step} on ${target}, beside it`, beside)),
    ...part(`  ${step} runs on ${target}`, choicesOf(placement).map(choiceSaid)),
  ];
};

const decisionSaid = ({ verdict, findings, steps }: Decision, world: World) => [
  ...part('  the policy', findings.map(findingSaid)),
  ...[...steps].flatMap(([step, { placements }]) => placements.flatMap((each) => placementSaid(step, each, world))),
  `  ${verdict}`,
];

async function said(name: string): Promise<string> {
  const situations: readonly { when?: object }[] = goldenExpected(name);
  const policy = await goldenPolicy(name);
  const decisions = situations.flatMap(({ when }) => {
    const world = { policy, situation: goldenSituation(when) };
    return [
      when === undefined ? 'as usual' : `when ${JSON.stringify(when)}`,
      ...decisionSaid(evaluate(world.policy, world.situation), world),
    ];
  });
  return `${decisions.join('\n')}\n`;
}

it.each(GOLDEN_NAMES)('what is said of golden policy %s', async (name) => {
  const found = await said(name);
  if (process.env.WRITE_SAID) writeFileSync(saidFile(name), found);
  expect(existsSync(saidFile(name)) ? readFileSync(saidFile(name), 'utf8') : '').toBe(found);
});
