import type { GateVerdict } from '../../domain/gate/gate.ts';
import { nameOf } from '../../domain/gate/naming.ts';
import { candidatesOf } from '../../domain/gate/newest.ts';
import type { GateQuestion, Need } from '../../domain/gate/question.ts';
import {
  type Block,
  type Case,
  type LabelledJson,
  type Prose,
  type Report,
  say,
} from '../../domain/outcome/document.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import { shownRelease } from '../../domain/release/release-id.ts';
import type { Observed } from '../../ports.ts';
import type { Released } from './releasing.ts';

export interface Reported {
  readonly question: GateQuestion;
  readonly gate: GateVerdict;
  readonly releaseId: string;
  /** Undefined where the gate is closed. */
  readonly released: Released | undefined;
}

/** What the gate said and what is served now, for people and for machines (DESIGN §12). */
export function deployReport(reported: Reported): Report {
  const { question, gate, released } = reported;
  return {
    title: say`Release to ${id(question.destination)}: ${id(released?.verdict ?? gate.verdict)}`,
    blocks: [...gateBlocks(question, gate), ...(released ? servedBlocks(question, released) : [])],
    document: deployDocument(reported),
    cases: [...gateCases(question, gate), ...(released ? [releaseCase(question, released)] : [])],
  };
}

/** The gate alone, for a report without a release. */
export function gateBlocks(question: GateQuestion, gate: GateVerdict): Block[] {
  const told =
    gate.verdict === 'pass'
      ? say`The gate is open: each step it needs has passed, for the very bytes to be released.`
      : say`The gate is closed. Reasons: ${known(gate.reasons.length)}.`;
  const head = [say`Evidence of`, say`Verdict`, say`Ran on`, say`Proof of place`, say`Reasons`];
  const rows = question.needs.map((need) => evidenceRow(need, question, gate));
  return [
    { block: 'paragraph', text: told },
    { block: 'table', head, rows },
  ];
}

function evidenceRow(need: Need, question: GateQuestion, gate: GateVerdict): Prose[] {
  const statement = candidatesOf(need, question)[0]?.statement;
  const codes = say`${ids(reasonsOf(need, gate).map(({ code }) => code))}`;
  if (statement === undefined) return [say`${nameOf(need)}`, say`none`, say``, say``, codes];
  const { verdict, place } = statement;
  return [say`${nameOf(need)}`, say`${id(verdict)}`, say`${id(place.target)}`, say`${id(place.level)}`, codes];
}

const reasonsOf = (need: Need, { reasons }: GateVerdict): readonly Finding[] =>
  reasons.filter(({ params: { step } }) => step !== undefined && 'value' in step && step.value === nameOf(need).value);

function servedBlocks({ destination }: GateQuestion, { verdict, before, after }: Released): Block[] {
  const head = [say`Destination`, say`Verdict`, say`Before`, say`Now`, say`Generation`];
  const row = [
    say`${id(destination)}`,
    say`${id(verdict)}`,
    served(before),
    served(after),
    after === undefined ? say`` : say`${known(after.generation)}`,
  ];
  return [{ block: 'table', head, rows: [row] }];
}

const served = (observed: Observed | undefined): Prose =>
  observed === undefined ? say`nothing` : say`${shownRelease(observed)} (${id(observed.digest.slice(0, 19))}…)`;

function deployDocument({ question, gate, releaseId, released }: Reported): { [key: string]: LabelledJson } {
  const [digest] = question.staged.values();
  return {
    version: known(1),
    release: { id: id(releaseId), digest: digest === undefined ? null : id(digest) },
    gate: gateDocument(gate),
    destinations: { [question.destination]: destinationDocument(released) },
  };
}

export const gateDocument = ({ verdict, reasons }: GateVerdict): LabelledJson => ({
  verdict,
  reasons: reasons.map(({ code, at, params: { step } }) => ({
    code: id(code),
    step: step !== undefined && 'value' in step ? step : null,
    at: at === undefined ? null : id(`${at.file}:${at.line}:${at.column}`),
  })),
});

function destinationDocument(released: Released | undefined): LabelledJson {
  if (released === undefined) return { verdict: 'fail', before: null, after: null, 'read-back': null };
  const { verdict, before, after } = released;
  return { verdict, before: observedJson(before), after: observedJson(after), 'read-back': after?.whole ?? null };
}

function observedJson(observed: Observed | undefined): LabelledJson {
  if (observed === undefined) return null;
  return { release: shownRelease(observed), digest: id(observed.digest), generation: known(observed.generation) };
}

export const gateCases = (question: GateQuestion, gate: GateVerdict): Case[] =>
  question.needs.map((need) => {
    const reasons = reasonsOf(need, gate);
    return {
      suite: 'gate',
      name: nameOf(need).value,
      status: reasons.length === 0 ? 'pass' : 'fail',
      at: question.step.at,
      detail: say`${ids(reasons.map(({ code }) => code))}`,
    };
  });

const releaseCase = ({ destination, step }: GateQuestion, { verdict, findings }: Released): Case => ({
  suite: 'release',
  name: destination,
  status: verdict,
  at: step.at,
  detail: say`${ids(findings.map(({ code }) => code))}`,
});
