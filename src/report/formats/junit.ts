import type { Case } from '../../domain/outcome/document.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { defused } from '../defuse.ts';
import { markup } from '../escape.ts';
import type { View } from '../mask.ts';
import { html } from '../voice.ts';
import { withNotes } from '../withheld.ts';
import { findingLines } from './text.ts';

/** A case with its texts made and escaped. */
interface Written {
  readonly suite: string;
  readonly name: string;
  readonly status: Case['status'];
  readonly at?: Case['at'];
  readonly detail: string;
}

/**
 * Flat JUnit: suites of cases, no nested suites (dorny/test-reporter drops those), with file and line
 * (mikepenz/action-junit-report needs both) and names that hold no measured value.
 * The last case is the verdict of the whole, so that a closed gate is never green.
 */
export function toJUnit(outcome: Outcome, view: View): string {
  const cases = unique([...outcome.summary.cases.map((each) => written(each, view)), verdictCase(outcome, view)]);
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="domicile" ${counts(cases)}>`,
    ...suites.flatMap((suite) => suiteLines(suite, cases)),
    '</testsuites>',
    '',
  ].join('\n');
}

const written = ({ suite, name, status, at, detail }: Case, view: View): Written => ({
  suite: defused(suite),
  name: defused(name),
  status,
  ...(at ? { at: { ...at, file: defused(at.file) } } : {}),
  detail: html(detail, view),
});

function verdictCase(outcome: Outcome, view: View): Written {
  const { verdict, findings } = withNotes(outcome, view);
  const lines = findings.map((finding) => {
    return markup(findingLines(finding, view).join('\n'));
  });
  return { suite: 'domicile', name: 'verdict', status: verdict, detail: lines.join('\n') };
}

/** GitLab takes the first of two cases with one name. */
function unique(cases: readonly Written[]): Written[] {
  const seen = new Map<string, number>();
  return cases.map((each) => {
    const key = JSON.stringify([each.suite, each.name]);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? each : { ...each, name: `${each.name} (${times})` };
  });
}

function counts(cases: readonly Written[]): string {
  const of = (...statuses: Case['status'][]): number => cases.filter(({ status }) => statuses.includes(status)).length;
  return `tests="${cases.length}" failures="${of('fail', 'inconclusive')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

function suiteLines(suite: string, all: readonly Written[]): string[] {
  const cases = all.filter((each) => each.suite === suite);
  return [`  <testsuite name="${markup(suite)}" ${counts(cases)}>`, ...cases.flatMap(caseLines), '  </testsuite>'];
}

function caseLines({ suite, name, status, at, detail }: Written): string[] {
  const position = at ? ` file="${markup(at.file)}" line="${at.line}"` : '';
  const open = `    <testcase classname="${markup(suite)}" name="${markup(name)}"${position}`;
  if (status === 'pass' && detail === '') return [`${open}/>`];
  return [`${open}>`, `      ${result(status, detail)}`, '    </testcase>'];
}

function result(status: Case['status'], detail: string): string {
  if (status === 'pass') return `<system-out>${detail}</system-out>`;
  if (status === 'skipped') return '<skipped/>';
  const message = detail.split('\n')[0] ?? '';
  const tag = status === 'error' ? 'error' : 'failure';
  return `<${tag} type="${status}" message="${message}">${detail}</${tag}>`;
}
