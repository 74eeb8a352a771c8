import type { Finding, Position } from '../../domain/outcome/finding.ts';
import { wrongFile } from '../limits.ts';
import type { Node, SourceText } from '../node.ts';
import { parseYaml } from '../yaml.ts';

/**
 * The one strict reader: a shape says what a node must be, gives its typed value, and tells everything that is wrong
 * with it. Shapes are functions and are combined by functions.
 */
export type Shape<T> = (node: Node, findings: Finding[]) => Read<T>;

/** A value, or the sign that findings say why there is none. */
export type Read<T> = T | Failed;

export const FAILED = Symbol('failed');
export type Failed = typeof FAILED;

export const isRead = <T>(value: Read<T>): value is T => value !== FAILED;

/** Says what is wrong, and that there is no value. */
export function fail(findings: Finding[], ...wrong: readonly Finding[]): Failed {
  findings.push(...wrong);
  return FAILED;
}

/** A value and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly at: Position;
}

/** The typed value of a YAML text; throws `badInput` with all findings. */
export const readYaml = <T>(shape: Shape<T>, source: SourceText): T => readNode(shape, parseYaml(source));

/** The typed value of a node; throws `badInput` with all findings. */
export function readNode<T>(shape: Shape<T>, node: Node): T {
  const findings: Finding[] = [];
  const value = shape(node, findings);
  if (findings.length > 0) throw wrongFile(findings);
  if (!isRead(value)) throw new Error('a shape failed and did not say why');
  return value;
}

/** The same value with its position. */
export const located =
  <T>(shape: Shape<T>): Shape<Located<T>> =>
  (node, findings) => {
    const value = shape(node, findings);
    return isRead(value) ? { value, at: node.at } : FAILED;
  };

/** Looks at a good value once more: what `look` returns takes its place, after it has told what it doesn't like. */
export const checked =
  <T, U>(shape: Shape<T>, look: (value: T, node: Node, findings: Finding[]) => Read<U>): Shape<U> =>
  (node, findings) => {
    const value = shape(node, findings);
    return isRead(value) ? look(value, node, findings) : FAILED;
  };

/** Another form of a good value. */
export const mapped = <T, U>(shape: Shape<T>, into: (value: T, at: Position) => U): Shape<U> =>
  checked(shape, (value, node) => into(value, node.at));

/** Any node, as it is: for what another reader understands. */
export const anything: Shape<Node> = (node) => node;
