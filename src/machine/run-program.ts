import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Conversation, Program, ProgramResult } from '../ports.ts';
import { converse } from './conversation.ts';
import { endFamily, goneWithin } from './ending.ts';
import { errnoOf } from './errno.ts';
import { type Family, type FamilyMark, familyOf, kill } from './process-family.ts';
import { startOf } from './process-table.ts';
import { openProgramLog, type ProgramLog } from './program-log.ts';
import { memoryOf } from './program-memory.ts';

/** The variable by which a program's children are known again, wherever they went. */
export const MARKER_VARIABLE = 'DOMICILE_RUN';

export const DEFAULT_GRACE_MS = 5000;
/** Children that are about to end anyway, such as a resource tracker, get this long before they count as left behind. */
export const DEFAULT_SETTLE_MS = 1000;
const LEFT_BEHIND_GRACE_MS = 1000;
const STREAMS_CLOSE_WITHIN_MS = 2000;
const WATCH_EVERY_MS = 250;
/** What a timer can hold; a longer deadline is none. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export interface RunningProgram {
  readonly mark: FamilyMark;
  /** Where the program was started to be talked with. */
  readonly conversation: Conversation | undefined;
  peakMemoryBytes(): Promise<number | undefined>;
  /** What it left behind may still live. */
  hasExited(): boolean;
  cancel(graceMs: number): void;
  readonly result: Promise<ProgramResult>;
}

type Ending = Pick<ProgramResult, 'exit' | 'signal'>;
type Finish = (end: Partial<ProgramResult>) => ProgramResult;

/** What is known of a marker before the program runs, so that it can be written down first. */
export const newMarker = (): string => markerOf(randomBytes(16).toString('hex'));

/** The marker of a program that has a name of its own, and can be found by that alone. */
export const markerOf = (name: string): string => `${MARKER_VARIABLE}=${name}`;

export interface StartOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly marker: string;
  /** Between asking and killing at the deadline. */
  readonly graceMs: number;
  /** How long children may outlive the program by themselves. */
  readonly settleMs: number;
  /** Its input is open, and its output is read line by line and not logged. */
  readonly isTalking?: boolean;
}

/** Starts a program as the leader of a new session; without mark where the system refuses. */
export async function startProgram(
  program: Program,
  { environment, marker, isTalking = false, ...times }: StartOptions,
): Promise<RunningProgram | { readonly result: Promise<ProgramResult> }> {
  const began = performance.now();
  const finish: Finish = (end) => ({ ...NOTHING, ...end, seconds: (performance.now() - began) / 1000 });
  const log = await openProgramLog(program.logFile);
  const env = { ...environment, ...program.env, ...asVariable(marker) };
  const child = await spawned(program, env, log, isTalking);
  if (typeof child === 'string') {
    await log.close();
    return { result: Promise.resolve(finish({ notStarted: child })) };
  }
  const mark = { leader: child.pid, started: await firstLook(child), marker };
  return supervise(child, mark, log, finish, { timeoutSeconds: program.timeoutSeconds, ...times });
}

/** When the leader was started. A program that cannot be watched is not left running. */
async function firstLook({ pid }: Child): Promise<string | undefined> {
  try {
    return await startOf(pid);
  } catch (thrown) {
    await kill(-pid, 'SIGKILL');
    throw thrown;
  }
}

const NOTHING: ProgramResult = {
  exit: null,
  signal: null,
  notStarted: null,
  timedOut: false,
  cancelled: false,
  ended: true,
  leftBehind: 0,
  tampered: 0,
  logFull: false,
  seconds: 0,
};

/** The result of a program that was cancelled before it could start. */
export const CANCELLED_BEFORE: ProgramResult = { ...NOTHING, notStarted: 'ECANCELED', cancelled: true };

type Child = ChildProcess & {
  readonly pid: number;
  readonly ended: Promise<Ending>;
  readonly drained: Promise<unknown>;
  readonly conversation: Conversation | undefined;
};

