import type { Contract, DataContract } from '../domain/contract/contract.ts';
import { error, type Finding } from '../domain/outcome/finding.ts';
import { id, ids } from '../domain/outcome/labelled.ts';
import { entryOf, type Node } from './node.ts';
import { descriptive } from './odcs/described.ts';
import { resolved } from './odcs/resolve.ts';
import { type Table, tableShape } from './odcs/table.ts';
import {
  checked,
  FAILED,
  fail,
  isRead,
  listOf,
  located,
  object,
  oneOf,
  readNode,
  required,
  type Shape,
  type SourceText,
  text,
} from './shape.ts';
import { parseYaml } from './yaml.ts';

const VERSIONS = ['v3.1.0', 'v3.0.2', 'v3.0.1', 'v3.0.0'];

/**
 * A contract of the Open Data Contract Standard 3.1 or 3.0. Every key of the standard is known:
 * those that describe are read over, those that assert what is not checked yet are refused with `contract/not-yet`.
 * Throws `badInput` with all that is wrong.
 */
export function readContract(source: SourceText): DataContract {
  const node = parseYaml(source);
  return readNode(contractShape(isBefore31(node)), node);
}

function isBefore31(node: Node): boolean {
  const version = node.kind === 'map' ? entryOf(node, 'apiVersion')?.value : undefined;
  return version?.kind === 'scalar' && version.source.startsWith('v3.0.');
}

const apiVersion: Shape<string> = checked(text, (value, node, findings) =>
  VERSIONS.includes(value)
    ? value
    : fail(findings, error('file/wrong-version', { got: id(value), expected: ids(VERSIONS) }, node.at)),
);

const contractShape = (before31: boolean): Shape<DataContract> =>
  checked(
    object({
      ...descriptive,
      apiVersion: required(apiVersion),
      kind: required(oneOf('DataContract')),
      id: required(text),
      version: required(located(text)),
      status: required(text),
      schema: required(listOf(tableShape(before31), { min: 1 })),
    }),
    ({ id: contractId, version: { value: version, at: versionAt }, schema, servers = [] }, _, findings) => {
      const again = twice(schema);
      if (again.length > 0) return fail(findings, ...again);
      const tables = schema.map((table) => {
        const references = resolved(table, schema, findings);
        return isRead(references) ? contractOf(table, references, { id: contractId, version }) : references;
      });
      return tables.every(isRead) ? { id: contractId, version, versionAt, tables, servers } : FAILED;
    },
  );

function contractOf(
  { written, anchor, properties, ...table }: Table,
  references: Contract['references'],
  of: Pick<Contract, 'id' | 'version'>,
): Contract {
  return { ...table, ...of, references, properties: properties.map(({ written: _, anchor: __, ...each }) => each) };
}

/** Two schema objects of one name, or for one table of the data. */
function twice(tables: readonly Table[]): readonly Finding[] {
  return tables.flatMap((table, index) => {
    const first = tables
      .slice(0, index)
      .find((each) => each.table === table.table || each.physicalName === table.physicalName);
    if (!first) return [];
    const params = { table: id(table.table), first: id(`${first.at.line}:${first.at.column}`) };
    return [error('contract/table-twice', params, table.at)];
  });
}
