import { error, type Finding, note, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { encodeEvidence } from '../../evidence/envelope.ts';
import { byteLength, MAX_OUTPUT_BYTES } from '../../report/limits.ts';
import { mayShow, show, type View } from '../../report/mask.ts';

export interface WrittenOutputs {
  readonly values: Readonly<Record<string, string>>;
  readonly notes: readonly Finding[];
}

/**
 * The outputs of a step: verdict, evidence (also by partition or destination, since a matrix's outputs collide by
 * name), report, and what the command adds. What an output may not hold is left out, and said so.
 */
export function outputsOf(outcome: Outcome, reportFolder: string, view: View): WrittenOutputs {
  const shown = Object.entries(outcome.outputs).filter(([, value]) => mayShow(value, view));
  const withheld = Object.keys(outcome.outputs).filter((name) => !shown.some(([other]) => other === name));
  const values = {
    ...Object.fromEntries(shown.map(([name, value]) => [name, show(value, view)])),
    verdict: outcome.verdict,
    report: reportFolder,
    ...evidenceOutputs(outcome),
  };
  mustFit(values);
  return { values, notes: withheld.map((name) => note('host/output-withheld', { output: id(name) })) };
}

function evidenceOutputs({ evidence }: Outcome): Record<string, string> {
  if (evidence.length === 0) return {};
  const instances = [...new Set(evidence.flatMap(({ instance }) => instance ?? []))];
  const byInstance = instances.map((instance) => [
    `evidence-${instance.replaceAll('/', '-')}`,
    encodeEvidence(evidence.filter((statement) => statement.instance === instance)).trimEnd(),
  ]);
  return { evidence: encodeEvidence(evidence).trimEnd(), ...Object.fromEntries(byInstance) };
}

function mustFit(values: Readonly<Record<string, string>>): void {
  const tooLarge = Object.entries(values).filter(([, value]) => byteLength(value) > MAX_OUTPUT_BYTES);
  if (tooLarge.length === 0) return;
  throw refused(
    ...tooLarge.map(([output, value]) =>
      error('host/output-too-large', {
        output: id(output),
        bytes: known(byteLength(value)),
        limit: known(MAX_OUTPUT_BYTES),
      }),
    ),
  );
}
