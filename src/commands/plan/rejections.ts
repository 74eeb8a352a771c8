import { type Block, type Prose, say } from '../../domain/outcome/document.ts';
import { id, ids, known } from '../../domain/outcome/labelled.ts';
import type { Flow, Reason, StepDecision } from '../../domain/policy/decision.ts';
import { position } from './document.ts';
import { named } from './named.ts';
import { summaryOf } from './summary.ts';

interface Rejection {
  /** The step, with its partition or destination. */
  readonly name: string;
  readonly target: string;
  readonly reason: Reason;
}

/** Why not elsewhere: a row for each reason, whatever it bites of which data. Nothing where nothing is refused. */
export function rejectionsTable(steps: readonly StepDecision[], targets: number): Block[] {
  const rows = grouped(steps.flatMap(rejectionsOf)).map(rowOf);
  if (rows.length === 0) return [];
  const head = [say`Step`, say`Target`, say`Reason`, say`Rule`, say`Data`, say`At`];
  const summary = say`Why not elsewhere: ${known(rows.length)} reasons over ${known(targets)} targets`;
  const table: Block = { block: 'table', head, rows };
  return [{ block: 'details', summary, blocks: [{ block: 'list', items: steps.flatMap(summariesOf) }, table] }];
}

/** A line for each step, partition or destination: how many targets may run it, and what keeps the others from it. */
const summariesOf = ({ step, placements }: StepDecision): Prose[] =>
  placements.map((placement) => summaryOf(step, placement));

const rejectionsOf = ({ step, placements }: StepDecision): Rejection[] =>
  placements.flatMap((placement) => {
    const by = (target: string, reasons: readonly Reason[]) =>
      reasons.map((reason) => ({ name: named(step, placement), target, reason }));
    const onTargets = [...placement.rejected].flatMap(([target, reasons]) => by(target, reasons));
    return [...by('every target', placement.reasons), ...onTargets];
  });

/** In the order in which each was met first. */
function grouped(rejections: readonly Rejection[]): (readonly [Rejection, ...Rejection[]])[] {
  const groups = new Map<string, [Rejection, ...Rejection[]]>();
  for (const each of rejections) {
    const { name, target, reason } = each;
    const key = JSON.stringify([name, target, reason.code, reason.rule, reason.at]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function rowOf(group: readonly [Rejection, ...Rejection[]]): Prose[] {
  const [{ name, target, reason }] = group;
  const flows = group.flatMap((each) => each.reason.flow ?? []);
  return [
    say`${id(name)}`,
    say`${id(target)}`,
    say`${id(reason.code)}`,
    say`${id(reason.rule ?? '')}`,
    dataOf(flows),
    say`${id(position(reason.at))}`,
  ];
}

function dataOf(flows: readonly Flow[]): Prose {
  if (flows.length === 0) return say``;
  const operations = new Set(flows.map(({ operation }) => operation));
  const origins = new Set(flows.map(({ origin }) => origin));
  return say`${ids(operations)} ${ids(origins)}`;
}
