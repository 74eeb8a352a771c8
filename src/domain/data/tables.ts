import { type PartitionFiles, prefixOf } from './form.ts';

/** In the path of a partition it stands for the name of a table. */
export const TABLE_PLACEHOLDER = '{table}';

export const isByTable = ({ path }: PartitionFiles): boolean => path.includes(TABLE_PLACEHOLDER);

/** Where all tables of a partition lie: any name stands for any table. */
export const filesOfAll = (files: PartitionFiles): PartitionFiles => filled(files, '*');

/**
 * Where one table lies; among objects that were fetched, in the folder that they were fetched into. The name comes from a
 * contract: it has to be one that leads nowhere else.
 */
export function filesOfTable(files: PartitionFiles, table: string, fetchedInto = ''): PartitionFiles {
  if (!canStandInPath(table)) throw new Error('a name of a table that was not looked at');
  const { objects, ...form } = files;
  if (objects === undefined) return filled(files, table);
  const below = named(objects.key, table).slice(prefixOf(named(objects.key, '*')).length);
  return { ...form, path: `${fetchedInto}/${below}` };
}

const filled = ({ objects, ...files }: PartitionFiles, name: string): PartitionFiles => ({
  ...files,
  path: named(files.path, name),
  ...(objects === undefined ? {} : { objects: { ...objects, key: named(objects.key, name) } }),
});

const named = (path: string, table: string): string => path.replaceAll(TABLE_PLACEHOLDER, () => table);

/** No separator, no pattern, no folder above, and no hidden file, which the pattern for all tables would not see. */
export const canStandInPath = (table: string): boolean => /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$/u.test(table);
