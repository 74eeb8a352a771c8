import { mkdir } from 'node:fs/promises';
import { evidenceFolder, handOver } from './evidence.ts';
import { entriesAt, textAt } from './json.ts';
import { type Expected, type Play, told } from './play.ts';
import type { Site } from './site.ts';
import { type Ended, runStep } from './step.ts';

export type Variant = 'champion' | 'candidate' | 'forest' | 'small';

/** One run of the pipeline, as far as it went. */
export interface PipelineRun {
  readonly variant: Variant;
  readonly plan: Ended;
  readonly validated: ReadonlyMap<string, Ended>;
  readonly trained: Ended;
  readonly tested: Ended;
}

/** Plan, check the data, train, test: a step runs where the plan says, on the machine of that hospital. */
export async function buildAndTest(play: Play, variant: Variant, verdict: Expected): Promise<PipelineRun> {
  play.tell(`${variant}:`);
  const plan = await planned(play, variant);
  const context = { play, plan, variant };
  const validated = await validate(context);
  const trained = await step(context, { command: 'train', step: 'train', options: ['--run', trainer(play, variant)] });
  const tested = await step(context, { command: 'model-test', step: 'test', expected: verdict });
  return { variant, plan, validated, trained, tested };
}

/** Releases what a run made to each destination of the plan. */
export async function release(
  play: Play,
  { plan, variant }: PipelineRun,
  expected: Expected = 'pass',
): Promise<ReadonlyMap<string, Ended>> {
  const destinations = entriesAt(plan.report, 'steps', 'deploy', 'destinations').map(([name]) => name);
  const ended = new Map<string, Ended>();
  for (const name of destinations) ended.set(name, await deploy(play, { plan, variant }, name, expected));
  return ended;
}

export const deploy = (
  play: Play,
  run: Pick<PipelineRun, 'plan' | 'variant'>,
  destination: string,
  expected: Expected,
) => step({ play, ...run }, { command: 'deploy', step: 'deploy', instance: { destination }, expected });

async function planned(play: Play, variant: Variant): Promise<Ended> {
  const [first] = play.stage.sites;
  if (first === undefined) throw new Error('no site');
  const evidence = evidenceFolder(first, variant);
  await mkdir(evidence, { recursive: true });
  const ended = await runStep(play.stage.cli, first, 'plan', ['--evidence', evidence]);
  await handOver(play.stage.sites, first, variant);
  return told(play, 'plan', ended, 'pass');
}

async function validate(context: Context): Promise<ReadonlyMap<string, Ended>> {
  const ended = new Map<string, Ended>();
  for (const [partition] of entriesAt(context.plan.report, 'steps', 'data-validate', 'partitions')) {
    ended.set(
      partition,
      await step(context, { command: 'data-validate', step: 'data-validate', instance: { partition } }),
    );
  }
  return ended;
}

interface Context {
  readonly play: Play;
  readonly plan: Ended;
  readonly variant: Variant;
}

interface StepCall {
  readonly command: 'data-validate' | 'train' | 'model-test' | 'deploy';
  readonly step: string;
  readonly instance?: { readonly partition: string } | { readonly destination: string };
  readonly options?: readonly string[];
  readonly expected?: Expected;
}

async function step({ play, plan, variant }: Context, call: StepCall): Promise<Ended> {
  const [[, instance] = []] = Object.entries(call.instance ?? {});
  const site = siteOf(play, plan, call.step, instance);
  const ended = await runStep(play.stage.cli, site, call.command, flagsOf(play, site, variant, call));
  await handOver(play.stage.sites, site, variant);
  return told(play, instance === undefined ? call.step : `${call.step} ${instance}`, ended, call.expected ?? 'pass');
}

const READS_DATA = ['data-validate', 'model-test'];

function flagsOf(
  { enginePath }: Play,
  site: Site,
  variant: Variant,
  { command, step, instance, options = [] }: StepCall,
) {
  const which = Object.entries(instance ?? {}).flatMap(([kind, id]) => [`--${kind}`, id]);
  const engine = enginePath !== undefined && READS_DATA.includes(command) ? ['--engine-path', enginePath] : [];
  const places = ['--site-file', site.siteFile, '--evidence', evidenceFolder(site, variant)];
  return ['--step', step, ...which, ...places, ...engine, ...options];
}

/** The hospital whose runner the plan chose: `rotterdam-runner` stands in Rotterdam. */
function siteOf({ stage }: Play, plan: Ended, stepId: string, instance: string | undefined): Site {
  const target = targetOf(plan, stepId, instance);
  const site = stage.sites.find(({ id }) => target === `${id}-runner`);
  if (site === undefined) throw new Error(`the plan places ${stepId} at no hospital`);
  return site;
}

export function targetOf({ report }: Ended, stepId: string, instance?: string): string {
  if (instance === undefined) return textAt(report, 'steps', stepId, 'target');
  const each = ['partitions', 'destinations'].map((kind) => textAt(report, 'steps', stepId, kind, instance, 'target'));
  return each.join('');
}

function trainer({ programs }: Play, variant: Variant): string {
  return programs === 'node' ? `node train.mjs ${variant}` : `python3 python/train.py ${variant}`;
}
