import { DATA_FORMATS, type PartitionFiles } from '../../domain/data/form.ts';
import type { PartitionTable } from '../../domain/data/table.ts';
import { error } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { entryOf, type Node } from '../node.ts';
import { checked, fail, line, object, oneOf, optional, type Read, required, type Shape } from '../shape.ts';
import { dialectShape } from './dialect.ts';
import { tableShape } from './table.ts';

/** Files on a disk, in what form; or a table of a database server. */
export type SitePartition = PartitionFiles | { readonly postgres: PartitionTable };

const filesShape: Shape<PartitionFiles> = checked(
  object({ path: required(line), format: required(oneOf(...DATA_FORMATS)), csv: optional(dialectShape) }),
  ({ path, format, csv }, node, findings): Read<PartitionFiles> => {
    if (csv === undefined) return { path, format };
    return format === 'csv' ? { path, format, csv } : fail(findings, onlyOfCsv(node, format));
  },
);

const serverShape = object({ postgres: required(tableShape) });

/** Where a partition lies on this site. */
export const partitionShape: Shape<SitePartition> = (node, findings) =>
  (node.kind === 'map' && entryOf(node, 'postgres') ? serverShape : filesShape)(node, findings);

const onlyOfCsv = (node: Node, format: string) =>
  error(
    'file/wrong-value',
    { got: id(format), expected: ids(['csv']) },
    (node.kind === 'map' ? entryOf(node, 'format')?.value.at : undefined) ?? node.at,
  );
