import type { Change } from '../../domain/evolution/change.ts';
import { isBreaking } from '../../domain/evolution/findings.ts';
import type { Guarded } from '../../domain/evolution/guarded.ts';
import { type Block, type LabelledJson, type Prose, type Report, say } from '../../domain/outcome/document.ts';
import type { Position } from '../../domain/outcome/finding.ts';
import { id, known, path as toPath } from '../../domain/outcome/labelled.ts';
import type { Diffed } from './contract-diff.ts';

/** What breaks stands first, each change with its line in both texts. */
export function contractDiffReport(diffs: readonly Diffed[], guarded: Guarded): Report {
  const all = diffs.flatMap(({ evolution }) => evolution.changes);
  const breaking = all.filter((change) => isBreaking(change, guarded)).length;
  return {
    title: say`Contract changes: ${known(breaking)} breaking, ${known(all.length - breaking)} others`,
    blocks: diffs.flatMap((diff) => blocksOf(diff, guarded)),
    document: { contracts: diffs.map((diff) => contractJson(diff, guarded)) },
    cases: [],
  };
}

function blocksOf({ path, evolution }: Diffed, guarded: Guarded): readonly Block[] {
  const { before, after, changes } = evolution;
  if (changes.length === 0) return [];
  const [breaking, others] = [true, false].map((wanted) =>
    changes.filter((each) => isBreaking(each, guarded) === wanted),
  );
  const head = [say`Change`, say`Where`, say`Was`, say`Is`, say`Can break`, say`Line before`, say`Line now`];
  return [
    { block: 'heading', level: 3, text: say`${toPath(path)}: ${id(before.version)} to ${id(after.version)}` },
    { block: 'table', head, rows: [...(breaking ?? []), ...(others ?? [])].map(row) },
  ];
}

const row = ({ what, table, property, was, is, breaks, from, to }: Change): readonly Prose[] => [
  say`${id(what)}`,
  orNone([table, property].filter((each) => each !== undefined).join('.')),
  orNone(was),
  orNone(is),
  say`${id(breaks)}`,
  lineOf(from),
  lineOf(to),
];

const orNone = (text: string | undefined): Prose => (text ? say`${id(text)}` : say`–`);

const lineOf = (at: Position | undefined): Prose => (at ? say`${known(at.line)}` : say`–`);

const contractJson = ({ path, evolution }: Diffed, guarded: Guarded): LabelledJson => ({
  path: toPath(path),
  before: id(evolution.before.version),
  after: id(evolution.after.version),
  rise: evolution.rise === undefined ? null : id(evolution.rise),
  changes: evolution.changes.map((change) => changeJson(change, guarded)),
});

function changeJson(change: Change, guarded: Guarded): LabelledJson {
  const { what, table, property, was, is, breaks, from, to } = change;
  return {
    what: id(what),
    table: orNull(table),
    property: orNull(property),
    was: orNull(was),
    is: orNull(is),
    breaks: id(breaks),
    breaking: isBreaking(change, guarded),
    from: placeOf(from),
    to: placeOf(to),
  };
}

const orNull = (text: string | undefined): LabelledJson => (text === undefined ? null : id(text));

const placeOf = (at: Position | undefined): LabelledJson => (at ? id(`${at.file}:${at.line}:${at.column}`) : null);
