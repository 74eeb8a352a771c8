import type { Digest } from '../../domain/outcome/digest.ts';
import type { Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { sha256 } from '../../evidence/sha256.ts';
import type { CodeState } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { identityOf } from '../code-identity.ts';
import { objectFacts } from '../data-digest.ts';
import type { Given } from './given.ts';
import type { TrainInputs } from './inputs.ts';
import type { Metrics } from './metrics.ts';
import type { Order } from './order.ts';
import { trainReport } from './report.ts';
import type { Trained } from './running.ts';

/** All that is known when a training is over. */
export interface Done {
  readonly inputs: TrainInputs;
  readonly order: Order;
  readonly code: CodeState | undefined;
  readonly given: readonly Given[];
  readonly trained: Trained;
  readonly metrics: Metrics;
  readonly model: Digest | undefined;
  readonly findings: readonly Finding[];
}

export function trainOutcome(done: Done, admission: Admission): Outcome {
  const { model, trained } = done;
  const failed = model === undefined || done.findings.some(({ severity }) => severity === 'error');
  const verdict: Verdict = failed ? 'fail' : 'pass';
  return {
    verdict,
    findings: [...admission.findings, ...done.findings],
    outputs: { run: id(trained.ref), ...(model === undefined ? {} : { model: id(model) }) },
    summary: trainReport(done, verdict, admission),
    evidence: [statementOf(done, verdict, admission)],
  };
}

function statementOf(
  { order, given, code, metrics, model, ...done }: Done,
  verdict: Verdict,
  admission: Admission,
): Statement {
  const errors = done.findings.filter(({ severity }) => severity === 'error');
  return admission.statement({
    verdict,
    codes: [...new Set(errors.map((finding) => finding.code))],
    subjects: model === undefined ? {} : { [order.output]: model },
    // Ids hold no colon, so these two can be no artifact's name.
    materials: {
      ...Object.fromEntries(given.map(({ name, digest }) => [name, digest])),
      ...(code ? { 'program:code': code.digest } : {}),
      ...(metrics.digest ? { 'program:metrics': metrics.digest } : {}),
    },
    facts: { ...factsOf(done), ...objectsIn(given, admission) },
    ...(code === undefined ? {} : { code: identityOf(code) }),
  });
}

/** Which objects partitions were fetched from. */
const objectsIn = (given: readonly Given[], admission: Admission): Statement['facts'] =>
  Object.assign({}, ...given.flatMap(({ data }) => (data === undefined ? [] : [objectFacts(data, admission)])));

function factsOf({ inputs, trained }: Pick<Done, 'inputs' | 'trained'>): Statement['facts'] {
  const { phase, isolation, result } = trained.end;
  return {
    run: trained.ref,
    // Its digest: a workflow may put anything into a command line, and evidence goes everywhere.
    command: sha256(JSON.stringify(inputs.run)),
    seed: inputs.seed,
    isolation,
    phase,
    exit: result?.exit ?? 'none',
    signal: result?.signal ?? 'none',
    seconds: Math.round(result?.seconds ?? 0),
  };
}
