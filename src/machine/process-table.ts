import { readdir, readFile } from 'node:fs/promises';
import { inParallel } from './pool.ts';
import { runTool } from './tool.ts';

/** One living process; zombies are not. `started` tells a process from a later one with the same number. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** 0 where the system does not say. */
  readonly session: number;
  readonly started: string;
}

const READERS = 8;
const PS_DEADLINE_MS = 5000;
const DEAD = new Set(['Z', 'X', 'x']);

/** All living processes that this user can see. */
export const listProcesses = (): Promise<readonly ProcessEntry[]> =>
  process.platform === 'linux' ? listByProc() : listByPs();

/** Whether a process was started with this `NAME=value`; false too where its environment cannot be read. */
export async function hasInEnvironment(pid: number, marker: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
  return environment.split('\0').includes(marker);
}

export async function startOf(pid: number): Promise<string | undefined> {
  return (await listProcesses()).find((entry) => entry.pid === pid)?.started;
}

async function listByProc(): Promise<readonly ProcessEntry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await inParallel(pids, READERS, async (pid) => {
    // A process may end between the listing and the reading.
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => undefined);
    return stat === undefined ? undefined : parseStat(stat);
  });
  return entries.filter((entry) => entry !== undefined);
}

/** `pid (name) state parent group session … started`, proc(5). The name may hold blanks and brackets. */
export function parseStat(stat: string): ProcessEntry | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group, session] = fields;
  const started = fields[19];
  if (state === undefined || DEAD.has(state) || started === undefined) return undefined;
  return {
    pid: Number.parseInt(stat, 10),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    started,
  };
}

export async function listByPs(program = 'ps'): Promise<readonly ProcessEntry[]> {
  const columns = 'pid=,ppid=,pgid=,stat=,lstart=';
  const { exit, stdout } = await runTool([program, '-A', '-o', columns], { timeoutMs: PS_DEADLINE_MS });
  // A table that is not there or cut short would read as if nobody were alive.
  if (exit !== 0) throw new Error('the process table cannot be read');
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, group, state = 'Z', ...started] = line.trim().split(/\s+/);
    if (started.length === 0 || DEAD.has(state.charAt(0))) return [];
    return { pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, started: started.join(' ') };
  });
}
