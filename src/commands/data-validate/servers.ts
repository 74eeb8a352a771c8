import { contradiction, type Lying } from '../../domain/data/server.ts';
import { error, type Finding, warning } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Admission } from '../admission.ts';
import type { Order } from './order.ts';

/**
 * The servers of a contract, joined with the partition by its name. A contract that states none leaves the place to the
 * policy; one that states others is probably about other data.
 */
export function serverFindings({ contract, partition }: Order, { site }: Pick<Admission, 'site'>): readonly Finding[] {
  const [, name = ''] = partition.origin.split('/');
  const { servers, versionAt } = contract;
  const own = servers.filter((server) => server.name === name);
  if (servers.length > 0 && own.length === 0) {
    const params = {
      partition: id(partition.origin),
      servers: ids(servers.map((server) => server.name)),
      name: id(name),
    };
    return [warning('contract/server-missing', params, servers[0]?.at ?? versionAt)];
  }
  const lying: Lying = site.table(partition.origin) ? { table: true } : { files: site.partition(partition.origin) };
  return own.flatMap((server) => {
    const found = contradiction(server, lying);
    if (!found) return [];
    const params = { server: id(server.name), says: id(found.says), site: id(found.site) };
    return [error('contract/server-contradicts', params, server.at)];
  });
}
