import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { spotOf } from '../../domain/policy/context.ts';
import type { Flow } from '../../domain/policy/decision.ts';
import type { PlacedFlow } from '../../domain/policy/flows.ts';
import type { Miss } from '../../domain/policy/nearest/nearest.ts';
import type { Policy } from '../../domain/policy/policy.ts';

/** What would go where: a row for each origin and way, its operations together. */
export function flowsTable(policy: Policy, asked: Miss, flows: readonly PlacedFlow[]): Block {
  const head = [say`Data`, say`Label`, say`To be`, say`From`, say`To`, say`Place`, say`Operators`];
  return { block: 'table', head, rows: ways(flows).map((way) => rowOf(policy, asked, way)) };
}

type Way = readonly [PlacedFlow, ...PlacedFlow[]];

function ways(flows: readonly PlacedFlow[]): readonly Way[] {
  const found = new Map<string, Way>();
  for (const flow of flows) {
    const key = JSON.stringify([flow.origin, flow.of, flow.by === 'persist' ? 'process' : flow.by]);
    const way = found.get(key);
    found.set(key, way === undefined ? [flow] : [...way, flow]);
  }
  return [...found.values()];
}

function rowOf(policy: Policy, asked: Miss, way: Way): Prose[] {
  const [{ origin, label, location, of }] = way;
  const { places, operators } = spotOf(policy, location);
  return [
    say`${id(origin)}`,
    say`${ids([label.classification, ...label.categories, ...label.subjects])}`,
    say`${ids(new Set(way.map(({ operation }) => (operation === 'process' ? 'processed' : 'stored'))))}`,
    say`${ids(fromWhere(policy, asked, way[0]))}`,
    of === location || of === origin ? say`${id(location)}` : say`${id(of)} at ${id(location)}`,
    say`${ids(places === 'unknown' ? ['unknown'] : places)}`,
    say`${ids(operators === 'unknown' ? ['unknown'] : operators)}`,
  ];
}

/** What is read comes from where it lies; what is written or released, from the target. */
function fromWhere(policy: Policy, { step, target }: Miss, flow: PlacedFlow): string[] {
  const { datasets, targets, steps, stores } = policy;
  if (flow.by === 'rest') return ['rests there'];
  if (!READING.has(flow.by)) return [targets.get(target)?.location ?? target];
  const [dataset = '', partition = ''] = flow.origin.split('/');
  const home = datasets.get(dataset)?.partitions.get(partition)?.location;
  if (home !== undefined) return [home];
  return (steps.get(step)?.reads ?? []).flatMap((read) =>
    read.kind === 'artifact' ? [stores.get(read.store)?.location ?? read.store] : [],
  );
}

const READING: ReadonlySet<Flow['by']> = new Set(['process', 'persist', 'runner']);
