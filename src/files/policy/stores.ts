import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Destination, StoreEntry } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import {
  checked,
  fail,
  type Located,
  located,
  mapOf,
  mapped,
  object,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import type { Names } from './names.ts';
import { oneOfYet } from './not-yet.ts';
import { reference } from './references.ts';

const STORES_TO_COME = ['s3', 'gcs', 'azure-blob', 'oci', 'ssh'];

/** The section `stores`: where artifacts may rest. */
export const storesShape = (names: Names): Shape<readonly StoreEntry[]> =>
  mapped(mapOf(idName, store(names)), (entries) => entries.map(({ key, at, value }) => ({ id: key, ...value, at })));

const store = ({ locations, controlPlane }: Names): Shape<Omit<StoreEntry, 'id' | 'at'>> =>
  checked(
    object({
      location: optional(located(reference('location', locations))),
      type: required(oneOfYet(['file', 'github-artifact'], STORES_TO_COME)),
    }),
    ({ location, type }, { at }, findings): Read<Omit<StoreEntry, 'id' | 'at'>> => {
      if (type === 'github-artifact') return artifactStore(location, controlPlane, findings);
      return location
        ? { location: location.value, type }
        : fail(findings, error('file/missing-key', { key: id('location') }, at));
    },
  );

/** GitHub keeps artifacts where it keeps everything else: such a store has no location of its own. */
function artifactStore(
  location: Located<string> | undefined,
  controlPlane: string,
  findings: Finding[],
): Read<Omit<StoreEntry, 'id' | 'at'>> {
  if (!location || location.value === controlPlane) return { location: controlPlane, type: 'github-artifact' };
  const params = { location: id(location.value), expected: id(controlPlane) };
  return fail(findings, error('policy/artifact-store-elsewhere', params, location.at));
}

const DESTINATIONS_TO_COME = ['ssh', 'oci', 'kubernetes', 'sagemaker', 'azure-ml', 'vertex'];

/** The section `destinations`: where a model goes live. */
export const destinationsShape = ({ locations }: Names): Shape<readonly Destination[]> =>
  mapped(
    mapOf(
      idName,
      object({
        location: required(reference('location', locations)),
        type: required(oneOfYet(['directory'], DESTINATIONS_TO_COME)),
      }),
    ),
    (entries) => entries.map(({ key, at, value }) => ({ id: key, ...value, at })),
  );
