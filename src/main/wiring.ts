import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ObjectPlace } from '../domain/data/form.ts';
import { machineCheckout } from '../machine/checkout.ts';
import { systemClock } from '../machine/clock.ts';
import { localData } from '../machine/local-data.ts';
import { type MachinePrograms, machinePrograms } from '../machine/programs.ts';
import { machineTrees } from '../machine/trees.ts';
import type {
  DataEngine,
  DataRequest,
  DeployRequest,
  DeployTarget,
  Inference,
  LocalData,
  OnnxModel,
  Platforms,
  Ports,
  Prover,
  Store,
  StoreRequest,
  TrainBackend,
} from '../ports.ts';
import { freePort, inferenceServer } from '../systems/open-inference/server.ts';
import type { Task } from './post.ts';

/** The runner's command files: put back after every program of the user. */
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

export interface Wiring {
  readonly environment: NodeJS.ProcessEnv;
  readonly host: 'github' | 'local';
  /** Values of the inputs that are about the machine; others may be among them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Tells the `post` of this job, which runs whatever happens to this process, what it may have to end. */
  readonly remember?: (task: Task) => Promise<void>;
}

/** The systems of this machine behind the ports, each loaded when it is first used. */
export function wire(wiring: Wiring): Ports & { readonly programs: MachinePrograms } {
  const { environment } = wiring;
  const protectedFiles = COMMAND_FILES.flatMap((name) => environment[name] || []);
  const programs = machinePrograms({ environment, protectedFiles });
  return {
    clock: systemClock,
    trees: machineTrees,
    checkout: machineCheckout(environment.GITHUB_WORKSPACE ?? process.cwd()),
    programs,
    prover: { prove: async (claim) => (await siteProver(wiring)).prove(claim) },
    platforms: clouds,
    localData: async (request) =>
      request.files.objects ? fetched(request, request.files.objects) : localData(request),
    dataEngine: () => dataEngine(wiring),
    openTables: async (request) =>
      (await import('../systems/postgres/open.ts')).openTables({ ...request, environment }),
    inference: servers,
    onnx: onnxModel,
    store: (request) => store(request, wiring),
    trainBackend: ({ stateRoot }) => trainBackend(stateRoot, programs, wiring),
    deployTarget: (request) => deployTarget(request, wiring),
  };
}

const servers: Inference = {
  at: inferenceServer,
  freePort,
};

/** Loaded where the model is one of ONNX. The runtime lies beside the bundle. */
async function onnxModel(file: string): Promise<OnnxModel> {
  const systems = await import('../systems/onnx/model.ts');
  const { WASM_NAME } = await import('../systems/onnx/locked.ts');
  return systems.onnxModel(file, join(dirname(await realpath(process.argv[1] ?? '')), WASM_NAME));
}

/** Loaded where a machine or its evidence is of a cloud. */
const clouds: Platforms = {
  ask: async (...args) => (await import('../systems/platform/platforms.ts')).platforms().ask(...args),
  read: async (...args) => (await import('../systems/platform/platforms.ts')).platforms().read(...args),
};

/** On GitHub only the administrator's site file counts; what a user of a laptop names makes local evidence. */
async function siteProver({ host, values }: Wiring): Promise<Prover> {
  const systems = await import('../systems/site-prover/prover.ts');
  const siteFile = host === 'local' ? textOf(values['site-file']) : undefined;
  return systems.siteProver({
    clock: systemClock,
    platforms: clouds,
    givenFileProves: host === 'local',
    ...(siteFile === undefined ? {} : { siteFile }),
  });
}

/** Loaded where a partition lies in a bucket. */
async function fetched(request: DataRequest, place: ObjectPlace): Promise<LocalData> {
  const { fetchedData } = await import('../systems/s3/objects.ts');
  return fetchedData(request, place);
}

async function dataEngine({ environment, values }: Wiring): Promise<DataEngine> {
  const { duckDb } = await import('../systems/duckdb/engine.ts');
  const enginePath = textOf(values['engine-path']);
  const registry = textOf(values.registry);
  const { memory } = values;
  return duckDb({
    env: environment,
    ...(typeof memory === 'number' ? { memoryBytes: memory } : {}),
    ...(enginePath === undefined ? {} : { enginePath }),
    ...(registry === undefined ? {} : { registry }),
  });
}

async function store({ type, root }: StoreRequest, { environment }: Wiring): Promise<Store> {
  if (type === 'file') {
    if (root === undefined) throw new TypeError('a file store has a root');
    const { fileStore } = await import('../systems/file-store/file-store.ts');
    return fileStore(root);
  }
  const { artifactStore } = await import('../systems/github-artifact-store/artifact-store.ts');
  const { resultsService } = await import('../systems/github-artifact-store/results-service.ts');
  const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '', RUNNER_TEMP } = environment;
  return artifactStore({ service: resultsService({ url, token }), scratchRoot: RUNNER_TEMP || tmpdir() });
}

async function trainBackend(stateRoot: string, programs: MachinePrograms, { remember }: Wiring): Promise<TrainBackend> {
  const { runnerBackend } = await import('../systems/runner/backend.ts');
  const beforeSubmission = remember && ((key: string) => remember({ kind: 'training', stateRoot, key }));
  return runnerBackend({ stateRoot, programs, clock: systemClock, ...(beforeSubmission ? { beforeSubmission } : {}) });
}

async function deployTarget(request: DeployRequest, { remember }: Wiring): Promise<DeployTarget> {
  const { directoryTarget } = await import('../systems/directory/target.ts');
  await remember?.({ kind: 'deployment', request });
  return directoryTarget(request, systemClock);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
