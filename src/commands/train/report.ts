import {
  type Block,
  type Case,
  type LabelledJson,
  type Prose,
  type Report,
  say,
} from '../../domain/outcome/document.ts';
import { data, id, ids, known, type Labelled, number } from '../../domain/outcome/labelled.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import type { Done } from './outcome.ts';

/** How the training went, for people and for machines. */
export function trainReport(done: Done, verdict: Verdict, admission: Admission): Report {
  return {
    title: say`Training ${id(admission.step.id)}: ${id(verdict)}`,
    blocks: [factsTable(done, admission), ...metricsBlocks(done, admission)],
    document: documentOf(done, admission),
    cases: [caseOf(done, verdict, admission)],
  };
}

function factsTable({ order, code, given, trained, model, inputs }: Done, admission: Admission): Block {
  const { proof } = admission.site;
  const { isolation, result } = trained.end;
  const rows: readonly (readonly [Prose, Prose])[] = [
    [say`Ran on`, say`${id(proof.target)} at ${id(proof.location)} (place: ${id(proof.level)})`],
    [say`Trained on`, say`${ids(given.map(({ name }) => name))}`],
    [say`Code`, code ? say`${id(code.commit.slice(0, 12))}${changedMark(code.changed)}` : say`unknown`],
    [say`Seed`, say`${known(inputs.seed)}`],
    [say`Isolation`, say`${id(isolation)}`],
    [say`Exit code`, say`${id(String(result?.exit ?? 'none'))}`],
    [say`Seconds`, say`${known(Math.round(result?.seconds ?? 0))}`],
    [say`Log`, say`${id(trained.backend.logPlace(trained.ref))} in the state folder of the site`],
    [say`Model`, model ? say`${id(order.output)}: ${id(model)}` : say`none`],
    [say`Store`, model ? say`${id(order.store.id)} at ${id(order.store.location)}` : say`nothing was stored`],
  ];
  return { block: 'table', head: [say`What`, say`Value`], rows };
}

const changedMark = (changed: boolean): Prose => (changed ? say`, changed since` : say``);

/** A program may write what it likes into its metrics, so they stand only where all that it read may stand. */
function metricsBlocks({ metrics }: Done, admission: Admission): Block[] {
  if (metrics.values.size === 0) return [];
  const rows = metricsOf(metrics.values, admission).map(({ name, value }) => [say`${name}`, say`${value}`]);
  return [{ block: 'table', head: [say`Metric`, say`Value, as the program says`], rows }];
}

function metricsOf(
  values: ReadonlyMap<string, number>,
  admission: Admission,
): readonly { name: Labelled; value: Labelled }[] {
  const { classification } = admission.label;
  // Over how many records nobody knows, so it is never an aggregate that may leave.
  const over = admission.over(0, 0);
  return [...values].map(([name, value]) => ({ name: data(name, classification), value: number(value, over, 4) }));
}

function documentOf(
  { order, code, given, trained, metrics, model, inputs }: Done,
  admission: Admission,
): Report['document'] {
  const { proof } = admission.site;
  const { phase, isolation, result } = trained.end;
  return {
    step: id(admission.step.id),
    place: { target: id(proof.target), location: id(proof.location), proof: id(proof.level) },
    model: model ? { artifact: id(order.output), store: id(order.store.id), digest: id(model) } : null,
    run: { id: id(trained.ref), phase: id(phase), isolation: id(isolation), seed: known(inputs.seed) },
    program: result
      ? {
          exit: result.exit === null ? null : known(result.exit),
          signal: result.signal === null ? null : id(result.signal),
          seconds: known(result.seconds, 1),
        }
      : null,
    code: code ? { commit: id(code.commit), digest: id(code.digest), changed: code.changed } : null,
    data: Object.fromEntries(given.map(({ name, digest }): [string, LabelledJson] => [name, id(digest)])),
    metrics: metricsOf(metrics.values, admission),
  };
}

const caseOf = ({ findings }: Done, verdict: Verdict, { step }: Admission): Case => ({
  suite: 'train',
  name: step.id,
  status: verdict,
  at: step.at,
  detail: say`${ids(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code))}`,
});
