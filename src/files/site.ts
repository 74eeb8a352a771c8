import type { Digest } from '../domain/outcome/digest.ts';
import { badInput, type Finding, Refusal } from '../domain/outcome/finding.ts';
import type { Labelled } from '../domain/outcome/labelled.ts';
import { DEFAULT_POLICY } from '../domain/policy/policy.ts';
import { idName, originName, projectPath, sha256Text, webOrigin } from './names.ts';
import {
  byKeyPresent,
  line,
  listOf,
  mapOf,
  mapped,
  type NamedValue,
  object,
  optional,
  pattern,
  readYaml,
  required,
  type Shape,
  type SourceText,
  version,
  withDefault,
} from './shape.ts';
import { partitionShape, type SitePartition } from './site/partition.ts';

/** What the administrator of a machine says of it. Paths are relative to the site file, or absolute. */
export interface SiteFile {
  readonly location: string;
  /** `OWNER/NAME`; jobs of others are refused. */
  readonly repositories: readonly string[];
  /** Paths of the policies that the site obeys; steps under others are refused. */
  readonly policies: readonly string[];
  /** Undefined: any, or none. */
  readonly environments?: readonly string[];
  /** By origin (`dataset/partition`). */
  readonly partitions: ReadonlyMap<string, SitePartition>;
  /** Folders by store and by destination. */
  readonly stores: ReadonlyMap<string, string>;
  readonly destinations: ReadonlyMap<string, string>;
  /** A command that runs as another user, or a Unix socket that another user listens on. */
  readonly signer?: SiteSigner;
  /** The file with the site's key for digests of classified data. */
  readonly digestKey?: string;
  /** Servers of models that may be asked here: `http://127.0.0.1:8080`. Rows go there, so they belong to this site. */
  readonly inferenceEndpoints: readonly string[];
  /** The text that every policy must build on here. */
  readonly parentPolicy?: Digest;
  /** The folder for scratch files and journals. */
  readonly state: string;
}

export type SiteSigner = { readonly command: readonly [string, ...string[]] } | { readonly socket: string };

const repository = pattern(/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+/, 'a repository as OWNER/NAME');

const command = mapped(listOf(line, { min: 1 }), ([program = '', ...args]) => [program, ...args] as const);

const signer: Shape<SiteSigner> = byKeyPresent({
  command: object({ command: required(command) }),
  socket: object({ socket: required(line) }),
});

const siteShape = object({
  version: required(version(1)),
  location: required(idName),
  repositories: required(listOf(repository)),
  policies: withDefault(listOf(projectPath, { min: 1 }), [DEFAULT_POLICY]),
  environments: optional(listOf(line)),
  partitions: withDefault(mapOf(originName, partitionShape), []),
  stores: withDefault(mapOf(idName, line), []),
  destinations: withDefault(mapOf(idName, line), []),
  signer: optional(signer),
  'digest-key': optional(line),
  'inference-endpoints': withDefault(listOf(webOrigin), []),
  state: required(line),
  'parent-policy': optional(object({ sha256: required(sha256Text) })),
});

/** Throws `badInput` with all that is wrong, and without the site's paths. */
export function readSite(source: SourceText): SiteFile {
  const file = quietly(() => readYaml(siteShape, source));
  return {
    location: file.location,
    repositories: file.repositories,
    policies: file.policies,
    ...(file.environments ? { environments: file.environments } : {}),
    partitions: byName(file.partitions),
    stores: byName(file.stores),
    destinations: byName(file.destinations),
    ...(file.signer === undefined ? {} : { signer: file.signer }),
    ...(file['digest-key'] === undefined ? {} : { digestKey: file['digest-key'] }),
    inferenceEndpoints: file['inference-endpoints'],
    state: file.state,
    ...(file['parent-policy'] === undefined
      ? {}
      : { parentPolicy: `sha256:${file['parent-policy'].sha256}` as Digest }),
  };
}

const byName = <T>(entries: readonly NamedValue<T>[]): ReadonlyMap<string, T> =>
  new Map(entries.map(({ key, value }) => [key, value]));

/** A site's paths are its secrets, so a finding does not repeat what could be one; its position says where to look. */
function quietly<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    throw badInput(...thrown.findings.map(withoutPaths));
  }
}

/** Parameters that hold our own words, and the name that the caller gave the file. */
const OURS = ['allowed', 'expected', 'file'];

function withoutPaths(finding: Finding): Finding {
  const params = Object.entries(finding.params).filter(([key, value]) => OURS.includes(key) || isNoPath(key, value));
  return { ...finding, params: Object.fromEntries(params) };
}

/** `form` is the value itself, as it should have been written. */
const isNoPath = (key: string, value: Labelled | readonly Labelled[]): boolean => key !== 'form' && !couldBePath(value);

const couldBePath = (value: Labelled | readonly Labelled[]): boolean =>
  'kind' in value ? /[/\\.]/.test(String(value.value)) : value.some(couldBePath);
