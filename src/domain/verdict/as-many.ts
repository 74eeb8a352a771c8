/**
 * The state after as many of the items as may be, in their order: each is taken unless it may not be with those before
 * it. `taken` gives the state with some more, or undefined where one of them may not be. Whole lists are tried first,
 * and halves of those that fail: with few exceptions that is few tries.
 */
export function asManyAsMayBe<State, Item>(
  state: State,
  items: readonly Item[],
  taken: (state: State, items: readonly Item[]) => State | undefined,
): State {
  if (items.length === 0) return state;
  const whole = taken(state, items);
  if (whole !== undefined) return whole;
  if (items.length === 1) return state;
  const half = Math.ceil(items.length / 2);
  const first = asManyAsMayBe(state, items.slice(0, half), taken);
  return asManyAsMayBe(first, items.slice(half), taken);
}
