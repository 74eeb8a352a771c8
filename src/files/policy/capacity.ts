import type { Capacity, Requirements } from '../../domain/policy/policy.ts';
import { BYTES } from '../../domain/policy/size.ts';
import {
  checked,
  fail,
  int,
  mapped,
  num,
  object,
  oneOf,
  optional,
  pattern,
  type Read,
  type Shape,
  wrongValue,
} from '../shape.ts';

/** A size in bytes. */
export const size: Shape<number> = mapped(
  pattern(/[1-9]\d{0,5}(MB|GB|TB|MiB|GiB|TiB)/, 'a size such as 8GB or 512MiB'),
  (value) => Number.parseInt(value, 10) * (BYTES[value.replace(/^\d+/, '')] ?? Number.NaN),
);

const cpu = optional(num({ min: 0, exclusive: true }));
const memory = optional(size);
const gpu = optional(int({ min: 0 }));

export const capacity: Shape<Capacity> = object({ cpu, memory, gpu });

/** A machine that is wiped may be asked for; one that keeps what it sees is nothing to ask for. */
export const requirements: Shape<Requirements> = object({ cpu, memory, gpu, isolation: optional(oneOf('ephemeral')) });

/** Five days: what GitHub lets a job on a self-hosted runner take. */
const MAX_TIMEOUT_MINUTES = 5 * 24 * 60;

const A_DURATION = 'a duration such as 60m or 2h, of at most 120h';

/** A duration in minutes. */
export const duration: Shape<number> = checked(
  pattern(/[1-9]\d{0,3}[mh]/, A_DURATION),
  (value, node, findings): Read<number> => {
    const minutes = Number.parseInt(value, 10) * (value.endsWith('h') ? 60 : 1);
    return minutes <= MAX_TIMEOUT_MINUTES ? minutes : fail(findings, wrongValue(node, [A_DURATION]));
  },
);
