import { availableParallelism, totalmem } from 'node:os';

/** What the engine may take of the machine. */
export interface Limits {
  readonly memoryBytes: number;
  readonly threads: number;
}

/** What the policy says that a target has; what it does not say nobody knows. */
export interface Stated {
  readonly cpu?: number;
  readonly memory?: number;
}

/** The rest is for this program, what the engine does not count, and the system's cache of files. */
const SHARE_OF_MEMORY = 0.6;

/** With less for each of them, threads run out of memory where fewer get along: https://duckdb.org/docs/stable/guides/performance/environment. */
const MEMORY_OF_THREAD = 125e6;

/** As much memory as was asked for, else a share of what the target is said to have and the machine has. */
export function limitsOf(given: number | undefined, stated: Stated, machine: Required<Stated> = thisMachine()): Limits {
  const memory = Math.min(stated.memory ?? Number.POSITIVE_INFINITY, machine.memory);
  const cpu = Math.min(stated.cpu ?? Number.POSITIVE_INFINITY, machine.cpu);
  const memoryBytes = given ?? Math.floor(memory * SHARE_OF_MEMORY);
  return { memoryBytes, threads: Math.max(1, Math.floor(Math.min(cpu, memoryBytes / MEMORY_OF_THREAD))) };
}

/** Of a container, what it may have of its machine: Node says zero, or more than there is, where nothing limits it. */
function thisMachine(): Required<Stated> {
  const constrained = process.constrainedMemory();
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return { memory, cpu: availableParallelism() };
}
