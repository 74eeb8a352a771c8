import { id, ids } from '../outcome/labelled.ts';
import type { CopyDuty } from '../places/regimes.ts';
import { type Context, spotOf } from './context.ts';
import type { Reason } from './decision.ts';
import type { Dataset, Partition } from './policy.ts';
import { applies, type LiveRegime, type Preset } from './presets.ts';
import { isOfAny } from './regime-reach.ts';
import { within } from './rules.ts';

/**
 * Some regimes let data go anywhere while a copy stays in their country: then a partition of the dataset must lie
 * there, wherever the others do. A model is no copy.
 */
export const copyReasons = (context: Context, partitions: readonly Partition[]): readonly Reason[] =>
  context.presets.flatMap((preset) => {
    const { regime } = preset;
    if (regime === undefined) return [];
    const asked = datasetsOf(context, partitions).flatMap((dataset) =>
      regime.copies.map((duty) => ({ dataset, duty, regime })),
    );
    return asked.filter((each) => isMissing(context, each)).map((each) => copyMissing(preset, each));
  });

interface Asked {
  readonly dataset: Dataset & { readonly asked: readonly Partition[] };
  readonly duty: CopyDuty;
  readonly regime: LiveRegime;
}

/** The datasets of some partitions, each with those of them that are asked about. */
const datasetsOf = ({ policy }: Context, partitions: readonly Partition[]): readonly Asked['dataset'][] =>
  [...policy.datasets.values()].flatMap((dataset) => {
    const asked = [...dataset.partitions.values()].filter(({ origin }) =>
      partitions.some((each) => each.origin === origin),
    );
    return asked.length > 0 ? [{ ...dataset, asked }] : [];
  });

function isMissing({ policy }: Context, { dataset, duty, regime }: Asked): boolean {
  const isMeant = ({ label }: Partition) =>
    applies(regime, label, policy.controller) && isOfAny(label, duty.categories);
  const liesThere = ({ location }: Partition) => {
    const { places } = spotOf(policy, location);
    return places !== 'unknown' && within(places, duty.places);
  };
  const copies = [...dataset.partitions.values()].filter((each) => isMeant(each) && liesThere(each));
  return dataset.asked.some(isMeant) && copies.length === 0;
}

const copyMissing = ({ use }: Preset, { dataset, duty, regime }: Asked): Reason => ({
  code: 'placement/copy-missing',
  rule: use.id,
  layer: 'preset',
  at: use.at,
  params: {
    rule: id(use.id),
    law: id(regime.law),
    confidence: id(regime.confidence),
    dataset: id(dataset.id),
    places: ids(duty.places),
  },
});
