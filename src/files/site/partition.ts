import { type CsvDialect, DATA_FORMATS, type DataForm, type PartitionFiles } from '../../domain/data/form.ts';
import type { PartitionTable } from '../../domain/data/table.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { entryOf, type Node } from '../node.ts';
import {
  checked,
  FAILED,
  fail,
  type Located,
  line,
  located,
  object,
  oneOf,
  optional,
  type Read,
  required,
  type Shape,
} from '../shape.ts';
import { dialectShape } from './dialect.ts';
import { isObjectPath, objectsAt, type StatedStore, storeShape } from './objects.ts';
import { tableShape } from './table.ts';

interface Stated {
  readonly path: Located<string>;
  readonly format: DataForm['format'];
  readonly csv?: CsvDialect;
  readonly s3?: StatedStore;
}

/** Files on a disk or in a bucket, in what form; or a table of a database server. */
export type SitePartition = PartitionFiles | { readonly postgres: PartitionTable };

const filesShape: Shape<PartitionFiles> = checked(
  object({
    path: required(located(line)),
    format: required(oneOf(...DATA_FORMATS)),
    csv: optional(dialectShape),
    s3: optional(storeShape),
  }),
  (stated: Stated, node, findings): Read<PartitionFiles> => {
    const { format, csv, path } = stated;
    if (csv !== undefined && format !== 'csv') return fail(findings, onlyOfCsv(node, format));
    const form = { format, ...(csv === undefined ? {} : { csv }) };
    if (!isObjectPath(path.value)) return stated.s3 ? fail(findings, noObjects(path)) : { path: path.value, ...form };
    const objects = objectsAt(path, stated.s3, node, findings);
    return objects === FAILED ? FAILED : { path: path.value, objects, ...form };
  },
);

const serverShape = object({ postgres: required(tableShape) });

/** Where a partition lies on this site. */
export const partitionShape: Shape<SitePartition> = (node, findings) =>
  (node.kind === 'map' && entryOf(node, 'postgres') ? serverShape : filesShape)(node, findings);

const onlyOfCsv = (node: Node, format: string): Finding =>
  error('file/wrong-value', { got: id(format), expected: ids(['csv']) }, positionOf(node, 'format'));

const noObjects = ({ at }: Located<string>): Finding =>
  error('file/wrong-value', { expected: id('a path like s3://BUCKET/KEY beside s3') }, at);

const positionOf = (node: Node, key: string): Finding['at'] & object =>
  (node.kind === 'map' ? entryOf(node, key)?.value.at : undefined) ?? node.at;
