import { joinedLabel } from '../../../domain/labels/label.ts';
import { type Arrow, type Box, say } from '../../../domain/outcome/document.ts';
import { id } from '../../../domain/outcome/labelled.ts';
import { type Context, contextOf } from '../../../domain/policy/context.ts';
import type { Placement } from '../../../domain/policy/decision.ts';
import { type Instance, instancesOf } from '../../../domain/policy/instances.ts';
import type { Origin } from '../../../domain/policy/origins.ts';
import type { Policy, Read, Step } from '../../../domain/policy/policy.ts';
import type { Planned } from '../deciding.ts';
import { named } from '../named.ts';

/** A box, with the location that it stands at. */
export interface PlacedBox {
  readonly location: string;
  readonly box: Box;
}

export interface Drawing {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly Arrow[];
}

/** Data, steps on their chosen targets, stores and destinations, and what goes from one to the other. */
export function drawingOf({ policy, situation, merged }: Planned): Drawing {
  const context = contextOf(policy, { ...situation, event: 'trusted' });
  const drawings = [...merged.steps.values()].flatMap(({ step, placements }) =>
    placements.map((placement) => drawnStep(context, step, placement)),
  );
  return { boxes: drawings.flatMap(({ boxes }) => boxes), arrows: drawings.flatMap(({ arrows }) => arrows) };
}

/** Nothing of a step that runs nowhere: it moves nothing. */
function drawnStep(context: Context, stepId: string, placement: Placement): Drawing {
  const step = context.policy.steps.get(stepId);
  const target = context.policy.targets.get(placement.target ?? '');
  const instance = step && instancesOf(step).find(({ name }) => name === placement.instance);
  if (!step || !target || !instance) return { boxes: [], arrows: [] };
  const name = named(stepId, placement);
  const box: Box = { key: `step ${name}`, kind: 'step', lines: [say`${id(name)}`, say`on ${id(target.id)}`] };
  const ends = [
    ...instance.reads.map((read) => readFrom(context, read)),
    ...writtenTo(context, step, instance),
    ...releasedTo(context, instance),
  ];
  return {
    boxes: [{ location: target.location, box }, ...ends.map(({ placed }) => placed)],
    arrows: ends.map((end) => arrowOf(end, box.key)),
  };
}

/** The other end of what a step reads or writes. */
interface End {
  readonly placed: PlacedBox;
  readonly flows: 'in' | 'out';
  readonly kind: 'data' | 'model';
  readonly origins: readonly Origin[];
}

function readFrom({ policy, origins }: Context, read: Read): End {
  const carried = { flows: 'in', origins: origins.ofReads([read]) } as const;
  if (read.kind === 'artifact') return { ...carried, kind: 'model', placed: storeBox(policy, read.store) };
  const [partition] = carried.origins;
  const lines = [say`${id(read.origin)}`, say`${id(partition?.label.classification ?? 'unknown')}`];
  const box: Box = { key: `data ${read.origin}`, kind: 'data', lines };
  return { ...carried, kind: 'data', placed: { location: partition?.partition?.location ?? '', box } };
}

const writtenTo = ({ policy, origins }: Context, step: Step, { reads }: Instance): readonly End[] =>
  [...step.writes].map(([output, { store }]) => ({
    flows: 'out',
    kind: 'model',
    origins: origins.ofWrite(step.id, output, reads),
    placed: storeBox(policy, store),
  }));

const releasedTo = ({ policy, origins }: Context, { reads, destinations }: Instance): readonly End[] =>
  destinations.map((destination) => ({
    flows: 'out',
    kind: 'model',
    origins: origins.ofReads(reads),
    placed: {
      location: policy.destinations.get(destination)?.location ?? '',
      box: { key: `destination ${destination}`, kind: 'destination', lines: [say`${id(destination)}`] },
    },
  }));

const storeBox = ({ stores }: Policy, store: string): PlacedBox => ({
  location: stores.get(store)?.location ?? '',
  box: { key: `store ${store}`, kind: 'store', lines: [say`store ${id(store)}`] },
});

function arrowOf({ placed, flows, kind, origins }: End, step: string): Arrow {
  const { classification } = joinedLabel(origins.map(({ label }) => label));
  const text = kind === 'data' ? say`${id(classification)} data` : say`model, ${id(classification)}`;
  const other = placed.box.key;
  return flows === 'in' ? { from: other, to: step, kind, text } : { from: step, to: other, kind, text };
}
