import type { Ports, Store } from '../ports.ts';
import type { Admission } from './admission.ts';

/** A store of the policy, as this site can reach it. */
export function storeOf(
  storeId: string,
  { policy, site }: Pick<Admission, 'policy' | 'site'>,
  ports: Ports,
): Promise<Store> {
  const entry = policy.stores.get(storeId);
  if (entry === undefined) throw new Error('a policy in normal form has the stores it names');
  const { id, type } = entry;
  return ports.store({ id, type, ...(type === 'file' ? { root: site.storeRoot(id) } : {}) });
}
