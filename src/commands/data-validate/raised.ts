import { type Classification, higher } from '../../domain/labels/label.ts';
import type { Admission } from '../admission.ts';
import type { JudgedTable } from './judged.ts';

/** What data about people is at least, whatever its label says that knows of none. */
const PERSONAL: Classification = 'confidential';

/**
 * What is told from here on is told as of data about people, where such data was found and nobody had declared it: the
 * label says too little then. It is never lowered.
 */
export function raised(admission: Admission, tables: readonly JudgedTable[]): Admission {
  const isUndeclared = tables.some(({ personal }) => personal.held.some(({ declared }) => declared !== 'policy'));
  if (!isUndeclared) return admission;
  const classification = higher(admission.label.classification, PERSONAL);
  return {
    ...admission,
    label: { ...admission.label, classification },
    over: (records, smallestClass) => ({ label: classification, records, smallestClass }),
  };
}
