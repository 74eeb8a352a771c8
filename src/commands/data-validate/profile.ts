import { join } from 'node:path';
import { atMost } from '../../domain/labels/label.ts';
import { error, type Finding, note } from '../../domain/outcome/finding.ts';
import { id, path } from '../../domain/outcome/labelled.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import { tableProfile } from '../../domain/profile/asked.ts';
import { profileText } from '../../domain/profile/json.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { suppressed } from '../../domain/profile/suppress.ts';
import type { Ports } from '../../ports.ts';
import { viewOf } from '../../report/mask.ts';
import type { Admission } from '../admission.ts';
import type { Measured } from './measure.ts';
import type { Order } from './order.ts';

/** The profile of the data, where one was asked for. */
export function profileOf({ partition, contract, text, tables }: Order, measured: Measured): Profile {
  return {
    contract: { id: contract.id, version: contract.version, digest: text.digest },
    parts: [partition.origin],
    engines: [measured.engine],
    numbers: 'all',
    tables: tables.map((table, at) => {
      const found = measured.tables[at];
      if (!found) throw new Error(`the table ${table.contract.table} was not measured`);
      return tableProfile(table.contract, found);
    }),
  };
}

const PROFILES = 'profiles';

/**
 * Writes the profile for the repository, with what may stand there, and all of it to the state folder of the site, where
 * the data may be, for a merge that is exact.
 */
export async function writeProfile(
  profile: Profile,
  into: string,
  admission: Admission,
  ports: Ports,
): Promise<readonly Finding[]> {
  const [part = ''] = profile.parts;
  const onSite = join(admission.site.stateRoot, PROFILES, `${part.replace('/', '.')}.json`);
  await ports.trees.writeText(onSite, profileText(profile));
  const shown = forRepository(profile, admission);
  const params = { file: path(into), partition: id(part) };
  if (shown === undefined) return [error('profile/may-not-stand', params)];
  await ports.trees.writeText(await ports.checkout.folder(into), profileText(shown));
  return [note('profile/written', { ...params, numbers: id(shown.numbers) })];
}

/** What the surface `repository` may hold of it: all, where the data itself might stand there; undefined for nothing. */
function forRepository(profile: Profile, { policy, situation, placement, label }: Admission): Profile | undefined {
  const { cap, aggregates } = viewOf(surfaceCaps(policy, situation, placement), 'repository');
  if (atMost(label.classification, cap)) return profile;
  if (!aggregates || !atMost(aggregates.becomes, cap)) return undefined;
  return suppressed(profile, aggregates.minRecords);
}
