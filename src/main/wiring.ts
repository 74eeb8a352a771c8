import { systemClock } from '../machine/clock.ts';
import { type MachinePrograms, machinePrograms } from '../machine/programs.ts';
import { machineTrees } from '../machine/trees.ts';
import type { Ports, Prover } from '../ports.ts';

/** The runner's command files: put back after every program of the user. */
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

export interface Wiring {
  readonly environment: NodeJS.ProcessEnv;
  readonly host: 'github' | 'local';
  /** Values of the inputs that are about the machine; others may be among them. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The systems of this machine behind the ports, each loaded when it is first used. */
export function wire(wiring: Wiring): Ports & { readonly programs: MachinePrograms } {
  const { environment } = wiring;
  const protectedFiles = COMMAND_FILES.flatMap((name) => environment[name] || []);
  return {
    clock: systemClock,
    trees: machineTrees,
    programs: machinePrograms({ environment, protectedFiles }),
    prover: { prove: async (claim) => (await siteProver(wiring)).prove(claim) },
    dataEngine: () => Promise.reject(new Error('not wired')),
    store: () => Promise.reject(new Error('not wired')),
    trainBackend: () => Promise.reject(new Error('not wired')),
    deployTarget: () => Promise.reject(new Error('not wired')),
  };
}

/** On GitHub only the administrator's site file counts; what a user of a laptop names makes local evidence. */
async function siteProver({ host, values }: Wiring): Promise<Prover> {
  const systems = await import('../systems/site-prover/prover.ts');
  const siteFile = host === 'local' ? textOf(values['site-file']) : undefined;
  return systems.siteProver({
    clock: systemClock,
    givenFileProves: host === 'local',
    ...(siteFile === undefined ? {} : { siteFile }),
  });
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
