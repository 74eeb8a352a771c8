import type { PartitionFiles } from './form.ts';

/** Where a contract says that data lies. It decides nothing: the policy and the site file do. */
export interface Server {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
}

/** What the site says of the same. */
export type Lying = { readonly table: true } | { readonly files: PartitionFiles };

/** Servers of which nobody can say here what they hold. */
const OPEN = ['custom', 'api'];

const SERVER_TYPES = ['postgres', 'postgresql'];
const FILE_TYPES = ['local', 'sftp'];
const OBJECT_TYPES = ['s3'];

const FORMATS: Readonly<Record<PartitionFiles['format'], readonly string[]>> = {
  csv: ['csv'],
  'json-lines': ['json', 'jsonl', 'ndjson', 'json-lines'],
  parquet: ['parquet'],
};

/** What the contract and the site say differently of one server; undefined where they agree. */
export function contradiction({ type, format }: Server, lying: Lying): { says: string; site: string } | undefined {
  const kind = kindOf(lying);
  if (!OPEN.includes(type) && !kind.types.includes(type)) return { says: `type: ${type}`, site: kind.called };
  if (format === undefined || 'table' in lying) return undefined;
  const known = FORMATS[lying.files.format];
  const isSame = known.includes(format.toLowerCase());
  return isSame ? undefined : { says: `format: ${format}`, site: `format: ${lying.files.format}` };
}

function kindOf(lying: Lying) {
  if ('table' in lying) return { types: SERVER_TYPES, called: 'a table of PostgreSQL' };
  return lying.files.objects
    ? { types: OBJECT_TYPES, called: 'objects of S3' }
    : { types: FILE_TYPES, called: 'files of the machine' };
}
