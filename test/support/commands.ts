import { readFileSync } from 'node:fs';
import { type Finding, Refusal } from '../../src/domain/outcome/finding.ts';
import type { Outcome } from '../../src/domain/outcome/outcome.ts';
import { wire } from '../../src/main/wiring.ts';
import type { Ports } from '../../src/ports.ts';
import { toJson } from '../../src/report/formats/json.ts';
import { messageOf } from '../../src/report/message.ts';
import { ofTheRun } from './ports.ts';

/** What tests of commands share: the example's policy, the real ports with a clock that stands, outcomes in short. */

export const POLICY_PATH = '.github/residency.yml';
/** The policy of the example, with one test alone, which what other tests change in it leaves true. */
export const EXAMPLE_POLICY = readFileSync('examples/two-hospitals/.github/residency.yml', 'utf8').replace(
  /\ntests:\n[\s\S]*$/,
  '\ntests: [{name: nothing runs just anywhere, given: {step: train}, expect: {never: [hosted]}}]\n',
);
export const NOW = '2026-11-23T08:00:00.000Z';

/** The ports of a laptop; decisions are made at `NOW`, while the prover lives today. */
export function portsOf(siteFile?: string): Ports {
  const ports = wire({
    environment: process.env,
    host: 'local',
    values: siteFile === undefined ? {} : { 'site-file': siteFile },
  });
  return { ...ports, checkout: ofTheRun(ports.checkout), clock: { ...ports.clock, now: () => NOW } };
}

/** A text with one passage changed; throws where it has none such, so that no test changes nothing. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, to);
}

/** `file:line:column` of the first place where a fragment stands. */
export function placeOf(text: string, fragment: string, file = POLICY_PATH): string {
  const before = text.slice(0, text.indexOf(fragment)).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Each finding as `severity code line`, the line where it has one; throws where its words lack a parameter. */
export const short = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => {
    const { what, help } = messageOf(finding);
    const lacking = [...what.parts, ...help.parts].some(({ kind, value }) => kind === 'id' && value === '?');
    if (lacking) throw new Error(`${finding.code} lacks a parameter that its words name`);
    const { severity, code, at } = finding;
    return [severity, code, ...(at ? [at.line] : [])].join(' ');
  });

/** The report for machines, as it is printed. */
// biome-ignore lint/suspicious/noExplicitAny: a parsed report, compared as a whole
export const jsonOf = (outcome: Outcome): any => JSON.parse(toJson(outcome, { cap: 'public' }));

/** How an attempt is refused: the kind and the findings in short. */
export async function refusalOf(attempt: Promise<unknown>): Promise<{ kind: string; findings: string[] }> {
  const thrown = await attempt.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (thrown instanceof Refusal) return { kind: thrown.kind, findings: short(thrown.findings) };
  throw thrown ?? new Error('nothing was refused');
}
