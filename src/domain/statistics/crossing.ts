/** Enough halvings for any two doubles to meet. */
const HALVINGS = 1100;

/** The last point on the way from `inside` to `edge` that is still allowed; allowed points must come first on that way. */
export function lastAllowed(allowed: (point: number) => boolean, inside: number, edge: number): number {
  if (allowed(edge)) return edge;
  let [near, far] = [inside, edge];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (allowed(middle)) near = middle;
    else far = middle;
  }
  return near;
}
