import type { Job, Said, WrittenRunsOn } from '../../domain/workflow/workflow.ts';
import type { Node } from '../node.ts';
import { entryOf } from '../node.ts';
import {
  anything,
  byKeyPresent,
  byKind,
  listOf,
  located,
  mapped,
  object,
  optional,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { defaultsShape, inShell, NO_DEFAULTS } from './defaults.ts';
import { strategyShape } from './matrix.ts';
import { named, oneOrMore, saidLoosely, saidText } from './scalars.ts';
import { stepShape } from './step.ts';

type Unnamed<J> = J extends Job ? Omit<J, 'id' | 'at'> : never;

const texts: Shape<readonly string[]> = mapped(oneOrMore, (all) => all.map(({ value }) => value));

const labels: Shape<WrittenRunsOn> = mapped(texts, (all) => ({ labels: all }));

const grouped: Shape<WrittenRunsOn> = mapped(
  object({ group: optional(saidText), labels: withDefault(texts, []) }),
  ({ group, labels: all }) => ({ labels: all, ...(group === undefined ? {} : { group: group.value }) }),
);

const runsOn = located(byKind({ scalar: labels, list: labels, map: grouped }));

const environment: Shape<Said> = byKind({
  scalar: saidLoosely,
  map: mapped(
    object({ name: required(saidText), url: optional(anything), deployment: optional(anything) }),
    ({ name }) => name,
  ),
});

export const permissionsShape = located(byKind({ scalar: mapped(saidLoosely, ({ value }) => value), map: named }));

/** The image of a container; what else is said of it is its own affair. */
function imageOf(node: Node): readonly Said[] {
  const image = node.kind === 'map' ? entryOf(node, 'image')?.value : node;
  if (image?.kind !== 'scalar' || image.value === null || image.value === '') return [];
  return [{ value: image.source, at: image.at }];
}

const container: Shape<readonly Said[]> = mapped(anything, imageOf);

const services: Shape<readonly Said[]> = mapped(anything, (node) =>
  node.kind === 'map' ? node.entries.flatMap(({ value }) => imageOf(value)) : imageOf(node),
);

const common = {
  name: optional(anything),
  needs: withDefault(oneOrMore, []),
  if: optional(saidLoosely),
  permissions: optional(permissionsShape),
  concurrency: optional(anything),
  strategy: withDefault(strategyShape, {}),
};

const secrets: Shape<readonly Said[]> = byKind({
  scalar: mapped(saidLoosely, (one): readonly Said[] => [one]),
  map: mapped(named, (all) => [...all.values()]),
});

const call: Shape<Unnamed<Job>> = mapped(
  object({
    ...common,
    uses: required(saidText),
    with: withDefault(named, new Map()),
    secrets: withDefault(secrets, []),
  }),
  ({ strategy, name, concurrency, ...job }) => ({ kind: 'call', ...job, ...strategy }),
);

const run: Shape<Unnamed<Job>> = mapped(
  object({
    ...common,
    'runs-on': required(runsOn),
    environment: optional(environment),
    'continue-on-error': optional(saidText),
    env: withDefault(named, new Map()),
    outputs: withDefault(named, new Map()),
    container: withDefault(container, []),
    services: withDefault(services, []),
    steps: withDefault(listOf(stepShape), []),
    defaults: withDefault(defaultsShape, NO_DEFAULTS),
    'timeout-minutes': optional(anything),
    'cancel-timeout-minutes': optional(anything),
    snapshot: optional(anything),
  }),
  (job) => ({
    kind: 'run',
    needs: job.needs,
    runsOn: job['runs-on'],
    env: job.env,
    outputs: job.outputs,
    images: [...job.container, ...job.services],
    container: job.container,
    services: job.services,
    steps: job.steps.map((step) => inShell(step, job.defaults)),
    ...job.strategy,
    ...(job.if === undefined ? {} : { if: job.if }),
    ...(job.permissions === undefined ? {} : { permissions: job.permissions }),
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...(job['continue-on-error'] === undefined ? {} : { continueOnError: job['continue-on-error'] }),
  }),
);

export const jobShape: Shape<Unnamed<Job>> = byKeyPresent({ uses: call, 'runs-on': run });
