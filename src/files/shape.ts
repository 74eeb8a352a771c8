export type { Node, SourceText } from './node.ts';
export { byKeyPresent, byKind, byValueOf } from './shape/choices.ts';
export { listOf, mapOf, type NamedValue } from './shape/collections.ts';
export {
  anything,
  checked,
  FAILED,
  fail,
  isRead,
  type Located,
  located,
  mapped,
  type Read,
  readNode,
  readYaml,
  type Shape,
} from './shape/core.ts';
export { nearest } from './shape/nearest.ts';
export { entryMeant, later, object, optional, refusedKey, required, unknownKey, withDefault } from './shape/object.ts';
export { bool, date, int, line, num, oneOf, pattern, text, version } from './shape/scalars.ts';
export { notAmong, wrongType, wrongValue } from './shape/wrong.ts';
