import { mkdir, mkdtemp, readdir, readFile, readlink, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../domain/outcome/finding.ts';
import { sha256 } from '../evidence/sha256.ts';
import { endFamily } from './ending.ts';
import { tolerating } from './errno.ts';
import { familyOf } from './process-family.ts';
import { listProcesses } from './process-table.ts';
import { removeTree } from './removal.ts';
import { markerOf } from './run-program.ts';

const ENDED_WITHIN_MS = 1000;
/** Of another machine that mounts the same folder nobody here can say who is alive; no step takes so long. */
const FOREIGN_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

const OWNED = /^[A-Za-z0-9_-]+\.([0-9a-f]{8})\.(\d+)\.([0-9a-f]{8})\.[A-Za-z0-9]{6}$/;

/**
 * A folder for the time of one step, whose name says whose it is; programs of that step carry the name as their mark.
 * What processes left behind that were killed is ended and removed first: it holds rows of persons.
 */
export async function makeScratch(root: string, name: string): Promise<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const alive = await startsByPid();
  await sweep(root, alive);
  return mkdtemp(
    join(root, scratchPrefix(name, process.pid, alive.get(process.pid) ?? 'unknown', await thisMachine())),
  );
}

export const scratchPrefix = (name: string, pid: number, started: string, machine: string): string =>
  `${name.replace(/[^A-Za-z0-9_-]/g, '_')}.${machine}.${pid}.${short(started)}.`;

const short = (text: string): string => sha256(text).slice('sha256:'.length).slice(0, 8);

/** Processes are told apart by number and start within one machine and one space of process numbers. */
export async function thisMachine(): Promise<string> {
  const id = await tolerating(['ENOENT', 'EACCES'], readFile('/etc/machine-id', 'utf8'));
  const space = await tolerating(['ENOENT', 'EACCES', 'EINVAL'], readlink('/proc/self/ns/pid'));
  return short(`${id ?? ''} ${space ?? ''} ${hostname()}`);
}

async function startsByPid(): Promise<ReadonlyMap<number, string>> {
  return new Map((await listProcesses()).map(({ pid, started }) => [pid, started]));
}

async function sweep(root: string, alive: ReadonlyMap<number, string>): Promise<void> {
  const machine = await thisMachine();
  for (const name of await readdir(root)) {
    const [, of, pid, started] = OWNED.exec(name) ?? [];
    if (of === undefined) continue;
    const now = alive.get(Number(pid));
    const isOver = of === machine ? now === undefined || short(now) !== started : await isOld(join(root, name));
    if (isOver) await clear(root, name);
  }
}

async function clear(root: string, name: string): Promise<void> {
  await endFamily(familyOf({ leader: -1, started: undefined, marker: markerOf(name) }), ENDED_WITHIN_MS);
  await removeTree(join(root, name)).catch(leftForNow);
}

/** Somebody of it may still write there, or another user own a part of it: the next step tries again. */
function leftForNow(thrown: unknown): void {
  if (!(thrown instanceof Refusal)) throw thrown;
}

async function isOld(path: string): Promise<boolean> {
  const found = await tolerating(['ENOENT'], stat(path));
  return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_AFTER_MS;
}
