import { join } from 'node:path';
import { atMost } from '../../domain/labels/label.ts';
import { error, type Finding, note } from '../../domain/outcome/finding.ts';
import { data, id, ids, known, path, word } from '../../domain/outcome/labelled.ts';
import type { Outputs } from '../../domain/outcome/outcome.ts';
import type { Surface } from '../../domain/policy/policy.ts';
import { surfaceCaps } from '../../domain/policy/surfaces.ts';
import { tableProfile } from '../../domain/profile/asked.ts';
import { profileLine, profileText } from '../../domain/profile/json.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { suppressed } from '../../domain/profile/suppress.ts';
import type { Ports } from '../../ports.ts';
import { byteLength, MAX_OUTPUT_BYTES } from '../../report/limits.ts';
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

/** What became of it. */
interface WrittenProfile {
  readonly findings: readonly Finding[];
  readonly outputs: Outputs;
}

/** No profile was asked for, or may be handed on. */
export const NONE: WrittenProfile = { findings: [], outputs: {} };

/**
 * Writes the profile for the repository, with what may stand there, and all of it to the state folder of the site, where
 * the data may be, for a merge that is exact.
 */
export async function writeProfile(
  profile: Profile,
  into: string,
  admission: Admission,
  ports: Ports,
): Promise<WrittenProfile> {
  const [part = ''] = profile.parts;
  const onSite = join(admission.site.stateRoot, PROFILES, `${part.replace('/', '.')}.json`);
  await ports.trees.writeText(onSite, profileText(profile));
  const shown = fitFor('repository', profile, admission);
  const params = { file: path(into), partition: id(part) };
  if (shown === undefined) return { findings: [error('profile/may-not-stand', params)], outputs: {} };
  if (await ports.checkout.isBehindLink(into)) return { findings: [error('profile/behind-link', params)], outputs: {} };
  await ports.trees.writeText(await ports.checkout.folder(into), profileText(shown));
  const written = note('profile/written', { ...params, numbers: id(shown.numbers) });
  const { findings, outputs } = handedOn(profile, admission);
  return { findings: [written, ...findings], outputs };
}

/** The profile for the job that judges all partitions, also by the partition: outputs of a matrix collide by name. */
function handedOn(profile: Profile, admission: Admission): WrittenProfile {
  const shown = fitFor('output', profile, admission);
  if (shown === undefined) return NONE;
  const line = profileLine(shown);
  if (byteLength(line) > MAX_OUTPUT_BYTES) {
    const sizes = { bytes: known(byteLength(line)), limit: known(MAX_OUTPUT_BYTES) };
    return { findings: [note('profile/not-handed-on', { partition: ids(profile.parts), ...sizes })], outputs: {} };
  }
  const told = labelled(line, shown, admission);
  const { instance } = admission.placement;
  const named = instance === undefined ? [] : [[`profile-${instance.replaceAll('/', '-')}`, told] as const];
  return { findings: [], outputs: { profile: told, ...Object.fromEntries(named) } };
}

const labelled = (line: string, { numbers }: Profile, { label, policy }: Admission) =>
  numbers === 'all'
    ? data(line, label.classification)
    : word(line, {
        label: label.classification,
        records: policy.controlPlane.aggregates?.minRecords ?? 0,
        smallestClass: 'no-classes',
      });

/** What a surface may hold of it: all, where the data itself might stand there; undefined for nothing. */
function fitFor(
  surface: Surface,
  profile: Profile,
  { policy, situation, placement, label }: Admission,
): Profile | undefined {
  const { cap, aggregates } = viewOf(surfaceCaps(policy, situation, placement), surface);
  if (atMost(label.classification, cap)) return profile;
  if (!aggregates || !atMost(aggregates.becomes, cap)) return undefined;
  return suppressed(profile, aggregates.minRecords);
}
