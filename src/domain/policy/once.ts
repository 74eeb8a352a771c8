import type { Context } from './context.ts';
import type { Flow } from './decision.ts';

/**
 * A judgement that depends on data, operation and location alone, made once for a decision: many steps read the same
 * data, and many targets stand at one location. Kept by the label itself and not by the origin's id alone, which two
 * entries may share.
 */
export function oncePerFlow<Judged>(judge: (context: Context, flow: Flow) => Judged) {
  const kept = new WeakMap<Context, Map<Flow['label'], Map<string, Judged>>>();
  return (context: Context, flow: Flow): Judged => {
    const byLabel = entry(kept, context, () => new Map<Flow['label'], Map<string, Judged>>());
    const byWay = entry(byLabel, flow.label, () => new Map<string, Judged>());
    return entry(byWay, `${flow.operation} ${flow.origin} ${flow.location}`, () => judge(context, flow));
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
