import { type Area, type Diagram, say } from '../../../domain/outcome/document.ts';
import { id } from '../../../domain/outcome/labelled.ts';
import { surfaceCaps } from '../../../domain/policy/surfaces.ts';
import type { Planned } from '../deciding.ts';
import { titleOf } from './title.ts';

/** The CI service is a place too: what reaches its logs and summaries, from wherever something runs. */
export function surfaces({ policy, situation }: Planned, places: readonly Area[]): Diagram {
  const { location } = policy.controlPlane;
  const { caps } = surfaceCaps(policy, situation);
  const key = 'control plane';
  const lines = [
    say`logs and summaries`,
    say`at most ${id(caps.summary)}`,
    say`artifacts: at most ${id(caps.artifact)}`,
  ];
  const area: Area = {
    key,
    kind: 'service',
    title: say`Control plane, ${titleOf(policy, location)}`,
    boxes: [{ key: 'surfaces', kind: 'surfaces', lines }],
  };
  const running = places.filter(({ boxes }) => boxes.some(({ kind }) => kind === 'step'));
  return {
    areas: running.length === 0 ? [] : [area],
    arrows: running.map(({ key: from }) => ({ from, to: key, kind: 'shown' })),
  };
}
