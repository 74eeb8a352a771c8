import type { LabelledJson, WholeJson } from '../../domain/outcome/document.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import type { Labelled } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { safeJson } from '../escape.ts';
import { exactly, mayShow, type View } from '../mask.ts';
import { messageOf, where } from '../message.ts';
import { plain } from '../voice.ts';
import { isLabelled, withNotes } from '../withheld.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const REPORT_VERSION = 1;

/** The machine-readable report of DESIGN §12. What is withheld or not finite is null, and a finding says so. */
export function toJson(outcome: Outcome, view: View): string {
  const { summary, verdict, findings } = withNotes(outcome, view);
  return `${safeJson({
    version: REPORT_VERSION,
    verdict,
    ...members(summary.document, view),
    findings: findings.map((finding) => findingJson(finding, view)),
  })}\n`;
}

function documentJson(json: LabelledJson, view: View): Json {
  if (typeof json !== 'object' || json === null) return json;
  if (isList(json)) return json.map((each) => documentJson(each, view));
  if (isLabelled(json)) return valueJson(json, view);
  if (isWhole(json))
    return Object.values(json.json).every((each) => mayShow(each, view)) ? members(json.json, view) : null;
  return members(json as { readonly [key: string]: LabelledJson }, view);
}

const members = (json: { readonly [key: string]: LabelledJson }, view: View): { readonly [key: string]: Json } =>
  Object.fromEntries(Object.entries(json).map(([key, value]) => [key, documentJson(value, view)]));

const isWhole = (json: object): json is WholeJson => 'kind' in json && json.kind === 'whole';

const isList = (json: LabelledJson): json is readonly LabelledJson[] => Array.isArray(json);

function valueJson(value: Labelled, view: View): Json {
  if (!mayShow(value, view)) return null;
  if (value.kind !== 'count' && value.kind !== 'number') return value.value;
  return Number.isFinite(value.value) ? exactly(value, view) : null;
}

function findingJson(finding: Finding, view: View): Json {
  const { what, help } = messageOf(finding);
  const params = Object.entries(finding.params).map(([key, value]) => [key, documentJson(value, view)] as const);
  return {
    code: finding.code,
    severity: finding.severity,
    ...(finding.at ? { at: where(finding.at) } : {}),
    message: plain(what, view),
    ...(help.parts.length > 0 ? { help: plain(help, view) } : {}),
    params: Object.fromEntries(params),
  };
}
