import { basename, join } from 'node:path';
import { error, type Finding, refused } from '../../../domain/outcome/finding.ts';
import { id, known } from '../../../domain/outcome/labelled.ts';
import type { OpenInferencePredictor } from '../../../domain/verdict/predictor.ts';
import type { Tensor } from '../../../domain/verdict/tensors.ts';
import type { InferenceServer, ServingProgram } from '../../../ports.ts';
import { afterProgram, changes } from './ending.ts';
import { inferAnswer, inferRequest } from './inference-answer.ts';
import type { Opening, OpenPredictor } from './predictor.ts';
import { askTensors } from './tensor-asking.ts';

type Inference = Opening<OpenInferencePredictor>;

const LOOK_EVERY_MS = 100;

/** Starts the server on the staged model where the spec says how, and waits until server and model are ready. */
export async function openInference(inference: Inference): Promise<OpenPredictor> {
  const { staged, predictor, stage, ports } = inference;
  const began = ports.clock.monotonic();
  const { server, program } = await reached(inference);
  const close = async () =>
    program ? afterProgram(await program.close(), staged, stage, ports) : changes(staged, ports);
  const unready = await untilReady(server, inference, program).catch(async (thrown: unknown) => {
    await program?.close();
    throw thrown;
  });
  if (unready) throw refused(unready, ...(await close()));
  let requests = 0;
  return {
    ask: (table) =>
      askTensors(table, inference, (inputs) => infer(server, inputs, `${predictor.model}-${++requests}`, inference)),
    loadMilliseconds: ports.clock.monotonic() - began,
    peakMemoryBytes: async () => program?.peakMemoryBytes(),
    close,
  };
}

interface Reached {
  readonly server: InferenceServer;
  readonly program?: ServingProgram;
}

async function reached(inference: Inference): Promise<Reached> {
  const { predictor, endpoints, ports } = inference;
  if ('serve' in predictor.server) return started(predictor.server.serve, inference);
  const { origin } = predictor.server;
  if (!endpoints.includes(origin)) throw refused(error('model/endpoint-not-allowed'));
  return { server: ports.inference.at(origin) };
}

/** `{port}` and `{model-dir}` stand for themselves in the command: there is no shell that would know variables. */
async function started(command: readonly [string, ...string[]], inference: Inference): Promise<Reached> {
  const { staged, stage, ports } = inference;
  const port = String(await ports.inference.freePort());
  const filled = (part: string) => part.replaceAll('{port}', port).replaceAll('{model-dir}', staged.tree);
  const [file, ...args] = command;
  const program = await ports.programs.serve({
    argv: [filled(file), ...args.map(filled)],
    cwd: stage.project,
    name: basename(stage.scratch),
    env: { DOMICILE_MODEL_DIR: staged.tree, DOMICILE_PORT: port, DOMICILE_SEED: String(inference.seed) },
    timeoutSeconds: stage.timeoutSeconds,
    logFile: join(stage.logs, `${staged.name}.log`),
  });
  return { server: ports.inference.at(`http://127.0.0.1:${port}`), program };
}

const modelPath = ({ model, version }: OpenInferencePredictor): string =>
  `/v2/models/${encodeURIComponent(model)}${version === undefined ? '' : `/versions/${encodeURIComponent(version)}`}`;

/** Undefined once it is ready; else why it is not. One that runs already gets no less time than one that starts. */
async function untilReady(
  server: InferenceServer,
  { staged, predictor, ports: { clock } }: Inference,
  program: ServingProgram | undefined,
): Promise<Finding | undefined> {
  const model = id(staged.name);
  const until = clock.monotonic() + predictor.startTimeoutMs;
  for (;;) {
    if (program?.isRunning() === false) return error('model/predictor-ended', { model });
    const deadlineMs = Math.max(1, until - clock.monotonic());
    const isReady =
      (await isOk(server, '/v2/health/ready', deadlineMs)) &&
      (await isOk(server, `${modelPath(predictor)}/ready`, deadlineMs));
    if (isReady) return undefined;
    if (clock.monotonic() >= until) {
      return error('model/predictor-not-ready', { model, seconds: known(predictor.startTimeoutMs / 1000) });
    }
    await clock.sleep(LOOK_EVERY_MS);
  }
}

async function isOk(server: InferenceServer, path: string, deadlineMs: number): Promise<boolean> {
  const answer = await server.ask({ path, deadlineMs });
  return answer.kind === 'answered' && answer.status === 200;
}

async function infer(server: InferenceServer, inputs: readonly Tensor[], request: string, inference: Inference) {
  const { predictor, staged } = inference;
  const model = id(staged.name);
  const answer = await server.ask({
    path: `${modelPath(predictor)}/infer`,
    body: inferRequest(request, inputs, predictor.output),
    deadlineMs: predictor.timeoutMs,
  });
  if (answer.kind === 'failed')
    throw refused(error('model/server-failed', { model, reason: id(REASONS[answer.reason]) }));
  if (answer.status !== 200) {
    throw refused(error('model/server-failed', { model, reason: id(`status ${answer.status}`) }));
  }
  const output = inferAnswer(answer.body, { ...predictor, id: request });
  if (typeof output === 'string') throw refused(error('model/server-answer-malformed', { model, reason: id(output) }));
  return output;
}

const REASONS = {
  late: 'no answer in time',
  'no-answer': 'no answer',
  'too-large': 'more than any answer should be',
  'not-text': 'no UTF-8',
  'address-refused': 'an address at which no model is served',
} as const;
