import type { Shown } from './demo.ts';
import { at, entriesAt, type Json, listAt, numberAt, textAt } from './json.ts';
import { type PipelineRun, targetOf } from './pipeline.ts';

/** What the demo showed, for a person. */
export function summary(shown: Shown): string {
  const { champion, candidate, others, released, gates, surprises, seconds } = shown;
  return [
    '',
    ...section('Where each step ran, and why', placements(candidate)),
    ...section('Where it may not run, and why not', refusals(candidate)),
    ...section('What the data looks like', dataChecks(candidate)),
    ...section('How the model did on the German patients', modelTests(candidate)),
    ...section('How its champion had done, released before it', modelTests(champion)),
    ...section(
      'What was released where',
      [...released].map(([where, { report }]) => releaseLine(where, report)),
    ),
    ...section(
      'Other models',
      others.flatMap((run) => [`${run.variant}: ${verdictOf(run)}`, ...indented(modelTests(run))]),
    ),
    ...section(
      'Gates that closed',
      gates.map(({ what, ended }) => `${what}: ${ended.errors.join(', ')}`),
    ),
    ...section(surprises.length === 0 ? 'All as it must be' : 'NOT AS IT MUST BE', [
      ...surprises,
      `${seconds.toFixed(0)} s. Both hospitals are folders of one user of this machine: that each step kept to its own site is`,
      'the work of the site files here. In earnest they are two machines, or two users (see the README).',
    ]),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => [title, ...indented(lines), ''];

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

interface Placed {
  readonly name: string;
  readonly target: string;
  readonly placement: Json;
}

function placed({ plan }: PipelineRun): readonly Placed[] {
  return entriesAt(plan.report, 'steps').flatMap(([step, decision]) => {
    const instances = [...entriesAt(decision, 'partitions'), ...entriesAt(decision, 'destinations')];
    if (instances.length === 0) return [{ name: step, target: targetOf(plan, step), placement: decision }];
    return instances.map(([name, placement]) => ({
      name: `${step} ${name}`,
      target: targetOf(plan, step, name),
      placement,
    }));
  });
}

const placements = (run: PipelineRun): string[] =>
  placed(run).map(({ name, target, placement }) => {
    const others = listAt(placement, 'allowed').filter((each) => each !== target);
    const why =
      others.length === 0 ? 'the only one allowed' : `nearest to its data; also allowed: ${others.join(', ')}`;
    return `${name.padEnd(24)} ${target.padEnd(18)} ${why}`;
  });

const refusals = (run: PipelineRun): string[] =>
  placed(run).flatMap(({ name, placement }) =>
    entriesAt(placement, 'rejected').flatMap(([target, reasons]) =>
      reasonsOf(reasons).map((reason, index) => {
        const [step, where] = index === 0 ? [name, target] : ['', ''];
        return `${step.padEnd(24)} ${where.padEnd(18)} ${reason}`;
      }),
    ),
  );

/** What the codes of a refusal mean here; the code itself stands beside it. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'placement/place-unknown': 'nobody can say where it is',
  'placement/denied-by-rule': 'a rule forbids it',
  'placement/operator-outside': 'run by a company under foreign law',
};

function reasonsOf(reasons: Json): string[] {
  const each = listAt(reasons).map((reason) => {
    const [code, rule, at] = ['code', 'rule', 'at'].map((key) => textAt(reason, key));
    const words = IN_WORDS[code ?? ''] === undefined ? '' : `${IN_WORDS[code ?? '']}: `;
    return `${words}${code}${rule === '' ? '' : ` by ${rule}`} (${at})`;
  });
  return [...new Set(each)];
}

const dataChecks = ({ validated }: PipelineRun): string[] =>
  [...validated].map(([partition, { report }]) => {
    const checks = listAt(report, 'checks');
    const passed = checks.filter((check) => at(check, 'status') === 'pass').length;
    return `${partition}: ${numberAt(report, 0, 'rows')} rows, ${passed} of ${checks.length} checks passed`;
  });

function modelTests({ tested }: PipelineRun): string[] {
  const { report } = tested;
  const rows = `${numberAt(report, 0, 'rows', 'labelled')} patients with a label, ${numberAt(report, 0, 'rows', 'unlabelled')} without`;
  return [rows, ...listAt(report, 'tests').map(testLine)];
}

function testLine(test: Json): string {
  const what = `${textAt(test, 'name')} ${numberAt(test, 2, 'limit')} on ${textAt(test, 'slice')}`;
  const begin = `${textAt(test, 'status').padEnd(12)} ${what}`;
  if (at(test, 'observed') === null)
    return `${begin}: withheld here (it would tell of too few patients, or others read this screen)`;
  const interval = `95 % interval ${numberAt(test, 3, 'interval', 0)} to ${numberAt(test, 3, 'interval', 1)}`;
  const how = `${textAt(test, 'method')}, n = ${numberAt(test, 0, 'n')}`;
  return `${begin}: ${numberAt(test, 3, 'observed')} (${interval}; ${how})`;
}

const verdictOf = ({ tested }: PipelineRun): string => textAt(tested.report, 'verdict');

/** What the destination itself says it serves now, and what it served before. */
function releaseLine(where: string, report: Json): string {
  const [before, after] = ['before', 'after'].map((when) => digestOf(at(report, 'destinations', where, when)));
  return `${where.padEnd(16)} ${after} (before: ${before?.slice(0, SHORT)}…)`;
}

const SHORT = 19;

const digestOf = (observed: Json | undefined): string =>
  typeof observed === 'string' ? observed : textAt(observed, 'digest');
