import { written } from '../../../src/report/formats/formats.ts';
import { viewOf } from '../../../src/report/mask.ts';
import type { Validated } from './run.ts';

/** All that the host would print, in each format, and what an error carries. */
export function shownOf({ outcome, refusal, host, findings }: Validated): string {
  const surfaces = outcome
    ? (['text', 'markdown', 'json', 'junit', 'sarif', 'github'] as const).map((format) =>
        written(format, outcome, viewOf(host.caps(), 'summary')),
      )
    : [];
  const labelled = JSON.stringify(
    findings.map(({ params }) =>
      Object.values(params)
        .flat()
        .filter(({ kind }) => kind !== 'data'),
    ),
  );
  const error = refusal ? `${refusal.message} ${refusal.stack} ${String(refusal.cause)}` : '';
  return [...surfaces, labelled, error, JSON.stringify(outcome?.evidence), JSON.stringify(host.said)].join('\n');
}
