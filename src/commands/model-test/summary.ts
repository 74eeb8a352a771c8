import { type Prose, type Report, say } from '../../domain/outcome/document.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Admission } from '../admission.ts';
import { casesOf, documentOf } from './document.ts';
import { plotBlocks } from './plots.ts';
import { rowCounts } from './row-counts.ts';
import { testBlocks } from './summary-tests.ts';
import type { Job, Measured, Tested } from './testing.ts';

const DIGEST_CHARACTERS = 19;

/** What the tests showed, for people and for machines. */
export const reportOf = (tested: Tested, verdict: Verdict, job: Job): Report => ({
  title: say`Model test ${id(job.admission.step.id)}: ${id(verdict)}`,
  blocks: [
    { block: 'paragraph', text: about(tested, job) },
    ...(tested.measured ? [...testBlocks(tested.measured, job), ...plotBlocks(tested.measured, job)] : []),
  ],
  document: documentOf(tested, job),
  cases: casesOf(tested, job),
});

function about({ seen, measured }: Tested, { spec, order, inputs, admission }: Job): Prose {
  const digest = (value: string | undefined) =>
    id(value === undefined ? 'none' : `${value.slice(0, DIGEST_CHARACTERS)}…`);
  const tested =
    inputs.predictions === undefined
      ? say`Tested ${id(order.model.artifact)} (${digest(seen.model)}) on ${id(spec.data.origin)}`
      : say`Judged a file of predictions, bound to no model, on ${id(spec.data.origin)}`;
  const champion = seen.champion ? say`, beside the champion (${digest(seen.champion)})` : say``;
  const { proof } = admission.site;
  const where = say` at ${id(proof.location)} (place: ${id(proof.level)}).`;
  return measured
    ? say`${tested}${champion}${where} ${rowsText(measured, admission)}`
    : say`${tested}${champion}${where} The tests were stopped.`;
}

function rowsText(measured: Measured, admission: Pick<Admission, 'over'>): Prose {
  const { labelled, all, classes } = rowCounts(measured, admission);
  const rows = say`${labelled} of ${all} rows have a label`;
  if (measured.set.truth.task === 'binary')
    return say`${rows}, ${classes[1]?.rows ?? id('none')} of them are of class 1.`;
  return classes.reduce((text, each) => say`${text}; ${each.rows} of ${id(each.name)}`, rows);
}
