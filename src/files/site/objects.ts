import type { ObjectPlace } from '../../domain/data/form.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Node } from '../node.ts';
import { size } from '../policy/capacity.ts';
import { wrongValue } from '../shape/wrong.ts';
import {
  checked,
  fail,
  type Located,
  line,
  object,
  optional,
  pattern,
  type Read,
  required,
  type Shape,
} from '../shape.ts';

/** What the site file says of the store of objects beside their path. */
export interface StatedStore {
  readonly region: string;
  readonly endpoint?: string;
  readonly 'max-size'?: number;
}

const DEFAULT_MAX_BYTES = 10 * 2 ** 30;

const region = pattern(/[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?/, 'a region such as eu-central-1');

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Nobody between may read or change what is fetched, so only a machine's own services go without TLS. */
const endpoint: Shape<string> = checked(line, (value, node, findings) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  const isBare = url !== undefined && value.replace(/\/$/, '') === url.origin;
  return isSafe && isBare ? url.origin : fail(findings, wrongValue(node, ['https://HOST, with a port or without']));
});

export const storeShape: Shape<StatedStore> = object({
  region: required(region),
  endpoint: optional(endpoint),
  'max-size': optional(size),
});

export const isObjectPath = (path: string): boolean => /^[A-Za-z][A-Za-z0-9+-]*:\/\//.test(path);

/** As AWS names buckets. A longer name of another kind (an access point) may stand for another region. */
const OBJECTS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^/].*)$/s;

/** `s3://BUCKET/KEY` and what is said beside it. */
export function objectsAt(
  { value, at }: Located<string>,
  stated: StatedStore | undefined,
  node: Node,
  findings: Finding[],
): Read<ObjectPlace> {
  const [, bucket, key] = OBJECTS.exec(value) ?? [];
  if (bucket === undefined || key === undefined) {
    return fail(
      findings,
      error('file/wrong-value', { expected: ids(['s3://BUCKET/KEY, or a path of this machine']) }, at),
    );
  }
  if (stated === undefined) return fail(findings, error('file/missing-key', { key: id('s3') }, node.at));
  const { region: where, endpoint: address, 'max-size': maxBytes = DEFAULT_MAX_BYTES } = stated;
  return { bucket, key, region: where, maxBytes, ...(address === undefined ? {} : { endpoint: address }) };
}
