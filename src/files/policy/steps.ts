import type { Finding } from '../../domain/outcome/finding.ts';
import type { Read as Reads, Step } from '../../domain/policy/policy.ts';
import { idName, projectPath } from '../names.ts';
import {
  checked,
  fail,
  mapOf,
  mapped,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
  withDefault,
} from '../shape.ts';
import { duration, requirements, size } from './capacity.ts';
import type { Names } from './names.ts';
import { distinct, reference } from './references.ts';
import { stepFaults } from './step-faults.ts';

const DEFAULT_TIMEOUT_MINUTES = 60;
const DEFAULT_SPEC = 'model-tests.yml';

/** The section `steps`, in the order of the file. */
export const stepsShape = (names: Names): Shape<readonly Step[]> =>
  checked(mapOf(idName, step(names), { min: 1 }), (entries, _, findings): Read<readonly Step[]> => {
    const steps = entries.map(({ key, at, value }) => ({ id: key, ...value, at }));
    const wrong: readonly Finding[] = steps.flatMap(stepFaults);
    return wrong.length > 0 ? fail(findings, ...wrong) : steps;
  });

const step = (names: Names): Shape<Omit<Step, 'id' | 'at'>> =>
  mapped(
    object({
      action: required(oneOf('data-validate', 'train-on-target', 'model-test', 'deploy-hybrid')),
      reads: required(distinct(readable(names), 1)),
      writes: withDefault(
        mapOf(idName, object({ store: required(reference('store', names.stores)), size: optional(size) })),
        [],
      ),
      each: optional(oneOf('partition', 'destination')),
      requires: withDefault(requirements, {}),
      timeout: withDefault(duration, DEFAULT_TIMEOUT_MINUTES),
      destinations: withDefault(distinct(reference('destination', names.destinations)), []),
      spec: optional(projectPath),
      gate: withDefault(object({ needs: required(distinct(reference('step', names.steps), 1)) }), { needs: [] }),
    }),
    ({ reads, writes, timeout, gate, spec, ...rest }) => ({
      ...rest,
      ...specOf(rest.action, spec),
      reads: readsOf(reads, names),
      writes: new Map(writes.map(({ key, at, value }) => [key, { ...value, at }])),
      timeoutMinutes: timeout,
      gateNeeds: gate.needs,
    }),
  );

/** Where the policy names none, a model test is judged by the tests at the usual place, and by no others. */
function specOf(action: Step['action'], named: string | undefined): Pick<Step, 'spec'> {
  const spec = named ?? (action === 'model-test' ? DEFAULT_SPEC : undefined);
  return spec === undefined ? {} : { spec };
}

const readable = ({ datasets, origins, artifacts }: Names): Shape<string> =>
  reference('dataset, partition or artifact', [...datasets.keys(), ...origins, ...artifacts.keys()]);

/** A dataset stands for all of its partitions; what is read twice that way is read once. */
function readsOf(words: readonly string[], names: Names): readonly Reads[] {
  const reads = words.flatMap((word) => readOf(word, names));
  return [...new Map(reads.map((read) => [read.kind === 'partition' ? read.origin : read.artifact, read])).values()];
}

function readOf(word: string, { datasets, artifacts }: Names): readonly Reads[] {
  const partitions = datasets.get(word);
  if (partitions) return partitions.map((each) => ({ kind: 'partition', origin: `${word}/${each}` }));
  const written = artifacts.get(word);
  if (written) return [{ kind: 'artifact', artifact: word, writer: written.writer, store: written.store }];
  return [{ kind: 'partition', origin: word }];
}
