import { error, type Finding } from '../../domain/outcome/finding.ts';
import { type Count, id } from '../../domain/outcome/labelled.ts';
import type { Truth } from '../../domain/verdict/answers.ts';
import type { Spec } from '../../domain/verdict/spec.ts';
import type { Scalar } from '../../ports.ts';

/** A count of faulty rows: a few of them are a small group of persons. */
export type CountOf = (faulty: number) => Count;

/** The truth of the rows that have a label, of which there is a place in the list for each. */
export function truthOf(labels: readonly Scalar[], labelled: Uint32Array, spec: Spec): Truth {
  const at = (row: number) => labels[row];
  switch (spec.task) {
    case 'binary':
      return { task: 'binary', of: Uint8Array.from(labelled, (row) => Number(at(row))) };
    case 'multiclass': {
      const { classes } = spec.data;
      return { task: 'multiclass', classes, of: Uint16Array.from(labelled, (row) => classes.indexOf(String(at(row)))) };
    }
    case 'regression':
      return { task: 'regression', of: Float64Array.from(labelled, (row) => Number(at(row))) };
  }
}

/** Labels that are none of what the task has; NULL is no label. */
export function wrongLabels(labels: readonly Scalar[], { task, data }: Spec, counted: CountOf): readonly Finding[] {
  const { code, isOne } = wanted(task, data.classes);
  const wrong = labels.filter((value) => value !== null && !isOne(value)).length;
  return wrong > 0 ? [error(code, { count: counted(wrong) }, data.label.at)] : [];
}

function wanted(task: Spec['task'], classes: readonly string[]) {
  switch (task) {
    case 'binary':
      return { code: 'model/label-not-binary', isOne: (value: Scalar) => value === 0 || value === 1 } as const;
    case 'multiclass':
      return { code: 'model/label-unknown', isOne: (value: Scalar) => classes.includes(String(value)) } as const;
    case 'regression':
      return { code: 'model/label-not-a-number', isOne: Number.isFinite } as const;
  }
}

/** Weights of all rows; a row without a usable one is a finding. */
export function wrongWeights(weights: readonly Scalar[], { data }: Spec, counted: CountOf): readonly Finding[] {
  if (data.weights === undefined) return [];
  const wrong = weights.filter((each) => typeof each !== 'number' || !Number.isFinite(each) || each < 0).length;
  const { name, at } = data.weights;
  return wrong > 0 ? [error('model/weight-unusable', { count: counted(wrong), column: id(name) }, at)] : [];
}

export function wrongGroups(groups: readonly Scalar[], { data }: Spec, counted: CountOf): readonly Finding[] {
  if (data.group === undefined) return [];
  const missing = groups.filter((each) => each === null).length;
  const { name, at } = data.group;
  return missing > 0 ? [error('model/group-missing', { count: counted(missing), column: id(name) }, at)] : [];
}

/** Which of 0, 1, 2, … each row belongs to. */
export function clustersOf(groups: readonly Scalar[], labelled: Uint32Array): Uint32Array {
  const places = new Map<string, number>();
  return Uint32Array.from(labelled, (row) => {
    const name = String(groups[row]);
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
}
