import { BUILT_IN_LOCATIONS } from '../../domain/places/built-in-locations.ts';
import type { MapEntry, Node } from '../node.ts';
import { approverTable } from './approvers.ts';
import { type GroupTable, groupTable } from './groups.ts';
import { type RegionTable, regionTable } from './regions.ts';
import { entriesOf, textOf, valueAt } from './sections-of.ts';

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
  /** By approver their key; none where their word is enough. */
  readonly approvers: ReadonlyMap<string, string | undefined>;
  /** What the policy knows of regions that the catalogue lacks, or knows less of. */
  readonly regions: RegionTable;
  readonly targets: readonly string[];
}

export interface Written {
  readonly artifact: string;
  readonly writer: string;
  readonly store: string;
  readonly at: MapEntry['at'];
}

/** `above`: the layers that this text builds on, furthest first. What they name can be named here, too. */
export function namesIn(root: Node, above: readonly Node[] = []): Names {
  const layers = [...above, root];
  const all = (key: string) => layers.flatMap((layer) => entriesOf(layer, key));
  const datasets = partitionsIn(all('datasets'));
  const written = writes(root);
  const groups = groupTable([...all('groups')].reverse());
  return {
    groups,
    locations: [...keys(all('locations')), ...BUILT_IN_LOCATIONS],
    controlPlane: layers.map(controlPlaneIn).find((each) => each !== '') ?? DEFAULT_CONTROL_PLANE,
    stores: keys(all('stores')),
    destinations: keys(all('destinations')),
    targets: keys(all('targets')),
    steps: keys(entriesOf(root, 'steps')),
    datasets,
    origins: [...datasets].flatMap(([dataset, partitions]) => partitions.map((each) => `${dataset}/${each}`)),
    artifacts: new Map([...written].reverse().map((each) => [each.artifact, each])),
    writes: written,
    derived: derivedIds(root),
    approvers: approverTable(all('approvers')),
    regions: regionTable(
      layers.flatMap((layer) => valueAt(layer, 'regions') ?? []),
      groups,
    ),
  };
}

const controlPlaneIn = (root: Node): string => textOf(valueAt(root, 'control-plane'), 'location');

/** A dataset of several layers has the partitions of all. */
function partitionsIn(entries: readonly MapEntry[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { key, value } of entries) {
    found.set(key, [...new Set([...(found.get(key) ?? []), ...keys(entriesOf(value, 'partitions'))])]);
  }
  return found;
}

/** The control plane of a policy that names none. */
const DEFAULT_CONTROL_PLANE = 'github.com';

const writes = (root: Node): readonly Written[] =>
  entriesOf(root, 'steps').flatMap(({ key: writer, value }) =>
    entriesOf(value, 'writes').map(({ key: artifact, value: into, at }) => ({
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

const keys = (entries: readonly MapEntry[]): readonly string[] => entries.map(({ key }) => key);
