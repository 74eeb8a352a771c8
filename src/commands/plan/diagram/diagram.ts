import { type Area, type Block, type Box, type Diagram, say } from '../../../domain/outcome/document.ts';
import { known } from '../../../domain/outcome/labelled.ts';
import type { Policy } from '../../../domain/policy/policy.ts';
import type { Planned } from '../deciding.ts';
import { drawingOf, type PlacedBox } from './drawing.ts';
import { grouped } from './grouped.ts';
import { refused } from './refused.ts';
import { surfaces } from './surfaces.ts';
import { locationKey, titleOf } from './title.ts';

/** More boxes than this nobody takes in at a glance: what lies together is drawn as one. */
const MAX_BOXES = 30;

/** What goes where if all runs as planned, and where nothing runs: for readers who know no policy. */
export function flowDiagram(planned: Planned): Block[] {
  const whole = diagramOf(planned);
  if (boxCount(whole) === 0) return [];
  if (boxCount(whole) <= MAX_BOXES) return [{ block: 'diagram', caption: [LEGEND], diagram: whole }];
  const small = grouped(whole);
  const left = say`The picture is left out: ${known(small.areas.length)} places are more than one shows.`;
  if (boxCount(small) > MAX_BOXES) return [{ block: 'paragraph', text: left }];
  const together = say`What lies together is one box: there are ${known(boxCount(whole))}.`;
  return [{ block: 'diagram', caption: [LEGEND, together], diagram: small }];
}

const LEGEND = say`What goes where: blue is data, green a step on its target, yellow a store, violet where a model goes live; dashed is what the CI service gets to see; grey is refused.`;

const boxCount = ({ areas }: Diagram): number => areas.flatMap(({ boxes }) => boxes).length;

function diagramOf(planned: Planned): Diagram {
  const { boxes, arrows } = drawingOf(planned);
  const places = locationAreas(planned.policy, boxes);
  const parts = [{ areas: places, arrows }, surfaces(planned, places), refused(planned)];
  return { areas: parts.flatMap(({ areas }) => areas), arrows: parts.flatMap((part) => part.arrows) };
}

function locationAreas(policy: Policy, placed: readonly PlacedBox[]): readonly Area[] {
  const locations = [...new Set(placed.map(({ location }) => location))];
  return locations.map((location) => ({
    key: locationKey(location),
    kind: 'location',
    title: titleOf(policy, location),
    boxes: boxesAt(location, placed),
  }));
}

/** Each once: a partition is read by several steps. */
const boxesAt = (location: string, placed: readonly PlacedBox[]): readonly Box[] => [
  ...new Map(placed.filter((each) => each.location === location).map(({ box }) => [box.key, box])).values(),
];
