import { type Area, type Box, type Diagram, say } from '../../../domain/outcome/document.ts';
import { known } from '../../../domain/outcome/labelled.ts';

/** What is of one kind and lies together as one box, and what goes from one to another as one arrow. */
export function grouped({ areas, arrows }: Diagram): Diagram {
  const group = new Map(
    areas.flatMap(({ key, boxes }) => boxes.map((box) => [box.key, `${key} ${box.kind}`] as const)),
  );
  const keyOf = (end: string) => group.get(end) ?? end;
  const moved = arrows.map((arrow) => ({ ...arrow, from: keyOf(arrow.from), to: keyOf(arrow.to) }));
  return {
    areas: areas.map((area) => ({ ...area, boxes: groupedBoxes(area) })),
    // Arrows that say the same are one; of two labels both are drawn.
    arrows: [...new Map(moved.map((arrow) => [JSON.stringify(arrow), arrow])).values()],
  };
}

function groupedBoxes({ key, boxes }: Area): readonly Box[] {
  const kinds = [...new Set(boxes.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = boxes.filter((box) => box.kind === kind);
    const [only] = own;
    const lines = own.length === 1 && only ? only.lines : [say`${known(own.length)} ${NAMES[kind]}`];
    return { key: `${key} ${kind}`, kind, lines };
  });
}

const NAMES = {
  data: say`partitions`,
  step: say`steps`,
  store: say`stores`,
  destination: say`destinations`,
  surfaces: say`surfaces`,
  refused: say`refused`,
} satisfies Record<Box['kind'], unknown>;
