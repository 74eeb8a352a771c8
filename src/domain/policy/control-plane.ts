/** Locations of the service that a policy can name; a server of one's own is none of them. */
const OF_THE_SERVICE = /^(?:github\.com|ghe\.com\/.+|local)$/;

/**
 * Whether the control plane that a policy names can be the one where the run really is. Where a run is, its address
 * tells only in part: not the region of a `*.ghe.com`, nor the place of one's own server. There the policy's word
 * counts. A terminal (`local`) keeps what it shows on this machine, so the policy's caps hold there too.
 */
export function canBePlanned(location: string, real: string): boolean {
  if (real === 'ghe.com') return location.startsWith('ghe.com/');
  if (real === 'own-server') return !OF_THE_SERVICE.test(location);
  return real === 'local' || real === location;
}