/** The process, or the system's name for why there is none. */
async function spawned(
  { argv, cwd }: Program,
  env: Record<string, string>,
  log: ProgramLog,
  isTalking: boolean,
): Promise<Child | string> {
  if (process.platform === 'win32') return 'ENOTSUP';
  const [file, ...args] = argv;
  try {
    const how = { cwd, env, detached: true } as const;
    const child = isTalking
      ? spawn(file, args, { ...how, stdio: ['pipe', 'pipe', 'pipe'] })
      : spawn(file, args, { ...how, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(child, 'exit').then(([exit, signal]): Ending => ({ exit, signal }));
    ended.catch(() => undefined);
    // Before anything is awaited: when a process exits, Node throws away what nobody has begun to read.
    const conversation = child.stdin === null ? undefined : converse(child.stdin, child.stdout);
    const drained = Promise.all([conversation?.done ?? log.drain(child.stdout), log.drain(child.stderr)]);
    await once(child, 'spawn');
    return Object.assign(child, { pid: child.pid ?? 0, ended, drained, conversation });
  } catch (thrown) {
    return errnoOf(thrown) ?? 'EINVAL';
  }
}

interface Deadline extends Pick<StartOptions, 'graceMs' | 'settleMs'> {
  readonly timeoutSeconds: number;
}

function supervise(child: Child, mark: FamilyMark, log: ProgramLog, finish: Finish, deadline: Deadline) {
  const family = familyOf(mark);
  const memory = memoryOf(family);
  const asked = { timedOut: false, cancelled: false };
  let ending: Promise<boolean> | undefined;
  const end = (why: keyof typeof asked, graceMs: number) => {
    asked[why] ||= ending === undefined;
    if (ending !== undefined) return;
    ending = endFamily(family, graceMs);
    // Where nobody can say who is alive, at least the group goes; below it counts as not ended.
    ending.catch(() => kill(-child.pid, 'SIGKILL'));
  };
  const timeoutMs = Math.min(deadline.timeoutSeconds * 1000, MAX_TIMER_MS);
  const timer = setTimeout(() => end('timedOut', deadline.graceMs), timeoutMs);
  // A look that fails is missed; the looks that decide about the end are not these.
  const look = () => family.watch().then(memory.look);
  const watching = setInterval(() => void look().catch(() => undefined), WATCH_EVERY_MS);
  const result = async (): Promise<ProgramResult> => {
    const exit = await child.ended;
    clearTimeout(timer);
    const rest = await endRest(family, ending, deadline.settleMs).catch(() => UNSEEN);
    clearInterval(watching);
    const closed = await closedStreams(child);
    const { full } = await log.close();
    return finish({ ...exit, ...asked, ended: rest.ended && closed, leftBehind: rest.leftBehind, logFull: full });
  };
  return {
    mark,
    conversation: child.conversation,
    peakMemoryBytes: () => memory.peakBytes(),
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    cancel: (graceMs: number) => end('cancelled', graceMs),
    result: result(),
  };
}

/** Nobody could say who was alive. */
const UNSEEN = { ended: false, leftBehind: 0 };

async function endRest(family: Family, ending: Promise<boolean> | undefined, settleMs: number) {
  if (ending !== undefined) return { ended: await ending, leftBehind: 0 };
  if (await goneWithin(family, settleMs)) return { ended: true, leftBehind: 0 };
  const left = await family.alive();
  return { ended: await endFamily(family, LEFT_BEHIND_GRACE_MS), leftBehind: left.length };
}

/** A stream that stays open is held by a process that we do not know: then not all are dead. */
async function closedStreams(child: Child): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), STREAMS_CLOSE_WITHIN_MS).unref());
  const closed = await Promise.race([child.drained.then(() => true as const), late]);
  if (!closed) for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  await child.drained;
  return closed;
}

function asVariable(marker: string): Record<string, string> {
  const at = marker.indexOf('=');
  return { [marker.slice(0, at)]: marker.slice(at + 1) };
}
