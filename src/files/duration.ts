import type { Duration } from '../domain/release/manifest.ts';
import { checked, fail, mapped, pattern, type Shape, wrongValue } from './shape.ts';

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/** `10m`, `12h`, `7d`; at least a minute. */
export const duration = (most: Duration): Shape<Duration> =>
  checked(
    mapped(pattern(/[1-9]\d{0,5}[mhd]/, 'a duration like 10m, 12h or 7d'), (text): Duration => {
      return { text, seconds: Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN) };
    }),
    (value, node, findings) =>
      value.seconds <= most.seconds ? value : fail(findings, wrongValue(node, [`at most ${most.text}`])),
  );
