import type { Program, ProgramResult, Programs } from '../ports.ts';
import { allowedEnvironment } from './environment.ts';
import { protectFiles } from './protected-files.ts';
import { DEFAULT_GRACE_MS, DEFAULT_SETTLE_MS, newMarker, type RunningProgram, startProgram } from './run-program.ts';

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
  /** Ends all that run, as signal handlers must: resolves when all are dead or cannot be ended. */
  cancelAll(graceMs: number): Promise<void>;
}

export type StartedProgram = Pick<RunningProgram, 'result'> & Partial<RunningProgram>;

export function machinePrograms(options: MachineProgramsOptions): MachinePrograms {
  const running = new Set<StartedProgram>();
  const start = async (program: Program, marker?: string): Promise<StartedProgram> => {
    const files = await protectFiles(options.protectedFiles);
    const started: StartedProgram = await startProgram(program, {
      environment: allowedEnvironment(options.environment),
      marker: marker ?? newMarker(),
      graceMs: options.graceMs ?? DEFAULT_GRACE_MS,
      settleMs: options.settleMs ?? DEFAULT_SETTLE_MS,
    });
    const result = started.result.then(async (end): Promise<ProgramResult> => {
      running.delete(following);
      // Only now: as long as somebody is alive, it could write again.
      return { ...end, tampered: await files.restore() };
    });
    const following: StartedProgram = { ...started, result };
    running.add(following);
    return following;
  };
  return {
    start,
    run: async (program) => (await start(program)).result,
    cancelAll: async (graceMs) => {
      for (const each of running) each.cancel?.(graceMs);
      await Promise.allSettled([...running].map(({ result }) => result));
    },
  };
}
