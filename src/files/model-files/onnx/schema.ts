/**
 * The messages of onnx.proto3 (IR version 13) by their field numbers: `plain` is data; others hold what is looked at.
 * A field that is not here is refused.
 */
export interface Message {
  readonly name?: 'function' | 'external';
  readonly fields: Readonly<Record<number, Kind>>;
}

export type Kind = 'plain' | 'domain' | 'key' | 'value' | (() => Message);

const plain = (...numbers: readonly number[]): Record<number, Kind> =>
  Object.fromEntries(numbers.map((each) => [each, 'plain' as const]));

const OPERATOR_SET: Message = { fields: { ...plain(2), 1: 'domain' } };

const EXTERNAL: Message = { name: 'external', fields: { 1: 'key', 2: 'value' } };

const TENSOR: Message = { fields: { ...plain(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16), 13: () => EXTERNAL } };

const SPARSE_TENSOR: Message = { fields: { ...plain(3), 1: () => TENSOR, 2: () => TENSOR } };

const ATTRIBUTE: Message = {
  fields: {
    ...plain(1, 2, 3, 4, 7, 8, 9, 13, 14, 15, 20, 21),
    5: () => TENSOR,
    6: () => GRAPH,
    10: () => TENSOR,
    11: () => GRAPH,
    22: () => SPARSE_TENSOR,
    23: () => SPARSE_TENSOR,
  },
};

const NODE: Message = { fields: { ...plain(1, 2, 3, 4, 6, 8, 9, 10), 5: () => ATTRIBUTE, 7: 'domain' } };

const GRAPH: Message = {
  fields: { ...plain(2, 10, 11, 12, 13, 14, 16), 1: () => NODE, 5: () => TENSOR, 15: () => SPARSE_TENSOR },
};

const TRAINING: Message = { fields: { ...plain(3, 4), 1: () => GRAPH, 2: () => GRAPH } };

const FUNCTION: Message = {
  name: 'function',
  fields: {
    ...plain(1, 4, 5, 6, 8, 12, 13, 14),
    7: () => NODE,
    9: () => OPERATOR_SET,
    10: 'domain',
    11: () => ATTRIBUTE,
  },
};

export const MODEL: Message = {
  fields: {
    ...plain(1, 2, 3, 4, 5, 6, 14, 26),
    7: () => GRAPH,
    8: () => OPERATOR_SET,
    20: () => TRAINING,
    25: () => FUNCTION,
  },
};
