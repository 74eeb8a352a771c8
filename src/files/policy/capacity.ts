import type { Capacity } from '../../domain/policy/policy.ts';
import { checked, fail, int, line, num, object, optional, type Read, type Shape, wrongValue } from '../shape.ts';

/** As people write sizes: `8GB` is decimal, `8GiB` binary. */
const BYTES: Readonly<Record<string, number>> = {
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** A size in bytes. */
export const size: Shape<number> = checked(line, (value, node, findings): Read<number> => {
  const [, amount = '', unit = ''] = /^([1-9]\d{0,5})(MB|GB|TB|MiB|GiB|TiB)$/.exec(value) ?? [];
  const bytes = BYTES[unit];
  return bytes === undefined
    ? fail(findings, wrongValue(node, ['a size such as 8GB or 512MiB']))
    : Number(amount) * bytes;
});

export const capacity: Shape<Capacity> = object({
  cpu: optional(num({ min: 0, exclusive: true })),
  memory: optional(size),
  gpu: optional(int({ min: 0 })),
});

/** Five days: what GitHub lets a job on a self-hosted runner take. */
const MAX_TIMEOUT_MINUTES = 5 * 24 * 60;

/** A duration in minutes. */
export const duration: Shape<number> = checked(line, (value, node, findings): Read<number> => {
  const [, amount = '', unit] = /^([1-9]\d{0,3})(m|h)$/.exec(value) ?? [];
  const minutes = Number(amount) * (unit === 'h' ? 60 : 1);
  const fits = minutes > 0 && minutes <= MAX_TIMEOUT_MINUTES;
  return fits ? minutes : fail(findings, wrongValue(node, ['a duration such as 60m or 2h, of at most 120h']));
});
