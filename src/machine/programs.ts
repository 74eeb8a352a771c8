import type { OpenProgram, Program, Programs, ServingProgram } from '../ports.ts';
import { allowedEnvironment } from './environment.ts';
import { protectFiles } from './protected-files.ts';
import {
  CANCELLED_BEFORE,
  DEFAULT_GRACE_MS,
  DEFAULT_SETTLE_MS,
  markerOf,
  newMarker,
  type RunningProgram,
  startProgram,
} from './run-program.ts';

export interface MachineProgramsOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The files by which a step tells the runner things (`GITHUB_OUTPUT`, …): put back after each program. */
  readonly protectedFiles: readonly string[];
  /** Between asking and killing at the deadline. */
  readonly graceMs?: number;
  /** How long children may outlive a program by themselves. */
  readonly settleMs?: number;
}

/** Programs of this process, for the port and for those that follow them. */
export interface MachinePrograms extends Programs {
  /** Starts a program and returns at once. The marker is known before, so that it can be written down first. */
  start(program: Program, marker?: string): Promise<StartedProgram>;
  /** Ends all that run, as signal handlers must, and starts no other: resolves when all are dead or cannot be ended. */
  cancelAll(graceMs: number): Promise<void>;
}

export type StartedProgram = Pick<RunningProgram, 'result'> & Partial<RunningProgram>;

export function machinePrograms(options: MachineProgramsOptions): MachinePrograms {
  // From the first moment on: a cancellation must reach a program that is still being started.
  const running = new Set<Promise<StartedProgram>>();
  let cancelled = false;
  const start = async (program: Program, marker = newMarker(), isTalking = false): Promise<StartedProgram> => {
    if (cancelled) return { result: Promise.resolve(CANCELLED_BEFORE) };
    const started = startProtected(program, marker, isTalking, options);
    const forget = () => running.delete(started);
    running.add(started);
    started.then(({ result }) => result).then(forget, forget);
    return started;
  };
  return {
    start: (program, marker) => start(program, marker),
    open: async (program) =>
      openProgram(
        await start(program, program.name && markerOf(program.name), true),
        options.graceMs ?? DEFAULT_GRACE_MS,
      ),
    serve: async (program) =>
      servingProgram(await start(program, program.name && markerOf(program.name)), options.graceMs ?? DEFAULT_GRACE_MS),
    run: async (program) => (await start(program, program.name && markerOf(program.name))).result,
    cancelAll: async (graceMs) => {
      cancelled = true;
      await Promise.allSettled([...running].map((started) => cancel(started, graceMs)));
    },
  };
}

async function startProtected(
  program: Program,
  marker: string,
  isTalking: boolean,
  { environment, protectedFiles, graceMs = DEFAULT_GRACE_MS, settleMs = DEFAULT_SETTLE_MS }: MachineProgramsOptions,
): Promise<StartedProgram> {
  const files = await protectFiles(protectedFiles);
  const started: StartedProgram = await startProgram(program, {
    environment: allowedEnvironment(environment),
    marker,
    graceMs,
    settleMs,
    isTalking,
  });
  // Only when it has ended: as long as somebody is alive, it could write again.
  const result = started.result.then(async (end) => ({ ...end, tampered: await files.restore() }));
  return { ...started, result };
}

function openProgram(started: StartedProgram, graceMs: number): OpenProgram {
  const { conversation } = started;
  return {
    ...servingProgram(started, graceMs),
    send: async (line) => (await conversation?.send(line)) ?? false,
    receive: async (withinMs) => (await conversation?.receive(withinMs)) ?? 'ended',
  };
}

/** A program that was told that nothing more comes gets as long to end by itself as one that is asked to end. */
function servingProgram(started: StartedProgram, graceMs: number): ServingProgram {
  const { conversation, peakMemoryBytes, hasExited, result } = started;
  return {
    isRunning: () => hasExited?.() === false,
    peakMemoryBytes: async () => peakMemoryBytes?.(),
    close: async () => {
      let closed = false;
      const ask = (grace: number) => {
        closed ||= hasExited?.() === false;
        if (closed) started.cancel?.(grace);
      };
      conversation?.end();
      if (conversation === undefined) ask(graceMs);
      const timer = setTimeout(ask, graceMs, 0);
      const end = await result;
      clearTimeout(timer);
      // How it ends when we end it says nothing of it; how it ended by itself does, however long the rest took.
      return closed ? { ...end, cancelled: false, exit: 0, signal: null } : end;
    },
  };
}

async function cancel(starting: Promise<StartedProgram>, graceMs: number): Promise<void> {
  const started = await starting;
  started.cancel?.(graceMs);
  await started.result;
}
