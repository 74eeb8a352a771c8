/** An ISO 3166-1 country (`NL`) or an ISO 3166-2 subdivision (`US-CA`). */
export type Place = string & { readonly brand: 'place' };

/** The places a location could be in; `unknown` where nobody can say. Never empty. */
export type PlaceSet = readonly Place[] | 'unknown';

const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

export const isPlace = (text: string): text is Place => PLACE.test(text);

/** `outer` contains `inner`: the same place, or the country of that subdivision. */
export const contains = (outer: Place, inner: Place): boolean => outer === inner || inner.startsWith(`${outer}-`);

/** One of the two contains the other. */
export const overlaps = (a: Place, b: Place): boolean => contains(a, b) || contains(b, a);
