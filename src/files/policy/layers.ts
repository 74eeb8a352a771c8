import type { Digest } from '../../domain/outcome/digest.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, known, path as toPath } from '../../domain/outcome/labelled.ts';
import type { Parent } from '../../domain/policy/policy.ts';
import { wrongFile } from '../limits.ts';
import type { MapEntry, Node, SourceText } from '../node.ts';
import { isRead } from '../shape.ts';
import { parseYaml } from '../yaml.ts';
import { MAX_PARENTS, parentsShape } from './parents.ts';
import { entriesOf, textOf, valueAt } from './sections-of.ts';

export type PolicySource = SourceText & { readonly digest: Digest };

/** The texts that a policy builds on, by the path that `extends` names. */
export type ParentTexts = ReadonlyMap<string, PolicySource>;

/** One text of a policy, before it is judged. */
export interface Layer {
  readonly source: PolicySource;
  readonly root: Node;
  /** The texts that this one builds on, furthest first; what they define stands here, too. */
  readonly above: readonly Layer[];
}

interface Found {
  readonly layer: Layer;
  readonly parents: readonly Parent[];
}

/** The parents that a text names, as far as they can be read: the rest is told when the whole policy is read. */
export const parentsNamed = (source: SourceText): readonly Parent[] =>
  // Reading costs time at every start, and few policies have parents; one that is spelled otherwise is then missing.
  source.text.includes('extends') ? parentsIn(parseYaml(source)) : [];

function parentsIn(root: Node): readonly Parent[] {
  const section = valueAt(root, 'extends');
  const parents = section && parentsShape(section, []);
  return parents !== undefined && isRead(parents) ? parents : [];
}

/** The policy's own text with all that it builds on; throws `badInput` where one is missing or is another text. */
export function layered(source: PolicySource, texts: ParentTexts): Found {
  const findings: Finding[] = [];
  const parents: Parent[] = [];
  const found = new Map<string, Layer>();

  const layerOf = (text: PolicySource): Layer => {
    const root = parseYaml(text);
    const above = parentsIn(root).flatMap((parent) => {
      if (!isThere(parent, texts, findings)) return [];
      const before = found.get(parent.path);
      if (before !== undefined) return [before];
      if (parents.push(parent) > MAX_PARENTS) {
        findings.push(error('policy/parents-too-many', { limit: known(MAX_PARENTS) }, parent.at));
        return [];
      }
      const layer = layerOf(texts.get(parent.path) as PolicySource);
      found.set(parent.path, layer);
      return [layer];
    });
    return { source: text, root, above: [...new Set(above.flatMap((each) => [...each.above, each]))] };
  };

  const layer = layerOf(source);
  const wrong = [...findings, ...redefined([...layer.above, layer])];
  if (wrong.length > 0) throw wrongFile(wrong);
  return { layer, parents };
}

function isThere({ path, digest, at }: Parent, texts: ParentTexts, findings: Finding[]): boolean {
  const text = texts.get(path);
  if (text === undefined) findings.push(error('file/missing', { file: toPath(path) }, at));
  else if (text.digest !== digest)
    findings.push(
      error('policy/parent-differs', { path: toPath(path), expected: id(digest), got: id(text.digest) }, at),
    );
  else return true;
  return false;
}

/** By the section: what it defines, in the words of the finding. A dataset may be labelled again, and higher. */
const DEFINES = {
  groups: 'group',
  locations: 'location',
  targets: 'target',
  stores: 'store',
  destinations: 'destination',
  approvers: 'approver',
} as const;

/** What one layer defines no other defines again, not even alike: neither one below it nor one beside it. */
function redefined(layers: readonly Layer[]): readonly Finding[] {
  const first = new Map<string, Position>();
  return layers.flatMap(({ root }) => {
    const own = definitions(root);
    const again = own.flatMap(({ what, name, at }) => {
      const before = first.get(`${what} ${name}`);
      return before ? [error('policy/redefined', { kind: id(what), name: id(name), by: by(before) }, at)] : [];
    });
    for (const { what, name, at } of own) first.set(`${what} ${name}`, first.get(`${what} ${name}`) ?? at);
    return again;
  });
}

const by = ({ file, line }: Position) => id(`${file}:${line}`);

interface Definition {
  readonly what: string;
  readonly name: string;
  readonly at: Position;
}

const definitions = (root: Node): readonly Definition[] => [
  ...Object.entries(DEFINES).flatMap(([section, what]) => entriesOf(root, section).map((each) => named(what, each))),
  ...entriesOf(root, 'datasets').flatMap(({ key: dataset, value }) =>
    entriesOf(value, 'partitions').map(({ key, at }) => ({ what: 'partition', name: `${dataset}/${key}`, at })),
  ),
  ...ruleIds(root),
];

const named = (what: string, { key, at }: MapEntry): Definition => ({ what, name: key, at });

function ruleIds(root: Node): readonly Definition[] {
  const rules = valueAt(root, 'rules');
  return rules?.kind === 'list'
    ? rules.items.map((rule) => ({ what: 'rule', name: textOf(rule, 'id'), at: rule.at }))
    : [];
}
