import type { Position } from '../domain/outcome/finding.ts';
import type { Job, Named, Workflow } from '../domain/workflow/workflow.ts';
import { entryOf, type Node, type ScalarNode, type SourceText } from './node.ts';
import {
  anything,
  byKind,
  listOf,
  mapOf,
  mapped,
  object,
  optional,
  pattern,
  readNode,
  required,
  type Shape,
  text,
  withDefault,
} from './shape.ts';
import { defaultsShape, jobInShell, NO_DEFAULTS } from './workflow/defaults.ts';
import { jobShape, permissionsShape } from './workflow/job.ts';
import { named, saidText } from './workflow/scalars.ts';
import { parseYaml } from './yaml.ts';

const jobName = pattern(/[A-Za-z_][A-Za-z0-9_-]{0,99}/, 'a job id (a letter or _, then letters, digits, - and _)');

const jobs: Shape<ReadonlyMap<string, Job>> = mapped(
  mapOf(jobName, jobShape, { min: 1 }),
  (all) => new Map(all.map(({ key, at, value }) => [key, { id: key, at, ...value }])),
);

type Triggers = ReadonlyMap<string, Position>;

const triggers: Shape<Triggers> = byKind({
  scalar: mapped(saidText, ({ value, at }): Triggers => new Map([[value, at]])),
  list: mapped(listOf(saidText, { min: 1 }), (all): Triggers => new Map(all.map(({ value, at }) => [value, at]))),
  map: mapped(mapOf(text, anything, { min: 1 }), (all): Triggers => new Map(all.map(({ key, at }) => [key, at]))),
});

const workflowShape = object({
  name: optional(anything),
  description: optional(anything),
  'run-name': optional(anything),
  on: required(triggers),
  permissions: optional(permissionsShape),
  env: withDefault(named, new Map()),
  defaults: withDefault(defaultsShape, NO_DEFAULTS),
  concurrency: optional(anything),
  jobs: required(jobs),
});

/**
 * A workflow as GitHub reads it: YAML 1.2, in which `on` is text, with anchors and aliases, without merge keys.
 * A key that it does not have is refused, as GitHub does. Throws `badInput` with all that is wrong.
 */
export function readWorkflow(source: SourceText): Workflow {
  const root = parseYaml(source, 'workflow');
  const { on, permissions, env, defaults, jobs: all } = readNode(workflowShape, root);
  return {
    path: source.path,
    triggers: on,
    outputs: ofCall(root, 'outputs', 'value'),
    defaults: ofCall(root, 'inputs', 'default'),
    env,
    jobs: new Map([...all].map(([name, job]) => [name, jobInShell(job, defaults)])),
    at: root.at,
    ...(permissions === undefined ? {} : { permissions }),
  };
}

/** `on.workflow_call.outputs.<name>.value`, `on.workflow_call.inputs.<name>.default`. */
function ofCall(root: Node, section: string, key: string): Named {
  const all = ['on', 'workflow_call', section].reduce(memberOf, root);
  if (all?.kind !== 'map') return new Map();
  const values = all.entries.map((entry) => [entry.key, memberOf(entry.value, key)] as const);
  return new Map(values.flatMap(([name, value]) => (value?.kind === 'scalar' ? [[name, saidAt(value)]] : [])));
}

const saidAt = ({ source, at }: ScalarNode) => ({ value: source, at });

const memberOf = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? entryOf(node, key)?.value : undefined;
