import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Approval } from '../../domain/policy/policy.ts';
import { ed25519KeyOr, idName, signatureText } from '../names.ts';
import { type MapEntry, type Node, plainOf } from '../node.ts';
import { checked, fail, mapOf, type NamedValue, nearest, optional, type Read, required, type Shape } from '../shape.ts';
import { distinct } from './references.ts';

export type ApproverTable = ReadonlyMap<string, string | undefined>;

/** For an approver whose word is enough. */
const ASSERTED = 'asserted';

/** The section `approvers`: who may approve, and by which key one knows it. */
export const approversShape: Shape<readonly NamedValue<string>[]> = mapOf(idName, ed25519KeyOr(ASSERTED));

/** As written, before it is judged; of one that two layers define, the first. */
export const approverTable = (entries: readonly MapEntry[]): ApproverTable =>
  new Map(
    [...entries]
      .reverse()
      .map(({ key, value }) => [key, value.kind === 'scalar' && value.source !== ASSERTED ? value.source : undefined]),
  );

/** Keys that every entry has which somebody answers for. */
export const approvalKeys = (approvers: ApproverTable) => ({
  'approved-by': required(distinct(approver(approvers), 1)),
  signatures: optional(mapOf(idName, signatureText)),
});

/** Where the policy lists approvers, nobody else is one: a name misspelt would turn a signature into a mere word. */
const approver = (approvers: ApproverTable): Shape<string> =>
  checked(idName, (name, { at }, findings): Read<string> => {
    if (approvers.size === 0 || approvers.has(name)) return name;
    return fail(findings, unknownApprover(name, [...approvers.keys()], at));
  });

/** Whoever signs is among those who approve: another's signature would look as if it counted. */
export const signedByThem = <T extends Approved>(shape: Shape<T>): Shape<T> =>
  checked(shape, (value, _, findings): Read<T> => {
    const { 'approved-by': by, signatures = [] } = value;
    const wrong = signatures.flatMap(({ key, at }) => (by.includes(key) ? [] : [unknownApprover(key, by, at)]));
    return wrong.length > 0 ? fail(findings, ...wrong) : value;
  });

function unknownApprover(name: string, approvers: readonly string[], at: Position): Finding {
  const near = nearest(name, approvers);
  const params = { kind: id('approver'), name: id(name), expected: ids(approvers) };
  return error('policy/unknown-name', { ...params, ...(near ? { suggestion: id(near) } : {}) }, at);
}

interface Approved {
  readonly 'approved-by': readonly string[];
  readonly signatures?: readonly NamedValue<string>[];
}

/** `kind` and `more` say what the entry alone does not: what it is, and what it stands in. They are signed with it. */
export function approvalOf(
  { 'approved-by': by, signatures = [] }: Approved,
  node: Node,
  approvers: ApproverTable,
  kind: string,
  more: Readonly<Record<string, unknown>> = {},
): Approval {
  const { signatures: _, ...entry } = plainOf(node) as Record<string, unknown>;
  return {
    by,
    standing: by.some((each) => approvers.get(each) !== undefined) ? 'not-signed' : 'asserted',
    signatures: new Map(signatures.map(({ key, value }) => [key, value])),
    entry: { ...entry, ...more, kind },
  };
}

/** An entry with its approval, from a shape of all its keys. */
export const approved = <T extends Approved, U>(
  shape: Shape<T>,
  approvers: ApproverTable,
  kind: string,
  into: (value: T, approval: Approval, node: Node) => U,
): Shape<U> => checked(shape, (value, node): Read<U> => into(value, approvalOf(value, node, approvers, kind), node));
