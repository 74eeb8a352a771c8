import { BUILT_IN_LOCATIONS } from '../../domain/places/built-in-locations.ts';
import type { MapEntry, Node } from '../node.ts';
import { entryMeant } from '../shape.ts';
import { type GroupTable, groupTable } from './groups.ts';

/**
 * What a policy names, gathered before anything in it is judged, so that one faulty entry doesn't make every
 * reference to its neighbours an unknown one.
 */
export interface Names {
  readonly groups: GroupTable;
  readonly locations: readonly string[];
  /** The location of the control plane. */
  readonly controlPlane: string;
  readonly stores: readonly string[];
  readonly destinations: readonly string[];
  readonly steps: readonly string[];
  /** Partition ids by dataset. */
  readonly datasets: ReadonlyMap<string, readonly string[]>;
  /** `dataset/partition`, in the order of the file. */
  readonly origins: readonly string[];
  /** By artifact: the step that writes it, with the store as written. */
  readonly artifacts: ReadonlyMap<string, Written>;
  /** All that all steps write; an artifact that two steps write stands here twice. */
  readonly writes: readonly Written[];
  readonly derived: readonly string[];
}

export interface Written {
  readonly artifact: string;
  readonly writer: string;
  readonly store: string;
  readonly at: MapEntry['at'];
}

export function namesIn(root: Node): Names {
  const datasets = new Map(
    section(root, 'datasets').map(({ key, value }) => [key, keys(section(value, 'partitions'))] as const),
  );
  const written = writes(root);
  return {
    groups: groupTable(section(root, 'groups')),
    locations: [...keys(section(root, 'locations')), ...BUILT_IN_LOCATIONS],
    controlPlane: textOf(valueAt(root, 'control-plane'), 'location') || DEFAULT_CONTROL_PLANE,
    stores: keys(section(root, 'stores')),
    destinations: keys(section(root, 'destinations')),
    steps: keys(section(root, 'steps')),
    datasets,
    origins: [...datasets].flatMap(([dataset, partitions]) => partitions.map((each) => `${dataset}/${each}`)),
    artifacts: new Map([...written].reverse().map((each) => [each.artifact, each])),
    writes: written,
    derived: derivedIds(root),
  };
}

/** The control plane of a policy that names none. */
export const DEFAULT_CONTROL_PLANE = 'github.com';

const writes = (root: Node): readonly Written[] =>
  section(root, 'steps').flatMap(({ key: writer, value }) =>
    section(value, 'writes').map(({ key: artifact, value: into, at }) => ({
      artifact,
      writer,
      store: textOf(into, 'store'),
      at,
    })),
  );

const derivedIds = (root: Node): readonly string[] => {
  const list = valueAt(root, 'derived');
  return list?.kind === 'list' ? list.items.map((item) => textOf(item, 'id')) : [];
};

const section = (node: Node, key: string): readonly MapEntry[] => {
  const value = valueAt(node, key);
  return value?.kind === 'map' ? value.entries : [];
};

const valueAt = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? entryMeant(node, key, [key])?.value : undefined;

const keys = (entries: readonly MapEntry[]): readonly string[] => entries.map(({ key }) => key);

const textOf = (node: Node | undefined, key: string): string => {
  const value = valueAt(node, key);
  return value?.kind === 'scalar' ? value.source : '';
};
