import type { Context } from './context.ts';
import type { Flow } from './decision.ts';
import type { PlacedFlow } from './flows.ts';

/**
 * A judgement that depends on data, operation and location alone, made once for a decision: many steps read the same
 * data, and many targets stand at one location.
 */
export const oncePerFlow = <Judged>(judge: (context: Context, flow: Flow) => Judged) =>
  once(judge, ({ operation, origin, location }) => `${operation} ${origin} ${location}`);

/** The same of all that a placed flow is told by. The step counts only where a waiver could be for it. */
export const oncePerWay = <Judged>(judge: (context: Context, flow: PlacedFlow) => Judged) =>
  once(judge, ({ operation, origin, location, by, of, at, minutes, step }: PlacedFlow, { policy }) => {
    const way = `${operation} ${by} ${of} ${minutes} ${at.file}:${at.line}:${at.column}`;
    return `${way} ${origin} ${location} ${policy.waivers.length > 0 ? step : ''}`;
  });

/** Kept by the label itself and not by the origin's id alone, which two entries may share. */
function once<Told extends Flow, Judged>(
  judge: (context: Context, flow: Told) => Judged,
  keyOf: (flow: Told, context: Context) => string,
) {
  const kept = new WeakMap<Context, Map<Flow['label'], Map<string, Judged>>>();
  return (context: Context, flow: Told): Judged => {
    const byLabel = entry(kept, context, () => new Map<Flow['label'], Map<string, Judged>>());
    const byWay = entry(byLabel, flow.label, () => new Map<string, Judged>());
    return entry(byWay, keyOf(flow, context), () => judge(context, flow));
  };
}

interface Entries<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function entry<Key, Value>(entries: Entries<Key, Value>, key: Key, make: () => Value): Value {
  const found = entries.get(key);
  if (found !== undefined) return found;
  const made = make();
  entries.set(key, made);
  return made;
}
