import type { PartitionFiles } from './form.ts';

/** In the path of a partition it stands for the name of a table. */
export const TABLE_PLACEHOLDER = '{table}';

export const isByTable = ({ path }: PartitionFiles): boolean => path.includes(TABLE_PLACEHOLDER);

/** Where all tables of a partition lie: any name stands for any table. */
export const filesOfAll = (files: PartitionFiles): PartitionFiles => filled(files, '*');

/** Where one table lies. The name comes from a contract: it has to be one that leads nowhere else. */
export function filesOfTable(files: PartitionFiles, table: string): PartitionFiles {
  if (!canStandInPath(table)) throw new Error('a name of a table that was not looked at');
  return filled(files, table);
}

const filled = (files: PartitionFiles, name: string): PartitionFiles => ({
  ...files,
  path: files.path.replaceAll(TABLE_PLACEHOLDER, () => name),
});

/** No separator, no pattern, no folder above, and no hidden file, which the pattern for all tables would not see. */
export const canStandInPath = (table: string): boolean => /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$/u.test(table);
