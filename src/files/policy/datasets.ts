import { atMost, type Classification, type Label } from '../../domain/labels/label.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { contains, type Place } from '../../domain/places/place.ts';
import type { Dataset, Partition } from '../../domain/policy/policy.ts';
import { idName, projectPath } from '../names.ts';
import {
  checked,
  fail,
  int,
  mapOf,
  mapped,
  type NamedValue,
  object,
  optional,
  type Read,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { size } from './capacity.ts';
import { classification } from './control-plane.ts';
import { places } from './groups.ts';
import { asLabel, categories, notStated, type StatedLabel } from './labels.ts';
import type { Names } from './names.ts';
import { reference } from './references.ts';

interface StatedPartition {
  readonly location: string;
  readonly classification?: Classification;
  readonly categories?: readonly string[];
  readonly subjects?: readonly Place[];
  readonly records?: number;
  readonly size?: number;
  readonly contract?: string;
}

type StatedDataset = StatedLabel & { readonly partitions: readonly NamedValue<StatedPartition>[] };

/** The section `datasets`: labelled data and the parts of it that lie at one location each. */
export const datasetsShape = (names: Names): Shape<readonly Dataset[]> =>
  mapped(mapOf(idName, dataset(names), { min: 1 }), (entries) =>
    entries.map(({ key, at, value }) => normal(key, at, value)),
  );

const dataset = (names: Names): Shape<StatedDataset> =>
  checked(
    object({
      classification: required(classification),
      categories: optional(categories()),
      subjects: optional(places(names.groups)),
      // Of a dataset that a parent labels, a child may raise the label alone.
      partitions: withDefault(mapOf(idName, partition(names), { min: 1 }), []),
    }),
    (stated, { at }, findings): Read<StatedDataset> => {
      const wrong = [...notStated(stated, at), ...stated.partitions.flatMap((each) => widening(each, asLabel(stated)))];
      return wrong.length > 0 ? fail(findings, ...wrong) : stated;
    },
  );

const partition = ({ groups, locations }: Names): Shape<StatedPartition> =>
  object({
    location: required(reference('location', locations)),
    classification: optional(classification),
    categories: optional(categories()),
    subjects: optional(places(groups)),
    records: optional(int({ min: 1 })),
    size: optional(size),
    contract: optional(projectPath),
  });

/** A partition may say less than its dataset, never more: the dataset's label is what its readers go by. */
function widening({ at, key, value }: NamedValue<StatedPartition>, whole: Label): readonly Finding[] {
  const { classification: own = whole.classification, categories: ownCategories = [], subjects = [] } = value;
  const wider = {
    classification: !atMost(own, whole.classification),
    categories: ownCategories.some((each) => !whole.categories.includes(each)),
    subjects: subjects.some((each) => !whole.subjects.some((place) => contains(place, each))),
  };
  return Object.entries(wider)
    .filter(([, isWider]) => isWider)
    .map(([what]) => error('policy/partition-widens', { partition: id(key), key: id(what) }, at));
}

const normal = (dataset: string, at: Position, stated: StatedDataset): Dataset => ({
  id: dataset,
  label: asLabel(stated),
  partitions: new Map(stated.partitions.map((each) => [each.key, normalPartition(dataset, asLabel(stated), each)])),
  at,
});

function normalPartition(dataset: string, whole: Label, { key, at, value }: NamedValue<StatedPartition>): Partition {
  const { location, records, size, contract, ...own } = value;
  return {
    id: key,
    origin: `${dataset}/${key}`,
    label: { ...whole, ...own },
    location,
    ...(records === undefined ? {} : { records }),
    ...(size === undefined ? {} : { size }),
    ...(contract === undefined ? {} : { contract }),
    at,
  };
}
