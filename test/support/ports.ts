import { machineCheckout } from '../../src/machine/checkout.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { localData } from '../../src/machine/local-data.ts';
import { type MachinePrograms, machinePrograms } from '../../src/machine/programs.ts';
import { machineTrees } from '../../src/machine/trees.ts';
import type { Checkout, Ports, StoreRequest } from '../../src/ports.ts';
import { fileStore } from '../../src/systems/file-store/file-store.ts';
import { platforms } from '../../src/systems/platform/platforms.ts';
import { openTables } from '../../src/systems/postgres/open.ts';
import { runnerBackend } from '../../src/systems/runner/backend.ts';
import { siteProver } from '../../src/systems/site-prover/prover.ts';
import { TEST_COMMIT } from './memory-host.ts';
import { inference, onnx } from './models.ts';
import type { TestSite } from './site.ts';

export interface PortsOptions {
  readonly site: TestSite;
  /** The working tree with the programs. */
  readonly checkout: string;
  /** Ours, of which the programs get what is allowed. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly protectedFiles?: readonly string[];
}

export type TestPorts = Ports & { readonly programs: MachinePrograms };

/** The real systems of a machine, over a site of its own. */
export function testPorts(
  { site, checkout, environment = process.env, protectedFiles = [] }: PortsOptions,
  overrides: Partial<Ports> = {},
): TestPorts {
  const programs = machinePrograms({ environment, protectedFiles, graceMs: 500, settleMs: 300 });
  return {
    clock: systemClock,
    trees: machineTrees,
    checkout: ofTheRun(machineCheckout(checkout)),
    prover: siteProver({ clock: systemClock, platforms: platforms(), siteFile: site.siteFile, givenFileProves: true }),
    platforms: platforms(),
    localData,
    dataEngine: () => notAsked('a data engine'),
    inference,
    onnx,
    openTables: (request) => openTables({ ...request, environment }),
    store: async ({ root }: StoreRequest) => fileStore(root ?? ''),
    trainBackend: async ({ stateRoot }) => runnerBackend({ stateRoot, programs, clock: systemClock }),
    deployTarget: () => notAsked('a deploy target'),
    ...overrides,
    programs,
  };
}

/** The workspace holds the commit of the test host's run, whatever git calls the one that a test made there. */
export function ofTheRun(checkout: Checkout): Checkout {
  return {
    folder: checkout.folder,
    isBehindLink: checkout.isBehindLink,
    commit: async () => TEST_COMMIT,
    isPristine: checkout.isPristine,
    state: async () => {
      const state = await checkout.state();
      return state && { ...state, commit: TEST_COMMIT };
    },
  };
}

const notAsked = (what: string): Promise<never> => Promise.reject(new Error(`this test gives no ${what}`));
