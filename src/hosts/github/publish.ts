import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { SurfaceCaps } from '../../domain/policy/surface-caps.ts';
import { unlikeCommands } from '../../report/commands.ts';
import { fitted } from '../../report/fit.ts';
import { drawn, type Format, written } from '../../report/formats/formats.ts';
import { annotationsOf } from '../../report/formats/github.ts';
import { MAX_SUMMARY_BYTES } from '../../report/limits.ts';
import { viewOf } from '../../report/mask.ts';
import type { Ending } from '../host.ts';
import { outputsOf } from './outputs.ts';
import { type AtHand, markableFiles } from './placed.ts';

export interface Desk {
  readonly caps: SurfaceCaps;
  readonly temp: string;
  readonly atHand: AtHand;
}

/** Everything that GitHub shows of a step goes through here, masked for where it stands. */
export async function publish(outcome: Outcome, ending: Ending, desk: Desk): Promise<void> {
  const told = ending === 'decided' ? await withOutputs(outcome, desk) : outcome;
  await writeLog(told, desk);
  await writeSummary(told, desk);
}

/** Outputs come first: where one does not fit, the step fails before anything is said. */
async function withOutputs(outcome: Outcome, desk: Desk): Promise<Outcome> {
  const folder = mkdtempSync(join(desk.temp, 'domicile-report-'));
  const { values, notes } = outputsOf(outcome, folder, viewOf(desk.caps, 'output'));
  const told = { ...outcome, findings: [...outcome.findings, ...notes] };
  await writeReports(told, folder, desk.caps);
  const core = await import('@actions/core');
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
  return told;
}

const REPORT_FILES: Readonly<Record<string, Format>> = {
  'report.json': 'json',
  'report.md': 'markdown',
  'report.txt': 'text',
  'junit.xml': 'junit',
  'report.sarif': 'sarif',
  'report.html': 'html',
};

/** Report files are made to be uploaded, so they hold what an artifact may hold. */
async function writeReports(outcome: Outcome, folder: string, caps: SurfaceCaps): Promise<void> {
  const view = viewOf(caps, 'artifact');
  for (const [file, format] of Object.entries(REPORT_FILES)) {
    writeFileSync(join(folder, file), await drawn(format, outcome, view), { mode: 0o600 });
  }
}

async function writeLog(outcome: Outcome, { caps, atHand }: Desk): Promise<void> {
  const text = unlikeCommands(written('text', outcome, viewOf(caps, 'log'))).trimEnd();
  const markable = await markableFiles(outcome.findings, atHand);
  const lines = ['::group::Report', text, '::endgroup::'];
  const annotations = annotationsOf(outcome, viewOf(caps, 'annotation'), (file) => markable.has(file));
  process.stdout.write(`${[...lines, ...annotations].join('\n')}\n`);
}

async function writeSummary(outcome: Outcome, { caps }: Desk): Promise<void> {
  const core = await import('@actions/core');
  const markdown = written('markdown', outcome, viewOf(caps, 'summary'));
  await core.summary.addRaw(fitted(markdown, MAX_SUMMARY_BYTES)).write();
}
