import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Operation } from './recording-disk.ts';

interface File {
  readonly kind: 'file';
  bytes: Buffer;
  /** What a power cut leaves of it for certain. */
  synced: Buffer;
}

interface Folder {
  readonly kind: 'folder';
  readonly names: Map<string, Inode>;
  readonly synced: Map<string, Inode>;
  /** Changes of names that are not on the disk yet, oldest first. */
  pending: NameChange[];
}

type Inode = File | Folder;

interface NameChange {
  readonly name: string;
  /** Undefined: the name is gone. */
  readonly to: Inode | undefined;
  /** The new name of what was renamed: its old name is not lost before that one is on the disk. */
  readonly after?: { readonly folder: Folder; readonly change: NameChange };
}

/** Which of the unsynced writes a power cut spares. */
export interface Spared {
  name(): boolean;
  /** How much of a file's unsynced bytes: none, all or some. */
  share(): number;
}

export const EVERYTHING: Spared = { name: () => true, share: () => 1 };
export const NOTHING: Spared = { name: () => false, share: () => 0 };
export const NAMES_ONLY: Spared = { name: () => true, share: () => 0 };
export const BYTES_ONLY: Spared = { name: () => false, share: () => 1 };

/** Any subset, the same one for the same seed. */
export function someOf(seed: number): Spared {
  let state = seed * 2_654_435_761 + 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return { name: () => random() < 0.5, share: () => [0, 0.5, 1][Math.floor(random() * 3)] ?? 0 };
}

const folderNode = (): Folder => ({ kind: 'folder', names: new Map(), synced: new Map(), pending: [] });

const emptyFile = (): File => ({ kind: 'file', bytes: Buffer.alloc(0), synced: Buffer.alloc(0) });

/** A file system that knows what is on the disk and what is only in memory. */
export class LossyDisk {
  readonly #root = folderNode();

  /** Everything that lies in a real folder, on the disk. */
  static async from(root: string): Promise<LossyDisk> {
    const disk = new LossyDisk();
    await load(root, disk.#root);
    return disk;
  }

  apply(operation: Operation): void {
    const { op } = operation;
    if (op === 'make-folder') this.#name(operation.path, folderNode());
    if (op === 'make-file') this.#name(operation.path, emptyFile());
    if (op === 'append') this.#append(operation.path, Buffer.from(operation.base64, 'base64'));
    if (op === 'sync') sync(this.#node(operation.path));
    if (op === 'link') this.#name(operation.to, this.#node(operation.from));
    if (op === 'rename') this.#rename(operation.from, operation.to);
    if (op === 'remove-file' || op === 'remove-folder') this.#name(operation.path, undefined);
  }

  /** What is there after a power cut: a list of folders, and of files with their bytes. */
  afterPowerCut(spared: Spared): ReadonlyMap<string, Buffer | 'folder'> {
    const survived = survivors(this.#root, spared);
    const found = new Map<string, Buffer | 'folder'>();
    collect(this.#root, '', survived, spared, found);
    return found;
  }

  #append(path: string, bytes: Buffer): void {
    const file = this.#node(path);
    if (file.kind !== 'file') throw new Error(`${path} is no file`);
    file.bytes = Buffer.concat([file.bytes, bytes]);
  }

  #rename(from: string, to: string): void {
    const node = this.#node(from);
    const folder = this.#folder(dirname(to));
    const change = { name: basename(to), to: node };
    record(folder, change);
    record(this.#folder(dirname(from)), { name: basename(from), to: undefined, after: { folder, change } });
  }

  #name(path: string, to: Inode | undefined): void {
    record(this.#folder(dirname(path)), { name: basename(path), to });
  }

  #node(path: string): Inode {
    if (path === '' || path === '.') return this.#root;
    const node = this.#folder(dirname(path)).names.get(basename(path));
    if (node === undefined) throw new Error(`the trace speaks of ${path}, which is not there`);
    return node;
  }

  #folder(path: string): Folder {
    const node = this.#node(path);
    if (node.kind !== 'folder') throw new Error(`${path} is no folder`);
    return node;
  }
}

async function load(path: string, folder: Folder): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const node: Inode = entry.isDirectory() ? folderNode() : await loadFile(join(path, entry.name));
    folder.names.set(entry.name, node);
    folder.synced.set(entry.name, node);
    if (node.kind === 'folder') await load(join(path, entry.name), node);
  }
}

async function loadFile(path: string): Promise<File> {
  const bytes = await readFile(path);
  return { kind: 'file', bytes, synced: bytes };
}

function record(folder: Folder, change: NameChange): void {
  enter(folder.names, change);
  folder.pending.push(change);
}

function enter(names: Map<string, Inode>, { name, to }: NameChange): void {
  if (to === undefined) names.delete(name);
  else names.set(name, to);
}

function sync(node: Inode): void {
  if (node.kind === 'file') {
    node.synced = node.bytes;
    return;
  }
  for (const change of node.pending) enter(node.synced, change);
  node.pending = [];
}

/** The unsynced changes of names that are on the disk all the same. */
function survivors(root: Folder, spared: Spared): ReadonlySet<NameChange> {
  const folders = foldersBelow(root, new Set());
  const pending = folders.flatMap((folder) => folder.pending);
  const lucky = new Set(pending.filter(() => spared.name()));
  const isOnDisk = ({ folder, change }: NonNullable<NameChange['after']>) =>
    !folder.pending.includes(change) || lucky.has(change);
  return new Set([...lucky].filter(({ after }) => after === undefined || isOnDisk(after)));
}

/** All folders that have, had or may have a name, each once. */
function foldersBelow(folder: Folder, seen: Set<Folder>): readonly Folder[] {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const inside = [...folder.names.values(), ...folder.synced.values(), ...folder.pending.flatMap(({ to }) => to ?? [])];
  return [folder, ...inside.flatMap((node) => (node.kind === 'folder' ? foldersBelow(node, seen) : []))];
}

function collect(
  folder: Folder,
  at: string,
  survived: ReadonlySet<NameChange>,
  spared: Spared,
  found: Map<string, Buffer | 'folder'>,
): void {
  const names = new Map(folder.synced);
  for (const change of folder.pending) if (survived.has(change)) enter(names, change);
  for (const [name, node] of names) {
    const path = join(at, name);
    found.set(path, node.kind === 'folder' ? 'folder' : left(node, spared));
    if (node.kind === 'folder') collect(node, path, survived, spared, found);
  }
}

function left({ bytes, synced }: File, spared: Spared): Buffer {
  const unsynced = bytes.subarray(synced.length);
  return bytes.subarray(0, synced.length + Math.floor(unsynced.length * spared.share()));
}

/** Lays the state out as a real folder. */
export function materialise(state: ReadonlyMap<string, Buffer | 'folder'>, root: string): void {
  mkdirSync(root, { recursive: true });
  for (const [path, content] of state) {
    if (content === 'folder') mkdirSync(join(root, path), { recursive: true });
    else writeFileSync(join(root, path), content);
  }
}
