import {
  type BEHAVIORS,
  type BehaviorTest,
  type CaseSource,
  type ChangedColumn,
  DIRECTIONS,
} from '../../domain/behavior/behavior.ts';
import { type Change, TEXT_CHANGES } from '../../domain/behavior/change.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { projectPath } from '../names.ts';
import type { Node } from '../node.ts';
import { wrongType } from '../shape/wrong.ts';
import {
  byKeyPresent,
  byValueOf,
  checked,
  FAILED,
  fail,
  int,
  type Located,
  line,
  listOf,
  located,
  mapOf,
  mapped,
  num,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';

/** A value of a cell: text, a number, a truth value, or none. */
export const cellValue: Shape<string | number | boolean | null> = (node, findings) =>
  node.kind === 'scalar' ? node.value : fail(findings, wrongType(node, 'text', 'number', 'true-or-false', 'nothing'));

const changeShape: Shape<Change> = byKeyPresent({
  add: mapped(object({ add: required(num()) }), ({ add }): Change => ({ kind: 'add', by: add })),
  multiply: mapped(
    object({ multiply: required(num()) }),
    ({ multiply }): Change => ({ kind: 'multiply', by: multiply }),
  ),
  set: mapped(object({ set: required(cellValue) }), ({ set }): Change => ({ kind: 'set', to: set })),
  choose: mapped(
    object({ choose: required(listOf(cellValue, { min: 1 })) }),
    ({ choose }): Change => ({ kind: 'choose', among: choose }),
  ),
  text: mapped(object({ text: required(oneOf(...TEXT_CHANGES)) }), ({ text }): Change => ({ kind: 'text', how: text })),
});

const columnsShape: Shape<readonly ChangedColumn[]> = mapped(mapOf(line, changeShape, { min: 1 }), (entries) =>
  entries.map(({ key, at, value }) => ({ column: key, change: value, at })),
);

/** More rows say hardly more of a rate, and each is asked twice. */
const SAMPLE = { min: 1, max: 100_000 };
const DEFAULT_SAMPLE = 1000;

const common = {
  name: optional(line),
  // At 0 no number of cases would do, and at 1 none could fail.
  'max-failure-rate': required(num({ min: 0, max: 1, exclusive: true })),
};

const pairs = {
  cases: optional(located(projectPath)),
  perturb: optional(columnsShape),
  sample: optional(int(SAMPLE)),
  tolerance: optional(num({ min: 0 })),
};

interface Pairs {
  readonly cases?: Located<string>;
  readonly perturb?: readonly ChangedColumn[];
  readonly sample?: number;
}

const minimumFunctionality = mapped(
  object({ behavior: required(oneOf('minimum-functionality')), cases: required(located(projectPath)), ...common }),
  (read, at): BehaviorTest => ({ ...named(read, fileSource(read.cases)), at }),
);

const invariance = checked(
  object({ behavior: required(oneOf('invariance')), ...pairs, ...common }),
  (read, node, findings): Read<BehaviorTest> => {
    const source = sourceOf(read, node, findings);
    if (source === FAILED) return FAILED;
    const { tolerance } = read;
    return { ...named(read, source), ...(tolerance === undefined ? {} : { tolerance }), at: node.at };
  },
);

const directional = checked(
  object({
    behavior: required(oneOf('directional')),
    expect: required(oneOf(...DIRECTIONS)),
    class: optional(line),
    ...pairs,
    ...common,
  }),
  (read, node, findings): Read<BehaviorTest> => {
    const source = sourceOf(read, node, findings);
    if (source === FAILED) return FAILED;
    const { expect, class: of, tolerance = 0 } = read;
    return { ...named(read, source), expect, ...(of === undefined ? {} : { of }), tolerance, at: node.at };
  },
);

/** `behavior: …`, by its kind. */
export const behaviorTest: Shape<BehaviorTest> = byValueOf('behavior', {
  'minimum-functionality': minimumFunctionality,
  invariance,
  directional,
} satisfies Record<(typeof BEHAVIORS)[number], Shape<BehaviorTest>>);

interface Named {
  readonly name?: string;
  readonly behavior: BehaviorTest['behavior'];
  readonly 'max-failure-rate': number;
}

function named({ name, behavior, 'max-failure-rate': maxFailureRate }: Named, source: CaseSource) {
  const of = source.kind === 'cases' ? source.path : source.columns.map(({ column }) => column).join(', ');
  return { kind: 'behavior' as const, name: name ?? `${behavior} (${of})`, behavior, source, maxFailureRate };
}

const fileSource = ({ value, at }: Located<string>): CaseSource => ({ kind: 'cases', path: value, at });

/** Either a file of cases or columns to change. */
function sourceOf({ cases, perturb, sample }: Pairs, node: Node, findings: Finding[]): Read<CaseSource> {
  const expected = ids(['cases', 'perturb']);
  if (cases !== undefined) {
    const second = perturb ? 'perturb' : sample === undefined ? undefined : 'sample';
    if (second === undefined) return fileSource(cases);
    return fail(findings, error('file/keys-exclude', { key: id(second), other: id('cases'), expected }, node.at));
  }
  if (perturb !== undefined) return { kind: 'perturb', columns: perturb, sample: sample ?? DEFAULT_SAMPLE };
  return fail(findings, error('file/missing-one-of', { expected }, node.at));
}
